/// ON-2, ON-3. An application 申请 from the moment it is received until it is accepted as a case, or is not. What can happen to
/// it and what can happen to a case are different things: a clock that is paused, a decision, a delivery belong to a `Case` alone.
public struct Application: Entrusted, Sendable, Hashable {
    /// Where an application stands, with what belongs to it.
    public enum Stage: Sendable, Hashable {
        /// 已收件: it lies with the hall.
        case received
        /// 待补正: the applicant has been told what is missing, and it lies with them.
        case awaitingSupplement
        /// 不予受理
        case notAccepted(at: HallTime)
        /// 申请人撤回
        case withdrawn(at: HallTime)
        /// It was entered by mistake.
        case annulled(reason: String, at: HallTime)
    }

    public let id: Case.ID
    /// As the item stood when it was filed.
    public let item: Item
    public internal(set) var post: Post.ID
    /// FA-1. Who was asked first; stays, whoever handles it later.
    public let firstAsked: Person.ID
    public internal(set) var handler: Person.ID
    public let filed: HallTime
    /// When the hall last received something of it: filed, or supplemented. Both notice clocks run from here, and here it is
    /// accepted if it is complete.
    public internal(set) var received: HallTime
    public internal(set) var materials: [CheckedMaterial]
    public internal(set) var notices: [Notice]
    public internal(set) var stage: Stage

    public init(
        id: Case.ID, item: Item, post: Post.ID, firstAsked: Person.ID, handler: Person.ID, filed: HallTime,
        received: HallTime, materials: [CheckedMaterial], notices: [Notice] = [], stage: Stage = .received
    ) {
        self.id = id
        self.item = item
        self.post = post
        self.firstAsked = firstAsked
        self.handler = handler
        self.filed = filed
        self.received = received
        self.materials = materials
        self.notices = notices
        self.stage = stage
    }

    public var isOpen: Bool {
        switch stage {
        case .received, .awaitingSupplement: true
        case .notAccepted, .withdrawn, .annulled: false
        }
    }

    public var isAnnulled: Bool {
        switch stage {
        case .annulled: true
        case .received, .awaitingSupplement, .notAccepted, .withdrawn: false
        }
    }

    /// What keeps it from being accepted.
    public var lacking: [CheckedMaterial] { materials.filter { !$0.standing.isSettled } }
}
