import ArgumentParser
import HallProto

/// Badges on shared window machines (ATT-2). A PIN is never an argument: everybody on the machine could read it.
struct BadgeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "badge", Help.badge,
            [BadgeOpen.self, BadgeClose.self, BadgeLostReport.self, BadgeFirstPin.self, BadgeChangePin.self])
    }
}

/// Whether PINs come from standard input, one a line.
struct PinSource: ParsableArguments {
    @Flag(help: .told(Help.pinStdin))
    var pinStdin = false
}

struct BadgeOpen: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var source: PinSource

    @Argument(help: .told(Help.badgeNumber, value: "badge"))
    var number: String?

    static var configuration: CommandConfiguration { .told("open", Help.badgeOpen) }

    func run(at desk: Desk) async throws {
        let badge = try desk.need(number, .badgeNumber, by: "BADGE")
        let pin = try desk.secret(.pin, fromInput: source.pinStdin)
        let request = OpenBadgeSessionRequest(badgeNumber: badge, pin: pin)
        let reply = try await desk.identity.openBadgeSession(request, desk.effectWithoutBadge)
        try desk.sessions.keep(reply.token)
        desk.show(reply) { $0(.badgeOpened(reply.personName, minutes: reply.idleMinutes)) }
    }
}

struct BadgeClose: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("close", Help.badgeClose) }

    func run(at desk: Desk) async throws {
        let reply: CloseBadgeSessionReply
        do throws(Failure) {
            reply = try await desk.identity.closeBadgeSession(CloseBadgeSessionRequest(), desk.effect)
        } catch {
            // A session that ended by itself: what is kept of it is worth nothing any more.
            if error.code == .unauthenticated { desk.sessions.forget() }
            throw error
        }
        desk.sessions.forget()
        desk.show(reply) { $0(.badgeClosed) }
    }
}

struct BadgeLostReport: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.badgeNumber, value: "badge"))
    var number: String?

    static var configuration: CommandConfiguration { .told("lost", Help.badgeLost) }

    func run(at desk: Desk) async throws {
        let badge = try desk.need(number, .badgeNumber, by: "BADGE")
        let reply = try await desk.identity.reportBadgeLost(ReportBadgeLostRequest(badgeNumber: badge), desk.effect)
        desk.show(reply) { $0(.badgeBlocked(badge, sessions: reply.sessionsEnded)) }
    }
}

struct BadgeFirstPin: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var source: PinSource

    @Argument(help: .told(Help.badgeNumber, value: "badge"))
    var number: String?

    @Option(help: .told(Help.activationCode, value: "code"))
    var code: String?

    static var configuration: CommandConfiguration { .told("first-pin", Help.badgeFirstPin) }

    func run(at desk: Desk) async throws {
        let badge = try desk.need(number, .badgeNumber, by: "BADGE")
        let code = try desk.need(code, .activationCode, by: "--code")
        let pin = try desk.newSecret(.newPin, fromInput: source.pinStdin)
        let request = SetFirstPinRequest(badgeNumber: badge, activationCode: code, newPin: pin)
        let reply = try await desk.identity.setFirstPin(request, desk.effectWithoutBadge)
        desk.show(reply) { $0(.pinIsSet) }
    }
}

struct BadgeChangePin: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var source: PinSource

    static var configuration: CommandConfiguration { .told("change-pin", Help.badgeChangePin) }

    func run(at desk: Desk) async throws {
        let old = try desk.secret(.oldPin, fromInput: source.pinStdin)
        let new = try desk.newSecret(.newPin, fromInput: source.pinStdin)
        let reply = try await desk.identity.changePin(ChangePinRequest(oldPin: old, newPin: new), desk.effect)
        desk.show(reply) { $0(.pinIsSet) }
    }
}

/// Who the daemon takes the caller for.
struct WhoAmI: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("whoami", Help.whoami) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.identity.whoAmI(WhoAmIRequest(), desk.options)
        desk.show(reply) { look in
            let person = reply.personID.isEmpty ? "" : "\(reply.personID) \(reply.personName)"
            let roles = reply.roles.map { look($0.label) }.joined(separator: look.comma)
            let lines: [(Phrase, Cell)] = [
                (.uid, Cell("\(reply.uid)")), (.person, Cell(person)), (.terminal, Cell(reply.terminalID)),
                (.serviceAccount, Cell(reply.serviceAccountID)), (.roles, Cell(roles)),
                (.byBadge, Cell(reply.byBadge ? look.yesNo(true) : "")),
            ]
            return (person.isEmpty ? look(.nobodyKnown) : look(.youAre(reply.personName))) + "\n" + sheet(lines, look)
        }
    }
}
