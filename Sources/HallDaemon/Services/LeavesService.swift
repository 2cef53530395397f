import GRDB
import HallProto
import HallRules

/// LV-1 … LV-5. Leave, from request to return.
struct Leaves: LeavesService {
    typealias Contexts = HallContexts

    func preview(_ request: PreviewLeaveRequest, in context: ReadContext) throws -> PreviewLeaveReply {
        try LeavePreview(context, request).reply()
    }

    func ask(_ request: AskLeaveRequest, in context: WriteContext) throws -> AskLeaveReply {
        let caller = try context.person()
        let person = try StaffTable.required(context.db, request.personID.said ?? caller.value, field: "person_id")
        let actor = context.leaveActor(on: person.id, by: caller)
        let told = request.toldAt.map { Instant($0) }
        try LeaveWish.checkAsks(actor, told: told.map { context.house.clock.hallTime($0) }, now: context.hallNow)
        let parts = try request.parts.read(context.db)
        let reading = try LeaveReading(context.db, context.house, of: person.id, around: parts.days())
        try parts.checkOrder(reading.measure)
        let askedAt = told ?? context.now
        let wish = LeaveWish(
            person: person, parts: parts, asked: context.house.clock.hallTime(askedAt), reason: request.reason)
        let account = try wish.account(reading.book(), reading.measure)
        let registrar = person.id == caller ? nil : caller
        let number = try LeaveTable.insert(
            context.db, context.house.clock, wish,
            .init(
                reason: request.reason, askedAt: askedAt, registeredBy: registrar, toldBy: request.toldBy, account: account),
            at: context.now)
        let event = LeaveAsked(
            number: number, personID: person.id.value, parts: parts.map(LeavePart.init),
            halfDays: Int32(account.length.halfDays), tier: account.tier.wire, afterwards: account.isAfterwards,
            registered: registrar != nil)
        try context.record(.leaveAsked(event), leave: number, [.lv1, .lv5], sealed: request.reason)
        return AskLeaveReply(leave: try context.leaveInfo(number))
    }

    func decide(_ request: DecideLeaveRequest, in context: WriteContext) throws -> DecideLeaveReply {
        let found = try LeaveTable.find(
            context.db, context.house.clock, number: request.number, seen: request.expectedVersion)
        let decision = LeaveDeciding(
            found: found, verdict: request.verdict, answer: request.answer, waiver: request.waiver,
            decider: try context.decider(), recorded: nil)
        try context.decide(decision)
        return DecideLeaveReply(leave: try context.leaveInfo(request.number))
    }

    func recordDecision(
        _ request: RecordLeaveDecisionRequest, in context: WriteContext
    ) throws -> RecordLeaveDecisionReply {
        let found = try LeaveTable.find(
            context.db, context.house.clock, number: request.number, seen: request.expectedVersion)
        let registrar = try context.person()
        let decider = try StaffTable.required(context.db, request.decidedBy, field: "decided_by").id
        try Leave.checkRecorded(by: registrar, for: decider, about: found.leave.person)
        let decision = LeaveDeciding(
            found: found, verdict: request.verdict, answer: request.answer, waiver: request.waiver,
            decider: BreachDecider(decider, offices: try context.bench(over: decider).offices),
            recorded: (request.way, registrar))
        try context.decide(decision)
        return RecordLeaveDecisionReply(leave: try context.leaveInfo(request.number))
    }

    func confirmDecision(
        _ request: ConfirmLeaveDecisionRequest, in context: WriteContext
    ) throws -> ConfirmLeaveDecisionReply {
        let (found, reading) = try context.leave(request.number, seen: request.expectedVersion)
        let changed = try found.leave.confirmed(
            request.confirmed, by: context.person(), reading.measure, now: context.hallNow)
        let event = LeaveDecisionConfirmed(
            number: request.number, personID: found.leave.person.value, confirmed: request.confirmed)
        try context.save(changed, .leaveDecisionConfirmed(event), number: request.number)
        return ConfirmLeaveDecisionReply(leave: try context.leaveInfo(request.number))
    }

