import Foundation
import HallRules
import Testing

@Suite struct DelegationTests {
    @Test(
        "AB-5 · recorded absence",
        arguments: try rows("recorded absence", of: .ab5, "rules", "service", "mark", "away", "absences", "now", "result"))
    func absence(_ row: Row) throws {
        let now = try row.time("now")
        let plan = WorkPlan(calendar: Hall.calendar, schedules: [.of(.eachSession)], openings: [])
        let rules = try row.list("rules").map(DutyRule.read)
        let known = PersonNow(
            duty: try #require(plan.duty(rules, on: now.day).value), lastMark: try row.optional("mark").map(SignedAt.read),
            away: try row.optional("away").map(Away.read), absences: try row.list("absences").map(Absence.read))
        let service = try #require(
            ["serving": Person.Service.serving, "departed": .departed(Self.day)][row["service"]])
        let recorded = known.recordedAbsence(
            now: now, service: service, sessions: try #require(plan.sessions(on: now.day).value),
            off: plan.letOff(rules, on: now.day))
        #expect(recorded?.rawValue ?? "–" == row["result"])
    }

    @Test("AB-5 · writing one", arguments: try rows("writing one", of: .ab5, "delegate", "powers", "from", "until", "result"))
    func writing(_ row: Row) throws {
        let delegate = try #require(Hall.people[row["delegate"]])
        let powers = try row.list("powers").map { try #require(Power(rawValue: $0)) }
        let written = Delegation(
            number: "", giver: Hall.li.id, delegate: delegate.id, powers: Set(powers), offices: [.director],
            from: try row.day("from"), until: try row.day("until"))
        let before = Delegation(
            number: "D2026-000001", giver: Hall.li.id, delegate: Hall.sun.id, powers: [.attendance], offices: [.director],
            from: try Row.day("2026-03-10"), until: try Row.day("2026-03-12"))
        func answer(_ standing: [Delegation]) throws -> String {
            try verdict { try written.checkWritten(to: delegate, today: Self.day, standing: standing) }
        }
        #expect(try answer([before]) == row["result"])
        let revoked = try before.revoked(by: Hall.li.id, offices: [], now: Hall.at("2026-03-01 10:00"))
        let others = Delegation(
            number: "D2026-000002", giver: Hall.sun.id, delegate: Hall.zhao.id, powers: Set(Power.allCases),
            offices: [.director], from: Self.day, until: Self.day + 30)
        #expect(try answer([revoked, others]) == answer([]), "what is revoked, and what others wrote, stands in nobody's way")
    }

    @Test(
        "AB-5 · whether it can be used",
        arguments: try rows("whether it can be used", of: .ab5, "revoked", "held", "absence", "today", "result"))
    func standing(_ row: Row) throws {
        let revoked = try row.optional("revoked").map(Row.time)
        let absence = try row.optional("absence").map { try #require(RecordedAbsence(rawValue: $0)) }
        let lending = Lending(
            Self.delegation(revoked: revoked), giverName: "李明", held: Self.offices(row["held"]), absence: absence,
            today: try row.day("today"))
        #expect(lending.standing.cell == row["result"])
        #expect(lending.isUsable == (row["result"] == "usable"))
        #expect(lending.refusal.clause == .ab5 && lending.refusal.zh.contains("李明") && lending.refusal.en.contains("李明"))
    }

    @Test(
        "AB-5 · deciding for another",
        arguments: try rows("deciding for another", of: .ab5, "by", "own", "lent", "about", "offices", "chair", "result"))
    func deciding(_ row: Row) throws {
        let decider = BreachDecider(
            .init(row["by"]), offices: Self.offices(row["own"]), lendings: try row.list("lent").map(Lending.read))
        let (about, concerned) = (Person.ID(row["about"]), Self.offices(row["offices"]))
        let chair = try #require(["taken": DirectorsChair.taken, "vacant": .vacant][row["chair"]])
        let correction = MarkCorrection(person: about, mark: SignedAt(.signIn, Hall.at("2026-03-02 08:30")))
        let result = try outcome {
            _ = try correction.decided(
                .approved, by: decider, over: concerned, chair: chair, now: Hall.at("2026-03-03 10:00"))
            return decider.lending(about: about, over: concerned, chair: chair)?.giver.value ?? "own"
        }
        #expect(result == row["result"])
        let own = MarkCorrection(person: decider.person, mark: correction.mark)
        let ownVerdict = try verdict {
            _ = try own.decided(.approved, by: decider, over: [], chair: chair, now: Hall.at("2026-03-03 10:00"))
        }
        #expect(ownVerdict == "LV-3", "nobody decides about themselves, by whatever delegation")
    }

    @Test(
        "AB-5 · taking one back", arguments: try rows("taking one back", of: .ab5, "revoked", "by", "offices", "now", "result"))
    func revoking(_ row: Row) throws {
        let delegation = Self.delegation(revoked: try row.optional("revoked").map(Row.time))
        let now = try row.time("now")
        let result = try verdict {
            let after = try delegation.revoked(by: .init(row["by"]), offices: Self.offices(row["offices"]), now: now)
            #expect(after.revoked == now && after.numbered("D2026-000009").revoked == now)
        }
        #expect(result == row["result"])
    }

    @Test("AB-5, IN-2 · a principal's word on a case, by whoever it was handed on to")
    func approving() throws {
        let usable = try Lending.read("li principal usable")
        func named(_ lendings: [Lending], _ form: Approval.Form = .inPerson) throws -> Approver {
            try Approver.named(Hall.wang.id, .other, form: form, caller: Hall.wang.id, lendings: lendings)
        }
        #expect(try named([]).standing == .other)
        let lent = try named([try Lending.read("sun principal here"), usable])
        #expect(lent.standing == .principal && lent.lending?.giver == Hall.li.id && lent.person == Hall.wang.id)
        #expect(try verdict { _ = try named([try Lending.read("sun principal here")]) } == "AB-5")
        #expect(try named([try Lending.read("li director usable")]).standing == .other, "a director's powers approve no case")
        let reported = Approval.Form.reported(.byPhone, by: Hall.wang.id, .awaited)
        #expect(try named([usable], reported).standing == .other, "nobody writes it down for a delegate")
        #expect(
            try Approver.named(Hall.wang.id, .principal, form: .inPerson, caller: Hall.wang.id, lendings: [usable]).lending
                == nil)
        let item = Item(
            id: .init("item"), name: "救助", kind: .promised, nature: .other(pauses: []), ending: .service, promisedWorkdays: 5,
            statutoryWorkdays: nil, checks: [.leaderApproval])
        let file = Case(
            id: .init(1), item: item, post: Hall.window, firstAsked: Hall.sun.id, handler: Hall.sun.id,
            accepted: Hall.at("2026-03-02 10:00"))
        #expect(try verdict { _ = try file.approved(.agreed(.completed), by: lent) } == "ok")
        let handlers = try named([try Lending.read("sun principal usable")])
        #expect(
            try verdict { _ = try file.approved(.agreed(.completed), by: handlers) } == "IN-2",
            "what the giver could not approve, nobody in their place can")
    }

    @Test("AB-5 · who is told why, and what a delegation is numbered")
    func shown() {
        let delegation = Self.delegation(revoked: nil)
        #expect(DelegationReader.office.reads(delegation))
        #expect(
            DelegationReader.person(Hall.li.id).reads(delegation) && DelegationReader.person(Hall.wang.id).reads(delegation))
        #expect(!DelegationReader.person(Hall.sun.id).reads(delegation))
        #expect(DelegationNumber(year: 2026, serial: 12)?.description == "D2026-000012")
        #expect(DelegationNumber(year: 26, serial: 12) == nil && DelegationNumber(year: 2026, serial: 0) == nil)
        #expect(Set(Power.allCases.map(\.zh)).count == Power.allCases.count)
        #expect(Power.allCases.map(\.en) == Power.allCases.map(\.rawValue))
    }

    private static let day = Day("2026-03-02")!

    private static func delegation(revoked: HallTime?) -> Delegation {
        Delegation(
            number: "D2026-000001", giver: Hall.li.id, delegate: Hall.wang.id, powers: [.attendance], offices: [.director],
            from: day, until: day + 4, revoked: revoked)
    }

    fileprivate static func offices(_ text: String) -> Set<BreachDecider.Office> {
        let offices: [String: BreachDecider.Office] = ["director": .director, "principal": .principal]
        return Set(text.components(separatedBy: " ").compactMap { offices[$0] })
    }
}

extension Delegation.Standing {
    fileprivate var cell: String {
        switch self {
        case .toCome: "to come"
        case .giverHere: "giver here"
        case .usable: "usable"
        case .over: "over"
        case .revoked: "revoked"
        case .officeLost: "office lost"
        }
    }
}

extension Lending {
    /// "li director usable": whose, as what, and whether it can be used.
    fileprivate static func read(_ text: String) throws -> Lending {
        let words = text.components(separatedBy: " ")
        let day = try Row.day("2026-03-03")
        let delegation = Delegation(
            number: "D2026-000001", giver: .init(words[0]), delegate: Hall.wang.id, powers: [.attendance],
            offices: DelegationTests.offices(words[1]), from: day, until: words[2] == "over" ? day + -1 : day)
        return Lending(
            delegation, giverName: words[0], held: delegation.offices, absence: words[2] == "here" ? nil : .outing, today: day)
    }
}
