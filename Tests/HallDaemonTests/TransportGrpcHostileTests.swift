import Foundation
import HallProto
import NIOCore
import Testing

@testable import HallDaemon

private typealias H = RawHTTP2

/// What a broken or hostile HTTP/2 client does never stops, grows or blocks the daemon: a ttrpc client beside it is answered
/// as promptly as ever.
@Suite struct TransportGrpcHostileTests {
    private func run(_ limits: TransportLimits = TransportLimits(), _ body: (TestServer) async throws -> Void) async throws {
        try await TestServer.run(limits) { test in
            let beside = try test.connect()
            try await body(test)
            for number in UInt32(0)..<50 {
                let clock = ContinuousClock.now
                beside.send(.request(2 * number + 1, "Echo", [1]))
                let frame = try beside.frame()
                #expect(frame == .reply(2 * number + 1, [1]) && ContinuousClock.now - clock < .seconds(1))
            }
            let next = try test.connect()
            next.send(H.greeting + H.call(1, "Echo", [5]))
            #expect(next.http2Frame(H.Kind.data)?.body == GrpcTestStream.framed([5]))
        }
    }

    /// Sends it all and waits for the server to hang up; the last GOAWAY's code.
    private func cutOff(_ test: TestServer, _ bytes: [UInt8]) -> UInt32? {
        guard let client = try? test.connect() else { return nil }
        client.send(bytes)
        var code: UInt32?
        while let frame = client.http2Frame() {
            if frame.kind == H.Kind.goAway { code = frame.code }
        }
        return code
    }

    @Test func oneByteAtATime() async throws {
        try await run { test in
            let client = try test.connect()
            for byte in H.greeting + H.call(1, "Echo", [7]) { client.send([byte]) }
            #expect(client.http2Frame(H.Kind.data)?.body == GrpcTestStream.framed([7]))
        }
    }

    @Test func prefacesThatAreNone() async throws {
        try await run { test in
            let long = "P" + String(repeating: "Q", count: 99)
            for text in ["PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n", "POST / HTTP/1.1\r\nHost: x\r\n\r\n", long] {
                _ = cutOff(test, Array(text.utf8) + H.settings)
            }
            #expect(test.server.counters.faults[.http2Violation] == 3)
        }
    }

    @Test func headersOutOfMeasure() async throws {
        try await run { test in
            let fat = (0..<200).map { ("x-\($0)", String(repeating: "v", count: 100)) }
            let many = (0..<4).map { part in (0..<110).map { ("y-\(part)-\($0)", String(repeating: "v", count: 100)) } }
            #expect(cutOff(test, H.greeting + H.frame(1, 5, 1, H.block(fat))) != nil)
            let blocks = many.enumerated().flatMap { index, fields in
                H.frame(index == 0 ? 1 : 9, index == 3 ? 4 : 0, 1, H.block(fields))
            }
            #expect(cutOff(test, H.greeting + blocks) != nil)
            let endless = (0..<2_000).flatMap { _ in H.frame(H.Kind.continuation, 0, 1, H.block([("a", "b")])) }
            #expect(cutOff(test, H.greeting + H.headers(1, isWhole: false) + endless) == 11)
            #expect((test.server.counters.faults[.http2Flood] ?? 0) >= 1)
        }
    }

    @Test func rapidReset() async throws {
        try await run { test in
            let client = try test.connect()
            client.send(H.greeting)
            for number in UInt32(0)..<2_000 {
                guard client.send(H.call(2 * number + 1, "Hold") + H.reset(2 * number + 1)) else { break }
            }
            while client.http2Frame() != nil {}
            try await eventually { test.server.counters.connectionsOpen == 1 }
            #expect(test.hall.calls <= 202)
            let areCancelled = test.hall.holding.allSatisfy { $0.isCancelled }
            #expect(areCancelled)
            #expect(test.server.counters.faults[.http2Flood] == 1)
        }
    }

    @Test(arguments: ["ping", "settings", "empty data", "priority"])
    func floods(of kind: String) async throws {
        // A rate is what is limited; a busy machine sends less of a flood in the time.
        var limits = TransportLimits()
        limits.controlFramesMax = 100
        try await run(limits) { test in
            let one: [UInt8] =
                switch kind {
                case "ping": H.ping()
                case "settings": H.settings
                case "priority": H.frame(2, 0, 3, H.number(0) + [1])
                case _: H.data(1, [], isLast: false)
                }
            let flood = [[UInt8]](repeating: one, count: 20_000).flatMap { $0 }
            // Who sends and does not read may miss the word that it is cut off.
            let code = cutOff(test, H.greeting + H.headers(1) + flood)
            #expect(code == nil || code == 11)
            #expect(test.server.counters.faults[.http2Flood] == 1)
        }
    }

