import Crypto
import Foundation

/// The chain's exact bytes, so that anybody can recompute it without this program:
///
///     commitment = SHA-256( 0x01 ‖ salt (32) ‖ sealed )
///     hash       = SHA-256( 0x00 ‖ u16 length ‖ hall id ‖ u64 epoch ‖ u64 seq ‖ i64 at ‖ previous (32)
///                           ‖ u32 length ‖ open ‖ commitment (32; 32 zero bytes where nothing is sealed) )
///
/// Numbers are big-endian, `at` is milliseconds since 1970 UTC, `open` and `sealed` are the messages hall.v1.JournalOpen and
/// hall.v1.JournalSealed as they were first encoded.
enum JournalChain {
    static let origin = [UInt8](repeating: 0, count: 32)
    static let nothingSealed = [UInt8](repeating: 0, count: 32)

    /// One link of the chain.
    struct Link {
        var epoch: Int64
        var seq: Int64
        var at: Int64
        var open: [UInt8]
        var commitment: [UInt8]?
    }

    static func commitment(salt: [UInt8], sealed: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: [0x01])
        hash.update(data: salt)
        hash.update(data: sealed)
        return Array(hash.finalize())
    }

    static func hash(_ link: Link, hallID: String, previous: [UInt8]) -> [UInt8] {
        var head: [UInt8] = [0x00]
        let name = Array(hallID.utf8)
        append(UInt16(name.count), to: &head)
        head += name
        append(UInt64(link.epoch), to: &head)
        append(UInt64(link.seq), to: &head)
        append(link.at, to: &head)
        head += previous
        append(UInt32(link.open.count), to: &head)
        var hash = SHA256()
        hash.update(data: head)
        hash.update(data: link.open)
        hash.update(data: link.commitment ?? nothingSealed)
        return Array(hash.finalize())
    }

    private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
}
