// Generated from Protos/hall/v1/absences.proto by HallProtoGen; do not edit.

/// Sessions without a mark, leave or an outing. The daemon notes them when everything of the day is settled, and gives notice;
/// the
/// person may explain; then they are confirmed as absence or excused. A fact that comes to be known late takes an undecided one
/// back.
public protocol AbsencesService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// What the person has to say, in writing; they may add to it until it is decided on. Asked for by closing time of the
    /// third working
    /// day after it was noted; what comes later is kept all the same, and marked.
    /// Refused with ATT-3 to anybody else, once it is decided or accounted for, and after twenty statements.
    func explain(_ request: ExplainAbsenceRequest, in context: Contexts.Write) throws -> ExplainAbsenceReply

    /// Confirms an absence or excuses it, with the reason, and gives notice of it. The director decides; about a director, and
    /// while there is
    /// none, a principal. A confirmed absence the facts account for after all may be decided anew.
    /// Refused with ATT-3 about oneself, to the other of the two offices, before the person has explained or the time for it is
    /// over, once it
    /// is decided and no new fact speaks against it, and where the facts account for the session.
    func decide(_ request: DecideAbsenceRequest, in context: Contexts.Write) throws -> DecideAbsenceReply

    /// Reads one: the person their own, registrars, directors, principals and inspectors every one. Refused with ATT-3 to
    /// others.
    func get(_ request: GetAbsenceRequest, in context: Contexts.Read) throws -> GetAbsenceReply

    /// Lists them, the newest first: to registrars, directors, principals and inspectors all, to anybody else their own.
    func list(_ request: ListAbsencesRequest, in context: Contexts.Read) throws -> ListAbsencesReply
}

extension AbsencesService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[0],
                run: .write { bytes, context in
                    let request = try ExplainAbsenceRequest(decoding: bytes, limits: .request)
                    return try self.explain(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[1],
                run: .write { bytes, context in
                    let request = try DecideAbsenceRequest(decoding: bytes, limits: .request)
                    return try self.decide(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[2],
                run: .read { bytes, context in
                    let request = try GetAbsenceRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[3],
                run: .read { bytes, context in
                    let request = try ListAbsencesRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
        ]
    }
}

/// Sessions without a mark, leave or an outing. The daemon notes them when everything of the day is settled, and gives notice;
/// the
/// person may explain; then they are confirmed as absence or excused. A fact that comes to be known late takes an undecided one
/// back.
public struct AbsencesClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// What the person has to say, in writing; they may add to it until it is decided on. Asked for by closing time of the
    /// third working
    /// day after it was noted; what comes later is kept all the same, and marked.
    /// Refused with ATT-3 to anybody else, once it is decided or accounted for, and after twenty statements.
    public func explain(
        _ request: ExplainAbsenceRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ExplainAbsenceReply {
        try ExplainAbsenceReply(decoding: await caller.unary(MethodTable.all[0], request.encoded(), options), limits: .reply)
    }

    /// Confirms an absence or excuses it, with the reason, and gives notice of it. The director decides; about a director, and
    /// while there is
    /// none, a principal. A confirmed absence the facts account for after all may be decided anew.
    /// Refused with ATT-3 about oneself, to the other of the two offices, before the person has explained or the time for it is
    /// over, once it
    /// is decided and no new fact speaks against it, and where the facts account for the session.
    public func decide(
        _ request: DecideAbsenceRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> DecideAbsenceReply {
        try DecideAbsenceReply(decoding: await caller.unary(MethodTable.all[1], request.encoded(), options), limits: .reply)
    }

    /// Reads one: the person their own, registrars, directors, principals and inspectors every one. Refused with ATT-3 to
    /// others.
    public func get(
        _ request: GetAbsenceRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetAbsenceReply {
        try GetAbsenceReply(decoding: await caller.unary(MethodTable.all[2], request.encoded(), options), limits: .reply)
    }

    /// Lists them, the newest first: to registrars, directors, principals and inspectors all, to anybody else their own.
    public func list(
        _ request: ListAbsencesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListAbsencesReply {
        try ListAbsencesReply(decoding: await caller.unary(MethodTable.all[3], request.encoded(), options), limits: .reply)
    }
}
