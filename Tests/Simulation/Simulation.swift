import HallProto

@testable import HallDaemon

/// What went wrong, and how it came to that.
struct Trouble: Error {
    var step: Int
    var text: String
    var trace: [String]
}

/// One hall's life from one seed: people of every role call at random, time passes, jumps and stands still, calls are lost and
/// repeated, the daemon is down for days or dies; after every step model and book agree.
struct Simulation {
    static let starts = [
        "2026-03-02 09:00", "2026-02-13 16:50", "2026-12-29 10:00", "2025-09-30 17:20", "2026-09-19 23:50", "2024-02-08 08:00",
    ]

    let seed: UInt64
    let hall: SimulatedHall
    /// The journal's last entry, and when it was made.
    private var seq: Int64
    private var lastAt: Int64
    private var follower = Follower()
    private(set) var trace: [String] = []
    var step = 0
    /// What nothing can have changed is left for later.
    var looksAtTodayAlone = false
    /// Calls, and those of them that were done.
    private(set) var calls = 0
    private(set) var done = 0

    /// Runs the steps of a seed, or those of them that are kept, and says how many cases came of it; throws `Trouble`.
    @discardableResult
    static func run(seed: UInt64, steps: [Int]) async throws -> Int {
        var dice = Dice(seed: seed, step: -1)
        let start = Days.instant(dice.one(starts))
        var simulation = try Simulation(
            seed: seed, SimulatedHall(startingAt: start, isSimulated: dice.chance(50), diesAtFirst: dice.chance(20)))
        defer { simulation.hall.remove() }
        try await simulation.furnish(&dice)
        for step in steps {
            var dice = Dice(seed: seed, step: step)
            try await simulation.take(step, &dice)
        }
        try await simulation.end()
        return simulation.hall.world.cases.count
    }

    init(seed: UInt64, _ hall: SimulatedHall) throws {
        self.seed = seed
        self.hall = hall
        let last = try hall.entries(after: 0).last
        seq = last?.link.seq ?? 0
        lastAt = last?.link.at ?? 0
    }

    private mutating func furnish(_ dice: inout Dice) async throws {
        let furnishing = Furnishing.small
        step = -1
        for make in furnishing.moves {
            try await call([make(hall.world)], &dice, .none)
        }
        // In half of the halls somebody keeps the daemon; in the others root still does.
        if dice.chance(50) { try await call([furnishing.administrator(hall.world)], &dice, .none) }
        // Most halls have a schedule from the first day on; the others put one down when it comes to it, or never.
        if dice.chance(70) { try await call([furnishing.schedule(hall.world)], &dice, .none) }
        if dice.chance(50) {
            for move in Furnishing.temporaryPost(hall.world, days: dice.number(0...5)) {
                try await call([move], &dice, .none)
            }
        }
        if dice.chance(80) { try await call(furnishing.studyGroups.map { $0(hall.world) }, &dice, .none) }
    }

    private mutating func take(_ step: Int, _ dice: inout Dice) async throws {
        self.step = step
        switch dice.number(0...99) {
        case 0..<12: try await passTime(&dice)
        case 12..<15: try await jump(&dice)
        case 15..<17: try await restart(&dice)
        case 17..<25: try await burst(&dice)
        case _:
            let move = Moves.any(&dice, hall.world)
            try await call([move], &dice, Fault.any(&dice, for: move))
        }
        if step % 16 == 0 { try await follow() }
    }

    mutating func end() async throws {
        step += 1
        try await follow()
        if let difference = try hall.deepDifference() { throw trouble(difference) }
    }

    mutating func follow() async throws {
        if let complaint = try await follower.follow(hall, upTo: seq) { throw trouble(complaint) }
    }

    func trouble(_ text: String) -> Trouble { Trouble(step: step, text: text, trace: trace) }

    mutating func note(_ text: String) {
        let wall = hall.world.minute
        let (hour, minute) = (wall % Days.minutesADay / 60, wall % 60)
        trace.append("#\(step) \(Days.text(hall.world.today)) \(hour):\(minute < 10 ? "0" : "")\(minute) \(text)")
    }
}

/// Time.
extension Simulation {
    /// Minutes, to the next morning, over a weekend, over a month.
    private static let spans = [1, 3, 9, 11, 30, 60, 180, 480, 900, 1_440, 4_320, 14_400, 44_640]

