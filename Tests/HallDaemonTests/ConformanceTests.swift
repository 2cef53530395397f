import Foundation
import HallProto
import Testing

@testable import HallDaemon

/// One table, three transports, the same answers: a service behaves alike whatever its caller speaks.
@Suite struct ConformanceTests {
    enum Way: CaseIterable {
        case memory
        case ttrpc
        case grpc
    }

    /// Every row against a fresh hall; the failures each row was told.
    private func answers(over way: Way) async throws -> [String: [Failure]] {
        var told: [String: [Failure]] = [:]
        try await CasesHall.run { hall in
            let identity = IdentityClient(hall.caller(0))
            _ = try await identity.mapLogin(MapLoginRequest(login: LoginInfo(uid: getuid(), personID: "S01")))
            let path = try temporaryDirectory() + "/s"
            let server = SocketServer(logger: .silent, dispatch: hall.daemon.dispatch)
            try await server.listen(on: .path(path))
            let client = try await GrpcTestClient(path)
            let wire: any ConformanceWire =
                switch way {
                case .memory: MemoryWire(transport: hall.transport)
                case .ttrpc: TtrpcWire(path: path)
                case .grpc: GrpcWireClient(client: client)
                }
            for row in conformanceRows {
                let speaker = ConformanceSpeaker(wire)
                let answer: String
                do {
                    answer = try await row.run(speaker)
                } catch {
                    answer = "\(error)"
                }
                #expect(answer == row.expected, "\(row.name) over \(way): \(speaker.failures.map(\.message))")
                told[row.name] = speaker.failures
            }
            await client.close()
            await server.shutdown(graceSeconds: 1)
            rmdir(String(path.dropLast(2)))
        }
        return told
    }

    @Test func everyTransportAnswersAlike() async throws {
        let memory = try await answers(over: .memory)
        for way in Way.allCases where way != .memory {
            let other = try await answers(over: way)
            for row in conformanceRows where !row.isTransports {
                #expect(other[row.name] == memory[row.name], "\(row.name) over \(way)")
            }
        }
    }

    @Test func rowsHaveNamesOfTheirOwn() {
        #expect(Set(conformanceRows.map(\.name)).count == conformanceRows.count)
    }
}
