import ArgumentParser
import HallProto

/// Powers of approval handed on in writing (AB-5).
struct DelegationCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("delegation", Help.delegations, [DelegationGive.self, DelegationRevoke.self, DelegationListing.self])
    }
}

struct DelegationGive: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.delegateID, value: "person"))
    var person: String?

    @Option(help: .told(Help.fromDay, value: "date"))
    var from: String?

    @Option(help: .told(Help.rosterUntil, value: "date"))
    var until: String?

    @Option(
        parsing: .upToNextOption, help: .told(Help.delegationPowers, value: "power"), completion: .list(ApprovalPower.names))
    var power: [String] = []

    @Option(help: .told(Help.reason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("give", Help.delegationGive) }

    func run(at desk: Desk) async throws {
        let powers: [ApprovalPower] = try power.compactMap { try desk.optional($0, by: "--power") }
        let request = DelegateRequest(
            delegateID: try desk.need(person, .person, by: "PERSON"), from: try desk.need(from, .fromDay, by: "--from"),
            until: try desk.need(until, .lastDay, by: "--until"), powers: powers,
            reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.delegations.delegate(request, desk.effect)
        desk.show(reply, table: delegationColumns, [(reply.delegation ?? DelegationInfo()).cells(desk.look)])
    }
}

struct DelegationRevoke: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.delegationNumber, value: "number"))
    var number: String

    @Option(help: .told(Help.reason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("revoke", Help.delegationRevoke) }

    func run(at desk: Desk) async throws {
        // What is written never changes: the version one revokes is the first.
        let request = RevokeDelegationRequest(
            number: number, expectedVersion: 1, reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.delegations.revoke(request, desk.effect)
        desk.show(reply, table: delegationColumns, [(reply.delegation ?? DelegationInfo()).cells(desk.look)])
    }
}

struct DelegationListing: HallCommand {
    @OptionGroup var globals: Globals

    @Flag(help: .told(Help.delegationMine))
    var mine = false

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Flag(help: .told(Help.delegationAll))
    var all = false

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.delegationList) }

    func run(at desk: Desk) async throws {
        let delegations = desk.delegations
        let reply = try await paging.gather { page, size in
            let request = ListDelegationsRequest(
                personID: mine ? "me" : person ?? "", withEnded: all, pageSize: size, pageToken: page)
            return try await delegations.list(request, desk.options)
        }
        desk.show(reply, table: delegationColumns, reply.delegations.map { $0.cells(desk.look) })
    }
}
