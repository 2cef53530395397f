import GRDB
import HallRules

/// What time brings. Kinds are numbers in the book and never change their meaning.
enum AgendaKind: Int64, CaseIterable {
    case caseNearDue = 1
    case promisedLapse = 2
    case statutoryLapse = 3
    case enquiryLapse = 4
    case noticeLapse = 5
    case deemedAcceptance = 6
    case materialLapse = 7
    case deliveryNearDue = 10
    case deliveryLapse = 11
    case coverTurn = 30
    case postEnds = 35
    case outingOverdue = 20
    case sessionsClose = 25
}

struct AgendaEntry {
    let id: Int64
    let kind: AgendaKind
    /// The row the entry is about.
    let subject: Int64
    let dueAt: Instant
}

/// The one list of what will fall due. An entry goes in the transaction that does it, so doing one twice changes nothing.
final class Agenda {
    /// Nothing is due before this, as far as is known; keeps a call that finds nothing due from asking the book.
    private(set) var earliest: Instant

    init(_ db: Database) throws {
        earliest = try Agenda.first(db)
    }

    /// After a rollback: what it took away is due again.
    func goBack(to earliest: Instant) { self.earliest = earliest }

    func put(_ db: Database, _ kind: AgendaKind, subject: Int64, dueAt: Instant) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO agenda (kind, subject, due_at) VALUES (?, ?, ?)
                ON CONFLICT (kind, subject) DO UPDATE SET due_at = excluded.due_at
                """
        ).execute(arguments: [kind.rawValue, subject, dueAt.milliseconds])
        earliest = min(earliest, dueAt)
    }

    func drop(_ db: Database, _ kind: AgendaKind, subject: Int64) throws {
        try db.cachedStatement(sql: "DELETE FROM agenda WHERE kind = ? AND subject = ?")
            .execute(arguments: [kind.rawValue, subject])
    }

    /// The first entry due by an instant.
    func next(_ db: Database, dueBy instant: Instant) throws -> AgendaEntry? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT id, kind, subject, due_at FROM agenda WHERE due_at <= ? ORDER BY due_at, id LIMIT 1"),
            arguments: [instant.milliseconds])
        guard let row, let kind = AgendaKind(rawValue: row["kind"]) else {
            earliest = try Agenda.first(db)
            return nil
        }
        return AgendaEntry(
            id: row["id"], kind: kind, subject: row["subject"], dueAt: Instant(milliseconds: row["due_at"]))
    }

    func remove(_ db: Database, _ entry: AgendaEntry) throws {
        try db.cachedStatement(sql: "DELETE FROM agenda WHERE id = ?").execute(arguments: [entry.id])
    }

    /// Puts off an entry that could not be done, so that those behind it get their turn.
    func postpone(_ db: Database, _ entry: AgendaEntry, to instant: Instant) throws {
        try db.cachedStatement(sql: "UPDATE agenda SET due_at = ? WHERE id = ?")
            .execute(arguments: [instant.milliseconds, entry.id])
    }

    static func owed(_ db: Database, at now: Instant) throws -> Int32 {
        try Int32.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM agenda WHERE due_at <= ?"), arguments: [now.milliseconds]) ?? 0
    }

    private static func first(_ db: Database) throws -> Instant {
        let due = try Int64.fetchOne(db.cachedStatement(sql: "SELECT min(due_at) FROM agenda"))
        return Instant(milliseconds: due ?? .max)
    }
}
