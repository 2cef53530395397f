import HallProto
import NIOCore
import NIOHPACK
import NIOHTTP2
import NIOPosix
import Synchronization

@testable import HallDaemon

/// What one stream brings, in order.
enum GrpcEvent: Sendable {
    case headers([String: String], isLast: Bool)
    case data([UInt8], isLast: Bool)
    case reset(UInt32)
    /// The connection is gone, or five seconds have passed without a word.
    case gone
}

/// A gRPC client on NIO's HTTP/2 for looking at the server: every header and every frame is the test's to choose.
final class GrpcTestClient: Sendable {
    let channel: any NIOCore.Channel
    private let handler: NIOLoopBound<GrpcTestHandler>

    /// `window`: what each stream of answers may send before the client says more; `grantsWindow`: whether it ever does.
    init(_ path: String, window: Int = 65_535, grantsWindow: Bool = true) async throws {
        let made = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(unixDomainSocketPath: path) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = GrpcTestHandler(grantsWindow: grantsWindow)
                    let settings = [
                        HTTP2Setting(parameter: .enablePush, value: 0),
                        HTTP2Setting(parameter: .initialWindowSize, value: window),
                    ]
                    try channel.pipeline.syncOperations.addHandlers(
                        NIOHTTP2Handler(mode: .client, initialSettings: settings), handler)
                    return (channel, NIOLoopBound(handler, eventLoop: channel.eventLoop))
                }
            }
        channel = made.0
        handler = made.1
    }

    private func onLoop<T: Sendable>(_ body: @escaping @Sendable (GrpcTestHandler) throws -> T) async throws -> T {
        try await channel.eventLoop.submit { try body(self.handler.value) }.get()
    }

    /// Opens a stream; an `override` of "" leaves the header out.
    func open(_ path: String, _ override: [String: String] = [:], isLast: Bool = false) async throws -> GrpcTestStream {
        let usual = [
            (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "localhost"), ("te", "trailers"),
            ("content-type", "application/grpc"),
        ]
        var headers: [(String, String)] = usual.map { ($0.0, override[$0.0] ?? $0.1) }.filter { $0.1 != "" }
        headers += override.filter { entry in !usual.contains { $0.0 == entry.key } }.map { ($0.key, $0.value) }
        let block = HPACKHeaders(headers)
        let (id, events) = try await onLoop { $0.open(block, isLast) }
        return GrpcTestStream(client: self, id: id, events: events)
    }

    func send(_ payload: HTTP2Frame.FramePayload, on id: HTTP2StreamID) async throws {
        let frame = HTTP2Frame(streamID: id, payload: payload)
        try await onLoop { $0.send(frame) }
    }

    /// One message and the end of the request.
    func ask(_ path: String, _ payload: [UInt8], _ override: [String: String] = [:]) async throws -> GrpcTestAnswer {
        let stream = try await open(path, override)
        try await stream.send(message: payload, isLast: true)
        return await stream.answer()
    }

    var goAways: Int {
        get async throws { try await onLoop { $0.goAways } }
    }

    func close() async {
        try? await channel.close().get()
    }
}

struct GrpcTestStream: Sendable {
    let client: GrpcTestClient
    let id: HTTP2StreamID
    let events: AsyncStream<GrpcEvent>

    func send(_ bytes: [UInt8], isLast: Bool = false) async throws {
        try await client.send(.data(.init(data: .byteBuffer(ByteBuffer(bytes: bytes)), endStream: isLast)), on: id)
    }

    func send(message: [UInt8], isLast: Bool = false) async throws {
        try await send(Self.framed(message), isLast: isLast)
    }

    func reset(_ code: HTTP2ErrorCode = .cancel) async throws {
        try await client.send(.rstStream(code), on: id)
    }

    static func framed(_ message: [UInt8], flag: UInt8 = 0) -> [UInt8] {
        [flag] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: message.count >> $0) } + message
    }

    /// Everything until the end, or until that many messages are there.
    func answer(messagesMax: Int = .max) async -> GrpcTestAnswer {
        var answer = GrpcTestAnswer()
        for await event in events {
            answer.take(event)
            if answer.isOver || answer.messages.count >= messagesMax { break }
        }
        return answer
    }
}

