import GRDB
import HallProto
import HallRules

/// What is decided about leave, and how it came to the book.
struct LeaveDeciding {
    let found: LeaveTable.Found
    let verdict: LeaveVerdict
    let answer: String
    let waiver: String
    let decider: BreachDecider
    /// Nil: in person.
    let recorded: (way: LeaveWay, by: Person.ID)?

    /// INVALID_ARGUMENT where nothing was chosen, or leave is refused without a word.
    func checkedVerdict() throws(Failure) -> LeaveDecision.Verdict {
        switch verdict {
        case .granted: return .granted
        case .refused:
            guard answer.said != nil else {
                throw Failure.malformed("answer", zh: "不批要写明理由", en: "say why it is refused")
            }
            return .refused
        case .unspecified, .unrecognized:
            throw Failure.malformed("verdict", zh: "请选择批准或不批", en: "choose whether it is granted or refused")
        }
    }
}

extension WriteContext {
    /// LV-5. As whom the caller acts on somebody's leave.
    func leaveActor(on person: Person.ID, by caller: Person.ID) -> LeaveActor {
        guard person != caller else { return .oneself }
        return self.caller.holds(anyOf: [.registrar]) ? .registrar : .other
    }

    func leaveInfo(_ number: String) throws -> LeaveInfo {
        try LeaveList(db: db, house: house, now: now).info(number: number)
    }

    func leave(_ number: String, seen: Int64) throws -> (LeaveTable.Found, LeaveReading) {
        let found = try LeaveTable.find(db, house.clock, number: number, seen: seen)
        return (found, try LeaveReading(db, house, of: found.leave))
    }

    func record(
        _ event: JournalEvent.Event, leave number: String, _ clauses: [Clause], sealed text: String = "",
        under lending: Lending? = nil
    ) throws {
        try record(
            JournalNote(
                event, subject: "leave/\(number)", clauses: clauses, sealed: text.said.map { JournalSealed(text: $0) }
            ).under(lending))
    }

    /// What became of it: written down, told, and the days it touches looked at again.
    func save(
        _ leave: Leave, _ event: JournalEvent.Event, number: String, _ clauses: [Clause] = [.lv5], sealed text: String = "",
        under lending: Lending? = nil
    ) throws {
        try LeaveTable.save(db, house.clock, leave)
        try record(event, leave: number, clauses, sealed: text, under: lending)
        let days = leave.parts.map(\.days.days)
        guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max() else { return }
        try sessionClosing.look(first...last, of: leave.person)
    }

    func decide(_ deciding: LeaveDeciding) throws {
        let (leave, number) = (deciding.found.leave, deciding.found.number)
        let reading = try LeaveReading(db, house, of: leave)
        let chained = reading.chainedHalfDays(of: leave)
        let forecast = try LeaveForecast(
            db, house, leave, reading.measure, substitutes: LeaveSubstituteTable.list(db, leave.id.value), now: now)
        let concerned = try bench(over: leave.person).offices
        let tier = LeaveTier(halfDays: chained)
        let lending = leave.lending(of: deciding.decider, tier, over: concerned)
        let decision = LeaveDecision(try deciding.checkedVerdict(), by: deciding.decider, waiver: deciding.waiver)
        var decided = try leave.decided(
            decision, tier: tier, over: concerned, cover: forecast.cover(db),
            consent: consent(deciding.found))
        if deciding.recorded != nil { decided = decided.awaiting(deciding.decider.person) }
        let isWaived = decision.verdict == .granted && leave.waits && !forecast.failing.isEmpty
        try LeaveTable.decide(
            db, leave.id,
            .init(
                by: deciding.decider.person, at: now, answer: deciding.answer, waiver: isWaived ? deciding.waiver : "",
                way: deciding.recorded?.way, recordedBy: deciding.recorded?.by, chainedHalfDays: chained))
        let event = LeaveDecided(
            number: number, personID: leave.person.value, verdict: deciding.verdict,
            decidedBy: deciding.decider.person.value, way: deciding.recorded?.way ?? .unspecified, waived: isWaived)
        let words = [deciding.answer, isWaived ? deciding.waiver : ""].compactMap(\.said).joined(separator: "\n")
        if decision.verdict == .granted { try issueSlip(of: leave, number, by: lending) }
        try save(decided, .leaveDecided(event), number: number, [.lv2, .lv3, .lv4], sealed: words, under: lending)
    }

