import Foundation
import GRDB
import HallProto
import HallRules
import Logging
import Testing

@testable import HallDaemon

/// A hall with cases, in memory, on a book that can be closed and opened again: at 09:00 on Monday 2026-03-02 unless said.
///
/// S01 张三 is the A of P1 and S02 李四 its B; S04 陈六 is the A of P2; S03 王五 is the director, S05 钱七 the registrar.
final class CasesHall: @unchecked Sendable {
    static let clerk: UInt32 = 1_001
    static let second: UInt32 = 1_002
    static let director: UInt32 = 1_003
    static let outsider: UInt32 = 1_004
    static let registrar: UInt32 = 1_005
    static let stranger: UInt32 = 4_001

    let folder: URL
    /// Nil: on the machine's own clock.
    private let start: String?
    /// Whether things can be made to go wrong in it; each life of the daemon has failpoints of its own.
    private let isFrail: Bool
    /// What passes for the machine's clock, where `start` is nil.
    private let time: ScriptedTime?
    private(set) var failpoints = Failpoints()
    private(set) var daemon: Daemon
    private(set) var transport: InMemoryTransport

    var path: String { CasesHall.path(folder) }
    private static func path(_ folder: URL) -> String { folder.appendingPathComponent("hall.db").path }

    private init(_ folder: URL, at start: String?, by time: ScriptedTime?, isFrail: Bool) throws {
        self.folder = folder
        self.start = start
        self.time = time
        self.isFrail = isFrail
        daemon = try CasesHall.daemon(CasesHall.path(folder), at: start, by: time, isFrail ? failpoints : nil)
        transport = InMemoryTransport(lane: daemon.outerLanes, dispatch: daemon.dispatch)
    }

    static func daemon(
        _ path: String, at start: String?, by time: ScriptedTime? = nil, _ failpoints: Failpoints? = nil
    ) throws -> Daemon {
        var options = DaemonOptions(databasePath: path)
        options.scriptedTime = time
        options.failpoints = failpoints
        options.simulatedClock = try start.map(instant)
        return try Daemon(options, log: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }, onDoubt: {})
    }

    /// Runs a body against a new hall and clears it away, whatever happens.
    static func run(
        at start: String? = "2026-03-02 09:00", by time: ScriptedTime? = nil, frail: Bool = false,
        _ body: (CasesHall) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("cases-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let hall = try CasesHall(folder, at: start, by: time, isFrail: frail)
        do {
            try await hall.furnish()
            try await body(hall)
        } catch {
            try? hall.daemon.stop()
            throw error
        }
        try hall.daemon.stop()
    }

    /// Stops the daemon and starts it again; meanwhile the body may look at the file, and the wall go on to a later time.
    func restart(at later: String? = nil, _ meanwhile: (Database) throws -> Void = { _ in }) throws {
        try daemon.stop()
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            if let later { try Meta.simulatedNow.set(db, CasesHall.instant(later).milliseconds) }
            try meanwhile(db)
        }
        try queue.close()
        try startAgain()
    }

    /// Ends the daemon as `kill -9` would, wherever it is, and starts again on what lies there.
    func recover() throws {
        daemon.abandon()
        try startAgain()
    }

    /// Starts again on the file of a daemon that was stopped, as it lies there.
    func startAgain() throws {
        failpoints = Failpoints()
        daemon = try CasesHall.daemon(path, at: start, by: time, isFrail ? failpoints : nil)
        transport = InMemoryTransport(lane: daemon.outerLanes, dispatch: daemon.dispatch)
    }

    private func furnish() async throws {
        let files: [ListKind: String] = [
            .units: "id,name\nU1,民政办\n",
            .windows: "id,name\nW1,综合窗口\nW2,社保窗口\n",
            .staff: "id,name,unit_id,qualified_post_ids\nS01,张三,U1,P1\nS02,李四,U1,P1\nS03,王五,U1,\nS04,陈六,U1,P2\nS05,钱七,U1,P2\n",
            .posts: "id,name,window_id,unit_id,a_person_id,b_person_ids\nP1,民政岗,W1,U1,S01,S02\nP2,社保岗,W2,U1,S04,S05\n",
        ]
        let lists = files.map { ListFile(kind: $0.key, content: Array($0.value.utf8)) }
        _ = try await DirectoryClient(caller(0)).import(ImportRequest(files: lists))
        let identity = IdentityClient(caller(0))
        let people = [
            (Self.clerk, "S01"), (Self.second, "S02"), (Self.director, "S03"), (Self.outsider, "S04"), (Self.registrar, "S05"),
        ]
        for (uid, person) in people {
            _ = try await identity.mapLogin(MapLoginRequest(login: LoginInfo(uid: uid, personID: person)))
        }
        _ = try await identity.grantRole(GrantRoleRequest(personID: "S03", role: .director))
        _ = try await identity.grantRole(GrantRoleRequest(personID: "S05", role: .registrar))
        for item in CasesHall.items { _ = try await items(0).put(PutItemRequest(item: item)) }
    }

    /// N1: five days, not a licence, stops for materials and site visits. L1: a licence of five days, ten by law. D1: done on
    /// the spot. Y1: twenty days. M1: at the other post.
    private static let items: [ItemInfo] = [
        item("N1", "低保申请", days: 5, pauses: [.supplement, .siteVisit], ending: .service),
        item("L1", "食品摊贩登记", licence: true, days: 5, law: 10, ending: .decision),
        item("D1", "开具证明", kind: .immediate, days: 0, ending: .service),
        item("Y1", "危房改造", days: 20, ending: .service),
        item("M1", "养老认证", post: "P2", days: 3, ending: .service),
    ]

    private static func item(
        _ code: String, _ name: String, post: String = "P1", kind: ItemKind = .promised, licence: Bool = false, days: Int32,
        law: Int32 = 0, pauses: [HallProto.PauseCause] = [], ending: ItemEnding
    ) -> ItemInfo {
        ItemInfo(
            code: code, name: name, unitID: "U1", postID: post, kind: kind, licence: licence, promisedDays: days,
            statutoryDays: law, pauseCauses: pauses,
            materials: [
                MaterialInfo(name: "申请表", need: .required, originals: 1), MaterialInfo(name: "照片", need: .mayFollow, copies: 2),
                MaterialInfo(name: "证明", need: .promiseInstead, originals: 1),
            ], basis: "本省办法", ending: ending, procedure: "受理\n审核")
    }
}

