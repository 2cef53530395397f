import GRDB
import GRDBSQLite

/// The statements run most, straight through SQLite's own interface and prepared once a connection.
enum SQL {
    /// Runs a statement without parameters or rows: a transaction's begin or end.
    static func run(_ db: Database, _ sql: String) throws {
        try QuickStatement(db, sql).run()
    }

    /// What SQLite says of its last failure on the connection.
    static func failure(_ db: Database) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)),
            message: String(cString: sqlite3_errmsg(db.sqliteConnection)))
    }
}

/// A prepared statement of the connection's, for what is asked so often that a row's way through GRDB (arguments as values,
/// columns by name, a cursor) would cost more than SQLite itself. One statement runs once at a time; whoever steps it resets it.
struct QuickStatement {
    private let db: Database
    private let statement: SQLiteStatement

    init(_ db: Database, _ sql: String) throws {
        self.db = db
        statement = try db.cachedStatement(sql: sql).sqliteStatement
    }

    /// Steps to the end and resets.
    func run() throws {
        defer { reset() }
        while try step() {}
    }

    /// Reads the first row, or nil where there is none.
    func first<T>(_ body: (QuickRow) throws -> T) throws -> T? {
        defer { reset() }
        return try step() ? body(QuickRow(statement: statement)) : nil
    }

    /// Binds a parameter; the first is 1.
    func bind(_ place: Int32, _ text: String) throws {
        var text = text
        let code = text.withUTF8 { bytes in
            // SQLITE_TRANSIENT, a macro Swift doesn't see: SQLite copies the text.
            let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            return bytes.withMemoryRebound(to: CChar.self) {
                sqlite3_bind_text(statement, place, $0.baseAddress, Int32($0.count), copied)
            }
        }
        guard code == SQLITE_OK else { throw failure() }
    }

    func bind(_ place: Int32, _ number: Int) throws {
        guard sqlite3_bind_int64(statement, place, Int64(number)) == SQLITE_OK else { throw failure() }
    }

    private func step() throws -> Bool {
        switch sqlite3_step(statement) {
        case SQLITE_ROW: true
        case SQLITE_DONE: false
        case _: throw failure()
        }
    }

    private func reset() {
        sqlite3_reset(statement)
    }

    private func failure() -> DatabaseError { SQL.failure(db) }
}

/// The row a statement stands on; columns are counted from 0. NULL reads as 0 and "".
struct QuickRow {
    fileprivate let statement: SQLiteStatement

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }

    func optionalInteger(_ column: Int32) -> Int64? {
        sqlite3_column_type(statement, column) == SQLITE_NULL ? nil : integer(column)
    }

    func text(_ column: Int32) -> String {
        guard let start = sqlite3_column_text(statement, column) else { return "" }
        let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
        return String(decoding: bytes, as: UTF8.self)
    }
}
