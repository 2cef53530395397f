import GRDB
import GRDBSQLite
import Synchronization

/// What the readers and the writer know of SQLite's write-ahead log: how often it has moved on, and how long it is.
final class WriteAheadLog: Sendable {
    /// Pages in the log before the writer folds them into the file.
    static let longPages = 2_000

    private let committed = Atomic(0)
    private let length = Atomic(0)

    /// Counts commits. A snapshot begun after the count was read holds at least as many.
    var commits: Int { committed.load(ordering: .acquiring) }

    /// Whether the log waits to be folded into the file and begun anew, which no open snapshot may then prevent.
    var isLong: Bool { pages >= Self.longPages }

    /// In the log when the last commit ended.
    var pages: Int { length.load(ordering: .relaxed) }

    /// Has the writer's connection tell of every commit. Takes the place of SQLite's own checkpoints, which would come between
    /// a commit and its answers. The log must outlive the connection.
    func watch(_ writer: Database) {
        let told: @convention(c) (UnsafeMutableRawPointer?, OpaquePointer?, UnsafePointer<CChar>?, CInt) -> CInt = {
            log, _, _, pages in
            guard let log else { return SQLITE_MISUSE }
            Unmanaged<WriteAheadLog>.fromOpaque(log).takeUnretainedValue().committed(pages: Int(pages))
            return SQLITE_OK
        }
        sqlite3_wal_hook(writer.sqliteConnection, told, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Copies into the file what no open snapshot still needs in the log. The commit after that begins the log anew, unless a
    /// reader is in it just then; the next does.
    func fold(_ writer: Database) throws {
        let code = sqlite3_wal_checkpoint_v2(writer.sqliteConnection, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
        guard code == SQLITE_OK || code == SQLITE_BUSY else { throw SQL.failure(writer) }
    }

    private func committed(pages: Int) {
        length.store(pages, ordering: .relaxed)
        committed.wrappingAdd(1, ordering: .releasing)
    }
}
