import HallProto
import Testing

@testable import hallctl

@Suite("hallctl cover, gaps, plan, roster")
struct CoverTests {
    private let served = [
        CoverageInfo(
            postID: "P1", postName: "民政岗", windowID: "W1", standing: .cover, personID: "S02", personName: "陆晚晴",
            since: .mondayMorning, uncoveredItems: ["N1", "N2"]),
        CoverageInfo(postID: "P2", postName: "社保岗", windowID: "W2", standing: .unmanned, since: .mondayMorning),
    ]

    @Test("cover says who serves each post, and since when")
    func cover() async {
        let hall = FakeHall(["Posts/Coverage": [.reply(CoverageReply(posts: served, seq: 7))]])
        let run = await Run("cover", "--window", "W1", lang: "zh", hall: hall)
        #expect(
            run.out
                == lines(
                    "岗位    窗口  在岗     人员    起                不能办的事项",
                    "民政岗  W1    B岗顶岗  陆晚晴  2026-11-23 09:01  N1、N2",
                    "社保岗  W2    空岗     -       2026-11-23 09:01  -"))
        #expect(run.hall.asked.map(\.json) == ["{\"windowId\":\"W1\"}"])
    }

    @Test("cover --watch goes on with every change, and after the last number seen when it breaks off")
    func watch() async {
        let back = CoverageChange(
            seq: 9,
            posts: [
                CoverageInfo(
                    postID: "P1", postName: "民政岗", windowID: "W1", standing: .a, personID: "S01", personName: "沈砚秋",
                    since: .mondayMorning)
            ])
        let hall = FakeHall([
            "Posts/Watch": [
                .stream([CoverageChange(seq: 7, snapshot: true, posts: served)], Failure(.unavailable, "gone")),
                .stream([back], Failure(.permissionDenied, "以后不行 / no more")),
            ]
        ])
        let run = await Run("cover", "--watch", lang: "zh", hall: hall)
        #expect(
            run.out
                == lines(
                    "2026-11-23 09:01  民政岗  B岗顶岗 陆晚晴  不能办：N1、N2", "2026-11-23 09:01  社保岗  空岗", "2026-11-23 09:01  民政岗  A岗在岗 沈砚秋"
                ))
        #expect(run.err == lines("连接中断，从第7条之后继续。", "以后不行"))
        #expect(run.hall.asked.map(\.json) == ["{}", "{\"afterSeq\":\"7\"}"])
    }

    @Test("gaps tell their minutes, why, and who answers for them; one that goes on says so")
    func gaps() async {
        let missing = [
            MissingInfo(personID: "S01", personName: "沈砚秋", reason: .steppedAway),
            MissingInfo(personID: "S02", personName: "陆晚晴", reason: .leave),
        ]
        let reply = ListGapsReply(
            gaps: [
                GapInfo(
                    postID: "P1", postName: "民政岗", from: .mondayMorning, until: .mondayMorning, minutes: 30, missing: missing,
                    answerableID: "S01", answerableName: "沈砚秋"),
                GapInfo(
                    postID: "P2", postName: "社保岗", from: .mondayMorning, until: .mondayMorning, minutes: 4,
                    missing: [MissingInfo(reason: .vacant)], open: true),
            ], yearsMissing: [2027])
        let run = await Run(
            "gaps", "--from", "2026-11-23", "--person", "S01", lang: "en", hall: FakeHall(["Posts/ListGaps": [.reply(reply)]]))
        #expect(
            run.out
                == lines(
                    "Post    From              Until             Minutes  Answerable  Why",
                    "民政岗  2026-11-23 09:01  2026-11-23 09:01       30  沈砚秋      沈砚秋 stepped away, 陆晚晴 on leave",
                    "社保岗  2026-11-23 09:01  still unmanned          4  -           vacant",
                    "The calendar of 2027 is not loaded: nobody knows yet which days are worked"))
        #expect(run.hall.asked.first?.json == "{\"from\":\"2026-11-23\",\"personId\":\"S01\",\"pageSize\":500}")
    }

    @Test("plan shows where it will fail, and says so when it will not")
    func plan() async {
        let planned = PlannedInfo(
            postID: "P1", postName: "民政岗", date: "2026-11-24", from: "08:30", until: "12:00", standing: .unmanned,
            missing: [MissingInfo(personID: "S01", personName: "沈砚秋", reason: .offDuty)])
        let partly = PlannedInfo(
            postID: "P1", postName: "民政岗", date: "2026-11-24", from: "14:00", until: "17:30", standing: .a, personID: "S01",
            personName: "沈砚秋", uncoveredItems: ["N1"])
        let hall = FakeHall(["Posts/Plan": [.reply(PlanReply(planned: [planned, partly])), .reply(PlanReply())]])
        let run = await Run("plan", "--week", lang: "zh", hall: hall)
        #expect(
            run.out
                == lines(
                    "日期        时段         岗位    在岗     人员    原因           不能办的事项",
                    "2026-11-24  08:30–12:00  民政岗  空岗     -       沈砚秋 不当班  -",
                    "2026-11-24  14:00–17:30  民政岗  A岗在岗  沈砚秋  -              N1"))
        #expect(run.hall.asked.first?.json == "{\"exceptions\":true}")
        let whole = await Run("plan", "--all", lang: "zh", hall: hall)
        #expect(whole.out == "每个岗位都由A岗在岗。\n" && whole.hall.asked.last?.json == "{}")
        let both = await Run("plan", "--week", "--to", "2026-12-01")
        #expect(both.code == 2 && both.hall.asked.isEmpty)
    }

    @Test("roster add, end and list")
    func roster() async {
        let roster = RosterInfo(
            id: 3, postID: "P1", postName: "民政岗", from: "2026-11-24", until: "2026-11-30", aPersonID: "S02",
            bPersonIDs: ["S01", "S05"])
        let hall = FakeHall([
            "Posts/AddRoster": [.reply(AddRosterReply(roster: roster))], "Posts/EndRoster": [.reply(EndRosterReply())],
            "Posts/ListRosters": [.reply(ListRostersReply(rosters: [roster]))],
        ])
        let table = lines(
            "编号  岗位    起始日期    截止日期    A岗  B岗", "   3  民政岗  2026-11-24  2026-11-30  S02  S01、S05")
        let added = await Run(
            "roster", "add", "P1", "--from", "2026-11-24", "--until", "2026-11-30", "--a", "S02", "--b", "S01", "S05",
            lang: "zh",
            hall: hall)
        #expect(added.out == table)
        #expect(
            added.hall.asked.first?.json
                == "{\"postId\":\"P1\",\"from\":\"2026-11-24\",\"until\":\"2026-11-30\",\"aPersonId\":\"S02\",\"bPersonIds\":[\"S01\",\"S05\"]}"
        )
        let ended = await Run("roster", "end", "3", "--until", "2026-11-23", lang: "zh", hall: hall)
        #expect(ended.out == "已撤销轮值表 3\n")
        #expect(await Run("roster", "list", "--all", lang: "zh", hall: hall).out == table)
    }
}
