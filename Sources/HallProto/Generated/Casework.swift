// Generated from Protos/hall/v1/casework.proto by HallProtoGen; do not edit.

import CHallProto

/// What somebody who checks a case says.
public enum CheckWord: ProtoEnum {
    case unspecified
    /// 同意.
    case agreed
    /// 退回.
    case sentBack
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [CheckWord] = [
        .unspecified,
        .agreed,
        .sentBack,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .agreed
        case 2: self = .sentBack
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .agreed: 1
        case .sentBack: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "CHECK_WORD_UNSPECIFIED"
        case .agreed: "CHECK_WORD_AGREED"
        case .sentBack: "CHECK_WORD_SENT_BACK"
        case .unrecognized(let value): String(value)
        }
    }
}

extension CheckWord: JSONRepresentable {}

/// How a principal decided.
public enum ApprovalForm: ProtoEnum {
    case unspecified
    case inPerson
    /// Signed on paper, written down by the registrar.
    case onPaper
    /// Said by telephone, written down by the registrar.
    case byPhone
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [ApprovalForm] = [
        .unspecified,
        .inPerson,
        .onPaper,
        .byPhone,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .inPerson
        case 2: self = .onPaper
        case 3: self = .byPhone
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .inPerson: 1
        case .onPaper: 2
        case .byPhone: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "APPROVAL_FORM_UNSPECIFIED"
        case .inPerson: "APPROVAL_FORM_IN_PERSON"
        case .onPaper: "APPROVAL_FORM_ON_PAPER"
        case .byPhone: "APPROVAL_FORM_BY_PHONE"
        case .unrecognized(let value): String(value)
        }
    }
}

extension ApprovalForm: JSONRepresentable {}

/// How an authority was contacted.
public enum ContactWay: ProtoEnum {
    case unspecified
    case phone
    case visit
    case letter
    case online
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [ContactWay] = [
        .unspecified,
        .phone,
        .visit,
        .letter,
        .online,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .phone
        case 2: self = .visit
        case 3: self = .letter
        case 4: self = .online
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .phone: 1
        case .visit: 2
        case .letter: 3
        case .online: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "CONTACT_WAY_UNSPECIFIED"
        case .phone: "CONTACT_WAY_PHONE"
        case .visit: "CONTACT_WAY_VISIT"
        case .letter: "CONTACT_WAY_LETTER"
        case .online: "CONTACT_WAY_ONLINE"
        case .unrecognized(let value): String(value)
        }
    }
}

extension ContactWay: JSONRepresentable {}

/// How a result came to the applicant.
public enum DeliveryWay: ProtoEnum {
    case unspecified
    /// 窗口领取.
    case atWindow
    /// 邮寄.
    case byPost
    /// 送达住所.
    case broughtHome
    /// 代理人领取, on a letter of authorisation.
    case byAgent
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [DeliveryWay] = [
        .unspecified,
        .atWindow,
        .byPost,
        .broughtHome,
        .byAgent,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .atWindow
        case 2: self = .byPost
        case 3: self = .broughtHome
        case 4: self = .byAgent
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .atWindow: 1
        case .byPost: 2
        case .broughtHome: 3
        case .byAgent: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "DELIVERY_WAY_UNSPECIFIED"
        case .atWindow: "DELIVERY_WAY_AT_WINDOW"
        case .byPost: "DELIVERY_WAY_BY_POST"
        case .broughtHome: "DELIVERY_WAY_BROUGHT_HOME"
        case .byAgent: "DELIVERY_WAY_BY_AGENT"
        case .unrecognized(let value): String(value)
        }
    }
}

extension DeliveryWay: JSONRepresentable {}

/// What the authority's head added to the law's limit.
public struct LimitExtension: Message {
    /// Working days.
    public var workingDays: Int32
    public var approvedBy: String
    /// As the applicant was told.
    public var reason: String
    /// The day it was entered.
    public var enteredOn: String

    public init() {
        self.workingDays = 0
        self.approvedBy = ""
        self.reason = ""
        self.enteredOn = ""
    }

