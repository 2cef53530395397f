import Foundation
import GRDB
import HallProto
import HallRules

extension House {
    /// What dates and states are worked out from, in this snapshot.
    func timetable(_ db: Database) throws -> Timetable {
        try SettingTable.timetable(db, calendars.calendar(db), calendars.schedules(db))
    }
}

/// Keeps what is derived from a case's clocks beside it: due days, the instants of yellow and red, and the agenda.
enum CaseClocks {
    /// How many moved deadlines a reply names.
    static let movesNamedMax = 100

    /// Works the clocks out anew; returns the due days as they were and are.
    @discardableResult
    static func refresh(_ db: Database, _ house: House, _ agenda: Agenda, _ filed: Filed, in timetable: Timetable) throws
        -> [DeadlineMove]
    {
        let moves = try CaseClock.allCases.compactMap { clock in
            try refresh(db, house, agenda, clock, filed, in: timetable)
        }
        try refreshInstants(db, house, agenda, filed, in: timetable)
        try DeliveryClock.refreshNear(db, house, agenda, filed, in: timetable)
        return moves
    }

    static func refresh(
        _ db: Database, _ house: House, _ agenda: Agenda, _ clock: CaseClock, _ filed: Filed, in timetable: Timetable
    ) throws -> DeadlineMove? {
        guard let deadline = clock.deadline(of: filed), !clock.isOver(for: filed) else {
            try agenda.drop(db, clock.lapse, subject: filed.id.value)
            return nil
        }
        let due = deadline.due(in: timetable.calendar)
        let before = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT due_on, lapsed_at, held_until FROM case_clock WHERE case_id = ? AND clock = ?"),
            arguments: [filed.id.value, clock.rawValue])
        try db.cachedStatement(
            sql: """
                INSERT INTO case_clock (case_id, clock, budget_days, due_on, provisional) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (case_id, clock) DO UPDATE SET budget_days = excluded.budget_days, due_on = excluded.due_on,
                    provisional = excluded.provisional
                """
        ).execute(arguments: [
            filed.id.value, clock.rawValue, deadline.budgetWorkdays, due.day?.number, due.isProvisional,
        ])
        let old: Int? = before?["due_on"]
        // A clock that has lapsed has not, when the calendar gives it another day: it may lapse again, on that one.
        let isMoved = due.day != nil && old != due.day?.number
        if isMoved { try forgetLapse(db, clock, filed) }
        let hasLapsed = !isMoved && before?["lapsed_at"] as Int64? != nil
        let held = (before?["held_until"] as Int64?).map(Instant.init(milliseconds:))
        try putLapse(db, house, agenda, clock, filed, lapsed: hasLapsed, notBefore: held, in: timetable)
        guard before != nil, old != due.day?.number else { return nil }
        return DeadlineMove(
            caseNumber: try CaseTable.number(db, id: filed.id.value), clock: clock.name,
            oldDue: old.map { Day(number: $0).description } ?? "", newDue: due.day?.description ?? "")
    }

    /// What was done on paper in time did not lapse, though nobody could tell the clock. `done`: when that was.
    static func forgetLapses(_ db: Database, of filed: Filed, after done: Instant) throws {
        for clock in CaseClock.allCases where !clock.awaits(filed) || clock.deadline(of: filed) == nil {
            try db.cachedStatement(
                sql: "UPDATE case_clock SET lapsed_at = NULL WHERE case_id = ? AND clock = ? AND lapsed_at > ?"
            ).execute(arguments: [filed.id.value, clock.rawValue, done.milliseconds])
        }
    }

    private static func forgetLapse(_ db: Database, _ clock: CaseClock, _ filed: Filed) throws {
        try db.cachedStatement(
            sql: "UPDATE case_clock SET lapsed_at = NULL WHERE case_id = ? AND clock = ? AND lapsed_at IS NOT NULL"
        ).execute(arguments: [filed.id.value, clock.rawValue])
    }

    /// One record a lapse: a clock that has lapsed once is not put on the agenda again.
    private static func putLapse(
        _ db: Database, _ house: House, _ agenda: Agenda, _ clock: CaseClock, _ filed: Filed, lapsed: Bool,
        notBefore held: Instant?, in timetable: Timetable
    ) throws {
        guard clock.awaits(filed), !lapsed, let moments = clock.moments(of: filed, in: timetable) else {
            return try agenda.drop(db, clock.lapse, subject: filed.id.value)
        }
        let overdueFrom = house.clock.instant(moments.overdueFrom)
        try agenda.put(db, clock.lapse, subject: filed.id.value, dueAt: held.map { max($0, overdueFrom) } ?? overdueFrom)
    }

    private static func refreshInstants(
        _ db: Database, _ house: House, _ agenda: Agenda, _ filed: Filed, in timetable: Timetable
    ) throws {
        if filed.hasEndedBeforeAcceptance { return }
        let due = filed.leading.deadline(of: filed)?.due(in: timetable.calendar)
        let moments = filed.leading.moments(of: filed, in: timetable)
        let near = moments?.nearDue ?? due?.notBefore.map { HallTime(day: $0, time: .startOfDay) }
        let nearAt = near.map { house.clock.instant($0) }
        let closes = moments.map { house.clock.instant($0.closes) }
        try db.cachedStatement(sql: "UPDATE case_file SET near_at = ?, due_at = ?, order_at = ? WHERE id = ?").execute(
            arguments: [
                nearAt?.milliseconds, closes?.milliseconds, closes?.milliseconds ?? CaseTable.endOfTime, filed.id.value,
            ])
        let told = try Int.fetchOne(
            db.cachedStatement(sql: "SELECT near_told_on FROM case_file WHERE id = ?"), arguments: [filed.id.value])
        guard filed.isOpen, let nearAt, let day = due?.day, told != day.number else {
            return try agenda.drop(db, .caseNearDue, subject: filed.id.value)
        }
        try agenda.put(db, .caseNearDue, subject: filed.id.value, dueAt: nearAt)
    }

    /// ON-3. The applicant has been answered: nothing falls due any more until they bring something.
    static func answered(_ db: Database, _ agenda: Agenda, _ id: Case.ID) throws {
        for clock in [CaseClock.notice, .statutoryNotice] { try agenda.drop(db, clock.lapse, subject: id.value) }
        try agenda.drop(db, .caseNearDue, subject: id.value)
        try db.cachedStatement(sql: "UPDATE case_file SET near_told_on = NULL WHERE id = ?").execute(arguments: [id.value])
    }

    /// TL-2. Counts every deadline anew that a change of the calendar or the hours may move, and journals what moved and why.
    static func recompute(_ context: WriteContext, year: Int?) throws -> [DeadlineMove] {
        let timetable = try context.house.timetable(context.db)
        let ids = try Int64.fetchAll(
            context.db,
            sql:
                "SELECT id FROM case_file WHERE stage IN (1, 2, 5) UNION SELECT id FROM case_file WHERE due_at IS NULL AND stage = 3"
        )
        try EnquiryClock.recompute(context)
        var moves: [DeadlineMove] = []
        for id in ids {
            guard let found = try CaseTable.filed(context.db, context.house.clock, id: id) else { continue }
            moves += try refresh(context.db, context.house, context.agenda, found.file, in: timetable)
        }
        moves += try DeliveryClock.recompute(context, in: timetable)
        for move in moves {
            let clause = CaseClock(named: move.clock)?.clause ?? .tl2
            let event = DeadlineMoved(
                number: move.caseNumber, clock: move.clock, oldDue: move.oldDue, newDue: move.newDue,
                year: Int32(year ?? 0))
            try context.record(JournalNote(.deadlineMoved(event), subject: "case/\(move.caseNumber)", clauses: [clause]))
        }
        return moves
    }
}

