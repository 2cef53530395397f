// Generated from Protos/hall/v1/delegations.proto by HallProtoGen; do not edit.

import CHallProto

/// Whether a delegation can be used.
public enum DelegationStanding: ProtoEnum {
    case unspecified
    /// 未开始.
    case toCome
    /// 委托人在岗: nothing says that the giver is away.
    case giverHere
    /// 可用.
    case usable
    /// 已到期.
    case over
    /// 已撤回.
    case revoked
    /// 委托人已无此职务: what was handed on is held no more.
    case officeLost
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [DelegationStanding] = [
        .unspecified,
        .toCome,
        .giverHere,
        .usable,
        .over,
        .revoked,
        .officeLost,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .toCome
        case 2: self = .giverHere
        case 3: self = .usable
        case 4: self = .over
        case 5: self = .revoked
        case 6: self = .officeLost
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .toCome: 1
        case .giverHere: 2
        case .usable: 3
        case .over: 4
        case .revoked: 5
        case .officeLost: 6
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "DELEGATION_STANDING_UNSPECIFIED"
        case .toCome: "DELEGATION_STANDING_TO_COME"
        case .giverHere: "DELEGATION_STANDING_GIVER_HERE"
        case .usable: "DELEGATION_STANDING_USABLE"
        case .over: "DELEGATION_STANDING_OVER"
        case .revoked: "DELEGATION_STANDING_REVOKED"
        case .officeLost: "DELEGATION_STANDING_OFFICE_LOST"
        case .unrecognized(let value): String(value)
        }
    }
}

extension DelegationStanding: JSONRepresentable {}

/// A delegation, as it was written.
public struct DelegationInfo: Message {
    /// "D2026-000012".
    public var number: String
    public var standing: DelegationStanding
    public var giverID: String
    public var giverName: String
    public var delegateID: String
    public var delegateName: String
    public var powers: [ApprovalPower]
    /// As what the giver held them: director, principal.
    public var offices: [Role]
    public var from: String
    /// That day included.
    public var until: String
    /// Empty to whom it is not shown.
    public var reason: String
    public var givenAt: Timestamp?
    public var revokedAt: Timestamp?
    public var revokedBy: String
    public var version: Int64

    public init() {
        self.number = ""
        self.standing = .unspecified
        self.giverID = ""
        self.giverName = ""
        self.delegateID = ""
        self.delegateName = ""
        self.powers = []
        self.offices = []
        self.from = ""
        self.until = ""
        self.reason = ""
        self.givenAt = nil
        self.revokedAt = nil
        self.revokedBy = ""
        self.version = 0
    }

    public init(
        number: String = "",
        standing: DelegationStanding = .unspecified,
        giverID: String = "",
        giverName: String = "",
        delegateID: String = "",
        delegateName: String = "",
        powers: [ApprovalPower] = [],
        offices: [Role] = [],
        from: String = "",
        until: String = "",
        reason: String = "",
        givenAt: Timestamp? = nil,
        revokedAt: Timestamp? = nil,
        revokedBy: String = "",
        version: Int64 = 0
    ) {
        self.number = number
        self.standing = standing
        self.giverID = giverID
        self.giverName = giverName
        self.delegateID = delegateID
        self.delegateName = delegateName
        self.powers = powers
        self.offices = offices
        self.from = from
        self.until = until
        self.reason = reason
        self.givenAt = givenAt
        self.revokedAt = revokedAt
        self.revokedBy = revokedBy
        self.version = version
    }
}

