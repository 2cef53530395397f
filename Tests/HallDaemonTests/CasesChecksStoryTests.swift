import HallProto
import Testing

@testable import HallDaemon

/// IN-2. 一审一核: who looks at a case before it ends. S01 accepts and handles, S02 is the B, S04 the principal, S05 the registrar.
@Suite struct CasesChecksStoryTests {
    private static func review(
        _ hall: CasesHall, _ number: String, _ version: Int64, as uid: UInt32 = CasesHall.second, _ word: CheckWord = .agreed,
        _ result: CaseResult = .completed, reason: String = ""
    ) async -> String {
        await outcome {
            _ = try await hall.cases(uid).review(
                ReviewRequest(number: number, expectedVersion: version, word: word, result: result, reason: reason))
        }
    }

    private static func approve(
        _ hall: CasesHall, _ number: String, _ version: Int64, as uid: UInt32 = CasesHall.outsider, _ word: CheckWord = .agreed,
        _ result: CaseResult = .completed, reason: String = "", form: ApprovalForm = .unspecified, principal: String = ""
    ) async -> String {
        await outcome {
            _ = try await hall.cases(uid).approve(
                ApproveRequest(
                    number: number, expectedVersion: version, word: word, result: result, reason: reason, form: form,
                    principalID: principal))
        }
    }

    private static func finish(
        _ hall: CasesHall, _ number: String, _ version: Int64, as uid: UInt32 = CasesHall.clerk,
        _ result: CaseResult = .completed
    ) async -> String {
        await outcome {
            _ = try await hall.cases(uid).finish(FinishRequest(number: number, result: result, expectedVersion: version))
        }
    }

