import Foundation
import GRDB

/// Brings a book to this program's schema: each step in a transaction of its own, after a copy of the file.
struct Migrations {
    var steps = Schema.steps
    #if DEBUG
        var failpoints: Failpoints?
    #endif

    /// The schema the book has; 0: none yet. Throws `BookFault` for a stranger's and for one newer than this program's.
    func check(_ db: Database, path: String) throws -> Int {
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let owner = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard owner == Schema.applicationID || (owner == 0 && tables == 0) else {
            throw BookFault(zh: "\(path)：是别的程序的数据库，未作任何改动", en: "\(path): another program's database; nothing was changed")
        }
        guard version <= steps.count else {
            throw BookFault(
                zh: "\(path)：数据库版本 \(version) 比本程序（\(steps.count)）新，请升级 hallD",
                en: "\(path): the database's schema \(version) is newer than this program's \(steps.count); upgrade hallD"
            )
        }
        return version
    }

    func run(_ db: Database, path: String) throws {
        let version = try check(db, path: path)
        guard version < steps.count else { return }
        if version > 0 {
            try copy(db, to: "\(path).before-schema-\(version + 1)")
        }
        for step in version..<steps.count {
            try db.inTransaction(.immediate) {
                try db.execute(sql: steps[step])
                try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = \(step + 1)")
                #if DEBUG
                    try failpoints?.pass(.inMigration)
                #endif
                return .commit
            }
        }
    }

    /// A whole copy beside the file, kept until somebody removes it.
    private func copy(_ db: Database, to path: String) throws {
        try? FileManager.default.removeItem(atPath: path)
        try db.execute(sql: "VACUUM INTO ?", arguments: [path])
    }
}
