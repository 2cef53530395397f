import Foundation
import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// DI-1. Copies, clock and figures.
@Suite struct AdminTests {
    @Test("DI-1 · a copy is whole, opens by itself and is on record")
    func copied() async throws {
        try await CasesHall.run { hall in
            for _ in 1...20 { _ = try await hall.accept() }
            let last = try hall.seq()
            let made = try await hall.admin.backup(BackupRequest())
            #expect(
                made.path.hasPrefix(hall.folder.path + "/backups/hall-2026-03-02-") && made.bytes > 4096 && made.removed == 0)
            #expect(try hall.told(after: last) == ["backupMade"])
            let status = try await hall.admin.status(AdminStatusRequest())
            #expect(hall.wall(status.lastBackupAt) == "2026-03-02 09:00")
            let copy = hall.folder.appendingPathComponent("restored.db").path
            try FileManager.default.copyItem(atPath: made.path, toPath: copy)
            let daemon = try CasesHall.daemon(copy, at: "2026-03-02 09:00")
            defer { try? daemon.stop() }
            let other = InMemoryTransport(lane: daemon.outerLanes, dispatch: daemon.dispatch)
            let caller = other.caller(Peer(uid: CasesHall.director, pid: 1, connection: 1))
            let verified = try await JournalClient(caller).verify(VerifyJournalRequest())
            #expect(verified.whole && verified.entries == last)
            #expect(try await CasesClient(caller).list(ListCasesRequest()).cases.count == 20)
        }
    }

    @Test("DI-1 · so many copies are kept, the oldest go")
    func kept() async throws {
        try await CasesHall.run { hall in
            let folder = hall.folder.appendingPathComponent("disk/copies").path
            var removed: [Int32] = []
            for minute in 1...4 {
                try await hall.advance(to: "2026-03-02 09:0\(minute)")
                removed.append(try await hall.admin.backup(BackupRequest(folder: folder, keep: 2)).removed)
            }
            #expect(removed == [0, 0, 1, 1])
            _ = try await hall.admin.backup(BackupRequest(folder: folder))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
        }
    }

    @Test("DI-1 · a folder that can't be written to is told, and nothing is left behind")
    func unwritable() async throws {
        try await CasesHall.run { hall in
            let last = try hall.seq()
            let file = hall.path
            #expect(
                await outcome { _ = try await hall.admin.backup(BackupRequest(folder: file + "/sub")) } == "failedPrecondition")
            #expect(await outcome { _ = try await hall.admin.backup(BackupRequest(folder: file)) } == "failedPrecondition")
            #expect(
                await outcome { _ = try await hall.admin.backup(BackupRequest(folder: "copies")) } == "invalidArgument folder")
            let clerk = AdminClient(hall.caller(CasesHall.clerk))
            #expect(await outcome { _ = try await clerk.backup(BackupRequest()) } == "permissionDenied DI-1")
            let told = try hall.told(after: last)
            #expect(told.allSatisfy { $0 == "callRefused" })
            #expect(!FileManager.default.fileExists(atPath: hall.folder.appendingPathComponent("backups").path))
        }
    }

    @Test("a simulated clock goes forward, for the administrator")
    func advanced() async throws {
        try await CasesHall.run { hall in
            let last = try hall.seq()
            #expect(await outcome { try await hall.advance(to: "2026-03-02 08:59") } == "invalidArgument to")
            #expect(await outcome { try await hall.advance(to: "2026-03-02 09:00") } == "done")
            let to = try CasesHall.instant("2026-03-03 09:00").timestamp
            let clerk = AdminClient(hall.caller(CasesHall.clerk))
            #expect(await outcome { _ = try await clerk.advanceClock(AdvanceClockRequest(to: to)) } == "permissionDenied DI-1")
            #expect(await outcome { _ = try await hall.admin.advanceClock(AdvanceClockRequest()) } == "invalidArgument to")
            let hold = WriterHold(hall)
            func move(_ wall: String) throws -> WriterCall {
                let request = AdvanceClockRequest(to: try CasesHall.instant(wall).timestamp)
                return hold.call(0, service: "hall.v1.Admin", "AdvanceClock", request.encoded())
            }
            let (far, near) = (try move("2026-03-05 09:00"), try move("2026-03-04 09:00"))
            hold.release()
            #expect(await far.code == .ok)
            #expect(await near.code == .invalidArgument)
            let status = try await hall.admin.status(AdminStatusRequest())
            #expect(hall.wall(status.now) == "2026-03-05 09:00")
            #expect(try hall.told(after: last).filter { $0 == "clockAdvanced" }.count == 2)
        }
    }

    @Test("a real clock is not moved, and runs")
    func realClock() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("admin-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let daemon = try CasesHall.daemon(folder.appendingPathComponent("hall.db").path, at: nil)
        defer { try? daemon.stop() }
        let transport = InMemoryTransport(lane: daemon.outerLanes, dispatch: daemon.dispatch)
        let admin = AdminClient(transport.caller(Peer(uid: 0, pid: 1, connection: 1)))
        let to = daemon.house.clock.now().advanced(byMinutes: 60).timestamp
        #expect(await outcome { _ = try await admin.advanceClock(AdvanceClockRequest(to: to)) } == "failedPrecondition")
        let status = try await admin.status(AdminStatusRequest())
        #expect(!status.simulatedClock && !status.clockSuspected && status.calendarYears == [2024, 2025, 2026])
    }

    @Test("figures")
    func metrics() async throws {
        try await CasesHall.run { hall in
            _ = try await hall.accept()
            let text = try await hall.admin.metrics(MetricsRequest()).text
            #expect(text.contains("hall_calls_total{method=\"hall.v1.Cases/Accept\"} 1\n"))
            #expect(text.contains("hall_journal_seq \(try hall.seq())\n") && text.contains("hall_agenda_owed 0\n"))
            let status = try await hall.admin.status(AdminStatusRequest())
            #expect(status.openCases == 1 && status.overdueCases == 0 && status.agendaOwed == 0)
        }
    }
}
