import Glibc
import HallProto
import Synchronization
import Testing

@testable import HallClient

@Suite struct CommandTests {
    /// Answers the first request, whatever it is, with OK and nothing.
    private static let answersOnce = #"head -c 10 >/dev/null; printf '\0\0\0\0\0\0\0\1\2\0'; exec cat >/dev/null"#

    private static func connection(_ script: String, _ options: ConnectionOptions = quick()) -> Connection {
        Connection(.command(["/bin/sh", "-c", script]), options)
    }

    @Test func overStandardInputAndOutput() async throws {
        #expect(try await CommandTests.connection(CommandTests.answersOnce).unary(readMethod, [], CallOptions()) == [])
        #expect(try CommandTests.connection(CommandTests.answersOnce).callBlocking(readMethod, []) == [])
    }

    /// A password prompt that comes again and again helps nobody.
    @Test func anEarlyEndIsFinal() async throws {
        let path = "/tmp/hall-command-\(getpid())-early"
        defer { unlink(path) }
        let connection = CommandTests.connection("echo x >> \(path); exit 255")
        let asynchronous = await failure { () throws(Failure) in try await connection.unary(readMethod, [], CallOptions()) }
        #expect(asynchronous?.code == .unavailable)
        #expect(asynchronous?.message.contains("255") == true)
        let blocking = await failure { () throws(Failure) in try connection.callBlocking(readMethod, []) }
        #expect(blocking == asynchronous)
        #expect(size(of: path) == 4)
    }

    @Test func unlessTheBridgeFoundNobody() async throws {
        let path = "/tmp/hall-command-\(getpid())-bridge"
        defer { unlink(path) }
        let script = "echo x >> \(path); test $(wc -l < \(path)) -ge 3 || exit 78; \(CommandTests.answersOnce)"
        #expect(try await CommandTests.connection(script).unary(writeMethod, [], CallOptions()) == [])
        #expect(size(of: path) == 6)
    }

    /// A greeting printed by the far shell.
    @Test func chatterIsNotTtrpc() async throws {
        let connection = CommandTests.connection("echo Welcome; exec cat >/dev/null")
        #expect(await outcome { () throws(Failure) in try await connection.unary(readMethod, [], CallOptions()) } == .internal)
    }

    /// The bridge takes over standard input and output, so it has a process of its own.
    @Test func bridge() async {
        await #expect(processExitsWith: .success) {
            // Whatever the test itself prints goes the same way and may find nobody.
            signal(SIGPIPE, SIG_IGN)
            let server = ScriptedServer { $0.reply($1, [1, 2]) }
            var pair: [Int32] = [-1, -1]
            socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair)
            dup2(pair[1], STDIN_FILENO)
            dup2(pair[1], STDOUT_FILENO)
            let path = server.path
            let done = Done()
            startThread {
                try? Bridge.run(socketPath: path)
                done.flag.withLock { $0 = true }
            }
            let peer = ServerConnection(pair[0], 1)
            let body = TtrpcRequest(service: "hall.v1.Cases", method: "Status").encoded()
            peer.send(FrameHeader.frame(streamID: 1, kind: FrameHeader.Kind.request, body))
            let reply = try #require(peer.read())
            #expect(reply.0.streamID == 1)
            #expect(try TtrpcResponse(decoding: reply.1).payload == [1, 2])
            shutdown(pair[0], Int32(SHUT_RDWR))
            #expect(await eventually { done.flag.withLock { $0 } })
            #expect(await eventually { server.openConnections == 0 })
        }
    }

    @Test func bridgeToNobody() {
        #expect {
            try Bridge.run(socketPath: "/tmp/hall-nobody.sock")
        } throws: {
            ($0 as? Failure)?.code == .unavailable
        }
    }

    private func size(of path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : -1
    }
}

private final class Done: Sendable {
    let flag = Mutex(false)
}
