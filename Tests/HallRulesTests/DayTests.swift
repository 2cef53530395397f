import HallRules
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11016), ("2026-11-22", 20779), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func `a day and its number are one`(text: String, number: Int) {
        #expect(Day(text)?.number == number)
        #expect(Day(number: number).description == text)
    }

    @Test func `every day of 800 years follows the one before`() throws {
        var expected = try #require(Day("1600-01-01"))
        var weekday = Weekday.saturday
        for year in 1600..<2400 {
            for month in 1...12 {
                for dayOfMonth in 1...Day.length(ofMonth: month, year: year) {
                    let day = try #require(Day(year: year, month: month, day: dayOfMonth))
                    guard day == expected, day.weekday == weekday,
                        (day.year, day.month, day.dayOfMonth) == (year, month, dayOfMonth)
                    else {
                        Issue.record("\(year)-\(month)-\(dayOfMonth) came out as \(day)")
                        return
                    }
                    expected = day + 1
                    weekday = Weekday(rawValue: weekday.rawValue % 7 + 1)!
                }
            }
        }
    }

    @Test(arguments: [
        "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-01", "2026-04-31", "2026-01-00", "0000-01-01", "2026-1-1",
        "2026/01/01",
        "20260101", " 2026-01-01", "2026-01-01 ", "+026-01-01", "２０２６-01-01", "2026-01-1a", "",
    ])
    func `what is no date is refused`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `days are counted and compared`() throws {
        let day = try Row.day("2024-02-28")
        #expect((day + 2).description == "2024-03-01" && (day - 59).description == "2023-12-31")
        #expect(day + 366 - day == 366 && day < day + 1)
        #expect(Day.firstDay(ofYear: 2024).description == "2024-01-01" && Day.lastDay(ofYear: 2024).description == "2024-12-31")
        #expect((day.weekday, day.weekday.zh, day.weekday.en) == (.wednesday, "周三", "Wed"))
        #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
    }

    @Test(arguments: [("00:00", 0), ("08:30", 510), ("23:59", 1439), ("24:00", 1440)])
    func `a time of day is read and written`(text: String, minute: Int) {
        #expect(TimeOfDay(text)?.minuteOfDay == minute)
        #expect(TimeOfDay(text)?.description == text)
    }

    @Test(arguments: ["24:01", "25:00", "08:60", "8:30", "08.30", "08:3", "-1:30", ""])
    func `what no clock shows is refused`(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test(
        arguments: [
            (0, 480, "1970-01-01 08:00"), (-1, 0, "1969-12-31 23:59"), (59_999, 0, "1970-01-01 00:00"),
            (60_000, 0, "1970-01-01 00:01"),
            (1_772_323_199_999, 480, "2026-03-01 07:59"), (1_772_323_200_000, 480, "2026-03-01 08:00"),
            (1_772_323_200_000, -300, "2026-02-28 19:00"), (1_772_294_400_000, 480, "2026-03-01 00:00"),
        ] as [(Int64, Int, String)])
    func `an instant shows on the wall`(milliseconds: Int64, offset: Int, wall: String) {
        let time = HallTime(Instant(milliseconds: milliseconds), utcOffsetMinutes: offset)
        #expect(time.description == wall)
        let minute = time.instant(utcOffsetMinutes: offset)
        #expect(minute <= Instant(milliseconds: milliseconds) && milliseconds - minute.milliseconds < 60_000)
    }

    @Test func `midnight is one minute with one name`() throws {
        let end = HallTime(day: try Row.day("2026-03-02"), time: .endOfDay)
        #expect(end == Hall.at("2026-03-03 00:00"))
        #expect(end.minutes(since: Hall.at("2026-03-02 23:59")) == 1)
        #expect(end.advanced(byMinutes: -1) == Hall.at("2026-03-02 23:59"))
    }

    @Test func `hours follow their season`() throws {
        #expect(Hall.hours.on(try Row.day("2023-05-01")).opens.description == "08:30")
        #expect(Hall.hours.closing(on: try Row.day("2026-05-31")).description == "2026-05-31 17:30")
        #expect(Hall.hours.closing(on: try Row.day("2026-06-01")).description == "2026-06-01 18:00")
        #expect(Hall.hours.opening(on: try Row.day("2026-10-01")).description == "2026-10-01 08:30")
    }
}
