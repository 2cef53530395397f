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
                sql: "SELECT since, a, bs, retired FROM post_staffing WHERE post_id = ? ORDER BY since DESC LIMIT 1"),
            arguments: [post.id])
        if let last, last["a"] == a, last["bs"] == bs, last["retired"] == post.retired { return }
        // What comes later stands, also where the clock was set back.
        let since = max(now.milliseconds, last?["since"] ?? now.milliseconds)
        try db.cachedStatement(
            sql: """
                INSERT INTO post_staffing (post_id, since, a, bs, retired) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (post_id, since) DO UPDATE SET a = excluded.a, bs = excluded.bs, retired = excluded.retired
                """
        ).execute(arguments: [post.id, since, a, bs, post.retired])
    }

    /// The posts there are on a day, with who holds them from which minute on.
    static func posts(_ db: Database, _ clock: Clock, on day: Day) throws -> [PostDay] {
        let begins = HallTime(day: day, time: .startOfDay)
        let rosters = try RosterTable.holders(db, on: day)
        let substitutes = try LeaveSubstituteTable.standingIn(db, clock, on: day)
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT s.*, p.name FROM post_staffing s JOIN post p ON p.id = s.post_id WHERE s.since < ?
                    ORDER BY s.post_id, s.since
                    """), arguments: [clock.instant(HallTime(day: day + 1, time: .startOfDay)).milliseconds])
        return Dictionary(grouping: rows) { $0["post_id"] as String }.map { id, rows in
            let holdings = rows.map { row in
                let since = clock.hallTime(Instant(milliseconds: row["since"]))
                let isThere = !(row["retired"] as Bool)
                return PostDay.Holding(
                    from: max(since, begins),
                    post: isThere ? post(row, rosters[id]).joined(by: substitutes[id] ?? []) : nil)
            }
            // Of those of days before, the last.
            let before = holdings.lastIndex { $0.from == begins } ?? holdings.startIndex
            return PostDay(id: Post.ID(id), holdings: Array(holdings[before...]))
        }
    }

    private static func post(_ row: Row, _ rostered: (a: Person.ID, bs: [Person.ID])?) -> Post {
        Post(
            id: Post.ID(row["post_id"]), name: row["name"],
            a: rostered?.a ?? (row["a"] as String?).map { Person.ID($0) },
            bs: rostered?.bs ?? StaffTable.ids(row["bs"]).map { Person.ID($0) })
    }
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

    /// The post with whoever holds it on a day, and whoever stands in for somebody on leave (LV-4).
    static func rostered(_ db: Database, _ clock: Clock, _ post: Post, on day: Day) throws -> Post {
        let substitutes = try LeaveSubstituteTable.standingIn(db, clock, on: day)[post.id.value] ?? []
        guard let roster = try holders(db, on: day)[post.id.value] else { return post.joined(by: substitutes) }
        return Post(id: post.id, name: post.name, a: roster.a, bs: roster.bs).joined(by: substitutes)
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

    /// AB-1, CO-3. Refused as a post set up so on its first day would be; INVALID_ARGUMENT naming the field for days that have passed or stand
    /// the wrong way round.
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
