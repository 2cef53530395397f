import ArgumentParser
import HallProto

struct CaseAccept: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.item, value: "item"))
    var item: String?

    @Option(help: .told(Help.applicantKind, value: "kind"), completion: .list(ApplicantKind.names))
    var kind: String?

    @Option(help: .told(Help.applicantName, value: "name"))
    var name: String?

    @Option(help: .told(Help.document, value: "document"), completion: .list(IdentityDocument.names))
    var document: String?

    @Option(help: .told(Help.identityNumber, value: "number"))
    var idNumber: String?

    @Option(help: .told(Help.phone, value: "number"))
    var phone: String?

    @Option(help: .told(Help.channel, value: "channel"), completion: .list(Channel.names))
    var channel: String?

    @Option(help: .told(Help.ticket, value: "ticket"))
    var ticket: String?

    @Option(help: .told(Help.externalNumber, value: "number"))
    var externalNumber: String?

    @Option(help: .told(Help.onPost, value: "post"))
    var post: String?

    @Option(help: .told(Help.ofEnquiry, value: "enquiry"))
    var enquiry: String?

    @Option(help: .told(Help.note))
    var note: String?

    static var configuration: CommandConfiguration { .told("accept", Help.caseAccept) }

    func run(at desk: Desk) async throws {
        let asking = item == nil || name == nil
        let item = try desk.need(item, .item, by: "ITEM")
        let kind: ApplicantKind = try desk.need(kind ?? "person", .applicantKind, by: "--kind")
        let name = try desk.need(name, .applicant, by: "--name")
        let document: IdentityDocument = try desk.need(document, .document, by: "--document")
        let applicant = Applicant(
            kind: kind, name: name, document: document,
            identityNumber: document == .none ? "" : try desk.mayNeed(idNumber, .identityNumber, asking: asking),
            phone: try desk.mayNeed(phone, .phone, asking: asking))
        let request = AcceptRequest(
            itemCode: item, applicant: applicant,
            channel: try desk.need(channel ?? "window", .channel, by: "--channel"), queueTicket: ticket ?? "",
            externalNumber: externalNumber ?? "", note: note ?? "", postID: post ?? "",
            enquiryNumber: enquiry ?? "")
        let reply = try await desk.cases.accept(request, desk.effect)
        desk.show(reply) { look in
            let head = "\(look(.accepted))\n\(text(of: reply.case, look))\n  \(look(.queryCodeIs(reply.queryCode)))"
            let doubles = reply.possibleDoubles
            return doubles.isEmpty ? head : "\(head)\n\(look(look(.possibleDoubles(doubles)), .near))"
        }
    }
}