extension CasesHall {
    func caller(_ uid: UInt32) -> InMemoryCaller { transport.caller(Peer(uid: uid, pid: 1, connection: UInt64(uid))) }
    func cases(_ uid: UInt32 = clerk) -> CasesClient { CasesClient(caller(uid)) }
    func applications(_ uid: UInt32 = clerk) -> ApplicationsClient { ApplicationsClient(caller(uid)) }
    func items(_ uid: UInt32 = director) -> ItemsClient { ItemsClient(caller(uid)) }
    func journal(_ uid: UInt32 = director) -> JournalClient { JournalClient(caller(uid)) }
    func calendar(_ uid: UInt32 = director) -> CalendarClient { CalendarClient(caller(uid)) }
    var admin: AdminClient { AdminClient(caller(0)) }

    static func instant(_ wall: String) throws -> Instant {
        let halves = wall.split(separator: " ").map(String.init)
        let time = HallTime(day: try #require(Day(halves[0])), time: try #require(TimeOfDay(halves[1])))
        return time.instant(utcOffsetMinutes: 480)
    }

    @discardableResult
    func advance(to wall: String) async throws -> AdvanceClockReply {
        try await admin.advanceClock(AdvanceClockRequest(to: CasesHall.instant(wall).timestamp))
    }

    func wall(_ timestamp: Timestamp?) -> String {
        timestamp.map { daemon.house.clock.hallTime(Instant($0)).description } ?? ""
    }

    func accept(
        _ item: String = "N1", for name: String = "赵一", number: String = "", external: String = "", as uid: UInt32 = clerk
    ) async throws -> AcceptReply {
        let applicant = Applicant(
            kind: .person, name: name, document: number.isEmpty ? .none : .residentCard, identityNumber: number,
            phone: "13812345678")
        return try await cases(uid).accept(
            AcceptRequest(itemCode: item, applicant: applicant, channel: .window, externalNumber: external, note: "窗口受理"))
    }

    func get(_ number: String) async throws -> CaseInfo {
        try #require(try await cases().get(GetCaseRequest(number: number)).case)
    }

    /// A case in one line: stage, state, handler, promised due day, version.
    func line(_ number: String) async throws -> String {
        let info = try await get(number)
        let due = info.clocks.first?.dueOn ?? ""
        return "\(info.stage) \(info.dueState) \(info.handlerID) \(due.isEmpty ? "-" : due) v\(info.version)"
    }

    func read<T>(_ body: (Database) throws -> T) throws -> T {
        let reader = try daemon.house.book.reader()
        defer { try? reader.close() }
        return try reader.unsafeRead(body)
    }

    func seq() throws -> Int64 { try read { try JournalTable.last($0).seq } }

    func opens(after seq: Int64 = 0) throws -> [JournalOpen] {
        try read { try JournalTable.from($0, seq: seq + 1, limit: 5_000) }
            .map { entry in
                var open = try JournalOpen(decoding: entry.link.open, limits: .reply)
                // Salted: another each time.
                if case .paperIssued(var event) = open.event?.event {
                    event.commitment = []
                    open.event?.event = .paperIssued(event)
                }
                return open
            }
    }

    /// The events about a subject after a number, in one word each; papers, which go with them, where they are asked for.
    func told(_ subject: String? = nil, after seq: Int64 = 0, withPapers: Bool = false) throws -> [String] {
        try opens(after: seq).filter { subject == nil || $0.subject == subject }
            .compactMap { $0.event?.event.map { String("\($0)".prefix { $0 != "(" }) } }
            .filter { withPapers || $0 != "paperIssued" }
    }

    /// The agenda as the book holds it: "kind subject wall".
    func agenda() throws -> [String] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT kind, subject, due_at FROM agenda ORDER BY due_at, kind").map { row in
                let at = daemon.house.clock.hallTime(Instant(milliseconds: row["due_at"]))
                return "\(AgendaKind(rawValue: row["kind"])!) \(row["subject"] as Int64) \(at)"
            }
        }
    }

    func verify() async throws -> VerifyJournalReply { try await journal().verify(VerifyJournalRequest()) }
}

extension CalendarClient {
    /// A correction of the year's notice: one more day off.
    func addHoliday(_ date: String) async throws {
        let known = try await listDays(ListDaysRequest(year: Int32(date.prefix(4))!))
        let holiday = CalendarDay(date: date, kind: .holiday, name: "调休")
        _ = try await loadYear(LoadYearRequest(year: known.year, days: known.days + [holiday]))
    }
}

/// What became of a call, in one line: "done", or the code with the clause it cites and the fields it names.
func outcome(_ body: () async throws -> Void) async -> String {
    guard let failure = await failure(body) else { return "done" }
    return (["\(failure.code)"] + [failure.clause].compactMap { $0 } + failure.fields).joined(separator: " ")
}
