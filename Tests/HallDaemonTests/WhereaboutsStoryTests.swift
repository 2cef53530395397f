import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ATT-5, ATT-6. Who is away, and where everybody is, one line a step.
@Suite struct WhereaboutsStoryTests {
    @Test("ATT-5 · away for a moment, away again, back, back again; a mark is a return")
    func steps() async throws {
        try await CasesHall.run(at: "2026-03-02 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            #expect(try await hall.whereabouts("S01") == "expected 08:30")
            try await hall.sign("in 08:20", on: "2026-03-02")
            #expect(try await hall.whereabouts("S01") == "present 08:20")
            try await hall.advance(to: "2026-03-02 09:10")
            let first = try await hall.away().stepAway(StepAwayRequest(reason: "取件"))
            #expect(first.personName == "张三" && !first.repeatedStep && hall.wall(first.since) == "2026-03-02 09:10")
            try await hall.advance(to: "2026-03-02 09:20")
            let again = try await hall.away().stepAway(StepAwayRequest(reason: "别的"))
            #expect(again.repeatedStep && again.since == first.since)
            #expect(try await hall.whereabouts("S01") == "steppedAway 09:10 取件")
            let back = try await hall.away().return(ReturnRequest())
            #expect(back.kind == .step && back.since == first.since && hall.wall(back.until) == "2026-03-02 09:20")
            #expect(try await hall.away().return(ReturnRequest()).kind == .unspecified)
            #expect(try await hall.whereabouts("S01") == "present 08:20")
            _ = try await hall.away().stepAway(StepAwayRequest())
            try await hall.sign("out 12:00", on: "2026-03-02")
            #expect(try await hall.whereabouts("S01") == "signedOut 12:00")
            try await hall.advance(to: "2026-03-02 14:00")
            #expect(try await hall.whereabouts("S01") == "expected 14:00")
            let told = ["signedIn", "steppedAway", "awayEnded", "steppedAway", "awayEnded", "signedOut"]
            #expect(try hall.tellings("S01") == told)
            #expect(try hall.spells() == ["S01 09:10–09:20", "S01 09:20–12:00"])
        }
    }

    @Test("ATT-5 · nobody is away for a moment overnight")
    func overnight() async throws {
        try await CasesHall.run(at: "2026-03-02 16:00") { hall in
            _ = try await hall.away().stepAway(StepAwayRequest())
            try await hall.advance(to: "2026-03-03 08:20")
            #expect(try await hall.whereabouts("S01") == "offDuty")
            #expect(try await hall.away().stepAway(StepAwayRequest()).repeatedStep == false)
            #expect(try hall.spells() == ["S01 16:00–00:00", "S01 08:20–"])
            let steps = try hall.read { db in
                try (
                    WhereaboutsTable.steps(db, hall.daemon.house.clock, of: nil, on: Row.day("2026-03-02")),
                    WhereaboutsTable.steps(db, hall.daemon.house.clock, of: Person.ID("S01"), on: Row.day("2026-03-03"))
                )
            }
            #expect(steps.0.mapValues { $0.map { $0.until?.description ?? "" } } == ["S01": ["2026-03-03 00:00"]])
            #expect(steps.1.mapValues { $0.map { $0.until?.description ?? "" } } == ["S01": [""]])
        }
    }

    @Test("ATT-6 · out, late, told once, and back: the list, the journal and the record say by how many minutes")
    func late() async throws {
        try await CasesHall.run(at: "2026-03-02 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await hall.sign("in 08:20", on: "2026-03-02")
            try await hall.advance(to: "2026-03-02 09:10")
            let out = try await hall.goOut(until: "2026-03-02 10:00")
            #expect(hall.wall(out.since) == "2026-03-02 09:10" && hall.wall(out.expectedReturn) == "2026-03-02 10:00")
            #expect(try hall.agenda().filter { $0.hasPrefix("outing") } == ["outingOverdue 1 2026-03-02 10:01"])
            try await hall.advance(to: "2026-03-02 10:00")
            #expect(try await hall.whereabouts("S01") == "out 09:10 送材料 县民政局 10:00")
            try await hall.advance(to: "2026-03-02 10:06")
            #expect(try await hall.whereabouts("S01") == "out 09:10 送材料 县民政局 10:00 +6")
            #expect(try hall.tellings("S01") == ["signedIn", "wentOut", "outingOverdue"])
            #expect(try hall.agenda().allSatisfy { !$0.hasPrefix("outing") })
            try await hall.advance(to: "2026-03-02 10:07")
            let back = try await hall.away().return(ReturnRequest())
            #expect(back.kind == .outing && back.overdueMinutes == 7)
            try await hall.sign("out 12:00", "in 13:50", "out 17:30", on: "2026-03-02")
            try await hall.advance(to: "2026-03-02 18:30")
            let records = try await hall.attendance().listRecords(
                ListRecordsRequest(from: "2026-03-02", to: "2026-03-02", troubles: true)
            ).records
            #expect(records.map { "\($0.place) \($0.standing) \($0.overdueMinutes)" } == ["1 attended 7"])
            #expect(try hall.tellings("S01").filter { $0 == "outingOverdue" }.count == 1)
        }
    }

