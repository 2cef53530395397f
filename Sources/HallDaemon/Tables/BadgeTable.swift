import Foundation
import GRDB
import HallProto
import HallRules

/// ATT-2, ATT-8. Badges: whose they are, and the stretched secrets behind them.
enum BadgeTable {
    /// A badge with its secrets as the book holds them.
    struct Found: Sendable {
        var badge: Badge
        var pin: StretchedSecret?
        var activation: StretchedSecret?
    }

    private static let columns = """
        SELECT number, person_id, lost, pin_salt, pin_key, activation_salt, activation_key, failures, blocked_until FROM badge
        """

    static func find(_ db: Database, _ number: String) throws -> Found? {
        try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE number = ?"), arguments: [number])
            .map { try found($0, db) }
    }

    /// The badge a PIN or a code was given for; what is answered when there is none is the caller's to say.
    static func required(_ db: Database, _ number: String, else refusal: HallRules.Refusal) throws -> Found {
        guard let found = try find(db, number) else { throw refusal }
        return found
    }

    /// NOT_FOUND when there is none.
    static func required(_ db: Database, _ number: String) throws -> Found {
        guard let found = try find(db, number) else {
            throw Failure.missing(number, zh: "没有这张工牌", en: "there is no such badge")
        }
        return found
    }

    /// The one badge of a person that is good; nil when there is none.
    static func good(_ db: Database, person: String) throws -> Found? {
        try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE person_id = ? AND lost = 0"), arguments: [person])
            .map { try found($0, db) }
    }

    /// Refused with ATT-2 when the person has no badge that is good.
    static func requiredGood(_ db: Database, person: Person) throws -> Found {
        guard let found = try good(db, person: person.id.value) else { throw person.hasNoBadge }
        return found
    }

    /// The badge that keeps a person from being given this number: ALREADY_EXISTS while another has or had it.
    static func checkFree(_ db: Database, _ number: String, for person: Person) throws {
        guard let found = try find(db, number), found.badge.person.id != person.id else { return }
        throw Failure.saying(
            .alreadyExists, zh: "工牌号 \(number) 是\(found.badge.person.name)的，请换一个号",
            en: "badge \(number) is \(found.badge.person.name)'s; take another number")
    }

    private static func found(_ row: Row, _ db: Database) throws -> Found {
        let pin = secret(row["pin_salt"], row["pin_key"])
        let state: Badge.State = row["lost"] ? .lost : pin == nil ? .awaitingPIN : .inUse
        let blockedUntil = (row["blocked_until"] as Int64?).map { Instant(milliseconds: $0) }
        let badge = Badge(
            number: row["number"], person: try StaffTable.required(db, row["person_id"], field: "person_id"), state: state,
            attempts: PINAttempts(wrong: row["failures"], blockedUntil: blockedUntil))
        return Found(badge: badge, pin: pin, activation: secret(row["activation_salt"], row["activation_key"]))
    }

    private static func secret(_ salt: Data?, _ key: Data?) -> StretchedSecret? {
        guard let salt, let key else { return nil }
        return StretchedSecret(salt: [UInt8](salt), key: [UInt8](key))
    }
}

extension BadgeTable {
    /// A badge handed out anew, with the code its owner will choose a PIN with.
    static func issue(_ db: Database, _ number: String, to person: String, activation: StretchedSecret?) throws {
        try db.cachedStatement(sql: "INSERT INTO badge (number, person_id) VALUES (?, ?) ON CONFLICT (number) DO NOTHING")
            .execute(arguments: [number, person])
        try save(db, number, .awaitingPIN, activation: activation)
    }

    static func choose(_ db: Database, _ number: String, pin: StretchedSecret?) throws {
        try save(db, number, .inUse, pin: pin)
    }

    static func forgetPIN(_ db: Database, _ number: String, activation: StretchedSecret?) throws {
        try save(db, number, .awaitingPIN, activation: activation)
    }

    static func lose(_ db: Database, _ badge: Badge) throws -> Change<Badge> {
        guard badge.state != .lost else { return .unchanged(badge) }
        try save(db, badge.number, .lost)
        return .changed(badge)
    }

    static func count(_ db: Database, _ number: String, _ attempts: PINAttempts) throws {
        try db.cachedStatement(sql: "UPDATE badge SET failures = ?, blocked_until = ? WHERE number = ?")
            .execute(arguments: [attempts.wrong, attempts.blockedUntil?.milliseconds, number])
    }

    /// A new state forgets the secrets of the one before, and what was counted.
    private static func save(
        _ db: Database, _ number: String, _ state: Badge.State, pin: StretchedSecret? = nil, activation: StretchedSecret? = nil
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE badge SET lost = ?, pin_salt = ?, pin_key = ?, activation_salt = ?, activation_key = ?,
                    failures = 0, blocked_until = NULL WHERE number = ?
                """
        ).execute(arguments: [
            state == .lost, (pin?.salt).map { Data($0) }, (pin?.key).map { Data($0) },
            (activation?.salt).map { Data($0) }, (activation?.key).map { Data($0) }, number,
        ])
    }
}
