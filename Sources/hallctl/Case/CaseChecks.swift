import ArgumentParser
import HallProto

/// What somebody who checks a case says.
struct Opinion: ParsableArguments {
    @Argument(help: .told(Help.checkWord, value: "word"), completion: .list(CheckWord.names))
    var word: String?

    @Option(help: .told(Help.checkedResult), completion: .list(CaseResult.names))
    var result: String?

    @Option(help: .told(Help.sentBackReason))
    var reason: String?

    func resolve(at desk: Desk) throws -> (word: CheckWord, result: CaseResult, reason: String) {
        let word: CheckWord = try desk.need(word, .checkWord, by: "WORD")
        guard word == .agreed else { return (word, .unspecified, try desk.need(reason, .reason, by: "--reason")) }
        return (word, try desk.need(result, .result, by: "--result"), reason ?? "")
    }
}

struct CaseReview: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase
    @OptionGroup var opinion: Opinion

    static var configuration: CommandConfiguration { .told("review", Help.caseReview) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let said = try opinion.resolve(at: desk)
        let request = ReviewRequest(
            number: found.number, expectedVersion: found.version, word: said.word, result: said.result, reason: said.reason)
        let reply = try await desk.cases.review(request, desk.effect)
        desk.show(reply) { text(of: reply.case, $0) }
    }
}

struct CaseApprove: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase
    @OptionGroup var opinion: Opinion

    @Option(help: .told(Help.approvalForm), completion: .list(ApprovalForm.names))
    var form: String?

    @Option(help: .told(Help.principal, value: "person"))
    var principal: String?

    static var configuration: CommandConfiguration { .told("approve", Help.caseApprove) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let said = try opinion.resolve(at: desk)
        let form: ApprovalForm = try desk.need(form ?? ApprovalForm.inPerson.shortName, .approvalForm, by: "--form")
        let request = ApproveRequest(
            number: found.number, expectedVersion: found.version, word: said.word, result: said.result, reason: said.reason,
            form: form, principalID: principal ?? "")
        let reply = try await desk.cases.approve(request, desk.effect)
        desk.show(reply) { text(of: reply.case, $0) }
    }
}
