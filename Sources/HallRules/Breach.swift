/// FA-7, ON-2. A rule somebody seems to have broken 违规: recorded by who saw it, or proposed by the daemon. It costs a person something,
/// so it is confirmed by somebody else, after that person could explain (AC-2).
public struct Breach: Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: Int64
        public init(_ value: Int64) { self.value = value }
    }

    public enum Verdict: Sendable, Hashable {
        /// 认定
        case confirmed
        /// 不予认定
        case setAside
    }

    public enum Stage: Sendable, Hashable {
        case open
        case decided(Verdict, at: HallTime)
    }

    /// AC-2. How long the person is asked to explain, as for an unaccounted absence (ATT-3).
    public static let explanationWorkdays = 3
    /// AC-2. A statement is made once and added to a few times; what goes on longer is a talk.
    public static let statementsMax = 20

    public let id: ID
    /// Whom it concerns.
    public let person: Person.ID
    /// When it came into the book: from then on the person can know of it.
    public let recorded: HallTime
    /// How often the person has explained.
    public internal(set) var statements: Int
    public internal(set) var stage: Stage

    public init(id: ID, person: Person.ID, recorded: HallTime, statements: Int = 0, stage: Stage = .open) {
        self.id = id
        self.person = person
        self.recorded = recorded
        self.statements = statements
        self.stage = stage
    }
}

extension Breach {
    /// AC-2. Until when the person is asked to explain: closing time of the third working day after it was recorded. Nil: the
    /// calendar does not reach there, so that the time is not over.
    public func explainUntil(in timetable: Timetable) -> HallTime? {
        Deadline(accepted: recorded.day, budgetWorkdays: Self.explanationWorkdays).due(in: timetable.calendar).day
            .map { timetable.hours.closing(on: $0) }
    }

    /// Whether it may be decided on.
    public enum Readiness: Sendable, Hashable {
        case ready
        /// For an explanation, until then at the longest.
        case waits(until: HallTime?)
        case decided
    }

    public func readiness(now: HallTime, in timetable: Timetable) -> Readiness {
        switch stage {
        case .decided: return .decided
        case .open:
            guard statements == 0 else { return .ready }
            let until = explainUntil(in: timetable)
            return until.map { $0 < now } ?? false ? .ready : .waits(until: until)
        }
    }

    /// Whether a statement came while it was asked for.
    public enum Punctuality: Sendable, Hashable {
        case inTime
        case late
    }

    /// AC-2. Explained by the person concerned. What comes late is kept, while nothing is decided.
    public func explained(
        by person: Person.ID, now: HallTime, in timetable: Timetable
    ) throws(Refusal) -> (breach: Breach, Punctuality) {
        guard person == self.person else {
            throw Refusal(
                .ac2, zh: "说明只能由当事人本人写，请转告当事人。", en: "Only the person concerned explains it; tell them so.")
        }
        try checkOpen()
        guard statements < Self.statementsMax else {
            throw Refusal(
                .ac2, zh: "已经说明\(Self.statementsMax)次，请当面向主任说明。",
                en: "You have explained \(Self.statementsMax) times; talk to the director.")
        }
        var changed = self
        changed.statements += 1
        let isLate = explainUntil(in: timetable).map { $0 < now } ?? false
        return (changed, isLate ? .late : .inTime)
    }

    fileprivate func checkOpen() throws(Refusal) {
        switch stage {
        case .open: return
        case .decided(.confirmed, let time):
            throw Refusal(
                .ac2, zh: "这件已于\(time)认定，不再改动；如有新的事实请另行登记。",
                en: "This was confirmed at \(time) and stays so; record it anew if there are new facts.")
        case .decided(.setAside, let time):
            throw Refusal(
                .ac2, zh: "这件已于\(time)不予认定；如有新的事实请另行登记。",
                en: "This was set aside at \(time); record it anew if there are new facts.")
        }
    }
}

/// AC-2. Who decides on a breach.
public struct BreachDecider: Sendable, Hashable {
    public enum Office: Sendable, Hashable {
        case director
        case principal
    }

    public let person: Person.ID
    public let offices: Set<Office>
    /// AB-5. What was handed on to them, the oldest first.
    public let lendings: [Lending]

    public init(_ person: Person.ID, offices: Set<Office>, lendings: [Lending] = []) {
        self.person = person
        self.offices = offices
        self.lendings = lendings
    }

    /// The director; about somebody who is director, and while nobody is, a principal.
    public static func office(over concerned: Set<Office>, chair: DirectorsChair) -> Office {
        switch chair {
        case .taken: concerned.contains(.director) ? .principal : .director
        case .vacant: .principal
        }
    }
}

extension Breach {
    /// AC-2. Confirmed or set aside, by the facts and after the person was heard or let the time for it pass. `concerned` are the
    /// offices the person concerned holds.
    public func decided(
        _ verdict: Verdict, by decider: BreachDecider, over concerned: Set<BreachDecider.Office>, chair: DirectorsChair,
        now: HallTime, in timetable: Timetable
    ) throws(Refusal) -> Breach {
        try checkOpen()
        guard decider.person != person else {
            throw Refusal(
                .ac2, zh: "自己的事不能自己认定，请另一位负责人决定。", en: "Nobody decides about themselves; somebody else in charge has to.")
        }
        try decider.check(about: person, over: concerned, chair: chair, clause: .ac2)
        switch readiness(now: now, in: timetable) {
        case .ready, .decided: break
        case .waits(let until):
            let day = until.map { "\($0)" }
            throw Refusal(
                .ac2, zh: "当事人还没有说明，\(day ?? "下一年放假安排载入后的说明期限")之前不能决定，请先听取说明。",
                en:
                    "The person has not explained yet and may until \(day ?? "a day that follows with the next calendar"): hear them first."
            )
        }
        var changed = self
        changed.stage = .decided(verdict, at: now)
        return changed
    }
}

extension Breach {
    /// AC-2. Who wants to read it.
    public enum Reader: Sendable, Hashable {
        /// Directors, principals and inspectors.
        case office
        case person(Person.ID)
    }

    /// AC-2. Refused to whom it does not concern.
    public func checkRead(by reader: Reader) throws(Refusal) {
        guard reader != .office, reader != .person(person) else { return }
        throw Refusal(
            .ac2, zh: "违规登记只给当事人本人、主任、主要负责人和督查员看。",
            en: "A breach is read by the person it concerns, the director, the principals and inspectors alone.")
    }
}
