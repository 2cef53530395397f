/// One value of a field in JSON.
protocol JSONRepresentable {
    /// A field without presence leaves it out.
    var isDefault: Bool { get }
    func write(to json: inout JSONWriter)
    init(json node: JSONNode) throws(Failure)
}

extension WireMessage {
    var isDefault: Bool { false }

    func jsonText() -> String {
        var json = JSONWriter()
        write(to: &json)
        return json.text
    }

    static func parsed(_ text: String) throws(Failure) -> Self {
        try Self(json: try JSONNode(parsing: text))
    }
}

extension JSONRepresentable where Self: ProtoEnum {
    var isDefault: Bool { rawValue == 0 }

    func write(to json: inout JSONWriter) {
        // A value without a name is its number.
        if Self.allKnown.contains(self) {
            json.string(protoName)
        } else {
            json.bare(String(rawValue))
        }
    }

    init(json node: JSONNode) throws(Failure) {
        if case .string(let name) = node.value {
            guard let known = Self.allKnown.first(where: { $0.protoName == name }) else {
                let names = Self.allKnown.map(\.protoName).joined(separator: ", ")
                throw node.failure("没有这个选项，可选：\(names)", "there is no such choice; choose from \(names)")
            }
            self = known
        } else {
            self.init(rawValue: try node.integer(Int32.self))
        }
    }
}

extension String: JSONRepresentable {
    var isDefault: Bool { isEmpty }
    func write(to json: inout JSONWriter) { json.string(self) }

    init(json node: JSONNode) throws(Failure) {
        guard case .string(let text) = node.value else { throw node.failure("须是文字", "must be a string") }
        self = text
    }
}

extension Bool: JSONRepresentable {
    var isDefault: Bool { !self }
    func write(to json: inout JSONWriter) { json.bare(self ? "true" : "false") }

    init(json node: JSONNode) throws(Failure) {
        guard case .bool(let value) = node.value else { throw node.failure("须是 true 或 false", "must be true or false") }
        self = value
    }
}

extension Int32: JSONRepresentable {
    var isDefault: Bool { self == 0 }
    func write(to json: inout JSONWriter) { json.bare(String(self)) }
    init(json node: JSONNode) throws(Failure) { self = try node.integer(Int32.self) }
}

extension UInt32: JSONRepresentable {
    var isDefault: Bool { self == 0 }
    func write(to json: inout JSONWriter) { json.bare(String(self)) }
    init(json node: JSONNode) throws(Failure) { self = try node.integer(UInt32.self) }
}

// 64 bits are more than JSON's readers keep exactly; they stand as strings.
extension Int64: JSONRepresentable {
    var isDefault: Bool { self == 0 }
    func write(to json: inout JSONWriter) { json.string(String(self)) }
    init(json node: JSONNode) throws(Failure) { self = try node.integer(Int64.self) }
}

extension UInt64: JSONRepresentable {
    var isDefault: Bool { self == 0 }
    func write(to json: inout JSONWriter) { json.string(String(self)) }
    init(json node: JSONNode) throws(Failure) { self = try node.integer(UInt64.self) }
}

extension [UInt8]: JSONRepresentable {
    var isDefault: Bool { isEmpty }
    func write(to json: inout JSONWriter) { json.string(Base64.encode(self)) }

    init(json node: JSONNode) throws(Failure) {
        guard case .string(let text) = node.value, let bytes = Base64.decode(text) else {
            throw node.failure("须是 Base64 文字", "must be base64")
        }
        self = bytes
    }
}
