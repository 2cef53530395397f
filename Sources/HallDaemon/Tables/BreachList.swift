import GRDB
import HallProto
import HallRules

/// FA-7, AC-2. How breaches are told on the wire, one or many.
enum BreachList {
    static let pageSizeDefault = 50

    private static let columns = """
        SELECT b.*, p.name AS person_name, r.name AS recorded_name, d.name AS decided_name, c.number AS case_number,
            e.number AS enquiry_number,
            (SELECT count(*) FROM breach_statement s WHERE s.breach_id = b.id) AS statements
        FROM breach b JOIN staff p ON p.id = b.person_id LEFT JOIN staff r ON r.id = b.recorded_by
            LEFT JOIN staff d ON d.id = b.decided_by LEFT JOIN case_file c ON c.id = b.case_id
            LEFT JOIN enquiry e ON e.id = b.enquiry_id
        """

    /// What its readiness depends on.
    struct Moment {
        var now: HallTime
        var timetable: Timetable
        var clock: Clock

        init(_ db: Database, _ house: House, now: Instant) throws {
            self.now = house.clock.hallTime(now)
            timetable = try house.timetable(db)
            clock = house.clock
        }
    }

    /// With everything it says.
    static func info(_ db: Database, _ house: House, number: String, now: Instant) throws -> BreachInfo {
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE b.number = ?"), arguments: [number])
        guard let row else { throw BreachTable.missing(number) }
        var info = try info(db, row, Moment(db, house, now: now))
        let id: Int64 = row["id"]
        info.facts = row["facts"]
        info.reason = row["reason"]
        info.evidence = try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT seq FROM breach_evidence WHERE breach_id = ? ORDER BY seq"), arguments: [id])
        info.statements = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT at, words, late FROM breach_statement WHERE breach_id = ? ORDER BY place"),
            arguments: [id]
        ).map { row in
            BreachStatement(at: Instant(milliseconds: row["at"]).timestamp, text: row["words"], late: row["late"])
        }
        return info
    }

    /// Which are wanted, and how far down the list one has got.
    struct Wanted {
        var stage: BreachStage
        var person: String
        var clause: String
        var file: Case.ID?
        var isReady: Bool
        /// nil: from the newest.
        var before: Int64?
        /// AC-2. Whose alone may be seen; nil: everybody's.
        var ownOf: String?
    }

    /// Without what is long, the newest first.
    static func list(_ db: Database, _ moment: Moment, _ wanted: Wanted, limit: Int) throws -> [BreachInfo] {
        var conditions: [String] = []
        var arguments: StatementArguments = []
        func want(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
            guard let value else { return }
            conditions.append(condition)
            arguments += [value]
        }
        want("b.id < ?", wanted.before)
        want("b.person_id = ?", wanted.ownOf)
        want("b.person_id = ?", wanted.person.said)
        want("b.stage = ?", wanted.stage == .unspecified ? nil : wanted.stage.rawValue)
        want("b.case_id = ?", wanted.file?.value)
        want("EXISTS (SELECT 1 FROM breach_ground g WHERE g.breach_id = b.id AND g.clause = ?)", wanted.clause.said)
        if wanted.isReady { conditions.append(try ready(db, moment)) }
        let sql = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        arguments += [limit]
        return try Row.fetchAll(db, sql: "\(columns) \(sql) ORDER BY b.id DESC LIMIT ?", arguments: arguments)
            .map { try info(db, $0, moment) }
    }

    /// Explained, or recorded on a day from which the time to explain is over. Which days those are is asked of the rule day by day:
    /// they are few, and a year that is not loaded may lie between them.
    private static func ready(_ db: Database, _ moment: Moment) throws -> String {
        let days = try Int.fetchAll(
            db.cachedStatement(sql: "SELECT DISTINCT recorded_on FROM breach WHERE stage = 1 ORDER BY recorded_on"))
        let over = days.filter { number in
            let breach = Breach(
                id: Breach.ID(0), person: Person.ID(""), recorded: HallTime(day: Day(number: number), time: .startOfDay))
            return breach.readiness(now: moment.now, in: moment.timetable) == .ready
        }
        return "(b.stage = 2 OR b.stage = 1 AND b.recorded_on IN (\(over.map(String.init).joined(separator: ", "))))"
    }

    /// A page goes on after the number its token is.
    static func id(_ db: Database, token: String) throws -> Int64? {
        guard !token.isEmpty else { return nil }
        let id = try Int64.fetchOne(db.cachedStatement(sql: "SELECT id FROM breach WHERE number = ?"), arguments: [token])
        guard let id else {
            throw Failure.malformed(
                "page_token", zh: "翻页标记无效，请从第一页重新查", en: "this page token is no good; start from the first page")
        }
        return id
    }

    private static func info(_ db: Database, _ row: Row, _ moment: Moment) throws -> BreachInfo {
        func time(_ column: String) -> Timestamp? {
            (row[column] as Int64?).map { Instant(milliseconds: $0).timestamp }
        }
        let found = BreachTable.found(row, moment.clock)
        let breach = found.breach
        return BreachInfo(
            number: row["number"], stage: BreachStage(rawValue: row["stage"]), personID: row["person_id"],
            personName: row["person_name"], grounds: try grounds(db, row["id"]), happenedAt: time("happened_at"),
            caseNumber: row["case_number"] ?? "", enquiryNumber: row["enquiry_number"] ?? "",
            recordedBy: row["recorded_by"] ?? "", recordedByName: row["recorded_name"] ?? "", recordedAt: time("recorded_at"),
            explainUntil: breach.explainUntil(in: moment.timetable).map { moment.clock.instant($0).timestamp },
            ready: breach.readiness(now: moment.now, in: moment.timetable) == .ready, decidedBy: row["decided_by"] ?? "",
            decidedByName: row["decided_name"] ?? "", decidedAt: time("decided_at"), version: row["version"])
    }

    private static func grounds(_ db: Database, _ id: Int64) throws -> [BreachGround] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT clause, code FROM breach_ground WHERE breach_id = ? ORDER BY place"),
            arguments: [id]
        ).map { row in
            let (clause, code): (String, String) = (row["clause"], row["code"])
            let entry = ConductChecklist.entry(code)
            let title = Clause(rawValue: clause)
            return BreachGround(
                clause: clause, code: code, zh: entry?.zh ?? title?.zh ?? "", en: entry?.en ?? title?.en ?? "")
        }
    }
}
