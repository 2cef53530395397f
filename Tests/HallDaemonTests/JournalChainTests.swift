import Foundation
import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// AC-1. The chain, recomputed from the bytes its description names and nothing else of the daemon's.
@Suite struct JournalChainTests {
    @Test("AC-1 · anybody can recompute the chain")
    func recomputed() async throws {
        try await CasesHall.run { hall in
            try await fill(hall)
            let head = try await hall.journal().head(JournalHeadRequest())
            try hall.read { db in
                var previous = [UInt8](repeating: 0, count: 32)
                var expected: Int64 = 1
                for row in try Row.fetchAll(db, sql: "SELECT * FROM journal ORDER BY seq") {
                    let commitment = (row["commitment"] as Data?).map { [UInt8]($0) }
                    let hash = Self.hash(row, head.hallID, previous, commitment)
                    let seq: Int64 = row["seq"]
                    #expect(
                        seq == expected && [UInt8](row["hash"] as Data) == hash && [UInt8](row["previous"] as Data) == previous)
                    let sealed = try Row.fetchOne(
                        db, sql: "SELECT salt, clear FROM journal_sealed WHERE seq = ?", arguments: [seq])
                    let committed = sealed.map {
                        JournalSHA256.hash([1] + [UInt8]($0["salt"] as Data) + [UInt8]($0["clear"] as Data))
                    }
                    #expect(commitment == committed)
                    previous = hash
                    expected += 1
                }
                #expect(previous == head.hash && expected == head.seq + 1)
            }
            let verified = try await hall.verify()
            #expect(verified.whole && verified.entries == head.seq && verified.head == head && verified.redacted == 0)
        }
    }

    @Test("the test's own SHA-256 is SHA-256 (FIPS 180-4)")
    func sha256() {
        func hex(_ text: String) -> String {
            JournalSHA256.hash(Array(text.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        }
        #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(hex(String(repeating: "a", count: 119)) == "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb")
    }

    @Test(
        "AC-1 · verify names the first entry that does not hold",
        arguments: [
            ("UPDATE journal SET open = zeroblob(length(open)) WHERE seq = 5", Int64(5)),
            ("UPDATE journal SET at = at + 1 WHERE seq = 7", 7), ("UPDATE journal SET epoch = 2 WHERE seq = 8", 8),
            ("UPDATE journal SET hash = zeroblob(32) WHERE seq = 6", 6),
            ("UPDATE journal SET previous = zeroblob(32) WHERE seq = 6", 6),
            ("UPDATE journal SET subject = 'case/2026-000009' WHERE seq = 9", 9),
            ("PRAGMA foreign_keys = 0; DELETE FROM journal WHERE seq = 5", 6),
            ("UPDATE journal SET commitment = NULL WHERE seq = (SELECT min(seq) FROM journal_sealed)", -1),
            ("UPDATE journal_sealed SET clear = x'00' WHERE seq = (SELECT min(seq) FROM journal_sealed)", -1),
        ])
    func tampered(_ sql: String, _ seq: Int64) async throws {
        try await CasesHall.run { hall in
            try await fill(hall)
            let first = try hall.read { try Int64.fetchOne($0, sql: "SELECT min(seq) FROM journal_sealed") }
            try tamper(hall, sql)
            let verified = try await hall.verify()
            #expect(!verified.whole && verified.brokenSeq == (seq < 0 ? first : seq) && !verified.problem.isEmpty)
        }
    }

    @Test("AC-1 · a cut tail is found by whoever kept a number and its hash elsewhere")
    func cut() async throws {
        try await CasesHall.run { hall in
            try await fill(hall)
            let kept = try await hall.journal().head(JournalHeadRequest())
            _ = try await hall.accept()
            func verify(_ seq: Int64, _ hash: [UInt8]) async throws -> VerifyJournalReply {
                try await hall.journal().verify(VerifyJournalRequest(knownSeq: seq, knownHash: hash))
            }
            #expect(try await verify(kept.seq, kept.hash).whole)
            #expect(try await verify(kept.seq, [UInt8](repeating: 7, count: 32)).brokenSeq == kept.seq)
            #expect(await outcome { _ = try await verify(kept.seq, [1]) } == "invalidArgument known_hash")
            try tamper(hall, "PRAGMA foreign_keys = 0; DELETE FROM journal WHERE seq >= \(kept.seq)")
            #expect(try await hall.verify().whole)
            #expect(try await verify(kept.seq, kept.hash).brokenSeq == kept.seq)
        }
    }

    @Test("AC-1 · without dropping its triggers nobody changes or shortens the journal")
    func guarded() async throws {
        try await CasesHall.run { hall in
            let queue = try DatabaseQueue(path: hall.path)
            for sql in ["UPDATE journal SET at = 0", "DELETE FROM journal WHERE seq = 3"] {
                #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
            }
            try queue.close()
        }
    }

    @Test("BN-2 · what is personal stands beside the chain, and nowhere in its clear part")
    func sealed() async throws {
        try await CasesHall.run { hall in
            _ = try await hall.accept(for: "欧阳明月")
            let pause = PauseRequest(number: "2026-000001", cause: .supplement, notice: "缺少病历", expectedVersion: 1)
            _ = try await hall.cases().pause(pause)
            let entries = try hall.read { try JournalTable.from($0, seq: 1, limit: 1_000) }
            for personal in ["欧阳明月", "窗口受理", "缺少病历"] {
                func holds(_ bytes: [UInt8]?) -> Bool { Data(bytes ?? []).range(of: Data(personal.utf8)) != nil }
                #expect(!entries.contains { holds($0.link.open) }, "\(personal)")
                #expect(entries.contains { holds($0.sealed) }, "\(personal)")
            }
        }
    }

    @Test("BN-2 · what is personal can be erased, and the chain stays whole")
    func redacted() async throws {
        try await CasesHall.run { hall in
            try await fill(hall)
            let subject = "case/2026-000001"
            let request = RedactJournalRequest(subject: subject, reason: "本人要求")
            #expect(await outcome { _ = try await hall.journal(CasesHall.clerk).redact(request) } == "permissionDenied BN-2")
            #expect(try await hall.journal().redact(request).entries == 2)
            let verified = try await hall.verify()
            #expect(verified.whole && verified.redacted == 2)
            let filter = JournalFilter(subject: subject)
            let entries = try await hall.journal().read(ReadJournalRequest(filter: filter)).entries
            #expect(
                entries.map { $0.sealed?.text ?? "-" } == ["-", "-", "-", "本人要求"]
                    && entries.map(\.withheld) == [true, false, true, false])
            #expect(try await hall.journal().redact(request).entries == 1)
        }
    }

    /// A case accepted and handed over with words that are sealed, and some marks.
    private func fill(_ hall: CasesHall) async throws {
        _ = try await hall.accept()
        _ = try await hall.cases().handOver(
            HandOverRequest(number: "2026-000001", toPersonID: "S02", expectedVersion: 1, note: "休假"))
        for _ in 1...3 { _ = try await AttendanceClient(hall.caller(CasesHall.clerk)).signIn(SignInRequest()) }
    }

    private func tamper(_ hall: CasesHall, _ sql: String) throws {
        let queue = try DatabaseQueue(path: hall.path)
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "DROP TRIGGER journal_never_changes; DROP TRIGGER journal_never_shrinks")
            try db.execute(sql: sql)
        }
        try queue.close()
    }

    private static func hash(_ row: Row, _ hallID: String, _ previous: [UInt8], _ commitment: [UInt8]?) -> [UInt8] {
        let open = [UInt8](row["open"] as Data)
        var bytes: [UInt8] = [0]
        bytes += big(UInt64(hallID.utf8.count), 2) + Array(hallID.utf8)
        bytes += big(UInt64(row["epoch"] as Int64), 8) + big(UInt64(row["seq"] as Int64), 8)
        bytes += big(UInt64(bitPattern: row["at"] as Int64), 8) + previous
        bytes += big(UInt64(open.count), 4) + open
        return JournalSHA256.hash(bytes + (commitment ?? [UInt8](repeating: 0, count: 32)))
    }

    private static func big(_ number: UInt64, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * (width - 1 - $0))) }
    }
}
