import HallProto
import HallRules

// What was done on a case beside its stages, as a clerk would say it.

extension CaseLimitExtended {
    func told(in language: Language) -> String {
        language.pick(zh: "法定时限延长\(workingDays)个工作日", en: "the law's limit extended by \(workingDays) working days")
    }
}

extension CaseReviewed {
    func told(in language: Language) -> String { word.told(of: result, zh: "复核", en: "review", in: language) }
}

extension CaseApproved {
    func told(by principal: String, in language: Language) -> String {
        word.told(of: result, zh: "\(principal) 审批", en: "approval by \(principal)", in: language)
            + form.told(isConfirmed: confirmed, in: language)
    }
}

extension CaseStepRecorded {
    func told(in language: Language) -> String {
        procedureLine == 0
            ? language.pick(zh: "办理环节", en: "a step of the work")
            : language.pick(zh: "办理程序第\(procedureLine)环节", en: "line \(procedureLine) of the procedure")
    }
}

extension CaseDelivered {
    func told(in language: Language) -> String {
        language.pick(zh: "结果已送达", en: "the result was delivered") + (late ? language.pick(zh: "（超期）", en: " (late)") : "")
    }
}

extension DeliveryNearDue {
    func told(in language: Language) -> String { language.pick(zh: "送达临近到期（\(dueOn)）", en: "delivery near due (\(dueOn))") }
}

extension CheckWord {
    fileprivate func told(of result: CaseResult, zh: String, en: String, in language: Language) -> String {
        switch self {
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
