import ArgumentParser
import Foundation
import HallDaemon
import HallRules
import Logging

/// One run of the daemon, from opening the book to letting go of it.
struct Service {
    let options: HallD
    let log: Logger

    func run() async throws {
        let manager = ServiceManager.fromEnvironment()
        let opening = manager.askForTime("opening the database")
        let counters = TransportFigures()
        let daemon = try Daemon(
            daemonOptions(), log: log,
            onDoubt: {
                // No destructor, no checkpoint: what is on the disk now is what the next start will judge.
                _exit(Exit.doubt)
            }, transportMetrics: { counters.prometheus() })
        let server = SocketServer(
            lanes: options.loops, limits: TransportLimits(), logger: log, isServing: { daemon.isServing },
            dispatch: daemon.dispatch)
        counters.follow(server)
        // Before the first call is taken: whatever is taken is finished. Until here an end is an end at once.
        let termination = Termination()
        let rehearsal = Rehearsal.prepare(daemon)
        try await listen(server, manager.listeners)
        log.notice(
            "serving",
            metadata: [
                "database": "\(options.database)", "socket": "\(manager.listeners.isEmpty ? options.socket : "systemd")",
            ])
        opening?.cancel()
        manager.say("READY=1\nSTATUS=serving")
        let watchdog = manager.watchdog(feeding: daemon)
        await termination.wait()
        watchdog?.cancel()
        rehearsal?.cancel()
        manager.say("STOPPING=1\nSTATUS=finishing running calls")
        log.notice("stopping")
        await server.shutdown(graceSeconds: options.graceSeconds)
        try daemon.stop()
        log.notice("stopped")
    }

    /// On what systemd handed over, which is neither bound nor removed here, or else on a socket of its own.
    private func listen(_ server: SocketServer, _ handed: [ServiceManager.Listener]) async throws {
        for listener in handed {
            let mode = ListenMode(rawValue: listener.name) ?? options.socketMode
            try await server.listen(on: .descriptor(listener.descriptor), mode: mode)
        }
        guard handed.isEmpty else { return }
        try await server.listen(on: .path(options.socket, permissions: try permissions()), mode: options.socketMode)
    }

    private func daemonOptions() throws -> DaemonOptions {
        var result = DaemonOptions(databasePath: options.database)
        result.lanes = options.loops
        result.backupFolder = options.backupFolder
        guard let zone = TimeZone(identifier: options.timeZone) else {
            throw ValidationError("没有时区 \(options.timeZone) / no time zone \(options.timeZone)")
        }
        result.timeZone = zone
        result.simulatedClock = try options.simulatedClock.map(instant)
        #if DEBUG
            result.failpoints = try Rehearsal.failpoints()
        #endif
        return result
    }

    private func instant(_ text: String) throws -> Instant {
        guard let date = ISO8601DateFormatter().date(from: text) else {
            throw ValidationError("请写成 2026-03-02T08:00:00+08:00 / write it as 2026-03-02T08:00:00+08:00: \(text)")
        }
        return Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
    }

    private func permissions() throws -> UInt32 {
        guard let mode = UInt32(options.socketPermissions, radix: 8), mode <= 0o777 else {
            throw ValidationError("权限应为八进制，如 660 / permissions are octal, such as 660: \(options.socketPermissions)")
        }
        return mode
    }
}

/// Figures of the transport, for whoever asks for metrics; the server exists only after the daemon.
final class TransportFigures: @unchecked Sendable {
    private let lock = NSLock()
    private var server: SocketServer?

    func follow(_ server: SocketServer) {
        lock.withLock { self.server = server }
    }

    func prometheus() -> String {
        lock.withLock { server }?.counters.prometheus ?? ""
    }
}
