import ArgumentParser
import HallProto

/// What was done on paper, entered later.
struct BackEntryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "back-entry", Help.backEntries,
            [BackEntryList.self, BackEntryShow.self, BackEntryConfirm.self, BackEntryReject.self])
    }
}

/// Which entry, and which state of it the caller decided on.
struct SeenBackEntry: ParsableArguments {
    @Argument(help: .told(Help.backEntryNumber, value: "number"))
    var number: String?

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64?

    func resolve(at desk: Desk) async throws -> (number: String, version: Int64) {
        let number = try desk.need(number, .backEntry, by: "NUMBER")
        if let versionSeen { return (number, versionSeen) }
        let reply = try await desk.backEntries.get(GetBackEntryRequest(number: number), desk.options)
        return (number, reply.entry?.version ?? 0)
    }
}

struct BackEntryList: HallCommand {
    @OptionGroup var globals: Globals

    @Flag(help: .told(Help.withDecided))
    var all = false

    @Option(name: .customLong("case"), help: .told(Help.caseNumber, value: "number"))
    var caseNumber: String?

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.backEntryList) }

    func run(at desk: Desk) async throws {
        let entries = desk.backEntries
        let reply = try await paging.gather { page, size in
            try await entries.list(
                ListBackEntriesRequest(withDecided: all, caseNumber: caseNumber ?? "", pageSize: size, pageToken: page),
                desk.options)
        }
        desk.show(reply, table: backEntryColumns, reply.entries.map { cells(of: $0, desk.look) })
    }
}

struct BackEntryShow: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.backEntryNumber, value: "number"))
    var number: String?

    static var configuration: CommandConfiguration { .told("show", Help.backEntryShow) }

    func run(at desk: Desk) async throws {
        let number = try desk.need(number, .backEntry, by: "NUMBER")
        let reply = try await desk.backEntries.get(GetBackEntryRequest(number: number), desk.options)
        desk.show(reply) { text(of: reply.entry, $0) }
    }
}

struct BackEntryConfirm: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenBackEntry

    static var configuration: CommandConfiguration { .told("confirm", Help.backEntryConfirm) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let reply = try await desk.backEntries.confirm(
            ConfirmBackEntryRequest(number: found.number, expectedVersion: found.version), desk.effect)
        desk.show(reply) { look in
            let code = reply.queryCode.isEmpty ? [] : ["  \(look(.queryCodeIs(reply.queryCode)))"]
            return ([text(of: reply.entry, look)] + code + lines(of: reply.papers, look)).joined(separator: "\n")
        }
    }
}

struct BackEntryReject: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenBackEntry

    @Option(help: .told(Help.reason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("reject", Help.backEntryReject) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = RejectBackEntryRequest(
            number: found.number, expectedVersion: found.version, reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.backEntries.reject(request, desk.effect)
        desk.show(reply) { text(of: reply.entry, $0) }
    }
}
