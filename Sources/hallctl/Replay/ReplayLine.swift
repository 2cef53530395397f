import HallClient
import HallProto
import Synchronization

/// Passes calls on and counts them.
final class CountingCaller: Caller {
    private let next: any Caller
    private let counted = Mutex(0)

    init(_ next: any Caller) {
        self.next = next
    }

    var calls: Int { counted.withLock { $0 } }

    func unary(_ method: Method, _ payload: [UInt8], _ options: CallOptions) async throws(Failure) -> [UInt8] {
        counted.withLock { $0 += 1 }
        return try await next.unary(method, payload, options)
    }

    func stream(
        _ method: Method, _ payload: [UInt8], _ options: CallOptions
    ) -> AsyncThrowingStream<[UInt8], any Error> {
        counted.withLock { $0 += 1 }
        return next.stream(method, payload, options)
    }
}

/// The one terminal a replay works at: the badge of whoever acts is put on it, and the simulated clock is moved beside it.
struct ReplayLine {
    let caller: CountingCaller
    private let base: CallOptions
    private var now: Int64
    private var pins: [Int: String] = [:]
    private var open: (clerk: Int, token: String, usedAt: Int64, idleSeconds: Int64)?
    private(set) var sessionsOpened = 0
    /// Sessions the daemon ended earlier than the replay reckoned.
    private(set) var sessionsLost = 0

    /// - Parameter now: the hall's own now, in seconds since 1970.
    init(_ caller: CountingCaller, _ options: CallOptions, now: Int64) {
        self.caller = caller
        // Whatever badge session hallctl's user has open is not to speak here.
        base = CallOptions(timeout: options.timeout, badgeSession: nil, acceptLanguage: options.acceptLanguage)
        self.now = now
    }

    /// For the administrator's calls: no badge. Each write has a name of its own, so that trying it again is safe.
    var keeper: CallOptions {
        var options = base
        options.requestID = RequestID.next()
        return options
    }

    mutating func advance(to instant: Int64) async throws(Failure) {
        guard instant > now else { return }
        let request = AdvanceClockRequest(to: Timestamp(seconds: instant, nanos: 0))
        _ = try await AdminClient(caller).advanceClock(request, keeper)
        now = instant
    }

    /// Gives a clerk a badge and has them choose their PIN at the terminal.
    mutating func activate(_ clerk: ReplayHall.Clerk, at place: Int) async throws(Failure) {
        let identity = IdentityClient(caller)
        let issued = try await identity.issueBadge(
            IssueBadgeRequest(personID: clerk.id, badgeNumber: clerk.badge), keeper)
        // Eight digits that rise and fall: never one digit repeated, never a run.
        let pin = (0..<4).map { _ in "\(Int.random(in: 5...9))\(Int.random(in: 0...3))" }.joined()
        let request = SetFirstPinRequest(badgeNumber: clerk.badge, activationCode: issued.activationCode, newPin: pin)
        _ = try await identity.setFirstPin(request, keeper)
        pins[place] = pin
    }

    /// Does something as a clerk, whose badge is put on the terminal unless it is there and awake.
    mutating func acting<Reply>(
        as place: Int, _ clerk: ReplayHall.Clerk,
        _ call: (CallOptions) async throws(Failure) -> Reply
    ) async throws(Failure) -> Reply {
        var options = keeper
        options.badgeSession = try await token(of: place, clerk)
        do throws(Failure) {
            return try await call(options)
        } catch {
            guard error.code == .unauthenticated else { throw error }
            sessionsLost += 1
            open = nil
            options.badgeSession = try await token(of: place, clerk)
            return try await call(options)
        }
    }

    private mutating func token(of place: Int, _ clerk: ReplayHall.Clerk) async throws(Failure) -> String {
        if let open, open.clerk == place, now - open.usedAt < open.idleSeconds {
            self.open?.usedAt = now
            return open.token
        }
        let request = OpenBadgeSessionRequest(badgeNumber: clerk.badge, pin: pins[place] ?? "")
        let reply = try await IdentityClient(caller).openBadgeSession(request, keeper)
        sessionsOpened += 1
        open = (place, reply.token, now, Int64(reply.idleMinutes) * 60)
        return reply.token
    }
}
