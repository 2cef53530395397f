import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// TL-1, ON-5. What is taken at the window, and what is not.
@Suite struct CasesAcceptTests {
    static let good = "11010519491231002X"

    @Test("what can't be accepted names its field")
    func malformed() async throws {
        try await CasesHall.run { hall in
            func accept(
                _ item: String = "N1", _ document: IdentityDocument = .residentCard, _ number: String = Self.good,
                post: String = "",
                as uid: UInt32 = CasesHall.clerk
            ) async -> String {
                let applicant = Applicant(kind: .person, name: "赵一", document: document, identityNumber: number)
                return await outcome {
                    _ = try await hall.cases(uid).accept(
                        AcceptRequest(itemCode: item, applicant: applicant, channel: .window, postID: post))
                }
            }
            let field = "invalidArgument applicant.identity_number"
            #expect(await accept("X9") == "invalidArgument item_code")
            #expect(await accept(post: "P9") == "invalidArgument post_id")
            #expect(await accept("N1", .residentCard, "110105194912310021") == field)
            #expect(await accept("N1", .residentCard, "") == field)
            #expect(await accept("N1", .residentCard, "E12345678") == field)
            #expect(await accept("N1", .passport, Self.good) == field)
            #expect(await accept("N1", .none, Self.good) == field)
            #expect(await accept("N1", .creditCode, " ") == field)
            #expect(await accept("N1", .unspecified) == "invalidArgument applicant.document")
            #expect(await accept("N1", as: CasesHall.outsider) == "permissionDenied AB-5")
            #expect(await accept("N1", as: CasesHall.director) == "permissionDenied AB-5")
            #expect(await accept("N1", as: CasesHall.stranger).hasPrefix("permissionDenied"))
            #expect(await accept("N1", .none, "") == "done")
            #expect(await accept("N1", .residentCard, " 11010519491231002x ") == "done")
            #expect(await accept("N1", .passport, "e12345678") == "done")
            #expect(await accept("N1", .creditCode, "91110000 ma01abcd5x") == "done")
        }
    }

    @Test("TL-1 · nothing is accepted under an item that has ended; what is open goes on")
    func retired() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            _ = try await hall.items(CasesHall.director).retire(RetireItemRequest(code: "N1", expectedVersion: 1))
            #expect(await outcome { _ = try await hall.accept() } == "failedPrecondition TL-1")
            #expect(
                await outcome {
                    _ = try await hall.cases().finish(FinishRequest(number: number, result: .completed, expectedVersion: 1))
                } == "done")
        }
    }

    @Test("numbers have no gaps: a refused acceptance gives its own back")
    func numbers() async throws {
        try await CasesHall.run { hall in
            #expect(try await hall.accept(external: "ZJ-1").case?.number == "2026-000001")
            #expect(await outcome { _ = try await hall.accept(external: "ZJ-1") } == "alreadyExists")
            #expect(try await hall.accept(external: "ZJ-2").case?.number == "2026-000002")
            _ = try await hall.cases().annul(AnnulRequest(number: "2026-000001", reason: "误录", expectedVersion: 1))
            #expect(try await hall.accept(external: "ZJ-1").case?.number == "2026-000003")
            try await hall.advance(to: "2027-01-04 09:00")
            #expect(try await hall.accept().case?.number == "2027-000001")
        }
    }

    @Test("doubles are told, not refused")
    func doubles() async throws {
        try await CasesHall.run { hall in
            #expect(try await hall.accept(number: Self.good).possibleDoubles == [])
            #expect(try await hall.accept(for: "赵 一", number: "11010519491231002x").possibleDoubles == ["2026-000001"])
            #expect(try await hall.accept("L1", number: Self.good).possibleDoubles == [])
            #expect(try await hall.accept().possibleDoubles == [])
            #expect(try await hall.accept().possibleDoubles == ["2026-000004"])
            _ = try await hall.cases().finish(FinishRequest(number: "2026-000001", result: .completed, expectedVersion: 1))
            #expect(try await hall.accept(number: Self.good).possibleDoubles == ["2026-000002"])
        }
    }

    @Test("BN-2 · numbers are masked but for Reveal, which leaves a trace")
    func masked() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept(number: Self.good).case?.number)
            let applicant = try #require(try await hall.get(number).applicant)
            #expect(
                applicant.identityNumber == "**************002X" && applicant.phone == "138****5678" && applicant.name == "赵一")
            #expect(
                await outcome {
                    _ = try await hall.cases(CasesHall.outsider).reveal(RevealRequest(number: number, reason: "看看"))
                } == "permissionDenied AB-5")
            let before = try hall.seq()
            let revealed = try await hall.cases(CasesHall.director).reveal(RevealRequest(number: number, reason: "电话核实"))
            #expect(revealed.applicant?.identityNumber == Self.good && revealed.applicant?.phone == "13812345678")
            #expect(try hall.told(after: before) == ["applicantRevealed"])
            let entries = try await hall.journal().read(ReadJournalRequest(fromSeq: 1, pageSize: 1_000)).entries
            #expect(!entries.contains { $0.sealed?.applicant?.identityNumber == Self.good })
            #expect(entries.contains { $0.sealed?.applicant?.identityNumber == "**************002X" })
        }
    }
}
