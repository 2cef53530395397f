import Foundation
import GRDB
import HallProto
import HallRules
import Logging
import Testing

@testable import HallDaemon

/// A daemon in memory on a book of its own, on the morning of Monday 2026-03-02, looked at through the directory.
struct DirectoryHall {
    static let today = "2026-03-02"
    /// uid 0 keeps a new daemon.
    static let administrator: UInt32 = 0
    static let directorUID: UInt32 = 1_001
    static let registrarUID: UInt32 = 1_002

    let daemon: Daemon
    let transport: InMemoryTransport

    var directory: DirectoryClient { DirectoryClient(caller()) }

    func caller(_ uid: UInt32 = administrator) -> InMemoryCaller {
        transport.caller(Peer(uid: uid, pid: 1, connection: 1))
    }

    /// Runs a body against a new hall and clears it away, whatever happens.
    static func run(_ body: (DirectoryHall) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("directory-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let morning = HallTime(day: try #require(Day(today)), time: try #require(TimeOfDay("09:00")))
        var options = DaemonOptions(databasePath: folder.appendingPathComponent("hall.db").path)
        options.simulatedClock = morning.instant(utcOffsetMinutes: 480)
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let daemon = try Daemon(options, log: log, onDoubt: {})
        let hall = DirectoryHall(
            daemon: daemon, transport: InMemoryTransport(lane: daemon.outerLanes, dispatch: daemon.dispatch))
        do {
            try await body(hall)
        } catch {
            try? daemon.stop()
            throw error
        }
        try daemon.stop()
    }

    /// Two units, a window, three people of whom two can hold the post, and an item accepted at it.
    func furnish() async throws {
        _ = try await take([
            .units: "id,name\nU1,民政办\nU2,社保所\n",
            .windows: "id,name\nW1,综合窗口\n",
            .staff: "id,name,unit_id,qualified_post_ids\nS01,张三,U1,P1\nS02,李四,U1,P1\nS03,王五,U2,\n",
            .posts: "id,name,window_id,unit_id,a_person_id,b_person_ids\nP1,民政岗,W1,U1,S01,S02\n",
            .items: "code,name,unit_id,post_id,kind,promised_days,ending\nI1,低保申请,U1,P1,promised,10,decision\n",
        ])
    }

    func take(_ files: [ListKind: String], dryRun: Bool = false, as uid: UInt32 = administrator) async throws(Failure)
        -> [ListKind: ImportCount]
    {
        let lists = files.map { ListFile(kind: $0.key, content: Array($0.value.utf8)) }
        let reply = try await DirectoryClient(caller(uid)).import(ImportRequest(files: lists, dryRun: dryRun))
        return Dictionary(uniqueKeysWithValues: reply.counts.map { ($0.kind, $0) })
    }

    func give(_ kind: ListKind, as uid: UInt32 = administrator) async throws(Failure) -> [UInt8] {
        try await DirectoryClient(caller(uid)).export(ExportRequest(kind: kind)).content
    }

    /// What stands in the journal after a number: subjects, with the names of their events.
    func journal(after seq: Int64) throws -> [String] {
        try entries(after: seq).map { entry in
            let open = try JournalOpen(decoding: entry.link.open, limits: .reply)
            let event = open.event?.event.map { "\($0)".prefix { $0 != "(" } } ?? ""
            return "\(open.subject) \(event)"
        }
    }

    func entries(after seq: Int64) throws -> [JournalTable.Entry] {
        try read { try JournalTable.from($0, seq: seq + 1, limit: 1_000) }
    }

    func seq() throws -> Int64 { try read { try JournalTable.last($0).seq } }

    func read<T>(_ body: (Database) throws -> T) throws -> T {
        let reader = try daemon.house.book.reader()
        defer { try? reader.close() }
        return try reader.unsafeRead(body)
    }

    /// Where the repository lies.
    static func file(_ path: String) throws -> [UInt8] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: root.appendingPathComponent(path)))
    }
}

/// Why a call didn't go through; nil when it did.
func failure(_ body: () async throws -> Void) async -> Failure? {
    do {
        try await body()
        return nil
    } catch {
        return error as? Failure
    }
}

extension Failure {
    /// The fields it names.
    var fields: [String] { detail(BadRequest.self)?.violations.map(\.field) ?? [] }
    var reasons: [String] { detail(BadRequest.self)?.violations.map(\.reason) ?? [] }
    /// The clause it cites.
    var clause: String? { detail(HallProto.Refusal.self)?.clause }
}
