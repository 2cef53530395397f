// What the papers of handling and decision say.

/// ON-6. 不予受理通知书, before acceptance: no licence is needed, or it is another authority's. Never a decision on the merits.
public struct NotAccepted: PaperFacts {
    public static let kind = PaperKind.notAccepted
    public var about: String { matter }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: enquiry?.queryCode, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    public let filedAt: HallTime
    public let ground: NotAcceptedGround
    public let reason: String
    public let basis: String
    /// Where to go instead, or why nothing is needed.
    public let instead: String
    public let remedies: Remedies
    public let enquiry: PaperEnquiry?

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, filedAt: HallTime,
        ground: NotAcceptedGround, reason: String, basis: String, instead: String, remedies: Remedies,
        enquiry: PaperEnquiry? = nil
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.filedAt = filedAt
        self.ground = ground
        self.reason = reason
        self.basis = basis
        self.instead = instead
        self.remedies = remedies
        self.enquiry = enquiry
    }
}

/// ON-6. 不予办理决定书, after acceptance, on the merits.
public struct Denied: PaperFacts {
    public static let kind = PaperKind.denied
    public var about: String { matter }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: nil, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    public let caseNumber: String
    public let acceptedOn: Day
    public let reason: String
    public let basis: String
    public let remedies: Remedies

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, caseNumber: String, acceptedOn: Day,
        reason: String, basis: String, remedies: Remedies
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.caseNumber = caseNumber
        self.acceptedOn = acceptedOn
        self.reason = reason
        self.basis = basis
        self.remedies = remedies
    }
}

/// TL-2. 特别程序告知书: the clock stands for what the law names, and for how long (行政许可法 45).
public struct SpecialProcedure: PaperFacts {
    public static let kind = PaperKind.specialProcedure
    public var about: String { matter }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: enquiry.queryCode, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    public let caseNumber: String
    /// 听证, 检验, 鉴定 …
    public let procedure: String
    public let beginsOn: Day
    /// How long it may take.
    public let expected: String
    public let basis: String
    public let enquiry: PaperEnquiry

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, caseNumber: String,
        procedure: String, beginsOn: Day, expected: String, basis: String, enquiry: PaperEnquiry
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.caseNumber = caseNumber
        self.procedure = procedure
        self.beginsOn = beginsOn
        self.expected = expected
        self.basis = basis
        self.enquiry = enquiry
    }
}

/// TL-2. 延长期限告知书: the law's limit extended once, by the authority's head, with the reason (行政许可法 42).
public struct ExtensionNotice: PaperFacts {
    public static let kind = PaperKind.statutoryExtension
    public var about: String { matter }
    public var limits: [PaperLimit] { [limit] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: enquiry.queryCode, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    public let caseNumber: String
    public let addedWorkdays: Int
    public let reason: String
    /// The authority's head.
    public let approvedBy: String
    public let basis: String
    /// The law's limit as it is now.
    public let limit: PaperLimit
    public let enquiry: PaperEnquiry

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, caseNumber: String,
        addedWorkdays: Int, reason: String, approvedBy: String, basis: String, limit: PaperLimit, enquiry: PaperEnquiry
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.caseNumber = caseNumber
        self.addedWorkdays = addedWorkdays
        self.reason = reason
        self.approvedBy = approvedBy
        self.basis = basis
        self.limit = limit
        self.enquiry = enquiry
    }
}

/// 办结通知书: the matter has ended, how, and how the applicant gets the result.
public struct Completion: PaperFacts {
    public static let kind = PaperKind.completion
    public var about: String { matter }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: enquiry.queryCode, rating: rating) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    public let caseNumber: String
    public let acceptedOn: Day
    public let finishedAt: HallTime
    public let result: String
    /// What is handed out with it.
    public let papers: [String]?
    /// Where and how.
    public let collection: String
    public let enquiry: PaperEnquiry
    /// FB-1. The token the applicant rates with.
    public let rating: Secret?

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, caseNumber: String, acceptedOn: Day,
        finishedAt: HallTime, result: String, papers: [String]? = nil, collection: String, enquiry: PaperEnquiry,
        rating: Secret? = nil
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.caseNumber = caseNumber
        self.acceptedOn = acceptedOn
        self.finishedAt = finishedAt
        self.result = result
        self.papers = papers
        self.collection = collection
        self.enquiry = enquiry
        self.rating = rating
    }
}

/// Calendar. 补充告知书: a due date that followed when the calendar was loaded, or that moved with it.
public struct Supplement: PaperFacts {
    public static let kind = PaperKind.supplement
    public var about: String { matter }
    public var limits: [PaperLimit] { [limit] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: enquiry.queryCode, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    /// Number of the paper it belongs to.
    public let corrects: String
    public let reason: String
    /// The notice the new date rests on.
    public let source: String
    /// What that paper says.
    public let before: String
    public let limit: PaperLimit
    public let enquiry: PaperEnquiry

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, corrects: String, reason: String,
        source: String, before: String, limit: PaperLimit, enquiry: PaperEnquiry
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.corrects = corrects
        self.reason = reason
        self.source = source
        self.before = before
        self.limit = limit
        self.enquiry = enquiry
    }
}

/// ON-6. Why nothing is accepted: the two grounds of 行政许可法 32 there are before acceptance.
public enum NotAcceptedGround: String, Codable, Sendable, Hashable, CaseIterable {
    case notNeeded = "not_needed"
    case notThisAuthority = "not_this_authority"

    public var zh: String {
        switch self {
        case .notNeeded: "申请事项依法不需要取得行政许可（或者不需要办理）"
        case .notThisAuthority: "申请事项依法不属于本单位职权范围"
        }
    }
}
