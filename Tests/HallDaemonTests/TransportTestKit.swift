import Glibc
import HallDaemon
import HallProto
import Logging
import NIOCore
import Synchronization
import Testing

/// A server on a socket in a directory of its own, with a dispatcher made for looking at the transport.
struct TestServer {
    let server: SocketServer
    let path: String
    let hall = TestHall()

    init(_ limits: TransportLimits = TransportLimits(), lanes: Int = 2, mode: ListenMode = .auto) async throws {
        path = try temporaryDirectory() + "/s"
        server = SocketServer(lanes: lanes, limits: limits, logger: .silent, dispatch: hall.dispatch)
        try await server.listen(on: .path(path), mode: mode)
    }

    func connect() throws -> RawClient {
        try RawClient(path)
    }

    func stop(graceSeconds: Int = 0) async {
        await server.shutdown(graceSeconds: graceSeconds)
        rmdir(String(path.dropLast(2)))
    }

    /// Runs a body against a fresh server and stops it, whatever happens.
    static func run(
        _ limits: TransportLimits = TransportLimits(), lanes: Int = 2, mode: ListenMode = .auto,
        _ body: (TestServer) async throws -> Void
    ) async throws {
        let test = try await TestServer(limits, lanes: lanes, mode: mode)
        do {
            try await body(test)
            await test.stop()
        } catch {
            await test.stop()
            throw error
        }
    }
}

extension Logger {
    static var silent: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}

/// Short, because a socket's path has at most 107 bytes.
func temporaryDirectory() throws -> String {
    var template = Array("/tmp/hallXXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(.internal, "mkdtemp") }
    return template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
}

/// Waits for what another thread brings about.
func eventually(_ body: () -> Bool) async throws {
    for _ in 0..<2_000 {
        if body() { return }
        try await Task.sleep(for: .milliseconds(2))
    }
    Issue.record("did not come about in 4 s")
}

/// Methods that show one thing each.
final class TestHall: Sendable {
    final class Held: RunningCall {
        let sink: any CallSink
        private let cancelled = Mutex(false)
        var isCancelled: Bool { cancelled.withLock { $0 } }

        init(_ sink: any CallSink) {
            self.sink = sink
        }

        func cancel() {
            cancelled.withLock { $0 = true }
        }
    }

    private let held = Mutex<[Held]>([])
    private let started = Mutex(0)

    var holding: [Held] { held.withLock { $0 } }
    var calls: Int { started.withLock { $0 } }

    var dispatch: Dispatch {
        { call, lane, sink in self.start(call, lane, sink) }
    }

    private func start(_ call: Call, _ lane: Int, _ sink: any CallSink) -> (any RunningCall)? {
        started.withLock { $0 += 1 }
        guard call.service == "x.S" else {
            sink.finish(.failure(Failure(.unimplemented, "service \(call.service)")))
            return nil
        }
        switch call.method {
        case "Slow": sink.finish(.reply([]))
        case "Echo": sink.finish(.reply(call.payload))
        case "Lane": sink.finish(.reply([UInt8(lane)]))
        case "Big": sink.finish(.reply([UInt8](repeating: 7, count: call.number)))
        case "Who": sink.finish(.reply(Array("\(call.peer.uid) \(call.peer.pid)".utf8)))
        case "Meta": sink.finish(.reply(Array(call.metadata.text.utf8)))
        case "Count":
            for number in 0..<call.number where !sink.send([UInt8(truncatingIfNeeded: number)]) { break }
            sink.finish(.end)
        case "Hold":
            let call = Held(sink)
            held.withLock { $0.append(call) }
            return call
        case _: sink.finish(.failure(Failure(.unimplemented, "method \(call.method)")))
        }
        return nil
    }
}

extension Call {
    /// The payload, read as a decimal number: whatever has become of its bytes on the way, of a size that can be done.
    fileprivate var number: Int { min(max(Int(String(decoding: payload, as: UTF8.self)) ?? 0, 0), 1 << 24) }
}

extension Metadata {
    fileprivate var text: String { "\(requestID ?? "-") \(badgeSession ?? "-") \(acceptLanguage ?? "-")" }
}

/// A frame as bytes and as its parts.
struct Frame: Equatable, CustomStringConvertible {
    var length: UInt32
    var stream: UInt32
    var type: UInt8
    var flags: UInt8
    var body: [UInt8]

    init(_ stream: UInt32, _ type: UInt8, _ flags: UInt8, _ body: [UInt8] = [], length: UInt32? = nil) {
        self.length = length ?? UInt32(body.count)
        self.stream = stream
        self.type = type
        self.flags = flags
        self.body = body
    }

    static func request(
        _ stream: UInt32, _ method: String, _ payload: [UInt8] = [], service: String = "x.S", flags: UInt8 = 0,
        timeoutNano: Int64 = 0, metadata: [TtrpcKeyValue] = []
    ) -> Frame {
        let envelope = TtrpcRequest(
            service: service, method: method, payload: payload, timeoutNano: timeoutNano, metadata: metadata)
        return Frame(stream, 1, flags, envelope.encoded())
    }

    static func reply(_ stream: UInt32, _ payload: [UInt8]) -> Frame {
        Frame(stream, 2, 0, TtrpcResponse(payload: payload).encoded())
    }

    static func failure(_ stream: UInt32, _ code: StatusCode, _ message: String) -> Frame {
        Frame(stream, 2, 0, TtrpcResponse(status: RPCStatus(code: code.rawValue, message: message)).encoded())
    }

    static func data(_ stream: UInt32, _ flags: UInt8, _ body: [UInt8] = []) -> Frame {
        Frame(stream, 3, flags, body)
    }

    var bytes: [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> $0) }
            + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: stream >> $0) } + [type, flags] + body
    }

    /// The code in a Response, nil when it is no failure.
    var code: StatusCode? {
        guard type == 2, let status = (try? TtrpcResponse(decoding: body, limits: .reply))?.status else { return nil }
        return StatusCode(rawValue: status.code)
    }

    var description: String { "\(stream) type \(type) flags \(flags) \(body.count) bytes \(code.map { "\($0)" } ?? "")" }
}

/// A blocking socket that says exactly what it is told to; gives up after five seconds.
final class RawClient {
    let descriptor: CInt

    init(_ path: String) throws {
        descriptor = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard result == 0 else { throw Failure(.unavailable, "connect: \(errno)") }
        var timeout = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit {
        close(descriptor)
    }

    /// False once the server has closed.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, CInt(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    func send(_ frames: Frame...) {
        send(frames.flatMap(\.bytes))
    }

    func endSending() {
        shutdown(descriptor, CInt(SHUT_WR))
    }

    /// Up to `count` bytes; fewer when the connection ends first.
    func receive(_ count: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            var part = [UInt8](repeating: 0, count: min(count - bytes.count, 1 << 16))
            let got = recv(descriptor, &part, part.count, 0)
            guard got > 0 else { break }
            bytes += part[..<got]
        }
        return bytes
    }

    func frame() throws -> Frame {
        let header = receive(10)
        guard header.count == 10 else { throw Failure(.unavailable, "connection ended after \(header.count) bytes") }
        func number(_ at: Int) -> UInt32 { header[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) } }
        return Frame(number(4), header[8], header[9], receive(Int(number(0))), length: number(0))
    }

    /// Whether the server has closed; a server that stays silent for five seconds has not.
    var isClosed: Bool {
        var byte: UInt8 = 0
        let got = recv(descriptor, &byte, 1, 0)
        return got == 0 || (got < 0 && errno == ECONNRESET)
    }

    var answersNothing: Bool {
        var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&item, 1, 50) == 0
    }
}
