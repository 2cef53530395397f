import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ATT-7. Whoever comes near closing time is still served. The hall works 08:30–12:00 and 14:00–17:30.
@Suite struct ExtendedServiceStoryTests {
    @Test("ATT-7 · signing out with a visitor at the window asks once more: finished, handed over, or told why")
    func asked() async throws {
        try await CasesHall.run(at: "2026-03-02 17:20") { hall in
            let number = try await hall.visitor()
            let refusal = await failure { _ = try await hall.attendance().signOut(SignOutRequest()) }
            #expect(refusal?.clause == "ATT-7" && refusal?.message.contains(number) == true)
            #expect(try hall.tellings("S01") == [])
            _ = try await hall.attendance(CasesHall.second).signOut(SignOutRequest())
            _ = try await hall.attendance().signOut(SignOutRequest(visitorReason: "群众明天再来"))
            #expect(try hall.tellings("S01") == ["signedOut", "visitorsLeft"])
            let again = await outcome { _ = try await hall.attendance().signOut(SignOutRequest()) }
            #expect(again == "failedPrecondition ATT-7", "it is asked at every sign-out")
            _ = try await hall.enquiries(CasesHall.registrar).handOver(
                HandOverEnquiryRequest(number: number, expectedVersion: 1, toPersonID: "S02", reason: "下班"))
            _ = try await hall.attendance().signOut(SignOutRequest(visitorReason: "没有人等"))
            #expect(try hall.tellings("S01") == ["signedOut", "visitorsLeft", "signedOut"], "nobody waits, nothing is told")
            let other = await outcome { _ = try await hall.attendance(CasesHall.second).signOut(SignOutRequest()) }
            #expect(other == "failedPrecondition ATT-7")
            _ = try await hall.enquiries(CasesHall.second).settle(
                SettleEnquiryRequest(number: number, expectedVersion: 2, outcome: .answered))
            _ = try await hall.attendance(CasesHall.second).signOut(SignOutRequest())
        }
    }

    @Test("ATT-7 · who asked by phone, was told until when, or came another day does not wait at the window")
    func nobodyWaits() async throws {
        try await CasesHall.run(at: "2026-03-02 10:00") { hall in
            _ = try await hall.visitor(.phone)
            let number = try await hall.visitor()
            _ = try await hall.enquiries().escalate(
                EscalateEnquiryRequest(
                    number: number, expectedVersion: 1, leaderID: "S03",
                    promisedUntil: CasesHall.instant("2026-03-04 12:00").timestamp))
            _ = try await hall.attendance().signOut(SignOutRequest())
            _ = try await hall.visitor()
            try await hall.advance(to: "2026-03-02 23:59")
            let today = await outcome { _ = try await hall.attendance().signOut(SignOutRequest()) }
            #expect(today == "failedPrecondition ATT-7")
            try await hall.advance(to: "2026-03-03 00:00")
            _ = try await hall.attendance().signOut(SignOutRequest())
        }
    }

    @Test("ATT-7 · why somebody goes is sealed")
    func sealed() async throws {
        try await CasesHall.run { hall in
            _ = try await hall.visitor()
            let before = try hall.seq()
            _ = try await hall.attendance().signOut(SignOutRequest(visitorReason: "孩子发烧"))
            func reasons(_ uid: UInt32) async throws -> [String] {
                try await hall.journal(uid).read(ReadJournalRequest(fromSeq: before + 1)).entries.compactMap { $0.sealed?.text }
            }
            #expect(try await reasons(CasesHall.clerk) == ["孩子发烧"])
            #expect(try await reasons(CasesHall.registrar) == ["孩子发烧"])
            #expect(try await reasons(CasesHall.second) == [])
        }
    }

    @Test("ATT-7 · what is worked on after the session is credited to whoever did it, from its end to the sign-out")
    func credited() async throws {
        try await CasesHall.run(at: "2026-03-02 08:00") { hall in
            try await hall.putSchedule(CasesHall.schedule(from: "2026-03-02"))
            try await hall.addDuty("S04", .off, from: "2026-03-02", until: "2026-03-02")
            for uid in [CasesHall.clerk, CasesHall.second] { _ = try await hall.attendance(uid).signIn(SignInRequest()) }
            try await hall.advance(to: "2026-03-02 17:20")
            let number = try #require(try await hall.accept("D1").case?.number)
            try await hall.advance(to: "2026-03-02 17:45")
            let asked = try await hall.visitor()
            _ = try await hall.enquiries().settle(
                SettleEnquiryRequest(number: asked, expectedVersion: 1, outcome: .answered))
            _ = try await hall.cases().finish(FinishRequest(number: number, result: .completed, expectedVersion: 1))
            #expect(try await hall.extended("S01") == [], "nobody has signed out")
            try await hall.advance(to: "2026-03-02 18:04")
            for uid in [CasesHall.clerk, CasesHall.second, CasesHall.outsider] {
                _ = try await hall.attendance(uid).signOut(SignOutRequest())
            }
            #expect(try await hall.extended("S01") == ["2026-03-02 2 34"])
            #expect(try await hall.extended("S02") == [])
            let sheets = SheetsClient(hall.caller(CasesHall.registrar))
            let month = try await sheets.preview(PreviewSheetRequest(month: "2026-03")).sheet?.lines ?? []
            let credited = month.map { "\($0.personID) \($0.extendedMinutes)" }
            #expect(credited.prefix(2) == ["S01 34", "S02 0"], "summed up with the month")
            #expect(try await hall.extended("S04") == [])
            try await hall.advance(to: "2026-03-03 17:29")
            _ = try await hall.visitor()
            try await hall.advance(to: "2026-03-03 17:40")
            _ = try await hall.attendance().signOut(SignOutRequest(visitorReason: "明天再来"))
            #expect(
                try await hall.extended("S01", on: "2026-03-03") == [], "what was done before closing is no extended service")
        }
    }
}

extension CasesHall {
    /// Somebody asks; answers with the number.
    fileprivate func visitor(_ channel: Channel = .window) async throws -> String {
        try await enquiries().open(OpenEnquiryRequest(channel: channel)).enquiry?.number ?? ""
    }

    /// "2026-03-02 2 34".
    fileprivate func extended(_ person: String, on day: String = "2026-03-02") async throws -> [String] {
        let request = ListRecordsRequest(from: day, to: day, personID: person)
        return try await attendance(CasesHall.registrar).listRecords(request).records
            .filter { $0.extendedMinutes > 0 }.map { "\($0.date) \($0.place) \($0.extendedMinutes)" }
    }
}
