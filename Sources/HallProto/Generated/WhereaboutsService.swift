// Generated from Protos/hall/v1/whereabouts.proto by HallProtoGen; do not edit.

/// Ways off a post that are in order 去向, and the list of where everybody is. No request carries a name: who goes is who is
/// calling.
/// Anyone may call: whoever is no person is told why they can't (ATT-2). What is told here is a fact, never refused for the
/// state of the
/// hall; signing in or out ends whatever is open.
public protocol WhereaboutsService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Steps away from the window for a moment 暂离窗口. Again, while still away, changes nothing. Ends an outing.
    func stepAway(_ request: StepAwayRequest, in context: Contexts.Write) throws -> StepAwayReply

    /// Goes out 外出: says where to, why, and when they will be back. Another outing ends the one before.
    /// Refused with ATT-6 where one of the three is missing, for a return that does not lie ahead, and for one more than 30
    /// days ahead.
    func goOut(_ request: GoOutRequest, in context: Contexts.Write) throws -> GoOutReply

    /// Is back, from either. Harmless when there is nothing to come back from.
    func `return`(_ request: ReturnRequest, in context: Contexts.Write) throws -> ReturnReply

    /// The whereabouts list 去向牌: everybody on the staff, and where they are now.
    func list(_ request: ListWhereaboutsRequest, in context: Contexts.Read) throws -> ListWhereaboutsReply

    /// The roll-call 点名: everybody who should be in the hall this minute, what they signed and from which machine, and where
    /// they are by the
    /// book: to be held against the people.
    func rollCall(_ request: RollCallRequest, in context: Contexts.Read) throws -> RollCallReply
}

extension WhereaboutsService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[169],
                run: .write { bytes, context in
                    let request = try StepAwayRequest(decoding: bytes, limits: .request)
                    return try self.stepAway(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[170],
                run: .write { bytes, context in
                    let request = try GoOutRequest(decoding: bytes, limits: .request)
                    return try self.goOut(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[171],
                run: .write { bytes, context in
                    let request = try ReturnRequest(decoding: bytes, limits: .request)
                    return try self.return(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[172],
                run: .read { bytes, context in
                    let request = try ListWhereaboutsRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[173],
                run: .read { bytes, context in
                    let request = try RollCallRequest(decoding: bytes, limits: .request)
                    return try self.rollCall(request, in: context).encoded()
                }),
        ]
    }
}

/// Ways off a post that are in order 去向, and the list of where everybody is. No request carries a name: who goes is who is
/// calling.
/// Anyone may call: whoever is no person is told why they can't (ATT-2). What is told here is a fact, never refused for the
/// state of the
/// hall; signing in or out ends whatever is open.
public struct WhereaboutsClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Steps away from the window for a moment 暂离窗口. Again, while still away, changes nothing. Ends an outing.
    public func stepAway(
        _ request: StepAwayRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> StepAwayReply {
        try StepAwayReply(decoding: await caller.unary(MethodTable.all[169], request.encoded(), options), limits: .reply)
    }

    /// Goes out 外出: says where to, why, and when they will be back. Another outing ends the one before.
    /// Refused with ATT-6 where one of the three is missing, for a return that does not lie ahead, and for one more than 30
    /// days ahead.
    public func goOut(
        _ request: GoOutRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GoOutReply {
        try GoOutReply(decoding: await caller.unary(MethodTable.all[170], request.encoded(), options), limits: .reply)
    }

    /// Is back, from either. Harmless when there is nothing to come back from.
    public func `return`(
        _ request: ReturnRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ReturnReply {
        try ReturnReply(decoding: await caller.unary(MethodTable.all[171], request.encoded(), options), limits: .reply)
    }

    /// The whereabouts list 去向牌: everybody on the staff, and where they are now.
    public func list(
        _ request: ListWhereaboutsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListWhereaboutsReply {
        try ListWhereaboutsReply(decoding: await caller.unary(MethodTable.all[172], request.encoded(), options), limits: .reply)
    }

    /// The roll-call 点名: everybody who should be in the hall this minute, what they signed and from which machine, and where
    /// they are by the
    /// book: to be held against the people.
    public func rollCall(
        _ request: RollCallRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RollCallReply {
        try RollCallReply(decoding: await caller.unary(MethodTable.all[173], request.encoded(), options), limits: .reply)
    }
}
