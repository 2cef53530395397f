import GRDB
import HallProto

/// PU-1. The windows of the hall.
enum WindowTable {
    static func info(_ db: Database, _ id: String) throws -> WindowInfo? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT * FROM window WHERE id = ?"), arguments: [id]
        ).map(info)
    }

    /// In order of their ids.
    static func list(_ db: Database, withEnded: Bool = false) throws -> [WindowInfo] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM window WHERE ?1 OR ended = 0 ORDER BY id"), arguments: [withEnded]
        ).map(info)
    }

    static func put(_ db: Database, _ window: WindowInfo, _ expected: Expected) throws -> Change<WindowInfo> {
        let change = try Change(from: info(db, window.id), to: window, expected)
        try change.onChange { window in
            try checkNotEnding(window, info(db, window.id))
            try write(db, window)
        }
        return change
    }

    private static func checkNotEnding(_ window: WindowInfo, _ current: WindowInfo?) throws(Failure) {
        guard window.ended, current?.ended != true else { return }
        throw Failure.malformed("window.ended", zh: "撤销窗口不在这里办，请移走岗位", en: "a window is not ended here; move its posts away")
    }

    private static func write(_ db: Database, _ window: WindowInfo) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO window (id, name, ended, version) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, ended = excluded.ended, version = excluded.version
                """
        ).execute(arguments: [window.id, window.name, window.ended, window.version])
    }

    /// Nothing stands there any more.
    static func end(_ db: Database, _ window: WindowInfo) throws {
        var ended = window
        ended.ended = true
        ended.version += 1
        try write(db, ended)
    }

    /// The codes of the items on offer that lead to a window next, in order.
    static func itemsLeading(_ db: Database, to id: String) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT i.code FROM item i JOIN item_version v ON v.code = i.code AND v.version = i.version
                    WHERE v.retired = 0 AND v.next_window_id = ? ORDER BY i.code
                    """), arguments: [id])
    }

    /// INVALID_ARGUMENT naming the field when there is no such window, or it has ended.
    @discardableResult
    static func require(_ db: Database, _ id: String, field: String) throws -> WindowInfo {
        guard let window = try info(db, id) else {
            throw Failure.malformed(
                field, zh: "没有编号为“\(id)”的窗口，请先登记窗口", en: "there is no window “\(id)”; put the window first")
        }
        guard !window.ended else {
            throw Failure.malformed(
                field, zh: "窗口“\(window.name)”已撤销，请另选一个", en: "the window “\(window.name)” has ended; choose another")
        }
        return window
    }

    private static func info(_ row: Row) -> WindowInfo {
        WindowInfo(id: row["id"], name: row["name"], version: row["version"], ended: row["ended"])
    }
}