    @Test("ATT-6, ATT-3 · a session spent out is not unaccounted, whenever it is looked at; a sign-in is the return")
    func records() async throws {
        try await CasesHall.run(at: "2026-03-02 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            _ = try await hall.goOut(until: "2026-03-03 12:00")
            try await hall.advance(to: "2026-03-03 18:30")
            let away = ["2026-03-02 1 away", "2026-03-02 2 away", "2026-03-03 1 away", "2026-03-03 2 away"]
            #expect(try await hall.records("2026-03-02", to: "2026-03-03") == away)
            try await hall.advance(to: "2026-03-04 08:25")
            let signed = try await hall.attendance().signIn(SignInRequest())
            #expect(signed.overdueMinutes == 20 * 60 + 25)
            try await hall.sign("out 12:00", on: "2026-03-04")
            try await hall.advance(to: "2026-03-05 08:00")
            #expect(
                try await hall.records("2026-03-03", to: "2026-03-04") == [
                    "2026-03-03 1 away", "2026-03-03 2 away", "2026-03-04 1 attended", "2026-03-04 2 unaccounted",
                ])
            let outings = try hall.read { db in
                try ["2026-03-01", "2026-03-02", "2026-03-04"].map {
                    try WhereaboutsTable.outings(db, hall.daemon.house.clock, of: nil, on: Row.day($0))
                }
            }
            #expect(outings[0].isEmpty)
            #expect(outings[1]["S01"]?.map(\.until.description) == ["2026-03-04 00:00"])
        }
    }

    @Test("ATT-6 · another outing ends the one before; what fell due while the daemon was down is told once it is back")
    func another() async throws {
        try await CasesHall.run { hall in
            _ = try await hall.goOut(until: "2026-03-02 10:00")
            try await hall.advance(to: "2026-03-02 09:30")
            _ = try await hall.goOut(until: "2026-03-02 11:00")
            #expect(try hall.agenda() == ["outingOverdue 2 2026-03-02 11:01"])
            try hall.restart(at: "2026-03-02 15:00")
            #expect(try await hall.whereabouts("S01") == "out 09:30 送材料 县民政局 11:00 +240")
            try await hall.advance(to: "2026-03-02 15:01")
            #expect(try hall.tellings("S01") == ["wentOut", "awayEnded", "wentOut", "outingOverdue"])
            _ = try await hall.away().stepAway(StepAwayRequest())
            #expect(try await hall.whereabouts("S01") == "steppedAway 15:01")
        }
    }

    @Test("ATT-6 · whoever has left the hall is waited for no more")
    func departed() async throws {
        try await CasesHall.run { hall in
            _ = try await hall.goOut(until: "2026-03-03 10:00", as: CasesHall.outsider)
            _ = try await DirectoryClient(hall.caller(CasesHall.director)).departStaff(
                DepartStaffRequest(id: "S04", departedOn: "2026-03-02", reason: "调回原单位"))
            try await hall.advance(to: "2026-03-04 10:00")
            #expect(try hall.tellings("S04").filter { $0 == "outingOverdue" } == [])
            #expect(try hall.agenda() == [])
            #expect(try await hall.whereabouts("S04") == "")
        }
    }

    @Test("ATT-6 · where to and why is told to the staff by the list, and by the journal to whom it concerns")
    func personal() async throws {
        try await CasesHall.run { hall in
            let before = try hall.seq()
            _ = try await hall.goOut(until: "2026-03-02 10:00")
            func seen(_ uid: UInt32) async throws -> [String] {
                try await hall.journal(uid).read(ReadJournalRequest(fromSeq: before + 1)).entries.map {
                    "\($0.open?.subject ?? "-") \($0.sealed?.text.split(separator: "\n").joined(separator: " ") ?? "-")"
                }
            }
            #expect(try await seen(CasesHall.clerk) == ["person/S01 县民政局 送材料"])
            #expect(try await seen(CasesHall.director) == ["person/S01 县民政局 送材料"])
            #expect(try await seen(CasesHall.second) == ["- -"])
            let list = try await hall.away(CasesHall.second).list(ListWhereaboutsRequest(pageSize: 2))
            #expect(list.people.map(\.personID) == ["S01", "S02"] && list.people[0].destination == "县民政局")
            #expect(list.nextPageToken == "S02")
            let rest = try await hall.away(CasesHall.second).list(ListWhereaboutsRequest(pageToken: "S02"))
            #expect(rest.people.map(\.personID) == ["S03", "S04", "S05"] && rest.nextPageToken.isEmpty)
        }
    }

    @Test("ATT-6 · what is refused changes nothing")
    func refused() async throws {
        try await CasesHall.run { hall in
            let before = try hall.seq()
            let (soon, now) = (hall.inMinutes(60), hall.inMinutes(0))
            func going(to place: String, _ reason: String, _ until: Timestamp?) async -> String {
                let request = GoOutRequest(destination: place, reason: reason, expectedReturn: until)
                return await outcome { _ = try await hall.away().goOut(request) }
            }
            #expect(await going(to: "", "送材料", soon) == "failedPrecondition ATT-6")
            #expect(await going(to: "县民政局", "", soon) == "failedPrecondition ATT-6")
            #expect(await going(to: "县民政局", "送材料", nil) == "failedPrecondition ATT-6")
            #expect(await going(to: "县民政局", "送材料", now) == "failedPrecondition ATT-6")
            func stepping(_ uid: UInt32) async -> String {
                await outcome { _ = try await hall.away(uid).stepAway(StepAwayRequest()) }
            }
            #expect(await stepping(0).hasSuffix("ATT-2"))
            #expect(await stepping(CasesHall.stranger).hasSuffix("ATT-2"))
            #expect(try hall.told(after: before).filter { $0 != "callRefused" } == [])
            #expect(try hall.spells() == [])
        }
    }

    @Test("ATT-2 · the roll-call: who should be here this minute, with mark, terminal and uid")
    func rollCall() async throws {
        try await StaffedHall.run { hall in
            let director = WhereaboutsClient(hall.base.caller(StaffedHall.director))
            let schedules = SchedulesClient(hall.base.caller(StaffedHall.registrar))
            #expect(try await director.rollCall(RollCallRequest()).entries.isEmpty, "nobody knows of any session")
            _ = try await schedules.putSchedule(PutScheduleRequest(schedule: CasesHall.schedule(from: "2026-03-02")))
            try await hall.equip("S01", with: "B001")
            let voice = hall.as(StaffedHall.t1, badge: try await hall.open("B001"))
            _ = try await voice.attendance.signIn(SignInRequest(), voice.options)
            let rows = try await director.rollCall(RollCallRequest(pageSize: 2))
            #expect(hall.wall(rows.at) == "2026-03-02 09:00" && !rows.calendarMissing && rows.nextPageToken == "S02")
            let first = try #require(rows.entries.first)
            #expect(first.whereabouts?.state == .present && first.terminalID == "T1" && first.uid == StaffedHall.t1)
            #expect(hall.wall(first.markedAt) == "2026-03-02 09:00" && !first.markIsSignOut && first.ends == "12:00")
            #expect(rows.entries.last?.whereabouts?.state == .expected && rows.entries.last?.markedAt == nil)
            try await hall.advance(to: "2026-03-02", "12:00")
            #expect(try await director.rollCall(RollCallRequest()).entries.isEmpty)
            try await hall.advance(to: "2027-01-04", "09:00")
            #expect(try await director.rollCall(RollCallRequest()).calendarMissing)
        }
    }
}

