import HallProto

/// How much a quarter was, for whoever reads the tests' output.
struct Tally {
    private(set) var errands: [String: Int] = [:]
    private(set) var figures: [String: Int] = [:]
    /// Unmanned minutes of posts, and all of them that were held against the model.
    var gaps = 0
    var minutes = 0

    mutating func count(_ name: String) { errands[name, default: 0] += 1 }

    private mutating func add(_ name: String, _ number: Int) { figures[name, default: 0] += number }

    mutating func take(_ world: World, calls: Int, done: Int) {
        add("calls", calls)
        add("calls done", done)
        add("marks", world.marks.count)
        add("cases", world.cases.count)
        add("minutes of posts compared", minutes)
        add("of them unmanned", gaps)
        add("corrections", world.lates.values.count { $0.voucher.isEmpty })
        add("signed sheets", world.lates.values.count { !$0.voucher.isEmpty })
        add("month sheets", world.drawer.values.reduce(0) { $0 + $1.count })
        add("delegations", world.letters.count)
        add("handovers", world.turnovers.count)
        add("rosters", Int(world.rostersEver))
        add("duty rules", Int(world.dutiesEver))
        add("done in somebody's place", world.deputised.count)
        for blank in world.blanks.values { add("unaccounted, \(blank.stage)", 1) }
        for off in world.offs.values { add("leave, \(off.parts[0].kind.id)", 1) }
        for off in world.offs.values { add("leave, \(off.stage)", 1) }
        for off in world.offs.values where off.back != nil { add("leave, back before its end or by word", 1) }
        for off in world.offs.values where !off.cuts.isEmpty { add("leave, cut", 1) }
        for off in world.offs.values where off.isAfterwards { add("leave, asked for afterwards", 1) }
        for off in world.offs.values where off.chained > off.halves { add("leave, chained", 1) }
        for off in world.offs.values where off.isDisowned { add("leave, decision disowned", 1) }
        for off in world.offs.values where !off.substitutes.isEmpty { add("leave, substitute", 1) }
        for lesson in world.lessons.values { add("study, \(lesson.stage)", 1) }
        for spell in world.timesAway { add(spell.isOuting ? "outings" : "steps away", 1) }
    }

    static func + (left: Tally, right: Tally) -> Tally {
        var sum = left
        sum.errands.merge(right.errands, uniquingKeysWith: +)
        sum.figures.merge(right.figures, uniquingKeysWith: +)
        return sum
    }

    var text: String {
        func lines(_ counts: [String: Int]) -> String {
            counts.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "; ")
        }
        return "\(lines(figures))\nerrands: \(lines(errands))"
    }
}
