/// The client's side of a transport: sends a payload, brings payloads back.
public protocol Caller: Sendable {
    /// - Throws: the daemon's failure, or `unavailable` and `deadlineExceeded` for what befell the call on its way.
    func unary(_ method: Method, _ payload: [UInt8], _ options: CallOptions) async throws(Failure) -> [UInt8]
    /// Ends when the daemon ends the stream, and throws a `Failure` when it says why.
    func stream(_ method: Method, _ payload: [UInt8], _ options: CallOptions) -> AsyncThrowingStream<[UInt8], any Error>
}

/// What a caller says beside the request itself.
public struct CallOptions: Sendable, Hashable {
    /// How long to wait; nil: as long as it takes.
    public var timeout: Duration?
    /// The caller's own name for this write, a UUIDv7 kept for its retries.
    public var requestID: String?
    /// The token of the badge session open on this terminal.
    public var badgeSession: String?
    /// "zh" or "en".
    public var acceptLanguage: String?

    public init(
        timeout: Duration? = nil, requestID: String? = nil, badgeSession: String? = nil, acceptLanguage: String? = nil
    ) {
        self.timeout = timeout
        self.requestID = requestID
        self.badgeSession = badgeSession
        self.acceptLanguage = acceptLanguage
    }
}

/// The messages in a stream of payloads, taken as they are asked for, so that nothing piles up between the two.
func decodedReplies<M: Message>(_ payloads: AsyncThrowingStream<[UInt8], any Error>) -> AsyncThrowingStream<M, any Error> {
    let source = PayloadSource(payloads)
    return AsyncThrowingStream {
        guard let payload = try await source.next() else { return nil }
        return try M(decoding: payload, limits: .reply)
    }
}

/// Unchecked: a stream has one consumer, which asks for the next message when it has the one before.
private final class PayloadSource: @unchecked Sendable {
    private var iterator: AsyncThrowingStream<[UInt8], any Error>.Iterator

    init(_ payloads: AsyncThrowingStream<[UInt8], any Error>) {
        iterator = payloads.makeAsyncIterator()
    }

    func next() async throws -> [UInt8]? {
        try await iterator.next()
    }
}
