// Generated from Protos/hall/v1/studies.proto by HallProtoGen; do not edit.

/// Study as the party branch organises it, in shifts, so that no window is left empty. Planned study is a way off one's post
/// that is in
/// order, until the record says otherwise; who stays away without having asked off is counted here, and never as absence by
/// staff law.
public protocol StudiesService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Puts a study group: its leader, its recorder, its members. Studies that are planned already keep the members they have.
    /// Refused with ST-5 where leader and recorder are one, with ST-2 for a member who is in another group or has left.
    func putGroup(_ request: PutStudyGroupRequest, in context: Contexts.Write) throws -> PutStudyGroupReply

    /// Lists study groups, by id.
    func listGroups(_ request: ListStudyGroupsRequest, in context: Contexts.Read) throws -> ListStudyGroupsReply

    /// What a plan would leave empty, before it is made: by shift who would go, and which posts would fail on which minutes.
    /// Beside it how the
    /// same people can be divided among the shifts so that none does, and who fits into none.
    func preview(_ request: PreviewStudyRequest, in context: Contexts.Read) throws -> PreviewStudyReply

    /// Plans a study of one topic in one shift or several. Each shift becomes a study of its own, with its sign-in sheet.
    /// Refused with AB-6 where it would leave a post empty that is not empty without it; with ST-1 for a shift that has begun,
    /// lies more than 92
    /// days ahead, or takes somebody who is in another study then or in two of these shifts; with ST-2 for who is not of the
    /// group.
    func plan(_ request: PlanStudyRequest, in context: Contexts.Write) throws -> PlanStudyReply

    /// Takes a study back that does not take place, with the reason. Refused with ST-2 once it is recorded or taken back.
    func cancel(_ request: CancelStudyRequest, in context: Contexts.Write) throws -> CancelStudyReply

    /// A study with everybody it was planned for, and what became of each. Somebody else's line is shown to the group's leader
    /// and recorder, to
    /// the party branch, registrars, directors, principals and inspectors.
    func get(_ request: GetStudyRequest, in context: Contexts.Read) throws -> GetStudyReply

    /// Lists studies, the earliest first, without who is to come.
    func list(_ request: ListStudiesRequest, in context: Contexts.Read) throws -> ListStudiesReply

    /// Asks the group's leader off a study, for oneself alone and before it begins. Refused with ST-4 once it has begun, to who
    /// is not due
    /// there, and while one has asked already; after a rejection one may ask again.
    func askOff(_ request: AskOffStudyRequest, in context: Contexts.Write) throws -> AskOffStudyReply

    /// Grants it or rejects it. The group's leader decides; the leader's own, and where the leader has left, the director or a
    /// principal;
    /// nobody their own. Refused with ST-4 else, where nobody has asked, and once it is decided.
    func decideAskOff(_ request: DecideAskOffRequest, in context: Contexts.Write) throws -> DecideAskOffReply

    /// Records who came: the number present, and each who did not with the reason. Recorded again, with the reason, it is
    /// corrected; what
    /// was recorded before is kept. Only the group's recorder does. Refused with ST-5 to anybody else, before the study is
    /// over, where the number
    /// or the names don't add up to those who were to come, and without a reason where it is a correction.
    func record(_ request: RecordStudyRequest, in context: Contexts.Write) throws -> RecordStudyReply

    /// Hands in an essay 心得体会 of one's own for a month. Refused with ST-3 for a month that has not begun or lies more than a
    /// year back.
    func handInEssay(_ request: HandInEssayRequest, in context: Contexts.Write) throws -> HandInEssayReply

    /// Lists essays, the newest first: to the party branch, directors and principals all, to anybody else their own.
    func listEssays(_ request: ListEssaysRequest, in context: Contexts.Read) throws -> ListEssaysReply

    /// Records that the party branch looked at somebody's notes of a month, with what was found. Refused with ST-3 about one's
    /// own, and for a
    /// month that has not begun or lies more than a year back.
    func checkNotes(_ request: CheckNotesRequest, in context: Contexts.Write) throws -> CheckNotesReply

    /// The ledger of a month 学习台账, by person: studies and what became of them, weeks short of two afternoons, essays, checks of
    /// notes. To
    /// the party branch, registrars, directors, principals and inspectors everybody's, to a leader or recorder their group's,
    /// to anybody
    /// else their own.
    func ledger(_ request: StudyLedgerRequest, in context: Contexts.Read) throws -> StudyLedgerReply
}

