// Generated from Protos/hall/v1/admin.proto by HallProtoGen; do not edit.

/// Health, backup, clock and metrics.
public protocol AdminService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Tells how the daemon is.
    func status(_ request: AdminStatusRequest, in context: Contexts.Read) throws -> AdminStatusReply

    /// Makes a checked copy of the book in the backup folder, or on another disk.
    func backup(_ request: BackupRequest, in context: Contexts.Read) throws -> BackupReply

    /// Moves a simulated clock on; everything due by then is done.
    func advanceClock(_ request: AdvanceClockRequest, in context: Contexts.Write) throws -> AdvanceClockReply

    /// Says that the clock is right after a jump; the agenda goes on.
    func confirmClock(_ request: ConfirmClockRequest, in context: Contexts.Write) throws -> ConfirmClockReply

    /// Gives the daemon's figures in Prometheus' text form.
    func metrics(_ request: MetricsRequest, in context: Contexts.Read) throws -> MetricsReply
}

extension AdminService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[4],
                run: .read { bytes, context in
                    let request = try AdminStatusRequest(decoding: bytes, limits: .request)
                    return try self.status(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[5],
                run: .read { bytes, context in
                    let request = try BackupRequest(decoding: bytes, limits: .request)
                    return try self.backup(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[6],
                run: .write { bytes, context in
                    let request = try AdvanceClockRequest(decoding: bytes, limits: .request)
                    return try self.advanceClock(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[7],
                run: .write { bytes, context in
                    let request = try ConfirmClockRequest(decoding: bytes, limits: .request)
                    return try self.confirmClock(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[8],
                run: .read { bytes, context in
                    let request = try MetricsRequest(decoding: bytes, limits: .request)
                    return try self.metrics(request, in: context).encoded()
                }),
        ]
    }
}

/// Health, backup, clock and metrics.
public struct AdminClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Tells how the daemon is.
    public func status(
        _ request: AdminStatusRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AdminStatusReply {
        try AdminStatusReply(decoding: await caller.unary(MethodTable.all[4], request.encoded(), options), limits: .reply)
    }

    /// Makes a checked copy of the book in the backup folder, or on another disk.
    public func backup(
        _ request: BackupRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> BackupReply {
        try BackupReply(decoding: await caller.unary(MethodTable.all[5], request.encoded(), options), limits: .reply)
    }

    /// Moves a simulated clock on; everything due by then is done.
    public func advanceClock(
        _ request: AdvanceClockRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AdvanceClockReply {
        try AdvanceClockReply(decoding: await caller.unary(MethodTable.all[6], request.encoded(), options), limits: .reply)
    }

    /// Says that the clock is right after a jump; the agenda goes on.
    public func confirmClock(
        _ request: ConfirmClockRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ConfirmClockReply {
        try ConfirmClockReply(decoding: await caller.unary(MethodTable.all[7], request.encoded(), options), limits: .reply)
    }

    /// Gives the daemon's figures in Prometheus' text form.
    public func metrics(
        _ request: MetricsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> MetricsReply {
        try MetricsReply(decoding: await caller.unary(MethodTable.all[8], request.encoded(), options), limits: .reply)
    }
}
