// Generated from Protos/hall/v1/calendar.proto by HallProtoGen; do not edit.

/// The legal calendar, for deadlines. Opening hours are another thing.
public protocol CalendarService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Loads a year's notice in place of any before; open deadlines are counted anew.
    func loadYear(_ request: LoadYearRequest, in context: Contexts.Write) throws -> LoadYearReply

    /// Lists the years that are loaded.
    func listYears(_ request: ListYearsRequest, in context: Contexts.Read) throws -> ListYearsReply

    /// Lists a year's holidays and make-up working days.
    func listDays(_ request: ListDaysRequest, in context: Contexts.Read) throws -> ListDaysReply

    /// Counts a deadline and tells it day by day.
    func explain(_ request: ExplainRequest, in context: Contexts.Read) throws -> ExplainReply
}

extension CalendarService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[9],
                run: .write { bytes, context in
                    let request = try LoadYearRequest(decoding: bytes, limits: .request)
                    return try self.loadYear(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[10],
                run: .read { bytes, context in
                    let request = try ListYearsRequest(decoding: bytes, limits: .request)
                    return try self.listYears(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[11],
                run: .read { bytes, context in
                    let request = try ListDaysRequest(decoding: bytes, limits: .request)
                    return try self.listDays(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[12],
                run: .read { bytes, context in
                    let request = try ExplainRequest(decoding: bytes, limits: .request)
                    return try self.explain(request, in: context).encoded()
                }),
        ]
    }
}

/// The legal calendar, for deadlines. Opening hours are another thing.
public struct CalendarClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Loads a year's notice in place of any before; open deadlines are counted anew.
    public func loadYear(
        _ request: LoadYearRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> LoadYearReply {
        try LoadYearReply(decoding: await caller.unary(MethodTable.all[9], request.encoded(), options), limits: .reply)
    }

    /// Lists the years that are loaded.
    public func listYears(
        _ request: ListYearsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListYearsReply {
        try ListYearsReply(decoding: await caller.unary(MethodTable.all[10], request.encoded(), options), limits: .reply)
    }

    /// Lists a year's holidays and make-up working days.
    public func listDays(
        _ request: ListDaysRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListDaysReply {
        try ListDaysReply(decoding: await caller.unary(MethodTable.all[11], request.encoded(), options), limits: .reply)
    }

    /// Counts a deadline and tells it day by day.
    public func explain(
        _ request: ExplainRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ExplainReply {
        try ExplainReply(decoding: await caller.unary(MethodTable.all[12], request.encoded(), options), limits: .reply)
    }
}
