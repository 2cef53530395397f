import ArgumentParser
import HallProto

struct CaseExtendLimit: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenCase

    @Argument(help: .told(Help.addedDays, value: "days"))
    var days: Int32

    @Option(help: .told(Help.approvedByHead, value: "name"))
    var approvedBy: String?

    @Option(help: .told(Help.reason))
    var reason: String?

    @Option(help: .told(Help.basis))
    var basis: String?

    static var configuration: CommandConfiguration { .told("extend-limit", Help.caseExtendLimit) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = ExtendLimitRequest(
            number: found.number, expectedVersion: found.version,
            workingDays: days,
            approvedBy: try desk.need(approvedBy, .approvedByHead, by: "--approved-by"),
            reason: try desk.need(reason, .reason, by: "--reason"), basis: basis ?? "")
        let reply = try await desk.cases.extendLimit(request, desk.effect)
        desk.show(reply) { text(of: reply.case, with: reply.paper, $0) }
    }
}
