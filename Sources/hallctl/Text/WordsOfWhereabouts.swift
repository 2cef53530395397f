import HallProto

// Who is away, and where everybody is.
extension Phrase {
    static let whereabouts = Phrase(zh: "去向", en: "Where")
    static let since = Phrase(zh: "起", en: "Since")
    static let destination = Phrase(zh: "地点", en: "Destination")
    static let errand = Phrase(zh: "事由", en: "Errand")
    static let backAt = Phrase(zh: "预计返回", en: "Back at")
    static let lastMark = Phrase(zh: "今日末次签名", en: "Last mark")
    static let visitorReason = Phrase(zh: "离开的原因", en: "Why you go")

    static func steppedAway(_ name: String, _ since: String) -> Phrase {
        Phrase(
            zh: "\(name) \(since) 起暂离窗口；回来请登记返回。", en: "\(name) is away from the window since \(since); tell when you are back."
        )
    }
    static func awayAlready(_ name: String, _ since: String) -> Phrase {
        Phrase(zh: "\(name) 自 \(since) 已登记暂离。", en: "\(name) is away since \(since) already.")
    }
    static func wentOut(_ name: String, until: String) -> Phrase {
        Phrase(zh: "\(name) 外出，预计 \(until) 返回。", en: "\(name) is out, back at \(until).")
    }
    static func cameBack(_ name: String, _ since: String, _ until: String) -> Phrase {
        Phrase(zh: "\(name) 已返回（\(since) 至 \(until)）。", en: "\(name) is back (\(since) to \(until)).")
    }
    static func backLate(_ minutes: Int32) -> Phrase {
        Phrase(zh: "比预计晚归\(minutes)分钟。", en: " \(minutes) min later than expected.")
    }
    static func nothingToComeBackFrom(_ name: String) -> Phrase {
        Phrase(zh: "\(name) 没有登记暂离或外出。", en: "\(name) was neither away nor out.")
    }
    static func overdueBy(_ minutes: Int32) -> Phrase { Phrase(zh: "逾时\(minutes)分钟", en: "overdue \(minutes) min") }
    static func outingOverdueBy(_ minutes: Int32) -> Phrase {
        Phrase(zh: "外出逾时\(minutes)分钟", en: "outing overdue \(minutes) min")
    }
    static func extendedBy(_ minutes: Int32) -> Phrase { Phrase(zh: "延时服务\(minutes)分钟", en: "extended service \(minutes) min") }
    static func correctedMarks(_ marks: Int32) -> Phrase { Phrase(zh: "（补签\(marks)个）", en: "(\(marks) corrected)") }
    static func backEnteredMarks(_ marks: Int32) -> Phrase { Phrase(zh: "（补录\(marks)个）", en: "(\(marks) entered later)") }
    static func rollCallAt(_ time: String) -> Phrase { Phrase(zh: "\(time) 应在岗：", en: "Should be here at \(time):") }
    static let calendarMissingToday = Phrase(
        zh: "今年放假安排尚未载入，还不知道今天上不上班；请主任载入", en: "This year's calendar is not loaded: nobody knows whether today is worked")
}

extension Help {
    static let away = Phrase(zh: "登记暂离窗口", en: "Tell that you are away from the window for a moment.")
    static let stepReason = Phrase(zh: "事由，可不填", en: "Why; may be left out.")
    static let out = Phrase(zh: "登记外出：去哪里、办什么事、何时回来", en: "Tell that you go out: where to, why, until when.")
    static let outTo = Phrase(zh: "去哪里", en: "Where to.")
    static let outFor = Phrase(zh: "办什么事", en: "Why.")
    static let outUntil = Phrase(
        zh: "何时回来，如 16:30 或 “2026-03-02 16:30”", en: "When you will be back: 16:30, or \"2026-03-02 16:30\".")
    static let back = Phrase(zh: "登记返回", en: "Tell that you are back.")
    static let `where` = Phrase(zh: "去向牌：每个人现在在哪里", en: "Where everybody is now.")
    static let rollCall = Phrase(zh: "点名：此刻应在岗的人，对照本人", en: "Who should be here this minute, to be held against the people.")
    static let visitorReason = Phrase(zh: "窗口还有群众等候而签退的原因", en: "Why you go with a visitor still at the window.")
}

extension WhereaboutsState {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .expected: Phrase(zh: "未到", en: "expected")
        case .present: Phrase(zh: "在岗", en: "present")
        case .steppedAway: Phrase(zh: "暂离窗口", en: "stepped away")
        case .out: Phrase(zh: "外出", en: "out")
        case .signedOut: Phrase(zh: "已签退", en: "signed out")
        case .offDuty: Phrase(zh: "不当班", en: "off duty")
        case .unmarked: Phrase(zh: "免签", en: "need not sign")
        case .onLeave: Phrase(zh: "请假", en: "on leave")
        case .atStudy: Phrase(zh: "学习", en: "at study")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}
