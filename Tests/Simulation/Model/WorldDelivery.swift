import HallProto

/// 行政许可法 44, AG-2: the result goes to the applicant within ten working days of the decision.
extension World {
    struct Handed {
        var way: DeliveryWay
        var receiver: String
        var on: Int
        var isLate: Bool
    }

    /// A result waits for its delivery, and something limits it.
    func owesDelivery(_ file: File) -> Bool {
        file.stage == .finished && file.result != .withdrawn && (file.item.kind == .agency || file.item.licence)
            && file.handed == nil
    }

    private func decided(_ file: File) -> Int { Days.wallMinute(file.decidedAt ?? 0) }

    func deliveryDue(_ file: File) -> Int? {
        due(acceptedOn: Days.day(ofMinute: decided(file)), budget: 10, pauses: []).day
    }

    private func deliveryCloses(_ file: File, on day: Int) -> Int {
        let closing = day * Days.minutesADay + closes(on: day)
        return Days.day(ofMinute: decided(file)) == day && decided(file) > closing ? (day + 1) * Days.minutesADay : closing
    }

    /// Looks at the limit of a delivery; whether it moved.
    mutating func lookAtDelivery(_ number: String) -> Bool {
        guard var file = cases[number], owesDelivery(file) else { return false }
        let isNew = file.delivery == nil
        var limit = file.delivery ?? Limit(budget: 10)
        let day = deliveryDue(file)
        let isMoved = !isNew && day != limit.due
        if day != nil, day != limit.due { limit.lapsedAt = nil }
        limit.due = day
        file.delivery = limit
        cases[number] = file
        return isMoved
    }

    /// Near due once a due day, lapsed once.
    mutating func bringDeliveries() -> [Event] {
        var events: [Event] = []
        for number in numbers {
            guard var file = cases[number], owesDelivery(file), let day = deliveryDue(file) else { continue }
            if file.deliveryToldFor != day, deliveryYellow(file, on: day) <= minute {
                file.deliveryToldFor = day
                events.append(Event("deliveryNearDue", "case/\(number)"))
            }
            if file.delivery?.lapsedAt == nil, deliveryCloses(file, on: day) + 1 <= minute {
                let overdue = deliveryCloses(file, on: day) + 1
                file.delivery?.lapsedAt = Days.instant(wallMinute: overdue)
                events.append(Event("caseLapsed", "case/\(number)"))
            }
            cases[number] = file
        }
        return events
    }

    private func deliveryYellow(_ file: File, on due: Int) -> Int {
        var day = due
        for _ in 0..<number("near_due_days") {
            repeat {
                day -= 1
                if isWorkday(day) == nil { return decided(file) }
            } while isWorkday(day) != true
        }
        return max(decided(file), day * Days.minutesADay + opens(on: day))
    }

    mutating func deliver(_ request: DeliverRequest, _ caller: Caller) -> Verdict {
        guard let file = accepted(request.number, request.expectedVersion).0 else {
            return accepted(request.number, request.expectedVersion).1
        }
        var against = Objections()
        against.note("AB-5", unless: mayWork(caller, file))
        against.note("CO-3", unless: isAuthorised(caller.person, for: file.item.code))
        against.note("TL-2", unless: file.stage != .annulled)
        against.note("AG-2", unless: file.stage == .finished && file.result != .withdrawn && file.handed == nil)
        let day = Days.number(request.deliveredOn) ?? today
        let since = Days.day(ofMinute: decided(file))
        against.note("AG-2", unless: day >= min(since, today) && day <= today)
        against.note("AG-2", unless: request.way != .byPost || !request.postNumber.isEmpty)
        if request.way == .byAgent {
            guard !request.letterID.isEmpty else { return .refused(against.found.union(["invalidArgument"])) }
            guard let letter = papers[request.letterID] else { return .refused(against.found.union(["notFound"])) }
            against.note(
                "AG-2", unless: letter.kind == .authorisation && letter.caseNumber == file.number && letter.replacedBy.isEmpty)
        }
        guard against.none else { return against.verdict }
        var isLate = false
        if owesDelivery(file), let due = deliveryDue(file) {
            isLate =
                day == today ? minute > deliveryCloses(file, on: due) : day > Days.day(ofMinute: deliveryCloses(file, on: due))
        }
        change(request.number) { file in
            file.handed = Handed(way: request.way, receiver: request.receiver, on: day, isLate: isLate)
        }
        let paper = issue(.deliveryReceipt, for: file)
        let events = [
            file.event("caseDelivered", caller, isSealed: true), file.event("paperIssued", caller, isSealed: false),
        ]
        return .done(events) { reply, world in
            let shown = try DeliverReply(decoding: reply, limits: .reply).paper?.id
            guard shown == paper else { return "its receipt is \(shown ?? "none"), not \(paper)" }
            return try world.checked(reply, DeliverReply.self, \.case)
        }
    }

    mutating func recordVisit(_ request: RecordVisitRequest, _ caller: Caller) -> Verdict {
        guard let file = cases[request.number] else { return .refused(["notFound"]) }
        guard file.stage != .annulled else { return .refused([file.ended]) }
        cases[request.number]?.visits.append("\(caller.person) \(request.reason)")
        return .done(
            [file.event("applicantVisited", caller, isSealed: true)],
            reply: { try $1.checked($0, RecordVisitReply.self, \.case) })
    }

    func describedDelivery(_ info: CaseInfo) -> String {
        let delivery = info.delivery.map { "\($0.made) \($0.way) \($0.receiver) \($0.deliveredOn) \($0.late)" } ?? "none"
        return
            "\(delivery) closed \(info.closed) visits \(info.visitCount) \(info.visits.map { "\($0.personID) \($0.reason)" })"
    }

    func describedDelivery(_ file: File) -> String {
        let handed = file.handed.map { "true \($0.way) \($0.receiver) \(Days.text($0.on)) \($0.isLate)" }
        let delivery = handed ?? (file.delivery == nil ? "none" : "false \(DeliveryWay.unspecified)   false")
        let isClosed = !file.isOpen && !(file.item.kind == .agency && owesDelivery(file))
        let count = file.visits.count + (file.isFromWindow ? 1 : 0) + (file.handed?.way == .atWindow ? 1 : 0)
        return "\(delivery) closed \(isClosed) visits \(count) \(file.visits)"
    }
}
