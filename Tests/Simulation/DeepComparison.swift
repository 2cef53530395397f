import GRDB
import HallProto
import HallRules

@testable import HallDaemon

/// What is looked at all the time, and what seldom.
extension SimulatedHall {
    /// How many marks, and the last of them.
    func markDifference(_ db: Database) throws -> String? {
        let last = try Row.fetchAll(db, sql: "SELECT person_id, kind, at FROM mark ORDER BY id DESC LIMIT 8").map { row in
            "\(row["person_id"] as String) \(row["kind"] as Int == 1) \(row["at"] as Int64)"
        }
        return try same("marks", Int.fetchOne(db, sql: "SELECT count(*) FROM mark") ?? -1, world.marks.count)
            ?? same("the last marks", last, world.marks.suffix(8).reversed().map { "\($0.person) \($0.isSignIn) \($0.at)" })
    }

    /// The file itself, and its journal from the first entry on.
    func deepDifference() throws -> String? {
        try reader.read { db in
            let integrity = try String.fetchOne(db, sql: "PRAGMA integrity_check")
            let orphan = try Row.fetchOne(db, sql: "PRAGMA foreign_key_check")
            var verifier = JournalVerifier(hallID: try Meta.hallID.text(db) ?? "", known: nil)
            verifier.take(try JournalTable.from(db, seq: 1, limit: .max))
            verifier.end()
            return same("integrity", integrity, "ok") ?? same("orphans", orphan?.description, nil)
                ?? same("journal broken at", verifier.broken?.seq, nil)
        }
    }
}