    /// Clients measure bandwidth with them, some with one an answer.
    @Test func anHonestNumberOfPings() async throws {
        try await run { test in
            let client = try test.connect()
            client.send(H.greeting)
            for number in UInt32(0)..<1_000 {
                client.send(H.ping() + H.call(2 * number + 1, "Echo", [1]))
                #expect(client.http2Frame(H.Kind.data)?.body == GrpcTestStream.framed([1]))
            }
        }
    }

    @Test func windowsThatOverflowOrStayShut() async throws {
        var limits = TransportLimits()
        limits.stalledReaderWait = .milliseconds(100)
        limits.sweepInterval = .milliseconds(20)
        try await run(limits) { test in
            let most = H.windowUpdate(0, 0x7fff_ffff)
            #expect(cutOff(test, H.greeting + most + most) == 3)
            #expect(cutOff(test, H.greeting + H.windowUpdate(0, 0)) != nil)
            let overflowing = try test.connect()
            overflowing.send(H.greeting + H.headers(1, "Hold") + H.windowUpdate(1, 0x7fff_ffff))
            #expect(overflowing.http2Frame(H.Kind.reset, on: 1)?.code == 3)
            // A stream whose window stays shut is ended, the others of its connection go on.
            let shut = try test.connect()
            shut.send(H.preface + H.setting(4, 0))
            shut.send(H.call(1, "Big", Array("100000".utf8)) + H.call(3, "Count", Array("9".utf8)))
            let resets = (0..<2).compactMap { _ in shut.http2Frame(H.Kind.reset) }
            #expect(Set(resets.map(\.stream)) == [1, 3] && resets.allSatisfy { $0.code == 11 })
            shut.send(H.call(5, "Echo", [6]) + H.windowUpdate(5, 100))
            #expect(shut.http2Frame(H.Kind.data, on: 5)?.body == GrpcTestStream.framed([6]))
            #expect(test.server.counters.faults[.readerStalled] == 2)
        }
    }

    /// With its window at zero a watcher may have so much waiting and no more.
    @Test func watchersWhoReadNothing() async throws {
        try await run { test in
            let client = try test.connect()
            client.send(H.preface + H.setting(4, 0) + H.call(1, "Hold"))
            try await eventually { test.hall.holding.count == 1 }
            let sink = test.hall.holding[0].sink
            var taken = 0
            while sink.send([UInt8](repeating: 1, count: 10_000)) { taken += 1 }
            #expect(taken * 10_000 <= (1 << 20) + (64 << 10) + 20_000)
            #expect(test.server.counters.faults[.streamCut] == 1)
            client.send(H.windowUpdate(1, 4 << 20) + H.windowUpdate(0, 4 << 20))
            var bytes = 0
            while let frame = client.http2Frame() {
                if frame.kind == H.Kind.data { bytes += frame.body.count }
                if frame.kind == H.Kind.headers, frame.flags & 1 == 1 { break }
            }
            #expect(bytes == taken * 10_005, "what was taken is delivered before the stream is told that it was cut")
        }
    }

    @Test func framesOutOfPlace() async throws {
        try await run { test in
            // DATA on a stream that was never opened, an even stream, HEADERS on stream 0, a frame larger than allowed.
            #expect(cutOff(test, H.greeting + H.data(7, [1])) != nil)
            #expect(cutOff(test, H.greeting + H.headers(2)) != nil)
            #expect(cutOff(test, H.greeting + H.headers(0)) != nil)
            #expect(cutOff(test, H.greeting + H.data(1, [UInt8](repeating: 0, count: 20_000))) != nil)
            // DATA after the end: the stream is reset, what still comes on it is passed over, and the connection goes on.
            let client = try test.connect()
            client.send(H.greeting + H.call(1, "Hold") + H.data(1, [1, 2, 3], isLast: false))
            #expect(client.http2Frame(H.Kind.reset, on: 1)?.code == 5)
            for _ in 0..<1_000 { client.send(H.data(1, [1], isLast: false)) }
            client.send(H.call(3, "Echo", [8]))
            #expect(client.http2Frame(H.Kind.data, on: 3)?.body == GrpcTestStream.framed([8]))
        }
    }

