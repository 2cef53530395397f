import HallProto
import NIOCore
import Testing

@testable import HallDaemon

private typealias H = RawHTTP2

/// Header blocks that RFC 9113 does not allow. The library is told not to look at them, so this is where they are looked at.
@Suite struct TransportGrpcMalformedTests {
    /// RFC 9113 §8: what is no request ends its stream, and the others go on.
    @Test func requestsThatAreNone() async throws {
        let post = (":method", "POST")
        let path = (":path", "/x.S/Echo")
        let type = ("content-type", "application/grpc")
        let blocks: [[(String, String)]] = [
            [post, path, type], [(":scheme", "http"), path, type], [post, (":scheme", "http"), type],
            [post, (":scheme", "http"), path, path, type], [post, (":scheme", "http"), type, path],
            [post, (":scheme", "http"), (":path", ""), type], [post, (":scheme", "http"), path, (":status", "200"), type],
            [post, (":scheme", "http"), path, type, ("X-Capital", "v")],
            [post, (":scheme", "http"), path, type, ("a b", "v")], [post, (":scheme", "http"), path, type, ("x", "a\nb")],
            [post, (":scheme", "http"), path, type, ("user-agent", "a\0b")],
            [post, (":scheme", "http"), path, type, ("connection", "close")],
            [post, (":scheme", "http"), path, type, ("te", "gzip")],
        ]
        try await TestServer.run { test in
            let client = try test.connect()
            client.send(H.greeting)
            for (place, block) in blocks.enumerated() {
                let stream = UInt32(2 * place + 1)
                client.send(H.frame(H.Kind.headers, 4, stream, H.block(block)) + H.data(stream, GrpcTestStream.framed([1])))
                #expect(client.http2Frame(H.Kind.reset, on: stream)?.code == 1, "\(block)")
            }
            let lengths = H.headers(101, more: [("content-length", "7")]) + H.data(101, GrpcTestStream.framed([1]))
            client.send(lengths)
            #expect(client.http2Frame(H.Kind.reset, on: 101)?.code == 1)
            let data = H.data(103, GrpcTestStream.framed([1]), isLast: false)
            client.send(H.headers(103) + data + H.frame(H.Kind.headers, 5, 103, H.block([(":path", "/x.S/Echo")])))
            #expect(client.http2Frame(H.Kind.reset, on: 103)?.code == 1)
            client.send(H.headers(105, more: [("content-length", "6")]) + H.data(105, GrpcTestStream.framed([1])))
            #expect(client.http2Frame(H.Kind.data, on: 105)?.body == GrpcTestStream.framed([1]))
            #expect(test.server.counters.faults[.http2Violation] == UInt64(blocks.count + 2))
        }
    }
}
