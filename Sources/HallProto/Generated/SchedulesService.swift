// Generated from Protos/hall/v1/schedules.proto by HallProtoGen; do not edit.

/// Schedules, opening days and duty rules. From these and from facts every attendance record is derived; what is put late
/// counts as if it
/// had been put in time.
public protocol SchedulesService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Puts the schedule 作息安排 that holds from a day on until the next. Its first session opens the hall and its last closes it:
    /// deadlines that
    /// end at closing time are worked out anew.
    /// Refused with ATT-3 for no sessions or more than three, and for sessions that overlap or end before they begin.
    func putSchedule(_ request: PutScheduleRequest, in context: Contexts.Write) throws -> PutScheduleReply

    /// Takes out a schedule that was put by mistake: the one before it goes on.
    func removeSchedule(_ request: RemoveScheduleRequest, in context: Contexts.Write) throws -> RemoveScheduleReply

    /// Lists the schedules, the first one first.
    func listSchedules(_ request: ListSchedulesRequest, in context: Contexts.Read) throws -> ListSchedulesReply

    /// Puts the sessions of one day on which the hall opens otherwise: a Saturday it serves, an afternoon closed by snow.
    /// Deadlines know
    /// nothing of it.
    /// Refused with ATT-3 as PutSchedule; a day without sessions is closed.
    func putOpening(_ request: PutOpeningRequest, in context: Contexts.Write) throws -> PutOpeningReply

    /// Takes an opening day out: the day goes by its schedule again.
    func removeOpening(_ request: RemoveOpeningRequest, in context: Contexts.Write) throws -> RemoveOpeningReply

    /// Lists opening days from one day through another.
    func listOpenings(_ request: ListOpeningsRequest, in context: Contexts.Read) throws -> ListOpeningsReply

    /// Adds a rule of who works when 班次规则: a rota, half a day off by decree, somebody who need not sign. Of several rules for a
    /// session the
    /// one added last holds.
    /// Refused with ATT-3 about oneself.
    func addDuty(_ request: AddDutyRequest, in context: Contexts.Write) throws -> AddDutyReply

    /// Ends a rule after a day, or takes it out where the day lies before it began.
    /// Refused with ATT-3 about oneself.
    func endDuty(_ request: EndDutyRequest, in context: Contexts.Write) throws -> EndDutyReply

    /// Lists duty rules in the order they were added: one's own, or as a registrar, a director, a principal, an
    /// inspector or an administrator anybody's.
    func listDuties(_ request: ListDutiesRequest, in context: Contexts.Read) throws -> ListDutiesReply
}

extension SchedulesService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[160],
                run: .write { bytes, context in
                    let request = try PutScheduleRequest(decoding: bytes, limits: .request)
                    return try self.putSchedule(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[161],
                run: .write { bytes, context in
                    let request = try RemoveScheduleRequest(decoding: bytes, limits: .request)
                    return try self.removeSchedule(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[162],
                run: .read { bytes, context in
                    let request = try ListSchedulesRequest(decoding: bytes, limits: .request)
                    return try self.listSchedules(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[163],
                run: .write { bytes, context in
                    let request = try PutOpeningRequest(decoding: bytes, limits: .request)
                    return try self.putOpening(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[164],
                run: .write { bytes, context in
                    let request = try RemoveOpeningRequest(decoding: bytes, limits: .request)
                    return try self.removeOpening(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[165],
                run: .read { bytes, context in
                    let request = try ListOpeningsRequest(decoding: bytes, limits: .request)
                    return try self.listOpenings(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[166],
                run: .write { bytes, context in
                    let request = try AddDutyRequest(decoding: bytes, limits: .request)
                    return try self.addDuty(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[167],
                run: .write { bytes, context in
                    let request = try EndDutyRequest(decoding: bytes, limits: .request)
                    return try self.endDuty(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[168],
                run: .read { bytes, context in
                    let request = try ListDutiesRequest(decoding: bytes, limits: .request)
                    return try self.listDuties(request, in: context).encoded()
                }),
        ]
    }
}

/// Schedules, opening days and duty rules. From these and from facts every attendance record is derived; what is put late
/// counts as if it
/// had been put in time.
public struct SchedulesClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Puts the schedule 作息安排 that holds from a day on until the next. Its first session opens the hall and its last closes it:
    /// deadlines that
    /// end at closing time are worked out anew.
    /// Refused with ATT-3 for no sessions or more than three, and for sessions that overlap or end before they begin.
    public func putSchedule(
        _ request: PutScheduleRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutScheduleReply {
        try PutScheduleReply(decoding: await caller.unary(MethodTable.all[160], request.encoded(), options), limits: .reply)
    }

    /// Takes out a schedule that was put by mistake: the one before it goes on.
    public func removeSchedule(
        _ request: RemoveScheduleRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RemoveScheduleReply {
        try RemoveScheduleReply(decoding: await caller.unary(MethodTable.all[161], request.encoded(), options), limits: .reply)
    }

    /// Lists the schedules, the first one first.
    public func listSchedules(
        _ request: ListSchedulesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListSchedulesReply {
        try ListSchedulesReply(decoding: await caller.unary(MethodTable.all[162], request.encoded(), options), limits: .reply)
    }

    /// Puts the sessions of one day on which the hall opens otherwise: a Saturday it serves, an afternoon closed by snow.
    /// Deadlines know
    /// nothing of it.
    /// Refused with ATT-3 as PutSchedule; a day without sessions is closed.
    public func putOpening(
        _ request: PutOpeningRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutOpeningReply {
        try PutOpeningReply(decoding: await caller.unary(MethodTable.all[163], request.encoded(), options), limits: .reply)
    }

    /// Takes an opening day out: the day goes by its schedule again.
    public func removeOpening(
        _ request: RemoveOpeningRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RemoveOpeningReply {
        try RemoveOpeningReply(decoding: await caller.unary(MethodTable.all[164], request.encoded(), options), limits: .reply)
    }

    /// Lists opening days from one day through another.
    public func listOpenings(
        _ request: ListOpeningsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListOpeningsReply {
        try ListOpeningsReply(decoding: await caller.unary(MethodTable.all[165], request.encoded(), options), limits: .reply)
    }

    /// Adds a rule of who works when 班次规则: a rota, half a day off by decree, somebody who need not sign. Of several rules for a
    /// session the
    /// one added last holds.
    /// Refused with ATT-3 about oneself.
    public func addDuty(
        _ request: AddDutyRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AddDutyReply {
        try AddDutyReply(decoding: await caller.unary(MethodTable.all[166], request.encoded(), options), limits: .reply)
    }

    /// Ends a rule after a day, or takes it out where the day lies before it began.
    /// Refused with ATT-3 about oneself.
    public func endDuty(
        _ request: EndDutyRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> EndDutyReply {
        try EndDutyReply(decoding: await caller.unary(MethodTable.all[167], request.encoded(), options), limits: .reply)
    }

    /// Lists duty rules in the order they were added: one's own, or as a registrar, a director, a principal, an
    /// inspector or an administrator anybody's.
    public func listDuties(
        _ request: ListDutiesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListDutiesReply {
        try ListDutiesReply(decoding: await caller.unary(MethodTable.all[168], request.encoded(), options), limits: .reply)
    }
}
