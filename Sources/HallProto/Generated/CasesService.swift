// Generated from Protos/hall/v1/cases.proto by HallProtoGen; do not edit.

/// Cases, from acceptance to result.
public protocol CasesService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Files and accepts in one step what is complete as it is handed in: its clocks start, and it lies with the caller.
    func accept(_ request: AcceptRequest, in context: Contexts.Write) throws -> AcceptReply

    /// Hands a case over to another person.
    func handOver(_ request: HandOverRequest, in context: Contexts.Write) throws -> HandOverReply

    /// Hands everything open that lies with one person over, in one step: to another, or each to whoever holds its post. For a
    /// planned move.
    func reassignAll(_ request: ReassignAllRequest, in context: Contexts.Write) throws -> ReassignAllReply

    /// Stops a case's clocks for a cause that may stop them.
    func pause(_ request: PauseRequest, in context: Contexts.Write) throws -> PauseReply

    /// Lets a paused case's clocks run on.
    func resume(_ request: ResumeRequest, in context: Contexts.Write) throws -> ResumeReply

    /// Ends a case with its result.
    func finish(_ request: FinishRequest, in context: Contexts.Write) throws -> FinishReply

    /// Annuls a case that was entered by mistake; it stays on record with the reason.
    func annul(_ request: AnnulRequest, in context: Contexts.Write) throws -> AnnulReply

    /// Reads one case.
    func get(_ request: GetCaseRequest, in context: Contexts.Read) throws -> GetCaseReply

    /// Tells where a case stands, for whoever holds its number and query code.
    func status(_ request: CaseStatusRequest, in context: Contexts.Read) throws -> CaseStatusReply

    /// Lists cases by window, post, person and due state, the most urgent first.
    func list(_ request: ListCasesRequest, in context: Contexts.Read) throws -> ListCasesReply

    /// Finds an applicant's cases by identity number, or by name.
    func searchByApplicant(_ request: SearchByApplicantRequest, in context: Contexts.Read) throws -> SearchByApplicantReply

    /// Tells what happened to a case: who, when, for whom.
    func history(_ request: CaseHistoryRequest, in context: Contexts.Read) throws -> CaseHistoryReply

    /// Tells a case's deadlines day by day.
    func explainDeadline(_ request: ExplainDeadlineRequest, in context: Contexts.Read) throws -> ExplainDeadlineReply

    /// Shows an applicant's identity number and phone in full; who asked and why is kept.
    func reveal(_ request: RevealRequest, in context: Contexts.Write) throws -> RevealReply

    /// Extends the law's limit, once, by the authority's head; the applicant gets a notice with the reason.
    func extendLimit(_ request: ExtendLimitRequest, in context: Contexts.Write) throws -> ExtendLimitReply

    /// A second person's word on the result the handler proposes, where the item asks for one.
    func review(_ request: ReviewRequest, in context: Contexts.Write) throws -> ReviewReply

    /// The principal's word on it, where the item asks for one; the registrar writes down what was signed or said elsewhere.
    func approve(_ request: ApproveRequest, in context: Contexts.Write) throws -> ApproveReply

    /// Records a step of the work that was done.
    func recordStep(_ request: RecordStepRequest, in context: Contexts.Write) throws -> RecordStepReply

    /// Records that a case went to a higher authority; its clock runs on.
    func sendUp(_ request: SendUpRequest, in context: Contexts.Write) throws -> SendUpReply

    /// Records that a case came back from upstairs.
    func comeBack(_ request: ComeBackRequest, in context: Contexts.Write) throws -> ComeBackReply

    /// Logs a contact with the authority a case goes to.
    func recordContact(_ request: RecordContactRequest, in context: Contexts.Write) throws -> RecordContactReply

    /// Takes in an export of the provincial platform: what is not known is added with its true times, what is known is matched
    /// and brought
    /// on, nothing is doubled. All of it or nothing.
    func `import`(_ request: ImportCasesRequest, in context: Contexts.Write) throws -> ImportCasesReply

    /// Records that a result was delivered, with its receipt.
    func deliver(_ request: DeliverRequest, in context: Contexts.Write) throws -> DeliverReply

    /// Counts a visit the applicant had to make for a case.
    func recordVisit(_ request: RecordVisitRequest, in context: Contexts.Write) throws -> RecordVisitReply
}

