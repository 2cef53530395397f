import GRDB
import HallProto
import HallRules

/// A stretch of days somebody asks about.
enum DaySpan {
    /// The longest stretch in one list: a year, the leap day included.
    static let yearDays = 366

    /// INVALID_ARGUMENT naming the field for dates that are none, stand the wrong way round or lie too far apart.
    static func checked(from: String, to: String, daysMax: Int = yearDays) throws(Failure) -> ClosedRange<Day> {
        guard let first = Day(from) else { throw Failure.malformed("from", zh: "没有这一天", en: "there is no such day") }
        guard let last = Day(to) else { throw Failure.malformed("to", zh: "没有这一天", en: "there is no such day") }
        guard first <= last else {
            throw Failure.malformed("to", zh: "结束日期不能早于开始日期", en: "the last day lies before the first")
        }
        guard last - first < daysMax else {
            throw Failure.malformed(
                "to", zh: "一次最多查\(daysMax)天，请缩短日期范围", en: "at most \(daysMax) days at once; ask for fewer")
        }
        return first...last
    }

    /// The days of a month, "2026-03", as the pre-scan has looked at it.
    static func month(_ text: String, field: String) throws -> ClosedRange<Day> {
        let first = try Day.required("\(text)-01", field: field)
        return first...(first + (Day.length(ofMonth: first.month, year: first.year) - 1))
    }
}

extension ClosedRange<Day> {
    /// Day by day.
    var inOrder: [Day] { (lowerBound.number...upperBound.number).map { Day(number: $0) } }
}

extension ReadContext {
    /// ATT-2. Whose marks and records the caller may read.
    func markReader() throws -> MarkReader {
        let caller = try caller()
        guard let id = caller.personID else { throw Failure.nobody }
        let seesEverybody = caller.holds(anyOf: [.registrar, .director, .principal, .inspector])
        return MarkReader(person: Person.ID(id), reach: seesEverybody ? .everybody : .oneself)
    }

    /// ATT-3. Whose unaccounted sessions, and papers about them, the caller may read.
    func attendanceReader() throws -> Unaccounted.Reader {
        try caller().rolesWithLent.isDisjoint(with: [.registrar, .director, .principal, .inspector])
            ? .person(person()) : .office
    }

    /// The person asked for, if any; INVALID_ARGUMENT when there is none of that id.
    func asked(_ personID: String) throws -> Person.ID? {
        try personID.isEmpty ? nil : StaffTable.required(db, personID, field: "person_id").id
    }
}

extension Unaccounted.Reader {
    /// Whose alone they see; nil: everybody's.
    var ownOf: Person.ID? {
        switch self {
        case .office: nil
        case .person(let person): person
        }
    }
}

/// ATT-3. What became of sessions, derived day by day from the facts the book has now.
struct AttendanceReading {
    let house: House
    let db: Database
    let days: ClosedRange<Day>
    let person: Person.ID?
    let now: HallTime
    let plan: WorkPlan
    private let people: [StaffTable.Employment]
    private let rules: [String: [DutyRule]]
    private let outings: [String: [Outing]]
    private let leaves: [String: [Absence]]
    /// By person, then day.
    private let studies: [String: [Int: [StudyTime]]]
    /// By day and person, once they are gathered.
    private var gathered: [Int: [String: [SignedAt]]]?

    init(_ db: Database, _ house: House, in days: ClosedRange<Day>, of subject: MarkReader.Subject, now: Instant) throws {
        self.house = house
        self.db = db
        self.days = days
        self.now = house.clock.hallTime(now)
        person =
            switch subject {
            case .everybody: nil
            case .one(let person): person
            }
        plan = try house.workPlan(db, in: days)
        people = try StaffTable.employments(db, of: person)
        rules = try DutyTable.rules(db, of: person, in: days)
        outings = try WhereaboutsTable.outings(db, house.clock, of: person, in: days)
        leaves = try LeaveTable.absences(db, house.clock, plan, of: person, in: days)
        studies = try StudyTable.times(db, of: person, in: days)
    }

    /// Takes the marks of all its days at once, for whoever goes through every one of them.
    mutating func gatherMarks() throws {
        gathered = try MarkTable.signed(db, house.clock, of: person, in: days)
    }

    /// Who had a session to work on a day, by id, with what became of it.
    func records(on day: Day) throws -> [(person: StaffTable.Employment, records: [SessionRecord])] {
        try records(on: day, asOf: now)
    }

    /// As of when everything of the day was settled, also where the clock was set back since.
    func settledRecords(on day: Day) throws -> [(person: StaffTable.Employment, records: [SessionRecord])] {
        try records(on: day, asOf: max(now, plan.settles(day) ?? now))
    }

    private func records(
        on day: Day, asOf time: HallTime
    ) throws -> [(person: StaffTable.Employment, records: [SessionRecord])] {
        guard let schedule = plan.schedule(on: day) else { return [] }
        let working = try known(on: day).filter { !$0.duty.isEmpty }
        let worked = try worked(working)
        return working.map { ($0.person, $0.records(by: schedule, worked: worked[$0.person.id] ?? [], now: time)) }
    }

    /// Who is on the staff on a day, by id, with their day. None where nobody knows who works.
    func attendance(on day: Day) throws -> [(person: StaffTable.Employment, attendance: AttendanceDay)] {
        guard let schedule = plan.schedule(on: day) else { return [] }
        return try known(on: day).map { ($0.person, $0.attendance(by: schedule)) }
    }

