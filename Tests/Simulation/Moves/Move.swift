import Foundation
import HallProto

/// One call somebody makes, and what the model says to it.
struct Move: Sendable {
    typealias Judge = @Sendable (_ world: inout World, _ caller: Caller) -> Verdict

    let method: HallProto.Method
    let voice: Voice
    let payload: [UInt8]
    /// As it is read in a trace.
    let text: String
    private let judge: Judge

    init(_ path: String, _ voice: Voice, _ request: some Message, _ judge: @escaping Judge) {
        method = Moves.method(path)
        self.voice = voice
        payload = request.encoded()
        text = request.json()
        self.judge = judge
    }

    /// Who may call stands in the schema; the rest the model knows. A refused call changes nothing but what it says it leaves.
    func verdict(in world: inout World) -> Verdict {
        guard var caller = world.caller(voice) else { return .refused(["unauthenticated"]) }
        let isAsked = !method.roles.contains(.anyone) || method.access == .write || method.name == "WhoAmI"
        if let token = caller.session, isAsked, let session = world.sessions[token] {
            world.sessions[token]?.seen = max(session.seen, world.now)
        }
        caller.letters = world.letters(to: caller.person, of: method.power)
        var roles = world.reach(caller)
        if caller.uid == world.ownUID, method.access != .write { roles.insert(.daemon) }
        guard !roles.isDisjoint(with: method.roles) else {
            let isBareTerminal = !caller.terminal.isEmpty && caller.person.isEmpty
            let isLent = caller.letters.contains { !world.offices(of: $0).isDisjoint(with: method.roles) }
            if isLent { return .refused(["AB-5"]) }
            return .refused([isBareTerminal ? "ATT-2" : method.clauses.first ?? "DI-1"])
        }
        let now = world.now
        let before = world.whereabouts
        let told = world.coverTold
        var verdict = judge(&world, caller)
        verdict = world.naming(verdict, caller, method, coverTold: told)
        if case .done(let events, let reply) = verdict {
            verdict = .done(events + world.lookAgain(after: before, by: caller.person), reply: reply)
        }
        if case .done = verdict, method.access == .write || method.access == .readJournalled {
            world.store(useOf: voice, at: now)
        }
        world.tell(verdict.events)
        world.keepCover(after: verdict.events)
        world.noteDeputies(verdict.events)
        world.noteWork(verdict.events, by: method)
        return verdict
    }
}

extension World {
    /// A write writes down, once a minute, that the badge it came through is in use.
    mutating func store(useOf voice: Voice, at now: Int64) {
        guard let token = voice.token, let session = sessions[token], session.stored < now - 60_000 else { return }
        sessions[token]?.stored = now
    }
}

/// How each method is called at random, by its path. A method that is not here fails a test.
enum Moves {
    typealias Maker = @Sendable (_ dice: inout Dice, _ world: World) -> Move

    static let makers: [String: Maker] = [
        admin, attendance, calendar, casework, applications, caseReading, enquiries, directory, access, badges, journal, papers,
        backEntries, breaches, schedules, whereabouts, cover, absences, sheets, leaves, studies, delegations, authorisations,
        handovers,
    ]
    .reduce(into: [:]) { all, some in all.merge(some) { _, _ in fatalError("a method is made twice") } }

    static let paths = makers.keys.sorted()

    static func method(_ path: String) -> HallProto.Method {
        guard let method = MethodTable.all.first(where: { $0.path == path }) else { fatalError("no method \(path)") }
        return method
    }

    /// What a hall does most, more often; what the lives are to be about, most often.
    static func any(_ dice: inout Dice, _ world: World) -> Move {
        let isFocused = !focus.isEmpty && dice.chance(75)
        let often = isFocused ? daily.filter(isInFocus) : daily
        let all = isFocused ? paths.filter(isInFocus) : paths
        let path = dice.chance(45) ? dice.one(often, else: dice.one(all)) : dice.one(all)
        guard let maker = makers[path] else { fatalError("no maker of \(path)") }
        return maker(&dice, world)
    }

    /// Services whose methods are called most of the time; none: a life like any other.
    static let focus = (ProcessInfo.processInfo.environment["HALL_SIMULATION_FOCUS"] ?? "")
        .split { " ,".contains($0) }.map(String.init)

    private static func isInFocus(_ path: String) -> Bool {
        focus.contains { path.hasPrefix("hall.v1.\($0)/") }
    }

