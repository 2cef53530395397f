import HallProto
import NIOCore
import NIOHPACK
import NIOHTTP2

/// One connection that speaks gRPC: HTTP/2 frames in, frames out, and a table of its streams. What a request means is in
/// GrpcConnection+Requests, how it is answered in GrpcConnection+Answers, how the connection ends in GrpcConnection+Ending.
///
/// NIO's HTTP/2 handler checks the protocol, both windows and the limits, and keeps DATA until its window is open. There is
/// no channel for each stream: that would cost several times what the call itself does.
final class GrpcConnection: ChannelInboundHandler {
    typealias InboundIn = HTTP2Frame
    typealias OutboundOut = HTTP2Frame

    let peer: Peer
    let lane: Lane
    let wire: GrpcWire
    var limits: TransportLimits { lane.limits }

    /// Those whose stream is not closed yet, answered or not.
    var calls: [HTTP2StreamID: GrpcCall] = [:]
    /// The last one that was begun.
    var lastStreamID = HTTP2StreamID.rootStream
    private(set) var context: ChannelHandlerContext?
    /// Something has been said that ends the connection; nothing new is begun.
    var isClosing = false
    /// DATA that waits within HTTP/2, of all streams.
    var heldBytes = 0
    /// Parts of requests that are not complete.
    var partialBytes = 0
    /// What the peer may still send before it hears of a larger window.
    private var window = 65_535

    let since: NIODeadline
    private(set) var hasSettings = false
    /// Good-bye has been said because of what the peer did.
    private(set) var isBroken = false
    private(set) var isGathering = false
    private var isSettling = false
    private var hasWritten = false
    /// Streams refused, and since when they are counted.
    var refusals = 0
    var refusalsSince: NIODeadline
    private var blocked: [GrpcCall] = []
    /// Answered to the end before their request was: told once the answer is out.
    var answeredEarly: [HTTP2StreamID] = []

    init(peer: Peer, lane: Lane, wire: GrpcWire) {
        self.peer = peer
        self.lane = lane
        self.wire = wire
        since = lane.eventLoop.now
        refusalsSince = since
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        lane.enter(self)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        gone()
    }

    func channelInactive(context: ChannelHandlerContext) {
        gone()
        context.fireChannelInactive()
    }

    /// Reads and streams are told to stop; a write goes on and is never half done.
    private func gone() {
        guard context != nil else { return }
        context = nil
        isClosing = true
        blocked = []
        let calls = calls.values
        self.calls = [:]
        for call in calls { call.abandon() }
        lane.add(wire.traffic)
        lane.leave(self)
    }

    // MARK: Reading

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        isGathering = true
        let frame = unwrapInboundIn(data)
        switch frame.payload {
        case .headers(let headers):
            takeHeaders(frame.streamID, headers.headers, isLast: headers.endStream)
        case .data(let data):
            takeData(frame.streamID, data)
        case .settings:
            if !hasSettings {
                hasSettings = true
                openWindow(by: limits.connectionWindowBytes - 65_535)
            }
        case .priority, .rstStream, .pushPromise, .ping, .goAway, .windowUpdate, .alternativeService, .origin:
            // HTTP/2's own affairs; a stream that is reset is told of below.
            break
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        // Asked for by its type first: a cast that fails costs more than all else here, and events come several to a call.
        let type = type(of: event)
        if type == NIOHTTP2WindowUpdatedEvent.self, let change = event as? NIOHTTP2WindowUpdatedEvent {
            take(change)
        } else if type == StreamClosedEvent.self, let closed = event as? StreamClosedEvent {
            if let call = calls.removeValue(forKey: closed.streamID) { streamClosed(call) }
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    private func take(_ change: NIOHTTP2WindowUpdatedEvent) {
        guard let size = change.inboundWindowSize else { return }
        if change.streamID == .rootStream {
            window = size
        } else if size < limits.streamWindowBytes / 2, let call = calls[change.streamID], call.conversation != nil {
            // Other requests fit into the window a stream begins with.
            write(.windowUpdate(windowSizeIncrement: limits.streamWindowBytes - size), on: change.streamID)
        }
    }

    private func openWindow(by bytes: Int) {
        guard bytes > 0, !isClosing else { return }
        window += bytes
        write(.windowUpdate(windowSizeIncrement: bytes), on: .rootStream)
    }

    /// The stream is over: its answer is out, or the caller wants it no more.
    private func streamClosed(_ call: GrpcCall) {
        heldBytes -= call.heldBytes
        call.heldBytes = 0
        if call.connection != nil { call.abandon() }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        // HTTP/2 was told before and has flushed what was written until here.
        hasWritten = false
        if hasSettings, window < limits.connectionWindowBytes / 2 { openWindow(by: limits.connectionWindowBytes - window) }
        isGathering = false
        settle()
    }

    func note(_ fault: TransportFault) {
        lane.faults.note(fault, peer, now: lane.eventLoop.now)
    }

    // MARK: Writing

    /// Whether the peer takes what it is sent.
    var mayWrite: Bool { wire.isWritable }

    func write(_ payload: HTTP2Frame.FramePayload, on streamID: HTTP2StreamID) {
        hasWritten = true
        context?.write(wrapOutboundOut(HTTP2Frame(streamID: streamID, payload: payload)), promise: nil)
    }

    func block(_ call: GrpcCall) {
        guard !call.isBlocked else { return }
        call.isBlocked = true
        blocked.append(call)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if !isGathering { settle() }
        context.fireChannelWritabilityChanged()
    }

    /// Has everything sent, and takes from the streams' queues what their windows have room for now.
    func settle() {
        guard !isSettling else { return }
        isSettling = true
        defer { isSettling = false }
        while context != nil {
            for streamID in answeredEarly { write(.rstStream(.noError), on: streamID) }
            answeredEarly = []
            let ready = mayWrite ? blocked.filter { $0.heldBytes < limits.streamHeldBytes } : []
            if !ready.isEmpty {
                blocked.removeAll { $0.heldBytes < limits.streamHeldBytes }
                for call in ready {
                    call.isBlocked = false
                    _ = call.deliver()
                }
            }
            guard hasWritten else { break }
            hasWritten = false
            context?.flush()
        }
        lane.add(wire.traffic)
        wire.traffic = Traffic()
        if isClosing, heldBytes == 0 { wire.part() }
    }
}

extension GrpcConnection: NIOHTTP2FrameDelegate {
    /// A frame has left HTTP/2 for the wire.
    func wroteFrame(_ frame: HTTP2Frame) {
        wire.traffic.framesOut += 1
        switch frame.payload {
        case .data(let data):
            heldBytes -= data.data.readableBytes
            calls[frame.streamID]?.heldBytes -= data.data.readableBytes
        case .headers(let headers):
            if headers.endStream, let call = calls[frame.streamID], !call.isHalfClosed { answeredEarly.append(frame.streamID) }
        case .goAway(_, let code, _):
            if code != .noError { isBroken = true }
        case .priority, .rstStream, .settings, .pushPromise, .ping, .windowUpdate, .alternativeService, .origin:
            break
        }
    }
}
