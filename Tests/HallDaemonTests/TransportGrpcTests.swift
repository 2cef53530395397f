import Foundation
import HallProto
import NIOCore
import NIOHTTP2
import Testing

@testable import HallDaemon

/// gRPC's rules, one by one, against a dispatcher made for looking at the transport.
@Suite struct TransportGrpcTests {
    private func run(
        _ limits: TransportLimits = TransportLimits(), _ body: (TestServer, GrpcTestClient) async throws -> Void
    ) async throws {
        try await TestServer.run(limits) { test in
            let client = try await GrpcTestClient(test.path)
            try await body(test, client)
            await client.close()
        }
    }

    @Test func unaryAndStream() async throws {
        try await run { test, client in
            let answer = try await client.ask("/x.S/Echo", [1, 2, 3])
            #expect(answer.failure == nil && answer.messages == [[1, 2, 3]] && answer.httpStatus == "200")
            #expect(answer.headers["content-type"] == "application/grpc")
            let count = try await client.ask("/x.S/Count", Array("3".utf8))
            #expect(count.failure == nil && count.messages == [[0], [1], [2]])
            let none = try await client.ask("/x.S/Count", Array("0".utf8))
            #expect(none.failure == nil && none.messages.isEmpty)
            let who = try await client.ask("/x.S/Who", [])
            #expect(who.messages == [Array("\(getuid()) \(getpid())".utf8)])
            // Counted once the answer has been handed on.
            try await eventually { test.server.counters.calls == 4 }
        }
    }

    /// Every client makes up another one, and some make it up wrong.
    @Test(arguments: ["", "localhost", "/run/hall/hall.sock", "run%2Fhall%2Fhall.sock", "?#[", "unix:///x"])
    func authorityIsNothing(authority: String) async throws {
        try await run { _, client in
            let answer = try await client.ask("/x.S/Echo", [7], [":authority": authority])
            #expect(answer.failure == nil && answer.messages == [[7]])
        }
    }

    @Test func metadataIsReadAsOnTtrpc() async throws {
        try await run { _, client in
            let said = ["request-id": "r1", "badge-session": "b2", "accept-language": "en", "x-other": "y"]
            let answer = try await client.ask("/x.S/Meta", [], said)
            #expect(answer.messages == [Array("r1 b2 en".utf8)])
        }
    }

    @Test func requestsThatAreNone() async throws {
        try await run { _, client in
            #expect(try await client.ask("/x.S/Echo", [], [":method": "PUT"]).httpStatus == "405")
            #expect(try await client.ask("/x.S/Echo", [], ["content-type": "application/json"]).httpStatus == "415")
            #expect(try await client.ask("/x.S/Echo", [], ["content-type": ""]).httpStatus == "415")
            #expect(try await client.ask("/x.S/Echo", [], ["content-type": "application/grpcish"]).httpStatus == "415")
            #expect(try await client.ask("/x.S/Echo", [1], ["content-type": "application/grpc+proto"]).messages == [[1]])
            for path in ["/x.S/None", "/y.S/Echo", "/", "/x.S", "x", "/a/b/c", "*"] {
                let answer = try await client.ask(path, [])
                #expect(answer.code == .unimplemented, "\(path): \(answer)")
            }
            #expect(try await client.ask("/x.S/Echo", [], ["grpc-timeout": "soon"]).code == .internal)
            #expect(try await client.ask("/x.S/Echo", [], ["grpc-timeout": "123456789S"]).code == .internal)
            #expect(try await client.ask("/x.S/Echo", [1], ["grpc-timeout": "5S"]).messages == [[1]])
        }
    }

