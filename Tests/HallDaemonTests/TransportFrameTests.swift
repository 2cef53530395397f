import HallDaemon
import HallProto
import Testing

/// The wire, byte for byte.
@Suite struct TransportFrameTests {
    @Test func goldenBytes() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            client.send([0, 0, 0, 0x0b, 0, 0, 0, 1, 1, 0] + [0x0a, 3] + Array("x.S".utf8) + [0x12, 4] + Array("Slow".utf8))
            #expect(client.receive(10) == [0, 0, 0, 0, 0, 0, 0, 1, 2, 0])
            client.send(.request(2, "Slow"))
            let message = Array("StreamID must be odd for client initiated streams".utf8)
            let answer: [UInt8] = [0, 0, 0, 0x37, 0, 0, 0, 2, 2, 0, 0x0a, 0x35, 8, 3, 0x12, 0x31] + message
            #expect(client.receive(answer.count) == answer)
        }
    }

    @Test func replyLengthsAroundVarintSteps() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            for (number, length) in [0, 1, 127, 128, 129, 16_383, 16_384, 65_530, 70_000, 1_000_000].enumerated() {
                let stream = UInt32(2 * number + 1)
                client.send(.request(stream, "Big", Array("\(length)".utf8)))
                #expect(try client.frame() == .reply(stream, [UInt8](repeating: 7, count: length)))
            }
        }
    }

    @Test func theLargestReplyAndOneMore() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            let room = (4 << 20) - 5
            client.send(.request(1, "Big", Array("\(room)".utf8)))
            #expect(try client.frame().length == 4 << 20)
            client.send(.request(3, "Big", Array("\(room + 1)".utf8)))
            #expect(try client.frame().code == .resourceExhausted)
            client.send(.request(5, "Echo", [1]))
            #expect(try client.frame() == .reply(5, [1]))
        }
    }

    @Test func serverStream() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            for (stream, flags) in [(1, 0), (3, 1), (5, 2), (7, 6)] as [(UInt32, UInt8)] {
                client.send(.request(stream, "Count", Array("3".utf8), flags: flags))
                for number in 0..<3 as Range<UInt8> { #expect(try client.frame() == .data(stream, 0, [number])) }
                #expect(try client.frame() == .data(stream, 5))
            }
        }
    }

    @Test func bytesOneAtATime() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            let payload = [UInt8](0...60)
            for byte in Frame.request(1, "Echo", payload).bytes + Frame.request(3, "Echo", [5]).bytes {
                client.send([byte])
                if byte % 16 == 0 { try await Task.sleep(for: .microseconds(300)) }
            }
            #expect(try client.frame() == .reply(1, payload))
            #expect(try client.frame() == .reply(3, [5]))
        }
    }

    @Test func manyInOneWrite() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            let streams = (0..<2_000 as Range<UInt32>).map { 2 * $0 + 1 }
            client.send(streams.flatMap { Frame.request($0, "Echo", [UInt8(truncatingIfNeeded: $0)]).bytes })
            for stream in streams { #expect(try client.frame() == .reply(stream, [UInt8(truncatingIfNeeded: stream)])) }
        }
    }

    @Test func metadataWithoutCaseFirstValueCounts() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            let metadata = [
                TtrpcKeyValue(key: "Request-ID", value: "a"), TtrpcKeyValue(key: "request-id", value: "b"),
                TtrpcKeyValue(key: "BADGE-SESSION", value: "c"), TtrpcKeyValue(key: "other", value: "d"),
            ]
            client.send(.request(1, "Meta", metadata: metadata))
            #expect(try client.frame() == .reply(1, Array("a c -".utf8)))
        }
    }

    @Test func envelopesThatDoNotParse() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            let bodies: [[UInt8]] = [[0x0a, 9, 1], [0xff], [0x0b], [0x0d, 1], [0x80, 0x80], [0x2a, 3, 0x0a, 9, 9]]
            for (number, body) in bodies.enumerated() {
                let stream = UInt32(4 * number + 1)
                client.send(Frame(stream, 1, 0, body))
                #expect(try client.frame().code == .invalidArgument)
                // The id is used up.
                client.send(.request(stream, "Slow"))
                #expect(try client.frame() == .failure(stream, .invalidArgument, reused))
                client.send(.request(stream + 2, "Slow"))
                #expect(try client.frame() == .reply(stream + 2, []))
            }
            #expect(test.server.counters.faults[.envelopeUnreadable] == UInt64(bodies.count))
        }
    }

    @Test func malformedFrames() async throws {
        try await TestServer.run { test in
            for row in malformed {
                let client = try test.connect()
                client.send(row.send)
                for answer in row.answers {
                    #expect(try client.frame() == answer, "\(row.name)")
                }
                if row.closes {
                    #expect(client.isClosed, "\(row.name)")
                } else {
                    client.send(.request(1_001, "Echo", [9]))
                    #expect(try client.frame() == .reply(1_001, [9]), "\(row.name), same connection")
                }
                let fresh = try test.connect()
                fresh.send(.request(1, "Echo", [8]))
                #expect(try fresh.frame() == .reply(1, [8]), "\(row.name), fresh connection")
            }
        }
    }
}

/// What is sent, what comes back, and whether the connection is closed then.
private struct Malformed {
    var name: String
    var send: [UInt8]
    var answers: [Frame]
    var closes = false
}

private let odd = "StreamID must be odd for client initiated streams"
private let reused = "StreamID cannot be re-used and must increment"
private let inactive = "StreamID is no longer active"
private let oneMessage = "this call takes one message, sent with the request"

