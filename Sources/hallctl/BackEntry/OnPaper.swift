import ArgumentParser
import HallProto

/// A command whose act can be entered later, when it was done on paper.
protocol PaperDeedCommand: HallCommand {
    var onPaper: OnPaper { get }
}

/// That it was done on paper, when, and on which; a second person confirms it with `back-entry confirm`.
struct OnPaper: ParsableArguments {
    @Option(help: .told(Help.happened, value: "date time"))
    var happened: String?

    @Option(help: .told(Help.voucher, value: "number"))
    var voucher: String?

    @Option(help: .told(Help.doneBy, value: "person"))
    var doneBy: String?

    @Option(help: .told(Help.backEntry, value: "number"))
    var entry: String?

    /// Nil: it is done now. Refused where the one is given without the other.
    func resolve() throws -> BackEntryDraft? {
        switch (happened, voucher) {
        case (nil, nil):
            guard doneBy == nil, entry == nil else { throw Trouble.usage(.onPaperUnfinished) }
            return nil
        case (let happened?, let voucher?):
            let parts = happened.split(whereSeparator: { $0 == " " || $0 == "T" }).map(String.init)
            guard parts.count == 2 else { throw Trouble.usage(.notDateAndTime(happened)) }
            return BackEntryDraft(
                entry: entry ?? "", act: BackEntryAct(day: parts[0], time: parts[1], voucher: voucher, personID: doneBy ?? ""))
        case (nil, _?), (_?, nil): throw Trouble.usage(.onPaperUnfinished)
        }
    }
}

/// What is entered instead of being done.
struct BackEntryDraft: Sendable {
    /// Stands for the number of what the same entry files.
    static let filedHere = "1000-000001"

    /// The entry it is added to; empty: a new one.
    let entry: String
    let act: BackEntryAct

    /// The number somebody typed, or none, or "-": of what the entry files.
    func number(_ given: String?) -> String? {
        entry.isEmpty || !(given ?? "-").elementsEqual("-") ? given : Self.filedHere
    }
}

/// Enters what a command would do, in place of doing it. What only reads goes through.
final class BackEntryCaller: Caller {
    private let caller: any Caller
    private let draft: BackEntryDraft
    private let show: @Sendable (EnterReply) -> Void

    init(_ caller: any Caller, _ draft: BackEntryDraft, show: @escaping @Sendable (EnterReply) -> Void) {
        self.caller = caller
        self.draft = draft
        self.show = show
    }

    func unary(_ method: Method, _ payload: [UInt8], _ options: CallOptions) async throws(Failure) -> [UInt8] {
        guard let done = try BackEntryAct.Act(method, payload) else { return try await caller.unary(method, payload, options) }
        var act = draft.act
        act.act = done
        show(try await BackEntriesClient(caller).enter(EnterRequest(number: draft.entry, acts: [act]), options))
        throw .entered
    }

    func stream(_ method: Method, _ payload: [UInt8], _ options: CallOptions) -> AsyncThrowingStream<[UInt8], any Error> {
        caller.stream(method, payload, options)
    }
}

extension Failure {
    /// The command ends here, and all is well: what it would have done has been entered, and that was shown.
    static let entered = Failure(.ok, "entered")
}

extension BackEntryAct.Act {
    /// Nil: a method whose calls are not entered.
    fileprivate init?(_ method: Method, _ payload: [UInt8]) throws(Failure) {
        func read<M: Message>(_ type: M.Type) throws(Failure) -> M { try M(decoding: payload, limits: .reply) }
        switch method.path {
        case "hall.v1.Applications/File": self = .file(try read(FileRequest.self))
        case "hall.v1.Applications/Check": self = .check(try read(CheckRequest.self))
        case "hall.v1.Applications/GiveNotice": self = .giveNotice(try read(GiveNoticeRequest.self))
        case "hall.v1.Applications/Supplement": self = .supplement(try read(SupplementRequest.self))
        case "hall.v1.Applications/Accept": self = .acceptApplication(try read(AcceptApplicationRequest.self))
        case "hall.v1.Applications/HandIn": self = .handIn(try read(HandInRequest.self))
        case "hall.v1.Applications/TurnDown": self = .turnDown(try read(TurnDownRequest.self))
        case "hall.v1.Applications/Withdraw": self = .withdraw(try read(WithdrawRequest.self))
        case "hall.v1.Cases/Accept": self = .accept(try read(AcceptRequest.self))
        case "hall.v1.Cases/Pause": self = .pause(try read(PauseRequest.self))
        case "hall.v1.Cases/Resume": self = .resume(try read(ResumeRequest.self))
        case "hall.v1.Cases/Review": self = .review(try read(ReviewRequest.self))
        case "hall.v1.Cases/Approve": self = .approve(try read(ApproveRequest.self))
        case "hall.v1.Cases/Finish": self = .finish(try read(FinishRequest.self))
        case "hall.v1.Cases/Deliver": self = .deliver(try read(DeliverRequest.self))
        case _: return nil
        }
    }
}
