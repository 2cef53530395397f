// Generated from Protos/hall/v1/papers.proto by HallProtoGen; do not edit.

import CHallProto

/// What a paper is.
public enum PaperKind: ProtoEnum {
    case unspecified
    /// 收件回执.
    case filingReceipt
    /// 一次性告知单.
    case oneTimeNotice
    /// 受理通知书.
    case acceptanceNotice
    /// 承诺通知书.
    case promiseNotice
    /// 不予受理通知书.
    case notAccepted
    /// 不予办理决定书.
    case denied
    /// 特别程序告知书.
    case specialProcedure
    /// 延长期限告知书.
    case statutoryExtension
    /// 容缺受理承诺书.
    case minorMissing
    /// 告知承诺书.
    case promiseInstead
    /// 授权委托书.
    case authorisation
    /// 办结通知书.
    case completion
    /// 送达回证.
    case deliveryReceipt
    /// 补充告知书.
    case supplement
    /// 移交清单.
    case handover
    /// 缺勤待核通知.
    case absenceNotice
    /// 缺勤认定通知.
    case absenceDecision
    /// 考勤月报表.
    case monthSheet
    /// 请假条.
    case leaveSlip
    /// 学习签到表.
    case studySheet
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [PaperKind] = [
        .unspecified,
        .filingReceipt,
        .oneTimeNotice,
        .acceptanceNotice,
        .promiseNotice,
        .notAccepted,
        .denied,
        .specialProcedure,
        .statutoryExtension,
        .minorMissing,
        .promiseInstead,
        .authorisation,
        .completion,
        .deliveryReceipt,
        .supplement,
        .handover,
        .absenceNotice,
        .absenceDecision,
        .monthSheet,
        .leaveSlip,
        .studySheet,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .filingReceipt
        case 2: self = .oneTimeNotice
        case 3: self = .acceptanceNotice
        case 4: self = .promiseNotice
        case 5: self = .notAccepted
        case 6: self = .denied
        case 7: self = .specialProcedure
        case 8: self = .statutoryExtension
        case 9: self = .minorMissing
        case 10: self = .promiseInstead
        case 11: self = .authorisation
        case 12: self = .completion
        case 13: self = .deliveryReceipt
        case 14: self = .supplement
        case 15: self = .handover
        case 16: self = .absenceNotice
        case 17: self = .absenceDecision
        case 18: self = .monthSheet
        case 19: self = .leaveSlip
        case 30: self = .studySheet
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .filingReceipt: 1
        case .oneTimeNotice: 2
        case .acceptanceNotice: 3
        case .promiseNotice: 4
        case .notAccepted: 5
        case .denied: 6
        case .specialProcedure: 7
        case .statutoryExtension: 8
        case .minorMissing: 9
        case .promiseInstead: 10
        case .authorisation: 11
        case .completion: 12
        case .deliveryReceipt: 13
        case .supplement: 14
        case .handover: 15
        case .absenceNotice: 16
        case .absenceDecision: 17
        case .monthSheet: 18
        case .leaveSlip: 19
        case .studySheet: 30
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "PAPER_KIND_UNSPECIFIED"
        case .filingReceipt: "PAPER_KIND_FILING_RECEIPT"
        case .oneTimeNotice: "PAPER_KIND_ONE_TIME_NOTICE"
        case .acceptanceNotice: "PAPER_KIND_ACCEPTANCE_NOTICE"
        case .promiseNotice: "PAPER_KIND_PROMISE_NOTICE"
        case .notAccepted: "PAPER_KIND_NOT_ACCEPTED"
        case .denied: "PAPER_KIND_DENIED"
        case .specialProcedure: "PAPER_KIND_SPECIAL_PROCEDURE"
        case .statutoryExtension: "PAPER_KIND_STATUTORY_EXTENSION"
        case .minorMissing: "PAPER_KIND_MINOR_MISSING"
        case .promiseInstead: "PAPER_KIND_PROMISE_INSTEAD"
        case .authorisation: "PAPER_KIND_AUTHORISATION"
        case .completion: "PAPER_KIND_COMPLETION"
        case .deliveryReceipt: "PAPER_KIND_DELIVERY_RECEIPT"
        case .supplement: "PAPER_KIND_SUPPLEMENT"
        case .handover: "PAPER_KIND_HANDOVER"
        case .absenceNotice: "PAPER_KIND_ABSENCE_NOTICE"
        case .absenceDecision: "PAPER_KIND_ABSENCE_DECISION"
        case .monthSheet: "PAPER_KIND_MONTH_SHEET"
        case .leaveSlip: "PAPER_KIND_LEAVE_SLIP"
        case .studySheet: "PAPER_KIND_STUDY_SHEET"
        case .unrecognized(let value): String(value)
        }
    }
}

