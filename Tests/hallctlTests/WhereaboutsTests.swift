import HallProto
import Testing

@testable import hallctl

@Suite("hallctl away, out, back, where, roll-call")
struct WhereaboutsTests {
    @Test("away says since when, and that it was told before")
    func away() async {
        let first = StepAwayReply(personName: "沈砚秋", since: .mondayMorning)
        let again = StepAwayReply(personName: "沈砚秋", since: .mondayMorning, repeatedStep: true)
        let hall = FakeHall(["Whereabouts/StepAway": [.reply(first)]])
        let run = await Run("away", "--reason", "取件", lang: "zh", hall: hall)
        #expect(run.out == "沈砚秋 2026-11-23 09:01 起暂离窗口；回来请登记返回。\n")
        #expect(hall.asked.first?.json == "{\"reason\":\"取件\"}")
        let english = await Run("away", hall: FakeHall(["Whereabouts/StepAway": [.reply(first)]]))
        #expect(english.out == "沈砚秋 is away from the window since 2026-11-23 09:01; tell when you are back.\n")
        let repeated = await Run("away", hall: FakeHall(["Whereabouts/StepAway": [.reply(again)]]))
        #expect(repeated.out == "沈砚秋 is away since 2026-11-23 09:01 already.\n")
    }

    @Test("out tells where to, why and until when, and asks for what is missing")
    func out() async {
        let reply = GoOutReply(personName: "沈砚秋", since: .fridayBefore, expectedReturn: .mondayMorning)
        let given = FakeHall(["Whereabouts/GoOut": [.reply(reply)]])
        let run = await Run("out", "--to", "县民政局", "--for", "送材料", "--until", "2026-11-23 09:01", lang: "zh", hall: given)
        #expect(run.out == "沈砚秋 外出，预计 2026-11-23 09:01 返回。\n")
        let json = "{\"destination\":\"县民政局\",\"reason\":\"送材料\",\"expectedReturn\":\"2026-11-23T01:01:00Z\"}"
        #expect(given.asked.first?.json == json)
        let asked = FakeHall(["Whereabouts/GoOut": [.reply(reply)]])
        let prompted = await Run(
            "out", hall: asked, console: ScriptedConsole(["县民政局", "送材料", "2026-11-23 09:01"], isInteractive: true))
        #expect(prompted.out == "沈砚秋 is out, back at 2026-11-23 09:01.\n")
        #expect(prompted.err == "Destination: Errand: Back at: ")
        #expect(asked.asked.first?.json == json)
        let script = await Run("out", "--to", "县民政局", "--for", "送材料", lang: "zh")
        #expect(script.code == 2 && script.err == "缺少预计返回：请给出 --until\n")
    }

    @Test(
        "back says from when until when, and how late",
        arguments: [
            ("zh", 0 as Int32, "沈砚秋 已返回（2026-11-20 10:30 至 2026-11-23 09:01）。\n"),
            ("zh", 6, "沈砚秋 已返回（2026-11-20 10:30 至 2026-11-23 09:01）。比预计晚归6分钟。\n"),
            ("en", 6, "沈砚秋 is back (2026-11-20 10:30 to 2026-11-23 09:01). 6 min later than expected.\n"),
        ])
    func back(lang: String, late: Int32, expected: String) async {
        let reply = ReturnReply(
            personName: "沈砚秋", kind: .outing, since: .fridayBefore, until: .mondayMorning, overdueMinutes: late)
        let run = await Run("back", lang: lang, hall: FakeHall(["Whereabouts/Return": [.reply(reply)]]))
        #expect(run.out == expected)
    }

    @Test("back from nothing says so; a sign-in that was the return says how late")
    func others() async {
        let nothing = FakeHall(["Whereabouts/Return": [.reply(ReturnReply(personName: "沈砚秋"))]])
        #expect(await Run("back", lang: "zh", hall: nothing).out == "沈砚秋 没有登记暂离或外出。\n")
        let signed = SignInReply(date: "2026-11-23", at: .mondayMorning, personName: "沈砚秋", overdueMinutes: 6)
        let run = await Run("sign", "in", lang: "zh", hall: FakeHall(["Attendance/SignIn": [.reply(signed)]]))
        #expect(run.out == "沈砚秋已签到：2026-11-23 09:01。比预计晚归6分钟。\n")
    }

