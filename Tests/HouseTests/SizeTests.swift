import Testing

/// A file holds one idea, a function fits the screen.
@Suite struct SizeTests {
    static let fileLinesMax = 300
    static let functionLinesMax = 60

    @Test(arguments: ["Sources", "Tests"])
    func `no file is too long`(folder: String) throws {
        for source in try Source.modules(below: folder) where !source.isGenerated {
            // What follows the last line feed is no line.
            let count = source.lines.count - (source.lines.last == "" ? 1 : 0)
            #expect(count <= Self.fileLinesMax, "\(source.path) has \(count) lines")
        }
    }

    @Test(arguments: ["Sources", "Tests"])
    func `no function is too long`(folder: String) throws {
        for source in try Source.modules(below: folder) where !source.isGenerated {
            for function in functions(in: source) {
                #expect(
                    function.lines <= Self.functionLinesMax,
                    "\(source.path):\(function.start) has a function of \(function.lines) lines")
            }
        }
    }

    @Test func `a function is counted from its first line to its last`() {
        let lines = [
            "struct A {", "    func a(", "        b: Int", "    ) -> Int {", "        b", "    }", "    init() {", "    }",
            "    func c()",
            "    var d: Int {", "        1", "    }", "    func e() { f() }", "}",
        ]
        let found = functions(in: Source(path: "Sources/A/B.swift", lines: lines))
        #expect(found.map(\.start) == [2, 7, 10, 13])
        #expect(found.map(\.lines) == [5, 2, 3, 1])
    }

    /// A case with its whole answer on its line: a table of them is read like a list, however long.
    private func isRow(_ text: some StringProtocol) -> Bool {
        let words = text.split(separator: " ")
        guard words.first == "case", let last = words.last, let colon = words.firstIndex(where: { $0.hasSuffix(":") }) else {
            return false
        }
        return colon < words.count - 1 && !last.hasSuffix("{") && !last.hasSuffix("(")
    }

    /// Found by their indentation, which the formatter keeps: a body ends at the first line that is as deep as its head and closes.
    private func functions(in source: Source) -> [(start: Int, lines: Int)] {
        let code = source.code
        return code.indices.compactMap { start in
            guard isHead(code[start].text) else { return nil }
            let depth = depth(of: code[start].text)
            var isOpen = false
            var rows = 0
            for line in code[start...] {
                let text = line.text.trimmingSuffix(" ")
                let isHeadLine = line.number == code[start].number
                if isHeadLine && text.hasSuffix("}") && text.contains("{") { return (start + 1, 1) }
                let isAtDepth = !text.isEmpty && self.depth(of: text) <= depth
                if isOpen && isAtDepth && text.drop(while: { $0 == " " }).hasPrefix("}") {
                    return (start + 1, line.number - start - rows)
                }
                if isRow(text) { rows += 1 }
                if !isOpen && !isHeadLine && isAtDepth && !continuesHead(text) { return nil }
                if text.hasSuffix("{") && (isHeadLine || isAtDepth || !isOpen) { isOpen = true }
            }
            return nil
        }
    }

    private func isHead(_ line: String) -> Bool {
        let words = line.split(separator: " ").map(String.init)
        let modifiers = [
            "public", "package", "internal", "fileprivate", "private", "static", "class", "mutating", "nonmutating", "override",
            "convenience", "required", "final", "nonisolated", "isolated", "consuming", "borrowing", "lazy", "indirect",
        ]
        guard let head = words.first(where: { !$0.hasPrefix("@") && !modifiers.contains($0) }) else { return false }
        if head == "func" || head == "deinit" { return true }
        if head == "var" { return line.contains(":") && line.hasSuffix("{") }
        return ["init(", "init?(", "init<", "subscript(", "subscript<"].contains { head.hasPrefix($0) }
    }

    /// A declaration without a body is followed by another of its own depth; one whose head takes several lines goes on like this.
    private func continuesHead(_ line: String) -> Bool {
        [")", "{", "where ", "->", "throws"].contains { line.drop { $0 == " " }.hasPrefix($0) }
    }

    private func depth(of line: String) -> Int { line.prefix { $0 == " " }.count }
}

extension String {
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        String(reversed().drop { $0 == character }.reversed())
    }
}
