import Foundation
import GRDB
import HallProto
import HallRules

/// How a case is stored.
enum CaseTable {
    /// Where lists put what has no due date.
    static let endOfTime = Int64.max

    /// A case as the rules know it, and which version of it the book holds.
    typealias Found = (file: Case, version: Int64)

    /// As `Found`, accepted or not.
    typealias FoundFiled = (file: Filed, version: Int64)

    /// With the item's terms as they were when it was filed.
    private static let files = """
        SELECT c.id, c.item_code, c.item_version, c.item_name, v.kind, v.licence, v.ending, v.pause_causes, v.promised_days,
            v.statutory_days, v.leader_approves, v.second_review, c.post_id, c.handler_id, c.first_asked_id, c.stage, c.result,
            c.reason, c.filed_at, c.received_at, c.accepted_at, c.ended_at, c.version, c.accepted_by,
            \(CaseworkTable.columns)
        FROM case_file c JOIN item_version v ON v.code = c.item_code AND v.version = c.item_version \(CaseworkTable.joins)
        """

    /// Throws NOT_FOUND where there is none of that number; refused with TL-2 while it is not accepted.
    static func find(_ db: Database, _ clock: Clock, number: String) throws -> Found {
        let found = try filed(db, clock, number: number)
        return (try found.file.afterAcceptance(), found.version)
    }

    /// Nil where there is none, or none that was accepted.
    static func find(_ db: Database, _ clock: Clock, id: Int64) throws -> Found? {
        switch try filed(db, clock, id: id) {
        case (.accepted(let file), let version)?: (file, version)
        case (.application, _)?, nil: nil
        }
    }

    /// As `find`, for a caller who has seen a version: ABORTED when it has changed since.
    static func find(_ db: Database, _ clock: Clock, number: String, seen: Int64) throws -> Found {
        let found = try filed(db, clock, number: number, seen: seen)
        return (try found.file.afterAcceptance(), found.version)
    }

    /// Accepted or not. Throws NOT_FOUND where there is none of that number, ABORTED when it is not in the version the caller has
    /// seen.
    static func filed(_ db: Database, _ clock: Clock, number: String, seen: Int64? = nil) throws -> FoundFiled {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "\(files) WHERE c.number = ?"), arguments: [number])
        guard let row else { throw missing(number) }
        let found = try found(db, clock, row)
        if let seen, found.version != seen { throw Failure.conflict(expected: seen, current: found.version) }
        return found
    }

    static func filed(_ db: Database, _ clock: Clock, id: Int64) throws -> FoundFiled? {
        try Row.fetchOne(db.cachedStatement(sql: "\(files) WHERE c.id = ?"), arguments: [id])
            .map { try found(db, clock, $0) }
    }

    static func number(_ db: Database, id: Int64) throws -> String {
        try String.fetchOne(db.cachedStatement(sql: "SELECT number FROM case_file WHERE id = ?"), arguments: [id]) ?? ""
    }

    static func missing(_ number: String) -> Failure {
        .missing(number, zh: "没有这个编号的办件，请核对编号", en: "there is no case of this number; check it")
    }

    private static func found(_ db: Database, _ clock: Clock, _ row: Row) throws -> FoundFiled {
        guard let accepted = row["accepted_at"] as Int64? else {
            return (.application(try ApplicationTable.application(db, clock, row, item: item(db, row))), row["version"])
        }
        let id: Int64 = row["id"]
        let pauses = try pauses(db, case: id)
        let file = Case(
            id: Case.ID(id), item: try item(db, row), post: Post.ID(row["post_id"]),
            firstAsked: Person.ID(row["first_asked_id"]),
            handler: Person.ID(row["handler_id"]),
            accepted: clock.hallTime(Instant(milliseconds: accepted)),
            acceptor: (row["accepted_by"] as String?).map(Person.ID.init), pauses: pauses.filter { $0.to != nil },
            statutoryExtension: CaseworkTable.limitExtension(row), checking: CheckTable.checking(row),
            whereabouts: WorkTable.whereabouts(row), deliveredOn: DeliveryTable.delivered(row),
            stage: stage(row, clock, open: pauses.first { $0.to == nil }))
        return (.accepted(file), row["version"])
    }

    private static func item(_ db: Database, _ row: Row) throws -> Item {
        Item(
            id: Item.ID(row["item_code"]), version: row["item_version"], name: row["item_name"],
            kind: Item.Kind(ItemKind(rawValue: row["kind"])) ?? .promised,
            nature: row["licence"] == 1 ? .licence : .other(pauses: PauseCauses.set(row["pause_causes"])),
            ending: Item.Ending(ItemEnding(rawValue: row["ending"])) ?? .service, promisedWorkdays: row["promised_days"],
            statutoryWorkdays: row["statutory_days"],
            checks: Item.Check.set(leaderApproves: row["leader_approves"], secondReview: row["second_review"]),
            workers: try AuthorisationTable.workers(db, of: row["item_code"]))
    }

    private static func stage(_ row: Row, _ clock: Clock, open: Pause?) -> Case.Stage {
        let ended = clock.hallTime(Instant(milliseconds: row["ended_at"] ?? 0))
        switch CaseStage(rawValue: row["stage"]) {
        case .paused: return open.map { .paused($0.cause, since: $0.from) } ?? .inWork
        case .finished:
            return .finished(Case.Result(CaseResult(rawValue: row["result"]), reason: row["reason"]) ?? .completed, at: ended)
        case .annulled: return .annulled(reason: row["reason"], at: ended)
        case .inWork, .received, .awaitingSupplement, .notAccepted, .withdrawn, .unspecified, .unrecognized: return .inWork
        }
    }

    static func pauses(_ db: Database, case id: Int64) throws -> [Pause] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT cause, from_day, to_day FROM case_pause WHERE case_id = ? ORDER BY place"),
            arguments: [id]
        ).map { row in
            Pause(
                from: Day(number: row["from_day"]),
                cause: HallRules.PauseCause(HallProto.PauseCause(rawValue: row["cause"])) ?? .supplement,
                to: (row["to_day"] as Int?).map(Day.init(number:)))
        }
    }
}

