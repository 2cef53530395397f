import ArgumentParser
import HallProto

/// Who may work on an item (CO-3).
struct AuthorisationCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "authorise", Help.authorisations,
            [AuthorisationPutting.self, AuthorisationRemoving.self, AuthorisationListing.self])
    }
}

struct AuthorisationPutting: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.authorisedItem, value: "item"))
    var item: String?

    @Argument(help: .told(Help.person, value: "person"))
    var person: String?

    @Option(help: .told(Help.upperAccount))
    var account: String?

    static var configuration: CommandConfiguration { .told("put", Help.authorisationPut) }

    func run(at desk: Desk) async throws {
        let authorisation = AuthorisationInfo(
            itemCode: try desk.need(item, .item, by: "ITEM"), personID: try desk.need(person, .person, by: "PERSON"),
            account: account ?? "")
        let reply = try await desk.authorisations.put(PutAuthorisationRequest(authorisation: authorisation), desk.effect)
        desk.show(reply, table: authorisationColumns, [reply.authorisation ?? AuthorisationInfo()].map(\.cells))
    }
}

struct AuthorisationRemoving: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.authorisedItem, value: "item"))
    var item: String?

    @Argument(help: .told(Help.person, value: "person"))
    var person: String?

    static var configuration: CommandConfiguration { .told("remove", Help.authorisationRemove) }

    func run(at desk: Desk) async throws {
        let request = RemoveAuthorisationRequest(
            itemCode: try desk.need(item, .item, by: "ITEM"), personID: try desk.need(person, .person, by: "PERSON"))
        let reply = try await desk.authorisations.remove(request, desk.effect)
        desk.show(reply) { $0(.authorisationGone(request.itemCode, request.personID)) }
    }
}

struct AuthorisationListing: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.authorisedItem, value: "item"))
    var item: String?

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    static var configuration: CommandConfiguration { .told("list", Help.authorisationList) }

    func run(at desk: Desk) async throws {
        let request = ListAuthorisationsRequest(itemCode: item ?? "", personID: person ?? "")
        let reply = try await desk.authorisations.list(request, desk.options)
        desk.show(reply, table: authorisationColumns, reply.authorisations.map(\.cells))
    }
}

private let authorisationColumns: [Column] = [.text(.item), .text(.person), .text(.upperAccount)]

extension AuthorisationInfo {
    fileprivate var cells: [Cell] {
        [Cell("\(itemName) (\(itemCode))"), Cell("\(personName) (\(personID))"), Cell(account)]
    }
}
