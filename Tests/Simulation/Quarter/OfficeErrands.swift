import HallProto

/// What is done for the hall on a day: decisions, plans, lists, cases, and what happens to the daemon.
extension Quarter {
    /// One of these methods, so many times in a hundred days, at some minute between these.
    private struct Habit {
        var percent: Int
        var minutes: ClosedRange<Int>
        var times = 1
        var paths: [String]
    }

    private static let decisions = [
        Habit(percent: 80, minutes: 545...600, times: 3, paths: ["Corrections/Decide"]),
        Habit(percent: 80, minutes: 590...640, paths: ["Corrections/DecideSheet"]),
        Habit(percent: 85, minutes: 530...680, times: 3, paths: ["Leaves/Decide"]),
        Habit(percent: 30, minutes: 530...680, paths: ["Leaves/RecordDecision"]),
        Habit(percent: 50, minutes: 530...680, paths: ["Leaves/ConfirmDecision"]),
        Habit(percent: 15, minutes: 530...1_000, paths: ["Leaves/NameSubstitute"]),
        Habit(percent: 15, minutes: 530...1_000, paths: ["Leaves/Withdraw"]),
        Habit(percent: 15, minutes: 530...1_000, paths: ["Leaves/Return"]),
        Habit(percent: 60, minutes: 600...1_000, paths: ["Leaves/ConfirmReturn"]),
        Habit(percent: 30, minutes: 600...1_000, paths: ["Leaves/HandInPaper"]),
        Habit(percent: 8, minutes: 600...1_000, paths: ["Leaves/RecordConsent", "Leaves/Ask"]),
        Habit(percent: 70, minutes: 600...1_040, times: 2, paths: ["Absences/Decide"]),
        Habit(percent: 25, minutes: 600...1_040, paths: ["Sheets/Correct", "Sheets/Get"]),
        Habit(percent: 60, minutes: 600...1_040, paths: ["Sheets/Decide"]),
        Habit(percent: 40, minutes: 600...1_040, paths: ["Sheets/Seal", "Sheets/List", "Sheets/Preview"]),
    ]

    private static let plans = [
        Habit(percent: 40, minutes: 520...800, times: 2, paths: ["Studies/Plan"]),
        Habit(percent: 70, minutes: 520...1_000, times: 2, paths: ["Studies/Record"]),
        Habit(percent: 60, minutes: 1_000...1_040, paths: ["Studies/DecideAskOff"]),
        Habit(percent: 15, minutes: 520...1_040, paths: ["Studies/HandInEssay", "Studies/CheckNotes", "Studies/Cancel"]),
        Habit(percent: 10, minutes: 520...1_040, paths: ["Posts/AddRoster"]),
        Habit(percent: 10, minutes: 520...1_040, paths: ["Schedules/AddDuty"]),
        Habit(percent: 6, minutes: 520...1_040, paths: ["Posts/EndRoster", "Schedules/EndDuty"]),
        Habit(percent: 4, minutes: 520...1_040, paths: ["Delegations/Delegate", "Delegations/Revoke"]),
        Habit(percent: 10, minutes: 520...1_040, paths: ["Enquiries/Escalate", "Breaches/Explain", "Breaches/Decide"]),
    ]

    private static let work = [
        Habit(
            percent: 70, minutes: 515...1_045, times: 7,
            paths: [
                "Cases/Accept", "Cases/Accept", "Cases/Finish", "Cases/HandOver", "Cases/RecordStep", "Cases/SendUp",
                "Cases/ComeBack", "Cases/Pause", "Cases/Resume", "Cases/Deliver", "Cases/Review", "Cases/Approve",
                "Applications/File", "Applications/Check", "Applications/Accept", "Applications/GiveNotice",
                "Applications/Supplement", "Enquiries/Open", "Enquiries/Settle",
            ]),
        Habit(
            percent: 60, minutes: 515...1_045, times: 3,
            paths: [
                "Handovers/Give", "Handovers/Give", "Handovers/Acknowledge", "Handovers/GiveBack", "Handovers/Queue",
                "Handovers/List", "Breaches/RecordGap",
            ]),
        Habit(
            percent: 60, minutes: 515...1_045, times: 3,
            paths: [
                "Whereabouts/List", "Whereabouts/RollCall", "Posts/Coverage", "Attendance/ListRecords",
                "Attendance/ListMarks", "Leaves/List", "Leaves/Balance", "Leaves/Preview", "Absences/List",
                "Corrections/List", "Studies/List", "Studies/Get", "Posts/ListRosters", "Delegations/List", "Leaves/Export",
            ]),
    ]

