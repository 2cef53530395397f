/// A civil date. It knows no clock and no zone; arithmetic is in whole days, because a day term is never a number of hours.
public struct Day: Sendable, Hashable {
    /// Days since 1970-01-01, negative before it.
    public let number: Int

    public init(number: Int) {
        self.number = number
    }

    /// Nil for a date that is not in the calendar, such as 30 February. Years 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
        else {
            return nil
        }
        self.number = Day.number(year: year, month: month, day: day)
    }

    /// Reads "2026-11-22" and nothing else: ten characters, two dashes, ASCII digits.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]), let day = decimal(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var year: Int { civil.year }
    /// 1 to 12.
    public var month: Int { civil.month }
    /// 1 to 31.
    public var dayOfMonth: Int { civil.day }

    public var weekday: Weekday {
        // 1970-01-01 was a Thursday, three days after a Monday.
        Weekday(rawValue: 1 + modulo(number + 3, 7))!
    }

    /// The first day of the year, and the last.
    public static func firstDay(ofYear year: Int) -> Day { Day(number: number(year: year, month: 1, day: 1)) }
    public static func lastDay(ofYear year: Int) -> Day { Day(number: number(year: year + 1, month: 1, day: 1) - 1) }

    /// How many days a month has; `month` is 1 to 12.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

extension Day: Comparable {
    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
    public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
    /// Days from the right one to the left one.
    public static func - (left: Day, right: Day) -> Int { left.number - right.number }
}

extension Day: CustomStringConvertible {
    /// "2026-11-22".
    public var description: String {
        let date = civil
        guard (0...9999).contains(date.year) else {
            return "\(date.year)-\(padded(date.month, toDigits: 2))-\(padded(date.day, toDigits: 2))"
        }
        return String(unsafeUninitializedCapacity: 10) { bytes in
            func put(_ value: Int, at place: Int, digits: Int) {
                var rest = value
                for offset in (0..<digits).reversed() {
                    bytes[place + offset] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            put(date.year, at: 0, digits: 4)
            put(date.month, at: 5, digits: 2)
            put(date.day, at: 8, digits: 2)
            bytes[4] = UInt8(ascii: "-")
            bytes[7] = UInt8(ascii: "-")
            return 10
        }
    }
}

extension Day {
    // The Gregorian calendar repeats every 400 years (146,097 days); years are counted from 1 March, so that the leap day comes
    // last. 719,468 days lie between 0000-03-01 and 1970-01-01.

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear - modulo(marchYear, 400)) / 400
        let yearOfEra = modulo(marchYear, 400)
        let dayOfYear = (153 * modulo(month + 9, 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private var civil: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let dayOfEra = modulo(shifted, 146_097)
        let era = (shifted - dayOfEra) / 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}

/// Days of the week, numbered as ISO 8601 numbers them.
public enum Weekday: Int, Sendable, Hashable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// Saturday and Sunday. Whether one works on a day is the calendar's question, not the weekday's.
    public var isWeekend: Bool { self == .saturday || self == .sunday }

    public var zh: String {
        switch self {
        case .monday: "周一"
        case .tuesday: "周二"
        case .wednesday: "周三"
        case .thursday: "周四"
        case .friday: "周五"
        case .saturday: "周六"
        case .sunday: "周日"
        }
    }

    public var en: String {
        switch self {
        case .monday: "Mon"
        case .tuesday: "Tue"
        case .wednesday: "Wed"
        case .thursday: "Thu"
        case .friday: "Fri"
        case .saturday: "Sat"
        case .sunday: "Sun"
        }
    }
}
