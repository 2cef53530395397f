import ArgumentParser
import HallProto

/// What is filed, for whom, and how it came.
struct FiledOptions: ParsableArguments {
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

    /// What is needed and not given is asked for, where a person sits there.
    func resolve(at desk: Desk) throws -> AcceptRequest {
        let asking = item == nil || name == nil
        let item = try desk.need(item, .item, by: "ITEM")
        let kind: ApplicantKind = try desk.need(kind ?? "person", .applicantKind, by: "--kind")
        let name = try desk.need(name, .applicant, by: "--name")
        let document: IdentityDocument = try desk.need(document, .document, by: "--document")
        let applicant = Applicant(
            kind: kind, name: name, document: document,
            identityNumber: document == .none ? "" : try desk.mayNeed(idNumber, .identityNumber, asking: asking),
            phone: try desk.mayNeed(phone, .phone, asking: asking))
        return AcceptRequest(
            itemCode: item, applicant: applicant,
            channel: try desk.need(channel ?? "window", .channel, by: "--channel"), queueTicket: ticket ?? "",
            externalNumber: externalNumber ?? "", note: note ?? "", postID: post ?? "",
            enquiryNumber: enquiry ?? "")
    }
}

struct CaseAccept: PaperDeedCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var onPaper: OnPaper
    @OptionGroup var filed: FiledOptions

    static var configuration: CommandConfiguration { .told("accept", Help.caseAccept) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.cases.accept(try filed.resolve(at: desk), desk.effect)
        desk.show(reply) { look in
            let head = "\(look(.accepted))\n\(text(of: reply.case, look))\n  \(look(.queryCodeIs(reply.queryCode)))"
            return ([head] + lines(of: reply.papers, look) + lines(ofDoubles: reply.possibleDoubles, look))
                .joined(separator: "\n")
        }
    }
}
