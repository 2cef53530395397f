import Foundation
import HallRules
import Testing

@testable import HallDaemon

/// What is printed. Where HALL_PAPERS names a folder every print is left there, with the texts it must show, for a browser to
/// print (Tests/Interop/papers.py).
@Suite struct PaperPressTests {
    private static let folder = ProcessInfo.processInfo.environment["HALL_PAPERS"].map { URL(filePath: $0) }

    /// The text of a page as a reader sees it: no markup, references resolved.
    private static func read(_ html: String) -> String {
        html.replacing(/<style>.*?<\/style>/.dotMatchesNewlines(), with: "").replacing(/<br>/, with: "\n").replacing(
            /<[^>]*>/, with: ""
        )
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    private static func leave(_ html: String, as name: String, pages: Int?, texts: [String]) throws {
        guard let folder else { return }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try html.write(to: folder.appending(path: "\(name).html"), atomically: true, encoding: .utf8)
        let wanted: [String: Any] = ["pages": pages ?? 0, "texts": texts]
        try JSONSerialization.data(withJSONObject: wanted).write(to: folder.appending(path: "\(name).json"))
    }

    private static func marks(of kind: PaperKind) -> [String] { kind.copies.map { $0.mark(of: kind) } }

    @Test("ON-4, ON-5 · every copy shows every text, marked with whose it is", arguments: PaperKind.allCases, [false, true])
    func whole(_ kind: PaperKind, isExtreme: Bool) throws {
        let sample = try #require(PaperSamples.all.first { type(of: $0).kind == kind })
        let ordinary = try IssuedPaper.sample(sample)
        let paper = isExtreme ? try ordinary.extreme() : ordinary
        let html = try PaperPress.document(paper, copies: kind.copies, for: .entrusted)
        let texts = try Extremes.texts(paper.json) + [paper.number, paper.hallName, kind.zh, "2026年3月2日"]
        for copy in kind.copies {
            let one = Self.read(try PaperPress.document(paper, copies: [copy], for: .entrusted))
            for text in texts where !one.contains(text) { Issue.record("\(copy) lacks “\(text)”") }
            #expect(one.contains(copy.mark(of: kind)))
            #expect(!Self.marks(of: kind).contains { $0 != copy.mark(of: kind) && one.contains($0) })
        }
        #expect(html.ranges(of: "<article").count == kind.copies.count)
        #expect(!html.contains("{{") && !html.contains("Optional(") && !html.contains("<b>"))
        let sealed = kind.seal == .required ? ["用印2026-31"] : []
        try Self.leave(
            html, as: "\(kind.rawValue)-\(isExtreme ? "extreme" : "ordinary")", pages: isExtreme ? nil : kind.copies.count,
            texts: texts + Self.marks(of: kind) + sealed)
    }

    @Test("ON-5, ON-7 · the notice tells whether, whether complete, why not, how long, and how to enquire")
    func notice() throws {
        let paper = try IssuedPaper.sample(PaperSamples.notice)
        let text = Self.read(try PaperPress.document(paper, copies: [.applicant], for: .entrusted))
        for wanted in [
            "补齐材料后可以办理", "手续不完整，材料不齐全或不符合法定形式", "缺户口簿，照片底色不符", "15个工作日，2026年3月23日17:30前办结",
            "2026-000001", PaperSamples.code, "（工牌号：QX-017）", "2026年3月2日 09:05", "第一联（共二联）　申请人联",
        ] { #expect(text.contains(wanted), "\(wanted)") }
        // The first paragraph of every list is numbered from one.
        #expect(text.contains(/1申请表.*\n2户口簿.*\n3两寸/))
    }

    @Test(
        "ON-5, BN-2 · the query code stands on the applicant's copy alone, and only for whom the case is entrusted to",
        arguments: PaperKind.allCases)
    func secrets(_ kind: PaperKind) throws {
        let sample = try #require(PaperSamples.all.first { type(of: $0).kind == kind })
        let paper = try IssuedPaper.sample(sample)
        let secrets = [sample.secrets.queryCode, sample.secrets.rating].compactMap { $0?.text }
        for copy in kind.copies {
            let own = try PaperPress.document(paper, copies: [copy], for: .entrusted)
            let others = try PaperPress.document(paper, copies: [copy], for: .outsider)
            for secret in secrets {
                #expect(own.contains(secret) == (copy == .applicant), "\(copy)")
                #expect(!others.contains(secret))
                #expect(own.contains("见申请人联") == (copy != .applicant))
                #expect(others.contains(">********<") == (copy == .applicant))
            }
        }
        #expect(!PaperPress.sheet(paper, sample, kind.copies[0], showingSecrets: false).contains(PaperSamples.code))
    }

    @Test("ON-4 · a replaced paper says so, and by which; a supplement names what it belongs to")
    func ties() throws {
        let next = try #require(PaperID(kind: .oneTimeNotice, year: 2026, serial: 2))
        let old = try IssuedPaper.sample(PaperSamples.notice, replacedBy: next)
        #expect(Self.read(try PaperPress.document(old, copies: [.window], for: .outsider)).contains("本文书已被 青政便告〔2026〕2号 替代"))
        let new = try IssuedPaper.sample(PaperSamples.notice)
        #expect(!Self.read(try PaperPress.document(new, copies: [.window], for: .outsider)).contains("替代"))
        let supplement = try IssuedPaper.sample(PaperSamples.supplement)
        #expect(
            Self.read(try PaperPress.document(supplement, copies: [.applicant], for: .outsider))
                .contains("本文书为 青政便受〔2026〕1号 的补充"))
        try Self.leave(
            try PaperPress.document(old, copies: [.applicant, .window], for: .entrusted), as: "replaced", pages: nil,
            texts: ["本文书已被 青政便告〔2026〕2号 替代，不再有效"])
    }

    @Test("TL-2 · a limit is told with its day, without one, and for what is done on the spot")
    func limits() throws {
        func told(_ limit: PaperLimit) throws -> String {
            let facts = PromiseNotice(
                unit: PaperSamples.unit, handler: PaperSamples.handler, applicant: PaperSamples.applicant, matter: "开具证明",
                acceptedOn: PaperSamples.filed.day, limit: limit, delivery: "当场", complaints: "投诉台",
                enquiry: PaperSamples.enquiry)
            return Self.read(try PaperPress.document(try .sample(facts), copies: [.window], for: .outsider))
        }
        let closes = TimeOfDay("17:30")!
        let day = Day("2026-03-02")!
        #expect(
            try told(PaperLimit(clock: .promised, workdays: 5, due: day, closes: closes)).contains("5个工作日，2026年3月2日17:30前办结"))
        #expect(
            try told(PaperLimit(clock: .promised, workdays: 5, due: nil, closes: closes)).contains(
                "5个工作日，到期日待相关年度放假安排公布后另行补充告知"))
        #expect(
            try told(PaperLimit(clock: .promised, workdays: nil, due: day, closes: closes)).contains("当日办结，2026年3月2日17:30前办结"))
    }

    @Test("ON-6 · a refusal names review and suit, their periods and whom to turn to, and bears its seal")
    func remedies() throws {
        for facts in [PaperSamples.notAccepted, PaperSamples.denied] as [any PaperFacts] {
            let text = Self.read(try PaperPress.document(try .sample(facts), copies: [.applicant], for: .entrusted))
            for wanted in [
                "60日内向清河县人民政府申请行政复议", "6个月内向清河县人民法院提起行政诉讼", "（盖章）", "用印登记号：用印2026-31", "2026年3月2日",
            ] { #expect(text.contains(wanted), "\(wanted)") }
        }
    }

    @Test("ON-1 · the guide of a matter, with nothing of it left out", arguments: [false, true])
    func guide(isExtreme: Bool) throws {
        let json = String(decoding: try JSONEncoder().encode(PaperSamples.guide), as: UTF8.self)
        let used = isExtreme ? try Extremes.json(json) : json
        let guide = try JSONDecoder().decode(GuideSheet.self, from: Data(used.utf8))
        let html = PaperPress.guide(guide, hall: "青溪镇便民服务中心", on: PaperSamples.filed.day)
        let texts = try Extremes.texts(used) + ["办事指南", "15个工作日", "20个工作日"]
        let text = Self.read(html)
        for wanted in texts where !text.contains(wanted) { Issue.record("“\(wanted)” is missing") }
        try Self.leave(html, as: "guide-\(isExtreme ? "extreme" : "ordinary")", pages: isExtreme ? nil : 1, texts: texts)
    }

    @Test("ON-4 · what was typed in is never markup")
    func escaping() throws {
        let facts = HandoverList(
            post: "<script>alert(1)</script>", giver: PaperHandler(name: "\"><img src=x>", badge: "'1'"),
            taker: PaperSamples.handler, from: PaperSamples.filed, reason: "{{hall}} &amp; {{{number}}}", cases: nil)
        let html = try PaperPress.document(try .sample(facts), copies: [.file], for: .outsider)
        #expect(!html.contains("<script") && !html.contains("<img"))
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && html.contains("{{hall}} &amp;amp; {{{number}}}"))
        let titled = PaperPress.document(title: "</title><script>", sheets: [])
        #expect(!titled.contains("<script"))
    }

    @Test("ON-4 · only the outermost template puts anything in unescaped, and every kind has its template")
    func templates() {
        for (name, source) in PaperTemplates.sources where name != "document-1" {
            let text = String(decoding: source, as: UTF8.self)
            #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name)")
        }
        for kind in PaperKind.allCases {
            #expect(PaperTemplates.sources["\(kind.rawValue)-1"] != nil)
        }
    }
}
