/// ATT-2. Who reads marks.
public struct MarkReader: Sendable, Hashable {
    /// How much of the hall a reader's offices open to them.
    public enum Reach: Sendable, Hashable {
        case oneself
        /// The registrar, the director, the principal and inspectors.
        case everybody
    }

    /// Whose marks are read.
    public enum Subject: Sendable, Hashable {
        case one(Person.ID)
        case everybody
    }

    public let person: Person.ID
    public let reach: Reach

    public init(person: Person.ID, reach: Reach) {
        self.person = person
        self.reach = reach
    }

    /// ATT-2. Whose marks this reader gets who asks for one person's, or for nobody's in particular. Refused with ATT-2 for
    /// another's marks without an office that opens them.
    public func reads(_ asked: Person.ID?) throws(Refusal) -> Subject {
        switch (asked, reach) {
        case (nil, .everybody): return .everybody
        case (nil, .oneself): return .one(person)
        case (let asked?, .everybody): return .one(asked)
        case (let asked?, .oneself):
            guard asked == person else {
                throw Refusal(
                    .att2, zh: "只能查看本人的签到签退；查看他人的请找登记员、主任或督查员。",
                    en: "You read your own marks; for another's, see the registrar, the director or an inspector.")
            }
            return .one(asked)
        }
    }
}
