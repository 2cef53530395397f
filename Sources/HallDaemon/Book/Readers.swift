import Dispatch
import Foundation
import GRDB
import HallProto
import Logging
import NIOCore
import Synchronization

/// A few threads for reads that may take long, so that nothing holds an event loop.
final class ReaderThreads: Sendable {
    /// Long reads at once; each keeps a core busy.
    static let threads = 2
    /// Long reads that may wait.
    static let waitingMax = 64

    private let connections: [DatabaseQueue]
    private let free: Mutex<[Int]>
    private let waiting = Mutex(0)
    private let queue: DispatchQueue
    private let gate = DispatchSemaphore(value: ReaderThreads.threads)

    init(_ book: Book) throws {
        connections = try (0..<Self.threads).map { _ in try book.reader() }
        free = Mutex(Array(0..<Self.threads))
        queue = DispatchQueue(label: "hall-readers", attributes: .concurrent)
    }

    /// Runs a read when a thread is free; nil when too many wait already. `missed` runs instead when the deadline has passed.
    func put(
        deadline: NIODeadline?, _ body: @escaping @Sendable (Database) throws -> Void, missed: @escaping @Sendable () -> Void
    ) -> (any RunningCall)? {
        let admitted = waiting.withLock { waiting in
            guard waiting < Self.waitingMax else { return false }
            waiting += 1
            return true
        }
        guard admitted else { return nil }
        let ticket = Ticket()
        queue.async { [self] in
            gate.wait()
            defer { gate.signal() }
            waiting.withLock { $0 -= 1 }
            if ticket.isForgotten { return }
            if let deadline, deadline.hasPassed { return missed() }
            let place = free.withLock { $0.removeLast() }
            defer { free.withLock { $0.append(place) } }
            try? connections[place].unsafeRead { try Snapshot.read($0, body) }
        }
        return ticket
    }

    func close() {
        queue.sync(flags: .barrier) {}
        for connection in connections { try? connection.close() }
    }

    private final class Ticket: RunningCall {
        private let forgotten = Atomic(false)
        func cancel() { forgotten.store(true, ordering: .relaxed) }
        var isForgotten: Bool { forgotten.load(ordering: .relaxed) }
    }
}

/// One deferred transaction: everything in it sees the same book.
enum Snapshot {
    static func read<T>(_ db: Database, _ body: (Database) throws -> T) throws -> T {
        try SQL.run(db, "BEGIN DEFERRED")
        defer { try? SQL.run(db, "COMMIT") }
        return try body(db)
    }

    /// Goes on with a later snapshot: for long reads of what is only ever added to.
    static func renew(_ db: Database) throws {
        try SQL.run(db, "COMMIT")
        try SQL.run(db, "BEGIN DEFERRED")
    }
}

/// The full check of the file, in the background after the start.
final class BookCheck: Sendable {
    enum State: String, Sendable {
        case running
        case whole
        case damaged
    }

    private struct Run {
        var isStopping = false
        var reader: DatabaseQueue?
    }

    private let state = Mutex(State.running)
    private let underWay = Mutex(Run())
    private let ended = DispatchGroup()

    var now: State { state.withLock { $0 } }
    var isDamaged: Bool { now == .damaged }

    /// Looks at every page; writes stop when it finds damage.
    func run(_ house: House) {
        DispatchQueue.global(qos: .utility).async(group: ended) { [self] in
            do {
                guard let reader = try open(house.book) else { return }
                defer { close(reader) }
                let found = try reader.unsafeRead { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
                conclude(found == "ok" ? .whole : .damaged, house, found ?? "")
            } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
                return
            } catch {
                conclude(.damaged, house, "\(error)")
            }
        }
    }

    /// Breaks the check off, and returns when its connection is gone.
    func stop() {
        underWay.withLock { run in
            run.isStopping = true
            run.reader?.interrupt()
        }
        ended.wait()
    }

    /// Nil when there is no time left for it.
    private func open(_ book: Book) throws -> DatabaseQueue? {
        try underWay.withLock { run in
            guard !run.isStopping else { return nil }
            run.reader = try book.reader()
            return run.reader
        }
    }

    private func close(_ reader: DatabaseQueue) {
        underWay.withLock { $0.reader = nil }
        try? reader.close()
    }

    private func conclude(_ result: State, _ house: House, _ found: String) {
        state.withLock { $0 = result }
        if result == .damaged { house.log.critical("the book is damaged", metadata: ["found": "\(found)"]) }
    }
}
