/// What was filed under one number: an application, or the case it became.
public enum Filed: Sendable, Hashable {
    case application(Application)
    case accepted(Case)

    public var isOpen: Bool {
        switch self {
        case .application(let application): application.isOpen
        case .accepted(let file): file.isOpen
        }
    }

    /// Not accepted, taken back by the applicant, or a mistake.
    public var hasEndedBeforeAcceptance: Bool {
        switch self {
        case .application(let application): !application.isOpen
        case .accepted: false
        }
    }

    private var entrusted: any Entrusted {
        switch self {
        case .application(let application): application
        case .accepted(let file): file
        }
    }

    /// What can happen to a case alone. Refused with TL-2 before acceptance.
    public func afterAcceptance() throws(Refusal) -> Case {
        switch self {
        case .accepted(let file): return file
        case .application(let application):
            try application.checkOpen()
            throw Refusal(
                .tl2, zh: "这件还没有受理，请先核对材料并受理。", en: "It is not accepted yet; check its materials and accept it first.")
        }
    }

    /// What can happen to an application alone. Refused with ON-2 after acceptance.
    public func beforeAcceptance() throws(Refusal) -> Application {
        switch self {
        case .application(let application): return application
        case .accepted(let file):
            throw Refusal(
                .on2, zh: "这件已于\(file.accepted)受理，不再收件、告知补正。",
                en: "It was accepted as of \(file.accepted); what is done before acceptance is over.")
        }
    }
}

extension Filed: Entrusted {
    public var id: Case.ID { entrusted.id }
    public var item: Item { entrusted.item }
    public var post: Post.ID { entrusted.post }
    public var firstAsked: Person.ID { entrusted.firstAsked }
    public var handler: Person.ID { entrusted.handler }
    public var isAnnulled: Bool { entrusted.isAnnulled }

    public func checkOpen() throws(Refusal) { try entrusted.checkOpen() }

    /// FA-6. In another's hands, open and with its clocks as they are. Nobody gets it who has left, has it already, or is the one
    /// handing it over.
    ///
    /// Refused with FA-6, AB-5 to whom it is not entrusted, or as `checkOpen` when it has ended.
    public func handedOver(to next: Person, by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) -> Filed {
        switch self {
        case .application(let application):
            return .application(try application.handedOver(to: next, by: actor, at: post, now: now))
        case .accepted(let file): return .accepted(try file.handedOver(to: next, by: actor, at: post, now: now))
        }
    }

    /// AB-1, AB-5. Laid on another post, for its handler to go on there. Refused with AB-1 after the last day of a temporary post, with AB-5
    /// unless the handler stands at it.
    public func placed(at post: Post, on day: Day) throws(Refusal) -> Filed {
        switch self {
        case .application(let application): return .application(try application.placed(at: post, on: day))
        case .accepted(let file): return .accepted(try file.placed(at: post, on: day))
        }
    }

    /// An entry made by mistake, taken back with its reason.
    public func annulled(reason: String, by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) -> Filed {
        switch self {
        case .application(let application):
            return .application(try application.annulled(reason: reason, by: actor, at: post, now: now))
        case .accepted(let file): return .accepted(try file.annulled(reason: reason, by: actor, at: post, now: now))
        }
    }
}

extension Application {
    fileprivate func handedOver(to next: Person, by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) -> Self {
        try checkHandOver(to: next, by: actor, at: post, now: now)
        var changed = self
        changed.handler = next.id
        return changed
    }

    fileprivate func placed(at post: Post, on day: Day) throws(Refusal) -> Self {
        try post.checkTakesIn(on: day, elsewhere: [])
        try post.checkHolds(handler)
        var changed = self
        changed.post = post.id
        return changed
    }

    /// What has ended, only the registrar and the director may take back.
    fileprivate func annulled(reason: String, by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) -> Self {
        _ = try orderingCapacity(of: actor, at: post)
        if isAnnulled || officeCapacity(of: actor) == nil { try checkOpen() }
        guard !reason.isBlank else {
            throw Refusal(
                .on2, zh: "只有误录的收件可以作废，请写明错在哪里。", en: "Only a mistaken entry can be annulled: say what the mistake was.")
        }
        var changed = self
        changed.stage = .annulled(reason: reason, at: now)
        return changed
    }
}
