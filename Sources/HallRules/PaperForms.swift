// What papers say that are signed by hand, and those that are not about one case.

/// AG-1. 授权委托书: somebody else acts for the applicant. What is not known stays a line to be written on.
public struct Authorisation: PaperFacts {
    public static let kind = PaperKind.authorisation
    public var about: String { matter }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: nil, rating: nil) }

    public let unit: PaperUnit
    public let applicant: PaperApplicant
    public let matter: String
    public let caseNumber: String
    public let agent: String?
    public let powers: [String]

    public init(
        unit: PaperUnit, applicant: PaperApplicant, matter: String, caseNumber: String, agent: String? = nil, powers: [String]
    ) {
        self.unit = unit
        self.applicant = applicant
        self.matter = matter
        self.caseNumber = caseNumber
        self.agent = agent
        self.powers = powers
    }
}

/// AG-2. 送达回证: what was delivered, to whom, signed by whoever took it.
public struct DeliveryReceipt: PaperFacts {
    public static let kind = PaperKind.deliveryReceipt
    public var about: String { matter }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: nil, rating: nil) }

    public let unit: PaperUnit
    public let handler: PaperHandler
    public let applicant: PaperApplicant
    public let matter: String
    public let caseNumber: String
    public let delivered: [DeliveredPaper]
    public let place: String
    /// Nil: to be ticked.
    public let way: String?
    /// Nil: whoever signs it.
    public let receiver: String?
    public let on: Day?

    public init(
        unit: PaperUnit, handler: PaperHandler, applicant: PaperApplicant, matter: String, caseNumber: String,
        delivered: [DeliveredPaper], place: String, way: String? = nil, receiver: String? = nil, on day: Day? = nil
    ) {
        self.unit = unit
        self.handler = handler
        self.applicant = applicant
        self.matter = matter
        self.caseNumber = caseNumber
        self.delivered = delivered
        self.place = place
        self.way = way
        self.receiver = receiver
        on = day
    }
}

/// A paper that is delivered.
public struct DeliveredPaper: Codable, Sendable, Hashable {
    public let title: String
    public let number: String

    public init(title: String, number: String) {
        self.title = title
        self.number = number
    }
}

/// AB-3. 移交清单: open cases that go from one person to another, with their deadlines; or what comes back, with what was done.
public struct HandoverList: PaperFacts {
    public static let kind = PaperKind.handover
    public var about: String { post }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: nil, rating: nil) }

    public let post: String
    public let giver: PaperHandler
    public let taker: PaperHandler
    public let from: HallTime
    /// Nil: for good, or it comes back now.
    public let until: HallTime?
    public let reason: String
    /// What the giver says beside the list.
    public let words: String?
    /// Nil: nothing was open.
    public let cases: [HandedCase]?
    /// What was done meanwhile. Nil: nothing, or it goes out.
    public let done: [HandedStep]?

    public init(
        post: String, giver: PaperHandler, taker: PaperHandler, from: HallTime, until: HallTime? = nil, reason: String,
        words: String? = nil, cases: [HandedCase]? = nil, done: [HandedStep]? = nil
    ) {
        self.post = post
        self.giver = giver
        self.taker = taker
        self.from = from
        self.until = until
        self.reason = reason
        self.words = words
        self.cases = cases
        self.done = done
    }
}

/// One open case in a handover.
public struct HandedCase: Codable, Sendable, Hashable {
    public let number: String
    public let matter: String
    public let applicant: String
    /// How far it is.
    public let stage: String
    /// The due day, paused, or that it follows.
    public let due: String
    public let note: String?

    public init(number: String, matter: String, applicant: String, stage: String, due: String, note: String? = nil) {
        self.number = number
        self.matter = matter
        self.applicant = applicant
        self.stage = stage
        self.due = due
        self.note = note
    }
}

/// Something done for somebody while they were away.
public struct HandedStep: Codable, Sendable, Hashable {
    public let number: String
    public let at: HallTime
    public let who: String
    public let what: String

    public init(number: String, at: HallTime, who: String, what: String) {
        self.number = number
        self.at = at
        self.who = who
        self.what = what
    }
}

/// ON-1. 办事指南: everything about a matter, for whoever asks. It is not numbered, and not kept.
public struct GuideSheet: Codable, Sendable, Hashable {
    public let code: String
    public let matter: String
    public let unit: PaperUnit
    public let basis: String
    public let window: String
    public let nextWindow: String?
    /// Nil: whoever asks may have it.
    public let conditions: [String]?
    public let procedure: [String]
    public let materials: [PaperMaterial]?
    /// Nil: on the day itself.
    public let promisedWorkdays: Int?
    public let statutoryWorkdays: Int?
    public let fee: String
    public let complaints: String

    public init(
        code: String, matter: String, unit: PaperUnit, basis: String, window: String, nextWindow: String? = nil,
        conditions: [String]? = nil, procedure: [String], materials: [PaperMaterial]? = nil, promisedWorkdays: Int? = nil,
        statutoryWorkdays: Int? = nil, fee: String, complaints: String
    ) {
        self.code = code
        self.matter = matter
        self.unit = unit
        self.basis = basis
        self.window = window
        self.nextWindow = nextWindow
        self.conditions = conditions
        self.procedure = procedure
        self.materials = materials
        self.promisedWorkdays = promisedWorkdays
        self.statutoryWorkdays = statutoryWorkdays
        self.fee = fee
        self.complaints = complaints
    }
}
