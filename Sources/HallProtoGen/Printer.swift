/// Lines of code, indented by four blanks a level.
struct Printer {
    private(set) var text = ""
    private var level = 0

    mutating func line(_ line: String = "") {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: level) + line + "\n"
    }

    /// `head {`, the body a level deeper, `tail`.
    mutating func block(_ head: String, tail: String = "}", _ body: (inout Printer) throws -> Void) rethrows {
        line(head + (head.hasSuffix("(") || head.hasSuffix("[") || head.hasSuffix("{") ? "" : " {"))
        level += 1
        try body(&self)
        level -= 1
        line(tail)
    }

    /// Lines a level deeper, without braces around them.
    mutating func indented(_ body: (inout Printer) -> Void) {
        level += 1
        body(&self)
        level -= 1
    }

    /// A comment of the schema as Swift's documentation, broken to fit the line.
    mutating func documentation(_ lines: [String]) {
        let room = 124 - 4 * level
        for source in lines {
            var current = ""
            for word in source.split(separator: " ") {
                if !current.isEmpty && current.count + 1 + word.count > room {
                    line("/// " + current)
                    current = ""
                }
                current += (current.isEmpty ? "" : " ") + word
            }
            line(current.isEmpty ? "///" : "/// " + current)
        }
    }

    static func swiftHeader(_ source: String) -> Printer {
        var printer = Printer()
        printer.line("// Generated from \(source) by HallProtoGen; do not edit.")
        printer.line()
        return printer
    }

    /// A Swift string literal.
    static func literal(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
