import HallProto

/// AB-3, AB-4, AB-7: what is handed over and back, who has what to do for whom, and files that are opened on it.
extension World {
    /// From and until, or what is wrong with them.
    private func stretch(_ request: GiveHandoverRequest, giver: String) -> (span: (Int, Int)?, wrong: String) {
        guard !request.from.isEmpty else {
            guard request.until.isEmpty, request.fromPlace == 0, request.untilPlace == 0 else {
                return (nil, "invalidArgument")
            }
            let next = missed().filter { $0.post == request.postID && $0.person == giver && $0.ends > minute }
                .min { $0.begins < $1.begins }
            return next.map { (($0.begins, $0.ends), "") } ?? (nil, "AB-3")
        }
        let first = Days.number(request.from)!
        let last = Days.number(request.until) ?? first
        let (morning, evening) = (hours(on: first) ?? [], hours(on: last) ?? [])
        let from = request.fromPlace == 0 ? morning.first : morning.dropFirst(Int(request.fromPlace) - 1).first
        let until = request.untilPlace == 0 ? evening.last : evening.dropFirst(Int(request.untilPlace) - 1).first
        guard last >= first, let from, let until else { return (nil, "invalidArgument") }
        let span = (first * Days.minutesADay + from.starts, last * Days.minutesADay + until.ends)
        return span.0 < span.1 ? (span, "") : (nil, "invalidArgument")
    }

    mutating func give(_ request: GiveHandoverRequest, _ caller: Caller) -> Verdict {
        let giver = request.giverID.isEmpty ? caller.person : request.giverID
        var against = Objections()
        against.note("invalidArgument", unless: isPost(request.postID))
        against.note("invalidArgument", unless: staff[request.takerID] != nil && staff[giver] != nil)
        against.note("AB-3", unless: caller.person == giver || caller.has(.director))
        let (span, wrong) = stretch(request, giver: giver)
        against.note(wrong, unless: span != nil)
        let open = openCases { $0.handler == giver && $0.post == request.postID }.map(\.number)
        let noted = request.notes.map(\.caseNumber)
        against.note("invalidArgument", unless: Set(noted).isSubset(of: open) && Set(noted).count == noted.count)
        guard let span else { return against.verdict }
        against.note("AB-3", unless: span.1 > minute && Days.day(ofMinute: span.1) - Days.day(ofMinute: span.0) <= 366)
        let held = holders(request.postID, at: max(span.0, minute))
        against.note("AB-3", unless: [held?.keeper, held?.a].contains(giver))
        let takers = ([held?.a].compactMap { $0 } + (held?.bs ?? [])).filter { !$0.isEmpty && $0 != giver }
        against.note("AB-3", unless: takers.contains(request.takerID))
        let before = lists.filter {
            $0.post == request.postID && $0.giver == giver && $0.from < span.1 && $0.until > span.0
        }
        against.note("AB-3", unless: before.allSatisfy { ![.givenBack, .closed].contains($0.stage) })
        guard against.none else { return against.verdict }
        for old in before {
            turnovers[old.number]?.stage = .replaced
            turnovers[old.number]?.version += 1
        }
        let new = Turnover(
            number: nextTurnover(), post: request.postID, giver: giver, taker: request.takerID, from: span.0, until: span.1,
            firstGiven: before.compactMap(\.firstGiven).min() ?? now, cases: open.count,
            paper: issueList(replacing: before.last?.paper ?? ""))
        turnovers[new.number] = new
        turnoverNumbers.append(new.number)
        let events = [
            Event("paperIssued", "paper/\(new.paper)", by: caller.person),
            Event("handoverGiven", new.subject, by: caller.person, isSealed: !request.text.isEmpty),
        ]
        return .done(events) { reply, world in
            world.complaint(about: try GiveHandoverReply(decoding: reply, limits: .reply).handover)
        }
    }

    private mutating func nextTurnover() -> String {
        let year = Days.year(today)
        turnoverSerials[year, default: 0] += 1
        return "H\(year)-" + String("00000\(turnoverSerials[year]!)".suffix(6))
    }

