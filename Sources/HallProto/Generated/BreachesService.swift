// Generated from Protos/hall/v1/breaches.proto by HallProtoGen; do not edit.

/// Breaches of the hall's rules. Recorded by who saw it or was told, or proposed by the daemon; explained by the person
/// concerned; then
/// confirmed or set aside.
public protocol BreachesService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Tells the conduct checklist 行为规范检查表: what is looked at in people's conduct, each with the clause it belongs to.
    func checklist(_ request: ConductChecklistRequest, in context: Contexts.Read) throws -> ConductChecklistReply

    /// Records what one saw or was told. Never refused for being late: what has happened is a fact.
    /// Refused with FA-7 for what has not happened yet, is more than ten years back, or fell after the person had left; with
    /// AC-2 where neither
    /// an entry of the checklist nor a clause is named; with a clause that stands in the checklist itself, FA-7 or FA-8, when
    /// it is named
    /// without its entry.
    func record(_ request: RecordBreachRequest, in context: Contexts.Write) throws -> RecordBreachReply

    /// Opens a file on a gap: a stretch of opening hours in which nobody served a post. Its facts and the entries of the
    /// journal that told of it
    /// are taken over, it is against AB-6, and it concerns whoever answers for it unless another is named. Never done by the
    /// daemon itself.
    /// Refused with AB-7 while the gap goes on, where nobody answers for it and nobody is named, and once there is a file on
    /// it; NOT_FOUND
    /// where the post was served at that minute.
    func recordGap(_ request: RecordGapRequest, in context: Contexts.Write) throws -> RecordGapReply

    /// Opens a file on a handover that is late or was not made, or on what was not handed back, as with a gap; it is against
    /// AB-3, and concerns
    /// whoever was to do it unless another is named.
    /// Refused with AB-7 where nothing is late or missing, where nobody was to do it and nobody is named, and once there is a
    /// file on it;
    /// NOT_FOUND where nobody of that name was to be away from the post then.
    func recordHandover(_ request: RecordHandoverRequest, in context: Contexts.Write) throws -> RecordHandoverReply

    /// What the person concerned has to say, in writing; they may add to it until it is decided on. Asked for by closing time
    /// of the third
    /// working day after it was recorded; what comes later is kept all the same, and marked.
    /// Refused with AC-2 to anybody else, once it is decided, and after twenty statements.
    func explain(_ request: ExplainBreachRequest, in context: Contexts.Write) throws -> ExplainBreachReply

    /// Confirms a breach or sets it aside, with the reason. The director decides; about a director, and while there is none, a
    /// principal.
    /// Refused with AC-2 about oneself, to the other of the two offices, before the person has explained or the time for it is
    /// over, and
    /// once it is decided.
    func decide(_ request: DecideBreachRequest, in context: Contexts.Write) throws -> DecideBreachReply

    /// Reads a breach: the person concerned their own, directors, principals and inspectors every one. Refused with AC-2 to
    /// others.
    func get(_ request: GetBreachRequest, in context: Contexts.Read) throws -> GetBreachReply

    /// Lists breaches, the newest first: to directors, principals and inspectors all, to anybody else their own.
    func list(_ request: ListBreachesRequest, in context: Contexts.Read) throws -> ListBreachesReply
}

