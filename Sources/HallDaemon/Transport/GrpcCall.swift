import HallProto
import NIOCore
import NIOHTTP2
import Synchronization

/// One gRPC call and the sink its answer goes to. What waits is behind a lock, because any thread may answer; the rest is
/// touched on the connection's loop alone, which is why the class may call itself Sendable.
final class GrpcCall: CallSink, LaneCall, @unchecked Sendable {
    let streamID: HTTP2StreamID
    let route: GrpcRoute
    let request: GrpcRequest
    /// When its headers came.
    let since: NIODeadline
    private let peer: Peer
    private let lane: Lane
    private let outbox = Mutex(Outbox())

    // All of these: loop.

    /// Nil once the last word has been written, or nobody is left to hear it.
    private(set) var connection: GrpcConnection?
    var running: (any RunningCall)?
    var deadlineTask: Scheduled<Void>?
    /// The request, as far as it has come.
    var messages = GrpcMessages()
    /// Of its DATA.
    var receivedBytes = 0
    /// What the connection counts of it as incomplete.
    var partialBytes = 0
    var payload: [UInt8]?
    /// Answers every message of a stream of requests as it comes.
    var conversation: GrpcReflection.Conversation?
    /// The client has said all it will say.
    var isHalfClosed = false
    /// It was handed to whoever answers it.
    var isStarted = false
    /// It runs, and the lane counts it.
    var isCounted = false
    var hasOpened = false
    private(set) var isStream: Bool
    /// In the connection's list of those that wait for a slow reader.
    var isBlocked = false
    /// Bytes of its DATA that wait within HTTP/2 for their window or a flush.
    var heldBytes = 0
    /// What `heldBytes` was when somebody last looked, and since when nothing of it has gone.
    var heldSeen = 0
    var heldSince: NIODeadline?

    init(streamID: HTTP2StreamID, route: GrpcRoute, request: GrpcRequest, connection: GrpcConnection) {
        self.streamID = streamID
        self.route = route
        self.request = request
        switch route.kind {
        case .dispatched(let streams): isStream = streams
        case .healthCheck: isStream = false
        case .healthWatch, .reflection: isStream = true
        }
        since = connection.lane.eventLoop.now
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
            let mayTake = connection.mayWrite && heldBytes < lane.limits.streamHeldBytes
            switch outbox.withLock({ $0.next(mayTakeMessage: mayTake) }) {
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
        stop()
    }

    /// The caller has gone.
    func abandon() {
        outbox.withLock { $0.abandon() }
        isOver()
        stop()
    }

    private func stop() {
        running?.cancel()
        running = nil
    }

    /// Its last word is written: nothing holds the connection or the clock any longer.
    func isOver() {
        if isCounted { lane.callEnded() }
        isCounted = false
        connection?.partialBytes -= partialBytes
        partialBytes = 0
        connection = nil
        conversation = nil
        messages = GrpcMessages()
        payload = nil
        deadlineTask?.cancel()
        deadlineTask = nil
    }
}
