import HallProto

/// ATT-3: who was not where they were to be, walked through session by session, and what became of it.
extension World {
    /// A session nobody can say anything of.
    struct Blank {
        var number: String
        var person: String
        var day: Int
        var place: Int
        var notedAt: Int64
        /// Whether each of what the person said came too late.
        var said: [Bool] = []
        var verdict = AbsenceVerdict.unspecified
        var decider = ""
        /// Something accounts for it now, or did when it was decided.
        var isAccounted = false
        var wasKnown = false
        var isCleared = false
        var notice = ""
        var decision = ""
        var version: Int64 = 1

        var isDecided: Bool { verdict != .unspecified }
        var subject: String { "absence/\(number)" }
        var isDoubtful: Bool { verdict == .absent && isAccounted && !wasKnown }
        var stage: AbsenceStage {
            if isCleared { return .cleared }
            if isDecided { return verdict == .absent ? .absent : .excused }
            return said.isEmpty ? .noted : .explained
        }
    }

    static let attendanceOffices: Set<Role> = [.registrar, .director, .principal, .inspector]

    func seesAttendance(_ caller: Caller, of person: String) -> Bool {
        caller.person == person || !reach(caller).isDisjoint(with: Self.attendanceOffices)
    }

    /// The minute from which nothing more of a day can change; nil: it has no sessions, or nobody knows.
    func lastWord(on day: Int) -> Int? {
        guard let schedule = schedule(on: day) else { return nil }
        let works = isWorkday(day)
        guard let sessions = openings[day]?.sessions ?? (works == true ? schedule.sessions : nil), let last = sessions.last
        else {
            return nil
        }
        return day * Days.minutesADay + Days.timeOfDay(last.ends) + Int(schedule.settlesMinutes)
    }

    /// What time has brought: one day after the other.
    mutating func closeDays() -> [Event] {
        guard let through = closedThrough else { return [] }
        var events: [Event] = []
        guard through < today else { return [] }
        for day in (through + 1)...today {
            guard let word = lastWord(on: day) else { continue }
            guard word <= minute else { break }
            closedThrough = day
            events += lookAgain(day...day, by: "")
        }
        return events
    }

    /// What of a call's doing changes who was where.
    struct Whereabouts: Equatable {
        var schedules: [Int: ScheduleInfo]
        var openings: [Int: OpeningInfo]
        var duties: [DutyInfo]
        var notices: [Int: Int64]
        var order: [Int]
        var departed: [String: String]
        var away: [String]
        var leaves: [String]
        var marks: Int
        var studies: [String]
    }

    var whereabouts: Whereabouts {
        Whereabouts(
            schedules: schedules, openings: openings, duties: duties, notices: years.mapValues { Int64($0.info.version) },
            order: noticeOrder, departed: staff.mapValues(\.departedOn), away: timesAway.map(\.line), leaves: leaveLines,
            marks: marks.count, studies: studyLines)
    }

    private var leaveLines: [String] {
        offNumbers.compactMap { offs[$0] }.filter { $0.stage == .granted }.map { "\($0.number) \($0.cuts) \($0.back ?? -1)" }
    }

    /// After a call: what it changed is looked at again.
    mutating func lookAgain(after before: Whereabouts, by person: String) -> [Event] {
        let now = whereabouts
        guard now != before else { return [] }
        if closedThrough == nil, !schedules.isEmpty { (sessionsBegan, closedThrough) = (today, today) }
        guard now.marks == before.marks || now.leaves != before.leaves else {
            return marks[before.marks...].flatMap { mark -> [Event] in
                let day = Days.day(ofMinute: Days.wallMinute(mark.at))
                return lookAgain(day...day, of: [mark.person], by: person)
            }
        }
        var events: [Event] = []
        let isAboutDays =
            now.schedules != before.schedules || now.openings != before.openings || now.notices != before.notices
        if isAboutDays, let through = closedThrough,
            let open = [through - 1, through].first(where: { day in lastWord(on: day).map { $0 > minute } ?? false })
        {
            for number in blankNumbers where (blanks[number]?.day ?? 0) >= open { events += account(number, true, by: person) }
            closedThrough = open - 1
        }
        guard let through = closedThrough, let began = sessionsBegan, began < through else { return events }
        guard !isAboutDays, now.departed == before.departed else {
            return events + lookAgain((began + 1)...through, by: person)
        }
        let (people, since) = touched(before, now)
        guard since <= through else { return events }
        return events + lookAgain(max(began + 1, since)...through, of: people, by: person)
    }

