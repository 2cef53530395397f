/// ATT-3. Who works when, beside the schedule: a rota, half a day off by decree, somebody who need not sign 轮班与个人例外.
public struct DutyRule: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Does not work 不上班.
        case off
        /// Works, also on a day on which otherwise nobody does 上班.
        case on
        /// Works, and need not sign 免签.
        case unmarked
    }

    public let from: Day
    /// That day included; nil: until further notice.
    public let until: Day?
    /// On these days of the week alone.
    public let weekdays: Set<Weekday>
    /// These sessions of a day alone, by their place; none: all.
    public let places: Set<Int>
    public let kind: Kind

    public init(
        from: Day, until: Day?, weekdays: Set<Weekday> = Set(Weekday.allCases), places: Set<Int> = [], kind: Kind
    ) {
        self.from = from
        self.until = until
        self.weekdays = weekdays
        self.places = places
        self.kind = kind
    }

    public func holds(for session: WorkSession) -> Bool {
        from <= session.day && session.day <= until ?? session.day && weekdays.contains(session.day.weekday)
            && (places.isEmpty || places.contains(session.place))
    }
}

/// ATT-3. The hall's sessions: its schedules, the days it opens otherwise, and the legal calendar.
public struct WorkPlan: Sendable, Hashable {
    /// Why the hall is open on a day.
    public enum Openness: Sendable, Hashable {
        /// The legal calendar's working day: everybody works.
        case workday
        /// Opened on a day of rest: who is rostered works.
        case opened
    }

    public let calendar: WorkCalendar
    private let schedules: [WorkSchedule]
    private let openings: [Day: OpeningDay]

    public init(calendar: WorkCalendar, schedules: [WorkSchedule], openings: [OpeningDay]) {
        self.calendar = calendar
        self.schedules = schedules.sorted { $0.from < $1.from }
        self.openings = Dictionary(openings.map { ($0.day, $0) }) { _, later in later }
    }

    /// The schedule a day goes by; nil before the first.
    public func schedule(on day: Day) -> WorkSchedule? { schedules.last { $0.from <= day } }

    /// The hall's sessions of a day, none where it is closed. Before the first schedule there are none. In a year nobody has loaded the
    /// hall's own word alone says when it opens.
    public func sessions(on day: Day) -> Known<[WorkSession]> {
        guard let schedule = schedule(on: day) else { return .known([]) }
        if let opening = openings[day] { return .known(opening.sessions.placed(on: day)) }
        return calendar.isWorkday(day).map { $0 ? schedule.sessions.placed(on: day) : [] }
    }

    /// A year nobody has loaded has no days of rest that anybody could know of.
    private func openness(_ day: Day) -> Openness { calendar.isWorkday(day).value == false ? .opened : .workday }

    /// The sessions one works on a day. Of several rules for a session the last one holds.
    public func duty(_ rules: [DutyRule], on day: Day) -> Known<[DutySession]> {
        let openness = openness(day)
        return sessions(on: day).map { sessions in
            sessions.compactMap { session in
                let rule = rules.last { $0.holds(for: session) }
                switch (rule?.kind, openness) {
                case (.off, _), (nil, .opened): return nil
                case (.on, _), (nil, .workday): return DutySession(session, signing: .wanted)
                case (.unmarked, .workday): return DutySession(session, signing: .excused)
                case (.unmarked, .opened): return nil
                }
            }
        }
    }
}

/// ATT-3. A session somebody works.
public struct DutySession: Sendable, Hashable {
    public enum Signing: Sendable, Hashable {
        case wanted
        case excused
    }

    public let session: WorkSession
    public let signing: Signing

    public init(_ session: WorkSession, signing: Signing) {
        self.session = session
        self.signing = signing
    }
}

extension [WorkSchedule.Session] {
    fileprivate func placed(on day: Day) -> [WorkSession] {
        enumerated().map { WorkSession(day: day, place: $0.offset + 1, hours: $0.element) }
    }
}

extension DutyRule {
    /// ATT-3. Nobody puts down for themselves when they need not work, or sign. Refused with ATT-3.
    public static func checkPut(by person: Person.ID, about concerned: Person.ID) throws(Refusal) {
        guard person != concerned else {
            throw Refusal(
                .att3, zh: "自己的班次由别人安排，请另一位登记员或主任登记。",
                en: "Somebody else settles when you work; ask another registrar or the director to enter it.")
        }
    }
}
