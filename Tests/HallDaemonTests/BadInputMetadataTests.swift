import HallProto
import Testing

@testable import HallDaemon

/// What a caller says beside the request: nonsense there is answered, and never by a fault or a changed book.
struct BadInputMetadataTests {
    private static let long = String(repeating: "9", count: 200_000)
    private static let putUnit = BadInputRequest(
        "hall.v1.Directory/PutUnit", as: CasesHall.director, PutUnitRequest(unit: UnitInfo(id: "U9", name: "司法所")))
    private static let listUnits = BadInputRequest("hall.v1.Directory/ListUnits", as: CasesHall.director, ListUnitsRequest())
    private static let reveal = BadInputRequest(
        "hall.v1.Cases/Reveal", as: CasesHall.director, RevealRequest(number: "2026-000001", reason: "核对"))

    @Test("A request-id that is no UUID is named, for every call that writes; a read has no use for it")
    func requestID() async throws {
        let ids = [
            "", " ", "7", Self.long, "{6F9619FF-8B86-D011-B42D-00CF4FC964FF}", "6F9619FF8B86D011B42D00CF4FC964FF",
            "6F9619FF-8B86-D011-B42D-00CF4FC964FF ", "6F9619FF-8B86-D011-B42D-00CF4FC964FG", "请求号", "\u{0}",
        ]
        try await CasesHall.run { hall in
            let before = try hall.seq()
            for id in ids {
                for write in [Self.putUnit, Self.reveal] {
                    let outcome = await send(write, hall, Metadata(requestID: id))
                    #expect(outcome == "invalidArgument metadata request-id", "\(write.method) “\(id.prefix(40))”")
                }
                let list = await send(Self.listUnits, hall, Metadata(requestID: id))
                #expect(list == "done")
            }
            #expect(try hall.seq() == before)
        }
    }

    @Test("A badge-session nobody was given is UNAUTHENTICATED, however long")
    func badgeSession() async throws {
        try await CasesHall.run { hall in
            let units = try await hall.units()
            for token in ["", "7", Self.long, "工牌", "\u{0}"] {
                for request in [Self.putUnit, Self.reveal, Self.listUnits] {
                    let outcome = await send(request, hall, Metadata(badgeSession: token))
                    #expect(outcome == "unauthenticated", "\(request.method) “\(token.prefix(40))”")
                }
            }
            #expect(try await hall.units() == units)
        }
    }

    @Test("Whatever accept-language says, the answer is in one of the hall's languages")
    func acceptLanguage() async throws {
        try await CasesHall.run { hall in
            for language in ["", "-", ";q=", "zh;q=-1,en;q=NaN", Self.long, "\u{0}"] {
                let explained = try await hall.calendar().explain(
                    ExplainRequest(acceptedOn: "2026-03-02", workingDays: 1), CallOptions(acceptLanguage: language))
                #expect(explained.summary.contains("受理"), "“\(language.prefix(40))”")
            }
        }
    }

    @Test("In a frame metadata is bounded before anybody looks at it, and what is wrong with it is named")
    func frames() {
        #expect(refused([TtrpcKeyValue(key: "request-id", value: String(repeating: "9", count: 4_097))]) == "metadata[0].value")
        #expect(refused([TtrpcKeyValue(key: String(repeating: "k", count: 4_097))]) == "metadata[0].key")
        #expect(refused([TtrpcKeyValue](repeating: TtrpcKeyValue(key: "k"), count: 65)) == "metadata[64]")
        #expect(refused([TtrpcKeyValue(key: "badge-session", value: "\u{1}")]) == "metadata[0].value")
        #expect(refused([TtrpcKeyValue(key: "badge-session", value: ""), TtrpcKeyValue(key: "", value: "7")]) == nil)
    }

    private func refused(_ metadata: [TtrpcKeyValue]) -> String? {
        do throws(Failure) {
            _ = try TtrpcRequest(decoding: TtrpcRequest(metadata: metadata).encoded(), limits: .envelope)
            return nil
        } catch {
            return error.code == .invalidArgument ? error.fields.joined() : "\(error.code)"
        }
    }

    private func send(_ request: BadInputRequest, _ hall: CasesHall, _ metadata: Metadata) async -> String {
        await request.outcome(over: hall.transport, request.payload, metadata)
    }
}

extension CasesHall {
    fileprivate func units() async throws -> [UnitInfo] {
        try await DirectoryClient(caller(CasesHall.director)).listUnits(ListUnitsRequest()).units
    }
}
