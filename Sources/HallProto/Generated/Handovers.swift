// Generated from Protos/hall/v1/handovers.proto by HallProtoGen; do not edit.

import CHallProto

/// How far a handover has got.
public enum HandoverStage: ProtoEnum {
    case unspecified
    /// 待签收.
    case given
    /// 要求补充.
    case moreWanted
    /// 已签收.
    case acknowledged
    /// 已重新交接: another list has taken its place.
    case replaced
    /// 已交回: the A has not acknowledged it.
    case givenBack
    /// 已办结.
    case closed
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [HandoverStage] = [
        .unspecified,
        .given,
        .moreWanted,
        .acknowledged,
        .replaced,
        .givenBack,
        .closed,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .given
        case 2: self = .moreWanted
        case 3: self = .acknowledged
        case 4: self = .replaced
        case 5: self = .givenBack
        case 6: self = .closed
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .given: 1
        case .moreWanted: 2
        case .acknowledged: 3
        case .replaced: 4
        case .givenBack: 5
        case .closed: 6
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "HANDOVER_STAGE_UNSPECIFIED"
        case .given: "HANDOVER_STAGE_GIVEN"
        case .moreWanted: "HANDOVER_STAGE_MORE_WANTED"
        case .acknowledged: "HANDOVER_STAGE_ACKNOWLEDGED"
        case .replaced: "HANDOVER_STAGE_REPLACED"
        case .givenBack: "HANDOVER_STAGE_GIVEN_BACK"
        case .closed: "HANDOVER_STAGE_CLOSED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension HandoverStage: JSONRepresentable {}

/// Whether what was to be done by a time was.
public enum HandoverStanding: ProtoEnum {
    case unspecified
    /// Not asked for: it became known too late, or it is not planned in the book; or the A is not back.
    case notOwed
    case waiting
    case inTime
    case late
    case missing
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [HandoverStanding] = [
        .unspecified,
        .notOwed,
        .waiting,
        .inTime,
        .late,
        .missing,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .notOwed
        case 2: self = .waiting
        case 3: self = .inTime
        case 4: self = .late
        case 5: self = .missing
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .notOwed: 1
        case .waiting: 2
        case .inTime: 3
        case .late: 4
        case .missing: 5
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "HANDOVER_STANDING_UNSPECIFIED"
        case .notOwed: "HANDOVER_STANDING_NOT_OWED"
        case .waiting: "HANDOVER_STANDING_WAITING"
        case .inTime: "HANDOVER_STANDING_IN_TIME"
        case .late: "HANDOVER_STANDING_LATE"
        case .missing: "HANDOVER_STANDING_MISSING"
        case .unrecognized(let value): String(value)
        }
    }
}

extension HandoverStanding: JSONRepresentable {}

/// One open case as it was handed over.
public struct HandedCaseInfo: Message {
    public var number: String
    public var matter: String
    public var applicantName: String
    public var stage: String
    public var due: String
    public var note: String

    public init() {
        self.number = ""
        self.matter = ""
        self.applicantName = ""
        self.stage = ""
        self.due = ""
        self.note = ""
    }

