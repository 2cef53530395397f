/// A JSON value; a number is still its text, so that no digit is lost.
enum JSONValue {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(key: String, value: JSONValue)])
}

/// Reads JSON as RFC 8259 has it, and nothing more: no comments, no trailing commas, no key twice, no lone surrogate.
struct JSONParser {
    /// Deeper than any message of the schema in its lists.
    private static let depthMax = 64

    private let bytes: [UInt8]
    private var at = 0

    static func parse(_ text: String) throws(Failure) -> JSONValue {
        var parser = JSONParser(bytes: Array(text.utf8))
        let value = try parser.value(depth: 1)
        parser.skipBlanks()
        guard parser.at == parser.bytes.count else { throw parser.failure() }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private func failure(_ zh: String = "不是有效的 JSON", _ en: String = "not valid JSON") -> Failure {
        .badField("", "第 \(at + 1) 字节处\(zh)，请改正", "\(en) at byte \(at + 1); correct it")
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 { at += 1 }
    }

    /// Skips blanks, then takes the byte if it is next.
    private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
        skipBlanks()
        guard next == UInt8(ascii: wanted) else { return false }
        at += 1
        return true
    }

    private mutating func value(depth: Int) throws(Failure) -> JSONValue {
        guard depth <= Self.depthMax else {
            throw failure("嵌套超过 \(Self.depthMax) 层", "nested deeper than \(Self.depthMax) levels")
        }
        skipBlanks()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case _: return .number(try number())
        }
    }

    private mutating func word(_ text: String, _ value: JSONValue) throws(Failure) -> JSONValue {
        guard bytes[at...].starts(with: text.utf8) else { throw failure() }
        at += text.utf8.count
        return value
    }

    private mutating func array(depth: Int) throws(Failure) -> JSONValue {
        at += 1
        var values: [JSONValue] = []
        if take("]") { return .array(values) }
        repeat {
            values.append(try value(depth: depth + 1))
        } while take(",")
        guard take("]") else { throw failure() }
        return .array(values)
    }

    private mutating func object(depth: Int) throws(Failure) -> JSONValue {
        at += 1
        var members: [(key: String, value: JSONValue)] = []
        var keys: Set<String> = []
        if take("}") { return .object(members) }
        repeat {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw failure() }
            let key = try string()
            guard keys.insert(key).inserted else {
                throw .badField(key, "出现了两次，请只给一次", "given twice; give it once")
            }
            guard take(":") else { throw failure() }
            members.append((key: key, value: try value(depth: depth + 1)))
        } while take(",")
        guard take("}") else { throw failure() }
        return .object(members)
    }

    /// -?(0|[1-9][0-9]*)(.[0-9]+)?([eE][+-]?[0-9]+)?
    private mutating func number() throws(Failure) -> String {
        let start = at
        if next == UInt8(ascii: "-") { at += 1 }
        let leading = next
        let whole = digits()
        guard whole > 0, leading != UInt8(ascii: "0") || whole == 1 else { throw failure() }
        if next == UInt8(ascii: ".") {
            at += 1
            guard digits() > 0 else { throw failure() }
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            at += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
            guard digits() > 0 else { throw failure() }
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = at
        while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { at += 1 }
        return at - start
    }

    private mutating func string() throws(Failure) -> String {
        at += 1
        var text: [UInt8] = []
        while let byte = next {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): text += try escape()
            case 0..<0x20: throw failure("有未转义的控制字符", "an unescaped control character")
            case _: text.append(byte)
            }
        }
        throw failure()
    }

    private mutating func escape() throws(Failure) -> [UInt8] {
        guard let byte = next else { throw failure() }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0c]
        case UInt8(ascii: "n"): return [0x0a]
        case UInt8(ascii: "r"): return [0x0d]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"): return try unicodeEscape()
        case _: throw failure()
        }
    }

    private mutating func unicodeEscape() throws(Failure) -> [UInt8] {
        var code = try hexadecimal()
        if (0xd800..<0xdc00).contains(code) {
            guard next == UInt8(ascii: "\\"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "u") else { throw failure() }
            at += 2
            let low = try hexadecimal()
            guard (0xdc00..<0xe000).contains(low) else { throw failure() }
            code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw failure() }
        return Array(String(scalar).utf8)
    }

    private mutating func hexadecimal() throws(Failure) -> UInt32 {
        guard at + 4 <= bytes.count else { throw failure() }
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue else { throw failure() }
            code = code << 4 | UInt32(digit)
            at += 1
        }
        return code
    }
}
