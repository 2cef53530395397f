/// An office in the hall that bears on what someone may do to a case.
public enum Office: String, Sendable, Hashable, CaseIterable {
    case registrar
    case director
}

/// Who is acting, as the socket and the badge say.
public struct CaseActor: Sendable, Hashable {
    public let person: Person.ID
    public let offices: Set<Office>

    public init(person: Person.ID, offices: Set<Office> = []) {
        self.person = person
        self.offices = offices
    }
}

/// AB-5. As what someone acts on a case; the record names it.
public enum Capacity: String, Sendable, Hashable, CaseIterable {
    case handler
    case a
    case b
    case registrar
    case director
}

extension Case {
    /// AB-5. Who may work on a case: its handler, and the A and the Bs of its post. Anybody else is refused with AB-5.
    public func capacity(of actor: CaseActor, at post: Post) throws(Refusal) -> Capacity {
        guard let capacity = windowCapacity(of: actor.person, at: post) else {
            throw Refusal(
                .ab5, zh: "这件不在您手上，只有经办人和“\(post.name)”的A岗、B岗可以办；请联系他们，或请登记员移交给您。",
                en: "This case is not yours: only its handler and the A and B of “\(post.name)” may work on it. "
                    + "Ask them, or have the registrar hand it over.")
        }
        return capacity
    }

    /// AB-5, DI-1. As `capacity`; the registrar and the director may as well, for what keeps the hall in order: handing a case
    /// over, annulling a mistaken entry.
    public func orderingCapacity(of actor: CaseActor, at post: Post) throws(Refusal) -> Capacity {
        if let capacity = windowCapacity(of: actor.person, at: post) { return capacity }
        if let capacity = officeCapacity(of: actor) { return capacity }
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
}
