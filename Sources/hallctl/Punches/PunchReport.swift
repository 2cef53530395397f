import HallProto

/// What a replay of punches brought: the schedule it went by, the sheet, figures, and what should not have been.
struct PunchReport {
    let schedule: ScheduleInfo
    let sheet: PunchSheet
    let figures: [ReplayReport.Line]
    /// Empty after a good replay.
    let unexpected: [Phrase]

    init(_ driver: PunchDriver, _ sheet: PunchSheet, journal: Int64, milliseconds: Int) {
        let (log, hall) = (driver.log, driver.hall)
        let worked = log.workedDays.count
        schedule = hall.schedule
        self.sheet = sheet
        figures = [
            .init(key: "people", label: .punchPeople, value: log.people.count),
            .init(key: "daysWorked", label: .punchDaysWorked, value: worked),
            .init(key: "holidays", label: .punchHolidays, value: hall.holidays),
            .init(key: "openings", label: .punchOpenings, value: hall.openings.count),
            .init(key: "signatures", label: .punchSignatures, value: driver.signed),
            .init(key: "badgeSessions", label: .replaySessions, value: driver.line.line.sessionsOpened),
            .init(key: "calls", label: .replayCalls, value: driver.line.calls),
            .init(key: "milliseconds", label: .replaySpent, value: milliseconds),
            .init(key: "callsPerSecond", label: .replayRate, value: driver.line.calls * 1000 / max(milliseconds, 1)),
            .init(key: "journalEntries", label: .replayJournal, value: Int(journal)),
        ]
        let checks: [(Bool, Phrase)] = [
            (driver.mistaken == 0, .punchMistaken(driver.mistaken)), (driver.line.line.sessionsLost == 0, .replaySessionsLost),
            (sheet.total.pending == 0, .punchPending(sheet.total.pending)),
            (sheet.rows.allSatisfy { $0.sessions == worked }, .punchSessionsMissing),
            (sheet.rows.reduce(0) { $0 + $1.sessions } == sheet.total.sessions, .punchStrangers),
        ]
        unexpected = checks.filter { !$0.0 }.map(\.1)
    }

    func text(_ look: Look) -> String {
        let lines = figures.map { [Cell(look($0.label)), Cell("\($0.value)")] }
        let surprises = unexpected.map { "  " + look($0) }
        let how = [Phrase.punchSchedule(schedule), .punchCalendar, .punchSigning].map { "  " + look($0) }
        let parts = [
            sheet.text(look), Table([.text(.replayFigure), .number(.replayCount)], lines).text(look),
            ([look(.replayHow)] + how).joined(separator: "\n"),
            surprises.isEmpty ? look(.replayGood) : ([look(.replayUnexpected)] + surprises).joined(separator: "\n"),
        ]
        return parts.joined(separator: "\n\n")
    }

    var json: String {
        let counts = figures.map { "\(quoted($0.key)):\($0.value)" }.joined(separator: ",")
        let surprises = unexpected.map { quoted($0.en) }.joined(separator: ",")
        return "{\"schedule\":\(schedule.json()),\"figures\":{\(counts)},\"sheet\":\(sheet.json),\"unexpected\":[\(surprises)]}"
    }
}
