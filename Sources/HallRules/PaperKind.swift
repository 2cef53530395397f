/// What a paper is. The raw values stand in the book and in ids, "notice-2026-000012".
public enum PaperKind: String, Codable, Sendable, Hashable, CaseIterable {
    case filingReceipt = "receipt"
    case oneTimeNotice = "notice"
    case acceptanceNotice = "acceptance"
    case promiseNotice = "promise"
    case notAccepted = "not-accepted"
    case denied = "denied"
    case specialProcedure = "special-procedure"
    case statutoryExtension = "extension"
    case minorMissing = "minor-missing"
    case promiseInstead = "promise-instead"
    case authorisation = "authorisation"
    case completion = "completion"
    case deliveryReceipt = "delivery"
    case supplement = "supplement"
    case handover = "handover"
    case absenceNotice = "absence"
    case absenceDecision = "absence-decision"
    case monthSheet = "month-sheet"
    case leaveSlip = "leave-slip"
    case studySheet = "study-sheet"

    public var zh: String {
        switch self {
        case .filingReceipt: "收件回执"
        case .oneTimeNotice: "一次性告知单"
        case .acceptanceNotice: "受理通知书"
        case .promiseNotice: "承诺通知书"
        case .notAccepted: "不予受理通知书"
        case .denied: "不予办理决定书"
        case .specialProcedure: "特别程序告知书"
        case .statutoryExtension: "延长期限告知书"
        case .minorMissing: "容缺受理承诺书"
        case .promiseInstead: "告知承诺书"
        case .authorisation: "授权委托书"
        case .completion: "办结通知书"
        case .deliveryReceipt: "送达回证"
        case .supplement: "补充告知书"
        case .handover: "移交清单"
        case .absenceNotice: "缺勤待核通知"
        case .absenceDecision: "缺勤认定通知"
        case .monthSheet: "考勤月报表"
        case .leaveSlip: "请假条"
        case .studySheet: "学习签到表"
        }
    }

    public var en: String {
        switch self {
        case .filingReceipt: "filing receipt"
        case .oneTimeNotice: "one-time notice"
        case .acceptanceNotice: "acceptance notice"
        case .promiseNotice: "promise notice"
        case .notAccepted: "notice of non-acceptance"
        case .denied: "denial"
        case .specialProcedure: "special-procedure notice"
        case .statutoryExtension: "extension notice"
        case .minorMissing: "minor-missing promise"
        case .promiseInstead: "promise in place of papers"
        case .authorisation: "letter of authorisation"
        case .completion: "completion notice"
        case .deliveryReceipt: "delivery receipt"
        case .supplement: "supplement"
        case .handover: "handover list"
        case .absenceNotice: "absence notice"
        case .absenceDecision: "decision on an absence"
        case .monthSheet: "month sheet"
        case .leaveSlip: "leave slip"
        case .studySheet: "study sign-in sheet"
        }
    }

    /// The word for it in its number, "便民告〔2026〕12号".
    public var word: String {
        switch self {
        case .filingReceipt: "收"
        case .oneTimeNotice: "告"
        case .acceptanceNotice: "受"
        case .promiseNotice: "诺"
        case .notAccepted: "不受"
        case .denied: "不办"
        case .specialProcedure: "特"
        case .statutoryExtension: "延"
        case .minorMissing: "容"
        case .promiseInstead: "承"
        case .authorisation: "委"
        case .completion: "结"
        case .deliveryReceipt: "达"
        case .supplement: "补"
        case .handover: "移"
        case .absenceNotice: "缺"
        case .absenceDecision: "勤定"
        case .monthSheet: "勤"
        case .leaveSlip: "假"
        case .studySheet: "学"
        }
    }

    /// The clause that asks for it, and that refuses one with something missing.
    public var clause: Clause {
        switch self {
        case .filingReceipt: .on3
        case .oneTimeNotice: .on5
        case .acceptanceNotice, .specialProcedure, .statutoryExtension, .supplement: .tl2
        case .promiseNotice: .tl3
        case .notAccepted, .denied: .on6
        case .minorMissing, .promiseInstead: .on2
        case .authorisation: .ag1
        case .completion, .deliveryReceipt: .ag2
        case .handover: .ab3
        case .absenceNotice, .absenceDecision: .att3
        case .monthSheet: .att4
        case .leaveSlip: .lv5
        case .studySheet: .st5
        }
    }

    /// What papers of this kind say.
    public var facts: any PaperFacts.Type {
        switch self {
        case .filingReceipt: FilingReceipt.self
        case .oneTimeNotice: OneTimeNotice.self
        case .acceptanceNotice: AcceptanceNotice.self
        case .promiseNotice: PromiseNotice.self
        case .notAccepted: NotAccepted.self
        case .denied: Denied.self
        case .specialProcedure: SpecialProcedure.self
        case .statutoryExtension: ExtensionNotice.self
        case .minorMissing: MinorMissing.self
        case .promiseInstead: PromiseInstead.self
        case .authorisation: Authorisation.self
        case .completion: Completion.self
        case .deliveryReceipt: DeliveryReceipt.self
        case .supplement: Supplement.self
        case .handover: HandoverList.self
        case .absenceNotice: AbsenceNotice.self
        case .absenceDecision: AbsenceDecision.self
        case .monthSheet: MonthPaper.self
        case .leaveSlip: LeaveSlip.self
        case .studySheet: StudySheet.self
        }
    }

    /// Whose copies there are, in the order in which they are printed.
    public var copies: [PaperCopy] {
        switch self {
        case .filingReceipt, .oneTimeNotice, .acceptanceNotice, .promiseNotice, .notAccepted, .denied, .specialProcedure,
            .statutoryExtension, .minorMissing, .promiseInstead, .completion, .supplement:
            [.applicant, .window]
        case .authorisation, .deliveryReceipt, .monthSheet: [.file]
        case .studySheet: [.file]
        case .handover: [.giver, .taker, .file]
        case .absenceNotice, .absenceDecision, .leaveSlip: [.person, .file]
        }
    }

    /// ON-6 names the seal for refusals; 行政许可法 32 wants one on acceptance as well.
    public var seal: PaperSeal {
        switch self {
        case .notAccepted, .denied: .required
        case .filingReceipt, .oneTimeNotice, .acceptanceNotice, .promiseNotice, .specialProcedure, .statutoryExtension,
            .completion, .supplement, .absenceNotice, .absenceDecision,
            .monthSheet:
            .place
        case .minorMissing, .promiseInstead, .authorisation, .deliveryReceipt, .handover, .leaveSlip, .studySheet: .noSeal
        }
    }
}

/// Whose copy of a paper.
public enum PaperCopy: String, Sendable, Hashable, CaseIterable {
    case applicant
    case window
    case file
    case giver
    case taker
    case person

    public var zh: String {
        switch self {
        case .applicant: "申请人联"
        case .window: "窗口留存联"
        case .file: "存档联"
        case .giver: "移交人联"
        case .taker: "接收人联"
        case .person: "本人联"
        }
    }

    public var en: String {
        switch self {
        case .applicant: "applicant's copy"
        case .window: "window's copy"
        case .file: "file copy"
        case .giver: "giver's copy"
        case .taker: "taker's copy"
        case .person: "person's copy"
        }
    }
}

/// Whether a paper bears the seal.
public enum PaperSeal: Sendable, Hashable {
    /// It is issued with its number in the register of seal uses, or not at all.
    case required
    /// There is a place for it; where it was used, the number is printed.
    case place
    case noSeal
}
