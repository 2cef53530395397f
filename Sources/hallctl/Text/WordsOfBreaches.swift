// What somebody seems to have done against a rule.
extension Phrase {
    static let breachNumber = Phrase(zh: "违规登记编号", en: "Breach")
    static let breachPerson = Phrase(zh: "当事人", en: "Concerns")
    static let grounds = Phrase(zh: "违反", en: "Against")
    static let conductCode = Phrase(zh: "检查表编码", en: "Checklist code")
    static let conductEntry = Phrase(zh: "检查内容", en: "What is looked at")
    static let happenedAt = Phrase(zh: "发生时间", en: "Happened")
    static let facts = Phrase(zh: "事实", en: "Facts")
    static let evidence = Phrase(zh: "证据（日志序号）", en: "Evidence (journal)")
    static let recordedBy = Phrase(zh: "登记人", en: "Recorded by")
    static let recordedAt = Phrase(zh: "登记时间", en: "Recorded")
    static let proposedByDaemon = Phrase(zh: "系统提出", en: "proposed by the system")
    static let explainUntil = Phrase(zh: "说明截止", en: "Explain by")
    static let followsWithCalendar = Phrase(zh: "待下一年放假安排公布后确定", en: "follows with the next year's calendar")
    static let statement = Phrase(zh: "说明", en: "Explained")
    static let lateStatement = Phrase(zh: "（逾期）", en: "(late)")
    static let breachVerdict = Phrase(zh: "认定与否", en: "Verdict")
    static let verdictBy = Phrase(zh: "决定人", en: "Decided by")
    static let verdictAt = Phrase(zh: "决定时间", en: "Decided")

    static func readyToDecide(_ stage: String) -> Phrase {
        Phrase(zh: "\(stage)，可以决定", en: "\(stage), to be decided")
    }
}

extension Help {
    static let breaches = Phrase(
        zh: "违规登记：先听本人说明，再由负责人认定或不予认定", en: "Breaches of the rules: explained by the person first, then decided on.")
    static let breachRecord = Phrase(zh: "登记看到或听到的违规情况", en: "Record what you saw or were told.")
    static let breachExplain = Phrase(zh: "当事人本人书面说明，决定前可以补充", en: "Explain what concerns you; add to it until it is decided.")
    static let breachDecide = Phrase(zh: "认定或不予认定，写明理由", en: "Confirm a breach or set it aside, with the reason.")
    static let breachShow = Phrase(zh: "查看一件违规登记", en: "Show a breach.")
    static let breachList = Phrase(zh: "列出违规登记，最新的在前", en: "List breaches, the newest first.")
    static let breachChecklist = Phrase(zh: "查看行为规范检查表", en: "Show the conduct checklist.")
    static let breachNumber = Phrase(zh: "违规登记编号，如 W2026-000012", en: "The breach's number, as W2026-000012.")
    static let breachPerson = Phrase(zh: "当事人的人员编号", en: "Whom it concerns.")
    static let conductCodes = Phrase(
        zh: "检查表编码，如 FA-8-1，可以写几个（见 breach checklist）", en: "Entries of the checklist, as FA-8-1 (see breach checklist).")
    static let breachClause = Phrase(zh: "检查表里没有的条款，如 ON-2", en: "A clause the checklist does not have, as ON-2.")
    static let breachHappened = Phrase(
        zh: "发生时间，如 10:05 或 \"2026-11-20 10:05\"", en: "When it happened, as 10:05 or \"2026-11-20 10:05\".")
    static let breachFacts = Phrase(zh: "看到或听到的事实", en: "What was seen or told.")
    static let breachCase = Phrase(zh: "涉及的办件", en: "The case it happened in.")
    static let breachEnquiry = Phrase(zh: "涉及的询问", en: "The enquiry it happened in.")
    static let breachEvidence = Phrase(zh: "作为证据的日志序号，可以写几个", en: "Entries of the journal that show it.")
    static let breachText = Phrase(zh: "说明的内容", en: "What you have to say.")
    static let breachVerdict = Phrase(zh: "confirmed 认定，set-aside 不予认定", en: "confirmed, or set-aside.")
    static let breachReady = Phrase(zh: "只看可以决定的", en: "Only those that may be decided on.")
    static let breachStage = Phrase(zh: "只看这一状态的", en: "Only those at this stage.")
    static let breachMine = Phrase(zh: "只看自己的", en: "Only those that concern you.")
    static let breachOfClause = Phrase(zh: "只看违反这一条的", en: "Only those against this clause.")
    static let breachOfCase = Phrase(zh: "只看涉及这件办件的", en: "Only those of this case.")
}
