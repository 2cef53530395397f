import Foundation
import HallRules
import Testing

/// TL-2. Deadlines against what they were computed to be elsewhere, and against a model that walks day by day.
@Suite struct DeadlineTests {
    @Test("TL-2 · 1,947 due dates computed elsewhere")
    func vectors() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "deadline-vectors.csv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
        #expect(lines.count == 1947)
        for line in lines {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            let deadline = Deadline(
                accepted: try #require(Day(cells[0])), budgetWorkdays: try #require(Int(String(cells[1]))))
            switch deadline.due(in: Hall.calendar) {
            case .on(let day): #expect(day.description == cells[2], "\(line)")
            case .provisional: #expect(cells[2].isEmpty, "\(line)")
            case .paused: Issue.record("\(line): nothing is paused")
            }
        }
    }

    @Test(
        "TL-2 · working days of the months, as published",
        arguments: [
            (2024, [22, 18, 21, 22, 21, 19, 23, 22, 21, 19, 21, 22]),
            (2025, [19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23]),
            (2026, [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23]),
        ])
    func months(year: Int, workdays: [Int]) throws {
        for (index, expected) in workdays.enumerated() {
            let first = try #require(Day(year: year, month: index + 1, day: 1))
            let last = first + Day.length(ofMonth: index + 1, year: year) - 1
            #expect(Hall.calendar.workdays(after: first - 1, through: last) == .known(expected), "\(year)-\(index + 1)")
        }
    }

    @Test("TL-2 · a gap between loaded years is unknown on both sides")
    func gap() throws {
        let notice = Hall.notices[2026]!
        let calendar = WorkCalendar(years: [2024: notice, 2026: notice], exceptions: Hall.calendar.exceptions)
        #expect(calendar.workday(1, after: try Row.day("2024-12-31")) == .beyondLoaded(year: 2025))
        #expect(calendar.workday(1, before: try Row.day("2026-01-01")) == .beyondLoaded(year: 2025))
        #expect(calendar.workdays(after: try Row.day("2024-12-30"), through: try Row.day("2026-01-05")).value == nil)
        #expect(WorkCalendar.empty.isWorkday(try Row.day("2026-03-02")) == .beyondLoaded(year: 2026))
    }

    @Test("TL-2 · the rule and the day-by-day model agree, whatever the pauses", arguments: 0..<40)
    func model(seed: Int) {
        var random = Random(seed: UInt64(seed))
        for _ in 0..<250 {
            let deadline = random.deadline()
            let due = deadline.due(in: Hall.calendar)
            #expect(due == NaiveCount.due(deadline), "\(deadline)")
            agree(deadline.explained(in: Hall.calendar, through: deadline.accepted), with: due)
        }
    }

    @Test("TL-2 · a pause moves the due day by the working days in it", arguments: 0..<40)
    func moves(seed: Int) throws {
        var random = Random(seed: UInt64(1000 + seed))
        for _ in 0..<250 {
            let plain = Deadline(accepted: random.day(from: "2024-01-01", days: 800), budgetWorkdays: 1 + random.below(40))
            let original = try #require(plain.due(in: Hall.calendar).day)
            let from = plain.accepted + random.below(original - plain.accepted + 1)
            let to = from + random.below(40)
            let paused = Deadline(
                accepted: plain.accepted, budgetWorkdays: plain.budgetWorkdays,
                pauses: [Pause(from: from, cause: .hearing, to: to)])
            let stood = try #require(Hall.calendar.workdays(after: from, through: to).value)
            let used = try #require(Hall.calendar.workdays(after: plain.accepted, through: from).value)
            let left = plain.budgetWorkdays - used
            let due = try #require(paused.due(in: Hall.calendar).day)
            if left > 0 {
                #expect(Hall.calendar.workday(left, after: to) == .known(due), "\(paused)")
                #expect(Hall.calendar.workday(stood, after: original) == .known(due), "\(paused)")
            } else if to > from {
                #expect(Hall.calendar.workday(onOrAfter: to) == .known(due), "\(paused)")
            } else {
                #expect(due == original, "\(paused)")
            }
        }
    }

    /// The account ends where the deadline does, and its numbers run from 1 to the budget.
    private func agree(_ account: Account, with due: Due) {
        #expect(account.due == due)
        let numbers = account.lines.compactMap { line -> Int? in
            switch line.verdict {
            case .counted(let nth), .countedMakeup(let nth, _): nth
            case .acceptance, .weekend, .holiday, .paused, .noneLeft, .unknown: nil
            }
        }
        #expect(numbers == Array(0..<numbers.count).map { $0 + 1 })
        #expect(account.lines.map(\.day.number) == (0..<account.lines.count).map { account.deadline.accepted.number + $0 })
        switch due {
        case .on(let day):
            #expect(account.lines.last?.day == day && numbers.count == account.deadline.budgetWorkdays, "\(account.deadline)")
        case .paused(_, let left): #expect(left == nil || numbers.count == account.deadline.budgetWorkdays - left!)
        case .provisional(let provisional):
            #expect(account.lines.last?.verdict == .unknown(year: provisional.missingYear))
        }
    }
}
