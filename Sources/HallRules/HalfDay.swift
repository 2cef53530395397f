/// LV-2. Half a day 半天: what leave is counted in. Each day has two, so that a half-day can't be mistaken for a day.
public struct HalfDay: Sendable, Hashable {
    public enum Half: Int, Sendable, Hashable, CaseIterable {
        case morning
        case afternoon
    }

    public let day: Day
    public let half: Half

    public init(_ day: Day, _ half: Half) {
        self.day = day
        self.half = half
    }

    /// Half-days since 1970-01-01.
    public var number: Int { day.number * 2 + half.rawValue }

    public init(number: Int) {
        let half = number & 1
        day = Day(number: (number - half) / 2)
        self.half = half == 0 ? .morning : .afternoon
    }

    public var next: HalfDay { HalfDay(number: number + 1) }
    public var previous: HalfDay { HalfDay(number: number - 1) }
}

extension HalfDay: Comparable, CustomStringConvertible {
    public static func < (left: HalfDay, right: HalfDay) -> Bool { left.number < right.number }

    public var description: String { "\(day)\(half.zh)" }
    public var en: String { "\(day) \(half.en)" }
}

extension HalfDay.Half {
    public var zh: String {
        switch self {
        case .morning: "上午"
        case .afternoon: "下午"
        }
    }

    public var en: String {
        switch self {
        case .morning: "morning"
        case .afternoon: "afternoon"
        }
    }
}

/// LV-2. Half-days that follow one another, both ends included.
public struct HalfDays: Sendable, Hashable {
    public let first: HalfDay
    public let last: HalfDay

    /// Nil where the last lies before the first.
    public init?(_ first: HalfDay, _ last: HalfDay) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    public var days: ClosedRange<Day> { first.day...last.day }
    public var inOrder: [HalfDay] { (first.number...last.number).map { HalfDay(number: $0) } }

    public func contains(_ half: HalfDay) -> Bool { first <= half && half <= last }
    public func overlaps(_ other: HalfDays) -> Bool { first <= other.last && other.first <= last }

    /// What is left of them without others: none, one or two stretches.
    public func without(_ cut: HalfDays) -> [HalfDays] {
        guard overlaps(cut) else { return [self] }
        return [HalfDays(first, cut.first.previous), HalfDays(cut.last.next, last)].compactMap { $0 }
    }
}

extension WorkSession {
    /// A session that begins in the morning and goes on past two o'clock is a morning and an afternoon.
    private static let noon = TimeOfDay(minuteOfDay: 12 * 60)!
    private static let afternoonFrom = TimeOfDay(minuteOfDay: 14 * 60)!

    /// LV-2. Which half-days it is.
    public var halves: Set<HalfDay.Half> {
        guard hours.starts < Self.noon else { return [.afternoon] }
        return hours.ends > Self.afternoonFrom ? [.morning, .afternoon] : [.morning]
    }

    /// LV-2. Where the morning of a day ends and its afternoon begins: with its first session of the afternoon; at twelve where one goes on from
    /// morning to afternoon, and where there are no sessions.
    public static func noon(of sessions: [WorkSession]) -> TimeOfDay {
        guard !sessions.contains(where: { $0.halves.count == 2 }) else { return noon }
        if let afternoon = sessions.first(where: { $0.halves == [.afternoon] }) { return afternoon.hours.starts }
        return sessions.isEmpty ? noon : .endOfDay
    }
}

extension WorkPlan {
    /// LV-2. What a half-day is to somebody 工作半天.
    public enum HalfStanding: Sendable, Hashable {
        case worked
        /// Nobody works.
        case rest(WorkCalendar.DayKind)
        /// Others work, they do not: a rota, half a day off by decree.
        case offDuty
    }

    /// LV-2. By the hall's sessions and the person's own rules for them; before the hall's first schedule every legal working day has two.
    public func standing(of half: HalfDay, _ rules: [DutyRule]) -> Known<HalfStanding> {
        let day = half.day
        guard let kind = calendar.kind(of: day).value else { return .beyondLoaded(year: day.year) }
        guard schedule(on: day) != nil else { return .known(kind.isWorkday ? .worked : .rest(kind)) }
        let duty = duty(rules, on: day).value ?? []
        guard !duty.contains(where: { $0.session.halves.contains(half.half) }) else { return .known(.worked) }
        return .known(kind.isWorkday ? .offDuty : .rest(kind))
    }

    /// LV-2. Whether it counts. A year nobody has loaded counts for nothing here: whoever asks has looked before.
    public func counts(_ half: HalfDay, _ rules: [DutyRule]) -> Bool { standing(of: half, rules).value == .worked }

    /// LV-5. From which minute on a half-day lasts, and until which.
    public func begin(of half: HalfDay) -> HallTime {
        switch half.half {
        case .morning: HallTime(day: half.day, time: .startOfDay)
        case .afternoon: noon(of: half.day)
        }
    }

    public func end(of half: HalfDay) -> HallTime {
        switch half.half {
        case .morning: noon(of: half.day)
        case .afternoon: HallTime(day: half.day, time: .endOfDay)
        }
    }

    private func noon(of day: Day) -> HallTime {
        HallTime(day: day, time: WorkSession.noon(of: sessions(on: day).value ?? []))
    }
}