extension PaperKind: JSONRepresentable {}

/// Whose copy of a paper.
public enum PaperCopy: ProtoEnum {
    case unspecified
    /// 申请人联.
    case applicant
    /// 窗口留存联.
    case window
    /// 存档联.
    case file
    /// 移交人联.
    case giver
    /// 接收人联.
    case taker
    /// 本人联.
    case person
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [PaperCopy] = [
        .unspecified,
        .applicant,
        .window,
        .file,
        .giver,
        .taker,
        .person,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .applicant
        case 2: self = .window
        case 3: self = .file
        case 4: self = .giver
        case 5: self = .taker
        case 6: self = .person
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .applicant: 1
        case .window: 2
        case .file: 3
        case .giver: 4
        case .taker: 5
        case .person: 6
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "PAPER_COPY_UNSPECIFIED"
        case .applicant: "PAPER_COPY_APPLICANT"
        case .window: "PAPER_COPY_WINDOW"
        case .file: "PAPER_COPY_FILE"
        case .giver: "PAPER_COPY_GIVER"
        case .taker: "PAPER_COPY_TAKER"
        case .person: "PAPER_COPY_PERSON"
        case .unrecognized(let value): String(value)
        }
    }
}

extension PaperCopy: JSONRepresentable {}

/// A due day a paper shows.
public struct PaperDue: Message {
    /// "promised" or "statutory".
    public var clock: String
    /// Empty: the paper says that the due date follows.
    public var dueOn: String

    public init() {
        self.clock = ""
        self.dueOn = ""
    }

    public init(
        clock: String = "",
        dueOn: String = ""
    ) {
        self.clock = clock
        self.dueOn = dueOn
    }
}

