// Generated from Protos/hall/v1/posts.proto by HallProtoGen; do not edit.

import CHallProto

/// How a post is served.
public enum PostStanding: ProtoEnum {
    case unspecified
    /// Outside the hall's sessions.
    case closed
    /// Its A serves, or is waited for within the grace.
    case a
    /// 顶岗: a B covers.
    case cover
    /// 空岗.
    case unmanned
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [PostStanding] = [
        .unspecified,
        .closed,
        .a,
        .cover,
        .unmanned,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .closed
        case 2: self = .a
        case 3: self = .cover
        case 4: self = .unmanned
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .closed: 1
        case .a: 2
        case .cover: 3
        case .unmanned: 4
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "POST_STANDING_UNSPECIFIED"
        case .closed: "POST_STANDING_CLOSED"
        case .a: "POST_STANDING_A"
        case .cover: "POST_STANDING_COVER"
        case .unmanned: "POST_STANDING_UNMANNED"
        case .unrecognized(let value): String(value)
        }
    }
}

extension PostStanding: JSONRepresentable {}

/// Why somebody who holds a post is not there.
public enum AwayReason: ProtoEnum {
    case unspecified
    case notSignedIn
    case signedOut
    /// 暂离, for longer than one may.
    case steppedAway
    case outing
    case leave
    case study
    /// Does not work this session.
    case offDuty
    case departed
    /// Serves at as many posts as one may already.
    case busy
    /// Nobody has the place.
    case vacant
    /// A value this build doesn't know.
    case unrecognized(Int32)

    /// Every value the schema names, in its order.
    public static let allKnown: [AwayReason] = [
        .unspecified,
        .notSignedIn,
        .signedOut,
        .steppedAway,
        .outing,
        .leave,
        .study,
        .offDuty,
        .departed,
        .busy,
        .vacant,
    ]

    public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .notSignedIn
        case 2: self = .signedOut
        case 3: self = .steppedAway
        case 4: self = .outing
        case 5: self = .leave
        case 6: self = .study
        case 7: self = .offDuty
        case 8: self = .departed
        case 9: self = .busy
        case 10: self = .vacant
        case _: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .notSignedIn: 1
        case .signedOut: 2
        case .steppedAway: 3
        case .outing: 4
        case .leave: 5
        case .study: 6
        case .offDuty: 7
        case .departed: 8
        case .busy: 9
        case .vacant: 10
        case .unrecognized(let value): value
        }
    }

    /// The name in the schema; the number of a value this build doesn't know.
    public var protoName: String {
        switch self {
        case .unspecified: "AWAY_REASON_UNSPECIFIED"
        case .notSignedIn: "AWAY_REASON_NOT_SIGNED_IN"
        case .signedOut: "AWAY_REASON_SIGNED_OUT"
        case .steppedAway: "AWAY_REASON_STEPPED_AWAY"
        case .outing: "AWAY_REASON_OUTING"
        case .leave: "AWAY_REASON_LEAVE"
        case .study: "AWAY_REASON_STUDY"
        case .offDuty: "AWAY_REASON_OFF_DUTY"
        case .departed: "AWAY_REASON_DEPARTED"
        case .busy: "AWAY_REASON_BUSY"
        case .vacant: "AWAY_REASON_VACANT"
        case .unrecognized(let value): String(value)
        }
    }
}

extension AwayReason: JSONRepresentable {}

/// How a post is served from a minute on.
public struct CoverageInfo: Message {
    public var postID: String
    public var postName: String
    public var windowID: String
    public var standing: PostStanding
    /// Empty: nobody.
    public var personID: String
    public var personName: String
    public var since: Timestamp?
    /// The codes of the post's items whoever serves it is not authorised for (CO-3).
    public var uncoveredItems: [String]

    public init() {
        self.postID = ""
        self.postName = ""
        self.windowID = ""
        self.standing = .unspecified
        self.personID = ""
        self.personName = ""
        self.since = nil
        self.uncoveredItems = []
    }

    public init(
        postID: String = "",
        postName: String = "",
        windowID: String = "",
        standing: PostStanding = .unspecified,
        personID: String = "",
        personName: String = "",
        since: Timestamp? = nil,
        uncoveredItems: [String] = []
    ) {
        self.postID = postID
        self.postName = postName
        self.windowID = windowID
        self.standing = standing
        self.personID = personID
        self.personName = personName
        self.since = since
        self.uncoveredItems = uncoveredItems
    }
}