    @Test("where lists everybody")
    func whereabouts() async {
        let reply = ListWhereaboutsReply(people: [
            WhereaboutsInfo(personID: "S01", personName: "沈砚秋", state: .present, since: .mondayMorning),
            WhereaboutsInfo(
                personID: "S02", personName: "陆晚晴", state: .out, since: .fridayBefore, destination: "县民政局", reason: "送材料",
                expectedReturn: .mondayMorning, overdueMinutes: 6),
            WhereaboutsInfo(personID: "S03", personName: "姚青禾", state: .offDuty),
        ])
        let run = await Run("where", lang: "zh", hall: FakeHall(["Whereabouts/List": [.reply(reply)]]))
        #expect(
            run.out
                == lines(
                    "人员    去向            起                地点      事由    预计返回",
                    "沈砚秋  在岗            2026-11-23 09:01  -         -       -",
                    "陆晚晴  外出 逾时6分钟  2026-11-20 10:30  县民政局  送材料  2026-11-23 09:01",
                    "姚青禾  不当班          -                 -         -       -"))
    }

    @Test("roll-call shows mark, terminal and uid beside where they are")
    func rollCall() async {
        let present = WhereaboutsInfo(personID: "S01", personName: "沈砚秋", state: .present, since: .mondayMorning)
        let missing = WhereaboutsInfo(personID: "S02", personName: "陆晚晴", state: .expected, since: .mondayMorning)
        let reply = RollCallReply(
            entries: [
                RollCallEntryInfo(
                    whereabouts: present, starts: "08:30", ends: "12:00", markedAt: .mondayMorning, terminalID: "T1", uid: 2001),
                RollCallEntryInfo(whereabouts: missing, starts: "08:30", ends: "12:00"),
            ], at: .mondayMorning, calendarMissing: true)
        let run = await Run("roll-call", hall: FakeHall(["Whereabouts/RollCall": [.reply(reply)]]))
        #expect(
            run.out
                == lines(
                    "Should be here at 2026-11-23 09:01:",
                    "Person  Session      Last mark            Terminal  Uid   Where     Destination",
                    "沈砚秋  08:30–12:00  in 2026-11-23 09:01  T1        2001  present   -",
                    "陆晚晴  08:30–12:00  -                    -         -     expected  -",
                    "This year's calendar is not loaded: nobody knows whether today is worked"))
    }

    @Test("ATT-7: signing out with a visitor at the window asks a person why; a script is told")
    func visitors() async {
        let refusal = Failure.refused(Refusal(clause: "ATT-7", zh: "窗口还有群众在等您答复：E2026-000001。", en: "A visitor waits."))
        let done = SignOutReply(date: "2026-11-23", at: .mondayMorning, personName: "沈砚秋")
        let hall = FakeHall(["Attendance/SignOut": [.failure(refusal), .reply(done)]])
        let run = await Run(
            "sign", "out", lang: "zh", hall: hall, console: ScriptedConsole(["群众明天再来"], isInteractive: true))
        #expect(run.err == "ATT-7: 窗口还有群众在等您答复：E2026-000001。\n离开的原因：")
        #expect(run.out == "沈砚秋已签退：2026-11-23 09:01。\n")
        #expect(hall.asked.map(\.json) == ["{}", "{\"visitorReason\":\"群众明天再来\"}"])
        let script = FakeHall(["Attendance/SignOut": [.failure(refusal)]])
        let refused = await Run("sign", "out", hall: script)
        #expect(refused.code == 64 + 9 && script.asked.count == 1 && refused.err == "ATT-7: A visitor waits.\n")
        let given = FakeHall(["Attendance/SignOut": [.reply(done)]])
        _ = await Run("sign", "out", "--visitor-reason", "停电", hall: given)
        #expect(given.asked.map(\.json) == ["{\"visitorReason\":\"停电\"}"])
    }

    @Test("records tell of outings that took too long, and of extended service")
    func records() async {
        let reply = ListRecordsReply(records: [
            SessionRecordInfo(
                personID: "S01", personName: "沈砚秋", date: "2026-11-23", place: 1, starts: "08:30", ends: "12:00",
                standing: .attended, overdueMinutes: 6),
            SessionRecordInfo(
                personID: "S01", personName: "沈砚秋", date: "2026-11-23", place: 2, starts: "14:00", ends: "17:30",
                standing: .attended, extendedMinutes: 34),
        ])
        let run = await Run(
            "sign", "records", "--from", "2026-11-23", lang: "zh", hall: FakeHall(["Attendance/ListRecords": [.reply(reply)]]))
        #expect(
            run.out
                == lines(
                    "日期        人员    班次         考勤", "2026-11-23  沈砚秋  08:30–12:00  外出逾时6分钟",
                    "2026-11-23  沈砚秋  14:00–17:30  出勤 延时服务34分钟"))
    }
}
