import GRDB
import HallProto
import HallRules

/// TL-2. The legal calendar: the years that are loaded, and the days that are not as their weekdays say.
enum CalendarTable {
    static func calendar(_ db: Database) throws -> WorkCalendar {
        let notices = try Row.fetchAll(db.cachedStatement(sql: "SELECT year, source, issued_on FROM calendar_year"))
            .map { row in
                (row["year"] as Int, WorkCalendar.Notice(title: row["source"], issued: Day(number: row["issued_on"])))
            }
        let days = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT day, year, notice_year, kind, name FROM calendar_day"))
        let exceptions = days.compactMap { row -> (Day, WorkCalendar.Exception)? in
            guard let kind = WorkCalendar.Kind(DayKind(rawValue: row["kind"])) else { return nil }
            let (year, noticeYear): (Int, Int) = (row["year"], row["notice_year"])
            let exception = WorkCalendar.Exception(
                kind, name: row["name"], noticeYear: noticeYear == year ? nil : noticeYear)
            return (Day(number: row["day"]), exception)
        }
        return WorkCalendar(
            years: Dictionary(uniqueKeysWithValues: notices), exceptions: Dictionary(uniqueKeysWithValues: exceptions))
    }

    static func year(_ db: Database, _ year: Int) throws -> CalendarYearInfo? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT year, source, issued_on, version FROM calendar_year WHERE year = ?"),
            arguments: [year]
        ).map(info)
    }

    /// In order.
    static func years(_ db: Database) throws -> [CalendarYearInfo] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT year, source, issued_on, version FROM calendar_year ORDER BY year")
        ).map(info)
    }

    /// A year's days, in order.
    static func days(_ db: Database, year: Int) throws -> [CalendarDay] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT day, kind, name FROM calendar_day WHERE year = ? ORDER BY day"),
            arguments: [year]
        ).map { row in
            CalendarDay(
                date: Day(number: row["day"]).description, kind: DayKind(rawValue: row["kind"]), name: row["name"])
        }
    }

    private static func info(_ row: Row) -> CalendarYearInfo {
        CalendarYearInfo(
            year: row["year"], source: row["source"], issuedOn: Day(number: row["issued_on"]).description,
            version: row["version"])
    }
}

extension CalendarTable {
    /// Loads a year's notice in place of any before. Refused with TL-2 when it can't be a year's notice; INVALID_ARGUMENT
    /// naming the field for a day that is none, or that stands twice. The caller counts open deadlines anew.
    static func load(_ db: Database, year: CalendarYearInfo, days: [CalendarDay]) throws -> Change<CalendarYearInfo> {
        guard let issued = Day(year.issuedOn) else {
            throw Failure.malformed(
                "year.issued_on", zh: "请写明文件印发日期，如 2025-11-04", en: "say when the notice was issued, as 2025-11-04")
        }
        let before = try calendar(db)
        let after = try before.loading(
            year: Int(year.year), from: WorkCalendar.Notice(title: year.source, issued: issued), exceptions: exceptions(days))
        let current = try self.year(db, Int(year.year))
        var next = year
        next.version = (current?.version ?? 0) + 1
        if let current, after == before { return .unchanged(current) }
        try write(db, next, issued, after.exceptions)
        // A new name for what the calendar now is, never used before: a rolled-back change can't leave its name to another.
        try Meta.calendarVersion.set(db, Int64.random(in: 1...Int64.max))
        return current == nil ? .added(next) : .changed(next)
    }

    private static func exceptions(_ days: [CalendarDay]) throws(Failure) -> [Day: WorkCalendar.Exception] {
        var exceptions: [Day: WorkCalendar.Exception] = [:]
        for (place, entry) in days.enumerated() {
            guard let day = Day(entry.date), let kind = WorkCalendar.Kind(entry.kind) else {
                throw Failure.malformed("days[\(place)]", zh: "日期或类别有误", en: "no date, or no kind of day")
            }
            guard exceptions.updateValue(WorkCalendar.Exception(kind, name: entry.name), forKey: day) == nil else {
                throw Failure.malformed("days[\(place)].date", zh: "\(day) 重复出现", en: "\(day) stands twice")
            }
        }
        return exceptions
    }

    /// Writes a year, and all the days of the calendar as they are with it: a few dozen a year.
    private static func write(
        _ db: Database, _ year: CalendarYearInfo, _ issued: Day, _ days: [Day: WorkCalendar.Exception]
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO calendar_year (year, source, issued_on, version) VALUES (?, ?, ?, ?)
                ON CONFLICT (year) DO UPDATE SET
                    source = excluded.source, issued_on = excluded.issued_on, version = excluded.version
                """
        ).execute(arguments: [year.year, year.source, issued.number, year.version])
        try db.execute(sql: "DELETE FROM calendar_day")
        for (day, exception) in days {
            try db.cachedStatement(
                sql: "INSERT INTO calendar_day (day, year, notice_year, kind, name) VALUES (?, ?, ?, ?, ?)"
            ).execute(arguments: [
                day.number, day.year, exception.noticeYear ?? day.year, exception.kind.wire.rawValue, exception.name,
            ])
        }
    }
}