extension BreachesService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[69],
                run: .read { bytes, context in
                    let request = try ConductChecklistRequest(decoding: bytes, limits: .request)
                    return try self.checklist(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[70],
                run: .write { bytes, context in
                    let request = try RecordBreachRequest(decoding: bytes, limits: .request)
                    return try self.record(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[71],
                run: .write { bytes, context in
                    let request = try RecordGapRequest(decoding: bytes, limits: .request)
                    return try self.recordGap(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[72],
                run: .write { bytes, context in
                    let request = try RecordHandoverRequest(decoding: bytes, limits: .request)
                    return try self.recordHandover(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[73],
                run: .write { bytes, context in
                    let request = try ExplainBreachRequest(decoding: bytes, limits: .request)
                    return try self.explain(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[74],
                run: .write { bytes, context in
                    let request = try DecideBreachRequest(decoding: bytes, limits: .request)
                    return try self.decide(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[75],
                run: .read { bytes, context in
                    let request = try GetBreachRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[76],
                run: .read { bytes, context in
                    let request = try ListBreachesRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
        ]
    }
}

/// Breaches of the hall's rules. Recorded by who saw it or was told, or proposed by the daemon; explained by the person
/// concerned; then
/// confirmed or set aside.
public struct BreachesClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Tells the conduct checklist 行为规范检查表: what is looked at in people's conduct, each with the clause it belongs to.
    public func checklist(
        _ request: ConductChecklistRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ConductChecklistReply {
        try ConductChecklistReply(decoding: await caller.unary(MethodTable.all[69], request.encoded(), options), limits: .reply)
    }

    /// Records what one saw or was told. Never refused for being late: what has happened is a fact.
    /// Refused with FA-7 for what has not happened yet, is more than ten years back, or fell after the person had left; with
    /// AC-2 where neither
    /// an entry of the checklist nor a clause is named; with a clause that stands in the checklist itself, FA-7 or FA-8, when
    /// it is named
    /// without its entry.
    public func record(
        _ request: RecordBreachRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RecordBreachReply {
        try RecordBreachReply(decoding: await caller.unary(MethodTable.all[70], request.encoded(), options), limits: .reply)
    }

    /// Opens a file on a gap: a stretch of opening hours in which nobody served a post. Its facts and the entries of the
    /// journal that told of it
    /// are taken over, it is against AB-6, and it concerns whoever answers for it unless another is named. Never done by the
    /// daemon itself.
    /// Refused with AB-7 while the gap goes on, where nobody answers for it and nobody is named, and once there is a file on
    /// it; NOT_FOUND
    /// where the post was served at that minute.
    public func recordGap(
        _ request: RecordGapRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RecordGapReply {
        try RecordGapReply(decoding: await caller.unary(MethodTable.all[71], request.encoded(), options), limits: .reply)
    }

    /// Opens a file on a handover that is late or was not made, or on what was not handed back, as with a gap; it is against
    /// AB-3, and concerns
    /// whoever was to do it unless another is named.
    /// Refused with AB-7 where nothing is late or missing, where nobody was to do it and nobody is named, and once there is a
    /// file on it;
    /// NOT_FOUND where nobody of that name was to be away from the post then.
    public func recordHandover(
        _ request: RecordHandoverRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RecordHandoverReply {
        try RecordHandoverReply(decoding: await caller.unary(MethodTable.all[72], request.encoded(), options), limits: .reply)
    }

    /// What the person concerned has to say, in writing; they may add to it until it is decided on. Asked for by closing time
    /// of the third
    /// working day after it was recorded; what comes later is kept all the same, and marked.
    /// Refused with AC-2 to anybody else, once it is decided, and after twenty statements.
    public func explain(
        _ request: ExplainBreachRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ExplainBreachReply {
        try ExplainBreachReply(decoding: await caller.unary(MethodTable.all[73], request.encoded(), options), limits: .reply)
    }

    /// Confirms a breach or sets it aside, with the reason. The director decides; about a director, and while there is none, a
    /// principal.
    /// Refused with AC-2 about oneself, to the other of the two offices, before the person has explained or the time for it is
    /// over, and
    /// once it is decided.
    public func decide(
        _ request: DecideBreachRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> DecideBreachReply {
        try DecideBreachReply(decoding: await caller.unary(MethodTable.all[74], request.encoded(), options), limits: .reply)
    }

    /// Reads a breach: the person concerned their own, directors, principals and inspectors every one. Refused with AC-2 to
    /// others.
    public func get(
        _ request: GetBreachRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetBreachReply {
        try GetBreachReply(decoding: await caller.unary(MethodTable.all[75], request.encoded(), options), limits: .reply)
    }

    /// Lists breaches, the newest first: to directors, principals and inspectors all, to anybody else their own.
    public func list(
        _ request: ListBreachesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListBreachesReply {
        try ListBreachesReply(decoding: await caller.unary(MethodTable.all[76], request.encoded(), options), limits: .reply)
    }
}
