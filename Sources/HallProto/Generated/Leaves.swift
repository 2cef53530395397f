// Generated from Protos/hall/v1/leaves.proto by HallProtoGen; do not edit.

import CHallProto

/// Half of a day. Noon lies between the sessions of the morning and those of the afternoon.
public enum DayHalf: ProtoEnum {
    case unspecified
    case morning
    case afternoon
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [DayHalf] = [
        .unspecified,
        .morning,
        .afternoon,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .morning
        case 2: self = .afternoon
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .morning: 1
        case .afternoon: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "DAY_HALF_UNSPECIFIED"
        case .morning: "DAY_HALF_MORNING"
        case .afternoon: "DAY_HALF_AFTERNOON"
        case .unrecognized(let value): String(value)
        }
    }
}

extension DayHalf: JSONRepresentable {}

/// How far leave has got.
public enum LeaveStage: ProtoEnum {
    case unspecified
    /// 待批.
    case asked
    /// 已批.
    case granted
    /// 不批.
    case refused
    /// 已撤回.
    case withdrawn
    /// 已销假.
    case returned
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [LeaveStage] = [
        .unspecified,
        .asked,
        .granted,
        .refused,
        .withdrawn,
        .returned,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .asked
        case 2: self = .granted
        case 3: self = .refused
        case 4: self = .withdrawn
        case 5: self = .returned
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .asked: 1
        case .granted: 2
        case .refused: 3
        case .withdrawn: 4
        case .returned: 5
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "LEAVE_STAGE_UNSPECIFIED"
        case .asked: "LEAVE_STAGE_ASKED"
        case .granted: "LEAVE_STAGE_GRANTED"
        case .refused: "LEAVE_STAGE_REFUSED"
        case .withdrawn: "LEAVE_STAGE_WITHDRAWN"
        case .returned: "LEAVE_STAGE_RETURNED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension LeaveStage: JSONRepresentable {}

/// What is decided about it.
public enum LeaveVerdict: ProtoEnum {
    case unspecified
    case granted
    case refused
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [LeaveVerdict] = [
        .unspecified,
        .granted,
        .refused,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .granted
        case 2: self = .refused
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .granted: 1
        case .refused: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "LEAVE_VERDICT_UNSPECIFIED"
        case .granted: "LEAVE_VERDICT_GRANTED"
        case .refused: "LEAVE_VERDICT_REFUSED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension LeaveVerdict: JSONRepresentable {}

/// Who decides, by length.
public enum LeaveTier: ProtoEnum {
    case unspecified
    /// 中心主任: up to one working day.
    case director
    /// 镇主要负责人.
    case principal
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [LeaveTier] = [
        .unspecified,
        .director,
        .principal,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .director
        case 2: self = .principal
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .director: 1
        case .principal: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "LEAVE_TIER_UNSPECIFIED"
        case .director: "LEAVE_TIER_DIRECTOR"
        case .principal: "LEAVE_TIER_PRINCIPAL"
        case .unrecognized(let value): String(value)
        }
    }
}

extension LeaveTier: JSONRepresentable {}

/// How somebody asked, agreed or decided who did not do it here.
public enum LeaveWay: ProtoEnum {
    case unspecified
    case onPaper
    case byPhone
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [LeaveWay] = [
        .unspecified,
        .onPaper,
        .byPhone,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .onPaper
        case 2: self = .byPhone
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .onPaper: 1
        case .byPhone: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "LEAVE_WAY_UNSPECIFIED"
        case .onPaper: "LEAVE_WAY_ON_PAPER"
        case .byPhone: "LEAVE_WAY_BY_PHONE"
        case .unrecognized(let value): String(value)
        }
    }
}

extension LeaveWay: JSONRepresentable {}

/// What the days of a kind are counted in, for its allowance.
public enum LeaveCounting: ProtoEnum {
    case unspecified
    /// 工作日: days of rest are not counted.
    case workdays
    /// 日历天: days of rest are counted in.
    case calendarDays
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [LeaveCounting] = [
        .unspecified,
        .workdays,
        .calendarDays,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .workdays
        case 2: self = .calendarDays
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .workdays: 1
        case .calendarDays: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "LEAVE_COUNTING_UNSPECIFIED"
        case .workdays: "LEAVE_COUNTING_WORKDAYS"
        case .calendarDays: "LEAVE_COUNTING_CALENDAR_DAYS"
        case .unrecognized(let value): String(value)
        }
    }
}

extension LeaveCounting: JSONRepresentable {}

/// What somebody on leave of a kind is on the attendance.
public enum LeaveStanding: ProtoEnum {
    case unspecified
    case leave
    /// 公务外出.
    case outing
    case study
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [LeaveStanding] = [
        .unspecified,
        .leave,
        .outing,
        .study,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .leave
        case 2: self = .outing
        case 3: self = .study
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .leave: 1
        case .outing: 2
        case .study: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "LEAVE_STANDING_UNSPECIFIED"
        case .leave: "LEAVE_STANDING_LEAVE"
        case .outing: "LEAVE_STANDING_OUTING"
        case .study: "LEAVE_STANDING_STUDY"
        case .unrecognized(let value): String(value)
        }
    }
}

extension LeaveStanding: JSONRepresentable {}

/// How much of a kind there is.
public enum LeaveAllowance: ProtoEnum {
    case unspecified
    case unbounded
    /// So many days each time.
    case eachTime
    /// So many days a year.
    case eachYear
    /// 5, 10 or 15 days a year, by years of work.
    case byService
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [LeaveAllowance] = [
        .unspecified,
        .unbounded,
        .eachTime,
        .eachYear,
        .byService,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .unbounded
        case 2: self = .eachTime
        case 3: self = .eachYear
        case 4: self = .byService
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .unbounded: 1
        case .eachTime: 2
        case .eachYear: 3
        case .byService: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "LEAVE_ALLOWANCE_UNSPECIFIED"
        case .unbounded: "LEAVE_ALLOWANCE_UNBOUNDED"
        case .eachTime: "LEAVE_ALLOWANCE_EACH_TIME"
        case .eachYear: "LEAVE_ALLOWANCE_EACH_YEAR"
        case .byService: "LEAVE_ALLOWANCE_BY_SERVICE"
        case .unrecognized(let value): String(value)
        }
    }
}

extension LeaveAllowance: JSONRepresentable {}

/// What a half-day is to the person.
public enum HalfStanding: ProtoEnum {
    case unspecified
    /// It counts.
    case worked
    case weekend
    case holiday
    /// Does not work it: a rota, half a day off by decree.
    case offDuty
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [HalfStanding] = [
        .unspecified,
        .worked,
        .weekend,
        .holiday,
        .offDuty,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .worked
        case 2: self = .weekend
        case 3: self = .holiday
        case 4: self = .offDuty
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .worked: 1
        case .weekend: 2
        case .holiday: 3
        case .offDuty: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "HALF_STANDING_UNSPECIFIED"
        case .worked: "HALF_STANDING_WORKED"
        case .weekend: "HALF_STANDING_WEEKEND"
        case .holiday: "HALF_STANDING_HOLIDAY"
        case .offDuty: "HALF_STANDING_OFF_DUTY"
        case .unrecognized(let value): String(value)
        }
    }
}

extension HalfStanding: JSONRepresentable {}

/// A paper a kind of leave needs.
public struct LeavePaperNeed: Message {
    public var name: String
    /// Handed in by closing time of the working day that is so many after the first day of leave.
    public var dueWorkdays: Int32

    public init() {
        self.name = ""
        self.dueWorkdays = 0
    }

    public init(
        name: String = "",
        dueWorkdays: Int32 = 0
    ) {
        self.name = name
        self.dueWorkdays = dueWorkdays
    }
}

