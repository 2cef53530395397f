import Foundation
import GRDB
import HallProto
import HallRules

/// FA-1, FA-6. How an enquiry is stored.
enum EnquiryTable {
    /// An enquiry as the rules know it, and which version of it the book holds.
    typealias Found = (enquiry: Enquiry, number: String, version: Int64)

    /// NOT_FOUND where there is none of that number, ABORTED when it is not in the version the caller has seen.
    static func find(_ db: Database, _ clock: Clock, number: String, seen: Int64? = nil) throws -> Found {
        guard let found = try found(db, clock, number: number) else { throw missing(number) }
        if let seen, found.version != seen { throw Failure.conflict(expected: seen, current: found.version) }
        return found
    }

    static func find(_ db: Database, _ clock: Clock, id: Int64) throws -> Found? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM enquiry WHERE id = ?"), arguments: [id])
            .map { try found(db, clock, $0) }
    }

    /// INVALID_ARGUMENT naming the field where there is no such enquiry.
    static func required(_ db: Database, _ clock: Clock, number: String, field: String) throws -> Found {
        guard let found = try found(db, clock, number: number) else {
            throw Failure.malformed(field, zh: "没有询问登记 \(number)，请核对", en: "there is no enquiry \(number); check it")
        }
        return found
    }

    static func missing(_ number: String) -> Failure {
        .missing(number, zh: "没有这个编号的询问登记，请核对编号", en: "there is no enquiry of this number; check it")
    }

    private static func found(_ db: Database, _ clock: Clock, number: String) throws -> Found? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM enquiry WHERE number = ?"), arguments: [number])
            .map { try found(db, clock, $0) }
    }

    private static func found(_ db: Database, _ clock: Clock, _ row: Row) throws -> Found {
        let enquiry = Enquiry(
            id: Enquiry.ID(row["id"]), asked: try asked(db, row["id"]).map { Person.ID($0) }, owner: Person.ID(row["owner_id"]),
            opened: clock.hallTime(Instant(milliseconds: row["opened_at"])), stage: stage(row, clock))
        return (enquiry, row["number"], row["version"])
    }

    private static func asked(_ db: Database, _ id: Int64) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(sql: "SELECT person_id FROM enquiry_asked WHERE enquiry_id = ? ORDER BY place"),
            arguments: [id])
    }

    private static func stage(_ row: Row, _ clock: Clock) -> Enquiry.Stage {
        switch EnquiryStage(rawValue: row["stage"]) {
        case .escalated:
            .escalated(
                to: Person.ID(row["leader_id"] ?? ""), until: clock.hallTime(Instant(milliseconds: row["promised_until"] ?? 0)))
        case .settled: .settled(outcome(row), at: clock.hallTime(Instant(milliseconds: row["settled_at"] ?? 0)))
        case .open, .unspecified, .unrecognized: .open
        }
    }

    private static func outcome(_ row: Row) -> Enquiry.Outcome {
        switch EnquiryOutcome(rawValue: row["outcome"]) {
        case .caseOpened: .caseOpened(Case.ID(row["case_id"] ?? 0))
        case .guided: .guided(Post.ID(row["post_id"] ?? ""))
        case .referred: .referred(unit: row["unit_name"], address: row["unit_address"])
        case .declined: .declined(reason: row["reason"], rule: row["rule"])
        case .answered, .unspecified, .unrecognized: .answered
        }
    }
}

extension EnquiryTable {
    /// What a new enquiry has beside what the rules know.
    struct Particulars {
        var number: EnquiryNumber
        var openedAt: Instant
        var openedBy: Person.ID
        var request: OpenEnquiryRequest
    }

    static func nextID(_ db: Database) throws -> Int64 {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT coalesce(max(id), 0) + 1 FROM enquiry")) ?? 1
    }

