/// LV-2, LV-3. Who decides on leave, by its length.
public enum LeaveTier: Sendable, Hashable {
    /// LV-2: up to one working day.
    public static let directorHalfDaysMax = 2

    case director
    case principal

    /// LV-2, LV-3. More than one working day goes to the principal: between one and two the stricter reader.
    public init(halfDays: Int) {
        self = halfDays <= Self.directorHalfDaysMax ? .director : .principal
    }
}

/// LV-2. Leave measured: every half-day of it, and what it is.
public struct LeaveLength: Sendable {
    public struct Half: Sendable, Hashable {
        public let half: HalfDay
        public let standing: WorkPlan.HalfStanding
    }

    public let halves: [Half]

    /// Refused with LV-2 where the calendar does not reach.
    public init(_ parts: [Leave.Part], _ measure: LeaveMeasure) throws(Refusal) {
        var halves: [Half] = []
        for half in parts.flatMap(\.days.inOrder) {
            switch measure.plan.standing(of: half, measure.rules) {
            case .known(let standing): halves.append(Half(half: half, standing: standing))
            case .beyondLoaded(let year):
                throw Refusal(
                    .lv2, zh: "\(year)年放假安排尚未载入，算不出请假天数；请主任载入后再请，或先请到当年年底。",
                    en:
                        "The calendar of \(year) is not loaded, so that the leave can't be counted; have it loaded, or ask up to the year's end."
                )
            }
        }
        self.halves = halves
    }

    /// The numbers of those that are worked.
    public var worked: Set<Int> { Set(halves.filter { $0.standing == .worked }.map(\.half.number)) }
    /// Working half-days.
    public var halfDays: Int { worked.count }
    public var calendarDays: Int { Set(halves.map(\.half.day)).count }
}

/// LV-3. Leave of one person that counts as one, because nothing is worked between: long leave can't be cut into short ones, and an extension
/// counts with what it extends.
public enum LeaveChain {
    /// What counts together: planned leave with planned leave; what is sudden with what is sudden, and outings on duty with one another.
    public enum Strand: Sendable, Hashable {
        case planned
        case sudden
        case onDuty
    }

    /// A leave as far as chains go.
    public struct Link: Sendable, Hashable {
        public let strands: Set<Strand>
        /// Its working half-days.
        public let halves: Set<Int>

        public init(_ parts: [Leave.Part], halves: Set<Int>) {
            strands = Set(parts.map { Strand($0.kind) })
            self.halves = halves
        }

        fileprivate func touches(_ other: Link, _ places: [Int: Int]) -> Bool {
            guard !strands.isDisjoint(with: other.strands) else { return false }
            let theirs = Set(other.halves.compactMap { places[$0] })
            return halves.compactMap { places[$0] }.contains { theirs.contains($0 - 1) || theirs.contains($0 + 1) }
        }
    }

    /// LV-3. The places, in `others`, of what counts together with a leave, in order.
    public static func together(with link: Link, _ others: [Link], _ measure: LeaveMeasure) -> [Int] {
        let all = others.reduce(link.halves) { $0.union($1.halves) }
        guard let first = all.min(), let last = all.max() else { return [] }
        let worked = (first...last).filter { measure.counts(HalfDay(number: $0)) }
        let places = Dictionary(uniqueKeysWithValues: worked.enumerated().map { ($0.element, $0.offset) })
        var (found, members) = (Set<Int>(), [link])
        while true {
            let next = others.indices.filter { index in
                !found.contains(index) && members.contains { $0.touches(others[index], places) }
            }
            guard !next.isEmpty else { return found.sorted() }
            found.formUnion(next)
            members += next.map { others[$0] }
        }
    }
}

extension LeaveChain.Strand {
    init(_ kind: LeaveKind) {
        switch (kind.standing, kind.onset) {
        case (.outing, _): self = .onDuty
        case (_, .sudden): self = .sudden
        case (_, .planned): self = .planned
        }
    }
}
