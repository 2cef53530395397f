import HallRules

/// A deadline counted as a clerk would with a wall calendar: one day after the other, a stroke for each that counts. Written
/// apart from the rule, to hold it to account; it knows no formula.
struct NaiveCount {
    private let deadline: Deadline
    private var strokes = 0
    /// The day the pencil is on.
    private var day: Day
    /// The last day outside every pause.
    private var running: Day

    static func due(_ deadline: Deadline) -> Due {
        var count = NaiveCount(deadline)
        return count.walk()
    }

    private init(_ deadline: Deadline) {
        self.deadline = deadline
        self.day = deadline.accepted
        self.running = deadline.accepted
    }

    private mutating func walk() -> Due {
        while strokes < deadline.budgetWorkdays {
            let next = day + 1
            if standsForGood(on: next) {
                return .paused(since: running, leftWorkdays: deadline.budgetWorkdays - strokes)
            }
            if stands(on: next) {
                day = next
                continue
            }
            guard isKnown(next) else { return atTheEndOfTheCalendar(left: deadline.budgetWorkdays - strokes) }
            if works(next) { strokes += 1 }
            (day, running) = (next, next)
        }
        return stands(on: day + 1) ? withNothingLeft() : .on(day)
    }

    /// The clock was stopped on the last day: due when it goes on, or on the first working day from then, unless it is stopped
    /// once more before that day is over.
    private mutating func withNothingLeft() -> Due {
        while true {
            if standsForGood(on: day + 1) { return .paused(since: running, leftWorkdays: 0) }
            if stands(on: day + 1) {
                day = day + 1
                continue
            }
            guard isKnown(day) else {
                day = day - 1
                return atTheEndOfTheCalendar(left: 1)
            }
            if works(day) { return .on(day) }
            day = day + 1
            running = day
        }
    }

    /// Beyond it only a clock that stands for good is certain.
    private mutating func atTheEndOfTheCalendar(left: Int) -> Due {
        let end = Due.provisional(.init(missingYear: (day + 1).year, knownThrough: day, leftWorkdays: left))
        guard deadline.pauses.contains(where: { $0.to == nil }) else { return end }
        while !standsForGood(on: day + 1) {
            day = day + 1
            if !stands(on: day) { running = day }
        }
        return .paused(since: running, leftWorkdays: nil)
    }

    private func stands(on day: Day) -> Bool { deadline.pauses.contains { $0.covers(day) } }
    private func standsForGood(on day: Day) -> Bool { deadline.pauses.contains { $0.to == nil && $0.covers(day) } }
    private func isKnown(_ day: Day) -> Bool { (2024...2026).contains(day.year) }

    private func works(_ day: Day) -> Bool {
        if let exception = Hall.calendar.exceptions[day] { return exception.kind == .makeupWorkday }
        return day.weekday != .saturday && day.weekday != .sunday
    }
}
