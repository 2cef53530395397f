import Foundation
import GRDB
import HallProto
import HallRules
import Logging
import NIOCore
import Synchronization
import Testing

@testable import HallDaemon

/// The daemon is ended at every point at which something hangs in the balance, within the process; KillTests ends the real one.
@Suite struct FailpointTests {
    @Test(
        "a write that is ended at its commit is whole or nothing, and is done once when it is asked for again",
        arguments: FrailCommit.all)
    func everyWrite(_ commit: FrailCommit) async throws {
        let smooth = try await CasesHall.journalsOfADay()
        try await CasesHall.run(frail: true) { hall in
            let start = try hall.seq()
            for (place, step) in FrailStep.day.enumerated() {
                let id = UUID().uuidString
                commit.arm(hall.failpoints)
                let failure = await hall.make(step, id).failure
                #expect(failure?.code == commit.code, "\(step.method)")
                #expect(failure?.message.contains("COMMIT_OUTCOME_UNKNOWN") == commit.isInDoubt, "\(step.method)")
                #expect(hall.failpoints.hasCrashed == commit.isTheEnd)
                if commit.isTheEnd { try hall.recover() }
                #expect(try hall.opens(after: start) == smooth[commit.isKept ? place + 1 : place], "\(step.method)")
                let reply = await hall.make(step, id).reply
                let again = await hall.make(step, id).reply
                #expect(reply != nil && reply == again, "\(step.method)")
                #expect(try hall.opens(after: start) == smooth[place + 1], "\(step.method)")
            }
            let verified = try await hall.verify()
            #expect(verified.whole, "\(verified.problem)")
            #expect(try await hall.admin.status(AdminStatusRequest()).agendaOwed == 0)
        }
    }

    @Test(
        "whoever is under way when the daemon ends is told so, also one that another thread finishes and lets go of just then")
    func lettingGo() {
        let failpoints = Failpoints()
        let (first, second) = (LastBreath(), LastBreath())
        // Whichever is told first, the other is finished and gone before its turn comes.
        first.other = failpoints.mortal(second)
        second.other = failpoints.mortal(first)
        failpoints.crash()
        #expect([first, second].map(\.codes) == [[.unavailable], [.unavailable]])
    }

