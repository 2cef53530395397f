/// ATT-4. What staff law says of absence: so many days running, or in a year, and somebody may be dismissed.
public struct AbsenceLaw: Sendable, Hashable {
    public enum Reckoning: Sendable, Hashable {
        /// From the first absent day to the last, days of rest between them included.
        case calendarDays
        case workdays
    }

    /// How near to a limit.
    public enum State: Sendable, Hashable {
        case clear
        case near
        case beyond
    }

    public let source: String
    public let effective: Day
    public let reckoning: Reckoning
    /// More than these, and the law bites.
    public let runningDaysMax: Int
    public let yearDaysMax: Int

    /// The hall's own choice: so long before a limit it is told that it is near. Five days, so that somebody can still be talked to.
    public static let warnedBeforeHalves = 10

    public static let civilServants = AbsenceLaw(
        source: "《中华人民共和国公务员法》（2018年修订）第八十八条第五项", effective: Day("2019-06-01")!, reckoning: .calendarDays,
        runningDaysMax: 15, yearDaysMax: 30)
    public static let institutions = AbsenceLaw(
        source: "《事业单位人事管理条例》（国务院令第652号）第十五条", effective: Day("2014-07-01")!, reckoning: .workdays,
        runningDaysMax: 15, yearDaysMax: 30)

    public func state(_ absence: AbsenceReckoning) -> State {
        let limits = [(absence.running(reckoning), runningDaysMax * 2), (absence.year(reckoning), yearDaysMax * 2)]
        if limits.contains(where: { $0.0 > $0.1 }) { return .beyond }
        return limits.contains { $0.0 > $0.1 - Self.warnedBeforeHalves } ? .near : .clear
    }
}

/// ATT-4. Absence in both ways of reckoning, in half days: a day on which somebody missed every session they were to work is a whole one,
/// any other a half.
public struct AbsenceReckoning: Sendable, Hashable {
    /// A session somebody was to work.
    public struct Session: Sendable, Hashable {
        public let day: Day
        public let isAbsent: Bool

        public init(_ day: Day, isAbsent: Bool) {
            self.day = day
            self.isAbsent = isAbsent
        }
    }

    /// The longest absence without a session worked in between that touches the days asked about.
    public let runningCalendarHalves: Int
    public let runningWorkdayHalves: Int
    /// Since the year of their last day began.
    public let yearCalendarHalves: Int
    public let yearWorkdayHalves: Int

    /// `sessions`: in order, from where an absence that touches the days, or their year, may have begun.
    public init(_ sessions: [Session], touching days: ClosedRange<Day>) {
        let stretches = Self.stretches(sessions)
        let touching = stretches.filter { $0.last.day >= days.lowerBound && $0.first.day <= days.upperBound }
        let year = Day.firstDay(ofYear: days.upperBound.year)...days.upperBound
        runningCalendarHalves = touching.map { $0.calendarHalves(in: nil) }.max() ?? 0
        runningWorkdayHalves = touching.map { $0.workdayHalves(in: nil) }.max() ?? 0
        yearCalendarHalves = stretches.reduce(0) { $0 + $1.calendarHalves(in: year) }
        yearWorkdayHalves = stretches.reduce(0) { $0 + $1.workdayHalves(in: year) }
    }

    /// As it was counted.
    public init(
        runningCalendarHalves: Int, runningWorkdayHalves: Int, yearCalendarHalves: Int, yearWorkdayHalves: Int
    ) {
        self.runningCalendarHalves = runningCalendarHalves
        self.runningWorkdayHalves = runningWorkdayHalves
        self.yearCalendarHalves = yearCalendarHalves
        self.yearWorkdayHalves = yearWorkdayHalves
    }

    func running(_ reckoning: AbsenceLaw.Reckoning) -> Int {
        switch reckoning {
        case .calendarDays: runningCalendarHalves
        case .workdays: runningWorkdayHalves
        }
    }

    func year(_ reckoning: AbsenceLaw.Reckoning) -> Int {
        switch reckoning {
        case .calendarDays: yearCalendarHalves
        case .workdays: yearWorkdayHalves
        }
    }

    /// Days somebody missed one after the other; of the first and the last perhaps only a part.
    private struct Stretch {
        /// In order, with the half days missed on each.
        var days: [(day: Day, halves: Int)]
        var first: (day: Day, halves: Int) { days[0] }
        var last: (day: Day, halves: Int) { days[days.count - 1] }

        func workdayHalves(in range: ClosedRange<Day>?) -> Int {
            days.filter { range?.contains($0.day) ?? true }.reduce(0) { $0 + $1.halves }
        }

        /// Days of rest count as whole ones, so that only the ends can be halves.
        func calendarHalves(in range: ClosedRange<Day>?) -> Int {
            let (from, to) = (max(first.day, range?.lowerBound ?? first.day), min(last.day, range?.upperBound ?? last.day))
            guard from <= to else { return 0 }
            let missing = days.filter { $0.day >= from && $0.day <= to }.reduce(0) { $0 + 2 - $1.halves }
            return (to - from + 1) * 2 - missing
        }
    }

    private static func stretches(_ sessions: [Session]) -> [Stretch] {
        var stretches: [Stretch] = []
        var isGoingOn = false
        for day in Self.days(sessions) {
            let missed = day.filter(\.isAbsent).count
            let halves = missed == day.count ? 2 : missed > 0 ? 1 : 0
            let entry = (day: day[0].day, halves: halves)
            let isContinued = isGoingOn && day[0].isAbsent
            if isContinued {
                stretches[stretches.count - 1].days.append(entry)
            } else if halves > 0 {
                stretches.append(Stretch(days: [entry]))
            }
            // Of a day that was worked in between one half is missed, whichever.
            isGoingOn = day[day.count - 1].isAbsent && (halves == 2 || !isContinued)
        }
        return stretches
    }

    private static func days(_ sessions: [Session]) -> [[Session]] {
        sessions.reduce(into: []) { days, session in
            if days.last?.last?.day == session.day {
                days[days.count - 1].append(session)
            } else {
                days.append([session])
            }
        }
    }
}
