import GRDB
import HallProto
import HallRules

/// AB-1. What lies on a post, and the temporary posts whose last day has passed.
extension PostTable {
    static func openCases(_ db: Database, on id: String) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM case_file WHERE post_id = ? AND stage IN (1, 2, 5, 6)"),
            arguments: [id])
            ?? 0
    }

    /// Those offered that are accepted at it, in order of their codes.
    static func items(_ db: Database, at id: String) throws -> [(code: String, name: String)] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT i.code, v.name FROM item i JOIN item_version v ON v.code = i.code AND v.version = i.version
                    WHERE v.retired = 0 AND (v.post_id = :id OR EXISTS (
                        SELECT 1 FROM item_post p
                        WHERE p.item_code = i.code AND p.item_version = i.version AND p.post_id = :id))
                    ORDER BY i.code
                    """), arguments: ["id": id]
        ).map { ($0["code"], $0["name"]) }
    }

    /// Those that have not ended though their last day has passed on a day, in order of their ids.
    static func past(_ db: Database, on day: Day) throws -> [PastPostInfo] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT id, last_day FROM post WHERE retired = 0 AND last_day < ? ORDER BY id"),
            arguments: [day.number]
        ).map { row in
            PastPostInfo(
                postID: row["id"], lastDay: Day(number: row["last_day"]).description,
                openCases: Int32(try openCases(db, on: row["id"])), itemCodes: try items(db, at: row["id"]).map(\.code))
        }
    }

    /// Writes down that it was told that a post's last day has passed. False: it was told before.
    static func tellPast(_ db: Database, _ id: String) throws -> Bool {
        try db.cachedStatement(sql: "UPDATE post SET past_told = 1 WHERE id = ? AND past_told = 0").execute(arguments: [id])
        return db.changesCount > 0
    }

    /// The day at whose beginning the next temporary post is to be looked at: the one after its last; of one that was told of already, the
    /// next. Nil: there is none.
    static func nextEnd(_ db: Database, after day: Day) throws -> Day? {
        try Int.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT min(CASE past_told WHEN 0 THEN last_day ELSE max(last_day, ?) END) + 1 FROM post
                    WHERE retired = 0 AND last_day IS NOT NULL
                    """), arguments: [day.number]
        ).map { Day(number: $0) }
    }
}
