// What happens to a case after its acceptance.
extension Help {
    static let caseExtendLimit = Phrase(
        zh: "延长法定时限（一次，经行政机关负责人批准），并告知申请人", en: "Extend the law's limit, once, by the authority's head, and tell the applicant."
    )
    static let expected = Phrase(zh: "预计所需时间（默认至该程序结束之日止）", en: "How long it may take (default: until it is over).")
    static let basis = Phrase(zh: "依据（许可事项默认为行政许可法）", en: "What it rests on (default: the law, for a licence).")
    static let denialBasis = Phrase(zh: "法律依据（不予办理时必填）", en: "The legal basis; a denial needs it.")
    static let sealOfDenial = Phrase(zh: "用印登记号（不予办理时必填）", en: "The seal's use in its register; a denial needs it.")
    static let collection = Phrase(zh: "结果领取方式（默认见大厅设置）", en: "How the result is collected (default: the hall's setting).")
    static let handedOut = Phrase(zh: "随结果发放的证照、文书，可多次给出", en: "A paper handed out with the result; may be given again.")
    static let addedDays = Phrase(zh: "延长的工作日数", en: "The working days to add.")
    static let approvedByHead = Phrase(zh: "批准延长的行政机关负责人", en: "The authority's head who approved it.")

    static let caseReview = Phrase(zh: "复核（一审一核）：同意或退回", en: "Review a case: agree to its result, or send it back.")
    static let caseApprove = Phrase(
        zh: "领导审批：同意或退回；登记员可代记纸批、电话同意", en: "Approve a case; the registrar writes down what was signed or said elsewhere.")
    static let checkWord = Phrase(zh: "agreed（同意）或 sent-back（退回）", en: "agreed, or sent-back.")
    static let checkedResult = Phrase(zh: "同意的办理结果，如 granted", en: "The result agreed to, as granted.")
    static let sentBackReason = Phrase(zh: "退回的理由", en: "Why it is sent back.")
    static let approvalForm = Phrase(zh: "审批方式（默认本人审批）", en: "How it was approved (default: in person).")
    static let principal = Phrase(zh: "哪位负责人批的", en: "Which principal decided.")
    static let caseStep = Phrase(zh: "登记办理环节", en: "Record a step of the work.")
    static let stepTitle = Phrase(zh: "做了什么", en: "What was done.")
    static let procedureLine = Phrase(zh: "办理程序中的第几个环节", en: "The line of the item's procedure.")
    static let caseSendUp = Phrase(zh: "报送上级（时间计入承诺时限）", en: "Send a case to a higher authority; its clock runs on.")
    static let caseComeBack = Phrase(zh: "登记上级退回", en: "Record that a case came back from upstairs.")
    static let authority = Phrase(zh: "上级单位名称", en: "The higher authority's name.")
    static let caseContact = Phrase(zh: "登记与上级单位的联系", en: "Log a contact with the authority.")
    static let contactWay = Phrase(zh: "联系方式，如 phone", en: "The way, as phone.")
    static let contactSaid = Phrase(zh: "联系内容", en: "What was said.")
    static let contactWhom = Phrase(zh: "联系人", en: "Who was spoken to.")
    static let contactAuthority = Phrase(zh: "上级单位（默认办件所在单位）", en: "The authority (default: where the case lies).")

    static let caseDeliver = Phrase(zh: "登记结果送达，出具送达回证", en: "Record that a result was delivered, with its receipt.")
    static let deliveryWay = Phrase(zh: "送达方式，如 at-window", en: "The way, as at-window.")
    static let receiver = Phrase(zh: "签收人", en: "Who took it.")
    static let deliveredOn = Phrase(zh: "送达日期（默认今天）", en: "The day it was delivered (default: today).")
    static let deliveryPlace = Phrase(zh: "送达地点", en: "Where it was delivered.")
    static let postNumber = Phrase(zh: "邮件号码（邮寄时必填）", en: "The number of the parcel; by post it is needed.")
    static let letterShown = Phrase(zh: "授权委托书编号（代理人领取时必填）", en: "The letter of authorisation; by an agent it is needed.")
    static let handedPaper = Phrase(
        zh: "一并交付的证照，名称=编号，可多次给出", en: "A paper handed over as well, title=number; may be given again.")
    static let caseVisit = Phrase(zh: "登记申请人来访一次", en: "Count a visit the applicant had to make.")
    static let visitReason = Phrase(zh: "为什么来", en: "What the applicant had to come for.")
}
