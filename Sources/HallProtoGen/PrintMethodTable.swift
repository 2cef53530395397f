/// Prints the table of all methods: one row each, in the order of files and services.
func printMethodTable(_ schema: Schema) -> String {
    var out = Printer.swiftHeader("Protos/hall/v1")
    let services = schema.services
    out.line("/// Every method of the schema: router, help, access matrix and documentation read this one table.")
    out.block("public enum MethodTable") { out in
        out.line("/// By `Method.index`.")
        let rows = services.map { "\(Names.lowerFirst(Names.swiftType($0.fullName)))Methods" }
        out.line("public static let all: [Method] = [\(rows.joined(separator: ", "))].flatMap { $0 }")
        var index = 0
        for (service, name) in zip(services, rows) {
            out.line()
            out.block("private static var \(name): [Method]") { out in
                out.block("[", tail: "]") { out in
                    for method in service.methods {
                        printRow(method, of: service, index, schema, to: &out)
                        index += 1
                    }
                }
            }
        }
    }
    return out.text
}

private func enumCase(_ number: Int32, of fullName: String, _ schema: Schema) -> String {
    guard let value = schema.enums.first(where: { $0.fullName == fullName })?.values.first(where: { $0.number == number })
    else {
        return ".unrecognized(\(number))"
    }
    return "." + Names.escapedMember(Names.enumCase(value.name, of: fullName))
}

private func printRow(_ method: SchemaMethod, of service: SchemaService, _ index: Int, _ schema: Schema, to out: inout Printer)
{
    guard let rules = method.rules else { return }
    let roles = rules.roles.map { enumCase($0, of: "hall.v1.Role", schema) }.joined(separator: ", ")
    let clauses = rules.clauses.map(Printer.literal).joined(separator: ", ")
    out.line("Method(")
    out.indented { out in
        out.line("index: \(index), service: \"\(service.fullName)\", name: \"\(method.name)\",")
        out.line("access: \(enumCase(rules.access, of: "hall.v1.Access", schema)),")
        out.line("roles: [\(roles)],")
        out.line("clauses: [\(clauses)],")
        out.line("secretReply: \(rules.secretReply), power: \(enumCase(rules.power, of: "hall.v1.ApprovalPower", schema)),")
        out.line("streaming: \(method.serverStreaming),")
        out.line("summary: \(Printer.literal(firstSentence(method.comment))),")
        out.line("request: \(Names.swiftType(method.request)).self, reply: \(Names.swiftType(method.reply)).self),")
    }
}

/// Up to the first full stop that ends a sentence.
private func firstSentence(_ comment: [String]) -> String {
    let text = comment.joined(separator: " ")
    guard
        let end = text.indices.first(where: { index in
            let next = text.index(after: index)
            return text[index] == "." && (next == text.endIndex || text[next] == " ")
        })
    else { return text }
    return String(text[...end])
}
