import ArgumentParser
import HallProto

/// Calls any method with JSON; a stream prints one message a line.
struct CallMethod: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(
        help: .told(Help.methodPath, value: "service/method"), completion: .list(MethodTable.all.map { shortPath($0.path) }))
    var path: String

    @Argument(help: .told(Help.requestJSON, value: "json"))
    var request: String = "{}"

    static var configuration: CommandConfiguration { .told("call", Help.call) }

    func run(at desk: Desk) async throws {
        guard let method = Method.named(path) else { throw Trouble.usage(.noSuchMethod(path)) }
        let json = request == "-" ? String(decoding: desk.console.readAll(), as: UTF8.self) : request
        let payload = try method.requestFromJSON(json)
        if method.streaming {
            for try await message in desk.caller.stream(method, payload, desk.options) {
                desk.console.write(line: try method.replyToJSON(message))
            }
        } else {
            let reply = try await desk.caller.unary(method, payload, desk.effect)
            desk.console.write(line: try method.replyToJSON(reply))
        }
    }
}

extension Method {
    /// The method of "Cases/Status" or "hall.v1.Cases/Status".
    static func named(_ path: String) -> Method? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 else { return nil }
        return MethodTable.find(service: parts[0], name: parts[1])
            ?? MethodTable.find(service: wirePackage + parts[0], name: parts[1])
    }
}

/// The method table: what there is to call, who may, and which clauses it serves. Asks no daemon.
struct Methods: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("methods", Help.methods) }

    func run(at desk: Desk) async throws {
        if desk.json {
            for method in MethodTable.all { desk.console.write(line: json(of: method)) }
            return
        }
        let look = desk.look
        let rows = MethodTable.all.map { method in
            let access = look(method.access.label) + (method.streaming ? look(.streaming) : "")
            return [
                Cell(shortPath(method.path)), Cell(access),
                Cell(method.roles.map { look($0.label) }.joined(separator: look.comma)),
                Cell(method.clauses.joined(separator: " ")), Cell(method.summary),
            ]
        }
        let columns: [Column] = [.text(.method), .text(.access), .text(.roles), .text(.clauses), .text(.summary)]
        desk.console.write(line: Table(columns, rows).text(look))
    }

    private func json(of method: Method) -> String {
        let roles = method.roles.map { quoted($0.protoName) }.joined(separator: ",")
        let clauses = method.clauses.map(quoted).joined(separator: ",")
        return "{\"method\":\(quoted(method.path)),\"access\":\(quoted(method.access.protoName)),\"roles\":[\(roles)],"
            + "\"clauses\":[\(clauses)],\"streaming\":\(method.streaming),\"request\":\(quoted(method.requestName)),"
            + "\"reply\":\(quoted(method.replyName)),\"summary\":\(quoted(method.summary))}"
    }
}
