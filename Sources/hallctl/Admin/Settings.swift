import ArgumentParser
import HallProto

struct SettingList: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("settings", Help.settings) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.directory.listSettings(ListSettingsRequest(), desk.options)
        desk.show(
            reply, table: [.text(.key), .text(.value), .text(.meaning)],
            reply.settings.map { [Cell($0.key), Cell($0.value), Cell(half(of: $0.meaning, desk.look.language))] })
    }
}

struct SettingSet: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.settingKey, value: "key"))
    var key: String?

    @Argument(help: .told(Help.settingValue, value: "value"))
    var value: String?

    static var configuration: CommandConfiguration { .told("set", Help.settingSet) }

    func run(at desk: Desk) async throws {
        let request = PutSettingRequest(
            key: try desk.need(key, .key, by: "KEY"), value: try desk.need(value, .value, by: "VALUE"))
        let reply = try await desk.directory.putSetting(request, desk.effect)
        let setting = reply.setting ?? SettingInfo()
        desk.show(reply) { _ in "\(setting.key) = \(oneLine(setting.value))" }
    }
}

struct TerminalList: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("terminals", Help.terminals) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.identity.listTerminals(ListTerminalsRequest(), desk.options)
        desk.show(
            reply, table: [.text(.id), .text(.name), .text(.window)],
            reply.terminals.map { [Cell($0.id), Cell($0.name), Cell($0.windowID)] })
    }
}

struct ServiceAccountList: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("service-accounts", Help.serviceAccounts) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.identity.listServiceAccounts(ListServiceAccountsRequest(), desk.options)
        desk.show(
            reply, table: [.text(.id), .text(.name), .text(.role)],
            reply.serviceAccounts.map { [Cell($0.id), Cell($0.name), Cell(desk.look($0.role.label))] })
    }
}