    @Test("of a batch that is ended at its commit everything is kept or nothing", arguments: FrailCommit.all)
    func batch(_ commit: FrailCommit) async throws {
        try await CasesHall.run(frail: true) { hall in
            let ids = (0..<20).map { _ in UUID().uuidString }
            let hold = WriterHold(hall)
            let calls = ids.map {
                hold.call(CasesHall.clerk, service: "hall.v1.Attendance", "SignIn", [], metadata: Metadata(requestID: $0))
            }
            commit.arm(hall.failpoints)
            hold.release()
            var codes: [StatusCode] = []
            for call in calls { codes.append(await call.code) }
            // On a slow machine some of them may have come into a batch of their own, behind the one that went wrong.
            let done = codes.filter { $0 == .ok }.count
            #expect(codes.filter { $0 == commit.code }.count == 20 - done && (done == 0 || !commit.isTheEnd))
            if commit.isTheEnd { try hall.recover() }
            #expect(commit.isKept ? (1...20).contains(try hall.marks()) : try hall.marks() == done)
            for id in ids { #expect(await hall.make(.signIn, id).reply != nil) }
            #expect(try hall.marks() == 20)
            #expect(try await hall.verify().whole)
        }
    }

    @Test("nobody goes on after a COMMIT in doubt: the process is to end", arguments: [CommitFault.errorLost, .errorKept])
    func doubt(_ fault: CommitFault) throws {
        try FrailStep.inFolder { path in
            let failpoints = Failpoints()
            var options = DaemonOptions(databasePath: path)
            options.failpoints = failpoints
            let isToEnd = DispatchSemaphore(value: 0)
            let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            let daemon = try Daemon(options, log: log, onDoubt: { isToEnd.signal() })
            defer { daemon.abandon() }
            failpoints.arm(fault, after: 1)
            let sink = ErrandSink()
            _ = daemon.writer.queue.put(WriterJob(.errand { try Meta.lastBackupAt.set($0.db, 1) }, sink: sink))
            #expect(throws: Failure.self) { try sink.wait() }
            #expect(isToEnd.wait(timeout: .now() + 5) == .success)
        }
    }

    @Test("whoever waits while a COMMIT of the daemon's own ends it is told so", arguments: FrailCommit.all.filter(\.isTheEnd))
    func waiting(_ commit: FrailCommit) async throws {
        try await CasesHall.run(frail: true) { hall in
            _ = try await hall.accept()
            let target = try CasesHall.instant("2026-03-10 09:00")
            let clock = hall.daemon.house.clock
            let hold = WriterHold(hall)
            let call = Mutex<WriterCall?>(nil)
            let moved = hold.queue { context in
                try Meta.simulatedNow.set(context.db, target.milliseconds)
                clock.move(to: target)
                // Comes while this is done, and waits for what the new time brings; its own deadline is for a test that fails.
                call.withLock { $0 = hold.signIn(deadline: .now() + .seconds(10)) }
                commit.arm(hall.failpoints, after: 2)
            }
            hold.release()
            try moved.wait()
            #expect(await call.withLock { $0 }?.code == .unavailable)
            #expect(hall.failpoints.hasCrashed)
        }
    }

    @Test("what the daemon does by itself waits while there is no room, and no call is lost for it")
    func fullAgenda() async throws {
        try await CasesHall.run(frail: true) { hall in
            let number = try #require(try await hall.accept().case?.number)
            let target = try CasesHall.instant("2026-03-10 09:00")
            let hold = WriterHold(hall)
            let clock = hall.daemon.house.clock
            let moved = hold.queue { context in
                try Meta.simulatedNow.set(context.db, target.milliseconds)
                clock.move(to: target)
            }
            hold.release()
            try moved.wait()
            hall.failpoints.arm(.full, after: 1)
            for _ in 1...100 where try hall.told("case/\(number)").count < 3 { try await Task.sleep(for: .milliseconds(50)) }
            #expect(try hall.told("case/\(number)") == ["caseAccepted", "caseNearDue", "caseLapsed"])
            #expect(!hall.failpoints.hasCrashed)
            #expect(try await hall.admin.status(AdminStatusRequest()).agendaOwed == 0)
        }
    }

    @Test("ended while the log is folded into the file: what was acknowledged is there", arguments: [1, 2])
    func checkpoint(_ passing: Int) async throws {
        try await CasesHall.run(frail: true) { hall in
            var acknowledged = 20
            for _ in 1...acknowledged { _ = try await hall.accept() }
            hall.failpoints.arm(.inCheckpoint, after: passing)
            while await outcome({ _ = try await hall.accept() }) == "done" { acknowledged += 1 }
            #expect(hall.failpoints.hasCrashed)
            try hall.recover()
            // The last one was committed; whether its answer came before the end is a matter of moments.
            let kept = try hall.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM case_file") ?? 0 }
            #expect(kept == acknowledged || kept == acknowledged + 1)
            #expect(try await hall.verify().whole)
            #expect(await outcome { _ = try await hall.accept() } == "done")
        }
    }

    @Test("ended before a copy has its name: there is no copy, and nothing lies about after the next start")
    func backup() async throws {
        try await CasesHall.run(frail: true) { hall in
            func copies() throws -> [String] {
                try FileManager.default.contentsOfDirectory(atPath: hall.daemon.house.backupFolder).sorted()
            }
            hall.failpoints.arm(.inBackup, after: 1)
            #expect(await outcome { _ = try await hall.admin.backup(BackupRequest()) } == "unavailable")
            #expect(try copies().map { $0.hasSuffix(".db.unfinished") } == [true])
            try hall.recover()
            #expect(try copies() == [])
            #expect(try !hall.told().contains("backupMade"))
            let made = try await hall.admin.backup(BackupRequest())
            #expect(try copies() == [URL(fileURLWithPath: made.path).lastPathComponent])
            #expect(try hall.told().filter { $0 == "backupMade" }.count == 1)
        }
    }

    @Test("ended while a new book is made: the next start makes it")
    func founding() throws {
        try FrailStep.inFolder { path in
            let failpoints = Failpoints()
            failpoints.arm(.inMigration, after: 1)
            #expect(throws: DaemonCrash.self) { try CasesHall.daemon(path, at: "2026-03-02 09:00", failpoints) }
            try CasesHall.daemon(path, at: "2026-03-02 09:00").stop()
        }
    }

    @Test("ended while a book is brought to a new schema: it has the old one, and the next start brings it there")
    func migration() throws {
        try FrailStep.inFolder { path in
            try CasesHall.daemon(path, at: "2026-03-02 09:00").stop()
            let steps = Schema.steps + ["CREATE TABLE novelty (id INTEGER PRIMARY KEY) STRICT; DELETE FROM setting"]
            let failpoints = Failpoints()
            failpoints.arm(.inMigration, after: 1)
            #expect(throws: DaemonCrash.self) {
                try Book(path: path, migrations: Migrations(steps: steps, failpoints: failpoints))
            }
            // The old program still takes the book, and the copy that was made before.
            for book in [path, "\(path).before-schema-\(steps.count)"] {
                try CasesHall.daemon(book, at: "2026-03-02 09:00").stop()
            }
            let book = try Book(path: path, migrations: Migrations(steps: steps))
            let version = try book.writer.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") }
            #expect(version == steps.count)
            try book.close()
        }
    }

