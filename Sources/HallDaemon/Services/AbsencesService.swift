import GRDB
import HallProto
import HallRules

/// ATT-3. Sessions nothing accounts for: explained by the person, then decided on.
struct Absences: AbsencesService {
    typealias Contexts = HallContexts

    func explain(_ request: ExplainAbsenceRequest, in context: WriteContext) throws -> ExplainAbsenceReply {
        let found = try UnaccountedTable.find(
            context.db, context.house.clock, number: request.number, seen: request.expectedVersion)
        let (explained, punctuality) = try found.unaccounted.explained(
            by: context.person(), now: context.house.clock.hallTime(context.now), in: context.house.timetable(context.db))
        try UnaccountedTable.explain(context.db, explained, request.text, punctuality, at: context.now)
        let event = AbsenceExplained(
            number: request.number, personID: explained.person.value, late: punctuality == .late)
        try context.record(.absenceExplained(event), number: request.number, text: request.text)
        return ExplainAbsenceReply(absence: try context.absenceInfo(request.number))
    }

    func decide(_ request: DecideAbsenceRequest, in context: WriteContext) throws -> DecideAbsenceReply {
        let found = try UnaccountedTable.find(
            context.db, context.house.clock, number: request.number, seen: request.expectedVersion)
        let person = try context.person()
        let now = context.house.clock.hallTime(context.now)
        let decider = try context.decider()
        let bench = try context.bench(over: found.unaccounted.person)
        let decided = try found.unaccounted.decided(
            Unaccounted.Verdict(request.verdict), by: decider, over: bench.offices, chair: bench.chair, now: now,
            in: context.house.timetable(context.db))
        let lending = decider.lending(about: decided.person, over: bench.offices, chair: bench.chair)
        let facts = try AbsenceDecision(
            person: PaperHandler(context.db, person: decided.person),
            unitName: UnitTable.name(context.db, ofPerson: decided.person.value), day: found.session.day,
            session: NotedSession(number: found.number, hours: found.session.hours.description),
            verdict: Unaccounted.Verdict(request.verdict).zh, reason: request.reason,
            decidedBy: lending.signature(StaffTable.name(context.db, person.value)), decidedAt: now,
            before: found.unaccounted.verdict?.zh)
        let paper = try Papers.issue(context, facts)
        try PaperTable.concern(context.db, paper, person: decided.person.value)
        try UnaccountedTable.decide(
            context.db, decided, by: person, because: request.reason, told: paper, at: context.now)
        let event = AbsenceDecided(
            number: request.number, personID: decided.person.value, verdict: request.verdict,
            anew: found.unaccounted.verdict != nil)
        try context.record(.absenceDecided(event), number: request.number, text: request.reason, under: lending)
        return DecideAbsenceReply(absence: try context.absenceInfo(request.number))
    }

    func get(_ request: GetAbsenceRequest, in context: ReadContext) throws -> GetAbsenceReply {
        let found = try UnaccountedTable.find(context.db, context.house.clock, number: request.number)
        try found.unaccounted.checkRead(by: context.attendanceReader())
        return GetAbsenceReply(
            absence: try UnaccountedList.info(context.db, context.house, number: request.number, now: context.now))
    }

    func list(_ request: ListAbsencesRequest, in context: ReadContext) throws -> ListAbsencesReply {
        let wanted = UnaccountedList.Wanted(
            stage: request.stage, person: try context.personMeant(request.personID),
            days: try request.month.said.map { try DaySpan.month($0, field: "month") }, isReady: request.ready,
            before: try UnaccountedList.id(context.db, token: request.pageToken),
            ownOf: try context.attendanceReader().ownOf?.value)
        let moment = try BreachList.Moment(context.db, context.house, now: context.now)
        let page = try Page(size: request.pageSize, standard: UnaccountedList.pageSizeDefault) { limit in
            try UnaccountedList.list(context.db, moment, wanted, limit: limit)
        }
        return ListAbsencesReply(absences: page.shown, nextPageToken: page.next(\.number))
    }
}

extension WriteContext {
    fileprivate func absenceInfo(_ number: String) throws -> AbsenceInfo {
        try UnaccountedList.info(db, house, number: number, now: now)
    }

    fileprivate func record(
        _ event: JournalEvent.Event, number: String, text: String, under lending: Lending? = nil
    ) throws {
        try record(
            JournalNote(event, subject: "absence/\(number)", clauses: [.att3], sealed: JournalSealed(text: text))
                .under(lending))
    }

    /// AC-2. Who is deciding, with the offices that decide about people.
    func decider() throws -> BreachDecider {
        BreachDecider(try person(), offices: BreachDecider.offices(caller.roles), lendings: caller.lendings)
    }

    /// AC-2. What says which office decides about somebody: the offices they hold, and whether there is a director.
    func bench(over person: Person.ID) throws -> (offices: Set<BreachDecider.Office>, chair: DirectorsChair) {
        let roles = Roles(try RoleTable.list(db, personID: person.value, on: today).map(\.role))
        return (BreachDecider.offices(roles), try RoleTable.chair(db, on: today))
    }
}

extension Unaccounted {
    /// What was decided; nil: nothing was.
    var verdict: Verdict? {
        switch stage {
        case .decided(let verdict, _): verdict
        case .open, .cleared: nil
        }
    }
}

extension Unaccounted.Verdict {
    fileprivate init(_ verdict: AbsenceVerdict) throws {
        switch verdict {
        case .absent: self = .absent
        case .excused: self = .excused
        case .unspecified, .unrecognized:
            throw Failure.malformed("verdict", zh: "请选择认定旷工或免予认定", en: "choose whether it is confirmed or excused")
        }
    }
}
