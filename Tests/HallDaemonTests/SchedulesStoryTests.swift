import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ATT-3. When the hall works, and what became of it.
@Suite struct SchedulesStoryTests {
    @Test("ATT-3 · late, early, a missed mark, no mark: derived from what was signed")
    func days() async throws {
        try await CasesHall.run(at: "2026-03-02 08:00") { hall in
            #expect(try await hall.records("2026-03-02") == [], "nothing is asked before there is a schedule")
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            #expect(try await hall.records("2026-03-02") == ["2026-03-02 1 pending", "2026-03-02 2 pending"])
            try await hall.sign("in 08:36", "out 12:00", "in 13:58", "out 17:24", on: "2026-03-02")
            try await hall.sign("in 08:25", on: "2026-03-03")
            try await hall.advance(to: "2026-03-03 12:59")
            #expect(try await hall.records("2026-03-03") == ["2026-03-03 1 pending", "2026-03-03 2 pending"])
            try await hall.advance(to: "2026-03-03 13:00")
            #expect(try await hall.records("2026-03-03") == ["2026-03-03 1 no out", "2026-03-03 2 pending"])
            try await hall.advance(to: "2026-03-09 08:00")
            let days = try await hall.records("2026-03-01", to: "2026-03-08")
            #expect(
                days == [
                    "2026-03-02 1 late 6", "2026-03-02 2 early 6", "2026-03-03 1 no out", "2026-03-03 2 unaccounted",
                    "2026-03-04 1 unaccounted", "2026-03-04 2 unaccounted", "2026-03-05 1 unaccounted",
                    "2026-03-05 2 unaccounted", "2026-03-06 1 unaccounted", "2026-03-06 2 unaccounted",
                ])
            try hall.restart()
            #expect(try await hall.records("2026-03-01", to: "2026-03-08") == days)
        }
    }

    @Test("ATT-3 · what is put late counts as if it had been put in time")
    func late() async throws {
        try await CasesHall.run(at: "2026-03-02 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await hall.advance(to: "2026-03-09 08:00")
            try await hall.putOpening("2026-03-04")
            try await hall.putOpening("2026-03-05", "08:30-12:00 14:00-15:00")
            try await hall.addDuty("S01", .off, from: "2026-03-03", until: "2026-03-03", places: [2])
            try await hall.addDuty("S01", .unmarked, from: "2026-03-06", until: "2026-03-06")
            try await hall.putOpening("2026-03-07", "08:30-12:00")
            try await hall.addDuty("S02", .on, from: "2026-03-07", until: "2026-03-07")
            let days = try await hall.records("2026-03-03", to: "2026-03-08")
            #expect(
                days == [
                    "2026-03-03 1 unaccounted", "2026-03-05 1 unaccounted", "2026-03-05 2 unaccounted",
                    "2026-03-06 1 unmarked", "2026-03-06 2 unmarked",
                ])
            #expect(try await hall.records("2026-03-07", of: "S02") == ["2026-03-07 1 unaccounted"])
            _ = try await hall.schedules().removeOpening(RemoveOpeningRequest(date: "2026-03-04", expectedVersion: 1))
            #expect(try await hall.records("2026-03-04").count == 2)
            let shut = try await hall.schedules().listOpenings(ListOpeningsRequest(from: "2026-03-01", to: "2026-03-31"))
            #expect(shut.openings.map { "\($0.date) \($0.sessions.count)" } == ["2026-03-05 2", "2026-03-07 1"])
        }
    }

    @Test("ATT-3 · rules of who works when: weekdays, sessions, ended, taken out")
    func duties() async throws {
        try await CasesHall.run(at: "2026-03-02 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02", "08:30-17:30", .wholeDay))
            let off = try await hall.addDuty("S01", .off, from: "2026-03-02", weekdays: [.tuesday, .thursday])
            let wrong = try await hall.addDuty("S01", .off, from: "2026-03-04")
            try await hall.advance(to: "2026-03-16 08:00")
            #expect(try await hall.records("2026-03-02", to: "2026-03-06").map { $0.prefix(10) } == ["2026-03-02"])
            let gone = try await hall.schedules().endDuty(EndDutyRequest(id: wrong, until: "2026-03-03"))
            #expect(gone.duty == nil)
            let ended = try await hall.schedules().endDuty(EndDutyRequest(id: off, until: "2026-03-05"))
            #expect(ended.duty?.until == "2026-03-05" && ended.duty?.weekdays == [.tuesday, .thursday])
            let worked = try await hall.records("2026-03-02", to: "2026-03-10").map { $0.prefix(10) }
            #expect(worked == ["2026-03-02", "2026-03-04", "2026-03-06", "2026-03-09", "2026-03-10"])
            #expect(try await hall.schedules().listDuties(ListDutiesRequest()).duties == [])
            let all = try await hall.schedules().listDuties(ListDutiesRequest(withEnded: true)).duties
            #expect(all.map { "\($0.personName) \($0.kind) \($0.addedByName)" } == ["张三 off 钱七"])
            let next = try await hall.addDuty("S01", .on, from: "2026-03-16")
            #expect(next > wrong, "the number of a rule is not used again")
            let told = try hall.told("person/S01").filter { $0.hasPrefix("duty") }
            #expect(told == ["dutyAdded", "dutyAdded", "dutyEnded", "dutyEnded", "dutyAdded"])
        }
    }

    @Test("ATT-3 · a schedule opens and closes the hall: deadlines end at its closing time")
    func closing() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            #expect(try hall.agenda().contains("promisedLapse 1 2026-03-09 17:31"))
            let put = try await hall.putSchedule(CasesHall.schedule(from: "2026-03-09", "09:00-12:00 14:30-18:00"))
            #expect(put?.version == 1)
            let moved = try hall.agenda()
            #expect(moved.contains("promisedLapse 1 2026-03-09 18:01") && moved.contains("caseNearDue 1 2026-03-06 08:30"))
            #expect(try await hall.putSchedule(CasesHall.schedule(from: "2026-03-09", "09:00-17:00"), seen: 1)?.version == 2)
            #expect(try hall.agenda().contains("promisedLapse 1 2026-03-09 17:01"))
            _ = try await hall.schedules().removeSchedule(RemoveScheduleRequest(from: "2026-03-09", expectedVersion: 2))
            #expect(try hall.agenda().contains("promisedLapse 1 2026-03-09 17:31"))
            #expect(try await hall.get(number).clocks.first?.dueOn == "2026-03-09", "the day is the calendar's")
            #expect(try hall.told("schedule/2026-03-09") == ["schedulePut", "schedulePut", "scheduleRemoved"])
        }
    }

    @Test("ATT-3 · a year nobody has loaded: the hall's own word alone says when it is open")
    func unknownYear() async throws {
        try await CasesHall.run(at: "2026-12-31 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-12-31", "08:30-17:30", .wholeDay))
            try await hall.advance(to: "2027-01-08 08:00")
            let request = ListRecordsRequest(from: "2026-12-31", to: "2027-01-07", personID: "S01")
            let reply = try await hall.attendance(CasesHall.registrar).listRecords(request)
            #expect(reply.records.map(\.date) == ["2026-12-31"] && reply.yearsMissing == [2027])
            try await hall.putOpening("2027-01-05", "08:30-17:30")
            #expect(try await hall.records("2027-01-01", to: "2027-01-07") == ["2027-01-05 1 unaccounted"])
        }
    }

    @Test("ATT-3 · nothing is asked of anybody before they came or after they left")
    func employment() async throws {
        try await CasesHall.run(at: "2026-03-02 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02", "08:30-17:30", .wholeDay))
            try await hall.advance(to: "2026-03-04 08:00")
            let staff = StaffInfo(id: "S09", name: "孙九", unitID: "U1")
            let put = try await DirectoryClient(hall.caller(CasesHall.director)).putStaff(PutStaffRequest(staff: staff))
            #expect(put.staff?.version == 1)
            try await hall.advance(to: "2026-03-06 08:00")
            _ = try await DirectoryClient(hall.caller(CasesHall.director)).departStaff(
                DepartStaffRequest(id: "S09", departedOn: "2026-03-06", reason: "调回原单位"))
            try await hall.advance(to: "2026-03-09 08:00")
            let days = try await hall.records("2026-03-02", to: "2026-03-08", of: "S09").map { $0.prefix(10) }
            #expect(days == ["2026-03-04", "2026-03-05"])
        }
    }

    @Test("ATT-3 · records are read page by page, one's own or as an office everybody's")
    func reading() async throws {
        try await CasesHall.run(at: "2026-03-02 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await hall.sign("in 08:20", "out 12:00", "in 13:58", "out 17:30", on: "2026-03-02")
            try await hall.advance(to: "2026-03-04 08:00")
            let attendance = hall.attendance(CasesHall.registrar)
            var (all, token): ([String], String) = ([], "")
            repeat {
                let request = ListRecordsRequest(from: "2026-03-02", to: "2026-03-04", pageSize: 3, pageToken: token)
                let page = try await attendance.listRecords(request)
                #expect(page.records.count <= 4)
                all += page.records.map { "\($0.date) \($0.personID) \($0.place)" }
                token = page.nextPageToken
            } while !token.isEmpty
            let days = ["2026-03-02", "2026-03-03", "2026-03-04"]
            #expect(all == days.flatMap { day in (1...5).flatMap { ["\(day) S0\($0) 1", "\(day) S0\($0) 2"] } })
            let troubles = try await hall.records("2026-03-02", to: "2026-03-03", of: "", troubles: true)
            #expect(troubles.count == 18 && troubles.allSatisfy { $0.hasSuffix("unaccounted") })
            let own = try await hall.attendance().listRecords(ListRecordsRequest(from: "2026-03-02", to: "2026-03-02"))
            #expect(own.records.map(\.personID) == ["S01", "S01"])
            let others = ListRecordsRequest(from: "2026-03-02", to: "2026-03-02", personID: "S02")
            #expect(await outcome { _ = try await hall.attendance().listRecords(others) } == "permissionDenied ATT-2")
        }
    }

    @Test("ATT-3 · what is refused")
    func refused() async throws {
        try await CasesHall.run { hall in
            let before = try hall.seq()
            func putting(_ hours: String, seen: Int64 = 0) async -> String {
                await outcome { try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02", hours), seen: seen) }
            }
            #expect(await putting("") == "failedPrecondition ATT-3")
            #expect(await putting("08:30-08:30") == "failedPrecondition ATT-3")
            #expect(await putting("08:30-12:00 11:59-17:30") == "failedPrecondition ATT-3")
            #expect(await putting("08:30-12:00", seen: 1) == "aborted")
            let removal = RemoveScheduleRequest(from: "2026-03-02", expectedVersion: 1)
            #expect(await outcome { _ = try await hall.schedules().removeSchedule(removal) } == "notFound")
            let openings = await outcome { try await hall.putOpening("2026-03-02", "08:30-12:00 11:00-13:00") }
            #expect(openings == "failedPrecondition ATT-3")
            let usual = RemoveOpeningRequest(date: "2026-03-02", expectedVersion: 1)
            #expect(await outcome { _ = try await hall.schedules().removeOpening(usual) } == "notFound")
            #expect(await outcome { try await hall.addDuty("S05", .off, from: "2026-03-02") } == "failedPrecondition ATT-3")
            #expect(await outcome { try await hall.addDuty("S99", .off, from: "2026-03-02") } == "invalidArgument person_id")
            let turned = await outcome { try await hall.addDuty("S01", .off, from: "2026-03-02", until: "2026-03-01") }
            #expect(turned == "invalidArgument until")
            let ending = EndDutyRequest(id: 7, until: "2026-03-02")
            #expect(await outcome { _ = try await hall.schedules().endDuty(ending) } == "notFound")
            let long = ListOpeningsRequest(from: "2026-03-02", to: "2027-03-03")
            #expect(await outcome { _ = try await hall.schedules().listOpenings(long) } == "invalidArgument to")
            let clerk = await outcome { _ = try await hall.schedules(CasesHall.clerk).endDuty(ending) }
            #expect(clerk == "permissionDenied ATT-3")
            let kept = try hall.told(after: before).filter { $0 != "callRefused" }
            #expect(kept == [], "nothing changed")
        }
    }
}
