import HallProto

/// ON-4. Papers as somebody keeps them in a binder: numbered, never taken out, the replaced ones marked.
extension World {
    struct Paper {
        var kind: PaperKind
        var number: String
        var caseNumber: String
        /// The law's due day it shows, where it shows one.
        var shown: Int?
        var replacedBy = ""

        /// Who gets a copy.
        var copies: [PaperCopy] { kind == .authorisation || kind == .deliveryReceipt ? [.file] : [.applicant, .window] }
    }

    /// As ids and numbers have them.
    private static let words: [PaperKind: (id: String, zh: String)] = [
        .authorisation: ("authorisation", "委"), .specialProcedure: ("special-procedure", "特"),
        .statutoryExtension: ("extension", "延"), .completion: ("completion", "结"), .denied: ("denied", "不办"),
        .deliveryReceipt: ("delivery", "达"),
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
        // What was decided once is not made anew.
        against.note("ON-4", unless: old.replacedBy.isEmpty && old.kind != .denied)
        guard against.none else { return against.verdict }
        let id = issue(old.kind, for: file)
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
        against.note("TL-2", unless: file.stage != .annulled)
        return against
    }

    mutating func issue(_ kind: PaperKind, for file: File) -> String {
        let (word, year) = (Self.words[kind]!, Days.year(today))
        let serial = (paperSerials["\(word.id) \(year)"] ?? 0) + 1
        paperSerials["\(word.id) \(year)"] = serial
        let digits = String(serial)
        let id = "\(word.id)-\(year)-" + String(repeating: "0", count: 6 - digits.count) + digits
        papers[id] = Paper(
            kind: kind, number: "\(settings["paper_prefix"]!)\(word.zh)〔\(year)〕\(serial)号", caseNumber: file.number,
            shown: kind == .statutoryExtension ? file.statutory?.due : nil)
        paperIDs.append(id)
        return id
    }

    /// It shows a due day that is no longer true.
    func isStale(_ paper: Paper) -> Bool {
        guard paper.kind == .statutoryExtension, paper.replacedBy.isEmpty, let file = cases[paper.caseNumber], file.isOpen,
            let due = file.statutory?.due
        else { return false }
        return paper.shown != due
    }
}
