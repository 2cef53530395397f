// What happens to a case after its acceptance.
extension Help {
    static let caseExtendLimit = Phrase(
        zh: "延长法定时限（一次，经行政机关负责人批准），并告知申请人", en: "Extend the law's limit, once, by the authority's head, and tell the applicant."
    )
    static let expected = Phrase(zh: "预计所需时间（默认至该程序结束之日止）", en: "How long it may take (default: until it is over).")
    static let basis = Phrase(zh: "依据（许可事项默认为行政许可法）", en: "What it rests on (default: the law, for a licence).")
    static let denialBasis = Phrase(zh: "法律依据（不予办理时必填）", en: "The legal basis; a denial needs it.")
    static let sealNumber = Phrase(zh: "用印登记号（不予办理时必填）", en: "The seal's use in its register; a denial needs it.")
    static let collection = Phrase(zh: "结果领取方式（默认见大厅设置）", en: "How the result is collected (default: the hall's setting).")
    static let handedOut = Phrase(zh: "随结果发放的证照、文书，可多次给出", en: "A paper handed out with the result; may be given again.")
    static let addedDays = Phrase(zh: "延长的工作日数", en: "The working days to add.")
    static let approvedByHead = Phrase(zh: "批准延长的行政机关负责人", en: "The authority's head who approved it.")
}
