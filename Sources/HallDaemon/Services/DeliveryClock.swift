import GRDB
import HallProto
import HallRules

/// 行政许可法 44, AG-2. The limit of a delivery: near due and lapse, as the promise has them.
enum DeliveryClock {
    static func refresh(
        _ db: Database, _ house: House, _ agenda: Agenda, _ file: Case, in timetable: Timetable
    ) throws -> DeadlineMove? {
        let move = try CaseClocks.refresh(db, house, agenda, .delivery, .accepted(file), in: timetable)
        try refreshNear(db, house, agenda, .accepted(file), in: timetable)
        return move
    }

    /// Puts near due on the agenda, once a due day.
    static func refreshNear(
        _ db: Database, _ house: House, _ agenda: Agenda, _ filed: Filed, in timetable: Timetable
    ) throws {
        guard case .accepted(let file) = filed else { return }
        guard file.awaitsDelivery, let moments = file.deliveryMoments(in: timetable),
            try DeliveryTable.nearToldOn(db, file) != moments.closes.day.number
        else { return try agenda.drop(db, .deliveryNearDue, subject: file.id.value) }
        try agenda.put(db, .deliveryNearDue, subject: file.id.value, dueAt: house.clock.instant(moments.nearDue))
    }

    /// The calendar or the hours have changed.
    static func recompute(_ context: WriteContext, in timetable: Timetable) throws -> [DeadlineMove] {
        try DeliveryTable.owedIDs(context.db).compactMap { id in
            try CaseTable.find(context.db, context.house.clock, id: id).flatMap { found in
                try refresh(context.db, context.house, context.agenda, found.file, in: timetable)
            }
        }
    }

    /// One record a due day.
    static func nearDue(_ entry: AgendaEntry, _ db: Database, now: Instant, state: WriterState) throws {
        guard let (file, number) = try awaited(entry, db, state),
            let due = file.deliveryLimit?.due(in: try state.house.calendars.calendar(db)).day,
            try DeliveryTable.tellNear(db, file, due: due)
        else { return }
        let event = DeliveryNearDue(number: number, handlerID: file.handler.value, dueOn: due.description)
        try state.record(db, at: now, JournalNote(.deliveryNearDue(event), subject: "case/\(number)", clauses: [.ag2]))
    }

    /// The case of an entry whose result still waits.
    static func awaited(_ entry: AgendaEntry, _ db: Database, _ state: WriterState) throws -> (file: Case, number: String)? {
        guard let found = try CaseTable.find(db, state.house.clock, id: entry.subject), found.file.awaitsDelivery else {
            return nil
        }
        return (found.file, try CaseTable.number(db, id: entry.subject))
    }
}
