import HallProto
import Testing

/// A daemon's service and a client's stub, joined without a transport.
struct ServiceTests {
    struct Contexts: CallContexts {
        typealias Read = Int
        typealias Write = String
        typealias Stream = Bool
    }

    struct Attendance: AttendanceService {
        func signIn(_ request: SignInRequest, in context: String) throws -> SignInReply { SignInReply(personName: context) }
        func signOut(_ request: SignOutRequest, in context: String) throws -> SignOutReply { throw Failure(.aborted, "no") }
        func listMarks(_ request: ListMarksRequest, in context: Int) throws -> ListMarksReply {
            ListMarksReply(marks: [MarkInfo(personID: request.personID, marks: Int32(context))])
        }
        func listRecords(_ request: ListRecordsRequest, in context: Int) throws -> ListRecordsReply { ListRecordsReply() }
    }

    struct Loopback: Caller {
        func unary(_ method: HallProto.Method, _ payload: [UInt8], _ options: CallOptions) async throws(Failure) -> [UInt8] {
            let routes: [Route<Contexts>] = ServiceTests.Attendance().routesForTest
            guard let route = routes.first(where: { $0.method.index == method.index }) else {
                throw Failure(.unimplemented, method.path)
            }
            do {
                return try payload.withUnsafeBytes { bytes in
                    switch route.run {
                    case .read(let run): try run(bytes, 7)
                    case .write(let run): try run(bytes, options.requestID ?? "nobody")
                    case .stream: []
                    }
                }
            } catch let failure as Failure {
                throw failure
            } catch {
                throw Failure(.internal, "\(error)")
            }
        }

        func stream(
            _ method: HallProto.Method, _ payload: [UInt8], _ options: CallOptions
        ) -> AsyncThrowingStream<[UInt8], any Error> {
            AsyncThrowingStream { continuation in
                continuation.yield(JournalEntryInfo(seq: 1).encoded())
                continuation.yield(JournalEntryInfo(seq: 2).encoded())
                continuation.yield([0x0b])
                continuation.finish()
            }
        }
    }

    @Test func aCallGoesThereAndBack() async throws {
        let client = AttendanceClient(Loopback())
        #expect(try await client.signIn(SignInRequest(), CallOptions(requestID: "me")).personName == "me")
        let marks = try await client.listMarks(ListMarksRequest(from: "2026-11-01", to: "2026-11-30", personID: "S01"))
        #expect(marks.marks == [MarkInfo(personID: "S01", marks: 7)])
    }

    @Test func failuresComeThrough() async throws {
        let client = AttendanceClient(Loopback())
        let refused = await #expect(throws: Failure.self) { try await client.signOut(SignOutRequest()) }
        #expect(refused?.code == .aborted)
        let malformed = await #expect(throws: Failure.self) {
            try await client.listMarks(ListMarksRequest(from: "2026-02-30", to: "2026-11-30"))
        }
        #expect(malformed?.detail(BadRequest.self)?.violations.first?.field == "from")
    }

    @Test func aStreamDecodesAsItGoes() async throws {
        var iterator = JournalClient(Loopback()).watch(WatchJournalRequest()).makeAsyncIterator()
        #expect(try await iterator.next()?.seq == 1)
        #expect(try await iterator.next()?.seq == 2)
        let failure = await #expect(throws: Failure.self) { try await iterator.next() }
        #expect(failure?.code == .internal)
    }
}

extension ServiceTests.Attendance {
    typealias Contexts = ServiceTests.Contexts
    var routesForTest: [Route<Contexts>] { routes }
}
