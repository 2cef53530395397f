import HallProto
import Testing

@testable import hallctl

@Suite struct RehomingTests {
    private static let rehomed = [
        RehomedInfo(kind: .case, number: "2026-000001", toPersonID: "S02", toPersonName: "李四"),
        RehomedInfo(kind: .enquiry, number: "E2026-000001"),
    ]

    @Test("a departure names what is vacant, what went to whom, and what nobody gets")
    func departure() async {
        let reply = DepartStaffReply(vacancies: [VacancyInfo(postID: "P1", place: "A")], rehomed: Self.rehomed)
        let run = await Run(
            "staff", "depart", "S01", "--on", "2026-03-02", "--reason", "调离", "--to", "S02", lang: "zh",
            hall: FakeHall(["Directory/DepartStaff": [.reply(reply)]]))
        let asked = run.hall.asked.first?.json ?? ""
        #expect(asked.contains("\"toPersonId\":\"S02\"") && asked.contains("\"departedOn\":\"2026-03-02\""), "\(asked)")
        #expect(
            run.out == """
                P1缺A岗，请尽快安排
                已移交1件：
                  办件  2026-000001  → 李四 (S02)
                  询问  E2026-000001  没有人可接，仍在原处，请指定一人

                """, "\(run.out)\(run.err)")
    }

    @Test("a planned move is seen before it is done, by post")
    func move() async {
        let run = await Run(
            "case", "reassign-all", "S01", "--by-post", "--reason", "轮岗", "--preview", lang: "en",
            hall: FakeHall(["Cases/ReassignAll": [.reply(ReassignAllReply(rehomed: Self.rehomed))]]))
        let asked = run.hall.asked.first?.json ?? ""
        #expect(asked.contains("\"preview\":true") && !asked.contains("toPersonId"), "\(asked)")
        #expect(
            run.out == """
                Would be handed over: 1 (a preview, nothing is done)
                  case  2026-000001  → 李四 (S02)
                  enquiry  E2026-000001  nobody is there to get it; name somebody

                """, "\(run.out)\(run.err)")
    }
}