    @Test("IN-2 · reviewed, approved, finished: each by somebody else, in this order")
    func life() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency()
            #expect(await Self.finish(hall, number, 1) == "failedPrecondition IN-2")
            #expect(await Self.approve(hall, number, 1) == "failedPrecondition IN-2", "reviewed first")
            #expect(await Self.review(hall, number, 1) == "done")
            #expect(await Self.finish(hall, number, 2) == "failedPrecondition IN-2")
            #expect(await Self.approve(hall, number, 2) == "done")
            let checks = try #require(try await hall.get(number).checks)
            #expect(checks.secondReview && checks.leaderApproval && checks.form == .inPerson && !checks.awaitsWord)
            #expect(checks.reviewedByName == "李四" && checks.approvedByName == "陈六")
            #expect(checks.reviewedResult == .completed && checks.approvedResult == .completed)
            #expect(await Self.finish(hall, number, 3, as: CasesHall.second) == "failedPrecondition IN-2", "not the reviewer")
            try hall.restart()
            #expect(await Self.finish(hall, number, 3) == "done")
            #expect(
                try hall.worked(number) == [
                    "caseAccepted", "caseReviewed", "caseApproved", "caseFinished", "paperIssued",
                ])
        }
    }

    @Test("IN-2 · who may not review, and what a review needs")
    func reviewers() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency()
            let plain = try #require(try await hall.accept("N1").case?.number)
            #expect(await Self.review(hall, number, 1, as: CasesHall.clerk) == "failedPrecondition IN-2")
            #expect(await Self.review(hall, number, 1, as: CasesHall.outsider) == "permissionDenied AB-5")
            #expect(await Self.review(hall, number, 9) == "aborted")
            #expect(await Self.review(hall, plain, 1) == "failedPrecondition IN-2", "its item asks for none")
            #expect(await Self.review(hall, number, 1, .unspecified) == "invalidArgument word")
            #expect(await Self.review(hall, number, 1, .agreed, .unspecified) == "invalidArgument result")
            #expect(await Self.review(hall, number, 1, .agreed, .withdrawn) == "invalidArgument result")
            #expect(await Self.review(hall, number, 1, .agreed, .granted) == "failedPrecondition TL-2")
            #expect(await Self.review(hall, number, 1, .sentBack) == "failedPrecondition IN-2", "without a reason")
            // Handed over: neither who accepted it nor who handles it now.
            _ = try await hall.cases().handOver(HandOverRequest(number: number, toPersonID: "S02", expectedVersion: 1))
            #expect(await Self.review(hall, number, 2) == "failedPrecondition IN-2")
            #expect(await Self.review(hall, number, 2, as: CasesHall.clerk) == "failedPrecondition IN-2")
            #expect(await Self.review(hall, number, 2, as: CasesHall.director) == "done")
        }
    }

    @Test("IN-2 · sent back, all begins anew; a handover voids nothing, and nobody ends what they have checked")
    func sentBack() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency()
            #expect(await Self.review(hall, number, 1) == "done")
            #expect(await Self.approve(hall, number, 2, .sentBack) == "failedPrecondition IN-2", "without a reason")
            #expect(await Self.approve(hall, number, 2, .sentBack, reason: "材料存疑") == "done")
            let checks = try #require(try await hall.get(number).checks)
            #expect(checks.reviewedBy.isEmpty && checks.sentBackByName == "陈六" && checks.sentBackReason == "材料存疑")
            #expect(await Self.finish(hall, number, 3) == "failedPrecondition IN-2")
            #expect(await Self.approve(hall, number, 3) == "failedPrecondition IN-2", "the review went with it")
            #expect(await Self.review(hall, number, 3) == "done")
            #expect(await Self.approve(hall, number, 4) == "done")
            #expect(await Self.review(hall, number, 5, .sentBack, reason: "不实") == "failedPrecondition IN-2", "it is approved")
            _ = try await hall.cases().handOver(HandOverRequest(number: number, toPersonID: "S02", expectedVersion: 5))
            #expect(try await hall.get(number).checks?.reviewedBy == "S02")
            #expect(await Self.finish(hall, number, 6, as: CasesHall.second) == "failedPrecondition IN-2")
            #expect(await Self.finish(hall, number, 6, as: CasesHall.clerk) == "done", "the A may, who has not checked it")
        }
    }

    @Test("IN-2 · what was agreed to is what it ends in")
    func another() async throws {
        try await CasesHall.run { hall in
            try await hall.nameAuthorities()
            let number = try await hall.acceptAgency(ending: .decision, leader: false)
            #expect(await Self.approve(hall, number, 1, .agreed, .granted) == "failedPrecondition IN-2", "nobody asks for it")
            #expect(await Self.review(hall, number, 1, .agreed, .granted) == "done")
            let denial = FinishRequest(
                number: number, result: .denied, expectedVersion: 2, note: "不符合条件", sealNumber: "用印1", basis: "办法第三条")
            #expect(await outcome { _ = try await hall.cases().finish(denial) } == "failedPrecondition IN-2")
            #expect(await Self.review(hall, number, 2, .agreed, .denied) == "done", "another may take its place")
            var again = denial
            again.expectedVersion = 3
            #expect(await outcome { _ = try await hall.cases().finish(again) } == "done")
        }
    }

    @Test("IN-2 · a withdrawal is not checked")
    func withdrawn() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency()
            #expect(await Self.finish(hall, number, 1, .withdrawn) == "done")
            #expect(await Self.review(hall, number, 2) == "failedPrecondition TL-2")
            #expect(await Self.approve(hall, number, 2) == "failedPrecondition TL-2")
        }
    }

    @Test("IN-2 · the principal signs on paper or says it by telephone: written down by the registrar, confirmed afterwards")
    func reported() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency(second: false)
            let registrar = CasesHall.registrar
            #expect(await Self.approve(hall, number, 1, as: CasesHall.clerk) == "permissionDenied IN-2")
            #expect(await Self.approve(hall, number, 1, as: registrar) == "failedPrecondition IN-2", "not the principal")
            #expect(
                await Self.approve(hall, number, 1, as: registrar, principal: "S04") == "failedPrecondition IN-2", "not there")
            #expect(
                await Self.approve(hall, number, 1, as: registrar, form: .byPhone, principal: "S02")
                    == "failedPrecondition IN-2")
            #expect(
                await Self.approve(hall, number, 1, as: registrar, form: .byPhone, principal: "S99")
                    == "invalidArgument principal_id")
            #expect(await Self.approve(hall, number, 1, as: registrar, form: .byPhone, principal: "S04") == "done")
            let checks = try #require(try await hall.get(number).checks)
            #expect(checks.approvedBy == "S04" && checks.recordedBy == "S05" && checks.form == .byPhone && checks.awaitsWord)
            let cover = try await hall.papers().caseFile(CaseFileRequest(caseNumber: number)).html
            #expect(cover.contains("陈六同意“办结”（代记，待本人确认）"))
            #expect(await Self.finish(hall, number, 2) == "done", "the word counts as it was written down")
            #expect(await Self.approve(hall, number, 3, .agreed, .granted) == "failedPrecondition TL-2", "not what was said")
            #expect(await Self.approve(hall, number, 3) == "done", "confirmed, though it has ended")
            #expect(try await hall.get(number).checks?.awaitsWord == false)
            #expect(await Self.approve(hall, number, 4) == "failedPrecondition TL-2", "once")
            let steps = try await hall.cases().history(CaseHistoryRequest(number: number)).steps.map(\.what)
            #expect(steps.contains("陈六 审批同意：办结（电话，代记）"))
            #expect(steps.contains("陈六 审批同意：办结（本人确认）"))
        }
    }

    @Test("IN-2 · who accepted or handles a case neither approves it nor writes its approval down")
    func hands() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency(second: false)
            let identity = IdentityClient(hall.caller(0))
            _ = try await identity.grantRole(GrantRoleRequest(personID: "S01", role: .principal))
            _ = try await identity.grantRole(GrantRoleRequest(personID: "S01", role: .registrar))
            #expect(await Self.approve(hall, number, 1, as: CasesHall.clerk) == "failedPrecondition IN-2")
            #expect(
                await Self.approve(hall, number, 1, as: CasesHall.clerk, form: .onPaper, principal: "S04")
                    == "failedPrecondition IN-2")
            let both = try await hall.acceptAgency()
            _ = try await identity.grantRole(GrantRoleRequest(personID: "S02", role: .principal))
            #expect(await Self.review(hall, both, 1) == "done")
            #expect(await Self.approve(hall, both, 2, as: CasesHall.second) == "failedPrecondition IN-2", "the reviewer")
        }
    }
}
