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

    /// 200 faults of an import, in two languages, are more than trailers hold: over gRPC as many come as fit, the last of them
    /// saying how many are missing, and code and sentence are as ever.
    @Test func moreFaultsThanTrailersHold() async throws {
        let rows = (0..<300).map { "U\($0),\n" }.joined()
        let request = ImportRequest(files: [ListFile(kind: .units, content: Array("id,name\n\(rows)".utf8))]).encoded()
        try await CasesHall.run { hall in
            // An administrator can only be named by another one, the first by whom the daemon belongs to.
            _ = try await IdentityClient(hall.caller(0)).grantRole(GrantRoleRequest(personID: "S03", role: .administrator))
            let identity = IdentityClient(hall.caller(CasesHall.director))
            _ = try await identity.grantRole(GrantRoleRequest(personID: "S01", role: .administrator))
            _ = try await identity.mapLogin(MapLoginRequest(login: LoginInfo(uid: getuid(), personID: "S01")))
            let path = try temporaryDirectory() + "/s"
            let server = SocketServer(logger: .silent, dispatch: hall.daemon.dispatch)
            try await server.listen(on: .path(path))
            let client = try await GrpcTestClient(path)
            let method = "hall.v1.Directory/Import"
            let whole = try await TtrpcWire(path: path).call(method, request, CallOptions(), messagesMax: 1).failure
            let cut = try await GrpcWireClient(client: client).call(method, request, CallOptions(), messagesMax: 1).failure
            await client.close()
            await server.shutdown(graceSeconds: 1)
            rmdir(String(path.dropLast(2)))
            #expect(cut?.code == .invalidArgument && cut?.message == whole?.message && cut?.message.contains("300") == true)
            let all = try #require(whole?.detail(BadRequest.self)?.violations)
            let some = try #require(cut?.detail(BadRequest.self)?.violations)
            #expect(all.count == 201 && (40..<all.count).contains(some.count))
            #expect(some.dropLast() == all.prefix(some.count - 1))
            #expect(some.last?.reason.contains("\(all.count - some.count + 1) more are left out") == true)
        }
    }

    @Test func rowsHaveNamesOfTheirOwn() {
        #expect(Set(conformanceRows.map(\.name)).count == conformanceRows.count)
    }
}
