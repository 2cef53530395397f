import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// AB-5. Powers of approval handed on in writing. S03 王五 is the director, S06 周六 a principal; S02 李四 stands in for them.
@Suite struct DelegationsStoryTests {
    @Test("AB-5 · the delegate decides while the director is out, and the record names both and the delegation")
    func whole() async throws {
        try await BreachesHall.run { hall in
            let written = try await hall.delegate(to: "S02", [.attendance])
            #expect(written.number == "D2026-000001" && written.standing == .giverHere && written.offices == [.director])
            try await hall.askCorrection(.signIn, "2026-03-02", "08:25")
            let early = await outcome { try await hall.decideCorrection(.approved, as: CasesHall.second) }
            #expect(early == "permissionDenied AB-5", "the director is here")
            #expect(await outcome { _ = try await hall.corrections().list(ListCorrectionsRequest()) } == "done")
            #expect(try await hall.corrections(CasesHall.second).list(ListCorrectionsRequest()).corrections.isEmpty)
            _ = try await hall.goOut(until: "2026-03-02 11:00", as: CasesHall.director)
            let shown = try await hall.corrections(CasesHall.second).list(ListCorrectionsRequest()).corrections.map(\.number)
            #expect(shown == ["X2026-000001"], "whoever may decide may read what is to be decided")
            let decided = try await hall.decideCorrection(.approved, as: CasesHall.second)
            #expect(decided.stage == .approved && decided.decidedBy == "S02")
            let entry = try #require(try hall.opens("correction/X2026-000001").last)
            #expect(
                [entry.personID, entry.actingFor, entry.delegationNumber] == ["S02", "S03", "D2026-000001"])
            #expect(try await hall.delegations().first == "D2026-000001 usable S03 S02")
            try await hall.askCorrection(.signOut, "2026-03-02", "08:30")
            _ = try await hall.away(CasesHall.director).`return`(ReturnRequest())
            let late = await outcome { try await hall.decideCorrection(.approved, "X2026-000002", as: CasesHall.second) }
            #expect(late == "permissionDenied AB-5", "the director is back")
            #expect(try await hall.verify().whole)
        }
    }

    @Test("AB-5 · an absence and a breach are decided in the director's place, and the notice says so")
    func papers() async throws {
        try await BreachesHall.run { hall in
            try hall.restart { try UnaccountedSample.insert($0, serial: 1, person: "S01", isExplained: true) }
            try await hall.delegate(to: "S02")
            _ = try await hall.goOut(until: "2026-03-02 11:00", as: CasesHall.director)
            #expect(try await hall.absence(as: CasesHall.second).number == "Q2026-000001")
            let decided = try await hall.decideAbsence(.excused, as: CasesHall.second, seen: 2)
            let paper = try await PapersClient(hall.caller(CasesHall.clerk)).get(GetPaperRequest(id: decided.decisionID))
            #expect(paper.html.contains("李四（受王五委托，D2026-000001）"))
            try await hall.record("S01", codes: ["FA-8-1"])
            try await hall.explain("没有这回事", seen: 1)
            #expect(try await hall.numbers(ListBreachesRequest(), as: CasesHall.second) == ["W2026-000001"])
            _ = try await hall.decide(.setAside, as: CasesHall.second, seen: 2)
            #expect(try hall.opens("breach/W2026-000001").last?.delegationNumber == "D2026-000001")
            #expect(try hall.opens("absence/Q2026-000001").last?.actingFor == "S03")
        }
    }

    @Test("AB-5 · nobody decides about themselves or about whoever gave it, and nothing is handed on twice")
    func bounds() async throws {
        try await BreachesHall.run { hall in
            try await hall.delegate(to: "S02", as: BreachesHall.principal)
            _ = try await hall.goOut(until: "2026-03-02 11:00", as: BreachesHall.principal)
            try await hall.askCorrection(.signIn, "2026-03-02", "08:25", as: CasesHall.second)
            let own = await outcome { try await hall.decideCorrection(.approved, as: CasesHall.second) }
            #expect(own == "failedPrecondition LV-3")
            try await hall.askCorrection(.signIn, "2026-03-02", "08:25", as: CasesHall.director)
            let director = try await hall.decideCorrection(.approved, "X2026-000002", as: CasesHall.second)
            #expect(director.decidedBy == "S02", "what concerns the director is the principal's, and so the delegate's")
            try await hall.askCorrection(.signIn, "2026-03-02", "08:26", as: BreachesHall.principal)
            let identity = IdentityClient(hall.caller(0))
            _ = try await identity.revokeRole(RevokeRoleRequest(personID: "S03", role: .director))
            let givers = await outcome { try await hall.decideCorrection(.approved, "X2026-000003", as: CasesHall.second) }
            #expect(givers == "permissionDenied AB-5")
            let further = await outcome { try await hall.delegate(to: "S01", as: CasesHall.second) }
            #expect(further == "permissionDenied AB-5", "what was handed on is not handed on")
        }
    }

    @Test("AB-5 · a principal's word on a case, while they are let off by a duty rule")
    func approval() async throws {
        try await BreachesHall.run { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await hall.delegate(to: "S05", [.cases], as: BreachesHall.principal)
            let number = try await hall.acceptAgency()
            _ = try await hall.cases(CasesHall.director).review(
                ReviewRequest(number: number, expectedVersion: 1, word: .agreed, result: .completed))
            let request = ApproveRequest(number: number, expectedVersion: 2, word: .agreed, result: .completed)
            let cases = hall.cases(CasesHall.registrar)
            #expect(await outcome { _ = try await cases.approve(request) } == "permissionDenied AB-5")
            _ = try await hall.schedules(CasesHall.director).addDuty(
                AddDutyRequest(personID: "S06", from: "2026-03-02", kind: .off, reason: "轮休"))
            let approved = try await cases.approve(request).case?.checks
            #expect(approved?.approvedBy == "S05")
            let entry = try #require(try hall.opens("case/\(number)").last)
            #expect([entry.personID, entry.actingFor, entry.delegationNumber] == ["S05", "S06", "D2026-000001"])
        }
    }

    @Test("AB-5 · a delegation that is to come, over, revoked, or whose giver lost the office, says so")
    func ended() async throws {
        try await BreachesHall.run { hall in
            try await hall.delegate(to: "S02", [.conduct], from: "2026-03-03", until: "2026-03-03")
            try await hall.record("S01", codes: ["FA-8-1"])
            try await hall.explain("没有这回事", seen: 1)
            _ = try await hall.goOut(until: "2026-03-04 17:00", as: CasesHall.director)
            func message() async -> String {
                do {
                    _ = try await hall.decide(.setAside, as: CasesHall.second, seen: 2)
                    return "done"
                } catch { return (error as? Failure)?.message ?? "" }
            }
            #expect(await message().contains("从2026-03-03起才能使用"))
            #expect(try await hall.delegations() == ["D2026-000001 toCome S03 S02"])
            try await hall.advance(to: "2026-03-04 00:00")
            #expect(await message().contains("已于2026-03-03到期"))
            #expect(try await hall.delegations().isEmpty)
            try await hall.delegate(to: "S02", [.conduct], from: "2026-03-04", until: "2026-03-04")
            let others = await outcome { try await hall.revoke("D2026-000002", as: CasesHall.second) }
            #expect(others == "permissionDenied AB-5")
            #expect(try await hall.revoke("D2026-000002").revokedBy == "S03")
            #expect(await message().contains("撤回"))
            #expect(await outcome { try await hall.revoke("D2026-000002", seen: 2) } == "permissionDenied AB-5")
            try await hall.delegate(to: "S02", [.conduct], from: "2026-03-04", until: "2026-03-04")
            _ = try await IdentityClient(hall.caller(0)).revokeRole(RevokeRoleRequest(personID: "S03", role: .director))
            #expect(await message().contains("不担任这个职务"))
            #expect(
                try await hall.delegations(withEnded: true) == [
                    "D2026-000003 officeLost S03 S02", "D2026-000002 revoked S03 S02", "D2026-000001 over S03 S02",
                ])
        }
    }

    @Test("AB-5 · what is written stays, and is checked before it is")
    func written() async throws {
        try await BreachesHall.run { hall in
            try await hall.delegate(to: "S02", [.attendance])
            #expect(await outcome { try await hall.delegate(to: "S05") } == "permissionDenied AB-5", "handed on already")
            #expect(await outcome { try await hall.delegate(to: "S03", [.cases]) } == "permissionDenied AB-5", "to oneself")
            #expect(
                await outcome { try await hall.delegate(to: "S05", [.cases], from: "2026-03-05", until: "2026-03-04") }
                    == "invalidArgument until")
            #expect(
                await outcome { try await hall.delegate(to: "S05", [.cases, .cases]) } == "invalidArgument powers[1]")
            let own = try await hall.delegationClient(CasesHall.second).list(ListDelegationsRequest(personID: "me"))
            #expect(own.delegations.map(\.reason) == ["出差"])
            let others = try await hall.delegationClient().list(ListDelegationsRequest(personID: "S03"))
            #expect(others.delegations.map(\.reason) == [""], "who stands in is for everybody, why is not")
            #expect(try hall.told("delegation/D2026-000001") == ["delegationGiven"])
            try hall.restart { db in
                for change in ["UPDATE delegation SET until_day = 99999", "DELETE FROM delegation"] {
                    #expect(throws: DatabaseError.self) { try db.execute(sql: change) }
                }
            }
        }
    }
}

