import HallProto
import Testing

@testable import hallctl

private let found = CaseInfo(
    number: "2026-000123", itemCode: "DIS-CARD", itemName: "残疾人证申领", postID: "P-disability", windowID: "W3", stage: .inWork,
    dueState: .nearDue, acceptedAt: .fridayBefore, acceptedBy: "S07", handlerID: "S06", handlerName: "闻人静",
    applicant: Applicant(
        kind: .person, name: "阮小舟", document: .residentCard, identityNumber: "11**************12", phone: "139****0000"),
    channel: .window, clocks: [ClockInfo(name: "promised", budgetDays: 15, dueOn: "2026-12-11")],
    pauses: [PauseSpan(from: "2026-11-21", to: "2026-11-23", cause: "鉴定")], version: 4)

@Suite("hallctl case")
struct CaseTests {
    private let status = CaseStatusReply(
        number: "2026-000123", itemName: "残疾人证申领", stage: .inWork, acceptedAt: .fridayBefore, dueOn: "2026-12-11",
        dueState: .nearDue, windowName: "3号 民政残联窗口")

    @Test("status in Chinese")
    func statusInChinese() async {
        let run = await Run(
            "case", "status", "2026-000123", "ABCD2345", lang: "zh", hall: FakeHall(["Cases/Status": [.reply(status)]]))
        #expect(
            run.out
                == lines(
                    "2026-000123  残疾人证申领", "  状态      办理中", "  受理时间  2026-11-20 10:30", "  到期日    2026-12-11",
                    "  时限      黄牌·临近到期", "  咨询窗口  3号 民政残联窗口"))
        #expect(run.hall.asked.first?.json == "{\"number\":\"2026-000123\",\"queryCode\":\"ABCD2345\"}")
        #expect(run.hall.asked.first?.options.acceptLanguage == "zh")
        #expect(run.code == 0)
        #expect(run.err == "")
    }

    @Test("status in English, near due in yellow on a terminal, plain with NO_COLOR", arguments: [true, false])
    func statusInEnglish(colours: Bool) async {
        let run = await Run(
            "case", "status", "2026-000123", "ABCD2345", hall: FakeHall(["Cases/Status": [.reply(status)]]),
            console: ScriptedConsole(outputIsTerminal: true), variables: colours ? [:] : ["NO_COLOR": "1"])
        let state = colours ? "\u{1B}[33mnear due\u{1B}[0m" : "near due"
        #expect(
            run.out
                == lines(
                    "2026-000123  残疾人证申领", "  Stage      in work", "  Accepted   2026-11-20 10:30", "  Due        2026-12-11",
                    "  Due state  \(state)", "  Ask at     3号 民政残联窗口"))
    }

    @Test("--json prints the reply's canonical JSON")
    func statusAsJSON() async {
        let run = await Run(
            "--json", "case", "status", "2026-000123", "ABCD2345", hall: FakeHall(["Cases/Status": [.reply(status)]]))
        #expect(run.out == status.json() + "\n")
        #expect(run.out.contains("\"acceptedAt\":\"2026-11-20T02:30:00Z\""))
    }

    @Test("show tells a whole case")
    func show() async {
        let run = await Run("case", "show", "2026-000123", hall: FakeHall(["Cases/Get": [.reply(GetCaseReply(case: found))]]))
        #expect(
            run.out
                == lines(
                    "2026-000123  DIS-CARD 残疾人证申领", "  Stage            in work", "  Due state        near due",
                    "  Accepted         2026-11-20 10:30", "  Accepted by      S07", "  Handler          闻人静 (S06)",
                    "  Post             P-disability", "  Window           W3", "  Applicant        阮小舟",
                    "  Applicant kind   person", "  Document         resident card", "  Identity number  11**************12",
                    "  Phone            139****0000", "  Channel          window", "  Version          4",
                    "  Promised limit: 15 working days, due 2026-12-11", "  paused 2026-11-21 to 2026-11-23  鉴定"))
    }

    @Test("list follows the pages up to its limit, and narrows by what it is told")
    func list() async {
        let first = ListCasesReply(cases: [row("2026-000001", .overdue)], nextPageToken: "t1")
        let second = ListCasesReply(cases: [row("2026-000002", .onTime)])
        let run = await Run(
            "case", "list", "--mine", "--due", "overdue", "on-time", "--window", "W3", lang: "zh",
            hall: FakeHall(["Cases/List": [.reply(first), .reply(second)]]))
        #expect(
            run.out
                == lines(
                    "办件编号     事项          申请人  经办人  状态    收件时间    到期日      时限",
                    "2026-000001  残疾人证申领  阮小舟  闻人静  办理中  2026-11-20  2026-12-11  红牌·已超期",
                    "2026-000002  残疾人证申领  阮小舟  闻人静  办理中  2026-11-20  2026-12-11  期限内"))
        #expect(
            run.hall.asked.map(\.json) == [
                "{\"windowId\":\"W3\",\"handlerId\":\"me\",\"dueStates\":[\"DUE_STATE_OVERDUE\",\"DUE_STATE_ON_TIME\"],\"pageSize\":500}",
                "{\"windowId\":\"W3\",\"handlerId\":\"me\",\"dueStates\":[\"DUE_STATE_OVERDUE\",\"DUE_STATE_ON_TIME\"],\"pageSize\":499,\"pageToken\":\"t1\"}",
            ])
    }

    private func row(_ number: String, _ state: DueState) -> CaseRow {
        CaseRow(
            number: number, itemName: "残疾人证申领", handlerID: "S06", handlerName: "闻人静", postID: "P-disability",
            applicantName: "阮小舟", stage: .inWork, dueState: state, acceptedOn: "2026-11-20", dueOn: "2026-12-11", version: 1,
            filedOn: "2026-11-20")
    }
}

