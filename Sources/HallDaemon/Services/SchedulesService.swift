import GRDB
import HallProto
import HallRules

/// ATT-3. When the hall works, and who works when.
struct ScheduleDesk: SchedulesService {
    typealias Contexts = HallContexts

    func putSchedule(_ request: PutScheduleRequest, in context: WriteContext) throws -> PutScheduleReply {
        let change = try ScheduleTable.put(
            context.db, request.schedule ?? ScheduleInfo(), .version(request.expectedVersion))
        try change.onChange { schedule in
            try context.record(schedule.note)
            _ = try CaseClocks.recompute(context, year: nil)
            try context.sessionClosing.scheduleChanged(from: Day.required(schedule.from, field: "schedule.from"))
        }
        return PutScheduleReply(schedule: change.value)
    }

    func removeSchedule(_ request: RemoveScheduleRequest, in context: WriteContext) throws -> RemoveScheduleReply {
        try ScheduleTable.remove(context.db, request)
        let event = JournalEvent.Event.scheduleRemoved(ScheduleRemoved(from: request.from))
        try context.record(JournalNote(event, subject: "schedule/\(request.from)", clauses: [.att3]))
        _ = try CaseClocks.recompute(context, year: nil)
        try context.sessionClosing.scheduleChanged(from: Day.required(request.from, field: "from"))
        return RemoveScheduleReply()
    }

    func listSchedules(_ request: ListSchedulesRequest, in context: ReadContext) throws -> ListSchedulesReply {
        ListSchedulesReply(schedules: try ScheduleTable.list(context.db))
    }

    func putOpening(_ request: PutOpeningRequest, in context: WriteContext) throws -> PutOpeningReply {
        let change = try ScheduleTable.put(context.db, request.opening ?? OpeningInfo(), .version(request.expectedVersion))
        try change.onChange { opening in
            let event = JournalEvent.Event.openingPut(OpeningPut(opening: opening))
            try context.record(JournalNote(event, subject: "opening/\(opening.date)", clauses: [.att3]))
            try context.sessionClosing.openingChanged(on: Day.required(opening.date, field: "opening.date"))
        }
        return PutOpeningReply(opening: change.value)
    }

    func removeOpening(_ request: RemoveOpeningRequest, in context: WriteContext) throws -> RemoveOpeningReply {
        try ScheduleTable.remove(context.db, request)
        let event = JournalEvent.Event.openingRemoved(OpeningRemoved(date: request.date))
        try context.record(JournalNote(event, subject: "opening/\(request.date)", clauses: [.att3]))
        try context.sessionClosing.openingChanged(on: Day.required(request.date, field: "date"))
        return RemoveOpeningReply()
    }

    func listOpenings(_ request: ListOpeningsRequest, in context: ReadContext) throws -> ListOpeningsReply {
        let days = try DaySpan.checked(from: request.from, to: request.to)
        return ListOpeningsReply(openings: try ScheduleTable.openings(context.db, in: days))
    }

    func addDuty(_ request: AddDutyRequest, in context: WriteContext) throws -> AddDutyReply {
        let change = try DutyTable.add(context.db, request, by: context.caller.personID.map { Person.ID($0) }, at: context.now)
        try change.onChange { duty in
            try context.record(duty.addedNote)
            try context.sessionClosing.dutyChanged(duty)
        }
        return AddDutyReply(duty: change.value)
    }

    func endDuty(_ request: EndDutyRequest, in context: WriteContext) throws -> EndDutyReply {
        let duty = try DutyTable.found(context.db, request.id)
        try DutyRule.checkPut(by: context.person(), about: Person.ID(duty.personID))
        let ended = try DutyTable.end(context.db, duty, after: Day.required(request.until, field: "until"))
        let event = DutyEnded(id: request.id, personID: duty.personID, until: ended?.until ?? "")
        try context.record(
            JournalNote(.dutyEnded(event), subject: Person.ID(duty.personID).subject, clauses: [.att3]))
        try context.sessionClosing.dutyChanged(duty)
        return EndDutyReply(duty: ended)
    }

    func listDuties(_ request: ListDutiesRequest, in context: ReadContext) throws -> ListDutiesReply {
        let subject = try context.dutySubject(request.personID)
        let after = try request.place()
        let page = try Page(size: request.pageSize, standard: 200) { limit in
            try DutyTable.list(
                context.db, of: subject, endingFrom: request.withEnded ? nil : context.today, after: after, limit: limit)
        }
        return ListDutiesReply(duties: page.shown, nextPageToken: page.next { "\($0.id)" })
    }
}

extension ReadContext {
    /// ATT-2. As with marks; also whoever keeps the lists.
    fileprivate func dutySubject(_ personID: String) throws -> MarkReader.Subject {
        let asked = try asked(personID)
        guard try !caller().holds(anyOf: [.administrator]) else { return asked.map { .one($0) } ?? .everybody }
        return try markReader().reads(asked)
    }
}

extension ListDutiesRequest {
    fileprivate func place() throws(Failure) -> Int64 {
        guard !pageToken.isEmpty else { return 0 }
        guard let id = Int64(pageToken) else {
            throw Failure.malformed("page_token", zh: "页码不对，请从第一页重新查", en: "no page starts there; start over")
        }
        return id
    }
}

extension ScheduleInfo {
    var note: JournalNote {
        JournalNote(.schedulePut(SchedulePut(schedule: self)), subject: "schedule/\(from)", clauses: [.att3])
    }
}
