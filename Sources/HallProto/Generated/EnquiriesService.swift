// Generated from Protos/hall/v1/enquiries.proto by HallProtoGen; do not edit.

/// What people ask, and what became of it.
public protocol EnquiriesService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Opens an enquiry; of all who were asked the highest in position is responsible for it.
    func open(_ request: OpenEnquiryRequest, in context: Contexts.Write) throws -> OpenEnquiryReply

    /// Takes an enquiry to a leader, with the time the asker was promised.
    func escalate(_ request: EscalateEnquiryRequest, in context: Contexts.Write) throws -> EscalateEnquiryReply

    /// Settles an enquiry with its outcome.
    func settle(_ request: SettleEnquiryRequest, in context: Contexts.Write) throws -> SettleEnquiryReply

    /// Hands an open enquiry over, for one who can't follow it to the end.
    func handOver(_ request: HandOverEnquiryRequest, in context: Contexts.Write) throws -> HandOverEnquiryReply

    /// Reads one enquiry.
    func get(_ request: GetEnquiryRequest, in context: Contexts.Read) throws -> GetEnquiryReply

    /// Lists enquiries, the earliest due first.
    func list(_ request: ListEnquiriesRequest, in context: Contexts.Read) throws -> ListEnquiriesReply
}

extension EnquiriesService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[102],
                run: .write { bytes, context in
                    let request = try OpenEnquiryRequest(decoding: bytes, limits: .request)
                    return try self.open(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[103],
                run: .write { bytes, context in
                    let request = try EscalateEnquiryRequest(decoding: bytes, limits: .request)
                    return try self.escalate(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[104],
                run: .write { bytes, context in
                    let request = try SettleEnquiryRequest(decoding: bytes, limits: .request)
                    return try self.settle(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[105],
                run: .write { bytes, context in
                    let request = try HandOverEnquiryRequest(decoding: bytes, limits: .request)
                    return try self.handOver(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[106],
                run: .read { bytes, context in
                    let request = try GetEnquiryRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[107],
                run: .read { bytes, context in
                    let request = try ListEnquiriesRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
        ]
    }
}

/// What people ask, and what became of it.
public struct EnquiriesClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Opens an enquiry; of all who were asked the highest in position is responsible for it.
    public func open(
        _ request: OpenEnquiryRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> OpenEnquiryReply {
        try OpenEnquiryReply(decoding: await caller.unary(MethodTable.all[102], request.encoded(), options), limits: .reply)
    }

    /// Takes an enquiry to a leader, with the time the asker was promised.
    public func escalate(
        _ request: EscalateEnquiryRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> EscalateEnquiryReply {
        try EscalateEnquiryReply(decoding: await caller.unary(MethodTable.all[103], request.encoded(), options), limits: .reply)
    }

    /// Settles an enquiry with its outcome.
    public func settle(
        _ request: SettleEnquiryRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> SettleEnquiryReply {
        try SettleEnquiryReply(decoding: await caller.unary(MethodTable.all[104], request.encoded(), options), limits: .reply)
    }

    /// Hands an open enquiry over, for one who can't follow it to the end.
    public func handOver(
        _ request: HandOverEnquiryRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> HandOverEnquiryReply {
        try HandOverEnquiryReply(decoding: await caller.unary(MethodTable.all[105], request.encoded(), options), limits: .reply)
    }

    /// Reads one enquiry.
    public func get(
        _ request: GetEnquiryRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetEnquiryReply {
        try GetEnquiryReply(decoding: await caller.unary(MethodTable.all[106], request.encoded(), options), limits: .reply)
    }

    /// Lists enquiries, the earliest due first.
    public func list(
        _ request: ListEnquiriesRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListEnquiriesReply {
        try ListEnquiriesReply(decoding: await caller.unary(MethodTable.all[107], request.encoded(), options), limits: .reply)
    }
}
