import Foundation
import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

@Suite struct PapersListTests {
    @Test("ON-4 · papers are listed by case, kind, year and person, page by page")
    func list() async throws {
        try await CasesHall.run { hall in
            let first = try #require(try await hall.accept("D1").case?.number)
            let second = try #require(try await hall.accept("D1").case?.number)
            for number in [first, second, first] { _ = try await hall.papers().authorise(AuthoriseRequest(caseNumber: number)) }
            try hall.issue(try hall.acceptance(first), case: first)
            try hall.issue(PaperSamples.handover)
            func ids(_ request: ListPapersRequest, as uid: UInt32 = CasesHall.clerk) async throws -> [String] {
                try await hall.papers(uid).list(request).papers.map(\.id)
            }
            let letters = (1...3).map { "authorisation-2026-00000\($0)" }
            #expect(try await ids(ListPapersRequest()) == letters + ["acceptance-2026-000001", "handover-2026-000001"])
            #expect(try await ids(ListPapersRequest(caseNumber: first)) == [letters[0], letters[2], "acceptance-2026-000001"])
            #expect(try await ids(ListPapersRequest(kind: .authorisation)) == letters)
            #expect(try await ids(ListPapersRequest(year: 2025)) == [])
            #expect(try await ids(ListPapersRequest(personID: "me")) == letters)
            #expect(try await ids(ListPapersRequest(personID: "S01"), as: CasesHall.director) == letters)
            let page = try await hall.papers().list(ListPapersRequest(pageSize: 2))
            #expect(page.papers.map(\.id) == Array(letters.prefix(2)))
            let rest = try await hall.papers().list(ListPapersRequest(pageSize: 500, pageToken: page.nextPageToken))
            #expect(
                rest.papers.map(\.id) == [letters[2], "acceptance-2026-000001", "handover-2026-000001"]
                    && rest.nextPageToken.isEmpty)
            let daemons = try #require(rest.papers.last)
            #expect(daemons.caseNumber.isEmpty && daemons.issuedBy.isEmpty && daemons.subject == "民政残联岗")
            #expect(
                await outcome { _ = try await hall.papers().list(ListPapersRequest(pageToken: "x")) }
                    == "invalidArgument page_token")
            #expect(
                await outcome { _ = try await hall.papers().list(ListPapersRequest(caseNumber: "2026-000777")) } == "notFound")
        }
    }

    @Test("TL-2 · a changed calendar leaves papers with an untrue date, until they are supplemented or replaced")
    func stale() async throws {
        try await CasesHall.run(at: "2026-12-14 09:00") { hall in
            let number = try #require(try await hall.accept("Y1").case?.number)
            let promise = try #require(PaperID(kind: .promiseNotice, year: 2026, serial: 1))
            let paper = try hall.issue(try hall.acceptance(number), case: number)
            let other = try hall.issue(try hall.acceptance(number), case: number)
            #expect(paper.dues == [PaperDue(clock: "promised", dueOn: "")])
            let html = try await hall.papers().get(GetPaperRequest(id: paper.id.description)).html
            #expect(html.contains("20个工作日，到期日待相关年度放假安排公布后另行补充告知"))
            #expect(
                try hall.read { try PaperTable.list($0, .stale, after: 0, limit: .max) }.isEmpty,
                "it says that the day follows, and it does")
            try await Self.load2027(hall)
            #expect(
                try hall.read { try PaperTable.list($0, .stale, after: 0, limit: .max).map(\.id) } == [
                    promise, paper.id, other.id,
                ])
            let told = try await hall.papers().supplement(
                SupplementPaperRequest(id: paper.id.description, reason: "2027年放假安排公布"))
            let supplement = try #require(told.papers.first)
            #expect(told.papers.count == 1 && supplement.supplementsID == paper.id.description)
            let pages = try await hall.papers().get(GetPaperRequest(id: supplement.id)).html
            for wanted in ["补充告知书", "便民受〔2026〕", "到期日待定", "2027年放假安排公布", "国办发明电〔2026〕9号", "2027年1月"] {
                #expect(pages.contains(wanted), "\(wanted)")
            }
            let again = await outcome {
                _ = try await hall.papers().supplement(SupplementPaperRequest(id: paper.id.description, reason: "再次"))
            }
            #expect(again == "failedPrecondition ON-4", "every date is told")
            let replacement = try hall.issue(try hall.acceptance(number), case: number, tie: .replaces(other))
            #expect(try hall.read { try PaperTable.list($0, .stale, after: 0, limit: .max).map(\.id) } == [promise])
            let read = try await hall.papers().get(GetPaperRequest(id: paper.id.description))
            #expect(read.paper?.supplementedByIDs == [supplement.id] && read.paper?.stale == false)
            #expect(read.html.contains("另有补充告知：便民补〔2026〕1号"))
            // A day put in between moves it once more: the supplement's paper is stale again, and so is the replacement.
            try await Self.load2027(hall, and: ["2027-01-05"])
            let listed = try await hall.papers().list(ListPapersRequest(staleOnly: true)).papers
            #expect(listed.map(\.id) == [promise, paper.id, replacement.id].map(\.description) && listed.allSatisfy(\.stale))
            _ = try await hall.cases().finish(FinishRequest(number: number, result: .completed, expectedVersion: 1))
            #expect(try await hall.papers().list(ListPapersRequest(staleOnly: true)).papers.isEmpty, "what has ended is over")
        }
    }

    private static func load2027(_ hall: CasesHall, and more: [String] = []) async throws {
        let year = CalendarYearInfo(year: 2027, source: "国办发明电〔2026〕9号", issuedOn: "2026-11-04")
        let days = (["2027-01-01", "2027-05-01", "2027-10-01"] + more).map { CalendarDay(date: $0, kind: .holiday, name: "节日") }
        let known = try await hall.calendar().listYears(ListYearsRequest()).years.first { $0.year == 2027 }
        var put = year
        put.version = known?.version ?? 0
        _ = try await hall.calendar().loadYear(LoadYearRequest(year: put, days: days))
    }

    @Test("TL-2 · a case whose clock stands, or that was paused, shows what is no longer true only when it goes on")
    func paused() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            try hall.issue(try hall.acceptance(number), case: number)
            _ = try await hall.cases().pause(
                PauseRequest(number: number, cause: .supplement, notice: "告知", expectedVersion: 1))
            #expect(try hall.read { try PaperTable.list($0, .stale, after: 0, limit: .max) }.isEmpty)
            try await hall.advance(to: "2026-03-04 09:00")
            _ = try await hall.cases().resume(ResumeRequest(number: number, expectedVersion: 2))
            #expect(
                try hall.read { try PaperTable.list($0, .stale, after: 0, limit: .max).map(\.id.kind) } == [
                    .promiseNotice, .acceptanceNotice,
                ])
        }
    }

    @Test("ON-4 · the file of a case holds its cover, every paper in order, and what happened")
    func caseFile() async throws {
        try await CasesHall.run { hall in
            let accepted = try await hall.accept(for: "赵一<b>")
            let number = try #require(accepted.case?.number)
            let old = try hall.issue(try hall.acceptance(number), case: number)
            try hall.issue(PaperSamples.notice, case: number)
            try hall.issue(try hall.acceptance(number), case: number, tie: .replaces(old))
            _ = try await hall.cases().pause(
                PauseRequest(number: number, cause: .supplement, notice: "补户口簿", expectedVersion: 1))
            let file = try await hall.papers().caseFile(CaseFileRequest(caseNumber: number))
            #expect(file.papers == 5)
            let html = file.html
            #expect(html.ranges(of: "<article").count == 6)
            for wanted in [
                "办件档案", "低保申请", "赵一&lt;b&gt;", "民政办", "已暂停：补正", "卷内目录", "一次性告知单", "便民受〔2026〕1号", "便民受〔2026〕2号",
                "替代便民受〔2026〕1号", "已被便民受〔2026〕2号替代", "暂停计时：补正", "出具受理通知书 便民受〔2026〕2号", "补户口簿", "窗口留存联",
            ] { #expect(html.contains(wanted), "\(wanted)") }
            #expect(!html.contains(accepted.queryCode) && !html.contains("申请人联（") && !html.contains("{{"))
            let order = ["id=\"acceptance-2026-000001\"", "id=\"notice-2026-000001\"", "id=\"acceptance-2026-000002\""]
            let places = order.compactMap { html.range(of: $0)?.lowerBound }
            #expect(places.count == 3 && places == places.sorted())
            try Self.leave(html, texts: ["办件档案", number, "便民受〔2026〕2号", "出具受理通知书"])
            // The notice's text is for the case's people and the offices alone.
            let others = try await hall.papers(CasesHall.outsider).caseFile(CaseFileRequest(caseNumber: number)).html
            #expect(!others.contains("补户口簿"))
            let missing = await outcome { _ = try await hall.papers().caseFile(CaseFileRequest(caseNumber: "2026-000777")) }
            #expect(missing == "notFound")
        }
    }

    /// For a browser to print, as `PaperPressTests` does.
    private static func leave(_ html: String, texts: [String]) throws {
        guard let path = ProcessInfo.processInfo.environment["HALL_PAPERS"] else { return }
        let folder = URL(filePath: path)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try html.write(to: folder.appending(path: "case-file.html"), atomically: true, encoding: .utf8)
        let wanted: [String: Any] = ["pages": 0, "texts": texts]
        try JSONSerialization.data(withJSONObject: wanted).write(to: folder.appending(path: "case-file.json"))
    }
}

extension PaperFilter {
    /// What shows a due date that is no longer true.
    fileprivate static let stale = PaperFilter(staleOnly: true)
}
