/// Builds proto3's canonical JSON: no blanks, fields in the schema's order.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func openObject() { open("{") }
    mutating func closeObject() { close("}") }
    mutating func openArray() { open("[") }
    mutating func closeArray() { close("]") }

    private mutating func open(_ bracket: Unicode.Scalar) {
        separate()
        bytes.append(UInt8(ascii: bracket))
        needsComma = false
    }

    private mutating func close(_ bracket: Unicode.Scalar) {
        bytes.append(UInt8(ascii: bracket))
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    mutating func key(_ name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A number, true, false or null.
    mutating func bare(_ text: String) {
        separate()
        bytes += text.utf8
    }

    mutating func string(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 { escape(byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
        case UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
        case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case UInt8(ascii: "\r"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
        case UInt8(ascii: "\t"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
        case 0x08: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "b")]
        case 0x0c: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "f")]
        case 0..<0x20:
            let digits = String(byte, radix: 16)
            bytes += "\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8
        case _: bytes.append(byte)
        }
    }
}

extension JSONWriter {
    /// Left out when it is the default.
    mutating func field<T: JSONRepresentable>(_ name: String, _ value: T) {
        if !value.isDefault { present(name, value) }
    }

    mutating func field<T: JSONRepresentable>(_ name: String, _ value: T?) {
        if let value { present(name, value) }
    }

    mutating func field<T: JSONRepresentable>(_ name: String, _ values: [T]) {
        if values.isEmpty { return }
        key(name)
        openArray()
        for value in values { value.write(to: &self) }
        closeArray()
    }

    /// Written even when it is the default: somebody chose it.
    mutating func present<T: JSONRepresentable>(_ name: String, _ value: T) {
        key(name)
        value.write(to: &self)
    }
}
