import HallDaemon
import HallProto
import NIOCore
import Testing

/// The dispatcher without sockets behaves as over one.
@Suite struct TransportMemoryTests {
    private let hall = TestHall()
    private let peer = Peer(uid: 7, pid: 1, connection: 1)
    private var memory: InMemoryTransport { InMemoryTransport(lane: 5, dispatch: hall.dispatch) }

    private func unary(_ method: String, _ payload: [UInt8] = [], deadline: NIODeadline? = nil) async -> Outcome {
        await memory.unary(peer: peer, service: "x.S", method: method, payload: payload, deadline: deadline)
    }

    @Test func unary() async throws {
        #expect(await unary("Echo", [1, 2]).bytes == [1, 2])
        #expect(await unary("Lane").bytes == [5])
        #expect(await unary("Nope").failure?.code == .unimplemented)
        #expect(await unary("Who").bytes == Array("7 1".utf8))
        #expect(await unary("Echo", [UInt8](repeating: 0, count: 1 << 20 | 1)).failure?.code == .resourceExhausted)
    }

    @Test func deadlines() async throws {
        #expect(await unary("Hold", deadline: .now() - .seconds(1)).failure?.code == .deadlineExceeded)
        #expect(hall.calls == 0)
        #expect(await unary("Hold", deadline: .now() + .milliseconds(20)).failure?.code == .deadlineExceeded)
        #expect(hall.holding[0].isCancelled)
    }

    @Test func cancelledTaskCancelsTheCall() async throws {
        let task = Task { await unary("Hold") }
        try await eventually { hall.holding.count == 1 }
        task.cancel()
        #expect(await task.value.failure?.code == .cancelled)
        #expect(hall.holding[0].isCancelled)
    }

    @Test func streamIsBounded() async throws {
        var stream: InMemoryStream? = memory.stream(
            peer: peer, service: "x.S", method: "Count", payload: Array("256".utf8))
        var numbers: [UInt8] = []
        while case .message(let message) = await stream?.next() { numbers += message }
        #expect(numbers.count == 256)
        stream = memory.stream(peer: peer, service: "x.S", method: "Count", payload: Array("257".utf8))
        numbers = []
        var end: Failure?
        while let event = await stream?.next() {
            switch event {
            case .message(let message): numbers += message
            case .ended(let outcome): end = outcome.failure
            }
        }
        #expect(numbers.count == 256 && end?.code == .resourceExhausted)
        stream = memory.stream(peer: peer, service: "x.S", method: "Hold", payload: [])
        #expect(hall.holding[0].sink.send([1]))
        stream = nil
        #expect(hall.holding[0].isCancelled)
        #expect(hall.holding[0].sink.send([1]) == false)
    }
}

extension Outcome {
    fileprivate var bytes: [UInt8]? {
        if case .reply(let bytes) = self { bytes } else { nil }
    }
}
