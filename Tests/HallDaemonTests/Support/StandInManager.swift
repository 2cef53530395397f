import Foundation
import HallClient
import HallProto
import Testing

@testable import HallDaemon

/// Stands in for systemd: binds the socket, hands it to the real hallD, and hears what that has to say.
final class StandInManager: @unchecked Sendable {
    /// How a daemon is started.
    struct Start {
        var handsOver = true
        /// Whom the sockets and the watchdog are meant for; "$$" is the daemon itself.
        var listenPID = "$$"
        var watchdogPID = "$$"
        var watchdogMicroseconds: Int?
        var arguments: [String] = []
        var environment: [String: String] = [:]
        /// What the units call the sockets that are handed over: the manager's own, then those of `andSockets`.
        var names = ["hall"]
    }

    let folder: URL
    private let notifications: Int32
    private let notifyName: String
    private let listening: [ListeningSocket]
    private var process: Process?
    private var heard: [String] = []

    var socket: String { folder.appendingPathComponent("hall.sock").path }
    /// Two more that can be handed over.
    let andSockets: [String]
    var database: String { folder.appendingPathComponent("hall.db").path }

    /// `abstract`: the notify socket has no file, as systemd's had for years.
    init(abstract: Bool = false) throws {
        // A socket's path has room for 107 bytes.
        folder = URL(fileURLWithPath: "/tmp/hall-sd-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        notifyName = (abstract ? "@" : "") + folder.appendingPathComponent("notify").path
        notifications = try Self.datagramSocket(notifyName)
        let own = folder.appendingPathComponent("hall.sock").path
        andSockets = [own + "2", own + "3"]
        listening = try ([own] + andSockets).map { try ListeningSocket(binding: $0, permissions: 0o600, backlog: 16) }
    }

    func remove() {
        if let process, process.isRunning {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        close(notifications)
        for socket in listening { close(socket.descriptor) }
        try? FileManager.default.removeItem(at: folder)
    }

    /// A shell is given the sockets as the three descriptors a process is sure to inherit, puts them where systemd puts them, and
    /// becomes the daemon.
    func start(_ start: Start = Start()) throws {
        let daemon = Process()
        daemon.executableURL = URL(fileURLWithPath: "/bin/sh")
        let watchdog =
            start.watchdogMicroseconds.map { "export WATCHDOG_PID=\(start.watchdogPID) WATCHDOG_USEC=\($0);" } ?? ""
        let moving = (0..<start.names.count).map { "\(3 + $0)<&\($0)" }.joined(separator: " ")
        let fds = "LISTEN_FDS=\(start.names.count) LISTEN_FDNAMES=\(start.names.joined(separator: ":"))"
        let handing = start.handsOver ? "exec \(moving); export LISTEN_PID=\(start.listenPID) \(fds);" : ""
        daemon.arguments =
            ["-c", "\(handing) \(watchdog) exec \"$0\" \"$@\" </dev/null >/dev/null 2>>\"$LOG\""]
            + [try KillHall.executable().path, "--database", database] + start.arguments
        var environment = ProcessInfo.processInfo.environment
        environment["NOTIFY_SOCKET"] = notifyName
        environment["LOG"] = folder.appendingPathComponent("log").path
        daemon.environment = environment.merging(start.environment) { _, new in new }
        func handle(_ index: Int) -> FileHandle {
            FileHandle(fileDescriptor: dup(listening[index].descriptor), closeOnDealloc: true)
        }
        (daemon.standardInput, daemon.standardOutput, daemon.standardError) = (handle(0), handle(1), handle(2))
        heard = []
        try daemon.run()
        process = daemon
    }

    func send(_ signal: Int32) throws {
        kill(try #require(process).processIdentifier, signal)
    }

    /// The exit code; the process is expected to end by itself.
    func exitCode() throws -> Int32 {
        let process = try #require(process)
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        return process.terminationStatus
    }

    /// What is heard until a message has this line, that one included; nil when it doesn't come in time.
    func hear(_ line: String, seconds: Double = 20) -> [String]? {
        let end = Date().addingTimeInterval(seconds)
        while true {
            let left = end.timeIntervalSinceNow
            guard left > 0, let message = receive(milliseconds: Int32(left * 1000)) else { return nil }
            heard.append(message)
            if message.split(separator: "\n").contains(Substring(line)) { return heard }
        }
    }

    /// Forgets what was said so far.
    func forget() {
        while receive(milliseconds: 0) != nil {}
        heard = []
    }

    func connection() -> Connection {
        Connection(.unixSocket(path: socket), KillHall.patience)
    }

    private func receive(milliseconds: Int32) -> String? {
        var item = pollfd(fd: notifications, events: Int16(POLLIN), revents: 0)
        guard poll(&item, 1, milliseconds) == 1 else { return nil }
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = recv(notifications, &bytes, bytes.count, 0)
        return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    private static func datagramSocket(_ name: String) throws -> Int32 {
        let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        try #require(descriptor >= 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var bytes = Array(name.utf8)
        if bytes[0] == UInt8(ascii: "@") { bytes[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + bytes.count)
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
        }
        try #require(bound == 0)
        return descriptor
    }
}
