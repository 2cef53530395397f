import HallProto

/// IN-2: who looked at a case a second time, and who approved it.
extension World {
    struct Checks {
        var reviewer = ""
        var reviewed = CaseResult.unspecified
        var approver = ""
        var approved = CaseResult.unspecified
        var form = ApprovalForm.unspecified
        var recorder = ""
        var isConfirmed = false
        var sender = ""
        var reason = ""
    }

    mutating func review(_ request: ReviewRequest, _ caller: Caller) -> Verdict {
        guard let file = accepted(request.number, request.expectedVersion).0 else {
            return accepted(request.number, request.expectedVersion).1
        }
        var against = Objections()
        against.note("AB-5", unless: mayOrder(caller, file))
        against.note("TL-2", unless: file.isOpen)
        against.note("IN-2", unless: file.item.secondReview && file.checks.approver.isEmpty)
        against.note("IN-2", unless: caller.person != file.handler && caller.person != file.acceptor)
        against.note(objections(to: request.word, request.result, request.reason, of: file))
        guard against.none else { return against.verdict }
        let agrees = request.word == .agreed
        change(request.number) { file in
            file.checks =
                agrees
                ? Checks(reviewer: caller.person, reviewed: request.result)
                : Checks(sender: caller.person, reason: request.reason)
        }
        return .done(
            [file.event("caseReviewed", caller, isSealed: !request.reason.isEmpty)],
            reply: { try $1.checked($0, ReviewReply.self, \.case) })
    }

    mutating func approve(_ request: ApproveRequest, _ caller: Caller) -> Verdict {
        guard let file = accepted(request.number, request.expectedVersion).0 else {
            return accepted(request.number, request.expectedVersion).1
        }
        let principal = request.principalID.isEmpty ? caller.person : request.principalID
        let isReported = request.form == .onPaper || request.form == .byPhone
        guard staff[principal] != nil else { return .refused(["invalidArgument"]) }
        let isPrincipal = roles[principal]?.contains(.principal) ?? false && isServing(principal)
        let isOwnWord = !isReported && principal == caller.person && !isPrincipal
        let lent = isOwnWord ? caller.letters.filter { offices(of: $0).contains(.principal) } : []
        let letter = lent.first { standing(of: $0) == .usable }
        if letter == nil, !lent.isEmpty { return .refused(["AB-5", "invalidArgument"]) }
        if let verdict = confirm(request, of: file, principal, isReported: isReported, caller, letter) { return verdict }
        var against = Objections()
        let hands = isReported ? [principal, caller.person] : [principal] + (letter.map { [$0.giver] } ?? [])
        against.note("TL-2", unless: file.isOpen)
        against.note("IN-2", unless: isReported || principal == caller.person)
        against.note("IN-2", unless: file.item.leaderApproves)
        against.note("IN-2", unless: isPrincipal || letter != nil)
        against.note("IN-2", unless: !hands.contains(file.handler) && !hands.contains(file.acceptor))
        against.note(objections(to: request.word, request.result, request.reason, of: file))
        let agrees = request.word == .agreed
        if agrees, file.item.secondReview {
            against.note("IN-2", unless: file.checks.reviewed == request.result && !hands.contains(file.checks.reviewer))
        }
        guard against.none else { return against.verdict }
        change(request.number) { file in
            guard agrees else { return file.checks = Checks(sender: principal, reason: request.reason) }
            file.checks.sender = ""
            file.checks.reason = ""
            file.checks.approver = principal
            file.checks.approved = request.result
            file.checks.form = isReported ? request.form : .inPerson
            file.checks.recorder = isReported ? caller.person : ""
            file.checks.isConfirmed = false
        }
        return approvalDone(file, request, caller, letter)
    }

    /// The principal's own word on what was written down: also when the case has ended.
    private mutating func confirm(
        _ request: ApproveRequest, of file: File, _ principal: String, isReported: Bool, _ caller: Caller,
        _ letter: Letter?
    ) -> Verdict? {
        let checks = file.checks
        guard !isReported, principal == caller.person, checks.approver == principal, !checks.recorder.isEmpty,
            !checks.isConfirmed, request.word == .agreed, request.result == checks.approved, file.stage != .annulled
        else { return nil }
        change(request.number) { $0.checks.isConfirmed = true }
        return approvalDone(file, request, caller, letter)
    }

    private func approvalDone(_ file: File, _ request: ApproveRequest, _ caller: Caller, _ letter: Letter?) -> Verdict {
        var event = file.event("caseApproved", caller, isSealed: !request.reason.isEmpty)
        if let letter { event.actingFor = letter.tag }
        return .done(
            [event],
            reply: { try $1.checked($0, ApproveReply.self, \.case) })
    }

    private func objections(to word: CheckWord, _ result: CaseResult, _ reason: String, of file: File) -> Set<String> {
        var against = Objections()
        guard word == .agreed else {
            against.note("IN-2", unless: !reason.isEmpty)
            return against.found
        }
        against.note("invalidArgument", unless: [.granted, .denied, .completed].contains(result))
        let fits: [CaseResult] = file.item.ending == .decision ? [.granted, .denied] : [.completed]
        against.note("TL-2", unless: fits.contains(result))
        return against.found
    }

    /// 一审一核 before the end, of that very result, by others than whoever ends it.
    func objections(toEnding file: File, as result: CaseResult, by caller: Caller) -> Set<String> {
        var against = Objections()
        guard result != .withdrawn else { return against.found }
        let checks = file.checks
        against.note("IN-2", unless: !file.item.secondReview || checks.reviewed == result)
        against.note("IN-2", unless: !file.item.leaderApproves || checks.approved == result)
        against.note("IN-2", unless: caller.person != checks.reviewer && caller.person != checks.approver)
        return against.found
    }

    func describedChecks(_ info: CaseInfo) -> String {
        guard let checks = info.checks else { return "unchecked" }
        return "\(checks.reviewedBy) \(checks.reviewedResult) \(checks.approvedBy) \(checks.approvedResult) \(checks.form) "
            + "\(checks.recordedBy) \(checks.awaitsWord) \(checks.sentBackBy) \(checks.sentBackReason)"
    }

    func describedChecks(_ file: File) -> String {
        guard file.item.secondReview || file.item.leaderApproves else { return "unchecked" }
        let checks = file.checks
        return "\(checks.reviewer) \(checks.reviewed) \(checks.approver) \(checks.approved) \(checks.form) "
            + "\(checks.recorder) \(!checks.recorder.isEmpty && !checks.isConfirmed) \(checks.sender) \(checks.reason)"
    }
}