    func recordConsent(_ request: RecordLeaveConsentRequest, in context: WriteContext) throws -> RecordLeaveConsentReply {
        let found = try LeaveTable.find(
            context.db, context.house.clock, number: request.number, seen: request.expectedVersion)
        try found.leave.checkConsents()
        try LeaveTable.consent(context.db, found.leave.id, request.consent)
        let event = LeaveConsented(number: request.number, personID: found.leave.person.value)
        try context.record(.leaveConsented(event), leave: request.number, [.lv4], sealed: request.consent)
        return RecordLeaveConsentReply(leave: try context.leaveInfo(request.number))
    }

    func nameSubstitute(_ request: NameSubstituteRequest, in context: WriteContext) throws -> NameSubstituteReply {
        let found = try LeaveTable.find(
            context.db, context.house.clock, number: request.number, seen: request.expectedVersion)
        let post = try context.post(request.postID, field: "post_id")
        let substitute = try StaffTable.required(context.db, request.personID, field: "person_id")
        try found.leave.checkSubstitute(substitute, for: post)
        try LeaveSubstituteTable.put(context.db, found.leave.id, post: post.id, substitute.id, sentBy: request.sentBy)
        let event = SubstituteNamed(
            number: request.number, personID: found.leave.person.value, postID: post.id.value,
            substituteID: substitute.id.value)
        try context.save(found.leave, .substituteNamed(event), number: request.number, [.lv4])
        return NameSubstituteReply(leave: try context.leaveInfo(request.number))
    }

    func withdraw(_ request: WithdrawLeaveRequest, in context: WriteContext) throws -> WithdrawLeaveReply {
        let (found, reading) = try context.leave(request.number, seen: request.expectedVersion)
        let cut = try request.cut()
        let actor = try context.leaveActor(on: found.leave.person, by: context.person())
        let changed =
            try cut.map { cut throws(HallRules.Refusal) in
                try found.leave.withdrawn(cut, by: actor, reading.measure, now: context.hallNow)
            } ?? found.leave.withdrawn(by: actor, reading.measure, now: context.hallNow)
        let event = LeaveWithdrawn(
            number: request.number, personID: found.leave.person.value, cut: cut.map(LeaveCut.init))
        try context.save(changed, .leaveWithdrawn(event), number: request.number)
        return WithdrawLeaveReply(leave: try context.leaveInfo(request.number))
    }

    func `return`(_ request: ReturnFromLeaveRequest, in context: WriteContext) throws -> ReturnFromLeaveReply {
        let (found, reading) = try context.leave(request.number, seen: request.expectedVersion)
        let actor = try context.leaveActor(on: found.leave.person, by: context.person())
        let at = request.backAt.map { context.house.clock.hallTime(Instant($0)) } ?? context.hallNow
        let changed = try found.leave.returned(by: actor, at: at, reading.measure, now: context.hallNow)
        let event = LeaveReturned(
            number: request.number, personID: found.leave.person.value, at: context.house.clock.instant(at).timestamp)
        try context.save(changed, .leaveReturned(event), number: request.number)
        return ReturnFromLeaveReply(leave: try context.leaveInfo(request.number))
    }

    func confirmReturn(_ request: ConfirmReturnRequest, in context: WriteContext) throws -> ConfirmReturnReply {
        let found = try LeaveTable.find(
            context.db, context.house.clock, number: request.number, seen: request.expectedVersion)
        let changed = try found.leave.returnConfirmed(request.confirmed, by: context.person())
        let event = LeaveReturnConfirmed(
            number: request.number, personID: found.leave.person.value, confirmed: request.confirmed)
        try context.save(changed, .leaveReturnConfirmed(event), number: request.number)
        return ConfirmReturnReply(leave: try context.leaveInfo(request.number))
    }

