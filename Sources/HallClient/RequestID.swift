import Synchronization

/// The names writes go by, so that the same write asked for twice is done once.
public enum RequestID {
    private static let sequence = Mutex(UUIDSequence())

    /// A new UUIDv7 (RFC 9562 §5.7) in lower case, greater than every one this process made before. Store it before the call
    /// and give it in `CallOptions.requestID`, and the call can be repeated safely even by another process.
    public static func next() -> String {
        let milliseconds = unixMilliseconds()
        return sequence.withLock { $0.next(milliseconds: milliseconds) { .random(in: 0 ... .max) } }
    }
}

/// RFC 9562 §6.2, method 1: the twelve bits behind the version count the ids of one millisecond. The count starts at random in
/// its lower half; when it is used up, or the clock stepped back, the time in the ids runs ahead of the clock.
struct UUIDSequence {
    private var milliseconds: UInt64 = 0
    private var counter: UInt64 = 0

    mutating func next(milliseconds now: UInt64, random: () -> UInt64) -> String {
        if now > milliseconds {
            milliseconds = now
            counter = random() & 0x7FF
        } else if counter < 0xFFF {
            counter += 1
        } else {
            milliseconds += 1
            counter = random() & 0x7FF
        }
        let high = (milliseconds & 0xFFFF_FFFF_FFFF) << 16 | 0x7000 | counter
        let low = 0x8000_0000_0000_0000 | random() >> 2
        return UUIDSequence.text(high, low)
    }

    private static func text(_ high: UInt64, _ low: UInt64) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(unsafeUninitializedCapacity: 36) { characters in
            var at = 0
            for nibble in 0..<32 {
                if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 {
                    characters[at] = UInt8(ascii: "-")
                    at += 1
                }
                let half = nibble < 16 ? high : low
                characters[at] = digits[Int(half >> UInt64(60 - 4 * (nibble % 16)) & 15)]
                at += 1
            }
            return 36
        }
    }
}
