import GRDB
import HallProto
import Logging
import HallRules
import NIOCore
import Synchronization

/// A call on its way to the writer.
final class WriteCall: RunningCall {
    let call: Call
    let method: Method
    let allowed: Roles
    let body: @Sendable (UnsafeRawBufferPointer, WriteContext) throws -> [UInt8]
    let pins: PreparedPins?
    private let forgotten = Atomic(false)

    init(
        _ call: Call, method: Method, allowed: Roles, pins: PreparedPins?,
        body: @escaping @Sendable (UnsafeRawBufferPointer, WriteContext) throws -> [UInt8]
    ) {
        self.call = call
        self.method = method
        self.allowed = allowed
        self.pins = pins
        self.body = body
    }

    /// Nobody waits for it any more: it is left out if it has not begun, and finished if it has.
    func cancel() { forgotten.store(true, ordering: .relaxed) }
    var isForgotten: Bool { forgotten.load(ordering: .relaxed) }
}

/// Runs one job under a savepoint, on the writer's thread.
struct WriteRunner: Sendable {
    let house: House

    func run(_ job: WriterJob, _ db: Database, _ state: WriterState) -> Outcome {
        let now = house.clock.now()
        switch job.work {
        case .errand(let body):
            let done = attempt(db, state) {
                try body(context(.own(uid: house.ownUID), now, Principal(uid: house.ownUID, roles: []), nil, "", db, state))
                return []
            }
            return outcome(done)
        case .call(let write):
            return run(write, now, db, state)
        }
    }

    private func run(_ write: WriteCall, _ now: Instant, _ db: Database, _ state: WriterState) -> Outcome {
        let call = write.call
        if write.isForgotten { return .failure(Failure.saying(.cancelled, zh: "已取消", en: "cancelled before it began")) }
        if let deadline = call.deadline, deadline.hasPassed { return .failure(.deadlinePassed) }
        var caller = Principal(uid: call.peer.uid, roles: .anyone)
        let result = attempt(db, state) {
            if state.owes(at: now) { _ = try state.workAgenda(db, dueBy: now, now: now, entriesMax: Writer.agendaChunk) }
            caller = try Principal.of(call, db, house, now: now)
            let log = try RequestLog(call, write.method, scope: caller.scope)
            // Also to whoever has lost the role since, perhaps by this very call: it is their own answer, and nothing is done.
            if let log, let reply = try log.reply(db) { return reply }
            try caller.borrow(for: write.method, db, house, now: now)
            try Router.authorise(caller, write.allowed, write.method)
            try caller.sessionID.map { try BadgeSessionTable.touch(db, $0, at: now) }
            let context = context(call, now, caller, write.pins, write.method.path, db, state)
            let reply = try call.payload.withUnsafeBytes { try write.body($0, context) }
            try state.keepCover(db, at: now, now: now)
            try log?.store(db, reply: write.method.secretReply ? nil : reply, at: now)
            return reply
        }
        guard case .failure(let error) = result, db.isInsideTransaction else { return outcome(result) }
        if let refused = error as? JournalledRefusal {
            return trace(refused, context(call, now, caller, write.pins, write.method.path, db, state), write.method, state)
        }
        note(failure(error), caller, write.method.path, now, db, state)
        return outcome(result)
    }

    /// What the refused call did is gone; the trace it leaves is kept under a savepoint of its own, and durable before the
    /// refusal is told.
    private func trace(
        _ refused: JournalledRefusal, _ context: WriteContext, _ method: Method, _ state: WriterState
    ) -> Outcome {
        let traced = attempt(context.db, state) {
            try refused.record(context, method.path, context.call)
            return []
        }
        if case .failure = traced { return outcome(traced) }
        return .failure(refused.failure)
    }

    private func context(
        _ call: Call, _ now: Instant, _ caller: Principal, _ pins: PreparedPins?, _ method: String, _ db: Database,
        _ state: WriterState
    ) -> WriteContext {
        WriteContext(db: db, house: house, call: call, now: now, caller: caller, pins: pins, method: method, state: state)
    }

    /// A rolled-back savepoint takes its journal entries, their numbers and what was to follow with it.
    private func attempt(
        _ db: Database, _ state: WriterState, _ body: () throws -> [UInt8]
    ) -> Result<[UInt8], any Error> {
        let before = state.mark
        do {
            try Savepoint.begin(db)
            let reply = try body()
            try Savepoint.release(db)
            return .success(reply)
        } catch {
            if Savepoint.stands(db) { try? Savepoint.rollBack(db) }
            state.goBack(to: before)
            return .failure(error)
        }
    }

    private func outcome(_ result: Result<[UInt8], any Error>) -> Outcome {
        switch result {
        case .success(let reply): .reply(reply)
        case .failure(let error): .failure(failure(error))
        }
    }

    /// Journals a refusal or a failure after its rollback, once a minute for equal ones.
    private func note(
        _ failure: Failure, _ caller: Principal, _ method: String, _ now: Instant, _ db: Database, _ state: WriterState
    ) {
        guard let kind = failure.journalled(uid: caller.uid, method: method), house.floods.isNew(kind) else { return }
        let noted = attempt(db, state) {
            try state.journal.append(db, at: now, actor: caller.actor(method: method), kind.note(count: 1))
            return []
        }
        if case .failure(let error) = noted {
            house.log.error("a refusal could not be journalled", metadata: ["error": "\(error)"])
        }
    }

    /// What was counted instead of journalled.
    func payFloods(_ db: Database, _ state: WriterState, all: Bool) throws {
        for counted in house.floods.takePassed(all: all) {
            var actor = JournalActor.daemon(uid: counted.kind.uid)
            actor.method = counted.kind.method
            try state.journal.append(db, at: house.clock.now(), actor: actor, counted.kind.note(count: counted.count))
        }
    }

    /// What the caller is told of an error.
    func failure(_ error: any Error) -> Failure { Router.failure(error, house) }
}

extension RefusalFloods.Kind {
    func note(count: Int32) -> JournalNote {
        let clauses = Clause(rawValue: clause).map { [$0] } ?? []
        switch code {
        case .internal, .dataLoss, .unknown, .unavailable, .resourceExhausted:
            return JournalNote(.callFailed(CallFailed(code: code.rawValue, count: count)), subject: "", clauses: clauses)
        case _:
            return JournalNote(
                .callRefused(CallRefused(code: code.rawValue, clause: clause, count: count)), subject: "", clauses: clauses)
        }
    }
}

extension Failure {
    static let deadlinePassed = Failure.saying(
        .deadlineExceeded, zh: "等待超时，操作没有进行", en: "the deadline passed before this began; nothing was done")

    /// How the journal tells it from others; nil for what is the caller's own slip and no event.
    func journalled(uid: UInt32, method: String) -> RefusalFloods.Kind? {
        switch code {
        case .ok, .cancelled, .invalidArgument, .deadlineExceeded, .notFound, .aborted, .outOfRange, .unimplemented,
            .alreadyExists:
            nil
        case .permissionDenied, .failedPrecondition, .unauthenticated, .internal, .dataLoss, .unknown, .unavailable,
            .resourceExhausted:
            RefusalFloods.Kind(uid: uid, method: method, code: code, clause: refusal?.clause ?? "")
        }
    }
}

extension Call {
    /// An errand of the daemon's own, which came over no connection.
    static func own(uid: UInt32) -> Call {
        Call(peer: Peer(uid: uid, pid: 0, connection: 0), service: "", method: "", payload: [])
    }
}
