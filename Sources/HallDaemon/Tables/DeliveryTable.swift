import GRDB
import HallProto
import HallRules

/// AG-2. How the delivery of a result is stored: a row from the decision on where its delivery has a limit, else from the
/// delivery on.
enum DeliveryTable {
    static let columns = "y.delivered_on AS y_delivered_on"
    static let joins = "LEFT JOIN case_delivery y ON y.case_id = c.id"

    static func delivered(_ row: Row) -> Day? { (row["y_delivered_on"] as Int?).map(Day.init(number:)) }

    /// Keeps that a result waits for its delivery.
    static func save(_ db: Database, _ file: Case) throws {
        switch file.delivery {
        case .owed:
            try db.cachedStatement(sql: "INSERT INTO case_delivery (case_id) VALUES (?) ON CONFLICT (case_id) DO NOTHING")
                .execute(arguments: [file.id.value])
        case .notOwed, .made: return
        }
    }

    /// A delivery as it was made.
    struct Made {
        var handing: Handing
        var place: String
        var paper: IssuedPaper
        var by: Person.ID
        var at: Instant
        var isLate: Bool
    }

    static func put(_ db: Database, _ file: Case, _ made: Made) throws {
        try save(db, file)
        try db.cachedStatement(
            sql: """
                INSERT INTO case_delivery (case_id, way, receiver, delivered_on, place, post_number, letter, receipt, recorded_by,
                    recorded_at, late)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (case_id) DO UPDATE SET way = excluded.way, receiver = excluded.receiver,
                    delivered_on = excluded.delivered_on, place = excluded.place, post_number = excluded.post_number,
                    letter = excluded.letter, receipt = excluded.receipt, recorded_by = excluded.recorded_by,
                    recorded_at = excluded.recorded_at, late = excluded.late
                """
        ).execute(arguments: [
            file.id.value, made.handing.way.wire.rawValue, made.handing.receiver, made.handing.on.number, made.place,
            made.handing.way.postNumber, made.handing.way.letter?.id.description, made.paper.id.description, made.by.value,
            made.at.milliseconds, made.isLate,
        ])
    }

    /// As it is told on the wire; nil where nothing was delivered and nothing limits it.
    static func info(_ db: Database, case id: Int64) throws -> DeliveryInfo? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT d.*, s.name FROM case_delivery d LEFT JOIN staff s ON s.id = d.recorded_by WHERE d.case_id = ?
                    """), arguments: [id]
        ).map { row in
            DeliveryInfo(
                made: row["delivered_on"] as Int? != nil, way: DeliveryWay(rawValue: row["way"] ?? 0),
                receiver: row["receiver"] ?? "", deliveredOn: (row["delivered_on"] as Int?).map { "\(Day(number: $0))" } ?? "",
                place: row["place"] ?? "", postNumber: row["post_number"] ?? "", letterID: row["letter"] ?? "",
                recordedBy: row["recorded_by"] ?? "", recordedByName: row["name"] ?? "",
                recordedAt: (row["recorded_at"] as Int64?).map { Instant(milliseconds: $0).timestamp },
                receiptID: row["receipt"] ?? "", late: row["late"] ?? false)
        }
    }

    static func owedIDs(_ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db,
            sql: """
                SELECT d.case_id FROM case_delivery d JOIN case_file c ON c.id = d.case_id
                WHERE d.delivered_on IS NULL AND c.stage = 3 ORDER BY d.case_id
                """)
    }

    static func nearToldOn(_ db: Database, _ file: Case) throws -> Int? {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT near_told_on FROM case_delivery WHERE case_id = ?"), arguments: [file.id.value])
    }

    /// Whether it had not been told for this due day.
    static func tellNear(_ db: Database, _ file: Case, due: Day) throws -> Bool {
        try db.cachedStatement(
            sql: "UPDATE case_delivery SET near_told_on = ?1 WHERE case_id = ?2 AND near_told_on IS NOT ?1"
        ).execute(arguments: [due.number, file.id.value])
        return db.changesCount > 0
    }
}

/// How often an applicant had to come.
enum VisitTable {
    static func add(_ db: Database, _ file: any Entrusted, by person: Person.ID, reason: String, at now: Instant) throws {
        try db.cachedStatement(sql: "INSERT INTO case_visit (case_id, at, person_id, reason) VALUES (?, ?, ?, ?)")
            .execute(arguments: [file.id.value, now.milliseconds, person.value, reason])
    }

    static func list(_ db: Database, case id: Int64) throws -> [VisitInfo] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT e.at, e.person_id, s.name, e.reason FROM case_visit e JOIN staff s ON s.id = e.person_id
                    WHERE e.case_id = ? ORDER BY e.id
                    """), arguments: [id]
        ).map { row in
            VisitInfo(
                at: Instant(milliseconds: row["at"]).timestamp, personID: row["person_id"], personName: row["name"],
                reason: row["reason"])
        }
    }
}

extension HandingWay {
    var wire: DeliveryWay {
        switch self {
        case .atWindow: .atWindow
        case .byPost: .byPost
        case .broughtHome: .broughtHome
        case .toAgent: .byAgent
        }
    }

    /// Nil for what did not go by post.
    var postNumber: String? {
        switch self {
        case .byPost(let number): number
        case .atWindow, .broughtHome, .toAgent: nil
        }
    }

    var letter: Paper? {
        switch self {
        case .toAgent(let letter): letter
        case .atWindow, .byPost, .broughtHome: nil
        }
    }
}
