import HallProto
import Synchronization

/// What the daemon counts of itself.
final class Counters: Sendable {
    struct Figures: Sendable {
        var calls: [String: Int] = [:]
        var commits = 0
        var committedCalls = 0
    }

    private let figures = Mutex(Figures())
    private let callsByMethod: [Atomic64]

    init() {
        callsByMethod = MethodTable.all.map { _ in Atomic64() }
    }

    func called(_ method: Method) { callsByMethod[method.index].add() }

    func committed(calls: Int) {
        figures.withLock {
            $0.commits += 1
            $0.committedCalls += calls
        }
    }

    func now() -> Figures {
        var now = figures.withLock { $0 }
        for method in MethodTable.all { now.calls[method.path] = callsByMethod[method.index].value }
        return now
    }
}

/// A counter that many threads add to.
final class Atomic64: Sendable {
    private let number = Atomic(0)
    func add() { number.wrappingAdd(1, ordering: .relaxed) }
    var value: Int { number.load(ordering: .relaxed) }
}
