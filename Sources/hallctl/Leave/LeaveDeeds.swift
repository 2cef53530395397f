import ArgumentParser
import HallProto

/// The leave a command is about, in the version that was seen.
struct LeaveSeen: ParsableArguments {
    @Argument(help: .told(Help.leaveNumber, value: "number"))
    var number: String

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64?

    /// The version said, else the one the book has now.
    func version(at desk: Desk) async throws -> Int64 {
        if let versionSeen { return versionSeen }
        return try await desk.leaves.get(GetLeaveRequest(number: number), desk.options).leave?.version ?? 0
    }
}

extension Desk {
    fileprivate func show(_ reply: some Message, _ leave: LeaveInfo?) {
        show(reply) { text(of: leave, $0) }
    }
}

struct LeaveDecide: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: LeaveSeen

    @Option(help: .told(Help.leaveVerdict, value: "verdict"), completion: .list(LeaveVerdict.names))
    var verdict: String?

    @Option(help: .told(Help.leaveAnswer))
    var answer: String?

    @Option(help: .told(Help.leaveWaiver))
    var waiver: String?

    static var configuration: CommandConfiguration { .told("decide", Help.leaveDecide) }

    func run(at desk: Desk) async throws {
        let request = DecideLeaveRequest(
            number: seen.number, expectedVersion: try await seen.version(at: desk),
            verdict: try desk.need(verdict, .breachVerdict, by: "--verdict"), answer: answer ?? "", waiver: waiver ?? "")
        let reply = try await desk.leaves.decide(request, desk.effect)
        desk.show(reply, reply.leave)
    }
}

struct LeaveRecord: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: LeaveSeen

    @Option(help: .told(Help.leaveVerdict, value: "verdict"), completion: .list(LeaveVerdict.names))
    var verdict: String?

    @Option(help: .told(Help.leaveDecidedBy, value: "person"))
    var by: String?

    @Option(help: .told(Help.leaveWay, value: "way"), completion: .list(LeaveWay.names))
    var way: String?

    @Option(help: .told(Help.leaveAnswer))
    var answer: String?

    @Option(help: .told(Help.leaveWaiver))
    var waiver: String?

    static var configuration: CommandConfiguration { .told("record", Help.leaveRecord) }

    func run(at desk: Desk) async throws {
        let request = RecordLeaveDecisionRequest(
            number: seen.number, expectedVersion: try await seen.version(at: desk),
            verdict: try desk.need(verdict, .breachVerdict, by: "--verdict"),
            decidedBy: try desk.need(by, .verdictBy, by: "--by"), way: try desk.need(way, .leaveWay, by: "--way"),
            answer: answer ?? "", waiver: waiver ?? "")
        let reply = try await desk.leaves.recordDecision(request, desk.effect)
        desk.show(reply, reply.leave)
    }
}

struct LeaveConfirm: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: LeaveSeen

    @Flag(help: .told(Help.leaveDisown))
    var disown = false

    static var configuration: CommandConfiguration { .told("confirm", Help.leaveConfirm) }

    func run(at desk: Desk) async throws {
        let request = ConfirmLeaveDecisionRequest(
            number: seen.number, expectedVersion: try await seen.version(at: desk), confirmed: !disown)
        let reply = try await desk.leaves.confirmDecision(request, desk.effect)
        desk.show(reply, reply.leave)
    }
}

struct LeaveConsent: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: LeaveSeen

    @Option(help: .told(Help.leaveConsentBy))
    var by: String?

    static var configuration: CommandConfiguration { .told("consent", Help.leaveConsent) }

    func run(at desk: Desk) async throws {
        let request = RecordLeaveConsentRequest(
            number: seen.number, expectedVersion: try await seen.version(at: desk),
            consent: try desk.need(by, .leaveConsent, by: "--by"))
        let reply = try await desk.leaves.recordConsent(request, desk.effect)
        desk.show(reply, reply.leave)
    }
}

struct LeaveSubstitute: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: LeaveSeen

    @Option(help: .told(Help.ofPost, value: "post"))
    var post: String?

    @Option(help: .told(Help.leaveSubstituteWho, value: "person"))
    var person: String?

    @Option(help: .told(Help.leaveConsentBy))
    var by: String?

    static var configuration: CommandConfiguration { .told("substitute", Help.leaveSubstitute) }

    func run(at desk: Desk) async throws {
        let request = NameSubstituteRequest(
            number: seen.number, expectedVersion: try await seen.version(at: desk),
            postID: try desk.need(post, .post, by: "--post"), personID: try desk.need(person, .person, by: "--person"),
            sentBy: try desk.need(by, .leaveConsent, by: "--by"))
        let reply = try await desk.leaves.nameSubstitute(request, desk.effect)
        desk.show(reply, reply.leave)
    }
}

struct LeaveWithdraw: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: LeaveSeen

    @Option(help: .told(Help.leaveFrom, value: "from"))
    var from: String?

    @Option(help: .told(Help.leaveUntil, value: "until"))
    var until: String?

    static var configuration: CommandConfiguration { .told("withdraw", Help.leaveWithdraw) }

    func run(at desk: Desk) async throws {
        let (first, firstHalf) = LeavePart.half(from ?? "")
        let (last, lastHalf) = until.map(LeavePart.half) ?? ("", firstHalf)
        let request = WithdrawLeaveRequest(
            number: seen.number, expectedVersion: try await seen.version(at: desk), from: first, fromHalf: firstHalf,
            until: last, untilHalf: lastHalf)
        let reply = try await desk.leaves.withdraw(request, desk.effect)
        desk.show(reply, reply.leave)
    }
}

struct LeaveBack: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: LeaveSeen

    @Option(help: .told(Help.leaveBackAt, value: "instant"))
    var at: String?

    static var configuration: CommandConfiguration { .told("return", Help.leaveReturn) }

    func run(at desk: Desk) async throws {
        let request = ReturnFromLeaveRequest(
            number: seen.number, expectedVersion: try await seen.version(at: desk), backAt: try at.map { try desk.instant($0) })
        let reply = try await desk.leaves.return(request, desk.effect)
        desk.show(reply, reply.leave)
    }
}

struct LeaveConfirmBack: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: LeaveSeen

    @Flag(help: .told(Help.leaveNotBack))
    var no = false

    static var configuration: CommandConfiguration { .told("confirm-return", Help.leaveConfirmReturn) }

    func run(at desk: Desk) async throws {
        let request = ConfirmReturnRequest(
            number: seen.number, expectedVersion: try await seen.version(at: desk), confirmed: !no)
        let reply = try await desk.leaves.confirmReturn(request, desk.effect)
        desk.show(reply, reply.leave)
    }
}

struct LeavePaper: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: LeaveSeen

    @Argument(help: .told(Help.leavePaperName, value: "paper"))
    var paper: String?

    static var configuration: CommandConfiguration { .told("paper", Help.leavePaper) }

    func run(at desk: Desk) async throws {
        let request = HandInLeavePaperRequest(
            number: seen.number, expectedVersion: try await seen.version(at: desk),
            paper: try desk.need(paper, .material, by: "PAPER"))
        let reply = try await desk.leaves.handInPaper(request, desk.effect)
        desk.show(reply, reply.leave)
    }
}

struct LeaveService: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.person, value: "person"))
    var person: String

    @Argument(help: .told(Help.workedSince, value: "date"))
    var since: String

    static var configuration: CommandConfiguration { .told("worked-since", Help.leaveService) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.leaves.putWorkedSince(
            PutWorkedSinceRequest(personID: person, workedSince: since), desk.effect)
        desk.show(reply) { $0(.workedSince(person, reply.workedSince)) }
    }
}
