import Foundation
import Glibc
import HallProto
import NIOCore
import Testing

@testable import HallDaemon

/// Sockets, peers and the life of the server.
@Suite struct TransportServerTests {
    @Test func peerIsWhoTheKernelSays() async throws {
        try await TestServer.run { test in
            let client = try test.connect()
            client.send(.request(1, "Who"))
            #expect(try client.frame() == .reply(1, Array("\(getuid()) \(getpid())".utf8)))
        }
    }

    @Test func unidentifiedPeersAndCaps() {
        var limits = TransportLimits()
        limits.connectionsMax = 6
        limits.connectionsPerUIDMax = 2
        limits.connectionsPerTrustedUIDMax = 3
        let gate = Gate(limits: limits, ownUID: 500)
        #expect(gate.admit(uid: 65534, pid: 1) == .refused(.unidentifiedPeer))
        #expect(gate.admit(uid: .max, pid: 1) == .refused(.unidentifiedPeer))
        #expect(gate.admit(uid: 1_000, pid: 0) == .refused(.unidentifiedPeer))
        #expect(gate.admit(uid: 1_000, pid: -1) == .refused(.unidentifiedPeer))
        let first = Peer(uid: 1_000, pid: 9, connection: 1)
        #expect(gate.admit(uid: 1_000, pid: 9) == .admitted(first))
        #expect(gate.admit(uid: 1_000, pid: 9) == .admitted(Peer(uid: 1_000, pid: 9, connection: 2)))
        #expect(gate.admit(uid: 1_000, pid: 9) == .refused(.connectionsOfUID))
        for _ in 0..<3 { #expect(gate.admit(uid: 500, pid: 9) != .refused(.connectionsOfUID)) }
        #expect(gate.admit(uid: 500, pid: 9) == .refused(.connectionsOfUID))
        gate.leave(first)
        #expect(gate.admit(uid: 0, pid: 9) == .admitted(Peer(uid: 0, pid: 9, connection: 6)))
        #expect(gate.admit(uid: 0, pid: 9) == .admitted(Peer(uid: 0, pid: 9, connection: 7)))
        #expect(gate.admit(uid: 1_001, pid: 9) == .refused(.connectionsTotal))
        #expect(gate.connections == (6, 7))
    }

    @Test func connectionsOfOneUIDAreCapped() async throws {
        try await TestServer.run { test in
            var clients: [RawClient] = []
            for _ in 0..<64 {
                let client = try test.connect()
                client.send(.request(1, "Echo", [1]))
                #expect(try client.frame() == .reply(1, [1]))
                clients.append(client)
            }
            #expect(try test.connect().isClosed)
            #expect(test.server.counters.faults[.connectionsOfUID] == 1)
            clients = []
            try await eventually { test.server.counters.connectionsOpen == 0 }
            let client = try test.connect()
            client.send(.request(1, "Echo", [1]))
            #expect(try client.frame() == .reply(1, [1]))
        }
    }

    @Test func lanesAreEventLoops() async throws {
        try await TestServer.run { test in
            let lanes = try (0..<8).map { _ in
                let client = try test.connect()
                client.send(.request(1, "Lane"))
                return try client.frame().body
            }
            #expect(Set(lanes) == [Frame.reply(1, [0]).body, Frame.reply(1, [1]).body])
        }
    }

    @Test func firstByte() async throws {
        var limits = TransportLimits()
        limits.firstByteWait = .milliseconds(60)
        limits.sweepInterval = .milliseconds(10)
        try await TestServer.run(limits) { test in
            let silent = try test.connect()
            #expect(silent.isClosed)
            let http = try test.connect()
            http.send(Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8))
            // It is told the server's settings, has none of its own to tell, and is closed.
            #expect(http.receive(1 << 16).starts(with: [0, 0, 18, 4]))
            for byte in [1, 0x47, 0x51, 0xff] as [UInt8] {
                let other = try test.connect()
                other.send([byte])
                #expect(other.isClosed)
            }
            let faults = test.server.counters.faults
            #expect(faults == [.firstByteLate: 2, .firstByteUnknown: 4])
            let late = try test.connect()
            late.send([0])
            try await Task.sleep(for: .milliseconds(150))
            late.send(Array(Frame.request(1, "Echo", [1]).bytes.dropFirst()))
            #expect(try late.frame() == .reply(1, [1]))
        }
    }

