import NIOCore

/// The bytes below HTTP/2. It gathers the many small frames of one read into one write, counts, and reads no more while the
/// peer takes nothing.
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
        context.fireChannelRead(data)
    }

    func read(context: ChannelHandlerContext) {
        if isWritable {
            context.read()
        } else {
            heldRead = true
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        isWritable = context.channel.isWritable
        context.fireChannelWritabilityChanged()
        guard isWritable, heldRead, self.context != nil else { return }
        heldRead = false
        context.read()
    }

    // MARK: Out

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .byteBuffer(var bytes): gathered.writeBuffer(&bytes)
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

    func closeWhenTaken() {
        guard let context else { return }
        handOn(context, nil)
        let sent = context.eventLoop.makePromise(of: Void.self)
        sent.futureResult.assumeIsolated().whenComplete { _ in self.closeNow() }
        context.writeAndFlush(wrapOutboundOut(.byteBuffer(ByteBuffer())), promise: sent)
    }

    func closeNow() {
        context?.close(promise: nil)
    }
}
