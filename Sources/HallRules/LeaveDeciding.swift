/// LV-4. How the posts stand while a leave lasts, by the forecast.
public enum LeaveCover: Sendable, Hashable {
    case covered
    /// Somebody's post would be empty because of it; the first such stretch.
    case failing(post: String, from: HallTime)

    /// LV-4. Stretches that are empty because of a leave: with it, and not without it.
    public static func failing(_ with: [CoverSpan], without: [CoverSpan]) -> [CoverSpan] {
        with.filter { $0.standing == .unmanned }.flatMap { span in
            without.filter { $0.post == span.post && $0.standing == .unmanned }.reduce([span]) { rest, empty in
                rest.flatMap { $0.outside(empty) }
            }
        }
    }
}

extension CoverSpan {
    /// What of it lies outside another.
    fileprivate func outside(_ other: CoverSpan) -> [CoverSpan] {
        [(from, min(until, other.from)), (max(from, other.until), until)].filter { $0 < $1 }.map {
            CoverSpan(post: post, from: $0, until: $1, standing: standing, missing: missing)
        }
    }
}

/// LV-4. Whether the person's unit agrees.
public enum UnitConsent: Sendable, Hashable {
    /// It wants not to be asked, or has agreed.
    case given
    case missing(unit: String)
}

/// LV-2 … LV-4. What is decided about leave, and by whom.
public struct LeaveDecision: Sendable {
    public enum Verdict: Sendable, Hashable {
        case granted
        case refused
    }

    public let verdict: Verdict
    public let decider: BreachDecider
    /// Why it is granted although a post will be empty; blank: it is not.
    public let waiver: String

    public init(_ verdict: Verdict, by decider: BreachDecider, waiver: String) {
        self.verdict = verdict
        self.decider = decider
        self.waiver = waiver
    }
}

extension Leave {
    /// LV-4. Whether any of it waits for cover, and for the unit.
    public var waits: Bool { parts.contains { $0.kind.cover == .waits } }

    /// LV-2, LV-3, LV-4. Granted or refused. `concerned` are the offices of the person on leave; the tier is theirs by length.
    public func decided(
        _ decision: LeaveDecision, tier: LeaveTier, over concerned: Set<BreachDecider.Office>, cover: LeaveCover,
        consent: UnitConsent
    ) throws(Refusal) -> Leave {
        guard stage == .asked else { throw notAsked }
        try checkDecides(decision.decider, tier, over: concerned)
        var changed = self
        changed.word = .given
        switch decision.verdict {
        case .refused: changed.stage = .refused
        case .granted:
            if waits { try checkWaiting(cover, consent, waiver: decision.waiver) }
            changed.stage = .granted
        }
        return changed
    }

    private var notAsked: Refusal {
        Refusal(
            .lv5, zh: "这次请假已经\(stageWord.zh)，不再审批；如有变动请另行申请。",
            en: "This leave was \(stageWord.en) and is not decided again; ask anew where something has changed.")
    }

    /// LV-3. Nobody decides about themselves. A principal may decide on everything.
    private func checkDecides(
        _ decider: BreachDecider, _ tier: LeaveTier, over concerned: Set<BreachDecider.Office>
    ) throws(Refusal) {
        guard decider.person != person else {
            throw Refusal(
                .lv3, zh: "自己的假不能自己批，请另一位负责人审批。", en: "Nobody approves their own leave; somebody else in charge has to.")
        }
        guard decider.offices.isDisjoint(with: Self.deciders(tier, over: concerned)) else { return }
        guard lending(of: decider, tier, over: concerned) == nil else { return }
        let may = Self.deciders(tier, over: concerned)
        if let lent = decider.lendings.last(where: { !$0.offices.isDisjoint(with: may) }) { throw lent.refusal }
        guard !concerned.contains(.director) else {
            throw Refusal(
                .lv3, zh: "主任的假由镇主要负责人审批，请转主要负责人。", en: "A principal decides on a director's leave; leave it to them.")
        }
        switch tier {
        case .director:
            throw Refusal(
                .lv2, zh: "一天以内的假由中心主任或镇主要负责人审批，请另选审批人。",
                en: "Leave of up to a day is decided by the director or a principal; choose one of them.")
        case .principal:
            throw Refusal(
                .lv3, zh: "超过一天的假（连续的合并计算）由镇主要负责人审批，请转主要负责人。",
                en: "Leave of more than a day, counted with what it touches, is decided by a principal; leave it to them.")
        }
    }

    /// LV-2, LV-3. The offices that may decide: a principal on everything, the director on up to a day of anybody but a director.
    private static func deciders(
        _ tier: LeaveTier, over concerned: Set<BreachDecider.Office>
    ) -> Set<BreachDecider.Office> {
        tier == .director && !concerned.contains(.director) ? [.principal, .director] : [.principal]
    }

    /// AB-5. The delegation under which somebody decides on it; nil: by an office of their own, or not at all.
    public func lending(
        of decider: BreachDecider, _ tier: LeaveTier, over concerned: Set<BreachDecider.Office>
    ) -> Lending? {
        let may = Self.deciders(tier, over: concerned)
        guard decider.offices.isDisjoint(with: may) else { return nil }
        return decider.lendings.first { $0.isUsable && !$0.offices.isDisjoint(with: may) && $0.giver != person }
    }

