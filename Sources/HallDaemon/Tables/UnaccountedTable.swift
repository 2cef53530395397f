import GRDB
import HallProto
import HallRules

/// ATT-3. How unaccounted sessions are stored.
enum UnaccountedTable {
    /// One as the rules know it, with its number, its session, and which version of it the book holds.
    struct Found {
        var unaccounted: Unaccounted
        var number: String
        var session: WorkSession
        var version: Int64
    }

    /// A session of a person.
    struct Key: Hashable {
        var day: Int
        var person: String
        var place: Int
    }

    private static let columns = """
        SELECT a.*, (SELECT count(*) FROM absence_statement s WHERE s.absence_id = a.id) AS statements FROM absence a
        """

    /// NOT_FOUND where there is none of that number, ABORTED when it is not in the version the caller has seen.
    static func find(_ db: Database, _ clock: Clock, number: String, seen: Int64? = nil) throws -> Found {
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE a.number = ?"), arguments: [number])
        guard let row else { throw missing(number) }
        let found = found(row, clock)
        guard seen.map({ $0 == found.version }) ?? true else {
            throw Failure.conflict(expected: seen ?? 0, current: found.version)
        }
        return found
    }

    /// Those of these days that were not cleared.
    static func standing(
        _ db: Database, _ clock: Clock, in days: ClosedRange<Day>, of person: Person.ID?
    ) throws -> [Key: Found] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE a.stage <> 5 AND a.day BETWEEN :from AND :to AND (:person IS NULL OR a.person_id = :person)
                    ORDER BY a.day, a.person_id, a.place
                    """),
            arguments: ["from": days.lowerBound.number, "to": days.upperBound.number, "person": person?.value]
        ).reduce(into: [:]) { $0[Key(day: $1["day"], person: $1["person_id"], place: $1["place"])] = found($1, clock) }
    }

    /// Of a row with how many statements it has.
    static func found(_ row: Row, _ clock: Clock) -> Found {
        let hours = WorkSchedule.Session(
            starts: TimeOfDay(minuteOfDay: row["starts"]) ?? .startOfDay,
            ends: TimeOfDay(minuteOfDay: row["ends"]) ?? .startOfDay)
        let unaccounted = Unaccounted(
            id: Unaccounted.ID(row["id"]), person: Person.ID(row["person_id"]),
            noted: clock.hallTime(Instant(milliseconds: row["noted_at"])), statements: row["statements"],
            stage: stage(row, clock), facts: row["accounted"] ? .accounted : .unaccounted,
            factsDecided: row["accounted_when_decided"] ? .accounted : .unaccounted)
        return Found(
            unaccounted: unaccounted, number: row["number"],
            session: WorkSession(day: Day(number: row["day"]), place: row["place"], hours: hours), version: row["version"])
    }

    static func missing(_ number: String) -> Failure {
        .missing(number, zh: "没有这个编号的待核班次，请核对", en: "there is no unaccounted session of this number; check it")
    }

    private static func stage(_ row: Row, _ clock: Clock) -> Unaccounted.Stage {
        let ended = clock.hallTime(Instant(milliseconds: row["ended_at"] ?? 0))
        return switch AbsenceStage(rawValue: row["stage"]) {
        case .absent: .decided(.absent, at: ended)
        case .excused: .decided(.excused, at: ended)
        case .cleared: .cleared(at: ended)
        case .noted, .explained, .unspecified, .unrecognized: .open
        }
    }

    /// Whom it concerns; nil: there is none of that number.
    static func person(_ db: Database, number: String) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: "SELECT person_id FROM absence WHERE number = ?"), arguments: [number])
    }
}

extension UnaccountedTable {
    /// Notes a session, and answers with its number.
    static func insert(_ db: Database, _ clock: Clock, _ session: WorkSession, of person: String, at now: Instant) throws
        -> String
    {
        let today = clock.hallTime(now).day
        guard let number = UnaccountedNumber(year: today.year, serial: try Serials.next(db, .absence, year: today.year)) else {
            throw Failure.fault
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO absence (number, person_id, day, place, starts, ends, stage, noted_at, noted_on, version)
                VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, 1)
                """
        ).execute(arguments: [
            number.description, person, session.day.number, session.place, session.hours.starts.minuteOfDay,
            session.hours.ends.minuteOfDay, now.milliseconds, today.number,
        ])
        return number.description
    }

    /// Names the paper by which sessions were told to the person.
    static func tell(_ db: Database, _ numbers: [String], by paper: IssuedPaper) throws {
        for number in numbers {
            try db.cachedStatement(sql: "UPDATE absence SET notice_id = ? WHERE number = ?")
                .execute(arguments: [paper.rowID, number])
        }
    }

    /// Keeps the newest statement, as the next version.
    static func explain(
        _ db: Database, _ unaccounted: Unaccounted, _ words: String, _ punctuality: Unaccounted.Punctuality, at now: Instant
    ) throws {
        try db.cachedStatement(sql: "INSERT INTO absence_statement (absence_id, place, at, words, late) VALUES (?, ?, ?, ?, ?)")
            .execute(arguments: [
                unaccounted.id.value, unaccounted.statements, now.milliseconds, words, punctuality == .late,
            ])
        try save(db, unaccounted, endedAt: now)
    }

    /// Writes how it was decided, as the next version.
    static func decide(
        _ db: Database, _ unaccounted: Unaccounted, by person: Person.ID, because reason: String, told paper: IssuedPaper,
        at now: Instant
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE absence SET stage = ?, decided_by = ?, ended_at = ?, reason = ?, decision_id = ?,
                    accounted_when_decided = ?, version = version + 1 WHERE id = ?
                """
        ).execute(arguments: [
            unaccounted.wireStage.rawValue, person.value, now.milliseconds, reason, paper.rowID,
            unaccounted.factsDecided == .accounted, unaccounted.id.value,
        ])
    }

    /// Writes what became of it when the facts were looked at again, as the next version. What is decided keeps when that was.
    static func save(_ db: Database, _ unaccounted: Unaccounted, endedAt now: Instant) throws {
        let stage = unaccounted.wireStage
        try db.cachedStatement(
            sql:
                "UPDATE absence SET stage = ?, accounted = ?, ended_at = coalesce(ended_at, ?), version = version + 1 WHERE id = ?"
        ).execute(arguments: [
            stage.rawValue, unaccounted.facts == .accounted, stage == .cleared ? now.milliseconds : nil, unaccounted.id.value,
        ])
    }
}

extension Unaccounted {
    fileprivate var wireStage: AbsenceStage {
        switch stage {
        case .open: statements == 0 ? .noted : .explained
        case .decided(.absent, _): .absent
        case .decided(.excused, _): .excused
        case .cleared: .cleared
        }
    }
}
