import ArgumentParser
import HallProto

struct CaseStepDone: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedCase

    @Argument(help: .told(Help.stepTitle, value: "title"))
    var title: String?

    @Option(help: .told(Help.procedureLine, value: "line"))
    var line: Int32?

    @Option(help: .told(Help.note))
    var note: String?

    static var configuration: CommandConfiguration { .told("step", Help.caseStep) }

    func run(at desk: Desk) async throws {
        let number = try named.resolve(at: desk)
        let title = line == nil ? try desk.need(title, .what, by: "TITLE") : title ?? ""
        let request = RecordStepRequest(number: number, procedureLine: line ?? 0, title: title, note: note ?? "")
        let reply = try await desk.cases.recordStep(request, desk.effect)
        desk.show(reply) { text(of: reply.case, $0) }
    }
}

struct CaseSendUp: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenCase

    @Argument(help: .told(Help.authority, value: "authority"))
    var authority: String?

    @Option(help: .told(Help.note))
    var note: String?

    static var configuration: CommandConfiguration { .told("send-up", Help.caseSendUp) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = SendUpRequest(
            number: found.number, expectedVersion: found.version,
            authority: try desk.need(authority, .authority, by: "AUTHORITY"), note: note ?? "")
        let reply = try await desk.cases.sendUp(request, desk.effect)
        desk.show(reply) { text(of: reply.case, $0) }
    }
}

struct CaseComeBack: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenCase

    @Option(help: .told(Help.note))
    var note: String?

    static var configuration: CommandConfiguration { .told("come-back", Help.caseComeBack) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = ComeBackRequest(number: found.number, expectedVersion: found.version, note: note ?? "")
        let reply = try await desk.cases.comeBack(request, desk.effect)
        desk.show(reply) { text(of: reply.case, $0) }
    }
}

struct CaseContact: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedCase

    @Argument(help: .told(Help.contactWay, value: "way"), completion: .list(ContactWay.names))
    var way: String?

    @Option(help: .told(Help.contactSaid))
    var said: String?

    @Option(help: .told(Help.contactWhom))
    var whom: String?

    @Option(help: .told(Help.contactAuthority))
    var authority: String?

    static var configuration: CommandConfiguration { .told("contact", Help.caseContact) }

    func run(at desk: Desk) async throws {
        let number = try named.resolve(at: desk)
        let request = RecordContactRequest(
            number: number, authority: authority ?? "", way: try desk.need(way, .contactWay, by: "WAY"), whom: whom ?? "",
            said: try desk.need(said, .contactSaid, by: "--said"))
        let reply = try await desk.cases.recordContact(request, desk.effect)
        desk.show(reply) { text(of: reply.case, $0) }
    }
}
