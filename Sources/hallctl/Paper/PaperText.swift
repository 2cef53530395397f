import HallProto

let paperColumns: [Column] = [
    .text(.id), .text(.paperNumber), .text(.kind), .text(.caseNumber), .text(.paperSubject), .text(.issuedAt), .text(.issuedBy),
    .text(.paperState),
]

func cells(of paper: PaperInfo, _ look: Look) -> [Cell] {
    [
        Cell(paper.id), Cell(paper.number), Cell(look(paper.kind.label)), Cell(paper.caseNumber), Cell(paper.subject),
        Cell(look.clock.text(paper.issuedAt)), Cell(issuer(of: paper, look)), state(of: paper, look),
    ]
}

/// A paper, without its pages.
func text(of paper: PaperInfo, _ look: Look) -> String {
    let copies = paper.copies.map { look($0.label) }.joined(separator: look.comma)
    var lines: [(Phrase, Cell)] = [
        (.kind, Cell(look(paper.kind.label))), (.paperSubject, Cell(paper.subject)), (.caseNumber, Cell(paper.caseNumber)),
        (.issuedAt, Cell(look.clock.text(paper.issuedAt))), (.issuedBy, Cell(issuer(of: paper, look))),
        (.actingFor, Cell(paper.actingFor)), (.sealNumber, Cell(paper.sealNumber)), (.vouchers, Cell(paper.voucher)),
        (.paperCopies, Cell(copies)),
    ]
    lines += paper.dues.map { due in
        let limit: Phrase = due.clock == "statutory" ? .statutoryLimit : .promisedLimit
        return (limit, Cell(due.dueOn.isEmpty ? look(DueState.provisional.label) : due.dueOn))
    }
    lines += [
        (.replaces, Cell(paper.replacesID)), (.replacedBy, Cell(paper.replacedByID)),
        (.supplements, Cell(paper.supplementsID)),
        (.supplementedBy, Cell(paper.supplementedByIDs.joined(separator: look.comma))),
        (.paperState, state(of: paper, look)),
    ]
    return "\(paper.id)  \(oneLine(paper.number))\n\(sheet(lines, look))"
}

private func issuer(of paper: PaperInfo, _ look: Look) -> String {
    paper.issuedBy.isEmpty ? look(.daemon) : "\(paper.issuedByName) (\(paper.issuedBy))"
}

/// What whoever prints it should know first.
private func state(of paper: PaperInfo, _ look: Look) -> Cell {
    if !paper.replacedByID.isEmpty { return Cell(look(.paperReplaced)) }
    return paper.stale ? Cell(look(.paperStale), .near) : Cell("")
}

extension PaperKind: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .filingReceipt: Phrase(zh: "收件回执", en: "filing receipt")
        case .oneTimeNotice: Phrase(zh: "一次性告知单", en: "one-time notice")
        case .acceptanceNotice: Phrase(zh: "受理通知书", en: "acceptance notice")
        case .promiseNotice: Phrase(zh: "承诺通知书", en: "promise notice")
        case .notAccepted: Phrase(zh: "不予受理通知书", en: "not accepted")
        case .denied: Phrase(zh: "不予办理决定书", en: "denied")
        case .specialProcedure: Phrase(zh: "特别程序告知书", en: "special procedure")
        case .statutoryExtension: Phrase(zh: "延长期限告知书", en: "statutory extension")
        case .minorMissing: Phrase(zh: "容缺受理承诺书", en: "minor missing")
        case .promiseInstead: Phrase(zh: "告知承诺书", en: "promise instead")
        case .authorisation: Phrase(zh: "授权委托书", en: "authorisation")
        case .completion: Phrase(zh: "办结通知书", en: "completion")
        case .deliveryReceipt: Phrase(zh: "送达回证", en: "delivery receipt")
        case .supplement: Phrase(zh: "补充告知书", en: "supplement")
        case .handover: Phrase(zh: "移交清单", en: "handover list")
        case .absenceNotice: Phrase(zh: "缺勤待核通知", en: "absence notice")
        case .absenceDecision: Phrase(zh: "缺勤认定通知", en: "decision on an absence")
        case .monthSheet: Phrase(zh: "考勤月报表", en: "month sheet")
        case .leaveSlip: Phrase(zh: "请假条", en: "leave slip")
        case .studySheet: Phrase(zh: "学习签到表", en: "study sign-in sheet")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension PaperCopy: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .applicant: Phrase(zh: "申请人联", en: "applicant")
        case .window: Phrase(zh: "窗口留存联", en: "window")
        case .file: Phrase(zh: "存档联", en: "file")
        case .giver: Phrase(zh: "移交人联", en: "giver")
        case .taker: Phrase(zh: "接收人联", en: "taker")
        case .person: Phrase(zh: "本人联", en: "person")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension ListPapersReply: PagedReply {
    static var pageSizeMax: Int { 500 }
    var count: Int { papers.count }
    mutating func append(_ next: ListPapersReply) {
        papers += next.papers
        nextPageToken = next.nextPageToken
    }
}
