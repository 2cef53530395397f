import ArgumentParser
import HallProto

/// Who works when, beside the schedule (ATT-3).
struct DutyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("duty", Help.duty, [DutyAdding.self, DutyEnding.self, DutyListing.self])
    }
}

struct DutyAdding: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.dutyPerson, value: "person"))
    var person: String?

    @Option(help: .told(Help.dutyKind, value: "kind"), completion: .list(DutyKind.names))
    var kind: String?

    @Option(help: .told(Help.fromDay, value: "date"))
    var from: String?

    @Option(help: .told(Help.dutyUntil, value: "date"))
    var until: String?

    @Option(parsing: .upToNextOption, help: .told(Help.dutyWeekdays, value: "weekday"), completion: .list(DayOfWeek.names))
    var weekday: [String] = []

    @Option(name: .customLong("place"), parsing: .upToNextOption, help: .told(Help.dutySessions, value: "place"))
    var places: [Int32] = []

    @Option(help: .told(Help.dutyReason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("add", Help.dutyAdd) }

    func run(at desk: Desk) async throws {
        let request = AddDutyRequest(
            personID: try desk.need(person, .person, by: "PERSON"), from: try desk.need(from, .fromDay, by: "--from"),
            until: until ?? "", weekdays: try weekday.map { try desk.need($0, .weekdays, by: "--weekday") }, places: places,
            kind: try desk.need(kind, .kind, by: "--kind"), reason: try desk.need(reason, .reason, by: "--reason"))
        let reply = try await desk.schedules.addDuty(request, desk.effect)
        desk.show(reply, table: dutyColumns, [cells(of: reply.duty ?? DutyInfo(), desk.look)])
    }
}

struct DutyEnding: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.dutyID, value: "id"))
    var id: Int64

    @Option(help: .told(Help.dutyLastDay, value: "date"))
    var until: String?

    static var configuration: CommandConfiguration { .told("end", Help.dutyEnd) }

    func run(at desk: Desk) async throws {
        let request = EndDutyRequest(id: id, until: try desk.need(until, .lastDay, by: "--until"))
        let reply = try await desk.schedules.endDuty(request, desk.effect)
        guard let duty = reply.duty else { return desk.show(reply) { $0(.dutyTakenOut(id)) } }
        desk.show(reply, table: dutyColumns, [cells(of: duty, desk.look)])
    }
}

struct DutyListing: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.ofPerson, value: "person"))
    var person: String?

    @Flag(help: .told(Help.dutyWithEnded))
    var all = false

    @OptionGroup var paging: Paging

    static var configuration: CommandConfiguration { .told("list", Help.dutyList) }

    func run(at desk: Desk) async throws {
        let schedules = desk.schedules
        let reply = try await paging.gather { page, size in
            let request = ListDutiesRequest(personID: person ?? "", withEnded: all, pageSize: size, pageToken: page)
            return try await schedules.listDuties(request, desk.options)
        }
        desk.show(reply, table: dutyColumns, reply.duties.map { cells(of: $0, desk.look) })
    }
}

private let dutyColumns: [Column] = [
    .number(.id), .text(.person), .text(.kind), .text(.fromDay), .text(.lastDay), .text(.weekdays), .text(.sessions),
    .text(.reason),
]

private func cells(of duty: DutyInfo, _ look: Look) -> [Cell] {
    [
        Cell("\(duty.id)"), Cell(duty.personName), Cell(look(duty.kind.label)), Cell(duty.from), Cell(duty.until),
        Cell(duty.weekdays.map { look($0.label) }.joined(separator: look.comma)),
        Cell(duty.places.map { "\($0)" }.joined(separator: look.comma)), Cell(duty.reason),
    ]
}
