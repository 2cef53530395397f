import Glibc
import HallProto

/// The calendar a replay counts its promises in: weekends, and the three festivals whose date is the same every year, since
/// the hall takes no year's calendar without them. Days are counted from 1970-01-01 in the hall's time zone.
struct ReplayCalendar: Sendable {
    static let fixedFestivals = ["01-01", "05-01", "10-01"]

    /// Seconds east of Greenwich at an instant.
    let offset: @Sendable (Int64) -> Int64

    /// The time zone TZ names.
    static let local = ReplayCalendar { instant in
        var seconds = time_t(instant)
        var civil = tm()
        localtime_r(&seconds, &civil)
        return Int64(civil.tm_gmtoff)
    }

    func day(of instant: Int64) -> Int64 {
        let seconds = instant + offset(instant)
        return seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    }

    /// How far the local day has gone, in seconds.
    func secondOfDay(_ instant: Int64) -> Int64 {
        instant + offset(instant) - day(of: instant) * 86_400
    }

    func isWorkday(_ day: Int64) -> Bool {
        // 1970-01-01 was a Thursday; 0 is Monday.
        let weekday = ((day + 3) % 7 + 7) % 7
        return weekday < 5 && !Self.fixedFestivals.contains(String(Self.text(of: day).suffix(5)))
    }

    /// The working days after `first`, up to and with `last`.
    func workdays(after first: Int64, through last: Int64) -> Int {
        first < last ? (first + 1...last).count(where: isWorkday) : 0
    }

    /// "2011-03-10".
    static func text(of day: Int64) -> String {
        String(ClockFace.fixed(seconds: 0).text(.init(seconds: day * 86_400, nanos: 0)).prefix(10))
    }

    static func year(of day: Int64) -> Int {
        Int(text(of: day).prefix(4)) ?? 0
    }
}

/// A case's planned end turned into the whole working days the hall promises in. The due day is the last working day that is
/// over when the plan ends, so that the hall never promises more than the log did.
struct ReplayPromise: Sendable, Equatable {
    /// What was lost when the span was turned into working days.
    enum Fit: String, Sendable, CaseIterable {
        /// The due day ends at the very instant of the plan.
        case exact
        /// The plan ends on a day that is none of the calendar's working days.
        case dayOff
        /// The plan ends in the middle of a day.
        case withinDay
        /// The hall promises one working day at least, and no more than it allows.
        case bounded
    }

    /// The bounds the hall sets to a promise (TL-1).
    static let workdays = 1...365

    let workdays: Int
    let fit: Fit

    init(from started: Int64, to deadline: Int64, in calendar: ReplayCalendar) {
        let due = calendar.day(of: deadline) - 1
        let count = calendar.workdays(after: calendar.day(of: started), through: due)
        workdays = min(max(count, Self.workdays.lowerBound), Self.workdays.upperBound)
        if workdays != count {
            fit = .bounded
        } else if calendar.secondOfDay(deadline) != 0 {
            fit = .withinDay
        } else {
            fit = calendar.isWorkday(due) ? .exact : .dayOff
        }
    }
}
