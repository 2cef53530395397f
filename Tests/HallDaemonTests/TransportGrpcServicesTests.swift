import Foundation
import HallProto
import Logging
import NIOCore
import NIOHPACK
import Synchronization
import Testing

@testable import HallDaemon

/// gRPC's own services, and what its answers look like.
@Suite struct TransportGrpcServicesTests {
    private final class Book: Sendable {
        private let state = Mutex(true)

        var isWhole: Bool {
            get { state.withLock { $0 } }
            set { state.withLock { $0 = newValue } }
        }
    }

    private func run(
        isServing: @escaping @Sendable () -> Bool = { true }, isStopped: Bool = false,
        _ body: (GrpcTestClient, SocketServer) async throws -> Void
    ) async throws {
        let path = try temporaryDirectory() + "/s"
        var limits = TransportLimits()
        limits.sweepInterval = .milliseconds(10)
        let server = SocketServer(limits: limits, logger: .silent, isServing: isServing, dispatch: TestHall().dispatch)
        try await server.listen(on: .path(path))
        let client = try await GrpcTestClient(path)
        do {
            try await body(client, server)
        } catch {
            Issue.record(error)
        }
        await client.close()
        if !isStopped { await server.shutdown(graceSeconds: 1) }
        rmdir(String(path.dropLast(2)))
    }

    private func named(_ name: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.addField(1, name)
        return bytes
    }

    @Test func healthIsAsked() async throws {
        let book = Book()
        try await run(isServing: { book.isWhole }) { client, _ in
            for name in ["", "hall.v1.Cases", "grpc.health.v1.Health"] {
                let answer = try await client.ask("/grpc.health.v1.Health/Check", named(name))
                #expect(answer.messages == [[8, 1]])
            }
            #expect(try await client.ask("/grpc.health.v1.Health/Check", []).messages == [[8, 1]])
            #expect(try await client.ask("/grpc.health.v1.Health/Check", named("x.S")).code == .notFound)
            #expect(try await client.ask("/grpc.health.v1.Health/Check", [0xff]).code == .invalidArgument)
            book.isWhole = false
            #expect(try await client.ask("/grpc.health.v1.Health/Check", []).messages == [[8, 2]])
        }
    }

    @Test func healthIsWatched() async throws {
        let book = Book()
        try await run(isServing: { book.isWhole }, isStopped: true) { client, server in
            let watch = try await client.open("/grpc.health.v1.Health/Watch")
            try await watch.send(message: [], isLast: true)
            let stranger = try await client.open("/grpc.health.v1.Health/Watch")
            try await stranger.send(message: named("x.S"), isLast: true)
            #expect(await stranger.answer(messagesMax: 1).messages == [[8, 3]])
            #expect(await watch.answer(messagesMax: 1).messages == [[8, 1]])
            book.isWhole = false
            let changed = await watch.answer(messagesMax: 1)
            #expect(changed.messages == [[8, 2]])
            book.isWhole = true
            #expect(await watch.answer(messagesMax: 1).messages == [[8, 1]])
            await server.shutdown(graceSeconds: 1)
            let last = await watch.answer()
            #expect(last.messages == [[8, 2]] && last.code == .unavailable)
        }
    }

    /// Field number 4 holds files, 6 services, 7 an error.
    private func fields(_ answer: [UInt8]?) -> [(number: Int, value: ProtoFields.Value)] {
        ProtoFields.all((answer ?? [])[...]) ?? []
    }

    @Test(arguments: GrpcReflection.services)
    func reflectionAnswersBeforeTheEnd(service: String) async throws {
        try await run { client, _ in
            let stream = try await client.open("/\(service)/ServerReflectionInfo")
            var list: [UInt8] = []
            list.addField(1, "host")
            list.addField(7, "")
            try await stream.send(message: list)
            let listed = fields(await stream.answer(messagesMax: 1).messages.first)
            let names = listed.last { $0.number == 6 }?.value.fields.compactMap { $0.value.fields.first?.value.text }
            #expect(names?.contains("hall.v1.Cases") == true && names?.contains(service) == true)
            #expect(listed.first { $0.number == 1 }?.value.text == "host")
            for (field, text, answer) in [
                (3, "hall/v1/cases.proto", 4), (4, "hall.v1.Cases.Status", 4), (4, "hall.v1.CaseStatusRequest", 4),
                (4, "grpc.health.v1.Health", 4), (3, "none.proto", 7), (4, "hall.v1.Nothing", 7), (6, "hall.v1.Nothing", 7),
                (6, "hall.v1.CaseStatusRequest", 5),
            ] {
                var request: [UInt8] = []
                request.addField(field, text)
                try await stream.send(message: request)
                let answered = fields(await stream.answer(messagesMax: 1).messages.first)
                #expect(answered.last?.number == answer, "\(field) \(text)")
            }
            try await stream.send([], isLast: true)
            let end = await stream.answer()
            #expect(end.failure == nil && end.messages.isEmpty)
        }
    }

