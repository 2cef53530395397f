/// Prints a message of the schema as a Swift value: its fields, its initialisers, its oneofs.
func printMessage(_ message: SchemaMessage, to out: inout Printer) {
    out.documentation(message.comment)
    out.block("public struct \(Names.swiftType(message.fullName)): Message") { out in
        for property in properties(of: message) {
            out.documentation(property.comment)
            out.line("public var \(Names.escaped(property.name)): \(property.type)")
        }
        if !message.fields.isEmpty { out.line() }
        printInitialisers(of: message, to: &out)
        for oneof in message.realOneofs {
            out.line()
            printOneof(oneof, of: message, to: &out)
        }
    }
    out.line()
    printConformance(of: message, to: &out)
}

/// What a message holds in Swift: its fields in the schema's order, a oneof where its first member stands.
struct Property {
    var name: String
    var type: String
    var defaultValue: String
    var comment: [String]
}

func properties(of message: SchemaMessage) -> [Property] {
    var result: [Property] = []
    var oneofsSeen: Set<Int> = []
    for field in message.fields {
        let swift = FieldSwift(field: field)
        if field.isOneofMember, let oneof = field.oneof {
            guard oneofsSeen.insert(oneof).inserted else { continue }
            let name = message.oneofs[oneof].name
            result.append(
                Property(
                    name: Names.camel(name), type: "\(Names.upperCamel(name))?", defaultValue: "nil",
                    comment: message.oneofs[oneof].comment))
        } else {
            result.append(
                Property(name: swift.name, type: swift.type, defaultValue: swift.defaultValue, comment: field.comment))
        }
    }
    return result
}

private func printInitialisers(of message: SchemaMessage, to out: inout Printer) {
    let properties = properties(of: message)
    out.block("public init()") { out in
        for property in properties {
            out.line("self.\(Names.escapedMember(property.name)) = \(property.defaultValue)")
        }
    }
    guard !properties.isEmpty else { return }
    out.line()
    out.block("public init(", tail: ") {") { out in
        for (index, property) in properties.enumerated() {
            let comma = index + 1 < properties.count ? "," : ""
            out.line("\(Names.escaped(property.name)): \(property.type) = \(property.defaultValue)\(comma)")
        }
    }
    out.indented { out in
        for property in properties {
            out.line("self.\(Names.escapedMember(property.name)) = \(Names.escaped(property.name))")
        }
    }
    out.line("}")
}

private func printOneof(_ oneof: SchemaOneof, of message: SchemaMessage, to out: inout Printer) {
    out.documentation(oneof.comment)
    out.block("public enum \(Names.upperCamel(oneof.name)): Sendable, Hashable") { out in
        for field in message.fields where field.isOneofMember && field.oneof == oneof.index {
            let swift = FieldSwift(field: field)
            out.documentation(field.comment)
            out.line("case \(swift.declared)(\(swift.element))")
        }
    }
}

private func printConformance(of message: SchemaMessage, to out: inout Printer) {
    let type = Names.swiftType(message.fullName)
    out.block("extension \(type)") { out in
        out.line("public static var fullName: String { \"\(message.fullName)\" }")
        out.line()
        out.block("public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure)") { out in
            out.line("self = try Self.unpacked(bytes, limits)")
        }
        out.line()
        out.line("public func encoded() -> [UInt8] { packed() }")
        out.line()
        out.line("public func json() -> String { jsonText() }")
        out.line()
        out.block("public init(json: String) throws(Failure)") { out in
            out.line("self = try Self.parsed(json)")
        }
    }
}