    /// How the daemon's word differs from the model's; nil: it doesn't.
    func complaint(about info: HandoverInfo?, done: Int? = nil) -> String? {
        guard let info, let record = turnovers[info.number] else { return "there is no handover \(info?.number ?? "")" }
        let expected = shown(record, in: missed()).line
        if let done, done != info.done.count { return "\(info.number): \(info.done.count) steps, not \(done)" }
        return info.line == expected ? nil : "\(info.line), not \(expected)"
    }

    mutating func acknowledge(_ request: AcknowledgeHandoverRequest, _ caller: Caller) -> Verdict {
        guard var record = turnovers[request.number] else { return .refused(["notFound"]) }
        guard record.version == request.expectedVersion else { return .refused(["aborted"]) }
        let isOut = [.given, .moreWanted].contains(record.stage) && caller.person == record.taker
        guard isOut || record.stage == .givenBack && caller.person == record.giver else { return .refused(["AB-3"]) }
        record.stage = isOut ? .acknowledged : .closed
        record.version += 1
        turnovers[record.number] = record
        let kind = isOut ? "handoverAnswered" : "handoverClosed"
        return .done([Event(kind, record.subject, by: caller.person)]) { reply, world in
            world.complaint(about: try AcknowledgeHandoverReply(decoding: reply, limits: .reply).handover)
        }
    }

    mutating func want(_ request: WantMoreRequest, _ caller: Caller) -> Verdict {
        guard var record = turnovers[request.number] else { return .refused(["notFound"]) }
        guard record.version == request.expectedVersion else { return .refused(["aborted"]) }
        guard record.stage == .given, caller.person == record.taker else { return .refused(["AB-3"]) }
        record.stage = .moreWanted
        record.version += 1
        turnovers[record.number] = record
        return .done([Event("handoverAnswered", record.subject, by: caller.person, isSealed: true)]) { reply, world in
            world.complaint(about: try WantMoreReply(decoding: reply, limits: .reply).handover)
        }
    }

    mutating func giveBack(_ request: GiveBackRequest, _ caller: Caller) -> Verdict {
        guard request.number.isEmpty != request.postID.isEmpty else { return .refused(["invalidArgument"]) }
        let all = missed()
        var record: Turnover
        if request.number.isEmpty {
            guard posts[request.postID] != nil else { return .refused(["invalidArgument"]) }
            let begun = all.filter { $0.post == request.postID && $0.begins <= minute }
            let last = begun.map(\.begins).max()
            // A move asks for no two that began in the same minute: either could be meant.
            guard let missed = begun.first(where: { $0.begins == last }), self.record(of: missed) == nil else {
                return .refused(["AB-3"])
            }
            record = Turnover(
                number: "", post: missed.post, giver: missed.person, taker: caller.person, from: missed.begins,
                until: missed.ends)
        } else {
            guard let found = turnovers[request.number] else { return .refused(["notFound"]) }
            guard found.version == request.expectedVersion else { return .refused(["aborted"]) }
            record = found
        }
        let missed = absence(of: record, in: all)
        let (begins, ends) = (missed?.begins ?? record.from, missed?.ends ?? record.until)
        let held = holders(record.post, at: minute)
        let takers = ([held?.a].compactMap { $0 } + (held?.bs ?? [])).filter { $0 != record.giver }
        let isBack = minute >= ends || firstIn(record.giver, from: begins).map { $0 <= minute } ?? false
        var against = Objections()
        against.note("AB-3", unless: [.given, .moreWanted, .acknowledged].contains(record.stage))
        against.note("AB-3", unless: caller.person != record.giver)
        against.note("AB-3", unless: caller.person == record.taker || takers.contains(caller.person))
        against.note("AB-3", unless: isBack)
        guard against.none else { return against.verdict }
        let steps = deputised.filter { step in
            step.at >= Days.instant(wallMinute: begins) && step.at <= now && step.actingFor == record.giver
                && step.person != record.giver && !step.person.isEmpty && cases[step.number]?.post == record.post
        }.count
        let isNew = record.number.isEmpty
        if isNew { record.number = nextTurnover() } else { record.version += 1 }
        record.stage = .givenBack
        record.back = now
        let paper = issueList()
        turnovers[record.number] = record
        if isNew { turnoverNumbers.append(record.number) }
        let events = [
            Event("paperIssued", "paper/\(paper)", by: caller.person),
            Event("handoverGivenBack", record.subject, by: caller.person, isSealed: !request.text.isEmpty),
        ]
        return .done(events) { reply, world in
            world.complaint(about: try GiveBackReply(decoding: reply, limits: .reply).handover, done: steps)
        }
    }
}

