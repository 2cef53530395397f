/// LV-5. Who acts on a leave in the register.
public enum LeaveActor: Sendable, Hashable {
    case oneself
    case registrar
    case other

    func check() throws(Refusal) {
        switch self {
        case .oneself, .registrar: return
        case .other:
            throw Refusal(
                .lv5, zh: "别人的假由登记员登记，请转登记员。", en: "The registrar registers what concerns another's leave; leave it to them.")
        }
    }
}

extension Leave {
    /// LV-5. Taken back before it begins, all of it.
    public func withdrawn(by actor: LeaveActor, _ measure: LeaveMeasure, now: HallTime) throws(Refusal) -> Leave {
        try actor.check()
        try checkGoesOn()
        let isAhead = begins(measure).map { now < $0 } ?? true
        guard stage == .asked || isAhead else {
            throw Refusal(
                .lv5, zh: "假期已经开始，不能整次撤回；提前回来请销假，以后的日子可以指明日期撤回。",
                en: "It has begun and can't be taken back whole; register the return, or take back days that lie ahead.")
        }
        var changed = self
        changed.stage = .withdrawn
        return changed
    }

    /// LV-5. Days of it taken back that lie ahead; with the last of them, all.
    public func withdrawn(
        _ cut: HalfDays, by actor: LeaveActor, _ measure: LeaveMeasure, now: HallTime
    ) throws(Refusal) -> Leave {
        try actor.check()
        try checkGoesOn()
        let rest = Set(rest.flatMap(\.days.inOrder))
        guard cut.inOrder.allSatisfy(rest.contains) else {
            throw Refusal(
                .lv5, zh: "\(cut.first)到\(cut.last)不都在这次假期里，请核对日期。",
                en: "\(cut.first.en) through \(cut.last.en) is not all part of this leave; check the days.")
        }
        guard now < measure.workBegins(cut.first) else {
            throw Refusal(
                .lv5, zh: "\(cut.first)已经开始，只能撤回还没有到的日子。",
                en: "\(cut.first.en) has begun; take back days that lie ahead.")
        }
        var changed = self
        changed.cuts.append(cut)
        if changed.rest.isEmpty { changed.stage = .withdrawn }
        return changed
    }

    private func checkGoesOn() throws(Refusal) {
        guard stands, back == .away else {
            throw Refusal(
                .lv5, zh: "这次请假已经\(stageWord.zh)，没有可撤回的。", en: "This leave was \(stageWord.en); nothing is left to take back.")
        }
    }

    /// LV-5. 销假: back from now on, or, as the registrar has it, since a minute.
    public func returned(
        by actor: LeaveActor, at: HallTime, _ measure: LeaveMeasure, now: HallTime
    ) throws(Refusal) -> Leave {
        try actor.check()
        switch (stage, back) {
        case (.granted, .away), (.granted, .signedIn): break
        default:
            throw Refusal(
                .lv5, zh: "这次请假已经\(stageWord.zh)，不用销假。", en: "This leave was \(stageWord.en); there is no return to register.")
        }
        guard at <= now else {
            throw Refusal(.lv5, zh: "\(at)还没有到，请核对返回时间。", en: "\(at) has not come yet; check the time of the return.")
        }
        guard let begin = rest.first.map({ measure.plan.begin(of: $0.days.first) }), begin <= at else {
            throw Refusal(
                .lv5, zh: "假期还没有开始，不用销假；不休了请撤回。", en: "It has not begun; if it is not wanted, take it back.")
        }
        guard actor == .registrar || at == now else {
            throw Refusal(
                .lv5, zh: "自己销假以现在为准；早先已经回来的，请登记员登记。",
                en: "One registers one's own return as of now; have the registrar enter an earlier one.")
        }
        var changed = self
        changed.back = .returned(at)
        return changed
    }

    /// LV-5. What a sign-in says of it: nothing before it begins; the return where all of it is over; else it is taken for the return, and the
    /// registrar confirms it.
    public func signedIn(at time: HallTime, _ measure: LeaveMeasure) -> Leave? {
        guard stage == .granted, back == .away, let first = rest.first?.days.first,
            measure.plan.begin(of: first) <= time
        else { return nil }
        let goesOn = rest.flatMap(\.days.inOrder).contains { measure.counts($0) && time < measure.workEnds($0) }
        var changed = self
        changed.back = goesOn ? .signedIn(time) : .returned(time)
        return changed
    }

    /// LV-5. The registrar's word on a sign-in that was taken for the return.
    public func returnConfirmed(_ isConfirmed: Bool, by registrar: Person.ID) throws(Refusal) -> Leave {
        guard case .signedIn(let time) = back else {
            throw Refusal(
                .lv5, zh: "这次请假没有待确认的返回，请核对编号。", en: "No return waits to be confirmed; check the number.")
        }
        guard registrar != person else {
            throw Refusal(
                .lv5, zh: "自己的返回请另一位登记员确认。", en: "Have another registrar confirm your own return.")
        }
        var changed = self
        changed.back = isConfirmed ? .returned(time) : .away
        return changed
    }

    /// LV-5. Who wants to read it.
    public func checkRead(by reader: Unaccounted.Reader) throws(Refusal) {
        guard reader != .office, reader != .person(person) else { return }
        throw Refusal(
            .lv5, zh: "请假情况只给本人、登记员、主任、主要负责人和督查员看。",
            en: "It is read by the person it concerns, the registrar, the director, the principals and inspectors alone.")
    }
}

extension LeaveWish {
    /// LV-1. Who may ask for whom: everybody for themselves, the registrar for whoever phones.
    public static func checkAsks(_ actor: LeaveActor, told: HallTime?, now: HallTime) throws(Refusal) {
        switch actor {
        case .oneself:
            guard told == nil else {
                throw Refusal(
                    .lv1, zh: "自己请假以现在为准；电话请过假的，请登记员登记。",
                    en: "One asks for oneself as of now; what was asked by phone the registrar registers.")
            }
        case .other:
            throw Refusal(
                .lv1, zh: "别人的假由本人申请，打电话来的由登记员登记。", en: "Everybody asks for themselves; the registrar registers who phones.")
        case .registrar:
            guard let told else { return }
            guard told <= now else {
                throw Refusal(.lv1, zh: "\(told)还没有到，请核对来电时间。", en: "\(told) has not come yet; check the time of the call.")
            }
            guard now.day - told.day <= toldDaysMax else {
                throw Refusal(
                    .lv1, zh: "来电已过\(toldDaysMax)天，不能再登记；突发的请事后补办。",
                    en:
                        "The call lies more than \(toldDaysMax) days back and is not registered any more; ask afterwards for what was sudden."
                )
            }
        }
    }
}

extension LeaveWish {
    /// LV-5. Nobody puts down for themselves since when they have worked: annual leave follows from it.
    public static func checkPutsService(by registrar: Person.ID, about person: Person.ID) throws(Refusal) {
        guard registrar != person else {
            throw Refusal(
                .lv5, zh: "自己的参加工作时间请另一位登记员登记。", en: "Have another registrar enter since when you have worked.")
        }
    }
}
