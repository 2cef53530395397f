import GRDB
import HallProto
import HallRules

extension Cases {
    /// IN-2. A second person's word.
    func review(_ request: ReviewRequest, in context: WriteContext) throws -> ReviewReply {
        let found = try context.find(request.number, seen: request.expectedVersion)
        let opinion = try Opinion(request.word, request.result, reason: request.reason)
        let reviewed = try found.file.reviewed(opinion, by: context.actor(), at: try context.post(of: found.file))
        try context.saveChecks(reviewed)
        let event = CaseReviewed(number: request.number, word: request.word, result: opinion.wireResult)
        try context.record(found.file, .caseReviewed(event), number: request.number, clauses: [.in2], text: request.reason)
        return ReviewReply(case: try context.info(request.number))
    }

    /// IN-2. The principal's word.
    func approve(_ request: ApproveRequest, in context: WriteContext) throws -> ApproveReply {
        let found = try context.find(request.number, seen: request.expectedVersion)
        let opinion = try Opinion(request.word, request.result, reason: request.reason)
        let approver = try context.approver(request)
        let approved = try found.file.approved(opinion, by: approver)
        try context.saveChecks(approved)
        let event = CaseApproved(
            number: request.number, word: request.word, result: opinion.wireResult, principalID: approver.person.value,
            form: approver.form.wire, confirmed: found.file.checking.approval?.awaitsWord ?? false && approver.form == .inPerson
        )
        try context.record(
            found.file, .caseApproved(event), number: request.number, clauses: [.in2], text: request.reason,
            under: approver.lending)
        return ApproveReply(case: try context.info(request.number))
    }
}

extension Opinion {
    /// INVALID_ARGUMENT naming the field for what does not belong to a word, or is not there.
    fileprivate init(_ word: CheckWord, _ result: CaseResult, reason: String) throws {
        switch (word, Case.Proposal(result)) {
        case (.agreed, let proposal?): self = .agreed(proposal)
        case (.agreed, nil):
            throw Failure.malformed("result", zh: "请写明同意的是哪种办理结果", en: "say which result is agreed to")
        case (.sentBack, _): self = .sentBack(reason: reason)
        case (.unspecified, _), (.unrecognized, _):
            throw Failure.malformed("word", zh: "请选择同意或退回", en: "choose agreed or sent back")
        }
    }

    fileprivate var wireResult: CaseResult {
        switch self {
        case .agreed(let proposal): proposal.wire
        case .sentBack: .unspecified
        }
    }
}

extension WriteContext {
    fileprivate func saveChecks(_ file: Case) throws {
        try CaseTable.save(db, file, endedAt: now)
        try CheckTable.put(db, file, at: now)
    }

    /// Who decides: the caller, or whom the caller writes down.
    fileprivate func approver(_ request: ApproveRequest) throws -> Approver {
        let recorder = try person()
        let named = request.principalID.isEmpty ? recorder.value : request.principalID
        let principal = try StaffTable.required(db, named, field: "principal_id")
        let isPrincipal = try RoleTable.list(db, personID: named, on: today).contains { $0.role == .principal }
        let form = Approval.Way(request.form).map { Approval.Form.reported($0, by: recorder, .awaited) } ?? .inPerson
        return try Approver.named(
            principal.id, isPrincipal ? .principal : .other, form: form, caller: recorder, lendings: caller.lendings)
    }
}
