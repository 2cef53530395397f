import GRDB
import HallProto

/// DI-1. The accounts for scripts, each with the one role it has.
enum ServiceAccountTable {
    private static let columns = "SELECT id, name, role FROM service_account"

    static func info(_ db: Database, _ id: String) throws -> ServiceAccountInfo? {
        try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE id = ?"), arguments: [id]).map(info)
    }

    /// In order of their ids.
    static func list(_ db: Database) throws -> [ServiceAccountInfo] {
        try Row.fetchAll(db.cachedStatement(sql: "\(columns) ORDER BY id")).map(info)
    }

    /// INVALID_ARGUMENT naming the field for a role that is for persons.
    static func put(_ db: Database, _ account: ServiceAccountInfo) throws -> Change<ServiceAccountInfo> {
        guard [.public, .shipper].contains(account.role) else {
            throw Failure.malformed(
                "service_account.role", zh: "服务账号只能是 PUBLIC（公众）或 SHIPPER（数据上报）",
                en: "a service account is PUBLIC or SHIPPER; other roles are for persons")
        }
        let current = try info(db, account.id)
        guard current != account else { return .unchanged(account) }
        try db.cachedStatement(
            sql: """
                INSERT INTO service_account (id, name, role) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role
                """
        ).execute(arguments: [account.id, account.name, account.role.rawValue])
        return current == nil ? .added(account) : .changed(account)
    }

    private static func info(_ row: Row) -> ServiceAccountInfo {
        ServiceAccountInfo(id: row["id"], name: row["name"], role: Role(rawValue: row["role"]))
    }
}
