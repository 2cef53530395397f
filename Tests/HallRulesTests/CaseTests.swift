import HallRules
import Testing

@Suite struct CaseTests {
    @Test(
        "TL-2 · stopping the clock", arguments: try rows("stopping the clock", of: .tl2, "nature", "cause", "notice", "result"))
    func stopping(_ row: Row) throws {
        let accepted = Hall.acceptedCase(Hall.item(nature: try row.nature("nature")))
        let cause = try Row.cause(row["cause"])
        let result = try verdict {
            let paused = try accepted.paused(
                for: cause, notice: row.optional("notice") ?? " ", by: .li, at: Hall.post, now: Hall.at("2026-03-04 09:00"),
                in: Hall.timetable)
            let since = try Row.day("2026-03-04")
            #expect(paused.stage == .paused(cause, since: since))
            #expect(paused.ledger == [Pause(from: since, cause: cause, to: nil)])
        }
        #expect(result == row["result"])
    }

    @Test("TL-2 · every cause is tried on a licence")
    func everyCause() throws {
        let rows = try rows("stopping the clock", of: .tl2, "nature", "cause", "notice", "result")
        let tried = rows.filter { $0["nature"] == "licence" && $0["notice"] != "–" }
        #expect(Set(tried.map { $0["cause"] }) == Set(PauseCause.allCases.map(\.rawValue)))
    }

    @Test("TL-2 · going on", arguments: try rows("going on", of: .tl2, "day", "today", "result"))
    func goingOn(_ row: Row) throws {
        let paused = try Hall.acceptedCase().paused(
            for: .hearing, notice: "听告", by: .li, at: Hall.post, now: Hall.at("2026-03-04 09:00"), in: Hall.timetable)
        let now = HallTime(day: try row.day("today"), time: TimeOfDay("09:00")!)
        let result = try outcome {
            let resumed = try paused.resumed(on: try row.day("day"), by: .li, at: Hall.post, now: now)
            #expect(resumed.stage == .inWork)
            return resumed.promise.due(in: Hall.calendar).cell
        }
        #expect(result == row["result"])
    }

    @Test("TL-2, AB-5, FA-6 · acts on a case", arguments: try rows("acts on a case", of: .tl2, "stage", "act", "who", "result"))
    func acts(_ row: Row) throws {
        let before = try Self.case(in: row["stage"])
        let result = try outcome {
            let after = try Self.perform(row["act"], on: before, by: CaseActor(named: row["who"]))
            #expect(after.firstAsked == before.firstAsked, "FA-6: who was asked first stays")
            #expect(after.accepted == before.accepted && after.item == before.item)
            return after.handler == before.handler ? after.stage.cell : "with \(after.handler.value)"
        }
        #expect(result == row["result"])
    }

    @Test("TL-1, AB-5 · acceptance", arguments: try rows("acceptance", of: .tl1, "offer", "by", "result"))
    func acceptance(_ row: Row) throws {
        let offer = try #require(Item.Offer(rawValue: row["offer"]))
        let person = try #require(Hall.people[row["by"]]).id
        let result = try outcome {
            let filed = try Application.filed(
                id: .init(1), item: Hall.item(), offered: offer, materials: [], by: person, at: Hall.post,
                now: Hall.at("2026-03-02 10:00"))
            let accepted = try filed.accepted(by: CaseActor(person: person), at: Hall.post)
            #expect(accepted.firstAsked == person)
            return accepted.handler.value
        }
        #expect(result == row["result"])
    }

    @Test("TL-2 · results", arguments: try rows("results", of: .tl2, "ending", "result", "outcome"))
    func results(_ row: Row) throws {
        let ending = try #require(Item.Ending(rawValue: row["ending"]))
        let result = try #require(Case.Result(named: row["result"]))
        let accepted = Hall.acceptedCase(Hall.item(ending: ending))
        let outcome = try verdict {
            let now = Hall.at("2026-03-05 11:00")
            let finished = try accepted.finished(result, by: .li, at: Hall.post, now: now)
            #expect(finished.stage == .finished(result, at: now))
        }
        #expect(outcome == row["outcome"])
    }

