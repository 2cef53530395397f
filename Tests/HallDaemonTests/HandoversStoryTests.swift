import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// AB-3, AB-4. A post handed over and back, and what a B has to work on meanwhile.
@Suite struct HandoversStoryTests {
    /// At 08:00 on Monday, S01 off on Wednesday and Thursday, two cases of theirs open.
    private static func run(off until: String? = "2026-03-05", _ body: (CasesHall) async throws -> Void) async throws {
        try await CasesHall.run(at: "2026-03-02 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            _ = try await hall.accept("L1")
            _ = try await hall.accept()
            if let until { try await hall.addDuty("S01", .off, from: "2026-03-04", until: until) }
            try await body(hall)
        }
    }

    @Test("AB-3 · handed over a day ahead, acknowledged, covered, handed back with what was done, and taken back")
    func whole() async throws {
        try await Self.run { hall in
            let owed = try #require(try await hall.queue(CasesHall.clerk).toGive.first)
            #expect(hall.wall(owed.due) == "2026-03-03 17:30" && owed.coverID == "S02" && owed.coverName == "李四")
            let given = try await hall.giveHandover(
                text: "钥匙在抽屉里", notes: [HandedNote(caseNumber: "2026-000002", text: "等电话")])
            #expect(hall.line(given) == "H2026-000001 given S01>S02 2026-03-04 08:30–2026-03-05 17:30 inTime notOwed")
            #expect(given.cases == 2 && given.text == "钥匙在抽屉里" && given.paperID == "handover-2026-000001")
            #expect(Set(given.handed.map(\.number)) == ["2026-000001", "2026-000002"])
            #expect(given.handed.first { $0.number == "2026-000002" }?.note == "等电话")
            #expect(given.handed.allSatisfy { $0.stage == "办理中" && $0.due.hasPrefix("2026年3月") })
            let html = try await hall.paperHTML("handover-2026-000001", copy: .taker)
            for wanted in ["民政岗", "张三", "李四", "计划离岗", "钥匙在抽屉里", "2026-000001", "等电话", "办理中"] {
                #expect(html.contains(wanted), "\(wanted)")
            }
            #expect(try await hall.queue(CasesHall.clerk).toGive.isEmpty)
            #expect(try await hall.queue().toAcknowledge.map(\.number) == ["H2026-000001"])
            try await hall.acknowledge(seen: 1)
            #expect(try await hall.queue().toAcknowledge.isEmpty)
            try await hall.sign("in 08:20", on: "2026-03-04", as: CasesHall.second)
            #expect(try await hall.queue().cases.isEmpty, "the hall has not opened")
            try await hall.advance(to: "2026-03-04 08:30")
            #expect(try await hall.queue().cases.compactMap(\.case?.number).sorted() == ["2026-000001", "2026-000002"])
            let pause = PauseRequest(number: "2026-000002", cause: .supplement, notice: "告知书", expectedVersion: 1)
            _ = try await hall.cases(CasesHall.second).pause(pause)
            #expect(await outcome { _ = try await hall.giveBack(seen: 2) } == "failedPrecondition AB-3", "A is not back")
            try await hall.sign("in 08:25", on: "2026-03-06")
            let back = try #require(try await hall.queue().toGiveBack.first)
            #expect(hall.wall(back.returnedAt) == "2026-03-06 08:25" && hall.wall(back.backDue) == "2026-03-09 17:30")
            let returned = try await hall.giveBack(seen: 2)
            #expect(returned.backBy == "S02" && returned.backStanding == .inTime && returned.backText == "都正常")
            #expect(
                returned.done.map { "\($0.caseNumber) \($0.who) \($0.what)" } == [
                    "2026-000002 李四 暂停计时：补正材料", "2026-000002 李四 出具特别程序告知书 便民特〔2026〕1号",
                ])
            let list = try await hall.paperHTML(returned.backPaperID, copy: .giver)
            #expect(list.contains("暂停计时") && list.contains("A岗返岗"))
            #expect(try await hall.queue(CasesHall.clerk).toAcknowledge.map(\.number) == ["H2026-000001"])
            #expect(await outcome { _ = try await hall.acknowledge(seen: 3) } == "failedPrecondition AB-3")
            let closed = try await hall.acknowledge(seen: 3, as: CasesHall.clerk)
            #expect(closed.stage == .closed && closed.closedAt != nil)
            #expect(
                try await hall.handoverLines() == [
                    "H2026-000001 closed S01>S02 2026-03-04 08:30–2026-03-05 17:30 inTime inTime"
                ])
        }
    }

    @Test("AB-3 · more is asked for, another list takes its place, and the first one counts for whether it was in time")
    func again() async throws {
        try await Self.run { hall in
            try await hall.giveHandover()
            let more = try await hall.handovers(CasesHall.second).wantMore(
                WantMoreRequest(number: "H2026-000001", expectedVersion: 1, text: "密码是多少"))
            #expect(more.handover?.stage == .moreWanted && more.handover?.wanted == "密码是多少")
            try await hall.advance(to: "2026-03-03 18:00")
            let again = try await hall.giveHandover(text: "写在本子上")
            #expect(hall.line(again) == "H2026-000002 given S01>S02 2026-03-04 08:30–2026-03-05 17:30 inTime notOwed")
            let old = try await hall.handovers().get(GetHandoverRequest(number: "H2026-000001")).handover
            #expect(old?.stage == .replaced)
            #expect(try await hall.paperHTML("handover-2026-000001", copy: .file).contains("已被"))
            #expect(await outcome { _ = try await hall.acknowledge(seen: 3) }.hasSuffix("AB-3"))
            try await hall.acknowledge("H2026-000002", seen: 1)
            #expect(try await hall.handoverLines().count == 1)
        }
    }

    @Test("AB-3 · late and missing are shown by month and person; what is not planned is never late")
    func late() async throws {
        try await Self.run { hall in
            #expect(try await hall.handoverLines() == ["– S01> 2026-03-04 08:30–2026-03-05 17:30 waiting notOwed"])
            try await hall.advance(to: "2026-03-03 17:30")
            #expect(try await hall.handoverLines(troubles: true).isEmpty)
            try await hall.advance(to: "2026-03-03 17:31")
            #expect(
                try await hall.handoverLines(troubles: true) == [
                    "– S01> 2026-03-04 08:30–2026-03-05 17:30 missing notOwed"
                ])
            #expect(try await hall.handoverLines(of: "S04").isEmpty)
            #expect(try await hall.handoverLines(as: CasesHall.outsider).isEmpty, "somebody else's")
            #expect(try await hall.handoverLines(month: "2026-04").isEmpty)
            try await hall.giveHandover()
            #expect(
                try await hall.handoverLines(troubles: true) == [
                    "H2026-000001 given S01>S02 2026-03-04 08:30–2026-03-05 17:30 late notOwed"
                ])
            let other = try await hall.giveHandover(from: "2026-03-17", until: "2026-03-17")
            #expect(other.standing == .inTime && other.due == nil)
            #expect(try await hall.handoverLines(of: "S02").count == 2)
        }
    }

    @Test(
        "AB-4 · no time for a handover: B sees A's cases anyway, the director hands over, and B hands back what nobody handed over"
    )
    func unasked() async throws {
        try await Self.run(off: nil) { hall in
            try await hall.sign("in 08:20", on: "2026-03-02", as: CasesHall.second)
            try await hall.advance(to: "2026-03-02 08:35")
            let queue = try await hall.queue()
            #expect(queue.cases.count == 2 && queue.cases.allSatisfy { $0.case?.handlerName == "张三" && $0.postName == "民政岗" })
            let first = try await hall.queue(size: 1)
            #expect(first.cases.count == 1 && !first.nextPageToken.isEmpty)
            let next = try await hall.queue(size: 1, token: first.nextPageToken)
            #expect(first.cases + next.cases == queue.cases && next.nextPageToken.isEmpty)
            #expect(try await hall.queue(CasesHall.outsider).cases.isEmpty)
            #expect(
                await outcome { _ = try await hall.giveHandover(from: "2026-03-02", of: "S01", as: CasesHall.second) }
                    .hasSuffix("AB-3"))
            let given = try await hall.giveHandover(from: "2026-03-02", of: "S01", as: CasesHall.director)
            #expect(given.givenBy == "S03" && given.giverID == "S01" && given.standing == .inTime)
            try await hall.addDuty("S01", .off, from: "2026-03-03", until: "2026-03-03")
            #expect(
                try await hall.handoverLines() == [
                    "H2026-000001 given S01>S02 2026-03-02 08:30–2026-03-02 17:30 inTime notOwed",
                    "– S01> 2026-03-03 08:30–2026-03-03 17:30 notOwed notOwed",
                ], "known too late for a handover")
            try await hall.advance(to: "2026-03-03 18:00")
            #expect(await outcome { _ = try await hall.giveBack("", seen: 0, post: "P2") }.hasSuffix("AB-3"))
            let back = try await hall.giveBack("", seen: 0, post: "P1")
            #expect(back.number == "H2026-000002" && back.stage == .givenBack && back.givenAt == nil && back.takerID == "S02")
            #expect(await outcome { _ = try await hall.giveBack("", seen: 0, post: "P1") }.hasSuffix("AB-3"), "once")
        }
    }

    @Test(
        "AB-3 · a roster that gives a post to another is handed over to them, and what was sealed is for the two and the offices"
    )
    func rostered() async throws {
        try await Self.run(off: nil) { hall in
            _ = try await hall.posts().addRoster(
                AddRosterRequest(
                    postID: "P1", from: "2026-03-05", until: "2026-03-06", aPersonID: "S05", bPersonIDs: ["S02"]))
            #expect(try await hall.handoverLines() == ["– S01> 2026-03-05 08:30–2026-03-06 17:30 waiting notOwed"])
            try await hall.giveHandover(to: "S05", text: "转告下一班")
            try await hall.sign("in 08:20", on: "2026-03-05", as: CasesHall.registrar)
            try await hall.advance(to: "2026-03-05 09:00")
            #expect(try await hall.queue(CasesHall.registrar).cases.count == 2, "the keeper's, for who holds it by the roster")
            #expect(await outcome { _ = try await hall.giveHandover(from: "2026-03-19", to: "S04") }.hasSuffix("AB-3"))
            let request = GetHandoverRequest(number: "H2026-000001")
            #expect(await outcome { _ = try await hall.handovers(CasesHall.outsider).get(request) }.hasSuffix("AB-3"))
            #expect(await outcome { _ = try await hall.handovers(CasesHall.registrar).get(request) } == "done")
        }
    }

    @Test("AB-7 · a gap and a missing handover are opened as files, once, by a human, with the journal's entries")
    func pursued() async throws {
        try await Self.run { hall in
            let gap = RecordGapRequest(postID: "P1", at: try hall.instant("2026-03-02 09:00"), note: "群众等了半小时")
            #expect(await outcome { _ = try await hall.breaches().recordGap(gap) } == "notFound")
            try await hall.advance(to: "2026-03-02 09:20")
            #expect(await outcome { _ = try await hall.breaches().recordGap(gap) }.hasSuffix("AB-7"), "it goes on")
            try await hall.sign("in 09:30", on: "2026-03-02")
            let file = try #require(try await hall.breaches().recordGap(gap).breach)
            #expect(file.personID == "S01" && file.grounds.map(\.clause) == ["AB-6"] && file.stage == .proposed)
            #expect(file.facts.contains("空岗55分钟") && file.facts.contains("张三：没有签到") && file.facts.contains("群众等了半小时"))
            let told = try hall.opens(after: 0)
            #expect(file.evidence.count == 2 && file.evidence.allSatisfy { told[Int($0) - 1].subject == "cover" })
            #expect(await outcome { _ = try await hall.breaches().recordGap(gap) }.hasSuffix("AB-7"), "once")
            let missed = RecordHandoverRequest(postID: "P1", giverID: "S01", at: try hall.instant("2026-03-04 10:00"))
            #expect(await outcome { _ = try await hall.breaches().recordHandover(missed) }.hasSuffix("AB-7"), "it is not late")
            try await hall.advance(to: "2026-03-04 09:00")
            let late = try #require(try await hall.breaches().recordHandover(missed).breach)
            #expect(late.personID == "S01" && late.grounds.map(\.clause) == ["AB-3"] && late.facts.contains("至今没有交接"))
            #expect(late.evidence.count == 1, "what planned the absence")
            #expect(await outcome { _ = try await hall.breaches().recordHandover(missed) }.hasSuffix("AB-7"), "once")
            #expect(
                await outcome { _ = try await hall.breaches(CasesHall.second).recordHandover(missed) }
                    == "permissionDenied AB-7")
        }
    }
}
