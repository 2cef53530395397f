/// Protobuf's wire format, as far as gRPC's own services and descriptors need it: their schemas are not the hall's, so nothing
/// is generated for them.
struct ProtoFields: Sequence, IteratorProtocol {
    enum Value {
        case number(UInt64)
        case bytes(ArraySlice<UInt8>)
    }

    private var rest: ArraySlice<UInt8>
    /// Whether something was met that is no field; nothing comes after it.
    private(set) var isBroken = false

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    /// Every field, or nil if the bytes are no message.
    static func all(_ bytes: ArraySlice<UInt8>) -> [(number: Int, value: Value)]? {
        var fields = ProtoFields(bytes)
        var found: [(number: Int, value: Value)] = []
        while let field = fields.next() { found.append(field) }
        return fields.isBroken ? nil : found
    }

    mutating func next() -> (number: Int, value: Value)? {
        guard !rest.isEmpty else { return nil }
        guard let tag = varint(), tag >> 3 > 0, tag >> 3 <= 536_870_911, let value = value(UInt8(tag & 7)) else {
            isBroken = true
            rest = []
            return nil
        }
        return (Int(tag >> 3), value)
    }

    private mutating func value(_ type: UInt8) -> Value? {
        switch type {
        case 0: return varint().map { .number($0) }
        case 1: return take(8).map { .bytes($0) }
        case 2:
            guard let count = varint(), count <= UInt64(rest.count) else { return nil }
            return take(Int(count)).map { .bytes($0) }
        case 5: return take(4).map { .bytes($0) }
        case _: return nil
        }
    }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    private mutating func varint() -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 70, by: 7) {
            guard let byte = rest.popFirst() else { return nil }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
        }
        return nil
    }
}

extension ProtoFields.Value {
    var text: String? {
        guard case .bytes(let bytes) = self else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    var fields: [(number: Int, value: ProtoFields.Value)] {
        guard case .bytes(let bytes) = self else { return [] }
        return ProtoFields.all(bytes) ?? []
    }
}

extension [UInt8] {
    /// A number; zero is written too, for where a choice is made by a field being there.
    mutating func addField(_ field: Int, _ number: Int) {
        addVarint(UInt64(field) << 3)
        addVarint(UInt64(bitPattern: Int64(number)))
    }

    mutating func addField(_ field: Int, _ text: String) {
        addField(field, Array(text.utf8))
    }

    mutating func addField(_ field: Int, _ bytes: [UInt8]) {
        addVarint(UInt64(field) << 3 | 2)
        addVarint(UInt64(bytes.count))
        self += bytes
    }

    private mutating func addVarint(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}
