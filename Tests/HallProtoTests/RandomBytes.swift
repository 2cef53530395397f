import CHallProto

/// Random messages in their wire form, fields in the order of their numbers as every encoder here writes them. Only what the
/// lenient limits let pass: the schema's own rules are not kept.
struct RandomBytes {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 0x1234_5678
    }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
        return mixed ^ mixed >> 31
    }

    private mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    mutating func message(_ table: UnsafePointer<hall_scan_message>) -> [UInt8] {
        let fields = Array(UnsafeBufferPointer(start: table.pointee.fields, count: Int(table.pointee.field_count)))
        // One member of each oneof at most.
        var chosen: [UInt8: UInt32] = [:]
        for oneof in Set(fields.map(\.oneof)) where oneof != 0 {
            let members = fields.filter { $0.oneof == oneof }
            chosen[oneof] = below(4) == 0 ? 0 : members[below(members.count)].number
        }
        var bytes: [UInt8] = []
        for field in fields where field.oneof == 0 || chosen[field.oneof] == field.number {
            bytes += value(of: field, isChosen: field.oneof != 0)
        }
        return bytes
    }

    private mutating func value(of field: hall_scan_field, isChosen: Bool) -> [UInt8] {
        let number = UInt64(field.number)
        if UInt32(field.flags) & HALL_FIELD_REPEATED.rawValue != 0 {
            let count = below(4)
            if isPackable(field) {
                let packed = (0..<count).flatMap { _ in scalar(field, mayBeZero: true) }
                return count == 0 ? [] : WireBytes.bytes(number, packed)
            }
            return (0..<count).flatMap { _ in WireBytes.bytes(number, lengthDelimited(field)) }
        }
        let hasPresence = UInt32(field.flags) & HALL_FIELD_PRESENCE.rawValue != 0
        guard isChosen || below(3) != 0 else { return [] }
        if isPackable(field) {
            let scalar = scalar(field, mayBeZero: hasPresence)
            return scalar.isEmpty ? [] : WireBytes.key(number, wireType(field)) + scalar
        }
        let content = lengthDelimited(field)
        let isAbsent = content.isEmpty && !hasPresence && kind(field) != HALL_KIND_MESSAGE
        return isAbsent ? [] : WireBytes.bytes(number, content)
    }

    private func kind(_ field: hall_scan_field) -> hall_kind { hall_kind(rawValue: UInt32(field.kind)) }

    private func isPackable(_ field: hall_scan_field) -> Bool {
        ![HALL_KIND_STRING, HALL_KIND_BYTES, HALL_KIND_MESSAGE].contains(kind(field))
    }

    private func wireType(_ field: hall_scan_field) -> UInt64 {
        switch kind(field) {
        case HALL_KIND_FIXED32, HALL_KIND_SFIXED32: 5
        case HALL_KIND_FIXED64, HALL_KIND_SFIXED64: 1
        case _: 0
        }
    }

    /// Empty for a zero that would not be on the wire.
    private mutating func scalar(_ field: hall_scan_field, mayBeZero: Bool) -> [UInt8] {
        let shifted = next() >> UInt64(below(64))
        let value: UInt64
        switch kind(field) {
        case HALL_KIND_BOOL: value = shifted & 1
        case HALL_KIND_INT32: value = UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: shifted)))
        case HALL_KIND_UINT32, HALL_KIND_SINT32: value = UInt64(UInt32(truncatingIfNeeded: shifted))
        case HALL_KIND_ENUM: value = UInt64(below(Int(field.enumeration.pointee.count)))
        case _ where isTimestamp(field, "seconds"): value = UInt64(bitPattern: Int64(shifted % 253_402_300_800))
        case _: value = shifted
        }
        let bounded = isTimestamp(field, "nanos") ? value % 1_000_000_000 : value
        if bounded == 0 && !mayBeZero { return [] }
        switch wireType(field) {
        case 5: return (0..<4).map { UInt8(truncatingIfNeeded: bounded >> (8 * $0)) }
        case 1: return (0..<8).map { UInt8(truncatingIfNeeded: bounded >> (8 * $0)) }
        case _: return WireBytes.varint(bounded)
        }
    }

    /// A Timestamp outside its years has no JSON.
    private func isTimestamp(_ field: hall_scan_field, _ name: String) -> Bool {
        let isRange = field.at_most == 253_402_300_799 || field.at_most == 999_999_999
        return isRange && String(cString: field.name) == name
    }

    private mutating func lengthDelimited(_ field: hall_scan_field) -> [UInt8] {
        switch kind(field) {
        case HALL_KIND_MESSAGE: message(field.message)
        case HALL_KIND_BYTES: (0..<below(20)).map { _ in UInt8(truncatingIfNeeded: next()) }
        case _: text()
        }
    }

    private mutating func text() -> [UInt8] {
        let pieces = ["a", "é", "窗口", "𠮷", "\n", "\t", "\"", "\\", "/", "\u{2028}", "0123456789"]
        return (0..<below(6)).flatMap { _ in Array(pieces[below(pieces.count)].utf8) }
    }
}
