import Foundation
import GRDB
import HallProto
import HallRules
import Logging

@testable import HallDaemon

/// A hall for the access matrix. For every role there is a post of its own with an A, a B, a second B who handles the post's one
/// case, a colleague of the same unit and somebody of another unit, all of whom hold the role. A call that changed something is
/// followed by a fresh start from the book as it was.
final class AccessHall {
    /// Roles of people, in the order of the schema.
    static let roles = Role.allKnown.filter { $0 != .unspecified && !notOfPeople.contains($0) }
    private static let notOfPeople: Set<Role> = [.public, .shipper, .terminal, .anyone, .daemon]

    static let stranger: UInt32 = 4_001
    static let terminal: UInt32 = 2_001
    /// A window machine with a clerk's badge on it.
    static let badged: UInt32 = 2_002
    static let publicAccount: UInt32 = 3_001
    static let shipper: UInt32 = 3_002
    static let pin = "407182"
    static let today = "2026-03-02"

    private let folder: URL
    private var daemon: Daemon
    private var transport: InMemoryTransport
    /// Of the session on `badged`, and of the badge that waits for its first PIN.
    private(set) var token = ""
    private(set) var activationCode = ""
    private(set) var queryCodes: [String] = []
    private(set) var sessionID = ""

    var backups: String { folder.appendingPathComponent("copies").path }
    var soon: Timestamp { inMinutes(30) }
    /// A case of the same post that stands paused.
    static func pausedNumber(_ place: Int) -> String { AccessRequests.number(roles.count + place) }

    /// One of an agency matter that asks for both checks, and one that lies upstairs.
    static func checkedNumber(_ place: Int) -> String { AccessRequests.number(6 * roles.count + 2 * place) }
    static func upstairsNumber(_ place: Int) -> String { AccessRequests.number(6 * roles.count + 2 * place + 1) }
    /// One that has ended.
    static func finishedNumber(_ place: Int) -> String { AccessRequests.number(8 * roles.count + place) }

    private var path: String { folder.appendingPathComponent("hall.db").path }
    private var kept: String { folder.appendingPathComponent("kept.db").path }

    static func run(_ body: (AccessHall) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("access-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let hall = try AccessHall(folder)
        try await hall.furnish()
        try hall.keep(Self.writeBook)
        try await body(hall)
        try hall.daemon.stop()
    }

    private init(_ folder: URL) throws {
        self.folder = folder
        daemon = try CasesHall.daemon(folder.appendingPathComponent("hall.db").path, at: "\(Self.today) 09:00")
        transport = InMemoryTransport(lane: daemon.outerLanes, dispatch: daemon.dispatch)
    }

    private func start() throws {
        daemon = try CasesHall.daemon(path, at: "\(Self.today) 09:00")
        transport = InMemoryTransport(lane: daemon.outerLanes, dispatch: daemon.dispatch)
    }

    private func keep(_ meanwhile: (Database) throws -> Void) throws {
        try daemon.stop()
        try DatabaseQueue(path: path).write(meanwhile)
        try FileManager.default.copyItem(atPath: path, toPath: kept)
        try start()
    }

    private func goBack() throws {
        try daemon.stop()
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        try FileManager.default.copyItem(atPath: kept, toPath: path)
        try start()
    }

    func inMinutes(_ minutes: Int) -> Timestamp { daemon.house.clock.now().advanced(byMinutes: minutes).timestamp }

    func caller(_ uid: UInt32) -> InMemoryCaller { transport.caller(Peer(uid: uid, pid: 1, connection: UInt64(uid))) }

    /// What becomes of a call: "✓", the clause that refuses it, or the code where no clause does.
    func outcome(_ method: HallProto.Method, _ payload: [UInt8], as uid: UInt32) async throws -> String {
        let metadata = Metadata(badgeSession: uid == Self.badged ? token : nil)
        let stream = transport.stream(
            peer: Peer(uid: uid, pid: 1, connection: UInt64(uid)), service: method.service, method: method.name,
            payload: payload, metadata: metadata)
        switch await stream.next() {
        case .ended(.failure(let failure)): return failure.refusal?.clause ?? "\(failure.code)"
        case .message, .ended, nil:
            stream.cancel()
            if method.access == .write { try goBack() }
            return "✓"
        }
    }
}

extension AccessHall {
    /// How somebody stands to the case of their role's post.
    enum Relation: String, CaseIterable {
        case own
        case ownPost = "own post"
        case coveredPost = "covered post"
        case ownUnit = "own unit"
        case other

        var letter: String {
            switch self {
            case .own: "H"
            case .ownPost: "A"
            case .coveredPost: "B"
            case .ownUnit: "N"
            case .other: "O"
            }
        }
    }

    static func person(_ place: Int, _ relation: Relation) -> String { "R\(place)\(relation.letter)" }

