import HallProto
import NIOCore
import Synchronization

/// The dispatcher without sockets and without threads of its own: what a call does inline is done when `unary` returns, in
/// the caller's own order. For tests and the simulator.
public final class InMemoryTransport: Sendable {
    private let lane: Int
    private let limits: TransportLimits
    private let dispatch: Dispatch
    /// A lane's calls are dispatched one after the other, here as on an event loop.
    private let turn = Mutex(())

    /// `lane`: a number no event loop has, if the dispatcher also serves sockets.
    public init(lane: Int, limits: TransportLimits = TransportLimits(), dispatch: @escaping Dispatch) {
        self.lane = lane
        self.limits = limits
        self.dispatch = dispatch
    }

    /// A cancelled task gets CANCELLED, and the running call is told.
    public func unary(
        peer: Peer, service: String, method: String, payload: [UInt8], deadline: NIODeadline? = nil,
        metadata: Metadata = Metadata()
    ) async -> Outcome {
        let stream = stream(
            peer: peer, service: service, method: method, payload: payload, deadline: deadline, metadata: metadata)
        while let event = await stream.next() {
            if case .ended(let outcome) = event { return outcome }
        }
        return .failure(Failure(.internal, "ended without an outcome"))
    }

    /// Starts at once; what the call sends waits, as bounded as over a socket, until it is asked for.
    public func stream(
        peer: Peer, service: String, method: String, payload: [UInt8], deadline: NIODeadline? = nil,
        metadata: Metadata = Metadata()
    ) -> InMemoryStream {
        let sink = InMemorySink(limits: limits)
        let call = Call(
            peer: peer, service: service, method: method, payload: payload, deadline: deadline, metadata: metadata)
        if payload.count > limits.requestBytesMax {
            sink.finish(.failure(Failure(.resourceExhausted, "message of \(payload.count) bytes")))
        } else if let deadline, deadline <= .now() {
            sink.finish(.failure(Failure(.deadlineExceeded, "the deadline had passed before the call was sent")))
        } else {
            let running = turn.withLock { _ in dispatch(call, lane, sink) }
            sink.isRunning(running, until: deadline)
        }
        return InMemoryStream(sink: sink)
    }

    /// A caller for generated clients, speaking as `peer`.
    public func caller(_ peer: Peer) -> InMemoryCaller {
        InMemoryCaller(transport: self, peer: peer)
    }
}

/// What a stream brings.
public enum InMemoryEvent: Sendable {
    case message([UInt8])
    case ended(Outcome)
}

/// The caller's end of a stream. Letting go of it cancels the call.
public final class InMemoryStream: Sendable {
    private let sink: InMemorySink

    fileprivate init(sink: InMemorySink) {
        self.sink = sink
    }

    deinit {
        sink.cancel()
    }

    /// Waits for the next message or the end; nil once the end has been told. One task at a time may wait.
    public func next() async -> InMemoryEvent? {
        await sink.next()
    }

    public func cancel() {
        sink.cancel()
    }
}

private final class InMemorySink: CallSink {
    private struct State {
        var outbox = Outbox()
        var waiter: CheckedContinuation<InMemoryEvent?, Never>?
        var running: (any RunningCall)?
        var expiry: Task<Void, Never>?
        var isOver = false

        /// What the waiter, if there is one, is to be resumed with, once the lock is released.
        mutating func serve() -> (() -> Void)? {
            guard let waiter, let event = take() else { return nil }
            self.waiter = nil
            return { waiter.resume(returning: event) }
        }

        mutating func take() -> InMemoryEvent? {
            switch outbox.next(mayTakeMessage: true) {
            case .message(let message): return .message(message)
            case .outcome(let outcome):
                isOver = true
                return .ended(outcome)
            case .nothing, .blocked: return nil
            }
        }
    }

    private let limits: TransportLimits
    private let state = Mutex(State())

    init(limits: TransportLimits) {
        self.limits = limits
    }

    func send(_ message: [UInt8]) -> Bool {
        let (isTaken, serve) = state.withLock { state in
            if case .taken = state.outbox.push(message, limits) { return (true, state.serve()) }
            return (false, state.serve())
        }
        serve?()
        return isTaken
    }

    func finish(_ outcome: Outcome) {
        let serve = state.withLock { state in
            guard state.outbox.close(outcome) != nil else { return nil as (() -> Void)? }
            state.expiry?.cancel()
            state.running = nil
            return state.serve()
        }
        serve?()
    }

    /// The dispatcher has returned. A deadline only needs a clock from here on.
    func isRunning(_ running: (any RunningCall)?, until deadline: NIODeadline?) {
        state.withLock { state in
            guard !state.outbox.isClosed else { return }
            state.running = running
            guard let deadline, deadline != .distantFuture else { return }
            state.expiry = Task { [weak self] in
                let rest = deadline - .now()
                try? await Task.sleep(for: .nanoseconds(max(rest.nanoseconds, 0)))
                if !Task.isCancelled { self?.interrupt(Failure(.deadlineExceeded, "not answered in time")) }
            }
        }
    }

    func cancel() {
        interrupt(Failure(.cancelled, "cancelled by the caller"))
    }

    private func interrupt(_ failure: Failure) {
        let running = state.withLock { $0.running }
        finish(.failure(failure))
        running?.cancel()
    }

    func next() async -> InMemoryEvent? {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let serve: (() -> Void)? = state.withLock { state in
                    if state.isOver { return { continuation.resume(returning: nil) } }
                    state.waiter = continuation
                    return state.serve()
                }
                serve?()
            }
        } onCancel: {
            cancel()
        }
    }
}

/// Generated clients' way into the dispatcher.
public struct InMemoryCaller: Caller {
    let transport: InMemoryTransport
    let peer: Peer

    public func unary(_ method: Method, _ payload: [UInt8], _ options: CallOptions) async throws(Failure) -> [UInt8] {
        let outcome = await transport.unary(
            peer: peer, service: method.service, method: method.name, payload: payload, deadline: options.deadline,
            metadata: Metadata(options))
        switch outcome {
        case .reply(let reply): return reply
        case .end: throw Failure(.internal, "a stream's end where a reply was due")
        case .failure(let failure): throw failure
        }
    }

    public func stream(
        _ method: Method, _ payload: [UInt8], _ options: CallOptions
    ) -> AsyncThrowingStream<[UInt8], any Error> {
        let stream = transport.stream(
            peer: peer, service: method.service, method: method.name, payload: payload, deadline: options.deadline,
            metadata: Metadata(options))
        return AsyncThrowingStream {
            switch await stream.next() {
            case .message(let message): return message
            case .ended(.failure(let failure)): throw failure
            case .ended(.end), .ended(.reply), nil: return nil
            }
        }
    }
}

extension CallOptions {
    fileprivate var deadline: NIODeadline? {
        guard let timeout else { return nil }
        // Longer than a century is the same as for ever, and the sum must not overflow.
        let seconds = min(max(timeout.components.seconds, 0), 100 * 366 * 86_400)
        let attoseconds = max(timeout.components.attoseconds, 0)
        return .now() + .seconds(seconds) + .nanoseconds(attoseconds / 1_000_000_000)
    }
}

extension Metadata {
    fileprivate init(_ options: CallOptions) {
        self.init(
            requestID: options.requestID, badgeSession: options.badgeSession, acceptLanguage: options.acceptLanguage)
    }
}
