/// LV-5. Leave of one person, from request to return 请假.
public struct Leave: Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: Int64
        public init(_ value: Int64) { self.value = value }
    }

    /// Days of one kind. What the kind said when it was asked for holds.
    public struct Part: Sendable, Hashable {
        public let kind: LeaveKind
        public let days: HalfDays

        public init(_ kind: LeaveKind, _ days: HalfDays) {
            self.kind = kind
            self.days = days
        }
    }

    public enum Stage: Sendable, Hashable {
        case asked
        case granted
        case refused
        case withdrawn
    }

    /// LV-5. Whether they are back 销假.
    public enum Back: Sendable, Hashable {
        case away
        /// A sign-in that is taken for it, for the registrar to confirm.
        case signedIn(HallTime)
        case returned(HallTime)

        public var at: HallTime? {
            switch self {
            case .away: nil
            case .signedIn(let time), .returned(let time): time
            }
        }
    }

    /// Whether whoever decided gave their own word on it.
    public enum Word: Sendable, Hashable {
        case given
        /// The registrar wrote it down for them.
        case awaited(Person.ID)
        /// They did not decide so.
        case disowned
    }

    public let id: ID
    public let person: Person.ID
    /// In order.
    public let parts: [Part]
    public internal(set) var stage: Stage
    /// Taken back before they came.
    public internal(set) var cuts: [HalfDays]
    public internal(set) var back: Back
    public internal(set) var word: Word

    public init(
        id: ID, person: Person.ID, parts: [Part], stage: Stage = .asked, cuts: [HalfDays] = [], back: Back = .away,
        word: Word = .given
    ) {
        self.id = id
        self.person = person
        self.parts = parts
        self.stage = stage
        self.cuts = cuts
        self.back = back
        self.word = word
    }

    /// It stands in the way of other leave, and counts.
    public var stands: Bool {
        switch stage {
        case .asked, .granted: true
        case .refused, .withdrawn: false
        }
    }

    /// What of it was not taken back, in order.
    public var rest: [Part] {
        parts.flatMap { part in
            cuts.reduce([part.days]) { rest, cut in rest.flatMap { $0.without(cut) } }.map { Part(part.kind, $0) }
        }
    }
}

/// LV-2, LV-5. The hall's work as it is for one person: what days of leave are measured with.
public struct LeaveMeasure: Sendable {
    /// So far ahead somebody's next session is looked for.
    private static let daysAhead = 60

    public let plan: WorkPlan
    public let rules: [DutyRule]

    public init(_ plan: WorkPlan, _ rules: [DutyRule]) {
        self.plan = plan
        self.rules = rules
    }

    public func counts(_ half: HalfDay) -> Bool { plan.counts(half, rules) }

    private func sessions(of half: HalfDay) -> [WorkSession] {
        (plan.duty(rules, on: half.day).value ?? []).map(\.session).filter { $0.halves.contains(half.half) }
    }

    /// When work begins in a half-day, and when it ends.
    func workBegins(_ half: HalfDay) -> HallTime {
        let begin = plan.begin(of: half)
        return sessions(of: half).first.map { max($0.starts, begin) } ?? begin
    }

    func workEnds(_ half: HalfDay) -> HallTime {
        let end = plan.end(of: half)
        return sessions(of: half).last.map { min($0.ends, end) } ?? end
    }

    /// LV-5. When they are expected back after a half-day, the grace included; nil: no session of theirs is known.
    public func dueBack(after last: HalfDay) -> HallTime? {
        let end = plan.end(of: last)
        for number in last.day.number...(last.day.number + Self.daysAhead) {
            let day = Day(number: number)
            let next = (plan.duty(rules, on: day).value ?? []).map(\.session).first { $0.starts >= end }
            if let next, let schedule = plan.schedule(on: day) {
                return next.starts.advanced(byMinutes: schedule.graceMinutes)
            }
        }
        return nil
    }
}

extension Leave {
    /// LV-5. The half-days of it that are taken, or will be as things stand: work in them began before the return.
    public func taken(_ measure: LeaveMeasure) -> [(kind: LeaveKind, half: HalfDay)] {
        rest.flatMap { part in
            part.days.inOrder.filter { half in back.at.map { measure.workBegins(half) < $0 } ?? true }
                .map { (part.kind, $0) }
        }
    }

