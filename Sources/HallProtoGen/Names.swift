/// How the schema's names are spelt in Swift and in protobuf-c's C.
enum Names {
    /// "hall.v1.CaseInfo" is CaseInfo; another package's names say where they come from.
    static func swiftType(_ fullName: String) -> String {
        let parts = fullName.split(separator: ".")
        let name = String(parts.last ?? "")
        switch parts.dropLast().joined(separator: ".") {
        case "google.rpc": return "RPC" + name
        case "ttrpc": return "Ttrpc" + name
        case "google.protobuf" where name == "Any": return "AnyMessage"
        case _: return name
        }
    }

    /// "case_id" is caseID, "unit_head" is unitHead.
    static func camel(_ snake: String) -> String {
        let parts = snake.lowercased().split(separator: "_")
        let rest = parts.dropFirst().map { part -> String in
            switch part {
            case "id", "ids", "uid", "uids", "url", "urls": capitals(part)
            case _: part.prefix(1).uppercased() + part.dropFirst()
            }
        }
        return (parts.first.map(String.init) ?? "") + rest.joined()
    }

    /// An acronym in capitals, its plural's "s" left small: "ids" is IDs.
    private static func capitals(_ part: Substring) -> String {
        part.hasSuffix("s") ? part.dropLast().uppercased() + "s" : part.uppercased()
    }

    /// "oneof last_event" is LastEvent.
    static func upperCamel(_ snake: String) -> String {
        let name = camel(snake)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// "WhoAmI" is whoAmI.
    static func lowerFirst(_ name: String) -> String {
        name.prefix(1).lowercased() + name.dropFirst()
    }

    /// A name that is a word of the language stands in backticks.
    static func escaped(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    /// After a dot only few words need them.
    static func escapedMember(_ name: String) -> String {
        ["init", "self", "Type", "Protocol"].contains(name) ? "`\(name)`" : name
    }

    private static let keywords: Set<String> = [
        "Any", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat", "rethrows", "return", "self", "Self", "static", "struct", "subscript", "super", "switch", "throw",
        "throws", "true", "try", "typealias", "var", "where", "while", "Type", "Protocol",
    ]

    /// The name of a value without the name of its enum: ROLE_UNIT_HEAD of Role is unitHead.
    static func enumCase(_ value: String, of fullName: String) -> String {
        camel(String(value.dropFirst(enumPrefix(fullName).count)))
    }

    /// "DueState" wants DUE_STATE_ before its values.
    static func enumPrefix(_ fullName: String) -> String {
        camelToLower(swiftType(fullName)).uppercased() + "_"
    }

    /// protoc-c's type: hall.v1.CaseInfo is Hall__V1__CaseInfo.
    static func cType(_ fullName: String) -> String {
        fullName.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "__")
    }

    /// protoc-c's functions: hall.v1.CaseInfo is hall__v1__case_info.
    static func cFunction(_ fullName: String) -> String {
        fullName.split(separator: ".").map { camelToLower(String($0)) }.joined(separator: "__")
    }

    /// protoc-c's rule: an underscore before a capital that follows a small letter.
    static func camelToLower(_ name: String) -> String {
        var result = ""
        var wasUpper = true
        for letter in name {
            if letter.isUppercase && !wasUpper { result += "_" }
            result += letter.lowercased()
            wasUpper = letter.isUppercase
        }
        return result
    }

    /// protoc-c's members: a word of C gets an underscore.
    static func cField(_ name: String) -> String {
        cKeywords.contains(name) ? name + "_" : name
    }

    private static let cKeywords: Set<String> = [
        "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char", "class", "compl",
        "const", "const_cast", "continue", "default", "delete", "do", "double", "dynamic_cast", "else", "enum", "explicit",
        "extern", "false", "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable", "namespace", "new",
        "not", "not_eq", "operator", "or", "or_eq", "private", "protected", "public", "register", "reinterpret_cast",
        "return", "short", "signed", "sizeof", "static", "static_cast", "struct", "switch", "template", "this", "throw",
        "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile",
        "wchar_t", "while", "xor", "xor_eq",
    ]
}