extension World {
    func list(_ request: ListHandoversRequest, _ caller: Caller) -> Verdict {
        let month = request.month.isEmpty ? String(Days.text(today).prefix(7)) : request.month
        let first = Days.number("\(month)-01")!
        let last = (first...(first + 30)).last { Days.text($0).hasPrefix(month) } ?? first
        let person = request.personID == "me" ? caller.person : request.personID
        let seesAll = !caller.roles.isDisjoint(with: Self.attendanceOffices)
        func concerns(_ shown: Shown, _ person: String) -> Bool {
            shown.missed.person == person || shown.record?.taker == person
        }
        let wanted = shown(on: first...last).filter { shown in
            (person.isEmpty || concerns(shown, person)) && (seesAll || concerns(shown, caller.person))
                && (request.postID.isEmpty || shown.missed.post == request.postID) && (!request.troubles || shown.isTrouble)
        }.map(\.line)
        return .done { reply, _ in
            let lines = try ListHandoversReply(decoding: reply, limits: .reply).handovers.map(\.line)
            return lines == wanted ? nil : "\(lines), not \(wanted)"
        }
    }

    /// Whose cases of which posts somebody sees as theirs to work on.
    private func stoodInFor(by person: String) -> [(post: String, owner: String)] {
        staffings.keys.flatMap { id -> [(post: String, owner: String)] in
            guard let held = holders(id, at: minute), held.a == person || held.bs.contains(person), let told = coverTold[id]
            else {
                return []
            }
            var serves = told
            if told.standing == .closed {
                guard hours(on: today) != nil, let last = coverDay(today, through: minute).last(where: { $0.who[id] != nil })
                else { return [] }
                serves = last.who[id]!
            }
            guard serves.person == person else { return [] }
            return Set([held.a, held.keeper]).filter { !$0.isEmpty && $0 != person }.map { (id, $0) }
        }
    }

    func queue(_ caller: Caller) -> Verdict {
        let all = missed()
        let numbers = stoodInFor(by: caller.person).flatMap { pair in
            openCases { $0.post == pair.post && $0.handler == pair.owner }.map(\.number)
        }.sorted()
        let own = all.filter { $0.person == caller.person && $0.ends > minute }.map { shown($0, record(of: $0)) }
        let give = own.filter { $0.due != nil && $0.record == nil }.map(\.line).sorted()
        let take = lists.filter { record in
            record.taker == caller.person && [.given, .moreWanted].contains(record.stage)
                && Days.instant(wallMinute: record.until) > now || record.giver == caller.person && record.stage == .givenBack
        }.map { shown($0, in: all).line }
        let since = (today - 31) * Days.minutesADay
        let ended = all.filter { $0.ends >= since && $0.begins <= minute }.map { shown($0, record(of: $0)) }
        let told = lists.filter { $0.until > since && $0.from < minute && absence(of: $0, in: all) == nil }.map {
            shown($0, in: all)
        }
        let back = (ended + told).filter { shown in
            guard [.waiting, .missing].contains(shown.backStanding) else { return false }
            if let record = shown.record { return record.taker == caller.person }
            let held = holders(shown.missed.post, at: shown.missed.begins)
            return ([held?.a].compactMap { $0 } + (held?.bs ?? [])).contains(caller.person)
                && caller.person != shown.missed.person
        }.map(\.line).sorted()
        return .done { reply, _ in
            let queue = try QueueReply(decoding: reply, limits: .reply)
            let rows = queue.cases.compactMap { $0.case?.number }.sorted()
            if rows != numbers { return "cases \(rows), not \(numbers)" }
            if queue.toGive.map(\.line).sorted() != give { return "to give \(queue.toGive.map(\.line)), not \(give)" }
            if queue.toAcknowledge.map(\.line) != take { return "to take \(queue.toAcknowledge.map(\.line)), not \(take)" }
            let shown = queue.toGiveBack.map(\.line).sorted()
            return shown == back ? nil : "to give back \(shown), not \(back)"
        }
    }

