import ArgumentParser
import HallProto

/// Drives a permit desk's log through a daemon on a simulated clock, every clerk under a badge session of their own, and holds
/// the hall's reckoning against the log's.
struct ReplayCommand: HallCommand {
    @OptionGroup var globals: Globals

    @Argument(help: .told(Help.replayFile, value: "file"), completion: .file(extensions: ["csv"]))
    var file: String

    static var configuration: CommandConfiguration { .told("replay", Help.replay) }

    func run(at desk: Desk) async throws {
        let log = try ReplayLog(try contents(of: file), path: file)
        let plan = ReplayPlan(log, .local)
        let caller = CountingCaller(desk.caller)
        let status = try await AdminClient(caller).status(AdminStatusRequest(), CallOptions())
        let uid = try await IdentityClient(caller).whoAmI(WhoAmIRequest(), CallOptions()).uid
        var line = ReplayLine(caller, desk.options, now: status.now?.seconds ?? 0)
        try await check(status, plan, desk, line)

        let start = ContinuousClock.now
        let today = String(ReplayCalendar.text(of: ReplayCalendar.local.day(of: status.now?.seconds ?? 0)))
        try await ReplaySetUp(plan: plan, uid: uid, today: today).run(&line)
        desk.console.complain(line: desk.look(.replayMade(plan.moves.count)))
        var driver = ReplayDriver(plan, line)
        let total = plan.moves.count
        try await driver.run { done in
            if done.isMultiple(of: 500) { desk.console.complain(line: desk.look(.replayProgress(done, of: total))) }
        }
        let spent = (ContinuousClock.now - start).components
        let calls = caller.calls
        let states = try await driver.dueStates()
        let head = try await JournalClient(caller).head(JournalHeadRequest(), CallOptions())
        let report = ReplayReport(
            driver, states: states, journal: head.seq,
            spent: (calls, Int(spent.seconds) * 1000 + Int(spent.attoseconds / 1_000_000_000_000_000)))
        desk.console.write(line: desk.json ? report.json : report.text(desk.look))
        if !report.unexpected.isEmpty { throw Trouble.quiet(1) }
    }

    /// A replay makes a hall of its own: it wants an empty book and a clock it can move, in the time zone it reckons in.
    private func check(_ status: AdminStatusReply, _ plan: ReplayPlan, _ desk: Desk, _ line: ReplayLine) async throws {
        guard status.simulatedClock else { throw Trouble.usage(.replayWantsSimulatedClock) }
        guard desk.surroundings.variable("TZ") == status.timeZone else {
            throw Trouble.usage(.replayWantsZone(status.timeZone))
        }
        if let first = plan.moves.first?.at, let now = status.now?.seconds, first < now {
            throw Trouble.usage(.replayWantsEarlierClock(desk.look.clock.text(Timestamp(seconds: first, nanos: 0))))
        }
        let staff = try await DirectoryClient(line.caller).listStaff(
            ListStaffRequest(withDeparted: true, pageSize: 1), line.keeper)
        guard staff.staff.isEmpty else { throw Trouble.usage(.replayWantsEmptyBook) }
    }
}
