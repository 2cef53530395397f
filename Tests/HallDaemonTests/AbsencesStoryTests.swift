import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ATT-3. Unaccounted sessions, one line a step. The schedule is put on Monday 2026-03-02, so that Tuesday's sessions are the first that are
/// asked for; its marks have their time until 18:30. S01 to S05 work, S03 is the director, S06 a principal.
@Suite struct AbsencesStoryTests {
    /// Everybody but S01 is off.
    private static func alone(at start: String = "2026-03-02 09:00", _ body: (CasesHall) async throws -> Void) async throws {
        try await BreachesHall.run(at: start) { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            for person in ["S02", "S03", "S04", "S06", "S07"] { try await hall.addDuty(person, .off, from: "2026-03-02") }
            let registrar = AddDutyRequest(personID: "S05", from: "2026-03-02", kind: .off, reason: "轮休")
            _ = try await hall.schedules(CasesHall.director).addDuty(registrar)
            try await body(hall)
        }
    }

    @Test("ATT-3 · a day closes when everything of it is settled: noted, told by one notice, explained, confirmed")
    func whole() async throws {
        try await Self.alone { hall in
            #expect(try hall.agenda().contains("sessionsClose 0 2026-03-02 18:30"))
            try await hall.advance(to: "2026-03-03 18:29")
            #expect(try await hall.unaccounted() == [])
            try await hall.advance(to: "2026-03-03 18:30")
            #expect(
                try await hall.unaccounted() == ["Q2026-000001 noted 2026-03-03 1 S01", "Q2026-000002 noted 2026-03-03 2 S01"])
            #expect(try hall.agenda().contains("sessionsClose 0 2026-03-04 18:30"))
            let noted = try await hall.absence(as: CasesHall.clerk)
            #expect(
                hall.wall(noted.explainUntil) == "2026-03-06 17:30" && !noted.ready && noted.noticeID == "absence-2026-000001")
            #expect(try await hall.absence("Q2026-000002").noticeID == noted.noticeID, "one notice a day")
            let notice = try await PapersClient(hall.caller(CasesHall.clerk)).get(GetPaperRequest(id: noted.noticeID))
            for text in ["缺勤待核通知", "Q2026-000001", "Q2026-000002", "08:30–12:00", "2026年3月6日 17:30前"] {
                #expect(notice.html.contains(text), "\(text)")
            }
            #expect(await outcome { _ = try await hall.decideAbsence(.absent, seen: 1) } == "failedPrecondition ATT-3")
            #expect(
                await outcome { _ = try await hall.explainAbsence("x", as: CasesHall.second, seen: 1) }
                    == "failedPrecondition ATT-3")
            #expect(try await hall.explainAbsence("在医院", seen: 1).ready)
            try await hall.advance(to: "2026-03-06 17:31")
            #expect(try await hall.explainAbsence("有病历", seen: 2).statements.map(\.late) == [false, true])
            let ready = ListAbsencesRequest(month: "2026-03", ready: true)
            #expect(try await hall.unaccounted(ready).count == 2, "one explained, the other's time is over")
            let decided = try await hall.decideAbsence(.excused, seen: 3)
            #expect(
                decided.stage == .excused && decided.decidedByName == "王五"
                    && decided.decisionID == "absence-decision-2026-000001")
            let paper = try await PapersClient(hall.caller(CasesHall.clerk)).get(GetPaperRequest(id: decided.decisionID))
            #expect(paper.html.contains("免予认定") && paper.html.contains("核实清楚"))
            #expect(await outcome { _ = try await hall.decideAbsence(.absent, seen: 4) } == "failedPrecondition ATT-3")
            #expect(await outcome { _ = try await hall.explainAbsence("再说", seen: 4) } == "failedPrecondition ATT-3")
            #expect(
                try hall.told("absence/Q2026-000001") == [
                    "sessionUnaccounted", "absenceExplained", "absenceExplained", "absenceDecided",
                ])
            #expect(try await hall.verify().whole)
        }
    }

    @Test("ATT-3 · days that passed while the daemon was down are closed one after the other; once more changes nothing")
    func down() async throws {
        try await Self.alone { hall in
            try hall.restart(at: "2026-03-09 08:00")
            try hall.daemon.roundTrip()
            let all = try await hall.unaccounted()
            #expect(all.count == 8 && all.first == "Q2026-000001 noted 2026-03-03 1 S01")
            #expect(all.last == "Q2026-000008 noted 2026-03-06 2 S01")
            let seq = try hall.seq()
            try hall.restart()
            try hall.daemon.roundTrip()
            #expect(try hall.seq() == seq)
        }
    }

    @Test(
        "ATT-3 · what comes to be known late clears what is not decided; a confirmed absence stands against it, to be decided anew"
    )
    func late() async throws {
        try await Self.alone { hall in
            try await hall.advance(to: "2026-03-03 19:00")
            try await hall.explainAbsence("忘了签", seen: 1)
            try await hall.decideAbsence(.absent, seen: 2)
            let rule = try await hall.addDuty("S01", .off, from: "2026-03-03", until: "2026-03-03")
            #expect(
                try await hall.unaccounted() == [
                    "Q2026-000001 absent 2026-03-03 1 S01 against facts", "Q2026-000002 cleared 2026-03-03 2 S01",
                ])
            #expect(try await hall.unaccounted(ListAbsencesRequest(ready: true)).count == 1)
            _ = try await hall.schedules().endDuty(EndDutyRequest(id: rule, until: "2026-03-02"))
            #expect(
                try await hall.unaccounted() == [
                    "Q2026-000001 absent 2026-03-03 1 S01", "Q2026-000002 cleared 2026-03-03 2 S01",
                    "Q2026-000003 noted 2026-03-03 2 S01",
                ])
            #expect(await outcome { _ = try await hall.decideAbsence(.excused, seen: 5) } == "failedPrecondition ATT-3")
            try await hall.putOpening("2026-03-03")
            #expect(try await hall.absence().againstFacts)
            #expect(try await hall.decideAbsence(.excused, seen: 6).stage == .excused)
            #expect(try await hall.absence("Q2026-000003").stage == .cleared)
            #expect(
                try hall.told("absence/Q2026-000001") == [
                    "sessionUnaccounted", "absenceExplained", "absenceDecided", "sessionCleared", "sessionUnaccounted",
                    "sessionCleared", "absenceDecided",
                ])
        }
    }

    @Test("ATT-3 · a sign-out after the day was closed counts; a day that goes on longer after all is closed once more")
    func longer() async throws {
        try await Self.alone { hall in
            try await hall.advance(to: "2026-03-03 18:40")
            try await hall.sign("out 18:45", on: "2026-03-03")
            #expect(
                try await hall.unaccounted() == [
                    "Q2026-000001 noted 2026-03-03 1 S01", "Q2026-000002 cleared 2026-03-03 2 S01",
                ])
            try await hall.putOpening("2026-03-03", "08:30-12:00 14:00-20:00")
            #expect(try await hall.unaccounted(ListAbsencesRequest(stage: .noted)) == [])
            #expect(try hall.agenda().contains("sessionsClose 0 2026-03-03 21:00"))
            try await hall.advance(to: "2026-03-03 21:00")
            #expect(try await hall.unaccounted(ListAbsencesRequest(stage: .noted)) == ["Q2026-000003 noted 2026-03-03 1 S01"])
        }
    }

    @Test("ATT-3 · a day nobody can know of yet is closed when its year is loaded; without schedules nothing closes")
    func unknown() async throws {
        try await Self.alone(at: "2026-12-30 09:00") { hall in
            try await hall.advance(to: "2027-01-06 09:00")
            #expect(
                try await hall.unaccounted().map { $0.dropFirst(13) } == ["noted 2026-12-31 1 S01", "noted 2026-12-31 2 S01"])
            #expect(try await hall.absence("Q2027-000001").explainUntil == nil, "the time to explain follows with the calendar")
            let festivals = ["2027-01-01", "2027-05-01", "2027-10-01"].map { CalendarDay(date: $0, kind: .holiday, name: "节日") }
            let year = CalendarYearInfo(year: 2027, source: "放假通知", issuedOn: "2026-11-10")
            _ = try await hall.calendar().loadYear(LoadYearRequest(year: year, days: festivals))
            try await hall.advance(to: "2027-01-06 09:01")
            #expect(try await hall.unaccounted().count == 2 + 4, "Monday and Tuesday")
            _ = try await hall.schedules().removeSchedule(RemoveScheduleRequest(from: "2026-03-02", expectedVersion: 1))
            #expect(try hall.agenda().filter { $0.hasPrefix("sessionsClose") } == [])
            #expect(try await hall.unaccounted(ListAbsencesRequest(stage: .noted)) == [])
        }
    }

    @Test("ATT-3 · read by the person and the offices alone; about the director a principal decides")
    func readers() async throws {
        try await BreachesHall.run { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02", "08:30-12:00"))
            try await hall.advance(to: "2026-03-03 14:00")
            #expect(
                try await hall.unaccounted().map { String($0.suffix(3)) } == ["S01", "S02", "S03", "S04", "S05", "S06", "S07"])
            #expect(try await hall.unaccounted(as: CasesHall.clerk).count == 1)
            #expect(try await hall.unaccounted(ListAbsencesRequest(personID: "me"), as: CasesHall.director).count == 1)
            for uid in [CasesHall.registrar, BreachesHall.principal, BreachesHall.inspector] {
                #expect(try await hall.unaccounted(as: uid).count == 7)
            }
            #expect(
                await outcome { _ = try await hall.absence("Q2026-000002", as: CasesHall.clerk) } == "failedPrecondition ATT-3")
            let other = GetPaperRequest(id: "absence-2026-000002")
            let papers = PapersClient(hall.caller(CasesHall.clerk))
            #expect(await outcome { _ = try await papers.get(other) } == "failedPrecondition ATT-3")
            #expect(try await papers.list(ListPapersRequest()).papers.map(\.id) == ["absence-2026-000001"])
            _ = try await hall.explainAbsence("开会", "Q2026-000003", as: CasesHall.director, seen: 1)
            let own = await outcome { _ = try await hall.decideAbsence(.excused, "Q2026-000003", seen: 2) }
            #expect(own == "failedPrecondition ATT-3")
            let decided = try await hall.decideAbsence(.excused, "Q2026-000003", as: BreachesHall.principal, seen: 2)
            #expect(decided.decidedBy == "S06")
            #expect(await outcome { _ = try await hall.decideAbsence(.excused, "Q2026-000009", seen: 1) } == "notFound")
            #expect(await outcome { _ = try await hall.decideAbsence(.excused, "Q2026-000003", seen: 1) } == "aborted")
        }
    }

    @Test("ATT-3 · whoever has left since is asked for nothing after that day")
    func departed() async throws {
        try await Self.alone { hall in
            try await hall.advance(to: "2026-03-04 19:00")
            #expect(try await hall.unaccounted().count == 4)
            _ = try await DirectoryClient(hall.caller(CasesHall.director)).departStaff(
                DepartStaffRequest(id: "S01", departedOn: "2026-03-04", reason: "调回原单位"))
            let left = try await hall.unaccounted(ListAbsencesRequest(stage: .noted))
            #expect(left == ["Q2026-000001 noted 2026-03-03 1 S01", "Q2026-000002 noted 2026-03-03 2 S01"])
        }
    }
}
