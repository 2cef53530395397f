import CHallProto
import Testing

@testable import HallProto

struct MessageTests {
    @Test func everyMessageIsEmptyToBeginWith() throws {
        for type in MessageRegistry.all {
            #expect(type.init().encoded().isEmpty, "\(type.fullName)")
            #expect(type.init().json() == (type.fullName == "google.protobuf.Timestamp" ? "\"1970-01-01T00:00:00Z\"" : "{}"))
            #expect(throws: Never.self, "\(type.fullName)") { try type.init(decoding: [], limits: .lenient) }
        }
    }

    /// Any message with anything in it comes out of its bytes as it went in, and out of its JSON too.
    @Test(arguments: 0..<40) func everyMessageSurvivesBytesAndJSON(_ seed: Int) throws {
        for type in MessageRegistry.all {
            try roundTrip(type, seed: UInt64(seed))
        }
    }

    private func roundTrip<M: Message>(_ type: M.Type, seed: UInt64) throws {
        guard let wire = type as? any WireMessage.Type else {
            Issue.record("\(type.fullName) is no wire message")
            return
        }
        var random = RandomBytes(seed: seed)
        let bytes = random.message(wire.scanTable)
        let message = try M(decoding: bytes, limits: .lenient)
        #expect(message.encoded() == bytes, "\(type.fullName)")
        #expect(try M(json: message.json()) == message, "\(type.fullName)")
    }

    @Test func textKeepsEveryByte() throws {
        let status = RPCStatus(message: "中文\n𠮷\tend")
        #expect(try RPCStatus(decoding: status.encoded(), limits: .reply) == status)
    }

    @Test func aBadFieldIsNamedInBothLanguages() throws {
        let bytes = WireBytes.bytes(3, WireBytes.text(1, "ok")) + WireBytes.bytes(3, WireBytes.bytes(1, [0xff]))
        let failure = #expect(throws: Failure.self) { try RPCStatus(decoding: bytes, limits: .request) }
        #expect(failure?.code == .invalidArgument)
        #expect(
            failure?.message
                == "details[1].type_url：不是有效的 UTF-8 文字，请改正编码 / details[1].type_url: not valid UTF-8; correct the encoding")
        let violations = failure?.detail(BadRequest.self)?.violations
        #expect(violations?.map(\.field) == ["details[1].type_url"])
        #expect(violations?.first?.reason == "不是有效的 UTF-8 文字，请改正编码 / not valid UTF-8; correct the encoding")
    }

    @Test func aReplyThatCannotBeReadIsNotTheCallersFault() {
        let failure = #expect(throws: Failure.self) { try RPCStatus(decoding: [0x0b], limits: .reply) }
        #expect(failure?.code == .internal)
    }

    @Test func aRequestWithoutItsFieldIsRefused() {
        let failure = #expect(throws: Failure.self) { try OpenBadgeSessionRequest(decoding: [], limits: .request) }
        #expect(failure?.detail(BadRequest.self)?.violations.first?.field == "badge_number")
        let wrongPIN = OpenBadgeSessionRequest(badgeNumber: "B-17", pin: "12345").encoded()
        let second = #expect(throws: Failure.self) { try OpenBadgeSessionRequest(decoding: wrongPIN, limits: .request) }
        #expect(second?.detail(BadRequest.self)?.violations.first?.field == "pin")
    }

    @Test func aTimestampHasItsYears() {
        let first = Timestamp(seconds: -62_135_596_800)
        let last = Timestamp(seconds: 253_402_300_799, nanos: 999_999_999)
        for good in [first, last] {
            #expect(throws: Never.self) { try Timestamp(decoding: good.encoded(), limits: .request) }
        }
        let early = Timestamp(seconds: -62_135_596_801)
        for bad in [early, Timestamp(seconds: 253_402_300_800), Timestamp(nanos: -1), Timestamp(nanos: 1_000_000_000)] {
            #expect(throws: Failure.self) { try Timestamp(decoding: bad.encoded(), limits: .request) }
        }
    }

    /// An older client meets a newer daemon: what it doesn't know passes by.
    @Test func aReplyMayKnowMore() throws {
        let newer = WireBytes.number(6, UInt64(999)) + WireBytes.text(3_000, "later") + WireBytes.text(3, "S01")
        let reply = try WhoAmIReply(decoding: newer, limits: .reply)
        #expect(reply.roles == [.unrecognized(999)])
        #expect(throws: Failure.self) { try WhoAmIReply(decoding: newer, limits: .request) }
        #expect(try WhoAmIReply(json: reply.json()) == reply)
    }

    @Test func enumsKnowTheirNames() {
        #expect(Role.unitHead.protoName == "ROLE_UNIT_HEAD")
        #expect(Role(rawValue: 6) == .unitHead)
        #expect(Role(rawValue: 99) == .unrecognized(99))
        #expect(Role.unrecognized(99).rawValue == 99)
        #expect(Role.allKnown.allSatisfy { Role(rawValue: $0.rawValue) == $0 })
    }

    @Test func detailsFindTheirType() {
        let refusal = Refusal(clause: "TL-2", zh: "不行", en: "No")
        let failure = Failure(.failedPrecondition, "不行 / No", details: [AnyMessage(packing: refusal)])
        #expect(failure.detail(Refusal.self) == refusal)
        #expect(failure.detail(BadRequest.self) == nil)
        #expect(failure.details.first?.typeURL == "type.googleapis.com/hall.v1.Refusal")
        #expect(Failure(failure.status) == failure)
        #expect(Failure(RPCStatus(code: 0)) == nil)
        #expect(Failure(RPCStatus(code: 77))?.code == .unknown)
    }
}
