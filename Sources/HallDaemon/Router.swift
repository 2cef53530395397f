import Foundation
import GRDB
import HallProto
import Logging
import HallRules
import NIOCore

/// Finds the method, knows from its table how the call runs and who may make it, and tells errors to the caller.
final class Router: Sendable {
    private struct Entry: Sendable {
        let method: Method
        let allowed: Roles
        let run: Runner<HallContexts>
        let prepare: PinPreparation?
    }

    private let house: House
    private let entries: [String: [String: Entry]]
    private let writer: Writer
    private let lanes: LaneReaders
    private let longReads: ReaderThreads
    private let hashing: HashingThreads

    init(
        house: House, routes: [Route<HallContexts>], preparations: [String: PinPreparation], writer: Writer,
        lanes: LaneReaders, longReads: ReaderThreads, hashing: HashingThreads
    ) {
        self.house = house
        self.writer = writer
        self.lanes = lanes
        self.longReads = longReads
        self.hashing = hashing
        var entries: [String: [String: Entry]] = [:]
        for route in routes {
            entries[route.method.service, default: [:]][route.method.name] = Entry(
                method: route.method, allowed: Roles(route.method.roles), run: route.run,
                prepare: preparations[route.method.path])
        }
        self.entries = entries
    }

    /// Takes a call on the lane it arrived on.
    func dispatch(_ call: Call, lane: Int, sink: any CallSink) -> (any RunningCall)? {
        guard let service = entries[call.service] else {
            sink.finish(.failure(Failure(.unimplemented, "service \(call.service)")))
            return nil
        }
        guard let entry = service[call.method] else {
            sink.finish(.failure(Failure(.unimplemented, "method \(call.method)")))
            return nil
        }
        house.counters.called(entry.method)
        switch entry.run {
        case .read(let body):
            if entry.method.access == .longRead { return long(call, entry, body, sink) }
            finish(sink, call, entry, Result { try lanes.read(lane) { try self.answer($0, call, entry, body) } })
            return nil
        case .write(let body): return write(call, entry, body, sink)
        case .stream(let body): return stream(call, entry, body, lane, sink)
        }
    }

    private func answer(
        _ db: Database, _ call: Call, _ entry: Entry, _ body: (UnsafeRawBufferPointer, ReadContext) throws -> [UInt8]
    ) throws -> [UInt8] {
        let context = try context(db, call, entry)
        return try call.payload.withUnsafeBytes { try body($0, context) }
    }

    private func context(_ db: Database, _ call: Call, _ entry: Entry) throws -> ReadContext {
        let now = house.clock.now()
        guard !entry.allowed.contains(.anyone) else {
            return ReadContext(db: db, house: house, call: call, now: now, known: nil)
        }
        var caller = try Principal.of(call, db, house, now: now)
        // The file is the daemon's own uid's anyway: its timers go on when an administrator has been named.
        if caller.uid == house.ownUID { caller.roles.insert(Roles(.daemon)) }
        try caller.borrow(for: entry.method, db, house, now: now)
        try Router.authorise(caller, entry.allowed, entry.method)
        return ReadContext(db: db, house: house, call: call, now: now, known: caller)
    }

    private func long(
        _ call: Call, _ entry: Entry, _ body: @escaping @Sendable (UnsafeRawBufferPointer, ReadContext) throws -> [UInt8],
        _ sink: any CallSink
    ) -> (any RunningCall)? {
        let taken = longReads.put(deadline: call.deadline) { db in
            self.finish(sink, call, entry, Result { try self.answer(db, call, entry, body) })
        } missed: {
            sink.finish(.failure(.deadlinePassed))
        }
        if taken == nil { sink.finish(.failure(.busy)) }
        return taken
    }