/// What a call brought.
struct GrpcTestAnswer: Sendable {
    var headers: [String: String] = [:]
    var trailers: [String: String] = [:]
    var messages: [[UInt8]] = []
    var resetCode: UInt32?
    var isGone = false
    var isOver = false
    private var bytes: [UInt8] = []

    mutating func take(_ event: GrpcEvent) {
        switch event {
        case .headers(let fields, let isLast):
            if headers.isEmpty { headers = fields }
            if isLast { trailers = fields }
            isOver = isLast
        case .data(let more, let isLast):
            bytes += more
            takeMessages()
            isOver = isLast
        case .reset(let code):
            resetCode = code
            isOver = true
        case .gone:
            isGone = true
            isOver = true
        }
    }

    private mutating func takeMessages() {
        while bytes.count >= 5 {
            let length = bytes[1..<5].reduce(0) { $0 << 8 | Int($1) }
            guard bytes.count >= 5 + length else { return }
            messages.append(Array(bytes[5..<5 + length]))
            bytes.removeFirst(5 + length)
        }
    }

    var code: StatusCode? { trailers["grpc-status"].flatMap(Int32.init).flatMap(StatusCode.init) }
    var httpStatus: String? { headers[":status"] }

    /// Nil when it went well. Message and details must say the same, as gRPC's own libraries check.
    var failure: Failure? {
        if isGone { return Failure(.unavailable, "the connection is gone") }
        guard let code else { return Failure(.unknown, "no grpc-status: \(trailers) \(resetCode.map(String.init) ?? "")") }
        guard code != .ok else { return nil }
        let message = percentDecoded(trailers["grpc-message"] ?? "")
        guard let text = trailers["grpc-status-details-bin"] else { return Failure(code, message) }
        guard let bytes = Base64.decode(text), let status = try? RPCStatus(decoding: bytes, limits: .reply),
            status.code == code.rawValue, status.message == message
        else { return Failure(.dataLoss, "grpc-status-details-bin says something else") }
        return Failure(code, message, details: status.details)
    }

    private func percentDecoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Touched on its loop alone.
final class GrpcTestHandler: ChannelInboundHandler {
    typealias InboundIn = HTTP2Frame
    typealias OutboundOut = HTTP2Frame

    private let grantsWindow: Bool
    private var context: ChannelHandlerContext?
    private var next = 1
    private var streams: [HTTP2StreamID: AsyncStream<GrpcEvent>.Continuation] = [:]
    private(set) var goAways = 0

    init(grantsWindow: Bool) {
        self.grantsWindow = grantsWindow
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
    }

    func channelInactive(context: ChannelHandlerContext) {
        for stream in streams.values {
            stream.yield(.gone)
            stream.finish()
        }
        streams = [:]
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {}

    func open(_ headers: HPACKHeaders, _ isLast: Bool) -> (HTTP2StreamID, AsyncStream<GrpcEvent>) {
        let id = HTTP2StreamID(next)
        next += 2
        let (events, continuation) = AsyncStream<GrpcEvent>.makeStream()
        guard let context, context.channel.isActive else {
            continuation.yield(.gone)
            return (id, events)
        }
        streams[id] = continuation
        context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(5)) { continuation.yield(.gone) }
        send(HTTP2Frame(streamID: id, payload: .headers(.init(headers: headers, endStream: isLast))))
        return (id, events)
    }

    func send(_ frame: HTTP2Frame) {
        context?.writeAndFlush(wrapOutboundOut(frame), promise: nil)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        let stream = streams[frame.streamID]
        switch frame.payload {
        case .headers(let headers):
            var fields: [String: String] = [:]
            for (name, value, _) in headers.headers { fields[name] = value }
            stream?.yield(.headers(fields, isLast: headers.endStream))
        case .data(let data):
            guard case .byteBuffer(let bytes) = data.data else { return }
            stream?.yield(.data(Array(bytes.readableBytesView), isLast: data.endStream))
            if grantsWindow, bytes.readableBytes > 0 {
                for id in [frame.streamID, .rootStream] where !(data.endStream && id != .rootStream) {
                    send(HTTP2Frame(streamID: id, payload: .windowUpdate(windowSizeIncrement: bytes.readableBytes)))
                }
            }
        case .rstStream(let code): stream?.yield(.reset(UInt32(code.networkCode)))
        case .goAway: goAways += 1
        case .priority, .settings, .pushPromise, .ping, .windowUpdate, .alternativeService, .origin: break
        }
    }
}
