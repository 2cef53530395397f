/// ATT-5, ATT-6. Where somebody is at a moment, as far as the book knows 去向.
public enum PersonState: Sendable, Hashable {
    /// 未到: has a session to work that has not ended, and has not signed in for it. From when.
    case expected(from: HallTime)
    /// 在岗.
    case present(since: HallTime)
    /// 暂离窗口.
    case steppedAway(since: HallTime)
    /// 外出.
    case out(Outing)
    /// 已签退.
    case signedOut(at: HallTime)
    /// 请假、学习.
    case absent(AbsenceKind)
    /// 免签: works, and need not sign.
    case unmarked
    /// 不当班: nothing more to work today.
    case offDuty
}

/// What is known of a person at a moment.
public struct PersonNow: Sendable, Hashable {
    /// Today's, in order.
    public let duty: [DutySession]
    /// Today's last.
    public let lastMark: SignedAt?
    /// What nobody has ended.
    public let away: Away?
    /// Leave and study.
    public let absences: [Absence]

    public init(duty: [DutySession], lastMark: SignedAt?, away: Away?, absences: [Absence] = []) {
        self.duty = duty
        self.lastMark = lastMark
        self.away = away
        self.absences = absences
    }

    /// ATT-5, ATT-6. An outing lasts until somebody ends it, a step as long as its day; whoever signs in during leave is back.
    public func state(now: HallTime) -> PersonState {
        switch away {
        case .outing(let outing): return .out(outing)
        case .step(let step) where step.from.day == now.day: return .steppedAway(since: step.from)
        case .step, nil: break
        }
        if let absence = absences.first(where: { $0.from <= now && now < $0.until && !isBack(from: $0) }) {
            return .absent(absence.kind)
        }
        switch lastMark {
        case .some(let mark) where mark.kind == .signIn: return .present(since: mark.at)
        case .some(let mark): return awaited(at: now, after: mark.at) ?? .signedOut(at: mark.at)
        case nil: return awaited(at: now)
        }
    }

    private func isBack(from absence: Absence) -> Bool {
        lastMark.map { $0.kind == .signIn && $0.at >= absence.from } ?? false
    }

    /// Without a mark: the first session that has not ended.
    private func awaited(at now: HallTime) -> PersonState {
        guard let next = duty.first(where: { now < $0.session.ends }) else { return .offDuty }
        switch next.signing {
        case .wanted: return .expected(from: next.session.starts)
        case .excused: return .unmarked
        }
    }

    /// After a sign-out: a session that has begun since, and wants a sign-in.
    private func awaited(at now: HallTime, after signOut: HallTime) -> PersonState? {
        duty.underWay(at: now).flatMap { duty in
            duty.signing == .wanted && duty.session.starts > signOut ? .expected(from: duty.session.starts) : nil
        }
    }
}

extension [DutySession] {
    /// ATT-2. The session for which somebody should be in the hall this minute, if any: whom a roll-call calls.
    public func underWay(at now: HallTime) -> DutySession? { first { $0.session.starts <= now && now < $0.session.ends } }
}