    @Test(
        "TL-2 · extending the law's limit",
        arguments: try rows("extending the law's limit", of: .tl2, "nature", "statutory", "added", "now", "before", "result"))
    func extending(_ row: Row) throws {
        let statutory = try row.optional("statutory").map { try #require(Int($0)) }
        var accepted = Hall.acceptedCase(Hall.item(nature: try row.nature("nature"), promised: 5, statutory: statutory))
        let promise = accepted.promise
        if let before = row.optional("before") {
            accepted = try accepted.extended(by: try #require(Int(before)), now: Hall.at("2026-03-03 09:00"))
        }
        let result = try outcome {
            let extended = try accepted.extended(by: try row.int("added"), now: try row.time("now"))
            #expect(extended.promise == promise, "the promise stays")
            return try #require(extended.statutoryLimit).due(in: Hall.calendar).cell
        }
        #expect(result == row["result"])
    }

    @Test("TL-2 · an extension needs the head and the reason", arguments: [("", "检验排期"), ("局长", " ")])
    func extensionNeeds(head: String, reason: String) throws {
        let result = try verdict {
            _ = try Hall.acceptedCase().statutoryLimitExtended(
                byWorkdays: 5, approvedBy: head, reason: reason, by: .li, at: Hall.post, now: Hall.at("2026-03-03 09:00"),
                in: Hall.timetable)
        }
        #expect(result == "TL-2")
    }

    @Test("TL-2 · a pause after closing on the due day undoes no lapse")
    func lateInTheEvening() throws {
        let accepted = Hall.acceptedCase(Hall.item(promised: 5))
        func pausedAndBack(_ now: String, back: String) throws -> Case {
            try accepted.paused(for: .hearing, notice: "听告", by: .li, at: Hall.post, now: Hall.at(now), in: Hall.timetable)
                .resumed(on: Hall.at(back).day, by: .li, at: Hall.post, now: Hall.at(back))
        }
        let due = Due.on(try Row.day("2026-03-09"))
        #expect(try pausedAndBack("2026-03-09 17:31", back: "2026-03-12 09:00").promise.due(in: Hall.calendar) == due)
        #expect(try pausedAndBack("2026-03-09 17:31", back: "2026-03-09 18:00").promise.due(in: Hall.calendar) == due)
        let inTime = try pausedAndBack("2026-03-09 17:30", back: "2026-03-12 09:00")
        #expect(inTime.promise.due(in: Hall.calendar) == .on(try Row.day("2026-03-12")))
    }

    @Test("AB-5 · the B of another post is nobody here")
    func otherPost() throws {
        let other = Post(id: .init("w2"), name: "社保窗口", a: Hall.zhao.id, bs: [Hall.sun.id])
        let accepted = Hall.acceptedCase()
        #expect(try verdict { _ = try accepted.capacity(of: CaseActor(named: "sun"), at: other) } == "AB-5")
        #expect(try accepted.capacity(of: .li, at: other) == .handler)
        #expect(try accepted.capacity(of: CaseActor(named: "wang"), at: Hall.post) == .b)
        let moved = try accepted.handedOver(to: Hall.sun, by: .li, at: Hall.post, now: Hall.at("2026-03-03 09:00"))
        #expect(try moved.capacity(of: .li, at: Hall.post) == .a)
        #expect(try moved.orderingCapacity(of: CaseActor(named: "director"), at: Hall.post) == .director)
        #expect(try moved.orderingCapacity(of: CaseActor(named: "registrar"), at: Hall.post) == .registrar)
    }

    private static func `case`(in stage: String) throws -> Case {
        let accepted = Hall.acceptedCase()
        switch stage {
        case "in_work": return accepted
        case "paused": return try perform("pause", on: accepted, by: .li)
        case "finished": return try perform("grant", on: accepted, by: .li)
        case "annulled": return try perform("annul", on: accepted, by: .li)
        case _: throw TableError("no stage “\(stage)”")
        }
    }

    private static func perform(_ act: String, on case: Case, by actor: CaseActor) throws -> Case {
        let (post, now) = (Hall.post, Hall.at("2026-03-04 09:00"))
        let to = act.hasPrefix("hand over to ") ? String(act.dropFirst("hand over to ".count)) : nil
        if let to {
            return try `case`.handedOver(to: try #require(Hall.people[to]), by: actor, at: post, now: now)
        }
        if let result = Case.Result(act: act) { return try `case`.finished(result, by: actor, at: post, now: now) }
        switch act {
        case "pause":
            return try `case`.paused(for: .hearing, notice: "听告", by: actor, at: post, now: now, in: Hall.timetable)
        case "resume": return try `case`.resumed(on: now.day, by: actor, at: post, now: now)
        case "annul": return try `case`.annulled(reason: "重复录入", by: actor, at: post, now: now)
        case "annul unexplained": return try `case`.annulled(reason: " ", by: actor, at: post, now: now)
        case _: throw TableError("no act “\(act)”")
        }
    }
}

extension CaseActor {
    static let li = CaseActor(person: Hall.li.id)

    /// A person of the hall, or somebody who holds an office and nothing else here.
    init(named name: String) throws {
        if let person = Hall.people[name] {
            self.init(person: person.id)
        } else {
            self.init(person: .init(name), offices: [try #require(Office(rawValue: name))])
        }
    }
}

extension Case {
    func extended(by workdays: Int, now: HallTime) throws -> Case {
        try statutoryLimitExtended(
            byWorkdays: workdays, approvedBy: "局长", reason: "检验排期", by: .li, at: Hall.post, now: now, in: Hall.timetable)
    }
}

extension Case.Result {
    init?(act: String) {
        let acts = ["grant": "granted", "deny": "denied", "withdraw": "withdrawn", "complete": "completed"]
        if act == "deny unexplained" {
            self = .denied(reason: " ")
        } else if let name = acts[act] {
            self.init(named: name)
        } else {
            return nil
        }
    }

    init?(named name: String) {
        let all: [Case.Result] = [.granted, .denied(reason: "不符合条件"), .withdrawn, .completed]
        guard let result = all.first(where: { $0.en == name }) else { return nil }
        self = result
    }
}

extension Case.Stage {
    var cell: String {
        switch self {
        case .inWork: "in_work"
        case .paused: "paused"
        case .finished(let result, _): result.en
        case .annulled: "annulled"
        }
    }
}
