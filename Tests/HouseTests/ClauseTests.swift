import Foundation
import HallRules
import Testing

/// Every clause is built, with its section, its table and a test that reads it, or it stands on the list of those that are not.
@Suite struct ClauseTests {
    /// One line a clause, "- LV-1". What is built of one stands after it, and may have its section already.
    private static func lines() throws -> [(clause: Clause, remark: String)] {
        let text = try String(contentsOf: house.appending(path: "Regulations/not-yet-built.md"), encoding: .utf8)
        return try text.components(separatedBy: "\n").filter { $0.hasPrefix("- ") }.map { line in
            let parts = line.dropFirst(2).components(separatedBy: " — ")
            let clause = try #require(Clause(rawValue: parts[0]), "“\(line)” names no clause")
            return (clause, parts.dropFirst().joined())
        }
    }

    private static func notYetBuilt() throws -> [Clause: String] {
        Dictionary(try lines().map { ($0.clause, $0.remark) }) { first, _ in first }
    }

    @Test func `the list names no clause twice`() throws {
        let list = try Self.lines().map(\.clause)
        #expect(Set(list).count == list.count)
        #expect(list == Clause.allCases.filter(list.contains), "in the order of the register")
    }

    @Test(arguments: Clause.allCases)
    func `a clause is built whole, or it is on the list`(clause: Clause) throws {
        let sections = try Section.all().filter { $0.clause == clause }
        switch try Self.notYetBuilt()[clause] {
        case "": #expect(sections.isEmpty, "\(clause) is on the list of those not built and has a section")
        case .some: #expect(sections.count <= 1)
        case nil: #expect(sections.count == 1, "\(clause) has \(sections.count) sections and is not on the list")
        }
        guard let section = sections.first else { return }
        #expect(section.file == "\(clause.family.rawValue).md")
        #expect(section.title == clause.zh, "the title the register gives it")
        #expect(section.lines.contains { $0.hasPrefix("**中文**") } && section.lines.contains { $0.hasPrefix("**English**") })
        #expect(section.facts.hasPrefix("Source: \(clause.source)"), "\(clause): \(section.facts)")
        let classes = clause.classes.map(\.rawValue).joined(separator: " ")
        #expect(section.facts.hasSuffix("Class: \(classes)."), "\(clause): \(section.facts)")
        #expect(!section.tables.isEmpty, "\(clause) has no table of cases")
    }

    @Test func `every table is read by a test that names its clause`() throws {
        let tests = try Source.modules(below: "Tests").filter { $0.module != "HouseTests" }.map {
            $0.lines.joined(separator: "\n")
        }
        for section in try Section.all() {
            for table in section.tables {
                let reading = "rows(\"\(table)\", of: .\(section.clause.caseName),"
                #expect(tests.contains { $0.contains(reading) }, "no test reads \(section.clause) “\(table)”")
                let naming = #""[^"\n]*\b\#(section.clause.rawValue)\b[^"\n]* · "#
                #expect(
                    tests.contains { $0.range(of: naming, options: .regularExpression) != nil },
                    "no test is named after \(section.clause)")
            }
        }
    }

    @Test func `ids, families and register agree`() {
        for clause in Clause.allCases {
            #expect(clause.rawValue.hasPrefix(clause.family.rawValue + "-"))
            #expect(!clause.source.isEmpty && !clause.classes.isEmpty && !clause.zh.isEmpty && !clause.en.isEmpty)
        }
        #expect(Clause.allCases.count == 93)
        #expect(Set(Clause.allCases.map(\.family)) == Set(Clause.Family.allCases))
        #expect(Clause.Family.allCases.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty })
    }
}

/// A section of a file in Regulations: `## TL-2 · 限时办结`.
struct Section {
    let file: String
    let clause: Clause
    let title: String
    let lines: [String]

    /// The names of its tables of cases: `### 到期日 · due date`.
    var tables: [String] {
        lines.filter { $0.hasPrefix("### ") }.map { $0.components(separatedBy: " · ").last! }
    }

    /// The paragraph with source and class, on one line.
    var facts: String {
        let paragraph = lines.drop { !$0.hasPrefix("Source: ") }.prefix { !$0.isEmpty }
        return paragraph.joined(separator: " ")
    }

    static func all() throws -> [Section] {
        let folder = house.appending(path: "Regulations")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }.sorted()
        return try names.flatMap { try sections(of: $0, text: String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }

    private static func sections(of file: String, text: String) throws -> [Section] {
        let families = Clause.Family.allCases.map { "\($0.rawValue).md" }
        guard families.contains(file) else { return [] }
        let parts = text.components(separatedBy: "\n## ").dropFirst()
        return try parts.map { part in
            let lines = part.components(separatedBy: "\n")
            let words = lines[0].components(separatedBy: " · ")
            let clause = try #require(Clause(rawValue: words[0]), "\(file): “\(lines[0])” begins with no clause")
            return Section(file: file, clause: clause, title: words.dropFirst().joined(separator: " · "), lines: lines)
        }
    }
}

extension Clause {
    /// How Swift writes it, tl2.
    fileprivate var caseName: String { rawValue.lowercased().replacing("-", with: "") }
}
