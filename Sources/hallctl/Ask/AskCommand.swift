import ArgumentParser
import HallProto

/// Enquiries (FA-1): `hallctl ask` alone opens one, which is all a busy window has time for.
struct AskCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ask", abstract: Help.enquiries.said(in: .ofHelp),
            subcommands: [
                AskOpen.self, AskList.self, AskShow.self, AskEscalate.self, AskSettle.self, AskHandOver.self,
            ], defaultSubcommand: AskOpen.self)
    }
}

/// Which enquiry, and which state of it the caller decided on.
struct SeenEnquiry: ParsableArguments {
    @Argument(help: .told(Help.enquiryNumber, value: "number"))
    var number: String?

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64?

    func resolve(at desk: Desk) async throws -> (number: String, version: Int64) {
        let number = try desk.need(number, .enquiryNumber, by: "NUMBER")
        if let versionSeen { return (number, versionSeen) }
        let reply = try await desk.enquiries.get(GetEnquiryRequest(number: number), desk.options)
        return (number, reply.enquiry?.version ?? 0)
    }
}

struct AskOpen: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.about))
    var about: String?

    @Option(help: .told(Help.channel, value: "channel"), completion: .list(Channel.names))
    var channel = "window"

    @Option(parsing: .upToNextOption, help: .told(Help.askedPeople, value: "person"))
    var asked: [String] = []

    @Option(help: .told(Help.item, value: "item"))
    var item: String?

    @Option(help: .told(Help.visitorName, value: "name"))
    var name: String?

    @Option(help: .told(Help.phone, value: "number"))
    var phone: String?

    @Option(help: .told(Help.ticket, value: "ticket"))
    var ticket: String?

    static var configuration: CommandConfiguration { .told("open", Help.askOpen) }

    func run(at desk: Desk) async throws {
        let request = OpenEnquiryRequest(
            channel: try desk.need(channel, .channel, by: "--channel"), askedPersonIDs: asked, itemCode: item ?? "",
            about: about ?? "", visitorName: name ?? "", visitorPhone: phone ?? "", queueTicket: ticket ?? "")
        let reply = try await desk.enquiries.open(request, desk.effect)
        desk.show(reply) { text(of: reply.enquiry, $0) }
    }
}

struct AskShow: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.enquiryNumber, value: "number"))
    var number: String?

    static var configuration: CommandConfiguration { .told("show", Help.askShow) }

    func run(at desk: Desk) async throws {
        let number = try desk.need(number, .enquiryNumber, by: "NUMBER")
        let reply = try await desk.enquiries.get(GetEnquiryRequest(number: number), desk.options)
        desk.show(reply) { text(of: reply.enquiry, $0) }
    }
}

struct AskList: HallCommand {
    @OptionGroup var globals: Globals

    @Flag(help: .told(Help.mine))
    var mine = false

    @Option(help: .told(Help.ofOwner, value: "person"))
    var owner: String?

    @Flag(help: .told(Help.overdueOnly))
    var overdue = false

    @Flag(help: .told(Help.withSettled))
    var all = false

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.askList) }

    func run(at desk: Desk) async throws {
        let enquiries = desk.enquiries
        let reply = try await paging.gather { page, size in
            let request = ListEnquiriesRequest(
                ownerID: mine ? "me" : owner ?? "", overdue: overdue, withSettled: all, pageSize: size, pageToken: page)
            return try await enquiries.list(request, desk.options)
        }
        let look = desk.look
        let columns: [Column] = [
            .text(.enquiryNumber), .text(.owner), .text(.askedAt), .text(.answerBy), .text(.stage), .text(.outcome),
            .text(.about),
        ]
        desk.show(reply, table: columns, reply.enquiries.map { cells(of: $0, look) })
    }
}

private func cells(of found: EnquiryInfo, _ look: Look) -> [Cell] {
    [
        Cell(found.number), Cell(found.ownerName), Cell(look.clock.text(found.openedAt)),
        Cell(look.clock.text(found.dueAt), found.lapsedAt == nil ? .plain : .late), Cell(look(found.stage.label)),
        Cell(found.outcome == .unspecified ? "" : look(found.outcome.label)), Cell(found.about),
    ]
}

