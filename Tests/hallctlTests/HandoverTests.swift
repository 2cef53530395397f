import HallProto
import Testing

@testable import hallctl

@Suite struct HandoverTests {
    static let whole = HandoverInfo(
        number: "H2026-000012", stage: .closed, postID: "P1", postName: "民政岗", giverID: "S01", giverName: "张三",
        takerID: "S02", takerName: "李四", from: Timestamp(seconds: 1_772_584_200), until: Timestamp(seconds: 1_772_703_000),
        due: Timestamp(seconds: 1_772_530_200), standing: .late, givenAt: Timestamp(seconds: 1_772_532_000), givenBy: "S03",
        cases: 1, text: "钥匙在\n抽屉里", wanted: "密码是多少", acknowledgedAt: Timestamp(seconds: 1_772_532_600),
        returnedAt: Timestamp(seconds: 1_772_756_700), backDue: Timestamp(seconds: 1_773_048_600), backStanding: .inTime,
        backAt: Timestamp(seconds: 1_772_757_000), backBy: "S02", backByName: "李四", backText: "都正常",
        closedAt: Timestamp(seconds: 1_772_758_000), paperID: "handover-2026-000001", backPaperID: "handover-2026-000002",
        version: 4,
        handed: [
            HandedCaseInfo(
                number: "2026-000001", matter: "低保申请", applicantName: "赵一", stage: "办理中", due: "2026年3月9日", note: "等电话")
        ],
        done: [
            HandedStepInfo(
                caseNumber: "2026-000001", at: Timestamp(seconds: 1_772_590_000), who: "李四", what: "报送县民政局")
        ])

