import HallProto

/// ON-4. Papers as somebody keeps them in a binder: numbered, never taken out, the replaced ones marked.
extension World {
    struct Paper {
        var kind: PaperKind
        var number: String
        var caseNumber: String
        /// The due days it shows, of the promise and of the law's limit; nil within: that it follows.
        var promised: Int??
        var statutory: Int??
        var replacedBy = ""
        /// Whom of the staff it is about.
        var about = ""

        /// Who gets a copy.
        var copies: [PaperCopy] {
            if kind == .monthSheet || kind == .studySheet { return [.file] }
            if kind == .handover { return [.giver, .taker, .file] }
            if !about.isEmpty { return [.person, .file] }
            return kind == .authorisation || kind == .deliveryReceipt ? [.file] : [.applicant, .window]
        }
    }

    /// As ids and numbers have them.
    private static let words: [PaperKind: (id: String, zh: String)] = [
        .authorisation: ("authorisation", "委"), .specialProcedure: ("special-procedure", "特"),
        .statutoryExtension: ("extension", "延"), .completion: ("completion", "结"), .denied: ("denied", "不办"),
        .deliveryReceipt: ("delivery", "达"), .filingReceipt: ("receipt", "收"), .oneTimeNotice: ("notice", "告"),
        .acceptanceNotice: ("acceptance", "受"), .promiseNotice: ("promise", "诺"), .notAccepted: ("not-accepted", "不受"),
        .minorMissing: ("minor-missing", "容"), .promiseInstead: ("promise-instead", "承"), .supplement: ("supplement", "补"),
        .absenceNotice: ("absence", "缺"), .absenceDecision: ("absence-decision", "勤定"),
        .monthSheet: ("month-sheet", "勤"), .leaveSlip: ("leave-slip", "假"),
        .studySheet: ("study-sheet", "学"), .handover: ("handover", "移"),
    ]

    /// What was decided or handed in once is not made anew.
    private static let madeAnew: [PaperKind] = [
        .authorisation, .specialProcedure, .statutoryExtension, .completion, .deliveryReceipt, .acceptanceNotice,
        .promiseNotice,
    ]

    mutating func authorise(_ request: AuthoriseRequest, _ caller: Caller) -> Verdict {
        guard let file = cases[request.caseNumber] else { return .refused(["notFound"]) }
        let against = objections(toPapersOf: file, by: caller)
        guard against.none else { return against.verdict }
        let id = issue(.authorisation, for: file)
        return .done([file.event("paperIssued", caller, isSealed: false)]) { reply, _ in
            let shown = try AuthoriseReply(decoding: reply, limits: .reply).paper?.id
            return shown == id ? nil : "it is \(shown ?? "none"), not \(id)"
        }
    }

    mutating func reissue(_ request: ReissuePaperRequest, _ caller: Caller) -> Verdict {
        guard let old = papers[request.id], let file = cases[old.caseNumber] else { return .refused(["notFound"]) }
        var against = objections(toPapersOf: file, by: caller)
        against.note("ON-4", unless: old.replacedBy.isEmpty && Self.madeAnew.contains(old.kind))
        guard against.none else { return against.verdict }
        let id = issue(old.kind, for: file)
        papers[request.id]?.replacedBy = id
        return .done([file.event("paperIssued", caller, isSealed: true)]) { reply, _ in
            let shown = try ReissuePaperReply(decoding: reply, limits: .reply).paper
            return shown?.id == id && shown?.replacesID == request.id ? nil : "it is \(shown?.id ?? "none"), not \(id)"
        }
    }

