// Generated from Protos/hall/v1/studies.proto by HallProtoGen; do not edit.

import CHallProto

/// How far a study has got.
public enum StudyStage: ProtoEnum {
    case unspecified
    /// 已安排.
    case planned
    /// 已记录.
    case recorded
    /// 已取消.
    case cancelled
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [StudyStage] = [
        .unspecified,
        .planned,
        .recorded,
        .cancelled,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .planned
        case 2: self = .recorded
        case 3: self = .cancelled
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .planned: 1
        case .recorded: 2
        case .cancelled: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "STUDY_STAGE_UNSPECIFIED"
        case .planned: "STUDY_STAGE_PLANNED"
        case .recorded: "STUDY_STAGE_RECORDED"
        case .cancelled: "STUDY_STAGE_CANCELLED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension StudyStage: JSONRepresentable {}

/// Why somebody was not there, as the recorder wrote it down.
public enum StudyReason: ProtoEnum {
    case unspecified
    /// 已请假.
    case askedOff
    /// 值守窗口、顶岗.
    case serving
    /// 休假、因公外出.
    case away
    /// 其他原因: said in words.
    case other
    /// 无故.
    case noReason
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [StudyReason] = [
        .unspecified,
        .askedOff,
        .serving,
        .away,
        .other,
        .noReason,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .askedOff
        case 2: self = .serving
        case 3: self = .away
        case 4: self = .other
        case 5: self = .noReason
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .askedOff: 1
        case .serving: 2
        case .away: 3
        case .other: 4
        case .noReason: 5
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "STUDY_REASON_UNSPECIFIED"
        case .askedOff: "STUDY_REASON_ASKED_OFF"
        case .serving: "STUDY_REASON_SERVING"
        case .away: "STUDY_REASON_AWAY"
        case .other: "STUDY_REASON_OTHER"
        case .noReason: "STUDY_REASON_NO_REASON"
        case .unrecognized(let value): String(value)
        }
    }
}

extension StudyReason: JSONRepresentable {}

/// What became of it for one person, by the facts the book has now.
public enum StudyStanding: ProtoEnum {
    case unspecified
    /// 未记录.
    case pending
    /// 参加.
    case attended
    /// 请假: asked off beforehand, and not rejected.
    case askedOff
    /// 值守: served at a window or covered for at least half of it.
    case serving
    /// 休假、外出、轮休 for at least half of it.
    case away
    /// 无故缺席.
    case stayedAway
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [StudyStanding] = [
        .unspecified,
        .pending,
        .attended,
        .askedOff,
        .serving,
        .away,
        .stayedAway,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .pending
        case 2: self = .attended
        case 3: self = .askedOff
        case 4: self = .serving
        case 5: self = .away
        case 6: self = .stayedAway
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .pending: 1
        case .attended: 2
        case .askedOff: 3
        case .serving: 4
        case .away: 5
        case .stayedAway: 6
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "STUDY_STANDING_UNSPECIFIED"
        case .pending: "STUDY_STANDING_PENDING"
        case .attended: "STUDY_STANDING_ATTENDED"
        case .askedOff: "STUDY_STANDING_ASKED_OFF"
        case .serving: "STUDY_STANDING_SERVING"
        case .away: "STUDY_STANDING_AWAY"
        case .stayedAway: "STUDY_STANDING_STAYED_AWAY"
        case .unrecognized(let value): String(value)
        }
    }
}

extension StudyStanding: JSONRepresentable {}

