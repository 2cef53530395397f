import GRDB
import HallProto
import HallRules
import NIOCore
import Testing

@testable import HallDaemon

/// The one thread that writes: once, together, or not at all.
@Suite struct WriterTests {
    static let id = "0198c0de-0000-7000-8000-000000000001"

    @Test("the same request-id is the same write, also after a restart")
    func idempotent() async throws {
        try await CasesHall.run { hall in
            let options = CallOptions(requestID: Self.id)
            let request = request("赵一")
            let first = try await hall.cases().accept(request, options)
            #expect(try await hall.cases().accept(request, options) == first)
            let upper = CallOptions(requestID: Self.id.uppercased())
            #expect(try await hall.cases().accept(request, upper) == first)
            #expect(await outcome { _ = try await hall.cases().accept(self.request("钱二"), options) } == "alreadyExists")
            let other = FinishRequest(number: "2026-000001", result: .completed, expectedVersion: 1)
            #expect(await outcome { _ = try await hall.cases().finish(other, options) } == "alreadyExists")
            #expect(try await hall.cases(CasesHall.second).accept(request, options).case?.number == "2026-000002")
            for bad in ["", "7", "0198c0de-0000-7000-8000-00000000000g"] {
                let named = CallOptions(requestID: bad)
                #expect(
                    await outcome { _ = try await hall.cases().accept(request, named) } == "invalidArgument metadata request-id"
                )
            }
            try hall.restart()
            #expect(try await hall.cases().accept(request, options) == first)
            #expect(try count(hall, "case_file") == 2)
            #expect(try hall.told().filter { $0 == "caseAccepted" }.count == 2)
        }
    }

    @Test("what was done is told again also to whoever may do it no more")
    func rightsGone() async throws {
        try await CasesHall.run { hall in
            let options = CallOptions(requestID: Self.id)
            let root = IdentityClient(hall.caller(0))
            let named = GrantRoleRequest(personID: "S03", role: .administrator)
            _ = try await root.grantRole(named, options)
            // Root kept the daemon until somebody was named.
            #expect(await outcome { _ = try await root.grantRole(named) } == "permissionDenied DI-1")
            #expect(await outcome { _ = try await root.grantRole(named, options) } == "done")
            #expect(try hall.told().filter { $0 == "roleGranted" }.count == 3)
        }
    }

    @Test("a refusal takes no name: it is looked at anew")
    func refusedName() async throws {
        try await CasesHall.run { hall in
            _ = try await hall.accept()
            let options = CallOptions(requestID: Self.id)
            let finish = FinishRequest(number: "2026-000001", result: .completed, expectedVersion: 1)
            #expect(
                await outcome { _ = try await hall.cases(CasesHall.outsider).finish(finish, options) }
                    == "permissionDenied AB-5")
            let hand = HandOverRequest(number: "2026-000001", toPersonID: "S04", expectedVersion: 1)
            _ = try await hall.cases().handOver(hand)
            var again = finish
            again.expectedVersion = 2
            #expect(await outcome { _ = try await hall.cases(CasesHall.outsider).finish(again, options) } == "done")
        }
    }

    @Test("a busy morning shares its commits")
    func together() async throws {
        try await CasesHall.run { hall in
            let hold = WriterHold(hall)
            let calls = (0..<64).map { _ in hold.signIn() }
            let before = hall.daemon.house.counters.now()
            hold.release()
            for call in calls { #expect(await call.code == .ok) }
            try hall.daemon.roundTrip()
            let after = hall.daemon.house.counters.now()
            #expect(after.committedCalls - before.committedCalls >= 64)
            #expect(after.commits - before.commits < 40)
            #expect(try count(hall, "mark") == 64)
        }
    }

    @Test("a call that fills the disk fails alone; the others of its batch are kept")
    func full() async throws {
        try await CasesHall.run { hall in
            let hold = WriterHold(hall)
            let limited = hold.queue { context in
                let pages = try Int.fetchOne(context.db, sql: "PRAGMA page_count") ?? 0
                try context.db.execute(sql: "PRAGMA max_page_count = \(pages + 10)")
            }
            let first = (0..<5).map { _ in hold.signIn() }
            let big = hold.call(0, service: "hall.v1.Items", "Put", Self.bigItem.encoded())
            let rest = (0..<5).map { _ in hold.signIn(CasesHall.second) }
            hold.release()
            try limited.wait()
            for call in first + rest { #expect(await call.code == .ok) }
            #expect(await big.code == .resourceExhausted)
            #expect(try count(hall, "mark") == 10)
            let freed = hold.queue { try $0.db.execute(sql: "PRAGMA max_page_count = 1000000") }
            try freed.wait()
            #expect(await outcome { _ = try await hall.items(0).put(Self.bigItem) } == "done")
            #expect(try hall.told().filter { $0 == "signedIn" }.count == 10)
            #expect(try await hall.verify().whole)
        }
    }

    @Test("beyond its length the queue refuses at once")
    func overflow() async throws {
        try await CasesHall.run { hall in
            let hold = WriterHold(hall)
            let calls = (0..<WriterQueue.lengthMax).map { _ in hold.signIn() }
            for _ in 1...5 { #expect(await hold.signIn().code == .resourceExhausted) }
            hold.release()
            for call in calls { #expect(await call.code == .ok) }
            let marks = try count(hall, "mark")
            #expect(marks == WriterQueue.lengthMax)
            #expect(await hold.signIn().code == .ok)
        }
    }

    @Test("what nobody waits for any more is not done")
    func forgotten() async throws {
        try await CasesHall.run { hall in
            let hold = WriterHold(hall)
            let late = hold.signIn(deadline: .now() + .milliseconds(20))
            let cancelled = hold.signIn()
            cancelled.stream.cancel()
            #expect(await late.code == .deadlineExceeded)
            #expect(await cancelled.code == .cancelled)
            hold.release()
            try hall.daemon.roundTrip()
            #expect(try count(hall, "mark") == 0)
        }
    }

    @Test("acknowledged means durable: synchronous = FULL, and one who writes")
    func durable() async throws {
        try await CasesHall.run { hall in
            let hold = WriterHold(hall)
            let looked = hold.queue { context in
                let synchronous = try Int.fetchOne(context.db, sql: "PRAGMA synchronous")
                let mode = try String.fetchOne(context.db, sql: "PRAGMA journal_mode")
                let keys = try Int.fetchOne(context.db, sql: "PRAGMA foreign_keys")
                #expect(synchronous == 2 && mode == "wal" && keys == 1)
            }
            hold.release()
            try looked.wait()
            try hall.read { db in
                let refused = (try? db.execute(sql: "DELETE FROM mark")) == nil
                let checkpoint = try Int.fetchOne(db, sql: "PRAGMA wal_autocheckpoint")
                #expect(refused && checkpoint == 0)
            }
        }
    }

    @Test("an idle writer rests, a waiting one is woken at once")
    func rests() {
        let queue = WriterQueue()
        for _ in 1...1_000 {
            #expect(queue.put(WriterJob(.errand { _ in }, sink: ErrandSink())))
            queue.rest(milliseconds: 1_000)
            #expect(taken(queue.take(10)) == "1")
        }
        let began = Clock.monotonicNanoseconds()
        queue.rest(milliseconds: 50)
        #expect(taken(queue.take(10)) == "nothing")
        #expect(Clock.monotonicNanoseconds() - began >= 45_000_000)
        queue.close()
        queue.rest(milliseconds: 60_000)
        #expect(taken(queue.take(10)) == "closed")
    }

    private func taken(_ taken: WriterQueue.Taken) -> String {
        switch taken {
        case .some(let jobs): "\(jobs.count)"
        case .nothing: "nothing"
        case .closed: "closed"
        }
    }

    private static let bigItem = PutItemRequest(
        item: ItemInfo(
            code: "BIG", name: "大件", unitID: "U1", postID: "P1", kind: .promised, promisedDays: 5,
            materials: (0..<60).map {
                MaterialInfo(name: "材料\($0)", need: .required, note: String(repeating: "长", count: 340))
            }, ending: .service))

    private func request(_ name: String) -> AcceptRequest {
        AcceptRequest(itemCode: "N1", applicant: Applicant(kind: .person, name: name, document: .none), channel: .window)
    }

    private func count(_ hall: CasesHall, _ table: String) throws -> Int {
        try hall.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }
}
