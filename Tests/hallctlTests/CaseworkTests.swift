import HallProto
import Testing

@testable import hallctl

@Suite("hallctl case: what happens after acceptance")
struct CaseworkTests {
    private static let paper = PaperInfo(id: "extension-2026-000001", number: "便民延〔2026〕1号", kind: .statutoryExtension)
    private static let found = CaseInfo(
        number: "2026-000123", itemCode: "AGE", itemName: "高龄津贴", stage: .finished, acceptedAt: .fridayBefore,
        finishedAt: .fridayBefore, version: 7,
        limitExtension: LimitExtension(workingDays: 5, approvedBy: "周镇长", reason: "核查", enteredOn: "2026-11-20"),
        checks: CaseChecks(
            secondReview: true, leaderApproval: true, reviewedByName: "李四", reviewedAt: .fridayBefore,
            reviewedResult: .completed),
        steps: [WorkStep(at: .fridayBefore, personID: "S01", personName: "张三", procedureLine: 1, title: "受理", note: "已办")],
        timeUpstairs: [TimeUpstairs(authority: "县民政局", workingDays: 4)],
        contacts: [
            AuthorityContact(
                at: .fridayBefore, personName: "张三", authority: "县民政局", way: .phone, whom: "郑科长", said: "催办")
        ],
        delivery: DeliveryInfo(made: true, way: .byPost, receiver: "赵一", deliveredOn: "2026-11-20"), visitCount: 3)

    @Test("show tells what was done on a case, in both languages", arguments: ["zh", "en"])
    func show(lang: String) async {
        let run = await Run(
            "case", "show", "2026-000123", lang: lang, hall: FakeHall(["Cases/Get": [.reply(GetCaseReply(case: Self.found))]]))
        let wanted =
            lang == "zh"
            ? [
                "  法定时限延长5个工作日，2026-11-20登记，批准人周镇长", "  2026-11-20送达：邮寄，赵一签收", "  申请人到场3次",
                "  领导审批：待审批", "  在县民政局共4个工作日（计入承诺时限）", "  2026-11-20 10:30  张三  受理  已办",
                "  2026-11-20 10:30  张三  县民政局 电话 郑科长  催办",
            ]
            : [
                "  law's limit extended by 5 working days, entered 2026-11-20, approved by 周镇长",
                "  delivered 2026-11-20: by post, taken by 赵一", "  the applicant came 3 times", "  approval: awaited",
                "  with 县民政局 for 4 working days of the promise",
            ]
        let shown = run.out.split(separator: "\n").map(String.init)
        for line in wanted { #expect(shown.contains(line), "\(line) in\n\(run.out)") }
        #expect(run.code == 0)
    }

    @Test("extend-limit names the paper that was issued")
    func extendLimit() async {
        let run = await Run(
            "case", "extend-limit", "2026-000123", "5", "--version-seen", "3", "--approved-by", "周镇长", "--reason", "核查",
            hall: FakeHall(["Cases/ExtendLimit": [.reply(ExtendLimitReply(case: Self.found, paper: Self.paper))]]))
        #expect(
            run.hall.asked.map(\.json) == [
                "{\"number\":\"2026-000123\",\"expectedVersion\":\"3\",\"workingDays\":5,\"approvedBy\":\"周镇长\",\"reason\":\"核查\"}"
            ])
        #expect(run.out.hasSuffix("issued: statutory extension 便民延〔2026〕1号 (extension-2026-000001)\n"), "\(run.out)")
    }

    @Test("review and approve say what they agree to, or why it goes back")
    func checks() async {
        let hall = FakeHall([
            "Cases/Review": [.reply(ReviewReply(case: Self.found))], "Cases/Approve": [.reply(ApproveReply(case: Self.found))],
        ])
        let review = await Run(
            "case", "review", "2026-000123", "agreed", "--result", "granted", "--version-seen", "3", hall: hall)
        #expect(
            review.hall.asked.last?.json
                == "{\"number\":\"2026-000123\",\"expectedVersion\":\"3\",\"word\":\"CHECK_WORD_AGREED\",\"result\":\"CASE_RESULT_GRANTED\"}"
        )
        let approve = await Run(
            "case", "approve", "2026-000123", "sent-back", "--reason", "再议", "--form", "by-phone", "--principal", "S04",
            "--version-seen", "4", hall: hall)
        #expect(
            approve.hall.asked.last?.json
                == "{\"number\":\"2026-000123\",\"expectedVersion\":\"4\",\"word\":\"CHECK_WORD_SENT_BACK\",\"reason\":\"再议\","
                + "\"form\":\"APPROVAL_FORM_BY_PHONE\",\"principalId\":\"S04\"}")
        let unsaid = await Run("case", "review", "2026-000123", "sent-back", "--version-seen", "3", hall: hall)
        #expect(unsaid.code == 2 && unsaid.err.contains("--reason"))
    }

    @Test("deliver and contact carry what belongs to their way")
    func delivery() async {
        let hall = FakeHall([
            "Cases/Deliver": [.reply(DeliverReply(case: Self.found))],
            "Cases/RecordContact": [.reply(RecordContactReply(case: Self.found))],
        ])
        let deliver = await Run(
            "case", "deliver", "2026-000123", "by-post", "--receiver", "赵一", "--post-number", "EMS1", "--paper", "津贴证=33号",
            "--version-seen", "7", hall: hall)
        #expect(
            deliver.hall.asked.last?.json
                == "{\"number\":\"2026-000123\",\"expectedVersion\":\"7\",\"way\":\"DELIVERY_WAY_BY_POST\",\"receiver\":\"赵一\","
                + "\"postNumber\":\"EMS1\",\"papers\":[{\"title\":\"津贴证\",\"number\":\"33号\"}]}")
        let contact = await Run("case", "contact", "2026-000123", "phone", "--said", "催办", "--whom", "郑科长", hall: hall)
        #expect(
            contact.hall.asked.last?.json
                == "{\"number\":\"2026-000123\",\"way\":\"CONTACT_WAY_PHONE\",\"whom\":\"郑科长\",\"said\":\"催办\"}")
    }

    @Test("denying asks a person for what a denial needs")
    func denying() async {
        let hall = FakeHall(["Cases/Finish": [.reply(FinishReply(case: Self.found))]])
        let run = await Run(
            "case", "finish", "2026-000123", "denied", "--version-seen", "1", "--note", "不符合条件", "--basis", "办法第三条", "--seal",
            "用印7", hall: hall)
        #expect(
            run.hall.asked.last?.json
                == "{\"number\":\"2026-000123\",\"result\":\"CASE_RESULT_DENIED\",\"expectedVersion\":\"1\",\"note\":\"不符合条件\","
                + "\"sealNumber\":\"用印7\",\"basis\":\"办法第三条\"}")
    }
}
