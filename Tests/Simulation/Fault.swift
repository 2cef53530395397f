import HallProto

@testable import HallDaemon

/// What goes wrong around a call.
enum Fault: Equatable {
    case none
    /// The caller is gone before the answer comes, and asks again under the same name.
    case lost
    /// The answer came, and the caller asks again all the same.
    case repeated
    /// The daemon dies there, is started again, and the caller asks again.
    case crash(Failpoint, passing: Int)
    /// The disk fails a COMMIT, or is full.
    case commit(CommitFault)

    static func any(_ dice: inout Dice, for move: Move) -> Fault {
        if move.method.name == "Backup" { return dice.chance(30) ? .crash(.inBackup, passing: 1) : .none }
        guard canBeAskedAgain(move) else { return .none }
        switch dice.number(0...99) {
        case 0..<8: return .lost
        case 8..<16: return .repeated
        case 16..<20: return .crash(dice.one([.beforeCommit, .afterCommit]), passing: 1)
        // Before the log is folded into the file, or after.
        case 20..<22: return .crash(.inCheckpoint, passing: dice.number(1...2))
        case 22..<26: return .commit(dice.one(CommitFault.allCases))
        case _: return .none
        }
    }

    /// Only what has a name; and what counts wrong PINs counts every one. A badge's session may end with the daemon.
    static func canBeAskedAgain(_ move: Move) -> Bool { move.isPlainWrite && move.voice.token == nil }

    /// Whether the answer that is looked at may be a second one.
    var asksAgain: Bool {
        switch self {
        case .none, .repeated: false
        case .lost, .crash, .commit: true
        }
    }

    func arm(_ failpoints: Failpoints) {
        switch self {
        case .none, .lost, .repeated: return
        case .crash(let point, let passing): failpoints.arm(point, after: passing)
        case .commit(let fault): failpoints.arm(fault, after: 1)
        }
    }
}

extension Move {
    var isWrite: Bool { method.access == .write || method.access == .readJournalled }

    /// It goes to the writer as it is, without a secret to stretch first, and answers with none.
    var isPlainWrite: Bool {
        let stretched = ["OpenBadgeSession", "SetFirstPin", "ChangePin", "ResetPin", "IssueBadge"]
        return isWrite && !method.secretReply && !stretched.contains(method.name)
    }
}

extension Verdict {
    var isDone: Bool { if case .done = self { true } else { false } }

    /// The entries it leaves.
    var events: [Event] {
        switch self {
        case .done(let events, _): events
        case .refused(_, let events): events
        }
    }
}

extension InMemoryStream {
    /// The reply of a call, or the first message of a stream.
    func first() async -> Outcome {
        switch await next() {
        case .message(let message):
            cancel()
            return .reply(message)
        case .ended(let outcome): return outcome
        case nil: return .end
        }
    }
}