    @Test("a handover is shown whole: when, what was late, what went out and what was done")
    func shown() async {
        let run = await Run(
            "handover", "show", "H2026-000012", lang: "zh",
            hall: FakeHall(["Handovers/Get": [.reply(GetHandoverReply(handover: Self.whole))]]))
        #expect(
            run.out == """
                H2026-000012
                  岗位          民政岗 (P1)
                  A岗           张三 (S01)
                  接收人        李四 (S02)
                  离岗          2026-03-04 08:30–2026-03-05 17:30
                  应在此前交接  2026-03-03 17:30
                  交接          迟交、已办结
                  交接时间      2026-03-03 18:00
                  代办人        S03
                  交代          钥匙在 抽屉里
                  要求补充      密码是多少
                  签收时间      2026-03-03 18:10
                  移交清单      handover-2026-000001
                  A岗返岗       2026-03-06 08:25
                  应在此前交回  2026-03-09 17:30
                  交回          按时
                  交回时间      2026-03-06 08:30
                  交回人        李四
                  交回说明      都正常
                  A岗签收       2026-03-06 08:46
                  交回清单      handover-2026-000002
                  版本          4
                交接的在办件 (1)
                  2026-000001  低保申请  赵一  办理中  2026年3月9日  等电话
                顶岗期间代办 (1)
                  2026-03-04 10:06  2026-000001  李四  报送县民政局

                """)
    }

    @Test("the queue says whose the cases are, nearest first, and what is to be handed over, acknowledged and handed back")
    func queue() async {
        var owed = Self.whole
        (owed.number, owed.stage, owed.coverName) = ("", .unspecified, "李四")
        var waiting = Self.whole
        waiting.stage = .given
        let row = CaseRow(
            number: "2026-000001", itemName: "低保申请", handlerName: "张三", applicantName: "赵一", dueState: .nearDue,
            dueOn: "2026-03-09")
        let reply = QueueReply(
            cases: [QueuedCase(case: row, postName: "民政岗")], toGive: [owed], toAcknowledge: [waiting], toGiveBack: [Self.whole])
        let run = await Run("queue", lang: "zh", hall: FakeHall(["Handovers/Queue": [.reply(reply)]]))
        #expect(
            run.out == """
                要交接 (1)
                  民政岗  2026-03-04 08:30–2026-03-05 17:30  交给李四  2026-03-03 17:30前
                等您签收 (1)
                  H2026-000012  民政岗  2026-03-04 08:30–2026-03-05 17:30  张三  待签收
                要交回 (1)
                  H2026-000012  民政岗  2026-03-04 08:30–2026-03-05 17:30  交给张三  2026-03-09 17:30前
                顶岗：A岗的在办件，先到期的在前 (1)
                  2026-000001  2026-03-09  低保申请  赵一  张三的（民政岗）

                """)
        let nothing = await Run("queue", lang: "zh", hall: FakeHall(["Handovers/Queue": [.reply(QueueReply())]]))
        #expect(nothing.out == "没有要替别人办的。\n")
    }

    @Test("it goes to whoever covers by the plan, with what is said of single cases; back by its number or the post")
    func given() async {
        var owed = Self.whole
        owed.coverID = "S02"
        let hall = FakeHall([
            "Handovers/Queue": [.reply(QueueReply(toGive: [owed]))],
            "Handovers/Give": [.reply(GiveHandoverReply(handover: Self.whole))],
            "Handovers/Get": [.reply(GetHandoverReply(handover: Self.whole))],
            "Handovers/GiveBack": [.reply(GiveBackReply(handover: Self.whole)), .reply(GiveBackReply(handover: Self.whole))],
            "Handovers/Acknowledge": [.reply(AcknowledgeHandoverReply(handover: Self.whole))],
            "Handovers/WantMore": [.reply(WantMoreReply(handover: Self.whole))],
        ])
        let run = await Run("handover", "give", "--post", "P1", "--note", "2026-000001=等电话", hall: hall)
        let asked = run.hall.asked.last?.json ?? ""
        #expect(run.code == 0 && asked.contains("\"takerId\":\"S02\"") && asked.contains("等电话"), "\(run.err) \(asked)")
        let back = await Run("handback", "H2026-000012", "--text", "都正常", hall: hall)
        #expect(back.code == 0 && back.hall.asked.last?.json.contains("\"expectedVersion\":\"4\"") == true, "\(back.err)")
        let unasked = await Run("handback", "--post", "P1", hall: hall)
        #expect(unasked.code == 0 && unasked.hall.asked.last?.json == "{\"postId\":\"P1\"}", "\(unasked.err)")
        let taken = await Run("handover", "ack", "H2026-000012", "--version-seen", "1", hall: hall)
        #expect(taken.hall.asked.last?.json.contains("\"expectedVersion\":\"1\"") == true, "\(taken.err)")
        let more = await Run("handover", "more", "H2026-000012", "--version-seen", "1", "--text", "密码", hall: hall)
        #expect(more.hall.asked.last?.json.contains("密码") == true, "\(more.err)")
        let wrong = await Run("handover", "give", "--post", "P1", "--to", "S02", "--note", "等电话", hall: FakeHall([:]))
        #expect(wrong.code == 2, "\(wrong.err)")
    }

    @Test("a month's list tells what is late and what is missing")
    func listed() async {
        var missing = Self.whole
        (missing.number, missing.stage, missing.standing, missing.backStanding) = ("", .unspecified, .missing, .notOwed)
        let run = await Run(
            "handover", "list", "--month", "2026-03", "--person", "S01", "--troubles", lang: "zh",
            hall: FakeHall(["Handovers/List": [.reply(ListHandoversReply(handovers: [Self.whole, missing]))]]))
        let asked = run.hall.asked.first?.json ?? ""
        for wanted in ["\"month\":\"2026-03\"", "\"personId\":\"S01\"", "\"troubles\":true"] {
            #expect(asked.contains(wanted), "\(asked)")
        }
        #expect(run.out.contains("迟交、已办结") && run.out.contains("缺交") && run.out.contains("不要求"), "\(run.out)")
    }

    @Test("a file is opened on a gap and on a handover by any minute of it")
    func opened() async {
        let breach = BreachInfo(number: "W2026-000007", stage: .proposed)
        let gap = await Run(
            "breach", "gap", "--post", "P1", "--at", "2026-03-02 09:00", "--note", "群众在等", lang: "zh",
            hall: FakeHall(["Breaches/RecordGap": [.reply(RecordGapReply(breach: breach))]]))
        #expect(gap.code == 0 && gap.hall.asked.first?.json.contains("2026-03-02T01:00:00Z") == true, "\(gap.err)")
        #expect(gap.out.contains("W2026-000007"))
        let handover = await Run(
            "breach", "handover", "--post", "P1", "--giver", "S01", "--at", "2026-03-04 10:00", "--back", "--person", "S02",
            hall: FakeHall(["Breaches/RecordHandover": [.reply(RecordHandoverReply(breach: breach))]]))
        let asked = handover.hall.asked.first?.json ?? ""
        #expect(asked.contains("\"back\":true") && asked.contains("\"personId\":\"S02\""), "\(handover.err) \(asked)")
    }
}
