// Generated from Protos/hall/v1/sheets.proto by HallProtoGen; do not edit.

import CHallProto

/// How near somebody's absence is to a limit of staff law.
public enum LawState: ProtoEnum {
    case unspecified
    /// Far from any, or under no such law.
    case clear
    /// 临近.
    case near
    /// 超过: dismissal, or the end of the contract, may follow.
    case beyond
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [LawState] = [
        .unspecified,
        .clear,
        .near,
        .beyond,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .clear
        case 2: self = .near
        case 3: self = .beyond
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .clear: 1
        case .near: 2
        case .beyond: 3
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "LAW_STATE_UNSPECIFIED"
        case .clear: "LAW_STATE_CLEAR"
        case .near: "LAW_STATE_NEAR"
        case .beyond: "LAW_STATE_BEYOND"
        case .unrecognized(let value): String(value)
        }
    }
}

extension LawState: JSONRepresentable {}

/// One person's month. Numbers of sessions unless they say otherwise.
public struct MonthLine: Message {
    public var personID: String
    public var personName: String
    public var unitID: String
    public var unitName: String
    /// Sessions to work.
    public var sessions: Int32
    /// Attended, late and early ones included.
    public var present: Int32
    public var late: Int32
    public var lateMinutes: Int32
    public var early: Int32
    public var earlyMinutes: Int32
    /// Marks that are missing.
    public var missedMarks: Int32
    /// Nobody has decided on them.
    public var unaccounted: Int32
    /// 旷工.
    public var absent: Int32
    public var excused: Int32
    public var leave: Int32
    public var outings: Int32
    public var study: Int32
    /// Need not sign.
    public var unmarked: Int32
    /// Not settled yet; none in a sealed sheet.
    public var pending: Int32
    /// Marks that were put right later, and that were signed on paper and entered later.
    public var correctedMarks: Int32
    public var backEnteredMarks: Int32
    /// The longest absence running that touches the month, and absence since the year began, in half days: from first to last
    /// absent day over days of
    /// rest, and in working days.
    public var runningCalendarHalves: Int32
    public var runningWorkdayHalves: Int32
    public var yearCalendarHalves: Int32
    public var yearWorkdayHalves: Int32
    /// By the law for their category.
    public var law: LawState
    /// Unaccounted sessions nobody has decided on, "Q2026-000012".
    public var undecided: [String]
    /// 延时服务: minutes worked on after the sessions, credited.
    public var extendedMinutes: Int32
    /// Leave by kind, in working half-days that were taken in the month.
    public var leaveKinds: [LeaveCount]

    public init() {
        self.personID = ""
        self.personName = ""
        self.unitID = ""
        self.unitName = ""
        self.sessions = 0
        self.present = 0
        self.late = 0
        self.lateMinutes = 0
        self.early = 0
        self.earlyMinutes = 0
        self.missedMarks = 0
        self.unaccounted = 0
        self.absent = 0
        self.excused = 0
        self.leave = 0
        self.outings = 0
        self.study = 0
        self.unmarked = 0
        self.pending = 0
        self.correctedMarks = 0
        self.backEnteredMarks = 0
        self.runningCalendarHalves = 0
        self.runningWorkdayHalves = 0
        self.yearCalendarHalves = 0
        self.yearWorkdayHalves = 0
        self.law = .unspecified
        self.undecided = []
        self.extendedMinutes = 0
        self.leaveKinds = []
    }

    public init(
        personID: String = "",
        personName: String = "",
        unitID: String = "",
        unitName: String = "",
        sessions: Int32 = 0,
        present: Int32 = 0,
        late: Int32 = 0,
        lateMinutes: Int32 = 0,
        early: Int32 = 0,
        earlyMinutes: Int32 = 0,
        missedMarks: Int32 = 0,
        unaccounted: Int32 = 0,
        absent: Int32 = 0,
        excused: Int32 = 0,
        leave: Int32 = 0,
        outings: Int32 = 0,
        study: Int32 = 0,
        unmarked: Int32 = 0,
        pending: Int32 = 0,
        correctedMarks: Int32 = 0,
        backEnteredMarks: Int32 = 0,
        runningCalendarHalves: Int32 = 0,
        runningWorkdayHalves: Int32 = 0,
        yearCalendarHalves: Int32 = 0,
        yearWorkdayHalves: Int32 = 0,
        law: LawState = .unspecified,
        undecided: [String] = [],
        extendedMinutes: Int32 = 0,
        leaveKinds: [LeaveCount] = []
    ) {
        self.personID = personID
        self.personName = personName
        self.unitID = unitID
        self.unitName = unitName
        self.sessions = sessions
        self.present = present
        self.late = late
        self.lateMinutes = lateMinutes
        self.early = early
        self.earlyMinutes = earlyMinutes
        self.missedMarks = missedMarks
        self.unaccounted = unaccounted
        self.absent = absent
        self.excused = excused
        self.leave = leave
        self.outings = outings
        self.study = study
        self.unmarked = unmarked
        self.pending = pending
        self.correctedMarks = correctedMarks
        self.backEnteredMarks = backEnteredMarks
        self.runningCalendarHalves = runningCalendarHalves
        self.runningWorkdayHalves = runningWorkdayHalves
        self.yearCalendarHalves = yearCalendarHalves
        self.yearWorkdayHalves = yearWorkdayHalves
        self.law = law
        self.undecided = undecided
        self.extendedMinutes = extendedMinutes
        self.leaveKinds = leaveKinds
    }
}