extension CasesHall {
    func delegationClient(_ uid: UInt32 = clerk) -> DelegationsClient { DelegationsClient(caller(uid)) }

    /// By the director, from today through tomorrow, unless said.
    @discardableResult
    func delegate(
        to delegate: String, _ powers: [ApprovalPower] = [], from: String = "2026-03-02", until: String = "2026-03-03",
        as uid: UInt32 = director
    ) async throws -> DelegationInfo {
        let request = DelegateRequest(delegateID: delegate, from: from, until: until, powers: powers, reason: "出差")
        return try await delegationClient(uid).delegate(request).delegation ?? DelegationInfo()
    }

    @discardableResult
    func revoke(_ number: String, as uid: UInt32 = director, seen: Int64 = 1) async throws -> DelegationInfo {
        let request = RevokeDelegationRequest(number: number, expectedVersion: seen, reason: "已返回")
        return try await delegationClient(uid).revoke(request).delegation ?? DelegationInfo()
    }

    /// "D2026-000001 usable S03 S02", the newest first.
    func delegations(withEnded: Bool = false) async throws -> [String] {
        try await delegationClient().list(ListDelegationsRequest(withEnded: withEnded)).delegations.map {
            "\($0.number) \($0.standing) \($0.giverID) \($0.delegateID)"
        }
    }

    /// What the journal says of a subject.
    func opens(_ subject: String) throws -> [JournalOpen] {
        try read { try JournalTable.about($0, subject: subject) }
            .map { try JournalOpen(decoding: $0.link.open, limits: .reply) }
    }
}
