import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// TL-5, TL-2. What time brings, once each, whenever the daemon gets to it.
@Suite struct AgendaTests {
    @Test("TL-5 · near due and lapse are recorded once, as of their minute")
    func once() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept("L1").case?.number)
            #expect(try await hall.advance(to: "2026-03-06 08:29").agendaDone == 0)
            #expect(try await hall.advance(to: "2026-03-06 08:30").agendaDone == 1)
            #expect(try await hall.advance(to: "2026-03-09 17:30").agendaDone == 0)
            #expect(try await hall.advance(to: "2026-03-09 17:31").agendaDone == 1)
            #expect(try await hall.advance(to: "2026-03-16 18:00").agendaDone == 1)
            #expect(try await lapses(hall, number) == ["promised 2026-03-09 17:31", "statutory 2026-03-16 17:31"])
            let events = ["caseAccepted", "caseNearDue", "caseLapsed", "caseLapsed"]
            #expect(try hall.told("case/\(number)") == events)
            try hall.restart(at: "2026-03-20 09:00")
            try await hall.advance(to: "2026-04-20 09:00")
            #expect(try hall.told("case/\(number)") == events)
            #expect(try hall.agenda() == [])
        }
    }

    @Test("TL-5 · what fell due while the daemon was down is done at the start, as of its minute")
    func down() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            for _ in 1...300 { _ = try await hall.accept() }
            try hall.restart(at: "2026-03-20 12:00")
            try hall.daemon.roundTrip()
            #expect(try await lapses(hall, number) == ["promised 2026-03-09 17:31"])
            #expect(try hall.told("case/\(number)") == ["caseAccepted", "caseNearDue", "caseLapsed"])
            #expect(try hall.told().filter { $0 == "caseLapsed" }.count == 301)
            let status = try await hall.admin.status(AdminStatusRequest())
            #expect(status.agendaOwed == 0 && status.overdueCases == 301)
        }
    }

    @Test("TL-2 · nothing is due while a clock stands; it moves on when the clock goes on")
    func paused() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            _ = try await hall.cases().pause(PauseRequest(number: number, cause: .supplement, notice: "通知", expectedVersion: 1))
            #expect(try await hall.advance(to: "2026-03-20 10:00").agendaDone == 0)
            _ = try await hall.cases().resume(ResumeRequest(number: number, expectedVersion: 2))
            #expect(try hall.agenda() == ["caseNearDue 1 2026-03-26 08:30", "promisedLapse 1 2026-03-27 17:31"])
            _ = try await hall.cases().pause(PauseRequest(number: number, cause: .supplement, notice: "再补", expectedVersion: 3))
            _ = try await hall.cases().resume(ResumeRequest(number: number, expectedVersion: 4))
            try await hall.advance(to: "2026-03-26 09:00")
            _ = try await hall.cases().pause(PauseRequest(number: number, cause: .supplement, notice: "三补", expectedVersion: 5))
            _ = try await hall.cases().resume(ResumeRequest(number: number, expectedVersion: 6))
            #expect(try await hall.advance(to: "2026-03-27 17:31").agendaDone == 1)
            #expect(try hall.told("case/\(number)").filter { $0 == "caseNearDue" }.count == 1)
        }
    }

    @Test("TL-2 · a pause after the lapse takes nothing back")
    func late() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            try await hall.advance(to: "2026-03-09 20:00")
            _ = try await hall.cases().pause(PauseRequest(number: number, cause: .supplement, notice: "通知", expectedVersion: 1))
            try await hall.advance(to: "2026-03-12 10:00")
            _ = try await hall.cases().resume(ResumeRequest(number: number, expectedVersion: 2))
            #expect(try await lapses(hall, number) == ["promised 2026-03-09 17:31"])
            #expect(try await hall.line(number) == "inWork overdue S01 2026-03-09 v3")
            #expect(try hall.agenda() == [])
        }
    }

    @Test("a refused call that found something due leaves it due")
    func rolledBack() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            let hold = WriterHold(hall)
            let target = try CasesHall.instant("2026-03-10 09:00")
            let clock = hall.daemon.house.clock
            let moved = hold.queue { context in
                try Meta.simulatedNow.set(context.db, target.milliseconds)
                clock.move(to: target)
            }
            let refused = hold.call(
                CasesHall.outsider, "Finish", FinishRequest(number: number, result: .completed, expectedVersion: 1).encoded())
            hold.release()
            try moved.wait()
            #expect(await refused.code == .permissionDenied)
            try hall.daemon.roundTrip()
            #expect(try hall.told("case/\(number)") == ["caseAccepted", "caseNearDue", "caseLapsed"])
            #expect(try hall.told().filter { $0 == "callRefused" }.count == 1)
            #expect(await outcome { _ = try await hall.accept() } == "done")
        }
    }

    private func lapses(_ hall: CasesHall, _ number: String) async throws -> [String] {
        try await hall.get(number).clocks.filter { $0.lapsedAt != nil }.map { "\($0.name) \(hall.wall($0.lapsedAt))" }
    }
}
