/// The schema as the printers want it: plain values, names resolved, comments and options in place.
struct Schema {
    var files: [SchemaFile]

    var messages: [SchemaMessage] { files.flatMap(\.messages) }
    var enums: [SchemaEnum] { files.flatMap(\.enums) }
    var services: [SchemaService] { files.flatMap(\.services) }
}

struct SchemaFile {
    /// "hall/v1/cases.proto"
    var path: String
    var package: String
    var dependencies: [String]
    var messages: [SchemaMessage]
    var enums: [SchemaEnum]
    var services: [SchemaService]
    /// Its FileDescriptorProto as it stands in the embedded set: without comments.
    var descriptor: [UInt8]

    var isOurs: Bool { package == "hall.v1" }
    /// The file that describes the schema's own options; its messages never travel.
    var isOptions: Bool { path == "hall/v1/options.proto" }
    var isDescriptor: Bool { path == "google/protobuf/descriptor.proto" }
}

struct SchemaMessage {
    var fullName: String
    var comment: [String]
    /// In the order of the .proto file.
    var fields: [SchemaField]
    var oneofs: [SchemaOneof]

    var fieldsByNumber: [SchemaField] { fields.sorted { $0.number < $1.number } }
    /// The oneofs somebody wrote, in order; an `optional` field has one of its own that nobody sees.
    var realOneofs: [SchemaOneof] {
        oneofs.filter { oneof in
            fields.contains { $0.oneof == oneof.index && !$0.isOptional }
        }
    }
}

struct SchemaOneof {
    /// Its place in the message.
    var index: Int
    var name: String
    var comment: [String]
}

struct SchemaField {
    enum Kind: Int {
        case double = 1
        case float, int64, uint64, int32, fixed64, fixed32, bool, string, group, message, bytes, uint32, `enum`
        case sfixed32, sfixed64, sint32, sint64
    }

    var name: String
    var jsonName: String
    var number: Int
    var kind: Kind
    /// The full name of its message or enum.
    var typeName: String
    var isRepeated: Bool
    /// Written with `optional`.
    var isOptional: Bool
    var oneof: Int?
    var rules: FieldRules
    var comment: [String]

    var isOneofMember: Bool { oneof != nil && !isOptional }
}

struct FieldRules {
    var isRequired = false
    var bytesMax: UInt32 = 0
    var format: Int = 0
    var isBounded = false
    var atLeast: Int64 = 0
    var atMost: Int64 = 0
    var countMax: UInt32 = 0
}

struct SchemaEnum {
    struct Value {
        var name: String
        var number: Int32
        var comment: [String]
    }

    var fullName: String
    var comment: [String]
    var values: [Value]
}

struct SchemaService {
    var fullName: String
    var comment: [String]
    var methods: [SchemaMethod]
}

struct SchemaMethod {
    var name: String
    var comment: [String]
    var request: String
    var reply: String
    var clientStreaming: Bool
    var serverStreaming: Bool
    /// nil: the method says nothing about itself, which the lint refuses.
    var rules: MethodRules?
}

struct MethodRules {
    /// As hall.v1.Access and hall.v1.Role number them.
    var access: Int32
    var roles: [Int32]
    var clauses: [String]
    var secretReply: Bool
    /// As hall.v1.ApprovalPower numbers it.
    var power: Int32
}
