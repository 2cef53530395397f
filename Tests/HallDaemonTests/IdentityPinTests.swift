import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// ATT-2. A badge's life, from the activation code to the day it is lost.
@Suite struct IdentityPinTests {
    @Test("ATT-2 · the first PIN is chosen with a code that is good once, however it is typed")
    func firstPIN() async throws {
        try await StaffedHall.run { hall in
            let code = try await hall.issue("B001", to: "S01")
            #expect(code.count == ActivationCode.symbols)
            let early = await failure { _ = try await hall.open("B001") }
            #expect(early?.clause == "ATT-2")
            #expect(early?.message.contains("激活码") == true)
            let typed = "\(code.prefix(5))-\(code.dropFirst(5))".lowercased()
            try await hall.choose(StaffedHall.pin, for: "B001", with: typed)
            let again = await failure { try await hall.choose("918273", for: "B001", with: code) }
            #expect(again?.clause == "ATT-2")
            let token = try await hall.open("B001")
            let who = try await hall.whoAmI(StaffedHall.t1, badge: token)
            #expect(who.personID == "S01" && who.terminalID == "T1" && who.byBadge && who.roles.contains(.clerk))
        }
    }

    @Test("ATT-2 · a PIN easily guessed is refused, and the code stays good")
    func weakPIN() async throws {
        try await StaffedHall.run { hall in
            let code = try await hall.issue("B001", to: "S01")
            let failure1 = await failure { try await hall.choose("777777", for: "B001", with: code) }
            #expect(failure1?.clause == "ATT-2")
            let short = await failure { try await hall.choose("4071", for: "B001", with: code) }
            #expect(short?.code == .invalidArgument && short?.fields == ["new_pin"])
            try await hall.choose(StaffedHall.pin, for: "B001", with: code)
        }
    }

