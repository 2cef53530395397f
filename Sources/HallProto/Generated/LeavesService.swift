// Generated from Protos/hall/v1/leaves.proto by HallProtoGen; do not edit.

/// Leave and outings on duty that are planned. Length is counted in working half-days, each for itself. What is granted is a
/// way off the post
/// that is in order, from its first half-day on until its last, or until the return.
public protocol LeavesService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// What would become of a request, without making it: every day of it and why it counts or not, who decides, what it counts
    /// together with,
    /// the papers it needs, what is left of the allowance, who covers and where nobody would. A request that would be refused
    /// says why.
    /// For oneself; registrars, directors and principals for anybody.
    func preview(_ request: PreviewLeaveRequest, in context: Contexts.Read) throws -> PreviewLeaveReply

    /// Asks for leave, for oneself; or registers that somebody has asked by phone, with the time of it, which the registrar
    /// does.
    /// Refused with LV-1 for another without being registrar, for private leave that has begun, and for sudden leave afterwards
    /// without a reason;
    /// with LV-2 where no working half-day lies in it or the calendar does not reach; with LV-5 over leave that stands already,
    /// over what the
    /// kind allows, and for somebody who does not serve.
    func ask(_ request: AskLeaveRequest, in context: Contexts.Write) throws -> AskLeaveReply

    /// Grants leave or refuses it. Up to one working day the director decides, or a principal; longer, and whatever a director
    /// asks for, and while
    /// there is none, a principal. Refused with LV-2 or LV-3 to the other of the two offices, with LV-3 about oneself, with
    /// LV-4 while a post would be
    /// empty and neither a substitute is named nor a reason given to go without, and while the unit's consent is missing.
    /// Whoever holds a delegation of it decides while its giver is
    /// recorded as absent (AB-5).
    func decide(_ request: DecideLeaveRequest, in context: Contexts.Write) throws -> DecideLeaveReply

    /// Writes down what somebody decided on paper or by phone: it holds from then on, and waits for their own word. Refused as
    /// Decide, and
    /// with LV-5 to whoever would write down their own decision, or one about themselves.
    func recordDecision(_ request: RecordLeaveDecisionRequest, in context: Contexts.Write) throws -> RecordLeaveDecisionReply

    /// One's own word on a decision that was written down for one. Disowned, leave that was granted is asked for again, and
    /// what of it is
    /// over stays in order. Refused with LV-5 to anybody else, and where none waits.
    func confirmDecision(_ request: ConfirmLeaveDecisionRequest, in context: Contexts.Write) throws -> ConfirmLeaveDecisionReply

    /// Writes down that the person's unit agrees, who said so and how. Refused with LV-4 once the leave is decided on.
    func recordConsent(_ request: RecordLeaveConsentRequest, in context: Contexts.Write) throws -> RecordLeaveConsentReply

    /// Puts down whom the unit sends 顶岗 for one post while the leave lasts: the last of its Bs then. Refused with LV-4 where
    /// the leave is over or
    /// refused, and for the person on leave; with AB-1 for one of the post's own people and whoever does not serve; with CO-3
    /// for whoever is
    /// not trained for it.
    func nameSubstitute(_ request: NameSubstituteRequest, in context: Contexts.Write) throws -> NameSubstituteReply

    /// Takes back leave that has not begun, or days of it that lie ahead; for oneself, registrars for anybody who asks them to.
    /// Refused with
    /// LV-5 to others, for days that have begun or are no part of it, and where it is refused or over.
    func withdraw(_ request: WithdrawLeaveRequest, in context: Contexts.Write) throws -> WithdrawLeaveReply

    /// 销假: back from leave. By oneself from now on; a registrar registers it for anybody, with its time. The leave ends with
    /// it.
    /// Refused with LV-5 to others, before it begins, and where it is over.
    func `return`(_ request: ReturnFromLeaveRequest, in context: Contexts.Write) throws -> ReturnFromLeaveReply

    /// Whether a sign-in during leave was the return it was taken for. Refused with LV-5 about oneself, and where none waits.
    func confirmReturn(_ request: ConfirmReturnRequest, in context: Contexts.Write) throws -> ConfirmReturnReply

    /// Puts down that a paper the leave needs was handed in 补假. Refused with LV-1 for a paper it does not need or that was
    /// handed in.
    func handInPaper(_ request: HandInLeavePaperRequest, in context: Contexts.Write) throws -> HandInLeavePaperReply

    /// Reads one: the person their own, registrars, directors, principals and inspectors every one. Refused with LV-5 to
    /// others.
    func get(_ request: GetLeaveRequest, in context: Contexts.Read) throws -> GetLeaveReply

    /// The register of leave, the newest first: to registrars, directors, principals and inspectors all, to anybody else their
    /// own.
    func list(_ request: ListLeavesRequest, in context: Contexts.Read) throws -> ListLeavesReply

    /// The register of one year as CSV.
    func export(_ request: ExportLeavesRequest, in context: Contexts.Read) throws -> ExportLeavesReply

    /// What somebody has taken of each kind in a year, and what is left. Own; registrars, directors, principals and inspectors
    /// anybody's.
    func balance(_ request: LeaveBalanceRequest, in context: Contexts.Read) throws -> LeaveBalanceReply

    /// Puts down since when somebody has worked 参加工作时间: annual leave follows from it. Refused with LV-5 about oneself.
    func putWorkedSince(_ request: PutWorkedSinceRequest, in context: Contexts.Write) throws -> PutWorkedSinceReply

    /// Puts a kind of leave, or changes one: for leave asked for from then on.
    func putKind(_ request: PutLeaveKindRequest, in context: Contexts.Write) throws -> PutLeaveKindReply

    /// Lists the kinds of leave in order of their ids.
    func listKinds(_ request: ListLeaveKindsRequest, in context: Contexts.Read) throws -> ListLeaveKindsReply
}

