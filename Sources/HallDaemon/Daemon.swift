import Foundation
import GRDB
import HallProto
import HallRules
import Logging

/// What a daemon is started with.
public struct DaemonOptions: Sendable {
    public var databasePath: String
    /// Threads that serve connections; each has a read-only connection of its own.
    public var lanes = 2
    /// Demonstrations, replays and tests: the clock starts here and moves only by Admin.AdvanceClock.
    public var simulatedClock: Instant?
    public var timeZone = TimeZone(identifier: "Asia/Shanghai")!
    /// Where copies go that are given no folder; beside the book unless said.
    public var backupFolder: String?
    /// Who keeps the daemon until an administrator is named.
    public var firstAdministrators: Set<UInt32> = [0, getuid()]
    #if DEBUG
        /// What is to go wrong.
        public var failpoints: Failpoints?
        /// What passes for the machine's clocks.
        public var scriptedTime: ScriptedTime?
    #endif

    public init(databasePath: String) {
        self.databasePath = databasePath
    }

    var migrations: Migrations {
        #if DEBUG
            Migrations(failpoints: failpoints)
        #else
            Migrations()
        #endif
    }
}

extension DaemonOptions {
    fileprivate var realTime: Clock.Source {
        #if DEBUG
            if let scriptedTime { return .scripted(scriptedTime) }
        #endif
        return .system
    }
}

/// The whole daemon, without a socket: a transport hands it calls.
public final class Daemon: Sendable {
    public static let version = "0.1.0"
    /// Entries looked at before the first call is taken.
    static let tailEntries: Int64 = 1_000
    /// Lanes beside those of the event loops, for transports within the process.
    public static let innerLanes = 8

    let house: House
    let writer: Writer
    private let feed: JournalFeed
    let lanes: LaneReaders
    private let longReads: ReaderThreads
    private let hashing: HashingThreads
    private let router: Router
    /// How many lanes event loops have; inner lanes follow.
    public let outerLanes: Int

    /// Opens the book and starts the threads. Throws `BookFault`: one line for whoever started it. `onDoubt` must end the process.
    public init(
        _ options: DaemonOptions, log: Logger, onDoubt: @escaping @Sendable () -> Void,
        transportMetrics: @escaping @Sendable () -> String = { "" }
    ) throws {
        let book = try Book(path: options.databasePath, migrations: options.migrations) { try Opening.examine($0, options) }
        let clock = try Book.telling(book.path) { try Opening.prepare(book, options) }
        let backups = options.backupFolder ?? "\((options.databasePath as NSString).deletingLastPathComponent)/backups"
        house = House(
            book: book, clock: clock, log: log, firstAdministrators: options.firstAdministrators, backupFolder: backups)
        Backup.clearUnfinished(backups)
        outerLanes = options.lanes
        lanes = try LaneReaders(book, lanes: options.lanes + Self.innerLanes)
        writer = Writer(house: house, lanes: lanes, onDoubt: onDoubt)
        longReads = try ReaderThreads(book)
        hashing = try HashingThreads(book)
        feed = try JournalFeed(house)
        router = Router(
            house: house, routes: Self.routes(writer, feed, transportMetrics), preparations: IdentityDesk.preparations,
            writer: writer, lanes: lanes, longReads: longReads, hashing: hashing)
        feed.start()
        writer.start()
        house.bookCheck.run(house)
    }

    private static func routes(
        _ writer: Writer, _ feed: JournalFeed, _ transportMetrics: @escaping @Sendable () -> String
    ) -> [Route<HallContexts>] {
        IdentityDesk().routes + DirectoryDesk().routes + CalendarDesk().routes + AttendanceDesk().routes + Items().routes
            + Enquiries().routes + Applications().routes + Cases().routes + Papers().routes + BackEntries().routes
            + Breaches().routes + ScheduleDesk().routes + WhereaboutsDesk().routes + PostDesk(feed: feed).routes
            + Absences().routes + Corrections().routes + Sheets().routes + Leaves().routes + Studies().routes
            + Delegations().routes + Authorisations().routes + Handovers().routes
            + JournalDesk(feed: feed).routes
            + AdminDesk(writer: writer, transportMetrics: transportMetrics).routes
    }

    /// False once the book has been found damaged: nothing is written any more.
    public var isServing: Bool { !house.bookCheck.isDamaged }

    /// What transports are given.
    public var dispatch: Dispatch {
        #if DEBUG
            if let failpoints = house.book.failpoints {
                return { [router] call, lane, sink in
                    failpoints.mortal(sink).flatMap { router.dispatch(call, lane: lane, sink: $0) }
                }
            }
        #endif
        return { [router] call, lane, sink in router.dispatch(call, lane: lane, sink: sink) }
    }