extension CasesService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[24],
                run: .write { bytes, context in
                    let request = try AcceptRequest(decoding: bytes, limits: .request)
                    return try self.accept(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[25],
                run: .write { bytes, context in
                    let request = try HandOverRequest(decoding: bytes, limits: .request)
                    return try self.handOver(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[26],
                run: .write { bytes, context in
                    let request = try ReassignAllRequest(decoding: bytes, limits: .request)
                    return try self.reassignAll(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[27],
                run: .write { bytes, context in
                    let request = try PauseRequest(decoding: bytes, limits: .request)
                    return try self.pause(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[28],
                run: .write { bytes, context in
                    let request = try ResumeRequest(decoding: bytes, limits: .request)
                    return try self.resume(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[29],
                run: .write { bytes, context in
                    let request = try FinishRequest(decoding: bytes, limits: .request)
                    return try self.finish(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[30],
                run: .write { bytes, context in
                    let request = try AnnulRequest(decoding: bytes, limits: .request)
                    return try self.annul(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[31],
                run: .read { bytes, context in
                    let request = try GetCaseRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[32],
                run: .read { bytes, context in
                    let request = try CaseStatusRequest(decoding: bytes, limits: .request)
                    return try self.status(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[33],
                run: .read { bytes, context in
                    let request = try ListCasesRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[34],
                run: .read { bytes, context in
                    let request = try SearchByApplicantRequest(decoding: bytes, limits: .request)
                    return try self.searchByApplicant(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[35],
                run: .read { bytes, context in
                    let request = try CaseHistoryRequest(decoding: bytes, limits: .request)
                    return try self.history(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[36],
                run: .read { bytes, context in
                    let request = try ExplainDeadlineRequest(decoding: bytes, limits: .request)
                    return try self.explainDeadline(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[37],
                run: .write { bytes, context in
                    let request = try RevealRequest(decoding: bytes, limits: .request)
                    return try self.reveal(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[38],
                run: .write { bytes, context in
                    let request = try ExtendLimitRequest(decoding: bytes, limits: .request)
                    return try self.extendLimit(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[39],
                run: .write { bytes, context in
                    let request = try ReviewRequest(decoding: bytes, limits: .request)
                    return try self.review(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[40],
                run: .write { bytes, context in
                    let request = try ApproveRequest(decoding: bytes, limits: .request)
                    return try self.approve(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[41],
                run: .write { bytes, context in
                    let request = try RecordStepRequest(decoding: bytes, limits: .request)
                    return try self.recordStep(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[42],
                run: .write { bytes, context in
                    let request = try SendUpRequest(decoding: bytes, limits: .request)
                    return try self.sendUp(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[43],
                run: .write { bytes, context in
                    let request = try ComeBackRequest(decoding: bytes, limits: .request)
                    return try self.comeBack(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[44],
                run: .write { bytes, context in
                    let request = try RecordContactRequest(decoding: bytes, limits: .request)
                    return try self.recordContact(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[45],
                run: .write { bytes, context in
                    let request = try ImportCasesRequest(decoding: bytes, limits: .request)
                    return try self.import(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[46],
                run: .write { bytes, context in
                    let request = try DeliverRequest(decoding: bytes, limits: .request)
                    return try self.deliver(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[47],
                run: .write { bytes, context in
                    let request = try RecordVisitRequest(decoding: bytes, limits: .request)
                    return try self.recordVisit(request, in: context).encoded()
                }),
        ]
    }
}

/// Cases, from acceptance to result.
public struct CasesClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Files and accepts in one step what is complete as it is handed in: its clocks start, and it lies with the caller.
    public func accept(
        _ request: AcceptRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AcceptReply {
        try AcceptReply(decoding: await caller.unary(MethodTable.all[24], request.encoded(), options), limits: .reply)
    }

    /// Hands a case over to another person.
    public func handOver(
        _ request: HandOverRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> HandOverReply {
        try HandOverReply(decoding: await caller.unary(MethodTable.all[25], request.encoded(), options), limits: .reply)
    }

    /// Hands everything open that lies with one person over, in one step: to another, or each to whoever holds its post. For a
    /// planned move.
    public func reassignAll(
        _ request: ReassignAllRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ReassignAllReply {
        try ReassignAllReply(decoding: await caller.unary(MethodTable.all[26], request.encoded(), options), limits: .reply)
    }

    /// Stops a case's clocks for a cause that may stop them.
    public func pause(
        _ request: PauseRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PauseReply {
        try PauseReply(decoding: await caller.unary(MethodTable.all[27], request.encoded(), options), limits: .reply)
    }

    /// Lets a paused case's clocks run on.
    public func resume(
        _ request: ResumeRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ResumeReply {
        try ResumeReply(decoding: await caller.unary(MethodTable.all[28], request.encoded(), options), limits: .reply)
    }

    /// Ends a case with its result.
    public func finish(
        _ request: FinishRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> FinishReply {
        try FinishReply(decoding: await caller.unary(MethodTable.all[29], request.encoded(), options), limits: .reply)
    }

    /// Annuls a case that was entered by mistake; it stays on record with the reason.
    public func annul(
        _ request: AnnulRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AnnulReply {
        try AnnulReply(decoding: await caller.unary(MethodTable.all[30], request.encoded(), options), limits: .reply)
    }

    /// Reads one case.
    public func get(
        _ request: GetCaseRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetCaseReply {
        try GetCaseReply(decoding: await caller.unary(MethodTable.all[31], request.encoded(), options), limits: .reply)
    }

    /// Tells where a case stands, for whoever holds its number and query code.
    public func status(
        _ request: CaseStatusRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> CaseStatusReply {
        try CaseStatusReply(decoding: await caller.unary(MethodTable.all[32], request.encoded(), options), limits: .reply)
    }

    /// Lists cases by window, post, person and due state, the most urgent first.
    public func list(
        _ request: ListCasesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListCasesReply {
        try ListCasesReply(decoding: await caller.unary(MethodTable.all[33], request.encoded(), options), limits: .reply)
    }

    /// Finds an applicant's cases by identity number, or by name.
    public func searchByApplicant(
        _ request: SearchByApplicantRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> SearchByApplicantReply {
        try SearchByApplicantReply(
            decoding: await caller.unary(MethodTable.all[34], request.encoded(), options), limits: .reply)
    }

    /// Tells what happened to a case: who, when, for whom.
    public func history(
        _ request: CaseHistoryRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> CaseHistoryReply {
        try CaseHistoryReply(decoding: await caller.unary(MethodTable.all[35], request.encoded(), options), limits: .reply)
    }

    /// Tells a case's deadlines day by day.
    public func explainDeadline(
        _ request: ExplainDeadlineRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ExplainDeadlineReply {
        try ExplainDeadlineReply(decoding: await caller.unary(MethodTable.all[36], request.encoded(), options), limits: .reply)
    }

    /// Shows an applicant's identity number and phone in full; who asked and why is kept.
    public func reveal(
        _ request: RevealRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RevealReply {
        try RevealReply(decoding: await caller.unary(MethodTable.all[37], request.encoded(), options), limits: .reply)
    }

    /// Extends the law's limit, once, by the authority's head; the applicant gets a notice with the reason.
    public func extendLimit(
        _ request: ExtendLimitRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ExtendLimitReply {
        try ExtendLimitReply(decoding: await caller.unary(MethodTable.all[38], request.encoded(), options), limits: .reply)
    }

    /// A second person's word on the result the handler proposes, where the item asks for one.
    public func review(
        _ request: ReviewRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ReviewReply {
        try ReviewReply(decoding: await caller.unary(MethodTable.all[39], request.encoded(), options), limits: .reply)
    }

    /// The principal's word on it, where the item asks for one; the registrar writes down what was signed or said elsewhere.
    public func approve(
        _ request: ApproveRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ApproveReply {
        try ApproveReply(decoding: await caller.unary(MethodTable.all[40], request.encoded(), options), limits: .reply)
    }

    /// Records a step of the work that was done.
    public func recordStep(
        _ request: RecordStepRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RecordStepReply {
        try RecordStepReply(decoding: await caller.unary(MethodTable.all[41], request.encoded(), options), limits: .reply)
    }

    /// Records that a case went to a higher authority; its clock runs on.
    public func sendUp(
        _ request: SendUpRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> SendUpReply {
        try SendUpReply(decoding: await caller.unary(MethodTable.all[42], request.encoded(), options), limits: .reply)
    }

    /// Records that a case came back from upstairs.
    public func comeBack(
        _ request: ComeBackRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ComeBackReply {
        try ComeBackReply(decoding: await caller.unary(MethodTable.all[43], request.encoded(), options), limits: .reply)
    }

    /// Logs a contact with the authority a case goes to.
    public func recordContact(
        _ request: RecordContactRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RecordContactReply {
        try RecordContactReply(decoding: await caller.unary(MethodTable.all[44], request.encoded(), options), limits: .reply)
    }

    /// Takes in an export of the provincial platform: what is not known is added with its true times, what is known is matched
    /// and brought
    /// on, nothing is doubled. All of it or nothing.
    public func `import`(
        _ request: ImportCasesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ImportCasesReply {
        try ImportCasesReply(decoding: await caller.unary(MethodTable.all[45], request.encoded(), options), limits: .reply)
    }

    /// Records that a result was delivered, with its receipt.
    public func deliver(
        _ request: DeliverRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> DeliverReply {
        try DeliverReply(decoding: await caller.unary(MethodTable.all[46], request.encoded(), options), limits: .reply)
    }

    /// Counts a visit the applicant had to make for a case.
    public func recordVisit(
        _ request: RecordVisitRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RecordVisitReply {
        try RecordVisitReply(decoding: await caller.unary(MethodTable.all[47], request.encoded(), options), limits: .reply)
    }
}
