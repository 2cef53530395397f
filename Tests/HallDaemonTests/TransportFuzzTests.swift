import Foundation
import Glibc
import HallDaemon
import HallProto
import NIOCore
import Testing

/// Small and seeded, the same on every machine (SplitMix64, Steele, Lea and Flood 2014).
private struct Dice {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func roll(_ sides: Int) -> Int {
        Int(next() % UInt64(sides))
    }

    mutating func frame(_ number: UInt32) -> [UInt8] {
        let stream = 2 * number + 1
        var bytes: [UInt8] =
            switch roll(8) {
            case 0: Frame.data(UInt32(roll(20)), UInt8(roll(8)), [UInt8](repeating: 1, count: roll(3))).bytes
            case 1: Frame.request(stream, "Count", Array("\(roll(400))".utf8), flags: UInt8(roll(8))).bytes
            case 2: Frame.request(stream, "Hold", flags: UInt8(roll(3)), timeoutNano: Int64(roll(3) - 1) * 1_000_000).bytes
            case 3: Frame.request(stream, "Big", Array("\(roll(20_000))".utf8)).bytes
            case 4: Frame(stream, UInt8(roll(256)), UInt8(roll(256)), [UInt8](repeating: 2, count: roll(40))).bytes
            case _: Frame.request(stream, "Echo", [UInt8](repeating: 3, count: roll(100))).bytes
            }
        for _ in 0..<[0, 0, 0, 0, 0, 0, 0, 1, 2, 5][roll(10)] {
            switch roll(4) {
            case 0: bytes.insert(UInt8(roll(256)), at: roll(bytes.count))
            case 1: bytes.remove(at: roll(bytes.count))
            case 2: bytes[roll(bytes.count)] ^= 1 << UInt8(roll(8))
            case _: bytes[roll(bytes.count)] = [0, 1, 0x7f, 0x80, 0xff][roll(5)]
            }
        }
        return bytes
    }
}

@Suite struct TransportFuzzTests {
    /// 6,000 frames, a third of them spoilt, on 400 connections that end in every way; with HALL_FUZZ_SECONDS again and again
    /// for that long, from HALL_FUZZ_SEED on.
    @Test func mutatedFrames() async throws {
        let environment = ProcessInfo.processInfo.environment
        let until = Date().addingTimeInterval(environment["HALL_FUZZ_SECONDS"].flatMap(Double.init) ?? 0)
        try await TestServer.run { test in
            var dice = Dice(state: environment["HALL_FUZZ_SEED"].flatMap(UInt64.init) ?? 20_261_122)
            let memoryBefore = residentKiB()
            repeat {
                for _ in 0..<400 { try spoil(test, &dice) }
            } while until.timeIntervalSinceNow > 0
            let client = try test.connect()
            client.send(.request(1, "Echo", [1]))
            #expect(try client.frame() == .reply(1, [1]))
            try await eventually { test.server.counters.connectionsOpen == 1 }
            #expect(test.server.counters.calls > 1_000)
            #expect(residentKiB() - memoryBefore < 64 << 10)
        }
    }

    private func spoil(_ test: TestServer, _ dice: inout Dice) throws {
        let client = try test.connect()
        let bytes = (0..<15 as Range<UInt32>).flatMap { dice.frame($0) }
        // The first byte lets it past the sniffer as often as not.
        client.send([0])
        var rest = bytes.dropFirst()
        while !rest.isEmpty {
            let part = rest.prefix(1 + dice.roll(200))
            guard client.send(Array(part)) else { break }
            rest = rest.dropFirst(part.count)
        }
        if dice.roll(3) > 0 {
            client.endSending()
            _ = client.receive(.max)
        }
    }

    @Test func noDescriptorIsLost() async throws {
        try await TestServer.run { test in
            let first = try test.connect()
            first.send(.request(1, "Echo", [1]))
            #expect(try first.frame() == .reply(1, [1]))
            let before = test.server.counters.connectionsTotal
            for number in 0..<200 {
                let client = try test.connect()
                switch number % 4 {
                case 0:
                    client.send(.request(1, "Echo", [1]))
                    #expect(try client.frame() == .reply(1, [1]))
                case 1: client.send(.request(1, "Hold"))
                case 2: client.send([0x50])
                case _: client.send([0, 0])
                }
            }
            try await eventually { test.server.counters.connectionsTotal == before + 200 }
            try await eventually { test.server.counters.connectionsOpen == 1 }
            try await eventually { descriptors(to: test.path) == 2 }
        }
    }
}

/// Open sockets bound to a path, as /proc/net/unix has them: the listener and each accepted connection. Unlike a count of
/// all descriptors it is not disturbed by tests that run beside.
private func descriptors(to path: String) -> Int {
    let table = (try? String(contentsOfFile: "/proc/net/unix", encoding: .utf8)) ?? ""
    return table.split(separator: "\n").filter { $0.hasSuffix(" " + path) }.count
}

private func residentKiB() -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return Int(line?.split(separator: " ").dropLast().last ?? "") ?? 0
}
