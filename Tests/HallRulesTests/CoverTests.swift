import Foundation
import HallRules
import Testing

@Suite struct CoverTests {
    @Test("AB-2 · cover", arguments: try rows("cover", of: .ab2, "facts", "p1", "p2"))
    func cover(_ row: Row) throws {
        let spans = try CoverHall(row.list("facts"), .eachSession, .marks).day.spans()
        for post in ["p1", "p2"] { #expect(spans.cell(post) == row[post]) }
    }

    @Test("AB-2 · signed once a day", arguments: try rows("signed once a day", of: .ab2, "facts", "p1", "p2"))
    func wholeDay(_ row: Row) throws {
        let spans = try CoverHall(row.list("facts"), .wholeDay, .marks).day.spans()
        for post in ["p1", "p2"] { #expect(spans.cell(post) == row[post]) }
    }

    @Test("AB-6 · the plan", arguments: try rows("the plan", of: .ab6, "facts", "result"))
    func plan(_ row: Row) throws {
        let spans = try CoverHall(row.list("facts"), .eachSession, .plan).day.spans()
        let failing = spans.gaps(by: try #require(spans.map(\.until).max()))
        let cells = failing.map { "\($0.post.value) \($0.from.time)–\($0.until.time)" }
        #expect((cells.isEmpty ? "–" : cells.joined(separator: "; ")) == row["result"])
    }

    @Test("ATT-5 · gaps", arguments: try rows("gaps", of: .att5, "facts", "now", "result"))
    func gaps(_ row: Row) throws {
        let spans = try CoverHall(row.list("facts"), .eachSession, .marks).day.spans()
        let cells = spans.gaps(by: try row.time("now")).filter { $0.post.value == "p3" }.map {
            "\($0.post.value) \($0.from.time)–\($0.until.time) \($0.minutes) \($0.answerable?.value ?? "–")"
        }
        #expect((cells.isEmpty ? "–" : cells.joined(separator: "; ")) == row["result"])
    }

    @Test("AB-5 · who may act now", arguments: try rows("who may act now", of: .ab5, "standing", "who", "result"))
    func acting(_ row: Row) throws {
        let words = row["standing"].components(separatedBy: " ")
        let moment: Post.Moment =
            switch words[0] {
            case "unknown": .unknown
            case "closed": .closed
            case "a": .served(.a(.init(words[1])))
            case "cover": .served(.cover(.init(words[1])))
            case let other: try #require(other == "unmanned" ? .served(.unmanned) : nil)
            }
        let post = Post(id: Hall.window, name: "低保", a: .init("li"), bs: [.init("wang"), .init("zhao")]).at(moment)
        let file = Case(
            id: .init(1), item: Hall.item(), post: Hall.window, firstAsked: Hall.sun.id, handler: Hall.sun.id,
            accepted: Hall.at("2026-03-02 10:00"))
        let actor = CaseActor(person: .init(row["who"]))
        #expect(try outcome { try file.capacity(of: actor, at: post).rawValue } == row["result"])
        #expect(try outcome { try file.orderingCapacity(of: actor, at: post).rawValue } == row["result"])
        let holds = ["a", "b"].contains(row["result"]) ? "ok" : "AB-5"
        #expect(try verdict { try post.checkHolds(actor.person) } == holds)
    }

    @Test("AB-2 · a post that is set up, staffed anew and ended in the middle of a session")
    func holdings() throws {
        func time(_ text: String) throws -> HallTime { HallTime(day: CoverHall.date, time: try #require(TimeOfDay(text))) }
        var hall = try CoverHall([], .eachSession, .marks)
        let post = Post(id: .init("p4"), name: "临时", a: .init("li"), bs: [.init("zhao")])
        let other = Post(id: .init("p4"), name: "临时", a: nil, bs: [.init("zhao")])
        hall.posts = [
            PostDay(
                id: post.id,
                holdings: [
                    .init(from: try time("09:00"), post: post), .init(from: try time("10:00"), post: other),
                    .init(from: try time("11:00"), post: nil),
                ])
        ]
        let spans = hall.day.spans()
        #expect(spans.map { "\($0.from.time)–\($0.until.time)" } == ["09:00–10:00", "10:00–11:00"])
        #expect(spans.map(\.standing) == [.a(.init("li")), .cover(.init("zhao"))])
        #expect(spans.standing(at: try time("09:59"))[post.id]?.standing == .a(.init("li")))
        #expect(spans.standing(at: try time("11:00")).isEmpty)
        #expect(spans.nextTurn(after: try time("09:00")) == (try time("10:00")))
        #expect(spans.nextTurn(after: try time("11:00")) == nil)
    }
}

/// The tables' hall on one day: "li in 08:36", "wang leave 08:30..12:00", "zhao none", "sun off".
struct CoverHall {
    static let date = Day("2026-03-02")!
    private static let people = ["li", "wang", "zhao", "sun"]

    private let schedule: WorkSchedule
    private let sessions: [WorkSession]
    private let presences: [Person.ID: PresenceDay]
    var posts: [PostDay]

    init(_ facts: [String], _ marking: WorkSchedule.Marking, _ source: PresenceDay.Source) throws {
        schedule = .of(marking)
        let plan = WorkPlan(calendar: Hall.calendar, schedules: [schedule], openings: [])
        sessions = try #require(plan.sessions(on: Self.date).value)
        posts = [("p1", "li", ["wang", "zhao"]), ("p2", "wang", ["li", "zhao"]), ("p3", "sun", ["zhao"])].map { id, a, bs in
            let post = Post(id: .init(id), name: id, a: .init(a), bs: bs.map { .init($0) })
            return PostDay(id: post.id, holdings: [.init(from: HallTime(day: Self.date, time: .startOfDay), post: post)])
        }
        var presences: [Person.ID: PresenceDay] = [:]
        for person in Self.people {
            let own = facts.filter { $0.hasPrefix("\(person) ") }.map { $0.components(separatedBy: " ") }
            presences[.init(person)] = try Self.presence(own, plan, schedule, source)
        }
        self.presences = presences
    }

    private static func presence(
        _ facts: [[String]], _ plan: WorkPlan, _ schedule: WorkSchedule, _ source: PresenceDay.Source
    ) throws -> PresenceDay {
        func time(_ text: String) throws -> HallTime { HallTime(day: date, time: try #require(TimeOfDay(text))) }
        let words = facts.map { $0[1] }
        let rules = words.compactMap { DutyRule.Kind(rawValue: $0) }.map { DutyRule(from: date, until: nil, kind: $0) }
        let usual = schedule.marking == .eachSession ? "in 08:20; out 12:00; in 13:50; out 17:30" : "in 08:20; out 17:30"
        let signs = facts.filter { ["in", "out"].contains($0[1]) }.map { Array($0[1...]) }
        let isUsual = signs.isEmpty && !words.contains("none")
        let marks = try (isUsual ? usual.components(separatedBy: "; ").map { $0.components(separatedBy: " ") } : signs).map {
            SignedAt($0[0] == "in" ? .signIn : .signOut, try time($0[1]))
        }
        let spans = facts.compactMap { fact in fact.count > 2 ? (fact[1], fact[2].components(separatedBy: "..")) : nil }
        let absences = try spans.compactMap { word, times in
            try AbsenceKind(rawValue: word).map { Absence($0, from: try time(times[0]), until: try time(times[1])) }
        }
        let steps = try spans.filter { $0.0 == "step" }.map { _, times in
            StepAway(from: try time(times[0]), until: times[1].isEmpty ? nil : try time(times[1]))
        }
        return PresenceDay(
            AttendanceDay(
                schedule: schedule, duty: try #require(plan.duty(rules, on: date).value), marks: marks, absences: absences),
            steps: steps, source: source, service: words.contains("departed") ? .departed(date) : .serving,
            stepAwayMinutes: 10)
    }

    var day: CoverDay { CoverDay(sessions: sessions, posts: posts, people: presences, placesMax: 2) }
}

extension [CoverSpan] {
    /// "08:30 li; 09:10 B wang; 14:00 –".
    fileprivate func cell(_ post: String) -> String {
        filter { $0.post.value == post }.map { span in
            let who =
                switch span.standing {
                case .a(let person): person.value
                case .cover(let person): "B \(person.value)"
                case .unmanned: "–"
                }
            return "\(span.from.time) \(who)"
        }.joined(separator: "; ")
    }
}