    /// LV-2. The numbers of those that are worked.
    public func worked(_ measure: LeaveMeasure) -> Set<Int> {
        Set(taken(measure).map(\.half).filter(measure.counts).map(\.number))
    }

    /// ATT-4. Of those, how many of each kind lie on these days, in the order of the parts.
    public func takenByKind(on days: ClosedRange<Day>, _ measure: LeaveMeasure) -> [(kind: LeaveKind, halfDays: Int)] {
        taken(measure).filter { days.contains($0.half.day) && measure.counts($0.half) }.reduce(into: []) { counts, next in
            if let place = counts.firstIndex(where: { $0.kind.id == next.kind.id }) {
                counts[place].halfDays += 1
            } else {
                counts.append((next.kind, 1))
            }
        }
    }

    /// ATT-5. The ways off the post it makes, once it is granted.
    public func absences(_ plan: WorkPlan) -> [Absence] {
        guard stage == .granted else { return [] }
        return rest.compactMap { part in
            let (from, end) = (plan.begin(of: part.days.first), plan.end(of: part.days.last))
            let until = back.at.map { min($0, end) } ?? end
            return from < until ? Absence(part.kind.standing, from: from, until: until) : nil
        }
    }

    /// LV-4. A day of it, before anybody was back.
    public func isOn(_ day: Day) -> Bool {
        rest.contains { $0.days.days.contains(day) } && back.at.map { day <= $0.day } ?? true
    }

    /// LV-5. It is over, work has begun again, and nobody is back.
    public func isOverdue(_ measure: LeaveMeasure, now: HallTime) -> Bool {
        guard stage == .granted, back == .away, let last = rest.last?.days.last else { return false }
        return measure.dueBack(after: last).map { $0 < now } ?? false
    }

    /// LV-5. They came back after work had begun again.
    public func cameLate(_ measure: LeaveMeasure) -> Bool {
        guard let at = back.at, let last = rest.last?.days.last else { return false }
        return measure.dueBack(after: last).map { $0 < at } ?? false
    }

    /// The minute it begins.
    public func begins(_ measure: LeaveMeasure) -> HallTime? {
        rest.first.map { part in
            measure.workBegins(part.days.inOrder.first(where: measure.counts) ?? part.days.first)
        }
    }
}

/// LV-5. The number of a leave 假, "J2026-000012": the year it was asked for and a serial without gaps, as a case's.
public struct LeaveNumber: Sendable, Hashable, CustomStringConvertible {
    private static let letter = "J"

    private let number: CaseNumber

    /// Nil for a year that does not have four digits, or a serial below 1.
    public init?(year: Int, serial: Int) {
        guard let number = CaseNumber(year: year, serial: serial) else { return nil }
        self.number = number
    }

    public var description: String { Self.letter + number.description }
}

/// LV-1. The papers leave needs 补假.
public enum LeavePapers {
    public struct Need: Sendable, Hashable {
        public let paper: LeaveKind.Paper
        /// The first day of the kind that needs it: its time counts from there.
        public let from: Day

        public init(paper: LeaveKind.Paper, from: Day) {
            self.paper = paper
            self.from = from
        }
    }

    /// Each once, of several kinds that need the same by the first of them.
    public static func needs(_ parts: [Leave.Part]) -> [Need] {
        parts.flatMap { part in part.kind.papers.map { Need(paper: $0, from: part.days.first.day) } }
            .reduce(into: []) { needs, need in
                if !needs.contains(where: { $0.paper.name == need.paper.name }) { needs.append(need) }
            }
    }

    /// By when: so many working days after the first day; nil: it follows with the next year's calendar.
    public static func due(_ workdays: Int, after first: Day, in calendar: WorkCalendar) -> Day? {
        calendar.workday(workdays, after: first).value
    }

    /// LV-1. Refused for a paper it does not need, or that was handed in.
    public static func checkHandsIn(_ paper: String, needed: [String], handedIn: [String]) throws(Refusal) {
        guard needed.contains(paper) else {
            throw Refusal(
                .lv1, zh: "这次请假不需要“\(paper)”，请核对材料名称。", en: "This leave needs no “\(paper)”; check the paper's name.")
        }
        guard !handedIn.contains(paper) else {
            throw Refusal(.lv1, zh: "“\(paper)”已经交过，不用再登记。", en: "“\(paper)” was handed in already.")
        }
    }
}
