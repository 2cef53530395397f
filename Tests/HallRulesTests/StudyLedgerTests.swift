import Foundation
import HallRules
import Testing

@Suite struct StudyLedgerTests {
    @Test("ST-1 · afternoons a week needs", arguments: try rows("afternoons a week needs", of: .st1, "monday", "needed"))
    func needed(_ row: Row) throws {
        let monday = try row.day("monday")
        #expect(StudyWeek.monday(of: monday) == monday && StudyWeek.monday(of: monday + 6) == monday)
        #expect(StudyWeek.needed(monday, in: Hall.calendar).cell { "\($0)" } == row["needed"])
    }

    @Test("ST-1 · weeks of a month", arguments: try rows("weeks of a month", of: .st1, "month", "mondays"))
    func weeks(_ row: Row) throws {
        #expect(StudyWeek.mondays(in: try row.month("month")).map(\.description) == row.list("mondays"))
    }

    @Test("ST-1 · afternoons that count", arguments: try rows("afternoons that count", of: .st1, "studies", "afternoons"))
    func afternoons(_ row: Row) throws {
        let studies = try row.list("studies").map { try StudyHours.read($0) }
        #expect(StudyWeek.afternoons(studies) == (try row.int("afternoons")))
    }

    @Test(
        "ST-1 · a week that is short",
        arguments: try rows("a week that is short", of: .st1, "planned", "needed", "served", "today", "result"))
    func short(_ row: Row) throws {
        let isShort = StudyWeek.isShort(
            Day("2026-03-02")!, planned: try row.int("planned"), needed: try row.int("needed"), served: try row.days("served"),
            today: try row.day("today"))
        #expect((isShort ? "short" : "–") == row["result"])
    }

    @Test("ST-3 · months that take one", arguments: try rows("months that take one", of: .st3, "month", "today", "result"))
    func months(_ row: Row) throws {
        let result = try verdict { try StudyMonth.check(row.month("month"), today: row.day("today")) }
        #expect(result == row["result"])
    }

    @Test(
        "ST-3 · months short of an essay",
        arguments: try rows("months short of an essay", of: .st3, "essays", "served", "today", "result"))
    func essays(_ row: Row) throws {
        let month = Day("2026-03-01")!...Day("2026-03-31")!
        let isShort = StudyMonth.isShort(
            month, essays: try row.int("essays"), served: try row.days("served"), today: try row.day("today"))
        #expect((isShort ? "short" : "–") == row["result"])
    }

    @Test("ST-3 · checking notes", arguments: try rows("checking notes", of: .st3, "person", "checker", "result"))
    func notes(_ row: Row) throws {
        let result = try verdict { try StudyMonth.checkNotes(of: Person.ID(row["person"]), by: Person.ID(row["checker"])) }
        #expect(result == row["result"])
    }

    @Test(
        "ST-4 · what became of it",
        arguments: try rows("what became of it", of: .st4, "record", "askoff", "served", "away", "standing"))
    func standings(_ row: Row) throws {
        let records: [String: StudyStanding.Facts.Record] = ["missing": .missing, "present": .present, "absent": .absent]
        let facts = StudyStanding.Facts(
            try #require(records[row["record"]]), askOff: .read(row["askoff"]),
            servedMinutes: try row.int("served"), awayMinutes: try row.int("away"))
        #expect(StudyStanding(facts, minutes: 120).rawValue == row["standing"])
    }

    @Test("ST-4 · minutes at a post", arguments: try rows("minutes at a post", of: .st4, "served", "minutes"))
    func served(_ row: Row) throws {
        let spans = try row.list("served").enumerated().map { index, text in
            let hours = try StudyHours.read("2026-03-03 \(text)")
            let standing: CoverSpan.Standing = index == 0 ? .a(Hall.li.id) : .cover(Hall.li.id)
            return CoverSpan(post: .init("w\(index)"), from: hours.starts, until: hours.ends, standing: standing)
        }
        let others = [Hall.window].map { post in
            CoverSpan(
                post: post, from: Hall.at("2026-03-03 14:00"), until: Hall.at("2026-03-03 17:30"), standing: .a(Hall.wang.id))
        }
        let study = try StudyHours.read("2026-03-03 14:30–16:30")
        #expect(study.served(by: Hall.li.id, spans + others) == (try row.int("minutes")))
    }

