import NIOCore

extension NIODeadline {
    /// Whether the monotonic clock has gone past it.
    var hasPassed: Bool { self < .now() }
}
