import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ATT-1, ATT-2. Marks, from the call to the list.
@Suite struct AttendanceTests {
    @Test("ATT-1 · the first sign-in and the last sign-out count; the others are kept")
    func day() async throws {
        try await StaffedHall.run { hall in
            let first = try await signIn(hall)
            #expect(first.date == "2026-03-02" && first.personName == "张三" && !first.repeatedMark)
            #expect(hall.wall(first.at) == "2026-03-02 09:00")
            try await hall.advance(minutes: 0, seconds: 40)
            let sameMinute = try await signIn(hall)
            #expect(sameMinute.at == first.at && sameMinute.repeatedMark)
            try await hall.advance(to: "2026-03-02", "12:00")
            let noon = try await signOut(hall)
            #expect(!noon.repeatedMark && !noon.withoutSignIn && hall.wall(noon.at) == "2026-03-02 12:00")
            try await hall.advance(to: "2026-03-02", "13:30")
            #expect(try await signIn(hall).at == first.at)
            try await hall.advance(to: "2026-03-02", "17:31")
            let evening = try await signOut(hall)
            #expect(evening.repeatedMark && hall.wall(evening.at) == "2026-03-02 17:31")
            try await hall.advance(minutes: 0, seconds: 30)
            #expect(try await signOut(hall).at == evening.at)
            let marks = try await list(hall, StaffedHall.clerk)
            #expect(
                marks == [
                    MarkInfo(
                        personID: "S01", personName: "张三", date: "2026-03-02", firstIn: first.at, lastOut: evening.at, marks: 6)
                ])
            let told = try hall.events().compactMap { event -> String? in
                switch event {
                case .signedIn(let mark): "\(mark.personID) in, \(mark.repeatedMark)"
                case .signedOut(let mark): "\(mark.personID) out, \(mark.repeatedMark)"
                case _: nil
                }
            }
            #expect(
                told == [
                    "S01 in, false", "S01 in, true", "S01 out, false", "S01 in, true", "S01 out, true", "S01 out, true",
                ])
        }
    }

    @Test("ATT-1 · midnight on the hall's wall begins a new day")
    func midnight() async throws {
        try await StaffedHall.run { hall in
            try await hall.advance(to: "2026-03-02", "23:59")
            #expect(try await signIn(hall).date == "2026-03-02")
            try await hall.advance(minutes: 1)
            let out = try await signOut(hall)
            #expect(out.date == "2026-03-03" && out.withoutSignIn && !out.repeatedMark)
            let next = try await signIn(hall)
            #expect(next.date == "2026-03-03" && !next.repeatedMark)
            #expect(try await list(hall, StaffedHall.clerk, to: "2026-03-03").map(\.date) == ["2026-03-02", "2026-03-03"])
        }
    }

    @Test("ATT-2 · a mark keeps its terminal")
    func terminal() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let token = try await hall.open("B001")
            let voice = hall.as(StaffedHall.t1, badge: token)
            #expect(try await voice.attendance.signIn(SignInRequest(), voice.options).personName == "张三")
            _ = try await signOut(hall)
            #expect(try await list(hall, StaffedHall.clerk).map(\.terminalID) == ["T1"])
            let stored = try hall.base.read { db in
                try Row.fetchAll(db, sql: "SELECT uid, terminal_id FROM mark ORDER BY id").map {
                    "\($0["uid"] as UInt32) \($0["terminal_id"] as String? ?? "-")"
                }
            }
            #expect(stored == ["\(StaffedHall.t1) T1", "\(StaffedHall.clerk) -"])
        }
    }

    @Test("ATT-2 · nobody signs for another", arguments: [StaffedHall.t1, StaffedHall.kiosk, StaffedHall.stranger, 0])
    func nobody(_ uid: UInt32) async throws {
        try await StaffedHall.run { hall in
            for refused in [
                await failure { _ = try await signIn(hall, uid) }, await failure { _ = try await signOut(hall, uid) },
            ] {
                #expect(refused?.code == .permissionDenied && refused?.clause != nil)
            }
            let marks = try hall.base.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM mark") }
            #expect(marks == 0)
        }
    }

    @Test("ATT-2 · as whom a caller signs")
    func signers() async throws {
        try await StaffedHall.run { hall in
            func signer(_ principal: Principal) throws -> Signer { try hall.base.read { try principal.signer($0) } }
            let person = try #require(try hall.base.read { try StaffTable.person($0, "S01") })
            #expect(try signer(Principal(uid: 1, personID: "S01", roles: .clerk)) == .person(person))
            #expect(try signer(Principal(uid: 1, personID: "S01", terminalID: "T1", roles: .clerk)) == .person(person))
            #expect(
                try signer(Principal(uid: 1, personID: "S01", terminalID: "T1", sessionID: "x", roles: .clerk))
                    == .badge(person, at: Terminal.ID("T1")))
            #expect(try signer(Principal(uid: 1, terminalID: "T1", roles: .terminal)) == .terminal(Terminal.ID("T1")))
            #expect(try signer(Principal(uid: 1, serviceAccountID: "KIOSK", roles: .anyone)) == .service)
            #expect(try signer(Principal(uid: 0, roles: .administrator)) == .administrator)
            #expect(try signer(Principal(uid: 1, roles: .anyone)) == .stranger)
        }
    }

    @Test("the same request-id is the same mark")
    func retried() async throws {
        try await StaffedHall.run { hall in
            let voice = hall.as(StaffedHall.clerk, requestID: "0198c0de-0000-7000-8000-000000000001")
            let first = try await voice.attendance.signIn(SignInRequest(), voice.options)
            try await hall.advance(minutes: 5)
            #expect(try await voice.attendance.signIn(SignInRequest(), voice.options) == first)
            #expect(try await list(hall, StaffedHall.clerk).map(\.marks) == [1])
            let reused = await failure { _ = try await voice.attendance.signOut(SignOutRequest(), voice.options) }
            #expect(reused?.code == .alreadyExists)
        }
    }

    @Test("ATT-2 · one's own marks for a clerk, everybody's for who watches over them")
    func reading() async throws {
        try await StaffedHall.run { hall in
            for uid in [StaffedHall.registrar, StaffedHall.clerk, StaffedHall.director] { _ = try await signIn(hall, uid) }
            #expect(try await list(hall, StaffedHall.clerk).map(\.personID) == ["S01"])
            #expect(try await list(hall, StaffedHall.clerk, person: "S01").map(\.personID) == ["S01"])
            #expect(try await list(hall, StaffedHall.registrar).map(\.personID) == ["S01", "S02", "S03"])
            #expect(try await list(hall, StaffedHall.registrar, person: "S03").map(\.personID) == ["S03"])
            let denied = await failure { _ = try await list(hall, StaffedHall.clerk, person: "S02") }
            #expect(denied?.code == .permissionDenied && denied?.clause == "ATT-2")
            _ = try await hall.administrator.grantRole(GrantRoleRequest(personID: "S01", role: .inspector))
            #expect(try await list(hall, StaffedHall.clerk).count == 3)
            let failure1 = await failure { _ = try await list(hall, StaffedHall.registrar, person: "S99") }
            #expect(failure1?.fields == ["person_id"])
        }
    }

    @Test(
        "dates and pages that can't be taken",
        arguments: [
            (ListMarksRequest(from: "2026-03-02", to: "2026-03-01"), "to"),
            (ListMarksRequest(from: "2026-02-30", to: "2026-03-01"), "from"),
            (ListMarksRequest(from: "2025-01-01", to: "2026-01-02"), "to"),
            (ListMarksRequest(from: "2026-03-01", to: "2026-03-02", pageToken: "7"), "page_token"),
        ])
    func malformed(_ request: ListMarksRequest, _ field: String) async throws {
        try await StaffedHall.run { hall in
            let refused = await failure { _ = try await hall.as(StaffedHall.registrar).attendance.listMarks(request) }
            #expect(refused?.code == .invalidArgument && refused?.fields == [field])
        }
    }

    @Test("pages follow by day, then person")
    func pages() async throws {
        try await StaffedHall.run { hall in
            for day in ["2026-03-03", "2026-03-04"] {
                for uid in [StaffedHall.director, StaffedHall.clerk, StaffedHall.registrar] { _ = try await signIn(hall, uid) }
                try await hall.advance(to: day, "08:30")
            }
            var request = ListMarksRequest(from: "2025-03-04", to: "2026-03-04", pageSize: 4)
            let client = hall.as(StaffedHall.registrar).attendance
            let first = try await client.listMarks(request)
            request.pageToken = first.nextPageToken
            let second = try await client.listMarks(request)
            #expect(
                (first.marks + second.marks).map { "\($0.date.suffix(2)) \($0.personID)" } == [
                    "02 S01", "02 S02", "02 S03", "03 S01", "03 S02", "03 S03",
                ])
            #expect(first.marks.count == 4 && second.nextPageToken.isEmpty)
            request.personID = "S02"
            #expect(try await client.listMarks(request).marks.map(\.date) == ["2026-03-03"])
        }
    }

    private func signIn(_ hall: StaffedHall, _ uid: UInt32 = StaffedHall.clerk) async throws -> SignInReply {
        try await hall.as(uid).attendance.signIn(SignInRequest())
    }

    private func signOut(_ hall: StaffedHall, _ uid: UInt32 = StaffedHall.clerk) async throws -> SignOutReply {
        try await hall.as(uid).attendance.signOut(SignOutRequest())
    }

    private func list(
        _ hall: StaffedHall, _ uid: UInt32, from: String = "2026-03-01", to: String = "2026-03-02", person: String = ""
    ) async throws -> [MarkInfo] {
        try await hall.as(uid).attendance.listMarks(ListMarksRequest(from: from, to: to, personID: person)).marks
    }
}