    @Test func reflectionRefusesWhatIsNoRequest() async throws {
        try await run { client, _ in
            let stream = try await client.open("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo")
            try await stream.send(message: [0xff, 0xff])
            #expect(await stream.answer().code == .invalidArgument)
        }
    }

    /// The hall's own options extend google.protobuf's, and reflection tells where.
    @Test func reflectionKnowsExtensions() throws {
        let index = DescriptorIndex.shared
        let extended = try #require(index.extensions["google.protobuf.MethodOptions"])
        let file = try #require(extended.first?.value)
        #expect(file == index.fileNamed["hall/v1/options.proto"])
        #expect(index.withImports(file).count == 2)
        #expect(index.fileOfSymbol["hall.v1.method"] == file && index.fileOfSymbol["hall.v1.Cases"] != nil)
    }

    // MARK: Trailers

    private func details(_ failure: Failure) throws -> (headers: [String: String], status: RPCStatus?) {
        var headers: [String: String] = [:]
        for (name, value, _) in GrpcAnswer.failure(failure, alone: false) { headers[name] = value }
        let size = headers.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        #expect(size <= GrpcAnswer.trailerBytesMax)
        guard let text = headers["grpc-status-details-bin"] else { return (headers, nil) }
        #expect(!text.contains("="))
        return (headers, try RPCStatus(decoding: try #require(Base64.decode(text)), limits: .reply))
    }

    @Test func trailersStayWithinWhatClientsTake() throws {
        let violations = (0..<900).map { FieldViolation(field: "row \($0)", reason: "须为日期 / must be a date") }
        let (headers, status) = try details(.badRequest(violations))
        let found = try #require(status)
        #expect(headers["grpc-status"] == "3" && found.code == 3)
        let kept = try #require(found.details.first?.unpacked(as: BadRequest.self)).violations
        #expect(kept.count > 20 && kept[0] == violations[0])
        #expect(kept.last == FieldViolation(field: "…", reason: kept.last?.reason ?? ""))
        #expect(kept.last?.reason.contains("\(900 - kept.count + 1) more are left out") == true)
    }

    @Test func theRefusalComesFirst() throws {
        let refusal = HallProto.Refusal(clause: "TL-1", zh: "不能办理", en: "it can't be done")
        var failure = Failure.badRequest((0..<900).map { FieldViolation(field: "row \($0)", reason: "no") })
        failure.details.append(AnyMessage(packing: refusal))
        let status = try #require(try details(failure).status)
        #expect(status.details.map(\.fullName) == ["hall.v1.Refusal", "hall.v1.BadRequest"])
        let alone = try details(.refused(refusal)).status
        #expect(alone?.details.first?.unpacked(as: HallProto.Refusal.self) == refusal)
        let huge = HallProto.Refusal(clause: "TL-1", zh: String(repeating: "长", count: 9_000), en: "")
        #expect(try details(.refused(huge)).status == nil, "what does not fit is left out, the sentence is cut")
    }

    @Test(arguments: [
        ("plain", "plain"), ("100 %", "100 %25"), ("Büro", "B%C3%BCro"), ("a\nb", "a%0Ab"), ("", ""),
    ])
    func sentencesArePercentEncoded(text: String, encoded: String) {
        #expect(GrpcAnswer.percentEncoded(text) == encoded)
    }

    @Test(
        arguments: [
            ("1H", 3_600_000_000_000), ("99999999H", 3_162_240_000_000_000_000), ("2M", 120_000_000_000),
            ("99999999S", 99_999_999_000_000_000), ("5m", 5_000_000),
            ("7u", 7_000), ("0n", 0), ("", nil), ("S", nil), ("1", nil), ("-1S", nil), ("123456789S", nil), ("1s", nil),
            ("1.5S", nil), ("１S", nil),
        ] as [(String, Int64?)])
    func timeouts(text: String, nanoseconds: Int64?) {
        #expect(GrpcTimeout.read(text)?.nanoseconds == nanoseconds)
    }
}
