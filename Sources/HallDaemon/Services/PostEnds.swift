import GRDB
import HallProto
import HallRules

/// AB-1. Temporary posts end by themselves: each is looked at when its last day is over, and every midnight after that while something open
/// lies on it still.
enum PostEnds {
    /// One entry of the agenda for all posts.
    private static let subject: Int64 = 0

    static func fallDue(_ entry: AgendaEntry, _ db: Database, now: Instant, state: WriterState) throws {
        let day = state.house.clock.hallTime(entry.dueAt).day
        for past in try PostTable.past(db, on: day) {
            guard let post = try PostTable.post(db, past.postID) else { continue }
            switch post.end(openCases: Int(past.openCases), items: past.itemCodes.count, on: day) {
            case .toCome: continue
            case .ended:
                try PostTable.retire(db, past.postID, .any, at: now).onChange { try state.record(db, at: now, $0.retiredNote) }
            case .toRehome:
                guard try PostTable.tellPast(db, past.postID) else { continue }
                try state.record(db, at: now, past.note)
            }
        }
        try putNext(db, state.house, state.agenda, after: day)
    }

    fileprivate static func putNext(_ db: Database, _ house: House, _ agenda: Agenda, after day: Day) throws {
        guard let next = try PostTable.nextEnd(db, after: day) else {
            return try agenda.drop(db, .postEnds, subject: subject)
        }
        let dueAt = house.clock.instant(HallTime(day: next, time: .startOfDay))
        try agenda.put(db, .postEnds, subject: subject, dueAt: dueAt)
    }
}

extension WriteContext {
    /// AB-1. After posts were put or ended: when the next is to be looked at.
    func lookAtPostEnds() throws { try PostEnds.putNext(db, house, agenda, after: today) }
}