    /// Makes the writer do nothing, and returns when it has: what a watchdog may be fed after. Throws when it can't.
    public func roundTrip() throws {
        let sink = ErrandSink()
        guard writer.queue.put(WriterJob(.errand { _ in }, sink: sink)) else { throw Failure.busy }
        try sink.wait()
    }

    #if DEBUG
        /// For tests of whoever watches the daemon: the writer takes one errand from which it never comes back.
        public func hangWriter() {
            _ = writer.queue.put(WriterJob(.errand { _ in while true { pause() } }, sink: ErrandSink()))
        }
    #endif

    /// Lets what waits finish, then lets go of the book. Transports are shut down before.
    public func stop() throws {
        #if DEBUG
            if house.book.failpoints?.hasCrashed == true { return abandon() }
        #endif
        endThreads()
        lanes.close()
        try house.book.close()
    }

    /// When it returns nobody but the lanes asks the book anything.
    func endThreads() {
        house.bookCheck.stop()
        feed.stop()
        hashing.close()
        longReads.close()
        writer.stop()
    }
}

/// What happens before the first call: the book's own facts, its clock, the end of its journal.
enum Opening {
    /// Looks at a book before it is opened for writing. One that was never begun says nothing.
    static func examine(_ db: Database, _ options: DaemonOptions) throws {
        guard try Meta.hallID.text(db) != nil else { return }
        _ = try source(db, options, path: options.databasePath)
        try checkTail(db, path: options.databasePath)
    }

    static func prepare(_ book: Book, _ options: DaemonOptions) throws -> Clock {
        try book.writer.writeWithoutTransaction { db in
            if try Meta.hallID.text(db) == nil {
                try db.inTransaction(.immediate) {
                    try found(db, options)
                    return .commit
                }
            }
            return Clock(try source(db, options, path: book.path), zone: options.timeZone)
        }
    }

    /// A new book: its name, its calendar, its first entry.
    private static func found(_ db: Database, _ options: DaemonOptions) throws {
        let hallID = UUID().uuidString.lowercased()
        try Meta.hallID.set(db, hallID)
        try Meta.epoch.set(db, 1)
        try Meta.simulated.set(db, options.simulatedClock == nil ? 0 : 1)
        if let start = options.simulatedClock { try Meta.simulatedNow.set(db, start.milliseconds) }
        try ShippedCalendar.load(db)
        var journal = try JournalAppender(db)
        let source = options.simulatedClock.map { Clock.Source.simulated(from: $0) } ?? options.realTime
        let now = Clock(source, zone: options.timeZone).now()
        let event = BookOpened(
            hallID: hallID, schemaVersion: Int32(Schema.steps.count), simulatedClock: options.simulatedClock != nil)
        try journal.append(db, at: now, actor: .daemon(uid: getuid()), JournalNote(.bookOpened(event), subject: "book"))
    }

    /// A book keeps to the kind of clock it was begun with.
    private static func source(_ db: Database, _ options: DaemonOptions, path: String) throws -> Clock.Source {
        let simulated = try Meta.simulated.integer(db) == 1
        switch (simulated, options.simulatedClock) {
        case (false, nil): return options.realTime
        case (true, .some(let start)):
            return .simulated(from: Instant(milliseconds: try Meta.simulatedNow.integer(db) ?? start.milliseconds))
        case (false, .some):
            throw BookFault(
                zh: "\(path)：这个数据库一直用真实时钟，不能改用模拟时钟；请另选一个文件",
                en: "\(path): this database ran on real time and can't run on a simulated clock; choose another file")
        case (true, nil):
            throw BookFault(
                zh: "\(path)：这个数据库用的是模拟时钟，请加 --simulated-clock 启动，或另选一个文件",
                en: "\(path): this database runs on a simulated clock; start with --simulated-clock, or choose another file")
        }
    }

    private static func checkTail(_ db: Database, path: String) throws {
        let last = try JournalTable.last(db).seq
        let entries = try JournalTable.from(db, seq: max(1, last - Daemon.tailEntries), limit: Int(Daemon.tailEntries) + 1)
        guard let first = entries.first else {
            throw BookFault(
                zh: "\(path)：日志是空的，请从备份恢复", en: "\(path): the journal is empty; restore a backup")
        }
        var verifier = JournalVerifier(
            hallID: try Meta.hallID.text(db) ?? "", known: nil, after: first.link.seq - 1, hash: first.previous)
        verifier.take(entries)
        if let broken = verifier.broken {
            throw BookFault(
                zh: "\(path)：日志第 \(broken.seq) 条不完整，请从备份恢复",
                en: "\(path): the journal does not hold at \(broken.seq); restore a backup")
        }
    }
}
