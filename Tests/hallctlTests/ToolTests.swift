import HallProto
import Testing

@testable import hallctl

@Suite("hallctl call, methods, completions")
struct ToolTests {
    @Test("Every method can be called by its short and its full path", arguments: MethodTable.all.map(\.path))
    func everyMethod(path: String) async throws {
        let method = try #require(Method.named(path))
        #expect(Method.named(shortPath(path))?.index == method.index)
        let answer: FakeHall.Answer = method.streaming ? .stream([WhoAmIReply()], nil) : .reply(WhoAmIReply())
        let run = await Run("call", shortPath(path), hall: FakeHall([shortPath(path): [answer]]))
        #expect(run.out == "{}\n")
        #expect(run.code == 0)
        #expect(run.hall.asked.map(\.path) == [shortPath(path)])
    }

    @Test("The request comes from the command line or from standard input")
    func requests() async {
        let reply = CaseStatusReply(number: "2026-000001")
        for arguments in [["call", "Cases/Status", "{\"number\":\"2026-000001\"}"], ["call", "Cases/Status", "-"]] {
            let run = await Run(
                arguments, hall: FakeHall(["Cases/Status": [.reply(reply)]]),
                console: ScriptedConsole(["{\"number\":", "\"2026-000001\"}"]))
            #expect(run.out == "{\"number\":\"2026-000001\"}\n")
            #expect(run.hall.asked.first?.json == "{\"number\":\"2026-000001\"}")
        }
    }

    @Test("A field the request doesn't have is named, and nothing is sent")
    func unknownField() async {
        let run = await Run("call", "Cases/Status", "{\"numbr\":\"1\"}")
        #expect(run.err.contains("numbr"))
        #expect(run.code == 67)
        #expect(run.hall.asked.isEmpty)
    }

    @Test("methods lists the whole table with its clauses")
    func methods() async {
        let run = await Run("methods", lang: "zh")
        let all = run.out.split(separator: "\n")
        #expect(all.count == MethodTable.all.count + 1)
        #expect(all.first?.hasPrefix("方法") == true)
        #expect(all.contains { $0.hasPrefix("Cases/Status ") && $0.contains("任何人") && $0.contains("ON-5 TL-5") })
        #expect(await Run("methods", "--json").out.split(separator: "\n").count == MethodTable.all.count)
    }

    @Test("Completions are made for every shell", arguments: ["bash", "zsh", "fish"])
    func completions(shell: String) async {
        let run = await Run("completions", shell)
        #expect(run.out.contains("hand-over"))
        #expect(run.code == 0)
    }

    @Test(
        "The fast way takes exactly the status query",
        arguments: [
            (["case", "status", "2026-000001", "Q"], true), (["--json", "case", "status", "2026-000001", "Q"], true),
            (["case", "status", "2026-000001", "Q", "--socket", "/s", "--lang", "zh", "--timeout", "3"], true),
            (["case", "status", "2026-000001"], false), (["case", "status", "2026-000001", "Q", "--host", "h"], false),
            (["case", "status", "2026-000001", "Q", "--lang", "fr"], false), (["case", "status", "--help"], false),
            (["case", "status", "2026-000001", "Q", "--socket"], false), (["case", "status", "2026-000001", "Q", "X"], false),
            (["case", "show", "2026-000001", "Q"], false), ([], false),
        ])
    func fastWay(arguments: [String], taken: Bool) {
        #expect((FastStatus(arguments) != nil) == taken)
    }

    @Test("The fast way says in the reader's language that nobody is there")
    func nobodyThere() throws {
        let console = ScriptedConsole()
        let fast = try #require(
            FastStatus(["case", "status", "2026-000001", "Q", "--socket", "/nowhere/hall.sock", "--timeout", "1"]))
        let code = fast.run(
            Surroundings(
                arguments: [], variable: { _ in nil }, console: console, clock: .local, connect: { _, _ in FakeHall() }))
        #expect(code == 78 || code == 68)
        #expect(console.complaints.split(separator: "\n").count == 1)
        #expect(console.output == "")
    }
}