extension PaperDue {
    public static var fullName: String { "hall.v1.PaperDue" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PaperDue: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PAPER_DUE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PAPER_DUE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PaperDue>) {
        self.clock = c.pointee.clock.text
        self.dueOn = c.pointee.due_on.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PaperDue>, _ arena: Arena) {
        hall__v1__paper_due__init(c)
        c.pointee.clock = arena.data(self.clock)
        c.pointee.due_on = arena.data(self.dueOn)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("clock", self.clock)
        json.field("dueOn", self.dueOn)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "clock":
                guard try seen.first(0, value) else { continue }
                self.clock = try value.read()
            case "dueOn", "due_on":
                guard try seen.first(1, value) else { continue }
                self.dueOn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A paper, without its pages.
public struct PaperInfo: Message {
    /// "notice-2026-000012".
    public var id: String
    /// As people write it, "便民告〔2026〕12号".
    public var number: String
    public var kind: PaperKind
    /// Empty: it belongs to no case.
    public var caseNumber: String
    /// What it is about.
    public var subject: String
    public var issuedAt: Timestamp?
    public var issuedBy: String
    public var issuedByName: String
    /// Whose case it was, when another issued it.
    public var actingFor: String
    /// Its entry in the register of seal uses.
    public var sealNumber: String
    /// The templates it is printed by.
    public var templateRevision: Int32
    public var copies: [PaperCopy]
    public var dues: [PaperDue]
    public var replacesID: String
    public var replacedByID: String
    /// The paper this one supplements.
    public var supplementsID: String
    public var supplementedByIDs: [String]
    /// It shows a due date that is no longer true.
    public var stale: Bool
    /// The number of the paper it was first written on, when it was entered later.
    public var voucher: String

    public init() {
        self.id = ""
        self.number = ""
        self.kind = .unspecified
        self.caseNumber = ""
        self.subject = ""
        self.issuedAt = nil
        self.issuedBy = ""
        self.issuedByName = ""
        self.actingFor = ""
        self.sealNumber = ""
        self.templateRevision = 0
        self.copies = []
        self.dues = []
        self.replacesID = ""
        self.replacedByID = ""
        self.supplementsID = ""
        self.supplementedByIDs = []
        self.stale = false
        self.voucher = ""
    }

    public init(
        id: String = "",
        number: String = "",
        kind: PaperKind = .unspecified,
        caseNumber: String = "",
        subject: String = "",
        issuedAt: Timestamp? = nil,
        issuedBy: String = "",
        issuedByName: String = "",
        actingFor: String = "",
        sealNumber: String = "",
        templateRevision: Int32 = 0,
        copies: [PaperCopy] = [],
        dues: [PaperDue] = [],
        replacesID: String = "",
        replacedByID: String = "",
        supplementsID: String = "",
        supplementedByIDs: [String] = [],
        stale: Bool = false,
        voucher: String = ""
    ) {
        self.id = id
        self.number = number
        self.kind = kind
        self.caseNumber = caseNumber
        self.subject = subject
        self.issuedAt = issuedAt
        self.issuedBy = issuedBy
        self.issuedByName = issuedByName
        self.actingFor = actingFor
        self.sealNumber = sealNumber
        self.templateRevision = templateRevision
        self.copies = copies
        self.dues = dues
        self.replacesID = replacesID
        self.replacedByID = replacedByID
        self.supplementsID = supplementsID
        self.supplementedByIDs = supplementedByIDs
        self.stale = stale
        self.voucher = voucher
    }
}

extension PaperInfo {
    public static var fullName: String { "hall.v1.PaperInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PaperInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PAPER_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PAPER_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PaperInfo>) {
        self.id = c.pointee.id.text
        self.number = c.pointee.number.text
        self.kind = PaperKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.caseNumber = c.pointee.case_number.text
        self.subject = c.pointee.subject.text
        self.issuedAt = c.pointee.issued_at == nil ? nil : Timestamp(c: c.pointee.issued_at)
        self.issuedBy = c.pointee.issued_by.text
        self.issuedByName = c.pointee.issued_by_name.text
        self.actingFor = c.pointee.acting_for.text
        self.sealNumber = c.pointee.seal_number.text
        self.templateRevision = c.pointee.template_revision
        self.copies = wireList(c.pointee.copies, c.pointee.n_copies) { PaperCopy(rawValue: Int32(bitPattern: $0.rawValue)) }
        self.dues = wireMessages(c.pointee.dues, c.pointee.n_dues)
        self.replacesID = c.pointee.replaces_id.text
        self.replacedByID = c.pointee.replaced_by_id.text
        self.supplementsID = c.pointee.supplements_id.text
        self.supplementedByIDs = wireTexts(c.pointee.supplemented_by_ids, c.pointee.n_supplemented_by_ids)
        self.stale = c.pointee.stale != 0
        self.voucher = c.pointee.voucher.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PaperInfo>, _ arena: Arena) {
        hall__v1__paper_info__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.number = arena.data(self.number)
        c.pointee.kind = Hall__V1__PaperKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.subject = arena.data(self.subject)
        if let value = self.issuedAt { c.pointee.issued_at = arena.message(value) }
        c.pointee.issued_by = arena.data(self.issuedBy)
        c.pointee.issued_by_name = arena.data(self.issuedByName)
        c.pointee.acting_for = arena.data(self.actingFor)
        c.pointee.seal_number = arena.data(self.sealNumber)
        c.pointee.template_revision = self.templateRevision
        (c.pointee.copies, c.pointee.n_copies) = arena.list(self.copies) {
            Hall__V1__PaperCopy(UInt32(bitPattern: $0.rawValue))
        }
        (c.pointee.dues, c.pointee.n_dues) = arena.list(self.dues) { Optional(arena.message($0)) }
        c.pointee.replaces_id = arena.data(self.replacesID)
        c.pointee.replaced_by_id = arena.data(self.replacedByID)
        c.pointee.supplements_id = arena.data(self.supplementsID)
        (c.pointee.supplemented_by_ids, c.pointee.n_supplemented_by_ids) = arena.list(self.supplementedByIDs) { arena.data($0) }
        c.pointee.stale = self.stale ? 1 : 0
        c.pointee.voucher = arena.data(self.voucher)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("number", self.number)
        json.field("kind", self.kind)
        json.field("caseNumber", self.caseNumber)
        json.field("subject", self.subject)
        json.field("issuedAt", self.issuedAt)
        json.field("issuedBy", self.issuedBy)
        json.field("issuedByName", self.issuedByName)
        json.field("actingFor", self.actingFor)
        json.field("sealNumber", self.sealNumber)
        json.field("templateRevision", self.templateRevision)
        json.field("copies", self.copies)
        json.field("dues", self.dues)
        json.field("replacesId", self.replacesID)
        json.field("replacedById", self.replacedByID)
        json.field("supplementsId", self.supplementsID)
        json.field("supplementedByIds", self.supplementedByIDs)
        json.field("stale", self.stale)
        json.field("voucher", self.voucher)
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
            case "subject":
                guard try seen.first(4, value) else { continue }
                self.subject = try value.read()
            case "issuedAt", "issued_at":
                guard try seen.first(5, value) else { continue }
                self.issuedAt = try value.read()
            case "issuedBy", "issued_by":
                guard try seen.first(6, value) else { continue }
                self.issuedBy = try value.read()
            case "issuedByName", "issued_by_name":
                guard try seen.first(7, value) else { continue }
                self.issuedByName = try value.read()
            case "actingFor", "acting_for":
                guard try seen.first(8, value) else { continue }
                self.actingFor = try value.read()
            case "sealNumber", "seal_number":
                guard try seen.first(9, value) else { continue }
                self.sealNumber = try value.read()
            case "templateRevision", "template_revision":
                guard try seen.first(10, value) else { continue }
                self.templateRevision = try value.read()
            case "copies":
                guard try seen.first(11, value) else { continue }
                self.copies = try value.read()
            case "dues":
                guard try seen.first(12, value) else { continue }
                self.dues = try value.read()
            case "replacesId", "replaces_id":
                guard try seen.first(13, value) else { continue }
                self.replacesID = try value.read()
            case "replacedById", "replaced_by_id":
                guard try seen.first(14, value) else { continue }
                self.replacedByID = try value.read()
            case "supplementsId", "supplements_id":
                guard try seen.first(15, value) else { continue }
                self.supplementsID = try value.read()
            case "supplementedByIds", "supplemented_by_ids":
                guard try seen.first(16, value) else { continue }
                self.supplementedByIDs = try value.read()
            case "stale":
                guard try seen.first(17, value) else { continue }
                self.stale = try value.read()
            case "voucher":
                guard try seen.first(18, value) else { continue }
                self.voucher = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The paper to read.
public struct GetPaperRequest: Message {
    public var id: String
    /// Unspecified: all of its copies, one after the other.
    public var copy: PaperCopy

    public init() {
        self.id = ""
        self.copy = .unspecified
    }

    public init(
        id: String = "",
        copy: PaperCopy = .unspecified
    ) {
        self.id = id
        self.copy = copy
    }
}

extension GetPaperRequest {
    public static var fullName: String { "hall.v1.GetPaperRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetPaperRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_PAPER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_PAPER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetPaperRequest>) {
        self.id = c.pointee.id.text
        self.copy = PaperCopy(rawValue: Int32(bitPattern: c.pointee.copy.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetPaperRequest>, _ arena: Arena) {
        hall__v1__get_paper_request__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.copy = Hall__V1__PaperCopy(UInt32(bitPattern: self.copy.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("copy", self.copy)
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
            case "copy":
                guard try seen.first(1, value) else { continue }
                self.copy = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The paper.
public struct GetPaperReply: Message {
    public var paper: PaperInfo?
    /// A whole HTML document for A4.
    public var html: String

    public init() {
        self.paper = nil
        self.html = ""
    }

    public init(
        paper: PaperInfo? = nil,
        html: String = ""
    ) {
        self.paper = paper
        self.html = html
    }
}

extension GetPaperReply {
    public static var fullName: String { "hall.v1.GetPaperReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetPaperReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_PAPER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_PAPER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetPaperReply>) {
        self.paper = c.pointee.paper == nil ? nil : PaperInfo(c: c.pointee.paper)
        self.html = c.pointee.html.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetPaperReply>, _ arena: Arena) {
        hall__v1__get_paper_reply__init(c)
        if let value = self.paper { c.pointee.paper = arena.message(value) }
        c.pointee.html = arena.data(self.html)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("paper", self.paper)
        json.field("html", self.html)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "paper":
                guard try seen.first(0, value) else { continue }
                self.paper = try value.read()
            case "html":
                guard try seen.first(1, value) else { continue }
                self.html = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which papers to list.
public struct ListPapersRequest: Message {
    public var caseNumber: String
    /// Unspecified: of every kind.
    public var kind: PaperKind
    /// The year of their numbers; 0: every year.
    public var year: Int32
    /// Who issued them; "me" is the caller.
    public var personID: String
    /// Only those that show a due date that is no longer true.
    public var staleOnly: Bool
    /// 1 to 500; 0: 50.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.caseNumber = ""
        self.kind = .unspecified
        self.year = 0
        self.personID = ""
        self.staleOnly = false
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        caseNumber: String = "",
        kind: PaperKind = .unspecified,
        year: Int32 = 0,
        personID: String = "",
        staleOnly: Bool = false,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.caseNumber = caseNumber
        self.kind = kind
        self.year = year
        self.personID = personID
        self.staleOnly = staleOnly
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListPapersRequest {
    public static var fullName: String { "hall.v1.ListPapersRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListPapersRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_PAPERS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_PAPERS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListPapersRequest>) {
        self.caseNumber = c.pointee.case_number.text
        self.kind = PaperKind(rawValue: Int32(bitPattern: c.pointee.kind.rawValue))
        self.year = c.pointee.year
        self.personID = c.pointee.person_id.text
        self.staleOnly = c.pointee.stale_only != 0
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListPapersRequest>, _ arena: Arena) {
        hall__v1__list_papers_request__init(c)
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.kind = Hall__V1__PaperKind(UInt32(bitPattern: self.kind.rawValue))
        c.pointee.year = self.year
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.stale_only = self.staleOnly ? 1 : 0
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("caseNumber", self.caseNumber)
        json.field("kind", self.kind)
        json.field("year", self.year)
        json.field("personId", self.personID)
        json.field("staleOnly", self.staleOnly)
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
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
            case "kind":
                guard try seen.first(1, value) else { continue }
                self.kind = try value.read()
            case "year":
                guard try seen.first(2, value) else { continue }
                self.year = try value.read()
            case "personId", "person_id":
                guard try seen.first(3, value) else { continue }
                self.personID = try value.read()
            case "staleOnly", "stale_only":
                guard try seen.first(4, value) else { continue }
                self.staleOnly = try value.read()
            case "pageSize", "page_size":
                guard try seen.first(5, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(6, value) else { continue }
                self.pageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The papers, the oldest first.
public struct ListPapersReply: Message {
    public var papers: [PaperInfo]
    /// Empty on the last page.
    public var nextPageToken: String

    public init() {
        self.papers = []
        self.nextPageToken = ""
    }

    public init(
        papers: [PaperInfo] = [],
        nextPageToken: String = ""
    ) {
        self.papers = papers
        self.nextPageToken = nextPageToken
    }
}

extension ListPapersReply {
    public static var fullName: String { "hall.v1.ListPapersReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListPapersReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_PAPERS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_PAPERS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListPapersReply>) {
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
        self.nextPageToken = c.pointee.next_page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListPapersReply>, _ arena: Arena) {
        hall__v1__list_papers_reply__init(c)
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("papers", self.papers)
        json.field("nextPageToken", self.nextPageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "papers":
                guard try seen.first(0, value) else { continue }
                self.papers = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case whose file to print.
public struct CaseFileRequest: Message {
    public var caseNumber: String

    public init() {
        self.caseNumber = ""
    }

    public init(
        caseNumber: String = ""
    ) {
        self.caseNumber = caseNumber
    }
}

extension CaseFileRequest {
    public static var fullName: String { "hall.v1.CaseFileRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseFileRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_FILE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_FILE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseFileRequest>) {
        self.caseNumber = c.pointee.case_number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseFileRequest>, _ arena: Arena) {
        hall__v1__case_file_request__init(c)
        c.pointee.case_number = arena.data(self.caseNumber)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("caseNumber", self.caseNumber)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// The whole file.
public struct CaseFileReply: Message {
    /// A whole HTML document for A4.
    public var html: String
    /// How many papers are in it.
    public var papers: Int32

    public init() {
        self.html = ""
        self.papers = 0
    }

    public init(
        html: String = "",
        papers: Int32 = 0
    ) {
        self.html = html
        self.papers = papers
    }
}

extension CaseFileReply {
    public static var fullName: String { "hall.v1.CaseFileReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CaseFileReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_CASE_FILE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_CASE_FILE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CaseFileReply>) {
        self.html = c.pointee.html.text
        self.papers = c.pointee.papers
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CaseFileReply>, _ arena: Arena) {
        hall__v1__case_file_reply__init(c)
        c.pointee.html = arena.data(self.html)
        c.pointee.papers = self.papers
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("html", self.html)
        json.field("papers", self.papers)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "html":
                guard try seen.first(0, value) else { continue }
                self.html = try value.read()
            case "papers":
                guard try seen.first(1, value) else { continue }
                self.papers = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The case somebody else may act in.
public struct AuthoriseRequest: Message {
    public var caseNumber: String
    /// Empty: the line is left open, to be written by hand.
    public var agentName: String

    public init() {
        self.caseNumber = ""
        self.agentName = ""
    }

    public init(
        caseNumber: String = "",
        agentName: String = ""
    ) {
        self.caseNumber = caseNumber
        self.agentName = agentName
    }
}

extension AuthoriseRequest {
    public static var fullName: String { "hall.v1.AuthoriseRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AuthoriseRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_AUTHORISE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_AUTHORISE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AuthoriseRequest>) {
        self.caseNumber = c.pointee.case_number.text
        self.agentName = c.pointee.agent_name.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AuthoriseRequest>, _ arena: Arena) {
        hall__v1__authorise_request__init(c)
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.agent_name = arena.data(self.agentName)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("caseNumber", self.caseNumber)
        json.field("agentName", self.agentName)
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
            case "agentName", "agent_name":
                guard try seen.first(1, value) else { continue }
                self.agentName = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The letter.
public struct AuthoriseReply: Message {
    public var paper: PaperInfo?

    public init() {
        self.paper = nil
    }

    public init(
        paper: PaperInfo? = nil
    ) {
        self.paper = paper
    }
}

extension AuthoriseReply {
    public static var fullName: String { "hall.v1.AuthoriseReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AuthoriseReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_AUTHORISE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_AUTHORISE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AuthoriseReply>) {
        self.paper = c.pointee.paper == nil ? nil : PaperInfo(c: c.pointee.paper)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AuthoriseReply>, _ arena: Arena) {
        hall__v1__authorise_reply__init(c)
        if let value = self.paper { c.pointee.paper = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("paper", self.paper)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "paper":
                guard try seen.first(0, value) else { continue }
                self.paper = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The paper to replace, and why.
public struct ReissuePaperRequest: Message {
    public var id: String
    public var reason: String

    public init() {
        self.id = ""
        self.reason = ""
    }

    public init(
        id: String = "",
        reason: String = ""
    ) {
        self.id = id
        self.reason = reason
    }
}

extension ReissuePaperRequest {
    public static var fullName: String { "hall.v1.ReissuePaperRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReissuePaperRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REISSUE_PAPER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REISSUE_PAPER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReissuePaperRequest>) {
        self.id = c.pointee.id.text
        self.reason = c.pointee.reason.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReissuePaperRequest>, _ arena: Arena) {
        hall__v1__reissue_paper_request__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.reason = arena.data(self.reason)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("reason", self.reason)
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
            case "reason":
                guard try seen.first(1, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The replacement.
public struct ReissuePaperReply: Message {
    public var paper: PaperInfo?

    public init() {
        self.paper = nil
    }

    public init(
        paper: PaperInfo? = nil
    ) {
        self.paper = paper
    }
}

extension ReissuePaperReply {
    public static var fullName: String { "hall.v1.ReissuePaperReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ReissuePaperReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_REISSUE_PAPER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_REISSUE_PAPER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ReissuePaperReply>) {
        self.paper = c.pointee.paper == nil ? nil : PaperInfo(c: c.pointee.paper)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ReissuePaperReply>, _ arena: Arena) {
        hall__v1__reissue_paper_reply__init(c)
        if let value = self.paper { c.pointee.paper = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("paper", self.paper)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "paper":
                guard try seen.first(0, value) else { continue }
                self.paper = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The paper to supplement, and why.
public struct SupplementPaperRequest: Message {
    public var id: String
    /// As the applicant reads it: the year's calendar was published, the case stood still meanwhile.
    public var reason: String
    /// What it rests on; empty: the notice of the calendar by which the new date was counted.
    public var basis: String

    public init() {
        self.id = ""
        self.reason = ""
        self.basis = ""
    }

    public init(
        id: String = "",
        reason: String = "",
        basis: String = ""
    ) {
        self.id = id
        self.reason = reason
        self.basis = basis
    }
}

extension SupplementPaperRequest {
    public static var fullName: String { "hall.v1.SupplementPaperRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SupplementPaperRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SUPPLEMENT_PAPER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SUPPLEMENT_PAPER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SupplementPaperRequest>) {
        self.id = c.pointee.id.text
        self.reason = c.pointee.reason.text
        self.basis = c.pointee.basis.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SupplementPaperRequest>, _ arena: Arena) {
        hall__v1__supplement_paper_request__init(c)
        c.pointee.id = arena.data(self.id)
        c.pointee.reason = arena.data(self.reason)
        c.pointee.basis = arena.data(self.basis)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("reason", self.reason)
        json.field("basis", self.basis)
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
            case "reason":
                guard try seen.first(1, value) else { continue }
                self.reason = try value.read()
            case "basis":
                guard try seen.first(2, value) else { continue }
                self.basis = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The supplements, one for each date.
public struct SupplementPaperReply: Message {
    public var papers: [PaperInfo]

    public init() {
        self.papers = []
    }

    public init(
        papers: [PaperInfo] = []
    ) {
        self.papers = papers
    }
}

extension SupplementPaperReply {
    public static var fullName: String { "hall.v1.SupplementPaperReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension SupplementPaperReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_SUPPLEMENT_PAPER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_SUPPLEMENT_PAPER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__SupplementPaperReply>) {
        self.papers = wireMessages(c.pointee.papers, c.pointee.n_papers)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__SupplementPaperReply>, _ arena: Arena) {
        hall__v1__supplement_paper_reply__init(c)
        (c.pointee.papers, c.pointee.n_papers) = arena.list(self.papers) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("papers", self.papers)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "papers":
                guard try seen.first(0, value) else { continue }
                self.papers = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
