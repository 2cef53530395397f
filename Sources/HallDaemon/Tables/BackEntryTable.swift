import Foundation
import GRDB
import HallProto
import HallRules

/// TL-2, IN-2. How what was done on paper is stored until a second person has confirmed it, and after.
enum BackEntryTable {
    /// An entry as the rules know it, what it says, and which version of it the book holds.
    struct Found {
        var entry: BackEntry
        var number: String
        var caseNumber: String
        var acts: [BackEntryAct]
        var version: Int64
    }

    private static let columns = """
        SELECT b.*, c.number AS case_number, e.name AS entered_name, d.name AS decided_name
        FROM back_entry b JOIN staff e ON e.id = b.entered_by LEFT JOIN staff d ON d.id = b.decided_by
            LEFT JOIN case_file c ON c.id = b.case_id
        """

    /// NOT_FOUND where there is none of that number, ABORTED when it is not in the version the caller has seen.
    static func find(_ db: Database, _ clock: Clock, number: String, seen: Int64? = nil) throws -> Found {
        let row = try row(db, number: number)
        let version: Int64 = row["version"]
        if let seen, version != seen { throw Failure.conflict(expected: seen, current: version) }
        return Found(
            entry: BackEntry(
                id: BackEntry.ID(row["id"]), enteredBy: Person.ID(row["entered_by"]), stage: stage(row, clock)),
            number: number, caseNumber: row["case_number"] ?? "", acts: try acts(row), version: version)
    }

