import Foundation
import HallRules
import Testing

@Suite struct UnaccountedTests {
    @Test("ATT-3 · who is asked", arguments: try rows("who is asked", of: .att3, "began", "entered", "day", "result"))
    func asked(_ row: Row) throws {
        let asks = try Closing.asks(on: row.day("day"), began: row.day("began"), entered: row.day("entered"))
        #expect((asks ? "yes" : "no") == row["result"])
    }

    @Test("ATT-3 · closing a day", arguments: try rows("closing a day", of: .att3, "day", "result"))
    func closing(_ row: Row) throws {
        let morning = WorkSchedule.Session(starts: TimeOfDay("08:30")!, ends: TimeOfDay("12:00")!)
        let afternoon = WorkSchedule.Session(starts: TimeOfDay("14:00")!, ends: TimeOfDay("17:30")!)
        let schedule = WorkSchedule(
            from: Day("2026-03-02")!, sessions: [morning, afternoon], marking: .eachSession, graceMinutes: 5, opensMinutes: 120,
            settlesMinutes: 60)
        let openings = [
            OpeningDay(day: Day("2026-03-14")!, sessions: [morning]), OpeningDay(day: Day("2026-03-18")!, sessions: []),
        ]
        let plan = WorkPlan(calendar: Hall.calendar, schedules: [schedule], openings: openings)
        #expect(try plan.settles(row.day("day")).map { "\($0)" } ?? "–" == row["result"])
    }

    @Test(
        "ATT-3 · time to explain an absence",
        arguments: try rows("time to explain an absence", of: .att3, "noted", "until"))
    func until(_ row: Row) throws {
        let noted = Unaccounted(id: .init(1), person: Hall.li.id, noted: try row.time("noted"))
        #expect(noted.explainUntil(in: Hall.timetable).map { "\($0)" } ?? "–" == row["until"])
    }

    @Test(
        "ATT-3 · explaining an absence",
        arguments: try rows("explaining an absence", of: .att3, "stage", "statements", "by", "now", "result"))
    func explaining(_ row: Row) throws {
        let before = try Self.unaccounted(row["stage"], statements: row.int("statements"))
        let result = try outcome {
            let (after, punctuality) = try before.explained(
                by: Person.ID(row["by"]), now: row.time("now"), in: Hall.timetable)
            #expect(after.statements == before.statements + 1 && after.stage == .open)
            #expect(after.readiness(now: try row.time("now"), in: Hall.timetable) == .ready)
            return punctuality == .late ? "late" : "in time"
        }
        #expect(result == row["result"])
    }

    @Test(
        "ATT-3 · deciding an absence",
        arguments: try rows("verdict", of: .att3, "stage", "statements", "offices", "chair", "by", "now", "result"))
    func deciding(_ row: Row) throws {
        let before = try Self.unaccounted(row["stage"], statements: row.int("statements"))
        let now = try row.time("now")
        for verdict in [Unaccounted.Verdict.absent, .excused] {
            let result = try outcome {
                let after = try before.decided(
                    verdict, by: .read(row["by"]), over: .read(row["offices"]), chair: .read(row["chair"]), now: now,
                    in: Hall.timetable)
                #expect(after.stage == .decided(verdict, at: now))
                #expect(!after.standsAgainstFacts && after.readiness(now: now, in: Hall.timetable) == .over)
                return "decided"
            }
            #expect(result == row["result"])
        }
    }

    @Test("ATT-3 · facts that come late", arguments: try rows("facts that come late", of: .att3, "stage", "facts", "result"))
    func late(_ row: Row) throws {
        let facts = try #require(["accounted": Unaccounted.Facts.accounted, "unaccounted": .unaccounted][row["facts"]])
        let after = try Self.unaccounted(row["stage"]).lookedAt(facts, now: Hall.at("2026-03-04 09:00"))
        #expect(after?.cell ?? "–" == row["result"])
        #expect(after.flatMap { $0.lookedAt(facts, now: Hall.at("2026-03-05 09:00")) } == nil, "looking twice changes nothing")
    }

    @Test("ATT-3 · reading an absence", arguments: try rows("reading an absence", of: .att3, "reader", "result"))
    func reading(_ row: Row) throws {
        let reader: Unaccounted.Reader = row["reader"] == "office" ? .office : .person(Person.ID(row["reader"]))
        #expect(try verdict { try Self.unaccounted("open").checkRead(by: reader) } == row["result"])
        #expect(try verdict { try Unaccounted.checkRead(paperAbout: Hall.li.id, by: reader) } == row["result"])
        #expect(try verdict { try Unaccounted.checkRead(paperAbout: nil, by: reader) } == "ok")
    }

    @Test func `a number is the year and a serial`() {
        #expect(UnaccountedNumber(year: 2026, serial: 12)?.description == "Q2026-000012")
        #expect(UnaccountedNumber(year: 2026, serial: 0) == nil)
        #expect(LateMarkNumber(.correction, year: 2026, serial: 12)?.description == "X2026-000012")
        #expect(LateMarkNumber(.sheet, year: 2026, serial: 12)?.description == "L2026-000012")
        #expect(LateMarkNumber(.sheet, year: 2026, serial: 0) == nil)
    }

