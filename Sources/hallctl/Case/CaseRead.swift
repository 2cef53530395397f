import ArgumentParser
import HallProto

/// Where a case stands, for whoever holds its number and query code. `FastStatus` answers the plain form before
/// this is reached.
struct CaseStatus: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedCase

    @Argument(help: .told(Help.queryCode, value: "code"))
    var code: String?

    static var configuration: CommandConfiguration { .told("status", Help.caseStatus) }

    func run(at desk: Desk) async throws {
        let number = try named.resolve(at: desk)
        let code = try desk.need(code, .queryCode, by: "CODE")
        let reply = try await desk.cases.status(CaseStatusRequest(number: number, queryCode: code), desk.options)
        desk.show(reply) { text(of: reply, $0) }
    }
}

struct CaseShow: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedCase

    static var configuration: CommandConfiguration { .told("show", Help.caseShow) }

    func run(at desk: Desk) async throws {
        let number = try named.resolve(at: desk)
        let reply = try await desk.cases.get(GetCaseRequest(number: number), desk.options)
        desk.show(reply) { text(of: reply.case, $0) }
    }
}

struct CaseList: HallCommand {
    @OptionGroup var globals: Globals

    @Flag(help: .told(Help.mine))
    var mine = false

    @Option(help: .told(Help.ofHandler, value: "person"))
    var handler: String?

    @Option(help: .told(Help.atWindow, value: "window"))
    var window: String?

    @Option(help: .told(Help.onPost, value: "post"))
    var post: String?

    @Option(help: .told(Help.ofItem, value: "item"))
    var item: String?

    @Option(parsing: .upToNextOption, help: .told(Help.dueStates, value: "state"), completion: .list(DueState.names))
    var due: [String] = []

    @Flag(help: .told(Help.withEnded))
    var all = false

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.caseList) }

    func run(at desk: Desk) async throws {
        let states = try due.map { try desk.need($0, .dueState, by: "--due", as: DueState.self) }
        let cases = desk.cases
        let reply = try await paging.gather { page, size in
            let request = ListCasesRequest(
                windowID: window ?? "", postID: post ?? "", handlerID: mine ? "me" : handler ?? "", dueStates: states,
                itemCode: item ?? "", withEnded: all, pageSize: size, pageToken: page)
            return try await cases.list(request, desk.options)
        }
        desk.show(reply, table: caseColumns, reply.cases.map { cells(of: $0, desk.look) })
    }
}

struct CaseSearch: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.applicantName, value: "name"))
    var name: String?

    @Option(help: .told(Help.identityNumber, value: "number"))
    var idNumber: String?

    static var configuration: CommandConfiguration { .told("search", Help.caseSearch) }

    func run(at desk: Desk) async throws {
        let name = idNumber == nil ? try desk.need(name, .applicant, by: "NAME") : name ?? ""
        let request = SearchByApplicantRequest(identityNumber: idNumber ?? "", name: name)
        let reply = try await desk.cases.searchByApplicant(request, desk.options)
        desk.show(reply) { look in
            let table = Table(caseColumns, reply.cases.map { cells(of: $0, look) }).text(look)
            let doubled = reply.doubledItemCodes
            return doubled.isEmpty ? table : "\(table)\n\(look(.doubledItems(doubled)))"
        }
    }
}

struct CaseHistory: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedCase

    static var configuration: CommandConfiguration { .told("history", Help.caseHistory) }

    func run(at desk: Desk) async throws {
        let number = try named.resolve(at: desk)
        let reply = try await desk.cases.history(CaseHistoryRequest(number: number), desk.options)
        let columns: [Column] = [.number(.seq), .text(.at), .text(.person), .text(.actingFor), .text(.what), .text(.note)]
        desk.show(
            reply, table: columns,
            reply.steps.map { step in
                let person = step.personID.isEmpty ? desk.look(.daemon) : step.personName
                return [
                    Cell("\(step.seq)"), Cell(desk.look.clock.text(step.at, seconds: true)), Cell(person),
                    Cell(step.actingFor), Cell(step.what), Cell(step.note),
                ]
            })
    }
}

struct CaseExplain: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedCase

    static var configuration: CommandConfiguration { .told("explain", Help.caseExplain) }

    func run(at desk: Desk) async throws {
        let number = try named.resolve(at: desk)
        let reply = try await desk.cases.explainDeadline(ExplainDeadlineRequest(number: number), desk.options)
        desk.show(reply) { look in
            reply.clocks.map { explained in
                let clock = explained.clock ?? ClockInfo()
                let head = "\(clockLabel(clock.name, look))\(look(.colon))\(look(.workingDays(clock.budgetDays)))"
                return head + "\n" + text(of: explained.account ?? ExplainReply(), look)
            }.joined(separator: "\n\n")
        }
    }
}

struct CaseReveal: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var named: NamedCase

    @Option(help: .told(Help.reason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("reveal", Help.caseReveal) }

    func run(at desk: Desk) async throws {
        let number = try named.resolve(at: desk)
        let reason = try desk.need(reason, .reason, by: "--reason")
        let reply = try await desk.cases.reveal(RevealRequest(number: number, reason: reason), desk.effect)
        desk.show(reply) { sheet(lines(of: reply.applicant ?? Applicant(), $0), $0) }
    }
}