    @Test func modes() async throws {
        try await TestServer.run(mode: .grpc) { test in
            let client = try test.connect()
            client.send(.request(1, "Echo"))
            #expect(client.isClosed)
            #expect(test.server.counters.faults == [.ttrpcNotServed: 1])
            let grpc = try await GrpcTestClient(test.path)
            let answer = try await grpc.ask("/x.S/Echo", [1])
            #expect(answer.messages == [[1]])
            await grpc.close()
        }
        try await TestServer.run(mode: .ttrpc) { test in
            let client = try test.connect()
            client.send(.request(1, "Echo", [1]))
            #expect(try client.frame() == .reply(1, [1]))
            let grpc = try test.connect()
            grpc.send(Array("PRI".utf8))
            #expect(grpc.isClosed)
            #expect(test.server.counters.faults == [.grpcNotServed: 1])
        }
    }

    @Test func socketFile() async throws {
        let directory = try temporaryDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let path = directory + "/s"
        let hall = TestHall()

        // Left by a daemon that died.
        let stale = try ListeningSocket(binding: path, permissions: 0o600, backlog: 1)
        close(stale.descriptor)
        let first = SocketServer(lanes: 1, logger: .silent, dispatch: hall.dispatch)
        try await first.listen(on: .path(path, permissions: 0o640))
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode == S_IFSOCK | 0o640)

