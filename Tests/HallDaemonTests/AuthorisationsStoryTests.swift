import HallProto
import Testing

@testable import HallDaemon

/// CO-3. Who may work on an item: S01 is the A of P1 and S02 its B; N1 is accepted there.
@Suite struct AuthorisationsStoryTests {
    private static func authorise(
        _ hall: CasesHall, _ person: String, for item: String = "N1", account: String = ""
    ) async throws {
        _ = try await AuthorisationsClient(hall.caller(CasesHall.director)).put(
            PutAuthorisationRequest(
                authorisation: AuthorisationInfo(itemCode: item, personID: person, account: account)))
    }

    @Test("CO-3 · nobody named: as ever; somebody named: those alone, whoever holds the post")
    func acting() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            try await Self.authorise(hall, "S01")
            let pause = PauseRequest(number: number, cause: .supplement, notice: "告知", expectedVersion: 1)
            #expect(await outcome { _ = try await hall.cases(CasesHall.second).pause(pause) } == "failedPrecondition CO-3")
            #expect(await outcome { _ = try await hall.accept(as: CasesHall.second) } == "failedPrecondition CO-3")
            #expect(await outcome { _ = try await hall.cases().pause(pause) } == "done")
            let resume = ResumeRequest(number: number, expectedVersion: 2)
            try await Self.authorise(hall, "S02")
            #expect(await outcome { _ = try await hall.cases(CasesHall.second).resume(resume) } == "done")
            let director = AuthorisationsClient(hall.caller(CasesHall.director))
            for person in ["S01", "S02"] {
                _ = try await director.remove(RemoveAuthorisationRequest(itemCode: "N1", personID: person))
            }
            #expect(await outcome { _ = try await hall.accept(as: CasesHall.second) } == "done", "nobody named is everybody")
            let gone = RemoveAuthorisationRequest(itemCode: "N1", personID: "S01")
            #expect(await outcome { _ = try await director.remove(gone) } == "notFound")
            #expect(
                try hall.told("item/N1").suffix(4) == [
                    "authorisationPut", "authorisationPut", "authorisationRemoved", "authorisationRemoved",
                ])
        }
    }

    @Test("CO-3, AB-2, AB-6 · whoever serves the post is shown with what they may not take in, now and in the plan")
    func covering() async throws {
        try await BreachesHall.run(at: "2026-03-02 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await Self.authorise(hall, "S01")
            for uid in [CasesHall.clerk, CasesHall.second] { _ = try await hall.attendance(uid).signIn(SignInRequest()) }
            try await hall.advance(to: "2026-03-02 08:30")
            func shown() async throws -> String {
                let posts = try await PostsClient(hall.caller(CasesHall.clerk)).coverage(CoverageRequest()).posts
                return posts.first { $0.postID == "P1" }.map { "\($0.standing) \($0.personID) \($0.uncoveredItems)" } ?? ""
            }
            #expect(try await shown() == "a S01 []")
            _ = try await hall.goOut(until: "2026-03-02 11:00")
            #expect(try await shown() == "cover S02 [\"N1\"]")
            _ = try await hall.schedules(CasesHall.director).addDuty(
                AddDutyRequest(personID: "S01", from: "2026-03-03", until: "2026-03-03", kind: .off, reason: "轮休"))
            let plan = try await PostsClient(hall.caller(CasesHall.clerk)).plan(
                PlanRequest(from: "2026-03-03", to: "2026-03-03", postID: "P1", exceptions: true)
            ).planned
            #expect(
                plan.map { "\($0.standing) \($0.personID) \($0.uncoveredItems)" }
                    == Array(repeating: "cover S02 [\"N1\"]", count: 2))
            try await Self.authorise(hall, "S02")
            #expect(try await shown() == "cover S02 []")
        }
    }

    @Test("CO-3 · what is reported upward takes an account there; whoever has left is not authorised")
    func accounts() async throws {
        try await CasesHall.run { hall in
            let item = ItemInfo(
                code: "S1", name: "上报事项", unitID: "U1", postID: "P1", kind: .reportedUpward, promisedDays: 10,
                ending: .service)
            _ = try await hall.items(CasesHall.director).put(PutItemRequest(item: item))
            #expect(await outcome { try await Self.authorise(hall, "S01", for: "S1") } == "failedPrecondition CO-3")
            try await Self.authorise(hall, "S01", for: "S1", account: "sheng-01")
            let seq = try hall.seq()
            try await Self.authorise(hall, "S01", for: "S1", account: "sheng-01")
            #expect(try hall.seq() == seq, "what is so already is no event")
            #expect(
                await outcome { try await Self.authorise(hall, "S01", for: "S9") }
                    == "invalidArgument authorisation.item_code")
            #expect(
                await outcome { try await Self.authorise(hall, "S99", for: "S1") }
                    == "invalidArgument authorisation.person_id")
            let list = try await AuthorisationsClient(hall.caller(CasesHall.clerk)).list(
                ListAuthorisationsRequest(personID: "me"))
            #expect(list.authorisations.map { "\($0.itemName) \($0.personName) \($0.account)" } == ["上报事项 张三 sheng-01"])
            _ = try await DirectoryClient(hall.caller(CasesHall.director)).departStaff(
                DepartStaffRequest(id: "S02", departedOn: "2026-03-02", reason: "辞职"))
            #expect(
                await outcome { try await Self.authorise(hall, "S02", for: "S1", account: "x") } == "failedPrecondition CO-3")
        }
    }
}