    func handInPaper(_ request: HandInLeavePaperRequest, in context: WriteContext) throws -> HandInLeavePaperReply {
        let found = try LeaveTable.find(
            context.db, context.house.clock, number: request.number, seen: request.expectedVersion)
        try LeavePaperTable.handIn(context.db, found.leave.id, request.paper, at: context.now)
        let info = try context.leaveInfo(request.number)
        let isLate = info.papers.first { $0.name == request.paper }?.overdue ?? false
        let event = LeavePaperHandedIn(
            number: request.number, personID: found.leave.person.value, paper: request.paper, late: isLate)
        try context.record(.leavePaperHandedIn(event), leave: request.number, [.lv1])
        return HandInLeavePaperReply(leave: info)
    }
}

extension Leaves {
    func get(_ request: GetLeaveRequest, in context: ReadContext) throws -> GetLeaveReply {
        let found = try LeaveTable.find(context.db, context.house.clock, number: request.number)
        try found.leave.checkRead(by: context.attendanceReader())
        return GetLeaveReply(
            leave: try LeaveList(db: context.db, house: context.house, now: context.now).info(number: request.number))
    }

    func list(_ request: ListLeavesRequest, in context: ReadContext) throws -> ListLeavesReply {
        let wanted = LeaveList.Wanted(
            stage: request.stage, person: try context.personMeant(request.personID),
            days: try request.month.said.map { try DaySpan.month($0, field: "month") }, troubles: request.troubles,
            before: try LeaveList.id(context.db, token: request.pageToken),
            ownOf: try context.attendanceReader().ownOf?.value)
        let list = LeaveList(db: context.db, house: context.house, now: context.now)
        let page = try Page(size: request.pageSize, standard: 50) { limit in try list.list(wanted, limit: limit) }
        return ListLeavesReply(leaves: page.shown, nextPageToken: page.next(\.number))
    }

    func export(_ request: ExportLeavesRequest, in context: ReadContext) throws -> ExportLeavesReply {
        let list = LeaveList(db: context.db, house: context.house, now: context.now)
        return ExportLeavesReply(
            content: CSV.encoded([LeaveInfo.header] + (try list.year(Int(request.year)).map { $0.cells(context.house.clock) })))
    }

    func balance(_ request: LeaveBalanceRequest, in context: ReadContext) throws -> LeaveBalanceReply {
        let person = try context.leavePerson(request.personID)
        let year = request.year == 0 ? context.today.year : Int(request.year)
        let days = Day.firstDay(ofYear: year)...Day.lastDay(ofYear: year)
        let reading = try LeaveReading(context.db, context.house, of: person.id, around: days)
        return LeaveBalanceReply(
            balances: try LeaveBalance(context, reading, year: year).infos(),
            workedSince: reading.workedSince.map { "\($0)" } ?? "")
    }

    func putWorkedSince(_ request: PutWorkedSinceRequest, in context: WriteContext) throws -> PutWorkedSinceReply {
        let person = try StaffTable.required(context.db, request.personID, field: "person_id").id
        try LeaveWish.checkPutsService(by: context.person(), about: person)
        let day = try Day.required(request.workedSince, field: "worked_since").past(context.today, field: "worked_since")
        try StaffServiceTable.put(context.db, person, day)
        let event = WorkedSincePut(personID: person.value, workedSince: request.workedSince)
        try context.record(JournalNote(.workedSincePut(event), subject: person.subject, clauses: [.lv5]))
        return PutWorkedSinceReply(workedSince: request.workedSince)
    }

    func putKind(_ request: PutLeaveKindRequest, in context: WriteContext) throws -> PutLeaveKindReply {
        let kind = try (request.kind ?? LeaveKindInfo()).sound()
        let change = try LeaveKindTable.put(context.db, kind, .version(request.expectedVersion))
        try change.onChange { try context.record($0.note) }
        return PutLeaveKindReply(kind: change.value)
    }

    func listKinds(_ request: ListLeaveKindsRequest, in context: ReadContext) throws -> ListLeaveKindsReply {
        ListLeaveKindsReply(kinds: try LeaveKindTable.list(context.db, withRetired: request.withRetired))
    }
}
