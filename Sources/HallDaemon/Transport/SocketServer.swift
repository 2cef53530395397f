import Logging
import NIOCore
import NIOPosix
import Synchronization

/// Serves Unix sockets: accepts, asks the kernel who is there, tells the protocols apart and hands calls to one dispatcher.
public final class SocketServer: Sendable {
    private let group: MultiThreadedEventLoopGroup
    private let lanes: [Lane]
    private let gate: Gate
    private let faults: FaultLog
    private let limits: TransportLimits
    private let logger: Logger
    private let listeners = Mutex<[Listener]>([])

    private struct Listener: Sendable {
        let channel: any Channel
        let socket: ListeningSocket
    }

    /// `lanes`: event loops, each a thread. Two: what a hall's machine has cores for beside the writer; figures of both are in
    /// the benchmarks. `isServing` is what gRPC's health service asks.
    public init(
        lanes: Int = 2, limits: TransportLimits = TransportLimits(), logger: Logger,
        isServing: @escaping @Sendable () -> Bool = { true }, dispatch: @escaping Dispatch
    ) {
        let faults = FaultLog(logger: logger, interval: limits.faultLogInterval)
        group = MultiThreadedEventLoopGroup(numberOfThreads: lanes)
        self.lanes = group.makeIterator().enumerated().map { number, eventLoop in
            Lane(
                number: number, eventLoop: eventLoop, limits: limits, dispatch: dispatch, faults: faults, logger: logger,
                isServing: isServing)
        }
        gate = Gate(limits: limits)
        self.faults = faults
        self.limits = limits
        self.logger = logger
    }

    /// Begins to accept. May be called for several sockets. Throws ListenError, or NIO's error when the system has no more
    /// descriptors.
    public func listen(on address: ListenAddress, mode: ListenMode = .auto) async throws {
        let socket =
            switch address {
            case .path(let path, let permissions):
                try ListeningSocket(binding: path, permissions: permissions, backlog: limits.backlog)
            case .descriptor(let descriptor):
                try ListeningSocket(adopting: descriptor)
            }
        let bootstrap = ServerBootstrap(group: group, childGroup: group)
            // A burst of connects, every terminal at half past eight, in a few rounds of the loop.
            .serverChannelOption(.maxMessagesPerRead, value: 16)
            .serverChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(AcceptBackoffHandler())
                }
            }
            .childChannelOption(
                .writeBufferWaterMark,
                value: .init(low: limits.writeLowWaterBytes, high: limits.writeHighWaterBytes)
            )
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try self.receive(channel, mode) }
            }
        let channel: any Channel
        do {
            channel = try await bootstrap.withBoundSocket(socket.descriptor).get()
        } catch {
            socket.removeFile()
            throw error
        }
        listeners.withLock { $0.append(Listener(channel: channel, socket: socket)) }
    }

    /// On the new connection's own loop, before a byte of it is read. An error closes it.
    private func receive(_ channel: any Channel, _ mode: ListenMode) throws {
        let now = channel.eventLoop.now
        let (uid, pid) = peerCredentials(of: channel) ?? (uid: .max, pid: 0)
        switch gate.admit(uid: uid, pid: pid) {
        case .refused(let fault):
            faults.note(fault, Peer(uid: uid, pid: pid, connection: 0), now: now)
            throw ChannelError.inappropriateOperationForState
        case .admitted(let peer):
            channel.closeFuture.whenComplete { _ in self.gate.leave(peer) }
            guard let lane = lanes.first(where: { $0.eventLoop === channel.eventLoop }) else {
                throw ChannelError.inappropriateOperationForState
            }
            try channel.pipeline.syncOperations.addHandler(SniffHandler(peer: peer, lane: lane, mode: mode))
        }
    }

    /// What has happened since the start.
    public var counters: TransportCounters {
        var counters = TransportCounters()
        (counters.connectionsOpen, counters.connectionsTotal) = gate.connections
        counters.faults = faults.counts
        for lane in lanes { counters.add(lane.trafficSoFar) }
        return counters
    }

    /// Stops accepting, ends streams with UNAVAILABLE, gives running calls time to finish while new ones are refused, closes
    /// everything and returns when that is done. The socket file is removed if it was bound here. Call it once.
    public func shutdown(graceSeconds: Int) async {
        let deadline = NIODeadline.now() + .seconds(Int64(graceSeconds))
        let listeners = listeners.withLock { listeners in
            defer { listeners = [] }
            return listeners
        }
        for listener in listeners {
            listener.socket.removeFile()
            try? await listener.channel.close().get()
        }
        let draining = lanes.map { $0.beginDrain() }
        for lane in draining { try? await lane.get() }
        let quiet = lanes.map { $0.waitUntilQuiet(deadline) }
        for lane in quiet { try? await lane.get() }
        let closed = lanes.map { $0.closeAll(deadline) }
        for lane in closed { try? await lane.get() }
        try? await group.shutdownGracefully()
    }
}
