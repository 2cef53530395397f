import GRDB
import HallProto
import HallRules

/// AB-1. The posts, with their A and their Bs in the order in which they stand in.
enum PostTable {
    private static let columns = """
        SELECT p.id, p.name, p.window_id, p.unit_id, p.retired, p.version, p.last_day,
            (SELECT person_id FROM post_holder WHERE post_id = p.id AND place = 0) AS a,
            (SELECT group_concat(person_id, ';') FROM
                (SELECT person_id FROM post_holder WHERE post_id = p.id AND place > 0 ORDER BY place)) AS bs
        FROM post p
        """

    /// As rules know it.
    static func post(_ db: Database, _ id: String) throws -> Post? {
        try info(db, id).map(post)
    }

    static func info(_ db: Database, _ id: String) throws -> PostInfo? {
        try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE p.id = ?"), arguments: [id]).map(info)
    }

    /// The name of the window it is at.
    static func windowName(_ db: Database, _ id: String) throws -> String? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT w.name FROM post p JOIN window w ON w.id = p.window_id WHERE p.id = ?"),
            arguments: [id])
    }

    /// The window a post stands at; empty when there is no such post.
    static func windowID(_ db: Database, _ id: String) throws -> String {
        try String.fetchOne(db.cachedStatement(sql: "SELECT window_id FROM post WHERE id = ?"), arguments: [id]) ?? ""
    }

    /// In order of their ids; at one window and of one person where they are named.
    static func list(
        _ db: Database, windowID: String = "", personID: String = "", withRetired: Bool = false
    ) throws -> [PostInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE (:window = '' OR p.window_id = :window) AND (:retired OR p.retired = 0)
                        AND (:person = '' OR p.id IN (SELECT post_id FROM post_holder WHERE person_id = :person))
                    ORDER BY p.id
                    """), arguments: ["window": windowID, "person": personID, "retired": withRetired]
        ).map(info)
    }

    /// INVALID_ARGUMENT naming the field when there is no such post, or it has ended.
    static func require(_ db: Database, _ id: String, field: String) throws {
        guard let post = try info(db, id) else {
            throw missing(id, field: field)
        }
        guard !post.retired else {
            throw Failure.malformed(
                field, zh: "岗位“\(post.name)”已撤销，请另选一个", en: "the post “\(post.name)” has ended; choose another")
        }
    }

    private static func missing(_ id: String, field: String) -> Failure {
        .malformed(field, zh: "没有编号为“\(id)”的岗位，请先登记岗位", en: "there is no post “\(id)”; put the post first")
    }

    /// As `require`; one that has ended will do, for what happened while it was there.
    static func requireKnown(_ db: Database, _ id: String, field: String) throws {
        if try info(db, id) == nil { throw missing(id, field: field) }
    }

    /// AB-1. As `require`; and a temporary one whose last day has passed won't do.
    static func requireThere(_ db: Database, _ id: String, field: String, on day: Day) throws {
        try require(db, id, field: field)
        guard let post = try info(db, id), post.term.isPast(on: day) else { return }
        throw Failure.malformed(
            field, zh: "临时岗位“\(post.name)”\(post.lastDay)已到期，请另选一个",
            en: "the temporary post “\(post.name)” was there through \(post.lastDay); choose another")
    }

    private static func info(_ row: Row) -> PostInfo {
        PostInfo(
            id: row["id"], name: row["name"], windowID: row["window_id"], unitID: row["unit_id"],
            aPersonID: row["a"] ?? "", bPersonIDs: StaffTable.ids(row["bs"]), retired: row["retired"], version: row["version"],
            lastDay: (row["last_day"] as Int?).map { Day(number: $0).description } ?? "")
    }

    static func post(_ info: PostInfo) -> Post {
        Post(
            id: Post.ID(info.id), name: info.name, a: info.aPersonID.isEmpty ? nil : Person.ID(info.aPersonID),
            bs: info.bPersonIDs.map { Person.ID($0) }, term: info.term)
    }
}

extension PostInfo {
    var term: PostTerm { PostTerm(lastDay: Day(lastDay)) }
}

extension PostTable {
    /// AB-1, CO-3. Puts a post as it is to be staffed from a day on. Refused with AB-1 or CO-3; INVALID_ARGUMENT naming the
    /// field for what is not there. A post that has ended comes back by being put again; it is ended by `retire` alone.
    static func put(_ db: Database, _ post: PostInfo, _ expected: Expected, on day: Day, at now: Instant) throws -> Change<
        PostInfo
    > {
        let current = try info(db, post.id)
        let change = try Change(from: current, to: post, expected)
        try change.onChange { post in
            try checkNotEnding(post, current)
            try checkTerm(post, current, today: day)
            try WindowTable.require(db, post.windowID, field: "post.window_id")
            try UnitTable.require(db, post.unitID, field: "post.unit_id")
            _ = try staffed(db, post, on: day)
            try write(db, post, at: now)
        }
        return change
    }

    /// AB-1. Ends a post. Refused with AB-1 while open cases lie on it or items are accepted at it.
    static func retire(_ db: Database, _ id: String, _ expected: Expected, at now: Instant) throws -> Change<PostInfo> {
        guard let current = try info(db, id) else { throw Failure.missing(id, zh: "没有这个岗位", en: "there is no such post") }
        var ended = current
        ended.retired = true
        let change = try Change(from: current, to: ended, expected)
        try change.onChange { post in
            try self.post(post).checkUnused(openCases: openCases(db, on: id), items: items(db, at: id).map(\.name))
            try write(db, post, at: now)
        }
        return change
    }

    /// AB-1. Takes somebody who has left off a post: a fact, never refused. Tells the places this leaves vacant.
    static func vacate(
        _ db: Database, _ info: PostInfo, by person: Person.ID, at now: Instant
    ) throws -> (post: PostInfo, vacant: [Post.Place]) {
        let before = post(info)
        let after = before.without(person)
        var left = info
        left.aPersonID = after.a?.value ?? ""
        left.bPersonIDs = after.bs.map(\.value)
        left.version += 1
        try write(db, left, at: now)
        return (left, after.vacancies.filter { !before.vacancies.contains($0) })
    }

    /// AB-1. A post that stands at another window: who holds it and what lies on it stay as they are.
    static func move(_ db: Database, _ post: PostInfo, to window: String, at now: Instant) throws -> PostInfo {
        var moved = post
        moved.windowID = window
        moved.version += 1
        try write(db, moved, at: now)
        return moved
    }

    private static func checkNotEnding(_ post: PostInfo, _ current: PostInfo?) throws(Failure) {
        guard post.retired, current?.retired != true else { return }
        throw Failure.malformed("post.retired", zh: "撤销岗位不在这里办，请用“撤销岗位”", en: "a post is not ended here; retire it")
    }

    private static func checkTerm(_ post: PostInfo, _ current: PostInfo?, today: Day) throws(Failure) {
        let now = current.flatMap { $0.retired ? nil : $0.term }
        guard !post.term.mayBePut(inPlaceOf: now, on: today) else { return }
        throw Failure.malformed(
            "post.last_day", zh: "\(post.lastDay)已经过去，最后一天从今天起选；现在就要撤销的，请用“撤销岗位”",
            en: "\(post.lastDay) has passed; the last day is today or later, and a post is ended at once by retiring it")
    }

    private static func staffed(_ db: Database, _ post: PostInfo, on day: Day) throws -> Post {
        try Post.staffed(
            id: Post.ID(post.id), name: post.name,
            a: post.aPersonID.isEmpty ? nil : StaffTable.required(db, post.aPersonID, field: "post.a_person_id"),
            bs: post.bPersonIDs.enumerated().map { try StaffTable.required(db, $1, field: "post.b_person_ids[\($0)]") },
            on: day)
    }

    private static func write(_ db: Database, _ post: PostInfo, at now: Instant) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO post (id, name, window_id, unit_id, retired, version, last_day) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    name = excluded.name, window_id = excluded.window_id, unit_id = excluded.unit_id,
                    retired = excluded.retired, version = excluded.version, last_day = excluded.last_day,
                    past_told = past_told AND last_day IS excluded.last_day
                """
        ).execute(arguments: [
            post.id, post.name, post.windowID, post.unitID, post.retired, post.version, post.term.lastDay?.number,
        ])
        try db.cachedStatement(sql: "DELETE FROM post_holder WHERE post_id = ?").execute(arguments: [post.id])
        let a = post.aPersonID.isEmpty ? [] : [(0, post.aPersonID)]
        for (place, person) in a + post.bPersonIDs.enumerated().map({ ($0 + 1, $1) }) {
            try db.cachedStatement(sql: "INSERT INTO post_holder (post_id, place, person_id) VALUES (?, ?, ?)")
                .execute(arguments: [post.id, place, person])
        }
        try StaffingTable.put(db, post, at: now)
    }
}
