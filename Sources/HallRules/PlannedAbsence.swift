/// AB-3. A stretch in which somebody is going to be away, `until` not included, and when it became known.
public struct PlannedAway: Sendable, Hashable {
    public let from: HallTime
    public let until: HallTime
    public let known: HallTime

    public init(from: HallTime, until: HallTime, known: HallTime) {
        self.from = from
        self.until = until
        self.known = known
    }

    func overlaps(_ session: WorkSession) -> Bool { from < session.ends && session.starts < until }
}

/// AB-3. A post in one session of the hall: whose it is, and who holds it by a roster.
public struct PostSession: Sendable, Hashable {
    public let session: WorkSession
    /// Whose post it is when no roster says otherwise. Nil: nobody's.
    public let keeper: Person.ID?
    /// Who holds it then: the keeper, or somebody else by a roster.
    public let holder: Person.ID?
    /// When it became known that somebody else holds it; nil: nobody else does.
    public let replaced: HallTime?

    public init(session: WorkSession, keeper: Person.ID?, holder: Person.ID?, replaced: HallTime?) {
        self.session = session
        self.keeper = keeper
        self.holder = holder
        self.replaced = replaced
    }

    /// Those whose post it is then, each once.
    fileprivate var people: [Person.ID] {
        [keeper, holder == keeper ? nil : holder].compactMap { $0 }
    }

    /// What takes somebody off the post in this session, the earliest known first; none: nothing does.
    fileprivate func away(_ person: Person.ID, _ away: [PlannedAway]) -> [PlannedAway] {
        let own = away.filter { $0.overlaps(session) }
        guard person == keeper, holder != keeper, let replaced else { return own }
        return own + [PlannedAway(from: session.starts, until: session.ends, known: replaced)]
    }
}

/// AB-3. An absence from a post that is planned: sessions of the hall one after the other, with nothing between them to come for.
public struct PlannedAbsence: Sendable, Hashable {
    public let post: Post.ID
    public let person: Person.ID
    /// The first minute of the hall's sessions that it takes.
    public let begins: HallTime
    /// The last one, not included.
    public let ends: HallTime
    /// When it became known that it would begin then.
    public let known: HallTime

    public init(post: Post.ID, person: Person.ID, begins: HallTime, ends: HallTime, known: HallTime) {
        self.post = post
        self.person = person
        self.begins = begins
        self.ends = ends
        self.known = known
    }

    /// AB-3. The absences from one post, in order of their beginnings. `away`: when its people are going to be away.
    public static func absences(
        from post: Post.ID, _ sessions: [PostSession], away: [Person.ID: [PlannedAway]]
    ) -> [PlannedAbsence] {
        var open: [Person.ID: PlannedAbsence] = [:]
        var closed: [PlannedAbsence] = []
        for session in sessions {
            var next: [Person.ID: PlannedAbsence] = [:]
            for person in session.people {
                let taken = session.away(person, away[person] ?? [])
                guard let first = taken.min(by: { ($0.from, $0.known) < ($1.from, $1.known) }),
                    let last = taken.map(\.until).max()
                else { continue }
                let begun = open[person]
                next[person] = PlannedAbsence(
                    post: post, person: person, begins: begun?.begins ?? max(first.from, session.session.starts),
                    ends: min(last, session.session.ends), known: begun?.known ?? first.known)
            }
            closed += open.filter { next[$0.key] == nil }.values
            open = next
        }
        return (closed + open.values).sorted { ($0.begins, $0.person.value) < ($1.begins, $1.person.value) }
    }
}

extension PlannedAbsence {
    /// AB-3, AB-4. Until when it is to be handed over: closing time of the working day before it begins. Nil: it is not asked for, because less
    /// than that whole working day was left when it became known, or nobody knows which day that is.
    public func due(in timetable: Timetable) -> HallTime? {
        guard let before = timetable.calendar.workday(1, before: begins.day).value,
            known <= timetable.hours.opening(on: before)
        else { return nil }
        return timetable.hours.closing(on: before)
    }

    /// AB-3. Until when it is to be handed back: closing time of the working day after the return. Nil: nobody knows which day that is.
    public static func backDue(returned: HallTime, in timetable: Timetable) -> HallTime? {
        timetable.calendar.workday(1, after: returned.day).value.map { timetable.hours.closing(on: $0) }
    }

    public func overlaps(from: HallTime, until: HallTime) -> Bool { from < ends && begins < until }
}

extension DutyRule {
    /// AB-3. Off on every day of a stretch that ends: an absence. Days of the week, and off until further notice, are how somebody works.
    public var plansAbsence: Bool {
        kind == .off && until != nil && weekdays.count == Weekday.allCases.count
    }
}

extension WorkPlan {
    /// AB-3. When these rules, in the order they were added and with when each was, take somebody off a session; nil: they don't.
    public func planned(_ rules: [(rule: DutyRule, known: HallTime)], in session: WorkSession) -> PlannedAway? {
        rules.last { $0.rule.holds(for: session) }.flatMap { last in
            last.rule.plansAbsence
                ? PlannedAway(from: session.starts, until: session.ends, known: last.known) : nil
        }
    }
}

private func < (left: (HallTime, HallTime), right: (HallTime, HallTime)) -> Bool {
    left.0 == right.0 ? left.1 < right.1 : left.0 < right.0
}
