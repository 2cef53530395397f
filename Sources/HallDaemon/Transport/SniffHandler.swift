import NIOCore

/// What a listening socket serves. The raw value is what an operator writes.
public enum ListenMode: String, Sendable, CaseIterable {
    /// Both protocols, told apart by the first byte.
    case auto
    case ttrpc
    case grpc
}

/// Waits for a connection's first byte and puts the right protocol behind itself. Nothing is sent before that byte: both
/// protocols let the client speak first, a ttrpc frame always begins with 0x00 and HTTP/2's preface with 0x50 ('P').
final class SniffHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer

    private let peer: Peer
    private let lane: Lane
    private let mode: ListenMode
    private var context: ChannelHandlerContext?
    private var since = NIODeadline.distantFuture

    init(peer: Peer, lane: Lane, mode: ListenMode) {
        self.peer = peer
        self.lane = lane
        self.mode = mode
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        since = lane.eventLoop.now
        lane.enter(self)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        gone()
    }

    func channelInactive(context: ChannelHandlerContext) {
        gone()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        closeNow()
    }

    private func gone() {
        guard context != nil else { return }
        context = nil
        lane.leave(self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        guard let first = bytes.getInteger(at: bytes.readerIndex, as: UInt8.self) else { return }
        switch (first, mode) {
        case (0x00, .auto), (0x00, .ttrpc): become(TtrpcConnection(peer: peer, lane: lane), context, data)
        case (0x00, .grpc): refuse(.ttrpcNotServed)
        case (0x50, .auto), (0x50, .grpc): becomeGrpc(context, data)
        case (0x50, .ttrpc): refuse(.grpcNotServed)
        case (_, _): refuse(.firstByteUnknown)
        }
    }

    /// The bytes go on unconsumed, to the protocol they belong to.
    private func become(_ handler: some ChannelHandler, _ context: ChannelHandlerContext, _ data: NIOAny) {
        do {
            try context.pipeline.syncOperations.addHandler(handler, position: .after(self))
        } catch {
            return closeNow()
        }
        context.fireChannelRead(data)
        context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
    }

    private func becomeGrpc(_ context: ChannelHandlerContext, _ data: NIOAny) {
        do {
            try GrpcConnection.add(to: context.pipeline.syncOperations, after: self, peer: peer, lane: lane)
        } catch {
            return closeNow()
        }
        context.fireChannelRead(data)
        context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
    }

    private func refuse(_ fault: TransportFault) {
        lane.faults.note(fault, peer, now: lane.eventLoop.now)
        closeNow()
    }
}

extension SniffHandler: LaneConnection {
    func sweep(now: NIODeadline) {
        if now - since >= lane.limits.firstByteWait { refuse(.firstByteLate) }
    }

    func drain() {}

    func flushUnlessGathering() {}

    func closeWhenSent() {
        closeNow()
    }

    func closeNow() {
        context?.close(promise: nil)
    }
}
