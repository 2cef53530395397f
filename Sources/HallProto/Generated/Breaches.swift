// Generated from Protos/hall/v1/breaches.proto by HallProtoGen; do not edit.

import CHallProto

/// How far a breach has got.
public enum BreachStage: ProtoEnum {
    case unspecified
    /// 待说明: recorded, or proposed by the daemon.
    case proposed
    /// 已说明: to be decided on.
    case explained
    /// 已认定.
    case confirmed
    /// 不予认定.
    case setAside
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [BreachStage] = [
        .unspecified,
        .proposed,
        .explained,
        .confirmed,
        .setAside,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .proposed
        case 2: self = .explained
        case 3: self = .confirmed
        case 4: self = .setAside
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .proposed: 1
        case .explained: 2
        case .confirmed: 3
        case .setAside: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "BREACH_STAGE_UNSPECIFIED"
        case .proposed: "BREACH_STAGE_PROPOSED"
        case .explained: "BREACH_STAGE_EXPLAINED"
        case .confirmed: "BREACH_STAGE_CONFIRMED"
        case .setAside: "BREACH_STAGE_SET_ASIDE"
        case .unrecognized(let value): String(value)
        }
    }
}

extension BreachStage: JSONRepresentable {}

/// What is decided about a breach.
public enum BreachVerdict: ProtoEnum {
    case unspecified
    /// 认定.
    case confirmed
    /// 不予认定.
    case setAside
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [BreachVerdict] = [
        .unspecified,
        .confirmed,
        .setAside,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .confirmed
        case 2: self = .setAside
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .confirmed: 1
        case .setAside: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "BREACH_VERDICT_UNSPECIFIED"
        case .confirmed: "BREACH_VERDICT_CONFIRMED"
        case .setAside: "BREACH_VERDICT_SET_ASIDE"
        case .unrecognized(let value): String(value)
        }
    }
}

extension BreachVerdict: JSONRepresentable {}

/// An entry of the conduct checklist.
public struct ConductEntry: Message {
    /// "FA-8-1". It stays what it is; an entry that is given up is not used again.
    public var code: String
    /// The clause it belongs to.
    public var clause: String
    /// Where the regulations say so, "4·首4".
    public var source: String
    public var zh: String
    public var en: String

    public init() {
        self.code = ""
        self.clause = ""
        self.source = ""
        self.zh = ""
        self.en = ""
    }

    public init(
        code: String = "",
        clause: String = "",
        source: String = "",
        zh: String = "",
        en: String = ""
    ) {
        self.code = code
        self.clause = clause
        self.source = source
        self.zh = zh
        self.en = en
    }
}