@Suite("hallctl calendar and admin")
struct KeepingTests {
    @Test("load takes the year's days from a file of several years")
    func load() async throws {
        let folder = try Folder()
        let text = "\u{FEFF}date,kind,festival\n2026-12-31,holiday,跨年\n2027-01-01,holiday,元旦\n2027-02-13,makeup_workday,春节\n"
        try write(Array(text.utf8), to: "\(folder.path)/days.csv")
        let reply = LoadYearReply(
            movedCount: 1, moves: [DeadlineMove(caseNumber: "2026-000123", clock: "promised", newDue: "2027-01-05")])
        let run = await Run(
            "calendar", "load", "\(folder.path)/days.csv", "--year", "2027", "--source", "放假通知",
            hall: FakeHall(["Calendar/LoadYear": [.reply(reply)]]))
        #expect(
            run.out
                == lines(
                    "The calendar of 2027 is loaded; deadlines moved: 1.", "Case         Limit           Was due  Now due",
                    "2026-000123  Promised limit  -        2027-01-05"))
        #expect(
            run.hall.asked.first?.json
                == "{\"year\":{\"year\":2027,\"source\":\"放假通知\"},\"days\":[{\"date\":\"2027-01-01\",\"kind\":\"DAY_KIND_HOLIDAY\","
                + "\"name\":\"元旦\"},{\"date\":\"2027-02-13\",\"kind\":\"DAY_KIND_MAKEUP_WORKDAY\",\"name\":\"春节\"}]}")
    }

    @Test("explain takes pauses")
    func explain() async {
        let run = await Run(
            "calendar", "explain", "2026-11-20", "5", "--pause", "2026-11-23..2026-11-25", "--pause", "2026-11-26",
            hall: FakeHall(["Calendar/Explain": [.reply(ExplainReply(summary: "done"))]]))
        #expect(run.out == "Nothing found.\ndone\n")
        #expect(
            run.hall.asked.first?.json
                == "{\"acceptedOn\":\"2026-11-20\",\"workingDays\":5,\"pauses\":[{\"from\":\"2026-11-23\",\"to\":\"2026-11-25\"},"
                + "{\"from\":\"2026-11-26\"}]}")
        #expect(await Run("calendar", "explain", "2026-11-20", "5", "--pause", "a.b").code == 2)
    }

    @Test("admin status in Chinese, what is wrong in red")
    func status() async {
        let reply = AdminStatusReply(
            version: "0.1.0", hallID: "h-1", hallName: "青溪镇便民服务中心", startedAt: .fridayBefore, now: .mondayMorning,
            timeZone: "Asia/Shanghai", journalEpoch: 1, journalSeq: 40, schemaVersion: 3, openCases: 12, overdueCases: 2,
            calendarYears: [2024, 2025, 2026], bookCheck: "whole")
        let run = await Run(
            "admin", "status", lang: "zh", hall: FakeHall(["Admin/Status": [.reply(reply)]]),
            console: ScriptedConsole(outputIsTerminal: true))
        #expect(
            run.out
                == lines(
                    "青溪镇便民服务中心 (h-1)", "  程序版本         0.1.0", "  启动时间         2026-11-20 10:30",
                    "  大厅时间         2026-11-23 09:01:00", "  时区             Asia/Shanghai", "  日志（期/序号）  1/40",
                    "  账本版本         3", "  账本检查         完好", "  到期待办         0", "  在办件           12",
                    "  超期件           \u{1B}[31m2\u{1B}[0m", "  已载入年度       2024、2025、2026"))
    }

    @Test("advance-clock wants an instant")
    func advance() async {
        let hall = FakeHall(["Admin/AdvanceClock": [.reply(AdvanceClockReply(now: .mondayMorning, agendaDone: 3))]])
        let run = await Run("admin", "advance-clock", "2026-11-23T01:01:00Z", hall: hall)
        #expect(run.out == "Hall time is 2026-11-23 09:01:00; agenda entries done: 3.\n")
        #expect(run.hall.asked.first?.json == "{\"to\":\"2026-11-23T01:01:00Z\"}")
        #expect(await Run("admin", "advance-clock", "tomorrow").code == 2)
    }

    @Test("map-login says whom a uid stands for, and wants somebody")
    func mapLogin() async {
        let hall = FakeHall(["Identity/MapLogin": [.reply(MapLoginReply())]])
        let run = await Run("admin", "map-login", "1201", "--person", "S01", "--terminal", "T1", lang: "zh", hall: hall)
        #expect(run.out == "系统用户1201对应S01 + T1。\n")
        #expect(run.hall.asked.first?.json == "{\"login\":{\"uid\":1201,\"personId\":\"S01\",\"terminalId\":\"T1\"}}")
        #expect(await Run("admin", "map-login", "1201").code == 2)
    }

    @Test("grant-role takes the role's name")
    func grantRole() async {
        let hall = FakeHall(["Identity/GrantRole": [.reply(GrantRoleReply())]])
        let run = await Run("admin", "grant-role", "S02", "unit-head", hall: hall)
        #expect(run.out == "S02 is unit head now.\n")
        #expect(run.hall.asked.first?.json == "{\"personId\":\"S02\",\"role\":\"ROLE_UNIT_HEAD\"}")
    }

    @Test("settings say what they mean in the reader's language")
    func settings() async {
        let reply = ListSettingsReply(settings: [SettingInfo(key: "near_due_days", value: "2", meaning: "提醒 / reminder")])
        let run = await Run("admin", "settings", lang: "zh", hall: FakeHall(["Directory/ListSettings": [.reply(reply)]]))
        #expect(run.out == lines("设置项         值  含义", "near_due_days  2   提醒"))
    }

    @Test("metrics come as they are")
    func metrics() async {
        let hall = FakeHall(["Admin/Metrics": [.reply(MetricsReply(text: "hall_open_cases 12\n"))]])
        #expect(await Run("admin", "metrics", hall: hall).out == "hall_open_cases 12\n")
    }
}
