extension Case {
    /// IN-2. The second person's word 一审一核: by somebody of the post, the registrar or the director, who neither accepted the case
    /// nor handles it. A review stands until it is sent back; another may take its place before the leader has approved.
    ///
    /// Refused with IN-2, TL-2 once the case has ended, AB-5 to whoever has nothing to do with the post.
    public func reviewed(_ word: Opinion, by actor: CaseActor, at post: Post) throws(Refusal) -> Case {
        _ = try orderingCapacity(of: actor, at: post)
        try checkOpen()
        try checkAsked(.secondReview)
        try checkOther(than: [actor.person])
        guard checking.approval == nil else {
            throw Refusal(
                .in2, zh: "这件已经领导审批，复核不能再改；需要退回的，请由审批人退回。",
                en: "The leader has approved this case, so the review stands; whoever approved may send it back.")
        }
        var changed = self
        switch word {
        case .agreed(let proposal):
            try checkProposable(proposal)
            changed.checking = .reviewed(Review(by: actor.person, of: proposal))
        case .sentBack(let reason): changed.checking = try Self.sentBack(by: actor.person, reason: reason)
        }
        return changed
    }

    /// IN-2. The leader's word: after the review where the item asks for one, on the same result, by the principal, who is none of
    /// those who worked on it. What the registrar wrote down for a principal is confirmed by the principal's own word, also when
    /// the case has ended meanwhile.
    ///
    /// Refused with IN-2, or TL-2 once the case has ended.
    public func approved(_ word: Opinion, by approver: Approver) throws(Refusal) -> Case {
        if let confirmed = confirming(word, by: approver) { return confirmed }
        try checkOpen()
        try checkAsked(.leaderApproval)
        switch approver.standing {
        case .principal: break
        case .other:
            throw Refusal(
                .in2, zh: "这件须由乡镇负责人审批；代为登记的，请写明哪位负责人以什么方式批的。",
                en: "The township's principal approves this; whoever records it says which principal decided and how.")
        }
        try checkOther(than: approver.hands)
        var changed = self
        switch word {
        case .sentBack(let reason): changed.checking = try Self.sentBack(by: approver.person, reason: reason)
        case .agreed(let proposal):
            try checkProposable(proposal)
            let review = try reviewBefore(approving: proposal, by: approver)
            changed.checking = .approved(Approval(by: approver.person, of: proposal, form: approver.form), after: review)
        }
        return changed
    }

    /// IN-2. Refused with IN-2 unless what the item asks for was done, for this very result, and by others than whoever ends the
    /// case: after a handover too nobody ends what they have checked.
    func checkChecks(for result: Result, by actor: CaseActor) throws(Refusal) {
        guard let proposal = result.proposal else { return }
        if item.checks.contains(.secondReview), checking.review == nil {
            throw Refusal(
                .in2, zh: "“\(item.name)”实行一审一核，请先由他人复核再办结。",
                en: "“\(item.name)” asks for a second person's review; have it reviewed before it is finished.")
        }
        if item.checks.contains(.leaderApproval), checking.approval == nil {
            throw Refusal(
                .in2, zh: "“\(item.name)”须经领导审批，请先报批再办结。",
                en: "“\(item.name)” asks for the leader's approval; have it approved before it is finished.")
        }
        for (checker, checked) in checkers {
            guard checked == proposal else {
                throw Refusal(
                    .in2, zh: "核的、批的是“\(checked.zh)”，不能办结为“\(proposal.zh)”；结果有变的，请退回重新复核。",
                    en:
                        "What was checked is “\(checked.en)”, not “\(proposal.en)”; if the result changed, have it sent back and checked anew."
                )
            }
            guard checker != actor.person else {
                throw Refusal(
                    .in2, zh: "您复核或审批过这件，不能再由您办结，请由其他经办人办结，或另请他人复核。",
                    en: "You checked this case, so somebody else finishes it, or somebody else checks it anew.")
            }
        }
    }

    private var checkers: [(Person.ID, Proposal)] {
        let review = checking.review.map { ($0.by, $0.of) }
        return [review, checking.approval.map { ($0.by, $0.of) }].compactMap { $0 }
    }

    private func confirming(_ word: Opinion, by approver: Approver) -> Case? {
        guard case .approved(let approval, let review) = checking,
            case .reported(let way, let recorder, .awaited) = approval.form,
            approver.person == approval.by, approver.form == .inPerson, word == .agreed(approval.of), !isAnnulled
        else { return nil }
        var changed = self
        let confirmed = Approval.Form.reported(way, by: recorder, .given)
        changed.checking = .approved(Approval(by: approval.by, of: approval.of, form: confirmed), after: review)
        return changed
    }

    private func reviewBefore(approving proposal: Proposal, by approver: Approver) throws(Refusal) -> Review? {
        guard item.checks.contains(.secondReview) else { return nil }
        guard let review = checking.review else {
            throw Refusal(
                .in2, zh: "这件要先复核、后审批，请先由他人复核。", en: "This case is reviewed first and approved then; have it reviewed.")
        }
        guard review.of == proposal else {
            throw Refusal(
                .in2, zh: "复核同意的是“\(review.of.zh)”，审批须针对同一结果。",
                en: "The review agrees to “\(review.of.en)”; the approval has to be of the same result.")
        }
        guard !approver.hands.contains(review.by) else {
            throw Refusal(
                .in2, zh: "复核人不能再审批或代记审批，请由另一位负责人审批。", en: "Whoever reviewed does not approve as well; another principal does.")
        }
        return review
    }

    private func checkAsked(_ check: Item.Check) throws(Refusal) {
        guard !item.checks.contains(check) else { return }
        switch check {
        case .secondReview:
            throw Refusal(.in2, zh: "“\(item.name)”不要求复核，可以直接办理。", en: "“\(item.name)” asks for no review; go on without.")
        case .leaderApproval:
            throw Refusal(.in2, zh: "“\(item.name)”不要求领导审批，可以直接办理。", en: "“\(item.name)” asks for no approval; go on without.")
        }
    }

    private func checkOther(than people: [Person.ID]) throws(Refusal) {
        guard people.allSatisfy({ $0 != acceptor && $0 != handler }) else {
            throw Refusal(
                .in2, zh: "受理人、经办人不能复核或审批自己的件，请由他人进行。",
                en: "Whoever accepted or handles a case does not check it; somebody else does.")
        }
    }

    private func checkProposable(_ proposal: Proposal) throws(Refusal) {
        switch (item.ending, proposal) {
        case (.decision, .granted), (.decision, .denied), (.service, .completed): return
        case (.decision, .completed):
            throw Refusal(
                .tl2, zh: "“\(item.name)”须作出决定，请写明是准予还是不予。", en: "“\(item.name)” ends in a decision: say granted or denied.")
        case (.service, .granted), (.service, .denied):
            throw Refusal(.tl2, zh: "“\(item.name)”不是审批事项，结果只能是办结。", en: "“\(item.name)” needs no decision: say completed.")
        }
    }

    private static func sentBack(by person: Person.ID, reason: String) throws(Refusal) -> Checking {
        guard !reason.isBlank else {
            throw Refusal(.in2, zh: "退回须写明理由，请补充。", en: "Sending back needs its reason; add it.")
        }
        return .sentBack(by: person, reason: reason)
    }
}
