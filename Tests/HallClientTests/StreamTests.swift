import HallProto
import Synchronization
import Testing

@testable import HallClient

@Suite struct StreamTests {
    @Test func messagesInOrderThenTheEnd() async throws {
        let server = ScriptedServer { connection, seen in
            connection.data(seen, [1])
            connection.data(seen, [])
            connection.data(seen, [3])
            connection.end(seen)
        }
        var came: [[UInt8]] = []
        for try await message in server.connection().stream(streamMethod, [7], CallOptions()) {
            came.append(message)
        }
        #expect(came == [[1], [], [3]])
        let seen = try #require(server.requests.first)
        #expect(seen.header.flags == .remoteClosed)
        #expect(seen.request.payload == [7])
        #expect(seen.request.timeoutNano == 0)
        #expect(await eventually { server.openConnections == 0 })
    }

    /// Some servers put the end into the last message, or end with a Response.
    @Test(arguments: [true, false])
    func otherEnds(withData: Bool) async throws {
        let server = ScriptedServer { connection, seen in
            connection.data(seen, [1])
            if withData {
                let flags = FrameHeader.Flags.remoteClosed
                connection.send(FrameHeader.frame(streamID: seen.streamID, kind: FrameHeader.Kind.data, flags: flags, [2]))
            } else {
                connection.reply(seen)
            }
        }
        var came: [[UInt8]] = []
        for try await message in server.connection().stream(streamMethod, [], CallOptions()) {
            came.append(message)
        }
        #expect(came == (withData ? [[1], [2]] : [[1]]))
    }

    @Test func statusEndsIt() async throws {
        let server = ScriptedServer { connection, seen in
            connection.data(seen, [1])
            connection.fail(seen, Failure(.unavailable, "stopping"))
        }
        var messages = server.connection().stream(streamMethod, [], CallOptions()).makeAsyncIterator()
        #expect(try await messages.next() == [1])
        await #expect(throws: Failure(.unavailable, "stopping")) { _ = try await messages.next() }
        #expect(server.requests.count == 1)
    }

    @Test func triedAgainUntilTheFirstMessage() async throws {
        let server = ScriptedServer(listening: false) { connection, seen in
            switch seen.connection {
            case 1: throw HangUp()
            case 2: connection.fail(seen, Failure(.unavailable, "not yet"))
            case _:
                connection.data(seen, [1])
                throw HangUp()
            }
        }
        var messages = server.connection().stream(streamMethod, [], CallOptions()).makeAsyncIterator()
        server.listen()
        #expect(try await messages.next() == [1])
        await #expect { _ = try await messages.next() } throws: { ($0 as? Failure)?.code == .unavailable }
        #expect(server.requests.count == 3)
    }

    @Test func aStreamHasItsOwnConnection() async throws {
        let server = ScriptedServer { connection, seen in
            if seen.method == "Watch" { connection.data(seen, [1]) } else { connection.reply(seen, [2]) }
        }
        let connection = server.connection()
        #expect(try await connection.unary(readMethod, [], CallOptions()) == [2])
        var messages = Optional(connection.stream(streamMethod, [], CallOptions()).makeAsyncIterator())
        #expect(try await messages?.next() == [1])
        #expect(try await connection.unary(readMethod, [], CallOptions()) == [2])
        #expect(server.openConnections == 2)
        messages = nil
        #expect(await eventually { server.openConnections == 1 })
    }

    @Test func deadlineOfTheWhole() async throws {
        let server = ScriptedServer { $0.data($1, [1]) }
        var messages = server.connection().stream(streamMethod, [], CallOptions(timeout: .milliseconds(80))).makeAsyncIterator()
        #expect(try await messages.next() == [1])
        await #expect { _ = try await messages.next() } throws: { ($0 as? Failure)?.code == .deadlineExceeded }
    }

    @Test func cancellationEndsIt() async throws {
        let server = ScriptedServer { _, _ in }
        let connection = server.connection()
        let task = Task { () -> StatusCode? in
            do {
                for try await _ in connection.stream(streamMethod, [], CallOptions()) {}
                return nil
            } catch {
                return (error as? Failure)?.code
            }
        }
        #expect(await eventually { server.requests.count == 1 })
        task.cancel()
        let code = await task.value
        #expect(code == nil || code == .cancelled)
        #expect(await eventually { server.openConnections == 0 })
    }

    /// A reader that takes its time holds the server up instead of filling memory, and misses nothing.
    @Test func slowReader() async throws {
        let sent = Mutex(0)
        let server = ScriptedServer { connection, seen in
            for number in 0..<5_000 {
                connection.data(seen, [UInt8(number & 0xFF)] + [UInt8](repeating: 0, count: 999))
                sent.withLock { $0 += 1 }
            }
            connection.end(seen)
        }
        var messages = server.connection().stream(streamMethod, [], CallOptions()).makeAsyncIterator()
        #expect(try await messages.next()?.first == 0)
        try await Task.sleep(for: .milliseconds(150))
        #expect(sent.withLock { $0 } < 2_500)
        for number in 1..<5_000 {
            let first = try await messages.next()?.first
            guard first == UInt8(number & 0xFF) else {
                Issue.record("message \(number) begins with \(String(describing: first))")
                return
            }
        }
        #expect(try await messages.next() == nil)
    }
}
