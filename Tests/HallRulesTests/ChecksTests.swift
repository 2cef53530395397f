import HallRules
import Testing

/// IN-2. 一审一核. 李明 accepted and handles, 王芳 is the B, the director and 赵强, the principal, stand by.
@Suite struct ChecksTests {
    private static func accepted(
        checks: Set<Item.Check> = [.secondReview, .leaderApproval], ending: Item.Ending = .decision
    ) -> Case {
        let item = Item(
            id: .init("item"), name: "残疾人证办理", kind: .promised, nature: .licence, ending: ending, promisedWorkdays: 10,
            statutoryWorkdays: 20, checks: checks)
        return Hall.acceptedCase(item)
    }

    private static let principal = Approver(Hall.zhao.id, .principal, form: .inPerson)

    /// Who, whom it was handed to before, what is said, what becomes of it.
    @Test(
        "IN-2 · who may review",
        arguments: [
            ("li", nil, "IN-2"), ("wang", nil, "ok"), ("zhao", nil, "AB-5"), ("director", nil, "ok"), ("registrar", nil, "ok"),
            ("li", "wang", "IN-2"), ("wang", "wang", "IN-2"), ("director", "wang", "ok"), ("sun", "sun", "IN-2"),
        ] as [(String, String?, String)])
    func reviewers(who: String, handler: String?, result: String) throws {
        var file = Self.accepted()
        if let handler {
            let next = try #require(Hall.people[handler])
            file = try file.handedOver(
                to: next, by: CaseActor(named: "director"), at: Hall.post, now: Hall.at("2026-03-03 09:00"))
        }
        let said = try verdict { _ = try file.reviewed(.agreed(.granted), by: CaseActor(named: who), at: Hall.post) }
        #expect(said == result)
    }

    @Test(
        "IN-2 · what is agreed to fits the item",
        arguments: [
            (Item.Ending.decision, Case.Proposal.granted, "ok"), (.decision, .denied, "ok"), (.decision, .completed, "TL-2"),
            (.service, .granted, "TL-2"), (.service, .denied, "TL-2"), (.service, .completed, "ok"),
        ])
    func proposals(ending: Item.Ending, proposal: Case.Proposal, result: String) throws {
        let said = try verdict {
            _ = try Self.accepted(ending: ending).reviewed(.agreed(proposal), by: CaseActor(named: "wang"), at: Hall.post)
        }
        #expect(said == result)
    }

    @Test(
        "IN-2 · what a case needs before it ends",
        arguments: [
            ([], "", "granted", "ok"), ([.secondReview], "", "granted", "IN-2"), ([.secondReview], "r", "granted", "ok"),
            ([.secondReview], "r", "denied", "IN-2"), ([.secondReview], "", "withdrawn", "ok"),
            ([.secondReview], "rs", "granted", "IN-2"), ([.secondReview], "rsr", "granted", "ok"),
            ([.leaderApproval], "", "granted", "IN-2"), ([.leaderApproval], "a", "granted", "ok"),
            ([.leaderApproval], "as", "granted", "IN-2"), ([.leaderApproval], "a", "denied", "IN-2"),
            ([.secondReview, .leaderApproval], "r", "granted", "IN-2"),
            ([.secondReview, .leaderApproval], "ra", "granted", "ok"),
            ([.secondReview, .leaderApproval], "ras", "granted", "IN-2"),
            ([.secondReview, .leaderApproval], "", "withdrawn", "ok"),
        ] as [(Set<Item.Check>, String, String, String)])
    func ending(checks: Set<Item.Check>, words: String, result: String, outcome: String) throws {
        var file = Self.accepted(checks: checks)
        for word in words {
            switch word {
            case "r": file = try file.reviewed(.agreed(.granted), by: CaseActor(named: "wang"), at: Hall.post)
            case "a": file = try file.approved(.agreed(.granted), by: Self.principal)
            case _:
                file =
                    checks.contains(.leaderApproval)
                    ? try file.approved(.sentBack(reason: "存疑"), by: Self.principal)
                    : try file.reviewed(.sentBack(reason: "存疑"), by: CaseActor(named: "wang"), at: Hall.post)
            }
        }
        let ends: [String: Case.Result] = ["granted": .granted, "denied": .denied(reason: "不符"), "withdrawn": .withdrawn]
        let end = try #require(ends[result])
        let said = try verdict { _ = try file.finished(end, by: .li, at: Hall.post, now: Hall.at("2026-03-05 09:00")) }
        #expect(said == outcome)
    }

