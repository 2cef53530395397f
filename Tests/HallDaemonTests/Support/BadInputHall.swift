import GRDB
import HallProto
import HallRules
import Synchronization

@testable import HallDaemon

/// One valid request of a method, and who makes it.
struct BadInputRequest {
    let method: String
    let uid: UInt32
    var badge: String?
    let payload: [UInt8]

    init(_ method: String, as uid: UInt32, badge: String? = nil, _ request: some Message) {
        self.method = method
        self.uid = uid
        self.badge = badge
        payload = request.encoded()
    }
}

/// A hall in which every method has something to work on: cases 1 to 8, number 2 paused, applications 9 to 13; and where they are wanted, for they take
/// seconds, badges: B1 of S01 open on T1, B2 of S02 without a PIN, B4 of S04 lying nowhere, B5 of S05 open on T3.
final class BadInputHall: Sendable {
    static let terminal: UInt32 = 2_001
    static let second: UInt32 = 2_002
    static let third: UInt32 = 2_003
    static let pin = "407182"

    let cases: CasesHall
    let token: String
    let sessionID: String
    let activationCode: String
    /// Of the first case.
    let queryCode: String
    /// A case of a licence, and one of an agency matter that asks for both checks.
    let licence: String
    let agency: String
    /// One that has ended.
    let finished: String
    private let reader: DatabaseQueue
    private let seen = Mutex((version: Int64(-1), contents: 0))

    static func run(badges: Bool = false, _ body: (BadInputHall) async throws -> Void) async throws {
        try await CasesHall.run { hall in
            let made = try await BadInputHall(hall, badges: badges)
            try await body(made)
            try made.reader.close()
        }
    }

    private init(_ hall: CasesHall, badges: Bool) async throws {
        cases = hall
        try hall.restart { db in
            try UnaccountedSample.insert(db, serial: 1, person: "S01")
            try MonthSample.seal(db, "2025-12", by: "S05", line: "S01")
            try Self.enterLeaves(db)
            try StudySample.form(db, "G1", leader: "S03", recorder: "S05", members: ["S01"])
            try StudySample.insert(db, serial: 1, group: "G1", hours: 1_110..<1_170, people: ["S01", "S03", "S05"])
            try StudySample.insert(db, serial: 2, group: "G1", hours: 480..<510, people: ["S01", "S03", "S05"])
            try GapSample.leave(db)
            try HandoverSample.insert(db, serial: 1, post: "P1", from: "S01", to: "S02", on: "2026-02-20")
            try HandoverSample.insert(db, serial: 2, post: "P1", from: "S01", to: "S02", on: "2026-03-17")
            try HandoverSample.insert(db, serial: 3, post: "P1", from: "S01", to: "S02", on: "2026-03-18")
        }
        let administrator = IdentityClient(hall.caller(0))
        for (uid, terminal) in [(Self.terminal, "T1"), (Self.second, "T2"), (Self.third, "T3")] {
            _ = try await administrator.putTerminal(
                PutTerminalRequest(terminal: TerminalInfo(id: terminal, name: "综合窗口", windowID: "W1")))
            _ = try await administrator.mapLogin(MapLoginRequest(login: LoginInfo(uid: uid, terminalID: terminal)))
        }
        _ = try await administrator.mapLogin(MapLoginRequest(login: LoginInfo(uid: 3_000, personID: "S02")))
        // A B for a post to be put.
        _ = try await DirectoryClient(hall.caller(0)).putStaff(
            PutStaffRequest(staff: StaffInfo(id: "S06", name: "周六", unitID: "U1", qualifiedPostIDs: ["P2", "P9"])))
        queryCode = try await hall.accept().queryCode
        for _ in 2...8 { _ = try await hall.accept() }
        _ = try await PapersClient(hall.caller(CasesHall.clerk)).authorise(AuthoriseRequest(caseNumber: "2026-000001"))
        _ = try await hall.cases().pause(
            PauseRequest(number: "2026-000002", cause: .supplement, notice: "告知书2号", expectedVersion: 1))
        try await Self.file(hall)
        licence = try await hall.accept("L1").case?.number ?? ""
        agency = try await hall.acceptAgency()
        finished = try await hall.accept("L1").case?.number ?? ""
        _ = try await hall.cases().finish(FinishRequest(number: finished, result: .granted, expectedVersion: 1))
        for voucher in ["Z101", "Z102"] {
            _ = try await hall.backEntries().enter(
                EnterRequest(acts: [.on(DirectoryHall.today, "08:30", voucher, BackEntriesStoryTests.file())]))
        }
        try await Self.recordBreaches(hall)
        try await hall.calendar().addHoliday("2026-03-06")
        reader = try hall.daemon.house.book.reader()
        guard badges else {
            (token, sessionID, activationCode) = ("none", "none", "none")
            return
        }
        token = try await Self.open("B1", of: "S01", on: Self.terminal, hall)
        _ = try await Self.open("B5", of: "S05", on: Self.third, hall)
        try await Self.choosePIN("B4", of: "S04", hall)
        activationCode = try await Self.issue("B2", to: "S02", hall)
        let sessions = try await IdentityClient(hall.caller(CasesHall.director)).listBadgeSessions(ListBadgeSessionsRequest())
        sessionID = sessions.sessions.last?.sessionID ?? ""
    }

