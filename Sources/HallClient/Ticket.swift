import Synchronization

/// Ties a task's cancellation to a call that may not have its stream id yet.
final class Ticket: Sendable {
    private enum Stage {
        case fresh
        case begun(UInt32)
        case cancelled
    }

    private let stage = Mutex(Stage.fresh)

    /// False when the task was cancelled before.
    func begin(_ id: UInt32) -> Bool {
        stage.withLock { stage in
            if case .cancelled = stage {
                return false
            }
            stage = .begun(id)
            return true
        }
    }

    /// The call to forget, if it has begun.
    func cancel() -> UInt32? {
        stage.withLock { stage in
            defer { stage = .cancelled }
            guard case .begun(let id) = stage else { return nil }
            return id
        }
    }
}
