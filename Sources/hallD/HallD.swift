import ArgumentParser
import Foundation
import HallDaemon
import Logging

/// The daemon: options, socket, readiness, signals. Everything else is in HallDaemon.
@main
struct HallD: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hallD",
        abstract: "便民服务中心的守护进程 / the daemon of a public-service hall",
        version: Daemon.version)

    @Option(help: "数据库文件 / the database file")
    var database = "/var/lib/hall/hall.db"

    @Option(help: "监听的 Unix 套接字；由 systemd 激活时不用 / the Unix socket to listen on, unless systemd hands one over")
    var socket = "/run/hall/hall.sock"

    @Option(help: "套接字权限（八进制） / the socket's permissions, octal")
    var socketPermissions = "660"

    @Option(
        help: """
            套接字的协议；由 systemd 给出的套接字若名为 auto、ttrpc 或 grpc，以名称为准 / what the socket speaks; one that systemd \
            hands over under one of these names goes by its name
            """)
    var socketMode = ListenMode.auto

    @Option(help: "处理连接的线程数 / threads that serve connections")
    var loops = 2

    @Option(help: "时区 / time zone")
    var timeZone = "Asia/Shanghai"

    @Option(help: "备份目录 / the folder for backups")
    var backupFolder: String?

    @Option(help: "模拟时钟的起点，如 2026-03-02T08:00:00+08:00 / where a simulated clock starts")
    var simulatedClock: String?

    @Option(help: "停止时等待未完成操作的秒数 / seconds that running calls may take to finish at shutdown")
    var graceSeconds = 5

    func run() async throws {
        LoggingSystem.bootstrap { _ in JournaldLog() }
        let log = Logger(label: "hallD")
        do {
            try await Service(options: self, log: log).run()
        } catch let fault as BookFault {
            throw Exit.because(fault.description, log, Exit.book)
        } catch let fault as ListenError {
            throw Exit.because("\(fault)", log, Exit.socket)
        }
    }
}

extension ListenMode: ExpressibleByArgument {}

/// What the process says of its end.
enum Exit {
    /// The database can't be opened; starting again won't help (RestartPreventExitStatus).
    static let book: Int32 = 78
    /// The socket can't be served.
    static let socket: Int32 = 69
    /// A COMMIT is in doubt: start again and look.
    static let doubt: Int32 = 75

    static func because(_ line: String, _ log: Logger, _ code: Int32) -> ExitCode {
        log.critical("\(line)")
        return ExitCode(code)
    }
}

/// Lines for journald: a priority, then the message.
struct JournaldLog: LogHandler {
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let extra = (event.metadata ?? [:]).merging(metadata) { first, _ in first }
        let tail = extra.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
        let line = "<\(priority(event.level))>\(event.message)\(tail)".replacingOccurrences(of: "\n", with: " ")
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    private func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .critical: 2
        case .error: 3
        case .warning: 4
        case .notice: 5
        case .info: 6
        case .trace, .debug: 7
        }
    }
}
