// Generated from Protos/hall/v1/items.proto by HallProtoGen; do not edit.

import CHallProto

/// How an item is handled.
public enum ItemKind: ProtoEnum {
    case unspecified
    /// 即办件: on the spot, or the same working day.
    case immediate
    /// 承诺件: within a promised limit.
    case promised
    /// 代办件: handled for the applicant before a higher authority.
    case agency
    /// 上报件: reported upward and decided there.
    case reportedUpward
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [ItemKind] = [
        .unspecified,
        .immediate,
        .promised,
        .agency,
        .reportedUpward,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .immediate
        case 2: self = .promised
        case 3: self = .agency
        case 4: self = .reportedUpward
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .immediate: 1
        case .promised: 2
        case .agency: 3
        case .reportedUpward: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "ITEM_KIND_UNSPECIFIED"
        case .immediate: "ITEM_KIND_IMMEDIATE"
        case .promised: "ITEM_KIND_PROMISED"
        case .agency: "ITEM_KIND_AGENCY"
        case .reportedUpward: "ITEM_KIND_REPORTED_UPWARD"
        case .unrecognized(let value): String(value)
        }
    }
}

extension ItemKind: JSONRepresentable {}

/// How a case under an item can end.
public enum ItemEnding: ProtoEnum {
    case unspecified
    /// In a decision: granted or denied.
    case decision
    /// In something done: completed.
    case service
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [ItemEnding] = [
        .unspecified,
        .decision,
        .service,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .decision
        case 2: self = .service
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .decision: 1
        case .service: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "ITEM_ENDING_UNSPECIFIED"
        case .decision: "ITEM_ENDING_DECISION"
        case .service: "ITEM_ENDING_SERVICE"
        case .unrecognized(let value): String(value)
        }
    }
}

extension ItemEnding: JSONRepresentable {}

/// What may stop a clock.
public enum PauseCause: ProtoEnum {
    case unspecified
    /// 听证.
    case hearing
    /// 招标.
    case tender
    /// 拍卖.
    case auction
    /// 检验.
    case inspection
    /// 检测.
    case testing
    /// 检疫.
    case quarantine
    /// 鉴定.
    case appraisal
    /// 专家评审.
    case expertReview
    /// 补正: the applicant supplements materials.
    case supplement
    /// 现场勘查: never for a licence.
    case siteVisit
    /// 公示.
    case publicNotice
    /// 部门协查: another agency's reply.
    case otherAgency
    /// 申请人原因: the applicant's own reasons.
    case applicant
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [PauseCause] = [
        .unspecified,
        .hearing,
        .tender,
        .auction,
        .inspection,
        .testing,
        .quarantine,
        .appraisal,
        .expertReview,
        .supplement,
        .siteVisit,
        .publicNotice,
        .otherAgency,
        .applicant,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .hearing
        case 2: self = .tender
        case 3: self = .auction
        case 4: self = .inspection
        case 5: self = .testing
        case 6: self = .quarantine
        case 7: self = .appraisal
        case 8: self = .expertReview
        case 9: self = .supplement
        case 10: self = .siteVisit
        case 11: self = .publicNotice
        case 12: self = .otherAgency
        case 13: self = .applicant
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .hearing: 1
        case .tender: 2
        case .auction: 3
        case .inspection: 4
        case .testing: 5
        case .quarantine: 6
        case .appraisal: 7
        case .expertReview: 8
        case .supplement: 9
        case .siteVisit: 10
        case .publicNotice: 11
        case .otherAgency: 12
        case .applicant: 13
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "PAUSE_CAUSE_UNSPECIFIED"
        case .hearing: "PAUSE_CAUSE_HEARING"
        case .tender: "PAUSE_CAUSE_TENDER"
        case .auction: "PAUSE_CAUSE_AUCTION"
        case .inspection: "PAUSE_CAUSE_INSPECTION"
        case .testing: "PAUSE_CAUSE_TESTING"
        case .quarantine: "PAUSE_CAUSE_QUARANTINE"
        case .appraisal: "PAUSE_CAUSE_APPRAISAL"
        case .expertReview: "PAUSE_CAUSE_EXPERT_REVIEW"
        case .supplement: "PAUSE_CAUSE_SUPPLEMENT"
        case .siteVisit: "PAUSE_CAUSE_SITE_VISIT"
        case .publicNotice: "PAUSE_CAUSE_PUBLIC_NOTICE"
        case .otherAgency: "PAUSE_CAUSE_OTHER_AGENCY"
        case .applicant: "PAUSE_CAUSE_APPLICANT"
        case .unrecognized(let value): String(value)
        }
    }
}

