// Generated from Protos/hall/v1/schedules.proto by HallProtoGen; do not edit.

import CHallProto

/// Where marks are wanted.
public enum Marking: ProtoEnum {
    case unspecified
    /// In and out for every session: noon needs marks.
    case eachSession
    /// In when the day's work begins, out when it ends.
    case wholeDay
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [Marking] = [
        .unspecified,
        .eachSession,
        .wholeDay,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .eachSession
        case 2: self = .wholeDay
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .eachSession: 1
        case .wholeDay: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "MARKING_UNSPECIFIED"
        case .eachSession: "MARKING_EACH_SESSION"
        case .wholeDay: "MARKING_WHOLE_DAY"
        case .unrecognized(let value): String(value)
        }
    }
}

extension Marking: JSONRepresentable {}

/// What a duty rule says.
public enum DutyKind: ProtoEnum {
    case unspecified
    /// 不上班.
    case off
    /// 上班, also on a day of rest the hall opens.
    case on
    /// 免签: works, and need not sign.
    case unmarked
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [DutyKind] = [
        .unspecified,
        .off,
        .on,
        .unmarked,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .off
        case 2: self = .on
        case 3: self = .unmarked
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .off: 1
        case .on: 2
        case .unmarked: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "DUTY_KIND_UNSPECIFIED"
        case .off: "DUTY_KIND_OFF"
        case .on: "DUTY_KIND_ON"
        case .unmarked: "DUTY_KIND_UNMARKED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension DutyKind: JSONRepresentable {}

/// Days of the week.
public enum DayOfWeek: ProtoEnum {
    case unspecified
    case monday
    case tuesday
    case wednesday
    case thursday
    case friday
    case saturday
    case sunday
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [DayOfWeek] = [
        .unspecified,
        .monday,
        .tuesday,
        .wednesday,
        .thursday,
        .friday,
        .saturday,
        .sunday,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .monday
        case 2: self = .tuesday
        case 3: self = .wednesday
        case 4: self = .thursday
        case 5: self = .friday
        case 6: self = .saturday
        case 7: self = .sunday
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .monday: 1
        case .tuesday: 2
        case .wednesday: 3
        case .thursday: 4
        case .friday: 5
        case .saturday: 6
        case .sunday: 7
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "DAY_OF_WEEK_UNSPECIFIED"
        case .monday: "DAY_OF_WEEK_MONDAY"
        case .tuesday: "DAY_OF_WEEK_TUESDAY"
        case .wednesday: "DAY_OF_WEEK_WEDNESDAY"
        case .thursday: "DAY_OF_WEEK_THURSDAY"
        case .friday: "DAY_OF_WEEK_FRIDAY"
        case .saturday: "DAY_OF_WEEK_SATURDAY"
        case .sunday: "DAY_OF_WEEK_SUNDAY"
        case .unrecognized(let value): String(value)
        }
    }
}

extension DayOfWeek: JSONRepresentable {}

/// A stretch of work without a break.
public struct SessionHours: Message {
    public var starts: String
    /// On the same day.
    public var ends: String

    public init() {
        self.starts = ""
        self.ends = ""
    }

