/// When the hall opens and closes, from a day on until the next entry: summer and winter differ.
public struct OpeningHours: Sendable, Hashable {
    public struct Period: Sendable, Hashable {
        public let from: Day
        public let opens: TimeOfDay
        public let closes: TimeOfDay

        public init(from: Day, opens: TimeOfDay, closes: TimeOfDay) {
            self.from = from
            self.opens = opens
            self.closes = closes
        }
    }

    private let first: Period
    private let later: [Period]

    /// Before its first period a schedule knows nothing else than that period.
    public init(_ first: Period, _ others: Period...) {
        self.init(first, others: others)
    }

    public init(_ first: Period, others: [Period]) {
        let sorted = ([first] + others).sorted { $0.from < $1.from }
        self.first = sorted[0]
        self.later = Array(sorted.dropFirst())
    }

    public func on(_ day: Day) -> Period { later.last { $0.from <= day } ?? first }

    public func opening(on day: Day) -> HallTime { HallTime(day: day, time: on(day).opens) }
    public func closing(on day: Day) -> HallTime { HallTime(day: day, time: on(day).closes) }
}

/// What dates and states are worked out from: the legal calendar, the hours and the hall's own threshold.
public struct Timetable: Sendable, Hashable {
    /// The hall's choice where it has made none: yellow from the working day before.
    public static let nearDueWorkdaysDefault = 1

    public let calendar: WorkCalendar
    public let hours: OpeningHours
    /// How many working days before the due day a case turns yellow.
    public let nearDueWorkdays: Int

    public init(calendar: WorkCalendar, hours: OpeningHours, nearDueWorkdays: Int = Timetable.nearDueWorkdaysDefault) {
        self.calendar = calendar
        self.hours = hours
        self.nearDueWorkdays = nearDueWorkdays
    }
}
