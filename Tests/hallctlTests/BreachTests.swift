import HallProto
import Testing

@testable import hallctl

@Suite struct BreachTests {
    static let explained = BreachInfo(
        number: "W2026-000012", stage: .explained, personID: "S01", personName: "张三",
        grounds: [
            BreachGround(clause: "FA-8", code: "FA-8-1", zh: "用“不知道”回绝", en: "“I don't know”"),
            BreachGround(clause: "ON-2", zh: "缺什么一次说清", en: "everything in one go"),
        ], happenedAt: Timestamp(seconds: 1_772_416_800), facts: "对群众说“不知道”", caseNumber: "2026-000123", evidence: [41, 42],
        recordedBy: "S07", recordedByName: "吴七", recordedAt: Timestamp(seconds: 1_772_420_400),
        explainUntil: Timestamp(seconds: 1_772_703_000),
        statements: [
            BreachStatement(at: Timestamp(seconds: 1_772_500_000), text: "系统\n故障"),
            BreachStatement(at: Timestamp(seconds: 1_772_800_000), text: "已道歉", late: true),
        ], ready: true, version: 3)

    @Test("a breach is recorded with its codes, its time and its evidence")
    func recorded() async {
        let run = await Run(
            "breach", "record", "S01", "--code", "FA-8-1", "FA-7-5", "--happened", "2026-03-02 10:00", "--facts", "对群众说“不知道”",
            "--case", "2026-000123", "--evidence", "41", "42", lang: "zh",
            hall: FakeHall(["Breaches/Record": [.reply(RecordBreachReply(breach: Self.explained))]]))
        #expect(run.code == 0, "\(run.err)")
        let asked = run.hall.asked.first?.json ?? ""
        for wanted in [
            "\"codes\":[\"FA-8-1\",\"FA-7-5\"]", "2026-03-02T02:00:00Z", "\"evidence\":[\"41\",\"42\"]", "2026-000123",
        ] {
            #expect(asked.contains(wanted), "\(wanted) in \(asked)")
        }
        let bare = await Run("breach", "record", "S01", "--happened", "10:00", "--facts", "x", hall: FakeHall([:]))
        #expect(bare.code == 2 && bare.err.contains("--code"))
    }

    @Test("a breach is shown whole: what against, the facts, what was said and when")
    func shown() async {
        let run = await Run(
            "breach", "show", "W2026-000012", lang: "zh",
            hall: FakeHall(["Breaches/Get": [.reply(GetBreachReply(breach: Self.explained))]]))
        for wanted in [
            "W2026-000012", "FA-8-1  用“不知道”回绝", "ON-2  缺什么一次说清", "已说明，可以决定", "张三 (S01)", "2026-03-02 10:00", "41、42", "吴七",
            "2026-03-05 17:30", "系统 故障", "（逾期）  已道歉",
        ] {
            #expect(run.out.contains(wanted), "\(wanted) in \(run.out)")
        }
        var proposed = Self.explained
        (proposed.recordedBy, proposed.recordedByName, proposed.explainUntil) = ("", "", nil)
        let other = await Run(
            "breach", "show", "W2026-000012", lang: "en",
            hall: FakeHall(["Breaches/Get": [.reply(GetBreachReply(breach: proposed))]]))
        #expect(other.out.contains("proposed by the system") && other.out.contains("follows with the next year's calendar"))
    }

    @Test("it is explained and decided on in the version that was seen")
    func decided() async {
        let hall = FakeHall([
            "Breaches/Get": [.reply(GetBreachReply(breach: Self.explained))],
            "Breaches/Explain": [.reply(ExplainBreachReply(breach: Self.explained))],
            "Breaches/Decide": [.reply(DecideBreachReply(breach: Self.explained))],
        ])
        let said = await Run("breach", "explain", "W2026-000012", "--text", "系统故障", hall: hall)
        #expect(said.code == 0 && said.hall.asked.last?.json.contains("\"expectedVersion\":\"3\"") == true, "\(said.err)")
        let run = await Run(
            "breach", "decide", "W2026-000012", "--verdict", "set-aside", "--reason", "核实清楚", "--version-seen", "2", hall: hall)
        let asked = run.hall.asked.last?.json ?? ""
        #expect(run.code == 0 && asked.contains("BREACH_VERDICT_SET_ASIDE") && asked.contains("\"expectedVersion\":\"2\""))
        let wrong = await Run(
            "breach", "decide", "W2026-000012", "--verdict", "guilty", "--reason", "x", "--version-seen", "2", hall: hall)
        #expect(wrong.code == 2 && wrong.err.contains("confirmed"))
    }

    @Test("the list asks for what was said, and the checklist is a table")
    func listed() async {
        let run = await Run(
            "breach", "list", "--ready", "--mine", "--stage", "explained", "--clause", "FA-8", "--case", "2026-000123",
            lang: "zh",
            hall: FakeHall(["Breaches/List": [.reply(ListBreachesReply(breaches: [Self.explained]))]]))
        let asked = run.hall.asked.first?.json ?? ""
        for wanted in ["\"ready\":true", "\"personId\":\"me\"", "BREACH_STAGE_EXPLAINED", "\"clause\":\"FA-8\"", "2026-000123"]
        {
            #expect(asked.contains(wanted), "\(wanted) in \(asked)")
        }
        #expect(run.out.contains("FA-8-1、ON-2") && run.out.contains("可以决定"), "\(run.out)")
        let entry = ConductEntry(code: "FA-8-1", clause: "FA-8", source: "4·首4", zh: "用“不知道”回绝", en: "“I don't know”")
        let checklist = await Run(
            "breach", "checklist", lang: "zh",
            hall: FakeHall(["Breaches/Checklist": [.reply(ConductChecklistReply(entries: [entry]))]]))
        #expect(
            checklist.out.contains("FA-8-1") && checklist.out.contains("用“不知道”回绝") && checklist.out.contains("4·首4"),
            "\(checklist.out)")
    }
}
