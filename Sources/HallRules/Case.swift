/// A matter of an applicant that was accepted 办件, and what became of it.
public struct Case: Entrusted, Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: Int64
        public init(_ value: Int64) { self.value = value }
    }

    /// Where a case stands, with what belongs to it.
    public enum Stage: Sendable, Hashable {
        case inWork
        /// The clock stands (TL-2).
        case paused(PauseCause, since: Day)
        case finished(Result, at: HallTime)
        /// It was entered by mistake and never was a case.
        case annulled(reason: String, at: HallTime)
    }

    /// How a case ended.
    public enum Result: Sendable, Hashable {
        /// 准予
        case granted
        /// 不予, on the merits.
        case denied(reason: String)
        /// 申请人撤回
        case withdrawn
        /// 办结, where there is nothing to decide.
        case completed
    }

    public let id: ID
    /// As the item stood at acceptance: a promise given is not changed by what is published later.
    public let item: Item
    public internal(set) var post: Post.ID
    /// FA-1. Who was asked first; stays, whoever handles the case later.
    public let firstAsked: Person.ID
    public internal(set) var handler: Person.ID
    public let accepted: HallTime
    /// Who accepted it.
    public let acceptor: Person.ID
    /// The pauses that have ended; the one that stands is in the stage.
    public internal(set) var pauses: [Pause]
    /// At most one, by law.
    public internal(set) var statutoryExtension: StatutoryExtension?
    /// IN-2.
    public internal(set) var checking: Checking
    /// TL-4.
    public internal(set) var whereabouts: Whereabouts
    /// AG-2. The day its result was delivered.
    public internal(set) var deliveredOn: Day?
    public internal(set) var stage: Stage

    /// As it stands in the book; a new case is `inWork` without pauses.
    public init(
        id: ID, item: Item, post: Post.ID, firstAsked: Person.ID, handler: Person.ID, accepted: HallTime,
        acceptor: Person.ID? = nil, pauses: [Pause] = [], statutoryExtension: StatutoryExtension? = nil,
        checking: Checking = .open, whereabouts: Whereabouts = .here, deliveredOn: Day? = nil, stage: Stage = .inWork
    ) {
        self.id = id
        self.item = item
        self.post = post
        self.firstAsked = firstAsked
        self.handler = handler
        self.accepted = accepted
        self.acceptor = acceptor ?? handler
        self.pauses = pauses
        self.statutoryExtension = statutoryExtension
        self.checking = checking
        self.whereabouts = whereabouts
        self.deliveredOn = deliveredOn
        self.stage = stage
    }

    public var isOpen: Bool {
        switch stage {
        case .inWork, .paused: true
        case .finished, .annulled: false
        }
    }

    public var isAnnulled: Bool {
        switch stage {
        case .annulled: true
        case .inWork, .paused, .finished: false
        }
    }
}

extension Case {
    /// TL-2. The hall's promise. Nothing extends it.
    public var promise: Deadline {
        Deadline(accepted: accepted.day, budgetWorkdays: item.promisedWorkdays, pauses: ledger)
    }

    /// The law's limit with what its head has added; nil if no law sets one. The same pauses stop both clocks.
    public var statutoryLimit: Deadline? {
        item.lawWorkdays.map { days in
            let added = statutoryExtension?.workdays ?? 0
            return Deadline(accepted: accepted.day, budgetWorkdays: days + added, pauses: ledger)
        }
    }

    /// Every pause, the one that stands included.
    public var ledger: [Pause] {
        switch stage {
        case .paused(let cause, let since): pauses + [Pause(from: since, cause: cause, to: nil)]
        case .inWork, .finished, .annulled: pauses
        }
    }
}

extension Case.Result {
    public var zh: String {
        switch self {
        case .granted: "准予"
        case .denied: "不予"
        case .withdrawn: "申请人撤回"
        case .completed: "办结"
        }
    }

    public var en: String {
        switch self {
        case .granted: "granted"
        case .denied: "denied"
        case .withdrawn: "withdrawn"
        case .completed: "completed"
        }
    }
}
