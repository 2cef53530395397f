// Generated from Protos/hall/v1/backentries.proto by HallProtoGen; do not edit.

/// What was done on paper. One person enters it with its true time and its voucher; it takes effect, from that time on, when a
/// second
/// person has held it against the paper and confirmed it.
public protocol BackEntriesService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Enters what was done to one application or case on paper, in order. Tried out at once, so that what can't be is told
    /// now.
    func enter(_ request: EnterRequest, in context: Contexts.Write) throws -> EnterReply

    /// Confirms an entry another person made: it takes effect, and its deadlines count from the true time.
    func confirm(_ request: ConfirmBackEntryRequest, in context: Contexts.Write) throws -> ConfirmBackEntryReply

    /// Rejects an entry that is not what the paper says; whoever made it takes it back so. It stays on record with the reason.
    func reject(_ request: RejectBackEntryRequest, in context: Contexts.Write) throws -> RejectBackEntryReply

    /// Reads an entry with everything it says.
    func get(_ request: GetBackEntryRequest, in context: Contexts.Read) throws -> GetBackEntryReply

    /// Lists entries, those that wait unless all are asked for, the oldest first.
    func list(_ request: ListBackEntriesRequest, in context: Contexts.Read) throws -> ListBackEntriesReply
}

extension BackEntriesService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[64],
                run: .write { bytes, context in
                    let request = try EnterRequest(decoding: bytes, limits: .request)
                    return try self.enter(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[65],
                run: .write { bytes, context in
                    let request = try ConfirmBackEntryRequest(decoding: bytes, limits: .request)
                    return try self.confirm(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[66],
                run: .write { bytes, context in
                    let request = try RejectBackEntryRequest(decoding: bytes, limits: .request)
                    return try self.reject(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[67],
                run: .read { bytes, context in
                    let request = try GetBackEntryRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[68],
                run: .read { bytes, context in
                    let request = try ListBackEntriesRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
        ]
    }
}

/// What was done on paper. One person enters it with its true time and its voucher; it takes effect, from that time on, when a
/// second
/// person has held it against the paper and confirmed it.
public struct BackEntriesClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Enters what was done to one application or case on paper, in order. Tried out at once, so that what can't be is told
    /// now.
    public func enter(
        _ request: EnterRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> EnterReply {
        try EnterReply(decoding: await caller.unary(MethodTable.all[64], request.encoded(), options), limits: .reply)
    }

    /// Confirms an entry another person made: it takes effect, and its deadlines count from the true time.
    public func confirm(
        _ request: ConfirmBackEntryRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ConfirmBackEntryReply {
        try ConfirmBackEntryReply(decoding: await caller.unary(MethodTable.all[65], request.encoded(), options), limits: .reply)
    }

    /// Rejects an entry that is not what the paper says; whoever made it takes it back so. It stays on record with the reason.
    public func reject(
        _ request: RejectBackEntryRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RejectBackEntryReply {
        try RejectBackEntryReply(decoding: await caller.unary(MethodTable.all[66], request.encoded(), options), limits: .reply)
    }

    /// Reads an entry with everything it says.
    public func get(
        _ request: GetBackEntryRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetBackEntryReply {
        try GetBackEntryReply(decoding: await caller.unary(MethodTable.all[67], request.encoded(), options), limits: .reply)
    }

    /// Lists entries, those that wait unless all are asked for, the oldest first.
    public func list(
        _ request: ListBackEntriesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListBackEntriesReply {
        try ListBackEntriesReply(decoding: await caller.unary(MethodTable.all[68], request.encoded(), options), limits: .reply)
    }
}
