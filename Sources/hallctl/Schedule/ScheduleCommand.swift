import ArgumentParser
import HallProto

/// When the hall works (ATT-3).
struct ScheduleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "schedule", Help.schedule,
            [
                ScheduleListing.self, SchedulePutting.self, ScheduleRemoval.self, ScheduleOpen.self, ScheduleClose.self,
                ScheduleAsUsual.self, ScheduleOpenings.self,
            ])
    }
}

struct ScheduleListing: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("list", Help.scheduleList) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.schedules.listSchedules(ListSchedulesRequest(), desk.options)
        desk.show(
            reply,
            table: [
                .text(.fromDay), .text(.sessions), .text(.marking), .number(.grace), .number(.opensBefore),
                .number(.settlesAfter), .number(.version),
            ], reply.schedules.map { cells(of: $0, desk.look) })
    }
}

struct SchedulePutting: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.sessionHours, value: "hours"))
    var sessions: [String] = []

    @Option(help: .told(Help.scheduleFrom, value: "date"))
    var from: String?

    @Option(help: .told(Help.marking, value: "marking"), completion: .list(Marking.names))
    var marking: String?

    @Option(help: .told(Help.grace, value: "minutes"))
    var grace: Int32 = 5

    @Option(help: .told(Help.opensBefore, value: "minutes"))
    var opens: Int32 = 120

    @Option(help: .told(Help.settlesAfter, value: "minutes"))
    var settles: Int32 = 60

    static var configuration: CommandConfiguration { .told("put", Help.schedulePut) }

    func run(at desk: Desk) async throws {
        let from = try desk.need(from, .fromDay, by: "--from")
        let hours = sessions.isEmpty ? [try desk.need(nil, .sessions, by: "HOURS")] : sessions
        let schedule = ScheduleInfo(
            from: from, sessions: try hours.map(readHours), marking: try desk.need(marking, .marking, by: "--marking"),
            graceMinutes: grace, opensMinutes: opens, settlesMinutes: settles)
        let standing = try await desk.schedules.listSchedules(ListSchedulesRequest(), desk.options).schedules
        let request = PutScheduleRequest(
            schedule: schedule, expectedVersion: standing.first { $0.from == from }?.version ?? 0)
        let reply = try await desk.schedules.putSchedule(request, desk.effect)
        let put = reply.schedule ?? schedule
        desk.show(reply) { $0(.scheduleHolds(from: put.from, text(of: put.sessions))) }
    }
}

struct ScheduleRemoval: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.scheduleFrom, value: "date"))
    var from: String?

    static var configuration: CommandConfiguration { .told("remove", Help.scheduleRemove) }

    func run(at desk: Desk) async throws {
        let from = try desk.need(from, .fromDay, by: "FROM")
        let standing = try await desk.schedules.listSchedules(ListSchedulesRequest(), desk.options).schedules
        let request = RemoveScheduleRequest(
            from: from, expectedVersion: standing.first { $0.from == from }?.version ?? 1)
        let reply = try await desk.schedules.removeSchedule(request, desk.effect)
        desk.show(reply) { $0(.scheduleRemoved(from)) }
    }
}

struct ScheduleOpen: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.openingDay, value: "date"))
    var date: String?

    @Argument(help: .told(Help.sessionHours, value: "hours"))
    var sessions: [String] = []

    @Option(help: .told(Help.openingReason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("open", Help.scheduleOpen) }

    func run(at desk: Desk) async throws {
        let date = try desk.need(date, .day, by: "DATE")
        let hours = sessions.isEmpty ? [try desk.need(nil, .sessions, by: "HOURS")] : sessions
        try await put(OpeningInfo(date: date, sessions: hours.map(readHours)), reason, at: desk)
    }
}

struct ScheduleClose: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.openingDay, value: "date"))
    var date: String?

    @Option(help: .told(Help.openingReason))
    var reason: String?

    static var configuration: CommandConfiguration { .told("close", Help.scheduleClose) }

    func run(at desk: Desk) async throws {
        try await put(OpeningInfo(date: try desk.need(date, .day, by: "DATE")), reason, at: desk)
    }
}

private func put(_ opening: OpeningInfo, _ reason: String?, at desk: Desk) async throws {
    var opening = opening
    opening.reason = try desk.need(reason, .reason, by: "--reason")
    let standing = try await desk.opening(opening.date)
    let request = PutOpeningRequest(opening: opening, expectedVersion: standing?.version ?? 0)
    let reply = try await desk.schedules.putOpening(request, desk.effect)
    desk.show(reply) {
        $0(.openingPut(opening.date, opening.sessions.isEmpty ? $0(.closedAllDay) : text(of: opening.sessions)))
    }
}

struct ScheduleAsUsual: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.openingDay, value: "date"))
    var date: String?

    static var configuration: CommandConfiguration { .told("as-usual", Help.scheduleAsUsual) }

    func run(at desk: Desk) async throws {
        let date = try desk.need(date, .day, by: "DATE")
        let request = RemoveOpeningRequest(date: date, expectedVersion: try await desk.opening(date)?.version ?? 1)
        let reply = try await desk.schedules.removeOpening(request, desk.effect)
        desk.show(reply) { $0(.openingRemoved(date)) }
    }
}

struct ScheduleOpenings: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.fromDay, value: "date"))
    var from: String?

    @Option(help: .told(Help.toDay, value: "date"))
    var to: String?

    static var configuration: CommandConfiguration { .told("openings", Help.scheduleOpenings) }

    func run(at desk: Desk) async throws {
        let from = try desk.need(from, .fromDay, by: "--from")
        let reply = try await desk.schedules.listOpenings(ListOpeningsRequest(from: from, to: to ?? from), desk.options)
        desk.show(
            reply, table: [.text(.day), .text(.sessions), .text(.reason)],
            reply.openings.map { opening in
                let hours = opening.sessions.isEmpty ? desk.look(.closedAllDay) : text(of: opening.sessions)
                return [Cell(opening.date), Cell(hours), Cell(opening.reason)]
            })
    }
}

extension Desk {
    /// What stands there for a day.
    fileprivate func opening(_ date: String) async throws -> OpeningInfo? {
        try await schedules.listOpenings(ListOpeningsRequest(from: date, to: date), options).openings.first
    }
}

/// "08:30-12:00".
func readHours(_ text: String) throws -> SessionHours {
    let times = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    guard times.count == 2 else { throw Trouble.usage(.noSuchHours(text)) }
    return SessionHours(starts: String(times[0]), ends: String(times[1]))
}

func text(of sessions: [SessionHours]) -> String {
    sessions.map { "\($0.starts)–\($0.ends)" }.joined(separator: " ")
}

private func cells(of schedule: ScheduleInfo, _ look: Look) -> [Cell] {
    [
        Cell(schedule.from), Cell(text(of: schedule.sessions)), Cell(look(schedule.marking.label)),
        Cell("\(schedule.graceMinutes)"), Cell("\(schedule.opensMinutes)"), Cell("\(schedule.settlesMinutes)"),
        Cell("\(schedule.version)"),
    ]
}
