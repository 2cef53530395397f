import HallProto

/// FA: who was asked, and what became of it.
extension World {
    struct Question {
        var number: String
        var owner: String
        var openedAt: Int64
        var channel: Channel
        var stage = EnquiryStage.open
        var until: Int64?
        var outcome = EnquiryOutcome.unspecified
        var caseNumber = ""
        var lapsedAt: Int64?
        var version: Int64 = 1

        func event(_ kind: String, _ caller: Caller, isSealed: Bool) -> Event {
            Event(
                kind, "enquiry/\(number)", by: caller.person, for: owner == caller.person ? "" : owner, isSealed: isSealed)
        }
    }

    /// The last minute in time.
    func dueMinute(_ question: Question) -> Int? {
        switch question.stage {
        case .settled, .unspecified, .unrecognized: return nil
        case .escalated: return Days.wallMinute(question.until ?? 0)
        case .open:
            let opened = Days.wallMinute(question.openedAt)
            let day = Days.day(ofMinute: opened)
            let closing = day * Days.minutesADay + closes(on: day)
            return opened > closing ? (day + 1) * Days.minutesADay : closing
        }
    }

    mutating func open(_ request: OpenEnquiryRequest, _ caller: Caller) -> Verdict {
        var against = Objections()
        let asked = request.askedPersonIDs.isEmpty ? [caller.person] : request.askedPersonIDs
        let item = items[request.itemCode]
        against.note("invalidArgument", unless: request.itemCode.isEmpty || item != nil)
        against.note("invalidArgument", unless: asked.allSatisfy { staff[$0] != nil } && Set(asked).count == asked.count)
        against.note("FA-2", unless: asked.contains(caller.person))
        guard against.none else { return against.verdict }
        let owning = item.map { item in [item.postID] + item.otherPostIDs } ?? []
        // Rank first, then whose matter it is, then the order in which they were named.
        let first = asked.enumerated().min { left, right in
            func key(_ one: (offset: Int, element: String)) -> [Int] {
                let rank = Int(staff[one.element]?.rank ?? 0)
                return [rank == 0 ? 1_000 : rank, owning.contains { stands(one.element, at: $0) } ? 0 : 1, one.offset]
            }
            return key(left).lexicographicallyPrecedes(key(right))
        }
        let year = Days.year(today)
        questionSerials[year, default: 0] += 1
        let number = "E\(year)-" + String("00000\(questionSerials[year]!)".suffix(6))
        let question = Question(
            number: number, owner: first?.element ?? "", openedAt: now, channel: request.channel)
        questions[number] = question
        questionNumbers.append(number)
        let isSealed = !request.about.isEmpty || !request.visitorName.isEmpty || !request.visitorPhone.isEmpty
        return .done(
            [Event("enquiryOpened", "enquiry/\(number)", by: caller.person, isSealed: isSealed)],
            reply: { try $1.checkedQuestion($0, OpenEnquiryReply.self, \.enquiry) })
    }

    mutating func escalate(_ request: EscalateEnquiryRequest, _ caller: Caller) -> Verdict {
        change(request.number, request.expectedVersion) { world, question in
            let until = world.milliseconds(request.promisedUntil)
            var against = Objections()
            against.note("invalidArgument", unless: world.staff[request.leaderID] != nil)
            against.note("FA-6", unless: question.stage != .settled && question.owner == caller.person)
            against.note("FA-3", unless: question.owner != request.leaderID && Days.wallMinute(until) > world.minute)
            guard against.none else { return against.verdict }
            let event = question.event("enquiryEscalated", caller, isSealed: !request.note.isEmpty)
            question.stage = .escalated
            question.until = until
            return .done([event], reply: { try $1.checkedQuestion($0, EscalateEnquiryReply.self, \.enquiry) })
        }
    }

