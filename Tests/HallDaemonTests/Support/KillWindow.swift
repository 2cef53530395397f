import Foundation
import HallClient
import HallProto
import Synchronization
import Testing

/// One window: a thread that writes as fast as it is answered, and keeps its receipts on disk.
final class KillWindow: Sendable {
    /// What was acknowledged.
    struct Receipt {
        var requestID: String
        var method: String
        /// Of the reply.
        var hash: String
        /// The case it was about and where that stands since; empty and 0 for what is about none.
        var number: String
        var version: Int64

        var line: String { "\(requestID) \(method) \(hash) \(number) \(version)" }

        init(_ requestID: String, _ method: Method, _ reply: [UInt8], _ info: CaseInfo?) {
            self.requestID = requestID
            self.method = method.path
            hash = JournalSHA256.hash(reply).map { String($0, radix: 16) }.joined()
            number = info?.number ?? ""
            version = info?.version ?? 0
        }

        init(line: String) throws {
            let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            try #require(words.count == 5)
            (requestID, method, hash, number) = (words[0], words[1], words[2], words[3])
            version = try #require(Int64(words[4]))
        }
    }

    /// A write as it was asked for; asking for it again brings the same reply.
    private struct Asked {
        var method: Method
        var payload: [UInt8]
        var requestID: String
        var reply: [UInt8]
    }

    private struct State {
        var isClosing = false
        var troubles: [String] = []
        var asksAgain = 0
        var roomlessAnswers = 0
    }

    private let number: Int
    private let receipts: String
    private let connection: Connection
    private let state = Mutex(State())
    private let ended = DispatchSemaphore(value: 0)

    var troubles: [String] { state.withLock { $0.troubles } }
    /// How often it asked for an old write again.
    var asksAgain: Int { state.withLock { $0.asksAgain } }

    init(_ hall: KillHall, number: Int) throws {
        self.number = number
        receipts = hall.folder.appendingPathComponent("receipts-\(number)").path
        connection = Connection(.unixSocket(path: hall.socket), KillHall.patience)
        try Data().write(to: URL(fileURLWithPath: receipts))
    }

    func open() {
        Thread { [self] in
            var desk = Desk(descriptor: Glibc.open(receipts, O_WRONLY | O_APPEND))
            while !state.withLock({ $0.isClosing }) {
                do throws(Failure) {
                    try round(&desk)
                } catch {
                    trouble("\(error.code) \(error.message)")
                }
                desk.round += 1
            }
            Glibc.close(desk.descriptor)
            ended.signal()
        }.start()
    }

    /// Lets the round that is under way come to its end.
    func close() {
        state.withLock { $0.isClosing = true }
        ended.wait()
        connection.close()
    }

    func acknowledged() throws -> [Receipt] {
        try String(contentsOfFile: receipts, encoding: .utf8).split(separator: "\n").map { try Receipt(line: String($0)) }
    }

    private func trouble(_ text: String) {
        state.withLock { $0.troubles.append("window \(number): \(text)") }
    }

    /// What the window's thread has in hand.
    private struct Desk {
        let descriptor: Int32
        var round = 0
        var itemVersion: Int64 = 0
        var asked: [Asked] = []
    }

