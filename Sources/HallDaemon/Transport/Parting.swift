import NIOCore

/// The end of a connection whose peer has been told everything. To close the socket at once would take from the peer what it
/// has not read yet: a write of its own meets the closed socket, and most clients then drop what still waits for them. So our
/// side alone is shut behind the last byte, and what still comes is passed over until the peer closes its own, or too long.
final class Parting {
    private(set) var hasBegun = false
    /// When the last byte had been taken.
    private var shutAt: NIODeadline?

    /// Everything has been written. Reads must go on from here, for what comes is only passed over.
    func begin(_ context: ChannelHandlerContext) {
        hasBegun = true
        context.flush()
        // The flush may have found the peer gone.
        guard context.channel.isActive else { return }
        let shut = context.eventLoop.makePromise(of: Void.self)
        shut.futureResult.assumeIsolated().whenComplete { _ in self.shutAt = context.eventLoop.now }
        context.close(mode: .output, promise: shut)
    }

    func isOverdue(_ now: NIODeadline, _ limits: TransportLimits) -> Bool {
        shutAt.map { now - $0 >= limits.partingWait } ?? false
    }
}
