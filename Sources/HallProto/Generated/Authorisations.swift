// Generated from Protos/hall/v1/authorisations.proto by HallProtoGen; do not edit.

import CHallProto

/// That somebody may work on an item.
public struct AuthorisationInfo: Message {
    public var itemCode: String
    public var personID: String
    /// Their account in the upper system; empty: none.
    public var account: String
    /// Not taken from requests.
    public var itemName: String
    public var personName: String

    public init() {
        self.itemCode = ""
        self.personID = ""
        self.account = ""
        self.itemName = ""
        self.personName = ""
    }

    public init(
        itemCode: String = "",
        personID: String = "",
        account: String = "",
        itemName: String = "",
        personName: String = ""
    ) {
        self.itemCode = itemCode
        self.personID = personID
        self.account = account
        self.itemName = itemName
        self.personName = personName
    }
}

extension AuthorisationInfo {
    public static var fullName: String { "hall.v1.AuthorisationInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AuthorisationInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_AUTHORISATION_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_AUTHORISATION_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AuthorisationInfo>) {
        self.itemCode = c.pointee.item_code.text
        self.personID = c.pointee.person_id.text
        self.account = c.pointee.account.text
        self.itemName = c.pointee.item_name.text
        self.personName = c.pointee.person_name.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AuthorisationInfo>, _ arena: Arena) {
        hall__v1__authorisation_info__init(c)
        c.pointee.item_code = arena.data(self.itemCode)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.account = arena.data(self.account)
        c.pointee.item_name = arena.data(self.itemName)
        c.pointee.person_name = arena.data(self.personName)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("itemCode", self.itemCode)
        json.field("personId", self.personID)
        json.field("account", self.account)
        json.field("itemName", self.itemName)
        json.field("personName", self.personName)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "itemCode", "item_code":
                guard try seen.first(0, value) else { continue }
                self.itemCode = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "account":
                guard try seen.first(2, value) else { continue }
                self.account = try value.read()
            case "itemName", "item_name":
                guard try seen.first(3, value) else { continue }
                self.itemName = try value.read()
            case "personName", "person_name":
                guard try seen.first(4, value) else { continue }
                self.personName = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The authorisation to put.
public struct PutAuthorisationRequest: Message {
    public var authorisation: AuthorisationInfo?

    public init() {
        self.authorisation = nil
    }

    public init(
        authorisation: AuthorisationInfo? = nil
    ) {
        self.authorisation = authorisation
    }
}

extension PutAuthorisationRequest {
    public static var fullName: String { "hall.v1.PutAuthorisationRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutAuthorisationRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_AUTHORISATION_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_AUTHORISATION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutAuthorisationRequest>) {
        self.authorisation = c.pointee.authorisation == nil ? nil : AuthorisationInfo(c: c.pointee.authorisation)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutAuthorisationRequest>, _ arena: Arena) {
        hall__v1__put_authorisation_request__init(c)
        if let value = self.authorisation { c.pointee.authorisation = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("authorisation", self.authorisation)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "authorisation":
                guard try seen.first(0, value) else { continue }
                self.authorisation = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands now.
public struct PutAuthorisationReply: Message {
    public var authorisation: AuthorisationInfo?

    public init() {
        self.authorisation = nil
    }

    public init(
        authorisation: AuthorisationInfo? = nil
    ) {
        self.authorisation = authorisation
    }
}

extension PutAuthorisationReply {
    public static var fullName: String { "hall.v1.PutAuthorisationReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutAuthorisationReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_AUTHORISATION_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_AUTHORISATION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutAuthorisationReply>) {
        self.authorisation = c.pointee.authorisation == nil ? nil : AuthorisationInfo(c: c.pointee.authorisation)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutAuthorisationReply>, _ arena: Arena) {
        hall__v1__put_authorisation_reply__init(c)
        if let value = self.authorisation { c.pointee.authorisation = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("authorisation", self.authorisation)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "authorisation":
                guard try seen.first(0, value) else { continue }
                self.authorisation = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The authorisation to take back.
public struct RemoveAuthorisationRequest: Message {
    public var itemCode: String
    public var personID: String

    public init() {
        self.itemCode = ""
        self.personID = ""
    }

    public init(
        itemCode: String = "",
        personID: String = ""
    ) {
        self.itemCode = itemCode
        self.personID = personID
    }
}

extension RemoveAuthorisationRequest {
    public static var fullName: String { "hall.v1.RemoveAuthorisationRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RemoveAuthorisationRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> {
        hall_scan_table(HALL_MESSAGE_HALL_V1_REMOVE_AUTHORISATION_REQUEST)
    }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REMOVE_AUTHORISATION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RemoveAuthorisationRequest>) {
        self.itemCode = c.pointee.item_code.text
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RemoveAuthorisationRequest>, _ arena: Arena) {
        hall__v1__remove_authorisation_request__init(c)
        c.pointee.item_code = arena.data(self.itemCode)
        c.pointee.person_id = arena.data(self.personID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("itemCode", self.itemCode)
        json.field("personId", self.personID)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "itemCode", "item_code":
                guard try seen.first(0, value) else { continue }
                self.itemCode = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// It was taken back.
public struct RemoveAuthorisationReply: Message {
    public init() {
    }
}

extension RemoveAuthorisationReply {
    public static var fullName: String { "hall.v1.RemoveAuthorisationReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RemoveAuthorisationReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REMOVE_AUTHORISATION_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REMOVE_AUTHORISATION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RemoveAuthorisationReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RemoveAuthorisationReply>, _ arena: Arena) {
        hall__v1__remove_authorisation_reply__init(c)
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

/// Which authorisations to list.
public struct ListAuthorisationsRequest: Message {
    /// Empty: of every item.
    public var itemCode: String
    /// Empty: everybody's; "me" is the caller.
    public var personID: String

    public init() {
        self.itemCode = ""
        self.personID = ""
    }

    public init(
        itemCode: String = "",
        personID: String = ""
    ) {
        self.itemCode = itemCode
        self.personID = personID
    }
}

extension ListAuthorisationsRequest {
    public static var fullName: String { "hall.v1.ListAuthorisationsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListAuthorisationsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_AUTHORISATIONS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_AUTHORISATIONS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListAuthorisationsRequest>) {
        self.itemCode = c.pointee.item_code.text
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListAuthorisationsRequest>, _ arena: Arena) {
        hall__v1__list_authorisations_request__init(c)
        c.pointee.item_code = arena.data(self.itemCode)
        c.pointee.person_id = arena.data(self.personID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("itemCode", self.itemCode)
        json.field("personId", self.personID)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "itemCode", "item_code":
                guard try seen.first(0, value) else { continue }
                self.itemCode = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// By item, then person.
public struct ListAuthorisationsReply: Message {
    public var authorisations: [AuthorisationInfo]

    public init() {
        self.authorisations = []
    }

    public init(
        authorisations: [AuthorisationInfo] = []
    ) {
        self.authorisations = authorisations
    }
}

extension ListAuthorisationsReply {
    public static var fullName: String { "hall.v1.ListAuthorisationsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListAuthorisationsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_AUTHORISATIONS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_AUTHORISATIONS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListAuthorisationsReply>) {
        self.authorisations = wireMessages(c.pointee.authorisations, c.pointee.n_authorisations)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListAuthorisationsReply>, _ arena: Arena) {
        hall__v1__list_authorisations_reply__init(c)
        (c.pointee.authorisations, c.pointee.n_authorisations) = arena.list(self.authorisations) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("authorisations", self.authorisations)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "authorisations":
                guard try seen.first(0, value) else { continue }
                self.authorisations = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: somebody was authorised for an item, or their account changed.
public struct AuthorisationPut: Message {
    public var itemCode: String
    public var personID: String
    public var hasAccount: Bool

    public init() {
        self.itemCode = ""
        self.personID = ""
        self.hasAccount = false
    }

    public init(
        itemCode: String = "",
        personID: String = "",
        hasAccount: Bool = false
    ) {
        self.itemCode = itemCode
        self.personID = personID
        self.hasAccount = hasAccount
    }
}

extension AuthorisationPut {
    public static var fullName: String { "hall.v1.AuthorisationPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AuthorisationPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_AUTHORISATION_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_AUTHORISATION_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AuthorisationPut>) {
        self.itemCode = c.pointee.item_code.text
        self.personID = c.pointee.person_id.text
        self.hasAccount = c.pointee.has_account != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AuthorisationPut>, _ arena: Arena) {
        hall__v1__authorisation_put__init(c)
        c.pointee.item_code = arena.data(self.itemCode)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.has_account = self.hasAccount ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("itemCode", self.itemCode)
        json.field("personId", self.personID)
        json.field("hasAccount", self.hasAccount)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "itemCode", "item_code":
                guard try seen.first(0, value) else { continue }
                self.itemCode = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "hasAccount", "has_account":
                guard try seen.first(2, value) else { continue }
                self.hasAccount = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: an authorisation was taken back.
public struct AuthorisationRemoved: Message {
    public var itemCode: String
    public var personID: String

    public init() {
        self.itemCode = ""
        self.personID = ""
    }

    public init(
        itemCode: String = "",
        personID: String = ""
    ) {
        self.itemCode = itemCode
        self.personID = personID
    }
}

extension AuthorisationRemoved {
    public static var fullName: String { "hall.v1.AuthorisationRemoved" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AuthorisationRemoved: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_AUTHORISATION_REMOVED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_AUTHORISATION_REMOVED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AuthorisationRemoved>) {
        self.itemCode = c.pointee.item_code.text
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AuthorisationRemoved>, _ arena: Arena) {
        hall__v1__authorisation_removed__init(c)
        c.pointee.item_code = arena.data(self.itemCode)
        c.pointee.person_id = arena.data(self.personID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("itemCode", self.itemCode)
        json.field("personId", self.personID)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "itemCode", "item_code":
                guard try seen.first(0, value) else { continue }
                self.itemCode = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
