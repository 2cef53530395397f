import HallProto
import NIOCore

/// Who the kernel says is calling. Read once when the connection is accepted and good for its whole life; the uid alone
/// decides anything, the pid is for the log.
public struct Peer: Sendable, Hashable {
    public let uid: UInt32
    public let pid: Int32
    /// Counts connections since the daemon started; names one in the log.
    public let connection: UInt64

    public init(uid: UInt32, pid: Int32, connection: UInt64) {
        self.uid = uid
        self.pid = pid
        self.connection = connection
    }
}

/// What a caller says beside the request itself. Keys are compared without case; the first of several values counts.
public struct Metadata: Sendable, Equatable {
    /// The caller's own name for this write, a UUID: the same name again is the same write.
    public var requestID: String?
    /// The token of the badge session open on this terminal.
    public var badgeSession: String?
    public var acceptLanguage: String?

    public init(requestID: String? = nil, badgeSession: String? = nil, acceptLanguage: String? = nil) {
        self.requestID = requestID
        self.badgeSession = badgeSession
        self.acceptLanguage = acceptLanguage
    }
}

/// One call, as every transport hands it over.
public struct Call: Sendable {
    public let peer: Peer
    /// The full name of the service, "hall.v1.Cases".
    public let service: String
    /// The bare name of the method, "Status".
    public let method: String
    public let payload: [UInt8]
    /// On the monotonic clock; nil: the caller waits as long as it takes.
    public let deadline: NIODeadline?
    public let metadata: Metadata

    public init(
        peer: Peer, service: String, method: String, payload: [UInt8], deadline: NIODeadline? = nil,
        metadata: Metadata = Metadata()
    ) {
        self.peer = peer
        self.service = service
        self.method = method
        self.payload = payload
        self.deadline = deadline
        self.metadata = metadata
    }
}

/// What became of a call.
public enum Outcome: Sendable {
    /// The one reply of a unary call.
    case reply([UInt8])
    /// A stream came to its end.
    case end
    case failure(Failure)
}

/// Where the answer to one call goes. Any thread may use it; the transport takes it to the right event loop. After
/// `finish` nothing more is sent.
public protocol CallSink: AnyObject, Sendable {
    /// One message of a stream. False once the caller is gone, or too slow and cut off: then the sender stops.
    func send(_ message: [UInt8]) -> Bool
    func finish(_ outcome: Outcome)
}

/// A running call that its caller may stop waiting for: a stream or a queued read stops, a write is never half done.
public protocol RunningCall: AnyObject, Sendable {
    func cancel()
}

/// Starts a call on the event loop it arrived on. `lane` is that loop's number, 0 ..< loops, so that what belongs to one loop
/// (its read-only connection) needs no lock. Quick reads finish before it returns and return nil.
public typealias Dispatch = @Sendable (_ call: Call, _ lane: Int, _ sink: any CallSink) -> (any RunningCall)?
