import Glibc
import HallDaemon
import HallProto
import NIOCore
import Testing

/// Slow readers, full queues, deadlines: what a peer may not do to the daemon.
@Suite struct TransportLoadTests {
    private static func limits(_ change: (inout TransportLimits) -> Void) -> TransportLimits {
        var limits = TransportLimits()
        limits.sweepInterval = .milliseconds(20)
        change(&limits)
        return limits
    }

    @Test func answersFromAnotherThread() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            for number in 0..<64 as Range<UInt32> { client.send(.request(2 * number + 1, "Hold")) }
            try await eventually { test.hall.holding.count == 64 }
            for (number, call) in test.hall.holding.enumerated() { call.sink.finish(.reply([UInt8(number)])) }
            for number in 0..<64 as Range<UInt32> { #expect(try client.frame() == .reply(2 * number + 1, [UInt8(number)])) }
            #expect(test.hall.holding.allSatisfy { !$0.isCancelled })
        }
    }

    @Test func deadlineEndsARunningCall() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            client.send(.request(1, "Hold", timeoutNano: 20_000_000))
            #expect(try client.frame().code == .deadlineExceeded)
            try await eventually { test.hall.holding[0].isCancelled }
            test.hall.holding[0].sink.finish(.reply([1]))
            #expect(test.hall.holding[0].sink.send([1]) == false)
            client.send(.request(3, "Hold", timeoutNano: -5), .request(5, "Echo", [2]))
            #expect(try client.frame().code == .deadlineExceeded)
            #expect(try client.frame() == .reply(5, [2]))
            #expect(test.hall.calls == 2)
        }
    }

    @Test func callsInFlightAreCapped() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            for number in 0...128 as ClosedRange<UInt32> { client.send(.request(2 * number + 1, "Hold")) }
            #expect(try client.frame().code == .resourceExhausted)
            for call in test.hall.holding { call.sink.finish(.end) }
            for _ in 0..<128 { #expect(try client.frame().flags == 5) }
            client.send(.request(999, "Echo", [1]))
            #expect(try client.frame() == .reply(999, [1]))
        }
    }

    @Test func slowReaderOfUnaryCallsHoldsItsOwnRequestsBack() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            let count = 400
            let frames = (0..<UInt32(count)).flatMap { Frame.request(2 * $0 + 1, "Big", Array("50000".utf8)).bytes }
            client.send(frames)
            try await Task.sleep(for: .milliseconds(100))
            #expect(test.hall.calls < 40)
            let other = try test.connect()
            other.send(.request(1, "Echo", [1]))
            #expect(try other.frame() == .reply(1, [1]))
            for number in 0..<UInt32(count) {
                let answer = try client.frame()
                #expect(answer.stream == 2 * number + 1 && answer.length == 50_004)
            }
        }
    }

    @Test func repliesThatPileUpAreRefused() async throws {
        try await TestServer.run(Self.limits { $0.outboundBytesMax = 1 << 20 }) { test in
            let client = try test.connect()
            for number in 0..<8 as Range<UInt32> { client.send(.request(2 * number + 1, "Hold")) }
            try await eventually { test.hall.holding.count == 8 }
            for call in test.hall.holding { call.sink.finish(.reply([UInt8](repeating: 1, count: 900_000))) }
            let codes = try (0..<8).map { _ in try client.frame().code }
            #expect(codes.contains(nil))
            #expect(codes.contains(.resourceExhausted))
            client.send(.request(101, "Echo", [1]))
            #expect(try client.frame() == .reply(101, [1]))
        }
    }

    @Test func slowReaderOfAStreamLosesTheStreamAlone() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            client.send(.request(1, "Hold", flags: 1))
            try await eventually { test.hall.holding.count == 1 }
            let sink = test.hall.holding[0].sink
            var sent = 0
            while sink.send([UInt8](repeating: UInt8(truncatingIfNeeded: sent), count: 4_000)) { sent += 1 }
            #expect(sent >= 256 && sent < 2_000)
            #expect(sink.send([1]) == false)
            for number in 0..<sent {
                #expect(try client.frame() == .data(1, 0, [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: 4_000)))
            }
            #expect(try client.frame().code == .resourceExhausted)
            client.send(.request(3, "Echo", [1]))
            #expect(try client.frame() == .reply(3, [1]))
            #expect(test.server.counters.faults[.streamCut] == 1)
        }
    }

    @Test func oneMessageTooLargeForAStream() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            client.send(.request(1, "Hold", flags: 1))
            try await eventually { test.hall.holding.count == 1 }
            #expect(test.hall.holding[0].sink.send([1]))
            #expect(test.hall.holding[0].sink.send([UInt8](repeating: 0, count: 1 << 20 | 1)) == false)
            #expect(try client.frame() == .data(1, 0, [1]))
            #expect(try client.frame().code == .resourceExhausted)
        }
    }

    @Test func aReaderThatHangsIsClosed() async throws {
        try await TestServer.run(Self.limits { $0.stalledReaderWait = .milliseconds(100) }) { test in
            let client = try test.connect()
            for number in 0..<40 as Range<UInt32> { client.send(.request(2 * number + 1, "Big", Array("100000".utf8))) }
            try await eventually { test.server.counters.faults[.readerStalled] == 1 }
            try await eventually { test.server.counters.connectionsOpen == 0 }
        }
    }

    @Test func aSlowReaderThatReadsIsKept() async throws {
        try await TestServer.run(Self.limits { $0.stalledReaderWait = .milliseconds(250) }) { test in
            let client = try test.connect()
            client.send(.request(1, "Big", Array("3000000".utf8)))
            var length = 0
            for _ in 0..<45 {
                length += client.receive(60_000).count
                usleep(10_000)
            }
            length += client.receive(3_000_015 - length).count
            #expect(length == 3_000_015)
            #expect(test.server.counters.faults[.readerStalled] == nil)
        }
    }

    @Test func partialFrameMustComplete() async throws {
        try await TestServer.run(Self.limits { $0.partialFrameWait = .milliseconds(100) }) { test in
            let quiet = try test.connect()
            quiet.send(.request(1, "Echo", [1]))
            #expect(try quiet.frame() == .reply(1, [1]))
            let drip = try test.connect()
            let bytes = Frame.request(1, "Echo", [UInt8](repeating: 1, count: 1_000)).bytes
            var sent = 0
            while sent < bytes.count, drip.send([bytes[sent]]) {
                sent += 1
                try await Task.sleep(for: .milliseconds(5))
            }
            #expect(sent < 200)
            #expect(test.server.counters.faults[.frameLate] == 1)
            // Saying nothing between two frames is no fault.
            quiet.send(.request(3, "Echo", [2]))
            #expect(try quiet.frame() == .reply(3, [2]))
        }
    }

    @Test func clientThatGoesCancelsWhatRuns() async throws {
        try await TestServer.run { test in
            var client: RawClient? = try test.connect()
            client?.send(.request(1, "Hold"), .request(3, "Hold", flags: 1))
            try await eventually { test.hall.holding.count == 2 }
            client = nil
            try await eventually { test.hall.holding.allSatisfy(\.isCancelled) }
            #expect(test.hall.holding[1].sink.send([1]) == false)
            test.hall.holding[0].sink.finish(.reply([1]))
            let half = try test.connect()
            half.send(.request(1, "Echo", [1]), .request(3, "Hold"))
            half.endSending()
            #expect(try half.frame() == .reply(1, [1]))
            #expect(half.isClosed)
            try await eventually { test.server.counters.connectionsOpen == 0 }
        }
    }
}
