/// What a field is in Swift and how its C member turns into it and back.
struct FieldSwift {
    let field: SchemaField

    var name: String { Names.camel(field.name) }
    /// As a name that is declared.
    var declared: String { Names.escaped(name) }
    /// As a member of the message, whatever else has that name where it is used.
    var member: String { "self.\(Names.escapedMember(name))" }
    var c: String { "c.pointee.\(Names.escapedMember(Names.cField(field.name.lowercased())))" }
    var count: String { "c.pointee.n_\(Names.cField(field.name.lowercased()))" }

    /// The type of one value.
    var element: String {
        switch field.kind {
        case .int32, .sint32, .sfixed32: "Int32"
        case .int64, .sint64, .sfixed64: "Int64"
        case .uint32, .fixed32: "UInt32"
        case .uint64, .fixed64: "UInt64"
        case .bool: "Bool"
        case .string: "String"
        case .bytes: "[UInt8]"
        case .enum, .message: Names.swiftType(field.typeName)
        case .double, .float, .group: "Never"
        }
    }

    var type: String {
        if field.isRepeated { return "[\(element)]" }
        return hasPresence ? "\(element)?" : element
    }

    /// nil says that it is absent.
    var hasPresence: Bool { field.isOptional || field.kind == .message && !field.isOneofMember }

    var defaultValue: String {
        if field.isRepeated { return "[]" }
        if hasPresence { return "nil" }
        switch field.kind {
        case .bool: return "false"
        case .string: return "\"\""
        case .bytes: return "[]"
        case .enum: return ".unspecified"
        case .message, .double, .float, .group: return "nil"
        case .int32, .sint32, .sfixed32, .int64, .sint64, .sfixed64, .uint32, .fixed32, .uint64, .fixed64: return "0"
        }
    }

    /// One value out of the C member, known to be there.
    var decodedElement: String {
        switch field.kind {
        case .bool: "\(c) != 0"
        case .string: "\(c).text"
        case .bytes: "\(c).bytes"
        case .enum: "\(element)(rawValue: Int32(bitPattern: \(c).rawValue))"
        case .message: "\(element)(c: \(c))"
        case .int32, .sint32, .sfixed32, .int64, .sint64, .sfixed64, .uint32, .fixed32, .uint64, .fixed64: c
        case .double, .float, .group: c
        }
    }

    var decoded: String {
        if field.isRepeated {
            switch field.kind {
            case .bool: return "wireBools(\(c), \(count))"
            case .string: return "wireTexts(\(c), \(count))"
            case .bytes: return "wireByteStrings(\(c), \(count))"
            case .enum: return "wireList(\(c), \(count)) { \(element)(rawValue: Int32(bitPattern: $0.rawValue)) }"
            case .message: return "wireMessages(\(c), \(count))"
            case .int32, .sint32, .sfixed32, .int64, .sint64, .sfixed64, .uint32, .fixed32, .uint64, .fixed64:
                return "wireNumbers(\(c), \(count))"
            case .double, .float, .group: return c
            }
        }
        if field.isOptional {
            return "c.pointee._\(field.name)_case.rawValue == \(field.number) ? \(decodedElement) : nil"
        }
        if field.kind == .message {
            return "\(c) == nil ? nil : \(element)(c: \(c))"
        }
        return decodedElement
    }

    /// The C value of `value`, put together in the arena where it needs room.
    func encoded(_ value: String) -> String {
        switch field.kind {
        case .bool: "\(value) ? 1 : 0"
        case .string, .bytes: "arena.data(\(value))"
        case .enum: "\(Names.cType(field.typeName))(UInt32(bitPattern: \(value).rawValue))"
        case .message: "arena.message(\(value))"
        case .int32, .sint32, .sfixed32, .int64, .sint64, .sfixed64, .uint32, .fixed32, .uint64, .fixed64: value
        case .double, .float, .group: value
        }
    }

    var encodedList: String {
        switch field.kind {
        case .bool: "arena.list(\(member)) { $0 ? 1 : 0 }"
        case .string, .bytes: "arena.list(\(member)) { arena.data($0) }"
        case .enum: "arena.list(\(member)) { \(Names.cType(field.typeName))(UInt32(bitPattern: $0.rawValue)) }"
        case .message: "arena.list(\(member)) { Optional(arena.message($0)) }"
        case .int32, .sint32, .sfixed32, .int64, .sint64, .sfixed64, .uint32, .fixed32, .uint64, .fixed64:
            "arena.list(\(member)) { $0 }"
        case .double, .float, .group: member
        }
    }
}