    private mutating func passTime(_ dice: inout Dice) async throws {
        let minutes = dice.one(Self.spans) + dice.number(0...20)
        guard hall.world.isSimulated else {
            note("\(minutes) min pass")
            return try await passReal(milliseconds: Int64(minutes) * 60_000 + 2_000, jump: 0)
        }
        let administrators = hall.world.voices.filter { hall.world.caller($0)?.has(.administrator) == true }
        guard !administrators.isEmpty else { return }
        let move = Moves.advance(minutes: minutes, dice.one(administrators), hall.world)
        try await call([move], &dice, Fault.any(&dice, for: move))
    }

    /// A flat battery, a wrong year, a time server.
    private mutating func jump(_ dice: inout Dice) async throws {
        guard !hall.world.isSimulated else { return try await passTime(&dice) }
        let minutes = dice.one([-5, 5, 9, -30, 40, -1_440, 1_440, 525_600 / 4])
        note("the clock jumps \(minutes) min")
        try await passReal(milliseconds: 2_000, jump: Int64(minutes) * 60_000)
    }

    mutating func passReal(milliseconds: Int64, jump: Int64) async throws {
        let suspicion = hall.world.pass(milliseconds: milliseconds, jump: jump)
        hall.time.pass(milliseconds: milliseconds, jumpMilliseconds: jump)
        try hall.daemon.roundTrip()
        try await settle(suspicion)
    }

    private mutating func restart(_ dice: inout Dice) async throws {
        try await restart(after: dice.one([0, 0, 30, 900, 4_320, 30_000, 100_000]))
    }

    mutating func restart(after minutes: Int) async throws {
        note("the daemon is down for \(minutes) min")
        try await follow()
        follower.letGo()
        try hall.restart(after: Int64(minutes) * 60_000)
        try hall.daemon.roundTrip()
        try await settle([])
    }
}

/// A call with its name, and whose name that is.
private struct Sent {
    var move: Move
    var name: String?
    var scope: String?
}

extension Outcome {
    /// The disk took no more.
    fileprivate var isFull: Bool {
        if case .failure(let failure) = self { failure.code == .resourceExhausted } else { false }
    }
}

/// Calls.
extension Simulation {
    /// Several write at once; the daemon takes them in the order in which they came.
    private mutating func burst(_ dice: inout Dice) async throws {
        var ahead = hall.world
        var moves: [Move] = []
        for _ in 0..<dice.number(2...6) {
            let move = Moves.any(&dice, ahead)
            // Those in one transaction with a moved clock still see where it stood.
            guard move.isPlainWrite, move.method.name != "AdvanceClock" else { continue }
            _ = move.verdict(in: &ahead)
            moves.append(move)
        }
        guard !moves.isEmpty else { return }
        try await call(moves, &dice, moves.allSatisfy(Fault.canBeAskedAgain) ? Fault.any(&dice, for: moves[0]) : .none)
    }

    mutating func call(_ moves: [Move], _ dice: inout Dice, _ fault: Fault) async throws {
        let named = moves.map {
            Sent(move: $0, name: $0.isWrite ? dice.name() : nil, scope: hall.world.caller($0.voice)?.scope)
        }
        for move in moves { note("\(move.voice) \(move.method.path) \(move.text) \(fault)") }
        let asked = hall.world.now
        var expected: [Event] = hall.world.bringDue()
        var judged: [(verdict: Verdict, world: World)] = []
        for move in moves {
            let verdict = move.verdict(in: &hall.world)
            judged.append((verdict, hall.world))
            (calls, done) = (calls + 1, done + (verdict.isDone ? 1 : 0))
            expected += verdict.events
            expected += hall.world.bringDue()
        }
        // Of several that are sent again a refused one is looked at anew, after what the others did; and where the disk is full for
        // one transaction alone, what came in the next is done first.
        let isDone = judged.allSatisfy(\.verdict.isDone) && fault != .commit(.full)
        // A name is kept for thirty days, which the clock may have been moved past by the very call.
        let isKept = hall.world.now - asked < 30 * 24 * 3_600_000
        let fault = isKept && (moves.count == 1 || isDone || fault == .repeated) ? fault : .none
        let outcomes = try await outcomes(of: named, fault)
        for (index, outcome) in outcomes.enumerated() {
            // Whoever has made themselves nobody asks again as nobody; what was done shows in the book.
            if fault.asksAgain, hall.world.caller(moves[index].voice)?.scope != named[index].scope { continue }
            try check(outcome, of: moves[index], against: judged[index].verdict, as: judged[index].world)
            if moves[index].isWrite, fault == .repeated { try await again(named[index], outcome, &dice) }
        }
        try hall.daemon.roundTrip()
        try await settle(expected)
    }