extension StudiesService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[181],
                run: .write { bytes, context in
                    let request = try PutStudyGroupRequest(decoding: bytes, limits: .request)
                    return try self.putGroup(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[182],
                run: .read { bytes, context in
                    let request = try ListStudyGroupsRequest(decoding: bytes, limits: .request)
                    return try self.listGroups(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[183],
                run: .read { bytes, context in
                    let request = try PreviewStudyRequest(decoding: bytes, limits: .request)
                    return try self.preview(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[184],
                run: .write { bytes, context in
                    let request = try PlanStudyRequest(decoding: bytes, limits: .request)
                    return try self.plan(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[185],
                run: .write { bytes, context in
                    let request = try CancelStudyRequest(decoding: bytes, limits: .request)
                    return try self.cancel(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[186],
                run: .read { bytes, context in
                    let request = try GetStudyRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[187],
                run: .read { bytes, context in
                    let request = try ListStudiesRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[188],
                run: .write { bytes, context in
                    let request = try AskOffStudyRequest(decoding: bytes, limits: .request)
                    return try self.askOff(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[189],
                run: .write { bytes, context in
                    let request = try DecideAskOffRequest(decoding: bytes, limits: .request)
                    return try self.decideAskOff(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[190],
                run: .write { bytes, context in
                    let request = try RecordStudyRequest(decoding: bytes, limits: .request)
                    return try self.record(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[191],
                run: .write { bytes, context in
                    let request = try HandInEssayRequest(decoding: bytes, limits: .request)
                    return try self.handInEssay(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[192],
                run: .read { bytes, context in
                    let request = try ListEssaysRequest(decoding: bytes, limits: .request)
                    return try self.listEssays(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[193],
                run: .write { bytes, context in
                    let request = try CheckNotesRequest(decoding: bytes, limits: .request)
                    return try self.checkNotes(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[194],
                run: .read { bytes, context in
                    let request = try StudyLedgerRequest(decoding: bytes, limits: .request)
                    return try self.ledger(request, in: context).encoded()
                }),
        ]
    }
}

/// Study as the party branch organises it, in shifts, so that no window is left empty. Planned study is a way off one's post
/// that is in
/// order, until the record says otherwise; who stays away without having asked off is counted here, and never as absence by
/// staff law.
public struct StudiesClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Puts a study group: its leader, its recorder, its members. Studies that are planned already keep the members they have.
    /// Refused with ST-5 where leader and recorder are one, with ST-2 for a member who is in another group or has left.
    public func putGroup(
        _ request: PutStudyGroupRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutStudyGroupReply {
        try PutStudyGroupReply(decoding: await caller.unary(MethodTable.all[181], request.encoded(), options), limits: .reply)
    }

    /// Lists study groups, by id.
    public func listGroups(
        _ request: ListStudyGroupsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListStudyGroupsReply {
        try ListStudyGroupsReply(decoding: await caller.unary(MethodTable.all[182], request.encoded(), options), limits: .reply)
    }

    /// What a plan would leave empty, before it is made: by shift who would go, and which posts would fail on which minutes.
    /// Beside it how the
    /// same people can be divided among the shifts so that none does, and who fits into none.
    public func preview(
        _ request: PreviewStudyRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PreviewStudyReply {
        try PreviewStudyReply(decoding: await caller.unary(MethodTable.all[183], request.encoded(), options), limits: .reply)
    }

    /// Plans a study of one topic in one shift or several. Each shift becomes a study of its own, with its sign-in sheet.
    /// Refused with AB-6 where it would leave a post empty that is not empty without it; with ST-1 for a shift that has begun,
    /// lies more than 92
    /// days ahead, or takes somebody who is in another study then or in two of these shifts; with ST-2 for who is not of the
    /// group.
    public func plan(
        _ request: PlanStudyRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PlanStudyReply {
        try PlanStudyReply(decoding: await caller.unary(MethodTable.all[184], request.encoded(), options), limits: .reply)
    }

    /// Takes a study back that does not take place, with the reason. Refused with ST-2 once it is recorded or taken back.
    public func cancel(
        _ request: CancelStudyRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> CancelStudyReply {
        try CancelStudyReply(decoding: await caller.unary(MethodTable.all[185], request.encoded(), options), limits: .reply)
    }

    /// A study with everybody it was planned for, and what became of each. Somebody else's line is shown to the group's leader
    /// and recorder, to
    /// the party branch, registrars, directors, principals and inspectors.
    public func get(
        _ request: GetStudyRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetStudyReply {
        try GetStudyReply(decoding: await caller.unary(MethodTable.all[186], request.encoded(), options), limits: .reply)
    }

    /// Lists studies, the earliest first, without who is to come.
    public func list(
        _ request: ListStudiesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListStudiesReply {
        try ListStudiesReply(decoding: await caller.unary(MethodTable.all[187], request.encoded(), options), limits: .reply)
    }

    /// Asks the group's leader off a study, for oneself alone and before it begins. Refused with ST-4 once it has begun, to who
    /// is not due
    /// there, and while one has asked already; after a rejection one may ask again.
    public func askOff(
        _ request: AskOffStudyRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AskOffStudyReply {
        try AskOffStudyReply(decoding: await caller.unary(MethodTable.all[188], request.encoded(), options), limits: .reply)
    }

    /// Grants it or rejects it. The group's leader decides; the leader's own, and where the leader has left, the director or a
    /// principal;
    /// nobody their own. Refused with ST-4 else, where nobody has asked, and once it is decided.
    public func decideAskOff(
        _ request: DecideAskOffRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> DecideAskOffReply {
        try DecideAskOffReply(decoding: await caller.unary(MethodTable.all[189], request.encoded(), options), limits: .reply)
    }

    /// Records who came: the number present, and each who did not with the reason. Recorded again, with the reason, it is
    /// corrected; what
    /// was recorded before is kept. Only the group's recorder does. Refused with ST-5 to anybody else, before the study is
    /// over, where the number
    /// or the names don't add up to those who were to come, and without a reason where it is a correction.
    public func record(
        _ request: RecordStudyRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RecordStudyReply {
        try RecordStudyReply(decoding: await caller.unary(MethodTable.all[190], request.encoded(), options), limits: .reply)
    }

    /// Hands in an essay 心得体会 of one's own for a month. Refused with ST-3 for a month that has not begun or lies more than a
    /// year back.
    public func handInEssay(
        _ request: HandInEssayRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> HandInEssayReply {
        try HandInEssayReply(decoding: await caller.unary(MethodTable.all[191], request.encoded(), options), limits: .reply)
    }

    /// Lists essays, the newest first: to the party branch, directors and principals all, to anybody else their own.
    public func listEssays(
        _ request: ListEssaysRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListEssaysReply {
        try ListEssaysReply(decoding: await caller.unary(MethodTable.all[192], request.encoded(), options), limits: .reply)
    }

    /// Records that the party branch looked at somebody's notes of a month, with what was found. Refused with ST-3 about one's
    /// own, and for a
    /// month that has not begun or lies more than a year back.
    public func checkNotes(
        _ request: CheckNotesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> CheckNotesReply {
        try CheckNotesReply(decoding: await caller.unary(MethodTable.all[193], request.encoded(), options), limits: .reply)
    }

    /// The ledger of a month 学习台账, by person: studies and what became of them, weeks short of two afternoons, essays, checks of
    /// notes. To
    /// the party branch, registrars, directors, principals and inspectors everybody's, to a leader or recorder their group's,
    /// to anybody
    /// else their own.
    public func ledger(
        _ request: StudyLedgerRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> StudyLedgerReply {
        try StudyLedgerReply(decoding: await caller.unary(MethodTable.all[194], request.encoded(), options), limits: .reply)
    }
}