/// How somebody's asking off stands.
public enum AskOffStage: ProtoEnum {
    case unspecified
    case waiting
    /// 准假.
    case granted
    /// 不准.
    case rejected
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [AskOffStage] = [
        .unspecified,
        .waiting,
        .granted,
        .rejected,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .waiting
        case 2: self = .granted
        case 3: self = .rejected
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .waiting: 1
        case .granted: 2
        case .rejected: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "ASK_OFF_STAGE_UNSPECIFIED"
        case .waiting: "ASK_OFF_STAGE_WAITING"
        case .granted: "ASK_OFF_STAGE_GRANTED"
        case .rejected: "ASK_OFF_STAGE_REJECTED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension AskOffStage: JSONRepresentable {}

/// What is decided about it.
public enum AskOffVerdict: ProtoEnum {
    case unspecified
    case granted
    case rejected
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [AskOffVerdict] = [
        .unspecified,
        .granted,
        .rejected,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .granted
        case 2: self = .rejected
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .granted: 1
        case .rejected: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "ASK_OFF_VERDICT_UNSPECIFIED"
        case .granted: "ASK_OFF_VERDICT_GRANTED"
        case .rejected: "ASK_OFF_VERDICT_REJECTED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension AskOffVerdict: JSONRepresentable {}

/// What was found in somebody's notes.
public enum NotesVerdict: ProtoEnum {
    case unspecified
    /// 认真完整.
    case good
    /// 不完整.
    case incomplete
    /// 没有笔记.
    case missing
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [NotesVerdict] = [
        .unspecified,
        .good,
        .incomplete,
        .missing,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .good
        case 2: self = .incomplete
        case 3: self = .missing
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .good: 1
        case .incomplete: 2
        case .missing: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "NOTES_VERDICT_UNSPECIFIED"
        case .good: "NOTES_VERDICT_GOOD"
        case .incomplete: "NOTES_VERDICT_INCOMPLETE"
        case .missing: "NOTES_VERDICT_MISSING"
        case .unrecognized(let value): String(value)
        }
    }
}

extension NotesVerdict: JSONRepresentable {}

/// A study group.
public struct StudyGroupInfo: Message {
    public var id: String
    public var name: String
    public var leaderID: String
    public var recorderID: String
    /// Leader and recorder are of the group without being named.
    public var memberIDs: [String]
    public var version: Int64

    public init() {
        self.id = ""
        self.name = ""
        self.leaderID = ""
        self.recorderID = ""
        self.memberIDs = []
        self.version = 0
    }

    public init(
        id: String = "",
        name: String = "",
        leaderID: String = "",
        recorderID: String = "",
        memberIDs: [String] = [],
        version: Int64 = 0
    ) {
        self.id = id
        self.name = name
        self.leaderID = leaderID
        self.recorderID = recorderID
        self.memberIDs = memberIDs
        self.version = version
    }
}

extension StudyGroupInfo {
    public static var fullName: String { "hall.v1.StudyGroupInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyGroupInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_GROUP_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_GROUP_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyGroupInfo>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.leaderID = c.pointee.leader_id.text
        self.recorderID = c.pointee.recorder_id.text
        self.memberIDs = wireTexts(c.pointee.member_ids, c.pointee.n_member_ids)
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyGroupInfo>, _ arena: Arena) {
        hall__v1__study_group_info__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.leader_id = arena.data(self.leaderID)
        c.pointee.recorder_id = arena.data(self.recorderID)
        (c.pointee.member_ids, c.pointee.n_member_ids) = arena.list(self.memberIDs) { arena.data($0) }
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("leaderId", self.leaderID)
        json.field("recorderId", self.recorderID)
        json.field("memberIds", self.memberIDs)
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
            case "leaderId", "leader_id":
                guard try seen.first(2, value) else { continue }
                self.leaderID = try value.read()
            case "recorderId", "recorder_id":
                guard try seen.first(3, value) else { continue }
                self.recorderID = try value.read()
            case "memberIds", "member_ids":
                guard try seen.first(4, value) else { continue }
                self.memberIDs = try value.read()
            case "version":
                guard try seen.first(5, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The group as it should be, with the version that was seen: 0 for a new one.
public struct PutStudyGroupRequest: Message {
    public var group: StudyGroupInfo?

    public init() {
        self.group = nil
    }

    public init(
        group: StudyGroupInfo? = nil
    ) {
        self.group = group
    }
}

extension PutStudyGroupRequest {
    public static var fullName: String { "hall.v1.PutStudyGroupRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutStudyGroupRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_STUDY_GROUP_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_STUDY_GROUP_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutStudyGroupRequest>) {
        self.group = c.pointee.group == nil ? nil : StudyGroupInfo(c: c.pointee.group)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutStudyGroupRequest>, _ arena: Arena) {
        hall__v1__put_study_group_request__init(c)
        if let value = self.group { c.pointee.group = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("group", self.group)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "group":
                guard try seen.first(0, value) else { continue }
                self.group = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The group as it is.
public struct PutStudyGroupReply: Message {
    public var group: StudyGroupInfo?

    public init() {
        self.group = nil
    }

    public init(
        group: StudyGroupInfo? = nil
    ) {
        self.group = group
    }
}

extension PutStudyGroupReply {
    public static var fullName: String { "hall.v1.PutStudyGroupReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutStudyGroupReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_STUDY_GROUP_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_STUDY_GROUP_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutStudyGroupReply>) {
        self.group = c.pointee.group == nil ? nil : StudyGroupInfo(c: c.pointee.group)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutStudyGroupReply>, _ arena: Arena) {
        hall__v1__put_study_group_reply__init(c)
        if let value = self.group { c.pointee.group = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("group", self.group)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "group":
                guard try seen.first(0, value) else { continue }
                self.group = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// All groups.
public struct ListStudyGroupsRequest: Message {
    public init() {
    }
}

extension ListStudyGroupsRequest {
    public static var fullName: String { "hall.v1.ListStudyGroupsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListStudyGroupsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_STUDY_GROUPS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_STUDY_GROUPS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListStudyGroupsRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListStudyGroupsRequest>, _ arena: Arena) {
        hall__v1__list_study_groups_request__init(c)
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

/// By id.
public struct ListStudyGroupsReply: Message {
    public var groups: [StudyGroupInfo]

    public init() {
        self.groups = []
    }

    public init(
        groups: [StudyGroupInfo] = []
    ) {
        self.groups = groups
    }
}

extension ListStudyGroupsReply {
    public static var fullName: String { "hall.v1.ListStudyGroupsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListStudyGroupsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_STUDY_GROUPS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_STUDY_GROUPS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListStudyGroupsReply>) {
        self.groups = wireMessages(c.pointee.groups, c.pointee.n_groups)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListStudyGroupsReply>, _ arena: Arena) {
        hall__v1__list_study_groups_reply__init(c)
        (c.pointee.groups, c.pointee.n_groups) = arena.list(self.groups) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("groups", self.groups)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "groups":
                guard try seen.first(0, value) else { continue }
                self.groups = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One shift 轮次 of a plan.
public struct StudyShift: Message {
    public var date: String
    public var from: String
    public var until: String
    /// Who is to go. Nobody named, where it is the only shift: the whole group.
    public var memberIDs: [String]

    public init() {
        self.date = ""
        self.from = ""
        self.until = ""
        self.memberIDs = []
    }

    public init(
        date: String = "",
        from: String = "",
        until: String = "",
        memberIDs: [String] = []
    ) {
        self.date = date
        self.from = from
        self.until = until
        self.memberIDs = memberIDs
    }
}

extension StudyShift {
    public static var fullName: String { "hall.v1.StudyShift" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyShift: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_SHIFT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_SHIFT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyShift>) {
        self.date = c.pointee.date.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.memberIDs = wireTexts(c.pointee.member_ids, c.pointee.n_member_ids)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyShift>, _ arena: Arena) {
        hall__v1__study_shift__init(c)
        c.pointee.date = arena.data(self.date)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        (c.pointee.member_ids, c.pointee.n_member_ids) = arena.list(self.memberIDs) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("date", self.date)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("memberIds", self.memberIDs)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "date":
                guard try seen.first(0, value) else { continue }
                self.date = try value.read()
            case "from":
                guard try seen.first(1, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(2, value) else { continue }
                self.until = try value.read()
            case "memberIds", "member_ids":
                guard try seen.first(3, value) else { continue }
                self.memberIDs = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A post nobody would serve for these minutes, because of the plan.
public struct StudyGapInfo: Message {
    public var postID: String
    public var postName: String
    public var date: String
    public var from: String
    public var until: String

    public init() {
        self.postID = ""
        self.postName = ""
        self.date = ""
        self.from = ""
        self.until = ""
    }

    public init(
        postID: String = "",
        postName: String = "",
        date: String = "",
        from: String = "",
        until: String = ""
    ) {
        self.postID = postID
        self.postName = postName
        self.date = date
        self.from = from
        self.until = until
    }
}

extension StudyGapInfo {
    public static var fullName: String { "hall.v1.StudyGapInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyGapInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_GAP_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_GAP_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyGapInfo>) {
        self.postID = c.pointee.post_id.text
        self.postName = c.pointee.post_name.text
        self.date = c.pointee.date.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyGapInfo>, _ arena: Arena) {
        hall__v1__study_gap_info__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.post_name = arena.data(self.postName)
        c.pointee.date = arena.data(self.date)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("postName", self.postName)
        json.field("date", self.date)
        json.field("from", self.from)
        json.field("until", self.until)
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
            case "postName", "post_name":
                guard try seen.first(1, value) else { continue }
                self.postName = try value.read()
            case "date":
                guard try seen.first(2, value) else { continue }
                self.date = try value.read()
            case "from":
                guard try seen.first(3, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(4, value) else { continue }
                self.until = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The plan to look at. Shifts that name nobody take the whole group each.
public struct PreviewStudyRequest: Message {
    public var groupID: String
    public var shifts: [StudyShift]

    public init() {
        self.groupID = ""
        self.shifts = []
    }

    public init(
        groupID: String = "",
        shifts: [StudyShift] = []
    ) {
        self.groupID = groupID
        self.shifts = shifts
    }
}

extension PreviewStudyRequest {
    public static var fullName: String { "hall.v1.PreviewStudyRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PreviewStudyRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PREVIEW_STUDY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PREVIEW_STUDY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PreviewStudyRequest>) {
        self.groupID = c.pointee.group_id.text
        self.shifts = wireMessages(c.pointee.shifts, c.pointee.n_shifts)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PreviewStudyRequest>, _ arena: Arena) {
        hall__v1__preview_study_request__init(c)
        c.pointee.group_id = arena.data(self.groupID)
        (c.pointee.shifts, c.pointee.n_shifts) = arena.list(self.shifts) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("groupId", self.groupID)
        json.field("shifts", self.shifts)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "groupId", "group_id":
                guard try seen.first(0, value) else { continue }
                self.groupID = try value.read()
            case "shifts":
                guard try seen.first(1, value) else { continue }
                self.shifts = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What it would do.
public struct PreviewStudyReply: Message {
    public var gaps: [StudyGapInfo]
    /// The same shifts, with the people of all of them divided so that no post is left empty.
    public var proposed: [StudyShift]
    /// Who can go in none of them without leaving a post empty.
    public var leftOverIDs: [String]
    /// Days of which nobody knows who serves: no schedule, or no calendar of that year.
    public var unknownDates: [String]

    public init() {
        self.gaps = []
        self.proposed = []
        self.leftOverIDs = []
        self.unknownDates = []
    }

    public init(
        gaps: [StudyGapInfo] = [],
        proposed: [StudyShift] = [],
        leftOverIDs: [String] = [],
        unknownDates: [String] = []
    ) {
        self.gaps = gaps
        self.proposed = proposed
        self.leftOverIDs = leftOverIDs
        self.unknownDates = unknownDates
    }
}

extension PreviewStudyReply {
    public static var fullName: String { "hall.v1.PreviewStudyReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PreviewStudyReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PREVIEW_STUDY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PREVIEW_STUDY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PreviewStudyReply>) {
        self.gaps = wireMessages(c.pointee.gaps, c.pointee.n_gaps)
        self.proposed = wireMessages(c.pointee.proposed, c.pointee.n_proposed)
        self.leftOverIDs = wireTexts(c.pointee.left_over_ids, c.pointee.n_left_over_ids)
        self.unknownDates = wireTexts(c.pointee.unknown_dates, c.pointee.n_unknown_dates)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PreviewStudyReply>, _ arena: Arena) {
        hall__v1__preview_study_reply__init(c)
        (c.pointee.gaps, c.pointee.n_gaps) = arena.list(self.gaps) { Optional(arena.message($0)) }
        (c.pointee.proposed, c.pointee.n_proposed) = arena.list(self.proposed) { Optional(arena.message($0)) }
        (c.pointee.left_over_ids, c.pointee.n_left_over_ids) = arena.list(self.leftOverIDs) { arena.data($0) }
        (c.pointee.unknown_dates, c.pointee.n_unknown_dates) = arena.list(self.unknownDates) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("gaps", self.gaps)
        json.field("proposed", self.proposed)
        json.field("leftOverIds", self.leftOverIDs)
        json.field("unknownDates", self.unknownDates)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "gaps":
                guard try seen.first(0, value) else { continue }
                self.gaps = try value.read()
            case "proposed":
                guard try seen.first(1, value) else { continue }
                self.proposed = try value.read()
            case "leftOverIds", "left_over_ids":
                guard try seen.first(2, value) else { continue }
                self.leftOverIDs = try value.read()
            case "unknownDates", "unknown_dates":
                guard try seen.first(3, value) else { continue }
                self.unknownDates = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A study to plan.
public struct PlanStudyRequest: Message {
    public var groupID: String
    public var topic: String
    public var place: String
    /// Empty: nobody in particular.
    public var speaker: String
    public var shifts: [StudyShift]

    public init() {
        self.groupID = ""
        self.topic = ""
        self.place = ""
        self.speaker = ""
        self.shifts = []
    }

    public init(
        groupID: String = "",
        topic: String = "",
        place: String = "",
        speaker: String = "",
        shifts: [StudyShift] = []
    ) {
        self.groupID = groupID
        self.topic = topic
        self.place = place
        self.speaker = speaker
        self.shifts = shifts
    }
}

extension PlanStudyRequest {
    public static var fullName: String { "hall.v1.PlanStudyRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PlanStudyRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PLAN_STUDY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PLAN_STUDY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PlanStudyRequest>) {
        self.groupID = c.pointee.group_id.text
        self.topic = c.pointee.topic.text
        self.place = c.pointee.place.text
        self.speaker = c.pointee.speaker.text
        self.shifts = wireMessages(c.pointee.shifts, c.pointee.n_shifts)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PlanStudyRequest>, _ arena: Arena) {
        hall__v1__plan_study_request__init(c)
        c.pointee.group_id = arena.data(self.groupID)
        c.pointee.topic = arena.data(self.topic)
        c.pointee.place = arena.data(self.place)
        c.pointee.speaker = arena.data(self.speaker)
        (c.pointee.shifts, c.pointee.n_shifts) = arena.list(self.shifts) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("groupId", self.groupID)
        json.field("topic", self.topic)
        json.field("place", self.place)
        json.field("speaker", self.speaker)
        json.field("shifts", self.shifts)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "groupId", "group_id":
                guard try seen.first(0, value) else { continue }
                self.groupID = try value.read()
            case "topic":
                guard try seen.first(1, value) else { continue }
                self.topic = try value.read()
            case "place":
                guard try seen.first(2, value) else { continue }
                self.place = try value.read()
            case "speaker":
                guard try seen.first(3, value) else { continue }
                self.speaker = try value.read()
            case "shifts":
                guard try seen.first(4, value) else { continue }
                self.shifts = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// By shift.
public struct PlanStudyReply: Message {
    public var studies: [StudyInfo]

    public init() {
        self.studies = []
    }

    public init(
        studies: [StudyInfo] = []
    ) {
        self.studies = studies
    }
}

extension PlanStudyReply {
    public static var fullName: String { "hall.v1.PlanStudyReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PlanStudyReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PLAN_STUDY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PLAN_STUDY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PlanStudyReply>) {
        self.studies = wireMessages(c.pointee.studies, c.pointee.n_studies)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PlanStudyReply>, _ arena: Arena) {
        hall__v1__plan_study_reply__init(c)
        (c.pointee.studies, c.pointee.n_studies) = arena.list(self.studies) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("studies", self.studies)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "studies":
                guard try seen.first(0, value) else { continue }
                self.studies = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One person it was planned for.
public struct StudyMemberInfo: Message {
    public var personID: String
    public var personName: String
    public var standing: StudyStanding
    /// UNSPECIFIED: has not asked off.
    public var askOff: AskOffStage
    public var askOffReason: String
    public var decidedBy: String
    public var decidedByName: String
    /// The reason the recorder wrote down; UNSPECIFIED for who came, and before it is recorded.
    public var reason: StudyReason
    public var reasonText: String

    public init() {
        self.personID = ""
        self.personName = ""
        self.standing = .unspecified
        self.askOff = .unspecified
        self.askOffReason = ""
        self.decidedBy = ""
        self.decidedByName = ""
        self.reason = .unspecified
        self.reasonText = ""
    }

    public init(
        personID: String = "",
        personName: String = "",
        standing: StudyStanding = .unspecified,
        askOff: AskOffStage = .unspecified,
        askOffReason: String = "",
        decidedBy: String = "",
        decidedByName: String = "",
        reason: StudyReason = .unspecified,
        reasonText: String = ""
    ) {
        self.personID = personID
        self.personName = personName
        self.standing = standing
        self.askOff = askOff
        self.askOffReason = askOffReason
        self.decidedBy = decidedBy
        self.decidedByName = decidedByName
        self.reason = reason
        self.reasonText = reasonText
    }
}

extension StudyMemberInfo {
    public static var fullName: String { "hall.v1.StudyMemberInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyMemberInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_MEMBER_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_MEMBER_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyMemberInfo>) {
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.standing = StudyStanding(rawValue: Int32(bitPattern: c.pointee.standing.rawValue))
        self.askOff = AskOffStage(rawValue: Int32(bitPattern: c.pointee.ask_off.rawValue))
        self.askOffReason = c.pointee.ask_off_reason.text
        self.decidedBy = c.pointee.decided_by.text
        self.decidedByName = c.pointee.decided_by_name.text
        self.reason = StudyReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue))
        self.reasonText = c.pointee.reason_text.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyMemberInfo>, _ arena: Arena) {
        hall__v1__study_member_info__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.standing = Hall__V1__StudyStanding(UInt32(bitPattern: self.standing.rawValue))
        c.pointee.ask_off = Hall__V1__AskOffStage(UInt32(bitPattern: self.askOff.rawValue))
        c.pointee.ask_off_reason = arena.data(self.askOffReason)
        c.pointee.decided_by = arena.data(self.decidedBy)
        c.pointee.decided_by_name = arena.data(self.decidedByName)
        c.pointee.reason = Hall__V1__StudyReason(UInt32(bitPattern: self.reason.rawValue))
        c.pointee.reason_text = arena.data(self.reasonText)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("standing", self.standing)
        json.field("askOff", self.askOff)
        json.field("askOffReason", self.askOffReason)
        json.field("decidedBy", self.decidedBy)
        json.field("decidedByName", self.decidedByName)
        json.field("reason", self.reason)
        json.field("reasonText", self.reasonText)
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
            case "personName", "person_name":
                guard try seen.first(1, value) else { continue }
                self.personName = try value.read()
            case "standing":
                guard try seen.first(2, value) else { continue }
                self.standing = try value.read()
            case "askOff", "ask_off":
                guard try seen.first(3, value) else { continue }
                self.askOff = try value.read()
            case "askOffReason", "ask_off_reason":
                guard try seen.first(4, value) else { continue }
                self.askOffReason = try value.read()
            case "decidedBy", "decided_by":
                guard try seen.first(5, value) else { continue }
                self.decidedBy = try value.read()
            case "decidedByName", "decided_by_name":
                guard try seen.first(6, value) else { continue }
                self.decidedByName = try value.read()
            case "reason":
                guard try seen.first(7, value) else { continue }
                self.reason = try value.read()
            case "reasonText", "reason_text":
                guard try seen.first(8, value) else { continue }
                self.reasonText = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A study.
public struct StudyInfo: Message {
    /// "Y2026-000012".
    public var number: String
    public var stage: StudyStage
    public var groupID: String
    public var groupName: String
    public var date: String
    public var from: String
    public var until: String
    public var topic: String
    public var place: String
    public var speaker: String
    /// How many were to come.
    public var planned: Int32
    /// How many did; 0 before it is recorded.
    public var present: Int32
    /// The sign-in sheet 学习签到表, "study-sheet-2026-000012".
    public var sheetID: String
    /// The day by whose closing time it is to be recorded: the working day after. Empty: it follows with the next year's
    /// calendar.
    public var recordDue: String
    /// It was recorded after that, or is not recorded though that is over.
    public var recordLate: Bool
    public var recordedBy: String
    public var recordedByName: String
    public var recordedAt: Timestamp?
    /// How often it was recorded: 1 as it was first, more where it was corrected.
    public var revision: Int32
    /// Why it was corrected last.
    public var correctionReason: String
    public var notes: String
    public var cancelReason: String
    public var members: [StudyMemberInfo]
    public var version: Int64

    public init() {
        self.number = ""
        self.stage = .unspecified
        self.groupID = ""
        self.groupName = ""
        self.date = ""
        self.from = ""
        self.until = ""
        self.topic = ""
        self.place = ""
        self.speaker = ""
        self.planned = 0
        self.present = 0
        self.sheetID = ""
        self.recordDue = ""
        self.recordLate = false
        self.recordedBy = ""
        self.recordedByName = ""
        self.recordedAt = nil
        self.revision = 0
        self.correctionReason = ""
        self.notes = ""
        self.cancelReason = ""
        self.members = []
        self.version = 0
    }

    public init(
        number: String = "",
        stage: StudyStage = .unspecified,
        groupID: String = "",
        groupName: String = "",
        date: String = "",
        from: String = "",
        until: String = "",
        topic: String = "",
        place: String = "",
        speaker: String = "",
        planned: Int32 = 0,
        present: Int32 = 0,
        sheetID: String = "",
        recordDue: String = "",
        recordLate: Bool = false,
        recordedBy: String = "",
        recordedByName: String = "",
        recordedAt: Timestamp? = nil,
        revision: Int32 = 0,
        correctionReason: String = "",
        notes: String = "",
        cancelReason: String = "",
        members: [StudyMemberInfo] = [],
        version: Int64 = 0
    ) {
        self.number = number
        self.stage = stage
        self.groupID = groupID
        self.groupName = groupName
        self.date = date
        self.from = from
        self.until = until
        self.topic = topic
        self.place = place
        self.speaker = speaker
        self.planned = planned
        self.present = present
        self.sheetID = sheetID
        self.recordDue = recordDue
        self.recordLate = recordLate
        self.recordedBy = recordedBy
        self.recordedByName = recordedByName
        self.recordedAt = recordedAt
        self.revision = revision
        self.correctionReason = correctionReason
        self.notes = notes
        self.cancelReason = cancelReason
        self.members = members
        self.version = version
    }
}

extension StudyInfo {
    public static var fullName: String { "hall.v1.StudyInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyInfo>) {
        self.number = c.pointee.number.text
        self.stage = StudyStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.groupID = c.pointee.group_id.text
        self.groupName = c.pointee.group_name.text
        self.date = c.pointee.date.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.topic = c.pointee.topic.text
        self.place = c.pointee.place.text
        self.speaker = c.pointee.speaker.text
        self.planned = c.pointee.planned
        self.present = c.pointee.present
        self.sheetID = c.pointee.sheet_id.text
        self.recordDue = c.pointee.record_due.text
        self.recordLate = c.pointee.record_late != 0
        self.recordedBy = c.pointee.recorded_by.text
        self.recordedByName = c.pointee.recorded_by_name.text
        self.recordedAt = c.pointee.recorded_at == nil ? nil : Timestamp(c: c.pointee.recorded_at)
        self.revision = c.pointee.revision
        self.correctionReason = c.pointee.correction_reason.text
        self.notes = c.pointee.notes.text
        self.cancelReason = c.pointee.cancel_reason.text
        self.members = wireMessages(c.pointee.members, c.pointee.n_members)
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyInfo>, _ arena: Arena) {
        hall__v1__study_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.stage = Hall__V1__StudyStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.group_id = arena.data(self.groupID)
        c.pointee.group_name = arena.data(self.groupName)
        c.pointee.date = arena.data(self.date)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        c.pointee.topic = arena.data(self.topic)
        c.pointee.place = arena.data(self.place)
        c.pointee.speaker = arena.data(self.speaker)
        c.pointee.planned = self.planned
        c.pointee.present = self.present
        c.pointee.sheet_id = arena.data(self.sheetID)
        c.pointee.record_due = arena.data(self.recordDue)
        c.pointee.record_late = self.recordLate ? 1 : 0
        c.pointee.recorded_by = arena.data(self.recordedBy)
        c.pointee.recorded_by_name = arena.data(self.recordedByName)
        if let value = self.recordedAt { c.pointee.recorded_at = arena.message(value) }
        c.pointee.revision = self.revision
        c.pointee.correction_reason = arena.data(self.correctionReason)
        c.pointee.notes = arena.data(self.notes)
        c.pointee.cancel_reason = arena.data(self.cancelReason)
        (c.pointee.members, c.pointee.n_members) = arena.list(self.members) { Optional(arena.message($0)) }
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("stage", self.stage)
        json.field("groupId", self.groupID)
        json.field("groupName", self.groupName)
        json.field("date", self.date)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("topic", self.topic)
        json.field("place", self.place)
        json.field("speaker", self.speaker)
        json.field("planned", self.planned)
        json.field("present", self.present)
        json.field("sheetId", self.sheetID)
        json.field("recordDue", self.recordDue)
        json.field("recordLate", self.recordLate)
        json.field("recordedBy", self.recordedBy)
        json.field("recordedByName", self.recordedByName)
        json.field("recordedAt", self.recordedAt)
        json.field("revision", self.revision)
        json.field("correctionReason", self.correctionReason)
        json.field("notes", self.notes)
        json.field("cancelReason", self.cancelReason)
        json.field("members", self.members)
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
            case "groupId", "group_id":
                guard try seen.first(2, value) else { continue }
                self.groupID = try value.read()
            case "groupName", "group_name":
                guard try seen.first(3, value) else { continue }
                self.groupName = try value.read()
            case "date":
                guard try seen.first(4, value) else { continue }
                self.date = try value.read()
            case "from":
                guard try seen.first(5, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(6, value) else { continue }
                self.until = try value.read()
            case "topic":
                guard try seen.first(7, value) else { continue }
                self.topic = try value.read()
            case "place":
                guard try seen.first(8, value) else { continue }
                self.place = try value.read()
            case "speaker":
                guard try seen.first(9, value) else { continue }
                self.speaker = try value.read()
            case "planned":
                guard try seen.first(10, value) else { continue }
                self.planned = try value.read()
            case "present":
                guard try seen.first(11, value) else { continue }
                self.present = try value.read()
            case "sheetId", "sheet_id":
                guard try seen.first(12, value) else { continue }
                self.sheetID = try value.read()
            case "recordDue", "record_due":
                guard try seen.first(13, value) else { continue }
                self.recordDue = try value.read()
            case "recordLate", "record_late":
                guard try seen.first(14, value) else { continue }
                self.recordLate = try value.read()
            case "recordedBy", "recorded_by":
                guard try seen.first(15, value) else { continue }
                self.recordedBy = try value.read()
            case "recordedByName", "recorded_by_name":
                guard try seen.first(16, value) else { continue }
                self.recordedByName = try value.read()
            case "recordedAt", "recorded_at":
                guard try seen.first(17, value) else { continue }
                self.recordedAt = try value.read()
            case "revision":
                guard try seen.first(18, value) else { continue }
                self.revision = try value.read()
            case "correctionReason", "correction_reason":
                guard try seen.first(19, value) else { continue }
                self.correctionReason = try value.read()
            case "notes":
                guard try seen.first(20, value) else { continue }
                self.notes = try value.read()
            case "cancelReason", "cancel_reason":
                guard try seen.first(21, value) else { continue }
                self.cancelReason = try value.read()
            case "members":
                guard try seen.first(22, value) else { continue }
                self.members = try value.read()
            case "version":
                guard try seen.first(23, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The study that does not take place.
public struct CancelStudyRequest: Message {
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

extension CancelStudyRequest {
    public static var fullName: String { "hall.v1.CancelStudyRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CancelStudyRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CANCEL_STUDY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CANCEL_STUDY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CancelStudyRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CancelStudyRequest>, _ arena: Arena) {
        hall__v1__cancel_study_request__init(c)
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

/// The study as it ended.
public struct CancelStudyReply: Message {
    public var study: StudyInfo?

    public init() {
        self.study = nil
    }

    public init(
        study: StudyInfo? = nil
    ) {
        self.study = study
    }
}

extension CancelStudyReply {
    public static var fullName: String { "hall.v1.CancelStudyReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CancelStudyReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CANCEL_STUDY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CANCEL_STUDY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CancelStudyReply>) {
        self.study = c.pointee.study == nil ? nil : StudyInfo(c: c.pointee.study)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CancelStudyReply>, _ arena: Arena) {
        hall__v1__cancel_study_reply__init(c)
        if let value = self.study { c.pointee.study = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("study", self.study)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "study":
                guard try seen.first(0, value) else { continue }
                self.study = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which study.
public struct GetStudyRequest: Message {
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

extension GetStudyRequest {
    public static var fullName: String { "hall.v1.GetStudyRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetStudyRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_STUDY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_STUDY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetStudyRequest>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetStudyRequest>, _ arena: Arena) {
        hall__v1__get_study_request__init(c)
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

/// The study, with everybody of it.
public struct GetStudyReply: Message {
    public var study: StudyInfo?

    public init() {
        self.study = nil
    }

    public init(
        study: StudyInfo? = nil
    ) {
        self.study = study
    }
}

extension GetStudyReply {
    public static var fullName: String { "hall.v1.GetStudyReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetStudyReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_STUDY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_STUDY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetStudyReply>) {
        self.study = c.pointee.study == nil ? nil : StudyInfo(c: c.pointee.study)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetStudyReply>, _ arena: Arena) {
        hall__v1__get_study_reply__init(c)
        if let value = self.study { c.pointee.study = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("study", self.study)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "study":
                guard try seen.first(0, value) else { continue }
                self.study = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which studies to list.
public struct ListStudiesRequest: Message {
    /// Empty: from today on.
    public var from: String
    /// Empty: all after.
    public var to: String
    public var groupID: String
    /// Only those one is to go to, or was.
    public var mine: Bool
    /// 1 to 200; 0: 50.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.from = ""
        self.to = ""
        self.groupID = ""
        self.mine = false
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        from: String = "",
        to: String = "",
        groupID: String = "",
        mine: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.from = from
        self.to = to
        self.groupID = groupID
        self.mine = mine
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListStudiesRequest {
    public static var fullName: String { "hall.v1.ListStudiesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListStudiesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_STUDIES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_STUDIES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListStudiesRequest>) {
        self.from = c.pointee.from.text
        self.to = c.pointee.to.text
        self.groupID = c.pointee.group_id.text
        self.mine = c.pointee.mine != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListStudiesRequest>, _ arena: Arena) {
        hall__v1__list_studies_request__init(c)
        c.pointee.from = arena.data(self.from)
        c.pointee.to = arena.data(self.to)
        c.pointee.group_id = arena.data(self.groupID)
        c.pointee.mine = self.mine ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("from", self.from)
        json.field("to", self.to)
        json.field("groupId", self.groupID)
        json.field("mine", self.mine)
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "from":
                guard try seen.first(0, value) else { continue }
                self.from = try value.read()
            case "to":
                guard try seen.first(1, value) else { continue }
                self.to = try value.read()
            case "groupId", "group_id":
                guard try seen.first(2, value) else { continue }
                self.groupID = try value.read()
            case "mine":
                guard try seen.first(3, value) else { continue }
                self.mine = try value.read()
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

/// The earliest first.
public struct ListStudiesReply: Message {
    public var studies: [StudyInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.studies = []
        self.nextPageToken = ""
    }

    public init(
        studies: [StudyInfo] = [],
        nextPageToken: String = ""
    ) {
        self.studies = studies
        self.nextPageToken = nextPageToken
    }
}

extension ListStudiesReply {
    public static var fullName: String { "hall.v1.ListStudiesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListStudiesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_STUDIES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_STUDIES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListStudiesReply>) {
        self.studies = wireMessages(c.pointee.studies, c.pointee.n_studies)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListStudiesReply>, _ arena: Arena) {
        hall__v1__list_studies_reply__init(c)
        (c.pointee.studies, c.pointee.n_studies) = arena.list(self.studies) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("studies", self.studies)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "studies":
                guard try seen.first(0, value) else { continue }
                self.studies = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Why one can't come.
public struct AskOffStudyRequest: Message {
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

extension AskOffStudyRequest {
    public static var fullName: String { "hall.v1.AskOffStudyRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AskOffStudyRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ASK_OFF_STUDY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ASK_OFF_STUDY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AskOffStudyRequest>) {
        self.number = c.pointee.number.text
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AskOffStudyRequest>, _ arena: Arena) {
        hall__v1__ask_off_study_request__init(c)
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

/// How it stands.
public struct AskOffStudyReply: Message {
    public var member: StudyMemberInfo?

    public init() {
        self.member = nil
    }

    public init(
        member: StudyMemberInfo? = nil
    ) {
        self.member = member
    }
}

extension AskOffStudyReply {
    public static var fullName: String { "hall.v1.AskOffStudyReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AskOffStudyReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ASK_OFF_STUDY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ASK_OFF_STUDY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AskOffStudyReply>) {
        self.member = c.pointee.member == nil ? nil : StudyMemberInfo(c: c.pointee.member)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AskOffStudyReply>, _ arena: Arena) {
        hall__v1__ask_off_study_reply__init(c)
        if let value = self.member { c.pointee.member = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("member", self.member)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "member":
                guard try seen.first(0, value) else { continue }
                self.member = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What the leader says.
public struct DecideAskOffRequest: Message {
    public var number: String
    public var personID: String
    public var verdict: AskOffVerdict

    public init() {
        self.number = ""
        self.personID = ""
        self.verdict = .unspecified
    }

    public init(
        number: String = "",
        personID: String = "",
        verdict: AskOffVerdict = .unspecified
    ) {
        self.number = number
        self.personID = personID
        self.verdict = verdict
    }
}

extension DecideAskOffRequest {
    public static var fullName: String { "hall.v1.DecideAskOffRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideAskOffRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_ASK_OFF_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_ASK_OFF_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideAskOffRequest>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.verdict = AskOffVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideAskOffRequest>, _ arena: Arena) {
        hall__v1__decide_ask_off_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.verdict = Hall__V1__AskOffVerdict(UInt32(bitPattern: self.verdict.rawValue))
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

/// How it stands.
public struct DecideAskOffReply: Message {
    public var member: StudyMemberInfo?

    public init() {
        self.member = nil
    }

    public init(
        member: StudyMemberInfo? = nil
    ) {
        self.member = member
    }
}

extension DecideAskOffReply {
    public static var fullName: String { "hall.v1.DecideAskOffReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideAskOffReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_ASK_OFF_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_ASK_OFF_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideAskOffReply>) {
        self.member = c.pointee.member == nil ? nil : StudyMemberInfo(c: c.pointee.member)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideAskOffReply>, _ arena: Arena) {
        hall__v1__decide_ask_off_reply__init(c)
        if let value = self.member { c.pointee.member = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("member", self.member)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "member":
                guard try seen.first(0, value) else { continue }
                self.member = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Somebody who did not come.
public struct StudyAbsentee: Message {
    public var personID: String
    public var reason: StudyReason
    /// Needed for OTHER.
    public var text: String

    public init() {
        self.personID = ""
        self.reason = .unspecified
        self.text = ""
    }

    public init(
        personID: String = "",
        reason: StudyReason = .unspecified,
        text: String = ""
    ) {
        self.personID = personID
        self.reason = reason
        self.text = text
    }
}

extension StudyAbsentee {
    public static var fullName: String { "hall.v1.StudyAbsentee" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyAbsentee: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_ABSENTEE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_ABSENTEE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyAbsentee>) {
        self.personID = c.pointee.person_id.text
        self.reason = StudyReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue))
        self.text = c.pointee.text.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyAbsentee>, _ arena: Arena) {
        hall__v1__study_absentee__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.reason = Hall__V1__StudyReason(UInt32(bitPattern: self.reason.rawValue))
        c.pointee.text = arena.data(self.text)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("reason", self.reason)
        json.field("text", self.text)
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
            case "reason":
                guard try seen.first(1, value) else { continue }
                self.reason = try value.read()
            case "text":
                guard try seen.first(2, value) else { continue }
                self.text = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Who came and who did not.
public struct RecordStudyRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var present: Int32
    public var absent: [StudyAbsentee]
    /// What was studied and said.
    public var notes: String
    /// Why what was recorded before is corrected.
    public var correctionReason: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.present = 0
        self.absent = []
        self.notes = ""
        self.correctionReason = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        present: Int32 = 0,
        absent: [StudyAbsentee] = [],
        notes: String = "",
        correctionReason: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.present = present
        self.absent = absent
        self.notes = notes
        self.correctionReason = correctionReason
    }
}

extension RecordStudyRequest {
    public static var fullName: String { "hall.v1.RecordStudyRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordStudyRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_STUDY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_STUDY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordStudyRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.present = c.pointee.present
        self.absent = wireMessages(c.pointee.absent, c.pointee.n_absent)
        self.notes = c.pointee.notes.text
        self.correctionReason = c.pointee.correction_reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordStudyRequest>, _ arena: Arena) {
        hall__v1__record_study_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.present = self.present
        (c.pointee.absent, c.pointee.n_absent) = arena.list(self.absent) { Optional(arena.message($0)) }
        c.pointee.notes = arena.data(self.notes)
        c.pointee.correction_reason = arena.data(self.correctionReason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("present", self.present)
        json.field("absent", self.absent)
        json.field("notes", self.notes)
        json.field("correctionReason", self.correctionReason)
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
            case "present":
                guard try seen.first(2, value) else { continue }
                self.present = try value.read()
            case "absent":
                guard try seen.first(3, value) else { continue }
                self.absent = try value.read()
            case "notes":
                guard try seen.first(4, value) else { continue }
                self.notes = try value.read()
            case "correctionReason", "correction_reason":
                guard try seen.first(5, value) else { continue }
                self.correctionReason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The study as it is recorded.
public struct RecordStudyReply: Message {
    public var study: StudyInfo?

    public init() {
        self.study = nil
    }

    public init(
        study: StudyInfo? = nil
    ) {
        self.study = study
    }
}

extension RecordStudyReply {
    public static var fullName: String { "hall.v1.RecordStudyReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordStudyReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_STUDY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_STUDY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordStudyReply>) {
        self.study = c.pointee.study == nil ? nil : StudyInfo(c: c.pointee.study)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordStudyReply>, _ arena: Arena) {
        hall__v1__record_study_reply__init(c)
        if let value = self.study { c.pointee.study = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("study", self.study)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "study":
                guard try seen.first(0, value) else { continue }
                self.study = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An essay.
public struct EssayInfo: Message {
    /// "H2026-000012".
    public var number: String
    public var personID: String
    public var personName: String
    /// The month it is for, "2026-03".
    public var month: String
    public var title: String
    public var text: String
    public var handedInAt: Timestamp?
    /// After the month was over.
    public var late: Bool

    public init() {
        self.number = ""
        self.personID = ""
        self.personName = ""
        self.month = ""
        self.title = ""
        self.text = ""
        self.handedInAt = nil
        self.late = false
    }

    public init(
        number: String = "",
        personID: String = "",
        personName: String = "",
        month: String = "",
        title: String = "",
        text: String = "",
        handedInAt: Timestamp? = nil,
        late: Bool = false
    ) {
        self.number = number
        self.personID = personID
        self.personName = personName
        self.month = month
        self.title = title
        self.text = text
        self.handedInAt = handedInAt
        self.late = late
    }
}

extension EssayInfo {
    public static var fullName: String { "hall.v1.EssayInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EssayInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ESSAY_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ESSAY_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EssayInfo>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.month = c.pointee.month.text
        self.title = c.pointee.title.text
        self.text = c.pointee.text.text
        self.handedInAt = c.pointee.handed_in_at == nil ? nil : Timestamp(c: c.pointee.handed_in_at)
        self.late = c.pointee.late != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EssayInfo>, _ arena: Arena) {
        hall__v1__essay_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.month = arena.data(self.month)
        c.pointee.title = arena.data(self.title)
        c.pointee.text = arena.data(self.text)
        if let value = self.handedInAt { c.pointee.handed_in_at = arena.message(value) }
        c.pointee.late = self.late ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("month", self.month)
        json.field("title", self.title)
        json.field("text", self.text)
        json.field("handedInAt", self.handedInAt)
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
            case "personName", "person_name":
                guard try seen.first(2, value) else { continue }
                self.personName = try value.read()
            case "month":
                guard try seen.first(3, value) else { continue }
                self.month = try value.read()
            case "title":
                guard try seen.first(4, value) else { continue }
                self.title = try value.read()
            case "text":
                guard try seen.first(5, value) else { continue }
                self.text = try value.read()
            case "handedInAt", "handed_in_at":
                guard try seen.first(6, value) else { continue }
                self.handedInAt = try value.read()
            case "late":
                guard try seen.first(7, value) else { continue }
                self.late = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The essay.
public struct HandInEssayRequest: Message {
    public var month: String
    public var title: String
    public var text: String

    public init() {
        self.month = ""
        self.title = ""
        self.text = ""
    }

    public init(
        month: String = "",
        title: String = "",
        text: String = ""
    ) {
        self.month = month
        self.title = title
        self.text = text
    }
}

extension HandInEssayRequest {
    public static var fullName: String { "hall.v1.HandInEssayRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandInEssayRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HAND_IN_ESSAY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HAND_IN_ESSAY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandInEssayRequest>) {
        self.month = c.pointee.month.text
        self.title = c.pointee.title.text
        self.text = c.pointee.text.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandInEssayRequest>, _ arena: Arena) {
        hall__v1__hand_in_essay_request__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.title = arena.data(self.title)
        c.pointee.text = arena.data(self.text)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("title", self.title)
        json.field("text", self.text)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "month":
                guard try seen.first(0, value) else { continue }
                self.month = try value.read()
            case "title":
                guard try seen.first(1, value) else { continue }
                self.title = try value.read()
            case "text":
                guard try seen.first(2, value) else { continue }
                self.text = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The essay as it is kept.
public struct HandInEssayReply: Message {
    public var essay: EssayInfo?

    public init() {
        self.essay = nil
    }

    public init(
        essay: EssayInfo? = nil
    ) {
        self.essay = essay
    }
}

extension HandInEssayReply {
    public static var fullName: String { "hall.v1.HandInEssayReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandInEssayReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HAND_IN_ESSAY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HAND_IN_ESSAY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandInEssayReply>) {
        self.essay = c.pointee.essay == nil ? nil : EssayInfo(c: c.pointee.essay)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandInEssayReply>, _ arena: Arena) {
        hall__v1__hand_in_essay_reply__init(c)
        if let value = self.essay { c.pointee.essay = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("essay", self.essay)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "essay":
                guard try seen.first(0, value) else { continue }
                self.essay = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which essays to list.
public struct ListEssaysRequest: Message {
    /// Whose; "me" is the caller.
    public var personID: String
    /// Empty: all.
    public var month: String
    /// 1 to 20; 0: 20.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.personID = ""
        self.month = ""
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        personID: String = "",
        month: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.personID = personID
        self.month = month
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListEssaysRequest {
    public static var fullName: String { "hall.v1.ListEssaysRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListEssaysRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ESSAYS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ESSAYS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListEssaysRequest>) {
        self.personID = c.pointee.person_id.text
        self.month = c.pointee.month.text
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListEssaysRequest>, _ arena: Arena) {
        hall__v1__list_essays_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.month = arena.data(self.month)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("month", self.month)
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
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
            case "month":
                guard try seen.first(1, value) else { continue }
                self.month = try value.read()
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
public struct ListEssaysReply: Message {
    public var essays: [EssayInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.essays = []
        self.nextPageToken = ""
    }

    public init(
        essays: [EssayInfo] = [],
        nextPageToken: String = ""
    ) {
        self.essays = essays
        self.nextPageToken = nextPageToken
    }
}

extension ListEssaysReply {
    public static var fullName: String { "hall.v1.ListEssaysReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListEssaysReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ESSAYS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ESSAYS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListEssaysReply>) {
        self.essays = wireMessages(c.pointee.essays, c.pointee.n_essays)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListEssaysReply>, _ arena: Arena) {
        hall__v1__list_essays_reply__init(c)
        (c.pointee.essays, c.pointee.n_essays) = arena.list(self.essays) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("essays", self.essays)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "essays":
                guard try seen.first(0, value) else { continue }
                self.essays = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A check of somebody's notes.
public struct NotesCheckInfo: Message {
    public var month: String
    public var checkedBy: String
    public var checkedByName: String
    public var checkedAt: Timestamp?
    public var verdict: NotesVerdict
    public var remark: String

    public init() {
        self.month = ""
        self.checkedBy = ""
        self.checkedByName = ""
        self.checkedAt = nil
        self.verdict = .unspecified
        self.remark = ""
    }

    public init(
        month: String = "",
        checkedBy: String = "",
        checkedByName: String = "",
        checkedAt: Timestamp? = nil,
        verdict: NotesVerdict = .unspecified,
        remark: String = ""
    ) {
        self.month = month
        self.checkedBy = checkedBy
        self.checkedByName = checkedByName
        self.checkedAt = checkedAt
        self.verdict = verdict
        self.remark = remark
    }
}

extension NotesCheckInfo {
    public static var fullName: String { "hall.v1.NotesCheckInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension NotesCheckInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_NOTES_CHECK_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_NOTES_CHECK_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__NotesCheckInfo>) {
        self.month = c.pointee.month.text
        self.checkedBy = c.pointee.checked_by.text
        self.checkedByName = c.pointee.checked_by_name.text
        self.checkedAt = c.pointee.checked_at == nil ? nil : Timestamp(c: c.pointee.checked_at)
        self.verdict = NotesVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
        self.remark = c.pointee.remark.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__NotesCheckInfo>, _ arena: Arena) {
        hall__v1__notes_check_info__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.checked_by = arena.data(self.checkedBy)
        c.pointee.checked_by_name = arena.data(self.checkedByName)
        if let value = self.checkedAt { c.pointee.checked_at = arena.message(value) }
        c.pointee.verdict = Hall__V1__NotesVerdict(UInt32(bitPattern: self.verdict.rawValue))
        c.pointee.remark = arena.data(self.remark)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("checkedBy", self.checkedBy)
        json.field("checkedByName", self.checkedByName)
        json.field("checkedAt", self.checkedAt)
        json.field("verdict", self.verdict)
        json.field("remark", self.remark)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "month":
                guard try seen.first(0, value) else { continue }
                self.month = try value.read()
            case "checkedBy", "checked_by":
                guard try seen.first(1, value) else { continue }
                self.checkedBy = try value.read()
            case "checkedByName", "checked_by_name":
                guard try seen.first(2, value) else { continue }
                self.checkedByName = try value.read()
            case "checkedAt", "checked_at":
                guard try seen.first(3, value) else { continue }
                self.checkedAt = try value.read()
            case "verdict":
                guard try seen.first(4, value) else { continue }
                self.verdict = try value.read()
            case "remark":
                guard try seen.first(5, value) else { continue }
                self.remark = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What was found.
public struct CheckNotesRequest: Message {
    public var personID: String
    public var month: String
    public var verdict: NotesVerdict
    public var remark: String

    public init() {
        self.personID = ""
        self.month = ""
        self.verdict = .unspecified
        self.remark = ""
    }

    public init(
        personID: String = "",
        month: String = "",
        verdict: NotesVerdict = .unspecified,
        remark: String = ""
    ) {
        self.personID = personID
        self.month = month
        self.verdict = verdict
        self.remark = remark
    }
}

extension CheckNotesRequest {
    public static var fullName: String { "hall.v1.CheckNotesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CheckNotesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CHECK_NOTES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CHECK_NOTES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CheckNotesRequest>) {
        self.personID = c.pointee.person_id.text
        self.month = c.pointee.month.text
        self.verdict = NotesVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
        self.remark = c.pointee.remark.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CheckNotesRequest>, _ arena: Arena) {
        hall__v1__check_notes_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.month = arena.data(self.month)
        c.pointee.verdict = Hall__V1__NotesVerdict(UInt32(bitPattern: self.verdict.rawValue))
        c.pointee.remark = arena.data(self.remark)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("month", self.month)
        json.field("verdict", self.verdict)
        json.field("remark", self.remark)
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
            case "month":
                guard try seen.first(1, value) else { continue }
                self.month = try value.read()
            case "verdict":
                guard try seen.first(2, value) else { continue }
                self.verdict = try value.read()
            case "remark":
                guard try seen.first(3, value) else { continue }
                self.remark = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The check as it is kept.
public struct CheckNotesReply: Message {
    public var check: NotesCheckInfo?

    public init() {
        self.check = nil
    }

    public init(
        check: NotesCheckInfo? = nil
    ) {
        self.check = check
    }
}

extension CheckNotesReply {
    public static var fullName: String { "hall.v1.CheckNotesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CheckNotesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CHECK_NOTES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CHECK_NOTES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CheckNotesReply>) {
        self.check = c.pointee.check == nil ? nil : NotesCheckInfo(c: c.pointee.check)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CheckNotesReply>, _ arena: Arena) {
        hall__v1__check_notes_reply__init(c)
        if let value = self.check { c.pointee.check = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("check", self.check)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "check":
                guard try seen.first(0, value) else { continue }
                self.check = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which month.
public struct StudyLedgerRequest: Message {
    public var month: String
    /// Whose; "me" is the caller. Empty: everybody whom the caller may see.
    public var personID: String
    /// Only who is short of something, or stayed away.
    public var troubles: Bool

    public init() {
        self.month = ""
        self.personID = ""
        self.troubles = false
    }

    public init(
        month: String = "",
        personID: String = "",
        troubles: Bool = false
    ) {
        self.month = month
        self.personID = personID
        self.troubles = troubles
    }
}

extension StudyLedgerRequest {
    public static var fullName: String { "hall.v1.StudyLedgerRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyLedgerRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_LEDGER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_LEDGER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyLedgerRequest>) {
        self.month = c.pointee.month.text
        self.personID = c.pointee.person_id.text
        self.troubles = c.pointee.troubles != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyLedgerRequest>, _ arena: Arena) {
        hall__v1__study_ledger_request__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.troubles = self.troubles ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("personId", self.personID)
        json.field("troubles", self.troubles)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "month":
                guard try seen.first(0, value) else { continue }
                self.month = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "troubles":
                guard try seen.first(2, value) else { continue }
                self.troubles = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A week that is over, and in which fewer afternoons were planned for somebody than it needs.
public struct ShortWeek: Message {
    /// Its Monday.
    public var monday: String
    /// How many it needs: two; one in a week of fewer than three working days.
    public var needed: Int32
    public var planned: Int32

    public init() {
        self.monday = ""
        self.needed = 0
        self.planned = 0
    }

    public init(
        monday: String = "",
        needed: Int32 = 0,
        planned: Int32 = 0
    ) {
        self.monday = monday
        self.needed = needed
        self.planned = planned
    }
}

extension ShortWeek {
    public static var fullName: String { "hall.v1.ShortWeek" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ShortWeek: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SHORT_WEEK) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SHORT_WEEK)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ShortWeek>) {
        self.monday = c.pointee.monday.text
        self.needed = c.pointee.needed
        self.planned = c.pointee.planned
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ShortWeek>, _ arena: Arena) {
        hall__v1__short_week__init(c)
        c.pointee.monday = arena.data(self.monday)
        c.pointee.needed = self.needed
        c.pointee.planned = self.planned
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("monday", self.monday)
        json.field("needed", self.needed)
        json.field("planned", self.planned)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "monday":
                guard try seen.first(0, value) else { continue }
                self.monday = try value.read()
            case "needed":
                guard try seen.first(1, value) else { continue }
                self.needed = try value.read()
            case "planned":
                guard try seen.first(2, value) else { continue }
                self.planned = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One person's month.
public struct StudyLedgerLine: Message {
    public var personID: String
    public var personName: String
    /// Studies planned for them, by what became of them.
    public var planned: Int32
    public var attended: Int32
    public var askedOff: Int32
    public var serving: Int32
    public var away: Int32
    /// 无故缺席: counted as the regulation says, and nowhere else.
    public var stayedAway: Int32
    public var pending: Int32
    public var shortWeeks: [ShortWeek]
    public var essays: Int32
    public var lateEssays: Int32
    /// The month is over, and there is none.
    public var essayShort: Bool
    /// The oldest first.
    public var checks: [NotesCheckInfo]

    public init() {
        self.personID = ""
        self.personName = ""
        self.planned = 0
        self.attended = 0
        self.askedOff = 0
        self.serving = 0
        self.away = 0
        self.stayedAway = 0
        self.pending = 0
        self.shortWeeks = []
        self.essays = 0
        self.lateEssays = 0
        self.essayShort = false
        self.checks = []
    }

    public init(
        personID: String = "",
        personName: String = "",
        planned: Int32 = 0,
        attended: Int32 = 0,
        askedOff: Int32 = 0,
        serving: Int32 = 0,
        away: Int32 = 0,
        stayedAway: Int32 = 0,
        pending: Int32 = 0,
        shortWeeks: [ShortWeek] = [],
        essays: Int32 = 0,
        lateEssays: Int32 = 0,
        essayShort: Bool = false,
        checks: [NotesCheckInfo] = []
    ) {
        self.personID = personID
        self.personName = personName
        self.planned = planned
        self.attended = attended
        self.askedOff = askedOff
        self.serving = serving
        self.away = away
        self.stayedAway = stayedAway
        self.pending = pending
        self.shortWeeks = shortWeeks
        self.essays = essays
        self.lateEssays = lateEssays
        self.essayShort = essayShort
        self.checks = checks
    }
}

extension StudyLedgerLine {
    public static var fullName: String { "hall.v1.StudyLedgerLine" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyLedgerLine: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_LEDGER_LINE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_LEDGER_LINE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyLedgerLine>) {
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.planned = c.pointee.planned
        self.attended = c.pointee.attended
        self.askedOff = c.pointee.asked_off
        self.serving = c.pointee.serving
        self.away = c.pointee.away
        self.stayedAway = c.pointee.stayed_away
        self.pending = c.pointee.pending
        self.shortWeeks = wireMessages(c.pointee.short_weeks, c.pointee.n_short_weeks)
        self.essays = c.pointee.essays
        self.lateEssays = c.pointee.late_essays
        self.essayShort = c.pointee.essay_short != 0
        self.checks = wireMessages(c.pointee.checks, c.pointee.n_checks)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyLedgerLine>, _ arena: Arena) {
        hall__v1__study_ledger_line__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.planned = self.planned
        c.pointee.attended = self.attended
        c.pointee.asked_off = self.askedOff
        c.pointee.serving = self.serving
        c.pointee.away = self.away
        c.pointee.stayed_away = self.stayedAway
        c.pointee.pending = self.pending
        (c.pointee.short_weeks, c.pointee.n_short_weeks) = arena.list(self.shortWeeks) { Optional(arena.message($0)) }
        c.pointee.essays = self.essays
        c.pointee.late_essays = self.lateEssays
        c.pointee.essay_short = self.essayShort ? 1 : 0
        (c.pointee.checks, c.pointee.n_checks) = arena.list(self.checks) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("planned", self.planned)
        json.field("attended", self.attended)
        json.field("askedOff", self.askedOff)
        json.field("serving", self.serving)
        json.field("away", self.away)
        json.field("stayedAway", self.stayedAway)
        json.field("pending", self.pending)
        json.field("shortWeeks", self.shortWeeks)
        json.field("essays", self.essays)
        json.field("lateEssays", self.lateEssays)
        json.field("essayShort", self.essayShort)
        json.field("checks", self.checks)
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
            case "personName", "person_name":
                guard try seen.first(1, value) else { continue }
                self.personName = try value.read()
            case "planned":
                guard try seen.first(2, value) else { continue }
                self.planned = try value.read()
            case "attended":
                guard try seen.first(3, value) else { continue }
                self.attended = try value.read()
            case "askedOff", "asked_off":
                guard try seen.first(4, value) else { continue }
                self.askedOff = try value.read()
            case "serving":
                guard try seen.first(5, value) else { continue }
                self.serving = try value.read()
            case "away":
                guard try seen.first(6, value) else { continue }
                self.away = try value.read()
            case "stayedAway", "stayed_away":
                guard try seen.first(7, value) else { continue }
                self.stayedAway = try value.read()
            case "pending":
                guard try seen.first(8, value) else { continue }
                self.pending = try value.read()
            case "shortWeeks", "short_weeks":
                guard try seen.first(9, value) else { continue }
                self.shortWeeks = try value.read()
            case "essays":
                guard try seen.first(10, value) else { continue }
                self.essays = try value.read()
            case "lateEssays", "late_essays":
                guard try seen.first(11, value) else { continue }
                self.lateEssays = try value.read()
            case "essayShort", "essay_short":
                guard try seen.first(12, value) else { continue }
                self.essayShort = try value.read()
            case "checks":
                guard try seen.first(13, value) else { continue }
                self.checks = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// By person.
public struct StudyLedgerReply: Message {
    public var lines: [StudyLedgerLine]
    /// Years whose calendar has to be loaded before anybody knows what their weeks need.
    public var yearsMissing: [Int32]

    public init() {
        self.lines = []
        self.yearsMissing = []
    }

    public init(
        lines: [StudyLedgerLine] = [],
        yearsMissing: [Int32] = []
    ) {
        self.lines = lines
        self.yearsMissing = yearsMissing
    }
}

extension StudyLedgerReply {
    public static var fullName: String { "hall.v1.StudyLedgerReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyLedgerReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_LEDGER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_LEDGER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyLedgerReply>) {
        self.lines = wireMessages(c.pointee.lines, c.pointee.n_lines)
        self.yearsMissing = wireNumbers(c.pointee.years_missing, c.pointee.n_years_missing)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyLedgerReply>, _ arena: Arena) {
        hall__v1__study_ledger_reply__init(c)
        (c.pointee.lines, c.pointee.n_lines) = arena.list(self.lines) { Optional(arena.message($0)) }
        (c.pointee.years_missing, c.pointee.n_years_missing) = arena.list(self.yearsMissing) { $0 }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("lines", self.lines)
        json.field("yearsMissing", self.yearsMissing)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "lines":
                guard try seen.first(0, value) else { continue }
                self.lines = try value.read()
            case "yearsMissing", "years_missing":
                guard try seen.first(1, value) else { continue }
                self.yearsMissing = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a study group was put.
public struct StudyGroupPut: Message {
    public var groupID: String
    public var leaderID: String
    public var recorderID: String
    public var members: Int32

    public init() {
        self.groupID = ""
        self.leaderID = ""
        self.recorderID = ""
        self.members = 0
    }

    public init(
        groupID: String = "",
        leaderID: String = "",
        recorderID: String = "",
        members: Int32 = 0
    ) {
        self.groupID = groupID
        self.leaderID = leaderID
        self.recorderID = recorderID
        self.members = members
    }
}

extension StudyGroupPut {
    public static var fullName: String { "hall.v1.StudyGroupPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyGroupPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_GROUP_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_GROUP_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyGroupPut>) {
        self.groupID = c.pointee.group_id.text
        self.leaderID = c.pointee.leader_id.text
        self.recorderID = c.pointee.recorder_id.text
        self.members = c.pointee.members
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyGroupPut>, _ arena: Arena) {
        hall__v1__study_group_put__init(c)
        c.pointee.group_id = arena.data(self.groupID)
        c.pointee.leader_id = arena.data(self.leaderID)
        c.pointee.recorder_id = arena.data(self.recorderID)
        c.pointee.members = self.members
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("groupId", self.groupID)
        json.field("leaderId", self.leaderID)
        json.field("recorderId", self.recorderID)
        json.field("members", self.members)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "groupId", "group_id":
                guard try seen.first(0, value) else { continue }
                self.groupID = try value.read()
            case "leaderId", "leader_id":
                guard try seen.first(1, value) else { continue }
                self.leaderID = try value.read()
            case "recorderId", "recorder_id":
                guard try seen.first(2, value) else { continue }
                self.recorderID = try value.read()
            case "members":
                guard try seen.first(3, value) else { continue }
                self.members = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a study was planned.
public struct StudyPlanned: Message {
    public var number: String
    public var groupID: String
    public var date: String
    public var from: String
    public var until: String
    public var members: Int32

    public init() {
        self.number = ""
        self.groupID = ""
        self.date = ""
        self.from = ""
        self.until = ""
        self.members = 0
    }

    public init(
        number: String = "",
        groupID: String = "",
        date: String = "",
        from: String = "",
        until: String = "",
        members: Int32 = 0
    ) {
        self.number = number
        self.groupID = groupID
        self.date = date
        self.from = from
        self.until = until
        self.members = members
    }
}

extension StudyPlanned {
    public static var fullName: String { "hall.v1.StudyPlanned" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyPlanned: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_PLANNED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_PLANNED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyPlanned>) {
        self.number = c.pointee.number.text
        self.groupID = c.pointee.group_id.text
        self.date = c.pointee.date.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.members = c.pointee.members
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyPlanned>, _ arena: Arena) {
        hall__v1__study_planned__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.group_id = arena.data(self.groupID)
        c.pointee.date = arena.data(self.date)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        c.pointee.members = self.members
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("groupId", self.groupID)
        json.field("date", self.date)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("members", self.members)
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
            case "groupId", "group_id":
                guard try seen.first(1, value) else { continue }
                self.groupID = try value.read()
            case "date":
                guard try seen.first(2, value) else { continue }
                self.date = try value.read()
            case "from":
                guard try seen.first(3, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(4, value) else { continue }
                self.until = try value.read()
            case "members":
                guard try seen.first(5, value) else { continue }
                self.members = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a study was taken back. Why is sealed.
public struct StudyCancelled: Message {
    public var number: String
    public var groupID: String

    public init() {
        self.number = ""
        self.groupID = ""
    }

    public init(
        number: String = "",
        groupID: String = ""
    ) {
        self.number = number
        self.groupID = groupID
    }
}

extension StudyCancelled {
    public static var fullName: String { "hall.v1.StudyCancelled" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyCancelled: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_CANCELLED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_CANCELLED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyCancelled>) {
        self.number = c.pointee.number.text
        self.groupID = c.pointee.group_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyCancelled>, _ arena: Arena) {
        hall__v1__study_cancelled__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.group_id = arena.data(self.groupID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("groupId", self.groupID)
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
            case "groupId", "group_id":
                guard try seen.first(1, value) else { continue }
                self.groupID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: somebody asked off a study. Why is sealed.
public struct StudyAskedOff: Message {
    public var number: String
    public var personID: String

    public init() {
        self.number = ""
        self.personID = ""
    }

    public init(
        number: String = "",
        personID: String = ""
    ) {
        self.number = number
        self.personID = personID
    }
}

extension StudyAskedOff {
    public static var fullName: String { "hall.v1.StudyAskedOff" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyAskedOff: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_ASKED_OFF) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_ASKED_OFF)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyAskedOff>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyAskedOff>, _ arena: Arena) {
        hall__v1__study_asked_off__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: that was granted or rejected.
public struct StudyAskOffDecided: Message {
    public var number: String
    public var personID: String
    public var verdict: AskOffVerdict

    public init() {
        self.number = ""
        self.personID = ""
        self.verdict = .unspecified
    }

    public init(
        number: String = "",
        personID: String = "",
        verdict: AskOffVerdict = .unspecified
    ) {
        self.number = number
        self.personID = personID
        self.verdict = verdict
    }
}

extension StudyAskOffDecided {
    public static var fullName: String { "hall.v1.StudyAskOffDecided" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyAskOffDecided: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_ASK_OFF_DECIDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_ASK_OFF_DECIDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyAskOffDecided>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.verdict = AskOffVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyAskOffDecided>, _ arena: Arena) {
        hall__v1__study_ask_off_decided__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.verdict = Hall__V1__AskOffVerdict(UInt32(bitPattern: self.verdict.rawValue))
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

/// Journal: a study was recorded, or its record corrected; why it was corrected is sealed.
public struct StudyRecorded: Message {
    public var number: String
    public var groupID: String
    public var revision: Int32
    public var present: Int32
    public var absent: Int32

    public init() {
        self.number = ""
        self.groupID = ""
        self.revision = 0
        self.present = 0
        self.absent = 0
    }

    public init(
        number: String = "",
        groupID: String = "",
        revision: Int32 = 0,
        present: Int32 = 0,
        absent: Int32 = 0
    ) {
        self.number = number
        self.groupID = groupID
        self.revision = revision
        self.present = present
        self.absent = absent
    }
}

extension StudyRecorded {
    public static var fullName: String { "hall.v1.StudyRecorded" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StudyRecorded: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STUDY_RECORDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STUDY_RECORDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StudyRecorded>) {
        self.number = c.pointee.number.text
        self.groupID = c.pointee.group_id.text
        self.revision = c.pointee.revision
        self.present = c.pointee.present
        self.absent = c.pointee.absent
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StudyRecorded>, _ arena: Arena) {
        hall__v1__study_recorded__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.group_id = arena.data(self.groupID)
        c.pointee.revision = self.revision
        c.pointee.present = self.present
        c.pointee.absent = self.absent
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("groupId", self.groupID)
        json.field("revision", self.revision)
        json.field("present", self.present)
        json.field("absent", self.absent)
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
            case "groupId", "group_id":
                guard try seen.first(1, value) else { continue }
                self.groupID = try value.read()
            case "revision":
                guard try seen.first(2, value) else { continue }
                self.revision = try value.read()
            case "present":
                guard try seen.first(3, value) else { continue }
                self.present = try value.read()
            case "absent":
                guard try seen.first(4, value) else { continue }
                self.absent = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: somebody handed in an essay.
public struct EssayHandedIn: Message {
    public var number: String
    public var personID: String
    public var month: String

    public init() {
        self.number = ""
        self.personID = ""
        self.month = ""
    }

    public init(
        number: String = "",
        personID: String = "",
        month: String = ""
    ) {
        self.number = number
        self.personID = personID
        self.month = month
    }
}

extension EssayHandedIn {
    public static var fullName: String { "hall.v1.EssayHandedIn" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EssayHandedIn: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ESSAY_HANDED_IN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ESSAY_HANDED_IN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EssayHandedIn>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.month = c.pointee.month.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EssayHandedIn>, _ arena: Arena) {
        hall__v1__essay_handed_in__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.month = arena.data(self.month)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("month", self.month)
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
            case "month":
                guard try seen.first(2, value) else { continue }
                self.month = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: somebody's notes were checked. The remark is sealed.
public struct NotesChecked: Message {
    public var personID: String
    public var month: String
    public var verdict: NotesVerdict

    public init() {
        self.personID = ""
        self.month = ""
        self.verdict = .unspecified
    }

    public init(
        personID: String = "",
        month: String = "",
        verdict: NotesVerdict = .unspecified
    ) {
        self.personID = personID
        self.month = month
        self.verdict = verdict
    }
}

extension NotesChecked {
    public static var fullName: String { "hall.v1.NotesChecked" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension NotesChecked: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_NOTES_CHECKED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_NOTES_CHECKED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__NotesChecked>) {
        self.personID = c.pointee.person_id.text
        self.month = c.pointee.month.text
        self.verdict = NotesVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__NotesChecked>, _ arena: Arena) {
        hall__v1__notes_checked__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.month = arena.data(self.month)
        c.pointee.verdict = Hall__V1__NotesVerdict(UInt32(bitPattern: self.verdict.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("month", self.month)
        json.field("verdict", self.verdict)
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
            case "month":
                guard try seen.first(1, value) else { continue }
                self.month = try value.read()
            case "verdict":
                guard try seen.first(2, value) else { continue }
                self.verdict = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