extension DelegationInfo {
    public static var fullName: String { "hall.v1.DelegationInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DelegationInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DELEGATION_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DELEGATION_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DelegationInfo>) {
        self.number = c.pointee.number.text
        self.standing = DelegationStanding(rawValue: Int32(bitPattern: c.pointee.standing.rawValue))
        self.giverID = c.pointee.giver_id.text
        self.giverName = c.pointee.giver_name.text
        self.delegateID = c.pointee.delegate_id.text
        self.delegateName = c.pointee.delegate_name.text
        self.powers = wireList(c.pointee.powers, c.pointee.n_powers) { ApprovalPower(rawValue: Int32(bitPattern: $0.rawValue)) }
        self.offices = wireList(c.pointee.offices, c.pointee.n_offices) { Role(rawValue: Int32(bitPattern: $0.rawValue)) }
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.reason = c.pointee.reason.text
        self.givenAt = c.pointee.given_at == nil ? nil : Timestamp(c: c.pointee.given_at)
        self.revokedAt = c.pointee.revoked_at == nil ? nil : Timestamp(c: c.pointee.revoked_at)
        self.revokedBy = c.pointee.revoked_by.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DelegationInfo>, _ arena: Arena) {
        hall__v1__delegation_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.standing = Hall__V1__DelegationStanding(UInt32(bitPattern: self.standing.rawValue))
        c.pointee.giver_id = arena.data(self.giverID)
        c.pointee.giver_name = arena.data(self.giverName)
        c.pointee.delegate_id = arena.data(self.delegateID)
        c.pointee.delegate_name = arena.data(self.delegateName)
        (c.pointee.powers, c.pointee.n_powers) = arena.list(self.powers) {
            Hall__V1__ApprovalPower(UInt32(bitPattern: $0.rawValue))
        }
        (c.pointee.offices, c.pointee.n_offices) = arena.list(self.offices) { Hall__V1__Role(UInt32(bitPattern: $0.rawValue)) }
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        c.pointee.reason = arena.data(self.reason)
        if let value = self.givenAt { c.pointee.given_at = arena.message(value) }
        if let value = self.revokedAt { c.pointee.revoked_at = arena.message(value) }
        c.pointee.revoked_by = arena.data(self.revokedBy)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("standing", self.standing)
        json.field("giverId", self.giverID)
        json.field("giverName", self.giverName)
        json.field("delegateId", self.delegateID)
        json.field("delegateName", self.delegateName)
        json.field("powers", self.powers)
        json.field("offices", self.offices)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("reason", self.reason)
        json.field("givenAt", self.givenAt)
        json.field("revokedAt", self.revokedAt)
        json.field("revokedBy", self.revokedBy)
        json.field("version", self.version)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "number":
                guard try seen.first(0, value) else { continue }
                self.number = try value.read()
            case "standing":
                guard try seen.first(1, value) else { continue }
                self.standing = try value.read()
            case "giverId", "giver_id":
                guard try seen.first(2, value) else { continue }
                self.giverID = try value.read()
            case "giverName", "giver_name":
                guard try seen.first(3, value) else { continue }
                self.giverName = try value.read()
            case "delegateId", "delegate_id":
                guard try seen.first(4, value) else { continue }
                self.delegateID = try value.read()
            case "delegateName", "delegate_name":
                guard try seen.first(5, value) else { continue }
                self.delegateName = try value.read()
            case "powers":
                guard try seen.first(6, value) else { continue }
                self.powers = try value.read()
            case "offices":
                guard try seen.first(7, value) else { continue }
                self.offices = try value.read()
            case "from":
                guard try seen.first(8, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(9, value) else { continue }
                self.until = try value.read()
            case "reason":
                guard try seen.first(10, value) else { continue }
                self.reason = try value.read()
            case "givenAt", "given_at":
                guard try seen.first(11, value) else { continue }
                self.givenAt = try value.read()
            case "revokedAt", "revoked_at":
                guard try seen.first(12, value) else { continue }
                self.revokedAt = try value.read()
            case "revokedBy", "revoked_by":
                guard try seen.first(13, value) else { continue }
                self.revokedBy = try value.read()
            case "version":
                guard try seen.first(14, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is handed on, to whom and for when.
public struct DelegateRequest: Message {
    public var delegateID: String
    /// Today at the earliest.
    public var from: String
    public var until: String
    /// Empty: all of them.
    public var powers: [ApprovalPower]
    public var reason: String

    public init() {
        self.delegateID = ""
        self.from = ""
        self.until = ""
        self.powers = []
        self.reason = ""
    }

    public init(
        delegateID: String = "",
        from: String = "",
        until: String = "",
        powers: [ApprovalPower] = [],
        reason: String = ""
    ) {
        self.delegateID = delegateID
        self.from = from
        self.until = until
        self.powers = powers
        self.reason = reason
    }
}

extension DelegateRequest {
    public static var fullName: String { "hall.v1.DelegateRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DelegateRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DELEGATE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DELEGATE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DelegateRequest>) {
        self.delegateID = c.pointee.delegate_id.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.powers = wireList(c.pointee.powers, c.pointee.n_powers) { ApprovalPower(rawValue: Int32(bitPattern: $0.rawValue)) }
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DelegateRequest>, _ arena: Arena) {
        hall__v1__delegate_request__init(c)
        c.pointee.delegate_id = arena.data(self.delegateID)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        (c.pointee.powers, c.pointee.n_powers) = arena.list(self.powers) {
            Hall__V1__ApprovalPower(UInt32(bitPattern: $0.rawValue))
        }
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("delegateId", self.delegateID)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("powers", self.powers)
        json.field("reason", self.reason)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "delegateId", "delegate_id":
                guard try seen.first(0, value) else { continue }
                self.delegateID = try value.read()
            case "from":
                guard try seen.first(1, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(2, value) else { continue }
                self.until = try value.read()
            case "powers":
                guard try seen.first(3, value) else { continue }
                self.powers = try value.read()
            case "reason":
                guard try seen.first(4, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it was written.
public struct DelegateReply: Message {
    public var delegation: DelegationInfo?

    public init() {
        self.delegation = nil
    }

    public init(
        delegation: DelegationInfo? = nil
    ) {
        self.delegation = delegation
    }
}

extension DelegateReply {
    public static var fullName: String { "hall.v1.DelegateReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DelegateReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DELEGATE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DELEGATE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DelegateReply>) {
        self.delegation = c.pointee.delegation == nil ? nil : DelegationInfo(c: c.pointee.delegation)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DelegateReply>, _ arena: Arena) {
        hall__v1__delegate_reply__init(c)
        if let value = self.delegation { c.pointee.delegation = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("delegation", self.delegation)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "delegation":
                guard try seen.first(0, value) else { continue }
                self.delegation = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The delegation to take back.
public struct RevokeDelegationRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var reason: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.reason = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        reason: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.reason = reason
    }
}

extension RevokeDelegationRequest {
    public static var fullName: String { "hall.v1.RevokeDelegationRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RevokeDelegationRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REVOKE_DELEGATION_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REVOKE_DELEGATION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RevokeDelegationRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RevokeDelegationRequest>, _ arena: Arena) {
        hall__v1__revoke_delegation_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("reason", self.reason)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "number":
                guard try seen.first(0, value) else { continue }
                self.number = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case "reason":
                guard try seen.first(2, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands now.
public struct RevokeDelegationReply: Message {
    public var delegation: DelegationInfo?

    public init() {
        self.delegation = nil
    }

    public init(
        delegation: DelegationInfo? = nil
    ) {
        self.delegation = delegation
    }
}

extension RevokeDelegationReply {
    public static var fullName: String { "hall.v1.RevokeDelegationReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RevokeDelegationReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REVOKE_DELEGATION_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REVOKE_DELEGATION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RevokeDelegationReply>) {
        self.delegation = c.pointee.delegation == nil ? nil : DelegationInfo(c: c.pointee.delegation)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RevokeDelegationReply>, _ arena: Arena) {
        hall__v1__revoke_delegation_reply__init(c)
        if let value = self.delegation { c.pointee.delegation = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("delegation", self.delegation)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "delegation":
                guard try seen.first(0, value) else { continue }
                self.delegation = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which delegations to list.
public struct ListDelegationsRequest: Message {
    /// Given by or to them; "me" is the caller.
    public var personID: String
    /// Also those that are over or revoked.
    public var withEnded: Bool
    /// 1 to 100; 0: 50.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.personID = ""
        self.withEnded = false
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        personID: String = "",
        withEnded: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.personID = personID
        self.withEnded = withEnded
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListDelegationsRequest {
    public static var fullName: String { "hall.v1.ListDelegationsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListDelegationsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_DELEGATIONS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_DELEGATIONS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListDelegationsRequest>) {
        self.personID = c.pointee.person_id.text
        self.withEnded = c.pointee.with_ended != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListDelegationsRequest>, _ arena: Arena) {
        hall__v1__list_delegations_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.with_ended = self.withEnded ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("withEnded", self.withEnded)
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
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
            case "withEnded", "with_ended":
                guard try seen.first(1, value) else { continue }
                self.withEnded = try value.read()
            case "pageSize", "page_size":
                guard try seen.first(2, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(3, value) else { continue }
                self.pageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The newest first.
public struct ListDelegationsReply: Message {
    public var delegations: [DelegationInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.delegations = []
        self.nextPageToken = ""
    }

    public init(
        delegations: [DelegationInfo] = [],
        nextPageToken: String = ""
    ) {
        self.delegations = delegations
        self.nextPageToken = nextPageToken
    }
}

extension ListDelegationsReply {
    public static var fullName: String { "hall.v1.ListDelegationsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListDelegationsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_DELEGATIONS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_DELEGATIONS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListDelegationsReply>) {
        self.delegations = wireMessages(c.pointee.delegations, c.pointee.n_delegations)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListDelegationsReply>, _ arena: Arena) {
        hall__v1__list_delegations_reply__init(c)
        (c.pointee.delegations, c.pointee.n_delegations) = arena.list(self.delegations) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("delegations", self.delegations)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "delegations":
                guard try seen.first(0, value) else { continue }
                self.delegations = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: powers of approval were handed on. The reason is sealed.
public struct DelegationGiven: Message {
    public var number: String
    public var giverID: String
    public var delegateID: String
    public var powers: [ApprovalPower]
    public var from: String
    public var until: String

    public init() {
        self.number = ""
        self.giverID = ""
        self.delegateID = ""
        self.powers = []
        self.from = ""
        self.until = ""
    }

    public init(
        number: String = "",
        giverID: String = "",
        delegateID: String = "",
        powers: [ApprovalPower] = [],
        from: String = "",
        until: String = ""
    ) {
        self.number = number
        self.giverID = giverID
        self.delegateID = delegateID
        self.powers = powers
        self.from = from
        self.until = until
    }
}

extension DelegationGiven {
    public static var fullName: String { "hall.v1.DelegationGiven" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DelegationGiven: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DELEGATION_GIVEN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DELEGATION_GIVEN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DelegationGiven>) {
        self.number = c.pointee.number.text
        self.giverID = c.pointee.giver_id.text
        self.delegateID = c.pointee.delegate_id.text
        self.powers = wireList(c.pointee.powers, c.pointee.n_powers) { ApprovalPower(rawValue: Int32(bitPattern: $0.rawValue)) }
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DelegationGiven>, _ arena: Arena) {
        hall__v1__delegation_given__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.giver_id = arena.data(self.giverID)
        c.pointee.delegate_id = arena.data(self.delegateID)
        (c.pointee.powers, c.pointee.n_powers) = arena.list(self.powers) {
            Hall__V1__ApprovalPower(UInt32(bitPattern: $0.rawValue))
        }
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("giverId", self.giverID)
        json.field("delegateId", self.delegateID)
        json.field("powers", self.powers)
        json.field("from", self.from)
        json.field("until", self.until)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "number":
                guard try seen.first(0, value) else { continue }
                self.number = try value.read()
            case "giverId", "giver_id":
                guard try seen.first(1, value) else { continue }
                self.giverID = try value.read()
            case "delegateId", "delegate_id":
                guard try seen.first(2, value) else { continue }
                self.delegateID = try value.read()
            case "powers":
                guard try seen.first(3, value) else { continue }
                self.powers = try value.read()
            case "from":
                guard try seen.first(4, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(5, value) else { continue }
                self.until = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a delegation was taken back. The reason is sealed.
public struct DelegationRevoked: Message {
    public var number: String
    public var giverID: String
    public var delegateID: String

    public init() {
        self.number = ""
        self.giverID = ""
        self.delegateID = ""
    }

    public init(
        number: String = "",
        giverID: String = "",
        delegateID: String = ""
    ) {
        self.number = number
        self.giverID = giverID
        self.delegateID = delegateID
    }
}

extension DelegationRevoked {
    public static var fullName: String { "hall.v1.DelegationRevoked" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DelegationRevoked: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DELEGATION_REVOKED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DELEGATION_REVOKED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DelegationRevoked>) {
        self.number = c.pointee.number.text
        self.giverID = c.pointee.giver_id.text
        self.delegateID = c.pointee.delegate_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DelegationRevoked>, _ arena: Arena) {
        hall__v1__delegation_revoked__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.giver_id = arena.data(self.giverID)
        c.pointee.delegate_id = arena.data(self.delegateID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("giverId", self.giverID)
        json.field("delegateId", self.delegateID)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "number":
                guard try seen.first(0, value) else { continue }
                self.number = try value.read()
            case "giverId", "giver_id":
                guard try seen.first(1, value) else { continue }
                self.giverID = try value.read()
            case "delegateId", "delegate_id":
                guard try seen.first(2, value) else { continue }
                self.delegateID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
