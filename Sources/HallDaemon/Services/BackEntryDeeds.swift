import GRDB
import HallProto
import HallRules

/// One thing done on paper, and the method it is done by when it is entered: the very one it would have been done by.
struct BackEntryDeed {
    /// Stands for the number of what the same entry files.
    static let filedHere = "1000-000001"

    /// What doing it brought.
    struct Done {
        /// Empty: of the case it was done to.
        var number = ""
        var papers: [PaperInfo] = []
        var queryCode = ""
    }

    /// As the schema names it.
    let field: String
    let method: Method
    /// What it is done to; nil: it files something.
    let number: String?
    /// Does it to the application or case of a number, as it stands now.
    let perform: (_ number: String, WriteContext) throws -> Done

    private init(
        _ field: String, _ path: String, number: String?, _ perform: @escaping (_ number: String, WriteContext) throws -> Done
    ) throws {
        guard let method = MethodTable.all.first(where: { $0.path == path }) else { throw Failure.fault }
        self.field = field
        self.method = method
        self.number = number
        self.perform = perform
    }

    private init<R: CaseRequest, Reply>(
        _ field: String, _ path: String, _ request: R, _ run: @escaping (R, WriteContext) throws -> Reply,
        papers: @escaping (Reply) -> [PaperInfo] = { _ in [] }
    ) throws {
        try self.init(field, path, number: request.number) { number, context in
            var request = request
            request.number = number
            request.expectedVersion = try CaseTable.filed(context.db, context.house.clock, number: number).version
            return Done(papers: papers(try run(request, context)))
        }
    }

    init(_ act: BackEntryAct.Act) throws {
        let (applications, cases) = (Applications(), Cases())
        switch act {
        case .file(let request):
            try self.init("file", "hall.v1.Applications/File", number: nil) { _, context in
                let reply = try applications.file(request, in: context)
                return Done(number: reply.application?.case?.number ?? "", papers: reply.papers, queryCode: reply.queryCode)
            }
        case .accept(let request):
            try self.init("accept", "hall.v1.Cases/Accept", number: nil) { _, context in
                let reply = try cases.accept(request, in: context)
                return Done(number: reply.case?.number ?? "", papers: reply.papers, queryCode: reply.queryCode)
            }
        case .check(let request): try self.init("check", "hall.v1.Applications/Check", request, applications.check)
        case .giveNotice(let request):
            try self.init("give_notice", "hall.v1.Applications/GiveNotice", request, applications.giveNotice, papers: \.papers)
        case .supplement(let request):
            try self.init("supplement", "hall.v1.Applications/Supplement", request, applications.supplement)
        case .acceptApplication(let request):
            try self.init(
                "accept_application", "hall.v1.Applications/Accept", request, applications.accept, papers: \.papers)
        case .handIn(let request): try self.init("hand_in", "hall.v1.Applications/HandIn", request, applications.handIn)
        case .turnDown(let request):
            try self.init("turn_down", "hall.v1.Applications/TurnDown", request, applications.turnDown, papers: \.papers)
        case .withdraw(let request):
            try self.init("withdraw", "hall.v1.Applications/Withdraw", request, applications.withdraw)
        case .pause(let request):
            try self.init("pause", "hall.v1.Cases/Pause", request, cases.pause) { $0.paper.map { [$0] } ?? [] }
        case .resume(let request): try self.init("resume", "hall.v1.Cases/Resume", request, cases.resume)
        case .review(let request): try self.init("review", "hall.v1.Cases/Review", request, cases.review)
        case .approve(let request): try self.init("approve", "hall.v1.Cases/Approve", request, cases.approve)
        case .finish(let request):
            try self.init("finish", "hall.v1.Cases/Finish", request, cases.finish) { $0.paper.map { [$0] } ?? [] }
        case .deliver(let request):
            try self.init("deliver", "hall.v1.Cases/Deliver", request, cases.deliver) { $0.paper.map { [$0] } ?? [] }
        }
    }
}

/// A request about one application or case, in a version the caller has seen.
private protocol CaseRequest: Message {
    var number: String { get set }
    var expectedVersion: Int64 { get set }
}

extension CheckRequest: CaseRequest {}
extension GiveNoticeRequest: CaseRequest {}
extension SupplementRequest: CaseRequest {}
extension AcceptApplicationRequest: CaseRequest {}
extension HandInRequest: CaseRequest {}
extension TurnDownRequest: CaseRequest {}
extension WithdrawRequest: CaseRequest {}
extension PauseRequest: CaseRequest {}
extension ResumeRequest: CaseRequest {}
extension ReviewRequest: CaseRequest {}
extension ApproveRequest: CaseRequest {}
extension FinishRequest: CaseRequest {}
extension DeliverRequest: CaseRequest {}
