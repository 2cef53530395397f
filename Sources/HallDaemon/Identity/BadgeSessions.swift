import Crypto
import HallRules
import Synchronization

/// When each badge session was last used. A read can't write this down, so it is kept here and written with the next write
/// of that session; after a crash a session is taken to have been idle a little longer than it was.
final class BadgeSessions: Sendable {
    private let lastUsed = Mutex<[String: Instant]>([:])

    func touch(_ sessionID: String, at now: Instant) {
        lastUsed.withLock { $0[sessionID] = max(now, $0[sessionID] ?? now) }
    }

    /// The later of what the book says and what was seen since.
    func lastUsed(_ sessionID: String, stored: Instant) -> Instant {
        lastUsed.withLock { max(stored, $0[sessionID] ?? stored) }
    }

    func forget(_ sessionID: String) {
        _ = lastUsed.withLock { $0.removeValue(forKey: sessionID) }
    }

    /// 256 bits nobody guesses, in hexadecimal.
    static func newToken() -> String { hexadecimal(bytes: 32) }

    static func newID() -> BadgeSession.ID { BadgeSession.ID(hexadecimal(bytes: 8)) }

    private static func hexadecimal(bytes: Int) -> String {
        let digits = Array("0123456789abcdef")
        return String((0..<bytes * 2).map { _ in digits.randomElement()! })
    }

    /// What stands in the book in place of a token.
    static func hash(token: String) -> [UInt8] {
        Array(SHA256.hash(data: Array(token.utf8)))
    }
}