extension LeavesService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[135],
                run: .read { bytes, context in
                    let request = try PreviewLeaveRequest(decoding: bytes, limits: .request)
                    return try self.preview(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[136],
                run: .write { bytes, context in
                    let request = try AskLeaveRequest(decoding: bytes, limits: .request)
                    return try self.ask(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[137],
                run: .write { bytes, context in
                    let request = try DecideLeaveRequest(decoding: bytes, limits: .request)
                    return try self.decide(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[138],
                run: .write { bytes, context in
                    let request = try RecordLeaveDecisionRequest(decoding: bytes, limits: .request)
                    return try self.recordDecision(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[139],
                run: .write { bytes, context in
                    let request = try ConfirmLeaveDecisionRequest(decoding: bytes, limits: .request)
                    return try self.confirmDecision(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[140],
                run: .write { bytes, context in
                    let request = try RecordLeaveConsentRequest(decoding: bytes, limits: .request)
                    return try self.recordConsent(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[141],
                run: .write { bytes, context in
                    let request = try NameSubstituteRequest(decoding: bytes, limits: .request)
                    return try self.nameSubstitute(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[142],
                run: .write { bytes, context in
                    let request = try WithdrawLeaveRequest(decoding: bytes, limits: .request)
                    return try self.withdraw(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[143],
                run: .write { bytes, context in
                    let request = try ReturnFromLeaveRequest(decoding: bytes, limits: .request)
                    return try self.return(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[144],
                run: .write { bytes, context in
                    let request = try ConfirmReturnRequest(decoding: bytes, limits: .request)
                    return try self.confirmReturn(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[145],
                run: .write { bytes, context in
                    let request = try HandInLeavePaperRequest(decoding: bytes, limits: .request)
                    return try self.handInPaper(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[146],
                run: .read { bytes, context in
                    let request = try GetLeaveRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[147],
                run: .read { bytes, context in
                    let request = try ListLeavesRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[148],
                run: .read { bytes, context in
                    let request = try ExportLeavesRequest(decoding: bytes, limits: .request)
                    return try self.export(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[149],
                run: .read { bytes, context in
                    let request = try LeaveBalanceRequest(decoding: bytes, limits: .request)
                    return try self.balance(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[150],
                run: .write { bytes, context in
                    let request = try PutWorkedSinceRequest(decoding: bytes, limits: .request)
                    return try self.putWorkedSince(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[151],
                run: .write { bytes, context in
                    let request = try PutLeaveKindRequest(decoding: bytes, limits: .request)
                    return try self.putKind(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[152],
                run: .read { bytes, context in
                    let request = try ListLeaveKindsRequest(decoding: bytes, limits: .request)
                    return try self.listKinds(request, in: context).encoded()
                }),
        ]
    }
}

/// Leave and outings on duty that are planned. Length is counted in working half-days, each for itself. What is granted is a
/// way off the post
/// that is in order, from its first half-day on until its last, or until the return.
public struct LeavesClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// What would become of a request, without making it: every day of it and why it counts or not, who decides, what it counts
    /// together with,
    /// the papers it needs, what is left of the allowance, who covers and where nobody would. A request that would be refused
    /// says why.
    /// For oneself; registrars, directors and principals for anybody.
    public func preview(
        _ request: PreviewLeaveRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PreviewLeaveReply {
        try PreviewLeaveReply(decoding: await caller.unary(MethodTable.all[135], request.encoded(), options), limits: .reply)
    }

    /// Asks for leave, for oneself; or registers that somebody has asked by phone, with the time of it, which the registrar
    /// does.
    /// Refused with LV-1 for another without being registrar, for private leave that has begun, and for sudden leave afterwards
    /// without a reason;
    /// with LV-2 where no working half-day lies in it or the calendar does not reach; with LV-5 over leave that stands already,
    /// over what the
    /// kind allows, and for somebody who does not serve.
    public func ask(
        _ request: AskLeaveRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AskLeaveReply {
        try AskLeaveReply(decoding: await caller.unary(MethodTable.all[136], request.encoded(), options), limits: .reply)
    }

    /// Grants leave or refuses it. Up to one working day the director decides, or a principal; longer, and whatever a director
    /// asks for, and while
    /// there is none, a principal. Refused with LV-2 or LV-3 to the other of the two offices, with LV-3 about oneself, with
    /// LV-4 while a post would be
    /// empty and neither a substitute is named nor a reason given to go without, and while the unit's consent is missing.
    /// Whoever holds a delegation of it decides while its giver is
    /// recorded as absent (AB-5).
    public func decide(
        _ request: DecideLeaveRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> DecideLeaveReply {
        try DecideLeaveReply(decoding: await caller.unary(MethodTable.all[137], request.encoded(), options), limits: .reply)
    }

    /// Writes down what somebody decided on paper or by phone: it holds from then on, and waits for their own word. Refused as
    /// Decide, and
    /// with LV-5 to whoever would write down their own decision, or one about themselves.
    public func recordDecision(
        _ request: RecordLeaveDecisionRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RecordLeaveDecisionReply {
        try RecordLeaveDecisionReply(
            decoding: await caller.unary(MethodTable.all[138], request.encoded(), options), limits: .reply)
    }

    /// One's own word on a decision that was written down for one. Disowned, leave that was granted is asked for again, and
    /// what of it is
    /// over stays in order. Refused with LV-5 to anybody else, and where none waits.
    public func confirmDecision(
        _ request: ConfirmLeaveDecisionRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ConfirmLeaveDecisionReply {
        try ConfirmLeaveDecisionReply(
            decoding: await caller.unary(MethodTable.all[139], request.encoded(), options), limits: .reply)
    }

    /// Writes down that the person's unit agrees, who said so and how. Refused with LV-4 once the leave is decided on.
    public func recordConsent(
        _ request: RecordLeaveConsentRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RecordLeaveConsentReply {
        try RecordLeaveConsentReply(
            decoding: await caller.unary(MethodTable.all[140], request.encoded(), options), limits: .reply)
    }

    /// Puts down whom the unit sends 顶岗 for one post while the leave lasts: the last of its Bs then. Refused with LV-4 where
    /// the leave is over or
    /// refused, and for the person on leave; with AB-1 for one of the post's own people and whoever does not serve; with CO-3
    /// for whoever is
    /// not trained for it.
    public func nameSubstitute(
        _ request: NameSubstituteRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> NameSubstituteReply {
        try NameSubstituteReply(decoding: await caller.unary(MethodTable.all[141], request.encoded(), options), limits: .reply)
    }

    /// Takes back leave that has not begun, or days of it that lie ahead; for oneself, registrars for anybody who asks them to.
    /// Refused with
    /// LV-5 to others, for days that have begun or are no part of it, and where it is refused or over.
    public func withdraw(
        _ request: WithdrawLeaveRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> WithdrawLeaveReply {
        try WithdrawLeaveReply(decoding: await caller.unary(MethodTable.all[142], request.encoded(), options), limits: .reply)
    }

    /// 销假: back from leave. By oneself from now on; a registrar registers it for anybody, with its time. The leave ends with
    /// it.
    /// Refused with LV-5 to others, before it begins, and where it is over.
    public func `return`(
        _ request: ReturnFromLeaveRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ReturnFromLeaveReply {
        try ReturnFromLeaveReply(decoding: await caller.unary(MethodTable.all[143], request.encoded(), options), limits: .reply)
    }

    /// Whether a sign-in during leave was the return it was taken for. Refused with LV-5 about oneself, and where none waits.
    public func confirmReturn(
        _ request: ConfirmReturnRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ConfirmReturnReply {
        try ConfirmReturnReply(decoding: await caller.unary(MethodTable.all[144], request.encoded(), options), limits: .reply)
    }

    /// Puts down that a paper the leave needs was handed in 补假. Refused with LV-1 for a paper it does not need or that was
    /// handed in.
    public func handInPaper(
        _ request: HandInLeavePaperRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> HandInLeavePaperReply {
        try HandInLeavePaperReply(
            decoding: await caller.unary(MethodTable.all[145], request.encoded(), options), limits: .reply)
    }

    /// Reads one: the person their own, registrars, directors, principals and inspectors every one. Refused with LV-5 to
    /// others.
    public func get(
        _ request: GetLeaveRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetLeaveReply {
        try GetLeaveReply(decoding: await caller.unary(MethodTable.all[146], request.encoded(), options), limits: .reply)
    }

    /// The register of leave, the newest first: to registrars, directors, principals and inspectors all, to anybody else their
    /// own.
    public func list(
        _ request: ListLeavesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListLeavesReply {
        try ListLeavesReply(decoding: await caller.unary(MethodTable.all[147], request.encoded(), options), limits: .reply)
    }

    /// The register of one year as CSV.
    public func export(
        _ request: ExportLeavesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ExportLeavesReply {
        try ExportLeavesReply(decoding: await caller.unary(MethodTable.all[148], request.encoded(), options), limits: .reply)
    }

    /// What somebody has taken of each kind in a year, and what is left. Own; registrars, directors, principals and inspectors
    /// anybody's.
    public func balance(
        _ request: LeaveBalanceRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> LeaveBalanceReply {
        try LeaveBalanceReply(decoding: await caller.unary(MethodTable.all[149], request.encoded(), options), limits: .reply)
    }

    /// Puts down since when somebody has worked 参加工作时间: annual leave follows from it. Refused with LV-5 about oneself.
    public func putWorkedSince(
        _ request: PutWorkedSinceRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutWorkedSinceReply {
        try PutWorkedSinceReply(decoding: await caller.unary(MethodTable.all[150], request.encoded(), options), limits: .reply)
    }

    /// Puts a kind of leave, or changes one: for leave asked for from then on.
    public func putKind(
        _ request: PutLeaveKindRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutLeaveKindReply {
        try PutLeaveKindReply(decoding: await caller.unary(MethodTable.all[151], request.encoded(), options), limits: .reply)
    }

    /// Lists the kinds of leave in order of their ids.
    public func listKinds(
        _ request: ListLeaveKindsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListLeaveKindsReply {
        try ListLeaveKindsReply(decoding: await caller.unary(MethodTable.all[152], request.encoded(), options), limits: .reply)
    }
}
