/// One field on the wire as it stands there, so that a test can also write what no encoder would.
struct WireRecord {
    static let varint: UInt64 = 0
    static let fixed64: UInt64 = 1
    static let lengthPrefixed: UInt64 = 2
    static let fixed32: UInt64 = 5
    private static let none = UInt64.max

    var number: UInt64
    var wireType: UInt64
    /// Without the length before it.
    var value: [UInt8]

    init(_ number: UInt64, _ wireType: UInt64, _ value: [UInt8]) {
        self.number = number
        self.wireType = wireType
        self.value = value
    }

    /// Bytes that are no field.
    init(raw bytes: [UInt8]) {
        self.init(0, WireRecord.none, bytes)
    }

    init(_ number: UInt64, varint value: UInt64) { self.init(number, Self.varint, Self.varint(value)) }
    init(_ number: UInt64, text: String) { self.init(number, Self.lengthPrefixed, Array(text.utf8)) }

    var bytes: [UInt8] {
        if wireType == Self.none { return value }
        return Self.varint(number << 3 | wireType)
            + (wireType == Self.lengthPrefixed ? Self.varint(UInt64(value.count)) : []) + value
    }

    var number64: UInt64 {
        var place = 0
        return Self.read(value, &place)
    }

    var text: String { String(decoding: value, as: UTF8.self) }

    static func varint(_ value: UInt64) -> [UInt8] {
        var rest = value
        var bytes: [UInt8] = []
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7f) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(rest)]
    }

    /// The fields of a well-formed message, in their order.
    static func records(_ bytes: [UInt8]) -> [WireRecord] {
        var records: [WireRecord] = []
        var place = 0
        while place < bytes.count {
            let key = read(bytes, &place)
            let start = place
            switch key & 7 {
            case varint: _ = read(bytes, &place)
            case fixed64: place += 8
            case fixed32: place += 4
            case _:
                let length = Int(read(bytes, &place))
                records.append(WireRecord(key >> 3, key & 7, Array(bytes[place..<place + length])))
                place += length
                continue
            }
            records.append(WireRecord(key >> 3, key & 7, Array(bytes[start..<place])))
        }
        return records
    }

    private static func read(_ bytes: [UInt8], _ place: inout Int) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = bytes[place]
            value |= UInt64(byte & 0x7f) << shift
            place += 1
            guard byte & 0x80 != 0 else { return value }
            shift += 7
        }
    }
}

extension [WireRecord] {
    var bytes: [UInt8] { flatMap(\.bytes) }

    func all(_ number: UInt64) -> [WireRecord] { filter { $0.number == number } }
    func first(_ number: UInt64) -> WireRecord? { first { $0.number == number } }

    func without(_ number: UInt64) -> [WireRecord] { filter { $0.number != number } }

    /// How many entries a list has, packed or not.
    func count(_ number: UInt64, packable: Bool) -> Int {
        all(number).reduce(0) { count, record in
            let isPacked = packable && record.wireType == WireRecord.lengthPrefixed
            return count + (isPacked ? record.value.count { $0 & 0x80 == 0 } : 1)
        }
    }

    /// The same with the n-th record of a number in place of another.
    func replacing(_ number: UInt64, entry: Int, with value: [UInt8]) -> [WireRecord] {
        var result = self
        let places = indices.filter { self[$0].number == number }
        result[places[entry]].value = value
        return result
    }
}