extension Due {
    /// The first day it could be, where it is provisional.
    var notBefore: Day? {
        switch self {
        case .provisional(let provisional): provisional.notBefore
        case .on, .paused: nil
        }
    }

    var isProvisional: Bool {
        switch self {
        case .provisional: true
        case .on, .paused: false
        }
    }
}

/// What the agenda does when an entry falls due. Each looks at the case as it is now: doing one twice changes nothing.
enum AgendaDeeds {
    static func perform(_ entry: AgendaEntry, _ db: Database, now: Instant, state: WriterState) throws {
        switch entry.kind {
        case .caseNearDue: try ofCase(entry, db, state) { try nearDue($0, $1, db, now, state) }
        case .promisedLapse: try ofCase(entry, db, state) { try lapse(.promised, $0, $1, db, now, state) }
        case .statutoryLapse: try ofCase(entry, db, state) { try lapse(.statutory, $0, $1, db, now, state) }
        case .noticeLapse: try ofCase(entry, db, state) { try lapse(.notice, $0, $1, db, now, state) }
        case .deemedAcceptance:
            try ofCase(entry, db, state) { try DeemedAcceptance.fallDue($0, $1, db, now, state) }
        case .materialLapse: try ofCase(entry, db, state) { try FollowingMaterials.lapse($0, $1, db, now, state) }
        case .enquiryLapse:
            guard let found = try EnquiryTable.find(db, state.house.clock, id: entry.subject) else { return }
            try EnquiryClock.lapse(found, db, now: now, state: state)
        case .sessionsClose: try SessionClosing(db, now: now, state: state).fallDue()
        case .deliveryNearDue: try DeliveryClock.nearDue(entry, db, now: now, state: state)
        case .deliveryLapse:
            guard let found = try DeliveryClock.awaited(entry, db, state) else { return }
            try lapse(.delivery, .accepted(found.file), found.number, db, now, state)
        case .coverTurn: try CoverBook.refresh(db, state, at: entry.dueAt, now: now)
        case .postEnds: try PostEnds.fallDue(entry, db, now: now, state: state)
        case .outingOverdue: try OutingClock.overdue(entry, db, now: now, state: state)
        }
    }