    /// One for each date that is no longer true; from then on the paper counts as saying the new one.
    mutating func supplement(_ request: SupplementPaperRequest, _ caller: Caller) -> Verdict {
        guard let paper = papers[request.id], let file = cases[paper.caseNumber] else { return .refused(["notFound"]) }
        var against = objections(toPapersOf: file, by: caller)
        against.note("ON-4", unless: isStale(paper))
        guard against.none else { return against.verdict }
        var ids: [String] = []
        if differs(paper.promised, file.promised) {
            ids.append(issue(.supplement, for: file))
            papers[request.id]?.promised = .some(file.promised.due)
        }
        if differs(paper.statutory, file.statutory) {
            ids.append(issue(.supplement, for: file))
            papers[request.id]?.statutory = .some(file.statutory?.due)
        }
        let expected = ids
        return .done(ids.map { _ in file.event("paperIssued", caller, isSealed: false) }) { reply, _ in
            let shown = try SupplementPaperReply(decoding: reply, limits: .reply).papers
            return shown.map(\.id) == expected && shown.allSatisfy { $0.supplementsID == request.id }
                ? nil : "they are \(shown.map(\.id)), not \(expected)"
        }
    }

    /// AB-5, and that it was no mistake.
    private func objections(toPapersOf file: File, by caller: Caller) -> Objections {
        var against = Objections()
        against.note("AB-5", unless: mayOrder(caller, file))
        against.note(file.ended, unless: file.stage != .annulled)
        return against
    }

    /// The next of its kind and year.
    @discardableResult
    mutating func issue(_ kind: PaperKind, for file: File) -> String {
        let (id, number) = nextPaper(kind)
        var paper = Paper(kind: kind, number: number, caseNumber: file.number)
        if [.acceptanceNotice, .promiseNotice].contains(kind) { paper.promised = .some(file.promised.due) }
        if [.acceptanceNotice, .statutoryExtension].contains(kind) { paper.statutory = file.statutory.map(\.due) }
        papers[id] = paper
        paperIDs.append(id)
        return id
    }

    private mutating func nextPaper(_ kind: PaperKind) -> (id: String, number: String) {
        let (word, year) = (Self.words[kind]!, Days.year(today))
        let serial = (paperSerials["\(word.id) \(year)"] ?? 0) + 1
        paperSerials["\(word.id) \(year)"] = serial
        let digits = String(serial)
        let id = "\(word.id)-\(year)-" + String(repeating: "0", count: 6 - digits.count) + digits
        return (id, "\(settings["paper_prefix"]!)\(word.zh)〔\(year)〕\(serial)号")
    }

    /// One about somebody of the staff.
    mutating func issue(_ kind: PaperKind, about person: String) -> String {
        let (id, number) = nextPaper(kind)
        papers[id] = Paper(kind: kind, number: number, caseNumber: "", about: person)
        noticeIDs.append(id)
        return id
    }

    /// One that goes between two of the staff, in the place of another where there is one.
    mutating func issueList(replacing old: String = "") -> String {
        let (id, number) = nextPaper(.handover)
        papers[id] = Paper(kind: .handover, number: number, caseNumber: "")
        papers[old]?.replacedBy = id
        noticeIDs.append(id)
        return id
    }

    /// TL-3, ON-2. What goes with an acceptance, in this order.
    mutating func issueAcceptancePapers(_ number: String, isSigned: Bool = true) -> [String] {
        guard let file = cases[number] else { return [] }
        let wanted: [(PaperKind, Bool)] = [
            (.acceptanceNotice, file.item.licence), (.promiseNotice, file.item.promisedDays > 0),
            (.minorMissing, isSigned && file.sheets.contains { $0.standing == .follows }),
            (.promiseInstead, isSigned && file.sheets.contains { $0.standing == .promised }),
        ]
        return wanted.filter(\.1).map { issue($0.0, for: file) }
    }

    /// It shows a due day that is no longer true.
    func isStale(_ paper: Paper) -> Bool {
        guard paper.replacedBy.isEmpty, let file = cases[paper.caseNumber], file.isAccepted, file.isOpen else { return false }
        return differs(paper.promised, file.promised) || differs(paper.statutory, file.statutory)
    }

    private func differs(_ shown: Int??, _ limit: Limit?) -> Bool {
        guard let shown, let due = limit?.due else { return false }
        return shown != due
    }
}
