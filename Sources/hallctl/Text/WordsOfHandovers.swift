import HallProto

// Posts handed over and back.
extension Phrase {
    static let handoverNumber = Phrase(zh: "交接编号", en: "Handover")
    static let handoverGiver = Phrase(zh: "A岗", en: "A")
    static let handoverTaker = Phrase(zh: "接收人", en: "Taken by")
    static let handoverTo = Phrase(zh: "接收人编号", en: "The taker's id")
    static let handoverAway = Phrase(zh: "离岗", en: "Away")
    static let handoverDue = Phrase(zh: "应在此前交接", en: "Due")
    static let handoverOut = Phrase(zh: "交接", en: "Handed over")
    static let handoverGiven = Phrase(zh: "交接时间", en: "Given")
    static let handoverGivenBy = Phrase(zh: "代办人", en: "Given by")
    static let handoverText = Phrase(zh: "交代", en: "Words")
    static let moreWanted = Phrase(zh: "要求补充", en: "more wanted")
    static let handoverAcknowledged = Phrase(zh: "签收时间", en: "Acknowledged")
    static let handoverPaper = Phrase(zh: "移交清单", en: "List")
    static let handoverReturned = Phrase(zh: "A岗返岗", en: "A back")
    static let handoverBackDue = Phrase(zh: "应在此前交回", en: "Back due")
    static let handoverBack = Phrase(zh: "交回", en: "Handed back")
    static let handoverBackAt = Phrase(zh: "交回时间", en: "Back at")
    static let handoverBackBy = Phrase(zh: "交回人", en: "Back by")
    static let handoverBackText = Phrase(zh: "交回说明", en: "Words of it")
    static let handoverClosed = Phrase(zh: "A岗签收", en: "Closed")
    static let handoverBackPaper = Phrase(zh: "交回清单", en: "List of it")
    static let handoverCases = Phrase(zh: "交接的在办件", en: "Open cases handed over")
    static let handoverSteps = Phrase(zh: "顶岗期间代办", en: "Done meanwhile")
    static let queueCases = Phrase(zh: "顶岗：A岗的在办件，先到期的在前", en: "Covering: the A's open cases, the earliest due first")
    static let queueToGive = Phrase(zh: "要交接", en: "To hand over")
    static let queueToAcknowledge = Phrase(zh: "等您签收", en: "To acknowledge")
    static let queueToGiveBack = Phrase(zh: "要交回", en: "To hand back")
    static let queueEmpty = Phrase(zh: "没有要替别人办的。", en: "There is nothing to do for others.")

    static func queuedOf(_ person: String, _ post: String) -> Phrase {
        Phrase(zh: "\(person)的（\(post)）", en: "\(person)'s (\(post))")
    }
    static func goesTo(_ person: String) -> Phrase { Phrase(zh: "交给\(person)", en: "to \(person)") }
    static func byTime(_ time: String) -> Phrase { Phrase(zh: "\(time)前", en: "by \(time)") }
    static func noSuchNote(_ word: String) -> Phrase {
        Phrase(zh: "“\(word)”请写成 办件编号=要说的话", en: "write “\(word)” as CASE=TEXT")
    }
}

