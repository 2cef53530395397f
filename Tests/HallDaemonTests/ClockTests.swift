import Foundation
import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// A clock that jumped is told from one that runs, and nothing is done by it before the administrator has looked.
@Suite struct ClockTests {
    static let wall = Instant(milliseconds: 1_772_413_200_000)

    @Test(
        "how far the clock may stand from the journal's last entry when the daemon starts",
        arguments: [
            (0, true), (-10, true), (-11, false), (45 * 24 * 60, true), (45 * 24 * 60 + 1, false), (-525_600, false),
        ])
    func atStart(minutes: Int, isPlausible: Bool) {
        #expect(ClockSanity.plausible(startAt: Self.wall.advanced(byMinutes: minutes), after: Self.wall) == isPlausible)
    }

    @Test(
        "how far the clock may jump while the daemon runs",
        arguments: [(0, true), (9, true), (-9, true), (11, false), (-11, false), (525_600, false)])
    func running(minutes: Int, ranOn: Bool) {
        let time = ScriptedTime(startingAt: Self.wall)
        let clock = Clock(.scripted(time), zone: .gmt)
        var sanity = ClockSanity(clock)
        time.pass(milliseconds: 0, jumpMilliseconds: Int64(minutes) * 60_000)
        let first = sanity.ranOn(to: clock.now(), clock)
        let second = sanity.ranOn(to: clock.now(), clock)
        #expect(first == ranOn)
        #expect(second, "the next look is held against this one")
    }

    @Test("the offset of a minute is the zone's, asked for once or again")
    func offsets() throws {
        let clock = Clock(.system, zone: try #require(TimeZone(identifier: "Europe/Berlin")))
        let summer = try #require(Day("2026-03-29"))
        // Clocks go from 02:00 to 03:00 on that day, at 01:00 UTC.
        let change = Instant(milliseconds: Int64(summer.number) * 86_400_000 + 3_600_000)
        for _ in 1...2 {
            #expect(clock.utcOffsetMinutes(at: Instant(milliseconds: change.milliseconds - 1)) == 60)
            #expect(clock.utcOffsetMinutes(at: change) == 120)
            for slot in 0..<600 {
                let later = change.advanced(byMinutes: slot)
                #expect(clock.utcOffsetMinutes(at: later) == 120 && clock.hallTime(later).description == berlin(later))
            }
            #expect(clock.utcOffsetMinutes(at: Instant(milliseconds: -1)) == 60, "before 1970")
        }
        func berlin(_ instant: Instant) -> String { HallTime(instant, utcOffsetMinutes: 120).description }
    }

    @Test("after a jump the agenda waits for the administrator's word, also over a restart")
    func jumped() async throws {
        try await CasesHall.run(at: nil) { hall in
            let number = try #require(try await hall.accept().case?.number)
            try hall.restart { db in
                try Meta.clockSuspected.set(db, 1)
                try db.execute(sql: "UPDATE agenda SET due_at = due_at - 400000000000")
            }
            let before = try await hall.admin.status(AdminStatusRequest())
            #expect(before.clockSuspected && before.agendaOwed > 0)
            _ = try await hall.accept(for: "钱二")
            let stillOwed = try await hall.admin.status(AdminStatusRequest()).agendaOwed
            #expect(stillOwed == before.agendaOwed, "the windows go on, deadlines wait")
            let confirmed = await outcome { _ = try await hall.admin.confirmClock(ConfirmClockRequest()) }
            #expect(confirmed == "done")
            _ = try await hall.accept(for: "孙三")
            let after = try await hall.admin.status(AdminStatusRequest())
            #expect(!after.clockSuspected && after.agendaOwed == 0)
            #expect(try await hall.get(number).dueState == .onTime, "what fell due too early is looked at anew, not believed")
            #expect(try await hall.verify().whole)
        }
    }

    @Test("a clock that was set right while it was not trusted is trusted as it was confirmed")
    func setRight() async throws {
        let time = ScriptedTime(startingAt: Self.wall)
        try await CasesHall.run(at: nil, by: time) { hall in
            func pass(jumpDays: Int64) async throws -> Bool {
                time.pass(milliseconds: 2_000, jumpMilliseconds: jumpDays * 86_400_000)
                try hall.daemon.roundTrip()
                return try await hall.admin.status(AdminStatusRequest()).clockSuspected
            }
            let jumped = try await pass(jumpDays: 90)
            let setBack = try await pass(jumpDays: -90)
            #expect(jumped && setBack)
            _ = try await hall.admin.confirmClock(ConfirmClockRequest())
            let after = try await pass(jumpDays: 0)
            #expect(!after)
        }
    }
}
