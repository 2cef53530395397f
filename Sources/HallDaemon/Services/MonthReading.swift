import GRDB
import HallProto
import HallRules

/// ATT-4. A month derived from the facts: one question to the book for everybody's marks, one for what was decided.
struct MonthReading {
    let db: Database
    let house: House
    let days: ClosedRange<Day>
    private let reading: AttendanceReading
    /// By person, then session.
    private let decided: [String: [UnaccountedTable.Key: UnaccountedTable.Found]]

    init(_ db: Database, _ house: House, _ days: ClosedRange<Day>, now: Instant) throws {
        self.db = db
        self.house = house
        self.days = days
        var reading = try AttendanceReading(db, house, in: days, of: .everybody, now: now)
        try reading.gatherMarks()
        self.reading = reading
        decided = try UnaccountedTable.standing(
            db, house.clock, in: (.firstDay(ofYear: days.lowerBound.year - 1))...days.upperBound, of: nil
        ).reduce(into: [:]) { $0[$1.key.person, default: [:]][$1.key] = $1.value }
    }

    var yearsMissing: [Int] { reading.yearsMissing }

    /// When the last session of the month is settled; nil: there is none.
    var settled: HallTime? { days.inOrder.compactMap { reading.plan.settles($0) }.max() }

    /// By person, those with a session to work.
    func lines() throws -> [MonthLine] {
        let sources = try MarkTable.sources(db, in: days)
        let staff = try StaffTable.belongings(db)
        var counts: [String: MonthCount] = [:]
        var undecided: [String: [String]] = [:]
        for day in days.inOrder {
            for (person, records) in try reading.records(on: day) {
                for record in records {
                    let found = decided[person.id]?[
                        UnaccountedTable.Key(day: day.number, person: person.id, place: record.session.place)]
                    counts[person.id] = (counts[person.id] ?? MonthCount()).adding(
                        record.standing, decided: found?.unaccounted.verdict)
                    counts[person.id]?.extendedMinutes += record.extendedMinutes
                    if record.standing == .unaccounted, let found, found.unaccounted.verdict == nil {
                        undecided[person.id, default: []].append(found.number)
                    }
                }
            }
        }
        let leaves = try leaves()
        return try counts.sorted { $0.key < $1.key }.map { id, count in
            var line = MonthLine(count, of: id, staff[id], sources[id] ?? (0, 0))
            line.undecided = undecided[id] ?? []
            line.leaveKinds = leaves[id] ?? []
            try reckon(&line, staff[id]?.category ?? .unspecified)
            return line
        }
    }

    /// By person, leave that was taken in the month, by kind in order of their ids.
    private func leaves() throws -> [String: [LeaveCount]] {
        let rules = try DutyTable.rules(db, of: nil, in: days)
        let counts = try LeaveTable.granted(db, house.clock, of: nil, in: days).reduce(into: [String: [String: LeaveCount]]()) {
            let person = $1.leave.person.value
            for (kind, halfDays) in $1.leave.takenByKind(on: days, LeaveMeasure(reading.plan, rules[person] ?? [])) {
                let id = kind.id.value
                $0[person, default: [:]][id, default: LeaveCount(kindID: id, kindName: kind.name)].halfDays += Int32(halfDays)
            }
        }
        return counts.mapValues { $0.values.sorted { $0.kindID < $1.kindID } }
    }

    /// Absence by staff law. Whoever was never absent needs no counting.
    private func reckon(_ line: inout MonthLine, _ category: StaffCategory) throws {
        let absent = (decided[line.personID] ?? [:]).filter { $0.value.unaccounted.verdict == .absent }
        line.law = .clear
        guard let first = absent.keys.map(\.day).min() else { return }
        let reckoning = AbsenceReckoning(
            try sessions(of: line.personID, from: Day(number: first), absent: Set(absent.keys)), touching: days)
        line.runningCalendarHalves = Int32(reckoning.runningCalendarHalves)
        line.runningWorkdayHalves = Int32(reckoning.runningWorkdayHalves)
        line.yearCalendarHalves = Int32(reckoning.yearCalendarHalves)
        line.yearWorkdayHalves = Int32(reckoning.yearWorkdayHalves)
        line.law = AbsenceLaw(for: category)?.state(reckoning).wire ?? .clear
    }

