import Dispatch
import Foundation
import HallDaemon

/// What systemd hands over and wants to hear, in its own protocols: sd_listen_fds(3), sd_notify(3), sd_watchdog_enabled(3).
/// Without systemd there is nothing handed over, and nobody listens.
struct ServiceManager: Sendable {
    /// A socket that listens already, bound by systemd, and what its unit calls it.
    struct Listener: Sendable {
        let descriptor: Int32
        let name: String
    }

    let listeners: [Listener]
    private let notifySocket: String?
    private let watchdogMicroseconds: Int?

    private static let firstDescriptor: Int32 = 3
    /// How much longer a start may take each time it is asked for, and how often that is.
    private static let extensionSeconds = 60
    private static let extensionEvery = 20
    /// A start that has not come round by then hangs.
    private static let extensionsMax = 45

    /// Takes what is meant for this very process, and takes it away: a program started from here is none of systemd's.
    static func fromEnvironment() -> ServiceManager {
        let environment = ProcessInfo.processInfo.environment
        func number(_ name: String) -> Int? { environment[name].flatMap { Int($0) } }
        let own = Int(getpid())
        var count = 0
        if number("LISTEN_PID") == own, let said = number("LISTEN_FDS"), (1...64).contains(said) { count = said }
        let names = (environment["LISTEN_FDNAMES"] ?? "").split(separator: ":", omittingEmptySubsequences: false)
        let listeners = (0..<count).compactMap { index -> Listener? in
            let descriptor = firstDescriptor + Int32(index)
            guard fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else { return nil }
            return Listener(descriptor: descriptor, name: index < names.count ? String(names[index]) : "")
        }
        let isWatched = number("WATCHDOG_PID").map { $0 == own } ?? true
        for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES", "NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC"] {
            unsetenv(name)
        }
        return ServiceManager(
            listeners: listeners, notifySocket: environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 },
            watchdogMicroseconds: isWatched ? number("WATCHDOG_USEC").flatMap { $0 > 0 ? $0 : nil } : nil)
    }

    /// One datagram; '@' stands for the abstract namespace.
    func say(_ state: String) {
        guard let notifySocket else { return }
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(notifySocket.utf8)
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

    /// Asks for more time until cancelled: bringing a large book to a new schema takes longer than a start usually may.
    func askForTime(_ status: String) -> (any DispatchSourceTimer)? {
        guard notifySocket != nil else { return nil }
        let rounds = Rounds()
        let request = "STATUS=\(status)\nEXTEND_TIMEOUT_USEC=\(Self.extensionSeconds * 1_000_000)"
        say(request)
        return timer("hall-opening", every: .seconds(Self.extensionEvery)) {
            // The timer begins at once, with what has just been said.
            if (2...Self.extensionsMax).contains(rounds.next()) { say(request) }
        }
    }

    /// Feeds the watchdog only after the writer has come round: a hung disk must not look healthy.
    func watchdog(feeding daemon: Daemon) -> (any DispatchSourceTimer)? {
        guard let watchdogMicroseconds else { return nil }
        return timer("hall-watchdog", every: .microseconds(watchdogMicroseconds / 3)) {
            if (try? daemon.roundTrip()) != nil { say("WATCHDOG=1") }
        }
    }

    private func timer(
        _ name: String, every interval: DispatchTimeInterval, _ action: @escaping @Sendable () -> Void
    ) -> any DispatchSourceTimer {
        let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: name))
        timer.schedule(deadline: .now(), repeating: interval)
        timer.setEventHandler(handler: DispatchWorkItem(block: action))
        timer.activate()
        return timer
    }
}

/// Counts on one queue.
private final class Rounds: @unchecked Sendable {
    private var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}
