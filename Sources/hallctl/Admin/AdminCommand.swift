import ArgumentParser
import HallProto

/// Keeping the daemon.
struct AdminCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "admin", Help.admin,
            [
                AdminStatus.self, AdminBackup.self, AdminMetrics.self, AdminAdvanceClock.self, AdminConfirmClock.self,
                JournalVerify.self, SettingList.self, SettingSet.self, LoginList.self, LoginMap.self, LoginUnmap.self,
                BadgeIssue.self, PinReset.self, SessionList.self, SessionEnd.self, AdminRoles.self, RoleGrant.self,
                RoleRevoke.self, TerminalList.self, ServiceAccountList.self,
            ])
    }
}

struct AdminStatus: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("status", Help.adminStatus) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.admin.status(AdminStatusRequest(), desk.options)
        desk.show(reply) { text(of: reply, $0) }
    }
}

private func text(of reply: AdminStatusReply, _ look: Look) -> String {
    let owed = Cell("\(reply.agendaOwed)", reply.agendaOwed > 0 && reply.clockSuspected ? .late : .plain)
    let years = reply.calendarYears.map { "\($0)" }.joined(separator: look.comma)
    let lines: [(Phrase, Cell)] = [
        (.daemonVersion, Cell(reply.version)), (.startedAt, Cell(look.clock.text(reply.startedAt))),
        (.now, Cell(look.clock.text(reply.now, seconds: true))), (.timeZone, Cell(reply.timeZone)),
        (.simulatedClock, Cell(reply.simulatedClock ? look.yesNo(true) : "")),
        (.clockSuspected, Cell(reply.clockSuspected ? look.yesNo(true) : "", .late)),
        (.journal, Cell("\(reply.journalEpoch)/\(reply.journalSeq)")), (.schema, Cell("\(reply.schemaVersion)")),
        (.bookCheck, Cell(look(bookLabel(reply.bookCheck)), reply.bookCheck == "damaged" ? .late : .plain)),
        (.lastBackup, Cell(look.clock.text(reply.lastBackupAt))), (.agendaOwed, owed),
        (.openCases, Cell("\(reply.openCases)")),
        (.overdueCases, Cell("\(reply.overdueCases)", reply.overdueCases > 0 ? .late : .plain)),
        (.calendarYears, Cell(years)),
    ]
    return "\(oneLine(reply.hallName)) (\(reply.hallID))\n\(sheet(lines, look))"
}

/// The wire says "running", "whole" or "damaged".
private func bookLabel(_ text: String) -> Phrase {
    switch text {
    case "running": .bookRunning
    case "whole": .bookWhole
    case "damaged": .bookDamaged
    case let other: Phrase(zh: other, en: other)
    }
}

struct AdminBackup: HallCommand {
    @OptionGroup var globals: Globals

    @Option(help: .told(Help.backupFolder, value: "folder"))
    var folder: String?

    @Option(help: .told(Help.keep, value: "count"))
    var keep: Int32 = 0

    static var configuration: CommandConfiguration { .told("backup", Help.adminBackup) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.admin.backup(BackupRequest(folder: folder ?? "", keep: keep), desk.options)
        desk.show(reply) { $0(.backedUp(reply.path, bytes: reply.bytes, removed: reply.removed)) }
    }
}

struct AdminMetrics: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("metrics", Help.adminMetrics) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.admin.metrics(MetricsRequest(), desk.options)
        if desk.json {
            desk.console.write(line: reply.json())
        } else {
            desk.console.write(Array(reply.text.utf8))
        }
    }
}

/// Moves a simulated clock.
struct AdminAdvanceClock: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.instant, value: "instant"))
    var instant: String

    static var configuration: CommandConfiguration { .told("advance-clock", Help.adminAdvanceClock) }

    func run(at desk: Desk) async throws {
        let json = "{\"to\":\(quoted(instant))}"
        guard let request = try? AdvanceClockRequest(json: json) else { throw Trouble.usage(.wrongInstant(instant)) }
        let reply = try await desk.admin.advanceClock(request, desk.effect)
        desk.show(reply) { $0(.clockMoved($0.clock.text(reply.now, seconds: true), done: reply.agendaDone)) }
    }
}

struct AdminConfirmClock: HallCommand {
    @OptionGroup var globals: Globals

    static var configuration: CommandConfiguration { .told("confirm-clock", Help.adminConfirmClock) }

    func run(at desk: Desk) async throws {
        let reply = try await desk.admin.confirmClock(ConfirmClockRequest(), desk.effect)
        desk.show(reply) { $0(.clockConfirmed($0.clock.text(reply.now, seconds: true))) }
    }
}
