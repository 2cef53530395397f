/// What lies with one person and on one post: an application, and the case it becomes.
public protocol Entrusted: Sendable {
    var id: Case.ID { get }
    /// As the item stood when it was filed.
    var item: Item { get }
    var post: Post.ID { get }
    /// FA-1. Who was asked first; stays, whoever handles it later.
    var firstAsked: Person.ID { get }
    var handler: Person.ID { get }
    /// Entered by mistake.
    var isAnnulled: Bool { get }

    /// Refused once it has ended: nothing more happens to it.
    func checkOpen() throws(Refusal)
}

extension Entrusted {
    /// AB-5, CO-3. Who may work on it: its handler, the A of its post, and a B while covering. Anybody else is refused with AB-5; whoever is not
    /// authorised for its item, with CO-3.
    public func capacity(of actor: CaseActor, at post: Post) throws(Refusal) -> Capacity {
        guard let capacity = windowCapacity(of: actor.person, at: post) else {
            guard post.id != self.post || !post.waiting.contains(actor.person) else { throw post.notCovering }
            throw Refusal(
                .ab5, zh: "这件不在您手上，只有经办人和“\(post.name)”的A岗、B岗可以办；请联系他们，或请登记员移交给您。",
                en: "This case is not yours: only its handler and the A and B of “\(post.name)” may work on it. "
                    + "Ask them, or have the registrar hand it over.")
        }
        try item.checkAuthorised(actor.person)
        return capacity
    }

    /// AB-5, DI-1. As `capacity`; the registrar and the director may as well, for what keeps the hall in order: handing a case
    /// over, annulling a mistaken entry.
    public func orderingCapacity(of actor: CaseActor, at post: Post) throws(Refusal) -> Capacity {
        if let capacity = windowCapacity(of: actor.person, at: post) { return capacity }
        if let capacity = officeCapacity(of: actor) { return capacity }
        guard post.id != self.post || !post.waiting.contains(actor.person) else { throw post.notCovering }
        throw Refusal(
            .ab5, zh: "只有经办人、“\(post.name)”的A岗或B岗、登记员和主任可以这样处理；请联系其中一人。",
            en: "Only the handler, the A or B of “\(post.name)”, the registrar and the director may do this; ask one of them.")
    }

    func officeCapacity(of actor: CaseActor) -> Capacity? {
        if actor.offices.contains(.director) { return .director }
        return actor.offices.contains(.registrar) ? .registrar : nil
    }

    private func windowCapacity(of person: Person.ID, at post: Post) -> Capacity? {
        if person == handler { return .handler }
        guard post.id == self.post else { return nil }
        if person == post.a { return .a }
        return post.bs.contains(person) ? .b : nil
    }

    /// AB-5, DI-1. Who may issue a paper about it: whom it is entrusted to, the registrar and the director. What was entered by
    /// mistake gets none.
    ///
    /// Refused with AB-5, or as `checkOpen` once it is annulled.
    public func checkPaperwork(by actor: CaseActor, at post: Post) throws(Refusal) {
        _ = try orderingCapacity(of: actor, at: post)
        if isAnnulled { try checkOpen() }
    }

    /// IN-2. A visit is a fact, whoever saw the applicant and however far it is; only where there never was anything there is nothing
    /// to count. Refused as `checkOpen` once it is annulled.
    public func checkVisitable() throws(Refusal) { if isAnnulled { try checkOpen() } }

    /// FA-6. Refused with FA-6 where it goes to whom it lies with, who hands it over, or who has left; as `checkOpen` once it has
    /// ended; with AB-5 for whom it is not entrusted to.
    func checkHandOver(to next: Person, by actor: CaseActor, at post: Post, now: HallTime) throws(Refusal) {
        _ = try orderingCapacity(of: actor, at: post)
        try checkOpen()
        guard next.id != handler else {
            throw Refusal(
                .fa6, zh: "这件本来就在\(next.name)手上，请另选一人。", en: "The case is with \(next.name) already; choose someone else.")
        }
        guard next.id != actor.person else {
            throw Refusal(
                .fa6, zh: "不能移交给自己，请由经办人、登记员或主任移交给您。",
                en: "You can't hand a case to yourself; the handler, the registrar or the director hands it to you.")
        }
        guard next.isServing(on: now.day) else {
            throw Refusal(
                .fa6, zh: "\(next.name)已经离岗，接不了这件，请另选一人。",
                en: "\(next.name) has left and can't take the case; choose someone else.")
        }
    }
}
