// Generated from Protos/hall/v1/applications.proto by HallProtoGen; do not edit.

/// Applications, before acceptance. The number an application is filed under stays when it becomes a case.
public protocol ApplicationsService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Receives an application, whatever it lacks; the time for an answer runs from now.
    func file(_ request: FileRequest, in context: Contexts.Write) throws -> FileReply

    /// Records how the materials stand; what is corrected at the window is recorded here as well.
    func check(_ request: CheckRequest, in context: Contexts.Write) throws -> CheckReply

    /// Tells the applicant in writing, in one go, everything that is missing.
    func giveNotice(_ request: GiveNoticeRequest, in context: Contexts.Write) throws -> GiveNoticeReply

    /// Records that what the applicant was told of has come, all of it or some; the time for an answer runs anew.
    func supplement(_ request: SupplementRequest, in context: Contexts.Write) throws -> SupplementReply

    /// Accepts an application that is complete: it is a case from now on, and counts from the day it was received.
    func accept(_ request: AcceptApplicationRequest, in context: Contexts.Write) throws -> AcceptApplicationReply

    /// Takes in, after acceptance, materials that were to follow, or that a case accepted by the law lacks.
    func handIn(_ request: HandInRequest, in context: Contexts.Write) throws -> HandInReply

    /// Does not accept it, with a sealed statement: nothing is needed for it, or it is another authority's.
    func turnDown(_ request: TurnDownRequest, in context: Contexts.Write) throws -> TurnDownReply

    /// Records that the applicant takes it back.
    func withdraw(_ request: WithdrawRequest, in context: Contexts.Write) throws -> WithdrawReply

    /// Reads an application with its materials and notices; also after it became a case.
    func get(_ request: GetApplicationRequest, in context: Contexts.Read) throws -> GetApplicationReply
}

extension ApplicationsService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[48],
                run: .write { bytes, context in
                    let request = try FileRequest(decoding: bytes, limits: .request)
                    return try self.file(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[49],
                run: .write { bytes, context in
                    let request = try CheckRequest(decoding: bytes, limits: .request)
                    return try self.check(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[50],
                run: .write { bytes, context in
                    let request = try GiveNoticeRequest(decoding: bytes, limits: .request)
                    return try self.giveNotice(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[51],
                run: .write { bytes, context in
                    let request = try SupplementRequest(decoding: bytes, limits: .request)
                    return try self.supplement(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[52],
                run: .write { bytes, context in
                    let request = try AcceptApplicationRequest(decoding: bytes, limits: .request)
                    return try self.accept(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[53],
                run: .write { bytes, context in
                    let request = try HandInRequest(decoding: bytes, limits: .request)
                    return try self.handIn(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[54],
                run: .write { bytes, context in
                    let request = try TurnDownRequest(decoding: bytes, limits: .request)
                    return try self.turnDown(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[55],
                run: .write { bytes, context in
                    let request = try WithdrawRequest(decoding: bytes, limits: .request)
                    return try self.withdraw(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[56],
                run: .read { bytes, context in
                    let request = try GetApplicationRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
        ]
    }
}

/// Applications, before acceptance. The number an application is filed under stays when it becomes a case.
public struct ApplicationsClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Receives an application, whatever it lacks; the time for an answer runs from now.
    public func file(
        _ request: FileRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> FileReply {
        try FileReply(decoding: await caller.unary(MethodTable.all[48], request.encoded(), options), limits: .reply)
    }

    /// Records how the materials stand; what is corrected at the window is recorded here as well.
    public func check(
        _ request: CheckRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> CheckReply {
        try CheckReply(decoding: await caller.unary(MethodTable.all[49], request.encoded(), options), limits: .reply)
    }

    /// Tells the applicant in writing, in one go, everything that is missing.
    public func giveNotice(
        _ request: GiveNoticeRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GiveNoticeReply {
        try GiveNoticeReply(decoding: await caller.unary(MethodTable.all[50], request.encoded(), options), limits: .reply)
    }

    /// Records that what the applicant was told of has come, all of it or some; the time for an answer runs anew.
    public func supplement(
        _ request: SupplementRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> SupplementReply {
        try SupplementReply(decoding: await caller.unary(MethodTable.all[51], request.encoded(), options), limits: .reply)
    }

    /// Accepts an application that is complete: it is a case from now on, and counts from the day it was received.
    public func accept(
        _ request: AcceptApplicationRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AcceptApplicationReply {
        try AcceptApplicationReply(
            decoding: await caller.unary(MethodTable.all[52], request.encoded(), options), limits: .reply)
    }

    /// Takes in, after acceptance, materials that were to follow, or that a case accepted by the law lacks.
    public func handIn(
        _ request: HandInRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> HandInReply {
        try HandInReply(decoding: await caller.unary(MethodTable.all[53], request.encoded(), options), limits: .reply)
    }

    /// Does not accept it, with a sealed statement: nothing is needed for it, or it is another authority's.
    public func turnDown(
        _ request: TurnDownRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> TurnDownReply {
        try TurnDownReply(decoding: await caller.unary(MethodTable.all[54], request.encoded(), options), limits: .reply)
    }

    /// Records that the applicant takes it back.
    public func withdraw(
        _ request: WithdrawRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> WithdrawReply {
        try WithdrawReply(decoding: await caller.unary(MethodTable.all[55], request.encoded(), options), limits: .reply)
    }

    /// Reads an application with its materials and notices; also after it became a case.
    public func get(
        _ request: GetApplicationRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetApplicationReply {
        try GetApplicationReply(decoding: await caller.unary(MethodTable.all[56], request.encoded(), options), limits: .reply)
    }
}
