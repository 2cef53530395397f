import Foundation
import HallRules
import Testing

@Suite struct LeaveTests {
    @Test("LV-1 · who asks", arguments: try rows("who asks", of: .lv1, "actor", "told", "now", "result"))
    func asks(_ row: Row) throws {
        let told = try row.optional("told").map { try Row.time($0) }
        let result = try verdict { try LeaveWish.checkAsks(LeaveHall.actor(row["actor"]), told: told, now: row.time("now")) }
        #expect(result == row["result"])
    }

    @Test(
        "LV-1 · before and afterwards",
        arguments: try rows("before and afterwards", of: .lv1, "kind", "from", "asked", "reason", "result"))
    func onset(_ row: Row) throws {
        let wish = try wish(row["kind"], row["from"], row["from"], asked: row.time("asked"), row.optional("reason") ?? " ")
        let result = try outcome {
            let account = try wish.account(LeaveBook([], workedSince: Day("2020-01-01")), LeaveHall.measure)
            return account.isAfterwards ? "afterwards" : "before"
        }
        #expect(result == row["result"])
    }

    @Test("LV-1 · papers that follow", arguments: try rows("papers that follow", of: .lv1, "workdays", "first", "due"))
    func papers(_ row: Row) throws {
        let due = try LeavePapers.due(row.int("workdays"), after: row.day("first"), in: Hall.calendar)
        #expect(due.map { "\($0)" } ?? "–" == row["due"])
    }

    @Test(
        "LV-1 · handing in a paper",
        arguments: try rows("handing in a paper", of: .lv1, "paper", "needed", "handedIn", "result"))
    func handingIn(_ row: Row) throws {
        let result = try verdict {
            try LeavePapers.checkHandsIn(row["paper"], needed: row.list("needed"), handedIn: row.list("handedIn"))
        }
        #expect(result == row["result"])
    }

    @Test("LV-1 · a paper that several kinds need is needed once, by the first of them")
    func needs() throws {
        let sick = LeaveHall.kind("sick")
        let (first, second) = (try LeaveHall.days("2026-03-02", "2026-03-02"), try LeaveHall.days("2026-03-03", "2026-03-03"))
        let needs = LeavePapers.needs([Leave.Part(sick, first), Leave.Part(sick, second)])
        #expect(needs == [.init(paper: sick.papers[0], from: Day("2026-03-02")!)])
    }

    @Test(
        "LV-2, LV-3 · days and tier",
        arguments: try rows("days and tier", of: .lv2, "note", "kind", "from", "until", "asked", "with", "result"))
    func length(_ row: Row) throws {
        let entries = try row.list("with").map { text in
            let words = text.components(separatedBy: " ")
            return LeaveBook.Entry(number: "J2026-000001", leave: try LeaveHall.leave(words[1], [words[0]]))
        }
        let wish = try wish(row["kind"], row["from"], row["until"], asked: row.time("asked"), "有事")
        let result = try outcome {
            let account = try wish.account(LeaveBook(entries, workedSince: Day("2020-01-01")), LeaveHall.measure)
            let tier = account.tier == .director ? "director" : "principal"
            return "\(account.length.halfDays.asDays)/\(account.chainedHalfDays.asDays) \(tier)"
        }
        #expect(result == row["result"])
    }

    @Test("LV-2 · half-days", arguments: try rows("half-days", of: .lv2, "sessions", "half", "day", "from", "until", "result"))
    func halves(_ row: Row) throws {
        let measure = LeaveHall.measure(row["sessions"].split(separator: " ").map { LeaveHall.session($0) })
        let half = HalfDay(try row.day("day"), row["half"] == "上午" ? .morning : .afternoon)
        let standing =
            switch measure.plan.standing(of: half, []).value {
            case .worked: "worked"
            case .rest: "rest"
            case .offDuty: "off"
            case nil: "unknown"
            }
        #expect(standing == row["result"])
        func time(_ column: String) throws -> HallTime {
            HallTime(day: half.day, time: try #require(TimeOfDay(row[column])))
        }
        #expect(try measure.plan.begin(of: half) == time("from"))
        #expect(try measure.plan.end(of: half) == time("until"))
    }

    @Test("LV-2 · what somebody does not work does not count, and a day of rest they work does")
    func rota() throws {
        let (friday, sunday) = (Day("2026-03-06")!, Day("2026-03-08")!)
        let schedule = LeaveHall.schedule
        let opening = OpeningDay(day: sunday, sessions: [schedule.sessions[0]])
        let plan = WorkPlan(calendar: Hall.calendar, schedules: [schedule], openings: [opening])
        let rules = [
            DutyRule(from: friday, until: friday, places: [2], kind: .off), DutyRule(from: sunday, until: sunday, kind: .on),
        ]
        let measure = LeaveMeasure(plan, rules)
        let length = try LeaveLength(
            [Leave.Part(LeaveHall.kind("personal"), LeaveHall.days("2026-03-06", "2026-03-08"))], measure)
        #expect(
            length.halves.map(\.standing) == [.worked, .offDuty, .rest(.weekend), .rest(.weekend), .worked, .rest(.weekend)])
        let parts = try [LeaveHall.days("2026-03-06上午", "2026-03-06上午"), LeaveHall.days("2026-03-08", "2026-03-08")]
        #expect(LeaveWish.outOfPlace(parts, measure) == nil)
        #expect(LeaveWish.outOfPlace(parts.reversed(), measure) == 1)
        #expect(LeaveWish.outOfPlace(parts, LeaveHall.measure) == 1, "the Friday afternoon is worked between")
    }

