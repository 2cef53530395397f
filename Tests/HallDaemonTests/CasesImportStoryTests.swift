import HallProto
import HallRules
import Testing

@testable import HallDaemon

@Suite struct CasesImportStoryTests {
    static let head = "办件编号,事项名称,申请人,证件号码,经办人,申请时间,受理时间,办结时间,办理结果"

    private func take(
        _ rows: [String], in hall: CasesHall, dryRun: Bool = false, as uid: UInt32 = CasesHall.registrar
    ) async throws -> [String] {
        let content = Array(([Self.head] + rows).joined(separator: "\n").utf8)
        return try await hall.cases(uid).import(ImportCasesRequest(content: content, dryRun: dryRun)).cases.map {
            "\($0.externalNumber) \($0.number) \($0.outcome)"
        }
    }

    @Test("AG-1 · an export is added with its true times, and the same export again adds nothing")
    func twice() async throws {
        try await CasesHall.run { hall in
            try await hall.advance(to: "2026-03-05 09:00")
            let rows = [
                "X1,低保申请,赵一,110105199003070041,,2026/03/02 10:05:33,2026-03-02 10:10:00,,",
                "X2,低保申请,钱二,,S02,2026-03-03 08:40,2026-03-03 08:40,2026-03-04 11:00,completed",
                "X3,低保申请,孙三,,,2026-03-04 15:00,,,",
            ]
            let rehearsed = try await take(rows, in: hall, dryRun: true)
            #expect(rehearsed == ["X1 2026-000001 added", "X2 2026-000002 added", "X3 2026-000003 added"])
            #expect(try await hall.backEntries().list(ListBackEntriesRequest(withDecided: true)).entries.isEmpty)
            #expect(try hall.told("cases").isEmpty, "a rehearsal leaves nothing")
            #expect(try await take(rows, in: hall) == rehearsed)
            let first = try await hall.get("2026-000001")
            #expect(hall.wall(first.filedAt) == "2026-03-02 10:05" && first.stage == .inWork && first.handlerID == "S01")
            #expect(first.clocks.first { $0.name == "promised" }?.dueOn == "2026-03-09", "from the true day")
            let second = try await hall.get("2026-000002")
            #expect(hall.wall(second.finishedAt) == "2026-03-04 11:00" && second.handlerID == "S02" && second.backEntered)
            #expect(try await hall.get("2026-000003").stage == .received)
            #expect(try await take(rows, in: hall) == rehearsed.map { $0.replacing("added", with: "unchanged") })
            #expect(try hall.told("cases") == ["casesImported"], "an export that brings nothing is no event")
            #expect(try await hall.verify().whole)
        }
    }

    @Test("what clerks typed in here already is matched by applicant, matter and day, and brought on")
    func matched() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.file().application?.case?.number)
            try await hall.advance(to: "2026-03-05 09:00")
            let open = try await take(["X1,低保申请,赵一,,,2026-03-02 09:00,,,"], in: hall)
            #expect(open == ["X1 \(number) linked"])
            #expect(try await hall.get(number).externalNumber == "X1")
            let done = try await take(
                ["X1,低保申请,赵一,,,2026-03-02 09:00,2026-03-03 10:00,2026-03-04 16:00,completed"], in: hall)
            #expect(done == ["X1 \(number) broughtOn"])
            let info = try await hall.get(number)
            #expect(hall.wall(info.finishedAt) == "2026-03-04 16:00" && info.dueState == .finishedOnTime)
            #expect(try await hall.application(number).materials.allSatisfy { $0.standing == .good })
            #expect(
                try hall.told("case/\(number)").suffix(4) == ["caseLinked", "materialsChecked", "caseAccepted", "caseFinished"])
        }
    }

    @Test("one bad row, and nothing is taken in; every one is named with its line and column")
    func faults() async throws {
        try await CasesHall.run { hall in
            let known = try #require(try await hall.accept("N1", for: "李四", external: "X9").case?.number)
            _ = try await hall.accept("N1", for: "周五")
            _ = try await hall.accept("N1", for: "周五")
            try await hall.advance(to: "2026-03-05 09:00")
            let rows = [
                "X1,低保申请,赵一,,,2026-03-02 10:05,,,",
                "X1,低保申请,赵一,,,2026-03-02 10:05,,,",
                "X2,没有的事项,赵一,,,2026-03-02 10:05,,,",
                "X3,低保申请,赵一,,,昨天,,,",
                "X4,低保申请,赵一,,,2026-03-02 10:05,,2026-03-03 10:05,completed",
                "X9,低保申请,赵一,,,2026-03-02 10:05,,,",
                "X5,低保申请,赵一,,,2026-03-06 10:05,,,",
                "X6,低保申请,赵一,,,2026-03-02 10:05,2026-03-02 10:05,2026-03-03 10:05,granted",
                "X7,低保申请,赵一,,S04,2026-03-02 10:05,,,",
                "X8,低保申请,周五,,,2026-03-02 10:05,,,",
                ",低保申请,赵一,,,2026-03-02 10:05,,,",
            ]
            let failure = await failure { _ = try await take(rows, in: hall) }
            let fields = failure?.violations.map(\.field) ?? []
            #expect(
                fields == [
                    "cases.csv:3:external_number", "cases.csv:4:item_name", "cases.csv:5:filed_at", "cases.csv:6:accepted_at",
                    "cases.csv:7:external_number", "cases.csv:8", "cases.csv:9", "cases.csv:10", "cases.csv:11:external_number",
                    "cases.csv:12:external_number",
                ])
            #expect(failure?.violations.contains { $0.reason.hasPrefix("TL-2") } == true, "a rule's no keeps its clause")
            #expect(try await hall.cases().list(ListCasesRequest(withEnded: true)).cases.count == 3, "nothing was taken in")
            #expect(try await hall.get(known).version == 1)
            let clerk = await outcome { _ = try await take(rows, in: hall, as: CasesHall.clerk) }
            #expect(clerk == "permissionDenied TL-2", "the registrar and the director take exports in")
        }
    }
}
