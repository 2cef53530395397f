/// ATT-3. A session somebody is not accounted for 待核: noted when everything of its day was settled. It costs a person something, so it
/// is confirmed as absence by somebody else, after that person could explain.
public struct Unaccounted: Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: Int64
        public init(_ value: Int64) { self.value = value }
    }

    public enum Verdict: Sendable, Hashable {
        /// 旷工
        case absent
        /// 免予认定
        case excused
    }

    public enum Stage: Sendable, Hashable {
        case open
        case decided(Verdict, at: HallTime)
        /// A fact that came to be known late accounts for it.
        case cleared(at: HallTime)
    }

    /// What the facts say of the session now.
    public enum Facts: Sendable, Hashable {
        case unaccounted
        case accounted
    }

    /// How long the person is asked to explain.
    public static let explanationWorkdays = 3
    /// A statement is made once and added to a few times; what goes on longer is a talk.
    public static let statementsMax = 20

    public let id: ID
    public let person: Person.ID
    /// When it came into the book: from then on the person can know of it.
    public let noted: HallTime
    /// How often the person has explained.
    public internal(set) var statements: Int
    public internal(set) var stage: Stage
    public internal(set) var facts: Facts
    /// What the facts said when it was last decided.
    public internal(set) var factsDecided: Facts

    public init(
        id: ID, person: Person.ID, noted: HallTime, statements: Int = 0, stage: Stage = .open, facts: Facts = .unaccounted,
        factsDecided: Facts = .unaccounted
    ) {
        self.id = id
        self.person = person
        self.noted = noted
        self.statements = statements
        self.stage = stage
        self.facts = facts
        self.factsDecided = factsDecided
    }
}

extension Unaccounted {
    /// ATT-3. Until when the person is asked to explain: closing time of the third working day after it was noted. Nil: the calendar does
    /// not reach there, so that the time is not over.
    public func explainUntil(in timetable: Timetable) -> HallTime? {
        Deadline(accepted: noted.day, budgetWorkdays: Self.explanationWorkdays).due(in: timetable.calendar).day
            .map { timetable.hours.closing(on: $0) }
    }

    /// It was confirmed as absence when nothing accounted for it, and something does now.
    public var standsAgainstFacts: Bool {
        switch stage {
        case .decided(.absent, _): facts == .accounted && factsDecided == .unaccounted
        case .decided(.excused, _), .open, .cleared: false
        }
    }

    /// Whether it may be decided on.
    public enum Readiness: Sendable, Hashable {
        case ready
        /// For an explanation, until then at the longest.
        case waits(until: HallTime?)
        case over
    }

