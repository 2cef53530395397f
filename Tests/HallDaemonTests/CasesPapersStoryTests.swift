import GRDB
import HallProto
import Testing

@testable import HallDaemon

/// ON-6, TL-2. The papers a case brings forth while it is handled and when it ends.
@Suite struct CasesPapersStoryTests {
    private static func denial(_ number: String, seal: String = "用印2026-7", basis: String = "食品安全法第三十五条") -> FinishRequest {
        FinishRequest(
            number: number, result: .denied, expectedVersion: 1, note: "经营场所不符合条件", sealNumber: seal, basis: basis)
    }

    @Test("ON-6 · a denial bears its seal, its basis and where to turn to, or it is none")
    func denied() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept("L1").case?.number)
            func finish(_ request: FinishRequest) async -> String {
                await outcome { _ = try await hall.cases().finish(request) }
            }
            let unnamed = await failure { _ = try await hall.cases().finish(Self.denial(number)) }
            #expect(unnamed?.clause == "ON-6")
            let said = unnamed?.refusal
            #expect(said?.zh.contains("review_authority") == true && said?.en.contains("court") == true)
            try await hall.set("review_authority", "清河县人民政府")
            #expect(await finish(Self.denial(number)) == "failedPrecondition ON-6")
            try await hall.set("court", "清河县人民法院")
            #expect(await finish(Self.denial(number, seal: "")) == "failedPrecondition ON-6")
            #expect(await finish(Self.denial(number, seal: " ")) == "failedPrecondition ON-6")
            #expect(await finish(Self.denial(number, basis: "")) == "failedPrecondition ON-6")
            #expect(await finish(Self.denial(number, basis: "  ")) == "failedPrecondition ON-6")
            #expect(try await hall.line(number) == "inWork onTime S01 2026-03-09 v1", "nothing of it stands")
            let reply = try await hall.cases().finish(Self.denial(number))
            #expect(reply.case?.result == .denied && reply.case?.stage == .finished)
            let paper = try #require(reply.paper)
            #expect(paper.id == "denied-2026-000001" && paper.sealNumber == "用印2026-7" && paper.caseNumber == number)
            let html = try await hall.html(paper.id)
            for text in ["经营场所不符合条件", "食品安全法第三十五条", "清河县人民政府", "清河县人民法院", "用印2026-7", "60日", "6个月"] {
                #expect(html.contains(text), "\(text)")
            }
            #expect(try hall.worked(number) == ["caseAccepted", "caseFinished", "paperIssued"])
            let again = await outcome { _ = try await hall.papers().reissue(ReissuePaperRequest(id: paper.id, reason: "遗失")) }
            #expect(again == "failedPrecondition ON-4", "a decision is not made anew")
        }
    }

    @Test("A case is granted and completed in a hall that has named nobody yet, and by callers who say no more than before")
    func completed() async throws {
        try await CasesHall.run { hall in
            let licence = try #require(try await hall.accept("L1").case?.number)
            let service = try #require(try await hall.accept("N1").case?.number)
            let granted = try #require(
                try await hall.cases().finish(FinishRequest(number: licence, result: .granted, expectedVersion: 1)).paper)
            #expect(granted.kind == .completion && granted.sealNumber.isEmpty)
            #expect(try await hall.html(granted.id).contains("凭有效身份证件到受理窗口领取"))
            let completed = try #require(
                try await hall.cases().finish(
                    FinishRequest(
                        number: service, result: .completed, expectedVersion: 1, sealNumber: "用印2026-8", collection: "到2号窗口领取",
                        handedOut: ["低保证", "存折"])
                ).paper)
            let html = try await hall.html(completed.id)
            for text in ["低保证；存折", "到2号窗口领取", "用印2026-8", "办结"] { #expect(html.contains(text), "\(text)") }
            let again = try #require(
                try await hall.papers().reissue(ReissuePaperRequest(id: completed.id, reason: "遗失")).paper)
            #expect(again.replacesID == completed.id)
            let copy = try await hall.html(again.id)
            #expect(copy.contains("低保证；存折") && copy.contains("到2号窗口领取"))
        }
    }

    @Test("A withdrawal is the applicant's own word: no paper")
    func withdrawn() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept("L1").case?.number)
            let reply = try await hall.cases().finish(FinishRequest(number: number, result: .withdrawn, expectedVersion: 1))
            #expect(reply.paper == nil)
            #expect(try hall.worked(number) == ["caseAccepted", "caseFinished"])
        }
    }

    @Test("TL-2 · stopping the clock is told in writing: what, from when, how long, on what it rests")
    func paused() async throws {
        try await CasesHall.run { hall in
            let licence = try #require(try await hall.accept("L1").case?.number)
            let service = try #require(try await hall.accept("N1").case?.number)
            let first = try await hall.cases().pause(
                PauseRequest(number: licence, cause: .hearing, notice: "听证须举行", expectedVersion: 1, expected: "听证须二十日内举行"))
            let paper = try #require(first.paper)
            #expect(paper.kind == .specialProcedure && first.case?.stage == .paused)
            let html = try await hall.html(paper.id)
            for text in ["听证", "听证须二十日内举行", "行政许可法》第四十五条", "2026年3月2日（自该日起暂停计时）"] {
                #expect(html.contains(text), "\(text)")
            }
            let second = try await hall.cases().pause(
                PauseRequest(
                    number: service, cause: .supplement, notice: "补正通知1号", expectedVersion: 1, expected: "补齐之日止，最长15日",
                    basis: "社会救助暂行办法第十一条"))
            let other = try await hall.html(second.paper?.id)
            for text in ["补齐之日止，最长15日", "社会救助暂行办法第十一条"] { #expect(other.contains(text), "\(text)") }
            let bare = try #require(try await hall.accept("N1").case?.number)
            let third = try await hall.cases().pause(
                PauseRequest(number: bare, cause: .siteVisit, notice: "入户核查的缘由", expectedVersion: 1))
            #expect(try await hall.html(third.paper?.id).contains("本省办法"), "the item's own basis")
            let untold = try await hall.html(third.paper?.id)
            #expect(untold.contains("至该程序结束之日止") && !untold.contains("入户核查的"))
            let again = try await hall.papers().reissue(ReissuePaperRequest(id: paper.id, reason: "遗失"))
            #expect(try await hall.html(again.paper?.id).contains("听证须二十日内举行"))
            #expect(try hall.worked(bare) == ["caseAccepted", "casePaused", "paperIssued"])
        }
    }

    @Test("TL-2 · a stop after closing on the due day begins the day after, and its notice says so")
    func pausedLate() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept("N1").case?.number)
            try await hall.advance(to: "2026-03-09 18:00")
            let reply = try await hall.cases().pause(
                PauseRequest(number: number, cause: .supplement, notice: "补正通知", expectedVersion: 1))
            #expect(try await hall.html(reply.paper?.id).contains("2026年3月10日（自该日起暂停计时）"))
        }
    }
}
