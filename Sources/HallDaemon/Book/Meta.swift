import GRDB

/// What the book knows of itself, one key each.
enum Meta: String {
    /// Names this hall's chain for ever; made when the book is.
    case hallID = "hall_id"
    /// Counts restores; every journal entry carries it.
    case epoch
    /// 1: this book runs on a simulated clock and on no other.
    case simulated
    /// Where a simulated clock stopped, in milliseconds.
    case simulatedNow = "simulated_now"
    /// 1: the clock jumped, the agenda waits.
    case clockSuspected = "clock_suspected"
    /// Another value after every change of the legal calendar or of a schedule, also one that was rolled back.
    case calendarVersion = "calendar_version"
    /// ATT-3. The day the first schedule was put: sessions are noted from the next one on.
    case sessionsBegan = "sessions_began"
    /// ATT-3. The last day whose sessions were closed.
    case sessionsClosedThrough = "sessions_closed_through"
    /// When the last checked copy was made, in milliseconds.
    case lastBackupAt = "last_backup_at"

    func integer(_ db: Database) throws -> Int64? {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"), arguments: [rawValue])
    }

    func text(_ db: Database) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"), arguments: [rawValue])
    }

    func set(_ db: Database, _ value: some DatabaseValueConvertible) throws {
        try db.cachedStatement(
            sql: "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
        ).execute(arguments: [rawValue, value])
    }
}
