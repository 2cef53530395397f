import Foundation
import GRDB
import HallProto
import HallRules

/// ON-2, ON-3. How an application is stored: in the row that becomes the case's, its materials and its notices beside it.
enum ApplicationTable {
    /// What a new application has beside what the rules know.
    struct Particulars {
        var number: CaseNumber
        var queryCode: QueryCode
        var filedAt: Instant
        var request: FileRequest
        var identityNumber: String
    }

    static func application(_ db: Database, _ clock: Clock, _ row: Row, item: Item) throws -> Application {
        let id: Int64 = row["id"]
        return Application(
            id: Case.ID(id), item: item, post: Post.ID(row["post_id"]), firstAsked: Person.ID(row["first_asked_id"]),
            handler: Person.ID(row["handler_id"]), filed: clock.hallTime(Instant(milliseconds: row["filed_at"])),
            received: clock.hallTime(Instant(milliseconds: row["received_at"])), materials: try materials(db, case: id),
            notices: try notices(db, clock, case: id), stage: stage(row, clock))
    }

    private static func stage(_ row: Row, _ clock: Clock) -> Application.Stage {
        let ended = clock.hallTime(Instant(milliseconds: row["ended_at"] ?? 0))
        return switch CaseStage(rawValue: row["stage"]) {
        case .awaitingSupplement: .awaitingSupplement
        case .notAccepted: .notAccepted(at: ended)
        case .withdrawn: .withdrawn(at: ended)
        case .annulled: .annulled(reason: row["reason"], at: ended)
        case .received, .inWork, .paused, .finished, .unspecified, .unrecognized: .received
        }
    }

    static func insert(_ db: Database, _ application: Application, _ new: Particulars) throws {
        let request = new.request
        let applicant = request.applicant ?? Applicant()
        try db.cachedStatement(
            sql: """
                INSERT INTO case_file (id, number, query_code, item_code, item_version, item_name, post_id, handler_id,
                    first_asked_id, stage, filed_at, filed_on, filed_by, received_at, applicant_kind, applicant_name, document,
                    identity_number, phone, channel, queue_ticket, external_number, note, order_at, acted_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """
        ).execute(arguments: [
            application.id.value, new.number.description, new.queryCode.text, application.item.id.value,
            application.item.version, application.item.name, application.post.value, application.handler.value,
            application.firstAsked.value, application.stage.wire.rawValue, new.filedAt.milliseconds,
            application.filed.day.number, application.handler.value, new.filedAt.milliseconds, applicant.kind.rawValue,
            applicant.name, applicant.document.rawValue, new.identityNumber, applicant.phone, request.channel.rawValue,
            request.queueTicket, request.externalNumber, request.note, CaseTable.endOfTime, new.filedAt.milliseconds,
        ])
        for (place, material) in application.materials.enumerated() {
            try put(db, material, at: place, case: application.id)
        }
        try BearerTable.insert(db, application, request)
    }

    /// Writes what may have changed, as the next version.
    static func save(_ db: Database, _ application: Application, receivedAt: Instant? = nil, endedAt: Instant) throws {
        let reason: String =
            switch application.stage {
            case .annulled(let reason, _): reason
            case .received, .awaitingSupplement, .notAccepted, .withdrawn: ""
            }
        try db.cachedStatement(
            sql: """
                UPDATE case_file SET post_id = ?, handler_id = ?, stage = ?, reason = ?,
                    received_at = max(received_at, coalesce(?, received_at)), ended_at = ?, acted_at = ?, version = version + 1
                WHERE id = ?
                """
        ).execute(arguments: [
            application.post.value, application.handler.value, application.stage.wire.rawValue, reason,
            receivedAt?.milliseconds, application.isOpen ? nil : endedAt.milliseconds, endedAt.milliseconds,
            application.id.value,
        ])
        try keep(db, application.materials, case: application.id)
    }

    /// Writes those that changed; a case's own version goes up with them.
    static func keep(_ db: Database, _ changed: [CheckedMaterial], case id: Case.ID) throws {
        let stored = try materials(db, case: id.value)
        for (place, material) in changed.enumerated() where stored[place] != material {
            try put(db, material, at: place, case: id)
        }
    }

