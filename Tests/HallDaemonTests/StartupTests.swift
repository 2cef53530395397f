import Foundation
import GRDB
import HallProto
import HallRules
import Logging
import Testing

@testable import HallDaemon

/// What can't be opened is told in one line, and left as it was found.
@Suite struct StartupTests {
    @Test("not a database", arguments: ["编号,姓名\n1,张三\n", "SQLite format 3", "x"])
    func stranger(_ text: String) throws {
        try inFolder { path in
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            try refused(path, at: "2026-03-02 09:00", "not a database of hall's")
        }
    }

    @Test("another program's database")
    func anotherProgram() throws {
        try inFolder { path in
            let queue = try DatabaseQueue(path: path)
            try queue.write { try $0.execute(sql: "CREATE TABLE stock (id INTEGER); INSERT INTO stock VALUES (1)") }
            try queue.close()
            try refused(path, at: nil, "another program's database")
        }
    }

    @Test("a newer schema")
    func newer() throws {
        try inBook(changed: "PRAGMA user_version = 99") { try refused($0, at: "2026-03-02 09:00", "newer than this program's") }
    }

    @Test("a book keeps to its kind of clock")
    func clocks() throws {
        try inBook { try refused($0, at: nil, "runs on a simulated clock") }
        try inFolder { path in
            try CasesHall.daemon(path, at: nil).stop()
            try refused(path, at: "2026-03-02 09:00", "can't run on a simulated clock")
        }
    }

    @Test(
        "a damaged journal",
        arguments: [
            "DROP TRIGGER journal_never_changes; UPDATE journal SET at = at + 1 WHERE seq = 1",
            "DROP TRIGGER journal_never_changes; UPDATE journal SET open = x'00' WHERE seq = 1",
            "DROP TRIGGER journal_never_shrinks; PRAGMA foreign_keys = 0; DELETE FROM journal",
        ])
    func damagedJournal(_ sql: String) throws {
        try inBook(changed: sql) { try refused($0, at: "2026-03-02 09:00", "journal") }
    }

    @Test("a file that is cut off, or overwritten", arguments: [true, false])
    func damagedFile(_ isCut: Bool) throws {
        try inBook { path in
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
            let size = try file.seekToEnd()
            if isCut {
                try file.truncate(atOffset: size / 8192 * 4096)
            } else {
                try file.seek(toOffset: 100)
                try file.write(contentsOf: Data(repeating: 0xA5, count: 20_000))
            }
            try file.close()
            try refused(path, at: "2026-03-02 09:00", "damaged")
        }
    }

    @Test("damage further in is found in the background, and nothing more is written")
    func damagedInside() async throws {
        try await CasesHall.run { hall in
            for _ in 1...200 { _ = try await hall.accept() }
            let page = try hall.read {
                try Int.fetchOne($0, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'case_identity'")
            }
            let leaf = try #require(page)
            try hall.daemon.stop()
            let file = try FileHandle(forUpdating: URL(fileURLWithPath: hall.path))
            try file.seek(toOffset: UInt64((leaf - 1) * 4096))
            try file.write(contentsOf: Data(repeating: 0xA5, count: 4096))
            try file.close()
            try hall.startAgain()
            for _ in 1...200 where hall.daemon.house.bookCheck.now == .running { try await Task.sleep(for: .milliseconds(10)) }
            #expect(try await hall.admin.status(AdminStatusRequest()).bookCheck == "damaged")
            #expect(await outcome { _ = try await hall.accept() } == "dataLoss")
        }
    }

    @Test("a second daemon on the same book")
    func second() throws {
        try inFolder { path in
            let first = try CasesHall.daemon(path, at: "2026-03-02 09:00")
            try refused(path, at: "2026-03-02 09:00", "another hallD")
            try first.stop()
            let next = try CasesHall.daemon(path, at: "2026-03-02 09:00")
            try next.stop()
        }
    }

    @Test("a folder that isn't there, a path that is a folder")
    func places() throws {
        try inFolder { path in
            try refused(path + "/nowhere/hall.db", at: nil, "can't write in this folder")
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try refused(path, at: nil, "can't be read")
        }
    }

    @Test("a simulated clock goes on where the book stopped")
    func goesOn() async throws {
        try await CasesHall.run { hall in
            try await hall.advance(to: "2026-05-06 10:00")
            try hall.restart()
            let status = try await hall.admin.status(AdminStatusRequest())
            #expect(hall.wall(status.now) == "2026-05-06 10:00" && status.simulatedClock && !status.clockSuspected)
        }
    }

    private func refused(_ path: String, at start: String?, _ words: String) throws {
        let before = try? Data(contentsOf: URL(fileURLWithPath: path))
        let fault = #expect(throws: BookFault.self) { try CasesHall.daemon(path, at: start).stop() }
        let line = "\(try #require(fault))"
        #expect(line.contains(words) && line.contains(path) && !line.contains("\n"), "\(line)")
        #expect((try? Data(contentsOf: URL(fileURLWithPath: path))) == before)
    }

    private func inBook(changed sql: String = "", _ body: (String) throws -> Void) throws {
        try inFolder { path in
            try CasesHall.daemon(path, at: "2026-03-02 09:00").stop()
            let queue = try DatabaseQueue(path: path)
            try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
            try queue.close()
            try body(path)
        }
    }

    private func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("startup-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appendingPathComponent("hall.db").path)
    }
}
