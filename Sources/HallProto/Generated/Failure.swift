// Generated from Protos/hall/v1/failure.proto by HallProtoGen; do not edit.

import CHallProto

/// A rule's no: the clause it rests on and a sentence a clerk can say aloud.
public struct Refusal: Message {
    /// The clause's id in the register, "TL-2".
    public var clause: String
    public var zh: String
    public var en: String

    public init() {
        self.clause = ""
        self.zh = ""
        self.en = ""
    }

    public init(
        clause: String = "",
        zh: String = "",
        en: String = ""
    ) {
        self.clause = clause
        self.zh = zh
        self.en = en
    }
}

extension Refusal {
    public static var fullName: String { "hall.v1.Refusal" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension Refusal: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REFUSAL) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REFUSAL)
    }

    init(c: UnsafeMutablePointer<Hall__V1__Refusal>) {
        self.clause = c.pointee.clause.text
        self.zh = c.pointee.zh.text
        self.en = c.pointee.en.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__Refusal>, _ arena: Arena) {
        hall__v1__refusal__init(c)
        c.pointee.clause = arena.data(self.clause)
        c.pointee.zh = arena.data(self.zh)
        c.pointee.en = arena.data(self.en)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("clause", self.clause)
        json.field("zh", self.zh)
        json.field("en", self.en)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "clause":
                guard try seen.first(0, value) else { continue }
                self.clause = try value.read()
            case "zh":
                guard try seen.first(1, value) else { continue }
                self.zh = try value.read()
            case "en":
                guard try seen.first(2, value) else { continue }
                self.en = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One field that can't be taken as it stands.
public struct FieldViolation: Message {
    /// The path of the field, "materials[3].name"; in an import the file, row and column, "staff.csv:12:unit".
    public var field: String
    /// What is wrong and what to do, in Chinese and English.
    public var reason: String

    public init() {
        self.field = ""
        self.reason = ""
    }

    public init(
        field: String = "",
        reason: String = ""
    ) {
        self.field = field
        self.reason = reason
    }
}

extension FieldViolation {
    public static var fullName: String { "hall.v1.FieldViolation" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension FieldViolation: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_FIELD_VIOLATION) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_FIELD_VIOLATION)
    }

    init(c: UnsafeMutablePointer<Hall__V1__FieldViolation>) {
        self.field = c.pointee.field.text
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__FieldViolation>, _ arena: Arena) {
        hall__v1__field_violation__init(c)
        c.pointee.field = arena.data(self.field)
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("field", self.field)
        json.field("reason", self.reason)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "field":
                guard try seen.first(0, value) else { continue }
                self.field = try value.read()
            case "reason":
                guard try seen.first(1, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The fields of a request that can't be taken as they stand.
public struct BadRequest: Message {
    public var violations: [FieldViolation]

    public init() {
        self.violations = []
    }

    public init(
        violations: [FieldViolation] = []
    ) {
        self.violations = violations
    }
}

extension BadRequest {
    public static var fullName: String { "hall.v1.BadRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BadRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BAD_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BAD_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BadRequest>) {
        self.violations = wireMessages(c.pointee.violations, c.pointee.n_violations)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BadRequest>, _ arena: Arena) {
        hall__v1__bad_request__init(c)
        (c.pointee.violations, c.pointee.n_violations) = arena.list(self.violations) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("violations", self.violations)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "violations":
                guard try seen.first(0, value) else { continue }
                self.violations = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Somebody else changed it first: read it again, then decide anew.
public struct VersionConflict: Message {
    public var expectedVersion: Int64
    public var currentVersion: Int64

    public init() {
        self.expectedVersion = 0
        self.currentVersion = 0
    }

    public init(
        expectedVersion: Int64 = 0,
        currentVersion: Int64 = 0
    ) {
        self.expectedVersion = expectedVersion
        self.currentVersion = currentVersion
    }
}

extension VersionConflict {
    public static var fullName: String { "hall.v1.VersionConflict" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension VersionConflict: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_VERSION_CONFLICT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_VERSION_CONFLICT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__VersionConflict>) {
        self.expectedVersion = c.pointee.expected_version
        self.currentVersion = c.pointee.current_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__VersionConflict>, _ arena: Arena) {
        hall__v1__version_conflict__init(c)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.current_version = self.currentVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("expectedVersion", self.expectedVersion)
        json.field("currentVersion", self.currentVersion)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "expectedVersion", "expected_version":
                guard try seen.first(0, value) else { continue }
                self.expectedVersion = try value.read()
            case "currentVersion", "current_version":
                guard try seen.first(1, value) else { continue }
                self.currentVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
