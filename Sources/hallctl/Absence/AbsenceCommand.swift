import ArgumentParser
import HallProto

/// Sessions nothing accounts for (ATT-3).
struct AbsenceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("absence", Help.absences, [AbsenceListing.self, AbsenceShow.self, AbsenceExplain.self, AbsenceDecide.self])
    }
}

/// Which session, and which state of it the caller decided on.
struct SeenAbsence: ParsableArguments {
    @Argument(help: .told(Help.absenceNumber, value: "number"))
    var number: String?

    @Option(help: .told(Help.versionSeen, value: "version"))
    var versionSeen: Int64?

    func resolve(at desk: Desk) async throws -> (number: String, version: Int64) {
        let number = try desk.need(number, .absenceNumber, by: "NUMBER")
        if let versionSeen { return (number, versionSeen) }
        let reply = try await desk.absences.get(GetAbsenceRequest(number: number), desk.options)
        return (number, reply.absence?.version ?? 0)
    }
}

struct AbsenceListing: HallCommand {
    @OptionGroup var globals: Globals

    @Flag(help: .told(Help.breachReady))
    var ready = false

    @Option(help: .told(Help.breachStage, value: "stage"), completion: .list(AbsenceStage.names))
    var stage: String?

    @Flag(help: .told(Help.breachMine))
    var mine = false

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Option(help: .told(Help.ofMonth, value: "month"))
    var month: String?

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.absenceList) }

    func run(at desk: Desk) async throws {
        let absences = desk.absences
        let stage: AbsenceStage? = try desk.optional(stage, by: "--stage")
        let reply = try await paging.gather { page, size in
            let request = ListAbsencesRequest(
                stage: stage ?? .unspecified, personID: mine ? "me" : person ?? "", month: month ?? "", ready: ready,
                pageSize: size, pageToken: page)
            return try await absences.list(request, desk.options)
        }
        let columns: [Column] = [
            .text(.absenceNumber), .text(.stage), .text(.person), .text(.day), .text(.session), .text(.explainUntil),
            .text(.verdictBy),
        ]
        desk.show(reply, table: columns, reply.absences.map { $0.cells(desk.look) })
    }
}

struct AbsenceShow: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.absenceNumber, value: "number"))
    var number: String?

    static var configuration: CommandConfiguration { .told("show", Help.absenceShow) }

    func run(at desk: Desk) async throws {
        let number = try desk.need(number, .absenceNumber, by: "NUMBER")
        let reply = try await desk.absences.get(GetAbsenceRequest(number: number), desk.options)
        desk.show(reply) { text(of: reply.absence, $0) }
    }
}

struct AbsenceExplain: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenAbsence

    @Option(help: .told(Help.breachText))
    var text: String?

    static var configuration: CommandConfiguration { .told("explain", Help.absenceExplain) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = ExplainAbsenceRequest(
            number: found.number, expectedVersion: found.version, text: try desk.need(text, .statement, by: "--text"))
        let reply = try await desk.absences.explain(request, desk.effect)
        desk.show(reply) { hallctl.text(of: reply.absence, $0) }
    }
}

struct AbsenceDecide: HallCommand {
    @OptionGroup var globals: Globals
    @OptionGroup var seen: SeenAbsence

    @Option(help: .told(Help.absenceVerdict, value: "verdict"), completion: .list(AbsenceVerdict.names))
    var verdict: String?

    @Option(help: .told(Help.reason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("decide", Help.absenceDecide) }

    func run(at desk: Desk) async throws {
        let found = try await seen.resolve(at: desk)
        let request = DecideAbsenceRequest(
            number: found.number, expectedVersion: found.version,
            verdict: try desk.need(verdict, .breachVerdict, by: "--verdict"),
            reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.absences.decide(request, desk.effect)
        desk.show(reply) { text(of: reply.absence, $0) }
    }
}
