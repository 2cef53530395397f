import HallProto

let backEntryColumns: [Column] = [
    .text(.backEntry), .text(.stage), .text(.caseNumber), .text(.vouchers), .text(.enteredBy), .text(.at), .text(.decidedBy),
    .text(.reason),
]

func cells(of entry: BackEntryInfo, _ look: Look) -> [Cell] {
    [
        Cell(entry.number), Cell(look(entry.stage.label), entry.stage == .waiting ? .near : .plain), Cell(entry.caseNumber),
        Cell(entry.vouchers.joined(separator: look.comma)), Cell(entry.enteredByName),
        Cell(look.clock.text(entry.enteredAt)), Cell(entry.decidedByName), Cell(entry.reason),
    ]
}

/// An entry, act by act, to be held against the paper.
func text(of found: BackEntryInfo?, _ look: Look) -> String {
    guard let found else { return look(.nothingFound) }
    let lines: [(Phrase, Cell)] = [
        (.stage, Cell(look(found.stage.label), found.stage == .waiting ? .near : .plain)),
        (.caseNumber, Cell(found.caseNumber)),
        (.enteredBy, Cell(found.enteredByName)), (.enteredAt, Cell(look.clock.text(found.enteredAt))),
        (.decidedBy, Cell(found.decidedByName)), (.decidedAt, Cell(look.clock.text(found.decidedAt))),
        (.reason, Cell(found.reason)),
    ]
    let acts = found.acts.enumerated().map { place, act in
        let head = [act.day, act.time, act.act.map { look($0.label) } ?? "", look(.ofVoucher(act.voucher)), act.personID]
        let said = act.act?.particulars(look).filter { !$0.isEmpty }.map { "\n     \(oneLine($0))" } ?? []
        return "  \(place + 1). " + head.filter { !$0.isEmpty }.joined(separator: "  ") + said.joined()
    }
    return ([found.number, sheet(lines, look)] + acts).joined(separator: "\n")
}

extension BackEntryStage: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .waiting: Phrase(zh: "待确认", en: "waiting")
        case .confirmed: Phrase(zh: "已确认", en: "confirmed")
        case .rejected: Phrase(zh: "已退回", en: "rejected")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension BackEntryAct.Act {
    fileprivate var label: Phrase {
        switch self {
        case .file: Phrase(zh: "收件", en: "filed")
        case .check: Phrase(zh: "核对材料", en: "materials checked")
        case .giveNotice: Phrase(zh: "一次性告知", en: "notice given")
        case .supplement: Phrase(zh: "补正", en: "supplemented")
        case .acceptApplication: Phrase(zh: "受理", en: "accepted")
        case .handIn: Phrase(zh: "补交材料", en: "materials handed in")
        case .turnDown: Phrase(zh: "不予受理", en: "turned down")
        case .withdraw: Phrase(zh: "申请人撤回", en: "withdrawn")
        case .accept: Phrase(zh: "收件并受理", en: "filed and accepted")
        case .pause: Phrase(zh: "暂停计时", en: "paused")
        case .resume: Phrase(zh: "恢复计时", en: "resumed")
        case .review: Phrase(zh: "复核", en: "reviewed")
        case .approve: Phrase(zh: "审批", en: "approved")
        case .finish: Phrase(zh: "办结", en: "finished")
        case .deliver: Phrase(zh: "送达", en: "delivered")
        }
    }

    /// What is to be held against the paper.
    fileprivate func particulars(_ look: Look) -> [String] {
        switch self {
        case .file(let request):
            [request.itemCode] + said(request.applicant, look) + [look(request.channel.label), request.note]
                + said(request.findings, look)
        case .accept(let request):
            [request.itemCode] + said(request.applicant, look) + [look(request.channel.label), request.note]
        case .check(let request): said(request.findings, look)
        case .supplement(let request): said(request.findings, look)
        case .giveNotice(let request): request.lines.map { "\($0.subject)\(look(.colon))\($0.demand)" } + [request.whyNotYet]
        case .acceptApplication(let request): [request.delivery]
        case .handIn(let request): request.materials
        case .turnDown(let request):
            [look(request.ground.label), request.reason, request.basis, request.instead, request.sealNumber]
        case .withdraw(let request): [request.note]
        case .pause(let request): [look(request.cause.label), request.notice, request.basis]
        case .resume(let request): [request.resumedOn, request.note]
        case .review(let request): [look(request.word.label), said(request.result, look), request.reason]
        case .approve(let request):
            [request.principalID, look(request.word.label), said(request.result, look), request.reason]
        case .finish(let request): [look(request.result.label), request.note, request.basis, request.sealNumber]
        case .deliver(let request): [look(request.way.label), request.receiver, request.deliveredOn, request.note]
        }
    }

    private func said(_ applicant: Applicant?, _ look: Look) -> [String] {
        applicant.map { [$0.name, "\(look($0.document.label)) \($0.identityNumber)", $0.phone] } ?? []
    }

    private func said(_ findings: [MaterialFinding], _ look: Look) -> [String] {
        findings.map { "\($0.material)\(look(.colon))\(look($0.standing.label)) \($0.defect)\($0.followsBy)" }
    }

    private func said(_ result: CaseResult, _ look: Look) -> String {
        result == .unspecified ? "" : look(result.label)
    }
}

extension ListBackEntriesReply: PagedReply {
    static let pageSizeMax = 200
    var count: Int { entries.count }
    mutating func append(_ other: Self) {
        entries += other.entries
        nextPageToken = other.nextPageToken
    }
}
