import Synchronization

/// How far the durable journal reaches, for whoever waits for more.
final class JournalHeadline: Sendable {
    private struct State {
        var seq: Int64 = 0
        var listener: (@Sendable () -> Void)?
    }

    private let state = Mutex(State())

    var seq: Int64 { state.withLock { $0.seq } }

    /// Says that everything up to this number is durable.
    func moved(to seq: Int64) {
        let listener = state.withLock { state -> (@Sendable () -> Void)? in
            guard seq > state.seq else { return nil }
            state.seq = seq
            return state.listener
        }
        listener?()
    }

    func listen(_ listener: @escaping @Sendable () -> Void) {
        state.withLock { $0.listener = listener }
    }
}
