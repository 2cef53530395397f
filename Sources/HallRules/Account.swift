/// TL-2. A deadline explained day by day, so that anyone at the counter can count along.
public struct Account: Sendable, Hashable {
    /// One day of the count.
    public struct Line: Sendable, Hashable {
        public let day: Day
        public let verdict: Verdict

        public init(day: Day, verdict: Verdict) {
            self.day = day
            self.verdict = verdict
        }
    }

    /// Whether a day counts, and why not.
    public enum Verdict: Sendable, Hashable {
        /// The day of acceptance is not counted.
        case acceptance
        /// The n-th working day of the budget.
        case counted(nth: Int)
        /// The n-th, and a Saturday or Sunday on which one works because of that festival.
        case countedMakeup(nth: Int, name: String)
        case weekend
        case holiday(name: String)
        /// A working day on which the clock stood.
        case paused(PauseCause)
        /// The clock was stopped on the last day of the budget: the day it goes on is the due day, if it isn't stopped again.
        case noneLeft
        /// Its year is not loaded: here the account ends.
        case unknown(year: Int)
    }

    public let deadline: Deadline
    public let lines: [Line]
    /// What `Deadline.due` says.
    public let due: Due
}

extension Deadline {
    /// TL-2. The account of this deadline, from the day of acceptance to the due day. While the clock stands it goes to `through`
    /// (today), so that the days of the pause are seen; where the calendar ends it ends with the first day that is unknown.
    public func explained(in calendar: WorkCalendar, through: Day) -> Account {
        let due = due(in: calendar)
        let last = lastDay(of: due, through: through)
        var lines = [Account.Line(day: accepted, verdict: .acceptance)]
        var used = 0
        var day = accepted + 1
        while day <= last {
            let isMovedDue = day == due.day && used == budgetWorkdays
            lines.append(.init(day: day, verdict: isMovedDue ? .noneLeft : verdict(on: day, used: &used, in: calendar)))
            day = day + 1
        }
        return Account(deadline: self, lines: lines, due: due)
    }

    private func lastDay(of due: Due, through: Day) -> Day {
        switch due {
        case .on(let day): day
        case .paused(let since, _): max(since, through)
        case .provisional(let provisional): provisional.knownThrough + 1
        }
    }

    private func verdict(on day: Day, used: inout Int, in calendar: WorkCalendar) -> Account.Verdict {
        switch calendar.kind(of: day) {
        case .beyondLoaded(let year): return .unknown(year: year)
        case .known(.weekend): return .weekend
        case .known(.holiday(let name)): return .holiday(name: name)
        case .known(.workday):
            return verdict(onWorkday: day, used: &used) { .counted(nth: $0) }
        case .known(.makeupWorkday(let name)):
            return verdict(onWorkday: day, used: &used) { .countedMakeup(nth: $0, name: name) }
        }
    }

    private func verdict(onWorkday day: Day, used: inout Int, counted: (Int) -> Account.Verdict) -> Account.Verdict {
        if let pause = pause(covering: day) { return .paused(pause.cause) }
        guard used < budgetWorkdays else { return .noneLeft }
        used += 1
        return counted(used)
    }

    private func pause(covering day: Day) -> Pause? { pauses.first { $0.covers(day) } }
}

extension Account.Line {
    /// "2026-10-10 周六 第8个工作日（国庆节补班）".
    public var zh: String { "\(day) \(day.weekday.zh) \(verdict.zh)" }
    public var en: String { "\(day) \(day.weekday.en) \(verdict.en)" }
}

extension Account.Verdict {
    public var zh: String {
        switch self {
        case .acceptance: "受理当日，不计"
        case .counted(let nth): "第\(nth)个工作日"
        case .countedMakeup(let nth, let name): "第\(nth)个工作日（\(name)补班）"
        case .weekend: "周末，不计"
        case .holiday(let name): "\(name)放假，不计"
        case .paused(let cause): "\(cause.zh)，暂停计时"
        case .noneLeft: "时限已用完，恢复计时即到期"
        case .unknown(let year): "\(year)年放假安排尚未载入，到期日待定"
        }
    }

    public var en: String {
        switch self {
        case .acceptance: "day of acceptance, not counted"
        case .counted(let nth): "working day \(nth)"
        case .countedMakeup(let nth, let name): "working day \(nth) (made up for \(name))"
        case .weekend: "weekend, not counted"
        case .holiday(let name): "holiday \(name), not counted"
        case .paused(let cause): "clock stopped: \(cause.en)"
        case .noneLeft: "nothing left, due as the clock goes on"
        case .unknown(let year): "the calendar of \(year) is not loaded, date follows"
        }
    }
}
