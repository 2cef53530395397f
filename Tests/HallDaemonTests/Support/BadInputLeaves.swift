import GRDB
import HallProto
import HallRules

@testable import HallDaemon

extension BadInputHall {
    /// Of the leave entered of S02: one that is asked for, one whose decision waits for a word, one from which a sign-in may be the return.
    var leaves: [BadInputRequest] {
        let now = cases.daemon.house.clock.now()
        let (clerk, registrar) = (CasesHall.clerk, CasesHall.registrar)
        let part = LeavePart(
            kindID: "personal", from: "2026-03-10", fromHalf: .afternoon, until: "2026-03-11", untilHalf: .morning)
        return [
            BadInputRequest("hall.v1.Leaves/Preview", as: clerk, PreviewLeaveRequest(personID: "S01", parts: [part])),
            BadInputRequest(
                "hall.v1.Leaves/Ask", as: registrar,
                AskLeaveRequest(
                    personID: "S01", parts: [part], reason: "家中有事", toldAt: now.advanced(byMinutes: -30).timestamp, toldBy: "家属"
                )),
            BadInputRequest("hall.v1.Leaves/Get", as: registrar, GetLeaveRequest(number: "J2026-000001")),
            BadInputRequest(
                "hall.v1.Leaves/List", as: registrar,
                ListLeavesRequest(
                    stage: .granted, personID: "S02", month: "2026-03", troubles: true, pageSize: 2, pageToken: "J2026-000002")),
            BadInputRequest("hall.v1.Leaves/Export", as: registrar, ExportLeavesRequest(year: 2026)),
            BadInputRequest("hall.v1.Leaves/Balance", as: registrar, LeaveBalanceRequest(personID: "S01", year: 2026)),
            BadInputRequest("hall.v1.Leaves/ListKinds", as: clerk, ListLeaveKindsRequest(withRetired: true)),
        ] + decided
    }

    private var decided: [BadInputRequest] {
        let (registrar, director) = (CasesHall.registrar, CasesHall.director)
        let now = cases.daemon.house.clock.now()
        let kind = LeaveKindInfo(
            id: "exam", name: "考试假", basis: "大厅规定", standing: .leave, counting: .workdays, allowance: .eachTime, daysMax: 3,
            waitsForCover: true, papers: [LeavePaperNeed(name: "准考证", dueWorkdays: 3)])
        return [
            BadInputRequest(
                "hall.v1.Leaves/RecordConsent", as: registrar,
                RecordLeaveConsentRequest(number: "J2026-000001", expectedVersion: 1, consent: "所长同意")),
            BadInputRequest(
                "hall.v1.Leaves/NameSubstitute", as: registrar,
                NameSubstituteRequest(
                    number: "J2026-000001", expectedVersion: 2, postID: "P2", personID: "S06", sentBy: "所长")),
            BadInputRequest(
                "hall.v1.Leaves/HandInPaper", as: registrar,
                HandInLeavePaperRequest(number: "J2026-000001", expectedVersion: 3, paper: "诊断证明")),
            BadInputRequest(
                "hall.v1.Leaves/RecordDecision", as: registrar,
                RecordLeaveDecisionRequest(
                    number: "J2026-000001", expectedVersion: 4, verdict: .granted, decidedBy: "S03", way: .byPhone,
                    answer: "好好休息", waiver: "窗口暂停")),
            BadInputRequest(
                "hall.v1.Leaves/ConfirmDecision", as: director,
                ConfirmLeaveDecisionRequest(number: "J2026-000002", expectedVersion: 1, confirmed: true)),
            BadInputRequest(
                "hall.v1.Leaves/Decide", as: director,
                DecideLeaveRequest(
                    number: "J2026-000004", expectedVersion: 1, verdict: .granted, answer: "好好休息", waiver: "窗口暂停")),
            BadInputRequest(
                "hall.v1.Leaves/Withdraw", as: registrar,
                WithdrawLeaveRequest(
                    number: "J2026-000004", expectedVersion: 2, from: "2026-03-17", fromHalf: .afternoon, until: "2026-03-17",
                    untilHalf: .afternoon)),
            BadInputRequest(
                "hall.v1.Leaves/ConfirmReturn", as: registrar,
                ConfirmReturnRequest(number: "J2026-000003", expectedVersion: 1, confirmed: false)),
            BadInputRequest(
                "hall.v1.Leaves/Return", as: registrar,
                ReturnFromLeaveRequest(
                    number: "J2026-000003", expectedVersion: 2, backAt: now.advanced(byMinutes: -2 * 24 * 60).timestamp)),
            BadInputRequest(
                "hall.v1.Leaves/PutWorkedSince", as: registrar,
                PutWorkedSinceRequest(personID: "S01", workedSince: "2010-01-01")),
            BadInputRequest("hall.v1.Leaves/PutKind", as: director, PutLeaveKindRequest(kind: kind)),
        ]
    }

    static func enterLeaves(_ db: Database) throws {
        try LeaveSample.insert(db, serial: 1, person: "S02", day: "2026-03-10")
        try LeaveSample.insert(db, serial: 2, person: "S02", day: "2026-03-13", stage: 2, awaiting: "S03")
        try LeaveSample.insert(db, serial: 3, person: "S02", day: "2026-02-28", stage: 2, signedIn: "2026-02-28 09:00")
        try LeaveSample.insert(db, serial: 4, person: "S02", day: "2026-03-17")
    }
}