    @Test("IN-2 · nobody ends what they have checked, also after a handover; who has not, may")
    func finishers() throws {
        let reviewed = try Self.accepted(checks: [.secondReview]).reviewed(
            .agreed(.granted), by: CaseActor(named: "wang"), at: Hall.post)
        let handed = try reviewed.handedOver(to: Hall.wang, by: .li, at: Hall.post, now: Hall.at("2026-03-03 09:00"))
        #expect(handed.checking == reviewed.checking, "a handover voids nothing")
        func finish(_ file: Case, _ who: String) throws -> String {
            try verdict {
                _ = try file.finished(.granted, by: CaseActor(named: who), at: Hall.post, now: Hall.at("2026-03-05 09:00"))
            }
        }
        #expect(try finish(reviewed, "wang") == "IN-2")
        #expect(try finish(handed, "wang") == "IN-2")
        #expect(try finish(handed, "li") == "ok")
    }

    @Test(
        "IN-2 · who may approve, and for whom it may be written down",
        arguments: [
            (Hall.zhao.id, Approver.Standing.principal, Approval.Form.inPerson, "ok"),
            (Hall.zhao.id, .other, .inPerson, "IN-2"),
            (Hall.li.id, .principal, .inPerson, "IN-2"), (Hall.wang.id, .principal, .inPerson, "IN-2"),
            (Hall.zhao.id, .principal, .reported(.onPaper, by: Hall.sun.id, .awaited), "ok"),
            (Hall.zhao.id, .principal, .reported(.byPhone, by: Hall.li.id, .awaited), "IN-2"),
            (Hall.zhao.id, .principal, .reported(.byPhone, by: Hall.wang.id, .awaited), "IN-2"),
            (Hall.zhao.id, .other, .reported(.byPhone, by: Hall.sun.id, .awaited), "IN-2"),
        ])
    func approvers(person: Person.ID, standing: Approver.Standing, form: Approval.Form, result: String) throws {
        let reviewed = try Self.accepted().reviewed(.agreed(.granted), by: CaseActor(named: "wang"), at: Hall.post)
        let said = try verdict { _ = try reviewed.approved(.agreed(.granted), by: Approver(person, standing, form: form)) }
        #expect(said == result)
    }

    @Test("IN-2 · in person everybody approves for themselves alone")
    func inPerson() throws {
        func named(_ caller: Person.ID, _ form: Approval.Form) throws -> String {
            try verdict { _ = try Approver.named(Hall.zhao.id, .principal, form: form, caller: caller) }
        }
        #expect(try named(Hall.zhao.id, .inPerson) == "ok")
        #expect(try named(Hall.sun.id, .inPerson) == "IN-2")
        #expect(try named(Hall.sun.id, .reported(.onPaper, by: Hall.sun.id, .awaited)) == "ok")
    }

    @Test("IN-2 · what was written down is confirmed by the principal's own word, once, also after the end")
    func confirming() throws {
        let reported = Approver(Hall.zhao.id, .principal, form: .reported(.byPhone, by: Hall.sun.id, .awaited))
        let approved = try Self.accepted(checks: [.leaderApproval]).approved(.agreed(.granted), by: reported)
        #expect(approved.checking.approval?.awaitsWord == true)
        let ended = try approved.finished(.granted, by: .li, at: Hall.post, now: Hall.at("2026-03-05 09:00"))
        let confirmed = try ended.approved(.agreed(.granted), by: Self.principal)
        #expect(confirmed.checking.approval?.awaitsWord == false && confirmed.stage == ended.stage)
        #expect(try verdict { _ = try confirmed.approved(.agreed(.granted), by: Self.principal) } == "TL-2")
        #expect(try verdict { _ = try ended.approved(.agreed(.denied), by: Self.principal) } == "TL-2")
        let other = Approver(Hall.sun.id, .principal, form: .inPerson)
        #expect(try verdict { _ = try ended.approved(.agreed(.granted), by: other) } == "TL-2")
    }

    @Test("IN-2 · the approval is of what the review agreed to, and by another than the reviewer")
    func afterReview() throws {
        let reviewed = try Self.accepted().reviewed(.agreed(.granted), by: CaseActor(named: "director"), at: Hall.post)
        #expect(try verdict { _ = try reviewed.approved(.agreed(.denied), by: Self.principal) } == "IN-2")
        #expect(try verdict { _ = try Self.accepted().approved(.agreed(.granted), by: Self.principal) } == "IN-2")
        let reviewer = Approver(try CaseActor(named: "director").person, .principal, form: .inPerson)
        #expect(try verdict { _ = try reviewed.approved(.agreed(.granted), by: reviewer) } == "IN-2")
        let approved = try reviewed.approved(.agreed(.granted), by: Self.principal)
        #expect(
            try verdict { _ = try approved.reviewed(.agreed(.granted), by: CaseActor(named: "wang"), at: Hall.post) } == "IN-2")
        #expect(try verdict { _ = try Self.accepted(checks: []).approved(.agreed(.granted), by: Self.principal) } == "IN-2")
        #expect(try verdict { _ = try reviewed.approved(.sentBack(reason: " "), by: Self.principal) } == "IN-2")
    }
}