    private static func ofCase(
        _ entry: AgendaEntry, _ db: Database, _ state: WriterState, _ deed: (Filed, _ number: String) throws -> Void
    ) throws {
        guard let found = try CaseTable.filed(db, state.house.clock, id: entry.subject), found.file.isOpen else { return }
        try deed(found.file, try CaseTable.number(db, id: entry.subject))
    }

    /// TL-5. One record a due day.
    private static func nearDue(
        _ filed: Filed, _ number: String, _ db: Database, _ now: Instant, _ state: WriterState
    ) throws {
        guard let due = filed.leading.deadline(of: filed)?.due(in: try state.house.calendars.calendar(db)).day else { return }
        try db.cachedStatement(sql: "UPDATE case_file SET near_told_on = ?1 WHERE id = ?2 AND near_told_on IS NOT ?1")
            .execute(arguments: [due.number, filed.id.value])
        guard db.changesCount > 0 else { return }
        let event = CaseNearDue(number: number, handlerID: filed.handler.value, dueOn: due.description)
        try state.record(db, at: now, JournalNote(.caseNearDue(event), subject: "case/\(number)", clauses: [.tl5]))
    }

    /// TL-5. One record a lapse, as of the minute it happened, whenever the daemon got to it.
    static func lapse(
        _ clock: CaseClock, _ filed: Filed, _ number: String, _ db: Database, _ now: Instant, _ state: WriterState
    ) throws {
        guard let moments = clock.moments(of: filed, in: try state.house.timetable(db)) else { return }
        let lapsedAt = state.house.clock.instant(moments.overdueFrom)
        try db.cachedStatement(
            sql: "UPDATE case_clock SET lapsed_at = ? WHERE case_id = ? AND clock = ? AND lapsed_at IS NULL"
        ).execute(arguments: [lapsedAt.milliseconds, filed.id.value, clock.rawValue])
        guard db.changesCount > 0 else { return }
        let due = clock.deadline(of: filed)?.due(in: try state.house.calendars.calendar(db)).day
        let event = CaseLapsed(
            number: number, clock: clock.name, handlerID: filed.handler.value, dueOn: due?.description ?? "")
        try state.record(
            db, at: now, JournalNote(.caseLapsed(event), subject: "case/\(number)", clauses: [.tl5, clock.clause]))
    }
}
