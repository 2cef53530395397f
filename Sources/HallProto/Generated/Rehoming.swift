// Generated from Protos/hall/v1/rehoming.proto by HallProtoGen; do not edit.

import CHallProto

/// What can lie with somebody.
public enum RehomedKind: ProtoEnum {
    case unspecified
    /// 办件: an application or a case.
    case `case`
    /// 首问登记.
    case enquiry
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [RehomedKind] = [
        .unspecified,
        .case,
        .enquiry,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .case
        case 2: self = .enquiry
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .case: 1
        case .enquiry: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "REHOMED_KIND_UNSPECIFIED"
        case .case: "REHOMED_KIND_CASE"
        case .enquiry: "REHOMED_KIND_ENQUIRY"
        case .unrecognized(let value): String(value)
        }
    }
}

extension RehomedKind: JSONRepresentable {}

/// One thing that lay with them.
public struct RehomedInfo: Message {
    public var kind: RehomedKind
    public var number: String
    /// Empty: nobody was found, and it lies where it lay.
    public var toPersonID: String
    public var toPersonName: String

    public init() {
        self.kind = .unspecified
        self.number = ""
        self.toPersonID = ""
        self.toPersonName = ""
    }

    public init(
        kind: RehomedKind = .unspecified,
        number: String = "",
        toPersonID: String = "",
        toPersonName: String = ""
    ) {
        self.kind = kind
        self.number = number
        self.toPersonID = toPersonID
        self.toPersonName = toPersonName
    }
}

extension RehomedInfo {
    public static var fullName: String { "hall.v1.RehomedInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RehomedInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REHOMED_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REHOMED_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RehomedInfo>) {
        self.kind = RehomedKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.number = c.pointee.number.text
        self.toPersonID = c.pointee.to_person_id.text
        self.toPersonName = c.pointee.to_person_name.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RehomedInfo>, _ arena: Arena) {
        hall__v1__rehomed_info__init(c)
        c.pointee.kind = Hall__V1__RehomedKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.number = arena.data(self.number)
        c.pointee.to_person_id = arena.data(self.toPersonID)
        c.pointee.to_person_name = arena.data(self.toPersonName)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kind", self.kind)
        json.field("number", self.number)
        json.field("toPersonId", self.toPersonID)
        json.field("toPersonName", self.toPersonName)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "kind":
                guard try seen.first(0, value) else { continue }
                self.kind = try value.read()
            case "number":
                guard try seen.first(1, value) else { continue }
                self.number = try value.read()
            case "toPersonId", "to_person_id":
                guard try seen.first(2, value) else { continue }
                self.toPersonID = try value.read()
            case "toPersonName", "to_person_name":
                guard try seen.first(3, value) else { continue }
                self.toPersonName = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
