import GRDB
import HallProto
import HallRules

/// AB-3. An absence from a post with what was handed over for it and what became of that, worked out anew.
struct HandoverLine {
    let absence: PlannedAbsence
    let record: HandoverTable.Found?
    let due: HallTime?
    let standing: Handover.Standing
    let returned: HallTime?
    let backDue: HallTime?
    let backStanding: Handover.Standing

    var from: HallTime { record?.handover.from ?? absence.begins }
    var until: HallTime { record?.handover.until ?? absence.ends }

    /// Something of it is late or was not done.
    var isTrouble: Bool { [standing, backStanding].contains { $0 == .late || $0 == .missing } }

    func concerns(_ person: Person.ID) -> Bool { absence.person == person || record?.handover.taker == person }
}

/// AB-3. Handovers as they are read: the absences that are planned, held against what was handed over.
struct HandoverReading {
    let absences: PlannedAbsences
    let db: Database
    let house: House
    let now: Instant

    init(_ db: Database, _ house: House, around days: ClosedRange<Day>, now: Instant) throws {
        self.db = db
        self.house = house
        self.now = now
        absences = try PlannedAbsences(db, house, around: days, now: now)
    }

    /// Around what one record tells of.
    init(_ db: Database, _ house: House, of found: HandoverTable.Found, now: Instant) throws {
        try self.init(db, house, around: found.handover.from.day...found.handover.until.day, now: now)
    }

    func line(of absence: PlannedAbsence, _ record: HandoverTable.Found?, isPlanned: Bool = true) throws -> HandoverLine {
        let time = absences.now
        let due = isPlanned ? absence.due(in: absences.timetable) : nil
        let returned = due == nil && record == nil ? nil : try absences.returned(from: absence)
        let backDue = returned.flatMap { PlannedAbsence.backDue(returned: $0, in: absences.timetable) }
        let back = (record?.row["back_at"] as Int64?).map { house.clock.hallTime(Instant(milliseconds: $0)) }
        return HandoverLine(
            absence: absence, record: record, due: due,
            standing: Handover.Standing(isAsked: due != nil, done: record?.handover.given, due: due, now: time),
            returned: returned, backDue: backDue,
            backStanding: Handover.Standing(isAsked: returned != nil, done: back, due: backDue, now: time))
    }

    /// Of an absence that is planned: with the first record of it that stands.
    func line(of absence: PlannedAbsence) throws -> HandoverLine {
        let records = try HandoverTable.standing(
            db, house.clock, from: absence.begins, until: absence.ends, post: absence.post.value, giver: absence.person.value)
        return try line(of: absence, records.first)
    }

    /// Of a record: with the absence that is planned, or what it says itself.
    func line(of record: HandoverTable.Found) throws -> HandoverLine {
        let handover = record.handover
        let planned = absences.first(from: handover.post, of: handover.giver, within: handover.from, handover.until)
        let told = PlannedAbsence(
            post: handover.post, person: handover.giver, begins: handover.from, ends: handover.until, known: handover.from)
        return try line(of: planned ?? told, record, isPlanned: planned != nil)
    }

    /// Those that begin on these days, in order: planned ones, and what was handed over without being planned.
    func lines(in days: ClosedRange<Day>) throws -> [HandoverLine] {
        let planned = try absences.all.filter { days.contains($0.begins.day) }.map { try line(of: $0) }
        let first = HallTime(day: days.lowerBound, time: .startOfDay)
        let others = try HandoverTable.standing(
            db, house.clock, from: first, until: HallTime(day: days.upperBound, time: .endOfDay)
        ).filter { found in
            let handover = found.handover
            return days.contains(handover.from.day)
                && absences.first(from: handover.post, of: handover.giver, within: handover.from, handover.until) == nil
        }.map { try line(of: $0) }
        return (planned + others).sorted { $0.place < $1.place }
    }
}

extension HandoverLine {
    /// Where it stands in a list.
    fileprivate var place: Place {
        Place(
            begins: absence.begins, post: absence.post.value, person: absence.person.value, id: record?.handover.id.value ?? 0)
    }

    fileprivate struct Place: Comparable {
        let begins: HallTime
        let post: String
        let person: String
        let id: Int64

        static func < (left: Self, right: Self) -> Bool {
            guard left.begins == right.begins else { return left.begins < right.begins }
            return (left.post, left.person, left.id) < (right.post, right.person, right.id)
        }
    }
}

extension HandoverReading {
    /// As it is told, without what is long.
    func info(_ line: HandoverLine) throws -> HandoverInfo {
        let (clock, record) = (house.clock, line.record)
        func time(_ time: HallTime?) -> Timestamp? { time.map { clock.instant($0).timestamp } }
        let taker = record?.handover.taker.value ?? ""
        let backBy = record.flatMap { $0.row["back_by"] as String? } ?? ""
        let givenBy = record.flatMap { $0.row["given_by"] as String? } ?? ""
        let cases: Int32 = record.map { $0.row["cases"] } ?? 0
        return HandoverInfo(
            number: record?.number ?? "", stage: record?.handover.stage.wire ?? .unspecified,
            postID: line.absence.post.value, postName: try PostTable.info(db, line.absence.post.value)?.name ?? "",
            giverID: line.absence.person.value, giverName: try StaffTable.name(db, line.absence.person.value), takerID: taker,
            takerName: try StaffTable.name(db, taker), from: time(line.from), until: time(line.until), due: time(line.due),
            standing: line.standing.wire, givenAt: record?.time("first_given_at"), givenBy: givenBy,
            cases: cases, acknowledgedAt: record?.time("acknowledged_at"),
            returnedAt: time(line.returned), backDue: time(line.backDue), backStanding: line.backStanding.wire,
            backAt: record?.time("back_at"), backBy: backBy, backByName: try StaffTable.name(db, backBy),
            closedAt: record?.time("closed_at"), paperID: record?.paper("paper") ?? "",
            backPaperID: record?.paper("back") ?? "", version: record?.version ?? 0)
    }

    /// With everything it says, as it was frozen.
    func whole(_ found: HandoverTable.Found) throws -> HandoverInfo {
        var info = try info(line(of: found))
        info.text = found.row["words"]
        info.wanted = found.row["wanted"]
        info.backText = found.row["back_words"]
        info.handed = try frozen(info.paperID)?.cases?.map(HandedCaseInfo.init) ?? []
        info.done = try frozen(info.backPaperID)?.done?.map { HandedStepInfo($0, house.clock) } ?? []
        return info
    }

    private func frozen(_ paper: String) throws -> HandoverList? {
        try paper.isEmpty ? nil : PaperTable.find(db, id: paper).facts() as? HandoverList
    }
}

extension HandedCaseInfo {
    fileprivate init(_ handed: HandedCase) {
        self.init(
            number: handed.number, matter: handed.matter, applicantName: handed.applicant, stage: handed.stage,
            due: handed.due, note: handed.note ?? "")
    }
}

extension HandedStepInfo {
    fileprivate init(_ step: HandedStep, _ clock: Clock) {
        self.init(caseNumber: step.number, at: clock.instant(step.at).timestamp, who: step.who, what: step.what)
    }
}
