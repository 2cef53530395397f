import HallProto
import Testing

/// What every transport must answer alike.
let conformanceRows: [ConformanceRow] = statusRows + refusalRows + writeRows + paperRows + deadlineRows + streamRows + limitRows

private func lasting(_ seconds: Double) -> CallOptions { CallOptions(timeout: .seconds(seconds)) }

private func acceptance(_ item: String = "N1", note: String = "") -> AcceptRequest {
    let applicant = Applicant(kind: .person, name: "赵一", document: .none, phone: "13812345678")
    return AcceptRequest(itemCode: item, applicant: applicant, channel: .window, note: note)
}

private let statusRows = [
    ConformanceRow(name: "who am I", expected: "S01") {
        let reply: WhoAmIReply = try await $0.reply("hall.v1.Identity/WhoAmI", WhoAmIRequest())
        return reply.personID
    },
    ConformanceRow(name: "an unknown method and service", expected: "unimplemented unimplemented") {
        let method = try await $0.raw("hall.v1.Cases/Nothing", []).text
        return method + " " + (try await $0.raw("hall.v9.Cases/Status", []).text)
    },
    ConformanceRow(name: "a request that is no message", expected: "invalidArgument") {
        let answer = try await $0.raw("hall.v1.Cases/Status", [0xff, 0xff, 0xff])
        return "\(answer.failure?.code ?? .ok)"
    },
    ConformanceRow(name: "a field out of bounds", expected: "invalidArgument after_seq") {
        try await $0.ask("hall.v1.Journal/Watch", WatchJournalRequest(afterSeq: -5))
    },
    ConformanceRow(name: "a case nobody knows", expected: "notFound") {
        try await $0.ask("hall.v1.Cases/Status", CaseStatusRequest(number: "2026-000777", queryCode: "ABCDEFGH"))
    },
    ConformanceRow(name: "the language asked for", expected: "zh en") {
        let request = ExplainRequest(acceptedOn: "2026-03-02", workingDays: 3)
        let path = "hall.v1.Calendar/Explain"
        let zh: ExplainReply = try await $0.reply(path, request, CallOptions(acceptLanguage: "zh"))
        let en: ExplainReply = try await $0.reply(path, request, CallOptions(acceptLanguage: "en"))
        return "\(zh.summary.allSatisfy(\.isASCII) ? "en" : "zh") \(en.summary.allSatisfy(\.isASCII) ? "en" : "zh")"
    },
    ConformanceRow(name: "a badge session nobody opened", expected: "unauthenticated") {
        let options = CallOptions(badgeSession: "no such token")
        let answer = try await $0.raw("hall.v1.Cases/Accept", acceptance().encoded(), options)
        return "\(answer.failure?.code ?? .ok)"
    },
]

private let refusalRows = [
    ConformanceRow(name: "a role that is missing", expected: "permissionDenied BN-2") {
        try await $0.ask("hall.v1.Journal/Redact", RedactJournalRequest(subject: "book", reason: "误录"))
    },
    ConformanceRow(name: "a rule's no", expected: "permissionDenied AB-5") {
        try await $0.ask("hall.v1.Cases/Accept", acceptance("M1"))
    },
    ConformanceRow(name: "an item that is not on the list", expected: "invalidArgument item_code") {
        try await $0.ask("hall.v1.Cases/Accept", acceptance("NONE"))
    },
]

