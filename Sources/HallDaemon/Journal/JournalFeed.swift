import Dispatch
import Foundation
import GRDB
import HallProto
import HallRules
import Synchronization

/// Carries the durable journal to those who watch it. One thread reads; a watcher that is behind is served in pieces, so that
/// none waits for another.
final class JournalFeed: Sendable {
    /// Entries read for one watcher before the next has its turn.
    static let pieceEntries = 100
    /// How long the thread rests between turns while somebody is behind: a stream's queue has drained by then.
    static let turnMilliseconds = 2
    /// How often the thread looks when nothing moves.
    static let lookMilliseconds = 1_000

    private let house: House
    private let reader: DatabaseQueue
    private let arrivals = Mutex<[JournalWatcher]>([])
    private let wakeUp = DispatchSemaphore(value: 0)
    private let isStopping = Atomic(false)
    private let ended = DispatchSemaphore(value: 0)

    init(_ house: House) throws {
        self.house = house
        reader = try house.book.reader()
    }

    func start() {
        house.feed.listen { [wakeUp] in wakeUp.signal() }
        let thread = Thread { [self] in
            run()
            ended.signal()
        }
        thread.name = "hall-feed"
        thread.start()
    }

    func stop() {
        isStopping.store(true, ordering: .relaxed)
        wakeUp.signal()
        ended.wait()
        try? reader.close()
    }

    func add(_ watcher: JournalWatcher) {
        arrivals.withLock { $0.append(watcher) }
        wakeUp.signal()
    }

    private func run() {
        var watchers: [JournalWatcher] = []
        while !isStopping.load(ordering: .relaxed) {
            let behind = watchers.contains { $0.nextSeq <= house.feed.seq }
            _ = wakeUp.wait(timeout: .now() + .milliseconds(behind ? Self.turnMilliseconds : Self.lookMilliseconds))
            watchers += arrivals.withLock { arrivals in
                defer { arrivals.removeAll() }
                return arrivals
            }
            watchers.removeAll { !serve($0) }
        }
    }

    /// False once the watcher is gone.
    private func serve(_ watcher: JournalWatcher) -> Bool {
        guard !watcher.isCancelled else { return false }
        guard watcher.nextSeq <= house.feed.seq else { return true }
        do {
            return try reader.unsafeRead { db in
                try Snapshot.read(db) { try watcher.serve($0, house, entries: Self.pieceEntries) }
            }
        } catch {
            watcher.end(Router.failure(error, house))
            return false
        }
    }
}

/// One stream of journal entries, or of what is told of them. Only the feed's thread touches where it stands.
final class JournalWatcher: RunningStream, @unchecked Sendable {
    /// What is sent of an entry as its reader sees it; nil: nothing.
    typealias Message = (JournalEntryInfo, Database) throws -> [UInt8]?

    private let call: Call
    private let message: Message
    private let allowed: Roles
    private let method: Method
    private let sink: any CallSink
    private let cancelled = Atomic(false)
    private(set) var nextSeq: Int64

    init(_ call: Call, from seq: Int64, sink: any CallSink, message: @escaping Message) throws {
        guard let method = MethodTable.find(service: call.service, name: call.method) else { throw Failure.fault }
        self.call = call
        self.message = message
        self.method = method
        self.sink = sink
        allowed = Roles(method.roles)
        nextSeq = seq
    }

    func cancel() { cancelled.store(true, ordering: .relaxed) }
    var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

    func end(_ failure: Failure) { sink.finish(.failure(failure)) }

    /// Sends what follows; who the watcher is and what they may see is worked out anew each time. False once they are gone.
    func serve(_ db: Database, _ house: House, entries: Int) throws -> Bool {
        let reader = try Principal.of(call, db, house, now: house.clock.now())
        try Router.authorise(reader, allowed, method)
        for entry in try JournalTable.from(db, seq: nextSeq, limit: entries) {
            let seen = try JournalFilterRule.visible(entry, to: reader, db)
            nextSeq = entry.link.seq + 1
            if let told = try message(seen, db), !sink.send(told) { return false }
        }
        return !isCancelled
    }
}
