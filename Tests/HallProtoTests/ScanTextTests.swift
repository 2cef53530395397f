import CHallProto
import Testing

/// Which bytes are text. The same in requests and replies.
struct ScanTextTests {
    private func verdict(_ text: [UInt8], _ limits: hall_scan_limits = strictLimits) -> hall_scan_reason {
        scan(WireBytes.bytes(ScanSchema.text, text), ScanSchema.anything, limits).reason
    }

    @Test(
        arguments: [
            [0x80], [0xbf], [0xc2], [0xc2, 0x41], [0xc0, 0x80], [0xc1, 0xbf], [0xe0, 0x80, 0x80], [0xe0, 0x9f, 0xbf],
            [0xe4, 0xb8], [0xe4, 0x41, 0xad], [0xed, 0xa0, 0x80], [0xed, 0xbf, 0xbf], [0xf0, 0x80], [0xf0, 0x80, 0x80, 0x80],
            [0xf0, 0x8f, 0xbf, 0xbf], [0xf0, 0x9f, 0x98], [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xff], [0xfe],
        ] as [[UInt8]])
    func isNotUTF8(_ bytes: [UInt8]) {
        #expect(verdict(bytes) == HALL_SCAN_NOT_UTF8)
        #expect(verdict(Array("abcdefgh".utf8) + bytes) == HALL_SCAN_NOT_UTF8)
        #expect(verdict(bytes + Array("abcdefgh".utf8)) == HALL_SCAN_NOT_UTF8)
        #expect(verdict(bytes, strictLimits.loose) == HALL_SCAN_NOT_UTF8)
    }

    @Test(arguments: [
        "a", "é", "中文", "𠮷", "\u{10FFFF}", "\u{E000}", "\u{D7FF}", "\u{800}", "\u{10000}", "\u{80}", "~", " ", "a\tb\nc",
        "abcdefghijklmnop", "1234567é",
    ])
    func isText(_ text: String) {
        #expect(verdict(Array(text.utf8)) == HALL_SCAN_OK)
    }

    /// Every control character, at every place of a word of eight bytes.
    @Test func controlCharactersAreRefused() {
        for control in Array(0..<0x20 as Range<UInt8>) + [0x7f] {
            let allowed = control == 0x0a || control == 0x09
            for place in 0..<9 {
                var bytes = [UInt8](repeating: 0x61, count: 9)
                bytes[place] = control
                let wanted = allowed ? HALL_SCAN_OK : HALL_SCAN_CONTROL_CHARACTER
                #expect(verdict(bytes) == wanted, "U+\(String(control, radix: 16)) at \(place)")
                #expect(verdict(bytes, strictLimits.loose) == wanted)
            }
        }
    }

    /// The quick look at eight bytes lets through what the slow one lets through, and no more.
    @Test func everyByteIsJudgedAlikeQuicklyAndSlowly() {
        for byte in UInt8.min...UInt8.max {
            let alone = verdict([byte])
            for place in 0..<8 {
                var bytes = [UInt8](repeating: 0x20, count: 8)
                bytes[place] = byte
                #expect(verdict(bytes) == alone, "0x\(String(byte, radix: 16)) at \(place)")
            }
        }
    }

    private func holds(_ format: hall_format, _ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let name: StaticString = "text"
        var field = hall_scan_field()
        field.number = 1
        field.kind = UInt8(HALL_KIND_STRING.rawValue)
        field.format = UInt8(format.rawValue)
        field.name = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
        return withUnsafePointer(to: &field) { field in
            var message = hall_scan_message(fields: field, field_count: 1, checks_absent: false)
            var limits = strictLimits
            limits.text_bytes_max = 100
            let verdict = scan(WireBytes.bytes(1, bytes), &message, limits)
            #expect(scan(WireBytes.bytes(1, bytes), &message, limits.loose) == .good, "a reply's formats are not checked")
            #expect(verdict == .good || verdict == ScanVerdict(reason: HALL_SCAN_FORMAT, path: "text"))
            return verdict == .good
        }
    }

    @Test(arguments: ["2026-11-22", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2026-04-30", ""])
    func isADate(_ text: String) { #expect(holds(HALL_FORMAT_DATE, text)) }

    @Test(arguments: [
        "2026-02-29", "1900-02-29", "2026-00-01", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31", "0000-01-01",
        "2026-1-1", "20261122", "2026/11/22", "2026-11-22 ", "2026-11-2a", "２０２６-11-22",
    ])
    func isNoDate(_ text: String) { #expect(!holds(HALL_FORMAT_DATE, text)) }

    @Test func months() {
        #expect(holds(HALL_FORMAT_MONTH, "2026-01") && holds(HALL_FORMAT_MONTH, "2026-12"))
        for bad in ["2026-00", "2026-13", "2026-1", "0000-01", "2026-011"] { #expect(!holds(HALL_FORMAT_MONTH, bad)) }
    }

    @Test func timesOfDay() {
        #expect(holds(HALL_FORMAT_TIME_OF_DAY, "00:00") && holds(HALL_FORMAT_TIME_OF_DAY, "23:59"))
        for bad in ["24:00", "23:60", "8:30", "08.30", "08:3", "08:300"] { #expect(!holds(HALL_FORMAT_TIME_OF_DAY, bad)) }
    }

    @Test func identifiers() {
        #expect(holds(HALL_FORMAT_IDENTIFIER, "aZ0-_.") && holds(HALL_FORMAT_IDENTIFIER, String(repeating: "a", count: 64)))
        for bad in [String(repeating: "a", count: 65), "a b", "a/b", "é", "窗口", "a\n"] {
            #expect(!holds(HALL_FORMAT_IDENTIFIER, bad))
        }
    }

    @Test func pins() {
        #expect(holds(HALL_FORMAT_PIN, "123456") && holds(HALL_FORMAT_PIN, "123456789012"))
        for bad in ["12345", "1234567890123", "12345a", "１２３４５６"] { #expect(!holds(HALL_FORMAT_PIN, bad)) }
    }

    @Test func caseNumbers() {
        #expect(holds(HALL_FORMAT_CASE_NUMBER, "2026-000123"))
        for bad in ["2026-00123", "2026-0000123", "0000-000123", "2026_000123", "2026-00012a"] {
            #expect(!holds(HALL_FORMAT_CASE_NUMBER, bad))
        }
    }

    @Test func lines() {
        #expect(holds(HALL_FORMAT_LINE, "王小明 (A)") && holds(HALL_FORMAT_LINE, "â…"))
        for bad in ["a\nb", "a\tb", "\n", "a\u{85}b", "a\u{2028}", "\u{2029}"] { #expect(!holds(HALL_FORMAT_LINE, bad)) }
    }
}
