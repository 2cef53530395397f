import HallRules
import Testing

@Suite struct BreachTests {
    @Test("FA-7 · time to explain", arguments: try rows("time to explain", of: .fa7, "recorded", "until"))
    func until(_ row: Row) throws {
        let breach = Breach(id: .init(1), person: Hall.li.id, recorded: try row.time("recorded"))
        #expect(breach.explainUntil(in: Hall.timetable).map { "\($0)" } ?? "–" == row["until"])
    }

    @Test("FA-7 · explaining", arguments: try rows("explaining", of: .fa7, "stage", "statements", "by", "now", "result"))
    func explaining(_ row: Row) throws {
        let before = try Self.breach(row)
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
        "FA-7, AC-2 · deciding",
        arguments: try rows("deciding", of: .fa7, "stage", "statements", "offices", "chair", "by", "now", "result"))
    func deciding(_ row: Row) throws {
        let before = try Self.breach(row)
        let now = try row.time("now")
        let by = row["by"].split(separator: " ").map(String.init)
        let result = try outcome {
            let after = try before.decided(
                .confirmed, by: BreachDecider(Person.ID(by[0]), offices: Self.offices(by[1])),
                over: Self.offices(row["offices"]),
                chair: row["chair"] == "taken" ? .taken : .vacant, now: now, in: Hall.timetable)
            #expect(after.stage == .decided(.confirmed, at: now))
            #expect(after.readiness(now: now, in: Hall.timetable) == .decided)
            return "confirmed"
        }
        #expect(result == row["result"])
    }

    @Test("FA-7 · when it happened", arguments: try rows("when it happened", of: .fa7, "person", "happened", "result"))
    func happened(_ row: Row) throws {
        let person = try #require(Hall.people[row["person"]])
        let result = try verdict {
            try Breach.checkHappened(row.time("happened"), to: person, now: Hall.at("2026-03-05 10:00"))
        }
        #expect(result == row["result"])
    }

    @Test("FA-8 · naming the ground", arguments: try rows("naming the ground", of: .fa8, "codes", "clause", "result"))
    func naming(_ row: Row) throws {
        let result = try outcome {
            let entries = try row.list("codes").map { Breach.Ground.entry(try #require(ConductChecklist.entry($0))) }
            let clause = try row.optional("clause").map { try Breach.ground(try #require(Clause(rawValue: $0))) }
            let grounds = entries + [clause].compactMap { $0 }
            try Breach.checkNamed(grounds)
            return grounds.map(\.cell).joined(separator: "; ")
        }
        #expect(result == row["result"])
    }

    @Test("FA-8 · every entry of the checklist, in order, and no other")
    func checklist() throws {
        let table = try rows("conduct checklist", of: .fa8, "code", "source", "words").map { row in
            [row["code"], row["source"], row["words"]]
        }
        #expect(ConductChecklist.entries.map { [$0.code, $0.source, $0.zh] } == table)
        #expect(Set(ConductChecklist.entries.map(\.en)).count == ConductChecklist.entries.count)
        #expect(ConductChecklist.entries.allSatisfy { !$0.en.isEmpty && $0.code.hasPrefix($0.clause.rawValue + "-") })
    }

    @Test func `a number is the year and a serial`() throws {
        #expect(BreachNumber(year: 2026, serial: 12)?.description == "W2026-000012")
        #expect(BreachNumber(year: 2026, serial: 0) == nil)
    }

    /// Of 李明.
    private static func breach(_ row: Row) throws -> Breach {
        let decided = Hall.at("2026-03-02 18:00")
        let stage: Breach.Stage =
            switch row["stage"] {
            case "open": .open
            case "confirmed": .decided(.confirmed, at: decided)
            case "set aside": .decided(.setAside, at: decided)
            case let other: throw TableError("no stage “\(other)”")
            }
        return Breach(
            id: .init(1), person: Hall.li.id, recorded: Hall.at("2026-02-26 09:00"), statements: try row.int("statements"),
            stage: stage)
    }

    private static func offices(_ text: String) -> Set<BreachDecider.Office> {
        Set(
            text.split(separator: " ").compactMap { word in
                switch word {
                case "director": .director
                case "principal": .principal
                case _: nil
                }
            })
    }
}

extension Breach.Ground {
    fileprivate var cell: String {
        switch self {
        case .entry(let entry): entry.code
        case .clause(let clause): clause.rawValue
        }
    }
}
