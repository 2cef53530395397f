import HallProto

/// What sixteen people mean to do on a day.
extension Quarter {
    static let people = 1...16

    /// A day's errands, in the order of their time. Where each stands among them depends on nothing that happened.
    func plan(_ day: Int) -> [Errand] {
        let hours = world.hours(on: first + day) ?? []
        let sessions = hours.isEmpty ? [(starts: 510, ends: 720), (starts: 840, ends: 1_050)] : hours
        let cut = powerCut(on: day)
        let errands = Self.people.flatMap { intention(of: $0, on: day, sessions, cut) } + officeErrands(day)
        return errands.sorted { ($0.minute, $0.place) < ($1.minute, $1.place) }
    }

    /// Minutes of a day without power: whoever comes or goes then signs on paper.
    func powerCut(on day: Int) -> Range<Int>? {
        var dice = Dice(seed: seed, step: 200_000 + day)
        guard dice.chance(6) else { return nil }
        return dice.one([450..<700, 690..<860, 900..<1_100, 450..<1_100])
    }

    /// One person's day: in time, late, early away, one mark or all of them forgotten, steps away and outings between.
    private func intention(
        of number: Int, on day: Int, _ sessions: [(starts: Int, ends: Int)], _ cut: Range<Int>?
    ) -> [Errand] {
        var dice = Dice(seed: seed, step: 10_000 * (number + 30) + day)
        let whim = dice.number(0...99)
        var errands: [Errand] = []
        func add(_ minute: Int, _ place: Int, _ name: String, _ make: @escaping (inout Dice, World) -> Move?) {
            guard cut?.contains(minute) != true else { return }
            let errand = Errand(day: day, minute: minute, place: number * 30 + place, deed: .call(name, isPersonal: true, make))
            errands.append(errand)
        }
        let (opens, closes) = (sessions.first!.starts, sessions.last!.ends)
        let isNoonSigned = dice.chance(60)
        for (index, session) in sessions.enumerated().prefix(3) {
            let isFirst = index == 0
            let isLast = index == sessions.count - 1
            var from = session.starts - dice.number(1...25)
            var until = session.ends + dice.number(0...20)
            if isFirst, (0..<11).contains(whim) { from = session.starts + dice.one([3, 6, 6, 12, 25, 40, 95]) }
            if isLast, (11..<17).contains(whim) { until = session.ends - dice.one([3, 6, 10, 30, 80]) }
            if !isFirst, dice.chance(6) { from = session.starts + dice.number(2...30) }
            let isAbsent = (23..<25).contains(whim) || whim == 25 && isFirst || whim == 26 && isLast
            let forgets = (isFirst && (17..<20).contains(whim), isLast && (20..<23).contains(whim))
            let noon = (isIn: !isFirst && !isNoonSigned, isOut: !isLast && !isNoonSigned)
            if !isAbsent, !forgets.0, !noon.isIn {
                add(from, index * 6, from > session.starts ? "late" : "signs in") { Moves.comes(number, $1, &$0) }
            }
            if !isAbsent, !forgets.1, !noon.isOut {
                add(until, index * 6 + 1, until < session.ends ? "early" : "signs out") { Moves.goes(number, $1, &$0) }
            }
            let middle = session.starts + dice.number(20...150)
            if dice.chance(7) {
                add(middle, index * 6 + 2, "steps away") { Moves.stepsAway(number, $1, &$0) }
                if dice.chance(90) {
                    add(middle + dice.number(3...45), index * 6 + 3, "comes back") { Moves.isBack(number, $1, &$0) }
                }
            } else if dice.chance(5) {
                let long = dice.one([40, 120, 300])
                add(middle, index * 6 + 4, "goes out") { Moves.goesOut(number, $1, minutes: long, &$0) }
                if dice.chance(80) {
                    add(middle + long + dice.number(-20...30), index * 6 + 5, "comes back") { Moves.isBack(number, $1, &$0) }
                }
            }
        }
        if dice.chance(75) { add(opens + dice.number(10...60), 20, "asks for a mark") { Moves.asksForMark(number, $1, &$0) } }
        if dice.chance(40) { add(opens + dice.number(60...90), 21, "explains") { Moves.explains(number, $1, &$0) } }
        if dice.chance(3) { add(opens + dice.number(60...200), 22, "asks for leave") { Moves.asksForLeave(number, $1, &$0) } }
        if number == 13 {
            if dice.chance(15) { add(opens + 100, 25, "asks for leave") { Moves.asksForLeave(number, $1, &$0) } }
            add(closes - 40, 26, "hands on") { Moves.handsOn(number, $1, &$0) }
        }
        if dice.chance(1) { add(opens - 35, 23, "falls ill") { Moves.asksForLeave(number, $1, isSudden: true, &$0) } }
        if dice.chance(25) { add(closes - dice.number(60...100), 24, "asks off") { Moves.asksOff(number, $1, &$0) } }
        return errands
    }
}
