/// Prints an enum of the schema as a Swift enum that survives values it doesn't know.
func printEnum(_ item: SchemaEnum, to out: inout Printer) {
    let type = Names.swiftType(item.fullName)
    let cases = item.values.map { Names.enumCase($0.name, of: item.fullName) }
    out.documentation(item.comment)
    out.block("public enum \(type): ProtoEnum") { out in
        for (value, name) in zip(item.values, cases) {
            out.documentation(value.comment)
            out.line("case \(Names.escaped(name))")
        }
        out.line("/// A value this build doesn't know.")
        out.line("case unrecognized(Int32)")
        out.line()
        out.line("/// Every value the schema names, in its order.")
        out.block("public static let allKnown: [\(type)] = [", tail: "]") { out in
            for name in cases { out.line(".\(Names.escapedMember(name)),") }
        }
        out.line()
        out.block("public init(rawValue: Int32)") { out in
            out.block("switch rawValue", tail: "}") { out in
                for (value, name) in zip(item.values, cases) {
                    out.line("case \(value.number): self = .\(Names.escapedMember(name))")
                }
                out.line("case _: self = .unrecognized(rawValue)")
            }
        }
        out.line()
        out.block("public var rawValue: Int32") { out in
            out.block("switch self") { out in
                for (value, name) in zip(item.values, cases) {
                    out.line("case .\(Names.escapedMember(name)): \(value.number)")
                }
                out.line("case .unrecognized(let value): value")
            }
        }
        out.line()
        out.line("/// The name in the schema; the number of a value this build doesn't know.")
        out.block("public var protoName: String") { out in
            out.block("switch self") { out in
                for (value, name) in zip(item.values, cases) {
                    out.line("case .\(Names.escapedMember(name)): \"\(value.name)\"")
                }
                out.line("case .unrecognized(let value): String(value)")
            }
        }
    }
    out.line()
    out.line("extension \(type): JSONRepresentable {}")
}