@Suite("hallctl case: what changes a case")
struct CaseChangeTests {
    @Test("Without --version-seen the case is read first and its version expected")
    func readsVersion() async {
        let run = await Run(
            "case", "finish", "2026-000123", "granted", "--request-id", "r-1",
            hall: FakeHall([
                "Cases/Get": [.reply(GetCaseReply(case: found))], "Cases/Finish": [.reply(FinishReply(case: found))],
            ]))
        #expect(run.code == 0)
        #expect(run.hall.asked.map(\.path) == ["Cases/Get", "Cases/Finish"])
        #expect(
            run.hall.asked.last?.json
                == "{\"number\":\"2026-000123\",\"result\":\"CASE_RESULT_GRANTED\",\"expectedVersion\":\"4\"}")
        #expect(run.hall.asked.map(\.options.requestID) == [nil, "r-1"])
    }

    @Test("With --version-seen nothing is read")
    func takesVersion() async {
        let run = await Run(
            "case", "hand-over", "2026-000123", "S07", "--version-seen", "3", "--note", "外出",
            hall: FakeHall(["Cases/HandOver": [.reply(HandOverReply(case: found))]]))
        #expect(run.code == 0)
        #expect(
            run.hall.asked.map(\.json) == [
                "{\"number\":\"2026-000123\",\"toPersonId\":\"S07\",\"expectedVersion\":\"3\",\"note\":\"外出\"}"
            ])
    }

    @Test("Somebody else was first: what to do is said", arguments: ["zh", "en"])
    func conflict(lang: String) async {
        let conflict = Failure.conflict(VersionConflict(expectedVersion: 3, currentVersion: 5))
        let run = await Run(
            "case", "resume", "2026-000123", "--version-seen", "3", lang: lang,
            hall: FakeHall(["Cases/Resume": [.failure(conflict)]]))
        #expect(
            run.err
                == lines(
                    lang == "zh"
                        ? "已被他人更改（现为版本5）：请重新查看后再决定"
                        : "Somebody changed it first (it is at version 5 now): look again, then decide"))
        #expect(run.code == 74)
    }

    @Test("explain tells both clocks day by day")
    func explain() async {
        let account = ExplainReply(
            due: "2026-11-24",
            days: [
                ExplainedDay(date: "2026-11-23", used: 0, counted: false, why: "day of acceptance"),
                ExplainedDay(date: "2026-11-24", used: 1, counted: true, why: "Tuesday"),
            ], summary: "Due on 2026-11-24.")
        let clock = ExplainedClock(clock: ClockInfo(name: "promised", budgetDays: 1), account: account)
        let run = await Run(
            "case", "explain", "2026-000123",
            hall: FakeHall(["Cases/ExplainDeadline": [.reply(ExplainDeadlineReply(clocks: [clock]))]]))
        #expect(
            run.out
                == lines(
                    "Promised limit: 1 working day", "Day         Counts  Used  Why",
                    "2026-11-23  -          0  day of acceptance",
                    "2026-11-24  +          1  Tuesday", "Due on 2026-11-24."))
    }

    @Test("accept gives the query code and warns of doubles")
    func accept() async {
        let reply = AcceptReply(case: found, queryCode: "ABCD2345", possibleDoubles: ["2026-000099"])
        let run = await Run(
            "case", "accept", "DIS-CARD", "--name", "阮小舟", "--document", "none", lang: "zh",
            hall: FakeHall(["Cases/Accept": [.reply(reply)]]))
        #expect(run.out.hasPrefix("已受理。\n2026-000123  DIS-CARD 残疾人证申领\n"))
        #expect(run.out.hasSuffix("  查询码：ABCD2345（请告知申请人）\n同一申请人同一事项还有在办件：2026-000099\n"))
        #expect(
            run.hall.asked.first?.json
                == "{\"itemCode\":\"DIS-CARD\",\"applicant\":{\"kind\":\"APPLICANT_KIND_PERSON\",\"name\":\"阮小舟\","
                + "\"document\":\"IDENTITY_DOCUMENT_NONE\"},\"channel\":\"CHANNEL_WINDOW\"}")
    }
}
