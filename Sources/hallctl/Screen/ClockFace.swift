import Glibc
import HallProto

/// Turns instants into the local time people read.
enum ClockFace: Sendable {
    /// The time zone TZ names; `launch` has it name the hall's.
    case local
    /// So many seconds east of Greenwich, always.
    case fixed(seconds: Int)

    /// "2026-11-23 09:01", with seconds where order matters; "-" for none.
    func text(_ instant: Timestamp?, seconds: Bool = false) -> String {
        guard let instant else { return "-" }
        let time = civil(instant)
        let day = "\(time.tm_year + 1900)-\(two(time.tm_mon + 1))-\(two(time.tm_mday))"
        let minute = "\(day) \(two(time.tm_hour)):\(two(time.tm_min))"
        return seconds ? "\(minute):\(two(time.tm_sec))" : minute
    }

    /// What `civil` came from.
    func instant(_ civil: tm) -> Timestamp {
        var civil = civil
        civil.tm_isdst = -1
        switch self {
        case .local: return Timestamp(seconds: Int64(mktime(&civil)))
        case .fixed(let east): return Timestamp(seconds: Int64(timegm(&civil)) - Int64(east))
        }
    }

    func civil(_ instant: Timestamp) -> tm {
        var result = tm()
        switch self {
        case .local:
            var seconds = time_t(instant.seconds)
            localtime_r(&seconds, &result)
        case .fixed(let east):
            var seconds = time_t(instant.seconds) + east
            gmtime_r(&seconds, &result)
        }
        return result
    }

    private func two(_ value: Int32) -> String {
        value < 10 ? "0\(value)" : "\(value)"
    }
}
