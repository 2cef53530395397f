import ArgumentParser
import HallProto

/// Who holds a post on some days instead (AB-1).
struct RosterCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("roster", Help.roster, [RosterAdding.self, RosterEnding.self, RosterListing.self])
    }
}

struct RosterAdding: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.ofPost, value: "post"))
    var post: String?

    @Option(help: .told(Help.fromDay, value: "date"))
    var from: String?

    @Option(help: .told(Help.rosterUntil, value: "date"))
    var until: String?

    @Option(name: .customLong("a"), help: .told(Help.rosterA, value: "person"))
    var holderA: String?

    @Option(name: .customLong("b"), parsing: .upToNextOption, help: .told(Help.rosterB, value: "person"))
    var holdersB: [String] = []

    static var configuration: CommandConfiguration { .told("add", Help.rosterAdd) }

    func run(at desk: Desk) async throws {
        let request = AddRosterRequest(
            postID: try desk.need(post, .post, by: "POST"), from: try desk.need(from, .fromDay, by: "--from"),
            until: try desk.need(until, .lastDay, by: "--until"), aPersonID: try desk.need(holderA, .holderA, by: "--a"),
            bPersonIDs: holdersB.isEmpty ? [try desk.need(nil, .holdersB, by: "--b")] : holdersB)
        let reply = try await desk.posts.addRoster(request, desk.effect)
        desk.show(reply, table: rosterColumns, [cells(of: reply.roster ?? RosterInfo(), desk.look)])
    }
}

struct RosterEnding: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.rosterID, value: "id"))
    var id: Int64

    @Option(help: .told(Help.dutyLastDay, value: "date"))
    var until: String?

    static var configuration: CommandConfiguration { .told("end", Help.rosterEnd) }

    func run(at desk: Desk) async throws {
        let request = EndRosterRequest(id: id, until: try desk.need(until, .lastDay, by: "--until"))
        let reply = try await desk.posts.endRoster(request, desk.effect)
        guard let roster = reply.roster else { return desk.show(reply) { $0(.rosterTakenOut(id)) } }
        desk.show(reply, table: rosterColumns, [cells(of: roster, desk.look)])
    }
}

struct RosterListing: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.ofPost, value: "post"))
    var post: String?

    @Flag(help: .told(Help.dutyWithEnded))
    var all = false

    static var configuration: CommandConfiguration { .told("list", Help.rosterList) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.posts.listRosters(ListRostersRequest(postID: post ?? "", withEnded: all), desk.options)
        desk.show(reply, table: rosterColumns, reply.rosters.map { cells(of: $0, desk.look) })
    }
}

private let rosterColumns: [Column] = [
    .number(.id), .text(.post), .text(.fromDay), .text(.lastDay), .text(.holderA), .text(.holdersB),
]

private func cells(of roster: RosterInfo, _ look: Look) -> [Cell] {
    [
        Cell("\(roster.id)"), Cell(roster.postName), Cell(roster.from), Cell(roster.until), Cell(roster.aPersonID),
        Cell(roster.bPersonIDs.joined(separator: look.comma)),
    ]
}
