import HallProto
import Testing

@testable import HallDaemon

/// As `BadInputMeaningTests`: the directory, logins and roles, and the journal.
struct BadInputAccessTests {
    private typealias Try = BadInputMeaningTests.Try
    private let tries = BadInputMeaningTests()

    @Test("The directory: unknown units, windows and people; what is settled by other calls; settings out of their bounds")
    func directory() async throws {
        try await tries.check { _ in
            Self.staff("no such unit", "staff.unit_id") { $0.unitID = "U7" }
            Self.staff("a badge by the wrong door", "staff.badge_number") { $0.badgeNumber = "B9" }
            Self.staff("a departure by the wrong door", "staff.departed_on") { $0.departedOn = "2026-03-02" }
            Self.staff("the word for the caller", "staff.id") { $0.id = "me" }
            Self.post("no such window", "post.window_id") { $0.windowID = "W7" }
            Self.post("no such unit", "post.unit_id") { $0.unitID = "U7" }
            Self.post("nobody as A", "post.a_person_id") { $0.aPersonID = "S99" }
            Self.post("nobody as B", "post.b_person_ids[1]") { $0.bPersonIDs = ["S06", "S99"] }
            Self.post("ended by the wrong door", "post.retired") { $0.retired = true }
            Self.setting("lunch_time", "12:00", "key")
            for (key, value) in Self.badSettings { Self.setting(key, value, "value") }
        }
    }

    private static let badSettings = [
        ("hall_name", "　"), ("hall_name", String(repeating: "名", count: 43)), ("opening_time", "8点半"),
        ("opening_time", "17:30"), ("closing_time", "08:00"), ("closing_time", "25:00"), ("near_due_days", "11"),
        ("near_due_days", "-1"), ("near_due_days", "二"), ("badge_idle_minutes", "0"), ("badge_idle_minutes", "61"),
        ("query_code_guesses_per_day", "0"), ("query_code_guesses_per_day", "99999999999999999999"),
    ]

    @Test("Lists: the same one twice, a file that is none, a row whose fields can't be")
    func lists() async throws {
        let good = ListFile(kind: .units, content: Array("id,name\nU7,林业站\n".utf8))
        func list(_ what: String, _ field: String, _ kind: ListKind, _ text: String) -> Try {
            Self.take(what, field, [ListFile(kind: kind, content: Array(text.utf8))])
        }
        try await tries.check { _ in
            Self.take("twice", "files[1].kind", [good, good])
            Self.take("no text", "units.csv:1", [ListFile(kind: .units, content: [0xff, 0xff, 0xff, 0xff])])
            list("no such column", "units.csv:1:colour", .units, "id,name,colour\nU7,林业站,绿\n")
            list("a column short", "units.csv:1:name", .units, "id\nU7\n")
            list("blank", "units.csv:2:name", .units, "id,name\nU7, \n")
            list("a control character", "units.csv:2:name", .units, "id,name\nU7,a\u{1}b\n")
            list("nobody", "posts.csv:2:a_person_id", .posts, Self.posts("S99", "S06"))
            list("a number too wide", "staff.csv:2:rank", .staff, "id,name,unit_id,rank\nS7,吴,U1,99999999999\n")
            list("below zero", "logins.csv:2:uid", .logins, "uid,person_id\n-1,S01\n")
            list("the word for the caller", "staff.csv:2:id", .staff, "id,name,unit_id\nme,吴,U1\n")
            list("no such day", "calendar-days.csv:2:date", .calendarDays, "date,kind\n2031-02-30,holiday\n")
            list("no such year", "calendar-years.csv:2:year", .calendarYears, "year,source,issued_on\n-5,通知,2030-11-04\n")
        }
    }

    private static func posts(_ a: String, _ b: String) -> String {
        "id,name,window_id,unit_id,a_person_id,b_person_ids\nP9,岗,W1,U1,\(a),\(b)\n"
    }

