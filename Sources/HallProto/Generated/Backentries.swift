// Generated from Protos/hall/v1/backentries.proto by HallProtoGen; do not edit.

import CHallProto

/// How far an entry has got.
public enum BackEntryStage: ProtoEnum {
    case unspecified
    /// 待确认.
    case waiting
    /// 已确认: it has taken effect.
    case confirmed
    /// 已退回.
    case rejected
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [BackEntryStage] = [
        .unspecified,
        .waiting,
        .confirmed,
        .rejected,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .waiting
        case 2: self = .confirmed
        case 3: self = .rejected
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .waiting: 1
        case .confirmed: 2
        case .rejected: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "BACK_ENTRY_STAGE_UNSPECIFIED"
        case .waiting: "BACK_ENTRY_STAGE_WAITING"
        case .confirmed: "BACK_ENTRY_STAGE_CONFIRMED"
        case .rejected: "BACK_ENTRY_STAGE_REJECTED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension BackEntryStage: JSONRepresentable {}

/// One thing that was done on paper. What its request names stays as it would have been: only where its number is "1000-000001"
/// it is
/// that of the application or case this very entry files, and its expected version is not looked at.
public struct BackEntryAct: Message {
    /// The true day and time, in the hall's time.
    public var day: String
    public var time: String
    /// The number printed on the paper.
    public var voucher: String
    /// Who did it; empty: whoever enters it.
    public var personID: String
    public var act: Act?

    public init() {
        self.day = ""
        self.time = ""
        self.voucher = ""
        self.personID = ""
        self.act = nil
    }

    public init(
        day: String = "",
        time: String = "",
        voucher: String = "",
        personID: String = "",
        act: Act? = nil
    ) {
        self.day = day
        self.time = time
        self.voucher = voucher
        self.personID = personID
        self.act = act
    }

    public enum Act: Sendable, Hashable {
        case file(FileRequest)
        case check(CheckRequest)
        case giveNotice(GiveNoticeRequest)
        case supplement(SupplementRequest)
        case acceptApplication(AcceptApplicationRequest)
        case handIn(HandInRequest)
        case turnDown(TurnDownRequest)
        case withdraw(WithdrawRequest)
        case accept(AcceptRequest)
        case pause(PauseRequest)
        case resume(ResumeRequest)
        case review(ReviewRequest)
        case approve(ApproveRequest)
        case finish(FinishRequest)
        case deliver(DeliverRequest)
    }
}

extension BackEntryAct {
    public static var fullName: String { "hall.v1.BackEntryAct" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BackEntryAct: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BACK_ENTRY_ACT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BACK_ENTRY_ACT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BackEntryAct>) {
        self.day = c.pointee.day.text
        self.time = c.pointee.time.text
        self.voucher = c.pointee.voucher.text
        self.personID = c.pointee.person_id.text
        switch c.pointee.act_case.rawValue {
        case 10: self.act = .file(FileRequest(c: c.pointee.file))
        case 11: self.act = .check(CheckRequest(c: c.pointee.check))
        case 12: self.act = .giveNotice(GiveNoticeRequest(c: c.pointee.give_notice))
        case 13: self.act = .supplement(SupplementRequest(c: c.pointee.supplement))
        case 14: self.act = .acceptApplication(AcceptApplicationRequest(c: c.pointee.accept_application))
        case 15: self.act = .handIn(HandInRequest(c: c.pointee.hand_in))
        case 16: self.act = .turnDown(TurnDownRequest(c: c.pointee.turn_down))
        case 17: self.act = .withdraw(WithdrawRequest(c: c.pointee.withdraw))
        case 20: self.act = .accept(AcceptRequest(c: c.pointee.accept))
        case 21: self.act = .pause(PauseRequest(c: c.pointee.pause))
        case 22: self.act = .resume(ResumeRequest(c: c.pointee.resume))
        case 23: self.act = .review(ReviewRequest(c: c.pointee.review))
        case 24: self.act = .approve(ApproveRequest(c: c.pointee.approve))
        case 25: self.act = .finish(FinishRequest(c: c.pointee.finish))
        case 26: self.act = .deliver(DeliverRequest(c: c.pointee.deliver))
        case _: self.act = nil
        }
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BackEntryAct>, _ arena: Arena) {
        hall__v1__back_entry_act__init(c)
        c.pointee.day = arena.data(self.day)
        c.pointee.time = arena.data(self.time)
        c.pointee.voucher = arena.data(self.voucher)
        c.pointee.person_id = arena.data(self.personID)
        switch self.act {
        case nil: break
        case .file(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(10)
            c.pointee.file = arena.message(value)
        case .check(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(11)
            c.pointee.check = arena.message(value)
        case .giveNotice(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(12)
            c.pointee.give_notice = arena.message(value)
        case .supplement(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(13)
            c.pointee.supplement = arena.message(value)
        case .acceptApplication(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(14)
            c.pointee.accept_application = arena.message(value)
        case .handIn(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(15)
            c.pointee.hand_in = arena.message(value)
        case .turnDown(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(16)
            c.pointee.turn_down = arena.message(value)
        case .withdraw(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(17)
            c.pointee.withdraw = arena.message(value)
        case .accept(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(20)
            c.pointee.accept = arena.message(value)
        case .pause(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(21)
            c.pointee.pause = arena.message(value)
        case .resume(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(22)
            c.pointee.resume = arena.message(value)
        case .review(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(23)
            c.pointee.review = arena.message(value)
        case .approve(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(24)
            c.pointee.approve = arena.message(value)
        case .finish(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(25)
            c.pointee.finish = arena.message(value)
        case .deliver(let value)?:
            c.pointee.act_case = Hall__V1__BackEntryAct__ActCase(26)
            c.pointee.deliver = arena.message(value)
        }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("day", self.day)
        json.field("time", self.time)
        json.field("voucher", self.voucher)
        json.field("personId", self.personID)
        switch self.act {
        case nil: break
        case .file(let value)?: json.present("file", value)
        case .check(let value)?: json.present("check", value)
        case .giveNotice(let value)?: json.present("giveNotice", value)
        case .supplement(let value)?: json.present("supplement", value)
        case .acceptApplication(let value)?: json.present("acceptApplication", value)
        case .handIn(let value)?: json.present("handIn", value)
        case .turnDown(let value)?: json.present("turnDown", value)
        case .withdraw(let value)?: json.present("withdraw", value)
        case .accept(let value)?: json.present("accept", value)
        case .pause(let value)?: json.present("pause", value)
        case .resume(let value)?: json.present("resume", value)
        case .review(let value)?: json.present("review", value)
        case .approve(let value)?: json.present("approve", value)
        case .finish(let value)?: json.present("finish", value)
        case .deliver(let value)?: json.present("deliver", value)
        }
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "day":
                guard try seen.first(0, value) else { continue }
                self.day = try value.read()
            case "time":
                guard try seen.first(1, value) else { continue }
                self.time = try value.read()
            case "voucher":
                guard try seen.first(2, value) else { continue }
                self.voucher = try value.read()
            case "personId", "person_id":
                guard try seen.first(3, value) else { continue }
                self.personID = try value.read()
            case "file":
                guard try seen.first(4, value, oneof: 0) else { continue }
                self.act = .file(try value.read())
            case "check":
                guard try seen.first(5, value, oneof: 0) else { continue }
                self.act = .check(try value.read())
            case "giveNotice", "give_notice":
                guard try seen.first(6, value, oneof: 0) else { continue }
                self.act = .giveNotice(try value.read())
            case "supplement":
                guard try seen.first(7, value, oneof: 0) else { continue }
                self.act = .supplement(try value.read())
            case "acceptApplication", "accept_application":
                guard try seen.first(8, value, oneof: 0) else { continue }
                self.act = .acceptApplication(try value.read())
            case "handIn", "hand_in":
                guard try seen.first(9, value, oneof: 0) else { continue }
                self.act = .handIn(try value.read())
            case "turnDown", "turn_down":
                guard try seen.first(10, value, oneof: 0) else { continue }
                self.act = .turnDown(try value.read())
            case "withdraw":
                guard try seen.first(11, value, oneof: 0) else { continue }
                self.act = .withdraw(try value.read())
            case "accept":
                guard try seen.first(12, value, oneof: 0) else { continue }
                self.act = .accept(try value.read())
            case "pause":
                guard try seen.first(13, value, oneof: 0) else { continue }
                self.act = .pause(try value.read())
            case "resume":
                guard try seen.first(14, value, oneof: 0) else { continue }
                self.act = .resume(try value.read())
            case "review":
                guard try seen.first(15, value, oneof: 0) else { continue }
                self.act = .review(try value.read())
            case "approve":
                guard try seen.first(16, value, oneof: 0) else { continue }
                self.act = .approve(try value.read())
            case "finish":
                guard try seen.first(17, value, oneof: 0) else { continue }
                self.act = .finish(try value.read())
            case "deliver":
                guard try seen.first(18, value, oneof: 0) else { continue }
                self.act = .deliver(try value.read())
            case _: throw value.unknownField()
            }
        }
    }
}

/// An entry.
public struct BackEntryInfo: Message {
    /// "B2026-000012".
    public var number: String
    public var stage: BackEntryStage
    /// Empty: it files one, and is not confirmed yet.
    public var caseNumber: String
    /// In order. Applicants' numbers masked; empty in lists.
    public var acts: [BackEntryAct]
    public var vouchers: [String]
    public var enteredBy: String
    public var enteredByName: String
    public var enteredAt: Timestamp?
    /// Who confirmed or rejected it.
    public var decidedBy: String
    public var decidedByName: String
    public var decidedAt: Timestamp?
    /// Why it was rejected.
    public var reason: String
    public var version: Int64

    public init() {
        self.number = ""
        self.stage = .unspecified
        self.caseNumber = ""
        self.acts = []
        self.vouchers = []
        self.enteredBy = ""
        self.enteredByName = ""
        self.enteredAt = nil
        self.decidedBy = ""
        self.decidedByName = ""
        self.decidedAt = nil
        self.reason = ""
        self.version = 0
    }

    public init(
        number: String = "",
        stage: BackEntryStage = .unspecified,
        caseNumber: String = "",
        acts: [BackEntryAct] = [],
        vouchers: [String] = [],
        enteredBy: String = "",
        enteredByName: String = "",
        enteredAt: Timestamp? = nil,
        decidedBy: String = "",
        decidedByName: String = "",
        decidedAt: Timestamp? = nil,
        reason: String = "",
        version: Int64 = 0
    ) {
        self.number = number
        self.stage = stage
        self.caseNumber = caseNumber
        self.acts = acts
        self.vouchers = vouchers
        self.enteredBy = enteredBy
        self.enteredByName = enteredByName
        self.enteredAt = enteredAt
        self.decidedBy = decidedBy
        self.decidedByName = decidedByName
        self.decidedAt = decidedAt
        self.reason = reason
        self.version = version
    }
}

extension BackEntryInfo {
    public static var fullName: String { "hall.v1.BackEntryInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BackEntryInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BACK_ENTRY_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BACK_ENTRY_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BackEntryInfo>) {
        self.number = c.pointee.number.text
        self.stage = BackEntryStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.caseNumber = c.pointee.case_number.text
        self.acts = wireMessages(c.pointee.acts, c.pointee.n_acts)
        self.vouchers = wireTexts(c.pointee.vouchers, c.pointee.n_vouchers)
        self.enteredBy = c.pointee.entered_by.text
        self.enteredByName = c.pointee.entered_by_name.text
        self.enteredAt = c.pointee.entered_at == nil ? nil : Timestamp(c: c.pointee.entered_at)
        self.decidedBy = c.pointee.decided_by.text
        self.decidedByName = c.pointee.decided_by_name.text
        self.decidedAt = c.pointee.decided_at == nil ? nil : Timestamp(c: c.pointee.decided_at)
        self.reason = c.pointee.reason.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BackEntryInfo>, _ arena: Arena) {
        hall__v1__back_entry_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.stage = Hall__V1__BackEntryStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.case_number = arena.data(self.caseNumber)
        (c.pointee.acts, c.pointee.n_acts) = arena.list(self.acts) { Optional(arena.message($0)) }
        (c.pointee.vouchers, c.pointee.n_vouchers) = arena.list(self.vouchers) { arena.data($0) }
        c.pointee.entered_by = arena.data(self.enteredBy)
        c.pointee.entered_by_name = arena.data(self.enteredByName)
        if let value = self.enteredAt { c.pointee.entered_at = arena.message(value) }
        c.pointee.decided_by = arena.data(self.decidedBy)
        c.pointee.decided_by_name = arena.data(self.decidedByName)
        if let value = self.decidedAt { c.pointee.decided_at = arena.message(value) }
        c.pointee.reason = arena.data(self.reason)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("stage", self.stage)
        json.field("caseNumber", self.caseNumber)
        json.field("acts", self.acts)
        json.field("vouchers", self.vouchers)
        json.field("enteredBy", self.enteredBy)
        json.field("enteredByName", self.enteredByName)
        json.field("enteredAt", self.enteredAt)
        json.field("decidedBy", self.decidedBy)
        json.field("decidedByName", self.decidedByName)
        json.field("decidedAt", self.decidedAt)
        json.field("reason", self.reason)
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
            case "stage":
                guard try seen.first(1, value) else { continue }
                self.stage = try value.read()
            case "caseNumber", "case_number":
                guard try seen.first(2, value) else { continue }
                self.caseNumber = try value.read()
            case "acts":
                guard try seen.first(3, value) else { continue }
                self.acts = try value.read()
            case "vouchers":
                guard try seen.first(4, value) else { continue }
                self.vouchers = try value.read()
            case "enteredBy", "entered_by":
                guard try seen.first(5, value) else { continue }
                self.enteredBy = try value.read()
            case "enteredByName", "entered_by_name":
                guard try seen.first(6, value) else { continue }
                self.enteredByName = try value.read()
            case "enteredAt", "entered_at":
                guard try seen.first(7, value) else { continue }
                self.enteredAt = try value.read()
            case "decidedBy", "decided_by":
                guard try seen.first(8, value) else { continue }
                self.decidedBy = try value.read()
            case "decidedByName", "decided_by_name":
                guard try seen.first(9, value) else { continue }
                self.decidedByName = try value.read()
            case "decidedAt", "decided_at":
                guard try seen.first(10, value) else { continue }
                self.decidedAt = try value.read()
            case "reason":
                guard try seen.first(11, value) else { continue }
                self.reason = try value.read()
            case "version":
                guard try seen.first(12, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What was done on paper.
public struct EnterRequest: Message {
    /// An entry of the caller's that still waits, to which these are added; empty: a new one.
    public var number: String
    public var acts: [BackEntryAct]

    public init() {
        self.number = ""
        self.acts = []
    }

    public init(
        number: String = "",
        acts: [BackEntryAct] = []
    ) {
        self.number = number
        self.acts = acts
    }
}

extension EnterRequest {
    public static var fullName: String { "hall.v1.EnterRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EnterRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ENTER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ENTER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EnterRequest>) {
        self.number = c.pointee.number.text
        self.acts = wireMessages(c.pointee.acts, c.pointee.n_acts)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EnterRequest>, _ arena: Arena) {
        hall__v1__enter_request__init(c)
        c.pointee.number = arena.data(self.number)
        (c.pointee.acts, c.pointee.n_acts) = arena.list(self.acts) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("acts", self.acts)
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
            case "acts":
                guard try seen.first(1, value) else { continue }
                self.acts = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The entry as it waits.
public struct EnterReply: Message {
    public var entry: BackEntryInfo?

    public init() {
        self.entry = nil
    }

    public init(
        entry: BackEntryInfo? = nil
    ) {
        self.entry = entry
    }
}

extension EnterReply {
    public static var fullName: String { "hall.v1.EnterReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EnterReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ENTER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ENTER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EnterReply>) {
        self.entry = c.pointee.entry == nil ? nil : BackEntryInfo(c: c.pointee.entry)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EnterReply>, _ arena: Arena) {
        hall__v1__enter_reply__init(c)
        if let value = self.entry { c.pointee.entry = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("entry", self.entry)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "entry":
                guard try seen.first(0, value) else { continue }
                self.entry = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An entry that is what the paper says.
public struct ConfirmBackEntryRequest: Message {
    public var number: String
    public var expectedVersion: Int64

    public init() {
        self.number = ""
        self.expectedVersion = 0
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
    }
}

extension ConfirmBackEntryRequest {
    public static var fullName: String { "hall.v1.ConfirmBackEntryRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ConfirmBackEntryRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CONFIRM_BACK_ENTRY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CONFIRM_BACK_ENTRY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ConfirmBackEntryRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ConfirmBackEntryRequest>, _ arena: Arena) {
        hall__v1__confirm_back_entry_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
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
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The entry, and the papers that were issued by it.
public struct ConfirmBackEntryReply: Message {
    public var entry: BackEntryInfo?
    public var papers: [PaperInfo]
    /// Where it files one: for the applicant, to ask where it stands.
    public var queryCode: String

    public init() {
        self.entry = nil
        self.papers = []
        self.queryCode = ""
    }

    public init(
        entry: BackEntryInfo? = nil,
        papers: [PaperInfo] = [],
        queryCode: String = ""
    ) {
        self.entry = entry
        self.papers = papers
        self.queryCode = queryCode
    }
}

extension ConfirmBackEntryReply {
    public static var fullName: String { "hall.v1.ConfirmBackEntryReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ConfirmBackEntryReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CONFIRM_BACK_ENTRY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CONFIRM_BACK_ENTRY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ConfirmBackEntryReply>) {
        self.entry = c.pointee.entry == nil ? nil : BackEntryInfo(c: c.pointee.entry)
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
        self.queryCode = c.pointee.query_code.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ConfirmBackEntryReply>, _ arena: Arena) {
        hall__v1__confirm_back_entry_reply__init(c)
        if let value = self.entry { c.pointee.entry = arena.message(value) }
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
        c.pointee.query_code = arena.data(self.queryCode)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("entry", self.entry)
        json.field("papers", self.papers)
        json.field("queryCode", self.queryCode)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "entry":
                guard try seen.first(0, value) else { continue }
                self.entry = try value.read()
            case "papers":
                guard try seen.first(1, value) else { continue }
                self.papers = try value.read()
            case "queryCode", "query_code":
                guard try seen.first(2, value) else { continue }
                self.queryCode = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An entry that is not.
public struct RejectBackEntryRequest: Message {
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

extension RejectBackEntryRequest {
    public static var fullName: String { "hall.v1.RejectBackEntryRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RejectBackEntryRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REJECT_BACK_ENTRY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REJECT_BACK_ENTRY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RejectBackEntryRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RejectBackEntryRequest>, _ arena: Arena) {
        hall__v1__reject_back_entry_request__init(c)
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

/// The entry as it ended.
public struct RejectBackEntryReply: Message {
    public var entry: BackEntryInfo?

    public init() {
        self.entry = nil
    }

    public init(
        entry: BackEntryInfo? = nil
    ) {
        self.entry = entry
    }
}

extension RejectBackEntryReply {
    public static var fullName: String { "hall.v1.RejectBackEntryReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RejectBackEntryReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REJECT_BACK_ENTRY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REJECT_BACK_ENTRY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RejectBackEntryReply>) {
        self.entry = c.pointee.entry == nil ? nil : BackEntryInfo(c: c.pointee.entry)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RejectBackEntryReply>, _ arena: Arena) {
        hall__v1__reject_back_entry_reply__init(c)
        if let value = self.entry { c.pointee.entry = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("entry", self.entry)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "entry":
                guard try seen.first(0, value) else { continue }
                self.entry = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The entry to read.
public struct GetBackEntryRequest: Message {
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

extension GetBackEntryRequest {
    public static var fullName: String { "hall.v1.GetBackEntryRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetBackEntryRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_BACK_ENTRY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_BACK_ENTRY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetBackEntryRequest>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetBackEntryRequest>, _ arena: Arena) {
        hall__v1__get_back_entry_request__init(c)
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

/// The entry.
public struct GetBackEntryReply: Message {
    public var entry: BackEntryInfo?

    public init() {
        self.entry = nil
    }

    public init(
        entry: BackEntryInfo? = nil
    ) {
        self.entry = entry
    }
}

extension GetBackEntryReply {
    public static var fullName: String { "hall.v1.GetBackEntryReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetBackEntryReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_BACK_ENTRY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_BACK_ENTRY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetBackEntryReply>) {
        self.entry = c.pointee.entry == nil ? nil : BackEntryInfo(c: c.pointee.entry)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetBackEntryReply>, _ arena: Arena) {
        hall__v1__get_back_entry_reply__init(c)
        if let value = self.entry { c.pointee.entry = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("entry", self.entry)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "entry":
                guard try seen.first(0, value) else { continue }
                self.entry = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which entries are wanted.
public struct ListBackEntriesRequest: Message {
    /// Also those that are decided.
    public var withDecided: Bool
    /// Only those of one case.
    public var caseNumber: String
    /// 1 to 200; 0: 50.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.withDecided = false
        self.caseNumber = ""
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        withDecided: Bool = false,
        caseNumber: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.withDecided = withDecided
        self.caseNumber = caseNumber
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListBackEntriesRequest {
    public static var fullName: String { "hall.v1.ListBackEntriesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListBackEntriesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_BACK_ENTRIES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_BACK_ENTRIES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListBackEntriesRequest>) {
        self.withDecided = c.pointee.with_decided != 0
        self.caseNumber = c.pointee.case_number.text
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListBackEntriesRequest>, _ arena: Arena) {
        hall__v1__list_back_entries_request__init(c)
        c.pointee.with_decided = self.withDecided ? 1 : 0
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("withDecided", self.withDecided)
        json.field("caseNumber", self.caseNumber)
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "withDecided", "with_decided":
                guard try seen.first(0, value) else { continue }
                self.withDecided = try value.read()
            case "caseNumber", "case_number":
                guard try seen.first(1, value) else { continue }
                self.caseNumber = try value.read()
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

/// The entries.
public struct ListBackEntriesReply: Message {
    public var entries: [BackEntryInfo]
    public var nextPageToken: String

    public init() {
        self.entries = []
        self.nextPageToken = ""
    }

    public init(
        entries: [BackEntryInfo] = [],
        nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
    }
}

extension ListBackEntriesReply {
    public static var fullName: String { "hall.v1.ListBackEntriesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListBackEntriesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_BACK_ENTRIES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_BACK_ENTRIES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListBackEntriesReply>) {
        self.entries = wireMessages(c.pointee.entries, c.pointee.n_entries)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListBackEntriesReply>, _ arena: Arena) {
        hall__v1__list_back_entries_reply__init(c)
        (c.pointee.entries, c.pointee.n_entries) = arena.list(self.entries) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("entries", self.entries)
        json.field("nextPageToken", self.nextPageToken)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: an entry was made, or added to.
public struct BackEntryMade: Message {
    public var number: String
    public var caseNumber: String
    public var vouchers: [String]

    public init() {
        self.number = ""
        self.caseNumber = ""
        self.vouchers = []
    }

    public init(
        number: String = "",
        caseNumber: String = "",
        vouchers: [String] = []
    ) {
        self.number = number
        self.caseNumber = caseNumber
        self.vouchers = vouchers
    }
}

extension BackEntryMade {
    public static var fullName: String { "hall.v1.BackEntryMade" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BackEntryMade: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BACK_ENTRY_MADE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BACK_ENTRY_MADE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BackEntryMade>) {
        self.number = c.pointee.number.text
        self.caseNumber = c.pointee.case_number.text
        self.vouchers = wireTexts(c.pointee.vouchers, c.pointee.n_vouchers)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BackEntryMade>, _ arena: Arena) {
        hall__v1__back_entry_made__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.case_number = arena.data(self.caseNumber)
        (c.pointee.vouchers, c.pointee.n_vouchers) = arena.list(self.vouchers) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("caseNumber", self.caseNumber)
        json.field("vouchers", self.vouchers)
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
            case "caseNumber", "case_number":
                guard try seen.first(1, value) else { continue }
                self.caseNumber = try value.read()
            case "vouchers":
                guard try seen.first(2, value) else { continue }
                self.vouchers = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: an entry took effect.
public struct BackEntryConfirmed: Message {
    public var number: String
    public var caseNumber: String
    public var vouchers: [String]
    public var enteredBy: String

    public init() {
        self.number = ""
        self.caseNumber = ""
        self.vouchers = []
        self.enteredBy = ""
    }

    public init(
        number: String = "",
        caseNumber: String = "",
        vouchers: [String] = [],
        enteredBy: String = ""
    ) {
        self.number = number
        self.caseNumber = caseNumber
        self.vouchers = vouchers
        self.enteredBy = enteredBy
    }
}

extension BackEntryConfirmed {
    public static var fullName: String { "hall.v1.BackEntryConfirmed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BackEntryConfirmed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BACK_ENTRY_CONFIRMED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BACK_ENTRY_CONFIRMED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BackEntryConfirmed>) {
        self.number = c.pointee.number.text
        self.caseNumber = c.pointee.case_number.text
        self.vouchers = wireTexts(c.pointee.vouchers, c.pointee.n_vouchers)
        self.enteredBy = c.pointee.entered_by.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BackEntryConfirmed>, _ arena: Arena) {
        hall__v1__back_entry_confirmed__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.case_number = arena.data(self.caseNumber)
        (c.pointee.vouchers, c.pointee.n_vouchers) = arena.list(self.vouchers) { arena.data($0) }
        c.pointee.entered_by = arena.data(self.enteredBy)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("caseNumber", self.caseNumber)
        json.field("vouchers", self.vouchers)
        json.field("enteredBy", self.enteredBy)
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
            case "caseNumber", "case_number":
                guard try seen.first(1, value) else { continue }
                self.caseNumber = try value.read()
            case "vouchers":
                guard try seen.first(2, value) else { continue }
                self.vouchers = try value.read()
            case "enteredBy", "entered_by":
                guard try seen.first(3, value) else { continue }
                self.enteredBy = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: an entry was rejected.
public struct BackEntryRejected: Message {
    public var number: String
    public var enteredBy: String

    public init() {
        self.number = ""
        self.enteredBy = ""
    }

    public init(
        number: String = "",
        enteredBy: String = ""
    ) {
        self.number = number
        self.enteredBy = enteredBy
    }
}

extension BackEntryRejected {
    public static var fullName: String { "hall.v1.BackEntryRejected" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BackEntryRejected: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BACK_ENTRY_REJECTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BACK_ENTRY_REJECTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BackEntryRejected>) {
        self.number = c.pointee.number.text
        self.enteredBy = c.pointee.entered_by.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BackEntryRejected>, _ arena: Arena) {
        hall__v1__back_entry_rejected__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.entered_by = arena.data(self.enteredBy)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("enteredBy", self.enteredBy)
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
            case "enteredBy", "entered_by":
                guard try seen.first(1, value) else { continue }
                self.enteredBy = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
