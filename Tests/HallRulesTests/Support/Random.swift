import HallRules

/// SplitMix64: small, seeded, the same everywhere, so that a failing case can be run again.
struct Random: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { self.state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    mutating func day(from first: String, days: Int) -> Day { Day(first)! + below(days) }

    /// Accepted in 2024 to 2026, with up to four pauses in any order: overlapping, touching, empty, before the acceptance, after
    /// the due day; one in eight stands for good.
    mutating func deadline() -> Deadline {
        let accepted = day(from: "2024-01-01", days: 1096)
        let budget = below(10) == 0 ? 0 : 1 + below(30)
        let pauses = (0..<below(5)).map { _ in
            let from = accepted + below(50) - 3
            return Pause(from: from, cause: .hearing, to: below(8) == 0 ? nil : from + below(15))
        }
        return Deadline(accepted: accepted, budgetWorkdays: budget, pauses: pauses)
    }
}
