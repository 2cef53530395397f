import HallProto
import Synchronization
import Testing

@testable import HallClient

@Suite struct RequestIDTests {
    /// RFC 9562 appendix A.6: 0x017F22E279B0, version 7, variant 2.
    @Test func layout() {
        var sequence = UUIDSequence()
        #expect(sequence.next(milliseconds: 0x017F_22E2_79B0, random: { 0 }) == "017f22e2-79b0-7000-8000-000000000000")
        #expect(sequence.next(milliseconds: 0x017F_22E2_79B1, random: { .max }) == "017f22e2-79b1-77ff-bfff-ffffffffffff")
    }

    @Test func risesWithinAMillisecondAndWhenTheClockStepsBack() {
        var sequence = UUIDSequence()
        var last = ""
        for number in 0..<20_000 as Range<UInt64> {
            let id = sequence.next(milliseconds: number % 7 == 0 ? 5 : 1_000, random: { .random(in: 0 ... .max) })
            #expect(id > last)
            last = id
        }
        // Some 4,096 at most go by one millisecond; the time ran ahead of the clock.
        #expect(last > "00000000-03ec")
        #expect(last < "00000000-0400")
    }

    @Test func theClockIsInIt() throws {
        let before = unixMilliseconds()
        let id = RequestID.next()
        let digits = id.filter { $0 != "-" }
        #expect(digits.count == 32)
        #expect(id.split(separator: "-").map(\.count) == [8, 4, 4, 4, 12])
        let milliseconds = try #require(UInt64(digits.prefix(12), radix: 16))
        // Other tests draw ids too, and may have run the time ahead a little.
        #expect((before...unixMilliseconds() + 1_000).contains(milliseconds))
    }

    @Test func uniqueAcrossThreads() async {
        let all = await withTaskGroup(of: [String].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let own = (0..<1_000).map { _ in RequestID.next() }
                    #expect(own == own.sorted())
                    return own
                }
            }
            return await group.reduce(into: Set<String>()) { $0.formUnion($1) }
        }
        #expect(all.count == 8_000)
    }
}
