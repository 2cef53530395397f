/// ATT-3. What became of a session somebody was to work 班次考勤. Derived from facts whenever it is asked for, so that a fact that comes
/// to be known late counts as if it had been known in time.
public struct SessionRecord: Sendable, Hashable {
    public enum Standing: Sendable, Hashable {
        /// Its sign-outs are waited for.
        case pending
        case attended(Attended)
        /// 待核: no mark, no leave, no outing.
        case unaccounted
        /// On leave, on an outing or at study for the whole of it.
        case away(Set<AbsenceKind>)
        /// Need not sign.
        case unmarked
    }

    /// ATT-3. Whole minutes, 0 within the grace.
    public struct Attended: Sendable, Hashable {
        public let lateMinutes: Int
        public let earlyMinutes: Int
        /// 缺签: what was not signed. It is neither late nor early; the person may have it corrected.
        public let missing: Set<MarkKind>

        public init(lateMinutes: Int = 0, earlyMinutes: Int = 0, missing: Set<MarkKind> = []) {
            self.lateMinutes = lateMinutes
            self.earlyMinutes = earlyMinutes
            self.missing = missing
        }
    }

    public let session: WorkSession
    public let standing: Standing
    /// ATT-6. Whole minutes of it that were spent on an outing after its expected return.
    public var overdueMinutes = 0
    /// ATT-7. Whole minutes of extended service after it, where it is the day's last.
    public var extendedMinutes = 0

    public init(session: WorkSession, standing: Standing) {
        self.session = session
        self.standing = standing
    }
}

/// ATT-5. The ways off a post that are in order.
public enum AbsenceKind: String, Sendable, Hashable, CaseIterable {
    case leave
    case outing
    case study
}

/// ATT-5. A time off the post that is in order, from a minute up to another.
public struct Absence: Sendable, Hashable {
    public let kind: AbsenceKind
    public let from: HallTime
    public let until: HallTime

    public init(_ kind: AbsenceKind, from: HallTime, until: HallTime) {
        self.kind = kind
        self.from = from
        self.until = until
    }
}

/// ATT-1. A mark as far as a session needs to know it.
public struct SignedAt: Sendable, Hashable {
    public let kind: MarkKind
    public let at: HallTime

    public init(_ kind: MarkKind, _ at: HallTime) {
        self.kind = kind
        self.at = at
    }
}

/// ATT-3. A day of one person: the sessions to work, what was signed on it, and what was in order.
public struct AttendanceDay: Sendable, Hashable {
    public let schedule: WorkSchedule
    /// In order.
    public let duty: [DutySession]
    public let marks: [SignedAt]
    public let absences: [Absence]

    public init(schedule: WorkSchedule, duty: [DutySession], marks: [SignedAt], absences: [Absence]) {
        self.schedule = schedule
        self.duty = duty
        self.marks = marks.sorted { $0.at < $1.at }
        self.absences = absences.sorted { $0.from < $1.from }
    }

    /// One record a session, in order.
    public func records(now: HallTime) -> [SessionRecord] {
        let stretches = stretches
        return duty.map { session in
            guard let index = stretches.firstIndex(where: { $0.parts.contains { $0.session == session.session } }) else {
                return SessionRecord(session: session.session, standing: standing(withoutMarks: session))
            }
            let standing = standing(of: session.session, in: stretches, index, now: now)
            return SessionRecord(session: session.session, standing: standing)
        }
    }

    /// When everything about the day is settled; nil: there is nothing to settle.
    public var settles: HallTime? { duty.last.map { settles($0.session) } }

    private func settles(_ session: WorkSession) -> HallTime { session.ends.advanced(byMinutes: schedule.settlesMinutes) }

    /// Of a session for which nobody has to sign.
    private func standing(withoutMarks duty: DutySession) -> SessionRecord.Standing {
        switch duty.signing {
        case .excused: .unmarked
        case .wanted:
            .away(Set(absences.filter { $0.from < duty.session.ends && duty.session.starts < $0.until }.map(\.kind)))
        }
    }
}

extension AttendanceDay {
    /// A session somebody has to be there for, less what is in order at its beginning and its end.
    private struct Part {
        var session: WorkSession
        var expected: Range<HallTime>
        /// ATT-6. They come from an outing, or go on one: that stands for the mark nobody can make elsewhere.
        var comesFromOuting: Bool
        var goesOnOuting: Bool
    }

