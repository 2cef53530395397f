import ArgumentParser
import HallProto

struct CaseHandOver: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenCase

    @Argument(help: .told(Help.toPerson, value: "person"))
    var person: String?

    @Option(help: .told(Help.toPost, value: "post"))
    var post: String?

    @Option(help: .told(Help.note))
    var note: String?

    static var configuration: CommandConfiguration { .told("hand-over", Help.caseHandOver) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = HandOverRequest(
            number: found.number, toPersonID: try desk.need(person, .toPerson, by: "PERSON"),
            expectedVersion: found.version, note: note ?? "", toPostID: post ?? "")
        let reply = try await desk.cases.handOver(request, desk.effect)
        desk.show(reply) { text(of: reply.case, $0) }
    }
}

struct CasePause: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase

    @Argument(help: .told(Help.pauseCause, value: "cause"), completion: .list(PauseCause.names))
    var cause: String?

    @Option(help: .told(Help.notice))
    var notice: String?

    @Option(help: .told(Help.expected))
    var expected: String?

    @Option(help: .told(Help.basis))
    var basis: String?

    static var configuration: CommandConfiguration { .told("pause", Help.casePause) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = PauseRequest(
            number: found.number, cause: try desk.need(cause, .pauseCause, by: "CAUSE"),
            notice: try desk.need(notice, .notice, by: "--notice"), expectedVersion: found.version, expected: expected ?? "",
            basis: basis ?? "")
        let reply = try await desk.cases.pause(request, desk.effect)
        desk.show(reply) { text(of: reply.case, with: reply.paper, $0) }
    }
}

struct CaseResume: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase

    @Option(help: .told(Help.note))
    var note: String?

    static var configuration: CommandConfiguration { .told("resume", Help.caseResume) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = ResumeRequest(number: found.number, expectedVersion: found.version, note: note ?? "")
        let reply = try await desk.cases.resume(request, desk.effect)
        desk.show(reply) { text(of: reply.case, $0) }
    }
}

struct CaseFinish: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase

    @Argument(help: .told(Help.caseResult, value: "result"), completion: .list(CaseResult.names))
    var result: String?

    @Option(help: .told(Help.note))
    var note: String?

    @Option(help: .told(Help.denialBasis))
    var basis: String?

    @Option(help: .told(Help.sealOfDenial, value: "number"))
    var seal: String?

    @Option(help: .told(Help.collection))
    var collection: String?

    @Option(help: .told(Help.handedOut, value: "paper"))
    var handedOut: [String] = []

    static var configuration: CommandConfiguration { .told("finish", Help.caseFinish) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let result: CaseResult = try desk.need(result, .result, by: "RESULT")
        // A denial wants its reason, its basis and its seal; a person is asked for them before the daemon has to.
        let isDenial = result == .denied
        let note = try desk.mayNeed(note, .reason, asking: isDenial)
        let request = FinishRequest(
            number: found.number, result: result, expectedVersion: found.version, note: note,
            sealNumber: try desk.mayNeed(seal, .sealNumber, asking: isDenial),
            basis: try desk.mayNeed(basis, .basis, asking: isDenial), collection: collection ?? "", handedOut: handedOut)
        let reply = try await desk.cases.finish(request, desk.effect)
        desk.show(reply) { text(of: reply.case, with: reply.paper, $0) }
    }
}

struct CaseAnnul: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenCase

    @Option(help: .told(Help.reason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("annul", Help.caseAnnul) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = AnnulRequest(
            number: found.number, reason: try desk.need(reason, .reason, by: "--reason"), expectedVersion: found.version)
        let reply = try await desk.cases.annul(request, desk.effect)
        desk.show(reply) { text(of: reply.case, $0) }
    }
}
