import GRDB
import HallProto
import HallRules

/// AB-3. How a handover is stored.
enum HandoverTable {
    /// A handover as rules know it, with what it has beside that.
    struct Found {
        let handover: Handover
        let number: String
        let version: Int64
        let row: Row

        func time(_ column: String) -> Timestamp? {
            (row[column] as Int64?).map { Instant(milliseconds: $0).timestamp }
        }
    }

    private static let columns = """
        SELECT h.*, p.kind AS paper_kind, p.year AS paper_year, p.serial AS paper_serial,
            q.kind AS back_kind, q.year AS back_year, q.serial AS back_serial
        FROM handover h LEFT JOIN paper p ON p.id = h.paper_id LEFT JOIN paper q ON q.id = h.back_paper_id
        """

    /// NOT_FOUND where there is none of that number, ABORTED when it is not in the version the caller has seen.
    static func find(_ db: Database, _ clock: Clock, number: String, seen: Int64) throws -> Found {
        let found = try find(db, clock, number: number)
        guard found.version == seen else { throw Failure.conflict(expected: seen, current: found.version) }
        return found
    }

    static func find(_ db: Database, _ clock: Clock, number: String) throws -> Found {
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE h.number = ?"), arguments: [number])
        guard let row else {
            throw Failure.missing(number, zh: "没有这个编号的交接单，请核对", en: "there is no handover of this number; check it")
        }
        return found(row, clock)
    }

    /// Those that stand, of absences that overlap a stretch, in the order they were made; of one post and giver where they are named.
    static func standing(
        _ db: Database, _ clock: Clock, from: HallTime, until: HallTime, post: String = "", giver: String = ""
    ) throws -> [Found] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE h.from_at < ?2 AND h.until_at > ?1 AND h.stage <> 4
                        AND (?3 = '' OR h.post_id = ?3) AND (?4 = '' OR h.giver_id = ?4) ORDER BY h.id
                    """),
            arguments: [clock.instant(from).milliseconds, clock.instant(until).milliseconds, post, giver]
        ).map { found($0, clock) }
    }

    /// What waits for somebody: lists for an absence that is not over, and what was handed back to them.
    static func waiting(_ db: Database, _ clock: Clock, for person: Person.ID, now: Instant) throws -> [Found] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE h.taker_id = ?1 AND h.stage IN (1, 2) AND h.until_at > ?2
                        OR h.giver_id = ?1 AND h.stage = 5 ORDER BY h.id
                    """), arguments: [person.value, now.milliseconds]
        ).map { found($0, clock) }
    }

    private static func found(_ row: Row, _ clock: Clock) -> Found {
        func time(_ column: String) -> HallTime? {
            (row[column] as Int64?).map { clock.hallTime(Instant(milliseconds: $0)) }
        }
        let handover = Handover(
            id: Handover.ID(row["id"]), post: Post.ID(row["post_id"]), giver: Person.ID(row["giver_id"]),
            taker: Person.ID(row["taker_id"]), from: clock.hallTime(Instant(milliseconds: row["from_at"])),
            until: clock.hallTime(Instant(milliseconds: row["until_at"])), given: time("first_given_at"),
            stage: Handover.Stage(HandoverStage(rawValue: row["stage"])))
        return Found(handover: handover, number: row["number"], version: row["version"], row: row)
    }

    static func nextID(_ db: Database) throws -> Handover.ID {
        Handover.ID(try Int64.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(id), 0) + 1 FROM handover")) ?? 1)
    }

    static func nextNumber(_ db: Database, year: Int) throws -> String {
        guard let number = HandoverNumber(year: year, serial: try Serials.next(db, .handoverRecord, year: year)) else {
            throw Failure.fault
        }
        return number.description
    }

    /// The two it is between; none: there is none of that number.
    static func people(_ db: Database, number: String) throws -> [String] {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT giver_id, taker_id FROM handover WHERE number = ?"), arguments: [number]
        ).map { [$0["giver_id"], $0["taker_id"]] } ?? []
    }
}