    /// Of 李明: "absent, accounted" stands against the facts, "absent, known" was decided knowing them.
    private static func unaccounted(_ text: String, statements: Int = 0) throws -> Unaccounted {
        let words = text.components(separatedBy: ", ")
        let ended = Hall.at("2026-03-02 18:00")
        let stages: [String: Unaccounted.Stage] = [
            "open": .open, "absent": .decided(.absent, at: ended), "excused": .decided(.excused, at: ended),
            "cleared": .cleared(at: ended),
        ]
        return Unaccounted(
            id: .init(1), person: Hall.li.id, noted: Hall.at("2026-02-26 18:30"), statements: statements,
            stage: try #require(stages[words[0]]), facts: words.count > 1 || words[0] == "cleared" ? .accounted : .unaccounted,
            factsDecided: words.last == "known" ? .accounted : .unaccounted)
    }
}

@Suite struct MarkCorrectionTests {
    @Test("ATT-1 · late marks", arguments: try rows("late marks", of: .att1, "person", "entered", "at", "result"))
    func late(_ row: Row) throws {
        let person = try #require(Hall.people[row["person"]])
        let result = try verdict {
            try LateMark.check(row.time("at"), of: person, entered: row.day("entered"), now: Hall.at("2026-03-31 12:00"))
        }
        #expect(result == row["result"])
    }

    @Test(
        "ATT-1, LV-3 · deciding a correction",
        arguments: try rows("deciding a correction", of: .att1, "stage", "offices", "chair", "by", "result"))
    func deciding(_ row: Row) throws {
        let mark = SignedAt(.signIn, Hall.at("2026-03-02 08:25"))
        let before = MarkCorrection(person: Hall.li.id, mark: mark, stage: try .read(row["stage"]))
        for wanted in [MarkCorrection.Verdict.approved, .rejected] {
            let now = Hall.at("2026-03-04 09:00")
            let result = try verdict {
                let after = try before.decided(
                    wanted, by: .read(row["by"]), over: .read(row["offices"]), chair: .read(row["chair"]), now: now)
                #expect(after.stage == .decided(wanted, at: now) && after.mark == mark)
            }
            #expect(result == row["result"])
        }
    }

    @Test("ATT-1 · asked twice", arguments: try rows("asked twice", of: .att1, "waiting", "result"))
    func twice(_ row: Row) throws {
        #expect(try verdict { try MarkCorrection.checkNew(waiting: row.optional("waiting")) } == row["result"])
    }

    @Test(
        "ATT-1, IN-2 · confirming a sheet",
        arguments: try rows("confirming a sheet", of: .att1, "stage", "people", "verdict", "by", "reason", "result"))
    func sheet(_ row: Row) throws {
        let sheet = SigningSheet(
            enteredBy: Hall.li.id, people: Set(row.list("people").map { Person.ID($0) }), stage: try .read(row["stage"]))
        let wanted: MarkCorrection.Verdict = row["verdict"] == "approved" ? .approved : .rejected
        let now = Hall.at("2026-03-04 09:00")
        let result = try verdict {
            let after = try sheet.decided(
                wanted, by: Person.ID(row["by"]), reason: row.optional("reason") ?? " ", now: now)
            #expect(after.stage == .decided(wanted, at: now))
        }
        #expect(result == row["result"])
    }
}

extension Unaccounted {
    fileprivate var cell: String {
        let facts = facts == .accounted ? ", accounted" : factsDecided == .accounted ? ", known unaccounted" : ""
        return switch stage {
        case .open: "open" + facts
        case .decided(.absent, _): "absent" + facts
        case .decided(.excused, _): "excused" + facts
        case .cleared: "cleared"
        }
    }
}

extension MarkCorrection.Stage {
    fileprivate static func read(_ text: String) throws -> Self {
        let decided = Hall.at("2026-03-03 09:00")
        let stages: [String: Self] = [
            "waiting": .waiting, "approved": .decided(.approved, at: decided), "rejected": .decided(.rejected, at: decided),
        ]
        return try #require(stages[text])
    }
}

extension DirectorsChair {
    fileprivate static func read(_ text: String) throws -> Self {
        try #require(["taken": DirectorsChair.taken, "vacant": .vacant][text])
    }
}

extension Set<BreachDecider.Office> {
    /// "director principal".
    static func read(_ text: String) -> Self {
        let offices: [Substring: BreachDecider.Office] = ["director": .director, "principal": .principal]
        return Set(text.split(separator: " ").compactMap { offices[$0] })
    }
}

extension BreachDecider {
    /// "wang director".
    static func read(_ text: String) -> BreachDecider {
        BreachDecider(Person.ID(String(text.split(separator: " ")[0])), offices: .read(text))
    }
}
