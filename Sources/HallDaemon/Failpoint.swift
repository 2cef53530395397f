#if DEBUG
    import Foundation
    import GRDB
    import HallProto
    import Synchronization

    /// Where a daemon can be made to end on demand. Debug builds only; a release knows nothing of it.
    public enum Failpoint: String, CaseIterable, Sendable {
        /// Everything of the transaction is written, nothing is promised.
        case beforeCommit = "before_commit"
        /// Durable, and nobody has been told.
        case afterCommit = "after_commit"
        /// Passed twice a time: before the log is folded into the file, and after.
        case inCheckpoint = "in_checkpoint"
        /// The copy is written and has no name yet.
        case inBackup = "in_backup"
        /// A step of the schema is executed and not committed.
        case inMigration = "in_migration"
    }

    /// What a COMMIT can be made to answer.
    public enum CommitFault: String, CaseIterable, Sendable {
        /// The disk fails, and what was to be committed is lost.
        case errorLost = "commit_error_lost"
        /// The disk fails, and what was to be committed is kept all the same: SQLite finds it in the log at the next start.
        case errorKept = "commit_error_kept"
        /// No room: everything is taken back, and the daemon goes on.
        case full = "commit_full"
    }

    /// The daemon is no more. Nothing that catches errors may go on after this one.
    struct DaemonCrash: Error {}

    /// What is to go wrong in one life of a daemon, and at which passing. It ends the process as `kill -9` does; or, for tests
    /// within the process, the daemon alone: no transaction is finished, nobody is answered, every call that is under way or
    /// comes later fails, and `Daemon.abandon()` leaves the file as a killed process would.
    public final class Failpoints: Sendable {
        private struct State {
            var points: [Failpoint: Int] = [:]
            var faults: [CommitFault: Int] = [:]
            var hasEnded = false
            /// A COMMIT is in doubt: those it was for are told so, and that is the end.
            var isEnding = false
            var sinks: [ObjectIdentifier: MortalSink.Place] = [:]
            var onCrash: [@Sendable () -> Void] = []
            /// Rows the writer's connection had changed when it last committed.
            var changes = 0
        }

        private let state = Mutex(State())
        private let endsProcess: Bool

        public init() { endsProcess = false }

        /// "before_commit:3" ends the process at the third passing; several are divided by commas. Nil for what says nothing.
        public init?(endingProcess text: String) {
            endsProcess = true
            for word in text.split(separator: ",") {
                let halves = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
                guard halves.count == 2, let count = Int(halves[1]), count > 0 else { return nil }
                if let point = Failpoint(rawValue: halves[0]) {
                    arm(point, after: count)
                } else if let fault = CommitFault(rawValue: halves[0]) {
                    arm(fault, after: count)
                } else {
                    return nil
                }
            }
        }

        /// The `count`-th passing from now is the last; 1 is the next. Commits that change nothing are no passings.
        public func arm(_ point: Failpoint, after count: Int) { state.withLock { $0.points[point] = count } }

        /// The `count`-th COMMIT from now, of those that change something, answers so.
        public func arm(_ fault: CommitFault, after count: Int) { state.withLock { $0.faults[fault] = count } }

        /// Whether a point is armed: what comes seldom is brought about for it.
        func awaits(_ point: Failpoint) -> Bool { state.withLock { $0.points[point] != nil } }

        public func disarm() {
            state.withLock { state in
                state.points.removeAll()
                state.faults.removeAll()
            }
        }

        /// For good: the next daemon on the same book is given failpoints of its own.
        public var hasCrashed: Bool { state.withLock { $0.hasEnded || $0.isEnding } }

        fileprivate var hasEnded: Bool { state.withLock { $0.hasEnded } }

        /// Throws once the daemon has ended, here or on another thread.
        func pass(_ point: Failpoint) throws {
            let isLast = state.withLock { state in Self.countDown(&state.points[point]) }
            if isLast { crash() }
            guard !hasEnded else { throw DaemonCrash() }
        }

        /// What was done before the writer began, such as a new book's first rows, is none of its commits'.
        func begins(_ db: Database) {
            let changes = db.totalChangesCount
            state.withLock { $0.changes = changes }
        }

        /// The writer's COMMIT.
        func commit(_ db: Database) throws {
            let changes = db.totalChangesCount
            let isEmpty = state.withLock { state in
                defer { state.changes = changes }
                return state.changes == changes
            }
            guard !isEmpty else {
                guard !hasEnded else { throw DaemonCrash() }
                return try SQL.run(db, "COMMIT")
            }
            try pass(.beforeCommit)
            let fault = state.withLock { state in
                let fault = CommitFault.allCases.first { Self.countDown(&state.faults[$0]) }
                state.isEnding = state.isEnding || fault == .errorLost || fault == .errorKept
                return fault
            }
            switch fault {
            case nil: try SQL.run(db, "COMMIT")
            case .errorLost: throw DatabaseError(resultCode: .SQLITE_IOERR, message: "made to fail, and lost")
            case .errorKept:
                try SQL.run(db, "COMMIT")
                throw DatabaseError(resultCode: .SQLITE_IOERR, message: "made to fail, and kept")
            case .full: throw DatabaseError(resultCode: .SQLITE_FULL, message: "made to be full")
            }
            try pass(.afterCommit)
        }

        /// Runs when the daemon ends within the process.
        func onCrash(_ action: @escaping @Sendable () -> Void) { state.withLock { $0.onCrash.append(action) } }

        /// From here on nobody is told anything but that the daemon ended.
        func crash() {
            guard !endsProcess else {
                kill(getpid(), SIGKILL)
                while true { pause() }
            }
            // Held from here on: whoever would finish one now finds it taken and lets go of it, before it is told.
            let (sinks, actions) = state.withLock { state in
                guard !state.hasEnded else { return ([MortalSink](), [@Sendable () -> Void]()) }
                state.hasEnded = true
                defer { state.sinks.removeAll() }
                return (state.sinks.values.compactMap(\.sink), state.onCrash)
            }
            for sink in sinks { sink.fail() }
            for action in actions { action() }
        }

        /// A sink that is told of the daemon's end; nil, and told, if that has come already.
        func mortal(_ sink: any CallSink) -> (any CallSink)? {
            guard !endsProcess else { return sink }
            let mortal = MortalSink(sink, self)
            let isIn = state.withLock { state in
                guard !state.hasEnded else { return false }
                state.sinks[ObjectIdentifier(mortal)] = MortalSink.Place(mortal)
                return true
            }
            guard !isIn else { return mortal }
            sink.finish(.failure(.daemonEnded))
            return nil
        }

        /// Whoever takes the sink out is the one who ends it.
        fileprivate func take(_ sink: ObjectIdentifier) -> Bool {
            state.withLock { $0.sinks.removeValue(forKey: sink) != nil }
        }

        private static func countDown(_ count: inout Int?) -> Bool {
            guard let left = count else { return false }
            count = left > 1 ? left - 1 : nil
            return left == 1
        }
    }

    /// Passes on what a call answers, until the daemon ends.
    private final class MortalSink: CallSink {
        struct Place {
            weak var sink: MortalSink?
            init(_ sink: MortalSink) { self.sink = sink }
        }

        private let sink: any CallSink
        private let failpoints: Failpoints

        init(_ sink: any CallSink, _ failpoints: Failpoints) {
            self.sink = sink
            self.failpoints = failpoints
        }

        deinit { _ = failpoints.take(ObjectIdentifier(self)) }

        func send(_ message: [UInt8]) -> Bool { !failpoints.hasEnded && sink.send(message) }
        func finish(_ outcome: Outcome) { if failpoints.take(ObjectIdentifier(self)) { sink.finish(outcome) } }
        func fail() { sink.finish(.failure(.daemonEnded)) }
    }

    extension Failure {
        static let daemonEnded = Failure.saying(.unavailable, zh: "服务已中断，请稍后重试", en: "the daemon ended; try again")
    }

    extension House {
        func pass(_ point: Failpoint) throws { try book.failpoints?.pass(point) }
    }

    extension Daemon {
        /// Lets go of everything as a killed process does, at whatever moment: what waits is not done, what is under way not
        /// finished, and the log not folded into the file. The next daemon on the book starts by looking through it. Takes
        /// the place of `stop()`, once; only with `DaemonOptions.failpoints`.
        public func abandon() {
            house.book.failpoints?.crash()
            endThreads()
            // While readers are there the writer is not the last to close, and leaves the log alone; readers can't fold it.
            house.book.abandon()
            lanes.close()
        }
    }
#endif
