// Generated from Protos/hall/v1/identity.proto by HallProtoGen; do not edit.

import CHallProto

/// Asks who the caller is.
public struct WhoAmIRequest: Message {
    public init() {
    }
}

extension WhoAmIRequest {
    public static var fullName: String { "hall.v1.WhoAmIRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WhoAmIRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WHO_AM_IREQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WHO_AM_IREQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WhoAmIRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WhoAmIRequest>, _ arena: Arena) {
        hall__v1__who_am_irequest__init(c)
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

/// Who the daemon takes the caller for.
public struct WhoAmIReply: Message {
    /// The kernel's word for the process at the other end.
    public var uid: UInt32
    /// The person, by own login or by badge session; empty when there is none.
    public var personID: String
    public var personName: String
    public var terminalID: String
    public var serviceAccountID: String
    public var roles: [Role]
    /// True when the person speaks through a badge session.
    public var byBadge: Bool

    public init() {
        self.uid = 0
        self.personID = ""
        self.personName = ""
        self.terminalID = ""
        self.serviceAccountID = ""
        self.roles = []
        self.byBadge = false
    }

    public init(
        uid: UInt32 = 0,
        personID: String = "",
        personName: String = "",
        terminalID: String = "",
        serviceAccountID: String = "",
        roles: [Role] = [],
        byBadge: Bool = false
    ) {
        self.uid = uid
        self.personID = personID
        self.personName = personName
        self.terminalID = terminalID
        self.serviceAccountID = serviceAccountID
        self.roles = roles
        self.byBadge = byBadge
    }
}

extension WhoAmIReply {
    public static var fullName: String { "hall.v1.WhoAmIReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WhoAmIReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WHO_AM_IREPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WHO_AM_IREPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WhoAmIReply>) {
        self.uid = c.pointee.uid
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.terminalID = c.pointee.terminal_id.text
        self.serviceAccountID = c.pointee.service_account_id.text
        self.roles = wireList(c.pointee.roles, c.pointee.n_roles) { Role(rawValue: Int32(bitPattern: $0.rawValue)) }
        self.byBadge = c.pointee.by_badge != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WhoAmIReply>, _ arena: Arena) {
        hall__v1__who_am_ireply__init(c)
        c.pointee.uid = self.uid
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.terminal_id = arena.data(self.terminalID)
        c.pointee.service_account_id = arena.data(self.serviceAccountID)
        (c.pointee.roles, c.pointee.n_roles) = arena.list(self.roles) { Hall__V1__Role(UInt32(bitPattern: $0.rawValue)) }
        c.pointee.by_badge = self.byBadge ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("uid", self.uid)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("terminalId", self.terminalID)
        json.field("serviceAccountId", self.serviceAccountID)
        json.field("roles", self.roles)
        json.field("byBadge", self.byBadge)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "uid":
                guard try seen.first(0, value) else { continue }
                self.uid = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(2, value) else { continue }
                self.personName = try value.read()
            case "terminalId", "terminal_id":
                guard try seen.first(3, value) else { continue }
                self.terminalID = try value.read()
            case "serviceAccountId", "service_account_id":
                guard try seen.first(4, value) else { continue }
                self.serviceAccountID = try value.read()
            case "roles":
                guard try seen.first(5, value) else { continue }
                self.roles = try value.read()
            case "byBadge", "by_badge":
                guard try seen.first(6, value) else { continue }
                self.byBadge = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A badge put on the terminal.
public struct OpenBadgeSessionRequest: Message {
    public var badgeNumber: String
    public var pin: String

    public init() {
        self.badgeNumber = ""
        self.pin = ""
    }

    public init(
        badgeNumber: String = "",
        pin: String = ""
    ) {
        self.badgeNumber = badgeNumber
        self.pin = pin
    }
}

extension OpenBadgeSessionRequest {
    public static var fullName: String { "hall.v1.OpenBadgeSessionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension OpenBadgeSessionRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_OPEN_BADGE_SESSION_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_OPEN_BADGE_SESSION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__OpenBadgeSessionRequest>) {
        self.badgeNumber = c.pointee.badge_number.text
        self.pin = c.pointee.pin.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__OpenBadgeSessionRequest>, _ arena: Arena) {
        hall__v1__open_badge_session_request__init(c)
        c.pointee.badge_number = arena.data(self.badgeNumber)
        c.pointee.pin = arena.data(self.pin)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("badgeNumber", self.badgeNumber)
        json.field("pin", self.pin)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "badgeNumber", "badge_number":
                guard try seen.first(0, value) else { continue }
                self.badgeNumber = try value.read()
            case "pin":
                guard try seen.first(1, value) else { continue }
                self.pin = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The session that was opened.
public struct OpenBadgeSessionReply: Message {
    /// Goes into the metadata `badge-session` of the calls that follow; a secret.
    public var token: String
    public var personID: String
    public var personName: String
    /// Minutes without a call after which the session ends by itself.
    public var idleMinutes: Int32

    public init() {
        self.token = ""
        self.personID = ""
        self.personName = ""
        self.idleMinutes = 0
    }

    public init(
        token: String = "",
        personID: String = "",
        personName: String = "",
        idleMinutes: Int32 = 0
    ) {
        self.token = token
        self.personID = personID
        self.personName = personName
        self.idleMinutes = idleMinutes
    }
}

extension OpenBadgeSessionReply {
    public static var fullName: String { "hall.v1.OpenBadgeSessionReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension OpenBadgeSessionReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_OPEN_BADGE_SESSION_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_OPEN_BADGE_SESSION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__OpenBadgeSessionReply>) {
        self.token = c.pointee.token.text
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.idleMinutes = c.pointee.idle_minutes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__OpenBadgeSessionReply>, _ arena: Arena) {
        hall__v1__open_badge_session_reply__init(c)
        c.pointee.token = arena.data(self.token)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.idle_minutes = self.idleMinutes
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("token", self.token)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("idleMinutes", self.idleMinutes)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "token":
                guard try seen.first(0, value) else { continue }
                self.token = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(2, value) else { continue }
                self.personName = try value.read()
            case "idleMinutes", "idle_minutes":
                guard try seen.first(3, value) else { continue }
                self.idleMinutes = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Ends the caller's own session.
public struct CloseBadgeSessionRequest: Message {
    public init() {
    }
}

extension CloseBadgeSessionRequest {
    public static var fullName: String { "hall.v1.CloseBadgeSessionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CloseBadgeSessionRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CLOSE_BADGE_SESSION_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CLOSE_BADGE_SESSION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CloseBadgeSessionRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CloseBadgeSessionRequest>, _ arena: Arena) {
        hall__v1__close_badge_session_request__init(c)
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

/// The session is closed.
public struct CloseBadgeSessionReply: Message {
    public init() {
    }
}

extension CloseBadgeSessionReply {
    public static var fullName: String { "hall.v1.CloseBadgeSessionReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CloseBadgeSessionReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CLOSE_BADGE_SESSION_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CLOSE_BADGE_SESSION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CloseBadgeSessionReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CloseBadgeSessionReply>, _ arena: Arena) {
        hall__v1__close_badge_session_reply__init(c)
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

/// Names the session to end.
public struct EndBadgeSessionRequest: Message {
    public var sessionID: String

    public init() {
        self.sessionID = ""
    }

    public init(
        sessionID: String = ""
    ) {
        self.sessionID = sessionID
    }
}

extension EndBadgeSessionRequest {
    public static var fullName: String { "hall.v1.EndBadgeSessionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EndBadgeSessionRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_END_BADGE_SESSION_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_END_BADGE_SESSION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EndBadgeSessionRequest>) {
        self.sessionID = c.pointee.session_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EndBadgeSessionRequest>, _ arena: Arena) {
        hall__v1__end_badge_session_request__init(c)
        c.pointee.session_id = arena.data(self.sessionID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("sessionId", self.sessionID)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "sessionId", "session_id":
                guard try seen.first(0, value) else { continue }
                self.sessionID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The session is ended.
public struct EndBadgeSessionReply: Message {
    public init() {
    }
}

extension EndBadgeSessionReply {
    public static var fullName: String { "hall.v1.EndBadgeSessionReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EndBadgeSessionReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_END_BADGE_SESSION_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_END_BADGE_SESSION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EndBadgeSessionReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EndBadgeSessionReply>, _ arena: Arena) {
        hall__v1__end_badge_session_reply__init(c)
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

/// Asks for the open sessions.
public struct ListBadgeSessionsRequest: Message {
    public init() {
    }
}

extension ListBadgeSessionsRequest {
    public static var fullName: String { "hall.v1.ListBadgeSessionsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListBadgeSessionsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_BADGE_SESSIONS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_BADGE_SESSIONS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListBadgeSessionsRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListBadgeSessionsRequest>, _ arena: Arena) {
        hall__v1__list_badge_sessions_request__init(c)
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

/// A badge session.
public struct BadgeSessionInfo: Message {
    public var sessionID: String
    public var personID: String
    public var personName: String
    public var terminalID: String
    public var openedAt: Timestamp?

    public init() {
        self.sessionID = ""
        self.personID = ""
        self.personName = ""
        self.terminalID = ""
        self.openedAt = nil
    }

    public init(
        sessionID: String = "",
        personID: String = "",
        personName: String = "",
        terminalID: String = "",
        openedAt: Timestamp? = nil
    ) {
        self.sessionID = sessionID
        self.personID = personID
        self.personName = personName
        self.terminalID = terminalID
        self.openedAt = openedAt
    }
}

extension BadgeSessionInfo {
    public static var fullName: String { "hall.v1.BadgeSessionInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BadgeSessionInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BADGE_SESSION_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BADGE_SESSION_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BadgeSessionInfo>) {
        self.sessionID = c.pointee.session_id.text
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.terminalID = c.pointee.terminal_id.text
        self.openedAt = c.pointee.opened_at == nil ? nil : Timestamp(c: c.pointee.opened_at)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BadgeSessionInfo>, _ arena: Arena) {
        hall__v1__badge_session_info__init(c)
        c.pointee.session_id = arena.data(self.sessionID)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.terminal_id = arena.data(self.terminalID)
        if let value = self.openedAt { c.pointee.opened_at = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("sessionId", self.sessionID)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("terminalId", self.terminalID)
        json.field("openedAt", self.openedAt)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "sessionId", "session_id":
                guard try seen.first(0, value) else { continue }
                self.sessionID = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(2, value) else { continue }
                self.personName = try value.read()
            case "terminalId", "terminal_id":
                guard try seen.first(3, value) else { continue }
                self.terminalID = try value.read()
            case "openedAt", "opened_at":
                guard try seen.first(4, value) else { continue }
                self.openedAt = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The open sessions, the oldest first.
public struct ListBadgeSessionsReply: Message {
    public var sessions: [BadgeSessionInfo]

    public init() {
        self.sessions = []
    }

    public init(
        sessions: [BadgeSessionInfo] = []
    ) {
        self.sessions = sessions
    }
}

extension ListBadgeSessionsReply {
    public static var fullName: String { "hall.v1.ListBadgeSessionsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListBadgeSessionsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_BADGE_SESSIONS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_BADGE_SESSIONS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListBadgeSessionsReply>) {
        self.sessions = wireMessages(c.pointee.sessions, c.pointee.n_sessions)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListBadgeSessionsReply>, _ arena: Arena) {
        hall__v1__list_badge_sessions_reply__init(c)
        (c.pointee.sessions, c.pointee.n_sessions) = arena.list(self.sessions) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("sessions", self.sessions)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "sessions":
                guard try seen.first(0, value) else { continue }
                self.sessions = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The first PIN of a badge.
public struct SetFirstPinRequest: Message {
    public var badgeNumber: String
    /// What the registrar handed over.
    public var activationCode: String
    public var newPin: String

    public init() {
        self.badgeNumber = ""
        self.activationCode = ""
        self.newPin = ""
    }

    public init(
        badgeNumber: String = "",
        activationCode: String = "",
        newPin: String = ""
    ) {
        self.badgeNumber = badgeNumber
        self.activationCode = activationCode
        self.newPin = newPin
    }
}

extension SetFirstPinRequest {
    public static var fullName: String { "hall.v1.SetFirstPinRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SetFirstPinRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SET_FIRST_PIN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SET_FIRST_PIN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SetFirstPinRequest>) {
        self.badgeNumber = c.pointee.badge_number.text
        self.activationCode = c.pointee.activation_code.text
        self.newPin = c.pointee.new_pin.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SetFirstPinRequest>, _ arena: Arena) {
        hall__v1__set_first_pin_request__init(c)
        c.pointee.badge_number = arena.data(self.badgeNumber)
        c.pointee.activation_code = arena.data(self.activationCode)
        c.pointee.new_pin = arena.data(self.newPin)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("badgeNumber", self.badgeNumber)
        json.field("activationCode", self.activationCode)
        json.field("newPin", self.newPin)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "badgeNumber", "badge_number":
                guard try seen.first(0, value) else { continue }
                self.badgeNumber = try value.read()
            case "activationCode", "activation_code":
                guard try seen.first(1, value) else { continue }
                self.activationCode = try value.read()
            case "newPin", "new_pin":
                guard try seen.first(2, value) else { continue }
                self.newPin = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The PIN is set.
public struct SetFirstPinReply: Message {
    public init() {
    }
}

extension SetFirstPinReply {
    public static var fullName: String { "hall.v1.SetFirstPinReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SetFirstPinReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SET_FIRST_PIN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SET_FIRST_PIN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SetFirstPinReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SetFirstPinReply>, _ arena: Arena) {
        hall__v1__set_first_pin_reply__init(c)
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

/// The caller's own PIN, old and new.
public struct ChangePinRequest: Message {
    public var oldPin: String
    public var newPin: String

    public init() {
        self.oldPin = ""
        self.newPin = ""
    }

    public init(
        oldPin: String = "",
        newPin: String = ""
    ) {
        self.oldPin = oldPin
        self.newPin = newPin
    }
}

extension ChangePinRequest {
    public static var fullName: String { "hall.v1.ChangePinRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ChangePinRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CHANGE_PIN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CHANGE_PIN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ChangePinRequest>) {
        self.oldPin = c.pointee.old_pin.text
        self.newPin = c.pointee.new_pin.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ChangePinRequest>, _ arena: Arena) {
        hall__v1__change_pin_request__init(c)
        c.pointee.old_pin = arena.data(self.oldPin)
        c.pointee.new_pin = arena.data(self.newPin)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("oldPin", self.oldPin)
        json.field("newPin", self.newPin)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "oldPin", "old_pin":
                guard try seen.first(0, value) else { continue }
                self.oldPin = try value.read()
            case "newPin", "new_pin":
                guard try seen.first(1, value) else { continue }
                self.newPin = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The PIN is changed.
public struct ChangePinReply: Message {
    public init() {
    }
}

extension ChangePinReply {
    public static var fullName: String { "hall.v1.ChangePinReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ChangePinReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CHANGE_PIN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CHANGE_PIN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ChangePinReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ChangePinReply>, _ arena: Arena) {
        hall__v1__change_pin_reply__init(c)
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

/// Whose PIN is forgotten.
public struct ResetPinRequest: Message {
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

extension ResetPinRequest {
    public static var fullName: String { "hall.v1.ResetPinRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ResetPinRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RESET_PIN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RESET_PIN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ResetPinRequest>) {
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ResetPinRequest>, _ arena: Arena) {
        hall__v1__reset_pin_request__init(c)
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

/// The way back in.
public struct ResetPinReply: Message {
    /// Used once, to choose a new PIN; a secret.
    public var activationCode: String

    public init() {
        self.activationCode = ""
    }

    public init(
        activationCode: String = ""
    ) {
        self.activationCode = activationCode
    }
}

extension ResetPinReply {
    public static var fullName: String { "hall.v1.ResetPinReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ResetPinReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RESET_PIN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RESET_PIN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ResetPinReply>) {
        self.activationCode = c.pointee.activation_code.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ResetPinReply>, _ arena: Arena) {
        hall__v1__reset_pin_reply__init(c)
        c.pointee.activation_code = arena.data(self.activationCode)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("activationCode", self.activationCode)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "activationCode", "activation_code":
                guard try seen.first(0, value) else { continue }
                self.activationCode = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A new badge for a person.
public struct IssueBadgeRequest: Message {
    public var personID: String
    public var badgeNumber: String

    public init() {
        self.personID = ""
        self.badgeNumber = ""
    }

    public init(
        personID: String = "",
        badgeNumber: String = ""
    ) {
        self.personID = personID
        self.badgeNumber = badgeNumber
    }
}

extension IssueBadgeRequest {
    public static var fullName: String { "hall.v1.IssueBadgeRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension IssueBadgeRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ISSUE_BADGE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ISSUE_BADGE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__IssueBadgeRequest>) {
        self.personID = c.pointee.person_id.text
        self.badgeNumber = c.pointee.badge_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__IssueBadgeRequest>, _ arena: Arena) {
        hall__v1__issue_badge_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.badge_number = arena.data(self.badgeNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("badgeNumber", self.badgeNumber)
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
            case "badgeNumber", "badge_number":
                guard try seen.first(1, value) else { continue }
                self.badgeNumber = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The badge is issued.
public struct IssueBadgeReply: Message {
    /// Used once, to choose the first PIN; a secret.
    public var activationCode: String

    public init() {
        self.activationCode = ""
    }

    public init(
        activationCode: String = ""
    ) {
        self.activationCode = activationCode
    }
}

extension IssueBadgeReply {
    public static var fullName: String { "hall.v1.IssueBadgeReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension IssueBadgeReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ISSUE_BADGE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ISSUE_BADGE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__IssueBadgeReply>) {
        self.activationCode = c.pointee.activation_code.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__IssueBadgeReply>, _ arena: Arena) {
        hall__v1__issue_badge_reply__init(c)
        c.pointee.activation_code = arena.data(self.activationCode)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("activationCode", self.activationCode)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "activationCode", "activation_code":
                guard try seen.first(0, value) else { continue }
                self.activationCode = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A badge that was lost.
public struct ReportBadgeLostRequest: Message {
    public var badgeNumber: String

    public init() {
        self.badgeNumber = ""
    }

    public init(
        badgeNumber: String = ""
    ) {
        self.badgeNumber = badgeNumber
    }
}

extension ReportBadgeLostRequest {
    public static var fullName: String { "hall.v1.ReportBadgeLostRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReportBadgeLostRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REPORT_BADGE_LOST_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REPORT_BADGE_LOST_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReportBadgeLostRequest>) {
        self.badgeNumber = c.pointee.badge_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReportBadgeLostRequest>, _ arena: Arena) {
        hall__v1__report_badge_lost_request__init(c)
        c.pointee.badge_number = arena.data(self.badgeNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("badgeNumber", self.badgeNumber)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "badgeNumber", "badge_number":
                guard try seen.first(0, value) else { continue }
                self.badgeNumber = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The badge is blocked.
public struct ReportBadgeLostReply: Message {
    public var sessionsEnded: Int32

    public init() {
        self.sessionsEnded = 0
    }

    public init(
        sessionsEnded: Int32 = 0
    ) {
        self.sessionsEnded = sessionsEnded
    }
}

extension ReportBadgeLostReply {
    public static var fullName: String { "hall.v1.ReportBadgeLostReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReportBadgeLostReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REPORT_BADGE_LOST_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REPORT_BADGE_LOST_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReportBadgeLostReply>) {
        self.sessionsEnded = c.pointee.sessions_ended
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReportBadgeLostReply>, _ arena: Arena) {
        hall__v1__report_badge_lost_reply__init(c)
        c.pointee.sessions_ended = self.sessionsEnded
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("sessionsEnded", self.sessionsEnded)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "sessionsEnded", "sessions_ended":
                guard try seen.first(0, value) else { continue }
                self.sessionsEnded = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Whom a uid stands for: a person, a terminal, a service account, or a terminal and a person.
public struct LoginInfo: Message {
    public var uid: UInt32
    public var personID: String
    public var terminalID: String
    public var serviceAccountID: String

    public init() {
        self.uid = 0
        self.personID = ""
        self.terminalID = ""
        self.serviceAccountID = ""
    }

    public init(
        uid: UInt32 = 0,
        personID: String = "",
        terminalID: String = "",
        serviceAccountID: String = ""
    ) {
        self.uid = uid
        self.personID = personID
        self.terminalID = terminalID
        self.serviceAccountID = serviceAccountID
    }
}

extension LoginInfo {
    public static var fullName: String { "hall.v1.LoginInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LoginInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LOGIN_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LOGIN_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LoginInfo>) {
        self.uid = c.pointee.uid
        self.personID = c.pointee.person_id.text
        self.terminalID = c.pointee.terminal_id.text
        self.serviceAccountID = c.pointee.service_account_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LoginInfo>, _ arena: Arena) {
        hall__v1__login_info__init(c)
        c.pointee.uid = self.uid
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.terminal_id = arena.data(self.terminalID)
        c.pointee.service_account_id = arena.data(self.serviceAccountID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("uid", self.uid)
        json.field("personId", self.personID)
        json.field("terminalId", self.terminalID)
        json.field("serviceAccountId", self.serviceAccountID)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "uid":
                guard try seen.first(0, value) else { continue }
                self.uid = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "terminalId", "terminal_id":
                guard try seen.first(2, value) else { continue }
                self.terminalID = try value.read()
            case "serviceAccountId", "service_account_id":
                guard try seen.first(3, value) else { continue }
                self.serviceAccountID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The mapping to put in place of any before.
public struct MapLoginRequest: Message {
    public var login: LoginInfo?

    public init() {
        self.login = nil
    }

    public init(
        login: LoginInfo? = nil
    ) {
        self.login = login
    }
}

extension MapLoginRequest {
    public static var fullName: String { "hall.v1.MapLoginRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MapLoginRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MAP_LOGIN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MAP_LOGIN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MapLoginRequest>) {
        self.login = c.pointee.login == nil ? nil : LoginInfo(c: c.pointee.login)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MapLoginRequest>, _ arena: Arena) {
        hall__v1__map_login_request__init(c)
        if let value = self.login { c.pointee.login = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("login", self.login)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "login":
                guard try seen.first(0, value) else { continue }
                self.login = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The uid is mapped.
public struct MapLoginReply: Message {
    public init() {
    }
}

extension MapLoginReply {
    public static var fullName: String { "hall.v1.MapLoginReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MapLoginReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MAP_LOGIN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MAP_LOGIN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MapLoginReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MapLoginReply>, _ arena: Arena) {
        hall__v1__map_login_reply__init(c)
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

/// The uid to forget.
public struct UnmapLoginRequest: Message {
    public var uid: UInt32

    public init() {
        self.uid = 0
    }

    public init(
        uid: UInt32 = 0
    ) {
        self.uid = uid
    }
}

extension UnmapLoginRequest {
    public static var fullName: String { "hall.v1.UnmapLoginRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension UnmapLoginRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_UNMAP_LOGIN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_UNMAP_LOGIN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__UnmapLoginRequest>) {
        self.uid = c.pointee.uid
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__UnmapLoginRequest>, _ arena: Arena) {
        hall__v1__unmap_login_request__init(c)
        c.pointee.uid = self.uid
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("uid", self.uid)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "uid":
                guard try seen.first(0, value) else { continue }
                self.uid = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The uid is unmapped.
public struct UnmapLoginReply: Message {
    public init() {
    }
}

extension UnmapLoginReply {
    public static var fullName: String { "hall.v1.UnmapLoginReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension UnmapLoginReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_UNMAP_LOGIN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_UNMAP_LOGIN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__UnmapLoginReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__UnmapLoginReply>, _ arena: Arena) {
        hall__v1__unmap_login_reply__init(c)
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

/// Asks for the mapped uids.
public struct ListLoginsRequest: Message {
    public init() {
    }
}

extension ListLoginsRequest {
    public static var fullName: String { "hall.v1.ListLoginsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListLoginsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_LOGINS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_LOGINS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListLoginsRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListLoginsRequest>, _ arena: Arena) {
        hall__v1__list_logins_request__init(c)
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

/// The mapped uids in order.
public struct ListLoginsReply: Message {
    public var logins: [LoginInfo]

    public init() {
        self.logins = []
    }

    public init(
        logins: [LoginInfo] = []
    ) {
        self.logins = logins
    }
}

extension ListLoginsReply {
    public static var fullName: String { "hall.v1.ListLoginsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListLoginsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_LOGINS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_LOGINS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListLoginsReply>) {
        self.logins = wireMessages(c.pointee.logins, c.pointee.n_logins)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListLoginsReply>, _ arena: Arena) {
        hall__v1__list_logins_reply__init(c)
        (c.pointee.logins, c.pointee.n_logins) = arena.list(self.logins) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("logins", self.logins)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "logins":
                guard try seen.first(0, value) else { continue }
                self.logins = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A shared window machine.
public struct TerminalInfo: Message {
    public var id: String
    public var name: String
    /// The window it stands at, if it stands at one.
    public var windowID: String

    public init() {
        self.id = ""
        self.name = ""
        self.windowID = ""
    }

    public init(
        id: String = "",
        name: String = "",
        windowID: String = ""
    ) {
        self.id = id
        self.name = name
        self.windowID = windowID
    }
}

extension TerminalInfo {
    public static var fullName: String { "hall.v1.TerminalInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension TerminalInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_TERMINAL_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_TERMINAL_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__TerminalInfo>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.windowID = c.pointee.window_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__TerminalInfo>, _ arena: Arena) {
        hall__v1__terminal_info__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.window_id = arena.data(self.windowID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("windowId", self.windowID)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "id":
                guard try seen.first(0, value) else { continue }
                self.id = try value.read()
            case "name":
                guard try seen.first(1, value) else { continue }
                self.name = try value.read()
            case "windowId", "window_id":
                guard try seen.first(2, value) else { continue }
                self.windowID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The terminal to put.
public struct PutTerminalRequest: Message {
    public var terminal: TerminalInfo?

    public init() {
        self.terminal = nil
    }

    public init(
        terminal: TerminalInfo? = nil
    ) {
        self.terminal = terminal
    }
}

extension PutTerminalRequest {
    public static var fullName: String { "hall.v1.PutTerminalRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutTerminalRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_TERMINAL_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_TERMINAL_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutTerminalRequest>) {
        self.terminal = c.pointee.terminal == nil ? nil : TerminalInfo(c: c.pointee.terminal)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutTerminalRequest>, _ arena: Arena) {
        hall__v1__put_terminal_request__init(c)
        if let value = self.terminal { c.pointee.terminal = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("terminal", self.terminal)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "terminal":
                guard try seen.first(0, value) else { continue }
                self.terminal = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The terminal is known.
public struct PutTerminalReply: Message {
    public init() {
    }
}

extension PutTerminalReply {
    public static var fullName: String { "hall.v1.PutTerminalReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutTerminalReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_TERMINAL_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_TERMINAL_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutTerminalReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutTerminalReply>, _ arena: Arena) {
        hall__v1__put_terminal_reply__init(c)
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

/// Asks for the terminals.
public struct ListTerminalsRequest: Message {
    public init() {
    }
}

extension ListTerminalsRequest {
    public static var fullName: String { "hall.v1.ListTerminalsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListTerminalsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_TERMINALS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_TERMINALS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListTerminalsRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListTerminalsRequest>, _ arena: Arena) {
        hall__v1__list_terminals_request__init(c)
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

/// The terminals in order of their ids.
public struct ListTerminalsReply: Message {
    public var terminals: [TerminalInfo]

    public init() {
        self.terminals = []
    }

    public init(
        terminals: [TerminalInfo] = []
    ) {
        self.terminals = terminals
    }
}

extension ListTerminalsReply {
    public static var fullName: String { "hall.v1.ListTerminalsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListTerminalsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_TERMINALS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_TERMINALS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListTerminalsReply>) {
        self.terminals = wireMessages(c.pointee.terminals, c.pointee.n_terminals)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListTerminalsReply>, _ arena: Arena) {
        hall__v1__list_terminals_reply__init(c)
        (c.pointee.terminals, c.pointee.n_terminals) = arena.list(self.terminals) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("terminals", self.terminals)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "terminals":
                guard try seen.first(0, value) else { continue }
                self.terminals = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An account for a script.
public struct ServiceAccountInfo: Message {
    public var id: String
    public var name: String
    /// PUBLIC or SHIPPER.
    public var role: Role

    public init() {
        self.id = ""
        self.name = ""
        self.role = .unspecified
    }

    public init(
        id: String = "",
        name: String = "",
        role: Role = .unspecified
    ) {
        self.id = id
        self.name = name
        self.role = role
    }
}

extension ServiceAccountInfo {
    public static var fullName: String { "hall.v1.ServiceAccountInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ServiceAccountInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SERVICE_ACCOUNT_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SERVICE_ACCOUNT_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ServiceAccountInfo>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.role = Role(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ServiceAccountInfo>, _ arena: Arena) {
        hall__v1__service_account_info__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.role = Hall__V1__Role(UInt32(bitPattern: self.role.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("role", self.role)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "id":
                guard try seen.first(0, value) else { continue }
                self.id = try value.read()
            case "name":
                guard try seen.first(1, value) else { continue }
                self.name = try value.read()
            case "role":
                guard try seen.first(2, value) else { continue }
                self.role = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The account to put.
public struct PutServiceAccountRequest: Message {
    public var serviceAccount: ServiceAccountInfo?

    public init() {
        self.serviceAccount = nil
    }

    public init(
        serviceAccount: ServiceAccountInfo? = nil
    ) {
        self.serviceAccount = serviceAccount
    }
}

extension PutServiceAccountRequest {
    public static var fullName: String { "hall.v1.PutServiceAccountRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutServiceAccountRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_SERVICE_ACCOUNT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_SERVICE_ACCOUNT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutServiceAccountRequest>) {
        self.serviceAccount = c.pointee.service_account == nil ? nil : ServiceAccountInfo(c: c.pointee.service_account)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutServiceAccountRequest>, _ arena: Arena) {
        hall__v1__put_service_account_request__init(c)
        if let value = self.serviceAccount { c.pointee.service_account = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("serviceAccount", self.serviceAccount)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "serviceAccount", "service_account":
                guard try seen.first(0, value) else { continue }
                self.serviceAccount = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The account is known.
public struct PutServiceAccountReply: Message {
    public init() {
    }
}

extension PutServiceAccountReply {
    public static var fullName: String { "hall.v1.PutServiceAccountReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutServiceAccountReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_SERVICE_ACCOUNT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_SERVICE_ACCOUNT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutServiceAccountReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutServiceAccountReply>, _ arena: Arena) {
        hall__v1__put_service_account_reply__init(c)
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

/// Asks for the accounts.
public struct ListServiceAccountsRequest: Message {
    public init() {
    }
}

extension ListServiceAccountsRequest {
    public static var fullName: String { "hall.v1.ListServiceAccountsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListServiceAccountsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> {
        hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_SERVICE_ACCOUNTS_REQUEST)
    }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_SERVICE_ACCOUNTS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListServiceAccountsRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListServiceAccountsRequest>, _ arena: Arena) {
        hall__v1__list_service_accounts_request__init(c)
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

/// The accounts in order of their ids.
public struct ListServiceAccountsReply: Message {
    public var serviceAccounts: [ServiceAccountInfo]

    public init() {
        self.serviceAccounts = []
    }

    public init(
        serviceAccounts: [ServiceAccountInfo] = []
    ) {
        self.serviceAccounts = serviceAccounts
    }
}

extension ListServiceAccountsReply {
    public static var fullName: String { "hall.v1.ListServiceAccountsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListServiceAccountsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_SERVICE_ACCOUNTS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_SERVICE_ACCOUNTS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListServiceAccountsReply>) {
        self.serviceAccounts = wireMessages(c.pointee.service_accounts, c.pointee.n_service_accounts)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListServiceAccountsReply>, _ arena: Arena) {
        hall__v1__list_service_accounts_reply__init(c)
        (c.pointee.service_accounts, c.pointee.n_service_accounts) = arena.list(self.serviceAccounts) {
            Optional(arena.message($0))
        }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("serviceAccounts", self.serviceAccounts)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "serviceAccounts", "service_accounts":
                guard try seen.first(0, value) else { continue }
                self.serviceAccounts = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A role for a person.
public struct GrantRoleRequest: Message {
    public var personID: String
    public var role: Role

    public init() {
        self.personID = ""
        self.role = .unspecified
    }

    public init(
        personID: String = "",
        role: Role = .unspecified
    ) {
        self.personID = personID
        self.role = role
    }
}

extension GrantRoleRequest {
    public static var fullName: String { "hall.v1.GrantRoleRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GrantRoleRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GRANT_ROLE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GRANT_ROLE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GrantRoleRequest>) {
        self.personID = c.pointee.person_id.text
        self.role = Role(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GrantRoleRequest>, _ arena: Arena) {
        hall__v1__grant_role_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.role = Hall__V1__Role(UInt32(bitPattern: self.role.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("role", self.role)
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
            case "role":
                guard try seen.first(1, value) else { continue }
                self.role = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The role is granted.
public struct GrantRoleReply: Message {
    public init() {
    }
}

extension GrantRoleReply {
    public static var fullName: String { "hall.v1.GrantRoleReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GrantRoleReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GRANT_ROLE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GRANT_ROLE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GrantRoleReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GrantRoleReply>, _ arena: Arena) {
        hall__v1__grant_role_reply__init(c)
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

/// The role to take.
public struct RevokeRoleRequest: Message {
    public var personID: String
    public var role: Role

    public init() {
        self.personID = ""
        self.role = .unspecified
    }

    public init(
        personID: String = "",
        role: Role = .unspecified
    ) {
        self.personID = personID
        self.role = role
    }
}

extension RevokeRoleRequest {
    public static var fullName: String { "hall.v1.RevokeRoleRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RevokeRoleRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REVOKE_ROLE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REVOKE_ROLE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RevokeRoleRequest>) {
        self.personID = c.pointee.person_id.text
        self.role = Role(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RevokeRoleRequest>, _ arena: Arena) {
        hall__v1__revoke_role_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.role = Hall__V1__Role(UInt32(bitPattern: self.role.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("role", self.role)
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
            case "role":
                guard try seen.first(1, value) else { continue }
                self.role = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The role is taken.
public struct RevokeRoleReply: Message {
    public init() {
    }
}

extension RevokeRoleReply {
    public static var fullName: String { "hall.v1.RevokeRoleReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RevokeRoleReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REVOKE_ROLE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REVOKE_ROLE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RevokeRoleReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RevokeRoleReply>, _ arena: Arena) {
        hall__v1__revoke_role_reply__init(c)
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

/// Asks for the roles of one person, or of all.
public struct ListRolesRequest: Message {
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

extension ListRolesRequest {
    public static var fullName: String { "hall.v1.ListRolesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListRolesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ROLES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ROLES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListRolesRequest>) {
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListRolesRequest>, _ arena: Arena) {
        hall__v1__list_roles_request__init(c)
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

/// A person and one role of theirs.
public struct RoleInfo: Message {
    public var personID: String
    public var personName: String
    public var role: Role

    public init() {
        self.personID = ""
        self.personName = ""
        self.role = .unspecified
    }

    public init(
        personID: String = "",
        personName: String = "",
        role: Role = .unspecified
    ) {
        self.personID = personID
        self.personName = personName
        self.role = role
    }
}

extension RoleInfo {
    public static var fullName: String { "hall.v1.RoleInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RoleInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ROLE_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ROLE_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RoleInfo>) {
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.role = Role(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RoleInfo>, _ arena: Arena) {
        hall__v1__role_info__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.role = Hall__V1__Role(UInt32(bitPattern: self.role.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("role", self.role)
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
            case "role":
                guard try seen.first(2, value) else { continue }
                self.role = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The roles, by person.
public struct ListRolesReply: Message {
    public var roles: [RoleInfo]

    public init() {
        self.roles = []
    }

    public init(
        roles: [RoleInfo] = []
    ) {
        self.roles = roles
    }
}

extension ListRolesReply {
    public static var fullName: String { "hall.v1.ListRolesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListRolesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ROLES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ROLES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListRolesReply>) {
        self.roles = wireMessages(c.pointee.roles, c.pointee.n_roles)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListRolesReply>, _ arena: Arena) {
        hall__v1__list_roles_reply__init(c)
        (c.pointee.roles, c.pointee.n_roles) = arena.list(self.roles) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("roles", self.roles)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "roles":
                guard try seen.first(0, value) else { continue }
                self.roles = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