    static func insert(_ db: Database, _ enquiry: Enquiry, _ new: Particulars, due: Instant) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO enquiry (id, number, channel, owner_id, opened_at, opened_by, item_code, about, visitor_name,
                    visitor_phone, queue_ticket, stage, due_at, version)
                VALUES (?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?, ?, 1)
                """
        ).execute(arguments: [
            enquiry.id.value, new.number.description, new.request.channel.rawValue, enquiry.owner.value,
            new.openedAt.milliseconds, new.openedBy.value, new.request.itemCode, new.request.about, new.request.visitorName,
            new.request.visitorPhone, new.request.queueTicket, EnquiryStage.open.rawValue, due.milliseconds,
        ])
        for (place, person) in enquiry.asked.enumerated() {
            try db.cachedStatement(sql: "INSERT INTO enquiry_asked (enquiry_id, place, person_id) VALUES (?, ?, ?)")
                .execute(arguments: [enquiry.id.value, place, person.value])
        }
    }

    /// Writes what may have changed, as the next version. `note` stays what it was where nothing new is said.
    static func save(_ db: Database, _ enquiry: Enquiry, note: String = "", at now: Instant, _ clock: Clock, due: Instant?)
        throws
    {
        let stage = StoredStage(enquiry.stage, clock, settledAt: now)
        try db.cachedStatement(
            sql: """
                UPDATE enquiry SET owner_id = ?, stage = ?, leader_id = coalesce(?, leader_id),
                    promised_until = coalesce(?, promised_until), outcome = ?, post_id = ?, unit_name = ?, unit_address = ?,
                    reason = ?, rule = ?, case_id = coalesce(?, case_id), note = CASE WHEN ? = '' THEN note ELSE ? END,
                    settled_at = ?, due_at = ?, version = version + 1
                WHERE id = ?
                """
        ).execute(arguments: [
            enquiry.owner.value, stage.stage.rawValue, stage.leader, stage.until?.milliseconds, stage.outcome.rawValue,
            stage.post, stage.unit, stage.address, stage.reason, stage.rule, stage.caseID, note, note,
            stage.settledAt?.milliseconds, due?.milliseconds ?? CaseTable.endOfTime, enquiry.id.value,
        ])
    }

    /// The case that came of an enquiry which was settled before.
    static func link(_ db: Database, _ id: Enquiry.ID, to file: Case.ID) throws {
        try db.cachedStatement(sql: "UPDATE enquiry SET case_id = ?, version = version + 1 WHERE id = ?")
            .execute(arguments: [file.value, id.value])
    }

    /// True for the first time; a lapse is one record.
    static func lapse(_ db: Database, _ id: Enquiry.ID, at instant: Instant) throws -> Bool {
        try db.cachedStatement(sql: "UPDATE enquiry SET lapsed_at = ? WHERE id = ? AND lapsed_at IS NULL")
            .execute(arguments: [instant.milliseconds, id.value])
        return db.changesCount > 0
    }

    static func owner(_ db: Database, number: String) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: "SELECT owner_id FROM enquiry WHERE number = ?"), arguments: [number])
    }

    static func moveDue(_ db: Database, _ id: Enquiry.ID, to due: Instant) throws {
        try db.cachedStatement(sql: "UPDATE enquiry SET due_at = ? WHERE id = ?").execute(arguments: [
            due.milliseconds, id.value,
        ])
    }

    static func openNumbers(_ db: Database, owner: String) throws -> [String] {
        try String.fetchAll(
            db.cachedStatement(
                sql: "SELECT number FROM enquiry WHERE owner_id = ? AND stage <> 3 ORDER BY due_at, id"), arguments: [owner])
    }

    static func openIDs(_ db: Database) throws -> [Int64] {
        try Int64.fetchAll(db.cachedStatement(sql: "SELECT id FROM enquiry WHERE stage <> 3 ORDER BY id"))
    }

    /// A stage taken apart into columns.
    private struct StoredStage {
        var stage: EnquiryStage
        var leader: String?
        var until: Instant?
        var outcome = EnquiryOutcome.unspecified
        var post: String?
        var unit = ""
        var address = ""
        var reason = ""
        var rule = ""
        var caseID: Int64?
        var settledAt: Instant?

        init(_ stage: Enquiry.Stage, _ clock: Clock, settledAt now: Instant) {
            switch stage {
            case .open: self.stage = .open
            case .escalated(let leader, let until):
                self.stage = .escalated
                self.leader = leader.value
                self.until = clock.instant(until)
            case .settled(let outcome, _):
                self.stage = .settled
                settledAt = now
                take(outcome)
            }
        }

        private mutating func take(_ outcome: Enquiry.Outcome) {
            switch outcome {
            case .answered: self.outcome = .answered
            case .caseOpened(let file):
                self.outcome = .caseOpened
                caseID = file.value
            case .guided(let post):
                self.outcome = .guided
                self.post = post.value
            case .referred(let unit, let address):
                self.outcome = .referred
                self.unit = unit
                self.address = address
            case .declined(let reason, let rule):
                self.outcome = .declined
                self.reason = reason
                self.rule = rule
            }
        }
    }
}
