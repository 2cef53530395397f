import GRDB
import HallProto

/// ATT-2. The shared window machines.
enum TerminalTable {
    private static let columns = "SELECT id, name, window_id FROM terminal"

    static func info(_ db: Database, _ id: String) throws -> TerminalInfo? {
        try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE id = ?"), arguments: [id]).map(info)
    }

    /// In order of their ids.
    static func list(_ db: Database) throws -> [TerminalInfo] {
        try Row.fetchAll(db.cachedStatement(sql: "\(columns) ORDER BY id")).map(info)
    }

    /// INVALID_ARGUMENT naming the field for a window that is not there.
    static func put(_ db: Database, _ terminal: TerminalInfo) throws -> Change<TerminalInfo> {
        let current = try info(db, terminal.id)
        guard current != terminal else { return .unchanged(terminal) }
        if !terminal.windowID.isEmpty { try WindowTable.require(db, terminal.windowID, field: "terminal.window_id") }
        try db.cachedStatement(
            sql: """
                INSERT INTO terminal (id, name, window_id) VALUES (?, ?, nullif(?, ''))
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, window_id = excluded.window_id
                """
        ).execute(arguments: [terminal.id, terminal.name, terminal.windowID])
        return current == nil ? .added(terminal) : .changed(terminal)
    }

    private static func info(_ row: Row) -> TerminalInfo {
        TerminalInfo(id: row["id"], name: row["name"], windowID: row["window_id"] ?? "")
    }
}
