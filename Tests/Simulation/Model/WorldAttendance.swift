import HallProto

/// ATT-3: when the hall works, who works when, and what became of it, walked through session by session.
extension World {
    /// The schedule a day goes by.
    func schedule(on day: Int) -> ScheduleInfo? { schedules.filter { $0.key <= day }.max { $0.key < $1.key }?.value }

    func opens(on day: Int) -> Int {
        Days.timeOfDay(schedule(on: day)?.sessions.first?.starts ?? settings["opening_time"]!)
    }

    func closes(on day: Int) -> Int {
        Days.timeOfDay(schedule(on: day)?.sessions.last?.ends ?? settings["closing_time"]!)
    }

    private func fits(_ sessions: [SessionHours]) -> Bool {
        let times = sessions.flatMap { [Days.timeOfDay($0.starts), Days.timeOfDay($0.ends)] }
        let isOrdered = stride(from: 1, to: times.count, by: 2).allSatisfy { times[$0 - 1] < times[$0] }
        return sessions.count <= 3 && isOrdered && times == times.sorted()
    }

    mutating func put(_ request: PutScheduleRequest, _ caller: Caller) -> Verdict {
        guard var schedule = request.schedule, let day = Days.number(schedule.from) else {
            return .refused(["invalidArgument"])
        }
        let current = schedules[day]
        var against = Objections()
        against.note("ATT-3", unless: !schedule.sessions.isEmpty && fits(schedule.sessions))
        against.note("aborted", unless: current?.version ?? 0 == request.expectedVersion)
        guard against.none else { return against.verdict }
        schedule.version = request.expectedVersion
        guard schedule != current else { return .done() }
        schedule.version += 1
        schedules[day] = schedule
        return .done([Event("schedulePut", "schedule/\(schedule.from)", by: caller.person)])
    }

    mutating func remove(_ request: RemoveScheduleRequest, _ caller: Caller) -> Verdict {
        guard let day = Days.number(request.from), let current = schedules[day] else { return .refused(["notFound"]) }
        guard current.version == request.expectedVersion else { return .refused(["aborted"]) }
        schedules[day] = nil
        return .done([Event("scheduleRemoved", "schedule/\(request.from)", by: caller.person)])
    }

    mutating func put(_ request: PutOpeningRequest, _ caller: Caller) -> Verdict {
        guard var opening = request.opening, let day = Days.number(opening.date) else { return .refused(["invalidArgument"]) }
        let current = openings[day]
        var against = Objections()
        against.note("ATT-3", unless: fits(opening.sessions))
        against.note("aborted", unless: current?.version ?? 0 == request.expectedVersion)
        guard against.none else { return against.verdict }
        opening.version = request.expectedVersion
        guard opening != current else { return .done() }
        opening.version += 1
        openings[day] = opening
        return .done([Event("openingPut", "opening/\(opening.date)", by: caller.person)])
    }

    mutating func remove(_ request: RemoveOpeningRequest, _ caller: Caller) -> Verdict {
        guard let day = Days.number(request.date), let current = openings[day] else { return .refused(["notFound"]) }
        guard current.version == request.expectedVersion else { return .refused(["aborted"]) }
        openings[day] = nil
        return .done([Event("openingRemoved", "opening/\(request.date)", by: caller.person)])
    }

    mutating func add(_ request: AddDutyRequest, _ caller: Caller) -> Verdict {
        var against = Objections()
        against.note("invalidArgument", unless: staff[request.personID] != nil)
        against.note("ATT-3", unless: request.personID != caller.person)
        against.note("invalidArgument", unless: request.until.isEmpty || request.until >= request.from)
        guard against.none else { return against.verdict }
        dutiesEver += 1
        let duty = DutyInfo(
            id: dutiesEver, personID: request.personID, from: request.from, until: request.until,
            weekdays: request.weekdays, places: request.places, kind: request.kind)
        duties.append(duty)
        dutyAdded[duty.id] = now
        return .done([Event("dutyAdded", "person/\(request.personID)", by: caller.person, isSealed: true)]) { reply, _ in
            let shown = try AddDutyReply(decoding: reply, limits: .reply).duty?.id
            return shown == duty.id ? nil : "it is rule \(shown ?? -1), not \(duty.id)"
        }
    }

