import GRDB
import HallProto
import HallRules

/// FA-7, AC-2. How a breach is stored.
enum BreachTable {
    /// A breach as the rules know it, and which version of it the book holds.
    typealias Found = (breach: Breach, number: String, version: Int64)

    /// NOT_FOUND where there is none of that number, ABORTED when it is not in the version the caller has seen.
    static func find(_ db: Database, _ clock: Clock, number: String, seen: Int64) throws -> Found {
        let found = try find(db, clock, number: number)
        guard found.version == seen else { throw Failure.conflict(expected: seen, current: found.version) }
        return found
    }

    static func find(_ db: Database, _ clock: Clock, number: String) throws -> Found {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT b.*, (SELECT count(*) FROM breach_statement s WHERE s.breach_id = b.id) AS statements
                    FROM breach b WHERE b.number = ?
                    """), arguments: [number])
        guard let row else { throw missing(number) }
        return found(row, clock)
    }

    /// Of a row with how many statements it has.
    static func found(_ row: Row, _ clock: Clock) -> Found {
        let breach = Breach(
            id: Breach.ID(row["id"]), person: Person.ID(row["person_id"]),
            recorded: clock.hallTime(Instant(milliseconds: row["recorded_at"])), statements: row["statements"],
            stage: stage(row, clock))
        return (breach, row["number"], row["version"])
    }

    static func missing(_ number: String) -> Failure {
        .missing(number, zh: "没有这个编号的违规登记，请核对", en: "there is no breach of this number; check it")
    }

    private static func stage(_ row: Row, _ clock: Clock) -> Breach.Stage {
        let decided = clock.hallTime(Instant(milliseconds: row["decided_at"] ?? 0))
        return switch BreachStage(rawValue: row["stage"]) {
        case .confirmed: .decided(.confirmed, at: decided)
        case .setAside: .decided(.setAside, at: decided)
        case .proposed, .explained, .unspecified, .unrecognized: .open
        }
    }

    /// Whom it concerns; nil: there is none of that number.
    static func person(_ db: Database, number: String) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: "SELECT person_id FROM breach WHERE number = ?"), arguments: [number])
    }
}

extension BreachTable {
    /// A new breach, with what it has beside what the rules know.
    struct New {
        var breach: Breach
        var number: String
        var grounds: [Breach.Ground]
        var happenedAt: Instant
        var facts: String
        var file: Case.ID?
        var enquiry: Enquiry.ID?
        /// Nil: the daemon.
        var recordedBy: Person.ID?
        var recordedAt: Instant
        var evidence: [Int64]
    }

    static func nextID(_ db: Database) throws -> Breach.ID {
        Breach.ID(try Int64.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(id), 0) + 1 FROM breach")) ?? 1)
    }

    static func nextNumber(_ db: Database, year: Int) throws -> String {
        guard let number = BreachNumber(year: year, serial: try Serials.next(db, .breach, year: year)) else {
            throw Failure.fault
        }
        return number.description
    }

    static func insert(_ db: Database, _ new: New) throws {
        let id = new.breach.id.value
        try db.cachedStatement(
            sql: """
                INSERT INTO breach (id, number, person_id, stage, happened_at, facts, case_id, enquiry_id, recorded_by, recorded_at,
                    recorded_on, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """
        ).execute(arguments: [
            id, new.number, new.breach.person.value, new.breach.wireStage.rawValue, new.happenedAt.milliseconds, new.facts,
            new.file?.value, new.enquiry?.value, new.recordedBy?.value, new.recordedAt.milliseconds,
            new.breach.recorded.day.number,
        ])
        for (place, ground) in new.grounds.enumerated() {
            try db.cachedStatement(sql: "INSERT INTO breach_ground (breach_id, place, clause, code) VALUES (?, ?, ?, ?)")
                .execute(arguments: [id, place, ground.clause.rawValue, ground.code])
        }
        for seq in Set(new.evidence) {
            try db.cachedStatement(sql: "INSERT INTO breach_evidence (breach_id, seq) VALUES (?, ?)")
                .execute(arguments: [id, seq])
        }
    }

    /// Keeps the newest statement, as the next version.
    static func explain(
        _ db: Database, _ breach: Breach, _ words: String, _ punctuality: Breach.Punctuality, at now: Instant
    ) throws {
        try db.cachedStatement(sql: "INSERT INTO breach_statement (breach_id, place, at, words, late) VALUES (?, ?, ?, ?, ?)")
            .execute(arguments: [breach.id.value, breach.statements, now.milliseconds, words, punctuality == .late])
        try db.cachedStatement(sql: "UPDATE breach SET stage = ?, version = version + 1 WHERE id = ?")
            .execute(arguments: [breach.wireStage.rawValue, breach.id.value])
    }

    /// Writes how it ended, as the next version.
    static func decide(_ db: Database, _ breach: Breach, by person: Person.ID, because reason: String, at now: Instant) throws {
        try db.cachedStatement(
            sql: """
                UPDATE breach SET stage = ?, decided_by = ?, decided_at = ?, reason = ?, version = version + 1 WHERE id = ?
                """
        ).execute(arguments: [breach.wireStage.rawValue, person.value, now.milliseconds, reason, breach.id.value])
    }
}

extension Breach {
    fileprivate var wireStage: BreachStage {
        switch stage {
        case .open: statements == 0 ? .proposed : .explained
        case .decided(.confirmed, _): .confirmed
        case .decided(.setAside, _): .setAside
        }
    }
}

extension Breach.Ground {
    /// Empty for a clause alone.
    var code: String {
        switch self {
        case .entry(let entry): entry.code
        case .clause: ""
        }
    }
}
