import GRDB
import HallProto
import HallRules

/// AB-5. What the book says of somebody at this moment who has handed powers on.
enum GiverReading {
    /// As what somebody is recorded as absent now, from the same facts that say where everybody is; nil: in no way.
    static func recordedAbsence(
        _ db: Database, _ house: House, of person: Person.ID, now: Instant
    ) throws -> RecordedAbsence? {
        let time = house.clock.hallTime(now)
        let plan = try house.workPlan(db, in: time.day...time.day)
        let rules = try DutyTable.rules(db, of: person, in: time.day...time.day)[person.value] ?? []
        let mark = try WhereaboutsTable.lastMarks(db, house.clock, on: time.day)[person.value]
        let leave = try LeaveTable.absences(db, house.clock, plan, of: person, in: time.day...time.day)[person.value] ?? []
        let study = try StudyTable.absences(db, house.clock, on: time.day)[person.value] ?? []
        let known = PersonNow(
            duty: plan.duty(rules, on: time.day).value ?? [], lastMark: mark.map { SignedAt($0.kind, $0.at) },
            away: try WhereaboutsTable.open(db, house.clock, of: person)?.away, absences: leave + study)
        return known.recordedAbsence(
            now: time, service: try StaffTable.person(db, person.value)?.service ?? .serving,
            sessions: plan.sessions(on: time.day).value ?? [], off: plan.letOff(rules, on: time.day))
    }
}

extension Lending {
    /// A delegation as it stands now.
    static func read(_ db: Database, _ house: House, _ found: DelegationTable.Found, now: Instant) throws -> Lending {
        let today = house.clock.hallTime(now).day
        let giver = found.delegation.giver
        let held = BreachDecider.offices(Roles(try RoleTable.list(db, personID: giver.value, on: today).map(\.role)))
        return Lending(
            found.delegation, giverName: found.giverName, held: held,
            absence: try GiverReading.recordedAbsence(db, house, of: giver, now: now), today: today)
    }

    var roles: Roles { Roles(offices.map(\.role)) }
}

extension Principal {
    /// AB-5. The one place where powers that were handed on come to a caller: for a method that says under which power it may be called, what
    /// others have handed on of that to whoever calls. Looked up for every call, as roles are.
    mutating func borrow(for method: Method, _ db: Database, _ house: House, now: Instant) throws {
        guard let power = Power(method.power), let personID else { return }
        lendings = try DelegationTable.list(db, house.clock, to: personID)
            .filter { $0.delegation.powers.contains(power) }
            .map { try Lending.read(db, house, $0, now: now) }
    }

    /// Roles of one's own, and those handed on that can be used now.
    var rolesWithLent: Roles { lendings.filter(\.isUsable).reduce(roles) { $0.union($1.roles) } }
}

extension JournalNote {
    /// AB-5. Done in the place of whoever handed the power on; nil: in one's own.
    func under(_ lending: Lending?) -> JournalNote {
        guard let lending else { return self }
        var note = self
        note.actingFor = lending.giver.value
        note.delegation = lending.number
        return note
    }
}

extension Lending? {
    /// AB-5. How whoever decides is named on a paper.
    func signature(_ name: String) -> String {
        map { "\(name)（受\($0.giverName)委托，\($0.number)）" } ?? name
    }
}