    mutating func settle(_ request: SettleEnquiryRequest, _ caller: Caller) -> Verdict {
        change(request.number, request.expectedVersion) { world, question in
            var against = Objections()
            against.note("invalidArgument", unless: request.outcome != .caseOpened)
            against.note(
                "invalidArgument", unless: request.outcome != .guided || world.isThere(request.postID, on: world.today))
            let unit = world.units[request.unitID]
            against.note(
                "invalidArgument", unless: request.outcome != .referred || request.unitID.isEmpty || unit != nil)
            against.note("FA-6", unless: question.stage != .settled && question.owner == caller.person)
            let name = unit?.name ?? request.unitName
            let address = unit.map { $0.address.isEmpty ? request.unitAddress : $0.address } ?? request.unitAddress
            against.note("FA-4", unless: request.outcome != .referred || (!name.isEmpty && !address.isEmpty))
            let isSaid = !request.reason.isEmpty && !request.rule.isEmpty
            against.note("FA-5", unless: request.outcome != .declined || isSaid)
            guard against.none else { return against.verdict }
            let words = request.reason + request.rule + request.note
            let event = question.event("enquirySettled", caller, isSealed: !words.isEmpty)
            question.stage = .settled
            question.outcome = request.outcome
            return .done([event], reply: { try $1.checkedQuestion($0, SettleEnquiryReply.self, \.enquiry) })
        }
    }

    mutating func handOver(_ request: HandOverEnquiryRequest, _ caller: Caller) -> Verdict {
        change(request.number, request.expectedVersion) { world, question in
            var against = Objections()
            against.note("invalidArgument", unless: world.staff[request.toPersonID] != nil)
            against.note("FA-6", unless: question.stage != .settled && question.owner != request.toPersonID)
            against.note("FA-6", unless: world.isServing(request.toPersonID))
            guard against.none else { return against.verdict }
            let event = question.event("enquiryHandedOver", caller, isSealed: true)
            question.owner = request.toPersonID
            return .done([event], reply: { try $1.checkedQuestion($0, HandOverEnquiryReply.self, \.enquiry) })
        }
    }

    /// FA-6. A case came of it: settled by that, unless the asker had been guided to the post.
    mutating func convert(_ number: String, to file: String, _ caller: Caller) -> [Event] {
        guard var question = questions[number] else { return [] }
        question.caseNumber = file
        question.version += 1
        var events: [Event] = []
        if question.stage != .settled {
            events = [question.event("enquirySettled", caller, isSealed: false)]
            question.stage = .settled
            question.outcome = .caseOpened
        }
        questions[number] = question
        return events
    }

    func objections(toConverting number: String) -> Set<String> {
        guard !number.isEmpty else { return [] }
        guard let question = questions[number] else { return ["invalidArgument"] }
        return question.stage != .settled || question.outcome == .guided ? [] : ["FA-6"]
    }

    /// What nobody answered in time.
    mutating func bringUnanswered() -> [Event] {
        questionNumbers.compactMap { number in
            guard var question = questions[number], question.lapsedAt == nil, let due = dueMinute(question), due < minute
            else { return nil }
            question.lapsedAt = Days.instant(wallMinute: due + 1)
            questions[number] = question
            return Event("enquiryLapsed", "enquiry/\(number)")
        }
    }

    private mutating func change(
        _ number: String, _ version: Int64, _ body: (World, inout Question) -> Verdict
    ) -> Verdict {
        guard var question = questions[number] else { return .refused(["notFound"]) }
        guard question.version == version else { return .refused(["aborted"]) }
        let verdict = body(self, &question)
        if case .done = verdict {
            question.version += 1
            questions[number] = question
        }
        return verdict
    }

    private func milliseconds(_ instant: Timestamp?) -> Int64 {
        (instant?.seconds ?? 0) * 1_000 + Int64(instant?.nanos ?? 0) / 1_000_000
    }

    func checkedQuestion<R: Message>(_ reply: [UInt8], _ type: R.Type, _ shown: (R) -> EnquiryInfo?) throws -> String? {
        guard let info = shown(try R(decoding: reply, limits: .reply)) else { return "no enquiry in the reply" }
        return complaint(about: info)
    }

    /// What is wrong with an enquiry as it is told; nil: nothing.
    func complaint(about info: EnquiryInfo) -> String? {
        guard let question = questions[info.number] else { return "an enquiry \(info.number) nobody opened" }
        let due = dueMinute(question).map { Days.instant(wallMinute: $0) }
        let expected = [
            question.owner, "\(question.stage)", "\(question.outcome)", question.caseNumber, "\(due ?? -1)",
            "\(question.lapsedAt ?? -1)", "\(question.version)",
        ]
        let shown = [
            info.ownerID, "\(info.stage)", "\(info.outcome)", info.caseNumber,
            "\(info.dueAt.map { milliseconds($0) } ?? -1)", "\(info.lapsedAt.map { milliseconds($0) } ?? -1)",
            "\(info.version)",
        ]
        return shown == expected ? nil : "\(info.number): \(shown), not \(expected)"
    }
}
