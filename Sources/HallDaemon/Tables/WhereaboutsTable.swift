import Foundation
import GRDB
import HallProto
import HallRules

/// ATT-5, ATT-6. Steps away from the window and outings, as they were told.
enum WhereaboutsTable {
    /// What nobody has ended.
    struct Open {
        let id: Int64
        let person: Person.ID
        let away: Away
        /// To the millisecond, as the book has it.
        let from: Instant
        let destination: String
        let reason: String
    }

    /// What is known of a row beside what rules know.
    struct Particulars {
        var person: Person.ID
        var reason: String
        var destination = ""
        var terminal: Terminal.ID?
        var uid: UInt32
    }

    static func open(_ db: Database, _ clock: Clock, of person: Person.ID) throws -> Open? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM time_away WHERE person_id = ? AND until_at IS NULL"),
            arguments: [person.value]
        ).map { open($0, clock) }
    }

    /// Everybody's, by person.
    static func open(_ db: Database, _ clock: Clock) throws -> [String: Open] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM time_away WHERE until_at IS NULL")).reduce(into: [:]) {
            $0[$1["person_id"]] = open($1, clock)
        }
    }

    /// Returns the id.
    static func insert(_ db: Database, _ clock: Clock, _ away: Away, _ new: Particulars, at now: Instant) throws -> Int64 {
        try db.cachedStatement(
            sql: """
                INSERT INTO time_away (person_id, kind, from_at, expected_at, destination, reason, uid, terminal_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            new.person.value, away.kind.rawValue, now.milliseconds, away.expected.map { clock.instant($0).milliseconds },
            new.destination, new.reason, new.uid, new.terminal?.value,
        ])
        return db.lastInsertedRowID
    }

    static func end(_ db: Database, _ id: Int64, at instant: Instant) throws {
        try db.cachedStatement(sql: "UPDATE time_away SET until_at = max(from_at, ?) WHERE id = ?")
            .execute(arguments: [instant.milliseconds, id])
    }

    /// The outing of this id, for the first time that it is found open after its expected return: it is told once.
    static func overdue(_ db: Database, _ clock: Clock, _ id: Int64, at now: Instant) throws -> Open? {
        try db.cachedStatement(
            sql: "UPDATE time_away SET overdue_at = ? WHERE id = ? AND until_at IS NULL AND overdue_at IS NULL"
        ).execute(arguments: [now.milliseconds, id])
        guard db.changesCount > 0 else { return nil }
        return try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM time_away WHERE id = ?"), arguments: [id])
            .map { open($0, clock) }
    }

    private static func open(_ row: Row, _ clock: Clock) -> Open {
        Open(
            id: row["id"], person: Person.ID(row["person_id"]),
            away: AwayKind(rawValue: row["kind"]) == .outing ? .outing(outing(row, clock)) : .step(step(row, clock)),
            from: Instant(milliseconds: row["from_at"]), destination: row["destination"], reason: row["reason"])
    }

    private static func outing(_ row: Row, _ clock: Clock) -> Outing {
        Outing(
            from: clock.hallTime(Instant(milliseconds: row["from_at"])),
            expected: clock.hallTime(Instant(milliseconds: row["expected_at"])), until: until(row, clock))
    }

    private static func step(_ row: Row, _ clock: Clock) -> StepAway {
        StepAway(from: clock.hallTime(Instant(milliseconds: row["from_at"])), until: until(row, clock))
    }

    private static func until(_ row: Row, _ clock: Clock) -> HallTime? {
        (row["until_at"] as Int64?).map { clock.hallTime(Instant(milliseconds: $0)) }
    }
}

extension WhereaboutsTable {
    /// By person, in the order they began: outings that say something of these days.
    static func outings(
        _ db: Database, _ clock: Clock, of person: Person.ID?, in days: ClosedRange<Day>
    ) throws -> [String: [Outing]] {
        try rows(db, clock, .outing, of: person, in: days, daysBefore: Outing.daysMax).reduce(into: [:]) {
            $0[$1["person_id"], default: []].append(outing($1, clock))
        }
    }

    /// ATT-5. What of outings is in order on a day, by person. One that nobody has ended lasts until the end of the day it was told for.
    static func outings(
        _ db: Database, _ clock: Clock, of person: Person.ID?, on day: Day
    ) throws -> [String: [Absence]] {
        try outings(db, clock, of: person, in: day...day).mapValues { $0.map(\.absence) }
    }

    /// ATT-5. Steps away from the window that began on a day, by person, in order. One that nobody has ended is over with its day.
    static func steps(
        _ db: Database, _ clock: Clock, of person: Person.ID?, on day: Day
    ) throws -> [String: [StepAway]] {
        try rows(db, clock, .step, of: person, in: day...day, daysBefore: 0).reduce(into: [:]) {
            $0[$1["person_id"], default: []].append(step($1, clock))
        }
    }

    /// Those that began in these days, or so many days before and had not ended.
    private static func rows(
        _ db: Database, _ clock: Clock, _ kind: AwayKind, of person: Person.ID?, in days: ClosedRange<Day>, daysBefore: Int
    ) throws -> [Row] {
        let begin = clock.instant(HallTime(day: days.lowerBound, time: .startOfDay)).milliseconds
        let earliest = clock.instant(HallTime(day: days.lowerBound + -daysBefore, time: .startOfDay)).milliseconds
        let end = clock.instant(HallTime(day: days.upperBound, time: .endOfDay)).milliseconds
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM time_away WHERE kind = :kind AND from_at >= :earliest AND from_at < :end
                        AND coalesce(until_at, :end) >= :begin AND (:person IS NULL OR person_id = :person) ORDER BY id
                    """),
            arguments: [
                "kind": kind.rawValue, "earliest": earliest, "begin": begin, "end": end, "person": person?.value,
            ])
    }

    /// ATT-2. Everybody's last mark of a day.
    static func lastMarks(_ db: Database, _ clock: Clock, on day: Day) throws -> [String: Mark] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT person_id, kind, at, uid, terminal_id FROM mark WHERE day = ? ORDER BY at, id"),
            arguments: [day.number]
        ).reduce(into: [:]) { marks, row in
            let person: String = row["person_id"]
            marks[person] = Mark(
                person: Person.ID(person), kind: row["kind"] == 1 ? .signIn : .signOut,
                at: clock.hallTime(Instant(milliseconds: row["at"])),
                terminal: (row["terminal_id"] as String?).map { Terminal.ID($0) }, uid: row["uid"])
        }
    }
}

extension Away {
    /// As the book and the wire write it.
    var kind: AwayKind {
        switch self {
        case .step: .step
        case .outing: .outing
        }
    }

    fileprivate var expected: HallTime? {
        switch self {
        case .step: nil
        case .outing(let outing): outing.expected
        }
    }
}
