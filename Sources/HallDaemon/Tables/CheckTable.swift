import GRDB
import HallProto
import HallRules

/// IN-2. How the checks of a case are stored: what stands now; what was before is in the journal.
enum CheckTable {
    static let columns = """
        k.sent_back_by AS k_sent_back_by, k.sent_back_reason AS k_sent_back_reason, k.reviewed_by AS k_reviewed_by,
        k.reviewed_result AS k_reviewed_result, k.approved_by AS k_approved_by, k.approved_result AS k_approved_result,
        k.form AS k_form, k.recorded_by AS k_recorded_by, k.confirmed_at AS k_confirmed_at
        """
    static let joins = "LEFT JOIN case_check k ON k.case_id = c.id"

    static func checking(_ row: Row) -> Checking {
        let review = word(row, "k_reviewed").map { Review(by: $0.by, of: $0.of) }
        if let approved = word(row, "k_approved") {
            return .approved(Approval(by: approved.by, of: approved.of, form: form(row)), after: review)
        }
        if let review { return .reviewed(review) }
        guard let sender: String = row["k_sent_back_by"] else { return .open }
        return .sentBack(by: Person.ID(sender), reason: row["k_sent_back_reason"])
    }

    private static func word(_ row: Row, _ name: String) -> (by: Person.ID, of: Case.Proposal)? {
        guard let person: String = row["\(name)_by"], let result: Int32 = row["\(name)_result"],
            let proposal = Case.Proposal(CaseResult(rawValue: result))
        else { return nil }
        return (Person.ID(person), proposal)
    }

    private static func form(_ row: Row) -> Approval.Form {
        guard let way = Approval.Way(ApprovalForm(rawValue: row["k_form"] ?? 0)), let recorder: String = row["k_recorded_by"]
        else { return .inPerson }
        return .reported(way, by: Person.ID(recorder), row["k_confirmed_at"] as Int64? == nil ? .awaited : .given)
    }

    /// Writes how far the checks have got now.
    static func put(_ db: Database, _ file: Case, at now: Instant) throws {
        let old = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT reviewed_at, approved_at FROM case_check WHERE case_id = ?"),
            arguments: [file.id.value])
        let (review, approval) = (file.checking.review, file.checking.approval)
        // A review that was approved is the one that stood before; what the registrar wrote down keeps its time when confirmed.
        let reviewedAt: Int64? = review.map { _ in approval == nil ? now.milliseconds : old?["reviewed_at"] ?? now.milliseconds
        }
        let isConfirmation = approval?.form.isConfirmed ?? false
        let approvedAt: Int64? = approval.map { _ in isConfirmation ? old?["approved_at"] ?? now.milliseconds : now.milliseconds
        }
        try db.cachedStatement(sql: "DELETE FROM case_check WHERE case_id = ?").execute(arguments: [file.id.value])
        try db.cachedStatement(
            sql: """
                INSERT INTO case_check (case_id, reviewed_by, reviewed_result, reviewed_at, approved_by, approved_result, approved_at,
                    form, recorded_by, confirmed_at, sent_back_by, sent_back_reason, sent_back_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            file.id.value, review?.by.value, review?.of.wire.rawValue, reviewedAt, approval?.by.value,
            approval?.of.wire.rawValue, approvedAt, approval?.form.wire.rawValue, approval?.form.recorder?.value,
            isConfirmation ? now.milliseconds : nil, file.checking.sender?.value, file.checking.reason,
            file.checking.sender.map { _ in now.milliseconds },
        ])
    }

    /// As it is told on the wire; nil where the item asks for no check.
    static func info(_ db: Database, case id: Int64) throws -> CaseChecks? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT v.second_review, v.leader_approves, k.*, r.name AS reviewer, a.name AS approver, s.name AS sender
                    FROM case_file c JOIN item_version v ON v.code = c.item_code AND v.version = c.item_version
                        LEFT JOIN case_check k ON k.case_id = c.id LEFT JOIN staff r ON r.id = k.reviewed_by
                        LEFT JOIN staff a ON a.id = k.approved_by LEFT JOIN staff s ON s.id = k.sent_back_by
                    WHERE c.id = ? AND (v.second_review = 1 OR v.leader_approves = 1)
                    """), arguments: [id])
        return row.map { row in
            CaseChecks(
                secondReview: row["second_review"], leaderApproval: row["leader_approves"],
                reviewedBy: row["reviewed_by"] ?? "",
                reviewedByName: row["reviewer"] ?? "", reviewedAt: time(row["reviewed_at"]),
                reviewedResult: CaseResult(rawValue: row["reviewed_result"] ?? 0), approvedBy: row["approved_by"] ?? "",
                approvedByName: row["approver"] ?? "", approvedAt: time(row["approved_at"]),
                approvedResult: CaseResult(rawValue: row["approved_result"] ?? 0),
                form: ApprovalForm(rawValue: row["form"] ?? 0), recordedBy: row["recorded_by"] ?? "",
                awaitsWord: row["recorded_by"] as String? != nil && row["confirmed_at"] as Int64? == nil,
                sentBackBy: row["sent_back_by"] ?? "", sentBackByName: row["sender"] ?? "",
                sentBackAt: time(row["sent_back_at"]), sentBackReason: row["sent_back_reason"] ?? "")
        }
    }

    private static func time(_ milliseconds: Int64?) -> Timestamp? {
        milliseconds.map { Instant(milliseconds: $0).timestamp }
    }
}

extension Checking {
    fileprivate var sender: Person.ID? {
        switch self {
        case .sentBack(let person, _): person
        case .open, .reviewed, .approved: nil
        }
    }

    fileprivate var reason: String? {
        switch self {
        case .sentBack(_, let reason): reason
        case .open, .reviewed, .approved: nil
        }
    }
}

extension Approval.Form {
    var wire: ApprovalForm {
        switch self {
        case .inPerson: .inPerson
        case .reported(.onPaper, _, _): .onPaper
        case .reported(.byPhone, _, _): .byPhone
        }
    }

    var recorder: Person.ID? {
        switch self {
        case .inPerson: nil
        case .reported(_, let person, _): person
        }
    }

    fileprivate var isConfirmed: Bool {
        switch self {
        case .reported(_, _, .given): true
        case .inPerson, .reported(_, _, .awaited): false
        }
    }
}

extension Approval.Way {
    /// Nil: the principal's own call.
    init?(_ wire: ApprovalForm) {
        switch wire {
        case .onPaper: self = .onPaper
        case .byPhone: self = .byPhone
        case .inPerson, .unspecified, .unrecognized: return nil
        }
    }
}

extension Case.Proposal {
    init?(_ wire: CaseResult) {
        switch wire {
        case .granted: self = .granted
        case .denied: self = .denied
        case .completed: self = .completed
        case .withdrawn, .unspecified, .unrecognized: return nil
        }
    }

    var wire: CaseResult {
        switch self {
        case .granted: .granted
        case .denied: .denied
        case .completed: .completed
        }
    }
}
