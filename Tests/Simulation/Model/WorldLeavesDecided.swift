import HallProto

/// LV-2 … LV-5: who decides on leave, what it waits for, and how it ends.
extension World {
    private func seen(_ number: String, _ version: Int64) -> (off: Off?, Verdict) {
        guard let off = offs[number] else { return (nil, .refused(["notFound"])) }
        return off.version == version ? (off, .done()) : (nil, .refused(["aborted"]))
    }

    /// The other way round as the daemon: every minute of every day from today on, with it and without it.
    func fails(_ off: Off) -> Bool {
        var supposed = off
        supposed.stage = .granted
        for day in Set(off.rest.map { $0 / 2 }).sorted() where day >= today {
            let without = unmanned(on: day, planned: [:])
            if !unmanned(on: day, planned: [:], besides: supposed).isSubset(of: without) { return true }
        }
        return false
    }

    private func mayDecide(_ off: Off) -> Set<Role> {
        together(off).halves <= 2 && !standingRoles(off.person).contains(.director) ? [.director, .principal] : [.principal]
    }

    /// The first letter by which somebody may decide who may not by themselves.
    private func letter(of letters: [Letter], for off: Off) -> Letter? {
        letters.first { letter in
            standing(of: letter) == .usable && letter.giver != off.person
                && !offices(of: letter).isDisjoint(with: mayDecide(off))
        }
    }

    private func consentIsMissing(_ off: Off) -> Bool {
        off.consent.isEmpty && units[staff[off.person]!.unitID]!.leaveConsent
    }

    /// What speaks against a decision of somebody with these roles.
    private func objections(
        to verdict: LeaveVerdict, of off: Off, by decider: String, _ roles: Set<Role>, _ letters: [Letter] = [], waiver: String,
        answer: String
    ) -> Objections {
        var against = Objections()
        against.note("invalidArgument", unless: verdict == .granted || !answer.isEmpty)
        against.note("LV-5", unless: off.stage == .asked)
        against.note("LV-3", unless: decider != off.person)
        let isShort = together(off).halves <= 2
        let may = mayDecide(off)
        if roles.isDisjoint(with: may), letter(of: letters, for: off) == nil {
            if letters.contains(where: { !offices(of: $0).isDisjoint(with: may) }) {
                against.note("AB-5", unless: false)
            } else {
                against.note("LV-3", unless: !standingRoles(off.person).contains(.director) && isShort)
                against.note("LV-2", unless: !isShort)
            }
        }
        if verdict == .granted, off.waits {
            against.note("LV-4", unless: !consentIsMissing(off))
            against.note("LV-4", unless: !waiver.isEmpty || !fails(off))
        }
        return against
    }

    private mutating func settle(
        _ off: Off, _ verdict: LeaveVerdict, by decider: String, waiver: String, answer: String, awaits: String,
        _ caller: Caller
    ) -> Verdict {
        let isOwn = !awaits.isEmpty || !caller.roles.isDisjoint(with: mayDecide(off))
        let place = isOwn ? "" : letter(of: caller.letters, for: off)?.tag ?? ""
        var off = off
        off.chained = together(off).halves
        let isWaived = verdict == .granted && off.waits && fails(off)
        off.waiver = isWaived ? waiver : ""
        off.stage = verdict == .granted ? .granted : .refused
        off.decider = decider
        off.decidedAt = minute
        off.awaits = awaits
        off.version += 1
        var events: [Event] = []
        if verdict == .granted {
            off.slip = issue(.leaveSlip, about: off.person)
            events.append(Event("paperIssued", "paper/\(off.slip)", by: caller.person))
        }
        offs[off.number] = off
        let isSealed = !answer.isEmpty || !off.waiver.isEmpty
        events.append(Event("leaveDecided", off.subject, by: caller.person, for: place, isSealed: isSealed))
        return .done(events) { reply, world in
            world.complaint(about: try DecideLeaveReply(decoding: reply, limits: .reply).leave)
        }
    }

    mutating func decide(_ request: DecideLeaveRequest, _ caller: Caller) -> Verdict {
        let (found, verdict) = seen(request.number, request.expectedVersion)
        guard let off = found else { return verdict }
        let against = objections(
            to: request.verdict, of: off, by: caller.person, caller.roles, caller.letters, waiver: request.waiver,
            answer: request.answer)
        guard against.none else { return against.verdict }
        return settle(
            off, request.verdict, by: caller.person, waiver: request.waiver, answer: request.answer, awaits: "", caller)
    }

