import GRDB
import HallProto
import HallRules

/// LV-2, LV-5. What leave of one person is measured with and held against, as the book has it now.
struct LeaveReading {
    let person: Person.ID
    let found: [LeaveTable.Found]
    let measure: LeaveMeasure
    let workedSince: Day?

    init(_ db: Database, _ house: House, of person: Person.ID, around days: ClosedRange<Day>) throws {
        self.person = person
        found = try LeaveTable.of(person, db, house.clock, around: days)
        let all = found.flatMap(\.leave.parts).map(\.days.days)
        let first = all.map(\.lowerBound).reduce(days.lowerBound, min)
        let last = all.map(\.upperBound).reduce(days.upperBound, max)
        measure = try LeaveMeasure(db, house, of: person, around: first...last)
        workedSince = try StaffServiceTable.workedSince(db, person)
    }

    init(_ db: Database, _ house: House, of leave: Leave) throws {
        try self.init(db, house, of: leave.person, around: leave.days())
    }

    /// Without one of them.
    func book(without id: Leave.ID? = nil) -> LeaveBook {
        LeaveBook(
            found.filter { $0.leave.id != id }.map { LeaveBook.Entry(number: $0.number, leave: $0.leave) },
            workedSince: workedSince)
    }

    /// LV-3. Working half-days of a leave, and of what counts together with it, as things stand now.
    func chainedHalfDays(of leave: Leave) -> Int {
        book(without: leave.id).together(with: leave.parts, leave.worked(measure), measure).halfDays
    }
}

extension LeaveMeasure {
    /// Past the last day the next session is looked for, and before the first what counts together.
    private static let marginDays = 100

    /// The person's own half-days around those days.
    init(_ db: Database, _ house: House, of person: Person.ID, around days: ClosedRange<Day>) throws {
        let days = days.lowerBound - Self.marginDays...days.upperBound + Self.marginDays
        self.init(
            try house.workPlan(db, in: days), try DutyTable.rules(db, of: person, in: days)[person.value] ?? [])
    }

    /// What one leave is measured with.
    init(_ db: Database, _ house: House, of leave: Leave) throws {
        try self.init(db, house, of: leave.person, around: leave.days())
    }
}

extension Leave {
    /// From the first day of its parts through the last.
    fileprivate func days() throws(Failure) -> ClosedRange<Day> {
        let days = parts.map(\.days.days)
        guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else { throw Failure.fault }
        return first...last
    }
}

/// Since when people have worked.
enum StaffServiceTable {
    static func workedSince(_ db: Database, _ person: Person.ID) throws -> Day? {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT worked_since FROM staff_service WHERE person_id = ?"), arguments: [person.value]
        ).map { Day(number: $0) }
    }

    static func put(_ db: Database, _ person: Person.ID, _ day: Day) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO staff_service (person_id, worked_since) VALUES (?, ?)
                ON CONFLICT (person_id) DO UPDATE SET worked_since = excluded.worked_since
                """
        ).execute(arguments: [person.value, day.number])
    }
}

extension LeavePart {
    /// The half-days it names; INVALID_ARGUMENT naming the field where they stand the wrong way round or are too many.
    /// `part`: the field it stands in, with a dot behind it; empty where its days stand in the request itself.
    func halfDays(in part: String = "") throws -> HalfDays {
        let first = HalfDay(try Day.required(from, field: "\(part)from"), fromHalf == .afternoon ? .afternoon : .morning)
        let lastDay = try until.said.map { try Day.required($0, field: "\(part)until") } ?? first.day
        let last = HalfDay(lastDay, untilHalf == .morning ? .morning : .afternoon)
        return try HalfDays.checked(first, last, field: "\(part)until")
    }
}

extension HalfDays {
    /// INVALID_ARGUMENT naming the field where they stand the wrong way round or are too many.
    static func checked(_ first: HalfDay, _ last: HalfDay, field: String) throws(Failure) -> HalfDays {
        guard let days = HalfDays(first, last) else {
            throw Failure.malformed(field, zh: "结束不能早于开始", en: "the end lies before the beginning")
        }
        guard last.day - first.day < LeaveWish.daysMax else {
            throw Failure.malformed(
                field, zh: "一次最多\(LeaveWish.daysMax)天，请核对日期", en: "at most \(LeaveWish.daysMax) days at once; check the days")
        }
        return days
    }
}

extension [LeavePart] {
    /// With their kinds. INVALID_ARGUMENT naming the field for kinds there are not and days that stand the wrong way round.
    func read(_ db: Database) throws -> [Leave.Part] {
        try enumerated().map { place, part in
            Leave.Part(
                try LeaveKindTable.required(db, part.kindID, field: "parts[\(place)].kind_id"),
                try part.halfDays(in: "parts[\(place)]."))
        }
    }
}

extension [Leave.Part] {
    /// From the first day through the last; INVALID_ARGUMENT naming the field where they lie too far apart.
    func days() throws(Failure) -> ClosedRange<Day> {
        guard let first, let last else { throw Failure.fault }
        return try HalfDays.checked(first.days.first, last.days.last, field: "parts[\(count - 1)].until").days
    }

    /// INVALID_ARGUMENT naming the part that does not follow the one before it.
    func checkOrder(_ measure: LeaveMeasure) throws(Failure) {
        guard let place = LeaveWish.outOfPlace(map(\.days), measure) else { return }
        throw Failure.malformed(
            "parts[\(place)].from", zh: "一次请假的各段要前后相连，中间不能隔着工作时间；分开的请分别申请",
            en: "parts of one leave follow one another with nothing worked between; ask separately for what lies apart")
    }
}

extension ReadContext {
    /// Whom a request is about: the caller, or somebody the offices may look at. Refused with LV-5 to others.
    func leavePerson(_ personID: String) throws -> Person {
        let id = try personID.said ?? person().value
        let meant = try StaffTable.required(db, id, field: "person_id")
        let own = try attendanceReader()
        try Leave(id: Leave.ID(0), person: meant.id, parts: []).checkRead(by: own)
        return meant
    }
}
