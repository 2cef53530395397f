// Generated from Protos/hall/v1/journal.proto by HallProtoGen; do not edit.

/// Audit trail and live feed in one. Everyone reads it through the same filter.
public protocol JournalService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Reads entries from a sequence number on.
    func read(_ request: ReadJournalRequest, in context: Contexts.Read) throws -> ReadJournalReply

    /// Streams entries after a sequence number, those there are and those that come.
    func watch(_ request: WatchJournalRequest, in context: Contexts.Stream) throws

    /// Recomputes the chain from its first entry.
    func verify(_ request: VerifyJournalRequest, in context: Contexts.Read) throws -> VerifyJournalReply

    /// Tells the newest entry's number and hash, to be kept elsewhere.
    func head(_ request: JournalHeadRequest, in context: Contexts.Read) throws -> JournalHeadReply

    /// Erases the clear copy of what an entry holds of a person; the chain keeps its commitment.
    func redact(_ request: RedactJournalRequest, in context: Contexts.Write) throws -> RedactJournalReply
}

extension JournalService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[195],
                run: .read { bytes, context in
                    let request = try ReadJournalRequest(decoding: bytes, limits: .request)
                    return try self.read(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[196],
                run: .stream { bytes, context in
                    let request = try WatchJournalRequest(decoding: bytes, limits: .request)
                    try self.watch(request, in: context)
                }),
            Route(
                method: MethodTable.all[197],
                run: .read { bytes, context in
                    let request = try VerifyJournalRequest(decoding: bytes, limits: .request)
                    return try self.verify(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[198],
                run: .read { bytes, context in
                    let request = try JournalHeadRequest(decoding: bytes, limits: .request)
                    return try self.head(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[199],
                run: .write { bytes, context in
                    let request = try RedactJournalRequest(decoding: bytes, limits: .request)
                    return try self.redact(request, in: context).encoded()
                }),
        ]
    }
}

/// Audit trail and live feed in one. Everyone reads it through the same filter.
public struct JournalClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Reads entries from a sequence number on.
    public func read(
        _ request: ReadJournalRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ReadJournalReply {
        try ReadJournalReply(decoding: await caller.unary(MethodTable.all[195], request.encoded(), options), limits: .reply)
    }

    /// Streams entries after a sequence number, those there are and those that come.
    public func watch(
        _ request: WatchJournalRequest, _ options: CallOptions = CallOptions()
    ) -> AsyncThrowingStream<JournalEntryInfo, any Error> {
        decodedReplies(caller.stream(MethodTable.all[196], request.encoded(), options))
    }

    /// Recomputes the chain from its first entry.
    public func verify(
        _ request: VerifyJournalRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> VerifyJournalReply {
        try VerifyJournalReply(decoding: await caller.unary(MethodTable.all[197], request.encoded(), options), limits: .reply)
    }

    /// Tells the newest entry's number and hash, to be kept elsewhere.
    public func head(
        _ request: JournalHeadRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> JournalHeadReply {
        try JournalHeadReply(decoding: await caller.unary(MethodTable.all[198], request.encoded(), options), limits: .reply)
    }

    /// Erases the clear copy of what an entry holds of a person; the chain keeps its commitment.
    public func redact(
        _ request: RedactJournalRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RedactJournalReply {
        try RedactJournalReply(decoding: await caller.unary(MethodTable.all[199], request.encoded(), options), limits: .reply)
    }
}
