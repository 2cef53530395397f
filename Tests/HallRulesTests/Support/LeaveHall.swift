import Foundation
import HallRules
import Testing

/// What leave is tried out with: two sessions a day since 2024, the real calendar, the kinds a hall begins with.
enum LeaveHall {
    static let schedule = WorkSchedule(
        from: Day("2024-01-01")!, sessions: [session("08:30-12:00"), session("14:00-17:30")], marking: .eachSession,
        graceMinutes: 5, opensMinutes: 120, settlesMinutes: 60)
    static let measure = measure([schedule.sessions[0], schedule.sessions[1]])

    static func measure(_ sessions: [WorkSchedule.Session], _ rules: [DutyRule] = []) -> LeaveMeasure {
        let schedule = WorkSchedule(
            from: schedule.from, sessions: sessions, marking: .eachSession, graceMinutes: 5, opensMinutes: 120,
            settlesMinutes: 60)
        return LeaveMeasure(WorkPlan(calendar: Hall.calendar, schedules: [schedule], openings: []), rules)
    }

    /// "08:30-12:00".
    static func session(_ text: some StringProtocol) -> WorkSchedule.Session {
        let ends = text.split(separator: "-")
        return .init(starts: TimeOfDay(ends[0])!, ends: TimeOfDay(ends[1])!)
    }

    static func kind(_ id: String) -> LeaveKind { LeaveKind.shipped.first { $0.id.value == id }! }

    /// "2026-03-03上午", "2026-03-03下午"; a day alone is its morning as a beginning and its afternoon as an end.
    static func half(_ text: String, whole: HalfDay.Half) throws -> HalfDay {
        let half: HalfDay.Half = text.hasSuffix("上午") ? .morning : text.hasSuffix("下午") ? .afternoon : whole
        return HalfDay(try Row.day(String(text.prefix(10))), half)
    }

    static func days(_ from: String, _ until: String) throws -> HalfDays {
        try #require(HalfDays(half(from, whole: .morning), half(until, whole: .afternoon)))
    }

    /// "2026-03-03..2026-03-05上午".
    static func span(_ text: String) throws -> HalfDays {
        let ends = text.components(separatedBy: "..")
        return try days(ends[0], ends[1])
    }

    static func leave(
        _ span: String, _ kinds: [String] = ["personal"], stage: String = "granted", back: String? = nil,
        word: Leave.Word = .given
    ) throws -> Leave {
        let stages: [String: Leave.Stage] = [
            "asked": .asked, "granted": .granted, "refused": .refused, "withdrawn": .withdrawn,
        ]
        let days = try self.span(span)
        return Leave(
            id: .init(1), person: Hall.li.id, parts: kinds.map { Leave.Part(kind($0), days) },
            stage: try #require(stages[stage]), back: try back.map { .returned(try Row.time($0)) } ?? .away, word: word)
    }

    static func actor(_ text: String) throws -> LeaveActor {
        try #require(["oneself": LeaveActor.oneself, "registrar": .registrar, "other": .other][text])
    }
}
