/// A time of the day in whole minutes. 24:00 is a time of its own: the end of a day that closes at midnight.
public struct TimeOfDay: Sendable, Hashable {
    /// Minutes since midnight, 0 to 1440.
    public let minuteOfDay: Int

    /// Nil outside 0 to 1440.
    public init?(minuteOfDay: Int) {
        guard (0...1440).contains(minuteOfDay) else { return nil }
        self.minuteOfDay = minuteOfDay
    }

    /// Nil for what no clock shows. Hour 24 has only minute 0.
    public init?(hour: Int, minute: Int) {
        guard hour >= 0, hour <= 24, (0...59).contains(minute) else { return nil }
        self.init(minuteOfDay: hour * 60 + minute)
    }

    /// Reads "08:30" and nothing else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"), let hour = decimal(bytes[0..<2]),
            let minute = decimal(bytes[3..<5])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    public static let startOfDay = TimeOfDay(minuteOfDay: 0)!
    public static let endOfDay = TimeOfDay(minuteOfDay: 1440)!
}

extension TimeOfDay: Comparable, CustomStringConvertible {
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minuteOfDay < right.minuteOfDay }

    /// "08:30".
    public var description: String {
        "\(padded(minuteOfDay / 60, toDigits: 2)):\(padded(minuteOfDay % 60, toDigits: 2))"
    }
}

/// A point in time, zone or no zone.
public struct Instant: Sendable, Hashable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public func advanced(byMinutes minutes: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(minutes) * 60_000)
    }

    /// Whole minutes from another instant to this one, rounded down.
    public func wholeMinutes(since earlier: Instant) -> Int {
        let difference = Int(milliseconds - earlier.milliseconds)
        return (difference - modulo(difference, 60_000)) / 60_000
    }
}

extension Instant: Comparable {
    public static func < (left: Instant, right: Instant) -> Bool { left.milliseconds < right.milliseconds }
}

/// What the hall's wall shows: a day and a minute of it. Rules decide on this; seconds never make anybody late.
public struct HallTime: Sendable, Hashable {
    public let day: Day
    public let time: TimeOfDay

    /// 24:00 becomes the next day's 00:00: one minute has one name.
    public init(day: Day, time: TimeOfDay) {
        let isEndOfDay = time == .endOfDay
        self.day = isEndOfDay ? day + 1 : day
        self.time = isEndOfDay ? .startOfDay : time
    }

    /// The minute this instant falls in. The offset from UTC at that instant (480 for Asia/Shanghai, which has had no summer
    /// time since 1991) is the caller's to know: zones are no business of rules.
    public init(_ instant: Instant, utcOffsetMinutes: Int) {
        let milliseconds = Int(instant.milliseconds)
        let minutes = (milliseconds - modulo(milliseconds, 60_000)) / 60_000 + utcOffsetMinutes
        let minuteOfDay = modulo(minutes, 1440)
        self.day = Day(number: (minutes - minuteOfDay) / 1440)
        self.time = TimeOfDay(minuteOfDay: minuteOfDay)!
    }

    /// The first instant of this minute.
    public func instant(utcOffsetMinutes: Int) -> Instant {
        Instant(milliseconds: Int64(minutes - utcOffsetMinutes) * 60_000)
    }

    public func advanced(byMinutes difference: Int) -> HallTime {
        HallTime(Instant(milliseconds: Int64(minutes + difference) * 60_000), utcOffsetMinutes: 0)
    }

    /// Whole minutes from another time to this one.
    public func minutes(since earlier: HallTime) -> Int { minutes - earlier.minutes }

    /// Since 1970-01-01 00:00 on the hall's wall.
    private var minutes: Int { day.number * 1440 + time.minuteOfDay }
}

extension HallTime: Comparable, CustomStringConvertible {
    public static func < (left: HallTime, right: HallTime) -> Bool { left.minutes < right.minutes }

    /// "2026-11-22 08:30".
    public var description: String { "\(day) \(time)" }
}
