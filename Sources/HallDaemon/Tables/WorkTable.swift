import GRDB
import HallProto
import HallRules

/// What was done on a case beside its stages: steps, the way upstairs and back, contacts with the authority.
enum WorkTable {
    static let columns = "t.authority AS t_authority"
    static let joins = "LEFT JOIN case_trip t ON t.case_id = c.id AND t.back_at IS NULL"

    static func whereabouts(_ row: Row) -> Whereabouts {
        (row["t_authority"] as String?).map { .upstairs(authority: $0) } ?? .here
    }

    /// Writes where a case lies now.
    static func save(_ db: Database, _ file: Case, at now: Instant) throws {
        switch file.whereabouts {
        case .here:
            try db.cachedStatement(sql: "UPDATE case_trip SET back_at = ? WHERE case_id = ? AND back_at IS NULL")
                .execute(arguments: [now.milliseconds, file.id.value])
        case .upstairs(let authority):
            try db.cachedStatement(
                sql: """
                    INSERT INTO case_trip (case_id, authority, sent_at) SELECT ?1, ?2, ?3
                    WHERE NOT EXISTS (SELECT 1 FROM case_trip WHERE case_id = ?1 AND back_at IS NULL)
                    """
            ).execute(arguments: [file.id.value, authority, now.milliseconds])
        }
    }

    static func add(_ db: Database, _ file: Case, _ step: WorkStep, at now: Instant) throws {
        try db.cachedStatement(
            sql: "INSERT INTO case_step (case_id, at, person_id, procedure_line, title, note) VALUES (?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            file.id.value, now.milliseconds, step.personID, step.procedureLine, step.title, step.note,
        ])
    }

    static func add(_ db: Database, _ file: Case, _ contact: AuthorityContact, at now: Instant) throws {
        try db.cachedStatement(
            sql: "INSERT INTO case_contact (case_id, at, person_id, authority, way, whom, said) VALUES (?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            file.id.value, now.milliseconds, contact.personID, contact.authority, contact.way.rawValue, contact.whom,
            contact.said,
        ])
    }

    /// What an item's procedure says, line by line, as it was when the case was filed.
    static func procedure(_ db: Database, of file: Case) throws -> [String] {
        let text = try String.fetchOne(
            db.cachedStatement(sql: "SELECT procedure FROM item_version WHERE code = ? AND version = ?"),
            arguments: [file.item.id.value, file.item.version])
        return (text ?? "").entries
    }
}

/// The same, as it is told on the wire.
enum WorkInfoTable {
    static func steps(_ db: Database, case id: Int64) throws -> [WorkStep] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT e.at, e.person_id, s.name, e.procedure_line, e.title, e.note FROM case_step e
                        JOIN staff s ON s.id = e.person_id WHERE e.case_id = ? ORDER BY e.id
                    """), arguments: [id]
        ).map { row in
            WorkStep(
                at: Instant(milliseconds: row["at"]).timestamp, personID: row["person_id"], personName: row["name"],
                procedureLine: row["procedure_line"], title: row["title"], note: row["note"])
        }
    }

    static func contacts(_ db: Database, case id: Int64) throws -> [AuthorityContact] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT e.at, e.person_id, s.name, e.authority, e.way, e.whom, e.said FROM case_contact e
                        JOIN staff s ON s.id = e.person_id WHERE e.case_id = ? ORDER BY e.id
                    """), arguments: [id]
        ).map { row in
            AuthorityContact(
                at: Instant(milliseconds: row["at"]).timestamp, personID: row["person_id"], personName: row["name"],
                authority: row["authority"], way: ContactWay(rawValue: row["way"]), whom: row["whom"], said: row["said"])
        }
    }

    /// TL-4. Each stretch upstairs, and what each authority took in all. One that was open when the case ended ends with it.
    static func upstairs(
        _ db: Database, _ house: House, case id: Int64, ended: Int64?, now: Instant
    ) throws -> (spans: [UpstairsSpan], sums: [TimeUpstairs]) {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT authority, sent_at, back_at FROM case_trip WHERE case_id = ? ORDER BY id"),
            arguments: [id])
        guard !rows.isEmpty else { return ([], []) }
        let calendar = try house.calendars.calendar(db)
        func day(_ milliseconds: Int64) -> Day { house.clock.hallTime(Instant(milliseconds: milliseconds)).day }
        let today = day(now.milliseconds)
        let trips = rows.map { row in
            Trip(
                authority: row["authority"], from: day(row["sent_at"]), to: (row["back_at"] as Int64? ?? ended).map(day))
        }
        let spans = zip(rows, trips).map { row, trip in
            let days = trip.workdays(in: calendar, through: today)
            return UpstairsSpan(
                authority: trip.authority, sentAt: Instant(milliseconds: row["sent_at"]).timestamp,
                backAt: (row["back_at"] as Int64?).map { Instant(milliseconds: $0).timestamp },
                workingDays: Int32(days.value ?? 0), provisional: days.value == nil)
        }
        let sums = AuthorityTime.of(trips, in: calendar, through: today).map { time in
            TimeUpstairs(
                authority: time.authority, workingDays: Int32(time.workdays.value ?? 0),
                provisional: time.workdays.value == nil)
        }
        return (spans, sums)
    }
}
