import Glibc
import HallProto

@testable import HallDaemon

/// HTTP/2 as bytes, so that it can be wrong in every way.
enum RawHTTP2 {
    static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    static let settings = frame(4, 0, 0)
    static let greeting = preface + settings

    enum Kind {
        static let data: UInt8 = 0
        static let headers: UInt8 = 1
        static let reset: UInt8 = 3
        static let settings: UInt8 = 4
        static let ping: UInt8 = 6
        static let goAway: UInt8 = 7
        static let windowUpdate: UInt8 = 8
        static let continuation: UInt8 = 9
    }

    static func frame(_ kind: UInt8, _ flags: UInt8, _ stream: UInt32, _ body: [UInt8] = []) -> [UInt8] {
        [16, 8, 0].map { UInt8(truncatingIfNeeded: body.count >> $0) } + [kind, flags] + number(stream) + body
    }

    static func number(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// Fields as literals that are never indexed; each shorter than 127 bytes.
    static func block(_ fields: [(String, String)]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (name, value) in fields {
            bytes += [0x10, UInt8(name.utf8.count)]
            bytes += name.utf8
            bytes.append(UInt8(value.utf8.count))
            bytes += value.utf8
        }
        return bytes
    }

    static let usual = [
        (":method", "POST"), (":scheme", "http"), ("content-type", "application/grpc"), ("te", "trailers"),
    ]

    /// A whole block, or only its beginning.
    static func headers(
        _ stream: UInt32, _ method: String = "Echo", more: [(String, String)] = [], isLast: Bool = false, isWhole: Bool = true
    ) -> [UInt8] {
        let path = [(":path", "/x.S/\(method)")]
        let flags: UInt8 = (isLast ? 1 : 0) | (isWhole ? 4 : 0)
        return frame(Kind.headers, flags, stream, block(Array(usual[..<2]) + path + Array(usual[2...]) + more))
    }

    static func data(_ stream: UInt32, _ bytes: [UInt8], isLast: Bool = true) -> [UInt8] {
        frame(Kind.data, isLast ? 1 : 0, stream, bytes)
    }

    static func call(_ stream: UInt32, _ method: String = "Echo", _ message: [UInt8] = []) -> [UInt8] {
        headers(stream, method) + data(stream, GrpcTestStream.framed(message))
    }

    static func reset(_ stream: UInt32, _ code: UInt32 = 8) -> [UInt8] { frame(Kind.reset, 0, stream, number(code)) }

    static func windowUpdate(_ stream: UInt32, _ increment: UInt32) -> [UInt8] {
        frame(Kind.windowUpdate, 0, stream, number(increment))
    }

    static func ping(_ flags: UInt8 = 0) -> [UInt8] { frame(Kind.ping, flags, 0, [UInt8](repeating: 1, count: 8)) }

    static func setting(_ name: UInt16, _ value: UInt32) -> [UInt8] {
        frame(Kind.settings, 0, 0, [UInt8(name >> 8), UInt8(name & 0xff)] + number(value))
    }

    struct Frame {
        var kind: UInt8
        var flags: UInt8
        var stream: UInt32
        var body: [UInt8]

        /// The error a RST_STREAM or a GOAWAY names.
        var code: UInt32 {
            let bytes = kind == Kind.goAway ? body.dropFirst(4).prefix(4) : body.prefix(4)
            return bytes.reduce(0) { $0 << 8 | UInt32($1) }
        }
    }
}

extension RawClient {
    func http2Frame() -> RawHTTP2.Frame? {
        let header = receive(9)
        guard header.count == 9 else { return nil }
        let length = header[..<3].reduce(0) { $0 << 8 | Int($1) }
        let stream = header[5...].reduce(0) { $0 << 8 | UInt32($1) }
        let body = receive(length)
        return body.count == length ? RawHTTP2.Frame(kind: header[3], flags: header[4], stream: stream, body: body) : nil
    }

    /// The next frame of that kind, whatever comes before it; nil when the connection ends first.
    func http2Frame(_ kind: UInt8, on stream: UInt32? = nil) -> RawHTTP2.Frame? {
        while let frame = http2Frame() {
            if frame.kind == kind, stream == nil || frame.stream == stream { return frame }
        }
        return nil
    }
}
