import ArgumentParser
import HallProto

/// What somebody seems to have done against a rule (FA-7, FA-8).
struct BreachCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "breach", Help.breaches,
            [
                BreachRecord.self, BreachGap.self, BreachHandover.self, BreachExplain.self, BreachDecide.self, BreachShow.self,
                BreachListing.self,
                BreachChecklist.self,
            ])
    }
}

/// Which breach, and which state of it the caller decided on.
struct SeenBreach: ParsableArguments {
    @Argument(help: .told(Help.breachNumber, value: "number"))
    var number: String?

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64?

    func resolve(at desk: Desk) async throws -> (number: String, version: Int64) {
        let number = try desk.need(number, .breachNumber, by: "NUMBER")
        if let versionSeen { return (number, versionSeen) }
        let reply = try await desk.breaches.get(GetBreachRequest(number: number), desk.options)
        return (number, reply.breach?.version ?? 0)
    }
}

struct BreachRecord: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.breachPerson, value: "person"))
    var person: String?

    @Option(parsing: .upToNextOption, help: .told(Help.conductCodes, value: "code"))
    var code: [String] = []

    @Option(help: .told(Help.breachClause, value: "clause"))
    var clause: String?

    @Option(help: .told(Help.breachHappened, value: "instant"))
    var happened: String?

    @Option(help: .told(Help.breachFacts))
    var facts: String?

    @Option(name: .customLong("case"), help: .told(Help.breachCase, value: "number"))
    var caseNumber: String?

    @Option(help: .told(Help.breachEnquiry, value: "number"))
    var enquiry: String?

    @Option(parsing: .upToNextOption, help: .told(Help.breachEvidence, value: "seq"))
    var evidence: [Int64] = []

    static var configuration: CommandConfiguration { .told("record", Help.breachRecord) }

    func run(at desk: Desk) async throws {
        let person = try desk.need(person, .breachPerson, by: "PERSON")
        let codes = code.isEmpty && clause == nil ? [try desk.need(nil, .conductCode, by: "--code")] : code
        let request = RecordBreachRequest(
            personID: person, codes: codes, clause: clause ?? "",
            happenedAt: try desk.instant(try desk.need(happened, .happenedAt, by: "--happened")),
            facts: try desk.need(facts, .facts, by: "--facts"), caseNumber: caseNumber ?? "", enquiryNumber: enquiry ?? "",
            evidence: evidence)
        let reply = try await desk.breaches.record(request, desk.effect)
        desk.show(reply) { text(of: reply.breach, $0) }
    }
}

struct BreachExplain: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenBreach

    @Option(help: .told(Help.breachText))
    var text: String?

    static var configuration: CommandConfiguration { .told("explain", Help.breachExplain) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = ExplainBreachRequest(
            number: found.number, expectedVersion: found.version, text: try desk.need(text, .statement, by: "--text"))
        let reply = try await desk.breaches.explain(request, desk.effect)
        desk.show(reply) { hallctl.text(of: reply.breach, $0) }
    }
}

struct BreachDecide: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenBreach

    @Option(help: .told(Help.breachVerdict, value: "verdict"), completion: .list(BreachVerdict.names))
    var verdict: String?

    @Option(help: .told(Help.reason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("decide", Help.breachDecide) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = DecideBreachRequest(
            number: found.number, expectedVersion: found.version,
            verdict: try desk.need(verdict, .breachVerdict, by: "--verdict"),
            reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.breaches.decide(request, desk.effect)
        desk.show(reply) { text(of: reply.breach, $0) }
    }
}

struct BreachShow: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.breachNumber, value: "number"))
    var number: String?

    static var configuration: CommandConfiguration { .told("show", Help.breachShow) }

    func run(at desk: Desk) async throws {
        let number = try desk.need(number, .breachNumber, by: "NUMBER")
        let reply = try await desk.breaches.get(GetBreachRequest(number: number), desk.options)
        desk.show(reply) { text(of: reply.breach, $0) }
    }
}

struct BreachListing: HallCommand {
    @OptionGroup var globals: Globals

    @Flag(help: .told(Help.breachReady))
    var ready = false

    @Option(help: .told(Help.breachStage, value: "stage"), completion: .list(BreachStage.names))
    var stage: String?

    @Flag(help: .told(Help.breachMine))
    var mine = false

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Option(help: .told(Help.breachOfClause, value: "clause"))
    var clause: String?

    @Option(name: .customLong("case"), help: .told(Help.breachOfCase, value: "number"))
    var caseNumber: String?

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.breachList) }

    func run(at desk: Desk) async throws {
        let breaches = desk.breaches
        let stage: BreachStage? = try desk.optional(stage, by: "--stage")
        let reply = try await paging.gather { page, size in
            let request = ListBreachesRequest(
                stage: stage ?? .unspecified, personID: mine ? "me" : person ?? "", clause: clause ?? "",
                caseNumber: caseNumber ?? "", ready: ready, pageSize: size, pageToken: page)
            return try await breaches.list(request, desk.options)
        }
        desk.show(reply, table: breachColumns, reply.breaches.map { cells(of: $0, desk.look) })
    }
}

struct BreachChecklist: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("checklist", Help.breachChecklist) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.breaches.checklist(ConductChecklistRequest(), desk.options)
        let look = desk.look
        desk.show(
            reply, table: [.text(.conductCode), .text(.conductEntry), .text(.source)],
            reply.entries.map { [Cell($0.code), Cell(look(Phrase(zh: $0.zh, en: $0.en))), Cell($0.source)] })
    }
}
