// Generated from Protos/hall/v1/whereabouts.proto by HallProtoGen; do not edit.

import CHallProto

/// Where somebody is.
public enum WhereaboutsState: ProtoEnum {
    case unspecified
    /// 未到: has a session to work that has not ended, and has not signed in for it.
    case expected
    /// 在岗.
    case present
    /// 暂离窗口.
    case steppedAway
    /// 外出.
    case out
    /// 已签退.
    case signedOut
    /// 不当班.
    case offDuty
    /// 免签: works, and need not sign.
    case unmarked
    /// 请假.
    case onLeave
    /// 学习.
    case atStudy
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [WhereaboutsState] = [
        .unspecified,
        .expected,
        .present,
        .steppedAway,
        .out,
        .signedOut,
        .offDuty,
        .unmarked,
        .onLeave,
        .atStudy,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .expected
        case 2: self = .present
        case 3: self = .steppedAway
        case 4: self = .out
        case 5: self = .signedOut
        case 6: self = .offDuty
        case 7: self = .unmarked
        case 8: self = .onLeave
        case 9: self = .atStudy
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .expected: 1
        case .present: 2
        case .steppedAway: 3
        case .out: 4
        case .signedOut: 5
        case .offDuty: 6
        case .unmarked: 7
        case .onLeave: 8
        case .atStudy: 9
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "WHEREABOUTS_STATE_UNSPECIFIED"
        case .expected: "WHEREABOUTS_STATE_EXPECTED"
        case .present: "WHEREABOUTS_STATE_PRESENT"
        case .steppedAway: "WHEREABOUTS_STATE_STEPPED_AWAY"
        case .out: "WHEREABOUTS_STATE_OUT"
        case .signedOut: "WHEREABOUTS_STATE_SIGNED_OUT"
        case .offDuty: "WHEREABOUTS_STATE_OFF_DUTY"
        case .unmarked: "WHEREABOUTS_STATE_UNMARKED"
        case .onLeave: "WHEREABOUTS_STATE_ON_LEAVE"
        case .atStudy: "WHEREABOUTS_STATE_AT_STUDY"
        case .unrecognized(let value): String(value)
        }
    }
}

extension WhereaboutsState: JSONRepresentable {}

/// What somebody came back from.
public enum AwayKind: ProtoEnum {
    case unspecified
    case step
    case outing
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [AwayKind] = [
        .unspecified,
        .step,
        .outing,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .step
        case 2: self = .outing
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .step: 1
        case .outing: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "AWAY_KIND_UNSPECIFIED"
        case .step: "AWAY_KIND_STEP"
        case .outing: "AWAY_KIND_OUTING"
        case .unrecognized(let value): String(value)
        }
    }
}

extension AwayKind: JSONRepresentable {}

/// Whoever calls steps away, now.
public struct StepAwayRequest: Message {
    public var reason: String

    public init() {
        self.reason = ""
    }

    public init(
        reason: String = ""
    ) {
        self.reason = reason
    }
}

