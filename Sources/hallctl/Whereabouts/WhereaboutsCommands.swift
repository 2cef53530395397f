import ArgumentParser
import HallProto

/// Away from the window for a moment (ATT-5).
struct StepAwayCommand: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.stepReason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("away", Help.away) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.whereabouts.stepAway(StepAwayRequest(reason: reason ?? ""), desk.effect)
        desk.show(reply) { look in
            let since = look.clock.text(reply.since)
            return look(reply.repeatedStep ? .awayAlready(reply.personName, since) : .steppedAway(reply.personName, since))
        }
    }
}

/// Out of the hall (ATT-6): where to, why, and until when.
struct GoOutCommand: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.outTo))
    var to: String?

    @Option(name: .customLong("for"), help: .told(Help.outFor))
    var reason: String?

    @Option(help: .told(Help.outUntil, value: "instant"))
    var until: String?

    static var configuration: CommandConfiguration { .told("out", Help.out) }

    func run(at desk: Desk) async throws {
        let request = GoOutRequest(
            destination: try desk.need(to, .destination, by: "--to"), reason: try desk.need(reason, .errand, by: "--for"),
            expectedReturn: try desk.instant(try desk.need(until, .backAt, by: "--until")))
        let reply = try await desk.whereabouts.goOut(request, desk.effect)
        desk.show(reply) { $0(.wentOut(reply.personName, until: $0.clock.text(reply.expectedReturn))) }
    }
}

/// Back from either.
struct BackCommand: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("back", Help.back) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.whereabouts.return(ReturnRequest(), desk.effect)
        desk.show(reply) { look in
            guard reply.kind != .unspecified else { return look(.nothingToComeBackFrom(reply.personName)) }
            return look(.cameBack(reply.personName, look.clock.text(reply.since), look.clock.text(reply.until)))
                + backLate(reply.overdueMinutes, look)
        }
    }
}

/// "晚归6分钟。", where it is so.
func backLate(_ minutes: Int32, _ look: Look) -> String { minutes > 0 ? look(.backLate(minutes)) : "" }

/// The whereabouts list 去向牌 (ATT-6).
struct WhereCommand: HallCommand {
    @OptionGroup var globals: Globals

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("where", Help.where) }

    func run(at desk: Desk) async throws {
        let whereabouts = desk.whereabouts
        let reply = try await paging.gather { page, size in
            try await whereabouts.list(ListWhereaboutsRequest(pageSize: size, pageToken: page), desk.options)
        }
        let columns: [Column] = [
            .text(.person), .text(.whereabouts), .text(.since), .text(.destination), .text(.errand), .text(.backAt),
        ]
        desk.show(
            reply, table: columns,
            reply.people.map { info in
                [
                    Cell(info.personName), info.state(desk.look), Cell(desk.look.clock.text(info.since)),
                    Cell(info.destination),
                    Cell(info.reason), Cell(desk.look.clock.text(info.expectedReturn)),
                ]
            })
    }
}

/// The roll-call 点名 (ATT-2): to be held against the people.
struct RollCallCommand: HallCommand {
    @OptionGroup var globals: Globals

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("roll-call", Help.rollCall) }

    func run(at desk: Desk) async throws {
        let whereabouts = desk.whereabouts
        let reply = try await paging.gather { page, size in
            try await whereabouts.rollCall(RollCallRequest(pageSize: size, pageToken: page), desk.options)
        }
        let columns: [Column] = [
            .text(.person), .text(.session), .text(.lastMark), .text(.terminal), .text(.uid), .text(.whereabouts),
            .text(.destination),
        ]
        let rows = reply.entries.map { $0.cells(desk.look) }
        desk.show(reply) { look in
            let head = look(.rollCallAt(look.clock.text(reply.at)))
            let missing = reply.calendarMissing ? [look(look(.calendarMissingToday), .near)] : []
            return ([head, Table(columns, rows).text(look)] + missing).joined(separator: "\n")
        }
    }
}

extension WhereaboutsInfo {
    /// "外出 逾时6分钟".
    fileprivate func state(_ look: Look) -> Cell {
        guard overdueMinutes > 0 else { return Cell(look(state.label)) }
        return Cell("\(look(state.label)) \(look(.overdueBy(overdueMinutes)))", .late)
    }
}

extension RollCallEntryInfo {
    fileprivate func cells(_ look: Look) -> [Cell] {
        let info = whereabouts ?? WhereaboutsInfo()
        let kind = look(markIsSignOut ? MarkKind.signOut.label : MarkKind.signIn.label)
        return [
            Cell(info.personName), Cell("\(starts)–\(ends)"),
            Cell(markedAt.map { "\(kind) \(look.clock.text($0))" } ?? ""), Cell(terminalID),
            Cell(markedAt == nil ? "" : "\(uid)"), info.state(look), Cell(info.destination),
        ]
    }
}

extension ListWhereaboutsReply: PagedReply {
    static var pageSizeMax: Int { 1000 }
    var count: Int { people.count }
    mutating func append(_ next: ListWhereaboutsReply) {
        people += next.people
        nextPageToken = next.nextPageToken
    }
}

extension RollCallReply: PagedReply {
    static var pageSizeMax: Int { 1000 }
    var count: Int { entries.count }
    mutating func append(_ next: RollCallReply) {
        entries += next.entries
        nextPageToken = next.nextPageToken
    }
}
