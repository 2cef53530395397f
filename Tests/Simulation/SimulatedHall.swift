import Foundation
import GRDB
import HallProto
import HallRules
import Logging

@testable import HallDaemon

/// The whole daemon on a book in memory's folder, beside the model that says what it must do.
final class SimulatedHall {
    /// On memory where there is such a folder: a simulation has nothing to lose, and waits for no disk.
    private static let folders = FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory()

    let folder: String
    private let isSimulated: Bool
    let time: ScriptedTime
    private(set) var daemon: Daemon
    /// Each life of the daemon has its own.
    private(set) var failpoints = Failpoints()
    private var transport: InMemoryTransport
    private(set) var reader: DatabaseQueue
    var world: World
    /// What somebody knows of the posts who has followed the feed, and how far.
    var coverWatched: [String: String] = [:]
    var coverSeq: Int64 = 0

    var path: String { "\(folder)/hall.db" }

    /// `diesAtFirst`: while the first daemon sets up the book.
    init(startingAt start: Int64, isSimulated: Bool, diesAtFirst: Bool) throws {
        folder = "\(Self.folders)/hall-simulation-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        self.isSimulated = isSimulated
        time = ScriptedTime(startingAt: Instant(milliseconds: start))
        world = World(now: start, isSimulated: isSimulated, ownUID: getuid())
        if diesAtFirst {
            let failpoints = Failpoints()
            failpoints.arm(.inMigration, after: 1)
            let first = try? Self.daemon("\(folder)/hall.db", isSimulated: isSimulated, time, failpoints)
            precondition(first == nil, "a step of the schema was passed over")
        }
        let daemon = try Self.daemon("\(folder)/hall.db", isSimulated: isSimulated, time, failpoints)
        self.daemon = daemon
        transport = InMemoryTransport(lane: daemon.outerLanes, dispatch: daemon.dispatch)
        reader = try daemon.house.book.reader()
        try takeCalendar()
    }

    private static func daemon(
        _ path: String, isSimulated: Bool, _ time: ScriptedTime, _ failpoints: Failpoints
    ) throws -> Daemon {
        var options = DaemonOptions(databasePath: path)
        options.lanes = 1
        options.failpoints = failpoints
        if isSimulated { options.simulatedClock = time.wall } else { options.scriptedTime = time }
        return try Daemon(options, log: Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }, onDoubt: {})
    }

    private func start() throws {
        failpoints = Failpoints()
        daemon = try Self.daemon(path, isSimulated: isSimulated, time, failpoints)
        transport = InMemoryTransport(lane: daemon.outerLanes, dispatch: daemon.dispatch)
        reader = try daemon.house.book.reader()
        // What was only seen is forgotten; the book's word on when a badge was last used stands.
        for (token, session) in world.sessions { world.sessions[token]?.seen = session.stored }
    }

    /// Ends the daemon in order and starts it so much later.
    func restart(after milliseconds: Int64) throws {
        try reader.close()
        try daemon.stop()
        let last = try lookAtFile { db in
            if isSimulated { try Meta.simulatedNow.set(db, world.now + milliseconds) }
            return try Int64.fetchOne(db, sql: "SELECT at FROM journal ORDER BY seq DESC LIMIT 1") ?? 0
        }
        world.now += milliseconds
        time.pass(milliseconds: milliseconds)
        world.start(after: last)
        try start()
    }

    /// Ends the daemon as `kill -9` does, and starts it on what lies there.
    func recover() throws {
        try reader.close()
        daemon.abandon()
        try start()
    }

    private func lookAtFile<T>(_ body: (Database) throws -> T) throws -> T {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }
        return try queue.write(body)
    }

    func remove() {
        try? reader.close()
        try? daemon.stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The years the program ships with.
    private func takeCalendar() throws {
        try reader.read { db in
            for info in try CalendarTable.years(db) {
                world.years[Int(info.year)] = World.Year(info: info, days: [:], names: [:])
                world.noticeOrder.append(Int(info.year))
            }
            for row in try Row.fetchAll(db, sql: "SELECT day, notice_year, kind, name FROM calendar_day") {
                let (year, day): (Int, Int) = (row["notice_year"], row["day"])
                world.years[year]?.days[day] = DayKind(rawValue: row["kind"])
                world.years[year]?.names[day] = row["name"]
            }
        }
    }
}

extension SimulatedHall {
    func send(_ move: Move, name: String?) -> InMemoryStream {
        transport.stream(
            peer: Peer(uid: move.voice.uid, pid: 1, connection: UInt64(move.voice.uid)), service: move.method.service,
            method: move.method.name, payload: move.payload,
            metadata: Metadata(requestID: name, badgeSession: move.voice.token))
    }

    /// By the first who may; nil where nobody does.
    func watch(after seq: Int64) -> InMemoryStream? {
        let method = Moves.method("hall.v1.Journal/Watch")
        let watchers = world.voices.filter { voice in
            voice.token == nil && !(world.caller(voice)?.roles.isDisjoint(with: method.roles) ?? true)
        }
        guard let uid = watchers.first?.uid else { return nil }
        return transport.stream(
            peer: Peer(uid: uid, pid: 1, connection: UInt64(uid)), service: method.service, method: method.name,
            payload: WatchJournalRequest(afterSeq: seq).encoded())
    }
}
