import HallProto
import Testing

@testable import hallctl

@Suite("hallctl study")
struct StudyCommandTests {
    static let study = StudyInfo(
        number: "Y2026-000012", stage: .planned, groupID: "G1", groupName: "第一组", date: "2026-03-03", from: "14:30",
        until: "16:30", topic: "行政许可法", place: "会议室", planned: 3, sheetID: "study-sheet-2026-000004",
        recordDue: "2026-03-04",
        members: [
            StudyMemberInfo(personID: "S01", personName: "张三", standing: .pending, askOff: .waiting, askOffReason: "送孩子"),
            StudyMemberInfo(
                personID: "S02", personName: "李四", standing: .stayedAway, reason: .other, reasonText: "家里停水"),
        ], version: 1)

    @Test("the list is one line a study")
    func list() async {
        var late = Self.study
        (late.number, late.recordLate) = ("Y2026-000013", true)
        let hall = FakeHall(["Studies/List": [.reply(ListStudiesReply(studies: [Self.study, late]))]])
        let run = await Run("study", "list", "--mine", "--from", "2026-03-01", lang: "zh", hall: hall)
        #expect(
            run.out
                == lines(
                    "学习编号      状态                日期        时段         学习小组  学习内容    地点    应到  实到",
                    "Y2026-000012  已安排              2026-03-03  14:30–16:30  第一组    行政许可法  会议室     3     -",
                    "Y2026-000013  已安排（记录逾期）  2026-03-03  14:30–16:30  第一组    行政许可法  会议室     3     -"))
        #expect(run.hall.asked.first?.json == "{\"from\":\"2026-03-01\",\"mine\":true,\"pageSize\":200}")
    }

    @Test("a study is shown with everybody of it")
    func show() async {
        let hall = FakeHall(["Studies/Get": [.reply(GetStudyReply(study: Self.study))]])
        let run = await Run("study", "show", "Y2026-000012", lang: "zh", hall: hall)
        #expect(
            run.out
                == lines(
                    "Y2026-000012", "  状态      已安排", "  时段      2026-03-03 14:30–16:30", "  学习小组  第一组",
                    "  学习内容  行政许可法", "  地点      会议室", "  签到表    study-sheet-2026-000004", "  应到      3",
                    "  记录截止  2026-03-04", "  版本      1", "人员  到会情况  请假    理由           答复人",
                    "张三  未记录    待答复  送孩子         -", "李四  无故缺席  -       其他 家里停水  -"))
    }

    @Test("a preview names the posts that would be empty, and the shifts that leave none")
    func preview() async {
        let reply = PreviewStudyReply(
            gaps: [StudyGapInfo(postID: "P1", postName: "民政岗", date: "2026-03-03", from: "14:30", until: "16:30")],
            proposed: [
                StudyShift(date: "2026-03-03", from: "14:30", until: "15:30", memberIDs: ["S01", "S03"]),
                StudyShift(date: "2026-03-03", from: "15:30", until: "16:30", memberIDs: ["S02"]),
            ], leftOverIDs: ["S04"])
        let run = await Run(
            "study", "preview", "--group", "G1", "--shift", "2026-03-03 14:30-15:30", "2026-03-03 15:30-16:30", lang: "zh",
            hall: FakeHall(["Studies/Preview": [.reply(reply)]]))
        #expect(
            run.out
                == lines(
                    "民政岗将空岗：2026-03-03 14:30–16:30", "建议分轮：", "  2026-03-03 14:30-15:30 S01,S03",
                    "  2026-03-03 15:30-16:30 S02", "哪一轮都离不开岗位，请再加一轮：S04"))
        let asked = run.hall.asked.first?.json ?? ""
        #expect(asked.contains("\"from\":\"15:30\",\"until\":\"16:30\""), "\(asked)")
    }

    @Test("what is planned, asked off and recorded is typed as people say it")
    func typed() async {
        let planned = await Run(
            "study", "plan", "--group", "G1", "--topic", "行政许可法", "--place", "会议室", "--shift",
            "2026-03-03 14:30-16:30 S01,S02", hall: FakeHall(["Studies/Plan": [.reply(PlanStudyReply(studies: [Self.study]))]]))
        #expect(planned.hall.asked.first?.json.contains("\"memberIds\":[\"S01\",\"S02\"]") == true, "\(planned.err)")
        let asked = await Run(
            "study", "askoff", "Y2026-000012", "--reason", "送孩子", lang: "zh",
            hall: FakeHall(["Studies/AskOff": [.reply(AskOffStudyReply(member: Self.study.members[0]))]]))
        #expect(asked.out == lines("人员  到会情况  请假    理由    答复人", "张三  未记录    待答复  送孩子  -"))
        let recorded = await Run(
            "study", "record", "Y2026-000012", "--present", "1", "--absent", "S01 asked-off", "S02 other 家里停水",
            hall: FakeHall(["Studies/Record": [.reply(RecordStudyReply(study: Self.study))]]))
        let json = recorded.hall.asked.first?.json ?? ""
        #expect(json.contains("STUDY_REASON_OTHER") && json.contains("\"text\":\"家里停水\""), "\(json) \(recorded.err)")
        for wrong in [["--absent", "S01"], ["--absent", "S01 nowhere"]] {
            let run = await Run(["study", "record", "Y2026-000012", "--present", "1"] + wrong, hall: FakeHall([:]))
            #expect(run.code == 2 && run.err.contains("S02 serving"), "\(run.err)")
        }
        let shift = await Run("study", "preview", "--group", "G1", "--shift", "2026-03-03", hall: FakeHall([:]))
        #expect(shift.code == 2 && shift.err.contains("2026-03-03 15:00-17:00 S01,S02"), "\(shift.err)")
    }

    @Test("the ledger says what each is short of")
    func ledger() async {
        let line = StudyLedgerLine(
            personID: "S01", personName: "张三", planned: 3, attended: 1, stayedAway: 1, pending: 1,
            shortWeeks: [ShortWeek(monday: "2026-03-02", needed: 2, planned: 1)], essayShort: true)
        let run = await Run(
            "study", "ledger", "--month", "2026-03", lang: "zh",
            hall: FakeHall(["Studies/Ledger": [.reply(StudyLedgerReply(lines: [line], yearsMissing: [2027]))]]))
        #expect(run.out.contains("2026-03-02起一周 1/2、缺心得体会"), "\(run.out)")
        #expect(run.out.contains("2027"), "\(run.out)")
    }
}
