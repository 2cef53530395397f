import HallProto
import Testing

/// proto3's canonical JSON (protobuf documentation, "ProtoJSON Format").
struct JSONTests {
    @Test func numbersOf64BitsAreStrings() throws {
        let conflict = VersionConflict(expectedVersion: 9_007_199_254_740_993, currentVersion: -1)
        #expect(conflict.json() == #"{"expectedVersion":"9007199254740993","currentVersion":"-1"}"#)
        #expect(try VersionConflict(json: conflict.json()) == conflict)
    }

    @Test(arguments: ["7", "\"7\"", "7.0", "7e0", "70e-1", "0.7e1", "\"7.00\"", "700E-2"])
    func wholeNumbersComeInManyForms(_ text: String) throws {
        #expect(try VersionConflict(json: #"{"expectedVersion":\#(text)}"#).expectedVersion == 7)
        #expect(try RPCStatus(json: #"{"code":\#(text)}"#).code == 7)
    }

    @Test(arguments: [
        "7.5", "\"\"", "\" 7\"", "\"7x\"", "true", "[]", "{}", "1e-1", "\"+7\"", "\"0x7\"", "1e99999", "\"e\"", "\"NaN\"",
    ])
    func otherNumbersAreRefused(_ text: String) {
        let failure = #expect(throws: Failure.self) { try RPCStatus(json: #"{"code":\#(text)}"#) }
        #expect(failure?.detail(BadRequest.self)?.violations.first?.field == "code")
    }

    @Test func numbersFitTheirBits() throws {
        #expect(try RPCStatus(json: #"{"code":2147483647}"#).code == .max)
        #expect(try RPCStatus(json: #"{"code":-2147483648}"#).code == .min)
        #expect(throws: Failure.self) { try RPCStatus(json: #"{"code":2147483648}"#) }
        #expect(throws: Failure.self) { try VersionConflict(json: #"{"currentVersion":"9223372036854775808"}"#) }
        #expect(try VersionConflict(json: #"{"currentVersion":"-9223372036854775808"}"#).currentVersion == .min)
        #expect(throws: Failure.self) { try WhoAmIReply(json: #"{"uid":-1}"#) }
        #expect(try WhoAmIReply(json: #"{"uid":-0}"#).uid == 0)
        #expect(try VersionConflict(json: #"{"currentVersion":0e400}"#).currentVersion == 0)
    }

    @Test func bothNamesAreTakenButNotTogether() throws {
        #expect(try WhoAmIReply(json: #"{"personId":"S01"}"#).personID == "S01")
        #expect(try WhoAmIReply(json: #"{"person_id":"S01"}"#).personID == "S01")
        #expect(throws: Failure.self) { try WhoAmIReply(json: #"{"personId":"S01","person_id":"S01"}"#) }
        #expect(throws: Failure.self) { try WhoAmIReply(json: #"{"personId":"S01","personId":"S01"}"#) }
        #expect(throws: Failure.self) { try WhoAmIReply(json: #"{"personId":null,"person_id":"S01"}"#) }
    }

    @Test func anUnknownFieldIsNamed() {
        let failure = #expect(throws: Failure.self) {
            try BadRequest(json: #"{"violations":[{"field":"a"},{"fields":"b"}]}"#)
        }
        #expect(failure?.code == .invalidArgument)
        #expect(failure?.detail(BadRequest.self)?.violations.first?.field == "violations[1].fields")
        #expect(throws: Failure.self) { try WhoAmIRequest(json: #"{"who":1}"#) }
    }

    @Test func nullIsTheDefault() throws {
        #expect(try RPCStatus(json: #"{"code":null,"message":null,"details":null}"#) == RPCStatus())
        #expect(try MarkInfo(json: #"{"firstIn":null}"#).firstIn == nil)
        #expect(throws: Failure.self) { try WhoAmIReply(json: #"{"roles":[null]}"#) }
    }

