import ArgumentParser
import HallProto

/// Papers, as they were issued.
struct PaperCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "paper", Help.papers,
            [PaperShow.self, PaperPrint.self, PaperList.self, PaperAuthorise.self, PaperReissue.self, PaperSupplement.self])
    }
}

/// Which paper.
struct NamedPaper: ParsableArguments {
    @Argument(help: .told(Help.paperID, value: "id"))
    var id: String?

    func resolve(at desk: Desk) throws -> String {
        try desk.need(id, .id, by: "ID")
    }
}

/// Where pages go.
struct PagesOutput: ParsableArguments {
    @Option(help: .told(Help.htmlOutput, value: "file"))
    var html: String?

    /// Into the file, else to standard output.
    func write(_ pages: String, at desk: Desk) throws {
        let bytes = Array(pages.utf8)
        guard let html else { return desk.console.write(bytes) }
        // What applicants have told the hall is for nobody else on this machine.
        try hallctl.write(bytes, to: html, mode: 0o600)
        desk.console.complain(line: desk.look(.written(html, bytes: bytes.count)))
    }
}

struct PaperShow: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedPaper

    static var configuration: CommandConfiguration { .told("show", Help.paperShow) }

    func run(at desk: Desk) async throws {
        let request = GetPaperRequest(id: try named.resolve(at: desk))
        let reply = try await desk.papers.get(request, desk.options)
        desk.show(reply) { text(of: reply.paper ?? PaperInfo(), $0) }
    }
}

struct PaperPrint: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedPaper

    @Option(help: .told(Help.paperCopy, value: "copy"), completion: .list(PaperCopy.names))
    var copy: String?

    @OptionGroup var output: PagesOutput

    static var configuration: CommandConfiguration { .told("print", Help.paperPrint) }

    func run(at desk: Desk) async throws {
        let copy = try copy.map { try desk.need($0, .paperCopies, by: "--copy", as: PaperCopy.self) }
        let request = GetPaperRequest(id: try named.resolve(at: desk), copy: copy ?? .unspecified)
        try output.write(try await desk.papers.get(request, desk.options).html, at: desk)
    }
}

struct PaperList: HallCommand {
    @OptionGroup var globals: Globals

    @Option(name: .customLong("case"), help: .told(Help.caseNumber, value: "number"))
    var caseNumber: String?

    @Option(help: .told(Help.paperKind, value: "kind"), completion: .list(PaperKind.names))
    var kind: String?

    @Option(help: .told(Help.paperYear, value: "year"))
    var year: Int32?

    @Option(help: .told(Help.paperIssuer, value: "person"))
    var person: String?

    @Flag(help: .told(Help.stalePapers))
    var stale = false

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.paperList) }

    func run(at desk: Desk) async throws {
        let kind = try kind.map { try desk.need($0, .kind, by: "--kind", as: PaperKind.self) }
        let papers = desk.papers
        let reply = try await paging.gather { page, size in
            let request = ListPapersRequest(
                caseNumber: caseNumber ?? "", kind: kind ?? .unspecified, year: year ?? 0, personID: person ?? "",
                staleOnly: stale, pageSize: size, pageToken: page)
            return try await papers.list(request, desk.options)
        }
        desk.show(reply, table: paperColumns, reply.papers.map { cells(of: $0, desk.look) })
    }
}

struct PaperAuthorise: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedCase

    @Option(help: .told(Help.agentName, value: "name"))
    var agent: String?

    static var configuration: CommandConfiguration { .told("authorise", Help.paperAuthorise) }

    func run(at desk: Desk) async throws {
        let request = AuthoriseRequest(caseNumber: try named.resolve(at: desk), agentName: agent ?? "")
        let reply = try await desk.papers.authorise(request, desk.effect)
        desk.show(reply) { text(of: reply.paper ?? PaperInfo(), $0) }
    }
}

struct PaperReissue: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedPaper

    @Option(help: .told(Help.reason, value: "text"))
    var reason: String?

    static var configuration: CommandConfiguration { .told("reissue", Help.paperReissue) }

    func run(at desk: Desk) async throws {
        let request = ReissuePaperRequest(
            id: try named.resolve(at: desk), reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.papers.reissue(request, desk.effect)
        desk.show(reply) { text(of: reply.paper ?? PaperInfo(), $0) }
    }
}

struct PaperSupplement: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedPaper

    @Option(help: .told(Help.reason, value: "text"))
    var reason: String?

    @Option(help: .told(Help.supplementBasis, value: "text"))
    var basis: String?

    static var configuration: CommandConfiguration { .told("supplement", Help.paperSupplement) }

    func run(at desk: Desk) async throws {
        let request = SupplementPaperRequest(
            id: try named.resolve(at: desk), reason: try desk.need(reason, .reason, by: "--reason"), basis: basis ?? "")
        let reply = try await desk.papers.supplement(request, desk.effect)
        desk.show(reply, table: paperColumns, reply.papers.map { cells(of: $0, desk.look) })
    }
}

/// 一件一档: the whole file of one case.
struct CaseFile: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedCase
    @OptionGroup var output: PagesOutput

    static var configuration: CommandConfiguration { .told("file", Help.caseFile) }

    func run(at desk: Desk) async throws {
        let request = CaseFileRequest(caseNumber: try named.resolve(at: desk))
        try output.write(try await desk.papers.caseFile(request, desk.options).html, at: desk)
    }
}
