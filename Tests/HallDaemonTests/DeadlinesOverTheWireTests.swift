import Foundation
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// TL-2. Deadlines as callers see them: cases accepted, paused and resumed day after day, against what was computed elsewhere and
/// against what a pause must do to any deadline.
@Suite struct DeadlinesOverTheWireTests {
    private struct Vector {
        let accepted: String
        let days: Int32
        /// Empty: beyond the calendars that are known.
        let due: String
    }

    private static func vectors() throws -> [Vector] {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../HallRulesTests/deadline-vectors.csv")
        return try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Vector(accepted: cells[0], days: try #require(Int32(cells[1])), due: cells[2])
        }
    }

    /// The same matter, with other promises: V1, V2 …
    private static func offer(_ budgets: Set<Int32>, _ hall: CasesHall) async throws {
        var item = try #require(try await hall.items().get(GetItemRequest(code: "N1")).item)
        for days in budgets {
            item.code = "V\(days)"
            item.promisedDays = days
            _ = try await hall.items(0).put(PutItemRequest(item: item))
        }
    }

    private static func due(_ info: CaseInfo?) -> String? { info?.clocks.first { $0.name == "promised" }?.dueOn }

    @Test("TL-2 · 1,947 cases are due on the days computed elsewhere")
    func vectors() async throws {
        let vectors = try Self.vectors().sorted { $0.accepted < $1.accepted }
        #expect(vectors.count == 1947)
        try await CasesHall.run(at: "2024-01-01 08:00") { hall in
            try await Self.offer(Set(vectors.map(\.days)), hall)
            var day = ""
            for vector in vectors {
                if vector.accepted != day { try await hall.advance(to: "\(vector.accepted) 10:00") }
                day = vector.accepted
                let shown = try await hall.accept("V\(vector.days)", for: "申请人").case
                #expect(Self.due(shown) == vector.due, "\(vector)")
            }
        }
    }

    /// Whether each day works, as the hall's own calendar says.
    private struct Days {
        private var told: [Int: Bool] = [:]

        init(_ years: ClosedRange<Int32>, _ hall: CasesHall) async throws {
            for year in years {
                for day in try await hall.calendar().listDays(ListDaysRequest(year: year)).days {
                    told[try #require(Day(day.date)).number] = day.kind == .makeupWorkday
                }
            }
        }

        /// 1970-01-01, day 0, was a Thursday.
        func works(_ day: Int) -> Bool { told[day] ?? ((day + 3) % 7 < 5) }

        /// The n-th working day after a day.
        func after(_ day: Int, _ count: Int) -> Int {
            var (day, left) = (day, count)
            while left > 0 {
                day += 1
                if works(day) { left -= 1 }
            }
            return day
        }

        /// What a pause makes of a due day: it moves by the working days in it; when it begins on the last day itself, that is the day
        /// the clock goes on, or the working day after.
        func moved(_ due: Int, from: Int, to: Int) -> Int {
            if due < from || to == from { return due }
            if due == from { return works(to) ? to : after(to, 1) }
            return after(due, (from + 1...to).count(where: works))
        }
    }

    private struct Paused {
        let number: String
        var due: Int
        var since: Int?
        var version: Int64 = 1
    }

    @Test("TL-2 · a pause moves the due day by the working days in it", arguments: 1...2)
    func pauses(seed: UInt64) async throws {
        var dice = SplitMix(state: seed)
        let budgets: [Int32] = [1, 3, 5, 20]
        try await CasesHall.run(at: "2024-01-08 08:00") { hall in
            try await Self.offer(Set(budgets), hall)
            let days = try await Days(2024...2026, hall)
            var cases: [Paused] = []
            var (day, resumed) = (try #require(Day("2024-01-08")).number, 0)
            let last = try #require(Day("2026-09-01")).number
            while day < last {
                day += Int.random(in: 0..<4, using: &dice)
                try await hall.advance(to: "\(Day(number: day)) 10:00")
                if Int.random(in: 0..<2, using: &dice) == 0 {
                    let budget = budgets[Int.random(in: 0..<budgets.count, using: &dice)]
                    let info = try #require(try await hall.accept("V\(budget)").case)
                    cases.append(Paused(number: info.number, due: days.after(day, Int(budget))))
                }
                guard !cases.isEmpty else { continue }
                // Of those that came last, so that many are met before they are due.
                let place = cases.count - 1 - Int.random(in: 0..<min(cases.count, 6), using: &dice)
                if let since = cases[place].since {
                    let shown = try await hall.cases().resume(
                        ResumeRequest(number: cases[place].number, expectedVersion: cases[place].version)
                    ).case
                    cases[place].due = days.moved(cases[place].due, from: since, to: day)
                    cases[place].since = nil
                    resumed += 1
                    #expect(
                        Self.due(shown) == Day(number: cases[place].due).description, "\(cases[place]) from \(since) to \(day)")
                } else {
                    let shown = try await hall.cases().pause(
                        PauseRequest(
                            number: cases[place].number, cause: .siteVisit, notice: "现场勘验",
                            expectedVersion: cases[place].version)
                    ).case
                    cases[place].since = day
                    #expect(Self.due(shown) == "" || cases[place].due < day, "a clock that stands has no date")
                }
                cases[place].version += 1
            }
            #expect(resumed > 100)
        }
    }
}
