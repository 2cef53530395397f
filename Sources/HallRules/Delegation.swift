/// AB-5. A power of approval 审批权, as far as it may be handed on. To open denunciations (PE-8) is none of them: it is handed on to nobody.
public enum Power: String, Sendable, Hashable, CaseIterable {
    /// 请假审批
    case leave
    /// 办件审批
    case cases
    /// 考勤审批
    case attendance
    /// 违规认定
    case conduct

    public var zh: String {
        switch self {
        case .leave: "请假审批"
        case .cases: "办件审批"
        case .attendance: "考勤审批"
        case .conduct: "违规认定"
        }
    }

    public var en: String {
        switch self {
        case .leave: "leave"
        case .cases: "cases"
        case .attendance: "attendance"
        case .conduct: "conduct"
        }
    }
}

/// AB-5. Powers of approval handed on in writing 委托: by whoever holds them, to one person, for some days. It is written once and can be
/// revoked; it lends the offices the giver holds alone, so that nobody hands on what was handed on to them.
public struct Delegation: Sendable, Hashable {
    /// A quarter: for longer, somebody else is given the office.
    public static let daysMax = 92
    /// So far ahead one may be written.
    public static let aheadDaysMax = 92

    /// "D2026-000012".
    public let number: String
    public let giver: Person.ID
    public let delegate: Person.ID
    public let powers: Set<Power>
    /// As what the giver held them.
    public let offices: Set<BreachDecider.Office>
    public let from: Day
    /// That day included.
    public let until: Day
    public internal(set) var revoked: HallTime?

    /// As it stands in the book; `written` is the way to make one.
    public init(
        number: String, giver: Person.ID, delegate: Person.ID, powers: Set<Power>, offices: Set<BreachDecider.Office>,
        from: Day,
        until: Day, revoked: HallTime? = nil
    ) {
        self.number = number
        self.giver = giver
        self.delegate = delegate
        self.powers = powers
        self.offices = offices
        self.from = from
        self.until = until
        self.revoked = revoked
    }
}

extension Delegation {
    /// AB-5. Refused to oneself, to somebody who does not serve on the first day, for days that have passed, too many of them or too far
    /// ahead, and where `standing`, what the giver has written before, hands on one of the powers for one of the days.
    public func checkWritten(to person: Person, today: Day, standing: [Delegation]) throws(Refusal) {
        guard person.id != giver else {
            throw Refusal(.ab5, zh: "不能委托给自己，请另选一人。", en: "Nobody hands their powers on to themselves; choose someone else.")
        }
        guard person.isServing(on: from) else {
            throw Refusal(
                .ab5, zh: "\(person.name)在\(from)已经离岗，请另选一人。", en: "\(person.name) has left by \(from); choose someone else.")
        }
        guard from >= today, from - today <= Self.aheadDaysMax else {
            throw Refusal(
                .ab5, zh: "委托从今天起、最多提前\(Self.aheadDaysMax)天写，请改开始日期。",
                en: "A delegation begins today, or at most \(Self.aheadDaysMax) days from now; change the first day.")
        }
        guard until - from < Self.daysMax else {
            throw Refusal(
                .ab5, zh: "一次委托最多\(Self.daysMax)天，请改结束日期，到期再写。",
                en: "A delegation is for \(Self.daysMax) days at most; change the last day, and write another then.")
        }
        let other = standing.first { $0.revoked == nil && $0.overlaps(self) }
        if let other {
            throw Refusal(
                .ab5, zh: "这几天的同一项权力已在\(other.number)中委托（\(other.from)至\(other.until)），请先撤回那一份。",
                en:
                    "One of these powers is handed on by \(other.number) already, \(other.from) to \(other.until); revoke that first."
            )
        }
    }

    private func overlaps(_ other: Delegation) -> Bool {
        giver == other.giver && !powers.isDisjoint(with: other.powers) && from <= other.until && other.from <= until
    }

    /// AB-5. Taken back by whoever gave it, or a principal. Refused to others, and once it has ended.
    public func revoked(by person: Person.ID, offices: Set<BreachDecider.Office>, now: HallTime) throws(Refusal) -> Delegation {
        guard person == giver || offices.contains(.principal) else {
            throw Refusal(
                .ab5, zh: "委托由委托人或主要负责人撤回，请转告他们。", en: "Whoever gave it takes it back, or a principal; tell them.")
        }
        if let revoked {
            throw Refusal(.ab5, zh: "这份委托已于\(revoked)撤回，不必再办。", en: "It was revoked at \(revoked); nothing more is to be done.")
        }
        guard now.day <= until else {
            throw Refusal(.ab5, zh: "这份委托已于\(until)到期，不必再办。", en: "It ended with \(until); nothing more is to be done.")
        }
        var changed = self
        changed.revoked = now
        return changed
    }
}

extension Delegation {
    /// As it is kept.
    public func numbered(_ number: String) -> Delegation {
        Delegation(
            number: number, giver: giver, delegate: delegate, powers: powers, offices: offices, from: from, until: until,
            revoked: revoked)
    }

    /// AB-5. Whether it can be used.
    public enum Standing: Sendable, Hashable {
        case toCome
        /// Nothing says that the giver is away.
        case giverHere
        case usable
        case over
        case revoked(HallTime)
        /// The giver holds none of the offices any more.
        case officeLost
    }

    /// AB-5. `held`: the offices the giver holds today; `absence`: as what they are recorded as absent at this moment.
    public func standing(today: Day, held: Set<BreachDecider.Office>, absence: RecordedAbsence?) -> Standing {
        if let revoked { return .revoked(revoked) }
        if today > until { return .over }
        if offices.isDisjoint(with: held) { return .officeLost }
        if today < from { return .toCome }
        return absence == nil ? .giverHere : .usable
    }
}

/// AB-5. The number of a delegation 委, "D2026-000012": the year it was written and a serial without gaps, as a case's.
public struct DelegationNumber: Sendable, Hashable, CustomStringConvertible {
    private static let letter = "D"

    private let number: CaseNumber

    /// Nil for a year that does not have four digits, or a serial below 1.
    public init?(year: Int, serial: Int) {
        guard let number = CaseNumber(year: year, serial: serial) else { return nil }
        self.number = number
    }

    public var description: String { Self.letter + number.description }
}

/// AB-5. Who looks at delegations: everybody may know who may decide for whom; why is for some.
public enum DelegationReader: Sendable, Hashable {
    /// Directors, principals and inspectors.
    case office
    case person(Person.ID)

    /// Whether they are shown the reason.
    public func reads(_ delegation: Delegation) -> Bool {
        switch self {
        case .office: true
        case .person(let person): person == delegation.giver || person == delegation.delegate
        }
    }
}
