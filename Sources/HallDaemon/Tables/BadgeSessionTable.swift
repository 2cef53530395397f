import Foundation
import GRDB
import HallProto
import HallRules

/// ATT-2. The badges that lie open on terminals. The book has a token's hash alone.
enum BadgeSessionTable {
    private static let columns = "SELECT id, person_id, terminal_id, last_used_at FROM badge_session"

    /// How far the book's last use may lag behind: one write a minute keeps a busy session from rewriting its row at every call.
    static let lagMilliseconds: Int64 = 60_000

    static func rules(_ db: Database) throws -> BadgeRules {
        BadgeRules(idleMinutes: try Setting.badgeIdleMinutes.integer(db))
    }

    /// The session a token opens; nil for a token nobody has.
    static func find(_ db: Database, token: String, _ seen: BadgeSessions) throws -> BadgeSession? {
        try Row.fetchOne(
            db.cachedStatement(sql: "\(columns) WHERE token_hash = ?"), arguments: [Data(BadgeSessions.hash(token: token))]
        ).map { session($0, seen) }
    }

    /// NOT_FOUND when there is none of that id.
    static func required(_ db: Database, _ id: String, _ seen: BadgeSessions) throws -> BadgeSession {
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE id = ?"), arguments: [id])
        guard let row else {
            throw Failure.missing(id, zh: "没有这个工牌会话，可能已经结束", en: "there is no such badge session; it may have ended")
        }
        return session(row, seen)
    }

    static func of(_ db: Database, person: String, _ seen: BadgeSessions) throws -> [BadgeSession] {
        try Row.fetchAll(db.cachedStatement(sql: "\(columns) WHERE person_id = ? ORDER BY id"), arguments: [person])
            .map { session($0, seen) }
    }

    static func of(_ db: Database, badge number: String, _ seen: BadgeSessions) throws -> [BadgeSession] {
        try Row.fetchAll(db.cachedStatement(sql: "\(columns) WHERE badge_number = ? ORDER BY id"), arguments: [number])
            .map { session($0, seen) }
    }

    /// Those that bear on opening a person's badge on a terminal.
    static func near(_ db: Database, person: Person.ID, terminal: Terminal.ID, _ seen: BadgeSessions) throws -> [BadgeSession] {
        try Row.fetchAll(
            db.cachedStatement(sql: "\(columns) WHERE person_id = ? OR terminal_id = ? ORDER BY id"),
            arguments: [person.value, terminal.value]
        ).map { session($0, seen) }
    }

    /// Those that are live, in the order of their terminals.
    static func live(_ db: Database, _ seen: BadgeSessions, now: Instant) throws -> [BadgeSessionInfo] {
        let rules = try rules(db)
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT b.id, b.person_id, b.terminal_id, b.last_used_at, b.opened_at, s.name
                    FROM badge_session b JOIN staff s ON s.id = b.person_id ORDER BY b.terminal_id
                    """))
        return rows.filter { session($0, seen).isLive(now: now, under: rules) }.map { row in
            BadgeSessionInfo(
                sessionID: row["id"], personID: row["person_id"], personName: row["name"], terminalID: row["terminal_id"],
                openedAt: Instant(milliseconds: row["opened_at"]).timestamp)
        }
    }

    static func insert(_ db: Database, _ session: BadgeSession, badge number: String, token: String) throws {
        let opened = session.lastUsed.milliseconds
        try db.cachedStatement(
            sql: """
                INSERT INTO badge_session (id, token_hash, person_id, badge_number, terminal_id, opened_at, last_used_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            session.id.value, Data(BadgeSessions.hash(token: token)), session.person.value, number, session.terminal.value,
            opened, opened,
        ])
    }

    static func remove(_ db: Database, _ session: BadgeSession) throws {
        try db.cachedStatement(sql: "DELETE FROM badge_session WHERE id = ?").execute(arguments: [session.id.value])
    }

    /// Writes down that a session is in use, when the book lags.
    static func touch(_ db: Database, _ id: String, at now: Instant) throws {
        try db.cachedStatement(sql: "UPDATE badge_session SET last_used_at = ? WHERE id = ? AND last_used_at < ?")
            .execute(arguments: [now.milliseconds, id, now.milliseconds - lagMilliseconds])
    }

    private static func session(_ row: Row, _ seen: BadgeSessions) -> BadgeSession {
        let id: String = row["id"]
        return BadgeSession(
            id: BadgeSession.ID(id), person: Person.ID(row["person_id"]), terminal: Terminal.ID(row["terminal_id"]),
            lastUsed: seen.lastUsed(id, stored: Instant(milliseconds: row["last_used_at"])))
    }
}
