// Generated from Protos/hall/v1/items.proto by HallProtoGen; do not edit.

/// The catalogue.
public protocol ItemsService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Puts an item, new or changed: its next version. A case keeps the version it was filed under.
    func put(_ request: PutItemRequest, in context: Contexts.Write) throws -> PutItemReply

    /// Reads one item with its materials, as it stands now or as it stood in an earlier version.
    func get(_ request: GetItemRequest, in context: Contexts.Read) throws -> GetItemReply

    /// Lists the catalogue.
    func list(_ request: ListItemsRequest, in context: Contexts.Read) throws -> ListItemsReply

    /// Ends an item: nothing more is filed under it, what is open goes on.
    func retire(_ request: RetireItemRequest, in context: Contexts.Write) throws -> RetireItemReply

    /// Tells whoever asks the whole procedure and every material at once.
    func getGuide(_ request: GetGuideRequest, in context: Contexts.Read) throws -> GetGuideReply
}

extension ItemsService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[13],
                run: .write { bytes, context in
                    let request = try PutItemRequest(decoding: bytes, limits: .request)
                    return try self.put(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[14],
                run: .read { bytes, context in
                    let request = try GetItemRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[15],
                run: .read { bytes, context in
                    let request = try ListItemsRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[16],
                run: .write { bytes, context in
                    let request = try RetireItemRequest(decoding: bytes, limits: .request)
                    return try self.retire(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[17],
                run: .read { bytes, context in
                    let request = try GetGuideRequest(decoding: bytes, limits: .request)
                    return try self.getGuide(request, in: context).encoded()
                }),
        ]
    }
}

/// The catalogue.
public struct ItemsClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Puts an item, new or changed: its next version. A case keeps the version it was filed under.
    public func put(
        _ request: PutItemRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PutItemReply {
        try PutItemReply(decoding: await caller.unary(MethodTable.all[13], request.encoded(), options), limits: .reply)
    }

    /// Reads one item with its materials, as it stands now or as it stood in an earlier version.
    public func get(
        _ request: GetItemRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetItemReply {
        try GetItemReply(decoding: await caller.unary(MethodTable.all[14], request.encoded(), options), limits: .reply)
    }

    /// Lists the catalogue.
    public func list(
        _ request: ListItemsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListItemsReply {
        try ListItemsReply(decoding: await caller.unary(MethodTable.all[15], request.encoded(), options), limits: .reply)
    }

    /// Ends an item: nothing more is filed under it, what is open goes on.
    public func retire(
        _ request: RetireItemRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> RetireItemReply {
        try RetireItemReply(decoding: await caller.unary(MethodTable.all[16], request.encoded(), options), limits: .reply)
    }

    /// Tells whoever asks the whole procedure and every material at once.
    public func getGuide(
        _ request: GetGuideRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetGuideReply {
        try GetGuideReply(decoding: await caller.unary(MethodTable.all[17], request.encoded(), options), limits: .reply)
    }
}
