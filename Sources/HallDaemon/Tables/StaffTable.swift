import GRDB
import HallProto
import HallRules

/// PU-1, CO-3. The staff, with the posts they are trained for. Badges have a table of their own; a person's number is shown
/// here, and given out elsewhere.
enum StaffTable {
    private static let columns = """
        SELECT s.id, s.name, s.unit_id, s.position, s.rank, s.category, s.departed_on, s.version,
            (SELECT group_concat(post_id, ';') FROM
                (SELECT post_id FROM qualification WHERE person_id = s.id ORDER BY post_id)) AS qualified,
            (SELECT number FROM badge WHERE person_id = s.id AND lost = 0) AS badge
        FROM staff s
        """

    /// As rules know them. The book keeps trainings without their dates: what is there holds.
    static func person(_ db: Database, _ id: String) throws -> Person? {
        try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE s.id = ?"), arguments: [id]).map(person)
    }

    /// The person a request names; INVALID_ARGUMENT naming the field when there is none.
    /// How high a person's position stands; nil: not ranked.
    static func rank(_ db: Database, _ id: String) throws -> Int? {
        try Int.fetchOne(db.cachedStatement(sql: "SELECT nullif(rank, 0) FROM staff WHERE id = ?"), arguments: [id])
    }

    static func required(_ db: Database, _ id: String, field: String) throws -> Person {
        guard let person = try person(db, id) else {
            throw Failure.malformed(
                field, zh: "没有编号为“\(id)”的工作人员，请核对", en: "there is nobody with the id “\(id)” on the staff; check it")
        }
        return person
    }

    /// Empty when there is nobody of that id.
    static func name(_ db: Database, _ id: String) throws -> String {
        try String.fetchOne(db.cachedStatement(sql: "SELECT name FROM staff WHERE id = ?"), arguments: [id]) ?? ""
    }

    static func info(_ db: Database, _ id: String) throws -> StaffInfo? {
        try Row.fetchOne(db.cachedStatement(sql: "\(columns) WHERE s.id = ?"), arguments: [id]).map(info)
    }

    /// The person a call is about; NOT_FOUND when there is none.
    static func found(_ db: Database, _ id: String) throws -> StaffInfo {
        guard let staff = try info(db, id) else {
            throw Failure.missing(id, zh: "没有这位工作人员", en: "there is nobody with this id on the staff")
        }
        return staff
    }

