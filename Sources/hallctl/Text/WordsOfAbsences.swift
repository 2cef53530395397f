import HallProto

// Sessions nothing accounts for, and marks that come into the book after their time.
extension Phrase {
    static let absenceNumber = Phrase(zh: "缺勤编号", en: "Absence")
    static let noticePaper = Phrase(zh: "待核通知", en: "Notice")
    static let decisionPaper = Phrase(zh: "认定通知", en: "Told by")
    static let correctionNumber = Phrase(zh: "补签编号", en: "Correction")
    static let signedAt = Phrase(zh: "签名时间", en: "Signed")
    static let answer = Phrase(zh: "答复", en: "Answer")
    static let sheetLine = Phrase(zh: "签名行，如 S01 in 2026-03-03 08:25", en: "Line, as S01 in 2026-03-03 08:25")

    static func againstFacts(_ stage: String) -> Phrase {
        Phrase(zh: "\(stage)，与事实不符，请重新决定", en: "\(stage), against the facts: decide anew")
    }
    static func noSuchLine(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”不是签名行，请写成 \"S01 in 2026-03-03 08:25\"",
            en: "“\(text)” is no line of a sheet; write it as \"S01 in 2026-03-03 08:25\"")
    }
}

extension Help {
    static let absences = Phrase(
        zh: "缺勤待核：先听本人说明，再由负责人认定或免予认定", en: "Unaccounted sessions: explained by the person first, then decided on.")
    static let absenceList = Phrase(zh: "列出待核的班次，最新的在前", en: "List unaccounted sessions, the newest first.")
    static let absenceShow = Phrase(zh: "查看一个待核班次", en: "Show an unaccounted session.")
    static let absenceExplain = Phrase(zh: "本人书面说明，决定前可以补充", en: "Explain your own; add to it until it is decided.")
    static let absenceDecide = Phrase(zh: "认定旷工或免予认定，写明理由", en: "Confirm an absence or excuse it, with the reason.")
    static let absenceNumber = Phrase(zh: "缺勤编号，如 Q2026-000012", en: "Its number, as Q2026-000012.")
    static let absenceVerdict = Phrase(zh: "absent 认定旷工，excused 免予认定", en: "absent, or excused.")
    static let ofMonth = Phrase(zh: "只看这个月的，如 2026-03", en: "Only of this month, as 2026-03.")
    static let corrections = Phrase(
        zh: "补签和停电停网时的签名册", en: "Marks put right later, and signing sheets of an outage.")
    static let correctionAsk = Phrase(zh: "为自己申请补签", en: "Ask to have a mark of yours put right.")
    static let correctionDecide = Phrase(zh: "批准或退回补签，写明理由", en: "Approve a correction or reject it, with the reason.")
    static let correctionList = Phrase(zh: "列出补签申请，最新的在前", en: "List corrections, the newest first.")
    static let correctionNumber = Phrase(zh: "补签编号，如 X2026-000012", en: "Its number, as X2026-000012.")
    static let correctionVerdict = Phrase(zh: "approved 批准，rejected 退回", en: "approved, or rejected.")
    static let markKind = Phrase(zh: "sign-in 签到，sign-out 签退", en: "sign-in, or sign-out.")
    static let markDay = Phrase(zh: "实际签名的日期", en: "The true day.")
    static let markTime = Phrase(zh: "实际签名的时刻，如 08:25", en: "The true time, as 08:25.")
    static let sheetEnter = Phrase(zh: "录入停电停网时的纸质签名册", en: "Enter what people signed on paper during an outage.")
    static let sheetDecide = Phrase(zh: "对照纸质件确认或退回签名册", en: "Confirm a signing sheet held against the paper, or reject it.")
    static let sheetList = Phrase(zh: "列出签名册，最新的在前", en: "List signing sheets, the newest first.")
    static let sheetNumber = Phrase(zh: "签名册编号，如 L2026-000012", en: "Its number, as L2026-000012.")
    static let sheetVoucher = Phrase(zh: "纸质签名册上的编号", en: "The number printed on the paper.")
    static let sheetLines = Phrase(
        zh: "签名行，如 \"S01 in 2026-03-03 08:25\"，可以写几行", en: "Lines, as \"S01 in 2026-03-03 08:25\".")
    static let sheetReason = Phrase(zh: "退回的理由", en: "What of it is not as the paper has it.")
}

extension AbsenceStage: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .noted: Phrase(zh: "待说明", en: "to be explained")
        case .explained: Phrase(zh: "已说明", en: "explained")
        case .absent: Phrase(zh: "旷工", en: "absent")
        case .excused: Phrase(zh: "免予认定", en: "excused")
        case .cleared: Phrase(zh: "已核清", en: "accounted for")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension AbsenceVerdict: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .absent: Phrase(zh: "认定旷工", en: "absent")
        case .excused: Phrase(zh: "免予认定", en: "excused")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension CorrectionStage: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .waiting: Phrase(zh: "待审批", en: "waiting")
        case .approved: Phrase(zh: "已批准", en: "approved")
        case .rejected: Phrase(zh: "已退回", en: "rejected")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension CorrectionVerdict: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .approved: Phrase(zh: "批准", en: "approved")
        case .rejected: Phrase(zh: "退回", en: "rejected")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension MarkKind: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .signIn: Phrase(zh: "签到", en: "in")
        case .signOut: Phrase(zh: "签退", en: "out")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}
