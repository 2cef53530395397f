// Generated from Protos/hall/v1/posts.proto by HallProtoGen; do not edit.

/// Cover is derived from who is there, never typed in.
public protocol PostsService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Who serves each post now. Before the hall's first schedule posts know no cover, and none is listed.
    func coverage(_ request: CoverageRequest, in context: Contexts.Read) throws -> CoverageReply

    /// Who serves each post now, then every change, at the instant it happens.
    func watch(_ request: WatchCoverageRequest, in context: Contexts.Stream) throws

    /// Lists the stretches of opening hours in which nobody served a post, derived from the facts as they are known now: all of
    /// them for a
    /// registrar, a director, a principal or an inspector; else those the caller answers for.
    func listGaps(_ request: ListGapsRequest, in context: Contexts.Read) throws -> ListGapsReply

    /// Who will serve each post on the days to come, as far as it is known who will be there, and where nobody will.
    func plan(_ request: PlanRequest, in context: Contexts.Read) throws -> PlanReply

    /// Adds a roster: who holds a post from a day through another, instead of those who hold it otherwise 轮值. Of several
    /// rosters for a day
    /// the one added last holds.
    /// Refused with AB-1 and CO-3 as PutPost.
    func addRoster(_ request: AddRosterRequest, in context: Contexts.Write) throws -> AddRosterReply

    /// Ends a roster after a day, or takes it out where the day lies before it began.
    func endRoster(_ request: EndRosterRequest, in context: Contexts.Write) throws -> EndRosterReply

    /// Lists rosters in the order they were added.
    func listRosters(_ request: ListRostersRequest, in context: Contexts.Read) throws -> ListRostersReply
}

extension PostsService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[153],
                run: .read { bytes, context in
                    let request = try CoverageRequest(decoding: bytes, limits: .request)
                    return try self.coverage(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[154],
                run: .stream { bytes, context in
                    let request = try WatchCoverageRequest(decoding: bytes, limits: .request)
                    try self.watch(request, in: context)
                }),
            Route(
                method: MethodTable.all[155],
                run: .read { bytes, context in
                    let request = try ListGapsRequest(decoding: bytes, limits: .request)
                    return try self.listGaps(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[156],
                run: .read { bytes, context in
                    let request = try PlanRequest(decoding: bytes, limits: .request)
                    return try self.plan(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[157],
                run: .write { bytes, context in
                    let request = try AddRosterRequest(decoding: bytes, limits: .request)
                    return try self.addRoster(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[158],
                run: .write { bytes, context in
                    let request = try EndRosterRequest(decoding: bytes, limits: .request)
                    return try self.endRoster(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[159],
                run: .read { bytes, context in
                    let request = try ListRostersRequest(decoding: bytes, limits: .request)
                    return try self.listRosters(request, in: context).encoded()
                }),
        ]
    }
}

/// Cover is derived from who is there, never typed in.
public struct PostsClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Who serves each post now. Before the hall's first schedule posts know no cover, and none is listed.
    public func coverage(
        _ request: CoverageRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> CoverageReply {
        try CoverageReply(decoding: await caller.unary(MethodTable.all[153], request.encoded(), options), limits: .reply)
    }

    /// Who serves each post now, then every change, at the instant it happens.
    public func watch(
        _ request: WatchCoverageRequest, _ options: CallOptions = CallOptions()
    ) -> AsyncThrowingStream<CoverageChange, any Error> {
        decodedReplies(caller.stream(MethodTable.all[154], request.encoded(), options))
    }

    /// Lists the stretches of opening hours in which nobody served a post, derived from the facts as they are known now: all of
    /// them for a
    /// registrar, a director, a principal or an inspector; else those the caller answers for.
    public func listGaps(
        _ request: ListGapsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListGapsReply {
        try ListGapsReply(decoding: await caller.unary(MethodTable.all[155], request.encoded(), options), limits: .reply)
    }

    /// Who will serve each post on the days to come, as far as it is known who will be there, and where nobody will.
    public func plan(
        _ request: PlanRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PlanReply {
        try PlanReply(decoding: await caller.unary(MethodTable.all[156], request.encoded(), options), limits: .reply)
    }

    /// Adds a roster: who holds a post from a day through another, instead of those who hold it otherwise 轮值. Of several
    /// rosters for a day
    /// the one added last holds.
    /// Refused with AB-1 and CO-3 as PutPost.
    public func addRoster(
        _ request: AddRosterRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AddRosterReply {
        try AddRosterReply(decoding: await caller.unary(MethodTable.all[157], request.encoded(), options), limits: .reply)
    }

    /// Ends a roster after a day, or takes it out where the day lies before it began.
    public func endRoster(
        _ request: EndRosterRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> EndRosterReply {
        try EndRosterReply(decoding: await caller.unary(MethodTable.all[158], request.encoded(), options), limits: .reply)
    }

    /// Lists rosters in the order they were added.
    public func listRosters(
        _ request: ListRostersRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListRostersReply {
        try ListRostersReply(decoding: await caller.unary(MethodTable.all[159], request.encoded(), options), limits: .reply)
    }
}
