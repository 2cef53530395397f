// What papers say that are about the hall's own people.

/// ATT-3. 缺勤待核通知: sessions of a day somebody is not accounted for, and until when they may explain.
public struct AbsenceNotice: PaperFacts {
    public static let kind = PaperKind.absenceNotice
    public var about: String { "\(person.name) \(day)" }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: nil, rating: nil) }

    public let person: PaperHandler
    public let unitName: String
    public let day: Day
    public let sessions: [NotedSession]
    /// Nil: it follows with the next year's calendar.
    public let explainUntil: HallTime?

    public init(person: PaperHandler, unitName: String, day: Day, sessions: [NotedSession], explainUntil: HallTime? = nil) {
        self.person = person
        self.unitName = unitName
        self.day = day
        self.sessions = sessions
        self.explainUntil = explainUntil
    }
}

/// A session somebody is not accounted for.
public struct NotedSession: Codable, Sendable, Hashable {
    public let number: String
    /// "08:30–12:00".
    public let hours: String

    public init(number: String, hours: String) {
        self.number = number
        self.hours = hours
    }
}

/// ATT-3. 缺勤认定通知: what was decided about a session, by whom and why.
public struct AbsenceDecision: PaperFacts {
    public static let kind = PaperKind.absenceDecision
    public var about: String { "\(person.name) \(day)" }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: nil, rating: nil) }

    public let person: PaperHandler
    public let unitName: String
    public let day: Day
    public let session: NotedSession
    public let verdict: String
    public let reason: String
    public let decidedBy: String
    public let decidedAt: HallTime
    /// What was decided before; nil: nothing was.
    public let before: String?

    public init(
        person: PaperHandler, unitName: String, day: Day, session: NotedSession, verdict: String, reason: String,
        decidedBy: String, decidedAt: HallTime, before: String? = nil
    ) {
        self.person = person
        self.unitName = unitName
        self.day = day
        self.session = session
        self.verdict = verdict
        self.reason = reason
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.before = before
    }
}

extension Unaccounted.Verdict {
    public var zh: String {
        switch self {
        case .absent: "认定旷工"
        case .excused: "免予认定"
        }
    }
}
