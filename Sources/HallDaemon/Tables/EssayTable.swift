import GRDB
import HallProto
import HallRules

/// ST-3. Essays and checks of notes, by person and month.
enum EssayTable {
    private static let columns = "SELECT e.*, p.name AS person_name FROM essay e JOIN staff p ON p.id = e.person_id"

    /// Answers with its number.
    static func insert(
        _ db: Database, _ request: HandInEssayRequest, _ month: Day, by person: Person.ID, at now: Instant, on today: Day
    ) throws -> EssayInfo {
        guard let number = StudyNumber(.essay, year: today.year, serial: try Serials.next(db, .essay, year: today.year)) else {
            throw Failure.fault
        }
        try db.cachedStatement(
            sql: "INSERT INTO essay (number, person_id, month, title, text, at, handed_in_on) VALUES (?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            number.description, person.value, month.number, request.title, request.text, now.milliseconds, today.number,
        ])
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "\(columns) WHERE e.id = ?"), arguments: [db.lastInsertedRowID])
        return try row.map(info) ?? EssayInfo()
    }

    /// The newest first; `ownOf`: whose alone may be seen.
    static func list(
        _ db: Database, _ request: ListEssaysRequest, of person: String, month: Day?, ownOf: Person.ID?, limit: Int
    ) throws -> [EssayInfo] {
        let before = try request.pageToken.said.map { token in
            let id = try Int64.fetchOne(
                db.cachedStatement(sql: "SELECT id FROM essay WHERE number = ?"), arguments: [token])
            guard let id else { throw Failure.noSuchPage }
            return id
        }
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE (:before IS NULL OR e.id < :before) AND (:person = '' OR e.person_id = :person)
                        AND (:month IS NULL OR e.month = :month) AND (:own IS NULL OR e.person_id = :own)
                    ORDER BY e.id DESC LIMIT :limit
                    """),
            arguments: [
                "before": before, "person": person, "month": month?.number, "own": ownOf?.value, "limit": limit,
            ]
        ).map(info)
    }

    private static func info(_ row: Row) throws -> EssayInfo {
        EssayInfo(
            number: row["number"], personID: row["person_id"], personName: row["person_name"],
            month: String(Day(number: row["month"]).description.prefix(7)), title: row["title"], text: row["text"],
            handedInAt: Instant(milliseconds: row["at"]).timestamp, late: isLate(row))
    }

    private static func isLate(_ row: Row) -> Bool {
        let (month, day) = (Day(number: row["month"]), Day(number: row["handed_in_on"]))
        return (day.year, day.month) > (month.year, month.month)
    }

    /// How many essays of a month each handed in, and how many of them after it, by person.
    static func counts(_ db: Database, of month: Day) throws -> [String: (all: Int, late: Int)] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM essay WHERE month = ?"), arguments: [month.number])
            .reduce(into: [:]) { counts, row in
                let before = counts[row["person_id"]] ?? (0, 0)
                counts[row["person_id"]] = (before.all + 1, before.late + (isLate(row) ? 1 : 0))
            }
    }

    static func check(
        _ db: Database, _ request: CheckNotesRequest, _ month: Day, by checker: Person.ID, at now: Instant
    ) throws -> NotesCheckInfo {
        try db.cachedStatement(
            sql: "INSERT INTO notes_check (person_id, month, verdict, remark, checked_by, at) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            request.personID, month.number, request.verdict.rawValue, request.remark, checker.value, now.milliseconds,
        ])
        return try checks(db, of: month)[request.personID]?.last ?? NotesCheckInfo()
    }

    /// By person, the oldest first.
    static func checks(_ db: Database, of month: Day) throws -> [String: [NotesCheckInfo]] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT c.*, p.name AS checker FROM notes_check c JOIN staff p ON p.id = c.checked_by
                    WHERE c.month = ? ORDER BY c.id
                    """), arguments: [month.number]
        ).reduce(into: [:]) { checks, row in
            checks[row["person_id"], default: []].append(
                NotesCheckInfo(
                    month: String(month.description.prefix(7)), checkedBy: row["checked_by"], checkedByName: row["checker"],
                    checkedAt: Instant(milliseconds: row["at"]).timestamp, verdict: NotesVerdict(rawValue: row["verdict"]),
                    remark: row["remark"]))
        }
    }
}
