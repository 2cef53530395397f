import Testing

@testable import hallctl

@Suite("Columns of a terminal")
struct WidthTests {
    @Test(
        "A text takes as many columns as UAX #11 says",
        arguments: [
            ("", 0), ("abc", 3), ("办件", 4), ("A岗", 3), ("é", 1), ("e\u{301}", 1), ("（）", 4), ("，", 2), ("ｱ", 1), ("한글", 4),
            ("ひらがな", 8), ("𠮷", 2), ("·", 1), ("—", 1), ("👍", 2), ("\u{FEFF}x", 1), ("\u{200B}", 0), ("\u{7F}", 0), ("　", 2),
            ("2026-000123", 11), ("①", 1), ("“引”", 4),
        ])
    func columns(_ text: String, _ expected: Int) {
        #expect(hallctl.columns(of: text) == expected)
    }

    @Test("Padding counts columns, not characters")
    func padding() {
        #expect(padded("办件", to: 6) == "办件  ")
        #expect(padded("7", to: 3, right: true) == "  7")
        #expect(padded("longer", to: 3) == "longer")
    }

    @Test("Control characters of a value can't steer the terminal")
    func controls() {
        #expect(Cell("a\u{1B}[31m\nb").text == "a [31m b")
    }

    @Test("A table aligns Chinese and Latin, numbers to the right, and colours only its own field")
    func table() {
        let look = Look(language: .en, clock: .local, colours: true)
        let table = Table(
            [.text(.name), .number(.rank), .text(.dueState)],
            [[Cell("沈砚秋"), "2", Cell("late", .late)], [Cell("Li"), "10", ""]])
        #expect(
            table.text(look) == """
                Name    Rank  Due state
                沈砚秋     2  \u{1B}[31mlate\u{1B}[0m
                Li        10  -
                """)
    }

    @Test("An empty table says so")
    func emptyTable() {
        let look = Look(language: .zh, clock: .local, colours: false)
        #expect(Table([.text(.name)], []).text(look) == "没有记录。")
    }
}