    @Test func exactlyOneMessage() async throws {
        try await run { test, client in
            let none = try await client.open("/x.S/Echo", isLast: true)
            #expect(await none.answer().code == .unimplemented)
            let empty = try await client.open("/x.S/Echo")
            try await empty.send([], isLast: true)
            #expect(await empty.answer().code == .unimplemented)
            let two = try await client.open("/x.S/Echo")
            try await two.send(GrpcTestStream.framed([1]) + GrpcTestStream.framed([2]), isLast: true)
            #expect(await two.answer().code == .unimplemented)
            let half = try await client.open("/x.S/Echo")
            try await half.send([0, 0, 0, 0, 9, 1], isLast: true)
            #expect(await half.answer().code == .internal)
            #expect(test.hall.calls == 0)
        }
    }

    @Test func framesDoNotMatter() async throws {
        try await run { _, client in
            let stream = try await client.open("/x.S/Echo")
            for byte in GrpcTestStream.framed([9, 8, 7]) { try await stream.send([byte]) }
            try await stream.send([], isLast: true)
            #expect(await stream.answer().messages == [[9, 8, 7]])
            let large = [UInt8](repeating: 5, count: 1 << 20)
            let answer = try await client.ask("/x.S/Echo", large)
            #expect(answer.messages == [large])
        }
    }

    @Test func tooLongIsKnownByThePrefix() async throws {
        try await run { test, client in
            let stream = try await client.open("/x.S/Echo")
            try await stream.send([0, 0, 0x10, 0, 1])
            let answer = await stream.answer()
            #expect(answer.code == .resourceExhausted)
            var rest = answer
            for await event in stream.events {
                rest.take(event)
                break
            }
            #expect(rest.resetCode == 0, "the client is told that the rest need not come")
            #expect(test.server.counters.faults[.frameTooLong] == 1)
            #expect(try await client.ask("/x.S/Big", Array("5000000".utf8)).code == .resourceExhausted)
            #expect(try await client.ask("/x.S/Big", Array("4194304".utf8)).messages.first?.count == 4_194_304)
        }
    }

    @Test func compression() async throws {
        try await run { _, client in
            let bare = try await client.open("/x.S/Echo")
            try await bare.send(GrpcTestStream.framed([1], flag: 1), isLast: true)
            #expect(await bare.answer().code == .internal)
            let gzip = try await client.open("/x.S/Echo", ["grpc-encoding": "gzip"])
            try await gzip.send(GrpcTestStream.framed([1], flag: 1), isLast: true)
            let answer = await gzip.answer()
            #expect(answer.code == .unimplemented && answer.trailers["grpc-accept-encoding"] == "identity")
            let plain = try await client.ask("/x.S/Echo", [1], ["grpc-encoding": "gzip"])
            #expect(plain.messages == [[1]], "a message that is not compressed may come under any grpc-encoding")
        }
    }

    @Test func deadlines() async throws {
        try await run { test, client in
            let late = try await client.ask("/x.S/Hold", [], ["grpc-timeout": "30m"])
            #expect(late.code == .deadlineExceeded)
            #expect(test.hall.holding.count == 1 && test.hall.holding[0].isCancelled)
            #expect(test.hall.holding[0].sink.send([1]) == false)
            let never = try await client.ask("/x.S/Hold", [], ["grpc-timeout": "0n"])
            #expect(never.code == .deadlineExceeded && test.hall.calls == 1)
        }
    }

    @Test func cancelling() async throws {
        try await run { test, client in
            let stream = try await client.open("/x.S/Hold")
            try await stream.send(message: [], isLast: true)
            try await eventually { test.hall.holding.count == 1 }
            try await stream.reset()
            try await eventually { test.hall.holding[0].isCancelled }
            #expect(test.hall.holding[0].sink.send([1]) == false)
            test.hall.holding[0].sink.finish(.reply([1]))
            let next = try await client.ask("/x.S/Echo", [2])
            #expect(next.messages == [[2]])
        }
    }

    @Test func answersFromOtherThreads() async throws {
        try await run { test, client in
            let stream = try await client.open("/x.S/Hold")
            try await stream.send(message: [], isLast: true)
            try await eventually { test.hall.holding.count == 1 }
            let sink = test.hall.holding[0].sink
            #expect(sink.send([1]) && sink.send([2]))
            sink.finish(.failure(Failure(.aborted, "再来 100% later")))
            let answer = await stream.answer()
            #expect(answer.messages == [[1], [2]] && answer.failure == Failure(.aborted, "再来 100% later"))
        }
    }

