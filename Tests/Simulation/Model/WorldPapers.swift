import HallProto

/// ON-4. Papers as somebody keeps them in a binder: numbered, never taken out, the replaced ones marked.
extension World {
    struct Paper {
        var number: String
        var caseNumber: String
        var replacedBy = ""
    }

    mutating func authorise(_ request: AuthoriseRequest, _ caller: Caller) -> Verdict {
        guard let file = cases[request.caseNumber] else { return .refused(["notFound"]) }
        let against = objections(toPapersOf: file, by: caller)
        guard against.none else { return against.verdict }
        let id = issueLetter(for: file)
        return .done([file.event("paperIssued", caller, isSealed: false)]) { reply, _ in
            let shown = try AuthoriseReply(decoding: reply, limits: .reply).paper?.id
            return shown == id ? nil : "it is \(shown ?? "none"), not \(id)"
        }
    }

    mutating func reissue(_ request: ReissuePaperRequest, _ caller: Caller) -> Verdict {
        guard let old = papers[request.id], let file = cases[old.caseNumber] else { return .refused(["notFound"]) }
        var against = objections(toPapersOf: file, by: caller)
        against.note("ON-4", unless: old.replacedBy.isEmpty)
        guard against.none else { return against.verdict }
        let id = issueLetter(for: file)
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

    private mutating func issueLetter(for file: File) -> String {
        let year = Days.year(today)
        let serial = (letterSerials[year] ?? 0) + 1
        letterSerials[year] = serial
        let digits = String(serial)
        let id = "authorisation-\(year)-" + String(repeating: "0", count: 6 - digits.count) + digits
        papers[id] = Paper(number: "\(settings["paper_prefix"]!)委〔\(year)〕\(serial)号", caseNumber: file.number)
        paperIDs.append(id)
        return id
    }
}
