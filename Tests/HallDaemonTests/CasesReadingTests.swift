import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// FA-6, TL-2. What happened to a case, and how its days are counted.
@Suite struct CasesReadingTests {
    @Test("FA-6 · the history, in the caller's language")
    func history() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            _ = try await hall.cases().handOver(
                HandOverRequest(number: number, toPersonID: "S02", expectedVersion: 1, note: "出差"))
            _ = try await hall.cases(CasesHall.clerk).pause(
                PauseRequest(number: number, cause: .supplement, notice: "补户口本", expectedVersion: 2))
            _ = try await hall.cases(CasesHall.second).resume(ResumeRequest(number: number, expectedVersion: 3))
            try await hall.advance(to: "2026-03-09 17:31")
            _ = try await hall.cases(CasesHall.second).finish(
                FinishRequest(number: number, result: .completed, expectedVersion: 4))
            #expect(
                try await tell(hall, number, "zh") == [
                    "张三 受理，承诺5个工作日，到期 2026-03-09", "张三 出具承诺通知书 便民诺〔2026〕1号", "张三 张三 移交给 李四", "张三(S02) 暂停计时：补正材料",
                    "张三(S02) 出具特别程序告知书 便民特〔2026〕1号",
                    "李四 恢复计时，到期 2026-03-09", " 临近到期（2026-03-09）", " 超过承诺时限", "李四 办结：办结（超期）", "李四 出具办结通知书 便民结〔2026〕1号",
                ])
            #expect(
                try await tell(hall, number, "en") == [
                    "张三 accepted, promised within 5 working days, due 2026-03-09",
                    "张三 issued: promise notice 便民诺〔2026〕1号", "张三 handed over by 张三 to 李四",
                    "张三(S02) clock stopped: supplement of materials",
                    "张三(S02) issued: special-procedure notice 便民特〔2026〕1号", "李四 clock goes on, due 2026-03-09",
                    " near due (2026-03-09)", " past the promised limit", "李四 finished: completed (late)",
                    "李四 issued: completion notice 便民结〔2026〕1号",
                ])
            let steps = try await hall.cases().history(CaseHistoryRequest(number: number)).steps
            #expect(steps.map(\.note).prefix(4) == ["窗口受理", "", "出差", "补户口本"])
            let stranger = try await hall.cases(CasesHall.outsider).history(CaseHistoryRequest(number: number)).steps
            #expect(stranger.count == 10 && stranger.allSatisfy { $0.note.isEmpty })
            #expect(
                await outcome { _ = try await hall.cases().history(CaseHistoryRequest(number: "2026-000099")) } == "notFound")
        }
    }

    @Test("TL-2 · a make-up Saturday or Sunday counts, and the account says so")
    func explained() async throws {
        try await CasesHall.run(at: "2026-09-18 10:00") { hall in
            let number = try #require(try await hall.accept("L1").case?.number)
            let reply = try await hall.cases().explainDeadline(ExplainDeadlineRequest(number: number))
            #expect(reply.clocks.map(\.clock?.name) == ["promised", "statutory"])
            #expect(reply.clocks.map { $0.account?.due } == ["2026-09-24", "2026-10-09"])
            let days = try #require(reply.clocks.first?.account?.days)
            #expect(
                days.map { "\($0.date.suffix(5)) \($0.used) \($0.counted ? "+" : "-")" } == [
                    "09-18 0 -", "09-19 0 -", "09-20 1 +", "09-21 2 +", "09-22 3 +", "09-23 4 +", "09-24 5 +",
                ])
            #expect(days[2].why == "第1个工作日（国庆节补班）")
            #expect(try await hall.line(number) == "inWork onTime S01 2026-09-24 v1")
            let counted = try await hall.calendar(CasesHall.stranger).explain(
                ExplainRequest(acceptedOn: "2026-09-18", workingDays: 5))
            #expect(counted == reply.clocks.first?.account)
        }
    }

    @Test("TL-2 · a count by itself, with pauses, and what it does not take")
    func counted() async throws {
        try await CasesHall.run { hall in
            func explain(_ days: Int32 = 5, _ pauses: [PauseSpan] = [], from: String = "2026-03-02") async throws
                -> ExplainReply
            {
                try await hall.calendar(CasesHall.stranger).explain(
                    ExplainRequest(acceptedOn: from, workingDays: days, pauses: pauses))
            }
            #expect(try await explain(0).due == "2026-03-02")
            #expect(
                try await explain(5, [PauseSpan(from: "2026-03-04", to: "2026-03-11", cause: "hearing")]).due == "2026-03-16")
            #expect(try await explain(5, [PauseSpan(from: "2026-03-04")]).paused)
            let beyond = try await explain(20, from: "2026-12-10")
            #expect(beyond.provisional && beyond.due.isEmpty && beyond.days.last?.date == "2027-01-01")
            let span = PauseSpan(from: "2026-03-04", to: "2026-03-03")
            #expect(await outcome { _ = try await explain(5, [span]) } == "invalidArgument pauses[0].to")
            let cause = PauseSpan(from: "2026-03-04", cause: "weather")
            #expect(await outcome { _ = try await explain(5, [cause]) } == "invalidArgument pauses[0].cause")
        }
    }

    private func tell(_ hall: CasesHall, _ number: String, _ language: String) async throws -> [String] {
        let steps = try await hall.cases().history(
            CaseHistoryRequest(number: number), CallOptions(acceptLanguage: language)
        ).steps
        return steps.map { "\($0.personName)\($0.actingFor.isEmpty ? "" : "(\($0.actingFor))") \($0.what)" }
    }
}
