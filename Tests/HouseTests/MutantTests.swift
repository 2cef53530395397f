import Foundation
import Testing

/// A planted bug that no longer fits the sources finds nothing out. Planting them all takes long; that they fit is seen here.
@Suite struct MutantTests {
    private static let folder = house.appending(path: "Tests/Mutants")

    static let patches = (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
        .filter { $0.hasSuffix(".patch") }.sorted()

    @Test func `there are planted bugs, each with a number of its own`() throws {
        let names = try #require(Self.patches)
        let numbers = names.map { name in name.prefix { $0 != "-" } }
        #expect(!numbers.isEmpty && Set(numbers).count == numbers.count)
    }

    @Test(arguments: patches ?? [])
    func `a planted bug fits the sources and says what finds it`(patch: String) throws {
        let lines = try Self.lines(Self.folder.appending(path: patch))
        for header in ["# What is planted: ", "# Found by: "] {
            #expect(lines.contains { $0.hasPrefix(header) }, "no line begins with “\(header)”")
        }
        var target: [String] = []
        for part in Self.parts(lines) {
            if let path = part.path { target = try Self.lines(house.appending(path: path)) }
            let old = part.old.joined(separator: "\n")
            #expect(part.old.isEmpty || target.contains(part.old), "\(patch) does not fit; there is nowhere:\n\(old)")
        }
    }

    private static func lines(_ file: URL) throws -> [String] {
        try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
    }

    /// The file a part begins, and the lines a hunk expects to find.
    private static func parts(_ patch: [String]) -> [(path: String?, old: [String])] {
        var parts: [(path: String?, old: [String])] = []
        for line in patch {
            if line.hasPrefix("--- a/") {
                parts.append((String(line.dropFirst("--- a/".count)), []))
            } else if line.hasPrefix("@@") {
                parts.append((nil, []))
            } else if line.hasPrefix(" ") || line.hasPrefix("-"), !parts.isEmpty {
                parts[parts.count - 1].old.append(String(line.dropFirst()))
            }
        }
        return parts
    }
}
