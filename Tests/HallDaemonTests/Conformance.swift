import Glibc
import HallProto
import Logging
import NIOCore
import NIOHTTP2
import Synchronization
import Testing

@testable import HallDaemon

/// One row of the table of conformance: what a caller does, and what it must be told whatever it speaks. A new service adds
/// rows of its own to `conformanceRows`.
struct ConformanceRow: Sendable {
    let name: String
    /// What it is told, one answer after the other.
    let expected: String
    /// The sentence is the transport's own, so that only the code must be the same.
    var isTransports = false
    let run: @Sendable (ConformanceSpeaker) async throws -> String
}

/// Everything a call brings.
struct ConformanceAnswer: Sendable {
    var messages: [[UInt8]] = []
    /// Nil: it went well, or enough messages were there and it was cancelled.
    var failure: Failure?
}

/// A way into the daemon.
protocol ConformanceWire: Sendable {
    /// `method` is "hall.v1.Cases/Status".
    func call(_ method: String, _ payload: [UInt8], _ options: CallOptions, messagesMax: Int) async throws -> ConformanceAnswer
}

/// A caller on one of the wires: the uid of the test, which is person S01.
final class ConformanceSpeaker: Sendable {
    let wire: any ConformanceWire
    private let heard = Mutex<[Failure]>([])

    /// Every failure it was told, whole.
    var failures: [Failure] { heard.withLock { $0 } }

    init(_ wire: any ConformanceWire) {
        self.wire = wire
    }

    func raw(
        _ method: String, _ payload: [UInt8], _ options: CallOptions = CallOptions(), messagesMax: Int = .max
    ) async throws -> ConformanceAnswer {
        let answer = try await wire.call(method, payload, options, messagesMax: messagesMax)
        if let failure = answer.failure { heard.withLock { $0.append(failure) } }
        return answer
    }

    /// "OK", or the code and what its details name.
    func ask(_ method: String, _ request: some Message, _ options: CallOptions = CallOptions()) async throws -> String {
        try await raw(method, request.encoded(), options).text
    }

    func reply<Reply: Message>(
        _ method: String, _ request: some Message, _ options: CallOptions = CallOptions(), as type: Reply.Type = Reply.self
    ) async throws -> Reply {
        let answer = try await raw(method, request.encoded(), options)
        if let failure = answer.failure { throw failure }
        return try Reply(decoding: try #require(answer.messages.first), limits: .reply)
    }
}

extension ConformanceAnswer {
    var text: String { failure?.text ?? "OK" }
}

extension Failure {
    fileprivate var text: String {
        var words = ["\(code)"]
        if let clause { words.append(clause) }
        words += fields
        if let conflict = versionConflict { words.append("\(conflict.expectedVersion)≠\(conflict.currentVersion)") }
        return words.joined(separator: " ")
    }
}

// MARK: The wires

/// No socket at all.
struct MemoryWire: ConformanceWire {
    let transport: InMemoryTransport

    func call(
        _ method: String, _ payload: [UInt8], _ options: CallOptions, messagesMax: Int
    ) async throws -> ConformanceAnswer {
        let parts = method.split(separator: "/").map(String.init)
        let metadata = Metadata(
            requestID: options.requestID, badgeSession: options.badgeSession, acceptLanguage: options.acceptLanguage)
        let stream = transport.stream(
            peer: Peer(uid: getuid(), pid: getpid(), connection: 1), service: parts[0], method: parts[1], payload: payload,
            deadline: options.timeout.map { NIODeadline.now() + TimeAmount.nanoseconds($0.nanoseconds) }, metadata: metadata)
        var answer = ConformanceAnswer()
        while answer.messages.count < messagesMax, let event = await stream.next() {
            switch event {
            case .message(let message), .ended(.reply(let message)): answer.messages.append(message)
            case .ended(.failure(let failure)): answer.failure = failure
            case .ended(.end): break
            }
        }
        return answer
    }
}

/// Frames, each call on a connection of its own.
struct TtrpcWire: ConformanceWire {
    let path: String

    func call(
        _ method: String, _ payload: [UInt8], _ options: CallOptions, messagesMax: Int
    ) async throws -> ConformanceAnswer {
        let client = try RawClient(path)
        let parts = method.split(separator: "/").map(String.init)
        let pairs = options.metadata.map { TtrpcKeyValue(key: $0.key, value: $0.value) }
        client.send(
            .request(
                1, parts[1], payload, service: parts[0], flags: 1, timeoutNano: options.timeout?.nanoseconds ?? 0,
                metadata: pairs))
        var answer = ConformanceAnswer()
        while answer.messages.count < messagesMax {
            let frame = try client.frame()
            if frame.type == FrameHeader.Kind.response {
                let response = try TtrpcResponse(decoding: frame.body, limits: .reply)
                answer.failure = response.status.flatMap(Failure.init)
                if answer.failure == nil { answer.messages.append(response.payload) }
                break
            }
            if FrameHeader.Flags(rawValue: frame.flags).contains(.remoteClosed) { break }
            answer.messages.append(frame.body)
        }
        return answer
    }
}

/// Stock gRPC, all calls on one connection.
struct GrpcWireClient: ConformanceWire {
    let client: GrpcTestClient

    func call(
        _ method: String, _ payload: [UInt8], _ options: CallOptions, messagesMax: Int
    ) async throws -> ConformanceAnswer {
        var headers = Dictionary(uniqueKeysWithValues: options.metadata)
        if let timeout = options.timeout {
            // At most eight digits.
            let microseconds = max(timeout.nanoseconds, 0) / 1_000
            headers["grpc-timeout"] = microseconds < 100_000_000 ? "\(microseconds)u" : "\(microseconds / 1_000_000)S"
        }
        let stream = try await client.open("/\(method)", headers)
        let bytes = GrpcTestStream.framed(payload)
        for start in stride(from: 0, to: bytes.count, by: 16_384) {
            let end = min(start + 16_384, bytes.count)
            try await stream.send(Array(bytes[start..<end]), isLast: end == bytes.count)
        }
        let answer = await stream.answer(messagesMax: messagesMax)
        guard answer.isOver else {
            try await stream.reset()
            return ConformanceAnswer(messages: answer.messages)
        }
        return ConformanceAnswer(messages: answer.messages, failure: answer.failure)
    }
}

extension CallOptions {
    fileprivate var metadata: [(key: String, value: String)] {
        [("request-id", requestID), ("badge-session", badgeSession), ("accept-language", acceptLanguage)]
            .compactMap { name, value in value.map { (name, $0) } }
    }
}

extension Duration {
    fileprivate var nanoseconds: Int64 { components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000 }
}
