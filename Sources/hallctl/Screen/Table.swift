/// One field of a table.
struct Cell: Sendable {
    var text: String
    var tone: Tone = .plain

    init(_ text: String, _ tone: Tone = .plain) {
        self.text = oneLine(text)
        self.tone = tone
    }

    /// Emptiness is shown, so that columns stay readable.
    var shown: String {
        text.isEmpty ? "-" : text
    }
}

extension Cell: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) {
        self.init(value)
    }
}

/// A column: what heads it, and whether its fields stand to the right as numbers do.
struct Column: Sendable {
    let title: Phrase
    let toTheRight: Bool

    static func text(_ title: Phrase) -> Column { Column(title: title, toTheRight: false) }
    static func number(_ title: Phrase) -> Column { Column(title: title, toTheRight: true) }
}

/// Rows under headings, aligned by the columns a terminal shows.
struct Table: Sendable {
    let columns: [Column]
    let rows: [[Cell]]

    init(_ columns: [Column], _ rows: [[Cell]]) {
        self.columns = columns
        self.rows = rows
    }

    /// The table as text without a last line feed; without rows it says so.
    func text(_ look: Look) -> String {
        if rows.isEmpty { return look(.nothingFound) }
        let heads = columns.map { Cell(look($0.title)) }
        let widths = columns.indices.map { index in
            ([heads] + rows).map { hallctl.columns(of: $0[index].shown) }.max() ?? 0
        }
        return ([heads] + rows).map { line($0, widths, look) }.joined(separator: "\n")
    }

    private func line(_ cells: [Cell], _ widths: [Int], _ look: Look) -> String {
        var text = ""
        for (index, cell) in cells.enumerated() {
            let isLast = index == cells.count - 1
            let width = isLast && !columns[index].toTheRight ? 0 : widths[index]
            let blanks = padded("", to: width - hallctl.columns(of: cell.shown))
            let shown = look(cell.shown, cell.tone)
            text += columns[index].toTheRight ? blanks + shown : shown + blanks
            if !isLast { text += "  " }
        }
        return text
    }
}

/// Names and values below each other, the values aligned; what is empty is left out.
func sheet(_ lines: [(Phrase, Cell)], _ look: Look) -> String {
    let kept = lines.filter { !$0.1.text.isEmpty && $0.1.text != "-" }
    let width = kept.map { columns(of: look($0.0)) }.max() ?? 0
    return kept.map { "  \(padded(look($0.0), to: width))  \(look($0.1.text, $0.1.tone))" }.joined(separator: "\n")
}

/// A text without line feeds and control characters, which would break a table and could steer a terminal.
func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
}
