import HallProto

/// The hall a log of punches needs: its people, somebody who keeps the sheet, the schedule, and the year's calendar as the log
/// lets one guess it.
struct PunchHall: Sendable {
    /// The log's people in their order, then the keeper.
    let people: [ReplayHall.Clerk]
    let schedule: ScheduleInfo
    /// What is not as its weekday says: weekdays on which nobody came, weekends on which somebody did, the fixed festivals.
    let exceptions: [CalendarDay]
    /// Fixed festivals on which somebody came: every year's calendar must have them as holidays, so that the hall opens for the
    /// day and everybody is put on it.
    let openings: [String]

    static let terminal = "T-punches"
    static let keeper = ReplayHall.Clerk(id: "K1", name: "registrar", unit: 0)
    static let source = "为重放而设：打卡记录中无人到岗的工作日为假日 / for the replay: weekdays on which nobody came are holidays"

    init(_ log: PunchLog, _ schedule: ScheduleInfo) {
        people =
            log.people.enumerated().map { ReplayHall.Clerk(id: "E\($0 + 1)", name: $1, unit: 0) } + [Self.keeper]
        self.schedule = schedule
        let worked = Set(log.workedDays)
        let festivals = ReplayCalendar.fixedFestivals.map { "\(log.year)-\($0)" }
        exceptions =
            festivals.map { CalendarDay(date: $0, kind: .holiday, name: "fixed festival") }
            + log.days.compactMap { day in
                let date = String(ReplayCalendar.text(of: day))
                guard !festivals.contains(date), ReplayCalendar.isWeekend(day) == worked.contains(day) else { return nil }
                return worked.contains(day)
                    ? CalendarDay(date: date, kind: .makeupWorkday, name: "somebody came")
                    : CalendarDay(date: date, kind: .holiday, name: "nobody came")
            }
        openings = worked.map { String(ReplayCalendar.text(of: $0)) }.filter(festivals.contains).sorted()
    }

    /// Where the keeper stands among the people.
    var keeperPlace: Int { people.count - 1 }

    /// Holidays the log itself speaks for.
    var holidays: Int { exceptions.count { $0.name == "nobody came" } }

    /// What the administrator takes in. With `firstLogin` everybody has a login of their own from that uid on; without, `uid` is
    /// the one terminal.
    func lists(uid: UInt32, firstLogin: UInt32?) -> [ListFile] {
        let staff = people.map { [$0.id, $0.name, "U1"] }
        let logins =
            firstLogin.map { first in people.enumerated().map { ["\(first + UInt32($0))", $1.id, ""] } }
            ?? [["\(uid)", "", Self.terminal]]
        let off = [[Self.keeper.id, "off", schedule.from, "", "stands in no row of the log"]]
        let on = openings.flatMap { date in
            people.dropLast().map { [$0.id, "on", date, date, "somebody came on a fixed festival"] }
        }
        let times = schedule.sessions.map { "\($0.starts)-\($0.ends)" }.joined(separator: ";")
        let minutes = [schedule.graceMinutes, schedule.opensMinutes, schedule.settlesMinutes].map { "\($0)" }
        return [
            replayList(.units, "id,name", [["U1", "everybody"]]), replayList(.staff, "id,name,unit_id", staff),
            replayList(.terminals, "id,name", [[Self.terminal, "replay"]]),
            replayList(.logins, "uid,person_id,terminal_id", logins),
            replayList(.roles, "person_id,role", [[Self.keeper.id, "registrar"]]),
            replayList(.settings, "key,value", [["hall_name", "replay"]]),
            replayList(
                .schedules, "from,sessions,marking,grace_minutes,opens_minutes,settles_minutes",
                [[schedule.from, times, "whole_day"] + minutes]),
            replayList(.duties, "person_id,kind,from,until,reason", off + on),
        ]
    }
}
