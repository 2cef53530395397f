/// AB-5. That the book has somebody recorded as absent at a moment: what has to be so before anybody decides in their place. Not to have
/// signed in, to have signed out and to step away from one's desk are none; a day on which the hall is closed is none either.
public enum RecordedAbsence: String, Sendable, Hashable, CaseIterable {
    /// 外出, until the return, overdue or not.
    case outing
    /// 请假
    case leave
    /// 学习
    case study
    /// 不当班, by a duty rule.
    case offDuty = "off_duty"
    /// 离岗
    case departed
}

extension AbsenceKind {
    fileprivate var recorded: RecordedAbsence {
        switch self {
        case .outing: .outing
        case .leave: .leave
        case .study: .study
        }
    }
}

extension PersonNow {
    /// AB-5. The one function that says whether somebody is recorded as absent at a moment, of the facts that say where they are. `off`: the
    /// day's sessions a duty rule lets them off, of all of the hall's, `sessions`. Whoever has signed in and not out again is there.
    public func recordedAbsence(
        now: HallTime, service: Person.Service, sessions: [WorkSession], off: [WorkSession]
    ) -> RecordedAbsence? {
        if case .departed(let day) = service, day <= now.day { return .departed }
        switch state(now: now) {
        case .out: return .outing
        case .absent(let kind): return kind.recorded
        case .present, .steppedAway: return nil
        case .expected, .signedOut, .unmarked, .offDuty:
            // Between two sessions, and after the last, the one that began last counts; before the first, the first.
            let current = sessions.last { $0.starts <= now } ?? sessions.first
            return current.map { off.contains($0) } ?? false ? .offDuty : nil
        }
    }
}

extension WorkPlan {
    /// AB-5. The day's sessions a duty rule says somebody does not work.
    public func letOff(_ rules: [DutyRule], on day: Day) -> [WorkSession] {
        (sessions(on: day).value ?? []).filter { session in rules.last { $0.holds(for: session) }?.kind == .off }
    }
}
