import Foundation
import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

@Suite struct PapersTests {
    @Test("ON-4 · papers are numbered by year and kind, without gaps whatever is refused")
    func numbers() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            let facts = try hall.acceptance(number)
            #expect(try hall.issue(facts, case: number).id.description == "acceptance-2026-000001")
            #expect(try hall.issue(PaperSamples.notice, case: number).number == "便民告〔2026〕1号")
            // Refused: the seal is missing, then a text is blank, then a seal where none is borne.
            let blank = Authorisation(
                unit: PaperSamples.unit, applicant: PaperSamples.applicant, matter: " ", caseNumber: number, agent: nil,
                powers: ["代办"])
            #expect(await outcome { try hall.issue(PaperSamples.denied, case: number) } == "failedPrecondition ON-6")
            #expect(await outcome { try hall.issue(blank, case: number) } == "failedPrecondition AG-1")
            #expect(
                await outcome { try hall.issue(facts, case: number, tie: .replaces(try hall.issue(PaperSamples.notice))) }
                    == "failedPrecondition ON-4")
            #expect(try hall.issue(facts, case: number).id.description == "acceptance-2026-000002")
            #expect(try hall.issue(PaperSamples.denied, case: number, seal: "用印1").id.serial == 1)
            #expect(await outcome { try hall.issue(PaperSamples.handover, seal: "用印2") } == "failedPrecondition ON-6")
            #expect(try hall.issue(PaperSamples.handover).id.serial == 1)
            try await hall.advance(to: "2027-01-04 09:00")
            #expect(try hall.issue(PaperSamples.notice, case: number).id.description == "notice-2027-000001")
            let serials = try hall.read {
                try Int.fetchAll($0, sql: "SELECT serial FROM paper WHERE kind = 'acceptance' ORDER BY id")
            }
            #expect(serials == [1, 2])
        }
    }

    @Test("ON-6 · a refusal waits until the hall has named whom one turns to against it")
    func remedies() async throws {
        try await CasesHall.run { hall in
            let unnamed = try hall.read { try Remedies($0) }
            #expect(unnamed.reviewAuthority.isEmpty && unnamed.court.isEmpty)
            let denied = PaperSamples.denied
            let facts = Denied(
                unit: denied.unit, handler: denied.handler, applicant: denied.applicant, matter: denied.matter,
                caseNumber: denied.caseNumber, acceptedOn: denied.acceptedOn, reason: denied.reason, basis: denied.basis,
                remedies: unnamed)
            #expect(await outcome { try hall.issue(facts, seal: "用印1") } == "failedPrecondition ON-6")
            let directory = DirectoryClient(hall.caller(CasesHall.director))
            _ = try await directory.putSetting(PutSettingRequest(key: "review_authority", value: "清河县人民政府"))
            _ = try await directory.putSetting(PutSettingRequest(key: "court", value: "清河县人民法院"))
            #expect(try hall.read { try Remedies($0) } == PaperSamples.remedies)
        }
    }

    @Test("ON-4 · nothing of a paper is changed or taken away, and the chain holds what it said")
    func frozen() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept("D1").case?.number)
            let paper = try hall.issue(try hall.acceptance(number), case: number)
            try hall.restart { db in
                for sql in [
                    "UPDATE paper SET facts = '{}'", "UPDATE paper SET seal_number = '1'", "UPDATE paper SET replaces = id",
                    "DELETE FROM paper", "UPDATE paper_due SET due_on = 1", "DELETE FROM paper_due",
                    "INSERT OR REPLACE INTO paper SELECT * FROM paper", "UPDATE OR REPLACE paper SET id = id + 1",
                ] {
                    #expect(throws: DatabaseError.self, "\(sql)") { try db.execute(sql: sql) }
                }
            }
            #expect(try hall.paper(paper.id.description).json == paper.json)
            let entries = try hall.read { try JournalTable.from($0, seq: 1, limit: 100) }
            let issued = try entries.compactMap { entry -> PaperIssued? in
                let open = try JournalOpen(decoding: entry.link.open, limits: .reply)
                guard case .paperIssued(let event)? = open.event?.event else { return nil }
                #expect(open.subject == "case/\(number)" && open.clauses == ["TL-2", "ON-4"])
                return event
            }
            #expect(issued.map(\.id) == [paper.id.description])
            let bytes = [0x02] + paper.salt + Array(paper.json.utf8)
            #expect(issued.first?.commitment == JournalSHA256.hash(bytes))
        }
    }

    @Test("ON-4 · a paper says what was so when it was issued, whatever changed since")
    func kept() async throws {
        try await CasesHall.run { hall in
            let accepted = try await hall.accept()
            let number = try #require(accepted.case?.number)
            let id = try hall.issue(try hall.acceptance(number), case: number).id.description
            let before = try await hall.papers().get(GetPaperRequest(id: id)).html
            let directory = DirectoryClient(hall.caller(CasesHall.director))
            for (key, value) in [("hall_name", "新名便民服务中心"), ("paper_prefix", "新便"), ("enquiry_ways", "新的查询方式")] {
                _ = try await directory.putSetting(PutSettingRequest(key: key, value: value))
            }
            _ = try await directory.putUnit(PutUnitRequest(unit: UnitInfo(id: "U1", name: "新民政办"), expectedVersion: 1))
            #expect(try await hall.papers().get(GetPaperRequest(id: id)).html == before)
            #expect(before.contains(accepted.queryCode) && before.contains("民政办"))
            let next = try await hall.papers().get(
                GetPaperRequest(id: hall.issue(try hall.acceptance(number), case: number).id.description))
            #expect(next.html.contains("新便受〔2026〕2号") && next.html.contains("新民政办") && next.html.contains("新的查询方式"))
        }
    }

    @Test("ON-5, BN-2 · the applicant's copy is printed with its code for whom the case is entrusted to, and no number in full")
    func codes() async throws {
        try await CasesHall.run { hall in
            let accepted = try await hall.accept(number: "110101199003071153")
            let number = try #require(accepted.case?.number)
            let id = try hall.issue(try hall.acceptance(number), case: number).id.description
            for (uid, isShown) in [
                (CasesHall.clerk, true), (CasesHall.second, true), (CasesHall.director, true), (CasesHall.registrar, true),
                (CasesHall.outsider, false),
            ] {
                let html = try await hall.papers(uid).get(GetPaperRequest(id: id)).html
                #expect(html.contains(accepted.queryCode) == isShown, "\(uid)")
                let window = try await hall.papers(uid).get(GetPaperRequest(id: id, copy: .window)).html
                #expect(!window.contains(accepted.queryCode) && window.contains("窗口留存联") && !window.contains("申请人联（"))
                #expect(!html.contains("110101199003071153") && html.contains("1153"))
            }
            let wrong = await outcome { _ = try await hall.papers().get(GetPaperRequest(id: id, copy: .giver)) }
            #expect(wrong == "invalidArgument copy")
            let nobody = await outcome { _ = try await hall.papers(CasesHall.stranger).get(GetPaperRequest(id: id)) }
            #expect(nobody == "permissionDenied ON-4")
        }
    }

    @Test("AG-1 · a letter of authorisation is issued for a case, by whom it is entrusted to")
    func authorise() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept(for: "赵一").case?.number)
            let request = AuthoriseRequest(caseNumber: number, agentName: "赵小二")
            let paper = try #require(try await hall.papers(CasesHall.second).authorise(request).paper)
            #expect(
                paper.kind == .authorisation && paper.subject == "低保申请" && paper.issuedByName == "李四"
                    && paper.actingFor == "S01")
            #expect(paper.copies == [.file] && paper.dues.isEmpty && !paper.stale && paper.sealNumber.isEmpty)
            let html = try await hall.papers().get(GetPaperRequest(id: paper.id)).html
            #expect(html.contains("赵小二") && html.contains("赵一") && html.contains(number) && html.contains("代为领取办理结果及证照"))
            let open = try await hall.papers().authorise(AuthoriseRequest(caseNumber: number)).paper
            let line = try await hall.papers().get(GetPaperRequest(id: open?.id ?? "")).html
            #expect(line.contains("<th>受托人</th><td><span class=\"line\">"))
            let outsider = await outcome { _ = try await hall.papers(CasesHall.outsider).authorise(request) }
            #expect(outsider == "permissionDenied AB-5")
            _ = try await hall.cases().annul(AnnulRequest(number: number, reason: "误录", expectedVersion: 1))
            #expect(await outcome { _ = try await hall.papers().authorise(request) } == "failedPrecondition TL-2")
        }
    }

    @Test("ON-4 · a paper is replaced by one with today's facts, once; the old one is kept and marked")
    func reissue() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            let old = try #require(
                try await hall.papers().authorise(AuthoriseRequest(caseNumber: number, agentName: "赵小二")).paper)
            let request = ReissuePaperRequest(id: old.id, reason: "原件遗失")
            let new = try #require(try await hall.papers().reissue(request).paper)
            #expect(new.id == "authorisation-2026-000002" && new.replacesID == old.id)
            let marked = try await hall.papers().get(GetPaperRequest(id: old.id))
            #expect(marked.paper?.replacedByID == new.id && marked.html.contains("本文书已被 便民委〔2026〕2号 替代"))
            let html = try await hall.papers().get(GetPaperRequest(id: new.id)).html
            #expect(html.contains("本文书替代 便民委〔2026〕1号") && html.contains("赵小二"))
            #expect(await outcome { _ = try await hall.papers().reissue(request) } == "failedPrecondition ON-4")
            let decided = try hall.issue(PaperSamples.denied, case: number, seal: "用印1").id.description
            let again = await outcome { _ = try await hall.papers().reissue(ReissuePaperRequest(id: decided, reason: "遗失")) }
            #expect(again == "failedPrecondition ON-4")
            let seen = try await hall.journal().read(ReadJournalRequest(fromSeq: 1, pageSize: 1_000)).entries.last {
                !$0.withheld
            }
            #expect(seen?.sealed?.text == "原件遗失" || seen?.open?.event?.event != nil)
        }
    }
}