    mutating func record(_ request: RecordLeaveDecisionRequest, _ caller: Caller) -> Verdict {
        let (found, verdict) = seen(request.number, request.expectedVersion)
        guard let off = found else { return verdict }
        guard staff[request.decidedBy] != nil else { return .refused(["invalidArgument"]) }
        var against = objections(
            to: request.verdict, of: off, by: request.decidedBy, standingRoles(request.decidedBy), waiver: request.waiver,
            answer: request.answer)
        against.note("LV-5", unless: caller.person != request.decidedBy && caller.person != off.person)
        guard against.none else { return against.verdict }
        return settle(
            off, request.verdict, by: request.decidedBy, waiver: request.waiver, answer: request.answer,
            awaits: request.decidedBy, caller)
    }

    mutating func confirm(_ request: ConfirmLeaveDecisionRequest, _ caller: Caller) -> Verdict {
        let (found, verdict) = seen(request.number, request.expectedVersion)
        guard var off = found else { return verdict }
        guard !off.awaits.isEmpty, off.awaits == caller.person else { return .refused(["LV-5"]) }
        off.awaits = ""
        if !request.confirmed {
            off.isDisowned = true
            if off.stage == .refused || off.stage == .granted && leaveBegins(off).map({ minute < $0 }) ?? true {
                off.stage = .asked
            } else if off.stage == .granted {
                off.cuts += ahead(of: off)
            }
        }
        return keep(off, "leaveDecisionConfirmed", caller)
    }

    func leaveBegins(_ off: Off) -> Int? {
        guard let first = off.rest.first else { return nil }
        let stretch = stretches(of: off)[0]
        return workBegins(off.person, half: stretch.first { works(off.person, half: $0) == true } ?? first)
    }

    /// Half-days of one kind that follow one another.
    func stretches(of off: Off) -> [[Int]] {
        off.parts.flatMap { part -> [[Int]] in
            part.halves.filter { half in !off.cuts.contains { $0.contains(half) } }.reduce(into: []) { all, half in
                if let last = all.last?.last, last + 1 == half { all[all.count - 1].append(half) } else { all.append([half]) }
            }
        }
    }

    private func ahead(of off: Off) -> [ClosedRange<Int>] {
        stretches(of: off).compactMap { stretch in
            stretch.first { minute < workBegins(off.person, half: $0) }.map { $0...stretch.last! }
        }
    }

    private mutating func keep(_ off: Off, _ kind: String, _ caller: Caller, isSealed: Bool = false) -> Verdict {
        var off = off
        off.version += 1
        offs[off.number] = off
        return .done([Event(kind, off.subject, by: caller.person, isSealed: isSealed)]) { reply, world in
            world.complaint(about: try GetLeaveReply(decoding: reply, limits: .reply).leave)
        }
    }

    mutating func consent(_ request: RecordLeaveConsentRequest, _ caller: Caller) -> Verdict {
        let (found, verdict) = seen(request.number, request.expectedVersion)
        guard var off = found else { return verdict }
        guard off.stage == .asked else { return .refused(["LV-4"]) }
        off.consent = request.consent
        return keep(off, "leaveConsented", caller, isSealed: true)
    }

    mutating func name(_ request: NameSubstituteRequest, _ caller: Caller) -> Verdict {
        let (found, verdict) = seen(request.number, request.expectedVersion)
        guard var off = found else { return verdict }
        guard let post = posts[request.postID], let person = staff[request.personID] else {
            return .refused(["invalidArgument"])
        }
        var against = Objections()
        against.note("LV-4", unless: off.stands && off.back == nil && request.personID != off.person)
        against.note("AB-1", unless: post.aPersonID != request.personID && !post.bPersonIDs.contains(request.personID))
        let last = off.rest.last.map { $0 / 2 }
        against.note("AB-1", unless: last.map { isServing(request.personID, on: $0) } ?? false)
        against.note("CO-3", unless: person.qualifiedPostIDs.contains(request.postID))
        guard against.none else { return against.verdict }
        off.substitutes[request.postID] = request.personID
        return keep(off, "substituteNamed", caller)
    }

    private func mayTouch(_ off: Off, _ caller: Caller) -> Bool { caller.person == off.person || caller.has(.registrar) }

