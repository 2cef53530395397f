import HallProto
import Synchronization
import Testing

@testable import HallClient

@Suite struct CallTests {
    @Test func replyAndMetadata() async throws {
        let server = ScriptedServer { $0.reply($1, $1.request.payload) }
        let connection = server.connection()
        let options = CallOptions(timeout: .seconds(5), badgeSession: "b", acceptLanguage: "zh-CN")
        #expect(try await connection.unary(readMethod, [1, 2, 3], options) == [1, 2, 3])
        let seen = try #require(server.requests.first)
        #expect(seen.request.service == "hall.v1.Cases")
        #expect(seen.method == "Status")
        #expect(seen.header.flags == [])
        #expect(seen.metadata("badge-session") == "b")
        #expect(seen.metadata("accept-language") == "zh-CN")
        #expect(seen.metadata("request-id") == nil)
        #expect((1...5_000_000_000).contains(seen.request.timeoutNano))
    }

    @Test func connectionOptionsFillIn() async throws {
        let server = ScriptedServer { $0.reply($1) }
        let options = ConnectionOptions(badgeSession: "mine", acceptLanguage: "en")
        let connection = server.connection(options)
        #expect(try await connection.unary(readMethod, [], CallOptions()) == [])
        #expect(server.requests.first?.metadata("badge-session") == "mine")
        #expect(server.requests.first?.metadata("accept-language") == "en")
        #expect((1...30_000_000_000).contains(server.requests.first?.request.timeoutNano ?? 0))
    }

