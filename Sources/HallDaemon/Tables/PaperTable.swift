import Crypto
import Foundation
import GRDB
import HallProto
import HallRules

/// A paper as the book holds it.
struct IssuedPaper {
    /// Another paper it is tied to.
    struct Tie: Hashable {
        var id: PaperID
        var number: String
    }

    var rowID: Int64
    var id: PaperID
    var number: String
    var caseID: Case.ID?
    /// Empty: it belongs to no case.
    var caseNumber: String
    var subject: String
    var issuedAt: Instant
    var issuedOn: Day
    var issuedBy: String
    var issuedByName: String
    var actingFor: String
    var hallName: String
    var sealNumber: String?
    /// Of the paper it was first written on, when it was entered later.
    var voucher: String?
    var templateRevision: Int
    /// As they were frozen.
    var json: String
    var salt: [UInt8]
    var dues: [PaperDue]
    var isStale: Bool
    var replaces: Tie?
    var replacedBy: Tie?
    var supplements: Tie?
    var supplementedBy: [Tie]
    /// Whom of the staff it is about; nil: it is about nobody of them.
    var concerns: Person.ID?

    /// As rules know it.
    var paper: Paper { Paper(id: id, number: number, caseID: caseID, replacedBy: replacedBy?.number) }

    func facts() throws -> any PaperFacts { try PaperFreezer.thaw(json, as: id.kind.facts) }
}

/// ON-4. What papers say, as it is frozen.
enum PaperFreezer {
    static func freeze(_ facts: some PaperFacts) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(facts), as: UTF8.self)
    }

    static func thaw<Facts: PaperFacts>(_ json: String, as type: Facts.Type) throws -> any PaperFacts {
        try JSONDecoder().decode(type, from: Data(json.utf8))
    }

    static func salt() -> [UInt8] { SymmetricKey(size: .bits256).withUnsafeBytes { [UInt8]($0) } }

    /// Stands in the journal's chain, so that what is printed later can be shown to be what was issued. Salted: nobody can try
    /// out names against it.
    static func commitment(salt: [UInt8], json: String) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: [0x02])
        hash.update(data: salt)
        hash.update(data: Array(json.utf8))
        return Array(hash.finalize())
    }
}

/// How a paper is stored.
enum PaperTable {
    /// A paper shows a due date that is no longer true: its open case's clock says another day than the paper or, where it was
    /// supplemented, than its last supplement. A replaced paper is out of force, and a supplement is made good with what it
    /// supplements. While the clock stands there is no day to show.
    private static let staleness = """
        p.supplements IS NULL AND NOT EXISTS (SELECT 1 FROM paper r WHERE r.replaces = p.id)
        AND EXISTS (SELECT 1 FROM paper_due d JOIN case_clock k ON k.case_id = p.case_id AND k.clock = d.clock
            JOIN case_file f ON f.id = p.case_id
            WHERE d.paper_id = p.id AND f.stage IN (1, 2) AND k.due_on IS NOT NULL
                AND k.due_on IS NOT coalesce((SELECT e.due_on FROM paper q JOIN paper_due e ON e.paper_id = q.id
                    WHERE q.supplements = p.id AND e.clock = d.clock ORDER BY q.id DESC LIMIT 1), d.due_on))
        """

    private static let columns = """
        SELECT p.*, c.number AS case_number, s.name AS issuer, (\(staleness)) AS stale,
            (SELECT w.person_id FROM paper_person w WHERE w.paper_id = p.id) AS concerns
        FROM paper p LEFT JOIN case_file c ON c.id = p.case_id LEFT JOIN staff s ON s.id = p.issued_by
        """

    /// Throws NOT_FOUND where there is none of that id.
    static func find(_ db: Database, id text: String) throws -> IssuedPaper {
        guard let id = PaperID(text), let paper = try find(db, id: id) else {
            throw Failure.missing(text, zh: "没有这份文书，请核对", en: "there is no such paper; check its id")
        }
        return paper
    }

    static func find(_ db: Database, id: PaperID) throws -> IssuedPaper? {
        try Row.fetchOne(
            db.cachedStatement(sql: "\(columns) WHERE p.kind = ? AND p.year = ? AND p.serial = ?"),
            arguments: [id.kind.rawValue, id.year, id.serial]
        ).map { try issued(db, $0) }
    }