    private func known(on day: Day) throws -> [DayKnown] {
        let marks =
            if let gathered { gathered[day.number] ?? [:] } else {
                try MarkTable.signed(db, house.clock, of: person, in: day...day)[day.number] ?? [:]
            }
        return people.compactMap { person in
            guard person.serves(on: day), let duty = plan.duty(rules[person.id] ?? [], on: day).value else { return nil }
            return DayKnown(
                person: person, duty: duty, marks: marks[person.id] ?? [], outings: outings[person.id] ?? [],
                leaves: leaves[person.id] ?? [], studies: studies[person.id]?[day.number] ?? [])
        }
    }

    /// ATT-7. When who worked on something after their last session and before they signed out.
    private func worked(_ working: [DayKnown]) throws -> [String: [HallTime]] {
        let spans = working.compactMap(\.afterHours)
        guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else { return [:] }
        return try ExtendedServiceTable.worked(db, house.clock, from: first, through: last)
    }

    /// Years whose calendar has to be loaded before anybody knows which of their days are worked.
    var yearsMissing: [Int] {
        let years = days.lowerBound.year...days.upperBound.year
        return years.filter { year in
            let (first, last) = (max(days.lowerBound, .firstDay(ofYear: year)), min(days.upperBound, .lastDay(ofYear: year)))
            return plan.schedule(on: last) != nil && plan.calendar.kind(of: first).value == nil
        }
    }
}

/// Somebody's day, with what is known of it.
private struct DayKnown {
    let person: StaffTable.Employment
    let duty: [DutySession]
    let marks: [SignedAt]
    let outings: [Outing]
    let leaves: [Absence]
    let studies: [StudyTime]

    private var signOut: HallTime? { marks.filter { $0.kind == .signOut }.map(\.at).max() }

    /// From the end of their last session through their sign-out; nil: they went before.
    var afterHours: ClosedRange<HallTime>? {
        guard let ends = duty.last?.session.ends, let signOut, ends < signOut else { return nil }
        return ends...signOut
    }

    func attendance(by schedule: WorkSchedule) -> AttendanceDay {
        AttendanceDay(
            schedule: schedule, duty: duty, marks: marks,
            absences: outings.map(\.absence) + leaves + studies.compactMap { $0.absence(signed: marks) })
    }

    /// Of a day with a session to work.
    func records(by schedule: WorkSchedule, worked: [HallTime], now: HallTime) -> [SessionRecord] {
        var records = attendance(by: schedule).records(now: now)
        for index in records.indices {
            let session = records[index].session
            records[index].overdueMinutes = outings.map { $0.overdueMinutes(in: session, now: now) }.reduce(0, +)
        }
        records[records.count - 1].extendedMinutes = ExtendedService.minutes(after: duty, signOut: signOut, worked: worked)
        return records
    }
}

extension AttendanceDesk {
    func listRecords(_ request: ListRecordsRequest, in context: ReadContext) throws -> ListRecordsReply {
        let days = try DaySpan.checked(from: request.from, to: request.to)
        let subject = try context.markReader().reads(context.asked(request.personID))
        let reading = try AttendanceReading(context.db, context.house, in: days, of: subject, now: context.now)
        let place = try MarkTable.Place(token: request.pageToken)
        let size = request.pageSize == 0 ? 200 : Int(request.pageSize)
        var reply = ListRecordsReply(yearsMissing: reading.yearsMissing.map(Int32.init))
        var day = max(days.lowerBound, place.day)
        while day <= days.upperBound {
            let late = try MarkTable.sources(context.db, in: day...day)
            for (person, records) in try reading.records(on: day) where day > place.day || person.id > place.person {
                guard reply.records.count < size else {
                    reply.nextPageToken = reply.records.last.map { "\($0.date) \($0.personID)" } ?? ""
                    return reply
                }
                reply.records += records.filter { !request.troubles || $0.isTrouble }.map {
                    $0.info(of: person, late[person.id] ?? (0, 0))
                }
            }
            day = day + 1
        }
        return reply
    }
}

extension SessionRecord {
    /// Whether somebody has to look into it.
    fileprivate var isTrouble: Bool {
        switch standing {
        case .unaccounted: true
        case .attended(let attended): attended != .init() || overdueMinutes > 0
        case .pending, .away, .unmarked: overdueMinutes > 0
        }
    }

    fileprivate func info(
        of person: StaffTable.Employment, _ late: (corrected: Int, backEntered: Int)
    ) -> SessionRecordInfo {
        var info = SessionRecordInfo(
            personID: person.id, personName: person.name, date: session.day.description, place: Int32(session.place),
            starts: session.hours.starts.description, ends: session.hours.ends.description,
            overdueMinutes: Int32(overdueMinutes), extendedMinutes: Int32(extendedMinutes),
            correctedMarks: Int32(late.corrected), backEnteredMarks: Int32(late.backEntered))
        switch standing {
        case .pending: info.standing = .pending
        case .unaccounted: info.standing = .unaccounted
        case .unmarked: info.standing = .unmarked
        case .away: info.standing = .away
        case .attended(let attended):
            info.standing = .attended
            info.lateMinutes = Int32(attended.lateMinutes)
            info.earlyMinutes = Int32(attended.earlyMinutes)
            info.missingSignIn = attended.missing.contains(.signIn)
            info.missingSignOut = attended.missing.contains(.signOut)
        }
        return info
    }
}
