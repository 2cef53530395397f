import ArgumentParser
import Dispatch
import Foundation
import HallDaemon
import HallRules
import Logging

/// One run of the daemon, from opening the book to letting go of it.
struct Service {
    let options: HallD
    let log: Logger

    func run() async throws {
        let manager = ServiceManager()
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
        let handed = manager.listeningDescriptors()
        for (descriptor, name) in handed {
            try await server.listen(on: .descriptor(descriptor), mode: ListenMode(rawValue: name) ?? options.socketMode)
        }
        if handed.isEmpty {
            try await server.listen(on: .path(options.socket, permissions: try permissions()), mode: options.socketMode)
        }
        log.notice(
            "serving",
            metadata: ["database": "\(options.database)", "socket": "\(handed.isEmpty ? options.socket : "systemd")"])
        manager.say("READY=1\nSTATUS=serving")
        let watchdog = manager.watchdog(feeding: daemon)
        await Signals.termination()
        watchdog?.cancel()
        manager.say("STOPPING=1")
        log.notice("stopping")
        await server.shutdown(graceSeconds: options.graceSeconds)
        try daemon.stop()
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

/// What systemd hands over and wants to hear; without systemd it hears nothing.
struct ServiceManager {
    private static let firstDescriptor: Int32 = 3

    /// sd_listen_fds_with_names(3): the sockets meant for this very process, and what their unit calls them.
    func listeningDescriptors() -> [(descriptor: Int32, name: String)] {
        let environment = ProcessInfo.processInfo.environment
        guard environment["LISTEN_PID"].flatMap(Int32.init) == getpid(),
            let count = environment["LISTEN_FDS"].flatMap(Int32.init), count > 0
        else { return [] }
        let names = (environment["LISTEN_FDNAMES"] ?? "").split(separator: ":", omittingEmptySubsequences: false)
        for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] { unsetenv(name) }
        return (0..<Int(count)).map { index in
            let descriptor = Self.firstDescriptor + Int32(index)
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            return (descriptor, index < names.count ? String(names[index]) : "")
        }
    }

    /// sd_notify(3): one datagram to $NOTIFY_SOCKET; '@' stands for the abstract namespace.
    func say(_ state: String) {
        guard let path = ProcessInfo.processInfo.environment["NOTIFY_SOCKET"], !path.isEmpty else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(path.utf8)
        if bytes[0] == UInt8(ascii: "@") { bytes[0] = 0 }
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
        let message = Array(state.utf8)
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = sendto(descriptor, message, message.count, Int32(MSG_NOSIGNAL), $0, length)
            }
        }
    }

    /// Feeds the watchdog only after the writer has come round: a hung disk must not look healthy.
    func watchdog(feeding daemon: Daemon) -> (any DispatchSourceTimer)? {
        guard let span = ProcessInfo.processInfo.environment["WATCHDOG_USEC"].flatMap(Int.init), span > 0 else { return nil }
        let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "hall-watchdog"))
        timer.schedule(deadline: .now(), repeating: .microseconds(span / 3))
        timer.setEventHandler { if (try? daemon.roundTrip()) != nil { say("WATCHDOG=1") } }
        timer.activate()
        return timer
    }
}

/// SIGTERM and SIGINT end the run; SIGPIPE is no reason to die.
enum Signals {
    static func termination() async {
        signal(SIGPIPE, SIG_IGN)
        let numbers = [SIGTERM, SIGINT]
        for number in numbers { signal(number, SIG_IGN) }
        let (arrivals, arrival) = AsyncStream<Void>.makeStream()
        let sources = numbers.map { number in
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { arrival.yield() }
            source.activate()
            return source
        }
        for await _ in arrivals { break }
        for source in sources { source.cancel() }
    }
}
