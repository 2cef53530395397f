import Foundation
import HallRules
import Testing

@Suite struct PostTests {
    @Test("AB-1, CO-3 · setting up", arguments: try rows("setting up", of: .ab1, "a", "bs", "day", "result"))
    func settingUp(_ row: Row) throws {
        let result = try outcome {
            try Post.staffed(
                id: Hall.window, name: "民政窗口", a: try row.people("a").first, bs: try row.people("bs"), on: try row.day("day")
            ).cell
        }
        #expect(result == row["result"])
    }

    @Test("AB-1 · departure", arguments: try rows("departure", of: .ab1, "a", "bs", "who", "rest", "vacant"))
    func departure(_ row: Row) throws {
        let rest = try row.post().without(try #require(row.people("who").first).id)
        #expect(rest.cell == row["rest"])
        #expect(rest.vacancies.map(\.rawValue).joined(separator: ", ") == row.optional("vacant") ?? "")
    }

    @Test("AB-1 · planned move", arguments: try rows("planned move", of: .ab1, "a", "bs", "who", "result"))
    func plannedMove(_ row: Row) throws {
        let result = try outcome { try row.post().releasing(try #require(row.people("who").first)).cell }
        #expect(result == row["result"])
    }

    @Test("AB-1 · ending a post", arguments: try rows("ending a post", of: .ab1, "open", "items", "result"))
    func ending(_ row: Row) throws {
        let result = try verdict { try Hall.post.checkUnused(openCases: row.int("open"), items: row.list("items")) }
        #expect(result == row["result"])
    }

    @Test("CO-3 · training", arguments: try rows("training", of: .co3, "trainings", "day", "result"))
    func training(_ row: Row) throws {
        let trainings = try row.list("trainings").map { text in
            let words = text.components(separatedBy: " ")
            let days = words[1].components(separatedBy: "..")
            return Training(
                post: .init(words[0]), from: try Row.day(days[0]), until: days[1].isEmpty ? nil : try Row.day(days[1]))
        }
        let person = Person(id: .init("li"), name: "李明", service: .serving, trainings: trainings)
        let result = try verdict { try person.checkTrained(for: Hall.window, named: "民政窗口", on: try row.day("day")) }
        #expect(result == row["result"])
    }

    @Test("AB-1 · who gets it", arguments: try rows("who gets it", of: .ab1, "a", "bs", "who", "result"))
    func heir(_ row: Row) throws {
        let leaver = try #require(Hall.people[row["who"]]).id
        let day = try Row.day("2026-03-02")
        let heir = try row.post().heir(after: leaver) { Hall.people[$0.value]?.isServing(on: day) ?? false }
        #expect(heir?.value ?? "–" == row["result"])
    }

    @Test("AB-1 · what lies on a post goes to its holder, while it is open")
    func rehomed() throws {
        let file = Hall.acceptedCase()
        #expect(try Filed.accepted(file).rehomed(to: Hall.wang.id).handler == Hall.wang.id)
        let ended = try Filed.accepted(file).annulled(
            reason: "误录", by: CaseActor(person: Hall.li.id), at: Hall.post, now: Hall.at("2026-03-03 10:00"))
        #expect(try verdict { _ = try ended.rehomed(to: Hall.wang.id) } == "TL-2")
    }

    @Test("CO-3 · who may work on an item", arguments: try rows("who may work on an item", of: .co3, "named", "who", "result"))
    func workers(_ row: Row) throws {
        let named = try row.optional("named").map { _ in try row.people("named").map(\.id) } ?? []
        let item = Item(
            id: .init("item"), name: "低保", kind: .promised, nature: .other(pauses: []), ending: .service, promisedWorkdays: 5,
            statutoryWorkdays: nil, workers: .init(named: Set(named)))
        let who = try #require(Hall.people[row["who"]]).id
        #expect(try verdict { try item.checkAuthorised(who) } == row["result"])
        let file = Case(
            id: .init(1), item: item, post: Hall.window, firstAsked: who, handler: who, accepted: Hall.at("2026-03-02 10:00"))
        #expect(try verdict { _ = try file.capacity(of: CaseActor(person: who), at: Hall.post) } == row["result"])
        #expect(try verdict { _ = try file.orderingCapacity(of: CaseActor(person: who), at: Hall.post) } == "ok")
    }

    @Test("CO-3 · authorising", arguments: try rows("authorising", of: .co3, "kind", "who", "account", "result"))
    func authorising(_ row: Row) throws {
        let item = Hall.item(kind: try #require(Item.Kind(rawValue: row["kind"])))
        let person = try #require(Hall.people[row["who"]])
        let result = try verdict {
            try item.checkAuthorising(person, account: row.optional("account") ?? " ", on: try Row.day("2026-03-02"))
        }
        #expect(result == row["result"])
    }

    @Test("CO-3 · filing place", arguments: try rows("filing place", of: .co3, "place", "result"))
    func filingPlace(_ row: Row) throws {
        let words = row["place"].components(separatedBy: ":")
        let place: FilingPlace = words.count == 1 ? .window : .homeVisit(place: words[1])
        #expect(try verdict { _ = try place.checked() } == row["result"])
    }
}

extension Row {
    /// The people a cell names; 新人 has no training.
    func people(_ column: String) throws -> [Person] {
        let new = Person(id: .init("new"), name: "新人", service: .serving, trainings: [])
        return try (optional(column)?.components(separatedBy: ", ") ?? []).map { name in
            try #require(name == "new" ? new : Hall.people[name], "“\(name)” in \(testDescription)")
        }
    }

    func post() throws -> Post {
        Post(id: Hall.window, name: "民政窗口", a: try people("a").first?.id, bs: try people("bs").map(\.id))
    }
}

extension Post {
    /// "li/wang, zhao".
    var cell: String {
        let covers = bs.map(\.value).joined(separator: ", ")
        return "\(a?.value ?? "–")/\(bs.isEmpty ? "–" : covers)"
    }
}
