/// ON-6. Why an application is not accepted. On its merits it is never refused here: that takes acceptance and a decision.
public enum NotAcceptedGround: Sendable, Hashable {
    /// 行政许可法 32(1): no licence is needed for it.
    case notNeeded
    /// 行政许可法 32(2): it is another authority's: whose, and where.
    case anotherAuthority(String)
}

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
        Case(id: id, item: item, post: self.post, firstAsked: firstAsked, handler: handler, accepted: received)
    }

    /// ON-6. Not accepted, with a sealed and dated paper: no licence is needed, or it is another authority's, whose place is told.
    ///
    /// Refused with ON-6 without the place or the seal, AB-5 to whom it is not entrusted.
    public func notAccepted(
        _ ground: NotAcceptedGround, seal: String, by actor: CaseActor, at post: Post, now: HallTime
    ) throws(Refusal) -> Application {
        _ = try capacity(of: actor, at: post)
        try checkOpen()
        if case .anotherAuthority(let place) = ground, place.isBlank {
            throw Refusal(
                .on6, zh: "不属于本机关职权的，要告诉申请人去哪里办，请填写受理机关和地址。",
                en: "Tell the applicant where to go instead: enter the authority and its address.")
        }
        try seal.checkSeal()
        var changed = self
        changed.stage = .notAccepted(ground, at: now)
        return changed
    }

    /// The applicant takes it back. Refused with ON-2 once it has ended, AB-5 to whom it is not entrusted.
    public func withdrawn(by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) -> Application {
        _ = try capacity(of: actor, at: post)
        try checkOpen()
        var changed = self
        changed.stage = .withdrawn(at: now)
        return changed
    }
}

extension String {
    /// ON-6. Refused with ON-6 without the number of the seal that is put to the paper.
    func checkSeal() throws(Refusal) {
        guard isBlank else { return }
        throw Refusal(.on6, zh: "这份文书要盖章，请填写用印编号。", en: "This paper bears a seal: enter the number of its use.")
    }
}