    static func uid(_ place: Int, _ relation: Relation) -> UInt32 {
        UInt32(10_000 + 10 * place + (Relation.allCases.firstIndex(of: relation) ?? 0))
    }

    private func furnish() async throws {
        try await importLists()
        let identity = IdentityClient(caller(0))
        for place in Self.roles.indices {
            for relation in Relation.allCases {
                let login = LoginInfo(uid: Self.uid(place, relation), personID: Self.person(place, relation))
                _ = try await identity.mapLogin(MapLoginRequest(login: login))
            }
            let cases = CasesClient(caller(Self.uid(place, .own)))
            let applicant = Applicant(kind: .person, name: "赵一", document: .none, phone: "13812345678")
            let accepted = try await cases.accept(
                AcceptRequest(itemCode: "I\(place)", applicant: applicant, channel: .window))
            queryCodes.append(accepted.queryCode)
            _ = try await PapersClient(caller(Self.uid(place, .own))).authorise(
                AuthoriseRequest(caseNumber: AccessRequests.number(place)))
            let enquiries = EnquiriesClient(caller(Self.uid(place, .own)))
            _ = try await enquiries.open(OpenEnquiryRequest(channel: .window))
            _ = try await BackEntriesClient(caller(Self.uid(place, .own))).enter(AccessRequests.backEntry(place))
        }
        for place in Self.roles.indices { try await pauseAnother(place) }
        for (key, value) in [("court", "清河县人民法院"), ("review_authority", "清河县人民政府")] {
            _ = try await DirectoryClient(caller(0)).putSetting(PutSettingRequest(key: key, value: value))
        }
        for place in Self.roles.indices { try await fileSome(place) }
        for place in Self.roles.indices { try await sendAnotherUp(place) }
        for place in Self.roles.indices { try await finishAnother(place) }
        try await CalendarClient(caller(0)).addHoliday("2026-03-06")
        try await furnishMachines(identity)
        try await furnishBadges(identity)
        // The administrator last: from then on root is one no longer.
        for (place, role) in Self.roles.enumerated() where role != .clerk {
            for relation in Relation.allCases {
                _ = try await identity.grantRole(
                    GrantRoleRequest(personID: Self.person(place, relation), role: role))
                guard role == .administrator else { continue }
                try await grantRest(place)
                return try await furnishOffices()
            }
        }
    }

    private func pauseAnother(_ place: Int) async throws {
        let cases = CasesClient(caller(Self.uid(place, .own)))
        let applicant = Applicant(kind: .person, name: "孙三", document: .none, phone: "13812345678")
        let accepted = try await cases.accept(
            AcceptRequest(itemCode: "I\(place)", applicant: applicant, channel: .window))
        let number = accepted.case?.number ?? ""
        _ = try await cases.pause(
            PauseRequest(number: number, cause: .supplement, notice: "告知书", expectedVersion: 1))
    }

    private func finishAnother(_ place: Int) async throws {
        let cases = CasesClient(caller(Self.uid(place, .own)))
        let applicant = Applicant(kind: .person, name: "吴六", document: .none, phone: "13812345678")
        _ = try await cases.accept(AcceptRequest(itemCode: "I\(place)", applicant: applicant, channel: .window))
        _ = try await cases.finish(
            FinishRequest(number: Self.finishedNumber(place), result: .completed, expectedVersion: 1))
    }

    private func sendAnotherUp(_ place: Int) async throws {
        let cases = CasesClient(caller(Self.uid(place, .own)))
        for _ in 1...2 {
            let applicant = Applicant(kind: .person, name: "周五", document: .none, phone: "13812345678")
            _ = try await cases.accept(AcceptRequest(itemCode: "G\(place)", applicant: applicant, channel: .window))
        }
        _ = try await cases.sendUp(
            SendUpRequest(number: Self.upstairsNumber(place), expectedVersion: 1, authority: "县民政局"))
    }

    /// Four applications: one that lacks something, one that is complete, one whose applicant has been told, and one accepted with
    /// its form to follow.
    private func fileSome(_ place: Int) async throws {
        let applications = ApplicationsClient(caller(Self.uid(place, .own)))
        let applicant = Applicant(kind: .person, name: "周五", document: .none)
        for standing in [MaterialStanding.missing, .good, .missing, .follows] {
            let finding = MaterialFinding(
                material: "申请表", standing: standing, followsBy: standing == .follows ? Self.today : "")
            _ = try await applications.file(
                FileRequest(itemCode: "I\(place)", applicant: applicant, channel: .window, findings: [finding]))
        }
        _ = try await applications.giveNotice(
            GiveNoticeRequest(number: Self.filedNumber(place, .toldWhatIsMissing), expectedVersion: 1))
        _ = try await applications.accept(
            AcceptApplicationRequest(number: Self.filedNumber(place, .following), expectedVersion: 1))
    }