struct AskEscalate: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenEnquiry

    @Option(help: .told(Help.leaderAsked, value: "person"))
    var leader: String?

    @Option(help: .told(Help.promisedUntil, value: "instant"))
    var until: String?

    @Option(help: .told(Help.note))
    var note: String?

    static var configuration: CommandConfiguration { .told("escalate", Help.askEscalate) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = EscalateEnquiryRequest(
            number: found.number, expectedVersion: found.version,
            leaderID: try desk.need(leader, .leader, by: "--leader"),
            promisedUntil: try desk.instant(try desk.need(until, .answerBy, by: "--until")), note: note ?? "")
        let reply = try await desk.enquiries.escalate(request, desk.effect)
        desk.show(reply) { text(of: reply.enquiry, $0) }
    }
}

struct AskSettle: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenEnquiry

    @Option(help: .told(Help.outcome, value: "outcome"), completion: .list(EnquiryOutcome.names))
    var outcome: String?

    @Option(help: .told(Help.guidedTo, value: "post"))
    var post: String?

    @Option(help: .told(Help.referredTo, value: "unit"))
    var unit: String?

    @Option(help: .told(Help.unitName, value: "name"))
    var unitName: String?

    @Option(help: .told(Help.unitAddress, value: "address"))
    var address: String?

    @Option(help: .told(Help.reason))
    var reason: String?

    @Option(help: .told(Help.rule))
    var rule: String?

    @Option(help: .told(Help.note))
    var note: String?

    static var configuration: CommandConfiguration { .told("settle", Help.askSettle) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let outcome: EnquiryOutcome = try desk.need(outcome, .outcome, by: "--outcome")
        let isDeclined = outcome == .declined
        let request = SettleEnquiryRequest(
            number: found.number, expectedVersion: found.version, outcome: outcome,
            postID: outcome == .guided ? try desk.need(post, .post, by: "--post") : post ?? "", unitID: unit ?? "",
            unitName: unitName ?? "", unitAddress: address ?? "",
            reason: isDeclined ? try desk.need(reason, .reason, by: "--reason") : reason ?? "",
            rule: isDeclined ? try desk.need(rule, .basis, by: "--rule") : rule ?? "", note: note ?? "")
        let reply = try await desk.enquiries.settle(request, desk.effect)
        desk.show(reply) { text(of: reply.enquiry, $0) }
    }
}

struct AskHandOver: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenEnquiry

    @Option(help: .told(Help.toPerson, value: "person"))
    var to: String?

    @Option(help: .told(Help.reason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("hand-over", Help.askHandOver) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = HandOverEnquiryRequest(
            number: found.number, expectedVersion: found.version, toPersonID: try desk.need(to, .toPerson, by: "--to"),
            reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.enquiries.handOver(request, desk.effect)
        desk.show(reply) { text(of: reply.enquiry, $0) }
    }
}

/// A whole enquiry.
private func text(of found: EnquiryInfo?, _ look: Look) -> String {
    guard let found else { return look(.nothingFound) }
    let unit = [found.unitName, found.unitAddress].filter { !$0.isEmpty }.joined(separator: "  ")
    let visitor = [found.visitorName, found.visitorPhone].filter { !$0.isEmpty }.joined(separator: "  ")
    let lines: [(Phrase, Cell)] = [
        (.stage, Cell(look(found.stage.label))),
        (.outcome, Cell(found.outcome == .unspecified ? "" : look(found.outcome.label))),
        (.owner, Cell("\(found.ownerName) (\(found.ownerID))")),
        (.asked, Cell(found.askedPersonIDs.joined(separator: look.comma))),
        (.askedAt, Cell(look.clock.text(found.openedAt))),
        (.answerBy, Cell(look.clock.text(found.dueAt), found.lapsedAt == nil ? .plain : .late)),
        (.leader, Cell(found.leaderID)), (.post, Cell(found.postID)), (.unit, Cell(unit)),
        (.caseNumber, Cell(found.caseNumber)), (.reason, Cell(found.reason)), (.basis, Cell(found.rule)),
        (.settledAt, Cell(look.clock.text(found.settledAt))), (.channel, Cell(look(found.channel.label))),
        (.item, Cell(found.itemCode)), (.visitor, Cell(visitor)), (.queueTicket, Cell(found.queueTicket)),
        (.note, Cell(found.note)), (.version, Cell("\(found.version)")),
    ]
    return "\(found.number)  \(oneLine(found.about))\n\(sheet(lines, look))"
}