    /// Every paper of a case, in the order they were issued.
    static func all(_ db: Database, case id: Case.ID) throws -> [IssuedPaper] {
        try Row.fetchAll(db.cachedStatement(sql: "\(columns) WHERE p.case_id = ? ORDER BY p.id"), arguments: [id.value])
            .map { try issued(db, $0) }
    }

    static func list(_ db: Database, _ filter: PaperFilter, after: Int64, limit: Int) throws -> [IssuedPaper] {
        var conditions = ["p.id > ?"]
        var arguments: StatementArguments = [after]
        func add(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
            guard let value else { return }
            conditions.append(condition)
            arguments += [value]
        }
        add("p.case_id = ?", filter.caseID?.value)
        add("p.kind = ?", filter.kind?.rawValue)
        add("p.year = ?", filter.year)
        add("p.issued_by = ?", filter.personID)
        if let reader = filter.readBy {
            add("NOT EXISTS (SELECT 1 FROM paper_person w WHERE w.paper_id = p.id AND w.person_id <> ?)", reader.value)
        }
        if filter.staleOnly { conditions.append(staleness) }
        arguments += [limit]
        return try Row.fetchAll(
            db.cachedStatement(sql: "\(columns) WHERE \(conditions.joined(separator: " AND ")) ORDER BY p.id LIMIT ?"),
            arguments: arguments
        ).map { try issued(db, $0) }
    }

    /// TL-2. Papers of open cases that show a due date that is no longer true, the oldest first.
    static func stale(_ db: Database) throws -> [PaperID] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT p.kind, p.year, p.serial FROM paper p
                WHERE p.case_id IN (SELECT id FROM case_file WHERE stage IN (1, 2)) AND \(staleness) ORDER BY p.id
                """
        ).compactMap(paperID)
    }

    /// TL-2. The due dates a paper shows, by itself or by its last supplement, that are no longer true; nil shown: that it follows.
    static func outdated(_ db: Database, _ paper: IssuedPaper) throws -> [(clock: CaseClock, shown: Day?)] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT clock, shown FROM (
                        SELECT k.clock, k.due_on, coalesce((SELECT e.due_on FROM paper q JOIN paper_due e ON e.paper_id = q.id
                            WHERE q.supplements = d.paper_id AND e.clock = d.clock ORDER BY q.id DESC LIMIT 1), d.due_on) AS shown
                        FROM paper_due d JOIN case_clock k ON k.case_id = ? AND k.clock = d.clock WHERE d.paper_id = ?)
                    WHERE due_on IS NOT NULL AND due_on IS NOT shown ORDER BY clock
                    """),
            arguments: [paper.caseID?.value, paper.rowID]
        ).compactMap { row in
            CaseClock(rawValue: row["clock"]).map { ($0, (row["shown"] as Int?).map(Day.init(number:))) }
        }
    }

    private static func issued(_ db: Database, _ row: Row) throws -> IssuedPaper {
        let rowID: Int64 = row["id"]
        guard let id = paperID(row) else { throw Failure.fault }
        let replaces: Int64? = row["replaces"]
        let supplements: Int64? = row["supplements"]
        return IssuedPaper(
            rowID: rowID, id: id, number: row["number"], caseID: (row["case_id"] as Int64?).map(Case.ID.init),
            caseNumber: row["case_number"] ?? "", subject: row["subject"],
            issuedAt: Instant(milliseconds: row["issued_at"]), issuedOn: Day(number: row["issued_on"]),
            issuedBy: row["issued_by"] ?? "", issuedByName: row["issuer"] ?? "", actingFor: row["acting_for"] ?? "",
            hallName: row["hall_name"], sealNumber: row["seal_number"], voucher: row["voucher"],
            templateRevision: row["template_revision"], json: row["facts"], salt: [UInt8](row["salt"] as Data),
            dues: try dues(db, rowID), isStale: row["stale"],
            replaces: try replaces.flatMap { try ties(db, where: "id = ?", $0).first },
            replacedBy: try ties(db, where: "replaces = ?", rowID).first,
            supplements: try supplements.flatMap { try ties(db, where: "id = ?", $0).first },
            supplementedBy: try ties(db, where: "supplements = ? ORDER BY id", rowID),
            concerns: (row["concerns"] as String?).map { Person.ID($0) })
    }

    static func paperID(_ row: Row) -> PaperID? {
        HallRules.PaperKind(rawValue: row["kind"]).flatMap { PaperID(kind: $0, year: row["year"], serial: row["serial"]) }
    }

    private static func ties(_ db: Database, where condition: String, _ id: Int64) throws -> [IssuedPaper.Tie] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT kind, year, serial, number FROM paper WHERE \(condition)"), arguments: [id]
        ).compactMap { row in paperID(row).map { IssuedPaper.Tie(id: $0, number: row["number"]) } }
    }

    private static func dues(_ db: Database, _ rowID: Int64) throws -> [PaperDue] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT clock, due_on FROM paper_due WHERE paper_id = ? ORDER BY clock"),
            arguments: [rowID]
        ).map { row in
            PaperDue(
                clock: CaseClock(rawValue: row["clock"])?.name ?? "",
                dueOn: (row["due_on"] as Int?).map { Day(number: $0).description } ?? "")
        }
    }
}