    public func readiness(now: HallTime, in timetable: Timetable) -> Readiness {
        switch stage {
        case .decided: return standsAgainstFacts ? .ready : .over
        case .cleared: return .over
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

    /// ATT-3. Explained by the person. What comes late is kept, while nothing is decided.
    public func explained(
        by person: Person.ID, now: HallTime, in timetable: Timetable
    ) throws(Refusal) -> (unaccounted: Unaccounted, Punctuality) {
        guard person == self.person else {
            throw Refusal(.att3, zh: "缺勤只能由本人说明，请转告本人。", en: "Only the person explains it; tell them so.")
        }
        try checkOpen()
        guard statements < Self.statementsMax else {
            throw Refusal(
                .att3, zh: "已经说明\(Self.statementsMax)次，请当面向主任说明。",
                en: "You have explained \(Self.statementsMax) times; talk to the director.")
        }
        var changed = self
        changed.statements += 1
        let isLate = explainUntil(in: timetable).map { $0 < now } ?? false
        return (changed, isLate ? .late : .inTime)
    }

    private func checkOpen() throws(Refusal) {
        switch stage {
        case .open: return
        case .decided(.absent, let time):
            throw Refusal(
                .att3, zh: "这个班次已于\(time)认定旷工；如有新的凭据，请申请补签或补登外出、请假。",
                en:
                    "This was confirmed as absence at \(time); with new evidence, ask for a correction, or have the outing or leave entered."
            )
        case .decided(.excused, let time):
            throw Refusal(
                .att3, zh: "这个班次已于\(time)免予认定，不必再办。", en: "This was excused at \(time); nothing more is to be done.")
        case .cleared(let time):
            throw Refusal(
                .att3, zh: "这个班次已于\(time)核清，不必再办。", en: "This was accounted for at \(time); nothing more is to be done.")
        }
    }
}

extension Unaccounted {
    /// ATT-3. Confirmed as absence or excused, after the person was heard or let the time for it pass. `concerned` are the offices the person
    /// holds.
    public func decided(
        _ verdict: Verdict, by decider: BreachDecider, over concerned: Set<BreachDecider.Office>, chair: DirectorsChair,
        now: HallTime, in timetable: Timetable
    ) throws(Refusal) -> Unaccounted {
        if !standsAgainstFacts { try checkOpen() }
        guard decider.person != person else {
            throw Refusal(
                .att3, zh: "自己的缺勤不能自己认定，请另一位负责人决定。", en: "Nobody decides about themselves; somebody else in charge has to.")
        }
        try decider.check(about: person, over: concerned, chair: chair, clause: .att3)
        switch readiness(now: now, in: timetable) {
        case .ready, .over: break
        case .waits(let until):
            let day = until.map { "\($0)" }
            throw Refusal(
                .att3, zh: "本人还没有说明，\(day ?? "下一年放假安排载入后的说明期限")之前不能认定，请先听取说明。",
                en:
                    "The person has not explained yet and may until \(day ?? "a day that follows with the next calendar"): hear them first."
            )
        }
        var changed = self
        changed.stage = .decided(verdict, at: now)
        changed.factsDecided = facts
        return changed
    }

    /// ATT-3. What became of it when the facts were looked at again; nil: nothing.
    public func lookedAt(_ facts: Facts, now: HallTime) -> Unaccounted? {
        guard facts != self.facts else { return nil }
        var changed = self
        changed.facts = facts
        switch stage {
        case .open: changed.stage = .cleared(at: now)
        case .decided: break
        case .cleared: return nil
        }
        return changed
    }
}

extension Unaccounted {
    /// ATT-3. Who wants to read it.
    public enum Reader: Sendable, Hashable {
        /// Registrars, directors, principals and inspectors.
        case office
        case person(Person.ID)
    }

    /// ATT-3. Refused to whom it does not concern.
    public func checkRead(by reader: Reader) throws(Refusal) {
        guard reader != .office, reader != .person(person) else { return }
        throw Refusal(
            .att3, zh: "缺勤情况只给本人、登记员、主任、主要负责人和督查员看。",
            en: "It is read by the person it concerns, the registrar, the director, the principals and inspectors alone.")
    }
}

extension Unaccounted {
    /// ATT-3. A paper about one of the staff is for them and the offices; one about nobody of them is for whoever may read papers.
    public static func checkRead(paperAbout person: Person.ID?, by reader: Reader) throws(Refusal) {
        guard let person, reader != .office, reader != .person(person) else { return }
        throw Refusal(
            .att3, zh: "这份文书只给本人、登记员、主任、主要负责人和督查员看。",
            en: "This paper is for the person it is about, the registrar, the director, the principals and inspectors alone.")
    }
}

/// ATT-3. From when on sessions are noted as unaccounted.
public enum Closing {
    /// Nobody is asked for what had passed when the hall put down its first schedule, or when they came into its book.
    public static func asks(on day: Day, began: Day, entered: Day) -> Bool { day > began && day > entered }
}

extension WorkPlan {
    /// ATT-3. When everything about a day is settled, for whoever works; nil: nobody does, or nobody knows.
    public func settles(_ day: Day) -> HallTime? {
        guard let schedule = schedule(on: day), let last = sessions(on: day).value?.last else { return nil }
        return last.ends.advanced(byMinutes: schedule.settlesMinutes)
    }
}

/// ATT-3. The number of an unaccounted session 缺, "Q2026-000012": the year it was noted and a serial without gaps, as a case's.
public struct UnaccountedNumber: Sendable, Hashable, CustomStringConvertible {
    private static let letter = "Q"

    private let number: CaseNumber

    /// Nil for a year that does not have four digits, or a serial below 1.
    public init?(year: Int, serial: Int) {
        guard let number = CaseNumber(year: year, serial: serial) else { return nil }
        self.number = number
    }

    public var description: String { Self.letter + number.description }
}
