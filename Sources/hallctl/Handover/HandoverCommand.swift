import ArgumentParser
import HallProto

/// Posts handed over for an absence (AB-3).
struct HandoverCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "handover", Help.handovers,
            [HandoverGive.self, HandoverAcknowledge.self, HandoverMore.self, HandoverListing.self, HandoverShow.self])
    }
}

/// Which handover, and which state of it the caller decided on.
struct SeenHandover: ParsableArguments {
    @Argument(help: .told(Help.handoverNumber, value: "number"))
    var number: String?

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64?

    func resolve(at desk: Desk) async throws -> (number: String, version: Int64) {
        let number = try desk.need(number, .handoverNumber, by: "NUMBER")
        if let versionSeen { return (number, versionSeen) }
        let reply = try await desk.handovers.get(GetHandoverRequest(number: number), desk.options)
        return (number, reply.handover?.version ?? 0)
    }
}

struct HandoverGive: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.ofPost, value: "post"))
    var post: String?

    @Option(help: .told(Help.handoverTo, value: "person"))
    var to: String?

    @Option(help: .told(Help.handoverFor, value: "person"))
    var giver: String?

    @Option(help: .told(Help.handoverFrom, value: "date"))
    var from: String?

    @Option(help: .told(Help.handoverFromPlace, value: "place"))
    var fromSession: Int32 = 0

    @Option(help: .told(Help.handoverUntil, value: "date"))
    var until: String?

    @Option(help: .told(Help.handoverUntilPlace, value: "place"))
    var untilSession: Int32 = 0

    @Option(help: .told(Help.handoverText))
    var text: String?

    @Option(parsing: .upToNextOption, help: .told(Help.handoverNotes, value: "case=text"))
    var note: [String] = []

    static var configuration: CommandConfiguration { .told("give", Help.handoverGive) }

    func run(at desk: Desk) async throws {
        let post = try desk.need(post, .post, by: "--post")
        let notes = try note.map { word in
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw Trouble.usage(.noSuchNote(word)) }
            return HandedNote(caseNumber: parts[0], text: parts[1])
        }
        let request = GiveHandoverRequest(
            postID: post, takerID: try await taker(of: post, at: desk), giverID: giver ?? "", from: from ?? "",
            fromPlace: fromSession, until: until ?? "", untilPlace: untilSession, text: text ?? "", notes: notes)
        let reply = try await desk.handovers.give(request, desk.effect)
        desk.show(reply) { hallctl.text(of: reply.handover, $0) }
    }

    /// Who is named; else who covers by the plan.
    private func taker(of post: String, at desk: Desk) async throws -> String {
        if let to { return to }
        let queue = try await desk.handovers.queue(QueueRequest(), desk.options)
        let next = queue.toGive.first { $0.postID == post && !$0.coverID.isEmpty }
        return try desk.need(next?.coverID, .handoverTo, by: "--to")
    }
}

struct HandoverAcknowledge: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenHandover

    static var configuration: CommandConfiguration { .told("ack", Help.handoverAcknowledge) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = AcknowledgeHandoverRequest(number: found.number, expectedVersion: found.version)
        let reply = try await desk.handovers.acknowledge(request, desk.effect)
        desk.show(reply) { text(of: reply.handover, $0) }
    }
}

struct HandoverMore: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenHandover

    @Option(help: .told(Help.handoverWanted))
    var text: String?

    static var configuration: CommandConfiguration { .told("more", Help.handoverMore) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = WantMoreRequest(
            number: found.number, expectedVersion: found.version, text: try desk.need(text, .moreWanted, by: "--text"))
        let reply = try await desk.handovers.wantMore(request, desk.effect)
        desk.show(reply) { hallctl.text(of: reply.handover, $0) }
    }
}

struct HandoverListing: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.handoverMonth, value: "month"))
    var month: String?

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Option(help: .told(Help.ofPost, value: "post"))
    var post: String?

    @Flag(help: .told(Help.handoverTroubles))
    var troubles = false

    static var configuration: CommandConfiguration { .told("list", Help.handoverList) }

    func run(at desk: Desk) async throws {
        let request = ListHandoversRequest(
            month: month ?? "", personID: person ?? "", postID: post ?? "", troubles: troubles)
        let reply = try await desk.handovers.list(request, desk.options)
        desk.show(reply, table: handoverColumns, reply.handovers.map { $0.cells(desk.look) })
    }
}

struct HandoverShow: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.handoverNumber, value: "number"))
    var number: String?

    static var configuration: CommandConfiguration { .told("show", Help.handoverShow) }

    func run(at desk: Desk) async throws {
        let number = try desk.need(number, .handoverNumber, by: "NUMBER")
        let reply = try await desk.handovers.get(GetHandoverRequest(number: number), desk.options)
        desk.show(reply) { text(of: reply.handover, $0) }
    }
}

/// A post goes back to its A, with what was done meanwhile (AB-3).
struct HandbackCommand: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.handoverNumber, value: "number"))
    var number: String?

    @Option(help: .told(Help.handbackPost, value: "post"))
    var post: String?

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64?

    @Option(help: .told(Help.handoverText))
    var text: String?

    static var configuration: CommandConfiguration { .told("handback", Help.handback) }

    func run(at desk: Desk) async throws {
        let named = try post == nil ? desk.need(number, .handoverNumber, by: "NUMBER") : number
        var version = versionSeen ?? 0
        if let named, versionSeen == nil {
            version = try await desk.handovers.get(GetHandoverRequest(number: named), desk.options).handover?.version ?? 0
        }
        let request = GiveBackRequest(number: named ?? "", expectedVersion: version, postID: post ?? "", text: text ?? "")
        let reply = try await desk.handovers.giveBack(request, desk.effect)
        desk.show(reply) { hallctl.text(of: reply.handover, $0) }
    }
}

/// What one has to work on for others (AB-4).
struct QueueCommand: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("queue", Help.queue) }

    func run(at desk: Desk) async throws {
        let handovers = desk.handovers
        let reply = try await paging.gather { page, size in
            try await handovers.queue(QueueRequest(pageSize: size, pageToken: page), desk.options)
        }
        desk.show(reply) { text(of: reply, $0) }
    }
}
