import HallProto

/// Drives a log of punches through the daemon, each at its minute and by whom it concerns.
struct PunchDriver {
    let log: PunchLog
    let hall: PunchHall
    let calendar: ReplayCalendar
    private(set) var line: PunchLine
    private(set) var signed = 0
    /// Signatures the hall took for somebody else's, or for another minute's.
    private(set) var mistaken = 0

    init(_ log: PunchLog, _ hall: PunchHall, _ calendar: ReplayCalendar, _ line: PunchLine) {
        self.log = log
        self.hall = hall
        self.calendar = calendar
        self.line = line
    }

    /// The calendar, then the days the hall opens though they are festivals, as the keeper puts them.
    mutating func putYear(issuedOn today: String) async throws(Failure) {
        let notice = CalendarYearInfo(year: Int32(log.year), source: PunchHall.source, issuedOn: today)
        let load = LoadYearRequest(year: notice, days: hall.exceptions)
        _ = try await CalendarClient(line.line.caller).loadYear(load, line.line.keeper)
        for date in hall.openings {
            let opening = OpeningInfo(date: date, sessions: hall.schedule.sessions, reason: "somebody came")
            _ = try await line.acting(as: hall.keeperPlace) { caller, options throws(Failure) in
                try await SchedulesClient(caller).putOpening(PutOpeningRequest(opening: opening), options)
            }
        }
    }

    /// Until six hours into the day after the last: no session waits longer to be settled.
    mutating func run(progress: (_ signed: Int) -> Void) async throws(Failure) {
        for punch in log.punches {
            let instant = calendar.instant(day: punch.day, minuteOfDay: punch.minuteOfDay)
            try await line.advance(to: instant)
            let (name, at) = try await sign(punch)
            if name != hall.people[punch.person].name || at?.seconds != instant { mistaken += 1 }
            signed += 1
            progress(signed)
        }
        try await line.advance(to: calendar.instant(day: log.days.upperBound + 1, minuteOfDay: 360))
    }

    private mutating func sign(_ punch: Punch) async throws(Failure) -> (name: String, at: Timestamp?) {
        switch punch.kind {
        case .arrival:
            let reply = try await line.acting(as: punch.person) { caller, options throws(Failure) in
                try await AttendanceClient(caller).signIn(SignInRequest(), options)
            }
            return (reply.personName, reply.at)
        case .departure:
            let reply = try await line.acting(as: punch.person) { caller, options throws(Failure) in
                try await AttendanceClient(caller).signOut(SignOutRequest(), options)
            }
            return (reply.personName, reply.at)
        }
    }

    /// What became of every session, as the keeper reads it.
    mutating func records() async throws(Failure) -> [SessionRecordInfo] {
        var records: [SessionRecordInfo] = []
        var request = ListRecordsRequest(
            from: String(ReplayCalendar.text(of: log.days.lowerBound)),
            to: String(ReplayCalendar.text(of: log.days.upperBound)),
            pageSize: Int32(ListRecordsReply.pageSizeMax))
        repeat {
            let page = request
            let reply = try await line.acting(as: hall.keeperPlace) { caller, options throws(Failure) in
                try await AttendanceClient(caller).listRecords(page, options)
            }
            records += reply.records
            request.pageToken = reply.nextPageToken
        } while !request.pageToken.isEmpty
        return records
    }
}
