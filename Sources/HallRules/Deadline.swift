/// TL-2. A limit as it was promised: so many working days from the acceptance, and what stopped the clock. The date it comes to
/// is worked out from the calendar each time it is asked for, never kept alone.
public struct Deadline: Sendable, Hashable {
    /// The day of acceptance, which is not counted, whichever kind of day it is.
    public let accepted: Day
    /// 0 means the same day.
    public let budgetWorkdays: Int
    public let pauses: [Pause]

    public init(accepted: Day, budgetWorkdays: Int, pauses: [Pause] = []) {
        self.accepted = accepted
        self.budgetWorkdays = budgetWorkdays
        self.pauses = pauses
    }
}

/// What a deadline comes to.
public enum Due: Sendable, Hashable {
    /// Due at closing time of this day.
    case on(Day)
    /// The clock stands, so there is no date; that many working days are left when it goes on (nil: the year it was stopped in
    /// is not loaded).
    case paused(since: Day, leftWorkdays: Int?)
    /// The calendar does not reach far enough: the limit stands in working days, and the date follows when the year is loaded.
    case provisional(Provisional)

    /// What can be said without the missing year.
    public struct Provisional: Sendable, Hashable {
        /// The first year that is missing.
        public let missingYear: Int
        /// The last day the count got to.
        public let knownThrough: Day
        /// Working days still to count after that day, at least 1.
        public let leftWorkdays: Int

        public init(missingYear: Int, knownThrough: Day, leftWorkdays: Int) {
            self.missingYear = missingYear
            self.knownThrough = knownThrough
            self.leftWorkdays = leftWorkdays
        }

        /// It can't be due before this day, whatever the missing year brings.
        public var notBefore: Day { knownThrough + leftWorkdays }
    }

    /// The date, where there is one.
    public var day: Day? {
        switch self {
        case .on(let day): day
        case .paused, .provisional: nil
        }
    }
}

extension Deadline {
    /// TL-2. The due day is the last day of the budget, counted in working days after the day of acceptance without those
    /// in a pause. A pause that begins on that very day, with nothing left, moves it to the day the clock goes on, and to the
    /// next working day if that is a rest day (民法典 203). One that begins later changes nothing: what has lapsed has lapsed.
    public func due(in calendar: WorkCalendar) -> Due {
        let stops = stops
        var left = budgetWorkdays
        var start = accepted
        for stop in stops {
            let reached = last(left, after: start, in: calendar)
            switch reached {
            case .on(let day) where day < stop.from: return reached
            case .provisional(let known) where known.knownThrough < stop.from:
                return stops.openSince.map { .paused(since: $0, leftWorkdays: nil) } ?? reached
            case .on, .provisional, .paused: break
            }
            // Known, because the calendar reaches the stop. Nothing is used of nothing, also where a rest day moved the end.
            let used = min(left, calendar.workdays(after: start, through: stop.from).value ?? left)
            guard let resumed = stop.to else { return .paused(since: stop.from, leftWorkdays: left - used) }
            left -= used
            start = resumed
        }
        return last(left, after: start, in: calendar)
    }

    /// The day the last of the remaining days falls on. `start` is the acceptance, or the day the clock went on.
    private func last(_ left: Int, after start: Day, in calendar: WorkCalendar) -> Due {
        // With nothing left the day the clock goes on is the one to find, so it is counted itself.
        let isUsedUp = left == 0 && start > accepted
        let (count, base) = isUsedUp ? (1, start - 1) : (left, start)
        switch calendar.workday(count, after: base) {
        case .known(let day): return .on(day)
        case .beyondLoaded(let year):
            let knownThrough = calendar.knownThrough(from: base + 1) ?? base
            let counted = calendar.workdays(after: base, through: knownThrough).value ?? 0
            return .provisional(.init(missingYear: year, knownThrough: knownThrough, leftWorkdays: count - counted))
        }
    }

    /// The pauses as stretches that neither overlap nor touch, in order, none before the acceptance, none without length.
    var stops: [Stop] {
        var merged: [Stop] = []
        for pause in pauses.sorted(by: { $0.from < $1.from }) {
            let next = Stop(from: max(pause.from, accepted), to: pause.to)
            guard next.to.map({ $0 > next.from }) ?? true else { continue }
            guard let current = merged.last, current.reaches(next.from) else {
                merged.append(next)
                continue
            }
            merged[merged.count - 1] = current.joined(with: next)
        }
        return merged
    }

    struct Stop {
        let from: Day
        let to: Day?

        func reaches(_ day: Day) -> Bool { to.map { day <= $0 } ?? true }

        func joined(with next: Stop) -> Stop {
            guard let to, let nextTo = next.to else { return Stop(from: from, to: nil) }
            return Stop(from: from, to: max(to, nextTo))
        }
    }
}

extension [Deadline.Stop] {
    /// Since when the clock stands; one that stands for good is the last.
    fileprivate var openSince: Day? { last.flatMap { $0.to == nil ? $0.from : nil } }
}