    @Test("Logins, terminals, accounts and roles: nobody, two at once, roles for nobody")
    func access() async throws {
        try await tries.check { _ in
            Self.login("nothing at all", "login", LoginInfo(uid: 3_001))
            Self.login("a script and a person", "login.service_account_id", Self.login(person: "S01", account: "KIOSK"))
            Self.login("nobody", "login.person_id", Self.login(person: "S99"))
            Self.login("no such terminal", "login.terminal_id", LoginInfo(uid: 3_001, terminalID: "T7"))
            Self.login("no such account", "login.service_account_id", Self.login(account: "NONE"))
            for uid in [65_534, UInt32.max - 1, UInt32.max] {
                Self.login("nobody's uid", "login.uid", LoginInfo(uid: uid, personID: "S01"))
            }
            Self.keep("no such window", "terminal.window_id", "PutTerminal", Self.terminal)
            Self.keep("a person's role", "service_account.role", "PutServiceAccount", Self.account)
            for role in [Role.clerk, .public, .shipper, .terminal, .anyone] {
                Self.keep("\(role)", "role", "GrantRole", GrantRoleRequest(personID: "S01", role: role))
                Self.keep("\(role)", "role", "RevokeRole", RevokeRoleRequest(personID: "S01", role: role))
            }
            Self.keep("nobody", "person_id", "GrantRole", GrantRoleRequest(personID: "S99", role: .inspector))
            Self.keep("nobody", "person_id", "RevokeRole", RevokeRoleRequest(personID: "S99", role: .inspector))
            Self.keep("nobody", "person_id", "ListRoles", ListRolesRequest(personID: "S99"))
            Self.keep("nobody", "person_id", "IssueBadge", IssueBadgeRequest(personID: "S99", badgeNumber: "B9"))
            Self.keep("nobody", "person_id", "ResetPin", ResetPinRequest(personID: "S99"), as: CasesHall.director)
            Self.keep(
                "the same again", "new_pin", "ChangePin",
                ChangePinRequest(oldPin: BadInputHall.pin, newPin: BadInputHall.pin), as: CasesHall.clerk)
        }
    }

    @Test("The journal: a hash without its number, a number without its hash, entries that have not come")
    func journal() async throws {
        let verify = "hall.v1.Journal/Verify"
        let hash = [UInt8](repeating: 1, count: 32)
        try await tries.check { _ in
            BadInputMeaningTests.call("no number", "known_seq", verify, CasesHall.clerk, VerifyJournalRequest(knownHash: hash))
            BadInputMeaningTests.call("no hash", "known_hash", verify, CasesHall.clerk, VerifyJournalRequest(knownSeq: 1))
            BadInputMeaningTests.call(
                "short", "known_hash", verify, CasesHall.clerk, VerifyJournalRequest(knownSeq: 1, knownHash: [1]))
            BadInputMeaningTests.call(
                "to come", "after_seq", "hall.v1.Journal/Watch", CasesHall.clerk, WatchJournalRequest(afterSeq: 99_999))
        }
    }