extension LeavePaperNeed {
    public static var fullName: String { "hall.v1.LeavePaperNeed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeavePaperNeed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_PAPER_NEED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_PAPER_NEED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeavePaperNeed>) {
        self.name = c.pointee.name.text
        self.dueWorkdays = c.pointee.due_workdays
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeavePaperNeed>, _ arena: Arena) {
        hall__v1__leave_paper_need__init(c)
        c.pointee.name = arena.data(self.name)
        c.pointee.due_workdays = self.dueWorkdays
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("name", self.name)
        json.field("dueWorkdays", self.dueWorkdays)
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
            case "dueWorkdays", "due_workdays":
                guard try seen.first(1, value) else { continue }
                self.dueWorkdays = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A kind of leave.
public struct LeaveKindInfo: Message {
    public var id: String
    public var name: String
    /// The law or rule that gives it, with its date of effect.
    public var basis: String
    public var standing: LeaveStanding
    public var counting: LeaveCounting
    public var allowance: LeaveAllowance
    /// Each time or each year, by `allowance`; else 0.
    public var daysMax: Int32
    /// It may be asked for afterwards: sudden sickness, emergencies.
    public var sudden: Bool
    /// It waits until every post is covered.
    public var waitsForCover: Bool
    public var papers: [LeavePaperNeed]
    /// Nobody asks for it any more.
    public var retired: Bool
    public var version: Int64

    public init() {
        self.id = ""
        self.name = ""
        self.basis = ""
        self.standing = .unspecified
        self.counting = .unspecified
        self.allowance = .unspecified
        self.daysMax = 0
        self.sudden = false
        self.waitsForCover = false
        self.papers = []
        self.retired = false
        self.version = 0
    }

    public init(
        id: String = "",
        name: String = "",
        basis: String = "",
        standing: LeaveStanding = .unspecified,
        counting: LeaveCounting = .unspecified,
        allowance: LeaveAllowance = .unspecified,
        daysMax: Int32 = 0,
        sudden: Bool = false,
        waitsForCover: Bool = false,
        papers: [LeavePaperNeed] = [],
        retired: Bool = false,
        version: Int64 = 0
    ) {
        self.id = id
        self.name = name
        self.basis = basis
        self.standing = standing
        self.counting = counting
        self.allowance = allowance
        self.daysMax = daysMax
        self.sudden = sudden
        self.waitsForCover = waitsForCover
        self.papers = papers
        self.retired = retired
        self.version = version
    }
}

extension LeaveKindInfo {
    public static var fullName: String { "hall.v1.LeaveKindInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveKindInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_KIND_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_KIND_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveKindInfo>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.basis = c.pointee.basis.text
        self.standing = LeaveStanding(rawValue: Int32(bitPattern: c.pointee.standing.rawValue))
        self.counting = LeaveCounting(rawValue: Int32(bitPattern: c.pointee.counting.rawValue))
        self.allowance = LeaveAllowance(rawValue: Int32(bitPattern: c.pointee.allowance.rawValue))
        self.daysMax = c.pointee.days_max
        self.sudden = c.pointee.sudden != 0
        self.waitsForCover = c.pointee.waits_for_cover != 0
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
        self.retired = c.pointee.retired != 0
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveKindInfo>, _ arena: Arena) {
        hall__v1__leave_kind_info__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.basis = arena.data(self.basis)
        c.pointee.standing = Hall__V1__LeaveStanding(UInt32(bitPattern: self.standing.rawValue))
        c.pointee.counting = Hall__V1__LeaveCounting(UInt32(bitPattern: self.counting.rawValue))
        c.pointee.allowance = Hall__V1__LeaveAllowance(UInt32(bitPattern: self.allowance.rawValue))
        c.pointee.days_max = self.daysMax
        c.pointee.sudden = self.sudden ? 1 : 0
        c.pointee.waits_for_cover = self.waitsForCover ? 1 : 0
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
        c.pointee.retired = self.retired ? 1 : 0
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("basis", self.basis)
        json.field("standing", self.standing)
        json.field("counting", self.counting)
        json.field("allowance", self.allowance)
        json.field("daysMax", self.daysMax)
        json.field("sudden", self.sudden)
        json.field("waitsForCover", self.waitsForCover)
        json.field("papers", self.papers)
        json.field("retired", self.retired)
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
            case "basis":
                guard try seen.first(2, value) else { continue }
                self.basis = try value.read()
            case "standing":
                guard try seen.first(3, value) else { continue }
                self.standing = try value.read()
            case "counting":
                guard try seen.first(4, value) else { continue }
                self.counting = try value.read()
            case "allowance":
                guard try seen.first(5, value) else { continue }
                self.allowance = try value.read()
            case "daysMax", "days_max":
                guard try seen.first(6, value) else { continue }
                self.daysMax = try value.read()
            case "sudden":
                guard try seen.first(7, value) else { continue }
                self.sudden = try value.read()
            case "waitsForCover", "waits_for_cover":
                guard try seen.first(8, value) else { continue }
                self.waitsForCover = try value.read()
            case "papers":
                guard try seen.first(9, value) else { continue }
                self.papers = try value.read()
            case "retired":
                guard try seen.first(10, value) else { continue }
                self.retired = try value.read()
            case "version":
                guard try seen.first(11, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Days of one kind.
public struct LeavePart: Message {
    public var kindID: String
    public var from: String
    /// UNSPECIFIED: from the morning on.
    public var fromHalf: DayHalf
    /// That day included; empty: the first day alone.
    public var until: String
    /// UNSPECIFIED: through the afternoon.
    public var untilHalf: DayHalf

    public init() {
        self.kindID = ""
        self.from = ""
        self.fromHalf = .unspecified
        self.until = ""
        self.untilHalf = .unspecified
    }

    public init(
        kindID: String = "",
        from: String = "",
        fromHalf: DayHalf = .unspecified,
        until: String = "",
        untilHalf: DayHalf = .unspecified
    ) {
        self.kindID = kindID
        self.from = from
        self.fromHalf = fromHalf
        self.until = until
        self.untilHalf = untilHalf
    }
}

extension LeavePart {
    public static var fullName: String { "hall.v1.LeavePart" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeavePart: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_PART) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_PART)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeavePart>) {
        self.kindID = c.pointee.kind_id.text
        self.from = c.pointee.from.text
        self.fromHalf = DayHalf(rawValue: Int32(bitPattern: c.pointee.from_half.rawValue))
        self.until = c.pointee.until.text
        self.untilHalf = DayHalf(rawValue: Int32(bitPattern: c.pointee.until_half.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeavePart>, _ arena: Arena) {
        hall__v1__leave_part__init(c)
        c.pointee.kind_id = arena.data(self.kindID)
        c.pointee.from = arena.data(self.from)
        c.pointee.from_half = Hall__V1__DayHalf(UInt32(bitPattern: self.fromHalf.rawValue))
        c.pointee.until = arena.data(self.until)
        c.pointee.until_half = Hall__V1__DayHalf(UInt32(bitPattern: self.untilHalf.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kindId", self.kindID)
        json.field("from", self.from)
        json.field("fromHalf", self.fromHalf)
        json.field("until", self.until)
        json.field("untilHalf", self.untilHalf)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "kindId", "kind_id":
                guard try seen.first(0, value) else { continue }
                self.kindID = try value.read()
            case "from":
                guard try seen.first(1, value) else { continue }
                self.from = try value.read()
            case "fromHalf", "from_half":
                guard try seen.first(2, value) else { continue }
                self.fromHalf = try value.read()
            case "until":
                guard try seen.first(3, value) else { continue }
                self.until = try value.read()
            case "untilHalf", "until_half":
                guard try seen.first(4, value) else { continue }
                self.untilHalf = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Days that were taken back.
public struct LeaveCut: Message {
    public var from: String
    public var fromHalf: DayHalf
    public var until: String
    public var untilHalf: DayHalf

    public init() {
        self.from = ""
        self.fromHalf = .unspecified
        self.until = ""
        self.untilHalf = .unspecified
    }

    public init(
        from: String = "",
        fromHalf: DayHalf = .unspecified,
        until: String = "",
        untilHalf: DayHalf = .unspecified
    ) {
        self.from = from
        self.fromHalf = fromHalf
        self.until = until
        self.untilHalf = untilHalf
    }
}

extension LeaveCut {
    public static var fullName: String { "hall.v1.LeaveCut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveCut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_CUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_CUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveCut>) {
        self.from = c.pointee.from.text
        self.fromHalf = DayHalf(rawValue: Int32(bitPattern: c.pointee.from_half.rawValue))
        self.until = c.pointee.until.text
        self.untilHalf = DayHalf(rawValue: Int32(bitPattern: c.pointee.until_half.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveCut>, _ arena: Arena) {
        hall__v1__leave_cut__init(c)
        c.pointee.from = arena.data(self.from)
        c.pointee.from_half = Hall__V1__DayHalf(UInt32(bitPattern: self.fromHalf.rawValue))
        c.pointee.until = arena.data(self.until)
        c.pointee.until_half = Hall__V1__DayHalf(UInt32(bitPattern: self.untilHalf.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("from", self.from)
        json.field("fromHalf", self.fromHalf)
        json.field("until", self.until)
        json.field("untilHalf", self.untilHalf)
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
            case "fromHalf", "from_half":
                guard try seen.first(1, value) else { continue }
                self.fromHalf = try value.read()
            case "until":
                guard try seen.first(2, value) else { continue }
                self.until = try value.read()
            case "untilHalf", "until_half":
                guard try seen.first(3, value) else { continue }
                self.untilHalf = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A paper leave needs.
public struct LeavePaperInfo: Message {
    public var name: String
    /// Empty: it follows with the next year's calendar.
    public var dueOn: String
    public var handedInAt: Timestamp?
    /// It was not handed in in time.
    public var overdue: Bool

    public init() {
        self.name = ""
        self.dueOn = ""
        self.handedInAt = nil
        self.overdue = false
    }

    public init(
        name: String = "",
        dueOn: String = "",
        handedInAt: Timestamp? = nil,
        overdue: Bool = false
    ) {
        self.name = name
        self.dueOn = dueOn
        self.handedInAt = handedInAt
        self.overdue = overdue
    }
}

extension LeavePaperInfo {
    public static var fullName: String { "hall.v1.LeavePaperInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeavePaperInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_PAPER_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_PAPER_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeavePaperInfo>) {
        self.name = c.pointee.name.text
        self.dueOn = c.pointee.due_on.text
        self.handedInAt = c.pointee.handed_in_at == nil ? nil : Timestamp(c: c.pointee.handed_in_at)
        self.overdue = c.pointee.overdue != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeavePaperInfo>, _ arena: Arena) {
        hall__v1__leave_paper_info__init(c)
        c.pointee.name = arena.data(self.name)
        c.pointee.due_on = arena.data(self.dueOn)
        if let value = self.handedInAt { c.pointee.handed_in_at = arena.message(value) }
        c.pointee.overdue = self.overdue ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("name", self.name)
        json.field("dueOn", self.dueOn)
        json.field("handedInAt", self.handedInAt)
        json.field("overdue", self.overdue)
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
            case "dueOn", "due_on":
                guard try seen.first(1, value) else { continue }
                self.dueOn = try value.read()
            case "handedInAt", "handed_in_at":
                guard try seen.first(2, value) else { continue }
                self.handedInAt = try value.read()
            case "overdue":
                guard try seen.first(3, value) else { continue }
                self.overdue = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Whom the unit sends for a post.
public struct SubstituteInfo: Message {
    public var postID: String
    public var postName: String
    public var personID: String
    public var personName: String
    /// Who of the unit said so.
    public var sentBy: String

    public init() {
        self.postID = ""
        self.postName = ""
        self.personID = ""
        self.personName = ""
        self.sentBy = ""
    }

    public init(
        postID: String = "",
        postName: String = "",
        personID: String = "",
        personName: String = "",
        sentBy: String = ""
    ) {
        self.postID = postID
        self.postName = postName
        self.personID = personID
        self.personName = personName
        self.sentBy = sentBy
    }
}

extension SubstituteInfo {
    public static var fullName: String { "hall.v1.SubstituteInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SubstituteInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SUBSTITUTE_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SUBSTITUTE_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SubstituteInfo>) {
        self.postID = c.pointee.post_id.text
        self.postName = c.pointee.post_name.text
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.sentBy = c.pointee.sent_by.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SubstituteInfo>, _ arena: Arena) {
        hall__v1__substitute_info__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.post_name = arena.data(self.postName)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.sent_by = arena.data(self.sentBy)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("postName", self.postName)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("sentBy", self.sentBy)
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
            case "personId", "person_id":
                guard try seen.first(2, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(3, value) else { continue }
                self.personName = try value.read()
            case "sentBy", "sent_by":
                guard try seen.first(4, value) else { continue }
                self.sentBy = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One leave, as the register has it.
public struct LeaveInfo: Message {
    /// "J2026-000012".
    public var number: String
    public var stage: LeaveStage
    public var personID: String
    public var personName: String
    public var parts: [LeavePart]
    /// Of each part's kind, in the same order.
    public var kindNames: [String]
    public var reason: String
    /// When it reached the hall.
    public var askedAt: Timestamp?
    /// Whoever registered it for them; empty: they asked themselves.
    public var registeredBy: String
    /// Who phoned; empty: they themselves.
    public var toldBy: String
    /// It was asked for when it had begun.
    public var afterwards: Bool
    /// Working half-days it was asked for.
    public var halfDays: Int32
    /// Those and what it counts together with.
    public var chainedHalfDays: Int32
    public var tier: LeaveTier
    public var decidedBy: String
    public var decidedByName: String
    public var decidedAt: Timestamp?
    public var answer: String
    /// Set where the decision was written down for whoever took it.
    public var way: LeaveWay
    public var recordedBy: String
    /// Their own word on it is waited for.
    public var awaitsWord: Bool
    /// Posts would be empty, and why it was granted all the same.
    public var waiver: String
    /// Who of the unit agreed.
    public var consent: String
    public var substitutes: [SubstituteInfo]
    public var cuts: [LeaveCut]
    public var papers: [LeavePaperInfo]
    public var returnedAt: Timestamp?
    /// A sign-in was taken as the return, for the registrar to confirm.
    public var returnUnconfirmed: Bool
    /// Its last half-day is over, work has begun since, and nobody is back.
    public var overdue: Bool
    /// Back only after work had begun.
    public var lateReturn: Bool
    /// Working half-days that were taken, or will be as things stand.
    public var takenHalfDays: Int32
    /// The slip, once it was granted.
    public var slipID: String
    public var version: Int64

    public init() {
        self.number = ""
        self.stage = .unspecified
        self.personID = ""
        self.personName = ""
        self.parts = []
        self.kindNames = []
        self.reason = ""
        self.askedAt = nil
        self.registeredBy = ""
        self.toldBy = ""
        self.afterwards = false
        self.halfDays = 0
        self.chainedHalfDays = 0
        self.tier = .unspecified
        self.decidedBy = ""
        self.decidedByName = ""
        self.decidedAt = nil
        self.answer = ""
        self.way = .unspecified
        self.recordedBy = ""
        self.awaitsWord = false
        self.waiver = ""
        self.consent = ""
        self.substitutes = []
        self.cuts = []
        self.papers = []
        self.returnedAt = nil
        self.returnUnconfirmed = false
        self.overdue = false
        self.lateReturn = false
        self.takenHalfDays = 0
        self.slipID = ""
        self.version = 0
    }

    public init(
        number: String = "",
        stage: LeaveStage = .unspecified,
        personID: String = "",
        personName: String = "",
        parts: [LeavePart] = [],
        kindNames: [String] = [],
        reason: String = "",
        askedAt: Timestamp? = nil,
        registeredBy: String = "",
        toldBy: String = "",
        afterwards: Bool = false,
        halfDays: Int32 = 0,
        chainedHalfDays: Int32 = 0,
        tier: LeaveTier = .unspecified,
        decidedBy: String = "",
        decidedByName: String = "",
        decidedAt: Timestamp? = nil,
        answer: String = "",
        way: LeaveWay = .unspecified,
        recordedBy: String = "",
        awaitsWord: Bool = false,
        waiver: String = "",
        consent: String = "",
        substitutes: [SubstituteInfo] = [],
        cuts: [LeaveCut] = [],
        papers: [LeavePaperInfo] = [],
        returnedAt: Timestamp? = nil,
        returnUnconfirmed: Bool = false,
        overdue: Bool = false,
        lateReturn: Bool = false,
        takenHalfDays: Int32 = 0,
        slipID: String = "",
        version: Int64 = 0
    ) {
        self.number = number
        self.stage = stage
        self.personID = personID
        self.personName = personName
        self.parts = parts
        self.kindNames = kindNames
        self.reason = reason
        self.askedAt = askedAt
        self.registeredBy = registeredBy
        self.toldBy = toldBy
        self.afterwards = afterwards
        self.halfDays = halfDays
        self.chainedHalfDays = chainedHalfDays
        self.tier = tier
        self.decidedBy = decidedBy
        self.decidedByName = decidedByName
        self.decidedAt = decidedAt
        self.answer = answer
        self.way = way
        self.recordedBy = recordedBy
        self.awaitsWord = awaitsWord
        self.waiver = waiver
        self.consent = consent
        self.substitutes = substitutes
        self.cuts = cuts
        self.papers = papers
        self.returnedAt = returnedAt
        self.returnUnconfirmed = returnUnconfirmed
        self.overdue = overdue
        self.lateReturn = lateReturn
        self.takenHalfDays = takenHalfDays
        self.slipID = slipID
        self.version = version
    }
}

extension LeaveInfo {
    public static var fullName: String { "hall.v1.LeaveInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveInfo>) {
        self.number = c.pointee.number.text
        self.stage = LeaveStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.parts = wireMessages(c.pointee.parts, c.pointee.n_parts)
        self.kindNames = wireTexts(c.pointee.kind_names, c.pointee.n_kind_names)
        self.reason = c.pointee.reason.text
        self.askedAt = c.pointee.asked_at == nil ? nil : Timestamp(c: c.pointee.asked_at)
        self.registeredBy = c.pointee.registered_by.text
        self.toldBy = c.pointee.told_by.text
        self.afterwards = c.pointee.afterwards != 0
        self.halfDays = c.pointee.half_days
        self.chainedHalfDays = c.pointee.chained_half_days
        self.tier = LeaveTier(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.decidedBy = c.pointee.decided_by.text
        self.decidedByName = c.pointee.decided_by_name.text
        self.decidedAt = c.pointee.decided_at == nil ? nil : Timestamp(c: c.pointee.decided_at)
        self.answer = c.pointee.answer.text
        self.way = LeaveWay(rawValue: Int32(bitPattern: c.pointee.way.rawValue))
        self.recordedBy = c.pointee.recorded_by.text
        self.awaitsWord = c.pointee.awaits_word != 0
        self.waiver = c.pointee.waiver.text
        self.consent = c.pointee.consent.text
        self.substitutes = wireMessages(c.pointee.substitutes, c.pointee.n_substitutes)
        self.cuts = wireMessages(c.pointee.cuts, c.pointee.n_cuts)
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
        self.returnedAt = c.pointee.returned_at == nil ? nil : Timestamp(c: c.pointee.returned_at)
        self.returnUnconfirmed = c.pointee.return_unconfirmed != 0
        self.overdue = c.pointee.overdue != 0
        self.lateReturn = c.pointee.late_return != 0
        self.takenHalfDays = c.pointee.taken_half_days
        self.slipID = c.pointee.slip_id.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveInfo>, _ arena: Arena) {
        hall__v1__leave_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.stage = Hall__V1__LeaveStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        (c.pointee.parts, c.pointee.n_parts) = arena.list(self.parts) { Optional(arena.message($0)) }
        (c.pointee.kind_names, c.pointee.n_kind_names) = arena.list(self.kindNames) { arena.data($0) }
        c.pointee.reason = arena.data(self.reason)
        if let value = self.askedAt { c.pointee.asked_at = arena.message(value) }
        c.pointee.registered_by = arena.data(self.registeredBy)
        c.pointee.told_by = arena.data(self.toldBy)
        c.pointee.afterwards = self.afterwards ? 1 : 0
        c.pointee.half_days = self.halfDays
        c.pointee.chained_half_days = self.chainedHalfDays
        c.pointee.tier = Hall__V1__LeaveTier(UInt32(bitPattern: self.tier.rawValue))
        c.pointee.decided_by = arena.data(self.decidedBy)
        c.pointee.decided_by_name = arena.data(self.decidedByName)
        if let value = self.decidedAt { c.pointee.decided_at = arena.message(value) }
        c.pointee.answer = arena.data(self.answer)
        c.pointee.way = Hall__V1__LeaveWay(UInt32(bitPattern: self.way.rawValue))
        c.pointee.recorded_by = arena.data(self.recordedBy)
        c.pointee.awaits_word = self.awaitsWord ? 1 : 0
        c.pointee.waiver = arena.data(self.waiver)
        c.pointee.consent = arena.data(self.consent)
        (c.pointee.substitutes, c.pointee.n_substitutes) = arena.list(self.substitutes) { Optional(arena.message($0)) }
        (c.pointee.cuts, c.pointee.n_cuts) = arena.list(self.cuts) { Optional(arena.message($0)) }
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
        if let value = self.returnedAt { c.pointee.returned_at = arena.message(value) }
        c.pointee.return_unconfirmed = self.returnUnconfirmed ? 1 : 0
        c.pointee.overdue = self.overdue ? 1 : 0
        c.pointee.late_return = self.lateReturn ? 1 : 0
        c.pointee.taken_half_days = self.takenHalfDays
        c.pointee.slip_id = arena.data(self.slipID)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("stage", self.stage)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("parts", self.parts)
        json.field("kindNames", self.kindNames)
        json.field("reason", self.reason)
        json.field("askedAt", self.askedAt)
        json.field("registeredBy", self.registeredBy)
        json.field("toldBy", self.toldBy)
        json.field("afterwards", self.afterwards)
        json.field("halfDays", self.halfDays)
        json.field("chainedHalfDays", self.chainedHalfDays)
        json.field("tier", self.tier)
        json.field("decidedBy", self.decidedBy)
        json.field("decidedByName", self.decidedByName)
        json.field("decidedAt", self.decidedAt)
        json.field("answer", self.answer)
        json.field("way", self.way)
        json.field("recordedBy", self.recordedBy)
        json.field("awaitsWord", self.awaitsWord)
        json.field("waiver", self.waiver)
        json.field("consent", self.consent)
        json.field("substitutes", self.substitutes)
        json.field("cuts", self.cuts)
        json.field("papers", self.papers)
        json.field("returnedAt", self.returnedAt)
        json.field("returnUnconfirmed", self.returnUnconfirmed)
        json.field("overdue", self.overdue)
        json.field("lateReturn", self.lateReturn)
        json.field("takenHalfDays", self.takenHalfDays)
        json.field("slipId", self.slipID)
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
            case "parts":
                guard try seen.first(4, value) else { continue }
                self.parts = try value.read()
            case "kindNames", "kind_names":
                guard try seen.first(5, value) else { continue }
                self.kindNames = try value.read()
            case "reason":
                guard try seen.first(6, value) else { continue }
                self.reason = try value.read()
            case "askedAt", "asked_at":
                guard try seen.first(7, value) else { continue }
                self.askedAt = try value.read()
            case "registeredBy", "registered_by":
                guard try seen.first(8, value) else { continue }
                self.registeredBy = try value.read()
            case "toldBy", "told_by":
                guard try seen.first(9, value) else { continue }
                self.toldBy = try value.read()
            case "afterwards":
                guard try seen.first(10, value) else { continue }
                self.afterwards = try value.read()
            case "halfDays", "half_days":
                guard try seen.first(11, value) else { continue }
                self.halfDays = try value.read()
            case "chainedHalfDays", "chained_half_days":
                guard try seen.first(12, value) else { continue }
                self.chainedHalfDays = try value.read()
            case "tier":
                guard try seen.first(13, value) else { continue }
                self.tier = try value.read()
            case "decidedBy", "decided_by":
                guard try seen.first(14, value) else { continue }
                self.decidedBy = try value.read()
            case "decidedByName", "decided_by_name":
                guard try seen.first(15, value) else { continue }
                self.decidedByName = try value.read()
            case "decidedAt", "decided_at":
                guard try seen.first(16, value) else { continue }
                self.decidedAt = try value.read()
            case "answer":
                guard try seen.first(17, value) else { continue }
                self.answer = try value.read()
            case "way":
                guard try seen.first(18, value) else { continue }
                self.way = try value.read()
            case "recordedBy", "recorded_by":
                guard try seen.first(19, value) else { continue }
                self.recordedBy = try value.read()
            case "awaitsWord", "awaits_word":
                guard try seen.first(20, value) else { continue }
                self.awaitsWord = try value.read()
            case "waiver":
                guard try seen.first(21, value) else { continue }
                self.waiver = try value.read()
            case "consent":
                guard try seen.first(22, value) else { continue }
                self.consent = try value.read()
            case "substitutes":
                guard try seen.first(23, value) else { continue }
                self.substitutes = try value.read()
            case "cuts":
                guard try seen.first(24, value) else { continue }
                self.cuts = try value.read()
            case "papers":
                guard try seen.first(25, value) else { continue }
                self.papers = try value.read()
            case "returnedAt", "returned_at":
                guard try seen.first(26, value) else { continue }
                self.returnedAt = try value.read()
            case "returnUnconfirmed", "return_unconfirmed":
                guard try seen.first(27, value) else { continue }
                self.returnUnconfirmed = try value.read()
            case "overdue":
                guard try seen.first(28, value) else { continue }
                self.overdue = try value.read()
            case "lateReturn", "late_return":
                guard try seen.first(29, value) else { continue }
                self.lateReturn = try value.read()
            case "takenHalfDays", "taken_half_days":
                guard try seen.first(30, value) else { continue }
                self.takenHalfDays = try value.read()
            case "slipId", "slip_id":
                guard try seen.first(31, value) else { continue }
                self.slipID = try value.read()
            case "version":
                guard try seen.first(32, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What one would ask for.
public struct PreviewLeaveRequest: Message {
    /// Empty: the caller.
    public var personID: String
    /// One after the other, without a working half-day between them.
    public var parts: [LeavePart]

    public init() {
        self.personID = ""
        self.parts = []
    }

    public init(
        personID: String = "",
        parts: [LeavePart] = []
    ) {
        self.personID = personID
        self.parts = parts
    }
}

extension PreviewLeaveRequest {
    public static var fullName: String { "hall.v1.PreviewLeaveRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PreviewLeaveRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PREVIEW_LEAVE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PREVIEW_LEAVE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PreviewLeaveRequest>) {
        self.personID = c.pointee.person_id.text
        self.parts = wireMessages(c.pointee.parts, c.pointee.n_parts)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PreviewLeaveRequest>, _ arena: Arena) {
        hall__v1__preview_leave_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        (c.pointee.parts, c.pointee.n_parts) = arena.list(self.parts) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("parts", self.parts)
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
            case "parts":
                guard try seen.first(1, value) else { continue }
                self.parts = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A day of leave, explained.
public struct LeaveDayInfo: Message {
    public var date: String
    /// UNSPECIFIED: that half is no part of it.
    public var morning: HalfStanding
    public var afternoon: HalfStanding
    /// The festival, or why a Saturday or Sunday is worked.
    public var name: String
    /// A Saturday or Sunday that is worked.
    public var makeup: Bool

    public init() {
        self.date = ""
        self.morning = .unspecified
        self.afternoon = .unspecified
        self.name = ""
        self.makeup = false
    }

    public init(
        date: String = "",
        morning: HalfStanding = .unspecified,
        afternoon: HalfStanding = .unspecified,
        name: String = "",
        makeup: Bool = false
    ) {
        self.date = date
        self.morning = morning
        self.afternoon = afternoon
        self.name = name
        self.makeup = makeup
    }
}

extension LeaveDayInfo {
    public static var fullName: String { "hall.v1.LeaveDayInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveDayInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_DAY_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_DAY_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveDayInfo>) {
        self.date = c.pointee.date.text
        self.morning = HalfStanding(rawValue: Int32(bitPattern: c.pointee.morning.rawValue))
        self.afternoon = HalfStanding(rawValue: Int32(bitPattern: c.pointee.afternoon.rawValue))
        self.name = c.pointee.name.text
        self.makeup = c.pointee.makeup != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveDayInfo>, _ arena: Arena) {
        hall__v1__leave_day_info__init(c)
        c.pointee.date = arena.data(self.date)
        c.pointee.morning = Hall__V1__HalfStanding(UInt32(bitPattern: self.morning.rawValue))
        c.pointee.afternoon = Hall__V1__HalfStanding(UInt32(bitPattern: self.afternoon.rawValue))
        c.pointee.name = arena.data(self.name)
        c.pointee.makeup = self.makeup ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("date", self.date)
        json.field("morning", self.morning)
        json.field("afternoon", self.afternoon)
        json.field("name", self.name)
        json.field("makeup", self.makeup)
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
            case "morning":
                guard try seen.first(1, value) else { continue }
                self.morning = try value.read()
            case "afternoon":
                guard try seen.first(2, value) else { continue }
                self.afternoon = try value.read()
            case "name":
                guard try seen.first(3, value) else { continue }
                self.name = try value.read()
            case "makeup":
                guard try seen.first(4, value) else { continue }
                self.makeup = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Leave that counts together with it.
public struct ChainedLeaveInfo: Message {
    public var number: String
    public var from: String
    public var until: String
    public var halfDays: Int32

    public init() {
        self.number = ""
        self.from = ""
        self.until = ""
        self.halfDays = 0
    }

    public init(
        number: String = "",
        from: String = "",
        until: String = "",
        halfDays: Int32 = 0
    ) {
        self.number = number
        self.from = from
        self.until = until
        self.halfDays = halfDays
    }
}

extension ChainedLeaveInfo {
    public static var fullName: String { "hall.v1.ChainedLeaveInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ChainedLeaveInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CHAINED_LEAVE_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CHAINED_LEAVE_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ChainedLeaveInfo>) {
        self.number = c.pointee.number.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.halfDays = c.pointee.half_days
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ChainedLeaveInfo>, _ arena: Arena) {
        hall__v1__chained_leave_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        c.pointee.half_days = self.halfDays
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("halfDays", self.halfDays)
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
            case "from":
                guard try seen.first(1, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(2, value) else { continue }
                self.until = try value.read()
            case "halfDays", "half_days":
                guard try seen.first(3, value) else { continue }
                self.halfDays = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Somebody who may decide.
public struct ApproverInfo: Message {
    public var personID: String
    public var personName: String
    /// By the book they are not there now.
    public var away: Bool

    public init() {
        self.personID = ""
        self.personName = ""
        self.away = false
    }

    public init(
        personID: String = "",
        personName: String = "",
        away: Bool = false
    ) {
        self.personID = personID
        self.personName = personName
        self.away = away
    }
}

extension ApproverInfo {
    public static var fullName: String { "hall.v1.ApproverInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ApproverInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_APPROVER_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_APPROVER_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ApproverInfo>) {
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.away = c.pointee.away != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ApproverInfo>, _ arena: Arena) {
        hall__v1__approver_info__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.away = self.away ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("away", self.away)
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
            case "away":
                guard try seen.first(2, value) else { continue }
                self.away = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// How a post will be served while the leave lasts, where it holds or covers it.
public struct LeaveCoverInfo: Message {
    public var postID: String
    public var postName: String
    public var date: String
    public var from: String
    public var until: String
    /// Empty: nobody.
    public var personID: String
    public var personName: String

    public init() {
        self.postID = ""
        self.postName = ""
        self.date = ""
        self.from = ""
        self.until = ""
        self.personID = ""
        self.personName = ""
    }

    public init(
        postID: String = "",
        postName: String = "",
        date: String = "",
        from: String = "",
        until: String = "",
        personID: String = "",
        personName: String = ""
    ) {
        self.postID = postID
        self.postName = postName
        self.date = date
        self.from = from
        self.until = until
        self.personID = personID
        self.personName = personName
    }
}

extension LeaveCoverInfo {
    public static var fullName: String { "hall.v1.LeaveCoverInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveCoverInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_COVER_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_COVER_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveCoverInfo>) {
        self.postID = c.pointee.post_id.text
        self.postName = c.pointee.post_name.text
        self.date = c.pointee.date.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveCoverInfo>, _ arena: Arena) {
        hall__v1__leave_cover_info__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.post_name = arena.data(self.postName)
        c.pointee.date = arena.data(self.date)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("postName", self.postName)
        json.field("date", self.date)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
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
            case "personId", "person_id":
                guard try seen.first(5, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(6, value) else { continue }
                self.personName = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What would become of it.
public struct PreviewLeaveReply: Message {
    public var days: [LeaveDayInfo]
    /// Working half-days.
    public var halfDays: Int32
    public var calendarDays: Int32
    public var chained: [ChainedLeaveInfo]
    public var chainedHalfDays: Int32
    public var tier: LeaveTier
    public var approvers: [ApproverInfo]
    public var papers: [LeavePaperInfo]
    public var balances: [LeaveBalanceInfo]
    /// Who serves the person's posts instead.
    public var cover: [LeaveCoverInfo]
    /// Where nobody would, because of it.
    public var failing: [LeaveCoverInfo]
    /// It is not granted before a substitute is named or a reason given.
    public var waitsForCover: Bool
    /// The person's unit has to agree first.
    public var needsConsent: Bool
    /// It would be taken in. Else what a request would be refused with.
    public var accepted: Bool
    public var clause: String
    public var refusalZh: String
    public var refusalEn: String

    public init() {
        self.days = []
        self.halfDays = 0
        self.calendarDays = 0
        self.chained = []
        self.chainedHalfDays = 0
        self.tier = .unspecified
        self.approvers = []
        self.papers = []
        self.balances = []
        self.cover = []
        self.failing = []
        self.waitsForCover = false
        self.needsConsent = false
        self.accepted = false
        self.clause = ""
        self.refusalZh = ""
        self.refusalEn = ""
    }

    public init(
        days: [LeaveDayInfo] = [],
        halfDays: Int32 = 0,
        calendarDays: Int32 = 0,
        chained: [ChainedLeaveInfo] = [],
        chainedHalfDays: Int32 = 0,
        tier: LeaveTier = .unspecified,
        approvers: [ApproverInfo] = [],
        papers: [LeavePaperInfo] = [],
        balances: [LeaveBalanceInfo] = [],
        cover: [LeaveCoverInfo] = [],
        failing: [LeaveCoverInfo] = [],
        waitsForCover: Bool = false,
        needsConsent: Bool = false,
        accepted: Bool = false,
        clause: String = "",
        refusalZh: String = "",
        refusalEn: String = ""
    ) {
        self.days = days
        self.halfDays = halfDays
        self.calendarDays = calendarDays
        self.chained = chained
        self.chainedHalfDays = chainedHalfDays
        self.tier = tier
        self.approvers = approvers
        self.papers = papers
        self.balances = balances
        self.cover = cover
        self.failing = failing
        self.waitsForCover = waitsForCover
        self.needsConsent = needsConsent
        self.accepted = accepted
        self.clause = clause
        self.refusalZh = refusalZh
        self.refusalEn = refusalEn
    }
}

extension PreviewLeaveReply {
    public static var fullName: String { "hall.v1.PreviewLeaveReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PreviewLeaveReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PREVIEW_LEAVE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PREVIEW_LEAVE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PreviewLeaveReply>) {
        self.days = wireMessages(c.pointee.days, c.pointee.n_days)
        self.halfDays = c.pointee.half_days
        self.calendarDays = c.pointee.calendar_days
        self.chained = wireMessages(c.pointee.chained, c.pointee.n_chained)
        self.chainedHalfDays = c.pointee.chained_half_days
        self.tier = LeaveTier(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.approvers = wireMessages(c.pointee.approvers, c.pointee.n_approvers)
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
        self.balances = wireMessages(c.pointee.balances, c.pointee.n_balances)
        self.cover = wireMessages(c.pointee.cover, c.pointee.n_cover)
        self.failing = wireMessages(c.pointee.failing, c.pointee.n_failing)
        self.waitsForCover = c.pointee.waits_for_cover != 0
        self.needsConsent = c.pointee.needs_consent != 0
        self.accepted = c.pointee.accepted != 0
        self.clause = c.pointee.clause.text
        self.refusalZh = c.pointee.refusal_zh.text
        self.refusalEn = c.pointee.refusal_en.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PreviewLeaveReply>, _ arena: Arena) {
        hall__v1__preview_leave_reply__init(c)
        (c.pointee.days, c.pointee.n_days) = arena.list(self.days) { Optional(arena.message($0)) }
        c.pointee.half_days = self.halfDays
        c.pointee.calendar_days = self.calendarDays
        (c.pointee.chained, c.pointee.n_chained) = arena.list(self.chained) { Optional(arena.message($0)) }
        c.pointee.chained_half_days = self.chainedHalfDays
        c.pointee.tier = Hall__V1__LeaveTier(UInt32(bitPattern: self.tier.rawValue))
        (c.pointee.approvers, c.pointee.n_approvers) = arena.list(self.approvers) { Optional(arena.message($0)) }
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
        (c.pointee.balances, c.pointee.n_balances) = arena.list(self.balances) { Optional(arena.message($0)) }
        (c.pointee.cover, c.pointee.n_cover) = arena.list(self.cover) { Optional(arena.message($0)) }
        (c.pointee.failing, c.pointee.n_failing) = arena.list(self.failing) { Optional(arena.message($0)) }
        c.pointee.waits_for_cover = self.waitsForCover ? 1 : 0
        c.pointee.needs_consent = self.needsConsent ? 1 : 0
        c.pointee.accepted = self.accepted ? 1 : 0
        c.pointee.clause = arena.data(self.clause)
        c.pointee.refusal_zh = arena.data(self.refusalZh)
        c.pointee.refusal_en = arena.data(self.refusalEn)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("days", self.days)
        json.field("halfDays", self.halfDays)
        json.field("calendarDays", self.calendarDays)
        json.field("chained", self.chained)
        json.field("chainedHalfDays", self.chainedHalfDays)
        json.field("tier", self.tier)
        json.field("approvers", self.approvers)
        json.field("papers", self.papers)
        json.field("balances", self.balances)
        json.field("cover", self.cover)
        json.field("failing", self.failing)
        json.field("waitsForCover", self.waitsForCover)
        json.field("needsConsent", self.needsConsent)
        json.field("accepted", self.accepted)
        json.field("clause", self.clause)
        json.field("refusalZh", self.refusalZh)
        json.field("refusalEn", self.refusalEn)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "days":
                guard try seen.first(0, value) else { continue }
                self.days = try value.read()
            case "halfDays", "half_days":
                guard try seen.first(1, value) else { continue }
                self.halfDays = try value.read()
            case "calendarDays", "calendar_days":
                guard try seen.first(2, value) else { continue }
                self.calendarDays = try value.read()
            case "chained":
                guard try seen.first(3, value) else { continue }
                self.chained = try value.read()
            case "chainedHalfDays", "chained_half_days":
                guard try seen.first(4, value) else { continue }
                self.chainedHalfDays = try value.read()
            case "tier":
                guard try seen.first(5, value) else { continue }
                self.tier = try value.read()
            case "approvers":
                guard try seen.first(6, value) else { continue }
                self.approvers = try value.read()
            case "papers":
                guard try seen.first(7, value) else { continue }
                self.papers = try value.read()
            case "balances":
                guard try seen.first(8, value) else { continue }
                self.balances = try value.read()
            case "cover":
                guard try seen.first(9, value) else { continue }
                self.cover = try value.read()
            case "failing":
                guard try seen.first(10, value) else { continue }
                self.failing = try value.read()
            case "waitsForCover", "waits_for_cover":
                guard try seen.first(11, value) else { continue }
                self.waitsForCover = try value.read()
            case "needsConsent", "needs_consent":
                guard try seen.first(12, value) else { continue }
                self.needsConsent = try value.read()
            case "accepted":
                guard try seen.first(13, value) else { continue }
                self.accepted = try value.read()
            case "clause":
                guard try seen.first(14, value) else { continue }
                self.clause = try value.read()
            case "refusalZh", "refusal_zh":
                guard try seen.first(15, value) else { continue }
                self.refusalZh = try value.read()
            case "refusalEn", "refusal_en":
                guard try seen.first(16, value) else { continue }
                self.refusalEn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is asked for.
public struct AskLeaveRequest: Message {
    /// Empty: the caller.
    public var personID: String
    public var parts: [LeavePart]
    public var reason: String
    /// When they phoned; only for another, at most seven days back.
    public var toldAt: Timestamp?
    /// Who phoned, where it was not the person: a relative.
    public var toldBy: String

    public init() {
        self.personID = ""
        self.parts = []
        self.reason = ""
        self.toldAt = nil
        self.toldBy = ""
    }

    public init(
        personID: String = "",
        parts: [LeavePart] = [],
        reason: String = "",
        toldAt: Timestamp? = nil,
        toldBy: String = ""
    ) {
        self.personID = personID
        self.parts = parts
        self.reason = reason
        self.toldAt = toldAt
        self.toldBy = toldBy
    }
}

extension AskLeaveRequest {
    public static var fullName: String { "hall.v1.AskLeaveRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AskLeaveRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ASK_LEAVE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ASK_LEAVE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AskLeaveRequest>) {
        self.personID = c.pointee.person_id.text
        self.parts = wireMessages(c.pointee.parts, c.pointee.n_parts)
        self.reason = c.pointee.reason.text
        self.toldAt = c.pointee.told_at == nil ? nil : Timestamp(c: c.pointee.told_at)
        self.toldBy = c.pointee.told_by.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AskLeaveRequest>, _ arena: Arena) {
        hall__v1__ask_leave_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        (c.pointee.parts, c.pointee.n_parts) = arena.list(self.parts) { Optional(arena.message($0)) }
        c.pointee.reason = arena.data(self.reason)
        if let value = self.toldAt { c.pointee.told_at = arena.message(value) }
        c.pointee.told_by = arena.data(self.toldBy)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("parts", self.parts)
        json.field("reason", self.reason)
        json.field("toldAt", self.toldAt)
        json.field("toldBy", self.toldBy)
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
            case "parts":
                guard try seen.first(1, value) else { continue }
                self.parts = try value.read()
            case "reason":
                guard try seen.first(2, value) else { continue }
                self.reason = try value.read()
            case "toldAt", "told_at":
                guard try seen.first(3, value) else { continue }
                self.toldAt = try value.read()
            case "toldBy", "told_by":
                guard try seen.first(4, value) else { continue }
                self.toldBy = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct AskLeaveReply: Message {
    public var leave: LeaveInfo?

    public init() {
        self.leave = nil
    }

    public init(
        leave: LeaveInfo? = nil
    ) {
        self.leave = leave
    }
}

extension AskLeaveReply {
    public static var fullName: String { "hall.v1.AskLeaveReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AskLeaveReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ASK_LEAVE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ASK_LEAVE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AskLeaveReply>) {
        self.leave = c.pointee.leave == nil ? nil : LeaveInfo(c: c.pointee.leave)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AskLeaveReply>, _ arena: Arena) {
        hall__v1__ask_leave_reply__init(c)
        if let value = self.leave { c.pointee.leave = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leave", self.leave)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leave":
                guard try seen.first(0, value) else { continue }
                self.leave = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is decided.
public struct DecideLeaveRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var verdict: LeaveVerdict
    /// Required to refuse.
    public var answer: String
    /// Why it is granted although a post will be empty.
    public var waiver: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.verdict = .unspecified
        self.answer = ""
        self.waiver = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        verdict: LeaveVerdict = .unspecified,
        answer: String = "",
        waiver: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.verdict = verdict
        self.answer = answer
        self.waiver = waiver
    }
}

extension DecideLeaveRequest {
    public static var fullName: String { "hall.v1.DecideLeaveRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideLeaveRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_LEAVE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_LEAVE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideLeaveRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.verdict = LeaveVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
        self.answer = c.pointee.answer.text
        self.waiver = c.pointee.waiver.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideLeaveRequest>, _ arena: Arena) {
        hall__v1__decide_leave_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.verdict = Hall__V1__LeaveVerdict(UInt32(bitPattern: self.verdict.rawValue))
        c.pointee.answer = arena.data(self.answer)
        c.pointee.waiver = arena.data(self.waiver)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("verdict", self.verdict)
        json.field("answer", self.answer)
        json.field("waiver", self.waiver)
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
            case "answer":
                guard try seen.first(3, value) else { continue }
                self.answer = try value.read()
            case "waiver":
                guard try seen.first(4, value) else { continue }
                self.waiver = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct DecideLeaveReply: Message {
    public var leave: LeaveInfo?

    public init() {
        self.leave = nil
    }

    public init(
        leave: LeaveInfo? = nil
    ) {
        self.leave = leave
    }
}

extension DecideLeaveReply {
    public static var fullName: String { "hall.v1.DecideLeaveReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideLeaveReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_LEAVE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_LEAVE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideLeaveReply>) {
        self.leave = c.pointee.leave == nil ? nil : LeaveInfo(c: c.pointee.leave)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideLeaveReply>, _ arena: Arena) {
        hall__v1__decide_leave_reply__init(c)
        if let value = self.leave { c.pointee.leave = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leave", self.leave)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leave":
                guard try seen.first(0, value) else { continue }
                self.leave = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What somebody decided.
public struct RecordLeaveDecisionRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var verdict: LeaveVerdict
    public var decidedBy: String
    public var way: LeaveWay
    public var answer: String
    public var waiver: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.verdict = .unspecified
        self.decidedBy = ""
        self.way = .unspecified
        self.answer = ""
        self.waiver = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        verdict: LeaveVerdict = .unspecified,
        decidedBy: String = "",
        way: LeaveWay = .unspecified,
        answer: String = "",
        waiver: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.verdict = verdict
        self.decidedBy = decidedBy
        self.way = way
        self.answer = answer
        self.waiver = waiver
    }
}

extension RecordLeaveDecisionRequest {
    public static var fullName: String { "hall.v1.RecordLeaveDecisionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordLeaveDecisionRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> {
        hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_LEAVE_DECISION_REQUEST)
    }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_LEAVE_DECISION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordLeaveDecisionRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.verdict = LeaveVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
        self.decidedBy = c.pointee.decided_by.text
        self.way = LeaveWay(rawValue: Int32(bitPattern: c.pointee.way.rawValue))
        self.answer = c.pointee.answer.text
        self.waiver = c.pointee.waiver.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordLeaveDecisionRequest>, _ arena: Arena) {
        hall__v1__record_leave_decision_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.verdict = Hall__V1__LeaveVerdict(UInt32(bitPattern: self.verdict.rawValue))
        c.pointee.decided_by = arena.data(self.decidedBy)
        c.pointee.way = Hall__V1__LeaveWay(UInt32(bitPattern: self.way.rawValue))
        c.pointee.answer = arena.data(self.answer)
        c.pointee.waiver = arena.data(self.waiver)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("verdict", self.verdict)
        json.field("decidedBy", self.decidedBy)
        json.field("way", self.way)
        json.field("answer", self.answer)
        json.field("waiver", self.waiver)
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
            case "decidedBy", "decided_by":
                guard try seen.first(3, value) else { continue }
                self.decidedBy = try value.read()
            case "way":
                guard try seen.first(4, value) else { continue }
                self.way = try value.read()
            case "answer":
                guard try seen.first(5, value) else { continue }
                self.answer = try value.read()
            case "waiver":
                guard try seen.first(6, value) else { continue }
                self.waiver = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct RecordLeaveDecisionReply: Message {
    public var leave: LeaveInfo?

    public init() {
        self.leave = nil
    }

    public init(
        leave: LeaveInfo? = nil
    ) {
        self.leave = leave
    }
}

extension RecordLeaveDecisionReply {
    public static var fullName: String { "hall.v1.RecordLeaveDecisionReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordLeaveDecisionReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_LEAVE_DECISION_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_LEAVE_DECISION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordLeaveDecisionReply>) {
        self.leave = c.pointee.leave == nil ? nil : LeaveInfo(c: c.pointee.leave)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordLeaveDecisionReply>, _ arena: Arena) {
        hall__v1__record_leave_decision_reply__init(c)
        if let value = self.leave { c.pointee.leave = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leave", self.leave)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leave":
                guard try seen.first(0, value) else { continue }
                self.leave = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One's own word.
public struct ConfirmLeaveDecisionRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    /// False: one did not decide so.
    public var confirmed: Bool

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.confirmed = false
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        confirmed: Bool = false
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.confirmed = confirmed
    }
}

extension ConfirmLeaveDecisionRequest {
    public static var fullName: String { "hall.v1.ConfirmLeaveDecisionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ConfirmLeaveDecisionRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> {
        hall_scan_table(HALL_MESSAGE_HALL_V1_CONFIRM_LEAVE_DECISION_REQUEST)
    }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CONFIRM_LEAVE_DECISION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ConfirmLeaveDecisionRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.confirmed = c.pointee.confirmed != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ConfirmLeaveDecisionRequest>, _ arena: Arena) {
        hall__v1__confirm_leave_decision_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.confirmed = self.confirmed ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("confirmed", self.confirmed)
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
            case "confirmed":
                guard try seen.first(2, value) else { continue }
                self.confirmed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct ConfirmLeaveDecisionReply: Message {
    public var leave: LeaveInfo?

    public init() {
        self.leave = nil
    }

    public init(
        leave: LeaveInfo? = nil
    ) {
        self.leave = leave
    }
}

extension ConfirmLeaveDecisionReply {
    public static var fullName: String { "hall.v1.ConfirmLeaveDecisionReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ConfirmLeaveDecisionReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> {
        hall_scan_table(HALL_MESSAGE_HALL_V1_CONFIRM_LEAVE_DECISION_REPLY)
    }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CONFIRM_LEAVE_DECISION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ConfirmLeaveDecisionReply>) {
        self.leave = c.pointee.leave == nil ? nil : LeaveInfo(c: c.pointee.leave)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ConfirmLeaveDecisionReply>, _ arena: Arena) {
        hall__v1__confirm_leave_decision_reply__init(c)
        if let value = self.leave { c.pointee.leave = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leave", self.leave)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leave":
                guard try seen.first(0, value) else { continue }
                self.leave = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The unit's consent.
public struct RecordLeaveConsentRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    /// Who of the unit, and how.
    public var consent: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.consent = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        consent: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.consent = consent
    }
}

extension RecordLeaveConsentRequest {
    public static var fullName: String { "hall.v1.RecordLeaveConsentRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordLeaveConsentRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> {
        hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_LEAVE_CONSENT_REQUEST)
    }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_LEAVE_CONSENT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordLeaveConsentRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.consent = c.pointee.consent.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordLeaveConsentRequest>, _ arena: Arena) {
        hall__v1__record_leave_consent_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.consent = arena.data(self.consent)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("consent", self.consent)
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
            case "consent":
                guard try seen.first(2, value) else { continue }
                self.consent = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct RecordLeaveConsentReply: Message {
    public var leave: LeaveInfo?

    public init() {
        self.leave = nil
    }

    public init(
        leave: LeaveInfo? = nil
    ) {
        self.leave = leave
    }
}

extension RecordLeaveConsentReply {
    public static var fullName: String { "hall.v1.RecordLeaveConsentReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RecordLeaveConsentReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RECORD_LEAVE_CONSENT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RECORD_LEAVE_CONSENT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RecordLeaveConsentReply>) {
        self.leave = c.pointee.leave == nil ? nil : LeaveInfo(c: c.pointee.leave)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RecordLeaveConsentReply>, _ arena: Arena) {
        hall__v1__record_leave_consent_reply__init(c)
        if let value = self.leave { c.pointee.leave = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leave", self.leave)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leave":
                guard try seen.first(0, value) else { continue }
                self.leave = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Whom the unit sends.
public struct NameSubstituteRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var postID: String
    public var personID: String
    /// Who of the unit said so.
    public var sentBy: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.postID = ""
        self.personID = ""
        self.sentBy = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        postID: String = "",
        personID: String = "",
        sentBy: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.postID = postID
        self.personID = personID
        self.sentBy = sentBy
    }
}

extension NameSubstituteRequest {
    public static var fullName: String { "hall.v1.NameSubstituteRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension NameSubstituteRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_NAME_SUBSTITUTE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_NAME_SUBSTITUTE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__NameSubstituteRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.postID = c.pointee.post_id.text
        self.personID = c.pointee.person_id.text
        self.sentBy = c.pointee.sent_by.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__NameSubstituteRequest>, _ arena: Arena) {
        hall__v1__name_substitute_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.sent_by = arena.data(self.sentBy)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("postId", self.postID)
        json.field("personId", self.personID)
        json.field("sentBy", self.sentBy)
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
            case "postId", "post_id":
                guard try seen.first(2, value) else { continue }
                self.postID = try value.read()
            case "personId", "person_id":
                guard try seen.first(3, value) else { continue }
                self.personID = try value.read()
            case "sentBy", "sent_by":
                guard try seen.first(4, value) else { continue }
                self.sentBy = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct NameSubstituteReply: Message {
    public var leave: LeaveInfo?

    public init() {
        self.leave = nil
    }

    public init(
        leave: LeaveInfo? = nil
    ) {
        self.leave = leave
    }
}

extension NameSubstituteReply {
    public static var fullName: String { "hall.v1.NameSubstituteReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension NameSubstituteReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_NAME_SUBSTITUTE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_NAME_SUBSTITUTE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__NameSubstituteReply>) {
        self.leave = c.pointee.leave == nil ? nil : LeaveInfo(c: c.pointee.leave)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__NameSubstituteReply>, _ arena: Arena) {
        hall__v1__name_substitute_reply__init(c)
        if let value = self.leave { c.pointee.leave = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leave", self.leave)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leave":
                guard try seen.first(0, value) else { continue }
                self.leave = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is taken back.
public struct WithdrawLeaveRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    /// Empty: all of it.
    public var from: String
    public var fromHalf: DayHalf
    /// Empty: the first day alone.
    public var until: String
    public var untilHalf: DayHalf

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.from = ""
        self.fromHalf = .unspecified
        self.until = ""
        self.untilHalf = .unspecified
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        from: String = "",
        fromHalf: DayHalf = .unspecified,
        until: String = "",
        untilHalf: DayHalf = .unspecified
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.from = from
        self.fromHalf = fromHalf
        self.until = until
        self.untilHalf = untilHalf
    }
}

extension WithdrawLeaveRequest {
    public static var fullName: String { "hall.v1.WithdrawLeaveRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WithdrawLeaveRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WITHDRAW_LEAVE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WITHDRAW_LEAVE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WithdrawLeaveRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.from = c.pointee.from.text
        self.fromHalf = DayHalf(rawValue: Int32(bitPattern: c.pointee.from_half.rawValue))
        self.until = c.pointee.until.text
        self.untilHalf = DayHalf(rawValue: Int32(bitPattern: c.pointee.until_half.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WithdrawLeaveRequest>, _ arena: Arena) {
        hall__v1__withdraw_leave_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.from = arena.data(self.from)
        c.pointee.from_half = Hall__V1__DayHalf(UInt32(bitPattern: self.fromHalf.rawValue))
        c.pointee.until = arena.data(self.until)
        c.pointee.until_half = Hall__V1__DayHalf(UInt32(bitPattern: self.untilHalf.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("from", self.from)
        json.field("fromHalf", self.fromHalf)
        json.field("until", self.until)
        json.field("untilHalf", self.untilHalf)
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
            case "from":
                guard try seen.first(2, value) else { continue }
                self.from = try value.read()
            case "fromHalf", "from_half":
                guard try seen.first(3, value) else { continue }
                self.fromHalf = try value.read()
            case "until":
                guard try seen.first(4, value) else { continue }
                self.until = try value.read()
            case "untilHalf", "until_half":
                guard try seen.first(5, value) else { continue }
                self.untilHalf = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct WithdrawLeaveReply: Message {
    public var leave: LeaveInfo?

    public init() {
        self.leave = nil
    }

    public init(
        leave: LeaveInfo? = nil
    ) {
        self.leave = leave
    }
}

extension WithdrawLeaveReply {
    public static var fullName: String { "hall.v1.WithdrawLeaveReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WithdrawLeaveReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WITHDRAW_LEAVE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WITHDRAW_LEAVE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WithdrawLeaveReply>) {
        self.leave = c.pointee.leave == nil ? nil : LeaveInfo(c: c.pointee.leave)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WithdrawLeaveReply>, _ arena: Arena) {
        hall__v1__withdraw_leave_reply__init(c)
        if let value = self.leave { c.pointee.leave = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leave", self.leave)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leave":
                guard try seen.first(0, value) else { continue }
                self.leave = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Who is back.
public struct ReturnFromLeaveRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    /// When they were back, as the registrar has it; absent: now.
    public var backAt: Timestamp?

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.backAt = nil
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        backAt: Timestamp? = nil
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.backAt = backAt
    }
}

extension ReturnFromLeaveRequest {
    public static var fullName: String { "hall.v1.ReturnFromLeaveRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReturnFromLeaveRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RETURN_FROM_LEAVE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RETURN_FROM_LEAVE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReturnFromLeaveRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.backAt = c.pointee.back_at == nil ? nil : Timestamp(c: c.pointee.back_at)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReturnFromLeaveRequest>, _ arena: Arena) {
        hall__v1__return_from_leave_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        if let value = self.backAt { c.pointee.back_at = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("backAt", self.backAt)
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
            case "backAt", "back_at":
                guard try seen.first(2, value) else { continue }
                self.backAt = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct ReturnFromLeaveReply: Message {
    public var leave: LeaveInfo?

    public init() {
        self.leave = nil
    }

    public init(
        leave: LeaveInfo? = nil
    ) {
        self.leave = leave
    }
}

extension ReturnFromLeaveReply {
    public static var fullName: String { "hall.v1.ReturnFromLeaveReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReturnFromLeaveReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_RETURN_FROM_LEAVE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_RETURN_FROM_LEAVE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReturnFromLeaveReply>) {
        self.leave = c.pointee.leave == nil ? nil : LeaveInfo(c: c.pointee.leave)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReturnFromLeaveReply>, _ arena: Arena) {
        hall__v1__return_from_leave_reply__init(c)
        if let value = self.leave { c.pointee.leave = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leave", self.leave)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leave":
                guard try seen.first(0, value) else { continue }
                self.leave = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The registrar's word.
public struct ConfirmReturnRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    /// False: it was none, and the leave goes on.
    public var confirmed: Bool

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.confirmed = false
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        confirmed: Bool = false
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.confirmed = confirmed
    }
}

extension ConfirmReturnRequest {
    public static var fullName: String { "hall.v1.ConfirmReturnRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ConfirmReturnRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CONFIRM_RETURN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CONFIRM_RETURN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ConfirmReturnRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.confirmed = c.pointee.confirmed != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ConfirmReturnRequest>, _ arena: Arena) {
        hall__v1__confirm_return_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.confirmed = self.confirmed ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("confirmed", self.confirmed)
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
            case "confirmed":
                guard try seen.first(2, value) else { continue }
                self.confirmed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct ConfirmReturnReply: Message {
    public var leave: LeaveInfo?

    public init() {
        self.leave = nil
    }

    public init(
        leave: LeaveInfo? = nil
    ) {
        self.leave = leave
    }
}

extension ConfirmReturnReply {
    public static var fullName: String { "hall.v1.ConfirmReturnReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ConfirmReturnReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CONFIRM_RETURN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CONFIRM_RETURN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ConfirmReturnReply>) {
        self.leave = c.pointee.leave == nil ? nil : LeaveInfo(c: c.pointee.leave)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ConfirmReturnReply>, _ arena: Arena) {
        hall__v1__confirm_return_reply__init(c)
        if let value = self.leave { c.pointee.leave = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leave", self.leave)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leave":
                guard try seen.first(0, value) else { continue }
                self.leave = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The paper handed in.
public struct HandInLeavePaperRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    /// As the kind names it.
    public var paper: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.paper = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        paper: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.paper = paper
    }
}

extension HandInLeavePaperRequest {
    public static var fullName: String { "hall.v1.HandInLeavePaperRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandInLeavePaperRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HAND_IN_LEAVE_PAPER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HAND_IN_LEAVE_PAPER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandInLeavePaperRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.paper = c.pointee.paper.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandInLeavePaperRequest>, _ arena: Arena) {
        hall__v1__hand_in_leave_paper_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.paper = arena.data(self.paper)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("paper", self.paper)
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
            case "paper":
                guard try seen.first(2, value) else { continue }
                self.paper = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct HandInLeavePaperReply: Message {
    public var leave: LeaveInfo?

    public init() {
        self.leave = nil
    }

    public init(
        leave: LeaveInfo? = nil
    ) {
        self.leave = leave
    }
}

extension HandInLeavePaperReply {
    public static var fullName: String { "hall.v1.HandInLeavePaperReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandInLeavePaperReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HAND_IN_LEAVE_PAPER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HAND_IN_LEAVE_PAPER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandInLeavePaperReply>) {
        self.leave = c.pointee.leave == nil ? nil : LeaveInfo(c: c.pointee.leave)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandInLeavePaperReply>, _ arena: Arena) {
        hall__v1__hand_in_leave_paper_reply__init(c)
        if let value = self.leave { c.pointee.leave = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leave", self.leave)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leave":
                guard try seen.first(0, value) else { continue }
                self.leave = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The one to read.
public struct GetLeaveRequest: Message {
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

extension GetLeaveRequest {
    public static var fullName: String { "hall.v1.GetLeaveRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetLeaveRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_LEAVE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_LEAVE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetLeaveRequest>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetLeaveRequest>, _ arena: Arena) {
        hall__v1__get_leave_request__init(c)
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

/// One leave with everything it says.
public struct GetLeaveReply: Message {
    public var leave: LeaveInfo?

    public init() {
        self.leave = nil
    }

    public init(
        leave: LeaveInfo? = nil
    ) {
        self.leave = leave
    }
}

extension GetLeaveReply {
    public static var fullName: String { "hall.v1.GetLeaveReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetLeaveReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_LEAVE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_LEAVE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetLeaveReply>) {
        self.leave = c.pointee.leave == nil ? nil : LeaveInfo(c: c.pointee.leave)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetLeaveReply>, _ arena: Arena) {
        hall__v1__get_leave_reply__init(c)
        if let value = self.leave { c.pointee.leave = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leave", self.leave)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leave":
                guard try seen.first(0, value) else { continue }
                self.leave = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which to list.
public struct ListLeavesRequest: Message {
    /// UNSPECIFIED: all.
    public var stage: LeaveStage
    /// Whose; "me" is the caller.
    public var personID: String
    /// Those that touch a month.
    public var month: String
    /// Those somebody has to do something about: overdue returns, returns and decisions to be confirmed, papers that are
    /// overdue.
    public var troubles: Bool
    /// 1 to 200; 0: 50.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.stage = .unspecified
        self.personID = ""
        self.month = ""
        self.troubles = false
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        stage: LeaveStage = .unspecified,
        personID: String = "",
        month: String = "",
        troubles: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.stage = stage
        self.personID = personID
        self.month = month
        self.troubles = troubles
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListLeavesRequest {
    public static var fullName: String { "hall.v1.ListLeavesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListLeavesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_LEAVES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_LEAVES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListLeavesRequest>) {
        self.stage = LeaveStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.personID = c.pointee.person_id.text
        self.month = c.pointee.month.text
        self.troubles = c.pointee.troubles != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListLeavesRequest>, _ arena: Arena) {
        hall__v1__list_leaves_request__init(c)
        c.pointee.stage = Hall__V1__LeaveStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.month = arena.data(self.month)
        c.pointee.troubles = self.troubles ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("stage", self.stage)
        json.field("personId", self.personID)
        json.field("month", self.month)
        json.field("troubles", self.troubles)
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
            case "troubles":
                guard try seen.first(3, value) else { continue }
                self.troubles = try value.read()
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
public struct ListLeavesReply: Message {
    public var leaves: [LeaveInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.leaves = []
        self.nextPageToken = ""
    }

    public init(
        leaves: [LeaveInfo] = [],
        nextPageToken: String = ""
    ) {
        self.leaves = leaves
        self.nextPageToken = nextPageToken
    }
}

extension ListLeavesReply {
    public static var fullName: String { "hall.v1.ListLeavesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListLeavesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_LEAVES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_LEAVES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListLeavesReply>) {
        self.leaves = wireMessages(c.pointee.leaves, c.pointee.n_leaves)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListLeavesReply>, _ arena: Arena) {
        hall__v1__list_leaves_reply__init(c)
        (c.pointee.leaves, c.pointee.n_leaves) = arena.list(self.leaves) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("leaves", self.leaves)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "leaves":
                guard try seen.first(0, value) else { continue }
                self.leaves = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which year's register.
public struct ExportLeavesRequest: Message {
    public var year: Int32

    public init() {
        self.year = 0
    }

    public init(
        year: Int32 = 0
    ) {
        self.year = year
    }
}

extension ExportLeavesRequest {
    public static var fullName: String { "hall.v1.ExportLeavesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExportLeavesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPORT_LEAVES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPORT_LEAVES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExportLeavesRequest>) {
        self.year = c.pointee.year
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExportLeavesRequest>, _ arena: Arena) {
        hall__v1__export_leaves_request__init(c)
        c.pointee.year = self.year
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("year", self.year)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "year":
                guard try seen.first(0, value) else { continue }
                self.year = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// CSV with a header, UTF-8 with a BOM.
public struct ExportLeavesReply: Message {
    public var content: [UInt8]

    public init() {
        self.content = []
    }

    public init(
        content: [UInt8] = []
    ) {
        self.content = content
    }
}

extension ExportLeavesReply {
    public static var fullName: String { "hall.v1.ExportLeavesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExportLeavesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPORT_LEAVES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPORT_LEAVES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExportLeavesReply>) {
        self.content = c.pointee.content.bytes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExportLeavesReply>, _ arena: Arena) {
        hall__v1__export_leaves_reply__init(c)
        c.pointee.content = arena.data(self.content)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("content", self.content)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// Whose, and of which year.
public struct LeaveBalanceRequest: Message {
    /// Empty: the caller.
    public var personID: String
    /// 0: this one.
    public var year: Int32

    public init() {
        self.personID = ""
        self.year = 0
    }

    public init(
        personID: String = "",
        year: Int32 = 0
    ) {
        self.personID = personID
        self.year = year
    }
}

extension LeaveBalanceRequest {
    public static var fullName: String { "hall.v1.LeaveBalanceRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveBalanceRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_BALANCE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_BALANCE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveBalanceRequest>) {
        self.personID = c.pointee.person_id.text
        self.year = c.pointee.year
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveBalanceRequest>, _ arena: Arena) {
        hall__v1__leave_balance_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.year = self.year
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("year", self.year)
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
            case "year":
                guard try seen.first(1, value) else { continue }
                self.year = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What somebody has of a kind in a year.
public struct LeaveBalanceInfo: Message {
    public var kindID: String
    public var kindName: String
    public var counting: LeaveCounting
    /// In half-days; -1: there is no bound, or not by year.
    public var allowedHalfDays: Int32
    /// Taken, or granted and asked for.
    public var usedHalfDays: Int32
    /// Nobody has put down since when they have worked.
    public var serviceUnknown: Bool

    public init() {
        self.kindID = ""
        self.kindName = ""
        self.counting = .unspecified
        self.allowedHalfDays = 0
        self.usedHalfDays = 0
        self.serviceUnknown = false
    }

    public init(
        kindID: String = "",
        kindName: String = "",
        counting: LeaveCounting = .unspecified,
        allowedHalfDays: Int32 = 0,
        usedHalfDays: Int32 = 0,
        serviceUnknown: Bool = false
    ) {
        self.kindID = kindID
        self.kindName = kindName
        self.counting = counting
        self.allowedHalfDays = allowedHalfDays
        self.usedHalfDays = usedHalfDays
        self.serviceUnknown = serviceUnknown
    }
}

extension LeaveBalanceInfo {
    public static var fullName: String { "hall.v1.LeaveBalanceInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveBalanceInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_BALANCE_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_BALANCE_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveBalanceInfo>) {
        self.kindID = c.pointee.kind_id.text
        self.kindName = c.pointee.kind_name.text
        self.counting = LeaveCounting(rawValue: Int32(bitPattern: c.pointee.counting.rawValue))
        self.allowedHalfDays = c.pointee.allowed_half_days
        self.usedHalfDays = c.pointee.used_half_days
        self.serviceUnknown = c.pointee.service_unknown != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveBalanceInfo>, _ arena: Arena) {
        hall__v1__leave_balance_info__init(c)
        c.pointee.kind_id = arena.data(self.kindID)
        c.pointee.kind_name = arena.data(self.kindName)
        c.pointee.counting = Hall__V1__LeaveCounting(UInt32(bitPattern: self.counting.rawValue))
        c.pointee.allowed_half_days = self.allowedHalfDays
        c.pointee.used_half_days = self.usedHalfDays
        c.pointee.service_unknown = self.serviceUnknown ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kindId", self.kindID)
        json.field("kindName", self.kindName)
        json.field("counting", self.counting)
        json.field("allowedHalfDays", self.allowedHalfDays)
        json.field("usedHalfDays", self.usedHalfDays)
        json.field("serviceUnknown", self.serviceUnknown)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "kindId", "kind_id":
                guard try seen.first(0, value) else { continue }
                self.kindID = try value.read()
            case "kindName", "kind_name":
                guard try seen.first(1, value) else { continue }
                self.kindName = try value.read()
            case "counting":
                guard try seen.first(2, value) else { continue }
                self.counting = try value.read()
            case "allowedHalfDays", "allowed_half_days":
                guard try seen.first(3, value) else { continue }
                self.allowedHalfDays = try value.read()
            case "usedHalfDays", "used_half_days":
                guard try seen.first(4, value) else { continue }
                self.usedHalfDays = try value.read()
            case "serviceUnknown", "service_unknown":
                guard try seen.first(5, value) else { continue }
                self.serviceUnknown = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// By kind.
public struct LeaveBalanceReply: Message {
    public var balances: [LeaveBalanceInfo]
    /// Empty: nobody has put it down.
    public var workedSince: String

    public init() {
        self.balances = []
        self.workedSince = ""
    }

    public init(
        balances: [LeaveBalanceInfo] = [],
        workedSince: String = ""
    ) {
        self.balances = balances
        self.workedSince = workedSince
    }
}

extension LeaveBalanceReply {
    public static var fullName: String { "hall.v1.LeaveBalanceReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveBalanceReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_BALANCE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_BALANCE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveBalanceReply>) {
        self.balances = wireMessages(c.pointee.balances, c.pointee.n_balances)
        self.workedSince = c.pointee.worked_since.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveBalanceReply>, _ arena: Arena) {
        hall__v1__leave_balance_reply__init(c)
        (c.pointee.balances, c.pointee.n_balances) = arena.list(self.balances) { Optional(arena.message($0)) }
        c.pointee.worked_since = arena.data(self.workedSince)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("balances", self.balances)
        json.field("workedSince", self.workedSince)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "balances":
                guard try seen.first(0, value) else { continue }
                self.balances = try value.read()
            case "workedSince", "worked_since":
                guard try seen.first(1, value) else { continue }
                self.workedSince = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Since when somebody has worked.
public struct PutWorkedSinceRequest: Message {
    public var personID: String
    /// The day of the first work, as their file has it.
    public var workedSince: String

    public init() {
        self.personID = ""
        self.workedSince = ""
    }

    public init(
        personID: String = "",
        workedSince: String = ""
    ) {
        self.personID = personID
        self.workedSince = workedSince
    }
}

extension PutWorkedSinceRequest {
    public static var fullName: String { "hall.v1.PutWorkedSinceRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutWorkedSinceRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_WORKED_SINCE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_WORKED_SINCE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutWorkedSinceRequest>) {
        self.personID = c.pointee.person_id.text
        self.workedSince = c.pointee.worked_since.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutWorkedSinceRequest>, _ arena: Arena) {
        hall__v1__put_worked_since_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.worked_since = arena.data(self.workedSince)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("workedSince", self.workedSince)
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
            case "workedSince", "worked_since":
                guard try seen.first(1, value) else { continue }
                self.workedSince = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct PutWorkedSinceReply: Message {
    public var workedSince: String

    public init() {
        self.workedSince = ""
    }

    public init(
        workedSince: String = ""
    ) {
        self.workedSince = workedSince
    }
}

extension PutWorkedSinceReply {
    public static var fullName: String { "hall.v1.PutWorkedSinceReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutWorkedSinceReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_WORKED_SINCE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_WORKED_SINCE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutWorkedSinceReply>) {
        self.workedSince = c.pointee.worked_since.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutWorkedSinceReply>, _ arena: Arena) {
        hall__v1__put_worked_since_reply__init(c)
        c.pointee.worked_since = arena.data(self.workedSince)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("workedSince", self.workedSince)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "workedSince", "worked_since":
                guard try seen.first(0, value) else { continue }
                self.workedSince = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The kind to put.
public struct PutLeaveKindRequest: Message {
    public var kind: LeaveKindInfo?
    /// 0: a new one.
    public var expectedVersion: Int64

    public init() {
        self.kind = nil
        self.expectedVersion = 0
    }

    public init(
        kind: LeaveKindInfo? = nil,
        expectedVersion: Int64 = 0
    ) {
        self.kind = kind
        self.expectedVersion = expectedVersion
    }
}

extension PutLeaveKindRequest {
    public static var fullName: String { "hall.v1.PutLeaveKindRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutLeaveKindRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_LEAVE_KIND_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_LEAVE_KIND_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutLeaveKindRequest>) {
        self.kind = c.pointee.kind == nil ? nil : LeaveKindInfo(c: c.pointee.kind)
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutLeaveKindRequest>, _ arena: Arena) {
        hall__v1__put_leave_kind_request__init(c)
        if let value = self.kind { c.pointee.kind = arena.message(value) }
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kind", self.kind)
        json.field("expectedVersion", self.expectedVersion)
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
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands.
public struct PutLeaveKindReply: Message {
    public var kind: LeaveKindInfo?

    public init() {
        self.kind = nil
    }

    public init(
        kind: LeaveKindInfo? = nil
    ) {
        self.kind = kind
    }
}

extension PutLeaveKindReply {
    public static var fullName: String { "hall.v1.PutLeaveKindReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutLeaveKindReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_LEAVE_KIND_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_LEAVE_KIND_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutLeaveKindReply>) {
        self.kind = c.pointee.kind == nil ? nil : LeaveKindInfo(c: c.pointee.kind)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutLeaveKindReply>, _ arena: Arena) {
        hall__v1__put_leave_kind_reply__init(c)
        if let value = self.kind { c.pointee.kind = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kind", self.kind)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which kinds to list.
public struct ListLeaveKindsRequest: Message {
    /// Also those nobody asks for any more.
    public var withRetired: Bool

    public init() {
        self.withRetired = false
    }

    public init(
        withRetired: Bool = false
    ) {
        self.withRetired = withRetired
    }
}

extension ListLeaveKindsRequest {
    public static var fullName: String { "hall.v1.ListLeaveKindsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListLeaveKindsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_LEAVE_KINDS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_LEAVE_KINDS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListLeaveKindsRequest>) {
        self.withRetired = c.pointee.with_retired != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListLeaveKindsRequest>, _ arena: Arena) {
        hall__v1__list_leave_kinds_request__init(c)
        c.pointee.with_retired = self.withRetired ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("withRetired", self.withRetired)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "withRetired", "with_retired":
                guard try seen.first(0, value) else { continue }
                self.withRetired = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// In order of their ids.
public struct ListLeaveKindsReply: Message {
    public var kinds: [LeaveKindInfo]

    public init() {
        self.kinds = []
    }

    public init(
        kinds: [LeaveKindInfo] = []
    ) {
        self.kinds = kinds
    }
}

extension ListLeaveKindsReply {
    public static var fullName: String { "hall.v1.ListLeaveKindsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListLeaveKindsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_LEAVE_KINDS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_LEAVE_KINDS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListLeaveKindsReply>) {
        self.kinds = wireMessages(c.pointee.kinds, c.pointee.n_kinds)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListLeaveKindsReply>, _ arena: Arena) {
        hall__v1__list_leave_kinds_reply__init(c)
        (c.pointee.kinds, c.pointee.n_kinds) = arena.list(self.kinds) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kinds", self.kinds)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "kinds":
                guard try seen.first(0, value) else { continue }
                self.kinds = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: leave was asked for. The reason is sealed.
public struct LeaveAsked: Message {
    public var number: String
    public var personID: String
    public var parts: [LeavePart]
    public var halfDays: Int32
    public var tier: LeaveTier
    public var afterwards: Bool
    /// It was registered for whoever phoned.
    public var registered: Bool

    public init() {
        self.number = ""
        self.personID = ""
        self.parts = []
        self.halfDays = 0
        self.tier = .unspecified
        self.afterwards = false
        self.registered = false
    }

    public init(
        number: String = "",
        personID: String = "",
        parts: [LeavePart] = [],
        halfDays: Int32 = 0,
        tier: LeaveTier = .unspecified,
        afterwards: Bool = false,
        registered: Bool = false
    ) {
        self.number = number
        self.personID = personID
        self.parts = parts
        self.halfDays = halfDays
        self.tier = tier
        self.afterwards = afterwards
        self.registered = registered
    }
}

extension LeaveAsked {
    public static var fullName: String { "hall.v1.LeaveAsked" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveAsked: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_ASKED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_ASKED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveAsked>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.parts = wireMessages(c.pointee.parts, c.pointee.n_parts)
        self.halfDays = c.pointee.half_days
        self.tier = LeaveTier(rawValue: Int32(bitPattern: c.pointee.tier.rawValue))
        self.afterwards = c.pointee.afterwards != 0
        self.registered = c.pointee.registered != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveAsked>, _ arena: Arena) {
        hall__v1__leave_asked__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        (c.pointee.parts, c.pointee.n_parts) = arena.list(self.parts) { Optional(arena.message($0)) }
        c.pointee.half_days = self.halfDays
        c.pointee.tier = Hall__V1__LeaveTier(UInt32(bitPattern: self.tier.rawValue))
        c.pointee.afterwards = self.afterwards ? 1 : 0
        c.pointee.registered = self.registered ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("parts", self.parts)
        json.field("halfDays", self.halfDays)
        json.field("tier", self.tier)
        json.field("afterwards", self.afterwards)
        json.field("registered", self.registered)
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
            case "parts":
                guard try seen.first(2, value) else { continue }
                self.parts = try value.read()
            case "halfDays", "half_days":
                guard try seen.first(3, value) else { continue }
                self.halfDays = try value.read()
            case "tier":
                guard try seen.first(4, value) else { continue }
                self.tier = try value.read()
            case "afterwards":
                guard try seen.first(5, value) else { continue }
                self.afterwards = try value.read()
            case "registered":
                guard try seen.first(6, value) else { continue }
                self.registered = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: it was decided on. What was said is sealed.
public struct LeaveDecided: Message {
    public var number: String
    public var personID: String
    public var verdict: LeaveVerdict
    public var decidedBy: String
    /// Set where the registrar wrote it down.
    public var way: LeaveWay
    /// Posts will be empty.
    public var waived: Bool

    public init() {
        self.number = ""
        self.personID = ""
        self.verdict = .unspecified
        self.decidedBy = ""
        self.way = .unspecified
        self.waived = false
    }

    public init(
        number: String = "",
        personID: String = "",
        verdict: LeaveVerdict = .unspecified,
        decidedBy: String = "",
        way: LeaveWay = .unspecified,
        waived: Bool = false
    ) {
        self.number = number
        self.personID = personID
        self.verdict = verdict
        self.decidedBy = decidedBy
        self.way = way
        self.waived = waived
    }
}

extension LeaveDecided {
    public static var fullName: String { "hall.v1.LeaveDecided" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveDecided: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_DECIDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_DECIDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveDecided>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.verdict = LeaveVerdict(rawValue: Int32(bitPattern: c.pointee.verdict.rawValue))
        self.decidedBy = c.pointee.decided_by.text
        self.way = LeaveWay(rawValue: Int32(bitPattern: c.pointee.way.rawValue))
        self.waived = c.pointee.waived != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveDecided>, _ arena: Arena) {
        hall__v1__leave_decided__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.verdict = Hall__V1__LeaveVerdict(UInt32(bitPattern: self.verdict.rawValue))
        c.pointee.decided_by = arena.data(self.decidedBy)
        c.pointee.way = Hall__V1__LeaveWay(UInt32(bitPattern: self.way.rawValue))
        c.pointee.waived = self.waived ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("verdict", self.verdict)
        json.field("decidedBy", self.decidedBy)
        json.field("way", self.way)
        json.field("waived", self.waived)
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
            case "decidedBy", "decided_by":
                guard try seen.first(3, value) else { continue }
                self.decidedBy = try value.read()
            case "way":
                guard try seen.first(4, value) else { continue }
                self.way = try value.read()
            case "waived":
                guard try seen.first(5, value) else { continue }
                self.waived = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: whoever is said to have decided gave their word, or disowned it.
public struct LeaveDecisionConfirmed: Message {
    public var number: String
    public var personID: String
    public var confirmed: Bool

    public init() {
        self.number = ""
        self.personID = ""
        self.confirmed = false
    }

    public init(
        number: String = "",
        personID: String = "",
        confirmed: Bool = false
    ) {
        self.number = number
        self.personID = personID
        self.confirmed = confirmed
    }
}

extension LeaveDecisionConfirmed {
    public static var fullName: String { "hall.v1.LeaveDecisionConfirmed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveDecisionConfirmed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_DECISION_CONFIRMED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_DECISION_CONFIRMED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveDecisionConfirmed>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.confirmed = c.pointee.confirmed != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveDecisionConfirmed>, _ arena: Arena) {
        hall__v1__leave_decision_confirmed__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.confirmed = self.confirmed ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("confirmed", self.confirmed)
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
            case "confirmed":
                guard try seen.first(2, value) else { continue }
                self.confirmed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: the unit agreed. Who said so is sealed.
public struct LeaveConsented: Message {
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

extension LeaveConsented {
    public static var fullName: String { "hall.v1.LeaveConsented" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveConsented: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_CONSENTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_CONSENTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveConsented>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveConsented>, _ arena: Arena) {
        hall__v1__leave_consented__init(c)
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

/// Journal: the unit sends somebody for a post.
public struct SubstituteNamed: Message {
    public var number: String
    public var personID: String
    public var postID: String
    public var substituteID: String

    public init() {
        self.number = ""
        self.personID = ""
        self.postID = ""
        self.substituteID = ""
    }

    public init(
        number: String = "",
        personID: String = "",
        postID: String = "",
        substituteID: String = ""
    ) {
        self.number = number
        self.personID = personID
        self.postID = postID
        self.substituteID = substituteID
    }
}

extension SubstituteNamed {
    public static var fullName: String { "hall.v1.SubstituteNamed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SubstituteNamed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SUBSTITUTE_NAMED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SUBSTITUTE_NAMED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SubstituteNamed>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.postID = c.pointee.post_id.text
        self.substituteID = c.pointee.substitute_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SubstituteNamed>, _ arena: Arena) {
        hall__v1__substitute_named__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.substitute_id = arena.data(self.substituteID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("postId", self.postID)
        json.field("substituteId", self.substituteID)
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
            case "postId", "post_id":
                guard try seen.first(2, value) else { continue }
                self.postID = try value.read()
            case "substituteId", "substitute_id":
                guard try seen.first(3, value) else { continue }
                self.substituteID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: it was taken back, or days of it.
public struct LeaveWithdrawn: Message {
    public var number: String
    public var personID: String
    /// Absent: all of it.
    public var cut: LeaveCut?

    public init() {
        self.number = ""
        self.personID = ""
        self.cut = nil
    }

    public init(
        number: String = "",
        personID: String = "",
        cut: LeaveCut? = nil
    ) {
        self.number = number
        self.personID = personID
        self.cut = cut
    }
}

extension LeaveWithdrawn {
    public static var fullName: String { "hall.v1.LeaveWithdrawn" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveWithdrawn: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_WITHDRAWN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_WITHDRAWN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveWithdrawn>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.cut = c.pointee.cut == nil ? nil : LeaveCut(c: c.pointee.cut)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveWithdrawn>, _ arena: Arena) {
        hall__v1__leave_withdrawn__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        if let value = self.cut { c.pointee.cut = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("cut", self.cut)
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
            case "cut":
                guard try seen.first(2, value) else { continue }
                self.cut = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: back from leave.
public struct LeaveReturned: Message {
    public var number: String
    public var personID: String
    public var at: Timestamp?
    /// A sign-in was taken as it, for the registrar to confirm.
    public var unconfirmed: Bool

    public init() {
        self.number = ""
        self.personID = ""
        self.at = nil
        self.unconfirmed = false
    }

    public init(
        number: String = "",
        personID: String = "",
        at: Timestamp? = nil,
        unconfirmed: Bool = false
    ) {
        self.number = number
        self.personID = personID
        self.at = at
        self.unconfirmed = unconfirmed
    }
}

extension LeaveReturned {
    public static var fullName: String { "hall.v1.LeaveReturned" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveReturned: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_RETURNED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_RETURNED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveReturned>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.unconfirmed = c.pointee.unconfirmed != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveReturned>, _ arena: Arena) {
        hall__v1__leave_returned__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.unconfirmed = self.unconfirmed ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("at", self.at)
        json.field("unconfirmed", self.unconfirmed)
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
            case "at":
                guard try seen.first(2, value) else { continue }
                self.at = try value.read()
            case "unconfirmed":
                guard try seen.first(3, value) else { continue }
                self.unconfirmed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: the registrar's word on a sign-in that was taken as the return.
public struct LeaveReturnConfirmed: Message {
    public var number: String
    public var personID: String
    public var confirmed: Bool

    public init() {
        self.number = ""
        self.personID = ""
        self.confirmed = false
    }

    public init(
        number: String = "",
        personID: String = "",
        confirmed: Bool = false
    ) {
        self.number = number
        self.personID = personID
        self.confirmed = confirmed
    }
}

extension LeaveReturnConfirmed {
    public static var fullName: String { "hall.v1.LeaveReturnConfirmed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveReturnConfirmed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_RETURN_CONFIRMED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_RETURN_CONFIRMED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveReturnConfirmed>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.confirmed = c.pointee.confirmed != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveReturnConfirmed>, _ arena: Arena) {
        hall__v1__leave_return_confirmed__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.confirmed = self.confirmed ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("confirmed", self.confirmed)
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
            case "confirmed":
                guard try seen.first(2, value) else { continue }
                self.confirmed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a paper was handed in.
public struct LeavePaperHandedIn: Message {
    public var number: String
    public var personID: String
    public var paper: String
    public var late: Bool

    public init() {
        self.number = ""
        self.personID = ""
        self.paper = ""
        self.late = false
    }

    public init(
        number: String = "",
        personID: String = "",
        paper: String = "",
        late: Bool = false
    ) {
        self.number = number
        self.personID = personID
        self.paper = paper
        self.late = late
    }
}

extension LeavePaperHandedIn {
    public static var fullName: String { "hall.v1.LeavePaperHandedIn" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeavePaperHandedIn: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_PAPER_HANDED_IN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_PAPER_HANDED_IN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeavePaperHandedIn>) {
        self.number = c.pointee.number.text
        self.personID = c.pointee.person_id.text
        self.paper = c.pointee.paper.text
        self.late = c.pointee.late != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeavePaperHandedIn>, _ arena: Arena) {
        hall__v1__leave_paper_handed_in__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.paper = arena.data(self.paper)
        c.pointee.late = self.late ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("personId", self.personID)
        json.field("paper", self.paper)
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
            case "paper":
                guard try seen.first(2, value) else { continue }
                self.paper = try value.read()
            case "late":
                guard try seen.first(3, value) else { continue }
                self.late = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a kind of leave was put.
public struct LeaveKindPut: Message {
    public var kind: LeaveKindInfo?

    public init() {
        self.kind = nil
    }

    public init(
        kind: LeaveKindInfo? = nil
    ) {
        self.kind = kind
    }
}

extension LeaveKindPut {
    public static var fullName: String { "hall.v1.LeaveKindPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveKindPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_KIND_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_KIND_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveKindPut>) {
        self.kind = c.pointee.kind == nil ? nil : LeaveKindInfo(c: c.pointee.kind)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveKindPut>, _ arena: Arena) {
        hall__v1__leave_kind_put__init(c)
        if let value = self.kind { c.pointee.kind = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kind", self.kind)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: since when somebody has worked.
public struct WorkedSincePut: Message {
    public var personID: String
    public var workedSince: String

    public init() {
        self.personID = ""
        self.workedSince = ""
    }

    public init(
        personID: String = "",
        workedSince: String = ""
    ) {
        self.personID = personID
        self.workedSince = workedSince
    }
}

extension WorkedSincePut {
    public static var fullName: String { "hall.v1.WorkedSincePut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WorkedSincePut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WORKED_SINCE_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WORKED_SINCE_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WorkedSincePut>) {
        self.personID = c.pointee.person_id.text
        self.workedSince = c.pointee.worked_since.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WorkedSincePut>, _ arena: Arena) {
        hall__v1__worked_since_put__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.worked_since = arena.data(self.workedSince)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("workedSince", self.workedSince)
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
            case "workedSince", "worked_since":
                guard try seen.first(1, value) else { continue }
                self.workedSince = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
