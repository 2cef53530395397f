import Dispatch
import HallDaemon
import HallProto
import HallRules
import Logging
import Synchronization

struct Trouble: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// A small hall on a clock that stands still: two runs of the same calls do the same work. Calls go to the dispatcher without a
/// socket, one after the other.
final class CountedHall {
    /// 2026-03-02, a Monday, nine o'clock in the hall.
    private static let morning = Instant(milliseconds: 1_772_413_200_000)
    private static let clerk: UInt32 = 1_000
    private static let administrator: UInt32 = 0
    /// As many as a list has on one page.
    static let listRows = 50
    /// What stands in the book before anything is counted.
    private static let casesAtFirst = 100

    private let daemon: Daemon
    private var cases: [(number: String, queryCode: String)] = []
    private var asked = 0
    private var requests = 0

    init(folder: String) throws {
        var options = DaemonOptions(databasePath: "\(folder)/hall.db")
        options.lanes = 1
        options.simulatedClock = Self.morning
        options.firstAdministrators = [Self.administrator]
        daemon = try Daemon(options, log: Logger(label: "count") { _ in SwiftLogNoOpLogHandler() }, onDoubt: {})
        let lists = Self.lists.map { ListFile(kind: $0.kind, content: Array($0.text.utf8)) }
        let _: ImportReply = try ask(
            "hall.v1.Directory", "Import", ImportRequest(files: lists), as: Self.administrator, isWrite: true)
        for _ in 0..<Self.casesAtFirst { cases.append(try accept()) }
    }

    func stop() throws { try daemon.stop() }

    /// Each of the cases the hall began with, in turn.
    func nextCase() -> (number: String, queryCode: String) {
        defer { asked += 1 }
        return cases[asked % cases.count]
    }

    func accept() throws -> (number: String, queryCode: String) {
        let applicant = Applicant(kind: .person, name: "申请人\(requests)", document: .none, phone: "13800000000")
        let request = AcceptRequest(itemCode: "I01", applicant: applicant, channel: .window)
        let reply: AcceptReply = try ask("hall.v1.Cases", "Accept", request, isWrite: true)
        guard let number = reply.case?.number else { throw Trouble("a case without a number was accepted") }
        return (number, reply.queryCode)
    }

    func ask<Reply: Message>(
        _ service: String, _ method: String, _ request: some Message, as uid: UInt32 = CountedHall.clerk, isWrite: Bool = false
    ) throws -> Reply {
        let call = Call(
            peer: Peer(uid: uid, pid: 1, connection: 1), service: service, method: method, payload: request.encoded(),
            metadata: Metadata(requestID: isWrite ? nextRequestID() : nil))
        let answer = Answer()
        _ = daemon.dispatch(call, daemon.outerLanes, answer)
        switch answer.wait() {
        case .reply(let bytes): return try Reply(decoding: bytes, limits: .reply)
        case .failure(let failure): throw Trouble("\(service)/\(method): \(failure)")
        case .end: throw Trouble("\(service)/\(method) ended without a reply")
        }
    }

    /// A UUID of version 7, as it looks; counted, not random.
    private func nextRequestID() -> String {
        requests += 1
        let digits = "00000000000\(requests)".suffix(12)
        return "019ca000-0000-7000-8000-\(digits)"
    }
}

/// The smallest hall that can accept a case.
extension CountedHall {
    private static let lists: [(kind: ListKind, text: String)] = [
        (.units, "id,name\nU01,社会保障服务站\n"),
        (.windows, "id,name\nW01,一楼大厅三号综合窗口（社会保障、医疗保障与民政事务）\n"),
        (
            .staff,
            """
            id,name,unit_id,position,rank,category,qualified_post_ids,badge_number
            S01,王芳,U01,科员,3,civil_servant,P01,0001
            S02,李强,U01,科员,3,civil_servant,P01,0002

            """
        ),
        (.posts, "id,name,window_id,unit_id,a_person_id,b_person_ids\nP01,医保岗,W01,U01,S01,S02\n"),
        (
            .items,
            """
            code,name,unit_id,post_id,kind,licence,promised_days,statutory_days,pause_causes,basis,ending
            I01,城乡居民基本医疗保险参保登记（新增人员及跨省转移接续人员）,U01,P01,promised,false,5,20,,,service

            """
        ),
        (.logins, "uid,person_id,terminal_id,service_account_id\n\(clerk),S01,,\n"),
    ]
}

/// Where one answer is waited for. A read is answered before the wait begins.
private final class Answer: CallSink {
    private let outcome = Mutex<Outcome?>(nil)
    private let isThere = DispatchSemaphore(value: 0)

    func send(_ message: [UInt8]) -> Bool { false }

    func finish(_ outcome: Outcome) {
        self.outcome.withLock { $0 = outcome }
        isThere.signal()
    }

    func wait() -> Outcome {
        isThere.wait()
        return outcome.withLock { $0 } ?? .end
    }
}
