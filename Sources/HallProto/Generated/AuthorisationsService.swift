// Generated from Protos/hall/v1/authorisations.proto by HallProtoGen; do not edit.

/// Who may work on an item. While nobody is named for it, everybody may who holds its post; as soon as somebody is, those alone
/// who are.
/// A matter that is reported upward is typed into the upper system: who is authorised for one has an account there.
public protocol AuthorisationsService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Authorises somebody for an item, or changes their account in the upper system.
    /// Refused with CO-3 to somebody who has left, and without an account for an item that is reported upward.
    func put(_ request: PutAuthorisationRequest, in context: Contexts.Write) throws -> PutAuthorisationReply

    /// Takes an authorisation back.
    func remove(_ request: RemoveAuthorisationRequest, in context: Contexts.Write) throws -> RemoveAuthorisationReply

    /// Lists authorisations by item, then person.
    func list(_ request: ListAuthorisationsRequest, in context: Contexts.Read) throws -> ListAuthorisationsReply
}

extension AuthorisationsService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[61],
                run: .write { bytes, context in
                    let request = try PutAuthorisationRequest(decoding: bytes, limits: .request)
                    return try self.put(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[62],
                run: .write { bytes, context in
                    let request = try RemoveAuthorisationRequest(decoding: bytes, limits: .request)
                    return try self.remove(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[63],
                run: .read { bytes, context in
                    let request = try ListAuthorisationsRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
        ]
    }
}

/// Who may work on an item. While nobody is named for it, everybody may who holds its post; as soon as somebody is, those alone
/// who are.
/// A matter that is reported upward is typed into the upper system: who is authorised for one has an account there.
public struct AuthorisationsClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Authorises somebody for an item, or changes their account in the upper system.
    /// Refused with CO-3 to somebody who has left, and without an account for an item that is reported upward.
    public func put(
        _ request: PutAuthorisationRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutAuthorisationReply {
        try PutAuthorisationReply(decoding: await caller.unary(MethodTable.all[61], request.encoded(), options), limits: .reply)
    }

    /// Takes an authorisation back.
    public func remove(
        _ request: RemoveAuthorisationRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RemoveAuthorisationReply {
        try RemoveAuthorisationReply(
            decoding: await caller.unary(MethodTable.all[62], request.encoded(), options), limits: .reply)
    }

    /// Lists authorisations by item, then person.
    public func list(
        _ request: ListAuthorisationsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListAuthorisationsReply {
        try ListAuthorisationsReply(
            decoding: await caller.unary(MethodTable.all[63], request.encoded(), options), limits: .reply)
    }
}
