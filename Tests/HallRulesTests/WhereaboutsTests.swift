import Foundation
import HallRules
import Testing

@Suite struct WhereaboutsTests {
    @Test(
        "ATT-5 · where somebody is",
        arguments: try rows("where somebody is", of: .att5, "rules", "mark", "away", "absences", "now", "result"))
    func state(_ row: Row) throws {
        let mark = try row.optional("mark").map(SignedAt.read)
        let absences = try row.list("absences").map(Absence.read)
        let now = try row.time("now")
        let known = PersonNow(
            duty: try Hall.duty(row), lastMark: mark, away: try row.optional("away").map(Away.read), absences: absences)
        #expect(known.state(now: now).cell(now) == row["result"])
    }

    @Test("ATT-5 · until when", arguments: try rows("until when", of: .att5, "away", "now", "end", "goeson"))
    func end(_ row: Row) throws {
        let away = try Away.read(row["away"])
        let now = try row.time("now")
        #expect(away.end(at: now).description == row["end"])
        #expect((away.step(goingOnAt: now) == nil ? "–" : "ok") == row["goeson"])
    }

    @Test("ATT-6 · going out", arguments: try rows("going out", of: .att6, "destination", "reason", "expected", "result"))
    func goingOut(_ row: Row) throws {
        let now = Hall.at("2026-03-02 09:10")
        let expected = try row.optional("expected").map(Row.time)
        let result = try verdict {
            let outing = try Outing.begun(
                to: row.optional("destination") ?? " ", because: row.optional("reason") ?? " ", expected: expected, now: now)
            #expect(outing == Outing(from: now, expected: try #require(expected)))
        }
        #expect(result == row["result"])
    }

    @Test(
        "ATT-6 · back late",
        arguments: try rows("back late", of: .att6, "expected", "back", "now", "late", "sessions", "absence"))
    func backLate(_ row: Row) throws {
        let outing = Outing(
            from: Hall.at("2026-03-02 09:10"), expected: try row.time("expected"),
            until: try row.optional("back").map(Row.time))
        let now = try row.time("now")
        let sessions = try #require(Hall.workPlan.sessions(on: try Row.day("2026-03-02")).value)
        #expect(try outing.overdueMinutes(now: now) == row.int("late"))
        #expect(try Away.outing(outing).overdueMinutes(now: now) == row.int("late"))
        #expect(
            sessions.map { "\(outing.overdueMinutes(in: $0, now: now))" }.joined(separator: ", ") == row["sessions"])
        #expect(outing.absence == Absence(.outing, from: outing.from, until: try row.time("absence")))
        #expect(outing.overdueFrom.minutes(since: outing.expected) == 1)
    }

    @Test("ATT-7 · somebody waits", arguments: try rows("somebody waits", of: .att7, "waiting", "reason", "result"))
    func waiting(_ row: Row) throws {
        let waiting = row.list("waiting")
        let result = try verdict {
            do throws(Refusal) {
                try ExtendedService.checkLeaving(waiting: waiting, because: row.optional("reason") ?? " ")
            } catch {
                #expect(waiting.prefix(3).allSatisfy { error.zh.contains($0) && error.en.contains($0) })
                #expect(waiting.dropFirst(3).isEmpty || error.zh.contains("等\(waiting.count)件"))
                throw error
            }
        }
        #expect(result == row["result"])
    }

    @Test(
        "ATT-7 · extended minutes", arguments: try rows("extended minutes", of: .att7, "rules", "signout", "worked", "result"))
    func extended(_ row: Row) throws {
        let signOut = try row.optional("signout").map { try Row.time("2026-03-02 \($0)") }
        let worked = try row.list("worked").map { try Row.time("2026-03-02 \($0)") }
        #expect(try ExtendedService.minutes(after: Hall.duty(row), signOut: signOut, worked: worked) == row.int("result"))
    }

    @Test("ATT-2 · roll-call", arguments: try rows("roll-call", of: .att2, "rules", "now", "result"))
    func rollCall(_ row: Row) throws {
        let now = try row.time("now")
        let called = try Hall.duty(row, on: now.day).underWay(at: now)
        #expect(called.map { "\($0.session.place)" } ?? "–" == row["result"])
    }

    @Test("ATT-2 · nobody tells for another where they go")
    func goer() throws {
        let day = try Row.day("2026-03-02")
        let w1 = Terminal.ID("w1")
        let own = try Signer.person(Hall.li).goer(on: day)
        #expect(own.person == Hall.li && own.terminal == nil)
        let badge = try Signer.badge(Hall.li, at: w1).goer(on: day)
        #expect(badge.person == Hall.li && badge.terminal == w1)
        for signer in [Signer.terminal(w1), .service, .administrator, .stranger] {
            #expect(try verdict { _ = try signer.goer(on: day) } == "ATT-2")
        }
        let gone = Hall.person("li", "李明", .departed(day))
        #expect(try verdict { _ = try Signer.person(gone).goer(on: day) } == "ATT-1")
        #expect(try verdict { _ = try Signer.badge(gone, at: w1).goer(on: day + -1) } == "ok")
    }
}

extension Hall {
    fileprivate static let workPlan = WorkPlan(calendar: Hall.calendar, schedules: [.of(.eachSession)], openings: [])

    /// Of 2026-03-02 unless said.
    fileprivate static func duty(_ row: Row, on day: Day = Day("2026-03-02")!) throws -> [DutySession] {
        try #require(workPlan.duty(try row.list("rules").map(DutyRule.read), on: day).value)
    }
}

extension Away {
    /// "step 2026-03-02 09:10", "outing 2026-03-02 09:10..2026-03-02 10:00".
    static func read(_ text: String) throws -> Away {
        let times = text.split(separator: " ", maxSplits: 1)
        guard times[0] == "outing" else { return .step(StepAway(from: try Row.time(String(times[1])))) }
        let ends = try times[1].components(separatedBy: "..").map(Row.time)
        return .outing(Outing(from: ends[0], expected: ends[1]))
    }
}

extension SignedAt {
    /// Of 2026-03-02: "in 08:20".
    static func read(_ text: String) throws -> SignedAt {
        let words = text.components(separatedBy: " ")
        return SignedAt(words[0] == "in" ? .signIn : .signOut, try Row.time("2026-03-02 \(words[1])"))
    }
}

extension Absence {
    /// Of 2026-03-02: "leave 08:30..12:00".
    static func read(_ text: String) throws -> Absence {
        let words = text.components(separatedBy: " ")
        let times = try words[1].components(separatedBy: "..").map { try Row.time("2026-03-02 \($0)") }
        return Absence(try #require(AbsenceKind(rawValue: words[0])), from: times[0], until: times[1])
    }
}

extension PersonState {
    fileprivate func cell(_ now: HallTime) -> String {
        switch self {
        case .expected(let from): "expected \(from.time)"
        case .present(let since): "present \(since.time)"
        case .steppedAway(let since): "stepped away \(since.time)"
        case .out(let outing): "out \(outing.overdueMinutes(now: now))"
        case .signedOut(let at): "signed out \(at.time)"
        case .absent(let kind): kind.rawValue
        case .unmarked: "unmarked"
        case .offDuty: "off duty"
        }
    }
}