    /// In order of their ids, those after `after`; of one unit where it is named.
    static func list(
        _ db: Database, unitID: String = "", withDeparted: Bool = false, after: String = "", limit: Int = -1
    ) throws -> [StaffInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(columns) WHERE s.id > :after AND (:unit = '' OR s.unit_id = :unit)
                        AND (:departed OR s.departed_on IS NULL) ORDER BY s.id LIMIT :limit
                    """), arguments: ["after": after, "unit": unitID, "departed": withDeparted, "limit": limit]
        ).map(info)
    }

    private static func person(_ row: Row) -> Person {
        Person(
            id: Person.ID(row["id"]), name: row["name"],
            service: (row["departed_on"] as Int?).map { .departed(Day(number: $0)) } ?? .serving,
            trainings: ids(row["qualified"]).map { Training(post: Post.ID($0), from: Day(number: 0), until: nil) })
    }

    private static func info(_ row: Row) -> StaffInfo {
        StaffInfo(
            id: row["id"], name: row["name"], unitID: row["unit_id"], position: row["position"], rank: row["rank"],
            category: StaffCategory(rawValue: row["category"]), qualifiedPostIDs: ids(row["qualified"]),
            badgeNumber: row["badge"] ?? "",
            departedOn: (row["departed_on"] as Int?).map { Day(number: $0).description } ?? "", version: row["version"])
    }

    /// Where a list asks for a person, this is whoever asks; nobody else has it for an id.
    static let callersOwnWord = "me"

    /// Ids hold no semicolon.
    static func ids(_ joined: String?) -> [String] { (joined ?? "").split(separator: ";").map(String.init) }
}

extension StaffTable {
    /// ATT-3. From when until when somebody is on the staff, as far as the book knows.
    struct Employment {
        var id: String
        var name: String
        var entered: Day
        var departed: Day?

        func serves(on day: Day) -> Bool { entered <= day && departed.map { day < $0 } ?? true }
    }

    /// In order of their ids; of one person where they are named.
    static func employments(_ db: Database, of person: Person.ID?) throws -> [Employment] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT id, name, entered_on, departed_on FROM staff WHERE ?1 IS NULL OR id = ?1 ORDER BY id"),
            arguments: [person?.value]
        ).map { row in
            Employment(
                id: row["id"], name: row["name"], entered: Day(number: row["entered_on"]),
                departed: (row["departed_on"] as Int?).map { Day(number: $0) })
        }
    }
}

extension StaffTable {
    /// Puts a person. Whom a badge belongs to and who has left is settled by other calls: either field may be left empty, or
    /// says what the book says. A training may be recorded before its post is set up, since a new post wants a trained B.
    static func put(
        _ db: Database, _ staff: StaffInfo, _ expected: Expected, on day: Day
    ) throws -> Change<StaffInfo> {
        guard staff.id != callersOwnWord else {
            throw Failure.malformed("staff.id", zh: "“me”指查询者本人，请换一个编号", en: "“me” means whoever asks; take another id")
        }
        let current = try info(db, staff.id)
        var wanted = staff
        wanted.qualifiedPostIDs = Set(staff.qualifiedPostIDs).sorted()
        wanted.badgeNumber = try settledBadge(staff, current)
        wanted.departedOn = try settledDeparture(staff, current)
        let change = try Change(from: current, to: wanted, expected)
        try change.onChange { staff in
            try UnitTable.require(db, staff.unitID, field: "staff.unit_id")
            try write(db, staff, on: day)
        }
        return change
    }

    /// CO-3. Refused if the person is B of a post they are not trained for any more.
    static func checkCovers(_ db: Database, _ id: String, on day: Day) throws {
        guard let person = try person(db, id) else { return }
        for post in try PostTable.list(db, personID: id) where post.bPersonIDs.contains(id) {
            try person.checkTrained(for: Post.ID(post.id), named: post.name, on: day)
        }
    }

    /// Writes the day somebody left, or corrects it.
    static func depart(_ db: Database, _ staff: StaffInfo, on day: Day) throws -> Change<StaffInfo> {
        var departed = staff
        departed.departedOn = day.description
        let change = try Change(from: staff, to: departed, .any)
        try change.onChange { departed in
            try db.cachedStatement(sql: "UPDATE staff SET departed_on = ?, version = ? WHERE id = ?")
                .execute(arguments: [day.number, departed.version, departed.id])
        }
        return change
    }

    private static func settledBadge(_ staff: StaffInfo, _ current: StaffInfo?) throws(Failure) -> String {
        let settled = current?.badgeNumber ?? ""
        guard staff.badgeNumber.isEmpty || staff.badgeNumber == settled else {
            throw Failure.malformed(
                "staff.badge_number", zh: "工牌号不在这里改，请用“发放工牌”", en: "a badge number is not changed here; issue a badge")
        }
        return settled
    }

    private static func settledDeparture(_ staff: StaffInfo, _ current: StaffInfo?) throws(Failure) -> String {
        let settled = current?.departedOn ?? ""
        guard staff.departedOn.isEmpty || staff.departedOn == settled else {
            throw Failure.malformed(
                "staff.departed_on", zh: "离岗日期不在这里改，请用“登记离岗”", en: "a departure is not recorded here; record that they left")
        }
        return settled
    }

    private static func write(_ db: Database, _ staff: StaffInfo, on day: Day) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO staff (id, name, unit_id, position, rank, category, entered_on, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    name = excluded.name, unit_id = excluded.unit_id, position = excluded.position, rank = excluded.rank,
                    category = excluded.category, version = excluded.version
                """
        ).execute(arguments: [
            staff.id, staff.name, staff.unitID, staff.position, staff.rank, staff.category.rawValue, day.number, staff.version,
        ])
        try db.cachedStatement(sql: "DELETE FROM qualification WHERE person_id = ?").execute(arguments: [staff.id])
        for post in staff.qualifiedPostIDs {
            try db.cachedStatement(sql: "INSERT INTO qualification (person_id, post_id) VALUES (?, ?)")
                .execute(arguments: [staff.id, post])
        }
    }
}
