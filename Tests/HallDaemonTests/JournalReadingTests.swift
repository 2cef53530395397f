import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// IN-2, TL-5, BN-2. Who sees what of the journal, and how it is followed.
@Suite struct JournalReadingTests {
    @Test("BN-2 · number, instant and hash for everybody, the rest for whom it concerns")
    func filtered() async throws {
        try await CasesHall.run { hall in
            let start = try hall.seq()
            _ = try await AttendanceClient(hall.caller(CasesHall.second)).signIn(SignInRequest())
            _ = try await hall.accept("D1")
            func seen(_ uid: UInt32) async throws -> [String] {
                let entries = try await hall.journal(uid).read(ReadJournalRequest(fromSeq: start + 1)).entries
                #expect(entries.allSatisfy { $0.hash.count == 32 && $0.previousHash.count == 32 && $0.at != nil })
                return entries.map {
                    "\($0.seq - start) \($0.open?.subject ?? "-") \($0.sealed == nil ? "-" : "+") \($0.withheld)"
                }
            }
            #expect(try await seen(CasesHall.second) == ["1 person/S02 - false", "2 case/2026-000001 + false"])
            #expect(try await seen(CasesHall.clerk) == ["1 - - true", "2 case/2026-000001 + false"])
            #expect(try await seen(CasesHall.outsider) == ["1 - - true", "2 case/2026-000001 - true"])
            #expect(try await seen(CasesHall.director) == ["1 person/S02 - false", "2 case/2026-000001 + false"])
            #expect(try await seen(0) == ["1 - - true", "2 case/2026-000001 - true"])
            let stranger = await outcome { _ = try await seen(CasesHall.stranger) }
            #expect(stranger.hasPrefix("permissionDenied"))
        }
    }

    @Test("pages: every entry once, also through a filter", arguments: [1, 3, 1_000])
    func pages(_ size: Int32) async throws {
        try await CasesHall.run { hall in
            for _ in 1...4 { _ = try await hall.accept() }
            func all(_ filter: JournalFilter?) async throws -> [Int64] {
                var request = ReadJournalRequest(pageSize: size, filter: filter)
                var found: [Int64] = []
                repeat {
                    let page = try await hall.journal().read(request)
                    #expect(page.entries.count <= Int(size))
                    found += page.entries.map(\.seq)
                    request.fromSeq = page.nextSeq
                } while request.fromSeq > 0
                return found
            }
            let last = try hall.seq()
            #expect(try await all(nil) == Array(1...last))
            #expect(
                try await all(JournalFilter(methods: ["hall.v1.Cases/Accept"])) == Array(last - 7...last), "each with its paper"
            )
            #expect(try await all(JournalFilter(subject: "case/2026-000002")) == [last - 5, last - 4])
            #expect(try await all(JournalFilter(methods: ["hall.v1.Cases"], personID: "S01")).count == 8)
            #expect(try await all(JournalFilter(clause: "FA-1")).count == 4)
        }
    }

    @Test("TL-5 · a watcher gets everything after its number, in order, then what comes")
    func watched() async throws {
        try await CasesHall.run { hall in
            for _ in 1...250 { _ = try await hall.accept("D1") }
            let last = try hall.seq()
            let stream = hall.journal().watch(WatchJournalRequest(afterSeq: 3))
            let comes = Task {
                for _ in 1...50 { _ = try await hall.accept("D1") }
            }
            var seen: [Int64] = []
            for try await entry in stream {
                seen.append(entry.seq)
                if entry.seq == last + 50 { break }
            }
            try await comes.value
            #expect(seen == Array(4...last + 50))
            let beyond = await outcome { for try await _ in hall.journal().watch(WatchJournalRequest(afterSeq: 99_999)) {} }
            #expect(beyond == "invalidArgument after_seq")
            let stranger = await outcome { for try await _ in hall.journal(CasesHall.stranger).watch(WatchJournalRequest()) {} }
            #expect(stranger.hasPrefix("permissionDenied"))
        }
    }

    @Test("TL-5 · only what comes from now on, and only what is wanted")
    func fromNow() async throws {
        try await CasesHall.run { hall in
            _ = try await hall.accept()
            let filter = JournalFilter(methods: ["hall.v1.Cases/Finish"])
            let stream = hall.journal().watch(WatchJournalRequest(afterSeq: -1, filter: filter))
            _ = try await hall.accept()
            _ = try await hall.cases().finish(FinishRequest(number: "2026-000001", result: .completed, expectedVersion: 1))
            for try await entry in stream {
                #expect(entry.open?.subject == "case/2026-000001")
                break
            }
        }
    }

    @Test("a refusal is journalled after its rollback, and leaves no gap")
    func noGap() async throws {
        try await CasesHall.run { hall in
            let start = try hall.seq()
            _ = try await hall.accept()
            let finish = FinishRequest(number: "2026-000001", result: .completed, expectedVersion: 1)
            #expect(await outcome { _ = try await hall.cases(CasesHall.outsider).finish(finish) } == "permissionDenied AB-5")
            let stale = FinishRequest(number: "2026-000001", result: .completed, expectedVersion: 8)
            #expect(await outcome { _ = try await hall.cases().finish(stale) } == "aborted")
            _ = try await hall.accept()
            #expect(try hall.told(after: start) == ["caseAccepted", "callRefused", "caseAccepted"])
            let refused = try #require(try hall.opens(after: start).dropFirst(2).first)
            #expect(refused.personID == "S04" && refused.clauses == ["AB-5"] && refused.method == "hall.v1.Cases/Finish")
            #expect(try hall.seq() == start + 5)
            #expect(try await hall.verify().whole)
        }
    }

    @Test("a flood of equal refusals is counted, not repeated")
    func flood() async throws {
        try await CasesHall.run { hall in
            _ = try await hall.accept()
            let start = try hall.seq()
            let finish = FinishRequest(number: "2026-000001", result: .completed, expectedVersion: 1)
            for _ in 1...1_000 { _ = await failure { _ = try await hall.cases(CasesHall.outsider).finish(finish) } }
            for _ in 1...500 { _ = await failure { _ = try await hall.cases(CasesHall.stranger).list(ListCasesRequest()) } }
            #expect(try hall.seq() == start + 2)
            try hall.restart()
            let counts = try hall.opens(after: start).compactMap { open -> String? in
                guard case .callRefused(let event) = open.event?.event else { return nil }
                return "\(open.method) \(event.clause) \(event.count)"
            }
            #expect(
                counts.sorted() == [
                    "hall.v1.Cases/Finish AB-5 1", "hall.v1.Cases/Finish AB-5 999", "hall.v1.Cases/List TL-5 1",
                    "hall.v1.Cases/List TL-5 499",
                ])
        }
    }
}
