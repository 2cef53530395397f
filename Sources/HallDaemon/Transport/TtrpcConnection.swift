import HallProto
import Logging
import NIOCore

/// One connection that speaks ttrpc: bytes in, frames out. What frames mean is in TtrpcConnection+Frames.
///
/// It parses from the buffer it was given and gathers all answers of one read in one buffer. NIO may close the channel inside
/// any write, and may hand over more bytes or a change of writability inside a flush; so no loop here goes on without looking.
final class TtrpcConnection: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    let peer: Peer
    let lane: Lane
    var limits: TransportLimits { lane.limits }
    var traffic = Traffic()

    /// Those that were not answered at once.
    var calls: [UInt32: TtrpcCall] = [:]
    var lastStreamID: UInt32 = 0
    /// No stream id is left: what runs is answered, then the connection closes and the client opens another.
    var isExhausted = false

    private(set) var context: ChannelHandlerContext?
    /// What has come and is not parsed yet: part of a frame, or more while the reader is slow.
    var inbound = ByteBuffer()
    var outbound = ByteBuffer()
    private var isParsing = false
    /// More answers are about to come, and whoever brings them flushes once for all.
    private var isGathering = false
    /// Something has been said that ends the connection; what still comes is passed over.
    private(set) var isClosing = false
    private var isWritable = true
    /// A read that NIO asked for and that waits until the peer has taken its answers.
    private var heldRead = false
    private var blocked: [TtrpcCall] = []
    private let parting = Parting()

    /// When the frame began that is not complete yet.
    private var partialSince: NIODeadline?
    private var handedOn = 0
    private var takenByPeer = 0
    private var takenAt = NIODeadline.uptimeNanoseconds(0)

    init(peer: Peer, lane: Lane) {
        self.peer = peer
        self.lane = lane
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        takenAt = lane.eventLoop.now
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
        // ECONNRESET and its like: the peer has gone, which is nothing to report.
        closeNow()
    }

    /// Reads and streams are told to stop; a write goes on and is never half done.
    private func gone() {
        guard context != nil else { return }
        context = nil
        inbound = ByteBuffer()
        outbound = ByteBuffer()
        blocked = []
        let calls = calls.values
        self.calls = [:]
        for call in calls {
            call.abandon()
            lane.callEnded()
        }
        lane.add(traffic)
        lane.leave(self)
    }

    // MARK: Reading

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        traffic.bytesIn += UInt64(bytes.readableBytes)
        guard !isClosing else { return }
        if inbound.readableBytes == 0 {
            inbound = bytes
        } else {
            inbound.writeBuffer(&bytes)
        }
        isGathering = true
        parse()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        isGathering = false
        flush()
    }

    func read(context: ChannelHandlerContext) {
        if isWritable || isClosing {
            context.read()
        } else {
            heldRead = true
        }
    }

    private func parse() {
        guard !isParsing else { return }
        isParsing = true
        let before = inbound.readerIndex
        while mayWrite, !isClosing, context != nil, takeFrame() {}
        isParsing = false
        let hasMoved = inbound.readerIndex != before
        if inbound.readableBytes == 0 || isClosing {
            // Lets go of NIO's buffer, so that NIO can read into it again.
            inbound = ByteBuffer()
            partialSince = nil
        } else {
            inbound.discardReadBytes()
            if hasMoved || partialSince == nil { partialSince = lane.eventLoop.now }
        }
    }

    /// Takes one frame if all of it is there. False: wait for more, or the connection is closing.
    private func takeFrame() -> Bool {
        guard let first = inbound.getInteger(at: inbound.readerIndex, as: UInt8.self) else { return false }
        guard first == 0 else {
            note(.frameWithoutZero)
            closeWhenSent()
            return false
        }
        guard let header = FrameHeader(peekingAt: inbound) else { return false }
        guard header.length <= limits.requestBytesMax else {
            tooLong(header)
            return false
        }
        guard inbound.readableBytes - FrameHeader.sizeBytes >= header.length else { return false }
        inbound.moveReaderIndex(forwardBy: FrameHeader.sizeBytes)
        traffic.framesIn += 1
        take(header)
        return true
    }

    // MARK: Writing

    /// Whether the peer takes what it is sent. While it does not, nothing more is parsed, read or taken from a stream's queue.
    var mayWrite: Bool { isWritable }

    func note(_ fault: TransportFault) {
        lane.faults.note(fault, peer, now: lane.eventLoop.now)
    }

    /// Called after every answer.
    func hasWritten() {
        traffic.framesOut += 1
        if outbound.readableBytes >= limits.answerChunkBytes { handOn() }
    }

    /// What the channel holds and the peer has not taken. Only asked for while that may be much.
    var outboundBytes: Int {
        guard !isWritable, let options = context?.channel.syncOptions else { return outbound.readableBytes }
        return outbound.readableBytes + ((try? options.getOption(.bufferedWritableBytes)) ?? 0)
    }

    private func handOn() {
        guard let context, outbound.readableBytes > 0 else { return }
        // Taken out first: the write may call back into this handler, which then begins a new buffer.
        let bytes = outbound
        outbound = ByteBuffer()
        handedOn += bytes.readableBytes
        traffic.bytesOut += UInt64(bytes.readableBytes)
        context.write(wrapOutboundOut(bytes), promise: nil)
    }

    func flush() {
        guard let context else { return }
        handOn()
        context.flush()
        lane.add(traffic)
        traffic = Traffic()
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        isWritable = context.channel.isWritable
        if isWritable { resume() }
        context.fireChannelWritabilityChanged()
    }

    private func resume() {
        let wasGathering = isGathering
        isGathering = true
        let waiting = blocked
        blocked = []
        for call in waiting {
            call.isBlocked = false
            _ = call.deliver()
        }
        // What it sent meanwhile could not arrive, so it isn't late.
        if partialSince != nil { partialSince = lane.eventLoop.now }
        if inbound.readableBytes > 0 { parse() }
        isGathering = wasGathering
        flushUnlessGathering()
        readWhatWasHeld()
    }

    private func readWhatWasHeld() {
        guard isWritable || isClosing, heldRead, let context else { return }
        heldRead = false
        context.read()
    }

    func block(_ call: TtrpcCall) {
        guard !call.isBlocked else { return }
        call.isBlocked = true
        blocked.append(call)
    }
}

extension TtrpcConnection: LaneConnection {
    func sweep(now: NIODeadline) {
        guard let context else { return }
        if parting.isOverdue(now, limits) { return closeNow() }
        if isWritable, let partialSince, now - partialSince >= limits.partialFrameWait {
            note(.frameLate)
            return closeNow()
        }
        let waiting = (try? context.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
        let taken = handedOn - waiting
        if waiting == 0 || taken != takenByPeer {
            takenByPeer = taken
            takenAt = now
        } else if now - takenAt >= limits.stalledReaderWait {
            note(.readerStalled)
            closeNow()
        }
    }

    func drain() {
        for call in calls.values where call.isStream { call.interrupt(.shuttingDown) }
        flushUnlessGathering()
    }

    func flushUnlessGathering() {
        if !isGathering { flush() }
    }

    func closeWhenSent() {
        guard let context, !isClosing else { return }
        for call in calls.values { call.interrupt(.cutShort) }
        isClosing = true
        handOn()
        parting.begin(context)
        readWhatWasHeld()
    }

    func closeNow() {
        isClosing = true
        context?.close(promise: nil)
    }
}