    func officeErrands(_ day: Int) -> [Errand] {
        var dice = Dice(seed: seed, step: 300_000 + day)
        var errands: [Errand] = []
        let habits = (Self.decisions + Self.plans + Self.work).flatMap { habit in (0..<habit.times).map { _ in habit } }
        for (place, habit) in habits.enumerated() {
            let (isOn, minute, path) = (dice.chance(habit.percent), dice.number(habit.minutes), dice.one(habit.paths))
            guard isOn else { continue }
            let deed = Deed.call(path, isPersonal: false) { Moves.likely("hall.v1.\(path)", $1, &$0) }
            errands.append(Errand(day: day, minute: minute, place: 600 + place, deed: deed))
        }
        // Mostly over midnight, sometimes for some days; seldom between two visitors.
        let (stops, minutes) = (dice.chance(14), dice.one([15, 360, 600, 600, 700, 1_440, 4_000]))
        if stops {
            errands.append(Errand(day: day, minute: 1_215 + dice.number(0...30), place: 990, deed: .stop(minutes: minutes)))
        }
        if dice.chance(2) {
            let deed = Deed.stop(minutes: dice.number(1...90))
            errands.append(Errand(day: day, minute: dice.number(500...1_000), place: 991, deed: deed))
        }
        return errands + afterCut(day) + changes(day)
    }

    /// The morning after a power cut: the sheet that was signed on paper, and what was done on cases.
    private func afterCut(_ day: Int) -> [Errand] {
        guard day > 0, let cut = powerCut(on: day - 1) else { return [] }
        let date = first + day - 1
        let sheet = Deed.call("signed on paper", isPersonal: true) { Moves.entersSheet(of: date, cut, $1, &$0) }
        let slip = Deed.call("BackEntries/Enter", isPersonal: false) { Moves.likely("hall.v1.BackEntries/Enter", $1, &$0) }
        let word = Deed.call("BackEntries/Confirm", isPersonal: false) {
            Moves.likely("hall.v1.BackEntries/Confirm", $1, &$0)
        }
        return [
            Errand(day: day, minute: 541, place: 800, deed: sheet), Errand(day: day, minute: 620, place: 801, deed: slip),
            Errand(day: day, minute: 700, place: 802, deed: word),
        ]
    }

    /// What changes the hall: other holders, other hours, extra days, somebody who leaves.
    private func changes(_ day: Int) -> [Errand] {
        var dice = Dice(seed: seed, step: 400_000 + day)
        var errands: [Errand] = []
        func add(_ isOn: Bool, _ minute: Int, _ place: Int, _ name: String, _ make: @escaping (inout Dice, World) -> Move?) {
            guard isOn else { return }
            errands.append(Errand(day: day, minute: minute, place: 810 + place, deed: .call(name, isPersonal: true, make)))
        }
        add(dice.chance(7), dice.number(480...1_080), 0, "other holders") { Moves.otherHolders($1, &$0) }
        add(dice.chance(4), dice.number(480...1_080), 1, "extra hours or none") { Moves.otherOpening($1, &$0) }
        add(day == 40, 600, 2, "hours of summer") { Moves.otherHours($1, &$0) }
        add(day == 25 || day == 60 && dice.chance(50), dice.number(520...1_040), 3, "departs") { Moves.departs($1, &$0) }
        return errands
    }
}
