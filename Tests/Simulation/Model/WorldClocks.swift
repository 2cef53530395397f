import HallProto

/// TL-2, TL-5, counted day by day.
extension World {
    enum Due: Equatable {
        case on(Int)
        case paused
        /// Not before this day.
        case provisional(Int)

        var day: Int? { if case .on(let day) = self { day } else { nil } }
    }

    /// Nil: that year's notice is not loaded.
    func isWorkday(_ day: Int) -> Bool? {
        guard years[Days.year(day)] != nil else { return nil }
        for year in noticeOrder.reversed() {
            if let kind = years[year]?.days[day] { return kind == .makeupWorkday }
        }
        return !Days.isWeekend(day)
    }

    func due(acceptedOn: Int, budget: Int, pauses: [Pause]) -> Due {
        let stops = pauses.map { Pause(from: max($0.from, acceptedOn), to: $0.to) }
            .filter { stop in stop.to.map { $0 > stop.from } ?? true }
        let isForGood = stops.contains { $0.to == nil }
        func stands(_ day: Int) -> Bool { stops.contains { $0.from < day && day <= $0.to ?? .max } }
        var left = budget
        var day = acceptedOn
        while left > 0 {
            day += 1
            if stops.contains(where: { $0.to == nil && day > $0.from }) { return .paused }
            if stands(day) { continue }
            guard let works = isWorkday(day) else { return isForGood ? .paused : .provisional(day - 1 + left) }
            if works { left -= 1 }
        }
        // A stop that begins on the last day itself carries it to the day the clock goes on, or the working day after.
        while let stop = stops.first(where: { $0.from <= day && day < $0.to ?? .max }) {
            guard let goesOn = stop.to else { return .paused }
            day = goesOn
            while true {
                guard let works = isWorkday(day) else { return isForGood ? .paused : .provisional(day) }
                if works { break }
                day += 1
            }
        }
        return .on(day)
    }

    func due(_ file: File, budget: Int) -> Due {
        due(acceptedOn: Days.day(ofMinute: Days.wallMinute(file.receivedAt)), budget: budget, pauses: file.pauses)
    }

    /// The last minute in time of a due day.
    func closing(_ file: File, on day: Int) -> Int {
        let accepted = Days.wallMinute(file.receivedAt)
        let closing = day * Days.minutesADay + closes(on: day)
        return Days.day(ofMinute: accepted) == day && accepted > closing ? (day + 1) * Days.minutesADay : closing
    }

    /// Yellow from this minute on.
    func yellow(_ file: File, on due: Int) -> Int {
        let accepted = Days.wallMinute(file.receivedAt)
        var day = due
        for _ in 0..<number("near_due_days") {
            repeat {
                day -= 1
                if isWorkday(day) == nil { return accepted }
            } while isWorkday(day) != true
        }
        return max(accepted, day * Days.minutesADay + opens(on: day))
    }

    func dueState(_ file: File) -> DueState {
        switch file.stage {
        case .annulled: return .annulled
        case .paused, .awaitingSupplement: return .paused
        case .received: return openState(file, budget: 2)
        case .notAccepted, .withdrawn:
            let ended = Days.wallMinute(file.endedAt ?? 0)
            return file.notice?.closing.map { ended > $0 } == true ? .finishedLate : .finishedOnTime
        case .finished:
            let ended = Days.wallMinute(file.endedAt ?? 0)
            // What it was judged by stays, whatever calendar or hours follow.
            if let closing = file.promised.closing { return ended > closing ? .finishedLate : .finishedOnTime }
            switch due(file, budget: file.promised.budget) {
            case .on(let day): return ended > closing(file, on: day) ? .finishedLate : .finishedOnTime
            case .paused: return .finishedOnTime
            case .provisional(let first): return Days.day(ofMinute: ended) < first ? .finishedOnTime : .provisional
            }
        case .inWork, .unspecified, .unrecognized: return openState(file, budget: file.promised.budget)
        }
    }

    private func openState(_ file: File, budget: Int) -> DueState {
        guard case .on(let day) = due(file, budget: budget) else { return .provisional }
        if minute > closing(file, on: day) { return .overdue }
        return minute >= yellow(file, on: day) ? .nearDue : .onTime
    }

    /// Looks at the clocks of a case after something happened to it or to the calendar. Answers with what moved, as
    /// "promised" or "statutory".
    mutating func lookAtClocks(_ number: String) -> [String] {
        guard var file = cases[number] else { return [] }
        guard file.isAccepted else { return lookAtAnswer(number) }
        var moved: [String] = []
        for isPromise in [true, false] {
            guard var limit = isPromise ? file.promised : file.statutory else { continue }
            let day = due(file, budget: limit.budget).day
            if day != limit.due { moved.append(isPromise ? "promised" : "statutory") }
            // What ran out has not, when the calendar gives it another day.
            if day != nil, day != limit.due { limit.lapsedAt = nil }
            limit.due = day
            limit.closing = day.map { closing(file, on: $0) }
            if isPromise { file.promised = limit } else { file.statutory = limit }
        }
        cases[number] = file
        if lookAtDelivery(number) { moved.append("delivery") }
        return moved
    }

    /// What time has brought by now: told once a due day, lapsed once a clock.
    mutating func bringDue() -> [Event] {
        guard !isClockSuspected else { return [] }
        var events = bringAnswers()
        for number in numbers {
            guard var file = cases[number], file.isOpen, file.isAccepted else { continue }
            if let day = due(file, budget: file.promised.budget).day, file.nearToldFor != day, yellow(file, on: day) <= minute {
                file.nearToldFor = day
                events.append(Event("caseNearDue", "case/\(number)"))
            }
            if lapse(&file.promised, of: file) { events.append(Event("caseLapsed", "case/\(number)")) }
            if var limit = file.statutory, lapse(&limit, of: file) {
                file.statutory = limit
                events.append(Event("caseLapsed", "case/\(number)"))
            }
            cases[number] = file
        }
        events += lookForMaterials() + bringDeliveries() + bringUnanswered() + bringOverdueOutings() + closeDays() + endPosts()
        tell(events)
        if minute > coverLooked { lookAtCover() }
        return events
    }

    func lapse(_ limit: inout Limit, of file: File) -> Bool {
        guard limit.lapsedAt == nil, let day = due(file, budget: limit.budget).day else { return false }
        let overdue = closing(file, on: day) + 1
        guard overdue <= minute else { return false }
        limit.lapsedAt = Days.instant(wallMinute: overdue)
        return true
    }
}