    private func consent(_ found: LeaveTable.Found) throws -> UnitConsent {
        guard found.consent.isEmpty, try UnitTable.wantsConsent(db, ofPerson: found.leave.person.value) else { return .given }
        return .missing(unit: try UnitTable.name(db, ofPerson: found.leave.person.value))
    }

    /// LV-5. 请假条.
    private func issueSlip(of leave: Leave, _ number: String, by lending: Lending?) throws {
        let slip = try Papers.issue(self, LeaveSlip(self, leaveInfo(number), by: lending))
        try PaperTable.concern(db, slip, person: leave.person.value)
        try LeaveTable.keep(db, slip, of: leave.id)
    }

    /// LV-5. What a sign-in says of leave.
    func returnFromLeave(_ person: Person.ID) throws {
        let time = hallNow
        for found in try LeaveTable.notBack(db, house.clock, of: person) {
            let measure = try LeaveMeasure(db, house, of: found.leave)
            guard let changed = found.leave.signedIn(at: time, measure) else { continue }
            let isUnconfirmed = if case .signedIn = changed.back { true } else { false }
            let event = LeaveReturned(
                number: found.number, personID: person.value, at: house.clock.instant(time).timestamp,
                unconfirmed: isUnconfirmed)
            try save(changed, .leaveReturned(event), number: found.number)
        }
    }
}

extension WithdrawLeaveRequest {
    /// The half-days it names; nil: all of it.
    func cut() throws -> HalfDays? {
        guard let from = from.said else {
            guard until.isEmpty, fromHalf == .unspecified, untilHalf == .unspecified else {
                throw Failure.malformed("from", zh: "撤回一部分的，请写明从哪天起", en: "say from which day on it is taken back")
            }
            return nil
        }
        return try LeavePart(from: from, fromHalf: fromHalf, until: until, untilHalf: untilHalf).halfDays()
    }
}

extension Day {
    /// INVALID_ARGUMENT naming the field for a day that has not come.
    func past(_ today: Day, field: String) throws(Failure) -> Day {
        guard self <= today else {
            throw Failure.malformed(field, zh: "日期不能晚于今天", en: "the day has not come yet")
        }
        return self
    }
}

extension LeaveKindInfo {
    /// INVALID_ARGUMENT naming the field for an allowance without its days, days without an allowance, and a paper that is named twice.
    func sound() throws(Failure) -> LeaveKindInfo {
        let isBounded = allowance == .eachTime || allowance == .eachYear
        guard isBounded == (daysMax > 0) else {
            throw Failure.malformed(
                "kind.days_max", zh: "按次或按年限定的写明天数，其他的写0", en: "days where there is a bound each time or each year, else 0")
        }
        guard Set(papers.map(\.name)).count == papers.count else {
            throw Failure.malformed("kind.papers", zh: "同一材料只写一次", en: "a paper is named once")
        }
        return self
    }
}

/// LV-1. The papers leave needs, as they come in.
enum LeavePaperTable {
    static func handIn(_ db: Database, _ leave: Leave.ID, _ paper: String, at now: Instant) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT name, handed_in_at FROM leave_paper WHERE leave_id = ?"), arguments: [leave.value])
        try LeavePapers.checkHandsIn(
            paper, needed: rows.map { $0["name"] },
            handedIn: rows.filter { $0["handed_in_at"] != nil }.map { $0["name"] })
        try db.cachedStatement(sql: "UPDATE leave_paper SET handed_in_at = ? WHERE leave_id = ? AND name = ?")
            .execute(arguments: [now.milliseconds, leave.value, paper])
        try db.cachedStatement(sql: "UPDATE leave SET version = version + 1 WHERE id = ?").execute(arguments: [leave.value])
    }
}
