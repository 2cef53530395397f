// What the papers of filing and acceptance say.

/// 收件回执: what was handed in, when, and by when the applicant hears.
public struct FilingReceipt: PaperFacts {
    public static let kind = PaperKind.filingReceipt
    public var about: String { matter }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: enquiry.queryCode, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    public let filedAt: HallTime
    /// Nil: none was handed in.
    public let materials: [PaperMaterial]?
    /// ON-3.
    public let answerBy: PaperAnswerDay
    public let enquiry: PaperEnquiry

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, filedAt: HallTime,
        materials: [PaperMaterial]? = nil, answerBy: PaperAnswerDay, enquiry: PaperEnquiry
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.filedAt = filedAt
        self.materials = materials
        self.answerBy = answerBy
        self.enquiry = enquiry
    }
}

/// ON-5, ON-7. 一次性告知单: everything the applicant has to know, in one go.
public struct OneTimeNotice: PaperFacts {
    public static let kind = PaperKind.oneTimeNotice
    public var about: String { matter }
    /// Its limit has no day before acceptance, and is none of a clock's.
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: enquiry.queryCode, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let filedAt: HallTime
    public let matter: String
    public let basis: String
    public let window: String
    public let fee: String
    /// Step by step.
    public let procedure: [String]
    /// Nil: the matter needs none.
    public let materials: [PaperMaterial]?
    public let limit: PaperLimit
    /// ON-7.
    public let handling: Handling
    /// ON-7.
    public let completeness: Completeness
    /// ON-7. Why it is not accepted for now.
    public let whyNotYet: String
    public let enquiry: PaperEnquiry

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, filedAt: HallTime, matter: String, basis: String,
        window: String, fee: String, procedure: [String], materials: [PaperMaterial]? = nil, limit: PaperLimit,
        handling: Handling, completeness: Completeness, whyNotYet: String, enquiry: PaperEnquiry
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.filedAt = filedAt
        self.matter = matter
        self.basis = basis
        self.window = window
        self.fee = fee
        self.procedure = procedure
        self.materials = materials
        self.limit = limit
        self.handling = handling
        self.completeness = completeness
        self.whyNotYet = whyNotYet
        self.enquiry = enquiry
    }
}

/// 受理通知书: the matter is accepted, and its clocks run.
public struct AcceptanceNotice: PaperFacts {
    public static let kind = PaperKind.acceptanceNotice
    public var about: String { matter }
    public var limits: [PaperLimit] { [promised] + (statutory.map { [$0] } ?? []) }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: enquiry.queryCode, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    public let basis: String?
    public let acceptedOn: Day
    public let promised: PaperLimit
    public let statutory: PaperLimit?
    public let enquiry: PaperEnquiry

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, basis: String? = nil,
        acceptedOn: Day, promised: PaperLimit, statutory: PaperLimit? = nil, enquiry: PaperEnquiry
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.basis = basis
        self.acceptedOn = acceptedOn
        self.promised = promised
        self.statutory = statutory
        self.enquiry = enquiry
    }
}

/// TL-3. 承诺通知书: what the hall promises for a promised matter, and whom to tell if it is not kept.
public struct PromiseNotice: PaperFacts {
    public static let kind = PaperKind.promiseNotice
    public var about: String { matter }
    public var limits: [PaperLimit] { [limit] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: enquiry.queryCode, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    public let acceptedOn: Day
    public let limit: PaperLimit
    /// How the result reaches the applicant.
    public let delivery: String
    /// Where to complain.
    public let complaints: String
    public let enquiry: PaperEnquiry

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, acceptedOn: Day, limit: PaperLimit,
        delivery: String, complaints: String, enquiry: PaperEnquiry
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.acceptedOn = acceptedOn
        self.limit = limit
        self.delivery = delivery
        self.complaints = complaints
        self.enquiry = enquiry
    }
}

/// 容缺受理承诺书: accepted with minor materials missing, each promised for a day.
public struct MinorMissing: PaperFacts {
    public static let kind = PaperKind.minorMissing
    public var about: String { matter }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: nil, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    public let caseNumber: String
    public let acceptedOn: Day
    public let missing: [PromisedMaterial]
    /// What happens if they don't come.
    public let consequence: String

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, caseNumber: String, acceptedOn: Day,
        missing: [PromisedMaterial], consequence: String
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.caseNumber = caseNumber
        self.acceptedOn = acceptedOn
        self.missing = missing
        self.consequence = consequence
    }
}

/// A material that follows, and when.
public struct PromisedMaterial: Codable, Sendable, Hashable {
    public let name: String
    public let dueOn: Day

    public init(name: String, dueOn: Day) {
        self.name = name
        self.dueOn = dueOn
    }
}

/// 告知承诺书: the applicant promises in place of handing in.
public struct PromiseInstead: PaperFacts {
    public static let kind = PaperKind.promiseInstead
    public var about: String { matter }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: nil, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    public let caseNumber: String
    public let basis: String
    /// The materials the promise stands for.
    public let replaced: [String]
    /// What the applicant promises to be true.
    public let promised: [String]
    /// What a false promise brings.
    public let consequence: String

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, caseNumber: String, basis: String,
        replaced: [String], promised: [String], consequence: String
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.caseNumber = caseNumber
        self.basis = basis
        self.replaced = replaced
        self.promised = promised
        self.consequence = consequence
    }
}

/// ON-3. By when the applicant hears whether anything is missing.
public struct PaperAnswerDay: Codable, Sendable, Hashable {
    /// The hall's own two working days; nil while the calendar does not reach it.
    public let hall: Day?
    /// The five working days of 行政许可法 32; nil for what is no licence.
    public let law: Day?

    public init(hall: Day?, law: Day? = nil) {
        self.hall = hall
        self.law = law
    }
}

/// ON-7. Whether the matter can be handled.
public enum Handling: String, Codable, Sendable, Hashable, CaseIterable {
    case possible
    case onceComplete = "once_complete"
    case elsewhere
    case impossible

    public var zh: String {
        switch self {
        case .possible: "可以办理"
        case .onceComplete: "补齐材料后可以办理"
        case .elsewhere: "不属于本单位职权范围，请到有关单位办理"
        case .impossible: "依法不能办理"
        }
    }
}

/// ON-7. Whether the papers are complete.
public enum Completeness: String, Codable, Sendable, Hashable, CaseIterable {
    case complete
    case incomplete
    case nothingYet = "nothing_yet"

    public var zh: String {
        switch self {
        case .complete: "手续完整、材料齐全"
        case .incomplete: "手续不完整，材料不齐全或不符合法定形式"
        case .nothingYet: "尚未提交材料"
        }
    }
}
