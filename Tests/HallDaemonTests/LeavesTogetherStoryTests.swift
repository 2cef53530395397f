import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// LV, AB. What leave brings about elsewhere: handovers, delegations, the month's sheet.
@Suite struct LeavesTogetherStoryTests {
    private static func run(_ body: (CasesHall) async throws -> Void) async throws {
        try await BreachesHall.run(at: "2026-03-02 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await body(hall)
        }
    }

    @Test("AB-3, AB-4 · leave that was granted is handed over a day ahead; sudden leave is not, and B takes over unasked")
    func handedOver() async throws {
        try await Self.run { hall in
            _ = try await hall.accept()
            try await hall.askLeave("personal 2026-03-04")
            let before = try await hall.queue(CasesHall.clerk).toGive
            #expect(before.isEmpty, "nobody has granted it")
            try await hall.decideLeave()
            let owed = try #require(try await hall.queue(CasesHall.clerk).toGive.first)
            #expect(hall.wall(owed.due) == "2026-03-03 17:30" && owed.coverID == "S02")
            let given = try await hall.giveHandover(text: "钥匙在抽屉里")
            #expect(hall.line(given) == "H2026-000001 given S01>S02 2026-03-04 08:30–2026-03-04 17:30 inTime notOwed")
            try await hall.sign("in 08:20", on: "2026-03-04", as: CasesHall.second)
            try await hall.advance(to: "2026-03-04 08:30")
            let queue = try await hall.queue().cases.compactMap(\.case?.number)
            #expect(queue == ["2026-000001"])
            try await hall.sign("in 08:20", "out 12:00", on: "2026-03-05")
            let sick = try await hall.askLeave("sick 2026-03-05pm", "突发高烧")
            try await hall.decideLeave(sick.number)
            let after = try await hall.queue(CasesHall.clerk).toGive
            #expect(after.isEmpty, "there was no time for it")
        }
    }

    @Test("AB-5, LV-2 · the delegate decides on leave while the director is on leave, and the slip says for whom")
    func delegated() async throws {
        try await Self.run { hall in
            try await hall.delegate(to: "S02", [.leave])
            try await hall.askLeave("personal 2026-03-04am")
            let early = await outcome { _ = try await hall.decideLeave(as: CasesHall.second) }
            #expect(early == "permissionDenied AB-5", "the director is here")
            let own = try await hall.askLeave("personal 2026-03-02 2026-03-03", as: CasesHall.director)
            try await hall.decideLeave(own.number, as: BreachesHall.principal)
            try await hall.advance(to: "2026-03-02 09:00")
            let decided = try await hall.decideLeave(as: CasesHall.second)
            #expect(decided.stage == .granted && decided.decidedBy == "S02")
            let entry = try #require(try hall.opens("leave/J2026-000001").last)
            #expect([entry.personID, entry.actingFor, entry.delegationNumber] == ["S02", "S03", "D2026-000001"])
            let slip = try await PapersClient(hall.caller(CasesHall.clerk)).get(GetPaperRequest(id: decided.slipID))
            #expect(slip.html.contains("李四（受王五委托，D2026-000001）"))
        }
    }

    @Test("ATT-4 · the month counts leave by kind, in working days")
    func month() async throws {
        try await Self.run { hall in
            try await hall.askLeave("sick 2026-03-03pm;personal 2026-03-04 2026-03-05am")
            try await hall.decideLeave(as: BreachesHall.principal)
            let sheet = try await SheetsClient(hall.caller(CasesHall.registrar)).preview(PreviewSheetRequest(month: "2026-03"))
            let line = try #require(sheet.sheet?.lines.first { $0.personID == "S01" })
            #expect(line.leaveKinds.map { "\($0.kindName) \($0.halfDays)" } == ["事假 3", "病假 1"])
        }
    }
}
