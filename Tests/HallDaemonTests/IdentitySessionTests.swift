import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ATT-2. What a badge session is good for, where, and how long.
@Suite struct IdentitySessionTests {
    @Test("ATT-2 · a session left alone ends by itself; any call keeps it")
    func idle() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let token = try await hall.open("B001")
            for _ in 1...3 {
                try await hall.advance(minutes: 9, seconds: 59)
                #expect(try await hall.whoAmI(StaffedHall.t1, badge: token).byBadge)
            }
            try await hall.advance(minutes: 9, seconds: 59)
            let voice = hall.as(StaffedHall.t1, badge: token)
            _ = try await voice.attendance.signIn(SignInRequest(), voice.options)
            #expect(try await live(hall).map(\.personID) == ["S01"])
            try await hall.advance(minutes: 10)
            #expect(try await live(hall).isEmpty)
            let ended = await failure { _ = try await voice.attendance.signOut(SignOutRequest(), voice.options) }
            #expect(ended?.code == .unauthenticated)
            let failure1 = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: token) }
            #expect(failure1?.code == .unauthenticated)
            _ = try await hall.open("B001", on: StaffedHall.t2)
        }
    }

    @Test("ATT-2 · a write leaves in the book that its session is in use")
    func lastUse() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let token = try await hall.open("B001")
            let opened = hall.now
            try await hall.advance(minutes: 5)
            let voice = hall.as(StaffedHall.t1, badge: token)
            _ = try await voice.attendance.signIn(SignInRequest(), voice.options)
            let stored = try hall.base.read { try Int64.fetchOne($0, sql: "SELECT last_used_at FROM badge_session") }
            #expect(stored == opened.advanced(byMinutes: 5).milliseconds)
        }
    }

    @Test("ATT-2 · a token is good on its own terminal alone")
    func elsewhere() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let token = try await hall.open("B001")
            for uid in [StaffedHall.t2, StaffedHall.clerk, StaffedHall.stranger, 0] {
                let elsewhere = await failure { [uid] in _ = try await hall.whoAmI(uid, badge: token) }
                #expect(elsewhere?.code == .unauthenticated)
            }
            let guessed = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: "guessed") }
            #expect(guessed?.code == .unauthenticated)
        }
    }

    @Test("ATT-2 · one badge lies on one terminal, and a terminal has one badge")
    func oneTerminal() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            try await hall.equip("S02", with: "B002", pin: "918273")
            let first = try await hall.open("B001")
            let second = await failure { _ = try await hall.open("B001", on: StaffedHall.t2) }
            #expect(second?.clause == "ATT-2" && second?.message.contains("T1") == true)
            let again = try await hall.open("B001")
            #expect(again != first)
            let failure2 = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: first) }
            #expect(failure2?.code == .unauthenticated)
            let neighbour = try await hall.open("B002", "918273")
            let failure3 = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: again) }
            #expect(failure3?.code == .unauthenticated)
            #expect(try await hall.whoAmI(StaffedHall.t1, badge: neighbour).personID == "S02")
            _ = try await hall.open("B001", on: StaffedHall.t2)
            #expect(try await live(hall).map(\.terminalID) == ["T1", "T2"])
        }
    }

    @Test("ATT-2 · sessions are closed by whoever opened them, and ended by the registrar")
    func closing() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let token = try await hall.open("B001")
            let voice = hall.as(StaffedHall.t1, badge: token)
            _ = try await voice.identity.closeBadgeSession(CloseBadgeSessionRequest(), voice.options)
            let failure4 = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: token) }
            #expect(failure4?.code == .unauthenticated)
            let own = await failure {
                _ = try await hall.as(StaffedHall.clerk).identity.closeBadgeSession(CloseBadgeSessionRequest())
            }
            #expect(own?.code == .failedPrecondition && own?.clause == "ATT-2")

            let left = try await hall.open("B001")
            let session = try #require(try await live(hall).first)
            let end = EndBadgeSessionRequest(sessionID: session.sessionID)
            let failure8 = await failure { _ = try await hall.as(StaffedHall.clerk).identity.endBadgeSession(end) }
            #expect(failure8?.code == .permissionDenied)
            _ = try await hall.as(StaffedHall.registrar).identity.endBadgeSession(end)
            let failure5 = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: left) }
            #expect(failure5?.code == .unauthenticated)
            let failure6 = await failure { _ = try await hall.as(StaffedHall.registrar).identity.endBadgeSession(end) }
            #expect(failure6?.code == .notFound)
        }
    }

    @Test("ATT-2 · only a terminal opens badges")
    func onlyTerminals() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            for uid in [StaffedHall.clerk, StaffedHall.kiosk, StaffedHall.stranger, 0] {
                let denied = await failure { _ = try await hall.open("B001", on: uid) }
                #expect(denied?.code == .permissionDenied)
            }
        }
    }

    @Test("a token is a secret: the retry of an opening opens anew, and the token before is void")
    func retried() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let terminal = hall.as(StaffedHall.t1, requestID: "0198c0de-0000-7000-8000-000000000001")
            let request = OpenBadgeSessionRequest(badgeNumber: "B001", pin: StaffedHall.pin)
            let lost = try await terminal.identity.openBadgeSession(request, terminal.options).token
            let token = try await terminal.identity.openBadgeSession(request, terminal.options).token
            #expect(token != lost)
            #expect(try await hall.whoAmI(StaffedHall.t1, badge: token).personID == "S01")
            let failure7 = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: lost) }
            #expect(failure7?.code == .unauthenticated)
        }
    }

    private func live(_ hall: StaffedHall) async throws -> [BadgeSessionInfo] {
        try await hall.as(StaffedHall.registrar).identity.listBadgeSessions(ListBadgeSessionsRequest()).sessions
    }
}
