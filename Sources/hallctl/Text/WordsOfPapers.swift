// Papers: heads of columns, and what commands are for.
extension Phrase {
    static let paperNumber = Phrase(zh: "文号", en: "Number")
    static let paperSubject = Phrase(zh: "关于", en: "About")
    static let issuedAt = Phrase(zh: "出具时间", en: "Issued")
    static let issuedBy = Phrase(zh: "出具人", en: "Issued by")
    static let sealNumber = Phrase(zh: "用印登记号", en: "Seal use")
    static let paperCopies = Phrase(zh: "各联", en: "Copies")
    static let replaces = Phrase(zh: "替代", en: "Replaces")
    static let replacedBy = Phrase(zh: "被替代为", en: "Replaced by")
    static let supplements = Phrase(zh: "补充", en: "Supplements")
    static let supplementedBy = Phrase(zh: "补充告知", en: "Supplemented by")
    static let paperState = Phrase(zh: "情况", en: "State")
    static let paperReplaced = Phrase(zh: "已被替代", en: "replaced")
    static let paperStale = Phrase(zh: "到期日已变，须补充告知", en: "due date changed, to be supplemented")
}

extension Help {
    static let papers = Phrase(zh: "文书：查询、打印、补发、补充告知", en: "Papers: list, print, replace, supplement.")
    static let paperShow = Phrase(zh: "查看文书", en: "Show what a paper is.")
    static let paperPrint = Phrase(zh: "输出可打印的A4网页", en: "Give out a paper's pages as HTML for A4.")
    static let paperList = Phrase(zh: "列出文书", en: "List papers.")
    static let paperAuthorise = Phrase(zh: "为办件出具授权委托书", en: "Issue a letter of authorisation for a case.")
    static let paperReissue = Phrase(zh: "按现有情况另出一份，替代原文书", en: "Replace a paper by one with today's facts.")
    static let paperSupplement = Phrase(
        zh: "所载到期日已变的，另出补充告知书", en: "Tell the applicant of a due date that is no longer what the paper says.")
    static let supplementBasis = Phrase(
        zh: "依据（默认新日期所在年度的放假通知）", en: "What it rests on (default: the calendar notice of the new date's year).")
    static let caseFile = Phrase(zh: "打印一件的全部案卷（一件一档）", en: "Print the whole file of a case.")
    static let paperID = Phrase(zh: "文书编号，如 notice-2026-000012", en: "The paper's id, as notice-2026-000012.")
    static let paperCopy = Phrase(zh: "只打印这一联，如 applicant", en: "Only this copy, as applicant.")
    static let paperKind = Phrase(zh: "只看此种，如 one-time-notice", en: "Only of this kind, as one-time-notice.")
    static let paperYear = Phrase(zh: "只看此年度的文号", en: "Only numbers of this year.")
    static let paperIssuer = Phrase(zh: "只看此人出具的；me 为本人", en: "Only those this person issued; me is you.")
    static let stalePapers = Phrase(zh: "只看所载到期日已变的", en: "Only those whose due date is no longer true.")
    static let agentName = Phrase(zh: "受托人姓名；不给则留空手填", en: "The agent's name; left out, the line stays open.")
    static let htmlOutput = Phrase(zh: "写入此文件（默认标准输出）", en: "The file to write (default: standard output).")
}