    private func write(
        _ call: Call, _ entry: Entry, _ body: @escaping @Sendable (UnsafeRawBufferPointer, WriteContext) throws -> [UInt8],
        _ sink: any CallSink
    ) -> (any RunningCall)? {
        guard !house.bookCheck.isDamaged else {
            sink.finish(.failure(.damaged))
            return nil
        }
        guard let prepare = entry.prepare else {
            let write = WriteCall(call, method: entry.method, allowed: entry.allowed, pins: nil, body: body)
            put(write, sink)
            return write
        }
        let taken = hashing.put { db in
            do {
                let caller = try db.unsafeRead { db in
                    try Snapshot.read(db) { try self.context($0, call, entry).caller() }
                }
                let pins = try prepare(call, caller, db)
                self.put(WriteCall(call, method: entry.method, allowed: entry.allowed, pins: pins, body: body), sink)
            } catch {
                self.finish(sink, call, entry, .failure(error))
            }
        }
        if !taken { sink.finish(.failure(.busy)) }
        return nil
    }

    private func put(_ write: WriteCall, _ sink: any CallSink) {
        if !writer.queue.put(WriterJob(.call(write), sink: sink)) { sink.finish(.failure(.busy)) }
    }

    private func stream(
        _ call: Call, _ entry: Entry, _ body: (UnsafeRawBufferPointer, StreamContext) throws -> Void, _ lane: Int,
        _ sink: any CallSink
    ) -> (any RunningCall)? {
        var running: (any RunningStream)?
        let result = Result {
            try lanes.read(lane) { db in
                let context = StreamContext(read: try self.context(db, call, entry), sink: sink) { running = $0 }
                try call.payload.withUnsafeBytes { try body($0, context) }
                return [UInt8]()
            }
        }
        if case .failure = result { finish(sink, call, entry, result) }
        return running
    }

    /// Answers; a refusal first goes into the journal, and is told once that is durable.
    private func finish(_ sink: any CallSink, _ call: Call, _ entry: Entry, _ result: Result<[UInt8], any Error>) {
        switch result {
        case .success(let reply): sink.finish(.reply(reply))
        case .failure(let error as JournalledRefusal):
            let errand = error
            let job = WriterJob(
                .errand { try errand.record($0, entry.method.path, call) }, sink: RefusalSink(sink, errand.failure))
            if !writer.queue.put(job) { sink.finish(.failure(.busy)) }
        case .failure(let error):
            let failure = Router.failure(error, house)
            guard let kind = failure.journalled(uid: call.peer.uid, method: entry.method.path), house.floods.isNew(kind) else {
                sink.finish(.failure(failure))
                return
            }
            let actor = JournalActor(uid: call.peer.uid, terminalID: "", personID: "", method: entry.method.path)
            let job = WriterJob(.errand { try $0.record(kind.note(count: 1), by: actor) }, sink: RefusalSink(sink, failure))
            if !writer.queue.put(job) { sink.finish(.failure(failure)) }
        }
    }

    /// Who may call a method stands in its table. Refused with AB-5 to whom it was handed on, while that can't be used.
    static func authorise(_ caller: Principal, _ allowed: Roles, _ method: Method) throws {
        guard caller.rolesWithLent.isDisjoint(with: allowed) else { return }
        guard !caller.isBareTerminal else { throw Failure.noBadge }
        if let lending = caller.lendings.last(where: { !$0.roles.isDisjoint(with: allowed) }) { throw lending.refusal }
        let clause = method.clauses.first.flatMap(Clause.init(rawValue:)) ?? .di1
        let roles = allowed.list
        throw Failure.refused(
            HallProto.Refusal(
                clause: clause.rawValue, zh: "您无权办理这项操作，须由\(roles.map(\.zh).joined(separator: "、"))办理",
                en: "you may not do this; it takes one of: \(roles.map(\.en).joined(separator: ", "))"),
            code: .permissionDenied)
    }
}

/// Tells the refusal once the journal holds it.
private final class RefusalSink: CallSink {
    private let sink: any CallSink
    private let failure: Failure

    init(_ sink: any CallSink, _ failure: Failure) {
        self.sink = sink
        self.failure = failure
    }

    func send(_ message: [UInt8]) -> Bool { false }
    func finish(_ outcome: Outcome) { sink.finish(.failure(failure)) }
}
