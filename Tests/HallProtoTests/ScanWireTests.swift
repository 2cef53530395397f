import CHallProto
import Testing

/// What is no well-formed message, or more of one than is taken.
struct ScanWireTests {
    typealias W = WireBytes
    typealias S = ScanSchema

    @Test func aVarintEnds() {
        #expect(scan(W.key(S.wide, 0) + [0x80]) == ScanVerdict(reason: HALL_SCAN_TRUNCATED, path: "wide"))
        #expect(scan(W.key(S.wide, 0)) == ScanVerdict(reason: HALL_SCAN_TRUNCATED, path: "wide"))
        #expect(scan([0x80]) == ScanVerdict(reason: HALL_SCAN_TRUNCATED))
        #expect(scan(W.key(S.wide, 0) + [0x80, 0x00]) == .good)
    }

    @Test func aVarintHasSixtyFourBits() {
        let nine = [UInt8](repeating: 0xff, count: 9)
        #expect(scan(W.key(S.wide, 0) + nine + [0x01]) == .good)
        #expect(scan(W.key(S.wide, 0) + nine + [0x02]) == ScanVerdict(reason: HALL_SCAN_VARINT_TOO_LONG, path: "wide"))
        #expect(scan(W.key(S.wide, 0) + nine + [0x81, 0x00]) == ScanVerdict(reason: HALL_SCAN_VARINT_TOO_LONG, path: "wide"))
    }

    @Test func aKeyHasThirtyTwoBits() {
        #expect(scan([0xf8, 0xff, 0xff, 0xff, 0x0f, 0x00]) == .good)
        #expect(scan([0xf8, 0xff, 0xff, 0xff, 0x1f, 0x00]) == ScanVerdict(reason: HALL_SCAN_BAD_FIELD_NUMBER))
        #expect(scan([0x88, 0x80, 0x80, 0x80, 0x80, 0x00, 0x00]) == ScanVerdict(reason: HALL_SCAN_VARINT_TOO_LONG))
        #expect(scan([0x00, 0x00]) == ScanVerdict(reason: HALL_SCAN_BAD_FIELD_NUMBER))
    }

    @Test func aLengthStaysInside() {
        #expect(scan(W.key(S.text, 2) + [3] + Array("ab".utf8)) == ScanVerdict(reason: HALL_SCAN_TRUNCATED, path: "text"))
        #expect(scan(W.key(S.text, 2) + [2] + Array("ab".utf8)) == .good)
        let fourGigabytes: [UInt8] = [0xff, 0xff, 0xff, 0xff, 0x0f]
        #expect(scan(W.key(S.blob, 2) + fourGigabytes) == ScanVerdict(reason: HALL_SCAN_TRUNCATED, path: "blob"))
        #expect(scan(W.key(99, 2) + fourGigabytes) == ScanVerdict(reason: HALL_SCAN_TRUNCATED))
        let sixGroups: [UInt8] = [0x82, 0x80, 0x80, 0x80, 0x80, 0x00, 0x61, 0x61]
        #expect(scan(W.key(S.text, 2) + sixGroups) == ScanVerdict(reason: HALL_SCAN_VARINT_TOO_LONG, path: "text"))
        let overrun = W.bytes(S.inner, W.key(S.text, 2) + [5]) + W.text(S.text, "abc")
        #expect(scan(overrun) == ScanVerdict(reason: HALL_SCAN_TRUNCATED, path: "inner.text"))
    }

    @Test func fixedNumbersAreWhole() {
        #expect(scan(W.key(S.fixed32, 5) + [1, 2, 3, 4]) == .good)
        #expect(scan(W.key(S.fixed32, 5) + [1, 2, 3]) == ScanVerdict(reason: HALL_SCAN_TRUNCATED, path: "fixed32"))
        #expect(scan(W.key(S.fixed64, 1) + [1, 2, 3, 4, 5, 6, 7, 8]) == .good)
        #expect(scan(W.key(S.fixed64, 1) + [1, 2, 3, 4, 5, 6, 7]) == ScanVerdict(reason: HALL_SCAN_TRUNCATED, path: "fixed64"))
    }

    @Test func groupsAreRefused() {
        #expect(scan(W.key(99, 3) + W.key(99, 4)) == ScanVerdict(reason: HALL_SCAN_GROUP))
        #expect(scan(W.key(S.text, 4)) == ScanVerdict(reason: HALL_SCAN_GROUP))
        #expect(scan(W.bytes(S.inner, W.key(99, 3))) == ScanVerdict(reason: HALL_SCAN_GROUP, path: "inner"))
    }

