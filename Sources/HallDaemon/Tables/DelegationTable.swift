import GRDB
import HallProto
import HallRules

/// AB-5. How delegations are stored.
enum DelegationTable {
    /// A delegation as the rules know it, and which version of it the book holds.
    struct Found {
        var delegation: Delegation
        var version: Int64
        var giverName: String
    }

    private static let columns = """
        SELECT d.*, g.name AS giver_name, p.name AS delegate_name
        FROM delegation d JOIN staff g ON g.id = d.giver_id JOIN staff p ON p.id = d.delegate_id
        """

    /// NOT_FOUND where there is none of that number, ABORTED when it is not in the version the caller has seen.
    static func find(_ db: Database, _ clock: Clock, number: String, seen: Int64) throws -> Found {
        let found = found(try row(db, number), clock)
        guard found.version == seen else { throw Failure.conflict(expected: seen, current: found.version) }
        return found
    }

    private static func row(_ db: Database, _ number: String) throws -> Row {
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE d.number = ?"), arguments: [number])
        guard let row else {
            throw Failure.missing(number, zh: "没有这个编号的委托，请核对", en: "there is no delegation of this number; check it")
        }
        return row
    }

    /// What was handed on to somebody and reaches as far as a day, or what somebody has handed on; the oldest first.
    static func list(_ db: Database, _ clock: Clock, to delegate: String) throws -> [Found] {
        try Row.fetchAll(db.cachedStatement(sql: "\(columns) WHERE d.delegate_id = ? ORDER BY d.id"), arguments: [delegate])
            .map { found($0, clock) }
    }

    static func list(_ db: Database, _ clock: Clock, by giver: Person.ID) throws -> [Delegation] {
        try Row.fetchAll(db.cachedStatement(sql: "\(columns) WHERE d.giver_id = ? ORDER BY d.id"), arguments: [giver.value])
            .map { found($0, clock).delegation }
    }

    static func nextNumber(_ db: Database, year: Int) throws -> String {
        guard let number = DelegationNumber(year: year, serial: try Serials.next(db, .delegation, year: year)) else {
            throw Failure.fault
        }
        return number.description
    }

    static func insert(_ db: Database, _ delegation: Delegation, because reason: String, at now: Instant) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO delegation (number, giver_id, delegate_id, powers, offices, from_day, until_day, reason, given_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """
        ).execute(arguments: [
            delegation.number, delegation.giver.value, delegation.delegate.value, delegation.powers.bits,
            Int64(Roles(delegation.offices.map(\.role)).rawValue), delegation.from.number, delegation.until.number, reason,
            now.milliseconds,
        ])
    }

    static func revoke(_ db: Database, number: String, by person: Person.ID, at now: Instant) throws {
        try db.cachedStatement(
            sql: "UPDATE delegation SET revoked_at = ?, revoked_by = ?, version = version + 1 WHERE number = ?"
        ).execute(arguments: [now.milliseconds, person.value, number])
    }

    private static func found(_ row: Row, _ clock: Clock) -> Found {
        let revoked = (row["revoked_at"] as Int64?).map { clock.hallTime(Instant(milliseconds: $0)) }
        let roles = Roles(rawValue: UInt32(row["offices"] as Int64))
        return Found(
            delegation: Delegation(
                number: row["number"], giver: Person.ID(row["giver_id"]), delegate: Person.ID(row["delegate_id"]),
                powers: Set(Power.allCases.filter { (row["powers"] as Int64) & $0.bit != 0 }),
                offices: BreachDecider.offices(roles), from: Day(number: row["from_day"]), until: Day(number: row["until_day"]),
                revoked: revoked),
            version: row["version"], giverName: row["giver_name"])
    }
}

extension DelegationTable {
    /// Which of them are wanted.
    struct Wanted {
        /// Given by or to them; empty: everybody's.
        var person: String
        /// Those alone that are not over on this day, nor revoked; nil: all.
        var lastingOn: Day?
        /// Those before this one; nil: from the newest on.
        var before: Int64?
    }

    /// The id of the delegation a page ended with.
    static func id(_ db: Database, token: String) throws -> Int64? {
        try token.said.map { token in
            let id = try Int64.fetchOne(
                db.cachedStatement(sql: "SELECT id FROM delegation WHERE number = ?"), arguments: [token])
            guard let id else { throw Failure.noSuchPage }
            return id
        }
    }

    /// The newest first, as somebody may see them.
    static func list(
        _ db: Database, _ house: House, _ wanted: Wanted, for reader: DelegationReader, now: Instant, limit: Int
    ) throws -> [DelegationInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE (:before IS NULL OR d.id < :before)
                        AND (:person = '' OR d.giver_id = :person OR d.delegate_id = :person)
                        AND (:day IS NULL OR (d.revoked_at IS NULL AND d.until_day >= :day))
                    ORDER BY d.id DESC LIMIT :limit
                    """),
            arguments: [
                "before": wanted.before, "person": wanted.person, "day": wanted.lastingOn?.number, "limit": limit,
            ]
        ).map { try info(db, house, $0, for: reader, now: now) }
    }

    static func info(
        _ db: Database, _ house: House, number: String, for reader: DelegationReader, now: Instant
    ) throws -> DelegationInfo {
        try info(db, house, row(db, number), for: reader, now: now)
    }

    private static func info(
        _ db: Database, _ house: House, _ row: Row, for reader: DelegationReader, now: Instant
    ) throws -> DelegationInfo {
        let found = found(row, house.clock)
        let delegation = found.delegation
        let lending = try Lending.read(db, house, found, now: now)
        return DelegationInfo(
            number: delegation.number, standing: lending.standing.wire, giverID: delegation.giver.value,
            giverName: row["giver_name"], delegateID: delegation.delegate.value, delegateName: row["delegate_name"],
            powers: Power.allCases.filter(delegation.powers.contains).map(\.wire),
            offices: Roles(delegation.offices.map(\.role)).list, from: delegation.from.description,
            until: delegation.until.description, reason: reader.reads(delegation) ? row["reason"] : "",
            givenAt: Instant(milliseconds: row["given_at"]).timestamp,
            revokedAt: (row["revoked_at"] as Int64?).map { Instant(milliseconds: $0).timestamp },
            revokedBy: row["revoked_by"] ?? "", version: row["version"])
    }
}

extension Power {
    init?(_ wire: ApprovalPower) {
        switch wire {
        case .leave: self = .leave
        case .cases: self = .cases
        case .attendance: self = .attendance
        case .conduct: self = .conduct
        case .unspecified, .unrecognized: return nil
        }
    }

    var wire: ApprovalPower {
        switch self {
        case .leave: .leave
        case .cases: .cases
        case .attendance: .attendance
        case .conduct: .conduct
        }
    }

    fileprivate var bit: Int64 { 1 << Int64(wire.rawValue) }
}

extension Set<Power> {
    fileprivate var bits: Int64 { reduce(0) { $0 | $1.bit } }
}

extension BreachDecider.Office {
    /// The role that stands for it.
    var role: Role {
        switch self {
        case .director: .director
        case .principal: .principal
        }
    }
}

extension Delegation.Standing {
    fileprivate var wire: DelegationStanding {
        switch self {
        case .toCome: .toCome
        case .giverHere: .giverHere
        case .usable: .usable
        case .over: .over
        case .revoked: .revoked
        case .officeLost: .officeLost
        }
    }
}
