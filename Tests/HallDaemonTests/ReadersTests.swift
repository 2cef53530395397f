import Foundation
import HallProto
import Testing

@testable import HallDaemon

/// Lanes keep a snapshot for as long as nothing is committed.
@Suite struct ReadersTests {
    @Test("every lane sees what was acknowledged before it asked")
    func acknowledged() async throws {
        try await CasesHall.run { hall in
            let others = (1...3).map { InMemoryTransport(lane: hall.daemon.outerLanes + $0, dispatch: hall.daemon.dispatch) }
            for round in 1...30 {
                let accepted = try await hall.accept(for: "赵一")
                let number = try #require(accepted.case?.number)
                for other in others {
                    let cases = CasesClient(other.caller(Peer(uid: CasesHall.clerk, pid: 1, connection: 9)))
                    #expect(try await cases.get(GetCaseRequest(number: number)).case == accepted.case, "round \(round)")
                }
            }
        }
    }

    @Test("a snapshot that was broken off by an error is not kept")
    func brokenOff() async throws {
        try await CasesHall.run { hall in
            let number = try #require(try await hall.accept().case?.number)
            let missing = await outcome { _ = try await hall.cases().get(GetCaseRequest(number: "2026-000999")) }
            #expect(missing.hasPrefix("notFound"))
            #expect(try await hall.get(number).number == number)
        }
    }

    @Test("the log is begun anew though lanes keep snapshots, idle or busy")
    func bounded() async throws {
        try await CasesHall.run { hall in
            let idle = InMemoryTransport(lane: hall.daemon.outerLanes + 1, dispatch: hall.daemon.dispatch)
            let peer = Peer(uid: CasesHall.clerk, pid: 1, connection: 9)
            var pages = 0
            var accepted = 0
            while pages < 4 * WriteAheadLog.longPages {
                let before = hall.daemon.house.book.log.pages
                let number = try #require(try await hall.accept(for: "赵一").case?.number)
                let after = hall.daemon.house.book.log.pages
                pages += after >= before ? after - before : after
                accepted += 1
                _ = try await hall.get(number)
                if accepted % 100 == 1 { _ = try await CasesClient(idle.caller(peer)).get(GetCaseRequest(number: number)) }
            }
            // The file keeps the length the log had at its longest; a frame is a page with 24 bytes before it.
            let log = URL(fileURLWithPath: hall.path + "-wal")
            let size = try #require(try log.resourceValues(forKeys: [.fileSizeKey]).fileSize)
            #expect(size < (WriteAheadLog.longPages + 200) * (4_096 + 24), "\(size) bytes after \(accepted) cases")
        }
    }
}
