import GRDB
import HallProto
import HallRules

/// ATT-1. How marks somebody asks to have put right are stored and told.
enum CorrectionTable {
    struct Found {
        var correction: MarkCorrection
        var version: Int64
    }

    private static let columns = """
        SELECT c.*, p.name AS person_name, d.name AS decided_name
        FROM correction c JOIN staff p ON p.id = c.person_id LEFT JOIN staff d ON d.id = c.decided_by
        """

    /// NOT_FOUND where there is none of that number, ABORTED when it is not in the version the caller has seen.
    static func find(_ db: Database, _ clock: Clock, number: String, seen: Int64) throws -> Found {
        let row = try row(db, number)
        let found = Found(
            correction: MarkCorrection(
                person: Person.ID(row["person_id"]), mark: mark(row, clock), stage: stage(row, clock)),
            version: row["version"])
        guard found.version == seen else { throw Failure.conflict(expected: seen, current: found.version) }
        return found
    }

    private static func row(_ db: Database, _ number: String) throws -> Row {
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE c.number = ?"), arguments: [number])
        guard let row else {
            throw Failure.missing(number, zh: "没有这个编号的补签申请，请核对", en: "there is no correction of this number; check it")
        }
        return row
    }

    static func mark(_ row: Row, _ clock: Clock) -> SignedAt {
        SignedAt(row["kind"] == 1 ? .signIn : .signOut, clock.hallTime(Instant(milliseconds: row["at"])))
    }

    /// Of a correction or a sheet.
    static func stage(_ row: Row, _ clock: Clock) -> MarkCorrection.Stage {
        let decided = clock.hallTime(Instant(milliseconds: row["decided_at"] ?? 0))
        return switch CorrectionStage(rawValue: row["stage"]) {
        case .approved: .decided(.approved, at: decided)
        case .rejected: .decided(.rejected, at: decided)
        case .waiting, .unspecified, .unrecognized: .waiting
        }
    }

    /// Refused with ATT-1 while the same is asked for already. Answers with its number.
    static func insert(
        _ db: Database, _ clock: Clock, _ correction: MarkCorrection, because reason: String, at now: Instant
    ) throws -> String {
        let at = clock.instant(correction.mark.at).milliseconds
        let waiting = try String.fetchOne(
            db.cachedStatement(sql: "SELECT number FROM correction WHERE person_id = ? AND kind = ? AND at = ? AND stage = 1"),
            arguments: [correction.person.value, correction.mark.kind.number, at])
        try MarkCorrection.checkNew(waiting: waiting)
        let year = clock.hallTime(now).day.year
        guard let number = LateMarkNumber(.correction, year: year, serial: try Serials.next(db, .correction, year: year)) else {
            throw Failure.fault
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO correction (number, person_id, kind, at, stage, reason, asked_at, version)
                VALUES (?, ?, ?, ?, 1, ?, ?, 1)
                """
        ).execute(arguments: [
            number.description, correction.person.value, correction.mark.kind.number, at, reason, now.milliseconds,
        ])
        return number.description
    }

    static func decide(
        _ db: Database, number: String, _ stage: CorrectionStage, by person: Person.ID, saying answer: String, at now: Instant
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE correction SET stage = ?, decided_by = ?, decided_at = ?, answer = ?, version = version + 1
                WHERE number = ?
                """
        ).execute(arguments: [stage.rawValue, person.value, now.milliseconds, answer, number])
    }

    static func info(_ db: Database, _ clock: Clock, number: String) throws -> CorrectionInfo {
        info(try row(db, number), clock)
    }

    /// The newest first; `ownOf`: whose alone may be seen.
    static func list(
        _ db: Database, _ clock: Clock, _ request: ListCorrectionsRequest, of person: String, ownOf: Person.ID?, limit: Int
    ) throws -> [CorrectionInfo] {
        let before = try request.pageToken.said.map { token in
            guard let id = try id(db, number: token) else { throw Failure.noSuchPage }
            return id
        }
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE (:before IS NULL OR c.id < :before) AND (:stage = 0 OR c.stage = :stage)
                        AND (:person = '' OR c.person_id = :person) AND (:own IS NULL OR c.person_id = :own)
                    ORDER BY c.id DESC LIMIT :limit
                    """),
            arguments: [
                "before": before, "stage": request.stage.rawValue, "person": person, "own": ownOf?.value, "limit": limit,
            ]
        ).map { info($0, clock) }
    }

    private static func id(_ db: Database, number: String) throws -> Int64? {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT id FROM correction WHERE number = ?"), arguments: [number])
    }

    /// Whose it is; nil: there is none of that number.
    static func person(_ db: Database, number: String) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: "SELECT person_id FROM correction WHERE number = ?"), arguments: [number])
    }

    private static func info(_ row: Row, _ clock: Clock) -> CorrectionInfo {
        let mark = mark(row, clock)
        return CorrectionInfo(
            number: row["number"], stage: CorrectionStage(rawValue: row["stage"]), personID: row["person_id"],
            personName: row["person_name"], kind: HallProto.MarkKind(rawValue: row["kind"]), date: mark.at.day.description,
            time: mark.at.time.description, reason: row["reason"],
            askedAt: Instant(milliseconds: row["asked_at"]).timestamp, decidedBy: row["decided_by"] ?? "",
            decidedByName: row["decided_name"] ?? "",
            decidedAt: (row["decided_at"] as Int64?).map { Instant(milliseconds: $0).timestamp }, answer: row["answer"],
            version: row["version"])
    }
}

extension Failure {
    static var noSuchPage: Failure {
        .malformed("page_token", zh: "翻页标记无效，请从第一页重新查", en: "this page token is no good; start from the first page")
    }
}
