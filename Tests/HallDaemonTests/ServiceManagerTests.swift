import Foundation
import HallClient
import HallProto
import Testing

@testable import HallDaemon

/// The real hallD under a stand-in for systemd: sockets handed over, readiness, the watchdog, the end.
@Suite struct ServiceManagerTests {
    @Test(
        "a call made before the daemon runs is answered; READY comes once it serves; the socket outlives it",
        .timeLimit(.minutes(2)))
    func activation() async throws {
        let manager = try StandInManager()
        defer { manager.remove() }
        let connection = manager.connection()
        defer { connection.close() }
        let early = Task { try await AdminClient(connection).status(AdminStatusRequest()) }
        try manager.start()
        let heard = try #require(manager.hear("READY=1"))
        #expect(heard.last == "READY=1\nSTATUS=serving")
        #expect(heard.dropLast().allSatisfy { $0.hasPrefix("STATUS=opening the database\nEXTEND_TIMEOUT_USEC=") })
        #expect(heard.count >= 2, "a start asks for its time at once")
        #expect(try await early.value.journalSeq > 0)
        try manager.send(SIGTERM)
        #expect(manager.hear("STOPPING=1") != nil)
        #expect(try manager.exitCode() == 0)
        #expect(access(manager.socket, F_OK) == 0, "the socket is systemd's to remove")
        // Between two daemons a call waits in the queue.
        let waiting = Task { try await AdminClient(connection).status(AdminStatusRequest()) }
        try await Task.sleep(for: .milliseconds(100))
        try manager.start()
        #expect(try await waiting.value.journalSeq > 0)
        try manager.send(SIGINT)
        #expect(try manager.exitCode() == 0)
    }

    @Test("readiness goes to an abstract socket as well, and to nobody when the book can't be opened")
    func readiness() throws {
        let manager = try StandInManager(abstract: true)
        defer { manager.remove() }
        try Data("no database".utf8).write(to: URL(fileURLWithPath: manager.database))
        try manager.start()
        #expect(try manager.exitCode() == 78)
        #expect(manager.hear("READY=1", seconds: 0.2) == nil)
        try FileManager.default.removeItem(atPath: manager.database)
        try manager.start()
        #expect(manager.hear("READY=1") != nil)
        try manager.send(SIGTERM)
        #expect(try manager.exitCode() == 0)
    }

    /// Any other name means what the command line says.
    @Test("a socket named after a protocol speaks that one alone")
    func socketModes() throws {
        let manager = try StandInManager()
        defer { manager.remove() }
        func speaks(_ path: String) throws -> [String] {
            let ttrpc = try RawClient(path)
            ttrpc.send(.request(1, "Nothing"))
            let grpc = try RawClient(path)
            grpc.send(RawHTTP2.greeting)
            let answer = (try? ttrpc.frame()).map { _ in "ttrpc" }
            return [answer, grpc.http2Frame().map { _ in "grpc" }].compactMap { $0 }
        }
        func sockets(_ names: [String], _ arguments: [String] = []) throws -> [[String]] {
            try manager.start(StandInManager.Start(arguments: arguments, names: names))
            #expect(manager.hear("READY=1") != nil)
            let found = try ([manager.socket] + manager.andSockets).map(speaks)
            try manager.send(SIGTERM)
            #expect(try manager.exitCode() == 0)
            return found
        }
        #expect(try sockets(["ttrpc", "grpc", "auto"]) == [["ttrpc"], ["grpc"], ["ttrpc", "grpc"]])
        let found = try sockets(["hall", "auto", "ttrpc"], ["--socket-mode", "grpc"])
        #expect(found == [["grpc"], ["ttrpc", "grpc"], ["ttrpc"]])
    }

    @Test("sockets and a watchdog meant for another process are let be")
    func othersThings() async throws {
        let manager = try StandInManager()
        defer { manager.remove() }
        let own = manager.folder.appendingPathComponent("own.sock").path
        try manager.start(
            StandInManager.Start(
                listenPID: "1", watchdogPID: "1", watchdogMicroseconds: 60_000, arguments: ["--socket", own]))
        #expect(manager.hear("READY=1") != nil)
        #expect(manager.hear("WATCHDOG=1", seconds: 0.5) == nil)
        let connection = Connection(.unixSocket(path: own), KillHall.patience)
        defer { connection.close() }
        _ = try await AdminClient(connection).status(AdminStatusRequest())
        try manager.send(SIGTERM)
        #expect(try manager.exitCode() == 0)
        #expect(access(own, F_OK) != 0, "its own socket it removes")
    }

    @Test("a place where no socket can be made is told by the exit code")
    func noPlace() throws {
        let manager = try StandInManager()
        defer { manager.remove() }
        try manager.start(StandInManager.Start(handsOver: false, arguments: ["--socket", manager.folder.path]))
        #expect(try manager.exitCode() == 69)
        #expect(manager.hear("READY=1", seconds: 0.2) == nil)
    }

    #if DEBUG
        @Test("the watchdog is fed while the writer comes round, and no longer when it hangs", .timeLimit(.minutes(1)))
        func watchdog() async throws {
            let manager = try StandInManager()
            defer { manager.remove() }
            try manager.start(
                StandInManager.Start(watchdogMicroseconds: 300_000, environment: ["HALL_REHEARSAL": "the-writer-hangs"]))
            #expect(manager.hear("READY=1") != nil)
            for _ in 0..<5 { #expect(manager.hear("WATCHDOG=1", seconds: 5) != nil) }
            try manager.send(SIGUSR2)
            // What was under way may still be told.
            try await Task.sleep(for: .milliseconds(300))
            manager.forget()
            #expect(manager.hear("WATCHDOG=1", seconds: 1) == nil)
            // Reads go on all the while: it is the writer that is watched, not the process.
            let connection = manager.connection()
            defer { connection.close() }
            _ = try await AdminClient(connection).status(AdminStatusRequest())
        }
    #endif
}
