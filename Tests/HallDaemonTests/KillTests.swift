import Foundation
import GRDB
import HallClient
import HallProto
import Testing

@testable import HallDaemon

/// The daemon is ended again and again while eight windows write: what was acknowledged is there, once. This shows what a
/// process loses, not what a disk loses: `kill -9` leaves the kernel's pages alone.
@Suite struct KillTests {
    /// Eight windows write at once.
    static let writers = 8

    @Test("what was acknowledged survives every end, exactly once", .timeLimit(.minutes(60)), arguments: [false, true])
    func killed(_ handsOver: Bool) async throws {
        let hall = try KillHall(handsOver: handsOver)
        defer { hall.remove() }
        try hall.start()
        try await hall.furnish()
        let windows = try (0..<Self.writers).map { try KillWindow(hall, number: $0) }
        for window in windows { window.open() }
        let watcher = KillWatcher(hall)
        let following = watcher.follow()
        let knocker = handsOver ? KillKnocker(hall) : nil
        knocker?.start()
        let lives = try await Self.endAgainAndAgain(hall)
        try await hall.status()
        for window in windows { window.close() }
        #expect(windows.flatMap(\.troubles) == [])
        #expect(windows.reduce(0) { $0 + $1.asksAgain } > 0)
        let (knocks, refusals) = knocker?.stop() ?? (1, [])
        #expect(knocks > 0 && refusals == [], "the socket refused a caller")
        let status = try await hall.status()
        #expect(status.agendaOwed == 0 && !status.clockSuspected)
        #expect(try await watcher.hasReached(status.journalSeq), "\(watcher.endedBy ?? "the watcher is behind")")
        following.cancel()
        let verified = try await JournalClient(hall.connection).verify(VerifyJournalRequest())
        #expect(verified.whole, "\(verified.brokenSeq) \(verified.problem)")
        try hall.stop()
        let acknowledged = try windows.flatMap { try $0.acknowledged() }
        #expect(acknowledged.count >= lives * Self.writers / 2, "too little was written to tell anything")
        try hall.read { db in
            try KillBooks(db: db).check(acknowledged)
            let entries = try JournalTable.from(db, seq: 1, limit: .max)
            #expect(watcher.seen == entries.map { KillWatcher.Seen(seq: $0.link.seq, hash: $0.hash) })
        }
        try Self.checkCopies(hall)
    }

    @Test(
        "whoever waits for a COMMIT in doubt is told before the process ends; asking again finds out", arguments: [false, true])
    func told(_ isKept: Bool) async throws {
        let hall = try KillHall()
        defer { hall.remove() }
        try hall.start()
        try await hall.furnish()
        try hall.stop()
        try hall.start(failpoint: "\((isKept ? CommitFault.errorKept : .errorLost).rawValue):1")
        try await hall.status()
        let impatient = Connection(.unixSocket(path: hall.socket), ConnectionOptions(timeout: .seconds(10), retryFor: .zero))
        defer { impatient.close() }
        let options = CallOptions(requestID: RequestID.next())
        let failure = await failure { _ = try await AttendanceClient(impatient).signIn(SignInRequest(), options) }
        #expect(failure?.code == .unavailable && failure?.message.contains("COMMIT_OUTCOME_UNKNOWN") == true, "\(failure)")
        #expect(try await hall.hasEnded(within: 5))
        #expect(hall.exitCode == 75)
        try hall.start()
        try await hall.status()
        #expect(try hall.marks() == (isKept ? 1 : 0))
        for _ in 1...2 { _ = try await AttendanceClient(hall.connection).signIn(SignInRequest(), options) }
        #expect(try hall.marks() == 1)
    }

    /// What has a copy's name is a whole copy, and nothing else lies there.
    private static func checkCopies(_ hall: KillHall) throws {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: hall.backups)) ?? [] {
            #expect(name.hasSuffix(".db"))
            let found = try KillHall.read("\(hall.backups)/\(name)") {
                try String.fetchOne($0, sql: "PRAGMA integrity_check")
            }
            #expect(found == "ok", "\(name)")
        }
    }

    /// HALL_KILLS: how often in all; HALL_KILL_SECONDS: for how long at least. Each socket has its half.
    private static func endAgainAndAgain(_ hall: KillHall) async throws -> Int {
        let environment = ProcessInfo.processInfo.environment
        let manners = KillManner.allCases
        let times = (environment["HALL_KILLS"].flatMap(Int.init) ?? 2 * manners.count + 2) / 2
        let until = Date().addingTimeInterval((environment["HALL_KILL_SECONDS"].flatMap(Double.init) ?? 0) / 2)
        try await manners[0].end(hall)
        var lives = 1
        while lives < times || until.timeIntervalSinceNow > 0 {
            let manner = manners[lives % manners.count]
            try hall.start(failpoint: manner.failpoint())
            try await manner.end(hall)
            lives += 1
        }
        try hall.start()
        return lives
    }
}