    public init(
        number: String = "",
        matter: String = "",
        applicantName: String = "",
        stage: String = "",
        due: String = "",
        note: String = ""
    ) {
        self.number = number
        self.matter = matter
        self.applicantName = applicantName
        self.stage = stage
        self.due = due
        self.note = note
    }
}

extension HandedCaseInfo {
    public static var fullName: String { "hall.v1.HandedCaseInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandedCaseInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HANDED_CASE_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HANDED_CASE_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandedCaseInfo>) {
        self.number = c.pointee.number.text
        self.matter = c.pointee.matter.text
        self.applicantName = c.pointee.applicant_name.text
        self.stage = c.pointee.stage.text
        self.due = c.pointee.due.text
        self.note = c.pointee.note.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandedCaseInfo>, _ arena: Arena) {
        hall__v1__handed_case_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.matter = arena.data(self.matter)
        c.pointee.applicant_name = arena.data(self.applicantName)
        c.pointee.stage = arena.data(self.stage)
        c.pointee.due = arena.data(self.due)
        c.pointee.note = arena.data(self.note)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("matter", self.matter)
        json.field("applicantName", self.applicantName)
        json.field("stage", self.stage)
        json.field("due", self.due)
        json.field("note", self.note)
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
            case "matter":
                guard try seen.first(1, value) else { continue }
                self.matter = try value.read()
            case "applicantName", "applicant_name":
                guard try seen.first(2, value) else { continue }
                self.applicantName = try value.read()
            case "stage":
                guard try seen.first(3, value) else { continue }
                self.stage = try value.read()
            case "due":
                guard try seen.first(4, value) else { continue }
                self.due = try value.read()
            case "note":
                guard try seen.first(5, value) else { continue }
                self.note = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Something done for the A while they were away.
public struct HandedStepInfo: Message {
    public var caseNumber: String
    public var at: Timestamp?
    public var who: String
    public var what: String

    public init() {
        self.caseNumber = ""
        self.at = nil
        self.who = ""
        self.what = ""
    }

    public init(
        caseNumber: String = "",
        at: Timestamp? = nil,
        who: String = "",
        what: String = ""
    ) {
        self.caseNumber = caseNumber
        self.at = at
        self.who = who
        self.what = what
    }
}

extension HandedStepInfo {
    public static var fullName: String { "hall.v1.HandedStepInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandedStepInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HANDED_STEP_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HANDED_STEP_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandedStepInfo>) {
        self.caseNumber = c.pointee.case_number.text
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.who = c.pointee.who.text
        self.what = c.pointee.what.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandedStepInfo>, _ arena: Arena) {
        hall__v1__handed_step_info__init(c)
        c.pointee.case_number = arena.data(self.caseNumber)
        if let value = self.at { c.pointee.at = arena.message(value) }
        c.pointee.who = arena.data(self.who)
        c.pointee.what = arena.data(self.what)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("caseNumber", self.caseNumber)
        json.field("at", self.at)
        json.field("who", self.who)
        json.field("what", self.what)
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
            case "at":
                guard try seen.first(1, value) else { continue }
                self.at = try value.read()
            case "who":
                guard try seen.first(2, value) else { continue }
                self.who = try value.read()
            case "what":
                guard try seen.first(3, value) else { continue }
                self.what = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An absence from a post, and what was handed over for it.
public struct HandoverInfo: Message {
    /// "H2026-000012"; empty: nothing was handed over or back.
    public var number: String
    public var stage: HandoverStage
    public var postID: String
    public var postName: String
    /// Whose post it is.
    public var giverID: String
    public var giverName: String
    /// Who takes over. Empty: nothing says who.
    public var takerID: String
    public var takerName: String
    public var from: Timestamp?
    /// Not included.
    public var until: Timestamp?
    /// Until when it is to be handed over; absent: it is not asked for.
    public var due: Timestamp?
    public var standing: HandoverStanding
    /// When it was handed over first; absent: it was not.
    public var givenAt: Timestamp?
    /// Who did it; the director, where the A could not.
    public var givenBy: String
    /// How many cases were on the list.
    public var cases: Int32
    /// What the giver said. Empty in lists.
    public var text: String
    /// What the taker asked for. Empty in lists.
    public var wanted: String
    public var acknowledgedAt: Timestamp?
    /// When the A was back; absent: they are not.
    public var returnedAt: Timestamp?
    public var backDue: Timestamp?
    public var backStanding: HandoverStanding
    public var backAt: Timestamp?
    public var backBy: String
    public var backByName: String
    /// What whoever handed back said. Empty in lists.
    public var backText: String
    /// When the A acknowledged what came back.
    public var closedAt: Timestamp?
    /// The papers of both.
    public var paperID: String
    public var backPaperID: String
    public var version: Int64
    /// Empty in lists.
    public var handed: [HandedCaseInfo]
    /// What was done meanwhile. Empty in lists.
    public var done: [HandedStepInfo]
    /// Of one that is still to be handed over: who covers by the plan when it begins. Empty: nobody.
    public var coverID: String
    public var coverName: String

    public init() {
        self.number = ""
        self.stage = .unspecified
        self.postID = ""
        self.postName = ""
        self.giverID = ""
        self.giverName = ""
        self.takerID = ""
        self.takerName = ""
        self.from = nil
        self.until = nil
        self.due = nil
        self.standing = .unspecified
        self.givenAt = nil
        self.givenBy = ""
        self.cases = 0
        self.text = ""
        self.wanted = ""
        self.acknowledgedAt = nil
        self.returnedAt = nil
        self.backDue = nil
        self.backStanding = .unspecified
        self.backAt = nil
        self.backBy = ""
        self.backByName = ""
        self.backText = ""
        self.closedAt = nil
        self.paperID = ""
        self.backPaperID = ""
        self.version = 0
        self.handed = []
        self.done = []
        self.coverID = ""
        self.coverName = ""
    }

    public init(
        number: String = "",
        stage: HandoverStage = .unspecified,
        postID: String = "",
        postName: String = "",
        giverID: String = "",
        giverName: String = "",
        takerID: String = "",
        takerName: String = "",
        from: Timestamp? = nil,
        until: Timestamp? = nil,
        due: Timestamp? = nil,
        standing: HandoverStanding = .unspecified,
        givenAt: Timestamp? = nil,
        givenBy: String = "",
        cases: Int32 = 0,
        text: String = "",
        wanted: String = "",
        acknowledgedAt: Timestamp? = nil,
        returnedAt: Timestamp? = nil,
        backDue: Timestamp? = nil,
        backStanding: HandoverStanding = .unspecified,
        backAt: Timestamp? = nil,
        backBy: String = "",
        backByName: String = "",
        backText: String = "",
        closedAt: Timestamp? = nil,
        paperID: String = "",
        backPaperID: String = "",
        version: Int64 = 0,
        handed: [HandedCaseInfo] = [],
        done: [HandedStepInfo] = [],
        coverID: String = "",
        coverName: String = ""
    ) {
        self.number = number
        self.stage = stage
        self.postID = postID
        self.postName = postName
        self.giverID = giverID
        self.giverName = giverName
        self.takerID = takerID
        self.takerName = takerName
        self.from = from
        self.until = until
        self.due = due
        self.standing = standing
        self.givenAt = givenAt
        self.givenBy = givenBy
        self.cases = cases
        self.text = text
        self.wanted = wanted
        self.acknowledgedAt = acknowledgedAt
        self.returnedAt = returnedAt
        self.backDue = backDue
        self.backStanding = backStanding
        self.backAt = backAt
        self.backBy = backBy
        self.backByName = backByName
        self.backText = backText
        self.closedAt = closedAt
        self.paperID = paperID
        self.backPaperID = backPaperID
        self.version = version
        self.handed = handed
        self.done = done
        self.coverID = coverID
        self.coverName = coverName
    }
}

extension HandoverInfo {
    public static var fullName: String { "hall.v1.HandoverInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandoverInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HANDOVER_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HANDOVER_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandoverInfo>) {
        self.number = c.pointee.number.text
        self.stage = HandoverStage(rawValue: Int32(bitPattern: c.pointee.stage.rawValue))
        self.postID = c.pointee.post_id.text
        self.postName = c.pointee.post_name.text
        self.giverID = c.pointee.giver_id.text
        self.giverName = c.pointee.giver_name.text
        self.takerID = c.pointee.taker_id.text
        self.takerName = c.pointee.taker_name.text
        self.from = c.pointee.from == nil ? nil : Timestamp(c: c.pointee.from)
        self.until = c.pointee.until == nil ? nil : Timestamp(c: c.pointee.until)
        self.due = c.pointee.due == nil ? nil : Timestamp(c: c.pointee.due)
        self.standing = HandoverStanding(rawValue: Int32(bitPattern: c.pointee.standing.rawValue))
        self.givenAt = c.pointee.given_at == nil ? nil : Timestamp(c: c.pointee.given_at)
        self.givenBy = c.pointee.given_by.text
        self.cases = c.pointee.cases
        self.text = c.pointee.text.text
        self.wanted = c.pointee.wanted.text
        self.acknowledgedAt = c.pointee.acknowledged_at == nil ? nil : Timestamp(c: c.pointee.acknowledged_at)
        self.returnedAt = c.pointee.returned_at == nil ? nil : Timestamp(c: c.pointee.returned_at)
        self.backDue = c.pointee.back_due == nil ? nil : Timestamp(c: c.pointee.back_due)
        self.backStanding = HandoverStanding(rawValue: Int32(bitPattern: c.pointee.back_standing.rawValue))
        self.backAt = c.pointee.back_at == nil ? nil : Timestamp(c: c.pointee.back_at)
        self.backBy = c.pointee.back_by.text
        self.backByName = c.pointee.back_by_name.text
        self.backText = c.pointee.back_text.text
        self.closedAt = c.pointee.closed_at == nil ? nil : Timestamp(c: c.pointee.closed_at)
        self.paperID = c.pointee.paper_id.text
        self.backPaperID = c.pointee.back_paper_id.text
        self.version = c.pointee.version
        self.handed = wireMessages(c.pointee.handed, c.pointee.n_handed)
        self.done = wireMessages(c.pointee.done, c.pointee.n_done)
        self.coverID = c.pointee.cover_id.text
        self.coverName = c.pointee.cover_name.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandoverInfo>, _ arena: Arena) {
        hall__v1__handover_info__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.stage = Hall__V1__HandoverStage(UInt32(bitPattern: self.stage.rawValue))
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.post_name = arena.data(self.postName)
        c.pointee.giver_id = arena.data(self.giverID)
        c.pointee.giver_name = arena.data(self.giverName)
        c.pointee.taker_id = arena.data(self.takerID)
        c.pointee.taker_name = arena.data(self.takerName)
        if let value = self.from { c.pointee.from = arena.message(value) }
        if let value = self.until { c.pointee.until = arena.message(value) }
        if let value = self.due { c.pointee.due = arena.message(value) }
        c.pointee.standing = Hall__V1__HandoverStanding(UInt32(bitPattern: self.standing.rawValue))
        if let value = self.givenAt { c.pointee.given_at = arena.message(value) }
        c.pointee.given_by = arena.data(self.givenBy)
        c.pointee.cases = self.cases
        c.pointee.text = arena.data(self.text)
        c.pointee.wanted = arena.data(self.wanted)
        if let value = self.acknowledgedAt { c.pointee.acknowledged_at = arena.message(value) }
        if let value = self.returnedAt { c.pointee.returned_at = arena.message(value) }
        if let value = self.backDue { c.pointee.back_due = arena.message(value) }
        c.pointee.back_standing = Hall__V1__HandoverStanding(UInt32(bitPattern: self.backStanding.rawValue))
        if let value = self.backAt { c.pointee.back_at = arena.message(value) }
        c.pointee.back_by = arena.data(self.backBy)
        c.pointee.back_by_name = arena.data(self.backByName)
        c.pointee.back_text = arena.data(self.backText)
        if let value = self.closedAt { c.pointee.closed_at = arena.message(value) }
        c.pointee.paper_id = arena.data(self.paperID)
        c.pointee.back_paper_id = arena.data(self.backPaperID)
        c.pointee.version = self.version
        (c.pointee.handed, c.pointee.n_handed) = arena.list(self.handed) { Optional(arena.message($0)) }
        (c.pointee.done, c.pointee.n_done) = arena.list(self.done) { Optional(arena.message($0)) }
        c.pointee.cover_id = arena.data(self.coverID)
        c.pointee.cover_name = arena.data(self.coverName)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("stage", self.stage)
        json.field("postId", self.postID)
        json.field("postName", self.postName)
        json.field("giverId", self.giverID)
        json.field("giverName", self.giverName)
        json.field("takerId", self.takerID)
        json.field("takerName", self.takerName)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("due", self.due)
        json.field("standing", self.standing)
        json.field("givenAt", self.givenAt)
        json.field("givenBy", self.givenBy)
        json.field("cases", self.cases)
        json.field("text", self.text)
        json.field("wanted", self.wanted)
        json.field("acknowledgedAt", self.acknowledgedAt)
        json.field("returnedAt", self.returnedAt)
        json.field("backDue", self.backDue)
        json.field("backStanding", self.backStanding)
        json.field("backAt", self.backAt)
        json.field("backBy", self.backBy)
        json.field("backByName", self.backByName)
        json.field("backText", self.backText)
        json.field("closedAt", self.closedAt)
        json.field("paperId", self.paperID)
        json.field("backPaperId", self.backPaperID)
        json.field("version", self.version)
        json.field("handed", self.handed)
        json.field("done", self.done)
        json.field("coverId", self.coverID)
        json.field("coverName", self.coverName)
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
            case "postId", "post_id":
                guard try seen.first(2, value) else { continue }
                self.postID = try value.read()
            case "postName", "post_name":
                guard try seen.first(3, value) else { continue }
                self.postName = try value.read()
            case "giverId", "giver_id":
                guard try seen.first(4, value) else { continue }
                self.giverID = try value.read()
            case "giverName", "giver_name":
                guard try seen.first(5, value) else { continue }
                self.giverName = try value.read()
            case "takerId", "taker_id":
                guard try seen.first(6, value) else { continue }
                self.takerID = try value.read()
            case "takerName", "taker_name":
                guard try seen.first(7, value) else { continue }
                self.takerName = try value.read()
            case "from":
                guard try seen.first(8, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(9, value) else { continue }
                self.until = try value.read()
            case "due":
                guard try seen.first(10, value) else { continue }
                self.due = try value.read()
            case "standing":
                guard try seen.first(11, value) else { continue }
                self.standing = try value.read()
            case "givenAt", "given_at":
                guard try seen.first(12, value) else { continue }
                self.givenAt = try value.read()
            case "givenBy", "given_by":
                guard try seen.first(13, value) else { continue }
                self.givenBy = try value.read()
            case "cases":
                guard try seen.first(14, value) else { continue }
                self.cases = try value.read()
            case "text":
                guard try seen.first(15, value) else { continue }
                self.text = try value.read()
            case "wanted":
                guard try seen.first(16, value) else { continue }
                self.wanted = try value.read()
            case "acknowledgedAt", "acknowledged_at":
                guard try seen.first(17, value) else { continue }
                self.acknowledgedAt = try value.read()
            case "returnedAt", "returned_at":
                guard try seen.first(18, value) else { continue }
                self.returnedAt = try value.read()
            case "backDue", "back_due":
                guard try seen.first(19, value) else { continue }
                self.backDue = try value.read()
            case "backStanding", "back_standing":
                guard try seen.first(20, value) else { continue }
                self.backStanding = try value.read()
            case "backAt", "back_at":
                guard try seen.first(21, value) else { continue }
                self.backAt = try value.read()
            case "backBy", "back_by":
                guard try seen.first(22, value) else { continue }
                self.backBy = try value.read()
            case "backByName", "back_by_name":
                guard try seen.first(23, value) else { continue }
                self.backByName = try value.read()
            case "backText", "back_text":
                guard try seen.first(24, value) else { continue }
                self.backText = try value.read()
            case "closedAt", "closed_at":
                guard try seen.first(25, value) else { continue }
                self.closedAt = try value.read()
            case "paperId", "paper_id":
                guard try seen.first(26, value) else { continue }
                self.paperID = try value.read()
            case "backPaperId", "back_paper_id":
                guard try seen.first(27, value) else { continue }
                self.backPaperID = try value.read()
            case "version":
                guard try seen.first(28, value) else { continue }
                self.version = try value.read()
            case "handed":
                guard try seen.first(29, value) else { continue }
                self.handed = try value.read()
            case "done":
                guard try seen.first(30, value) else { continue }
                self.done = try value.read()
            case "coverId", "cover_id":
                guard try seen.first(31, value) else { continue }
                self.coverID = try value.read()
            case "coverName", "cover_name":
                guard try seen.first(32, value) else { continue }
                self.coverName = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is to be said of one case.
public struct HandedNote: Message {
    public var caseNumber: String
    public var text: String

    public init() {
        self.caseNumber = ""
        self.text = ""
    }

    public init(
        caseNumber: String = "",
        text: String = ""
    ) {
        self.caseNumber = caseNumber
        self.text = text
    }
}

extension HandedNote {
    public static var fullName: String { "hall.v1.HandedNote" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandedNote: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HANDED_NOTE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HANDED_NOTE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandedNote>) {
        self.caseNumber = c.pointee.case_number.text
        self.text = c.pointee.text.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandedNote>, _ arena: Arena) {
        hall__v1__handed_note__init(c)
        c.pointee.case_number = arena.data(self.caseNumber)
        c.pointee.text = arena.data(self.text)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("caseNumber", self.caseNumber)
        json.field("text", self.text)
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
            case "text":
                guard try seen.first(1, value) else { continue }
                self.text = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is handed over.
public struct GiveHandoverRequest: Message {
    public var postID: String
    public var takerID: String
    /// Whose post it is; empty: the caller's.
    public var giverID: String
    /// The first day; empty: the next absence that is planned.
    public var from: String
    /// The first session of it; 0: the day's first.
    public var fromPlace: Int32
    /// The last day; empty: the first.
    public var until: String
    /// The last session of it; 0: the day's last.
    public var untilPlace: Int32
    /// What is to be said beside the list.
    public var text: String
    /// What is to be said of single cases of the list.
    public var notes: [HandedNote]

    public init() {
        self.postID = ""
        self.takerID = ""
        self.giverID = ""
        self.from = ""
        self.fromPlace = 0
        self.until = ""
        self.untilPlace = 0
        self.text = ""
        self.notes = []
    }

    public init(
        postID: String = "",
        takerID: String = "",
        giverID: String = "",
        from: String = "",
        fromPlace: Int32 = 0,
        until: String = "",
        untilPlace: Int32 = 0,
        text: String = "",
        notes: [HandedNote] = []
    ) {
        self.postID = postID
        self.takerID = takerID
        self.giverID = giverID
        self.from = from
        self.fromPlace = fromPlace
        self.until = until
        self.untilPlace = untilPlace
        self.text = text
        self.notes = notes
    }
}

extension GiveHandoverRequest {
    public static var fullName: String { "hall.v1.GiveHandoverRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GiveHandoverRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GIVE_HANDOVER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GIVE_HANDOVER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GiveHandoverRequest>) {
        self.postID = c.pointee.post_id.text
        self.takerID = c.pointee.taker_id.text
        self.giverID = c.pointee.giver_id.text
        self.from = c.pointee.from.text
        self.fromPlace = c.pointee.from_place
        self.until = c.pointee.until.text
        self.untilPlace = c.pointee.until_place
        self.text = c.pointee.text.text
        self.notes = wireMessages(c.pointee.notes, c.pointee.n_notes)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GiveHandoverRequest>, _ arena: Arena) {
        hall__v1__give_handover_request__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.taker_id = arena.data(self.takerID)
        c.pointee.giver_id = arena.data(self.giverID)
        c.pointee.from = arena.data(self.from)
        c.pointee.from_place = self.fromPlace
        c.pointee.until = arena.data(self.until)
        c.pointee.until_place = self.untilPlace
        c.pointee.text = arena.data(self.text)
        (c.pointee.notes, c.pointee.n_notes) = arena.list(self.notes) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("takerId", self.takerID)
        json.field("giverId", self.giverID)
        json.field("from", self.from)
        json.field("fromPlace", self.fromPlace)
        json.field("until", self.until)
        json.field("untilPlace", self.untilPlace)
        json.field("text", self.text)
        json.field("notes", self.notes)
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
            case "takerId", "taker_id":
                guard try seen.first(1, value) else { continue }
                self.takerID = try value.read()
            case "giverId", "giver_id":
                guard try seen.first(2, value) else { continue }
                self.giverID = try value.read()
            case "from":
                guard try seen.first(3, value) else { continue }
                self.from = try value.read()
            case "fromPlace", "from_place":
                guard try seen.first(4, value) else { continue }
                self.fromPlace = try value.read()
            case "until":
                guard try seen.first(5, value) else { continue }
                self.until = try value.read()
            case "untilPlace", "until_place":
                guard try seen.first(6, value) else { continue }
                self.untilPlace = try value.read()
            case "text":
                guard try seen.first(7, value) else { continue }
                self.text = try value.read()
            case "notes":
                guard try seen.first(8, value) else { continue }
                self.notes = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it was handed over.
public struct GiveHandoverReply: Message {
    public var handover: HandoverInfo?

    public init() {
        self.handover = nil
    }

    public init(
        handover: HandoverInfo? = nil
    ) {
        self.handover = handover
    }
}

extension GiveHandoverReply {
    public static var fullName: String { "hall.v1.GiveHandoverReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GiveHandoverReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GIVE_HANDOVER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GIVE_HANDOVER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GiveHandoverReply>) {
        self.handover = c.pointee.handover == nil ? nil : HandoverInfo(c: c.pointee.handover)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GiveHandoverReply>, _ arena: Arena) {
        hall__v1__give_handover_reply__init(c)
        if let value = self.handover { c.pointee.handover = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("handover", self.handover)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "handover":
                guard try seen.first(0, value) else { continue }
                self.handover = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The one to take over.
public struct AcknowledgeHandoverRequest: Message {
    public var number: String
    public var expectedVersion: Int64

    public init() {
        self.number = ""
        self.expectedVersion = 0
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
    }
}

extension AcknowledgeHandoverRequest {
    public static var fullName: String { "hall.v1.AcknowledgeHandoverRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AcknowledgeHandoverRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> {
        hall_scan_table(HALL_MESSAGE_HALL_V1_ACKNOWLEDGE_HANDOVER_REQUEST)
    }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ACKNOWLEDGE_HANDOVER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AcknowledgeHandoverRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AcknowledgeHandoverRequest>, _ arena: Arena) {
        hall__v1__acknowledge_handover_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands now.
public struct AcknowledgeHandoverReply: Message {
    public var handover: HandoverInfo?

    public init() {
        self.handover = nil
    }

    public init(
        handover: HandoverInfo? = nil
    ) {
        self.handover = handover
    }
}

extension AcknowledgeHandoverReply {
    public static var fullName: String { "hall.v1.AcknowledgeHandoverReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AcknowledgeHandoverReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ACKNOWLEDGE_HANDOVER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ACKNOWLEDGE_HANDOVER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AcknowledgeHandoverReply>) {
        self.handover = c.pointee.handover == nil ? nil : HandoverInfo(c: c.pointee.handover)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AcknowledgeHandoverReply>, _ arena: Arena) {
        hall__v1__acknowledge_handover_reply__init(c)
        if let value = self.handover { c.pointee.handover = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("handover", self.handover)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "handover":
                guard try seen.first(0, value) else { continue }
                self.handover = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What the list does not say.
public struct WantMoreRequest: Message {
    public var number: String
    public var expectedVersion: Int64
    public var text: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.text = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        text: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.text = text
    }
}

extension WantMoreRequest {
    public static var fullName: String { "hall.v1.WantMoreRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WantMoreRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WANT_MORE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WANT_MORE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WantMoreRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.text = c.pointee.text.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WantMoreRequest>, _ arena: Arena) {
        hall__v1__want_more_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.text = arena.data(self.text)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("text", self.text)
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
            case "text":
                guard try seen.first(2, value) else { continue }
                self.text = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it stands now.
public struct WantMoreReply: Message {
    public var handover: HandoverInfo?

    public init() {
        self.handover = nil
    }

    public init(
        handover: HandoverInfo? = nil
    ) {
        self.handover = handover
    }
}

extension WantMoreReply {
    public static var fullName: String { "hall.v1.WantMoreReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WantMoreReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WANT_MORE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WANT_MORE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WantMoreReply>) {
        self.handover = c.pointee.handover == nil ? nil : HandoverInfo(c: c.pointee.handover)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WantMoreReply>, _ arena: Arena) {
        hall__v1__want_more_reply__init(c)
        if let value = self.handover { c.pointee.handover = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("handover", self.handover)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "handover":
                guard try seen.first(0, value) else { continue }
                self.handover = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What is handed back: by the number of the handover, or where there is none by the post.
public struct GiveBackRequest: Message {
    public var number: String
    /// Of the handover; 0 where there is none.
    public var expectedVersion: Int64
    public var postID: String
    /// What is to be said beside the list.
    public var text: String

    public init() {
        self.number = ""
        self.expectedVersion = 0
        self.postID = ""
        self.text = ""
    }

    public init(
        number: String = "",
        expectedVersion: Int64 = 0,
        postID: String = "",
        text: String = ""
    ) {
        self.number = number
        self.expectedVersion = expectedVersion
        self.postID = postID
        self.text = text
    }
}

extension GiveBackRequest {
    public static var fullName: String { "hall.v1.GiveBackRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GiveBackRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GIVE_BACK_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GIVE_BACK_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GiveBackRequest>) {
        self.number = c.pointee.number.text
        self.expectedVersion = c.pointee.expected_version
        self.postID = c.pointee.post_id.text
        self.text = c.pointee.text.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GiveBackRequest>, _ arena: Arena) {
        hall__v1__give_back_request__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.expected_version = self.expectedVersion
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.text = arena.data(self.text)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("expectedVersion", self.expectedVersion)
        json.field("postId", self.postID)
        json.field("text", self.text)
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
            case "text":
                guard try seen.first(3, value) else { continue }
                self.text = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// As it was handed back.
public struct GiveBackReply: Message {
    public var handover: HandoverInfo?

    public init() {
        self.handover = nil
    }

    public init(
        handover: HandoverInfo? = nil
    ) {
        self.handover = handover
    }
}

extension GiveBackReply {
    public static var fullName: String { "hall.v1.GiveBackReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GiveBackReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GIVE_BACK_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GIVE_BACK_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GiveBackReply>) {
        self.handover = c.pointee.handover == nil ? nil : HandoverInfo(c: c.pointee.handover)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GiveBackReply>, _ arena: Arena) {
        hall__v1__give_back_reply__init(c)
        if let value = self.handover { c.pointee.handover = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("handover", self.handover)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "handover":
                guard try seen.first(0, value) else { continue }
                self.handover = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The one to read.
public struct GetHandoverRequest: Message {
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

extension GetHandoverRequest {
    public static var fullName: String { "hall.v1.GetHandoverRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetHandoverRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_HANDOVER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_HANDOVER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetHandoverRequest>) {
        self.number = c.pointee.number.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetHandoverRequest>, _ arena: Arena) {
        hall__v1__get_handover_request__init(c)
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

/// With everything it says.
public struct GetHandoverReply: Message {
    public var handover: HandoverInfo?

    public init() {
        self.handover = nil
    }

    public init(
        handover: HandoverInfo? = nil
    ) {
        self.handover = handover
    }
}

extension GetHandoverReply {
    public static var fullName: String { "hall.v1.GetHandoverReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GetHandoverReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GET_HANDOVER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GET_HANDOVER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GetHandoverReply>) {
        self.handover = c.pointee.handover == nil ? nil : HandoverInfo(c: c.pointee.handover)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GetHandoverReply>, _ arena: Arena) {
        hall__v1__get_handover_reply__init(c)
        if let value = self.handover { c.pointee.handover = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("handover", self.handover)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "handover":
                guard try seen.first(0, value) else { continue }
                self.handover = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which to list.
public struct ListHandoversRequest: Message {
    /// Empty: this month.
    public var month: String
    /// Whoever is one of the two; "me" is the caller.
    public var personID: String
    public var postID: String
    /// Only those of which something is late or missing.
    public var troubles: Bool

    public init() {
        self.month = ""
        self.personID = ""
        self.postID = ""
        self.troubles = false
    }

    public init(
        month: String = "",
        personID: String = "",
        postID: String = "",
        troubles: Bool = false
    ) {
        self.month = month
        self.personID = personID
        self.postID = postID
        self.troubles = troubles
    }
}

extension ListHandoversRequest {
    public static var fullName: String { "hall.v1.ListHandoversRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListHandoversRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_HANDOVERS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_HANDOVERS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListHandoversRequest>) {
        self.month = c.pointee.month.text
        self.personID = c.pointee.person_id.text
        self.postID = c.pointee.post_id.text
        self.troubles = c.pointee.troubles != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListHandoversRequest>, _ arena: Arena) {
        hall__v1__list_handovers_request__init(c)
        c.pointee.month = arena.data(self.month)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.troubles = self.troubles ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("month", self.month)
        json.field("personId", self.personID)
        json.field("postId", self.postID)
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
            case "postId", "post_id":
                guard try seen.first(2, value) else { continue }
                self.postID = try value.read()
            case "troubles":
                guard try seen.first(3, value) else { continue }
                self.troubles = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// In order of their beginnings: every absence from a post that begins in the month.
public struct ListHandoversReply: Message {
    public var handovers: [HandoverInfo]

    public init() {
        self.handovers = []
    }

    public init(
        handovers: [HandoverInfo] = []
    ) {
        self.handovers = handovers
    }
}

extension ListHandoversReply {
    public static var fullName: String { "hall.v1.ListHandoversReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListHandoversReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_HANDOVERS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_HANDOVERS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListHandoversReply>) {
        self.handovers = wireMessages(c.pointee.handovers, c.pointee.n_handovers)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListHandoversReply>, _ arena: Arena) {
        hall__v1__list_handovers_reply__init(c)
        (c.pointee.handovers, c.pointee.n_handovers) = arena.list(self.handovers) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("handovers", self.handovers)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "handovers":
                guard try seen.first(0, value) else { continue }
                self.handovers = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which page of the caller's cases.
public struct QueueRequest: Message {
    /// 1 to 200; 0: 50.
    public var pageSize: Int32
    public var pageToken: String

    public init() {
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension QueueRequest {
    public static var fullName: String { "hall.v1.QueueRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension QueueRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_QUEUE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_QUEUE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__QueueRequest>) {
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__QueueRequest>, _ arena: Arena) {
        hall__v1__queue_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("pageSize", self.pageSize)
        json.field("pageToken", self.pageToken)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "pageSize", "page_size":
                guard try seen.first(0, value) else { continue }
                self.pageSize = try value.read()
            case "pageToken", "page_token":
                guard try seen.first(1, value) else { continue }
                self.pageToken = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// An open case of somebody who is away.
public struct QueuedCase: Message {
    public var `case`: CaseRow?
    /// Of which post the caller works on it.
    public var postName: String

    public init() {
        self.case = nil
        self.postName = ""
    }

    public init(
        `case`: CaseRow? = nil,
        postName: String = ""
    ) {
        self.case = `case`
        self.postName = postName
    }
}

extension QueuedCase {
    public static var fullName: String { "hall.v1.QueuedCase" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension QueuedCase: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_QUEUED_CASE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_QUEUED_CASE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__QueuedCase>) {
        self.case = c.pointee.case_ == nil ? nil : CaseRow(c: c.pointee.case_)
        self.postName = c.pointee.post_name.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__QueuedCase>, _ arena: Arena) {
        hall__v1__queued_case__init(c)
        if let value = self.case { c.pointee.case_ = arena.message(value) }
        c.pointee.post_name = arena.data(self.postName)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("case", self.case)
        json.field("postName", self.postName)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "case":
                guard try seen.first(0, value) else { continue }
                self.case = try value.read()
            case "postName", "post_name":
                guard try seen.first(1, value) else { continue }
                self.postName = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// What there is to do for others.
public struct QueueReply: Message {
    /// The earliest due first.
    public var cases: [QueuedCase]
    /// Empty on the last page.
    public var nextPageToken: String
    /// The caller's own absences that are to be handed over.
    public var toGive: [HandoverInfo]
    /// What the caller is to acknowledge.
    public var toAcknowledge: [HandoverInfo]
    /// What the caller is to hand back.
    public var toGiveBack: [HandoverInfo]

    public init() {
        self.cases = []
        self.nextPageToken = ""
        self.toGive = []
        self.toAcknowledge = []
        self.toGiveBack = []
    }

    public init(
        cases: [QueuedCase] = [],
        nextPageToken: String = "",
        toGive: [HandoverInfo] = [],
        toAcknowledge: [HandoverInfo] = [],
        toGiveBack: [HandoverInfo] = []
    ) {
        self.cases = cases
        self.nextPageToken = nextPageToken
        self.toGive = toGive
        self.toAcknowledge = toAcknowledge
        self.toGiveBack = toGiveBack
    }
}

extension QueueReply {
    public static var fullName: String { "hall.v1.QueueReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension QueueReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_QUEUE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_QUEUE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__QueueReply>) {
        self.cases = wireMessages(c.pointee.cases, c.pointee.n_cases)
        self.nextPageToken = c.pointee.next_page_token.text
        self.toGive = wireMessages(c.pointee.to_give, c.pointee.n_to_give)
        self.toAcknowledge = wireMessages(c.pointee.to_acknowledge, c.pointee.n_to_acknowledge)
        self.toGiveBack = wireMessages(c.pointee.to_give_back, c.pointee.n_to_give_back)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__QueueReply>, _ arena: Arena) {
        hall__v1__queue_reply__init(c)
        (c.pointee.cases, c.pointee.n_cases) = arena.list(self.cases) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
        (c.pointee.to_give, c.pointee.n_to_give) = arena.list(self.toGive) { Optional(arena.message($0)) }
        (c.pointee.to_acknowledge, c.pointee.n_to_acknowledge) = arena.list(self.toAcknowledge) { Optional(arena.message($0)) }
        (c.pointee.to_give_back, c.pointee.n_to_give_back) = arena.list(self.toGiveBack) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("cases", self.cases)
        json.field("nextPageToken", self.nextPageToken)
        json.field("toGive", self.toGive)
        json.field("toAcknowledge", self.toAcknowledge)
        json.field("toGiveBack", self.toGiveBack)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "cases":
                guard try seen.first(0, value) else { continue }
                self.cases = try value.read()
            case "nextPageToken", "next_page_token":
                guard try seen.first(1, value) else { continue }
                self.nextPageToken = try value.read()
            case "toGive", "to_give":
                guard try seen.first(2, value) else { continue }
                self.toGive = try value.read()
            case "toAcknowledge", "to_acknowledge":
                guard try seen.first(3, value) else { continue }
                self.toAcknowledge = try value.read()
            case "toGiveBack", "to_give_back":
                guard try seen.first(4, value) else { continue }
                self.toGiveBack = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a post was handed over. What was said is sealed.
public struct HandoverGiven: Message {
    public var number: String
    public var postID: String
    public var giverID: String
    public var takerID: String
    public var from: Timestamp?
    public var until: Timestamp?
    public var cases: Int32
    /// Those whose place it takes.
    public var replaces: [String]

    public init() {
        self.number = ""
        self.postID = ""
        self.giverID = ""
        self.takerID = ""
        self.from = nil
        self.until = nil
        self.cases = 0
        self.replaces = []
    }

    public init(
        number: String = "",
        postID: String = "",
        giverID: String = "",
        takerID: String = "",
        from: Timestamp? = nil,
        until: Timestamp? = nil,
        cases: Int32 = 0,
        replaces: [String] = []
    ) {
        self.number = number
        self.postID = postID
        self.giverID = giverID
        self.takerID = takerID
        self.from = from
        self.until = until
        self.cases = cases
        self.replaces = replaces
    }
}

extension HandoverGiven {
    public static var fullName: String { "hall.v1.HandoverGiven" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandoverGiven: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HANDOVER_GIVEN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HANDOVER_GIVEN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandoverGiven>) {
        self.number = c.pointee.number.text
        self.postID = c.pointee.post_id.text
        self.giverID = c.pointee.giver_id.text
        self.takerID = c.pointee.taker_id.text
        self.from = c.pointee.from == nil ? nil : Timestamp(c: c.pointee.from)
        self.until = c.pointee.until == nil ? nil : Timestamp(c: c.pointee.until)
        self.cases = c.pointee.cases
        self.replaces = wireTexts(c.pointee.replaces, c.pointee.n_replaces)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandoverGiven>, _ arena: Arena) {
        hall__v1__handover_given__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.giver_id = arena.data(self.giverID)
        c.pointee.taker_id = arena.data(self.takerID)
        if let value = self.from { c.pointee.from = arena.message(value) }
        if let value = self.until { c.pointee.until = arena.message(value) }
        c.pointee.cases = self.cases
        (c.pointee.replaces, c.pointee.n_replaces) = arena.list(self.replaces) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("postId", self.postID)
        json.field("giverId", self.giverID)
        json.field("takerId", self.takerID)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("cases", self.cases)
        json.field("replaces", self.replaces)
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
            case "postId", "post_id":
                guard try seen.first(1, value) else { continue }
                self.postID = try value.read()
            case "giverId", "giver_id":
                guard try seen.first(2, value) else { continue }
                self.giverID = try value.read()
            case "takerId", "taker_id":
                guard try seen.first(3, value) else { continue }
                self.takerID = try value.read()
            case "from":
                guard try seen.first(4, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(5, value) else { continue }
                self.until = try value.read()
            case "cases":
                guard try seen.first(6, value) else { continue }
                self.cases = try value.read()
            case "replaces":
                guard try seen.first(7, value) else { continue }
                self.replaces = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: the taker acknowledged a list, or asked for more. What they asked for is sealed.
public struct HandoverAnswered: Message {
    public var number: String
    public var takerID: String
    public var more: Bool

    public init() {
        self.number = ""
        self.takerID = ""
        self.more = false
    }

    public init(
        number: String = "",
        takerID: String = "",
        more: Bool = false
    ) {
        self.number = number
        self.takerID = takerID
        self.more = more
    }
}

extension HandoverAnswered {
    public static var fullName: String { "hall.v1.HandoverAnswered" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandoverAnswered: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HANDOVER_ANSWERED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HANDOVER_ANSWERED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandoverAnswered>) {
        self.number = c.pointee.number.text
        self.takerID = c.pointee.taker_id.text
        self.more = c.pointee.more != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandoverAnswered>, _ arena: Arena) {
        hall__v1__handover_answered__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.taker_id = arena.data(self.takerID)
        c.pointee.more = self.more ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("takerId", self.takerID)
        json.field("more", self.more)
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
            case "takerId", "taker_id":
                guard try seen.first(1, value) else { continue }
                self.takerID = try value.read()
            case "more":
                guard try seen.first(2, value) else { continue }
                self.more = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a post was handed back. What was said is sealed.
public struct HandoverGivenBack: Message {
    public var number: String
    public var postID: String
    public var giverID: String
    /// How many steps were done meanwhile.
    public var steps: Int32

    public init() {
        self.number = ""
        self.postID = ""
        self.giverID = ""
        self.steps = 0
    }

    public init(
        number: String = "",
        postID: String = "",
        giverID: String = "",
        steps: Int32 = 0
    ) {
        self.number = number
        self.postID = postID
        self.giverID = giverID
        self.steps = steps
    }
}

extension HandoverGivenBack {
    public static var fullName: String { "hall.v1.HandoverGivenBack" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandoverGivenBack: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HANDOVER_GIVEN_BACK) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HANDOVER_GIVEN_BACK)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandoverGivenBack>) {
        self.number = c.pointee.number.text
        self.postID = c.pointee.post_id.text
        self.giverID = c.pointee.giver_id.text
        self.steps = c.pointee.steps
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandoverGivenBack>, _ arena: Arena) {
        hall__v1__handover_given_back__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.giver_id = arena.data(self.giverID)
        c.pointee.steps = self.steps
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("postId", self.postID)
        json.field("giverId", self.giverID)
        json.field("steps", self.steps)
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
            case "postId", "post_id":
                guard try seen.first(1, value) else { continue }
                self.postID = try value.read()
            case "giverId", "giver_id":
                guard try seen.first(2, value) else { continue }
                self.giverID = try value.read()
            case "steps":
                guard try seen.first(3, value) else { continue }
                self.steps = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: the A acknowledged what came back.
public struct HandoverClosed: Message {
    public var number: String
    public var giverID: String

    public init() {
        self.number = ""
        self.giverID = ""
    }

    public init(
        number: String = "",
        giverID: String = ""
    ) {
        self.number = number
        self.giverID = giverID
    }
}

extension HandoverClosed {
    public static var fullName: String { "hall.v1.HandoverClosed" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension HandoverClosed: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_HANDOVER_CLOSED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_HANDOVER_CLOSED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__HandoverClosed>) {
        self.number = c.pointee.number.text
        self.giverID = c.pointee.giver_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__HandoverClosed>, _ arena: Arena) {
        hall__v1__handover_closed__init(c)
        c.pointee.number = arena.data(self.number)
        c.pointee.giver_id = arena.data(self.giverID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("number", self.number)
        json.field("giverId", self.giverID)
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
            case "giverId", "giver_id":
                guard try seen.first(1, value) else { continue }
                self.giverID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
