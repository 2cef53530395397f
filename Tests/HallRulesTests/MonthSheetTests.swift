import Foundation
import HallRules
import Testing

@Suite struct MonthSheetTests {
    @Test("ATT-4 · counting sessions", arguments: try rows("counting sessions", of: .att4, "standing", "decided", "result"))
    func counting(_ row: Row) throws {
        let verdict = row.optional("decided").map { $0 == "absent" ? Unaccounted.Verdict.absent : .excused }
        let once = MonthCount().adding(try Self.standing(row["standing"]), decided: verdict)
        #expect(once.cell == row["result"] && once.sessions == 1)
        let twice = once.adding(.unmarked, decided: nil)
        #expect(twice.sessions == 2 && twice.unmarked == once.unmarked + 1)
    }

    @Test(
        "ATT-4 · sealing a month",
        arguments: try rows("sealing a month", of: .att4, "now", "settled", "missing", "sealed", "result"))
    func sealing(_ row: Row) throws {
        let settled = try row.optional("settled").map { try Row.time($0) }
        let result = try verdict {
            try MonthSealing.check(
                Day("2026-03-01")!...Day("2026-03-31")!, settled: settled, now: row.time("now"),
                yearsMissing: row.optional("missing").flatMap { Int($0) }.map { [$0] } ?? [],
                isSealed: row["sealed"] == "yes" ? .sealed : .open)
        }
        #expect(result == row["result"])
    }

    @Test(
        "ATT-4 · asking for a correction",
        arguments: try rows("asking for a correction", of: .att4, "sealed", "waiting", "changes", "result"))
    func asking(_ row: Row) throws {
        let result = try verdict {
            try MonthSealing.checkCorrectable(
                row["sealed"] == "yes" ? .sealed : .open, Self.correction(row), changes: row.int("changes"))
        }
        #expect(result == row["result"])
    }

    @Test(
        "ATT-4, LV-3 · approving a correction",
        arguments: try rows("approving a correction", of: .att4, "waiting", "offices", "chair", "by", "result"))
    func approving(_ row: Row) throws {
        let words = row["by"].split(separator: " ").map(String.init)
        let result = try verdict {
            try MonthSealing.checkDecides(
                Self.correction(row), by: BreachDecider(Person.ID(words[0]), offices: Self.offices(words[1])),
                over: Self.offices(row["offices"]), chair: row["chair"] == "taken" ? .taken : .vacant)
        }
        #expect(result == row["result"])
    }

    @Test("ATT-4 · days of absence", arguments: try rows("days of absence", of: .att4, "sessions", "result"))
    func days(_ row: Row) throws {
        let sessions = try row.list("sessions").flatMap { text in
            let words = text.split(separator: " ")
            let day = try #require(Day("\(words[0].hasPrefix("12") ? 2025 : 2026)-\(words[0])"))
            return words[1].map { AbsenceReckoning.Session(day, isAbsent: $0 == "x") }
        }
        let reckoning = AbsenceReckoning(sessions, touching: Day("2026-03-01")!...Day("2026-03-31")!)
        let figures = [
            reckoning.runningCalendarHalves, reckoning.runningWorkdayHalves, reckoning.yearCalendarHalves,
            reckoning.yearWorkdayHalves,
        ]
        #expect(figures.map { "\($0)" }.joined(separator: " ") == row["result"])
    }

    @Test(
        "ATT-4 · limits of the law",
        arguments: try rows("limits of the law", of: .att4, "category", "running", "year", "result"))
    func limits(_ row: Row) throws {
        let isCivil = row["category"] == "civil servant"
        let (running, year) = (try row.int("running"), try row.int("year"))
        // The other reckoning has other figures, and does not matter.
        let reckoning = AbsenceReckoning(
            runningCalendarHalves: isCivil ? running : 90, runningWorkdayHalves: isCivil ? 0 : running,
            yearCalendarHalves: isCivil ? year : 90, yearWorkdayHalves: isCivil ? 0 : year)
        let law: AbsenceLaw = isCivil ? .civilServants : .institutions
        #expect("\(law.state(reckoning))" == row["result"])
        #expect(!law.source.isEmpty && law.effective <= Day("2026-01-01")!)
    }

    private static func standing(_ text: String) throws -> SessionRecord.Standing {
        let words = text.split(separator: " ").map(String.init)
        let kinds = words.compactMap { AbsenceKind(rawValue: $0) }
        guard kinds.isEmpty else { return .away(Set(kinds)) }
        switch words[0] {
        case "ok": return .attended(.init())
        case "pending": return .pending
        case "unmarked": return .unmarked
        case "unaccounted": return .unaccounted
        case "missing":
            return .attended(.init(missing: Set(words.dropFirst().map { $0 == "in" ? .signIn : .signOut })))
        case _:
            let minutes = words.compactMap { Int($0) }
            return .attended(.init(lateMinutes: minutes[0], earlyMinutes: minutes.count > 1 ? minutes[1] : 0))
        }
    }

    private static func correction(_ row: Row) -> MonthSealing.Correction {
        row.optional("waiting").map { .waiting(by: Person.ID($0)) } ?? .notAsked
    }

    private static func offices(_ text: String) -> Set<BreachDecider.Office> {
        let offices: [String: BreachDecider.Office] = ["director": .director, "principal": .principal]
        return Set([offices[text]].compactMap { $0 })
    }
}

extension MonthCount {
    fileprivate var cell: String {
        let words: [(String, Int)] = [
            ("present", present), ("late", late), ("early", early), ("missed", missedMarks), ("unaccounted", unaccounted),
            ("absent", absent), ("excused", excused), ("leave", leave), ("outings", outings), ("study", study),
            ("unmarked", unmarked), ("pending", pending),
        ]
        let minutes = ["late": lateMinutes, "early": earlyMinutes]
        return words.filter { $0.1 > 0 }.map { name, count in
            "\(name) \(count)" + (minutes[name].map { " \($0)" } ?? "")
        }.joined(separator: ", ")
    }
}
