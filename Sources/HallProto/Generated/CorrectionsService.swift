// Generated from Protos/hall/v1/corrections.proto by HallProtoGen; do not edit.

/// Marks with a true time of their own. Nobody's word alone makes one: a correction is asked for by the person and approved by
/// another, a
/// signing sheet is entered by one and confirmed by a second. The marks that were given stay as they are.
public protocol CorrectionsService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Asks to have a mark one missed, or gave wrongly, put right; for oneself alone. It counts once it is approved.
    /// Refused with ATT-1 for a time that has not come, lies more than 31 days back, or lies outside one's service, and while
    /// the same is
    /// asked for already.
    func ask(_ request: AskCorrectionRequest, in context: Contexts.Write) throws -> AskCorrectionReply

    /// Approves a correction or rejects it, with the reason. The director decides; a director's own, and while there is none, a
    /// principal.
    /// Refused with LV-3 about oneself and to the other of the two offices, with ATT-1 once it is decided.
    func decide(_ request: DecideCorrectionRequest, in context: Contexts.Write) throws -> DecideCorrectionReply

    /// Lists corrections, the newest first: to registrars, directors, principals and inspectors all, to anybody else their own.
    func list(_ request: ListCorrectionsRequest, in context: Contexts.Read) throws -> ListCorrectionsReply

    /// Enters what people signed on paper during an outage, with true times and the paper's number. It counts once it is
    /// confirmed.
    /// Refused with ATT-1 for a time that has not come, lies more than 31 days back, or outside somebody's service; with ON-4
    /// for a paper that
    /// was entered before.
    func enterSheet(_ request: EnterSheetRequest, in context: Contexts.Write) throws -> EnterSheetReply

    /// Confirms a signing sheet another person entered, held against the paper, or rejects it with the reason; whoever entered
    /// it takes it back
    /// so. Refused with IN-2 to whoever entered it, with ATT-1 where every line is the confirmer's own or the enterer's and the
    /// confirmer's,
    /// so that somebody's mark would rest on the two alone whose marks they are; and once it is decided.
    func decideSheet(_ request: DecideSheetRequest, in context: Contexts.Write) throws -> DecideSheetReply

    /// Lists signing sheets, the newest first.
    func listSheets(_ request: ListSheetsRequest, in context: Contexts.Read) throws -> ListSheetsReply
}

extension CorrectionsService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[77],
                run: .write { bytes, context in
                    let request = try AskCorrectionRequest(decoding: bytes, limits: .request)
                    return try self.ask(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[78],
                run: .write { bytes, context in
                    let request = try DecideCorrectionRequest(decoding: bytes, limits: .request)
                    return try self.decide(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[79],
                run: .read { bytes, context in
                    let request = try ListCorrectionsRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[80],
                run: .write { bytes, context in
                    let request = try EnterSheetRequest(decoding: bytes, limits: .request)
                    return try self.enterSheet(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[81],
                run: .write { bytes, context in
                    let request = try DecideSheetRequest(decoding: bytes, limits: .request)
                    return try self.decideSheet(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[82],
                run: .read { bytes, context in
                    let request = try ListSheetsRequest(decoding: bytes, limits: .request)
                    return try self.listSheets(request, in: context).encoded()
                }),
        ]
    }
}

/// Marks with a true time of their own. Nobody's word alone makes one: a correction is asked for by the person and approved by
/// another, a
/// signing sheet is entered by one and confirmed by a second. The marks that were given stay as they are.
public struct CorrectionsClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Asks to have a mark one missed, or gave wrongly, put right; for oneself alone. It counts once it is approved.
    /// Refused with ATT-1 for a time that has not come, lies more than 31 days back, or lies outside one's service, and while
    /// the same is
    /// asked for already.
    public func ask(
        _ request: AskCorrectionRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> AskCorrectionReply {
        try AskCorrectionReply(decoding: await caller.unary(MethodTable.all[77], request.encoded(), options), limits: .reply)
    }

    /// Approves a correction or rejects it, with the reason. The director decides; a director's own, and while there is none, a
    /// principal.
    /// Refused with LV-3 about oneself and to the other of the two offices, with ATT-1 once it is decided.
    public func decide(
        _ request: DecideCorrectionRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> DecideCorrectionReply {
        try DecideCorrectionReply(decoding: await caller.unary(MethodTable.all[78], request.encoded(), options), limits: .reply)
    }

    /// Lists corrections, the newest first: to registrars, directors, principals and inspectors all, to anybody else their own.
    public func list(
        _ request: ListCorrectionsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListCorrectionsReply {
        try ListCorrectionsReply(decoding: await caller.unary(MethodTable.all[79], request.encoded(), options), limits: .reply)
    }

    /// Enters what people signed on paper during an outage, with true times and the paper's number. It counts once it is
    /// confirmed.
    /// Refused with ATT-1 for a time that has not come, lies more than 31 days back, or outside somebody's service; with ON-4
    /// for a paper that
    /// was entered before.
    public func enterSheet(
        _ request: EnterSheetRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> EnterSheetReply {
        try EnterSheetReply(decoding: await caller.unary(MethodTable.all[80], request.encoded(), options), limits: .reply)
    }

    /// Confirms a signing sheet another person entered, held against the paper, or rejects it with the reason; whoever entered
    /// it takes it back
    /// so. Refused with IN-2 to whoever entered it, with ATT-1 where every line is the confirmer's own or the enterer's and the
    /// confirmer's,
    /// so that somebody's mark would rest on the two alone whose marks they are; and once it is decided.
    public func decideSheet(
        _ request: DecideSheetRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> DecideSheetReply {
        try DecideSheetReply(decoding: await caller.unary(MethodTable.all[81], request.encoded(), options), limits: .reply)
    }

    /// Lists signing sheets, the newest first.
    public func listSheets(
        _ request: ListSheetsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListSheetsReply {
        try ListSheetsReply(decoding: await caller.unary(MethodTable.all[82], request.encoded(), options), limits: .reply)
    }
}
