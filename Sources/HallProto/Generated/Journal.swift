// Generated from Protos/hall/v1/journal.proto by HallProtoGen; do not edit.

import CHallProto

/// Which entries are wanted; an empty field wants all.
public struct JournalFilter: Message {
    /// Services or methods: "hall.v1.Cases", "hall.v1.Cases/Accept".
    public var methods: [String]
    /// What the entry is about: "case/2026-000123", "person/S01".
    public var subject: String
    public var personID: String
    /// A clause's id.
    public var clause: String

    public init() {
        self.methods = []
        self.subject = ""
        self.personID = ""
        self.clause = ""
    }

    public init(
        methods: [String] = [],
        subject: String = "",
        personID: String = "",
        clause: String = ""
    ) {
        self.methods = methods
        self.subject = subject
        self.personID = personID
        self.clause = clause
    }
}

extension JournalFilter {
    public static var fullName: String { "hall.v1.JournalFilter" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension JournalFilter: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_JOURNAL_FILTER) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_JOURNAL_FILTER)
    }

    init(c: UnsafeMutablePointer<Hall__V1__JournalFilter>) {
        self.methods = wireTexts(c.pointee.methods, c.pointee.n_methods)
        self.subject = c.pointee.subject.text
        self.personID = c.pointee.person_id.text
        self.clause = c.pointee.clause.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__JournalFilter>, _ arena: Arena) {
        hall__v1__journal_filter__init(c)
        (c.pointee.methods, c.pointee.n_methods) = arena.list(self.methods) { arena.data($0) }
        c.pointee.subject = arena.data(self.subject)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.clause = arena.data(self.clause)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("methods", self.methods)
        json.field("subject", self.subject)
        json.field("personId", self.personID)
        json.field("clause", self.clause)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "methods":
                guard try seen.first(0, value) else { continue }
                self.methods = try value.read()
            case "subject":
                guard try seen.first(1, value) else { continue }
                self.subject = try value.read()
            case "personId", "person_id":
                guard try seen.first(2, value) else { continue }
                self.personID = try value.read()
            case "clause":
                guard try seen.first(3, value) else { continue }
                self.clause = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which entries to read.
public struct ReadJournalRequest: Message {
    /// The first number wanted; 0 and 1 are the beginning.
    public var fromSeq: Int64
    /// 1 to 1,000; 0: 100.
    public var pageSize: Int32
    public var filter: JournalFilter?

    public init() {
        self.fromSeq = 0
        self.pageSize = 0
        self.filter = nil
    }

    public init(
        fromSeq: Int64 = 0,
        pageSize: Int32 = 0,
        filter: JournalFilter? = nil
    ) {
        self.fromSeq = fromSeq
        self.pageSize = pageSize
        self.filter = filter
    }
}

extension ReadJournalRequest {
    public static var fullName: String { "hall.v1.ReadJournalRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReadJournalRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_READ_JOURNAL_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_READ_JOURNAL_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReadJournalRequest>) {
        self.fromSeq = c.pointee.from_seq
        self.pageSize = c.pointee.page_size
        self.filter = c.pointee.filter == nil ? nil : JournalFilter(c: c.pointee.filter)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReadJournalRequest>, _ arena: Arena) {
        hall__v1__read_journal_request__init(c)
        c.pointee.from_seq = self.fromSeq
        c.pointee.page_size = self.pageSize
        if let value = self.filter { c.pointee.filter = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("fromSeq", self.fromSeq)
        json.field("pageSize", self.pageSize)
        json.field("filter", self.filter)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "fromSeq", "from_seq":
                guard try seen.first(0, value) else { continue }
                self.fromSeq = try value.read()
            case "pageSize", "page_size":
                guard try seen.first(1, value) else { continue }
                self.pageSize = try value.read()
            case "filter":
                guard try seen.first(2, value) else { continue }
                self.filter = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The entries.
public struct ReadJournalReply: Message {
    public var entries: [JournalEntryInfo]
    /// Where to read on; 0 when the end is reached.
    public var nextSeq: Int64

    public init() {
        self.entries = []
        self.nextSeq = 0
    }

    public init(
        entries: [JournalEntryInfo] = [],
        nextSeq: Int64 = 0
    ) {
        self.entries = entries
        self.nextSeq = nextSeq
    }
}

extension ReadJournalReply {
    public static var fullName: String { "hall.v1.ReadJournalReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReadJournalReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_READ_JOURNAL_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_READ_JOURNAL_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReadJournalReply>) {
        self.entries = wireMessages(c.pointee.entries, c.pointee.n_entries)
        self.nextSeq = c.pointee.next_seq
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReadJournalReply>, _ arena: Arena) {
        hall__v1__read_journal_reply__init(c)
        (c.pointee.entries, c.pointee.n_entries) = arena.list(self.entries) { Optional(arena.message($0)) }
        c.pointee.next_seq = self.nextSeq
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("entries", self.entries)
        json.field("nextSeq", self.nextSeq)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "entries":
                guard try seen.first(0, value) else { continue }
                self.entries = try value.read()
            case "nextSeq", "next_seq":
                guard try seen.first(1, value) else { continue }
                self.nextSeq = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which entries to stream.
public struct WatchJournalRequest: Message {
    /// The last number already seen; 0: from the beginning; -1: only what comes from now on.
    public var afterSeq: Int64
    public var filter: JournalFilter?

    public init() {
        self.afterSeq = 0
        self.filter = nil
    }

    public init(
        afterSeq: Int64 = 0,
        filter: JournalFilter? = nil
    ) {
        self.afterSeq = afterSeq
        self.filter = filter
    }
}

extension WatchJournalRequest {
    public static var fullName: String { "hall.v1.WatchJournalRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WatchJournalRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WATCH_JOURNAL_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WATCH_JOURNAL_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WatchJournalRequest>) {
        self.afterSeq = c.pointee.after_seq
        self.filter = c.pointee.filter == nil ? nil : JournalFilter(c: c.pointee.filter)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WatchJournalRequest>, _ arena: Arena) {
        hall__v1__watch_journal_request__init(c)
        c.pointee.after_seq = self.afterSeq
        if let value = self.filter { c.pointee.filter = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("afterSeq", self.afterSeq)
        json.field("filter", self.filter)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "afterSeq", "after_seq":
                guard try seen.first(0, value) else { continue }
                self.afterSeq = try value.read()
            case "filter":
                guard try seen.first(1, value) else { continue }
                self.filter = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// How far to verify.
public struct VerifyJournalRequest: Message {
    /// A number and hash kept elsewhere, to be found in the chain; 0: none.
    public var knownSeq: Int64
    public var knownHash: [UInt8]

    public init() {
        self.knownSeq = 0
        self.knownHash = []
    }

    public init(
        knownSeq: Int64 = 0,
        knownHash: [UInt8] = []
    ) {
        self.knownSeq = knownSeq
        self.knownHash = knownHash
    }
}

extension VerifyJournalRequest {
    public static var fullName: String { "hall.v1.VerifyJournalRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension VerifyJournalRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_VERIFY_JOURNAL_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_VERIFY_JOURNAL_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__VerifyJournalRequest>) {
        self.knownSeq = c.pointee.known_seq
        self.knownHash = c.pointee.known_hash.bytes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__VerifyJournalRequest>, _ arena: Arena) {
        hall__v1__verify_journal_request__init(c)
        c.pointee.known_seq = self.knownSeq
        c.pointee.known_hash = arena.data(self.knownHash)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("knownSeq", self.knownSeq)
        json.field("knownHash", self.knownHash)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "knownSeq", "known_seq":
                guard try seen.first(0, value) else { continue }
                self.knownSeq = try value.read()
            case "knownHash", "known_hash":
                guard try seen.first(1, value) else { continue }
                self.knownHash = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What verifying found.
public struct VerifyJournalReply: Message {
    public var whole: Bool
    public var entries: Int64
    public var head: JournalHeadReply?
    /// The first number at which the chain does not hold; 0: none.
    public var brokenSeq: Int64
    /// What is wrong there.
    public var problem: String
    public var redacted: Int64

    public init() {
        self.whole = false
        self.entries = 0
        self.head = nil
        self.brokenSeq = 0
        self.problem = ""
        self.redacted = 0
    }

    public init(
        whole: Bool = false,
        entries: Int64 = 0,
        head: JournalHeadReply? = nil,
        brokenSeq: Int64 = 0,
        problem: String = "",
        redacted: Int64 = 0
    ) {
        self.whole = whole
        self.entries = entries
        self.head = head
        self.brokenSeq = brokenSeq
        self.problem = problem
        self.redacted = redacted
    }
}

extension VerifyJournalReply {
    public static var fullName: String { "hall.v1.VerifyJournalReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension VerifyJournalReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_VERIFY_JOURNAL_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_VERIFY_JOURNAL_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__VerifyJournalReply>) {
        self.whole = c.pointee.whole != 0
        self.entries = c.pointee.entries
        self.head = c.pointee.head == nil ? nil : JournalHeadReply(c: c.pointee.head)
        self.brokenSeq = c.pointee.broken_seq
        self.problem = c.pointee.problem.text
        self.redacted = c.pointee.redacted
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__VerifyJournalReply>, _ arena: Arena) {
        hall__v1__verify_journal_reply__init(c)
        c.pointee.whole = self.whole ? 1 : 0
        c.pointee.entries = self.entries
        if let value = self.head { c.pointee.head = arena.message(value) }
        c.pointee.broken_seq = self.brokenSeq
        c.pointee.problem = arena.data(self.problem)
        c.pointee.redacted = self.redacted
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("whole", self.whole)
        json.field("entries", self.entries)
        json.field("head", self.head)
        json.field("brokenSeq", self.brokenSeq)
        json.field("problem", self.problem)
        json.field("redacted", self.redacted)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "whole":
                guard try seen.first(0, value) else { continue }
                self.whole = try value.read()
            case "entries":
                guard try seen.first(1, value) else { continue }
                self.entries = try value.read()
            case "head":
                guard try seen.first(2, value) else { continue }
                self.head = try value.read()
            case "brokenSeq", "broken_seq":
                guard try seen.first(3, value) else { continue }
                self.brokenSeq = try value.read()
            case "problem":
                guard try seen.first(4, value) else { continue }
                self.problem = try value.read()
            case "redacted":
                guard try seen.first(5, value) else { continue }
                self.redacted = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks for the newest entry.
public struct JournalHeadRequest: Message {
    public init() {
    }
}

extension JournalHeadRequest {
    public static var fullName: String { "hall.v1.JournalHeadRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension JournalHeadRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_JOURNAL_HEAD_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_JOURNAL_HEAD_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__JournalHeadRequest>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__JournalHeadRequest>, _ arena: Arena) {
        hall__v1__journal_head_request__init(c)
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

/// The newest entry.
public struct JournalHeadReply: Message {
    public var epoch: Int64
    public var seq: Int64
    public var hash: [UInt8]
    public var hallID: String

    public init() {
        self.epoch = 0
        self.seq = 0
        self.hash = []
        self.hallID = ""
    }

    public init(
        epoch: Int64 = 0,
        seq: Int64 = 0,
        hash: [UInt8] = [],
        hallID: String = ""
    ) {
        self.epoch = epoch
        self.seq = seq
        self.hash = hash
        self.hallID = hallID
    }
}

extension JournalHeadReply {
    public static var fullName: String { "hall.v1.JournalHeadReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension JournalHeadReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_JOURNAL_HEAD_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_JOURNAL_HEAD_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__JournalHeadReply>) {
        self.epoch = c.pointee.epoch
        self.seq = c.pointee.seq
        self.hash = c.pointee.hash.bytes
        self.hallID = c.pointee.hall_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__JournalHeadReply>, _ arena: Arena) {
        hall__v1__journal_head_reply__init(c)
        c.pointee.epoch = self.epoch
        c.pointee.seq = self.seq
        c.pointee.hash = arena.data(self.hash)
        c.pointee.hall_id = arena.data(self.hallID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("epoch", self.epoch)
        json.field("seq", self.seq)
        json.field("hash", self.hash)
        json.field("hallId", self.hallID)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "epoch":
                guard try seen.first(0, value) else { continue }
                self.epoch = try value.read()
            case "seq":
                guard try seen.first(1, value) else { continue }
                self.seq = try value.read()
            case "hash":
                guard try seen.first(2, value) else { continue }
                self.hash = try value.read()
            case "hallId", "hall_id":
                guard try seen.first(3, value) else { continue }
                self.hallID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What to erase: the personal part of every entry about one subject.
public struct RedactJournalRequest: Message {
    public var subject: String
    public var reason: String

    public init() {
        self.subject = ""
        self.reason = ""
    }

    public init(
        subject: String = "",
        reason: String = ""
    ) {
        self.subject = subject
        self.reason = reason
    }
}

extension RedactJournalRequest {
    public static var fullName: String { "hall.v1.RedactJournalRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RedactJournalRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REDACT_JOURNAL_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REDACT_JOURNAL_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RedactJournalRequest>) {
        self.subject = c.pointee.subject.text
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RedactJournalRequest>, _ arena: Arena) {
        hall__v1__redact_journal_request__init(c)
        c.pointee.subject = arena.data(self.subject)
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("subject", self.subject)
        json.field("reason", self.reason)
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
            case "reason":
                guard try seen.first(1, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What was erased.
public struct RedactJournalReply: Message {
    public var entries: Int32

    public init() {
        self.entries = 0
    }

    public init(
        entries: Int32 = 0
    ) {
        self.entries = entries
    }
}

extension RedactJournalReply {
    public static var fullName: String { "hall.v1.RedactJournalReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RedactJournalReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REDACT_JOURNAL_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REDACT_JOURNAL_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RedactJournalReply>) {
        self.entries = c.pointee.entries
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RedactJournalReply>, _ arena: Arena) {
        hall__v1__redact_journal_reply__init(c)
        c.pointee.entries = self.entries
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("entries", self.entries)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "entries":
                guard try seen.first(0, value) else { continue }
                self.entries = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// One entry, as far as the reader may see it. Number, instant and hashes are always there.
public struct JournalEntryInfo: Message {
    public var epoch: Int64
    public var seq: Int64
    public var at: Timestamp?
    public var hash: [UInt8]
    public var previousHash: [UInt8]
    /// Something of it is kept from this reader.
    public var withheld: Bool
    public var open: JournalOpen?
    public var sealed: JournalSealed?

    public init() {
        self.epoch = 0
        self.seq = 0
        self.at = nil
        self.hash = []
        self.previousHash = []
        self.withheld = false
        self.open = nil
        self.sealed = nil
    }

    public init(
        epoch: Int64 = 0,
        seq: Int64 = 0,
        at: Timestamp? = nil,
        hash: [UInt8] = [],
        previousHash: [UInt8] = [],
        withheld: Bool = false,
        open: JournalOpen? = nil,
        sealed: JournalSealed? = nil
    ) {
        self.epoch = epoch
        self.seq = seq
        self.at = at
        self.hash = hash
        self.previousHash = previousHash
        self.withheld = withheld
        self.open = open
        self.sealed = sealed
    }
}

extension JournalEntryInfo {
    public static var fullName: String { "hall.v1.JournalEntryInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension JournalEntryInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_JOURNAL_ENTRY_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_JOURNAL_ENTRY_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__JournalEntryInfo>) {
        self.epoch = c.pointee.epoch
        self.seq = c.pointee.seq
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.hash = c.pointee.hash.bytes
        self.previousHash = c.pointee.previous_hash.bytes
        self.withheld = c.pointee.withheld != 0
        self.open = c.pointee.open == nil ? nil : JournalOpen(c: c.pointee.open)
        self.sealed = c.pointee.sealed == nil ? nil : JournalSealed(c: c.pointee.sealed)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__JournalEntryInfo>, _ arena: Arena) {
        hall__v1__journal_entry_info__init(c)
        c.pointee.epoch = self.epoch
        c.pointee.seq = self.seq
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.hash = arena.data(self.hash)
        c.pointee.previous_hash = arena.data(self.previousHash)
        c.pointee.withheld = self.withheld ? 1 : 0
        if let value = self.open { c.pointee.open = arena.message(value) }
        if let value = self.sealed { c.pointee.sealed = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("epoch", self.epoch)
        json.field("seq", self.seq)
        json.field("at", self.at)
        json.field("hash", self.hash)
        json.field("previousHash", self.previousHash)
        json.field("withheld", self.withheld)
        json.field("open", self.open)
        json.field("sealed", self.sealed)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "epoch":
                guard try seen.first(0, value) else { continue }
                self.epoch = try value.read()
            case "seq":
                guard try seen.first(1, value) else { continue }
                self.seq = try value.read()
            case "at":
                guard try seen.first(2, value) else { continue }
                self.at = try value.read()
            case "hash":
                guard try seen.first(3, value) else { continue }
                self.hash = try value.read()
            case "previousHash", "previous_hash":
                guard try seen.first(4, value) else { continue }
                self.previousHash = try value.read()
            case "withheld":
                guard try seen.first(5, value) else { continue }
                self.withheld = try value.read()
            case "open":
                guard try seen.first(6, value) else { continue }
                self.open = try value.read()
            case "sealed":
                guard try seen.first(7, value) else { continue }
                self.sealed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What stands in the chain in clear.
public struct JournalOpen: Message {
    public var uid: UInt32
    public var terminalID: String
    public var personID: String
    /// Whose case or post it was.
    public var actingFor: String
    /// "hall.v1.Cases/Accept"; empty: the daemon's agenda.
    public var method: String
    /// "case/2026-000123".
    public var subject: String
    public var clauses: [String]
    public var event: JournalEvent?
    /// It was done on paper, at another time than the entry's.
    public var backEntered: BackEntered?
    /// AB-5. The delegation it was done under, for whoever gave it.
    public var delegationNumber: String

    public init() {
        self.uid = 0
        self.terminalID = ""
        self.personID = ""
        self.actingFor = ""
        self.method = ""
        self.subject = ""
        self.clauses = []
        self.event = nil
        self.backEntered = nil
        self.delegationNumber = ""
    }

    public init(
        uid: UInt32 = 0,
        terminalID: String = "",
        personID: String = "",
        actingFor: String = "",
        method: String = "",
        subject: String = "",
        clauses: [String] = [],
        event: JournalEvent? = nil,
        backEntered: BackEntered? = nil,
        delegationNumber: String = ""
    ) {
        self.uid = uid
        self.terminalID = terminalID
        self.personID = personID
        self.actingFor = actingFor
        self.method = method
        self.subject = subject
        self.clauses = clauses
        self.event = event
        self.backEntered = backEntered
        self.delegationNumber = delegationNumber
    }
}

extension JournalOpen {
    public static var fullName: String { "hall.v1.JournalOpen" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension JournalOpen: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_JOURNAL_OPEN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_JOURNAL_OPEN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__JournalOpen>) {
        self.uid = c.pointee.uid
        self.terminalID = c.pointee.terminal_id.text
        self.personID = c.pointee.person_id.text
        self.actingFor = c.pointee.acting_for.text
        self.method = c.pointee.method.text
        self.subject = c.pointee.subject.text
        self.clauses = wireTexts(c.pointee.clauses, c.pointee.n_clauses)
        self.event = c.pointee.event == nil ? nil : JournalEvent(c: c.pointee.event)
        self.backEntered = c.pointee.back_entered == nil ? nil : BackEntered(c: c.pointee.back_entered)
        self.delegationNumber = c.pointee.delegation_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__JournalOpen>, _ arena: Arena) {
        hall__v1__journal_open__init(c)
        c.pointee.uid = self.uid
        c.pointee.terminal_id = arena.data(self.terminalID)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.acting_for = arena.data(self.actingFor)
        c.pointee.method = arena.data(self.method)
        c.pointee.subject = arena.data(self.subject)
        (c.pointee.clauses, c.pointee.n_clauses) = arena.list(self.clauses) { arena.data($0) }
        if let value = self.event { c.pointee.event = arena.message(value) }
        if let value = self.backEntered { c.pointee.back_entered = arena.message(value) }
        c.pointee.delegation_number = arena.data(self.delegationNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("uid", self.uid)
        json.field("terminalId", self.terminalID)
        json.field("personId", self.personID)
        json.field("actingFor", self.actingFor)
        json.field("method", self.method)
        json.field("subject", self.subject)
        json.field("clauses", self.clauses)
        json.field("event", self.event)
        json.field("backEntered", self.backEntered)
        json.field("delegationNumber", self.delegationNumber)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "uid":
                guard try seen.first(0, value) else { continue }
                self.uid = try value.read()
            case "terminalId", "terminal_id":
                guard try seen.first(1, value) else { continue }
                self.terminalID = try value.read()
            case "personId", "person_id":
                guard try seen.first(2, value) else { continue }
                self.personID = try value.read()
            case "actingFor", "acting_for":
                guard try seen.first(3, value) else { continue }
                self.actingFor = try value.read()
            case "method":
                guard try seen.first(4, value) else { continue }
                self.method = try value.read()
            case "subject":
                guard try seen.first(5, value) else { continue }
                self.subject = try value.read()
            case "clauses":
                guard try seen.first(6, value) else { continue }
                self.clauses = try value.read()
            case "event":
                guard try seen.first(7, value) else { continue }
                self.event = try value.read()
            case "backEntered", "back_entered":
                guard try seen.first(8, value) else { continue }
                self.backEntered = try value.read()
            case "delegationNumber", "delegation_number":
                guard try seen.first(9, value) else { continue }
                self.delegationNumber = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// How something done on paper came into the book.
public struct BackEntered: Message {
    /// The back-entry, or the signing sheet.
    public var number: String
    /// Of the paper.
    public var voucher: String
    /// When it was done; of the marks of a signing sheet, the first of them.
    public var happenedAt: Timestamp?
    public var enteredBy: String
    public var confirmedBy: String

    public init() {
        self.number = ""
        self.voucher = ""
        self.happenedAt = nil
        self.enteredBy = ""
        self.confirmedBy = ""
    }

    public init(
        number: String = "",
        voucher: String = "",
        happenedAt: Timestamp? = nil,
        enteredBy: String = "",
        confirmedBy: String = ""
    ) {
        self.number = number
        self.voucher = voucher
        self.happenedAt = happenedAt
        self.enteredBy = enteredBy
        self.confirmedBy = confirmedBy
    }
}

extension BackEntered {
    public static var fullName: String { "hall.v1.BackEntered" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BackEntered: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BACK_ENTERED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BACK_ENTERED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BackEntered>) {
        self.number = c.pointee.number.text
        self.voucher = c.pointee.voucher.text
        self.happenedAt = c.pointee.happened_at == nil ? nil : Timestamp(c: c.pointee.happened_at)
        self.enteredBy = c.pointee.entered_by.text
        self.confirmedBy = c.pointee.confirmed_by.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BackEntered>, _ arena: Arena) {
        hall__v1__back_entered__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.voucher = arena.data(self.voucher)
        if let value = self.happenedAt { c.pointee.happened_at = arena.message(value) }
        c.pointee.entered_by = arena.data(self.enteredBy)
        c.pointee.confirmed_by = arena.data(self.confirmedBy)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("voucher", self.voucher)
        json.field("happenedAt", self.happenedAt)
        json.field("enteredBy", self.enteredBy)
        json.field("confirmedBy", self.confirmedBy)
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
            case "voucher":
                guard try seen.first(1, value) else { continue }
                self.voucher = try value.read()
            case "happenedAt", "happened_at":
                guard try seen.first(2, value) else { continue }
                self.happenedAt = try value.read()
            case "enteredBy", "entered_by":
                guard try seen.first(3, value) else { continue }
                self.enteredBy = try value.read()
            case "confirmedBy", "confirmed_by":
                guard try seen.first(4, value) else { continue }
                self.confirmedBy = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is personal: in the chain only as a salted commitment, its clear copy can be erased.
public struct JournalSealed: Message {
    public var applicant: Applicant?
    /// Reasons and notes as they were written.
    public var text: String

    public init() {
        self.applicant = nil
        self.text = ""
    }

    public init(
        applicant: Applicant? = nil,
        text: String = ""
    ) {
        self.applicant = applicant
        self.text = text
    }
}

extension JournalSealed {
    public static var fullName: String { "hall.v1.JournalSealed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension JournalSealed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_JOURNAL_SEALED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_JOURNAL_SEALED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__JournalSealed>) {
        self.applicant = c.pointee.applicant == nil ? nil : Applicant(c: c.pointee.applicant)
        self.text = c.pointee.text.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__JournalSealed>, _ arena: Arena) {
        hall__v1__journal_sealed__init(c)
        if let value = self.applicant { c.pointee.applicant = arena.message(value) }
        c.pointee.text = arena.data(self.text)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("applicant", self.applicant)
        json.field("text", self.text)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "applicant":
                guard try seen.first(0, value) else { continue }
                self.applicant = try value.read()
            case "text":
                guard try seen.first(1, value) else { continue }
                self.text = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What happened.
public struct JournalEvent: Message {
    public var event: Event?

    public init() {
        self.event = nil
    }

    public init(
        event: Event? = nil
    ) {
        self.event = event
    }

    public enum Event: Sendable, Hashable {
        case bookOpened(BookOpened)
        case callRefused(CallRefused)
        case callFailed(CallFailed)
        case clockAdvanced(ClockAdvanced)
        case clockSuspected(ClockSuspected)
        case clockConfirmed(ClockConfirmed)
        case backupMade(BackupMade)
        case entriesRedacted(EntriesRedacted)
        case badgeIssued(BadgeIssued)
        case pinChosen(PinChosen)
        case pinFailed(PinFailed)
        case badgeLost(BadgeLost)
        case badgeSessionOpened(BadgeSessionOpened)
        case badgeSessionClosed(BadgeSessionClosed)
        case roleGranted(RoleGranted)
        case roleRevoked(RoleRevoked)
        case loginMapped(LoginMapped)
        case loginUnmapped(LoginUnmapped)
        case terminalPut(TerminalPut)
        case serviceAccountPut(ServiceAccountPut)
        case pinReset(PinReset)
        case unitPut(UnitPut)
        case staffPut(StaffPut)
        case staffDeparted(StaffDeparted)
        case windowPut(WindowPut)
        case postPut(PostPut)
        case postRetired(PostRetired)
        case settingPut(SettingPut)
        case listsImported(ListsImported)
        case postPastLastDay(PostPastLastDay)
        case calendarYearLoaded(CalendarYearLoaded)
        case deadlineMoved(DeadlineMoved)
        case itemPut(ItemPut)
        case itemRetired(ItemRetired)
        case caseAccepted(CaseAccepted)
        case caseHandedOver(CaseHandedOver)
        case casePaused(CasePaused)
        case caseResumed(CaseResumed)
        case caseFinished(CaseFinished)
        case caseAnnulled(CaseAnnulled)
        case caseNearDue(CaseNearDue)
        case caseLapsed(CaseLapsed)
        case applicantRevealed(ApplicantRevealed)
        case queryCodeGuessed(QueryCodeGuessed)
        case applicationFiled(ApplicationFiled)
        case materialsChecked(MaterialsChecked)
        case noticeGiven(NoticeGiven)
        case applicationSupplemented(ApplicationSupplemented)
        case applicationTurnedDown(ApplicationTurnedDown)
        case applicationWithdrawn(ApplicationWithdrawn)
        case breachProposed(BreachProposed)
        case materialsHandedIn(MaterialsHandedIn)
        case materialsOverdue(MaterialsOverdue)
        case acceptanceHeld(AcceptanceHeld)
        case caseLimitExtended(CaseLimitExtended)
        case caseReviewed(CaseReviewed)
        case caseApproved(CaseApproved)
        case caseStepRecorded(CaseStepRecorded)
        case caseSentUp(CaseSentUp)
        case caseCameBack(CaseCameBack)
        case authorityContacted(AuthorityContacted)
        case caseDelivered(CaseDelivered)
        case deliveryNearDue(DeliveryNearDue)
        case applicantVisited(ApplicantVisited)
        case signedIn(SignedIn)
        case signedOut(SignedOut)
        case paperIssued(PaperIssued)
        case backEntryMade(BackEntryMade)
        case backEntryConfirmed(BackEntryConfirmed)
        case backEntryRejected(BackEntryRejected)
        case casesImported(CasesImported)
        case caseLinked(CaseLinked)
        case enquiryOpened(EnquiryOpened)
        case enquiryEscalated(EnquiryEscalated)
        case enquirySettled(EnquirySettled)
        case enquiryHandedOver(EnquiryHandedOver)
        case enquiryLapsed(EnquiryLapsed)
        case breachRecorded(BreachRecorded)
        case breachExplained(BreachExplained)
        case breachDecided(BreachDecided)
        case schedulePut(SchedulePut)
        case scheduleRemoved(ScheduleRemoved)
        case openingPut(OpeningPut)
        case openingRemoved(OpeningRemoved)
        case dutyAdded(DutyAdded)
        case dutyEnded(DutyEnded)
        case coverChanged(CoverChanged)
        case rosterAdded(RosterAdded)
        case rosterEnded(RosterEnded)
        case steppedAway(SteppedAway)
        case wentOut(WentOut)
        case awayEnded(AwayEnded)
        case outingOverdue(OutingOverdue)
        case visitorsLeft(VisitorsLeft)
        case sessionUnaccounted(SessionUnaccounted)
        case sessionCleared(SessionCleared)
        case absenceExplained(AbsenceExplained)
        case absenceDecided(AbsenceDecided)
        case correctionAsked(CorrectionAsked)
        case correctionDecided(CorrectionDecided)
        case sheetEntered(SheetEntered)
        case sheetDecided(SheetDecided)
        case sheetSealed(SheetSealed)
        case sheetCorrectionAsked(SheetCorrectionAsked)
        case sheetCorrectionDecided(SheetCorrectionDecided)
        case leaveAsked(LeaveAsked)
        case leaveDecided(LeaveDecided)
        case leaveDecisionConfirmed(LeaveDecisionConfirmed)
        case leaveConsented(LeaveConsented)
        case substituteNamed(SubstituteNamed)
        case leaveWithdrawn(LeaveWithdrawn)
        case leaveReturned(LeaveReturned)
        case leaveReturnConfirmed(LeaveReturnConfirmed)
        case leavePaperHandedIn(LeavePaperHandedIn)
        case leaveKindPut(LeaveKindPut)
        case workedSincePut(WorkedSincePut)
        case studyGroupPut(StudyGroupPut)
        case studyPlanned(StudyPlanned)
        case studyCancelled(StudyCancelled)
        case studyAskedOff(StudyAskedOff)
        case studyAskOffDecided(StudyAskOffDecided)
        case studyRecorded(StudyRecorded)
        case essayHandedIn(EssayHandedIn)
        case notesChecked(NotesChecked)
        case delegationGiven(DelegationGiven)
        case delegationRevoked(DelegationRevoked)
        case authorisationPut(AuthorisationPut)
        case authorisationRemoved(AuthorisationRemoved)
        case windowEnded(WindowEnded)
        case handoverGiven(HandoverGiven)
        case handoverAnswered(HandoverAnswered)
        case handoverGivenBack(HandoverGivenBack)
        case handoverClosed(HandoverClosed)
    }
}

extension JournalEvent {
    public static var fullName: String { "hall.v1.JournalEvent" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension JournalEvent: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_JOURNAL_EVENT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_JOURNAL_EVENT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__JournalEvent>) {
        switch c.pointee.event_case.rawValue {
        case 1: self.event = .bookOpened(BookOpened(c: c.pointee.book_opened))
        case 2: self.event = .callRefused(CallRefused(c: c.pointee.call_refused))
        case 3: self.event = .callFailed(CallFailed(c: c.pointee.call_failed))
        case 4: self.event = .clockAdvanced(ClockAdvanced(c: c.pointee.clock_advanced))
        case 5: self.event = .clockSuspected(ClockSuspected(c: c.pointee.clock_suspected))
        case 6: self.event = .clockConfirmed(ClockConfirmed(c: c.pointee.clock_confirmed))
        case 7: self.event = .backupMade(BackupMade(c: c.pointee.backup_made))
        case 8: self.event = .entriesRedacted(EntriesRedacted(c: c.pointee.entries_redacted))
        case 20: self.event = .badgeIssued(BadgeIssued(c: c.pointee.badge_issued))
        case 21: self.event = .pinChosen(PinChosen(c: c.pointee.pin_chosen))
        case 22: self.event = .pinFailed(PinFailed(c: c.pointee.pin_failed))
        case 23: self.event = .badgeLost(BadgeLost(c: c.pointee.badge_lost))
        case 24: self.event = .badgeSessionOpened(BadgeSessionOpened(c: c.pointee.badge_session_opened))
        case 25: self.event = .badgeSessionClosed(BadgeSessionClosed(c: c.pointee.badge_session_closed))
        case 26: self.event = .roleGranted(RoleGranted(c: c.pointee.role_granted))
        case 27: self.event = .roleRevoked(RoleRevoked(c: c.pointee.role_revoked))
        case 28: self.event = .loginMapped(LoginMapped(c: c.pointee.login_mapped))
        case 29: self.event = .loginUnmapped(LoginUnmapped(c: c.pointee.login_unmapped))
        case 30: self.event = .terminalPut(TerminalPut(c: c.pointee.terminal_put))
        case 31: self.event = .serviceAccountPut(ServiceAccountPut(c: c.pointee.service_account_put))
        case 32: self.event = .pinReset(PinReset(c: c.pointee.pin_reset))
        case 40: self.event = .unitPut(UnitPut(c: c.pointee.unit_put))
        case 41: self.event = .staffPut(StaffPut(c: c.pointee.staff_put))
        case 42: self.event = .staffDeparted(StaffDeparted(c: c.pointee.staff_departed))
        case 43: self.event = .windowPut(WindowPut(c: c.pointee.window_put))
        case 44: self.event = .postPut(PostPut(c: c.pointee.post_put))
        case 45: self.event = .postRetired(PostRetired(c: c.pointee.post_retired))
        case 46: self.event = .settingPut(SettingPut(c: c.pointee.setting_put))
        case 47: self.event = .listsImported(ListsImported(c: c.pointee.lists_imported))
        case 48: self.event = .postPastLastDay(PostPastLastDay(c: c.pointee.post_past_last_day))
        case 60: self.event = .calendarYearLoaded(CalendarYearLoaded(c: c.pointee.calendar_year_loaded))
        case 61: self.event = .deadlineMoved(DeadlineMoved(c: c.pointee.deadline_moved))
        case 70: self.event = .itemPut(ItemPut(c: c.pointee.item_put))
        case 71: self.event = .itemRetired(ItemRetired(c: c.pointee.item_retired))
        case 72: self.event = .caseAccepted(CaseAccepted(c: c.pointee.case_accepted))
        case 73: self.event = .caseHandedOver(CaseHandedOver(c: c.pointee.case_handed_over))
        case 74: self.event = .casePaused(CasePaused(c: c.pointee.case_paused))
        case 75: self.event = .caseResumed(CaseResumed(c: c.pointee.case_resumed))
        case 76: self.event = .caseFinished(CaseFinished(c: c.pointee.case_finished))
        case 77: self.event = .caseAnnulled(CaseAnnulled(c: c.pointee.case_annulled))
        case 78: self.event = .caseNearDue(CaseNearDue(c: c.pointee.case_near_due))
        case 79: self.event = .caseLapsed(CaseLapsed(c: c.pointee.case_lapsed))
        case 80: self.event = .applicantRevealed(ApplicantRevealed(c: c.pointee.applicant_revealed))
        case 81: self.event = .queryCodeGuessed(QueryCodeGuessed(c: c.pointee.query_code_guessed))
        case 82: self.event = .applicationFiled(ApplicationFiled(c: c.pointee.application_filed))
        case 83: self.event = .materialsChecked(MaterialsChecked(c: c.pointee.materials_checked))
        case 84: self.event = .noticeGiven(NoticeGiven(c: c.pointee.notice_given))
        case 85: self.event = .applicationSupplemented(ApplicationSupplemented(c: c.pointee.application_supplemented))
        case 86: self.event = .applicationTurnedDown(ApplicationTurnedDown(c: c.pointee.application_turned_down))
        case 87: self.event = .applicationWithdrawn(ApplicationWithdrawn(c: c.pointee.application_withdrawn))
        case 88: self.event = .breachProposed(BreachProposed(c: c.pointee.breach_proposed))
        case 89: self.event = .materialsHandedIn(MaterialsHandedIn(c: c.pointee.materials_handed_in))
        case 180: self.event = .materialsOverdue(MaterialsOverdue(c: c.pointee.materials_overdue))
        case 181: self.event = .acceptanceHeld(AcceptanceHeld(c: c.pointee.acceptance_held))
        case 90: self.event = .caseLimitExtended(CaseLimitExtended(c: c.pointee.case_limit_extended))
        case 91: self.event = .caseReviewed(CaseReviewed(c: c.pointee.case_reviewed))
        case 92: self.event = .caseApproved(CaseApproved(c: c.pointee.case_approved))
        case 93: self.event = .caseStepRecorded(CaseStepRecorded(c: c.pointee.case_step_recorded))
        case 94: self.event = .caseSentUp(CaseSentUp(c: c.pointee.case_sent_up))
        case 95: self.event = .caseCameBack(CaseCameBack(c: c.pointee.case_came_back))
        case 96: self.event = .authorityContacted(AuthorityContacted(c: c.pointee.authority_contacted))
        case 97: self.event = .caseDelivered(CaseDelivered(c: c.pointee.case_delivered))
        case 98: self.event = .deliveryNearDue(DeliveryNearDue(c: c.pointee.delivery_near_due))
        case 99: self.event = .applicantVisited(ApplicantVisited(c: c.pointee.applicant_visited))
        case 100: self.event = .signedIn(SignedIn(c: c.pointee.signed_in))
        case 101: self.event = .signedOut(SignedOut(c: c.pointee.signed_out))
        case 120: self.event = .paperIssued(PaperIssued(c: c.pointee.paper_issued))
        case 130: self.event = .backEntryMade(BackEntryMade(c: c.pointee.back_entry_made))
        case 131: self.event = .backEntryConfirmed(BackEntryConfirmed(c: c.pointee.back_entry_confirmed))
        case 132: self.event = .backEntryRejected(BackEntryRejected(c: c.pointee.back_entry_rejected))
        case 133: self.event = .casesImported(CasesImported(c: c.pointee.cases_imported))
        case 134: self.event = .caseLinked(CaseLinked(c: c.pointee.case_linked))
        case 140: self.event = .enquiryOpened(EnquiryOpened(c: c.pointee.enquiry_opened))
        case 141: self.event = .enquiryEscalated(EnquiryEscalated(c: c.pointee.enquiry_escalated))
        case 142: self.event = .enquirySettled(EnquirySettled(c: c.pointee.enquiry_settled))
        case 143: self.event = .enquiryHandedOver(EnquiryHandedOver(c: c.pointee.enquiry_handed_over))
        case 144: self.event = .enquiryLapsed(EnquiryLapsed(c: c.pointee.enquiry_lapsed))
        case 150: self.event = .breachRecorded(BreachRecorded(c: c.pointee.breach_recorded))
        case 151: self.event = .breachExplained(BreachExplained(c: c.pointee.breach_explained))
        case 152: self.event = .breachDecided(BreachDecided(c: c.pointee.breach_decided))
        case 160: self.event = .schedulePut(SchedulePut(c: c.pointee.schedule_put))
        case 161: self.event = .scheduleRemoved(ScheduleRemoved(c: c.pointee.schedule_removed))
        case 162: self.event = .openingPut(OpeningPut(c: c.pointee.opening_put))
        case 163: self.event = .openingRemoved(OpeningRemoved(c: c.pointee.opening_removed))
        case 164: self.event = .dutyAdded(DutyAdded(c: c.pointee.duty_added))
        case 165: self.event = .dutyEnded(DutyEnded(c: c.pointee.duty_ended))
        case 230: self.event = .coverChanged(CoverChanged(c: c.pointee.cover_changed))
        case 231: self.event = .rosterAdded(RosterAdded(c: c.pointee.roster_added))
        case 232: self.event = .rosterEnded(RosterEnded(c: c.pointee.roster_ended))
        case 190: self.event = .steppedAway(SteppedAway(c: c.pointee.stepped_away))
        case 191: self.event = .wentOut(WentOut(c: c.pointee.went_out))
        case 192: self.event = .awayEnded(AwayEnded(c: c.pointee.away_ended))
        case 193: self.event = .outingOverdue(OutingOverdue(c: c.pointee.outing_overdue))
        case 194: self.event = .visitorsLeft(VisitorsLeft(c: c.pointee.visitors_left))
        case 200: self.event = .sessionUnaccounted(SessionUnaccounted(c: c.pointee.session_unaccounted))
        case 201: self.event = .sessionCleared(SessionCleared(c: c.pointee.session_cleared))
        case 202: self.event = .absenceExplained(AbsenceExplained(c: c.pointee.absence_explained))
        case 203: self.event = .absenceDecided(AbsenceDecided(c: c.pointee.absence_decided))
        case 204: self.event = .correctionAsked(CorrectionAsked(c: c.pointee.correction_asked))
        case 205: self.event = .correctionDecided(CorrectionDecided(c: c.pointee.correction_decided))
        case 206: self.event = .sheetEntered(SheetEntered(c: c.pointee.sheet_entered))
        case 207: self.event = .sheetDecided(SheetDecided(c: c.pointee.sheet_decided))
        case 208: self.event = .sheetSealed(SheetSealed(c: c.pointee.sheet_sealed))
        case 209: self.event = .sheetCorrectionAsked(SheetCorrectionAsked(c: c.pointee.sheet_correction_asked))
        case 210: self.event = .sheetCorrectionDecided(SheetCorrectionDecided(c: c.pointee.sheet_correction_decided))
        case 280: self.event = .leaveAsked(LeaveAsked(c: c.pointee.leave_asked))
        case 281: self.event = .leaveDecided(LeaveDecided(c: c.pointee.leave_decided))
        case 282: self.event = .leaveDecisionConfirmed(LeaveDecisionConfirmed(c: c.pointee.leave_decision_confirmed))
        case 283: self.event = .leaveConsented(LeaveConsented(c: c.pointee.leave_consented))
        case 284: self.event = .substituteNamed(SubstituteNamed(c: c.pointee.substitute_named))
        case 285: self.event = .leaveWithdrawn(LeaveWithdrawn(c: c.pointee.leave_withdrawn))
        case 286: self.event = .leaveReturned(LeaveReturned(c: c.pointee.leave_returned))
        case 287: self.event = .leaveReturnConfirmed(LeaveReturnConfirmed(c: c.pointee.leave_return_confirmed))
        case 288: self.event = .leavePaperHandedIn(LeavePaperHandedIn(c: c.pointee.leave_paper_handed_in))
        case 289: self.event = .leaveKindPut(LeaveKindPut(c: c.pointee.leave_kind_put))
        case 290: self.event = .workedSincePut(WorkedSincePut(c: c.pointee.worked_since_put))
        case 300: self.event = .studyGroupPut(StudyGroupPut(c: c.pointee.study_group_put))
        case 301: self.event = .studyPlanned(StudyPlanned(c: c.pointee.study_planned))
        case 302: self.event = .studyCancelled(StudyCancelled(c: c.pointee.study_cancelled))
        case 303: self.event = .studyAskedOff(StudyAskedOff(c: c.pointee.study_asked_off))
        case 304: self.event = .studyAskOffDecided(StudyAskOffDecided(c: c.pointee.study_ask_off_decided))
        case 305: self.event = .studyRecorded(StudyRecorded(c: c.pointee.study_recorded))
        case 306: self.event = .essayHandedIn(EssayHandedIn(c: c.pointee.essay_handed_in))
        case 307: self.event = .notesChecked(NotesChecked(c: c.pointee.notes_checked))
        case 265: self.event = .delegationGiven(DelegationGiven(c: c.pointee.delegation_given))
        case 266: self.event = .delegationRevoked(DelegationRevoked(c: c.pointee.delegation_revoked))
        case 267: self.event = .authorisationPut(AuthorisationPut(c: c.pointee.authorisation_put))
        case 268: self.event = .authorisationRemoved(AuthorisationRemoved(c: c.pointee.authorisation_removed))
        case 269: self.event = .windowEnded(WindowEnded(c: c.pointee.window_ended))
        case 250: self.event = .handoverGiven(HandoverGiven(c: c.pointee.handover_given))
        case 251: self.event = .handoverAnswered(HandoverAnswered(c: c.pointee.handover_answered))
        case 252: self.event = .handoverGivenBack(HandoverGivenBack(c: c.pointee.handover_given_back))
        case 253: self.event = .handoverClosed(HandoverClosed(c: c.pointee.handover_closed))
        case _: self.event = nil
        }
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__JournalEvent>, _ arena: Arena) {
        hall__v1__journal_event__init(c)
        switch self.event {
        case nil: break
        case .bookOpened(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(1)
            c.pointee.book_opened = arena.message(value)
        case .callRefused(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(2)
            c.pointee.call_refused = arena.message(value)
        case .callFailed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(3)
            c.pointee.call_failed = arena.message(value)
        case .clockAdvanced(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(4)
            c.pointee.clock_advanced = arena.message(value)
        case .clockSuspected(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(5)
            c.pointee.clock_suspected = arena.message(value)
        case .clockConfirmed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(6)
            c.pointee.clock_confirmed = arena.message(value)
        case .backupMade(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(7)
            c.pointee.backup_made = arena.message(value)
        case .entriesRedacted(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(8)
            c.pointee.entries_redacted = arena.message(value)
        case .badgeIssued(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(20)
            c.pointee.badge_issued = arena.message(value)
        case .pinChosen(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(21)
            c.pointee.pin_chosen = arena.message(value)
        case .pinFailed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(22)
            c.pointee.pin_failed = arena.message(value)
        case .badgeLost(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(23)
            c.pointee.badge_lost = arena.message(value)
        case .badgeSessionOpened(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(24)
            c.pointee.badge_session_opened = arena.message(value)
        case .badgeSessionClosed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(25)
            c.pointee.badge_session_closed = arena.message(value)
        case .roleGranted(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(26)
            c.pointee.role_granted = arena.message(value)
        case .roleRevoked(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(27)
            c.pointee.role_revoked = arena.message(value)
        case .loginMapped(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(28)
            c.pointee.login_mapped = arena.message(value)
        case .loginUnmapped(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(29)
            c.pointee.login_unmapped = arena.message(value)
        case .terminalPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(30)
            c.pointee.terminal_put = arena.message(value)
        case .serviceAccountPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(31)
            c.pointee.service_account_put = arena.message(value)
        case .pinReset(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(32)
            c.pointee.pin_reset = arena.message(value)
        case .unitPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(40)
            c.pointee.unit_put = arena.message(value)
        case .staffPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(41)
            c.pointee.staff_put = arena.message(value)
        case .staffDeparted(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(42)
            c.pointee.staff_departed = arena.message(value)
        case .windowPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(43)
            c.pointee.window_put = arena.message(value)
        case .postPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(44)
            c.pointee.post_put = arena.message(value)
        case .postRetired(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(45)
            c.pointee.post_retired = arena.message(value)
        case .settingPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(46)
            c.pointee.setting_put = arena.message(value)
        case .listsImported(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(47)
            c.pointee.lists_imported = arena.message(value)
        case .postPastLastDay(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(48)
            c.pointee.post_past_last_day = arena.message(value)
        case .calendarYearLoaded(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(60)
            c.pointee.calendar_year_loaded = arena.message(value)
        case .deadlineMoved(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(61)
            c.pointee.deadline_moved = arena.message(value)
        case .itemPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(70)
            c.pointee.item_put = arena.message(value)
        case .itemRetired(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(71)
            c.pointee.item_retired = arena.message(value)
        case .caseAccepted(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(72)
            c.pointee.case_accepted = arena.message(value)
        case .caseHandedOver(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(73)
            c.pointee.case_handed_over = arena.message(value)
        case .casePaused(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(74)
            c.pointee.case_paused = arena.message(value)
        case .caseResumed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(75)
            c.pointee.case_resumed = arena.message(value)
        case .caseFinished(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(76)
            c.pointee.case_finished = arena.message(value)
        case .caseAnnulled(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(77)
            c.pointee.case_annulled = arena.message(value)
        case .caseNearDue(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(78)
            c.pointee.case_near_due = arena.message(value)
        case .caseLapsed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(79)
            c.pointee.case_lapsed = arena.message(value)
        case .applicantRevealed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(80)
            c.pointee.applicant_revealed = arena.message(value)
        case .queryCodeGuessed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(81)
            c.pointee.query_code_guessed = arena.message(value)
        case .applicationFiled(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(82)
            c.pointee.application_filed = arena.message(value)
        case .materialsChecked(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(83)
            c.pointee.materials_checked = arena.message(value)
        case .noticeGiven(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(84)
            c.pointee.notice_given = arena.message(value)
        case .applicationSupplemented(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(85)
            c.pointee.application_supplemented = arena.message(value)
        case .applicationTurnedDown(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(86)
            c.pointee.application_turned_down = arena.message(value)
        case .applicationWithdrawn(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(87)
            c.pointee.application_withdrawn = arena.message(value)
        case .breachProposed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(88)
            c.pointee.breach_proposed = arena.message(value)
        case .materialsHandedIn(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(89)
            c.pointee.materials_handed_in = arena.message(value)
        case .materialsOverdue(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(180)
            c.pointee.materials_overdue = arena.message(value)
        case .acceptanceHeld(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(181)
            c.pointee.acceptance_held = arena.message(value)
        case .caseLimitExtended(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(90)
            c.pointee.case_limit_extended = arena.message(value)
        case .caseReviewed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(91)
            c.pointee.case_reviewed = arena.message(value)
        case .caseApproved(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(92)
            c.pointee.case_approved = arena.message(value)
        case .caseStepRecorded(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(93)
            c.pointee.case_step_recorded = arena.message(value)
        case .caseSentUp(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(94)
            c.pointee.case_sent_up = arena.message(value)
        case .caseCameBack(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(95)
            c.pointee.case_came_back = arena.message(value)
        case .authorityContacted(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(96)
            c.pointee.authority_contacted = arena.message(value)
        case .caseDelivered(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(97)
            c.pointee.case_delivered = arena.message(value)
        case .deliveryNearDue(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(98)
            c.pointee.delivery_near_due = arena.message(value)
        case .applicantVisited(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(99)
            c.pointee.applicant_visited = arena.message(value)
        case .signedIn(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(100)
            c.pointee.signed_in = arena.message(value)
        case .signedOut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(101)
            c.pointee.signed_out = arena.message(value)
        case .paperIssued(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(120)
            c.pointee.paper_issued = arena.message(value)
        case .backEntryMade(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(130)
            c.pointee.back_entry_made = arena.message(value)
        case .backEntryConfirmed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(131)
            c.pointee.back_entry_confirmed = arena.message(value)
        case .backEntryRejected(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(132)
            c.pointee.back_entry_rejected = arena.message(value)
        case .casesImported(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(133)
            c.pointee.cases_imported = arena.message(value)
        case .caseLinked(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(134)
            c.pointee.case_linked = arena.message(value)
        case .enquiryOpened(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(140)
            c.pointee.enquiry_opened = arena.message(value)
        case .enquiryEscalated(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(141)
            c.pointee.enquiry_escalated = arena.message(value)
        case .enquirySettled(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(142)
            c.pointee.enquiry_settled = arena.message(value)
        case .enquiryHandedOver(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(143)
            c.pointee.enquiry_handed_over = arena.message(value)
        case .enquiryLapsed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(144)
            c.pointee.enquiry_lapsed = arena.message(value)
        case .breachRecorded(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(150)
            c.pointee.breach_recorded = arena.message(value)
        case .breachExplained(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(151)
            c.pointee.breach_explained = arena.message(value)
        case .breachDecided(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(152)
            c.pointee.breach_decided = arena.message(value)
        case .schedulePut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(160)
            c.pointee.schedule_put = arena.message(value)
        case .scheduleRemoved(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(161)
            c.pointee.schedule_removed = arena.message(value)
        case .openingPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(162)
            c.pointee.opening_put = arena.message(value)
        case .openingRemoved(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(163)
            c.pointee.opening_removed = arena.message(value)
        case .dutyAdded(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(164)
            c.pointee.duty_added = arena.message(value)
        case .dutyEnded(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(165)
            c.pointee.duty_ended = arena.message(value)
        case .coverChanged(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(230)
            c.pointee.cover_changed = arena.message(value)
        case .rosterAdded(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(231)
            c.pointee.roster_added = arena.message(value)
        case .rosterEnded(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(232)
            c.pointee.roster_ended = arena.message(value)
        case .steppedAway(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(190)
            c.pointee.stepped_away = arena.message(value)
        case .wentOut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(191)
            c.pointee.went_out = arena.message(value)
        case .awayEnded(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(192)
            c.pointee.away_ended = arena.message(value)
        case .outingOverdue(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(193)
            c.pointee.outing_overdue = arena.message(value)
        case .visitorsLeft(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(194)
            c.pointee.visitors_left = arena.message(value)
        case .sessionUnaccounted(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(200)
            c.pointee.session_unaccounted = arena.message(value)
        case .sessionCleared(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(201)
            c.pointee.session_cleared = arena.message(value)
        case .absenceExplained(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(202)
            c.pointee.absence_explained = arena.message(value)
        case .absenceDecided(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(203)
            c.pointee.absence_decided = arena.message(value)
        case .correctionAsked(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(204)
            c.pointee.correction_asked = arena.message(value)
        case .correctionDecided(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(205)
            c.pointee.correction_decided = arena.message(value)
        case .sheetEntered(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(206)
            c.pointee.sheet_entered = arena.message(value)
        case .sheetDecided(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(207)
            c.pointee.sheet_decided = arena.message(value)
        case .sheetSealed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(208)
            c.pointee.sheet_sealed = arena.message(value)
        case .sheetCorrectionAsked(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(209)
            c.pointee.sheet_correction_asked = arena.message(value)
        case .sheetCorrectionDecided(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(210)
            c.pointee.sheet_correction_decided = arena.message(value)
        case .leaveAsked(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(280)
            c.pointee.leave_asked = arena.message(value)
        case .leaveDecided(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(281)
            c.pointee.leave_decided = arena.message(value)
        case .leaveDecisionConfirmed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(282)
            c.pointee.leave_decision_confirmed = arena.message(value)
        case .leaveConsented(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(283)
            c.pointee.leave_consented = arena.message(value)
        case .substituteNamed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(284)
            c.pointee.substitute_named = arena.message(value)
        case .leaveWithdrawn(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(285)
            c.pointee.leave_withdrawn = arena.message(value)
        case .leaveReturned(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(286)
            c.pointee.leave_returned = arena.message(value)
        case .leaveReturnConfirmed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(287)
            c.pointee.leave_return_confirmed = arena.message(value)
        case .leavePaperHandedIn(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(288)
            c.pointee.leave_paper_handed_in = arena.message(value)
        case .leaveKindPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(289)
            c.pointee.leave_kind_put = arena.message(value)
        case .workedSincePut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(290)
            c.pointee.worked_since_put = arena.message(value)
        case .studyGroupPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(300)
            c.pointee.study_group_put = arena.message(value)
        case .studyPlanned(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(301)
            c.pointee.study_planned = arena.message(value)
        case .studyCancelled(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(302)
            c.pointee.study_cancelled = arena.message(value)
        case .studyAskedOff(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(303)
            c.pointee.study_asked_off = arena.message(value)
        case .studyAskOffDecided(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(304)
            c.pointee.study_ask_off_decided = arena.message(value)
        case .studyRecorded(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(305)
            c.pointee.study_recorded = arena.message(value)
        case .essayHandedIn(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(306)
            c.pointee.essay_handed_in = arena.message(value)
        case .notesChecked(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(307)
            c.pointee.notes_checked = arena.message(value)
        case .delegationGiven(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(265)
            c.pointee.delegation_given = arena.message(value)
        case .delegationRevoked(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(266)
            c.pointee.delegation_revoked = arena.message(value)
        case .authorisationPut(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(267)
            c.pointee.authorisation_put = arena.message(value)
        case .authorisationRemoved(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(268)
            c.pointee.authorisation_removed = arena.message(value)
        case .windowEnded(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(269)
            c.pointee.window_ended = arena.message(value)
        case .handoverGiven(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(250)
            c.pointee.handover_given = arena.message(value)
        case .handoverAnswered(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(251)
            c.pointee.handover_answered = arena.message(value)
        case .handoverGivenBack(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(252)
            c.pointee.handover_given_back = arena.message(value)
        case .handoverClosed(let value)?:
            c.pointee.event_case = Hall__V1__JournalEvent__EventCase(253)
            c.pointee.handover_closed = arena.message(value)
        }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        switch self.event {
        case nil: break
        case .bookOpened(let value)?: json.present("bookOpened", value)
        case .callRefused(let value)?: json.present("callRefused", value)
        case .callFailed(let value)?: json.present("callFailed", value)
        case .clockAdvanced(let value)?: json.present("clockAdvanced", value)
        case .clockSuspected(let value)?: json.present("clockSuspected", value)
        case .clockConfirmed(let value)?: json.present("clockConfirmed", value)
        case .backupMade(let value)?: json.present("backupMade", value)
        case .entriesRedacted(let value)?: json.present("entriesRedacted", value)
        case .badgeIssued(let value)?: json.present("badgeIssued", value)
        case .pinChosen(let value)?: json.present("pinChosen", value)
        case .pinFailed(let value)?: json.present("pinFailed", value)
        case .badgeLost(let value)?: json.present("badgeLost", value)
        case .badgeSessionOpened(let value)?: json.present("badgeSessionOpened", value)
        case .badgeSessionClosed(let value)?: json.present("badgeSessionClosed", value)
        case .roleGranted(let value)?: json.present("roleGranted", value)
        case .roleRevoked(let value)?: json.present("roleRevoked", value)
        case .loginMapped(let value)?: json.present("loginMapped", value)
        case .loginUnmapped(let value)?: json.present("loginUnmapped", value)
        case .terminalPut(let value)?: json.present("terminalPut", value)
        case .serviceAccountPut(let value)?: json.present("serviceAccountPut", value)
        case .pinReset(let value)?: json.present("pinReset", value)
        case .unitPut(let value)?: json.present("unitPut", value)
        case .staffPut(let value)?: json.present("staffPut", value)
        case .staffDeparted(let value)?: json.present("staffDeparted", value)
        case .windowPut(let value)?: json.present("windowPut", value)
        case .postPut(let value)?: json.present("postPut", value)
        case .postRetired(let value)?: json.present("postRetired", value)
        case .settingPut(let value)?: json.present("settingPut", value)
        case .listsImported(let value)?: json.present("listsImported", value)
        case .postPastLastDay(let value)?: json.present("postPastLastDay", value)
        case .calendarYearLoaded(let value)?: json.present("calendarYearLoaded", value)
        case .deadlineMoved(let value)?: json.present("deadlineMoved", value)
        case .itemPut(let value)?: json.present("itemPut", value)
        case .itemRetired(let value)?: json.present("itemRetired", value)
        case .caseAccepted(let value)?: json.present("caseAccepted", value)
        case .caseHandedOver(let value)?: json.present("caseHandedOver", value)
        case .casePaused(let value)?: json.present("casePaused", value)
        case .caseResumed(let value)?: json.present("caseResumed", value)
        case .caseFinished(let value)?: json.present("caseFinished", value)
        case .caseAnnulled(let value)?: json.present("caseAnnulled", value)
        case .caseNearDue(let value)?: json.present("caseNearDue", value)
        case .caseLapsed(let value)?: json.present("caseLapsed", value)
        case .applicantRevealed(let value)?: json.present("applicantRevealed", value)
        case .queryCodeGuessed(let value)?: json.present("queryCodeGuessed", value)
        case .applicationFiled(let value)?: json.present("applicationFiled", value)
        case .materialsChecked(let value)?: json.present("materialsChecked", value)
        case .noticeGiven(let value)?: json.present("noticeGiven", value)
        case .applicationSupplemented(let value)?: json.present("applicationSupplemented", value)
        case .applicationTurnedDown(let value)?: json.present("applicationTurnedDown", value)
        case .applicationWithdrawn(let value)?: json.present("applicationWithdrawn", value)
        case .breachProposed(let value)?: json.present("breachProposed", value)
        case .materialsHandedIn(let value)?: json.present("materialsHandedIn", value)
        case .materialsOverdue(let value)?: json.present("materialsOverdue", value)
        case .acceptanceHeld(let value)?: json.present("acceptanceHeld", value)
        case .caseLimitExtended(let value)?: json.present("caseLimitExtended", value)
        case .caseReviewed(let value)?: json.present("caseReviewed", value)
        case .caseApproved(let value)?: json.present("caseApproved", value)
        case .caseStepRecorded(let value)?: json.present("caseStepRecorded", value)
        case .caseSentUp(let value)?: json.present("caseSentUp", value)
        case .caseCameBack(let value)?: json.present("caseCameBack", value)
        case .authorityContacted(let value)?: json.present("authorityContacted", value)
        case .caseDelivered(let value)?: json.present("caseDelivered", value)
        case .deliveryNearDue(let value)?: json.present("deliveryNearDue", value)
        case .applicantVisited(let value)?: json.present("applicantVisited", value)
        case .signedIn(let value)?: json.present("signedIn", value)
        case .signedOut(let value)?: json.present("signedOut", value)
        case .paperIssued(let value)?: json.present("paperIssued", value)
        case .backEntryMade(let value)?: json.present("backEntryMade", value)
        case .backEntryConfirmed(let value)?: json.present("backEntryConfirmed", value)
        case .backEntryRejected(let value)?: json.present("backEntryRejected", value)
        case .casesImported(let value)?: json.present("casesImported", value)
        case .caseLinked(let value)?: json.present("caseLinked", value)
        case .enquiryOpened(let value)?: json.present("enquiryOpened", value)
        case .enquiryEscalated(let value)?: json.present("enquiryEscalated", value)
        case .enquirySettled(let value)?: json.present("enquirySettled", value)
        case .enquiryHandedOver(let value)?: json.present("enquiryHandedOver", value)
        case .enquiryLapsed(let value)?: json.present("enquiryLapsed", value)
        case .breachRecorded(let value)?: json.present("breachRecorded", value)
        case .breachExplained(let value)?: json.present("breachExplained", value)
        case .breachDecided(let value)?: json.present("breachDecided", value)
        case .schedulePut(let value)?: json.present("schedulePut", value)
        case .scheduleRemoved(let value)?: json.present("scheduleRemoved", value)
        case .openingPut(let value)?: json.present("openingPut", value)
        case .openingRemoved(let value)?: json.present("openingRemoved", value)
        case .dutyAdded(let value)?: json.present("dutyAdded", value)
        case .dutyEnded(let value)?: json.present("dutyEnded", value)
        case .coverChanged(let value)?: json.present("coverChanged", value)
        case .rosterAdded(let value)?: json.present("rosterAdded", value)
        case .rosterEnded(let value)?: json.present("rosterEnded", value)
        case .steppedAway(let value)?: json.present("steppedAway", value)
        case .wentOut(let value)?: json.present("wentOut", value)
        case .awayEnded(let value)?: json.present("awayEnded", value)
        case .outingOverdue(let value)?: json.present("outingOverdue", value)
        case .visitorsLeft(let value)?: json.present("visitorsLeft", value)
        case .sessionUnaccounted(let value)?: json.present("sessionUnaccounted", value)
        case .sessionCleared(let value)?: json.present("sessionCleared", value)
        case .absenceExplained(let value)?: json.present("absenceExplained", value)
        case .absenceDecided(let value)?: json.present("absenceDecided", value)
        case .correctionAsked(let value)?: json.present("correctionAsked", value)
        case .correctionDecided(let value)?: json.present("correctionDecided", value)
        case .sheetEntered(let value)?: json.present("sheetEntered", value)
        case .sheetDecided(let value)?: json.present("sheetDecided", value)
        case .sheetSealed(let value)?: json.present("sheetSealed", value)
        case .sheetCorrectionAsked(let value)?: json.present("sheetCorrectionAsked", value)
        case .sheetCorrectionDecided(let value)?: json.present("sheetCorrectionDecided", value)
        case .leaveAsked(let value)?: json.present("leaveAsked", value)
        case .leaveDecided(let value)?: json.present("leaveDecided", value)
        case .leaveDecisionConfirmed(let value)?: json.present("leaveDecisionConfirmed", value)
        case .leaveConsented(let value)?: json.present("leaveConsented", value)
        case .substituteNamed(let value)?: json.present("substituteNamed", value)
        case .leaveWithdrawn(let value)?: json.present("leaveWithdrawn", value)
        case .leaveReturned(let value)?: json.present("leaveReturned", value)
        case .leaveReturnConfirmed(let value)?: json.present("leaveReturnConfirmed", value)
        case .leavePaperHandedIn(let value)?: json.present("leavePaperHandedIn", value)
        case .leaveKindPut(let value)?: json.present("leaveKindPut", value)
        case .workedSincePut(let value)?: json.present("workedSincePut", value)
        case .studyGroupPut(let value)?: json.present("studyGroupPut", value)
        case .studyPlanned(let value)?: json.present("studyPlanned", value)
        case .studyCancelled(let value)?: json.present("studyCancelled", value)
        case .studyAskedOff(let value)?: json.present("studyAskedOff", value)
        case .studyAskOffDecided(let value)?: json.present("studyAskOffDecided", value)
        case .studyRecorded(let value)?: json.present("studyRecorded", value)
        case .essayHandedIn(let value)?: json.present("essayHandedIn", value)
        case .notesChecked(let value)?: json.present("notesChecked", value)
        case .delegationGiven(let value)?: json.present("delegationGiven", value)
        case .delegationRevoked(let value)?: json.present("delegationRevoked", value)
        case .authorisationPut(let value)?: json.present("authorisationPut", value)
        case .authorisationRemoved(let value)?: json.present("authorisationRemoved", value)
        case .windowEnded(let value)?: json.present("windowEnded", value)
        case .handoverGiven(let value)?: json.present("handoverGiven", value)
        case .handoverAnswered(let value)?: json.present("handoverAnswered", value)
        case .handoverGivenBack(let value)?: json.present("handoverGivenBack", value)
        case .handoverClosed(let value)?: json.present("handoverClosed", value)
        }
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "bookOpened", "book_opened":
                guard try seen.first(0, value, oneof: 0) else { continue }
                self.event = .bookOpened(try value.read())
            case "callRefused", "call_refused":
                guard try seen.first(1, value, oneof: 0) else { continue }
                self.event = .callRefused(try value.read())
            case "callFailed", "call_failed":
                guard try seen.first(2, value, oneof: 0) else { continue }
                self.event = .callFailed(try value.read())
            case "clockAdvanced", "clock_advanced":
                guard try seen.first(3, value, oneof: 0) else { continue }
                self.event = .clockAdvanced(try value.read())
            case "clockSuspected", "clock_suspected":
                guard try seen.first(4, value, oneof: 0) else { continue }
                self.event = .clockSuspected(try value.read())
            case "clockConfirmed", "clock_confirmed":
                guard try seen.first(5, value, oneof: 0) else { continue }
                self.event = .clockConfirmed(try value.read())
            case "backupMade", "backup_made":
                guard try seen.first(6, value, oneof: 0) else { continue }
                self.event = .backupMade(try value.read())
            case "entriesRedacted", "entries_redacted":
                guard try seen.first(7, value, oneof: 0) else { continue }
                self.event = .entriesRedacted(try value.read())
            case "badgeIssued", "badge_issued":
                guard try seen.first(8, value, oneof: 0) else { continue }
                self.event = .badgeIssued(try value.read())
            case "pinChosen", "pin_chosen":
                guard try seen.first(9, value, oneof: 0) else { continue }
                self.event = .pinChosen(try value.read())
            case "pinFailed", "pin_failed":
                guard try seen.first(10, value, oneof: 0) else { continue }
                self.event = .pinFailed(try value.read())
            case "badgeLost", "badge_lost":
                guard try seen.first(11, value, oneof: 0) else { continue }
                self.event = .badgeLost(try value.read())
            case "badgeSessionOpened", "badge_session_opened":
                guard try seen.first(12, value, oneof: 0) else { continue }
                self.event = .badgeSessionOpened(try value.read())
            case "badgeSessionClosed", "badge_session_closed":
                guard try seen.first(13, value, oneof: 0) else { continue }
                self.event = .badgeSessionClosed(try value.read())
            case "roleGranted", "role_granted":
                guard try seen.first(14, value, oneof: 0) else { continue }
                self.event = .roleGranted(try value.read())
            case "roleRevoked", "role_revoked":
                guard try seen.first(15, value, oneof: 0) else { continue }
                self.event = .roleRevoked(try value.read())
            case "loginMapped", "login_mapped":
                guard try seen.first(16, value, oneof: 0) else { continue }
                self.event = .loginMapped(try value.read())
            case "loginUnmapped", "login_unmapped":
                guard try seen.first(17, value, oneof: 0) else { continue }
                self.event = .loginUnmapped(try value.read())
            case "terminalPut", "terminal_put":
                guard try seen.first(18, value, oneof: 0) else { continue }
                self.event = .terminalPut(try value.read())
            case "serviceAccountPut", "service_account_put":
                guard try seen.first(19, value, oneof: 0) else { continue }
                self.event = .serviceAccountPut(try value.read())
            case "pinReset", "pin_reset":
                guard try seen.first(20, value, oneof: 0) else { continue }
                self.event = .pinReset(try value.read())
            case "unitPut", "unit_put":
                guard try seen.first(21, value, oneof: 0) else { continue }
                self.event = .unitPut(try value.read())
            case "staffPut", "staff_put":
                guard try seen.first(22, value, oneof: 0) else { continue }
                self.event = .staffPut(try value.read())
            case "staffDeparted", "staff_departed":
                guard try seen.first(23, value, oneof: 0) else { continue }
                self.event = .staffDeparted(try value.read())
            case "windowPut", "window_put":
                guard try seen.first(24, value, oneof: 0) else { continue }
                self.event = .windowPut(try value.read())
            case "postPut", "post_put":
                guard try seen.first(25, value, oneof: 0) else { continue }
                self.event = .postPut(try value.read())
            case "postRetired", "post_retired":
                guard try seen.first(26, value, oneof: 0) else { continue }
                self.event = .postRetired(try value.read())
            case "settingPut", "setting_put":
                guard try seen.first(27, value, oneof: 0) else { continue }
                self.event = .settingPut(try value.read())
            case "listsImported", "lists_imported":
                guard try seen.first(28, value, oneof: 0) else { continue }
                self.event = .listsImported(try value.read())
            case "postPastLastDay", "post_past_last_day":
                guard try seen.first(29, value, oneof: 0) else { continue }
                self.event = .postPastLastDay(try value.read())
            case "calendarYearLoaded", "calendar_year_loaded":
                guard try seen.first(30, value, oneof: 0) else { continue }
                self.event = .calendarYearLoaded(try value.read())
            case "deadlineMoved", "deadline_moved":
                guard try seen.first(31, value, oneof: 0) else { continue }
                self.event = .deadlineMoved(try value.read())
            case "itemPut", "item_put":
                guard try seen.first(32, value, oneof: 0) else { continue }
                self.event = .itemPut(try value.read())
            case "itemRetired", "item_retired":
                guard try seen.first(33, value, oneof: 0) else { continue }
                self.event = .itemRetired(try value.read())
            case "caseAccepted", "case_accepted":
                guard try seen.first(34, value, oneof: 0) else { continue }
                self.event = .caseAccepted(try value.read())
            case "caseHandedOver", "case_handed_over":
                guard try seen.first(35, value, oneof: 0) else { continue }
                self.event = .caseHandedOver(try value.read())
            case "casePaused", "case_paused":
                guard try seen.first(36, value, oneof: 0) else { continue }
                self.event = .casePaused(try value.read())
            case "caseResumed", "case_resumed":
                guard try seen.first(37, value, oneof: 0) else { continue }
                self.event = .caseResumed(try value.read())
            case "caseFinished", "case_finished":
                guard try seen.first(38, value, oneof: 0) else { continue }
                self.event = .caseFinished(try value.read())
            case "caseAnnulled", "case_annulled":
                guard try seen.first(39, value, oneof: 0) else { continue }
                self.event = .caseAnnulled(try value.read())
            case "caseNearDue", "case_near_due":
                guard try seen.first(40, value, oneof: 0) else { continue }
                self.event = .caseNearDue(try value.read())
            case "caseLapsed", "case_lapsed":
                guard try seen.first(41, value, oneof: 0) else { continue }
                self.event = .caseLapsed(try value.read())
            case "applicantRevealed", "applicant_revealed":
                guard try seen.first(42, value, oneof: 0) else { continue }
                self.event = .applicantRevealed(try value.read())
            case "queryCodeGuessed", "query_code_guessed":
                guard try seen.first(43, value, oneof: 0) else { continue }
                self.event = .queryCodeGuessed(try value.read())
            case "applicationFiled", "application_filed":
                guard try seen.first(44, value, oneof: 0) else { continue }
                self.event = .applicationFiled(try value.read())
            case "materialsChecked", "materials_checked":
                guard try seen.first(45, value, oneof: 0) else { continue }
                self.event = .materialsChecked(try value.read())
            case "noticeGiven", "notice_given":
                guard try seen.first(46, value, oneof: 0) else { continue }
                self.event = .noticeGiven(try value.read())
            case "applicationSupplemented", "application_supplemented":
                guard try seen.first(47, value, oneof: 0) else { continue }
                self.event = .applicationSupplemented(try value.read())
            case "applicationTurnedDown", "application_turned_down":
                guard try seen.first(48, value, oneof: 0) else { continue }
                self.event = .applicationTurnedDown(try value.read())
            case "applicationWithdrawn", "application_withdrawn":
                guard try seen.first(49, value, oneof: 0) else { continue }
                self.event = .applicationWithdrawn(try value.read())
            case "breachProposed", "breach_proposed":
                guard try seen.first(50, value, oneof: 0) else { continue }
                self.event = .breachProposed(try value.read())
            case "materialsHandedIn", "materials_handed_in":
                guard try seen.first(51, value, oneof: 0) else { continue }
                self.event = .materialsHandedIn(try value.read())
            case "materialsOverdue", "materials_overdue":
                guard try seen.first(52, value, oneof: 0) else { continue }
                self.event = .materialsOverdue(try value.read())
            case "acceptanceHeld", "acceptance_held":
                guard try seen.first(53, value, oneof: 0) else { continue }
                self.event = .acceptanceHeld(try value.read())
            case "caseLimitExtended", "case_limit_extended":
                guard try seen.first(54, value, oneof: 0) else { continue }
                self.event = .caseLimitExtended(try value.read())
            case "caseReviewed", "case_reviewed":
                guard try seen.first(55, value, oneof: 0) else { continue }
                self.event = .caseReviewed(try value.read())
            case "caseApproved", "case_approved":
                guard try seen.first(56, value, oneof: 0) else { continue }
                self.event = .caseApproved(try value.read())
            case "caseStepRecorded", "case_step_recorded":
                guard try seen.first(57, value, oneof: 0) else { continue }
                self.event = .caseStepRecorded(try value.read())
            case "caseSentUp", "case_sent_up":
                guard try seen.first(58, value, oneof: 0) else { continue }
                self.event = .caseSentUp(try value.read())
            case "caseCameBack", "case_came_back":
                guard try seen.first(59, value, oneof: 0) else { continue }
                self.event = .caseCameBack(try value.read())
            case "authorityContacted", "authority_contacted":
                guard try seen.first(60, value, oneof: 0) else { continue }
                self.event = .authorityContacted(try value.read())
            case "caseDelivered", "case_delivered":
                guard try seen.first(61, value, oneof: 0) else { continue }
                self.event = .caseDelivered(try value.read())
            case "deliveryNearDue", "delivery_near_due":
                guard try seen.first(62, value, oneof: 0) else { continue }
                self.event = .deliveryNearDue(try value.read())
            case "applicantVisited", "applicant_visited":
                guard try seen.first(63, value, oneof: 0) else { continue }
                self.event = .applicantVisited(try value.read())
            case "signedIn", "signed_in":
                guard try seen.first(64, value, oneof: 0) else { continue }
                self.event = .signedIn(try value.read())
            case "signedOut", "signed_out":
                guard try seen.first(65, value, oneof: 0) else { continue }
                self.event = .signedOut(try value.read())
            case "paperIssued", "paper_issued":
                guard try seen.first(66, value, oneof: 0) else { continue }
                self.event = .paperIssued(try value.read())
            case "backEntryMade", "back_entry_made":
                guard try seen.first(67, value, oneof: 0) else { continue }
                self.event = .backEntryMade(try value.read())
            case "backEntryConfirmed", "back_entry_confirmed":
                guard try seen.first(68, value, oneof: 0) else { continue }
                self.event = .backEntryConfirmed(try value.read())
            case "backEntryRejected", "back_entry_rejected":
                guard try seen.first(69, value, oneof: 0) else { continue }
                self.event = .backEntryRejected(try value.read())
            case "casesImported", "cases_imported":
                guard try seen.first(70, value, oneof: 0) else { continue }
                self.event = .casesImported(try value.read())
            case "caseLinked", "case_linked":
                guard try seen.first(71, value, oneof: 0) else { continue }
                self.event = .caseLinked(try value.read())
            case "enquiryOpened", "enquiry_opened":
                guard try seen.first(72, value, oneof: 0) else { continue }
                self.event = .enquiryOpened(try value.read())
            case "enquiryEscalated", "enquiry_escalated":
                guard try seen.first(73, value, oneof: 0) else { continue }
                self.event = .enquiryEscalated(try value.read())
            case "enquirySettled", "enquiry_settled":
                guard try seen.first(74, value, oneof: 0) else { continue }
                self.event = .enquirySettled(try value.read())
            case "enquiryHandedOver", "enquiry_handed_over":
                guard try seen.first(75, value, oneof: 0) else { continue }
                self.event = .enquiryHandedOver(try value.read())
            case "enquiryLapsed", "enquiry_lapsed":
                guard try seen.first(76, value, oneof: 0) else { continue }
                self.event = .enquiryLapsed(try value.read())
            case "breachRecorded", "breach_recorded":
                guard try seen.first(77, value, oneof: 0) else { continue }
                self.event = .breachRecorded(try value.read())
            case "breachExplained", "breach_explained":
                guard try seen.first(78, value, oneof: 0) else { continue }
                self.event = .breachExplained(try value.read())
            case "breachDecided", "breach_decided":
                guard try seen.first(79, value, oneof: 0) else { continue }
                self.event = .breachDecided(try value.read())
            case "schedulePut", "schedule_put":
                guard try seen.first(80, value, oneof: 0) else { continue }
                self.event = .schedulePut(try value.read())
            case "scheduleRemoved", "schedule_removed":
                guard try seen.first(81, value, oneof: 0) else { continue }
                self.event = .scheduleRemoved(try value.read())
            case "openingPut", "opening_put":
                guard try seen.first(82, value, oneof: 0) else { continue }
                self.event = .openingPut(try value.read())
            case "openingRemoved", "opening_removed":
                guard try seen.first(83, value, oneof: 0) else { continue }
                self.event = .openingRemoved(try value.read())
            case "dutyAdded", "duty_added":
                guard try seen.first(84, value, oneof: 0) else { continue }
                self.event = .dutyAdded(try value.read())
            case "dutyEnded", "duty_ended":
                guard try seen.first(85, value, oneof: 0) else { continue }
                self.event = .dutyEnded(try value.read())
            case "coverChanged", "cover_changed":
                guard try seen.first(86, value, oneof: 0) else { continue }
                self.event = .coverChanged(try value.read())
            case "rosterAdded", "roster_added":
                guard try seen.first(87, value, oneof: 0) else { continue }
                self.event = .rosterAdded(try value.read())
            case "rosterEnded", "roster_ended":
                guard try seen.first(88, value, oneof: 0) else { continue }
                self.event = .rosterEnded(try value.read())
            case "steppedAway", "stepped_away":
                guard try seen.first(89, value, oneof: 0) else { continue }
                self.event = .steppedAway(try value.read())
            case "wentOut", "went_out":
                guard try seen.first(90, value, oneof: 0) else { continue }
                self.event = .wentOut(try value.read())
            case "awayEnded", "away_ended":
                guard try seen.first(91, value, oneof: 0) else { continue }
                self.event = .awayEnded(try value.read())
            case "outingOverdue", "outing_overdue":
                guard try seen.first(92, value, oneof: 0) else { continue }
                self.event = .outingOverdue(try value.read())
            case "visitorsLeft", "visitors_left":
                guard try seen.first(93, value, oneof: 0) else { continue }
                self.event = .visitorsLeft(try value.read())
            case "sessionUnaccounted", "session_unaccounted":
                guard try seen.first(94, value, oneof: 0) else { continue }
                self.event = .sessionUnaccounted(try value.read())
            case "sessionCleared", "session_cleared":
                guard try seen.first(95, value, oneof: 0) else { continue }
                self.event = .sessionCleared(try value.read())
            case "absenceExplained", "absence_explained":
                guard try seen.first(96, value, oneof: 0) else { continue }
                self.event = .absenceExplained(try value.read())
            case "absenceDecided", "absence_decided":
                guard try seen.first(97, value, oneof: 0) else { continue }
                self.event = .absenceDecided(try value.read())
            case "correctionAsked", "correction_asked":
                guard try seen.first(98, value, oneof: 0) else { continue }
                self.event = .correctionAsked(try value.read())
            case "correctionDecided", "correction_decided":
                guard try seen.first(99, value, oneof: 0) else { continue }
                self.event = .correctionDecided(try value.read())
            case "sheetEntered", "sheet_entered":
                guard try seen.first(100, value, oneof: 0) else { continue }
                self.event = .sheetEntered(try value.read())
            case "sheetDecided", "sheet_decided":
                guard try seen.first(101, value, oneof: 0) else { continue }
                self.event = .sheetDecided(try value.read())
            case "sheetSealed", "sheet_sealed":
                guard try seen.first(102, value, oneof: 0) else { continue }
                self.event = .sheetSealed(try value.read())
            case "sheetCorrectionAsked", "sheet_correction_asked":
                guard try seen.first(103, value, oneof: 0) else { continue }
                self.event = .sheetCorrectionAsked(try value.read())
            case "sheetCorrectionDecided", "sheet_correction_decided":
                guard try seen.first(104, value, oneof: 0) else { continue }
                self.event = .sheetCorrectionDecided(try value.read())
            case "leaveAsked", "leave_asked":
                guard try seen.first(105, value, oneof: 0) else { continue }
                self.event = .leaveAsked(try value.read())
            case "leaveDecided", "leave_decided":
                guard try seen.first(106, value, oneof: 0) else { continue }
                self.event = .leaveDecided(try value.read())
            case "leaveDecisionConfirmed", "leave_decision_confirmed":
                guard try seen.first(107, value, oneof: 0) else { continue }
                self.event = .leaveDecisionConfirmed(try value.read())
            case "leaveConsented", "leave_consented":
                guard try seen.first(108, value, oneof: 0) else { continue }
                self.event = .leaveConsented(try value.read())
            case "substituteNamed", "substitute_named":
                guard try seen.first(109, value, oneof: 0) else { continue }
                self.event = .substituteNamed(try value.read())
            case "leaveWithdrawn", "leave_withdrawn":
                guard try seen.first(110, value, oneof: 0) else { continue }
                self.event = .leaveWithdrawn(try value.read())
            case "leaveReturned", "leave_returned":
                guard try seen.first(111, value, oneof: 0) else { continue }
                self.event = .leaveReturned(try value.read())
            case "leaveReturnConfirmed", "leave_return_confirmed":
                guard try seen.first(112, value, oneof: 0) else { continue }
                self.event = .leaveReturnConfirmed(try value.read())
            case "leavePaperHandedIn", "leave_paper_handed_in":
                guard try seen.first(113, value, oneof: 0) else { continue }
                self.event = .leavePaperHandedIn(try value.read())
            case "leaveKindPut", "leave_kind_put":
                guard try seen.first(114, value, oneof: 0) else { continue }
                self.event = .leaveKindPut(try value.read())
            case "workedSincePut", "worked_since_put":
                guard try seen.first(115, value, oneof: 0) else { continue }
                self.event = .workedSincePut(try value.read())
            case "studyGroupPut", "study_group_put":
                guard try seen.first(116, value, oneof: 0) else { continue }
                self.event = .studyGroupPut(try value.read())
            case "studyPlanned", "study_planned":
                guard try seen.first(117, value, oneof: 0) else { continue }
                self.event = .studyPlanned(try value.read())
            case "studyCancelled", "study_cancelled":
                guard try seen.first(118, value, oneof: 0) else { continue }
                self.event = .studyCancelled(try value.read())
            case "studyAskedOff", "study_asked_off":
                guard try seen.first(119, value, oneof: 0) else { continue }
                self.event = .studyAskedOff(try value.read())
            case "studyAskOffDecided", "study_ask_off_decided":
                guard try seen.first(120, value, oneof: 0) else { continue }
                self.event = .studyAskOffDecided(try value.read())
            case "studyRecorded", "study_recorded":
                guard try seen.first(121, value, oneof: 0) else { continue }
                self.event = .studyRecorded(try value.read())
            case "essayHandedIn", "essay_handed_in":
                guard try seen.first(122, value, oneof: 0) else { continue }
                self.event = .essayHandedIn(try value.read())
            case "notesChecked", "notes_checked":
                guard try seen.first(123, value, oneof: 0) else { continue }
                self.event = .notesChecked(try value.read())
            case "delegationGiven", "delegation_given":
                guard try seen.first(124, value, oneof: 0) else { continue }
                self.event = .delegationGiven(try value.read())
            case "delegationRevoked", "delegation_revoked":
                guard try seen.first(125, value, oneof: 0) else { continue }
                self.event = .delegationRevoked(try value.read())
            case "authorisationPut", "authorisation_put":
                guard try seen.first(126, value, oneof: 0) else { continue }
                self.event = .authorisationPut(try value.read())
            case "authorisationRemoved", "authorisation_removed":
                guard try seen.first(127, value, oneof: 0) else { continue }
                self.event = .authorisationRemoved(try value.read())
            case "windowEnded", "window_ended":
                guard try seen.first(128, value, oneof: 0) else { continue }
                self.event = .windowEnded(try value.read())
            case "handoverGiven", "handover_given":
                guard try seen.first(129, value, oneof: 0) else { continue }
                self.event = .handoverGiven(try value.read())
            case "handoverAnswered", "handover_answered":
                guard try seen.first(130, value, oneof: 0) else { continue }
                self.event = .handoverAnswered(try value.read())
            case "handoverGivenBack", "handover_given_back":
                guard try seen.first(131, value, oneof: 0) else { continue }
                self.event = .handoverGivenBack(try value.read())
            case "handoverClosed", "handover_closed":
                guard try seen.first(132, value, oneof: 0) else { continue }
                self.event = .handoverClosed(try value.read())
            case _: throw value.unknownField()
            }
        }
    }
}

/// The book's first entry, and the first of every epoch.
public struct BookOpened: Message {
    public var hallID: String
    public var schemaVersion: Int32
    public var simulatedClock: Bool

    public init() {
        self.hallID = ""
        self.schemaVersion = 0
        self.simulatedClock = false
    }

    public init(
        hallID: String = "",
        schemaVersion: Int32 = 0,
        simulatedClock: Bool = false
    ) {
        self.hallID = hallID
        self.schemaVersion = schemaVersion
        self.simulatedClock = simulatedClock
    }
}

extension BookOpened {
    public static var fullName: String { "hall.v1.BookOpened" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BookOpened: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BOOK_OPENED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BOOK_OPENED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BookOpened>) {
        self.hallID = c.pointee.hall_id.text
        self.schemaVersion = c.pointee.schema_version
        self.simulatedClock = c.pointee.simulated_clock != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BookOpened>, _ arena: Arena) {
        hall__v1__book_opened__init(c)
        c.pointee.hall_id = arena.data(self.hallID)
        c.pointee.schema_version = self.schemaVersion
        c.pointee.simulated_clock = self.simulatedClock ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("hallId", self.hallID)
        json.field("schemaVersion", self.schemaVersion)
        json.field("simulatedClock", self.simulatedClock)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "hallId", "hall_id":
                guard try seen.first(0, value) else { continue }
                self.hallID = try value.read()
            case "schemaVersion", "schema_version":
                guard try seen.first(1, value) else { continue }
                self.schemaVersion = try value.read()
            case "simulatedClock", "simulated_clock":
                guard try seen.first(2, value) else { continue }
                self.simulatedClock = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A rule's no, or a missing right; equal ones are counted.
public struct CallRefused: Message {
    public var code: Int32
    public var clause: String
    /// How many equal ones this entry stands for.
    public var count: Int32

    public init() {
        self.code = 0
        self.clause = ""
        self.count = 0
    }

    public init(
        code: Int32 = 0,
        clause: String = "",
        count: Int32 = 0
    ) {
        self.code = code
        self.clause = clause
        self.count = count
    }
}

extension CallRefused {
    public static var fullName: String { "hall.v1.CallRefused" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CallRefused: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CALL_REFUSED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CALL_REFUSED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CallRefused>) {
        self.code = c.pointee.code
        self.clause = c.pointee.clause.text
        self.count = c.pointee.count
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CallRefused>, _ arena: Arena) {
        hall__v1__call_refused__init(c)
        c.pointee.code = self.code
        c.pointee.clause = arena.data(self.clause)
        c.pointee.count = self.count
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("code", self.code)
        json.field("clause", self.clause)
        json.field("count", self.count)
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
            case "clause":
                guard try seen.first(1, value) else { continue }
                self.clause = try value.read()
            case "count":
                guard try seen.first(2, value) else { continue }
                self.count = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A call that failed through a fault of ours.
public struct CallFailed: Message {
    public var code: Int32
    public var count: Int32

    public init() {
        self.code = 0
        self.count = 0
    }

    public init(
        code: Int32 = 0,
        count: Int32 = 0
    ) {
        self.code = code
        self.count = count
    }
}

extension CallFailed {
    public static var fullName: String { "hall.v1.CallFailed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CallFailed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CALL_FAILED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CALL_FAILED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CallFailed>) {
        self.code = c.pointee.code
        self.count = c.pointee.count
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CallFailed>, _ arena: Arena) {
        hall__v1__call_failed__init(c)
        c.pointee.code = self.code
        c.pointee.count = self.count
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("code", self.code)
        json.field("count", self.count)
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
            case "count":
                guard try seen.first(1, value) else { continue }
                self.count = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The simulated clock moved.
public struct ClockAdvanced: Message {
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

extension ClockAdvanced {
    public static var fullName: String { "hall.v1.ClockAdvanced" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ClockAdvanced: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CLOCK_ADVANCED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CLOCK_ADVANCED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ClockAdvanced>) {
        self.to = c.pointee.to == nil ? nil : Timestamp(c: c.pointee.to)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ClockAdvanced>, _ arena: Arena) {
        hall__v1__clock_advanced__init(c)
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

/// The clock jumped further than is plausible; the agenda waits.
public struct ClockSuspected: Message {
    public var lastSeen: Timestamp?
    public var now: Timestamp?

    public init() {
        self.lastSeen = nil
        self.now = nil
    }

    public init(
        lastSeen: Timestamp? = nil,
        now: Timestamp? = nil
    ) {
        self.lastSeen = lastSeen
        self.now = now
    }
}

extension ClockSuspected {
    public static var fullName: String { "hall.v1.ClockSuspected" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ClockSuspected: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CLOCK_SUSPECTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CLOCK_SUSPECTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ClockSuspected>) {
        self.lastSeen = c.pointee.last_seen == nil ? nil : Timestamp(c: c.pointee.last_seen)
        self.now = c.pointee.now == nil ? nil : Timestamp(c: c.pointee.now)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ClockSuspected>, _ arena: Arena) {
        hall__v1__clock_suspected__init(c)
        if let value = self.lastSeen { c.pointee.last_seen = arena.message(value) }
        if let value = self.now { c.pointee.now = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("lastSeen", self.lastSeen)
        json.field("now", self.now)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "lastSeen", "last_seen":
                guard try seen.first(0, value) else { continue }
                self.lastSeen = try value.read()
            case "now":
                guard try seen.first(1, value) else { continue }
                self.now = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The administrator says the clock is right.
public struct ClockConfirmed: Message {
    public init() {
    }
}

extension ClockConfirmed {
    public static var fullName: String { "hall.v1.ClockConfirmed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ClockConfirmed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CLOCK_CONFIRMED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CLOCK_CONFIRMED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ClockConfirmed>) {
        _ = c
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ClockConfirmed>, _ arena: Arena) {
        hall__v1__clock_confirmed__init(c)
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

/// A checked copy of the book was made.
public struct BackupMade: Message {
    public var fileName: String
    public var bytes: Int64

    public init() {
        self.fileName = ""
        self.bytes = 0
    }

    public init(
        fileName: String = "",
        bytes: Int64 = 0
    ) {
        self.fileName = fileName
        self.bytes = bytes
    }
}

extension BackupMade {
    public static var fullName: String { "hall.v1.BackupMade" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BackupMade: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BACKUP_MADE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BACKUP_MADE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BackupMade>) {
        self.fileName = c.pointee.file_name.text
        self.bytes = c.pointee.bytes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BackupMade>, _ arena: Arena) {
        hall__v1__backup_made__init(c)
        c.pointee.file_name = arena.data(self.fileName)
        c.pointee.bytes = self.bytes
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("fileName", self.fileName)
        json.field("bytes", self.bytes)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "fileName", "file_name":
                guard try seen.first(0, value) else { continue }
                self.fileName = try value.read()
            case "bytes":
                guard try seen.first(1, value) else { continue }
                self.bytes = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Clear copies were erased.
public struct EntriesRedacted: Message {
    public var subject: String
    public var entries: Int32

    public init() {
        self.subject = ""
        self.entries = 0
    }

    public init(
        subject: String = "",
        entries: Int32 = 0
    ) {
        self.subject = subject
        self.entries = entries
    }
}

extension EntriesRedacted {
    public static var fullName: String { "hall.v1.EntriesRedacted" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EntriesRedacted: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ENTRIES_REDACTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ENTRIES_REDACTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EntriesRedacted>) {
        self.subject = c.pointee.subject.text
        self.entries = c.pointee.entries
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EntriesRedacted>, _ arena: Arena) {
        hall__v1__entries_redacted__init(c)
        c.pointee.subject = arena.data(self.subject)
        c.pointee.entries = self.entries
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("subject", self.subject)
        json.field("entries", self.entries)
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
            case "entries":
                guard try seen.first(1, value) else { continue }
                self.entries = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A person has a new badge.
public struct BadgeIssued: Message {
    public var personID: String
    public var badgeNumber: String

    public init() {
        self.personID = ""
        self.badgeNumber = ""
    }

    public init(
        personID: String = "",
        badgeNumber: String = ""
    ) {
        self.personID = personID
        self.badgeNumber = badgeNumber
    }
}

extension BadgeIssued {
    public static var fullName: String { "hall.v1.BadgeIssued" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BadgeIssued: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BADGE_ISSUED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BADGE_ISSUED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BadgeIssued>) {
        self.personID = c.pointee.person_id.text
        self.badgeNumber = c.pointee.badge_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BadgeIssued>, _ arena: Arena) {
        hall__v1__badge_issued__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.badge_number = arena.data(self.badgeNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("badgeNumber", self.badgeNumber)
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
            case "badgeNumber", "badge_number":
                guard try seen.first(1, value) else { continue }
                self.badgeNumber = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A person chose a PIN.
public struct PinChosen: Message {
    public var personID: String

    public init() {
        self.personID = ""
    }

    public init(
        personID: String = ""
    ) {
        self.personID = personID
    }
}

extension PinChosen {
    public static var fullName: String { "hall.v1.PinChosen" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PinChosen: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PIN_CHOSEN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PIN_CHOSEN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PinChosen>) {
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PinChosen>, _ arena: Arena) {
        hall__v1__pin_chosen__init(c)
        c.pointee.person_id = arena.data(self.personID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// A person's PIN was forgotten.
public struct PinReset: Message {
    public var personID: String

    public init() {
        self.personID = ""
    }

    public init(
        personID: String = ""
    ) {
        self.personID = personID
    }
}

extension PinReset {
    public static var fullName: String { "hall.v1.PinReset" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PinReset: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PIN_RESET) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PIN_RESET)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PinReset>) {
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PinReset>, _ arena: Arena) {
        hall__v1__pin_reset__init(c)
        c.pointee.person_id = arena.data(self.personID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// A wrong PIN or activation code.
public struct PinFailed: Message {
    public var personID: String
    /// Wrong ones in a row.
    public var failures: Int32
    public var blocked: Bool

    public init() {
        self.personID = ""
        self.failures = 0
        self.blocked = false
    }

    public init(
        personID: String = "",
        failures: Int32 = 0,
        blocked: Bool = false
    ) {
        self.personID = personID
        self.failures = failures
        self.blocked = blocked
    }
}

extension PinFailed {
    public static var fullName: String { "hall.v1.PinFailed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PinFailed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PIN_FAILED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PIN_FAILED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PinFailed>) {
        self.personID = c.pointee.person_id.text
        self.failures = c.pointee.failures
        self.blocked = c.pointee.blocked != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PinFailed>, _ arena: Arena) {
        hall__v1__pin_failed__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.failures = self.failures
        c.pointee.blocked = self.blocked ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("failures", self.failures)
        json.field("blocked", self.blocked)
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
            case "failures":
                guard try seen.first(1, value) else { continue }
                self.failures = try value.read()
            case "blocked":
                guard try seen.first(2, value) else { continue }
                self.blocked = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A badge is lost.
public struct BadgeLost: Message {
    public var personID: String
    public var badgeNumber: String

    public init() {
        self.personID = ""
        self.badgeNumber = ""
    }

    public init(
        personID: String = "",
        badgeNumber: String = ""
    ) {
        self.personID = personID
        self.badgeNumber = badgeNumber
    }
}

extension BadgeLost {
    public static var fullName: String { "hall.v1.BadgeLost" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BadgeLost: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BADGE_LOST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BADGE_LOST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BadgeLost>) {
        self.personID = c.pointee.person_id.text
        self.badgeNumber = c.pointee.badge_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BadgeLost>, _ arena: Arena) {
        hall__v1__badge_lost__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.badge_number = arena.data(self.badgeNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("badgeNumber", self.badgeNumber)
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
            case "badgeNumber", "badge_number":
                guard try seen.first(1, value) else { continue }
                self.badgeNumber = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A badge was put on a terminal.
public struct BadgeSessionOpened: Message {
    public var personID: String
    public var sessionID: String

    public init() {
        self.personID = ""
        self.sessionID = ""
    }

    public init(
        personID: String = "",
        sessionID: String = ""
    ) {
        self.personID = personID
        self.sessionID = sessionID
    }
}

extension BadgeSessionOpened {
    public static var fullName: String { "hall.v1.BadgeSessionOpened" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BadgeSessionOpened: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BADGE_SESSION_OPENED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BADGE_SESSION_OPENED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BadgeSessionOpened>) {
        self.personID = c.pointee.person_id.text
        self.sessionID = c.pointee.session_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BadgeSessionOpened>, _ arena: Arena) {
        hall__v1__badge_session_opened__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.session_id = arena.data(self.sessionID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("sessionId", self.sessionID)
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
            case "sessionId", "session_id":
                guard try seen.first(1, value) else { continue }
                self.sessionID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A badge session ended.
public struct BadgeSessionClosed: Message {
    public var personID: String
    public var sessionID: String

    public init() {
        self.personID = ""
        self.sessionID = ""
    }

    public init(
        personID: String = "",
        sessionID: String = ""
    ) {
        self.personID = personID
        self.sessionID = sessionID
    }
}

extension BadgeSessionClosed {
    public static var fullName: String { "hall.v1.BadgeSessionClosed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BadgeSessionClosed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BADGE_SESSION_CLOSED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BADGE_SESSION_CLOSED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BadgeSessionClosed>) {
        self.personID = c.pointee.person_id.text
        self.sessionID = c.pointee.session_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BadgeSessionClosed>, _ arena: Arena) {
        hall__v1__badge_session_closed__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.session_id = arena.data(self.sessionID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("sessionId", self.sessionID)
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
            case "sessionId", "session_id":
                guard try seen.first(1, value) else { continue }
                self.sessionID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A person has a role.
public struct RoleGranted: Message {
    public var personID: String
    public var role: Role

    public init() {
        self.personID = ""
        self.role = .unspecified
    }

    public init(
        personID: String = "",
        role: Role = .unspecified
    ) {
        self.personID = personID
        self.role = role
    }
}

extension RoleGranted {
    public static var fullName: String { "hall.v1.RoleGranted" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RoleGranted: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ROLE_GRANTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ROLE_GRANTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RoleGranted>) {
        self.personID = c.pointee.person_id.text
        self.role = Role(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RoleGranted>, _ arena: Arena) {
        hall__v1__role_granted__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.role = Hall__V1__Role(UInt32(bitPattern: self.role.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("role", self.role)
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
            case "role":
                guard try seen.first(1, value) else { continue }
                self.role = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A person lost a role.
public struct RoleRevoked: Message {
    public var personID: String
    public var role: Role

    public init() {
        self.personID = ""
        self.role = .unspecified
    }

    public init(
        personID: String = "",
        role: Role = .unspecified
    ) {
        self.personID = personID
        self.role = role
    }
}

extension RoleRevoked {
    public static var fullName: String { "hall.v1.RoleRevoked" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RoleRevoked: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ROLE_REVOKED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ROLE_REVOKED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RoleRevoked>) {
        self.personID = c.pointee.person_id.text
        self.role = Role(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RoleRevoked>, _ arena: Arena) {
        hall__v1__role_revoked__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.role = Hall__V1__Role(UInt32(bitPattern: self.role.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("role", self.role)
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
            case "role":
                guard try seen.first(1, value) else { continue }
                self.role = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A uid stands for somebody.
public struct LoginMapped: Message {
    public var uid: UInt32
    public var personID: String
    public var terminalID: String
    public var serviceAccountID: String

    public init() {
        self.uid = 0
        self.personID = ""
        self.terminalID = ""
        self.serviceAccountID = ""
    }

    public init(
        uid: UInt32 = 0,
        personID: String = "",
        terminalID: String = "",
        serviceAccountID: String = ""
    ) {
        self.uid = uid
        self.personID = personID
        self.terminalID = terminalID
        self.serviceAccountID = serviceAccountID
    }
}

extension LoginMapped {
    public static var fullName: String { "hall.v1.LoginMapped" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LoginMapped: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LOGIN_MAPPED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LOGIN_MAPPED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LoginMapped>) {
        self.uid = c.pointee.uid
        self.personID = c.pointee.person_id.text
        self.terminalID = c.pointee.terminal_id.text
        self.serviceAccountID = c.pointee.service_account_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LoginMapped>, _ arena: Arena) {
        hall__v1__login_mapped__init(c)
        c.pointee.uid = self.uid
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.terminal_id = arena.data(self.terminalID)
        c.pointee.service_account_id = arena.data(self.serviceAccountID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("uid", self.uid)
        json.field("personId", self.personID)
        json.field("terminalId", self.terminalID)
        json.field("serviceAccountId", self.serviceAccountID)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "uid":
                guard try seen.first(0, value) else { continue }
                self.uid = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "terminalId", "terminal_id":
                guard try seen.first(2, value) else { continue }
                self.terminalID = try value.read()
            case "serviceAccountId", "service_account_id":
                guard try seen.first(3, value) else { continue }
                self.serviceAccountID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A uid stands for nobody.
public struct LoginUnmapped: Message {
    public var uid: UInt32

    public init() {
        self.uid = 0
    }

    public init(
        uid: UInt32 = 0
    ) {
        self.uid = uid
    }
}

extension LoginUnmapped {
    public static var fullName: String { "hall.v1.LoginUnmapped" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LoginUnmapped: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LOGIN_UNMAPPED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LOGIN_UNMAPPED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LoginUnmapped>) {
        self.uid = c.pointee.uid
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LoginUnmapped>, _ arena: Arena) {
        hall__v1__login_unmapped__init(c)
        c.pointee.uid = self.uid
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("uid", self.uid)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "uid":
                guard try seen.first(0, value) else { continue }
                self.uid = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A terminal was put.
public struct TerminalPut: Message {
    public var id: String
    public var name: String
    public var windowID: String

    public init() {
        self.id = ""
        self.name = ""
        self.windowID = ""
    }

    public init(
        id: String = "",
        name: String = "",
        windowID: String = ""
    ) {
        self.id = id
        self.name = name
        self.windowID = windowID
    }
}

extension TerminalPut {
    public static var fullName: String { "hall.v1.TerminalPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension TerminalPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_TERMINAL_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_TERMINAL_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__TerminalPut>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.windowID = c.pointee.window_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__TerminalPut>, _ arena: Arena) {
        hall__v1__terminal_put__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.window_id = arena.data(self.windowID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("windowId", self.windowID)
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
            case "windowId", "window_id":
                guard try seen.first(2, value) else { continue }
                self.windowID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A service account was put.
public struct ServiceAccountPut: Message {
    public var id: String
    public var name: String
    public var role: Role

    public init() {
        self.id = ""
        self.name = ""
        self.role = .unspecified
    }

    public init(
        id: String = "",
        name: String = "",
        role: Role = .unspecified
    ) {
        self.id = id
        self.name = name
        self.role = role
    }
}

extension ServiceAccountPut {
    public static var fullName: String { "hall.v1.ServiceAccountPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ServiceAccountPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SERVICE_ACCOUNT_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SERVICE_ACCOUNT_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ServiceAccountPut>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.role = Role(rawValue: Int32(bitPattern: c.pointee.role.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ServiceAccountPut>, _ arena: Arena) {
        hall__v1__service_account_put__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.role = Hall__V1__Role(UInt32(bitPattern: self.role.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("role", self.role)
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
            case "role":
                guard try seen.first(2, value) else { continue }
                self.role = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A unit was put.
public struct UnitPut: Message {
    public var id: String
    public var name: String
    public var version: Int64

    public init() {
        self.id = ""
        self.name = ""
        self.version = 0
    }

    public init(
        id: String = "",
        name: String = "",
        version: Int64 = 0
    ) {
        self.id = id
        self.name = name
        self.version = version
    }
}

extension UnitPut {
    public static var fullName: String { "hall.v1.UnitPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension UnitPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_UNIT_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_UNIT_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__UnitPut>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__UnitPut>, _ arena: Arena) {
        hall__v1__unit_put__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
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
            case "version":
                guard try seen.first(2, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A member of the staff was put.
public struct StaffPut: Message {
    public var id: String
    public var name: String
    public var unitID: String
    public var position: String
    public var version: Int64

    public init() {
        self.id = ""
        self.name = ""
        self.unitID = ""
        self.position = ""
        self.version = 0
    }

    public init(
        id: String = "",
        name: String = "",
        unitID: String = "",
        position: String = "",
        version: Int64 = 0
    ) {
        self.id = id
        self.name = name
        self.unitID = unitID
        self.position = position
        self.version = version
    }
}

extension StaffPut {
    public static var fullName: String { "hall.v1.StaffPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StaffPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STAFF_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STAFF_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StaffPut>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.unitID = c.pointee.unit_id.text
        self.position = c.pointee.position.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StaffPut>, _ arena: Arena) {
        hall__v1__staff_put__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.unit_id = arena.data(self.unitID)
        c.pointee.position = arena.data(self.position)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("unitId", self.unitID)
        json.field("position", self.position)
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
            case "unitId", "unit_id":
                guard try seen.first(2, value) else { continue }
                self.unitID = try value.read()
            case "position":
                guard try seen.first(3, value) else { continue }
                self.position = try value.read()
            case "version":
                guard try seen.first(4, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A member of the staff has left.
public struct StaffDeparted: Message {
    public var id: String
    public var departedOn: String
    /// "post/place" of every place now vacant.
    public var vacancies: [String]

    public init() {
        self.id = ""
        self.departedOn = ""
        self.vacancies = []
    }

    public init(
        id: String = "",
        departedOn: String = "",
        vacancies: [String] = []
    ) {
        self.id = id
        self.departedOn = departedOn
        self.vacancies = vacancies
    }
}

extension StaffDeparted {
    public static var fullName: String { "hall.v1.StaffDeparted" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension StaffDeparted: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_STAFF_DEPARTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_STAFF_DEPARTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__StaffDeparted>) {
        self.id = c.pointee.id.text
        self.departedOn = c.pointee.departed_on.text
        self.vacancies = wireTexts(c.pointee.vacancies, c.pointee.n_vacancies)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__StaffDeparted>, _ arena: Arena) {
        hall__v1__staff_departed__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.departed_on = arena.data(self.departedOn)
        (c.pointee.vacancies, c.pointee.n_vacancies) = arena.list(self.vacancies) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("departedOn", self.departedOn)
        json.field("vacancies", self.vacancies)
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
            case "departedOn", "departed_on":
                guard try seen.first(1, value) else { continue }
                self.departedOn = try value.read()
            case "vacancies":
                guard try seen.first(2, value) else { continue }
                self.vacancies = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A window was put.
public struct WindowPut: Message {
    public var id: String
    public var name: String
    public var version: Int64

    public init() {
        self.id = ""
        self.name = ""
        self.version = 0
    }

    public init(
        id: String = "",
        name: String = "",
        version: Int64 = 0
    ) {
        self.id = id
        self.name = name
        self.version = version
    }
}

extension WindowPut {
    public static var fullName: String { "hall.v1.WindowPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WindowPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WINDOW_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WINDOW_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WindowPut>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WindowPut>, _ arena: Arena) {
        hall__v1__window_put__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
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
            case "version":
                guard try seen.first(2, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A window ended: its posts stand elsewhere.
public struct WindowEnded: Message {
    public var id: String
    public var toWindowID: String

    public init() {
        self.id = ""
        self.toWindowID = ""
    }

    public init(
        id: String = "",
        toWindowID: String = ""
    ) {
        self.id = id
        self.toWindowID = toWindowID
    }
}

extension WindowEnded {
    public static var fullName: String { "hall.v1.WindowEnded" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WindowEnded: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WINDOW_ENDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WINDOW_ENDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WindowEnded>) {
        self.id = c.pointee.id.text
        self.toWindowID = c.pointee.to_window_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WindowEnded>, _ arena: Arena) {
        hall__v1__window_ended__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.to_window_id = arena.data(self.toWindowID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("toWindowId", self.toWindowID)
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
            case "toWindowId", "to_window_id":
                guard try seen.first(1, value) else { continue }
                self.toWindowID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A post was put.
public struct PostPut: Message {
    public var id: String
    public var name: String
    public var windowID: String
    public var aPersonID: String
    public var bPersonIDs: [String]
    public var version: Int64
    /// Of a temporary post; empty: it is there for good.
    public var lastDay: String

    public init() {
        self.id = ""
        self.name = ""
        self.windowID = ""
        self.aPersonID = ""
        self.bPersonIDs = []
        self.version = 0
        self.lastDay = ""
    }

    public init(
        id: String = "",
        name: String = "",
        windowID: String = "",
        aPersonID: String = "",
        bPersonIDs: [String] = [],
        version: Int64 = 0,
        lastDay: String = ""
    ) {
        self.id = id
        self.name = name
        self.windowID = windowID
        self.aPersonID = aPersonID
        self.bPersonIDs = bPersonIDs
        self.version = version
        self.lastDay = lastDay
    }
}

extension PostPut {
    public static var fullName: String { "hall.v1.PostPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PostPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_POST_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_POST_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PostPut>) {
        self.id = c.pointee.id.text
        self.name = c.pointee.name.text
        self.windowID = c.pointee.window_id.text
        self.aPersonID = c.pointee.a_person_id.text
        self.bPersonIDs = wireTexts(c.pointee.b_person_ids, c.pointee.n_b_person_ids)
        self.version = c.pointee.version
        self.lastDay = c.pointee.last_day.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PostPut>, _ arena: Arena) {
        hall__v1__post_put__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.name = arena.data(self.name)
        c.pointee.window_id = arena.data(self.windowID)
        c.pointee.a_person_id = arena.data(self.aPersonID)
        (c.pointee.b_person_ids, c.pointee.n_b_person_ids) = arena.list(self.bPersonIDs) { arena.data($0) }
        c.pointee.version = self.version
        c.pointee.last_day = arena.data(self.lastDay)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("name", self.name)
        json.field("windowId", self.windowID)
        json.field("aPersonId", self.aPersonID)
        json.field("bPersonIds", self.bPersonIDs)
        json.field("version", self.version)
        json.field("lastDay", self.lastDay)
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
            case "windowId", "window_id":
                guard try seen.first(2, value) else { continue }
                self.windowID = try value.read()
            case "aPersonId", "a_person_id":
                guard try seen.first(3, value) else { continue }
                self.aPersonID = try value.read()
            case "bPersonIds", "b_person_ids":
                guard try seen.first(4, value) else { continue }
                self.bPersonIDs = try value.read()
            case "version":
                guard try seen.first(5, value) else { continue }
                self.version = try value.read()
            case "lastDay", "last_day":
                guard try seen.first(6, value) else { continue }
                self.lastDay = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A post ended; a temporary one by itself.
public struct PostRetired: Message {
    public var id: String

    public init() {
        self.id = ""
    }

    public init(
        id: String = ""
    ) {
        self.id = id
    }
}

extension PostRetired {
    public static var fullName: String { "hall.v1.PostRetired" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PostRetired: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_POST_RETIRED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_POST_RETIRED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PostRetired>) {
        self.id = c.pointee.id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PostRetired>, _ arena: Arena) {
        hall__v1__post_retired__init(c)
        c.pointee.id = arena.data(self.id)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// The last day of a temporary post has passed while something lies on it still: it is to be re-homed, and the post ends when
/// it is.
public struct PostPastLastDay: Message {
    public var id: String
    public var lastDay: String
    public var openCases: Int32
    public var itemCodes: [String]

    public init() {
        self.id = ""
        self.lastDay = ""
        self.openCases = 0
        self.itemCodes = []
    }

    public init(
        id: String = "",
        lastDay: String = "",
        openCases: Int32 = 0,
        itemCodes: [String] = []
    ) {
        self.id = id
        self.lastDay = lastDay
        self.openCases = openCases
        self.itemCodes = itemCodes
    }
}

extension PostPastLastDay {
    public static var fullName: String { "hall.v1.PostPastLastDay" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PostPastLastDay: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_POST_PAST_LAST_DAY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_POST_PAST_LAST_DAY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PostPastLastDay>) {
        self.id = c.pointee.id.text
        self.lastDay = c.pointee.last_day.text
        self.openCases = c.pointee.open_cases
        self.itemCodes = wireTexts(c.pointee.item_codes, c.pointee.n_item_codes)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PostPastLastDay>, _ arena: Arena) {
        hall__v1__post_past_last_day__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.last_day = arena.data(self.lastDay)
        c.pointee.open_cases = self.openCases
        (c.pointee.item_codes, c.pointee.n_item_codes) = arena.list(self.itemCodes) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("lastDay", self.lastDay)
        json.field("openCases", self.openCases)
        json.field("itemCodes", self.itemCodes)
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
            case "lastDay", "last_day":
                guard try seen.first(1, value) else { continue }
                self.lastDay = try value.read()
            case "openCases", "open_cases":
                guard try seen.first(2, value) else { continue }
                self.openCases = try value.read()
            case "itemCodes", "item_codes":
                guard try seen.first(3, value) else { continue }
                self.itemCodes = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A setting was changed.
public struct SettingPut: Message {
    public var key: String
    public var oldValue: String
    public var newValue: String

    public init() {
        self.key = ""
        self.oldValue = ""
        self.newValue = ""
    }

    public init(
        key: String = "",
        oldValue: String = "",
        newValue: String = ""
    ) {
        self.key = key
        self.oldValue = oldValue
        self.newValue = newValue
    }
}

extension SettingPut {
    public static var fullName: String { "hall.v1.SettingPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SettingPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SETTING_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SETTING_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SettingPut>) {
        self.key = c.pointee.key.text
        self.oldValue = c.pointee.old_value.text
        self.newValue = c.pointee.new_value.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SettingPut>, _ arena: Arena) {
        hall__v1__setting_put__init(c)
        c.pointee.key = arena.data(self.key)
        c.pointee.old_value = arena.data(self.oldValue)
        c.pointee.new_value = arena.data(self.newValue)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("key", self.key)
        json.field("oldValue", self.oldValue)
        json.field("newValue", self.newValue)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "key":
                guard try seen.first(0, value) else { continue }
                self.key = try value.read()
            case "oldValue", "old_value":
                guard try seen.first(1, value) else { continue }
                self.oldValue = try value.read()
            case "newValue", "new_value":
                guard try seen.first(2, value) else { continue }
                self.newValue = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Lists were taken in.
public struct ListsImported: Message {
    public var files: Int32
    public var added: Int32
    public var changed: Int32

    public init() {
        self.files = 0
        self.added = 0
        self.changed = 0
    }

    public init(
        files: Int32 = 0,
        added: Int32 = 0,
        changed: Int32 = 0
    ) {
        self.files = files
        self.added = added
        self.changed = changed
    }
}

extension ListsImported {
    public static var fullName: String { "hall.v1.ListsImported" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListsImported: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LISTS_IMPORTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LISTS_IMPORTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListsImported>) {
        self.files = c.pointee.files
        self.added = c.pointee.added
        self.changed = c.pointee.changed
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListsImported>, _ arena: Arena) {
        hall__v1__lists_imported__init(c)
        c.pointee.files = self.files
        c.pointee.added = self.added
        c.pointee.changed = self.changed
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("files", self.files)
        json.field("added", self.added)
        json.field("changed", self.changed)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "files":
                guard try seen.first(0, value) else { continue }
                self.files = try value.read()
            case "added":
                guard try seen.first(1, value) else { continue }
                self.added = try value.read()
            case "changed":
                guard try seen.first(2, value) else { continue }
                self.changed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A year's notice was loaded.
public struct CalendarYearLoaded: Message {
    public var year: Int32
    public var source: String
    public var version: Int32
    public var days: Int32

    public init() {
        self.year = 0
        self.source = ""
        self.version = 0
        self.days = 0
    }

    public init(
        year: Int32 = 0,
        source: String = "",
        version: Int32 = 0,
        days: Int32 = 0
    ) {
        self.year = year
        self.source = source
        self.version = version
        self.days = days
    }
}

extension CalendarYearLoaded {
    public static var fullName: String { "hall.v1.CalendarYearLoaded" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CalendarYearLoaded: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CALENDAR_YEAR_LOADED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CALENDAR_YEAR_LOADED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CalendarYearLoaded>) {
        self.year = c.pointee.year
        self.source = c.pointee.source.text
        self.version = c.pointee.version
        self.days = c.pointee.days
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CalendarYearLoaded>, _ arena: Arena) {
        hall__v1__calendar_year_loaded__init(c)
        c.pointee.year = self.year
        c.pointee.source = arena.data(self.source)
        c.pointee.version = self.version
        c.pointee.days = self.days
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("year", self.year)
        json.field("source", self.source)
        json.field("version", self.version)
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
            case "source":
                guard try seen.first(1, value) else { continue }
                self.source = try value.read()
            case "version":
                guard try seen.first(2, value) else { continue }
                self.version = try value.read()
            case "days":
                guard try seen.first(3, value) else { continue }
                self.days = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A deadline moved with the calendar.
public struct DeadlineMoved: Message {
    public var number: String
    public var clock: String
    public var oldDue: String
    public var newDue: String
    public var year: Int32

    public init() {
        self.number = ""
        self.clock = ""
        self.oldDue = ""
        self.newDue = ""
        self.year = 0
    }

    public init(
        number: String = "",
        clock: String = "",
        oldDue: String = "",
        newDue: String = "",
        year: Int32 = 0
    ) {
        self.number = number
        self.clock = clock
        self.oldDue = oldDue
        self.newDue = newDue
        self.year = year
    }
}

extension DeadlineMoved {
    public static var fullName: String { "hall.v1.DeadlineMoved" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DeadlineMoved: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DEADLINE_MOVED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DEADLINE_MOVED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DeadlineMoved>) {
        self.number = c.pointee.number.text
        self.clock = c.pointee.clock.text
        self.oldDue = c.pointee.old_due.text
        self.newDue = c.pointee.new_due.text
        self.year = c.pointee.year
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DeadlineMoved>, _ arena: Arena) {
        hall__v1__deadline_moved__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.clock = arena.data(self.clock)
        c.pointee.old_due = arena.data(self.oldDue)
        c.pointee.new_due = arena.data(self.newDue)
        c.pointee.year = self.year
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("clock", self.clock)
        json.field("oldDue", self.oldDue)
        json.field("newDue", self.newDue)
        json.field("year", self.year)
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
            case "clock":
                guard try seen.first(1, value) else { continue }
                self.clock = try value.read()
            case "oldDue", "old_due":
                guard try seen.first(2, value) else { continue }
                self.oldDue = try value.read()
            case "newDue", "new_due":
                guard try seen.first(3, value) else { continue }
                self.newDue = try value.read()
            case "year":
                guard try seen.first(4, value) else { continue }
                self.year = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An item was put.
public struct ItemPut: Message {
    public var code: String
    public var name: String
    public var promisedDays: Int32
    public var statutoryDays: Int32
    public var version: Int64

    public init() {
        self.code = ""
        self.name = ""
        self.promisedDays = 0
        self.statutoryDays = 0
        self.version = 0
    }

    public init(
        code: String = "",
        name: String = "",
        promisedDays: Int32 = 0,
        statutoryDays: Int32 = 0,
        version: Int64 = 0
    ) {
        self.code = code
        self.name = name
        self.promisedDays = promisedDays
        self.statutoryDays = statutoryDays
        self.version = version
    }
}

extension ItemPut {
    public static var fullName: String { "hall.v1.ItemPut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ItemPut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ITEM_PUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ITEM_PUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ItemPut>) {
        self.code = c.pointee.code.text
        self.name = c.pointee.name.text
        self.promisedDays = c.pointee.promised_days
        self.statutoryDays = c.pointee.statutory_days
        self.version = c.pointee.version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ItemPut>, _ arena: Arena) {
        hall__v1__item_put__init(c)
        c.pointee.code = arena.data(self.code)
        c.pointee.name = arena.data(self.name)
        c.pointee.promised_days = self.promisedDays
        c.pointee.statutory_days = self.statutoryDays
        c.pointee.version = self.version
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("code", self.code)
        json.field("name", self.name)
        json.field("promisedDays", self.promisedDays)
        json.field("statutoryDays", self.statutoryDays)
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
            case "name":
                guard try seen.first(1, value) else { continue }
                self.name = try value.read()
            case "promisedDays", "promised_days":
                guard try seen.first(2, value) else { continue }
                self.promisedDays = try value.read()
            case "statutoryDays", "statutory_days":
                guard try seen.first(3, value) else { continue }
                self.statutoryDays = try value.read()
            case "version":
                guard try seen.first(4, value) else { continue }
                self.version = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An item ended.
public struct ItemRetired: Message {
    public var code: String

    public init() {
        self.code = ""
    }

    public init(
        code: String = ""
    ) {
        self.code = code
    }
}

extension ItemRetired {
    public static var fullName: String { "hall.v1.ItemRetired" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ItemRetired: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ITEM_RETIRED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ITEM_RETIRED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ItemRetired>) {
        self.code = c.pointee.code.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ItemRetired>, _ arena: Arena) {
        hall__v1__item_retired__init(c)
        c.pointee.code = arena.data(self.code)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("code", self.code)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case was accepted.
public struct CaseAccepted: Message {
    public var number: String
    public var itemCode: String
    public var postID: String
    public var handlerID: String
    public var promisedDays: Int32
    public var statutoryDays: Int32
    public var promisedDue: String
    public var statutoryDue: String
    public var channel: Channel
    /// ON-3: by the law, since nobody told the applicant anything in time.
    public var deemed: Bool
    /// The day it counts from.
    public var countsFrom: String

    public init() {
        self.number = ""
        self.itemCode = ""
        self.postID = ""
        self.handlerID = ""
        self.promisedDays = 0
        self.statutoryDays = 0
        self.promisedDue = ""
        self.statutoryDue = ""
        self.channel = .unspecified
        self.deemed = false
        self.countsFrom = ""
    }

    public init(
        number: String = "",
        itemCode: String = "",
        postID: String = "",
        handlerID: String = "",
        promisedDays: Int32 = 0,
        statutoryDays: Int32 = 0,
        promisedDue: String = "",
        statutoryDue: String = "",
        channel: Channel = .unspecified,
        deemed: Bool = false,
        countsFrom: String = ""
    ) {
        self.number = number
        self.itemCode = itemCode
        self.postID = postID
        self.handlerID = handlerID
        self.promisedDays = promisedDays
        self.statutoryDays = statutoryDays
        self.promisedDue = promisedDue
        self.statutoryDue = statutoryDue
        self.channel = channel
        self.deemed = deemed
        self.countsFrom = countsFrom
    }
}

extension CaseAccepted {
    public static var fullName: String { "hall.v1.CaseAccepted" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseAccepted: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_ACCEPTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_ACCEPTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseAccepted>) {
        self.number = c.pointee.number.text
        self.itemCode = c.pointee.item_code.text
        self.postID = c.pointee.post_id.text
        self.handlerID = c.pointee.handler_id.text
        self.promisedDays = c.pointee.promised_days
        self.statutoryDays = c.pointee.statutory_days
        self.promisedDue = c.pointee.promised_due.text
        self.statutoryDue = c.pointee.statutory_due.text
        self.channel = Channel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue))
        self.deemed = c.pointee.deemed != 0
        self.countsFrom = c.pointee.counts_from.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseAccepted>, _ arena: Arena) {
        hall__v1__case_accepted__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.item_code = arena.data(self.itemCode)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.handler_id = arena.data(self.handlerID)
        c.pointee.promised_days = self.promisedDays
        c.pointee.statutory_days = self.statutoryDays
        c.pointee.promised_due = arena.data(self.promisedDue)
        c.pointee.statutory_due = arena.data(self.statutoryDue)
        c.pointee.channel = Hall__V1__Channel(UInt32(bitPattern: self.channel.rawValue))
        c.pointee.deemed = self.deemed ? 1 : 0
        c.pointee.counts_from = arena.data(self.countsFrom)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("itemCode", self.itemCode)
        json.field("postId", self.postID)
        json.field("handlerId", self.handlerID)
        json.field("promisedDays", self.promisedDays)
        json.field("statutoryDays", self.statutoryDays)
        json.field("promisedDue", self.promisedDue)
        json.field("statutoryDue", self.statutoryDue)
        json.field("channel", self.channel)
        json.field("deemed", self.deemed)
        json.field("countsFrom", self.countsFrom)
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
            case "itemCode", "item_code":
                guard try seen.first(1, value) else { continue }
                self.itemCode = try value.read()
            case "postId", "post_id":
                guard try seen.first(2, value) else { continue }
                self.postID = try value.read()
            case "handlerId", "handler_id":
                guard try seen.first(3, value) else { continue }
                self.handlerID = try value.read()
            case "promisedDays", "promised_days":
                guard try seen.first(4, value) else { continue }
                self.promisedDays = try value.read()
            case "statutoryDays", "statutory_days":
                guard try seen.first(5, value) else { continue }
                self.statutoryDays = try value.read()
            case "promisedDue", "promised_due":
                guard try seen.first(6, value) else { continue }
                self.promisedDue = try value.read()
            case "statutoryDue", "statutory_due":
                guard try seen.first(7, value) else { continue }
                self.statutoryDue = try value.read()
            case "channel":
                guard try seen.first(8, value) else { continue }
                self.channel = try value.read()
            case "deemed":
                guard try seen.first(9, value) else { continue }
                self.deemed = try value.read()
            case "countsFrom", "counts_from":
                guard try seen.first(10, value) else { continue }
                self.countsFrom = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case lies with another person.
public struct CaseHandedOver: Message {
    public var number: String
    public var fromPersonID: String
    public var toPersonID: String
    public var postID: String
    /// Part of a bulk reassignment.
    public var inBulk: Bool

    public init() {
        self.number = ""
        self.fromPersonID = ""
        self.toPersonID = ""
        self.postID = ""
        self.inBulk = false
    }

    public init(
        number: String = "",
        fromPersonID: String = "",
        toPersonID: String = "",
        postID: String = "",
        inBulk: Bool = false
    ) {
        self.number = number
        self.fromPersonID = fromPersonID
        self.toPersonID = toPersonID
        self.postID = postID
        self.inBulk = inBulk
    }
}

extension CaseHandedOver {
    public static var fullName: String { "hall.v1.CaseHandedOver" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseHandedOver: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_HANDED_OVER) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_HANDED_OVER)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseHandedOver>) {
        self.number = c.pointee.number.text
        self.fromPersonID = c.pointee.from_person_id.text
        self.toPersonID = c.pointee.to_person_id.text
        self.postID = c.pointee.post_id.text
        self.inBulk = c.pointee.in_bulk != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseHandedOver>, _ arena: Arena) {
        hall__v1__case_handed_over__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.from_person_id = arena.data(self.fromPersonID)
        c.pointee.to_person_id = arena.data(self.toPersonID)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.in_bulk = self.inBulk ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("fromPersonId", self.fromPersonID)
        json.field("toPersonId", self.toPersonID)
        json.field("postId", self.postID)
        json.field("inBulk", self.inBulk)
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
            case "fromPersonId", "from_person_id":
                guard try seen.first(1, value) else { continue }
                self.fromPersonID = try value.read()
            case "toPersonId", "to_person_id":
                guard try seen.first(2, value) else { continue }
                self.toPersonID = try value.read()
            case "postId", "post_id":
                guard try seen.first(3, value) else { continue }
                self.postID = try value.read()
            case "inBulk", "in_bulk":
                guard try seen.first(4, value) else { continue }
                self.inBulk = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case's clocks stopped.
public struct CasePaused: Message {
    public var number: String
    public var cause: PauseCause

    public init() {
        self.number = ""
        self.cause = .unspecified
    }

    public init(
        number: String = "",
        cause: PauseCause = .unspecified
    ) {
        self.number = number
        self.cause = cause
    }
}

extension CasePaused {
    public static var fullName: String { "hall.v1.CasePaused" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CasePaused: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_PAUSED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_PAUSED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CasePaused>) {
        self.number = c.pointee.number.text
        self.cause = PauseCause(rawValue: Int32(bitPattern: c.pointee.cause.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CasePaused>, _ arena: Arena) {
        hall__v1__case_paused__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.cause = Hall__V1__PauseCause(UInt32(bitPattern: self.cause.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("cause", self.cause)
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
            case "cause":
                guard try seen.first(1, value) else { continue }
                self.cause = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case's clocks run on.
public struct CaseResumed: Message {
    public var number: String
    public var promisedDue: String
    public var statutoryDue: String

    public init() {
        self.number = ""
        self.promisedDue = ""
        self.statutoryDue = ""
    }

    public init(
        number: String = "",
        promisedDue: String = "",
        statutoryDue: String = ""
    ) {
        self.number = number
        self.promisedDue = promisedDue
        self.statutoryDue = statutoryDue
    }
}

extension CaseResumed {
    public static var fullName: String { "hall.v1.CaseResumed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseResumed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_RESUMED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_RESUMED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseResumed>) {
        self.number = c.pointee.number.text
        self.promisedDue = c.pointee.promised_due.text
        self.statutoryDue = c.pointee.statutory_due.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseResumed>, _ arena: Arena) {
        hall__v1__case_resumed__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.promised_due = arena.data(self.promisedDue)
        c.pointee.statutory_due = arena.data(self.statutoryDue)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("promisedDue", self.promisedDue)
        json.field("statutoryDue", self.statutoryDue)
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
            case "promisedDue", "promised_due":
                guard try seen.first(1, value) else { continue }
                self.promisedDue = try value.read()
            case "statutoryDue", "statutory_due":
                guard try seen.first(2, value) else { continue }
                self.statutoryDue = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case ended.
public struct CaseFinished: Message {
    public var number: String
    public var result: CaseResult
    public var late: Bool

    public init() {
        self.number = ""
        self.result = .unspecified
        self.late = false
    }

    public init(
        number: String = "",
        result: CaseResult = .unspecified,
        late: Bool = false
    ) {
        self.number = number
        self.result = result
        self.late = late
    }
}

extension CaseFinished {
    public static var fullName: String { "hall.v1.CaseFinished" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseFinished: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_FINISHED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_FINISHED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseFinished>) {
        self.number = c.pointee.number.text
        self.result = CaseResult(rawValue: Int32(bitPattern: c.pointee.result.rawValue))
        self.late = c.pointee.late != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseFinished>, _ arena: Arena) {
        hall__v1__case_finished__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.result = Hall__V1__CaseResult(UInt32(bitPattern: self.result.rawValue))
        c.pointee.late = self.late ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("result", self.result)
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
            case "result":
                guard try seen.first(1, value) else { continue }
                self.result = try value.read()
            case "late":
                guard try seen.first(2, value) else { continue }
                self.late = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case was a mistake.
public struct CaseAnnulled: Message {
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

extension CaseAnnulled {
    public static var fullName: String { "hall.v1.CaseAnnulled" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseAnnulled: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_ANNULLED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_ANNULLED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseAnnulled>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseAnnulled>, _ arena: Arena) {
        hall__v1__case_annulled__init(c)
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

/// A case comes near its promised limit.
public struct CaseNearDue: Message {
    public var number: String
    public var handlerID: String
    public var dueOn: String

    public init() {
        self.number = ""
        self.handlerID = ""
        self.dueOn = ""
    }

    public init(
        number: String = "",
        handlerID: String = "",
        dueOn: String = ""
    ) {
        self.number = number
        self.handlerID = handlerID
        self.dueOn = dueOn
    }
}

extension CaseNearDue {
    public static var fullName: String { "hall.v1.CaseNearDue" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseNearDue: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_NEAR_DUE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_NEAR_DUE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseNearDue>) {
        self.number = c.pointee.number.text
        self.handlerID = c.pointee.handler_id.text
        self.dueOn = c.pointee.due_on.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseNearDue>, _ arena: Arena) {
        hall__v1__case_near_due__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.handler_id = arena.data(self.handlerID)
        c.pointee.due_on = arena.data(self.dueOn)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("handlerId", self.handlerID)
        json.field("dueOn", self.dueOn)
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
            case "handlerId", "handler_id":
                guard try seen.first(1, value) else { continue }
                self.handlerID = try value.read()
            case "dueOn", "due_on":
                guard try seen.first(2, value) else { continue }
                self.dueOn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A limit ran out with the case open.
public struct CaseLapsed: Message {
    public var number: String
    public var clock: String
    public var handlerID: String
    public var dueOn: String

    public init() {
        self.number = ""
        self.clock = ""
        self.handlerID = ""
        self.dueOn = ""
    }

    public init(
        number: String = "",
        clock: String = "",
        handlerID: String = "",
        dueOn: String = ""
    ) {
        self.number = number
        self.clock = clock
        self.handlerID = handlerID
        self.dueOn = dueOn
    }
}

extension CaseLapsed {
    public static var fullName: String { "hall.v1.CaseLapsed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseLapsed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_LAPSED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_LAPSED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseLapsed>) {
        self.number = c.pointee.number.text
        self.clock = c.pointee.clock.text
        self.handlerID = c.pointee.handler_id.text
        self.dueOn = c.pointee.due_on.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseLapsed>, _ arena: Arena) {
        hall__v1__case_lapsed__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.clock = arena.data(self.clock)
        c.pointee.handler_id = arena.data(self.handlerID)
        c.pointee.due_on = arena.data(self.dueOn)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("clock", self.clock)
        json.field("handlerId", self.handlerID)
        json.field("dueOn", self.dueOn)
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
            case "clock":
                guard try seen.first(1, value) else { continue }
                self.clock = try value.read()
            case "handlerId", "handler_id":
                guard try seen.first(2, value) else { continue }
                self.handlerID = try value.read()
            case "dueOn", "due_on":
                guard try seen.first(3, value) else { continue }
                self.dueOn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Somebody read an applicant's numbers in full.
public struct ApplicantRevealed: Message {
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

extension ApplicantRevealed {
    public static var fullName: String { "hall.v1.ApplicantRevealed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ApplicantRevealed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_APPLICANT_REVEALED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_APPLICANT_REVEALED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ApplicantRevealed>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ApplicantRevealed>, _ arena: Arena) {
        hall__v1__applicant_revealed__init(c)
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

/// A wrong query code.
public struct QueryCodeGuessed: Message {
    public var number: String
    public var guessesToday: Int32

    public init() {
        self.number = ""
        self.guessesToday = 0
    }

    public init(
        number: String = "",
        guessesToday: Int32 = 0
    ) {
        self.number = number
        self.guessesToday = guessesToday
    }
}

extension QueryCodeGuessed {
    public static var fullName: String { "hall.v1.QueryCodeGuessed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension QueryCodeGuessed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_QUERY_CODE_GUESSED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_QUERY_CODE_GUESSED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__QueryCodeGuessed>) {
        self.number = c.pointee.number.text
        self.guessesToday = c.pointee.guesses_today
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__QueryCodeGuessed>, _ arena: Arena) {
        hall__v1__query_code_guessed__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.guesses_today = self.guessesToday
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("guessesToday", self.guessesToday)
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
            case "guessesToday", "guesses_today":
                guard try seen.first(1, value) else { continue }
                self.guessesToday = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An application was received.
public struct ApplicationFiled: Message {
    public var number: String
    public var itemCode: String
    public var postID: String
    public var handlerID: String
    public var channel: Channel
    public var bearer: BearerKind
    /// When the applicant is to have heard.
    public var noticeDue: String
    public var statutoryNoticeDue: String

    public init() {
        self.number = ""
        self.itemCode = ""
        self.postID = ""
        self.handlerID = ""
        self.channel = .unspecified
        self.bearer = .unspecified
        self.noticeDue = ""
        self.statutoryNoticeDue = ""
    }

    public init(
        number: String = "",
        itemCode: String = "",
        postID: String = "",
        handlerID: String = "",
        channel: Channel = .unspecified,
        bearer: BearerKind = .unspecified,
        noticeDue: String = "",
        statutoryNoticeDue: String = ""
    ) {
        self.number = number
        self.itemCode = itemCode
        self.postID = postID
        self.handlerID = handlerID
        self.channel = channel
        self.bearer = bearer
        self.noticeDue = noticeDue
        self.statutoryNoticeDue = statutoryNoticeDue
    }
}

extension ApplicationFiled {
    public static var fullName: String { "hall.v1.ApplicationFiled" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ApplicationFiled: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_APPLICATION_FILED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_APPLICATION_FILED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ApplicationFiled>) {
        self.number = c.pointee.number.text
        self.itemCode = c.pointee.item_code.text
        self.postID = c.pointee.post_id.text
        self.handlerID = c.pointee.handler_id.text
        self.channel = Channel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue))
        self.bearer = BearerKind(rawValue: Int32(bitPattern: c.pointee.bearer.rawValue))
        self.noticeDue = c.pointee.notice_due.text
        self.statutoryNoticeDue = c.pointee.statutory_notice_due.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ApplicationFiled>, _ arena: Arena) {
        hall__v1__application_filed__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.item_code = arena.data(self.itemCode)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.handler_id = arena.data(self.handlerID)
        c.pointee.channel = Hall__V1__Channel(UInt32(bitPattern: self.channel.rawValue))
        c.pointee.bearer = Hall__V1__BearerKind(UInt32(bitPattern: self.bearer.rawValue))
        c.pointee.notice_due = arena.data(self.noticeDue)
        c.pointee.statutory_notice_due = arena.data(self.statutoryNoticeDue)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("itemCode", self.itemCode)
        json.field("postId", self.postID)
        json.field("handlerId", self.handlerID)
        json.field("channel", self.channel)
        json.field("bearer", self.bearer)
        json.field("noticeDue", self.noticeDue)
        json.field("statutoryNoticeDue", self.statutoryNoticeDue)
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
            case "itemCode", "item_code":
                guard try seen.first(1, value) else { continue }
                self.itemCode = try value.read()
            case "postId", "post_id":
                guard try seen.first(2, value) else { continue }
                self.postID = try value.read()
            case "handlerId", "handler_id":
                guard try seen.first(3, value) else { continue }
                self.handlerID = try value.read()
            case "channel":
                guard try seen.first(4, value) else { continue }
                self.channel = try value.read()
            case "bearer":
                guard try seen.first(5, value) else { continue }
                self.bearer = try value.read()
            case "noticeDue", "notice_due":
                guard try seen.first(6, value) else { continue }
                self.noticeDue = try value.read()
            case "statutoryNoticeDue", "statutory_notice_due":
                guard try seen.first(7, value) else { continue }
                self.statutoryNoticeDue = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Its materials were looked at.
public struct MaterialsChecked: Message {
    public var number: String
    public var findings: [MaterialFinding]

    public init() {
        self.number = ""
        self.findings = []
    }

    public init(
        number: String = "",
        findings: [MaterialFinding] = []
    ) {
        self.number = number
        self.findings = findings
    }
}

extension MaterialsChecked {
    public static var fullName: String { "hall.v1.MaterialsChecked" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MaterialsChecked: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MATERIALS_CHECKED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MATERIALS_CHECKED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MaterialsChecked>) {
        self.number = c.pointee.number.text
        self.findings = wireMessages(c.pointee.findings, c.pointee.n_findings)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MaterialsChecked>, _ arena: Arena) {
        hall__v1__materials_checked__init(c)
        c.pointee.number = arena.data(self.number)
        (c.pointee.findings, c.pointee.n_findings) = arena.list(self.findings) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
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
            case "findings":
                guard try seen.first(1, value) else { continue }
                self.findings = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The applicant was told what is missing.
public struct NoticeGiven: Message {
    public var number: String
    public var paperID: String
    public var lines: [NoticeLine]
    /// From 1.
    public var nth: Int32

    public init() {
        self.number = ""
        self.paperID = ""
        self.lines = []
        self.nth = 0
    }

    public init(
        number: String = "",
        paperID: String = "",
        lines: [NoticeLine] = [],
        nth: Int32 = 0
    ) {
        self.number = number
        self.paperID = paperID
        self.lines = lines
        self.nth = nth
    }
}

extension NoticeGiven {
    public static var fullName: String { "hall.v1.NoticeGiven" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension NoticeGiven: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_NOTICE_GIVEN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_NOTICE_GIVEN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__NoticeGiven>) {
        self.number = c.pointee.number.text
        self.paperID = c.pointee.paper_id.text
        self.lines = wireMessages(c.pointee.lines, c.pointee.n_lines)
        self.nth = c.pointee.nth
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__NoticeGiven>, _ arena: Arena) {
        hall__v1__notice_given__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.paper_id = arena.data(self.paperID)
        (c.pointee.lines, c.pointee.n_lines) = arena.list(self.lines) { Optional(arena.message($0)) }
        c.pointee.nth = self.nth
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("paperId", self.paperID)
        json.field("lines", self.lines)
        json.field("nth", self.nth)
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
            case "paperId", "paper_id":
                guard try seen.first(1, value) else { continue }
                self.paperID = try value.read()
            case "lines":
                guard try seen.first(2, value) else { continue }
                self.lines = try value.read()
            case "nth":
                guard try seen.first(3, value) else { continue }
                self.nth = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What was missing has come, or some of it.
public struct ApplicationSupplemented: Message {
    public var number: String
    public var findings: [MaterialFinding]
    public var noticeDue: String
    public var statutoryNoticeDue: String

    public init() {
        self.number = ""
        self.findings = []
        self.noticeDue = ""
        self.statutoryNoticeDue = ""
    }

    public init(
        number: String = "",
        findings: [MaterialFinding] = [],
        noticeDue: String = "",
        statutoryNoticeDue: String = ""
    ) {
        self.number = number
        self.findings = findings
        self.noticeDue = noticeDue
        self.statutoryNoticeDue = statutoryNoticeDue
    }
}

extension ApplicationSupplemented {
    public static var fullName: String { "hall.v1.ApplicationSupplemented" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ApplicationSupplemented: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_APPLICATION_SUPPLEMENTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_APPLICATION_SUPPLEMENTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ApplicationSupplemented>) {
        self.number = c.pointee.number.text
        self.findings = wireMessages(c.pointee.findings, c.pointee.n_findings)
        self.noticeDue = c.pointee.notice_due.text
        self.statutoryNoticeDue = c.pointee.statutory_notice_due.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ApplicationSupplemented>, _ arena: Arena) {
        hall__v1__application_supplemented__init(c)
        c.pointee.number = arena.data(self.number)
        (c.pointee.findings, c.pointee.n_findings) = arena.list(self.findings) { Optional(arena.message($0)) }
        c.pointee.notice_due = arena.data(self.noticeDue)
        c.pointee.statutory_notice_due = arena.data(self.statutoryNoticeDue)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("findings", self.findings)
        json.field("noticeDue", self.noticeDue)
        json.field("statutoryNoticeDue", self.statutoryNoticeDue)
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
            case "findings":
                guard try seen.first(1, value) else { continue }
                self.findings = try value.read()
            case "noticeDue", "notice_due":
                guard try seen.first(2, value) else { continue }
                self.noticeDue = try value.read()
            case "statutoryNoticeDue", "statutory_notice_due":
                guard try seen.first(3, value) else { continue }
                self.statutoryNoticeDue = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An application was not accepted.
public struct ApplicationTurnedDown: Message {
    public var number: String
    public var ground: TurnDownGround

    public init() {
        self.number = ""
        self.ground = .unspecified
    }

    public init(
        number: String = "",
        ground: TurnDownGround = .unspecified
    ) {
        self.number = number
        self.ground = ground
    }
}

extension ApplicationTurnedDown {
    public static var fullName: String { "hall.v1.ApplicationTurnedDown" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ApplicationTurnedDown: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_APPLICATION_TURNED_DOWN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_APPLICATION_TURNED_DOWN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ApplicationTurnedDown>) {
        self.number = c.pointee.number.text
        self.ground = TurnDownGround(rawValue: Int32(bitPattern: c.pointee.ground.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ApplicationTurnedDown>, _ arena: Arena) {
        hall__v1__application_turned_down__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.ground = Hall__V1__TurnDownGround(UInt32(bitPattern: self.ground.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("ground", self.ground)
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
            case "ground":
                guard try seen.first(1, value) else { continue }
                self.ground = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The applicant took it back.
public struct ApplicationWithdrawn: Message {
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

extension ApplicationWithdrawn {
    public static var fullName: String { "hall.v1.ApplicationWithdrawn" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ApplicationWithdrawn: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_APPLICATION_WITHDRAWN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_APPLICATION_WITHDRAWN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ApplicationWithdrawn>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ApplicationWithdrawn>, _ arena: Arena) {
        hall__v1__application_withdrawn__init(c)
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

/// What was to follow has come.
public struct MaterialsHandedIn: Message {
    public var number: String
    public var materials: [String]

    public init() {
        self.number = ""
        self.materials = []
    }

    public init(
        number: String = "",
        materials: [String] = []
    ) {
        self.number = number
        self.materials = materials
    }
}

extension MaterialsHandedIn {
    public static var fullName: String { "hall.v1.MaterialsHandedIn" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MaterialsHandedIn: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MATERIALS_HANDED_IN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MATERIALS_HANDED_IN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MaterialsHandedIn>) {
        self.number = c.pointee.number.text
        self.materials = wireTexts(c.pointee.materials, c.pointee.n_materials)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MaterialsHandedIn>, _ arena: Arena) {
        hall__v1__materials_handed_in__init(c)
        c.pointee.number = arena.data(self.number)
        (c.pointee.materials, c.pointee.n_materials) = arena.list(self.materials) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
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
            case "materials":
                guard try seen.first(1, value) else { continue }
                self.materials = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What was to follow has not come by its day.
public struct MaterialsOverdue: Message {
    public var number: String
    public var handlerID: String
    public var materials: [String]
    public var dueOn: String

    public init() {
        self.number = ""
        self.handlerID = ""
        self.materials = []
        self.dueOn = ""
    }

    public init(
        number: String = "",
        handlerID: String = "",
        materials: [String] = [],
        dueOn: String = ""
    ) {
        self.number = number
        self.handlerID = handlerID
        self.materials = materials
        self.dueOn = dueOn
    }
}

extension MaterialsOverdue {
    public static var fullName: String { "hall.v1.MaterialsOverdue" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MaterialsOverdue: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MATERIALS_OVERDUE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MATERIALS_OVERDUE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MaterialsOverdue>) {
        self.number = c.pointee.number.text
        self.handlerID = c.pointee.handler_id.text
        self.materials = wireTexts(c.pointee.materials, c.pointee.n_materials)
        self.dueOn = c.pointee.due_on.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MaterialsOverdue>, _ arena: Arena) {
        hall__v1__materials_overdue__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.handler_id = arena.data(self.handlerID)
        (c.pointee.materials, c.pointee.n_materials) = arena.list(self.materials) { arena.data($0) }
        c.pointee.due_on = arena.data(self.dueOn)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("handlerId", self.handlerID)
        json.field("materials", self.materials)
        json.field("dueOn", self.dueOn)
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
            case "handlerId", "handler_id":
                guard try seen.first(1, value) else { continue }
                self.handlerID = try value.read()
            case "materials":
                guard try seen.first(2, value) else { continue }
                self.materials = try value.read()
            case "dueOn", "due_on":
                guard try seen.first(3, value) else { continue }
                self.dueOn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// ON-3. The law's time for an answer ran out while none could be recorded: what was told on paper in time may still be
/// entered.
public struct AcceptanceHeld: Message {
    public var number: String
    public var handlerID: String
    public var dueOn: String
    /// Once that day has closed it is held for accepted, unless an answer has been entered.
    public var heldThrough: String

    public init() {
        self.number = ""
        self.handlerID = ""
        self.dueOn = ""
        self.heldThrough = ""
    }

    public init(
        number: String = "",
        handlerID: String = "",
        dueOn: String = "",
        heldThrough: String = ""
    ) {
        self.number = number
        self.handlerID = handlerID
        self.dueOn = dueOn
        self.heldThrough = heldThrough
    }
}

extension AcceptanceHeld {
    public static var fullName: String { "hall.v1.AcceptanceHeld" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AcceptanceHeld: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ACCEPTANCE_HELD) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ACCEPTANCE_HELD)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AcceptanceHeld>) {
        self.number = c.pointee.number.text
        self.handlerID = c.pointee.handler_id.text
        self.dueOn = c.pointee.due_on.text
        self.heldThrough = c.pointee.held_through.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AcceptanceHeld>, _ arena: Arena) {
        hall__v1__acceptance_held__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.handler_id = arena.data(self.handlerID)
        c.pointee.due_on = arena.data(self.dueOn)
        c.pointee.held_through = arena.data(self.heldThrough)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("handlerId", self.handlerID)
        json.field("dueOn", self.dueOn)
        json.field("heldThrough", self.heldThrough)
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
            case "handlerId", "handler_id":
                guard try seen.first(1, value) else { continue }
                self.handlerID = try value.read()
            case "dueOn", "due_on":
                guard try seen.first(2, value) else { continue }
                self.dueOn = try value.read()
            case "heldThrough", "held_through":
                guard try seen.first(3, value) else { continue }
                self.heldThrough = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The daemon found that somebody seems to have broken a rule; to be explained and decided on.
public struct BreachProposed: Message {
    /// The clause.
    public var clause: String
    public var personID: String
    public var caseNumber: String
    /// The breach it is kept as.
    public var number: String
    /// The journal's entries that show it.
    public var evidence: [Int64]

    public init() {
        self.clause = ""
        self.personID = ""
        self.caseNumber = ""
        self.number = ""
        self.evidence = []
    }

    public init(
        clause: String = "",
        personID: String = "",
        caseNumber: String = "",
        number: String = "",
        evidence: [Int64] = []
    ) {
        self.clause = clause
        self.personID = personID
        self.caseNumber = caseNumber
        self.number = number
        self.evidence = evidence
    }
}

extension BreachProposed {
    public static var fullName: String { "hall.v1.BreachProposed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension BreachProposed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_BREACH_PROPOSED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_BREACH_PROPOSED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__BreachProposed>) {
        self.clause = c.pointee.clause.text
        self.personID = c.pointee.person_id.text
        self.caseNumber = c.pointee.case_number.text
        self.number = c.pointee.number.text
        self.evidence = wireNumbers(c.pointee.evidence, c.pointee.n_evidence)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__BreachProposed>, _ arena: Arena) {
        hall__v1__breach_proposed__init(c)
        c.pointee.clause = arena.data(self.clause)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.number = arena.data(self.number)
        (c.pointee.evidence, c.pointee.n_evidence) = arena.list(self.evidence) { $0 }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("clause", self.clause)
        json.field("personId", self.personID)
        json.field("caseNumber", self.caseNumber)
        json.field("number", self.number)
        json.field("evidence", self.evidence)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "clause":
                guard try seen.first(0, value) else { continue }
                self.clause = try value.read()
            case "personId", "person_id":
                guard try seen.first(1, value) else { continue }
                self.personID = try value.read()
            case "caseNumber", "case_number":
                guard try seen.first(2, value) else { continue }
                self.caseNumber = try value.read()
            case "number":
                guard try seen.first(3, value) else { continue }
                self.number = try value.read()
            case "evidence":
                guard try seen.first(4, value) else { continue }
                self.evidence = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Somebody signed in.
public struct SignedIn: Message {
    public var personID: String
    public var date: String
    public var repeatedMark: Bool

    public init() {
        self.personID = ""
        self.date = ""
        self.repeatedMark = false
    }

    public init(
        personID: String = "",
        date: String = "",
        repeatedMark: Bool = false
    ) {
        self.personID = personID
        self.date = date
        self.repeatedMark = repeatedMark
    }
}

extension SignedIn {
    public static var fullName: String { "hall.v1.SignedIn" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SignedIn: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SIGNED_IN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SIGNED_IN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SignedIn>) {
        self.personID = c.pointee.person_id.text
        self.date = c.pointee.date.text
        self.repeatedMark = c.pointee.repeated_mark != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SignedIn>, _ arena: Arena) {
        hall__v1__signed_in__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.date = arena.data(self.date)
        c.pointee.repeated_mark = self.repeatedMark ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("date", self.date)
        json.field("repeatedMark", self.repeatedMark)
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
            case "date":
                guard try seen.first(1, value) else { continue }
                self.date = try value.read()
            case "repeatedMark", "repeated_mark":
                guard try seen.first(2, value) else { continue }
                self.repeatedMark = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Somebody signed out.
public struct SignedOut: Message {
    public var personID: String
    public var date: String
    public var repeatedMark: Bool

    public init() {
        self.personID = ""
        self.date = ""
        self.repeatedMark = false
    }

    public init(
        personID: String = "",
        date: String = "",
        repeatedMark: Bool = false
    ) {
        self.personID = personID
        self.date = date
        self.repeatedMark = repeatedMark
    }
}

extension SignedOut {
    public static var fullName: String { "hall.v1.SignedOut" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SignedOut: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SIGNED_OUT) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SIGNED_OUT)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SignedOut>) {
        self.personID = c.pointee.person_id.text
        self.date = c.pointee.date.text
        self.repeatedMark = c.pointee.repeated_mark != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SignedOut>, _ arena: Arena) {
        hall__v1__signed_out__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.date = arena.data(self.date)
        c.pointee.repeated_mark = self.repeatedMark ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("date", self.date)
        json.field("repeatedMark", self.repeatedMark)
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
            case "date":
                guard try seen.first(1, value) else { continue }
                self.date = try value.read()
            case "repeatedMark", "repeated_mark":
                guard try seen.first(2, value) else { continue }
                self.repeatedMark = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A paper was issued.
public struct PaperIssued: Message {
    public var id: String
    public var number: String
    public var kind: PaperKind
    public var caseNumber: String
    public var sealNumber: String
    public var replacesID: String
    public var supplementsID: String
    /// SHA-256 over 0x02, the salt and the facts, as the book keeps both: what was printed can be shown to be what was issued.
    public var commitment: [UInt8]

    public init() {
        self.id = ""
        self.number = ""
        self.kind = .unspecified
        self.caseNumber = ""
        self.sealNumber = ""
        self.replacesID = ""
        self.supplementsID = ""
        self.commitment = []
    }

    public init(
        id: String = "",
        number: String = "",
        kind: PaperKind = .unspecified,
        caseNumber: String = "",
        sealNumber: String = "",
        replacesID: String = "",
        supplementsID: String = "",
        commitment: [UInt8] = []
    ) {
        self.id = id
        self.number = number
        self.kind = kind
        self.caseNumber = caseNumber
        self.sealNumber = sealNumber
        self.replacesID = replacesID
        self.supplementsID = supplementsID
        self.commitment = commitment
    }
}

extension PaperIssued {
    public static var fullName: String { "hall.v1.PaperIssued" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PaperIssued: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PAPER_ISSUED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PAPER_ISSUED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PaperIssued>) {
        self.id = c.pointee.id.text
        self.number = c.pointee.number.text
        self.kind = PaperKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.caseNumber = c.pointee.case_number.text
        self.sealNumber = c.pointee.seal_number.text
        self.replacesID = c.pointee.replaces_id.text
        self.supplementsID = c.pointee.supplements_id.text
        self.commitment = c.pointee.commitment.bytes
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PaperIssued>, _ arena: Arena) {
        hall__v1__paper_issued__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.number = arena.data(self.number)
        c.pointee.kind = Hall__V1__PaperKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.seal_number = arena.data(self.sealNumber)
        c.pointee.replaces_id = arena.data(self.replacesID)
        c.pointee.supplements_id = arena.data(self.supplementsID)
        c.pointee.commitment = arena.data(self.commitment)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("number", self.number)
        json.field("kind", self.kind)
        json.field("caseNumber", self.caseNumber)
        json.field("sealNumber", self.sealNumber)
        json.field("replacesId", self.replacesID)
        json.field("supplementsId", self.supplementsID)
        json.field("commitment", self.commitment)
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
            case "number":
                guard try seen.first(1, value) else { continue }
                self.number = try value.read()
            case "kind":
                guard try seen.first(2, value) else { continue }
                self.kind = try value.read()
            case "caseNumber", "case_number":
                guard try seen.first(3, value) else { continue }
                self.caseNumber = try value.read()
            case "sealNumber", "seal_number":
                guard try seen.first(4, value) else { continue }
                self.sealNumber = try value.read()
            case "replacesId", "replaces_id":
                guard try seen.first(5, value) else { continue }
                self.replacesID = try value.read()
            case "supplementsId", "supplements_id":
                guard try seen.first(6, value) else { continue }
                self.supplementsID = try value.read()
            case "commitment":
                guard try seen.first(7, value) else { continue }
                self.commitment = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Somebody asked, and one of those asked is responsible.
public struct EnquiryOpened: Message {
    public var number: String
    public var ownerID: String
    /// All who were asked.
    public var askedPersonIDs: [String]
    public var channel: Channel
    public var itemCode: String

    public init() {
        self.number = ""
        self.ownerID = ""
        self.askedPersonIDs = []
        self.channel = .unspecified
        self.itemCode = ""
    }

    public init(
        number: String = "",
        ownerID: String = "",
        askedPersonIDs: [String] = [],
        channel: Channel = .unspecified,
        itemCode: String = ""
    ) {
        self.number = number
        self.ownerID = ownerID
        self.askedPersonIDs = askedPersonIDs
        self.channel = channel
        self.itemCode = itemCode
    }
}

extension EnquiryOpened {
    public static var fullName: String { "hall.v1.EnquiryOpened" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EnquiryOpened: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ENQUIRY_OPENED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ENQUIRY_OPENED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EnquiryOpened>) {
        self.number = c.pointee.number.text
        self.ownerID = c.pointee.owner_id.text
        self.askedPersonIDs = wireTexts(c.pointee.asked_person_ids, c.pointee.n_asked_person_ids)
        self.channel = Channel(rawValue: Int32(bitPattern: c.pointee.channel.rawValue))
        self.itemCode = c.pointee.item_code.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EnquiryOpened>, _ arena: Arena) {
        hall__v1__enquiry_opened__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.owner_id = arena.data(self.ownerID)
        (c.pointee.asked_person_ids, c.pointee.n_asked_person_ids) = arena.list(self.askedPersonIDs) { arena.data($0) }
        c.pointee.channel = Hall__V1__Channel(UInt32(bitPattern: self.channel.rawValue))
        c.pointee.item_code = arena.data(self.itemCode)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("ownerId", self.ownerID)
        json.field("askedPersonIds", self.askedPersonIDs)
        json.field("channel", self.channel)
        json.field("itemCode", self.itemCode)
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
            case "ownerId", "owner_id":
                guard try seen.first(1, value) else { continue }
                self.ownerID = try value.read()
            case "askedPersonIds", "asked_person_ids":
                guard try seen.first(2, value) else { continue }
                self.askedPersonIDs = try value.read()
            case "channel":
                guard try seen.first(3, value) else { continue }
                self.channel = try value.read()
            case "itemCode", "item_code":
                guard try seen.first(4, value) else { continue }
                self.itemCode = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A leader was asked, and a time promised.
public struct EnquiryEscalated: Message {
    public var number: String
    public var leaderID: String
    public var promisedUntil: Timestamp?

    public init() {
        self.number = ""
        self.leaderID = ""
        self.promisedUntil = nil
    }

    public init(
        number: String = "",
        leaderID: String = "",
        promisedUntil: Timestamp? = nil
    ) {
        self.number = number
        self.leaderID = leaderID
        self.promisedUntil = promisedUntil
    }
}

extension EnquiryEscalated {
    public static var fullName: String { "hall.v1.EnquiryEscalated" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EnquiryEscalated: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ENQUIRY_ESCALATED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ENQUIRY_ESCALATED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EnquiryEscalated>) {
        self.number = c.pointee.number.text
        self.leaderID = c.pointee.leader_id.text
        self.promisedUntil = c.pointee.promised_until == nil ? nil : Timestamp(c: c.pointee.promised_until)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EnquiryEscalated>, _ arena: Arena) {
        hall__v1__enquiry_escalated__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.leader_id = arena.data(self.leaderID)
        if let value = self.promisedUntil { c.pointee.promised_until = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("leaderId", self.leaderID)
        json.field("promisedUntil", self.promisedUntil)
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
            case "leaderId", "leader_id":
                guard try seen.first(1, value) else { continue }
                self.leaderID = try value.read()
            case "promisedUntil", "promised_until":
                guard try seen.first(2, value) else { continue }
                self.promisedUntil = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An enquiry has its outcome.
public struct EnquirySettled: Message {
    public var number: String
    public var outcome: EnquiryOutcome
    public var postID: String
    public var caseNumber: String

    public init() {
        self.number = ""
        self.outcome = .unspecified
        self.postID = ""
        self.caseNumber = ""
    }

    public init(
        number: String = "",
        outcome: EnquiryOutcome = .unspecified,
        postID: String = "",
        caseNumber: String = ""
    ) {
        self.number = number
        self.outcome = outcome
        self.postID = postID
        self.caseNumber = caseNumber
    }
}

extension EnquirySettled {
    public static var fullName: String { "hall.v1.EnquirySettled" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EnquirySettled: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ENQUIRY_SETTLED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ENQUIRY_SETTLED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EnquirySettled>) {
        self.number = c.pointee.number.text
        self.outcome = EnquiryOutcome(rawValue: Int32(bitPattern: c.pointee.outcome.rawValue))
        self.postID = c.pointee.post_id.text
        self.caseNumber = c.pointee.case_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EnquirySettled>, _ arena: Arena) {
        hall__v1__enquiry_settled__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.outcome = Hall__V1__EnquiryOutcome(UInt32(bitPattern: self.outcome.rawValue))
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.case_number = arena.data(self.caseNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("outcome", self.outcome)
        json.field("postId", self.postID)
        json.field("caseNumber", self.caseNumber)
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
            case "outcome":
                guard try seen.first(1, value) else { continue }
                self.outcome = try value.read()
            case "postId", "post_id":
                guard try seen.first(2, value) else { continue }
                self.postID = try value.read()
            case "caseNumber", "case_number":
                guard try seen.first(3, value) else { continue }
                self.caseNumber = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Another is responsible for an enquiry.
public struct EnquiryHandedOver: Message {
    public var number: String
    public var fromPersonID: String
    public var toPersonID: String

    public init() {
        self.number = ""
        self.fromPersonID = ""
        self.toPersonID = ""
    }

    public init(
        number: String = "",
        fromPersonID: String = "",
        toPersonID: String = ""
    ) {
        self.number = number
        self.fromPersonID = fromPersonID
        self.toPersonID = toPersonID
    }
}

extension EnquiryHandedOver {
    public static var fullName: String { "hall.v1.EnquiryHandedOver" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EnquiryHandedOver: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ENQUIRY_HANDED_OVER) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ENQUIRY_HANDED_OVER)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EnquiryHandedOver>) {
        self.number = c.pointee.number.text
        self.fromPersonID = c.pointee.from_person_id.text
        self.toPersonID = c.pointee.to_person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EnquiryHandedOver>, _ arena: Arena) {
        hall__v1__enquiry_handed_over__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.from_person_id = arena.data(self.fromPersonID)
        c.pointee.to_person_id = arena.data(self.toPersonID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("fromPersonId", self.fromPersonID)
        json.field("toPersonId", self.toPersonID)
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
            case "fromPersonId", "from_person_id":
                guard try seen.first(1, value) else { continue }
                self.fromPersonID = try value.read()
            case "toPersonId", "to_person_id":
                guard try seen.first(2, value) else { continue }
                self.toPersonID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An enquiry's time passed without an outcome.
public struct EnquiryLapsed: Message {
    public var number: String
    public var ownerID: String

    public init() {
        self.number = ""
        self.ownerID = ""
    }

    public init(
        number: String = "",
        ownerID: String = ""
    ) {
        self.number = number
        self.ownerID = ownerID
    }
}

extension EnquiryLapsed {
    public static var fullName: String { "hall.v1.EnquiryLapsed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EnquiryLapsed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ENQUIRY_LAPSED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ENQUIRY_LAPSED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EnquiryLapsed>) {
        self.number = c.pointee.number.text
        self.ownerID = c.pointee.owner_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EnquiryLapsed>, _ arena: Arena) {
        hall__v1__enquiry_lapsed__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.owner_id = arena.data(self.ownerID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("ownerId", self.ownerID)
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
            case "ownerId", "owner_id":
                guard try seen.first(1, value) else { continue }
                self.ownerID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The law's limit of a case was extended.
public struct CaseLimitExtended: Message {
    public var number: String
    public var workingDays: Int32
    /// Empty: paused, or it follows with the next year's calendar.
    public var statutoryDue: String

    public init() {
        self.number = ""
        self.workingDays = 0
        self.statutoryDue = ""
    }

    public init(
        number: String = "",
        workingDays: Int32 = 0,
        statutoryDue: String = ""
    ) {
        self.number = number
        self.workingDays = workingDays
        self.statutoryDue = statutoryDue
    }
}

extension CaseLimitExtended {
    public static var fullName: String { "hall.v1.CaseLimitExtended" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseLimitExtended: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_LIMIT_EXTENDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_LIMIT_EXTENDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseLimitExtended>) {
        self.number = c.pointee.number.text
        self.workingDays = c.pointee.working_days
        self.statutoryDue = c.pointee.statutory_due.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseLimitExtended>, _ arena: Arena) {
        hall__v1__case_limit_extended__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.working_days = self.workingDays
        c.pointee.statutory_due = arena.data(self.statutoryDue)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("workingDays", self.workingDays)
        json.field("statutoryDue", self.statutoryDue)
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
            case "workingDays", "working_days":
                guard try seen.first(1, value) else { continue }
                self.workingDays = try value.read()
            case "statutoryDue", "statutory_due":
                guard try seen.first(2, value) else { continue }
                self.statutoryDue = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A second person looked at a case.
public struct CaseReviewed: Message {
    public var number: String
    public var word: CheckWord
    public var result: CaseResult

    public init() {
        self.number = ""
        self.word = .unspecified
        self.result = .unspecified
    }

    public init(
        number: String = "",
        word: CheckWord = .unspecified,
        result: CaseResult = .unspecified
    ) {
        self.number = number
        self.word = word
        self.result = result
    }
}

extension CaseReviewed {
    public static var fullName: String { "hall.v1.CaseReviewed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseReviewed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_REVIEWED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_REVIEWED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseReviewed>) {
        self.number = c.pointee.number.text
        self.word = CheckWord(rawValue: Int32(bitPattern: c.pointee.word.rawValue))
        self.result = CaseResult(rawValue: Int32(bitPattern: c.pointee.result.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseReviewed>, _ arena: Arena) {
        hall__v1__case_reviewed__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.word = Hall__V1__CheckWord(UInt32(bitPattern: self.word.rawValue))
        c.pointee.result = Hall__V1__CaseResult(UInt32(bitPattern: self.result.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("word", self.word)
        json.field("result", self.result)
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
            case "word":
                guard try seen.first(1, value) else { continue }
                self.word = try value.read()
            case "result":
                guard try seen.first(2, value) else { continue }
                self.result = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A principal decided on a case.
public struct CaseApproved: Message {
    public var number: String
    public var word: CheckWord
    public var result: CaseResult
    public var principalID: String
    public var form: ApprovalForm
    /// The principal's own word on what was written down before.
    public var confirmed: Bool

    public init() {
        self.number = ""
        self.word = .unspecified
        self.result = .unspecified
        self.principalID = ""
        self.form = .unspecified
        self.confirmed = false
    }

    public init(
        number: String = "",
        word: CheckWord = .unspecified,
        result: CaseResult = .unspecified,
        principalID: String = "",
        form: ApprovalForm = .unspecified,
        confirmed: Bool = false
    ) {
        self.number = number
        self.word = word
        self.result = result
        self.principalID = principalID
        self.form = form
        self.confirmed = confirmed
    }
}

extension CaseApproved {
    public static var fullName: String { "hall.v1.CaseApproved" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseApproved: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_APPROVED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_APPROVED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseApproved>) {
        self.number = c.pointee.number.text
        self.word = CheckWord(rawValue: Int32(bitPattern: c.pointee.word.rawValue))
        self.result = CaseResult(rawValue: Int32(bitPattern: c.pointee.result.rawValue))
        self.principalID = c.pointee.principal_id.text
        self.form = ApprovalForm(rawValue: Int32(bitPattern: c.pointee.form.rawValue))
        self.confirmed = c.pointee.confirmed != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseApproved>, _ arena: Arena) {
        hall__v1__case_approved__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.word = Hall__V1__CheckWord(UInt32(bitPattern: self.word.rawValue))
        c.pointee.result = Hall__V1__CaseResult(UInt32(bitPattern: self.result.rawValue))
        c.pointee.principal_id = arena.data(self.principalID)
        c.pointee.form = Hall__V1__ApprovalForm(UInt32(bitPattern: self.form.rawValue))
        c.pointee.confirmed = self.confirmed ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("word", self.word)
        json.field("result", self.result)
        json.field("principalId", self.principalID)
        json.field("form", self.form)
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
            case "word":
                guard try seen.first(1, value) else { continue }
                self.word = try value.read()
            case "result":
                guard try seen.first(2, value) else { continue }
                self.result = try value.read()
            case "principalId", "principal_id":
                guard try seen.first(3, value) else { continue }
                self.principalID = try value.read()
            case "form":
                guard try seen.first(4, value) else { continue }
                self.form = try value.read()
            case "confirmed":
                guard try seen.first(5, value) else { continue }
                self.confirmed = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A step of the work was done.
public struct CaseStepRecorded: Message {
    public var number: String
    /// The line of the item's procedure; 0: none of them.
    public var procedureLine: Int32

    public init() {
        self.number = ""
        self.procedureLine = 0
    }

    public init(
        number: String = "",
        procedureLine: Int32 = 0
    ) {
        self.number = number
        self.procedureLine = procedureLine
    }
}

extension CaseStepRecorded {
    public static var fullName: String { "hall.v1.CaseStepRecorded" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseStepRecorded: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_STEP_RECORDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_STEP_RECORDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseStepRecorded>) {
        self.number = c.pointee.number.text
        self.procedureLine = c.pointee.procedure_line
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseStepRecorded>, _ arena: Arena) {
        hall__v1__case_step_recorded__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.procedure_line = self.procedureLine
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("procedureLine", self.procedureLine)
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
            case "procedureLine", "procedure_line":
                guard try seen.first(1, value) else { continue }
                self.procedureLine = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case went to a higher authority.
public struct CaseSentUp: Message {
    public var number: String
    public var authority: String

    public init() {
        self.number = ""
        self.authority = ""
    }

    public init(
        number: String = "",
        authority: String = ""
    ) {
        self.number = number
        self.authority = authority
    }
}

extension CaseSentUp {
    public static var fullName: String { "hall.v1.CaseSentUp" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseSentUp: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_SENT_UP) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_SENT_UP)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseSentUp>) {
        self.number = c.pointee.number.text
        self.authority = c.pointee.authority.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseSentUp>, _ arena: Arena) {
        hall__v1__case_sent_up__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.authority = arena.data(self.authority)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("authority", self.authority)
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
            case "authority":
                guard try seen.first(1, value) else { continue }
                self.authority = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A case came back from upstairs.
public struct CaseCameBack: Message {
    public var number: String
    public var authority: String

    public init() {
        self.number = ""
        self.authority = ""
    }

    public init(
        number: String = "",
        authority: String = ""
    ) {
        self.number = number
        self.authority = authority
    }
}

extension CaseCameBack {
    public static var fullName: String { "hall.v1.CaseCameBack" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseCameBack: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_CAME_BACK) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_CAME_BACK)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseCameBack>) {
        self.number = c.pointee.number.text
        self.authority = c.pointee.authority.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseCameBack>, _ arena: Arena) {
        hall__v1__case_came_back__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.authority = arena.data(self.authority)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("authority", self.authority)
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
            case "authority":
                guard try seen.first(1, value) else { continue }
                self.authority = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An authority was contacted for a case.
public struct AuthorityContacted: Message {
    public var number: String
    public var authority: String
    public var way: ContactWay

    public init() {
        self.number = ""
        self.authority = ""
        self.way = .unspecified
    }

    public init(
        number: String = "",
        authority: String = "",
        way: ContactWay = .unspecified
    ) {
        self.number = number
        self.authority = authority
        self.way = way
    }
}

extension AuthorityContacted {
    public static var fullName: String { "hall.v1.AuthorityContacted" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AuthorityContacted: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_AUTHORITY_CONTACTED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_AUTHORITY_CONTACTED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AuthorityContacted>) {
        self.number = c.pointee.number.text
        self.authority = c.pointee.authority.text
        self.way = ContactWay(rawValue: Int32(bitPattern: c.pointee.way.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AuthorityContacted>, _ arena: Arena) {
        hall__v1__authority_contacted__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.authority = arena.data(self.authority)
        c.pointee.way = Hall__V1__ContactWay(UInt32(bitPattern: self.way.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("authority", self.authority)
        json.field("way", self.way)
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
            case "authority":
                guard try seen.first(1, value) else { continue }
                self.authority = try value.read()
            case "way":
                guard try seen.first(2, value) else { continue }
                self.way = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The result of a case was delivered.
public struct CaseDelivered: Message {
    public var number: String
    public var way: DeliveryWay
    public var late: Bool

    public init() {
        self.number = ""
        self.way = .unspecified
        self.late = false
    }

    public init(
        number: String = "",
        way: DeliveryWay = .unspecified,
        late: Bool = false
    ) {
        self.number = number
        self.way = way
        self.late = late
    }
}

extension CaseDelivered {
    public static var fullName: String { "hall.v1.CaseDelivered" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseDelivered: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_DELIVERED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_DELIVERED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseDelivered>) {
        self.number = c.pointee.number.text
        self.way = DeliveryWay(rawValue: Int32(bitPattern: c.pointee.way.rawValue))
        self.late = c.pointee.late != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseDelivered>, _ arena: Arena) {
        hall__v1__case_delivered__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.way = Hall__V1__DeliveryWay(UInt32(bitPattern: self.way.rawValue))
        c.pointee.late = self.late ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("way", self.way)
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
            case "way":
                guard try seen.first(1, value) else { continue }
                self.way = try value.read()
            case "late":
                guard try seen.first(2, value) else { continue }
                self.late = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The limit of a delivery is near.
public struct DeliveryNearDue: Message {
    public var number: String
    public var handlerID: String
    public var dueOn: String

    public init() {
        self.number = ""
        self.handlerID = ""
        self.dueOn = ""
    }

    public init(
        number: String = "",
        handlerID: String = "",
        dueOn: String = ""
    ) {
        self.number = number
        self.handlerID = handlerID
        self.dueOn = dueOn
    }
}

extension DeliveryNearDue {
    public static var fullName: String { "hall.v1.DeliveryNearDue" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension DeliveryNearDue: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_DELIVERY_NEAR_DUE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_DELIVERY_NEAR_DUE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__DeliveryNearDue>) {
        self.number = c.pointee.number.text
        self.handlerID = c.pointee.handler_id.text
        self.dueOn = c.pointee.due_on.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__DeliveryNearDue>, _ arena: Arena) {
        hall__v1__delivery_near_due__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.handler_id = arena.data(self.handlerID)
        c.pointee.due_on = arena.data(self.dueOn)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("handlerId", self.handlerID)
        json.field("dueOn", self.dueOn)
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
            case "handlerId", "handler_id":
                guard try seen.first(1, value) else { continue }
                self.handlerID = try value.read()
            case "dueOn", "due_on":
                guard try seen.first(2, value) else { continue }
                self.dueOn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The applicant came once more.
public struct ApplicantVisited: Message {
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

extension ApplicantVisited {
    public static var fullName: String { "hall.v1.ApplicantVisited" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ApplicantVisited: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_APPLICANT_VISITED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_APPLICANT_VISITED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ApplicantVisited>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ApplicantVisited>, _ arena: Arena) {
        hall__v1__applicant_visited__init(c)
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