    /// Answers come in another order than the questions, in pieces and lumps.
    @Test func twoHundredAtOnce() async throws {
        let held = Mutex<[SeenRequest]>([])
        let server = ScriptedServer { connection, seen in
            let batch = held.withLock { held in
                held.append(seen)
                guard held.count == 50 else { return [SeenRequest]() }
                defer { held = [] }
                return held
            }
            for seen in batch.shuffled() {
                connection.reply(seen, seen.request.payload)
            }
        }
        let connection = server.connection()
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<200 {
                let payload = Array("call \(number)".utf8) + [UInt8](repeating: UInt8(number), count: number * 50)
                group.addTask { (try? await connection.unary(readMethod, payload, CallOptions())) == payload }
            }
            for await matched in group {
                #expect(matched)
            }
        }
        #expect(server.connections == 1)
        #expect(server.requests.map(\.streamID) == (0..<200).map { 2 * $0 + 1 })
    }

    @Test func dribbledReply() async throws {
        let server = ScriptedServer { connection, seen in
            let body = TtrpcResponse(payload: seen.request.payload).encoded()
            connection.dribble(FrameHeader.frame(streamID: seen.streamID, kind: FrameHeader.Kind.response, body))
        }
        #expect(try await server.connection().unary(readMethod, [9, 8, 7], CallOptions()) == [9, 8, 7])
    }

    @Test func failureWithDetails() async throws {
        let refusal = Refusal(clause: "TL-2", zh: "该件已办结", en: "The case is finished")
        let server = ScriptedServer { $0.fail($1, .refused(refusal)) }
        let failure = await failure { () throws(Failure) in try await server.connection().unary(writeMethod, [], CallOptions())
        }
        #expect(failure?.code == .failedPrecondition)
        #expect(failure?.refusal == refusal)
        #expect(failure?.violations == [])
        #expect(server.requests.count == 1)
    }

    @Test func largestReplyAndRequest() async throws {
        let server = ScriptedServer { $0.reply($1, $1.request.payload) }
        let payload = [UInt8](repeating: 7, count: FrameHeader.dataBytesMax - 200)
        #expect(try await server.connection().unary(readMethod, payload, CallOptions()) == payload)
    }

    @Test func tooLargeRequestIsNotSent() async throws {
        let server = ScriptedServer { $0.reply($1) }
        let payload = [UInt8](repeating: 7, count: FrameHeader.dataBytesMax)
        let failure = await failure { () throws(Failure) in
            try await server.connection().unary(readMethod, payload, CallOptions())
        }
        #expect(failure?.code == .resourceExhausted)
        #expect(server.requests.isEmpty)
    }

    /// A daemon whose own limit is lower reads the header, says no and hangs up with the rest unread.
    @Test func requestRefusedByItsHeader() async throws {
        let server = ScriptedServer { connection, seen in
            connection.reply(seen)
            guard let header = connection.take(FrameHeader.sizeBytes).flatMap({ FrameHeader($0) }) else { return }
            connection.fail(
                SeenRequest(header: header, request: TtrpcRequest(), connection: 0), Failure(.resourceExhausted, "too much"))
            throw HangUp()
        }
        let connection = server.connection()
        for payload in [[], [UInt8](repeating: 1, count: 4_000_000)] {
            let expected: StatusCode = payload.isEmpty ? .ok : .resourceExhausted
            #expect(
                await outcome { () throws(Failure) in try await connection.unary(readMethod, payload, CallOptions()) }
                    == expected)
            #expect(await outcome { () throws(Failure) in try connection.callBlocking(readMethod, payload) } == expected)
        }
    }

    @Test func oversizeReplyEndsTheCall() async throws {
        let server = ScriptedServer { connection, seen in
            connection.send(FrameHeader(dataBytes: 5 << 20, streamID: seen.streamID, kind: FrameHeader.Kind.response).encoded())
        }
        let failure = await failure { () throws(Failure) in try await server.connection().unary(readMethod, [], CallOptions()) }
        #expect(failure?.code == .internal)
        #expect(server.requests.count == 1)
    }

    @Test(arguments: ["HTTP/1.1 400 Bad Request\r\n\r\n", "\u{0}\u{0}\u{0}\u{2}\u{0}\u{0}\u{0}\u{1}\u{2}\u{0}\u{7F}\u{7F}"])
    func garbage(bytes: String) async throws {
        let server = ScriptedServer { connection, _ in connection.send(Array(bytes.utf8)) }
        let failure = await failure { () throws(Failure) in try await server.connection().unary(readMethod, [], CallOptions()) }
        #expect(failure?.code == .internal)
        #expect(server.requests.count == 1)
    }

    /// Frames of a later version, answers to nobody, and a stray Data frame change nothing.
    @Test func strangeFramesAreIgnored() async throws {
        let server = ScriptedServer { connection, seen in
            connection.send(FrameHeader.frame(streamID: seen.streamID, kind: 9, [1]))
            connection.send(FrameHeader.frame(streamID: 777, kind: FrameHeader.Kind.response))
            connection.send(FrameHeader.frame(streamID: 0, kind: FrameHeader.Kind.data, [1]))
            connection.reply(seen, [1])
        }
        let connection = server.connection()
        #expect(try await connection.unary(readMethod, [], CallOptions()) == [1])
        #expect(try connection.callBlocking(readMethod, []) == [1])
    }

    @Test func streamIDsRunOut() async throws {
        let server = ScriptedServer { $0.reply($1, [UInt8($1.connection)]) }
        let connection = Connection(.unixSocket(path: server.path), quick(), firstStreamID: Frame.streamIDMax - 2)
        for expected in [1, 1, 2, 2] as [UInt8] {
            #expect(try await connection.unary(readMethod, [], CallOptions()) == [expected])
        }
        #expect(server.requests.map(\.streamID) == [Frame.streamIDMax - 2, Frame.streamIDMax, 1, 3])
        #expect(await eventually { server.openConnections == 1 })
    }

    @Test func unaryAndStreamAreNotMixedUp() async throws {
        let server = ScriptedServer { $0.data($1, []) }
        let connection = server.connection()
        let asUnary = await failure { () throws(Failure) in try await connection.unary(streamMethod, [], CallOptions()) }
        #expect(asUnary?.code == .invalidArgument)
        let asStream = await failure { () throws(Failure) in try await connection.unary(readMethod, [], CallOptions()) }
        #expect(asStream?.code == .internal)
    }

    @Test func closedConnection() async throws {
        let server = ScriptedServer { _, _ in }
        let connection = server.connection()
        async let waiting = failure { () throws(Failure) in try await connection.unary(readMethod, [], CallOptions()) }
        #expect(await eventually { server.requests.count == 1 })
        connection.close()
        #expect(await waiting?.code == .cancelled)
        let later = await failure { () throws(Failure) in try await connection.unary(readMethod, [], CallOptions()) }
        #expect(later?.code == .cancelled)
        #expect(await eventually { server.openConnections == 0 })
    }
}
