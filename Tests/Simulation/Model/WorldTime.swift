/// How far the daemon trusts its clock.
extension World {
    /// The clocks run `milliseconds`, and the wall's jumps besides.
    mutating func pass(milliseconds: Int64, jump: Int64) -> [Event] {
        now += milliseconds + jump
        drift += jump
        return lookAtClock(isPlausible: abs(drift) <= 10 * 60_000)
    }

    /// The daemon starts: held against its last entry, ten minutes back and forty-five days on are plausible.
    mutating func start(after lastEntry: Int64) {
        drift = 0
        pending += lookAtClock(isPlausible: isPlausible(after: lastEntry))
        guard !isClockSuspected else { return }
        let held = holdMissed(after: lastEntry)
        tell(held)
        pending += held
    }

    func isPlausible(after lastEntry: Int64) -> Bool {
        (-10 * 60_000...45 * 24 * 3_600_000).contains(now - lastEntry)
    }

    private mutating func lookAtClock(isPlausible: Bool) -> [Event] {
        guard !isSimulated, !isClockSuspected else { return [] }
        drift = 0
        guard !isPlausible else { return [] }
        isClockSuspected = true
        return [Event("clockSuspected", "clock")]
    }

    /// The administrator's word: from here on it is held against how it stands.
    mutating func trustClock() -> [Event] {
        isClockSuspected = false
        drift = 0
        return holdMissed(after: .min)
    }
}
