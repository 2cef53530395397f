import HallProto
import Testing

@testable import HallDaemon

/// AG-2, 行政许可法 44. The result on its way to the applicant, one line a step.
@Suite struct CasesDeliveryStoryTests {
    private static func deliver(_ hall: CasesHall, _ request: DeliverRequest, as uid: UInt32 = CasesHall.clerk) async -> String
    {
        await outcome { _ = try await hall.cases(uid).deliver(request) }
    }

    private static func finish(_ hall: CasesHall, _ number: String, _ result: CaseResult = .completed) async throws {
        _ = try await hall.cases().finish(FinishRequest(number: number, result: result, expectedVersion: 1))
    }

    @Test("AG-2 · an agency case ends only when its result was delivered, with a receipt")
    func life() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency(second: false, leader: false)
            #expect(try await hall.get(number).closed == false)
            try await Self.finish(hall, number)
            let finished = try await hall.get(number)
            #expect(finished.stage == .finished && !finished.closed && finished.delivery == DeliveryInfo())
            #expect(try await hall.clocks(number) == ["promised 10 2026-03-16", "delivery 10 2026-03-16"])
            #expect(try hall.agenda() == ["deliveryNearDue 1 2026-03-13 08:30", "deliveryLapse 1 2026-03-16 17:31"])
            let explained = try await hall.cases().explainDeadline(ExplainDeadlineRequest(number: number)).clocks
            #expect(explained.map(\.clock?.name) == ["promised", "delivery"])
            let account = try #require(explained.last?.account)
            #expect(account.summary == "2026-03-02办结，10个工作日内送达，2026-03-16下班前到期")
            #expect(account.days.first?.why == "办结当日，不计")
            try await hall.advance(to: "2026-03-05 10:00")
            let reply = try await hall.cases(CasesHall.second).deliver(
                DeliverRequest(
                    number: number, expectedVersion: 2, way: .byPost, receiver: "赵一之子", postNumber: "EMS1234",
                    papers: [HandedPaper(title: "高龄津贴证", number: "第33号")]))
            let delivery = try #require(reply.case?.delivery)
            #expect(delivery.made && delivery.way == .byPost && delivery.postNumber == "EMS1234" && !delivery.late)
            #expect(delivery.deliveredOn == "2026-03-05" && delivery.recordedByName == "李四")
            #expect(reply.case?.closed == true && reply.case?.stage == .finished && reply.case?.version == 3)
            #expect(hall.wall(reply.case?.finishedAt) == "2026-03-02 09:00", "it was finished when it was")
            #expect(try hall.agenda() == [])
            let paper = try #require(reply.paper)
            #expect(paper.kind == .deliveryReceipt && paper.actingFor == "S01" && paper.id == delivery.receiptID)
            let html = try await hall.html(paper.id)
            for text in ["邮寄（EMS1234）", "赵一之子", "办结通知书", "便民结〔2026〕1号", "高龄津贴证", "第33号", "2026年3月5日"] {
                #expect(html.contains(text), "\(text)")
            }
            let again = try await hall.papers().reissue(ReissuePaperRequest(id: paper.id, reason: "遗失"))
            #expect(try await hall.html(again.paper?.id).contains("邮寄（EMS1234）"))
            let told = ["caseAccepted", "caseFinished", "paperIssued", "caseDelivered", "paperIssued", "paperIssued"]
            #expect(try hall.worked(number) == told)
            let file = try await hall.papers().caseFile(CaseFileRequest(caseNumber: number)).html
            for text in ["送达时限", "2026年3月5日，赵一之子签收"] { #expect(file.contains(text), "\(text)") }
        }
    }

    @Test("AG-2 · what was delivered before its last day was known stays as it was when the calendar comes")
    func deliveredFirst() async throws {
        try await CasesHall.run(at: "2026-12-29 10:00") { hall in
            let number = try #require(try await hall.accept("L1").case?.number)
            try await Self.finish(hall, number, .granted)
            #expect(try await hall.clocks(number) == ["promised 5 -", "statutory 10 -", "delivery 10 -"])
            let request = DeliverRequest(number: number, expectedVersion: 2, way: .atWindow, receiver: "赵一")
            #expect(await Self.deliver(hall, request) == "done")
            let days = ["2027-01-01", "2027-05-01", "2027-10-01"].map { CalendarDay(date: $0, kind: .holiday, name: "节日") }
            let year = CalendarYearInfo(year: 2027, source: "国办发明电〔2026〕9号", issuedOn: "2026-11-04")
            let moves = try await hall.calendar().loadYear(LoadYearRequest(year: year, days: days)).moves.map(\.clock)
            #expect(moves == ["promised", "statutory"], "what it is judged by gets its date, the delivery is over")
        }
    }

    @Test("AG-2 · near due is told once, the lapse once, and a late delivery is said to be late")
    func lapse() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept("L1").case?.number)
            try await Self.finish(hall, number, .granted)
            #expect(
                try await hall.get(number).closed,
                "a licence is closed when it is decided; its delivery has its limit all the same")
            try await hall.advance(to: "2026-03-16 17:30")
            #expect(try await hall.get(number).clocks.last?.lapsedAt == nil)
            try await hall.advance(to: "2026-03-16 17:31")
            #expect(hall.wall(try await hall.get(number).clocks.last?.lapsedAt) == "2026-03-16 17:31")
            try hall.restart(at: "2026-03-18 09:00")
            #expect(try await hall.get(number).clocks.last?.lapsedAt != nil)
            let told = ["caseAccepted", "caseFinished", "paperIssued", "deliveryNearDue", "caseLapsed"]
            #expect(try hall.worked(number) == told)
            let steps = try await hall.cases().history(CaseHistoryRequest(number: number)).steps.map(\.what)
            #expect(steps.suffix(2) == ["送达临近到期（2026-03-16）", "超过送达时限"])
            let before = DeliverRequest(
                number: number, expectedVersion: 2, way: .atWindow, receiver: "赵一", deliveredOn: "2026-03-16")
            var today = before
            today.deliveredOn = ""
            let reply = try await hall.cases().deliver(today)
            #expect(reply.case?.delivery?.late == true)
            let other = try #require(try await hall.accept("L1").case?.number)
            try await Self.finish(hall, other, .granted)
            try await hall.advance(to: "2026-04-02 09:00")
            var earlier = before
            earlier.number = other
            earlier.deliveredOn = "2026-04-01"
            #expect(
                try await hall.cases().deliver(earlier).case?.delivery?.late == false, "on the due day, entered the day after")
        }
    }

    @Test("AG-2 · a change of the calendar moves the limit of what waits")
    func moved() async throws {
        try await CasesHall.run(at: "2026-12-28 09:00") { hall in
            let number = try #require(try await hall.accept("L1").case?.number)
            try await Self.finish(hall, number, .granted)
            #expect(try await hall.clocks(number).last == "delivery 10 -")
            let days = ["01-01", "05-01", "10-01"].map { CalendarDay(date: "2027-\($0)", kind: .holiday, name: "节日") }
            let reply = try await hall.calendar().loadYear(
                LoadYearRequest(year: CalendarYearInfo(year: 2027, source: "通知", issuedOn: "2026-11-04"), days: days))
            #expect(reply.moves.contains { $0.clock == "delivery" && $0.newDue == "2027-01-12" })
            #expect(try await hall.clocks(number).last == "delivery 10 2027-01-12")
            #expect(try hall.agenda().contains("deliveryLapse 1 2027-01-12 17:31"))
        }
    }

    @Test("AG-2 · what is refused")
    func refused() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency(second: false, leader: false)
            var request = DeliverRequest(number: number, expectedVersion: 1, way: .atWindow, receiver: "赵一")
            #expect(await Self.deliver(hall, request) == "failedPrecondition AG-2", "not finished")
            try await Self.finish(hall, number)
            request.expectedVersion = 2
            #expect(await Self.deliver(hall, request, as: CasesHall.outsider) == "permissionDenied AB-5")
            #expect(await Self.deliver(hall, request, as: CasesHall.director) == "permissionDenied AB-5")
            func with(_ change: (inout DeliverRequest) -> Void) async -> String {
                var changed = request
                change(&changed)
                return await Self.deliver(hall, changed)
            }
            #expect(await with { $0.way = .unspecified } == "invalidArgument way")
            #expect(await with { $0.receiver = " " } == "invalidArgument receiver")
            #expect(await with { $0.way = .byPost } == "failedPrecondition AG-2")
            #expect(await with { $0.way = .byAgent } == "invalidArgument letter_id")
            #expect(await with { $0.deliveredOn = "2026-03-01" } == "failedPrecondition AG-2")
            #expect(await with { $0.deliveredOn = "2026-03-03" } == "failedPrecondition AG-2")
            #expect(await with { $0.expectedVersion = 9 } == "aborted")
            #expect(await with { $0.papers = [HandedPaper(title: "证")] } == "invalidArgument papers[0].number")
            #expect(await with { _ in } == "done")
            #expect(await with { $0.expectedVersion = 3 } == "failedPrecondition AG-2", "once")
            let withdrawn = try #require(try await hall.accept("L1").case?.number)
            try await Self.finish(hall, withdrawn, .withdrawn)
            request.number = withdrawn
            #expect(await Self.deliver(hall, request) == "failedPrecondition AG-2", "nothing to deliver")
            #expect(try await hall.get(withdrawn).delivery == nil)
            let annulled = try #require(try await hall.accept("L1").case?.number)
            try await Self.finish(hall, annulled, .granted)
            _ = try await hall.cases(CasesHall.registrar).annul(
                AnnulRequest(number: annulled, reason: "误录", expectedVersion: 2))
            #expect(try hall.agenda() == [])
            request.number = annulled
            request.expectedVersion = 3
            #expect(await Self.deliver(hall, request) == "failedPrecondition TL-2")
        }
    }

    @Test("AG-2 · an agent takes it on a letter of this case that is in force")
    func agent() async throws {
        try await CasesHall.run { hall in
            let number = try await hall.acceptAgency(second: false, leader: false)
            let other = try #require(try await hall.accept("N1").case?.number)
            func letter(_ number: String) async throws -> String {
                try await hall.papers().authorise(AuthoriseRequest(caseNumber: number, agentName: "赵小二")).paper?.id ?? ""
            }
            let own = try await letter(number)
            let another = try await letter(other)
            try await Self.finish(hall, number)
            func take(_ letter: String) async -> String {
                await Self.deliver(
                    hall,
                    DeliverRequest(number: number, expectedVersion: 2, way: .byAgent, receiver: "赵小二", letterID: letter))
            }
            #expect(await take("authorisation-2026-000077") == "notFound")
            #expect(await take(another) == "failedPrecondition AG-2")
            #expect(await take("completion-2026-000001") == "failedPrecondition AG-2")
            let newer = try await hall.papers().reissue(ReissuePaperRequest(id: own, reason: "笔误")).paper?.id ?? ""
            #expect(await take(own) == "failedPrecondition AG-2", "it was replaced")
            #expect(await take(newer) == "done")
            #expect(try await hall.get(number).delivery?.letterID == newer)
        }
    }

    @Test("IN-2 · the visits of an applicant are counted, whoever saw the applicant")
    func visits() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept("N1").case?.number)
            #expect(try await hall.get(number).visitCount == 1, "it was accepted at a window")
            func visit(_ reason: String, as uid: UInt32 = CasesHall.outsider) async -> String {
                await outcome {
                    _ = try await hall.cases(uid).recordVisit(RecordVisitRequest(number: number, reason: reason))
                }
            }
            #expect(await visit(" ") == "invalidArgument reason")
            #expect(await visit("补户口簿") == "done")
            let seen = try #require(try await hall.get(number).visits.first)
            #expect(seen.personName == "陈六" && seen.reason == "补户口簿")
            try await Self.finish(hall, number)
            #expect(try await hall.get(number).delivery == nil, "nothing limits it")
            _ = try await hall.cases().deliver(
                DeliverRequest(number: number, expectedVersion: 2, way: .atWindow, receiver: "赵一"))
            let collected = try await hall.get(number)
            #expect(collected.visitCount == 3 && collected.closed)
            _ = try await hall.cases(CasesHall.director).annul(AnnulRequest(number: number, reason: "误录", expectedVersion: 3))
            #expect(await visit("问进度") == "failedPrecondition TL-2")
        }
    }
}