private let malformed: [Malformed] = [
    Malformed(name: "even id", send: Frame.request(2, "Echo").bytes, answers: [.failure(2, .invalidArgument, odd)]),
    Malformed(name: "id zero", send: Frame.request(0, "Echo").bytes, answers: [.failure(0, .invalidArgument, odd)]),
    Malformed(
        name: "id used twice", send: Frame.request(5, "Slow").bytes + Frame.request(5, "Slow").bytes,
        answers: [.reply(5, []), .failure(5, .invalidArgument, reused)]),
    Malformed(
        name: "id going down", send: Frame.request(5, "Slow").bytes + Frame.request(3, "Slow").bytes,
        answers: [.reply(5, []), .failure(3, .invalidArgument, reused)]),
    Malformed(
        name: "id used again while its call runs", send: Frame.request(5, "Hold").bytes + Frame.request(5, "Slow").bytes,
        answers: [.failure(5, .invalidArgument, reused)]),
    Malformed(
        name: "last id there is", send: Frame.request(.max, "Echo", [1]).bytes, answers: [.reply(.max, [1])], closes: true),
    Malformed(
        name: "no envelope at all", send: Frame(1, 1, 0).bytes, answers: [.failure(1, .unimplemented, "service ")]),
    Malformed(
        name: "unknown service", send: Frame.request(1, "Echo", service: "y.T").bytes,
        answers: [.failure(1, .unimplemented, "service y.T")]),
    Malformed(
        name: "unknown method", send: Frame.request(1, "Ecco").bytes, answers: [.failure(1, .unimplemented, "method Ecco")]),
    Malformed(
        name: "unknown types, with and without body, even and zero ids",
        send: Frame(1, 4, 0, [1, 2, 3]).bytes + Frame(0, 5, 0xff).bytes + Frame(2, 0, 0).bytes
            + Frame(7, 2, 0, [1]).bytes + Frame(7, 255, 0).bytes, answers: []),
    Malformed(
        name: "unknown type, body longer than any may be", send: Frame(1, 9, 0, length: 1 << 20 | 1).bytes,
        answers: [.failure(1, .resourceExhausted, "message of 1048577 bytes, at most 1048576 are taken")], closes: true),
    Malformed(
        name: "request too long", send: Frame(7, 1, 0, length: 0xff_ffff).bytes,
        answers: [.failure(7, .resourceExhausted, "message of 16777215 bytes, at most 1048576 are taken")], closes: true),
    Malformed(
        name: "request too long under the id of a running call",
        send: Frame.request(7, "Hold").bytes + Frame(7, 3, 0, length: 0xff_ffff).bytes,
        answers: [.failure(7, .resourceExhausted, "message of 16777215 bytes, at most 1048576 are taken")], closes: true),
    Malformed(
        name: "first byte of a later frame is not zero", send: Frame.request(1, "Slow").bytes + [0x50, 0x52],
        answers: [.reply(1, [])], closes: true),
    Malformed(
        name: "flags nobody knows", send: Frame.request(1, "Echo", [3], flags: 0xf8).bytes, answers: [.reply(1, [3])]),
    Malformed(name: "data on an even id", send: Frame.data(2, 0).bytes, answers: [.failure(2, .invalidArgument, odd)]),
    Malformed(
        name: "data where nothing began", send: Frame.data(9, 0, [1]).bytes,
        answers: [.failure(9, .invalidArgument, inactive)]),
    Malformed(
        name: "data after the answer", send: Frame.request(1, "Slow").bytes + Frame.data(1, 5).bytes,
        answers: [.reply(1, []), .failure(1, .invalidArgument, inactive)]),
    Malformed(
        name: "data after a stream's end", send: Frame.request(1, "Count", flags: 2).bytes + Frame.data(1, 5).bytes,
        answers: [.data(1, 5), .failure(1, .invalidArgument, inactive)]),
    Malformed(
        name: "data on a running unary call", send: Frame.request(1, "Hold").bytes + Frame.data(1, 0, [1]).bytes,
        answers: [.failure(1, .invalidArgument, oneMessage)]),
    Malformed(
        name: "an empty message on a running unary call", send: Frame.request(1, "Hold").bytes + Frame.data(1, 0).bytes,
        answers: [.failure(1, .invalidArgument, oneMessage)]),
    Malformed(
        name: "no data, but a body", send: Frame.request(1, "Hold", flags: 2).bytes + Frame.data(1, 5, [1]).bytes,
        answers: [.failure(1, .invalidArgument, oneMessage)]),
    Malformed(
        name: "a second message on a stream, with the end of its side",
        send: Frame.request(1, "Hold", flags: 2).bytes + Frame.data(1, 1, [1]).bytes,
        answers: [.failure(1, .invalidArgument, oneMessage)]),
    Malformed(
        name: "the end of the client's side, twice",
        send: Frame.request(1, "Hold", flags: 2).bytes + Frame.data(1, 5).bytes + Frame.data(1, 5).bytes
            + Frame.data(1, 4).bytes, answers: []),
    Malformed(
        name: "deadline already past", send: Frame.request(1, "Hold", timeoutNano: -1).bytes,
        answers: [.failure(1, .deadlineExceeded, "the deadline had passed before the call was sent")]),
    Malformed(
        name: "deadline as far as it goes", send: Frame.request(1, "Echo", [4], timeoutNano: .max).bytes,
        answers: [.reply(1, [4])]),
]
