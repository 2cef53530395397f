import Foundation
import GRDB
import HallProto
import Testing

@testable import HallDaemon

/// What is left in the book, held against the windows' receipts.
struct KillBooks {
    let db: Database

    func check(_ acknowledged: [KillWindow.Receipt]) throws {
        let integrity = try String.fetchOne(db, sql: "PRAGMA integrity_check")
        let orphan = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check")
        #expect(integrity == "ok" && orphan == nil)
        for receipt in acknowledged { try check(receipt) }
        try checkCases(acknowledged)
        try checkJournal()
    }

    /// The write is there, once, and answers as it did.
    private func check(_ receipt: KillWindow.Receipt) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT method, reply FROM request WHERE request_id = ?"), arguments: [receipt.requestID])
        let methods = rows.map { $0["method"] as String }
        let hashes = rows.map { row in JournalSHA256.hash([UInt8](row["reply"] as Data)).map { String($0, radix: 16) }.joined()
        }
        #expect(methods == [receipt.method] && hashes == [receipt.hash], "\(receipt)")
    }

    /// Every case stands where its window left it; numbers have no gaps.
    private func checkCases(_ acknowledged: [KillWindow.Receipt]) throws {
        var versions: [String: Int64] = [:]
        for receipt in acknowledged where !receipt.number.isEmpty { versions[receipt.number] = receipt.version }
        let cases = try Row.fetchAll(db, sql: "SELECT number, version, stage FROM case_file ORDER BY number")
        let found = Dictionary(uniqueKeysWithValues: cases.map { ($0["number"] as String, $0["version"] as Int64) })
        #expect(found == versions)
        let last = try Int.fetchOne(db, sql: "SELECT last FROM serial WHERE kind = 'case'")
        #expect(last == cases.count, "case numbers have gaps")
    }

    /// Every write stands in the journal as often as it was done.
    private func checkJournal() throws {
        var written: [String: Int] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT method, reply FROM request") {
            let method = row["method"] as String
            let reply = [UInt8](row["reply"] as Data? ?? Data())
            let isBulk = method == "hall.v1.Cases/ReassignAll"
            written[method, default: 0] += isBulk ? Int(try ReassignAllReply(decoding: reply, limits: .reply).count) : 1
        }
        var told: [String: Int] = [:]
        for entry in try JournalTable.from(db, seq: 1, limit: .max) {
            let open = try JournalOpen(decoding: entry.link.open, limits: .reply)
            if case .paperIssued = open.event?.event { continue }
            told[open.method, default: 0] += 1
        }
        for method in Self.once { #expect(told[method] == written[method], "\(method)") }
        let marks = try Int.fetchOne(db, sql: "SELECT count(*) FROM mark")
        #expect(marks == written["hall.v1.Attendance/SignIn"])
    }

    /// What leaves one entry each time, beside its papers.
    private static let once =
        ["Accept", "Pause", "Resume", "Finish", "HandOver", "ReassignAll"].map { "hall.v1.Cases/\($0)" }
        + ["hall.v1.Items/Put", "hall.v1.Attendance/SignIn"]
}
