import Foundation
import GRDB
import HallProto
import HallRules

/// ATT-4. How sealed month sheets are stored.
enum MonthSheetTable {
    private static let columns = """
        SELECT m.*, s.name AS sealed_name, a.name AS approved_name
        FROM month_sheet m JOIN staff s ON s.id = m.sealed_by LEFT JOIN staff a ON a.id = m.approved_by
        """

    /// How often a month was sealed, corrections counted.
    static func revisions(_ db: Database, month: Day) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM month_sheet WHERE month = ?"), arguments: [month.number]) ?? 0
    }

    /// The newest revision, or another. NOT_FOUND where there is none.
    static func info(_ db: Database, month: Day, revision: Int) throws -> MonthSheetInfo {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "\(columns) WHERE m.month = ?1 AND (?2 = 0 OR m.revision = ?2) ORDER BY m.revision DESC LIMIT 1"),
            arguments: [month.number, revision])
        guard let row else {
            throw Failure.missing(
                month.monthText, zh: "这个月还没有封存，或没有这一版，请核对", en: "that month is not sealed, or has no such revision; check it")
        }
        var info = try info(db, row)
        info.lines = try lines(db, row["id"])
        guard info.revision > 1 else { return info }
        info.changes = MonthChange.between(
            try Self.info(db, month: month, revision: Int(info.revision) - 1).lines, info.lines)
        return info
    }

    /// Without their lines, the oldest first.
    static func list(_ db: Database, from first: Day, to last: Day) throws -> [MonthSheetInfo] {
        try Row.fetchAll(
            db.cachedStatement(sql: "\(columns) WHERE m.month BETWEEN ? AND ? ORDER BY m.month, m.revision"),
            arguments: [first.number, last.number]
        ).map { try info(db, $0) }
    }

    static func lines(_ db: Database, _ id: Int64) throws -> [MonthLine] {
        try Data.fetchAll(
            db.cachedStatement(sql: "SELECT line FROM month_line WHERE sheet_id = ? ORDER BY person_id"), arguments: [id]
        ).map { try MonthLine(decoding: [UInt8]($0), limits: .reply) }
    }

    /// A revision as it was sealed; answers with its id.
    static func insert(
        _ db: Database, month: Day, _ lines: [MonthLine], by person: String, correcting waiting: Waiting? = nil,
        approvedBy approver: String? = nil, at now: Instant
    ) throws -> Int64 {
        try db.cachedStatement(
            sql:
                "INSERT INTO month_sheet (month, revision, sealed_at, sealed_by, reason, approved_by) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            month.number, try revisions(db, month: month) + 1, now.milliseconds, person, waiting?.reason ?? "", approver,
        ])
        let id = db.lastInsertedRowID
        for line in lines {
            try db.cachedStatement(sql: "INSERT INTO month_line (sheet_id, person_id, line) VALUES (?, ?, ?)")
                .execute(arguments: [id, line.personID, Data(line.encoded())])
        }
        return id
    }

    static func keep(_ db: Database, _ paper: IssuedPaper, of sheet: Int64) throws {
        try db.cachedStatement(sql: "INSERT INTO month_paper (sheet_id, paper_id) VALUES (?, ?)")
            .execute(arguments: [sheet, paper.rowID])
    }

    private static func info(_ db: Database, _ row: Row) throws -> MonthSheetInfo {
        let papers = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT p.kind, p.year, p.serial FROM month_paper m JOIN paper p ON p.id = m.paper_id
                    WHERE m.sheet_id = ? ORDER BY p.id
                    """), arguments: [row["id"] as Int64]
        ).compactMap(PaperTable.paperID)
        return MonthSheetInfo(
            month: Day(number: row["month"]).monthText, revision: row["revision"],
            sealedAt: Instant(milliseconds: row["sealed_at"]).timestamp, sealedBy: row["sealed_by"],
            sealedByName: row["sealed_name"], reason: row["reason"], approvedBy: row["approved_by"] ?? "",
            approvedByName: row["approved_name"] ?? "", paperIDs: papers.map(\.description))
    }
}

extension MonthSheetTable {
    /// A correction that waits.
    struct Waiting {
        var askedBy: String
        var reason: String
    }

    static func waiting(_ db: Database, month: Day) throws -> Waiting? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT asked_by, reason FROM month_correction WHERE month = ?"), arguments: [month.number]
        ).map { Waiting(askedBy: $0["asked_by"], reason: $0["reason"]) }
    }

    static func ask(_ db: Database, month: Day, by person: Person.ID, because reason: String, at now: Instant) throws {
        try db.cachedStatement(sql: "INSERT INTO month_correction (month, reason, asked_by, asked_at) VALUES (?, ?, ?, ?)")
            .execute(arguments: [month.number, reason, person.value, now.milliseconds])
    }

    static func settle(_ db: Database, month: Day) throws {
        try db.cachedStatement(sql: "DELETE FROM month_correction WHERE month = ?").execute(arguments: [month.number])
    }

    static func waiting(_ db: Database, from first: Day, to last: Day) throws -> [SheetCorrectionInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT c.*, s.name AS asked_name FROM month_correction c JOIN staff s ON s.id = c.asked_by
                    WHERE c.month BETWEEN ? AND ? ORDER BY c.month
                    """), arguments: [first.number, last.number]
        ).map { row in
            SheetCorrectionInfo(
                month: Day(number: row["month"]).monthText, reason: row["reason"], askedBy: row["asked_by"],
                askedByName: row["asked_name"], askedAt: Instant(milliseconds: row["asked_at"]).timestamp)
        }
    }
}

extension Day {
    /// "2026-03".
    var monthText: String { String(description.prefix(7)) }
}

extension MonthChange {
    /// What differs, by person.
    static func between(_ before: [MonthLine], _ after: [MonthLine]) -> [MonthChange] {
        let old = Dictionary(before.map { ($0.personID, $0) }) { first, _ in first }
        let new = Dictionary(after.map { ($0.personID, $0) }) { first, _ in first }
        return Set(old.keys).union(new.keys).sorted().filter { old[$0] != new[$0] }.map { id in
            MonthChange(
                personID: id, personName: (new[id] ?? old[id])?.personName ?? "", before: old[id], after: new[id])
        }
    }
}
