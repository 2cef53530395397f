extension Application {
    /// ON-2, TL-2. Accepted: complete, or with minor materials to follow where the item allows it (容缺受理). It counts from the day
    /// the hall had received everything, whatever day it is looked at.
    ///
    /// Refused with ON-2 naming what is missing, AB-5 to whom it is not entrusted.
    public func accepted(by actor: CaseActor, at post: Post) throws(Refusal) -> Case {
        _ = try capacity(of: actor, at: post)
        try checkReceived()
        guard lacking.isEmpty else {
            throw Refusal(
                .on2, zh: "还缺：\(lacking.names)。请当场补正，或一次性告知申请人。",
                en: "Still missing: \(lacking.names). Have it corrected here and now, or give one notice of everything.")
        }
        return asCase
    }

    /// ON-3, 行政许可法 Art. 32(4). A licence of which the applicant was told nothing within five working days is accepted, as of the
    /// day it was received, whatever it lacks. Nil where there is nothing to deem.
    public var deemedAccepted: Case? {
        switch (stage, item.nature) {
        case (.received, .licence): asCase
        case (.received, .other), (.awaitingSupplement, _), (.notAccepted, _), (.withdrawn, _), (.annulled, _): nil
        }
    }

    private var asCase: Case {
        Case(id: id, item: item, post: post, firstAsked: firstAsked, handler: handler, accepted: received)
    }

    /// ON-6. Not accepted: nothing is needed for it, or it is another authority's. Never on its merits: that takes acceptance and a
    /// decision.
    ///
    /// Refused with ON-6 on the merits or once it has ended so, ON-3 once the law has accepted it, AB-5 to whom it is not entrusted.
    public func notAccepted(
        _ ground: RefusalGround, by actor: CaseActor, at post: Post, now: HallTime, in timetable: Timetable
    ) throws(Refusal) -> (application: Application, ground: NotAcceptedGround) {
        _ = try capacity(of: actor, at: post)
        try checkOpen()
        try checkAnswerableByLaw(now: now, in: timetable)
        guard let allowed = ground.beforeAcceptance else {
            throw Refusal(
                .on6, zh: "材料齐全的应当受理，不符合条件的在受理后作出不予办理决定；受理之前不能以不符合条件为由拒收。",
                en:
                    "What is complete is accepted, and denied afterwards if its merits want it; before acceptance nothing is refused "
                    + "on its merits.")
        }
        var changed = self
        changed.stage = .notAccepted(at: now)
        return (changed, allowed)
    }

    /// The applicant takes it back. Refused once it has ended (ON-2, ON-6), with AB-5 to whom it is not entrusted.
    public func withdrawn(by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) -> Application {
        _ = try capacity(of: actor, at: post)
        try checkOpen()
        var changed = self
        changed.stage = .withdrawn(at: now)
        return changed
    }
}

/// What an applicant is given when their application is accepted.
public enum AcceptancePaper: String, Sendable, Hashable, CaseIterable {
    /// 受理通知书: 行政许可法 Art. 32 wants one for a licence.
    case acceptance
    /// 承诺通知书 (TL-3)
    case promise
    /// 容缺受理承诺书
    case minorMissing = "minor_missing"
    /// 告知承诺书
    case promiseInstead = "promise_instead"
}

extension Case {
    /// TL-3, ON-2. What the applicant is given on acceptance: a promise for what is not done on the same day, the law's notice for a
    /// licence, and of the materials they sign for what they themselves promise.
    public func acceptancePapers(signedFor materials: [CheckedMaterial]) -> [AcceptancePaper] {
        AcceptancePaper.allCases.filter { paper in
            switch (paper, item.nature) {
            case (.acceptance, .licence): true
            case (.acceptance, .other): false
            case (.promise, _): item.promisedWorkdays > 0
            case (.minorMissing, _): materials.contains { if case .follows = $0.standing { true } else { false } }
            case (.promiseInstead, _): materials.contains { $0.standing == .promised }
            }
        }
    }
}

/// ON-6. Why somebody would turn an application down.
public enum RefusalGround: String, Sendable, Hashable, CaseIterable {
    /// 行政许可法 32(1): nothing is needed for it.
    case notNeeded = "not_needed"
    /// 行政许可法 32(2): it is another authority's.
    case notThisAuthority = "not_this_authority"
    /// What it asks for can't be had.
    case merits

    /// Nil: not before acceptance.
    fileprivate var beforeAcceptance: NotAcceptedGround? {
        switch self {
        case .notNeeded: .notNeeded
        case .notThisAuthority: .notThisAuthority
        case .merits: nil
        }
    }
}
