import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// TL-5, BN-2. Lists and searches.
@Suite struct CasesListTests {
    @Test("TL-5 · every case once, the earliest due first, on pages of any size", arguments: [1, 2, 3, 7, 500])
    func pages(_ size: Int32) async throws {
        try await CasesHall.run { hall in
            try await fill(hall)
            var request = ListCasesRequest(withEnded: true, pageSize: size)
            var rows: [CaseRow] = []
            repeat {
                let page = try await hall.cases().list(request)
                #expect(page.cases.count <= Int(size))
                rows += page.cases
                request.pageToken = page.nextPageToken
            } while !request.pageToken.isEmpty
            #expect(Set(rows.map(\.number)).count == 12 && rows.count == 12)
            let dues = rows.map { $0.dueOn.isEmpty ? "9999" : $0.dueOn }
            #expect(dues == dues.sorted())
            #expect(rows.filter { $0.stage == .paused }.map(\.number) == rows.suffix(2).map(\.number))
        }
    }

    @Test("TL-5 · narrowed by window, post, person, item and state")
    func narrowed() async throws {
        try await CasesHall.run { hall in
            try await fill(hall)
            func count(_ request: ListCasesRequest, as uid: UInt32 = CasesHall.clerk) async throws -> Int {
                try await hall.cases(uid).list(request).cases.count
            }
            #expect(try await count(ListCasesRequest()) == 10)
            #expect(try await count(ListCasesRequest(withEnded: true)) == 12)
            #expect(try await count(ListCasesRequest(windowID: "W2")) == 2)
            #expect(try await count(ListCasesRequest(windowID: "W1", postID: "P2")) == 0)
            #expect(try await count(ListCasesRequest(postID: "P1")) == 8)
            #expect(try await count(ListCasesRequest(handlerID: "me")) == 7)
            #expect(try await count(ListCasesRequest(handlerID: "me"), as: CasesHall.second) == 1)
            #expect(try await count(ListCasesRequest(handlerID: "S04")) == 2)
            #expect(try await count(ListCasesRequest(itemCode: "L1")) == 3)
            #expect(try await count(ListCasesRequest(dueStates: [.paused])) == 2)
            #expect(try await count(ListCasesRequest(dueStates: [.onTime])) == 8)
            #expect(try await count(ListCasesRequest(dueStates: [.finishedOnTime, .annulled])) == 2)
            #expect(await outcome { _ = try await count(ListCasesRequest(pageToken: "x")) } == "invalidArgument page_token")
            #expect(
                await outcome { _ = try await count(ListCasesRequest(), as: CasesHall.stranger) }.hasPrefix("permissionDenied"))
        }
    }

    @Test("TL-5 · the list's states follow the clock, and each row says the state it was found by")
    func states() async throws {
        try await CasesHall.run { hall in
            try await fill(hall)
            let walls = ["2026-03-04 08:30", "2026-03-05 17:30", "2026-03-05 17:31", "2026-03-06 08:30", "2026-03-09 17:31"]
            for wall in walls {
                try await hall.advance(to: wall)
                var found = 0
                for state in HallProto.DueState.allKnown where state != .unspecified {
                    let rows = try await hall.cases().list(ListCasesRequest(dueStates: [state], withEnded: true)).cases
                    #expect(rows.allSatisfy { $0.dueState == state }, "\(wall) \(state)")
                    found += rows.count
                }
                #expect(found == 12, "\(wall)")
            }
            #expect(try await hall.cases().list(ListCasesRequest(dueStates: [.overdue])).cases.count == 8)
            #expect(try await hall.admin.status(AdminStatusRequest()).overdueCases == 8)
        }
    }

    @Test("BN-2 · an applicant's cases by number or by name, doubles named")
    func search() async throws {
        try await CasesHall.run { hall in
            for item in ["N1", "N1", "L1"] { _ = try await hall.accept(item, number: CasesAcceptTests.good) }
            _ = try await hall.accept(for: "钱二")
            func search(_ request: SearchByApplicantRequest) async throws -> SearchByApplicantReply {
                try await hall.cases().searchByApplicant(request)
            }
            let found = try await search(SearchByApplicantRequest(identityNumber: " 110105 19491231 002x"))
            #expect(found.cases.map(\.number) == ["2026-000003", "2026-000002", "2026-000001"])
            #expect(found.doubledItemCodes == ["N1"])
            #expect(try await search(SearchByApplicantRequest(name: "钱二")).cases.map(\.number) == ["2026-000004"])
            #expect(try await search(SearchByApplicantRequest(name: "无此人")).cases.isEmpty)
            #expect(await outcome { _ = try await search(SearchByApplicantRequest()) } == "invalidArgument identity_number")
            let blank = SearchByApplicantRequest(identityNumber: "  ")
            #expect(await outcome { _ = try await search(blank) } == "invalidArgument identity_number")
            let both = SearchByApplicantRequest(identityNumber: "1", name: "赵一")
            #expect(await outcome { _ = try await search(both) } == "invalidArgument name")
        }
    }

    /// Twelve cases: 8 open at P1 (7 with S01, 1 with S02), two of them paused; 2 at P2; one finished, one annulled.
    private func fill(_ hall: CasesHall) async throws {
        for item in ["N1", "N1", "N1", "N1", "N1", "L1", "L1", "L1", "N1", "N1"] { _ = try await hall.accept(item) }
        for _ in 1...2 { _ = try await hall.accept("M1", as: CasesHall.outsider) }
        for number in ["2026-000001", "2026-000002"] {
            _ = try await hall.cases().pause(PauseRequest(number: number, cause: .supplement, notice: "通知", expectedVersion: 1))
        }
        _ = try await hall.cases().finish(FinishRequest(number: "2026-000003", result: .completed, expectedVersion: 1))
        _ = try await hall.cases().annul(AnnulRequest(number: "2026-000004", reason: "误录", expectedVersion: 1))
        _ = try await hall.cases().handOver(HandOverRequest(number: "2026-000005", toPersonID: "S02", expectedVersion: 1))
    }
}
