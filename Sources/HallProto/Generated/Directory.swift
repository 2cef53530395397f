// Generated from Protos/hall/v1/directory.proto by HallProtoGen; do not edit.

import CHallProto

/// Which staff law applies to a person.
public enum StaffCategory: ProtoEnum {
    case unspecified
    /// 公务员.
    case civilServant
    /// 事业单位工作人员.
    case institution
    /// On contract, from a village or otherwise.
    case contract
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [StaffCategory] = [
        .unspecified,
        .civilServant,
        .institution,
        .contract,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .civilServant
        case 2: self = .institution
        case 3: self = .contract
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .civilServant: 1
        case .institution: 2
        case .contract: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "STAFF_CATEGORY_UNSPECIFIED"
        case .civilServant: "STAFF_CATEGORY_CIVIL_SERVANT"
        case .institution: "STAFF_CATEGORY_INSTITUTION"
        case .contract: "STAFF_CATEGORY_CONTRACT"
        case .unrecognized(let value): String(value)
        }
    }
}

extension StaffCategory: JSONRepresentable {}

/// Which list a CSV file holds.
public enum ListKind: ProtoEnum {
    case unspecified
    case units
    case staff
    case windows
    case posts
    case items
    case materials
    case roles
    case terminals
    case serviceAccounts
    case logins
    case settings
    case calendarYears
    case calendarDays
    case schedules
    case duties
    case leaveKinds
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [ListKind] = [
        .unspecified,
        .units,
        .staff,
        .windows,
        .posts,
        .items,
        .materials,
        .roles,
        .terminals,
        .serviceAccounts,
        .logins,
        .settings,
        .calendarYears,
        .calendarDays,
        .schedules,
        .duties,
        .leaveKinds,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .units
        case 2: self = .staff
        case 3: self = .windows
        case 4: self = .posts
        case 5: self = .items
        case 6: self = .materials
        case 7: self = .roles
        case 8: self = .terminals
        case 9: self = .serviceAccounts
        case 10: self = .logins
        case 11: self = .settings
        case 12: self = .calendarYears
        case 13: self = .calendarDays
        case 14: self = .schedules
        case 15: self = .duties
        case 16: self = .leaveKinds
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .units: 1
        case .staff: 2
        case .windows: 3
        case .posts: 4
        case .items: 5
        case .materials: 6
        case .roles: 7
        case .terminals: 8
        case .serviceAccounts: 9
        case .logins: 10
        case .settings: 11
        case .calendarYears: 12
        case .calendarDays: 13
        case .schedules: 14
        case .duties: 15
        case .leaveKinds: 16
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "LIST_KIND_UNSPECIFIED"
        case .units: "LIST_KIND_UNITS"
        case .staff: "LIST_KIND_STAFF"
        case .windows: "LIST_KIND_WINDOWS"
        case .posts: "LIST_KIND_POSTS"
        case .items: "LIST_KIND_ITEMS"
        case .materials: "LIST_KIND_MATERIALS"
        case .roles: "LIST_KIND_ROLES"
        case .terminals: "LIST_KIND_TERMINALS"
        case .serviceAccounts: "LIST_KIND_SERVICE_ACCOUNTS"
        case .logins: "LIST_KIND_LOGINS"
        case .settings: "LIST_KIND_SETTINGS"
        case .calendarYears: "LIST_KIND_CALENDAR_YEARS"
        case .calendarDays: "LIST_KIND_CALENDAR_DAYS"
        case .schedules: "LIST_KIND_SCHEDULES"
        case .duties: "LIST_KIND_DUTIES"
        case .leaveKinds: "LIST_KIND_LEAVE_KINDS"
        case .unrecognized(let value): String(value)
        }
    }
}

extension ListKind: JSONRepresentable {}

/// A member unit 成员单位: an office that sends staff to the hall.
public struct UnitInfo: Message {
    public var id: String
    public var name: String
    public var address: String
    public var phone: String
    /// Counts changes; 0 when new.
    public var version: Int64
    /// It wants to agree before its people are granted leave (LV-4).
    public var leaveConsent: Bool

    public init() {
        self.id = ""
        self.name = ""
        self.address = ""
        self.phone = ""
        self.version = 0
        self.leaveConsent = false
    }

    public init(
        id: String = "",
        name: String = "",
        address: String = "",
        phone: String = "",
        version: Int64 = 0,
        leaveConsent: Bool = false
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.phone = phone
        self.version = version
        self.leaveConsent = leaveConsent
    }
}

