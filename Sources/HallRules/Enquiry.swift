/// FA-1. Somebody asked, in person, by phone or in writing, and somebody is responsible for that to the end 首问.
public struct Enquiry: Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: Int64
        public init(_ value: Int64) { self.value = value }
    }

    /// Where an enquiry stands, with what belongs to it.
    public enum Stage: Sendable, Hashable {
        case open
        /// FA-3. Taken to a leader, who was named, and the asker told until when.
        case escalated(to: Person.ID, until: HallTime)
        case settled(Outcome, at: HallTime)
    }

    /// FA-3 to FA-5. What became of it.
    public enum Outcome: Sendable, Hashable {
        /// 当场答复
        case answered
        /// It became a case, which keeps who was asked first.
        case caseOpened(Case.ID)
        /// 引导: to the post whose duty it is; the asker was taken there.
        case guided(Post.ID)
        /// 转介: to a unit that is not in the hall, and where it is.
        case referred(unit: String, address: String)
        /// 不能办理: why, and by which rule. Filed 备案.
        case declined(reason: String, rule: String)
    }

    public let id: ID
    /// FA-2. Everyone who was asked, in the order they were named.
    public let asked: [Person.ID]
    /// The one who is responsible.
    public internal(set) var owner: Person.ID
    public let opened: HallTime
    public internal(set) var stage: Stage

    public init(id: ID, asked: [Person.ID], owner: Person.ID, opened: HallTime, stage: Stage = .open) {
        self.id = id
        self.asked = asked
        self.owner = owner
        self.opened = opened
        self.stage = stage
    }

    public var isOpen: Bool {
        switch stage {
        case .open, .escalated: true
        case .settled: false
        }
    }
}

/// FA-2. Somebody who was asked, as far as it decides who is responsible.
public struct Asked: Sendable, Hashable {
    /// Whether their post owns the matter that was asked about.
    public enum Matter: Sendable, Hashable {
        case ofTheirPost
        case ofAnother
    }

    public let person: Person.ID
    /// Their position: the smaller the number the higher; nil: not ranked, below all who are.
    public let rank: Int?
    public let matter: Matter

    public init(_ person: Person.ID, rank: Int?, matter: Matter) {
        self.person = person
        self.rank = rank
        self.matter = matter
    }
}

extension Enquiry {
    /// FA-1, FA-2. An enquiry opened by one of those who were asked. Of several the highest in position is responsible; of equals
    /// the one whose post owns the matter, else the one named first.
    ///
    /// Refused with FA-2 when whoever opens it was not among those asked: nobody makes another responsible.
    public static func opened(
        id: ID, asked: [Asked], by person: Person.ID, now: HallTime
    ) throws(Refusal) -> Enquiry {
        guard asked.contains(where: { $0.person == person }) else {
            throw Refusal(
                .fa2, zh: "首问登记由被问到的人自己做，名单里没有您，请把自己加进去，或由被问到的人登记。",
                en:
                    "An enquiry is opened by somebody who was asked, and you are not on the list: add yourself, or let them open it."
            )
        }
        var first = asked[0]
        for other in asked.dropFirst() where other.precedes(first) { first = other }
        return Enquiry(id: id, asked: asked.map(\.person), owner: first.person, opened: now)
    }

    /// FA-3. Own duty, and not to be settled at once: the leader was asked, and the asker promised a time.
    ///
    /// Refused with FA-3 for a time that has passed or a leader who is the owner; FA-6 to anybody but its owner.
    public func escalated(
        to leader: Person.ID, until: HallTime, by person: Person.ID, now: HallTime
    ) throws(Refusal) -> Enquiry {
        try checkOwned(by: person)
        guard leader != owner else {
            throw Refusal(.fa3, zh: "请示的领导不能是自己，请另选领导。", en: "The leader asked can't be yourself; choose another.")
        }
        guard until > now else {
            throw Refusal(.fa3, zh: "答复时间要在现在之后，请重新约定。", en: "The promised time has to lie ahead; agree on another.")
        }
        var changed = self
        changed.stage = .escalated(to: leader, until: until)
        return changed
    }

