import GRDB

/// One read-only connection a lane. A lane's event loop is the only one to use it, so quick reads run at once, in one deferred
/// transaction: roles and answer come from one snapshot.
final class LaneReaders: Sendable {
    private let lanes: [LaneReader]

    init(_ book: Book, lanes: Int) throws {
        self.lanes = try (0..<lanes).map { _ in try LaneReader(book) }
    }

    func read<T>(_ lane: Int, _ body: (Database) throws -> T) throws -> T { try lanes[lane].read(body) }

    /// Ends the snapshots that are kept, so that the log can be begun anew. Any thread; waits for reads under way.
    func letGo() {
        for lane in lanes { lane.letGo() }
    }

    func close() {
        for lane in lanes { lane.close() }
    }
}

/// A lane's connection. Beginning and ending a transaction takes as long as the most asked read, so a snapshot is kept for the
/// reads after it for as long as nothing has been committed: they would see the same. What is kept is touched within the
/// connection's queue alone, which is why the class may call itself Sendable.
private final class LaneReader: @unchecked Sendable {
    private let connection: DatabaseQueue
    private let log: WriteAheadLog
    /// The commits there were when the open snapshot began; nil: none is open.
    private var keptAt: Int?

    init(_ book: Book) throws {
        connection = try book.reader(keepsSnapshots: true)
        log = book.log
    }

    func read<T>(_ body: (Database) throws -> T) throws -> T {
        try connection.unsafeRead { db in
            try begin(db)
            do {
                let result = try body(db)
                if log.isLong { end(db) }
                return result
            } catch {
                end(db)
                throw error
            }
        }
    }

    func letGo() {
        connection.unsafeRead { end($0) }
    }

    func close() {
        letGo()
        try? connection.close()
    }

    private func begin(_ db: Database) throws {
        // Counted before it begins: a commit that comes in between makes it newer than it is taken for, never older.
        let commits = log.commits
        guard keptAt != commits else { return }
        end(db)
        try SQL.run(db, "BEGIN DEFERRED")
        keptAt = commits
    }

    private func end(_ db: Database) {
        keptAt = nil
        if db.isInsideTransaction { try? SQL.run(db, "COMMIT") }
    }
}