    @Test("What a call is about and isn't there is NOT_FOUND, and changes nothing")
    func missing() async throws {
        let number = "2026-000777"
        try await BadInputHall.run { hall in
            let requests = [
                BadInputRequest("hall.v1.Cases/Get", as: CasesHall.clerk, GetCaseRequest(number: number)),
                BadInputRequest(
                    "hall.v1.Cases/Annul", as: CasesHall.clerk, AnnulRequest(number: number, reason: "错", expectedVersion: 1)),
                BadInputRequest("hall.v1.Applications/Get", as: CasesHall.clerk, GetApplicationRequest(number: number)),
                BadInputRequest(
                    "hall.v1.Applications/Withdraw", as: CasesHall.clerk, WithdrawRequest(number: number, expectedVersion: 1)),
                BadInputRequest("hall.v1.Items/Get", as: CasesHall.clerk, GetItemRequest(code: "ZZ")),
                BadInputRequest("hall.v1.Items/Get", as: CasesHall.clerk, GetItemRequest(code: "N1", version: 7)),
                BadInputRequest("hall.v1.Items/GetGuide", as: CasesHall.clerk, GetGuideRequest(code: "ZZ")),
                BadInputRequest("hall.v1.Enquiries/Get", as: CasesHall.clerk, GetEnquiryRequest(number: "E\(number)")),
                BadInputRequest(
                    "hall.v1.Enquiries/Settle", as: CasesHall.clerk,
                    SettleEnquiryRequest(number: "E\(number)", expectedVersion: 1, outcome: .answered)),
                BadInputRequest("hall.v1.Items/Retire", as: 0, RetireItemRequest(code: "ZZ", expectedVersion: 1)),
                BadInputRequest("hall.v1.Directory/RetirePost", as: 0, RetirePostRequest(id: "P7", expectedVersion: 1)),
                BadInputRequest("hall.v1.Directory/GetStaff", as: 0, GetStaffRequest(id: "S99")),
                BadInputRequest(
                    "hall.v1.Directory/DepartStaff", as: 0,
                    DepartStaffRequest(id: "S99", departedOn: DirectoryHall.today, reason: "调离")),
                BadInputRequest("hall.v1.Calendar/ListDays", as: 0, ListDaysRequest(year: 2_222)),
                BadInputRequest("hall.v1.Identity/UnmapLogin", as: 0, UnmapLoginRequest(uid: 3_777)),
                BadInputRequest(
                    "hall.v1.Identity/EndBadgeSession", as: CasesHall.director, EndBadgeSessionRequest(sessionID: "none")),
                BadInputRequest(
                    "hall.v1.Identity/ReportBadgeLost", as: CasesHall.clerk, ReportBadgeLostRequest(badgeNumber: "B99")),
                BadInputRequest(
                    "hall.v1.Journal/Redact", as: CasesHall.director,
                    RedactJournalRequest(subject: "case/\(number)", reason: "本人要求")),
            ]
            for request in requests {
                let before = try hall.contents()
                let outcome = await hall.send(request)
                #expect(outcome == "notFound", "\(request.method)")
                #expect(try hall.contents() == before, "\(request.method)")
            }
        }
    }
}

extension BadInputAccessTests {
    private static let terminal = PutTerminalRequest(terminal: TerminalInfo(id: "T9", name: "终端", windowID: "W7"))
    private static let account = PutServiceAccountRequest(
        serviceAccount: ServiceAccountInfo(id: "A9", name: "脚本", role: .director))

    private static func login(person: String = "", account: String) -> LoginInfo {
        LoginInfo(uid: 3_001, personID: person, serviceAccountID: account)
    }

    private static func login(person: String) -> LoginInfo { LoginInfo(uid: 3_001, personID: person) }

    private static func login(_ what: String, _ field: String, _ login: LoginInfo) -> Try {
        keep(what, field, "MapLogin", MapLoginRequest(login: login))
    }

    private static func keep(
        _ what: String, _ field: String, _ method: String, _ request: some Message, as uid: UInt32 = 0
    ) -> Try {
        BadInputMeaningTests.call(what, field, "hall.v1.Identity/\(method)", uid, request)
    }

    private static func take(_ what: String, _ field: String, _ files: [ListFile]) -> Try {
        BadInputMeaningTests.call(what, field, "hall.v1.Directory/Import", 0, ImportRequest(files: files))
    }

    private static func setting(_ key: String, _ value: String, _ field: String) -> Try {
        BadInputMeaningTests.call(
            "\(key) “\(value)”", field, "hall.v1.Directory/PutSetting", CasesHall.director,
            PutSettingRequest(key: key, value: value))
    }

    private static func staff(_ what: String, _ field: String, _ change: (inout StaffInfo) -> Void) -> Try {
        var staff = StaffInfo(id: "S09", name: "孙九", unitID: "U1")
        change(&staff)
        return BadInputMeaningTests.call(
            what, field, "hall.v1.Directory/PutStaff", CasesHall.director, PutStaffRequest(staff: staff))
    }

    private static func post(_ what: String, _ field: String, _ change: (inout PostInfo) -> Void) -> Try {
        var post = PostInfo(id: "P9", name: "岗", windowID: "W2", unitID: "U1", aPersonID: "S04", bPersonIDs: ["S06"])
        change(&post)
        return BadInputMeaningTests.call(
            what, field, "hall.v1.Directory/PutPost", CasesHall.director, PutPostRequest(post: post))
    }
}
