import ArgumentParser
import HallProto

struct LoginList: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("logins", Help.logins) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.identity.listLogins(ListLoginsRequest(), desk.options)
        desk.show(
            reply, table: [.number(.uid), .text(.person), .text(.terminal), .text(.serviceAccount)],
            reply.logins.map {
                [Cell("\($0.uid)"), Cell($0.personID), Cell($0.terminalID), Cell($0.serviceAccountID)]
            })
    }
}

/// Says whom a uid of the hall server stands for, in place of whom it stood for before.
struct LoginMap: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.uid, value: "uid"))
    var uid: UInt32

    @Option(help: .told(Help.person, value: "person"))
    var person: String?

    @Option(help: .told(Help.terminal, value: "terminal"))
    var terminal: String?

    @Option(help: .told(Help.serviceAccount, value: "account"))
    var serviceAccount: String?

    static var configuration: CommandConfiguration { .told("map-login", Help.loginMap) }

    func run(at desk: Desk) async throws {
        let named = [person, terminal, serviceAccount].compactMap(\.self)
        guard !named.isEmpty else { throw Trouble.usage(.missing(.person, "--person|--terminal|--service-account")) }
        let login = LoginInfo(
            uid: uid, personID: person ?? "", terminalID: terminal ?? "", serviceAccountID: serviceAccount ?? "")
        let reply = try await desk.identity.mapLogin(MapLoginRequest(login: login), desk.effect)
        desk.show(reply) { $0(.loginMapped(uid, named.joined(separator: " + "))) }
    }
}

struct LoginUnmap: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.uid, value: "uid"))
    var uid: UInt32

    static var configuration: CommandConfiguration { .told("unmap-login", Help.loginUnmap) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.identity.unmapLogin(UnmapLoginRequest(uid: uid), desk.effect)
        desk.show(reply) { $0(.loginUnmapped(uid)) }
    }
}
