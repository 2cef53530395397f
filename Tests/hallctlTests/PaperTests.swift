import HallProto
import Testing

@testable import hallctl

@Suite("hallctl paper")
struct PaperTests {
    private let notice = PaperInfo(
        id: "notice-2026-000012", number: "青政便告〔2026〕12号", kind: .oneTimeNotice, caseNumber: "2026-000123", subject: "残疾人证申领",
        issuedAt: .fridayBefore, issuedBy: "S06", issuedByName: "闻人静", copies: [.applicant, .window],
        dues: [PaperDue(clock: "promised", dueOn: "2026-12-11"), PaperDue(clock: "statutory")],
        replacesID: "notice-2026-000011", stale: true)

    @Test("show tells what a paper is, in Chinese and in English")
    func show() async {
        let hall = FakeHall(["Papers/Get": [.reply(GetPaperReply(paper: notice, html: "<html>"))]])
        let zh = await Run("paper", "show", "notice-2026-000012", lang: "zh", hall: hall)
        #expect(
            zh.out
                == lines(
                    "notice-2026-000012  青政便告〔2026〕12号", "  类别      一次性告知单", "  关于      残疾人证申领", "  办件编号  2026-000123",
                    "  出具时间  2026-11-20 10:30", "  出具人    闻人静 (S06)", "  各联      申请人联、窗口留存联", "  承诺时限  2026-12-11",
                    "  法定时限  到期日待定", "  替代      notice-2026-000011", "  情况      到期日已变，须补充告知"))
        let en = await Run("paper", "show", "notice-2026-000012", hall: hall)
        #expect(en.out.contains("one-time notice") && en.out.contains("due date changed, to be supplemented"))
    }

    @Test("print gives out the pages of one copy, or of all")
    func print() async throws {
        let hall = FakeHall(["Papers/Get": [.reply(GetPaperReply(paper: notice, html: "<html>页</html>"))]])
        let all = await Run("paper", "print", "notice-2026-000012", hall: hall)
        #expect(all.out == "<html>页</html>" && all.err.isEmpty)
        let folder = try Folder()
        let path = "\(folder.path)/notice.html"
        let one = await Run("paper", "print", "notice-2026-000012", "--copy", "window", "--html", path, hall: hall)
        #expect(one.out.isEmpty && one.err.contains(path) && one.code == 0)
        #expect(try contents(of: path) == Array("<html>页</html>".utf8))
        #expect(folder.mode(of: "notice.html") == 0o600)
        #expect(
            hall.asked.map(\.json) == [
                "{\"id\":\"notice-2026-000012\"}", "{\"id\":\"notice-2026-000012\",\"copy\":\"PAPER_COPY_WINDOW\"}",
            ])
        let wrong = await Run("paper", "print", "notice-2026-000012", "--copy", "mine", hall: hall)
        #expect(wrong.code == 2 && wrong.err.contains("applicant"))
    }

    @Test("list narrows by what it is told, and follows the pages")
    func list() async {
        var second = notice
        second.id = "notice-2026-000013"
        second.replacedByID = "notice-2026-000014"
        let hall = FakeHall([
            "Papers/List": [
                .reply(ListPapersReply(papers: [notice], nextPageToken: "1")), .reply(ListPapersReply(papers: [second])),
            ]
        ])
        let run = await Run(
            "paper", "list", "--case", "2026-000123", "--kind", "one-time-notice", "--year", "2026", "--person", "me",
            "--stale",
            lang: "zh", hall: hall)
        #expect(run.out.contains("须补充告知") && run.out.contains("已被替代"))
        #expect(
            hall.asked.map(\.json) == [
                "{\"caseNumber\":\"2026-000123\",\"kind\":\"PAPER_KIND_ONE_TIME_NOTICE\",\"year\":2026,\"personId\":\"me\",\"staleOnly\":true,\"pageSize\":500}",
                "{\"caseNumber\":\"2026-000123\",\"kind\":\"PAPER_KIND_ONE_TIME_NOTICE\",\"year\":2026,\"personId\":\"me\",\"staleOnly\":true,\"pageSize\":499,\"pageToken\":\"1\"}",
            ])
    }

    @Test("authorise and reissue issue papers under the caller's own name for the request")
    func issue() async {
        let name = "018e0000-0000-7000-8000-000000000001"
        let hall = FakeHall([
            "Papers/Authorise": [.reply(AuthoriseReply(paper: notice))],
            "Papers/Reissue": [.reply(ReissuePaperReply(paper: notice))],
        ])
        let first = await Run("--request-id", name, "paper", "authorise", "2026-000123", "--agent", "阮大舟", hall: hall)
        let second = await Run("paper", "reissue", "notice-2026-000012", "--reason", "遗失", hall: hall)
        #expect(first.out.hasPrefix("notice-2026-000012") && second.out.hasPrefix("notice-2026-000012"))
        #expect(
            hall.asked.map(\.json) == [
                "{\"caseNumber\":\"2026-000123\",\"agentName\":\"阮大舟\"}", "{\"id\":\"notice-2026-000012\",\"reason\":\"遗失\"}",
            ])
        #expect(hall.asked.first?.options.requestID == name)
        let missing = await Run("paper", "reissue", "notice-2026-000012", hall: hall)
        #expect(missing.code == 2 && missing.err.contains("--reason"))
    }

    @Test("paper supplement says why, and shows the supplements")
    func supplement() async throws {
        let hall = FakeHall(["Papers/Supplement": [.reply(SupplementPaperReply(papers: [notice]))]])
        let run = await Run("paper", "supplement", "promise-2026-000012", "--reason", "放假安排公布", hall: hall)
        #expect(run.code == 0 && run.out.contains("notice-2026-000012"))
        #expect(hall.asked.map(\.json) == ["{\"id\":\"promise-2026-000012\",\"reason\":\"放假安排公布\"}"])
        let missing = await Run("paper", "supplement", "promise-2026-000012", hall: hall)
        #expect(missing.code == 2 && missing.err.contains("--reason"))
    }

    @Test("case file writes the whole file of a case")
    func file() async throws {
        let folder = try Folder()
        let path = "\(folder.path)/file.html"
        let hall = FakeHall(["Papers/CaseFile": [.reply(CaseFileReply(html: "<html>卷</html>", papers: 3))]])
        let run = await Run("case", "file", "2026-000123", "--html", path, hall: hall)
        #expect(run.code == 0)
        #expect(try contents(of: path) == Array("<html>卷</html>".utf8))
    }

    @Test("every kind and copy has a name of its own in both languages")
    func labels() {
        #expect(Set(PaperKind.choices.map(\.label.zh)).count == 20 && Set(PaperKind.choices.map(\.label.en)).count == 20)
        #expect(Set(PaperCopy.choices.map(\.label.zh)).count == 6)
    }
}
