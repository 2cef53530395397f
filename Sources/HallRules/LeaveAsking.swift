/// LV-1. Leave somebody would ask for.
public struct LeaveWish: Sendable {
    /// A phone call is registered in the week in which it came.
    public static let toldDaysMax = 7
    /// A year: longer is no leave, but a move.
    public static let daysMax = 366

    public let person: Person
    public let parts: [Leave.Part]
    /// When it reached the hall.
    public let asked: HallTime
    public let reason: String

    public init(person: Person, parts: [Leave.Part], asked: HallTime, reason: String) {
        self.person = person
        self.parts = parts
        self.asked = asked
        self.reason = reason
    }

    /// The first part that does not follow the one before it: it overlaps, or something is worked between. Nil: they are in order.
    public static func outOfPlace(_ parts: [HalfDays], _ measure: LeaveMeasure) -> Int? {
        parts.indices.dropFirst().first { index in
            let (before, next) = (parts[index - 1].last, parts[index].first)
            guard before < next else { return true }
            return (before.number + 1..<next.number).contains { measure.counts(HalfDay(number: $0)) }
        }
    }
}

/// LV-1 … LV-5. What becomes of leave that is asked for.
public struct LeaveAccount: Sendable {
    public let length: LeaveLength
    /// The places, among the person's other leave, of what counts together with it.
    public let chained: [Int]
    /// Working half-days, with those.
    public let chainedHalfDays: Int
    /// LV-1. It was asked for when it had begun.
    public let isAfterwards: Bool

    public var tier: LeaveTier { LeaveTier(halfDays: chainedHalfDays) }
}

/// What the person's register says already.
public struct LeaveBook: Sendable {
    public struct Entry: Sendable {
        public let number: String
        public let leave: Leave

        public init(number: String, leave: Leave) {
            self.number = number
            self.leave = leave
        }
    }

    /// Of the one person.
    public let entries: [Entry]
    /// Since when they have worked; nil: nobody has put it down.
    public let workedSince: Day?

    public init(_ entries: [Entry], workedSince: Day?) {
        self.entries = entries
        self.workedSince = workedSince
    }
}

extension LeaveBook {
    /// LV-3. The places of what counts together with leave, and how many working half-days that is in all.
    public func together(
        with parts: [Leave.Part], _ halves: Set<Int>, _ measure: LeaveMeasure
    ) -> (places: [Int], halfDays: Int) {
        let places = entries.indices.filter { entries[$0].leave.stands }
        let links = places.map { place in
            LeaveChain.Link(entries[place].leave.parts, halves: entries[place].leave.worked(measure))
        }
        let found = LeaveChain.together(with: LeaveChain.Link(parts, halves: halves), links, measure)
        return (found.map { places[$0] }, found.reduce(halves.count) { $0 + links[$1].halves.count })
    }
}

extension LeaveWish {
    /// LV-1, LV-2, LV-5. Taken in, with what follows from its length. Refused as the clauses say.
    public func account(_ book: LeaveBook, _ measure: LeaveMeasure) throws(Refusal) -> LeaveAccount {
        try checkServing()
        let length = try LeaveLength(parts, measure)
        guard length.halfDays > 0 else {
            throw Refusal(
                .lv2, zh: "这几天都不上班，不用请假；请核对日期。",
                en: "Nothing is worked on these days, so that no leave is needed; check the days.")
        }
        try checkFree(book)
        let isAfterwards = try checkOnset(measure)
        try checkAllowances(book, measure)
        let (chained, halfDays) = book.together(with: parts, length.worked, measure)
        return LeaveAccount(
            length: length, chained: chained, chainedHalfDays: halfDays, isAfterwards: isAfterwards)
    }

    private func checkServing() throws(Refusal) {
        guard let last = parts.last?.days.last.day, !person.isServing(on: last) else { return }
        throw Refusal(
            .lv5, zh: "\(person.name)到\(last)已不在本中心工作，请核对人员和日期。",
            en: "\(person.name) serves in the hall no more on \(last); check the person and the days.")
    }

    private func checkFree(_ book: LeaveBook) throws(Refusal) {
        for entry in book.entries where entry.leave.stands {
            let rest = entry.leave.rest.map(\.days)
            guard let taken = parts.first(where: { part in rest.contains { $0.overlaps(part.days) } }) else { continue }
            throw Refusal(
                .lv5, zh: "\(taken.days.first)起的这几天与请假\(entry.number)重叠，请核对日期，或先撤回那一次。",
                en:
                    "The days from \(taken.days.first.en) on overlap leave \(entry.number); check the days, or take that one back first."
            )
        }
    }

