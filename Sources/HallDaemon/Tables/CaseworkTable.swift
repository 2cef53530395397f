import GRDB
import HallProto
import HallRules

/// How what happens to a case after its acceptance is stored, one row of each beside the case.
enum CaseworkTable {
    /// For the query that finds a case.
    static let columns = """
        x.workdays AS x_workdays, x.approved_by AS x_approved_by, x.reason AS x_reason, x.entered_on AS x_entered_on,
        \(CheckTable.columns), \(WorkTable.columns), \(DeliveryTable.columns)
        """
    static let joins =
        "LEFT JOIN case_extension x ON x.case_id = c.id \(CheckTable.joins) \(WorkTable.joins) \(DeliveryTable.joins)"

    static func limitExtension(_ row: Row) -> StatutoryExtension? {
        (row["x_workdays"] as Int?).map { workdays in
            StatutoryExtension(
                workdays: workdays, approvedBy: row["x_approved_by"], reason: row["x_reason"],
                on: Day(number: row["x_entered_on"]))
        }
    }

    /// Writes what may have changed.
    static func save(_ db: Database, _ file: Case, at now: Instant) throws {
        if let added = file.statutoryExtension { try save(db, file, added) }
        try WorkTable.save(db, file, at: now)
        try DeliveryTable.save(db, file)
    }

    private static func save(_ db: Database, _ file: Case, _ added: StatutoryExtension) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO case_extension (case_id, workdays, approved_by, reason, entered_on) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (case_id) DO NOTHING
                """
        ).execute(arguments: [file.id.value, added.workdays, added.approvedBy, added.reason, added.on.number])
    }
}

/// What happens to a case after its acceptance, as it is told on the wire.
enum CaseworkInfoTable {
    /// Adds what was done on a case to what is told of it.
    static func add(
        to info: inout CaseInfo, _ db: Database, _ house: House, case id: Int64, ended: Int64?, now: Instant
    ) throws {
        info.limitExtension = try limitExtension(db, case: id)
        info.checks = try CheckTable.info(db, case: id)
        info.delivery = try DeliveryTable.info(db, case: id)
        info.visits = try VisitTable.list(db, case: id)
        let atWindow = (info.channel == .window ? 1 : 0) + (info.delivery?.way == .atWindow ? 1 : 0)
        info.visitCount = Int32(info.visits.count + atWindow)
        info.steps = try WorkInfoTable.steps(db, case: id)
        info.contacts = try WorkInfoTable.contacts(db, case: id)
        (info.upstairs, info.timeUpstairs) = try WorkInfoTable.upstairs(db, house, case: id, ended: ended, now: now)
    }

    static func limitExtension(_ db: Database, case id: Int64) throws -> LimitExtension? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT workdays, approved_by, reason, entered_on FROM case_extension WHERE case_id = ?"),
            arguments: [id]
        ).map { row in
            LimitExtension(
                workingDays: row["workdays"], approvedBy: row["approved_by"], reason: row["reason"],
                enteredOn: Day(number: row["entered_on"]).description)
        }
    }
}
