// Generated from Protos/hall/v1/calendar.proto by HallProtoGen; do not edit.

import CHallProto

/// What a day that is not as its weekday says is.
public enum DayKind: ProtoEnum {
    case unspecified
    /// 休息: no working day, whatever its weekday.
    case holiday
    /// 调休上班: a working day, whatever its weekday.
    case makeupWorkday
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [DayKind] = [
        .unspecified,
        .holiday,
        .makeupWorkday,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .holiday
        case 2: self = .makeupWorkday
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .holiday: 1
        case .makeupWorkday: 2
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "DAY_KIND_UNSPECIFIED"
        case .holiday: "DAY_KIND_HOLIDAY"
        case .makeupWorkday: "DAY_KIND_MAKEUP_WORKDAY"
        case .unrecognized(let value): String(value)
        }
    }
}

extension DayKind: JSONRepresentable {}

/// One day of a year's notice.
public struct CalendarDay: Message {
    public var date: String
    public var kind: DayKind
    /// The festival it belongs to.
    public var name: String

    public init() {
        self.date = ""
        self.kind = .unspecified
        self.name = ""
    }

    public init(
        date: String = "",
        kind: DayKind = .unspecified,
        name: String = ""
    ) {
        self.date = date
        self.kind = kind
        self.name = name
    }
}

