import HallProto

/// What was done on paper: written down by one, held against the paper by another, and then as if it had been done at its time.
extension World {
    /// A slip of the binder.
    struct Slip {
        var number: String
        var caseNumber: String
        var writer: String
        var acts: [BackEntryAct]
        var stage = BackEntryStage.waiting
        var decider = ""
        var version: Int64 = 1

        var vouchers: Set<String> { Set(acts.map(\.voucher)) }
    }

    static let filedHere = "1000-000001"

    mutating func enter(_ request: EnterRequest, _ caller: Caller) -> Verdict {
        var slip = Slip(number: "", caseNumber: "", writer: caller.person, acts: [])
        if !request.number.isEmpty {
            guard let begun = slips[request.number] else { return .refused(["notFound"]) }
            guard begun.stage == .waiting, begun.writer == caller.person else { return .refused(["IN-2"]) }
            slip = begun
        }
        slip.acts += request.acts
        if slip.acts.count > 20 { return .refused(["invalidArgument"]) }
        var trial = self
        if let refusal = trial.perform(slip, uid: caller.uid, confirmedBy: "").refusal { return .refused(refusal) }
        if slip.number.isEmpty {
            let year = Days.year(today)
            slipSerials[year, default: 0] += 1
            slip.number = "B\(year)-" + String("00000\(slipSerials[year]!)".suffix(6))
            slip.caseNumber = slip.acts[0].about ?? ""
            slipNumbers.append(slip.number)
        } else {
            slip.version += 1
        }
        slips[slip.number] = slip
        let number = slip.number
        return .done([Event("backEntryMade", "back-entry/\(number)", by: caller.person)]) { reply, world in
            world.complaint(about: try EnterReply(decoding: reply, limits: .reply).entry)
        }
    }

    mutating func confirm(_ request: ConfirmBackEntryRequest, _ caller: Caller) -> Verdict {
        guard var slip = slips[request.number] else { return .refused(["notFound"]) }
        guard slip.version == request.expectedVersion else { return .refused(["aborted"]) }
        guard slip.stage == .waiting, slip.writer != caller.person else { return .refused(["IN-2"]) }
        var done = self
        let (events, number, refusal) = done.perform(slip, uid: caller.uid, confirmedBy: caller.person)
        if let refusal { return .refused(refusal) }
        self = done
        slip.stage = .confirmed
        slip.decider = caller.person
        slip.version += 1
        slip.caseNumber = number
        slips[slip.number] = slip
        let confirmed = slip.number
        return .done(events + [Event("backEntryConfirmed", "back-entry/\(confirmed)", by: caller.person)]) { reply, world in
            let reply = try ConfirmBackEntryReply(decoding: reply, limits: .reply)
            if !reply.queryCode.isEmpty { world.cases[number]?.queryCode = reply.queryCode }
            return world.complaint(about: reply.entry)
        }
    }

    mutating func reject(_ request: RejectBackEntryRequest, _ caller: Caller) -> Verdict {
        guard var slip = slips[request.number] else { return .refused(["notFound"]) }
        guard slip.version == request.expectedVersion else { return .refused(["aborted"]) }
        guard slip.stage == .waiting else { return .refused(["IN-2"]) }
        slip.stage = .rejected
        slip.decider = caller.person
        slip.version += 1
        slips[slip.number] = slip
        let event = Event("backEntryRejected", "back-entry/\(slip.number)", by: caller.person, isSealed: true)
        return .done([event]) { reply, world in
            world.complaint(about: try RejectBackEntryReply(decoding: reply, limits: .reply).entry)
        }
    }

    /// Everything on a slip, in its order: what it leaves, to which case; or why not.
    mutating func perform(
        _ slip: Slip, uid: UInt32, confirmedBy: String
    ) -> (events: [Event], number: String, refusal: Set<String>?) {
        if let refusal = objections(to: slip) { return ([], "", refusal) }
        var events: [Event] = []
        var number = slip.acts[0].about ?? ""
        if !number.isEmpty, cases[number] == nil { return ([], "", ["notFound"]) }
        let entered = now
        present = entered
        defer { (now, present) = (entered, nil) }
        for act in slip.acts {
            now = Days.instant(wallMinute: act.minute)
            let doer = act.personID.isEmpty ? slip.writer : act.personID
            var caller = Caller(uid: uid)
            become(doer, &caller)
            let before = cases.count
            var against = Set<String>()
            if let file = cases[number], Days.wallMinute(file.actedAt) > act.minute { against.insert("TL-2") }
            if case .approve? = act.act, caller.roles.isDisjoint(with: [.principal, .registrar]) { against.insert("IN-2") }
            let verdict = act.act.map { perform($0, on: number, caller) } ?? .refused(["invalidArgument"])
            switch verdict {
            case .refused(let words, _): return ([], "", against.union(words))
            case .done(let left, _):
                guard against.isEmpty else { return ([], "", against) }
                events += left.map { event in
                    var event = event
                    event.later = Event.later(slip.number, act.voucher, act.minute, slip.writer, confirmedBy)
                    return event
                }
            }
            if cases.count > before { number = numbers.last ?? "" }
            forgetLapses(number)
        }
        cases[number]?.isBackEntered = true
        return (events, number, nil)
    }

