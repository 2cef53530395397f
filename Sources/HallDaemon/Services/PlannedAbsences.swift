import GRDB
import HallProto
import HallRules

/// AB-3. Which absences from posts are planned, derived from what plans them whenever it is asked for.
struct PlannedAbsences {
    /// So far to both sides of the days that are asked about an absence is followed to where it begins and ends.
    static let daysAround = 400

    let all: [PlannedAbsence]
    let holders: PostHolders
    let plan: WorkPlan
    let timetable: Timetable
    let now: HallTime
    private let db: Database
    private let house: House

    /// Those that touch these days, and more. In order of their posts, then their beginnings.
    init(_ db: Database, _ house: House, around days: ClosedRange<Day>, now: Instant) throws {
        self.db = db
        self.house = house
        self.now = house.clock.hallTime(now)
        let reach = (days.lowerBound - Self.daysAround)...(max(days.upperBound, self.now.day) + Self.daysAround)
        plan = try house.workPlan(db, in: reach)
        timetable = try house.timetable(db)
        holders = try PostHolders(db, house.clock, in: reach)
        let rules = try DutyTable.planning(db, house.clock, in: reach)
        let leaves = try LeaveTable.granted(db, house.clock, of: nil, in: reach)
        let spans =
            rules.values.joined().compactMap { $0.rule.plannedDays } + holders.rosterDays
            + leaves.flatMap { $0.leave.rest.map(\.days.days) }
        let sessions = Self.sessions(of: plan, in: spans.compactMap { $0.overlap(reach) })
        let away = Self.away(rules, leaves, plan, sessions)
        let people = Set(away.keys)
        all = holders.posts.flatMap { [holders] post in
            holders.isConcerned(post, by: people)
                ? PlannedAbsence.absences(from: Post.ID(post), sessions.map { holders.session($0, of: post) }, away: away) : []
        }
    }

    /// AB-3. When people are going to be away, by person: half-open stretches of the hall's time, each with when it became known: days
    /// off by the duty rules, and leave from when it was granted; rosters are asked post by post. Whatever else plans an absence adds its stretches here, and its
    /// days to the spans whose sessions are gone through, and nowhere else.
    private static func away(
        _ rules: [String: [(rule: DutyRule, known: HallTime)]], _ leaves: [LeaveTable.Found], _ plan: WorkPlan,
        _ sessions: [WorkSession]
    ) -> [Person.ID: [PlannedAway]] {
        let off = rules.reduce(into: [Person.ID: [PlannedAway]]()) { away, own in
            let planned = sessions.compactMap { plan.planned(own.value, in: $0) }
            if !planned.isEmpty { away[Person.ID(own.key)] = planned }
        }
        return leaves.reduce(into: off) { away, found in
            guard let decided = found.decided else { return }
            let stretches = found.leave.absences(plan)
            guard !stretches.isEmpty else { return }
            away[found.leave.person, default: []] += stretches.map {
                PlannedAway(from: $0.from, until: $0.until, known: decided)
            }
        }
    }

    /// Every session from the first of these days through the last, in order: nothing is planned outside.
    private static func sessions(of plan: WorkPlan, in spans: [ClosedRange<Day>]) -> [WorkSession] {
        guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else { return [] }
        return (first...last).inOrder.flatMap { plan.sessions(on: $0).value ?? [] }
    }

    /// Of a post and whose it is, the one a stretch falls into, the first of them; nil: none is planned then.
    func first(from post: Post.ID, of person: Person.ID, within from: HallTime, _ until: HallTime) -> PlannedAbsence? {
        all.first { $0.post == post && $0.person == person && $0.overlaps(from: from, until: until) }
    }

    /// AB-3. When somebody was back from an absence: signed in once its last session was over, or, where they need not sign, had a session to
    /// work. Nil: they are not.
    func returned(from absence: PlannedAbsence) throws -> HallTime? {
        let signedIn = try MarkTable.firstSignIn(db, house.clock, of: absence.person, from: absence.ends)
        return try [signedIn, unsignedReturn(from: absence)].compactMap { $0 }.filter { $0 <= now }.min()
    }

    private func unsignedReturn(from absence: PlannedAbsence) throws -> HallTime? {
        guard absence.ends.day <= now.day else { return nil }
        let today = now.day
        let days = absence.ends.day...today
        let rules = try DutyTable.rules(db, of: absence.person, in: days)[absence.person.value] ?? []
        guard rules.contains(where: { $0.kind == .unmarked }) else { return nil }
        for day in days.inOrder {
            let duty = plan.duty(rules, on: day).value ?? []
            if let next = duty.first(where: { $0.signing == .excused && $0.session.starts >= absence.ends }) {
                return next.session.starts
            }
        }
        return nil
    }

    /// AB-3. Whether the A has come since an absence began, or it is over: then what was done may be handed back.
    func isBack(_ person: Person.ID, since begins: HallTime, ends: HallTime) throws -> Bool {
        guard now < ends else { return true }
        return try MarkTable.firstSignIn(db, house.clock, of: person, from: begins).map { $0 <= now } ?? false
    }
}

extension DutyRule {
    /// The days of one that plans an absence.
    fileprivate var plannedDays: ClosedRange<Day>? {
        guard plansAbsence, let until else { return nil }
        return from...until
    }
}

extension ClosedRange<Day> {
    /// The days of both; nil: they have none in common.
    fileprivate func overlap(_ other: Self) -> Self? { overlaps(other) ? clamped(to: other) : nil }
}

extension MarkTable {
    /// The minute of somebody's first sign-in from a minute on.
    static func firstSignIn(_ db: Database, _ clock: Clock, of person: Person.ID, from time: HallTime) throws -> HallTime? {
        try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT min(at) FROM mark WHERE person_id = ? AND day >= ? AND kind = 1 AND at >= ?"),
            arguments: [person.value, time.day.number, clock.instant(time).milliseconds]
        ).map { clock.hallTime(Instant(milliseconds: $0)) }
    }
}
