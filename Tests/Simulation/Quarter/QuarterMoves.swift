import HallProto

/// What one person does now, for themselves. Nil: they have no reason to.
extension Moves {
    static func voice(_ number: Int) -> Voice { Voice(uid: 1_000 + UInt32(number)) }

    /// One that the model would have done, where the dice find one soon; now and then whatever they throw first.
    static func likely(_ path: String, _ world: World, _ dice: inout Dice) -> Move? {
        guard let maker = makers[path] else { fatalError("no maker of \(path)") }
        var move = maker(&dice, world)
        guard !dice.chance(8) else { return move }
        for _ in 0..<6 {
            var ahead = world
            if move.verdict(in: &ahead).isDone { return move }
            move = maker(&dice, world)
        }
        return move
    }

    private static func isHere(_ number: Int, _ world: World) -> String? {
        let person = Furnishing.person(number)
        return world.caller(voice(number))?.person == person ? person : nil
    }

    private static func works(_ person: String, _ world: World) -> Bool {
        !(world.stints(of: person, on: world.today) ?? []).isEmpty
    }

    private static func isSignedIn(_ person: String, _ world: World) -> Bool {
        world.marks(of: person, on: world.today).max { $0.at < $1.at }?.isSignIn == true
    }

    /// Whoever is on leave mostly stays there; on a day of rest hardly anybody comes.
    static func comes(_ number: Int, _ world: World, _ dice: inout Dice) -> Move? {
        guard let person = isHere(number, world) else { return nil }
        guard works(person, world) || dice.chance(1) else { return nil }
        guard world.leaveNow(person) == nil || dice.chance(6) else { return nil }
        return signIn(voice(number))
    }

    static func goes(_ number: Int, _ world: World, _ dice: inout Dice) -> Move? {
        guard let person = isHere(number, world), isSignedIn(person, world) || dice.chance(2) else { return nil }
        return signOut(voice(number), because: "群众明天再来")
    }

    static func stepsAway(_ number: Int, _ world: World, _ dice: inout Dice) -> Move? {
        guard let person = isHere(number, world), isSignedIn(person, world) else { return nil }
        let request = StepAwayRequest(reason: dice.one(["", "取件"]))
        return Move("hall.v1.Whereabouts/StepAway", voice(number), request) { $0.stepAway(request, $1) }
    }

    static func goesOut(_ number: Int, _ world: World, minutes: Int, _ dice: inout Dice) -> Move? {
        guard let person = isHere(number, world), works(person, world) else { return nil }
        let request = GoOutRequest(
            destination: "县民政局", reason: "送材料", expectedReturn: Timestamp(seconds: world.now / 1_000 + Int64(minutes) * 60))
        return Move("hall.v1.Whereabouts/GoOut", voice(number), request) { $0.goOut(request, $1) }
    }

    static func isBack(_ number: Int, _ world: World, _ dice: inout Dice) -> Move? {
        guard let person = isHere(number, world), world.open(person) != nil else { return nil }
        return Move("hall.v1.Whereabouts/Return", voice(number), ReturnRequest()) { $0.comeBack($1) }
    }

    /// Of the last days: where a session lacks a mark.
    static func asksForMark(_ number: Int, _ world: World, _ dice: inout Dice) -> Move? {
        guard let person = isHere(number, world) else { return nil }
        for day in stride(from: world.today - 1, through: world.today - 5, by: -1) {
            let asked = world.lates.values.contains { late in
                late.voucher.isEmpty && late.person == person
                    && late.marks.contains { Days.day(ofMinute: Days.wallMinute($0.at)) == day }
            }
            guard !asked, let line = world.sheet(of: person, on: day).first(where: { $0.contains(" no ") }) else { continue }
            let isIn = line.contains("no in")
            let request = AskCorrectionRequest(
                kind: isIn ? .signIn : .signOut, date: Days.text(day),
                time: isIn ? dice.one(["08:25", "08:29", "08:50"]) : dice.one(["17:30", "17:40", "17:10"]), reason: "忘了签")
            return Move("hall.v1.Corrections/Ask", voice(number), request) { $0.ask(request, $1) }
        }
        return nil
    }

