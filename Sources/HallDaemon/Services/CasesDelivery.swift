import GRDB
import HallProto
import HallRules

extension Cases {
    /// AG-2, 行政许可法 44. The result in the applicant's hands, with its receipt.
    func deliver(_ request: DeliverRequest, in context: WriteContext) throws -> DeliverReply {
        let found = try context.find(request.number, seen: request.expectedVersion)
        let now = context.house.clock.hallTime(context.now)
        let handing = Handing(
            try context.way(request), to: request.receiver, on: Day(request.deliveredOn) ?? context.today)
        let delivered = try found.file.delivered(handing, by: context.actor(), at: try context.post(of: found.file), now: now)
        let timetable = try context.house.timetable(context.db)
        let facts = try DeliveryReceipt(context, delivered, request, handing)
        try CaseTable.save(context.db, delivered, endedAt: context.now)
        let late = delivered.isDeliveredLate(at: now, in: timetable)
        try context.record(
            found.file, .caseDelivered(CaseDelivered(number: request.number, way: request.way, late: late)),
            number: request.number, clauses: [.ag2],
            text: [request.receiver, request.note].filter { !$0.isEmpty }.joined(separator: "\n"))
        let paper = try Papers.issue(context, facts, case: delivered)
        let made = DeliveryTable.Made(
            handing: handing, place: facts.place, paper: paper, by: try context.person(), at: context.now, isLate: late)
        try DeliveryTable.put(context.db, delivered, made)
        _ = try DeliveryClock.refresh(context.db, context.house, context.agenda, delivered, in: timetable)
        return DeliverReply(case: try context.info(request.number), paper: PaperInfo(paper))
    }

    /// IN-2. The applicant came once more for this case, and why.
    func recordVisit(_ request: RecordVisitRequest, in context: WriteContext) throws -> RecordVisitReply {
        let file = try CaseTable.filed(context.db, context.house.clock, number: request.number).file
        try file.checkVisitable()
        try VisitTable.add(context.db, file, by: try context.person(), reason: request.reason, at: context.now)
        try context.record(
            file, .applicantVisited(ApplicantVisited(number: request.number)), number: request.number, clauses: [.in2],
            text: request.reason)
        return RecordVisitReply(case: try context.info(request.number))
    }
}

extension WriteContext {
    /// INVALID_ARGUMENT where no way is chosen; NOT_FOUND for a letter nobody issued.
    fileprivate func way(_ request: DeliverRequest) throws -> HandingWay {
        switch request.way {
        case .atWindow: return .atWindow
        case .byPost: return .byPost(number: request.postNumber)
        case .broughtHome: return .broughtHome
        case .byAgent:
            guard !request.letterID.isEmpty else {
                throw Failure.malformed("letter_id", zh: "请填写授权委托书的编号", en: "give the id of the letter of authorisation")
            }
            return .toAgent(letter: try PaperTable.find(db, id: request.letterID).paper)
        case .unspecified, .unrecognized:
            throw Failure.malformed("way", zh: "请选择送达方式", en: "choose how it was delivered")
        }
    }
}

extension DeliveryReceipt {
    /// What tells the result goes with it, and whatever certificates are named.
    fileprivate init(_ context: WriteContext, _ file: Case, _ request: DeliverRequest, _ handing: Handing) throws {
        let told = try PaperTable.all(context.db, case: file.id).filter { $0.tellsResult && $0.replacedBy == nil }
        let papers = told.map { DeliveredPaper(title: $0.id.kind.zh, number: $0.number) }
        try self.init(
            context, file, number: request.number,
            delivered: papers + request.papers.map { DeliveredPaper(title: $0.title, number: $0.number) },
            place: request.place.said ?? handing.way.place(in: context.db), way: handing.way.zh, receiver: handing.receiver,
            on: handing.on)
    }

    private init(
        _ context: WriteContext, _ file: Case, number: String, delivered: [DeliveredPaper], place: String, way: String?,
        receiver: String?, on day: Day?
    ) throws {
        self.init(
            unit: try PaperUnit(context.db, of: file), handler: try PaperHandler(context.db, person: file.handler),
            applicant: try PaperApplicant(context.db, case: number), matter: file.item.name, caseNumber: number,
            delivered: delivered, place: place, way: way, receiver: receiver, on: day)
    }

    /// What was delivered stays; the people are today's.
    static func anew(_ context: WriteContext, _ file: Case, _ old: IssuedPaper) throws -> any PaperFacts {
        guard let said = try old.facts() as? DeliveryReceipt else { throw Failure.fault }
        return try DeliveryReceipt(
            context, file, number: old.caseNumber, delivered: said.delivered, place: said.place, way: said.way,
            receiver: said.receiver, on: said.on)
    }
}

extension IssuedPaper {
    fileprivate var tellsResult: Bool {
        switch id.kind {
        case .completion, .denied: true
        case .filingReceipt, .oneTimeNotice, .acceptanceNotice, .promiseNotice, .notAccepted, .specialProcedure,
            .statutoryExtension, .minorMissing, .promiseInstead, .authorisation, .deliveryReceipt, .supplement, .handover,
            .absenceNotice, .absenceDecision, .monthSheet, .leaveSlip, .studySheet:
            false
        }
    }
}

extension HandingWay {
    fileprivate var zh: String {
        switch self {
        case .atWindow: "窗口领取"
        case .byPost(let number): "邮寄（\(number)）"
        case .broughtHome: "送达住所"
        case .toAgent: "代理人领取（凭授权委托书）"
        }
    }

    /// Where nobody says where.
    fileprivate func place(in db: Database) throws -> String {
        switch self {
        case .atWindow, .toAgent: try Setting.hallName.text(db)
        case .byPost: "邮寄送达"
        case .broughtHome: "申请人住所"
        }
    }
}
