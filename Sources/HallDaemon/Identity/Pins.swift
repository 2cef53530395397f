import Crypto
import CryptoExtras
import Dispatch
import Foundation
import GRDB
import HallProto
import HallRules
import Synchronization

/// A secret stretched with scrypt (RFC 7914), as it stands in the book.
struct StretchedSecret: Sendable, Equatable {
    /// 16 MiB and some tens of milliseconds a try: a PIN is short, so a try must be dear.
    #if DEBUG
        // Unoptimised, a try takes ten times as long; the tests make hundreds.
        static let rounds = ProcessInfo.processInfo.environment["HALL_TEST_PIN_ROUNDS"].flatMap(Int.init) ?? roundsOfTheHall
    #else
        static let rounds = roundsOfTheHall
    #endif
    static let roundsOfTheHall = 1 << 14
    static let blockSize = 8
    static let parallelism = 1
    static let keyBytes = 32
    static let saltBytes = 16

    var salt: [UInt8]
    var key: [UInt8]

    init(salt: [UInt8], key: [UInt8]) {
        self.salt = salt
        self.key = key
    }

    /// Stretches a secret with a fresh salt.
    init(fresh secret: String) throws {
        let salt = SymmetricKey(size: SymmetricKeySize(bitCount: Self.saltBytes * 8)).withUnsafeBytes { [UInt8]($0) }
        try self.init(secret, salt: salt)
    }

    /// Stretches a secret with a known salt.
    init(_ secret: String, salt: [UInt8]) throws {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(secret.utf8), salt: Data(salt), outputByteCount: Self.keyBytes, rounds: Self.rounds,
            blockSize: Self.blockSize, parallelism: Self.parallelism)
        self.salt = salt
        self.key = key.withUnsafeBytes { [UInt8]($0) }
    }

    /// Takes the same time wherever they differ.
    func matches(_ other: StretchedSecret) -> Bool {
        guard salt == other.salt, key.count == other.key.count else { return false }
        return zip(key, other.key).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// What was stretched before a call reached the writer: the secret given, with the salt the book had then; and a fresh one.
struct PreparedPins: Sendable {
    /// Nil where the book has nothing to hold it against.
    var given: StretchedSecret?
    var fresh: StretchedSecret?
    /// A code to hand over in clear, once.
    var activationCode = ""
}

/// Does the stretching for one method, on a thread of its own, with a read-only look at the book. Whoever may not call the
/// method has been sent away before.
typealias PinPreparation = @Sendable (_ call: Call, _ caller: Principal, _ reader: DatabaseQueue) throws -> PreparedPins

/// Threads for stretching secrets: a few, with a short queue, so that a flood of wrong PINs costs memory and cores by measure.
final class HashingThreads: Sendable {
    static let threads = 2
    static let waitingMax = 64

    private let reader: DatabaseQueue
    private let queue = DispatchQueue(label: "hall-hashing", attributes: .concurrent)
    private let gate = DispatchSemaphore(value: HashingThreads.threads)
    private let waiting = Mutex(0)

    init(_ book: Book) throws {
        reader = try book.reader()
    }

    /// False when too many wait already.
    func put(_ work: @escaping @Sendable (DatabaseQueue) -> Void) -> Bool {
        let admitted = waiting.withLock { waiting in
            guard waiting < Self.waitingMax else { return false }
            waiting += 1
            return true
        }
        guard admitted else { return false }
        queue.async { [self] in
            gate.wait()
            defer { gate.signal() }
            waiting.withLock { $0 -= 1 }
            work(reader)
        }
        return true
    }

    func close() {
        queue.sync(flags: .barrier) {}
        try? reader.close()
    }
}