    @Test func aStreamTooManyIsRefusedAlone() async throws {
        try await run { test in
            let client = try test.connect()
            client.send(H.greeting + H.frame(H.Kind.settings, 1, 0))
            #expect(client.http2Frame(H.Kind.settings)?.body.prefix(6) == [0, 3, 0, 0, 0, 100], "as it was told")
            client.send((UInt32(0)..<100).flatMap { H.call(2 * $0 + 1, "Hold") } + H.call(201, "Echo", [1]))
            #expect(client.http2Frame(H.Kind.reset)?.code == 7)
            #expect(test.hall.calls == 100)
            test.hall.holding[0].sink.finish(.reply([9]))
            #expect(client.http2Frame(H.Kind.data)?.body == GrpcTestStream.framed([9]))
            client.send(H.call(203, "Echo", [2]))
            #expect(client.http2Frame(H.Kind.data, on: 203)?.body == GrpcTestStream.framed([2]))
            #expect(test.server.counters.faults == [.callsInFlight: 1])
        }
    }

    /// The body of a refused call, however large, does not use up the window of the others.
    @Test func refusedBodiesAreGrantedAnew() async throws {
        try await run { test in
            let client = try test.connect()
            client.send(H.greeting + H.frame(H.Kind.settings, 1, 0))
            client.send((UInt32(0)..<100).flatMap { H.call(2 * $0 + 1, "Hold") })
            let part = [UInt8](repeating: 0, count: 16_000)
            for number in UInt32(100)..<120 {
                client.send(H.headers(2 * number + 1))
                for _ in 0..<16 { client.send(H.data(2 * number + 1, part, isLast: false)) }
                #expect(client.http2Frame(H.Kind.reset)?.code == 7)
            }
            test.hall.holding[0].sink.finish(.reply([9]))
            #expect(client.http2Frame(H.Kind.data)?.body == GrpcTestStream.framed([9]))
            client.send(H.call(999, "Echo", [2]))
            #expect(client.http2Frame(H.Kind.data, on: 999)?.body == GrpcTestStream.framed([2]))
        }
    }

    @Test func tooManyStreams() async throws {
        try await run { test in
            let calls = (UInt32(0)..<1_000).flatMap { H.call(2 * $0 + 1, "Hold") }
            #expect(cutOff(test, H.greeting + H.frame(H.Kind.settings, 1, 0) + calls) == 11)
            try await eventually { test.hall.holding.allSatisfy { $0.isCancelled } }
            #expect(test.hall.calls == 100)
            #expect(test.server.counters.faults == [.callsInFlight: 201, .http2Flood: 1])
        }
    }

    @Test func halvesOfRequests() async throws {
        var limits = TransportLimits()
        limits.partialFrameWait = .milliseconds(300)
        limits.sweepInterval = .milliseconds(20)
        try await run(limits) { test in
            let client = try await GrpcTestClient(test.path)
            let part = GrpcTestStream.framed([UInt8](repeating: 1, count: 1 << 20)).prefix(1_000_000)
            var streams: [GrpcTestStream] = []
            for _ in 0..<5 {
                let stream = try await client.open("/x.S/Echo")
                for start in stride(from: 0, to: part.count, by: 16_000) {
                    try await stream.send(Array(part[start..<min(start + 16_000, part.count)]))
                }
                streams.append(stream)
            }
            var codes: [StatusCode?] = []
            for stream in streams { codes.append(await stream.answer().code) }
            #expect(codes.filter { $0 == .resourceExhausted }.count == 1, "four of the largest are kept, not five: \(codes)")
            #expect(codes.filter { $0 == .deadlineExceeded }.count == 4, "and not for ever: \(codes)")
            let next = try await client.ask("/x.S/Echo", [3])
            #expect(next.messages == [[3]])
            await client.close()
        }
    }

    @Test func randomBytes() async throws {
        try await run { test in
            var random = SystemRandomNumberGenerator()
            let good = H.call(1, "Echo", [1, 2, 3]) + H.ping() + H.call(3, "Count", Array("5".utf8)) + H.reset(3)
            for _ in 0..<300 {
                var bytes = good
                for _ in 0..<Int.random(in: 1...4, using: &random) {
                    bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
                }
                let client = try test.connect()
                client.send(H.greeting + bytes)
                client.endSending()
            }
            try await eventually { test.server.counters.connectionsOpen <= 1 }
        }
    }
}
