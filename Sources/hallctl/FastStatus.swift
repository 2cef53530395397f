import HallClient
import HallProto

/// `hallctl case status NUMBER CODE`, which scripts and kiosks call all day: answered before ArgumentParser, Foundation
/// and the concurrency runtime are touched. Whatever is not exactly this goes the ordinary way.
struct FastStatus {
    private var words: [String] = []
    private var json = false
    private var socket: String?
    private var language: Language?
    private var timeout: Duration?

    /// Nil for any other command line.
    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("-") else {
                words.append(word)
                continue
            }
            if word == "--json" {
                json = true
                continue
            }
            guard let value = rest.popFirst(), take(word, value) else { return nil }
        }
        guard words.count == 4, words[0] == "case", words[1] == "status", !words.contains("") else { return nil }
    }

    private mutating func take(_ option: String, _ value: String) -> Bool {
        switch option {
        case "--socket": socket = value
        case "--lang":
            language = Language(rawValue: value)
            return language != nil
        case "--timeout":
            timeout = Int(value).map { .seconds($0) }
            return timeout != nil
        default: return false
        }
        return true
    }

    /// - Returns: how the process ends.
    func run(_ surroundings: Surroundings) -> Int32 {
        let look = surroundings.look(in: language ?? Language(locale: surroundings.variable))
        let console = surroundings.console
        var options = CallOptions()
        options.timeout = timeout
        options.acceptLanguage = look.language.rawValue
        let request = CaseStatusRequest(number: words[2], queryCode: words[3])
        let path = socket ?? Way.socketPath(surroundings.variable)
        do {
            let line = Connection(.unixSocket(path: path), .ofHallctl(look.language))
            guard let method = MethodTable.find(service: "hall.v1.Cases", name: "Status") else { return ExitCodes.usage }
            let reply = try line.callBlocking(method, request, as: CaseStatusReply.self, options)
            console.write(line: json ? reply.json() : text(of: reply, look))
            return ExitCodes.ok
        } catch {
            console.complain(line: json ? hallctl.json(of: error) : sentences(of: error, look))
            return ExitCodes.of(error.code)
        }
    }
}

extension ConnectionOptions {
    /// A person waits: a daemon that restarts is waited for, one that is not there is soon said to be so.
    static func ofHallctl(_ language: Language) -> ConnectionOptions {
        var options = ConnectionOptions()
        options.retryFor = .seconds(5)
        options.acceptLanguage = language.rawValue
        return options
    }
}
