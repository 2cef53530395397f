import Foundation
import GRDB
import HallProto
import Logging
import HallRules

/// The one thread that changes the book. It takes what waits, runs each call in a savepoint of one transaction, commits once,
/// and only then answers them all: acknowledged means durable, and a busy morning shares its fsyncs.
final class Writer: Sendable {
    /// Calls in one transaction: enough for a whole hall to share an fsync, few enough for the first not to wait long.
    static let batchCallsMax = 256
    /// A transaction takes no further call after this long.
    static let batchMilliseconds: UInt64 = 20
    /// Agenda entries in one transaction while catching up.
    static let agendaChunk = 200
    /// The longest the writer sleeps without looking at the clock.
    static let lookMilliseconds = 1_000
    /// Between the last answers and the end of the process.
    static let lastWordMicroseconds: UInt32 = 50_000

    let queue = WriterQueue()
    private let house: House
    private let lanes: LaneReaders
    private let dispatcher: WriteRunner
    private let onDoubt: @Sendable () -> Void
    private let ended = DispatchSemaphore(value: 0)

    /// `onDoubt` ends the process: nobody may go on after a COMMIT of which nobody knows whether it took.
    init(house: House, lanes: LaneReaders, onDoubt: @escaping @Sendable () -> Void) {
        self.house = house
        self.lanes = lanes
        self.onDoubt = onDoubt
        dispatcher = WriteRunner(house: house)
        #if DEBUG
            house.book.failpoints?.onCrash { [queue] in queue.abandon() }
        #endif
    }

    func start() {
        let thread = Thread { [self] in
            house.book.writer.writeWithoutTransaction { db in
                do {
                    try run(db, WriterState(db, house: house))
                } catch {
                    stopped(error)
                }
            }
            ended.signal()
        }
        thread.name = "hall-writer"
        thread.stackSize = 4 << 20
        thread.start()
    }

    /// Nobody may go on after this. A COMMIT in doubt has been told to those it was for.
    private func stopped(_ error: any Error) {
        #if DEBUG
            if error is DaemonCrash { return queue.abandon() }
        #endif
        house.log.critical("the writer stopped; ending", metadata: ["error": "\(error)"])
        // What was told is still on its way through the connections' threads.
        usleep(Self.lastWordMicroseconds)
        onDoubt()
        #if DEBUG
            house.book.failpoints?.crash()
        #endif
    }

    /// Lets what waits finish, then ends the thread.
    func stop() {
        queue.close()
        ended.wait()
    }

    private func run(_ db: Database, _ state: WriterState) throws {
        #if DEBUG
            house.book.failpoints?.begins(db)
        #endif
        guard try transaction(db, state, { try self.opening(db, state) }) else { throw DatabaseError(resultCode: .SQLITE_FULL) }
        var looked = house.clock.steadyNanoseconds()
        while true {
            queue.rest(milliseconds: waitMilliseconds(state))
            // Also while calls never cease: an hour's jump must not be acted on before it is seen.
            if house.clock.steadyNanoseconds() - looked >= UInt64(Self.lookMilliseconds) * 1_000_000 {
                try transaction(db, state) { try self.look(db, state) }
                looked = house.clock.steadyNanoseconds()
            }
            try catchUp(db, state)
            // Not before: whoever waits when the daemon ends in what it does by itself is still in the queue, and told with it.
            switch queue.take(Self.batchCallsMax) {
            case .closed:
                try transaction(db, state) { try dispatcher.payFloods(db, state, all: true) }
                return
            case .nothing: break
            case .some(let jobs): try batch(db, state, jobs)
            }
            try foldLog(db)
        }
    }

    /// After the answers have gone out: nobody waits for it.
    private func foldLog(_ db: Database) throws {
        guard isFoldDue else { return }
        lanes.letGo()
        #if DEBUG
            try house.pass(.inCheckpoint)
        #endif
        do {
            try house.book.log.fold(db)
        } catch {
            // Everything is safe in the log; it only grows until the disk takes it.
            house.log.error("the log can't be folded into the file; look at the disk", metadata: ["error": "\(error)"])
        }
        #if DEBUG
            try house.pass(.inCheckpoint)
        #endif
    }

    private var isFoldDue: Bool {
        #if DEBUG
            if house.book.failpoints?.awaits(.inCheckpoint) == true { return true }
        #endif
        return house.book.log.isLong
    }

    /// A simulated clock stands still: there is nothing to wake up for.
    private func waitMilliseconds(_ state: WriterState) -> Int {
        let ahead = state.agenda.earliest.milliseconds.subtractingReportingOverflow(house.clock.now().milliseconds).partialValue
        return house.clock.isSimulated || state.clockSuspected
            ? Self.lookMilliseconds : Int(max(1, min(Int64(Self.lookMilliseconds), ahead)))
    }

