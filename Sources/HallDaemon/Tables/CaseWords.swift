import HallProto
import HallRules

// The same words on the wire and in the rules. From the wire, UNSPECIFIED and what this build doesn't know is nil.

extension HallRules.PauseCause {
    init?(_ wire: HallProto.PauseCause) {
        guard let cause = Self.allCases.first(where: { $0.wire == wire }) else { return nil }
        self = cause
    }

    var wire: HallProto.PauseCause {
        switch self {
        case .hearing: .hearing
        case .tender: .tender
        case .auction: .auction
        case .inspection: .inspection
        case .testing: .testing
        case .quarantine: .quarantine
        case .appraisal: .appraisal
        case .expertReview: .expertReview
        case .supplement: .supplement
        case .siteVisit: .siteVisit
        case .publicNotice: .publicNotice
        case .otherAgency: .otherAgency
        case .applicant: .applicant
        }
    }
}

/// A list of causes: a set to the rules, words between commas in the book, a list on the wire; always in the enum's order.
enum PauseCauses {
    static func text(_ causes: Set<HallRules.PauseCause>) -> String {
        ordered(causes).map(\.rawValue).joined(separator: ",")
    }

    static func set(_ text: String) -> Set<HallRules.PauseCause> {
        Set(text.split(separator: ",").compactMap { HallRules.PauseCause(rawValue: String($0)) })
    }

    static func set(_ wire: [HallProto.PauseCause]) -> Set<HallRules.PauseCause> {
        Set(wire.compactMap { HallRules.PauseCause($0) })
    }

    static func wire(_ causes: Set<HallRules.PauseCause>) -> [HallProto.PauseCause] {
        ordered(causes).map(\.wire)
    }

    private static func ordered(_ causes: Set<HallRules.PauseCause>) -> [HallRules.PauseCause] {
        HallRules.PauseCause.allCases.filter(causes.contains)
    }
}

extension Item.Kind {
    init?(_ wire: ItemKind) {
        switch wire {
        case .immediate: self = .immediate
        case .promised: self = .promised
        case .agency: self = .agency
        case .reportedUpward: self = .reportedUpward
        case .unspecified, .unrecognized: return nil
        }
    }

    var wire: ItemKind {
        switch self {
        case .immediate: .immediate
        case .promised: .promised
        case .agency: .agency
        case .reportedUpward: .reportedUpward
        }
    }
}

extension Item.Check {
    static func set(leaderApproves: Bool, secondReview: Bool) -> Set<Item.Check> {
        var checks: Set<Item.Check> = []
        if leaderApproves { checks.insert(.leaderApproval) }
        if secondReview { checks.insert(.secondReview) }
        return checks
    }
}

extension Item.Ending {
    init?(_ wire: ItemEnding) {
        switch wire {
        case .decision: self = .decision
        case .service: self = .service
        case .unspecified, .unrecognized: return nil
        }
    }

    var wire: ItemEnding {
        switch self {
        case .decision: .decision
        case .service: .service
        }
    }
}

extension Case.Result {
    init?(_ wire: CaseResult, reason: String) {
        switch wire {
        case .granted: self = .granted
        case .denied: self = .denied(reason: reason)
        case .withdrawn: self = .withdrawn
        case .completed: self = .completed
        case .unspecified, .unrecognized: return nil
        }
    }

    var wire: CaseResult {
        switch self {
        case .granted: .granted
        case .denied: .denied
        case .withdrawn: .withdrawn
        case .completed: .completed
        }
    }

    /// Why it was denied; empty otherwise.
    var reason: String {
        switch self {
        case .denied(let reason): reason
        case .granted, .withdrawn, .completed: ""
        }
    }
}

extension Case.Stage {
    var wire: CaseStage {
        switch self {
        case .inWork: .inWork
        case .paused: .paused
        case .finished: .finished
        case .annulled: .annulled
        }
    }
}

extension HallRules.DueState {
    init?(_ wire: HallProto.DueState) {
        guard let state = Self.allCases.first(where: { $0.wire == wire }) else { return nil }
        self = state
    }

    var wire: HallProto.DueState {
        switch self {
        case .onTime: .onTime
        case .nearDue: .nearDue
        case .overdue: .overdue
        case .paused: .paused
        case .provisional: .provisional
        case .finishedOnTime: .finishedOnTime
        case .finishedLate: .finishedLate
        case .annulled: .annulled
        }
    }
}

extension WorkCalendar.Kind {
    init?(_ wire: DayKind) {
        switch wire {
        case .holiday: self = .holiday
        case .makeupWorkday: self = .makeupWorkday
        case .unspecified, .unrecognized: return nil
        }
    }

    var wire: DayKind {
        switch self {
        case .holiday: .holiday
        case .makeupWorkday: .makeupWorkday
        }
    }
}

extension Item {
    /// The matter as rules know it; nil when its kind or its ending is not said.
    init?(_ info: ItemInfo, workers: Workers = .everybody) {
        guard let kind = Kind(info.kind), let ending = Ending(info.ending) else { return nil }
        self.init(
            id: ID(info.code), version: info.version, name: info.name, kind: kind,
            nature: info.licence ? .licence : .other(pauses: PauseCauses.set(info.pauseCauses)), ending: ending,
            promisedWorkdays: Int(info.promisedDays),
            statutoryWorkdays: info.statutoryDays == 0 ? nil : Int(info.statutoryDays),
            checks: Check.set(leaderApproves: info.leaderApproves, secondReview: info.secondReview),
            workers: workers)
    }
}
