/// AB-5. What somebody holds by a delegation: the giver's offices, while it can be used.
public struct Lending: Sendable, Hashable {
    /// "D2026-000012".
    public let number: String
    public let giver: Person.ID
    public let giverName: String
    public let offices: Set<BreachDecider.Office>
    public let from: Day
    public let until: Day
    public let standing: Delegation.Standing

    /// `held`: what the giver holds today.
    public init(
        _ delegation: Delegation, giverName: String, held: Set<BreachDecider.Office>, absence: RecordedAbsence?, today: Day
    ) {
        number = delegation.number
        giver = delegation.giver
        self.giverName = giverName
        standing = delegation.standing(today: today, held: held, absence: absence)
        offices = standing == .officeLost ? delegation.offices : delegation.offices.intersection(held)
        from = delegation.from
        until = delegation.until
    }

    public var isUsable: Bool { standing == .usable }

    /// AB-5. What the delegate is told who wants to use it while it can't be.
    public var refusal: Refusal {
        switch standing {
        case .giverHere:
            Refusal(
                .ab5, zh: "委托\(number)只在\(giverName)请假、外出或不当班时使用；现在没有这样的登记，请交\(giverName)本人决定，或请本人先登记外出。",
                en:
                    "Delegation \(number) is for while \(giverName) is on leave, out or off duty, and the book has them so now in no way: "
                    + "leave it to them, or ask them to enter their outing first."
            )
        case .toCome:
            Refusal(
                .ab5, zh: "委托\(number)从\(from)起才能使用，请交\(giverName)本人决定。",
                en: "Delegation \(number) begins with \(from) only; leave it to \(giverName).")
        case .over:
            Refusal(
                .ab5, zh: "委托\(number)已于\(until)到期，请交\(giverName)本人决定，或请本人另写委托。",
                en: "Delegation \(number) ended with \(until); leave it to \(giverName), or ask them for another.")
        case .revoked(let time):
            Refusal(
                .ab5, zh: "委托\(number)已于\(time)撤回，请交\(giverName)本人决定。",
                en: "Delegation \(number) was revoked at \(time); leave it to \(giverName).")
        case .officeLost:
            Refusal(
                .ab5, zh: "\(giverName)已不担任这个职务，委托\(number)随之失效，请交现任负责人决定。",
                en: "\(giverName) holds the office no more, and delegation \(number) went with it; leave it to whoever does.")
        case .usable:
            Refusal(
                .ab5, zh: "\(giverName)自己的事，\(giverName)不能决定，受其委托的人也不能，请另一位负责人决定。",
                en: "\(giverName) can't decide about themselves, and nobody in their place can; somebody else in charge has to."
            )
        }
    }
}

extension BreachDecider {
    /// AB-5. The delegation under which it is decided about somebody; nil: by an office of one's own, or not at all.
    public func lending(about person: Person.ID, over concerned: Set<Office>, chair: DirectorsChair) -> Lending? {
        let office = Self.office(over: concerned, chair: chair)
        guard !offices.contains(office) else { return nil }
        return lendings.first { $0.isUsable && $0.offices.contains(office) && $0.giver != person }
    }

    /// Refused with the clause to the other of the two offices; with AB-5 to whoever could decide by a delegation that can't be used now, or
    /// whose giver could not decide this. `concerned`: the offices `person` holds.
    public func check(
        about person: Person.ID, over concerned: Set<Office>, chair: DirectorsChair, clause: Clause
    ) throws(Refusal) {
        let office = Self.office(over: concerned, chair: chair)
        guard !offices.contains(office), lending(about: person, over: concerned, chair: chair) == nil else { return }
        let lent = lendings.last { $0.isUsable && $0.offices.contains(office) } ?? lendings.last { $0.offices.contains(office) }
        if let lent { throw lent.refusal }
        switch office {
        case .director:
            throw Refusal(clause, zh: "这件由中心主任决定，请转主任。", en: "The director decides on this one; leave it to them.")
        case .principal:
            throw Refusal(
                clause, zh: "涉及主任的，以及主任空缺时，由镇主要负责人决定，请转主要负责人。",
                en: "What concerns a director, and everything while there is none, is decided by a principal; leave it to them."
            )
        }
    }
}
