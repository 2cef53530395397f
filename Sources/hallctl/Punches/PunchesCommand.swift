import ArgumentParser
import HallProto

/// Drives a year of arrivals and departures through a daemon on a simulated clock, everybody signing for themselves, and prints
/// the year's sheet as the hall derives it.
struct PunchesCommand: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.punchesFile, value: "file"), completion: .file(extensions: ["csv"]))
    var file: String

    @Option(help: .told(Help.punchesHours, value: "hours"))
    var hours: String

    @Option(help: .told(Help.grace, value: "minutes"))
    var grace: Int32

    @Option(help: .told(Help.opensBefore, value: "minutes"))
    var opens: Int32

    @Option(help: .told(Help.settlesAfter, value: "minutes"))
    var settles: Int32

    @Option(help: .told(Help.punchesLogins, value: "uid"))
    var logins: UInt32?

    @Option(help: .told(Help.punchesSheet, value: "file"))
    var sheet: String?

    @Option(help: .told(Help.punchesRecords, value: "file"))
    var records: String?

    static var configuration: CommandConfiguration { .told("replay-punches", Help.punches) }

    func run(at desk: Desk) async throws {
        let calendar = ReplayCalendar.local
        let log = try PunchLog(try contents(of: file), path: file)
        let schedule = ScheduleInfo(
            from: String(ReplayCalendar.text(of: log.days.lowerBound)), sessions: [try readHours(hours)], marking: .wholeDay,
            graceMinutes: grace, opensMinutes: opens, settlesMinutes: settles)
        let hall = PunchHall(log, schedule)
        let caller = CountingCaller(desk.caller)
        let now = try await begin(caller, desk, from: calendar.instant(day: log.days.lowerBound, minuteOfDay: 0))

        let start = ContinuousClock.now
        let line = try await line(ReplayLine(caller, desk.options, now: now), hall, desk)
        var driver = PunchDriver(log, hall, calendar, line)
        try await driver.putYear(issuedOn: String(ReplayCalendar.text(of: calendar.day(of: now))))
        desk.console.complain(line: desk.look(.replayMade(log.punches.count)))
        try await driver.run { done in
            if done.isMultiple(of: 2000) {
                desk.console.complain(line: desk.look(.replayProgress(done, of: log.punches.count)))
            }
        }
        let spent = (ContinuousClock.now - start).components
        let derived = PunchSheet(try await driver.records(), of: hall.people.dropLast())
        if let sheet { try write(derived.csv, to: sheet) }
        if let records { try write(derived.recordsCSV, to: records) }
        let head = try await JournalClient(caller).head(JournalHeadRequest(), driver.line.line.keeper)
        let report = PunchReport(
            driver, derived, journal: head.seq,
            milliseconds: Int(spent.seconds) * 1000 + Int(spent.attoseconds / 1_000_000_000_000_000))
        desk.console.write(line: desk.json ? report.json : report.text(desk.look))
        if !report.unexpected.isEmpty { throw Trouble.quiet(1) }
    }

    /// A replay makes a hall of its own: it wants an empty book and a clock it can move, in the time zone it reckons in, not past the
    /// log's first day. The hall's now.
    private func begin(_ caller: CountingCaller, _ desk: Desk, from first: Int64) async throws -> Int64 {
        let status = try await AdminClient(caller).status(AdminStatusRequest(), CallOptions())
        guard status.simulatedClock else { throw Trouble.usage(.replayWantsSimulatedClock) }
        guard desk.surroundings.variable("TZ") == status.timeZone else {
            throw Trouble.usage(.replayWantsZone(status.timeZone))
        }
        guard let now = status.now?.seconds, now <= first else {
            throw Trouble.usage(.replayWantsEarlierClock(desk.look.clock.text(Timestamp(seconds: first, nanos: 0))))
        }
        let staff = try await DirectoryClient(caller).listStaff(
            ListStaffRequest(withDeparted: true, pageSize: 1), CallOptions())
        guard staff.staff.isEmpty else { throw Trouble.usage(.replayWantsEmptyBook) }
        return now
    }

    /// Takes the hall in and gives everybody their way to call.
    private func line(_ keeper: ReplayLine, _ hall: PunchHall, _ desk: Desk) async throws -> PunchLine {
        var line = PunchLine(keeper, hall.people)
        let uid = try await IdentityClient(keeper.caller).whoAmI(WhoAmIRequest(), keeper.keeper).uid
        let lists = ImportRequest(files: hall.lists(uid: uid, firstLogin: logins))
        _ = try await DirectoryClient(keeper.caller).import(lists, keeper.keeper)
        if let logins {
            try await line.connect(from: logins) { desk.surroundings.connect(desk.way, desk.look.language) }
        } else {
            try await line.giveBadges()
        }
        return line
    }
}