    private static let daily = [
        "hall.v1.Cases/Accept", "hall.v1.Applications/File", "hall.v1.Applications/File", "hall.v1.Applications/Check",
        "hall.v1.Applications/GiveNotice", "hall.v1.Applications/Supplement", "hall.v1.Applications/Accept",
        "hall.v1.Cases/Pause", "hall.v1.Cases/Resume", "hall.v1.Cases/Finish",
        "hall.v1.Cases/HandOver", "hall.v1.Cases/Annul", "hall.v1.Cases/Status", "hall.v1.Attendance/SignIn",
        "hall.v1.Attendance/SignOut", "hall.v1.Attendance/ListRecords", "hall.v1.Attendance/SignIn", "hall.v1.Posts/ListGaps",
        "hall.v1.Identity/OpenBadgeSession", "hall.v1.Enquiries/Open", "hall.v1.Enquiries/Settle",
        "hall.v1.Calendar/LoadYear", "hall.v1.BackEntries/Enter", "hall.v1.BackEntries/Enter", "hall.v1.BackEntries/Confirm",
        "hall.v1.Breaches/Record", "hall.v1.Breaches/Explain", "hall.v1.Breaches/Decide",
        "hall.v1.Whereabouts/StepAway", "hall.v1.Whereabouts/GoOut", "hall.v1.Whereabouts/Return",
        "hall.v1.Absences/Explain", "hall.v1.Absences/Decide", "hall.v1.Corrections/Ask", "hall.v1.Corrections/Decide",
        "hall.v1.Corrections/EnterSheet", "hall.v1.Corrections/DecideSheet", "hall.v1.Sheets/Seal", "hall.v1.Sheets/Correct",
        "hall.v1.Sheets/Decide", "hall.v1.Leaves/Ask", "hall.v1.Leaves/Ask", "hall.v1.Leaves/Decide",
        "hall.v1.Leaves/Decide", "hall.v1.Leaves/RecordDecision", "hall.v1.Leaves/Return", "hall.v1.Leaves/Preview",
        "hall.v1.Studies/Plan", "hall.v1.Studies/Plan", "hall.v1.Studies/AskOff", "hall.v1.Studies/DecideAskOff",
        "hall.v1.Studies/Record", "hall.v1.Studies/Record", "hall.v1.Studies/Get", "hall.v1.Studies/PutGroup",
        "hall.v1.Delegations/Delegate", "hall.v1.Delegations/Delegate", "hall.v1.Handovers/Give",
        "hall.v1.Handovers/Acknowledge", "hall.v1.Handovers/GiveBack", "hall.v1.Handovers/Queue", "hall.v1.Handovers/List",
        "hall.v1.Schedules/AddDuty",
    ]
}

extension Dice {
    /// Mostly somebody who may call the method, sometimes anybody.
    mutating func voice(_ path: String, _ world: World) -> Voice {
        let method = Moves.method(path)
        let everybody = world.voices.filter { world.caller($0) != nil || method.access == .write }
        guard !chance(12) else { return one(everybody) }
        let delegates = everybody.filter { voice in
            !world.letters(to: world.caller(voice)?.person ?? "", of: method.power).isEmpty
        }
        guard delegates.isEmpty || !chance(40) else { return one(delegates) }
        return one(everybody.filter { !(world.caller($0)?.roles.isDisjoint(with: method.roles) ?? true) }, else: one(everybody))
    }

    /// Mostly the version that stands, sometimes another.
    mutating func version(_ current: Int64?, least: Int64 = 0) -> Int64 {
        max(least, chance(10) ? (current ?? 0) + Int64(one([-1, 1])) : current ?? least)
    }

    /// Mostly one that is there.
    mutating func id(_ ids: some Collection<String>) -> String { chance(6) ? "X9" : one(ids.sorted(), else: "X9") }
}

extension World {
    static let stranger: UInt32 = 4_001

    /// Everybody who could call, badges on terminals included.
    var voices: [Voice] {
        var voices = logins.keys.sorted().map { Voice(uid: $0) } + [Voice(uid: Self.stranger), Voice(uid: 0)]
        for (token, session) in sessions.sorted(by: { $0.value.id < $1.value.id }) {
            for login in logins.values.filter({ $0.terminalID == session.terminal }).sorted(by: { $0.uid < $1.uid }) {
                voices.append(Voice(uid: login.uid, token: token))
            }
        }
        return voices
    }
}
