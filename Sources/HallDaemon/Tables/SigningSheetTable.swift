import GRDB
import HallProto
import HallRules

/// ATT-1, IN-2. How what people signed on paper is stored and told.
enum SigningSheetTable {
    /// A line as the rules know it.
    struct Line {
        var person: Person
        var mark: SignedAt
    }

    struct Found {
        var sheet: SigningSheet
        var lines: [(person: String, mark: SignedAt)]
        var voucher: String
        var version: Int64
    }

    private static let columns = """
        SELECT s.*, e.name AS entered_name, d.name AS decided_name
        FROM sheet s JOIN staff e ON e.id = s.entered_by LEFT JOIN staff d ON d.id = s.decided_by
        """

    private static func row(_ db: Database, _ number: String) throws -> Row {
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE s.number = ?"), arguments: [number])
        guard let row else {
            throw Failure.missing(number, zh: "没有这个编号的签名册，请核对", en: "there is no signing sheet of this number; check it")
        }
        return row
    }

    /// NOT_FOUND where there is none of that number, ABORTED when it is not in the version the caller has seen.
    static func find(_ db: Database, _ clock: Clock, number: String, seen: Int64) throws -> Found {
        let row = try row(db, number)
        let lines = try lines(db, row["id"]).map { (person: $0["person_id"] as String, mark: CorrectionTable.mark($0, clock)) }
        let found = Found(
            sheet: SigningSheet(
                enteredBy: Person.ID(row["entered_by"]), people: Set(lines.map { Person.ID($0.person) }),
                stage: CorrectionTable.stage(row, clock)),
            lines: lines, voucher: row["voucher"], version: row["version"])
        guard found.version == seen else { throw Failure.conflict(expected: seen, current: found.version) }
        return found
    }

    private static func lines(_ db: Database, _ id: Int64) throws -> [Row] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM sheet_line WHERE sheet_id = ? ORDER BY place"), arguments: [id])
    }

    /// Refused with ON-4 for a paper that was entered before. Answers with its number.
    static func insert(
        _ db: Database, _ clock: Clock, _ lines: [Line], voucher: String, by person: Person.ID, at now: Instant
    ) throws -> String {
        let holder = try String.fetchOne(
            db.cachedStatement(sql: "SELECT number FROM sheet WHERE voucher = ? AND stage <> 3"), arguments: [voucher])
        try BackEntry.checkVoucher(voucher, heldBy: holder)
        let year = clock.hallTime(now).day.year
        guard let number = LateMarkNumber(.sheet, year: year, serial: try Serials.next(db, .sheet, year: year)) else {
            throw Failure.fault
        }
        try db.cachedStatement(
            sql: "INSERT INTO sheet (number, voucher, stage, entered_by, entered_at, version) VALUES (?, ?, 1, ?, ?, 1)"
        ).execute(arguments: [number.description, voucher, person.value, now.milliseconds])
        let id = db.lastInsertedRowID
        for (place, line) in lines.enumerated() {
            try db.cachedStatement(sql: "INSERT INTO sheet_line (sheet_id, place, person_id, kind, at) VALUES (?, ?, ?, ?, ?)")
                .execute(arguments: [
                    id, place, line.person.id.value, line.mark.kind.number, clock.instant(line.mark.at).milliseconds,
                ])
        }
        return number.description
    }

    static func decide(
        _ db: Database, number: String, _ stage: CorrectionStage, by person: Person.ID, saying answer: String, at now: Instant
    ) throws {
        try db.cachedStatement(
            sql:
                "UPDATE sheet SET stage = ?, decided_by = ?, decided_at = ?, answer = ?, version = version + 1 WHERE number = ?"
        ).execute(arguments: [
            stage.rawValue, person.value, now.milliseconds, stage == .rejected ? answer : "", number,
        ])
    }

    static func info(_ db: Database, _ clock: Clock, number: String) throws -> SheetInfo {
        try info(db, row(db, number), clock)
    }

    /// The newest first.
    static func list(_ db: Database, _ clock: Clock, _ request: ListSheetsRequest, limit: Int) throws -> [SheetInfo] {
        let before = try request.pageToken.said.map { token in
            guard let id = try id(db, number: token) else { throw Failure.noSuchPage }
            return id
        }
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE (:before IS NULL OR s.id < :before) AND (:stage = 0 OR s.stage = :stage)
                    ORDER BY s.id DESC LIMIT :limit
                    """), arguments: ["before": before, "stage": request.stage.rawValue, "limit": limit]
        ).map { try info(db, $0, clock) }
    }

    private static func id(_ db: Database, number: String) throws -> Int64? {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT id FROM sheet WHERE number = ?"), arguments: [number])
    }

    private static func info(_ db: Database, _ row: Row, _ clock: Clock) throws -> SheetInfo {
        SheetInfo(
            number: row["number"], stage: CorrectionStage(rawValue: row["stage"]), voucher: row["voucher"],
            lines: try lines(db, row["id"]).map { line in
                let at = CorrectionTable.mark(line, clock).at
                return SheetLine(
                    personID: line["person_id"], kind: HallProto.MarkKind(rawValue: line["kind"]), date: at.day.description,
                    time: at.time.description)
            }, enteredBy: row["entered_by"], enteredByName: row["entered_name"],
            enteredAt: Instant(milliseconds: row["entered_at"]).timestamp, decidedBy: row["decided_by"] ?? "",
            decidedByName: row["decided_name"] ?? "",
            decidedAt: (row["decided_at"] as Int64?).map { Instant(milliseconds: $0).timestamp }, answer: row["answer"],
            version: row["version"])
    }
}