    private func sessions(
        of person: String, from first: Day, absent: Set<UnaccountedTable.Key>
    ) throws -> [AbsenceReckoning.Session] {
        let range = first...max(first, days.upperBound)
        let plan = try house.workPlan(db, in: range)
        let rules = try DutyTable.rules(db, of: Person.ID(person), in: range)[person] ?? []
        return range.inOrder.flatMap { day in
            (plan.duty(rules, on: day).value ?? []).map { duty in
                let key = UnaccountedTable.Key(day: day.number, person: person, place: duty.session.place)
                return AbsenceReckoning.Session(day, isAbsent: absent.contains(key))
            }
        }
    }
}

extension AbsenceLaw {
    /// Nil: under neither law; their contract says what follows.
    fileprivate init?(for category: StaffCategory) {
        switch category {
        case .civilServant: self = .civilServants
        case .institution: self = .institutions
        case .contract, .unspecified, .unrecognized: return nil
        }
    }
}

extension AbsenceLaw.State {
    fileprivate var wire: LawState {
        switch self {
        case .clear: .clear
        case .near: .near
        case .beyond: .beyond
        }
    }
}

extension MonthLine {
    fileprivate init(
        _ count: MonthCount, of person: String, _ staff: StaffTable.Belonging?, _ sources: (corrected: Int, backEntered: Int)
    ) {
        self.init(
            personID: person, personName: staff?.name ?? "", unitID: staff?.unitID ?? "", unitName: staff?.unitName ?? "",
            sessions: Int32(count.sessions), present: Int32(count.present), late: Int32(count.late),
            lateMinutes: Int32(count.lateMinutes), early: Int32(count.early), earlyMinutes: Int32(count.earlyMinutes),
            missedMarks: Int32(count.missedMarks), unaccounted: Int32(count.unaccounted), absent: Int32(count.absent),
            excused: Int32(count.excused), leave: Int32(count.leave), outings: Int32(count.outings),
            study: Int32(count.study), unmarked: Int32(count.unmarked), pending: Int32(count.pending),
            correctedMarks: Int32(sources.corrected), backEnteredMarks: Int32(sources.backEntered),
            extendedMinutes: Int32(count.extendedMinutes))
    }
}

extension StaffTable {
    /// Where somebody belongs.
    struct Belonging {
        var name: String
        var unitID: String
        var unitName: String
        var category: StaffCategory
    }

    /// Everybody's, by id.
    fileprivate static func belongings(_ db: Database) throws -> [String: Belonging] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT s.id, s.name, s.unit_id, s.category, u.name AS unit_name FROM staff s JOIN unit u ON u.id = s.unit_id
                    """)
        ).reduce(into: [:]) { all, row in
            all[row["id"]] = Belonging(
                name: row["name"], unitID: row["unit_id"], unitName: row["unit_name"],
                category: StaffCategory(rawValue: row["category"]))
        }
    }
}

extension MarkTable {
    /// How many marks of these days came into the book later, by person.
    static func sources(
        _ db: Database, in days: ClosedRange<Day>
    ) throws -> [String: (corrected: Int, backEntered: Int)] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT person_id, count(*) FILTER (WHERE source = 2) AS corrected, count(*) FILTER (WHERE source = 3) AS entered
                    FROM mark WHERE day BETWEEN ? AND ? AND source > 1 GROUP BY person_id
                    """), arguments: [days.lowerBound.number, days.upperBound.number]
        ).reduce(into: [:]) { $0[$1["person_id"]] = (corrected: $1["corrected"], backEntered: $1["entered"]) }
    }
}