    private mutating func outcomes(of named: [Sent], _ fault: Fault) async throws -> [Outcome] {
        if fault == .lost {
            for sent in named { hall.send(sent.move, name: sent.name).cancel() }
        }
        if canRecover { fault.arm(hall.failpoints) }
        let first = await send(named)
        // Some points come after the answers.
        if case .crash = fault { try? hall.daemon.roundTrip() }
        hall.failpoints.disarm()
        guard try hall.failpoints.hasCrashed ? recover() : first.contains(where: \.isFull) else { return first }
        return await send(named)
    }

    private func send(_ named: [Sent]) async -> [Outcome] {
        let streams = named.map { hall.send($0.move, name: $0.name) }
        var outcomes: [Outcome] = []
        for stream in streams { outcomes.append(await stream.first()) }
        return outcomes
    }

    /// Started again with a clock that is not plausible, the daemon would judge the calls by that; such a start is looked at
    /// when nothing else happens.
    private var canRecover: Bool { hall.world.isPlausible(after: lastAt) }

    private mutating func recover() throws -> Bool {
        follower.letGo()
        try hall.recover()
        hall.world.start(after: lastAt)
        return true
    }

    /// `as`: the world the call left behind, before what came with it did its own.
    private mutating func check(_ outcome: Outcome, of move: Move, against verdict: Verdict, as world: World) throws {
        switch (outcome, verdict) {
        case (.reply(let reply), .done(_, let check)):
            var world = world
            if let complaint = try check(reply, &world) { throw trouble("\(move.method.path): \(complaint)") }
            // What it teaches is for all that follows.
            _ = try check(reply, &hall.world)
        case (.failure(let failure), .refused(let words, _)):
            guard words.contains(failure.word) else {
                throw trouble("\(move.method.path) is refused with \(failure.word), not \(words.sorted()): \(failure.message)")
            }
        case (.reply, .refused(let words, _)):
            throw trouble("\(move.method.path) is done, and should be refused with \(words.sorted())")
        case (.failure(let failure), .done):
            throw trouble("\(move.method.path) is refused with \(failure.word): \(failure.message)")
        case (.end, _): throw trouble("\(move.method.path) ended without a word")
        }
    }

    /// The same name again is the same write; for something else it is taken.
    private mutating func again(_ sent: Sent, _ first: Outcome, _ dice: inout Dice) async throws {
        guard case .reply(let reply) = first, let scope = sent.scope, hall.world.caller(sent.move.voice)?.scope == scope else {
            return
        }
        let second = await hall.send(sent.move, name: sent.name).first()
        guard case .reply(reply) = second else { throw trouble("asked again, \(sent.move.method.path) answers \(second)") }
        let other = Move("hall.v1.Attendance/SignOut", sent.move.voice, SignOutRequest()) { _, _ in .done() }
        guard other.method.path != sent.move.method.path else { return }
        let third = await hall.send(other, name: sent.name).first()
        guard case .failure(let failure) = third, failure.code == .alreadyExists else {
            throw trouble("the name of \(sent.move.method.path) was given to another request: \(third)")
        }
    }

    /// Model, journal and book must agree.
    mutating func settle(_ expected: [Event]) async throws {
        let expected = (hall.world.pending + expected + hall.world.bringDue()).sorted()
        hall.world.pending = []
        let told = try hall.entries(after: seq)
        guard told.events.sorted() == expected else {
            throw trouble("the journal tells \(told.events.sorted()), not \(expected)")
        }
        guard let last = told.last else { return }
        seq = last.link.seq
        lastAt = last.link.at
        if let difference = try hall.difference(ofTodayAlone: looksAtTodayAlone) { throw trouble(difference) }
    }
}
