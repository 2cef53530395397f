/// IN-2. How far the checks of a case have got 一审一核: first the second person, then the leader.
public enum Checking: Sendable, Hashable {
    /// Nobody has looked at it.
    case open
    /// 退回: the checks begin anew.
    case sentBack(by: Person.ID, reason: String)
    /// 复核: a second person agrees.
    case reviewed(Review)
    /// 审批: the leader agrees; after whose review, where the item asks for one.
    case approved(Approval, after: Review?)
}

/// IN-2. A second person's word on what the handler proposes.
public struct Review: Sendable, Hashable {
    public let by: Person.ID
    public let of: Case.Proposal

    public init(by: Person.ID, of: Case.Proposal) {
        self.by = by
        self.of = of
    }
}

/// IN-2. The leader's word on what the handler proposes.
public struct Approval: Sendable, Hashable {
    /// How it was given.
    public enum Form: Sendable, Hashable {
        case inPerson
        /// The registrar wrote down what the leader signed or said; the leader confirms it afterwards.
        case reported(Way, by: Person.ID, Word)
    }

    /// The leader's own, on what the registrar wrote down.
    public enum Word: Sendable, Hashable {
        case awaited
        case given
    }

    /// How a leader decides who is not at a terminal.
    public enum Way: String, Sendable, Hashable, CaseIterable {
        case onPaper = "on_paper"
        case byPhone = "by_phone"
    }

    public let by: Person.ID
    public let of: Case.Proposal
    public let form: Form

    public init(by: Person.ID, of: Case.Proposal, form: Form) {
        self.by = by
        self.of = of
        self.form = form
    }

    /// Nobody but the registrar says so yet.
    public var awaitsWord: Bool {
        switch form {
        case .reported(_, _, .awaited): true
        case .inPerson, .reported(_, _, .given): false
        }
    }
}

extension Case {
    /// What can be checked before it is done; a withdrawal is the applicant's own word.
    public enum Proposal: String, Sendable, Hashable, CaseIterable {
        case granted
        case denied
        case completed

        public var zh: String {
            switch self {
            case .granted: "准予"
            case .denied: "不予"
            case .completed: "办结"
            }
        }

        public var en: String { rawValue }
    }
}

extension Case.Result {
    public var proposal: Case.Proposal? {
        switch self {
        case .granted: .granted
        case .denied: .denied
        case .completed: .completed
        case .withdrawn: nil
        }
    }
}

/// What somebody who checks a case says.
public enum Opinion: Sendable, Hashable {
    case agreed(Case.Proposal)
    case sentBack(reason: String)
}

/// IN-2. Who decides for the leader's approval, and how that came to the book.
public struct Approver: Sendable, Hashable {
    public enum Standing: Sendable, Hashable {
        case principal
        case other
    }

    public let person: Person.ID
    public let standing: Standing
    public let form: Approval.Form
    /// AB-5. By which delegation, where it is no principal.
    public let lending: Lending?

    public init(_ person: Person.ID, _ standing: Standing, form: Approval.Form, lending: Lending? = nil) {
        self.person = person
        self.standing = standing
        self.form = form
        self.lending = lending
    }

    /// IN-2, AB-5. In person everybody decides for themselves alone, or for the principal whose powers were handed on to them; who writes down
    /// another's decision says how it was given. Refused with AB-5 where a delegation of a principal's can't be used now.
    public static func named(
        _ person: Person.ID, _ standing: Standing, form: Approval.Form, caller: Person.ID, lendings: [Lending] = []
    ) throws(Refusal) -> Approver {
        switch form {
        case .reported: break
        case .inPerson:
            guard person == caller else {
                throw Refusal(
                    .in2, zh: "不能替负责人当场审批；已经纸批或电话同意的，请写明方式。",
                    en: "Nobody approves in a principal's place; if it was signed on paper or said by telephone, say which.")
            }
            let lent = lendings.filter { $0.offices.contains(.principal) }
            guard standing == .other, let last = lent.last else { break }
            guard let usable = lent.first(where: \.isUsable) else { throw last.refusal }
            return Approver(person, .principal, form: form, lending: usable)
        }
        return Approver(person, standing, form: form)
    }

    /// Who has a hand in it.
    var hands: [Person.ID] {
        switch form {
        case .inPerson: [person] + [lending?.giver].compactMap { $0 }
        case .reported(_, let recorder, _): [person, recorder]
        }
    }
}

extension Checking {
    public var review: Review? {
        switch self {
        case .reviewed(let review): review
        case .approved(_, let review): review
        case .open, .sentBack: nil
        }
    }

    public var approval: Approval? {
        switch self {
        case .approved(let approval, _): approval
        case .open, .sentBack, .reviewed: nil
        }
    }
}
