import GRDB
import HallRules
import Synchronization

/// The legal calendar and the schedules as values, read anew when the book's version of them has moved on.
final class CalendarShelf: Sendable {
    private struct Kept: Sendable {
        var version: Int64
        var calendar: WorkCalendar
        var schedules: [WorkSchedule]
    }

    private let kept = Mutex<Kept?>(nil)

    /// The calendar of this snapshot.
    func calendar(_ db: Database) throws -> WorkCalendar { try found(db).calendar }

    /// The schedules of this snapshot, in order.
    func schedules(_ db: Database) throws -> [WorkSchedule] { try found(db).schedules }

    private func found(_ db: Database) throws -> Kept {
        let version = try Meta.calendarVersion.integer(db) ?? 0
        if let kept = kept.withLock({ $0 }), kept.version == version { return kept }
        let found = Kept(
            version: version, calendar: try CalendarTable.calendar(db), schedules: try ScheduleTable.schedules(db))
        kept.withLock { $0 = found }
        return found
    }
}