extension CalendarDay {
    public static var fullName: String { "hall.v1.CalendarDay" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CalendarDay: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CALENDAR_DAY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CALENDAR_DAY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CalendarDay>) {
        self.date = c.pointee.date.text
        self.kind = DayKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.name = c.pointee.name.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CalendarDay>, _ arena: Arena) {
        hall__v1__calendar_day__init(c)
        c.pointee.date = arena.data(self.date)
        c.pointee.kind = Hall__V1__DayKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.name = arena.data(self.name)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("date", self.date)
        json.field("kind", self.kind)
        json.field("name", self.name)
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
            case "kind":
                guard try seen.first(1, value) else { continue }
                self.kind = try value.read()
            case "name":
                guard try seen.first(2, value) else { continue }
                self.name = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The notice a year's days come from.
public struct CalendarYearInfo: Message {
    public var year: Int32
    /// The notice's title and number, or who decided it.
    public var source: String
    public var issuedOn: String
    public var version: Int32

    public init() {
        self.year = 0
        self.source = ""
        self.issuedOn = ""
        self.version = 0
    }

    public init(
        year: Int32 = 0,
        source: String = "",
        issuedOn: String = "",
        version: Int32 = 0
    ) {
        self.year = year
        self.source = source
        self.issuedOn = issuedOn
        self.version = version
    }
}

extension CalendarYearInfo {
    public static var fullName: String { "hall.v1.CalendarYearInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CalendarYearInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CALENDAR_YEAR_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CALENDAR_YEAR_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CalendarYearInfo>) {
        self.year = c.pointee.year
        self.source = c.pointee.source.text
        self.issuedOn = c.pointee.issued_on.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CalendarYearInfo>, _ arena: Arena) {
        hall__v1__calendar_year_info__init(c)
        c.pointee.year = self.year
        c.pointee.source = arena.data(self.source)
        c.pointee.issued_on = arena.data(self.issuedOn)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("year", self.year)
        json.field("source", self.source)
        json.field("issuedOn", self.issuedOn)
        json.field("version", self.version)
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
            case "source":
                guard try seen.first(1, value) else { continue }
                self.source = try value.read()
            case "issuedOn", "issued_on":
                guard try seen.first(2, value) else { continue }
                self.issuedOn = try value.read()
            case "version":
                guard try seen.first(3, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A year to load.
public struct LoadYearRequest: Message {
    public var year: CalendarYearInfo?
    public var days: [CalendarDay]

    public init() {
        self.year = nil
        self.days = []
    }

    public init(
        year: CalendarYearInfo? = nil,
        days: [CalendarDay] = []
    ) {
        self.year = year
        self.days = days
    }
}

extension LoadYearRequest {
    public static var fullName: String { "hall.v1.LoadYearRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LoadYearRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LOAD_YEAR_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LOAD_YEAR_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LoadYearRequest>) {
        self.year = c.pointee.year == nil ? nil : CalendarYearInfo(c: c.pointee.year)
        self.days = wireMessages(c.pointee.days, c.pointee.n_days)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LoadYearRequest>, _ arena: Arena) {
        hall__v1__load_year_request__init(c)
        if let value = self.year { c.pointee.year = arena.message(value) }
        (c.pointee.days, c.pointee.n_days) = arena.list(self.days) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("year", self.year)
        json.field("days", self.days)
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
            case "days":
                guard try seen.first(1, value) else { continue }
                self.days = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A deadline that moved.
public struct DeadlineMove: Message {
    public var caseNumber: String
    /// "promised" or "statutory".
    public var clock: String
    /// Empty: was provisional.
    public var oldDue: String
    /// Empty: is provisional.
    public var newDue: String

    public init() {
        self.caseNumber = ""
        self.clock = ""
        self.oldDue = ""
        self.newDue = ""
    }

    public init(
        caseNumber: String = "",
        clock: String = "",
        oldDue: String = "",
        newDue: String = ""
    ) {
        self.caseNumber = caseNumber
        self.clock = clock
        self.oldDue = oldDue
        self.newDue = newDue
    }
}

extension DeadlineMove {
    public static var fullName: String { "hall.v1.DeadlineMove" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DeadlineMove: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DEADLINE_MOVE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DEADLINE_MOVE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DeadlineMove>) {
        self.caseNumber = c.pointee.case_number.text
        self.clock = c.pointee.clock.text
        self.oldDue = c.pointee.old_due.text
        self.newDue = c.pointee.new_due.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DeadlineMove>, _ arena: Arena) {
        hall__v1__deadline_move__init(c)
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.clock = arena.data(self.clock)
        c.pointee.old_due = arena.data(self.oldDue)
        c.pointee.new_due = arena.data(self.newDue)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("caseNumber", self.caseNumber)
        json.field("clock", self.clock)
        json.field("oldDue", self.oldDue)
        json.field("newDue", self.newDue)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "caseNumber", "case_number":
                guard try seen.first(0, value) else { continue }
                self.caseNumber = try value.read()
            case "clock":
                guard try seen.first(1, value) else { continue }
                self.clock = try value.read()
            case "oldDue", "old_due":
                guard try seen.first(2, value) else { continue }
                self.oldDue = try value.read()
            case "newDue", "new_due":
                guard try seen.first(3, value) else { continue }
                self.newDue = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What loading a year brought about.
public struct LoadYearReply: Message {
    public var year: CalendarYearInfo?
    public var movedCount: Int32
    /// The first hundred that moved; the journal has them all.
    public var moves: [DeadlineMove]
    /// How many papers of open cases show a due date that is no longer true, or could name one now: to be supplemented.
    public var stalePaperCount: Int32
    /// Ids of the first hundred of them; Papers.List has them all.
    public var stalePapers: [String]

    public init() {
        self.year = nil
        self.movedCount = 0
        self.moves = []
        self.stalePaperCount = 0
        self.stalePapers = []
    }

    public init(
        year: CalendarYearInfo? = nil,
        movedCount: Int32 = 0,
        moves: [DeadlineMove] = [],
        stalePaperCount: Int32 = 0,
        stalePapers: [String] = []
    ) {
        self.year = year
        self.movedCount = movedCount
        self.moves = moves
        self.stalePaperCount = stalePaperCount
        self.stalePapers = stalePapers
    }
}

extension LoadYearReply {
    public static var fullName: String { "hall.v1.LoadYearReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LoadYearReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LOAD_YEAR_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LOAD_YEAR_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LoadYearReply>) {
        self.year = c.pointee.year == nil ? nil : CalendarYearInfo(c: c.pointee.year)
        self.movedCount = c.pointee.moved_count
        self.moves = wireMessages(c.pointee.moves, c.pointee.n_moves)
        self.stalePaperCount = c.pointee.stale_paper_count
        self.stalePapers = wireTexts(c.pointee.stale_papers, c.pointee.n_stale_papers)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LoadYearReply>, _ arena: Arena) {
        hall__v1__load_year_reply__init(c)
        if let value = self.year { c.pointee.year = arena.message(value) }
        c.pointee.moved_count = self.movedCount
        (c.pointee.moves, c.pointee.n_moves) = arena.list(self.moves) { Optional(arena.message($0)) }
        c.pointee.stale_paper_count = self.stalePaperCount
        (c.pointee.stale_papers, c.pointee.n_stale_papers) = arena.list(self.stalePapers) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("year", self.year)
        json.field("movedCount", self.movedCount)
        json.field("moves", self.moves)
        json.field("stalePaperCount", self.stalePaperCount)
        json.field("stalePapers", self.stalePapers)
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
            case "movedCount", "moved_count":
                guard try seen.first(1, value) else { continue }
                self.movedCount = try value.read()
            case "moves":
                guard try seen.first(2, value) else { continue }
                self.moves = try value.read()
            case "stalePaperCount", "stale_paper_count":
                guard try seen.first(3, value) else { continue }
                self.stalePaperCount = try value.read()
            case "stalePapers", "stale_papers":
                guard try seen.first(4, value) else { continue }
                self.stalePapers = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks for the loaded years.
public struct ListYearsRequest: Message {
    public init() {
    }
}

extension ListYearsRequest {
    public static var fullName: String { "hall.v1.ListYearsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListYearsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_YEARS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_YEARS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListYearsRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListYearsRequest>, _ arena: Arena) {
        hall__v1__list_years_request__init(c)
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

/// The loaded years in order.
public struct ListYearsReply: Message {
    public var years: [CalendarYearInfo]

    public init() {
        self.years = []
    }

    public init(
        years: [CalendarYearInfo] = []
    ) {
        self.years = years
    }
}

extension ListYearsReply {
    public static var fullName: String { "hall.v1.ListYearsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListYearsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_YEARS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_YEARS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListYearsReply>) {
        self.years = wireMessages(c.pointee.years, c.pointee.n_years)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListYearsReply>, _ arena: Arena) {
        hall__v1__list_years_reply__init(c)
        (c.pointee.years, c.pointee.n_years) = arena.list(self.years) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("years", self.years)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "years":
                guard try seen.first(0, value) else { continue }
                self.years = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The year to list.
public struct ListDaysRequest: Message {
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

extension ListDaysRequest {
    public static var fullName: String { "hall.v1.ListDaysRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListDaysRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_DAYS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_DAYS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListDaysRequest>) {
        self.year = c.pointee.year
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListDaysRequest>, _ arena: Arena) {
        hall__v1__list_days_request__init(c)
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

/// The days of a year that are not as their weekdays say.
public struct ListDaysReply: Message {
    public var year: CalendarYearInfo?
    public var days: [CalendarDay]

    public init() {
        self.year = nil
        self.days = []
    }

    public init(
        year: CalendarYearInfo? = nil,
        days: [CalendarDay] = []
    ) {
        self.year = year
        self.days = days
    }
}

extension ListDaysReply {
    public static var fullName: String { "hall.v1.ListDaysReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListDaysReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_DAYS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_DAYS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListDaysReply>) {
        self.year = c.pointee.year == nil ? nil : CalendarYearInfo(c: c.pointee.year)
        self.days = wireMessages(c.pointee.days, c.pointee.n_days)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListDaysReply>, _ arena: Arena) {
        hall__v1__list_days_reply__init(c)
        if let value = self.year { c.pointee.year = arena.message(value) }
        (c.pointee.days, c.pointee.n_days) = arena.list(self.days) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("year", self.year)
        json.field("days", self.days)
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
            case "days":
                guard try seen.first(1, value) else { continue }
                self.days = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Days that did not count.
public struct PauseSpan: Message {
    /// Counts as used.
    public var from: String
    /// The day work goes on; does not count. Empty: still paused.
    public var to: String
    public var cause: String

    public init() {
        self.from = ""
        self.to = ""
        self.cause = ""
    }

    public init(
        from: String = "",
        to: String = "",
        cause: String = ""
    ) {
        self.from = from
        self.to = to
        self.cause = cause
    }
}

extension PauseSpan {
    public static var fullName: String { "hall.v1.PauseSpan" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PauseSpan: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PAUSE_SPAN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PAUSE_SPAN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PauseSpan>) {
        self.from = c.pointee.from.text
        self.to = c.pointee.to.text
        self.cause = c.pointee.cause.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PauseSpan>, _ arena: Arena) {
        hall__v1__pause_span__init(c)
        c.pointee.from = arena.data(self.from)
        c.pointee.to = arena.data(self.to)
        c.pointee.cause = arena.data(self.cause)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("from", self.from)
        json.field("to", self.to)
        json.field("cause", self.cause)
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
            case "cause":
                guard try seen.first(2, value) else { continue }
                self.cause = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A deadline to count.
public struct ExplainRequest: Message {
    public var acceptedOn: String
    public var workingDays: Int32
    public var pauses: [PauseSpan]

    public init() {
        self.acceptedOn = ""
        self.workingDays = 0
        self.pauses = []
    }

    public init(
        acceptedOn: String = "",
        workingDays: Int32 = 0,
        pauses: [PauseSpan] = []
    ) {
        self.acceptedOn = acceptedOn
        self.workingDays = workingDays
        self.pauses = pauses
    }
}

extension ExplainRequest {
    public static var fullName: String { "hall.v1.ExplainRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExplainRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPLAIN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPLAIN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExplainRequest>) {
        self.acceptedOn = c.pointee.accepted_on.text
        self.workingDays = c.pointee.working_days
        self.pauses = wireMessages(c.pointee.pauses, c.pointee.n_pauses)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExplainRequest>, _ arena: Arena) {
        hall__v1__explain_request__init(c)
        c.pointee.accepted_on = arena.data(self.acceptedOn)
        c.pointee.working_days = self.workingDays
        (c.pointee.pauses, c.pointee.n_pauses) = arena.list(self.pauses) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("acceptedOn", self.acceptedOn)
        json.field("workingDays", self.workingDays)
        json.field("pauses", self.pauses)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "acceptedOn", "accepted_on":
                guard try seen.first(0, value) else { continue }
                self.acceptedOn = try value.read()
            case "workingDays", "working_days":
                guard try seen.first(1, value) else { continue }
                self.workingDays = try value.read()
            case "pauses":
                guard try seen.first(2, value) else { continue }
                self.pauses = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One day of an account.
public struct ExplainedDay: Message {
    public var date: String
    /// How many of the budget are used at the end of this day.
    public var used: Int32
    public var counted: Bool
    /// Why it counts or doesn't, in the caller's language.
    public var why: String

    public init() {
        self.date = ""
        self.used = 0
        self.counted = false
        self.why = ""
    }

    public init(
        date: String = "",
        used: Int32 = 0,
        counted: Bool = false,
        why: String = ""
    ) {
        self.date = date
        self.used = used
        self.counted = counted
        self.why = why
    }
}

extension ExplainedDay {
    public static var fullName: String { "hall.v1.ExplainedDay" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExplainedDay: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPLAINED_DAY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPLAINED_DAY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExplainedDay>) {
        self.date = c.pointee.date.text
        self.used = c.pointee.used
        self.counted = c.pointee.counted != 0
        self.why = c.pointee.why.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExplainedDay>, _ arena: Arena) {
        hall__v1__explained_day__init(c)
        c.pointee.date = arena.data(self.date)
        c.pointee.used = self.used
        c.pointee.counted = self.counted ? 1 : 0
        c.pointee.why = arena.data(self.why)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("date", self.date)
        json.field("used", self.used)
        json.field("counted", self.counted)
        json.field("why", self.why)
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
            case "used":
                guard try seen.first(1, value) else { continue }
                self.used = try value.read()
            case "counted":
                guard try seen.first(2, value) else { continue }
                self.counted = try value.read()
            case "why":
                guard try seen.first(3, value) else { continue }
                self.why = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A deadline, told day by day.
public struct ExplainReply: Message {
    /// Empty while paused or provisional.
    public var due: String
    /// The deadline runs past the last loaded year.
    public var provisional: Bool
    public var paused: Bool
    public var days: [ExplainedDay]
    /// The account in one sentence.
    public var summary: String

    public init() {
        self.due = ""
        self.provisional = false
        self.paused = false
        self.days = []
        self.summary = ""
    }

    public init(
        due: String = "",
        provisional: Bool = false,
        paused: Bool = false,
        days: [ExplainedDay] = [],
        summary: String = ""
    ) {
        self.due = due
        self.provisional = provisional
        self.paused = paused
        self.days = days
        self.summary = summary
    }
}

extension ExplainReply {
    public static var fullName: String { "hall.v1.ExplainReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExplainReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPLAIN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPLAIN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExplainReply>) {
        self.due = c.pointee.due.text
        self.provisional = c.pointee.provisional != 0
        self.paused = c.pointee.paused != 0
        self.days = wireMessages(c.pointee.days, c.pointee.n_days)
        self.summary = c.pointee.summary.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExplainReply>, _ arena: Arena) {
        hall__v1__explain_reply__init(c)
        c.pointee.due = arena.data(self.due)
        c.pointee.provisional = self.provisional ? 1 : 0
        c.pointee.paused = self.paused ? 1 : 0
        (c.pointee.days, c.pointee.n_days) = arena.list(self.days) { Optional(arena.message($0)) }
        c.pointee.summary = arena.data(self.summary)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("due", self.due)
        json.field("provisional", self.provisional)
        json.field("paused", self.paused)
        json.field("days", self.days)
        json.field("summary", self.summary)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "due":
                guard try seen.first(0, value) else { continue }
                self.due = try value.read()
            case "provisional":
                guard try seen.first(1, value) else { continue }
                self.provisional = try value.read()
            case "paused":
                guard try seen.first(2, value) else { continue }
                self.paused = try value.read()
            case "days":
                guard try seen.first(3, value) else { continue }
                self.days = try value.read()
            case "summary":
                guard try seen.first(4, value) else { continue }
                self.summary = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
