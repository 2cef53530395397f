import Foundation
import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ATT-2, DI-1. Whom a uid stands for, and who may do what.
@Suite struct IdentityAccessTests {
    @Test(
        "ATT-2 · what a uid can't be mapped to",
        arguments: [
            (LoginInfo(uid: 5_000), "login"),
            (LoginInfo(uid: 5_000, personID: "S01", serviceAccountID: "KIOSK"), "login.service_account_id"),
            (LoginInfo(uid: 5_000, terminalID: "T1", serviceAccountID: "KIOSK"), "login.service_account_id"),
            (LoginInfo(uid: 65_534, personID: "S01"), "login.uid"),
            (LoginInfo(uid: 4_294_967_294, personID: "S01"), "login.uid"),
            (LoginInfo(uid: 4_294_967_295, personID: "S01"), "login.uid"),
            (LoginInfo(uid: 5_000, personID: "S99"), "login.person_id"),
            (LoginInfo(uid: 5_000, terminalID: "T9"), "login.terminal_id"),
            (LoginInfo(uid: 5_000, serviceAccountID: "NONE"), "login.service_account_id"),
        ])
    func contradictions(_ login: LoginInfo, _ field: String) async throws {
        try await StaffedHall.run { hall in
            let refused = await failure { try await hall.map(login) }
            #expect(refused?.code == .invalidArgument && refused?.fields == [field])
        }
    }

    @Test("ATT-2 · what a uid stands for decides as whom it speaks")
    func combinations() async throws {
        try await StaffedHall.run { hall in
            #expect(try await hall.whoAmI(StaffedHall.stranger).roles == [.anyone])
            #expect(try await hall.whoAmI(StaffedHall.t1).roles == [.terminal, .anyone])
            #expect(try await hall.whoAmI(StaffedHall.kiosk).roles == [.public, .anyone])
            #expect(try await hall.whoAmI(0).roles == [.administrator, .anyone])
            #expect(try await hall.whoAmI(StaffedHall.registrar).roles == [.clerk, .registrar, .anyone])
            try await hall.map(LoginInfo(uid: 5_000, personID: "S03", terminalID: "T1"))
            let both = try await hall.whoAmI(5_000)
            #expect(both.personID == "S03" && both.terminalID == "T1" && !both.byBadge)
            #expect(both.roles == [.clerk, .director, .terminal, .anyone])
            try await hall.equip("S01", with: "B001")
            let token = try await hall.open("B001", on: 5_000)
            let behind = try await hall.whoAmI(5_000, badge: token)
            #expect(behind.personID == "S01" && behind.byBadge && behind.roles == [.clerk, .terminal, .anyone])
        }
    }

