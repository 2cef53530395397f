// Generated from Protos/hall/v1/delegations.proto by HallProtoGen; do not edit.

/// Powers of approval pass by no cover of a post. A director or a principal hands them on in writing, to one person and for
/// some days;
/// they are used only while the book has the giver recorded as absent, and every entry made so names both and the delegation.
public protocol DelegationsService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Hands powers of approval on, in person, from a day through a day. What is written stays as it is; it can be revoked.
    /// Refused with AB-5 to oneself, to somebody who will not serve on the first day, for more than 92 days or so far ahead,
    /// and where one
    /// of these powers is handed on for one of these days already. What one holds by a delegation alone can't be handed on.
    func delegate(_ request: DelegateRequest, in context: Contexts.Write) throws -> DelegateReply

    /// Takes a delegation back, from now on: whoever gave it, or a principal.
    /// Refused with AB-5 to anybody else, and once it has ended.
    func revoke(_ request: RevokeDelegationRequest, in context: Contexts.Write) throws -> RevokeDelegationReply

    /// Lists delegations, the newest first. Who may decide for whom everybody in the hall may know; the reason is for the two
    /// concerned,
    /// directors, principals and inspectors.
    func list(_ request: ListDelegationsRequest, in context: Contexts.Read) throws -> ListDelegationsReply
}

extension DelegationsService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[83],
                run: .write { bytes, context in
                    let request = try DelegateRequest(decoding: bytes, limits: .request)
                    return try self.delegate(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[84],
                run: .write { bytes, context in
                    let request = try RevokeDelegationRequest(decoding: bytes, limits: .request)
                    return try self.revoke(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[85],
                run: .read { bytes, context in
                    let request = try ListDelegationsRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
        ]
    }
}

/// Powers of approval pass by no cover of a post. A director or a principal hands them on in writing, to one person and for
/// some days;
/// they are used only while the book has the giver recorded as absent, and every entry made so names both and the delegation.
public struct DelegationsClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Hands powers of approval on, in person, from a day through a day. What is written stays as it is; it can be revoked.
    /// Refused with AB-5 to oneself, to somebody who will not serve on the first day, for more than 92 days or so far ahead,
    /// and where one
    /// of these powers is handed on for one of these days already. What one holds by a delegation alone can't be handed on.
    public func delegate(
        _ request: DelegateRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> DelegateReply {
        try DelegateReply(decoding: await caller.unary(MethodTable.all[83], request.encoded(), options), limits: .reply)
    }

    /// Takes a delegation back, from now on: whoever gave it, or a principal.
    /// Refused with AB-5 to anybody else, and once it has ended.
    public func revoke(
        _ request: RevokeDelegationRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RevokeDelegationReply {
        try RevokeDelegationReply(decoding: await caller.unary(MethodTable.all[84], request.encoded(), options), limits: .reply)
    }

    /// Lists delegations, the newest first. Who may decide for whom everybody in the hall may know; the reason is for the two
    /// concerned,
    /// directors, principals and inspectors.
    public func list(
        _ request: ListDelegationsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListDelegationsReply {
        try ListDelegationsReply(decoding: await caller.unary(MethodTable.all[85], request.encoded(), options), limits: .reply)
    }
}
