import Foundation
import Testing

/// Tests/HouseTests/Source.swift is two folders below the house.
let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// A Swift file of the house.
struct Source: Sendable {
    /// Below the house, "Sources/HallDaemon/Clock.swift".
    let path: String
    let lines: [String]

    /// The folders and the file's name.
    var parts: [String] { path.split(separator: "/").map(String.init) }
    /// The module a file belongs to: the folder under Sources or Tests.
    var module: String { parts[1] }
    var isGenerated: Bool { parts.contains("Generated") }

    /// The lines without comments and the text of strings, numbered from 1. A string on one line keeps its quotes.
    var code: [(number: Int, text: String)] {
        var isInText = false
        return lines.enumerated().map { index, line in
            let parts = line.components(separatedBy: "\"\"\"")
            defer { if parts.count % 2 == 0 { isInText.toggle() } }
            guard isInText else { return (index + 1, Self.bare(line)) }
            // What follows the closing quotes is code again, as deep as they stand.
            return (index + 1, parts.count == 1 ? "" : parts[0] + Self.bare(parts.dropFirst().joined()))
        }
    }

    private static func bare(_ line: String) -> String {
        var kept = ""
        var isInString = false
        var isEscaped = false
        for character in line {
            if character == "\"" && !isEscaped { isInString.toggle() }
            if !isInString || (character == "\"" && !isEscaped) { kept.append(character) }
            if !isInString && kept.hasSuffix("//") { return String(kept.dropLast(2)) }
            isEscaped = isInString && character == "\\" && !isEscaped
        }
        return kept
    }

    /// Every Swift file below a folder of the house, in the order of their names.
    static func all(below folder: String) throws -> [Source] {
        let root = house.appending(path: folder).resolvingSymlinksInPath()
        let files = try #require(FileManager.default.enumerator(atPath: root.path), "no folder \(folder)")
        let names = files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
        return try names.map { name in
            let text = try String(contentsOf: root.appending(path: name), encoding: .utf8)
            return Source(path: "\(folder)/\(name)", lines: text.components(separatedBy: "\n"))
        }
    }

    /// Every module below Sources or Tests; a module may be a link to its folder.
    static func modules(below folder: String) throws -> [Source] {
        let names = try FileManager.default.contentsOfDirectory(atPath: house.appending(path: folder).path).sorted()
        return try names.flatMap { try all(below: "\(folder)/\($0)") }
    }
}

@Suite struct SourceTests {
    @Test func `code is what stands outside comments and strings`() {
        let source = Source(
            path: "Sources/A/B.swift",
            lines: ["let a = \"x // y\" // z", "/// Date()", "let b = \"\"\"", "    Date()", "    \"\"\"", "b(\"\\\\\", c)"])
        #expect(source.code.map(\.text) == ["let a = \"\" ", "", "let b = \"\"\"", "", "    ", "b(\"\", c)"])
    }
}
