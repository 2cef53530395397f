import HallProto
import Testing

@testable import HallDaemon

/// Whatever a request's field may not hold, by the schema's own rules: every method, every field, every rule.
struct BadInputFieldTests {
    @Test("Every method has its valid request, filled to the last message, and it goes through")
    func valid() async throws {
        try await BadInputHall.run(badges: true) { hall in
            let requests = hall.requests
            #expect(requests.map(\.method).sorted() == MethodTable.all.map(\.path).sorted())
            for request in requests {
                let outcome = await hall.send(request)
                #expect(outcome == "done", "\(request.method)")
            }
        }
    }

    @Test("A bad field is INVALID_ARGUMENT and named, whatever the method, and nothing is changed")
    func bad() async throws {
        let schema = BadInputSchema()
        try await BadInputHall.run(badges: true) { hall in
            var tried = 0
            for request in hall.requests {
                let method = try #require(MethodTable.all.first { $0.path == request.method })
                let faults = BadInputFaults(schema, of: method.requestName, valid: request.payload)
                #expect(faults.untried == [], "\(method.path) leaves these out")
                tried += faults.all.count
                let wrong = try await wrongAnswers(to: faults, of: request, in: hall)
                #expect(wrong == [], "\(method.path)")
            }
            // Fewer would mean that the schema was not read.
            #expect(tried > 2_000)
        }
    }

    /// What was answered otherwise than it should be, or changed the book.
    private func wrongAnswers(
        to faults: BadInputFaults, of request: BadInputRequest, in hall: BadInputHall
    ) async throws -> [String] {
        var wrong: [String] = []
        for fault in faults.all {
            let before = try hall.contents()
            let outcome = await hall.send(request, fault.payload)
            if outcome != "invalidArgument \(fault.path)" { wrong.append("\(fault.path), \(fault.what): \(outcome)") }
            if try hall.contents() != before { wrong.append("\(fault.path), \(fault.what): the book was changed") }
        }
        return wrong
    }

    @Test("Every field with a format has something malformed to try")
    func formats() {
        let formats = Set(BadInputSchema().messages.values.joined().map(\.law.format))
        #expect(formats.isSubset(of: BadInputFaults.formats.union([0])))
    }
}
