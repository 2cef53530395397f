import HallProto
import HallRules
import Testing

@testable import HallDaemon

@Suite struct ApplicationsStoryTests {
    @Test("ON-2 to ON-5 · filed, checked, told once, supplemented, accepted as of the day everything was there")
    func whole() async throws {
        try await CasesHall.run { hall in
            let filed = try await hall.file()
            let number = try #require(filed.application?.case?.number)
            #expect(number == "2026-000001" && filed.queryCode.count == 8)
            #expect(filed.papers.map(\.id) == ["receipt-2026-000001"])
            #expect(try await hall.line(number) == "received onTime S01 2026-03-04 v1")
            let receipt = try await hall.papers().get(GetPaperRequest(id: "receipt-2026-000001")).html
            #expect(receipt.contains("2026年3月4日"), "by when the applicant hears")
            let checked = try await hall.check(number, .good("申请表"), .missing("照片"), .defective("证明", "没有盖章"))
            #expect(checked.materials.map(\.standing) == [.good, .missing, .defective])
            let early = await outcome {
                _ = try await hall.applications().accept(AcceptApplicationRequest(number: number, expectedVersion: 2))
            }
            #expect(early == "failedPrecondition ON-2")
            let told = try await hall.giveNotice(number, [NoticeLine(subject: "户口簿", demand: "带原件")], version: 2)
            #expect(told.late.isEmpty && told.papers.map(\.id) == ["notice-2026-000001"])
            let lines = try #require(told.application?.notices.first?.lines)
            #expect(lines.map { "\($0.subject) \($0.demand)" } == ["照片 请补交", "证明 没有盖章", "户口簿 带原件"])
            let notice = try await hall.papers().get(GetPaperRequest(id: "notice-2026-000001")).html
            for wanted in ["一次性告知单", "补齐材料后可以办理", "没有盖章", "户口簿", "本省办法", "审核", "5个工作日", filed.queryCode] {
                #expect(notice.contains(wanted), "\(wanted)")
            }
            #expect(try await hall.line(number) == "awaitingSupplement paused S01 2026-03-04 v3")
            // A week later: the time it lay with the applicant is not the hall's.
            try await hall.advance(to: "2026-03-11 10:00")
            let back = try await hall.applications().supplement(
                SupplementRequest(
                    number: number, expectedVersion: 3, findings: [.good("照片", now: true), .good("证明", now: true)]))
            #expect(hall.wall(back.application?.case?.receivedAt) == "2026-03-11 10:00")
            #expect(try await hall.line(number) == "received onTime S01 2026-03-13 v4")
            try await hall.advance(to: "2026-03-12 16:00")
            let accepted = try await hall.applications().accept(
                AcceptApplicationRequest(number: number, expectedVersion: 4, delivery: "邮寄到家"))
            #expect(accepted.papers.map(\.id) == ["promise-2026-000001"])
            let info = try await hall.get(number)
            #expect(hall.wall(info.acceptedAt) == "2026-03-11 10:00" && info.acceptedBy == "S01" && !info.deemedAccepted)
            #expect(try await hall.line(number) == "inWork onTime S01 2026-03-18 v5")
            let promise = try await hall.papers().get(GetPaperRequest(id: "promise-2026-000001")).html
            #expect(promise.contains("邮寄到家") && promise.contains("2026年3月18日"))
            #expect(
                try hall.told("case/\(number)", withPapers: true) == [
                    "applicationFiled", "paperIssued", "materialsChecked", "paperIssued", "noticeGiven",
                    "applicationSupplemented", "caseNearDue", "caseAccepted", "paperIssued",
                ])
            _ = try await hall.cases().finish(FinishRequest(number: number, result: .completed, expectedVersion: 5))
            #expect(try await hall.verify().whole)
        }
    }

    @Test("ON-5 · what is supplemented after the clock was set back was not received before the filing")
    func setBack() async throws {
        try await CasesHall.run { hall in
            let filed = try await hall.file("N1", [.missing("申请表"), .good("照片"), .good("证明")]).application?.case
            let number = try #require(filed?.number)
            _ = try await hall.giveNotice(number, version: 1)
            try hall.restart(at: "2026-03-01 10:00")
            let back = try await hall.applications().supplement(
                SupplementRequest(number: number, expectedVersion: 2, findings: [.good("申请表", now: true)])
            ).application?.case
            #expect(back?.stage == .received && back?.receivedAt == filed?.receivedAt)
            let accepted = try await hall.applications().accept(
                AcceptApplicationRequest(number: number, expectedVersion: 3))
            #expect(accepted.application?.case?.acceptedAt == filed?.receivedAt)
        }
    }

    @Test("ON-2 · a further notice is given, and what it could have told before is a breach proposed against the handler")
    func further() async throws {
        try await CasesHall.run { hall in
            let findings: [HallProto.MaterialFinding] = [.missing("申请表"), .good("照片"), .good("证明")]
            let number = try #require(try await hall.file("N1", findings).application?.case?.number)
            _ = try await hall.giveNotice(number, version: 1)
            _ = try await hall.applications().supplement(
                SupplementRequest(
                    number: number, expectedVersion: 2,
                    findings: [.defective("申请表", "未签名", now: true), .defective("照片", "不是白底")]))
            let start = try hall.seq()
            let told = try await hall.giveNotice(
                number,
                [
                    NoticeLine(subject: "户口簿", change: .expired, changed: "旧户口簿3月1日到期"),
                    NoticeLine(subject: "房产证"),
                ], version: 3)
            #expect(told.late == ["照片", "房产证"])
            let late = told.application?.notices.last?.lines.filter(\.late).map(\.subject)
            #expect(late == ["照片", "房产证"])
            #expect(try hall.told(after: start) == ["noticeGiven", "breachProposed"])
            let breach = try #require(
                try hall.opens(after: start).compactMap { open in
                    if case .breachProposed(let event) = open.event?.event { event } else { nil }
                }.first)
            #expect(breach.clause == "ON-2" && breach.personID == "S01" && breach.caseNumber == number)
            #expect(breach.number == "W2026-000001" && breach.evidence.count == 1)
            // Whose conduct it is about, and the offices; not everybody who may read the journal.
            let outsider = try await hall.journal(CasesHall.outsider).read(ReadJournalRequest(fromSeq: start + 1)).entries
            #expect(outsider.contains { $0.withheld && $0.open == nil })
        }
    }

    @Test("ON-3 · a licence nobody was told of in time is accepted by the law, as of the day it was received")
    func deemed() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.file("L1").application?.case?.number)
            let other = try #require(try await hall.file("N1").application?.case?.number)
            #expect(
                try await hall.application(number).case?.clocks.map { "\($0.name) \($0.budgetDays) \($0.dueOn)" } == [
                    "notice 2 2026-03-04", "statutory_notice 5 2026-03-09",
                ])
            try await hall.advance(to: "2026-03-04 17:31")
            #expect(try await hall.line(number) == "received overdue S01 2026-03-04 v1")
            try await hall.advance(to: "2026-03-09 17:30")
            #expect(try await hall.line(number) == "received overdue S01 2026-03-04 v1")
            try await hall.advance(to: "2026-03-09 17:31")
            let info = try await hall.get(number)
            #expect(info.stage == .inWork && info.deemedAccepted && info.acceptedBy.isEmpty && info.version == 2)
            #expect(hall.wall(info.acceptedAt) == "2026-03-02 09:00")
            // Five days promised: it is late the minute it is accepted.
            #expect(try await hall.line(number) == "inWork overdue S01 2026-03-09 v2")
            #expect(
                try hall.told("case/\(number)", withPapers: true) == [
                    "applicationFiled", "paperIssued", "caseNearDue", "caseLapsed", "caseLapsed", "caseAccepted", "paperIssued",
                    "paperIssued", "caseNearDue", "caseLapsed",
                ])
            #expect(try await hall.get(other).stage == .received, "no licence is never deemed accepted")
            let papers = try await hall.papers().list(ListPapersRequest(caseNumber: number)).papers
            #expect(papers.map(\.kind) == [.filingReceipt, .acceptanceNotice, .promiseNotice])
            #expect(papers.last?.issuedBy.isEmpty == true && papers.last?.actingFor == "S01")
            _ = try await hall.cases().finish(
                FinishRequest(number: number, result: .granted, expectedVersion: 2, note: "准予"))
            #expect(try await hall.admin.status(AdminStatusRequest()).agendaOwed == 0)
        }
    }

    @Test("ON-3 · the law waits for no signature: a promise nobody signed, under an item without basis, holds nothing up")
    func deemedUnsigned() async throws {
        try await CasesHall.run { hall in
            var item = try #require(try await hall.items().get(GetItemRequest(code: "L1")).item)
            item.basis = ""
            _ = try await hall.items().put(PutItemRequest(item: item, expectedVersion: 1))
            let findings: [HallProto.MaterialFinding] = [.promised("证明"), .follows("照片", by: "2026-03-06")]
            let number = try #require(try await hall.file("L1", findings).application?.case?.number)
            try await hall.advance(to: "2026-03-09 17:31")
            #expect(try await hall.get(number).deemedAccepted)
            let papers = try await hall.papers().list(ListPapersRequest(caseNumber: number)).papers
            #expect(papers.map(\.kind) == [.filingReceipt, .acceptanceNotice, .promiseNotice])
            #expect(try hall.told("case/\(number)").contains("materialsOverdue"), "what follows is waited for all the same")
        }
    }

    @Test("ON-6 · not accepted: two grounds, never the merits, and never without seal, court and authority")
    func turnedDown() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.file().application?.case?.number)
            func turnDown(_ ground: TurnDownGround, seal: String = "用印31号") async -> String {
                await outcome {
                    _ = try await hall.applications().turnDown(
                        TurnDownRequest(
                            number: number, expectedVersion: 1, ground: ground, reason: "宅基地由自然资源部门审批", basis: "行政许可法第三十二条",
                            instead: "县自然资源局，城关大道1号", sealNumber: seal))
                }
            }
            #expect(await turnDown(.notThisAuthority) == "failedPrecondition ON-6", "no court is named yet")
            try await hall.nameCourts()
            #expect(await turnDown(.merits) == "failedPrecondition ON-6")
            #expect(await turnDown(.notThisAuthority, seal: "") == "failedPrecondition ON-6")
            #expect(try await hall.line(number) == "received onTime S01 2026-03-04 v1", "nothing changed")
            #expect(await turnDown(.notThisAuthority) == "done")
            #expect(try await hall.line(number) == "notAccepted finishedOnTime S01 2026-03-04 v2")
            let paper = try #require(
                try await hall.papers().list(ListPapersRequest(caseNumber: number, kind: .notAccepted)).papers.first)
            let html = try await hall.papers().get(GetPaperRequest(id: paper.id)).html
            for wanted in ["不予受理通知书", "县自然资源局", "用印31号", "清河县人民法院", "60日"] {
                #expect(html.contains(wanted), "\(wanted)")
            }
            let again = await outcome {
                _ = try await hall.applications().withdraw(WithdrawRequest(number: number, expectedVersion: 2))
            }
            #expect(again == "failedPrecondition ON-6")
            #expect(try hall.agenda().isEmpty)
        }
    }

    @Test("ON-2 · 容缺 and 告知承诺: accepted with what may follow and what is promised, each with its paper")
    func minor() async throws {
        try await CasesHall.run { hall in
            let findings: [HallProto.MaterialFinding] = [
                .good("申请表"), .follows("照片", by: "2026-03-06"), .promised("证明"),
            ]
            let number = try #require(try await hall.file("N1", findings).application?.case?.number)
            let accepted = try await hall.applications().accept(AcceptApplicationRequest(number: number, expectedVersion: 1))
            #expect(accepted.papers.map(\.kind) == [.promiseNotice, .minorMissing, .promiseInstead])
            let handedIn = try await hall.applications().handIn(
                HandInRequest(number: number, expectedVersion: 2, materials: ["证明"]))
            #expect(handedIn.application?.materials.map(\.standing) == [.good, .follows, .good])
            try await hall.advance(to: "2026-03-06 17:30")
            #expect(try hall.told("case/\(number)").last != "materialsOverdue")
            try await hall.advance(to: "2026-03-06 17:31")
            #expect(try hall.told("case/\(number)").last == "materialsOverdue")
            _ = try await hall.applications().handIn(
                HandInRequest(number: number, expectedVersion: 3, materials: ["照片"]))
            let again = await outcome {
                _ = try await hall.applications().handIn(
                    HandInRequest(number: number, expectedVersion: 4, materials: ["照片"]))
            }
            #expect(again == "failedPrecondition ON-2")
            let minor = try await hall.papers().get(GetPaperRequest(id: "minor-missing-2026-000001")).html
            #expect(minor.contains("照片") && minor.contains("2026年3月6日"))
            for finding in [
                HallProto.MaterialFinding.promised("照片"), .follows("申请表", by: "2026-03-06"), .follows("照片", by: "2026-03-17"),
            ] {
                #expect(await outcome { _ = try await hall.file("N1", [finding]) } == "failedPrecondition ON-2")
            }
        }
    }
}
