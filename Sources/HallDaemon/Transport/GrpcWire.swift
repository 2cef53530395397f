import NIOCore

/// The bytes below HTTP/2. It gathers the many small frames of one read into one write, counts, reads no more while the peer
/// takes nothing, and says the two things to the peer that NIO's handler can't.
final class GrpcWire: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = IOData
    typealias OutboundOut = IOData

    private let lane: Lane
    private var context: ChannelHandlerContext?
    private var gathered = ByteBuffer()
    /// A read that NIO asked for and that waits until the peer has taken its answers.
    private var heldRead = false
    private(set) var isWritable = true
    private var hasSaidSettings = false
    private let parting = Parting()

    private var handedOn = 0
    private var takenByPeer = 0
    private var takenAt: NIODeadline
    var traffic = Traffic()

    init(lane: Lane) {
        self.lane = lane
        takenAt = lane.eventLoop.now
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
    }

    func channelInactive(context: ChannelHandlerContext) {
        self.context = nil
        gathered = ByteBuffer()
        context.fireChannelInactive()
    }

    // MARK: In

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        traffic.bytesIn += UInt64(unwrapInboundIn(data).readableBytes)
        if !parting.hasBegun { context.fireChannelRead(data) }
    }

    func read(context: ChannelHandlerContext) {
        if isWritable || parting.hasBegun {
            context.read()
        } else {
            heldRead = true
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        isWritable = context.channel.isWritable
        context.fireChannelWritabilityChanged()
        if isWritable { readWhatWasHeld() }
    }

    private func readWhatWasHeld() {
        guard heldRead, let context else { return }
        heldRead = false
        context.read()
    }

    // MARK: Out

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !parting.hasBegun else {
            promise?.fail(ChannelError.outputClosed)
            return
        }
        switch unwrapOutboundIn(data) {
        case .byteBuffer(var bytes):
            if !hasSaidSettings { saySettings(&bytes) }
            gathered.writeBuffer(&bytes)
        case .fileRegion: preconditionFailure("no frame of ours is a file")
        }
        if promise != nil || gathered.readableBytes >= lane.limits.answerChunkBytes { handOn(context, promise) }
    }

    func flush(context: ChannelHandlerContext) {
        handOn(context, nil)
        context.flush()
    }

    private func handOn(_ context: ChannelHandlerContext, _ promise: EventLoopPromise<Void>?) {
        guard gathered.readableBytes > 0 || promise != nil else { return }
        // Taken out first: the write may call back into this handler.
        let bytes = gathered
        gathered = ByteBuffer()
        handedOn += bytes.readableBytes
        traffic.bytesOut += UInt64(bytes.readableBytes)
        context.write(wrapOutboundOut(.byteBuffer(bytes)), promise: promise)
    }

    /// What waits here and in the channel. Only asked for while that may be much.
    var waitingBytes: Int { gathered.readableBytes + (isWritable ? 0 : channelBytes) }

    private var channelBytes: Int {
        (try? context?.channel.syncOptions?.getOption(.bufferedWritableBytes)) ?? 0
    }

    /// Whether the peer has taken nothing of what waits for it for too long.
    func isStalled(_ now: NIODeadline) -> Bool {
        let waiting = channelBytes
        let taken = handedOn - waiting
        if waiting == 0 || taken != takenByPeer {
            takenByPeer = taken
            takenAt = now
            return false
        }
        return now - takenAt >= lane.limits.stalledReaderWait
    }

    // MARK: What NIO's handler can't say

    /// Its preface, which is the first it writes. A stream beyond the limit it knows of ends the connection, so it knows of a
    /// higher one, its first setting, than the peer is told; between the two we refuse the stream alone.
    private func saySettings(_ bytes: inout ByteBuffer) {
        hasSaidSettings = true
        let setting = bytes.readerIndex + Self.frameHeaderBytes
        guard bytes.getInteger(at: setting, as: UInt16.self) == Self.maxConcurrentStreams else { return }
        bytes.setInteger(UInt32(lane.limits.streamsMax), at: setting + MemoryLayout<UInt16>.size)
    }

    /// A GOAWAY that names no last stream. The handler would take it for the last word and a call that was on its way for a
    /// fault of the whole connection.
    func sayGoAwayIsNear() {
        guard let context, !parting.hasBegun else { return }
        gathered.writeMultipleIntegers(UInt8(0), UInt16(8), Self.goAway, UInt8(0), UInt32(0), UInt32(Int32.max), UInt32(0))
        traffic.framesOut += 1
        flush(context: context)
    }

    private static let frameHeaderBytes = 9
    private static let maxConcurrentStreams: UInt16 = 3
    private static let goAway: UInt8 = 7

    // MARK: The end

    var isParting: Bool { parting.hasBegun }

    func isPartingOverdue(_ now: NIODeadline) -> Bool { parting.isOverdue(now, lane.limits) }

    /// Everything has been written: once the peer has taken it, the connection ends.
    func part() {
        guard let context, !parting.hasBegun else { return }
        handOn(context, nil)
        parting.begin(context)
        readWhatWasHeld()
    }

    func closeNow() {
        context?.close(promise: nil)
    }
}
