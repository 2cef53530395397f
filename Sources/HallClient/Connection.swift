import HallProto
import Synchronization

/// The way to one daemon. It connects when the first call is made and again when it has to; a restart of the daemon is not
/// noticed beyond the time it takes. Any number of tasks and threads may use it.
///
/// A call is made again, with growing pauses, while nobody answers, when the connection is lost under it, and on UNAVAILABLE.
/// That is harmless: reads change nothing, and everything that leaves a trace carries a request-id that stays the same
/// over all tries, so the daemon does it once. Any other answer is final.
public final class Connection: Caller, Sendable {
    private struct Slot {
        var link: Link?
        var firstStreamID: UInt32
        var closed = false
    }

    let address: Address
    let options: ConnectionOptions
    private let slot: Mutex<Slot>
    private let blocking: Mutex<[BlockingLink]>

    /// Nothing happens before the first call.
    public convenience init(_ address: Address, _ options: ConnectionOptions = ConnectionOptions()) {
        self.init(address, options, firstStreamID: 1)
    }

    init(_ address: Address, _ options: ConnectionOptions, firstStreamID: UInt32) {
        self.address = address
        self.options = options
        slot = Mutex(Slot(firstStreamID: firstStreamID))
        blocking = Mutex([])
    }

    deinit {
        close()
    }

    /// Ends the connection; calls that still wait, and later ones, fail with CANCELLED. Streams live until they are dropped.
    public func close() {
        let link = slot.withLock { slot in
            slot.closed = true
            defer { slot.link = nil }
            return slot.link
        }
        link?.shut()
        let idle = blocking.withLock { links in
            defer { links = [] }
            return links
        }
        idle.forEach { $0.end() }
    }

    /// One request, one reply. Throws what the daemon answered if it is not OK; UNAVAILABLE when nobody could be reached in
    /// time; DEADLINE_EXCEEDED; CANCELLED when the task is cancelled; RESOURCE_EXHAUSTED for a request over 4 MiB;
    /// PERMISSION_DENIED when the socket is closed to this user; INTERNAL when the peer does not speak ttrpc. Where a write may
    /// have been carried out all the same, the message says so.
    public func unary(_ method: Method, _ payload: [UInt8], _ options: CallOptions) async throws(Failure) -> [UInt8] {
        let order = Order(method, payload, options, self.options)
        var patience = Patience(order, self.options)
        while true {
            do throws(Setback) {
                guard !method.streaming else { throw .misused("\(method.path) answers with a stream") }
                return try await attempt(order)
            } catch {
                try await pauseTask(nanoseconds: patience.pause(after: error), order.language)
            }
        }
    }

    /// A stream of replies, on a connection of its own that ends with it. It begins when its first message is asked for, and is
    /// tried again like a call until that one has come; after it, a lost connection ends the stream with UNAVAILABLE. Only one
    /// task may read it. Errors are as for `unary`; there is no deadline unless `options` names one, for the whole stream.
    public func stream(
        _ method: Method, _ payload: [UInt8], _ options: CallOptions
    ) -> AsyncThrowingStream<[UInt8], any Error> {
        let stream = PatientStream(address, self.options, Order(method, payload, options, self.options))
        return AsyncThrowingStream { try await stream.next() }
    }

    /// As `unary`, on the calling thread: no other thread, no concurrency runtime. For programs that live for one call; threads
    /// that call at once use a connection each.
    public func callBlocking(
        _ method: Method, _ payload: [UInt8], _ options: CallOptions = CallOptions()
    ) throws(Failure) -> [UInt8] {
        let order = Order(method, payload, options, self.options)
        var patience = Patience(order, self.options)
        while true {
            do throws(Setback) {
                guard !method.streaming else { throw .misused("\(method.path) answers with a stream") }
                return try attemptBlocking(order)
            } catch {
                pauseThread(nanoseconds: try patience.pause(after: error))
            }
        }
    }

    /// `callBlocking` from message to message. Throws INTERNAL also when the reply is not what `method` promises.
    public func callBlocking<Reply: Message>(
        _ method: Method, _ request: some Message, as reply: Reply.Type, _ options: CallOptions = CallOptions()
    ) throws(Failure) -> Reply {
        let bytes = try callBlocking(method, request.encoded(), options)
        do throws(Failure) {
            return try Reply(decoding: bytes, limits: .reply)
        } catch {
            throw Setback.garbled.failure(Language(acceptLanguage: options.acceptLanguage), doubtful: false)
        }
    }
}

extension Connection {
    private func attempt(_ order: Order) async throws(Setback) -> [UInt8] {
        let request = try order.frame()
        // A link that ended while it was idle costs one more look, not a pause.
        for _ in 0..<2 {
            switch try await link().ask(request, deadline: order.deadline) {
            case .success(let body): return try Order.payload(of: body)
            case .failure(let setback): throw setback
            case nil: continue
            }
        }
        throw .lost
    }

    private func link() throws(Setback) -> Link {
        try slot.withLock { (slot) throws(Setback) in
            guard !slot.closed else { throw .closed }
            if let link = slot.link, link.takesCalls {
                return link
            }
            slot.link?.retire()
            slot.link = nil
            let link = try Link.open(address, firstStreamID: slot.firstStreamID)
            slot.firstStreamID = 1
            slot.link = link
            return link
        }
    }

    private func attemptBlocking(_ order: Order) throws(Setback) -> [UInt8] {
        let request = try order.frame()
        while true {
            let idle = blocking.withLock { $0.popLast() }
            var link = if let idle { idle } else { try BlockingLink(address) }
            do throws(Setback) {
                let body = try link.ask(request, deadline: order.deadline)
                keep(link)
                return try Order.payload(of: body)
            } catch {
                // Left over from before a restart, perhaps: a fresh one decides.
                if case .lost = error, idle != nil { continue }
                throw error
            }
        }
    }

    private func keep(_ link: BlockingLink) {
        let closed = slot.withLock { $0.closed }
        if closed || !link.takesCalls {
            link.end()
        } else {
            blocking.withLock { $0.append(link) }
        }
    }
}
