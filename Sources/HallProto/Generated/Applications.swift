// Generated from Protos/hall/v1/applications.proto by HallProtoGen; do not edit.

import CHallProto

/// In what right somebody brings an application.
public enum BearerKind: ProtoEnum {
    /// The applicant.
    case unspecified
    case applicant
    /// 代理人, with the applicant's letter of authorisation.
    case agent
    /// 监护人.
    case guardian
    /// 村级代办员, one of the hall's own people.
    case villageAgent
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [BearerKind] = [
        .unspecified,
        .applicant,
        .agent,
        .guardian,
        .villageAgent,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .applicant
        case 2: self = .agent
        case 3: self = .guardian
        case 4: self = .villageAgent
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .applicant: 1
        case .agent: 2
        case .guardian: 3
        case .villageAgent: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "BEARER_KIND_UNSPECIFIED"
        case .applicant: "BEARER_KIND_APPLICANT"
        case .agent: "BEARER_KIND_AGENT"
        case .guardian: "BEARER_KIND_GUARDIAN"
        case .villageAgent: "BEARER_KIND_VILLAGE_AGENT"
        case .unrecognized(let value): String(value)
        }
    }
}

extension BearerKind: JSONRepresentable {}

/// How a material stands.
public enum MaterialStanding: ProtoEnum {
    /// Nobody has looked for it yet.
    case unspecified
    /// 符合要求.
    case good
    /// 缺.
    case missing
    /// 不符合要求.
    case defective
    /// 告知承诺: the applicant has promised in writing that it is as the law wants it.
    case promised
    /// 容缺: it follows.
    case follows
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [MaterialStanding] = [
        .unspecified,
        .good,
        .missing,
        .defective,
        .promised,
        .follows,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .good
        case 2: self = .missing
        case 3: self = .defective
        case 4: self = .promised
        case 5: self = .follows
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .good: 1
        case .missing: 2
        case .defective: 3
        case .promised: 4
        case .follows: 5
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "MATERIAL_STANDING_UNSPECIFIED"
        case .good: "MATERIAL_STANDING_GOOD"
        case .missing: "MATERIAL_STANDING_MISSING"
        case .defective: "MATERIAL_STANDING_DEFECTIVE"
        case .promised: "MATERIAL_STANDING_PROMISED"
        case .follows: "MATERIAL_STANDING_FOLLOWS"
        case .unrecognized(let value): String(value)
        }
    }
}

extension MaterialStanding: JSONRepresentable {}

/// What may have changed since an earlier notice.
public enum NoticeChange: ProtoEnum {
    /// Nothing that anybody claims.
    case unspecified
    /// It was handed in since, and won't do.
    case handedIn
    /// A paper has run out since.
    case expired
    /// A rule has changed since.
    case ruleChanged
    /// The applicant wants something else now.
    case requestChanged
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [NoticeChange] = [
        .unspecified,
        .handedIn,
        .expired,
        .ruleChanged,
        .requestChanged,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .handedIn
        case 2: self = .expired
        case 3: self = .ruleChanged
        case 4: self = .requestChanged
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .handedIn: 1
        case .expired: 2
        case .ruleChanged: 3
        case .requestChanged: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "NOTICE_CHANGE_UNSPECIFIED"
        case .handedIn: "NOTICE_CHANGE_HANDED_IN"
        case .expired: "NOTICE_CHANGE_EXPIRED"
        case .ruleChanged: "NOTICE_CHANGE_RULE_CHANGED"
        case .requestChanged: "NOTICE_CHANGE_REQUEST_CHANGED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension NoticeChange: JSONRepresentable {}

/// Why somebody would turn an application down.
public enum TurnDownGround: ProtoEnum {
    case unspecified
    /// Nothing is needed for it.
    case notNeeded
    /// It is another authority's.
    case notThisAuthority
    /// What it asks for can't be had: refused, for that is decided after acceptance.
    case merits
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [TurnDownGround] = [
        .unspecified,
        .notNeeded,
        .notThisAuthority,
        .merits,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .notNeeded
        case 2: self = .notThisAuthority
        case 3: self = .merits
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .notNeeded: 1
        case .notThisAuthority: 2
        case .merits: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "TURN_DOWN_GROUND_UNSPECIFIED"
        case .notNeeded: "TURN_DOWN_GROUND_NOT_NEEDED"
        case .notThisAuthority: "TURN_DOWN_GROUND_NOT_THIS_AUTHORITY"
        case .merits: "TURN_DOWN_GROUND_MERITS"
        case .unrecognized(let value): String(value)
        }
    }
}

extension TurnDownGround: JSONRepresentable {}

/// Who brings an application.
public struct Bearer: Message {
    public var kind: BearerKind
    /// Of an agent or a guardian.
    public var name: String
    /// An agent's: the letter's number, or its date and who signed it.
    public var letter: String
    /// A guardian's: to the applicant.
    public var relation: String
    /// A village agent's.
    public var personID: String

