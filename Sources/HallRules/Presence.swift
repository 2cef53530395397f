/// AB-2. Whether somebody is there for a post.
public enum Presence: Sendable, Hashable {
    case present
    /// Has not signed in, and the grace is not over.
    case expected
    case away(AwayReason)

    /// There, or about to be.
    public var serves: Bool {
        switch self {
        case .present, .expected: true
        case .away: false
        }
    }
}

/// AB-2. Why somebody is not at a post.
public enum AwayReason: String, Sendable, Hashable, CaseIterable {
    case notSignedIn = "not_signed_in"
    case signedOut = "signed_out"
    case steppedAway = "stepped_away"
    case outing
    case leave
    case study
    /// Does not work this session.
    case offDuty = "off_duty"
    case departed
    /// Serves at as many posts as one may already.
    case busy
    /// Nobody has the place.
    case vacant

    /// ATT-5. Whether it is one of the ways off a post that are in order: leave, outings, study and days off are; not signing in, having
    /// gone and stepping away for longer are not. To be wanted at two posts at once is nobody's own doing.
    public var isInOrder: Bool {
        switch self {
        case .notSignedIn, .signedOut, .steppedAway: false
        case .outing, .leave, .study, .offDuty, .departed, .busy, .vacant: true
        }
    }
}

extension AbsenceKind {
    fileprivate var reason: AwayReason {
        switch self {
        case .leave: .leave
        case .outing: .outing
        case .study: .study
        }
    }
}

/// AB-2. Where one person is on one day, as far as posts must know it.
public struct PresenceDay: Sendable, Hashable {
    /// What it is worked out from.
    public enum Source: Sendable, Hashable {
        /// What was signed.
        case marks
        /// A day to come: whoever is to work is taken to come.
        case plan
    }

    public let attendance: AttendanceDay
    public let steps: [StepAway]
    public let source: Source
    public let service: Person.Service
    /// AB-2. So long one may step away before a B covers.
    public let stepAwayMinutes: Int

    public init(
        _ attendance: AttendanceDay, steps: [StepAway], source: Source, service: Person.Service, stepAwayMinutes: Int
    ) {
        self.attendance = attendance
        self.steps = steps
        self.source = source
        self.service = service
        self.stepAwayMinutes = stepAwayMinutes
    }

    /// From a minute on.
    public struct Turn: Sendable, Hashable {
        public let from: HallTime
        public let presence: Presence
    }

    /// How it goes through a session of the hall if nothing more happens: the first turn is at its beginning.
    public func turns(in session: WorkSession) -> [Turn] {
        let mayChange =
            [attendance.expectedFrom(session).advanced(byMinutes: attendance.schedule.graceMinutes)]
            + attendance.marks.map(\.at) + attendance.absences.flatMap { [$0.from, $0.until] }
            + steps.flatMap { [$0.from.advanced(byMinutes: stepAwayMinutes)] + ($0.until.map { [$0] } ?? []) }
        let times = Set(mayChange.filter { session.starts < $0 && $0 < session.ends }).sorted()
        return ([session.starts] + times).reduce(into: []) { turns, time in
            let presence = presence(at: time, in: session)
            if turns.last?.presence != presence { turns.append(Turn(from: time, presence: presence)) }
        }
    }

    private func presence(at time: HallTime, in session: WorkSession) -> Presence {
        guard isServing(on: session.day) else { return .away(.departed) }
        if let absence = attendance.absences.first(where: { $0.from <= time && time < $0.until }) {
            return .away(absence.kind.reason)
        }
        guard !isSteppedAway(at: time) else { return .away(.steppedAway) }
        switch (attendance.duty.first { $0.session == session }?.signing, source) {
        case (.excused, _), (.wanted, .plan): return .present
        case (nil, .plan): return .away(.offDuty)
        case (nil, .marks): return lastMark(by: time, in: session)?.kind == .signIn ? .present : .away(.offDuty)
        case (.wanted, .marks): return signedPresence(at: time, in: session)
        }
    }

    private func isServing(on day: Day) -> Bool {
        switch service {
        case .serving: true
        case .departed(let departure): day < departure
        }
    }

    private func isSteppedAway(at time: HallTime) -> Bool {
        steps.contains { step in
            step.from.advanced(byMinutes: stepAwayMinutes) <= time && step.until.map { time < $0 } ?? true
        }
    }

    private func signedPresence(at time: HallTime, in session: WorkSession) -> Presence {
        let last = lastMark(by: time, in: session)
        guard last?.kind != .signIn else { return .present }
        // Whoever signed out before this session began has not come yet; who signed out in it has gone.
        if let last, last.at > session.starts { return .away(.signedOut) }
        let waitsUntil = attendance.expectedFrom(session).advanced(byMinutes: attendance.schedule.graceMinutes)
        return time < waitsUntil ? .expected : .away(.notSignedIn)
    }

    /// The last mark that bears on a session: where each session has marks of its own, one that was signed for it.
    private func lastMark(by time: HallTime, in session: WorkSession) -> SignedAt? {
        let since = attendance.signingOpens(for: session)
        return attendance.marks.last { mark in
            guard mark.at <= time else { return false }
            switch mark.kind {
            case .signIn: return mark.at >= since
            case .signOut: return mark.at >= max(since, attendance.signingBegins(for: session))
            }
        }
    }
}

extension AttendanceDay {
    /// ATT-3. From when on somebody is waited for in a session: its beginning, or the end of what is in order there.
    func expectedFrom(_ session: WorkSession) -> HallTime {
        absences.reduce(session.starts) { from, absence in absence.from <= from ? max(from, absence.until) : from }
    }

    /// ATT-1. The first session that is signed for together with this one.
    private func first(with session: WorkSession) -> WorkSession {
        switch schedule.marking {
        case .eachSession: session
        case .wholeDay: duty.first { $0.signing == .wanted && $0.session.place <= session.place }?.session ?? session
        }
    }

    /// ATT-1. When a sign-in counts for a session.
    func signingOpens(for session: WorkSession) -> HallTime {
        let first = first(with: session)
        let opens = first.starts.advanced(byMinutes: -schedule.opensMinutes)
        let before = duty.last { $0.signing == .wanted && $0.session.place < first.place }?.session.ends
        return max(opens, before ?? opens)
    }

    /// ATT-1. From when on a sign-out counts for a session.
    func signingBegins(for session: WorkSession) -> HallTime { first(with: session).starts }
}