    mutating func record(_ request: RecordGapRequest, _ caller: Caller) -> Verdict {
        let at = Days.wallMinute((request.at?.seconds ?? 0) * 1_000)
        var against = Objections()
        against.note("invalidArgument", unless: posts[request.postID] != nil)
        against.note("invalidArgument", unless: request.personID.isEmpty || staff[request.personID] != nil)
        let gap = lacks(on: Days.day(ofMinute: at)).first { $0.post == request.postID && $0.from <= at && at < $0.until }
        against.note("notFound", unless: gap != nil)
        guard against.none, let gap else { return against.verdict }
        let concerned = request.personID.isEmpty ? gap.answerable : request.personID
        against.note("AB-7", unless: !gap.goesOn && !concerned.isEmpty)
        let cause = Cause(kind: 1, post: gap.post, giver: "", from: gap.from, until: gap.until)
        return open(cause, "AB-6", concerned, caller, against) { try RecordGapReply(decoding: $0, limits: .reply).breach }
    }

    mutating func record(_ request: RecordHandoverRequest, _ caller: Caller) -> Verdict {
        let at = Days.wallMinute((request.at?.seconds ?? 0) * 1_000)
        var against = Objections()
        against.note("invalidArgument", unless: posts[request.postID] != nil)
        against.note("invalidArgument", unless: staff[request.giverID] != nil)
        against.note("invalidArgument", unless: request.personID.isEmpty || staff[request.personID] != nil)
        let all = missed()
        let planned = all.first {
            $0.post == request.postID && $0.person == request.giverID && $0.begins <= at && at < $0.ends
        }
        let told = lists.first {
            $0.post == request.postID && $0.giver == request.giverID && $0.from <= at && at < $0.until
        }
        let found = planned.map { shown($0, record(of: $0)) } ?? told.map { shown($0, in: all) }
        against.note("notFound", unless: found != nil)
        guard against.none, let found else { return against.verdict }
        let standing = request.back ? found.backStanding : found.standing
        let owing = request.back ? found.record?.taker ?? "" : request.giverID
        let concerned = request.personID.isEmpty ? owing : request.personID
        against.note("AB-7", unless: [.late, .missing].contains(standing) && !concerned.isEmpty)
        let cause = Cause(
            kind: request.back ? 3 : 2, post: request.postID, giver: request.giverID, from: found.missed.begins,
            until: found.missed.ends)
        return open(cause, "AB-3", concerned, caller, against) { try RecordHandoverReply(decoding: $0, limits: .reply).breach }
    }

    private mutating func open(
        _ cause: Cause, _ clause: String, _ person: String, _ caller: Caller, _ objections: Objections,
        _ read: @escaping @Sendable ([UInt8]) throws -> BreachInfo?
    ) -> Verdict {
        var against = objections
        let isFirst = !causes.contains {
            $0.kind == cause.kind && $0.post == cause.post && $0.giver == cause.giver && $0.from < cause.until
                && $0.until > cause.from
        }
        against.note("AB-7", unless: isFirst)
        let day = Days.day(ofMinute: cause.from)
        against.note("FA-7", unless: cause.from <= minute && today - day <= 3_653)
        against.note("FA-7", unless: staff[person] == nil || isServing(person, on: day))
        guard against.none else { return against.verdict }
        causes.append(cause)
        let number = write(
            Charge(
                number: "", person: person, grounds: [clause], happenedAt: Days.instant(wallMinute: cause.from), writtenAt: 0,
                writer: caller.person, evidence: -1))
        return .done([Event("breachRecorded", "breach/\(number)", by: caller.person, isSealed: true)]) { reply, world in
            world.complaint(about: try read(reply))
        }
    }
}
