import HallProto
import Synchronization
import Testing

@testable import HallClient

@Suite struct DeadlineTests {
    private static func nanoseconds(_ body: () async throws -> Void) async rethrows -> Int64 {
        let start = Moment.now
        try await body()
        return Moment.now.nanoseconds(since: start)
    }

    @Test func aPeerThatNeverAnswers() async throws {
        let server = ScriptedServer { _, _ in }
        let connection = server.connection()
        let options = CallOptions(timeout: .milliseconds(60))
        let took = await DeadlineTests.nanoseconds {
            let seen = await failure { () throws(Failure) in try await connection.unary(readMethod, [], options) }
            #expect(seen?.code == .deadlineExceeded)
            let blocking = await failure { () throws(Failure) in try connection.callBlocking(writeMethod, [], options) }
            #expect(blocking?.code == .deadlineExceeded)
            #expect(blocking?.message.contains("not known") == true)
        }
        #expect(took >= 120_000_000)
        #expect(took < 10_000_000_000)
    }

    /// Each call ends at its own deadline, whatever order they were made in, and a late one leaves the others alone.
    @Test func everyCallItsOwn() async throws {
        let server = ScriptedServer { connection, seen in
            if seen.request.payload == [1] { connection.reply(seen, [1]) }
        }
        let connection = server.connection()
        try await withThrowingTaskGroup(of: (Int, Int64).self) { group in
            for milliseconds in [400, 50, 200, 100] {
                group.addTask {
                    let options = CallOptions(timeout: .milliseconds(milliseconds))
                    let took = await DeadlineTests.nanoseconds {
                        _ = await failure { () throws(Failure) in try await connection.unary(readMethod, [], options) }
                    }
                    return (milliseconds, took)
                }
            }
            for try await (milliseconds, took) in group {
                #expect(took >= milliseconds * 1_000_000)
                #expect(took < milliseconds * 1_000_000 + 5_000_000_000)
            }
        }
        #expect(try await connection.unary(readMethod, [1], CallOptions()) == [1])
        #expect(server.connections == 1)
    }

    /// Requests that fill the socket's buffer and more: callers end at their deadline, and the stuck connection is given up.
    @Test func aPeerThatNeverReads() async throws {
        let server = ScriptedServer { connection, seen in
            guard seen.connection == 1 else { return connection.reply(seen, [2]) }
            connection.stopReading()
            throw HangUp()
        }
        let connection = server.connection()
        let payload = [UInt8](repeating: 1, count: 1 << 20)
        let took = await DeadlineTests.nanoseconds {
            await withTaskGroup(of: StatusCode?.self) { group in
                for _ in 0..<20 {
                    group.addTask {
                        let options = CallOptions(timeout: .milliseconds(200))
                        return await outcome { () throws(Failure) in try await connection.unary(readMethod, payload, options) }
                    }
                }
                for await code in group {
                    #expect(code == .deadlineExceeded || code == .unavailable || code == .ok)
                }
            }
        }
        #expect(took < 10_000_000_000)
        #expect(try await connection.unary(readMethod, [], CallOptions()) == [2])
        #expect(await eventually { server.openConnections == 1 })
    }

    @Test func aPeerThatNeverReadsBlocking() async throws {
        let server = ScriptedServer { connection, _ in
            connection.stopReading()
            throw HangUp()
        }
        let connection = server.connection()
        let options = CallOptions(timeout: .milliseconds(60))
        // The first one is read and never answered; it takes the second one's connection with it.
        for payload in [[], [UInt8](repeating: 1, count: 4_000_000)] {
            let seen = await failure { () throws(Failure) in try connection.callBlocking(readMethod, payload, options) }
            #expect(seen?.code == .deadlineExceeded)
        }
        #expect(await eventually { server.openConnections == 0 })
    }

    @Test func nothingIsSentAfterTheDeadline() async throws {
        let server = ScriptedServer { $0.reply($1) }
        let connection = server.connection()
        for timeout in [Duration.zero, .seconds(-1)] {
            let options = CallOptions(timeout: timeout)
            #expect(
                await outcome { () throws(Failure) in try await connection.unary(readMethod, [], options) } == .deadlineExceeded
            )
            #expect(
                await outcome { () throws(Failure) in try connection.callBlocking(readMethod, [], options) }
                    == .deadlineExceeded)
        }
        #expect(server.requests.isEmpty)
        let forEver = CallOptions(timeout: .seconds(Int64.max))
        #expect(try await connection.unary(readMethod, [], forEver) == [])
        #expect(server.requests.last?.request.timeoutNano == 0)
    }

    @Test func cancellationForgetsTheCall() async throws {
        let server = ScriptedServer { connection, seen in
            if seen.request.payload == [1] { connection.reply(seen, [1]) }
        }
        let connection = server.connection()
        let task = Task { await outcome { () throws(Failure) in try await connection.unary(writeMethod, [], CallOptions()) } }
        #expect(await eventually { server.requests.count == 1 })
        task.cancel()
        #expect(await task.value == .cancelled)
        let late = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await outcome { () throws(Failure) in try await connection.unary(writeMethod, [1], CallOptions()) }
        }
        #expect(await late.value == .cancelled)
        #expect(try await connection.unary(readMethod, [1], CallOptions()) == [1])
        #expect(server.connections == 1)
    }

    @Test func cancellationEndsTheWaitForTheDaemon() async throws {
        let patient = quick(timeout: .seconds(300), retryFor: .seconds(300), pause: .seconds(60))
        let connection = Connection(.unixSocket(path: "/tmp/hall-nobody.sock"), patient)
        let task = Task { await outcome { () throws(Failure) in try await connection.unary(readMethod, [], CallOptions()) } }
        let took = await DeadlineTests.nanoseconds {
            try? await Task.sleep(for: .milliseconds(20))
            task.cancel()
            #expect(await task.value == .cancelled)
        }
        #expect(took < 20_000_000_000)
    }

    @Test func moments() {
        let start = Moment(nanoseconds: 1_000_000_000)
        #expect(start.advanced(by: .milliseconds(3)).pollMilliseconds(from: start) == 3)
        #expect(start.advanced(by: .nanoseconds(1)).pollMilliseconds(from: start) == 1)
        #expect(start.advanced(by: .seconds(-1)).pollMilliseconds(from: start) == 0)
        #expect(start.advanced(by: .seconds(Int64.max)) == .never)
        #expect(start.advanced(by: .seconds(90_000_000)).pollMilliseconds(from: start) == .max)
        #expect(Moment.never.pollMilliseconds(from: start) == -1)
        #expect(Duration.seconds(Int64.min).wholeNanoseconds == .min)
        #expect(Duration.milliseconds(-1_500).wholeNanoseconds == -1_500_000_000)
    }
}

/// The code a call ended with.
func outcome(of call: () async throws(Failure) -> [UInt8]) async -> StatusCode {
    do throws(Failure) {
        _ = try await call()
        return .ok
    } catch {
        return error.code
    }
}