extension HandoverTable {
    /// A list that is given.
    struct New {
        var handover: Handover
        var number: String
        var by: Person.ID
        var at: Instant
        var first: Instant
        var words: String
        var cases: Int
        var paper: IssuedPaper
    }

    static func insert(_ db: Database, _ clock: Clock, _ new: New) throws {
        let handover = new.handover
        try db.cachedStatement(
            sql: """
                INSERT INTO handover (id, number, post_id, giver_id, taker_id, from_at, until_at, stage, given_at, given_by,
                    first_given_at, words, cases, paper_id, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """
        ).execute(arguments: [
            handover.id.value, new.number, handover.post.value, handover.giver.value, handover.taker.value,
            clock.instant(handover.from).milliseconds, clock.instant(handover.until).milliseconds,
            handover.stage.wire.rawValue, new.at.milliseconds, new.by.value, new.first.milliseconds, new.words, new.cases,
            new.paper.rowID,
        ])
    }

    /// What is handed back without ever having been handed over.
    static func insert(
        _ db: Database, _ clock: Clock, unasked handover: Handover, number: String, _ back: Back
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO handover (id, number, post_id, giver_id, taker_id, from_at, until_at, stage, back_by, back_at,
                    back_words, back_paper_id, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """
        ).execute(arguments: [
            handover.id.value, number, handover.post.value, handover.giver.value, handover.taker.value,
            clock.instant(handover.from).milliseconds, clock.instant(handover.until).milliseconds,
            handover.stage.wire.rawValue, back.by.value, back.at.milliseconds, back.words, back.paper.rowID,
        ])
    }

    /// What comes back.
    struct Back {
        var by: Person.ID
        var at: Instant
        var words: String
        var paper: IssuedPaper
    }

    static func giveBack(_ db: Database, _ handover: Handover, _ back: Back) throws {
        try db.cachedStatement(
            sql: """
                UPDATE handover SET stage = ?, back_by = ?, back_at = ?, back_words = ?, back_paper_id = ?,
                    version = version + 1 WHERE id = ?
                """
        ).execute(arguments: [
            handover.stage.wire.rawValue, back.by.value, back.at.milliseconds, back.words, back.paper.rowID,
            handover.id.value,
        ])
    }

    /// Moves it on, as the next version; `wanted`: what the taker asks for.
    static func save(_ db: Database, _ handover: Handover, wanted: String = "", at now: Instant) throws {
        try db.cachedStatement(
            sql: """
                UPDATE handover SET stage = ?1, wanted = CASE WHEN ?2 = '' THEN wanted ELSE ?2 END,
                    acknowledged_at = CASE WHEN ?1 = 3 THEN ?3 ELSE acknowledged_at END,
                    closed_at = CASE WHEN ?1 = 6 THEN ?3 ELSE closed_at END, version = version + 1 WHERE id = ?4
                """
        ).execute(arguments: [handover.stage.wire.rawValue, wanted, now.milliseconds, handover.id.value])
    }
}

extension HandoverTable.Found {
    /// "handover-2026-000001"; empty: there is none.
    func paper(_ name: String) -> String {
        guard let raw = row["\(name)_kind"] as String?, let kind = HallRules.PaperKind(rawValue: raw) else { return "" }
        return PaperID(kind: kind, year: row["\(name)_year"], serial: row["\(name)_serial"])?.description ?? ""
    }
}

extension Handover.Stage {
    init(_ wire: HandoverStage) {
        switch wire {
        case .given, .unspecified, .unrecognized: self = .given
        case .moreWanted: self = .moreWanted
        case .acknowledged: self = .acknowledged
        case .replaced: self = .replaced
        case .givenBack: self = .givenBack
        case .closed: self = .closed
        }
    }

    var wire: HandoverStage {
        switch self {
        case .given: .given
        case .moreWanted: .moreWanted
        case .acknowledged: .acknowledged
        case .replaced: .replaced
        case .givenBack: .givenBack
        case .closed: .closed
        }
    }
}

extension Handover.Standing {
    var wire: HandoverStanding {
        switch self {
        case .notOwed: .notOwed
        case .waiting: .waiting
        case .inTime: .inTime
        case .late: .late
        case .missing: .missing
        }
    }
}
