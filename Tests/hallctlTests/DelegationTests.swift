import HallProto
import Testing

@testable import hallctl

@Suite struct DelegationTests {
    static let given = DelegationInfo(
        number: "D2026-000012", standing: .usable, giverID: "S03", giverName: "王五", delegateID: "S02", delegateName: "李四",
        powers: [.cases, .attendance], offices: [.director], from: "2026-03-02", until: "2026-03-06", reason: "出差", version: 1)

    @Test("powers are handed on to a person for some days, and shown as they were written")
    func give() async {
        let run = await Run(
            "delegation", "give", "S02", "--from", "2026-03-02", "--until", "2026-03-06", "--power", "cases", "attendance",
            "--reason", "出差", lang: "zh",
            hall: FakeHall(["Delegations/Delegate": [.reply(DelegateReply(delegation: Self.given))]]))
        let asked = run.hall.asked.first?.json ?? ""
        for wanted in [
            "\"delegateId\":\"S02\"", "\"from\":\"2026-03-02\"", "\"until\":\"2026-03-06\"", "APPROVAL_POWER_CASES",
            "APPROVAL_POWER_ATTENDANCE", "\"reason\":\"出差\"",
        ] {
            #expect(asked.contains(wanted), "\(wanted) in \(asked)")
        }
        #expect(
            run.out == """
                委托编号      状态  委托人  受托人  委托权力            起始日期    截止日期    理由
                D2026-000012  可用  王五    李四    办件审批、考勤审批  2026-03-02  2026-03-06  出差

                """, "\(run.out)\(run.err)")
    }

    @Test("it is taken back with the reason")
    func revoke() async {
        var revoked = Self.given
        revoked.standing = .revoked
        let run = await Run(
            "delegation", "revoke", "D2026-000012", "--reason", "已返回", lang: "en",
            hall: FakeHall(["Delegations/Revoke": [.reply(RevokeDelegationReply(delegation: revoked))]]))
        let asked = run.hall.asked.first?.json ?? ""
        #expect(asked.contains("\"expectedVersion\":\"1\"") && asked.contains("\"reason\":\"已返回\""), "\(asked)")
        #expect(run.out.contains("D2026-000012  revoked"), "\(run.out)")
    }

    @Test("the list asks for one's own, and the ended ones")
    func list() async {
        let run = await Run(
            "delegation", "list", "--mine", "--all", lang: "en",
            hall: FakeHall(["Delegations/List": [.reply(ListDelegationsReply(delegations: [Self.given]))]]))
        let asked = run.hall.asked.first?.json ?? ""
        #expect(asked.contains("\"personId\":\"me\"") && asked.contains("\"withEnded\":true"), "\(asked)")
        #expect(run.out.contains("cases, attendance"), "\(run.out)")
    }

    @Test("an entry of the journal names both and the delegation")
    func entry() {
        let open = JournalOpen(
            personID: "S02", actingFor: "S03", method: "hall.v1.Corrections/Decide", subject: "correction/X2026-000001",
            event: JournalEvent(event: .correctionDecided(CorrectionDecided(personID: "S01", verdict: .approved))),
            delegationNumber: "D2026-000012")
        let told = line(
            of: JournalEntryInfo(seq: 7, open: open), Look(language: .zh, clock: .fixed(seconds: 0), colours: false))
        #expect(told.contains("S02代S03（委托D2026-000012）"), "\(told)")
    }
}
