import ArgumentParser
import HallProto

struct CaseDeliver: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var seen: SeenCase

    @Argument(help: .told(Help.deliveryWay, value: "way"), completion: .list(DeliveryWay.names))
    var way: String?

    @Option(help: .told(Help.receiver, value: "name"))
    var receiver: String?

    @Option(help: .told(Help.deliveredOn, value: "date"))
    var on: String?

    @Option(help: .told(Help.deliveryPlace))
    var place: String?

    @Option(help: .told(Help.postNumber, value: "number"))
    var postNumber: String?

    @Option(help: .told(Help.letterShown, value: "id"))
    var letter: String?

    @Option(help: .told(Help.handedPaper, value: "title=number"))
    var paper: [String] = []

    @Option(help: .told(Help.note))
    var note: String?

    static var configuration: CommandConfiguration { .told("deliver", Help.caseDeliver) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let way: DeliveryWay = try desk.need(way, .deliveryWay, by: "WAY")
        let request = DeliverRequest(
            number: found.number, expectedVersion: found.version, way: way,
            receiver: try desk.need(receiver, .receiver, by: "--receiver"), deliveredOn: on ?? "", place: place ?? "",
            postNumber: try desk.mayNeed(postNumber, .postNumber, asking: way == .byPost),
            letterID: try desk.mayNeed(letter, .letter, asking: way == .byAgent), papers: paper.map(handed), note: note ?? "")
        let reply = try await desk.cases.deliver(request, desk.effect)
        desk.show(reply) { text(of: reply.case, with: reply.paper, $0) }
    }

    /// "残疾人证=33010219" is a title and a number.
    private func handed(_ text: String) -> HandedPaper {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return HandedPaper(title: parts[0], number: parts.count > 1 ? parts[1] : "")
    }
}

struct CaseVisit: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedCase

    @Option(help: .told(Help.visitReason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("visit", Help.caseVisit) }

    func run(at desk: Desk) async throws {
        let number = try named.resolve(at: desk)
        let request = RecordVisitRequest(number: number, reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.cases.recordVisit(request, desk.effect)
        desk.show(reply) { text(of: reply.case, $0) }
    }
}
