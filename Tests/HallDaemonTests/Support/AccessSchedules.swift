import HallProto

@testable import HallDaemon

extension AccessRequests {
    static let schedules: [String: Entry] = [
        "hall.v1.Schedules/PutSchedule": Entry { _, _, _ in
            PutScheduleRequest(schedule: CasesHall.schedule(from: "2026-06-01"))
        },
        "hall.v1.Schedules/RemoveSchedule": Entry { _, _, _ in
            RemoveScheduleRequest(from: AccessHall.today, expectedVersion: 1)
        },
        "hall.v1.Schedules/ListSchedules": Entry { _, _, _ in ListSchedulesRequest() },
        "hall.v1.Schedules/PutOpening": Entry { _, _, _ in
            PutOpeningRequest(opening: OpeningInfo(date: AccessHall.today, reason: "大雪停办"))
        },
        "hall.v1.Schedules/RemoveOpening": Entry { _, _, _ in
            RemoveOpeningRequest(date: "2026-03-07", expectedVersion: 1)
        },
        "hall.v1.Schedules/ListOpenings": Entry { _, _, _ in
            ListOpeningsRequest(from: AccessHall.today, to: "2026-03-31")
        },
        "hall.v1.Schedules/AddDuty": Entry { _, _, _ in
            AddDutyRequest(personID: "SPARE", from: AccessHall.today, kind: .off, reason: "轮休")
        },
        "hall.v1.Schedules/EndDuty": Entry { _, _, _ in EndDutyRequest(id: 1, until: AccessHall.today) },
        "hall.v1.Schedules/ListDuties": Entry(.person) { _, _, caller in
            ListDutiesRequest(personID: caller.isEmpty ? "NEW" : caller)
        },
        "hall.v1.Attendance/ListRecords": Entry(.person) { _, _, caller in
            ListRecordsRequest(from: AccessHall.today, to: AccessHall.today, personID: caller.isEmpty ? "NEW" : caller)
        },
    ]
}

extension AccessHall {
    /// What takes an office to make.
    func furnishOffices() async throws {
        try await recordBreaches()
        try await putSchedules()
        try await coverPosts()
        try await askCorrections()
        try await handPowersOn()
    }

    /// A schedule, a day on which the hall opens otherwise, and a rule about somebody who calls nothing.
    private func putSchedules() async throws {
        guard let director = Self.roles.firstIndex(of: .director) else { return }
        let schedules = SchedulesClient(caller(Self.uid(director, .own)))
        _ = try await schedules.putSchedule(PutScheduleRequest(schedule: CasesHall.schedule(from: Self.today)))
        let opening = OpeningInfo(date: "2026-03-07", sessions: CasesHall.hours("08:30-12:00"), reason: "周六延伸服务")
        _ = try await schedules.putOpening(PutOpeningRequest(opening: opening))
        _ = try await schedules.addDuty(AddDutyRequest(personID: "SPARE", from: Self.today, kind: .off, reason: "轮休"))
    }
}
