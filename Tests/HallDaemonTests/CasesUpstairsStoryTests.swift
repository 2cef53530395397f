import HallProto
import Testing

@testable import HallDaemon

/// TL-4, AG-2. A case that goes to a higher authority and comes back.
@Suite struct CasesUpstairsStoryTests {
    private static func sendUp(
        _ hall: CasesHall, _ number: String, _ version: Int64, to authority: String = "县民政局", as uid: UInt32 = CasesHall.clerk
    ) async -> String {
        await outcome {
            _ = try await hall.cases(uid).sendUp(
                SendUpRequest(number: number, expectedVersion: version, authority: authority, note: "全套材料"))
        }
    }

    private static func comeBack(
        _ hall: CasesHall, _ number: String, _ version: Int64, as uid: UInt32 = CasesHall.clerk
    ) async -> String {
        await outcome {
            _ = try await hall.cases(uid).comeBack(ComeBackRequest(number: number, expectedVersion: version, note: "同意发放"))
        }
    }

    @Test("TL-4 · the time upstairs counts towards the promise, and is shown apart, by authority")
    func life() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency(second: false, leader: false)
            let due = try await hall.get(number).clocks.map(\.dueOn)
            try await hall.advance(to: "2026-03-03 10:00")
            #expect(await Self.sendUp(hall, number, 1) == "done")
            try await hall.advance(to: "2026-03-05 10:00")
            let away = try await hall.get(number)
            #expect(away.upstairs.map(\.workingDays) == [2] && away.upstairs.first?.backAt == nil && away.stage == .inWork)
            #expect(away.clocks.map(\.dueOn) == due && away.dueState == .onTime)
            try await hall.advance(to: "2026-03-09 10:00")
            #expect(await Self.comeBack(hall, number, 2) == "done")
            #expect(await Self.sendUp(hall, number, 3, to: "县财政局") == "done")
            try await hall.advance(to: "2026-03-10 10:00")
            #expect(await Self.comeBack(hall, number, 4) == "done")
            #expect(await Self.sendUp(hall, number, 5) == "done")
            try hall.restart()
            #expect(await Self.comeBack(hall, number, 6) == "done")
            let back = try await hall.get(number)
            #expect(back.upstairs.map(\.workingDays) == [4, 1, 0])
            #expect(
                back.timeUpstairs.map { "\($0.authority) \($0.workingDays)" } == ["县民政局 4", "县财政局 1"])
            #expect(back.clocks.map(\.dueOn) == due, "nothing of the promise stopped")
            let explained = try await hall.cases().explainDeadline(ExplainDeadlineRequest(number: number)).clocks
            #expect(explained.first?.account?.due == due.first)
            let cover = try await hall.papers().caseFile(CaseFileRequest(caseNumber: number)).html
            for text in ["县民政局4个工作日", "县财政局1个工作日"] { #expect(cover.contains(text), "\(text)") }
            let told = ["caseSentUp", "caseCameBack", "caseSentUp", "caseCameBack", "caseSentUp", "caseCameBack"]
            #expect(try hall.worked(number) == ["caseAccepted"] + told)
        }
    }

    @Test("TL-4 · the promise lapses upstairs as it does here")
    func lapse() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency(second: false, leader: false)
            #expect(await Self.sendUp(hall, number, 1) == "done")
            try await hall.advance(to: "2026-03-16 17:31")
            #expect(try await hall.get(number).dueState == .overdue)
            #expect(try hall.worked(number).suffix(2) == ["caseNearDue", "caseLapsed"])
        }
    }

    @Test("TL-4 · what is refused")
    func refused() async throws {
        try await CasesHall.run { hall in
            let plain = try #require(try await hall.accept("N1").case?.number)
            let number = try await hall.acceptAgency(second: false, leader: false)
            #expect(await Self.sendUp(hall, plain, 1) == "failedPrecondition TL-4")
            #expect(await Self.sendUp(hall, number, 1, to: " ") == "invalidArgument authority")
            #expect(await Self.sendUp(hall, number, 1, as: CasesHall.outsider) == "permissionDenied AB-5")
            #expect(await Self.comeBack(hall, number, 1) == "failedPrecondition TL-4")
            #expect(await Self.sendUp(hall, number, 7) == "aborted")
            #expect(await Self.sendUp(hall, number, 1) == "done")
            #expect(await Self.sendUp(hall, number, 2, to: "县财政局") == "failedPrecondition TL-4")
            #expect(await Self.comeBack(hall, number, 2, as: CasesHall.outsider) == "permissionDenied AB-5")
            let early = await outcome {
                _ = try await hall.cases().finish(FinishRequest(number: number, result: .completed, expectedVersion: 2))
            }
            #expect(early == "failedPrecondition TL-4")
            _ = try await hall.cases().finish(FinishRequest(number: number, result: .withdrawn, expectedVersion: 2))
            #expect(
                try await hall.get(number).upstairs.map { $0.backAt == nil } == [false], "it comes back with the withdrawal")
            #expect(await Self.sendUp(hall, number, 3) == "failedPrecondition TL-2")
            #expect(await Self.comeBack(hall, number, 3) == "failedPrecondition TL-2")
        }
    }

    @Test("AG-2 · every contact with the authority is logged")
    func contacts() async throws {
        try await CasesHall.run { hall in
            let plain = try #require(try await hall.accept("N1").case?.number)
            let number = try await hall.acceptAgency(second: false, leader: false)
            func contact(
                _ number: String, authority: String = "", way: ContactWay = .phone, said: String = "催办",
                as uid: UInt32 = CasesHall.clerk
            ) async -> String {
                await outcome {
                    _ = try await hall.cases(uid).recordContact(
                        RecordContactRequest(number: number, authority: authority, way: way, whom: "郑科长", said: said))
                }
            }
            #expect(await contact(plain, authority: "县民政局") == "failedPrecondition TL-4")
            #expect(await contact(number) == "failedPrecondition AG-2", "it lies here")
            #expect(await contact(number, authority: "县民政局", way: .unspecified) == "invalidArgument way")
            #expect(await contact(number, authority: "县民政局", said: " ") == "invalidArgument said")
            #expect(await contact(number, authority: "县民政局", as: CasesHall.outsider) == "permissionDenied AB-5")
            #expect(await contact("2026-000077", authority: "县民政局") == "notFound")
            #expect(await contact(number, authority: "县残联", way: .letter) == "done")
            #expect(await Self.sendUp(hall, number, 1) == "done")
            #expect(await contact(number, as: CasesHall.second) == "done")
            let logged = try await hall.get(number).contacts.map { "\($0.personName) \($0.authority) \($0.whom) \($0.said)" }
            #expect(logged == ["张三 县残联 郑科长 催办", "李四 县民政局 郑科长 催办"])
            #expect(try await hall.get(number).version == 2, "a log moves no version")
            _ = try await hall.cases().annul(AnnulRequest(number: number, reason: "误录", expectedVersion: 2))
            #expect(await contact(number, authority: "县民政局") == "failedPrecondition TL-2")
        }
    }

    @Test("AG-2 · the steps of the work: a line of the procedure as it stood at acceptance, or a step of its own")
    func steps() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency(second: false, leader: false)
            func step(
                _ line: Int32, _ title: String = "", number: String = number, as uid: UInt32 = CasesHall.clerk
            ) async -> String {
                await outcome {
                    _ = try await hall.cases(uid).recordStep(
                        RecordStepRequest(number: number, procedureLine: line, title: title, note: "已办"))
                }
            }
            #expect(await step(0) == "invalidArgument title")
            #expect(await step(1, "受理") == "invalidArgument title")
            #expect(await step(4) == "invalidArgument procedure_line")
            #expect(await step(101) == "invalidArgument procedure_line")
            #expect(await step(2, as: CasesHall.outsider) == "permissionDenied AB-5")
            _ = try await hall.items().put(
                PutItemRequest(
                    item: ItemInfo(
                        code: "A1", name: "高龄津贴", unitID: "U1", postID: "P1", kind: .agency, promisedDays: 10, ending: .service,
                        procedure: "另一种办法"), expectedVersion: 1))
            #expect(await step(3) == "done")
            #expect(await step(0, "入户核查", as: CasesHall.second) == "done")
            let done = try await hall.get(number).steps.map { "\($0.personName) \($0.procedureLine) \($0.title) \($0.note)" }
            #expect(done == ["张三 3 送达 已办", "李四 0 入户核查 已办"])
            _ = try await hall.cases().finish(FinishRequest(number: number, result: .completed, expectedVersion: 1))
            #expect(await step(1) == "failedPrecondition TL-2")
            let html = try await hall.papers().caseFile(CaseFileRequest(caseNumber: number)).html
            for text in ["办理程序第3环节", "入户核查"] { #expect(html.contains(text), "\(text)") }
        }
    }
}
