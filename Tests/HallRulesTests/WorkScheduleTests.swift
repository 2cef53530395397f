import Foundation
import HallRules
import Testing

@Suite struct WorkScheduleTests {
    @Test(
        "ATT-3 · a session's record",
        arguments: try rows("a session's record", of: .att3, "marking", "marks", "absences", "now", "result"))
    func record(_ row: Row) throws {
        let marking = try #require(["noon": WorkSchedule.Marking.eachSession, "day": .wholeDay][row["marking"]])
        let day = try Row.day("2026-03-02")
        let plan = WorkPlan(calendar: Hall.calendar, schedules: [.of(marking)], openings: [])
        let duty = try #require(plan.duty([], on: day).value)
        let marks = try row.list("marks").map { text in
            let words = text.split(separator: " ")
            let kind = try #require(["in": MarkKind.signIn, "out": .signOut][words[0]])
            return SignedAt(kind, HallTime(day: day, time: try #require(TimeOfDay(words[1]))))
        }
        let absences = try row.list("absences").map { text in
            let words = text.components(separatedBy: " ")
            let times = try words[1].components(separatedBy: "..").map {
                HallTime(day: day, time: try #require(TimeOfDay($0)))
            }
            return Absence(try #require(AbsenceKind(rawValue: words[0])), from: times[0], until: times[1])
        }
        let now = try row.time("now")
        // In whatever order the facts come to be known.
        for marks in [marks, marks.reversed()] {
            let of = AttendanceDay(schedule: .of(marking), duty: duty, marks: marks, absences: absences.reversed())
            #expect(of.records(now: now).map(\.cell).joined(separator: "; ") == row["result"])
            #expect(of.settles?.description == "2026-03-02 18:30")
        }
    }

    @Test("ATT-3 · sessions of a schedule", arguments: try rows("sessions of a schedule", of: .att3, "sessions", "result"))
    func sessions(_ row: Row) throws {
        let sessions = try row.list("sessions").map(WorkSchedule.Session.read)
        let schedule = WorkSchedule.of(.wholeDay, sessions)
        #expect(try verdict { _ = try schedule.checked() } == row["result"])
        guard !sessions.isEmpty else { return }
        #expect(try verdict { _ = try WorkSchedule.checked(sessions) } == row["result"])
    }

    @Test("ATT-3 · who works when", arguments: try rows("who works when", of: .att3, "rules", "day", "result"))
    func duty(_ row: Row) throws {
        let morning = try WorkSchedule.Session.read("08:30–12:00")
        let openings = [
            OpeningDay(day: try Row.day("2026-03-14"), sessions: [morning]),
            OpeningDay(day: try Row.day("2026-03-18"), sessions: []),
            OpeningDay(day: try Row.day("2026-03-19"), sessions: [morning, try .read("14:00–15:00")]),
            OpeningDay(day: try Row.day("2027-01-04"), sessions: [morning, try .read("14:00–17:30")]),
        ]
        let plan = WorkPlan(calendar: Hall.calendar, schedules: [.of(.wholeDay)], openings: openings)
        let rules = try row.list("rules").map(DutyRule.read)
        let result = plan.duty(rules, on: try row.day("day")).cell { sessions in
            let cells = sessions.map { "\($0.session.place)" + ($0.signing == .excused ? " unmarked" : "") }
            return cells.isEmpty ? "–" : cells.joined(separator: ", ")
        }
        #expect(result == row["result"])
    }

    @Test("ATT-3 · a schedule holds until the next")
    func schedules() throws {
        let summer = WorkSchedule(
            from: try Row.day("2026-06-01"), sessions: [try .read("08:00–12:00"), try .read("15:00–18:00")],
            marking: .eachSession, graceMinutes: 0, opensMinutes: 60, settlesMinutes: 30)
        let plan = WorkPlan(calendar: Hall.calendar, schedules: [summer, .of(.wholeDay)], openings: [])
        #expect(plan.schedule(on: try Row.day("2026-03-01")) == nil)
        #expect(plan.schedule(on: try Row.day("2026-05-31"))?.marking == .wholeDay)
        #expect(plan.schedule(on: try Row.day("2026-06-01")) == summer)
        let sessions = try #require(plan.sessions(on: try Row.day("2026-06-01")).value)
        #expect(sessions.map(\.starts.description) == ["2026-06-01 08:00", "2026-06-01 15:00"])
        #expect(sessions.map(\.ends.description) == ["2026-06-01 12:00", "2026-06-01 18:00"])
    }
}

extension WorkSchedule {
    /// The tables' schedule.
    static func of(_ marking: Marking, _ sessions: [Session]? = nil) -> WorkSchedule {
        WorkSchedule(
            from: Day("2026-03-02")!, sessions: sessions ?? [try! .read("08:30–12:00"), try! .read("14:00–17:30")],
            marking: marking, graceMinutes: 5, opensMinutes: 120, settlesMinutes: 60)
    }
}

extension WorkSchedule.Session {
    static func read(_ text: String) throws -> WorkSchedule.Session {
        let times = text.split(separator: "–")
        return .init(starts: try #require(TimeOfDay(times[0])), ends: try #require(TimeOfDay(times[1])))
    }
}

extension DutyRule {
    /// "off 2026-03-02..2026-03-09 mon wed 1".
    static func read(_ text: String) throws -> DutyRule {
        let words = text.components(separatedBy: " ")
        let days = words[1].components(separatedBy: "..")
        let weekdays = words.dropFirst(2).compactMap { word in Weekday.allCases.first { $0.en.lowercased() == word } }
        return DutyRule(
            from: try Row.day(days[0]), until: days[1].isEmpty ? nil : try Row.day(days[1]),
            weekdays: weekdays.isEmpty ? Set(Weekday.allCases) : Set(weekdays),
            places: Set(words.dropFirst(2).compactMap { Int($0) }), kind: try #require(DutyRule.Kind(rawValue: words[0])))
    }
}

extension SessionRecord {
    fileprivate var cell: String {
        switch standing {
        case .pending: "pending"
        case .unaccounted: "unaccounted"
        case .unmarked: "unmarked"
        case .away(let kinds): kinds.map(\.rawValue).sorted().joined(separator: ", ")
        case .attended(let attended): attended.cell
        }
    }
}

extension SessionRecord.Attended {
    fileprivate var cell: String {
        let words =
            (lateMinutes > 0 ? ["late \(lateMinutes)"] : []) + (earlyMinutes > 0 ? ["early \(earlyMinutes)"] : [])
            + (missing.contains(.signIn) ? ["missing in"] : []) + (missing.contains(.signOut) ? ["missing out"] : [])
        return words.isEmpty ? "ok" : words.joined(separator: " ")
    }
}
