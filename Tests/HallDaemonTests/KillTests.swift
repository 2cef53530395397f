import Foundation
import GRDB
import HallClient
import HallProto
import Testing

@testable import HallDaemon

/// The daemon is killed again and again while eight windows write: what was acknowledged is there, once.
@Suite struct KillTests {
    /// Eight windows write at once.
    static let writers = 8

    @Test("what was acknowledged survives kill -9, exactly once", .timeLimit(.minutes(2)))
    func killed() async throws {
        let hall = try KillHall()
        defer { hall.remove() }
        try hall.start()
        try await hall.furnish()
        let windows = try (0..<Self.writers).map { try KillWindow(hall, number: $0) }
        for window in windows { window.open() }
        let kills = ProcessInfo.processInfo.environment["HALL_KILLS"].flatMap(Int.init) ?? 12
        for kill in 0..<kills {
            // Now and then in the middle of its start.
            if kill % 4 != 3 { try await hall.status() }
            try await Task.sleep(for: .milliseconds(Int.random(in: 50...400)))
            hall.kill()
            try hall.start()
        }
        try await hall.status()
        for window in windows { window.close() }
        #expect(windows.flatMap(\.troubles) == [])
        let acknowledged = try windows.flatMap { try $0.acknowledged() }
        #expect(acknowledged.count >= kills * Self.writers / 2, "too little was written to tell anything")
        try await check(hall)
        try hall.stop()
        try check(hall, acknowledged)
    }

    private func check(_ hall: KillHall) async throws {
        let verified = try await JournalClient(hall.connection).verify(VerifyJournalRequest())
        #expect(verified.whole, "\(verified.brokenSeq) \(verified.problem)")
        let status = try await hall.status()
        #expect(status.agendaOwed == 0 && !status.clockSuspected)
    }

    private func check(_ hall: KillHall, _ acknowledged: [KillWindow.Receipt]) throws {
        let queue = try DatabaseQueue(path: hall.database)
        defer { try? queue.close() }
        try queue.read { db in
            func count(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
                try Int.fetchOne(db, sql: "SELECT count(*) FROM \(sql)", arguments: arguments) ?? -1
            }
            let integrity = try String.fetchOne(db, sql: "PRAGMA integrity_check")
            let orphan = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check")
            #expect(integrity == "ok" && orphan == nil)
            for receipt in acknowledged {
                let rows = try count("request WHERE request_id = ?", [receipt.requestID])
                let effects = try receipt.number.isEmpty ? 1 : count("case_file WHERE number = ?", [receipt.number])
                #expect(rows == 1 && effects == 1, "\(receipt)")
            }
            let numbers = acknowledged.map(\.number).filter { !$0.isEmpty }
            #expect(Set(numbers).count == numbers.count)
            let accepts = try count("request WHERE method = 'hall.v1.Cases/Accept'")
            let signs = try count("request WHERE method = 'hall.v1.Attendance/SignIn'")
            let (cases, marks) = (try count("case_file"), try count("mark"))
            #expect(cases == accepts && marks == signs)
            let last = try Int.fetchOne(db, sql: "SELECT last FROM serial WHERE kind = 'case'")
            #expect(last == cases, "case numbers have gaps")
            let events = try JournalTable.from(db, seq: 1, limit: .max).map {
                try JournalOpen(decoding: $0.link.open, limits: .reply)
            }
            #expect(events.filter { $0.method == "hall.v1.Cases/Accept" }.count == cases)
            #expect(events.filter { $0.method == "hall.v1.Attendance/SignIn" }.count == marks)
        }
    }
}