    private func checkWaiting(_ cover: LeaveCover, _ consent: UnitConsent, waiver: String) throws(Refusal) {
        if case .missing(let unit) = consent {
            throw Refusal(
                .lv4, zh: "\(unit)要求先征得同意，请登记员登记单位意见后再批。",
                en: "\(unit) wants to agree first; have the registrar enter its word.")
        }
        guard case .failing(let post, let from) = cover, waiver.isBlank else { return }
        throw Refusal(
            .lv4, zh: "批准后“\(post)”从\(from)起无人在岗，请派出单位派人顶岗，或写明理由仍予批准。",
            en:
                "“\(post)” would be empty from \(from) on: have the unit send a substitute, or say why it is granted all the same."
        )
    }

    /// In one word.
    var stageWord: (zh: String, en: String) {
        switch (stage, back) {
        case (.asked, _): ("提出", "asked for")
        case (.granted, .returned): ("销假", "closed with the return")
        case (.granted, _): ("批准", "granted")
        case (.refused, _): ("不批", "refused")
        case (.withdrawn, _): ("撤回", "taken back")
        }
    }
}

extension Leave {
    /// LV-5. As `decided`, written down by the registrar for whoever decided on paper or by phone.
    public static func checkRecorded(
        by registrar: Person.ID, for decider: Person.ID, about person: Person.ID
    ) throws(Refusal) {
        guard registrar != decider else {
            throw Refusal(
                .lv5, zh: "您自己的决定请直接审批，不用代记。", en: "Decide yourself; what you decide is not written down for you.")
        }
        guard registrar != person else {
            throw Refusal(
                .lv5, zh: "自己的假请另一位登记员代记审批意见。", en: "Have another registrar write down what was decided about your own leave.")
        }
    }

    /// LV-5. Their own word is waited for.
    public func awaiting(_ decider: Person.ID) -> Leave {
        var changed = self
        changed.word = .awaited(decider)
        return changed
    }

    /// LV-5. One's own word on a decision that was written down for one. Disowned, leave that has not begun is asked for again; of what has
    /// begun the half-days that lie ahead are taken back, and the rest is a fact.
    public func confirmed(
        _ isConfirmed: Bool, by person: Person.ID, _ measure: LeaveMeasure, now: HallTime
    ) throws(Refusal) -> Leave {
        guard word == .awaited(person) else {
            throw Refusal(
                .lv5, zh: "这次请假没有等您确认的审批意见，请核对编号。", en: "No decision on this leave waits for your word; check the number.")
        }
        var changed = self
        changed.word = isConfirmed ? .given : .disowned
        guard !isConfirmed else { return changed }
        switch stage {
        case .granted where begins(measure).map({ now < $0 }) ?? true, .refused: changed.stage = .asked
        case .granted: changed.cuts += rest.compactMap { ahead(of: now, $0.days, measure) }
        case .asked, .withdrawn: break
        }
        return changed
    }

    /// What of half-days has not begun.
    private func ahead(of now: HallTime, _ days: HalfDays, _ measure: LeaveMeasure) -> HalfDays? {
        days.inOrder.first { now < measure.workBegins($0) }.flatMap { HalfDays($0, days.last) }
    }
}

extension Leave {
    /// LV-4. The unit agrees. Refused once it is decided.
    public func checkConsents() throws(Refusal) {
        guard stage == .asked else {
            throw Refusal(
                .lv4, zh: "这次请假已经\(stageWord.zh)，不用再登记单位意见。",
                en: "This leave was \(stageWord.en); the unit's word is not needed any more.")
        }
    }

    /// LV-4, AB-1, CO-3. Whom the unit sends for a post while it lasts.
    public func checkSubstitute(_ substitute: Person, for post: Post) throws(Refusal) {
        guard stands, back == .away else {
            throw Refusal(
                .lv4, zh: "这次请假已经\(stageWord.zh)，不用再派人顶岗。", en: "This leave was \(stageWord.en); no substitute is needed.")
        }
        guard substitute.id != person else {
            throw Refusal(
                .lv4, zh: "请假的人不能给自己顶岗，请另派一人。", en: "Whoever is on leave can't stand in for themselves; send somebody else.")
        }
        guard post.a != substitute.id, !post.bs.contains(substitute.id) else {
            throw Refusal(
                .ab1, zh: "\(substitute.name)已经是“\(post.name)”的A岗或B岗，不用再派，请另派一人。",
                en: "\(substitute.name) holds “\(post.name)” already; send somebody else.")
        }
        guard let last = rest.last?.days.last.day, substitute.isServing(on: last) else {
            throw Refusal(
                .ab1, zh: "\(substitute.name)届时已不在本中心工作，请另派一人。",
                en: "\(substitute.name) serves in the hall no more then; send somebody else.")
        }
        try substitute.checkTrained(for: post.id, named: post.name, on: last)
    }
}
