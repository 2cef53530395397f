import HallProto

// Powers of approval handed on in writing.
extension Phrase {
    static let delegationNumber = Phrase(zh: "委托编号", en: "Delegation")
    static let delegationGiver = Phrase(zh: "委托人", en: "Given by")
    static let delegate = Phrase(zh: "受托人", en: "Delegate")
    static let delegationPowers = Phrase(zh: "委托权力", en: "Powers")

    static func underDelegation(_ who: String, _ number: String) -> Phrase {
        Phrase(zh: "\(who)（委托\(number)）", en: "\(who) (delegation \(number))")
    }
}

extension Help {
    static let delegations = Phrase(
        zh: "书面委托审批权：本人请假、外出、不当班期间由受托人行使", en: "Powers of approval handed on in writing, for while one is away.")
    static let delegationGive = Phrase(zh: "把审批权委托给一个人", en: "Hand your powers of approval on to somebody.")
    static let delegationRevoke = Phrase(zh: "撤回委托", en: "Take a delegation back.")
    static let delegationList = Phrase(zh: "列出委托，最新的在前", en: "List delegations, the newest first.")
    static let delegateID = Phrase(zh: "受托人的工号", en: "Whom to hand them on to.")
    static let delegationNumber = Phrase(zh: "委托编号，如 D2026-000012", en: "Its number, as D2026-000012.")
    static let delegationPowers = Phrase(
        zh: "哪些权力：leave 请假，cases 办件，attendance 考勤，conduct 违规认定；不填为全部",
        en: "Which: leave, cases, attendance, conduct; left out: all of them.")
    static let delegationMine = Phrase(zh: "只看自己写的和委托给自己的", en: "Only those by you or to you.")
    static let delegationAll = Phrase(zh: "包括到期和撤回的", en: "Also those that have ended.")
}

extension ApprovalPower: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .leave: Phrase(zh: "请假审批", en: "leave")
        case .cases: Phrase(zh: "办件审批", en: "cases")
        case .attendance: Phrase(zh: "考勤审批", en: "attendance")
        case .conduct: Phrase(zh: "违规认定", en: "conduct")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension DelegationStanding {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .toCome: Phrase(zh: "未开始", en: "to come")
        case .giverHere: Phrase(zh: "委托人在岗", en: "giver is here")
        case .usable: Phrase(zh: "可用", en: "usable")
        case .over: Phrase(zh: "已到期", en: "over")
        case .revoked: Phrase(zh: "已撤回", en: "revoked")
        case .officeLost: Phrase(zh: "委托人已卸任", en: "office lost")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}