extension PauseCause: JSONRepresentable {}

/// Who may see how a case under an item ended.
public enum Publicity: ProtoEnum {
    /// Nobody has decided: as PRIVATE.
    case unspecified
    /// 公告: the law wants it announced; posted in the hall.
    case announced
    /// 可查阅: open to anyone at the window.
    case open
    /// 不公开: privacy; matters of poverty, disability, health and family.
    case `private`
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [Publicity] = [
        .unspecified,
        .announced,
        .open,
        .private,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .announced
        case 2: self = .open
        case 3: self = .private
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .announced: 1
        case .open: 2
        case .private: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "PUBLICITY_UNSPECIFIED"
        case .announced: "PUBLICITY_ANNOUNCED"
        case .open: "PUBLICITY_OPEN"
        case .private: "PUBLICITY_PRIVATE"
        case .unrecognized(let value): String(value)
        }
    }
}

extension Publicity: JSONRepresentable {}

/// How a material may be provided.
public enum MaterialNeed: ProtoEnum {
    case unspecified
    /// 必要.
    case required
    /// 告知承诺: a promise may stand in for it.
    case promiseInstead
    /// 容缺: may follow on a promised date.
    case mayFollow
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [MaterialNeed] = [
        .unspecified,
        .required,
        .promiseInstead,
        .mayFollow,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .required
        case 2: self = .promiseInstead
        case 3: self = .mayFollow
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .required: 1
        case .promiseInstead: 2
        case .mayFollow: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "MATERIAL_NEED_UNSPECIFIED"
        case .required: "MATERIAL_NEED_REQUIRED"
        case .promiseInstead: "MATERIAL_NEED_PROMISE_INSTEAD"
        case .mayFollow: "MATERIAL_NEED_MAY_FOLLOW"
        case .unrecognized(let value): String(value)
        }
    }
}

extension MaterialNeed: JSONRepresentable {}

/// One thing an applicant brings.
public struct MaterialInfo: Message {
    public var name: String
    public var need: MaterialNeed
    public var originals: Int32
    public var copies: Int32
    /// Where from, what it must show.
    public var note: String
    /// The blank form that is handed out for it; empty: none.
    public var form: String

    public init() {
        self.name = ""
        self.need = .unspecified
        self.originals = 0
        self.copies = 0
        self.note = ""
        self.form = ""
    }

    public init(
        name: String = "",
        need: MaterialNeed = .unspecified,
        originals: Int32 = 0,
        copies: Int32 = 0,
        note: String = "",
        form: String = ""
    ) {
        self.name = name
        self.need = need
        self.originals = originals
        self.copies = copies
        self.note = note
        self.form = form
    }
}