    @Test("ATT-2 · a mapping is put, put again, and taken away")
    func mapping() async throws {
        try await StaffedHall.run { hall in
            let seq = try hall.base.seq()
            let login = LoginInfo(uid: 5_000, personID: "S01")
            try await hall.map(login)
            try await hall.map(login)
            try await hall.map(LoginInfo(uid: 5_000, terminalID: "T2"))
            #expect(
                try await hall.administrator.listLogins(ListLoginsRequest()).logins.contains(
                    LoginInfo(uid: 5_000, terminalID: "T2")))
            let unmap = UnmapLoginRequest(uid: 5_000)
            _ = try await hall.administrator.unmapLogin(unmap)
            #expect(try await hall.whoAmI(5_000).roles == [.anyone])
            let failure1 = await failure { _ = try await hall.administrator.unmapLogin(unmap) }
            #expect(failure1?.code == .notFound)
            #expect(
                try hall.base.journal(after: seq) == [
                    "login/5000 loginMapped", "login/5000 loginMapped", "login/5000 loginUnmapped",
                ])
        }
    }

    @Test("ATT-2, DI-1 · terminals and accounts for scripts")
    func machines() async throws {
        try await StaffedHall.run { hall in
            let nowhere = PutTerminalRequest(terminal: TerminalInfo(id: "T3", name: "三号机", windowID: "W9"))
            let failure2 = await failure { _ = try await hall.administrator.putTerminal(nowhere) }
            #expect(failure2?.fields == ["terminal.window_id"])
            let renamed = PutTerminalRequest(terminal: TerminalInfo(id: "T1", name: "一号机"))
            let seq = try hall.base.seq()
            _ = try await hall.administrator.putTerminal(renamed)
            _ = try await hall.administrator.putTerminal(renamed)
            #expect(try hall.base.journal(after: seq) == ["terminal/T1 terminalPut"])
            let terminals = try await hall.as(StaffedHall.clerk).identity.listTerminals(ListTerminalsRequest()).terminals
            #expect(terminals.map(\.name) == ["一号机", "综合窗口T2"])
        }
    }

    @Test("DI-1 · a script has a script's role", arguments: [Role.clerk, .director, .administrator, .terminal, .anyone])
    func scripts(_ role: Role) async throws {
        try await StaffedHall.run { hall in
            let account = PutServiceAccountRequest(serviceAccount: ServiceAccountInfo(id: "X", name: "脚本", role: role))
            let refused = await failure { _ = try await hall.administrator.putServiceAccount(account) }
            #expect(refused?.fields == ["service_account.role"])
        }
    }

    @Test("DI-1 · a role is given and taken at once, and repeating does nothing")
    func revocation() async throws {
        try await StaffedHall.run { hall in
            let director = hall.as(StaffedHall.director).identity
            let give = GrantRoleRequest(personID: "S01", role: .registrar)
            let request = ListBadgeSessionsRequest()
            let clerk = hall.as(StaffedHall.clerk).identity
            let failure3 = await failure { _ = try await clerk.listBadgeSessions(request) }
            #expect(failure3?.code == .permissionDenied)
            let seq = try hall.base.seq()
            _ = try await director.grantRole(give)
            _ = try await director.grantRole(give)
            _ = try await clerk.listBadgeSessions(request)
            let take = RevokeRoleRequest(personID: "S01", role: .registrar)
            _ = try await director.revokeRole(take)
            _ = try await director.revokeRole(take)
            let failure4 = await failure { _ = try await clerk.listBadgeSessions(request) }
            #expect(failure4?.code == .permissionDenied)
            #expect(
                try hall.base.journal(after: seq).filter { $0.contains("role") } == [
                    "person/S01 roleGranted", "person/S01 roleRevoked",
                ])
        }
    }

    @Test("DI-1 · who gives which role to whom")
    func granting() async throws {
        try await StaffedHall.run { hall in
            func grant(_ person: String, _ role: Role, by uid: UInt32) async -> Failure? {
                await failure { _ = try await hall.as(uid).identity.grantRole(GrantRoleRequest(personID: person, role: role)) }
            }
            for role in [Role.clerk, .public, .shipper, .terminal, .anyone, .daemon] {
                #expect(await grant("S01", role, by: 0)?.fields == ["role"])
            }
            #expect(await grant("S99", .leader, by: 0)?.fields == ["person_id"])
            #expect(await grant("S01", .administrator, by: StaffedHall.director)?.clause == "DI-1")
            #expect(await grant("S03", .principal, by: StaffedHall.director)?.clause == "DI-1", "not to oneself")
            #expect(await grant("S01", .leader, by: StaffedHall.registrar)?.code == .permissionDenied)
            try await hall.depart("S01")
            #expect(await grant("S01", .leader, by: StaffedHall.director)?.clause == "DI-1")
            let roles = try await hall.as(StaffedHall.registrar).identity.listRoles(ListRolesRequest()).roles
            #expect(roles.map { "\($0.personID) \($0.role.protoName)" } == ["S02 ROLE_REGISTRAR", "S03 ROLE_DIRECTOR"])
        }
    }

    @Test("DI-1 · the daemon's own uid has copies made also when an administrator is named, and nothing more")
    func ownTimers() async throws {
        try await StaffedHall.run { hall in
            _ = try await hall.administrator.grantRole(GrantRoleRequest(personID: "S01", role: .administrator))
            let own = AdminClient(hall.base.caller(getuid()))
            #expect(try await own.backup(BackupRequest()).bytes > 0)
            #expect(try await hall.whoAmI(getuid()).roles == [.anyone])
            let figures = await failure { _ = try await own.metrics(MetricsRequest()) }
            #expect(figures?.clause == "DI-1")
            let stranger = AdminClient(hall.base.caller(StaffedHall.stranger))
            let copy = await failure { _ = try await stranger.backup(BackupRequest()) }
            #expect(copy?.clause == "DI-1")
        }
    }

    @Test("DI-1 · root keeps the daemon until an administrator is named, and again when there is none")
    func lastAdministrator() async throws {
        try await StaffedHall.run { hall in
            _ = try await hall.administrator.grantRole(GrantRoleRequest(personID: "S01", role: .administrator))
            #expect(try await hall.whoAmI(0).roles == [.anyone])
            let named = hall.as(StaffedHall.clerk).identity
            _ = try await named.listLogins(ListLoginsRequest())
            let own = await failure { _ = try await named.grantRole(GrantRoleRequest(personID: "S01", role: .director)) }
            #expect(own?.clause == "DI-1", "there is a director to ask")
            _ = try await named.revokeRole(RevokeRoleRequest(personID: "S03", role: .director))
            _ = try await named.grantRole(GrantRoleRequest(personID: "S01", role: .director))
            let dismissal = RevokeRoleRequest(personID: "S01", role: .administrator)
            _ = try await named.revokeRole(dismissal)
            #expect(try await hall.whoAmI(0).roles == [.administrator, .anyone])
            let failure5 = await failure { _ = try await named.revokeRole(dismissal) }
            #expect(failure5?.clause == "DI-1")
        }
    }
}
