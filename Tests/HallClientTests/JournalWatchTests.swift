import HallProto
import Synchronization
import Testing

@testable import HallClient

/// A journal of so many entries behind a server that cuts every stream after a few of them.
private final class CutJournal: Sendable {
    enum Cut: CaseIterable, Sendable {
        case hangUp
        case exhausted
        case unavailable
        case end
    }

    let book: Mutex<(head: Int64, epoch: Int64)>
    let afters = Mutex<[Int64]>([])
    let filters = Mutex<[JournalFilter?]>([])
    private let cut: Cut
    private let batch: Int64
    /// Sends this many numbers before those asked for, as a careless server would.
    private let repeats: Int64

    init(head: Int64, batch: Int64, repeats: Int64 = 0, _ cut: Cut) {
        book = Mutex((head, 1))
        self.batch = batch
        self.repeats = repeats
        self.cut = cut
    }

    static func hash(_ seq: Int64, _ epoch: Int64) -> [UInt8] { Array("\(epoch)/\(seq)".utf8) }

    func entry(_ seq: Int64) -> JournalEntryInfo {
        let epoch = book.withLock { $0.epoch }
        return JournalEntryInfo(epoch: epoch, seq: seq, hash: CutJournal.hash(seq, epoch))
    }

    func server() -> ScriptedServer { ScriptedServer { try self.answer($0, $1) } }

    private func answer(_ connection: ServerConnection, _ seen: SeenRequest) throws {
        let (head, epoch) = book.withLock { $0 }
        switch seen.method {
        case "Head":
            connection.reply(seen, JournalHeadReply(epoch: epoch, seq: head, hash: CutJournal.hash(head, epoch)).encoded())
        case "Read":
            let from = try ReadJournalRequest(decoding: seen.request.payload).fromSeq
            connection.reply(seen, ReadJournalReply(entries: from <= head ? [entry(from)] : []).encoded())
        case _:
            let request = try WatchJournalRequest(decoding: seen.request.payload)
            afters.withLock { $0.append(request.afterSeq) }
            filters.withLock { $0.append(request.filter) }
            try stream(connection, seen, after: request.afterSeq)
        }
    }

    private func stream(_ connection: ServerConnection, _ seen: SeenRequest, after: Int64) throws {
        let first = max(1, after + 1 - repeats)
        // What comes later comes while the watch is on.
        book.withLock { $0.head = max($0.head, after + batch) }
        for seq in first...after + batch {
            connection.data(seen, entry(seq).encoded())
        }
        switch cut {
        case .hangUp: throw HangUp()
        case .exhausted: connection.fail(seen, Failure(.resourceExhausted, "too slow"))
        case .unavailable: connection.fail(seen, Failure(.unavailable, "stopping"))
        case .end: connection.end(seen)
        }
    }
}

@Suite struct JournalWatchTests {
    @Test(arguments: CutJournal.Cut.allCases)
    fileprivate func resumesWithoutGapOrRepeat(cut: CutJournal.Cut) async throws {
        let journal = CutJournal(head: 3, batch: 7, repeats: 4, cut)
        let server = journal.server()
        var entries = server.connection().watchJournal(after: 0).makeAsyncIterator()
        for expected in 1...40 as ClosedRange<Int64> {
            #expect(try await entries.next()?.seq == expected)
        }
        #expect(journal.afters.withLock { $0 }.prefix(3) == [0, 7, 14])
    }

    @Test func fromNowOn() async throws {
        let journal = CutJournal(head: 1_000, batch: 2, .hangUp)
        let server = journal.server()
        let filter = JournalFilter(subject: "case/1")
        var entries = server.connection().watchJournal(after: -1, filter: filter).makeAsyncIterator()
        for expected in 1_001...1_006 as ClosedRange<Int64> {
            #expect(try await entries.next()?.seq == expected)
        }
        #expect(journal.filters.withLock { $0.allSatisfy { $0 == filter } })
        #expect(server.requests.filter { $0.method == "Head" }.count == 1)
    }

    @Test func survivesARestart() async throws {
        let journal = CutJournal(head: 3, batch: 1, .hangUp)
        let server = journal.server()
        // Established watches outlast any patience.
        var entries = server.connection(quick(retryFor: .milliseconds(1))).watchJournal(after: 0).makeAsyncIterator()
        #expect(try await entries.next()?.seq == 1)
        server.stop()
        Task {
            try? await Task.sleep(for: .milliseconds(150))
            server.listen()
        }
        #expect(try await entries.next()?.seq == 2)
    }

    @Test func noticesAnotherBook() async throws {
        let journal = CutJournal(head: 3, batch: 2, .hangUp)
        let server = journal.server()
        var entries = server.connection().watchJournal(after: 0).makeAsyncIterator()
        #expect(try await entries.next()?.seq == 1)
        #expect(try await entries.next()?.seq == 2)
        journal.book.withLock { $0.epoch = 2 }
        await #expect { _ = try await entries.next() } throws: { ($0 as? Failure)?.code == .dataLoss }
    }

    @Test func noticesAGap() async throws {
        let server = ScriptedServer { connection, seen in
            connection.data(seen, JournalEntryInfo(seq: 1).encoded())
            connection.data(seen, JournalEntryInfo(seq: 3).encoded())
        }
        var entries = server.connection().watchJournal(after: 0).makeAsyncIterator()
        #expect(try await entries.next()?.seq == 1)
        await #expect { _ = try await entries.next() } throws: { ($0 as? Failure)?.code == .dataLoss }
    }

    @Test func answersAreFinal() async throws {
        let server = ScriptedServer { $0.fail($1, Failure(.permissionDenied, "no")) }
        var entries = server.connection().watchJournal(after: 0).makeAsyncIterator()
        await #expect(throws: Failure(.permissionDenied, "no")) { _ = try await entries.next() }
        #expect(server.requests.count == 1)
    }

    @Test func nobodyThereAtAll() async throws {
        let connection = Connection(.unixSocket(path: "/tmp/hall-nobody.sock"), quick(retryFor: .milliseconds(50)))
        for after in [-1, 0] as [Int64] {
            var entries = connection.watchJournal(after: after).makeAsyncIterator()
            await #expect { _ = try await entries.next() } throws: { ($0 as? Failure)?.code == .unavailable }
        }
    }

    @Test func deadlineOfTheWhole() async throws {
        let server = ScriptedServer { _, seen in
            if seen.connection % 2 == 0 { throw HangUp() }
        }
        var entries = server.connection().watchJournal(after: 0, CallOptions(timeout: .milliseconds(100))).makeAsyncIterator()
        await #expect { _ = try await entries.next() } throws: {
            [.deadlineExceeded, .unavailable].contains(($0 as? Failure)?.code)
        }
    }
}
