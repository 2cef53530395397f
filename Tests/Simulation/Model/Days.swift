/// Days for the model, counted one by one. A day is its number since 1970-01-01, a minute its number on the hall's wall since
/// then; the hall's zone is eight hours ahead the year round.
enum Days {
    static let zoneMinutes = 480
    static let minutesADay = 1_440

    static func wallMinute(_ milliseconds: Int64) -> Int {
        let minute = milliseconds >= 0 ? milliseconds / 60_000 : (milliseconds - 59_999) / 60_000
        return Int(minute) + zoneMinutes
    }

    static func instant(wallMinute: Int) -> Int64 { Int64(wallMinute - zoneMinutes) * 60_000 }

    static func day(ofMinute minute: Int) -> Int { (minute - (minute % minutesADay + minutesADay) % minutesADay) / minutesADay }

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func monthLengths(_ year: Int) -> [Int] { [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] }

    /// Year, month and day, found by walking there from 1970; until 2098 four years at a stride, of which one is a leap year.
    static func date(_ day: Int) -> (year: Int, month: Int, day: Int) {
        let strides = min(max(day, 0) / 1_461, 32)
        var year = 1970 + 4 * strides
        var rest = day - 1_461 * strides
        while rest >= (isLeap(year) ? 366 : 365) {
            rest -= isLeap(year) ? 366 : 365
            year += 1
        }
        var month = 0
        let lengths = monthLengths(year)
        while rest >= lengths[month] {
            rest -= lengths[month]
            month += 1
        }
        return (year, month + 1, rest + 1)
    }

    static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let strides = min(max(year - 1970, 0) / 4, 32)
        let years = (1970 + 4 * strides..<year).reduce(1_461 * strides) { $0 + (isLeap($1) ? 366 : 365) }
        return years + monthLengths(year).prefix(month - 1).reduce(0, +) + day - 1
    }

    /// "2026-03-02"; nil for what is none.
    static func number(_ text: String) -> Int? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? number(parts[0], parts[1], parts[2]) : nil
    }

    static func text(_ day: Int) -> String {
        let date = date(day)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(date.year)-\(two(date.month))-\(two(date.day))"
    }

    static func year(_ day: Int) -> Int { date(day).year }

    /// 1970-01-01 was a Thursday.
    static func isWeekend(_ day: Int) -> Bool { [2, 3].contains(day % 7) }

    /// "08:30" as minutes of the day.
    static func timeOfDay(_ text: String) -> Int {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        return parts[0] * 60 + parts[1]
    }

    /// "08:30" of a minute on the wall.
    static func time(ofMinute minute: Int) -> String {
        let rest = (minute % minutesADay + minutesADay) % minutesADay
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(rest / 60)):\(two(rest % 60))"
    }

    /// "2026-03-02 09:00" as an instant.
    static func instant(_ text: String) -> Int64 {
        let halves = text.split(separator: " ").map(String.init)
        return instant(wallMinute: (number(halves[0]) ?? 0) * minutesADay + timeOfDay(halves[1]))
    }
}
