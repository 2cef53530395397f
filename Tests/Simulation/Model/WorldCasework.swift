import HallProto

/// What happens to a case after its acceptance.
extension World {
    /// ON-6. Reason, basis, seal, and where to turn to against it.
    func isWhole(denial request: FinishRequest) -> Bool {
        let isNamed = settings["review_authority"] != "—" && settings["court"] != "—"
        return isNamed && !request.note.isEmpty && !request.basis.isEmpty && !request.sealNumber.isEmpty
    }

    /// 行政许可法 42: once, before it runs out, ten days at most for a licence; the promise stays.
    mutating func extendLimit(_ request: ExtendLimitRequest, _ caller: Caller) -> Verdict {
        guard let file = accepted(request.number, request.expectedVersion).0 else {
            return accepted(request.number, request.expectedVersion).1
        }
        var against = Objections()
        against.note("AB-5", unless: mayWork(caller, file))
        against.note("CO-3", unless: isAuthorised(caller.person, for: file.item.code))
        let most = file.item.licence ? 10 : 365
        against.note(
            "TL-2", unless: file.isOpen && file.statutory != nil && file.added == nil && request.workingDays <= Int32(most))
        if let limit = file.statutory, let day = due(file, budget: limit.budget).day {
            against.note("TL-2", unless: minute <= closing(file, on: day))
        }
        against.note("TL-2", unless: file.item.licence || !file.item.basis.isEmpty || !request.basis.isEmpty)
        guard against.none else { return against.verdict }
        change(request.number) { file in
            file.added = (Int(request.workingDays), request.approvedBy)
            file.statutory?.budget += Int(request.workingDays)
        }
        _ = lookAtClocks(request.number)
        let paper = issue(.statutoryExtension, for: cases[request.number] ?? file)
        let events = [
            file.event("caseLimitExtended", caller, isSealed: true), file.event("paperIssued", caller, isSealed: false),
        ]
        return .done(events) { reply, world in
            let shown = try ExtendLimitReply(decoding: reply, limits: .reply).paper?.id
            guard shown == paper else { return "its notice is \(shown ?? "none"), not \(paper)" }
            return try world.checked(reply, ExtendLimitReply.self, \.case)
        }
    }

    func describedWork(_ info: CaseInfo) -> String {
        "added \(info.limitExtension.map { "\($0.workingDays) by \($0.approvedBy)" } ?? "nothing") \(describedChecks(info)) \(describedUpstairs(info)) \(describedDelivery(info))"
    }

    func describedWork(_ file: File) -> String {
        "added \(file.added.map { "\($0.days) by \($0.head)" } ?? "nothing") \(describedChecks(file)) \(describedUpstairs(file)) \(describedDelivery(file))"
    }
}
