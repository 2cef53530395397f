import HallProto
import Testing

/// ttrpc's bytes as containerd's Go library 1.2.3 puts them on the wire.
struct FrameHeaderTests {
    private let request: [UInt8] =
        [0x00, 0x00, 0x00, 0x0b, 0x00, 0x00, 0x00, 0x01, 0x01, 0x00]
        + [0x0a, 0x03, 0x78, 0x2e, 0x53, 0x12, 0x04, 0x53, 0x6c, 0x6f, 0x77]

    @Test func aRequest() throws {
        let body = TtrpcRequest(service: "x.S", method: "Slow").encoded()
        #expect(FrameHeader.frame(streamID: 1, kind: FrameHeader.Kind.request, body) == request)
        let header = try #require(FrameHeader(request))
        #expect(header == FrameHeader(dataBytes: 11, streamID: 1, kind: FrameHeader.Kind.request))
        let decoded = try TtrpcRequest(decoding: Array(request[10...]), limits: .envelope)
        #expect(decoded.service == "x.S" && decoded.method == "Slow" && decoded.payload.isEmpty)
    }

    /// OK and nothing to say: no byte at all.
    @Test func anEmptyResponse() throws {
        let frame: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 1, 2, 0]
        #expect(FrameHeader.frame(streamID: 1, kind: FrameHeader.Kind.response, TtrpcResponse().encoded()) == frame)
        #expect(try TtrpcResponse(decoding: [], limits: .reply) == TtrpcResponse())
    }

    @Test func aFailure() throws {
        let sentence = "StreamID must be odd for client initiated streams"
        let frame: [UInt8] = [0, 0, 0, 0x37, 0, 0, 0, 2, 2, 0, 0x0a, 0x35, 0x08, 0x03, 0x12, 0x31] + sentence.utf8
        let response = TtrpcResponse(status: Failure(.invalidArgument, sentence).status)
        #expect(FrameHeader.frame(streamID: 2, kind: FrameHeader.Kind.response, response.encoded()) == frame)
        let decoded = try TtrpcResponse(decoding: Array(frame[10...]), limits: .reply)
        #expect(decoded.status.flatMap { Failure($0) } == Failure(.invalidArgument, sentence))
    }

    /// The end of a stream: remote closed, no data.
    @Test func theEndOfAStream() {
        let frame = FrameHeader.frame(streamID: 0x0102_0304, kind: FrameHeader.Kind.data, flags: [.remoteClosed, .noData])
        #expect(frame == [0, 0, 0, 0, 1, 2, 3, 4, 3, 5])
    }

    @Test func aHeaderIsTenBytes() {
        #expect(FrameHeader([UInt8](request.prefix(9))) == nil)
        #expect(FrameHeader([UInt8](request.prefix(10))) != nil)
    }

    @Test func theLengthHasALimit() {
        #expect(!FrameHeader(dataBytes: 4_194_304, streamID: 1, kind: 1).isTooLong)
        #expect(FrameHeader(dataBytes: 4_194_305, streamID: 1, kind: 1).isTooLong)
        #expect(FrameHeader(dataBytes: 4_194_304, streamID: 1, kind: 1).encoded().first == 0)
    }

    @Test func theEnvelopeTakesAWholeFrame() throws {
        let payload = [UInt8](repeating: 7, count: 4_190_000)
        let request = TtrpcRequest(service: "hall.v1.Cases", method: "Status", payload: payload, timeoutNano: -1)
        let decoded = try TtrpcRequest(decoding: request.encoded(), limits: .envelope)
        #expect(decoded == request)
        #expect(throws: Failure.self) { try TtrpcRequest(decoding: request.encoded(), limits: .request) }
    }
}
