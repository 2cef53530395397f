import HallProto
import Testing

@testable import HallDaemon

/// AB-1. What lies with somebody who leaves or moves goes on with others, in one step.
@Suite struct RehomingStoryTests {
    private static func leave(
        _ hall: CasesHall, to person: String = "", preview: Bool = false
    ) async throws -> DepartStaffReply {
        try await DirectoryClient(hall.caller(CasesHall.director)).departStaff(
            DepartStaffRequest(
                id: "S01", departedOn: "2026-03-02", reason: "调回原单位", toPersonID: person, preview: preview))
    }

    private static func handler(_ hall: CasesHall, _ number: String) async throws -> String {
        try await hall.cases(CasesHall.director).get(GetCaseRequest(number: number)).case?.handlerID ?? ""
    }

    /// Two open cases and one that has ended, an application, and an open enquiry, all S01's.
    private static func furnished(_ body: (CasesHall) async throws -> Void) async throws {
        try await CasesHall.run { hall in
            for _ in 1...3 { _ = try await hall.accept() }
            _ = try await hall.cases().finish(FinishRequest(number: "2026-000002", result: .completed, expectedVersion: 1))
            _ = try await hall.file()
            _ = try await EnquiriesClient(hall.caller(CasesHall.clerk)).open(OpenEnquiryRequest(channel: .window))
            try await body(hall)
        }
    }

    @Test("AB-1 · a departure re-homes all that is open to whoever holds the post, shown before it is done")
    func departure() async throws {
        try await Self.furnished { hall in
            let seq = try hall.seq()
            let preview = try await Self.leave(hall, preview: true)
            #expect(
                preview.rehomed.map { "\($0.kind) \($0.number) \($0.toPersonID)" } == [
                    "case 2026-000001 S02", "case 2026-000003 S02", "case 2026-000004 S02", "enquiry E2026-000001 S02",
                ])
            #expect(try hall.seq() == seq, "a preview changes nothing")
            #expect(try await Self.handler(hall, "2026-000001") == "S01")
            #expect(try await Self.leave(hall) == preview)
            #expect(try await Self.handler(hall, "2026-000001") == "S02")
            #expect(try await Self.handler(hall, "2026-000002") == "S01", "what has ended stays whose it was")
            #expect(try hall.told("enquiry/E2026-000001").last == "enquiryHandedOver")
            let open = try #require(try hall.opens("case/2026-000004").last)
            #expect(open.personID == "S03" && open.actingFor == "S01")
            #expect(try await Self.leave(hall).rehomed.isEmpty, "nothing is left to go on")
        }
    }

    @Test("AB-1 · to a person who is named; what nobody is there to get stays, is listed, and goes on later")
    func named() async throws {
        try await Self.furnished { hall in
            let director = DirectoryClient(hall.caller(CasesHall.director))
            for person in ["S77", "S01"] {
                #expect(await outcome { _ = try await Self.leave(hall, to: person) } == "invalidArgument to_person_id")
            }
            let second = DepartStaffRequest(id: "S02", departedOn: "2026-03-02", reason: "辞职")
            _ = try await director.departStaff(second)
            #expect(await outcome { _ = try await Self.leave(hall, to: "S02") } == "invalidArgument to_person_id")
            let left = try await Self.leave(hall)
            #expect(left.openCases == 3 && left.rehomed.map(\.toPersonID) == ["", "", "", ""])
            #expect(try await Self.handler(hall, "2026-000001") == "S01")
            let later = try await Self.leave(hall, to: "S04")
            #expect(later.openCases == 0 && later.rehomed.map(\.toPersonName) == ["陈六", "陈六", "陈六", "陈六"])
            #expect(try await Self.handler(hall, "2026-000004") == "S04")
        }
    }

    @Test("AB-1 · a planned move: each to whoever else holds its post, or only seen")
    func move() async throws {
        try await Self.furnished { hall in
            func all(preview: Bool, post: String = "") async throws -> ReassignAllReply {
                try await hall.cases(CasesHall.registrar).reassignAll(
                    ReassignAllRequest(fromPersonID: "S01", reason: "轮岗", postID: post, preview: preview))
            }
            let preview = try await all(preview: true)
            #expect(preview.count == 3 && preview.enquiries == ["E2026-000001"])
            #expect(try await Self.handler(hall, "2026-000001") == "S01")
            let onPost = try await all(preview: false, post: "P1")
            #expect(onPost.numbers == ["2026-000001", "2026-000003", "2026-000004"] && onPost.enquiries.isEmpty)
            #expect(try await all(preview: false).enquiries == ["E2026-000001"])
        }
    }
}
