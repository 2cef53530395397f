import GRDB
import HallProto
import Testing

@testable import HallDaemon

/// TL-2, 行政许可法 42. The law's limit extended, one line a step.
@Suite struct CasesLimitStoryTests {
    private static func request(
        _ number: String, _ version: Int64, days: Int32 = 5, basis: String = "", reason: String = "须现场核查"
    ) -> ExtendLimitRequest {
        ExtendLimitRequest(
            number: number, expectedVersion: version, workingDays: days, approvedBy: "周镇长", reason: reason, basis: basis)
    }

    @Test("TL-2 · extended once, told to the applicant, and kept whatever happens to the case afterwards")
    func life() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept("L1").case?.number)
            #expect(try await hall.clocks(number) == ["promised 5 2026-03-09", "statutory 10 2026-03-16"])
            let reply = try await hall.cases(CasesHall.second).extendLimit(Self.request(number, 1))
            let extended = ["promised 5 2026-03-09", "statutory 15 2026-03-23"]
            #expect(try await hall.clocks(number) == extended)
            #expect(
                reply.case?.limitExtension
                    == LimitExtension(workingDays: 5, approvedBy: "周镇长", reason: "须现场核查", enteredOn: "2026-03-02"))
            let paper = try #require(reply.paper)
            #expect(paper.kind == .statutoryExtension && paper.actingFor == "S01" && paper.issuedBy == "S02")
            #expect(paper.dues == [PaperDue(clock: "statutory", dueOn: "2026-03-23")] && !paper.stale)
            let html = try await hall.html(paper.id)
            for text in ["须现场核查", "周镇长", "5个工作日", "行政许可法》第四十二条", "2026年3月23日"] { #expect(html.contains(text), "\(text)") }
            #expect(try hall.worked(number) == ["caseAccepted", "caseLimitExtended", "paperIssued"])
            #expect(try hall.agenda().contains("statutoryLapse 1 2026-03-23 17:31"))
            let again = await outcome { _ = try await hall.cases().extendLimit(Self.request(number, 2)) }
            #expect(again == "failedPrecondition TL-2")
            _ = try await hall.cases().pause(
                PauseRequest(number: number, cause: .hearing, notice: "听证", expectedVersion: 2))
            _ = try await hall.cases().handOver(HandOverRequest(number: number, toPersonID: "S02", expectedVersion: 3))
            try hall.restart()
            _ = try await hall.cases().resume(ResumeRequest(number: number, expectedVersion: 4))
            #expect(try await hall.clocks(number) == extended)
            _ = try await hall.calendar().loadYear(
                LoadYearRequest(
                    year: CalendarYearInfo(year: 2031, source: "通知", issuedOn: "2030-11-04"),
                    days: ["01-01", "05-01", "10-01"].map { CalendarDay(date: "2031-\($0)", kind: .holiday, name: "节日") }))
            #expect(try await hall.clocks(number) == extended)
            let explained = try await hall.cases().explainDeadline(ExplainDeadlineRequest(number: number)).clocks
            #expect(explained.map(\.clock?.budgetDays) == [5, 15] && explained.last?.account?.due == "2026-03-23")
        }
    }

    @Test("TL-2 · what is refused: no limit by law, too long, too late, nothing it rests on, not one's own")
    func refused() async throws {
        try await CasesHall.run { hall in
            let service = try #require(try await hall.accept("N1").case?.number)
            let licence = try #require(try await hall.accept("L1").case?.number)
            func extend(_ request: ExtendLimitRequest, as uid: UInt32 = CasesHall.clerk) async -> String {
                await outcome { _ = try await hall.cases(uid).extendLimit(request) }
            }
            #expect(await extend(Self.request(service, 1)) == "failedPrecondition TL-2")
            #expect(await extend(Self.request(licence, 1, days: 11)) == "failedPrecondition TL-2")
            #expect(await extend(Self.request(licence, 1, days: 0)) == "invalidArgument working_days")
            #expect(await extend(Self.request(licence, 1, reason: " ")) == "invalidArgument reason")
            #expect(await extend(Self.request(licence, 1), as: CasesHall.outsider) == "permissionDenied AB-5")
            #expect(await extend(Self.request(licence, 1), as: CasesHall.director) == "permissionDenied AB-5")
            #expect(await extend(Self.request(licence, 7)) == "aborted")
            #expect(await extend(Self.request("2026-000077", 1)) == "notFound")
            try await hall.advance(to: "2026-03-16 17:31")
            #expect(await extend(Self.request(licence, 1)) == "failedPrecondition TL-2")
            #expect(try await hall.get(licence).limitExtension == nil)
            let notices = ListPapersRequest(kind: .statutoryExtension)
            #expect(try await hall.papers().list(notices).papers.isEmpty)
        }
    }

    @Test("TL-2 · at closing time of the last day it can still be extended; of something else than a licence on its own basis")
    func lastMinute() async throws {
        try await CasesHall.run { hall in
            let item = ItemInfo(
                code: "O1", name: "临时用地", unitID: "U1", postID: "P1", kind: .promised, promisedDays: 3, statutoryDays: 10,
                ending: .decision)
            _ = try await hall.items().put(PutItemRequest(item: item))
            let licence = try #require(try await hall.accept("L1").case?.number)
            let other = try #require(try await hall.accept("O1").case?.number)
            try await hall.advance(to: "2026-03-16 17:30")
            _ = try await hall.cases().extendLimit(Self.request(licence, 1, days: 10))
            #expect(try await hall.clocks(licence).last == "statutory 20 2026-03-30")
            let bare = await outcome { _ = try await hall.cases().extendLimit(Self.request(other, 1, days: 11)) }
            #expect(bare == "failedPrecondition TL-2", "nobody says what it rests on")
            let reply = try await hall.cases().extendLimit(Self.request(other, 1, days: 11, basis: "本省临时用地办法第九条"))
            #expect(try await hall.html(reply.paper?.id).contains("本省临时用地办法第九条"))
        }
    }

    @Test("TL-2 · the book keeps an extension as it was entered")
    func kept() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept("L1").case?.number)
            _ = try await hall.cases().extendLimit(Self.request(number, 1))
            try hall.restart { db in
                for sql in ["UPDATE case_extension SET workdays = 9", "DELETE FROM case_extension"] {
                    #expect(throws: DatabaseError.self, "\(sql)") { try db.execute(sql: sql) }
                }
            }
        }
    }
}
