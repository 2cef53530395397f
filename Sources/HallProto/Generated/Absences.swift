// Generated from Protos/hall/v1/absences.proto by HallProtoGen; do not edit.

import CHallProto

/// How far an unaccounted session has got.
public enum AbsenceStage: ProtoEnum {
    case unspecified
    /// 待说明.
    case noted
    /// 已说明: to be decided on.
    case explained
    /// 旷工.
    case absent
    /// 免予认定.
    case excused
    /// 已核清: a fact that came to be known late accounts for it.
    case cleared
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [AbsenceStage] = [
        .unspecified,
        .noted,
        .explained,
        .absent,
        .excused,
        .cleared,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .noted
        case 2: self = .explained
        case 3: self = .absent
        case 4: self = .excused
        case 5: self = .cleared
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .noted: 1
        case .explained: 2
        case .absent: 3
        case .excused: 4
        case .cleared: 5
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "ABSENCE_STAGE_UNSPECIFIED"
        case .noted: "ABSENCE_STAGE_NOTED"
        case .explained: "ABSENCE_STAGE_EXPLAINED"
        case .absent: "ABSENCE_STAGE_ABSENT"
        case .excused: "ABSENCE_STAGE_EXCUSED"
        case .cleared: "ABSENCE_STAGE_CLEARED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension AbsenceStage: JSONRepresentable {}

/// What is decided about an unaccounted session.
public enum AbsenceVerdict: ProtoEnum {
    case unspecified
    /// 旷工.
    case absent
    /// 免予认定.
    case excused
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [AbsenceVerdict] = [
        .unspecified,
        .absent,
        .excused,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .absent
        case 2: self = .excused
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .absent: 1
        case .excused: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "ABSENCE_VERDICT_UNSPECIFIED"
        case .absent: "ABSENCE_VERDICT_ABSENT"
        case .excused: "ABSENCE_VERDICT_EXCUSED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension AbsenceVerdict: JSONRepresentable {}

/// One statement of the person.
public struct AbsenceStatement: Message {
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

extension AbsenceStatement {
    public static var fullName: String { "hall.v1.AbsenceStatement" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AbsenceStatement: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ABSENCE_STATEMENT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ABSENCE_STATEMENT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AbsenceStatement>) {
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.text = c.pointee.text.text
        self.late = c.pointee.late != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AbsenceStatement>, _ arena: Arena) {
        hall__v1__absence_statement__init(c)
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

/// An unaccounted session.
public struct AbsenceInfo: Message {
    /// "Q2026-000012".
    public var number: String
    public var stage: AbsenceStage
    public var personID: String
    public var personName: String
    public var date: String
    /// 1 is the day's first session.
    public var place: Int32
    public var starts: String
    public var ends: String
    public var notedAt: Timestamp?
    /// Until when the person is asked to explain; absent: it follows with the next year's calendar.
    public var explainUntil: Timestamp?
    /// Empty in lists.
    public var statements: [AbsenceStatement]
    /// It may be decided on now.
    public var ready: Bool
    /// It was confirmed as absence, and the facts account for it after all: to be decided anew.
    public var againstFacts: Bool
    public var decidedBy: String
    public var decidedByName: String
    public var decidedAt: Timestamp?
    /// Why it was decided so. Empty in lists.
    public var reason: String
    public var version: Int64
    /// The paper by which it was told to the person.
    public var noticeID: String
    /// The paper by which the last decision was; empty: none yet.
    public var decisionID: String

    public init() {
        self.number = ""
        self.stage = .unspecified
        self.personID = ""
        self.personName = ""
        self.date = ""
        self.place = 0
        self.starts = ""
        self.ends = ""
        self.notedAt = nil
        self.explainUntil = nil
        self.statements = []
        self.ready = false
        self.againstFacts = false
        self.decidedBy = ""
        self.decidedByName = ""
        self.decidedAt = nil
        self.reason = ""
        self.version = 0
        self.noticeID = ""
        self.decisionID = ""
    }

    public init(
        number: String = "",
        stage: AbsenceStage = .unspecified,
        personID: String = "",
        personName: String = "",
        date: String = "",
        place: Int32 = 0,
        starts: String = "",
        ends: String = "",
        notedAt: Timestamp? = nil,
        explainUntil: Timestamp? = nil,
        statements: [AbsenceStatement] = [],
        ready: Bool = false,
        againstFacts: Bool = false,
        decidedBy: String = "",
        decidedByName: String = "",
        decidedAt: Timestamp? = nil,
        reason: String = "",
        version: Int64 = 0,
        noticeID: String = "",
        decisionID: String = ""
    ) {
        self.number = number
        self.stage = stage
        self.personID = personID
        self.personName = personName
        self.date = date
        self.place = place
        self.starts = starts
        self.ends = ends
        self.notedAt = notedAt
        self.explainUntil = explainUntil
        self.statements = statements
        self.ready = ready
        self.againstFacts = againstFacts
        self.decidedBy = decidedBy
        self.decidedByName = decidedByName
        self.decidedAt = decidedAt
        self.reason = reason
        self.version = version
        self.noticeID = noticeID
        self.decisionID = decisionID
    }
}

extension AbsenceInfo {
    public static var fullName: String { "hall.v1.AbsenceInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AbsenceInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ABSENCE_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ABSENCE_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AbsenceInfo>) {
        self.number = c.pointee.number.text
        self.stage = AbsenceStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.date = c.pointee.date.text
        self.place = c.pointee.place
        self.starts = c.pointee.starts.text
        self.ends = c.pointee.ends.text
        self.notedAt = c.pointee.noted_at == nil ? nil : Timestamp(c: c.pointee.noted_at)
        self.explainUntil = c.pointee.explain_until == nil ? nil : Timestamp(c: c.pointee.explain_until)
        self.statements = wireMessages(c.pointee.statements, c.pointee.n_statements)
        self.ready = c.pointee.ready != 0
        self.againstFacts = c.pointee.against_facts != 0
        self.decidedBy = c.pointee.decided_by.text
        self.decidedByName = c.pointee.decided_by_name.text
        self.decidedAt = c.pointee.decided_at == nil ? nil : Timestamp(c: c.pointee.decided_at)
        self.reason = c.pointee.reason.text
        self.version = c.pointee.version
        self.noticeID = c.pointee.notice_id.text
        self.decisionID = c.pointee.decision_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AbsenceInfo>, _ arena: Arena) {
        hall__v1__absence_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.stage = Hall__V1__AbsenceStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.date = arena.data(self.date)
        c.pointee.place = self.place
        c.pointee.starts = arena.data(self.starts)
        c.pointee.ends = arena.data(self.ends)
        if let value = self.notedAt { c.pointee.noted_at = arena.message(value) }
        if let value = self.explainUntil { c.pointee.explain_until = arena.message(value) }
        (c.pointee.statements, c.pointee.n_statements) = arena.list(self.statements) { Optional(arena.message($0)) }
        c.pointee.ready = self.ready ? 1 : 0
        c.pointee.against_facts = self.againstFacts ? 1 : 0
        c.pointee.decided_by = arena.data(self.decidedBy)
        c.pointee.decided_by_name = arena.data(self.decidedByName)
        if let value = self.decidedAt { c.pointee.decided_at = arena.message(value) }
        c.pointee.reason = arena.data(self.reason)
        c.pointee.version = self.version
        c.pointee.notice_id = arena.data(self.noticeID)
        c.pointee.decision_id = arena.data(self.decisionID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("stage", self.stage)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("date", self.date)
        json.field("place", self.place)
        json.field("starts", self.starts)
        json.field("ends", self.ends)
        json.field("notedAt", self.notedAt)
        json.field("explainUntil", self.explainUntil)
        json.field("statements", self.statements)
        json.field("ready", self.ready)
        json.field("againstFacts", self.againstFacts)
        json.field("decidedBy", self.decidedBy)
        json.field("decidedByName", self.decidedByName)
        json.field("decidedAt", self.decidedAt)
        json.field("reason", self.reason)
        json.field("version", self.version)
        json.field("noticeId", self.noticeID)
        json.field("decisionId", self.decisionID)
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
            case "date":
                guard try seen.first(4, value) else { continue }
                self.date = try value.read()
            case "place":
                guard try seen.first(5, value) else { continue }
                self.place = try value.read()
            case "starts":
                guard try seen.first(6, value) else { continue }
                self.starts = try value.read()
            case "ends":
                guard try seen.first(7, value) else { continue }
                self.ends = try value.read()
            case "notedAt", "noted_at":
                guard try seen.first(8, value) else { continue }
                self.notedAt = try value.read()
            case "explainUntil", "explain_until":
                guard try seen.first(9, value) else { continue }
                self.explainUntil = try value.read()
            case "statements":
                guard try seen.first(10, value) else { continue }
                self.statements = try value.read()
            case "ready":
                guard try seen.first(11, value) else { continue }
                self.ready = try value.read()
            case "againstFacts", "against_facts":
                guard try seen.first(12, value) else { continue }
                self.againstFacts = try value.read()
            case "decidedBy", "decided_by":
                guard try seen.first(13, value) else { continue }
                self.decidedBy = try value.read()
            case "decidedByName", "decided_by_name":
                guard try seen.first(14, value) else { continue }
                self.decidedByName = try value.read()
            case "decidedAt", "decided_at":
                guard try seen.first(15, value) else { continue }
                self.decidedAt = try value.read()
            case "reason":
                guard try seen.first(16, value) else { continue }
                self.reason = try value.read()
            case "version":
                guard try seen.first(17, value) else { continue }
                self.version = try value.read()
            case "noticeId", "notice_id":
                guard try seen.first(18, value) else { continue }
                self.noticeID = try value.read()
            case "decisionId", "decision_id":
                guard try seen.first(19, value) else { continue }
                self.decisionID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What the person has to say.
public struct ExplainAbsenceRequest: Message {
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

extension ExplainAbsenceRequest {
    public static var fullName: String { "hall.v1.ExplainAbsenceRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExplainAbsenceRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPLAIN_ABSENCE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPLAIN_ABSENCE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExplainAbsenceRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.text = c.pointee.text.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExplainAbsenceRequest>, _ arena: Arena) {
        hall__v1__explain_absence_request__init(c)
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

/// As it stands now.
public struct ExplainAbsenceReply: Message {
    public var absence: AbsenceInfo?

    public init() {
        self.absence = nil
    }

    public init(
        absence: AbsenceInfo? = nil
    ) {
        self.absence = absence
    }
}

extension ExplainAbsenceReply {
    public static var fullName: String { "hall.v1.ExplainAbsenceReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExplainAbsenceReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPLAIN_ABSENCE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPLAIN_ABSENCE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExplainAbsenceReply>) {
        self.absence = c.pointee.absence == nil ? nil : AbsenceInfo(c: c.pointee.absence)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExplainAbsenceReply>, _ arena: Arena) {
        hall__v1__explain_absence_reply__init(c)
        if let value = self.absence { c.pointee.absence = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("absence", self.absence)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "absence":
                guard try seen.first(0, value) else { continue }
                self.absence = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is decided.
public struct DecideAbsenceRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var verdict: AbsenceVerdict
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
        verdict: AbsenceVerdict = .unspecified,
        reason: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.verdict = verdict
        self.reason = reason
    }
}

extension DecideAbsenceRequest {
    public static var fullName: String { "hall.v1.DecideAbsenceRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideAbsenceRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_ABSENCE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_ABSENCE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideAbsenceRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.verdict = AbsenceVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideAbsenceRequest>, _ arena: Arena) {
        hall__v1__decide_absence_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.verdict = Hall__V1__AbsenceVerdict(UInt32(bitPattern: self.verdict.rawValue))
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

/// As it was decided.
public struct DecideAbsenceReply: Message {
    public var absence: AbsenceInfo?

    public init() {
        self.absence = nil
    }

    public init(
        absence: AbsenceInfo? = nil
    ) {
        self.absence = absence
    }
}

extension DecideAbsenceReply {
    public static var fullName: String { "hall.v1.DecideAbsenceReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideAbsenceReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_ABSENCE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_ABSENCE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideAbsenceReply>) {
        self.absence = c.pointee.absence == nil ? nil : AbsenceInfo(c: c.pointee.absence)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideAbsenceReply>, _ arena: Arena) {
        hall__v1__decide_absence_reply__init(c)
        if let value = self.absence { c.pointee.absence = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("absence", self.absence)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "absence":
                guard try seen.first(0, value) else { continue }
                self.absence = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The one to read.
public struct GetAbsenceRequest: Message {
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

extension GetAbsenceRequest {
    public static var fullName: String { "hall.v1.GetAbsenceRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetAbsenceRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_ABSENCE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_ABSENCE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetAbsenceRequest>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetAbsenceRequest>, _ arena: Arena) {
        hall__v1__get_absence_request__init(c)
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

/// An unaccounted session with everything it says.
public struct GetAbsenceReply: Message {
    public var absence: AbsenceInfo?

    public init() {
        self.absence = nil
    }

    public init(
        absence: AbsenceInfo? = nil
    ) {
        self.absence = absence
    }
}

extension GetAbsenceReply {
    public static var fullName: String { "hall.v1.GetAbsenceReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetAbsenceReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_ABSENCE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_ABSENCE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetAbsenceReply>) {
        self.absence = c.pointee.absence == nil ? nil : AbsenceInfo(c: c.pointee.absence)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetAbsenceReply>, _ arena: Arena) {
        hall__v1__get_absence_reply__init(c)
        if let value = self.absence { c.pointee.absence = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("absence", self.absence)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "absence":
                guard try seen.first(0, value) else { continue }
                self.absence = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which to list.
public struct ListAbsencesRequest: Message {
    /// UNSPECIFIED: all.
    public var stage: AbsenceStage
    /// Whose; "me" is the caller.
    public var personID: String
    /// Of the days of one month.
    public var month: String
    /// Only those that may be decided on now, those to be decided anew included.
    public var ready: Bool
    /// 1 to 200; 0: 50.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.stage = .unspecified
        self.personID = ""
        self.month = ""
        self.ready = false
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        stage: AbsenceStage = .unspecified,
        personID: String = "",
        month: String = "",
        ready: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.stage = stage
        self.personID = personID
        self.month = month
        self.ready = ready
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListAbsencesRequest {
    public static var fullName: String { "hall.v1.ListAbsencesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListAbsencesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ABSENCES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ABSENCES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListAbsencesRequest>) {
        self.stage = AbsenceStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.personID = c.pointee.person_id.text
        self.month = c.pointee.month.text
        self.ready = c.pointee.ready != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListAbsencesRequest>, _ arena: Arena) {
        hall__v1__list_absences_request__init(c)
        c.pointee.stage = Hall__V1__AbsenceStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.month = arena.data(self.month)
        c.pointee.ready = self.ready ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("stage", self.stage)
        json.field("personId", self.personID)
        json.field("month", self.month)
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
            case "month":
                guard try seen.first(2, value) else { continue }
                self.month = try value.read()
            case "ready":
                guard try seen.first(3, value) else { continue }
                self.ready = try value.read()
            case "pageSize", "page_size":
                guard try seen.first(4, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(5, value) else { continue }
                self.pageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The newest first.
public struct ListAbsencesReply: Message {
    public var absences: [AbsenceInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.absences = []
        self.nextPageToken = ""
    }

    public init(
        absences: [AbsenceInfo] = [],
        nextPageToken: String = ""
    ) {
        self.absences = absences
        self.nextPageToken = nextPageToken
    }
}

extension ListAbsencesReply {
    public static var fullName: String { "hall.v1.ListAbsencesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListAbsencesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ABSENCES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ABSENCES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListAbsencesReply>) {
        self.absences = wireMessages(c.pointee.absences, c.pointee.n_absences)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListAbsencesReply>, _ arena: Arena) {
        hall__v1__list_absences_reply__init(c)
        (c.pointee.absences, c.pointee.n_absences) = arena.list(self.absences) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("absences", self.absences)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "absences":
                guard try seen.first(0, value) else { continue }
                self.absences = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a session was found unaccounted; or what accounted for one that is decided does so no more.
public struct SessionUnaccounted: Message {
    public var number: String
    public var personID: String
    public var date: String
    public var place: Int32

    public init() {
        self.number = ""
        self.personID = ""
        self.date = ""
        self.place = 0
    }

    public init(
        number: String = "",
        personID: String = "",
        date: String = "",
        place: Int32 = 0
    ) {
        self.number = number
        self.personID = personID
        self.date = date
        self.place = place
    }
}

extension SessionUnaccounted {
    public static var fullName: String { "hall.v1.SessionUnaccounted" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SessionUnaccounted: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SESSION_UNACCOUNTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SESSION_UNACCOUNTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SessionUnaccounted>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.date = c.pointee.date.text
        self.place = c.pointee.place
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SessionUnaccounted>, _ arena: Arena) {
        hall__v1__session_unaccounted__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.date = arena.data(self.date)
        c.pointee.place = self.place
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("date", self.date)
        json.field("place", self.place)
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
            case "date":
                guard try seen.first(2, value) else { continue }
                self.date = try value.read()
            case "place":
                guard try seen.first(3, value) else { continue }
                self.place = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a fact that came to be known late accounts for a session that was not.
public struct SessionCleared: Message {
    public var number: String
    public var personID: String
    public var date: String
    public var place: Int32
    /// It was decided already: the decision stands until it is decided anew.
    public var decided: Bool

    public init() {
        self.number = ""
        self.personID = ""
        self.date = ""
        self.place = 0
        self.decided = false
    }

    public init(
        number: String = "",
        personID: String = "",
        date: String = "",
        place: Int32 = 0,
        decided: Bool = false
    ) {
        self.number = number
        self.personID = personID
        self.date = date
        self.place = place
        self.decided = decided
    }
}

extension SessionCleared {
    public static var fullName: String { "hall.v1.SessionCleared" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SessionCleared: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SESSION_CLEARED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SESSION_CLEARED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SessionCleared>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.date = c.pointee.date.text
        self.place = c.pointee.place
        self.decided = c.pointee.decided != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SessionCleared>, _ arena: Arena) {
        hall__v1__session_cleared__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.date = arena.data(self.date)
        c.pointee.place = self.place
        c.pointee.decided = self.decided ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("date", self.date)
        json.field("place", self.place)
        json.field("decided", self.decided)
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
            case "date":
                guard try seen.first(2, value) else { continue }
                self.date = try value.read()
            case "place":
                guard try seen.first(3, value) else { continue }
                self.place = try value.read()
            case "decided":
                guard try seen.first(4, value) else { continue }
                self.decided = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: the person explained. Their words are sealed.
public struct AbsenceExplained: Message {
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

extension AbsenceExplained {
    public static var fullName: String { "hall.v1.AbsenceExplained" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AbsenceExplained: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ABSENCE_EXPLAINED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ABSENCE_EXPLAINED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AbsenceExplained>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.late = c.pointee.late != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AbsenceExplained>, _ arena: Arena) {
        hall__v1__absence_explained__init(c)
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

/// Journal: an absence was confirmed or excused. The reason is sealed.
public struct AbsenceDecided: Message {
    public var number: String
    public var personID: String
    public var verdict: AbsenceVerdict
    /// It had been decided before.
    public var anew: Bool

    public init() {
        self.number = ""
        self.personID = ""
        self.verdict = .unspecified
        self.anew = false
    }

    public init(
        number: String = "",
        personID: String = "",
        verdict: AbsenceVerdict = .unspecified,
        anew: Bool = false
    ) {
        self.number = number
        self.personID = personID
        self.verdict = verdict
        self.anew = anew
    }
}

extension AbsenceDecided {
    public static var fullName: String { "hall.v1.AbsenceDecided" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AbsenceDecided: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ABSENCE_DECIDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ABSENCE_DECIDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AbsenceDecided>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.verdict = AbsenceVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
        self.anew = c.pointee.anew != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AbsenceDecided>, _ arena: Arena) {
        hall__v1__absence_decided__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.verdict = Hall__V1__AbsenceVerdict(UInt32(bitPattern: self.verdict.rawValue))
        c.pointee.anew = self.anew ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("verdict", self.verdict)
        json.field("anew", self.anew)
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
            case "anew":
                guard try seen.first(3, value) else { continue }
                self.anew = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
