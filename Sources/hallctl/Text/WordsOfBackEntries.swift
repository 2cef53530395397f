// What was done on paper, entered later.
extension Phrase {
    static let backEntry = Phrase(zh: "补录编号", en: "Back-entry")
    static let vouchers = Phrase(zh: "凭证", en: "Vouchers")
    static let enteredBy = Phrase(zh: "录入人", en: "Entered by")
    static let enteredAt = Phrase(zh: "录入时间", en: "Entered")
    static let decidedAt = Phrase(zh: "确认或退回时间", en: "Decided")
    static let decidedBy = Phrase(zh: "确认或退回人", en: "Decided by")
    static let onPaper = Phrase(zh: "补录", en: "On paper")
    static let backEnteredMark = Phrase(zh: "含补录", en: "entered later in part")

    static func ofVoucher(_ number: String) -> Phrase { Phrase(zh: "凭证\(number)", en: "paper \(number)") }

    /// `second`: who confirmed it; empty: nobody had to.
    static func backEnteredAs(_ voucher: String, _ time: String, by enterer: String, confirmedBy second: String) -> Phrase {
        Phrase(
            zh: "补录：凭证\(voucher)，实际时间\(time)，\(enterer)录入" + (second.isEmpty ? "" : "，\(second)确认"),
            en: "entered later from paper \(voucher), done \(time), by \(enterer)"
                + (second.isEmpty ? "" : ", confirmed by \(second)"))
    }

    static func enteredWaits(_ number: String) -> Phrase {
        Phrase(
            zh: "已录入，尚未生效：请另一人对照纸质凭证确认：hallctl back-entry confirm \(number)",
            en:
                "Entered, not in effect yet: a second person confirms it against the paper: hallctl back-entry confirm \(number)"
        )
    }

    static func unchangedRows(_ count: Int) -> Phrase {
        Phrase(zh: "无变化：\(count)件", en: "Unchanged: \(count)")
    }

    static let onPaperUnfinished = Phrase(
        zh: "补录须同时写明 --happened（实际时间）和 --voucher（凭证号）",
        en: "to enter what was done on paper give --happened (its true time) and --voucher (the paper's number)")

    static func notDateAndTime(_ text: String) -> Phrase {
        Phrase(
            zh: "--happened 写不成“\(text)”：请写成 \"2026-11-20 10:05\"",
            en: "--happened can't be \"\(text)\": write it like \"2026-11-20 10:05\"")
    }
}

extension Help {
    static let backEntries = Phrase(
        zh: "补录：停电断网时在纸上办的，事后录入，由第二人确认",
        en: "What was done on paper during an outage, entered later and confirmed by a second person.")
    static let caseImport = Phrase(
        zh: "导入省平台导出的办件（CSV），已有的对应更新，不重复", en: "Take in an export of the provincial platform (CSV); nothing is doubled.")
    static let exportFile = Phrase(zh: "平台导出的文件", en: "The exported file.")
    static let backEntryList = Phrase(zh: "列出待确认的补录", en: "List back-entries that wait.")
    static let backEntryShow = Phrase(zh: "查看补录的全部内容", en: "Show everything a back-entry says.")
    static let backEntryConfirm = Phrase(
        zh: "对照纸质凭证确认，从实际时间起生效", en: "Confirm it against the paper; it takes effect from its true time on.")
    static let backEntryReject = Phrase(
        zh: "与凭证不符的退回；录入人自己撤回", en: "Reject what is not as the paper has it, or take back your own.")
    static let backEntryNumber = Phrase(zh: "补录编号，如 B2026-000012", en: "The back-entry's number, as B2026-000012.")
    static let withDecided = Phrase(zh: "也列出已确认、已退回的", en: "Also those that are decided.")
    static let happened = Phrase(zh: "在纸上办理的实际时间，如 \"2026-11-20 10:05\"（补录）", en: "Its true time, where it was done on paper.")
    static let voucher = Phrase(zh: "纸质凭证的编号（补录）", en: "The number of the paper it was done on.")
    static let doneBy = Phrase(zh: "当时的经办人（默认本人；补录）", en: "Who did it on paper (default: you).")
    static let backEntry = Phrase(
        zh: "加到这份尚未确认的补录；办件编号写 - 即该补录收的件", en: "Add it to this back-entry of yours; - as the number means what it files.")
}
