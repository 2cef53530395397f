import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// AB-1. Somebody leaves: a fact.
@Suite struct DirectoryDepartureTests {
    @Test func `a departure leaves vacancies and ends everything the person held`() async throws {
        try await DirectoryHall.run { hall in
            try await hall.furnish()
            try await equip(hall)
            let accepted = try await CasesClient(hall.caller(1_001)).accept(Self.application)
            #expect(accepted.case?.handlerID == "S01")
            let seq = try hall.seq()
            let reply = try await hall.directory.departStaff(
                DepartStaffRequest(id: "S01", departedOn: DirectoryHall.today, reason: "调往县民政局"))
            let rehomed = RehomedInfo(kind: .case, number: "2026-000001", toPersonID: "S02", toPersonName: "李四")
            #expect(
                reply == DepartStaffReply(vacancies: [VacancyInfo(postID: "P1", place: "A")], openCases: 0, rehomed: [rehomed]))
            #expect(
                try hall.journal(after: seq) == [
                    "person/S01 staffDeparted", "post/P1 postPut", "person/S01 roleRevoked",
                    "person/S01 badgeSessionClosed", "person/S01 badgeLost", "login/1001 loginUnmapped",
                    "login/2001 loginMapped", "case/2026-000001 caseHandedOver",
                ])
            let staff = try #require(try await hall.directory.getStaff(GetStaffRequest(id: "S01")).staff)
            #expect(staff.departedOn == DirectoryHall.today)
            #expect(staff.badgeNumber.isEmpty)
            #expect(try await hall.directory.listStaff(ListStaffRequest()).staff.map(\.id) == ["S02", "S03"])
            let post = try await hall.directory.listPosts(ListPostsRequest()).posts.first
            #expect(post?.aPersonID == "")
            #expect(post?.bPersonIDs == ["S02"])
            let logins = try await IdentityClient(hall.caller()).listLogins(ListLoginsRequest()).logins
            #expect(logins == [LoginInfo(uid: 2_001, terminalID: "T1")])
            #expect(try await IdentityClient(hall.caller(1_001)).whoAmI(WhoAmIRequest()).personID.isEmpty)
        }
    }

    @Test func `why somebody left is sealed`() async throws {
        try await DirectoryHall.run { hall in
            try await hall.furnish()
            let seq = try hall.seq()
            _ = try await hall.directory.departStaff(
                DepartStaffRequest(id: "S03", departedOn: "2026-02-28", reason: "因病去世"))
            let entry = try #require(try hall.entries(after: seq).first)
            #expect(entry.link.commitment != nil)
            #expect(!String(decoding: entry.link.open, as: UTF8.self).contains("因病去世"))
            let sealed = try JournalSealed(decoding: try #require(entry.sealed), limits: .reply)
            #expect(sealed.text == "因病去世")
        }
    }

    @Test func `it is recorded once, its day can be put right, and it can't be foretold`() async throws {
        try await DirectoryHall.run { hall in
            try await hall.furnish()
            let leave = DepartStaffRequest(id: "S02", departedOn: "2026-03-01", reason: "辞职")
            #expect(try await hall.directory.departStaff(leave).vacancies == [VacancyInfo(postID: "P1", place: "B")])
            let seq = try hall.seq()
            #expect(try await hall.directory.departStaff(leave) == DepartStaffReply())
            #expect(try hall.journal(after: seq).isEmpty)
            var corrected = leave
            corrected.departedOn = "2026-02-27"
            _ = try await hall.directory.departStaff(corrected)
            #expect(try hall.journal(after: seq) == ["person/S02 staffDeparted"])
            var tomorrow = leave
            tomorrow.departedOn = "2026-03-03"
            let early = await failure { [tomorrow] in _ = try await hall.directory.departStaff(tomorrow) }
            #expect(early?.fields == ["departed_on"])
            tomorrow.id = "S77"
            tomorrow.departedOn = "2026-03-01"
            let nobody = await failure { [tomorrow] in _ = try await hall.directory.departStaff(tomorrow) }
            #expect(nobody?.code == .notFound)
        }
    }

    @Test func `a person who left is not placed again, and not brought back by a put`() async throws {
        try await DirectoryHall.run { hall in
            try await hall.furnish()
            _ = try await hall.directory.departStaff(
                DepartStaffRequest(id: "S01", departedOn: "2026-03-01", reason: "辞职"))
            var post = try #require(try await hall.directory.listPosts(ListPostsRequest()).posts.first)
            post.aPersonID = "S01"
            let placed = await failure { [post] in
                _ = try await hall.directory.putPost(PutPostRequest(post: post, expectedVersion: post.version))
            }
            #expect(placed?.clause == "AB-1")
            var staff = try #require(try await hall.directory.getStaff(GetStaffRequest(id: "S01")).staff)
            staff.departedOn = ""
            staff.position = "科员"
            let put = try await hall.directory.putStaff(
                PutStaffRequest(staff: staff, expectedVersion: staff.version))
            #expect(put.staff?.departedOn == "2026-03-01")
        }
    }

    static let application = AcceptRequest(
        itemCode: "I1", applicant: Applicant(kind: .person, name: "刘一", document: .none), channel: .window)

    /// S01 gets a role, a login of their own, another on the terminal, and a badge that lies open on it.
    private func equip(_ hall: DirectoryHall) async throws {
        _ = try await hall.take([
            .roles: "person_id,role\nS01,unit_head\nS02,registrar\n",
            .terminals: "id,name,window_id\nT1,1号终端,W1\n",
            .logins: "uid,person_id,terminal_id\n1001,S01,\n1002,S02,\n2001,S01,T1\n",
        ])
        let issued = try await IdentityClient(hall.caller(1_002)).issueBadge(
            IssueBadgeRequest(personID: "S01", badgeNumber: "B01"))
        let terminal = IdentityClient(hall.caller(2_001))
        _ = try await terminal.setFirstPin(
            SetFirstPinRequest(badgeNumber: "B01", activationCode: issued.activationCode, newPin: "836194"))
        _ = try await terminal.openBadgeSession(OpenBadgeSessionRequest(badgeNumber: "B01", pin: "836194"))
        _ = try await IdentityClient(hall.caller()).unmapLogin(UnmapLoginRequest(uid: 1_002))
    }
}
