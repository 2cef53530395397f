import Foundation
import GRDB
import HallClient
import HallProto
import Testing

@testable import HallDaemon

/// The real hallD on a folder of its own, to be ended in every way. Whoever runs the tests is S01 there, and keeps the daemon.
final class KillHall: @unchecked Sendable {
    let folder: URL
    let connection: Connection
    /// Held here and handed to every daemon, as systemd does; nil: each daemon binds a socket of its own.
    private let listening: ListeningSocket?
    private var process: Process?

    var database: String { folder.appendingPathComponent("hall.db").path }
    var backups: String { folder.appendingPathComponent("backups").path }
    var socket: String { KillHall.socket(folder) }
    private static func socket(_ folder: URL) -> String { folder.appendingPathComponent("hall.sock").path }

    /// Calls that wait in the queue of a socket while there is no daemon, as many as the windows and the watchers make.
    private static let backlog: CInt = 128

    init(handsOver: Bool = false) throws {
        // A socket's path has room for 107 bytes.
        folder = URL(fileURLWithPath: "/tmp/hall-kill-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = KillHall.socket(folder)
        listening =
            handsOver ? try ListeningSocket(binding: path, permissions: 0o600, backlog: KillHall.backlog) : nil
        connection = Connection(.unixSocket(path: path), KillHall.patience)
    }

    /// The daemon is away for moments only; a call that has waited so long has been lost.
    static let patience = ConnectionOptions(
        timeout: .seconds(40), retryFor: .seconds(40), backoff: .milliseconds(10) ... .milliseconds(100))

    /// `failpoint`: what HALL_FAILPOINT says.
    func start(failpoint: String? = nil) throws {
        let daemon = Process()
        let arguments = ["--database", database, "--socket", socket]
        if let listening {
            // A shell puts the socket where systemd puts it, and becomes the daemon.
            daemon.executableURL = URL(fileURLWithPath: "/bin/sh")
            daemon.arguments =
                ["-c", "exec 3<&0; export LISTEN_PID=$$ LISTEN_FDS=1 LISTEN_FDNAMES=auto; exec \"$0\" \"$@\" </dev/null"]
                + [try KillHall.executable().path] + arguments
            daemon.standardInput = FileHandle(fileDescriptor: dup(listening.descriptor), closeOnDealloc: true)
        } else {
            daemon.executableURL = try KillHall.executable()
            daemon.arguments = arguments
        }
        var environment = ProcessInfo.processInfo.environment
        environment["HALL_FAILPOINT"] = failpoint
        daemon.environment = environment
        let log = folder.appendingPathComponent("log")
        let descriptor = open(log.path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        daemon.standardError = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try daemon.run()
        process = daemon
    }

    func kill() {
        send(SIGKILL)
        process?.waitUntilExit()
    }

    func send(_ signal: Int32) {
        if let process { Glibc.kill(process.processIdentifier, signal) }
    }

    /// Whether it ended by itself within this time.
    func hasEnded(within seconds: Double) async throws -> Bool {
        let end = Date().addingTimeInterval(seconds)
        while process?.isRunning == true {
            guard end.timeIntervalSinceNow > 0 else { return false }
            try await Task.sleep(for: .milliseconds(5))
        }
        return true
    }

    /// The exit code; nil for one that a signal ended.
    var exitCode: Int32? {
        process.flatMap { $0.terminationReason == .exit ? $0.terminationStatus : nil }
    }

    /// Ends the daemon as systemd does.
    func stop() throws {
        let process = try #require(process)
        process.terminate()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0 && process.terminationReason == .exit)
    }

    func remove() {
        connection.close()
        if process?.isRunning == true { kill() }
        if let listening { close(listening.descriptor) }
        try? FileManager.default.removeItem(at: folder)
    }

    @discardableResult
    func status() async throws -> AdminStatusReply {
        try await AdminClient(connection).status(AdminStatusRequest())
    }

    /// What the file holds; the daemon may be there or not.
    func read<T>(_ body: (Database) throws -> T) throws -> T { try KillHall.read(database, body) }

    static func read<T>(_ path: String, _ body: (Database) throws -> T) throws -> T {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        return try queue.read(body)
    }

    func marks() throws -> Int { try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM mark") ?? -1 } }

    func furnish() async throws {
        let files: [ListKind: String] = [
            .units: "id,name\nU1,民政办\n", .windows: "id,name\nW1,综合窗口\n",
            .staff: "id,name,unit_id,qualified_post_ids\nS01,张三,U1,P1\nS02,李四,U1,P1\nS03,王五,U1,P1\n",
            .posts: "id,name,window_id,unit_id,a_person_id,b_person_ids\nP1,民政岗,W1,U1,S01,S02\n",
        ]
        let lists = files.map { ListFile(kind: $0.key, content: Array($0.value.utf8)) }
        _ = try await DirectoryClient(connection).import(ImportRequest(files: lists))
        let identity = IdentityClient(connection)
        _ = try await identity.mapLogin(MapLoginRequest(login: LoginInfo(uid: getuid(), personID: "S01")))
        _ = try await identity.grantRole(GrantRoleRequest(personID: "S01", role: .director))
    }

    /// hallD lies beside the program that runs the tests.
    static func executable() throws -> URL {
        let folders = [Bundle.main.executableURL, URL(fileURLWithPath: CommandLine.arguments[0])].compactMap { $0 }
            .map { $0.resolvingSymlinksInPath().deletingLastPathComponent() }
        let found = folders.map { $0.appendingPathComponent("hallD") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        return try #require(found, "no hallD beside the tests")
    }
}