    /// The applications of a place.
    enum FiledFor: Int {
        case incomplete
        case complete
        case toldWhatIsMissing
        case following
    }

    /// They were filed after two cases of every place.
    static func filedNumber(_ place: Int, _ which: FiledFor) -> String {
        AccessRequests.number(2 * roles.count + 4 * place + which.rawValue)
    }

    /// The rest of the administrators, by the first of them.
    private func grantRest(_ place: Int) async throws {
        let identity = IdentityClient(caller(Self.uid(place, .own)))
        for relation in Relation.allCases.dropFirst() {
            _ = try await identity.grantRole(
                GrantRoleRequest(personID: Self.person(place, relation), role: .administrator))
        }
    }

    private func importLists() async throws {
        var units = "id,name\nUX,别的单位\n"
        var windows = "id,name\n"
        var staff = "id,name,unit_id,qualified_post_ids\nNEW,新人,UX,PX\nSPARE,备员,UX,PX\n"
        var posts = "id,name,window_id,unit_id,a_person_id,b_person_ids\nPX,空岗,W0,UX,R0O,NEW;SPARE\n"
        for place in Self.roles.indices {
            units += "U\(place),单位\(place)\n"
            windows += "W\(place),窗口\(place)\n"
            for relation in Relation.allCases {
                let unit = relation == .other ? "UX" : "U\(place)"
                staff += "\(Self.person(place, relation)),人\(place)\(relation.letter),\(unit),P\(place)\n"
            }
            posts += "P\(place),岗位\(place),W\(place),U\(place),R\(place)A,R\(place)B;R\(place)H\n"
        }
        let files = [ListKind.units: units, .windows: windows, .staff: staff, .posts: posts]
            .map { ListFile(kind: $0.key, content: Array($0.value.utf8)) }
        _ = try await DirectoryClient(caller(0)).import(ImportRequest(files: files))
        for place in Self.roles.indices {
            let item = ItemInfo(
                code: "I\(place)", name: "事项\(place)", unitID: "U\(place)", postID: "P\(place)", kind: .promised,
                promisedDays: 5, statutoryDays: 10, pauseCauses: [.supplement],
                materials: [MaterialInfo(name: "申请表", need: .mayFollow)], basis: "办法", ending: .service, procedure: "受理\n审核")
            _ = try await ItemsClient(caller(0)).put(PutItemRequest(item: item))
            let agency = ItemInfo(
                code: "G\(place)", name: "代理事项\(place)", unitID: "U\(place)", postID: "P\(place)", kind: .agency,
                promisedDays: 5,
                ending: .service, leaderApproves: true, secondReview: true)
            _ = try await ItemsClient(caller(0)).put(PutItemRequest(item: agency))
        }
    }

    private func furnishMachines(_ identity: IdentityClient) async throws {
        for (uid, terminal) in [(Self.terminal, "T1"), (Self.badged, "T2")] {
            _ = try await identity.putTerminal(
                PutTerminalRequest(terminal: TerminalInfo(id: terminal, name: terminal, windowID: "W0")))
            _ = try await identity.mapLogin(MapLoginRequest(login: LoginInfo(uid: uid, terminalID: terminal)))
        }
        for (uid, role) in [(Self.publicAccount, Role.public), (Self.shipper, .shipper)] {
            let account = ServiceAccountInfo(id: "X\(uid)", name: "账号", role: role)
            _ = try await identity.putServiceAccount(PutServiceAccountRequest(serviceAccount: account))
            _ = try await identity.mapLogin(MapLoginRequest(login: LoginInfo(uid: uid, serviceAccountID: account.id)))
        }
    }

    /// A badge for whoever stands apart in each role; the clerk's lies on a terminal, and NEW's waits for its PIN.
    private func furnishBadges(_ identity: IdentityClient) async throws {
        let terminal = IdentityClient(caller(Self.terminal))
        for place in Self.roles.indices {
            let issued = try await identity.issueBadge(
                IssueBadgeRequest(personID: Self.person(place, .other), badgeNumber: "B\(place)"))
            _ = try await terminal.setFirstPin(
                SetFirstPinRequest(badgeNumber: "B\(place)", activationCode: issued.activationCode, newPin: Self.pin))
        }
        activationCode = try await identity.issueBadge(
            IssueBadgeRequest(personID: "NEW", badgeNumber: "BN")
        ).activationCode
        token = try await IdentityClient(caller(Self.badged)).openBadgeSession(
            OpenBadgeSessionRequest(badgeNumber: "B0", pin: Self.pin)
        ).token
        sessionID = try await identity.listBadgeSessions(ListBadgeSessionsRequest()).sessions.first?.sessionID ?? ""
    }
}
