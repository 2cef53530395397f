// Generated from Protos/hall/v1/enquiries.proto by HallProtoGen; do not edit.

import CHallProto

/// Where an enquiry stands.
public enum EnquiryStage: ProtoEnum {
    case unspecified
    /// 待答复.
    case open
    /// 已请示: a leader was asked, a time promised.
    case escalated
    /// 已有结果.
    case settled
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [EnquiryStage] = [
        .unspecified,
        .open,
        .escalated,
        .settled,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .open
        case 2: self = .escalated
        case 3: self = .settled
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .open: 1
        case .escalated: 2
        case .settled: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "ENQUIRY_STAGE_UNSPECIFIED"
        case .open: "ENQUIRY_STAGE_OPEN"
        case .escalated: "ENQUIRY_STAGE_ESCALATED"
        case .settled: "ENQUIRY_STAGE_SETTLED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension EnquiryStage: JSONRepresentable {}

/// What became of an enquiry.
public enum EnquiryOutcome: ProtoEnum {
    case unspecified
    /// 当场答复.
    case answered
    /// 已受理办件: it became a case. Accepting with the enquiry's number settles it so.
    case caseOpened
    /// 引导到其他窗口: to the post whose duty it is.
    case guided
    /// 告知去向: to a unit that is not in the hall.
    case referred
    /// 不能办理: with reason and rule, on file.
    case declined
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [EnquiryOutcome] = [
        .unspecified,
        .answered,
        .caseOpened,
        .guided,
        .referred,
        .declined,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .answered
        case 2: self = .caseOpened
        case 3: self = .guided
        case 4: self = .referred
        case 5: self = .declined
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .answered: 1
        case .caseOpened: 2
        case .guided: 3
        case .referred: 4
        case .declined: 5
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "ENQUIRY_OUTCOME_UNSPECIFIED"
        case .answered: "ENQUIRY_OUTCOME_ANSWERED"
        case .caseOpened: "ENQUIRY_OUTCOME_CASE_OPENED"
        case .guided: "ENQUIRY_OUTCOME_GUIDED"
        case .referred: "ENQUIRY_OUTCOME_REFERRED"
        case .declined: "ENQUIRY_OUTCOME_DECLINED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension EnquiryOutcome: JSONRepresentable {}

/// An enquiry.
public struct EnquiryInfo: Message {
    /// "E2026-000123".
    public var number: String
    public var channel: Channel
    /// Everyone who was asked, in the order they were named.
    public var askedPersonIDs: [String]
    /// The one responsible.
    public var ownerID: String
    public var ownerName: String
    public var openedAt: Timestamp?
    public var openedBy: String
    public var itemCode: String
    public var about: String
    public var visitorName: String
    /// Masked.
    public var visitorPhone: String
    public var queueTicket: String
    public var stage: EnquiryStage
    public var leaderID: String
    public var promisedUntil: Timestamp?
    public var outcome: EnquiryOutcome
    /// GUIDED: where to.
    public var postID: String
    /// REFERRED: which unit, and where it is.
    public var unitName: String
    public var unitAddress: String
    /// DECLINED: why, and by which rule.
    public var reason: String
    public var rule: String
    /// The case it became.
    public var caseNumber: String
    public var note: String
    public var settledAt: Timestamp?
    /// Until when it has to have an outcome.
    public var dueAt: Timestamp?
    /// When that passed without one; absent: it has not.
    public var lapsedAt: Timestamp?
    public var version: Int64

    public init() {
        self.number = ""
        self.channel = .unspecified
        self.askedPersonIDs = []
        self.ownerID = ""
        self.ownerName = ""
        self.openedAt = nil
        self.openedBy = ""
        self.itemCode = ""
        self.about = ""
        self.visitorName = ""
        self.visitorPhone = ""
        self.queueTicket = ""
        self.stage = .unspecified
        self.leaderID = ""
        self.promisedUntil = nil
        self.outcome = .unspecified
        self.postID = ""
        self.unitName = ""
        self.unitAddress = ""
        self.reason = ""
        self.rule = ""
        self.caseNumber = ""
        self.note = ""
        self.settledAt = nil
        self.dueAt = nil
        self.lapsedAt = nil
        self.version = 0
    }

    public init(
        number: String = "",
        channel: Channel = .unspecified,
        askedPersonIDs: [String] = [],
        ownerID: String = "",
        ownerName: String = "",
        openedAt: Timestamp? = nil,
        openedBy: String = "",
        itemCode: String = "",
        about: String = "",
        visitorName: String = "",
        visitorPhone: String = "",
        queueTicket: String = "",
        stage: EnquiryStage = .unspecified,
        leaderID: String = "",
        promisedUntil: Timestamp? = nil,
        outcome: EnquiryOutcome = .unspecified,
        postID: String = "",
        unitName: String = "",
        unitAddress: String = "",
        reason: String = "",
        rule: String = "",
        caseNumber: String = "",
        note: String = "",
        settledAt: Timestamp? = nil,
        dueAt: Timestamp? = nil,
        lapsedAt: Timestamp? = nil,
        version: Int64 = 0
    ) {
        self.number = number
        self.channel = channel
        self.askedPersonIDs = askedPersonIDs
        self.ownerID = ownerID
        self.ownerName = ownerName
        self.openedAt = openedAt
        self.openedBy = openedBy
        self.itemCode = itemCode
        self.about = about
        self.visitorName = visitorName
        self.visitorPhone = visitorPhone
        self.queueTicket = queueTicket
        self.stage = stage
        self.leaderID = leaderID
        self.promisedUntil = promisedUntil
        self.outcome = outcome
        self.postID = postID
        self.unitName = unitName
        self.unitAddress = unitAddress
        self.reason = reason
        self.rule = rule
        self.caseNumber = caseNumber
        self.note = note
        self.settledAt = settledAt
        self.dueAt = dueAt
        self.lapsedAt = lapsedAt
        self.version = version
    }
}

extension EnquiryInfo {
    public static var fullName: String { "hall.v1.EnquiryInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EnquiryInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ENQUIRY_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ENQUIRY_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EnquiryInfo>) {
        self.number = c.pointee.number.text
        self.channel = Channel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue))
        self.askedPersonIDs = wireTexts(c.pointee.asked_person_ids, c.pointee.n_asked_person_ids)
        self.ownerID = c.pointee.owner_id.text
        self.ownerName = c.pointee.owner_name.text
        self.openedAt = c.pointee.opened_at == nil ? nil : Timestamp(c: c.pointee.opened_at)
        self.openedBy = c.pointee.opened_by.text
        self.itemCode = c.pointee.item_code.text
        self.about = c.pointee.about.text
        self.visitorName = c.pointee.visitor_name.text
        self.visitorPhone = c.pointee.visitor_phone.text
        self.queueTicket = c.pointee.queue_ticket.text
        self.stage = EnquiryStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.leaderID = c.pointee.leader_id.text
        self.promisedUntil = c.pointee.promised_until == nil ? nil : Timestamp(c: c.pointee.promised_until)
        self.outcome = EnquiryOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue))
        self.postID = c.pointee.post_id.text
        self.unitName = c.pointee.unit_name.text
        self.unitAddress = c.pointee.unit_address.text
        self.reason = c.pointee.reason.text
        self.rule = c.pointee.rule.text
        self.caseNumber = c.pointee.case_number.text
        self.note = c.pointee.note.text
        self.settledAt = c.pointee.settled_at == nil ? nil : Timestamp(c: c.pointee.settled_at)
        self.dueAt = c.pointee.due_at == nil ? nil : Timestamp(c: c.pointee.due_at)
        self.lapsedAt = c.pointee.lapsed_at == nil ? nil : Timestamp(c: c.pointee.lapsed_at)
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EnquiryInfo>, _ arena: Arena) {
        hall__v1__enquiry_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.channel = Hall__V1__Channel(UInt32(bitPattern: self.channel.rawValue))
        (c.pointee.asked_person_ids, c.pointee.n_asked_person_ids) = arena.list(self.askedPersonIDs) { arena.data($0) }
        c.pointee.owner_id = arena.data(self.ownerID)
        c.pointee.owner_name = arena.data(self.ownerName)
        if let value = self.openedAt { c.pointee.opened_at = arena.message(value) }
        c.pointee.opened_by = arena.data(self.openedBy)
        c.pointee.item_code = arena.data(self.itemCode)
        c.pointee.about = arena.data(self.about)
        c.pointee.visitor_name = arena.data(self.visitorName)
        c.pointee.visitor_phone = arena.data(self.visitorPhone)
        c.pointee.queue_ticket = arena.data(self.queueTicket)
        c.pointee.stage = Hall__V1__EnquiryStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.leader_id = arena.data(self.leaderID)
        if let value = self.promisedUntil { c.pointee.promised_until = arena.message(value) }
        c.pointee.outcome = Hall__V1__EnquiryOutcome(UInt32(bitPattern: self.outcome.rawValue))
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.unit_name = arena.data(self.unitName)
        c.pointee.unit_address = arena.data(self.unitAddress)
        c.pointee.reason = arena.data(self.reason)
        c.pointee.rule = arena.data(self.rule)
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.note = arena.data(self.note)
        if let value = self.settledAt { c.pointee.settled_at = arena.message(value) }
        if let value = self.dueAt { c.pointee.due_at = arena.message(value) }
        if let value = self.lapsedAt { c.pointee.lapsed_at = arena.message(value) }
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("channel", self.channel)
        json.field("askedPersonIds", self.askedPersonIDs)
        json.field("ownerId", self.ownerID)
        json.field("ownerName", self.ownerName)
        json.field("openedAt", self.openedAt)
        json.field("openedBy", self.openedBy)
        json.field("itemCode", self.itemCode)
        json.field("about", self.about)
        json.field("visitorName", self.visitorName)
        json.field("visitorPhone", self.visitorPhone)
        json.field("queueTicket", self.queueTicket)
        json.field("stage", self.stage)
        json.field("leaderId", self.leaderID)
        json.field("promisedUntil", self.promisedUntil)
        json.field("outcome", self.outcome)
        json.field("postId", self.postID)
        json.field("unitName", self.unitName)
        json.field("unitAddress", self.unitAddress)
        json.field("reason", self.reason)
        json.field("rule", self.rule)
        json.field("caseNumber", self.caseNumber)
        json.field("note", self.note)
        json.field("settledAt", self.settledAt)
        json.field("dueAt", self.dueAt)
        json.field("lapsedAt", self.lapsedAt)
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
            case "channel":
                guard try seen.first(1, value) else { continue }
                self.channel = try value.read()
            case "askedPersonIds", "asked_person_ids":
                guard try seen.first(2, value) else { continue }
                self.askedPersonIDs = try value.read()
            case "ownerId", "owner_id":
                guard try seen.first(3, value) else { continue }
                self.ownerID = try value.read()
            case "ownerName", "owner_name":
                guard try seen.first(4, value) else { continue }
                self.ownerName = try value.read()
            case "openedAt", "opened_at":
                guard try seen.first(5, value) else { continue }
                self.openedAt = try value.read()
            case "openedBy", "opened_by":
                guard try seen.first(6, value) else { continue }
                self.openedBy = try value.read()
            case "itemCode", "item_code":
                guard try seen.first(7, value) else { continue }
                self.itemCode = try value.read()
            case "about":
                guard try seen.first(8, value) else { continue }
                self.about = try value.read()
            case "visitorName", "visitor_name":
                guard try seen.first(9, value) else { continue }
                self.visitorName = try value.read()
            case "visitorPhone", "visitor_phone":
                guard try seen.first(10, value) else { continue }
                self.visitorPhone = try value.read()
            case "queueTicket", "queue_ticket":
                guard try seen.first(11, value) else { continue }
                self.queueTicket = try value.read()
            case "stage":
                guard try seen.first(12, value) else { continue }
                self.stage = try value.read()
            case "leaderId", "leader_id":
                guard try seen.first(13, value) else { continue }
                self.leaderID = try value.read()
            case "promisedUntil", "promised_until":
                guard try seen.first(14, value) else { continue }
                self.promisedUntil = try value.read()
            case "outcome":
                guard try seen.first(15, value) else { continue }
                self.outcome = try value.read()
            case "postId", "post_id":
                guard try seen.first(16, value) else { continue }
                self.postID = try value.read()
            case "unitName", "unit_name":
                guard try seen.first(17, value) else { continue }
                self.unitName = try value.read()
            case "unitAddress", "unit_address":
                guard try seen.first(18, value) else { continue }
                self.unitAddress = try value.read()
            case "reason":
                guard try seen.first(19, value) else { continue }
                self.reason = try value.read()
            case "rule":
                guard try seen.first(20, value) else { continue }
                self.rule = try value.read()
            case "caseNumber", "case_number":
                guard try seen.first(21, value) else { continue }
                self.caseNumber = try value.read()
            case "note":
                guard try seen.first(22, value) else { continue }
                self.note = try value.read()
            case "settledAt", "settled_at":
                guard try seen.first(23, value) else { continue }
                self.settledAt = try value.read()
            case "dueAt", "due_at":
                guard try seen.first(24, value) else { continue }
                self.dueAt = try value.read()
            case "lapsedAt", "lapsed_at":
                guard try seen.first(25, value) else { continue }
                self.lapsedAt = try value.read()
            case "version":
                guard try seen.first(26, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Somebody has asked.
public struct OpenEnquiryRequest: Message {
    public var channel: Channel
    /// Everyone who was asked at once, the caller among them; empty: the caller alone.
    public var askedPersonIDs: [String]
    /// What it is about, where that is an item of the catalogue.
    public var itemCode: String
    public var about: String
    public var visitorName: String
    public var visitorPhone: String
    public var queueTicket: String

    public init() {
        self.channel = .unspecified
        self.askedPersonIDs = []
        self.itemCode = ""
        self.about = ""
        self.visitorName = ""
        self.visitorPhone = ""
        self.queueTicket = ""
    }

    public init(
        channel: Channel = .unspecified,
        askedPersonIDs: [String] = [],
        itemCode: String = "",
        about: String = "",
        visitorName: String = "",
        visitorPhone: String = "",
        queueTicket: String = ""
    ) {
        self.channel = channel
        self.askedPersonIDs = askedPersonIDs
        self.itemCode = itemCode
        self.about = about
        self.visitorName = visitorName
        self.visitorPhone = visitorPhone
        self.queueTicket = queueTicket
    }
}

extension OpenEnquiryRequest {
    public static var fullName: String { "hall.v1.OpenEnquiryRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension OpenEnquiryRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_OPEN_ENQUIRY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_OPEN_ENQUIRY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__OpenEnquiryRequest>) {
        self.channel = Channel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue))
        self.askedPersonIDs = wireTexts(c.pointee.asked_person_ids, c.pointee.n_asked_person_ids)
        self.itemCode = c.pointee.item_code.text
        self.about = c.pointee.about.text
        self.visitorName = c.pointee.visitor_name.text
        self.visitorPhone = c.pointee.visitor_phone.text
        self.queueTicket = c.pointee.queue_ticket.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__OpenEnquiryRequest>, _ arena: Arena) {
        hall__v1__open_enquiry_request__init(c)
        c.pointee.channel = Hall__V1__Channel(UInt32(bitPattern: self.channel.rawValue))
        (c.pointee.asked_person_ids, c.pointee.n_asked_person_ids) = arena.list(self.askedPersonIDs) { arena.data($0) }
        c.pointee.item_code = arena.data(self.itemCode)
        c.pointee.about = arena.data(self.about)
        c.pointee.visitor_name = arena.data(self.visitorName)
        c.pointee.visitor_phone = arena.data(self.visitorPhone)
        c.pointee.queue_ticket = arena.data(self.queueTicket)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("channel", self.channel)
        json.field("askedPersonIds", self.askedPersonIDs)
        json.field("itemCode", self.itemCode)
        json.field("about", self.about)
        json.field("visitorName", self.visitorName)
        json.field("visitorPhone", self.visitorPhone)
        json.field("queueTicket", self.queueTicket)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "channel":
                guard try seen.first(0, value) else { continue }
                self.channel = try value.read()
            case "askedPersonIds", "asked_person_ids":
                guard try seen.first(1, value) else { continue }
                self.askedPersonIDs = try value.read()
            case "itemCode", "item_code":
                guard try seen.first(2, value) else { continue }
                self.itemCode = try value.read()
            case "about":
                guard try seen.first(3, value) else { continue }
                self.about = try value.read()
            case "visitorName", "visitor_name":
                guard try seen.first(4, value) else { continue }
                self.visitorName = try value.read()
            case "visitorPhone", "visitor_phone":
                guard try seen.first(5, value) else { continue }
                self.visitorPhone = try value.read()
            case "queueTicket", "queue_ticket":
                guard try seen.first(6, value) else { continue }
                self.queueTicket = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The enquiry, and who is responsible.
public struct OpenEnquiryReply: Message {
    public var enquiry: EnquiryInfo?

    public init() {
        self.enquiry = nil
    }

    public init(
        enquiry: EnquiryInfo? = nil
    ) {
        self.enquiry = enquiry
    }
}

extension OpenEnquiryReply {
    public static var fullName: String { "hall.v1.OpenEnquiryReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension OpenEnquiryReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_OPEN_ENQUIRY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_OPEN_ENQUIRY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__OpenEnquiryReply>) {
        self.enquiry = c.pointee.enquiry == nil ? nil : EnquiryInfo(c: c.pointee.enquiry)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__OpenEnquiryReply>, _ arena: Arena) {
        hall__v1__open_enquiry_reply__init(c)
        if let value = self.enquiry { c.pointee.enquiry = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("enquiry", self.enquiry)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "enquiry":
                guard try seen.first(0, value) else { continue }
                self.enquiry = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An enquiry for a leader.
public struct EscalateEnquiryRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var leaderID: String
    /// Until when the asker was promised an answer.
    public var promisedUntil: Timestamp?
    public var note: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.leaderID = ""
        self.promisedUntil = nil
        self.note = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        leaderID: String = "",
        promisedUntil: Timestamp? = nil,
        note: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.leaderID = leaderID
        self.promisedUntil = promisedUntil
        self.note = note
    }
}

extension EscalateEnquiryRequest {
    public static var fullName: String { "hall.v1.EscalateEnquiryRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EscalateEnquiryRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ESCALATE_ENQUIRY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ESCALATE_ENQUIRY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EscalateEnquiryRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.leaderID = c.pointee.leader_id.text
        self.promisedUntil = c.pointee.promised_until == nil ? nil : Timestamp(c: c.pointee.promised_until)
        self.note = c.pointee.note.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EscalateEnquiryRequest>, _ arena: Arena) {
        hall__v1__escalate_enquiry_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.leader_id = arena.data(self.leaderID)
        if let value = self.promisedUntil { c.pointee.promised_until = arena.message(value) }
        c.pointee.note = arena.data(self.note)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("leaderId", self.leaderID)
        json.field("promisedUntil", self.promisedUntil)
        json.field("note", self.note)
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
            case "leaderId", "leader_id":
                guard try seen.first(2, value) else { continue }
                self.leaderID = try value.read()
            case "promisedUntil", "promised_until":
                guard try seen.first(3, value) else { continue }
                self.promisedUntil = try value.read()
            case "note":
                guard try seen.first(4, value) else { continue }
                self.note = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The enquiry as it stands now.
public struct EscalateEnquiryReply: Message {
    public var enquiry: EnquiryInfo?

    public init() {
        self.enquiry = nil
    }

    public init(
        enquiry: EnquiryInfo? = nil
    ) {
        self.enquiry = enquiry
    }
}

extension EscalateEnquiryReply {
    public static var fullName: String { "hall.v1.EscalateEnquiryReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EscalateEnquiryReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ESCALATE_ENQUIRY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ESCALATE_ENQUIRY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EscalateEnquiryReply>) {
        self.enquiry = c.pointee.enquiry == nil ? nil : EnquiryInfo(c: c.pointee.enquiry)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EscalateEnquiryReply>, _ arena: Arena) {
        hall__v1__escalate_enquiry_reply__init(c)
        if let value = self.enquiry { c.pointee.enquiry = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("enquiry", self.enquiry)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "enquiry":
                guard try seen.first(0, value) else { continue }
                self.enquiry = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An enquiry that has its outcome.
public struct SettleEnquiryRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var outcome: EnquiryOutcome
    /// GUIDED: the post whose duty it is.
    public var postID: String
    /// REFERRED: a member unit, whose address is known ...
    public var unitID: String
    /// ... or another, with its address.
    public var unitName: String
    public var unitAddress: String
    /// DECLINED: why, and by which rule.
    public var reason: String
    public var rule: String
    public var note: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.outcome = .unspecified
        self.postID = ""
        self.unitID = ""
        self.unitName = ""
        self.unitAddress = ""
        self.reason = ""
        self.rule = ""
        self.note = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        outcome: EnquiryOutcome = .unspecified,
        postID: String = "",
        unitID: String = "",
        unitName: String = "",
        unitAddress: String = "",
        reason: String = "",
        rule: String = "",
        note: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.outcome = outcome
        self.postID = postID
        self.unitID = unitID
        self.unitName = unitName
        self.unitAddress = unitAddress
        self.reason = reason
        self.rule = rule
        self.note = note
    }
}

extension SettleEnquiryRequest {
    public static var fullName: String { "hall.v1.SettleEnquiryRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SettleEnquiryRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SETTLE_ENQUIRY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SETTLE_ENQUIRY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SettleEnquiryRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.outcome = EnquiryOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue))
        self.postID = c.pointee.post_id.text
        self.unitID = c.pointee.unit_id.text
        self.unitName = c.pointee.unit_name.text
        self.unitAddress = c.pointee.unit_address.text
        self.reason = c.pointee.reason.text
        self.rule = c.pointee.rule.text
        self.note = c.pointee.note.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SettleEnquiryRequest>, _ arena: Arena) {
        hall__v1__settle_enquiry_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.outcome = Hall__V1__EnquiryOutcome(UInt32(bitPattern: self.outcome.rawValue))
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.unit_id = arena.data(self.unitID)
        c.pointee.unit_name = arena.data(self.unitName)
        c.pointee.unit_address = arena.data(self.unitAddress)
        c.pointee.reason = arena.data(self.reason)
        c.pointee.rule = arena.data(self.rule)
        c.pointee.note = arena.data(self.note)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("outcome", self.outcome)
        json.field("postId", self.postID)
        json.field("unitId", self.unitID)
        json.field("unitName", self.unitName)
        json.field("unitAddress", self.unitAddress)
        json.field("reason", self.reason)
        json.field("rule", self.rule)
        json.field("note", self.note)
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
            case "outcome":
                guard try seen.first(2, value) else { continue }
                self.outcome = try value.read()
            case "postId", "post_id":
                guard try seen.first(3, value) else { continue }
                self.postID = try value.read()
            case "unitId", "unit_id":
                guard try seen.first(4, value) else { continue }
                self.unitID = try value.read()
            case "unitName", "unit_name":
                guard try seen.first(5, value) else { continue }
                self.unitName = try value.read()
            case "unitAddress", "unit_address":
                guard try seen.first(6, value) else { continue }
                self.unitAddress = try value.read()
            case "reason":
                guard try seen.first(7, value) else { continue }
                self.reason = try value.read()
            case "rule":
                guard try seen.first(8, value) else { continue }
                self.rule = try value.read()
            case "note":
                guard try seen.first(9, value) else { continue }
                self.note = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The enquiry as it stands now.
public struct SettleEnquiryReply: Message {
    public var enquiry: EnquiryInfo?

    public init() {
        self.enquiry = nil
    }

    public init(
        enquiry: EnquiryInfo? = nil
    ) {
        self.enquiry = enquiry
    }
}

extension SettleEnquiryReply {
    public static var fullName: String { "hall.v1.SettleEnquiryReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SettleEnquiryReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SETTLE_ENQUIRY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SETTLE_ENQUIRY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SettleEnquiryReply>) {
        self.enquiry = c.pointee.enquiry == nil ? nil : EnquiryInfo(c: c.pointee.enquiry)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SettleEnquiryReply>, _ arena: Arena) {
        hall__v1__settle_enquiry_reply__init(c)
        if let value = self.enquiry { c.pointee.enquiry = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("enquiry", self.enquiry)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "enquiry":
                guard try seen.first(0, value) else { continue }
                self.enquiry = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An enquiry for another person.
public struct HandOverEnquiryRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var toPersonID: String
    public var reason: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.toPersonID = ""
        self.reason = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        toPersonID: String = "",
        reason: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.toPersonID = toPersonID
        self.reason = reason
    }
}

extension HandOverEnquiryRequest {
    public static var fullName: String { "hall.v1.HandOverEnquiryRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandOverEnquiryRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HAND_OVER_ENQUIRY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HAND_OVER_ENQUIRY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandOverEnquiryRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.toPersonID = c.pointee.to_person_id.text
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandOverEnquiryRequest>, _ arena: Arena) {
        hall__v1__hand_over_enquiry_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.to_person_id = arena.data(self.toPersonID)
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("toPersonId", self.toPersonID)
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
            case "toPersonId", "to_person_id":
                guard try seen.first(2, value) else { continue }
                self.toPersonID = try value.read()
            case "reason":
                guard try seen.first(3, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The enquiry as it stands now.
public struct HandOverEnquiryReply: Message {
    public var enquiry: EnquiryInfo?

    public init() {
        self.enquiry = nil
    }

    public init(
        enquiry: EnquiryInfo? = nil
    ) {
        self.enquiry = enquiry
    }
}

extension HandOverEnquiryReply {
    public static var fullName: String { "hall.v1.HandOverEnquiryReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandOverEnquiryReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HAND_OVER_ENQUIRY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HAND_OVER_ENQUIRY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandOverEnquiryReply>) {
        self.enquiry = c.pointee.enquiry == nil ? nil : EnquiryInfo(c: c.pointee.enquiry)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandOverEnquiryReply>, _ arena: Arena) {
        hall__v1__hand_over_enquiry_reply__init(c)
        if let value = self.enquiry { c.pointee.enquiry = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("enquiry", self.enquiry)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "enquiry":
                guard try seen.first(0, value) else { continue }
                self.enquiry = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The enquiry to read.
public struct GetEnquiryRequest: Message {
    public var number: String

    public init() {
        self.number = ""
    }

    public init(
        number: String = ""
    ) {
        self.number = number
    }
}

extension GetEnquiryRequest {
    public static var fullName: String { "hall.v1.GetEnquiryRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetEnquiryRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_ENQUIRY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_ENQUIRY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetEnquiryRequest>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetEnquiryRequest>, _ arena: Arena) {
        hall__v1__get_enquiry_request__init(c)
        c.pointee.number = arena.data(self.number)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// The enquiry.
public struct GetEnquiryReply: Message {
    public var enquiry: EnquiryInfo?

    public init() {
        self.enquiry = nil
    }

    public init(
        enquiry: EnquiryInfo? = nil
    ) {
        self.enquiry = enquiry
    }
}

extension GetEnquiryReply {
    public static var fullName: String { "hall.v1.GetEnquiryReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetEnquiryReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_ENQUIRY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_ENQUIRY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetEnquiryReply>) {
        self.enquiry = c.pointee.enquiry == nil ? nil : EnquiryInfo(c: c.pointee.enquiry)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetEnquiryReply>, _ arena: Arena) {
        hall__v1__get_enquiry_reply__init(c)
        if let value = self.enquiry { c.pointee.enquiry = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("enquiry", self.enquiry)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "enquiry":
                guard try seen.first(0, value) else { continue }
                self.enquiry = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which enquiries to list.
public struct ListEnquiriesRequest: Message {
    /// Who is responsible; "me" is the caller.
    public var ownerID: String
    /// Only those whose time has passed without an outcome.
    public var overdue: Bool
    /// Settled ones as well.
    public var withSettled: Bool
    /// 1 to 500; 0: 50.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.ownerID = ""
        self.overdue = false
        self.withSettled = false
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        ownerID: String = "",
        overdue: Bool = false,
        withSettled: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.ownerID = ownerID
        self.overdue = overdue
        self.withSettled = withSettled
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListEnquiriesRequest {
    public static var fullName: String { "hall.v1.ListEnquiriesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListEnquiriesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ENQUIRIES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ENQUIRIES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListEnquiriesRequest>) {
        self.ownerID = c.pointee.owner_id.text
        self.overdue = c.pointee.overdue != 0
        self.withSettled = c.pointee.with_settled != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListEnquiriesRequest>, _ arena: Arena) {
        hall__v1__list_enquiries_request__init(c)
        c.pointee.owner_id = arena.data(self.ownerID)
        c.pointee.overdue = self.overdue ? 1 : 0
        c.pointee.with_settled = self.withSettled ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("ownerId", self.ownerID)
        json.field("overdue", self.overdue)
        json.field("withSettled", self.withSettled)
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "ownerId", "owner_id":
                guard try seen.first(0, value) else { continue }
                self.ownerID = try value.read()
            case "overdue":
                guard try seen.first(1, value) else { continue }
                self.overdue = try value.read()
            case "withSettled", "with_settled":
                guard try seen.first(2, value) else { continue }
                self.withSettled = try value.read()
            case "pageSize", "page_size":
                guard try seen.first(3, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(4, value) else { continue }
                self.pageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Enquiries, the earliest due first, settled ones last.
public struct ListEnquiriesReply: Message {
    public var enquiries: [EnquiryInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.enquiries = []
        self.nextPageToken = ""
    }

    public init(
        enquiries: [EnquiryInfo] = [],
        nextPageToken: String = ""
    ) {
        self.enquiries = enquiries
        self.nextPageToken = nextPageToken
    }
}

extension ListEnquiriesReply {
    public static var fullName: String { "hall.v1.ListEnquiriesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListEnquiriesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ENQUIRIES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ENQUIRIES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListEnquiriesReply>) {
        self.enquiries = wireMessages(c.pointee.enquiries, c.pointee.n_enquiries)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListEnquiriesReply>, _ arena: Arena) {
        hall__v1__list_enquiries_reply__init(c)
        (c.pointee.enquiries, c.pointee.n_enquiries) = arena.list(self.enquiries) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("enquiries", self.enquiries)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "enquiries":
                guard try seen.first(0, value) else { continue }
                self.enquiries = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
