import Foundation
import HallClient
import HallProto
import Synchronization
import Testing

/// The real hallD on a folder of its own, to be killed. Whoever runs the tests is S01 there, and keeps the daemon.
final class KillHall: @unchecked Sendable {
    let folder: URL
    let connection: Connection
    private var process: Process?

    var database: String { folder.appendingPathComponent("hall.db").path }
    var socket: String { folder.appendingPathComponent("hall.sock").path }

    init() throws {
        // A socket's path has room for 107 bytes.
        folder = URL(fileURLWithPath: "/tmp/hall-kill-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        connection = Connection(.unixSocket(path: folder.appendingPathComponent("hall.sock").path), KillHall.patience)
    }

    /// The daemon is away for moments only; a call that has waited so long has been lost.
    static let patience = ConnectionOptions(
        timeout: .seconds(40), retryFor: .seconds(40), backoff: .milliseconds(10) ... .milliseconds(100))

    func start() throws {
        let daemon = Process()
        daemon.executableURL = try KillHall.executable()
        daemon.arguments = ["--database", database, "--socket", socket]
        let log = folder.appendingPathComponent("log")
        let descriptor = open(log.path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        daemon.standardError = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try daemon.run()
        process = daemon
    }

    func kill() {
        guard let process else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
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
        try? FileManager.default.removeItem(at: folder)
    }

    @discardableResult
    func status() async throws -> AdminStatusReply {
        try await AdminClient(connection).status(AdminStatusRequest())
    }

    func furnish() async throws {
        let files: [ListKind: String] = [
            .units: "id,name\nU1,民政办\n", .windows: "id,name\nW1,综合窗口\n",
            .staff: "id,name,unit_id,qualified_post_ids\nS01,张三,U1,P1\nS02,李四,U1,P1\n",
            .posts: "id,name,window_id,unit_id,a_person_id,b_person_ids\nP1,民政岗,W1,U1,S01,S02\n",
            .items:
                "code,name,unit_id,post_id,kind,promised_days,ending\nI1,低保申请,U1,P1,promised,10,service\nD1,开证明,U1,P1,immediate,0,service\n",
        ]
        let lists = files.map { ListFile(kind: $0.key, content: Array($0.value.utf8)) }
        _ = try await DirectoryClient(connection).import(ImportRequest(files: lists))
        _ = try await IdentityClient(connection).mapLogin(MapLoginRequest(login: LoginInfo(uid: getuid(), personID: "S01")))
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

/// One window: a thread that writes as fast as it is answered, and keeps its receipts on disk.
final class KillWindow: Sendable {
    /// What was acknowledged.
    struct Receipt: Equatable {
        var requestID: String
        /// Of the accepted case; empty for a mark.
        var number: String
    }

    private struct State {
        var isClosing = false
        var troubles: [String] = []
    }

    private let number: Int
    private let receipts: String
    private let connection: Connection
    private let state = Mutex(State())
    private let ended = DispatchSemaphore(value: 0)

    var troubles: [String] { state.withLock { $0.troubles } }

    init(_ hall: KillHall, number: Int) throws {
        self.number = number
        receipts = hall.folder.appendingPathComponent("receipts-\(number)").path
        connection = Connection(.unixSocket(path: hall.socket), KillHall.patience)
        try Data().write(to: URL(fileURLWithPath: receipts))
    }

    func open() {
        Thread { [self] in
            let descriptor = Glibc.open(receipts, O_WRONLY | O_APPEND)
            var turn = 0
            while !state.withLock({ $0.isClosing }) {
                do throws(Failure) {
                    keep(try write(turn), in: descriptor)
                } catch {
                    state.withLock { $0.troubles.append("window \(number): \(error.code) \(error.message)") }
                }
                turn += 1
            }
            Glibc.close(descriptor)
            ended.signal()
        }.start()
    }

    /// Lets the call that is under way come to its end.
    func close() {
        state.withLock { $0.isClosing = true }
        ended.wait()
        connection.close()
    }

    func acknowledged() throws -> [Receipt] {
        try String(contentsOfFile: receipts, encoding: .utf8).split(separator: "\n").map { line in
            let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            return Receipt(requestID: words[0], number: words[1])
        }
    }

    private func write(_ turn: Int) throws(Failure) -> Receipt {
        let options = CallOptions(requestID: RequestID.next())
        let id = options.requestID ?? ""
        guard turn % 2 == 0, let accept = MethodTable.find(service: "hall.v1.Cases", name: "Accept") else {
            let signIn = MethodTable.find(service: "hall.v1.Attendance", name: "SignIn")!
            _ = try connection.callBlocking(signIn, SignInRequest(), as: SignInReply.self, options)
            return Receipt(requestID: id, number: "")
        }
        let applicant = Applicant(kind: .person, name: "赵\(number)之\(turn)", document: .none)
        let request = AcceptRequest(itemCode: turn % 4 == 0 ? "I1" : "D1", applicant: applicant, channel: .window)
        let reply = try connection.callBlocking(accept, request, as: AcceptReply.self, options)
        return Receipt(requestID: id, number: reply.case?.number ?? "?")
    }

    private func keep(_ receipt: Receipt, in descriptor: Int32) {
        let line = Array("\(receipt.requestID) \(receipt.number)\n".utf8)
        let written = Glibc.write(descriptor, line, line.count)
        if written != line.count || fsync(descriptor) != 0 {
            state.withLock { $0.troubles.append("window \(number): a receipt was not kept") }
        }
    }
}
