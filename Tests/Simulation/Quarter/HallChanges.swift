import HallProto

/// What changes the hall itself, and what is looked at when a day is over.
extension Moves {
    private static func voice(with role: Role, _ world: World) -> Voice? {
        world.voices.first { world.caller($0)?.has(role) == true }
    }

    /// Most of those who came or went while there was no power, as the sheet at the door has them.
    static func entersSheet(of day: Int, _ cut: Range<Int>, _ world: World, _ dice: inout Dice) -> Move? {
        guard let voice = voice(with: .registrar, world) else { return nil }
        let times = [(505, true), (722, false), (835, true), (1_052, false)].filter { cut.contains($0.0) }
        let people = world.staff.keys.sorted().filter { !world.places(of: $0, on: day).isEmpty && world.isServing($0) }
        let lines = people.filter { _ in dice.chance(85) }.flatMap { person in
            times.map { time, isIn in
                SheetLine(
                    personID: person, kind: isIn ? .signIn : .signOut, date: Days.text(day),
                    time: Days.time(ofMinute: time + dice.number(-14...14)))
            }
        }
        guard !lines.isEmpty else { return nil }
        let request = EnterSheetRequest(voucher: "停电\(Days.text(day))", lines: Array(lines.prefix(60)))
        return Move("hall.v1.Corrections/EnterSheet", voice, request) { $0.enter(request, $1) }
    }

    static func otherHolders(_ world: World, _ dice: inout Dice) -> Move? {
        guard let voice = voice(with: .director, world) else { return nil }
        guard var post = world.posts[dice.one(world.posts.keys.sorted())] else { return nil }
        let people = world.staff.keys.filter { world.isServing($0) }.sorted().shuffled(using: &dice)
        post.aPersonID = people[0]
        post.bPersonIDs = Array(people[1...dice.number(1...3)])
        let request = PutPostRequest(post: post, expectedVersion: post.version)
        return Move("hall.v1.Directory/PutPost", voice, request) { $0.putPost(request, $1) }
    }

    /// A Saturday more, a day of snow, a short day; today or in the days to come.
    static func otherOpening(_ world: World, _ dice: inout Dice) -> Move? {
        guard let voice = voice(with: .registrar, world) else { return nil }
        let day = world.today + dice.one([0, 1, 1, 2, 3, 5])
        let sessions = dice.one([[], [("08:30", "12:00")], [("09:00", "12:00"), ("13:30", "17:00")]])
            .map { SessionHours(starts: $0.0, ends: $0.1) }
        let opening = OpeningInfo(date: Days.text(day), sessions: sessions, reason: "延伸服务")
        let request = PutOpeningRequest(opening: opening, expectedVersion: world.openings[day]?.version ?? 0)
        return Move("hall.v1.Schedules/PutOpening", voice, request) { $0.put(request, $1) }
    }

    static func otherHours(_ world: World, _ dice: inout Dice) -> Move? {
        guard let voice = voice(with: .registrar, world), var schedule = world.schedule(on: world.today) else { return nil }
        let day = world.today + dice.number(1...6)
        schedule.from = Days.text(day)
        schedule.version = 0
        schedule.sessions = [("08:30", "12:00"), ("14:30", "18:00")].map { SessionHours(starts: $0.0, ends: $0.1) }
        let request = PutScheduleRequest(schedule: schedule, expectedVersion: world.schedules[day]?.version ?? 0)
        return Move("hall.v1.Schedules/PutSchedule", voice, request) { $0.put(request, $1) }
    }

    /// One without an office, today; what lies with them goes to the posts' other holders or to somebody named.
    static func departs(_ world: World, _ dice: inout Dice) -> Move? {
        guard let voice = voice(with: .director, world) else { return nil }
        let plain = (1...10).map(Furnishing.person).filter { world.isServing($0) }
        guard plain.count > 7 else { return nil }
        let request = DepartStaffRequest(
            id: dice.one(plain), departedOn: Days.text(world.today + dice.one([0, 0, -1])), reason: "调回原单位")
        return Move("hall.v1.Directory/DepartStaff", voice, request) { $0.depart(request, $1) }
    }

    static func records(_ days: ClosedRange<Int>, _ voice: Voice) -> Move {
        let request = ListRecordsRequest(
            from: Days.text(days.lowerBound), to: Days.text(days.upperBound), pageSize: 1_000)
        return Move("hall.v1.Attendance/ListRecords", voice, request) { $0.listRecords(request, $1) }
    }

    /// Each minute of the hall's hours up to now, looked at for itself: unmanned ones lie in one gap, others in none.
    static func gaps(on day: Int, _ voice: Voice) -> Move {
        let request = ListGapsRequest(from: Days.text(day), to: Days.text(day), pageSize: 1_000)
        return Move("hall.v1.Posts/ListGaps", voice, request) { world, caller in
            let empty = world.emptyMinutes(on: day)
            guard case .done(_, let check) = world.listGaps(request, caller) else { return .refused(["ATT-2"]) }
            return .done { reply, world in
                let gaps = try ListGapsReply(decoding: reply, limits: .reply).gaps
                let minutes = gaps.flatMap { gap in
                    let from = Days.wallMinute((gap.from?.seconds ?? 0) * 1_000)
                    let until = Days.wallMinute((gap.until?.seconds ?? 0) * 1_000)
                    return (from..<until).map { "\(gap.postID) \(Days.text(day)) \($0 - day * Days.minutesADay)" }
                }
                let told = Set(minutes)
                guard told.count == minutes.count else { return "a minute lies in two gaps on \(Days.text(day))" }
                if let missing = empty.subtracting(told).min() { return "nobody served, and it is in no gap: \(missing)" }
                if let invented = told.subtracting(empty).min() { return "somebody served, and it is in a gap: \(invented)" }
                return try check(reply, &world)
            }
        }
    }

    static func sheet(of month: String, _ voice: Voice) -> Move {
        Move("hall.v1.Sheets/Preview", voice, PreviewSheetRequest(month: month)) { world, _ in
            let lines = world.draw(month)
            return .done { reply, world in
                world.complaint(about: try PreviewSheetReply(decoding: reply, limits: .reply).sheet, lines)
            }
        }
    }

    static func ledger(of month: String, _ voice: Voice) -> Move {
        let request = StudyLedgerRequest(month: month)
        return Move("hall.v1.Studies/Ledger", voice, request) { $0.ledger(request, $1) }
    }
}

extension World {
    /// The model itself: whatever was looked at narrowly is as it would be had everything been looked at. Nil: so it is.
    func forgotten() -> String? {
        var whole = self
        let events = whole.lookAtEverythingAgain()
        return events.isEmpty ? nil : "the model has forgotten \(events)"
    }
}