    /// What can't be told so, whatever the hall's state.
    private func objections(to slip: Slip) -> Set<String>? {
        var against = Objections()
        var last = Int.min
        let first = slip.acts.first.flatMap { $0.isFiling ? Self.filedHere : $0.about }
        for (place, act) in slip.acts.enumerated() {
            let isElsewhere = slips.values.contains {
                $0.stage != .rejected && $0.number != slip.number && $0.vouchers.contains(act.voucher)
            }
            against.note("ON-4", unless: !isElsewhere)
            against.note("invalidArgument", unless: act.minute <= minute && act.minute >= last)
            last = act.minute
            let doer = act.personID.isEmpty ? slip.writer : act.personID
            against.note("invalidArgument", unless: isServing(doer, on: Days.day(ofMinute: act.minute)))
            if place == 0 {
                against.note("invalidArgument", unless: act.about != Self.filedHere)
            } else {
                against.note("invalidArgument", unless: !act.isFiling && act.about == first)
            }
        }
        return against.none ? nil : against.found
    }

    func isServing(_ person: String, on day: Int) -> Bool {
        guard let staff = staff[person] else { return false }
        return Days.number(staff.departedOn).map { day < $0 } ?? true
    }

    /// As it would have been done then.
    private mutating func perform(_ act: BackEntryAct.Act, on number: String, _ caller: Caller) -> Verdict {
        let version = cases[number]?.version ?? 0
        func now<R>(_ request: R, _ change: (inout R) -> Void) -> R {
            var request = request
            change(&request)
            return request
        }
        switch act {
        case .file(let request): return file(request, caller)
        case .accept(let request): return accept(request, caller)
        case .check(let request): return check(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .giveNotice(let request):
            return giveNotice(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .supplement(let request):
            return supplement(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .acceptApplication(let request):
            return acceptFiled(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .handIn(let request): return handIn(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .turnDown(let request):
            return turnDown(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .withdraw(let request):
            return withdraw(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .pause(let request): return pause(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .resume(let request): return resume(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .review(let request): return review(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .approve(let request):
            return approve(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .finish(let request): return finish(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        case .deliver(let request):
            return deliver(now(request) { ($0.number, $0.expectedVersion) = (number, version) }, caller)
        }
    }

    /// What was done in time did not run out.
    private mutating func forgetLapses(_ number: String) {
        guard var file = cases[number] else { return }
        func kept(_ limit: Limit?, isAwaited: Bool) -> Limit? {
            guard var limit, !isAwaited, let lapsed = limit.lapsedAt, lapsed > now else { return limit }
            limit.lapsedAt = nil
            return limit
        }
        let isAnswerAwaited = file.stage == .received
        file.notice = kept(file.notice, isAwaited: isAnswerAwaited)
        file.statutoryNotice = kept(file.statutoryNotice, isAwaited: isAnswerAwaited)
        file.promised = kept(file.promised, isAwaited: file.isOpen) ?? file.promised
        file.statutory = kept(file.statutory, isAwaited: file.isOpen)
        file.delivery = kept(file.delivery, isAwaited: owesDelivery(file))
        cases[number] = file
    }

    /// How the daemon's word on an entry differs from the model's; nil: it doesn't.
    func complaint(about info: BackEntryInfo?) -> String? {
        guard let info, let slip = slips[info.number] else { return "there is no back-entry \(info?.number ?? "")" }
        let given =
            "\(info.number) \(info.stage) “\(info.caseNumber)” \(info.vouchers.sorted()) \(info.enteredBy) “\(info.decidedBy)” v\(info.version)"
        let expected =
            "\(slip.number) \(slip.stage) “\(slip.caseNumber)” \(slip.vouchers.sorted()) \(slip.writer) “\(slip.decider)” v\(slip.version)"
        return given == expected ? nil : "a back-entry is\n    \(given), not\n    \(expected)"
    }
}

extension BackEntryAct {
    /// The wall's minute it was done at.
    var minute: Int { (Days.number(day) ?? 0) * Days.minutesADay + Days.timeOfDay(time) }

    var isFiling: Bool {
        switch act {
        case .file, .accept: true
        case _: false
        }
    }

    /// The number it names; nil: it files something.
    var about: String? {
        switch act {
        case .file, .accept, nil: nil
        case .check(let request): request.number
        case .giveNotice(let request): request.number
        case .supplement(let request): request.number
        case .acceptApplication(let request): request.number
        case .handIn(let request): request.number
        case .turnDown(let request): request.number
        case .withdraw(let request): request.number
        case .pause(let request): request.number
        case .resume(let request): request.number
        case .review(let request): request.number
        case .approve(let request): request.number
        case .finish(let request): request.number
        case .deliver(let request): request.number
        }
    }
}