    /// Whether something that was done to it on paper waits for a second person's word.
    static func awaitsConfirmation(_ db: Database, case id: Case.ID) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM back_entry WHERE case_id = ? AND stage = ?)"),
            arguments: [id.value, BackEntryStage.waiting.rawValue]) ?? false
    }

    private static func row(_ db: Database, number: String) throws -> Row {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "\(columns) WHERE b.number = ?"), arguments: [number])
        guard let row else {
            throw Failure.missing(number, zh: "没有这个编号的补录，请核对", en: "there is no back-entry of this number; check it")
        }
        return row
    }

    private static func stage(_ row: Row, _ clock: Clock) -> BackEntry.Stage {
        let decided = clock.hallTime(Instant(milliseconds: row["decided_at"] ?? 0))
        let person = Person.ID(row["decided_by"] ?? "")
        return switch BackEntryStage(rawValue: row["stage"]) {
        case .confirmed: .confirmed(by: person, at: decided)
        case .rejected: .rejected(by: person, reason: row["reason"], at: decided)
        case .waiting, .unspecified, .unrecognized: .waiting
        }
    }

    private static func acts(_ row: Row) throws -> [BackEntryAct] {
        try EnterRequest(decoding: [UInt8](row["acts"] as Data), limits: .request).acts
    }

    static func insert(
        _ db: Database, _ entry: BackEntry, number: String, of file: Case.ID?, _ acts: [BackEntryAct], at now: Instant
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO back_entry (id, number, case_id, stage, acts, entered_by, entered_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, 1)
                """
        ).execute(arguments: [
            entry.id.value, number, file?.value, BackEntryStage.waiting.rawValue, Data(EnterRequest(acts: acts).encoded()),
            entry.enteredBy.value, now.milliseconds,
        ])
        try put(db, vouchers: acts, entry.id)
    }

    /// Writes what was added to it, as its next version.
    static func save(_ db: Database, _ entry: BackEntry, _ acts: [BackEntryAct]) throws {
        try db.cachedStatement(sql: "UPDATE back_entry SET acts = ?, version = version + 1 WHERE id = ?")
            .execute(arguments: [Data(EnterRequest(acts: acts).encoded()), entry.id.value])
        try put(db, vouchers: acts, entry.id)
    }

    /// Writes how it ended, as its next version.
    static func decide(_ db: Database, _ entry: BackEntry, of file: Case.ID?, at now: Instant) throws {
        let (stage, person, reason): (BackEntryStage, Person.ID?, String) =
            switch entry.stage {
            case .waiting: (.waiting, nil, "")
            case .confirmed(let person, _): (.confirmed, person, "")
            case .rejected(let person, let reason, _): (.rejected, person, reason)
            }
        try db.cachedStatement(
            sql: """
                UPDATE back_entry SET stage = ?, case_id = coalesce(case_id, ?), decided_by = ?, decided_at = ?, reason = ?,
                    version = version + 1
                WHERE id = ?
                """
        ).execute(arguments: [
            stage.rawValue, file?.value, person?.value, now.milliseconds, reason, entry.id.value,
        ])
    }

    static func nextID(_ db: Database) throws -> BackEntry.ID {
        BackEntry.ID(
            try Int64.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(id), 0) + 1 FROM back_entry")) ?? 1)
    }

    static func nextNumber(_ db: Database, year: Int) throws -> String {
        guard let number = BackEntryNumber(year: year, serial: try Serials.next(db, .backEntry, year: year)) else {
            throw Failure.fault
        }
        return number.description
    }
}

extension BackEntryTable {
    private static func put(_ db: Database, vouchers acts: [BackEntryAct], _ id: BackEntry.ID) throws {
        for act in acts {
            try db.cachedStatement(sql: "INSERT OR IGNORE INTO back_entry_voucher (voucher, entry_id) VALUES (?, ?)")
                .execute(arguments: [act.voucher, id.value])
        }
    }

    private static func vouchers(_ db: Database, _ id: Int64) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(sql: "SELECT voucher FROM back_entry_voucher WHERE entry_id = ? ORDER BY voucher"),
            arguments: [id])
    }

    /// The entry another paper of this number is in: one that waits or was confirmed.
    static func holder(_ db: Database, voucher: String, besides id: BackEntry.ID?) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT b.number FROM back_entry_voucher v JOIN back_entry b ON b.id = v.entry_id
                    WHERE v.voucher = ? AND b.stage <> ? AND b.id <> ? ORDER BY b.id LIMIT 1
                    """), arguments: [voucher, BackEntryStage.rejected.rawValue, id?.value ?? 0])
    }

    static func info(_ db: Database, number: String) throws -> BackEntryInfo {
        let row = try row(db, number: number)
        var info = try info(db, row)
        info.acts = try acts(row).map(\.masked)
        return info
    }

    /// Without what they say, the oldest first.
    static func list(_ db: Database, _ request: ListBackEntriesRequest, of file: Case.ID?, after: Int64, limit: Int) throws
        -> [BackEntryInfo]
    {
        let waiting = request.withDecided ? "1" : "b.stage = 1"
        let ofCase = file == nil ? "?2 IS NULL" : "b.case_id = ?2"
        return try Row.fetchAll(
            db.cachedStatement(
                sql: "\(columns) WHERE b.id > ?1 AND \(waiting) AND \(ofCase) ORDER BY b.id LIMIT ?3"),
            arguments: [after, file?.value, limit]
        ).map { try info(db, $0) }
    }

    /// A page goes on after the number its token is.
    static func id(_ db: Database, token: String) throws -> Int64 {
        guard !token.isEmpty else { return 0 }
        guard let id = try Int64.fetchOne(db, sql: "SELECT id FROM back_entry WHERE number = ?", arguments: [token]) else {
            throw Failure.malformed(
                "page_token", zh: "翻页标记无效，请从第一页重新查", en: "this page token is no good; start from the first page")
        }
        return id
    }

    private static func info(_ db: Database, _ row: Row) throws -> BackEntryInfo {
        BackEntryInfo(
            number: row["number"], stage: BackEntryStage(rawValue: row["stage"]), caseNumber: row["case_number"] ?? "",
            vouchers: try vouchers(db, row["id"]), enteredBy: row["entered_by"], enteredByName: row["entered_name"],
            enteredAt: Instant(milliseconds: row["entered_at"]).timestamp, decidedBy: row["decided_by"] ?? "",
            decidedByName: row["decided_name"] ?? "",
            decidedAt: (row["decided_at"] as Int64?).map { Instant(milliseconds: $0).timestamp }, reason: row["reason"],
            version: row["version"])
    }
}

extension BackEntryAct {
    /// BN-2. As staff see it: an applicant's numbers are read in full through Reveal alone.
    fileprivate var masked: BackEntryAct {
        var masked = self
        switch act {
        case .file(var request):
            request.applicant = request.applicant?.masked
            masked.act = .file(request)
        case .accept(var request):
            request.applicant = request.applicant?.masked
            masked.act = .accept(request)
        case .check, .giveNotice, .supplement, .acceptApplication, .handIn, .turnDown, .withdraw, .pause, .resume, .review,
            .approve, .finish, .deliver, nil:
            break
        }
        return masked
    }
}
