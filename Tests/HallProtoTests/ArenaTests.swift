import CHallProto
@testable import HallProto
import Testing

/// No input makes a heap beyond its cap.
struct ArenaTests {
    @Test func theCapGrowsWithTheInputUpToItsMost() {
        #expect(hall_arena_cap(0, 65_536, 16, 32 << 20) == 65_536)
        #expect(hall_arena_cap(1_000, 65_536, 16, 32 << 20) == 81_536)
        #expect(hall_arena_cap(4 << 20, 65_536, 16, 32 << 20) == 32 << 20)
        #expect(hall_arena_cap(.max, 65_536, 16, 32 << 20) == 32 << 20)
    }

    @Test func theCapHolds() throws {
        let arena = try #require(hall_arena_begin(64))
        defer { hall_arena_end(arena) }
        #expect(hall_arena_alloc(arena, 48) != nil)
        #expect(hall_arena_alloc(arena, 16) != nil)
        #expect(!arena.pointee.exhausted)
        #expect(hall_arena_alloc(arena, 1) == nil)
        #expect(arena.pointee.exhausted)
        #expect(hall_arena_alloc(arena, .max) == nil)
    }

    @Test func theCapCountsWhatAlignmentTakes() throws {
        let arena = try #require(hall_arena_begin(20))
        defer { hall_arena_end(arena) }
        #expect(hall_arena_alloc(arena, 17) == nil)
        #expect(hall_arena_alloc(arena, 16) != nil)
    }

    @Test func piecesAreAlignedAndApart() throws {
        let arena = try #require(hall_arena_begin(1 << 22))
        defer { hall_arena_end(arena) }
        var pieces: [(start: UInt, end: UInt)] = []
        for size in [1, 7, 16, 40_000, 3, 70_000, 65_535, 65_536, 65_537, 9, 200_000, 1] {
            let piece = try #require(hall_arena_alloc(arena, size))
            piece.initializeMemory(as: UInt8.self, repeating: 0xa5, count: size)
            let start = UInt(bitPattern: piece)
            #expect(start % 16 == 0)
            #expect(pieces.allSatisfy { start >= $0.end || start + UInt(size) <= $0.start })
            pieces.append((start: start, end: start + UInt(size)))
        }
    }

    @Test func aSecondArenaOnAThreadIsAnother() throws {
        let first = try #require(hall_arena_begin(1_000))
        let second = try #require(hall_arena_begin(1_000))
        #expect(first != second)
        hall_arena_end(second)
        hall_arena_end(first)
        let third = try #require(hall_arena_begin(1_000))
        #expect(third == first)
        hall_arena_end(third)
    }

    /// 4 MiB of the smallest things there are: protobuf-c alone makes 415 MiB of empty parts, 177 MiB of unknown numbers.
    @Test(
        arguments: [
            (RPCStatus.fullName, [0x1a, 0x00], "details[1000]"),
            (WhoAmIReply.fullName, [0x30, 0x01], "roles[1000]"),
            (JournalFilter.fullName, [0x0a, 0x01, 0x61], "methods[32]"),
            (RPCStatus.fullName, [0x50, 0x01], ""),
            (RPCStatus.fullName, [0x52, 0x00], ""),
        ] as [(String, [UInt8], String)])
    func aFloodIsRefused(_ name: String, _ drop: [UInt8], _ path: String) throws {
        let type = try #require(MessageRegistry.type(named: name))
        var flood = drop
        while flood.count < 4 << 20 { flood += flood }
        let failure = #expect(throws: Failure.self) { try type.init(decoding: flood, limits: .request) }
        #expect(failure?.code == .invalidArgument)
        #expect(failure?.detail(BadRequest.self)?.violations.first?.field == path)
    }

    /// What the counts let through the cap still stops.
    @Test func aMessageThatUnpacksTooLargeIsRefused() {
        var limits = DecodeLimits.lenient
        limits.arenaBaseBytes = 4_096
        limits.arenaFactor = 1
        limits.arenaMostBytes = 8_192
        let status = RPCStatus(details: [AnyMessage](repeating: AnyMessage(), count: 500))
        let failure = #expect(throws: Failure.self) { try RPCStatus(decoding: status.encoded(), limits: limits) }
        #expect(failure?.code == .resourceExhausted)
        #expect(throws: Never.self) { try RPCStatus(decoding: status.encoded(), limits: .lenient) }
    }
}
