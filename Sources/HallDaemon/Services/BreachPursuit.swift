import Foundation
import GRDB
import HallProto
import HallRules

// AB-7. Files that are opened on what the book says of a post: a gap, and a handover that is late or was not made. A human opens one, once.

extension Breaches {
    func recordGap(_ request: RecordGapRequest, in context: WriteContext) throws -> RecordGapReply {
        try PostTable.requireKnown(context.db, request.postID, field: "post_id")
        let named = try context.named(request.personID)
        let gap = try context.gap(request)
        let concerned = try gap.pursued(naming: named)
        let cause = BreachCause(
            kind: .gap, post: gap.post, giver: nil, from: gap.from, until: gap.until, facts: try gap.facts(context.db),
            evidence: try BreachEvidence.cover(context.db, context.house.clock, of: gap))
        let number = try context.open(cause, against: .ab6, by: concerned, note: request.note)
        return RecordGapReply(
            breach: try BreachList.info(context.db, context.house, number: number, now: context.now))
    }

    func recordHandover(_ request: RecordHandoverRequest, in context: WriteContext) throws -> RecordHandoverReply {
        try PostTable.requireKnown(context.db, request.postID, field: "post_id")
        let giver = try StaffTable.required(context.db, request.giverID, field: "giver_id").id
        let named = try context.named(request.personID)
        let line = try context.line(request, giver: giver)
        let standing = request.back ? line.backStanding : line.standing
        try standing.checkPursued()
        let owing = request.back ? line.record?.handover.taker : giver
        let concerned = try Breach.concerned(naming: named, owing: owing)
        let cause = BreachCause(
            kind: request.back ? .handback : .handover, post: line.absence.post, giver: giver, from: line.absence.begins,
            until: line.absence.ends, facts: try line.facts(context.db, isBack: request.back),
            evidence: try BreachEvidence.handover(context.db, context.house.clock, line))
        let number = try context.open(cause, against: .ab3, by: concerned, note: request.note)
        return RecordHandoverReply(
            breach: try BreachList.info(context.db, context.house, number: number, now: context.now))
    }
}

/// What a file is opened on.
struct BreachCause {
    /// As the book has it.
    enum Kind: Int {
        case gap = 1
        case handover = 2
        case handback = 3
    }

    let kind: Kind
    let post: Post.ID
    let giver: Person.ID?
    let from: HallTime
    let until: HallTime
    let facts: String
    let evidence: [Int64]

