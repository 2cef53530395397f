// Generated from Protos/hall/v1/attendance.proto by HallProtoGen; do not edit.

import CHallProto

/// Whether a mark begins or ends work.
public enum MarkKind: ProtoEnum {
    case unspecified
    case signIn
    case signOut
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [MarkKind] = [
        .unspecified,
        .signIn,
        .signOut,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .signIn
        case 2: self = .signOut
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .signIn: 1
        case .signOut: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "MARK_KIND_UNSPECIFIED"
        case .signIn: "MARK_KIND_SIGN_IN"
        case .signOut: "MARK_KIND_SIGN_OUT"
        case .unrecognized(let value): String(value)
        }
    }
}

extension MarkKind: JSONRepresentable {}

/// What became of a session somebody was to work.
public enum SessionStanding: ProtoEnum {
    case unspecified
    /// Not settled yet.
    case pending
    /// 出勤.
    case attended
    /// 待核: no mark, no leave, no outing.
    case unaccounted
    /// 免签.
    case unmarked
    /// On leave, on an outing or at study for the whole of it.
    case away
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [SessionStanding] = [
        .unspecified,
        .pending,
        .attended,
        .unaccounted,
        .unmarked,
        .away,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .pending
        case 2: self = .attended
        case 3: self = .unaccounted
        case 4: self = .unmarked
        case 5: self = .away
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .pending: 1
        case .attended: 2
        case .unaccounted: 3
        case .unmarked: 4
        case .away: 5
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "SESSION_STANDING_UNSPECIFIED"
        case .pending: "SESSION_STANDING_PENDING"
        case .attended: "SESSION_STANDING_ATTENDED"
        case .unaccounted: "SESSION_STANDING_UNACCOUNTED"
        case .unmarked: "SESSION_STANDING_UNMARKED"
        case .away: "SESSION_STANDING_AWAY"
        case .unrecognized(let value): String(value)
        }
    }
}

extension SessionStanding: JSONRepresentable {}

/// Signs in whoever is calling, now.
public struct SignInRequest: Message {
    public init() {
    }
}