    public init() {
        self.kind = .unspecified
        self.name = ""
        self.letter = ""
        self.relation = ""
        self.personID = ""
    }

    public init(
        kind: BearerKind = .unspecified,
        name: String = "",
        letter: String = "",
        relation: String = "",
        personID: String = ""
    ) {
        self.kind = kind
        self.name = name
        self.letter = letter
        self.relation = relation
        self.personID = personID
    }
}

extension Bearer {
    public static var fullName: String { "hall.v1.Bearer" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension Bearer: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BEARER) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BEARER)
    }

    init(c: UnsafeMutablePointer<Hall__V1__Bearer>) {
        self.kind = BearerKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.name = c.pointee.name.text
        self.letter = c.pointee.letter.text
        self.relation = c.pointee.relation.text
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__Bearer>, _ arena: Arena) {
        hall__v1__bearer__init(c)
        c.pointee.kind = Hall__V1__BearerKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.name = arena.data(self.name)
        c.pointee.letter = arena.data(self.letter)
        c.pointee.relation = arena.data(self.relation)
        c.pointee.person_id = arena.data(self.personID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kind", self.kind)
        json.field("name", self.name)
        json.field("letter", self.letter)
        json.field("relation", self.relation)
        json.field("personId", self.personID)
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
            case "letter":
                guard try seen.first(2, value) else { continue }
                self.letter = try value.read()
            case "relation":
                guard try seen.first(3, value) else { continue }
                self.relation = try value.read()
            case "personId", "person_id":
                guard try seen.first(4, value) else { continue }
                self.personID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What a look at one material found.
public struct MaterialFinding: Message {
    /// As the item names it.
    public var material: String
    public var standing: MaterialStanding
    /// What is wrong with it and how to put it right; for a defective one.
    public var defect: String
    /// The day by which it follows.
    public var followsBy: String
    /// It was brought now, not with the application.
    public var broughtNow: Bool

    public init() {
        self.material = ""
        self.standing = .unspecified
        self.defect = ""
        self.followsBy = ""
        self.broughtNow = false
    }

    public init(
        material: String = "",
        standing: MaterialStanding = .unspecified,
        defect: String = "",
        followsBy: String = "",
        broughtNow: Bool = false
    ) {
        self.material = material
        self.standing = standing
        self.defect = defect
        self.followsBy = followsBy
        self.broughtNow = broughtNow
    }
}

extension MaterialFinding {
    public static var fullName: String { "hall.v1.MaterialFinding" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MaterialFinding: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MATERIAL_FINDING) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MATERIAL_FINDING)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MaterialFinding>) {
        self.material = c.pointee.material.text
        self.standing = MaterialStanding(rawValue: Int32(bitPattern: c.pointee.standing.rawValue))
        self.defect = c.pointee.defect.text
        self.followsBy = c.pointee.follows_by.text
        self.broughtNow = c.pointee.brought_now != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MaterialFinding>, _ arena: Arena) {
        hall__v1__material_finding__init(c)
        c.pointee.material = arena.data(self.material)
        c.pointee.standing = Hall__V1__MaterialStanding(UInt32(bitPattern: self.standing.rawValue))
        c.pointee.defect = arena.data(self.defect)
        c.pointee.follows_by = arena.data(self.followsBy)
        c.pointee.brought_now = self.broughtNow ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("material", self.material)
        json.field("standing", self.standing)
        json.field("defect", self.defect)
        json.field("followsBy", self.followsBy)
        json.field("broughtNow", self.broughtNow)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "material":
                guard try seen.first(0, value) else { continue }
                self.material = try value.read()
            case "standing":
                guard try seen.first(1, value) else { continue }
                self.standing = try value.read()
            case "defect":
                guard try seen.first(2, value) else { continue }
                self.defect = try value.read()
            case "followsBy", "follows_by":
                guard try seen.first(3, value) else { continue }
                self.followsBy = try value.read()
            case "broughtNow", "brought_now":
                guard try seen.first(4, value) else { continue }
                self.broughtNow = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A material of an application, and how it stands.
public struct MaterialState: Message {
    public var material: String
    public var need: MaterialNeed
    public var standing: MaterialStanding
    public var defect: String
    public var followsBy: String
    /// It was handed in after the last notice.
    public var sinceNotice: Bool

    public init() {
        self.material = ""
        self.need = .unspecified
        self.standing = .unspecified
        self.defect = ""
        self.followsBy = ""
        self.sinceNotice = false
    }

    public init(
        material: String = "",
        need: MaterialNeed = .unspecified,
        standing: MaterialStanding = .unspecified,
        defect: String = "",
        followsBy: String = "",
        sinceNotice: Bool = false
    ) {
        self.material = material
        self.need = need
        self.standing = standing
        self.defect = defect
        self.followsBy = followsBy
        self.sinceNotice = sinceNotice
    }
}

extension MaterialState {
    public static var fullName: String { "hall.v1.MaterialState" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MaterialState: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MATERIAL_STATE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MATERIAL_STATE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MaterialState>) {
        self.material = c.pointee.material.text
        self.need = MaterialNeed(rawValue: Int32(bitPattern: c.pointee.need.rawValue))
        self.standing = MaterialStanding(rawValue: Int32(bitPattern: c.pointee.standing.rawValue))
        self.defect = c.pointee.defect.text
        self.followsBy = c.pointee.follows_by.text
        self.sinceNotice = c.pointee.since_notice != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MaterialState>, _ arena: Arena) {
        hall__v1__material_state__init(c)
        c.pointee.material = arena.data(self.material)
        c.pointee.need = Hall__V1__MaterialNeed(UInt32(bitPattern: self.need.rawValue))
        c.pointee.standing = Hall__V1__MaterialStanding(UInt32(bitPattern: self.standing.rawValue))
        c.pointee.defect = arena.data(self.defect)
        c.pointee.follows_by = arena.data(self.followsBy)
        c.pointee.since_notice = self.sinceNotice ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("material", self.material)
        json.field("need", self.need)
        json.field("standing", self.standing)
        json.field("defect", self.defect)
        json.field("followsBy", self.followsBy)
        json.field("sinceNotice", self.sinceNotice)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "material":
                guard try seen.first(0, value) else { continue }
                self.material = try value.read()
            case "need":
                guard try seen.first(1, value) else { continue }
                self.need = try value.read()
            case "standing":
                guard try seen.first(2, value) else { continue }
                self.standing = try value.read()
            case "defect":
                guard try seen.first(3, value) else { continue }
                self.defect = try value.read()
            case "followsBy", "follows_by":
                guard try seen.first(4, value) else { continue }
                self.followsBy = try value.read()
            case "sinceNotice", "since_notice":
                guard try seen.first(5, value) else { continue }
                self.sinceNotice = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One thing a notice asks for.
public struct NoticeLine: Message {
    /// The material's name, or what else is wanted.
    public var subject: String
    /// What to do about it, as the applicant reads it; empty for a material: what the check found.
    public var demand: String
    public var change: NoticeChange
    /// Which paper, which rule, what else is wanted.
    public var changed: String
    /// Only in answers: it should have been told before.
    public var late: Bool

    public init() {
        self.subject = ""
        self.demand = ""
        self.change = .unspecified
        self.changed = ""
        self.late = false
    }

    public init(
        subject: String = "",
        demand: String = "",
        change: NoticeChange = .unspecified,
        changed: String = "",
        late: Bool = false
    ) {
        self.subject = subject
        self.demand = demand
        self.change = change
        self.changed = changed
        self.late = late
    }
}

extension NoticeLine {
    public static var fullName: String { "hall.v1.NoticeLine" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension NoticeLine: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_NOTICE_LINE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_NOTICE_LINE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__NoticeLine>) {
        self.subject = c.pointee.subject.text
        self.demand = c.pointee.demand.text
        self.change = NoticeChange(rawValue: Int32(bitPattern: c.pointee.change.rawValue))
        self.changed = c.pointee.changed.text
        self.late = c.pointee.late != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__NoticeLine>, _ arena: Arena) {
        hall__v1__notice_line__init(c)
        c.pointee.subject = arena.data(self.subject)
        c.pointee.demand = arena.data(self.demand)
        c.pointee.change = Hall__V1__NoticeChange(UInt32(bitPattern: self.change.rawValue))
        c.pointee.changed = arena.data(self.changed)
        c.pointee.late = self.late ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("subject", self.subject)
        json.field("demand", self.demand)
        json.field("change", self.change)
        json.field("changed", self.changed)
        json.field("late", self.late)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "subject":
                guard try seen.first(0, value) else { continue }
                self.subject = try value.read()
            case "demand":
                guard try seen.first(1, value) else { continue }
                self.demand = try value.read()
            case "change":
                guard try seen.first(2, value) else { continue }
                self.change = try value.read()
            case "changed":
                guard try seen.first(3, value) else { continue }
                self.changed = try value.read()
            case "late":
                guard try seen.first(4, value) else { continue }
                self.late = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A notice that was given.
public struct NoticeInfo: Message {
    public var givenAt: Timestamp?
    public var lines: [NoticeLine]
    public var paperID: String
    public var paperNumber: String

    public init() {
        self.givenAt = nil
        self.lines = []
        self.paperID = ""
        self.paperNumber = ""
    }

    public init(
        givenAt: Timestamp? = nil,
        lines: [NoticeLine] = [],
        paperID: String = "",
        paperNumber: String = ""
    ) {
        self.givenAt = givenAt
        self.lines = lines
        self.paperID = paperID
        self.paperNumber = paperNumber
    }
}

extension NoticeInfo {
    public static var fullName: String { "hall.v1.NoticeInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension NoticeInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_NOTICE_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_NOTICE_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__NoticeInfo>) {
        self.givenAt = c.pointee.given_at == nil ? nil : Timestamp(c: c.pointee.given_at)
        self.lines = wireMessages(c.pointee.lines, c.pointee.n_lines)
        self.paperID = c.pointee.paper_id.text
        self.paperNumber = c.pointee.paper_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__NoticeInfo>, _ arena: Arena) {
        hall__v1__notice_info__init(c)
        if let value = self.givenAt { c.pointee.given_at = arena.message(value) }
        (c.pointee.lines, c.pointee.n_lines) = arena.list(self.lines) { Optional(arena.message($0)) }
        c.pointee.paper_id = arena.data(self.paperID)
        c.pointee.paper_number = arena.data(self.paperNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("givenAt", self.givenAt)
        json.field("lines", self.lines)
        json.field("paperId", self.paperID)
        json.field("paperNumber", self.paperNumber)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "givenAt", "given_at":
                guard try seen.first(0, value) else { continue }
                self.givenAt = try value.read()
            case "lines":
                guard try seen.first(1, value) else { continue }
                self.lines = try value.read()
            case "paperId", "paper_id":
                guard try seen.first(2, value) else { continue }
                self.paperID = try value.read()
            case "paperNumber", "paper_number":
                guard try seen.first(3, value) else { continue }
                self.paperNumber = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An application.
public struct ApplicationInfo: Message {
    /// As in every list; its number, its stage, whom it lies with.
    public var `case`: CaseInfo?
    public var materials: [MaterialState]
    public var notices: [NoticeInfo]
    public var bearer: Bearer?
    /// Who was there when staff filled in the form; empty: the applicant did.
    public var witness: String
    /// Who filled it in.
    public var formFilledBy: String

    public init() {
        self.case = nil
        self.materials = []
        self.notices = []
        self.bearer = nil
        self.witness = ""
        self.formFilledBy = ""
    }

    public init(
        `case`: CaseInfo? = nil,
        materials: [MaterialState] = [],
        notices: [NoticeInfo] = [],
        bearer: Bearer? = nil,
        witness: String = "",
        formFilledBy: String = ""
    ) {
        self.case = `case`
        self.materials = materials
        self.notices = notices
        self.bearer = bearer
        self.witness = witness
        self.formFilledBy = formFilledBy
    }
}

extension ApplicationInfo {
    public static var fullName: String { "hall.v1.ApplicationInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ApplicationInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_APPLICATION_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_APPLICATION_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ApplicationInfo>) {
        self.case = c.pointee.case_ == nil ? nil : CaseInfo(c: c.pointee.case_)
        self.materials = wireMessages(c.pointee.materials, c.pointee.n_materials)
        self.notices = wireMessages(c.pointee.notices, c.pointee.n_notices)
        self.bearer = c.pointee.bearer == nil ? nil : Bearer(c: c.pointee.bearer)
        self.witness = c.pointee.witness.text
        self.formFilledBy = c.pointee.form_filled_by.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ApplicationInfo>, _ arena: Arena) {
        hall__v1__application_info__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
        (c.pointee.materials, c.pointee.n_materials) = arena.list(self.materials) { Optional(arena.message($0)) }
        (c.pointee.notices, c.pointee.n_notices) = arena.list(self.notices) { Optional(arena.message($0)) }
        if let value = self.bearer { c.pointee.bearer = arena.message(value) }
        c.pointee.witness = arena.data(self.witness)
        c.pointee.form_filled_by = arena.data(self.formFilledBy)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.field("materials", self.materials)
        json.field("notices", self.notices)
        json.field("bearer", self.bearer)
        json.field("witness", self.witness)
        json.field("formFilledBy", self.formFilledBy)
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
            case "materials":
                guard try seen.first(1, value) else { continue }
                self.materials = try value.read()
            case "notices":
                guard try seen.first(2, value) else { continue }
                self.notices = try value.read()
            case "bearer":
                guard try seen.first(3, value) else { continue }
                self.bearer = try value.read()
            case "witness":
                guard try seen.first(4, value) else { continue }
                self.witness = try value.read()
            case "formFilledBy", "form_filled_by":
                guard try seen.first(5, value) else { continue }
                self.formFilledBy = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An application that came in.
public struct FileRequest: Message {
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
    /// Absent: the applicant.
    public var bearer: Bearer?
    /// The caller filled in the form for the applicant, and this witness saw it.
    public var formFilledByStaff: Bool
    public var witness: String
    /// What was looked at already.
    public var findings: [MaterialFinding]

    public init() {
        self.itemCode = ""
        self.applicant = nil
        self.channel = .unspecified
        self.queueTicket = ""
        self.externalNumber = ""
        self.note = ""
        self.postID = ""
        self.enquiryNumber = ""
        self.bearer = nil
        self.formFilledByStaff = false
        self.witness = ""
        self.findings = []
    }

    public init(
        itemCode: String = "",
        applicant: Applicant? = nil,
        channel: Channel = .unspecified,
        queueTicket: String = "",
        externalNumber: String = "",
        note: String = "",
        postID: String = "",
        enquiryNumber: String = "",
        bearer: Bearer? = nil,
        formFilledByStaff: Bool = false,
        witness: String = "",
        findings: [MaterialFinding] = []
    ) {
        self.itemCode = itemCode
        self.applicant = applicant
        self.channel = channel
        self.queueTicket = queueTicket
        self.externalNumber = externalNumber
        self.note = note
        self.postID = postID
        self.enquiryNumber = enquiryNumber
        self.bearer = bearer
        self.formFilledByStaff = formFilledByStaff
        self.witness = witness
        self.findings = findings
    }
}

extension FileRequest {
    public static var fullName: String { "hall.v1.FileRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension FileRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_FILE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_FILE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__FileRequest>) {
        self.itemCode = c.pointee.item_code.text
        self.applicant = c.pointee.applicant == nil ? nil : Applicant(c: c.pointee.applicant)
        self.channel = Channel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue))
        self.queueTicket = c.pointee.queue_ticket.text
        self.externalNumber = c.pointee.external_number.text
        self.note = c.pointee.note.text
        self.postID = c.pointee.post_id.text
        self.enquiryNumber = c.pointee.enquiry_number.text
        self.bearer = c.pointee.bearer == nil ? nil : Bearer(c: c.pointee.bearer)
        self.formFilledByStaff = c.pointee.form_filled_by_staff != 0
        self.witness = c.pointee.witness.text
        self.findings = wireMessages(c.pointee.findings, c.pointee.n_findings)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__FileRequest>, _ arena: Arena) {
        hall__v1__file_request__init(c)
        c.pointee.item_code = arena.data(self.itemCode)
        if let value = self.applicant { c.pointee.applicant = arena.message(value) }
        c.pointee.channel = Hall__V1__Channel(UInt32(bitPattern: self.channel.rawValue))
        c.pointee.queue_ticket = arena.data(self.queueTicket)
        c.pointee.external_number = arena.data(self.externalNumber)
        c.pointee.note = arena.data(self.note)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.enquiry_number = arena.data(self.enquiryNumber)
        if let value = self.bearer { c.pointee.bearer = arena.message(value) }
        c.pointee.form_filled_by_staff = self.formFilledByStaff ? 1 : 0
        c.pointee.witness = arena.data(self.witness)
        (c.pointee.findings, c.pointee.n_findings) = arena.list(self.findings) { Optional(arena.message($0)) }
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
        json.field("bearer", self.bearer)
        json.field("formFilledByStaff", self.formFilledByStaff)
        json.field("witness", self.witness)
        json.field("findings", self.findings)
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
            case "bearer":
                guard try seen.first(8, value) else { continue }
                self.bearer = try value.read()
            case "formFilledByStaff", "form_filled_by_staff":
                guard try seen.first(9, value) else { continue }
                self.formFilledByStaff = try value.read()
            case "witness":
                guard try seen.first(10, value) else { continue }
                self.witness = try value.read()
            case "findings":
                guard try seen.first(11, value) else { continue }
                self.findings = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The application as it was received.
public struct FileReply: Message {
    public var application: ApplicationInfo?
    /// For the applicant, to ask where it stands.
    public var queryCode: String
    /// Open cases and applications of the same applicant and item: is this one a double?
    public var possibleDoubles: [String]
    /// The receipt.
    public var papers: [PaperInfo]

    public init() {
        self.application = nil
        self.queryCode = ""
        self.possibleDoubles = []
        self.papers = []
    }

    public init(
        application: ApplicationInfo? = nil,
        queryCode: String = "",
        possibleDoubles: [String] = [],
        papers: [PaperInfo] = []
    ) {
        self.application = application
        self.queryCode = queryCode
        self.possibleDoubles = possibleDoubles
        self.papers = papers
    }
}

extension FileReply {
    public static var fullName: String { "hall.v1.FileReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension FileReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_FILE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_FILE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__FileReply>) {
        self.application = c.pointee.application == nil ? nil : ApplicationInfo(c: c.pointee.application)
        self.queryCode = c.pointee.query_code.text
        self.possibleDoubles = wireTexts(c.pointee.possible_doubles, c.pointee.n_possible_doubles)
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__FileReply>, _ arena: Arena) {
        hall__v1__file_reply__init(c)
        if let value = self.application { c.pointee.application = arena.message(value) }
        c.pointee.query_code = arena.data(self.queryCode)
        (c.pointee.possible_doubles, c.pointee.n_possible_doubles) = arena.list(self.possibleDoubles) { arena.data($0) }
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("application", self.application)
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
            case "application":
                guard try seen.first(0, value) else { continue }
                self.application = try value.read()
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

/// What was found.
public struct CheckRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var findings: [MaterialFinding]

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.findings = []
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        findings: [MaterialFinding] = []
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.findings = findings
    }
}

extension CheckRequest {
    public static var fullName: String { "hall.v1.CheckRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CheckRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CHECK_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CHECK_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CheckRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.findings = wireMessages(c.pointee.findings, c.pointee.n_findings)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CheckRequest>, _ arena: Arena) {
        hall__v1__check_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        (c.pointee.findings, c.pointee.n_findings) = arena.list(self.findings) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("findings", self.findings)
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
            case "findings":
                guard try seen.first(2, value) else { continue }
                self.findings = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The application as it stands now.
public struct CheckReply: Message {
    public var application: ApplicationInfo?

    public init() {
        self.application = nil
    }

    public init(
        application: ApplicationInfo? = nil
    ) {
        self.application = application
    }
}

extension CheckReply {
    public static var fullName: String { "hall.v1.CheckReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CheckReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CHECK_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CHECK_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CheckReply>) {
        self.application = c.pointee.application == nil ? nil : ApplicationInfo(c: c.pointee.application)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CheckReply>, _ arena: Arena) {
        hall__v1__check_reply__init(c)
        if let value = self.application { c.pointee.application = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("application", self.application)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "application":
                guard try seen.first(0, value) else { continue }
                self.application = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What the applicant is to be told.
public struct GiveNoticeRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    /// What is wanted beside the materials that are lacking, or other words for one that is.
    public var lines: [NoticeLine]
    /// Why it is not accepted for now; empty: the list of what is wanted.
    public var whyNotYet: String
    /// Of the seal's use, where it is put to the notice.
    public var sealNumber: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.lines = []
        self.whyNotYet = ""
        self.sealNumber = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        lines: [NoticeLine] = [],
        whyNotYet: String = "",
        sealNumber: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.lines = lines
        self.whyNotYet = whyNotYet
        self.sealNumber = sealNumber
    }
}

extension GiveNoticeRequest {
    public static var fullName: String { "hall.v1.GiveNoticeRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GiveNoticeRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GIVE_NOTICE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GIVE_NOTICE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GiveNoticeRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.lines = wireMessages(c.pointee.lines, c.pointee.n_lines)
        self.whyNotYet = c.pointee.why_not_yet.text
        self.sealNumber = c.pointee.seal_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GiveNoticeRequest>, _ arena: Arena) {
        hall__v1__give_notice_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        (c.pointee.lines, c.pointee.n_lines) = arena.list(self.lines) { Optional(arena.message($0)) }
        c.pointee.why_not_yet = arena.data(self.whyNotYet)
        c.pointee.seal_number = arena.data(self.sealNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("lines", self.lines)
        json.field("whyNotYet", self.whyNotYet)
        json.field("sealNumber", self.sealNumber)
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
            case "lines":
                guard try seen.first(2, value) else { continue }
                self.lines = try value.read()
            case "whyNotYet", "why_not_yet":
                guard try seen.first(3, value) else { continue }
                self.whyNotYet = try value.read()
            case "sealNumber", "seal_number":
                guard try seen.first(4, value) else { continue }
                self.sealNumber = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The application as it stands now, and the notice.
public struct GiveNoticeReply: Message {
    public var application: ApplicationInfo?
    public var papers: [PaperInfo]
    /// What should have been told with an earlier notice: proposed as a breach against the handler.
    public var late: [String]

    public init() {
        self.application = nil
        self.papers = []
        self.late = []
    }

    public init(
        application: ApplicationInfo? = nil,
        papers: [PaperInfo] = [],
        late: [String] = []
    ) {
        self.application = application
        self.papers = papers
        self.late = late
    }
}

extension GiveNoticeReply {
    public static var fullName: String { "hall.v1.GiveNoticeReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GiveNoticeReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GIVE_NOTICE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GIVE_NOTICE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GiveNoticeReply>) {
        self.application = c.pointee.application == nil ? nil : ApplicationInfo(c: c.pointee.application)
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
        self.late = wireTexts(c.pointee.late, c.pointee.n_late)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GiveNoticeReply>, _ arena: Arena) {
        hall__v1__give_notice_reply__init(c)
        if let value = self.application { c.pointee.application = arena.message(value) }
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
        (c.pointee.late, c.pointee.n_late) = arena.list(self.late) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("application", self.application)
        json.field("papers", self.papers)
        json.field("late", self.late)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "application":
                guard try seen.first(0, value) else { continue }
                self.application = try value.read()
            case "papers":
                guard try seen.first(1, value) else { continue }
                self.papers = try value.read()
            case "late":
                guard try seen.first(2, value) else { continue }
                self.late = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What has come.
public struct SupplementRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var findings: [MaterialFinding]

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.findings = []
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        findings: [MaterialFinding] = []
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.findings = findings
    }
}

extension SupplementRequest {
    public static var fullName: String { "hall.v1.SupplementRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SupplementRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SUPPLEMENT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SUPPLEMENT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SupplementRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.findings = wireMessages(c.pointee.findings, c.pointee.n_findings)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SupplementRequest>, _ arena: Arena) {
        hall__v1__supplement_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        (c.pointee.findings, c.pointee.n_findings) = arena.list(self.findings) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("findings", self.findings)
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
            case "findings":
                guard try seen.first(2, value) else { continue }
                self.findings = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The application as it stands now.
public struct SupplementReply: Message {
    public var application: ApplicationInfo?

    public init() {
        self.application = nil
    }

    public init(
        application: ApplicationInfo? = nil
    ) {
        self.application = application
    }
}

extension SupplementReply {
    public static var fullName: String { "hall.v1.SupplementReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SupplementReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SUPPLEMENT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SUPPLEMENT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SupplementReply>) {
        self.application = c.pointee.application == nil ? nil : ApplicationInfo(c: c.pointee.application)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SupplementReply>, _ arena: Arena) {
        hall__v1__supplement_reply__init(c)
        if let value = self.application { c.pointee.application = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("application", self.application)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "application":
                guard try seen.first(0, value) else { continue }
                self.application = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An application that is complete.
public struct AcceptApplicationRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    /// How the result is to reach the applicant, as the promise tells it; empty: it is collected at the window.
    public var delivery: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.delivery = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        delivery: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.delivery = delivery
    }
}

extension AcceptApplicationRequest {
    public static var fullName: String { "hall.v1.AcceptApplicationRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AcceptApplicationRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ACCEPT_APPLICATION_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ACCEPT_APPLICATION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AcceptApplicationRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.delivery = c.pointee.delivery.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AcceptApplicationRequest>, _ arena: Arena) {
        hall__v1__accept_application_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.delivery = arena.data(self.delivery)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("delivery", self.delivery)
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
            case "delivery":
                guard try seen.first(2, value) else { continue }
                self.delivery = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case, and its papers.
public struct AcceptApplicationReply: Message {
    public var application: ApplicationInfo?
    public var papers: [PaperInfo]

    public init() {
        self.application = nil
        self.papers = []
    }

    public init(
        application: ApplicationInfo? = nil,
        papers: [PaperInfo] = []
    ) {
        self.application = application
        self.papers = papers
    }
}

extension AcceptApplicationReply {
    public static var fullName: String { "hall.v1.AcceptApplicationReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AcceptApplicationReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ACCEPT_APPLICATION_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ACCEPT_APPLICATION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AcceptApplicationReply>) {
        self.application = c.pointee.application == nil ? nil : ApplicationInfo(c: c.pointee.application)
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AcceptApplicationReply>, _ arena: Arena) {
        hall__v1__accept_application_reply__init(c)
        if let value = self.application { c.pointee.application = arena.message(value) }
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("application", self.application)
        json.field("papers", self.papers)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "application":
                guard try seen.first(0, value) else { continue }
                self.application = try value.read()
            case "papers":
                guard try seen.first(1, value) else { continue }
                self.papers = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Materials that have come after acceptance.
public struct HandInRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    /// As the item names them; each is in order.
    public var materials: [String]

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.materials = []
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        materials: [String] = []
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.materials = materials
    }
}

extension HandInRequest {
    public static var fullName: String { "hall.v1.HandInRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandInRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HAND_IN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HAND_IN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandInRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.materials = wireTexts(c.pointee.materials, c.pointee.n_materials)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandInRequest>, _ arena: Arena) {
        hall__v1__hand_in_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        (c.pointee.materials, c.pointee.n_materials) = arena.list(self.materials) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("materials", self.materials)
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
            case "materials":
                guard try seen.first(2, value) else { continue }
                self.materials = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case as it stands now.
public struct HandInReply: Message {
    public var application: ApplicationInfo?

    public init() {
        self.application = nil
    }

    public init(
        application: ApplicationInfo? = nil
    ) {
        self.application = application
    }
}

extension HandInReply {
    public static var fullName: String { "hall.v1.HandInReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandInReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HAND_IN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HAND_IN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandInReply>) {
        self.application = c.pointee.application == nil ? nil : ApplicationInfo(c: c.pointee.application)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandInReply>, _ arena: Arena) {
        hall__v1__hand_in_reply__init(c)
        if let value = self.application { c.pointee.application = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("application", self.application)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "application":
                guard try seen.first(0, value) else { continue }
                self.application = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An application that is not accepted.
public struct TurnDownRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var ground: TurnDownGround
    public var reason: String
    /// The law or rule it rests on.
    public var basis: String
    /// Where to go, or why nothing is needed.
    public var instead: String
    /// Of the seal's use.
    public var sealNumber: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.ground = .unspecified
        self.reason = ""
        self.basis = ""
        self.instead = ""
        self.sealNumber = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        ground: TurnDownGround = .unspecified,
        reason: String = "",
        basis: String = "",
        instead: String = "",
        sealNumber: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.ground = ground
        self.reason = reason
        self.basis = basis
        self.instead = instead
        self.sealNumber = sealNumber
    }
}

extension TurnDownRequest {
    public static var fullName: String { "hall.v1.TurnDownRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension TurnDownRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_TURN_DOWN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_TURN_DOWN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__TurnDownRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.ground = TurnDownGround(rawValue: Int32(bitPattern: c.pointee.ground.rawValue))
        self.reason = c.pointee.reason.text
        self.basis = c.pointee.basis.text
        self.instead = c.pointee.instead.text
        self.sealNumber = c.pointee.seal_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__TurnDownRequest>, _ arena: Arena) {
        hall__v1__turn_down_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.ground = Hall__V1__TurnDownGround(UInt32(bitPattern: self.ground.rawValue))
        c.pointee.reason = arena.data(self.reason)
        c.pointee.basis = arena.data(self.basis)
        c.pointee.instead = arena.data(self.instead)
        c.pointee.seal_number = arena.data(self.sealNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("ground", self.ground)
        json.field("reason", self.reason)
        json.field("basis", self.basis)
        json.field("instead", self.instead)
        json.field("sealNumber", self.sealNumber)
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
            case "ground":
                guard try seen.first(2, value) else { continue }
                self.ground = try value.read()
            case "reason":
                guard try seen.first(3, value) else { continue }
                self.reason = try value.read()
            case "basis":
                guard try seen.first(4, value) else { continue }
                self.basis = try value.read()
            case "instead":
                guard try seen.first(5, value) else { continue }
                self.instead = try value.read()
            case "sealNumber", "seal_number":
                guard try seen.first(6, value) else { continue }
                self.sealNumber = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The application as it ended, and the statement.
public struct TurnDownReply: Message {
    public var application: ApplicationInfo?
    public var papers: [PaperInfo]

    public init() {
        self.application = nil
        self.papers = []
    }

    public init(
        application: ApplicationInfo? = nil,
        papers: [PaperInfo] = []
    ) {
        self.application = application
        self.papers = papers
    }
}

extension TurnDownReply {
    public static var fullName: String { "hall.v1.TurnDownReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension TurnDownReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_TURN_DOWN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_TURN_DOWN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__TurnDownReply>) {
        self.application = c.pointee.application == nil ? nil : ApplicationInfo(c: c.pointee.application)
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__TurnDownReply>, _ arena: Arena) {
        hall__v1__turn_down_reply__init(c)
        if let value = self.application { c.pointee.application = arena.message(value) }
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("application", self.application)
        json.field("papers", self.papers)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "application":
                guard try seen.first(0, value) else { continue }
                self.application = try value.read()
            case "papers":
                guard try seen.first(1, value) else { continue }
                self.papers = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An application the applicant takes back.
public struct WithdrawRequest: Message {
    public var number: String
    public var expectedVersion: Int64
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

extension WithdrawRequest {
    public static var fullName: String { "hall.v1.WithdrawRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WithdrawRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WITHDRAW_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WITHDRAW_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WithdrawRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.note = c.pointee.note.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WithdrawRequest>, _ arena: Arena) {
        hall__v1__withdraw_request__init(c)
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

/// The application as it ended.
public struct WithdrawReply: Message {
    public var application: ApplicationInfo?

    public init() {
        self.application = nil
    }

    public init(
        application: ApplicationInfo? = nil
    ) {
        self.application = application
    }
}

extension WithdrawReply {
    public static var fullName: String { "hall.v1.WithdrawReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WithdrawReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WITHDRAW_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WITHDRAW_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WithdrawReply>) {
        self.application = c.pointee.application == nil ? nil : ApplicationInfo(c: c.pointee.application)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WithdrawReply>, _ arena: Arena) {
        hall__v1__withdraw_reply__init(c)
        if let value = self.application { c.pointee.application = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("application", self.application)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "application":
                guard try seen.first(0, value) else { continue }
                self.application = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The application to read.
public struct GetApplicationRequest: Message {
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

extension GetApplicationRequest {
    public static var fullName: String { "hall.v1.GetApplicationRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetApplicationRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_APPLICATION_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_APPLICATION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetApplicationRequest>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetApplicationRequest>, _ arena: Arena) {
        hall__v1__get_application_request__init(c)
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

/// The application.
public struct GetApplicationReply: Message {
    public var application: ApplicationInfo?

    public init() {
        self.application = nil
    }

    public init(
        application: ApplicationInfo? = nil
    ) {
        self.application = application
    }
}

extension GetApplicationReply {
    public static var fullName: String { "hall.v1.GetApplicationReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetApplicationReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_APPLICATION_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_APPLICATION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetApplicationReply>) {
        self.application = c.pointee.application == nil ? nil : ApplicationInfo(c: c.pointee.application)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetApplicationReply>, _ arena: Arena) {
        hall__v1__get_application_reply__init(c)
        if let value = self.application { c.pointee.application = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("application", self.application)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "application":
                guard try seen.first(0, value) else { continue }
                self.application = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
