import HallProto

@testable import HallDaemon

extension BadInputHall {
    var schedules: [BadInputRequest] {
        let registrar = CasesHall.registrar
        let day = DirectoryHall.today
        let opening = OpeningInfo(date: "2026-03-14", sessions: CasesHall.hours("08:30-12:00"), reason: "周六延伸服务")
        let duty = AddDutyRequest(
            personID: "S01", from: day, until: "2026-03-31", weekdays: [.monday, .friday], places: [1, 2], kind: .off,
            reason: "轮休")
        return [
            BadInputRequest(
                "hall.v1.Schedules/PutSchedule", as: registrar,
                PutScheduleRequest(schedule: CasesHall.schedule(from: "2026-06-01"))),
            BadInputRequest("hall.v1.Schedules/ListSchedules", as: registrar, ListSchedulesRequest()),
            BadInputRequest(
                "hall.v1.Schedules/RemoveSchedule", as: registrar,
                RemoveScheduleRequest(from: "2026-06-01", expectedVersion: 1)),
            BadInputRequest("hall.v1.Schedules/PutOpening", as: registrar, PutOpeningRequest(opening: opening)),
            BadInputRequest(
                "hall.v1.Schedules/ListOpenings", as: registrar, ListOpeningsRequest(from: day, to: "2026-03-31")),
            BadInputRequest(
                "hall.v1.Schedules/RemoveOpening", as: registrar,
                RemoveOpeningRequest(date: "2026-03-14", expectedVersion: 1)),
            BadInputRequest("hall.v1.Schedules/AddDuty", as: registrar, duty),
            BadInputRequest(
                "hall.v1.Schedules/ListDuties", as: registrar,
                ListDutiesRequest(personID: "S01", withEnded: true, pageSize: 2, pageToken: "1")),
            BadInputRequest("hall.v1.Schedules/EndDuty", as: registrar, EndDutyRequest(id: 1, until: "2026-03-20")),
            BadInputRequest(
                "hall.v1.Attendance/ListRecords", as: registrar,
                ListRecordsRequest(
                    from: day, to: day, personID: "S01", troubles: true, pageSize: 2, pageToken: "\(day) S01")),
        ]
    }
}
