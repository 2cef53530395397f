import HallProto

/// What one call still has to say, in order: messages of a stream, then how it ended. Bounded, because neither ttrpc nor a
/// sender on another thread can be made to wait: a reader too slow for it loses the stream, not the daemon its memory.
struct Outbox {
    enum Step {
        case message([UInt8])
        case outcome(Outcome)
        case nothing
        /// A message waits and its reader is not ready for it.
        case blocked
    }

    private var waiting: [[UInt8]] = []
    private var waitingBytes = 0
    private var outcome: Outcome?
    private(set) var isClosed = false
    /// Whether someone has been asked to empty it and has not come yet.
    private var isAwaited = false

    enum Push {
        /// Taken; `wake` says that nobody has been asked yet to fetch it.
        case taken(wake: Bool)
        /// One too many: the stream ends with RESOURCE_EXHAUSTED after what it holds.
        case cut(wake: Bool)
        case closed
    }

    mutating func push(_ message: [UInt8], _ limits: TransportLimits) -> Push {
        guard !isClosed else { return .closed }
        guard waiting.count < limits.streamQueueCountMax, waitingBytes + message.count <= limits.streamQueueBytesMax else {
            isClosed = true
            outcome = .failure(
                Failure(.resourceExhausted, "too slow a reader for this stream; go on from the last sequence number seen"))
            return .cut(wake: askFor())
        }
        waiting.append(message)
        waitingBytes += message.count
        return .taken(wake: askFor())
    }

    /// Nil: it was closed already, by an earlier end, a deadline or because the caller has gone.
    mutating func close(_ outcome: Outcome) -> Bool? {
        guard !isClosed else { return nil }
        isClosed = true
        self.outcome = outcome
        return askFor()
    }

    /// Whoever was asked to empty it is here.
    mutating func attend() {
        isAwaited = false
    }

    mutating func next(mayTakeMessage: Bool) -> Step {
        guard waiting.isEmpty else {
            guard mayTakeMessage else { return .blocked }
            let message = waiting.removeFirst()
            waitingBytes -= message.count
            return .message(message)
        }
        guard let outcome else { return .nothing }
        self.outcome = nil
        return .outcome(outcome)
    }

    /// Nothing more is wanted: what waits is dropped and what comes is refused.
    mutating func abandon() {
        isClosed = true
        waiting = []
        waitingBytes = 0
        outcome = nil
    }

    private mutating func askFor() -> Bool {
        defer { isAwaited = true }
        return !isAwaited
    }
}
