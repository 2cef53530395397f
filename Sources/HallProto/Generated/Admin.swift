// Generated from Protos/hall/v1/admin.proto by HallProtoGen; do not edit.

import CHallProto

/// Asks how the daemon is.
public struct AdminStatusRequest: Message {
    public init() {
    }
}

extension AdminStatusRequest {
    public static var fullName: String { "hall.v1.AdminStatusRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AdminStatusRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ADMIN_STATUS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ADMIN_STATUS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AdminStatusRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AdminStatusRequest>, _ arena: Arena) {
        hall__v1__admin_status_request__init(c)
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

/// How the daemon is.
public struct AdminStatusReply: Message {
    public var version: String
    public var hallID: String
    public var hallName: String
    public var startedAt: Timestamp?
    /// The hall's own now.
    public var now: Timestamp?
    public var timeZone: String
    public var simulatedClock: Bool
    /// The agenda waits for ConfirmClock.
    public var clockSuspected: Bool
    public var journalEpoch: Int64
    public var journalSeq: Int64
    public var schemaVersion: Int32
    /// Agenda entries that are due and not done.
    public var agendaOwed: Int32
    public var openCases: Int32
    public var overdueCases: Int32
    public var calendarYears: [Int32]
    /// "running", "whole", "damaged".
    public var bookCheck: String
    public var lastBackupAt: Timestamp?

    public init() {
        self.version = ""
        self.hallID = ""
        self.hallName = ""
        self.startedAt = nil
        self.now = nil
        self.timeZone = ""
        self.simulatedClock = false
        self.clockSuspected = false
        self.journalEpoch = 0
        self.journalSeq = 0
        self.schemaVersion = 0
        self.agendaOwed = 0
        self.openCases = 0
        self.overdueCases = 0
        self.calendarYears = []
        self.bookCheck = ""
        self.lastBackupAt = nil
    }

    public init(
        version: String = "",
        hallID: String = "",
        hallName: String = "",
        startedAt: Timestamp? = nil,
        now: Timestamp? = nil,
        timeZone: String = "",
        simulatedClock: Bool = false,
        clockSuspected: Bool = false,
        journalEpoch: Int64 = 0,
        journalSeq: Int64 = 0,
        schemaVersion: Int32 = 0,
        agendaOwed: Int32 = 0,
        openCases: Int32 = 0,
        overdueCases: Int32 = 0,
        calendarYears: [Int32] = [],
        bookCheck: String = "",
        lastBackupAt: Timestamp? = nil
    ) {
        self.version = version
        self.hallID = hallID
        self.hallName = hallName
        self.startedAt = startedAt
        self.now = now
        self.timeZone = timeZone
        self.simulatedClock = simulatedClock
        self.clockSuspected = clockSuspected
        self.journalEpoch = journalEpoch
        self.journalSeq = journalSeq
        self.schemaVersion = schemaVersion
        self.agendaOwed = agendaOwed
        self.openCases = openCases
        self.overdueCases = overdueCases
        self.calendarYears = calendarYears
        self.bookCheck = bookCheck
        self.lastBackupAt = lastBackupAt
    }
}

extension AdminStatusReply {
    public static var fullName: String { "hall.v1.AdminStatusReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AdminStatusReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ADMIN_STATUS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ADMIN_STATUS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AdminStatusReply>) {
        self.version = c.pointee.version.text
        self.hallID = c.pointee.hall_id.text
        self.hallName = c.pointee.hall_name.text
        self.startedAt = c.pointee.started_at == nil ? nil : Timestamp(c: c.pointee.started_at)
        self.now = c.pointee.now == nil ? nil : Timestamp(c: c.pointee.now)
        self.timeZone = c.pointee.time_zone.text
        self.simulatedClock = c.pointee.simulated_clock != 0
        self.clockSuspected = c.pointee.clock_suspected != 0
        self.journalEpoch = c.pointee.journal_epoch
        self.journalSeq = c.pointee.journal_seq
        self.schemaVersion = c.pointee.schema_version
        self.agendaOwed = c.pointee.agenda_owed
        self.openCases = c.pointee.open_cases
        self.overdueCases = c.pointee.overdue_cases
        self.calendarYears = wireNumbers(c.pointee.calendar_years, c.pointee.n_calendar_years)
        self.bookCheck = c.pointee.book_check.text
        self.lastBackupAt = c.pointee.last_backup_at == nil ? nil : Timestamp(c: c.pointee.last_backup_at)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AdminStatusReply>, _ arena: Arena) {
        hall__v1__admin_status_reply__init(c)
        c.pointee.version = arena.data(self.version)
        c.pointee.hall_id = arena.data(self.hallID)
        c.pointee.hall_name = arena.data(self.hallName)
        if let value = self.startedAt { c.pointee.started_at = arena.message(value) }
        if let value = self.now { c.pointee.now = arena.message(value) }
        c.pointee.time_zone = arena.data(self.timeZone)
        c.pointee.simulated_clock = self.simulatedClock ? 1 : 0
        c.pointee.clock_suspected = self.clockSuspected ? 1 : 0
        c.pointee.journal_epoch = self.journalEpoch
        c.pointee.journal_seq = self.journalSeq
        c.pointee.schema_version = self.schemaVersion
        c.pointee.agenda_owed = self.agendaOwed
        c.pointee.open_cases = self.openCases
        c.pointee.overdue_cases = self.overdueCases
        (c.pointee.calendar_years, c.pointee.n_calendar_years) = arena.list(self.calendarYears) { $0 }
        c.pointee.book_check = arena.data(self.bookCheck)
        if let value = self.lastBackupAt { c.pointee.last_backup_at = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("version", self.version)
        json.field("hallId", self.hallID)
        json.field("hallName", self.hallName)
        json.field("startedAt", self.startedAt)
        json.field("now", self.now)
        json.field("timeZone", self.timeZone)
        json.field("simulatedClock", self.simulatedClock)
        json.field("clockSuspected", self.clockSuspected)
        json.field("journalEpoch", self.journalEpoch)
        json.field("journalSeq", self.journalSeq)
        json.field("schemaVersion", self.schemaVersion)
        json.field("agendaOwed", self.agendaOwed)
        json.field("openCases", self.openCases)
        json.field("overdueCases", self.overdueCases)
        json.field("calendarYears", self.calendarYears)
        json.field("bookCheck", self.bookCheck)
        json.field("lastBackupAt", self.lastBackupAt)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "version":
                guard try seen.first(0, value) else { continue }
                self.version = try value.read()
            case "hallId", "hall_id":
                guard try seen.first(1, value) else { continue }
                self.hallID = try value.read()
            case "hallName", "hall_name":
                guard try seen.first(2, value) else { continue }
                self.hallName = try value.read()
            case "startedAt", "started_at":
                guard try seen.first(3, value) else { continue }
                self.startedAt = try value.read()
            case "now":
                guard try seen.first(4, value) else { continue }
                self.now = try value.read()
            case "timeZone", "time_zone":
                guard try seen.first(5, value) else { continue }
                self.timeZone = try value.read()
            case "simulatedClock", "simulated_clock":
                guard try seen.first(6, value) else { continue }
                self.simulatedClock = try value.read()
            case "clockSuspected", "clock_suspected":
                guard try seen.first(7, value) else { continue }
                self.clockSuspected = try value.read()
            case "journalEpoch", "journal_epoch":
                guard try seen.first(8, value) else { continue }
                self.journalEpoch = try value.read()
            case "journalSeq", "journal_seq":
                guard try seen.first(9, value) else { continue }
                self.journalSeq = try value.read()
            case "schemaVersion", "schema_version":
                guard try seen.first(10, value) else { continue }
                self.schemaVersion = try value.read()
            case "agendaOwed", "agenda_owed":
                guard try seen.first(11, value) else { continue }
                self.agendaOwed = try value.read()
            case "openCases", "open_cases":
                guard try seen.first(12, value) else { continue }
                self.openCases = try value.read()
            case "overdueCases", "overdue_cases":
                guard try seen.first(13, value) else { continue }
                self.overdueCases = try value.read()
            case "calendarYears", "calendar_years":
                guard try seen.first(14, value) else { continue }
                self.calendarYears = try value.read()
            case "bookCheck", "book_check":
                guard try seen.first(15, value) else { continue }
                self.bookCheck = try value.read()
            case "lastBackupAt", "last_backup_at":
                guard try seen.first(16, value) else { continue }
                self.lastBackupAt = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Where the copy goes.
public struct BackupRequest: Message {
    /// A folder on the server; empty: the backup folder.
    public var folder: String
    /// How many copies to keep in that folder, the oldest go; 0: all.
    public var keep: Int32

    public init() {
        self.folder = ""
        self.keep = 0
    }

    public init(
        folder: String = "",
        keep: Int32 = 0
    ) {
        self.folder = folder
        self.keep = keep
    }
}

extension BackupRequest {
    public static var fullName: String { "hall.v1.BackupRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BackupRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BACKUP_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BACKUP_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BackupRequest>) {
        self.folder = c.pointee.folder.text
        self.keep = c.pointee.keep
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BackupRequest>, _ arena: Arena) {
        hall__v1__backup_request__init(c)
        c.pointee.folder = arena.data(self.folder)
        c.pointee.keep = self.keep
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("folder", self.folder)
        json.field("keep", self.keep)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "folder":
                guard try seen.first(0, value) else { continue }
                self.folder = try value.read()
            case "keep":
                guard try seen.first(1, value) else { continue }
                self.keep = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The copy.
public struct BackupReply: Message {
    public var path: String
    public var bytes: Int64
    public var removed: Int32

    public init() {
        self.path = ""
        self.bytes = 0
        self.removed = 0
    }

    public init(
        path: String = "",
        bytes: Int64 = 0,
        removed: Int32 = 0
    ) {
        self.path = path
        self.bytes = bytes
        self.removed = removed
    }
}

extension BackupReply {
    public static var fullName: String { "hall.v1.BackupReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BackupReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BACKUP_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BACKUP_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BackupReply>) {
        self.path = c.pointee.path.text
        self.bytes = c.pointee.bytes
        self.removed = c.pointee.removed
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BackupReply>, _ arena: Arena) {
        hall__v1__backup_reply__init(c)
        c.pointee.path = arena.data(self.path)
        c.pointee.bytes = self.bytes
        c.pointee.removed = self.removed
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("path", self.path)
        json.field("bytes", self.bytes)
        json.field("removed", self.removed)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "path":
                guard try seen.first(0, value) else { continue }
                self.path = try value.read()
            case "bytes":
                guard try seen.first(1, value) else { continue }
                self.bytes = try value.read()
            case "removed":
                guard try seen.first(2, value) else { continue }
                self.removed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Where to move the clock.
public struct AdvanceClockRequest: Message {
    public var to: Timestamp?

    public init() {
        self.to = nil
    }

    public init(
        to: Timestamp? = nil
    ) {
        self.to = to
    }
}

extension AdvanceClockRequest {
    public static var fullName: String { "hall.v1.AdvanceClockRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AdvanceClockRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ADVANCE_CLOCK_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ADVANCE_CLOCK_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AdvanceClockRequest>) {
        self.to = c.pointee.to == nil ? nil : Timestamp(c: c.pointee.to)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AdvanceClockRequest>, _ arena: Arena) {
        hall__v1__advance_clock_request__init(c)
        if let value = self.to { c.pointee.to = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("to", self.to)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "to":
                guard try seen.first(0, value) else { continue }
                self.to = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The clock moved.
public struct AdvanceClockReply: Message {
    public var now: Timestamp?
    public var agendaDone: Int32

    public init() {
        self.now = nil
        self.agendaDone = 0
    }

    public init(
        now: Timestamp? = nil,
        agendaDone: Int32 = 0
    ) {
        self.now = now
        self.agendaDone = agendaDone
    }
}

extension AdvanceClockReply {
    public static var fullName: String { "hall.v1.AdvanceClockReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AdvanceClockReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ADVANCE_CLOCK_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ADVANCE_CLOCK_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AdvanceClockReply>) {
        self.now = c.pointee.now == nil ? nil : Timestamp(c: c.pointee.now)
        self.agendaDone = c.pointee.agenda_done
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AdvanceClockReply>, _ arena: Arena) {
        hall__v1__advance_clock_reply__init(c)
        if let value = self.now { c.pointee.now = arena.message(value) }
        c.pointee.agenda_done = self.agendaDone
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("now", self.now)
        json.field("agendaDone", self.agendaDone)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "now":
                guard try seen.first(0, value) else { continue }
                self.now = try value.read()
            case "agendaDone", "agenda_done":
                guard try seen.first(1, value) else { continue }
                self.agendaDone = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Says the clock is right.
public struct ConfirmClockRequest: Message {
    public init() {
    }
}

extension ConfirmClockRequest {
    public static var fullName: String { "hall.v1.ConfirmClockRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ConfirmClockRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CONFIRM_CLOCK_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CONFIRM_CLOCK_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ConfirmClockRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ConfirmClockRequest>, _ arena: Arena) {
        hall__v1__confirm_clock_request__init(c)
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

/// The agenda goes on.
public struct ConfirmClockReply: Message {
    public var now: Timestamp?

    public init() {
        self.now = nil
    }

    public init(
        now: Timestamp? = nil
    ) {
        self.now = now
    }
}

extension ConfirmClockReply {
    public static var fullName: String { "hall.v1.ConfirmClockReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ConfirmClockReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CONFIRM_CLOCK_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CONFIRM_CLOCK_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ConfirmClockReply>) {
        self.now = c.pointee.now == nil ? nil : Timestamp(c: c.pointee.now)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ConfirmClockReply>, _ arena: Arena) {
        hall__v1__confirm_clock_reply__init(c)
        if let value = self.now { c.pointee.now = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("now", self.now)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "now":
                guard try seen.first(0, value) else { continue }
                self.now = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks for the figures.
public struct MetricsRequest: Message {
    public init() {
    }
}

extension MetricsRequest {
    public static var fullName: String { "hall.v1.MetricsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MetricsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_METRICS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_METRICS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MetricsRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MetricsRequest>, _ arena: Arena) {
        hall__v1__metrics_request__init(c)
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

/// The figures.
public struct MetricsReply: Message {
    public var text: String

    public init() {
        self.text = ""
    }

    public init(
        text: String = ""
    ) {
        self.text = text
    }
}

extension MetricsReply {
    public static var fullName: String { "hall.v1.MetricsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MetricsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_METRICS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_METRICS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MetricsReply>) {
        self.text = c.pointee.text.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MetricsReply>, _ arena: Arena) {
        hall__v1__metrics_reply__init(c)
        c.pointee.text = arena.data(self.text)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("text", self.text)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "text":
                guard try seen.first(0, value) else { continue }
                self.text = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
