// Month sheets.
extension Phrase {
    static let month = Phrase(zh: "月份", en: "Month")
    static let revision = Phrase(zh: "版次", en: "Revision")
    static let sealedBy = Phrase(zh: "汇总人", en: "Sealed by")
    static let sealedAt = Phrase(zh: "封存时间", en: "Sealed")
    static let sheetPapers = Phrase(zh: "文书", en: "Papers")
    static let sessionsToWork = Phrase(zh: "应上", en: "Sessions")
    static let present = Phrase(zh: "出勤", en: "Present")
    static let late = Phrase(zh: "迟到", en: "Late")
    static let lateMinutes = Phrase(zh: "迟到分钟", en: "Late min")
    static let early = Phrase(zh: "早退", en: "Early")
    static let earlyMinutes = Phrase(zh: "早退分钟", en: "Early min")
    static let missedMarks = Phrase(zh: "缺签", en: "Missed")
    static let unaccounted = Phrase(zh: "待核", en: "Unaccounted")
    static let absentSessions = Phrase(zh: "旷工", en: "Absent")
    static let excusedSessions = Phrase(zh: "免予认定", en: "Excused")
    static let onLeave = Phrase(zh: "请假", en: "Leave")
    static let outingSessions = Phrase(zh: "外出", en: "Outings")
    static let extendedMinutes = Phrase(zh: "延时（分）", en: "Extended (min)")
    static let studySessions = Phrase(zh: "学习", en: "Study")
    static let lawLimit = Phrase(zh: "法定上限", en: "Law")
    static let lawNear = Phrase(zh: "旷工临近上限", en: "near a limit")
    static let lawBeyond = Phrase(zh: "旷工超过上限", en: "beyond a limit")

    static func sheetIsPreview(_ month: String) -> Phrase {
        Phrase(zh: "\(month) 考勤（预览，未封存）", en: "\(month), a preview, not sealed")
    }
    static func sheetRevision(_ month: String, _ revision: Int32) -> Phrase {
        Phrase(zh: "\(month) 考勤月报 第\(revision)版", en: "\(month), revision \(revision)")
    }
    static func undecided(_ name: String, _ numbers: String) -> Phrase {
        Phrase(zh: "\(name)尚有待核未决：\(numbers)", en: "Not decided of \(name): \(numbers)")
    }
    static func correctionAsked(_ month: String) -> Phrase {
        Phrase(zh: "已申请更正\(month)，等待审批，将有变动：", en: "A correction of \(month) is asked for; it would change:")
    }
    static func correctionRejected(_ month: String) -> Phrase {
        Phrase(zh: "已退回\(month)的更正申请", en: "The correction of \(month) is rejected")
    }
    static func correctionWaits(_ month: String, _ name: String) -> Phrase {
        Phrase(zh: "\(month)有\(name)申请的更正待审批", en: "A correction of \(month) asked for by \(name) waits for approval")
    }
    static func noSuchSheetPaper(_ count: Int) -> Phrase {
        Phrase(zh: "这个月报只有\(count)份文书，从0数起", en: "That sheet has \(count) papers, counted from 0")
    }
}

extension Help {
    static let monthSheets = Phrase(zh: "考勤月报：汇总、封存、更正", en: "Month sheets: summed up, sealed, corrected.")
    static let sheetShow = Phrase(zh: "查看封存的月报，或预览", en: "Show a sealed sheet, or a preview.")
    static let sheetSeal = Phrase(zh: "封存一个月的考勤（登记员）", en: "Seal a month (registrars).")
    static let sheetCorrect = Phrase(zh: "申请更正封存的月报", en: "Ask to have a sealed sheet corrected.")
    static let sheetApprove = Phrase(zh: "批准或退回更正", en: "Approve a correction, or reject it.")
    static let monthSheetList = Phrase(zh: "列出一年的月报和待审批的更正", en: "List a year's sheets and the corrections that wait.")
    static let sheetExport = Phrase(zh: "导出月报为 CSV（Excel 可直接打开）", en: "Export a sheet as CSV that Excel opens.")
    static let sheetPrint = Phrase(zh: "打印月报，或送某单位的一份", en: "Print a sheet, or a unit's copy.")
    static let sheetMonth = Phrase(zh: "月份，如 2026-03", en: "The month, as 2026-03.")
    static let sheetPreview = Phrase(zh: "按现有情况预览", en: "As the facts are now.")
    static let sheetRevision = Phrase(zh: "第几版，不填为最新", en: "Which revision; left out: the newest.")
    static let sheetReject = Phrase(zh: "退回", en: "Reject it.")
    static let sheetYear = Phrase(zh: "年份", en: "The year.")
    static let sheetUnit = Phrase(zh: "只要这个单位的人", en: "Of this unit's people alone.")
    static let sheetPaper = Phrase(zh: "第几份：0 大厅，1 起依次为各单位", en: "Which paper: 0 the hall's, from 1 on the units'.")
}