    /// FA-3 to FA-6. Settled, with what its outcome requires. Refused with FA-4 or FA-5 where that is missing; FA-6 to anybody but
    /// its owner.
    public func settled(_ outcome: Outcome, by person: Person.ID, now: HallTime) throws(Refusal) -> Enquiry {
        try checkOwned(by: person)
        switch outcome {
        case .answered, .caseOpened, .guided: break
        case .referred(let unit, let address):
            guard !unit.isBlank, !address.isBlank else {
                throw Refusal(
                    .fa4, zh: "不在大厅办的，要告诉群众去哪个单位、在什么地方，请填写单位和地址。",
                    en: "For what is not handled in the hall, tell which unit and where: enter both.")
            }
        case .declined(let reason, let rule):
            guard !reason.isBlank, !rule.isBlank else {
                throw Refusal(
                    .fa5, zh: "确实不能办的，要明确答复并备案，请填写理由和依据。",
                    en: "What can't be done gets a clear answer, on file: enter the reason and the rule.")
            }
        }
        var changed = self
        changed.stage = .settled(outcome, at: now)
        return changed
    }

    /// FA-6. It became a case, whoever accepted that; one that was guided to the post which accepted it stays settled as it was.
    ///
    /// Refused with FA-6 once it has any other outcome.
    public func becomingCase(_ file: Case.ID, now: HallTime) throws(Refusal) -> Enquiry {
        switch stage {
        case .settled(.guided, _): return self
        case .settled: try checkOpen()
        case .open, .escalated: break
        }
        var changed = self
        changed.stage = .settled(.caseOpened(file), at: now)
        return changed
    }

    /// FA-6. In another's hands, because its owner can't follow it to the end.
    public func handedOver(to next: Person, on day: Day) throws(Refusal) -> Enquiry {
        try checkOpen()
        guard next.id != owner else {
            throw Refusal(
                .fa6, zh: "这件询问本来就由\(next.name)负责，请另选一人。",
                en: "\(next.name) is responsible for it already; choose someone else.")
        }
        guard next.isServing(on: day) else {
            throw Refusal(
                .fa6, zh: "\(next.name)已经离岗，接不了，请另选一人。", en: "\(next.name) has left; choose someone else.")
        }
        var changed = self
        changed.owner = next.id
        return changed
    }

    /// FA-6. Until when it has to have an outcome: as promised, else closing time of the day it was asked; asked after closing, until
    /// midnight (ATT-7). Nil once it has one.
    public func due(in hours: OpeningHours) -> HallTime? {
        switch stage {
        case .settled: nil
        case .escalated(_, let until): until
        case .open:
            opened > hours.closing(on: opened.day)
                ? HallTime(day: opened.day, time: .endOfDay) : hours.closing(on: opened.day)
        }
    }

    /// Refused with FA-6 once it has its outcome.
    private func checkOpen() throws(Refusal) {
        if case .settled(_, let time) = stage {
            throw Refusal(
                .fa6, zh: "这件询问已于\(time)有了结果，如又来问请另行登记。", en: "This was settled at \(time); open another if they ask again.")
        }
    }

    private func checkOwned(by person: Person.ID) throws(Refusal) {
        try checkOpen()
        guard person == owner else {
            throw Refusal(
                .fa6, zh: "首问责任人要负责到底，这件询问由首问责任人本人答复。",
                en: "The one who was asked first is responsible to the end: only they settle it.")
        }
    }
}

extension Asked {
    /// FA-2. Whether this one is responsible before the other, who was named earlier.
    fileprivate func precedes(_ other: Asked) -> Bool {
        guard rank == other.rank else { return (rank ?? .max) < (other.rank ?? .max) }
        switch (matter, other.matter) {
        case (.ofTheirPost, .ofAnother): return true
        case (.ofTheirPost, .ofTheirPost), (.ofAnother, _): return false
        }
    }
}