    static func explains(_ number: Int, _ world: World, _ dice: inout Dice) -> Move? {
        guard let person = isHere(number, world) else { return nil }
        let blank = world.blanks.values.filter { $0.person == person && !$0.isDecided && !$0.isCleared && $0.said.isEmpty }
            .min { $0.number < $1.number }
        guard let blank else { return nil }
        let request = ExplainAbsenceRequest(number: blank.number, expectedVersion: blank.version, text: "在医院")
        return Move("hall.v1.Absences/Explain", voice(number), request) { $0.explain(request, $1) }
    }

    /// For days to come, or, fallen ill, from today on.
    static func asksForLeave(_ number: Int, _ world: World, isSudden: Bool = false, _ dice: inout Dice) -> Move? {
        guard let person = isHere(number, world) else { return nil }
        let kinds =
            isSudden
            ? ["sick", "sick", "emergency", "bereavement"]
            : ["personal", "personal", "annual", "annual", "official", "official", "study", "marriage", "sick", "maternity"]
        var first = (world.today + (isSudden ? 0 : dice.one([1, 1, 2, 3, 5, 9]))) * 2 + (dice.chance(75) ? 0 : 1)
        let kind = dice.one(kinds)
        // Some ask for more of what they have: the two count as one.
        let before = world.offs.values.filter { $0.person == person && $0.stands }.compactMap(\.rest.last).max()
        if !isSudden, let before, before >= world.today * 2, dice.chance(70) { first = before + 1 }
        let last = first + dice.one([0, 1, 1, 1, 2, 3, 5, 9])
        let part = LeavePart(
            kindID: kind, from: Days.text(first / 2), fromHalf: first % 2 == 0 ? .morning : .afternoon,
            until: Days.text(last / 2), untilHalf: last % 2 == 0 ? .morning : .afternoon)
        let request = AskLeaveRequest(parts: [part], reason: "家中有事")
        return Move("hall.v1.Leaves/Ask", voice(number), request) { $0.ask(request, $1) }
    }

    /// Before a day of leave the director hands their powers on.
    static func handsOn(_ number: Int, _ world: World, _ dice: inout Dice) -> Move? {
        guard let person = isHere(number, world), world.roles[person]?.contains(.director) == true else { return nil }
        let away = world.offs.values.filter { $0.person == person && $0.stage == .granted && $0.back == nil }
            .compactMap { off in off.rest.first.map { ($0 / 2, off.rest.last! / 2) } }.filter { $0.0 >= world.today }.min {
                $0 < $1
            }
        guard let away, !world.letters.contains(where: { $0.giver == person && $0.until >= away.0 }) else { return nil }
        let request = DelegateRequest(
            delegateID: dice.one(["S14", "S15", "S12"]), from: Days.text(away.0), until: Days.text(away.1), powers: [],
            reason: "请假")
        return Move("hall.v1.Delegations/Delegate", voice(number), request) { $0.delegate(request, $1) }
    }

    static func asksOff(_ number: Int, _ world: World, _ dice: inout Dice) -> Move? {
        guard let person = isHere(number, world) else { return nil }
        let next = world.lessonNumbers.compactMap { world.lessons[$0] }.first { lesson in
            lesson.stage == .planned && lesson.pupils[person]?.asked == .unspecified
                && world.minute < lesson.day * Days.minutesADay + lesson.from
        }
        guard let next else { return nil }
        let request = AskOffStudyRequest(number: next.number, reason: "送孩子")
        return Move("hall.v1.Studies/AskOff", voice(number), request) { $0.askOff(request, $1) }
    }

    /// By the registrar, before anybody works.
    static func workedSince(_ number: Int, _ world: World, years: Int) -> Move {
        let request = PutWorkedSinceRequest(
            personID: Furnishing.person(number), workedSince: Days.text(world.today - years * 365 - 100))
        let keeper = voice(number == 14 ? 11 : 14)
        return Move("hall.v1.Leaves/PutWorkedSince", keeper, request) { $0.putWorkedSince(request, $1) }
    }
}
