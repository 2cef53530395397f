import Foundation
import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// A furnished hall at 09:00 on Monday 2026-03-02: three people on logins of their own, two window machines, one script.
struct StaffedHall {
    /// S01 张三, nothing but a clerk.
    static let clerk: UInt32 = 1_001
    /// S02 李四.
    static let registrar: UInt32 = 1_002
    /// S03 王五.
    static let director: UInt32 = 1_003
    static let t1: UInt32 = 2_001
    static let t2: UInt32 = 2_002
    static let kiosk: UInt32 = 3_001
    static let stranger: UInt32 = 4_001

    /// Who speaks: a uid, and the badge session on it.
    struct Voice {
        let caller: InMemoryCaller
        let options: CallOptions
        var identity: IdentityClient { IdentityClient(caller) }
        var attendance: AttendanceClient { AttendanceClient(caller) }
    }

    let base: DirectoryHall

    static func run(_ body: (StaffedHall) async throws -> Void) async throws {
        try await DirectoryHall.run { base in
            try await base.furnish()
            let hall = StaffedHall(base: base)
            try await hall.admit()
            try await body(hall)
        }
    }

    func `as`(_ uid: UInt32, badge token: String? = nil, requestID: String? = nil) -> Voice {
        Voice(caller: base.caller(uid), options: CallOptions(requestID: requestID, badgeSession: token))
    }

    var administrator: IdentityClient { self.as(0).identity }

    private func admit() async throws {
        for (uid, person) in [(Self.clerk, "S01"), (Self.registrar, "S02"), (Self.director, "S03")] {
            try await map(LoginInfo(uid: uid, personID: person))
        }
        for (uid, terminal) in [(Self.t1, "T1"), (Self.t2, "T2")] {
            _ = try await administrator.putTerminal(
                PutTerminalRequest(terminal: TerminalInfo(id: terminal, name: "综合窗口\(terminal)", windowID: "W1")))
            try await map(LoginInfo(uid: uid, terminalID: terminal))
        }
        let account = ServiceAccountInfo(id: "KIOSK", name: "查询机", role: .public)
        _ = try await administrator.putServiceAccount(PutServiceAccountRequest(serviceAccount: account))
        try await map(LoginInfo(uid: Self.kiosk, serviceAccountID: "KIOSK"))
        _ = try await administrator.grantRole(GrantRoleRequest(personID: "S02", role: .registrar))
        _ = try await administrator.grantRole(GrantRoleRequest(personID: "S03", role: .director))
    }

    func map(_ login: LoginInfo) async throws {
        _ = try await administrator.mapLogin(MapLoginRequest(login: login))
    }
}

extension StaffedHall {
    static let pin = "407182"

    /// Hands a badge out; answers with the activation code.
    func issue(_ number: String, to person: String) async throws -> String {
        try await self.as(Self.registrar).identity.issueBadge(
            IssueBadgeRequest(personID: person, badgeNumber: number)
        ).activationCode
    }

    /// Hands a badge out and chooses its PIN.
    func equip(_ person: String, with number: String, pin: String = pin) async throws {
        try await choose(pin, for: number, with: try await issue(number, to: person))
    }

    func choose(_ pin: String, for number: String, with code: String, on terminal: UInt32 = t1) async throws {
        _ = try await self.as(terminal).identity.setFirstPin(
            SetFirstPinRequest(badgeNumber: number, activationCode: code, newPin: pin))
    }

    /// Puts a badge on a terminal; answers with the token.
    func open(_ number: String, _ pin: String = pin, on terminal: UInt32 = t1) async throws -> String {
        try await self.as(terminal).identity.openBadgeSession(
            OpenBadgeSessionRequest(badgeNumber: number, pin: pin)
        ).token
    }

    func whoAmI(_ uid: UInt32, badge token: String? = nil) async throws -> WhoAmIReply {
        let voice = self.as(uid, badge: token)
        return try await voice.identity.whoAmI(WhoAmIRequest(), voice.options)
    }

    func depart(_ person: String) async throws {
        _ = try await base.directory.departStaff(
            DepartStaffRequest(id: person, departedOn: DirectoryHall.today, reason: "调回原单位"))
    }

    var now: Instant { base.daemon.house.clock.now() }

    func advance(minutes: Int, seconds: Int = 0) async throws {
        try await advance(to: Instant(milliseconds: now.advanced(byMinutes: minutes).milliseconds + Int64(seconds) * 1_000))
    }

    func advance(to day: String, _ time: String) async throws {
        let time = HallTime(day: try #require(Day(day)), time: try #require(TimeOfDay(time)))
        try await advance(to: time.instant(utcOffsetMinutes: 480))
    }

    private func advance(to instant: Instant) async throws {
        _ = try await AdminClient(base.caller()).advanceClock(AdvanceClockRequest(to: instant.timestamp))
    }

    /// "2026-03-02 09:00" in the hall's zone.
    func wall(_ timestamp: Timestamp?) -> String? {
        timestamp.map { base.daemon.house.clock.hallTime(Instant($0)).description }
    }

    /// The events of a kind since a number, the latest last.
    func events(after seq: Int64 = 0) throws -> [JournalEvent.Event] {
        try base.entries(after: seq).compactMap { try JournalOpen(decoding: $0.link.open, limits: .reply).event?.event }
    }
}