    mutating func end(_ request: EndDutyRequest, _ caller: Caller) -> Verdict {
        guard let place = duties.firstIndex(where: { $0.id == request.id }) else { return .refused(["notFound"]) }
        let person = duties[place].personID
        guard person != caller.person else { return .refused(["ATT-3"]) }
        if request.until < duties[place].from { duties.remove(at: place) } else { duties[place].until = request.until }
        return .done([Event("dutyEnded", "person/\(person)", by: caller.person)])
    }
}

extension World {
    struct Stint {
        var place: Int
        var starts: Int
        var ends: Int
        var signs: Bool
        /// What outings and study leave of it.
        var from = 0
        var until = 0
        /// An outing stands for the mark nobody can make elsewhere; leave does not.
        var comesFromOuting = false
        var goesOnOuting = false

        var isAway: Bool { from >= until }
    }

    /// What somebody was to work on a day, in minutes of it. Nil: nobody knows yet.
    func stints(of person: String, on day: Int) -> [Stint]? {
        guard let schedule = schedule(on: day) else { return [] }
        let works = isWorkday(day)
        guard let sessions = openings[day]?.sessions ?? (works == nil ? nil : works == true ? schedule.sessions : []) else {
            return nil
        }
        let weekday = (day + 3) % 7 + 1
        var stints: [Stint] = []
        for (index, session) in sessions.enumerated() {
            var kind = DutyKind.unspecified
            for duty in duties where duty.personID == person {
                let isThen = Days.number(duty.from)! <= day && Days.number(duty.until).map { day <= $0 } ?? true
                let isThat = duty.weekdays.isEmpty || duty.weekdays.contains { $0.rawValue == Int32(weekday) }
                if isThen, isThat, duty.places.isEmpty || duty.places.contains(Int32(index + 1)) { kind = duty.kind }
            }
            let isRest = works == false
            guard kind != .off, !isRest || kind == .on else { continue }
            let stint = Stint(
                place: index + 1, starts: Days.timeOfDay(session.starts), ends: Days.timeOfDay(session.ends),
                signs: kind != .unmarked)
            stints.append(lessOutings(stint, of: person, on: day))
        }
        return stints
    }

    /// The places of the sessions somebody was to work on a day.
    func places(of person: String, on day: Int) -> [Int] { (stints(of: person, on: day) ?? []).map(\.place) }

    /// One line a session: "2026-03-02 S01 1 late 6".
    /// `at`: as of that minute.
    func sheet(of person: String, on day: Int, at: Int? = nil) -> [String] {
        guard let schedule = schedule(on: day), isEmployed(person, on: day), let stints = stints(of: person, on: day) else {
            return []
        }
        let signed = stints.filter { $0.signs && !$0.isAway }
        let together = schedule.marking == .wholeDay ? (signed.isEmpty ? [] : [signed]) : signed.map { [$0] }
        let minutes = minutesSigned(by: person, on: day)
        return stints.map { stint in
            let head = "\(Days.text(day)) \(person) \(stint.place) "
            let tail = extras(stint, isLast: stint.place == stints.last!.place, of: person, on: day)
            guard let index = together.firstIndex(where: { $0.contains { $0.place == stint.place } }) else {
                return head + (stint.signs ? "away" : "unmarked") + tail
            }
            let group = together[index]
            let settled = day * Days.minutesADay + group.last!.ends + Int(schedule.settlesMinutes)
            guard at ?? minute >= settled else { return head + "pending" + tail }
            // Every mark is for one group alone.
            let ins = minutes.filter { mark in
                mark.isSignIn && together.firstIndex { mark.at < $0.last!.ends } == index
                    && mark.at >= group[0].starts - Int(schedule.opensMinutes)
            }
            let outs = minutes.filter { mark in
                !mark.isSignIn && together.lastIndex { mark.at >= $0[0].starts } == index
            }
            return head + became(stint, of: group, Int(schedule.graceMinutes), ins.map(\.at), outs.map(\.at)) + tail
        }
    }

