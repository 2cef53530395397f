import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

@Suite struct ApplicationsRefusalTests {
    @Test("AG-1, ON-8 · who brings it and who wrote the form: shown, and refused without what shows it")
    func bearers() async throws {
        try await CasesHall.run { hall in
            let agent = HallProto.Bearer(kind: .agent, name: "周八", letter: "便民委〔2026〕3号")
            let filed = try await hall.file("N1", by: agent, witness: "周九")
            let info = try #require(filed.application)
            #expect(info.bearer == agent && info.witness == "周九" && info.formFilledBy == "S01")
            let html = try await hall.papers().get(GetPaperRequest(id: filed.papers[0].id)).html
            #expect(html.contains("代理人周八（授权委托书：便民委〔2026〕3号）"))
            let village = try await hall.file("N1", by: HallProto.Bearer(kind: .villageAgent, name: "别名", personID: "S04"))
            #expect(village.application?.bearer == HallProto.Bearer(kind: .villageAgent, personID: "S04"))
            #expect(village.possibleDoubles == ["2026-000001"])
            for (bearer, said) in [
                (HallProto.Bearer(kind: .agent, name: "周八"), "failedPrecondition AG-1"),
                (HallProto.Bearer(kind: .guardian, name: "周八"), "failedPrecondition AG-1"),
                (HallProto.Bearer(kind: .guardian, name: "周八", relation: "母亲"), "done"),
            ] {
                #expect(await outcome { _ = try await hall.file("N1", by: bearer) } == said)
            }
            #expect(await outcome { _ = try await hall.file("N1", witness: "") } == "failedPrecondition ON-8")
            #expect(await outcome { _ = try await hall.file("M1") } == "permissionDenied AB-5", "it is filed at its own post")
        }
    }

    @Test("ON-2, TL-2 · what belongs to an application and what to a case, each refused for the other with its clause")
    func stages() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.file().application?.case?.number)
            func pause() async throws {
                _ = try await hall.cases().pause(
                    PauseRequest(number: number, cause: .supplement, notice: "告知", expectedVersion: 1))
            }
            #expect(await outcome(pause) == "failedPrecondition TL-2")
            #expect(
                await outcome {
                    _ = try await hall.cases().finish(FinishRequest(number: number, result: .completed, expectedVersion: 1))
                } == "failedPrecondition TL-2")
            #expect(
                await outcome {
                    _ = try await hall.applications().supplement(
                        SupplementRequest(number: number, expectedVersion: 1, findings: [.good("照片")]))
                } == "failedPrecondition ON-2")
            let case2 = try #require(try await hall.accept().case?.number)
            #expect(
                await outcome { _ = try await hall.check(case2, .good("照片")) } == "failedPrecondition ON-2",
                "it is a case already")
            #expect(
                await outcome { _ = try await hall.check(number, .good("照片"), as: CasesHall.outsider) }
                    == "permissionDenied AB-5")
            #expect(await outcome { _ = try await hall.check(number, .good("照片"), version: 9) } == "aborted")
            #expect(await outcome { _ = try await hall.giveNotice(number, version: 1) } == "failedPrecondition ON-2")
        }
    }

    @Test("FA-1, FA-6 · an enquiry filed keeps who was asked first; an application is handed over and annulled like a case")
    func passedOn() async throws {
        try await CasesHall.run { hall in
            let enquiry = try #require(
                try await EnquiriesClient(hall.caller(CasesHall.second)).open(OpenEnquiryRequest(channel: .window)).enquiry?
                    .number)
            let number = try #require(try await hall.file("N1", enquiry: enquiry).application?.case?.number)
            #expect(try await hall.get(number).firstAskedID == "S02")
            let handed = try await hall.cases().handOver(
                HandOverRequest(number: number, toPersonID: "S02", expectedVersion: 1, note: "换班"))
            #expect(handed.case?.handlerID == "S02" && handed.case?.stage == .received)
            let rows = try await hall.cases().list(ListCasesRequest(handlerID: "S02")).cases
            #expect(
                rows.map { "\($0.number) \($0.stage) \($0.filedOn) \($0.acceptedOn) \($0.dueOn)" } == [
                    "\(number) received 2026-03-02  2026-03-04"
                ])
            _ = try await hall.cases(CasesHall.second).annul(
                AnnulRequest(number: number, reason: "重复收件", expectedVersion: 2))
            #expect(try await hall.line(number) == "annulled annulled S02 2026-03-04 v3")
            #expect(try hall.agenda().isEmpty)
            let status = try await hall.cases(CasesHall.stranger).status(
                CaseStatusRequest(number: number, queryCode: try hall.read { try Self.queryCode($0) }))
            #expect(status.stage == .annulled && status.acceptedAt == nil && hall.wall(status.filedAt) == "2026-03-02 09:00")
        }
    }

    private static func queryCode(_ db: Database) throws -> String {
        try String.fetchOne(db, sql: "SELECT query_code FROM case_file") ?? ""
    }

    @Test("ON-2 · of two who act on one application at once, one hears that it has changed")
    func race() async throws {
        try await CasesHall.run { hall in
            try await hall.nameCourts()
            let all: [HallProto.MaterialFinding] = [.good("申请表"), .good("照片"), .good("证明")]
            for _ in 1...20 {
                let number = try #require(try await hall.file("N1", all).application?.case?.number)
                async let accepted = outcome {
                    _ = try await hall.applications().accept(AcceptApplicationRequest(number: number, expectedVersion: 1))
                }
                async let withdrawn = outcome {
                    _ = try await hall.applications(CasesHall.second).withdraw(
                        WithdrawRequest(number: number, expectedVersion: 1))
                }
                #expect(Set([await accepted, await withdrawn]) == ["done", "aborted"])
            }
        }
    }
}
