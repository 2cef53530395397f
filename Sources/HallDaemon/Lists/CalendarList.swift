import GRDB
import HallProto
import HallRules

extension ListForm {
    /// calendar-years.csv: the notices. A year's days come from calendar-days.csv, or stay as they are.
    static let calendarYears: ListForm = ListForm(
        kind: .calendarYears, columns: [.required("year"), .required("source"), .required("issued_on")], key: ["year"],
        putMethod: "hall.v1.Calendar/LoadYear", listMethod: "hall.v1.Calendar/ListYears",
        take: { row, intake in
            let year = CalendarYearInfo(
                year: try row.number("year"), source: row.text("source"), issuedOn: row.word("issued_on"))
            guard !intake.hasBad(.calendarDays) else { return }
            intake.count(.calendarYears, try load(year.checked(), intake))
        },
        rows: { db, _ in try CalendarTable.years(db).map { [String($0.year), $0.source, $0.issuedOn] } })

    /// calendar-days.csv: all the days of the years it names.
    static let calendarDays: ListForm = ListForm(
        kind: .calendarDays, columns: [.required("date"), .required("kind"), .optional("name")], key: ["date"],
        putMethod: "hall.v1.Calendar/LoadYear", listMethod: "hall.v1.Calendar/ListDays",
        take: { row, intake in
            let day = try CalendarDay(
                date: row.word("date"), kind: row.value("kind", else: .unspecified), name: row.text("name")
            ).checked()
            intake.days.append((row.line, day))
            intake.count(.calendarDays, try CalendarTable.change(intake.db, day))
        },
        rows: { db, _ in
            try CalendarTable.years(db).flatMap { try CalendarTable.days(db, year: Int($0.year)) }
                .map { [$0.date, $0.kind.shortName, $0.name] }
        })

    /// The days of years whose own rows are not in the lists: they are put under the notice the book has.
    static func settleCalendar(_ intake: ListIntake) throws {
        guard !intake.hasBad(.calendarDays), !intake.hasBad(.calendarYears) else { return }
        while let (line, day) = intake.days.first {
            try intake.attempt(.calendarDays, line: line) {
                let number = Int(day.date.prefix(4)) ?? 0
                guard let year = try CalendarTable.year(intake.db, number) else {
                    intake.days.removeAll { $0.day.date.hasPrefix(day.date.prefix(4)) }
                    throw Failure.malformed(
                        "date", zh: "\(number) 年没有登记依据文件，请一并导入 calendar-years.csv",
                        en: "there is no notice for \(number); take calendar-years.csv in as well")
                }
                _ = try load(year, intake)
            }
        }
    }

    private static func load(_ year: CalendarYearInfo, _ intake: ListIntake) throws -> Change<CalendarYearInfo> {
        var listed = try intake.takeDays(of: year.year)
        if listed.isEmpty { listed = try CalendarTable.days(intake.db, year: Int(year.year)) }
        let change = try CalendarTable.load(intake.db, year: year, days: listed)
        change.onChange { year in
            intake.keep(year.note(days: listed.count))
            intake.moveDeadlines(year: Int(year.year))
        }
        return change
    }
}

extension ListIntake {
    /// The file's days of a year, and those of the December before it where the hall keeps no such year: a notice may reach
    /// back that far.
    fileprivate func takeDays(of year: Int32) throws -> [CalendarDay] {
        var prefixes = ["\(year)-"]
        let named = sheet(.calendarYears)?.rows.contains { $0.word("year") == "\(year - 1)" } ?? false
        if try !named && CalendarTable.year(db, Int(year) - 1) == nil { prefixes.append("\(year - 1)-12-") }
        let taken = days.filter { entry in prefixes.contains { entry.day.date.hasPrefix($0) } }
        days.removeAll { entry in prefixes.contains { entry.day.date.hasPrefix($0) } }
        return taken.map(\.day)
    }
}

extension CalendarTable {
    /// What putting a day would come to.
    fileprivate static func change(_ db: Database, _ day: CalendarDay) throws -> Change<CalendarDay> {
        let number = Day(day.date)?.number
        let current = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT kind, name FROM calendar_day WHERE day = ?"), arguments: [number])
        guard let current else { return .added(day) }
        let same = current["kind"] as Int32 == day.kind.rawValue && current["name"] == day.name
        return same ? .unchanged(day) : .changed(day)
    }
}
