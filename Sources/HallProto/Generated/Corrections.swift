// Generated from Protos/hall/v1/corrections.proto by HallProtoGen; do not edit.

import CHallProto

/// How far a correction, or a signing sheet, has got.
public enum CorrectionStage: ProtoEnum {
    case unspecified
    /// 待审批, 待确认.
    case waiting
    /// 已批准, 已确认: it counts.
    case approved
    /// 不批准, 已退回.
    case rejected
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [CorrectionStage] = [
        .unspecified,
        .waiting,
        .approved,
        .rejected,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .waiting
        case 2: self = .approved
        case 3: self = .rejected
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .waiting: 1
        case .approved: 2
        case .rejected: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "CORRECTION_STAGE_UNSPECIFIED"
        case .waiting: "CORRECTION_STAGE_WAITING"
        case .approved: "CORRECTION_STAGE_APPROVED"
        case .rejected: "CORRECTION_STAGE_REJECTED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension CorrectionStage: JSONRepresentable {}

/// What is decided about it.
public enum CorrectionVerdict: ProtoEnum {
    case unspecified
    case approved
    case rejected
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [CorrectionVerdict] = [
        .unspecified,
        .approved,
        .rejected,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .approved
        case 2: self = .rejected
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .approved: 1
        case .rejected: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "CORRECTION_VERDICT_UNSPECIFIED"
        case .approved: "CORRECTION_VERDICT_APPROVED"
        case .rejected: "CORRECTION_VERDICT_REJECTED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension CorrectionVerdict: JSONRepresentable {}

/// A mark somebody asks to have put right.
public struct CorrectionInfo: Message {
    /// "X2026-000012".
    public var number: String
    public var stage: CorrectionStage
    public var personID: String
    public var personName: String
    public var kind: MarkKind
    /// The true day and time.
    public var date: String
    public var time: String
    /// Why it was missed or wrong.
    public var reason: String
    public var askedAt: Timestamp?
    public var decidedBy: String
    public var decidedByName: String
    public var decidedAt: Timestamp?
    /// What was said to it.
    public var answer: String
    public var version: Int64

    public init() {
        self.number = ""
        self.stage = .unspecified
        self.personID = ""
        self.personName = ""
        self.kind = .unspecified
        self.date = ""
        self.time = ""
        self.reason = ""
        self.askedAt = nil
        self.decidedBy = ""
        self.decidedByName = ""
        self.decidedAt = nil
        self.answer = ""
        self.version = 0
    }

    public init(
        number: String = "",
        stage: CorrectionStage = .unspecified,
        personID: String = "",
        personName: String = "",
        kind: MarkKind = .unspecified,
        date: String = "",
        time: String = "",
        reason: String = "",
        askedAt: Timestamp? = nil,
        decidedBy: String = "",
        decidedByName: String = "",
        decidedAt: Timestamp? = nil,
        answer: String = "",
        version: Int64 = 0
    ) {
        self.number = number
        self.stage = stage
        self.personID = personID
        self.personName = personName
        self.kind = kind
        self.date = date
        self.time = time
        self.reason = reason
        self.askedAt = askedAt
        self.decidedBy = decidedBy
        self.decidedByName = decidedByName
        self.decidedAt = decidedAt
        self.answer = answer
        self.version = version
    }
}

extension CorrectionInfo {
    public static var fullName: String { "hall.v1.CorrectionInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CorrectionInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CORRECTION_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CORRECTION_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CorrectionInfo>) {
        self.number = c.pointee.number.text
        self.stage = CorrectionStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.kind = MarkKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.date = c.pointee.date.text
        self.time = c.pointee.time.text
        self.reason = c.pointee.reason.text
        self.askedAt = c.pointee.asked_at == nil ? nil : Timestamp(c: c.pointee.asked_at)
        self.decidedBy = c.pointee.decided_by.text
        self.decidedByName = c.pointee.decided_by_name.text
        self.decidedAt = c.pointee.decided_at == nil ? nil : Timestamp(c: c.pointee.decided_at)
        self.answer = c.pointee.answer.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CorrectionInfo>, _ arena: Arena) {
        hall__v1__correction_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.stage = Hall__V1__CorrectionStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.kind = Hall__V1__MarkKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.date = arena.data(self.date)
        c.pointee.time = arena.data(self.time)
        c.pointee.reason = arena.data(self.reason)
        if let value = self.askedAt { c.pointee.asked_at = arena.message(value) }
        c.pointee.decided_by = arena.data(self.decidedBy)
        c.pointee.decided_by_name = arena.data(self.decidedByName)
        if let value = self.decidedAt { c.pointee.decided_at = arena.message(value) }
        c.pointee.answer = arena.data(self.answer)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("stage", self.stage)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("kind", self.kind)
        json.field("date", self.date)
        json.field("time", self.time)
        json.field("reason", self.reason)
        json.field("askedAt", self.askedAt)
        json.field("decidedBy", self.decidedBy)
        json.field("decidedByName", self.decidedByName)
        json.field("decidedAt", self.decidedAt)
        json.field("answer", self.answer)
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
            case "personId", "person_id":
                guard try seen.first(2, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(3, value) else { continue }
                self.personName = try value.read()
            case "kind":
                guard try seen.first(4, value) else { continue }
                self.kind = try value.read()
            case "date":
                guard try seen.first(5, value) else { continue }
                self.date = try value.read()
            case "time":
                guard try seen.first(6, value) else { continue }
                self.time = try value.read()
            case "reason":
                guard try seen.first(7, value) else { continue }
                self.reason = try value.read()
            case "askedAt", "asked_at":
                guard try seen.first(8, value) else { continue }
                self.askedAt = try value.read()
            case "decidedBy", "decided_by":
                guard try seen.first(9, value) else { continue }
                self.decidedBy = try value.read()
            case "decidedByName", "decided_by_name":
                guard try seen.first(10, value) else { continue }
                self.decidedByName = try value.read()
            case "decidedAt", "decided_at":
                guard try seen.first(11, value) else { continue }
                self.decidedAt = try value.read()
            case "answer":
                guard try seen.first(12, value) else { continue }
                self.answer = try value.read()
            case "version":
                guard try seen.first(13, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The mark as it should have been.
public struct AskCorrectionRequest: Message {
    public var kind: MarkKind
    public var date: String
    public var time: String
    public var reason: String

    public init() {
        self.kind = .unspecified
        self.date = ""
        self.time = ""
        self.reason = ""
    }

    public init(
        kind: MarkKind = .unspecified,
        date: String = "",
        time: String = "",
        reason: String = ""
    ) {
        self.kind = kind
        self.date = date
        self.time = time
        self.reason = reason
    }
}

extension AskCorrectionRequest {
    public static var fullName: String { "hall.v1.AskCorrectionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AskCorrectionRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ASK_CORRECTION_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ASK_CORRECTION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AskCorrectionRequest>) {
        self.kind = MarkKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.date = c.pointee.date.text
        self.time = c.pointee.time.text
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AskCorrectionRequest>, _ arena: Arena) {
        hall__v1__ask_correction_request__init(c)
        c.pointee.kind = Hall__V1__MarkKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.date = arena.data(self.date)
        c.pointee.time = arena.data(self.time)
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kind", self.kind)
        json.field("date", self.date)
        json.field("time", self.time)
        json.field("reason", self.reason)
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
            case "date":
                guard try seen.first(1, value) else { continue }
                self.date = try value.read()
            case "time":
                guard try seen.first(2, value) else { continue }
                self.time = try value.read()
            case "reason":
                guard try seen.first(3, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The correction as it waits.
public struct AskCorrectionReply: Message {
    public var correction: CorrectionInfo?

    public init() {
        self.correction = nil
    }

    public init(
        correction: CorrectionInfo? = nil
    ) {
        self.correction = correction
    }
}

extension AskCorrectionReply {
    public static var fullName: String { "hall.v1.AskCorrectionReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AskCorrectionReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ASK_CORRECTION_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ASK_CORRECTION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AskCorrectionReply>) {
        self.correction = c.pointee.correction == nil ? nil : CorrectionInfo(c: c.pointee.correction)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AskCorrectionReply>, _ arena: Arena) {
        hall__v1__ask_correction_reply__init(c)
        if let value = self.correction { c.pointee.correction = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("correction", self.correction)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "correction":
                guard try seen.first(0, value) else { continue }
                self.correction = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is decided.
public struct DecideCorrectionRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var verdict: CorrectionVerdict
    public var reason: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.verdict = .unspecified
        self.reason = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        verdict: CorrectionVerdict = .unspecified,
        reason: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.verdict = verdict
        self.reason = reason
    }
}

extension DecideCorrectionRequest {
    public static var fullName: String { "hall.v1.DecideCorrectionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideCorrectionRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_CORRECTION_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_CORRECTION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideCorrectionRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.verdict = CorrectionVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideCorrectionRequest>, _ arena: Arena) {
        hall__v1__decide_correction_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.verdict = Hall__V1__CorrectionVerdict(UInt32(bitPattern: self.verdict.rawValue))
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("verdict", self.verdict)
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
            case "verdict":
                guard try seen.first(2, value) else { continue }
                self.verdict = try value.read()
            case "reason":
                guard try seen.first(3, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The correction as it ended.
public struct DecideCorrectionReply: Message {
    public var correction: CorrectionInfo?

    public init() {
        self.correction = nil
    }

    public init(
        correction: CorrectionInfo? = nil
    ) {
        self.correction = correction
    }
}

extension DecideCorrectionReply {
    public static var fullName: String { "hall.v1.DecideCorrectionReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideCorrectionReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_CORRECTION_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_CORRECTION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideCorrectionReply>) {
        self.correction = c.pointee.correction == nil ? nil : CorrectionInfo(c: c.pointee.correction)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideCorrectionReply>, _ arena: Arena) {
        hall__v1__decide_correction_reply__init(c)
        if let value = self.correction { c.pointee.correction = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("correction", self.correction)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "correction":
                guard try seen.first(0, value) else { continue }
                self.correction = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which corrections to list.
public struct ListCorrectionsRequest: Message {
    /// UNSPECIFIED: all.
    public var stage: CorrectionStage
    /// Whose; "me" is the caller.
    public var personID: String
    /// 1 to 200; 0: 50.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.stage = .unspecified
        self.personID = ""
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        stage: CorrectionStage = .unspecified,
        personID: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.stage = stage
        self.personID = personID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListCorrectionsRequest {
    public static var fullName: String { "hall.v1.ListCorrectionsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListCorrectionsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_CORRECTIONS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_CORRECTIONS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListCorrectionsRequest>) {
        self.stage = CorrectionStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.personID = c.pointee.person_id.text
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListCorrectionsRequest>, _ arena: Arena) {
        hall__v1__list_corrections_request__init(c)
        c.pointee.stage = Hall__V1__CorrectionStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("stage", self.stage)
        json.field("personId", self.personID)
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "stage":
                guard try seen.first(0, value) else { continue }
                self.stage = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
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
public struct ListCorrectionsReply: Message {
    public var corrections: [CorrectionInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.corrections = []
        self.nextPageToken = ""
    }

    public init(
        corrections: [CorrectionInfo] = [],
        nextPageToken: String = ""
    ) {
        self.corrections = corrections
        self.nextPageToken = nextPageToken
    }
}

extension ListCorrectionsReply {
    public static var fullName: String { "hall.v1.ListCorrectionsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListCorrectionsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_CORRECTIONS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_CORRECTIONS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListCorrectionsReply>) {
        self.corrections = wireMessages(c.pointee.corrections, c.pointee.n_corrections)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListCorrectionsReply>, _ arena: Arena) {
        hall__v1__list_corrections_reply__init(c)
        (c.pointee.corrections, c.pointee.n_corrections) = arena.list(self.corrections) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("corrections", self.corrections)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "corrections":
                guard try seen.first(0, value) else { continue }
                self.corrections = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A line somebody signed on paper.
public struct SheetLine: Message {
    public var personID: String
    public var kind: MarkKind
    /// The true day and time.
    public var date: String
    public var time: String

    public init() {
        self.personID = ""
        self.kind = .unspecified
        self.date = ""
        self.time = ""
    }

    public init(
        personID: String = "",
        kind: MarkKind = .unspecified,
        date: String = "",
        time: String = ""
    ) {
        self.personID = personID
        self.kind = kind
        self.date = date
        self.time = time
    }
}

extension SheetLine {
    public static var fullName: String { "hall.v1.SheetLine" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SheetLine: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SHEET_LINE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SHEET_LINE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SheetLine>) {
        self.personID = c.pointee.person_id.text
        self.kind = MarkKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.date = c.pointee.date.text
        self.time = c.pointee.time.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SheetLine>, _ arena: Arena) {
        hall__v1__sheet_line__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.kind = Hall__V1__MarkKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.date = arena.data(self.date)
        c.pointee.time = arena.data(self.time)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("kind", self.kind)
        json.field("date", self.date)
        json.field("time", self.time)
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
            case "date":
                guard try seen.first(2, value) else { continue }
                self.date = try value.read()
            case "time":
                guard try seen.first(3, value) else { continue }
                self.time = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A signing sheet.
public struct SheetInfo: Message {
    /// "L2026-000012".
    public var number: String
    public var stage: CorrectionStage
    /// The number printed on the paper.
    public var voucher: String
    public var lines: [SheetLine]
    public var enteredBy: String
    public var enteredByName: String
    public var enteredAt: Timestamp?
    public var decidedBy: String
    public var decidedByName: String
    public var decidedAt: Timestamp?
    public var answer: String
    public var version: Int64

    public init() {
        self.number = ""
        self.stage = .unspecified
        self.voucher = ""
        self.lines = []
        self.enteredBy = ""
        self.enteredByName = ""
        self.enteredAt = nil
        self.decidedBy = ""
        self.decidedByName = ""
        self.decidedAt = nil
        self.answer = ""
        self.version = 0
    }

    public init(
        number: String = "",
        stage: CorrectionStage = .unspecified,
        voucher: String = "",
        lines: [SheetLine] = [],
        enteredBy: String = "",
        enteredByName: String = "",
        enteredAt: Timestamp? = nil,
        decidedBy: String = "",
        decidedByName: String = "",
        decidedAt: Timestamp? = nil,
        answer: String = "",
        version: Int64 = 0
    ) {
        self.number = number
        self.stage = stage
        self.voucher = voucher
        self.lines = lines
        self.enteredBy = enteredBy
        self.enteredByName = enteredByName
        self.enteredAt = enteredAt
        self.decidedBy = decidedBy
        self.decidedByName = decidedByName
        self.decidedAt = decidedAt
        self.answer = answer
        self.version = version
    }
}

extension SheetInfo {
    public static var fullName: String { "hall.v1.SheetInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SheetInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SHEET_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SHEET_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SheetInfo>) {
        self.number = c.pointee.number.text
        self.stage = CorrectionStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.voucher = c.pointee.voucher.text
        self.lines = wireMessages(c.pointee.lines, c.pointee.n_lines)
        self.enteredBy = c.pointee.entered_by.text
        self.enteredByName = c.pointee.entered_by_name.text
        self.enteredAt = c.pointee.entered_at == nil ? nil : Timestamp(c: c.pointee.entered_at)
        self.decidedBy = c.pointee.decided_by.text
        self.decidedByName = c.pointee.decided_by_name.text
        self.decidedAt = c.pointee.decided_at == nil ? nil : Timestamp(c: c.pointee.decided_at)
        self.answer = c.pointee.answer.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SheetInfo>, _ arena: Arena) {
        hall__v1__sheet_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.stage = Hall__V1__CorrectionStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.voucher = arena.data(self.voucher)
        (c.pointee.lines, c.pointee.n_lines) = arena.list(self.lines) { Optional(arena.message($0)) }
        c.pointee.entered_by = arena.data(self.enteredBy)
        c.pointee.entered_by_name = arena.data(self.enteredByName)
        if let value = self.enteredAt { c.pointee.entered_at = arena.message(value) }
        c.pointee.decided_by = arena.data(self.decidedBy)
        c.pointee.decided_by_name = arena.data(self.decidedByName)
        if let value = self.decidedAt { c.pointee.decided_at = arena.message(value) }
        c.pointee.answer = arena.data(self.answer)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("stage", self.stage)
        json.field("voucher", self.voucher)
        json.field("lines", self.lines)
        json.field("enteredBy", self.enteredBy)
        json.field("enteredByName", self.enteredByName)
        json.field("enteredAt", self.enteredAt)
        json.field("decidedBy", self.decidedBy)
        json.field("decidedByName", self.decidedByName)
        json.field("decidedAt", self.decidedAt)
        json.field("answer", self.answer)
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
            case "voucher":
                guard try seen.first(2, value) else { continue }
                self.voucher = try value.read()
            case "lines":
                guard try seen.first(3, value) else { continue }
                self.lines = try value.read()
            case "enteredBy", "entered_by":
                guard try seen.first(4, value) else { continue }
                self.enteredBy = try value.read()
            case "enteredByName", "entered_by_name":
                guard try seen.first(5, value) else { continue }
                self.enteredByName = try value.read()
            case "enteredAt", "entered_at":
                guard try seen.first(6, value) else { continue }
                self.enteredAt = try value.read()
            case "decidedBy", "decided_by":
                guard try seen.first(7, value) else { continue }
                self.decidedBy = try value.read()
            case "decidedByName", "decided_by_name":
                guard try seen.first(8, value) else { continue }
                self.decidedByName = try value.read()
            case "decidedAt", "decided_at":
                guard try seen.first(9, value) else { continue }
                self.decidedAt = try value.read()
            case "answer":
                guard try seen.first(10, value) else { continue }
                self.answer = try value.read()
            case "version":
                guard try seen.first(11, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What people signed on paper.
public struct EnterSheetRequest: Message {
    public var voucher: String
    public var lines: [SheetLine]

    public init() {
        self.voucher = ""
        self.lines = []
    }

    public init(
        voucher: String = "",
        lines: [SheetLine] = []
    ) {
        self.voucher = voucher
        self.lines = lines
    }
}

extension EnterSheetRequest {
    public static var fullName: String { "hall.v1.EnterSheetRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EnterSheetRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ENTER_SHEET_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ENTER_SHEET_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EnterSheetRequest>) {
        self.voucher = c.pointee.voucher.text
        self.lines = wireMessages(c.pointee.lines, c.pointee.n_lines)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EnterSheetRequest>, _ arena: Arena) {
        hall__v1__enter_sheet_request__init(c)
        c.pointee.voucher = arena.data(self.voucher)
        (c.pointee.lines, c.pointee.n_lines) = arena.list(self.lines) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("voucher", self.voucher)
        json.field("lines", self.lines)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "voucher":
                guard try seen.first(0, value) else { continue }
                self.voucher = try value.read()
            case "lines":
                guard try seen.first(1, value) else { continue }
                self.lines = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The sheet as it waits.
public struct EnterSheetReply: Message {
    public var sheet: SheetInfo?

    public init() {
        self.sheet = nil
    }

    public init(
        sheet: SheetInfo? = nil
    ) {
        self.sheet = sheet
    }
}

extension EnterSheetReply {
    public static var fullName: String { "hall.v1.EnterSheetReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EnterSheetReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ENTER_SHEET_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ENTER_SHEET_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EnterSheetReply>) {
        self.sheet = c.pointee.sheet == nil ? nil : SheetInfo(c: c.pointee.sheet)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EnterSheetReply>, _ arena: Arena) {
        hall__v1__enter_sheet_reply__init(c)
        if let value = self.sheet { c.pointee.sheet = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("sheet", self.sheet)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "sheet":
                guard try seen.first(0, value) else { continue }
                self.sheet = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is decided.
public struct DecideSheetRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var verdict: CorrectionVerdict
    /// What of it is not as the paper has it; empty when it is confirmed.
    public var reason: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.verdict = .unspecified
        self.reason = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        verdict: CorrectionVerdict = .unspecified,
        reason: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.verdict = verdict
        self.reason = reason
    }
}

extension DecideSheetRequest {
    public static var fullName: String { "hall.v1.DecideSheetRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideSheetRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_SHEET_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_SHEET_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideSheetRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.verdict = CorrectionVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideSheetRequest>, _ arena: Arena) {
        hall__v1__decide_sheet_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.verdict = Hall__V1__CorrectionVerdict(UInt32(bitPattern: self.verdict.rawValue))
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("verdict", self.verdict)
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
            case "verdict":
                guard try seen.first(2, value) else { continue }
                self.verdict = try value.read()
            case "reason":
                guard try seen.first(3, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The sheet as it ended.
public struct DecideSheetReply: Message {
    public var sheet: SheetInfo?

    public init() {
        self.sheet = nil
    }

    public init(
        sheet: SheetInfo? = nil
    ) {
        self.sheet = sheet
    }
}

extension DecideSheetReply {
    public static var fullName: String { "hall.v1.DecideSheetReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideSheetReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_SHEET_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_SHEET_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideSheetReply>) {
        self.sheet = c.pointee.sheet == nil ? nil : SheetInfo(c: c.pointee.sheet)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideSheetReply>, _ arena: Arena) {
        hall__v1__decide_sheet_reply__init(c)
        if let value = self.sheet { c.pointee.sheet = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("sheet", self.sheet)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "sheet":
                guard try seen.first(0, value) else { continue }
                self.sheet = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which sheets to list.
public struct ListSheetsRequest: Message {
    /// UNSPECIFIED: all.
    public var stage: CorrectionStage
    /// 1 to 100; 0: 20.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.stage = .unspecified
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        stage: CorrectionStage = .unspecified,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.stage = stage
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListSheetsRequest {
    public static var fullName: String { "hall.v1.ListSheetsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListSheetsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_SHEETS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_SHEETS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListSheetsRequest>) {
        self.stage = CorrectionStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListSheetsRequest>, _ arena: Arena) {
        hall__v1__list_sheets_request__init(c)
        c.pointee.stage = Hall__V1__CorrectionStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("stage", self.stage)
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "stage":
                guard try seen.first(0, value) else { continue }
                self.stage = try value.read()
            case "pageSize", "page_size":
                guard try seen.first(1, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(2, value) else { continue }
                self.pageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The newest first.
public struct ListSheetsReply: Message {
    public var sheets: [SheetInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.sheets = []
        self.nextPageToken = ""
    }

    public init(
        sheets: [SheetInfo] = [],
        nextPageToken: String = ""
    ) {
        self.sheets = sheets
        self.nextPageToken = nextPageToken
    }
}

extension ListSheetsReply {
    public static var fullName: String { "hall.v1.ListSheetsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListSheetsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_SHEETS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_SHEETS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListSheetsReply>) {
        self.sheets = wireMessages(c.pointee.sheets, c.pointee.n_sheets)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListSheetsReply>, _ arena: Arena) {
        hall__v1__list_sheets_reply__init(c)
        (c.pointee.sheets, c.pointee.n_sheets) = arena.list(self.sheets) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("sheets", self.sheets)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "sheets":
                guard try seen.first(0, value) else { continue }
                self.sheets = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: somebody asked to have a mark put right. Why is sealed.
public struct CorrectionAsked: Message {
    public var number: String
    public var personID: String
    public var kind: MarkKind
    public var date: String
    public var time: String

    public init() {
        self.number = ""
        self.personID = ""
        self.kind = .unspecified
        self.date = ""
        self.time = ""
    }

    public init(
        number: String = "",
        personID: String = "",
        kind: MarkKind = .unspecified,
        date: String = "",
        time: String = ""
    ) {
        self.number = number
        self.personID = personID
        self.kind = kind
        self.date = date
        self.time = time
    }
}

extension CorrectionAsked {
    public static var fullName: String { "hall.v1.CorrectionAsked" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CorrectionAsked: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CORRECTION_ASKED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CORRECTION_ASKED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CorrectionAsked>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.kind = MarkKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.date = c.pointee.date.text
        self.time = c.pointee.time.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CorrectionAsked>, _ arena: Arena) {
        hall__v1__correction_asked__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.kind = Hall__V1__MarkKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.date = arena.data(self.date)
        c.pointee.time = arena.data(self.time)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("kind", self.kind)
        json.field("date", self.date)
        json.field("time", self.time)
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
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "kind":
                guard try seen.first(2, value) else { continue }
                self.kind = try value.read()
            case "date":
                guard try seen.first(3, value) else { continue }
                self.date = try value.read()
            case "time":
                guard try seen.first(4, value) else { continue }
                self.time = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a correction was approved or rejected. The answer is sealed.
public struct CorrectionDecided: Message {
    public var number: String
    public var personID: String
    public var verdict: CorrectionVerdict

    public init() {
        self.number = ""
        self.personID = ""
        self.verdict = .unspecified
    }

    public init(
        number: String = "",
        personID: String = "",
        verdict: CorrectionVerdict = .unspecified
    ) {
        self.number = number
        self.personID = personID
        self.verdict = verdict
    }
}

extension CorrectionDecided {
    public static var fullName: String { "hall.v1.CorrectionDecided" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CorrectionDecided: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CORRECTION_DECIDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CORRECTION_DECIDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CorrectionDecided>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.verdict = CorrectionVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CorrectionDecided>, _ arena: Arena) {
        hall__v1__correction_decided__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.verdict = Hall__V1__CorrectionVerdict(UInt32(bitPattern: self.verdict.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("verdict", self.verdict)
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
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "verdict":
                guard try seen.first(2, value) else { continue }
                self.verdict = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a signing sheet was entered.
public struct SheetEntered: Message {
    public var number: String
    public var voucher: String
    public var lines: Int32

    public init() {
        self.number = ""
        self.voucher = ""
        self.lines = 0
    }

    public init(
        number: String = "",
        voucher: String = "",
        lines: Int32 = 0
    ) {
        self.number = number
        self.voucher = voucher
        self.lines = lines
    }
}

extension SheetEntered {
    public static var fullName: String { "hall.v1.SheetEntered" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SheetEntered: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SHEET_ENTERED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SHEET_ENTERED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SheetEntered>) {
        self.number = c.pointee.number.text
        self.voucher = c.pointee.voucher.text
        self.lines = c.pointee.lines
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SheetEntered>, _ arena: Arena) {
        hall__v1__sheet_entered__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.voucher = arena.data(self.voucher)
        c.pointee.lines = self.lines
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("voucher", self.voucher)
        json.field("lines", self.lines)
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
            case "voucher":
                guard try seen.first(1, value) else { continue }
                self.voucher = try value.read()
            case "lines":
                guard try seen.first(2, value) else { continue }
                self.lines = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a signing sheet was confirmed or rejected.
public struct SheetDecided: Message {
    public var number: String
    public var voucher: String
    public var verdict: CorrectionVerdict

    public init() {
        self.number = ""
        self.voucher = ""
        self.verdict = .unspecified
    }

    public init(
        number: String = "",
        voucher: String = "",
        verdict: CorrectionVerdict = .unspecified
    ) {
        self.number = number
        self.voucher = voucher
        self.verdict = verdict
    }
}

extension SheetDecided {
    public static var fullName: String { "hall.v1.SheetDecided" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SheetDecided: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SHEET_DECIDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SHEET_DECIDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SheetDecided>) {
        self.number = c.pointee.number.text
        self.voucher = c.pointee.voucher.text
        self.verdict = CorrectionVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SheetDecided>, _ arena: Arena) {
        hall__v1__sheet_decided__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.voucher = arena.data(self.voucher)
        c.pointee.verdict = Hall__V1__CorrectionVerdict(UInt32(bitPattern: self.verdict.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("voucher", self.voucher)
        json.field("verdict", self.verdict)
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
            case "voucher":
                guard try seen.first(1, value) else { continue }
                self.voucher = try value.read()
            case "verdict":
                guard try seen.first(2, value) else { continue }
                self.verdict = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
