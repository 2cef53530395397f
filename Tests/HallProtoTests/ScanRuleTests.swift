import CHallProto
import Testing

/// What the schema's own rules refuse in a request, and let pass in a reply.
struct ScanRuleTests {
    typealias W = WireBytes
    typealias S = ScanSchema

    private let whole =
        W.text(S.text, "a") + W.text(S.texts, "a") + W.number(S.small, UInt64(1)) + W.number(S.choice, UInt64(7))
        + W.bytes(S.blob, [1])

    private func loose(_ bytes: [UInt8], _ message: UnsafePointer<hall_scan_message> = S.anything) -> ScanVerdict {
        scan(bytes, message, strictLimits.loose)
    }

    @Test func aSingularFieldComesOnce() {
        let twice = W.text(S.text, "a") + W.text(S.text, "b")
        #expect(scan(twice) == ScanVerdict(reason: HALL_SCAN_DUPLICATE, path: "text"))
        #expect(loose(twice) == .good)
    }

    /// protobuf-c would merge the second into the first; nobody honest sends that.
    @Test func aSingularMessageComesOnceEvenInAReply() {
        let twice = W.bytes(S.inner, []) + W.bytes(S.inner, [])
        #expect(scan(twice) == ScanVerdict(reason: HALL_SCAN_DUPLICATE, path: "inner"))
        #expect(loose(twice) == ScanVerdict(reason: HALL_SCAN_DUPLICATE, path: "inner"))
    }

    @Test func aOneofHasOneMember() {
        let both = W.text(S.left, "a") + W.number(S.right, UInt64(0))
        #expect(scan(both) == ScanVerdict(reason: HALL_SCAN_CONTRADICTORY, path: "right"))
        #expect(loose(both) == .good)
        #expect(scan(W.number(S.right, UInt64(0))) == .good)
        #expect(scan(W.text(S.left, "a") + W.text(S.left, "b")).reason == HALL_SCAN_DUPLICATE)
    }

    @Test func enumValuesAreKnown() {
        #expect(scan(W.number(S.choice, UInt64(7))) == .good)
        #expect(scan(W.number(S.choice, UInt64(2))) == ScanVerdict(reason: HALL_SCAN_UNKNOWN_ENUM, path: "choice"))
        #expect(scan(W.number(S.choice, Int64(-1))) == ScanVerdict(reason: HALL_SCAN_UNKNOWN_ENUM, path: "choice"))
        #expect(scan(W.number(S.choice, UInt64(1) << 32)).reason == HALL_SCAN_NUMBER_TOO_WIDE)
        #expect(loose(W.number(S.choice, UInt64(2))) == .good)
    }

    @Test func numbersFitTheirFields() {
        #expect(scan(W.number(S.right, Int64(Int32.min))) == .good)
        #expect(scan(W.number(S.right, Int64(Int32.min) - 1)).reason == HALL_SCAN_NUMBER_TOO_WIDE)
        #expect(scan(W.number(S.right, Int64(Int32.max))) == .good)
        #expect(scan(W.number(S.right, Int64(Int32.max) + 1)).reason == HALL_SCAN_NUMBER_TOO_WIDE)
        #expect(scan(W.number(S.unsigned, UInt64(UInt32.max))) == .good)
        #expect(scan(W.number(S.unsigned, UInt64(UInt32.max) + 1)).reason == HALL_SCAN_NUMBER_TOO_WIDE)
        #expect(scan(W.number(S.sint, UInt64(UInt32.max))) == .good)
        #expect(scan(W.number(S.sint, UInt64(UInt32.max) + 1)).reason == HALL_SCAN_NUMBER_TOO_WIDE)
        #expect(scan(W.number(S.flag, UInt64(1))) == .good)
        #expect(scan(W.number(S.flag, UInt64(2))).reason == HALL_SCAN_NUMBER_TOO_WIDE)
        #expect(loose(W.number(S.flag, UInt64(2)) + W.number(S.right, UInt64.max >> 1)) == .good)
    }

    @Test(arguments: [UInt64(1), 9]) func boundsAreIncluded(_ number: UInt64) {
        #expect(scan(W.number(S.mayBeSmall, number) + W.number(S.smalls, number)) == .good)
    }

    @Test(arguments: [Int64(0), 10, -1]) func outOfBoundsIsRefused(_ number: Int64) {
        let single = ScanVerdict(reason: HALL_SCAN_OUT_OF_BOUNDS, path: "may_be_small")
        #expect(scan(W.number(S.mayBeSmall, number)) == single)
        let entry = ScanVerdict(reason: HALL_SCAN_OUT_OF_BOUNDS, path: "smalls[1]")
        #expect(scan(W.bytes(S.smalls, [1] + W.varint(UInt64(bitPattern: number)))) == entry)
        #expect(loose(W.number(S.mayBeSmall, number)) == .good)
    }

