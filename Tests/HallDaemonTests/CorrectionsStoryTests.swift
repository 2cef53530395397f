import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ATT-1, LV-3. Marks that come into the book after their time.
@Suite struct CorrectionsStoryTests {
    private static func run(_ body: (CasesHall) async throws -> Void) async throws {
        try await BreachesHall.run { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await body(hall)
        }
    }

    private static func own(_ hall: CasesHall) async throws -> [String] {
        try await hall.unaccounted().filter { $0.hasSuffix("S01") }.map { String($0.dropFirst(13)) }
    }

    @Test("ATT-1, LV-3 · a missed mark: asked for by the person, approved by the director, it counts from its true time on")
    func missed() async throws {
        try await Self.run { hall in
            try await hall.sign("in 13:50", "out 17:30", on: "2026-03-03")
            try await hall.advance(to: "2026-03-04 09:00")
            #expect(try await Self.own(hall) == ["noted 2026-03-03 1 S01"])
            let asked = try await hall.askCorrection(.signIn, "2026-03-03", "08:25")
            #expect(asked.number == "X2026-000001" && asked.stage == .waiting && asked.personName == "张三")
            #expect(try await hall.records("2026-03-03").first == "2026-03-03 1 unaccounted", "it does not count yet")
            let twice = await outcome { _ = try await hall.askCorrection(.signIn, "2026-03-03", "08:25") }
            #expect(twice == "failedPrecondition ATT-1")
            #expect(
                await outcome { _ = try await hall.decideCorrection(.approved, as: CasesHall.clerk) } == "permissionDenied LV-3"
            )
            let principal = await outcome { _ = try await hall.decideCorrection(.approved, as: BreachesHall.principal) }
            #expect(principal == "failedPrecondition LV-3")
            #expect(try await hall.decideCorrection(.approved).decidedBy == "S03")
            #expect(try await Self.own(hall) == ["cleared 2026-03-03 1 S01"])
            #expect(try await hall.records("2026-03-03").first == "2026-03-03 1 no out")
            let shown = try await hall.attendance().listRecords(ListRecordsRequest(from: "2026-03-03", to: "2026-03-03"))
                .records
            #expect(shown.map { "\($0.place) \($0.correctedMarks) \($0.backEnteredMarks)" } == ["1 1 0", "2 1 0"])
            let marks = try await hall.attendance().listMarks(ListMarksRequest(from: "2026-03-03", to: "2026-03-03")).marks
            #expect(
                marks.map { "\(hall.wall($0.firstIn)) \($0.marks) \($0.corrected) \($0.backEntered)" } == [
                    "2026-03-03 08:25 3 1 0"
                ])
            #expect(await outcome { _ = try await hall.decideCorrection(.rejected, seen: 2) } == "failedPrecondition ATT-1")
            #expect(try hall.told("correction/X2026-000001") == ["correctionAsked", "correctionDecided"])
        }
    }

    @Test("ATT-1, LV-3 · a rejected one changes nothing; the director's own goes to a principal; others' are not read")
    func refused() async throws {
        try await Self.run { hall in
            try await hall.advance(to: "2026-03-04 09:00")
            try await hall.askCorrection(.signOut, "2026-03-03", "17:30")
            try await hall.decideCorrection(.rejected)
            #expect(try await Self.own(hall).allSatisfy { $0.hasPrefix("noted") })
            try await hall.askCorrection(.signIn, "2026-03-03", "08:30", as: CasesHall.director)
            let own = await outcome { _ = try await hall.decideCorrection(.approved, "X2026-000002") }
            #expect(own == "failedPrecondition LV-3")
            try await hall.decideCorrection(.approved, "X2026-000002", as: BreachesHall.principal)
            let mine = try await hall.corrections().list(ListCorrectionsRequest()).corrections
            #expect(mine.map { "\($0.number) \($0.stage) \($0.answer)" } == ["X2026-000001 rejected 监控可见"])
            let all = try await hall.corrections(CasesHall.registrar).list(ListCorrectionsRequest(pageSize: 1))
            #expect(all.corrections.map(\.number) == ["X2026-000002"] && all.nextPageToken == "X2026-000002")
            let rest = ListCorrectionsRequest(stage: .rejected, pageToken: "X2026-000002")
            #expect(try await hall.corrections(CasesHall.registrar).list(rest).corrections.map(\.number) == ["X2026-000001"])
            for (date, time) in [("2026-03-04", "09:01"), ("2026-03-01", "08:30"), ("2026-02-01", "08:30")] {
                #expect(await outcome { _ = try await hall.askCorrection(.signIn, date, time) } == "failedPrecondition ATT-1")
            }
        }
    }

    @Test("ATT-1, IN-2 · a signing sheet of an outage: entered by one, confirmed by a second, marked as such everywhere")
    func sheet() async throws {
        try await Self.run { hall in
            try await hall.advance(to: "2026-03-04 09:00")
            let lines = [
                "S01 in 2026-03-03 08:25", "S01 out 2026-03-03 12:00", "S02 in 2026-03-03 08:40", "S04 in 2026-03-03 08:30",
            ]
            let entered = try await hall.enterSheet(lines)
            #expect(entered.number == "L2026-000001" && entered.stage == .waiting && entered.lines.count == 4)
            #expect(try await hall.records("2026-03-03").first == "2026-03-03 1 unaccounted")
            #expect(await outcome { _ = try await hall.enterSheet(lines) } == "failedPrecondition ON-4")
            #expect(
                await outcome { _ = try await hall.decideSheet(.approved, as: CasesHall.clerk) } == "failedPrecondition IN-2")
            #expect(try await hall.decideSheet(.approved).decidedByName == "李四")
            #expect(try await hall.records("2026-03-03") == ["2026-03-03 1 attended", "2026-03-03 2 unaccounted"])
            #expect(try await hall.records("2026-03-03", of: "S02").first == "2026-03-03 1 late 10 no out")
            #expect(try await Self.own(hall) == ["cleared 2026-03-03 1 S01", "noted 2026-03-03 2 S01"])
            let marks = try await hall.attendance().listMarks(ListMarksRequest(from: "2026-03-03", to: "2026-03-03")).marks
            #expect(marks.map { "\($0.corrected) \($0.backEntered)" } == ["0 2"])
            #expect(try hall.told("sheet/L2026-000001") == ["sheetEntered", "sheetDecided"])
            let entries = try hall.opens().filter { $0.subject == "sheet/L2026-000001" }
            let first = try CasesHall.instant("2026-03-03 08:25").timestamp
            #expect(
                entries.map(\.backEntered) == [
                    nil,
                    BackEntered(
                        number: "L2026-000001", voucher: "签0001", happenedAt: first, enteredBy: "S01", confirmedBy: "S02"),
                ])
        }
    }

    @Test("ATT-1, IN-2 · two who alone signed can't vouch for one another; a rejected sheet frees its paper")
    func vouching() async throws {
        try await Self.run { hall in
            try await hall.advance(to: "2026-03-04 09:00")
            try await hall.enterSheet(["S01 in 2026-03-03 08:25", "S02 in 2026-03-03 08:25"])
            #expect(await outcome { _ = try await hall.decideSheet(.approved) } == "failedPrecondition ATT-1")
            #expect(await outcome { _ = try await hall.decideSheet(.rejected) } == "failedPrecondition IN-2")
            #expect(try await hall.decideSheet(.rejected, reason: "少一人", as: CasesHall.clerk).answer == "少一人")
            #expect(try hall.opens().allSatisfy { $0.backEntered == nil }, "what was rejected is no back-entry")
            try await hall.enterSheet(["S01 in 2026-03-03 08:25", "S02 in 2026-03-03 08:25"])
            try await hall.decideSheet(.approved, "L2026-000002", as: CasesHall.outsider)
            #expect(try await Self.own(hall).first == "cleared 2026-03-03 1 S01")
            let list = try await hall.corrections().listSheets(ListSheetsRequest(pageSize: 1))
            #expect(list.sheets.map { "\($0.number) \($0.stage) \($0.enteredByName)" } == ["L2026-000002 approved 张三"])
            let rest = try await hall.corrections().listSheets(ListSheetsRequest(pageToken: list.nextPageToken))
            #expect(rest.sheets.map(\.number) == ["L2026-000001"])
            let nobody = await outcome { _ = try await hall.enterSheet(["S99 in 2026-03-03 08:25"], "签0002") }
            #expect(nobody == "invalidArgument lines[0].person_id")
            let future = await outcome { _ = try await hall.enterSheet(["S01 in 2026-03-05 08:25"], "签0002") }
            #expect(future == "failedPrecondition ATT-1")
        }
    }
}
