import HallProto
import NIOCore
import NIOHPACK
import NIOHTTP2

/// One connection that speaks gRPC: HTTP/2 frames in, frames out, and a table of its streams. What a request means is in
/// GrpcConnection+Requests, how it is answered in GrpcConnection+Answers.
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
    private(set) var lastStreamID = HTTP2StreamID.rootStream
    private(set) var context: ChannelHandlerContext?
    /// Something has been said that ends the connection; nothing new is begun.
    private(set) var isClosing = false
    /// DATA that waits within HTTP/2, of all streams.
    var heldBytes = 0
    /// Parts of requests that are not complete.
    var partialBytes = 0
    /// What the peer may still send before it hears of a larger window.
    private var window = 65_535

    private let since: NIODeadline
    private var hasSettings = false
    /// HTTP/2 itself has said good-bye because of what the peer did.
    private var isBroken = false
    private var isGathering = false
    private var isSettling = false
    private var hasWritten = false
    private var isWaitingToClose = false
    private var blocked: [GrpcCall] = []
    /// Answered to the end before their request was: told once the answer is out.
    var answeredEarly: [HTTP2StreamID] = []

    init(peer: Peer, lane: Lane, wire: GrpcWire) {
        self.peer = peer
        self.lane = lane
        self.wire = wire
        since = lane.eventLoop.now
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
            lastStreamID = max(lastStreamID, frame.streamID)
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
        switch event {
        case let change as NIOHTTP2WindowUpdatedEvent:
            take(change)
        case let closed as StreamClosedEvent:
            if let call = calls.removeValue(forKey: closed.streamID) { streamClosed(call) }
        case _:
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

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error is any NIOHTTP2Error else {
            // ECONNRESET and its like: the peer has gone, which is nothing to report.
            return closeNow()
        }
        note(error.isFlood ? .http2Flood : .http2Violation)
        // Else one stream was at fault, and has been reset.
        if isBroken || isClosing { closeNow() }
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
    private func settle() {
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
        if isClosing, heldBytes == 0, !isWaitingToClose {
            isWaitingToClose = true
            wire.closeWhenTaken()
        }
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

extension GrpcConnection: LaneConnection {
    func sweep(now: NIODeadline) {
        guard context != nil else { return }
        if !hasSettings, now - since >= limits.firstByteWait {
            note(.firstByteLate)
            return closeNow()
        }
        if wire.isStalled(now) {
            note(.readerStalled)
            return closeNow()
        }
        for call in Array(calls.values) { look(at: call, now) }
        flushUnlessGathering()
    }

    func drain() {
        write(.goAway(lastStreamID: .maxID, errorCode: .noError, opaqueData: nil), on: .rootStream)
        for call in Array(calls.values) where call.connection != nil && call.isStream {
            (call.running as? GrpcHealth.Watch)?.look()
            call.interrupt(.shuttingDown)
        }
        flushUnlessGathering()
    }

    func flushUnlessGathering() {
        if !isGathering { settle() }
    }

    func closeWhenSent() {
        guard context != nil, !isClosing else { return }
        for call in Array(calls.values) where call.connection != nil {
            call.interrupt(call.isStarted ? .cutShort : .shuttingDown)
        }
        isClosing = true
        write(.goAway(lastStreamID: lastStreamID, errorCode: .noError, opaqueData: nil), on: .rootStream)
        settle()
    }

    func closeNow() {
        isClosing = true
        wire.closeNow()
    }
}
