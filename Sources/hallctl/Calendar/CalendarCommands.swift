import ArgumentParser
import HallProto

/// The legal calendar (TL-2).
struct CalendarCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("calendar", Help.calendar, [CalendarYears.self, CalendarDays.self, CalendarLoad.self, CalendarExplain.self])
    }
}

struct CalendarYears: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("years", Help.calendarYears) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.calendar.listYears(ListYearsRequest(), desk.options)
        desk.show(
            reply, table: [.text(.year), .text(.issuedOn), .number(.version), .text(.source)],
            reply.years.map { [Cell("\($0.year)"), Cell($0.issuedOn), Cell("\($0.version)"), Cell($0.source)] })
    }
}

struct CalendarDays: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.year, value: "year"))
    var year: Int32

    static var configuration: CommandConfiguration { .told("days", Help.calendarDays) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.calendar.listDays(ListDaysRequest(year: year), desk.options)
        desk.show(
            reply, table: [.text(.day), .text(.kind), .text(.festival)],
            reply.days.map { [Cell($0.date), Cell(desk.look($0.kind.label)), Cell($0.name)] })
    }
}

/// Loads a year's notice from a CSV file with the columns date, kind, name.
struct CalendarLoad: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.calendarFile, value: "file"), completion: .file(extensions: ["csv"]))
    var file: String

    @Option(help: .told(Help.year, value: "year"))
    var year: Int32

    @Option(help: .told(Help.noticeSource, value: "title"))
    var source: String?

    @Option(help: .told(Help.issuedOn, value: "date"))
    var issuedOn: String?

    static var configuration: CommandConfiguration { .told("load", Help.calendarLoad) }

    func run(at desk: Desk) async throws {
        let source = try desk.need(source, .source, by: "--source")
        let info = CalendarYearInfo(year: year, source: source, issuedOn: issuedOn ?? "")
        let reply = try await desk.calendar.loadYear(LoadYearRequest(year: info, days: try days()), desk.effect)
        desk.show(reply) { look in
            var parts = [look(.yearLoaded(year, moved: reply.movedCount))]
            if !reply.moves.isEmpty {
                let rows = reply.moves.map {
                    [Cell($0.caseNumber), Cell(clockLabel($0.clock, look)), Cell($0.oldDue), Cell($0.newDue)]
                }
                parts.append(Table([.text(.caseNumber), .text(.limit), .text(.oldDue), .text(.newDue)], rows).text(look))
            }
            if !reply.stalePapers.isEmpty {
                parts += [look(look(.toBeSupplemented(reply.stalePaperCount)), .near)] + reply.stalePapers.map { "  \($0)" }
            }
            return parts.joined(separator: "\n")
        }
    }

    /// The file's days of the year; a file may hold several years.
    private func days() throws -> [CalendarDay] {
        guard let table = CSV(try contents(of: file)), !table.field(table.columns, "date").isEmpty else {
            throw Trouble.usage(.notACalendar(file))
        }
        return try table.rows.filter { table.field($0, "date").hasPrefix("\(year)-") }.map { row in
            let kind = table.field(row, "kind")
            guard let known = DayKind.named(kind) else {
                throw Trouble.usage(.noSuchChoice(kind, "kind", DayKind.names))
            }
            return CalendarDay(date: table.field(row, "date"), kind: known, name: table.field(row, "name", "festival"))
        }
    }
}

/// Counts a deadline and tells it day by day.
struct CalendarExplain: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.acceptedOn, value: "date"))
    var acceptedOn: String

    @Argument(help: .told(Help.workingDays, value: "days"))
    var days: Int32

    @Option(name: .long, parsing: .singleValue, help: .told(Help.pause, value: "from..to"))
    var pause: [String] = []

    static var configuration: CommandConfiguration { .told("explain", Help.calendarExplain) }

    func run(at desk: Desk) async throws {
        let request = ExplainRequest(acceptedOn: acceptedOn, workingDays: days, pauses: try pause.map(span))
        let reply = try await desk.calendar.explain(request, desk.options)
        desk.show(reply) { text(of: reply, $0) }
    }

    /// "2026-11-02..2026-11-05"; without an end: still paused.
    private func span(_ text: String) throws -> PauseSpan {
        let days = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        switch (days.count, days.first, days.last) {
        case (1, let from?, _): return PauseSpan(from: from)
        case (3, let from?, let to?) where days[1].isEmpty: return PauseSpan(from: from, to: to)
        case _: throw Trouble.usage(.wrongPause(text))
        }
    }
}
