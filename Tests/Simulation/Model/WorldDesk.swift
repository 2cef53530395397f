import HallProto

/// ATT-1, ATT-2: signing; TL-2: the yearly notices.
extension World {
    mutating func sign(
        isIn: Bool, _ caller: Caller, because reason: String = "",
        isRepeated told: @escaping @Sendable ([UInt8]) throws -> Bool
    ) -> Verdict {
        guard !caller.person.isEmpty else { return .refused(["ATT-2"]) }
        let isAwaited = !isIn && isAwaited(caller.person)
        guard !isAwaited || !reason.isEmpty else { return .refused(["ATT-7"]) }
        let isRepeated = marks(of: caller.person, on: today).contains { $0.isSignIn == isIn }
        let terminal = caller.session == nil ? "" : caller.terminal
        marks.append(Mark(person: caller.person, isSignIn: isIn, at: now, terminal: terminal))
        let subject = "person/\(caller.person)"
        var events = [Event(isIn ? "signedIn" : "signedOut", subject, by: caller.person)] + endAway(caller.person).events
        if isIn { events += signInEndsLeave(caller.person) }
        if isAwaited { events.append(Event("visitorsLeft", subject, by: caller.person, isSealed: true)) }
        return .done(events) { reply, _ in
            let shown = try told(reply)
            return shown == isRepeated ? nil : "it says repeated: \(shown)"
        }
    }

    mutating func listMarks(_ request: ListMarksRequest, _ caller: Caller) -> Verdict {
        let (from, to) = (Days.number(request.from)!, Days.number(request.to)!)
        let seesAll = !caller.roles.isDisjoint(with: [.registrar, .director, .principal, .inspector])
        var against = Objections()
        against.note("invalidArgument", unless: from <= to)
        against.note("invalidArgument", unless: request.personID.isEmpty || staff[request.personID] != nil)
        against.note("ATT-2", unless: seesAll || request.personID.isEmpty || request.personID == caller.person)
        guard against.none else { return against.verdict }
        let person = request.personID.isEmpty && !seesAll ? caller.person : request.personID
        var sheet: [String: [Mark]] = [:]
        for mark in marks where person.isEmpty || mark.person == person {
            let day = Days.day(ofMinute: Days.wallMinute(mark.at))
            if (from...to).contains(day) { sheet["\(Days.text(day)) \(mark.person)", default: []].append(mark) }
        }
        let lines = sheet.sorted { $0.key < $1.key }.map { key, marks in
            let first = marks.filter(\.isSignIn).map(\.at).min().map { Days.wallMinute($0) }
            let last = marks.filter { !$0.isSignIn }.map(\.at).max().map { Days.wallMinute($0) }
            return "\(key) \(first ?? -1) \(last ?? -1) \(marks.count)"
        }
        return .done { reply, _ in
            let shown = try ListMarksReply(decoding: reply, limits: .reply).marks.map { mark in
                let first = mark.firstIn.map { Days.wallMinute($0.seconds * 1_000) } ?? -1
                let last = mark.lastOut.map { Days.wallMinute($0.seconds * 1_000) } ?? -1
                return "\(mark.date) \(mark.personID) \(first) \(last) \(mark.marks)"
            }
            return shown == lines ? nil : "\(shown), not \(lines)"
        }
    }

    mutating func loadYear(_ request: LoadYearRequest, _ caller: Caller) -> Verdict {
        let info = request.year ?? CalendarYearInfo()
        let year = Int(info.year)
        let days = request.days.map { (day: Days.number($0.date)!, kind: $0.kind, name: $0.name) }
        var against = Objections()
        against.note("invalidArgument", unless: !info.issuedOn.isEmpty)
        against.note("invalidArgument", unless: Set(days.map(\.day)).count == days.count)
        against.note("TL-2", unless: days.allSatisfy { Days.year($0.day) == year || isDecember($0.day, before: year) })
        against.note("TL-2", unless: days.allSatisfy { $0.kind == .holiday || Days.isWeekend($0.day) })
        let festivals = [(1, 1), (5, 1), (10, 1)].map { Days.number(year, $0.0, $0.1) }
        against.note("TL-2", unless: festivals.allSatisfy { fest in days.contains { $0.day == fest && $0.kind == .holiday } })
        guard against.none else { return against.verdict }
        var next = Year(info: info, days: [:], names: [:])
        for day in days {
            next.days[day.day] = day.kind
            next.names[day.day] = day.name
        }
        if let current = years[year], current.days == next.days, current.names == next.names,
            current.info.source == info.source, current.info.issuedOn == info.issuedOn
        {
            return .done([], reply: toBeSupplemented())
        }
        next.info.version = (years[year]?.info.version ?? 0) + 1
        years[year] = next
        noticeOrder.removeAll { $0 == year }
        noticeOrder.append(year)
        let events = [Event("calendarYearLoaded", "calendar/\(year)", by: caller.person)] + countAnew(caller)
        return .done(events, reply: toBeSupplemented())
    }

    /// The reply names the papers that are no longer true.
    private func toBeSupplemented() -> @Sendable ([UInt8], inout World) throws -> String? {
        let stale = paperIDs.filter { papers[$0].map(isStale) ?? false }
        return { reply, _ in
            let shown = try LoadYearReply(decoding: reply, limits: .reply)
            return shown.stalePapers == Array(stale.prefix(100)) && shown.stalePaperCount == stale.count
                ? nil : "stale are \(shown.stalePapers), not \(stale)"
        }
    }

    private func isDecember(_ day: Int, before year: Int) -> Bool {
        let date = Days.date(day)
        return date.year == year - 1 && date.month == 12
    }

    private mutating func countAnew(_ caller: Caller) -> [Event] {
        numbers.flatMap { number -> [Event] in
            guard let file = cases[number], file.isOpen || (file.stage == .finished && file.promised.due == nil) else {
                return lookAtDelivery(number) ? [Event("deadlineMoved", "case/\(number)", by: caller.person)] : []
            }
            return lookAtClocks(number).map { _ in Event("deadlineMoved", "case/\(number)", by: caller.person) }
        }
    }

    /// A notice as it would be given again.
    func listed(_ year: Year) -> [CalendarDay] {
        year.days.sorted { $0.key < $1.key }
            .map { CalendarDay(date: Days.text($0.key), kind: $0.value, name: year.names[$0.key] ?? "") }
    }

    /// What the notices say of the days of a year.
    func namedDays(in year: Int) -> [String] {
        let days = Set(years.values.flatMap { $0.days.keys }).filter { Days.year($0) == year }.sorted()
        return days.map { day in
            let source = noticeOrder.last { years[$0]?.days[day] != nil }
            return "\(Days.text(day)) \(source.flatMap { years[$0]?.days[day] } ?? .unspecified)"
        }
    }
}