    @Test func drainAndShutdown() async throws {
        let test = try await TestServer()
        let client = try await GrpcTestClient(test.path)
        let stream = try await client.open("/x.S/Hold")
        try await stream.send(message: [], isLast: true)
        try await eventually { test.hall.holding.count == 1 }
        let sink = test.hall.holding[0].sink
        let stop = Task { await test.stop(graceSeconds: 3) }
        while try await client.goAways == 0 { try await Task.sleep(for: .milliseconds(2)) }
        sink.finish(.reply([4]))
        let answer = await stream.answer()
        #expect(answer.messages == [[4]] && answer.failure == nil)
        await stop.value
        #expect(test.hall.calls == 1)
        #expect(test.server.counters.connectionsOpen == 0)
    }

    /// What was on its way when the daemon said good-bye is refused by itself, and costs the others nothing.
    @Test func callsThatCrossAGoAway() async throws {
        let test = try await TestServer()
        let raw = try test.connect()
        raw.send(RawHTTP2.greeting + RawHTTP2.call(1, "Hold"))
        try await eventually { test.hall.holding.count == 1 }
        let stop = Task { await test.stop(graceSeconds: 3) }
        #expect(raw.http2Frame(RawHTTP2.Kind.goAway)?.body.prefix(8) == [0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 0])
        raw.send(RawHTTP2.call(3) + RawHTTP2.call(5))
        for number: UInt32 in [3, 5] { #expect(raw.http2Frame(RawHTTP2.Kind.reset, on: number)?.code == 7) }
        test.hall.holding[0].sink.finish(.reply([4]))
        #expect(raw.http2Frame(RawHTTP2.Kind.data, on: 1)?.body == GrpcTestStream.framed([4]))
        #expect(raw.http2Frame(RawHTTP2.Kind.headers, on: 1)?.flags == 5)
        #expect(raw.http2Frame(RawHTTP2.Kind.goAway)?.body == [0, 0, 0, 1, 0, 0, 0, 0])
        raw.endSending()
        await stop.value
        #expect(test.hall.calls == 1 && test.server.counters.faults.isEmpty)
    }

    /// A write that meets a closed socket keeps most clients from reading what they were told last.
    @Test(arguments: [false, true])
    func theClientEndsIt(afterAFault: Bool) async throws {
        let test = try await TestServer()
        let raw = try test.connect()
        raw.send(RawHTTP2.greeting + RawHTTP2.call(1))
        #expect(raw.http2Frame(RawHTTP2.Kind.data, on: 1)?.body == GrpcTestStream.framed([]))
        let stop = Task { if !afterAFault { await test.stop() } }
        if afterAFault { raw.send(RawHTTP2.data(7, [1])) }
        while raw.http2Frame() != nil {}
        for _ in 0..<50 {
            #expect(raw.send(RawHTTP2.ping()))
            try await Task.sleep(for: .milliseconds(2))
        }
        #expect(test.server.counters.connectionsOpen == 1)
        raw.endSending()
        try await eventually { test.server.counters.connectionsOpen == 0 }
        await stop.value
        if afterAFault { await test.stop() }
    }

    @Test func aClientThatDoesNotEndIsLeft() async throws {
        var limits = TransportLimits()
        limits.partingWait = .milliseconds(50)
        limits.sweepInterval = .milliseconds(10)
        try await TestServer.run(limits) { test in
            let raw = try test.connect()
            raw.send(RawHTTP2.greeting + RawHTTP2.data(7, [1]))
            #expect(raw.http2Frame(RawHTTP2.Kind.goAway)?.code == 1)
            try await eventually { test.server.counters.connectionsOpen == 0 }
            #expect(!raw.send(RawHTTP2.ping()))
        }
    }
}