    /// In minutes of the day, in order.
    func minutesSigned(by person: String, on day: Int) -> [(isSignIn: Bool, at: Int)] {
        marks(of: person, on: day)
            .map { ($0.isSignIn, Days.wallMinute($0.at) - day * Days.minutesADay) }.sorted { $0.at < $1.at }
    }

    private func became(_ stint: Stint, of group: [Stint], _ grace: Int, _ ins: [Int], _ outs: [Int]) -> String {
        var came = ins.min()
        var went = outs.max()
        if let out = went, ins.contains(where: { $0 > out }) { went = nil }
        if came == nil, group.first!.from > group.first!.starts, group.first!.comesFromOuting { came = group.first!.from }
        if went == nil, group.last!.until < group.last!.ends, group.last!.goesOnOuting { went = group.last!.until }
        let there = came == nil && went == nil ? [] : group.filter { came ?? 0 < $0.ends && went ?? 9_999 >= $0.starts }
        guard there.contains(where: { $0.place == stint.place }) else { return "unaccounted" }
        var words: [String] = []
        if stint.place == there.first!.place, let came, came - stint.from > grace { words.append("late \(came - stint.from)") }
        if stint.place == there.last!.place, let went, stint.until - went > grace {
            words.append("early \(stint.until - went)")
        }
        if stint.place == there.first!.place, came == nil { words.append("no in") }
        if stint.place == there.last!.place, went == nil { words.append("no out") }
        return words.isEmpty ? "attended" : words.joined(separator: " ")
    }

    func listRecords(_ request: ListRecordsRequest, _ caller: Caller) -> Verdict {
        let (from, to) = (Days.number(request.from)!, Days.number(request.to)!)
        let seesAll = !caller.roles.isDisjoint(with: [.registrar, .director, .principal, .inspector])
        var against = Objections()
        against.note("invalidArgument", unless: from <= to)
        against.note("invalidArgument", unless: request.personID.isEmpty || staff[request.personID] != nil)
        against.note("ATT-2", unless: seesAll || request.personID.isEmpty || request.personID == caller.person)
        guard against.none else { return against.verdict }
        let person = request.personID.isEmpty && !seesAll ? caller.person : request.personID
        let people = person.isEmpty ? staff.keys.sorted() : [person]
        let lines = (from...to).flatMap { day in people.flatMap { sheet(of: $0, on: day) } }.filter { line in
            !request.troubles || line.contains("overdue")
                || !["attended", "pending", "unmarked", "away"].contains {
                    line.hasSuffix($0) || line.contains("\($0) extended")
                }
        }
        let late = marks.filter { $0.source > 1 }.reduce(into: [String: Int]()) { late, mark in
            late["\(Days.text(Days.day(ofMinute: Days.wallMinute(mark.at)))) \(mark.person) \(mark.source)", default: 0] += 1
        }
        return .done { reply, _ in
            let records = try ListRecordsReply(decoding: reply, limits: .reply).records
            let shown = records.map(\.line)
            let isMarked = records.allSatisfy { record in
                Int(record.correctedMarks) == late["\(record.date) \(record.personID) 2"] ?? 0
                    && Int(record.backEnteredMarks) == late["\(record.date) \(record.personID) 3"] ?? 0
            }
            guard shown == lines else { return "\(shown), not \(lines)" }
            return isMarked ? nil : "marks that came later are \(late)"
        }
    }
}

extension SessionRecordInfo {
    fileprivate var line: String {
        let words =
            (lateMinutes > 0 ? ["late \(lateMinutes)"] : []) + (earlyMinutes > 0 ? ["early \(earlyMinutes)"] : [])
            + (missingSignIn ? ["no in"] : []) + (missingSignOut ? ["no out"] : [])
        let extras =
            (overdueMinutes > 0 ? " overdue \(overdueMinutes)" : "")
            + (extendedMinutes > 0 ? " extended \(extendedMinutes)" : "")
        return "\(date) \(personID) \(place) " + (words.isEmpty ? "\(standing)" : words.joined(separator: " ")) + extras
    }
}
