import HallProto

/// ATT-5, ATT-6: who is away, and where everybody is; ATT-7: who works on, and who leaves visitors waiting.
extension World {
    struct TimeAway {
        var person: String
        var isOuting: Bool
        var from: Int64
        var until: Int64?
        /// The last minute in time.
        var expected: Int?
        var destination = ""
        var reason = ""
        var isTold = false

        var line: String {
            "\(person) \(isOuting) \(from) \(until ?? -1) \(expected.map { Days.instant(wallMinute: $0) } ?? -1) \(isTold)"
        }

        var event: Event { Event("awayEnded", "person/\(person)", by: person) }
        var fromMinute: Int { Days.wallMinute(from) }
        var day: Int { Days.day(ofMinute: fromMinute) }
    }

    func open(_ person: String) -> TimeAway? { timesAway.first { $0.person == person && $0.until == nil } }

    /// Whatever they were away on, as it was before, with what is told of its end.
    mutating func endAway(_ person: String) -> (events: [Event], was: TimeAway?) {
        guard let index = timesAway.firstIndex(where: { $0.person == person && $0.until == nil }) else { return ([], nil) }
        let was = timesAway[index]
        let midnight = Days.instant(wallMinute: (was.day + 1) * Days.minutesADay)
        timesAway[index].until = max(was.from, was.isOuting ? now : min(now, midnight))
        return ([was.event], was)
    }

    func lateness(_ spell: TimeAway) -> Int { spell.expected.map { max(0, minute - $0) } ?? 0 }

    mutating func stepAway(_ request: StepAwayRequest, _ caller: Caller) -> Verdict {
        guard !caller.person.isEmpty else { return .refused(["ATT-2"]) }
        let standing = open(caller.person).flatMap { !$0.isOuting && $0.day == today ? $0 : nil }
        let since = Days.instant(wallMinute: standing?.fromMinute ?? minute)
        var events: [Event] = []
        if standing == nil {
            events = endAway(caller.person).events
            timesAway.append(TimeAway(person: caller.person, isOuting: false, from: now, reason: request.reason))
            let subject = "person/\(caller.person)"
            events.append(Event("steppedAway", subject, by: caller.person, isSealed: !request.reason.isEmpty))
        }
        return .done(events) { reply, _ in
            let reply = try StepAwayReply(decoding: reply, limits: .reply)
            return reply.repeatedStep == (standing != nil) && reply.since?.seconds == since / 1_000
                ? nil : "since \(since), and not \(reply)"
        }
    }

    mutating func goOut(_ request: GoOutRequest, _ caller: Caller) -> Verdict {
        guard !caller.person.isEmpty else { return .refused(["ATT-2"]) }
        let expected = request.expectedReturn.map { Days.wallMinute($0.seconds * 1_000) } ?? -1
        var against = Objections()
        against.note("ATT-6", unless: !request.destination.isEmpty && !request.reason.isEmpty && expected > minute)
        against.note("ATT-6", unless: Days.day(ofMinute: expected) <= today + 30)
        guard against.none else { return against.verdict }
        let events = endAway(caller.person).events
        timesAway.append(
            TimeAway(
                person: caller.person, isOuting: true, from: now, expected: expected, destination: request.destination,
                reason: request.reason))
        return .done(events + [Event("wentOut", "person/\(caller.person)", by: caller.person, isSealed: true)])
    }

    mutating func comeBack(_ caller: Caller) -> Verdict {
        guard !caller.person.isEmpty else { return .refused(["ATT-2"]) }
        let (events, was) = endAway(caller.person)
        let late = was.map { lateness($0) } ?? 0
        let kind: AwayKind = was.map { $0.isOuting ? .outing : .step } ?? .unspecified
        return .done(events) { reply, _ in
            let reply = try ReturnReply(decoding: reply, limits: .reply)
            return reply.kind == kind && Int(reply.overdueMinutes) == late ? nil : "\(kind) \(late), and not \(reply)"
        }
    }

