/// LV-5. 请假条: leave that was granted, with who decided and who stands in.
public struct LeaveSlip: PaperFacts {
    public static let kind = PaperKind.leaveSlip
    public var about: String { "\(person.name) \(number)" }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: nil, rating: nil) }

    /// Days of one kind.
    public struct Days: Codable, Sendable, Hashable {
        public let kind: String
        public let from: String
        public let until: String

        public init(kind: String, from: String, until: String) {
            self.kind = kind
            self.from = from
            self.until = until
        }
    }

    /// Whom the unit sends for a post.
    public struct Substitute: Codable, Sendable, Hashable {
        public let post: String
        public let person: String

        public init(post: String, person: String) {
            self.post = post
            self.person = person
        }
    }

    public let number: String
    public let person: PaperHandler
    public let unitName: String
    public let days: [Days]
    /// "2.5个工作日".
    public let length: String
    /// Nil: none was given.
    public let reason: String?
    public let askedAt: HallTime
    public let approver: String
    public let decidedAt: HallTime
    /// 书面、电话; nil: in person.
    public let way: String?
    /// Nil: nobody.
    public let substitutes: [Substitute]?
    /// Why it was granted although a post will be empty.
    public let waiver: String?

    public init(
        number: String, person: PaperHandler, unitName: String, days: [Days], length: String, reason: String? = nil,
        askedAt: HallTime, approver: String, decidedAt: HallTime, way: String? = nil, substitutes: [Substitute]? = nil,
        waiver: String? = nil
    ) {
        self.number = number
        self.person = person
        self.unitName = unitName
        self.days = days
        self.length = length
        self.reason = reason
        self.askedAt = askedAt
        self.approver = approver
        self.decidedAt = decidedAt
        self.way = way
        self.substitutes = substitutes
        self.waiver = waiver
    }
}
