import Foundation
import GRDB
import HallProto
import HallRules

/// ATT-1. Every mark as it was given. What is told of one is the minute it counts from.
enum MarkTable {
    /// The two marks of a person's day that count so far.
    static func attendance(_ db: Database, _ clock: Clock, person: Person.ID, on day: Day) throws -> Attendance {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM (SELECT kind, at, uid, terminal_id FROM mark
                        WHERE person_id = :person AND day = :day AND kind = 1 ORDER BY at, id LIMIT 1)
                    UNION ALL
                    SELECT * FROM (SELECT kind, at, uid, terminal_id FROM mark
                        WHERE person_id = :person AND day = :day AND kind = 2 ORDER BY at DESC, id DESC LIMIT 1)
                    """), arguments: ["person": person.value, "day": day.number])
        return Attendance(
            marks: rows.map { row in
                Mark(
                    person: person, kind: row["kind"] == 1 ? .signIn : .signOut,
                    at: clock.hallTime(Instant(milliseconds: row["at"])),
                    terminal: (row["terminal_id"] as String?).map { Terminal.ID($0) }, uid: row["uid"])
            })
    }

    /// The marks of these days by day and person, or of one person alone, in the order they were given.
    static func signed(
        _ db: Database, _ clock: Clock, of person: Person.ID?, in days: ClosedRange<Day>
    ) throws -> [Int: [String: [SignedAt]]] {
        let sql = "SELECT day, person_id, kind, at FROM mark WHERE day BETWEEN ?1 AND ?2"
        let (first, last) = (days.lowerBound.number, days.upperBound.number)
        let rows = try person.map {
            try Row.fetchAll(
                db.cachedStatement(sql: "\(sql) AND person_id = ?3 ORDER BY at, id"), arguments: [first, last, $0.value])
        }
        return try (rows ?? Row.fetchAll(db.cachedStatement(sql: "\(sql) ORDER BY at, id"), arguments: [first, last]))
            .reduce(into: [:]) {
                let at = clock.hallTime(Instant(milliseconds: $1["at"]))
                $0[$1["day"], default: [:]][$1["person_id"], default: []]
                    .append(SignedAt($1["kind"] == 1 ? .signIn : .signOut, at))
            }
    }

    static func insert(_ db: Database, _ mark: Mark, at now: Instant) throws {
        try db.cachedStatement(
            sql: "INSERT INTO mark (person_id, day, kind, at, uid, terminal_id) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            mark.person.value, mark.at.day.number, mark.kind.number, now.milliseconds, mark.uid, mark.terminal?.value,
        ])
    }

    /// How a mark came into the book later.
    enum Later: Int {
        case corrected = 2
        case backEntered = 3
    }

    /// A mark with a time of its own; `number` is that of what it came by, `uid` of whoever let it count.
    static func insert(
        _ db: Database, _ clock: Clock, _ mark: SignedAt, of person: String, _ source: Later, by number: String, uid: UInt32
    ) throws {
        try db.cachedStatement(
            sql: "INSERT INTO mark (person_id, day, kind, at, uid, source, came_by) VALUES (?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            person, mark.at.day.number, mark.kind.number, clock.instant(mark.at).milliseconds, uid, source.rawValue, number,
        ])
    }

    /// What a page of a list starts after.
    struct Place {
        var day: Day
        var person: String

        static let start = Place(day: Day(number: -1), person: "")

        init(day: Day, person: String) {
            self.day = day
            self.person = person
        }

        /// Reads "2026-11-22 S01"; INVALID_ARGUMENT naming the field for anything else.
        init(token: String) throws(Failure) {
            guard !token.isEmpty else {
                self = .start
                return
            }
            guard let day = Day(token.prefix(10)), token.dropFirst(10).first == " " else {
                throw Failure.malformed("page_token", zh: "页码不对，请从第一页重新查", en: "no page starts there; start over")
            }
            self.init(day: day, person: String(token.dropFirst(11)))
        }
    }

    /// The days with marks from one day through another, by day, then person.
    static func list(
        _ db: Database, _ clock: Clock, of subject: MarkReader.Subject, in days: ClosedRange<Day>, after place: Place,
        limit: Int
    ) throws -> [MarkInfo] {
        var arguments: StatementArguments = [
            "from": days.lowerBound.number, "to": days.upperBound.number, "day": place.day.number, "after": place.person,
            "limit": limit,
        ]
        let rows: [Row]
        switch subject {
        case .everybody: rows = try Row.fetchAll(db.cachedStatement(sql: query("")), arguments: arguments)
        case .one(let person):
            arguments += ["person": person.value]
            rows = try Row.fetchAll(db.cachedStatement(sql: query("m.person_id = :person AND")), arguments: arguments)
        }
        return rows.map { info($0, clock) }
    }

    private static func query(_ whose: String) -> String {
        """
        SELECT m.day, m.person_id, s.name, count(*) AS marks, count(*) FILTER (WHERE m.source = 2) AS corrected,
            count(*) FILTER (WHERE m.source = 3) AS back_entered,
            min(m.at) FILTER (WHERE m.kind = 1) AS first_in, max(m.at) FILTER (WHERE m.kind = 2) AS last_out,
            (SELECT f.terminal_id FROM mark f WHERE f.person_id = m.person_id AND f.day = m.day AND f.kind = 1
                ORDER BY f.at, f.id LIMIT 1) AS terminal_id
        FROM mark m JOIN staff s ON s.id = m.person_id
        WHERE \(whose) m.day BETWEEN :from AND :to AND (m.day, m.person_id) > (:day, :after)
        GROUP BY m.day, m.person_id ORDER BY m.day, m.person_id LIMIT :limit
        """
    }

    private static func info(_ row: Row, _ clock: Clock) -> MarkInfo {
        func minute(_ column: String) -> Timestamp? {
            (row[column] as Int64?).map { clock.minute(of: Instant(milliseconds: $0)).timestamp }
        }
        return MarkInfo(
            personID: row["person_id"], personName: row["name"], date: Day(number: row["day"]).description,
            firstIn: minute("first_in"), lastOut: minute("last_out"), marks: row["marks"], terminalID: row["terminal_id"] ?? "",
            corrected: row["corrected"], backEntered: row["back_entered"])
    }
}

extension HallRules.MarkKind {
    /// As the book writes it.
    var number: Int {
        switch self {
        case .signIn: 1
        case .signOut: 2
        }
    }
}

extension Clock {
    /// The start of the minute an instant falls in, as the hall's wall shows it.
    func minute(of instant: Instant) -> Instant { self.instant(hallTime(instant)) }
}
