import HallProto

/// What a put came to.
enum Change<Value> {
    case added(Value)
    case changed(Value)
    /// It stood there word for word: no new version, and nothing for the journal.
    case unchanged(Value)

    var value: Value {
        switch self {
        case .added(let value), .changed(let value), .unchanged(let value): value
        }
    }

    /// Runs for what was added or changed.
    func onChange(_ body: (Value) throws -> Void) rethrows {
        switch self {
        case .added(let value), .changed(let value): try body(value)
        case .unchanged: return
        }
    }
}

extension Change: Sendable where Value: Sendable {}

/// The version the caller last read.
enum Expected {
    /// 0: there is none yet.
    case version(Int64)
    /// Whichever stands there: a list taken in.
    case any
}

/// What counts its changes.
protocol Versioned: Equatable {
    var version: Int64 { get set }
}

extension UnitInfo: Versioned {}
extension StaffInfo: Versioned {}
extension WindowInfo: Versioned {}
extension PostInfo: Versioned {}
extension ItemInfo: Versioned {}

extension Change where Value: Versioned {
    /// What putting `wanted` in place of `current` comes to, with its new version. Throws ABORTED when somebody was faster.
    init(from current: Value?, to wanted: Value, _ expected: Expected) throws(Failure) {
        let version = current?.version ?? 0
        if case .version(let read) = expected, read != version {
            throw Failure.conflict(expected: read, current: version)
        }
        var next = wanted
        next.version = version
        guard let current else {
            next.version = 1
            self = .added(next)
            return
        }
        guard next != current else {
            self = .unchanged(current)
            return
        }
        next.version = version + 1
        self = .changed(next)
    }
}
