import HallRules
import Testing

@Suite struct BadgeTests {
    static let now = Instant(milliseconds: 1_772_000_000_000)

    @Test("ATT-2 · badge states", arguments: try rows("badge states", of: .att2, "state", "wrong", "pin", "code"))
    func states(_ row: Row) throws {
        let states: [String: Badge.State] = ["in_use": .inUse, "awaiting_pin": .awaitingPIN, "lost": .lost]
        let attempts = (0..<(try row.int("wrong"))).reduce(PINAttempts.none) { tried, _ in tried.afterWrong(now: Self.now) }
        let badge = Badge(number: "B001", person: Hall.li, state: try #require(states[row["state"]]), attempts: attempts)
        #expect(try verdict { try badge.checkTakesPIN(now: Self.now) } == row["pin"])
        #expect(try verdict { try badge.checkTakesActivationCode(now: Self.now) } == row["code"])
    }

    @Test(
        "ATT-2 · reporting a badge lost", arguments: try rows("reporting a badge lost", of: .att2, "by", "office", "result"))
    func reportingLost(_ row: Row) throws {
        let offices: [String: Set<Office>] = ["–": [], "registrar": [.registrar], "director": [.director]]
        let person = try #require(Hall.people[row["by"]]).id
        let actor = CaseActor(person: person, offices: try #require(offices[row["office"]]))
        let badge = Badge(number: "B001", person: Hall.li, state: .inUse, attempts: .none)
        #expect(try verdict { try badge.checkReportedLost(by: actor) } == row["result"])
    }

    @Test("ATT-2 · handing out access", arguments: try rows("handing out access", of: .att2, "departed", "day", "result"))
    func access(_ row: Row) throws {
        let service: Person.Service = try row.optional("departed").map { .departed(try Row.day($0)) } ?? .serving
        let person = Hall.person("li", "李明", service)
        #expect(try verdict { try person.checkGetsAccess(on: try row.day("day")) } == row["result"])
    }

    @Test("ATT-2 · reading marks", arguments: try rows("reading marks", of: .att2, "reach", "asked", "result"))
    func readingMarks(_ row: Row) throws {
        let reach: [String: MarkReader.Reach] = ["oneself": .oneself, "everybody": .everybody]
        let reader = MarkReader(person: Hall.li.id, reach: try #require(reach[row["reach"]]))
        let result = try outcome {
            switch try reader.reads(row.optional("asked").map { Person.ID($0) }) {
            case .one(let person): person.value
            case .everybody: "everybody"
            }
        }
        #expect(result == row["result"])
    }

    @Test("ATT-8 · badge numbers on papers", arguments: try rows("badge numbers on papers", of: .att8, "kind", "people"))
    func onPapers(_ row: Row) throws {
        let kind = try #require(PaperKind(rawValue: row["kind"]))
        let facts = try #require(PaperSamples.all.first { type(of: $0).kind == kind })
        let people = Mirror(reflecting: facts).children.filter { $0.value is PaperHandler }.compactMap(\.label)
        #expect((people.isEmpty ? "–" : people.joined(separator: "; ")) == row["people"])
        let kinds = try rows("badge numbers on papers", of: .att8, "kind", "people").map { $0["kind"] }
        #expect(Set(kinds) == Set(PaperKind.allCases.map(\.rawValue)), "a kind of paper that is not on the list")
    }

    @Test("ATT-8 · what is looked at")
    func lookedAt() throws {
        let table = try rows("what is looked at", of: .att8, "code", "source", "words").map {
            [$0["code"], $0["source"], $0["words"]]
        }
        #expect(ConductChecklist.entries.filter { $0.clause == .att8 }.map { [$0.code, $0.source, $0.zh] } == table)
    }

    // A refusal cites DI-1; the clause itself, the director's whole office, is built later and has its tables then.
    @Test("a role is given by who may")
    func roles() throws {
        let day = try Row.day("2026-03-02")
        let keeper = RoleGiver(person: nil, isAdministrator: true)
        let director = RoleGiver(person: Hall.wang.id, isAdministrator: false)
        func given(_ role: RoleGiver.Role, by giver: RoleGiver, to person: Person, _ chair: DirectorsChair) throws -> String {
            try verdict { try giver.checkGives(role, to: person, on: day, chair: chair) }
        }
        #expect(try given(.administrator, by: keeper, to: Hall.li, .taken) == "ok")
        #expect(try given(.administrator, by: director, to: Hall.li, .taken) == "DI-1")
        #expect(try given(.other, by: director, to: Hall.li, .taken) == "ok")
        #expect(try given(.other, by: director, to: Hall.wang, .taken) == "DI-1", "to oneself")
        #expect(try given(.other, by: director, to: Hall.wang, .vacant) == "ok", "with nobody to ask")
        #expect(try given(.other, by: director, to: Hall.left, .taken) == "DI-1", "to somebody who has left")
        #expect(try verdict { try director.checkTakes(.other) } == "ok")
        #expect(try verdict { try director.checkTakes(.administrator) } == "DI-1")
        #expect(try verdict { try keeper.checkTakes(.administrator) } == "ok")
    }
}
