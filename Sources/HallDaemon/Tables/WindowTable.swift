import GRDB
import HallProto

/// PU-1. The windows of the hall.
enum WindowTable {
    static func info(_ db: Database, _ id: String) throws -> WindowInfo? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, name, version FROM window WHERE id = ?"), arguments: [id]
        ).map(info)
    }

    /// In order of their ids.
    static func list(_ db: Database) throws -> [WindowInfo] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT id, name, version FROM window ORDER BY id")).map(info)
    }

    static func put(_ db: Database, _ window: WindowInfo, _ expected: Expected) throws -> Change<WindowInfo> {
        let change = try Change(from: info(db, window.id), to: window, expected)
        try change.onChange { window in
            try db.cachedStatement(
                sql: """
                    INSERT INTO window (id, name, version) VALUES (?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET name = excluded.name, version = excluded.version
                    """
            ).execute(arguments: [window.id, window.name, window.version])
        }
        return change
    }

    /// INVALID_ARGUMENT naming the field when there is no such window.
    static func require(_ db: Database, _ id: String, field: String) throws {
        guard try info(db, id) == nil else { return }
        throw Failure.malformed(
            field, zh: "没有编号为“\(id)”的窗口，请先登记窗口", en: "there is no window “\(id)”; put the window first")
    }

    private static func info(_ row: Row) -> WindowInfo {
        WindowInfo(id: row["id"], name: row["name"], version: row["version"])
    }
}