    /// Sessions that are signed for together, at least one.
    private struct Stretch {
        var parts: [Part]
        var starts: HallTime { parts[0].session.starts }
        var ends: HallTime { parts[parts.count - 1].session.ends }
        var backFromOuting: HallTime? { parts[0].comesFromOuting ? parts[0].expected.lowerBound : nil }
        var goneOut: HallTime? {
            parts[parts.count - 1].goesOnOuting ? parts[parts.count - 1].expected.upperBound : nil
        }
    }

    private var stretches: [Stretch] {
        let parts = duty.filter { $0.signing == .wanted }.compactMap { part($0.session) }
        switch schedule.marking {
        case .eachSession: return parts.map { Stretch(parts: [$0]) }
        case .wholeDay: return parts.isEmpty ? [] : [Stretch(parts: parts)]
        }
    }

    /// Nil where all of it is in order.
    private func part(_ session: WorkSession) -> Part? {
        var (from, until) = (session.starts, session.ends)
        for absence in absences where absence.from <= from && absence.until > from {
            from = absence.until
        }
        for absence in absences.sorted(by: { $0.until > $1.until }) where absence.until >= until && absence.from < until {
            until = absence.from
        }
        guard from < until else { return nil }
        let outings = absences.filter { $0.kind == .outing && $0.from < $0.until }
        let comes = from > session.starts && outings.contains { $0.until == from }
        let goes = until < session.ends && outings.contains { $0.from == until }
        return Part(session: session, expected: from..<until, comesFromOuting: comes, goesOnOuting: goes)
    }

    private func standing(
        of session: WorkSession, in stretches: [Stretch], _ index: Int, now: HallTime
    ) -> SessionRecord.Standing {
        let parts = stretches[index].parts
        guard now >= settles(parts[parts.count - 1].session) else { return .pending }
        let signed = signed(for: stretches, index)
        let signIn = signed.signIn ?? stretches[index].backFromOuting
        let signOut = signed.signOut ?? stretches[index].goneOut
        guard signIn != nil || signOut != nil else { return .unaccounted }
        let attended = parts.filter { part in
            signIn.map { $0 < part.session.ends } ?? true && signOut.map { $0 >= part.session.starts } ?? true
        }
        guard let part = attended.first(where: { $0.session == session }) else { return .unaccounted }
        let isFirst = part.session == attended[0].session
        let isLast = part.session == attended[attended.count - 1].session
        let late = signIn.map { beyondGrace($0.minutes(since: part.expected.lowerBound)) }
        let early = signOut.map { beyondGrace(part.expected.upperBound.minutes(since: $0)) }
        return .attended(
            .init(
                lateMinutes: isFirst ? late ?? 0 : 0, earlyMinutes: isLast ? early ?? 0 : 0,
                missing: Set((isFirst && late == nil ? [.signIn] : []) + (isLast && early == nil ? [.signOut] : []))))
    }

    /// A sign-in is for the first stretch that has not ended, once signing in for it is open; a sign-out for the last that has begun, unless
    /// the person signed in again after it.
    private func signed(for stretches: [Stretch], _ index: Int) -> (signIn: HallTime?, signOut: HallTime?) {
        let stretch = stretches[index]
        let previousEnds = index > 0 ? stretches[index - 1].ends : nil
        let nextStarts = index + 1 < stretches.count ? stretches[index + 1].starts : nil
        let opens = stretch.starts.advanced(byMinutes: -schedule.opensMinutes)
        let ins = marks.filter {
            $0.kind == .signIn && $0.at >= max(opens, previousEnds ?? opens) && $0.at < stretch.ends
        }
        let outs = marks.filter { mark in
            mark.kind == .signOut && mark.at >= stretch.starts && nextStarts.map { mark.at < $0 } ?? true
        }
        let last = outs.last?.at
        let wentOn = last.map { out in ins.contains { $0.at > out } } ?? false
        return (ins.first?.at, wentOn ? nil : last)
    }

    private func beyondGrace(_ minutes: Int) -> Int { minutes > schedule.graceMinutes ? minutes : 0 }
}
