import GRDB
import HallProto
import HallRules

/// ATT-3. How unaccounted sessions are told on the wire, one or many.
enum UnaccountedList {
    static let pageSizeDefault = 50

    private static let columns = """
        SELECT a.*, p.name AS person_name, d.name AS decided_name,
            n.kind AS notice_kind, n.year AS notice_year, n.serial AS notice_serial,
            e.kind AS decision_kind, e.year AS decision_year, e.serial AS decision_serial,
            (SELECT count(*) FROM absence_statement s WHERE s.absence_id = a.id) AS statements
        FROM absence a JOIN staff p ON p.id = a.person_id LEFT JOIN staff d ON d.id = a.decided_by
            LEFT JOIN paper n ON n.id = a.notice_id LEFT JOIN paper e ON e.id = a.decision_id
        """

    /// With everything it says.
    static func info(_ db: Database, _ house: House, number: String, now: Instant) throws -> AbsenceInfo {
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE a.number = ?"), arguments: [number])
        guard let row else { throw UnaccountedTable.missing(number) }
        var info = info(row, try BreachList.Moment(db, house, now: now))
        info.reason = row["reason"]
        info.statements = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT at, words, late FROM absence_statement WHERE absence_id = ? ORDER BY place"),
            arguments: [row["id"] as Int64]
        ).map { row in
            AbsenceStatement(at: Instant(milliseconds: row["at"]).timestamp, text: row["words"], late: row["late"])
        }
        return info
    }

    /// Which are wanted, and how far down the list one has got.
    struct Wanted {
        var stage: AbsenceStage
        var person: String
        /// Nil: of any.
        var days: ClosedRange<Day>?
        var isReady: Bool
        /// Nil: from the newest.
        var before: Int64?
        /// ATT-3. Whose alone may be seen; nil: everybody's.
        var ownOf: String?
    }

    /// Without what is long, the newest first.
    static func list(
        _ db: Database, _ moment: BreachList.Moment, _ wanted: Wanted, limit: Int
    ) throws -> [AbsenceInfo] {
        var conditions: [String] = []
        var arguments: StatementArguments = []
        func want(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
            guard let value else { return }
            conditions.append(condition)
            arguments += [value]
        }
        want("a.id < ?", wanted.before)
        want("a.person_id = ?", wanted.ownOf)
        want("a.person_id = ?", wanted.person.said)
        want("a.stage = ?", wanted.stage == .unspecified ? nil : wanted.stage.rawValue)
        want("a.day >= ?", wanted.days?.lowerBound.number)
        want("a.day <= ?", wanted.days?.upperBound.number)
        if wanted.isReady { conditions.append(try ready(db, moment)) }
        let sql = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        arguments += [limit]
        return try Row.fetchAll(db, sql: "\(columns) \(sql) ORDER BY a.id DESC LIMIT ?", arguments: arguments)
            .map { info($0, moment) }
    }

    /// Explained, noted on a day from which the time to explain is over, or confirmed against the facts. Which days those are is asked of
    /// the rule day by day: they are few, and a year that is not loaded may lie between them.
    private static func ready(_ db: Database, _ moment: BreachList.Moment) throws -> String {
        let days = try Int.fetchAll(
            db.cachedStatement(sql: "SELECT DISTINCT noted_on FROM absence WHERE stage = 1 ORDER BY noted_on"))
        let over = days.filter { number in
            let noted = HallTime(day: Day(number: number), time: .startOfDay)
            let unaccounted = Unaccounted(id: Unaccounted.ID(0), person: Person.ID(""), noted: noted)
            return unaccounted.readiness(now: moment.now, in: moment.timetable) == .ready
        }
        return """
            (a.stage = 2 OR a.stage = 1 AND a.noted_on IN (\(over.map(String.init).joined(separator: ", ")))
                OR a.stage = 3 AND a.accounted > a.accounted_when_decided)
            """
    }

    /// A page goes on after the number its token is.
    static func id(_ db: Database, token: String) throws -> Int64? {
        guard !token.isEmpty else { return nil }
        let id = try Int64.fetchOne(db.cachedStatement(sql: "SELECT id FROM absence WHERE number = ?"), arguments: [token])
        guard let id else {
            throw Failure.malformed(
                "page_token", zh: "翻页标记无效，请从第一页重新查", en: "this page token is no good; start from the first page")
        }
        return id
    }

    private static func info(_ row: Row, _ moment: BreachList.Moment) -> AbsenceInfo {
        let found = UnaccountedTable.found(row, moment.clock)
        let unaccounted = found.unaccounted
        let isDecided = row["decided_by"] != nil
        return AbsenceInfo(
            number: found.number, stage: AbsenceStage(rawValue: row["stage"]), personID: row["person_id"],
            personName: row["person_name"], date: found.session.day.description, place: Int32(found.session.place),
            starts: found.session.hours.starts.description, ends: found.session.hours.ends.description,
            notedAt: Instant(milliseconds: row["noted_at"]).timestamp,
            explainUntil: unaccounted.explainUntil(in: moment.timetable).map { moment.clock.instant($0).timestamp },
            ready: unaccounted.readiness(now: moment.now, in: moment.timetable) == .ready,
            againstFacts: unaccounted.standsAgainstFacts, decidedBy: row["decided_by"] ?? "",
            decidedByName: row["decided_name"] ?? "",
            decidedAt: isDecided ? (row["ended_at"] as Int64?).map { Instant(milliseconds: $0).timestamp } : nil,
            version: found.version, noticeID: paper(row, "notice"), decisionID: paper(row, "decision"))
    }

    private static func paper(_ row: Row, _ name: String) -> String {
        guard let raw = row["\(name)_kind"] as String?, let kind = HallRules.PaperKind(rawValue: raw) else { return "" }
        return PaperID(kind: kind, year: row["\(name)_year"], serial: row["\(name)_serial"])?.description ?? ""
    }
}

extension PaperTable {
    /// Says whom of the staff a paper is about.
    static func concern(_ db: Database, _ paper: IssuedPaper, person: String) throws {
        try db.cachedStatement(sql: "INSERT INTO paper_person (paper_id, person_id) VALUES (?, ?)")
            .execute(arguments: [paper.rowID, person])
    }
}
