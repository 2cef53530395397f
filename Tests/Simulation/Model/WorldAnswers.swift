import HallProto

/// ON-3. The time for an answer.
extension World {
    /// It runs from now.
    mutating func beginAnswer(_ number: String) {
        alter(number) { file in
            file.notice = Limit(budget: 2, lapsedAt: file.notice?.lapsedAt)
            file.statutoryNotice = file.item.licence ? Limit(budget: 5) : nil
            file.heldUntil = nil
        }
        _ = lookAtAnswer(number, isNew: true)
    }

    /// As `change`, where that is counted already.
    private mutating func alter(_ number: String, _ body: (inout File) -> Void) {
        guard var file = cases[number] else { return }
        body(&file)
        cases[number] = file
    }

    /// As `lookAtClocks`.
    mutating func lookAtAnswer(_ number: String, isNew: Bool = false) -> [String] {
        guard var file = cases[number], file.stage == .received else { return [] }
        var moved: [String] = []
        for isLaw in [false, true] {
            guard var limit = isLaw ? file.statutoryNotice : file.notice else { continue }
            let day = due(file, budget: limit.budget).day
            if day != limit.due { moved.append(isLaw ? "statutory_notice" : "notice") }
            if day != nil, day != limit.due || isNew { limit.lapsedAt = nil }
            if isLaw, day != nil, isNew || limit.due == nil {
                answerOrder += 1
                file.answerPlace = answerOrder
            }
            limit.due = day
            limit.closing = day.map { closing(file, on: $0) }
            if isLaw { file.statutoryNotice = limit } else { file.notice = limit }
        }
        cases[number] = file
        return moved
    }

    /// What has come of answers that were not given: told, lapsed, and a licence held for accepted, in the order of time.
    mutating func bringAnswers() -> [Event] {
        var events: [Event] = []
        for number in numbers {
            guard var file = cases[number], file.stage == .received else { continue }
            if let day = due(file, budget: 2).day, file.nearToldFor != day, yellow(file, on: day) <= minute {
                file.nearToldFor = day
                events.append(Event("caseNearDue", "case/\(number)"))
            }
            if var limit = file.notice, lapse(&limit, of: file) {
                file.notice = limit
                events.append(Event("caseLapsed", "case/\(number)"))
            }
            cases[number] = file
        }
        for number in unansweredLicences(after: .min) {
            // What was told on paper waits for a second person.
            if slips.values.contains(where: { $0.stage == .waiting && $0.caseNumber == number }) {
                answerOrder += 1
                let place = answerOrder
                alter(number) { $0.answerPlace = place }
                events.append(hold(number))
            } else if var file = cases[number], var limit = file.statutoryNotice, lapse(&limit, of: file) {
                file.statutoryNotice = limit
                cases[number] = file
                become(number, by: nil)
                let papers = issueAcceptancePapers(number, isSigned: false)
                events.append(Event("caseLapsed", "case/\(number)"))
                events += (["caseAccepted"] + papers.map { _ in "paperIssued" }).map {
                    Event($0, "case/\(number)", for: file.handler)
                }
            }
        }
        return events
    }

    /// The daemon is back, or trusts its clock again: what the law would have accepted meanwhile may have been answered on paper.
    mutating func holdMissed(after last: Int64) -> [Event] { unansweredLicences(after: last).map { hold($0) } }

    /// Those the law would accept by now, and only after an instant, in the order of time.
    private func unansweredLicences(after last: Int64) -> [String] {
        let found = numbers.compactMap { number -> (from: Int64, place: Int, number: String)? in
            guard let file = cases[number], file.stage == .received, var limit = file.statutoryNotice, lapse(&limit, of: file)
            else { return nil }
            let from = max(limit.lapsedAt ?? 0, file.heldUntil.map { Days.instant(wallMinute: $0) } ?? .min)
            return from > last && from <= now ? (from, file.answerPlace, number) : nil
        }
        return found.sorted { ($0.from, $0.place) < ($1.from, $1.place) }.map(\.number)
    }

    /// Waited for until the working day after today has closed.
    private mutating func hold(_ number: String) -> Event {
        let day: Int =
            switch due(acceptedOn: today, budget: 1, pauses: []) {
            case .on(let day), .provisional(let day): day
            case .paused: today + 1
            }
        let minute = day * Days.minutesADay + closes(on: day) + 1
        alter(number) { $0.heldUntil = minute }
        return Event("acceptanceHeld", "case/\(number)")
    }

    /// An application becomes a case, as of the day the hall had received everything.
    mutating func become(_ number: String, by person: String?) {
        // The law's acceptance is nobody's act.
        let acted = person == nil ? cases[number]?.actedAt : nil
        defer { if let acted { cases[number]?.actedAt = acted } }
        change(number) { file in
            file.startClocks()
            file.isDeemed = person == nil
            file.acceptor = person ?? ""
            file.nearToldFor = nil
        }
        _ = lookAtClocks(number)
        lookFor(number, after: .min)
    }

    /// ON-2. What follows is looked for on the first of its days after one.
    private mutating func lookFor(_ number: String, after day: Int) {
        let days = cases[number]?.sheets.compactMap { Days.number($0.followsBy) }.filter { $0 > day } ?? []
        let next = days.min().map { ($0, $0 * Days.minutesADay + closes(on: $0) + 1) }
        alter(number) { $0.awaited = next }
    }

    /// What has not come on its day.
    mutating func lookForMaterials() -> [Event] {
        var events: [Event] = []
        for number in numbers {
            guard let file = cases[number], file.isOpen, let awaited = file.awaited, awaited.minute <= minute else { continue }
            let over = minute > today * Days.minutesADay + closes(on: today) ? today : today - 1
            lookFor(number, after: over)
            guard file.sheets.contains(where: { Days.number($0.followsBy).map { $0 <= over } ?? false }) else { continue }
            events.append(Event("materialsOverdue", "case/\(number)"))
        }
        return events
    }
}

extension World.File {
    /// Accepted: the promise and the law's limit run.
    mutating func startClocks() {
        isAccepted = true
        stage = .inWork
        promised = World.Limit(budget: Int(item.promisedDays))
        statutory = item.lawDays.map { World.Limit(budget: $0) }
    }
}
