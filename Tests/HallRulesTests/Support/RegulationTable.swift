import Foundation
import HallRules
import Testing

/// One row of a table of cases in Regulations, with every cell under its column.
struct Row: Sendable, CustomTestStringConvertible {
    let cells: [String: String]
    let line: Int
    let place: String

    /// The cell. A column that is not in the table was found out when the table was read.
    subscript(_ column: String) -> String { cells[column]! }

    var testDescription: String { "\(place):\(line)" }
}

/// What is wrong with a table, so that the test that reads it fails instead of running no case.
struct TableError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// The rows of the table under `### … · name` in the section of a clause. The columns must be the table's own, all of them and in
/// its order.
func rows(_ name: String, of clause: Clause, _ columns: String...) throws -> [Row] {
    let file = "\(clause.family.rawValue).md"
    let text = try String(contentsOf: regulations.appending(path: file), encoding: .utf8)
    return try RegulationTable(markdown: text, place: file).rows(name, of: clause.rawValue, columns: columns)
}

/// Tests/HallRulesTests/Support/RegulationTable.swift is three folders below the house.
let house = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
let regulations = house.appending(path: "Regulations")

/// Reads tables of cases. A header cell is the column's name and, after a space, whatever explains it.
struct RegulationTable {
    let lines: [String]
    let place: String

    init(markdown: String, place: String) {
        self.lines = markdown.components(separatedBy: "\n")
        self.place = place
    }

    func rows(_ name: String, of clause: String, columns: [String]) throws -> [Row] {
        let section = try part(headed: "## ", of: 0..<lines.count, named: clause) { $0.hasPrefix(clause + " ") }
        let table = try part(headed: "### ", of: section, named: "\(clause) \(name)") { $0.hasSuffix("· " + name) }
        let numbers = table.filter { lines[$0].hasPrefix("|") }
        guard let first = numbers.first, numbers.count > 2, numbers.count == numbers.last! - first + 1 else {
            throw TableError("\(place): \(clause) “\(name)” needs one table with at least one row")
        }
        let header = cells(of: lines[first]).map { String($0.prefix { $0 != " " }) }
        guard header == columns else {
            throw TableError("\(place): \(clause) “\(name)” has the columns \(header), the test binds \(columns)")
        }
        guard cells(of: lines[first + 1]).allSatisfy({ $0.hasPrefix("---") }) else {
            throw TableError("\(place): \(clause) “\(name)” lacks the line under its header")
        }
        return try numbers.dropFirst(2).map { try row($0, under: header) }
    }

    private func row(_ number: Int, under header: [String]) throws -> Row {
        let values = cells(of: lines[number])
        guard values.count == header.count, !values.contains("") else {
            throw TableError("\(place):\(number + 1): \(values.count) cells under \(header.count) columns, or an empty one")
        }
        return Row(cells: Dictionary(uniqueKeysWithValues: zip(header, values)), line: number + 1, place: place)
    }

    /// The lines under the one heading that matches, up to the next of its rank or above.
    private func part(
        headed mark: String, of range: Range<Int>, named name: String, matching: (String) -> Bool
    ) throws -> Range<Int> {
        let found = range.filter { lines[$0].hasPrefix(mark) && matching(String(lines[$0].dropFirst(mark.count))) }
        guard let start = found.first, found.count == 1 else {
            throw TableError("\(place): \(found.count) headings “\(mark)\(name)”, there must be one")
        }
        let end = range.first { $0 > start && (lines[$0].hasPrefix(mark) || lines[$0].hasPrefix("## ")) }
        return start + 1..<(end ?? range.upperBound)
    }

    private func cells(of line: String) -> [String] {
        var parts = line.components(separatedBy: "|").dropFirst()
        parts.removeLast()
        return parts.map { $0.trimmingCharacters(in: .whitespaces) }
    }
}
