import HallProto
import Testing

struct TimestampJSONTests {
    @Test(arguments: [
        (Timestamp(), "1970-01-01T00:00:00Z"),
        (Timestamp(seconds: 1_795_339_800), "2026-11-22T09:30:00Z"),
        (Timestamp(seconds: 63_108_020, nanos: 21_000_000), "1972-01-01T10:00:20.021Z"),
        (Timestamp(nanos: 1_000), "1970-01-01T00:00:00.000001Z"),
        (Timestamp(nanos: 1), "1970-01-01T00:00:00.000000001Z"),
        (Timestamp(nanos: 500_000_000), "1970-01-01T00:00:00.500Z"),
        (Timestamp(seconds: -1, nanos: 999_999_999), "1969-12-31T23:59:59.999999999Z"),
        (Timestamp(seconds: 951_782_400), "2000-02-29T00:00:00Z"),
        (Timestamp(seconds: -62_135_596_800), "0001-01-01T00:00:00Z"),
        (Timestamp(seconds: 253_402_300_799, nanos: 999_999_999), "9999-12-31T23:59:59.999999999Z"),
    ])
    func goesAndComes(_ instant: Timestamp, _ text: String) throws {
        #expect(instant.json() == "\"\(text)\"")
        #expect(try Timestamp(json: "\"\(text)\"") == instant)
    }

    @Test func offsetsAndShortFractionsAreRead() throws {
        #expect(try Timestamp(json: "\"1970-01-01T08:00:00+08:00\"") == Timestamp())
        #expect(try Timestamp(json: "\"1969-12-31T19:30:00.5-04:30\"") == Timestamp(nanos: 500_000_000))
    }

    @Test(arguments: [
        "", "2026-11-22", "2026-11-22T08:50:00", "2026-11-22 08:50:00Z", "2026-11-22t08:50:00z", "2026-02-29T00:00:00Z",
        "2026-13-01T00:00:00Z", "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-11-22T24:00:00Z", "2026-11-22T08:60:00Z",
        "2026-11-22T08:50:60Z", "2026-11-22T08:50:00.Z", "2026-11-22T08:50:00.1234567890Z", "2026-11-22T08:50:00+0800",
        "2026-11-22T08:50:00+24:00", "2026-11-22T08:50:00ZZ", "0000-12-31T23:59:59Z", "0001-01-01T00:00:00+00:01",
        "9999-12-31T23:59:59-00:01", "+2026-11-22T08:50:00Z",
    ])
    func isNoInstant(_ text: String) {
        #expect(throws: Failure.self) { try Timestamp(json: "\"\(text)\"") }
    }

    @Test func anInstantOutsideTheYearsHasNoText() {
        #expect(Timestamp(seconds: 253_402_300_800).json() == "null")
        #expect(Timestamp(nanos: -1).json() == "null")
    }
}
