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
