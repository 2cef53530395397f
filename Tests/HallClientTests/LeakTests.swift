import Glibc
import HallProto
import Testing

@testable import HallClient

/// In processes of their own, where nobody else opens descriptors or starts threads.
@Suite struct LeakTests {
    @Test func connectionsLeaveNothingBehind() async {
        await #expect(processExitsWith: .success) {
            let server = ScriptedServer { connection, seen in
                if seen.request.payload == [9] { throw HangUp() }
                if seen.request.payload == [8] { return connection.data(seen, [1]) }
                connection.reply(seen)
            }
            try await LeakTests.round(server)
            #expect(await eventually { server.openConnections == 0 })
            let descriptors = entries("/proc/self/fd")
            let threads = entries("/proc/self/task")
            // The runtime may still open a timer or start a thread of its pool; 50 rounds of leaks would be more.
            for _ in 0..<50 {
                try await LeakTests.round(server)
            }
            #expect(await eventually { server.openConnections == 0 })
            #expect(
                await eventually { entries("/proc/self/fd") <= descriptors + 4 },
                "\(entries("/proc/self/fd")) of \(descriptors)")
            #expect(
                await eventually { entries("/proc/self/task") <= threads + 4 }, "\(entries("/proc/self/task")) of \(threads)")
        }
    }

    /// A connection dropped or closed after calls, losses, a late call, streams read and not read, and commands.
    private static func round(_ server: ScriptedServer) async throws {
        let connection = server.connection(quick(timeout: .milliseconds(300), retryFor: .milliseconds(5)))
        for payload in [[1], [9], [1]] as [[UInt8]] {
            _ = await outcome { () throws(Failure) in try await connection.unary(readMethod, payload, CallOptions()) }
            _ = await outcome { () throws(Failure) in try connection.callBlocking(readMethod, payload) }
        }
        let late = CallOptions(timeout: .milliseconds(1))
        _ = await outcome { () throws(Failure) in try await connection.unary(readMethod, [8], late) }
        var messages = connection.stream(streamMethod, [8], CallOptions()).makeAsyncIterator()
        #expect(try await messages.next() == [1])
        _ = connection.stream(streamMethod, [8], CallOptions())
        let command = Connection(.command(["/bin/sh", "-c", "exit 3"]), quick())
        _ = await outcome { () throws(Failure) in try await command.unary(readMethod, [], CallOptions()) }
    }

    /// No zombie either.
    @Test func commandsAreReaped() async {
        await #expect(processExitsWith: .success) {
            for _ in 0..<5 {
                let connection = Connection(.command(["/bin/sh", "-c", "exec cat >/dev/null"]), quick())
                let options = CallOptions(timeout: .milliseconds(20))
                _ = await outcome { () throws(Failure) in try await connection.unary(readMethod, [], options) }
                connection.close()
            }
            #expect(await eventually { waitpid(-1, nil, WNOHANG) == -1 && errno == ECHILD })
        }
    }
}

private func entries(_ path: String) -> Int {
    guard let directory = opendir(path) else { return -1 }
    defer { closedir(directory) }
    var count = 0
    while readdir(directory) != nil {
        count += 1
    }
    return count
}