    /// Who is not back: told once, of whoever is still on the staff.
    mutating func bringOverdueOutings() -> [Event] {
        var events: [Event] = []
        for index in timesAway.indices {
            let spell = timesAway[index]
            guard spell.until == nil, !spell.isTold, let expected = spell.expected, expected < minute else { continue }
            timesAway[index].isTold = true
            if isServing(spell.person) { events.append(Event("outingOverdue", "person/\(spell.person)")) }
        }
        return events
    }
}

/// What outings and visitors make of the records.
extension World {
    /// Minutes of the day for which its return was told, walked off from both ends.
    func lessOutings(_ stint: Stint, of person: String, on day: Int) -> Stint {
        let gone = timesAway.filter { $0.person == person && $0.isOuting }.map { spell in
            let last = (Days.day(ofMinute: spell.expected!) + 1) * Days.minutesADay
            let end = min(last, spell.until.map { Days.wallMinute($0) } ?? last)
            return (from: spell.fromMinute - day * Days.minutesADay, end: end - day * Days.minutesADay)
        }
        let leave = leaveRanges(person, on: day)
        let studies = studying(person, on: day)
        func isGone(_ minute: Int) -> Bool {
            gone.contains { $0.from <= minute && minute < $0.end } || leave.contains { $0.minutes.contains(minute) }
                || studies.contains { $0.contains(minute) }
        }
        var stint = stint
        (stint.from, stint.until) = (stint.starts, stint.ends)
        while stint.from < stint.ends, isGone(stint.from) { stint.from += 1 }
        while stint.until > stint.starts, isGone(stint.until - 1) { stint.until -= 1 }
        let out =
            gone.map { ($0.from, $0.end) }
            + leave.filter { $0.as == .outing }.map { ($0.minutes.lowerBound, $0.minutes.upperBound) }
        stint.comesFromOuting = out.contains { $0.0 < stint.from && $0.1 == stint.from }
        stint.goesOnOuting = out.contains { $0.0 == stint.until && $0.1 > stint.until }
        return stint
    }

    /// " overdue 6 extended 30".
    func extras(_ stint: Stint, isLast: Bool, of person: String, on day: Int) -> String {
        let midnight = day * Days.minutesADay
        var overdue = 0
        for spell in timesAway where spell.person == person && spell.isOuting {
            guard Days.day(ofMinute: spell.expected!) == day else { continue }
            let back = spell.until.map { Days.wallMinute($0) } ?? minute
            overdue += (stint.starts..<stint.ends).filter { spell.expected! <= midnight + $0 && midnight + $0 < back }.count
        }
        var extended = 0
        if isLast, let out = minutesSigned(by: person, on: day).filter({ !$0.isSignIn }).map(\.at).max(), out > stint.ends {
            let hours = midnight + stint.ends...midnight + out
            if worked.contains(where: { $0.person == person && hours.contains($0.minute) }) { extended = out - stint.ends }
        }
        return (overdue > 0 ? " overdue \(overdue)" : "") + (extended > 0 ? " extended \(extended)" : "")
    }

    /// A line without what was late or long besides.
    func bare(_ line: String) -> String {
        let words = line.split(separator: " ")
        return words.prefix { !["overdue", "extended"].contains($0) }.joined(separator: " ")
    }

    /// What was entered later from paper was done at another time.
    mutating func noteWork(_ events: [Event], by method: HallProto.Method) {
        guard !["Confirm", "Import"].contains(method.name) else { return }
        let idle = ["deadlineMoved", "caseLinked", "applicantRevealed", "queryCodeGuessed"]
        for event in events where !event.person.isEmpty && !idle.contains(event.kind) {
            guard event.subject.hasPrefix("case/") || event.subject.hasPrefix("enquiry/") else { continue }
            worked.append((event.person, minute))
        }
    }

    /// Somebody asked them at the window today, and has neither an answer nor a leader's promise.
    func isAwaited(_ person: String) -> Bool {
        questions.values.contains { question in
            question.owner == person && question.stage == .open && question.channel == .window
                && Days.day(ofMinute: Days.wallMinute(question.openedAt)) >= today
        }
    }
}

