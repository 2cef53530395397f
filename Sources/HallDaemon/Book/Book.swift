import Foundation
import GRDB
import GRDBSQLite
import HallRules
import Synchronization

/// Why a book can't be opened: one clear line for whoever started the daemon.
public struct BookFault: Error, CustomStringConvertible {
    public let description: String

    init(zh: String, en: String) {
        description = "\(zh) / \(en)"
    }
}

/// The file that holds everything. Exactly one connection writes and checkpoints; readers only ask (SQLite before 3.51.3
/// loses commits when two connections checkpoint at once).
public final class Book: Sendable {
    public let path: String
    let writer: DatabaseQueue
    let log = WriteAheadLog()
    private let lock: FileLock
    #if DEBUG
        let failpoints: Failpoints?
    #endif

    /// How many pages of 1 KiB a connection keeps: the writer holds a busy day's, a reader the hot part of the cases.
    static let writerCacheKiB = 16_384
    static let readerCacheKiB = 8_192

    /// Opens or makes the book. Throws `BookFault` for a file that is not ours, newer than ours, damaged or in use, or that
    /// `examine` does not take. Until all that is known the file is only read: opening it for writing already changes it.
    init(path: String, migrations: Migrations = Migrations(), examine: (Database) throws -> Void = { _ in }) throws {
        self.path = path
        #if DEBUG
            failpoints = migrations.failpoints
        #endif
        lock = try FileLock(besides: path)
        writer = try Book.telling(path) {
            if try Book.holdsSomething(path) {
                try Book.look(path) { db in
                    if try migrations.check(db, path: path) == migrations.steps.count { try examine(db) }
                }
            }
            let writer = try Book.openWriter(path)
            try writer.writeWithoutTransaction { db in try migrations.run(db, path: path) }
            return writer
        }
        writer.inDatabase { log.watch($0) }
    }

    /// What SQLite or the system says of the file, as one line for whoever started the daemon.
    static func telling<T>(_ path: String, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw Book.fault(path, error)
        } catch let error as CocoaError {
            throw BookFault(
                zh: "\(path)：无法读取，请检查路径和权限（\(error.code.rawValue)）",
                en: "\(path): can't be read; check the path and its permissions")
        }
    }

    /// One look at a file that may not be ours.
    private static func look(_ path: String, _ body: (Database) throws -> Void) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        try queue.unsafeRead(body)
    }

    /// A connection that can only ask. One that keeps snapshots may leave a transaction open from one access to the next.
    func reader(keepsSnapshots: Bool = false) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.allowsUnsafeTransactions = keepsSnapshots
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA query_only = 1; PRAGMA wal_autocheckpoint = 0; PRAGMA mmap_size = 0;
                    PRAGMA cache_size = -\(Book.readerCacheKiB); PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;
                    """)
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// Folds the log into the file and lets the file go. Readers are closed before.
    func close() throws {
        try writer.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        try writer.close()
        lock.release()
    }

    #if DEBUG
        /// Lets the file go as it lies there. A transaction that is under way goes with the connection.
        func abandon() {
            try? writer.close()
            lock.release()
        }
    #endif

    private static func openWriter(_ path: String) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.allowsUnsafeTransactions = true
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;
                    PRAGMA cache_size = -\(writerCacheKiB); PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY;
                    """)
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { db in
            // GRDB's WAL mode sets NORMAL, under which an acknowledged write can vanish with the power.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            guard try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2,
                try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal",
                try Int.fetchOne(db, sql: "PRAGMA foreign_keys") == 1
            else {
                throw BookFault(
                    zh: "\(path)：无法启用持久写入（WAL + FULL），请换一个本地磁盘",
                    en: "\(path): durable writing (WAL + FULL) can't be had here; use a local disk")
            }
        }
        return queue
    }

    /// Looks at the first bytes before SQLite does: a stranger's file is never touched.
    private static func holdsSomething(_ path: String) throws -> Bool {
        guard FileManager.default.fileExists(atPath: path) else { return false }
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        guard let header = try file.read(upToCount: 16), !header.isEmpty else { return false }
        guard header == Data("SQLite format 3\0".utf8) else {
            throw BookFault(zh: "\(path)：不是本程序的数据库文件，未作任何改动", en: "\(path): not a database of hall's; nothing was changed")
        }
        return true
    }

    private static func fault(_ path: String, _ error: DatabaseError) -> BookFault {
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            BookFault(zh: "\(path)：数据库文件已损坏，请从备份恢复", en: "\(path): the database is damaged; restore it from a backup")
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY:
            BookFault(
                zh: "\(path)：无法打开或写入，请检查目录和权限", en: "\(path): can't be opened for writing; check the folder and its permissions"
            )
        case .SQLITE_BUSY, .SQLITE_LOCKED:
            BookFault(zh: "\(path)：正被别的程序使用", en: "\(path): in use by another program")
        case .SQLITE_FULL:
            BookFault(zh: "\(path)：磁盘已满", en: "\(path): the disk is full")
        default:
            BookFault(
                zh: "\(path)：无法打开（SQLite \(error.extendedResultCode.rawValue)），请检查磁盘",
                en: "\(path): can't be opened (SQLite \(error.extendedResultCode.rawValue)); check the disk")
        }
    }
}

/// Keeps a second daemon off the same book. The kernel lets go of it when the process ends, however it ends.
final class FileLock: Sendable {
    private let descriptor: Int32
    private let isHeld = Atomic(true)

    init(besides path: String) throws {
        descriptor = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw BookFault(
                zh: "\(path)：无法在该目录写入，请检查目录和权限", en: "\(path): can't write in this folder; check the folder and its permissions"
            )
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            Glibc.close(descriptor)
            throw BookFault(zh: "\(path)：另一个 hallD 正在使用这个数据库", en: "\(path): another hallD is using this database")
        }
    }

    /// At once, whoever still holds on to the book's value.
    func release() {
        if isHeld.exchange(false, ordering: .relaxed) { Glibc.close(descriptor) }
    }

    deinit { release() }
}
