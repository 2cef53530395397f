import GRDB
import HallRules
import Synchronization

/// The legal calendar as a value, read anew when the book's version of it has moved on.
final class CalendarShelf: Sendable {
    private struct Kept: Sendable {
        var version: Int64
        var calendar: WorkCalendar
    }

    private let kept = Mutex<Kept?>(nil)

    /// The calendar of this snapshot.
    func calendar(_ db: Database) throws -> WorkCalendar {
        let version = try Meta.calendarVersion.integer(db) ?? 0
        if let kept = kept.withLock({ $0 }), kept.version == version { return kept.calendar }
        let calendar = try CalendarTable.calendar(db)
        kept.withLock { $0 = Kept(version: version, calendar: calendar) }
        return calendar
    }
}
