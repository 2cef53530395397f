import Dispatch
import HallProto
import Synchronization

/// What waits for the writer: a call, or an errand of the daemon's own.
struct WriterJob: Sendable {
    enum Work: Sendable {
        case call(WriteCall)
        case errand(@Sendable (WriteContext) throws -> Void)
    }

    let work: Work
    private let sink: any CallSink

    init(_ work: Work, sink: any CallSink) {
        self.work = work
        self.sink = sink
    }

    func finish(_ outcome: Outcome) { sink.finish(outcome) }
    func fail(_ failure: Failure) { sink.finish(.failure(failure)) }
}

/// The writer's queue. Beyond its length a call is refused at once: never a silent wait.
final class WriterQueue: Sendable {
    /// A hundred terminals with a few calls each, ten times over.
    static let lengthMax = 4_096

    enum Taken {
        case some([WriterJob])
        case nothing
        case closed
    }

    private struct Waiting {
        var jobs: [WriterJob] = []
        var isClosed = false
        /// The writer sleeps and is owed a signal; a signal nobody waits for would wake it for nothing later.
        var isTakerAsleep = false

        /// Whether to wake the writer up.
        mutating func wakes() -> Bool {
            defer { isTakerAsleep = false }
            return isTakerAsleep
        }
    }

    private let waiting = Mutex(Waiting())
    private let wakeUp = DispatchSemaphore(value: 0)

    /// False when the queue is full or closed.
    func put(_ job: WriterJob) -> Bool {
        let wakes: Bool? = waiting.withLock { waiting in
            guard waiting.jobs.count < Self.lengthMax, !waiting.isClosed else { return nil }
            waiting.jobs.append(job)
            return waiting.wakes()
        }
        if wakes == true { wakeUp.signal() }
        return wakes != nil
    }

    /// Calls that did not fit the transaction go to the front again.
    func putBack(_ rest: ArraySlice<WriterJob>) {
        waiting.withLock { $0.jobs.insert(contentsOf: rest, at: 0) }
    }

    /// Takes up to `count` of what waits.
    func take(_ count: Int) -> Taken {
        waiting.withLock { waiting in
            guard !waiting.jobs.isEmpty else { return waiting.isClosed ? .closed : .nothing }
            let taken = Array(waiting.jobs.prefix(count))
            waiting.jobs.removeFirst(taken.count)
            return .some(taken)
        }
    }

    /// Until something waits, but no longer than that.
    func rest(milliseconds: Int) {
        let isIdle = waiting.withLock { waiting in
            waiting.isTakerAsleep = waiting.jobs.isEmpty && !waiting.isClosed
            return waiting.isTakerAsleep
        }
        guard isIdle, wakeUp.wait(timeout: .now() + .milliseconds(milliseconds)) == .timedOut else { return }
        // Whoever came at the last moment has signalled, or is about to.
        if !waiting.withLock({ $0.wakes() }) { wakeUp.wait() }
    }

    func close() {
        let wakes = waiting.withLock { waiting in
            waiting.isClosed = true
            return waiting.wakes()
        }
        if wakes { wakeUp.signal() }
    }

    #if DEBUG
        /// Takes nothing any more, and drops what waits.
        func abandon() {
            let dropped = waiting.withLock { waiting in
                waiting.isClosed = true
                defer { waiting.jobs.removeAll() }
                return waiting.jobs
            }
            close()
            for job in dropped { job.fail(.daemonEnded) }
        }
    #endif
}