private let writeRows = [
    ConformanceRow(name: "a write, and somebody else's version", expected: "OK aborted 7≠1 OK") {
        let reply: AcceptReply = try await $0.reply("hall.v1.Cases/Accept", acceptance())
        let number = try #require(reply.case?.number)
        let early = FinishRequest(number: number, result: .completed, expectedVersion: 7)
        let late = FinishRequest(number: number, result: .completed, expectedVersion: 1)
        let first = try await $0.ask("hall.v1.Cases/Finish", early)
        return "OK \(first) \(try await $0.ask("hall.v1.Cases/Finish", late))"
    },
    ConformanceRow(name: "the same request-id", expected: "the same case, alreadyExists") {
        let options = CallOptions(requestID: "018e0000-0000-7000-8000-000000000001")
        let first: AcceptReply = try await $0.reply("hall.v1.Cases/Accept", acceptance(), options)
        let second: AcceptReply = try await $0.reply("hall.v1.Cases/Accept", acceptance(), options)
        let other = try await $0.ask("hall.v1.Cases/Accept", acceptance(note: "另一件"), options)
        return "\(first.case?.number == second.case?.number ? "the same case" : "two cases"), \(other)"
    },
    ConformanceRow(name: "a request-id that is none", expected: "invalidArgument metadata request-id") {
        try await $0.ask("hall.v1.Cases/Accept", acceptance(), CallOptions(requestID: "1"))
    },
]

private let paperRows = [
    ConformanceRow(name: "a paper is issued, read and printed", expected: "便民委〔2026〕1号 file 便民委〔2026〕1号 notFound") {
        let accepted: AcceptReply = try await $0.reply("hall.v1.Cases/Accept", acceptance())
        let number = try #require(accepted.case?.number)
        let issued: AuthoriseReply = try await $0.reply("hall.v1.Papers/Authorise", AuthoriseRequest(caseNumber: number))
        let paper = try #require(issued.paper)
        let read: GetPaperReply = try await $0.reply("hall.v1.Papers/Get", GetPaperRequest(id: paper.id))
        let file: CaseFileReply = try await $0.reply("hall.v1.Papers/CaseFile", CaseFileRequest(caseNumber: number))
        let shown = file.html.contains(paper.number) && read.html.contains(paper.number) ? paper.number : "no number"
        let missing = try await $0.ask("hall.v1.Papers/Get", GetPaperRequest(id: "notice-2026-000777"))
        return "\(paper.number) \(paper.copies.map { "\($0)" }.joined()) \(shown) \(missing)"
    }
]

private let deadlineRows = [
    ConformanceRow(name: "a deadline that has passed", expected: "deadlineExceeded", isTransports: true) {
        try await $0.ask("hall.v1.Identity/WhoAmI", WhoAmIRequest(), CallOptions(timeout: .nanoseconds(-1)))
    },
    ConformanceRow(name: "a deadline on a stream", expected: "messages, then deadlineExceeded", isTransports: true) {
        let answer = try await $0.raw("hall.v1.Journal/Watch", WatchJournalRequest().encoded(), lasting(0.3))
        return "\(answer.messages.isEmpty ? "nothing" : "messages"), then \(answer.text)"
    },
    ConformanceRow(name: "a deadline far away", expected: "OK") {
        try await $0.ask("hall.v1.Identity/WhoAmI", WhoAmIRequest(), lasting(90_000))
    },
]

private let streamRows = [
    ConformanceRow(name: "the journal from its beginning, and its end", expected: "1 2 3, 4 5") {
        func numbers(after seq: Int64, _ count: Int, _ speaker: ConformanceSpeaker) async throws -> String {
            let request = WatchJournalRequest(afterSeq: seq).encoded()
            let answer = try await speaker.raw("hall.v1.Journal/Watch", request, messagesMax: count)
            let entries = try answer.messages.map { try JournalEntryInfo(decoding: $0, limits: .reply) }
            return entries.map { "\($0.seq)" }.joined(separator: " ")
        }
        return "\(try await numbers(after: 0, 3, $0)), \(try await numbers(after: 3, 2, $0))"
    }
]

private let limitRows = [
    ConformanceRow(name: "a request as long as may be", expected: "invalidArgument") {
        let answer = try await $0.raw("hall.v1.Cases/Status", [UInt8](repeating: 0xff, count: 1_000_000))
        return "\(answer.failure?.code ?? .ok)"
    },
    ConformanceRow(name: "a request too long", expected: "resourceExhausted", isTransports: true) {
        let answer = try await $0.raw("hall.v1.Cases/Status", [UInt8](repeating: 0, count: 1 << 20 + 1))
        return "\(answer.failure?.code ?? .ok)"
    },
]
