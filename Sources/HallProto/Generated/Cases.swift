// Generated from Protos/hall/v1/cases.proto by HallProtoGen; do not edit.

import CHallProto

/// What an applicant is.
public enum ApplicantKind: ProtoEnum {
    case unspecified
    case person
    case organisation
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [ApplicantKind] = [
        .unspecified,
        .person,
        .organisation,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .person
        case 2: self = .organisation
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .person: 1
        case .organisation: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "APPLICANT_KIND_UNSPECIFIED"
        case .person: "APPLICANT_KIND_PERSON"
        case .organisation: "APPLICANT_KIND_ORGANISATION"
        case .unrecognized(let value): String(value)
        }
    }
}

extension ApplicantKind: JSONRepresentable {}

/// The kind of document an identity number is from.
public enum IdentityDocument: ProtoEnum {
    case unspecified
    /// 居民身份证, 18 digits, or 15 of the old kind.
    case residentCard
    case passport
    /// 统一社会信用代码.
    case creditCode
    case other
    /// The applicant has none, or none at hand.
    case none
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [IdentityDocument] = [
        .unspecified,
        .residentCard,
        .passport,
        .creditCode,
        .other,
        .none,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .residentCard
        case 2: self = .passport
        case 3: self = .creditCode
        case 4: self = .other
        case 5: self = .none
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .residentCard: 1
        case .passport: 2
        case .creditCode: 3
        case .other: 4
        case .none: 5
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "IDENTITY_DOCUMENT_UNSPECIFIED"
        case .residentCard: "IDENTITY_DOCUMENT_RESIDENT_CARD"
        case .passport: "IDENTITY_DOCUMENT_PASSPORT"
        case .creditCode: "IDENTITY_DOCUMENT_CREDIT_CODE"
        case .other: "IDENTITY_DOCUMENT_OTHER"
        case .none: "IDENTITY_DOCUMENT_NONE"
        case .unrecognized(let value): String(value)
        }
    }
}

extension IdentityDocument: JSONRepresentable {}

/// The way an application came in.
public enum Channel: ProtoEnum {
    case unspecified
    case window
    case phone
    case letter
    case online
    case homeVisit
    case villageStation
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [Channel] = [
        .unspecified,
        .window,
        .phone,
        .letter,
        .online,
        .homeVisit,
        .villageStation,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .window
        case 2: self = .phone
        case 3: self = .letter
        case 4: self = .online
        case 5: self = .homeVisit
        case 6: self = .villageStation
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .window: 1
        case .phone: 2
        case .letter: 3
        case .online: 4
        case .homeVisit: 5
        case .villageStation: 6
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "CHANNEL_UNSPECIFIED"
        case .window: "CHANNEL_WINDOW"
        case .phone: "CHANNEL_PHONE"
        case .letter: "CHANNEL_LETTER"
        case .online: "CHANNEL_ONLINE"
        case .homeVisit: "CHANNEL_HOME_VISIT"
        case .villageStation: "CHANNEL_VILLAGE_STATION"
        case .unrecognized(let value): String(value)
        }
    }
}

extension Channel: JSONRepresentable {}

/// Where a case stands.
public enum CaseStage: ProtoEnum {
    case unspecified
    /// 办理中.
    case inWork
    /// 已暂停.
    case paused
    /// 办结.
    case finished
    /// 作废: entered by mistake.
    case annulled
    /// 已收件: an application that lies with the hall.
    case received
    /// 待补正: an application whose applicant has been told what is missing.
    case awaitingSupplement
    /// 不予受理.
    case notAccepted
    /// 申请人撤回, before acceptance.
    case withdrawn
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [CaseStage] = [
        .unspecified,
        .inWork,
        .paused,
        .finished,
        .annulled,
        .received,
        .awaitingSupplement,
        .notAccepted,
        .withdrawn,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .inWork
        case 2: self = .paused
        case 3: self = .finished
        case 4: self = .annulled
        case 5: self = .received
        case 6: self = .awaitingSupplement
        case 7: self = .notAccepted
        case 8: self = .withdrawn
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .inWork: 1
        case .paused: 2
        case .finished: 3
        case .annulled: 4
        case .received: 5
        case .awaitingSupplement: 6
        case .notAccepted: 7
        case .withdrawn: 8
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "CASE_STAGE_UNSPECIFIED"
        case .inWork: "CASE_STAGE_IN_WORK"
        case .paused: "CASE_STAGE_PAUSED"
        case .finished: "CASE_STAGE_FINISHED"
        case .annulled: "CASE_STAGE_ANNULLED"
        case .received: "CASE_STAGE_RECEIVED"
        case .awaitingSupplement: "CASE_STAGE_AWAITING_SUPPLEMENT"
        case .notAccepted: "CASE_STAGE_NOT_ACCEPTED"
        case .withdrawn: "CASE_STAGE_WITHDRAWN"
        case .unrecognized(let value): String(value)
        }
    }
}

extension CaseStage: JSONRepresentable {}

