import ArgumentParser
import HallProto

/// Gives a person a badge. The activation code it prints is handed over in person.
struct BadgeIssue: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.person, value: "person"))
    var person: String?

    @Argument(help: .told(Help.badgeNumber, value: "badge"))
    var badge: String?

    static var configuration: CommandConfiguration { .told("issue-badge", Help.badgeIssue) }

    func run(at desk: Desk) async throws {
        let request = IssueBadgeRequest(
            personID: try desk.need(person, .person, by: "PERSON"),
            badgeNumber: try desk.need(badge, .badgeNumber, by: "BADGE"))
        let reply = try await desk.identity.issueBadge(request, desk.effect)
        desk.show(reply) { $0(.activationCodeIs(reply.activationCode)) }
    }
}

struct PinReset: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.person, value: "person"))
    var person: String?

    static var configuration: CommandConfiguration { .told("reset-pin", Help.pinReset) }

    func run(at desk: Desk) async throws {
        let request = ResetPinRequest(personID: try desk.need(person, .person, by: "PERSON"))
        let reply = try await desk.identity.resetPin(request, desk.effect)
        desk.show(reply) { $0(.activationCodeIs(reply.activationCode)) }
    }
}

struct SessionList: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("sessions", Help.sessions) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.identity.listBadgeSessions(ListBadgeSessionsRequest(), desk.options)
        desk.show(
            reply, table: [.text(.id), .text(.person), .text(.name), .text(.terminal), .text(.openedAt)],
            reply.sessions.map {
                [
                    Cell($0.sessionID), Cell($0.personID), Cell($0.personName), Cell($0.terminalID),
                    Cell(desk.look.clock.text($0.openedAt)),
                ]
            })
    }
}

struct SessionEnd: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.sessionID, value: "session"))
    var id: String?

    static var configuration: CommandConfiguration { .told("end-session", Help.sessionEnd) }

    func run(at desk: Desk) async throws {
        let request = EndBadgeSessionRequest(sessionID: try desk.need(id, .id, by: "SESSION"))
        let reply = try await desk.identity.endBadgeSession(request, desk.effect)
        desk.show(reply) { $0(.badgeClosed) }
    }
}

/// Whom a role is given to or taken from.
struct PersonAndRole: ParsableArguments {
    @Argument(help: .told(Help.person, value: "person"))
    var person: String?

    @Argument(help: .told(Help.role, value: "role"), completion: .list(Role.names))
    var role: String?

    func resolve(at desk: Desk) throws -> (person: String, role: Role) {
        (try desk.need(person, .person, by: "PERSON"), try desk.need(role, .role, by: "ROLE"))
    }
}

struct RoleGrant: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var whom: PersonAndRole

    static var configuration: CommandConfiguration { .told("grant-role", Help.roleGrant) }

    func run(at desk: Desk) async throws {
        let (person, role) = try whom.resolve(at: desk)
        let reply = try await desk.identity.grantRole(GrantRoleRequest(personID: person, role: role), desk.effect)
        desk.show(reply) { $0(.roleGranted(person, $0(role.label))) }
    }
}

struct RoleRevoke: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var whom: PersonAndRole

    static var configuration: CommandConfiguration { .told("revoke-role", Help.roleRevoke) }

    func run(at desk: Desk) async throws {
        let (person, role) = try whom.resolve(at: desk)
        let reply = try await desk.identity.revokeRole(RevokeRoleRequest(personID: person, role: role), desk.effect)
        desk.show(reply) { $0(.roleRevoked(person, $0(role.label))) }
    }
}

/// `role list`, where an administrator looks for it.
struct AdminRoles: HallCommand {
    @OptionGroup var list: RoleList

    static var configuration: CommandConfiguration { .told("roles", Help.roleList) }

    var globals: Globals { list.globals }

    func run(at desk: Desk) async throws {
        try await list.run(at: desk)
    }
}