    /// The file there is on it, or on what of it was known then; nil: none.
    func existing(_ db: Database, _ clock: Clock) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT b.number FROM breach_cause c JOIN breach b ON b.id = c.breach_id
                    WHERE c.post_id = ? AND c.kind = ? AND c.giver_id IS ? AND c.from_at < ? AND c.until_at > ? ORDER BY b.id
                    """),
            arguments: [
                post.value, kind.rawValue, giver?.value, clock.instant(until).milliseconds, clock.instant(from).milliseconds,
            ])
    }

    func insert(_ db: Database, _ clock: Clock, for breach: Breach.ID) throws {
        try db.cachedStatement(
            sql: "INSERT INTO breach_cause (breach_id, kind, post_id, giver_id, from_at, until_at) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            breach.value, kind.rawValue, post.value, giver?.value, clock.instant(from).milliseconds,
            clock.instant(until).milliseconds,
        ])
    }
}

extension WriteContext {
    /// Whom a request names, if anybody; INVALID_ARGUMENT where there is none of that id.
    fileprivate func named(_ id: String) throws -> Person.ID? {
        try id.said.map { try StaffTable.required(db, $0, field: "person_id").id }
    }

    /// NOT_FOUND where the post was served at that minute, or the hall was closed.
    fileprivate func gap(_ request: RecordGapRequest) throws -> Gap {
        let at = house.clock.hallTime(Instant(request.at ?? Timestamp()))
        let spans = try CoverReading.day(db, house, at.day, from: .marks, now: now)?.spans() ?? []
        let gap = spans.gaps(by: house.clock.hallTime(now)).first {
            $0.post.value == request.postID && $0.from <= at && at < $0.until
        }
        guard let gap else {
            throw Failure.missing("\(at)", zh: "这个岗位那时没有空岗，请核对", en: "the post was not without anyone then; check it")
        }
        return gap
    }

    /// NOT_FOUND where nobody of that name was to be away from the post then.
    fileprivate func line(_ request: RecordHandoverRequest, giver: Person.ID) throws -> HandoverLine {
        let at = house.clock.hallTime(Instant(request.at ?? Timestamp()))
        let reading = try HandoverReading(db, house, around: at.day...at.day, now: now)
        let (post, minute) = (Post.ID(request.postID), at.advanced(byMinutes: 1))
        if let planned = reading.absences.first(from: post, of: giver, within: at, minute) {
            return try reading.line(of: planned)
        }
        let record = try HandoverTable.standing(
            db, house.clock, from: at, until: minute, post: request.postID, giver: giver.value
        ).first
        guard let record else {
            throw Failure.missing(
                "\(at)", zh: "那时没有这个人从该岗位离岗的记录，请核对", en: "nobody of that name was to be away from the post then; check it")
        }
        return try reading.line(of: record)
    }

    /// Opens the file, once; returns its number.
    fileprivate func open(_ cause: BreachCause, against clause: Clause, by person: Person.ID, note: String) throws -> String {
        try Breach.checkFirst(cause.existing(db, house.clock))
        let concerned = try StaffTable.required(db, person.value, field: "person_id")
        let clock = house.clock
        try Breach.checkHappened(cause.from, to: concerned, now: clock.hallTime(now))
        let happened = clock.instant(cause.from)
        let facts = [cause.facts, note].compactMap(\.said).joined(separator: "\n")
        var new = try newBreach(of: person, happenedAt: happened, facts: facts)
        new.grounds = [try Breach.ground(clause)]
        new.evidence = cause.evidence
        new.recordedBy = try self.person()
        try BreachTable.insert(db, new)
        try cause.insert(db, clock, for: new.breach.id)
        let event = BreachRecorded(
            number: new.number, personID: person.value, clauses: [clause.rawValue], happenedAt: happened.timestamp,
            evidence: cause.evidence)
        try record(
            JournalNote(
                .breachRecorded(event), subject: "breach/\(new.number)", clauses: [.ab7, clause],
                sealed: JournalSealed(text: facts)))
        return new.number
    }
}

/// AB-7. The entries of the journal that tell of what a file is opened on.
enum BreachEvidence {
    /// More than a file can show, and more than a day of one post has.
    private static let entriesMax = 50
    /// What came later than so many turns of the posts of a hall did not tell of this one.
    private static let turnsMax = 5_000

    /// What was told of the post from the beginning of a gap through its end, that is when it began and who came.
    static func cover(_ db: Database, _ clock: Clock, of gap: Gap) throws -> [Int64] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT seq, open FROM journal WHERE subject = 'cover' AND at >= ? ORDER BY seq LIMIT \(turnsMax)"),
            arguments: [clock.instant(gap.from).milliseconds])
        let turns = try rows.compactMap { row -> Int64? in
            let open = try JournalOpen(decoding: [UInt8](row["open"] as Data), limits: .reply)
            guard case .coverChanged(let event)? = open.event?.event,
                event.turns.contains(where: { $0.postID == gap.post.value })
            else { return nil }
            let at = clock.hallTime(Instant(event.at ?? Timestamp()))
            return gap.from <= at && at <= gap.until ? row["seq"] : nil
        }
        return Array(turns.prefix(entriesMax))
    }

    /// Everything of the record, and what planned the absence.
    static func handover(_ db: Database, _ clock: Clock, _ line: HandoverLine) throws -> [Int64] {
        let own = try line.record.map { try JournalTable.about(db, subject: "handover/\($0.number)") } ?? []
        let leaves = try LeaveTable.granted(
            db, clock, of: line.absence.person, in: line.absence.begins.day...line.absence.ends.day
        ).map { "leave/\($0.number)" }
        let subjects = [line.absence.person.subject, "post/\(line.absence.post.value)"] + leaves
        let planning = try subjects.flatMap { subject in
            try JournalTable.about(db, subject: subject).filter { entry in
                try JournalOpen(decoding: entry.link.open, limits: .reply).event?.event?.plans(line.absence) ?? false
            }
        }
        return Array((planning + own).map(\.link.seq).sorted().suffix(entriesMax))
    }
}

extension JournalEvent.Event {
    /// Whether it planned an absence, or a part of it. What else plans one says so here.
    fileprivate func plans(_ absence: PlannedAbsence) -> Bool {
        switch self {
        case .dutyAdded(let event):
            event.kind == .off && event.from <= absence.ends.day.description && event.until >= absence.begins.day.description
        case .rosterAdded(let event):
            event.roster.map {
                $0.aPersonID != absence.person.value && $0.from <= absence.ends.day.description
                    && $0.until >= absence.begins.day.description
            } ?? false
        case .leaveDecided(let event): event.verdict == .granted && event.personID == absence.person.value
        case _: false
        }
    }
}

extension Gap {
    /// In a sentence: where, from when to when, and who was away why.
    fileprivate func facts(_ db: Database) throws -> String {
        let people = try missing.map { missing in
            "\(try missing.person.map { try StaffTable.name(db, $0.value) } ?? "空缺")：\(missing.reason.zh)"
        }
        let name = try PostTable.info(db, post.value)?.name ?? post.value
        return "“\(name)”\(from)至\(until.time)空岗\(minutes)分钟。\(people.joined(separator: "；"))。"
    }
}

extension HandoverLine {
    /// In a sentence: whose absence from where, until when it was to be handed over or back, and whether it was.
    fileprivate func facts(_ db: Database, isBack: Bool) throws -> String {
        let name = try PostTable.info(db, absence.post.value)?.name ?? absence.post.value
        let whose = "\(try StaffTable.name(db, absence.person.value))\(absence.begins)至\(absence.ends)离开“\(name)”"
        let (due, isDone, word) = isBack ? (backDue, isGivenBack, "交回") : (self.due, record?.handover.given != nil, "交接")
        let when = due.map { "，应在\($0)前\(word)" } ?? ""
        return whose + when + (isDone ? "，迟交。" : "，至今没有\(word)。")
    }

    private var isGivenBack: Bool { record?.time("back_at") != nil }
}

extension HallRules.AwayReason {
    fileprivate var zh: String {
        switch self {
        case .notSignedIn: "没有签到"
        case .signedOut: "已经签退"
        case .steppedAway: "暂离过久"
        case .outing: "外出"
        case .leave: "请假"
        case .study: "学习"
        case .offDuty: "不当班"
        case .departed: "已离岗"
        case .busy: "在别的岗位上"
        case .vacant: "无人任职"
        }
    }
}
