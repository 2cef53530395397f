import Foundation
import HallRules
import Testing

@Suite struct PostTermTests {
    @Test(
        "AB-1 · a temporary post",
        arguments: try rows("a temporary post", of: .ab1, "last", "day", "open", "items", "need", "files", "end"))
    func temporary(_ row: Row) throws {
        let day = try row.day("day")
        let post = Post(
            id: Hall.window, name: "防汛岗", a: Hall.li.id, bs: [Hall.wang.id],
            term: PostTerm(lastDay: try row.optional("last").map(Row.day)))
        let set = PostDay.Holding(from: HallTime(day: try Row.day("2026-06-01"), time: .startOfDay), post: post)
        let needed = PostDay(id: post.id, history: [set], on: day).holdings.map { $0.post != nil }
        #expect(needed == [row["need"] == "yes"])
        for elsewhere in [[], ["民政岗"], ["民政岗", "社保岗"]] {
            #expect(try verdict { try post.checkTakesIn(on: day, elsewhere: elsewhere) } == row["files"])
        }
        let end: PostEnd =
            switch row.optional("end") {
            case "ended": .ended
            case "to_rehome": .toRehome
            case let other: try #require(other == nil ? .toCome : nil)
            }
        #expect(try post.end(openCases: row.int("open"), items: row.int("items"), on: day) == end)
    }

    @Test("AB-1 · putting a last day", arguments: try rows("putting a last day", of: .ab1, "now", "last", "result"))
    func putting(_ row: Row) throws {
        let now: PostTerm? =
            ["none", "retired"].contains(row["now"]) ? nil : PostTerm(lastDay: try row.optional("now").map(Row.day))
        let term = PostTerm(lastDay: try row.optional("last").map(Row.day))
        #expect(term.mayBePut(inPlaceOf: now, on: try Row.day("2026-06-15")) == (row["result"] == "ok"))
    }

    @Test("AB-1 · when it needs somebody", arguments: try rows("when it needs somebody", of: .ab1, "put", "day", "result"))
    func history(_ row: Row) throws {
        let day = try row.day("day")
        let history = try row.list("put").map { text in
            let words = text.components(separatedBy: " ")
            let term = PostTerm(lastDay: ["–", "retired"].contains(words[2]) ? nil : try Row.day(words[2]))
            let post = Post(id: Hall.window, name: "防汛岗", a: Hall.li.id, bs: [Hall.wang.id], term: term)
            return PostDay.Holding(
                from: try Row.time(words[..<2].joined(separator: " ")), post: words[2] == "retired" ? nil : post)
        }.filter { $0.from.day <= day }
        let holdings = PostDay(id: Hall.window, history: history, on: day).holdings
        #expect(holdings.map { "\($0.from.time) \($0.post == nil ? "no" : "yes")" }.joined(separator: "; ") == row["result"])
    }

    @Test("AB-1 · nothing new comes to lie on a temporary post after its last day; the sentence says where to go")
    func after() throws {
        let post = Post(
            id: Hall.window, name: "防汛岗", a: Hall.li.id, bs: [Hall.wang.id], term: PostTerm(lastDay: try Row.day("2026-06-30")))
        func filed(_ time: String, elsewhere: [String]) throws -> String {
            do {
                _ = try Application.filed(
                    id: .init(1), item: Hall.item(), offered: .offered, materials: [], by: Hall.li.id, at: post,
                    elsewhere: elsewhere, now: Hall.at(time))
                return "ok"
            } catch let refusal {
                return refusal.zh
            }
        }
        #expect(try filed("2026-06-30 23:59", elsewhere: []) == "ok")
        #expect(try filed("2026-07-01 00:00", elsewhere: ["民政岗", "社保岗"]) == "“防汛岗”是临时岗位，2026-06-30已到期，请到“民政岗”、“社保岗”办理。")
        #expect(
            try filed("2026-07-01 00:00", elsewhere: [])
                == "“防汛岗”是临时岗位，2026-06-30已到期，不再接新的件；请换一个岗位办理，或请主任延长它的期限、给事项另定岗位。")
        let file = Filed.accepted(Hall.acceptedCase())
        #expect(try verdict { _ = try file.placed(at: post, on: Row.day("2026-06-30")) } == "ok")
        #expect(try verdict { _ = try file.placed(at: post, on: Row.day("2026-07-01")) } == "AB-1")
        let moment = Post.Moment.served(.cover(Hall.wang.id))
        #expect(
            post.at(moment).term == post.term && post.at(.closed).term == post.term
                && post.without(Hall.li.id).term == post.term)
    }
}
