import GRDB
import GRDBSQLite

/// Transaction statements, straight through SQLite's interface.
enum SQL {
    static func run(_ db: Database, _ statement: StaticString) throws {
        let code = statement.withUTF8Buffer { text in
            sqlite3_exec(
                db.sqliteConnection, UnsafeRawPointer(text.baseAddress!).assumingMemoryBound(to: CChar.self), nil, nil, nil)
        }
        guard code == SQLITE_OK else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
                message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
        }
    }
}
