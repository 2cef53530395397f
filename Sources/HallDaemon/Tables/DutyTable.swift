import GRDB
import HallProto
import HallRules

/// ATT-3. Who works when, beside the schedule.
enum DutyTable {
    private static let columns = """
        SELECT d.*, p.name AS person_name, a.name AS added_by_name
        FROM duty_rule d JOIN staff p ON p.id = d.person_id LEFT JOIN staff a ON a.id = d.added_by
        """

    /// As rules know them, by person, in the order they were added: those that may say something of these days.
    static func rules(_ db: Database, of person: Person.ID?, in days: ClosedRange<Day>) throws -> [String: [DutyRule]] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM duty_rule WHERE from_day <= :to AND coalesce(until_day, :from) >= :from
                        AND (:person IS NULL OR person_id = :person) ORDER BY id
                    """),
            arguments: ["from": days.lowerBound.number, "to": days.upperBound.number, "person": person?.value])
        return rows.reduce(into: [:]) { $0[$1["person_id"], default: []].append(rule($1)) }
    }

    /// AB-3. By person, in the order they were added, every rule of those some rule takes off for a stretch of these days, with when each could
    /// be known.
    static func planning(
        _ db: Database, _ clock: Clock, in days: ClosedRange<Day>
    ) throws -> [String: [(rule: DutyRule, known: HallTime)]] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM duty_rule WHERE from_day <= :to AND coalesce(until_day, :from) >= :from ORDER BY id
                    """), arguments: ["from": days.lowerBound.number, "to": days.upperBound.number])
        let rules = rows.reduce(into: [String: [(rule: DutyRule, known: HallTime)]]()) { rules, row in
            rules[row["person_id"], default: []].append(
                (rule(row), clock.hallTime(Instant(milliseconds: row["added_at"]))))
        }
        return rules.filter { $0.value.contains { $0.rule.plansAbsence } }
    }

    /// NOT_FOUND where there is none.
    static func found(_ db: Database, _ id: Int64) throws -> DutyInfo {
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE d.id = ?"), arguments: [id])
        guard let row else {
            throw Failure.missing("\(id)", zh: "没有这条班次规则，请核对", en: "there is no such duty rule; check it")
        }
        return info(row)
    }

    /// In the order they were added; those that have ended before a day left out.
    static func list(
        _ db: Database, of subject: MarkReader.Subject, endingFrom day: Day?, after id: Int64, limit: Int
    ) throws -> [DutyInfo] {
        let person: String? =
            switch subject {
            case .everybody: nil
            case .one(let person): person.value
            }
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE d.id > :after AND (:person IS NULL OR d.person_id = :person)
                        AND (:day IS NULL OR d.until_day IS NULL OR d.until_day >= :day) ORDER BY d.id LIMIT :limit
                    """), arguments: ["after": id, "person": person, "day": day?.number, "limit": limit]
        ).map(info)
    }

    /// Adds a rule; one that stands there word for word is left as it is. Refused with ATT-3 about oneself; INVALID_ARGUMENT naming the field
    /// for what is not there.
    static func add(
        _ db: Database, _ request: AddDutyRequest, by adder: Person.ID?, at now: Instant
    ) throws -> Change<DutyInfo> {
        let person = try StaffTable.required(db, request.personID, field: "person_id").id
        if let adder { try DutyRule.checkPut(by: adder, about: person) }
        let rule = try request.rule()
        let standing = try Row.fetchAll(db.cachedStatement(sql: "\(columns) WHERE d.person_id = ?"), arguments: [person.value])
        if let same = standing.first(where: { self.rule($0) == rule && $0["reason"] == request.reason }) {
            return .unchanged(info(same))
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO duty_rule (person_id, from_day, until_day, weekdays, places, kind, reason, added_by, added_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            person.value, rule.from.number, rule.until?.number, rule.weekdays.reduce(0) { $0 | 1 << ($1.rawValue - 1) },
            rule.places.reduce(0) { $0 | 1 << ($1 - 1) }, rule.kind.wire.rawValue, request.reason, adder?.value,
            now.milliseconds,
        ])
        return .added(try found(db, db.lastInsertedRowID))
    }

    /// Ends a rule after a day; one that would have no day left is taken out.
    static func end(_ db: Database, _ duty: DutyInfo, after day: Day) throws -> DutyInfo? {
        let isOver = try day < Day.required(duty.from, field: "from")
        try db.cachedStatement(
            sql: isOver ? "DELETE FROM duty_rule WHERE id = ?" : "UPDATE duty_rule SET until_day = ?2 WHERE id = ?1"
        ).execute(arguments: isOver ? [duty.id] : [duty.id, day.number])
        return isOver ? nil : try found(db, duty.id)
    }

    private static func rule(_ row: Row) -> DutyRule {
        DutyRule(
            from: Day(number: row["from_day"]), until: (row["until_day"] as Int?).map { Day(number: $0) },
            weekdays: Set(Weekday.allCases.filter { row["weekdays"] & 1 << ($0.rawValue - 1) != 0 }),
            places: Set((1...WorkSchedule.sessionsMax).filter { row["places"] & 1 << ($0 - 1) != 0 }),
            kind: DutyKind(rawValue: row["kind"]).rule ?? .off)
    }

    private static func info(_ row: Row) -> DutyInfo {
        let rule = rule(row)
        return DutyInfo(
            id: row["id"], personID: row["person_id"], personName: row["person_name"], from: rule.from.description,
            until: rule.until?.description ?? "",
            weekdays: rule.weekdays.count == Weekday.allCases.count
                ? [] : rule.weekdays.map(\.rawValue).sorted().map { DayOfWeek(rawValue: Int32($0)) },
            places: rule.places.count == WorkSchedule.sessionsMax ? [] : rule.places.sorted().map(Int32.init),
            kind: rule.kind.wire, reason: row["reason"], addedBy: row["added_by"] ?? "",
            addedByName: row["added_by_name"] ?? "")
    }
}

extension AddDutyRequest {
    /// INVALID_ARGUMENT naming the field for days that stand the wrong way round.
    fileprivate func rule() throws -> DutyRule {
        let first = try Day.required(from, field: "from")
        let last = try until.isEmpty ? nil : Day.required(until, field: "until")
        guard last.map({ $0 >= first }) ?? true else {
            throw Failure.malformed("until", zh: "结束日期不能早于开始日期", en: "the last day lies before the first")
        }
        guard let kind = kind.rule else {
            throw Failure.malformed("kind", zh: "请选择班次规则的种类", en: "choose what the rule says")
        }
        let days = weekdays.compactMap { Weekday(rawValue: Int($0.rawValue)) }
        return DutyRule(
            from: first, until: last, weekdays: Set(days.isEmpty ? Weekday.allCases : days),
            places: Set(places.isEmpty ? Array(1...WorkSchedule.sessionsMax) : places.map(Int.init)), kind: kind)
    }
}

extension DutyInfo {
    /// Why somebody does not work is personal: it is sealed.
    var addedNote: JournalNote {
        let event = DutyAdded(
            id: id, personID: personID, from: from, until: until, weekdays: weekdays, places: places, kind: kind)
        return JournalNote(
            .dutyAdded(event), subject: Person.ID(personID).subject, clauses: [.att3], sealed: JournalSealed(text: reason))
    }
}

extension DutyRule.Kind {
    var wire: DutyKind {
        switch self {
        case .off: .off
        case .on: .on
        case .unmarked: .unmarked
        }
    }
}

extension DutyKind {
    /// Nil for what is none.
    var rule: DutyRule.Kind? {
        switch self {
        case .off: .off
        case .on: .on
        case .unmarked: .unmarked
        case .unspecified, .unrecognized: nil
        }
    }
}
