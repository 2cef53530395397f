import ArgumentParser
import HallProto

struct CaseImport: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.exportFile, value: "file"), completion: .file(extensions: ["csv"]))
    var file: String

    @Flag(help: .told(Help.dryRun))
    var dryRun = false

    static var configuration: CommandConfiguration { .told("import", Help.caseImport) }

    func run(at desk: Desk) async throws {
        let request = ImportCasesRequest(content: try contents(of: file), dryRun: dryRun)
        let reply = try await desk.cases.import(request, desk.effect)
        desk.show(reply) { look in
            let rows = reply.cases.filter { $0.outcome != .unchanged }.map { found in
                [Cell(found.externalNumber), Cell(found.number), Cell(look(found.outcome.label))]
            }
            let table = Table([.text(.externalNumber), .text(.caseNumber), .text(.result)], rows).text(look)
            let same = look(.unchangedRows(reply.cases.count - rows.count))
            return ([table, same] + (dryRun ? [look(.onlyChecked)] : [])).joined(separator: "\n")
        }
    }
}

extension ImportOutcome: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .added: Phrase(zh: "新增", en: "added")
        case .linked: Phrase(zh: "已对应", en: "matched")
        case .broughtOn: Phrase(zh: "已更新", en: "brought on")
        case .unchanged: Phrase(zh: "无变化", en: "unchanged")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}
