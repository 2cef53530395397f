// Generated from Protos/hall/v1/attendance.proto by HallProtoGen; do not edit.

/// Signing in and out. No request carries a name: who signs is who is calling. Anyone may call: whoever is no person is told
/// why
/// they can't sign (ATT-2).
public protocol AttendanceService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Signs the caller in; the first of a day counts, another is kept and changes nothing.
    func signIn(_ request: SignInRequest, in context: Contexts.Write) throws -> SignInReply

    /// Signs the caller out; the last of a day counts.
    /// Refused with ATT-7 while somebody who asked them at the window today still waits for an answer, until they say why they
    /// go.
    func signOut(_ request: SignOutRequest, in context: Contexts.Write) throws -> SignOutReply

    /// Lists the marks of a day or a month: one's own, or as a registrar everybody's.
    func listMarks(_ request: ListMarksRequest, in context: Contexts.Read) throws -> ListMarksReply

    /// Lists what became of the sessions people were to work, derived from the facts as they are known now: one's own, or as a
    /// registrar, a
    /// director, a principal or an inspector everybody's. Days before the first schedule have none.
    func listRecords(_ request: ListRecordsRequest, in context: Contexts.Read) throws -> ListRecordsReply
}

extension AttendanceService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[57],
                run: .write { bytes, context in
                    let request = try SignInRequest(decoding: bytes, limits: .request)
                    return try self.signIn(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[58],
                run: .write { bytes, context in
                    let request = try SignOutRequest(decoding: bytes, limits: .request)
                    return try self.signOut(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[59],
                run: .read { bytes, context in
                    let request = try ListMarksRequest(decoding: bytes, limits: .request)
                    return try self.listMarks(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[60],
                run: .read { bytes, context in
                    let request = try ListRecordsRequest(decoding: bytes, limits: .request)
                    return try self.listRecords(request, in: context).encoded()
                }),
        ]
    }
}

/// Signing in and out. No request carries a name: who signs is who is calling. Anyone may call: whoever is no person is told
/// why
/// they can't sign (ATT-2).
public struct AttendanceClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Signs the caller in; the first of a day counts, another is kept and changes nothing.
    public func signIn(
        _ request: SignInRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> SignInReply {
        try SignInReply(decoding: await caller.unary(MethodTable.all[57], request.encoded(), options), limits: .reply)
    }

    /// Signs the caller out; the last of a day counts.
    /// Refused with ATT-7 while somebody who asked them at the window today still waits for an answer, until they say why they
    /// go.
    public func signOut(
        _ request: SignOutRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> SignOutReply {
        try SignOutReply(decoding: await caller.unary(MethodTable.all[58], request.encoded(), options), limits: .reply)
    }

    /// Lists the marks of a day or a month: one's own, or as a registrar everybody's.
    public func listMarks(
        _ request: ListMarksRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListMarksReply {
        try ListMarksReply(decoding: await caller.unary(MethodTable.all[59], request.encoded(), options), limits: .reply)
    }

    /// Lists what became of the sessions people were to work, derived from the facts as they are known now: one's own, or as a
    /// registrar, a
    /// director, a principal or an inspector everybody's. Days before the first schedule have none.
    public func listRecords(
        _ request: ListRecordsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListRecordsReply {
        try ListRecordsReply(decoding: await caller.unary(MethodTable.all[60], request.encoded(), options), limits: .reply)
    }
}