    @Test func enumsGoByNameAndComeByEither() throws {
        let reply = WhoAmIReply(roles: [.clerk, .unitHead, .unrecognized(77)])
        #expect(reply.json() == #"{"roles":["ROLE_CLERK","ROLE_UNIT_HEAD",77]}"#)
        #expect(try WhoAmIReply(json: #"{"roles":["ROLE_CLERK",6,77]}"#) == reply)
        let failure = #expect(throws: Failure.self) { try WhoAmIReply(json: #"{"roles":["ROLE_CLERK","CLERK"]}"#) }
        #expect(failure?.detail(BadRequest.self)?.violations.first?.field == "roles[1]")
    }

    @Test func bytesAreBase64OfEitherAlphabet() throws {
        let any = AnyMessage(typeURL: "example.org/unknown.Type", value: [0xfb, 0xff, 0xfe, 0x01])
        #expect(any.json() == #"{"@type":"example.org/unknown.Type","value":"+//+AQ=="}"#)
        for text in ["+//+AQ==", "+//+AQ", "-__-AQ==", "-__-AQ"] {
            #expect(try AnyMessage(json: #"{"@type":"example.org/unknown.Type","value":"\#(text)"}"#) == any)
        }
        for text in ["+//+A", "+//+AQ=", "+//+AQ===", "+//+ AQ", "*AAA", "=", "AQ==AQ=="] {
            #expect(throws: Failure.self, "\(text)") {
                try AnyMessage(json: #"{"@type":"example.org/unknown.Type","value":"\#(text)"}"#)
            }
        }
    }

    @Test func anyHoldsWhatItIs() throws {
        let any = AnyMessage(packing: Refusal(clause: "TL-2", zh: "不行", en: "No"))
        let text = #"{"@type":"type.googleapis.com/hall.v1.Refusal","clause":"TL-2","zh":"不行","en":"No"}"#
        #expect(any.json() == text)
        #expect(try AnyMessage(json: text) == any)
        #expect(throws: Failure.self) { try AnyMessage(json: #"{"clause":"TL-2"}"#) }
        #expect(try AnyMessage(json: "{}") == AnyMessage())
    }

    @Test func textIsEscaped() throws {
        let status = RPCStatus(message: "\"\\/\n\r\t\u{8}\u{c}\u{1}\u{1f}\u{7f}中𠮷")
        #expect(status.json() == #"{"message":"\"\\/\n\r\t\b\f\u0001\u001f"# + "\u{7f}中𠮷\"}")
        #expect(try RPCStatus(json: status.json()) == status)
        #expect(try RPCStatus(json: #"{"message":"\u4e2d\uD842\uDFB7\/"}"#).message == "中𠮷/")
    }

    @Test(arguments: [
        "", " ", "{", "}", "[]", "1", "{\"code\":1,}", "{code:1}", "{\"code\":01}", "{\"code\":1.}", "{\"code\":.5}",
        "{\"code\":+1}",
        "{\"code\":-}", "{\"code\":1e}", "{\"code\":1}x", "{\"code\":tru}", "{'code':1}", "{\"message\":\"\u{1}\"}",
        "{\"message\":\"\\x\"}", "{\"message\":\"\\u12\"}", "{\"message\":\"\\uD800\"}", "{\"message\":\"\\uD800\\u0041\"}",
        "{\"message\":\"\\uDC00\"}", "{\"message\":\"a}", "{\"message\" \"a\"}", "// {}", "{\"details\":[{},]}", "nul", "null",
    ])
    func whatIsNoJSONOfAMessageIsRefused(_ text: String) {
        let failure = #expect(throws: Failure.self) { try RPCStatus(json: text) }
        #expect(failure?.code == .invalidArgument)
    }

    @Test func nestingHasALimit() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        let near = #expect(throws: Failure.self) { try RPCStatus(json: #"{"x":\#(nested(63))}"#) }
        #expect(near?.message.hasPrefix("x：") == true, "the field is unknown, the depth is fine")
        let far = #expect(throws: Failure.self) { try RPCStatus(json: #"{"x":\#(nested(64))}"#) }
        #expect(far?.message.contains("64") == true)
        #expect(throws: Failure.self) { try RPCStatus(json: nested(1_000_000)) }
    }

    @Test func blanksDoNotCount() throws {
        #expect(try RPCStatus(json: " \t\r\n{ \"code\" : 7 , \"message\" : \"a\" } ") == RPCStatus(code: 7, message: "a"))
    }
}
