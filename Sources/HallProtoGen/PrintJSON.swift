/// Timestamp and Any have a JSON form of their own, written by hand beside the runtime.
private func hasOwnJSON(_ message: SchemaMessage) -> Bool {
    ["google.protobuf.Timestamp", "google.protobuf.Any"].contains(message.fullName)
}

func printJSONWriting(_ message: SchemaMessage, to out: inout Printer) {
    out.block("func write(to json: inout JSONWriter)") { out in
        if hasOwnJSON(message) {
            out.line("writeOwnForm(to: &json)")
            return
        }
        out.line("json.openObject()")
        for field in message.fields where !field.isOneofMember {
            let swift = FieldSwift(field: field)
            out.line("json.field(\"\(field.jsonName)\", \(swift.member))")
        }
        for oneof in message.realOneofs {
            out.block("switch self.\(Names.escapedMember(Names.camel(oneof.name)))") { out in
                out.line("case nil: break")
                for field in message.fields where field.isOneofMember && field.oneof == oneof.index {
                    let swift = FieldSwift(field: field)
                    let written = "json.present(\"\(field.jsonName)\", value)"
                    out.line("case .\(Names.escapedMember(swift.name))(let value)?: \(written)")
                }
            }
        }
        out.line("json.closeObject()")
    }
}

func printJSONReading(_ message: SchemaMessage, to out: inout Printer) {
    out.block("init(json node: JSONNode) throws(Failure)") { out in
        if hasOwnJSON(message) {
            out.line("self = try Self.ownForm(node)")
            return
        }
        out.line("self.init()")
        if message.fields.isEmpty {
            out.line("for (_, value) in try node.members() { throw value.unknownField() }")
            return
        }
        out.line("var seen = JSONSeen()")
        out.block("for (key, value) in try node.members()") { out in
            out.block("switch key") { out in
                for (index, field) in message.fields.enumerated() {
                    printJSONField(field, index, message, to: &out)
                }
                out.line("case _: throw value.unknownField()")
            }
        }
    }
}

private func printJSONField(_ field: SchemaField, _ index: Int, _ message: SchemaMessage, to out: inout Printer) {
    let swift = FieldSwift(field: field)
    let names = field.name == field.jsonName ? ["\"\(field.name)\""] : ["\"\(field.jsonName)\"", "\"\(field.name)\""]
    out.line("case \(names.joined(separator: ", ")):")
    out.indented { out in
        if field.isOneofMember, let oneof = field.oneof {
            let property = "self.\(Names.escapedMember(Names.camel(message.oneofs[oneof].name)))"
            out.line("guard try seen.first(\(index), value, oneof: \(oneof)) else { continue }")
            out.line("\(property) = .\(Names.escapedMember(swift.name))(try value.read())")
        } else {
            out.line("guard try seen.first(\(index), value) else { continue }")
            out.line("\(swift.member) = try value.read()")
        }
    }
}
