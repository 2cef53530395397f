import GRDB
import HallProto
import HallRules

/// AB-3. Who held which post when, all of it at once, for whoever goes through many days.
struct PostHolders {
    private struct Staffing {
        let since: HallTime
        let a: Person.ID?
        let bs: [Person.ID]
        let isThere: Bool
        let term: PostTerm
    }

    private struct Roster {
        let days: ClosedRange<Day>
        let a: Person.ID
        let bs: [Person.ID]
        let added: HallTime
    }

    /// Those who have a post, and those who may serve it.
    struct Holders {
        /// Whose it is when no roster says otherwise.
        let keeper: Person.ID?
        let a: Person.ID?
        let bs: [Person.ID]

        /// Whose post it is, by the one or the other.
        var owners: Set<Person.ID> { Set([keeper, a].compactMap { $0 }) }

        /// Who may serve it for one of them, in their order.
        func takers(for giver: Person.ID) -> [Person.ID] { ([a].compactMap { $0 } + bs).filter { $0 != giver } }
    }

    private let staffings: [String: [Staffing]]
    /// In the order they were added.
    private let rosters: [String: [Roster]]

    /// Rosters of these days alone.
    init(_ db: Database, _ clock: Clock, in days: ClosedRange<Day>) throws {
        func time(_ row: Row, _ column: String) -> HallTime { clock.hallTime(Instant(milliseconds: row[column])) }
        staffings = try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM post_staffing ORDER BY post_id, since"))
            .reduce(into: [:]) { staffings, row in
                staffings[row["post_id"], default: []].append(
                    Staffing(
                        since: time(row, "since"), a: (row["a"] as String?).map { Person.ID($0) },
                        bs: StaffTable.ids(row["bs"]).map { Person.ID($0) }, isThere: !(row["retired"] as Bool),
                        term: PostTerm(lastDay: StaffingTable.lastDay(row))))
            }
        rosters = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM post_roster WHERE until_day >= ? AND from_day <= ? ORDER BY id"),
            arguments: [days.lowerBound.number, days.upperBound.number]
        ).reduce(into: [:]) { rosters, row in
            rosters[row["post_id"], default: []].append(
                Roster(
                    days: Day(number: row["from_day"])...Day(number: row["until_day"]), a: Person.ID(row["a"]),
                    bs: StaffTable.ids(row["bs"]).map { Person.ID($0) }, added: time(row, "added_at")))
        }
    }

    /// In order of their ids.
    var posts: [String] { staffings.keys.sorted() }

    /// The days any roster holds for.
    var rosterDays: [ClosedRange<Day>] { rosters.values.flatMap { $0.map(\.days) } }

    /// Whether a roster or anybody of these may take somebody off a post.
    func isConcerned(_ post: String, by people: Set<Person.ID>) -> Bool {
        rosters[post] != nil || staffings[post, default: []].contains { $0.a.map(people.contains) ?? false }
    }

    private func staffing(_ post: String, at time: HallTime) -> Staffing? {
        staffings[post]?.last { $0.since <= time }.flatMap { $0.isThere && !$0.term.isPast(on: time.day) ? $0 : nil }
    }

    private func roster(_ post: String, on day: Day) -> Roster? { rosters[post]?.last { $0.days.contains(day) } }

    /// Nobody where there is no such post at that time.
    func holders(of post: String, at time: HallTime) -> Holders {
        guard let staffing = staffing(post, at: time) else { return Holders(keeper: nil, a: nil, bs: []) }
        let roster = roster(post, on: time.day)
        return Holders(keeper: staffing.a, a: roster?.a ?? staffing.a, bs: roster?.bs ?? staffing.bs)
    }

    func session(_ session: WorkSession, of post: String) -> PostSession {
        let holders = holders(of: post, at: session.starts)
        return PostSession(
            session: session, keeper: holders.keeper, holder: holders.a,
            replaced: holders.a == holders.keeper ? nil : roster(post, on: session.day)?.added)
    }
}
