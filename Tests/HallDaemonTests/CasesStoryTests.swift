import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// TL-1, TL-2, AB-5. A case's life, one line a step.
@Suite struct CasesStoryTests {
    @Test("TL-2 · accepted, handed over, paused, resumed, finished")
    func life() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            #expect(number == "2026-000001")
            #expect(try await hall.line(number) == "inWork onTime S01 2026-03-09 v1")
            #expect(try hall.agenda() == ["caseNearDue 1 2026-03-06 08:30", "promisedLapse 1 2026-03-09 17:31"])
            _ = try await hall.cases().handOver(HandOverRequest(number: number, toPersonID: "S02", expectedVersion: 1))
            #expect(try await hall.line(number) == "inWork onTime S02 2026-03-09 v2")
            try await hall.advance(to: "2026-03-04 10:00")
            _ = try await hall.cases(CasesHall.second).pause(
                PauseRequest(number: number, cause: .supplement, notice: "补正通知1号", expectedVersion: 2))
            #expect(try await hall.line(number) == "paused paused S02 - v3")
            #expect(try hall.agenda() == [])
            try await hall.advance(to: "2026-03-11 10:00")
            _ = try await hall.cases(CasesHall.second).resume(ResumeRequest(number: number, expectedVersion: 3))
            #expect(try await hall.line(number) == "inWork onTime S02 2026-03-16 v4")
            try await hall.advance(to: "2026-03-13 09:00")
            #expect(try await hall.line(number) == "inWork nearDue S02 2026-03-16 v4")
            _ = try await hall.cases(CasesHall.second).finish(
                FinishRequest(number: number, result: .completed, expectedVersion: 4))
            #expect(try await hall.line(number) == "finished finishedOnTime S02 2026-03-16 v5")
            #expect(try hall.agenda() == [])
            let events = ["caseAccepted", "caseHandedOver", "casePaused", "caseResumed", "caseNearDue", "caseFinished"]
            #expect(try hall.told("case/\(number)").filter { $0 != "paperIssued" } == events)
            let info = try await hall.get(number)
            #expect(
                info.firstAskedID == "S01"
                    && info.pauses == [PauseSpan(from: "2026-03-04", to: "2026-03-11", cause: "supplement")])
        }
    }

    @Test("TL-2 · an open case may be withdrawn while its clock stands; the pause ends with it")
    func withdrawn() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept("L1").case?.number)
            _ = try await hall.cases().pause(
                PauseRequest(number: number, cause: .hearing, notice: "听证通知", expectedVersion: 1))
            try await hall.advance(to: "2026-03-05 10:00")
            let early = await outcome {
                _ = try await hall.cases().finish(FinishRequest(number: number, result: .granted, expectedVersion: 2))
            }
            #expect(early == "failedPrecondition TL-2")
            _ = try await hall.cases().finish(FinishRequest(number: number, result: .withdrawn, expectedVersion: 2))
            #expect(try await hall.get(number).pauses.map(\.to) == ["2026-03-05"])
        }
    }

    @Test("TL-2, AB-5, ON-6 · what is refused")
    func refused() async throws {
        try await CasesHall.run { hall in
            let one = try #require(try await hall.accept().case?.number)
            let licence = try #require(try await hall.accept("L1").case?.number)
            try await hall.nameAuthorities()
            func finish(
                _ number: String, _ result: CaseResult, _ version: Int64, as uid: UInt32 = CasesHall.clerk, note: String = ""
            ) async -> String {
                await outcome {
                    _ = try await hall.cases(uid).finish(
                        FinishRequest(
                            number: number, result: result, expectedVersion: version, note: note, sealNumber: "用印1",
                            basis: "食品安全法第三十五条"))
                }
            }
            #expect(await finish(one, .completed, 1, as: CasesHall.outsider) == "permissionDenied AB-5")
            #expect(await finish(one, .completed, 1, as: CasesHall.director) == "permissionDenied AB-5")
            #expect(await finish(one, .completed, 9) == "aborted")
            #expect(await finish("2026-000099", .completed, 1) == "notFound")
            #expect(await finish(one, .granted, 1) == "failedPrecondition TL-2")
            #expect(await finish(licence, .denied, 1) == "failedPrecondition ON-6")
            #expect(await finish(licence, .denied, 1, note: "  ") == "failedPrecondition ON-6")
            #expect(await finish(licence, .denied, 1, note: "场所不符合条件") == "done")
            #expect(await finish(licence, .granted, 1) == "aborted", "somebody else was faster")
            #expect(await finish(licence, .granted, 2) == "failedPrecondition TL-2")
            #expect(await finish(one, .completed, 1, as: CasesHall.second) == "done")
            #expect(await finish(one, .completed, 2) == "failedPrecondition TL-2")
        }
    }

    @Test("TL-2 · what stops a clock and what does not")
    func pauses() async throws {
        try await CasesHall.run { hall in
            let one = try #require(try await hall.accept().case?.number)
            let licence = try #require(try await hall.accept("L1").case?.number)
            func pause(
                _ number: String, _ cause: HallProto.PauseCause, _ notice: String = "通知", as uid: UInt32 = CasesHall.clerk
            ) async -> String {
                await outcome {
                    _ = try await hall.cases(uid).pause(
                        PauseRequest(number: number, cause: cause, notice: notice, expectedVersion: 1))
                }
            }
            #expect(await pause(licence, .siteVisit) == "failedPrecondition TL-2")
            #expect(await pause(one, .hearing) == "failedPrecondition TL-2")
            #expect(await pause(one, .supplement, "") == "invalidArgument notice")
            #expect(await pause(one, .supplement, "  ") == "invalidArgument notice")
            #expect(await pause(one, .unspecified) == "invalidArgument cause")
            #expect(await pause(one, .siteVisit, as: CasesHall.outsider) == "permissionDenied AB-5")
            #expect(await pause(one, .siteVisit) == "done")
            #expect(await pause(licence, .expertReview) == "done")
            func resume(_ on: String, _ version: Int64 = 2) async -> String {
                await outcome {
                    _ = try await hall.cases().resume(ResumeRequest(number: one, expectedVersion: version, resumedOn: on))
                }
            }
            #expect(await resume("2026-03-01") == "failedPrecondition TL-2")
            #expect(await resume("2026-03-03") == "failedPrecondition TL-2")
            #expect(await resume("2026-02-30") == "invalidArgument resumed_on")
            #expect(await resume("") == "done")
            #expect(await resume("", 3) == "failedPrecondition TL-2")
        }
    }

    @Test("TL-2 · only a mistaken entry is annulled, a finished one by the registrar or the director alone")
    func annulled() async throws {
        try await CasesHall.run { hall in
            let one = try #require(try await hall.accept().case?.number)
            func annul(_ reason: String, _ version: Int64, as uid: UInt32) async -> String {
                await outcome {
                    _ = try await hall.cases(uid).annul(AnnulRequest(number: one, reason: reason, expectedVersion: version))
                }
            }
            _ = try await hall.cases().finish(FinishRequest(number: one, result: .completed, expectedVersion: 1))
            #expect(await annul("误录", 2, as: CasesHall.clerk) == "failedPrecondition TL-2")
            #expect(await annul("误录", 2, as: CasesHall.outsider) == "permissionDenied AB-5")
            #expect(await annul("", 2, as: CasesHall.registrar) == "invalidArgument reason")
            #expect(await annul(" ", 2, as: CasesHall.registrar) == "invalidArgument reason")
            #expect(await annul("误录", 2, as: CasesHall.registrar) == "done")
            #expect(await annul("误录", 3, as: CasesHall.director) == "failedPrecondition TL-2")
            #expect(try await hall.line(one) == "annulled annulled S01 2026-03-09 v3")
            #expect(try await hall.get(one).result == .completed)
            let two = try #require(try await hall.accept().case?.number)
            _ = try await hall.cases().annul(AnnulRequest(number: two, reason: "重复录入", expectedVersion: 1))
            #expect(try hall.agenda() == [])
        }
    }

    @Test("FA-6, AB-5 · handing over")
    func handedOver() async throws {
        try await CasesHall.run { hall in
            let one = try #require(try await hall.accept().case?.number)
            func hand(_ to: String, _ version: Int64 = 1, post: String = "", as uid: UInt32 = CasesHall.clerk) async -> String {
                await outcome {
                    _ = try await hall.cases(uid).handOver(
                        HandOverRequest(number: one, toPersonID: to, expectedVersion: version, note: "休假", toPostID: post))
                }
            }
            #expect(await hand("S99") == "invalidArgument to_person_id")
            #expect(await hand("S01") == "failedPrecondition FA-6")
            #expect(await hand("S02", as: CasesHall.second) == "failedPrecondition FA-6")
            #expect(await hand("S04", as: CasesHall.outsider) == "permissionDenied AB-5")
            #expect(await hand("S04", post: "P9") == "invalidArgument to_post_id")
            #expect(await hand("S02", post: "P2") == "permissionDenied AB-5")
            #expect(await hand("S02", 7) == "aborted")
            #expect(await hand("S04", post: "P2", as: CasesHall.registrar) == "done")
            let moved = try await hall.get(one)
            #expect(moved.postID == "P2" && moved.windowID == "W2")
            let open = try #require(try hall.opens().last { $0.subject == "case/\(one)" })
            #expect(open.actingFor == "S01" && open.personID == "S05")
        }
    }

    @Test("AB-1 · everything of one person for another, in one step")
    func reassigned() async throws {
        try await CasesHall.run { hall in
            for _ in 1...3 { _ = try await hall.accept() }
            _ = try await hall.cases().finish(FinishRequest(number: "2026-000002", result: .completed, expectedVersion: 1))
            _ = try await hall.cases().pause(
                PauseRequest(number: "2026-000003", cause: .supplement, notice: "告知", expectedVersion: 1))
            _ = try await hall.file()
            func all(_ from: String, _ to: String, post: String = "", as uid: UInt32 = CasesHall.director) async throws
                -> ReassignAllReply
            {
                try await hall.cases(uid).reassignAll(
                    ReassignAllRequest(fromPersonID: from, toPersonID: to, reason: "调离", postID: post))
            }
            #expect(await outcome { _ = try await all("S01", "S02", as: CasesHall.clerk) } == "permissionDenied AB-1")
            #expect(await outcome { _ = try await all("S01", "S77") } == "invalidArgument to_person_id")
            #expect(await outcome { _ = try await all("S77", "S02") } == "invalidArgument from_person_id")
            #expect(await outcome { _ = try await all("S01", "S02", post: "P9") } == "invalidArgument post_id")
            #expect(await outcome { _ = try await all("S01", "S01") } == "invalidArgument to_person_id")
            #expect(try await all("S01", "S02", post: "P2").count == 0)
            #expect(try await all("S01", "S02").numbers == ["2026-000001", "2026-000003", "2026-000004"])
            #expect(try await hall.line("2026-000002") == "finished finishedOnTime S01 2026-03-09 v2")
            let bulk = try hall.opens().compactMap { open -> Bool? in
                if case .caseHandedOver(let event) = open.event?.event { event.inBulk } else { nil }
            }
            #expect(bulk == [true, true, true])
        }
    }
}
