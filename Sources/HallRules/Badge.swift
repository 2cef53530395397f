/// ATT-2. The hall's numbers for badge and PIN. They are the hall's own choices: what keeps a neighbour from guessing, and an
/// abandoned window from being used.
public struct BadgeRules: Sendable, Hashable {
    /// Wrong PINs in a row before the badge is blocked: a slip or two is human, a guesser is stopped at 5 in a million.
    public static let attemptsMax = 5
    /// How long it is blocked: long enough to end guessing, short enough not to lose a morning.
    public static let blockMinutes = 15
    public static let pinDigits = 6...12
    /// A clerk reads a file or walks to the printer; a window left for longer closes itself.
    public static let idleMinutesDefault = 10

    /// Minutes without a call after which a session ends.
    public let idleMinutes: Int

    public init(idleMinutes: Int = BadgeRules.idleMinutesDefault) {
        self.idleMinutes = idleMinutes
    }
}

/// ATT-2. A PIN nobody guesses at once: 6 to 12 digits, not one digit repeated, not a run up or down.
public enum PIN {
    /// Refused with ATT-2 and what to choose instead. The PIN itself is never in the sentence.
    public static func check(_ pin: String) throws(Refusal) {
        let digits = Array(pin.utf8)
        guard BadgeRules.pinDigits.contains(digits.count), digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        else {
            throw Refusal(.att2, zh: "PIN须为6至12位数字，请重新设置。", en: "A PIN has 6 to 12 digits; choose another.")
        }
        let steps = Set(zip(digits, digits.dropFirst()).map { (Int($1) - Int($0) + 10) % 10 })
        // Steps of 0, +1 and -1 throughout, the last two also past 9 and 0.
        guard !steps.isSubset(of: [0]), !steps.isSubset(of: [1]), !steps.isSubset(of: [9]) else {
            throw Refusal(
                .att2, zh: "PIN不能是同一个数字或连续数字，请换一个不易猜到的。",
                en: "A PIN can't be one digit repeated or a run of digits; choose one that is harder to guess.")
        }
    }
}

/// ATT-2. Wrong PINs given for one badge since the last right one.
public struct PINAttempts: Sendable, Hashable {
    public let wrong: Int
    /// Set while the badge is blocked, and after.
    public let blockedUntil: Instant?

    public init(wrong: Int = 0, blockedUntil: Instant? = nil) {
        self.wrong = wrong
        self.blockedUntil = blockedUntil
    }

    /// Refused with ATT-2 while the badge is blocked; then not even the right PIN is looked at.
    public func checkAllowed(now: Instant) throws(Refusal) {
        guard let blockedUntil, now < blockedUntil else { return }
        // Rounded up: counted from the end backwards, what is rounded down is rounded up.
        let minutes = -now.wholeMinutes(since: blockedUntil)
        throw Refusal(
            .att2, zh: "PIN连续输错\(BadgeRules.attemptsMax)次，请\(minutes)分钟后再试，或请登记员重置。",
            en: "Too many wrong PINs; try again in \(minutes) min, or have the registrar reset it.")
    }

    /// After one more wrong PIN. Once a block is over the count starts again.
    public func afterWrong(now: Instant) -> PINAttempts {
        let count = blockedUntil == nil ? wrong + 1 : 1
        guard count >= BadgeRules.attemptsMax else { return PINAttempts(wrong: count) }
        return PINAttempts(wrong: count, blockedUntil: now.advanced(byMinutes: BadgeRules.blockMinutes))
    }

    /// After the right PIN.
    public static let none = PINAttempts()
}

/// ATT-2. A person's badge open on a terminal.
public struct BadgeSession: Sendable, Hashable {
    public struct ID: Sendable, Hashable {
        public let value: String
        public init(_ value: String) { self.value = value }
    }

    public let id: ID
    public let person: Person.ID
    public let terminal: Terminal.ID
    public let lastUsed: Instant

    public init(id: ID, person: Person.ID, terminal: Terminal.ID, lastUsed: Instant) {
        self.id = id
        self.person = person
        self.terminal = terminal
        self.lastUsed = lastUsed
    }

    /// When it ends by itself.
    public func ends(under rules: BadgeRules) -> Instant { lastUsed.advanced(byMinutes: rules.idleMinutes) }

    public func isLive(now: Instant, under rules: BadgeRules) -> Bool { now < ends(under: rules) }

    /// ATT-2. Whether this person may open the badge on this terminal, among the sessions that are open. Returns those that end
    /// with it: one's own on the same terminal, and whoever's badge was left there. Refused with ATT-2 while the badge is
    /// open and live on another terminal, or if the person has left the hall.
    public static func opening(
        by person: Person, at terminal: Terminal.ID, open sessions: [BadgeSession], now: Instant, on day: Day,
        under rules: BadgeRules
    ) throws(Refusal) -> [BadgeSession] {
        guard person.isServing(on: day) else {
            throw Refusal(
                .att2, zh: "\(person.name)已经离岗，工牌停用；如有差错，请找登记员。",
                en: "\(person.name) has left the hall and the badge is void; if that is wrong, see the registrar.")
        }
        let elsewhere = sessions.first {
            $0.person == person.id && $0.terminal != terminal && $0.isLive(now: now, under: rules)
        }
        if let elsewhere {
            throw Refusal(
                .att2, zh: "您的工牌正在\(elsewhere.terminal.value)上使用，请先在那里退出；如果不是您本人，请马上告诉登记员。",
                en: "Your badge is open on \(elsewhere.terminal.value): close it there first. "
                    + "If that is not you, tell the registrar at once.")
        }
        return sessions.filter { $0.terminal == terminal || $0.person == person.id }
    }
}
