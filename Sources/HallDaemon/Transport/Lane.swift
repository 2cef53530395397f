import Logging
import NIOCore
import Synchronization

/// One event loop with everything that lives on it. Its number is what `Dispatch` is told, so that what belongs to one loop
/// needs no lock. Members marked "loop" are touched on the loop alone, which is why it may call itself Sendable.
final class Lane: @unchecked Sendable {
    let number: Int
    let eventLoop: any EventLoop
    let limits: TransportLimits
    let dispatch: Dispatch
    let faults: FaultLog
    let logger: Logger
    /// What the health service answers, as long as the daemon is not shutting down.
    let isServing: @Sendable () -> Bool

    private let mailbox = Mutex<[any LaneCall]>([])
    private let traffic = Mutex(Traffic())

    /// loop
    private var connections: [ObjectIdentifier: any LaneConnection] = [:]
    /// loop
    private var sweep: RepeatedTask?
    /// loop: calls that were not answered at once and still are not.
    private var runningCalls = 0
    /// loop
    private(set) var isDraining = false
    /// loop
    private var quiet: EventLoopPromise<Void>?
    /// loop
    private var empty: EventLoopPromise<Void>?

    init(
        number: Int, eventLoop: any EventLoop, limits: TransportLimits, dispatch: @escaping Dispatch, faults: FaultLog,
        logger: Logger, isServing: @escaping @Sendable () -> Bool
    ) {
        self.number = number
        self.eventLoop = eventLoop
        self.limits = limits
        self.dispatch = dispatch
        self.faults = faults
        self.logger = logger
        self.isServing = isServing
    }

    // MARK: Answers from other threads

    /// Takes one message of a call's stream from any thread; false once nobody is there for it, or too slow.
    func take(_ message: [UInt8], into outbox: borrowing Mutex<Outbox>, of call: any LaneCall, _ peer: Peer) -> Bool {
        switch outbox.withLock({ $0.push(message, limits) }) {
        case .taken(let wake):
            deliver(call, wake: wake)
            return true
        case .cut(let wake):
            faults.note(.streamCut, peer, now: eventLoop.now)
            deliver(call, wake: wake)
            return false
        case .closed:
            return false
        }
    }

    /// Takes how a call ended, from any thread; nothing where it has ended before.
    func take(_ outcome: Outcome, into outbox: borrowing Mutex<Outbox>, of call: any LaneCall) {
        guard let wake = outbox.withLock({ $0.close(outcome) }) else { return }
        deliver(call, wake: wake)
    }

    /// Has the call's answers sent: now, when this is the loop's own thread, or else by the one visit that serves everything
    /// posted before it. The writer finishes a whole batch at the price of one wake-up a loop.
    func deliver(_ call: any LaneCall, wake: Bool) {
        if eventLoop.inEventLoop {
            call.deliver()?.flushUnlessGathering()
        } else if wake {
            let isFirst = mailbox.withLock { mailbox in
                mailbox.append(call)
                return mailbox.count == 1
            }
            if isFirst { eventLoop.execute { self.emptyMailbox() } }
        }
    }

    private func emptyMailbox() {
        let calls = mailbox.withLock { mailbox in
            defer { mailbox = [] }
            return mailbox
        }
        let connections = calls.compactMap { $0.deliver() }
        // The second flush of a connection finds nothing to do.
        for connection in connections { connection.flushUnlessGathering() }
    }

    // MARK: Traffic

    func add(_ more: Traffic) {
        traffic.withLock { $0.add(more) }
    }

    var trafficSoFar: Traffic { traffic.withLock { $0 } }

    // MARK: Connections (loop)

    func enter(_ connection: any LaneConnection) {
        connections[ObjectIdentifier(connection)] = connection
        if sweep == nil {
            sweep = eventLoop.scheduleRepeatedTask(initialDelay: limits.sweepInterval, delay: limits.sweepInterval) { _ in
                self.sweepConnections()
            }
        }
    }

    func leave(_ connection: any LaneConnection) {
        connections[ObjectIdentifier(connection)] = nil
        guard connections.isEmpty else { return }
        sweep?.cancel()
        sweep = nil
        empty?.succeed()
        empty = nil
    }

    private func sweepConnections() {
        let now = eventLoop.now
        for connection in connections.values { connection.sweep(now: now) }
    }

    func callStarted() {
        runningCalls += 1
    }

    func callEnded() {
        runningCalls -= 1
        guard runningCalls == 0 else { return }
        quiet?.succeed()
        quiet = nil
    }

    // MARK: Shutdown

    /// Ends the streams; new requests are refused from now on.
    func beginDrain() -> EventLoopFuture<Void> {
        eventLoop.submit {
            self.isDraining = true
            for connection in self.connections.values { connection.drain() }
        }
    }

    /// Until no call runs any more, or the deadline.
    func waitUntilQuiet(_ deadline: NIODeadline) -> EventLoopFuture<Void> {
        eventLoop.flatSubmit {
            guard self.runningCalls > 0 else { return self.eventLoop.makeSucceededVoidFuture() }
            let promise = self.eventLoop.makePromise(of: Void.self)
            self.quiet = promise
            let timeout = self.eventLoop.scheduleTask(deadline: deadline) { self.quiet?.succeed() }
            promise.futureResult.whenComplete { _ in
                self.quiet = nil
                timeout.cancel()
            }
            return promise.futureResult
        }
    }

    /// Ends every connection once it has taken what waits for it, for which it has a moment even when calls took all the time
    /// until the deadline.
    func closeAll(_ deadline: NIODeadline) -> EventLoopFuture<Void> {
        eventLoop.flatSubmit {
            for connection in self.connections.values { connection.closeWhenSent() }
            guard !self.connections.isEmpty else { return self.eventLoop.makeSucceededVoidFuture() }
            let promise = self.eventLoop.makePromise(of: Void.self)
            self.empty = promise
            let last = max(deadline, self.eventLoop.now + self.limits.partingWait)
            let timeout = self.eventLoop.scheduleTask(deadline: last) {
                for connection in self.connections.values { connection.closeNow() }
            }
            promise.futureResult.whenComplete { _ in timeout.cancel() }
            return promise.futureResult
        }
    }
}

/// A connection as its loop sees it, whatever it speaks. All of it is called on the loop.
protocol LaneConnection: AnyObject {
    /// Looks at what it has been waiting for, and for how long.
    func sweep(now: NIODeadline)
    /// The daemon shuts down: ends streams, refuses what is new.
    func drain()
    /// Has everything written so far sent, unless more is about to be written, whose end does that once for all.
    func flushUnlessGathering()
    func closeWhenSent()
    func closeNow()
}

/// A call whose answers may come from any thread, and are sent on the loop.
protocol LaneCall: AnyObject, Sendable {
    /// Takes what waits and writes it. Returns the connection it was written to, which is still to be flushed.
    func deliver() -> (any LaneConnection)?
}