    /// LV-1. Whether it was asked for only when it had begun.
    private func checkOnset(_ measure: LeaveMeasure) throws(Refusal) -> Bool {
        let begins = parts.first.map { part in
            measure.workBegins(part.days.inOrder.first(where: measure.counts) ?? part.days.first)
        }
        guard let begins, begins <= asked else { return false }
        if let planned = parts.first(where: { $0.kind.onset == .planned }) {
            throw Refusal(
                .lv1, zh: "\(planned.kind.name)要在开始前请，\(begins)已经过了；突发疾病、急事请选相应假别，事后补办。",
                en:
                    "Leave for this is asked for before it begins, and \(begins) has passed; sudden sickness and emergencies have kinds of their own."
            )
        }
        guard !reason.isBlank else {
            throw Refusal(
                .lv1, zh: "事后补请要写明原因，请填写事由。", en: "Leave asked for afterwards needs its reason; give it.")
        }
        return true
    }

    private func checkAllowances(_ book: LeaveBook, _ measure: LeaveMeasure) throws(Refusal) {
        var seen: Set<LeaveKind.ID> = []
        for part in parts where seen.insert(part.kind.id).inserted {
            let new = LeaveUse(
                parts.filter { $0.kind.id == part.kind.id }.flatMap { part in
                    part.days.inOrder.map { (part.kind, $0) }
                }, of: part.kind.id, measure)
            let used = LeaveUse(
                book.entries.filter(\.leave.stands).flatMap { $0.leave.taken(measure) }, of: part.kind.id, measure)
            try part.kind.check(new, used, workedSince: book.workedSince)
        }
    }
}

/// LV-5. Half-days of one kind, by year, in what the kind counts.
public struct LeaveUse: Sendable, Hashable {
    public let byYear: [Int: [HalfDay]]
    public var all: Int { byYear.values.reduce(0) { $0 + $1.count } }

    public init(_ taken: [(kind: LeaveKind, half: HalfDay)], of kind: LeaveKind.ID, _ measure: LeaveMeasure) {
        byYear = taken.reduce(into: [:]) { years, next in
            guard next.kind.id == kind, next.kind.counting == .calendarDays || measure.counts(next.half) else { return }
            years[next.half.day.year, default: []].append(next.half)
        }
    }
}

extension LeaveKind {
    /// LV-5. How much of it there is in a year.
    public enum YearBound: Sendable, Hashable {
        /// No bound, or none by year.
        case none
        case halfDays(Int)
        /// Nobody has put down since when they have worked.
        case serviceUnknown
    }

    /// LV-5. By the years somebody has worked on a day of that year.
    public func yearBound(workedSince: Day?, on day: Day) -> YearBound {
        switch allowance {
        case .unbounded, .eachTime: .none
        case .eachYear(let days): .halfDays(days * 2)
        case .byService:
            workedSince.map { .halfDays(Self.annualDays(workedSince: $0, on: day) * 2) } ?? .serviceUnknown
        }
    }

    fileprivate func check(_ new: LeaveUse, _ used: LeaveUse, workedSince: Day?) throws(Refusal) {
        if case .eachTime(let days) = allowance, new.all > days * 2 {
            throw Refusal(
                .lv5, zh: "\(name)每次最多\(days)天，这次是\(new.all.asDays)天；超过的请用别的假别。",
                en:
                    "There are \(days) days of this leave each time, and these are \(new.all.asDays); take other leave for the rest."
            )
        }
        for (year, halves) in new.byYear.sorted(by: { $0.key < $1.key }) {
            switch yearBound(workedSince: workedSince, on: halves[0].day) {
            case .none: continue
            case .halfDays(let allowed):
                try check(halves.count, of: max(0, allowed - (used.byYear[year]?.count ?? 0)), in: year)
            case .serviceUnknown:
                throw Refusal(
                    .lv5, zh: "还没有登记参加工作时间，算不出\(name)天数，请找登记员登记。",
                    en:
                        "Nobody has put down since when you have worked, so that this leave is not known; have the registrar enter it."
                )
            }
        }
    }

    private func check(_ wanted: Int, of left: Int, in year: Int) throws(Refusal) {
        guard wanted > left else { return }
        throw Refusal(
            .lv5, zh: "\(year)年的\(name)还剩\(left.asDays)天，这次要\(wanted.asDays)天；超过的请用别的假别。",
            en:
                "\(left.asDays) days of this leave are left in \(year), and these are \(wanted.asDays); take other leave for the rest."
        )
    }
}

extension Int {
    /// Half-days as days: "2.5".
    public var asDays: String { "\(self / 2)\(self % 2 == 0 ? "" : ".5")" }
}
