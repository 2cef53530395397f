import Glibc

/// A point on the monotonic clock: deadlines don't move when somebody sets the time.
struct Moment: Comparable, Sendable {
    var nanoseconds: Int64

    static let never = Moment(nanoseconds: .max)

    static var now: Moment {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Moment(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }

    static func < (left: Moment, right: Moment) -> Bool { left.nanoseconds < right.nanoseconds }

    /// That much later, `never` where the number would not fit.
    func advanced(by duration: Duration) -> Moment {
        let (sum, overflow) = nanoseconds.addingReportingOverflow(duration.wholeNanoseconds)
        return overflow ? .never : Moment(nanoseconds: sum)
    }

    /// Nanoseconds from `start` to here; negative when it is past.
    func nanoseconds(since start: Moment) -> Int64 { nanoseconds.subtractingReportingOverflow(start.nanoseconds).partialValue }

    /// What poll wants: milliseconds rounded up, so that nobody wakes a moment too early; -1 for `never`.
    func pollMilliseconds(from start: Moment) -> Int32 {
        guard self != .never else { return -1 }
        let left = max(0, nanoseconds(since: start))
        return Int32(min(left / 1_000_000 + (left % 1_000_000 == 0 ? 0 : 1), Int64(Int32.max)))
    }
}

extension Duration {
    /// Clamped to what 64 bits hold, about 292 years.
    var wholeNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        guard !overflow else { return seconds < 0 ? .min : .max }
        let (sum, tooMuch) = product.addingReportingOverflow(attoseconds / 1_000_000_000)
        return tooMuch ? (seconds < 0 ? .min : .max) : sum
    }
}

/// Milliseconds since 1970 by the machine's clock.
func unixMilliseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return UInt64(max(0, time.tv_sec)) * 1_000 + UInt64(time.tv_nsec) / 1_000_000
}

/// Keeps the calling thread waiting, signals or not.
func pauseThread(nanoseconds: Int64) {
    var left = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    var rest = timespec()
    while nanosleep(&left, &rest) != 0, errno == EINTR {
        left = rest
    }
}
