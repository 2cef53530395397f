import HallProto
import Testing

@testable import hallctl

/// LV-1 … LV-5: leave as a clerk types and reads it.
@Suite("hallctl leave") struct LeaveTests {
    private static let leave = LeaveInfo(
        number: "J2026-000001", stage: .granted, personID: "S01", personName: "张三",
        parts: [
            LeavePart(kindID: "sick", from: "2026-03-02", fromHalf: .afternoon, until: "2026-03-03", untilHalf: .afternoon)
        ],
        kindNames: ["病假"], reason: "发烧", askedAt: Timestamp(seconds: 1_772_417_100), halfDays: 3, chainedHalfDays: 3,
        tier: .principal,
        decidedBy: "S06", decidedByName: "周六", decidedAt: Timestamp(seconds: 1_772_417_100), way: .byPhone, recordedBy: "S05",
        awaitsWord: true,
        papers: [LeavePaperInfo(name: "诊断证明", dueOn: "2026-03-05")], slipID: "leave-slip-2026-000001", version: 2)

    @Test("what would become of it: every day, who decides, who covers, where nobody would")
    func preview() async throws {
        let reply = PreviewLeaveReply(
            days: [
                LeaveDayInfo(date: "2026-09-30", afternoon: .worked),
                LeaveDayInfo(date: "2026-10-01", morning: .holiday, afternoon: .holiday, name: "国庆节"),
                LeaveDayInfo(date: "2026-10-10", morning: .worked, afternoon: .worked, name: "国庆节", makeup: true),
            ], halfDays: 3, calendarDays: 3, chained: [ChainedLeaveInfo(number: "J2026-000001", halfDays: 2)],
            chainedHalfDays: 5, tier: .principal, approvers: [ApproverInfo(personID: "S06", personName: "周六", away: true)],
            papers: [LeavePaperInfo(name: "结婚证", dueOn: "2026-10-14")],
            balances: [LeaveBalanceInfo(kindID: "annual", kindName: "年休假", allowedHalfDays: 10, usedHalfDays: 3)],
            cover: [
                LeaveCoverInfo(
                    postID: "P1", postName: "低保岗", date: "2026-09-30", from: "14:00", until: "17:30", personID: "S02",
                    personName: "李四")
            ],
            failing: [
                LeaveCoverInfo(postID: "P1", postName: "低保岗", date: "2026-10-10", from: "08:30", until: "12:00")
            ], waitsForCover: true, needsConsent: true, accepted: true)
        let hall = FakeHall(["Leaves/Preview": [.reply(reply)]])
        let run = await Run("leave", "preview", "personal", "2026-09-30pm", "2026-10-10", lang: "zh", hall: hall)
        #expect(
            run.out == """
                  2026-09-30  下午上班
                  2026-10-01  放假（国庆节）
                  2026-10-10  上班（国庆节补班）
                  工作日    1.5（日历3天）
                  审批      镇主要负责人 周六（现在不在）
                  合并计算  与J2026-000001相连，共2.5个工作日
                  余额      年休假共5天，已用1.5天，还剩3.5天
                  材料      结婚证 2026-10-14前交
                  单位意见  要先征得所在单位同意
                假期中的岗位：
                  2026-09-30 14:00–17:30  低保岗  李四
                会空岗：
                  2026-10-10 08:30–12:00  低保岗  无人
                须由派出单位派人顶岗，或审批人写明理由后才能批准。

                """)
        let part = LeavePart(kindID: "personal", from: "2026-09-30", fromHalf: .afternoon, until: "2026-10-10")
        #expect(run.hall.asked.last?.json == PreviewLeaveRequest(parts: [part]).json())
    }

    @Test("what would be refused, and days nobody knows yet")
    func refused() async throws {
        let reply = PreviewLeaveReply(
            days: [LeaveDayInfo(date: "2027-01-04")], accepted: false, clause: "LV-2", refusalZh: "算不出请假天数。",
            refusalEn: "It can't be counted.")
        let hall = FakeHall(["Leaves/Preview": [.reply(reply)]])
        let run = await Run("leave", "preview", "personal", "2027-01-04", lang: "zh", hall: hall)
        #expect(run.out == "  2027-01-04  放假安排未载入\n不能这样请（LV-2）：算不出请假天数。\n")
    }

    @Test("one leave with everything it says")
    func show() async throws {
        let hall = FakeHall(["Leaves/Get": [.reply(GetLeaveReply(leave: Self.leave))]])
        let run = await Run("leave", "show", "J2026-000001", lang: "zh", hall: hall)
        #expect(
            run.out == """
                J2026-000001
                  状态      已批，待审批人本人确认
                  人员      张三 (S01)
                  工作日    1.5
                  合并计算  1.5
                  审批      镇主要负责人
                  理由      发烧
                  申请时间  2026-03-02 10:05
                  决定人    周六
                  决定时间  2026-03-02 10:05
                  审批方式  电话
                  请假条    leave-slip-2026-000001
                  版本      2
                  病假  2026-03-02 下午 – 2026-03-03
                  诊断证明  2026-03-05前交

                """)
    }

    @Test("several kinds in one, and somebody who phoned")
    func ask() async throws {
        let hall = FakeHall(["Leaves/Ask": [.reply(AskLeaveReply(leave: Self.leave))]])
        let run = await Run(
            "leave", "ask", "annual", "2026-10-08", "2026-10-09", "--then", "personal 2026-10-10am", "--for", "S02", "--told",
            "2026-10-07T08:00:00+08:00", "--told-by", "家属", "--reason", "家中有事", hall: hall)
        let parts = [
            LeavePart(kindID: "annual", from: "2026-10-08", until: "2026-10-09"),
            LeavePart(kindID: "personal", from: "2026-10-10", untilHalf: .morning),
        ]
        let wanted = AskLeaveRequest(
            personID: "S02", parts: parts, reason: "家中有事", toldAt: Timestamp(seconds: 1_791_331_200), toldBy: "家属")
        #expect(run.hall.asked.last?.json == wanted.json(), "\(run.err)")
    }

    @Test("a decision is about the version the book has, unless one says which one saw")
    func decide() async throws {
        let decided = FakeHall([
            "Leaves/Get": [.reply(GetLeaveReply(leave: Self.leave))],
            "Leaves/Decide": [.reply(DecideLeaveReply(leave: Self.leave))],
        ])
        let run = await Run("leave", "decide", "J2026-000001", "--verdict", "granted", hall: decided)
        #expect(run.hall.asked.last?.json.contains("\"expectedVersion\":\"2\"") == true, "\(run.err)")
        let seen = FakeHall(["Leaves/Decide": [.reply(DecideLeaveReply(leave: Self.leave))]])
        let other = await Run(
            "leave", "decide", "J2026-000001", "--verdict", "granted", "--version-seen", "1", hall: seen)
        #expect(other.hall.asked.map(\.json).joined().contains("\"expectedVersion\":\"1\""), "\(other.err)")
    }
}
