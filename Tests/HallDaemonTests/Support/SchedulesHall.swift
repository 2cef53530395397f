import HallProto
import HallRules

@testable import HallDaemon

extension CasesHall {
    func schedules(_ uid: UInt32 = registrar) -> SchedulesClient { SchedulesClient(caller(uid)) }
    func attendance(_ uid: UInt32 = clerk) -> AttendanceClient { AttendanceClient(caller(uid)) }

    /// "08:30-12:00 14:00-17:30".
    static func hours(_ text: String) -> [SessionHours] {
        text.split(separator: " ").map { session in
            let times = session.split(separator: "-").map(String.init)
            return SessionHours(starts: times[0], ends: times[1])
        }
    }

    static func schedule(
        from: String, _ hours: String = "08:30-12:00 14:00-17:30", _ marking: HallProto.Marking = .eachSession
    ) -> ScheduleInfo {
        ScheduleInfo(
            from: from, sessions: Self.hours(hours), marking: marking, graceMinutes: 5, opensMinutes: 120, settlesMinutes: 60)
    }

    @discardableResult
    func putSchedule(_ schedule: ScheduleInfo, seen: Int64 = 0) async throws -> ScheduleInfo? {
        try await schedules().putSchedule(PutScheduleRequest(schedule: schedule, expectedVersion: seen)).schedule
    }

    func putOpening(_ date: String, _ hours: String = "", seen: Int64 = 0) async throws {
        let opening = OpeningInfo(date: date, sessions: Self.hours(hours), reason: "另有安排")
        _ = try await schedules().putOpening(PutOpeningRequest(opening: opening, expectedVersion: seen))
    }

    @discardableResult
    func addDuty(
        _ person: String, _ kind: DutyKind, from: String, until: String = "", places: [Int32] = [],
        weekdays: [DayOfWeek] = []
    ) async throws -> Int64 {
        let request = AddDutyRequest(
            personID: person, from: from, until: until, weekdays: weekdays, places: places, kind: kind, reason: "轮班")
        return try await schedules().addDuty(request).duty?.id ?? 0
    }

    /// What became of somebody's sessions, one line each: "2026-03-02 1 late 6".
    func records(
        _ from: String, to: String = "", of person: String = "S01", troubles: Bool = false, as uid: UInt32 = registrar
    ) async throws -> [String] {
        let request = ListRecordsRequest(from: from, to: to.isEmpty ? from : to, personID: person, troubles: troubles)
        return try await attendance(uid).listRecords(request).records.map { record in
            let words =
                (record.lateMinutes > 0 ? ["late \(record.lateMinutes)"] : [])
                + (record.earlyMinutes > 0 ? ["early \(record.earlyMinutes)"] : [])
                + (record.missingSignIn ? ["no in"] : []) + (record.missingSignOut ? ["no out"] : [])
            return "\(record.date) \(record.place) " + (words.isEmpty ? "\(record.standing)" : words.joined(separator: " "))
        }
    }

    /// Signs at these times of the clock: "in 08:20".
    func sign(_ marks: String..., on date: String, as uid: UInt32 = clerk) async throws {
        for mark in marks {
            let words = mark.split(separator: " ")
            try await advance(to: "\(date) \(words[1])")
            if words[0] == "in" {
                _ = try await attendance(uid).signIn(SignInRequest())
            } else {
                _ = try await attendance(uid).signOut(SignOutRequest())
            }
        }
    }
}
