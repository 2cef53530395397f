import ArgumentParser
import HallProto

/// Takes the hall's lists in from CSV files, all of them or none.
struct Import: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.importFiles, value: "folder|files"), completion: .file(extensions: ["csv"]))
    var paths: [String] = []

    @Flag(help: .told(Help.dryRun))
    var dryRun = false

    static var configuration: CommandConfiguration { .told("import", Help.importing) }

    func run(at desk: Desk) async throws {
        guard !paths.isEmpty else { throw Trouble.usage(.missing(.files, "FOLDER|FILES")) }
        let files = try paths.flatMap(listFiles(at:)).sorted { $0.kind.rawValue < $1.kind.rawValue }
        guard !files.isEmpty else { throw Trouble.usage(.noListsFound(ListKind.fileNames)) }
        let reply = try await desk.directory.import(ImportRequest(files: files, dryRun: dryRun), desk.effect)
        desk.show(reply) { look in
            let columns: [Column] = [.text(.list), .number(.added), .number(.changed), .number(.unchanged)]
            let rows = reply.counts.map {
                [Cell(look($0.kind.label)), Cell("\($0.added)"), Cell("\($0.changed)"), Cell("\($0.unchanged)")]
            }
            return Table(columns, rows).text(look) + (dryRun ? "\n" + look(.onlyChecked) : "")
        }
    }
}

/// The lists at a path: the file itself, or every known one in a folder. A file that is named must be a known list;
/// what else lies in a folder is passed over.
private func listFiles(at path: String) throws -> [ListFile] {
    if isFolder(path) {
        return try names(in: path).compactMap { name in
            try ListKind.ofFile(name).map { ListFile(kind: $0, content: try contents(of: "\(path)/\(name)")) }
        }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let kind = ListKind.ofFile(name) else { throw Trouble.usage(.notAList(name, ListKind.fileNames)) }
    return [ListFile(kind: kind, content: try contents(of: path))]
}

extension ListKind {
    /// "service-accounts.csv" holds SERVICE_ACCOUNTS.
    var fileName: String { "\(shortName).csv" }

    static var fileNames: [String] { choices.map(\.fileName) }

    static func ofFile(_ name: String) -> ListKind? {
        choices.first { $0.fileName == name.lowercased() }
    }
}

/// Gives one list as a CSV file that can be taken in again.
struct Export: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.listKind, value: "list"), completion: .list(ListKind.names))
    var kind: String?

    @Option(name: .shortAndLong, help: .told(Help.output, value: "file"))
    var output: String?

    static var configuration: CommandConfiguration { .told("export", Help.exporting) }

    func run(at desk: Desk) async throws {
        let kind: ListKind = try desk.need(kind, .list, by: "LIST")
        let reply = try await desk.directory.export(ExportRequest(kind: kind), desk.options)
        if let output {
            try write(reply.content, to: output)
            desk.console.complain(line: desk.look(.written(output, bytes: reply.content.count)))
        } else if desk.json {
            desk.console.write(line: reply.json())
        } else {
            desk.console.write(reply.content)
        }
    }
}
