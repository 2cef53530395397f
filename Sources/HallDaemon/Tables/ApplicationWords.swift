import HallProto
import HallRules

// The same words on the wire and in the rules.

extension Application.Stage {
    var wire: CaseStage {
        switch self {
        case .received: .received
        case .awaitingSupplement: .awaitingSupplement
        case .notAccepted: .notAccepted
        case .withdrawn: .withdrawn
        case .annulled: .annulled
        }
    }
}

extension Filed {
    var stage: CaseStage {
        switch self {
        case .application(let application): application.stage.wire
        case .accepted(let file): file.stage.wire
        }
    }
}

extension Material.Need {
    init(_ wire: MaterialNeed) {
        switch wire {
        case .promiseInstead: self = .promiseInstead
        case .mayFollow: self = .mayFollow
        case .required, .unspecified, .unrecognized: self = .required
        }
    }

    var wire: MaterialNeed {
        switch self {
        case .required: .required
        case .promiseInstead: .promiseInstead
        case .mayFollow: .mayFollow
        }
    }

    /// On papers.
    var zh: String {
        switch self {
        case .required: "必要"
        case .promiseInstead: "可告知承诺"
        case .mayFollow: "可容缺后补"
        }
    }
}

extension Standing {
    /// What is missing of what belongs to it counts as not looked at.
    init(_ wire: MaterialStanding, defect: String, followsBy: Day?) {
        switch (wire, followsBy) {
        case (.good, _): self = .good
        case (.missing, _): self = .missing
        case (.defective, _): self = .defective(defect)
        case (.promised, _): self = .promised
        case (.follows, let day?): self = .follows(by: day)
        case (.follows, nil), (.unspecified, _), (.unrecognized, _): self = .unchecked
        }
    }

    var wire: MaterialStanding {
        switch self {
        case .unchecked: .unspecified
        case .good: .good
        case .missing: .missing
        case .defective: .defective
        case .promised: .promised
        case .follows: .follows
        }
    }

    var defect: String {
        switch self {
        case .defective(let what): what
        case .unchecked, .good, .missing, .promised, .follows: ""
        }
    }

    var followsBy: Day? {
        switch self {
        case .follows(let day): day
        case .unchecked, .good, .missing, .defective, .promised: nil
        }
    }

    /// On papers; nil: nobody has looked for it.
    var zh: String? {
        switch self {
        case .unchecked: nil
        case .good: "符合要求"
        case .missing: "缺"
        case .defective: "不符合要求"
        case .promised: "告知承诺"
        case .follows(let day): "容缺，\(day)前补齐"
        }
    }
}

extension Notice.Change {
    init?(_ wire: NoticeChange, said: String) {
        switch wire {
        case .handedIn: self = .handedIn
        case .expired: self = .expired(said)
        case .ruleChanged: self = .ruleChanged(said)
        case .requestChanged: self = .requestChanged(said)
        case .unspecified, .unrecognized: return nil
        }
    }

    var said: String {
        switch self {
        case .handedIn: ""
        case .expired(let what), .ruleChanged(let what), .requestChanged(let what): what
        }
    }
}

extension Notice.Change? {
    var wire: NoticeChange {
        switch self {
        case nil: .unspecified
        case .handedIn: .handedIn
        case .expired: .expired
        case .ruleChanged: .ruleChanged
        case .requestChanged: .requestChanged
        }
    }
}

extension Notice.Line {
    init(_ wire: NoticeLine) {
        self.init(wire.subject, demand: wire.demand, change: Notice.Change(wire.change, said: wire.changed))
    }
}

extension RefusalGround {
    init?(_ wire: TurnDownGround) {
        switch wire {
        case .notNeeded: self = .notNeeded
        case .notThisAuthority: self = .notThisAuthority
        case .merits: self = .merits
        case .unspecified, .unrecognized: return nil
        }
    }
}
