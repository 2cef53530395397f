import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ON-5. Where a case stands, for whoever holds its number and query code.
@Suite struct CasesStatusTests {
    @Test("ON-5 · number and code are enough, however the code is typed")
    func asked() async throws {
        try await CasesHall.run { hall in
            let reply = try await hall.accept()
            let code = reply.queryCode
            let number = try #require(reply.case?.number)
            #expect(code.count == 8)
            for typed in [
                code, code.lowercased(), " \(code.prefix(4)) \(code.suffix(4)) ", "\(code.prefix(4))-\(code.suffix(4))",
            ] {
                let status = try await ask(hall, number, typed)
                #expect(status.itemName == "低保申请" && status.stage == .inWork && status.dueState == .onTime)
                #expect(status.dueOn == "2026-03-09" && status.windowName == "综合窗口" && status.finishedAt == nil)
            }
            try await hall.advance(to: "2026-03-09 17:31")
            #expect(try await ask(hall, number, code).dueState == .overdue)
            _ = try await hall.cases().finish(FinishRequest(number: number, result: .completed, expectedVersion: 1))
            let status = try await ask(hall, number, code)
            #expect(status.stage == .finished && status.result == .completed && status.dueState == .finishedLate)
            #expect(hall.wall(status.finishedAt) == "2026-03-09 17:31")
        }
    }

    @Test("ON-5 · a wrong code and an unknown number sound the same; guesses leave a trace")
    func guessed() async throws {
        try await CasesHall.run { hall in
            let reply = try await hall.accept()
            let number = try #require(reply.case?.number)
            let wrong = reply.queryCode == "ZZZZZZZZ" ? "YYYYYYYY" : "ZZZZZZZZ"
            let before = try hall.seq()
            let guess = await failure { _ = try await ask(hall, number, wrong) }
            let unknown = await failure { _ = try await ask(hall, "2026-000777", wrong) }
            let shapeless = await failure { _ = try await ask(hall, number, "什么") }
            #expect(guess?.code == .notFound && guess == unknown && guess == shapeless)
            #expect(try hall.told(after: before) == ["queryCodeGuessed"])
            let open = try #require(try hall.opens(after: before).first)
            #expect(open.uid == CasesHall.stranger && open.method == "hall.v1.Cases/Status" && open.subject == "case/\(number)")
            #expect(open.event?.event == .queryCodeGuessed(QueryCodeGuessed(number: number, guessesToday: 1)))
        }
    }

    @Test("ON-5 · after ten guesses in a day even the right code waits until tomorrow")
    func locked() async throws {
        try await CasesHall.run { hall in
            let reply = try await hall.accept()
            let other = try await hall.accept()
            let number = try #require(reply.case?.number)
            let wrong = reply.queryCode == "ZZZZZZZZ" ? "YYYYYYYY" : "ZZZZZZZZ"
            for _ in 1...9 { #expect(await outcome { _ = try await ask(hall, number, wrong) } == "notFound") }
            #expect(await outcome { _ = try await ask(hall, number, reply.queryCode) } == "done")
            #expect(await outcome { _ = try await ask(hall, number, wrong) } == "notFound")
            #expect(await outcome { _ = try await ask(hall, number, reply.queryCode) } == "resourceExhausted")
            #expect(await outcome { _ = try await ask(hall, number, wrong) } == "resourceExhausted")
            #expect(await outcome { _ = try await ask(hall, try #require(other.case?.number), other.queryCode) } == "done")
            #expect(try hall.told("case/\(number)").filter { $0 == "queryCodeGuessed" }.count == 10)
            try await hall.advance(to: "2026-03-02 23:59")
            #expect(await outcome { _ = try await ask(hall, number, reply.queryCode) } == "resourceExhausted")
            try await hall.advance(to: "2026-03-03 00:00")
            #expect(await outcome { _ = try await ask(hall, number, reply.queryCode) } == "done")
        }
    }

    private func ask(_ hall: CasesHall, _ number: String, _ code: String) async throws -> CaseStatusReply {
        try await hall.cases(CasesHall.stranger).status(CaseStatusRequest(number: number, queryCode: code))
    }
}
