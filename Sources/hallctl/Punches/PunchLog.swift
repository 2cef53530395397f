import HallProto

/// One arrival or departure.
struct Punch: Sendable, Equatable {
    enum Kind: Sendable {
        case arrival
        case departure
    }

    /// The person's place among the log's people.
    let person: Int
    let kind: Kind
    /// Counted from 1970-01-01.
    let day: Int64
    let minuteOfDay: Int64
}

/// A year's arrivals and departures, one row for each person and day: columns employee, date, in, out; local times, empty where
/// nobody came or nobody punched.
struct PunchLog: Sendable {
    /// By what the log calls them, in the order in which it first does.
    let people: [String]
    /// From its first date through its last; all of one year.
    let days: ClosedRange<Int64>
    /// In the order of their instants, those of one minute as they stand in the file.
    let punches: [Punch]

    static let columns = ["employee", "date", "in", "out"]

    /// Everything or nothing: a row that can't be read is named, none is passed over. Throws `Trouble.usage`.
    init(_ bytes: [UInt8], path: String) throws {
        guard let table = CSV(bytes) else { throw Trouble.usage(.notPunches(path, Self.columns)) }
        let missing = Self.columns.filter { !table.columns.contains($0) }
        guard missing.isEmpty else { throw Trouble.usage(.notPunches(path, missing)) }
        guard !table.rows.isEmpty else { throw Trouble.usage(.emptyLog(path)) }
        var reading = Reading()
        for (index, fields) in table.rows.enumerated() {
            if let column = reading.take(table, fields) {
                throw Trouble.usage(.badPunchRow(path, row: index + 1, column))
            }
        }
        guard let first = reading.dates.min(), let last = reading.dates.max(),
            ReplayCalendar.year(of: first) == ReplayCalendar.year(of: last)
        else { throw Trouble.usage(.punchesOfOneYear(path)) }
        people = reading.people
        days = first...last
        let order = reading.punches.enumerated().sorted { one, other in
            (one.element.day, one.element.minuteOfDay, one.offset) < (
                other.element.day, other.element.minuteOfDay, other.offset
            )
        }
        punches = order.map(\.element)
    }

    /// Days on which somebody came, in order.
    var workedDays: [Int64] { Set(punches.map(\.day)).sorted() }

    var year: Int { ReplayCalendar.year(of: days.lowerBound) }
}

extension PunchLog {
    private struct Reading {
        var people: [String] = []
        var dates: Set<Int64> = []
        var punches: [Punch] = []
        private var places: [String: Int] = [:]
        private var rows: Set<[Int64]> = []

        /// The column that is wrong, if one is.
        mutating func take(_ table: CSV, _ fields: [String]) -> String? {
            let name = table.field(fields, "employee")
            guard !name.isEmpty else { return "employee" }
            let date = table.field(fields, "date")
            guard let midnight = replayInstant("\(date)T00:00:00Z") else { return "date" }
            let day = midnight / 86_400
            let place = places[name] ?? people.count
            guard rows.insert([Int64(place), day]).inserted else { return "date" }
            if place == people.count {
                people.append(name)
                places[name] = place
            }
            dates.insert(day)
            for (column, kind) in [("in", Punch.Kind.arrival), ("out", .departure)] {
                let time = table.field(fields, column)
                guard !time.isEmpty else { continue }
                guard time.utf8.count == 5, let instant = replayInstant("\(date)T\(time):00Z") else { return column }
                punches.append(Punch(person: place, kind: kind, day: day, minuteOfDay: (instant - midnight) / 60))
            }
            return nil
        }
    }
}

extension ReplayCalendar {
    /// The instant a wall clock shows a minute of a day.
    func instant(day: Int64, minuteOfDay: Int64) -> Int64 {
        let wall = day * 86_400 + minuteOfDay * 60
        return wall - offset(wall - offset(wall))
    }

    static func isWeekend(_ day: Int64) -> Bool { (day + 3) % 7 >= 5 }
}
