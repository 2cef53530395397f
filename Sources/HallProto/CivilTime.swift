/// Instants as RFC 3339 writes them, in the proleptic Gregorian calendar.
enum CivilTime {
    private static let daySeconds: Int64 = 86_400

    static func text(seconds: Int64, nanos: Int32) -> String {
        let days = seconds / daySeconds - (seconds % daySeconds < 0 ? 1 : 0)
        let second = Int(seconds - days * daySeconds)
        let (year, month, day) = civil(days)
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        let time = "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        return "\(date)T\(time)\(fraction(Int(nanos)))Z"
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    /// As many groups of three digits as it takes.
    private static func fraction(_ nanos: Int) -> String {
        if nanos == 0 { return "" }
        if nanos % 1_000_000 == 0 { return "." + padded(nanos / 1_000_000, 3) }
        if nanos % 1_000 == 0 { return "." + padded(nanos / 1_000, 6) }
        return "." + padded(nanos, 9)
    }

    /// nil when it isn't RFC 3339 with a real date; a leap second isn't.
    static func parse(_ text: String) -> (seconds: Int64, nanos: Int32)? {
        var rest = Array(text.utf8)[...]
        guard let year = number(&rest, 4), mark(&rest, "-"), let month = number(&rest, 2), mark(&rest, "-"),
            let day = number(&rest, 2), mark(&rest, "T"),
            let hour = number(&rest, 2), mark(&rest, ":"), let minute = number(&rest, 2), mark(&rest, ":"),
            let second = number(&rest, 2), hour < 24, minute < 60, second < 60
        else { return nil }
        guard let nanos = fraction(&rest), let offset = offset(&rest), rest.isEmpty else { return nil }
        let date = days(year, month, day)
        guard (1...12).contains(month), civil(date) == (year, month, day) else { return nil }
        return (date * daySeconds + Int64(hour * 3600 + minute * 60 + second) - offset, nanos)
    }

    private static func number(_ rest: inout ArraySlice<UInt8>, _ width: Int) -> Int? {
        var result = 0
        for _ in 0..<width {
            guard let digit = rest.popFirst(), digit >= 48, digit <= 57 else { return nil }
            result = result * 10 + Int(digit - 48)
        }
        return result
    }

    private static func mark(_ rest: inout ArraySlice<UInt8>, _ wanted: Unicode.Scalar) -> Bool {
        rest.popFirst() == UInt8(ascii: wanted)
    }

    /// Up to nine digits after a point, as nanoseconds; 0 when there is no point.
    private static func fraction(_ rest: inout ArraySlice<UInt8>) -> Int32? {
        guard rest.first == UInt8(ascii: ".") else { return 0 }
        rest.removeFirst()
        let digits = rest.prefix { $0 >= 48 && $0 <= 57 }
        guard (1...9).contains(digits.count) else { return nil }
        rest = rest[digits.endIndex...]
        var nanos: Int32 = 0
        for index in 0..<9 {
            nanos = nanos * 10 + (index < digits.count ? Int32(digits[digits.startIndex + index] - 48) : 0)
        }
        return nanos
    }

    /// "Z" or "+08:00", in seconds.
    private static func offset(_ rest: inout ArraySlice<UInt8>) -> Int64? {
        let sign = rest.popFirst()
        if sign == UInt8(ascii: "Z") { return 0 }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            let hour = number(&rest, 2), mark(&rest, ":"), let minute = number(&rest, 2), hour < 24, minute < 60
        else { return nil }
        return Int64(hour * 3600 + minute * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }

    /// Days since 1970-01-01 (Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms", years from March on).
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400 - (shifted % 400 < 0 ? 1 : 0)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int64(era * 146_097 + dayOfEra - 719_468)
    }

    private static func civil(_ days: Int64) -> (year: Int, month: Int, day: Int) {
        let shifted = Int(days) + 719_468
        let era = shifted / 146_097 - (shifted % 146_097 < 0 ? 1 : 0)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }
}