    /// What a look at every closed day of everybody would tell.
    mutating func lookAtEverythingAgain() -> [Event] {
        guard let through = closedThrough, let began = sessionsBegan, began < through else { return [] }
        return lookAgain((began + 1)...through, by: "")
    }

    /// Whose days may have become others, and the first of them.
    private func touched(_ before: Whereabouts, _ now: Whereabouts) -> (people: Set<String>, since: Int) {
        let duties = (before.duties + now.duties).filter { !before.duties.contains($0) || !now.duties.contains($0) }
        var touched = duties.map { ($0.personID, Days.number($0.from)!) }
        for (index, spell) in timesAway.enumerated()
        where !before.away.indices.contains(index) || before.away[index] != now.away[index] {
            touched.append((spell.person, spell.day))
        }
        for line in Set(before.leaves).symmetricDifference(now.leaves) {
            if let off = offs[String(line.prefix { $0 != " " })] {
                touched.append((off.person, off.parts[0].halves.lowerBound / 2))
            }
        }
        for line in Set(before.studies).symmetricDifference(now.studies) {
            guard let lesson = lessons[String(line.prefix { $0 != " " })] else { continue }
            touched += lesson.pupils.keys.map { ($0, lesson.day) }
        }
        for mark in marks[before.marks...] { touched.append((mark.person, Days.day(ofMinute: Days.wallMinute(mark.at)))) }
        return (Set(touched.map(\.0)), touched.map(\.1).min() ?? today)
    }

    private mutating func lookAgain(_ days: ClosedRange<Int>, of some: Set<String>? = nil, by caller: String) -> [Event] {
        guard let began = sessionsBegan, let through = closedThrough else { return [] }
        var events: [Event] = []
        for day in days where day > began && day <= through {
            let word = max(minute, lastWord(on: day) ?? minute)
            let people = (some.map { Array($0) } ?? Array(staff.keys)).sorted()
            let missing = people.map { person in
                (
                    person,
                    sheet(of: person, on: day, at: word).map(bare).filter {
                        $0.hasSuffix("unaccounted") && entered[person]! < day
                    }
                )
            }
            let lines = Set(missing.flatMap(\.1))
            for number in (standing[day] ?? [:]).values.sorted() {
                guard let blank = blanks[number], some?.contains(blank.person) ?? true else { continue }
                let line = "\(Days.text(day)) \(blank.person) \(blank.place) unaccounted"
                events += account(number, !lines.contains(line), by: caller)
            }
            for (person, lines) in missing { events += note(lines, of: person, on: day, by: caller) }
        }
        return events
    }

    /// What accounts for one, or does so no more.
    private mutating func account(_ number: String, _ isAccounted: Bool, by caller: String) -> [Event] {
        guard var blank = blanks[number], !blank.isCleared, blank.isAccounted != isAccounted else { return [] }
        blank.isAccounted = isAccounted
        blank.isCleared = !blank.isDecided
        blank.version += 1
        blanks[number] = blank
        if blank.isCleared { standing[blank.day]?["\(blank.person) \(blank.place)"] = nil }
        return [Event(isAccounted ? "sessionCleared" : "sessionUnaccounted", blank.subject, by: caller)]
    }

    private mutating func note(_ lines: [String], of person: String, on day: Int, by caller: String) -> [Event] {
        let places = lines.compactMap { $0.split(separator: " ").dropFirst(2).first.flatMap { Int($0) } }
        let new = places.filter { standing[day]?["\(person) \($0)"] == nil }
        guard !new.isEmpty else { return [] }
        let notice = issue(.absenceNotice, about: person)
        var events = [Event("paperIssued", "paper/\(notice)", by: caller)]
        for place in new {
            let year = Days.year(today)
            blankSerials[year, default: 0] += 1
            let number = "Q\(year)-" + String("00000\(blankSerials[year]!)".suffix(6))
            blanks[number] = Blank(
                number: number, person: person, day: day, place: place, notedAt: present ?? now, notice: notice)
            blankNumbers.append(number)
            standing[day, default: [:]]["\(person) \(place)"] = number
            events.append(Event("sessionUnaccounted", "absence/\(number)", by: caller))
        }
        return events
    }
}

