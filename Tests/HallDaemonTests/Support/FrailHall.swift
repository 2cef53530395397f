import Foundation
import GRDB
import HallProto
import Testing

@testable import HallDaemon

/// How a COMMIT goes wrong.
enum FrailCommit: Sendable, CustomStringConvertible {
    case ends(Failpoint)
    case fails(CommitFault)

    static let all: [FrailCommit] =
        [.ends(.beforeCommit), .ends(.afterCommit)] + CommitFault.allCases.map { .fails($0) }

    var description: String {
        switch self {
        case .ends(let point): point.rawValue
        case .fails(let fault): fault.rawValue
        }
    }

    /// The `count`-th from now.
    func arm(_ failpoints: Failpoints, after count: Int = 1) {
        switch self {
        case .ends(let point): failpoints.arm(point, after: count)
        case .fails(let fault): failpoints.arm(fault, after: count)
        }
    }

    /// What whoever waits for it is told.
    var code: StatusCode { isTheEnd ? .unavailable : .resourceExhausted }

    var isTheEnd: Bool {
        switch self {
        case .ends, .fails(.errorLost), .fails(.errorKept): true
        case .fails(.full): false
        }
    }

    var isInDoubt: Bool {
        switch self {
        case .fails(.errorLost), .fails(.errorKept): true
        case .ends, .fails(.full): false
        }
    }

    /// Whether the next start finds it done.
    var isKept: Bool {
        switch self {
        case .ends(.afterCommit), .fails(.errorKept): true
        case .ends, .fails: false
        }
    }
}

/// One write of a day in a hall.
struct FrailStep: Sendable {
    let uid: UInt32
    let service: String
    let method: String
    let payload: [UInt8]

    private init(_ uid: UInt32, _ service: String, _ method: String, _ payload: [UInt8]) {
        self.uid = uid
        self.service = "hall.v1.\(service)"
        self.method = method
        self.payload = payload
    }

    static let signIn = FrailStep(CasesHall.clerk, "Attendance", "SignIn", SignInRequest().encoded())

    /// One of each kind; the clock moves over a deadline in the middle.
    static let day: [FrailStep] = [
        accept("N1"), signIn,
        cases("Pause", PauseRequest(number: first, cause: .supplement, notice: "补充材料", expectedVersion: 1).encoded()),
        cases("Resume", ResumeRequest(number: first, expectedVersion: 2).encoded()),
        FrailStep(
            0, "Items", "Put",
            PutItemRequest(
                item: ItemInfo(
                    code: "Z1", name: "新事项", unitID: "U1", postID: "P1", kind: .promised, promisedDays: 3, ending: .service)
            ).encoded()),
        cases("HandOver", HandOverRequest(number: first, toPersonID: "S02", expectedVersion: 3).encoded()),
        accept("L1"),
        FrailStep(
            0, "Admin", "AdvanceClock",
            AdvanceClockRequest(to: try! CasesHall.instant("2026-03-12 10:00").timestamp).encoded()),
        cases("Finish", FinishRequest(number: first, result: .completed, expectedVersion: 4).encoded(), CasesHall.second),
        cases(
            "ReassignAll", ReassignAllRequest(fromPersonID: "S01", toPersonID: "S02", reason: "轮岗").encoded(),
            CasesHall.director),
        FrailStep(0, "Identity", "GrantRole", GrantRoleRequest(personID: "S02", role: .registrar).encoded()),
    ]

    private static let first = "2026-000001"

    private static func accept(_ item: String) -> FrailStep {
        let applicant = Applicant(kind: .person, name: "赵一", document: .none, phone: "13812345678")
        return cases("Accept", AcceptRequest(itemCode: item, applicant: applicant, channel: .window).encoded())
    }

    private static func cases(_ method: String, _ payload: [UInt8], _ uid: UInt32 = CasesHall.clerk) -> FrailStep {
        FrailStep(uid, "Cases", method, payload)
    }

    static func inFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("frail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.appendingPathComponent("hall.db").path)
    }
}

extension Outcome {
    var reply: [UInt8]? {
        switch self {
        case .reply(let reply): reply
        case .end, .failure: nil
        }
    }

    var failure: Failure? {
        switch self {
        case .failure(let failure): failure
        case .end, .reply: nil
        }
    }
}

extension CasesHall {
    func make(_ step: FrailStep, _ requestID: String) async -> Outcome {
        await transport.unary(
            peer: Peer(uid: step.uid, pid: 1, connection: 1), service: step.service, method: step.method,
            payload: step.payload, metadata: Metadata(requestID: requestID))
    }

    func marks() throws -> Int { try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM mark") ?? -1 } }

    /// What the journal holds of a day on which nothing goes wrong: at its start, and after each step.
    static func journalsOfADay() async throws -> [[JournalOpen]] {
        var journals: [[JournalOpen]] = [[]]
        try await run { hall in
            let start = try hall.seq()
            for step in FrailStep.day {
                let outcome = await hall.make(step, UUID().uuidString)
                try #require(outcome.reply != nil, "\(step.method): \(outcome.failure?.message ?? "")")
                journals.append(try hall.opens(after: start))
            }
        }
        return journals
    }

    /// Threads of this process that daemons gave their names.
    static func ownThreads() throws -> Int {
        let tasks = "/proc/self/task"
        return try FileManager.default.contentsOfDirectory(atPath: tasks)
            .filter { (try? String(contentsOfFile: "\(tasks)/\($0)/comm", encoding: .utf8))?.hasPrefix("hall-") == true }.count
    }

    /// What this process has open in the hall's folder.
    func openFiles() throws -> Int {
        let descriptors = "/proc/self/fd"
        return try FileManager.default.contentsOfDirectory(atPath: descriptors)
            .filter {
                (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(descriptors)/\($0)"))?
                    .hasPrefix(folder.path) == true
            }.count
    }
}