extension CaseTable {
    /// Writes what may have changed, as the next version.
    static func save(_ db: Database, _ file: Case, notice: String = "", endedAt: Instant) throws {
        let stage = StoredStage(file.stage, endedAt: endedAt)
        try db.cachedStatement(
            sql: """
                UPDATE case_file SET post_id = ?, handler_id = ?, stage = ?, result = max(result, ?),
                    reason = CASE WHEN ? = '' THEN reason ELSE ? END,
                    ended_at = CASE WHEN stage = ? THEN ended_at ELSE coalesce(?, ended_at) END, acted_at = ?,
                    version = version + 1
                WHERE id = ?
                """
        ).execute(arguments: [
            file.post.value, file.handler.value, stage.stage.rawValue, stage.result.rawValue, stage.reason, stage.reason,
            stage.stage.rawValue, stage.endedAt?.milliseconds, endedAt.milliseconds, file.id.value,
        ])
        try savePauses(db, file, notice: notice)
        try CaseworkTable.save(db, file, at: endedAt)
    }

    /// The true time of what was last done to it.
    static func actedAt(_ db: Database, number: String) throws -> Instant? {
        try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT acted_at FROM case_file WHERE number = ?"), arguments: [number]
        ).map(Instant.init(milliseconds:))
    }

    /// Gives a case its number on the provincial platform.
    static func link(_ db: Database, number: String, to external: String) throws {
        try db.cachedStatement(sql: "UPDATE case_file SET external_number = ?, version = version + 1 WHERE number = ?")
            .execute(arguments: [external, number])
    }

    static func markBackEntered(_ db: Database, number: String) throws {
        try db.cachedStatement(sql: "UPDATE case_file SET back_entered = 1 WHERE number = ?").execute(arguments: [number])
    }

    private static func savePauses(_ db: Database, _ file: Case, notice: String) throws {
        let stored = try pauses(db, case: file.id.value)
        for (place, pause) in file.ledger.enumerated() where place >= stored.count || stored[place] != pause {
            try db.cachedStatement(
                sql: """
                    INSERT INTO case_pause (case_id, place, cause, notice, from_day, to_day) VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (case_id, place) DO UPDATE SET to_day = excluded.to_day
                    """
            ).execute(arguments: [
                file.id.value, place, pause.cause.wire.rawValue, notice, pause.from.number, pause.to?.number,
            ])
        }
    }

    /// A stage taken apart into columns.
    private struct StoredStage {
        var stage: CaseStage
        var result = CaseResult.unspecified
        var reason = ""
        var endedAt: Instant?

        init(_ stage: Case.Stage, endedAt instant: Instant) {
            switch stage {
            case .inWork: self.stage = .inWork
            case .paused: self.stage = .paused
            case .finished(let result, _):
                self.stage = .finished
                self.result = result.wire
                reason = result.reason
                endedAt = instant
            case .annulled(let why, _):
                self.stage = .annulled
                reason = why
                endedAt = instant
            }
        }
    }
}