    public init(
        workingDays: Int32 = 0,
        approvedBy: String = "",
        reason: String = "",
        enteredOn: String = ""
    ) {
        self.workingDays = workingDays
        self.approvedBy = approvedBy
        self.reason = reason
        self.enteredOn = enteredOn
    }
}

extension LimitExtension {
    public static var fullName: String { "hall.v1.LimitExtension" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LimitExtension: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIMIT_EXTENSION) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIMIT_EXTENSION)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LimitExtension>) {
        self.workingDays = c.pointee.working_days
        self.approvedBy = c.pointee.approved_by.text
        self.reason = c.pointee.reason.text
        self.enteredOn = c.pointee.entered_on.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LimitExtension>, _ arena: Arena) {
        hall__v1__limit_extension__init(c)
        c.pointee.working_days = self.workingDays
        c.pointee.approved_by = arena.data(self.approvedBy)
        c.pointee.reason = arena.data(self.reason)
        c.pointee.entered_on = arena.data(self.enteredOn)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("workingDays", self.workingDays)
        json.field("approvedBy", self.approvedBy)
        json.field("reason", self.reason)
        json.field("enteredOn", self.enteredOn)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "workingDays", "working_days":
                guard try seen.first(0, value) else { continue }
                self.workingDays = try value.read()
            case "approvedBy", "approved_by":
                guard try seen.first(1, value) else { continue }
                self.approvedBy = try value.read()
            case "reason":
                guard try seen.first(2, value) else { continue }
                self.reason = try value.read()
            case "enteredOn", "entered_on":
                guard try seen.first(3, value) else { continue }
                self.enteredOn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A step of the work.
public struct WorkStep: Message {
    public var at: Timestamp?
    public var personID: String
    public var personName: String
    /// The line of the item's procedure, from 1; 0: none of them.
    public var procedureLine: Int32
    public var title: String
    public var note: String

    public init() {
        self.at = nil
        self.personID = ""
        self.personName = ""
        self.procedureLine = 0
        self.title = ""
        self.note = ""
    }

    public init(
        at: Timestamp? = nil,
        personID: String = "",
        personName: String = "",
        procedureLine: Int32 = 0,
        title: String = "",
        note: String = ""
    ) {
        self.at = at
        self.personID = personID
        self.personName = personName
        self.procedureLine = procedureLine
        self.title = title
        self.note = note
    }
}

extension WorkStep {
    public static var fullName: String { "hall.v1.WorkStep" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WorkStep: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WORK_STEP) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WORK_STEP)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WorkStep>) {
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.procedureLine = c.pointee.procedure_line
        self.title = c.pointee.title.text
        self.note = c.pointee.note.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WorkStep>, _ arena: Arena) {
        hall__v1__work_step__init(c)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.procedure_line = self.procedureLine
        c.pointee.title = arena.data(self.title)
        c.pointee.note = arena.data(self.note)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("at", self.at)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("procedureLine", self.procedureLine)
        json.field("title", self.title)
        json.field("note", self.note)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "at":
                guard try seen.first(0, value) else { continue }
                self.at = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(2, value) else { continue }
                self.personName = try value.read()
            case "procedureLine", "procedure_line":
                guard try seen.first(3, value) else { continue }
                self.procedureLine = try value.read()
            case "title":
                guard try seen.first(4, value) else { continue }
                self.title = try value.read()
            case "note":
                guard try seen.first(5, value) else { continue }
                self.note = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A stretch of time a case lay with a higher authority.
public struct UpstairsSpan: Message {
    public var authority: String
    public var sentAt: Timestamp?
    /// Absent: it lies there still.
    public var backAt: Timestamp?
    /// Working days of the promise that passed meanwhile.
    public var workingDays: Int32
    /// They reach into a year that is not loaded, and are not counted.
    public var provisional: Bool

    public init() {
        self.authority = ""
        self.sentAt = nil
        self.backAt = nil
        self.workingDays = 0
        self.provisional = false
    }

    public init(
        authority: String = "",
        sentAt: Timestamp? = nil,
        backAt: Timestamp? = nil,
        workingDays: Int32 = 0,
        provisional: Bool = false
    ) {
        self.authority = authority
        self.sentAt = sentAt
        self.backAt = backAt
        self.workingDays = workingDays
        self.provisional = provisional
    }
}

extension UpstairsSpan {
    public static var fullName: String { "hall.v1.UpstairsSpan" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension UpstairsSpan: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_UPSTAIRS_SPAN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_UPSTAIRS_SPAN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__UpstairsSpan>) {
        self.authority = c.pointee.authority.text
        self.sentAt = c.pointee.sent_at == nil ? nil : Timestamp(c: c.pointee.sent_at)
        self.backAt = c.pointee.back_at == nil ? nil : Timestamp(c: c.pointee.back_at)
        self.workingDays = c.pointee.working_days
        self.provisional = c.pointee.provisional != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__UpstairsSpan>, _ arena: Arena) {
        hall__v1__upstairs_span__init(c)
        c.pointee.authority = arena.data(self.authority)
        if let value = self.sentAt { c.pointee.sent_at = arena.message(value) }
        if let value = self.backAt { c.pointee.back_at = arena.message(value) }
        c.pointee.working_days = self.workingDays
        c.pointee.provisional = self.provisional ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("authority", self.authority)
        json.field("sentAt", self.sentAt)
        json.field("backAt", self.backAt)
        json.field("workingDays", self.workingDays)
        json.field("provisional", self.provisional)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "authority":
                guard try seen.first(0, value) else { continue }
                self.authority = try value.read()
            case "sentAt", "sent_at":
                guard try seen.first(1, value) else { continue }
                self.sentAt = try value.read()
            case "backAt", "back_at":
                guard try seen.first(2, value) else { continue }
                self.backAt = try value.read()
            case "workingDays", "working_days":
                guard try seen.first(3, value) else { continue }
                self.workingDays = try value.read()
            case "provisional":
                guard try seen.first(4, value) else { continue }
                self.provisional = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// All the time a case lay with one authority.
public struct TimeUpstairs: Message {
    public var authority: String
    public var workingDays: Int32
    public var provisional: Bool

    public init() {
        self.authority = ""
        self.workingDays = 0
        self.provisional = false
    }

    public init(
        authority: String = "",
        workingDays: Int32 = 0,
        provisional: Bool = false
    ) {
        self.authority = authority
        self.workingDays = workingDays
        self.provisional = provisional
    }
}

extension TimeUpstairs {
    public static var fullName: String { "hall.v1.TimeUpstairs" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension TimeUpstairs: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_TIME_UPSTAIRS) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_TIME_UPSTAIRS)
    }

    init(c: UnsafeMutablePointer<Hall__V1__TimeUpstairs>) {
        self.authority = c.pointee.authority.text
        self.workingDays = c.pointee.working_days
        self.provisional = c.pointee.provisional != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__TimeUpstairs>, _ arena: Arena) {
        hall__v1__time_upstairs__init(c)
        c.pointee.authority = arena.data(self.authority)
        c.pointee.working_days = self.workingDays
        c.pointee.provisional = self.provisional ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("authority", self.authority)
        json.field("workingDays", self.workingDays)
        json.field("provisional", self.provisional)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "authority":
                guard try seen.first(0, value) else { continue }
                self.authority = try value.read()
            case "workingDays", "working_days":
                guard try seen.first(1, value) else { continue }
                self.workingDays = try value.read()
            case "provisional":
                guard try seen.first(2, value) else { continue }
                self.provisional = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A contact with an authority.
public struct AuthorityContact: Message {
    public var at: Timestamp?
    public var personID: String
    public var personName: String
    public var authority: String
    public var way: ContactWay
    public var whom: String
    public var said: String

    public init() {
        self.at = nil
        self.personID = ""
        self.personName = ""
        self.authority = ""
        self.way = .unspecified
        self.whom = ""
        self.said = ""
    }

    public init(
        at: Timestamp? = nil,
        personID: String = "",
        personName: String = "",
        authority: String = "",
        way: ContactWay = .unspecified,
        whom: String = "",
        said: String = ""
    ) {
        self.at = at
        self.personID = personID
        self.personName = personName
        self.authority = authority
        self.way = way
        self.whom = whom
        self.said = said
    }
}

extension AuthorityContact {
    public static var fullName: String { "hall.v1.AuthorityContact" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AuthorityContact: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_AUTHORITY_CONTACT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_AUTHORITY_CONTACT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AuthorityContact>) {
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.authority = c.pointee.authority.text
        self.way = ContactWay(rawValue: Int32(bitPattern: c.pointee.way.rawValue))
        self.whom = c.pointee.whom.text
        self.said = c.pointee.said.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AuthorityContact>, _ arena: Arena) {
        hall__v1__authority_contact__init(c)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.authority = arena.data(self.authority)
        c.pointee.way = Hall__V1__ContactWay(UInt32(bitPattern: self.way.rawValue))
        c.pointee.whom = arena.data(self.whom)
        c.pointee.said = arena.data(self.said)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("at", self.at)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("authority", self.authority)
        json.field("way", self.way)
        json.field("whom", self.whom)
        json.field("said", self.said)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "at":
                guard try seen.first(0, value) else { continue }
                self.at = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(2, value) else { continue }
                self.personName = try value.read()
            case "authority":
                guard try seen.first(3, value) else { continue }
                self.authority = try value.read()
            case "way":
                guard try seen.first(4, value) else { continue }
                self.way = try value.read()
            case "whom":
                guard try seen.first(5, value) else { continue }
                self.whom = try value.read()
            case "said":
                guard try seen.first(6, value) else { continue }
                self.said = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Something that is handed over.
public struct HandedPaper: Message {
    public var title: String
    public var number: String

    public init() {
        self.title = ""
        self.number = ""
    }

    public init(
        title: String = "",
        number: String = ""
    ) {
        self.title = title
        self.number = number
    }
}

extension HandedPaper {
    public static var fullName: String { "hall.v1.HandedPaper" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandedPaper: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HANDED_PAPER) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HANDED_PAPER)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandedPaper>) {
        self.title = c.pointee.title.text
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandedPaper>, _ arena: Arena) {
        hall__v1__handed_paper__init(c)
        c.pointee.title = arena.data(self.title)
        c.pointee.number = arena.data(self.number)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("title", self.title)
        json.field("number", self.number)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "title":
                guard try seen.first(0, value) else { continue }
                self.title = try value.read()
            case "number":
                guard try seen.first(1, value) else { continue }
                self.number = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// How the result of a case was delivered, or that it waits for it.
public struct DeliveryInfo: Message {
    public var made: Bool
    public var way: DeliveryWay
    public var receiver: String
    public var deliveredOn: String
    public var place: String
    public var postNumber: String
    public var letterID: String
    public var recordedBy: String
    public var recordedByName: String
    public var recordedAt: Timestamp?
    public var receiptID: String
    /// After its limit.
    public var late: Bool

    public init() {
        self.made = false
        self.way = .unspecified
        self.receiver = ""
        self.deliveredOn = ""
        self.place = ""
        self.postNumber = ""
        self.letterID = ""
        self.recordedBy = ""
        self.recordedByName = ""
        self.recordedAt = nil
        self.receiptID = ""
        self.late = false
    }

    public init(
        made: Bool = false,
        way: DeliveryWay = .unspecified,
        receiver: String = "",
        deliveredOn: String = "",
        place: String = "",
        postNumber: String = "",
        letterID: String = "",
        recordedBy: String = "",
        recordedByName: String = "",
        recordedAt: Timestamp? = nil,
        receiptID: String = "",
        late: Bool = false
    ) {
        self.made = made
        self.way = way
        self.receiver = receiver
        self.deliveredOn = deliveredOn
        self.place = place
        self.postNumber = postNumber
        self.letterID = letterID
        self.recordedBy = recordedBy
        self.recordedByName = recordedByName
        self.recordedAt = recordedAt
        self.receiptID = receiptID
        self.late = late
    }
}

extension DeliveryInfo {
    public static var fullName: String { "hall.v1.DeliveryInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DeliveryInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DELIVERY_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DELIVERY_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DeliveryInfo>) {
        self.made = c.pointee.made != 0
        self.way = DeliveryWay(rawValue: Int32(bitPattern: c.pointee.way.rawValue))
        self.receiver = c.pointee.receiver.text
        self.deliveredOn = c.pointee.delivered_on.text
        self.place = c.pointee.place.text
        self.postNumber = c.pointee.post_number.text
        self.letterID = c.pointee.letter_id.text
        self.recordedBy = c.pointee.recorded_by.text
        self.recordedByName = c.pointee.recorded_by_name.text
        self.recordedAt = c.pointee.recorded_at == nil ? nil : Timestamp(c: c.pointee.recorded_at)
        self.receiptID = c.pointee.receipt_id.text
        self.late = c.pointee.late != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DeliveryInfo>, _ arena: Arena) {
        hall__v1__delivery_info__init(c)
        c.pointee.made = self.made ? 1 : 0
        c.pointee.way = Hall__V1__DeliveryWay(UInt32(bitPattern: self.way.rawValue))
        c.pointee.receiver = arena.data(self.receiver)
        c.pointee.delivered_on = arena.data(self.deliveredOn)
        c.pointee.place = arena.data(self.place)
        c.pointee.post_number = arena.data(self.postNumber)
        c.pointee.letter_id = arena.data(self.letterID)
        c.pointee.recorded_by = arena.data(self.recordedBy)
        c.pointee.recorded_by_name = arena.data(self.recordedByName)
        if let value = self.recordedAt { c.pointee.recorded_at = arena.message(value) }
        c.pointee.receipt_id = arena.data(self.receiptID)
        c.pointee.late = self.late ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("made", self.made)
        json.field("way", self.way)
        json.field("receiver", self.receiver)
        json.field("deliveredOn", self.deliveredOn)
        json.field("place", self.place)
        json.field("postNumber", self.postNumber)
        json.field("letterId", self.letterID)
        json.field("recordedBy", self.recordedBy)
        json.field("recordedByName", self.recordedByName)
        json.field("recordedAt", self.recordedAt)
        json.field("receiptId", self.receiptID)
        json.field("late", self.late)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "made":
                guard try seen.first(0, value) else { continue }
                self.made = try value.read()
            case "way":
                guard try seen.first(1, value) else { continue }
                self.way = try value.read()
            case "receiver":
                guard try seen.first(2, value) else { continue }
                self.receiver = try value.read()
            case "deliveredOn", "delivered_on":
                guard try seen.first(3, value) else { continue }
                self.deliveredOn = try value.read()
            case "place":
                guard try seen.first(4, value) else { continue }
                self.place = try value.read()
            case "postNumber", "post_number":
                guard try seen.first(5, value) else { continue }
                self.postNumber = try value.read()
            case "letterId", "letter_id":
                guard try seen.first(6, value) else { continue }
                self.letterID = try value.read()
            case "recordedBy", "recorded_by":
                guard try seen.first(7, value) else { continue }
                self.recordedBy = try value.read()
            case "recordedByName", "recorded_by_name":
                guard try seen.first(8, value) else { continue }
                self.recordedByName = try value.read()
            case "recordedAt", "recorded_at":
                guard try seen.first(9, value) else { continue }
                self.recordedAt = try value.read()
            case "receiptId", "receipt_id":
                guard try seen.first(10, value) else { continue }
                self.receiptID = try value.read()
            case "late":
                guard try seen.first(11, value) else { continue }
                self.late = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A visit of the applicant.
public struct VisitInfo: Message {
    public var at: Timestamp?
    /// Who saw the applicant.
    public var personID: String
    public var personName: String
    public var reason: String

    public init() {
        self.at = nil
        self.personID = ""
        self.personName = ""
        self.reason = ""
    }

    public init(
        at: Timestamp? = nil,
        personID: String = "",
        personName: String = "",
        reason: String = ""
    ) {
        self.at = at
        self.personID = personID
        self.personName = personName
        self.reason = reason
    }
}

extension VisitInfo {
    public static var fullName: String { "hall.v1.VisitInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension VisitInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_VISIT_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_VISIT_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__VisitInfo>) {
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__VisitInfo>, _ arena: Arena) {
        hall__v1__visit_info__init(c)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("at", self.at)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("reason", self.reason)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "at":
                guard try seen.first(0, value) else { continue }
                self.at = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(2, value) else { continue }
                self.personName = try value.read()
            case "reason":
                guard try seen.first(3, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
