import GRDB
import HallProto
import HallRules

/// AB-1. Who held each post when: its A and its Bs with every change, and the rosters that stand before them.
enum StaffingTable {
    /// Puts down how a post is staffed from an instant on, unless it was so before.
    static func put(_ db: Database, _ post: PostInfo, at now: Instant) throws {
        let (a, bs) = (post.aPersonID.said, post.bPersonIDs.joined(separator: ";"))
        let last = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT since, a, bs, retired, last_day FROM post_staffing WHERE post_id = ? ORDER BY since DESC LIMIT 1"),
            arguments: [post.id])
        let lastDay = post.term.lastDay?.number
        if let last, last["a"] == a, last["bs"] == bs, last["retired"] == post.retired, last["last_day"] == lastDay { return }
        // What comes later stands, also where the clock was set back.
        let since = max(now.milliseconds, last?["since"] ?? now.milliseconds)
        try db.cachedStatement(
            sql: """
                INSERT INTO post_staffing (post_id, since, a, bs, retired, last_day) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (post_id, since) DO UPDATE SET
                    a = excluded.a, bs = excluded.bs, retired = excluded.retired, last_day = excluded.last_day
                """
        ).execute(arguments: [post.id, since, a, bs, post.retired, lastDay])
    }

    /// The posts there are on a day, with who holds them from which minute on.
    static func posts(_ db: Database, _ clock: Clock, on day: Day) throws -> [PostDay] {
        let rosters = try RosterTable.holders(db, on: day)
        let substitutes = try LeaveSubstituteTable.standingIn(db, clock, on: day)
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT s.*, p.name FROM post_staffing s JOIN post p ON p.id = s.post_id WHERE s.since < ?
                    ORDER BY s.post_id, s.since
                    """), arguments: [clock.instant(HallTime(day: day + 1, time: .startOfDay)).milliseconds])
        return Dictionary(grouping: rows) { $0["post_id"] as String }.map { id, rows in
            let history = rows.map { row in
                PostDay.Holding(
                    from: clock.hallTime(Instant(milliseconds: row["since"])),
                    post: row["retired"] ? nil : post(row, rosters[id]).joined(by: substitutes[id] ?? []))
            }
            return PostDay(id: Post.ID(id), history: history, on: day)
        }
    }

    private static func post(_ row: Row, _ rostered: (a: Person.ID, bs: [Person.ID])?) -> Post {
        Post(
            id: Post.ID(row["post_id"]), name: row["name"],
            a: rostered?.a ?? (row["a"] as String?).map { Person.ID($0) },
            bs: rostered?.bs ?? StaffTable.ids(row["bs"]).map { Person.ID($0) }, term: PostTerm(lastDay: lastDay(row)))
    }

    /// Nil: for good.
    static func lastDay(_ row: Row) -> Day? { (row["last_day"] as Int?).map { Day(number: $0) } }
}

/// AB-1. Rosters of general windows: who holds a post from a day through another.
enum RosterTable {
    private static let columns = "SELECT r.*, p.name FROM post_roster r JOIN post p ON p.id = r.post_id"

    /// By post, those of the roster that holds on a day.
    static func holders(_ db: Database, on day: Day) throws -> [String: (a: Person.ID, bs: [Person.ID])] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM post_roster WHERE until_day >= ?1 AND from_day <= ?1 ORDER BY id"),
            arguments: [day.number]
        ).reduce(into: [:]) { holders, row in
            holders[row["post_id"]] = (Person.ID(row["a"]), StaffTable.ids(row["bs"]).map { Person.ID($0) })
        }
    }

    /// The post with whoever holds it on a day, and whoever stands in for somebody on leave (LV-4). Past its last day nobody stands in, and
    /// what lies on it still is its own people's.
    static func rostered(_ db: Database, _ clock: Clock, _ post: Post, on day: Day) throws -> Post {
        guard !post.term.isPast(on: day) else { return post }
        let substitutes = try LeaveSubstituteTable.standingIn(db, clock, on: day)[post.id.value] ?? []
        guard let roster = try holders(db, on: day)[post.id.value] else { return post.joined(by: substitutes) }
        return Post(id: post.id, name: post.name, a: roster.a, bs: roster.bs, term: post.term).joined(by: substitutes)
    }

    /// In the order they were added; those that ended before a day left out.
    static func list(_ db: Database, post: String, endingFrom day: Day?) throws -> [RosterInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "\(columns) WHERE (?1 = '' OR r.post_id = ?1) AND (?2 IS NULL OR r.until_day >= ?2) ORDER BY r.id"),
            arguments: [post, day?.number]
        ).map(info)
    }

    /// NOT_FOUND where there is none.
    static func found(_ db: Database, _ id: Int64) throws -> RosterInfo {
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE r.id = ?"), arguments: [id])
        guard let row else {
            throw Failure.missing("\(id)", zh: "没有这份轮值表，请核对", en: "there is no such roster; check it")
        }
        return info(row)
    }

    /// AB-1, CO-3. Refused as a post set up so on its first day would be; INVALID_ARGUMENT naming the field for days that have passed, stand
    /// the wrong way round, or come after a temporary post's last.
    static func add(
        _ db: Database, _ request: AddRosterRequest, today: Day, at now: Instant
    ) throws -> RosterInfo {
        try PostTable.require(db, request.postID, field: "post_id")
        let first = try Day.required(request.from, field: "from")
        let last = try Day.required(request.until, field: "until")
        guard first >= today else {
            throw Failure.malformed("from", zh: "轮值从今天或以后开始", en: "a roster begins today or later")
        }
        guard last >= first else {
            throw Failure.malformed("until", zh: "结束日期不能早于开始日期", en: "the last day lies before the first")
        }
        try checkWithinTerm(db, request.postID, last)
        let post = try Post.staffed(
            id: Post.ID(request.postID), name: PostTable.info(db, request.postID)?.name ?? "",
            a: request.aPersonID.isEmpty ? nil : StaffTable.required(db, request.aPersonID, field: "a_person_id"),
            bs: request.bPersonIDs.enumerated().map { try StaffTable.required(db, $1, field: "b_person_ids[\($0)]") },
            on: first)
        try db.cachedStatement(
            sql: "INSERT INTO post_roster (post_id, from_day, until_day, a, bs, added_at) VALUES (?, ?, ?, ?, ?, ?)"
        )
        .execute(arguments: [
            post.id.value, first.number, last.number, post.a?.value, post.bs.map(\.value).joined(separator: ";"),
            now.milliseconds,
        ])
        return try found(db, db.lastInsertedRowID)
    }

    private static func checkWithinTerm(_ db: Database, _ post: String, _ last: Day) throws {
        guard let info = try PostTable.info(db, post), info.term.isPast(on: last) else { return }
        throw Failure.malformed(
            "until", zh: "“\(info.name)”是临时岗位，最后一天是\(info.lastDay)，轮值不能排到那天以后",
            en: "“\(info.name)” is a temporary post through \(info.lastDay); a roster ends by then")
    }

    /// Ends a roster after a day; one that would have no day left is taken out. What has been stays. INVALID_ARGUMENT for a day before
    /// yesterday, and for one that is not earlier than its end.
    static func end(_ db: Database, _ roster: RosterInfo, after day: Day, today: Day) throws -> RosterInfo? {
        guard day >= today - 1, day.description < roster.until else {
            throw Failure.malformed(
                "until", zh: "最后一天应在昨天以后、原来的\(roster.until)以前",
                en: "the last day is yesterday or later, and before \(roster.until)")
        }
        let isOver = day.description < roster.from
        try db.cachedStatement(
            sql: isOver ? "DELETE FROM post_roster WHERE id = ?" : "UPDATE post_roster SET until_day = ?2 WHERE id = ?1"
        ).execute(arguments: isOver ? [roster.id] : [roster.id, day.number])
        return isOver ? nil : try found(db, roster.id)
    }

    private static func info(_ row: Row) -> RosterInfo {
        RosterInfo(
            id: row["id"], postID: row["post_id"], postName: row["name"], from: Day(number: row["from_day"]).description,
            until: Day(number: row["until_day"]).description, aPersonID: row["a"], bPersonIDs: StaffTable.ids(row["bs"]))
    }
}