/// How a case ended.
public enum CaseResult: ProtoEnum {
    case unspecified
    /// 准予.
    case granted
    /// 不予批准.
    case denied
    /// 申请人撤回.
    case withdrawn
    /// 办理完毕, where nothing is granted or denied.
    case completed
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [CaseResult] = [
        .unspecified,
        .granted,
        .denied,
        .withdrawn,
        .completed,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .granted
        case 2: self = .denied
        case 3: self = .withdrawn
        case 4: self = .completed
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .granted: 1
        case .denied: 2
        case .withdrawn: 3
        case .completed: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "CASE_RESULT_UNSPECIFIED"
        case .granted: "CASE_RESULT_GRANTED"
        case .denied: "CASE_RESULT_DENIED"
        case .withdrawn: "CASE_RESULT_WITHDRAWN"
        case .completed: "CASE_RESULT_COMPLETED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension CaseResult: JSONRepresentable {}

/// How a case stands with its promised limit, and an application with the limit for an answer.
public enum DueState: ProtoEnum {
    case unspecified
    case onTime
    /// 黄牌: near due.
    case nearDue
    /// 红牌: overdue.
    case overdue
    /// The clock stands; an application lies with the applicant.
    case paused
    /// The due date follows with the next year's calendar.
    case provisional
    case finishedOnTime
    case finishedLate
    case annulled
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [DueState] = [
        .unspecified,
        .onTime,
        .nearDue,
        .overdue,
        .paused,
        .provisional,
        .finishedOnTime,
        .finishedLate,
        .annulled,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .onTime
        case 2: self = .nearDue
        case 3: self = .overdue
        case 4: self = .paused
        case 5: self = .provisional
        case 6: self = .finishedOnTime
        case 7: self = .finishedLate
        case 8: self = .annulled
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .onTime: 1
        case .nearDue: 2
        case .overdue: 3
        case .paused: 4
        case .provisional: 5
        case .finishedOnTime: 6
        case .finishedLate: 7
        case .annulled: 8
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "DUE_STATE_UNSPECIFIED"
        case .onTime: "DUE_STATE_ON_TIME"
        case .nearDue: "DUE_STATE_NEAR_DUE"
        case .overdue: "DUE_STATE_OVERDUE"
        case .paused: "DUE_STATE_PAUSED"
        case .provisional: "DUE_STATE_PROVISIONAL"
        case .finishedOnTime: "DUE_STATE_FINISHED_ON_TIME"
        case .finishedLate: "DUE_STATE_FINISHED_LATE"
        case .annulled: "DUE_STATE_ANNULLED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension DueState: JSONRepresentable {}

/// What a row of an export came to.
public enum ImportOutcome: ProtoEnum {
    case unspecified
    /// It was not known.
    case added
    /// It was known without its number there, which it has now.
    case linked
    /// It was known, and has been accepted or finished since.
    case broughtOn
    /// Nothing was new.
    case unchanged
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [ImportOutcome] = [
        .unspecified,
        .added,
        .linked,
        .broughtOn,
        .unchanged,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .added
        case 2: self = .linked
        case 3: self = .broughtOn
        case 4: self = .unchanged
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .added: 1
        case .linked: 2
        case .broughtOn: 3
        case .unchanged: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "IMPORT_OUTCOME_UNSPECIFIED"
        case .added: "IMPORT_OUTCOME_ADDED"
        case .linked: "IMPORT_OUTCOME_LINKED"
        case .broughtOn: "IMPORT_OUTCOME_BROUGHT_ON"
        case .unchanged: "IMPORT_OUTCOME_UNCHANGED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension ImportOutcome: JSONRepresentable {}

/// Whom a case is for.
public struct Applicant: Message {
    public var kind: ApplicantKind
    public var name: String
    public var document: IdentityDocument
    /// Masked in every answer but Reveal's.
    public var identityNumber: String
    /// Masked in every answer but Reveal's.
    public var phone: String

    public init() {
        self.kind = .unspecified
        self.name = ""
        self.document = .unspecified
        self.identityNumber = ""
        self.phone = ""
    }

    public init(
        kind: ApplicantKind = .unspecified,
        name: String = "",
        document: IdentityDocument = .unspecified,
        identityNumber: String = "",
        phone: String = ""
    ) {
        self.kind = kind
        self.name = name
        self.document = document
        self.identityNumber = identityNumber
        self.phone = phone
    }
}

extension Applicant {
    public static var fullName: String { "hall.v1.Applicant" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension Applicant: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_APPLICANT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_APPLICANT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__Applicant>) {
        self.kind = ApplicantKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.name = c.pointee.name.text
        self.document = IdentityDocument(rawValue: Int32(bitPattern: c.pointee.document.rawValue))
        self.identityNumber = c.pointee.identity_number.text
        self.phone = c.pointee.phone.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__Applicant>, _ arena: Arena) {
        hall__v1__applicant__init(c)
        c.pointee.kind = Hall__V1__ApplicantKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.name = arena.data(self.name)
        c.pointee.document = Hall__V1__IdentityDocument(UInt32(bitPattern: self.document.rawValue))
        c.pointee.identity_number = arena.data(self.identityNumber)
        c.pointee.phone = arena.data(self.phone)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kind", self.kind)
        json.field("name", self.name)
        json.field("document", self.document)
        json.field("identityNumber", self.identityNumber)
        json.field("phone", self.phone)
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
            case "name":
                guard try seen.first(1, value) else { continue }
                self.name = try value.read()
            case "document":
                guard try seen.first(2, value) else { continue }
                self.document = try value.read()
            case "identityNumber", "identity_number":
                guard try seen.first(3, value) else { continue }
                self.identityNumber = try value.read()
            case "phone":
                guard try seen.first(4, value) else { continue }
                self.phone = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One limit of a case.
public struct ClockInfo: Message {
    /// "promised", "statutory" or "delivery"; of an application "notice" or "statutory_notice".
    public var name: String
    /// Working days.
    public var budgetDays: Int32
    /// Empty while paused or provisional. Once the applicant has been answered: when that was due.
    public var dueOn: String
    public var provisional: Bool
    /// When it ran out with the case open; absent: it has not.
    public var lapsedAt: Timestamp?
    /// Of a "statutory_notice" that ran out while no answer could be recorded: held for accepted from then on.
    public var heldUntil: Timestamp?

    public init() {
        self.name = ""
        self.budgetDays = 0
        self.dueOn = ""
        self.provisional = false
        self.lapsedAt = nil
        self.heldUntil = nil
    }

    public init(
        name: String = "",
        budgetDays: Int32 = 0,
        dueOn: String = "",
        provisional: Bool = false,
        lapsedAt: Timestamp? = nil,
        heldUntil: Timestamp? = nil
    ) {
        self.name = name
        self.budgetDays = budgetDays
        self.dueOn = dueOn
        self.provisional = provisional
        self.lapsedAt = lapsedAt
        self.heldUntil = heldUntil
    }
}

extension ClockInfo {
    public static var fullName: String { "hall.v1.ClockInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ClockInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CLOCK_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CLOCK_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ClockInfo>) {
        self.name = c.pointee.name.text
        self.budgetDays = c.pointee.budget_days
        self.dueOn = c.pointee.due_on.text
        self.provisional = c.pointee.provisional != 0
        self.lapsedAt = c.pointee.lapsed_at == nil ? nil : Timestamp(c: c.pointee.lapsed_at)
        self.heldUntil = c.pointee.held_until == nil ? nil : Timestamp(c: c.pointee.held_until)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ClockInfo>, _ arena: Arena) {
        hall__v1__clock_info__init(c)
        c.pointee.name = arena.data(self.name)
        c.pointee.budget_days = self.budgetDays
        c.pointee.due_on = arena.data(self.dueOn)
        c.pointee.provisional = self.provisional ? 1 : 0
        if let value = self.lapsedAt { c.pointee.lapsed_at = arena.message(value) }
        if let value = self.heldUntil { c.pointee.held_until = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("name", self.name)
        json.field("budgetDays", self.budgetDays)
        json.field("dueOn", self.dueOn)
        json.field("provisional", self.provisional)
        json.field("lapsedAt", self.lapsedAt)
        json.field("heldUntil", self.heldUntil)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "name":
                guard try seen.first(0, value) else { continue }
                self.name = try value.read()
            case "budgetDays", "budget_days":
                guard try seen.first(1, value) else { continue }
                self.budgetDays = try value.read()
            case "dueOn", "due_on":
                guard try seen.first(2, value) else { continue }
                self.dueOn = try value.read()
            case "provisional":
                guard try seen.first(3, value) else { continue }
                self.provisional = try value.read()
            case "lapsedAt", "lapsed_at":
                guard try seen.first(4, value) else { continue }
                self.lapsedAt = try value.read()
            case "heldUntil", "held_until":
                guard try seen.first(5, value) else { continue }
                self.heldUntil = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case.
public struct CaseInfo: Message {
    public var number: String
    public var itemCode: String
    public var itemName: String
    public var postID: String
    public var windowID: String
    public var stage: CaseStage
    public var dueState: DueState
    /// The instant it counts from: when the hall had received everything. Absent: it is not accepted yet.
    public var acceptedAt: Timestamp?
    /// Empty also where a licence is deemed accepted.
    public var acceptedBy: String
    public var handlerID: String
    public var handlerName: String
    /// Name in full, numbers masked.
    public var applicant: Applicant?
    public var channel: Channel
    public var queueTicket: String
    public var externalNumber: String
    public var clocks: [ClockInfo]
    public var pauses: [PauseSpan]
    public var result: CaseResult
    public var finishedAt: Timestamp?
    public var note: String
    public var version: Int64
    /// FA-1: who was asked first; stays, whoever handles it later.
    public var firstAskedID: String
    public var filedAt: Timestamp?
    public var filedBy: String
    /// When the hall last received something of it.
    public var receivedAt: Timestamp?
    /// ON-3: nobody told the applicant anything in time, so the law holds it for accepted.
    public var deemedAccepted: Bool
    /// What was added to the law's limit; absent: nothing.
    public var limitExtension: LimitExtension?
    /// How far its checks have got; absent: its item asks for none.
    public var checks: CaseChecks?
    /// The steps that were done, in order.
    public var steps: [WorkStep]
    /// When it lay with a higher authority.
    public var upstairs: [UpstairsSpan]
    /// The time upstairs, by authority.
    public var timeUpstairs: [TimeUpstairs]
    public var contacts: [AuthorityContact]
    /// Absent: nothing was delivered, and nothing limits it.
    public var delivery: DeliveryInfo?
    /// AG-2: nothing more is owed; an agency case that is finished and not delivered is not closed.
    public var closed: Bool
    /// How often the applicant came: for acceptance and for the result, where that was at the window, and what is recorded
    /// between.
    public var visitCount: Int32
    public var visits: [VisitInfo]
    /// Something of it was done on paper and entered later.
    public var backEntered: Bool

    public init() {
        self.number = ""
        self.itemCode = ""
        self.itemName = ""
        self.postID = ""
        self.windowID = ""
        self.stage = .unspecified
        self.dueState = .unspecified
        self.acceptedAt = nil
        self.acceptedBy = ""
        self.handlerID = ""
        self.handlerName = ""
        self.applicant = nil
        self.channel = .unspecified
        self.queueTicket = ""
        self.externalNumber = ""
        self.clocks = []
        self.pauses = []
        self.result = .unspecified
        self.finishedAt = nil
        self.note = ""
        self.version = 0
        self.firstAskedID = ""
        self.filedAt = nil
        self.filedBy = ""
        self.receivedAt = nil
        self.deemedAccepted = false
        self.limitExtension = nil
        self.checks = nil
        self.steps = []
        self.upstairs = []
        self.timeUpstairs = []
        self.contacts = []
        self.delivery = nil
        self.closed = false
        self.visitCount = 0
        self.visits = []
        self.backEntered = false
    }

    public init(
        number: String = "",
        itemCode: String = "",
        itemName: String = "",
        postID: String = "",
        windowID: String = "",
        stage: CaseStage = .unspecified,
        dueState: DueState = .unspecified,
        acceptedAt: Timestamp? = nil,
        acceptedBy: String = "",
        handlerID: String = "",
        handlerName: String = "",
        applicant: Applicant? = nil,
        channel: Channel = .unspecified,
        queueTicket: String = "",
        externalNumber: String = "",
        clocks: [ClockInfo] = [],
        pauses: [PauseSpan] = [],
        result: CaseResult = .unspecified,
        finishedAt: Timestamp? = nil,
        note: String = "",
        version: Int64 = 0,
        firstAskedID: String = "",
        filedAt: Timestamp? = nil,
        filedBy: String = "",
        receivedAt: Timestamp? = nil,
        deemedAccepted: Bool = false,
        limitExtension: LimitExtension? = nil,
        checks: CaseChecks? = nil,
        steps: [WorkStep] = [],
        upstairs: [UpstairsSpan] = [],
        timeUpstairs: [TimeUpstairs] = [],
        contacts: [AuthorityContact] = [],
        delivery: DeliveryInfo? = nil,
        closed: Bool = false,
        visitCount: Int32 = 0,
        visits: [VisitInfo] = [],
        backEntered: Bool = false
    ) {
        self.number = number
        self.itemCode = itemCode
        self.itemName = itemName
        self.postID = postID
        self.windowID = windowID
        self.stage = stage
        self.dueState = dueState
        self.acceptedAt = acceptedAt
        self.acceptedBy = acceptedBy
        self.handlerID = handlerID
        self.handlerName = handlerName
        self.applicant = applicant
        self.channel = channel
        self.queueTicket = queueTicket
        self.externalNumber = externalNumber
        self.clocks = clocks
        self.pauses = pauses
        self.result = result
        self.finishedAt = finishedAt
        self.note = note
        self.version = version
        self.firstAskedID = firstAskedID
        self.filedAt = filedAt
        self.filedBy = filedBy
        self.receivedAt = receivedAt
        self.deemedAccepted = deemedAccepted
        self.limitExtension = limitExtension
        self.checks = checks
        self.steps = steps
        self.upstairs = upstairs
        self.timeUpstairs = timeUpstairs
        self.contacts = contacts
        self.delivery = delivery
        self.closed = closed
        self.visitCount = visitCount
        self.visits = visits
        self.backEntered = backEntered
    }
}

extension CaseInfo {
    public static var fullName: String { "hall.v1.CaseInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseInfo>) {
        self.number = c.pointee.number.text
        self.itemCode = c.pointee.item_code.text
        self.itemName = c.pointee.item_name.text
        self.postID = c.pointee.post_id.text
        self.windowID = c.pointee.window_id.text
        self.stage = CaseStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.dueState = DueState(rawValue: Int32(bitPattern: c.pointee.due_state.rawValue))
        self.acceptedAt = c.pointee.accepted_at == nil ? nil : Timestamp(c: c.pointee.accepted_at)
        self.acceptedBy = c.pointee.accepted_by.text
        self.handlerID = c.pointee.handler_id.text
        self.handlerName = c.pointee.handler_name.text
        self.applicant = c.pointee.applicant == nil ? nil : Applicant(c: c.pointee.applicant)
        self.channel = Channel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue))
        self.queueTicket = c.pointee.queue_ticket.text
        self.externalNumber = c.pointee.external_number.text
        self.clocks = wireMessages(c.pointee.clocks, c.pointee.n_clocks)
        self.pauses = wireMessages(c.pointee.pauses, c.pointee.n_pauses)
        self.result = CaseResult(rawValue: Int32(bitPattern: c.pointee.result.rawValue))
        self.finishedAt = c.pointee.finished_at == nil ? nil : Timestamp(c: c.pointee.finished_at)
        self.note = c.pointee.note.text
        self.version = c.pointee.version
        self.firstAskedID = c.pointee.first_asked_id.text
        self.filedAt = c.pointee.filed_at == nil ? nil : Timestamp(c: c.pointee.filed_at)
        self.filedBy = c.pointee.filed_by.text
        self.receivedAt = c.pointee.received_at == nil ? nil : Timestamp(c: c.pointee.received_at)
        self.deemedAccepted = c.pointee.deemed_accepted != 0
        self.limitExtension = c.pointee.limit_extension == nil ? nil : LimitExtension(c: c.pointee.limit_extension)
        self.checks = c.pointee.checks == nil ? nil : CaseChecks(c: c.pointee.checks)
        self.steps = wireMessages(c.pointee.steps, c.pointee.n_steps)
        self.upstairs = wireMessages(c.pointee.upstairs, c.pointee.n_upstairs)
        self.timeUpstairs = wireMessages(c.pointee.time_upstairs, c.pointee.n_time_upstairs)
        self.contacts = wireMessages(c.pointee.contacts, c.pointee.n_contacts)
        self.delivery = c.pointee.delivery == nil ? nil : DeliveryInfo(c: c.pointee.delivery)
        self.closed = c.pointee.closed != 0
        self.visitCount = c.pointee.visit_count
        self.visits = wireMessages(c.pointee.visits, c.pointee.n_visits)
        self.backEntered = c.pointee.back_entered != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseInfo>, _ arena: Arena) {
        hall__v1__case_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.item_code = arena.data(self.itemCode)
        c.pointee.item_name = arena.data(self.itemName)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.window_id = arena.data(self.windowID)
        c.pointee.stage = Hall__V1__CaseStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.due_state = Hall__V1__DueState(UInt32(bitPattern: self.dueState.rawValue))
        if let value = self.acceptedAt { c.pointee.accepted_at = arena.message(value) }
        c.pointee.accepted_by = arena.data(self.acceptedBy)
        c.pointee.handler_id = arena.data(self.handlerID)
        c.pointee.handler_name = arena.data(self.handlerName)
        if let value = self.applicant { c.pointee.applicant = arena.message(value) }
        c.pointee.channel = Hall__V1__Channel(UInt32(bitPattern: self.channel.rawValue))
        c.pointee.queue_ticket = arena.data(self.queueTicket)
        c.pointee.external_number = arena.data(self.externalNumber)
        (c.pointee.clocks, c.pointee.n_clocks) = arena.list(self.clocks) { Optional(arena.message($0)) }
        (c.pointee.pauses, c.pointee.n_pauses) = arena.list(self.pauses) { Optional(arena.message($0)) }
        c.pointee.result = Hall__V1__CaseResult(UInt32(bitPattern: self.result.rawValue))
        if let value = self.finishedAt { c.pointee.finished_at = arena.message(value) }
        c.pointee.note = arena.data(self.note)
        c.pointee.version = self.version
        c.pointee.first_asked_id = arena.data(self.firstAskedID)
        if let value = self.filedAt { c.pointee.filed_at = arena.message(value) }
        c.pointee.filed_by = arena.data(self.filedBy)
        if let value = self.receivedAt { c.pointee.received_at = arena.message(value) }
        c.pointee.deemed_accepted = self.deemedAccepted ? 1 : 0
        if let value = self.limitExtension { c.pointee.limit_extension = arena.message(value) }
        if let value = self.checks { c.pointee.checks = arena.message(value) }
        (c.pointee.steps, c.pointee.n_steps) = arena.list(self.steps) { Optional(arena.message($0)) }
        (c.pointee.upstairs, c.pointee.n_upstairs) = arena.list(self.upstairs) { Optional(arena.message($0)) }
        (c.pointee.time_upstairs, c.pointee.n_time_upstairs) = arena.list(self.timeUpstairs) { Optional(arena.message($0)) }
        (c.pointee.contacts, c.pointee.n_contacts) = arena.list(self.contacts) { Optional(arena.message($0)) }
        if let value = self.delivery { c.pointee.delivery = arena.message(value) }
        c.pointee.closed = self.closed ? 1 : 0
        c.pointee.visit_count = self.visitCount
        (c.pointee.visits, c.pointee.n_visits) = arena.list(self.visits) { Optional(arena.message($0)) }
        c.pointee.back_entered = self.backEntered ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("itemCode", self.itemCode)
        json.field("itemName", self.itemName)
        json.field("postId", self.postID)
        json.field("windowId", self.windowID)
        json.field("stage", self.stage)
        json.field("dueState", self.dueState)
        json.field("acceptedAt", self.acceptedAt)
        json.field("acceptedBy", self.acceptedBy)
        json.field("handlerId", self.handlerID)
        json.field("handlerName", self.handlerName)
        json.field("applicant", self.applicant)
        json.field("channel", self.channel)
        json.field("queueTicket", self.queueTicket)
        json.field("externalNumber", self.externalNumber)
        json.field("clocks", self.clocks)
        json.field("pauses", self.pauses)
        json.field("result", self.result)
        json.field("finishedAt", self.finishedAt)
        json.field("note", self.note)
        json.field("version", self.version)
        json.field("firstAskedId", self.firstAskedID)
        json.field("filedAt", self.filedAt)
        json.field("filedBy", self.filedBy)
        json.field("receivedAt", self.receivedAt)
        json.field("deemedAccepted", self.deemedAccepted)
        json.field("limitExtension", self.limitExtension)
        json.field("checks", self.checks)
        json.field("steps", self.steps)
        json.field("upstairs", self.upstairs)
        json.field("timeUpstairs", self.timeUpstairs)
        json.field("contacts", self.contacts)
        json.field("delivery", self.delivery)
        json.field("closed", self.closed)
        json.field("visitCount", self.visitCount)
        json.field("visits", self.visits)
        json.field("backEntered", self.backEntered)
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
            case "itemCode", "item_code":
                guard try seen.first(1, value) else { continue }
                self.itemCode = try value.read()
            case "itemName", "item_name":
                guard try seen.first(2, value) else { continue }
                self.itemName = try value.read()
            case "postId", "post_id":
                guard try seen.first(3, value) else { continue }
                self.postID = try value.read()
            case "windowId", "window_id":
                guard try seen.first(4, value) else { continue }
                self.windowID = try value.read()
            case "stage":
                guard try seen.first(5, value) else { continue }
                self.stage = try value.read()
            case "dueState", "due_state":
                guard try seen.first(6, value) else { continue }
                self.dueState = try value.read()
            case "acceptedAt", "accepted_at":
                guard try seen.first(7, value) else { continue }
                self.acceptedAt = try value.read()
            case "acceptedBy", "accepted_by":
                guard try seen.first(8, value) else { continue }
                self.acceptedBy = try value.read()
            case "handlerId", "handler_id":
                guard try seen.first(9, value) else { continue }
                self.handlerID = try value.read()
            case "handlerName", "handler_name":
                guard try seen.first(10, value) else { continue }
                self.handlerName = try value.read()
            case "applicant":
                guard try seen.first(11, value) else { continue }
                self.applicant = try value.read()
            case "channel":
                guard try seen.first(12, value) else { continue }
                self.channel = try value.read()
            case "queueTicket", "queue_ticket":
                guard try seen.first(13, value) else { continue }
                self.queueTicket = try value.read()
            case "externalNumber", "external_number":
                guard try seen.first(14, value) else { continue }
                self.externalNumber = try value.read()
            case "clocks":
                guard try seen.first(15, value) else { continue }
                self.clocks = try value.read()
            case "pauses":
                guard try seen.first(16, value) else { continue }
                self.pauses = try value.read()
            case "result":
                guard try seen.first(17, value) else { continue }
                self.result = try value.read()
            case "finishedAt", "finished_at":
                guard try seen.first(18, value) else { continue }
                self.finishedAt = try value.read()
            case "note":
                guard try seen.first(19, value) else { continue }
                self.note = try value.read()
            case "version":
                guard try seen.first(20, value) else { continue }
                self.version = try value.read()
            case "firstAskedId", "first_asked_id":
                guard try seen.first(21, value) else { continue }
                self.firstAskedID = try value.read()
            case "filedAt", "filed_at":
                guard try seen.first(22, value) else { continue }
                self.filedAt = try value.read()
            case "filedBy", "filed_by":
                guard try seen.first(23, value) else { continue }
                self.filedBy = try value.read()
            case "receivedAt", "received_at":
                guard try seen.first(24, value) else { continue }
                self.receivedAt = try value.read()
            case "deemedAccepted", "deemed_accepted":
                guard try seen.first(25, value) else { continue }
                self.deemedAccepted = try value.read()
            case "limitExtension", "limit_extension":
                guard try seen.first(26, value) else { continue }
                self.limitExtension = try value.read()
            case "checks":
                guard try seen.first(27, value) else { continue }
                self.checks = try value.read()
            case "steps":
                guard try seen.first(28, value) else { continue }
                self.steps = try value.read()
            case "upstairs":
                guard try seen.first(29, value) else { continue }
                self.upstairs = try value.read()
            case "timeUpstairs", "time_upstairs":
                guard try seen.first(30, value) else { continue }
                self.timeUpstairs = try value.read()
            case "contacts":
                guard try seen.first(31, value) else { continue }
                self.contacts = try value.read()
            case "delivery":
                guard try seen.first(32, value) else { continue }
                self.delivery = try value.read()
            case "closed":
                guard try seen.first(33, value) else { continue }
                self.closed = try value.read()
            case "visitCount", "visit_count":
                guard try seen.first(34, value) else { continue }
                self.visitCount = try value.read()
            case "visits":
                guard try seen.first(35, value) else { continue }
                self.visits = try value.read()
            case "backEntered", "back_entered":
                guard try seen.first(36, value) else { continue }
                self.backEntered = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case in a list.
public struct CaseRow: Message {
    public var number: String
    public var itemName: String
    public var handlerID: String
    public var handlerName: String
    public var postID: String
    public var applicantName: String
    public var stage: CaseStage
    public var dueState: DueState
    /// The day it counts from; empty: it is not accepted yet.
    public var acceptedOn: String
    public var dueOn: String
    public var version: Int64
    public var filedOn: String
    /// Something of it was done on paper and entered later.
    public var backEntered: Bool

    public init() {
        self.number = ""
        self.itemName = ""
        self.handlerID = ""
        self.handlerName = ""
        self.postID = ""
        self.applicantName = ""
        self.stage = .unspecified
        self.dueState = .unspecified
        self.acceptedOn = ""
        self.dueOn = ""
        self.version = 0
        self.filedOn = ""
        self.backEntered = false
    }

    public init(
        number: String = "",
        itemName: String = "",
        handlerID: String = "",
        handlerName: String = "",
        postID: String = "",
        applicantName: String = "",
        stage: CaseStage = .unspecified,
        dueState: DueState = .unspecified,
        acceptedOn: String = "",
        dueOn: String = "",
        version: Int64 = 0,
        filedOn: String = "",
        backEntered: Bool = false
    ) {
        self.number = number
        self.itemName = itemName
        self.handlerID = handlerID
        self.handlerName = handlerName
        self.postID = postID
        self.applicantName = applicantName
        self.stage = stage
        self.dueState = dueState
        self.acceptedOn = acceptedOn
        self.dueOn = dueOn
        self.version = version
        self.filedOn = filedOn
        self.backEntered = backEntered
    }
}

extension CaseRow {
    public static var fullName: String { "hall.v1.CaseRow" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseRow: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_ROW) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_ROW)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseRow>) {
        self.number = c.pointee.number.text
        self.itemName = c.pointee.item_name.text
        self.handlerID = c.pointee.handler_id.text
        self.handlerName = c.pointee.handler_name.text
        self.postID = c.pointee.post_id.text
        self.applicantName = c.pointee.applicant_name.text
        self.stage = CaseStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.dueState = DueState(rawValue: Int32(bitPattern: c.pointee.due_state.rawValue))
        self.acceptedOn = c.pointee.accepted_on.text
        self.dueOn = c.pointee.due_on.text
        self.version = c.pointee.version
        self.filedOn = c.pointee.filed_on.text
        self.backEntered = c.pointee.back_entered != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseRow>, _ arena: Arena) {
        hall__v1__case_row__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.item_name = arena.data(self.itemName)
        c.pointee.handler_id = arena.data(self.handlerID)
        c.pointee.handler_name = arena.data(self.handlerName)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.applicant_name = arena.data(self.applicantName)
        c.pointee.stage = Hall__V1__CaseStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.due_state = Hall__V1__DueState(UInt32(bitPattern: self.dueState.rawValue))
        c.pointee.accepted_on = arena.data(self.acceptedOn)
        c.pointee.due_on = arena.data(self.dueOn)
        c.pointee.version = self.version
        c.pointee.filed_on = arena.data(self.filedOn)
        c.pointee.back_entered = self.backEntered ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("itemName", self.itemName)
        json.field("handlerId", self.handlerID)
        json.field("handlerName", self.handlerName)
        json.field("postId", self.postID)
        json.field("applicantName", self.applicantName)
        json.field("stage", self.stage)
        json.field("dueState", self.dueState)
        json.field("acceptedOn", self.acceptedOn)
        json.field("dueOn", self.dueOn)
        json.field("version", self.version)
        json.field("filedOn", self.filedOn)
        json.field("backEntered", self.backEntered)
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
            case "itemName", "item_name":
                guard try seen.first(1, value) else { continue }
                self.itemName = try value.read()
            case "handlerId", "handler_id":
                guard try seen.first(2, value) else { continue }
                self.handlerID = try value.read()
            case "handlerName", "handler_name":
                guard try seen.first(3, value) else { continue }
                self.handlerName = try value.read()
            case "postId", "post_id":
                guard try seen.first(4, value) else { continue }
                self.postID = try value.read()
            case "applicantName", "applicant_name":
                guard try seen.first(5, value) else { continue }
                self.applicantName = try value.read()
            case "stage":
                guard try seen.first(6, value) else { continue }
                self.stage = try value.read()
            case "dueState", "due_state":
                guard try seen.first(7, value) else { continue }
                self.dueState = try value.read()
            case "acceptedOn", "accepted_on":
                guard try seen.first(8, value) else { continue }
                self.acceptedOn = try value.read()
            case "dueOn", "due_on":
                guard try seen.first(9, value) else { continue }
                self.dueOn = try value.read()
            case "version":
                guard try seen.first(10, value) else { continue }
                self.version = try value.read()
            case "filedOn", "filed_on":
                guard try seen.first(11, value) else { continue }
                self.filedOn = try value.read()
            case "backEntered", "back_entered":
                guard try seen.first(12, value) else { continue }
                self.backEntered = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An application that is complete as it is handed in.
public struct AcceptRequest: Message {
    public var itemCode: String
    public var applicant: Applicant?
    public var channel: Channel
    public var queueTicket: String
    /// Its number on the provincial platform.
    public var externalNumber: String
    public var note: String
    /// Empty: the item's post.
    public var postID: String
    /// The enquiry it came from: whoever was asked first stays so.
    public var enquiryNumber: String

    public init() {
        self.itemCode = ""
        self.applicant = nil
        self.channel = .unspecified
        self.queueTicket = ""
        self.externalNumber = ""
        self.note = ""
        self.postID = ""
        self.enquiryNumber = ""
    }

    public init(
        itemCode: String = "",
        applicant: Applicant? = nil,
        channel: Channel = .unspecified,
        queueTicket: String = "",
        externalNumber: String = "",
        note: String = "",
        postID: String = "",
        enquiryNumber: String = ""
    ) {
        self.itemCode = itemCode
        self.applicant = applicant
        self.channel = channel
        self.queueTicket = queueTicket
        self.externalNumber = externalNumber
        self.note = note
        self.postID = postID
        self.enquiryNumber = enquiryNumber
    }
}

extension AcceptRequest {
    public static var fullName: String { "hall.v1.AcceptRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AcceptRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ACCEPT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ACCEPT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AcceptRequest>) {
        self.itemCode = c.pointee.item_code.text
        self.applicant = c.pointee.applicant == nil ? nil : Applicant(c: c.pointee.applicant)
        self.channel = Channel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue))
        self.queueTicket = c.pointee.queue_ticket.text
        self.externalNumber = c.pointee.external_number.text
        self.note = c.pointee.note.text
        self.postID = c.pointee.post_id.text
        self.enquiryNumber = c.pointee.enquiry_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AcceptRequest>, _ arena: Arena) {
        hall__v1__accept_request__init(c)
        c.pointee.item_code = arena.data(self.itemCode)
        if let value = self.applicant { c.pointee.applicant = arena.message(value) }
        c.pointee.channel = Hall__V1__Channel(UInt32(bitPattern: self.channel.rawValue))
        c.pointee.queue_ticket = arena.data(self.queueTicket)
        c.pointee.external_number = arena.data(self.externalNumber)
        c.pointee.note = arena.data(self.note)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.enquiry_number = arena.data(self.enquiryNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("itemCode", self.itemCode)
        json.field("applicant", self.applicant)
        json.field("channel", self.channel)
        json.field("queueTicket", self.queueTicket)
        json.field("externalNumber", self.externalNumber)
        json.field("note", self.note)
        json.field("postId", self.postID)
        json.field("enquiryNumber", self.enquiryNumber)
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
            case "applicant":
                guard try seen.first(1, value) else { continue }
                self.applicant = try value.read()
            case "channel":
                guard try seen.first(2, value) else { continue }
                self.channel = try value.read()
            case "queueTicket", "queue_ticket":
                guard try seen.first(3, value) else { continue }
                self.queueTicket = try value.read()
            case "externalNumber", "external_number":
                guard try seen.first(4, value) else { continue }
                self.externalNumber = try value.read()
            case "note":
                guard try seen.first(5, value) else { continue }
                self.note = try value.read()
            case "postId", "post_id":
                guard try seen.first(6, value) else { continue }
                self.postID = try value.read()
            case "enquiryNumber", "enquiry_number":
                guard try seen.first(7, value) else { continue }
                self.enquiryNumber = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The accepted case.
public struct AcceptReply: Message {
    public var `case`: CaseInfo?
    /// For the applicant, to ask where the case stands.
    public var queryCode: String
    /// Open cases and applications of the same applicant and item: is this one a double?
    public var possibleDoubles: [String]
    public var papers: [PaperInfo]

    public init() {
        self.case = nil
        self.queryCode = ""
        self.possibleDoubles = []
        self.papers = []
    }

    public init(
        `case`: CaseInfo? = nil,
        queryCode: String = "",
        possibleDoubles: [String] = [],
        papers: [PaperInfo] = []
    ) {
        self.case = `case`
        self.queryCode = queryCode
        self.possibleDoubles = possibleDoubles
        self.papers = papers
    }
}

extension AcceptReply {
    public static var fullName: String { "hall.v1.AcceptReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AcceptReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ACCEPT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ACCEPT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AcceptReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
        self.queryCode = c.pointee.query_code.text
        self.possibleDoubles = wireTexts(c.pointee.possible_doubles, c.pointee.n_possible_doubles)
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AcceptReply>, _ arena: Arena) {
        hall__v1__accept_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
        c.pointee.query_code = arena.data(self.queryCode)
        (c.pointee.possible_doubles, c.pointee.n_possible_doubles) = arena.list(self.possibleDoubles) { arena.data($0) }
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.field("queryCode", self.queryCode)
        json.field("possibleDoubles", self.possibleDoubles)
        json.field("papers", self.papers)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case "queryCode", "query_code":
                guard try seen.first(1, value) else { continue }
                self.queryCode = try value.read()
            case "possibleDoubles", "possible_doubles":
                guard try seen.first(2, value) else { continue }
                self.possibleDoubles = try value.read()
            case "papers":
                guard try seen.first(3, value) else { continue }
                self.papers = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case for another person.
public struct HandOverRequest: Message {
    public var number: String
    public var toPersonID: String
    public var expectedVersion: Int64
    public var note: String
    /// Empty: it stays on its post.
    public var toPostID: String

    public init() {
        self.number = ""
        self.toPersonID = ""
        self.expectedVersion = 0
        self.note = ""
        self.toPostID = ""
    }

    public init(
        number: String = "",
        toPersonID: String = "",
        expectedVersion: Int64 = 0,
        note: String = "",
        toPostID: String = ""
    ) {
        self.number = number
        self.toPersonID = toPersonID
        self.expectedVersion = expectedVersion
        self.note = note
        self.toPostID = toPostID
    }
}

extension HandOverRequest {
    public static var fullName: String { "hall.v1.HandOverRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandOverRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HAND_OVER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HAND_OVER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandOverRequest>) {
        self.number = c.pointee.number.text
        self.toPersonID = c.pointee.to_person_id.text
        self.expectedVersion = c.pointee.expected_version
        self.note = c.pointee.note.text
        self.toPostID = c.pointee.to_post_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandOverRequest>, _ arena: Arena) {
        hall__v1__hand_over_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.to_person_id = arena.data(self.toPersonID)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.note = arena.data(self.note)
        c.pointee.to_post_id = arena.data(self.toPostID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("toPersonId", self.toPersonID)
        json.field("expectedVersion", self.expectedVersion)
        json.field("note", self.note)
        json.field("toPostId", self.toPostID)
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
            case "toPersonId", "to_person_id":
                guard try seen.first(1, value) else { continue }
                self.toPersonID = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(2, value) else { continue }
                self.expectedVersion = try value.read()
            case "note":
                guard try seen.first(3, value) else { continue }
                self.note = try value.read()
            case "toPostId", "to_post_id":
                guard try seen.first(4, value) else { continue }
                self.toPostID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now.
public struct HandOverReply: Message {
    public var `case`: CaseInfo?

    public init() {
        self.case = nil
    }

    public init(
        `case`: CaseInfo? = nil
    ) {
        self.case = `case`
    }
}

extension HandOverReply {
    public static var fullName: String { "hall.v1.HandOverReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandOverReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HAND_OVER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HAND_OVER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandOverReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandOverReply>, _ arena: Arena) {
        hall__v1__hand_over_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Everything of one person, for another.
public struct ReassignAllRequest: Message {
    public var fromPersonID: String
    /// Empty: as when somebody leaves, to whoever else holds the post.
    public var toPersonID: String
    public var reason: String
    /// Only what lies on this post.
    public var postID: String
    /// Only tells what would be.
    public var preview: Bool

    public init() {
        self.fromPersonID = ""
        self.toPersonID = ""
        self.reason = ""
        self.postID = ""
        self.preview = false
    }

    public init(
        fromPersonID: String = "",
        toPersonID: String = "",
        reason: String = "",
        postID: String = "",
        preview: Bool = false
    ) {
        self.fromPersonID = fromPersonID
        self.toPersonID = toPersonID
        self.reason = reason
        self.postID = postID
        self.preview = preview
    }
}

extension ReassignAllRequest {
    public static var fullName: String { "hall.v1.ReassignAllRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReassignAllRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REASSIGN_ALL_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REASSIGN_ALL_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReassignAllRequest>) {
        self.fromPersonID = c.pointee.from_person_id.text
        self.toPersonID = c.pointee.to_person_id.text
        self.reason = c.pointee.reason.text
        self.postID = c.pointee.post_id.text
        self.preview = c.pointee.preview != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReassignAllRequest>, _ arena: Arena) {
        hall__v1__reassign_all_request__init(c)
        c.pointee.from_person_id = arena.data(self.fromPersonID)
        c.pointee.to_person_id = arena.data(self.toPersonID)
        c.pointee.reason = arena.data(self.reason)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.preview = self.preview ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("fromPersonId", self.fromPersonID)
        json.field("toPersonId", self.toPersonID)
        json.field("reason", self.reason)
        json.field("postId", self.postID)
        json.field("preview", self.preview)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "fromPersonId", "from_person_id":
                guard try seen.first(0, value) else { continue }
                self.fromPersonID = try value.read()
            case "toPersonId", "to_person_id":
                guard try seen.first(1, value) else { continue }
                self.toPersonID = try value.read()
            case "reason":
                guard try seen.first(2, value) else { continue }
                self.reason = try value.read()
            case "postId", "post_id":
                guard try seen.first(3, value) else { continue }
                self.postID = try value.read()
            case "preview":
                guard try seen.first(4, value) else { continue }
                self.preview = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What was handed over.
public struct ReassignAllReply: Message {
    public var count: Int32
    public var numbers: [String]
    /// Open enquiries, where no post was named.
    public var enquiries: [String]
    /// Everything open that lay with them, and who has it now.
    public var rehomed: [RehomedInfo]

    public init() {
        self.count = 0
        self.numbers = []
        self.enquiries = []
        self.rehomed = []
    }

    public init(
        count: Int32 = 0,
        numbers: [String] = [],
        enquiries: [String] = [],
        rehomed: [RehomedInfo] = []
    ) {
        self.count = count
        self.numbers = numbers
        self.enquiries = enquiries
        self.rehomed = rehomed
    }
}

extension ReassignAllReply {
    public static var fullName: String { "hall.v1.ReassignAllReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReassignAllReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REASSIGN_ALL_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REASSIGN_ALL_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReassignAllReply>) {
        self.count = c.pointee.count
        self.numbers = wireTexts(c.pointee.numbers, c.pointee.n_numbers)
        self.enquiries = wireTexts(c.pointee.enquiries, c.pointee.n_enquiries)
        self.rehomed = wireMessages(c.pointee.rehomed, c.pointee.n_rehomed)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReassignAllReply>, _ arena: Arena) {
        hall__v1__reassign_all_reply__init(c)
        c.pointee.count = self.count
        (c.pointee.numbers, c.pointee.n_numbers) = arena.list(self.numbers) { arena.data($0) }
        (c.pointee.enquiries, c.pointee.n_enquiries) = arena.list(self.enquiries) { arena.data($0) }
        (c.pointee.rehomed, c.pointee.n_rehomed) = arena.list(self.rehomed) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("count", self.count)
        json.field("numbers", self.numbers)
        json.field("enquiries", self.enquiries)
        json.field("rehomed", self.rehomed)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "count":
                guard try seen.first(0, value) else { continue }
                self.count = try value.read()
            case "numbers":
                guard try seen.first(1, value) else { continue }
                self.numbers = try value.read()
            case "enquiries":
                guard try seen.first(2, value) else { continue }
                self.enquiries = try value.read()
            case "rehomed":
                guard try seen.first(3, value) else { continue }
                self.rehomed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case whose clocks are to stop.
public struct PauseRequest: Message {
    public var number: String
    public var cause: PauseCause
    /// What the applicant is told.
    public var notice: String
    public var expectedVersion: Int64
    /// How long it may take, as the paper tells it; empty: until it is over.
    public var expected: String
    /// What it rests on; empty: the law for a licence, the item's own basis or guide for anything else.
    public var basis: String

    public init() {
        self.number = ""
        self.cause = .unspecified
        self.notice = ""
        self.expectedVersion = 0
        self.expected = ""
        self.basis = ""
    }

    public init(
        number: String = "",
        cause: PauseCause = .unspecified,
        notice: String = "",
        expectedVersion: Int64 = 0,
        expected: String = "",
        basis: String = ""
    ) {
        self.number = number
        self.cause = cause
        self.notice = notice
        self.expectedVersion = expectedVersion
        self.expected = expected
        self.basis = basis
    }
}

extension PauseRequest {
    public static var fullName: String { "hall.v1.PauseRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PauseRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PAUSE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PAUSE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PauseRequest>) {
        self.number = c.pointee.number.text
        self.cause = PauseCause(rawValue: Int32(bitPattern: c.pointee.cause.rawValue))
        self.notice = c.pointee.notice.text
        self.expectedVersion = c.pointee.expected_version
        self.expected = c.pointee.expected.text
        self.basis = c.pointee.basis.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PauseRequest>, _ arena: Arena) {
        hall__v1__pause_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.cause = Hall__V1__PauseCause(UInt32(bitPattern: self.cause.rawValue))
        c.pointee.notice = arena.data(self.notice)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.expected = arena.data(self.expected)
        c.pointee.basis = arena.data(self.basis)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("cause", self.cause)
        json.field("notice", self.notice)
        json.field("expectedVersion", self.expectedVersion)
        json.field("expected", self.expected)
        json.field("basis", self.basis)
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
            case "cause":
                guard try seen.first(1, value) else { continue }
                self.cause = try value.read()
            case "notice":
                guard try seen.first(2, value) else { continue }
                self.notice = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(3, value) else { continue }
                self.expectedVersion = try value.read()
            case "expected":
                guard try seen.first(4, value) else { continue }
                self.expected = try value.read()
            case "basis":
                guard try seen.first(5, value) else { continue }
                self.basis = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now, and the notice for the applicant.
public struct PauseReply: Message {
    public var `case`: CaseInfo?
    public var paper: PaperInfo?

    public init() {
        self.case = nil
        self.paper = nil
    }

    public init(
        `case`: CaseInfo? = nil,
        paper: PaperInfo? = nil
    ) {
        self.case = `case`
        self.paper = paper
    }
}

extension PauseReply {
    public static var fullName: String { "hall.v1.PauseReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PauseReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PAUSE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PAUSE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PauseReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
        self.paper = c.pointee.paper == nil ? nil : PaperInfo(c: c.pointee.paper)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PauseReply>, _ arena: Arena) {
        hall__v1__pause_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
        if let value = self.paper { c.pointee.paper = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.field("paper", self.paper)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case "paper":
                guard try seen.first(1, value) else { continue }
                self.paper = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case whose clocks are to run on.
public struct ResumeRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var note: String
    /// The day what was waited for came back; empty: today.
    public var resumedOn: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.note = ""
        self.resumedOn = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        note: String = "",
        resumedOn: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.note = note
        self.resumedOn = resumedOn
    }
}

extension ResumeRequest {
    public static var fullName: String { "hall.v1.ResumeRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ResumeRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RESUME_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RESUME_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ResumeRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.note = c.pointee.note.text
        self.resumedOn = c.pointee.resumed_on.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ResumeRequest>, _ arena: Arena) {
        hall__v1__resume_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.note = arena.data(self.note)
        c.pointee.resumed_on = arena.data(self.resumedOn)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("note", self.note)
        json.field("resumedOn", self.resumedOn)
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
            case "note":
                guard try seen.first(2, value) else { continue }
                self.note = try value.read()
            case "resumedOn", "resumed_on":
                guard try seen.first(3, value) else { continue }
                self.resumedOn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now.
public struct ResumeReply: Message {
    public var `case`: CaseInfo?

    public init() {
        self.case = nil
    }

    public init(
        `case`: CaseInfo? = nil
    ) {
        self.case = `case`
    }
}

extension ResumeReply {
    public static var fullName: String { "hall.v1.ResumeReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ResumeReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RESUME_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RESUME_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ResumeReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ResumeReply>, _ arena: Arena) {
        hall__v1__resume_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case that ends.
public struct FinishRequest: Message {
    public var number: String
    public var result: CaseResult
    public var expectedVersion: Int64
    /// For a denial its reason, as its paper gives it.
    public var note: String
    /// The seal's use in its register; a denial is refused without.
    public var sealNumber: String
    /// The legal basis; a denial is refused without.
    public var basis: String
    /// How the applicant gets the result; empty: as the hall's setting says.
    public var collection: String
    /// Certificates and documents that are handed out with the result.
    public var handedOut: [String]

    public init() {
        self.number = ""
        self.result = .unspecified
        self.expectedVersion = 0
        self.note = ""
        self.sealNumber = ""
        self.basis = ""
        self.collection = ""
        self.handedOut = []
    }

    public init(
        number: String = "",
        result: CaseResult = .unspecified,
        expectedVersion: Int64 = 0,
        note: String = "",
        sealNumber: String = "",
        basis: String = "",
        collection: String = "",
        handedOut: [String] = []
    ) {
        self.number = number
        self.result = result
        self.expectedVersion = expectedVersion
        self.note = note
        self.sealNumber = sealNumber
        self.basis = basis
        self.collection = collection
        self.handedOut = handedOut
    }
}

extension FinishRequest {
    public static var fullName: String { "hall.v1.FinishRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension FinishRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_FINISH_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_FINISH_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__FinishRequest>) {
        self.number = c.pointee.number.text
        self.result = CaseResult(rawValue: Int32(bitPattern: c.pointee.result.rawValue))
        self.expectedVersion = c.pointee.expected_version
        self.note = c.pointee.note.text
        self.sealNumber = c.pointee.seal_number.text
        self.basis = c.pointee.basis.text
        self.collection = c.pointee.collection.text
        self.handedOut = wireTexts(c.pointee.handed_out, c.pointee.n_handed_out)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__FinishRequest>, _ arena: Arena) {
        hall__v1__finish_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.result = Hall__V1__CaseResult(UInt32(bitPattern: self.result.rawValue))
        c.pointee.expected_version = self.expectedVersion
        c.pointee.note = arena.data(self.note)
        c.pointee.seal_number = arena.data(self.sealNumber)
        c.pointee.basis = arena.data(self.basis)
        c.pointee.collection = arena.data(self.collection)
        (c.pointee.handed_out, c.pointee.n_handed_out) = arena.list(self.handedOut) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("result", self.result)
        json.field("expectedVersion", self.expectedVersion)
        json.field("note", self.note)
        json.field("sealNumber", self.sealNumber)
        json.field("basis", self.basis)
        json.field("collection", self.collection)
        json.field("handedOut", self.handedOut)
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
            case "result":
                guard try seen.first(1, value) else { continue }
                self.result = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(2, value) else { continue }
                self.expectedVersion = try value.read()
            case "note":
                guard try seen.first(3, value) else { continue }
                self.note = try value.read()
            case "sealNumber", "seal_number":
                guard try seen.first(4, value) else { continue }
                self.sealNumber = try value.read()
            case "basis":
                guard try seen.first(5, value) else { continue }
                self.basis = try value.read()
            case "collection":
                guard try seen.first(6, value) else { continue }
                self.collection = try value.read()
            case "handedOut", "handed_out":
                guard try seen.first(7, value) else { continue }
                self.handedOut = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now, and the paper that tells the applicant; a withdrawal has none.
public struct FinishReply: Message {
    public var `case`: CaseInfo?
    public var paper: PaperInfo?

    public init() {
        self.case = nil
        self.paper = nil
    }

    public init(
        `case`: CaseInfo? = nil,
        paper: PaperInfo? = nil
    ) {
        self.case = `case`
        self.paper = paper
    }
}

extension FinishReply {
    public static var fullName: String { "hall.v1.FinishReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension FinishReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_FINISH_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_FINISH_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__FinishReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
        self.paper = c.pointee.paper == nil ? nil : PaperInfo(c: c.pointee.paper)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__FinishReply>, _ arena: Arena) {
        hall__v1__finish_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
        if let value = self.paper { c.pointee.paper = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.field("paper", self.paper)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case "paper":
                guard try seen.first(1, value) else { continue }
                self.paper = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case that should not be there.
public struct AnnulRequest: Message {
    public var number: String
    public var reason: String
    public var expectedVersion: Int64

    public init() {
        self.number = ""
        self.reason = ""
        self.expectedVersion = 0
    }

    public init(
        number: String = "",
        reason: String = "",
        expectedVersion: Int64 = 0
    ) {
        self.number = number
        self.reason = reason
        self.expectedVersion = expectedVersion
    }
}

extension AnnulRequest {
    public static var fullName: String { "hall.v1.AnnulRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AnnulRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ANNUL_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ANNUL_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AnnulRequest>) {
        self.number = c.pointee.number.text
        self.reason = c.pointee.reason.text
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AnnulRequest>, _ arena: Arena) {
        hall__v1__annul_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.reason = arena.data(self.reason)
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("reason", self.reason)
        json.field("expectedVersion", self.expectedVersion)
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
            case "reason":
                guard try seen.first(1, value) else { continue }
                self.reason = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(2, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now.
public struct AnnulReply: Message {
    public var `case`: CaseInfo?

    public init() {
        self.case = nil
    }

    public init(
        `case`: CaseInfo? = nil
    ) {
        self.case = `case`
    }
}

extension AnnulReply {
    public static var fullName: String { "hall.v1.AnnulReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AnnulReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ANNUL_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ANNUL_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AnnulReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AnnulReply>, _ arena: Arena) {
        hall__v1__annul_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case to read.
public struct GetCaseRequest: Message {
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

extension GetCaseRequest {
    public static var fullName: String { "hall.v1.GetCaseRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetCaseRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_CASE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_CASE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetCaseRequest>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetCaseRequest>, _ arena: Arena) {
        hall__v1__get_case_request__init(c)
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

/// The case.
public struct GetCaseReply: Message {
    public var `case`: CaseInfo?

    public init() {
        self.case = nil
    }

    public init(
        `case`: CaseInfo? = nil
    ) {
        self.case = `case`
    }
}

extension GetCaseReply {
    public static var fullName: String { "hall.v1.GetCaseReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetCaseReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_CASE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_CASE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetCaseReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetCaseReply>, _ arena: Arena) {
        hall__v1__get_case_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case and the code on the applicant's paper.
public struct CaseStatusRequest: Message {
    public var number: String
    /// As it is typed: small letters, spaces and dashes do not matter.
    public var queryCode: String

    public init() {
        self.number = ""
        self.queryCode = ""
    }

    public init(
        number: String = "",
        queryCode: String = ""
    ) {
        self.number = number
        self.queryCode = queryCode
    }
}

extension CaseStatusRequest {
    public static var fullName: String { "hall.v1.CaseStatusRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseStatusRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_STATUS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_STATUS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseStatusRequest>) {
        self.number = c.pointee.number.text
        self.queryCode = c.pointee.query_code.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseStatusRequest>, _ arena: Arena) {
        hall__v1__case_status_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.query_code = arena.data(self.queryCode)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("queryCode", self.queryCode)
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
            case "queryCode", "query_code":
                guard try seen.first(1, value) else { continue }
                self.queryCode = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Where the case stands; nothing private.
public struct CaseStatusReply: Message {
    public var number: String
    public var itemName: String
    public var stage: CaseStage
    public var result: CaseResult
    public var acceptedAt: Timestamp?
    /// Of an application when the applicant hears at the latest. Empty while paused or provisional.
    public var dueOn: String
    public var dueState: DueState
    /// The window to ask at.
    public var windowName: String
    public var finishedAt: Timestamp?
    public var filedAt: Timestamp?

    public init() {
        self.number = ""
        self.itemName = ""
        self.stage = .unspecified
        self.result = .unspecified
        self.acceptedAt = nil
        self.dueOn = ""
        self.dueState = .unspecified
        self.windowName = ""
        self.finishedAt = nil
        self.filedAt = nil
    }

    public init(
        number: String = "",
        itemName: String = "",
        stage: CaseStage = .unspecified,
        result: CaseResult = .unspecified,
        acceptedAt: Timestamp? = nil,
        dueOn: String = "",
        dueState: DueState = .unspecified,
        windowName: String = "",
        finishedAt: Timestamp? = nil,
        filedAt: Timestamp? = nil
    ) {
        self.number = number
        self.itemName = itemName
        self.stage = stage
        self.result = result
        self.acceptedAt = acceptedAt
        self.dueOn = dueOn
        self.dueState = dueState
        self.windowName = windowName
        self.finishedAt = finishedAt
        self.filedAt = filedAt
    }
}

extension CaseStatusReply {
    public static var fullName: String { "hall.v1.CaseStatusReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseStatusReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_STATUS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_STATUS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseStatusReply>) {
        self.number = c.pointee.number.text
        self.itemName = c.pointee.item_name.text
        self.stage = CaseStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.result = CaseResult(rawValue: Int32(bitPattern: c.pointee.result.rawValue))
        self.acceptedAt = c.pointee.accepted_at == nil ? nil : Timestamp(c: c.pointee.accepted_at)
        self.dueOn = c.pointee.due_on.text
        self.dueState = DueState(rawValue: Int32(bitPattern: c.pointee.due_state.rawValue))
        self.windowName = c.pointee.window_name.text
        self.finishedAt = c.pointee.finished_at == nil ? nil : Timestamp(c: c.pointee.finished_at)
        self.filedAt = c.pointee.filed_at == nil ? nil : Timestamp(c: c.pointee.filed_at)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseStatusReply>, _ arena: Arena) {
        hall__v1__case_status_reply__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.item_name = arena.data(self.itemName)
        c.pointee.stage = Hall__V1__CaseStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.result = Hall__V1__CaseResult(UInt32(bitPattern: self.result.rawValue))
        if let value = self.acceptedAt { c.pointee.accepted_at = arena.message(value) }
        c.pointee.due_on = arena.data(self.dueOn)
        c.pointee.due_state = Hall__V1__DueState(UInt32(bitPattern: self.dueState.rawValue))
        c.pointee.window_name = arena.data(self.windowName)
        if let value = self.finishedAt { c.pointee.finished_at = arena.message(value) }
        if let value = self.filedAt { c.pointee.filed_at = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("itemName", self.itemName)
        json.field("stage", self.stage)
        json.field("result", self.result)
        json.field("acceptedAt", self.acceptedAt)
        json.field("dueOn", self.dueOn)
        json.field("dueState", self.dueState)
        json.field("windowName", self.windowName)
        json.field("finishedAt", self.finishedAt)
        json.field("filedAt", self.filedAt)
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
            case "itemName", "item_name":
                guard try seen.first(1, value) else { continue }
                self.itemName = try value.read()
            case "stage":
                guard try seen.first(2, value) else { continue }
                self.stage = try value.read()
            case "result":
                guard try seen.first(3, value) else { continue }
                self.result = try value.read()
            case "acceptedAt", "accepted_at":
                guard try seen.first(4, value) else { continue }
                self.acceptedAt = try value.read()
            case "dueOn", "due_on":
                guard try seen.first(5, value) else { continue }
                self.dueOn = try value.read()
            case "dueState", "due_state":
                guard try seen.first(6, value) else { continue }
                self.dueState = try value.read()
            case "windowName", "window_name":
                guard try seen.first(7, value) else { continue }
                self.windowName = try value.read()
            case "finishedAt", "finished_at":
                guard try seen.first(8, value) else { continue }
                self.finishedAt = try value.read()
            case "filedAt", "filed_at":
                guard try seen.first(9, value) else { continue }
                self.filedAt = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which cases to list.
public struct ListCasesRequest: Message {
    public var windowID: String
    public var postID: String
    /// Whom they lie with; "me" is the caller.
    public var handlerID: String
    /// Empty: every state of an open case.
    public var dueStates: [DueState]
    public var itemCode: String
    /// Ended cases as well.
    public var withEnded: Bool
    /// 1 to 500; 0: 50.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.windowID = ""
        self.postID = ""
        self.handlerID = ""
        self.dueStates = []
        self.itemCode = ""
        self.withEnded = false
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        windowID: String = "",
        postID: String = "",
        handlerID: String = "",
        dueStates: [DueState] = [],
        itemCode: String = "",
        withEnded: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.windowID = windowID
        self.postID = postID
        self.handlerID = handlerID
        self.dueStates = dueStates
        self.itemCode = itemCode
        self.withEnded = withEnded
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCasesRequest {
    public static var fullName: String { "hall.v1.ListCasesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListCasesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_CASES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_CASES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListCasesRequest>) {
        self.windowID = c.pointee.window_id.text
        self.postID = c.pointee.post_id.text
        self.handlerID = c.pointee.handler_id.text
        self.dueStates = wireList(c.pointee.due_states, c.pointee.n_due_states) {
            DueState(rawValue: Int32(bitPattern: $0.rawValue))
        }
        self.itemCode = c.pointee.item_code.text
        self.withEnded = c.pointee.with_ended != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListCasesRequest>, _ arena: Arena) {
        hall__v1__list_cases_request__init(c)
        c.pointee.window_id = arena.data(self.windowID)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.handler_id = arena.data(self.handlerID)
        (c.pointee.due_states, c.pointee.n_due_states) = arena.list(self.dueStates) {
            Hall__V1__DueState(UInt32(bitPattern: $0.rawValue))
        }
        c.pointee.item_code = arena.data(self.itemCode)
        c.pointee.with_ended = self.withEnded ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("windowId", self.windowID)
        json.field("postId", self.postID)
        json.field("handlerId", self.handlerID)
        json.field("dueStates", self.dueStates)
        json.field("itemCode", self.itemCode)
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
            case "windowId", "window_id":
                guard try seen.first(0, value) else { continue }
                self.windowID = try value.read()
            case "postId", "post_id":
                guard try seen.first(1, value) else { continue }
                self.postID = try value.read()
            case "handlerId", "handler_id":
                guard try seen.first(2, value) else { continue }
                self.handlerID = try value.read()
            case "dueStates", "due_states":
                guard try seen.first(3, value) else { continue }
                self.dueStates = try value.read()
            case "itemCode", "item_code":
                guard try seen.first(4, value) else { continue }
                self.itemCode = try value.read()
            case "withEnded", "with_ended":
                guard try seen.first(5, value) else { continue }
                self.withEnded = try value.read()
            case "pageSize", "page_size":
                guard try seen.first(6, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(7, value) else { continue }
                self.pageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Cases, the earliest due first, those without a due date last.
public struct ListCasesReply: Message {
    public var cases: [CaseRow]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.cases = []
        self.nextPageToken = ""
    }

    public init(
        cases: [CaseRow] = [],
        nextPageToken: String = ""
    ) {
        self.cases = cases
        self.nextPageToken = nextPageToken
    }
}

extension ListCasesReply {
    public static var fullName: String { "hall.v1.ListCasesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListCasesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_CASES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_CASES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListCasesReply>) {
        self.cases = wireMessages(c.pointee.cases, c.pointee.n_cases)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListCasesReply>, _ arena: Arena) {
        hall__v1__list_cases_reply__init(c)
        (c.pointee.cases, c.pointee.n_cases) = arena.list(self.cases) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("cases", self.cases)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "cases":
                guard try seen.first(0, value) else { continue }
                self.cases = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Whose cases to find: by identity number, else by name.
public struct SearchByApplicantRequest: Message {
    public var identityNumber: String
    public var name: String

    public init() {
        self.identityNumber = ""
        self.name = ""
    }

    public init(
        identityNumber: String = "",
        name: String = ""
    ) {
        self.identityNumber = identityNumber
        self.name = name
    }
}

extension SearchByApplicantRequest {
    public static var fullName: String { "hall.v1.SearchByApplicantRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SearchByApplicantRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SEARCH_BY_APPLICANT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SEARCH_BY_APPLICANT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SearchByApplicantRequest>) {
        self.identityNumber = c.pointee.identity_number.text
        self.name = c.pointee.name.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SearchByApplicantRequest>, _ arena: Arena) {
        hall__v1__search_by_applicant_request__init(c)
        c.pointee.identity_number = arena.data(self.identityNumber)
        c.pointee.name = arena.data(self.name)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("identityNumber", self.identityNumber)
        json.field("name", self.name)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "identityNumber", "identity_number":
                guard try seen.first(0, value) else { continue }
                self.identityNumber = try value.read()
            case "name":
                guard try seen.first(1, value) else { continue }
                self.name = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What was found, at most two hundred, the newest first.
public struct SearchByApplicantReply: Message {
    public var cases: [CaseRow]
    /// Items under which more than one of these is open: doubles?
    public var doubledItemCodes: [String]

    public init() {
        self.cases = []
        self.doubledItemCodes = []
    }

    public init(
        cases: [CaseRow] = [],
        doubledItemCodes: [String] = []
    ) {
        self.cases = cases
        self.doubledItemCodes = doubledItemCodes
    }
}

extension SearchByApplicantReply {
    public static var fullName: String { "hall.v1.SearchByApplicantReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SearchByApplicantReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SEARCH_BY_APPLICANT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SEARCH_BY_APPLICANT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SearchByApplicantReply>) {
        self.cases = wireMessages(c.pointee.cases, c.pointee.n_cases)
        self.doubledItemCodes = wireTexts(c.pointee.doubled_item_codes, c.pointee.n_doubled_item_codes)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SearchByApplicantReply>, _ arena: Arena) {
        hall__v1__search_by_applicant_reply__init(c)
        (c.pointee.cases, c.pointee.n_cases) = arena.list(self.cases) { Optional(arena.message($0)) }
        (c.pointee.doubled_item_codes, c.pointee.n_doubled_item_codes) = arena.list(self.doubledItemCodes) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("cases", self.cases)
        json.field("doubledItemCodes", self.doubledItemCodes)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "cases":
                guard try seen.first(0, value) else { continue }
                self.cases = try value.read()
            case "doubledItemCodes", "doubled_item_codes":
                guard try seen.first(1, value) else { continue }
                self.doubledItemCodes = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case to tell of.
public struct CaseHistoryRequest: Message {
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

extension CaseHistoryRequest {
    public static var fullName: String { "hall.v1.CaseHistoryRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseHistoryRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_HISTORY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_HISTORY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseHistoryRequest>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseHistoryRequest>, _ arena: Arena) {
        hall__v1__case_history_request__init(c)
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

/// One thing that happened to a case.
public struct CaseStep: Message {
    public var at: Timestamp?
    /// Empty: the daemon itself.
    public var personID: String
    public var personName: String
    /// Whose case it was then, when another acted.
    public var actingFor: String
    /// What happened, in the caller's language.
    public var what: String
    public var note: String
    public var seq: Int64
    /// Of the paper it was done on; `at` is its true time then.
    public var voucher: String

    public init() {
        self.at = nil
        self.personID = ""
        self.personName = ""
        self.actingFor = ""
        self.what = ""
        self.note = ""
        self.seq = 0
        self.voucher = ""
    }

    public init(
        at: Timestamp? = nil,
        personID: String = "",
        personName: String = "",
        actingFor: String = "",
        what: String = "",
        note: String = "",
        seq: Int64 = 0,
        voucher: String = ""
    ) {
        self.at = at
        self.personID = personID
        self.personName = personName
        self.actingFor = actingFor
        self.what = what
        self.note = note
        self.seq = seq
        self.voucher = voucher
    }
}

extension CaseStep {
    public static var fullName: String { "hall.v1.CaseStep" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseStep: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_STEP) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_STEP)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseStep>) {
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.actingFor = c.pointee.acting_for.text
        self.what = c.pointee.what.text
        self.note = c.pointee.note.text
        self.seq = c.pointee.seq
        self.voucher = c.pointee.voucher.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseStep>, _ arena: Arena) {
        hall__v1__case_step__init(c)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.acting_for = arena.data(self.actingFor)
        c.pointee.what = arena.data(self.what)
        c.pointee.note = arena.data(self.note)
        c.pointee.seq = self.seq
        c.pointee.voucher = arena.data(self.voucher)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("at", self.at)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("actingFor", self.actingFor)
        json.field("what", self.what)
        json.field("note", self.note)
        json.field("seq", self.seq)
        json.field("voucher", self.voucher)
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
            case "actingFor", "acting_for":
                guard try seen.first(3, value) else { continue }
                self.actingFor = try value.read()
            case "what":
                guard try seen.first(4, value) else { continue }
                self.what = try value.read()
            case "note":
                guard try seen.first(5, value) else { continue }
                self.note = try value.read()
            case "seq":
                guard try seen.first(6, value) else { continue }
                self.seq = try value.read()
            case "voucher":
                guard try seen.first(7, value) else { continue }
                self.voucher = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What happened, in order.
public struct CaseHistoryReply: Message {
    public var steps: [CaseStep]

    public init() {
        self.steps = []
    }

    public init(
        steps: [CaseStep] = []
    ) {
        self.steps = steps
    }
}

extension CaseHistoryReply {
    public static var fullName: String { "hall.v1.CaseHistoryReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseHistoryReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_HISTORY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_HISTORY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseHistoryReply>) {
        self.steps = wireMessages(c.pointee.steps, c.pointee.n_steps)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseHistoryReply>, _ arena: Arena) {
        hall__v1__case_history_reply__init(c)
        (c.pointee.steps, c.pointee.n_steps) = arena.list(self.steps) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("steps", self.steps)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "steps":
                guard try seen.first(0, value) else { continue }
                self.steps = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case to explain.
public struct ExplainDeadlineRequest: Message {
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

extension ExplainDeadlineRequest {
    public static var fullName: String { "hall.v1.ExplainDeadlineRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExplainDeadlineRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPLAIN_DEADLINE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPLAIN_DEADLINE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExplainDeadlineRequest>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExplainDeadlineRequest>, _ arena: Arena) {
        hall__v1__explain_deadline_request__init(c)
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

/// Each clock, told day by day.
public struct ExplainedClock: Message {
    public var clock: ClockInfo?
    public var account: ExplainReply?

    public init() {
        self.clock = nil
        self.account = nil
    }

    public init(
        clock: ClockInfo? = nil,
        account: ExplainReply? = nil
    ) {
        self.clock = clock
        self.account = account
    }
}

extension ExplainedClock {
    public static var fullName: String { "hall.v1.ExplainedClock" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExplainedClock: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPLAINED_CLOCK) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPLAINED_CLOCK)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExplainedClock>) {
        self.clock = c.pointee.clock == nil ? nil : ClockInfo(c: c.pointee.clock)
        self.account = c.pointee.account == nil ? nil : ExplainReply(c: c.pointee.account)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExplainedClock>, _ arena: Arena) {
        hall__v1__explained_clock__init(c)
        if let value = self.clock { c.pointee.clock = arena.message(value) }
        if let value = self.account { c.pointee.account = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("clock", self.clock)
        json.field("account", self.account)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "clock":
                guard try seen.first(0, value) else { continue }
                self.clock = try value.read()
            case "account":
                guard try seen.first(1, value) else { continue }
                self.account = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case's clocks.
public struct ExplainDeadlineReply: Message {
    public var clocks: [ExplainedClock]

    public init() {
        self.clocks = []
    }

    public init(
        clocks: [ExplainedClock] = []
    ) {
        self.clocks = clocks
    }
}

extension ExplainDeadlineReply {
    public static var fullName: String { "hall.v1.ExplainDeadlineReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExplainDeadlineReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPLAIN_DEADLINE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPLAIN_DEADLINE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExplainDeadlineReply>) {
        self.clocks = wireMessages(c.pointee.clocks, c.pointee.n_clocks)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExplainDeadlineReply>, _ arena: Arena) {
        hall__v1__explain_deadline_reply__init(c)
        (c.pointee.clocks, c.pointee.n_clocks) = arena.list(self.clocks) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("clocks", self.clocks)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "clocks":
                guard try seen.first(0, value) else { continue }
                self.clocks = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Whose numbers to show, and why.
public struct RevealRequest: Message {
    public var number: String
    public var reason: String

    public init() {
        self.number = ""
        self.reason = ""
    }

    public init(
        number: String = "",
        reason: String = ""
    ) {
        self.number = number
        self.reason = reason
    }
}

extension RevealRequest {
    public static var fullName: String { "hall.v1.RevealRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RevealRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REVEAL_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REVEAL_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RevealRequest>) {
        self.number = c.pointee.number.text
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RevealRequest>, _ arena: Arena) {
        hall__v1__reveal_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
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
            case "reason":
                guard try seen.first(1, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The applicant in full.
public struct RevealReply: Message {
    public var applicant: Applicant?

    public init() {
        self.applicant = nil
    }

    public init(
        applicant: Applicant? = nil
    ) {
        self.applicant = applicant
    }
}

extension RevealReply {
    public static var fullName: String { "hall.v1.RevealReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RevealReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REVEAL_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REVEAL_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RevealReply>) {
        self.applicant = c.pointee.applicant == nil ? nil : Applicant(c: c.pointee.applicant)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RevealReply>, _ arena: Arena) {
        hall__v1__reveal_reply__init(c)
        if let value = self.applicant { c.pointee.applicant = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("applicant", self.applicant)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "applicant":
                guard try seen.first(0, value) else { continue }
                self.applicant = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The law's limit, to be extended.
public struct ExtendLimitRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var workingDays: Int32
    /// The authority's head.
    public var approvedBy: String
    /// As the applicant is told.
    public var reason: String
    /// What it rests on; empty: the law for a licence, the item's own basis for anything else.
    public var basis: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.workingDays = 0
        self.approvedBy = ""
        self.reason = ""
        self.basis = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        workingDays: Int32 = 0,
        approvedBy: String = "",
        reason: String = "",
        basis: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.workingDays = workingDays
        self.approvedBy = approvedBy
        self.reason = reason
        self.basis = basis
    }
}

extension ExtendLimitRequest {
    public static var fullName: String { "hall.v1.ExtendLimitRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExtendLimitRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXTEND_LIMIT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXTEND_LIMIT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExtendLimitRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.workingDays = c.pointee.working_days
        self.approvedBy = c.pointee.approved_by.text
        self.reason = c.pointee.reason.text
        self.basis = c.pointee.basis.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExtendLimitRequest>, _ arena: Arena) {
        hall__v1__extend_limit_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.working_days = self.workingDays
        c.pointee.approved_by = arena.data(self.approvedBy)
        c.pointee.reason = arena.data(self.reason)
        c.pointee.basis = arena.data(self.basis)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("workingDays", self.workingDays)
        json.field("approvedBy", self.approvedBy)
        json.field("reason", self.reason)
        json.field("basis", self.basis)
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
            case "workingDays", "working_days":
                guard try seen.first(2, value) else { continue }
                self.workingDays = try value.read()
            case "approvedBy", "approved_by":
                guard try seen.first(3, value) else { continue }
                self.approvedBy = try value.read()
            case "reason":
                guard try seen.first(4, value) else { continue }
                self.reason = try value.read()
            case "basis":
                guard try seen.first(5, value) else { continue }
                self.basis = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now, and the notice for the applicant.
public struct ExtendLimitReply: Message {
    public var `case`: CaseInfo?
    public var paper: PaperInfo?

    public init() {
        self.case = nil
        self.paper = nil
    }

    public init(
        `case`: CaseInfo? = nil,
        paper: PaperInfo? = nil
    ) {
        self.case = `case`
        self.paper = paper
    }
}

extension ExtendLimitReply {
    public static var fullName: String { "hall.v1.ExtendLimitReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExtendLimitReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXTEND_LIMIT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXTEND_LIMIT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExtendLimitReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
        self.paper = c.pointee.paper == nil ? nil : PaperInfo(c: c.pointee.paper)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExtendLimitReply>, _ arena: Arena) {
        hall__v1__extend_limit_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
        if let value = self.paper { c.pointee.paper = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.field("paper", self.paper)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case "paper":
                guard try seen.first(1, value) else { continue }
                self.paper = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// IN-2. How far a case's checks have got.
public struct CaseChecks: Message {
    /// What its item asks for.
    public var secondReview: Bool
    public var leaderApproval: Bool
    /// Empty: not reviewed, or sent back since.
    public var reviewedBy: String
    public var reviewedByName: String
    public var reviewedAt: Timestamp?
    public var reviewedResult: CaseResult
    /// Empty: not approved, or sent back since.
    public var approvedBy: String
    public var approvedByName: String
    public var approvedAt: Timestamp?
    public var approvedResult: CaseResult
    public var form: ApprovalForm
    /// Who wrote it down, where the principal did not call.
    public var recordedBy: String
    /// The principal has not confirmed yet what was written down.
    public var awaitsWord: Bool
    /// Empty: it was not sent back, or was checked anew since.
    public var sentBackBy: String
    public var sentBackByName: String
    public var sentBackAt: Timestamp?
    public var sentBackReason: String

    public init() {
        self.secondReview = false
        self.leaderApproval = false
        self.reviewedBy = ""
        self.reviewedByName = ""
        self.reviewedAt = nil
        self.reviewedResult = .unspecified
        self.approvedBy = ""
        self.approvedByName = ""
        self.approvedAt = nil
        self.approvedResult = .unspecified
        self.form = .unspecified
        self.recordedBy = ""
        self.awaitsWord = false
        self.sentBackBy = ""
        self.sentBackByName = ""
        self.sentBackAt = nil
        self.sentBackReason = ""
    }

    public init(
        secondReview: Bool = false,
        leaderApproval: Bool = false,
        reviewedBy: String = "",
        reviewedByName: String = "",
        reviewedAt: Timestamp? = nil,
        reviewedResult: CaseResult = .unspecified,
        approvedBy: String = "",
        approvedByName: String = "",
        approvedAt: Timestamp? = nil,
        approvedResult: CaseResult = .unspecified,
        form: ApprovalForm = .unspecified,
        recordedBy: String = "",
        awaitsWord: Bool = false,
        sentBackBy: String = "",
        sentBackByName: String = "",
        sentBackAt: Timestamp? = nil,
        sentBackReason: String = ""
    ) {
        self.secondReview = secondReview
        self.leaderApproval = leaderApproval
        self.reviewedBy = reviewedBy
        self.reviewedByName = reviewedByName
        self.reviewedAt = reviewedAt
        self.reviewedResult = reviewedResult
        self.approvedBy = approvedBy
        self.approvedByName = approvedByName
        self.approvedAt = approvedAt
        self.approvedResult = approvedResult
        self.form = form
        self.recordedBy = recordedBy
        self.awaitsWord = awaitsWord
        self.sentBackBy = sentBackBy
        self.sentBackByName = sentBackByName
        self.sentBackAt = sentBackAt
        self.sentBackReason = sentBackReason
    }
}

extension CaseChecks {
    public static var fullName: String { "hall.v1.CaseChecks" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseChecks: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_CHECKS) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_CHECKS)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseChecks>) {
        self.secondReview = c.pointee.second_review != 0
        self.leaderApproval = c.pointee.leader_approval != 0
        self.reviewedBy = c.pointee.reviewed_by.text
        self.reviewedByName = c.pointee.reviewed_by_name.text
        self.reviewedAt = c.pointee.reviewed_at == nil ? nil : Timestamp(c: c.pointee.reviewed_at)
        self.reviewedResult = CaseResult(rawValue: Int32(bitPattern: c.pointee.reviewed_result.rawValue))
        self.approvedBy = c.pointee.approved_by.text
        self.approvedByName = c.pointee.approved_by_name.text
        self.approvedAt = c.pointee.approved_at == nil ? nil : Timestamp(c: c.pointee.approved_at)
        self.approvedResult = CaseResult(rawValue: Int32(bitPattern: c.pointee.approved_result.rawValue))
        self.form = ApprovalForm(rawValue: Int32(bitPattern: c.pointee.form.rawValue))
        self.recordedBy = c.pointee.recorded_by.text
        self.awaitsWord = c.pointee.awaits_word != 0
        self.sentBackBy = c.pointee.sent_back_by.text
        self.sentBackByName = c.pointee.sent_back_by_name.text
        self.sentBackAt = c.pointee.sent_back_at == nil ? nil : Timestamp(c: c.pointee.sent_back_at)
        self.sentBackReason = c.pointee.sent_back_reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseChecks>, _ arena: Arena) {
        hall__v1__case_checks__init(c)
        c.pointee.second_review = self.secondReview ? 1 : 0
        c.pointee.leader_approval = self.leaderApproval ? 1 : 0
        c.pointee.reviewed_by = arena.data(self.reviewedBy)
        c.pointee.reviewed_by_name = arena.data(self.reviewedByName)
        if let value = self.reviewedAt { c.pointee.reviewed_at = arena.message(value) }
        c.pointee.reviewed_result = Hall__V1__CaseResult(UInt32(bitPattern: self.reviewedResult.rawValue))
        c.pointee.approved_by = arena.data(self.approvedBy)
        c.pointee.approved_by_name = arena.data(self.approvedByName)
        if let value = self.approvedAt { c.pointee.approved_at = arena.message(value) }
        c.pointee.approved_result = Hall__V1__CaseResult(UInt32(bitPattern: self.approvedResult.rawValue))
        c.pointee.form = Hall__V1__ApprovalForm(UInt32(bitPattern: self.form.rawValue))
        c.pointee.recorded_by = arena.data(self.recordedBy)
        c.pointee.awaits_word = self.awaitsWord ? 1 : 0
        c.pointee.sent_back_by = arena.data(self.sentBackBy)
        c.pointee.sent_back_by_name = arena.data(self.sentBackByName)
        if let value = self.sentBackAt { c.pointee.sent_back_at = arena.message(value) }
        c.pointee.sent_back_reason = arena.data(self.sentBackReason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("secondReview", self.secondReview)
        json.field("leaderApproval", self.leaderApproval)
        json.field("reviewedBy", self.reviewedBy)
        json.field("reviewedByName", self.reviewedByName)
        json.field("reviewedAt", self.reviewedAt)
        json.field("reviewedResult", self.reviewedResult)
        json.field("approvedBy", self.approvedBy)
        json.field("approvedByName", self.approvedByName)
        json.field("approvedAt", self.approvedAt)
        json.field("approvedResult", self.approvedResult)
        json.field("form", self.form)
        json.field("recordedBy", self.recordedBy)
        json.field("awaitsWord", self.awaitsWord)
        json.field("sentBackBy", self.sentBackBy)
        json.field("sentBackByName", self.sentBackByName)
        json.field("sentBackAt", self.sentBackAt)
        json.field("sentBackReason", self.sentBackReason)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "secondReview", "second_review":
                guard try seen.first(0, value) else { continue }
                self.secondReview = try value.read()
            case "leaderApproval", "leader_approval":
                guard try seen.first(1, value) else { continue }
                self.leaderApproval = try value.read()
            case "reviewedBy", "reviewed_by":
                guard try seen.first(2, value) else { continue }
                self.reviewedBy = try value.read()
            case "reviewedByName", "reviewed_by_name":
                guard try seen.first(3, value) else { continue }
                self.reviewedByName = try value.read()
            case "reviewedAt", "reviewed_at":
                guard try seen.first(4, value) else { continue }
                self.reviewedAt = try value.read()
            case "reviewedResult", "reviewed_result":
                guard try seen.first(5, value) else { continue }
                self.reviewedResult = try value.read()
            case "approvedBy", "approved_by":
                guard try seen.first(6, value) else { continue }
                self.approvedBy = try value.read()
            case "approvedByName", "approved_by_name":
                guard try seen.first(7, value) else { continue }
                self.approvedByName = try value.read()
            case "approvedAt", "approved_at":
                guard try seen.first(8, value) else { continue }
                self.approvedAt = try value.read()
            case "approvedResult", "approved_result":
                guard try seen.first(9, value) else { continue }
                self.approvedResult = try value.read()
            case "form":
                guard try seen.first(10, value) else { continue }
                self.form = try value.read()
            case "recordedBy", "recorded_by":
                guard try seen.first(11, value) else { continue }
                self.recordedBy = try value.read()
            case "awaitsWord", "awaits_word":
                guard try seen.first(12, value) else { continue }
                self.awaitsWord = try value.read()
            case "sentBackBy", "sent_back_by":
                guard try seen.first(13, value) else { continue }
                self.sentBackBy = try value.read()
            case "sentBackByName", "sent_back_by_name":
                guard try seen.first(14, value) else { continue }
                self.sentBackByName = try value.read()
            case "sentBackAt", "sent_back_at":
                guard try seen.first(15, value) else { continue }
                self.sentBackAt = try value.read()
            case "sentBackReason", "sent_back_reason":
                guard try seen.first(16, value) else { continue }
                self.sentBackReason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case that was looked at a second time.
public struct ReviewRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var word: CheckWord
    /// The result that is agreed to.
    public var result: CaseResult
    /// For sending back.
    public var reason: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.word = .unspecified
        self.result = .unspecified
        self.reason = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        word: CheckWord = .unspecified,
        result: CaseResult = .unspecified,
        reason: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.word = word
        self.result = result
        self.reason = reason
    }
}

extension ReviewRequest {
    public static var fullName: String { "hall.v1.ReviewRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReviewRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REVIEW_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REVIEW_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReviewRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.word = CheckWord(rawValue: Int32(bitPattern: c.pointee.word.rawValue))
        self.result = CaseResult(rawValue: Int32(bitPattern: c.pointee.result.rawValue))
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReviewRequest>, _ arena: Arena) {
        hall__v1__review_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.word = Hall__V1__CheckWord(UInt32(bitPattern: self.word.rawValue))
        c.pointee.result = Hall__V1__CaseResult(UInt32(bitPattern: self.result.rawValue))
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("word", self.word)
        json.field("result", self.result)
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
            case "word":
                guard try seen.first(2, value) else { continue }
                self.word = try value.read()
            case "result":
                guard try seen.first(3, value) else { continue }
                self.result = try value.read()
            case "reason":
                guard try seen.first(4, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now.
public struct ReviewReply: Message {
    public var `case`: CaseInfo?

    public init() {
        self.case = nil
    }

    public init(
        `case`: CaseInfo? = nil
    ) {
        self.case = `case`
    }
}

extension ReviewReply {
    public static var fullName: String { "hall.v1.ReviewReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReviewReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REVIEW_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REVIEW_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReviewReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReviewReply>, _ arena: Arena) {
        hall__v1__review_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case the principal has decided on.
public struct ApproveRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var word: CheckWord
    /// The result that is agreed to.
    public var result: CaseResult
    /// For sending back.
    public var reason: String
    /// Unspecified: the caller is the principal.
    public var form: ApprovalForm
    /// Which principal signed on paper or said it; empty: the caller.
    public var principalID: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.word = .unspecified
        self.result = .unspecified
        self.reason = ""
        self.form = .unspecified
        self.principalID = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        word: CheckWord = .unspecified,
        result: CaseResult = .unspecified,
        reason: String = "",
        form: ApprovalForm = .unspecified,
        principalID: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.word = word
        self.result = result
        self.reason = reason
        self.form = form
        self.principalID = principalID
    }
}

extension ApproveRequest {
    public static var fullName: String { "hall.v1.ApproveRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ApproveRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_APPROVE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_APPROVE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ApproveRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.word = CheckWord(rawValue: Int32(bitPattern: c.pointee.word.rawValue))
        self.result = CaseResult(rawValue: Int32(bitPattern: c.pointee.result.rawValue))
        self.reason = c.pointee.reason.text
        self.form = ApprovalForm(rawValue: Int32(bitPattern: c.pointee.form.rawValue))
        self.principalID = c.pointee.principal_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ApproveRequest>, _ arena: Arena) {
        hall__v1__approve_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.word = Hall__V1__CheckWord(UInt32(bitPattern: self.word.rawValue))
        c.pointee.result = Hall__V1__CaseResult(UInt32(bitPattern: self.result.rawValue))
        c.pointee.reason = arena.data(self.reason)
        c.pointee.form = Hall__V1__ApprovalForm(UInt32(bitPattern: self.form.rawValue))
        c.pointee.principal_id = arena.data(self.principalID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("word", self.word)
        json.field("result", self.result)
        json.field("reason", self.reason)
        json.field("form", self.form)
        json.field("principalId", self.principalID)
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
            case "word":
                guard try seen.first(2, value) else { continue }
                self.word = try value.read()
            case "result":
                guard try seen.first(3, value) else { continue }
                self.result = try value.read()
            case "reason":
                guard try seen.first(4, value) else { continue }
                self.reason = try value.read()
            case "form":
                guard try seen.first(5, value) else { continue }
                self.form = try value.read()
            case "principalId", "principal_id":
                guard try seen.first(6, value) else { continue }
                self.principalID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now.
public struct ApproveReply: Message {
    public var `case`: CaseInfo?

    public init() {
        self.case = nil
    }

    public init(
        `case`: CaseInfo? = nil
    ) {
        self.case = `case`
    }
}

extension ApproveReply {
    public static var fullName: String { "hall.v1.ApproveReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ApproveReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_APPROVE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_APPROVE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ApproveReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ApproveReply>, _ arena: Arena) {
        hall__v1__approve_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A step that was done.
public struct RecordStepRequest: Message {
    public var number: String
    /// A line of the item's procedure, from 1; 0: the step is named by its title.
    public var procedureLine: Int32
    public var title: String
    public var note: String

    public init() {
        self.number = ""
        self.procedureLine = 0
        self.title = ""
        self.note = ""
    }

    public init(
        number: String = "",
        procedureLine: Int32 = 0,
        title: String = "",
        note: String = ""
    ) {
        self.number = number
        self.procedureLine = procedureLine
        self.title = title
        self.note = note
    }
}

extension RecordStepRequest {
    public static var fullName: String { "hall.v1.RecordStepRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordStepRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_STEP_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_STEP_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordStepRequest>) {
        self.number = c.pointee.number.text
        self.procedureLine = c.pointee.procedure_line
        self.title = c.pointee.title.text
        self.note = c.pointee.note.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordStepRequest>, _ arena: Arena) {
        hall__v1__record_step_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.procedure_line = self.procedureLine
        c.pointee.title = arena.data(self.title)
        c.pointee.note = arena.data(self.note)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
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
            case "number":
                guard try seen.first(0, value) else { continue }
                self.number = try value.read()
            case "procedureLine", "procedure_line":
                guard try seen.first(1, value) else { continue }
                self.procedureLine = try value.read()
            case "title":
                guard try seen.first(2, value) else { continue }
                self.title = try value.read()
            case "note":
                guard try seen.first(3, value) else { continue }
                self.note = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now.
public struct RecordStepReply: Message {
    public var `case`: CaseInfo?

    public init() {
        self.case = nil
    }

    public init(
        `case`: CaseInfo? = nil
    ) {
        self.case = `case`
    }
}

extension RecordStepReply {
    public static var fullName: String { "hall.v1.RecordStepReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordStepReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_STEP_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_STEP_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordStepReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordStepReply>, _ arena: Arena) {
        hall__v1__record_step_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case on its way up.
public struct SendUpRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var authority: String
    public var note: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.authority = ""
        self.note = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        authority: String = "",
        note: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.authority = authority
        self.note = note
    }
}

extension SendUpRequest {
    public static var fullName: String { "hall.v1.SendUpRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SendUpRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SEND_UP_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SEND_UP_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SendUpRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.authority = c.pointee.authority.text
        self.note = c.pointee.note.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SendUpRequest>, _ arena: Arena) {
        hall__v1__send_up_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.authority = arena.data(self.authority)
        c.pointee.note = arena.data(self.note)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("authority", self.authority)
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
            case "authority":
                guard try seen.first(2, value) else { continue }
                self.authority = try value.read()
            case "note":
                guard try seen.first(3, value) else { continue }
                self.note = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now.
public struct SendUpReply: Message {
    public var `case`: CaseInfo?

    public init() {
        self.case = nil
    }

    public init(
        `case`: CaseInfo? = nil
    ) {
        self.case = `case`
    }
}

extension SendUpReply {
    public static var fullName: String { "hall.v1.SendUpReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SendUpReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SEND_UP_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SEND_UP_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SendUpReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SendUpReply>, _ arena: Arena) {
        hall__v1__send_up_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case that came back.
public struct ComeBackRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    /// What was decided or said there.
    public var note: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.note = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        note: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.note = note
    }
}

extension ComeBackRequest {
    public static var fullName: String { "hall.v1.ComeBackRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ComeBackRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_COME_BACK_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_COME_BACK_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ComeBackRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.note = c.pointee.note.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ComeBackRequest>, _ arena: Arena) {
        hall__v1__come_back_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.note = arena.data(self.note)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
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
            case "note":
                guard try seen.first(2, value) else { continue }
                self.note = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now.
public struct ComeBackReply: Message {
    public var `case`: CaseInfo?

    public init() {
        self.case = nil
    }

    public init(
        `case`: CaseInfo? = nil
    ) {
        self.case = `case`
    }
}

extension ComeBackReply {
    public static var fullName: String { "hall.v1.ComeBackReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ComeBackReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_COME_BACK_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_COME_BACK_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ComeBackReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ComeBackReply>, _ arena: Arena) {
        hall__v1__come_back_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A contact with the authority.
public struct RecordContactRequest: Message {
    public var number: String
    /// Empty: the one the case lies with.
    public var authority: String
    public var way: ContactWay
    /// Who was spoken to.
    public var whom: String
    public var said: String

    public init() {
        self.number = ""
        self.authority = ""
        self.way = .unspecified
        self.whom = ""
        self.said = ""
    }

    public init(
        number: String = "",
        authority: String = "",
        way: ContactWay = .unspecified,
        whom: String = "",
        said: String = ""
    ) {
        self.number = number
        self.authority = authority
        self.way = way
        self.whom = whom
        self.said = said
    }
}

extension RecordContactRequest {
    public static var fullName: String { "hall.v1.RecordContactRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordContactRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_CONTACT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_CONTACT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordContactRequest>) {
        self.number = c.pointee.number.text
        self.authority = c.pointee.authority.text
        self.way = ContactWay(rawValue: Int32(bitPattern: c.pointee.way.rawValue))
        self.whom = c.pointee.whom.text
        self.said = c.pointee.said.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordContactRequest>, _ arena: Arena) {
        hall__v1__record_contact_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.authority = arena.data(self.authority)
        c.pointee.way = Hall__V1__ContactWay(UInt32(bitPattern: self.way.rawValue))
        c.pointee.whom = arena.data(self.whom)
        c.pointee.said = arena.data(self.said)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
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
            case "number":
                guard try seen.first(0, value) else { continue }
                self.number = try value.read()
            case "authority":
                guard try seen.first(1, value) else { continue }
                self.authority = try value.read()
            case "way":
                guard try seen.first(2, value) else { continue }
                self.way = try value.read()
            case "whom":
                guard try seen.first(3, value) else { continue }
                self.whom = try value.read()
            case "said":
                guard try seen.first(4, value) else { continue }
                self.said = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now.
public struct RecordContactReply: Message {
    public var `case`: CaseInfo?

    public init() {
        self.case = nil
    }

    public init(
        `case`: CaseInfo? = nil
    ) {
        self.case = `case`
    }
}

extension RecordContactReply {
    public static var fullName: String { "hall.v1.RecordContactReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordContactReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_CONTACT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_CONTACT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordContactReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordContactReply>, _ arena: Arena) {
        hall__v1__record_contact_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A result that was delivered.
public struct DeliverRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var way: DeliveryWay
    /// Who took it.
    public var receiver: String
    /// Empty: today.
    public var deliveredOn: String
    /// Empty: where this way leads.
    public var place: String
    /// By post: the number of the parcel.
    public var postNumber: String
    /// By an agent: the letter of authorisation, "authorisation-2026-000012".
    public var letterID: String
    /// Certificates and documents handed over beside the paper that tells the result.
    public var papers: [HandedPaper]
    public var note: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.way = .unspecified
        self.receiver = ""
        self.deliveredOn = ""
        self.place = ""
        self.postNumber = ""
        self.letterID = ""
        self.papers = []
        self.note = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        way: DeliveryWay = .unspecified,
        receiver: String = "",
        deliveredOn: String = "",
        place: String = "",
        postNumber: String = "",
        letterID: String = "",
        papers: [HandedPaper] = [],
        note: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.way = way
        self.receiver = receiver
        self.deliveredOn = deliveredOn
        self.place = place
        self.postNumber = postNumber
        self.letterID = letterID
        self.papers = papers
        self.note = note
    }
}

extension DeliverRequest {
    public static var fullName: String { "hall.v1.DeliverRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DeliverRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DELIVER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DELIVER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DeliverRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.way = DeliveryWay(rawValue: Int32(bitPattern: c.pointee.way.rawValue))
        self.receiver = c.pointee.receiver.text
        self.deliveredOn = c.pointee.delivered_on.text
        self.place = c.pointee.place.text
        self.postNumber = c.pointee.post_number.text
        self.letterID = c.pointee.letter_id.text
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
        self.note = c.pointee.note.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DeliverRequest>, _ arena: Arena) {
        hall__v1__deliver_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.way = Hall__V1__DeliveryWay(UInt32(bitPattern: self.way.rawValue))
        c.pointee.receiver = arena.data(self.receiver)
        c.pointee.delivered_on = arena.data(self.deliveredOn)
        c.pointee.place = arena.data(self.place)
        c.pointee.post_number = arena.data(self.postNumber)
        c.pointee.letter_id = arena.data(self.letterID)
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
        c.pointee.note = arena.data(self.note)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("way", self.way)
        json.field("receiver", self.receiver)
        json.field("deliveredOn", self.deliveredOn)
        json.field("place", self.place)
        json.field("postNumber", self.postNumber)
        json.field("letterId", self.letterID)
        json.field("papers", self.papers)
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
            case "way":
                guard try seen.first(2, value) else { continue }
                self.way = try value.read()
            case "receiver":
                guard try seen.first(3, value) else { continue }
                self.receiver = try value.read()
            case "deliveredOn", "delivered_on":
                guard try seen.first(4, value) else { continue }
                self.deliveredOn = try value.read()
            case "place":
                guard try seen.first(5, value) else { continue }
                self.place = try value.read()
            case "postNumber", "post_number":
                guard try seen.first(6, value) else { continue }
                self.postNumber = try value.read()
            case "letterId", "letter_id":
                guard try seen.first(7, value) else { continue }
                self.letterID = try value.read()
            case "papers":
                guard try seen.first(8, value) else { continue }
                self.papers = try value.read()
            case "note":
                guard try seen.first(9, value) else { continue }
                self.note = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now, and the receipt to be signed.
public struct DeliverReply: Message {
    public var `case`: CaseInfo?
    public var paper: PaperInfo?

    public init() {
        self.case = nil
        self.paper = nil
    }

    public init(
        `case`: CaseInfo? = nil,
        paper: PaperInfo? = nil
    ) {
        self.case = `case`
        self.paper = paper
    }
}

extension DeliverReply {
    public static var fullName: String { "hall.v1.DeliverReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DeliverReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DELIVER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DELIVER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DeliverReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
        self.paper = c.pointee.paper == nil ? nil : PaperInfo(c: c.pointee.paper)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DeliverReply>, _ arena: Arena) {
        hall__v1__deliver_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
        if let value = self.paper { c.pointee.paper = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.field("paper", self.paper)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case "paper":
                guard try seen.first(1, value) else { continue }
                self.paper = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A visit of the applicant.
public struct RecordVisitRequest: Message {
    public var number: String
    /// What the applicant had to come for.
    public var reason: String

    public init() {
        self.number = ""
        self.reason = ""
    }

    public init(
        number: String = "",
        reason: String = ""
    ) {
        self.number = number
        self.reason = reason
    }
}

extension RecordVisitRequest {
    public static var fullName: String { "hall.v1.RecordVisitRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordVisitRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_VISIT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_VISIT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordVisitRequest>) {
        self.number = c.pointee.number.text
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordVisitRequest>, _ arena: Arena) {
        hall__v1__record_visit_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
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
            case "reason":
                guard try seen.first(1, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now.
public struct RecordVisitReply: Message {
    public var `case`: CaseInfo?

    public init() {
        self.case = nil
    }

    public init(
        `case`: CaseInfo? = nil
    ) {
        self.case = `case`
    }
}

extension RecordVisitReply {
    public static var fullName: String { "hall.v1.RecordVisitReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordVisitReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_VISIT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_VISIT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordVisitReply>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordVisitReply>, _ arena: Arena) {
        hall__v1__record_visit_reply__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An export of the provincial platform.
public struct ImportCasesRequest: Message {
    /// CSV in UTF-8 or GB18030; docs/calling.md names the columns.
    public var content: [UInt8]
    /// Only check and tell: nothing is changed.
    public var dryRun: Bool

    public init() {
        self.content = []
        self.dryRun = false
    }

    public init(
        content: [UInt8] = [],
        dryRun: Bool = false
    ) {
        self.content = content
        self.dryRun = dryRun
    }
}

extension ImportCasesRequest {
    public static var fullName: String { "hall.v1.ImportCasesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ImportCasesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_IMPORT_CASES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_IMPORT_CASES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ImportCasesRequest>) {
        self.content = c.pointee.content.bytes
        self.dryRun = c.pointee.dry_run != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ImportCasesRequest>, _ arena: Arena) {
        hall__v1__import_cases_request__init(c)
        c.pointee.content = arena.data(self.content)
        c.pointee.dry_run = self.dryRun ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("content", self.content)
        json.field("dryRun", self.dryRun)
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
            case "dryRun", "dry_run":
                guard try seen.first(1, value) else { continue }
                self.dryRun = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What became of one row.
public struct ImportedCase: Message {
    public var externalNumber: String
    public var number: String
    public var outcome: ImportOutcome
    /// Of what was added: for the applicant, to ask where it stands.
    public var queryCode: String

    public init() {
        self.externalNumber = ""
        self.number = ""
        self.outcome = .unspecified
        self.queryCode = ""
    }

    public init(
        externalNumber: String = "",
        number: String = "",
        outcome: ImportOutcome = .unspecified,
        queryCode: String = ""
    ) {
        self.externalNumber = externalNumber
        self.number = number
        self.outcome = outcome
        self.queryCode = queryCode
    }
}

extension ImportedCase {
    public static var fullName: String { "hall.v1.ImportedCase" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ImportedCase: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_IMPORTED_CASE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_IMPORTED_CASE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ImportedCase>) {
        self.externalNumber = c.pointee.external_number.text
        self.number = c.pointee.number.text
        self.outcome = ImportOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue))
        self.queryCode = c.pointee.query_code.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ImportedCase>, _ arena: Arena) {
        hall__v1__imported_case__init(c)
        c.pointee.external_number = arena.data(self.externalNumber)
        c.pointee.number = arena.data(self.number)
        c.pointee.outcome = Hall__V1__ImportOutcome(UInt32(bitPattern: self.outcome.rawValue))
        c.pointee.query_code = arena.data(self.queryCode)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("externalNumber", self.externalNumber)
        json.field("number", self.number)
        json.field("outcome", self.outcome)
        json.field("queryCode", self.queryCode)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "externalNumber", "external_number":
                guard try seen.first(0, value) else { continue }
                self.externalNumber = try value.read()
            case "number":
                guard try seen.first(1, value) else { continue }
                self.number = try value.read()
            case "outcome":
                guard try seen.first(2, value) else { continue }
                self.outcome = try value.read()
            case "queryCode", "query_code":
                guard try seen.first(3, value) else { continue }
                self.queryCode = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What was taken in, in the file's order.
public struct ImportCasesReply: Message {
    public var cases: [ImportedCase]

    public init() {
        self.cases = []
    }

    public init(
        cases: [ImportedCase] = []
    ) {
        self.cases = cases
    }
}

extension ImportCasesReply {
    public static var fullName: String { "hall.v1.ImportCasesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ImportCasesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_IMPORT_CASES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_IMPORT_CASES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ImportCasesReply>) {
        self.cases = wireMessages(c.pointee.cases, c.pointee.n_cases)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ImportCasesReply>, _ arena: Arena) {
        hall__v1__import_cases_reply__init(c)
        (c.pointee.cases, c.pointee.n_cases) = arena.list(self.cases) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("cases", self.cases)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "cases":
                guard try seen.first(0, value) else { continue }
                self.cases = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: an export was taken in.
public struct CasesImported: Message {
    public var added: Int32
    public var linked: Int32
    public var broughtOn: Int32
    public var unchanged: Int32

    public init() {
        self.added = 0
        self.linked = 0
        self.broughtOn = 0
        self.unchanged = 0
    }

    public init(
        added: Int32 = 0,
        linked: Int32 = 0,
        broughtOn: Int32 = 0,
        unchanged: Int32 = 0
    ) {
        self.added = added
        self.linked = linked
        self.broughtOn = broughtOn
        self.unchanged = unchanged
    }
}

extension CasesImported {
    public static var fullName: String { "hall.v1.CasesImported" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CasesImported: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASES_IMPORTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASES_IMPORTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CasesImported>) {
        self.added = c.pointee.added
        self.linked = c.pointee.linked
        self.broughtOn = c.pointee.brought_on
        self.unchanged = c.pointee.unchanged
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CasesImported>, _ arena: Arena) {
        hall__v1__cases_imported__init(c)
        c.pointee.added = self.added
        c.pointee.linked = self.linked
        c.pointee.brought_on = self.broughtOn
        c.pointee.unchanged = self.unchanged
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("added", self.added)
        json.field("linked", self.linked)
        json.field("broughtOn", self.broughtOn)
        json.field("unchanged", self.unchanged)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "added":
                guard try seen.first(0, value) else { continue }
                self.added = try value.read()
            case "linked":
                guard try seen.first(1, value) else { continue }
                self.linked = try value.read()
            case "broughtOn", "brought_on":
                guard try seen.first(2, value) else { continue }
                self.broughtOn = try value.read()
            case "unchanged":
                guard try seen.first(3, value) else { continue }
                self.unchanged = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a case got its number on the provincial platform.
public struct CaseLinked: Message {
    public var number: String
    public var externalNumber: String

    public init() {
        self.number = ""
        self.externalNumber = ""
    }

    public init(
        number: String = "",
        externalNumber: String = ""
    ) {
        self.number = number
        self.externalNumber = externalNumber
    }
}

extension CaseLinked {
    public static var fullName: String { "hall.v1.CaseLinked" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseLinked: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_LINKED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_LINKED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseLinked>) {
        self.number = c.pointee.number.text
        self.externalNumber = c.pointee.external_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseLinked>, _ arena: Arena) {
        hall__v1__case_linked__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.external_number = arena.data(self.externalNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("externalNumber", self.externalNumber)
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
            case "externalNumber", "external_number":
                guard try seen.first(1, value) else { continue }
                self.externalNumber = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