extension MaterialInfo {
    public static var fullName: String { "hall.v1.MaterialInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MaterialInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MATERIAL_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MATERIAL_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MaterialInfo>) {
        self.name = c.pointee.name.text
        self.need = MaterialNeed(rawValue: Int32(bitPattern: c.pointee.need.rawValue))
        self.originals = c.pointee.originals
        self.copies = c.pointee.copies
        self.note = c.pointee.note.text
        self.form = c.pointee.form.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MaterialInfo>, _ arena: Arena) {
        hall__v1__material_info__init(c)
        c.pointee.name = arena.data(self.name)
        c.pointee.need = Hall__V1__MaterialNeed(UInt32(bitPattern: self.need.rawValue))
        c.pointee.originals = self.originals
        c.pointee.copies = self.copies
        c.pointee.note = arena.data(self.note)
        c.pointee.form = arena.data(self.form)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("name", self.name)
        json.field("need", self.need)
        json.field("originals", self.originals)
        json.field("copies", self.copies)
        json.field("note", self.note)
        json.field("form", self.form)
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
            case "need":
                guard try seen.first(1, value) else { continue }
                self.need = try value.read()
            case "originals":
                guard try seen.first(2, value) else { continue }
                self.originals = try value.read()
            case "copies":
                guard try seen.first(3, value) else { continue }
                self.copies = try value.read()
            case "note":
                guard try seen.first(4, value) else { continue }
                self.note = try value.read()
            case "form":
                guard try seen.first(5, value) else { continue }
                self.form = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A matter 事项 the hall handles.
public struct ItemInfo: Message {
    public var code: String
    public var name: String
    public var unitID: String
    /// The post it is accepted at.
    public var postID: String
    public var kind: ItemKind
    /// An administrative licence 行政许可: only what the law names stops its clock.
    public var licence: Bool
    /// Working days; 0 for an immediate item: the same working day.
    public var promisedDays: Int32
    /// Working days; 0: no law sets one, or for a licence 行政许可法 42: 20.
    public var statutoryDays: Int32
    /// What may stop the clock of an item that is no licence.
    public var pauseCauses: [PauseCause]
    public var materials: [MaterialInfo]
    /// 设定依据: the law or rule it rests on.
    public var basis: String
    public var retired: Bool
    public var version: Int64
    public var ending: ItemEnding
    /// Other posts applicants are sent to; whoever stands at a post may accept it there.
    public var otherPostIDs: [String]
    /// 办理条件: who may have it; one a line.
    public var conditions: String
    /// 办理程序: the steps in order; one a line.
    public var procedure: String
    /// 收费标准及依据; empty: free of charge.
    public var fee: String
    public var publicity: Publicity
    /// Where the applicant goes next; empty: nowhere.
    public var nextWindowID: String
    /// A leader must approve before it is decided.
    public var leaderApproves: Bool
    /// 一审一核: a second person must review, who is not the one that accepted.
    public var secondReview: Bool

    public init() {
        self.code = ""
        self.name = ""
        self.unitID = ""
        self.postID = ""
        self.kind = .unspecified
        self.licence = false
        self.promisedDays = 0
        self.statutoryDays = 0
        self.pauseCauses = []
        self.materials = []
        self.basis = ""
        self.retired = false
        self.version = 0
        self.ending = .unspecified
        self.otherPostIDs = []
        self.conditions = ""
        self.procedure = ""
        self.fee = ""
        self.publicity = .unspecified
        self.nextWindowID = ""
        self.leaderApproves = false
        self.secondReview = false
    }

    public init(
        code: String = "",
        name: String = "",
        unitID: String = "",
        postID: String = "",
        kind: ItemKind = .unspecified,
        licence: Bool = false,
        promisedDays: Int32 = 0,
        statutoryDays: Int32 = 0,
        pauseCauses: [PauseCause] = [],
        materials: [MaterialInfo] = [],
        basis: String = "",
        retired: Bool = false,
        version: Int64 = 0,
        ending: ItemEnding = .unspecified,
        otherPostIDs: [String] = [],
        conditions: String = "",
        procedure: String = "",
        fee: String = "",
        publicity: Publicity = .unspecified,
        nextWindowID: String = "",
        leaderApproves: Bool = false,
        secondReview: Bool = false
    ) {
        self.code = code
        self.name = name
        self.unitID = unitID
        self.postID = postID
        self.kind = kind
        self.licence = licence
        self.promisedDays = promisedDays
        self.statutoryDays = statutoryDays
        self.pauseCauses = pauseCauses
        self.materials = materials
        self.basis = basis
        self.retired = retired
        self.version = version
        self.ending = ending
        self.otherPostIDs = otherPostIDs
        self.conditions = conditions
        self.procedure = procedure
        self.fee = fee
        self.publicity = publicity
        self.nextWindowID = nextWindowID
        self.leaderApproves = leaderApproves
        self.secondReview = secondReview
    }
}

extension ItemInfo {
    public static var fullName: String { "hall.v1.ItemInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ItemInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ITEM_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ITEM_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ItemInfo>) {
        self.code = c.pointee.code.text
        self.name = c.pointee.name.text
        self.unitID = c.pointee.unit_id.text
        self.postID = c.pointee.post_id.text
        self.kind = ItemKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.licence = c.pointee.licence != 0
        self.promisedDays = c.pointee.promised_days
        self.statutoryDays = c.pointee.statutory_days
        self.pauseCauses = wireList(c.pointee.pause_causes, c.pointee.n_pause_causes) {
            PauseCause(rawValue: Int32(bitPattern: $0.rawValue))
        }
        self.materials = wireMessages(c.pointee.materials, c.pointee.n_materials)
        self.basis = c.pointee.basis.text
        self.retired = c.pointee.retired != 0
        self.version = c.pointee.version
        self.ending = ItemEnding(rawValue: Int32(bitPattern: c.pointee.ending.rawValue))
        self.otherPostIDs = wireTexts(c.pointee.other_post_ids, c.pointee.n_other_post_ids)
        self.conditions = c.pointee.conditions.text
        self.procedure = c.pointee.procedure.text
        self.fee = c.pointee.fee.text
        self.publicity = Publicity(rawValue: Int32(bitPattern: c.pointee.publicity.rawValue))
        self.nextWindowID = c.pointee.next_window_id.text
        self.leaderApproves = c.pointee.leader_approves != 0
        self.secondReview = c.pointee.second_review != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ItemInfo>, _ arena: Arena) {
        hall__v1__item_info__init(c)
        c.pointee.code = arena.data(self.code)
        c.pointee.name = arena.data(self.name)
        c.pointee.unit_id = arena.data(self.unitID)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.kind = Hall__V1__ItemKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.licence = self.licence ? 1 : 0
        c.pointee.promised_days = self.promisedDays
        c.pointee.statutory_days = self.statutoryDays
        (c.pointee.pause_causes, c.pointee.n_pause_causes) = arena.list(self.pauseCauses) {
            Hall__V1__PauseCause(UInt32(bitPattern: $0.rawValue))
        }
        (c.pointee.materials, c.pointee.n_materials) = arena.list(self.materials) { Optional(arena.message($0)) }
        c.pointee.basis = arena.data(self.basis)
        c.pointee.retired = self.retired ? 1 : 0
        c.pointee.version = self.version
        c.pointee.ending = Hall__V1__ItemEnding(UInt32(bitPattern: self.ending.rawValue))
        (c.pointee.other_post_ids, c.pointee.n_other_post_ids) = arena.list(self.otherPostIDs) { arena.data($0) }
        c.pointee.conditions = arena.data(self.conditions)
        c.pointee.procedure = arena.data(self.procedure)
        c.pointee.fee = arena.data(self.fee)
        c.pointee.publicity = Hall__V1__Publicity(UInt32(bitPattern: self.publicity.rawValue))
        c.pointee.next_window_id = arena.data(self.nextWindowID)
        c.pointee.leader_approves = self.leaderApproves ? 1 : 0
        c.pointee.second_review = self.secondReview ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("code", self.code)
        json.field("name", self.name)
        json.field("unitId", self.unitID)
        json.field("postId", self.postID)
        json.field("kind", self.kind)
        json.field("licence", self.licence)
        json.field("promisedDays", self.promisedDays)
        json.field("statutoryDays", self.statutoryDays)
        json.field("pauseCauses", self.pauseCauses)
        json.field("materials", self.materials)
        json.field("basis", self.basis)
        json.field("retired", self.retired)
        json.field("version", self.version)
        json.field("ending", self.ending)
        json.field("otherPostIds", self.otherPostIDs)
        json.field("conditions", self.conditions)
        json.field("procedure", self.procedure)
        json.field("fee", self.fee)
        json.field("publicity", self.publicity)
        json.field("nextWindowId", self.nextWindowID)
        json.field("leaderApproves", self.leaderApproves)
        json.field("secondReview", self.secondReview)
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
            case "name":
                guard try seen.first(1, value) else { continue }
                self.name = try value.read()
            case "unitId", "unit_id":
                guard try seen.first(2, value) else { continue }
                self.unitID = try value.read()
            case "postId", "post_id":
                guard try seen.first(3, value) else { continue }
                self.postID = try value.read()
            case "kind":
                guard try seen.first(4, value) else { continue }
                self.kind = try value.read()
            case "licence":
                guard try seen.first(5, value) else { continue }
                self.licence = try value.read()
            case "promisedDays", "promised_days":
                guard try seen.first(6, value) else { continue }
                self.promisedDays = try value.read()
            case "statutoryDays", "statutory_days":
                guard try seen.first(7, value) else { continue }
                self.statutoryDays = try value.read()
            case "pauseCauses", "pause_causes":
                guard try seen.first(8, value) else { continue }
                self.pauseCauses = try value.read()
            case "materials":
                guard try seen.first(9, value) else { continue }
                self.materials = try value.read()
            case "basis":
                guard try seen.first(10, value) else { continue }
                self.basis = try value.read()
            case "retired":
                guard try seen.first(11, value) else { continue }
                self.retired = try value.read()
            case "version":
                guard try seen.first(12, value) else { continue }
                self.version = try value.read()
            case "ending":
                guard try seen.first(13, value) else { continue }
                self.ending = try value.read()
            case "otherPostIds", "other_post_ids":
                guard try seen.first(14, value) else { continue }
                self.otherPostIDs = try value.read()
            case "conditions":
                guard try seen.first(15, value) else { continue }
                self.conditions = try value.read()
            case "procedure":
                guard try seen.first(16, value) else { continue }
                self.procedure = try value.read()
            case "fee":
                guard try seen.first(17, value) else { continue }
                self.fee = try value.read()
            case "publicity":
                guard try seen.first(18, value) else { continue }
                self.publicity = try value.read()
            case "nextWindowId", "next_window_id":
                guard try seen.first(19, value) else { continue }
                self.nextWindowID = try value.read()
            case "leaderApproves", "leader_approves":
                guard try seen.first(20, value) else { continue }
                self.leaderApproves = try value.read()
            case "secondReview", "second_review":
                guard try seen.first(21, value) else { continue }
                self.secondReview = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The item to put.
public struct PutItemRequest: Message {
    public var item: ItemInfo?
    /// The version last read; 0 for a new one.
    public var expectedVersion: Int64

    public init() {
        self.item = nil
        self.expectedVersion = 0
    }

    public init(
        item: ItemInfo? = nil,
        expectedVersion: Int64 = 0
    ) {
        self.item = item
        self.expectedVersion = expectedVersion
    }
}

extension PutItemRequest {
    public static var fullName: String { "hall.v1.PutItemRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutItemRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_ITEM_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_ITEM_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutItemRequest>) {
        self.item = c.pointee.item == nil ? nil : ItemInfo(c: c.pointee.item)
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutItemRequest>, _ arena: Arena) {
        hall__v1__put_item_request__init(c)
        if let value = self.item { c.pointee.item = arena.message(value) }
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("item", self.item)
        json.field("expectedVersion", self.expectedVersion)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "item":
                guard try seen.first(0, value) else { continue }
                self.item = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The item as it stands now.
public struct PutItemReply: Message {
    public var item: ItemInfo?

    public init() {
        self.item = nil
    }

    public init(
        item: ItemInfo? = nil
    ) {
        self.item = item
    }
}

extension PutItemReply {
    public static var fullName: String { "hall.v1.PutItemReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutItemReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_ITEM_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_ITEM_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutItemReply>) {
        self.item = c.pointee.item == nil ? nil : ItemInfo(c: c.pointee.item)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutItemReply>, _ arena: Arena) {
        hall__v1__put_item_reply__init(c)
        if let value = self.item { c.pointee.item = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("item", self.item)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "item":
                guard try seen.first(0, value) else { continue }
                self.item = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The item to read.
public struct GetItemRequest: Message {
    public var code: String
    /// 0: as it stands now.
    public var version: Int64

    public init() {
        self.code = ""
        self.version = 0
    }

    public init(
        code: String = "",
        version: Int64 = 0
    ) {
        self.code = code
        self.version = version
    }
}

extension GetItemRequest {
    public static var fullName: String { "hall.v1.GetItemRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetItemRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_ITEM_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_ITEM_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetItemRequest>) {
        self.code = c.pointee.code.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetItemRequest>, _ arena: Arena) {
        hall__v1__get_item_request__init(c)
        c.pointee.code = arena.data(self.code)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("code", self.code)
        json.field("version", self.version)
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
            case "version":
                guard try seen.first(1, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The item.
public struct GetItemReply: Message {
    public var item: ItemInfo?

    public init() {
        self.item = nil
    }

    public init(
        item: ItemInfo? = nil
    ) {
        self.item = item
    }
}

extension GetItemReply {
    public static var fullName: String { "hall.v1.GetItemReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetItemReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_ITEM_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_ITEM_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetItemReply>) {
        self.item = c.pointee.item == nil ? nil : ItemInfo(c: c.pointee.item)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetItemReply>, _ arena: Arena) {
        hall__v1__get_item_reply__init(c)
        if let value = self.item { c.pointee.item = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("item", self.item)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "item":
                guard try seen.first(0, value) else { continue }
                self.item = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks for the catalogue.
public struct ListItemsRequest: Message {
    public var postID: String
    public var withRetired: Bool
    /// 1 to 500; 0: 100.
    public var pageSize: Int32
    public var pageToken: String
    /// A part of the name.
    public var text: String

    public init() {
        self.postID = ""
        self.withRetired = false
        self.pageSize = 0
        self.pageToken = ""
        self.text = ""
    }

    public init(
        postID: String = "",
        withRetired: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = "",
        text: String = ""
    ) {
        self.postID = postID
        self.withRetired = withRetired
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.text = text
    }
}

extension ListItemsRequest {
    public static var fullName: String { "hall.v1.ListItemsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListItemsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ITEMS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ITEMS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListItemsRequest>) {
        self.postID = c.pointee.post_id.text
        self.withRetired = c.pointee.with_retired != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
        self.text = c.pointee.text.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListItemsRequest>, _ arena: Arena) {
        hall__v1__list_items_request__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.with_retired = self.withRetired ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
        c.pointee.text = arena.data(self.text)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("withRetired", self.withRetired)
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
        json.field("text", self.text)
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
            case "withRetired", "with_retired":
                guard try seen.first(1, value) else { continue }
                self.withRetired = try value.read()
            case "pageSize", "page_size":
                guard try seen.first(2, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(3, value) else { continue }
                self.pageToken = try value.read()
            case "text":
                guard try seen.first(4, value) else { continue }
                self.text = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The items in order of their codes, without their materials.
public struct ListItemsReply: Message {
    public var items: [ItemInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.items = []
        self.nextPageToken = ""
    }

    public init(
        items: [ItemInfo] = [],
        nextPageToken: String = ""
    ) {
        self.items = items
        self.nextPageToken = nextPageToken
    }
}

extension ListItemsReply {
    public static var fullName: String { "hall.v1.ListItemsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListItemsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ITEMS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ITEMS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListItemsReply>) {
        self.items = wireMessages(c.pointee.items, c.pointee.n_items)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListItemsReply>, _ arena: Arena) {
        hall__v1__list_items_reply__init(c)
        (c.pointee.items, c.pointee.n_items) = arena.list(self.items) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("items", self.items)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "items":
                guard try seen.first(0, value) else { continue }
                self.items = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The item to end.
public struct RetireItemRequest: Message {
    public var code: String
    public var expectedVersion: Int64

    public init() {
        self.code = ""
        self.expectedVersion = 0
    }

    public init(
        code: String = "",
        expectedVersion: Int64 = 0
    ) {
        self.code = code
        self.expectedVersion = expectedVersion
    }
}

extension RetireItemRequest {
    public static var fullName: String { "hall.v1.RetireItemRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RetireItemRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RETIRE_ITEM_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RETIRE_ITEM_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RetireItemRequest>) {
        self.code = c.pointee.code.text
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RetireItemRequest>, _ arena: Arena) {
        hall__v1__retire_item_request__init(c)
        c.pointee.code = arena.data(self.code)
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("code", self.code)
        json.field("expectedVersion", self.expectedVersion)
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
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The item has ended.
public struct RetireItemReply: Message {
    public init() {
    }
}

extension RetireItemReply {
    public static var fullName: String { "hall.v1.RetireItemReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RetireItemReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RETIRE_ITEM_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RETIRE_ITEM_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RetireItemReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RetireItemReply>, _ arena: Arena) {
        hall__v1__retire_item_reply__init(c)
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

/// The item to tell of.
public struct GetGuideRequest: Message {
    public var code: String
    /// As pages to print, too; refused with ON-1 while the item leaves something of it unsaid.
    public var printable: Bool

    public init() {
        self.code = ""
        self.printable = false
    }

    public init(
        code: String = "",
        printable: Bool = false
    ) {
        self.code = code
        self.printable = printable
    }
}

extension GetGuideRequest {
    public static var fullName: String { "hall.v1.GetGuideRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetGuideRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_GUIDE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_GUIDE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetGuideRequest>) {
        self.code = c.pointee.code.text
        self.printable = c.pointee.printable != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetGuideRequest>, _ arena: Arena) {
        hall__v1__get_guide_request__init(c)
        c.pointee.code = arena.data(self.code)
        c.pointee.printable = self.printable ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("code", self.code)
        json.field("printable", self.printable)
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
            case "printable":
                guard try seen.first(1, value) else { continue }
                self.printable = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// 办事指南: everything an applicant has to know.
public struct GetGuideReply: Message {
    public var item: ItemInfo?
    public var unitName: String
    public var unitAddress: String
    public var unitPhone: String
    /// Where to go: the window of its post, and of every other post it is accepted at.
    public var windowNames: [String]
    public var nextWindowName: String
    public var hallName: String
    /// HTML for A4; empty unless it was asked for.
    public var html: String

    public init() {
        self.item = nil
        self.unitName = ""
        self.unitAddress = ""
        self.unitPhone = ""
        self.windowNames = []
        self.nextWindowName = ""
        self.hallName = ""
        self.html = ""
    }

    public init(
        item: ItemInfo? = nil,
        unitName: String = "",
        unitAddress: String = "",
        unitPhone: String = "",
        windowNames: [String] = [],
        nextWindowName: String = "",
        hallName: String = "",
        html: String = ""
    ) {
        self.item = item
        self.unitName = unitName
        self.unitAddress = unitAddress
        self.unitPhone = unitPhone
        self.windowNames = windowNames
        self.nextWindowName = nextWindowName
        self.hallName = hallName
        self.html = html
    }
}

extension GetGuideReply {
    public static var fullName: String { "hall.v1.GetGuideReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetGuideReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_GUIDE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_GUIDE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetGuideReply>) {
        self.item = c.pointee.item == nil ? nil : ItemInfo(c: c.pointee.item)
        self.unitName = c.pointee.unit_name.text
        self.unitAddress = c.pointee.unit_address.text
        self.unitPhone = c.pointee.unit_phone.text
        self.windowNames = wireTexts(c.pointee.window_names, c.pointee.n_window_names)
        self.nextWindowName = c.pointee.next_window_name.text
        self.hallName = c.pointee.hall_name.text
        self.html = c.pointee.html.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetGuideReply>, _ arena: Arena) {
        hall__v1__get_guide_reply__init(c)
        if let value = self.item { c.pointee.item = arena.message(value) }
        c.pointee.unit_name = arena.data(self.unitName)
        c.pointee.unit_address = arena.data(self.unitAddress)
        c.pointee.unit_phone = arena.data(self.unitPhone)
        (c.pointee.window_names, c.pointee.n_window_names) = arena.list(self.windowNames) { arena.data($0) }
        c.pointee.next_window_name = arena.data(self.nextWindowName)
        c.pointee.hall_name = arena.data(self.hallName)
        c.pointee.html = arena.data(self.html)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("item", self.item)
        json.field("unitName", self.unitName)
        json.field("unitAddress", self.unitAddress)
        json.field("unitPhone", self.unitPhone)
        json.field("windowNames", self.windowNames)
        json.field("nextWindowName", self.nextWindowName)
        json.field("hallName", self.hallName)
        json.field("html", self.html)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "item":
                guard try seen.first(0, value) else { continue }
                self.item = try value.read()
            case "unitName", "unit_name":
                guard try seen.first(1, value) else { continue }
                self.unitName = try value.read()
            case "unitAddress", "unit_address":
                guard try seen.first(2, value) else { continue }
                self.unitAddress = try value.read()
            case "unitPhone", "unit_phone":
                guard try seen.first(3, value) else { continue }
                self.unitPhone = try value.read()
            case "windowNames", "window_names":
                guard try seen.first(4, value) else { continue }
                self.windowNames = try value.read()
            case "nextWindowName", "next_window_name":
                guard try seen.first(5, value) else { continue }
                self.nextWindowName = try value.read()
            case "hallName", "hall_name":
                guard try seen.first(6, value) else { continue }
                self.hallName = try value.read()
            case "html":
                guard try seen.first(7, value) else { continue }
                self.html = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