    @Test("ATT-2 · five wrong PINs block the badge for a quarter of an hour, for the right one too")
    func block() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let seq = try hall.base.seq()
            for _ in 1...5 {
                let failure2 = await failure { _ = try await hall.open("B001", "000001") }
                #expect(failure2?.clause == "ATT-2")
            }
            let failures = try hall.events(after: seq).compactMap { event -> PinFailed? in
                guard case .pinFailed(let failed) = event else { return nil }
                return failed
            }
            #expect(failures.map(\.failures) == [1, 2, 3, 4, 5])
            #expect(failures.map(\.blocked) == [false, false, false, false, true])
            let blocked = await failure { _ = try await hall.open("B001") }
            #expect(blocked?.clause == "ATT-2" && blocked?.message.contains("分钟后再试") == true)
            try await hall.advance(minutes: 14, seconds: 59)
            #expect(await failure { _ = try await hall.open("B001") } != nil)
            try await hall.advance(minutes: 0, seconds: 1)
            _ = try await hall.open("B001")
        }
    }

    @Test("ATT-2 · the right PIN clears what was counted")
    func cleared() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            for _ in 1...2 {
                for _ in 1...4 { _ = await failure { _ = try await hall.open("B001", "000001") } }
                _ = try await hall.open("B001")
            }
        }
    }

    @Test("ATT-2 · a badge nobody has is answered as a wrong PIN is")
    func unknownBadge() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let wrong = await failure { _ = try await hall.open("B001", "000001") }
            let unknown = await failure { _ = try await hall.open("B999", "000001") }
            #expect(wrong != nil && wrong == unknown)
        }
    }

    @Test("ATT-2 · wrong activation codes block as well")
    func wrongCodes() async throws {
        try await StaffedHall.run { hall in
            let code = try await hall.issue("B001", to: "S01")
            for _ in 1...5 {
                let failure3 = await failure { try await hall.choose(StaffedHall.pin, for: "B001", with: "WRONG") }
                #expect(failure3?.clause == "ATT-2")
            }
            #expect(await failure { try await hall.choose(StaffedHall.pin, for: "B001", with: code) } != nil)
            try await hall.advance(minutes: 15)
            try await hall.choose(StaffedHall.pin, for: "B001", with: code)
        }
    }

    @Test("ATT-2 · who changes the PIN gives the old one, and sessions elsewhere end")
    func change() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let token = try await hall.open("B001")
            func change(from old: String, to new: String, _ voice: StaffedHall.Voice) async throws {
                _ = try await voice.identity.changePin(ChangePinRequest(oldPin: old, newPin: new), voice.options)
            }
            let onTerminal = hall.as(StaffedHall.t1, badge: token)
            let failure4 = await failure { try await change(from: "000001", to: "918273", onTerminal) }
            #expect(failure4?.clause == "ATT-2")
            let failure5 = await failure { try await change(from: StaffedHall.pin, to: "123456", onTerminal) }
            #expect(failure5?.clause == "ATT-2")
            try await change(from: StaffedHall.pin, to: "918273", onTerminal)
            #expect(try await hall.whoAmI(StaffedHall.t1, badge: token).personID == "S01", "one's own session goes on")
            try await change(from: "918273", to: "564738", hall.as(StaffedHall.clerk))
            let failure6 = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: token) }
            #expect(failure6?.code == .unauthenticated)
            #expect(await failure { _ = try await hall.open("B001", "918273") } != nil)
            _ = try await hall.open("B001", "564738")
            let bare = await failure { try await change(from: StaffedHall.pin, to: "564738", hall.as(StaffedHall.registrar)) }
            #expect(bare?.clause == "ATT-2", "nobody without a badge has a PIN to change")
        }
    }

    @Test("ATT-2 · a forgotten PIN: the registrar hands out a new code, sessions end, a block is over")
    func forgotten() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let token = try await hall.open("B001")
            for _ in 1...5 { _ = await failure { _ = try await hall.open("B001", "000001") } }
            let request = ResetPinRequest(personID: "S01")
            let failure20 = await failure { _ = try await hall.as(StaffedHall.clerk).identity.resetPin(request) }
            #expect(failure20?.code == .permissionDenied)
            let code = try await hall.as(StaffedHall.registrar).identity.resetPin(request).activationCode
            let failure7 = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: token) }
            #expect(failure7?.code == .unauthenticated)
            let failure8 = await failure { _ = try await hall.open("B001") }
            #expect(failure8?.message.contains("激活码") == true)
            try await hall.choose("918273", for: "B001", with: code)
            _ = try await hall.open("B001", "918273")
            let registrar = hall.as(StaffedHall.registrar).identity
            let failure9 = await failure { _ = try await registrar.resetPin(ResetPinRequest(personID: "S02")) }
            #expect(failure9?.clause == "ATT-2")
            let nobody = await failure { _ = try await registrar.resetPin(ResetPinRequest(personID: "S99")) }
            #expect(nobody?.fields == ["person_id"])
        }
    }

    @Test("ATT-2, ATT-8 · a lost badge opens nothing; the new one takes its place")
    func lost() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let token = try await hall.open("B001")
            let report = ReportBadgeLostRequest(badgeNumber: "B001")
            try await hall.equip("S03", with: "B003", pin: "918273")
            let notTheirs = ReportBadgeLostRequest(badgeNumber: "B003")
            let denied = await failure { _ = try await hall.as(StaffedHall.clerk).identity.reportBadgeLost(notTheirs) }
            #expect(denied?.code == .permissionDenied && denied?.clause == "ATT-2")
            #expect(try await hall.as(StaffedHall.registrar).identity.reportBadgeLost(notTheirs).sessionsEnded == 0)
            #expect(try await hall.as(StaffedHall.clerk).identity.reportBadgeLost(report).sessionsEnded == 1)
            let failure10 = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: token) }
            #expect(failure10?.code == .unauthenticated)
            let seq = try hall.base.seq()
            #expect(try await hall.as(StaffedHall.clerk).identity.reportBadgeLost(report).sessionsEnded == 0)
            #expect(try hall.base.seq() == seq, "said twice, nothing new")
            let failure11 = await failure { _ = try await hall.open("B001") }
            #expect(failure11?.message.contains("挂失") == true)
            let missing = ReportBadgeLostRequest(badgeNumber: "B999")
            let failure12 = await failure { _ = try await hall.as(StaffedHall.clerk).identity.reportBadgeLost(missing) }
            #expect(failure12?.code == .notFound)
            try await hall.equip("S01", with: "B011")
            _ = try await hall.open("B011")
        }
    }

    @Test("ATT-8 · a person has one badge that is good, and a number is one person's for ever")
    func replaced() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let token = try await hall.open("B001")
            let seq = try hall.base.seq()
            try await hall.equip("S01", with: "B002")
            #expect(
                try hall.base.journal(after: seq) == [
                    "person/S01 badgeSessionClosed", "person/S01 badgeLost", "person/S01 badgeIssued", "person/S01 pinChosen",
                ])
            let failure13 = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: token) }
            #expect(failure13?.code == .unauthenticated)
            let failure14 = await failure { _ = try await hall.open("B001") }
            #expect(failure14?.clause == "ATT-2")
            let failure15 = await failure { _ = try await hall.issue("B001", to: "S03") }
            #expect(failure15?.code == .alreadyExists)
            let failure16 = await failure { _ = try await hall.issue("B002", to: "S03") }
            #expect(failure16?.code == .alreadyExists)
            try await hall.equip("S01", with: "B001", pin: "918273")
            _ = try await hall.open("B001", "918273")
        }
    }

    @Test("ATT-2 · whoever has left speaks for nobody from that moment")
    func departed() async throws {
        try await StaffedHall.run { hall in
            try await hall.equip("S01", with: "B001")
            let token = try await hall.open("B001")
            try await hall.depart("S01")
            let failure17 = await failure { _ = try await hall.whoAmI(StaffedHall.t1, badge: token) }
            #expect(failure17?.code == .unauthenticated)
            let failure18 = await failure { _ = try await hall.open("B001") }
            #expect(failure18?.clause == "ATT-2")
            #expect(try await hall.whoAmI(StaffedHall.clerk).roles == [.anyone])
            let failure19 = await failure { _ = try await hall.issue("B007", to: "S01") }
            #expect(failure19?.clause == "ATT-2")
        }
    }

    @Test("ATT-2 · no PIN, code or token in the journal, in stored replies or in the clear anywhere in the book")
    func noSecrets() async throws {
        try await StaffedHall.run { hall in
            let code = try await hall.issue("B001", to: "S01")
            try await hall.choose("40718293", for: "B001", with: code)
            let terminal = hall.as(StaffedHall.t1, requestID: "0198c0de-0000-7000-8000-000000000001")
            let reply = try await terminal.identity.openBadgeSession(
                OpenBadgeSessionRequest(badgeNumber: "B001", pin: "40718293"), terminal.options)
            let texts = try hall.base.read { db in
                try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
                    .flatMap { table in
                        try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { row in
                            row.map { String(decoding: bytes($0.1), as: UTF8.self) }.joined(separator: "|")
                        }
                    }
            }
            #expect(texts.count > 20)
            for secret in [code, "40718293", reply.token] {
                #expect(!texts.contains { $0.contains(secret) })
            }
        }
    }

    private func bytes(_ value: DatabaseValue) -> [UInt8] {
        switch value.storage {
        case .string(let text): Array(text.utf8)
        case .blob(let data): Array(data)
        case .null, .int64, .double: []
        }
    }
}
