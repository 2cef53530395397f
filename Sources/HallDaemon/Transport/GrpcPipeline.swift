import NIOCore
import NIOHTTP2

extension GrpcConnection {
    /// Puts wire, HTTP/2 and gRPC one behind the other.
    static func add(
        to pipeline: ChannelPipeline.SynchronousOperations, after handler: some ChannelHandler, peer: Peer, lane: Lane
    ) throws {
        let wire = GrpcWire(lane: lane)
        let connection = GrpcConnection(peer: peer, lane: lane, wire: wire)
        let limits = lane.limits
        var settings = NIOHTTP2Handler.ConnectionConfiguration()
        settings.initialSettings = [
            // The first, and higher than what the peer is told: see GrpcWire.
            HTTP2Setting(parameter: .maxConcurrentStreams, value: limits.streamsMax + limits.resetsMax),
            HTTP2Setting(parameter: .maxHeaderListSize, value: limits.headerListBytesMax),
            HTTP2Setting(parameter: .initialWindowSize, value: limits.streamWindowBytes),
        ]
        // GrpcRequest does both, in the pass that reads them.
        settings.headerBlockValidation = .disabled
        settings.contentLengthValidation = .disabled
        settings.maximumBufferedControlFrames = limits.controlFramesMax
        settings.maximumSequentialContinuationFrames = limits.continuationFramesMax
        settings.maximumConnectionGlitches = limits.resetsMax
        settings.maximumRecentlyResetStreams = limits.resetsMax
        settings.controlFrameRateLimit.maximumCount = limits.controlFramesMax
        settings.controlFrameRateLimit.windowLength = .milliseconds(100)
        var streams = NIOHTTP2Handler.StreamConfiguration()
        streams.streamResetFrameRateLimit.maximumCount = limits.resetsMax
        streams.streamResetFrameRateLimit.windowLength = limits.resetsWindow
        streams.streamErrorRateLimit.maximumCount = limits.resetsMax
        streams.streamErrorRateLimit.windowLength = limits.resetsWindow
        let http2 = NIOHTTP2Handler(
            mode: .server, frameDelegate: connection, connectionConfiguration: settings, streamConfiguration: streams)
        try pipeline.addHandler(wire, position: .after(handler))
        try pipeline.addHandler(http2, position: .after(wire))
        try pipeline.addHandler(connection, position: .after(http2))
    }
}

extension Error {
    /// Too much of what may be sent in measure.
    var isFlood: Bool {
        self is NIOHTTP2Errors.ExcessiveRSTFrames || self is NIOHTTP2Errors.ExcessiveControlFrames
            || self is NIOHTTP2Errors.ExcessiveContinuationFrames || self is NIOHTTP2Errors.ExcessiveEmptyDataFrames
            || self is NIOHTTP2Errors.ExcessiveStreamErrors || self is NIOHTTP2Errors.ExcessivelyLargeHeaderBlock
            || self is NIOHTTP2Errors.ExcessiveOutboundFrameBuffering || self is NIOHTTP2Errors.ExcessiveNumberOfGlitches
    }
}
