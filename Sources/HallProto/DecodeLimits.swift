import CHallProto

/// How much of a message is taken, and how strictly. Passed limits are refused before anything is unpacked.
public struct DecodeLimits: Sendable {
    var scan: hall_scan_limits
    /// What unpacking may allocate: base + factor × input, and never more than most.
    var arenaBaseBytes: Int
    var arenaFactor: Int
    var arenaMostBytes: Int
    /// How input that breaks the rules is answered.
    var badInput: StatusCode

    /// What a caller sends: every rule of the schema holds.
    ///
    /// Nothing in the schema nests deeper than a handful, and 65,536 fields are ten times the longest honest import; 64 unknown
    /// fields let a newer client through and no flood. The arena's factor covers honest messages several times over; without
    /// it, small parts make a heap a hundred times their size.
    public static let request = DecodeLimits(
        scan: hall_scan_limits(
            depth_max: 16, fields_max: 65_536, unknown_max: 64, count_max: 1_000, text_bytes_max: 256,
            bytes_bytes_max: 65_536, strict: true),
        arenaBaseBytes: 65_536, arenaFactor: 16, arenaMostBytes: 32 << 20, badInput: .invalidArgument)

    /// What the daemon answers: it is trusted, and it may be newer than its reader, so unknown fields and enum values pass
    /// and the schema's own rules don't count.
    public static let reply = DecodeLimits(
        scan: hall_scan_limits(
            depth_max: 32, fields_max: 4 << 20, unknown_max: 1 << 20, count_max: 1 << 20, text_bytes_max: 4 << 20,
            bytes_bytes_max: 4 << 20, strict: false),
        arenaBaseBytes: 65_536, arenaFactor: 64, arenaMostBytes: 512 << 20, badInput: .internal)

    /// ttrpc's request around a call: a payload as long as a frame may be, few and short strings beside it.
    public static let envelope = DecodeLimits(
        scan: hall_scan_limits(
            depth_max: 4, fields_max: 1_024, unknown_max: 64, count_max: 64, text_bytes_max: 4_096,
            bytes_bytes_max: 4 << 20, strict: true),
        arenaBaseBytes: 65_536, arenaFactor: 16, arenaMostBytes: 32 << 20, badInput: .invalidArgument)

    /// Well-formed wire and text, and nothing else: for tools and tests that carry any message whatever.
    public static let lenient = DecodeLimits(
        scan: reply.scan, arenaBaseBytes: 65_536, arenaFactor: 64, arenaMostBytes: 512 << 20, badInput: .invalidArgument)
}
