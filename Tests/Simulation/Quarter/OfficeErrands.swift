import HallProto

/// What is done for the hall on a day: decisions, plans, lists, cases, and what happens to the daemon.
extension Quarter {
    func officeErrands(_ day: Int) -> [Errand] {
        var dice = Dice(seed: seed, step: 300_000 + day)
        var errands: [Errand] = []
        func add(_ percent: Int, _ minutes: ClosedRange<Int>, _ place: Int, _ paths: String...) {
            let (isOn, minute, path) = (dice.chance(percent), dice.number(minutes), dice.one(paths))
            guard isOn else { return }
            let deed = Deed.call(path, isPersonal: false) { dice, world in Moves.likely("hall.v1.\(path)", world, &dice) }
            errands.append(Errand(day: day, minute: minute, place: 600 + place, deed: deed))
        }
        addDecisions(add)
        addPlans(add)
        for place in 100..<107 {
            add(
                70, 515...1_045, place, "Cases/Accept", "Cases/Accept", "Cases/Finish", "Cases/HandOver",
                "Applications/File", "Applications/Check", "Applications/Accept", "Cases/Pause", "Cases/Resume",
                "Cases/Deliver",
                "Applications/GiveNotice", "Applications/Supplement", "Cases/Review", "Cases/Approve", "Enquiries/Open",
                "Enquiries/Settle")
        }
        for place in 110..<113 {
            add(
                60, 515...1_045, place, "Handovers/Give", "Handovers/Give", "Handovers/Acknowledge",
                "Handovers/GiveBack", "Handovers/Queue", "Handovers/List", "Breaches/RecordGap")
        }
        for place in 115..<118 {
            add(
                60, 515...1_045, place, "Whereabouts/List", "Whereabouts/RollCall", "Posts/Coverage",
                "Attendance/ListRecords", "Attendance/ListMarks", "Leaves/List", "Leaves/Balance", "Leaves/Preview",
                "Absences/List",
                "Corrections/List", "Studies/List", "Studies/Get", "Posts/ListRosters", "Delegations/List", "Leaves/Export")
        }
        let (stops, minutes) = (dice.chance(14), dice.one([15, 360, 600, 600, 700, 1_440, 4_000]))
        if stops {
            errands.append(Errand(day: day, minute: 1_215 + dice.number(0...30), place: 990, deed: .stop(minutes: minutes)))
        }
        let isMidday = dice.chance(2)
        if isMidday {
            errands.append(
                Errand(day: day, minute: dice.number(500...1_000), place: 991, deed: .stop(minutes: dice.number(1...90))))
        }
        return errands + afterCut(day) + changes(day)
    }

    private func addDecisions(_ add: (Int, ClosedRange<Int>, Int, String...) -> Void) {
        for place in 0..<3 { add(80, 545...600, place, "Corrections/Decide") }
        add(80, 590...640, 4, "Corrections/DecideSheet")
        for place in 5..<8 { add(85, 530...680, place, "Leaves/Decide") }
        add(30, 530...680, 8, "Leaves/RecordDecision")
        add(50, 530...680, 9, "Leaves/ConfirmDecision")
        add(15, 530...1_000, 10, "Leaves/NameSubstitute")
        add(15, 530...1_000, 11, "Leaves/Withdraw")
        add(15, 530...1_000, 12, "Leaves/Return")
        add(60, 600...1_000, 13, "Leaves/ConfirmReturn")
        add(30, 600...1_000, 14, "Leaves/HandInPaper")
        add(8, 600...1_000, 15, "Leaves/RecordConsent", "Leaves/Ask")
        for place in 16..<18 { add(70, 600...1_040, place, "Absences/Decide") }
        add(25, 600...1_040, 20, "Sheets/Correct", "Sheets/Get")
        add(60, 600...1_040, 21, "Sheets/Decide")
        add(40, 600...1_040, 22, "Sheets/Seal", "Sheets/List", "Sheets/Preview")
    }

    private func addPlans(_ add: (Int, ClosedRange<Int>, Int, String...) -> Void) {
        for place in 30..<32 { add(40, 520...800, place, "Studies/Plan") }
        for place in 32..<34 { add(70, 520...1_000, place, "Studies/Record") }
        add(60, 1_000...1_040, 34, "Studies/DecideAskOff")
        add(15, 520...1_040, 35, "Studies/HandInEssay", "Studies/CheckNotes", "Studies/Cancel")
        add(10, 520...1_040, 40, "Posts/AddRoster")
        add(10, 520...1_040, 41, "Schedules/AddDuty")
        add(6, 520...1_040, 42, "Posts/EndRoster", "Schedules/EndDuty")
        add(5, 520...1_040, 43, "Delegations/Delegate", "Delegations/Delegate", "Delegations/Revoke")
        add(10, 520...1_040, 44, "Enquiries/Escalate", "Breaches/Explain", "Breaches/Decide")
    }

    /// The morning after a power cut: the sheet that was signed on paper, and what was done on cases.
    private func afterCut(_ day: Int) -> [Errand] {
        guard day > 0, let cut = powerCut(on: day - 1) else { return [] }
        let date = first + day - 1
        let sheet = Deed.call("signed on paper", isPersonal: true) { Moves.entersSheet(of: date, cut, $1, &$0) }
        let slip = Deed.call("BackEntries/Enter", isPersonal: false) { Moves.likely("hall.v1.BackEntries/Enter", $1, &$0) }
        let word = Deed.call("BackEntries/Confirm", isPersonal: false) { Moves.likely("hall.v1.BackEntries/Confirm", $1, &$0) }
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
