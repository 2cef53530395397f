import HallRules
import Testing

@Suite struct TimeLimitTests {
    @Test(
        "TL-1 · publishing",
        arguments: try rows("publishing", of: .tl1, "kind", "nature", "promised", "statutory", "result"))
    func publishing(_ row: Row) throws {
        let item = Hall.item(
            kind: try #require(Item.Kind(rawValue: row["kind"])), nature: try row.nature("nature"),
            promised: try row.int("promised"), statutory: try row.optional("statutory").map { try #require(Int($0)) })
        #expect(try verdict { _ = try item.checked() } == row["result"])
    }

    @Test("TL-2 · due date", arguments: try rows("due date", of: .tl2, "accepted", "days", "due"))
    func dueDate(_ row: Row) throws {
        let deadline = Deadline(accepted: try row.day("accepted"), budgetWorkdays: try row.int("days"))
        #expect(deadline.due(in: Hall.calendar).cell == row["due"])
    }

    @Test("TL-2 · pauses", arguments: try rows("pauses", of: .tl2, "accepted", "days", "pauses", "due"))
    func pauses(_ row: Row) throws {
        #expect(try row.deadline().due(in: Hall.calendar).cell == row["due"])
    }

    @Test("TL-2 · account", arguments: try rows("account", of: .tl2, "accepted", "days", "pauses", "day", "shown"))
    func account(_ row: Row) throws {
        let account = try row.deadline().explained(in: Hall.calendar, through: try row.day("accepted"))
        let day = try row.day("day")
        let shown = account.lines.first { $0.day == day }
        #expect(shown?.verdict.zh == row.optional("shown"))
        #expect(shown.map { $0.zh.hasPrefix("\(day) 周") && $0.en.hasPrefix("\(day) ") } ?? true)
    }

    @Test("TL-2 · the account of a stopped clock runs to today")
    func openAccount() throws {
        let pause = Pause(from: try Row.day("2026-03-04"), cause: .hearing, to: nil)
        let deadline = Deadline(accepted: try Row.day("2026-03-02"), budgetWorkdays: 5, pauses: [pause])
        let account = deadline.explained(in: Hall.calendar, through: try Row.day("2026-03-09"))
        #expect(
            account.lines.map(\.verdict) == [
                .acceptance, .counted(nth: 1), .counted(nth: 2), .paused(.hearing), .paused(.hearing), .weekend, .weekend,
                .paused(.hearing),
            ])
        #expect(account.due == .paused(since: pause.from, leftWorkdays: 3))
    }

    @Test("TL-2 · kinds of day", arguments: try rows("kinds of day", of: .tl2, "day", "kind"))
    func kinds(_ row: Row) throws {
        let day = try row.day("day")
        let written = Hall.calendar.kind(of: day).cell { kind in
            switch kind {
            case .workday: "workday"
            case .makeupWorkday(let name): "makeup \(name)"
            case .weekend: "weekend"
            case .holiday(let name): "holiday \(name)"
            }
        }
        #expect(written == row["kind"])
        #expect(Hall.calendar.isLoaded(day) == !written.hasPrefix("unknown"))
    }

    @Test("TL-2 · counting", arguments: try rows("counting", of: .tl2, "from", "count", "after", "before"))
    func counting(_ row: Row) throws {
        let (day, count) = (try row.day("from"), try row.int("count"))
        #expect(Hall.calendar.workday(count, after: day).cell(\.description) == row["after"])
        #expect(Hall.calendar.workday(count, before: day).cell(\.description) == row["before"])
        if let after = Hall.calendar.workday(count, after: day).value {
            #expect(Hall.calendar.workdays(after: day, through: after) == .known(count))
        }
    }

    @Test("TL-2 · loading a year", arguments: try rows("loading a year", of: .tl2, "year", "listed", "notice", "result"))
    func loading(_ row: Row) throws {
        let year = try row.int("year")
        let notice = WorkCalendar.Notice(title: row.optional("notice") ?? " ", issued: try Row.day("2026-11-10"))
        let listed = try row.exceptions("listed")
        let result = try verdict {
            let loaded = try Hall.calendar.loading(year: year, from: notice, exceptions: listed)
            #expect(loaded.years == Hall.notices.merging([year: notice]) { _, new in new })
            #expect(listed.allSatisfy { loaded.exceptions[$0.key]?.kind == $0.value.kind })
            #expect(Hall.calendar.exceptions.allSatisfy { loaded.exceptions[$0.key] == $0.value })
        }
        #expect(result == row["result"])
    }

    @Test("TL-2 · a year loaded anew forgets what it held")
    func reloading() throws {
        let fixed = ["2026-01-01", "2026-05-01", "2026-10-01"]
        let listed = Dictionary(uniqueKeysWithValues: try fixed.map { (try Row.day($0), holiday) })
        let notice = WorkCalendar.Notice(title: "更正", issued: try Row.day("2026-11-10"))
        let loaded = try Hall.calendar.loading(year: 2026, from: notice, exceptions: listed)
        #expect(loaded.exceptions.filter { $0.key.year == 2026 } == listed)
        #expect(loaded.exceptions.filter { $0.key.year != 2026 } == Hall.calendar.exceptions.filter { $0.key.year != 2026 })
        #expect(loaded.isWorkday(try Row.day("2026-10-02")) == .known(true))
    }

    @Test("TL-2 · a December day goes with the notice that named it, not with the year it lies in")
    func december() throws {
        let notice = WorkCalendar.Notice(title: "更正", issued: try Row.day("2026-11-10"))
        func year(_ year: Int, and more: [String: WorkCalendar.Kind] = [:]) throws -> [Day: WorkCalendar.Exception] {
            let fixed = ["01-01", "05-01", "10-01"].map { ("\(year)-\($0)", WorkCalendar.Kind.holiday) }
            return Dictionary(
                uniqueKeysWithValues: try (fixed + more.map { ($0.key, $0.value) }).map {
                    (try Row.day($0.0), WorkCalendar.Exception($0.1, name: "假"))
                })
        }
        let saturday = try Row.day("2026-12-26")
        let named = try Hall.calendar.loading(
            year: 2027, from: notice, exceptions: year(2027, and: ["2026-12-26": .makeupWorkday]))
        #expect(named.isWorkday(saturday) == .known(true))
        let ownAnew = try named.loading(year: 2026, from: notice, exceptions: year(2026))
        #expect(ownAnew.isWorkday(saturday) == .known(true), "the other year's notice still holds")
        let noticeAnew = try ownAnew.loading(year: 2027, from: notice, exceptions: year(2027))
        #expect(noticeAnew.isWorkday(saturday) == .known(false), "corrected")
        let own = try Hall.calendar.loading(
            year: 2026, from: notice, exceptions: year(2026, and: ["2026-12-26": .makeupWorkday]))
        let both = try own.loading(year: 2027, from: notice, exceptions: year(2027, and: ["2026-12-26": .makeupWorkday]))
        let one = try both.loading(year: 2027, from: notice, exceptions: year(2027))
        #expect(one.isWorkday(saturday) == .known(true), "its own year names it too")
    }

    @Test(
        "TL-2 · change of the calendar",
        arguments: try rows("change of the calendar", of: .tl2, "accepted", "days", "change", "before", "after"))
    func change(_ row: Row) throws {
        let deadline = Deadline(accepted: try row.day("accepted"), budgetWorkdays: try row.int("days"))
        #expect(deadline.due(in: Hall.calendar).cell == row["before"])
        let new = try row.changedCalendar("change")
        let moved = Hall.calendar.moved(under: new, of: [(id: 7, deadline: deadline)])
        #expect(moved.map(\.after.cell) == row.list("after"))
        #expect(moved.allSatisfy { $0.id == 7 && $0.before.cell == row["before"] })
    }
}

private let holiday = WorkCalendar.Exception(.holiday, name: "假")

extension Row {
    /// From the columns accepted, days and pauses.
    func deadline() throws -> Deadline {
        Deadline(accepted: try day("accepted"), budgetWorkdays: try int("days"), pauses: try pauses("pauses"))
    }

    /// "2027-10-09 makeup_workday; …".
    func exceptions(_ column: String) throws -> [Day: WorkCalendar.Exception] {
        let pairs = try list(column).map { text in
            let words = text.split(separator: " ")
            let kind = try #require(WorkCalendar.Kind(rawValue: String(words[1])), "“\(text)” in \(testDescription)")
            return (try Self.day(String(words[0])), WorkCalendar.Exception(kind, name: "假"))
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// The calendar with a day more, or with "load 2027": a year with the fixed festivals alone.
    func changedCalendar(_ column: String) throws -> WorkCalendar {
        let old = Hall.calendar
        guard self[column] == "load 2027" else {
            let more = try exceptions(column)
            return WorkCalendar(years: old.years, exceptions: old.exceptions.merging(more) { _, new in new })
        }
        let days = try ["2027-01-01", "2027-05-01", "2027-10-01"].map { (try Self.day($0), holiday) }
        let notice = WorkCalendar.Notice(title: "通知", issued: try Self.day("2026-11-20"))
        return try old.loading(year: 2027, from: notice, exceptions: Dictionary(uniqueKeysWithValues: days))
    }
}