extension SignInRequest {
    public static var fullName: String { "hall.v1.SignInRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SignInRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SIGN_IN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SIGN_IN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SignInRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SignInRequest>, _ arena: Arena) {
        hall__v1__sign_in_request__init(c)
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

/// The day's first sign-in.
public struct SignInReply: Message {
    public var date: String
    /// The one that counts.
    public var at: Timestamp?
    /// This was not the first of the day.
    public var repeatedMark: Bool
    public var personName: String
    /// This was the return from an outing, so many minutes after the time that was told; 0: in time, or there was none.
    public var overdueMinutes: Int32

    public init() {
        self.date = ""
        self.at = nil
        self.repeatedMark = false
        self.personName = ""
        self.overdueMinutes = 0
    }

    public init(
        date: String = "",
        at: Timestamp? = nil,
        repeatedMark: Bool = false,
        personName: String = "",
        overdueMinutes: Int32 = 0
    ) {
        self.date = date
        self.at = at
        self.repeatedMark = repeatedMark
        self.personName = personName
        self.overdueMinutes = overdueMinutes
    }
}

extension SignInReply {
    public static var fullName: String { "hall.v1.SignInReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SignInReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SIGN_IN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SIGN_IN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SignInReply>) {
        self.date = c.pointee.date.text
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.repeatedMark = c.pointee.repeated_mark != 0
        self.personName = c.pointee.person_name.text
        self.overdueMinutes = c.pointee.overdue_minutes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SignInReply>, _ arena: Arena) {
        hall__v1__sign_in_reply__init(c)
        c.pointee.date = arena.data(self.date)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.repeated_mark = self.repeatedMark ? 1 : 0
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.overdue_minutes = self.overdueMinutes
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("date", self.date)
        json.field("at", self.at)
        json.field("repeatedMark", self.repeatedMark)
        json.field("personName", self.personName)
        json.field("overdueMinutes", self.overdueMinutes)
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
            case "at":
                guard try seen.first(1, value) else { continue }
                self.at = try value.read()
            case "repeatedMark", "repeated_mark":
                guard try seen.first(2, value) else { continue }
                self.repeatedMark = try value.read()
            case "personName", "person_name":
                guard try seen.first(3, value) else { continue }
                self.personName = try value.read()
            case "overdueMinutes", "overdue_minutes":
                guard try seen.first(4, value) else { continue }
                self.overdueMinutes = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Signs out whoever is calling, now.
public struct SignOutRequest: Message {
    /// Why they go with a visitor still at the window, where there is one (ATT-7).
    public var visitorReason: String

    public init() {
        self.visitorReason = ""
    }

    public init(
        visitorReason: String = ""
    ) {
        self.visitorReason = visitorReason
    }
}

extension SignOutRequest {
    public static var fullName: String { "hall.v1.SignOutRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SignOutRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SIGN_OUT_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SIGN_OUT_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SignOutRequest>) {
        self.visitorReason = c.pointee.visitor_reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SignOutRequest>, _ arena: Arena) {
        hall__v1__sign_out_request__init(c)
        c.pointee.visitor_reason = arena.data(self.visitorReason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("visitorReason", self.visitorReason)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "visitorReason", "visitor_reason":
                guard try seen.first(0, value) else { continue }
                self.visitorReason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The day's last sign-out.
public struct SignOutReply: Message {
    public var date: String
    public var at: Timestamp?
    /// There was one before today; this one counts now.
    public var repeatedMark: Bool
    public var personName: String
    /// No sign-in is on record today.
    public var withoutSignIn: Bool

    public init() {
        self.date = ""
        self.at = nil
        self.repeatedMark = false
        self.personName = ""
        self.withoutSignIn = false
    }

    public init(
        date: String = "",
        at: Timestamp? = nil,
        repeatedMark: Bool = false,
        personName: String = "",
        withoutSignIn: Bool = false
    ) {
        self.date = date
        self.at = at
        self.repeatedMark = repeatedMark
        self.personName = personName
        self.withoutSignIn = withoutSignIn
    }
}

extension SignOutReply {
    public static var fullName: String { "hall.v1.SignOutReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SignOutReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SIGN_OUT_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SIGN_OUT_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SignOutReply>) {
        self.date = c.pointee.date.text
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.repeatedMark = c.pointee.repeated_mark != 0
        self.personName = c.pointee.person_name.text
        self.withoutSignIn = c.pointee.without_sign_in != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SignOutReply>, _ arena: Arena) {
        hall__v1__sign_out_reply__init(c)
        c.pointee.date = arena.data(self.date)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.repeated_mark = self.repeatedMark ? 1 : 0
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.without_sign_in = self.withoutSignIn ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("date", self.date)
        json.field("at", self.at)
        json.field("repeatedMark", self.repeatedMark)
        json.field("personName", self.personName)
        json.field("withoutSignIn", self.withoutSignIn)
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
            case "at":
                guard try seen.first(1, value) else { continue }
                self.at = try value.read()
            case "repeatedMark", "repeated_mark":
                guard try seen.first(2, value) else { continue }
                self.repeatedMark = try value.read()
            case "personName", "person_name":
                guard try seen.first(3, value) else { continue }
                self.personName = try value.read()
            case "withoutSignIn", "without_sign_in":
                guard try seen.first(4, value) else { continue }
                self.withoutSignIn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A person's marks of one day.
public struct MarkInfo: Message {
    public var personID: String
    public var personName: String
    public var date: String
    /// Absent: none.
    public var firstIn: Timestamp?
    /// Absent: none.
    public var lastOut: Timestamp?
    public var marks: Int32
    /// Where the first sign-in came from; empty: own login.
    public var terminalID: String
    /// How many of them were put right later, and how many were signed on paper and entered later.
    public var corrected: Int32
    public var backEntered: Int32

    public init() {
        self.personID = ""
        self.personName = ""
        self.date = ""
        self.firstIn = nil
        self.lastOut = nil
        self.marks = 0
        self.terminalID = ""
        self.corrected = 0
        self.backEntered = 0
    }

    public init(
        personID: String = "",
        personName: String = "",
        date: String = "",
        firstIn: Timestamp? = nil,
        lastOut: Timestamp? = nil,
        marks: Int32 = 0,
        terminalID: String = "",
        corrected: Int32 = 0,
        backEntered: Int32 = 0
    ) {
        self.personID = personID
        self.personName = personName
        self.date = date
        self.firstIn = firstIn
        self.lastOut = lastOut
        self.marks = marks
        self.terminalID = terminalID
        self.corrected = corrected
        self.backEntered = backEntered
    }
}

extension MarkInfo {
    public static var fullName: String { "hall.v1.MarkInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MarkInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MARK_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MARK_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MarkInfo>) {
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.date = c.pointee.date.text
        self.firstIn = c.pointee.first_in == nil ? nil : Timestamp(c: c.pointee.first_in)
        self.lastOut = c.pointee.last_out == nil ? nil : Timestamp(c: c.pointee.last_out)
        self.marks = c.pointee.marks
        self.terminalID = c.pointee.terminal_id.text
        self.corrected = c.pointee.corrected
        self.backEntered = c.pointee.back_entered
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MarkInfo>, _ arena: Arena) {
        hall__v1__mark_info__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.date = arena.data(self.date)
        if let value = self.firstIn { c.pointee.first_in = arena.message(value) }
        if let value = self.lastOut { c.pointee.last_out = arena.message(value) }
        c.pointee.marks = self.marks
        c.pointee.terminal_id = arena.data(self.terminalID)
        c.pointee.corrected = self.corrected
        c.pointee.back_entered = self.backEntered
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("date", self.date)
        json.field("firstIn", self.firstIn)
        json.field("lastOut", self.lastOut)
        json.field("marks", self.marks)
        json.field("terminalId", self.terminalID)
        json.field("corrected", self.corrected)
        json.field("backEntered", self.backEntered)
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
            case "date":
                guard try seen.first(2, value) else { continue }
                self.date = try value.read()
            case "firstIn", "first_in":
                guard try seen.first(3, value) else { continue }
                self.firstIn = try value.read()
            case "lastOut", "last_out":
                guard try seen.first(4, value) else { continue }
                self.lastOut = try value.read()
            case "marks":
                guard try seen.first(5, value) else { continue }
                self.marks = try value.read()
            case "terminalId", "terminal_id":
                guard try seen.first(6, value) else { continue }
                self.terminalID = try value.read()
            case "corrected":
                guard try seen.first(7, value) else { continue }
                self.corrected = try value.read()
            case "backEntered", "back_entered":
                guard try seen.first(8, value) else { continue }
                self.backEntered = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which marks to list.
public struct ListMarksRequest: Message {
    public var from: String
    public var to: String
    /// Empty: oneself for a clerk, everybody for a registrar, a director, a principal or an inspector.
    public var personID: String
    /// 1 to 1,000; 0: 200.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.from = ""
        self.to = ""
        self.personID = ""
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        from: String = "",
        to: String = "",
        personID: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.from = from
        self.to = to
        self.personID = personID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListMarksRequest {
    public static var fullName: String { "hall.v1.ListMarksRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListMarksRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_MARKS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_MARKS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListMarksRequest>) {
        self.from = c.pointee.from.text
        self.to = c.pointee.to.text
        self.personID = c.pointee.person_id.text
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListMarksRequest>, _ arena: Arena) {
        hall__v1__list_marks_request__init(c)
        c.pointee.from = arena.data(self.from)
        c.pointee.to = arena.data(self.to)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("from", self.from)
        json.field("to", self.to)
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
            case "from":
                guard try seen.first(0, value) else { continue }
                self.from = try value.read()
            case "to":
                guard try seen.first(1, value) else { continue }
                self.to = try value.read()
            case "personId", "person_id":
                guard try seen.first(2, value) else { continue }
                self.personID = try value.read()
            case "pageSize", "page_size":
                guard try seen.first(3, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(4, value) else { continue }
                self.pageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Marks by day, then person.
public struct ListMarksReply: Message {
    public var marks: [MarkInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.marks = []
        self.nextPageToken = ""
    }

    public init(
        marks: [MarkInfo] = [],
        nextPageToken: String = ""
    ) {
        self.marks = marks
        self.nextPageToken = nextPageToken
    }
}

extension ListMarksReply {
    public static var fullName: String { "hall.v1.ListMarksReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListMarksReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_MARKS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_MARKS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListMarksReply>) {
        self.marks = wireMessages(c.pointee.marks, c.pointee.n_marks)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListMarksReply>, _ arena: Arena) {
        hall__v1__list_marks_reply__init(c)
        (c.pointee.marks, c.pointee.n_marks) = arena.list(self.marks) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("marks", self.marks)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "marks":
                guard try seen.first(0, value) else { continue }
                self.marks = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What became of one session of one person.
public struct SessionRecordInfo: Message {
    public var personID: String
    public var personName: String
    public var date: String
    /// 1 is the day's first session.
    public var place: Int32
    public var starts: String
    public var ends: String
    public var standing: SessionStanding
    /// 0 within the grace.
    public var lateMinutes: Int32
    public var earlyMinutes: Int32
    /// 缺签: a mark without the other.
    public var missingSignIn: Bool
    public var missingSignOut: Bool
    /// So many minutes of it were spent on an outing after its expected return (ATT-6).
    public var overdueMinutes: Int32
    /// The day's last session: so many minutes of extended service 延时服务 after it (ATT-7).
    public var extendedMinutes: Int32
    /// Of the marks of that day: put right later 补签, and signed on paper and entered later 补录.
    public var correctedMarks: Int32
    public var backEnteredMarks: Int32

    public init() {
        self.personID = ""
        self.personName = ""
        self.date = ""
        self.place = 0
        self.starts = ""
        self.ends = ""
        self.standing = .unspecified
        self.lateMinutes = 0
        self.earlyMinutes = 0
        self.missingSignIn = false
        self.missingSignOut = false
        self.overdueMinutes = 0
        self.extendedMinutes = 0
        self.correctedMarks = 0
        self.backEnteredMarks = 0
    }

    public init(
        personID: String = "",
        personName: String = "",
        date: String = "",
        place: Int32 = 0,
        starts: String = "",
        ends: String = "",
        standing: SessionStanding = .unspecified,
        lateMinutes: Int32 = 0,
        earlyMinutes: Int32 = 0,
        missingSignIn: Bool = false,
        missingSignOut: Bool = false,
        overdueMinutes: Int32 = 0,
        extendedMinutes: Int32 = 0,
        correctedMarks: Int32 = 0,
        backEnteredMarks: Int32 = 0
    ) {
        self.personID = personID
        self.personName = personName
        self.date = date
        self.place = place
        self.starts = starts
        self.ends = ends
        self.standing = standing
        self.lateMinutes = lateMinutes
        self.earlyMinutes = earlyMinutes
        self.missingSignIn = missingSignIn
        self.missingSignOut = missingSignOut
        self.overdueMinutes = overdueMinutes
        self.extendedMinutes = extendedMinutes
        self.correctedMarks = correctedMarks
        self.backEnteredMarks = backEnteredMarks
    }
}

extension SessionRecordInfo {
    public static var fullName: String { "hall.v1.SessionRecordInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SessionRecordInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SESSION_RECORD_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SESSION_RECORD_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SessionRecordInfo>) {
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.date = c.pointee.date.text
        self.place = c.pointee.place
        self.starts = c.pointee.starts.text
        self.ends = c.pointee.ends.text
        self.standing = SessionStanding(rawValue: Int32(bitPattern: c.pointee.standing.rawValue))
        self.lateMinutes = c.pointee.late_minutes
        self.earlyMinutes = c.pointee.early_minutes
        self.missingSignIn = c.pointee.missing_sign_in != 0
        self.missingSignOut = c.pointee.missing_sign_out != 0
        self.overdueMinutes = c.pointee.overdue_minutes
        self.extendedMinutes = c.pointee.extended_minutes
        self.correctedMarks = c.pointee.corrected_marks
        self.backEnteredMarks = c.pointee.back_entered_marks
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SessionRecordInfo>, _ arena: Arena) {
        hall__v1__session_record_info__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.date = arena.data(self.date)
        c.pointee.place = self.place
        c.pointee.starts = arena.data(self.starts)
        c.pointee.ends = arena.data(self.ends)
        c.pointee.standing = Hall__V1__SessionStanding(UInt32(bitPattern: self.standing.rawValue))
        c.pointee.late_minutes = self.lateMinutes
        c.pointee.early_minutes = self.earlyMinutes
        c.pointee.missing_sign_in = self.missingSignIn ? 1 : 0
        c.pointee.missing_sign_out = self.missingSignOut ? 1 : 0
        c.pointee.overdue_minutes = self.overdueMinutes
        c.pointee.extended_minutes = self.extendedMinutes
        c.pointee.corrected_marks = self.correctedMarks
        c.pointee.back_entered_marks = self.backEnteredMarks
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("date", self.date)
        json.field("place", self.place)
        json.field("starts", self.starts)
        json.field("ends", self.ends)
        json.field("standing", self.standing)
        json.field("lateMinutes", self.lateMinutes)
        json.field("earlyMinutes", self.earlyMinutes)
        json.field("missingSignIn", self.missingSignIn)
        json.field("missingSignOut", self.missingSignOut)
        json.field("overdueMinutes", self.overdueMinutes)
        json.field("extendedMinutes", self.extendedMinutes)
        json.field("correctedMarks", self.correctedMarks)
        json.field("backEnteredMarks", self.backEnteredMarks)
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
            case "date":
                guard try seen.first(2, value) else { continue }
                self.date = try value.read()
            case "place":
                guard try seen.first(3, value) else { continue }
                self.place = try value.read()
            case "starts":
                guard try seen.first(4, value) else { continue }
                self.starts = try value.read()
            case "ends":
                guard try seen.first(5, value) else { continue }
                self.ends = try value.read()
            case "standing":
                guard try seen.first(6, value) else { continue }
                self.standing = try value.read()
            case "lateMinutes", "late_minutes":
                guard try seen.first(7, value) else { continue }
                self.lateMinutes = try value.read()
            case "earlyMinutes", "early_minutes":
                guard try seen.first(8, value) else { continue }
                self.earlyMinutes = try value.read()
            case "missingSignIn", "missing_sign_in":
                guard try seen.first(9, value) else { continue }
                self.missingSignIn = try value.read()
            case "missingSignOut", "missing_sign_out":
                guard try seen.first(10, value) else { continue }
                self.missingSignOut = try value.read()
            case "overdueMinutes", "overdue_minutes":
                guard try seen.first(11, value) else { continue }
                self.overdueMinutes = try value.read()
            case "extendedMinutes", "extended_minutes":
                guard try seen.first(12, value) else { continue }
                self.extendedMinutes = try value.read()
            case "correctedMarks", "corrected_marks":
                guard try seen.first(13, value) else { continue }
                self.correctedMarks = try value.read()
            case "backEnteredMarks", "back_entered_marks":
                guard try seen.first(14, value) else { continue }
                self.backEnteredMarks = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which records to list, at most a year.
public struct ListRecordsRequest: Message {
    public var from: String
    public var to: String
    /// Empty: oneself for a clerk, everybody for a registrar, a director, a principal or an inspector.
    public var personID: String
    /// Only what is out of order: late, early, a missed mark, unaccounted, back late from an outing.
    public var troubles: Bool
    /// 1 to 1,000; 0: 200. A page ends with a person's day, so that it may hold up to two more.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.from = ""
        self.to = ""
        self.personID = ""
        self.troubles = false
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        from: String = "",
        to: String = "",
        personID: String = "",
        troubles: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.from = from
        self.to = to
        self.personID = personID
        self.troubles = troubles
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListRecordsRequest {
    public static var fullName: String { "hall.v1.ListRecordsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListRecordsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_RECORDS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_RECORDS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListRecordsRequest>) {
        self.from = c.pointee.from.text
        self.to = c.pointee.to.text
        self.personID = c.pointee.person_id.text
        self.troubles = c.pointee.troubles != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListRecordsRequest>, _ arena: Arena) {
        hall__v1__list_records_request__init(c)
        c.pointee.from = arena.data(self.from)
        c.pointee.to = arena.data(self.to)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.troubles = self.troubles ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("from", self.from)
        json.field("to", self.to)
        json.field("personId", self.personID)
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
            case "from":
                guard try seen.first(0, value) else { continue }
                self.from = try value.read()
            case "to":
                guard try seen.first(1, value) else { continue }
                self.to = try value.read()
            case "personId", "person_id":
                guard try seen.first(2, value) else { continue }
                self.personID = try value.read()
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

/// Records by day, then person, then session.
public struct ListRecordsReply: Message {
    public var records: [SessionRecordInfo]
    /// Empty on the last page.
    public var nextPageToken: String
    /// Years among the days asked for whose calendar is not loaded: nobody knows yet which of their days are worked.
    public var yearsMissing: [Int32]

    public init() {
        self.records = []
        self.nextPageToken = ""
        self.yearsMissing = []
    }

    public init(
        records: [SessionRecordInfo] = [],
        nextPageToken: String = "",
        yearsMissing: [Int32] = []
    ) {
        self.records = records
        self.nextPageToken = nextPageToken
        self.yearsMissing = yearsMissing
    }
}

extension ListRecordsReply {
    public static var fullName: String { "hall.v1.ListRecordsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListRecordsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_RECORDS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_RECORDS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListRecordsReply>) {
        self.records = wireMessages(c.pointee.records, c.pointee.n_records)
        self.nextPageToken = c.pointee.next_page_token.text
        self.yearsMissing = wireNumbers(c.pointee.years_missing, c.pointee.n_years_missing)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListRecordsReply>, _ arena: Arena) {
        hall__v1__list_records_reply__init(c)
        (c.pointee.records, c.pointee.n_records) = arena.list(self.records) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
        (c.pointee.years_missing, c.pointee.n_years_missing) = arena.list(self.yearsMissing) { $0 }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("records", self.records)
        json.field("nextPageToken", self.nextPageToken)
        json.field("yearsMissing", self.yearsMissing)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "records":
                guard try seen.first(0, value) else { continue }
                self.records = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case "yearsMissing", "years_missing":
                guard try seen.first(2, value) else { continue }
                self.yearsMissing = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
