import CHallProto
import HallProto
import Testing

struct MethodTableTests {
    @Test func rowsStandAtTheirIndex() {
        #expect(!MethodTable.all.isEmpty)
        for (index, method) in MethodTable.all.enumerated() {
            #expect(method.index == index)
            #expect(!method.roles.isEmpty && method.access != .unspecified && !method.summary.isEmpty)
            #expect(MethodTable.find(service: method.service, name: method.name)?.index == index)
        }
        #expect(Set(MethodTable.all.map(\.path)).count == MethodTable.all.count)
    }

    @Test func whatIsNotThereIsNotFound() {
        #expect(MethodTable.find(service: "hall.v1.Identity", name: "whoAmI") == nil)
        #expect(MethodTable.find(service: "hall.v2.Identity", name: "WhoAmI") == nil)
        #expect(MethodTable.find(service: "", name: "") == nil)
    }

    @Test func aRowSaysWhatTheSchemaSays() throws {
        let method = try #require(MethodTable.find(service: "hall.v1.Identity", name: "ResetPin"))
        #expect(method.access == .write)
        #expect(method.roles == [.registrar, .director])
        #expect(method.clauses == ["ATT-2"])
        #expect(method.secretReply && !method.streaming)
        #expect(method.requestName == "hall.v1.ResetPinRequest" && method.replyName == "hall.v1.ResetPinReply")
        #expect(method.path == "hall.v1.Identity/ResetPin")
        #expect(method.summary == "Forgets a person's PIN and answers with a new activation code to hand over in person.")
    }

    @Test func requestsComeFromJSONAndRepliesGoThere() throws {
        let method = try #require(MethodTable.find(service: "hall.v1.Identity", name: "ResetPin"))
        let bytes = try method.requestFromJSON(#"{"personId":"S01"}"#)
        #expect(bytes == ResetPinRequest(personID: "S01").encoded())
        #expect(try method.requestToJSON(bytes) == #"{"personId":"S01"}"#)
        #expect(try method.replyToJSON(ResetPinReply(activationCode: "x").encoded()) == #"{"activationCode":"x"}"#)
        #expect(throws: Failure.self) { try method.requestFromJSON(#"{"person":"S01"}"#) }
    }

    @Test func everyMessageOfAMethodIsRegistered() {
        for method in MethodTable.all {
            #expect(MessageRegistry.type(named: method.requestName) != nil, "\(method.requestName)")
            #expect(MessageRegistry.type(named: method.replyName) != nil, "\(method.replyName)")
        }
    }

    @Test func theSchemaIsEmbedded() throws {
        let files = DescriptorSet.files
        #expect(files.contains { $0.name == "hall/v1/identity.proto" })
        #expect(files.contains { $0.name == "google/protobuf/timestamp.proto" })
        var whole: [UInt8] = []
        for file in files { whole += WireBytes.bytes(1, file.bytes) }
        #expect(DescriptorSet.bytes == whole)
        // FileDescriptorProto.name is field 1; source_code_info, field 9, is left out.
        for file in files { #expect(file.bytes.starts(with: WireBytes.text(1, file.name))) }
    }
}
