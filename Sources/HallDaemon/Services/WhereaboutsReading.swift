import GRDB
import HallProto
import HallRules

/// ATT-2, ATT-6. Where everybody is this minute, by the book.
struct WhereaboutsReading {
    private let clock: Clock
    private let now: HallTime
    private let people: [StaffTable.Employment]
    private let plan: WorkPlan
    private let rules: [String: [DutyRule]]
    private let marks: [String: Mark]
    private let open: [String: WhereaboutsTable.Open]
    private let leaves: [String: [Absence]]
    private let studies: [String: [Absence]]

    init(_ context: ReadContext) throws {
        clock = context.house.clock
        now = clock.hallTime(context.now)
        let today = now.day
        people = try StaffTable.employments(context.db, of: nil).filter { $0.serves(on: today) }
        plan = try context.house.workPlan(context.db, in: today...today)
        rules = try DutyTable.rules(context.db, of: nil, in: today...today)
        marks = try WhereaboutsTable.lastMarks(context.db, clock, on: today)
        open = try WhereaboutsTable.open(context.db, clock)
        leaves = try LeaveTable.absences(context.db, clock, plan, of: nil, in: today...today)
        studies = try StudyTable.absences(context.db, clock, on: today)
    }

    /// Nobody knows whether today is worked.
    var isCalendarMissing: Bool { plan.sessions(on: now.day).value == nil }

    /// In order of their ids.
    func people(after id: String) -> [StaffTable.Employment] { people.filter { $0.id > id } }

    private func duty(of person: StaffTable.Employment) -> [DutySession] {
        plan.duty(rules[person.id] ?? [], on: now.day).value ?? []
    }

    func whereabouts(of person: StaffTable.Employment) -> WhereaboutsInfo {
        let open = open[person.id]
        let known = PersonNow(
            duty: duty(of: person), lastMark: marks[person.id].map { SignedAt($0.kind, $0.at) }, away: open?.away,
            absences: (leaves[person.id] ?? []) + (studies[person.id] ?? []))
        var info = WhereaboutsInfo(personID: person.id, personName: person.name)
        info.tell(known.state(now: now), open, now: now, clock)
        return info
    }

    /// ATT-2. Nil for whoever need not be here this minute.
    func called(_ person: StaffTable.Employment) -> RollCallEntryInfo? {
        duty(of: person).underWay(at: now).map { duty in
            let mark = marks[person.id]
            return RollCallEntryInfo(
                whereabouts: whereabouts(of: person), starts: duty.session.hours.starts.description,
                ends: duty.session.hours.ends.description, markedAt: mark.map { clock.instant($0.at).timestamp },
                markIsSignOut: mark?.kind == .signOut, terminalID: mark?.terminal?.value ?? "", uid: mark?.uid ?? 0)
        }
    }
}

extension WhereaboutsInfo {
    fileprivate mutating func tell(
        _ state: PersonState, _ open: WhereaboutsTable.Open?, now: HallTime, _ clock: Clock
    ) {
        switch state {
        case .expected(let from): (self.state, since) = (.expected, clock.instant(from).timestamp)
        case .present(let from): (self.state, since) = (.present, clock.instant(from).timestamp)
        case .signedOut(let at): (self.state, since) = (.signedOut, clock.instant(at).timestamp)
        case .steppedAway(let from):
            (self.state, since) = (.steppedAway, clock.instant(from).timestamp)
            reason = open?.reason ?? ""
        case .out(let outing):
            (self.state, since) = (.out, clock.instant(outing.from).timestamp)
            destination = open?.destination ?? ""
            reason = open?.reason ?? ""
            expectedReturn = clock.instant(outing.expected).timestamp
            overdueMinutes = Int32(outing.overdueMinutes(now: now))
        case .absent(.leave): self.state = .onLeave
        case .absent(.study): self.state = .atStudy
        case .absent(.outing): self.state = .out
        case .unmarked: self.state = .unmarked
        case .offDuty: self.state = .offDuty
        }
    }
}