extension MonthLine {
    public static var fullName: String { "hall.v1.MonthLine" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MonthLine: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MONTH_LINE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MONTH_LINE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MonthLine>) {
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.unitID = c.pointee.unit_id.text
        self.unitName = c.pointee.unit_name.text
        self.sessions = c.pointee.sessions
        self.present = c.pointee.present
        self.late = c.pointee.late
        self.lateMinutes = c.pointee.late_minutes
        self.early = c.pointee.early
        self.earlyMinutes = c.pointee.early_minutes
        self.missedMarks = c.pointee.missed_marks
        self.unaccounted = c.pointee.unaccounted
        self.absent = c.pointee.absent
        self.excused = c.pointee.excused
        self.leave = c.pointee.leave
        self.outings = c.pointee.outings
        self.study = c.pointee.study
        self.unmarked = c.pointee.unmarked
        self.pending = c.pointee.pending
        self.correctedMarks = c.pointee.corrected_marks
        self.backEnteredMarks = c.pointee.back_entered_marks
        self.runningCalendarHalves = c.pointee.running_calendar_halves
        self.runningWorkdayHalves = c.pointee.running_workday_halves
        self.yearCalendarHalves = c.pointee.year_calendar_halves
        self.yearWorkdayHalves = c.pointee.year_workday_halves
        self.law = LawState(rawValue: Int32(bitPattern: c.pointee.law.rawValue))
        self.undecided = wireTexts(c.pointee.undecided, c.pointee.n_undecided)
        self.extendedMinutes = c.pointee.extended_minutes
        self.leaveKinds = wireMessages(c.pointee.leave_kinds, c.pointee.n_leave_kinds)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MonthLine>, _ arena: Arena) {
        hall__v1__month_line__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.unit_id = arena.data(self.unitID)
        c.pointee.unit_name = arena.data(self.unitName)
        c.pointee.sessions = self.sessions
        c.pointee.present = self.present
        c.pointee.late = self.late
        c.pointee.late_minutes = self.lateMinutes
        c.pointee.early = self.early
        c.pointee.early_minutes = self.earlyMinutes
        c.pointee.missed_marks = self.missedMarks
        c.pointee.unaccounted = self.unaccounted
        c.pointee.absent = self.absent
        c.pointee.excused = self.excused
        c.pointee.leave = self.leave
        c.pointee.outings = self.outings
        c.pointee.study = self.study
        c.pointee.unmarked = self.unmarked
        c.pointee.pending = self.pending
        c.pointee.corrected_marks = self.correctedMarks
        c.pointee.back_entered_marks = self.backEnteredMarks
        c.pointee.running_calendar_halves = self.runningCalendarHalves
        c.pointee.running_workday_halves = self.runningWorkdayHalves
        c.pointee.year_calendar_halves = self.yearCalendarHalves
        c.pointee.year_workday_halves = self.yearWorkdayHalves
        c.pointee.law = Hall__V1__LawState(UInt32(bitPattern: self.law.rawValue))
        (c.pointee.undecided, c.pointee.n_undecided) = arena.list(self.undecided) { arena.data($0) }
        c.pointee.extended_minutes = self.extendedMinutes
        (c.pointee.leave_kinds, c.pointee.n_leave_kinds) = arena.list(self.leaveKinds) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("unitId", self.unitID)
        json.field("unitName", self.unitName)
        json.field("sessions", self.sessions)
        json.field("present", self.present)
        json.field("late", self.late)
        json.field("lateMinutes", self.lateMinutes)
        json.field("early", self.early)
        json.field("earlyMinutes", self.earlyMinutes)
        json.field("missedMarks", self.missedMarks)
        json.field("unaccounted", self.unaccounted)
        json.field("absent", self.absent)
        json.field("excused", self.excused)
        json.field("leave", self.leave)
        json.field("outings", self.outings)
        json.field("study", self.study)
        json.field("unmarked", self.unmarked)
        json.field("pending", self.pending)
        json.field("correctedMarks", self.correctedMarks)
        json.field("backEnteredMarks", self.backEnteredMarks)
        json.field("runningCalendarHalves", self.runningCalendarHalves)
        json.field("runningWorkdayHalves", self.runningWorkdayHalves)
        json.field("yearCalendarHalves", self.yearCalendarHalves)
        json.field("yearWorkdayHalves", self.yearWorkdayHalves)
        json.field("law", self.law)
        json.field("undecided", self.undecided)
        json.field("extendedMinutes", self.extendedMinutes)
        json.field("leaveKinds", self.leaveKinds)
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
            case "unitId", "unit_id":
                guard try seen.first(2, value) else { continue }
                self.unitID = try value.read()
            case "unitName", "unit_name":
                guard try seen.first(3, value) else { continue }
                self.unitName = try value.read()
            case "sessions":
                guard try seen.first(4, value) else { continue }
                self.sessions = try value.read()
            case "present":
                guard try seen.first(5, value) else { continue }
                self.present = try value.read()
            case "late":
                guard try seen.first(6, value) else { continue }
                self.late = try value.read()
            case "lateMinutes", "late_minutes":
                guard try seen.first(7, value) else { continue }
                self.lateMinutes = try value.read()
            case "early":
                guard try seen.first(8, value) else { continue }
                self.early = try value.read()
            case "earlyMinutes", "early_minutes":
                guard try seen.first(9, value) else { continue }
                self.earlyMinutes = try value.read()
            case "missedMarks", "missed_marks":
                guard try seen.first(10, value) else { continue }
                self.missedMarks = try value.read()
            case "unaccounted":
                guard try seen.first(11, value) else { continue }
                self.unaccounted = try value.read()
            case "absent":
                guard try seen.first(12, value) else { continue }
                self.absent = try value.read()
            case "excused":
                guard try seen.first(13, value) else { continue }
                self.excused = try value.read()
            case "leave":
                guard try seen.first(14, value) else { continue }
                self.leave = try value.read()
            case "outings":
                guard try seen.first(15, value) else { continue }
                self.outings = try value.read()
            case "study":
                guard try seen.first(16, value) else { continue }
                self.study = try value.read()
            case "unmarked":
                guard try seen.first(17, value) else { continue }
                self.unmarked = try value.read()
            case "pending":
                guard try seen.first(18, value) else { continue }
                self.pending = try value.read()
            case "correctedMarks", "corrected_marks":
                guard try seen.first(19, value) else { continue }
                self.correctedMarks = try value.read()
            case "backEnteredMarks", "back_entered_marks":
                guard try seen.first(20, value) else { continue }
                self.backEnteredMarks = try value.read()
            case "runningCalendarHalves", "running_calendar_halves":
                guard try seen.first(21, value) else { continue }
                self.runningCalendarHalves = try value.read()
            case "runningWorkdayHalves", "running_workday_halves":
                guard try seen.first(22, value) else { continue }
                self.runningWorkdayHalves = try value.read()
            case "yearCalendarHalves", "year_calendar_halves":
                guard try seen.first(23, value) else { continue }
                self.yearCalendarHalves = try value.read()
            case "yearWorkdayHalves", "year_workday_halves":
                guard try seen.first(24, value) else { continue }
                self.yearWorkdayHalves = try value.read()
            case "law":
                guard try seen.first(25, value) else { continue }
                self.law = try value.read()
            case "undecided":
                guard try seen.first(26, value) else { continue }
                self.undecided = try value.read()
            case "extendedMinutes", "extended_minutes":
                guard try seen.first(27, value) else { continue }
                self.extendedMinutes = try value.read()
            case "leaveKinds", "leave_kinds":
                guard try seen.first(28, value) else { continue }
                self.leaveKinds = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Leave of one kind in a month.
public struct LeaveCount: Message {
    public var kindID: String
    public var kindName: String
    public var halfDays: Int32

    public init() {
        self.kindID = ""
        self.kindName = ""
        self.halfDays = 0
    }

    public init(
        kindID: String = "",
        kindName: String = "",
        halfDays: Int32 = 0
    ) {
        self.kindID = kindID
        self.kindName = kindName
        self.halfDays = halfDays
    }
}

extension LeaveCount {
    public static var fullName: String { "hall.v1.LeaveCount" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LeaveCount: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LEAVE_COUNT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LEAVE_COUNT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LeaveCount>) {
        self.kindID = c.pointee.kind_id.text
        self.kindName = c.pointee.kind_name.text
        self.halfDays = c.pointee.half_days
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LeaveCount>, _ arena: Arena) {
        hall__v1__leave_count__init(c)
        c.pointee.kind_id = arena.data(self.kindID)
        c.pointee.kind_name = arena.data(self.kindName)
        c.pointee.half_days = self.halfDays
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("kindId", self.kindID)
        json.field("kindName", self.kindName)
        json.field("halfDays", self.halfDays)
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
            case "halfDays", "half_days":
                guard try seen.first(2, value) else { continue }
                self.halfDays = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What a correction changed for one person.
public struct MonthChange: Message {
    public var personID: String
    public var personName: String
    /// Absent: they were not on it.
    public var before: MonthLine?
    /// Absent: they are on it no more.
    public var after: MonthLine?

    public init() {
        self.personID = ""
        self.personName = ""
        self.before = nil
        self.after = nil
    }

    public init(
        personID: String = "",
        personName: String = "",
        before: MonthLine? = nil,
        after: MonthLine? = nil
    ) {
        self.personID = personID
        self.personName = personName
        self.before = before
        self.after = after
    }
}

extension MonthChange {
    public static var fullName: String { "hall.v1.MonthChange" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MonthChange: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MONTH_CHANGE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MONTH_CHANGE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MonthChange>) {
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.before = c.pointee.before == nil ? nil : MonthLine(c: c.pointee.before)
        self.after = c.pointee.after == nil ? nil : MonthLine(c: c.pointee.after)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MonthChange>, _ arena: Arena) {
        hall__v1__month_change__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        if let value = self.before { c.pointee.before = arena.message(value) }
        if let value = self.after { c.pointee.after = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("before", self.before)
        json.field("after", self.after)
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
            case "before":
                guard try seen.first(2, value) else { continue }
                self.before = try value.read()
            case "after":
                guard try seen.first(3, value) else { continue }
                self.after = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A sheet.
public struct MonthSheetInfo: Message {
    /// "2026-03".
    public var month: String
    /// 0: a preview; 1: as it was sealed; 2 and so on: as it was corrected.
    public var revision: Int32
    /// By person; empty in lists.
    public var lines: [MonthLine]
    public var sealedAt: Timestamp?
    public var sealedBy: String
    public var sealedByName: String
    /// Of a correction: why, and who approved it.
    public var reason: String
    public var approvedBy: String
    public var approvedByName: String
    /// Of a correction: what differs from the revision before. Empty in lists.
    public var changes: [MonthChange]
    /// The hall's, then each unit's.
    public var paperIDs: [String]
    /// Of a preview: years whose calendar is missing.
    public var yearsMissing: [Int32]

    public init() {
        self.month = ""
        self.revision = 0
        self.lines = []
        self.sealedAt = nil
        self.sealedBy = ""
        self.sealedByName = ""
        self.reason = ""
        self.approvedBy = ""
        self.approvedByName = ""
        self.changes = []
        self.paperIDs = []
        self.yearsMissing = []
    }

    public init(
        month: String = "",
        revision: Int32 = 0,
        lines: [MonthLine] = [],
        sealedAt: Timestamp? = nil,
        sealedBy: String = "",
        sealedByName: String = "",
        reason: String = "",
        approvedBy: String = "",
        approvedByName: String = "",
        changes: [MonthChange] = [],
        paperIDs: [String] = [],
        yearsMissing: [Int32] = []
    ) {
        self.month = month
        self.revision = revision
        self.lines = lines
        self.sealedAt = sealedAt
        self.sealedBy = sealedBy
        self.sealedByName = sealedByName
        self.reason = reason
        self.approvedBy = approvedBy
        self.approvedByName = approvedByName
        self.changes = changes
        self.paperIDs = paperIDs
        self.yearsMissing = yearsMissing
    }
}

extension MonthSheetInfo {
    public static var fullName: String { "hall.v1.MonthSheetInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MonthSheetInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MONTH_SHEET_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MONTH_SHEET_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MonthSheetInfo>) {
        self.month = c.pointee.month.text
        self.revision = c.pointee.revision
        self.lines = wireMessages(c.pointee.lines, c.pointee.n_lines)
        self.sealedAt = c.pointee.sealed_at == nil ? nil : Timestamp(c: c.pointee.sealed_at)
        self.sealedBy = c.pointee.sealed_by.text
        self.sealedByName = c.pointee.sealed_by_name.text
        self.reason = c.pointee.reason.text
        self.approvedBy = c.pointee.approved_by.text
        self.approvedByName = c.pointee.approved_by_name.text
        self.changes = wireMessages(c.pointee.changes, c.pointee.n_changes)
        self.paperIDs = wireTexts(c.pointee.paper_ids, c.pointee.n_paper_ids)
        self.yearsMissing = wireNumbers(c.pointee.years_missing, c.pointee.n_years_missing)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MonthSheetInfo>, _ arena: Arena) {
        hall__v1__month_sheet_info__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.revision = self.revision
        (c.pointee.lines, c.pointee.n_lines) = arena.list(self.lines) { Optional(arena.message($0)) }
        if let value = self.sealedAt { c.pointee.sealed_at = arena.message(value) }
        c.pointee.sealed_by = arena.data(self.sealedBy)
        c.pointee.sealed_by_name = arena.data(self.sealedByName)
        c.pointee.reason = arena.data(self.reason)
        c.pointee.approved_by = arena.data(self.approvedBy)
        c.pointee.approved_by_name = arena.data(self.approvedByName)
        (c.pointee.changes, c.pointee.n_changes) = arena.list(self.changes) { Optional(arena.message($0)) }
        (c.pointee.paper_ids, c.pointee.n_paper_ids) = arena.list(self.paperIDs) { arena.data($0) }
        (c.pointee.years_missing, c.pointee.n_years_missing) = arena.list(self.yearsMissing) { $0 }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("revision", self.revision)
        json.field("lines", self.lines)
        json.field("sealedAt", self.sealedAt)
        json.field("sealedBy", self.sealedBy)
        json.field("sealedByName", self.sealedByName)
        json.field("reason", self.reason)
        json.field("approvedBy", self.approvedBy)
        json.field("approvedByName", self.approvedByName)
        json.field("changes", self.changes)
        json.field("paperIds", self.paperIDs)
        json.field("yearsMissing", self.yearsMissing)
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
            case "revision":
                guard try seen.first(1, value) else { continue }
                self.revision = try value.read()
            case "lines":
                guard try seen.first(2, value) else { continue }
                self.lines = try value.read()
            case "sealedAt", "sealed_at":
                guard try seen.first(3, value) else { continue }
                self.sealedAt = try value.read()
            case "sealedBy", "sealed_by":
                guard try seen.first(4, value) else { continue }
                self.sealedBy = try value.read()
            case "sealedByName", "sealed_by_name":
                guard try seen.first(5, value) else { continue }
                self.sealedByName = try value.read()
            case "reason":
                guard try seen.first(6, value) else { continue }
                self.reason = try value.read()
            case "approvedBy", "approved_by":
                guard try seen.first(7, value) else { continue }
                self.approvedBy = try value.read()
            case "approvedByName", "approved_by_name":
                guard try seen.first(8, value) else { continue }
                self.approvedByName = try value.read()
            case "changes":
                guard try seen.first(9, value) else { continue }
                self.changes = try value.read()
            case "paperIds", "paper_ids":
                guard try seen.first(10, value) else { continue }
                self.paperIDs = try value.read()
            case "yearsMissing", "years_missing":
                guard try seen.first(11, value) else { continue }
                self.yearsMissing = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A correction that was asked for.
public struct SheetCorrectionInfo: Message {
    public var month: String
    public var reason: String
    public var askedBy: String
    public var askedByName: String
    public var askedAt: Timestamp?

    public init() {
        self.month = ""
        self.reason = ""
        self.askedBy = ""
        self.askedByName = ""
        self.askedAt = nil
    }

    public init(
        month: String = "",
        reason: String = "",
        askedBy: String = "",
        askedByName: String = "",
        askedAt: Timestamp? = nil
    ) {
        self.month = month
        self.reason = reason
        self.askedBy = askedBy
        self.askedByName = askedByName
        self.askedAt = askedAt
    }
}

extension SheetCorrectionInfo {
    public static var fullName: String { "hall.v1.SheetCorrectionInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SheetCorrectionInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SHEET_CORRECTION_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SHEET_CORRECTION_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SheetCorrectionInfo>) {
        self.month = c.pointee.month.text
        self.reason = c.pointee.reason.text
        self.askedBy = c.pointee.asked_by.text
        self.askedByName = c.pointee.asked_by_name.text
        self.askedAt = c.pointee.asked_at == nil ? nil : Timestamp(c: c.pointee.asked_at)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SheetCorrectionInfo>, _ arena: Arena) {
        hall__v1__sheet_correction_info__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.reason = arena.data(self.reason)
        c.pointee.asked_by = arena.data(self.askedBy)
        c.pointee.asked_by_name = arena.data(self.askedByName)
        if let value = self.askedAt { c.pointee.asked_at = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("reason", self.reason)
        json.field("askedBy", self.askedBy)
        json.field("askedByName", self.askedByName)
        json.field("askedAt", self.askedAt)
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
            case "reason":
                guard try seen.first(1, value) else { continue }
                self.reason = try value.read()
            case "askedBy", "asked_by":
                guard try seen.first(2, value) else { continue }
                self.askedBy = try value.read()
            case "askedByName", "asked_by_name":
                guard try seen.first(3, value) else { continue }
                self.askedByName = try value.read()
            case "askedAt", "asked_at":
                guard try seen.first(4, value) else { continue }
                self.askedAt = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The month to look at.
public struct PreviewSheetRequest: Message {
    public var month: String

    public init() {
        self.month = ""
    }

    public init(
        month: String = ""
    ) {
        self.month = month
    }
}

extension PreviewSheetRequest {
    public static var fullName: String { "hall.v1.PreviewSheetRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PreviewSheetRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PREVIEW_SHEET_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PREVIEW_SHEET_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PreviewSheetRequest>) {
        self.month = c.pointee.month.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PreviewSheetRequest>, _ arena: Arena) {
        hall__v1__preview_sheet_request__init(c)
        c.pointee.month = arena.data(self.month)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// The sheet as it would be sealed now.
public struct PreviewSheetReply: Message {
    public var sheet: MonthSheetInfo?

    public init() {
        self.sheet = nil
    }

    public init(
        sheet: MonthSheetInfo? = nil
    ) {
        self.sheet = sheet
    }
}

extension PreviewSheetReply {
    public static var fullName: String { "hall.v1.PreviewSheetReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PreviewSheetReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PREVIEW_SHEET_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PREVIEW_SHEET_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PreviewSheetReply>) {
        self.sheet = c.pointee.sheet == nil ? nil : MonthSheetInfo(c: c.pointee.sheet)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PreviewSheetReply>, _ arena: Arena) {
        hall__v1__preview_sheet_reply__init(c)
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

/// The month to seal.
public struct SealSheetRequest: Message {
    public var month: String

    public init() {
        self.month = ""
    }

    public init(
        month: String = ""
    ) {
        self.month = month
    }
}

extension SealSheetRequest {
    public static var fullName: String { "hall.v1.SealSheetRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SealSheetRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SEAL_SHEET_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SEAL_SHEET_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SealSheetRequest>) {
        self.month = c.pointee.month.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SealSheetRequest>, _ arena: Arena) {
        hall__v1__seal_sheet_request__init(c)
        c.pointee.month = arena.data(self.month)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// The sheet.
public struct SealSheetReply: Message {
    public var sheet: MonthSheetInfo?

    public init() {
        self.sheet = nil
    }

    public init(
        sheet: MonthSheetInfo? = nil
    ) {
        self.sheet = sheet
    }
}

extension SealSheetReply {
    public static var fullName: String { "hall.v1.SealSheetReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SealSheetReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SEAL_SHEET_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SEAL_SHEET_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SealSheetReply>) {
        self.sheet = c.pointee.sheet == nil ? nil : MonthSheetInfo(c: c.pointee.sheet)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SealSheetReply>, _ arena: Arena) {
        hall__v1__seal_sheet_reply__init(c)
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

/// The sheet to read.
public struct GetSheetRequest: Message {
    public var month: String
    /// 0: the newest.
    public var revision: Int32

    public init() {
        self.month = ""
        self.revision = 0
    }

    public init(
        month: String = "",
        revision: Int32 = 0
    ) {
        self.month = month
        self.revision = revision
    }
}

extension GetSheetRequest {
    public static var fullName: String { "hall.v1.GetSheetRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetSheetRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_SHEET_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_SHEET_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetSheetRequest>) {
        self.month = c.pointee.month.text
        self.revision = c.pointee.revision
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetSheetRequest>, _ arena: Arena) {
        hall__v1__get_sheet_request__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.revision = self.revision
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("revision", self.revision)
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
            case "revision":
                guard try seen.first(1, value) else { continue }
                self.revision = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The sheet.
public struct GetSheetReply: Message {
    public var sheet: MonthSheetInfo?

    public init() {
        self.sheet = nil
    }

    public init(
        sheet: MonthSheetInfo? = nil
    ) {
        self.sheet = sheet
    }
}

extension GetSheetReply {
    public static var fullName: String { "hall.v1.GetSheetReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetSheetReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_SHEET_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_SHEET_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetSheetReply>) {
        self.sheet = c.pointee.sheet == nil ? nil : MonthSheetInfo(c: c.pointee.sheet)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetSheetReply>, _ arena: Arena) {
        hall__v1__get_sheet_reply__init(c)
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

/// The year to list.
public struct ListMonthSheetsRequest: Message {
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

extension ListMonthSheetsRequest {
    public static var fullName: String { "hall.v1.ListMonthSheetsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListMonthSheetsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_MONTH_SHEETS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_MONTH_SHEETS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListMonthSheetsRequest>) {
        self.year = c.pointee.year
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListMonthSheetsRequest>, _ arena: Arena) {
        hall__v1__list_month_sheets_request__init(c)
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

/// Its revisions, and the corrections that wait.
public struct ListMonthSheetsReply: Message {
    public var sheets: [MonthSheetInfo]
    public var waiting: [SheetCorrectionInfo]

    public init() {
        self.sheets = []
        self.waiting = []
    }

    public init(
        sheets: [MonthSheetInfo] = [],
        waiting: [SheetCorrectionInfo] = []
    ) {
        self.sheets = sheets
        self.waiting = waiting
    }
}

extension ListMonthSheetsReply {
    public static var fullName: String { "hall.v1.ListMonthSheetsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListMonthSheetsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_MONTH_SHEETS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_MONTH_SHEETS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListMonthSheetsReply>) {
        self.sheets = wireMessages(c.pointee.sheets, c.pointee.n_sheets)
        self.waiting = wireMessages(c.pointee.waiting, c.pointee.n_waiting)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListMonthSheetsReply>, _ arena: Arena) {
        hall__v1__list_month_sheets_reply__init(c)
        (c.pointee.sheets, c.pointee.n_sheets) = arena.list(self.sheets) { Optional(arena.message($0)) }
        (c.pointee.waiting, c.pointee.n_waiting) = arena.list(self.waiting) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("sheets", self.sheets)
        json.field("waiting", self.waiting)
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
            case "waiting":
                guard try seen.first(1, value) else { continue }
                self.waiting = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The sheet to correct.
public struct CorrectSheetRequest: Message {
    public var month: String
    public var reason: String

    public init() {
        self.month = ""
        self.reason = ""
    }

    public init(
        month: String = "",
        reason: String = ""
    ) {
        self.month = month
        self.reason = reason
    }
}

extension CorrectSheetRequest {
    public static var fullName: String { "hall.v1.CorrectSheetRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CorrectSheetRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CORRECT_SHEET_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CORRECT_SHEET_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CorrectSheetRequest>) {
        self.month = c.pointee.month.text
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CorrectSheetRequest>, _ arena: Arena) {
        hall__v1__correct_sheet_request__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("reason", self.reason)
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
            case "reason":
                guard try seen.first(1, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What would change.
public struct CorrectSheetReply: Message {
    public var changes: [MonthChange]

    public init() {
        self.changes = []
    }

    public init(
        changes: [MonthChange] = []
    ) {
        self.changes = changes
    }
}

extension CorrectSheetReply {
    public static var fullName: String { "hall.v1.CorrectSheetReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CorrectSheetReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CORRECT_SHEET_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CORRECT_SHEET_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CorrectSheetReply>) {
        self.changes = wireMessages(c.pointee.changes, c.pointee.n_changes)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CorrectSheetReply>, _ arena: Arena) {
        hall__v1__correct_sheet_reply__init(c)
        (c.pointee.changes, c.pointee.n_changes) = arena.list(self.changes) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("changes", self.changes)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "changes":
                guard try seen.first(0, value) else { continue }
                self.changes = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The correction to decide on.
public struct DecideSheetCorrectionRequest: Message {
    public var month: String
    /// Whether it is approved; else it is rejected.
    public var approved: Bool

    public init() {
        self.month = ""
        self.approved = false
    }

    public init(
        month: String = "",
        approved: Bool = false
    ) {
        self.month = month
        self.approved = approved
    }
}

extension DecideSheetCorrectionRequest {
    public static var fullName: String { "hall.v1.DecideSheetCorrectionRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideSheetCorrectionRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> {
        hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_SHEET_CORRECTION_REQUEST)
    }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_SHEET_CORRECTION_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideSheetCorrectionRequest>) {
        self.month = c.pointee.month.text
        self.approved = c.pointee.approved != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideSheetCorrectionRequest>, _ arena: Arena) {
        hall__v1__decide_sheet_correction_request__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.approved = self.approved ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("approved", self.approved)
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
            case "approved":
                guard try seen.first(1, value) else { continue }
                self.approved = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The new revision; absent where it was rejected.
public struct DecideSheetCorrectionReply: Message {
    public var sheet: MonthSheetInfo?

    public init() {
        self.sheet = nil
    }

    public init(
        sheet: MonthSheetInfo? = nil
    ) {
        self.sheet = sheet
    }
}

extension DecideSheetCorrectionReply {
    public static var fullName: String { "hall.v1.DecideSheetCorrectionReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DecideSheetCorrectionReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> {
        hall_scan_table(HALL_MESSAGE_HALL_V1_DECIDE_SHEET_CORRECTION_REPLY)
    }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DECIDE_SHEET_CORRECTION_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DecideSheetCorrectionReply>) {
        self.sheet = c.pointee.sheet == nil ? nil : MonthSheetInfo(c: c.pointee.sheet)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DecideSheetCorrectionReply>, _ arena: Arena) {
        hall__v1__decide_sheet_correction_reply__init(c)
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

/// The sheet to export.
public struct ExportSheetRequest: Message {
    public var month: String
    /// 0: the newest.
    public var revision: Int32
    /// Of its people alone; empty: everybody.
    public var unitID: String

    public init() {
        self.month = ""
        self.revision = 0
        self.unitID = ""
    }

    public init(
        month: String = "",
        revision: Int32 = 0,
        unitID: String = ""
    ) {
        self.month = month
        self.revision = revision
        self.unitID = unitID
    }
}

extension ExportSheetRequest {
    public static var fullName: String { "hall.v1.ExportSheetRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExportSheetRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPORT_SHEET_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPORT_SHEET_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExportSheetRequest>) {
        self.month = c.pointee.month.text
        self.revision = c.pointee.revision
        self.unitID = c.pointee.unit_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExportSheetRequest>, _ arena: Arena) {
        hall__v1__export_sheet_request__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.revision = self.revision
        c.pointee.unit_id = arena.data(self.unitID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("revision", self.revision)
        json.field("unitId", self.unitID)
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
            case "revision":
                guard try seen.first(1, value) else { continue }
                self.revision = try value.read()
            case "unitId", "unit_id":
                guard try seen.first(2, value) else { continue }
                self.unitID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The file.
public struct ExportSheetReply: Message {
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

extension ExportSheetReply {
    public static var fullName: String { "hall.v1.ExportSheetReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ExportSheetReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_EXPORT_SHEET_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_EXPORT_SHEET_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ExportSheetReply>) {
        self.content = c.pointee.content.bytes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ExportSheetReply>, _ arena: Arena) {
        hall__v1__export_sheet_reply__init(c)
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

/// Journal: a month was sealed.
public struct SheetSealed: Message {
    public var month: String
    public var people: Int32
    /// Unaccounted sessions nobody had decided on.
    public var undecided: Int32

    public init() {
        self.month = ""
        self.people = 0
        self.undecided = 0
    }

    public init(
        month: String = "",
        people: Int32 = 0,
        undecided: Int32 = 0
    ) {
        self.month = month
        self.people = people
        self.undecided = undecided
    }
}

extension SheetSealed {
    public static var fullName: String { "hall.v1.SheetSealed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SheetSealed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SHEET_SEALED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SHEET_SEALED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SheetSealed>) {
        self.month = c.pointee.month.text
        self.people = c.pointee.people
        self.undecided = c.pointee.undecided
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SheetSealed>, _ arena: Arena) {
        hall__v1__sheet_sealed__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.people = self.people
        c.pointee.undecided = self.undecided
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("people", self.people)
        json.field("undecided", self.undecided)
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
            case "people":
                guard try seen.first(1, value) else { continue }
                self.people = try value.read()
            case "undecided":
                guard try seen.first(2, value) else { continue }
                self.undecided = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a correction of a sealed sheet was asked for. Why is sealed.
public struct SheetCorrectionAsked: Message {
    public var month: String

    public init() {
        self.month = ""
    }

    public init(
        month: String = ""
    ) {
        self.month = month
    }
}

extension SheetCorrectionAsked {
    public static var fullName: String { "hall.v1.SheetCorrectionAsked" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SheetCorrectionAsked: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SHEET_CORRECTION_ASKED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SHEET_CORRECTION_ASKED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SheetCorrectionAsked>) {
        self.month = c.pointee.month.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SheetCorrectionAsked>, _ arena: Arena) {
        hall__v1__sheet_correction_asked__init(c)
        c.pointee.month = arena.data(self.month)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a correction of a sealed sheet was approved, as this revision, or rejected.
public struct SheetCorrectionDecided: Message {
    public var month: String
    public var approved: Bool
    public var revision: Int32
    /// How many people's lines changed.
    public var changed: Int32

    public init() {
        self.month = ""
        self.approved = false
        self.revision = 0
        self.changed = 0
    }

    public init(
        month: String = "",
        approved: Bool = false,
        revision: Int32 = 0,
        changed: Int32 = 0
    ) {
        self.month = month
        self.approved = approved
        self.revision = revision
        self.changed = changed
    }
}

extension SheetCorrectionDecided {
    public static var fullName: String { "hall.v1.SheetCorrectionDecided" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SheetCorrectionDecided: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SHEET_CORRECTION_DECIDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SHEET_CORRECTION_DECIDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SheetCorrectionDecided>) {
        self.month = c.pointee.month.text
        self.approved = c.pointee.approved != 0
        self.revision = c.pointee.revision
        self.changed = c.pointee.changed
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SheetCorrectionDecided>, _ arena: Arena) {
        hall__v1__sheet_correction_decided__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.approved = self.approved ? 1 : 0
        c.pointee.revision = self.revision
        c.pointee.changed = self.changed
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("approved", self.approved)
        json.field("revision", self.revision)
        json.field("changed", self.changed)
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
            case "approved":
                guard try seen.first(1, value) else { continue }
                self.approved = try value.read()
            case "revision":
                guard try seen.first(2, value) else { continue }
                self.revision = try value.read()
            case "changed":
                guard try seen.first(3, value) else { continue }
                self.changed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
