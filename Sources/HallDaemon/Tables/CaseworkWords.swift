import HallProto
import HallRules

extension JournalEvent.Event {
    /// What was done on a case beside its stages, as a clerk would say it; empty for anything else.
    func toldOfWork(names: [String: String], in language: Language) -> String {
        if case .caseLimitExtended(let event) = self {
            return language.pick(
                zh: "法定时限延长\(event.workingDays)个工作日", en: "the law's limit extended by \(event.workingDays) working days")
        }
        if case .caseReviewed(let event) = self {
            return Self.checked(event.word, event.result, zh: "复核", en: "review", in: language)
        }
        if case .caseApproved(let event) = self {
            let principal = names[event.principalID] ?? event.principalID
            let said = Self.checked(
                event.word, event.result, zh: "\(principal) 审批", en: "approval by \(principal)", in: language)
            return said + event.form.told(isConfirmed: event.confirmed, in: language)
        }
        if case .caseStepRecorded(let event) = self {
            return event.procedureLine == 0
                ? language.pick(zh: "办理环节", en: "a step of the work")
                : language.pick(zh: "办理程序第\(event.procedureLine)环节", en: "line \(event.procedureLine) of the procedure")
        }
        if case .caseSentUp(let event) = self {
            return language.pick(zh: "报送\(event.authority)", en: "sent up to \(event.authority)")
        }
        if case .caseCameBack(let event) = self {
            return language.pick(zh: "\(event.authority)退回", en: "came back from \(event.authority)")
        }
        if case .authorityContacted(let event) = self {
            return language.pick(zh: "联系\(event.authority)", en: "contact with \(event.authority)")
        }
        if case .caseDelivered(let event) = self {
            let late = event.late ? language.pick(zh: "（超期）", en: " (late)") : ""
            return language.pick(zh: "结果已送达", en: "the result was delivered") + late
        }
        if case .deliveryNearDue(let event) = self {
            return language.pick(zh: "送达临近到期（\(event.dueOn)）", en: "delivery near due (\(event.dueOn))")
        }
        if case .applicantVisited = self { return language.pick(zh: "申请人来访", en: "the applicant came") }
        return ""
    }

    private static func checked(
        _ word: CheckWord, _ result: CaseResult, zh: String, en: String, in language: Language
    ) -> String {
        switch word {
        case .agreed:
            let result = Case.Proposal(result)
            return language.pick(zh: "\(zh)同意：\(result?.zh ?? "")", en: "\(en): agreed to \(result?.en ?? "")")
        case .sentBack, .unspecified, .unrecognized: return language.pick(zh: "\(zh)退回", en: "\(en): sent back")
        }
    }
}

extension ApprovalForm {
    /// What is to be known of it beside the word itself.
    fileprivate func told(isConfirmed: Bool, in language: Language) -> String {
        if isConfirmed { return language.pick(zh: "（本人确认）", en: " (confirmed)") }
        switch self {
        case .onPaper: return language.pick(zh: "（纸批，代记）", en: " (on paper, written down)")
        case .byPhone: return language.pick(zh: "（电话，代记）", en: " (by telephone, written down)")
        case .inPerson, .unspecified, .unrecognized: return ""
        }
    }
}
