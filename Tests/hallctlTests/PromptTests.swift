import HallProto
import Testing

@testable import hallctl

@Suite("Asking for what is missing")
struct PromptTests {
    private func accepting(_ lines: [String], lang: String) async -> Run {
        let reply = AcceptReply(case: CaseInfo(number: "2026-000001"), queryCode: "Q")
        return await Run(
            "case", "accept", lang: lang, hall: FakeHall(["Cases/Accept": [.reply(reply)]]),
            console: ScriptedConsole(lines, isInteractive: true))
    }

    @Test("A person is asked in their language, with the choices numbered")
    func asks() async {
        let run = await accepting(["AID-TEMP", "阮小舟", "1", "11010119900307001X", ""], lang: "zh")
        #expect(
            run.err == """
                事项：申请人：证件：
                  1) resident-card  居民身份证
                  2) passport  护照
                  3) credit-code  统一社会信用代码
                  4) other  其他证件
                  5) none  无证件
                > 证件号码（可留空）：电话（可留空）：
                """)
        #expect(
            run.hall.asked.first?.json
                == "{\"itemCode\":\"AID-TEMP\",\"applicant\":{\"kind\":\"APPLICANT_KIND_PERSON\",\"name\":\"阮小舟\","
                + "\"document\":\"IDENTITY_DOCUMENT_RESIDENT_CARD\",\"identityNumber\":\"11010119900307001X\"},"
                + "\"channel\":\"CHANNEL_WINDOW\"}")
        #expect(run.code == 0)
    }

    @Test("A wrong choice is asked again, three times at most; names and labels are taken too")
    func asksAgain() async {
        #expect(await accepting(["I", "N", "9", "无证件", ""], lang: "zh").code == 0)
        #expect(await accepting(["I", "N", "x", "PASSPORT", "E1", ""], lang: "en").code == 0)
        let given = await accepting(["I", "N", "6", "7", "8", "1"], lang: "en")
        #expect(given.code == 2)
        #expect(
            given.err.hasSuffix(
                "Document is missing: give --document, one of resident-card, passport, credit-code, other, none\n"))
        #expect(given.hall.asked.isEmpty)
    }

    @Test("The end of the input breaks off")
    func endOfInput() async {
        let run = await accepting(["AID-TEMP"], lang: "en")
        #expect(run.code == 130)
        #expect(run.hall.asked.isEmpty)
    }

    @Test(
        "A script is told what is missing instead",
        arguments: [
            (["case", "show"], "缺少办件编号：请给出 NUMBER\n", "Case is missing: give NUMBER\n"),
            (["case", "reveal", "2026-000001"], "缺少理由：请给出 --reason\n", "Reason is missing: give --reason\n"),
            (
                ["case", "finish", "2026-000001", "--version-seen", "1"],
                "缺少办理结果：请给出 RESULT，可选：granted、denied、withdrawn、completed\n",
                "Result is missing: give RESULT, one of granted, denied, withdrawn, completed\n"
            ),
            (
                ["case", "finish", "2026-000001", "won", "--version-seen", "1"],
                "RESULT 不能是“won”，可选：granted、denied、withdrawn、completed\n",
                "RESULT can't be \"won\": give one of granted, denied, withdrawn, completed\n"
            ),
            (
                ["call", "Cases/Nothing"], "没有方法Cases/Nothing；hallctl methods 列出全部方法\n",
                "no method Cases/Nothing; hallctl methods lists them\n"
            ),
        ])
    func script(arguments: [String], zh: String, en: String) async {
        for (lang, expected) in [("zh", zh), ("en", en)] {
            let run = await Run(arguments, lang: lang)
            #expect(run.err == expected)
            #expect(run.out == "")
            #expect(run.code == 2)
        }
    }

    @Test("Choices go by short names in both spellings")
    func shortNames() {
        #expect(PauseCause.expertReview.shortName == "expert-review")
        #expect(PauseCause.named("EXPERT_REVIEW") == .expertReview)
        #expect(PauseCause.named("专家评审") == .expertReview)
        #expect(PauseCause.named("unspecified") == nil)
        #expect(ListKind.serviceAccounts.fileName == "service-accounts.csv")
        #expect(Role.names.count == 20)
    }
}
