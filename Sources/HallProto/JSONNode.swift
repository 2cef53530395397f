/// A JSON value and the way to it, so that what is wrong can be named.
struct JSONNode {
    let value: JSONValue
    /// "materials[3].name"; empty at the root.
    let path: String

    init(parsing text: String) throws(Failure) {
        value = try JSONParser.parse(text)
        path = ""
    }

    private init(_ value: JSONValue, _ path: String) {
        self.value = value
        self.path = path
    }

    func failure(_ zh: String, _ en: String) -> Failure { .badField(path, zh, en) }

    func unknownField() -> Failure {
        failure("没有这个字段，请检查拼写", "there is no such field; check its spelling")
    }

    var isNull: Bool {
        if case .null = value { return true }
        return false
    }

    func members() throws(Failure) -> [(key: String, value: JSONNode)] {
        guard case .object(let members) = value else { throw failure("须是 { } 对象", "must be an object in braces") }
        return members.map { member in
            (key: member.key, value: JSONNode(member.value, path.isEmpty ? member.key : "\(path).\(member.key)"))
        }
    }

    /// The object without one of its members.
    func without(_ key: String) -> JSONNode {
        guard case .object(let members) = value else { return self }
        return JSONNode(.object(members.filter { $0.key != key }), path)
    }

    func read<T: JSONRepresentable>() throws(Failure) -> T { try T(json: self) }

    func read<T: JSONRepresentable>() throws(Failure) -> [T] {
        guard case .array(let values) = value else { throw failure("须是 [ ] 列表", "must be a list in brackets") }
        var result: [T] = []
        result.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            result.append(try T(json: JSONNode(value, "\(path)[\(index)]")))
        }
        return result
    }

    /// A whole number, written as a number or as a string of one; "1.0" and "1e2" are whole.
    func integer<T: FixedWidthInteger>(_: T.Type) throws(Failure) -> T {
        let text: String
        switch value {
        case .number(let number): text = number
        case .string(let number): text = number
        case .null, .bool, .array, .object: throw failure("须是整数", "must be a whole number")
        }
        guard let whole = WholeNumber(text) else { throw failure("须是整数", "must be a whole number") }
        guard let number = T(whole.digits) else {
            throw failure("数字须在 \(T.min) 到 \(T.max) 之间", "must be between \(T.min) and \(T.max)")
        }
        return number
    }
}

/// A decimal that is whole, as plain digits with its sign.
private struct WholeNumber {
    let digits: String

    /// nil when it isn't a JSON number, or not whole.
    init?(_ text: String) {
        var rest = Substring(text)
        let isNegative = rest.first == "-"
        if isNegative { rest.removeFirst() }
        let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        let mantissa = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let fraction = mantissa.count > 1 ? mantissa[1] : ""
        guard Self.areDigits(mantissa[0]), mantissa.count == 1 || Self.areDigits(fraction) else { return nil }
        // More than twenty digits are beyond 64 bits anyway; a longer exponent is not computed.
        guard parts.count == 1 || parts[1].utf8.count <= 4, let exponent = parts.count > 1 ? Int(parts[1]) : 0 else {
            return nil
        }
        var all = mantissa[0] + fraction
        let shift = exponent - fraction.utf8.count
        if shift < 0 {
            let cut = all.suffix(-shift)
            guard cut.allSatisfy({ $0 == "0" }) else { return nil }
            all.removeLast(cut.count)
        } else if !all.allSatisfy({ $0 == "0" }) {
            all += String(repeating: "0", count: shift)
        }
        let significant = all.drop { $0 == "0" }
        digits = (isNegative ? "-" : "") + (significant.isEmpty ? "0" : significant)
    }

    private static func areDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }
}

/// Which fields of a message have come: each by one of its names only, and one of a oneof.
struct JSONSeen {
    private var fields: Set<Int> = []
    private var oneofs: Set<Int> = []

    /// False for null, which is the default; a field that was there before is refused.
    mutating func first(_ field: Int, _ node: JSONNode, oneof: Int? = nil) throws(Failure) -> Bool {
        guard fields.insert(field).inserted else { throw node.failure("出现了两次，请只给一次", "given twice; give it once") }
        if node.isNull { return false }
        if let oneof, !oneofs.insert(oneof).inserted {
            throw node.failure(
                "与另一个互斥的字段同时出现，请只给其中一个", "excludes another field that is given too; give one of them")
        }
        return true
    }
}