    private func opening(_ db: Database, _ state: WriterState) throws {
        let last = try Int64.fetchOne(db, sql: "SELECT at FROM journal ORDER BY seq DESC LIMIT 1")
        guard let last = last.map(Instant.init(milliseconds:)) else { return }
        let now = house.clock.now()
        try state.lookAtClock(db, now: now, lastEntry: last)
        // With a clock nobody trusts it waits for the administrator's word.
        if !state.clockSuspected { try DeemedAcceptance.holdMissed(db, after: last, now: now, state) }
    }

    /// What is looked at every second.
    private func look(_ db: Database, _ state: WriterState) throws {
        let now = house.clock.now()
        try state.lookAtClock(db, now: now, lastEntry: nil)
        try dispatcher.payFloods(db, state, all: false)
        try RequestLog.purge(db, now: now)
    }

    /// Everything due, in chunks, before any call that waits: also what fell due while the daemon was down.
    private func catchUp(_ db: Database, _ state: WriterState) throws {
        while state.owes(at: house.clock.now()) {
            let isDone = try transaction(db, state) {
                let now = house.clock.now()
                _ = try state.workAgenda(db, dueBy: now, now: now, entriesMax: Self.agendaChunk)
            }
            guard isDone else { return }
        }
    }

    /// A transaction of the daemon's own. False where the disk has no room for it: then it waits for the next time.
    @discardableResult
    private func transaction(_ db: Database, _ state: WriterState, _ body: () throws -> Void) throws -> Bool {
        let kept = state.mark
        try SQL.run(db, "BEGIN IMMEDIATE")
        do {
            try body()
            try commit(db)
        } catch {
            #if DEBUG
                if error is DaemonCrash { throw error }
            #endif
            if db.isInsideTransaction { try? SQL.run(db, "ROLLBACK") }
            state.goBack(to: kept)
            guard Self.isFull(error) else { throw error }
            house.log.error("the disk is full; what the daemon does by itself waits")
            return false
        }
        announce(state)
        return true
    }

    /// Throws where nobody may go on.
    private func batch(_ db: Database, _ state: WriterState, _ jobs: [WriterJob]) throws {
        let kept = state.mark
        do {
            try SQL.run(db, "BEGIN IMMEDIATE")
        } catch {
            for job in jobs { job.fail(dispatcher.failure(error)) }
            return
        }
        let opened = Clock.monotonicNanoseconds()
        var finished: [(WriterJob, Outcome)] = []
        finished.reserveCapacity(jobs.count)
        for (place, job) in jobs.enumerated() {
            if place > 0, Clock.monotonicNanoseconds() - opened > Self.batchMilliseconds * 1_000_000 {
                queue.putBack(jobs[place...])
                break
            }
            finished.append((job, dispatcher.run(job, db, state)))
            guard db.isInsideTransaction else {
                try lost(db, state, kept, finished, rest: jobs[(place + 1)...])
                return
            }
        }
        try commit(db, state, kept, finished)
    }

    private func commit(_ db: Database) throws {
        #if DEBUG
            if let failpoints = house.book.failpoints { return try failpoints.commit(db) }
        #endif
        try SQL.run(db, "COMMIT")
    }

    private func commit(
        _ db: Database, _ state: WriterState, _ kept: WriterState.Mark, _ finished: [(WriterJob, Outcome)]
    ) throws {
        do {
            try commit(db)
        } catch {
            state.goBack(to: kept)
            guard Self.isFull(error) else {
                for (job, _) in finished { job.fail(Self.outcomeUnknown) }
                throw error
            }
            if db.isInsideTransaction { try? SQL.run(db, "ROLLBACK") }
            for (job, _) in finished { job.fail(dispatcher.failure(error)) }
            return
        }
        announce(state)
        house.counters.committed(calls: finished.count)
        for (job, outcome) in finished { job.finish(outcome) }
    }

    /// SQLite dropped the whole transaction under the last call: that call fails, the others are run again, each by itself.
    private func lost(
        _ db: Database, _ state: WriterState, _ kept: WriterState.Mark, _ finished: [(WriterJob, Outcome)],
        rest: ArraySlice<WriterJob>
    ) throws {
        state.goBack(to: kept)
        queue.putBack(rest)
        if let (culprit, outcome) = finished.last { culprit.finish(outcome) }
        for (job, _) in finished.dropLast() { try batch(db, state, [job]) }
    }

    /// The one error of a COMMIT that leaves no doubt: there was no room, and nothing was kept.
    private static func isFull(_ error: any Error) -> Bool { (error as? DatabaseError)?.resultCode == .SQLITE_FULL }

    private func announce(_ state: WriterState) {
        let actions = state.afterCommit
        state.afterCommit.removeAll()
        for action in actions { action() }
        house.feed.moved(to: state.journal.seq)
    }

    static let outcomeUnknown = Failure.saying(
        .unavailable, zh: "磁盘出错，这次操作是否已保存还不知道；请用同一请求号重试，程序会查明",
        en:
            "COMMIT_OUTCOME_UNKNOWN: the disk failed and nobody knows whether this was kept; retry with the same request-id to find out"
    )
}