    mutating func withdraw(_ request: WithdrawLeaveRequest, _ caller: Caller) -> Verdict {
        let (found, verdict) = seen(request.number, request.expectedVersion)
        guard var off = found else { return verdict }
        var against = Objections()
        against.note("LV-5", unless: mayTouch(off, caller) && off.stands && off.back == nil)
        if request.from.isEmpty {
            against.note("LV-5", unless: off.stage == .asked || leaveBegins(off).map { minute < $0 } ?? true)
            guard against.none else { return against.verdict }
            off.stage = .withdrawn
        } else {
            let first = Days.number(request.from)! * 2 + (request.fromHalf == .afternoon ? 1 : 0)
            let last = (Days.number(request.until) ?? first / 2) * 2 + (request.untilHalf == .morning ? 0 : 1)
            guard first <= last else { return .refused(["invalidArgument"]) }
            let rest = off.rest
            against.note("LV-5", unless: (first...last).allSatisfy(rest.contains))
            against.note("LV-5", unless: minute < workBegins(off.person, half: first))
            guard against.none else { return against.verdict }
            off.cuts.append(first...last)
            if off.rest.isEmpty { off.stage = .withdrawn }
        }
        return keep(off, "leaveWithdrawn", caller)
    }

    mutating func comeBack(_ request: ReturnFromLeaveRequest, _ caller: Caller) -> Verdict {
        let (found, verdict) = seen(request.number, request.expectedVersion)
        guard var off = found else { return verdict }
        let at = request.backAt.map { Days.wallMinute($0.seconds * 1_000) } ?? minute
        let isOpen = off.stage == .granted && (off.back == nil || off.isBackDoubtful)
        let mayBackdate = caller.person != off.person
        let isIn = at <= minute && (at == minute || mayBackdate)
        guard mayTouch(off, caller), isOpen, isIn, off.rest.first.map({ begin(ofHalf: $0) <= at }) ?? false else {
            return .refused(["LV-5"])
        }
        (off.back, off.isBackDoubtful) = (at, false)
        return keep(off, "leaveReturned", caller)
    }

    mutating func confirm(_ request: ConfirmReturnRequest, _ caller: Caller) -> Verdict {
        let (found, verdict) = seen(request.number, request.expectedVersion)
        guard var off = found else { return verdict }
        guard off.isBackDoubtful, caller.person != off.person else { return .refused(["LV-5"]) }
        off.isBackDoubtful = false
        if !request.confirmed { off.back = nil }
        return keep(off, "leaveReturnConfirmed", caller)
    }

    /// What somebody's sign-in says of the leave they are on.
    mutating func signInEndsLeave(_ person: String) -> [Event] {
        var events: [Event] = []
        for number in offNumbers {
            guard var off = offs[number], off.person == person, off.stage == .granted, off.back == nil,
                let first = off.rest.first, begin(ofHalf: first) <= minute
            else { continue }
            off.isBackDoubtful = off.rest.contains { half in
                works(person, half: half) == true && minute < workEnds(person, half: half)
            }
            off.back = minute
            off.version += 1
            offs[number] = off
            events.append(Event("leaveReturned", off.subject, by: person))
        }
        return events
    }

    mutating func handIn(_ request: HandInLeavePaperRequest, _ caller: Caller) -> Verdict {
        let (found, verdict) = seen(request.number, request.expectedVersion)
        guard var off = found else { return verdict }
        guard let place = off.papers.firstIndex(where: { $0.name == request.paper }), off.papers[place].cameOn == nil else {
            return .refused(["LV-1"])
        }
        off.papers[place].cameOn = today
        return keep(off, "leavePaperHandedIn", caller)
    }

    mutating func putWorkedSince(_ request: PutWorkedSinceRequest, _ caller: Caller) -> Verdict {
        var against = Objections()
        let day = Days.number(request.workedSince)!
        against.note("invalidArgument", unless: staff[request.personID] != nil && day <= today)
        against.note("LV-5", unless: caller.person != request.personID)
        guard against.none else { return against.verdict }
        workedSince[request.personID] = day
        return .done([Event("workedSincePut", "person/\(request.personID)", by: caller.person)])
    }

    mutating func put(_ request: PutLeaveKindRequest, _ caller: Caller) -> Verdict {
        guard var kind = request.kind else { return .refused(["invalidArgument"]) }
        var against = Objections()
        let isBounded = [.eachTime, .eachYear].contains(kind.allowance)
        against.note("invalidArgument", unless: isBounded == (kind.daysMax > 0))
        let current = leaveKinds[kind.id]
        against.note("aborted", unless: current?.version ?? 0 == request.expectedVersion)
        guard against.none else { return against.verdict }
        kind.version = request.expectedVersion
        guard kind != current else { return .done() }
        kind.version += 1
        leaveKinds[kind.id] = kind
        return .done([Event("leaveKindPut", "leave_kind/\(kind.id)", by: caller.person)])
    }
}