    @Test func wireTypesFitTheField() {
        #expect(scan(W.number(S.text, UInt64(1))) == ScanVerdict(reason: HALL_SCAN_WIRE_TYPE, path: "text"))
        #expect(scan(W.text(S.wide, "a")) == ScanVerdict(reason: HALL_SCAN_WIRE_TYPE, path: "wide"))
        #expect(scan(W.key(S.wide, 1) + [0, 0, 0, 0, 0, 0, 0, 0]) == ScanVerdict(reason: HALL_SCAN_WIRE_TYPE, path: "wide"))
        #expect(scan(W.key(S.wide, 6)) == ScanVerdict(reason: HALL_SCAN_WIRE_TYPE, path: "wide"))
        #expect(scan(W.key(99, 7)) == ScanVerdict(reason: HALL_SCAN_WIRE_TYPE))
        #expect(scan(W.number(S.inners, UInt64(1))) == ScanVerdict(reason: HALL_SCAN_WIRE_TYPE, path: "inners"))
    }

    @Test func depthHasALimit() {
        let four = W.bytes(S.inner, W.bytes(S.inners, W.bytes(S.inner, [])))
        #expect(scan(four) == .good)
        #expect(
            scan(W.bytes(S.inners, four)) == ScanVerdict(reason: HALL_SCAN_TOO_DEEP, path: "inners[0].inner.inners[0].inner"))
    }

    /// 8,000 levels end protobuf-c on an 8 MiB stack.
    @Test func deepNestingIsRefusedWithoutFollowingIt() {
        var nested: [UInt8] = []
        for _ in 0..<10_000 { nested = W.bytes(S.inner, nested) }
        #expect(scan(nested).reason == HALL_SCAN_TOO_DEEP)
        #expect(scan(nested, ScanSchema.anything, strictLimits.loose).reason == HALL_SCAN_TOO_DEEP)
    }

    @Test func fieldsAreCountedOverAllParts() {
        var limits = strictLimits
        limits.fields_max = 4
        let part = W.bytes(S.inners, W.number(S.wide, UInt64(1)))
        #expect(scan(part + part, ScanSchema.anything, limits) == .good)
        let fifth = scan(part + part + W.number(S.wide, UInt64(1)), ScanSchema.anything, limits)
        #expect(fifth == ScanVerdict(reason: HALL_SCAN_TOO_MANY_FIELDS))
    }

    @Test func unknownFieldsAreCountedOverAllParts() {
        let unknown = W.number(99, UInt64(1))
        let three = W.bytes(S.inner, unknown + W.text(98, "\u{0}")) + W.key(97, 5) + [0, 0, 0, 0]
        #expect(scan(three) == .good)
        #expect(scan(three + unknown) == ScanVerdict(reason: HALL_SCAN_TOO_MANY_UNKNOWN))
        #expect(scan(three + unknown, ScanSchema.anything, strictLimits.loose).reason == HALL_SCAN_TOO_MANY_UNKNOWN)
    }

    @Test func listsHaveALimit() {
        let five = [UInt8](repeating: 5, count: 5)
        #expect(scan(W.bytes(S.smalls, five)) == .good)
        #expect(scan(W.bytes(S.smalls, five + [5])) == ScanVerdict(reason: HALL_SCAN_TOO_MANY_ENTRIES, path: "smalls[5]"))
        let mixed = W.bytes(S.smalls, Array(five.prefix(4))) + W.number(S.smalls, UInt64(5))
        #expect(scan(mixed) == .good)
        #expect(scan(mixed + W.number(S.smalls, UInt64(5))).reason == HALL_SCAN_TOO_MANY_ENTRIES)
        let ownLimit = W.text(S.texts, "a") + W.text(S.texts, "b") + W.text(S.texts, "c")
        #expect(scan(ownLimit) == .good)
        #expect(scan(ownLimit + W.text(S.texts, "d")) == ScanVerdict(reason: HALL_SCAN_TOO_MANY_ENTRIES, path: "texts[3]"))
        #expect(scan(ownLimit + W.text(S.texts, "d"), ScanSchema.anything, strictLimits.loose) == .good)
    }

    @Test func packedNumbersAreWhole() {
        #expect(scan(W.bytes(S.smalls, [1, 0x80])) == ScanVerdict(reason: HALL_SCAN_TRUNCATED, path: "smalls[1]"))
        #expect(scan(W.bytes(S.smalls, [])) == .good)
    }

    @Test func aPathThatIsTooLongIsCutOff() {
        var limits = strictLimits
        limits.depth_max = 100
        var nested = W.key(S.text, 2) + [9]
        for _ in 0..<60 { nested = W.bytes(S.inners, nested) }
        let verdict = scan(nested, ScanSchema.anything, limits)
        #expect(verdict.reason == HALL_SCAN_TRUNCATED)
        #expect(verdict.path.utf8.count == HALL_SCAN_PATH_BYTES_MAX - 1)
        #expect(verdict.path.hasPrefix("inners[0].inners[0]."))
    }

    @Test func theEmptyMessageIsGood() {
        #expect(scan([]) == .good)
    }
}
