// What papers are made of. A value that may be missing is optional; everything else has to be said (`PaperFacts.checked`).

/// 承办单位: the unit that handles the matter.
public struct PaperUnit: Codable, Sendable, Hashable {
    public let name: String
    public let address: String?
    public let phone: String?

    public init(name: String, address: String? = nil, phone: String? = nil) {
        self.name = name
        self.address = address
        self.phone = phone
    }
}

/// ATT-8, ON-5. 经办人员: who handles it, with the number on the badge; the staff number where a hall gives out no badges.
public struct PaperHandler: Codable, Sendable, Hashable {
    public let name: String
    public let badge: String

    public init(name: String, badge: String) {
        self.name = name
        self.badge = badge
    }
}

/// 申请人. Of the identity number no more than its last digits.
public struct PaperApplicant: Codable, Sendable, Hashable {
    public let name: String
    /// Kind and masked number, "居民身份证 **************1234".
    public let document: String?
    /// Who acts for the applicant, and as what.
    public let agent: String?

    public init(name: String, document: String? = nil, agent: String? = nil) {
        self.name = name
        self.document = document
        self.agent = agent
    }
}

/// ON-5. 查询方式: how to ask where the matter stands.
public struct PaperEnquiry: Codable, Sendable, Hashable {
    public let caseNumber: String
    /// On the applicant's copy alone.
    public let queryCode: Secret
    /// Where and how: window, telephone, terminal.
    public let ways: String

    public init(caseNumber: String, queryCode: Secret, ways: String) {
        self.caseNumber = caseNumber
        self.queryCode = queryCode
        self.ways = ways
    }
}

/// A limit as a paper tells it. The day is missing while the calendar does not reach it; the paper then says that it follows.
public struct PaperLimit: Codable, Sendable, Hashable {
    public let clock: PaperClock
    /// Nil: on the day itself.
    public let workdays: Int?
    public let due: Day?
    /// Closing time of the due day.
    public let closes: TimeOfDay

    public init(clock: PaperClock, workdays: Int? = nil, due: Day? = nil, closes: TimeOfDay) {
        self.clock = clock
        self.workdays = workdays
        self.due = due
        self.closes = closes
    }
}

/// One material in a table of them.
public struct PaperMaterial: Codable, Sendable, Hashable {
    public let name: String
    /// 必要, 告知承诺, 容缺.
    public let need: String
    /// "原件1份、复印件2份".
    public let amount: String
    /// 已收, 缺, 有误; nil where nothing has been handed in yet.
    public let state: String?
    /// Form, where from, what is wrong and how to put it right.
    public let note: String?

    public init(name: String, need: String, amount: String, state: String? = nil, note: String? = nil) {
        self.name = name
        self.need = need
        self.amount = amount
        self.state = state
        self.note = note
    }
}

/// ON-6. 救济: the applicant's rights against a decision, with the periods the law gives on the day it is made.
public struct Remedies: Codable, Sendable, Hashable {
    /// 行政复议法 (revised 2023-09-01, in force since 2024-01-01) Art. 20: within sixty days of knowing of the act.
    public static let reviewDays = 60
    /// 行政诉讼法 (amended 2017-06-27, in force since 2017-07-01) Art. 46: within six months of knowing of it.
    public static let suitMonths = 6
    public static let source = "《中华人民共和国行政复议法》（2023年修订，自2024年1月1日起施行）第二十条、《中华人民共和国行政诉讼法》（2017年修正，自2017年7月1日起施行）第四十六条"

    /// 行政复议机关.
    public let reviewAuthority: String
    public let court: String
    public let reviewDays: Int
    public let suitMonths: Int
    public let source: String

    public init(reviewAuthority: String, court: String, reviewDays: Int, suitMonths: Int, source: String) {
        self.reviewAuthority = reviewAuthority
        self.court = court
        self.reviewDays = reviewDays
        self.suitMonths = suitMonths
        self.source = source
    }
}

extension Remedies {
    /// By the law as it stands.
    public init(reviewAuthority: String, court: String) {
        self.init(
            reviewAuthority: reviewAuthority, court: court, reviewDays: Self.reviewDays, suitMonths: Self.suitMonths,
            source: Self.source)
    }
}

/// Which of a case's limits a paper tells.
public enum PaperClock: String, Codable, Sendable, Hashable, CaseIterable {
    case promised
    case statutory
}

/// What only the applicant's copy shows. It never tells itself: whoever prints it has to ask for its text.
public struct Secret: Codable, Sendable, Hashable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public var description: String { "********" }
}
