import HallProto
import Synchronization
import Testing

@testable import HallClient

@Suite struct RetryTests {
    /// How the first tries go wrong before one goes well.
    enum Mishap: CaseIterable, Sendable {
        case droppedBefore
        case droppedWithinReply
        case unavailable
    }

    private static func clumsy(_ mishap: Mishap) -> ScriptedServer {
        let tries = Mutex(0)
        return ScriptedServer { connection, seen in
            let number = tries.withLock { tries in
                tries += 1
                return tries
            }
            guard number < 4 else { return connection.reply(seen, [42]) }
            switch mishap {
            case .droppedBefore: throw HangUp()
            case .droppedWithinReply:
                connection.send([0, 0, 0, 5, 0])
                throw HangUp()
            case .unavailable: connection.fail(seen, Failure(.unavailable, "stopping"))
            }
        }
    }

    @Test(arguments: Mishap.allCases, [writeMethod, journalledMethod, secretMethod, readMethod].map(\.path))
    func triedAgainUnderOneName(mishap: Mishap, path: String) async throws {
        let method = try #require(MethodTable.all.first { $0.path == path })
        let server = RetryTests.clumsy(mishap)
        #expect(try await server.connection().unary(method, [5], CallOptions()) == [42])
        let seen = server.requests
        #expect(seen.count == 4)
        #expect(Set(seen.map(\.request.payload)) == [[5]])
        #expect(Set(seen.map { $0.metadata("request-id") }).count == 1)
        #expect((seen[0].metadata("request-id") == nil) == (method.access == .read))
    }

    @Test(arguments: Mishap.allCases)
    func blockingTriesAgainToo(mishap: Mishap) throws {
        let server = RetryTests.clumsy(mishap)
        #expect(try server.connection().callBlocking(writeMethod, [5]) == [42])
        #expect(server.requests.count == 4)
        #expect(Set(server.requests.map { $0.metadata("request-id") }).count == 1)
    }

    @Test func theCallersNameIsKept() async throws {
        let server = ScriptedServer { $0.reply($1) }
        let connection = server.connection()
        #expect(try await connection.unary(writeMethod, [], CallOptions(requestID: "mine")) == [])
        #expect(try connection.callBlocking(readMethod, [], CallOptions(requestID: "too")) == [])
        #expect(server.requests.map { $0.metadata("request-id") } == ["mine", "too"])
    }

    @Test(arguments: StatusCode.allCases.filter { $0 != .ok && $0 != .unavailable })
    func answersAreFinal(code: StatusCode) async throws {
        let server = ScriptedServer { $0.fail($1, Failure(code, "no")) }
        let connection = server.connection()
        let seen = await failure { () throws(Failure) in try await connection.unary(writeMethod, [], CallOptions()) }
        #expect(seen == Failure(code, "no"))
        let blocking = await failure { () throws(Failure) in try connection.callBlocking(writeMethod, []) }
        #expect(blocking == Failure(code, "no"))
        #expect(server.requests.count == 2)
    }

    /// The daemon is not there yet, then it is, then its socket is a dead one, then it is back.
    @Test func waitsForTheDaemon() async throws {
        let server = ScriptedServer(listening: false) { $0.reply($1, [1]) }
        let connection = server.connection()
        async let early = connection.unary(readMethod, [], CallOptions())
        try await Task.sleep(for: .milliseconds(60))
        server.listen()
        #expect(try await early == [1])
    }

    @Test func survivesARestart() async throws {
        let server = ScriptedServer { connection, seen in
            connection.reply(seen, [1])
            if seen.request.payload == [9] {
                throw HangUp()
            }
        }
        let connection = server.connection()
        for payload in [[1], [9], [1], [9], [1]] as [[UInt8]] {
            #expect(try await connection.unary(readMethod, payload, CallOptions()) == [1])
            #expect(try connection.callBlocking(readMethod, payload) == [1])
        }
    }

    @Test func givesUpWhenNobodyComes() async throws {
        let connection = Connection(.unixSocket(path: "/tmp/hall-nobody.sock"), quick(retryFor: .milliseconds(80)))
        let start = Moment.now
        let seen = await failure { () throws(Failure) in try await connection.unary(writeMethod, [], CallOptions()) }
        #expect(seen?.code == .unavailable)
        #expect(seen?.message.contains("/tmp/hall-nobody.sock") == true)
        let blocking = await failure { () throws(Failure) in try connection.callBlocking(writeMethod, []) }
        #expect(blocking?.code == .unavailable)
        #expect(Moment.now.nanoseconds(since: start) < 5_000_000_000)
    }

    @Test func lostWriteSaysSo() async throws {
        let server = ScriptedServer { _, _ in throw HangUp() }
        for (language, words) in [("zh-CN", "request-id 重试"), ("en", "is not known")] {
            let options = CallOptions(timeout: .milliseconds(50), acceptLanguage: language)
            let connection = server.connection()
            let seen = await failure { () throws(Failure) in try await connection.unary(writeMethod, [], options) }
            #expect(seen?.code == .unavailable || seen?.code == .deadlineExceeded)
            #expect(seen?.message.contains(words) == true)
        }
    }

    @Test func longPathAndBadCommand() async throws {
        let long = Connection(.unixSocket(path: String(repeating: "x", count: 200)))
        #expect(
            await failure { () throws(Failure) in try await long.unary(readMethod, [], CallOptions()) }?.code == .unavailable)
        let missing = Connection(.command(["/nonexistent/hall"]))
        #expect(await failure { () throws(Failure) in try missing.callBlocking(readMethod, []) }?.code == .unavailable)
        let empty = Connection(.command([]))
        #expect(await failure { () throws(Failure) in try empty.callBlocking(readMethod, []) }?.code == .unavailable)
    }

    @Test func pausesDoubleAndEnd() {
        let bounds: ClosedRange<Duration> = .milliseconds(50) ... .seconds(2)
        for tries in 0..<100 {
            let pause = Patience.pauseNanoseconds(tries, bounds)
            let step: Int64 = min(100_000_000 << Int64(min(tries, 20)), 2_000_000_000)
            #expect((step / 2...step).contains(pause))
        }
        #expect(Patience.pauseNanoseconds(5, .zero ... .zero) == 0)
    }
}
