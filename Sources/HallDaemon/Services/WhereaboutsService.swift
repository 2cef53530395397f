import GRDB
import HallProto
import HallRules

/// ATT-5, ATT-6. Who is away, and where everybody is.
struct WhereaboutsDesk: WhereaboutsService {
    typealias Contexts = HallContexts

    func stepAway(_ request: StepAwayRequest, in context: WriteContext) throws -> StepAwayReply {
        let goer = try context.goer()
        let now = context.hallNow
        let standing = try WhereaboutsTable.open(context.db, context.house.clock, of: goer.person.id)?.away
            .step(goingOnAt: now)
        let step = try standing ?? context.begin(StepAway(from: now), goer, because: request.reason)
        return StepAwayReply(
            personName: goer.person.name, since: context.house.clock.instant(step.from).timestamp,
            repeatedStep: standing != nil)
    }

    func goOut(_ request: GoOutRequest, in context: WriteContext) throws -> GoOutReply {
        let goer = try context.goer()
        let clock = context.house.clock
        let outing = try Outing.begun(
            to: request.destination, because: request.reason,
            expected: request.expectedReturn.map { clock.hallTime(Instant($0)) }, now: context.hallNow)
        try context.begin(outing, goer, request)
        return GoOutReply(
            personName: goer.person.name, since: clock.instant(outing.from).timestamp,
            expectedReturn: clock.instant(outing.expected).timestamp)
    }

    func `return`(_ request: ReturnRequest, in context: WriteContext) throws -> ReturnReply {
        let goer = try context.goer()
        let ended = try context.endAway(of: goer.person.id)
        let clock = context.house.clock
        return ReturnReply(
            personName: goer.person.name, kind: ended?.kind ?? .unspecified,
            since: ended.map { clock.minute(of: $0.from).timestamp },
            until: ended.map { _ in clock.minute(of: context.now).timestamp }, overdueMinutes: ended?.overdueMinutes ?? 0)
    }

    func list(_ request: ListWhereaboutsRequest, in context: ReadContext) throws -> ListWhereaboutsReply {
        let reading = try WhereaboutsReading(context)
        let page = Page(size: request.pageSize, standard: 200) { limit in
            reading.people(after: request.pageToken).prefix(limit).map { reading.whereabouts(of: $0) }
        }
        return ListWhereaboutsReply(people: page.shown, nextPageToken: page.next(\.personID))
    }

    func rollCall(_ request: RollCallRequest, in context: ReadContext) throws -> RollCallReply {
        let reading = try WhereaboutsReading(context)
        let page = Page(size: request.pageSize, standard: 200) { limit in
            reading.people(after: request.pageToken).lazy.compactMap { reading.called($0) }.prefix(limit).map { $0 }
        }
        return RollCallReply(
            entries: page.shown, nextPageToken: page.next { $0.whereabouts?.personID ?? "" },
            at: context.house.clock.minute(of: context.now).timestamp, calendarMissing: reading.isCalendarMissing)
    }
}

/// What somebody was away on.
struct EndedAway {
    var kind: AwayKind
    var from: Instant
    var overdueMinutes: Int32
}

/// Who goes, and where from.
private typealias Goer = (person: Person, terminal: Terminal.ID?)

extension WriteContext {
    var hallNow: HallTime { house.clock.hallTime(now) }

    fileprivate func goer() throws -> Goer { try caller.signer(db).goer(on: today) }

    fileprivate func begin(_ step: StepAway, _ goer: Goer, because reason: String) throws -> StepAway {
        let particulars = WhereaboutsTable.Particulars(
            person: goer.person.id, reason: reason, terminal: goer.terminal, uid: caller.uid)
        _ = try begin(.step(step), particulars)
        let event = SteppedAway(personID: goer.person.id.value)
        try record(
            JournalNote(
                .steppedAway(event), subject: goer.person.id.subject, clauses: [.att5],
                sealed: reason.isEmpty ? nil : JournalSealed(text: reason)))
        return step
    }

    fileprivate func begin(_ outing: Outing, _ goer: Goer, _ request: GoOutRequest) throws {
        let particulars = WhereaboutsTable.Particulars(
            person: goer.person.id, reason: request.reason, destination: request.destination, terminal: goer.terminal,
            uid: caller.uid)
        let id = try begin(.outing(outing), particulars)
        try agenda.put(db, .outingOverdue, subject: id, dueAt: house.clock.instant(outing.overdueFrom))
        let expected = house.clock.instant(outing.expected).timestamp
        let event = WentOut(personID: goer.person.id.value, expectedReturn: expected)
        try record(
            JournalNote(
                .wentOut(event), subject: goer.person.id.subject, clauses: [.att6, .att5],
                sealed: JournalSealed(text: "\(request.destination)\n\(request.reason)")))
    }

    /// One thing at a time: what came before has ended.
    private func begin(_ away: Away, _ new: WhereaboutsTable.Particulars) throws -> Int64 {
        _ = try endAway(of: new.person)
        let id = try WhereaboutsTable.insert(db, house.clock, away, new, at: now)
        try sessionClosing.look(today...today, of: new.person)
        return id
    }

    /// ATT-5, ATT-6. Whatever somebody is away on has ended, now; nil where there is nothing.
    func endAway(of person: Person.ID) throws -> EndedAway? {
        try WhereaboutsTable.open(db, house.clock, of: person).map { open in
            try WhereaboutsTable.end(db, open.id, at: house.clock.instant(open.away, endedAt: now))
            try agenda.drop(db, .outingOverdue, subject: open.id)
            let overdue = Int32(open.away.overdueMinutes(now: hallNow))
            let event = AwayEnded(personID: person.value, kind: open.away.kind, overdueMinutes: overdue)
            try record(JournalNote(.awayEnded(event), subject: person.subject, clauses: [.att5, .att6]))
            try sessionClosing.look(today...today, of: person)
            return EndedAway(kind: open.away.kind, from: open.from, overdueMinutes: overdue)
        }
    }
}

extension Clock {
    /// When what ends now has ended: to the millisecond, unless that is another minute.
    fileprivate func instant(_ away: Away, endedAt now: Instant) -> Instant {
        let (wall, end) = (hallTime(now), away.end(at: hallTime(now)))
        return end == wall ? now : instant(end)
    }
}

/// ATT-6. Who is not back when they said.
enum OutingClock {
    /// One record an outing. Whoever has left the hall meanwhile is waited for no more.
    static func overdue(_ entry: AgendaEntry, _ db: Database, now: Instant, state: WriterState) throws {
        guard let open = try WhereaboutsTable.overdue(db, state.house.clock, entry.subject, at: now),
            case .outing(let outing) = open.away,
            try StaffTable.person(db, open.person.value)?.isServing(on: state.house.clock.hallTime(now).day) ?? false
        else { return }
        let event = OutingOverdue(
            personID: open.person.value, expectedReturn: state.house.clock.instant(outing.expected).timestamp)
        try state.record(
            db, at: now, JournalNote(.outingOverdue(event), subject: open.person.subject, clauses: [.att6]))
    }
}
