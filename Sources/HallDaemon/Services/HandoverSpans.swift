import GRDB
import HallProto
import HallRules

// AB-3. What a request to hand over or back is about.

/// What is handed over: whose post, to whom, and for how long.
struct HandoverSpan {
    let giver: Person.ID
    let taker: Person.ID
    let from: HallTime
    let until: HallTime
    /// As the paper has it.
    let reason: String
}

/// What is handed back.
struct HandoverReturn {
    let handover: Handover
    /// Nil: nothing was handed over, so that there is none yet.
    let number: String?
    let line: HandoverLine
    let reading: HandoverReading
}

extension WriteContext {
    /// Refused with AB-3, or INVALID_ARGUMENT naming the field.
    func span(_ request: GiveHandoverRequest, giver: Person.ID) throws -> HandoverSpan {
        try PostTable.require(db, request.postID, field: "post_id")
        let taker = try StaffTable.required(db, request.takerID, field: "taker_id").id
        try Handover.checkGiven(by: actor(), for: giver)
        let time = house.clock.hallTime(now)
        let planned = try PlannedAbsences(db, house, around: today...today, now: now)
        let (from, until, isPlanned) = try stretch(request, giver: giver, planned)
        try Handover.checkPeriod(from: from, until: until, now: time)
        let holders = planned.holders.holders(of: request.postID, at: max(from, time))
        try Handover.checkPeople(
            from: giver, to: taker, holders: holders.owners, takers: Set(holders.takers(for: giver)),
            at: PostTable.info(db, request.postID)?.name ?? "")
        let isOwn = try person() == giver
        return HandoverSpan(
            giver: giver, taker: taker, from: from, until: until,
            reason: (isPlanned ? "计划离岗" : "离岗") + (isOwn ? "" : "（主任代办）"))
    }

    /// The days and sessions that are named, or the next absence that is planned.
    private func stretch(
        _ request: GiveHandoverRequest, giver: Person.ID, _ planned: PlannedAbsences
    ) throws -> (from: HallTime, until: HallTime, isPlanned: Bool) {
        guard request.from.isEmpty else { return try namedStretch(request, planned.plan) }
        guard request.until.isEmpty, request.fromPlace == 0, request.untilPlace == 0 else {
            throw Failure.malformed("from", zh: "请写明从哪一天起", en: "say from which day on")
        }
        let next = planned.all.filter {
            $0.post.value == request.postID && $0.person == giver && $0.ends > planned.now
        }.min { $0.begins < $1.begins }
        guard let next else {
            throw HallRules.Refusal(
                .ab3, zh: "系统里没有登记这个岗位接下来的离岗，请写明从哪天到哪天。",
                en: "No absence from this post is planned in the book; say from which day to which.")
        }
        return (next.begins, next.ends, true)
    }

    private func namedStretch(
        _ request: GiveHandoverRequest, _ plan: WorkPlan
    ) throws -> (from: HallTime, until: HallTime, isPlanned: Bool) {
        let first = try Day.required(request.from, field: "from")
        let last = try request.until.said.map { try Day.required($0, field: "until") } ?? first
        guard last >= first else {
            throw Failure.malformed("until", zh: "结束日期不能早于开始日期", en: "the last day lies before the first")
        }
        let from = try plan.session(request.fromPlace, on: first, field: "from", else: \.first).starts
        let until = try plan.session(request.untilPlace, on: last, field: "until", else: \.last).ends
        guard from < until else {
            throw Failure.malformed("until_place", zh: "结束的班次不能早于开始的班次", en: "the last session lies before the first")
        }
        return (from, until, false)
    }

    /// Refused with AB-3, or INVALID_ARGUMENT naming the field.
    func returning(_ request: GiveBackRequest) throws -> HandoverReturn {
        guard request.number.isEmpty != request.postID.isEmpty else {
            throw Failure.malformed("number", zh: "请写交接编号；没有交接过的，写岗位", en: "name the handover; where there is none, the post")
        }
        guard request.postID.isEmpty else { return try unasked(request.postID) }
        let found = try HandoverTable.find(db, house.clock, number: request.number, seen: request.expectedVersion)
        let reading = try HandoverReading(db, house, of: found, now: now)
        return HandoverReturn(
            handover: found.handover, number: found.number, line: try reading.line(of: found), reading: reading)
    }

    /// AB-4. Of an absence nobody handed over for: the last from the post that has begun.
    private func unasked(_ post: String) throws -> HandoverReturn {
        try PostTable.requireKnown(db, post, field: "post_id")
        let person = try person()
        let reading = try HandoverReading(db, house, around: today...today, now: now)
        let begun = reading.absences.all.filter { $0.post.value == post && $0.begins <= reading.absences.now }
        guard let absence = begun.max(by: { $0.begins < $1.begins }) else {
            throw HallRules.Refusal(
                .ab3, zh: "系统里没有登记过这个岗位的离岗，没有可交回的。",
                en: "No absence from this post is on record; there is nothing to hand back.")
        }
        let line = try reading.line(of: absence)
        guard let record = line.record else {
            let handover = Handover(
                id: try HandoverTable.nextID(db), post: absence.post, giver: absence.person, taker: person,
                from: absence.begins, until: absence.ends, given: nil, stage: .given)
            return HandoverReturn(handover: handover, number: nil, line: line, reading: reading)
        }
        throw HallRules.Refusal(
            .ab3, zh: "这段离岗有交接单\(record.number)，请按编号交回。",
            en: "There is a handover for this absence, \(record.number); hand back by its number.")
    }
}

extension WorkPlan {
    /// A session of a day by its place, 0 being one of its ends; INVALID_ARGUMENT naming the field where the hall has none.
    fileprivate func session(
        _ place: Int32, on day: Day, field: String, else end: KeyPath<[WorkSession], WorkSession?>
    ) throws(Failure) -> WorkSession {
        let sessions = sessions(on: day).value ?? []
        let found = place == 0 ? sessions[keyPath: end] : sessions.first { $0.place == Int(place) }
        guard let found else {
            throw Failure.malformed(
                place == 0 ? field : "\(field)_place", zh: "\(day)大厅没有这个班次，请核对",
                en: "the hall has no such session on \(day); check it")
        }
        return found
    }
}
