import HallRules
import Testing

/// The reader is strict, or a broken table would pass for one without cases.
@Suite struct RegulationTableTests {
    static let sound = """
        ## TL-2 · 限时办结
        ### 到期日 · due date
        | accepted 受理日 | due |
        |---|---|
        | 2026-01-05 | 2026-01-06 |
        ## TL-5 · 预警
        """

    private func rows(_ text: String, _ name: String = "due date", columns: [String] = ["accepted", "due"]) throws -> [Row] {
        try RegulationTable(markdown: text, place: "TL.md").rows(name, of: "TL-2", columns: columns)
    }

    @Test func `a sound table is read, with the line of each row`() throws {
        let rows = try rows(Self.sound)
        #expect(rows.map(\.cells) == [["accepted": "2026-01-05", "due": "2026-01-06"]])
        #expect(rows.map(\.line) == [5])
    }

    @Test(arguments: [
        ("no such section", "TL-2 ", "TL-3 "),
        ("no such table", "due date", "due dates"),
        ("misspelt column", "| due |", "| deu |"),
        ("no rows", "| 2026-01-05 | 2026-01-06 |", ""),
        ("empty cell", "| 2026-01-06 |", "| |"),
        ("a cell too many", "| 2026-01-06 |", "| 2026-01-06 | x |"),
        ("no line under the header", "|---|---|", "| a | b |"),
        ("two tables", "## TL-5", "\n| accepted | due |\n## TL-5"),
        ("two headings", "## TL-5", "### 又一 · due date\n## TL-5"),
    ])
    func `a broken table is an error`(what: String, old: String, new: String) throws {
        let broken = Self.sound.replacing(old, with: new)
        #expect(broken != Self.sound)
        #expect(throws: TableError.self, Comment(rawValue: what)) { try rows(broken) }
    }

    @Test func `a column the test forgets is an error`() {
        #expect(throws: TableError.self) { try rows(Self.sound, columns: ["accepted"]) }
    }
}