extension StepAwayRequest {
    public static var fullName: String { "hall.v1.StepAwayRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StepAwayRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STEP_AWAY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STEP_AWAY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StepAwayRequest>) {
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StepAwayRequest>, _ arena: Arena) {
        hall__v1__step_away_request__init(c)
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("reason", self.reason)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "reason":
                guard try seen.first(0, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Since when they are away.
public struct StepAwayReply: Message {
    public var personName: String
    public var since: Timestamp?
    /// They were away already; since then.
    public var repeatedStep: Bool

    public init() {
        self.personName = ""
        self.since = nil
        self.repeatedStep = false
    }

    public init(
        personName: String = "",
        since: Timestamp? = nil,
        repeatedStep: Bool = false
    ) {
        self.personName = personName
        self.since = since
        self.repeatedStep = repeatedStep
    }
}

extension StepAwayReply {
    public static var fullName: String { "hall.v1.StepAwayReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StepAwayReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STEP_AWAY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STEP_AWAY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StepAwayReply>) {
        self.personName = c.pointee.person_name.text
        self.since = c.pointee.since == nil ? nil : Timestamp(c: c.pointee.since)
        self.repeatedStep = c.pointee.repeated_step != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StepAwayReply>, _ arena: Arena) {
        hall__v1__step_away_reply__init(c)
        c.pointee.person_name = arena.data(self.personName)
        if let value = self.since { c.pointee.since = arena.message(value) }
        c.pointee.repeated_step = self.repeatedStep ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personName", self.personName)
        json.field("since", self.since)
        json.field("repeatedStep", self.repeatedStep)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "personName", "person_name":
                guard try seen.first(0, value) else { continue }
                self.personName = try value.read()
            case "since":
                guard try seen.first(1, value) else { continue }
                self.since = try value.read()
            case "repeatedStep", "repeated_step":
                guard try seen.first(2, value) else { continue }
                self.repeatedStep = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Whoever calls goes out, now.
public struct GoOutRequest: Message {
    public var destination: String
    public var reason: String
    public var expectedReturn: Timestamp?

    public init() {
        self.destination = ""
        self.reason = ""
        self.expectedReturn = nil
    }

    public init(
        destination: String = "",
        reason: String = "",
        expectedReturn: Timestamp? = nil
    ) {
        self.destination = destination
        self.reason = reason
        self.expectedReturn = expectedReturn
    }
}

extension GoOutRequest {
    public static var fullName: String { "hall.v1.GoOutRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GoOutRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GO_OUT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GO_OUT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GoOutRequest>) {
        self.destination = c.pointee.destination.text
        self.reason = c.pointee.reason.text
        self.expectedReturn = c.pointee.expected_return == nil ? nil : Timestamp(c: c.pointee.expected_return)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GoOutRequest>, _ arena: Arena) {
        hall__v1__go_out_request__init(c)
        c.pointee.destination = arena.data(self.destination)
        c.pointee.reason = arena.data(self.reason)
        if let value = self.expectedReturn { c.pointee.expected_return = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("destination", self.destination)
        json.field("reason", self.reason)
        json.field("expectedReturn", self.expectedReturn)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "destination":
                guard try seen.first(0, value) else { continue }
                self.destination = try value.read()
            case "reason":
                guard try seen.first(1, value) else { continue }
                self.reason = try value.read()
            case "expectedReturn", "expected_return":
                guard try seen.first(2, value) else { continue }
                self.expectedReturn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The outing as it stands.
public struct GoOutReply: Message {
    public var personName: String
    public var since: Timestamp?
    /// The minute they said.
    public var expectedReturn: Timestamp?

    public init() {
        self.personName = ""
        self.since = nil
        self.expectedReturn = nil
    }

    public init(
        personName: String = "",
        since: Timestamp? = nil,
        expectedReturn: Timestamp? = nil
    ) {
        self.personName = personName
        self.since = since
        self.expectedReturn = expectedReturn
    }
}

extension GoOutReply {
    public static var fullName: String { "hall.v1.GoOutReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GoOutReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GO_OUT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GO_OUT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GoOutReply>) {
        self.personName = c.pointee.person_name.text
        self.since = c.pointee.since == nil ? nil : Timestamp(c: c.pointee.since)
        self.expectedReturn = c.pointee.expected_return == nil ? nil : Timestamp(c: c.pointee.expected_return)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GoOutReply>, _ arena: Arena) {
        hall__v1__go_out_reply__init(c)
        c.pointee.person_name = arena.data(self.personName)
        if let value = self.since { c.pointee.since = arena.message(value) }
        if let value = self.expectedReturn { c.pointee.expected_return = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personName", self.personName)
        json.field("since", self.since)
        json.field("expectedReturn", self.expectedReturn)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "personName", "person_name":
                guard try seen.first(0, value) else { continue }
                self.personName = try value.read()
            case "since":
                guard try seen.first(1, value) else { continue }
                self.since = try value.read()
            case "expectedReturn", "expected_return":
                guard try seen.first(2, value) else { continue }
                self.expectedReturn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Whoever calls is back, now.
public struct ReturnRequest: Message {
    public init() {
    }
}

extension ReturnRequest {
    public static var fullName: String { "hall.v1.ReturnRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReturnRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RETURN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RETURN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReturnRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReturnRequest>, _ arena: Arena) {
        hall__v1__return_request__init(c)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        for (_, value) in try node.members() { throw value.unknownField() }
    }
}

/// What they came back from.
public struct ReturnReply: Message {
    public var personName: String
    /// UNSPECIFIED: there was nothing to come back from.
    public var kind: AwayKind
    public var since: Timestamp?
    public var until: Timestamp?
    /// So many minutes after the expected return; 0: in time.
    public var overdueMinutes: Int32

    public init() {
        self.personName = ""
        self.kind = .unspecified
        self.since = nil
        self.until = nil
        self.overdueMinutes = 0
    }

    public init(
        personName: String = "",
        kind: AwayKind = .unspecified,
        since: Timestamp? = nil,
        until: Timestamp? = nil,
        overdueMinutes: Int32 = 0
    ) {
        self.personName = personName
        self.kind = kind
        self.since = since
        self.until = until
        self.overdueMinutes = overdueMinutes
    }
}

extension ReturnReply {
    public static var fullName: String { "hall.v1.ReturnReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReturnReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RETURN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RETURN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReturnReply>) {
        self.personName = c.pointee.person_name.text
        self.kind = AwayKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.since = c.pointee.since == nil ? nil : Timestamp(c: c.pointee.since)
        self.until = c.pointee.until == nil ? nil : Timestamp(c: c.pointee.until)
        self.overdueMinutes = c.pointee.overdue_minutes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReturnReply>, _ arena: Arena) {
        hall__v1__return_reply__init(c)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.kind = Hall__V1__AwayKind(UInt32(bitPattern: self.kind.rawValue))
        if let value = self.since { c.pointee.since = arena.message(value) }
        if let value = self.until { c.pointee.until = arena.message(value) }
        c.pointee.overdue_minutes = self.overdueMinutes
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personName", self.personName)
        json.field("kind", self.kind)
        json.field("since", self.since)
        json.field("until", self.until)
        json.field("overdueMinutes", self.overdueMinutes)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "personName", "person_name":
                guard try seen.first(0, value) else { continue }
                self.personName = try value.read()
            case "kind":
                guard try seen.first(1, value) else { continue }
                self.kind = try value.read()
            case "since":
                guard try seen.first(2, value) else { continue }
                self.since = try value.read()
            case "until":
                guard try seen.first(3, value) else { continue }
                self.until = try value.read()
            case "overdueMinutes", "overdue_minutes":
                guard try seen.first(4, value) else { continue }
                self.overdueMinutes = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Where somebody is.
public struct WhereaboutsInfo: Message {
    public var personID: String
    public var personName: String
    public var state: WhereaboutsState
    /// EXPECTED: when the session begins; else since when, where that is known.
    public var since: Timestamp?
    /// OUT: where.
    public var destination: String
    /// OUT, STEPPED_AWAY: why.
    public var reason: String
    /// OUT.
    public var expectedReturn: Timestamp?
    /// OUT: so many minutes after the expected return; 0: in time.
    public var overdueMinutes: Int32

    public init() {
        self.personID = ""
        self.personName = ""
        self.state = .unspecified
        self.since = nil
        self.destination = ""
        self.reason = ""
        self.expectedReturn = nil
        self.overdueMinutes = 0
    }

    public init(
        personID: String = "",
        personName: String = "",
        state: WhereaboutsState = .unspecified,
        since: Timestamp? = nil,
        destination: String = "",
        reason: String = "",
        expectedReturn: Timestamp? = nil,
        overdueMinutes: Int32 = 0
    ) {
        self.personID = personID
        self.personName = personName
        self.state = state
        self.since = since
        self.destination = destination
        self.reason = reason
        self.expectedReturn = expectedReturn
        self.overdueMinutes = overdueMinutes
    }
}

extension WhereaboutsInfo {
    public static var fullName: String { "hall.v1.WhereaboutsInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WhereaboutsInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WHEREABOUTS_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WHEREABOUTS_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WhereaboutsInfo>) {
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.state = WhereaboutsState(rawValue: Int32(bitPattern: c.pointee.state.rawValue))
        self.since = c.pointee.since == nil ? nil : Timestamp(c: c.pointee.since)
        self.destination = c.pointee.destination.text
        self.reason = c.pointee.reason.text
        self.expectedReturn = c.pointee.expected_return == nil ? nil : Timestamp(c: c.pointee.expected_return)
        self.overdueMinutes = c.pointee.overdue_minutes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WhereaboutsInfo>, _ arena: Arena) {
        hall__v1__whereabouts_info__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.state = Hall__V1__WhereaboutsState(UInt32(bitPattern: self.state.rawValue))
        if let value = self.since { c.pointee.since = arena.message(value) }
        c.pointee.destination = arena.data(self.destination)
        c.pointee.reason = arena.data(self.reason)
        if let value = self.expectedReturn { c.pointee.expected_return = arena.message(value) }
        c.pointee.overdue_minutes = self.overdueMinutes
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("state", self.state)
        json.field("since", self.since)
        json.field("destination", self.destination)
        json.field("reason", self.reason)
        json.field("expectedReturn", self.expectedReturn)
        json.field("overdueMinutes", self.overdueMinutes)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "personId", "person_id":
                guard try seen.first(0, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(1, value) else { continue }
                self.personName = try value.read()
            case "state":
                guard try seen.first(2, value) else { continue }
                self.state = try value.read()
            case "since":
                guard try seen.first(3, value) else { continue }
                self.since = try value.read()
            case "destination":
                guard try seen.first(4, value) else { continue }
                self.destination = try value.read()
            case "reason":
                guard try seen.first(5, value) else { continue }
                self.reason = try value.read()
            case "expectedReturn", "expected_return":
                guard try seen.first(6, value) else { continue }
                self.expectedReturn = try value.read()
            case "overdueMinutes", "overdue_minutes":
                guard try seen.first(7, value) else { continue }
                self.overdueMinutes = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks where everybody is.
public struct ListWhereaboutsRequest: Message {
    /// 1 to 1,000; 0: 200.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListWhereaboutsRequest {
    public static var fullName: String { "hall.v1.ListWhereaboutsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListWhereaboutsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_WHEREABOUTS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_WHEREABOUTS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListWhereaboutsRequest>) {
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListWhereaboutsRequest>, _ arena: Arena) {
        hall__v1__list_whereabouts_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "pageSize", "page_size":
                guard try seen.first(0, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(1, value) else { continue }
                self.pageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Everybody, in order of their ids.
public struct ListWhereaboutsReply: Message {
    public var people: [WhereaboutsInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.people = []
        self.nextPageToken = ""
    }

    public init(
        people: [WhereaboutsInfo] = [],
        nextPageToken: String = ""
    ) {
        self.people = people
        self.nextPageToken = nextPageToken
    }
}

extension ListWhereaboutsReply {
    public static var fullName: String { "hall.v1.ListWhereaboutsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListWhereaboutsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_WHEREABOUTS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_WHEREABOUTS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListWhereaboutsReply>) {
        self.people = wireMessages(c.pointee.people, c.pointee.n_people)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListWhereaboutsReply>, _ arena: Arena) {
        hall__v1__list_whereabouts_reply__init(c)
        (c.pointee.people, c.pointee.n_people) = arena.list(self.people) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("people", self.people)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "people":
                guard try seen.first(0, value) else { continue }
                self.people = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Somebody who should be in the hall.
public struct RollCallEntryInfo: Message {
    public var whereabouts: WhereaboutsInfo?
    /// The session that is under way.
    public var starts: String
    public var ends: String
    /// Today's last mark; absent: none.
    public var markedAt: Timestamp?
    public var markIsSignOut: Bool
    /// Where it came from; empty: own login.
    public var terminalID: String
    public var uid: UInt32

    public init() {
        self.whereabouts = nil
        self.starts = ""
        self.ends = ""
        self.markedAt = nil
        self.markIsSignOut = false
        self.terminalID = ""
        self.uid = 0
    }

    public init(
        whereabouts: WhereaboutsInfo? = nil,
        starts: String = "",
        ends: String = "",
        markedAt: Timestamp? = nil,
        markIsSignOut: Bool = false,
        terminalID: String = "",
        uid: UInt32 = 0
    ) {
        self.whereabouts = whereabouts
        self.starts = starts
        self.ends = ends
        self.markedAt = markedAt
        self.markIsSignOut = markIsSignOut
        self.terminalID = terminalID
        self.uid = uid
    }
}

extension RollCallEntryInfo {
    public static var fullName: String { "hall.v1.RollCallEntryInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RollCallEntryInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ROLL_CALL_ENTRY_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ROLL_CALL_ENTRY_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RollCallEntryInfo>) {
        self.whereabouts = c.pointee.whereabouts == nil ? nil : WhereaboutsInfo(c: c.pointee.whereabouts)
        self.starts = c.pointee.starts.text
        self.ends = c.pointee.ends.text
        self.markedAt = c.pointee.marked_at == nil ? nil : Timestamp(c: c.pointee.marked_at)
        self.markIsSignOut = c.pointee.mark_is_sign_out != 0
        self.terminalID = c.pointee.terminal_id.text
        self.uid = c.pointee.uid
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RollCallEntryInfo>, _ arena: Arena) {
        hall__v1__roll_call_entry_info__init(c)
        if let value = self.whereabouts { c.pointee.whereabouts = arena.message(value) }
        c.pointee.starts = arena.data(self.starts)
        c.pointee.ends = arena.data(self.ends)
        if let value = self.markedAt { c.pointee.marked_at = arena.message(value) }
        c.pointee.mark_is_sign_out = self.markIsSignOut ? 1 : 0
        c.pointee.terminal_id = arena.data(self.terminalID)
        c.pointee.uid = self.uid
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("whereabouts", self.whereabouts)
        json.field("starts", self.starts)
        json.field("ends", self.ends)
        json.field("markedAt", self.markedAt)
        json.field("markIsSignOut", self.markIsSignOut)
        json.field("terminalId", self.terminalID)
        json.field("uid", self.uid)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "whereabouts":
                guard try seen.first(0, value) else { continue }
                self.whereabouts = try value.read()
            case "starts":
                guard try seen.first(1, value) else { continue }
                self.starts = try value.read()
            case "ends":
                guard try seen.first(2, value) else { continue }
                self.ends = try value.read()
            case "markedAt", "marked_at":
                guard try seen.first(3, value) else { continue }
                self.markedAt = try value.read()
            case "markIsSignOut", "mark_is_sign_out":
                guard try seen.first(4, value) else { continue }
                self.markIsSignOut = try value.read()
            case "terminalId", "terminal_id":
                guard try seen.first(5, value) else { continue }
                self.terminalID = try value.read()
            case "uid":
                guard try seen.first(6, value) else { continue }
                self.uid = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks who should be here.
public struct RollCallRequest: Message {
    /// 1 to 1,000; 0: 200.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension RollCallRequest {
    public static var fullName: String { "hall.v1.RollCallRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RollCallRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ROLL_CALL_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ROLL_CALL_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RollCallRequest>) {
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RollCallRequest>, _ arena: Arena) {
        hall__v1__roll_call_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "pageSize", "page_size":
                guard try seen.first(0, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(1, value) else { continue }
                self.pageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Those who should be here, in order of their ids.
public struct RollCallReply: Message {
    public var entries: [RollCallEntryInfo]
    /// Empty on the last page.
    public var nextPageToken: String
    /// The minute it is about.
    public var at: Timestamp?
    /// The year's calendar is not loaded: nobody knows whether today is worked.
    public var calendarMissing: Bool

    public init() {
        self.entries = []
        self.nextPageToken = ""
        self.at = nil
        self.calendarMissing = false
    }

    public init(
        entries: [RollCallEntryInfo] = [],
        nextPageToken: String = "",
        at: Timestamp? = nil,
        calendarMissing: Bool = false
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
        self.at = at
        self.calendarMissing = calendarMissing
    }
}

extension RollCallReply {
    public static var fullName: String { "hall.v1.RollCallReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RollCallReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ROLL_CALL_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ROLL_CALL_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RollCallReply>) {
        self.entries = wireMessages(c.pointee.entries, c.pointee.n_entries)
        self.nextPageToken = c.pointee.next_page_token.text
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.calendarMissing = c.pointee.calendar_missing != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RollCallReply>, _ arena: Arena) {
        hall__v1__roll_call_reply__init(c)
        (c.pointee.entries, c.pointee.n_entries) = arena.list(self.entries) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.calendar_missing = self.calendarMissing ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("entries", self.entries)
        json.field("nextPageToken", self.nextPageToken)
        json.field("at", self.at)
        json.field("calendarMissing", self.calendarMissing)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "entries":
                guard try seen.first(0, value) else { continue }
                self.entries = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case "at":
                guard try seen.first(2, value) else { continue }
                self.at = try value.read()
            case "calendarMissing", "calendar_missing":
                guard try seen.first(3, value) else { continue }
                self.calendarMissing = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: somebody stepped away. Why is sealed.
public struct SteppedAway: Message {
    public var personID: String

    public init() {
        self.personID = ""
    }

    public init(
        personID: String = ""
    ) {
        self.personID = personID
    }
}

extension SteppedAway {
    public static var fullName: String { "hall.v1.SteppedAway" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SteppedAway: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STEPPED_AWAY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STEPPED_AWAY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SteppedAway>) {
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SteppedAway>, _ arena: Arena) {
        hall__v1__stepped_away__init(c)
        c.pointee.person_id = arena.data(self.personID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "personId", "person_id":
                guard try seen.first(0, value) else { continue }
                self.personID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: somebody went out. Where to and why is sealed.
public struct WentOut: Message {
    public var personID: String
    public var expectedReturn: Timestamp?

    public init() {
        self.personID = ""
        self.expectedReturn = nil
    }

    public init(
        personID: String = "",
        expectedReturn: Timestamp? = nil
    ) {
        self.personID = personID
        self.expectedReturn = expectedReturn
    }
}

extension WentOut {
    public static var fullName: String { "hall.v1.WentOut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WentOut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WENT_OUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WENT_OUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WentOut>) {
        self.personID = c.pointee.person_id.text
        self.expectedReturn = c.pointee.expected_return == nil ? nil : Timestamp(c: c.pointee.expected_return)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WentOut>, _ arena: Arena) {
        hall__v1__went_out__init(c)
        c.pointee.person_id = arena.data(self.personID)
        if let value = self.expectedReturn { c.pointee.expected_return = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("expectedReturn", self.expectedReturn)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "personId", "person_id":
                guard try seen.first(0, value) else { continue }
                self.personID = try value.read()
            case "expectedReturn", "expected_return":
                guard try seen.first(1, value) else { continue }
                self.expectedReturn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: somebody is back, or went on to something else.
public struct AwayEnded: Message {
    public var personID: String
    public var kind: AwayKind
    public var overdueMinutes: Int32

    public init() {
        self.personID = ""
        self.kind = .unspecified
        self.overdueMinutes = 0
    }

    public init(
        personID: String = "",
        kind: AwayKind = .unspecified,
        overdueMinutes: Int32 = 0
    ) {
        self.personID = personID
        self.kind = kind
        self.overdueMinutes = overdueMinutes
    }
}

extension AwayEnded {
    public static var fullName: String { "hall.v1.AwayEnded" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AwayEnded: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_AWAY_ENDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_AWAY_ENDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AwayEnded>) {
        self.personID = c.pointee.person_id.text
        self.kind = AwayKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.overdueMinutes = c.pointee.overdue_minutes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AwayEnded>, _ arena: Arena) {
        hall__v1__away_ended__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.kind = Hall__V1__AwayKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.overdue_minutes = self.overdueMinutes
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("kind", self.kind)
        json.field("overdueMinutes", self.overdueMinutes)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "personId", "person_id":
                guard try seen.first(0, value) else { continue }
                self.personID = try value.read()
            case "kind":
                guard try seen.first(1, value) else { continue }
                self.kind = try value.read()
            case "overdueMinutes", "overdue_minutes":
                guard try seen.first(2, value) else { continue }
                self.overdueMinutes = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: somebody is not back when they said they would be.
public struct OutingOverdue: Message {
    public var personID: String
    public var expectedReturn: Timestamp?

    public init() {
        self.personID = ""
        self.expectedReturn = nil
    }

    public init(
        personID: String = "",
        expectedReturn: Timestamp? = nil
    ) {
        self.personID = personID
        self.expectedReturn = expectedReturn
    }
}

extension OutingOverdue {
    public static var fullName: String { "hall.v1.OutingOverdue" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension OutingOverdue: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_OUTING_OVERDUE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_OUTING_OVERDUE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__OutingOverdue>) {
        self.personID = c.pointee.person_id.text
        self.expectedReturn = c.pointee.expected_return == nil ? nil : Timestamp(c: c.pointee.expected_return)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__OutingOverdue>, _ arena: Arena) {
        hall__v1__outing_overdue__init(c)
        c.pointee.person_id = arena.data(self.personID)
        if let value = self.expectedReturn { c.pointee.expected_return = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("expectedReturn", self.expectedReturn)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "personId", "person_id":
                guard try seen.first(0, value) else { continue }
                self.personID = try value.read()
            case "expectedReturn", "expected_return":
                guard try seen.first(1, value) else { continue }
                self.expectedReturn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: somebody signed out with a visitor still at the window. Why is sealed.
public struct VisitorsLeft: Message {
    public var personID: String
    public var enquiryNumbers: [String]

    public init() {
        self.personID = ""
        self.enquiryNumbers = []
    }

    public init(
        personID: String = "",
        enquiryNumbers: [String] = []
    ) {
        self.personID = personID
        self.enquiryNumbers = enquiryNumbers
    }
}

extension VisitorsLeft {
    public static var fullName: String { "hall.v1.VisitorsLeft" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension VisitorsLeft: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_VISITORS_LEFT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_VISITORS_LEFT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__VisitorsLeft>) {
        self.personID = c.pointee.person_id.text
        self.enquiryNumbers = wireTexts(c.pointee.enquiry_numbers, c.pointee.n_enquiry_numbers)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__VisitorsLeft>, _ arena: Arena) {
        hall__v1__visitors_left__init(c)
        c.pointee.person_id = arena.data(self.personID)
        (c.pointee.enquiry_numbers, c.pointee.n_enquiry_numbers) = arena.list(self.enquiryNumbers) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("enquiryNumbers", self.enquiryNumbers)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "personId", "person_id":
                guard try seen.first(0, value) else { continue }
                self.personID = try value.read()
            case "enquiryNumbers", "enquiry_numbers":
                guard try seen.first(1, value) else { continue }
                self.enquiryNumbers = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
