import HallProto

@testable import HallDaemon

/// A quarter of a large hall from one seed, walked day by day: twenty posts, sixteen people, each with an intention for the day,
/// power cuts, evenings on which the daemon is stopped. Every errand has chance of its own, so that any of them can be left out.
struct Quarter {
    /// Spring Festival and its make-up workdays, National Day, and the three holidays of spring.
    static let starts = ["2026-01-05", "2025-09-01", "2026-04-01"]

    let seed: UInt64
    let first: Int
    private var life: Simulation
    private(set) var tally = Tally()

    /// Something somebody has in mind: when, and what it is called.
    struct Errand {
        var day: Int
        /// Of the day.
        var minute: Int
        /// Its place in the day.
        var place: Int
        var deed: Deed

        var id: Int { day * 1_000 + place }
    }

    enum Deed {
        /// Nil: there is nothing to do after all. `isPersonal`: whether there is can be seen before its time comes.
        case call(String, isPersonal: Bool, (inout Dice, World) -> Move?)
        /// The daemon is stopped, and started so many minutes later.
        case stop(minutes: Int)
    }

    var world: World { life.hall.world }

    /// Lives through days of a seed's quarter, without these errands; throws `Trouble`.
    static func run(seed: UInt64, days: Int, without dropped: Set<Int> = []) async throws -> Tally {
        var dice = Dice(seed: seed, step: -1)
        var quarter = try Quarter(seed: seed, &dice)
        defer { quarter.life.hall.remove() }
        try await quarter.furnish(&dice)
        for day in 0..<days {
            for errand in quarter.plan(day) where !dropped.contains(errand.id) { try await quarter.go(errand) }
            try await quarter.close(day, isLast: day == days - 1)
        }
        try await quarter.life.end()
        quarter.tally.take(quarter.world, calls: quarter.life.calls, done: quarter.life.done)
        return quarter.tally
    }

    private init(seed: UInt64, _ dice: inout Dice) throws {
        self.seed = seed
        first = Days.number(dice.one(Self.starts))!
        let start = Days.instant(wallMinute: first * Days.minutesADay + 6 * 60)
        life = try Simulation(
            seed: seed, SimulatedHall(startingAt: start, isSimulated: dice.chance(50), diesAtFirst: false))
    }

    private mutating func furnish(_ dice: inout Dice) async throws {
        let hall = Furnishing.large
        life.step = -1
        life.looksAtTodayAlone = true
        for make in hall.moves + [hall.administrator] + hall.studyGroups {
            try await life.call([make(world)], &dice, .none)
        }
        let marking: Marking = dice.one([.wholeDay, .eachSession])
        try await life.call([hall.schedule(world, marking: marking)], &dice, .none)
        for number in 1...12 {
            try await life.call([Moves.workedSince(number, world, years: dice.one([0, 3, 12, 25]))], &dice, .none)
        }
    }

    private mutating func go(_ errand: Errand) async throws {
        let at = (first + errand.day) * Days.minutesADay + errand.minute
        // What its time passed by while the daemon was down nobody does.
        guard at >= world.minute else { return }
        life.step = errand.id
        switch errand.deed {
        case .stop(let minutes):
            try await reach(at)
            tally.count("stops")
            try await life.restart(after: minutes)
        case .call(let name, let isPersonal, let make):
            if isPersonal {
                var (dice, ahead) = (Dice(seed: seed, step: errand.id), world)
                ahead.now = max(world.now, Days.instant(wallMinute: at))
                guard make(&dice, ahead) != nil else { return }
            }
            try await reach(at)
            var dice = Dice(seed: seed, step: errand.id)
            guard let move = make(&dice, world) else { return }
            tally.count(name)
            try await call(move, &dice)
        }
    }

    private mutating func call(_ move: Move, _ dice: inout Dice) async throws {
        try await life.call([move], &dice, dice.chance(8) ? Fault.any(&dice, for: move) : .none)
    }

    /// Until a minute on the wall comes, where it is still to come.
    private mutating func reach(_ minute: Int) async throws {
        guard minute > world.minute else { return }
        guard world.isSimulated else {
            return try await life.passReal(milliseconds: Int64(minute - world.minute) * 60_000, jump: 0)
        }
        var dice = Dice(seed: seed, step: life.step + 500_000)
        guard let keeper = world.voices.first(where: { world.caller($0)?.has(.administrator) == true }) else { return }
        try await life.call([Moves.advance(minutes: minute - world.minute, keeper, world)], &dice, .none)
    }
}

/// What is looked at when a day is over, and a week.
extension Quarter {
    private mutating func close(_ day: Int, isLast: Bool) async throws {
        let evening = (first + day) * Days.minutesADay + 20 * 60
        life.step = day * 1_000 + 999
        if evening >= world.minute { try await reach(evening) }
        guard world.today == first + day || isLast else { return }
        let isWeekOver = (first + day) % 7 == 3 || isLast
        guard isWeekOver || world.hours(on: world.today)?.isEmpty == false else { return }
        try await life.follow()
        let days = isWeekOver ? max(first, world.today - 6)...world.today : world.today...world.today
        life.looksAtTodayAlone = !isWeekOver
        var dice = Dice(seed: seed, step: life.step)
        for move in evenings(days, isWeekOver: isWeekOver) { try await life.call([move], &dice, .none) }
        life.looksAtTodayAlone = true
        guard isWeekOver else { return }
        if let difference = try life.hall.difference() { throw life.trouble(difference) }
        for day in days {
            tally.gaps += world.lacks(on: day).reduce(0) { $0 + $1.until - $1.from }
            tally.minutes += (world.hours(on: day) ?? []).reduce(0) { $0 + $1.ends - $1.starts } * world.posts.count
        }
        if let forgotten = world.forgotten() { throw life.trouble(forgotten) }
    }

    private func evenings(_ days: ClosedRange<Int>, isWeekOver: Bool) -> [Move] {
        let reader = world.voices.first { world.caller($0)?.has(.inspector) == true } ?? Voice(uid: 1_013)
        var moves = [Moves.records(days, reader)]
        moves += days.map { Moves.gaps(on: $0, reader) }
        guard isWeekOver else { return moves }
        let month = String(Days.text(world.today).prefix(7))
        return moves + [Moves.sheet(of: month, reader), Moves.ledger(of: month, reader)]
    }
}
