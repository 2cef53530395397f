/// A table read from CSV (RFC 4180): the first row names the columns. UTF-8, with or without a byte order mark.
struct CSV: Sendable, Equatable {
    let columns: [String]
    let rows: [[String]]

    /// Nil for a quote that is never closed, and for bytes that aren't UTF-8.
    init?(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), let table = split(text) else { return nil }
        columns = (table.first ?? []).map(trim)
        rows = table.dropFirst().filter { $0.contains { !$0.isEmpty } }
    }

    /// A field by its column; empty where the row or the table has no such column.
    func field(_ row: [String], _ names: String...) -> String {
        guard let index = columns.firstIndex(where: names.contains), row.indices.contains(index) else { return "" }
        return trim(row[index])
    }
}

private func split(_ text: String) -> [[String]]? {
    var table: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var quoting = false
    var justClosed = false
    for (index, scalar) in text.unicodeScalars.enumerated() where !(index == 0 && scalar == "\u{FEFF}") {
        // A quote right after a closing one stands for itself.
        if scalar == "\"", justClosed { field.append(scalar) }
        justClosed = scalar == "\"" && quoting
        switch scalar {
        case "\"": quoting.toggle()
        case "," where !quoting:
            row.append(String(field))
            field = String.UnicodeScalarView()
        case "\r" where !quoting: break
        case "\n" where !quoting:
            table.append(row + [String(field)])
            row = []
            field = String.UnicodeScalarView()
        default: field.append(scalar)
        }
    }
    if !row.isEmpty || !field.isEmpty { table.append(row + [String(field)]) }
    return quoting ? nil : table
}