    @Test("at the end whoever waits is told, whatever for; and so is whoever comes later")
    func everybodyIsTold() async throws {
        try await CasesHall.run(frail: true) { hall in
            let last = try hall.seq()
            let watching = Task {
                await outcome { for try await _ in hall.journal().watch(WatchJournalRequest(afterSeq: last)) {} }
            }
            let hold = WriterHold(hall)
            let waiting = (0..<3).map { _ in hold.signIn() }
            let errand = hold.queue { _ in }
            try await Task.sleep(for: .milliseconds(50))
            hall.failpoints.crash()
            #expect(await watching.value == "unavailable")
            for call in waiting { #expect(await call.code == .unavailable) }
            #expect(await outcome { _ = try await hall.admin.status(AdminStatusRequest()) } == "unavailable")
            #expect(await outcome { _ = try await hall.accept() } == "unavailable")
            hold.release()
            #expect(throws: Failure.self) { try errand.wait() }
            try hall.recover()
            #expect(try hall.marks() == 0)
            #expect(try hall.seq() == last)
        }
    }

    @Test("what is let go of leaves its log behind, and no thread and no open file")
    func nothingLeft() async throws {
        try await CasesHall.run(frail: true) { hall in
            try hall.recover()
            let threads = try CasesHall.ownThreads()
            for turn in 1...5 {
                _ = try await hall.accept()
                let before = try Data(contentsOf: URL(fileURLWithPath: hall.path))
                hall.daemon.abandon()
                #expect(try Data(contentsOf: URL(fileURLWithPath: hall.path)) == before, "the log was folded into the file")
                let log = try FileManager.default.attributesOfItem(atPath: hall.path + "-wal")[.size] as? Int ?? 0
                #expect(log > 0)
                #expect(try hall.openFiles() == 0, "turn \(turn)")
                try hall.startAgain()
            }
            // A thread that has said its last word may still be on its way out.
            for _ in 1...100 where try CasesHall.ownThreads() > threads { try await Task.sleep(for: .milliseconds(20)) }
            #expect(try CasesHall.ownThreads() == threads)
            #expect(try hall.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM case_file") } == 5)
        }
    }
}

/// Keeps what it is told, and then finishes another call and lets go of it.
private final class LastBreath: CallSink, @unchecked Sendable {
    private(set) var codes: [StatusCode] = []
    var other: (any CallSink)?

    func send(_ message: [UInt8]) -> Bool { false }

    func finish(_ outcome: Outcome) {
        if case .failure(let failure) = outcome { codes.append(failure.code) }
        other?.finish(.failure(.busy))
        other = nil
    }
}
