import ArgumentParser
import HallProto

/// Marks that come into the book after their time (ATT-1).
struct CorrectionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "correction", Help.corrections,
            [
                CorrectionAsk.self, CorrectionDecide.self, CorrectionListing.self, SheetEnter.self, SheetDecide.self,
                SheetListing.self,
            ])
    }
}

struct CorrectionAsk: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.markKind, value: "kind"), completion: .list(MarkKind.names))
    var kind: String?

    @Option(help: .told(Help.markDay, value: "date"))
    var date: String?

    @Option(help: .told(Help.markTime, value: "time"))
    var time: String?

    @Option(help: .told(Help.reason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("ask", Help.correctionAsk) }

    func run(at desk: Desk) async throws {
        let request = AskCorrectionRequest(
            kind: try desk.need(kind, .kind, by: "KIND"), date: try desk.need(date, .day, by: "--date"),
            time: try desk.need(time, .signedAt, by: "--time"), reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.corrections.ask(request, desk.effect)
        desk.show(reply, table: correctionColumns, [(reply.correction ?? CorrectionInfo()).cells(desk.look)])
    }
}

struct CorrectionDecide: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.correctionNumber, value: "number"))
    var number: String

    @Option(help: .told(Help.correctionVerdict, value: "verdict"), completion: .list(CorrectionVerdict.names))
    var verdict: String?

    @Option(help: .told(Help.reason))
    var reason: String?

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64 = 1

    static var configuration: CommandConfiguration { .told("decide", Help.correctionDecide) }

    func run(at desk: Desk) async throws {
        let request = DecideCorrectionRequest(
            number: number, expectedVersion: versionSeen, verdict: try desk.need(verdict, .breachVerdict, by: "--verdict"),
            reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.corrections.decide(request, desk.effect)
        desk.show(reply, table: correctionColumns, [(reply.correction ?? CorrectionInfo()).cells(desk.look)])
    }
}

struct CorrectionListing: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.breachStage, value: "stage"), completion: .list(CorrectionStage.names))
    var stage: String?

    @Flag(help: .told(Help.breachMine))
    var mine = false

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.correctionList) }

    func run(at desk: Desk) async throws {
        let corrections = desk.corrections
        let stage: CorrectionStage? = try desk.optional(stage, by: "--stage")
        let reply = try await paging.gather { page, size in
            let request = ListCorrectionsRequest(
                stage: stage ?? .unspecified, personID: mine ? "me" : person ?? "", pageSize: size, pageToken: page)
            return try await corrections.list(request, desk.options)
        }
        desk.show(reply, table: correctionColumns, reply.corrections.map { $0.cells(desk.look) })
    }
}

struct SheetEnter: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.sheetVoucher))
    var voucher: String?

    @Option(parsing: .upToNextOption, help: .told(Help.sheetLines))
    var line: [String] = []

    static var configuration: CommandConfiguration { .told("enter-sheet", Help.sheetEnter) }

    func run(at desk: Desk) async throws {
        let voucher = try desk.need(voucher, .vouchers, by: "--voucher")
        let lines = line.isEmpty ? [try desk.need(nil, .sheetLine, by: "--line")] : line
        let request = EnterSheetRequest(voucher: voucher, lines: try lines.map { try SheetLine(typed: $0) })
        let reply = try await desk.corrections.enterSheet(request, desk.effect)
        desk.show(reply) { text(of: reply.sheet, $0) }
    }
}

struct SheetDecide: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.sheetNumber, value: "number"))
    var number: String

    @Option(help: .told(Help.correctionVerdict, value: "verdict"), completion: .list(CorrectionVerdict.names))
    var verdict: String?

    @Option(help: .told(Help.sheetReason))
    var reason: String?

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64 = 1

    static var configuration: CommandConfiguration { .told("decide-sheet", Help.sheetDecide) }

    func run(at desk: Desk) async throws {
        let request = DecideSheetRequest(
            number: number, expectedVersion: versionSeen, verdict: try desk.need(verdict, .breachVerdict, by: "--verdict"),
            reason: reason ?? "")
        let reply = try await desk.corrections.decideSheet(request, desk.effect)
        desk.show(reply) { text(of: reply.sheet, $0) }
    }
}

struct SheetListing: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.breachStage, value: "stage"), completion: .list(CorrectionStage.names))
    var stage: String?

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("sheets", Help.sheetList) }

    func run(at desk: Desk) async throws {
        let corrections = desk.corrections
        let stage: CorrectionStage? = try desk.optional(stage, by: "--stage")
        let reply = try await paging.gather { page, size in
            let request = ListSheetsRequest(stage: stage ?? .unspecified, pageSize: size, pageToken: page)
            return try await corrections.listSheets(request, desk.options)
        }
        desk.show(reply) { look in reply.sheets.map { text(of: $0, look) }.joined(separator: "\n") }
    }
}
