// Generated from Protos/hall/v1/sheets.proto by HallProtoGen; do not edit.

/// Month sheets. Derived from the facts until a registrar seals one; from then on a sheet stays as it is, and a correction
/// makes a new
/// revision beside it.
public protocol SheetsService<Contexts>: Sendable {
    associatedtype Contexts: CallContexts

    /// Derives the sheet of a month from the facts as they are known now; nothing is kept.
    func preview(_ request: PreviewSheetRequest, in context: Contexts.Read) throws -> PreviewSheetReply

    /// Seals a month that is over, and issues its papers: the hall's, and for each unit the sheet of its own people.
    /// Refused with ATT-4 before every session of it is settled, while a year's calendar is missing, and where it is sealed
    /// already.
    func seal(_ request: SealSheetRequest, in context: Contexts.Write) throws -> SealSheetReply

    /// Reads a sealed sheet, the newest revision or another.
    func get(_ request: GetSheetRequest, in context: Contexts.Read) throws -> GetSheetReply

    /// Lists the revisions of a year's sheets and the corrections asked for, the oldest first, without their lines.
    func list(_ request: ListMonthSheetsRequest, in context: Contexts.Read) throws -> ListMonthSheetsReply

    /// Asks to have a sealed sheet corrected: the facts differ from it by now.
    /// Refused with ATT-4 where they don't, where it is not sealed, and while a correction of it waits.
    func correct(_ request: CorrectSheetRequest, in context: Contexts.Write) throws -> CorrectSheetReply

    /// Approves a correction, which makes a new revision from the facts of now beside the old one, or rejects it. The director
    /// decides; what a
    /// director asked for, and while there is none, a principal.
    /// Refused with LV-3 about one's own and to the other of the two offices, with ATT-4 where no correction waits.
    func decide(_ request: DecideSheetCorrectionRequest, in context: Contexts.Write) throws -> DecideSheetCorrectionReply

    /// A sealed sheet as CSV that Excel opens: UTF-8 with a byte order mark.
    func export(_ request: ExportSheetRequest, in context: Contexts.Read) throws -> ExportSheetReply
}

extension SheetsService {
    /// Every method of the service with the way to it, in the schema's order.
    public var routes: [Route<Contexts>] {
        [
            Route(
                method: MethodTable.all[174],
                run: .read { bytes, context in
                    let request = try PreviewSheetRequest(decoding: bytes, limits: .request)
                    return try self.preview(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[175],
                run: .write { bytes, context in
                    let request = try SealSheetRequest(decoding: bytes, limits: .request)
                    return try self.seal(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[176],
                run: .read { bytes, context in
                    let request = try GetSheetRequest(decoding: bytes, limits: .request)
                    return try self.get(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[177],
                run: .read { bytes, context in
                    let request = try ListMonthSheetsRequest(decoding: bytes, limits: .request)
                    return try self.list(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[178],
                run: .write { bytes, context in
                    let request = try CorrectSheetRequest(decoding: bytes, limits: .request)
                    return try self.correct(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[179],
                run: .write { bytes, context in
                    let request = try DecideSheetCorrectionRequest(decoding: bytes, limits: .request)
                    return try self.decide(request, in: context).encoded()
                }),
            Route(
                method: MethodTable.all[180],
                run: .read { bytes, context in
                    let request = try ExportSheetRequest(decoding: bytes, limits: .request)
                    return try self.export(request, in: context).encoded()
                }),
        ]
    }
}

/// Month sheets. Derived from the facts until a registrar seals one; from then on a sheet stays as it is, and a correction
/// makes a new
/// revision beside it.
public struct SheetsClient: Sendable {
    let caller: any Caller

    public init(_ caller: any Caller) { self.caller = caller }

    /// Derives the sheet of a month from the facts as they are known now; nothing is kept.
    public func preview(
        _ request: PreviewSheetRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> PreviewSheetReply {
        try PreviewSheetReply(decoding: await caller.unary(MethodTable.all[174], request.encoded(), options), limits: .reply)
    }

    /// Seals a month that is over, and issues its papers: the hall's, and for each unit the sheet of its own people.
    /// Refused with ATT-4 before every session of it is settled, while a year's calendar is missing, and where it is sealed
    /// already.
    public func seal(
        _ request: SealSheetRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> SealSheetReply {
        try SealSheetReply(decoding: await caller.unary(MethodTable.all[175], request.encoded(), options), limits: .reply)
    }

    /// Reads a sealed sheet, the newest revision or another.
    public func get(
        _ request: GetSheetRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> GetSheetReply {
        try GetSheetReply(decoding: await caller.unary(MethodTable.all[176], request.encoded(), options), limits: .reply)
    }

    /// Lists the revisions of a year's sheets and the corrections asked for, the oldest first, without their lines.
    public func list(
        _ request: ListMonthSheetsRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ListMonthSheetsReply {
        try ListMonthSheetsReply(decoding: await caller.unary(MethodTable.all[177], request.encoded(), options), limits: .reply)
    }

    /// Asks to have a sealed sheet corrected: the facts differ from it by now.
    /// Refused with ATT-4 where they don't, where it is not sealed, and while a correction of it waits.
    public func correct(
        _ request: CorrectSheetRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> CorrectSheetReply {
        try CorrectSheetReply(decoding: await caller.unary(MethodTable.all[178], request.encoded(), options), limits: .reply)
    }

    /// Approves a correction, which makes a new revision from the facts of now beside the old one, or rejects it. The director
    /// decides; what a
    /// director asked for, and while there is none, a principal.
    /// Refused with LV-3 about one's own and to the other of the two offices, with ATT-4 where no correction waits.
    public func decide(
        _ request: DecideSheetCorrectionRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> DecideSheetCorrectionReply {
        try DecideSheetCorrectionReply(
            decoding: await caller.unary(MethodTable.all[179], request.encoded(), options), limits: .reply)
    }

    /// A sealed sheet as CSV that Excel opens: UTF-8 with a byte order mark.
    public func export(
        _ request: ExportSheetRequest, _ options: CallOptions = CallOptions()
    ) async throws(Failure) -> ExportSheetReply {
        try ExportSheetReply(decoding: await caller.unary(MethodTable.all[180], request.encoded(), options), limits: .reply)
    }
}
