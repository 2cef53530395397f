import Dispatch
import Foundation
import GRDB
import HallProto
import HallRules

/// Health, backup, clock and figures.
struct AdminDesk: AdminService {
    typealias Contexts = HallContexts

    let writer: Writer
    /// What the transports count, in Prometheus' text form.
    let transportMetrics: @Sendable () -> String

    func status(_ request: AdminStatusRequest, in context: ReadContext) throws -> AdminStatusReply {
        let db = context.db
        let head = try JournalTable.last(db)
        let cases = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT (SELECT count(*) FROM case_file WHERE stage IN (1, 2, 5, 6)) AS open,
                        (SELECT count(*) FROM case_file WHERE stage IN (1, 2, 5, 6) AND stage IN (1, 5) AND order_at <= ?) AS overdue
                    """), arguments: [context.now.milliseconds - 60_000])
        return AdminStatusReply(
            version: Daemon.version, hallID: try Meta.hallID.text(db) ?? "", hallName: try Setting.hallName.text(db),
            startedAt: context.house.startedAt.timestamp, now: context.now.timestamp,
            timeZone: context.house.clock.zone.identifier, simulatedClock: context.house.clock.isSimulated,
            clockSuspected: try Meta.clockSuspected.integer(db) == 1, journalEpoch: head.epoch, journalSeq: head.seq,
            schemaVersion: Int32(Schema.steps.count), agendaOwed: try Agenda.owed(db, at: context.now),
            openCases: cases?["open"] ?? 0, overdueCases: cases?["overdue"] ?? 0,
            calendarYears: try CalendarTable.years(db).map(\.year), bookCheck: context.house.bookCheck.now.rawValue,
            lastBackupAt: try Meta.lastBackupAt.integer(db).map { Instant(milliseconds: $0).timestamp })
    }

    func backup(_ request: BackupRequest, in context: ReadContext) throws -> BackupReply {
        let folder = request.folder.isEmpty ? context.house.backupFolder : request.folder
        guard folder.hasPrefix("/") else {
            throw Failure.malformed("folder", zh: "请填写服务器上的绝对路径", en: "give an absolute path on the server")
        }
        // The copy takes a snapshot of its own; this one would keep the log from being folded in.
        try Snapshot.renew(context.db)
        let stamp = "\(context.house.clock.hallTime(context.now).day)-\(context.now.milliseconds)"
        let made = try Backup.make(context.house.book, folder: folder, stamp: stamp, keep: Int(request.keep))
        let name = URL(fileURLWithPath: made.path).lastPathComponent
        try note(made, name, context)
        return BackupReply(path: made.path, bytes: made.bytes, removed: made.removed)
    }

    /// Journals the copy, and waits until that is durable.
    private func note(_ made: Backup.Made, _ name: String, _ context: ReadContext) throws {
        let actor = try context.caller().actor(method: "hall.v1.Admin/Backup")
        let waiting = ErrandSink()
        let job = WriterJob(
            .errand { write in
                try Meta.lastBackupAt.set(write.db, write.now.milliseconds)
                try write.record(
                    JournalNote(.backupMade(BackupMade(fileName: name, bytes: made.bytes)), subject: "backup"), by: actor)
            }, sink: waiting)
        guard writer.queue.put(job) else { throw Failure.busy }
        try waiting.wait()
    }

    func advanceClock(_ request: AdvanceClockRequest, in context: WriteContext) throws -> AdvanceClockReply {
        let clock = context.house.clock
        guard clock.isSimulated else {
            throw Failure.saying(
                .failedPrecondition, zh: "这里用的是真实时钟，不能拨动", en: "this hall runs on real time; its clock can't be moved")
        }
        let target = Instant(request.to ?? Timestamp())
        // Of two moves in one transaction the second begins where the first ended, though the clock follows only then.
        let stopped = Instant(milliseconds: try Meta.simulatedNow.integer(context.db) ?? 0)
        guard target >= max(context.now, stopped) else {
            throw Failure.malformed("to", zh: "时钟只能向前拨", en: "a clock is only moved forward")
        }
        // The hall's wall may show the next year already, and no date and no case number has five digits for it.
        guard clock.hallTime(target).day.year <= 9_999 else {
            throw Failure.malformed("to", zh: "时钟最多拨到9999年", en: "a clock runs to the year 9999")
        }
        try context.record(JournalNote(.clockAdvanced(ClockAdvanced(to: target.timestamp)), subject: "clock"))
        let done = try context.workAgenda(dueBy: target)
        try Meta.simulatedNow.set(context.db, target.milliseconds)
        context.afterCommit { clock.move(to: target) }
        return AdvanceClockReply(now: target.timestamp, agendaDone: Int32(done))
    }

    func confirmClock(_ request: ConfirmClockRequest, in context: WriteContext) throws -> ConfirmClockReply {
        try context.confirmClock()
        try context.record(JournalNote(.clockConfirmed(ClockConfirmed()), subject: "clock"))
        return ConfirmClockReply(now: context.now.timestamp)
    }

    func metrics(_ request: MetricsRequest, in context: ReadContext) throws -> MetricsReply {
        let figures = context.house.counters.now()
        let head = try JournalTable.last(context.db)
        var lines = ["# TYPE hall_calls_total counter"]
        for (path, count) in figures.calls.sorted(by: { $0.key < $1.key }) where count > 0 {
            lines.append("hall_calls_total{method=\"\(path)\"} \(count)")
        }
        lines += [
            "# TYPE hall_commits_total counter", "hall_commits_total \(figures.commits)",
            "# TYPE hall_committed_calls_total counter", "hall_committed_calls_total \(figures.committedCalls)",
            "# TYPE hall_journal_seq gauge", "hall_journal_seq \(head.seq)",
            "# TYPE hall_agenda_owed gauge", "hall_agenda_owed \(try Agenda.owed(context.db, at: context.now))",
        ]
        return MetricsReply(text: lines.joined(separator: "\n") + "\n" + transportMetrics())
    }
}

/// Waits for an errand of the daemon's own to be durable.
final class ErrandSink: CallSink, @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var outcome = Outcome.end

    func send(_ message: [UInt8]) -> Bool { false }

    func finish(_ outcome: Outcome) {
        self.outcome = outcome
        done.signal()
    }

    func wait() throws {
        done.wait()
        if case .failure(let failure) = outcome { throw failure }
    }
}