extension World {
    private func lastMinute(_ blank: Blank) -> Int? {
        lastMinute(Charge(number: "", person: "", grounds: [], happenedAt: 0, writtenAt: blank.notedAt))
    }

    func isReady(_ blank: Blank) -> Bool {
        let isOver = lastMinute(blank).map { $0 < minute } ?? false
        return blank.isDoubtful || !blank.isDecided && !blank.isCleared && (!blank.said.isEmpty || isOver)
    }

    mutating func explain(_ request: ExplainAbsenceRequest, _ caller: Caller) -> Verdict {
        guard var blank = blanks[request.number] else { return .refused(["notFound"]) }
        guard blank.version == request.expectedVersion else { return .refused(["aborted"]) }
        guard blank.person == caller.person, !blank.isDecided, !blank.isCleared, blank.said.count < 20 else {
            return .refused(["ATT-3"])
        }
        blank.said.append(lastMinute(blank).map { $0 < minute } ?? false)
        blank.version += 1
        blanks[blank.number] = blank
        return .done([Event("absenceExplained", blank.subject, by: caller.person, isSealed: true)]) { reply, world in
            world.complaint(about: try ExplainAbsenceReply(decoding: reply, limits: .reply).absence)
        }
    }

    mutating func decide(_ request: DecideAbsenceRequest, _ caller: Caller) -> Verdict {
        guard var blank = blanks[request.number] else { return .refused(["notFound"]) }
        guard blank.version == request.expectedVersion else { return .refused(["aborted"]) }
        let bench = judging(caller, blank.person, else: "ATT-3")
        var against = Objections()
        against.note("ATT-3", unless: isReady(blank))
        against.note(bench.against ?? "", unless: bench.against == nil)
        guard against.none else { return against.verdict }
        blank.verdict = request.verdict
        blank.decider = caller.person
        blank.wasKnown = blank.isAccounted
        blank.decision = issue(.absenceDecision, about: blank.person)
        blank.version += 1
        blanks[blank.number] = blank
        let events = [
            Event("paperIssued", "paper/\(blank.decision)", by: caller.person),
            Event("absenceDecided", blank.subject, by: caller.person, for: bench.place, isSealed: true),
        ]
        return .done(events) { reply, world in
            world.complaint(about: try DecideAbsenceReply(decoding: reply, limits: .reply).absence)
        }
    }

    /// How the daemon's word differs from the model's; nil: it doesn't.
    func complaint(about info: AbsenceInfo?, isListed: Bool = false) -> String? {
        guard let info, let blank = blanks[info.number] else { return "there is no absence \(info?.number ?? "")" }
        let until = lastMinute(blank).map { Days.instant(wallMinute: $0) }
        let expected = [
            "\(blank.stage)", blank.person, Days.text(blank.day), "\(blank.place)", "\(blank.notedAt)", "\(until ?? -1)",
            "\(isReady(blank))", "\(blank.isDoubtful)", blank.decider, "\(blank.version)", blank.notice, blank.decision,
            isListed ? "[]" : "\(blank.said)",
        ]
        let shown = [
            "\(info.stage)", info.personID, info.date, "\(info.place)", "\(Self.milliseconds(info.notedAt) ?? -1)",
            "\(Self.milliseconds(info.explainUntil) ?? -1)", "\(info.ready)", "\(info.againstFacts)", info.decidedBy,
            "\(info.version)", info.noticeID, info.decisionID, "\(info.statements.map(\.late))",
        ]
        return shown == expected ? nil : "\(info.number): \(shown), not \(expected)"
    }

    static func milliseconds(_ instant: Timestamp?) -> Int64? {
        instant.map { $0.seconds * 1_000 + Int64($0.nanos) / 1_000_000 }
    }
}