extension ConductEntry {
    public static var fullName: String { "hall.v1.ConductEntry" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ConductEntry: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CONDUCT_ENTRY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CONDUCT_ENTRY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ConductEntry>) {
        self.code = c.pointee.code.text
        self.clause = c.pointee.clause.text
        self.source = c.pointee.source.text
        self.zh = c.pointee.zh.text
        self.en = c.pointee.en.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ConductEntry>, _ arena: Arena) {
        hall__v1__conduct_entry__init(c)
        c.pointee.code = arena.data(self.code)
        c.pointee.clause = arena.data(self.clause)
        c.pointee.source = arena.data(self.source)
        c.pointee.zh = arena.data(self.zh)
        c.pointee.en = arena.data(self.en)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("code", self.code)
        json.field("clause", self.clause)
        json.field("source", self.source)
        json.field("zh", self.zh)
        json.field("en", self.en)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "code":
                guard try seen.first(0, value) else { continue }
                self.code = try value.read()
            case "clause":
                guard try seen.first(1, value) else { continue }
                self.clause = try value.read()
            case "source":
                guard try seen.first(2, value) else { continue }
                self.source = try value.read()
            case "zh":
                guard try seen.first(3, value) else { continue }
                self.zh = try value.read()
            case "en":
                guard try seen.first(4, value) else { continue }
                self.en = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What a breach is against: a clause, and where the checklist has one the entry.
public struct BreachGround: Message {
    public var clause: String
    /// Empty: the clause alone.
    public var code: String
    /// The entry's words, or the clause's title.
    public var zh: String
    public var en: String

    public init() {
        self.clause = ""
        self.code = ""
        self.zh = ""
        self.en = ""
    }

    public init(
        clause: String = "",
        code: String = "",
        zh: String = "",
        en: String = ""
    ) {
        self.clause = clause
        self.code = code
        self.zh = zh
        self.en = en
    }
}

extension BreachGround {
    public static var fullName: String { "hall.v1.BreachGround" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BreachGround: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BREACH_GROUND) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BREACH_GROUND)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BreachGround>) {
        self.clause = c.pointee.clause.text
        self.code = c.pointee.code.text
        self.zh = c.pointee.zh.text
        self.en = c.pointee.en.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BreachGround>, _ arena: Arena) {
        hall__v1__breach_ground__init(c)
        c.pointee.clause = arena.data(self.clause)
        c.pointee.code = arena.data(self.code)
        c.pointee.zh = arena.data(self.zh)
        c.pointee.en = arena.data(self.en)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("clause", self.clause)
        json.field("code", self.code)
        json.field("zh", self.zh)
        json.field("en", self.en)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "clause":
                guard try seen.first(0, value) else { continue }
                self.clause = try value.read()
            case "code":
                guard try seen.first(1, value) else { continue }
                self.code = try value.read()
            case "zh":
                guard try seen.first(2, value) else { continue }
                self.zh = try value.read()
            case "en":
                guard try seen.first(3, value) else { continue }
                self.en = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One statement of the person concerned.
public struct BreachStatement: Message {
    public var at: Timestamp?
    public var text: String
    /// It came after the time for it was over.
    public var late: Bool

    public init() {
        self.at = nil
        self.text = ""
        self.late = false
    }

    public init(
        at: Timestamp? = nil,
        text: String = "",
        late: Bool = false
    ) {
        self.at = at
        self.text = text
        self.late = late
    }
}

extension BreachStatement {
    public static var fullName: String { "hall.v1.BreachStatement" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BreachStatement: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BREACH_STATEMENT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BREACH_STATEMENT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BreachStatement>) {
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.text = c.pointee.text.text
        self.late = c.pointee.late != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BreachStatement>, _ arena: Arena) {
        hall__v1__breach_statement__init(c)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.text = arena.data(self.text)
        c.pointee.late = self.late ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("at", self.at)
        json.field("text", self.text)
        json.field("late", self.late)
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
            case "text":
                guard try seen.first(1, value) else { continue }
                self.text = try value.read()
            case "late":
                guard try seen.first(2, value) else { continue }
                self.late = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A breach.
public struct BreachInfo: Message {
    /// "W2026-000012".
    public var number: String
    public var stage: BreachStage
    /// Whom it concerns.
    public var personID: String
    public var personName: String
    public var grounds: [BreachGround]
    public var happenedAt: Timestamp?
    /// Empty in lists.
    public var facts: String
    /// The case or enquiry it happened in; empty: none.
    public var caseNumber: String
    public var enquiryNumber: String
    /// Sequence numbers of journal entries. Empty in lists.
    public var evidence: [Int64]
    /// Empty: the daemon proposed it.
    public var recordedBy: String
    public var recordedByName: String
    public var recordedAt: Timestamp?
    /// Until when the person is asked to explain; absent: it follows with the next year's calendar.
    public var explainUntil: Timestamp?
    /// Empty in lists.
    public var statements: [BreachStatement]
    /// It may be decided on now.
    public var ready: Bool
    public var decidedBy: String
    public var decidedByName: String
    public var decidedAt: Timestamp?
    /// Why it was decided so. Empty in lists.
    public var reason: String
    public var version: Int64

    public init() {
        self.number = ""
        self.stage = .unspecified
        self.personID = ""
        self.personName = ""
        self.grounds = []
        self.happenedAt = nil
        self.facts = ""
        self.caseNumber = ""
        self.enquiryNumber = ""
        self.evidence = []
        self.recordedBy = ""
        self.recordedByName = ""
        self.recordedAt = nil
        self.explainUntil = nil
        self.statements = []
        self.ready = false
        self.decidedBy = ""
        self.decidedByName = ""
        self.decidedAt = nil
        self.reason = ""
        self.version = 0
    }

    public init(
        number: String = "",
        stage: BreachStage = .unspecified,
        personID: String = "",
        personName: String = "",
        grounds: [BreachGround] = [],
        happenedAt: Timestamp? = nil,
        facts: String = "",
        caseNumber: String = "",
        enquiryNumber: String = "",
        evidence: [Int64] = [],
        recordedBy: String = "",
        recordedByName: String = "",
        recordedAt: Timestamp? = nil,
        explainUntil: Timestamp? = nil,
        statements: [BreachStatement] = [],
        ready: Bool = false,
        decidedBy: String = "",
        decidedByName: String = "",
        decidedAt: Timestamp? = nil,
        reason: String = "",
        version: Int64 = 0
    ) {
        self.number = number
        self.stage = stage
        self.personID = personID
        self.personName = personName
        self.grounds = grounds
        self.happenedAt = happenedAt
        self.facts = facts
        self.caseNumber = caseNumber
        self.enquiryNumber = enquiryNumber
        self.evidence = evidence
        self.recordedBy = recordedBy
        self.recordedByName = recordedByName
        self.recordedAt = recordedAt
        self.explainUntil = explainUntil
        self.statements = statements
        self.ready = ready
        self.decidedBy = decidedBy
        self.decidedByName = decidedByName
        self.decidedAt = decidedAt
        self.reason = reason
        self.version = version
    }
}

extension BreachInfo {
    public static var fullName: String { "hall.v1.BreachInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BreachInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BREACH_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BREACH_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BreachInfo>) {
        self.number = c.pointee.number.text
        self.stage = BreachStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.grounds = wireMessages(c.pointee.grounds, c.pointee.n_grounds)
        self.happenedAt = c.pointee.happened_at == nil ? nil : Timestamp(c: c.pointee.happened_at)
        self.facts = c.pointee.facts.text
        self.caseNumber = c.pointee.case_number.text
        self.enquiryNumber = c.pointee.enquiry_number.text
        self.evidence = wireNumbers(c.pointee.evidence, c.pointee.n_evidence)
        self.recordedBy = c.pointee.recorded_by.text
        self.recordedByName = c.pointee.recorded_by_name.text
        self.recordedAt = c.pointee.recorded_at == nil ? nil : Timestamp(c: c.pointee.recorded_at)
        self.explainUntil = c.pointee.explain_until == nil ? nil : Timestamp(c: c.pointee.explain_until)
        self.statements = wireMessages(c.pointee.statements, c.pointee.n_statements)
        self.ready = c.pointee.ready != 0
        self.decidedBy = c.pointee.decided_by.text
        self.decidedByName = c.pointee.decided_by_name.text
        self.decidedAt = c.pointee.decided_at == nil ? nil : Timestamp(c: c.pointee.decided_at)
        self.reason = c.pointee.reason.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BreachInfo>, _ arena: Arena) {
        hall__v1__breach_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.stage = Hall__V1__BreachStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        (c.pointee.grounds, c.pointee.n_grounds) = arena.list(self.grounds) { Optional(arena.message($0)) }
        if let value = self.happenedAt { c.pointee.happened_at = arena.message(value) }
        c.pointee.facts = arena.data(self.facts)
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.enquiry_number = arena.data(self.enquiryNumber)
        (c.pointee.evidence, c.pointee.n_evidence) = arena.list(self.evidence) { $0 }
        c.pointee.recorded_by = arena.data(self.recordedBy)
        c.pointee.recorded_by_name = arena.data(self.recordedByName)
        if let value = self.recordedAt { c.pointee.recorded_at = arena.message(value) }
        if let value = self.explainUntil { c.pointee.explain_until = arena.message(value) }
        (c.pointee.statements, c.pointee.n_statements) = arena.list(self.statements) { Optional(arena.message($0)) }
        c.pointee.ready = self.ready ? 1 : 0
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
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("grounds", self.grounds)
        json.field("happenedAt", self.happenedAt)
        json.field("facts", self.facts)
        json.field("caseNumber", self.caseNumber)
        json.field("enquiryNumber", self.enquiryNumber)
        json.field("evidence", self.evidence)
        json.field("recordedBy", self.recordedBy)
        json.field("recordedByName", self.recordedByName)
        json.field("recordedAt", self.recordedAt)
        json.field("explainUntil", self.explainUntil)
        json.field("statements", self.statements)
        json.field("ready", self.ready)
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
            case "personId", "person_id":
                guard try seen.first(2, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(3, value) else { continue }
                self.personName = try value.read()
            case "grounds":
                guard try seen.first(4, value) else { continue }
                self.grounds = try value.read()
            case "happenedAt", "happened_at":
                guard try seen.first(5, value) else { continue }
                self.happenedAt = try value.read()
            case "facts":
                guard try seen.first(6, value) else { continue }
                self.facts = try value.read()
            case "caseNumber", "case_number":
                guard try seen.first(7, value) else { continue }
                self.caseNumber = try value.read()
            case "enquiryNumber", "enquiry_number":
                guard try seen.first(8, value) else { continue }
                self.enquiryNumber = try value.read()
            case "evidence":
                guard try seen.first(9, value) else { continue }
                self.evidence = try value.read()
            case "recordedBy", "recorded_by":
                guard try seen.first(10, value) else { continue }
                self.recordedBy = try value.read()
            case "recordedByName", "recorded_by_name":
                guard try seen.first(11, value) else { continue }
                self.recordedByName = try value.read()
            case "recordedAt", "recorded_at":
                guard try seen.first(12, value) else { continue }
                self.recordedAt = try value.read()
            case "explainUntil", "explain_until":
                guard try seen.first(13, value) else { continue }
                self.explainUntil = try value.read()
            case "statements":
                guard try seen.first(14, value) else { continue }
                self.statements = try value.read()
            case "ready":
                guard try seen.first(15, value) else { continue }
                self.ready = try value.read()
            case "decidedBy", "decided_by":
                guard try seen.first(16, value) else { continue }
                self.decidedBy = try value.read()
            case "decidedByName", "decided_by_name":
                guard try seen.first(17, value) else { continue }
                self.decidedByName = try value.read()
            case "decidedAt", "decided_at":
                guard try seen.first(18, value) else { continue }
                self.decidedAt = try value.read()
            case "reason":
                guard try seen.first(19, value) else { continue }
                self.reason = try value.read()
            case "version":
                guard try seen.first(20, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks for the checklist.
public struct ConductChecklistRequest: Message {
    public init() {
    }
}

extension ConductChecklistRequest {
    public static var fullName: String { "hall.v1.ConductChecklistRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ConductChecklistRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CONDUCT_CHECKLIST_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CONDUCT_CHECKLIST_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ConductChecklistRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ConductChecklistRequest>, _ arena: Arena) {
        hall__v1__conduct_checklist_request__init(c)
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

/// The checklist, in order.
public struct ConductChecklistReply: Message {
    public var entries: [ConductEntry]

    public init() {
        self.entries = []
    }

    public init(
        entries: [ConductEntry] = []
    ) {
        self.entries = entries
    }
}

extension ConductChecklistReply {
    public static var fullName: String { "hall.v1.ConductChecklistReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ConductChecklistReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CONDUCT_CHECKLIST_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CONDUCT_CHECKLIST_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ConductChecklistReply>) {
        self.entries = wireMessages(c.pointee.entries, c.pointee.n_entries)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ConductChecklistReply>, _ arena: Arena) {
        hall__v1__conduct_checklist_reply__init(c)
        (c.pointee.entries, c.pointee.n_entries) = arena.list(self.entries) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("entries", self.entries)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// What somebody did against a rule.
public struct RecordBreachRequest: Message {
    /// Whom it concerns.
    public var personID: String
    /// Entries of the checklist ...
    public var codes: [String]
    /// ... or a clause that has none there; or both.
    public var clause: String
    public var happenedAt: Timestamp?
    /// What was seen or told.
    public var facts: String
    public var caseNumber: String
    public var enquiryNumber: String
    /// Sequence numbers of entries the journal has.
    public var evidence: [Int64]

    public init() {
        self.personID = ""
        self.codes = []
        self.clause = ""
        self.happenedAt = nil
        self.facts = ""
        self.caseNumber = ""
        self.enquiryNumber = ""
        self.evidence = []
    }

    public init(
        personID: String = "",
        codes: [String] = [],
        clause: String = "",
        happenedAt: Timestamp? = nil,
        facts: String = "",
        caseNumber: String = "",
        enquiryNumber: String = "",
        evidence: [Int64] = []
    ) {
        self.personID = personID
        self.codes = codes
        self.clause = clause
        self.happenedAt = happenedAt
        self.facts = facts
        self.caseNumber = caseNumber
        self.enquiryNumber = enquiryNumber
        self.evidence = evidence
    }
}

extension RecordBreachRequest {
    public static var fullName: String { "hall.v1.RecordBreachRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordBreachRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_BREACH_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_BREACH_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordBreachRequest>) {
        self.personID = c.pointee.person_id.text
        self.codes = wireTexts(c.pointee.codes, c.pointee.n_codes)
        self.clause = c.pointee.clause.text
        self.happenedAt = c.pointee.happened_at == nil ? nil : Timestamp(c: c.pointee.happened_at)
        self.facts = c.pointee.facts.text
        self.caseNumber = c.pointee.case_number.text
        self.enquiryNumber = c.pointee.enquiry_number.text
        self.evidence = wireNumbers(c.pointee.evidence, c.pointee.n_evidence)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordBreachRequest>, _ arena: Arena) {
        hall__v1__record_breach_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        (c.pointee.codes, c.pointee.n_codes) = arena.list(self.codes) { arena.data($0) }
        c.pointee.clause = arena.data(self.clause)
        if let value = self.happenedAt { c.pointee.happened_at = arena.message(value) }
        c.pointee.facts = arena.data(self.facts)
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.enquiry_number = arena.data(self.enquiryNumber)
        (c.pointee.evidence, c.pointee.n_evidence) = arena.list(self.evidence) { $0 }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("codes", self.codes)
        json.field("clause", self.clause)
        json.field("happenedAt", self.happenedAt)
        json.field("facts", self.facts)
        json.field("caseNumber", self.caseNumber)
        json.field("enquiryNumber", self.enquiryNumber)
        json.field("evidence", self.evidence)
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
            case "codes":
                guard try seen.first(1, value) else { continue }
                self.codes = try value.read()
            case "clause":
                guard try seen.first(2, value) else { continue }
                self.clause = try value.read()
            case "happenedAt", "happened_at":
                guard try seen.first(3, value) else { continue }
                self.happenedAt = try value.read()
            case "facts":
                guard try seen.first(4, value) else { continue }
                self.facts = try value.read()
            case "caseNumber", "case_number":
                guard try seen.first(5, value) else { continue }
                self.caseNumber = try value.read()
            case "enquiryNumber", "enquiry_number":
                guard try seen.first(6, value) else { continue }
                self.enquiryNumber = try value.read()
            case "evidence":
                guard try seen.first(7, value) else { continue }
                self.evidence = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The breach as it waits for an explanation.
public struct RecordBreachReply: Message {
    public var breach: BreachInfo?

    public init() {
        self.breach = nil
    }

    public init(
        breach: BreachInfo? = nil
    ) {
        self.breach = breach
    }
}

extension RecordBreachReply {
    public static var fullName: String { "hall.v1.RecordBreachReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordBreachReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_BREACH_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_BREACH_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordBreachReply>) {
        self.breach = c.pointee.breach == nil ? nil : BreachInfo(c: c.pointee.breach)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordBreachReply>, _ arena: Arena) {
        hall__v1__record_breach_reply__init(c)
        if let value = self.breach { c.pointee.breach = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("breach", self.breach)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "breach":
                guard try seen.first(0, value) else { continue }
                self.breach = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which gap a file is opened on.
public struct RecordGapRequest: Message {
    public var postID: String
    /// Any minute of it.
    public var at: Timestamp?
    /// Whom it concerns; empty: whoever answers for it.
    public var personID: String
    /// What is to be said beside what the book says.
    public var note: String

    public init() {
        self.postID = ""
        self.at = nil
        self.personID = ""
        self.note = ""
    }

    public init(
        postID: String = "",
        at: Timestamp? = nil,
        personID: String = "",
        note: String = ""
    ) {
        self.postID = postID
        self.at = at
        self.personID = personID
        self.note = note
    }
}

extension RecordGapRequest {
    public static var fullName: String { "hall.v1.RecordGapRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordGapRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_GAP_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_GAP_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordGapRequest>) {
        self.postID = c.pointee.post_id.text
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.personID = c.pointee.person_id.text
        self.note = c.pointee.note.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordGapRequest>, _ arena: Arena) {
        hall__v1__record_gap_request__init(c)
        c.pointee.post_id = arena.data(self.postID)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.note = arena.data(self.note)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("at", self.at)
        json.field("personId", self.personID)
        json.field("note", self.note)
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
            case "at":
                guard try seen.first(1, value) else { continue }
                self.at = try value.read()
            case "personId", "person_id":
                guard try seen.first(2, value) else { continue }
                self.personID = try value.read()
            case "note":
                guard try seen.first(3, value) else { continue }
                self.note = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The breach as it waits for an explanation.
public struct RecordGapReply: Message {
    public var breach: BreachInfo?

    public init() {
        self.breach = nil
    }

    public init(
        breach: BreachInfo? = nil
    ) {
        self.breach = breach
    }
}

extension RecordGapReply {
    public static var fullName: String { "hall.v1.RecordGapReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordGapReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_GAP_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_GAP_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordGapReply>) {
        self.breach = c.pointee.breach == nil ? nil : BreachInfo(c: c.pointee.breach)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordGapReply>, _ arena: Arena) {
        hall__v1__record_gap_reply__init(c)
        if let value = self.breach { c.pointee.breach = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("breach", self.breach)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "breach":
                guard try seen.first(0, value) else { continue }
                self.breach = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which handover a file is opened on.
public struct RecordHandoverRequest: Message {
    public var postID: String
    /// Whose post it is.
    public var giverID: String
    /// Any minute of the absence.
    public var at: Timestamp?
    /// What was not handed back is meant.
    public var back: Bool
    /// Whom it concerns; empty: whoever was to do it.
    public var personID: String
    /// What is to be said beside what the book says.
    public var note: String

    public init() {
        self.postID = ""
        self.giverID = ""
        self.at = nil
        self.back = false
        self.personID = ""
        self.note = ""
    }

    public init(
        postID: String = "",
        giverID: String = "",
        at: Timestamp? = nil,
        back: Bool = false,
        personID: String = "",
        note: String = ""
    ) {
        self.postID = postID
        self.giverID = giverID
        self.at = at
        self.back = back
        self.personID = personID
        self.note = note
    }
}

extension RecordHandoverRequest {
    public static var fullName: String { "hall.v1.RecordHandoverRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordHandoverRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_HANDOVER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_HANDOVER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordHandoverRequest>) {
        self.postID = c.pointee.post_id.text
        self.giverID = c.pointee.giver_id.text
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.back = c.pointee.back != 0
        self.personID = c.pointee.person_id.text
        self.note = c.pointee.note.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordHandoverRequest>, _ arena: Arena) {
        hall__v1__record_handover_request__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.giver_id = arena.data(self.giverID)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.back = self.back ? 1 : 0
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.note = arena.data(self.note)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("giverId", self.giverID)
        json.field("at", self.at)
        json.field("back", self.back)
        json.field("personId", self.personID)
        json.field("note", self.note)
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
            case "giverId", "giver_id":
                guard try seen.first(1, value) else { continue }
                self.giverID = try value.read()
            case "at":
                guard try seen.first(2, value) else { continue }
                self.at = try value.read()
            case "back":
                guard try seen.first(3, value) else { continue }
                self.back = try value.read()
            case "personId", "person_id":
                guard try seen.first(4, value) else { continue }
                self.personID = try value.read()
            case "note":
                guard try seen.first(5, value) else { continue }
                self.note = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The breach as it waits for an explanation.
public struct RecordHandoverReply: Message {
    public var breach: BreachInfo?

    public init() {
        self.breach = nil
    }

    public init(
        breach: BreachInfo? = nil
    ) {
        self.breach = breach
    }
}

extension RecordHandoverReply {
    public static var fullName: String { "hall.v1.RecordHandoverReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordHandoverReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_HANDOVER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_HANDOVER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordHandoverReply>) {
        self.breach = c.pointee.breach == nil ? nil : BreachInfo(c: c.pointee.breach)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordHandoverReply>, _ arena: Arena) {
        hall__v1__record_handover_reply__init(c)
        if let value = self.breach { c.pointee.breach = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("breach", self.breach)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "breach":
                guard try seen.first(0, value) else { continue }
                self.breach = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What the person concerned has to say.
public struct ExplainBreachRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var text: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.text = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        text: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.text = text
    }
}

extension ExplainBreachRequest {
    public static var fullName: String { "hall.v1.ExplainBreachRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExplainBreachRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPLAIN_BREACH_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPLAIN_BREACH_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExplainBreachRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.text = c.pointee.text.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExplainBreachRequest>, _ arena: Arena) {
        hall__v1__explain_breach_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.text = arena.data(self.text)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("text", self.text)
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
            case "text":
                guard try seen.first(2, value) else { continue }
                self.text = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The breach as it stands now.
public struct ExplainBreachReply: Message {
    public var breach: BreachInfo?

    public init() {
        self.breach = nil
    }

    public init(
        breach: BreachInfo? = nil
    ) {
        self.breach = breach
    }
}

extension ExplainBreachReply {
    public static var fullName: String { "hall.v1.ExplainBreachReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExplainBreachReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPLAIN_BREACH_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPLAIN_BREACH_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExplainBreachReply>) {
        self.breach = c.pointee.breach == nil ? nil : BreachInfo(c: c.pointee.breach)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExplainBreachReply>, _ arena: Arena) {
        hall__v1__explain_breach_reply__init(c)
        if let value = self.breach { c.pointee.breach = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("breach", self.breach)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "breach":
                guard try seen.first(0, value) else { continue }
                self.breach = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is decided.
public struct DecideBreachRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var verdict: BreachVerdict
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
        verdict: BreachVerdict = .unspecified,
        reason: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.verdict = verdict
        self.reason = reason
    }
}

extension DecideBreachRequest {
    public static var fullName: String { "hall.v1.DecideBreachRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideBreachRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_BREACH_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_BREACH_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideBreachRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.verdict = BreachVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideBreachRequest>, _ arena: Arena) {
        hall__v1__decide_breach_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.verdict = Hall__V1__BreachVerdict(UInt32(bitPattern: self.verdict.rawValue))
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

/// The breach as it ended.
public struct DecideBreachReply: Message {
    public var breach: BreachInfo?

    public init() {
        self.breach = nil
    }

    public init(
        breach: BreachInfo? = nil
    ) {
        self.breach = breach
    }
}

extension DecideBreachReply {
    public static var fullName: String { "hall.v1.DecideBreachReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideBreachReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_BREACH_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_BREACH_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideBreachReply>) {
        self.breach = c.pointee.breach == nil ? nil : BreachInfo(c: c.pointee.breach)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideBreachReply>, _ arena: Arena) {
        hall__v1__decide_breach_reply__init(c)
        if let value = self.breach { c.pointee.breach = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("breach", self.breach)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "breach":
                guard try seen.first(0, value) else { continue }
                self.breach = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The breach to read.
public struct GetBreachRequest: Message {
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

extension GetBreachRequest {
    public static var fullName: String { "hall.v1.GetBreachRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetBreachRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_BREACH_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_BREACH_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetBreachRequest>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetBreachRequest>, _ arena: Arena) {
        hall__v1__get_breach_request__init(c)
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

/// The breach.
public struct GetBreachReply: Message {
    public var breach: BreachInfo?

    public init() {
        self.breach = nil
    }

    public init(
        breach: BreachInfo? = nil
    ) {
        self.breach = breach
    }
}

extension GetBreachReply {
    public static var fullName: String { "hall.v1.GetBreachReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetBreachReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_BREACH_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_BREACH_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetBreachReply>) {
        self.breach = c.pointee.breach == nil ? nil : BreachInfo(c: c.pointee.breach)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetBreachReply>, _ arena: Arena) {
        hall__v1__get_breach_reply__init(c)
        if let value = self.breach { c.pointee.breach = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("breach", self.breach)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "breach":
                guard try seen.first(0, value) else { continue }
                self.breach = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which breaches to list.
public struct ListBreachesRequest: Message {
    /// UNSPECIFIED: all.
    public var stage: BreachStage
    /// Whom they concern; "me" is the caller.
    public var personID: String
    public var clause: String
    public var caseNumber: String
    /// Only those that may be decided on now.
    public var ready: Bool
    /// 1 to 200; 0: 50.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.stage = .unspecified
        self.personID = ""
        self.clause = ""
        self.caseNumber = ""
        self.ready = false
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        stage: BreachStage = .unspecified,
        personID: String = "",
        clause: String = "",
        caseNumber: String = "",
        ready: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.stage = stage
        self.personID = personID
        self.clause = clause
        self.caseNumber = caseNumber
        self.ready = ready
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListBreachesRequest {
    public static var fullName: String { "hall.v1.ListBreachesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListBreachesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_BREACHES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_BREACHES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListBreachesRequest>) {
        self.stage = BreachStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.personID = c.pointee.person_id.text
        self.clause = c.pointee.clause.text
        self.caseNumber = c.pointee.case_number.text
        self.ready = c.pointee.ready != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListBreachesRequest>, _ arena: Arena) {
        hall__v1__list_breaches_request__init(c)
        c.pointee.stage = Hall__V1__BreachStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.clause = arena.data(self.clause)
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.ready = self.ready ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("stage", self.stage)
        json.field("personId", self.personID)
        json.field("clause", self.clause)
        json.field("caseNumber", self.caseNumber)
        json.field("ready", self.ready)
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
            case "clause":
                guard try seen.first(2, value) else { continue }
                self.clause = try value.read()
            case "caseNumber", "case_number":
                guard try seen.first(3, value) else { continue }
                self.caseNumber = try value.read()
            case "ready":
                guard try seen.first(4, value) else { continue }
                self.ready = try value.read()
            case "pageSize", "page_size":
                guard try seen.first(5, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(6, value) else { continue }
                self.pageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Breaches, the newest first.
public struct ListBreachesReply: Message {
    public var breaches: [BreachInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.breaches = []
        self.nextPageToken = ""
    }

    public init(
        breaches: [BreachInfo] = [],
        nextPageToken: String = ""
    ) {
        self.breaches = breaches
        self.nextPageToken = nextPageToken
    }
}

extension ListBreachesReply {
    public static var fullName: String { "hall.v1.ListBreachesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListBreachesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_BREACHES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_BREACHES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListBreachesReply>) {
        self.breaches = wireMessages(c.pointee.breaches, c.pointee.n_breaches)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListBreachesReply>, _ arena: Arena) {
        hall__v1__list_breaches_reply__init(c)
        (c.pointee.breaches, c.pointee.n_breaches) = arena.list(self.breaches) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("breaches", self.breaches)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "breaches":
                guard try seen.first(0, value) else { continue }
                self.breaches = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: somebody recorded a breach. What they saw is sealed.
public struct BreachRecorded: Message {
    public var number: String
    public var personID: String
    public var clauses: [String]
    /// Entries of the checklist.
    public var codes: [String]
    public var happenedAt: Timestamp?
    public var caseNumber: String
    public var enquiryNumber: String
    public var evidence: [Int64]

    public init() {
        self.number = ""
        self.personID = ""
        self.clauses = []
        self.codes = []
        self.happenedAt = nil
        self.caseNumber = ""
        self.enquiryNumber = ""
        self.evidence = []
    }

    public init(
        number: String = "",
        personID: String = "",
        clauses: [String] = [],
        codes: [String] = [],
        happenedAt: Timestamp? = nil,
        caseNumber: String = "",
        enquiryNumber: String = "",
        evidence: [Int64] = []
    ) {
        self.number = number
        self.personID = personID
        self.clauses = clauses
        self.codes = codes
        self.happenedAt = happenedAt
        self.caseNumber = caseNumber
        self.enquiryNumber = enquiryNumber
        self.evidence = evidence
    }
}

extension BreachRecorded {
    public static var fullName: String { "hall.v1.BreachRecorded" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BreachRecorded: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BREACH_RECORDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BREACH_RECORDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BreachRecorded>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.clauses = wireTexts(c.pointee.clauses, c.pointee.n_clauses)
        self.codes = wireTexts(c.pointee.codes, c.pointee.n_codes)
        self.happenedAt = c.pointee.happened_at == nil ? nil : Timestamp(c: c.pointee.happened_at)
        self.caseNumber = c.pointee.case_number.text
        self.enquiryNumber = c.pointee.enquiry_number.text
        self.evidence = wireNumbers(c.pointee.evidence, c.pointee.n_evidence)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BreachRecorded>, _ arena: Arena) {
        hall__v1__breach_recorded__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        (c.pointee.clauses, c.pointee.n_clauses) = arena.list(self.clauses) { arena.data($0) }
        (c.pointee.codes, c.pointee.n_codes) = arena.list(self.codes) { arena.data($0) }
        if let value = self.happenedAt { c.pointee.happened_at = arena.message(value) }
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.enquiry_number = arena.data(self.enquiryNumber)
        (c.pointee.evidence, c.pointee.n_evidence) = arena.list(self.evidence) { $0 }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("clauses", self.clauses)
        json.field("codes", self.codes)
        json.field("happenedAt", self.happenedAt)
        json.field("caseNumber", self.caseNumber)
        json.field("enquiryNumber", self.enquiryNumber)
        json.field("evidence", self.evidence)
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
            case "clauses":
                guard try seen.first(2, value) else { continue }
                self.clauses = try value.read()
            case "codes":
                guard try seen.first(3, value) else { continue }
                self.codes = try value.read()
            case "happenedAt", "happened_at":
                guard try seen.first(4, value) else { continue }
                self.happenedAt = try value.read()
            case "caseNumber", "case_number":
                guard try seen.first(5, value) else { continue }
                self.caseNumber = try value.read()
            case "enquiryNumber", "enquiry_number":
                guard try seen.first(6, value) else { continue }
                self.enquiryNumber = try value.read()
            case "evidence":
                guard try seen.first(7, value) else { continue }
                self.evidence = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: the person concerned explained. Their words are sealed.
public struct BreachExplained: Message {
    public var number: String
    public var personID: String
    public var late: Bool

    public init() {
        self.number = ""
        self.personID = ""
        self.late = false
    }

    public init(
        number: String = "",
        personID: String = "",
        late: Bool = false
    ) {
        self.number = number
        self.personID = personID
        self.late = late
    }
}

extension BreachExplained {
    public static var fullName: String { "hall.v1.BreachExplained" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BreachExplained: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BREACH_EXPLAINED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BREACH_EXPLAINED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BreachExplained>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.late = c.pointee.late != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BreachExplained>, _ arena: Arena) {
        hall__v1__breach_explained__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.late = self.late ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("late", self.late)
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
            case "late":
                guard try seen.first(2, value) else { continue }
                self.late = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a breach was confirmed or set aside. The reason is sealed.
public struct BreachDecided: Message {
    public var number: String
    public var personID: String
    public var verdict: BreachVerdict

    public init() {
        self.number = ""
        self.personID = ""
        self.verdict = .unspecified
    }

    public init(
        number: String = "",
        personID: String = "",
        verdict: BreachVerdict = .unspecified
    ) {
        self.number = number
        self.personID = personID
        self.verdict = verdict
    }
}

extension BreachDecided {
    public static var fullName: String { "hall.v1.BreachDecided" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BreachDecided: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BREACH_DECIDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BREACH_DECIDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BreachDecided>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.verdict = BreachVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BreachDecided>, _ arena: Arena) {
        hall__v1__breach_decided__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.verdict = Hall__V1__BreachVerdict(UInt32(bitPattern: self.verdict.rawValue))
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
