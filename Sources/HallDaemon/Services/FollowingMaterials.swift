import GRDB
import HallProto
import HallRules

/// ON-2. Materials that follow after acceptance, and when they have not come.
enum FollowingMaterials {
    /// The first day after `day` on which something has to be here goes on the agenda, which looks the minute after its closing time.
    static func put(
        _ db: Database, _ house: House, _ agenda: Agenda, _ file: Case, _ materials: [CheckedMaterial],
        after day: Day? = nil, in timetable: Timetable
    ) throws {
        guard let next = materials.followsNext(after: day) else {
            return try agenda.drop(db, .materialLapse, subject: file.id.value)
        }
        let from = timetable.hours.closing(on: next).advanced(byMinutes: 1)
        try agenda.put(db, .materialLapse, subject: file.id.value, dueAt: house.clock.instant(from))
    }

    /// One record of what has not come by then; and the next day is waited for.
    static func lapse(_ filed: Filed, _ number: String, _ db: Database, _ now: Instant, _ state: WriterState) throws {
        guard case .accepted(let file) = filed else { return }
        let timetable = try state.house.timetable(db)
        let time = state.house.clock.hallTime(now)
        let over = time > timetable.hours.closing(on: time.day) ? time.day : time.day - 1
        let materials = try ApplicationTable.materials(db, case: file.id.value)
        try put(db, state.house, state.agenda, file, materials, after: over, in: timetable)
        let overdue = materials.overdue(after: over)
        guard let due = overdue.followsNext() else { return }
        let event = MaterialsOverdue(
            number: number, handlerID: file.handler.value, materials: overdue.map(\.material.name), dueOn: due.description)
        try state.record(db, at: now, JournalNote(.materialsOverdue(event), subject: "case/\(number)", clauses: [.on2]))
    }
}
