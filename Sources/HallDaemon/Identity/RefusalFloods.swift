import HallProto
import HallRules
import Synchronization

/// Equal refusals within a minute are journalled once and counted, so that nobody can fill the disk by being refused.
final class RefusalFloods: Sendable {
    /// How long equal ones are counted before another entry is written.
    static let windowSeconds = 60
    /// How many different ones are told apart at once; beyond it they count as one.
    static let kindsMax = 4_096

    struct Kind: Hashable, Sendable {
        var uid: UInt32
        var method: String
        var code: StatusCode
        var clause: String

        /// Stands for everything past `kindsMax`.
        static let various = Kind(uid: UInt32.max, method: "", code: .unknown, clause: "")
    }

    /// What is owed to the journal.
    struct Counted: Sendable {
        var kind: Kind
        var count: Int32
    }

    private struct Window {
        var openedAt: UInt64
        var uncounted: Int32
    }

    private let windows = Mutex<[Kind: Window]>([:])

    /// Whether this one is to be journalled now; otherwise it has been counted.
    func isNew(_ kind: Kind) -> Bool {
        let now = Clock.monotonicNanoseconds()
        return windows.withLock { windows in
            let kind = windows[kind] == nil && windows.count >= Self.kindsMax ? Kind.various : kind
            if windows[kind] != nil {
                windows[kind]?.uncounted += 1
                return false
            }
            windows[kind] = Window(openedAt: now, uncounted: 0)
            return true
        }
    }

    /// Takes what was counted in windows that have passed; in all of them when the daemon stops.
    func takePassed(all: Bool) -> [Counted] {
        let now = Clock.monotonicNanoseconds()
        return windows.withLock { windows in
            let passed = windows.filter { all || now - $0.value.openedAt >= UInt64(Self.windowSeconds) * 1_000_000_000 }
            for kind in passed.keys { windows.removeValue(forKey: kind) }
            return passed.filter { $0.value.uncounted > 0 }.map { Counted(kind: $0.key, count: $0.value.uncounted) }
        }
    }
}
