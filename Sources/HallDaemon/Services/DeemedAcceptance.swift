import GRDB
import HallProto
import HallRules

/// ON-3, 行政许可法 Art. 32(4). Licences of which the applicant was told nothing in time.
enum DeemedAcceptance {
    /// The law holds it for accepted; unless what was told on paper waits for a second person's word.
    static func fallDue(_ filed: Filed, _ number: String, _ db: Database, _ now: Instant, _ state: WriterState) throws {
        guard case .application(let application) = filed, let file = application.deemedAccepted else { return }
        guard try !BackEntryTable.awaitsConfirmation(db, case: file.id) else {
            return try hold(application, number, db, now, state)
        }
        try AgendaDeeds.lapse(.statutoryNotice, filed, number, db, now, state)
        let issuer = PaperIssuer(db: db, clock: state.house.clock, now: now, personID: nil) { note in
            try state.record(db, at: now, note)
        }
        _ = try Acceptance(file, application.materials, number: number)
            .carryOut(by: issuer, state.house, state.agenda, accepter: nil)
    }

    /// What fell due after an instant and has not been looked at, for the daemon was down or did not trust its clock: whoever told
    /// the applicant in time, on paper, has until the next working day has closed to enter it.
    static func holdMissed(_ db: Database, after last: Instant, now: Instant, _ state: WriterState) throws {
        let missed = try Int64.fetchAll(
            db, sql: "SELECT subject FROM agenda WHERE kind = ? AND due_at > ? AND due_at <= ? ORDER BY due_at, id",
            arguments: [AgendaKind.deemedAcceptance.rawValue, last.milliseconds, now.milliseconds])
        for id in missed {
            guard case .application(let application)? = try CaseTable.filed(db, state.house.clock, id: id)?.file,
                application.deemedAccepted != nil
            else { continue }
            try hold(application, try CaseTable.number(db, id: id), db, now, state)
        }
    }

    private static func hold(
        _ application: Application, _ number: String, _ db: Database, _ now: Instant, _ state: WriterState
    ) throws {
        let house = state.house
        let timetable = try house.timetable(db)
        let held = timetable.answersHeld(from: house.clock.hallTime(now))
        let until = house.clock.instant(held.overdueFrom)
        try db.cachedStatement(sql: "UPDATE case_clock SET held_until = ? WHERE case_id = ? AND clock = ?")
            .execute(arguments: [until.milliseconds, application.id.value, CaseClock.statutoryNotice.rawValue])
        try state.agenda.put(db, .deemedAcceptance, subject: application.id.value, dueAt: until)
        let event = AcceptanceHeld(
            number: number, handlerID: application.handler.value,
            dueOn: application.statutoryNoticeLimit?.due(in: timetable.calendar).day?.description ?? "",
            heldThrough: held.closes.day.description)
        try state.record(db, at: now, JournalNote(.acceptanceHeld(event), subject: "case/\(number)", clauses: [.on3]))
    }
}
