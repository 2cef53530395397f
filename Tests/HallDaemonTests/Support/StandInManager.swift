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
    }

    let folder: URL
    private let notifications: Int32
    private let notifyName: String
    private let listening: ListeningSocket
    private var process: Process?
    private var heard: [String] = []

    var socket: String { folder.appendingPathComponent("hall.sock").path }
    var database: String { folder.appendingPathComponent("hall.db").path }

    /// `abstract`: the notify socket has no file, as systemd's had for years.
    init(abstract: Bool = false) throws {
        // A socket's path has room for 107 bytes.
        folder = URL(fileURLWithPath: "/tmp/hall-sd-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        notifyName = (abstract ? "@" : "") + folder.appendingPathComponent("notify").path
        notifications = try Self.datagramSocket(notifyName)
        listening = try ListeningSocket(
            binding: folder.appendingPathComponent("hall.sock").path, permissions: 0o600, backlog: 16)
    }

    func remove() {
        if let process, process.isRunning {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        close(notifications)
        close(listening.descriptor)
        try? FileManager.default.removeItem(at: folder)
    }

    /// A shell puts the socket where systemd puts it, and becomes the daemon.
    func start(_ start: Start = Start()) throws {
        let daemon = Process()
        daemon.executableURL = URL(fileURLWithPath: "/bin/sh")
        let watchdog =
            start.watchdogMicroseconds.map { "export WATCHDOG_PID=\(start.watchdogPID) WATCHDOG_USEC=\($0);" } ?? ""
        let handing = start.handsOver ? "exec 3<&0; export LISTEN_PID=\(start.listenPID) LISTEN_FDS=1 LISTEN_FDNAMES=hall;" : ""
        daemon.arguments =
            ["-c", "\(handing) \(watchdog) exec \"$0\" \"$@\" </dev/null"]
            + [try KillHall.executable().path, "--database", database] + start.arguments
        var environment = ProcessInfo.processInfo.environment
        environment["NOTIFY_SOCKET"] = notifyName
        daemon.environment = environment.merging(start.environment) { _, new in new }
        daemon.standardInput = FileHandle(fileDescriptor: dup(listening.descriptor), closeOnDealloc: true)
        let log = open(folder.appendingPathComponent("log").path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        daemon.standardError = FileHandle(fileDescriptor: log, closeOnDealloc: true)
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