    @Test func anAbsentNumberIsZero() {
        #expect(scan(whole, S.demanding) == .good)
        let without = W.text(S.text, "a") + W.text(S.texts, "a") + W.number(S.choice, UInt64(7)) + W.bytes(S.blob, [1])
        #expect(scan(without, S.demanding) == ScanVerdict(reason: HALL_SCAN_OUT_OF_BOUNDS, path: "small"))
        #expect(scan([], S.anything) == .good, "an absent optional number has no bounds")
    }

    @Test func whatIsRequiredIsThere() {
        let required = ScanVerdict(reason: HALL_SCAN_REQUIRED)
        #expect(scan([], S.demanding) == ScanVerdict(reason: required.reason, path: "text"))
        #expect(loose([], S.demanding) == .good)
        let noText = W.text(S.text, "")
        #expect(scan(noText, S.demanding) == ScanVerdict(reason: required.reason, path: "text"))
        let noTexts = W.text(S.text, "a")
        #expect(scan(noTexts, S.demanding) == ScanVerdict(reason: required.reason, path: "texts"))
        #expect(scan(noTexts + W.text(S.texts, ""), S.demanding) == ScanVerdict(reason: required.reason, path: "texts[0]"))
        let noChoice = noTexts + W.text(S.texts, "a") + W.number(S.small, UInt64(1))
        #expect(scan(noChoice, S.demanding) == ScanVerdict(reason: required.reason, path: "choice"))
        let unspecified = noChoice + W.number(S.choice, UInt64(0))
        #expect(scan(unspecified, S.demanding) == ScanVerdict(reason: required.reason, path: "choice"))
        let noBlob = noChoice + W.number(S.choice, UInt64(1))
        #expect(scan(noBlob, S.demanding) == ScanVerdict(reason: required.reason, path: "blob"))
        #expect(scan(noBlob + W.bytes(S.blob, []), S.demanding) == ScanVerdict(reason: required.reason, path: "blob"))
        #expect(scan(noBlob + W.bytes(S.blob, [0]), S.demanding) == .good)
    }

    /// By the characters Unicode calls white space; those a line or a text may not hold at all are refused as such.
    @Test func blanksSayNothing() {
        let required = ScanVerdict(reason: HALL_SCAN_REQUIRED, path: "text")
        let rest =
            W.text(S.texts, "a") + W.number(S.small, UInt64(1)) + W.number(S.choice, UInt64(7)) + W.bytes(S.blob, [1])
        for number in UInt32(1)...0xffff {
            guard let scalar = Unicode.Scalar(number), scan(W.text(S.text, String(scalar))) == .good else { continue }
            let verdict = scan(W.text(S.text, " \(String(scalar))") + rest, S.demanding)
            #expect((verdict == required) == scalar.properties.isWhitespace, "U+\(String(number, radix: 16))")
        }
        #expect(scan(W.text(S.text, " ")) == .good, "what is not required may be blank")
    }

    @Test func anEntryOfAListSaysSomething() {
        let entry = ScanVerdict(reason: HALL_SCAN_REQUIRED, path: "texts[1]")
        #expect(scan(W.text(S.texts, "a") + W.text(S.texts, "")) == entry)
        #expect(scan(W.text(S.texts, "a") + W.text(S.texts, "\u{3000}")) == entry)
        #expect(loose(W.text(S.texts, "")) == .good)
    }

    @Test func whatIsRequiredIsThereInEveryPart() {
        let verdict = scan(whole + W.bytes(S.inners, whole) + W.bytes(S.inners, []), S.demanding)
        #expect(verdict == ScanVerdict(reason: HALL_SCAN_REQUIRED, path: "inners[1].text"))
    }

    @Test func textAndBytesHaveLimits() {
        #expect(scan(W.text(S.text, String(repeating: "a", count: 16))) == .good)
        let longText = W.text(S.text, String(repeating: "a", count: 17))
        #expect(scan(longText) == ScanVerdict(reason: HALL_SCAN_TEXT_TOO_LONG, path: "text"))
        #expect(loose(longText).reason == HALL_SCAN_TEXT_TOO_LONG)
        #expect(scan(W.bytes(S.blob, [UInt8](repeating: 0, count: 8))) == .good)
        let longBlob = W.bytes(S.blob, [UInt8](repeating: 0, count: 9))
        #expect(scan(longBlob) == ScanVerdict(reason: HALL_SCAN_BYTES_TOO_LONG, path: "blob"))
    }
}
