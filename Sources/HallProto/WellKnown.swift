// google.protobuf.Timestamp and Any have JSON forms of their own (protobuf's "ProtoJSON Format").

extension Timestamp {
    /// RFC 3339 in UTC with no, three, six or nine digits of a second; null when it lies outside the years 1 to 9999.
    func writeOwnForm(to json: inout JSONWriter) {
        guard Self.secondsRange.contains(seconds), (0..<1_000_000_000).contains(nanos) else {
            json.bare("null")
            return
        }
        json.string(CivilTime.text(seconds: seconds, nanos: nanos))
    }

    static func ownForm(_ node: JSONNode) throws(Failure) -> Timestamp {
        guard case .string(let text) = node.value, let time = CivilTime.parse(text), secondsRange.contains(time.seconds) else {
            throw node.failure(
                "须是时刻，写成 2026-11-22T08:30:00Z", "must be an instant, written 2026-11-22T08:30:00Z")
        }
        return Timestamp(seconds: time.seconds, nanos: time.nanos)
    }

    /// 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z.
    private static let secondsRange: ClosedRange<Int64> = -62_135_596_800...253_402_300_799
}

extension AnyMessage {
    /// The message's own JSON with its type before it; for a type this build doesn't know, its bytes.
    func writeOwnForm(to json: inout JSONWriter) {
        json.openObject()
        if !typeURL.isEmpty { json.present("@type", typeURL) }
        if let message = known, let object = try? JSONParser.parse(message.json()), case .object(let members) = object {
            for member in members { write(member.value, as: member.key, to: &json) }
        } else {
            json.field("value", value)
        }
        json.closeObject()
    }

    private var known: (any Message)? {
        guard let type = MessageRegistry.type(named: fullName) else { return nil }
        return try? type.init(decoding: value, limits: .reply)
    }

    private func write(_ value: JSONValue, as key: String, to json: inout JSONWriter) {
        json.key(key)
        value.write(to: &json)
    }

    static func ownForm(_ node: JSONNode) throws(Failure) -> AnyMessage {
        guard let typeNode = try node.members().first(where: { $0.key == "@type" })?.value else {
            return try ownBytes("", node)
        }
        let url: String = try typeNode.read()
        let name = AnyMessage(typeURL: url).fullName
        guard let type = MessageRegistry.type(named: name) else {
            return try ownBytes(url, node.without("@type"))
        }
        guard let wire = type as? any WireMessage.Type else { throw typeNode.failure("未知的类型", "an unknown type") }
        return AnyMessage(typeURL: url, value: try wire.init(json: node.without("@type")).encoded())
    }

    private static func ownBytes(_ url: String, _ node: JSONNode) throws(Failure) -> AnyMessage {
        var result = AnyMessage(typeURL: url)
        for (key, value) in try node.members() {
            guard key == "value" else { throw value.unknownField() }
            result.value = try value.read()
        }
        return result
    }
}

extension JSONValue {
    fileprivate func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.bare("null")
        case .bool(let value): json.bare(value ? "true" : "false")
        case .number(let text): json.bare(text)
        case .string(let text): json.string(text)
        case .array(let values):
            json.openArray()
            for value in values { value.write(to: &json) }
            json.closeArray()
        case .object(let members):
            json.openObject()
            for member in members {
                json.key(member.key)
                member.value.write(to: &json)
            }
            json.closeObject()
        }
    }
}

extension MessageRegistry {
    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.fullName, $0) })

    /// The message of that full name.
    public static func type(named fullName: String) -> (any Message.Type)? { byName[fullName] }
}
