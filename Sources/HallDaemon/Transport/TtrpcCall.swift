import HallProto
import NIOCore
import Synchronization

/// One ttrpc call and the sink its answer goes to. What waits is behind a lock, because any thread may answer; the rest is
/// touched on the connection's loop alone, which is why the class may call itself Sendable.
final class TtrpcCall: CallSink, LaneCall, @unchecked Sendable {
    let streamID: UInt32
    private let peer: Peer
    private let lane: Lane
    private let outbox = Mutex(Outbox())

    /// loop: nil once the last word has been written, or nobody is left to hear it.
    private(set) var connection: TtrpcConnection?
    /// loop
    var running: (any RunningCall)?
    /// loop
    var deadlineTask: Scheduled<Void>?
    /// loop: opened as a stream, or has behaved as one.
    private(set) var isStream: Bool
    /// loop: in the connection's list of those that wait for a slow reader.
    var isBlocked = false

    init(streamID: UInt32, isStream: Bool, connection: TtrpcConnection) {
        self.streamID = streamID
        self.isStream = isStream
        peer = connection.peer
        lane = connection.lane
        self.connection = connection
    }

    // MARK: Any thread

    func send(_ message: [UInt8]) -> Bool { lane.take(message, into: outbox, of: self, peer) }
    func finish(_ outcome: Outcome) { lane.take(outcome, into: outbox, of: self) }

    // MARK: Loop

    func deliver() -> (any LaneConnection)? {
        guard let connection else { return nil }
        outbox.withLock { $0.attend() }
        while self.connection != nil {
            switch outbox.withLock({ $0.next(mayTakeMessage: connection.mayWrite) }) {
            case .message(let message):
                isStream = true
                connection.write(message, of: self)
            case .outcome(let outcome):
                connection.end(self, outcome)
            case .blocked:
                connection.block(self)
                return connection
            case .nothing:
                return connection
            }
        }
        return connection
    }

    /// Ends it with a word of the transport's own, whatever it still had to say.
    func interrupt(_ failure: Failure) {
        outbox.withLock { $0.abandon() }
        connection?.end(self, .failure(failure))
        running?.cancel()
        running = nil
    }

    /// The caller has gone.
    func abandon() {
        outbox.withLock { $0.abandon() }
        isOver()
        running?.cancel()
        running = nil
    }

    /// Its last word is written: nothing holds the connection or the clock any longer.
    func isOver() {
        connection = nil
        deadlineTask?.cancel()
        deadlineTask = nil
    }
}