extension CoverageInfo {
    public static var fullName: String { "hall.v1.CoverageInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CoverageInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_COVERAGE_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_COVERAGE_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CoverageInfo>) {
        self.postID = c.pointee.post_id.text
        self.postName = c.pointee.post_name.text
        self.windowID = c.pointee.window_id.text
        self.standing = PostStanding(rawValue: Int32(bitPattern: c.pointee.standing.rawValue))
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.since = c.pointee.since == nil ? nil : Timestamp(c: c.pointee.since)
        self.uncoveredItems = wireTexts(c.pointee.uncovered_items, c.pointee.n_uncovered_items)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CoverageInfo>, _ arena: Arena) {
        hall__v1__coverage_info__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.post_name = arena.data(self.postName)
        c.pointee.window_id = arena.data(self.windowID)
        c.pointee.standing = Hall__V1__PostStanding(UInt32(bitPattern: self.standing.rawValue))
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        if let value = self.since { c.pointee.since = arena.message(value) }
        (c.pointee.uncovered_items, c.pointee.n_uncovered_items) = arena.list(self.uncoveredItems) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("postName", self.postName)
        json.field("windowId", self.windowID)
        json.field("standing", self.standing)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("since", self.since)
        json.field("uncoveredItems", self.uncoveredItems)
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
            case "windowId", "window_id":
                guard try seen.first(2, value) else { continue }
                self.windowID = try value.read()
            case "standing":
                guard try seen.first(3, value) else { continue }
                self.standing = try value.read()
            case "personId", "person_id":
                guard try seen.first(4, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(5, value) else { continue }
                self.personName = try value.read()
            case "since":
                guard try seen.first(6, value) else { continue }
                self.since = try value.read()
            case "uncoveredItems", "uncovered_items":
                guard try seen.first(7, value) else { continue }
                self.uncoveredItems = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Asks how the posts are served now, at one window or all.
public struct CoverageRequest: Message {
    public var windowID: String

    public init() {
        self.windowID = ""
    }

    public init(
        windowID: String = ""
    ) {
        self.windowID = windowID
    }
}

extension CoverageRequest {
    public static var fullName: String { "hall.v1.CoverageRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CoverageRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_COVERAGE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_COVERAGE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CoverageRequest>) {
        self.windowID = c.pointee.window_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CoverageRequest>, _ arena: Arena) {
        hall__v1__coverage_request__init(c)
        c.pointee.window_id = arena.data(self.windowID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("windowId", self.windowID)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "windowId", "window_id":
                guard try seen.first(0, value) else { continue }
                self.windowID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The posts in order of their ids.
public struct CoverageReply: Message {
    public var posts: [CoverageInfo]
    /// The journal's number up to which it is so: watch from there.
    public var seq: Int64

    public init() {
        self.posts = []
        self.seq = 0
    }

    public init(
        posts: [CoverageInfo] = [],
        seq: Int64 = 0
    ) {
        self.posts = posts
        self.seq = seq
    }
}

extension CoverageReply {
    public static var fullName: String { "hall.v1.CoverageReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CoverageReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_COVERAGE_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_COVERAGE_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CoverageReply>) {
        self.posts = wireMessages(c.pointee.posts, c.pointee.n_posts)
        self.seq = c.pointee.seq
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CoverageReply>, _ arena: Arena) {
        hall__v1__coverage_reply__init(c)
        (c.pointee.posts, c.pointee.n_posts) = arena.list(self.posts) { Optional(arena.message($0)) }
        c.pointee.seq = self.seq
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("posts", self.posts)
        json.field("seq", self.seq)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "posts":
                guard try seen.first(0, value) else { continue }
                self.posts = try value.read()
            case "seq":
                guard try seen.first(1, value) else { continue }
                self.seq = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// From where to watch.
public struct WatchCoverageRequest: Message {
    /// The last number seen: only what changed after it. 0: first how everything stands.
    public var afterSeq: Int64

    public init() {
        self.afterSeq = 0
    }

    public init(
        afterSeq: Int64 = 0
    ) {
        self.afterSeq = afterSeq
    }
}

extension WatchCoverageRequest {
    public static var fullName: String { "hall.v1.WatchCoverageRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension WatchCoverageRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_WATCH_COVERAGE_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_WATCH_COVERAGE_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__WatchCoverageRequest>) {
        self.afterSeq = c.pointee.after_seq
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__WatchCoverageRequest>, _ arena: Arena) {
        hall__v1__watch_coverage_request__init(c)
        c.pointee.after_seq = self.afterSeq
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("afterSeq", self.afterSeq)
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
            case _: throw value.unknownField()
            }
        }
    }
}

/// What changed together.
public struct CoverageChange: Message {
    /// The journal's number of it.
    public var seq: Int64
    /// The first one: how everything stands.
    public var snapshot: Bool
    public var posts: [CoverageInfo]

    public init() {
        self.seq = 0
        self.snapshot = false
        self.posts = []
    }

    public init(
        seq: Int64 = 0,
        snapshot: Bool = false,
        posts: [CoverageInfo] = []
    ) {
        self.seq = seq
        self.snapshot = snapshot
        self.posts = posts
    }
}

extension CoverageChange {
    public static var fullName: String { "hall.v1.CoverageChange" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CoverageChange: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_COVERAGE_CHANGE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_COVERAGE_CHANGE)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CoverageChange>) {
        self.seq = c.pointee.seq
        self.snapshot = c.pointee.snapshot != 0
        self.posts = wireMessages(c.pointee.posts, c.pointee.n_posts)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CoverageChange>, _ arena: Arena) {
        hall__v1__coverage_change__init(c)
        c.pointee.seq = self.seq
        c.pointee.snapshot = self.snapshot ? 1 : 0
        (c.pointee.posts, c.pointee.n_posts) = arena.list(self.posts) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("seq", self.seq)
        json.field("snapshot", self.snapshot)
        json.field("posts", self.posts)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "seq":
                guard try seen.first(0, value) else { continue }
                self.seq = try value.read()
            case "snapshot":
                guard try seen.first(1, value) else { continue }
                self.snapshot = try value.read()
            case "posts":
                guard try seen.first(2, value) else { continue }
                self.posts = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Why one of those who hold a post was not there.
public struct MissingInfo: Message {
    /// Empty: nobody has the place.
    public var personID: String
    public var personName: String
    public var reason: AwayReason

    public init() {
        self.personID = ""
        self.personName = ""
        self.reason = .unspecified
    }

    public init(
        personID: String = "",
        personName: String = "",
        reason: AwayReason = .unspecified
    ) {
        self.personID = personID
        self.personName = personName
        self.reason = reason
    }
}

extension MissingInfo {
    public static var fullName: String { "hall.v1.MissingInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension MissingInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_MISSING_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_MISSING_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__MissingInfo>) {
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.reason = AwayReason(rawValue: Int32(bitPattern: c.pointee.reason.rawValue))
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__MissingInfo>, _ arena: Arena) {
        hall__v1__missing_info__init(c)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        c.pointee.reason = Hall__V1__AwayReason(UInt32(bitPattern: self.reason.rawValue))
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("personId", self.personID)
        json.field("personName", self.personName)
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
            case "personName", "person_name":
                guard try seen.first(1, value) else { continue }
                self.personName = try value.read()
            case "reason":
                guard try seen.first(2, value) else { continue }
                self.reason = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// A stretch of opening hours in which nobody served a post.
public struct GapInfo: Message {
    public var postID: String
    public var postName: String
    public var from: Timestamp?
    /// It may go on still: then now.
    public var until: Timestamp?
    public var minutes: Int32
    /// A first, then the Bs in their order, as it was at the beginning.
    public var missing: [MissingInfo]
    /// Empty: whoever was away was so in order; it is whoever arranged the posts.
    public var answerableID: String
    public var answerableName: String
    /// It goes on.
    public var open: Bool

    public init() {
        self.postID = ""
        self.postName = ""
        self.from = nil
        self.until = nil
        self.minutes = 0
        self.missing = []
        self.answerableID = ""
        self.answerableName = ""
        self.open = false
    }

    public init(
        postID: String = "",
        postName: String = "",
        from: Timestamp? = nil,
        until: Timestamp? = nil,
        minutes: Int32 = 0,
        missing: [MissingInfo] = [],
        answerableID: String = "",
        answerableName: String = "",
        open: Bool = false
    ) {
        self.postID = postID
        self.postName = postName
        self.from = from
        self.until = until
        self.minutes = minutes
        self.missing = missing
        self.answerableID = answerableID
        self.answerableName = answerableName
        self.open = open
    }
}

extension GapInfo {
    public static var fullName: String { "hall.v1.GapInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension GapInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_GAP_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_GAP_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__GapInfo>) {
        self.postID = c.pointee.post_id.text
        self.postName = c.pointee.post_name.text
        self.from = c.pointee.from == nil ? nil : Timestamp(c: c.pointee.from)
        self.until = c.pointee.until == nil ? nil : Timestamp(c: c.pointee.until)
        self.minutes = c.pointee.minutes
        self.missing = wireMessages(c.pointee.missing, c.pointee.n_missing)
        self.answerableID = c.pointee.answerable_id.text
        self.answerableName = c.pointee.answerable_name.text
        self.open = c.pointee.open != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__GapInfo>, _ arena: Arena) {
        hall__v1__gap_info__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.post_name = arena.data(self.postName)
        if let value = self.from { c.pointee.from = arena.message(value) }
        if let value = self.until { c.pointee.until = arena.message(value) }
        c.pointee.minutes = self.minutes
        (c.pointee.missing, c.pointee.n_missing) = arena.list(self.missing) { Optional(arena.message($0)) }
        c.pointee.answerable_id = arena.data(self.answerableID)
        c.pointee.answerable_name = arena.data(self.answerableName)
        c.pointee.open = self.open ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("postName", self.postName)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("minutes", self.minutes)
        json.field("missing", self.missing)
        json.field("answerableId", self.answerableID)
        json.field("answerableName", self.answerableName)
        json.field("open", self.open)
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
            case "from":
                guard try seen.first(2, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(3, value) else { continue }
                self.until = try value.read()
            case "minutes":
                guard try seen.first(4, value) else { continue }
                self.minutes = try value.read()
            case "missing":
                guard try seen.first(5, value) else { continue }
                self.missing = try value.read()
            case "answerableId", "answerable_id":
                guard try seen.first(6, value) else { continue }
                self.answerableID = try value.read()
            case "answerableName", "answerable_name":
                guard try seen.first(7, value) else { continue }
                self.answerableName = try value.read()
            case "open":
                guard try seen.first(8, value) else { continue }
                self.open = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which gaps are wanted, at most a year.
public struct ListGapsRequest: Message {
    /// Empty: today.
    public var from: String
    /// Empty: the first day alone.
    public var to: String
    public var postID: String
    /// Whoever answers for it.
    public var personID: String
    /// 1 to 1,000; 0: 200. A page ends with a day, so that it may hold more.
    public var pageSize: Int32
    /// The day to go on with.
    public var pageToken: String

    public init() {
        self.from = ""
        self.to = ""
        self.postID = ""
        self.personID = ""
        self.pageSize = 0
        self.pageToken = ""
    }

    public init(
        from: String = "",
        to: String = "",
        postID: String = "",
        personID: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.from = from
        self.to = to
        self.postID = postID
        self.personID = personID
        self.pageSize = pageSize
        self.pageToken = pageToken
    }
}

extension ListGapsRequest {
    public static var fullName: String { "hall.v1.ListGapsRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListGapsRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_GAPS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_GAPS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListGapsRequest>) {
        self.from = c.pointee.from.text
        self.to = c.pointee.to.text
        self.postID = c.pointee.post_id.text
        self.personID = c.pointee.person_id.text
        self.pageSize = c.pointee.page_size
        self.pageToken = c.pointee.page_token.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListGapsRequest>, _ arena: Arena) {
        hall__v1__list_gaps_request__init(c)
        c.pointee.from = arena.data(self.from)
        c.pointee.to = arena.data(self.to)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = arena.data(self.pageToken)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("from", self.from)
        json.field("to", self.to)
        json.field("postId", self.postID)
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
            case "postId", "post_id":
                guard try seen.first(2, value) else { continue }
                self.postID = try value.read()
            case "personId", "person_id":
                guard try seen.first(3, value) else { continue }
                self.personID = try value.read()
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

/// Gaps by day, then post, then time.
public struct ListGapsReply: Message {
    public var gaps: [GapInfo]
    /// Empty on the last page.
    public var nextPageToken: String
    /// Years whose calendar has to be loaded before anybody knows when the hall was open in them.
    public var yearsMissing: [Int32]

    public init() {
        self.gaps = []
        self.nextPageToken = ""
        self.yearsMissing = []
    }

    public init(
        gaps: [GapInfo] = [],
        nextPageToken: String = "",
        yearsMissing: [Int32] = []
    ) {
        self.gaps = gaps
        self.nextPageToken = nextPageToken
        self.yearsMissing = yearsMissing
    }
}

extension ListGapsReply {
    public static var fullName: String { "hall.v1.ListGapsReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListGapsReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_GAPS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_GAPS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListGapsReply>) {
        self.gaps = wireMessages(c.pointee.gaps, c.pointee.n_gaps)
        self.nextPageToken = c.pointee.next_page_token.text
        self.yearsMissing = wireNumbers(c.pointee.years_missing, c.pointee.n_years_missing)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListGapsReply>, _ arena: Arena) {
        hall__v1__list_gaps_reply__init(c)
        (c.pointee.gaps, c.pointee.n_gaps) = arena.list(self.gaps) { Optional(arena.message($0)) }
        c.pointee.next_page_token = arena.data(self.nextPageToken)
        (c.pointee.years_missing, c.pointee.n_years_missing) = arena.list(self.yearsMissing) { $0 }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("gaps", self.gaps)
        json.field("nextPageToken", self.nextPageToken)
        json.field("yearsMissing", self.yearsMissing)
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

/// Which days to plan, at most 31.
public struct PlanRequest: Message {
    /// Empty: today.
    public var from: String
    /// Empty: seven days from the first on.
    public var to: String
    public var postID: String
    /// Only where somebody else than A serves, nobody, or somebody who is not authorised for all of its items.
    public var exceptions: Bool

    public init() {
        self.from = ""
        self.to = ""
        self.postID = ""
        self.exceptions = false
    }

    public init(
        from: String = "",
        to: String = "",
        postID: String = "",
        exceptions: Bool = false
    ) {
        self.from = from
        self.to = to
        self.postID = postID
        self.exceptions = exceptions
    }
}

extension PlanRequest {
    public static var fullName: String { "hall.v1.PlanRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PlanRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PLAN_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PLAN_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PlanRequest>) {
        self.from = c.pointee.from.text
        self.to = c.pointee.to.text
        self.postID = c.pointee.post_id.text
        self.exceptions = c.pointee.exceptions != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PlanRequest>, _ arena: Arena) {
        hall__v1__plan_request__init(c)
        c.pointee.from = arena.data(self.from)
        c.pointee.to = arena.data(self.to)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.exceptions = self.exceptions ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("from", self.from)
        json.field("to", self.to)
        json.field("postId", self.postID)
        json.field("exceptions", self.exceptions)
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
            case "postId", "post_id":
                guard try seen.first(2, value) else { continue }
                self.postID = try value.read()
            case "exceptions":
                guard try seen.first(3, value) else { continue }
                self.exceptions = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Who will serve a post from one minute up to another.
public struct PlannedInfo: Message {
    public var postID: String
    public var postName: String
    public var date: String
    public var from: String
    public var until: String
    public var standing: PostStanding
    public var personID: String
    public var personName: String
    /// Where nobody will: why.
    public var missing: [MissingInfo]
    /// The codes of the post's items whoever serves it is not authorised for (CO-3).
    public var uncoveredItems: [String]

    public init() {
        self.postID = ""
        self.postName = ""
        self.date = ""
        self.from = ""
        self.until = ""
        self.standing = .unspecified
        self.personID = ""
        self.personName = ""
        self.missing = []
        self.uncoveredItems = []
    }

    public init(
        postID: String = "",
        postName: String = "",
        date: String = "",
        from: String = "",
        until: String = "",
        standing: PostStanding = .unspecified,
        personID: String = "",
        personName: String = "",
        missing: [MissingInfo] = [],
        uncoveredItems: [String] = []
    ) {
        self.postID = postID
        self.postName = postName
        self.date = date
        self.from = from
        self.until = until
        self.standing = standing
        self.personID = personID
        self.personName = personName
        self.missing = missing
        self.uncoveredItems = uncoveredItems
    }
}

extension PlannedInfo {
    public static var fullName: String { "hall.v1.PlannedInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PlannedInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PLANNED_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PLANNED_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PlannedInfo>) {
        self.postID = c.pointee.post_id.text
        self.postName = c.pointee.post_name.text
        self.date = c.pointee.date.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.standing = PostStanding(rawValue: Int32(bitPattern: c.pointee.standing.rawValue))
        self.personID = c.pointee.person_id.text
        self.personName = c.pointee.person_name.text
        self.missing = wireMessages(c.pointee.missing, c.pointee.n_missing)
        self.uncoveredItems = wireTexts(c.pointee.uncovered_items, c.pointee.n_uncovered_items)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PlannedInfo>, _ arena: Arena) {
        hall__v1__planned_info__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.post_name = arena.data(self.postName)
        c.pointee.date = arena.data(self.date)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        c.pointee.standing = Hall__V1__PostStanding(UInt32(bitPattern: self.standing.rawValue))
        c.pointee.person_id = arena.data(self.personID)
        c.pointee.person_name = arena.data(self.personName)
        (c.pointee.missing, c.pointee.n_missing) = arena.list(self.missing) { Optional(arena.message($0)) }
        (c.pointee.uncovered_items, c.pointee.n_uncovered_items) = arena.list(self.uncoveredItems) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("postName", self.postName)
        json.field("date", self.date)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("standing", self.standing)
        json.field("personId", self.personID)
        json.field("personName", self.personName)
        json.field("missing", self.missing)
        json.field("uncoveredItems", self.uncoveredItems)
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
            case "standing":
                guard try seen.first(5, value) else { continue }
                self.standing = try value.read()
            case "personId", "person_id":
                guard try seen.first(6, value) else { continue }
                self.personID = try value.read()
            case "personName", "person_name":
                guard try seen.first(7, value) else { continue }
                self.personName = try value.read()
            case "missing":
                guard try seen.first(8, value) else { continue }
                self.missing = try value.read()
            case "uncoveredItems", "uncovered_items":
                guard try seen.first(9, value) else { continue }
                self.uncoveredItems = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// By day, then post, then time.
public struct PlanReply: Message {
    public var planned: [PlannedInfo]
    /// Years whose calendar has to be loaded before anybody knows when the hall is open in them.
    public var yearsMissing: [Int32]

    public init() {
        self.planned = []
        self.yearsMissing = []
    }

    public init(
        planned: [PlannedInfo] = [],
        yearsMissing: [Int32] = []
    ) {
        self.planned = planned
        self.yearsMissing = yearsMissing
    }
}

extension PlanReply {
    public static var fullName: String { "hall.v1.PlanReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension PlanReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_PLAN_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_PLAN_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__PlanReply>) {
        self.planned = wireMessages(c.pointee.planned, c.pointee.n_planned)
        self.yearsMissing = wireNumbers(c.pointee.years_missing, c.pointee.n_years_missing)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__PlanReply>, _ arena: Arena) {
        hall__v1__plan_reply__init(c)
        (c.pointee.planned, c.pointee.n_planned) = arena.list(self.planned) { Optional(arena.message($0)) }
        (c.pointee.years_missing, c.pointee.n_years_missing) = arena.list(self.yearsMissing) { $0 }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("planned", self.planned)
        json.field("yearsMissing", self.yearsMissing)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "planned":
                guard try seen.first(0, value) else { continue }
                self.planned = try value.read()
            case "yearsMissing", "years_missing":
                guard try seen.first(1, value) else { continue }
                self.yearsMissing = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Who holds a post from a day through another.
public struct RosterInfo: Message {
    public var id: Int64
    public var postID: String
    public var postName: String
    public var from: String
    /// That day included.
    public var until: String
    public var aPersonID: String
    /// In the order in which they stand in.
    public var bPersonIDs: [String]

    public init() {
        self.id = 0
        self.postID = ""
        self.postName = ""
        self.from = ""
        self.until = ""
        self.aPersonID = ""
        self.bPersonIDs = []
    }

    public init(
        id: Int64 = 0,
        postID: String = "",
        postName: String = "",
        from: String = "",
        until: String = "",
        aPersonID: String = "",
        bPersonIDs: [String] = []
    ) {
        self.id = id
        self.postID = postID
        self.postName = postName
        self.from = from
        self.until = until
        self.aPersonID = aPersonID
        self.bPersonIDs = bPersonIDs
    }
}

extension RosterInfo {
    public static var fullName: String { "hall.v1.RosterInfo" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RosterInfo: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ROSTER_INFO) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ROSTER_INFO)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RosterInfo>) {
        self.id = c.pointee.id
        self.postID = c.pointee.post_id.text
        self.postName = c.pointee.post_name.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.aPersonID = c.pointee.a_person_id.text
        self.bPersonIDs = wireTexts(c.pointee.b_person_ids, c.pointee.n_b_person_ids)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RosterInfo>, _ arena: Arena) {
        hall__v1__roster_info__init(c)
        c.pointee.id = self.id
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.post_name = arena.data(self.postName)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        c.pointee.a_person_id = arena.data(self.aPersonID)
        (c.pointee.b_person_ids, c.pointee.n_b_person_ids) = arena.list(self.bPersonIDs) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("postId", self.postID)
        json.field("postName", self.postName)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("aPersonId", self.aPersonID)
        json.field("bPersonIds", self.bPersonIDs)
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
            case "postId", "post_id":
                guard try seen.first(1, value) else { continue }
                self.postID = try value.read()
            case "postName", "post_name":
                guard try seen.first(2, value) else { continue }
                self.postName = try value.read()
            case "from":
                guard try seen.first(3, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(4, value) else { continue }
                self.until = try value.read()
            case "aPersonId", "a_person_id":
                guard try seen.first(5, value) else { continue }
                self.aPersonID = try value.read()
            case "bPersonIds", "b_person_ids":
                guard try seen.first(6, value) else { continue }
                self.bPersonIDs = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The roster to add.
public struct AddRosterRequest: Message {
    public var postID: String
    /// Today at the earliest.
    public var from: String
    public var until: String
    public var aPersonID: String
    public var bPersonIDs: [String]

    public init() {
        self.postID = ""
        self.from = ""
        self.until = ""
        self.aPersonID = ""
        self.bPersonIDs = []
    }

    public init(
        postID: String = "",
        from: String = "",
        until: String = "",
        aPersonID: String = "",
        bPersonIDs: [String] = []
    ) {
        self.postID = postID
        self.from = from
        self.until = until
        self.aPersonID = aPersonID
        self.bPersonIDs = bPersonIDs
    }
}

extension AddRosterRequest {
    public static var fullName: String { "hall.v1.AddRosterRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AddRosterRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ADD_ROSTER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ADD_ROSTER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AddRosterRequest>) {
        self.postID = c.pointee.post_id.text
        self.from = c.pointee.from.text
        self.until = c.pointee.until.text
        self.aPersonID = c.pointee.a_person_id.text
        self.bPersonIDs = wireTexts(c.pointee.b_person_ids, c.pointee.n_b_person_ids)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AddRosterRequest>, _ arena: Arena) {
        hall__v1__add_roster_request__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.from = arena.data(self.from)
        c.pointee.until = arena.data(self.until)
        c.pointee.a_person_id = arena.data(self.aPersonID)
        (c.pointee.b_person_ids, c.pointee.n_b_person_ids) = arena.list(self.bPersonIDs) { arena.data($0) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("from", self.from)
        json.field("until", self.until)
        json.field("aPersonId", self.aPersonID)
        json.field("bPersonIds", self.bPersonIDs)
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
            case "from":
                guard try seen.first(1, value) else { continue }
                self.from = try value.read()
            case "until":
                guard try seen.first(2, value) else { continue }
                self.until = try value.read()
            case "aPersonId", "a_person_id":
                guard try seen.first(3, value) else { continue }
                self.aPersonID = try value.read()
            case "bPersonIds", "b_person_ids":
                guard try seen.first(4, value) else { continue }
                self.bPersonIDs = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The roster as it stands.
public struct AddRosterReply: Message {
    public var roster: RosterInfo?

    public init() {
        self.roster = nil
    }

    public init(
        roster: RosterInfo? = nil
    ) {
        self.roster = roster
    }
}

extension AddRosterReply {
    public static var fullName: String { "hall.v1.AddRosterReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension AddRosterReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ADD_ROSTER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ADD_ROSTER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__AddRosterReply>) {
        self.roster = c.pointee.roster == nil ? nil : RosterInfo(c: c.pointee.roster)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__AddRosterReply>, _ arena: Arena) {
        hall__v1__add_roster_reply__init(c)
        if let value = self.roster { c.pointee.roster = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("roster", self.roster)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "roster":
                guard try seen.first(0, value) else { continue }
                self.roster = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// The roster to end.
public struct EndRosterRequest: Message {
    public var id: Int64
    /// The last day it holds: yesterday at the earliest.
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

extension EndRosterRequest {
    public static var fullName: String { "hall.v1.EndRosterRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EndRosterRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_END_ROSTER_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_END_ROSTER_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EndRosterRequest>) {
        self.id = c.pointee.id
        self.until = c.pointee.until.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EndRosterRequest>, _ arena: Arena) {
        hall__v1__end_roster_request__init(c)
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

/// The roster as it stands now; absent: it was taken out.
public struct EndRosterReply: Message {
    public var roster: RosterInfo?

    public init() {
        self.roster = nil
    }

    public init(
        roster: RosterInfo? = nil
    ) {
        self.roster = roster
    }
}

extension EndRosterReply {
    public static var fullName: String { "hall.v1.EndRosterReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension EndRosterReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_END_ROSTER_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_END_ROSTER_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__EndRosterReply>) {
        self.roster = c.pointee.roster == nil ? nil : RosterInfo(c: c.pointee.roster)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__EndRosterReply>, _ arena: Arena) {
        hall__v1__end_roster_reply__init(c)
        if let value = self.roster { c.pointee.roster = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("roster", self.roster)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "roster":
                guard try seen.first(0, value) else { continue }
                self.roster = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Which rosters to list.
public struct ListRostersRequest: Message {
    /// Empty: every post's.
    public var postID: String
    /// Also those that have ended.
    public var withEnded: Bool

    public init() {
        self.postID = ""
        self.withEnded = false
    }

    public init(
        postID: String = "",
        withEnded: Bool = false
    ) {
        self.postID = postID
        self.withEnded = withEnded
    }
}

extension ListRostersRequest {
    public static var fullName: String { "hall.v1.ListRostersRequest" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListRostersRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ROSTERS_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ROSTERS_REQUEST)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListRostersRequest>) {
        self.postID = c.pointee.post_id.text
        self.withEnded = c.pointee.with_ended != 0
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListRostersRequest>, _ arena: Arena) {
        hall__v1__list_rosters_request__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.with_ended = self.withEnded ? 1 : 0
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("withEnded", self.withEnded)
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
            case "withEnded", "with_ended":
                guard try seen.first(1, value) else { continue }
                self.withEnded = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Rosters in the order they were added.
public struct ListRostersReply: Message {
    public var rosters: [RosterInfo]

    public init() {
        self.rosters = []
    }

    public init(
        rosters: [RosterInfo] = []
    ) {
        self.rosters = rosters
    }
}

extension ListRostersReply {
    public static var fullName: String { "hall.v1.ListRostersReply" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension ListRostersReply: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIST_ROSTERS_REPLY) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIST_ROSTERS_REPLY)
    }

    init(c: UnsafeMutablePointer<Hall__V1__ListRostersReply>) {
        self.rosters = wireMessages(c.pointee.rosters, c.pointee.n_rosters)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__ListRostersReply>, _ arena: Arena) {
        hall__v1__list_rosters_reply__init(c)
        (c.pointee.rosters, c.pointee.n_rosters) = arena.list(self.rosters) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("rosters", self.rosters)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "rosters":
                guard try seen.first(0, value) else { continue }
                self.rosters = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: other people serve posts now, or nobody does. An entry of the daemon's own.
public struct CoverChanged: Message {
    /// The minute from which it is so.
    public var at: Timestamp?
    public var turns: [CoverTurn]

    public init() {
        self.at = nil
        self.turns = []
    }

    public init(
        at: Timestamp? = nil,
        turns: [CoverTurn] = []
    ) {
        self.at = at
        self.turns = turns
    }
}

extension CoverChanged {
    public static var fullName: String { "hall.v1.CoverChanged" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CoverChanged: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_COVER_CHANGED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_COVER_CHANGED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CoverChanged>) {
        self.at = c.pointee.at == nil ? nil : Timestamp(c: c.pointee.at)
        self.turns = wireMessages(c.pointee.turns, c.pointee.n_turns)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CoverChanged>, _ arena: Arena) {
        hall__v1__cover_changed__init(c)
        if let value = self.at { c.pointee.at = arena.message(value) }
        (c.pointee.turns, c.pointee.n_turns) = arena.list(self.turns) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("at", self.at)
        json.field("turns", self.turns)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "at":
                guard try seen.first(0, value) else { continue }
                self.at = try value.read()
            case "turns":
                guard try seen.first(1, value) else { continue }
                self.turns = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: how one post is served now.
public struct CoverTurn: Message {
    public var postID: String
    public var standing: PostStanding
    /// Empty: nobody.
    public var personID: String

    public init() {
        self.postID = ""
        self.standing = .unspecified
        self.personID = ""
    }

    public init(
        postID: String = "",
        standing: PostStanding = .unspecified,
        personID: String = ""
    ) {
        self.postID = postID
        self.standing = standing
        self.personID = personID
    }
}

extension CoverTurn {
    public static var fullName: String { "hall.v1.CoverTurn" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension CoverTurn: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_COVER_TURN) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_COVER_TURN)
    }

    init(c: UnsafeMutablePointer<Hall__V1__CoverTurn>) {
        self.postID = c.pointee.post_id.text
        self.standing = PostStanding(rawValue: Int32(bitPattern: c.pointee.standing.rawValue))
        self.personID = c.pointee.person_id.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__CoverTurn>, _ arena: Arena) {
        hall__v1__cover_turn__init(c)
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.standing = Hall__V1__PostStanding(UInt32(bitPattern: self.standing.rawValue))
        c.pointee.person_id = arena.data(self.personID)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("postId", self.postID)
        json.field("standing", self.standing)
        json.field("personId", self.personID)
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
            case "standing":
                guard try seen.first(1, value) else { continue }
                self.standing = try value.read()
            case "personId", "person_id":
                guard try seen.first(2, value) else { continue }
                self.personID = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a roster was added.
public struct RosterAdded: Message {
    public var roster: RosterInfo?

    public init() {
        self.roster = nil
    }

    public init(
        roster: RosterInfo? = nil
    ) {
        self.roster = roster
    }
}

extension RosterAdded {
    public static var fullName: String { "hall.v1.RosterAdded" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RosterAdded: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ROSTER_ADDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ROSTER_ADDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RosterAdded>) {
        self.roster = c.pointee.roster == nil ? nil : RosterInfo(c: c.pointee.roster)
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RosterAdded>, _ arena: Arena) {
        hall__v1__roster_added__init(c)
        if let value = self.roster { c.pointee.roster = arena.message(value) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("roster", self.roster)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "roster":
                guard try seen.first(0, value) else { continue }
                self.roster = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

/// Journal: a roster was ended, or taken out.
public struct RosterEnded: Message {
    public var id: Int64
    public var postID: String
    /// Empty: taken out.
    public var until: String

    public init() {
        self.id = 0
        self.postID = ""
        self.until = ""
    }

    public init(
        id: Int64 = 0,
        postID: String = "",
        until: String = ""
    ) {
        self.id = id
        self.postID = postID
        self.until = until
    }
}

extension RosterEnded {
    public static var fullName: String { "hall.v1.RosterEnded" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RosterEnded: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_ROSTER_ENDED) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_ROSTER_ENDED)
    }

    init(c: UnsafeMutablePointer<Hall__V1__RosterEnded>) {
        self.id = c.pointee.id
        self.postID = c.pointee.post_id.text
        self.until = c.pointee.until.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__RosterEnded>, _ arena: Arena) {
        hall__v1__roster_ended__init(c)
        c.pointee.id = self.id
        c.pointee.post_id = arena.data(self.postID)
        c.pointee.until = arena.data(self.until)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("id", self.id)
        json.field("postId", self.postID)
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
            case "postId", "post_id":
                guard try seen.first(1, value) else { continue }
                self.postID = try value.read()
            case "until":
                guard try seen.first(2, value) else { continue }
                self.until = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
