import GRDB
import HallProto
import HallRules

/// AB-2. What was told last of who serves each post.
enum CoverTable {
    struct Told: Equatable {
        var standing: PostStanding
        var person: String?
        var since: Instant

        /// Nil outside the hall's sessions.
        var served: CoverSpan.Standing? {
            switch standing {
            case .a: person.map { .a(Person.ID($0)) }
            case .cover: person.map { .cover(Person.ID($0)) }
            case .unmanned: .unmanned
            case .closed, .unspecified, .unrecognized: nil
            }
        }

        /// Whether it says the same of who serves.
        func says(_ other: Told) -> Bool { standing == other.standing && person == other.person }
    }

    /// By post.
    static func all(_ db: Database) throws -> [String: Told] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM post_cover")).reduce(into: [:]) { told, row in
            told[row["post_id"]] = self.told(row)
        }
    }

    static func told(_ db: Database, of post: Post.ID) throws -> Told? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM post_cover WHERE post_id = ?"), arguments: [post.value])
            .map(told)
    }

    /// Nil: there is no such post any more.
    static func put(_ db: Database, _ post: String, _ told: Told?) throws {
        guard let told else {
            return try db.cachedStatement(sql: "DELETE FROM post_cover WHERE post_id = ?").execute(arguments: [post])
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO post_cover (post_id, standing, person_id, since) VALUES (?, ?, ?, ?)
                ON CONFLICT (post_id) DO UPDATE SET
                    standing = excluded.standing, person_id = excluded.person_id, since = excluded.since
                """
        ).execute(arguments: [post, told.standing.rawValue, told.person, told.since.milliseconds])
    }

    /// In order of their ids; of some posts where they are named, at one window where it is.
    static func list(_ db: Database, posts: Set<String>? = nil, window: String = "") throws -> [CoverageInfo] {
        let uncovered = try UncoveredItems(db)
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT c.*, p.name, p.window_id, s.name AS person_name
                    FROM post_cover c JOIN post p ON p.id = c.post_id LEFT JOIN staff s ON s.id = c.person_id
                    WHERE ?1 = '' OR p.window_id = ?1 ORDER BY c.post_id
                    """), arguments: [window]
        ).map { row in
            let told = told(row)
            return CoverageInfo(
                postID: row["post_id"], postName: row["name"], windowID: row["window_id"], standing: told.standing,
                personID: told.person ?? "", personName: row["person_name"] ?? "", since: told.since.timestamp,
                uncoveredItems: uncovered.codes(at: row["post_id"], servedBy: told.person))
        }.filter { posts?.contains($0.postID) ?? true }
    }

    private static func told(_ row: Row) -> Told {
        Told(
            standing: PostStanding(rawValue: row["standing"]), person: row["person_id"],
            since: Instant(milliseconds: row["since"]))
    }
}

extension CoverSpan.Standing {
    var wire: PostStanding {
        switch self {
        case .a: .a
        case .cover: .cover
        case .unmanned: .unmanned
        }
    }
}