extension Help {
    static let handovers = Phrase(
        zh: "交接：计划离岗提前一个工作日交接，回来后交回", en: "A planned absence is handed over a working day ahead, and back on return.")
    static let handoverGive = Phrase(zh: "把岗位交接给顶岗的人，列出在办件", en: "Hand a post over, with its open cases.")
    static let handoverAcknowledge = Phrase(zh: "签收交接或交回", en: "Acknowledge what was handed over, or back.")
    static let handoverMore = Phrase(zh: "交代得不够，要求补充", en: "Ask for more than the list says.")
    static let handoverList = Phrase(
        zh: "一个月的离岗和交接，迟交缺交标出", en: "A month's absences and handovers, with what is late or missing.")
    static let handoverShow = Phrase(zh: "查看一份交接单", en: "Show a handover.")
    static let handoverNumber = Phrase(zh: "交接编号，如 H2026-000012", en: "Its number, as H2026-000012.")
    static let handoverTo = Phrase(zh: "接收人编号（默认是计划里顶岗的人）", en: "Who takes over (default: who covers by the plan).")
    static let handoverFor = Phrase(zh: "替谁交接（主任代办）", en: "For whom, by the director.")
    static let handoverFrom = Phrase(zh: "从哪天起（默认是登记过的下一次离岗）", en: "The first day (default: the next planned absence).")
    static let handoverFromPlace = Phrase(zh: "从第几个班次起", en: "The first session of it.")
    static let handoverUntil = Phrase(zh: "到哪天为止（默认就那一天）", en: "The last day (default: the first).")
    static let handoverUntilPlace = Phrase(zh: "到第几个班次为止", en: "The last session of it.")
    static let handoverText = Phrase(zh: "要交代的话", en: "What is to be said beside the list.")
    static let handoverNotes = Phrase(zh: "某件要交代的，如 2026-000012=等评定结果", en: "Of single cases, as 2026-000012=TEXT.")
    static let handoverWanted = Phrase(zh: "还要知道什么", en: "What the list does not say.")
    static let handoverMonth = Phrase(zh: "哪个月（默认本月），如 2026-03", en: "The month (default: this one), as 2026-03.")
    static let handoverTroubles = Phrase(zh: "只看迟交、缺交的", en: "Only what is late or missing.")
    static let handback = Phrase(zh: "A岗回来后交回，附顶岗期间代办情况", en: "Hand a post back, with what was done meanwhile.")
    static let handbackPost = Phrase(zh: "没有交接过的，写岗位编号", en: "The post, where nothing was handed over.")
    static let queue = Phrase(zh: "替别人办的：顶岗的在办件，等签收、要交接、要交回的", en: "What there is to do for others.")
    static let breachGap = Phrase(zh: "就一段空岗立案", en: "Open a file on a gap.")
    static let breachHandover = Phrase(zh: "就迟交、缺交的交接立案", en: "Open a file on a late or missing handover.")
    static let breachAt = Phrase(zh: "其中任何一个时刻，如 \"2026-03-02 09:30\"", en: "Any minute of it.")
    static let breachGiver = Phrase(zh: "谁的岗位", en: "Whose post it is.")
    static let breachBack = Phrase(zh: "没有交回", en: "What was not handed back.")
    static let breachConcerned = Phrase(zh: "追究谁（默认是应负责的人）", en: "Whom it concerns (default: who answers for it).")
    static let breachNote = Phrase(zh: "补充说明", en: "What is to be said beside what the book says.")
}

extension HandoverStage: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .given: Phrase(zh: "待签收", en: "to be acknowledged")
        case .moreWanted: Phrase(zh: "要求补充", en: "more wanted")
        case .acknowledged: Phrase(zh: "已签收", en: "acknowledged")
        case .replaced: Phrase(zh: "已重新交接", en: "replaced")
        case .givenBack: Phrase(zh: "已交回，待A岗签收", en: "handed back")
        case .closed: Phrase(zh: "已办结", en: "closed")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension HandoverStanding {
    var label: Phrase {
        switch self {
        case .unspecified, .notOwed: Phrase(zh: "不要求", en: "not asked for")
        case .waiting: Phrase(zh: "待办", en: "waiting")
        case .inTime: Phrase(zh: "按时", en: "in time")
        case .late: Phrase(zh: "迟交", en: "LATE")
        case .missing: Phrase(zh: "缺交", en: "MISSING")
        case .unrecognized(let value): .unrecognized(value)
        }
    }

    var tone: Tone {
        switch self {
        case .late, .missing: .late
        case .waiting: .near
        case .unspecified, .notOwed, .inTime, .unrecognized: .plain
        }
    }
}