/// The list, and the roll-call.
extension World {
    func isEmployed(_ person: String, on day: Int) -> Bool {
        guard let came = entered[person], came <= day else { return false }
        return Days.number(staff[person]?.departedOn ?? "").map { day < $0 } ?? true
    }

    /// "S01 out 2026-03-02 09:10 县民政局 2".
    func whereabouts(_ person: String) -> String {
        let (of, since) = whereaboutsNow(person)
        let spell = open(person)
        let isOut = of == .out
        let place = isOut ? spell?.destination ?? "" : ""
        let why = isOut || of == .steppedAway ? spell?.reason ?? "" : ""
        return "\(person) \(of) \(since ?? -1) \(place) \(why) \(isOut ? spell.map { lateness($0) } ?? 0 : 0)"
    }

    func whereaboutsNow(_ person: String) -> (WhereaboutsState, since: Int?) {
        if let spell = open(person), spell.isOuting || spell.day == today {
            return (spell.isOuting ? .out : .steppedAway, spell.fromMinute)
        }
        let midnight = today * Days.minutesADay
        if let off = leaveNow(person), !(lastMark(person).map { $0.isSignIn && Days.wallMinute($0.at) >= off.from } ?? false) {
            return (off.as == .leave ? .onLeave : off.as == .study ? .atStudy : .out, nil)
        }
        let stints = stints(of: person, on: today) ?? []
        let clock = minute - midnight
        if let study = studying(person, on: today).first(where: { $0.contains(clock) }),
            !(lastMark(person).map { $0.isSignIn && Days.wallMinute($0.at) - midnight >= study.lowerBound } ?? false)
        {
            return (.atStudy, nil)
        }
        guard let last = lastMark(person) else {
            guard let next = stints.first(where: { clock < $0.ends }) else { return (.offDuty, nil) }
            return next.signs ? (.expected, midnight + next.starts) : (.unmarked, nil)
        }
        let at = Days.wallMinute(last.at)
        if last.isSignIn { return (.present, at) }
        if let running = running(person), running.signs, midnight + running.starts > at {
            return (.expected, midnight + running.starts)
        }
        return (.signedOut, at)
    }

    private func lastMark(_ person: String) -> Mark? {
        let signed = marks(of: person, on: today)
        let latest = signed.map(\.at).max()
        return signed.last { $0.at == latest }
    }

    /// What they should be here for this minute.
    private func running(_ person: String) -> Stint? {
        let clock = minute - today * Days.minutesADay
        return stints(of: person, on: today)?.first { $0.starts <= clock && clock < $0.ends }
    }

    func listWhereabouts() -> Verdict {
        let lines = staff.keys.sorted().filter { isEmployed($0, on: today) }.map(whereabouts)
        return .done { reply, _ in
            let shown = try ListWhereaboutsReply(decoding: reply, limits: .reply).people.map(\.line)
            return shown == lines ? nil : "\(shown), not \(lines)"
        }
    }

    func rollCall() -> Verdict {
        let called = staff.keys.sorted().filter { isEmployed($0, on: today) && running($0) != nil }
        let lines = called.map { person in
            let mark = lastMark(person).map { "\($0.isSignIn) \(Days.wallMinute($0.at)) \($0.terminal)" } ?? "-"
            return "\(whereabouts(person)) \(mark)"
        }
        return .done { reply, _ in
            let shown = try RollCallReply(decoding: reply, limits: .reply).entries.map(\.line)
            return shown == lines ? nil : "\(shown), not \(lines)"
        }
    }
}

extension WhereaboutsInfo {
    fileprivate var line: String {
        let since = since.map { Days.wallMinute($0.seconds * 1_000) } ?? -1
        return "\(personID) \(state) \(since) \(destination) \(reason) \(overdueMinutes)"
    }
}

extension RollCallEntryInfo {
    fileprivate var line: String {
        let mark = markedAt.map { "\(!markIsSignOut) \(Days.wallMinute($0.seconds * 1_000)) \(terminalID)" } ?? "-"
        return "\(whereabouts?.line ?? "") \(mark)"
    }
}
