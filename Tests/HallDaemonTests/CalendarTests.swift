import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// TL-2. Loading years, and what they do to deadlines.
@Suite struct CalendarTests {
    @Test("TL-2 · a date past the last loaded year follows with the year")
    func provisional() async throws {
        try await CasesHall.run(at: "2026-12-10 09:00") { hall in
            for _ in 1...3 { _ = try await hall.accept("Y1") }
            #expect(try await hall.line("2026-000001") == "inWork provisional S01 - v1")
            #expect(try await hall.get("2026-000001").clocks.map(\.provisional) == [true])
            #expect(try hall.agenda() == [])
            #expect(try await hall.cases().list(ListCasesRequest(dueStates: [.provisional])).cases.count == 3)
            let step = try await hall.cases().history(CaseHistoryRequest(number: "2026-000001")).steps.first
            #expect(step?.what == "受理，承诺20个工作日，到期日待下一年放假安排公布后确定")
            try await hall.advance(to: "2027-01-04 09:00")
            _ = try await hall.cases().finish(FinishRequest(number: "2026-000002", result: .completed, expectedVersion: 1))
            #expect(try await hall.line("2026-000002") == "finished finishedOnTime S01 - v2")
            try await hall.advance(to: "2027-01-06 09:00")
            _ = try await hall.cases().finish(FinishRequest(number: "2026-000003", result: .completed, expectedVersion: 1))
            #expect(try await hall.line("2026-000003") == "finished provisional S01 - v2")
            let before = try hall.seq()
            let reply = try await load(hall, 2027)
            #expect(reply.movedCount == 3 && reply.year?.version == 1)
            #expect(
                reply.moves.map { "\($0.caseNumber) \($0.clock) \($0.oldDue)>\($0.newDue)" } == [
                    "2026-000001 promised >2027-01-08", "2026-000002 promised >2027-01-08", "2026-000003 promised >2027-01-08",
                ])
            #expect(try hall.told(after: before) == ["calendarYearLoaded", "deadlineMoved", "deadlineMoved", "deadlineMoved"])
            #expect(try await hall.line("2026-000001") == "inWork onTime S01 2027-01-08 v1")
            #expect(try await hall.line("2026-000003") == "finished finishedOnTime S01 2027-01-08 v2")
            #expect(try hall.agenda() == ["caseNearDue 1 2027-01-07 08:30", "promisedLapse 1 2027-01-08 17:31"])
        }
    }

    @Test("TL-2 · a year loaded again moves what is open, once; what is told is not told again")
    func again() async throws {
        try await CasesHall.run { hall in
            for _ in 1...2 { _ = try await hall.accept() }
            _ = try await hall.cases().finish(FinishRequest(number: "2026-000002", result: .completed, expectedVersion: 1))
            try await hall.advance(to: "2026-03-06 09:00")
            let far = try await load(hall, 2026, adding: ["2026-11-30"])
            #expect(far.movedCount == 0 && far.year?.version == 2)
            try await hall.advance(to: "2026-03-06 09:01")
            #expect(try hall.told("case/2026-000001") == ["caseAccepted", "caseNearDue"])
            let moved = try await load(hall, 2026, adding: ["2026-03-09"])
            #expect(moved.moves.map { "\($0.caseNumber) \($0.oldDue)>\($0.newDue)" } == ["2026-000001 2026-03-09>2026-03-10"])
            try hall.daemon.roundTrip()
            #expect(try hall.told("case/2026-000001").suffix(2) == ["deadlineMoved", "caseNearDue"])
            let before = try hall.seq()
            #expect(try await load(hall, 2026).movedCount == 0)
            #expect(try hall.seq() == before)
            #expect(try await hall.line("2026-000002") == "finished finishedOnTime S01 2026-03-09 v2")
        }
    }

    @Test("TL-2, TL-5 · a lapse on a day that turns out to be none is taken back, and comes on the right day")
    func takenBack() async throws {
        try await CasesHall.run { hall in
            _ = try await hall.accept()
            try await hall.advance(to: "2026-03-09 18:00")
            #expect(try await hall.line("2026-000001") == "inWork overdue S01 2026-03-09 v1")
            _ = try await load(hall, 2026, adding: ["2026-03-09"])
            #expect(try await hall.line("2026-000001") == "inWork nearDue S01 2026-03-10 v1")
            #expect(try await hall.get("2026-000001").clocks.first?.lapsedAt == nil)
            try await hall.advance(to: "2026-03-10 20:00")
            #expect(hall.wall(try await hall.get("2026-000001").clocks.first?.lapsedAt) == "2026-03-10 17:31")
        }
    }

    @Test("TL-2 · what is no year's notice, and who may not load one")
    func refused() async throws {
        try await CasesHall.run { hall in
            func load(
                _ year: Int32, _ days: [CalendarDay], source: String = "国办发明电", issued: String = "2026-11-01",
                as uid: UInt32 = 0
            ) async -> String {
                await outcome {
                    _ = try await hall.calendar(uid).loadYear(
                        LoadYearRequest(year: CalendarYearInfo(year: year, source: source, issuedOn: issued), days: days))
                }
            }
            let fixed = Self.fixed(2027)
            #expect(await load(2027, fixed, as: CasesHall.clerk) == "permissionDenied TL-2")
            #expect(await load(2027, []) == "failedPrecondition TL-2")
            #expect(await load(2027, fixed + [CalendarDay(date: "2028-03-01", kind: .holiday)]) == "failedPrecondition TL-2")
            #expect(
                await load(2027, fixed + [CalendarDay(date: "2027-03-01", kind: .makeupWorkday)]) == "failedPrecondition TL-2")
            #expect(await load(2027, fixed + [fixed[0]]) == "invalidArgument days[3].date")
            #expect(await load(2027, fixed, issued: "") == "invalidArgument year.issued_on")
            #expect(await load(2027, fixed, source: " ") == "invalidArgument year.source")
            #expect(await load(2027, fixed) == "done")
            let years = try await hall.calendar().listYears(ListYearsRequest()).years
            let days = try await hall.calendar().listDays(ListDaysRequest(year: 2027)).days
            #expect(years.map(\.year) == [2024, 2025, 2026, 2027] && days.count == 3)
            #expect(await outcome { _ = try await hall.calendar().listDays(ListDaysRequest(year: 2031)) } == "notFound")
        }
    }

    @Test("TL-5 · the state kept in numbers beside a case is the rule's", arguments: [1, 2, 3])
    func states(_ seed: UInt64) async throws {
        try await CasesHall.run { hall in
            let sink = ErrandSink()
            let job = WriterJob(.errand { try CalendarRandomCases(seed: seed).compare($0, count: 1_000) }, sink: sink)
            #expect(hall.daemon.writer.queue.put(job))
            try sink.wait()
        }
    }

    static func fixed(_ year: Int32) -> [CalendarDay] {
        ["01-01", "05-01", "10-01"].map { CalendarDay(date: "\(year)-\($0)", kind: .holiday, name: "节") }
    }

    private func load(_ hall: CasesHall, _ year: Int32, adding holidays: [String] = []) async throws -> LoadYearReply {
        let known = try? await hall.calendar().listDays(ListDaysRequest(year: year))
        let info = CalendarYearInfo(
            year: year, source: known?.year?.source ?? "国办发明电", issuedOn: known?.year?.issuedOn ?? "2026-11-01")
        let added = holidays.map { CalendarDay(date: $0, kind: .holiday, name: "临时放假") }
        let days = (known?.days ?? Self.fixed(year)) + added
        return try await hall.calendar().loadYear(LoadYearRequest(year: info, days: days))
    }
}