    /// A case from end to end, and what else happens at a window meanwhile.
    private func round(_ desk: inout Desk) throws(Failure) {
        let item = ItemInfo(
            code: "K\(number)", name: "事项之\(desk.round)", unitID: "U1", postID: "P1", kind: .promised, promisedDays: 10,
            pauseCauses: [.supplement], ending: .service)
        let putting = PutItemRequest(item: item, expectedVersion: desk.itemVersion)
        let put = try write(&desk, "Items", "Put", putting, PutItemReply.self) { _ in nil }
        desk.itemVersion = put.item?.version ?? 0
        let applicant = Applicant(kind: .person, name: "赵\(number)之\(desk.round)", document: .none)
        let accepted = try write(
            &desk, "Cases", "Accept", AcceptRequest(itemCode: item.code, applicant: applicant, channel: .window),
            AcceptReply.self
        ) { $0.case }
        guard var file = accepted.case else { return trouble("a reply without its case") }
        let pause = PauseRequest(
            number: file.number, cause: .supplement, notice: "补充材料", expectedVersion: file.version)
        file = try write(&desk, "Cases", "Pause", pause, PauseReply.self) { $0.case }.case ?? file
        let resume = ResumeRequest(number: file.number, expectedVersion: file.version)
        file = try write(&desk, "Cases", "Resume", resume, ResumeReply.self) { $0.case }.case ?? file
        _ = try write(&desk, "Attendance", "SignIn", SignInRequest(), SignInReply.self) { _ in nil }
        if number == 0 { file = try passAround(&desk, file) }
        let finish = FinishRequest(number: file.number, result: .completed, expectedVersion: file.version)
        _ = try write(&desk, "Cases", "Finish", finish, FinishReply.self) { $0.case }
        try askAgain(desk)
    }

    /// Only one window does this: what lies with a person lies there for all of them.
    private func passAround(_ desk: inout Desk, _ file: CaseInfo) throws(Failure) -> CaseInfo {
        let hand = HandOverRequest(number: file.number, toPersonID: "S02", expectedVersion: file.version)
        let handed = try write(&desk, "Cases", "HandOver", hand, HandOverReply.self) { $0.case }.case ?? file
        let all = ReassignAllRequest(fromPersonID: "S02", toPersonID: "S03", reason: "轮岗")
        let moved = try write(&desk, "Cases", "ReassignAll", all, ReassignAllReply.self) { _ in nil }
        if moved.numbers != [file.number] { trouble("\(moved.numbers) were reassigned, not \(file.number)") }
        let method = MethodTable.find(service: "hall.v1.Cases", name: "Get")!
        let now = try connection.callBlocking(method, GetCaseRequest(number: file.number), as: GetCaseReply.self)
        return now.case ?? handed
    }

    /// Asks until there is an answer, always under the same name: while there is no room nothing is done.
    private func write<Reply: Message>(
        _ desk: inout Desk, _ service: String, _ name: String, _ request: some Message, _ type: Reply.Type,
        about: (Reply) -> CaseInfo?
    ) throws(Failure) -> Reply {
        let method = MethodTable.find(service: "hall.v1.\(service)", name: name)!
        let id = RequestID.next()
        let bytes = try ask(method, request.encoded(), id)
        let reply = try Reply(decoding: bytes, limits: .reply)
        desk.asked.append(Asked(method: method, payload: request.encoded(), requestID: id, reply: bytes))
        keep(Receipt(id, method, bytes, about(reply)), in: desk.descriptor)
        return reply
    }

    private func ask(_ method: Method, _ payload: [UInt8], _ id: String) throws(Failure) -> [UInt8] {
        while true {
            do throws(Failure) {
                return try connection.callBlocking(method, payload, CallOptions(requestID: id))
            } catch {
                guard error.code == .resourceExhausted else { throw error }
                state.withLock { $0.roomlessAnswers += 1 }
                usleep(1_000)
            }
        }
    }

    private func askAgain(_ desk: Desk) throws(Failure) {
        guard let old = desk.asked.randomElement() else { return }
        let reply = try ask(old.method, old.payload, old.requestID)
        if reply != old.reply { trouble("\(old.method.path) \(old.requestID) was answered in another way the second time") }
        state.withLock { $0.asksAgain += 1 }
    }

    private func keep(_ receipt: Receipt, in descriptor: Int32) {
        let line = Array("\(receipt.line)\n".utf8)
        let written = Glibc.write(descriptor, line, line.count)
        if written != line.count || fsync(descriptor) != 0 { trouble("a receipt was not kept") }
    }
}
