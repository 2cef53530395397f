import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// The settings, and the calendar that ships with the project.
@Suite struct DirectorySettingTests {
    @Test func `every setting has a value that its own check takes, and a meaning in two languages`() throws {
        for setting in Setting.allCases {
            #expect(try setting.checked(setting.initial) == setting.initial)
            #expect(setting.meaning.contains(" / "))
        }
    }

    @Test(arguments: [
        ("opening_time", "8:30", "value"), ("opening_time", "17:30", "value"), ("closing_time", "08:30", "value"),
        ("near_due_days", "11", "value"), ("near_due_days", "-1", "value"), ("near_due_days", "一", "value"),
        ("badge_idle_minutes", "0", "value"), ("query_code_guesses_per_day", "0", "value"), ("hall_name", " ", "value"),
        ("favourite_colour", "red", "key"),
    ])
    func `a value that can't be is named`(key: String, value: String, field: String) async throws {
        try await DirectoryHall.run { hall in
            let told = await failure {
                _ = try await hall.directory.putSetting(PutSettingRequest(key: key, value: value))
            }
            #expect(told?.code == .invalidArgument)
            #expect(told?.fields == [field])
        }
    }

    @Test func `a setting is put once, and told with its old value`() async throws {
        try await DirectoryHall.run { hall in
            let seq = try hall.seq()
            for _ in 1...2 {
                let put = try await hall.directory.putSetting(PutSettingRequest(key: "near_due_days", value: "3"))
                #expect(put.setting?.value == "3")
            }
            #expect(try hall.journal(after: seq) == ["setting/near_due_days settingPut"])
            let open = try JournalOpen(decoding: hall.entries(after: seq)[0].link.open, limits: .reply)
            #expect(
                open.event?.event
                    == .settingPut(SettingPut(key: "near_due_days", oldValue: "1", newValue: "3")))
            let listed = try await hall.directory.listSettings(ListSettingsRequest()).settings
            #expect(listed.map(\.key) == Setting.allCases.map(\.rawValue).sorted())
            #expect(listed.first { $0.key == "near_due_days" }?.value == "3")
        }
    }

    @Test func `the calendar that ships is the one of the examples`() throws {
        let file = try CSV.records(DirectoryHall.file("Examples/calendar/cn-2024-2026.csv"))
        let places = Dictionary(uniqueKeysWithValues: file[0].cells.enumerated().map { ($1, $0) })
        let (date, kind, festival) = try (
            #require(places["date"]), #require(places["kind"]), #require(places["festival"])
        )
        let listed = file.dropFirst().map { [$0.cells[date], $0.cells[kind], $0.cells[festival]] }
        let shipped = ShippedCalendar.notices.flatMap(\.days).map { [$0.date, $0.kind.shortName, $0.name] }
        #expect(shipped.count == 108)
        #expect(shipped.sorted { $0[0] < $1[0] } == listed.sorted { $0[0] < $1[0] })
    }

    @Test func `a new book has the shipped years`() async throws {
        try await DirectoryHall.run { hall in
            let years = try await CalendarClient(hall.caller()).listYears(ListYearsRequest()).years
            #expect(years.map(\.year) == [2024, 2025, 2026])
            #expect(years.allSatisfy { $0.version == 1 && !$0.issuedOn.isEmpty })
            // 2024–2026 have 251, 248 and 248 working days.
            let calendar = try hall.read { try CalendarTable.calendar($0) }
            let counts = (2024...2026).map { year in
                calendar.workdays(after: Day.lastDay(ofYear: year - 1), through: Day.lastDay(ofYear: year)).value
            }
            #expect(counts == [251, 248, 248])
        }
    }

    @Test func `a year loaded twice is the same year, and changed it is another`() async throws {
        try await DirectoryHall.run { hall in
            let calendar = CalendarClient(hall.caller())
            let days = ["2027-01-01", "2027-05-01", "2027-10-01"].map { CalendarDay(date: $0, kind: .holiday, name: "节") }
            let year = CalendarYearInfo(year: 2027, source: "国办发明电", issuedOn: "2026-11-01")
            #expect(try await calendar.loadYear(LoadYearRequest(year: year, days: days)).year?.version == 1)
            #expect(try await calendar.loadYear(LoadYearRequest(year: year, days: days)).year?.version == 1)
            let more = days + [CalendarDay(date: "2026-12-26", kind: .makeupWorkday, name: "元旦")]
            #expect(try await calendar.loadYear(LoadYearRequest(year: year, days: more)).year?.version == 2)
            let december = try await calendar.listDays(ListDaysRequest(year: 2026)).days.last
            #expect(december?.date == "2026-12-26")
            let twice = await failure {
                _ = try await calendar.loadYear(LoadYearRequest(year: year, days: days + [days[1]]))
            }
            #expect(twice?.fields == ["days[3].date"])
            let lacking = await failure {
                _ = try await calendar.loadYear(LoadYearRequest(year: year, days: [days[0]]))
            }
            #expect(lacking?.clause == "TL-2")
            let undated = await failure {
                _ = try await calendar.loadYear(
                    LoadYearRequest(year: CalendarYearInfo(year: 2027, source: "国办发明电"), days: days))
            }
            #expect(undated?.fields == ["year.issued_on"])
        }
    }
}
