import HallProto
import Testing

@testable import hallctl

@Suite("hallctl sign, badge, whoami")
struct PeopleTests {
    @Test(
        "sign in says when, and that the first mark counts",
        arguments: [
            ("zh", false, "沈砚秋已签到：2026-11-23 09:01。\n"), ("zh", true, "沈砚秋已签到：2026-11-23 09:01。今天已签过到，以首次为准。\n"),
            ("en", false, "沈砚秋 signed in: 2026-11-23 09:01.\n"),
            ("en", true, "沈砚秋 signed in: 2026-11-23 09:01. There was one before; the first counts.\n"),
        ])
    func signIn(lang: String, again: Bool, expected: String) async {
        let reply = SignInReply(date: "2026-11-23", at: .mondayMorning, repeatedMark: again, personName: "沈砚秋")
        let run = await Run("sign", "in", lang: lang, hall: FakeHall(["Attendance/SignIn": [.reply(reply)]]))
        #expect(run.out == expected)
        #expect(run.hall.asked.first?.json == "{}")
    }

    @Test("ATT-2: signing has no way to name a person")
    func nobodySignsForAnother() async {
        let run = await Run("sign", "in", "--person", "S02")
        #expect(run.code == 2)
        #expect(run.hall.asked.isEmpty)
    }

    @Test("sign out without a sign-in says so")
    func signOut() async {
        let reply = SignOutReply(date: "2026-11-23", at: .mondayMorning, personName: "沈砚秋", withoutSignIn: true)
        let run = await Run("sign", "out", lang: "zh", hall: FakeHall(["Attendance/SignOut": [.reply(reply)]]))
        #expect(run.out == "沈砚秋已签退：2026-11-23 09:01。今天没有签到记录。\n")
    }

    @Test("whoami lists the roles in the reader's language")
    func whoami() async {
        let reply = WhoAmIReply(
            uid: 1201, personID: "S02", personName: "陆晚晴", terminalID: "T1", roles: [.clerk, .registrar], byBadge: true)
        let run = await Run("whoami", lang: "zh", hall: FakeHall(["Identity/WhoAmI": [.reply(reply)]]))
        #expect(
            run.out
                == lines(
                    "您是陆晚晴。", "  系统用户  1201", "  人员      S02 陆晚晴", "  终端      T1", "  角色      工作人员、登记员",
                    "  刷牌登录  是"))
    }

    @Test("A PIN is asked for unseen, the token kept for its owner alone, and used by the next command")
    func badge() async throws {
        let folder = try Folder()
        let variables = ["XDG_RUNTIME_DIR": folder.path]
        let reply = OpenBadgeSessionReply(token: "tok-1", personID: "S03", personName: "姚青禾", idleMinutes: 10)
        let open = await Run(
            "badge", "open", "B003", hall: FakeHall(["Identity/OpenBadgeSession": [.reply(reply)]]),
            console: ScriptedConsole(["135790"], isInteractive: true), variables: variables)
        #expect(open.out == "姚青禾 is at this terminal; idle for 10 minutes ends it.\n")
        #expect(open.err == "PIN: ")
        #expect(open.console.unseen == 1)
        #expect(open.hall.asked.first?.json == "{\"badgeNumber\":\"B003\",\"pin\":\"135790\"}")
        #expect(folder.mode(of: "hall/badge-session") == 0o600)
        #expect(folder.mode(of: "hall") == 0o700)

        let closed = FakeHall(["Identity/CloseBadgeSession": [.reply(CloseBadgeSessionReply())]])
        let close = await Run("badge", "close", lang: "zh", hall: closed, variables: variables)
        #expect(close.hall.asked.first?.options.badgeSession == "tok-1")
        #expect(close.out == "刷牌登录已结束。\n")
        #expect(folder.mode(of: "hall/badge-session") == nil)
    }

    @Test("What is left of a session that has ended does not stand in the way of putting the badge on again")
    func staleSession() async throws {
        let folder = try Folder()
        let reply = OpenBadgeSessionReply(token: "tok-2", personID: "S03", personName: "姚青禾", idleMinutes: 10)
        let open = await Run(
            "badge", "open", "B003", hall: FakeHall(["Identity/OpenBadgeSession": [.reply(reply)]]),
            console: ScriptedConsole(["135790"], isInteractive: true),
            variables: ["XDG_RUNTIME_DIR": folder.path, "HALL_BADGE_SESSION": "tok-1"])
        #expect(open.hall.asked.first?.options.badgeSession == nil)
    }

    @Test("PINs come from standard input when told so, one a line")
    func pinsFromInput() async {
        let run = await Run(
            "badge", "change-pin", "--pin-stdin", hall: FakeHall(["Identity/ChangePin": [.reply(ChangePinReply())]]),
            console: ScriptedConsole(["135790", "246802"]))
        #expect(run.hall.asked.first?.json == "{\"oldPin\":\"135790\",\"newPin\":\"246802\"}")
        #expect(run.err == "")
        #expect(run.out == "The PIN is set.\n")
    }

    @Test("A new PIN typed twice differently goes nowhere")
    func pinsDiffer() async {
        let run = await Run(
            "badge", "first-pin", "B003", "--code", "K7M2", lang: "zh",
            console: ScriptedConsole(["135790", "135791"], isInteractive: true))
        #expect(run.err == "新密码（6至12位数字）：再输入一次：两次输入的密码不一致\n")
        #expect(run.code == 2)
        #expect(run.hall.asked.isEmpty)
    }

    @Test("Without a terminal and without --pin-stdin there is no PIN")
    func noTerminal() async {
        let run = await Run("badge", "open", "B003")
        #expect(run.err == "there is no terminal to type the PIN at: give it by --pin-stdin\n")
        #expect(run.code == 2)
    }
}

@Suite("The kept badge session")
struct SessionFileTests {
    @Test("A file others can read is not believed")
    func readable() throws {
        let folder = try Folder()
        let file = SessionFile({ $0 == "HOME" ? folder.path : nil }, host: nil)
        try file.keep("secret")
        #expect(file.token == "secret")
        folder.open(".hall/badge-session", mode: 0o644)
        #expect(file.token == nil)
    }

    @Test("Every host has its own, and the given one goes first")
    func precedence() async throws {
        let folder = try Folder()
        let here = SessionFile({ $0 == "HOME" ? folder.path : nil }, host: nil)
        let there = SessionFile({ $0 == "HOME" ? folder.path : nil }, host: "window-2")
        try here.keep("here")
        try there.keep("there")
        func session(_ arguments: String..., variables: [String: String] = [:]) async -> String? {
            let hall = FakeHall(["Identity/WhoAmI": [.reply(WhoAmIReply(uid: 1))]])
            let all = variables.merging(["HOME": folder.path]) { given, _ in given }
            return await Run(["whoami"] + arguments, hall: hall, variables: all).hall.asked.first?.options.badgeSession
        }
        #expect(await session() == "here")
        #expect(await session("--host", "window-2") == "there")
        #expect(await session(variables: ["HALL_BADGE_SESSION": "named"]) == "named")
        #expect(await session("--session", "given", variables: ["HALL_BADGE_SESSION": "named"]) == "given")
    }
}