    @Test(
        "ST-4 · minutes away in order",
        arguments: try rows("minutes away in order", of: .st4, "study", "works", "absences", "minutes"))
    func away(_ row: Row) throws {
        let hall = StudyHall.sessions
        let works = try row.list("works").map { try #require(Int($0)) }
        let absences = try row.list("absences").map { text in
            let words = text.components(separatedBy: " ")
            let hours = try StudyHours.read("2026-03-03 \(words[1])")
            return Absence(try #require(AbsenceKind(rawValue: words[0])), from: hours.starts, until: hours.ends)
        }
        let duty = hall.filter { works.contains($0.place) }.map { DutySession($0, signing: .wanted) }
        let minutes = try StudyHours.read("2026-03-03 \(row["study"])").away(absences, duty: duty, hall: hall)
        #expect(minutes == (try row.int("minutes")))
    }

    @Test("ST-4 · reading the ledger", arguments: try rows("reading the ledger", of: .st4, "reader", "of", "result"))
    func reading(_ row: Row) throws {
        let reader: StudyReader =
            row["reader"] == "office"
            ? StudyReader(person: Hall.zhao.id, reach: .everybody)
            : StudyReader(person: Person.ID(row["reader"]), reach: .people(row["reader"] == "wang" ? [Hall.li.id] : []))
        #expect(try verdict { try reader.check(Person.ID(row["of"])) } == row["result"])
    }
}

@Suite struct StudyCoverTests {
    @Test("ST-1 · study and marks", arguments: try rows("study and marks", of: .st1, "standing", "marks", "away"))
    func marks(_ row: Row) throws {
        let marks = try row.list("marks").map { text in
            let words = text.components(separatedBy: " ")
            return SignedAt(words[0] == "in" ? .signIn : .signOut, try Row.time("2026-03-03 \(words[1])"))
        }
        let hours = try StudyHours.read("2026-03-03 14:30–16:30")
        let absence = StudyTime(hours, row["standing"] == "planned" ? .planned : .attended).absence(signed: marks)
        #expect(absence.map { "\($0.from.time)–\($0.until.time)" } ?? "–" == row["away"])
        #expect(absence.map { $0.kind == .study } ?? true)
    }

    @Test(
        "ST-1, AB-6 · what a plan leaves empty",
        arguments: try rows("what a plan leaves empty", of: .st1, "off", "shifts", "gaps"))
    func gaps(_ row: Row) throws {
        let forecast = StudyHall.forecast(off: row.list("off"))
        let shifts = try row.list("shifts").map { text in
            let words = text.components(separatedBy: " ")
            let people = words.dropFirst().map { Person.ID($0.replacingOccurrences(of: ",", with: "")) }
            return (hours: try StudyHours.read("2026-03-03 \(words[0])"), people: people)
        }
        let gaps = forecast.gaps(shifts)
        let cells = gaps.map { "\($0.post.value) \($0.from.time)–\($0.until.time)" }
        #expect((cells.isEmpty ? "–" : cells.joined(separator: "; ")) == row["gaps"])
        #expect(try verdict { try StudyGap.check(gaps, names: [:]) } == (gaps.isEmpty ? "ok" : "AB-6"))
    }

    @Test(
        "ST-1 · shifts proposed", arguments: try rows("shifts proposed", of: .st1, "off", "people", "first", "second", "left"))
    func proposed(_ row: Row) throws {
        let forecast = StudyHall.forecast(off: row.list("off"))
        let shifts = try ["14:30–15:30", "15:30–16:30"].map { try StudyHours.read("2026-03-03 \($0)") }
        let divided = forecast.divided(row.list("people").map { Person.ID($0) }, among: shifts)
        for (people, column) in zip(divided.shifts + [divided.leftOver], ["first", "second", "left"]) {
            #expect(people.map(\.value) == row.list(column))
        }
        #expect(forecast.gaps(zip(shifts, divided.shifts).map { ($0, $1) }).isEmpty)
    }

    @Test("ST-1 · a day nobody knows anything of leaves nothing empty")
    func unknown() throws {
        let hours = try StudyHours.read("2026-03-04 14:30–16:30")
        let everybody = [Hall.li, Hall.wang, Hall.zhao].map(\.id)
        #expect(StudyHall.forecast(off: []).gaps([(hours, everybody)]).isEmpty)
    }
}

/// Two windows on 2026-03-03: 李明 the A of w1 and 赵强 of w2, 王芳 the B of both; 孙丽 at neither.
private enum StudyHall {
    static let day = Day("2026-03-03")!
    private static let hours = [
        WorkSchedule.Session(starts: TimeOfDay("08:30")!, ends: TimeOfDay("12:00")!),
        WorkSchedule.Session(starts: TimeOfDay("14:00")!, ends: TimeOfDay("17:30")!),
    ]
    static let sessions = hours.enumerated().map { WorkSession(day: day, place: $0 + 1, hours: $1) }

    static func forecast(off: [String]) -> StudyForecast {
        let schedule = WorkSchedule(
            from: day, sessions: hours, marking: .eachSession, graceMinutes: 5, opensMinutes: 120, settlesMinutes: 60)
        let people = [Hall.li, Hall.wang, Hall.zhao, Hall.sun].map { person in
            let duty = off.contains(person.id.value) ? [] : sessions.map { DutySession($0, signing: .wanted) }
            let attendance = AttendanceDay(schedule: schedule, duty: duty, marks: [], absences: [])
            return (person.id, PresenceDay(attendance, steps: [], source: .plan, service: .serving, stepAwayMinutes: 15))
        }
        let posts = [("w1", Hall.li.id), ("w2", Hall.zhao.id)].map { id, a in
            let post = Post(id: .init(id), name: id, a: a, bs: [Hall.wang.id])
            return PostDay(id: post.id, holdings: [.init(from: HallTime(day: day, time: .startOfDay), post: post)])
        }
        let cover = CoverDay(
            sessions: sessions, posts: posts, people: Dictionary(uniqueKeysWithValues: people), placesMax: 2)
        return StudyForecast([day: cover])
    }
}

extension Row {
    /// The days of "2026-03".
    fileprivate func month(_ column: String) throws -> ClosedRange<Day> {
        let first = try Self.day("\(self[column])-01")
        return first...(first + (Day.length(ofMonth: first.month, year: first.year) - 1))
    }

    /// "2026-01-05..2026-12-31".
    fileprivate func days(_ column: String) throws -> ClosedRange<Day> {
        let days = try self[column].components(separatedBy: "..").map { try Self.day($0) }
        try #require(days.count == 2)
        return days[0]...days[1]
    }
}