/// Which papers are wanted; nil wants all.
struct PaperFilter {
    var caseID: Case.ID?
    var kind: HallRules.PaperKind?
    var year: Int?
    var personID: String?
    var staleOnly = false
    /// Whose papers about staff may be seen; nil: everybody's.
    var readBy: Person.ID?
}

extension PaperTable {
    /// A paper on its way into the book.
    struct Draft {
        var id: PaperID
        var number: String
        var caseID: Case.ID?
        var subject: String
        var issuedAt: Instant
        var issuedOn: Day
        var issuedBy: String?
        var actingFor: String?
        var hallName: String
        var sealNumber: String?
        var voucher: String?
        var json: String
        var salt: [UInt8]
        var limits: [PaperLimit]
        var tie: PaperTie
    }

    static func insert(_ db: Database, _ draft: Draft) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO paper (kind, year, serial, number, case_id, subject, issued_at, issued_on, issued_by, acting_for,
                    hall_name, seal_number, voucher, template_revision, facts, salt, replaces, supplements)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            draft.id.kind.rawValue, draft.id.year, draft.id.serial, draft.number, draft.caseID?.value, draft.subject,
            draft.issuedAt.milliseconds, draft.issuedOn.number, draft.issuedBy, draft.actingFor, draft.hallName,
            draft.sealNumber, draft.voucher, PaperTemplates.current, draft.json, Data(draft.salt), draft.tie.replaced?.rowID,
            draft.tie.supplemented?.rowID,
        ])
        let rowID = db.lastInsertedRowID
        for limit in draft.limits {
            try db.cachedStatement(sql: "INSERT INTO paper_due (paper_id, clock, due_on) VALUES (?, ?, ?)")
                .execute(arguments: [rowID, CaseClock(limit.clock).rawValue, limit.due?.number])
        }
    }

    /// The next serial of a kind and year; a rolled-back call gives it back.
    static func nextID(_ db: Database, kind: HallRules.PaperKind, year: Int) throws -> PaperID {
        guard let id = PaperID(kind: kind, year: year, serial: try Serials.next(db, kind, year: year)) else {
            throw Failure.fault
        }
        return id
    }
}

/// What a new paper is tied to.
enum PaperTie {
    case nothing
    case replaces(IssuedPaper)
    case supplements(IssuedPaper)

    var replaced: IssuedPaper? {
        switch self {
        case .replaces(let paper): paper
        case .nothing, .supplements: nil
        }
    }

    var supplemented: IssuedPaper? {
        switch self {
        case .supplements(let paper): paper
        case .nothing, .replaces: nil
        }
    }

    /// ON-4.
    func check(_ kind: HallRules.PaperKind, caseID: Case.ID?) throws(HallRules.Refusal) {
        switch self {
        case .nothing: return
        case .replaces(let paper): try paper.paper.checkReplaceable(by: kind, caseID: caseID)
        case .supplements(let paper): try paper.paper.checkSupplementable(caseID: caseID)
        }
    }
}
