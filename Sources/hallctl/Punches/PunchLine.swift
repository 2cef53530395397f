import Glibc
import HallClient
import HallProto

/// How the people of a log call, each for themselves: with their badge and PIN at the one terminal, or over a connection that
/// was made under a login of their own.
struct PunchLine {
    private(set) var line: ReplayLine
    private let people: [ReplayHall.Clerk]
    /// One for each of the people; none: they use their badges.
    private var own: [CountingCaller] = []

    init(_ line: ReplayLine, _ people: [ReplayHall.Clerk]) {
        self.line = line
        self.people = people
    }

    var calls: Int { own.reduce(line.caller.calls) { $0 + $1.calls } }

    mutating func advance(to instant: Int64) async throws(Failure) {
        try await line.advance(to: instant)
    }

    /// Gives everybody a badge with a PIN.
    mutating func giveBadges() async throws(Failure) {
        for (place, clerk) in people.enumerated() { try await line.activate(clerk, at: place) }
    }

    /// Connects everybody under a login of their own, the first uid for the first of the people. Throws `Trouble.usage` where this
    /// process may not become others, and when the hall takes a login for somebody else.
    mutating func connect(from first: UInt32, _ connect: () -> any Caller) async throws {
        let mine = geteuid()
        defer { seteuid(mine) }
        for (place, clerk) in people.enumerated() {
            let uid = first + UInt32(place)
            // The kernel tells the daemon who connected; who sends later is not asked.
            guard seteuid(mine) == 0, seteuid(uid) == 0 else { throw Trouble.usage(.punchLoginsWantRoot) }
            let caller = CountingCaller(connect())
            let known = try await IdentityClient(caller).whoAmI(WhoAmIRequest(), line.keeper)
            guard known.uid == uid, known.personID == clerk.id else { throw Trouble.usage(.punchLoginMistaken(uid)) }
            own.append(caller)
        }
    }

    /// Does something as one of the people.
    mutating func acting<Reply>(
        as place: Int, _ call: (any Caller, CallOptions) async throws(Failure) -> Reply
    ) async throws(Failure) -> Reply {
        guard own.isEmpty else { return try await call(own[place], line.keeper) }
        let caller = line.caller
        return try await line.acting(as: place, people[place]) { options throws(Failure) in
            try await call(caller, options)
        }
    }
}
