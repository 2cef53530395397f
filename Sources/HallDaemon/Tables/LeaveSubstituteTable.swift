import GRDB
import HallProto
import HallRules

/// LV-4. Whom units send for a post while somebody is on leave.
enum LeaveSubstituteTable {
    /// The last who was named for a post holds.
    static func put(_ db: Database, _ leave: Leave.ID, post: Post.ID, _ person: Person.ID, sentBy: String) throws {
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO leave_substitute (leave_id, post_id, person_id, sent_by) VALUES (?, ?, ?, ?)"
        ).execute(arguments: [leave.value, post.value, person.value, sentBy])
    }

    static func list(_ db: Database, _ leave: Int64) throws -> [SubstituteInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT s.*, p.name AS post_name, f.name AS person_name FROM leave_substitute s
                    JOIN post p ON p.id = s.post_id JOIN staff f ON f.id = s.person_id WHERE s.leave_id = ? ORDER BY s.post_id
                    """), arguments: [leave]
        ).map {
            SubstituteInfo(
                postID: $0["post_id"], postName: $0["post_name"], personID: $0["person_id"], personName: $0["person_name"],
                sentBy: $0["sent_by"])
        }
    }

    /// By post, those who stand in on a day: the leave is granted, the day is part of it, and nobody was back before.
    static func standingIn(_ db: Database, _ clock: Clock, on day: Day) throws -> [String: [Person.ID]] {
        try LeaveTable.granted(db, clock, of: nil, in: day...day, withSubstitutes: true).filter { $0.leave.isOn(day) }
            .flatMap { try list(db, $0.leave.id.value) }
            .reduce(into: [:]) { $0[$1.postID, default: []].append(Person.ID($1.personID)) }
    }
}

extension Post {
    /// LV-4. With those who stand in as the last of its Bs.
    func joined(by substitutes: [Person.ID]) -> Post {
        let new = substitutes.filter { $0 != a && !bs.contains($0) }
        return Post(id: id, name: name, a: a, bs: bs + new, waiting: waiting, term: term)
    }
}
