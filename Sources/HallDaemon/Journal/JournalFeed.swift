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
            watchers.removeAll(where: \.isCancelled)
            serve(&watchers)
        }
    }

    /// Gives each that is behind its next piece, all from one snapshot; whoever is gone is left out from then on.
    private func serve(_ watchers: inout [JournalWatcher]) {
        guard watchers.contains(where: { $0.nextSeq <= house.feed.seq }) else { return }
        do {
            try reader.unsafeRead { db in
                try Snapshot.read(db) { db in
                    let turn = FeedTurn(db, pieceEntries: Self.pieceEntries)
                    watchers.removeAll { !serve($0, turn) }
                }
            }
        } catch {
            for watcher in watchers { watcher.end(Router.failure(error, house)) }
            watchers = []
        }
    }

    /// False once the watcher is gone.
    private func serve(_ watcher: JournalWatcher, _ turn: FeedTurn) -> Bool {
        do {
            return try watcher.serve(turn, house)
        } catch {
            watcher.end(Router.failure(error, house))
            return false
        }
    }
}

/// What those who watch are served from in one turn: whoever stands at the same place reads nothing that another has read.
final class FeedTurn {
    private struct Shared: Hashable {
        let method: String
        let seq: Int64
    }

    let db: Database
    private let pieceEntries: Int
    private var pieces: [Int64: [JournalTable.Entry]] = [:]
    private var messages: [Shared: [UInt8]?] = [:]

    init(_ db: Database, pieceEntries: Int) {
        self.db = db
        self.pieceEntries = pieceEntries
    }

    /// The entries from a number on.
    func piece(from seq: Int64) throws -> [JournalTable.Entry] {
        if let piece = pieces[seq] { return piece }
        let piece = try JournalTable.from(db, seq: seq, limit: pieceEntries)
        pieces[seq] = piece
        return piece
    }

    /// What an entry has every watcher of a method told.
    func message(_ entry: JournalTable.Entry, of method: Method, _ body: JournalWatcher.Shared) throws -> [UInt8]? {
        let key = Shared(method: method.path, seq: entry.link.seq)
        if let message = messages[key] { return message }
        let message = try body(entry, db)
        messages[key] = .some(message)
        return message
    }
}

/// One stream of journal entries, or of what is told of them. Only the feed's thread touches where it stands.
final class JournalWatcher: RunningStream, @unchecked Sendable {
    typealias Shared = (JournalTable.Entry, Database) throws -> [UInt8]?

    /// What is sent of an entry; nil: nothing.
    enum Message {
        /// To this reader, as they see it.
        case seen((JournalEntryInfo) -> [UInt8]?)
        /// The same to everybody who may watch at all.
        case shared(Shared)
    }

    private let call: Call
    private let message: Message
    private let allowed: Roles
    private let method: Method
    private let sink: any CallSink
    private let cancelled = Atomic(false)
    private(set) var nextSeq: Int64

    init(_ call: Call, from seq: Int64, sink: any CallSink, message: Message) throws {
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
    func serve(_ turn: FeedTurn, _ house: House) throws -> Bool {
        let piece = try turn.piece(from: nextSeq)
        guard !piece.isEmpty else { return true }
        let reader = try Principal.of(call, turn.db, house, now: house.clock.now())
        try Router.authorise(reader, allowed, method)
        for entry in piece {
            let told = try told(entry, to: reader, turn)
            nextSeq = entry.link.seq + 1
            if let told, !sink.send(told) { return false }
        }
        return !isCancelled
    }

    private func told(_ entry: JournalTable.Entry, to reader: Principal, _ turn: FeedTurn) throws -> [UInt8]? {
        switch message {
        case .seen(let body): body(try JournalFilterRule.visible(entry, to: reader, turn.db))
        case .shared(let body): try turn.message(entry, of: method, body)
        }
    }
}