    /// Applications 9 to 13: three that lack their form, the last of them told so; one that is complete; one accepted with its photo to
    /// follow.
    private static func file(_ hall: CasesHall) async throws {
        let director = DirectoryClient(hall.caller(CasesHall.director))
        for (key, value) in [("court", "清河县人民法院"), ("review_authority", "清河县人民政府")] {
            _ = try await director.putSetting(PutSettingRequest(key: key, value: value))
        }
        for standing in [MaterialStanding.missing, .missing, .missing, .good] {
            let findings = ["申请表", "照片", "证明"].map { name in
                HallProto.MaterialFinding(material: name, standing: name == "申请表" ? standing : .good)
            }
            _ = try await hall.applications().file(
                FileRequest(
                    itemCode: "N1", applicant: Applicant(kind: .person, name: "周五", document: .none), channel: .window,
                    findings: findings))
        }
        _ = try await hall.applications().giveNotice(GiveNoticeRequest(number: "2026-000011", expectedVersion: 1))
        _ = try await hall.file("N1", [.good("申请表"), .follows("照片", by: DirectoryHall.today), .good("证明")])
        _ = try await hall.applications().accept(AcceptApplicationRequest(number: "2026-000013", expectedVersion: 1))
    }

    /// Two of S01's, the second explained.
    private static func recordBreaches(_ hall: CasesHall) async throws {
        for _ in 1...2 {
            _ = try await hall.breaches().record(
                BreachesHall.request("S01", ["FA-8-1"], at: hall.instant("\(DirectoryHall.today) 08:40")))
        }
        try await hall.explain("没有这回事", "W2026-000002", seen: 1)
    }

    private static func issue(_ number: String, to person: String, _ hall: CasesHall) async throws -> String {
        try await IdentityClient(hall.caller(CasesHall.director)).issueBadge(
            IssueBadgeRequest(personID: person, badgeNumber: number)
        ).activationCode
    }

    private static func choosePIN(_ number: String, of person: String, _ hall: CasesHall) async throws {
        let code = try await issue(number, to: person, hall)
        _ = try await IdentityClient(hall.caller(terminal)).setFirstPin(
            SetFirstPinRequest(badgeNumber: number, activationCode: code, newPin: pin))
    }

    private static func open(_ number: String, of person: String, on uid: UInt32, _ hall: CasesHall) async throws -> String {
        try await choosePIN(number, of: person, hall)
        return try await IdentityClient(hall.caller(uid)).openBadgeSession(
            OpenBadgeSessionRequest(badgeNumber: number, pin: pin)
        ).token
    }
}

extension BadInputHall {
    /// Everything that stands in the book, in one number. Read anew only when somebody has committed since: also a rolled-back
    /// call may have, with nothing changed.
    func contents() throws -> Int {
        try reader.unsafeRead { db in
            let version = try Int64.fetchOne(db, sql: "PRAGMA data_version") ?? -1
            return try seen.withLock { seen in
                if seen.version != version { seen = (version, try Self.contents(db)) }
                return seen.contents
            }
        }
    }

    private static func contents(_ db: Database) throws -> Int {
        var hasher = Hasher()
        for table in try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name") {
            hasher.combine(table)
            let rows = try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\" ORDER BY 1, 2")
            for row in rows { hasher.combine(row.description) }
        }
        return hasher.finalize()
    }

    /// What became of a request, with another's bytes in it.
    func send(_ request: BadInputRequest, _ payload: [UInt8]? = nil) async -> String {
        await request.outcome(
            over: cases.transport, payload ?? request.payload, Metadata(badgeSession: request.badge))
    }
}

extension BadInputRequest {
    /// What becomes of it, as `outcome` tells it; a stream that sends something is "done".
    func outcome(over transport: InMemoryTransport, _ payload: [UInt8], _ metadata: Metadata) async -> String {
        guard let method = MethodTable.all.first(where: { $0.path == method }) else { return "no such method" }
        let stream = transport.stream(
            peer: Peer(uid: uid, pid: 1, connection: UInt64(uid)), service: method.service, method: method.name,
            payload: payload, metadata: metadata)
        switch await stream.next() {
        case .ended(.failure(let failure)):
            return (["\(failure.code)"] + [failure.clause].compactMap { $0 } + failure.fields).joined(separator: " ")
        case .message, .ended(.reply), .ended(.end): return "done"
        case nil: return "nothing"
        }
    }
}
