import HallRules
import Testing

@Suite struct DueStateTests {
    @Test("TL-5 · state", arguments: try rows("state", of: .tl5, "accepted", "days", "pauses", "finished", "now", "state"))
    func state(_ row: Row) throws {
        let subject = try row.case()
        #expect(subject.dueState(now: try row.time("now"), in: Hall.timetable).rawValue == row["state"])
    }

    @Test("TL-5 · every state but annulled stands in the table")
    func everyState() throws {
        let rows = try rows("state", of: .tl5, "accepted", "days", "pauses", "finished", "now", "state")
        let expected = Set(DueState.allCases.map(\.rawValue)).subtracting([DueState.annulled.rawValue])
        #expect(Set(rows.map { $0["state"] }) == expected)
        let annulled = try Hall.acceptedCase().annulled(
            reason: "重复录入", by: .li, at: Hall.post, now: Hall.at("2026-03-02 11:00"))
        #expect(annulled.dueState(now: Hall.at("2027-03-02 11:00"), in: Hall.timetable) == .annulled)
    }

    @Test(
        "TL-5 · moments", arguments: try rows("moments", of: .tl5, "accepted", "days", "threshold", "yellow", "closes", "red"))
    func moments(_ row: Row) throws {
        let accepted = Hall.acceptedCase(Hall.item(promised: try row.int("days")), accepted: try row.time("accepted"))
        let timetable = Timetable(calendar: Hall.calendar, hours: Hall.hours, nearDueWorkdays: try row.int("threshold"))
        let moments = accepted.moments(in: timetable)
        #expect(moments?.nearDue.description == row.optional("yellow"))
        #expect(moments?.closes.description == row.optional("closes"))
        #expect(moments?.overdueFrom.description == row.optional("red"))
        guard let moments else { return }
        #expect(accepted.dueState(now: moments.nearDue, in: timetable) == .nearDue)
        #expect(accepted.dueState(now: moments.closes, in: timetable) == .nearDue)
        #expect(accepted.dueState(now: moments.overdueFrom, in: timetable) == .overdue)
        #expect(moments.lateMinutes(at: moments.closes) == 0)
        #expect(moments.lateMinutes(at: moments.overdueFrom) == 1)
    }

    @Test("TL-5 · yellow by now is what is due by a day, and nothing due later", arguments: 0...4)
    func lastNearDueDay(_ threshold: Int) throws {
        let timetable = Timetable(calendar: Hall.calendar, hours: Hall.hours, nearDueWorkdays: threshold)
        let cases = (1...90).map { Hall.acceptedCase(Hall.item(promised: $0), accepted: Hall.at("2025-09-01 08:00")) }
        let moments = try cases.map { try #require($0.moments(in: timetable)) }
        for days in 0..<60 {
            for minutes in [-1, 0, 1, 600] {
                let now = timetable.hours.opening(on: try #require(Day("2025-09-01")) + days).advanced(byMinutes: minutes)
                let last = try #require(timetable.lastNearDueDay(now: now))
                for moments in moments {
                    #expect((moments.nearDue <= now) == (moments.closes.day <= last), "\(moments) at \(now)")
                }
            }
        }
        let end = timetable.lastNearDueDay(now: Hall.at("2026-12-31 18:00"))
        #expect(end == (threshold == 0 ? Day("2026-12-31") : nil), "the calendar ends here")
    }

    @Test("TL-5 · the law's limit has moments of its own")
    func statutory() {
        let accepted = Hall.acceptedCase(Hall.item(promised: 5, statutory: 10))
        #expect(accepted.moments(in: Hall.timetable)?.closes == Hall.at("2026-03-09 17:30"))
        #expect(accepted.statutoryMoments(in: Hall.timetable)?.closes == Hall.at("2026-03-16 17:30"))
        let unlimited = Hall.acceptedCase(Hall.item(nature: .other(pauses: []), promised: 5, statutory: nil))
        #expect(unlimited.statutoryMoments(in: Hall.timetable) == nil)
    }
}

extension Row {
    /// A case from the columns accepted, days, pauses and finished.
    func `case`() throws -> Case {
        let pauses = try pauses("pauses")
        let open = pauses.first { $0.to == nil }
        var stage = open.map { Case.Stage.paused($0.cause, since: $0.from) } ?? .inWork
        if optional("finished") != nil { stage = .finished(.granted, at: try time("finished")) }
        return Case(
            id: .init(1), item: Hall.item(promised: try int("days")), post: Hall.window, firstAsked: Hall.li.id,
            handler: Hall.li.id, accepted: try time("accepted"), pauses: pauses.filter { $0.to != nil }, stage: stage)
    }
}
