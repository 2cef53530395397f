import ArgumentParser
import HallProto

/// What every command may be told: where the daemon is, how to answer, for how long to wait.
struct Globals: ParsableArguments {
    @Option(help: .told(Help.socket, value: "path"))
    var socket: String?

    @Option(help: .told(Help.host, value: "user@host"))
    var host: String?

    @Option(help: .told(Help.sshCommand, value: "command"))
    var sshCommand: String?

    @Flag(help: .told(Help.json))
    var json = false

    @Option(help: .told(Help.lang, value: "zh|en"), completion: .list(Language.allCases.map(\.rawValue)))
    var lang: String?

    @Option(help: .told(Help.timeout, value: "seconds"))
    var timeout: Int?

    @Option(help: .told(Help.session, value: "token"))
    var session: String?

    @Option(name: .customLong("request-id"), help: .told(Help.requestID, value: "uuid"))
    var requestID: String?

    /// The options that may stand before the command as well; true: a value follows.
    static let names = [
        "--socket": true, "--host": true, "--ssh-command": true, "--json": false, "--lang": true, "--timeout": true,
        "--session": true, "--request-id": true,
    ]

    /// How the daemon is reached.
    func way(_ variable: (String) -> String?) throws -> Way {
        guard let host else { return .socket(path: socket ?? Way.socketPath(variable)) }
        guard !host.isEmpty, !host.hasPrefix("-") else { throw Trouble.usage(.wrongHost(host)) }
        let ssh = (sshCommand ?? "ssh").split(separator: " ").map(String.init)
        return .command(ssh + ["-T", host, "hallctl", "bridge"] + (socket.map { ["--socket", $0] } ?? []))
    }
}

/// The way to a daemon.
enum Way: Sendable, Equatable {
    case socket(path: String)
    /// A program whose standard input and output lead to the socket.
    case command([String])

    static func socketPath(_ variable: (String) -> String?) -> String {
        variable("HALL_SOCKET").flatMap { $0.isEmpty ? nil : $0 } ?? "/run/hall/hall.sock"
    }
}

/// Options of the whole program are also taken before the command; ArgumentParser wants them behind it.
func globalsLast(_ arguments: [String]) -> [String] {
    var moved: [String] = []
    var rest = arguments[...]
    while let first = rest.first {
        let name = first.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init)
        guard let takesValue = Globals.names[name ?? ""] else { break }
        let count = takesValue && !first.contains("=") ? 2 : 1
        moved += rest.prefix(count)
        rest = rest.dropFirst(count)
    }
    // `help` takes words only; what language it speaks was seen before.
    if rest.first == "help" { return Array(rest) }
    guard let end = rest.firstIndex(of: "--") else { return rest + moved }
    return rest[..<end] + moved + rest[end...]
}

extension ArgumentHelp {
    /// Help in the language of the caller.
    static func told(_ phrase: Phrase, value: String? = nil) -> ArgumentHelp {
        ArgumentHelp(phrase.said(in: .ofHelp), valueName: value)
    }
}

extension CommandConfiguration {
    static func told(_ name: String, _ abstract: Phrase, _ parts: [any ParsableCommand.Type] = []) -> CommandConfiguration {
        CommandConfiguration(commandName: name, abstract: abstract.said(in: .ofHelp), subcommands: parts)
    }
}