    static func filedAt(_ db: Database, _ clock: Clock, _ id: Case.ID) throws -> HallTime {
        let filed = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT filed_at FROM case_file WHERE id = ?"), arguments: [id.value])
        guard let filed else { throw Failure.fault }
        return clock.hallTime(Instant(milliseconds: filed))
    }

    /// The application is a case from now on, by whom it was accepted; nil: by the law, which was nobody's act.
    static func becomeCase(_ db: Database, _ file: Case, by person: Person.ID?, at now: Instant, isAtOnce: Bool) throws {
        try db.cachedStatement(
            sql: """
                UPDATE case_file SET stage = ?, accepted_at = received_at, accepted_on = ?, accepted_by = ?,
                    acted_at = coalesce(?, acted_at), version = version + ?
                WHERE id = ?
                """
        ).execute(arguments: [
            CaseStage.inWork.rawValue, file.accepted.day.number, person?.value, person.map { _ in now.milliseconds },
            isAtOnce ? 0 : 1, file.id.value,
        ])
    }
}

extension ApplicationTable {
    static func materials(_ db: Database, case id: Int64) throws -> [CheckedMaterial] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT m.name, m.need, s.standing, s.defect, s.follows_by, s.since_notice
                    FROM case_material s JOIN case_file c ON c.id = s.case_id
                        JOIN material m ON m.item_code = c.item_code AND m.item_version = c.item_version AND m.place = s.place
                    WHERE s.case_id = ? ORDER BY s.place
                    """), arguments: [id]
        ).map { row in
            CheckedMaterial(
                Material(name: row["name"], need: Material.Need(MaterialNeed(rawValue: row["need"]))),
                Standing(
                    MaterialStanding(rawValue: row["standing"]), defect: row["defect"],
                    followsBy: (row["follows_by"] as Int?).map(Day.init(number:))),
                isHandedInSinceNotice: row["since_notice"])
        }
    }

    private static func put(_ db: Database, _ checked: CheckedMaterial, at place: Int, case id: Case.ID) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO case_material (case_id, place, standing, defect, follows_by, since_notice) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (case_id, place) DO UPDATE SET standing = excluded.standing, defect = excluded.defect,
                    follows_by = excluded.follows_by, since_notice = excluded.since_notice
                """
        ).execute(arguments: [
            id.value, place, checked.standing.wire.rawValue, checked.standing.defect, checked.standing.followsBy?.number,
            checked.isHandedInSinceNotice,
        ])
    }

    static func notices(_ db: Database, _ clock: Clock, case id: Int64) throws -> [Notice] {
        let lines = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT notice, subject, demand, change, changed FROM case_notice_line WHERE case_id = ?
                    ORDER BY notice, place
                    """), arguments: [id])
        return try Row.fetchAll(
            db.cachedStatement(sql: "SELECT place, given_at FROM case_notice WHERE case_id = ? ORDER BY place"), arguments: [id]
        ).map { row in
            let place: Int = row["place"]
            return Notice(
                given: clock.hallTime(Instant(milliseconds: row["given_at"])),
                lines: lines.filter { $0["notice"] == place }.map { line in
                    let change = Notice.Change(NoticeChange(rawValue: line["change"]), said: line["changed"])
                    return Notice.Line(line["subject"], demand: line["demand"], change: change)
                })
        }
    }

    /// A notice that was given, with the paper that says it.
    static func insert(_ db: Database, _ given: HallRules.NoticeGiven, paper: Int64, at instant: Instant) throws {
        let id = given.application.id.value
        let notice = given.application.notices.count - 1
        try db.cachedStatement(sql: "INSERT INTO case_notice (case_id, place, given_at, paper_id) VALUES (?, ?, ?, ?)")
            .execute(arguments: [id, notice, instant.milliseconds, paper])
        for (place, line) in given.notice.lines.enumerated() {
            try db.cachedStatement(
                sql: """
                    INSERT INTO case_notice_line (case_id, notice, place, subject, demand, change, changed, late)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                id, notice, place, line.subject, line.demand, line.change.wire.rawValue, line.change?.said ?? "",
                given.late.contains(line),
            ])
        }
    }
}
