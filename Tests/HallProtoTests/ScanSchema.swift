import CHallProto

/// A schema of the tests' own for the pre-scan: every kind of field, every rule, and a message that can hold itself, which the
/// real schema has none of.
enum ScanSchema {
    static let text: UInt64 = 1
    static let texts: UInt64 = 2
    static let small: UInt64 = 3
    static let smalls: UInt64 = 4
    static let choice: UInt64 = 5
    static let left: UInt64 = 6
    static let right: UInt64 = 7
    static let blob: UInt64 = 8
    static let inner: UInt64 = 9
    static let inners: UInt64 = 10
    static let sint: UInt64 = 11
    static let fixed32: UInt64 = 12
    static let fixed64: UInt64 = 13
    static let flag: UInt64 = 14
    static let wide: UInt64 = 15
    static let unsigned: UInt64 = 16
    static let mayBeSmall: UInt64 = 20

    nonisolated(unsafe) static let anything = make(requiring: false)
    /// Its text, texts, choice and blob are required, and its number must be 1 to 9.
    nonisolated(unsafe) static let demanding = make(requiring: true)

    private static func make(requiring: Bool) -> UnsafePointer<hall_scan_message> {
        let message = UnsafeMutablePointer<hall_scan_message>.allocate(capacity: 1)
        let values = UnsafeMutablePointer<Int32>.allocate(capacity: 3)
        values.initialize(from: [0, 1, 7], count: 3)
        let choices = UnsafeMutablePointer<hall_scan_enum>.allocate(capacity: 1)
        choices.initialize(to: hall_scan_enum(values: values, count: 3))
        let rows = rows(message, choices, requiring: requiring)
        let fields = UnsafeMutablePointer<hall_scan_field>.allocate(capacity: rows.count)
        fields.initialize(from: rows, count: rows.count)
        message.initialize(to: hall_scan_message(fields: fields, field_count: UInt32(rows.count), checks_absent: true))
        return UnsafePointer(message)
    }

    private static func rows(
        _ message: UnsafePointer<hall_scan_message>, _ choices: UnsafePointer<hall_scan_enum>, requiring: Bool
    ) -> [hall_scan_field] {
        let required = requiring ? HALL_FIELD_REQUIRED.rawValue : 0
        let bounded = requiring ? HALL_FIELD_BOUNDED.rawValue : 0
        let repeated = HALL_FIELD_REPEATED.rawValue
        let presence = HALL_FIELD_PRESENCE.rawValue
        return [
            row(text, HALL_KIND_STRING, "text", flags: required),
            row(texts, HALL_KIND_STRING, "texts", flags: repeated | required, countMax: 3),
            row(small, HALL_KIND_INT32, "small", flags: bounded, bounds: 1...9),
            row(smalls, HALL_KIND_INT32, "smalls", flags: repeated | HALL_FIELD_BOUNDED.rawValue, bounds: 1...9),
            row(choice, HALL_KIND_ENUM, "choice", flags: required, choices: choices),
            row(left, HALL_KIND_STRING, "left", flags: presence, oneof: 1),
            row(right, HALL_KIND_INT32, "right", flags: presence, oneof: 1),
            row(blob, HALL_KIND_BYTES, "blob", flags: required),
            row(inner, HALL_KIND_MESSAGE, "inner", message: message),
            row(inners, HALL_KIND_MESSAGE, "inners", flags: repeated, message: message),
            row(sint, HALL_KIND_SINT32, "sint"),
            row(fixed32, HALL_KIND_FIXED32, "fixed32"),
            row(fixed64, HALL_KIND_FIXED64, "fixed64"),
            row(flag, HALL_KIND_BOOL, "flag"),
            row(wide, HALL_KIND_INT64, "wide"),
            row(unsigned, HALL_KIND_UINT32, "unsigned"),
            row(mayBeSmall, HALL_KIND_INT32, "may_be_small", flags: presence | HALL_FIELD_BOUNDED.rawValue, bounds: 1...9),
        ]
    }

    private static func row(
        _ number: UInt64, _ kind: hall_kind, _ name: StaticString, flags: UInt32 = 0, countMax: UInt32 = 0,
        bounds: ClosedRange<Int64> = 0...0, oneof: UInt8 = 0, message: UnsafePointer<hall_scan_message>? = nil,
        choices: UnsafePointer<hall_scan_enum>? = nil
    ) -> hall_scan_field {
        hall_scan_field(
            number: UInt32(number), kind: UInt8(kind.rawValue), flags: UInt8(flags), format: 0, oneof: oneof, bytes_max: 0,
            count_max: countMax, at_least: bounds.lowerBound, at_most: bounds.upperBound, message: message,
            enumeration: choices, name: UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self))
    }
}

/// What the pre-scan said.
struct ScanVerdict: Equatable {
    var reason: hall_scan_reason
    var path = ""

    static let good = ScanVerdict(reason: HALL_SCAN_OK)
}

let strictLimits = hall_scan_limits(
    depth_max: 4, fields_max: 100, unknown_max: 3, count_max: 5, text_bytes_max: 16, bytes_bytes_max: 8, strict: true)

extension hall_scan_limits {
    /// The same numbers without the schema's rules.
    var loose: hall_scan_limits {
        var result = self
        result.strict = false
        return result
    }
}

func scan(
    _ bytes: [UInt8], _ message: UnsafePointer<hall_scan_message> = ScanSchema.anything,
    _ limits: hall_scan_limits = strictLimits
) -> ScanVerdict {
    var limits = limits
    var result = hall_scan_result()
    // A copy of exactly that length, so that a sanitizer sees a read past its end.
    let input = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    input.initialize(from: bytes, count: bytes.count)
    defer { input.deallocate() }
    guard !hall_scan(message, input, bytes.count, &limits, &result) else { return .good }
    let path = withUnsafeBytes(of: result.path) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    return ScanVerdict(reason: result.reason, path: path)
}