        // Served by one that lives.
        let second = SocketServer(lanes: 1, logger: .silent, dispatch: hall.dispatch)
        await #expect(throws: ListenError(description: "another daemon already serves \(path)")) {
            try await second.listen(on: .path(path))
        }
        let client = try RawClient(path)
        client.send(.request(1, "Echo", [1]))
        #expect(try client.frame() == .reply(1, [1]))
        await first.shutdown(graceSeconds: 0)
        #expect(access(path, F_OK) != 0)

        // Not a socket.
        try Data("keep".utf8).write(to: URL(fileURLWithPath: path))
        await #expect(throws: ListenError(description: "\(path) exists and is not a socket; it stays untouched")) {
            try await second.listen(on: .path(path))
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("keep".utf8))

        for bad in ["", String(repeating: "x", count: 108), "/nowhere/at/all"] {
            await #expect(throws: ListenError.self) { try await second.listen(on: .path(bad)) }
        }
        await second.shutdown(graceSeconds: 0)
    }

    @Test func aSuccessorsSocketIsNotRemoved() async throws {
        let directory = try temporaryDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let hall = TestHall()
        let first = SocketServer(lanes: 1, logger: .silent, dispatch: hall.dispatch)
        try await first.listen(on: .path(directory + "/s"))
        unlink(directory + "/s")
        let second = SocketServer(lanes: 1, logger: .silent, dispatch: hall.dispatch)
        try await second.listen(on: .path(directory + "/s"))
        await first.shutdown(graceSeconds: 0)
        let client = try RawClient(directory + "/s")
        client.send(.request(1, "Echo", [1]))
        #expect(try client.frame() == .reply(1, [1]))
        await second.shutdown(graceSeconds: 0)
    }

    @Test func adoptedDescriptor() async throws {
        let directory = try temporaryDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let socket = try ListeningSocket(binding: directory + "/s", permissions: 0o600, backlog: 8)
        let client = try RawClient(directory + "/s")
        client.send(.request(1, "Echo", [1]))
        let server = SocketServer(lanes: 1, logger: .silent, dispatch: TestHall().dispatch)
        try await server.listen(on: .descriptor(dup(socket.descriptor)))
        #expect(try client.frame() == .reply(1, [1]))
        await server.shutdown(graceSeconds: 0)
        #expect(access(directory + "/s", F_OK) == 0)
        // It still listens, as systemd's would: the next daemon finds the call in the queue.
        let waiting = try RawClient(directory + "/s")
        waiting.send(.request(1, "Echo", [2]))
        let next = SocketServer(lanes: 1, logger: .silent, dispatch: TestHall().dispatch)
        try await next.listen(on: .descriptor(socket.descriptor))
        #expect(try waiting.frame() == .reply(1, [2]))
        await #expect(throws: ListenError.self) { try await next.listen(on: .descriptor(0)) }
        await next.shutdown(graceSeconds: 0)
    }

    @Test func drain() async throws {
        let test = try await TestServer()
        let client = try test.connect()
        client.send(.request(1, "Hold"), .request(3, "Hold", flags: 1))
        try await eventually { test.hall.holding.count == 2 }
        let stopping = Task { await test.server.shutdown(graceSeconds: 20) }
        let ended = try client.frame()
        #expect(ended.stream == 3 && ended.code == .unavailable)
        client.send(.request(5, "Echo", [1]))
        #expect(try client.frame() == .failure(5, .unavailable, "shutting down, retry"))
        #expect(throws: Failure.self) { try test.connect() }
        #expect(client.answersNothing)
        test.hall.holding[0].sink.finish(.reply([UInt8](repeating: 5, count: 2_000_000)))
        #expect(try client.frame().length == 2_000_004)
        #expect(client.isClosed)
        await stopping.value
        #expect(test.server.counters.connectionsOpen == 0)
        rmdir(String(test.path.dropLast(2)))
    }

    /// A write that meets a closed socket keeps some clients from reading what they were told last.
    @Test(arguments: [false, true])
    func theClientEndsIt(afterAFault: Bool) async throws {
        let test = try await TestServer()
        let client = try test.connect()
        client.send(.request(1, "Hold"))
        try await eventually { test.hall.holding.count == 1 }
        let stopping = Task { if !afterAFault { await test.stop() } }
        if afterAFault { client.send([9]) }
        #expect(try client.frame().code == .unavailable)
        #expect(client.isClosed)
        for _ in 0..<50 {
            #expect(client.send(Frame.request(3, "Echo", [1]).bytes))
            try await Task.sleep(for: .milliseconds(2))
        }
        #expect(test.server.counters.connectionsOpen == 1)
        client.endSending()
        try await eventually { test.server.counters.connectionsOpen == 0 }
        await stopping.value
        if afterAFault { await test.stop() }
        #expect(test.hall.calls == 1)
    }

    @Test func aClientThatDoesNotEndIsLeft() async throws {
        var limits = TransportLimits()
        limits.partingWait = .milliseconds(50)
        limits.sweepInterval = .milliseconds(10)
        try await TestServer.run(limits) { test in
            let client = try test.connect()
            client.send(Frame(1, 1, 0, length: 2 << 20).bytes)
            #expect(try client.frame().code == .resourceExhausted)
            try await eventually { test.server.counters.connectionsOpen == 0 }
            #expect(!client.send([1]))
        }
    }

    @Test func drainWaitsNoLongerThanTold() async throws {
        let test = try await TestServer()
        let client = try test.connect()
        let sniffed = try test.connect()
        client.send(.request(1, "Hold"))
        try await eventually { test.hall.holding.count == 1 && test.server.counters.connectionsOpen == 2 }
        await test.stop(graceSeconds: 0)
        #expect(try client.frame().code == .unavailable)
        #expect(client.isClosed && sniffed.isClosed)
        #expect(test.hall.holding[0].isCancelled)
        test.hall.holding[0].sink.finish(.reply([1]))
    }
}
