/// ATT-4. 考勤月报表: a sealed month, the hall's or a unit's own people.
public struct MonthPaper: PaperFacts {
    public static let kind = PaperKind.monthSheet
    public var about: String { unit.map { "\(month) \($0)" } ?? month }
    public var limits: [PaperLimit] { [] }
    public var secrets: PaperSecrets { PaperSecrets(queryCode: nil, rating: nil) }

    public let month: String
    /// 1: as it was sealed.
    public let revision: Int
    /// Nil: the hall's.
    public let unit: String?
    public let sealedBy: String
    /// Of a correction.
    public let approvedBy: String?
    public let reason: String?
    /// Nil: nobody had a session to work.
    public let lines: [MonthPaperLine]?

    public init(
        month: String, revision: Int, unit: String? = nil, sealedBy: String, approvedBy: String? = nil, reason: String? = nil,
        lines: [MonthPaperLine]? = nil
    ) {
        self.month = month
        self.revision = revision
        self.unit = unit
        self.sealedBy = sealedBy
        self.approvedBy = approvedBy
        self.reason = reason
        self.lines = lines
    }
}

/// One person's line. Numbers of sessions, and of minutes late and early.
public struct MonthPaperLine: Codable, Sendable, Hashable {
    public let name: String
    public let unit: String
    public let sessions: Int
    public let present: Int
    public let late: Int
    public let lateMinutes: Int
    public let early: Int
    public let earlyMinutes: Int
    public let missedMarks: Int
    public let unaccounted: Int
    public let absent: Int
    public let excused: Int
    public let leave: Int
    public let outings: Int
    public let study: Int
    public let unmarked: Int
    public let extendedMinutes: Int

    public init(name: String, unit: String, counts: MonthCount) {
        self.name = name
        self.unit = unit
        sessions = counts.sessions
        present = counts.present
        late = counts.late
        lateMinutes = counts.lateMinutes
        early = counts.early
        earlyMinutes = counts.earlyMinutes
        missedMarks = counts.missedMarks
        unaccounted = counts.unaccounted
        absent = counts.absent
        excused = counts.excused
        leave = counts.leave
        outings = counts.outings
        study = counts.study
        unmarked = counts.unmarked
        extendedMinutes = counts.extendedMinutes
    }
}