    public init(
        starts: String = "",
        ends: String = ""
    ) {
        self.starts = starts
        self.ends = ends
    }
}

extension SessionHours {
    public static var fullName: String { "hall.v1.SessionHours" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SessionHours: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SESSION_HOURS) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SESSION_HOURS)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SessionHours>) {
        self.starts = c.pointee.starts.text
        self.ends = c.pointee.ends.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SessionHours>, _ arena: Arena) {
        hall__v1__session_hours__init(c)
        c.pointee.starts = arena.data(self.starts)
        c.pointee.ends = arena.data(self.ends)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("starts", self.starts)
        json.field("ends", self.ends)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "starts":
                guard try seen.first(0, value) else { continue }
                self.starts = try value.read()
            case "ends":
                guard try seen.first(1, value) else { continue }
                self.ends = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// When one works, from a day on.
public struct ScheduleInfo: Message {
    public var from: String
    /// In order; one to three.
    public var sessions: [SessionHours]
    public var marking: Marking
    /// So many minutes late, or early, are none; one more and all of them count.
    public var graceMinutes: Int32
    /// From so many minutes before a session a sign-in counts for it.
    public var opensMinutes: Int32
    /// So many minutes after a session what became of it is settled.
    public var settlesMinutes: Int32
    public var version: Int64

    public init() {
        self.from = ""
        self.sessions = []
        self.marking = .unspecified
        self.graceMinutes = 0
        self.opensMinutes = 0
        self.settlesMinutes = 0
        self.version = 0
    }

    public init(
        from: String = "",
        sessions: [SessionHours] = [],
        marking: Marking = .unspecified,
        graceMinutes: Int32 = 0,
        opensMinutes: Int32 = 0,
        settlesMinutes: Int32 = 0,
        version: Int64 = 0
    ) {
        self.from = from
        self.sessions = sessions
        self.marking = marking
        self.graceMinutes = graceMinutes
        self.opensMinutes = opensMinutes
        self.settlesMinutes = settlesMinutes
        self.version = version
    }
}

extension ScheduleInfo {
    public static var fullName: String { "hall.v1.ScheduleInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ScheduleInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SCHEDULE_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SCHEDULE_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ScheduleInfo>) {
        self.from = c.pointee.from.text
        self.sessions = wireMessages(c.pointee.sessions, c.pointee.n_sessions)
        self.marking = Marking(rawValue: Int32(bitPattern: c.pointee.marking.rawValue))
        self.graceMinutes = c.pointee.grace_minutes
        self.opensMinutes = c.pointee.opens_minutes
        self.settlesMinutes = c.pointee.settles_minutes
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ScheduleInfo>, _ arena: Arena) {
        hall__v1__schedule_info__init(c)
        c.pointee.from = arena.data(self.from)
        (c.pointee.sessions, c.pointee.n_sessions) = arena.list(self.sessions) { Optional(arena.message($0)) }
        c.pointee.marking = Hall__V1__Marking(UInt32(bitPattern: self.marking.rawValue))
        c.pointee.grace_minutes = self.graceMinutes
        c.pointee.opens_minutes = self.opensMinutes
        c.pointee.settles_minutes = self.settlesMinutes
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("from", self.from)
        json.field("sessions", self.sessions)
        json.field("marking", self.marking)
        json.field("graceMinutes", self.graceMinutes)
        json.field("opensMinutes", self.opensMinutes)
        json.field("settlesMinutes", self.settlesMinutes)
        json.field("version", self.version)
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
            case "sessions":
                guard try seen.first(1, value) else { continue }
                self.sessions = try value.read()
            case "marking":
                guard try seen.first(2, value) else { continue }
                self.marking = try value.read()
            case "graceMinutes", "grace_minutes":
                guard try seen.first(3, value) else { continue }
                self.graceMinutes = try value.read()
            case "opensMinutes", "opens_minutes":
                guard try seen.first(4, value) else { continue }
                self.opensMinutes = try value.read()
            case "settlesMinutes", "settles_minutes":
                guard try seen.first(5, value) else { continue }
                self.settlesMinutes = try value.read()
            case "version":
                guard try seen.first(6, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The schedule to put.
public struct PutScheduleRequest: Message {
    public var schedule: ScheduleInfo?
    /// The version last read; 0: there is none from that day yet.
    public var expectedVersion: Int64

    public init() {
        self.schedule = nil
        self.expectedVersion = 0
    }

    public init(
        schedule: ScheduleInfo? = nil,
        expectedVersion: Int64 = 0
    ) {
        self.schedule = schedule
        self.expectedVersion = expectedVersion
    }
}

extension PutScheduleRequest {
    public static var fullName: String { "hall.v1.PutScheduleRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutScheduleRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_SCHEDULE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_SCHEDULE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutScheduleRequest>) {
        self.schedule = c.pointee.schedule == nil ? nil : ScheduleInfo(c: c.pointee.schedule)
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutScheduleRequest>, _ arena: Arena) {
        hall__v1__put_schedule_request__init(c)
        if let value = self.schedule { c.pointee.schedule = arena.message(value) }
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("schedule", self.schedule)
        json.field("expectedVersion", self.expectedVersion)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "schedule":
                guard try seen.first(0, value) else { continue }
                self.schedule = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The schedule as it stands now.
public struct PutScheduleReply: Message {
    public var schedule: ScheduleInfo?

    public init() {
        self.schedule = nil
    }

    public init(
        schedule: ScheduleInfo? = nil
    ) {
        self.schedule = schedule
    }
}

extension PutScheduleReply {
    public static var fullName: String { "hall.v1.PutScheduleReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutScheduleReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_SCHEDULE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_SCHEDULE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutScheduleReply>) {
        self.schedule = c.pointee.schedule == nil ? nil : ScheduleInfo(c: c.pointee.schedule)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutScheduleReply>, _ arena: Arena) {
        hall__v1__put_schedule_reply__init(c)
        if let value = self.schedule { c.pointee.schedule = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("schedule", self.schedule)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "schedule":
                guard try seen.first(0, value) else { continue }
                self.schedule = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The schedule to take out.
public struct RemoveScheduleRequest: Message {
    public var from: String
    public var expectedVersion: Int64

    public init() {
        self.from = ""
        self.expectedVersion = 0
    }

    public init(
        from: String = "",
        expectedVersion: Int64 = 0
    ) {
        self.from = from
        self.expectedVersion = expectedVersion
    }
}

extension RemoveScheduleRequest {
    public static var fullName: String { "hall.v1.RemoveScheduleRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RemoveScheduleRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REMOVE_SCHEDULE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REMOVE_SCHEDULE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RemoveScheduleRequest>) {
        self.from = c.pointee.from.text
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RemoveScheduleRequest>, _ arena: Arena) {
        hall__v1__remove_schedule_request__init(c)
        c.pointee.from = arena.data(self.from)
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("from", self.from)
        json.field("expectedVersion", self.expectedVersion)
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
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// It is gone.
public struct RemoveScheduleReply: Message {
    public init() {
    }
}

extension RemoveScheduleReply {
    public static var fullName: String { "hall.v1.RemoveScheduleReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RemoveScheduleReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REMOVE_SCHEDULE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REMOVE_SCHEDULE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RemoveScheduleReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RemoveScheduleReply>, _ arena: Arena) {
        hall__v1__remove_schedule_reply__init(c)
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

/// Asks for all schedules.
public struct ListSchedulesRequest: Message {
    public init() {
    }
}

extension ListSchedulesRequest {
    public static var fullName: String { "hall.v1.ListSchedulesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListSchedulesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_SCHEDULES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_SCHEDULES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListSchedulesRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListSchedulesRequest>, _ arena: Arena) {
        hall__v1__list_schedules_request__init(c)
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

/// Schedules in order.
public struct ListSchedulesReply: Message {
    public var schedules: [ScheduleInfo]

    public init() {
        self.schedules = []
    }

    public init(
        schedules: [ScheduleInfo] = []
    ) {
        self.schedules = schedules
    }
}

extension ListSchedulesReply {
    public static var fullName: String { "hall.v1.ListSchedulesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListSchedulesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_SCHEDULES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_SCHEDULES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListSchedulesReply>) {
        self.schedules = wireMessages(c.pointee.schedules, c.pointee.n_schedules)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListSchedulesReply>, _ arena: Arena) {
        hall__v1__list_schedules_reply__init(c)
        (c.pointee.schedules, c.pointee.n_schedules) = arena.list(self.schedules) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("schedules", self.schedules)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "schedules":
                guard try seen.first(0, value) else { continue }
                self.schedules = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A day on which the hall opens otherwise.
public struct OpeningInfo: Message {
    public var date: String
    /// In order, at most three; none: closed all day.
    public var sessions: [SessionHours]
    /// "周六延伸服务", "大雪停办".
    public var reason: String
    public var version: Int64

    public init() {
        self.date = ""
        self.sessions = []
        self.reason = ""
        self.version = 0
    }

    public init(
        date: String = "",
        sessions: [SessionHours] = [],
        reason: String = "",
        version: Int64 = 0
    ) {
        self.date = date
        self.sessions = sessions
        self.reason = reason
        self.version = version
    }
}

extension OpeningInfo {
    public static var fullName: String { "hall.v1.OpeningInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension OpeningInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_OPENING_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_OPENING_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__OpeningInfo>) {
        self.date = c.pointee.date.text
        self.sessions = wireMessages(c.pointee.sessions, c.pointee.n_sessions)
        self.reason = c.pointee.reason.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__OpeningInfo>, _ arena: Arena) {
        hall__v1__opening_info__init(c)
        c.pointee.date = arena.data(self.date)
        (c.pointee.sessions, c.pointee.n_sessions) = arena.list(self.sessions) { Optional(arena.message($0)) }
        c.pointee.reason = arena.data(self.reason)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("date", self.date)
        json.field("sessions", self.sessions)
        json.field("reason", self.reason)
        json.field("version", self.version)
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
            case "sessions":
                guard try seen.first(1, value) else { continue }
                self.sessions = try value.read()
            case "reason":
                guard try seen.first(2, value) else { continue }
                self.reason = try value.read()
            case "version":
                guard try seen.first(3, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The opening day to put.
public struct PutOpeningRequest: Message {
    public var opening: OpeningInfo?
    /// The version last read; 0: there is none of that day yet.
    public var expectedVersion: Int64

    public init() {
        self.opening = nil
        self.expectedVersion = 0
    }

    public init(
        opening: OpeningInfo? = nil,
        expectedVersion: Int64 = 0
    ) {
        self.opening = opening
        self.expectedVersion = expectedVersion
    }
}

extension PutOpeningRequest {
    public static var fullName: String { "hall.v1.PutOpeningRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutOpeningRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_OPENING_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_OPENING_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutOpeningRequest>) {
        self.opening = c.pointee.opening == nil ? nil : OpeningInfo(c: c.pointee.opening)
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutOpeningRequest>, _ arena: Arena) {
        hall__v1__put_opening_request__init(c)
        if let value = self.opening { c.pointee.opening = arena.message(value) }
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("opening", self.opening)
        json.field("expectedVersion", self.expectedVersion)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "opening":
                guard try seen.first(0, value) else { continue }
                self.opening = try value.read()
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The opening day as it stands now.
public struct PutOpeningReply: Message {
    public var opening: OpeningInfo?

    public init() {
        self.opening = nil
    }

    public init(
        opening: OpeningInfo? = nil
    ) {
        self.opening = opening
    }
}

extension PutOpeningReply {
    public static var fullName: String { "hall.v1.PutOpeningReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PutOpeningReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PUT_OPENING_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PUT_OPENING_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PutOpeningReply>) {
        self.opening = c.pointee.opening == nil ? nil : OpeningInfo(c: c.pointee.opening)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PutOpeningReply>, _ arena: Arena) {
        hall__v1__put_opening_reply__init(c)
        if let value = self.opening { c.pointee.opening = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("opening", self.opening)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "opening":
                guard try seen.first(0, value) else { continue }
                self.opening = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The opening day to take out.
public struct RemoveOpeningRequest: Message {
    public var date: String
    public var expectedVersion: Int64

    public init() {
        self.date = ""
        self.expectedVersion = 0
    }

    public init(
        date: String = "",
        expectedVersion: Int64 = 0
    ) {
        self.date = date
        self.expectedVersion = expectedVersion
    }
}

extension RemoveOpeningRequest {
    public static var fullName: String { "hall.v1.RemoveOpeningRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RemoveOpeningRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REMOVE_OPENING_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REMOVE_OPENING_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RemoveOpeningRequest>) {
        self.date = c.pointee.date.text
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RemoveOpeningRequest>, _ arena: Arena) {
        hall__v1__remove_opening_request__init(c)
        c.pointee.date = arena.data(self.date)
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("date", self.date)
        json.field("expectedVersion", self.expectedVersion)
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
            case "expectedVersion", "expected_version":
                guard try seen.first(1, value) else { continue }
                self.expectedVersion = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// It is gone.
public struct RemoveOpeningReply: Message {
    public init() {
    }
}

extension RemoveOpeningReply {
    public static var fullName: String { "hall.v1.RemoveOpeningReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RemoveOpeningReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REMOVE_OPENING_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REMOVE_OPENING_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RemoveOpeningReply>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RemoveOpeningReply>, _ arena: Arena) {
        hall__v1__remove_opening_reply__init(c)
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

/// Which opening days to list; at most a year.
public struct ListOpeningsRequest: Message {
    public var from: String
    public var to: String

    public init() {
        self.from = ""
        self.to = ""
    }

    public init(
        from: String = "",
        to: String = ""
    ) {
        self.from = from
        self.to = to
    }
}

extension ListOpeningsRequest {
    public static var fullName: String { "hall.v1.ListOpeningsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListOpeningsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_OPENINGS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_OPENINGS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListOpeningsRequest>) {
        self.from = c.pointee.from.text
        self.to = c.pointee.to.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListOpeningsRequest>, _ arena: Arena) {
        hall__v1__list_openings_request__init(c)
        c.pointee.from = arena.data(self.from)
        c.pointee.to = arena.data(self.to)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("from", self.from)
        json.field("to", self.to)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// Opening days in order.
public struct ListOpeningsReply: Message {
    public var openings: [OpeningInfo]

    public init() {
        self.openings = []
    }

    public init(
        openings: [OpeningInfo] = []
    ) {
        self.openings = openings
    }
}

extension ListOpeningsReply {
    public static var fullName: String { "hall.v1.ListOpeningsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListOpeningsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_OPENINGS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_OPENINGS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListOpeningsReply>) {
        self.openings = wireMessages(c.pointee.openings, c.pointee.n_openings)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListOpeningsReply>, _ arena: Arena) {
        hall__v1__list_openings_reply__init(c)
        (c.pointee.openings, c.pointee.n_openings) = arena.list(self.openings) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("openings", self.openings)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "openings":
                guard try seen.first(0, value) else { continue }
                self.openings = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A rule of who works when.
public struct DutyInfo: Message {
    public var id: Int64
    public var personID: String
    public var personName: String
    public var from: String
    /// That day included; empty: until further notice.
    public var until: String
    /// Empty: every day.
    public var weekdays: [DayOfWeek]
    /// Places of sessions in their day, 1 the first; empty: all.
    public var places: [Int32]
    public var kind: DutyKind
    /// "三八妇女节半天", "镇主要领导免签".
    public var reason: String
    /// Empty: the administrator, with the lists.
    public var addedBy: String
    public var addedByName: String

    public init() {
        self.id = 0
        self.personID = ""
        self.personName = ""
        self.from = ""
        self.until = ""
        self.weekdays = []
        self.places = []
        self.kind = .unspecified
        self.reason = ""
        self.addedBy = ""
        self.addedByName = ""
    }

    public init(
        id: Int64 = 0,
        personID: String = "",
        personName: String = "",
        from: String = "",
        until: String = "",
        weekdays: [DayOfWeek] = [],
        places: [Int32] = [],
        kind: DutyKind = .unspecified,
        reason: String = "",
        addedBy: String = "",
        addedByName: String = ""
    ) {
        self.id = id
        self.personID = personID
        self.personName = personName
        self.from = from
        self.until = until
        self.weekdays = weekdays
        self.places = places
        self.kind = kind
        self.reason = reason
        self.addedBy = addedBy
        self.addedByName = addedByName
    }
}

extension DutyInfo {
    public static var fullName: String { "hall.v1.DutyInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DutyInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DUTY_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DUTY_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DutyInfo>) {
        self.id = c.pointee.id
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.weekdays = wireList(c.pointee.weekdays, c.pointee.n_weekdays) {
            DayOfWeek(rawValue: Int32(bitPattern: $0.rawValue))
        }
        self.places = wireNumbers(c.pointee.places, c.pointee.n_places)
        self.kind = DutyKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.reason = c.pointee.reason.text
        self.addedBy = c.pointee.added_by.text
        self.addedByName = c.pointee.added_by_name.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DutyInfo>, _ arena: Arena) {
        hall__v1__duty_info__init(c)
        c.pointee.id = self.id
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        (c.pointee.weekdays, c.pointee.n_weekdays) = arena.list(self.weekdays) {
            Hall__V1__DayOfWeek(UInt32(bitPattern: $0.rawValue))
        }
        (c.pointee.places, c.pointee.n_places) = arena.list(self.places) { $0 }
        c.pointee.kind = Hall__V1__DutyKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.reason = arena.data(self.reason)
        c.pointee.added_by = arena.data(self.addedBy)
        c.pointee.added_by_name = arena.data(self.addedByName)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("weekdays", self.weekdays)
        json.field("places", self.places)
        json.field("kind", self.kind)
        json.field("reason", self.reason)
        json.field("addedBy", self.addedBy)
        json.field("addedByName", self.addedByName)
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
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(2, value) else { continue }
                self.personName = try value.read()
            case "from":
                guard try seen.first(3, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(4, value) else { continue }
                self.until = try value.read()
            case "weekdays":
                guard try seen.first(5, value) else { continue }
                self.weekdays = try value.read()
            case "places":
                guard try seen.first(6, value) else { continue }
                self.places = try value.read()
            case "kind":
                guard try seen.first(7, value) else { continue }
                self.kind = try value.read()
            case "reason":
                guard try seen.first(8, value) else { continue }
                self.reason = try value.read()
            case "addedBy", "added_by":
                guard try seen.first(9, value) else { continue }
                self.addedBy = try value.read()
            case "addedByName", "added_by_name":
                guard try seen.first(10, value) else { continue }
                self.addedByName = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The rule to add.
public struct AddDutyRequest: Message {
    public var personID: String
    public var from: String
    public var until: String
    public var weekdays: [DayOfWeek]
    public var places: [Int32]
    public var kind: DutyKind
    public var reason: String

    public init() {
        self.personID = ""
        self.from = ""
        self.until = ""
        self.weekdays = []
        self.places = []
        self.kind = .unspecified
        self.reason = ""
    }

    public init(
        personID: String = "",
        from: String = "",
        until: String = "",
        weekdays: [DayOfWeek] = [],
        places: [Int32] = [],
        kind: DutyKind = .unspecified,
        reason: String = ""
    ) {
        self.personID = personID
        self.from = from
        self.until = until
        self.weekdays = weekdays
        self.places = places
        self.kind = kind
        self.reason = reason
    }
}

extension AddDutyRequest {
    public static var fullName: String { "hall.v1.AddDutyRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AddDutyRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ADD_DUTY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ADD_DUTY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AddDutyRequest>) {
        self.personID = c.pointee.person_id.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.weekdays = wireList(c.pointee.weekdays, c.pointee.n_weekdays) {
            DayOfWeek(rawValue: Int32(bitPattern: $0.rawValue))
        }
        self.places = wireNumbers(c.pointee.places, c.pointee.n_places)
        self.kind = DutyKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AddDutyRequest>, _ arena: Arena) {
        hall__v1__add_duty_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        (c.pointee.weekdays, c.pointee.n_weekdays) = arena.list(self.weekdays) {
            Hall__V1__DayOfWeek(UInt32(bitPattern: $0.rawValue))
        }
        (c.pointee.places, c.pointee.n_places) = arena.list(self.places) { $0 }
        c.pointee.kind = Hall__V1__DutyKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("weekdays", self.weekdays)
        json.field("places", self.places)
        json.field("kind", self.kind)
        json.field("reason", self.reason)
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
            case "from":
                guard try seen.first(1, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(2, value) else { continue }
                self.until = try value.read()
            case "weekdays":
                guard try seen.first(3, value) else { continue }
                self.weekdays = try value.read()
            case "places":
                guard try seen.first(4, value) else { continue }
                self.places = try value.read()
            case "kind":
                guard try seen.first(5, value) else { continue }
                self.kind = try value.read()
            case "reason":
                guard try seen.first(6, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The rule as it stands.
public struct AddDutyReply: Message {
    public var duty: DutyInfo?

    public init() {
        self.duty = nil
    }

    public init(
        duty: DutyInfo? = nil
    ) {
        self.duty = duty
    }
}

extension AddDutyReply {
    public static var fullName: String { "hall.v1.AddDutyReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AddDutyReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ADD_DUTY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ADD_DUTY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AddDutyReply>) {
        self.duty = c.pointee.duty == nil ? nil : DutyInfo(c: c.pointee.duty)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AddDutyReply>, _ arena: Arena) {
        hall__v1__add_duty_reply__init(c)
        if let value = self.duty { c.pointee.duty = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("duty", self.duty)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "duty":
                guard try seen.first(0, value) else { continue }
                self.duty = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The rule to end.
public struct EndDutyRequest: Message {
    public var id: Int64
    /// The last day it holds.
    public var until: String

    public init() {
        self.id = 0
        self.until = ""
    }

    public init(
        id: Int64 = 0,
        until: String = ""
    ) {
        self.id = id
        self.until = until
    }
}

extension EndDutyRequest {
    public static var fullName: String { "hall.v1.EndDutyRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EndDutyRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_END_DUTY_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_END_DUTY_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EndDutyRequest>) {
        self.id = c.pointee.id
        self.until = c.pointee.until.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EndDutyRequest>, _ arena: Arena) {
        hall__v1__end_duty_request__init(c)
        c.pointee.id = self.id
        c.pointee.until = arena.data(self.until)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("until", self.until)
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
            case "until":
                guard try seen.first(1, value) else { continue }
                self.until = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The rule as it stands now; absent: it was taken out.
public struct EndDutyReply: Message {
    public var duty: DutyInfo?

    public init() {
        self.duty = nil
    }

    public init(
        duty: DutyInfo? = nil
    ) {
        self.duty = duty
    }
}

extension EndDutyReply {
    public static var fullName: String { "hall.v1.EndDutyReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EndDutyReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_END_DUTY_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_END_DUTY_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EndDutyReply>) {
        self.duty = c.pointee.duty == nil ? nil : DutyInfo(c: c.pointee.duty)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EndDutyReply>, _ arena: Arena) {
        hall__v1__end_duty_reply__init(c)
        if let value = self.duty { c.pointee.duty = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("duty", self.duty)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "duty":
                guard try seen.first(0, value) else { continue }
                self.duty = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Whose rules to list.
public struct ListDutiesRequest: Message {
    /// Empty: oneself for a clerk, everybody for the offices.
    public var personID: String
    /// Also those that have ended.
    public var withEnded: Bool
    /// 1 to 1,000; 0: 200.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.personID = ""
        self.withEnded = false
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        personID: String = "",
        withEnded: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.personID = personID
        self.withEnded = withEnded
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListDutiesRequest {
    public static var fullName: String { "hall.v1.ListDutiesRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListDutiesRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_DUTIES_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_DUTIES_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListDutiesRequest>) {
        self.personID = c.pointee.person_id.text
        self.withEnded = c.pointee.with_ended != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListDutiesRequest>, _ arena: Arena) {
        hall__v1__list_duties_request__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.with_ended = self.withEnded ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
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
            case "personId", "person_id":
                guard try seen.first(0, value) else { continue }
                self.personID = try value.read()
            case "withEnded", "with_ended":
                guard try seen.first(1, value) else { continue }
                self.withEnded = try value.read()
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

/// Duty rules in the order they were added.
public struct ListDutiesReply: Message {
    public var duties: [DutyInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.duties = []
        self.nextPageToken = ""
    }

    public init(
        duties: [DutyInfo] = [],
        nextPageToken: String = ""
    ) {
        self.duties = duties
        self.nextPageToken = nextPageToken
    }
}

extension ListDutiesReply {
    public static var fullName: String { "hall.v1.ListDutiesReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListDutiesReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_DUTIES_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_DUTIES_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListDutiesReply>) {
        self.duties = wireMessages(c.pointee.duties, c.pointee.n_duties)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListDutiesReply>, _ arena: Arena) {
        hall__v1__list_duties_reply__init(c)
        (c.pointee.duties, c.pointee.n_duties) = arena.list(self.duties) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("duties", self.duties)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "duties":
                guard try seen.first(0, value) else { continue }
                self.duties = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a schedule was put.
public struct SchedulePut: Message {
    public var schedule: ScheduleInfo?

    public init() {
        self.schedule = nil
    }

    public init(
        schedule: ScheduleInfo? = nil
    ) {
        self.schedule = schedule
    }
}

extension SchedulePut {
    public static var fullName: String { "hall.v1.SchedulePut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SchedulePut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SCHEDULE_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SCHEDULE_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SchedulePut>) {
        self.schedule = c.pointee.schedule == nil ? nil : ScheduleInfo(c: c.pointee.schedule)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SchedulePut>, _ arena: Arena) {
        hall__v1__schedule_put__init(c)
        if let value = self.schedule { c.pointee.schedule = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("schedule", self.schedule)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "schedule":
                guard try seen.first(0, value) else { continue }
                self.schedule = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a schedule was taken out.
public struct ScheduleRemoved: Message {
    public var from: String

    public init() {
        self.from = ""
    }

    public init(
        from: String = ""
    ) {
        self.from = from
    }
}

extension ScheduleRemoved {
    public static var fullName: String { "hall.v1.ScheduleRemoved" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ScheduleRemoved: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SCHEDULE_REMOVED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SCHEDULE_REMOVED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ScheduleRemoved>) {
        self.from = c.pointee.from.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ScheduleRemoved>, _ arena: Arena) {
        hall__v1__schedule_removed__init(c)
        c.pointee.from = arena.data(self.from)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("from", self.from)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a day on which the hall opens otherwise was put.
public struct OpeningPut: Message {
    public var opening: OpeningInfo?

    public init() {
        self.opening = nil
    }

    public init(
        opening: OpeningInfo? = nil
    ) {
        self.opening = opening
    }
}

extension OpeningPut {
    public static var fullName: String { "hall.v1.OpeningPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension OpeningPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_OPENING_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_OPENING_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__OpeningPut>) {
        self.opening = c.pointee.opening == nil ? nil : OpeningInfo(c: c.pointee.opening)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__OpeningPut>, _ arena: Arena) {
        hall__v1__opening_put__init(c)
        if let value = self.opening { c.pointee.opening = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("opening", self.opening)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "opening":
                guard try seen.first(0, value) else { continue }
                self.opening = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: an opening day was taken out.
public struct OpeningRemoved: Message {
    public var date: String

    public init() {
        self.date = ""
    }

    public init(
        date: String = ""
    ) {
        self.date = date
    }
}

extension OpeningRemoved {
    public static var fullName: String { "hall.v1.OpeningRemoved" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension OpeningRemoved: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_OPENING_REMOVED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_OPENING_REMOVED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__OpeningRemoved>) {
        self.date = c.pointee.date.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__OpeningRemoved>, _ arena: Arena) {
        hall__v1__opening_removed__init(c)
        c.pointee.date = arena.data(self.date)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("date", self.date)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a rule of who works when was added. Its reason is sealed.
public struct DutyAdded: Message {
    public var id: Int64
    public var personID: String
    public var from: String
    public var until: String
    public var weekdays: [DayOfWeek]
    public var places: [Int32]
    public var kind: DutyKind

    public init() {
        self.id = 0
        self.personID = ""
        self.from = ""
        self.until = ""
        self.weekdays = []
        self.places = []
        self.kind = .unspecified
    }

    public init(
        id: Int64 = 0,
        personID: String = "",
        from: String = "",
        until: String = "",
        weekdays: [DayOfWeek] = [],
        places: [Int32] = [],
        kind: DutyKind = .unspecified
    ) {
        self.id = id
        self.personID = personID
        self.from = from
        self.until = until
        self.weekdays = weekdays
        self.places = places
        self.kind = kind
    }
}

extension DutyAdded {
    public static var fullName: String { "hall.v1.DutyAdded" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DutyAdded: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DUTY_ADDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DUTY_ADDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DutyAdded>) {
        self.id = c.pointee.id
        self.personID = c.pointee.person_id.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.weekdays = wireList(c.pointee.weekdays, c.pointee.n_weekdays) {
            DayOfWeek(rawValue: Int32(bitPattern: $0.rawValue))
        }
        self.places = wireNumbers(c.pointee.places, c.pointee.n_places)
        self.kind = DutyKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DutyAdded>, _ arena: Arena) {
        hall__v1__duty_added__init(c)
        c.pointee.id = self.id
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        (c.pointee.weekdays, c.pointee.n_weekdays) = arena.list(self.weekdays) {
            Hall__V1__DayOfWeek(UInt32(bitPattern: $0.rawValue))
        }
        (c.pointee.places, c.pointee.n_places) = arena.list(self.places) { $0 }
        c.pointee.kind = Hall__V1__DutyKind(UInt32(bitPattern: self.kind.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("personId", self.personID)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("weekdays", self.weekdays)
        json.field("places", self.places)
        json.field("kind", self.kind)
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
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "from":
                guard try seen.first(2, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(3, value) else { continue }
                self.until = try value.read()
            case "weekdays":
                guard try seen.first(4, value) else { continue }
                self.weekdays = try value.read()
            case "places":
                guard try seen.first(5, value) else { continue }
                self.places = try value.read()
            case "kind":
                guard try seen.first(6, value) else { continue }
                self.kind = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a rule was ended, or taken out.
public struct DutyEnded: Message {
    public var id: Int64
    public var personID: String
    /// Empty: taken out.
    public var until: String

    public init() {
        self.id = 0
        self.personID = ""
        self.until = ""
    }

    public init(
        id: Int64 = 0,
        personID: String = "",
        until: String = ""
    ) {
        self.id = id
        self.personID = personID
        self.until = until
    }
}

extension DutyEnded {
    public static var fullName: String { "hall.v1.DutyEnded" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DutyEnded: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DUTY_ENDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DUTY_ENDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DutyEnded>) {
        self.id = c.pointee.id
        self.personID = c.pointee.person_id.text
        self.until = c.pointee.until.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DutyEnded>, _ arena: Arena) {
        hall__v1__duty_ended__init(c)
        c.pointee.id = self.id
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.until = arena.data(self.until)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("personId", self.personID)
        json.field("until", self.until)
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
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "until":
                guard try seen.first(2, value) else { continue }
                self.until = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
