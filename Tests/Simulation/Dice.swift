/// Chance from a seed (SplitMix64): the same seed throws the same on every machine.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64, step: Int) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: step &+ 1) &* 0xD1B5_4A32_D192_ED03
        _ = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

    /// True so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }

    mutating func one<T>(_ of: [T]) -> T { of[number(0...of.count - 1)] }

    /// One of these, or what nobody has where there is none of them.
    mutating func one<T>(_ of: [T], else other: T) -> T { of.isEmpty ? other : one(of) }

    /// A version 4 UUID (RFC 9562): a request's name.
    mutating func name() -> String {
        func hexadecimal(_ value: UInt64, _ digits: Int) -> String {
            let text = String(value, radix: 16)
            return String((String(repeating: "0", count: 16) + text).suffix(digits))
        }
        let (high, low) = (next(), next())
        return [
            hexadecimal(high >> 32, 8), hexadecimal(high >> 16, 4), "4" + hexadecimal(high, 3), "8" + hexadecimal(low >> 48, 3),
            hexadecimal(low, 12),
        ].joined(separator: "-")
    }
}