    @Test(
        "LV-3 · who decides", arguments: try rows("who decides", of: .lv3, "stage", "halves", "offices", "by", "result"))
    func decides(_ row: Row) throws {
        let leave = try LeaveHall.leave("2026-03-02..2026-03-02", stage: row["stage"])
        for verdict in [LeaveDecision.Verdict.granted, .refused] {
            let result = try outcome {
                let decided = try leave.decided(
                    LeaveDecision(verdict, by: .read(row["by"]), waiver: ""), tier: LeaveTier(halfDays: row.int("halves")),
                    over: .read(row["offices"]), cover: .covered, consent: .given)
                #expect(decided.stage == (verdict == .granted ? .granted : .refused))
                return "decided"
            }
            #expect(result == row["result"])
        }
    }

    @Test(
        "LV-4 · what granting waits for",
        arguments: try rows("what granting waits for", of: .lv4, "kinds", "cover", "consent", "waiver", "result"))
    func waits(_ row: Row) throws {
        let leave = try LeaveHall.leave("2026-03-02..2026-03-02", row.list("kinds"), stage: "asked")
        let cover: LeaveCover =
            row["cover"] == "covered" ? .covered : .failing(post: "低保", from: Hall.at("2026-03-02 08:30"))
        let result = try outcome {
            _ = try leave.decided(
                LeaveDecision(.granted, by: .read("wang director"), waiver: row.optional("waiver") ?? " "), tier: .director,
                over: [], cover: cover, consent: row["consent"] == "given" ? .given : .missing(unit: "社保所"))
            return "granted"
        }
        #expect(result == row["result"])
    }

    @Test("LV-4 · empty because of it", arguments: try rows("empty because of it", of: .lv4, "without", "with", "result"))
    func failing(_ row: Row) throws {
        func spans(_ column: String) -> [CoverSpan] {
            row.list(column).map { text in
                let ends = text.components(separatedBy: "–").map { Hall.at("2026-03-02 \($0)") }
                return CoverSpan(post: Hall.window, from: ends[0], until: ends[1], standing: .unmanned)
            }
        }
        let served = CoverSpan(
            post: Hall.window, from: Hall.at("2026-03-02 14:00"), until: Hall.at("2026-03-02 17:30"), standing: .a(Hall.li.id))
        let found = LeaveCover.failing(spans("with") + [served], without: spans("without") + [served])
        let cells = found.map { "\($0.from.time)–\($0.until.time)" }
        #expect((cells.isEmpty ? "–" : cells.joined(separator: "; ")) == row["result"])
    }

    @Test("LV-4 · a substitute", arguments: try rows("a substitute", of: .lv4, "stage", "who", "result"))
    func substitute(_ row: Row) throws {
        let leave = try LeaveHall.leave("2026-03-02..2026-03-02", stage: row["stage"])
        let new = Person(id: .init("new"), name: "新人", service: .serving, trainings: [])
        let who = try #require(row["who"] == "new" ? new : Hall.people[row["who"]])
        #expect(try verdict { try leave.checkSubstitute(who, for: Hall.post) } == row["result"])
    }

    private func wish(
        _ kind: String, _ from: String, _ until: String, asked: HallTime, _ reason: String
    ) throws -> LeaveWish {
        LeaveWish(
            person: Hall.wang, parts: [Leave.Part(LeaveHall.kind(kind), try LeaveHall.days(from, until))], asked: asked,
            reason: reason)
    }
}
