import HallProto

/// ON-4. Papers as somebody keeps them in a binder: numbered, never taken out, the replaced ones marked.
extension World {
    struct Paper {
        var kind: PaperKind?
        var number: String
        var caseNumber: String
        var replacedBy = ""
        /// The due days it shows, of the promise and of the law's limit; nil: that it follows.
        var promised: Int??
        var statutory: Int??

        var isLetter: Bool { number.contains("委〔") }
        /// The hall's copy is all there is.
        var isForFile: Bool { isLetter || number.contains("达〔") }
        /// What was decided once is not made anew.
        var isRenewable: Bool {
            isLetter || [.specialProcedure, .statutoryExtension, .completion, .deliveryReceipt].contains(kind)
        }
    }

    /// Whether it shows a due day that is no longer true.
    func isStale(_ paper: Paper) -> Bool {
        guard paper.replacedBy.isEmpty, let file = cases[paper.caseNumber], file.stage == .inWork || file.stage == .paused
        else {
            return false
        }
        func differs(_ shown: Int??, _ limit: Limit?) -> Bool {
            guard let shown, let due = limit?.due else { return false }
            return shown != due
        }
        return differs(paper.promised, file.promised) || differs(paper.statutory, file.statutory)
    }

    mutating func authorise(_ request: AuthoriseRequest, _ caller: Caller) -> Verdict {
        guard let file = cases[request.caseNumber] else { return .refused(["notFound"]) }
        let against = objections(toPapersOf: file, by: caller)
        guard against.none else { return against.verdict }
        let id = issue("authorisation", for: file.number)
        return .done([file.event("paperIssued", caller, isSealed: false)]) { reply, _ in
            let shown = try AuthoriseReply(decoding: reply, limits: .reply).paper?.id
            return shown == id ? nil : "it is \(shown ?? "none"), not \(id)"
        }
    }

    mutating func reissue(_ request: ReissuePaperRequest, _ caller: Caller) -> Verdict {
        guard let old = papers[request.id], let file = cases[old.caseNumber] else { return .refused(["notFound"]) }
        var against = objections(toPapersOf: file, by: caller)
        against.note("ON-4", unless: old.replacedBy.isEmpty && old.isRenewable)
        guard against.none else { return against.verdict }
        let id = old.kind.map { issue($0, for: file) } ?? issue("authorisation", for: file.number)
        papers[request.id]?.replacedBy = id
        return .done([file.event("paperIssued", caller, isSealed: true)]) { reply, _ in
            let shown = try ReissuePaperReply(decoding: reply, limits: .reply).paper
            return shown?.id == id && shown?.replacesID == request.id ? nil : "it is \(shown?.id ?? "none"), not \(id)"
        }
    }

    /// AB-5, TL-2.
    private func objections(toPapersOf file: File, by caller: Caller) -> Objections {
        var against = Objections()
        against.note("AB-5", unless: mayOrder(caller, file))
        against.note(file.ended, unless: file.stage != .annulled)
        return against
    }

    private static let words = [
        "authorisation": "委", "receipt": "收", "notice": "告", "acceptance": "受", "promise": "诺", "not-accepted": "不受",
        "minor-missing": "容", "promise-instead": "承", "special-procedure": "特",
        "extension": "延", "completion": "结", "denied": "不办", "delivery": "达",
    ]

    /// After acceptance.
    private static let ids: [PaperKind: String] = [
        .specialProcedure: "special-procedure", .statutoryExtension: "extension", .completion: "completion",
        .denied: "denied", .deliveryReceipt: "delivery",
    ]

    mutating func issue(_ kind: PaperKind, for file: File) -> String {
        let id = issue(Self.ids[kind]!, for: file.number)
        papers[id]?.kind = kind
        return id
    }

    /// The next of its kind and year.
    @discardableResult
    mutating func issue(_ kind: String, for number: String) -> String {
        let year = Days.year(today)
        let serial = (paperSerials["\(kind) \(year)"] ?? 0) + 1
        paperSerials["\(kind) \(year)"] = serial
        let digits = String(serial)
        let id = "\(kind)-\(year)-" + String(repeating: "0", count: 6 - digits.count) + digits
        var paper = Paper(
            number: "\(settings["paper_prefix"]!)\(Self.words[kind]!)〔\(year)〕\(serial)号", caseNumber: number)
        if ["acceptance", "promise"].contains(kind) { paper.promised = .some(cases[number]?.promised.due) }
        if ["acceptance", "extension"].contains(kind) { paper.statutory = cases[number]?.statutory.map(\.due) }
        papers[id] = paper
        paperIDs.append(id)
        return id
    }

    /// TL-3, ON-2. What goes with an acceptance, in this order.
    mutating func issueAcceptancePapers(_ number: String) -> [String] {
        guard let file = cases[number] else { return [] }
        let wanted: [(String, Bool)] = [
            ("acceptance", file.item.licence), ("promise", file.item.promisedDays > 0),
            ("minor-missing", file.sheets.contains { $0.standing == .follows }),
            ("promise-instead", file.sheets.contains { $0.standing == .promised }),
        ]
        return wanted.filter(\.1).map { issue($0.0, for: number) }
    }
}
