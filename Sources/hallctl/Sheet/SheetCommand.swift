import ArgumentParser
import HallProto

/// Month sheets (ATT-4).
struct SheetCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "sheet", Help.monthSheets,
            [
                SheetShow.self, SheetSeal.self, SheetCorrect.self, SheetApprove.self, MonthSheetListing.self, SheetExport.self,
                SheetPrint.self,
            ])
    }
}

struct SheetShow: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.sheetMonth, value: "month"))
    var month: String?

    @Flag(help: .told(Help.sheetPreview))
    var preview = false

    @Option(help: .told(Help.sheetRevision, value: "revision"))
    var revision: Int32 = 0

    static var configuration: CommandConfiguration { .told("show", Help.sheetShow) }

    func run(at desk: Desk) async throws {
        let month = try desk.need(month, .month, by: "MONTH")
        if preview {
            let reply = try await desk.sheets.preview(PreviewSheetRequest(month: month), desk.options)
            return desk.show(reply) { text(of: reply.sheet, $0) }
        }
        let reply = try await desk.sheets.get(GetSheetRequest(month: month, revision: revision), desk.options)
        desk.show(reply) { text(of: reply.sheet, $0) }
    }
}

struct SheetSeal: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.sheetMonth, value: "month"))
    var month: String?

    static var configuration: CommandConfiguration { .told("seal", Help.sheetSeal) }

    func run(at desk: Desk) async throws {
        let request = SealSheetRequest(month: try desk.need(month, .month, by: "MONTH"))
        let reply = try await desk.sheets.seal(request, desk.effect)
        desk.show(reply) { text(of: reply.sheet, $0) }
    }
}

struct SheetCorrect: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.sheetMonth, value: "month"))
    var month: String?

    @Option(help: .told(Help.reason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("correct", Help.sheetCorrect) }

    func run(at desk: Desk) async throws {
        let request = CorrectSheetRequest(
            month: try desk.need(month, .month, by: "MONTH"), reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.sheets.correct(request, desk.effect)
        desk.show(reply) { look in
            ([look(.correctionAsked(request.month))] + reply.changes.map { $0.text(look) }).joined(separator: "\n")
        }
    }
}

struct SheetApprove: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.sheetMonth, value: "month"))
    var month: String?

    @Flag(help: .told(Help.sheetReject))
    var reject = false

    static var configuration: CommandConfiguration { .told("approve", Help.sheetApprove) }

    func run(at desk: Desk) async throws {
        let request = DecideSheetCorrectionRequest(month: try desk.need(month, .month, by: "MONTH"), approved: !reject)
        let reply = try await desk.sheets.decide(request, desk.effect)
        desk.show(reply) { look in reply.sheet.map { text(of: $0, look) } ?? look(.correctionRejected(request.month)) }
    }
}

struct MonthSheetListing: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.sheetYear, value: "year"))
    var year: Int32

    static var configuration: CommandConfiguration { .told("list", Help.monthSheetList) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.sheets.list(ListMonthSheetsRequest(year: year), desk.options)
        let columns: [Column] = [.text(.month), .number(.revision), .text(.sealedBy), .text(.verdictBy), .text(.reason)]
        let rows = reply.sheets.map { sheet in
            [
                Cell(sheet.month), Cell("\(sheet.revision)"), Cell(sheet.sealedByName), Cell(sheet.approvedByName),
                Cell(oneLine(sheet.reason)),
            ]
        }
        desk.show(reply) { look in
            let waiting = reply.waiting.map { look(look(.correctionWaits($0.month, $0.askedByName)), .near) }
            return ([Table(columns, rows).text(look)] + waiting).joined(separator: "\n")
        }
    }
}

struct SheetExport: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.sheetMonth, value: "month"))
    var month: String?

    @Option(help: .told(Help.sheetRevision, value: "revision"))
    var revision: Int32 = 0

    @Option(help: .told(Help.sheetUnit, value: "unit"))
    var unit: String?

    @Option(name: .shortAndLong, help: .told(Help.output, value: "file"))
    var output: String?

    static var configuration: CommandConfiguration { .told("export", Help.sheetExport) }

    func run(at desk: Desk) async throws {
        let request = ExportSheetRequest(
            month: try desk.need(month, .month, by: "MONTH"), revision: revision, unitID: unit ?? "")
        let reply = try await desk.sheets.export(request, desk.options)
        guard let output else { return desk.console.write(reply.content) }
        try write(reply.content, to: output)
        desk.console.complain(line: desk.look(.written(output, bytes: reply.content.count)))
    }
}

struct SheetPrint: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.sheetMonth, value: "month"))
    var month: String?

    @Option(help: .told(Help.sheetRevision, value: "revision"))
    var revision: Int32 = 0

    @Option(help: .told(Help.sheetPaper, value: "place"))
    var paper = 0

    @OptionGroup var pages: PagesOutput

    static var configuration: CommandConfiguration { .told("print", Help.sheetPrint) }

    func run(at desk: Desk) async throws {
        let request = GetSheetRequest(month: try desk.need(month, .month, by: "MONTH"), revision: revision)
        let papers = try await desk.sheets.get(request, desk.options).sheet?.paperIDs ?? []
        guard papers.indices.contains(paper) else { throw Trouble.usage(.noSuchSheetPaper(papers.count)) }
        let reply = try await desk.papers.get(GetPaperRequest(id: papers[paper]), desk.options)
        try pages.write(reply.html, at: desk)
    }
}