extension UnitInfo {
    public static var fullName: String { "hall.v1.UnitInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension UnitInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_UNIT_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_UNIT_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__UnitInfo>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.address = c.pointee.address.text
        self.phone = c.pointee.phone.text
        self.version = c.pointee.version
        self.leaveConsent = c.pointee.leave_consent != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__UnitInfo>, _ arena: Arena) {
        hall__v1__unit_info__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.address = arena.data(self.address)
        c.pointee.phone = arena.data(self.phone)
        c.pointee.version = self.version
        c.pointee.leave_consent = self.leaveConsent ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("address", self.address)
        json.field("phone", self.phone)
        json.field("version", self.version)
        json.field("leaveConsent", self.leaveConsent)
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
            case "address":
                guard try seen.first(2, value) else { continue }
                self.address = try value.read()
            case "phone":
                guard try seen.first(3, value) else { continue }
                self.phone = try value.read()
            case "version":
                guard try seen.first(4, value) else { continue }
                self.version = try value.read()
            case "leaveConsent", "leave_consent":
                guard try seen.first(5, value) else { continue }
                self.leaveConsent = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A member of the staff.
public struct StaffInfo: Message {
    public var id: String
    public var name: String
    public var unitID: String
    /// The position held, as the hall writes it: 主任, 科员.
    public var position: String
    /// How high the position stands: 1 is the highest; 0 is not ranked.
    public var rank: Int32
    public var category: StaffCategory
    /// Posts this person is trained and authorised for.
    public var qualifiedPostIDs: [String]
    public var badgeNumber: String
    /// The day they left; empty while in service. Set by DepartStaff.
    public var departedOn: String
    public var version: Int64

    public init() {
        self.id = ""
        self.name = ""
        self.unitID = ""
        self.position = ""
        self.rank = 0
        self.category = .unspecified
        self.qualifiedPostIDs = []
        self.badgeNumber = ""
        self.departedOn = ""
        self.version = 0
    }

    public init(
        id: String = "",
        name: String = "",
        unitID: String = "",
        position: String = "",
        rank: Int32 = 0,
        category: StaffCategory = .unspecified,
        qualifiedPostIDs: [String] = [],
        badgeNumber: String = "",
        departedOn: String = "",
        version: Int64 = 0
    ) {
        self.id = id
        self.name = name
        self.unitID = unitID
        self.position = position
        self.rank = rank
        self.category = category
        self.qualifiedPostIDs = qualifiedPostIDs
        self.badgeNumber = badgeNumber
        self.departedOn = departedOn
        self.version = version
    }
}

extension StaffInfo {
    public static var fullName: String { "hall.v1.StaffInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StaffInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STAFF_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STAFF_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StaffInfo>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.unitID = c.pointee.unit_id.text
        self.position = c.pointee.position.text
        self.rank = c.pointee.rank
        self.category = StaffCategory(rawValue: Int32(bitPattern: c.pointee.category.rawValue))
        self.qualifiedPostIDs = wireTexts(c.pointee.qualified_post_ids, c.pointee.n_qualified_post_ids)
        self.badgeNumber = c.pointee.badge_number.text
        self.departedOn = c.pointee.departed_on.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StaffInfo>, _ arena: Arena) {
        hall__v1__staff_info__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.unit_id = arena.data(self.unitID)
        c.pointee.position = arena.data(self.position)
        c.pointee.rank = self.rank
        c.pointee.category = Hall__V1__StaffCategory(UInt32(bitPattern: self.category.rawValue))
        (c.pointee.qualified_post_ids, c.pointee.n_qualified_post_ids) = arena.list(self.qualifiedPostIDs) { arena.data($0) }
        c.pointee.badge_number = arena.data(self.badgeNumber)
        c.pointee.departed_on = arena.data(self.departedOn)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("unitId", self.unitID)
        json.field("position", self.position)
        json.field("rank", self.rank)
        json.field("category", self.category)
        json.field("qualifiedPostIds", self.qualifiedPostIDs)
        json.field("badgeNumber", self.badgeNumber)
        json.field("departedOn", self.departedOn)
        json.field("version", self.version)
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
            case "unitId", "unit_id":
                guard try seen.first(2, value) else { continue }
                self.unitID = try value.read()
            case "position":
                guard try seen.first(3, value) else { continue }
                self.position = try value.read()
            case "rank":
                guard try seen.first(4, value) else { continue }
                self.rank = try value.read()
            case "category":
                guard try seen.first(5, value) else { continue }
                self.category = try value.read()
            case "qualifiedPostIds", "qualified_post_ids":
                guard try seen.first(6, value) else { continue }
                self.qualifiedPostIDs = try value.read()
            case "badgeNumber", "badge_number":
                guard try seen.first(7, value) else { continue }
                self.badgeNumber = try value.read()
            case "departedOn", "departed_on":
                guard try seen.first(8, value) else { continue }
                self.departedOn = try value.read()
            case "version":
                guard try seen.first(9, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A window of the hall.
public struct WindowInfo: Message {
    public var id: String
    public var name: String
    public var version: Int64
    /// Nothing stands there any more. Set by MovePosts; put again, it is back.
    public var ended: Bool

    public init() {
        self.id = ""
        self.name = ""
        self.version = 0
        self.ended = false
    }

    public init(
        id: String = "",
        name: String = "",
        version: Int64 = 0,
        ended: Bool = false
    ) {
        self.id = id
        self.name = name
        self.version = version
        self.ended = ended
    }
}

extension WindowInfo {
    public static var fullName: String { "hall.v1.WindowInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WindowInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WINDOW_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WINDOW_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WindowInfo>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.version = c.pointee.version
        self.ended = c.pointee.ended != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WindowInfo>, _ arena: Arena) {
        hall__v1__window_info__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.version = self.version
        c.pointee.ended = self.ended ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("version", self.version)
        json.field("ended", self.ended)
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
            case "version":
                guard try seen.first(2, value) else { continue }
                self.version = try value.read()
            case "ended":
                guard try seen.first(3, value) else { continue }
                self.ended = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A post with the people who hold it.
public struct PostInfo: Message {
    public var id: String
    public var name: String
    public var windowID: String
    public var unitID: String
    /// Empty when vacant, which only a fact can bring about.
    public var aPersonID: String
    /// In the order in which they stand in.
    public var bPersonIDs: [String]
    public var retired: Bool
    public var version: Int64
    /// Of a temporary post 临时岗位: the last day it is there. Empty: it is there for good. Not before today, unless it stands
    /// there so already.
    public var lastDay: String

    public init() {
        self.id = ""
        self.name = ""
        self.windowID = ""
        self.unitID = ""
        self.aPersonID = ""
        self.bPersonIDs = []
        self.retired = false
        self.version = 0
        self.lastDay = ""
    }

    public init(
        id: String = "",
        name: String = "",
        windowID: String = "",
        unitID: String = "",
        aPersonID: String = "",
        bPersonIDs: [String] = [],
        retired: Bool = false,
        version: Int64 = 0,
        lastDay: String = ""
    ) {
        self.id = id
        self.name = name
        self.windowID = windowID
        self.unitID = unitID
        self.aPersonID = aPersonID
        self.bPersonIDs = bPersonIDs
        self.retired = retired
        self.version = version
        self.lastDay = lastDay
    }
}

extension PostInfo {
    public static var fullName: String { "hall.v1.PostInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PostInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_POST_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_POST_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PostInfo>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.windowID = c.pointee.window_id.text
        self.unitID = c.pointee.unit_id.text
        self.aPersonID = c.pointee.a_person_id.text
        self.bPersonIDs = wireTexts(c.pointee.b_person_ids, c.pointee.n_b_person_ids)
        self.retired = c.pointee.retired != 0
        self.version = c.pointee.version
        self.lastDay = c.pointee.last_day.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PostInfo>, _ arena: Arena) {
        hall__v1__post_info__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.window_id = arena.data(self.windowID)
        c.pointee.unit_id = arena.data(self.unitID)
        c.pointee.a_person_id = arena.data(self.aPersonID)
        (c.pointee.b_person_ids, c.pointee.n_b_person_ids) = arena.list(self.bPersonIDs) { arena.data($0) }
        c.pointee.retired = self.retired ? 1 : 0
        c.pointee.version = self.version
        c.pointee.last_day = arena.data(self.lastDay)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("windowId", self.windowID)
        json.field("unitId", self.unitID)
        json.field("aPersonId", self.aPersonID)
        json.field("bPersonIds", self.bPersonIDs)
        json.field("retired", self.retired)
        json.field("version", self.version)
        json.field("lastDay", self.lastDay)
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
            case "unitId", "unit_id":
                guard try seen.first(3, value) else { continue }
                self.unitID = try value.read()
            case "aPersonId", "a_person_id":
                guard try seen.first(4, value) else { continue }
                self.aPersonID = try value.read()
            case "bPersonIds", "b_person_ids":
                guard try seen.first(5, value) else { continue }
                self.bPersonIDs = try value.read()
            case "retired":
                guard try seen.first(6, value) else { continue }
                self.retired = try value.read()
            case "version":
                guard try seen.first(7, value) else { continue }
                self.version = try value.read()
            case "lastDay", "last_day":
                guard try seen.first(8, value) else { continue }
                self.lastDay = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A temporary post whose last day has passed while something still lies on it: to be re-homed. Nobody files there any more;
/// who holds
/// it works on until it is empty, and then it ends by itself.
public struct PastPostInfo: Message {
    public var postID: String
    public var lastDay: String
    /// Open on it, accepted or not.
    public var openCases: Int32
    /// Offered items that are accepted at it.
    public var itemCodes: [String]

    public init() {
        self.postID = ""
        self.lastDay = ""
        self.openCases = 0
        self.itemCodes = []
    }

    public init(
        postID: String = "",
        lastDay: String = "",
        openCases: Int32 = 0,
        itemCodes: [String] = []
    ) {
        self.postID = postID
        self.lastDay = lastDay
        self.openCases = openCases
        self.itemCodes = itemCodes
    }
}

extension PastPostInfo {
    public static var fullName: String { "hall.v1.PastPostInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PastPostInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PAST_POST_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PAST_POST_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PastPostInfo>) {
        self.postID = c.pointee.post_id.text
        self.lastDay = c.pointee.last_day.text
        self.openCases = c.pointee.open_cases
        self.itemCodes = wireTexts(c.pointee.item_codes, c.pointee.n_item_codes)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PastPostInfo>, _ arena: Arena) {
        hall__v1__past_post_info__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.last_day = arena.data(self.lastDay)
        c.pointee.open_cases = self.openCases
        (c.pointee.item_codes, c.pointee.n_item_codes) = arena.list(self.itemCodes) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("lastDay", self.lastDay)
        json.field("openCases", self.openCases)
        json.field("itemCodes", self.itemCodes)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "postId", "post_id":
                guard try seen.first(0, value) else { continue }
                self.postID = try value.read()
            case "lastDay", "last_day":
                guard try seen.first(1, value) else { continue }
                self.lastDay = try value.read()
            case "openCases", "open_cases":
                guard try seen.first(2, value) else { continue }
                self.openCases = try value.read()
            case "itemCodes", "item_codes":
                guard try seen.first(3, value) else { continue }
                self.itemCodes = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The unit to put.
public struct PutUnitRequest: Message {
    public var unit: UnitInfo?
    /// The version last read; 0 for a new one.
    public var expectedVersion: Int64

    public init() {
        self.unit = nil
        self.expectedVersion = 0
    }

    public init(
        unit: UnitInfo? = nil,
        expectedVersion: Int64 = 0
    ) {
        self.unit = unit
        self.expectedVersion = expectedVersion
    }
}

extension PutUnitRequest {
    public static var fullName: String { "hall.v1.PutUnitRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutUnitRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_UNIT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_UNIT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutUnitRequest>) {
        self.unit = c.pointee.unit == nil ? nil : UnitInfo(c: c.pointee.unit)
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutUnitRequest>, _ arena: Arena) {
        hall__v1__put_unit_request__init(c)
        if let value = self.unit { c.pointee.unit = arena.message(value) }
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("unit", self.unit)
        json.field("expectedVersion", self.expectedVersion)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "unit":
                guard try seen.first(0, value) else { continue }
                self.unit = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The unit as it stands now.
public struct PutUnitReply: Message {
    public var unit: UnitInfo?

    public init() {
        self.unit = nil
    }

    public init(
        unit: UnitInfo? = nil
    ) {
        self.unit = unit
    }
}

extension PutUnitReply {
    public static var fullName: String { "hall.v1.PutUnitReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutUnitReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_UNIT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_UNIT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutUnitReply>) {
        self.unit = c.pointee.unit == nil ? nil : UnitInfo(c: c.pointee.unit)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutUnitReply>, _ arena: Arena) {
        hall__v1__put_unit_reply__init(c)
        if let value = self.unit { c.pointee.unit = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("unit", self.unit)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "unit":
                guard try seen.first(0, value) else { continue }
                self.unit = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks for the units.
public struct ListUnitsRequest: Message {
    public init() {
    }
}

extension ListUnitsRequest {
    public static var fullName: String { "hall.v1.ListUnitsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListUnitsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_UNITS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_UNITS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListUnitsRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListUnitsRequest>, _ arena: Arena) {
        hall__v1__list_units_request__init(c)
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

/// The units in order of their ids.
public struct ListUnitsReply: Message {
    public var units: [UnitInfo]

    public init() {
        self.units = []
    }

    public init(
        units: [UnitInfo] = []
    ) {
        self.units = units
    }
}

extension ListUnitsReply {
    public static var fullName: String { "hall.v1.ListUnitsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListUnitsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_UNITS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_UNITS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListUnitsReply>) {
        self.units = wireMessages(c.pointee.units, c.pointee.n_units)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListUnitsReply>, _ arena: Arena) {
        hall__v1__list_units_reply__init(c)
        (c.pointee.units, c.pointee.n_units) = arena.list(self.units) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("units", self.units)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "units":
                guard try seen.first(0, value) else { continue }
                self.units = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The person to put.
public struct PutStaffRequest: Message {
    public var staff: StaffInfo?
    /// The version last read; 0 for a new one.
    public var expectedVersion: Int64

    public init() {
        self.staff = nil
        self.expectedVersion = 0
    }

    public init(
        staff: StaffInfo? = nil,
        expectedVersion: Int64 = 0
    ) {
        self.staff = staff
        self.expectedVersion = expectedVersion
    }
}

extension PutStaffRequest {
    public static var fullName: String { "hall.v1.PutStaffRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutStaffRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_STAFF_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_STAFF_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutStaffRequest>) {
        self.staff = c.pointee.staff == nil ? nil : StaffInfo(c: c.pointee.staff)
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutStaffRequest>, _ arena: Arena) {
        hall__v1__put_staff_request__init(c)
        if let value = self.staff { c.pointee.staff = arena.message(value) }
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("staff", self.staff)
        json.field("expectedVersion", self.expectedVersion)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "staff":
                guard try seen.first(0, value) else { continue }
                self.staff = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The person as they stand now.
public struct PutStaffReply: Message {
    public var staff: StaffInfo?

    public init() {
        self.staff = nil
    }

    public init(
        staff: StaffInfo? = nil
    ) {
        self.staff = staff
    }
}

extension PutStaffReply {
    public static var fullName: String { "hall.v1.PutStaffReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutStaffReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_STAFF_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_STAFF_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutStaffReply>) {
        self.staff = c.pointee.staff == nil ? nil : StaffInfo(c: c.pointee.staff)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutStaffReply>, _ arena: Arena) {
        hall__v1__put_staff_reply__init(c)
        if let value = self.staff { c.pointee.staff = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("staff", self.staff)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "staff":
                guard try seen.first(0, value) else { continue }
                self.staff = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Whom to read.
public struct GetStaffRequest: Message {
    public var id: String

    public init() {
        self.id = ""
    }

    public init(
        id: String = ""
    ) {
        self.id = id
    }
}

extension GetStaffRequest {
    public static var fullName: String { "hall.v1.GetStaffRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetStaffRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_STAFF_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_STAFF_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetStaffRequest>) {
        self.id = c.pointee.id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetStaffRequest>, _ arena: Arena) {
        hall__v1__get_staff_request__init(c)
        c.pointee.id = arena.data(self.id)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// The person.
public struct GetStaffReply: Message {
    public var staff: StaffInfo?

    public init() {
        self.staff = nil
    }

    public init(
        staff: StaffInfo? = nil
    ) {
        self.staff = staff
    }
}

extension GetStaffReply {
    public static var fullName: String { "hall.v1.GetStaffReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetStaffReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_STAFF_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_STAFF_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetStaffReply>) {
        self.staff = c.pointee.staff == nil ? nil : StaffInfo(c: c.pointee.staff)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetStaffReply>, _ arena: Arena) {
        hall__v1__get_staff_reply__init(c)
        if let value = self.staff { c.pointee.staff = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("staff", self.staff)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "staff":
                guard try seen.first(0, value) else { continue }
                self.staff = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks for the staff, of one unit if it is named.
public struct ListStaffRequest: Message {
    public var unitID: String
    /// Those who have left as well.
    public var withDeparted: Bool
    /// 1 to 500; 0: 100.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.unitID = ""
        self.withDeparted = false
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        unitID: String = "",
        withDeparted: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.unitID = unitID
        self.withDeparted = withDeparted
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListStaffRequest {
    public static var fullName: String { "hall.v1.ListStaffRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListStaffRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_STAFF_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_STAFF_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListStaffRequest>) {
        self.unitID = c.pointee.unit_id.text
        self.withDeparted = c.pointee.with_departed != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListStaffRequest>, _ arena: Arena) {
        hall__v1__list_staff_request__init(c)
        c.pointee.unit_id = arena.data(self.unitID)
        c.pointee.with_departed = self.withDeparted ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("unitId", self.unitID)
        json.field("withDeparted", self.withDeparted)
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "unitId", "unit_id":
                guard try seen.first(0, value) else { continue }
                self.unitID = try value.read()
            case "withDeparted", "with_departed":
                guard try seen.first(1, value) else { continue }
                self.withDeparted = try value.read()
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

/// The staff in order of their ids.
public struct ListStaffReply: Message {
    public var staff: [StaffInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.staff = []
        self.nextPageToken = ""
    }

    public init(
        staff: [StaffInfo] = [],
        nextPageToken: String = ""
    ) {
        self.staff = staff
        self.nextPageToken = nextPageToken
    }
}

extension ListStaffReply {
    public static var fullName: String { "hall.v1.ListStaffReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListStaffReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_STAFF_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_STAFF_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListStaffReply>) {
        self.staff = wireMessages(c.pointee.staff, c.pointee.n_staff)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListStaffReply>, _ arena: Arena) {
        hall__v1__list_staff_reply__init(c)
        (c.pointee.staff, c.pointee.n_staff) = arena.list(self.staff) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("staff", self.staff)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "staff":
                guard try seen.first(0, value) else { continue }
                self.staff = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Somebody has left.
public struct DepartStaffRequest: Message {
    public var id: String
    public var departedOn: String
    public var reason: String
    /// Who gets what lies with them; empty: of each case whoever holds its post, A before the Bs in order; of an enquiry
    /// whoever holds the posts
    /// they held.
    public var toPersonID: String
    /// Only tells what would be.
    public var preview: Bool

    public init() {
        self.id = ""
        self.departedOn = ""
        self.reason = ""
        self.toPersonID = ""
        self.preview = false
    }

    public init(
        id: String = "",
        departedOn: String = "",
        reason: String = "",
        toPersonID: String = "",
        preview: Bool = false
    ) {
        self.id = id
        self.departedOn = departedOn
        self.reason = reason
        self.toPersonID = toPersonID
        self.preview = preview
    }
}

extension DepartStaffRequest {
    public static var fullName: String { "hall.v1.DepartStaffRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DepartStaffRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DEPART_STAFF_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DEPART_STAFF_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DepartStaffRequest>) {
        self.id = c.pointee.id.text
        self.departedOn = c.pointee.departed_on.text
        self.reason = c.pointee.reason.text
        self.toPersonID = c.pointee.to_person_id.text
        self.preview = c.pointee.preview != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DepartStaffRequest>, _ arena: Arena) {
        hall__v1__depart_staff_request__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.departed_on = arena.data(self.departedOn)
        c.pointee.reason = arena.data(self.reason)
        c.pointee.to_person_id = arena.data(self.toPersonID)
        c.pointee.preview = self.preview ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("departedOn", self.departedOn)
        json.field("reason", self.reason)
        json.field("toPersonId", self.toPersonID)
        json.field("preview", self.preview)
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
            case "departedOn", "departed_on":
                guard try seen.first(1, value) else { continue }
                self.departedOn = try value.read()
            case "reason":
                guard try seen.first(2, value) else { continue }
                self.reason = try value.read()
            case "toPersonId", "to_person_id":
                guard try seen.first(3, value) else { continue }
                self.toPersonID = try value.read()
            case "preview":
                guard try seen.first(4, value) else { continue }
                self.preview = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What they leave behind.
public struct DepartStaffReply: Message {
    /// Places now vacant, to be filled.
    public var vacancies: [VacancyInfo]
    /// How many open cases lie with them still, because nobody was there to get them; reassign them.
    public var openCases: Int32
    /// Everything open that lay with them, and who has it now.
    public var rehomed: [RehomedInfo]

    public init() {
        self.vacancies = []
        self.openCases = 0
        self.rehomed = []
    }

    public init(
        vacancies: [VacancyInfo] = [],
        openCases: Int32 = 0,
        rehomed: [RehomedInfo] = []
    ) {
        self.vacancies = vacancies
        self.openCases = openCases
        self.rehomed = rehomed
    }
}

extension DepartStaffReply {
    public static var fullName: String { "hall.v1.DepartStaffReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DepartStaffReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DEPART_STAFF_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DEPART_STAFF_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DepartStaffReply>) {
        self.vacancies = wireMessages(c.pointee.vacancies, c.pointee.n_vacancies)
        self.openCases = c.pointee.open_cases
        self.rehomed = wireMessages(c.pointee.rehomed, c.pointee.n_rehomed)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DepartStaffReply>, _ arena: Arena) {
        hall__v1__depart_staff_reply__init(c)
        (c.pointee.vacancies, c.pointee.n_vacancies) = arena.list(self.vacancies) { Optional(arena.message($0)) }
        c.pointee.open_cases = self.openCases
        (c.pointee.rehomed, c.pointee.n_rehomed) = arena.list(self.rehomed) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("vacancies", self.vacancies)
        json.field("openCases", self.openCases)
        json.field("rehomed", self.rehomed)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "vacancies":
                guard try seen.first(0, value) else { continue }
                self.vacancies = try value.read()
            case "openCases", "open_cases":
                guard try seen.first(1, value) else { continue }
                self.openCases = try value.read()
            case "rehomed":
                guard try seen.first(2, value) else { continue }
                self.rehomed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A vacant place on a post.
public struct VacancyInfo: Message {
    public var postID: String
    /// "A" or "B".
    public var place: String

    public init() {
        self.postID = ""
        self.place = ""
    }

    public init(
        postID: String = "",
        place: String = ""
    ) {
        self.postID = postID
        self.place = place
    }
}

extension VacancyInfo {
    public static var fullName: String { "hall.v1.VacancyInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension VacancyInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_VACANCY_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_VACANCY_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__VacancyInfo>) {
        self.postID = c.pointee.post_id.text
        self.place = c.pointee.place.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__VacancyInfo>, _ arena: Arena) {
        hall__v1__vacancy_info__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.place = arena.data(self.place)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("place", self.place)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "postId", "post_id":
                guard try seen.first(0, value) else { continue }
                self.postID = try value.read()
            case "place":
                guard try seen.first(1, value) else { continue }
                self.place = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The window to put.
public struct PutWindowRequest: Message {
    public var window: WindowInfo?
    /// The version last read; 0 for a new one.
    public var expectedVersion: Int64

    public init() {
        self.window = nil
        self.expectedVersion = 0
    }

    public init(
        window: WindowInfo? = nil,
        expectedVersion: Int64 = 0
    ) {
        self.window = window
        self.expectedVersion = expectedVersion
    }
}

extension PutWindowRequest {
    public static var fullName: String { "hall.v1.PutWindowRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutWindowRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_WINDOW_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_WINDOW_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutWindowRequest>) {
        self.window = c.pointee.window == nil ? nil : WindowInfo(c: c.pointee.window)
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutWindowRequest>, _ arena: Arena) {
        hall__v1__put_window_request__init(c)
        if let value = self.window { c.pointee.window = arena.message(value) }
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("window", self.window)
        json.field("expectedVersion", self.expectedVersion)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "window":
                guard try seen.first(0, value) else { continue }
                self.window = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The window as it stands now.
public struct PutWindowReply: Message {
    public var window: WindowInfo?

    public init() {
        self.window = nil
    }

    public init(
        window: WindowInfo? = nil
    ) {
        self.window = window
    }
}

extension PutWindowReply {
    public static var fullName: String { "hall.v1.PutWindowReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutWindowReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_WINDOW_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_WINDOW_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutWindowReply>) {
        self.window = c.pointee.window == nil ? nil : WindowInfo(c: c.pointee.window)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutWindowReply>, _ arena: Arena) {
        hall__v1__put_window_reply__init(c)
        if let value = self.window { c.pointee.window = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("window", self.window)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "window":
                guard try seen.first(0, value) else { continue }
                self.window = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which posts move where.
public struct MovePostsRequest: Message {
    public var fromWindowID: String
    public var toWindowID: String
    /// Sets up the window they go to; empty: it is there.
    public var toWindowName: String
    /// Empty: all of the window's.
    public var postIDs: [String]
    /// Only tells what would be.
    public var preview: Bool

    public init() {
        self.fromWindowID = ""
        self.toWindowID = ""
        self.toWindowName = ""
        self.postIDs = []
        self.preview = false
    }

    public init(
        fromWindowID: String = "",
        toWindowID: String = "",
        toWindowName: String = "",
        postIDs: [String] = [],
        preview: Bool = false
    ) {
        self.fromWindowID = fromWindowID
        self.toWindowID = toWindowID
        self.toWindowName = toWindowName
        self.postIDs = postIDs
        self.preview = preview
    }
}

extension MovePostsRequest {
    public static var fullName: String { "hall.v1.MovePostsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MovePostsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MOVE_POSTS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MOVE_POSTS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MovePostsRequest>) {
        self.fromWindowID = c.pointee.from_window_id.text
        self.toWindowID = c.pointee.to_window_id.text
        self.toWindowName = c.pointee.to_window_name.text
        self.postIDs = wireTexts(c.pointee.post_ids, c.pointee.n_post_ids)
        self.preview = c.pointee.preview != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MovePostsRequest>, _ arena: Arena) {
        hall__v1__move_posts_request__init(c)
        c.pointee.from_window_id = arena.data(self.fromWindowID)
        c.pointee.to_window_id = arena.data(self.toWindowID)
        c.pointee.to_window_name = arena.data(self.toWindowName)
        (c.pointee.post_ids, c.pointee.n_post_ids) = arena.list(self.postIDs) { arena.data($0) }
        c.pointee.preview = self.preview ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("fromWindowId", self.fromWindowID)
        json.field("toWindowId", self.toWindowID)
        json.field("toWindowName", self.toWindowName)
        json.field("postIds", self.postIDs)
        json.field("preview", self.preview)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "fromWindowId", "from_window_id":
                guard try seen.first(0, value) else { continue }
                self.fromWindowID = try value.read()
            case "toWindowId", "to_window_id":
                guard try seen.first(1, value) else { continue }
                self.toWindowID = try value.read()
            case "toWindowName", "to_window_name":
                guard try seen.first(2, value) else { continue }
                self.toWindowName = try value.read()
            case "postIds", "post_ids":
                guard try seen.first(3, value) else { continue }
                self.postIDs = try value.read()
            case "preview":
                guard try seen.first(4, value) else { continue }
                self.preview = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What moved.
public struct MovePostsReply: Message {
    /// As they stand now.
    public var posts: [PostInfo]
    public var toWindow: WindowInfo?
    /// The window they left has ended; its machines went along.
    public var fromEnded: Bool
    public var terminalIDs: [String]
    /// Codes of the items that lead to the window they left, which stays because of them.
    public var itemsLeadingThere: [String]

    public init() {
        self.posts = []
        self.toWindow = nil
        self.fromEnded = false
        self.terminalIDs = []
        self.itemsLeadingThere = []
    }

    public init(
        posts: [PostInfo] = [],
        toWindow: WindowInfo? = nil,
        fromEnded: Bool = false,
        terminalIDs: [String] = [],
        itemsLeadingThere: [String] = []
    ) {
        self.posts = posts
        self.toWindow = toWindow
        self.fromEnded = fromEnded
        self.terminalIDs = terminalIDs
        self.itemsLeadingThere = itemsLeadingThere
    }
}

extension MovePostsReply {
    public static var fullName: String { "hall.v1.MovePostsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MovePostsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MOVE_POSTS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MOVE_POSTS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MovePostsReply>) {
        self.posts = wireMessages(c.pointee.posts, c.pointee.n_posts)
        self.toWindow = c.pointee.to_window == nil ? nil : WindowInfo(c: c.pointee.to_window)
        self.fromEnded = c.pointee.from_ended != 0
        self.terminalIDs = wireTexts(c.pointee.terminal_ids, c.pointee.n_terminal_ids)
        self.itemsLeadingThere = wireTexts(c.pointee.items_leading_there, c.pointee.n_items_leading_there)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MovePostsReply>, _ arena: Arena) {
        hall__v1__move_posts_reply__init(c)
        (c.pointee.posts, c.pointee.n_posts) = arena.list(self.posts) { Optional(arena.message($0)) }
        if let value = self.toWindow { c.pointee.to_window = arena.message(value) }
        c.pointee.from_ended = self.fromEnded ? 1 : 0
        (c.pointee.terminal_ids, c.pointee.n_terminal_ids) = arena.list(self.terminalIDs) { arena.data($0) }
        (c.pointee.items_leading_there, c.pointee.n_items_leading_there) = arena.list(self.itemsLeadingThere) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("posts", self.posts)
        json.field("toWindow", self.toWindow)
        json.field("fromEnded", self.fromEnded)
        json.field("terminalIds", self.terminalIDs)
        json.field("itemsLeadingThere", self.itemsLeadingThere)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "posts":
                guard try seen.first(0, value) else { continue }
                self.posts = try value.read()
            case "toWindow", "to_window":
                guard try seen.first(1, value) else { continue }
                self.toWindow = try value.read()
            case "fromEnded", "from_ended":
                guard try seen.first(2, value) else { continue }
                self.fromEnded = try value.read()
            case "terminalIds", "terminal_ids":
                guard try seen.first(3, value) else { continue }
                self.terminalIDs = try value.read()
            case "itemsLeadingThere", "items_leading_there":
                guard try seen.first(4, value) else { continue }
                self.itemsLeadingThere = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks for the windows.
public struct ListWindowsRequest: Message {
    /// Also those that have ended.
    public var withEnded: Bool

    public init() {
        self.withEnded = false
    }

    public init(
        withEnded: Bool = false
    ) {
        self.withEnded = withEnded
    }
}

extension ListWindowsRequest {
    public static var fullName: String { "hall.v1.ListWindowsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListWindowsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_WINDOWS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_WINDOWS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListWindowsRequest>) {
        self.withEnded = c.pointee.with_ended != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListWindowsRequest>, _ arena: Arena) {
        hall__v1__list_windows_request__init(c)
        c.pointee.with_ended = self.withEnded ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("withEnded", self.withEnded)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "withEnded", "with_ended":
                guard try seen.first(0, value) else { continue }
                self.withEnded = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The windows in order of their ids.
public struct ListWindowsReply: Message {
    public var windows: [WindowInfo]

    public init() {
        self.windows = []
    }

    public init(
        windows: [WindowInfo] = []
    ) {
        self.windows = windows
    }
}

extension ListWindowsReply {
    public static var fullName: String { "hall.v1.ListWindowsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListWindowsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_WINDOWS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_WINDOWS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListWindowsReply>) {
        self.windows = wireMessages(c.pointee.windows, c.pointee.n_windows)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListWindowsReply>, _ arena: Arena) {
        hall__v1__list_windows_reply__init(c)
        (c.pointee.windows, c.pointee.n_windows) = arena.list(self.windows) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("windows", self.windows)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "windows":
                guard try seen.first(0, value) else { continue }
                self.windows = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The post to put.
public struct PutPostRequest: Message {
    public var post: PostInfo?
    /// The version last read; 0 for a new one.
    public var expectedVersion: Int64

    public init() {
        self.post = nil
        self.expectedVersion = 0
    }

    public init(
        post: PostInfo? = nil,
        expectedVersion: Int64 = 0
    ) {
        self.post = post
        self.expectedVersion = expectedVersion
    }
}

extension PutPostRequest {
    public static var fullName: String { "hall.v1.PutPostRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutPostRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_POST_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_POST_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutPostRequest>) {
        self.post = c.pointee.post == nil ? nil : PostInfo(c: c.pointee.post)
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutPostRequest>, _ arena: Arena) {
        hall__v1__put_post_request__init(c)
        if let value = self.post { c.pointee.post = arena.message(value) }
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("post", self.post)
        json.field("expectedVersion", self.expectedVersion)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "post":
                guard try seen.first(0, value) else { continue }
                self.post = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The post as it stands now.
public struct PutPostReply: Message {
    public var post: PostInfo?

    public init() {
        self.post = nil
    }

    public init(
        post: PostInfo? = nil
    ) {
        self.post = post
    }
}

extension PutPostReply {
    public static var fullName: String { "hall.v1.PutPostReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutPostReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_POST_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_POST_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutPostReply>) {
        self.post = c.pointee.post == nil ? nil : PostInfo(c: c.pointee.post)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutPostReply>, _ arena: Arena) {
        hall__v1__put_post_reply__init(c)
        if let value = self.post { c.pointee.post = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("post", self.post)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "post":
                guard try seen.first(0, value) else { continue }
                self.post = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks for the posts.
public struct ListPostsRequest: Message {
    public var windowID: String
    /// Only posts this person is A or B of.
    public var personID: String
    public var withRetired: Bool

    public init() {
        self.windowID = ""
        self.personID = ""
        self.withRetired = false
    }

    public init(
        windowID: String = "",
        personID: String = "",
        withRetired: Bool = false
    ) {
        self.windowID = windowID
        self.personID = personID
        self.withRetired = withRetired
    }
}

extension ListPostsRequest {
    public static var fullName: String { "hall.v1.ListPostsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListPostsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_POSTS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_POSTS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListPostsRequest>) {
        self.windowID = c.pointee.window_id.text
        self.personID = c.pointee.person_id.text
        self.withRetired = c.pointee.with_retired != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListPostsRequest>, _ arena: Arena) {
        hall__v1__list_posts_request__init(c)
        c.pointee.window_id = arena.data(self.windowID)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.with_retired = self.withRetired ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("windowId", self.windowID)
        json.field("personId", self.personID)
        json.field("withRetired", self.withRetired)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "windowId", "window_id":
                guard try seen.first(0, value) else { continue }
                self.windowID = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "withRetired", "with_retired":
                guard try seen.first(2, value) else { continue }
                self.withRetired = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The posts in order of their ids.
public struct ListPostsReply: Message {
    public var posts: [PostInfo]
    /// Those of them whose last day has passed, in order of their ids.
    public var past: [PastPostInfo]

    public init() {
        self.posts = []
        self.past = []
    }

    public init(
        posts: [PostInfo] = [],
        past: [PastPostInfo] = []
    ) {
        self.posts = posts
        self.past = past
    }
}

extension ListPostsReply {
    public static var fullName: String { "hall.v1.ListPostsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListPostsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_POSTS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_POSTS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListPostsReply>) {
        self.posts = wireMessages(c.pointee.posts, c.pointee.n_posts)
        self.past = wireMessages(c.pointee.past, c.pointee.n_past)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListPostsReply>, _ arena: Arena) {
        hall__v1__list_posts_reply__init(c)
        (c.pointee.posts, c.pointee.n_posts) = arena.list(self.posts) { Optional(arena.message($0)) }
        (c.pointee.past, c.pointee.n_past) = arena.list(self.past) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("posts", self.posts)
        json.field("past", self.past)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "posts":
                guard try seen.first(0, value) else { continue }
                self.posts = try value.read()
            case "past":
                guard try seen.first(1, value) else { continue }
                self.past = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The post to end.
public struct RetirePostRequest: Message {
    public var id: String
    public var expectedVersion: Int64

    public init() {
        self.id = ""
        self.expectedVersion = 0
    }

    public init(
        id: String = "",
        expectedVersion: Int64 = 0
    ) {
        self.id = id
        self.expectedVersion = expectedVersion
    }
}

extension RetirePostRequest {
    public static var fullName: String { "hall.v1.RetirePostRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RetirePostRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RETIRE_POST_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RETIRE_POST_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RetirePostRequest>) {
        self.id = c.pointee.id.text
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RetirePostRequest>, _ arena: Arena) {
        hall__v1__retire_post_request__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("expectedVersion", self.expectedVersion)
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
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The post has ended.
public struct RetirePostReply: Message {
    public init() {
    }
}

extension RetirePostReply {
    public static var fullName: String { "hall.v1.RetirePostReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RetirePostReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RETIRE_POST_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RETIRE_POST_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RetirePostReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RetirePostReply>, _ arena: Arena) {
        hall__v1__retire_post_reply__init(c)
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

/// A choice of the hall.
public struct SettingInfo: Message {
    public var key: String
    public var value: String
    /// What it means, with its unit and bounds, in Chinese and English.
    public var meaning: String

    public init() {
        self.key = ""
        self.value = ""
        self.meaning = ""
    }

    public init(
        key: String = "",
        value: String = "",
        meaning: String = ""
    ) {
        self.key = key
        self.value = value
        self.meaning = meaning
    }
}

extension SettingInfo {
    public static var fullName: String { "hall.v1.SettingInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SettingInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SETTING_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SETTING_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SettingInfo>) {
        self.key = c.pointee.key.text
        self.value = c.pointee.value.text
        self.meaning = c.pointee.meaning.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SettingInfo>, _ arena: Arena) {
        hall__v1__setting_info__init(c)
        c.pointee.key = arena.data(self.key)
        c.pointee.value = arena.data(self.value)
        c.pointee.meaning = arena.data(self.meaning)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("key", self.key)
        json.field("value", self.value)
        json.field("meaning", self.meaning)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "key":
                guard try seen.first(0, value) else { continue }
                self.key = try value.read()
            case "value":
                guard try seen.first(1, value) else { continue }
                self.value = try value.read()
            case "meaning":
                guard try seen.first(2, value) else { continue }
                self.meaning = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks for the settings.
public struct ListSettingsRequest: Message {
    public init() {
    }
}

extension ListSettingsRequest {
    public static var fullName: String { "hall.v1.ListSettingsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListSettingsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_SETTINGS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_SETTINGS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListSettingsRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListSettingsRequest>, _ arena: Arena) {
        hall__v1__list_settings_request__init(c)
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

/// The settings in order of their keys.
public struct ListSettingsReply: Message {
    public var settings: [SettingInfo]

    public init() {
        self.settings = []
    }

    public init(
        settings: [SettingInfo] = []
    ) {
        self.settings = settings
    }
}

extension ListSettingsReply {
    public static var fullName: String { "hall.v1.ListSettingsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListSettingsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_SETTINGS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_SETTINGS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListSettingsReply>) {
        self.settings = wireMessages(c.pointee.settings, c.pointee.n_settings)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListSettingsReply>, _ arena: Arena) {
        hall__v1__list_settings_reply__init(c)
        (c.pointee.settings, c.pointee.n_settings) = arena.list(self.settings) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("settings", self.settings)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "settings":
                guard try seen.first(0, value) else { continue }
                self.settings = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The setting to change.
public struct PutSettingRequest: Message {
    public var key: String
    public var value: String

    public init() {
        self.key = ""
        self.value = ""
    }

    public init(
        key: String = "",
        value: String = ""
    ) {
        self.key = key
        self.value = value
    }
}

extension PutSettingRequest {
    public static var fullName: String { "hall.v1.PutSettingRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutSettingRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_SETTING_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_SETTING_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutSettingRequest>) {
        self.key = c.pointee.key.text
        self.value = c.pointee.value.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutSettingRequest>, _ arena: Arena) {
        hall__v1__put_setting_request__init(c)
        c.pointee.key = arena.data(self.key)
        c.pointee.value = arena.data(self.value)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("key", self.key)
        json.field("value", self.value)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "key":
                guard try seen.first(0, value) else { continue }
                self.key = try value.read()
            case "value":
                guard try seen.first(1, value) else { continue }
                self.value = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The setting as it stands now.
public struct PutSettingReply: Message {
    public var setting: SettingInfo?

    public init() {
        self.setting = nil
    }

    public init(
        setting: SettingInfo? = nil
    ) {
        self.setting = setting
    }
}

extension PutSettingReply {
    public static var fullName: String { "hall.v1.PutSettingReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutSettingReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_SETTING_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_SETTING_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutSettingReply>) {
        self.setting = c.pointee.setting == nil ? nil : SettingInfo(c: c.pointee.setting)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutSettingReply>, _ arena: Arena) {
        hall__v1__put_setting_reply__init(c)
        if let value = self.setting { c.pointee.setting = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("setting", self.setting)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "setting":
                guard try seen.first(0, value) else { continue }
                self.setting = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One CSV file: UTF-8 with or without a byte order mark, or GB18030; the first row names the columns.
public struct ListFile: Message {
    public var kind: ListKind
    public var content: [UInt8]

    public init() {
        self.kind = .unspecified
        self.content = []
    }

    public init(
        kind: ListKind = .unspecified,
        content: [UInt8] = []
    ) {
        self.kind = kind
        self.content = content
    }
}

extension ListFile {
    public static var fullName: String { "hall.v1.ListFile" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListFile: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_FILE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_FILE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListFile>) {
        self.kind = ListKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.content = c.pointee.content.bytes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListFile>, _ arena: Arena) {
        hall__v1__list_file__init(c)
        c.pointee.kind = Hall__V1__ListKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.content = arena.data(self.content)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kind", self.kind)
        json.field("content", self.content)
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
            case "content":
                guard try seen.first(1, value) else { continue }
                self.content = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The files to take in, together.
public struct ImportRequest: Message {
    public var files: [ListFile]
    /// Only check and count: nothing is changed.
    public var dryRun: Bool

    public init() {
        self.files = []
        self.dryRun = false
    }

    public init(
        files: [ListFile] = [],
        dryRun: Bool = false
    ) {
        self.files = files
        self.dryRun = dryRun
    }
}

extension ImportRequest {
    public static var fullName: String { "hall.v1.ImportRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ImportRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_IMPORT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_IMPORT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ImportRequest>) {
        self.files = wireMessages(c.pointee.files, c.pointee.n_files)
        self.dryRun = c.pointee.dry_run != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ImportRequest>, _ arena: Arena) {
        hall__v1__import_request__init(c)
        (c.pointee.files, c.pointee.n_files) = arena.list(self.files) { Optional(arena.message($0)) }
        c.pointee.dry_run = self.dryRun ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("files", self.files)
        json.field("dryRun", self.dryRun)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "files":
                guard try seen.first(0, value) else { continue }
                self.files = try value.read()
            case "dryRun", "dry_run":
                guard try seen.first(1, value) else { continue }
                self.dryRun = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What a file brought.
public struct ImportCount: Message {
    public var kind: ListKind
    public var added: Int32
    public var changed: Int32
    public var unchanged: Int32

    public init() {
        self.kind = .unspecified
        self.added = 0
        self.changed = 0
        self.unchanged = 0
    }

    public init(
        kind: ListKind = .unspecified,
        added: Int32 = 0,
        changed: Int32 = 0,
        unchanged: Int32 = 0
    ) {
        self.kind = kind
        self.added = added
        self.changed = changed
        self.unchanged = unchanged
    }
}

extension ImportCount {
    public static var fullName: String { "hall.v1.ImportCount" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ImportCount: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_IMPORT_COUNT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_IMPORT_COUNT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ImportCount>) {
        self.kind = ListKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.added = c.pointee.added
        self.changed = c.pointee.changed
        self.unchanged = c.pointee.unchanged
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ImportCount>, _ arena: Arena) {
        hall__v1__import_count__init(c)
        c.pointee.kind = Hall__V1__ListKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.added = self.added
        c.pointee.changed = self.changed
        c.pointee.unchanged = self.unchanged
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kind", self.kind)
        json.field("added", self.added)
        json.field("changed", self.changed)
        json.field("unchanged", self.unchanged)
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
            case "added":
                guard try seen.first(1, value) else { continue }
                self.added = try value.read()
            case "changed":
                guard try seen.first(2, value) else { continue }
                self.changed = try value.read()
            case "unchanged":
                guard try seen.first(3, value) else { continue }
                self.unchanged = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What was taken in.
public struct ImportReply: Message {
    public var counts: [ImportCount]

    public init() {
        self.counts = []
    }

    public init(
        counts: [ImportCount] = []
    ) {
        self.counts = counts
    }
}

extension ImportReply {
    public static var fullName: String { "hall.v1.ImportReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ImportReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_IMPORT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_IMPORT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ImportReply>) {
        self.counts = wireMessages(c.pointee.counts, c.pointee.n_counts)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ImportReply>, _ arena: Arena) {
        hall__v1__import_reply__init(c)
        (c.pointee.counts, c.pointee.n_counts) = arena.list(self.counts) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("counts", self.counts)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "counts":
                guard try seen.first(0, value) else { continue }
                self.counts = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The list to give.
public struct ExportRequest: Message {
    public var kind: ListKind

    public init() {
        self.kind = .unspecified
    }

    public init(
        kind: ListKind = .unspecified
    ) {
        self.kind = kind
    }
}

extension ExportRequest {
    public static var fullName: String { "hall.v1.ExportRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExportRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPORT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPORT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExportRequest>) {
        self.kind = ListKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExportRequest>, _ arena: Arena) {
        hall__v1__export_request__init(c)
        c.pointee.kind = Hall__V1__ListKind(UInt32(bitPattern: self.kind.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kind", self.kind)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// The list as CSV, UTF-8 with a byte order mark.
public struct ExportReply: Message {
    public var content: [UInt8]

    public init() {
        self.content = []
    }

    public init(
        content: [UInt8] = []
    ) {
        self.content = content
    }
}

extension ExportReply {
    public static var fullName: String { "hall.v1.ExportReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExportReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPORT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPORT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExportReply>) {
        self.content = c.pointee.content.bytes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExportReply>, _ arena: Arena) {
        hall__v1__export_reply__init(c)
        c.pointee.content = arena.data(self.content)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("content", self.content)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "content":
                guard try seen.first(0, value) else { continue }
                self.content = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
