import GRDB
import HallProto

/// PU-1. The member units.
enum UnitTable {
    /// Of the unit somebody belongs to.
    static func name(_ db: Database, ofPerson id: String) throws -> String {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT u.name FROM staff s JOIN unit u ON u.id = s.unit_id WHERE s.id = ?"),
            arguments: [id])
            ?? ""
    }

    /// LV-4. Of the unit somebody belongs to: whether it wants to agree to their leave.
    static func wantsConsent(_ db: Database, ofPerson id: String) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT u.leave_consent FROM staff s JOIN unit u ON u.id = s.unit_id WHERE s.id = ?"),
            arguments: [id])
            ?? false
    }

    static func info(_ db: Database, _ id: String) throws -> UnitInfo? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, name, address, phone, leave_consent, version FROM unit WHERE id = ?"),
            arguments: [id]
        ).map(info)
    }

    /// In order of their ids.
    static func list(_ db: Database) throws -> [UnitInfo] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT id, name, address, phone, leave_consent, version FROM unit ORDER BY id")
        )
        .map(info)
    }

    static func put(_ db: Database, _ unit: UnitInfo, _ expected: Expected) throws -> Change<UnitInfo> {
        let change = try Change(from: info(db, unit.id), to: unit, expected)
        try change.onChange { unit in
            try db.cachedStatement(
                sql: """
                    INSERT INTO unit (id, name, address, phone, leave_consent, version) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET
                        name = excluded.name, address = excluded.address, phone = excluded.phone,
                        leave_consent = excluded.leave_consent, version = excluded.version
                    """
            ).execute(arguments: [unit.id, unit.name, unit.address, unit.phone, unit.leaveConsent, unit.version])
        }
        return change
    }

    /// INVALID_ARGUMENT naming the field when there is no such unit.
    static func require(_ db: Database, _ id: String, field: String) throws {
        guard try info(db, id) == nil else { return }
        throw Failure.malformed(field, zh: "没有编号为“\(id)”的单位，请先登记单位", en: "there is no unit “\(id)”; put the unit first")
    }

    private static func info(_ row: Row) -> UnitInfo {
        UnitInfo(
            id: row["id"], name: row["name"], address: row["address"], phone: row["phone"], version: row["version"],
            leaveConsent: row["leave_consent"])
    }
}
