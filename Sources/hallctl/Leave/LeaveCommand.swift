import ArgumentParser
import HallProto

/// Leave, from request to return (LV-1 … LV-5).
struct LeaveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "leave", Help.leave,
            [
                LeavePreview.self, LeaveAsk.self, LeaveListing.self, LeaveShow.self, LeaveDecide.self, LeaveRecord.self,
                LeaveConfirm.self, LeaveConsent.self, LeaveSubstitute.self, LeaveWithdraw.self, LeaveBack.self,
                LeaveConfirmBack.self, LeavePaper.self, LeaveBalanceShow.self, LeaveService.self, LeaveKinds.self,
                LeaveExport.self,
            ])
    }
}

/// Days of leave as they are typed: "personal 2026-09-30pm 2026-10-08".
struct LeaveDays: ParsableArguments {
    @Argument(help: .told(Help.leaveKind, value: "kind"))
    var kind: String?

    @Argument(help: .told(Help.leaveFrom, value: "from"))
    var from: String?

    @Argument(help: .told(Help.leaveUntil, value: "until"))
    var until: String?

    @Option(name: .customLong("then"), parsing: .upToNextOption, help: .told(Help.leaveThen))
    var more: [String] = []

    @Option(name: .customLong("for"), help: .told(Help.leaveFor, value: "person"))
    var person: String?

    func parts(at desk: Desk) throws -> [LeavePart] {
        let first = LeavePart(
            kind: try desk.need(kind, .leaveKind, by: "KIND"), from: try desk.need(from, .leaveFrom, by: "FROM"),
            until: until ?? "")
        return try [first]
            + more.map { text in
                let words = text.split(separator: " ").map(String.init)
                guard (2...3).contains(words.count) else { throw Trouble.usage(.noSuchLeaveDays(text)) }
                return LeavePart(kind: words[0], from: words[1], until: words.count > 2 ? words[2] : "")
            }
    }
}

extension LeavePart {
    /// "2026-09-30am" is the morning alone, "2026-09-30pm" the afternoon; a day alone is a whole one.
    fileprivate init(kind: String, from: String, until: String) {
        let (first, firstHalf) = Self.half(from)
        let (last, lastHalf) = until.isEmpty ? ("", firstHalf) : Self.half(until)
        self.init(
            kindID: kind, from: first, fromHalf: firstHalf == .afternoon ? .afternoon : .unspecified, until: last,
            untilHalf: lastHalf == .morning ? .morning : .unspecified)
    }

    static func half(_ text: String) -> (day: String, half: DayHalf) {
        if text.hasSuffix("am") { return (String(text.dropLast(2)), .morning) }
        if text.hasSuffix("pm") { return (String(text.dropLast(2)), .afternoon) }
        return (text, .unspecified)
    }
}

struct LeavePreview: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var days: LeaveDays

    static var configuration: CommandConfiguration { .told("preview", Help.leavePreview) }

    func run(at desk: Desk) async throws {
        let request = PreviewLeaveRequest(personID: days.person ?? "", parts: try days.parts(at: desk))
        let reply = try await desk.leaves.preview(request, desk.options)
        desk.show(reply) { text(of: reply, $0) }
    }
}

struct LeaveAsk: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var days: LeaveDays

    @Option(help: .told(Help.reason))
    var reason: String?

    @Option(help: .told(Help.leaveTold, value: "instant"))
    var told: String?

    @Option(help: .told(Help.leaveToldBy, value: "who"))
    var toldBy: String?

    static var configuration: CommandConfiguration { .told("ask", Help.leaveAsk) }

    func run(at desk: Desk) async throws {
        let request = AskLeaveRequest(
            personID: days.person ?? "", parts: try days.parts(at: desk), reason: reason ?? "",
            toldAt: try told.map { try desk.instant($0) }, toldBy: toldBy ?? "")
        let reply = try await desk.leaves.ask(request, desk.effect)
        desk.show(reply) { text(of: reply.leave, $0) }
    }
}

struct LeaveListing: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.breachStage, value: "stage"), completion: .list(LeaveStage.names))
    var stage: String?

    @Flag(help: .told(Help.breachMine))
    var mine = false

    @Flag(help: .told(Help.leaveTroubles))
    var troubles = false

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Option(help: .told(Help.ofMonth, value: "month"))
    var month: String?

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.leaveList) }

    func run(at desk: Desk) async throws {
        let leaves = desk.leaves
        let stage: LeaveStage? = try desk.optional(stage, by: "--stage")
        let reply = try await paging.gather { page, size in
            let request = ListLeavesRequest(
                stage: stage ?? .unspecified, personID: mine ? "me" : person ?? "", month: month ?? "", troubles: troubles,
                pageSize: size, pageToken: page)
            return try await leaves.list(request, desk.options)
        }
        desk.show(reply, table: leaveColumns, reply.leaves.map { $0.cells(desk.look) })
    }
}

struct LeaveShow: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.leaveNumber, value: "number"))
    var number: String

    static var configuration: CommandConfiguration { .told("show", Help.leaveShow) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.leaves.get(GetLeaveRequest(number: number), desk.options)
        desk.show(reply) { text(of: reply.leave, $0) }
    }
}

struct LeaveBalanceShow: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.leaveYear, value: "year"))
    var year: Int32?

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    static var configuration: CommandConfiguration { .told("balance", Help.leaveBalance) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.leaves.balance(
            LeaveBalanceRequest(personID: person ?? "", year: year ?? 0), desk.options)
        desk.show(reply, table: balanceColumns, reply.balances.map { $0.cells(desk.look) })
    }
}

struct LeaveKinds: HallCommand {
    @OptionGroup var globals: Globals

    @Flag(help: .told(Help.withRetiredKinds))
    var all = false

    static var configuration: CommandConfiguration { .told("kinds", Help.leaveKinds) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.leaves.listKinds(ListLeaveKindsRequest(withRetired: all), desk.options)
        desk.show(reply, table: leaveKindColumns, reply.kinds.map { $0.cells(desk.look) })
    }
}

struct LeaveExport: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.leaveYear, value: "year"))
    var year: Int32

    @Option(name: .shortAndLong, help: .told(Help.output, value: "file"))
    var output: String?

    static var configuration: CommandConfiguration { .told("export", Help.leaveExport) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.leaves.export(ExportLeavesRequest(year: year), desk.options)
        guard let output else { return desk.console.write(reply.content) }
        try write(reply.content, to: output)
        desk.console.complain(line: desk.look(.written(output, bytes: reply.content.count)))
    }
}
