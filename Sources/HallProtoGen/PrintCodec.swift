/// Prints how a message goes into protobuf-c's struct and comes out of it, one line a field.
func printCodec(_ message: SchemaMessage, to out: inout Printer) {
    let type = Names.swiftType(message.fullName)
    let cType = Names.cType(message.fullName)
    out.block("extension \(type): WireMessage") { out in
        out.line("static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(\(scanEnumCase(message))) }")
        out.block("static var descriptor: UnsafePointer<ProtobufCMessageDescriptor>") { out in
            out.line("hall_message_descriptor(\(scanEnumCase(message)))")
        }
        out.line()
        printDecoding(message, cType, to: &out)
        out.line()
        printEncoding(message, cType, to: &out)
        out.line()
        printJSONWriting(message, to: &out)
        out.line()
        printJSONReading(message, to: &out)
    }
}

/// The constant that names the message's row in the C tables.
func scanEnumCase(_ message: SchemaMessage) -> String {
    "HALL_MESSAGE_"
        + message.fullName.split(separator: ".").map { Names.camelToLower(String($0)).uppercased() }.joined(separator: "_")
}

private func printDecoding(_ message: SchemaMessage, _ cType: String, to out: inout Printer) {
    out.block("init(c: UnsafeMutablePointer<\(cType)>)") { out in
        if message.fields.isEmpty { out.line("_ = c") }
        for field in message.fields where !field.isOneofMember {
            let swift = FieldSwift(field: field)
            out.line("self.\(Names.escapedMember(swift.name)) = \(swift.decoded)")
        }
        for oneof in message.realOneofs {
            let property = Names.escapedMember(Names.camel(oneof.name))
            out.block("switch c.pointee.\(oneof.name.lowercased())_case.rawValue") { out in
                for field in message.fields where field.isOneofMember && field.oneof == oneof.index {
                    let swift = FieldSwift(field: field)
                    out.line(
                        "case \(field.number): self.\(property) = .\(Names.escapedMember(swift.name))(\(swift.decodedElement))")
                }
                out.line("case _: self.\(property) = nil")
            }
        }
    }
}

private func printEncoding(_ message: SchemaMessage, _ cType: String, to out: inout Printer) {
    out.block("func fill(_ c: UnsafeMutablePointer<\(cType)>, _ arena: Arena)") { out in
        out.line("\(Names.cFunction(message.fullName))__init(c)")
        for field in message.fields where !field.isOneofMember {
            let swift = FieldSwift(field: field)
            if field.isRepeated {
                out.line("(\(swift.c), \(swift.count)) = \(swift.encodedList)")
            } else if field.isOptional {
                printPresent(field, "_\(field.name)", cType, "if let value = \(swift.member)", "value", to: &out)
            } else if field.kind == .message {
                out.line("if let value = \(swift.member) { \(swift.c) = \(swift.encoded("value")) }")
            } else {
                out.line("\(swift.c) = \(swift.encoded(swift.member))")
            }
        }
        for oneof in message.realOneofs {
            printOneofEncoding(message, oneof, cType, to: &out)
        }
    }
}

/// A value whose presence is a case of a C union.
private func printPresent(
    _ field: SchemaField, _ oneof: String, _ cType: String, _ head: String, _ value: String, to out: inout Printer
) {
    let swift = FieldSwift(field: field)
    out.block(head) { out in
        out.line("c.pointee.\(oneof.lowercased())_case = \(caseType(oneof, cType))(\(field.number))")
        out.line("\(swift.c) = \(swift.encoded(value))")
    }
}

/// protoc-c's enum of a oneof's members.
private func caseType(_ oneof: String, _ cType: String) -> String {
    let camel = oneof.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return "\(cType)__\(camel)Case"
}

private func printOneofEncoding(
    _ message: SchemaMessage, _ oneof: SchemaOneof, _ cType: String, to out: inout Printer
) {
    out.block("switch self.\(Names.escapedMember(Names.camel(oneof.name)))") { out in
        out.line("case nil: break")
        for field in message.fields where field.isOneofMember && field.oneof == oneof.index {
            let swift = FieldSwift(field: field)
            out.line("case .\(Names.escapedMember(swift.name))(let value)?:")
            out.indented { out in
                out.line("c.pointee.\(oneof.name.lowercased())_case = \(caseType(oneof.name, cType))(\(field.number))")
                out.line("\(swift.c) = \(swift.encoded("value"))")
            }
        }
    }
}