extension CasesHall {
    func away(_ uid: UInt32 = clerk) -> WhereaboutsClient { WhereaboutsClient(caller(uid)) }

    @discardableResult
    func goOut(until: String, as uid: UInt32 = clerk) async throws -> GoOutReply {
        try await away(uid).goOut(
            GoOutRequest(destination: "县民政局", reason: "送材料", expectedReturn: CasesHall.instant(until).timestamp))
    }

    /// What the journal tells of somebody's attendance.
    func tellings(_ person: String) throws -> [String] {
        let kinds = ["signedIn", "signedOut", "steppedAway", "wentOut", "awayEnded", "outingOverdue", "visitorsLeft"]
        return try told("person/\(person)").filter(kinds.contains)
    }

    fileprivate func inMinutes(_ minutes: Int) -> Timestamp {
        daemon.house.clock.now().advanced(byMinutes: minutes).timestamp
    }

    /// "out 09:10 送材料 县民政局 10:00 +6"; empty: not on the list.
    func whereabouts(_ person: String) async throws -> String {
        func time(_ instant: Timestamp?) -> String { String(wall(instant).suffix(5)) }
        let list = try await away(CasesHall.registrar).list(ListWhereaboutsRequest())
        guard let info = list.people.first(where: { $0.personID == person }) else { return "" }
        let late = info.overdueMinutes > 0 ? "+\(info.overdueMinutes)" : ""
        return ["\(info.state)", time(info.since), info.reason, info.destination, time(info.expectedReturn), late]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Steps and outings as the book has them: "S01 09:10–09:20".
    func spells() throws -> [String] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM time_away ORDER BY id").map { row in
                let until = (row["until_at"] as Int64?).map { Instant(milliseconds: $0).timestamp }
                let from = Instant(milliseconds: row["from_at"]).timestamp
                return "\(row["person_id"] as String) \(wall(from).suffix(5))–\(wall(until).suffix(5))"
            }
        }
    }
}

extension Row {
    fileprivate static func day(_ text: String) throws -> Day { try #require(Day(text)) }
}
