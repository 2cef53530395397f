import HallProto

/// Why a CSV file can't be read, and where.
struct CSVFault: Error {
    /// Physical lines, from 1.
    var line: Int
    var zh: String
    var en: String
}

/// One row of a CSV file.
struct CSVRecord: Equatable {
    /// The physical line it begins on, from 1.
    var line: Int
    var cells: [String]

    /// Excel leaves rows of nothing but commas behind.
    var isEmpty: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// CSV as RFC 4180 has it and Excel writes it.
enum CSV {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let carriageReturn = UInt8(ascii: "\r")
    private static let lineFeed = UInt8(ascii: "\n")

    /// UTF-8 with a byte order mark and CRLF, which Excel opens by itself. Cells stand exactly as they are in the book.
    static func encoded(_ rows: [[String]]) -> [UInt8] {
        rows.reduce(into: byteOrderMark) { bytes, row in
            for (place, cell) in row.enumerated() {
                if place > 0 { bytes.append(comma) }
                append(cell, to: &bytes)
            }
            bytes += [carriageReturn, lineFeed]
        }
    }

    private static func append(_ cell: String, to bytes: inout [UInt8]) {
        guard needsQuotes(cell) else { return bytes.append(contentsOf: cell.utf8) }
        bytes.append(quote)
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    /// Separators, quotes and line ends; spaces at either end, which readers trim; and what a spreadsheet takes for a formula.
    private static func needsQuotes(_ cell: String) -> Bool {
        guard let first = cell.utf8.first, let last = cell.utf8.last else { return false }
        return "=+-@\t ".utf8.contains(first) || last == UInt8(ascii: " ")
            || cell.utf8.contains { $0 == comma || $0 == quote || $0 == carriageReturn || $0 == lineFeed }
    }
}

extension CSV {
    /// The rows of a file, in UTF-8 or in GB18030. Empty rows are left out.
    static func records(_ bytes: [UInt8]) throws(CSVFault) -> [CSVRecord] {
        var reader = Reader(bytes: try CSVText.utf8(bytes))
        var records: [CSVRecord] = []
        while let record = try reader.next() {
            if !record.isEmpty { records.append(record) }
        }
        return records
    }

    private struct Reader {
        let bytes: [UInt8]
        var place = 0
        var line = 1

        init(bytes: [UInt8]) {
            self.bytes = bytes
            place = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        }

        /// Nil at the end of the file.
        mutating func next() throws(CSVFault) -> CSVRecord? {
            guard place < bytes.count else { return nil }
            var record = CSVRecord(line: line, cells: [])
            repeat {
                record.cells.append(try cell())
            } while take(comma)
            guard place == bytes.count || takeLineEnd() else {
                throw CSVFault(line: line, zh: "引号后面应是逗号或换行", en: "after the closing quote a comma or the line's end is wanted")
            }
            return record
        }

        private mutating func cell() throws(CSVFault) -> String {
            guard !take(quote) else { return try quoted() }
            let start = place
            while place < bytes.count, ![comma, carriageReturn, lineFeed].contains(bytes[place]) {
                guard bytes[place] != quote else {
                    throw CSVFault(
                        line: line, zh: "单元格中间有引号，整个单元格须用引号括起", en: "a quote inside a cell: the whole cell must be quoted")
                }
                place += 1
            }
            return String(decoding: bytes[start..<place], as: UTF8.self)
        }

        private mutating func quoted() throws(CSVFault) -> String {
            let opened = line
            var text: [UInt8] = []
            while place < bytes.count {
                if take(quote) {
                    guard take(quote) else { return String(decoding: text, as: UTF8.self) }
                    text.append(quote)
                } else {
                    if bytes[place] == lineFeed { line += 1 }
                    text.append(bytes[place])
                    place += 1
                }
            }
            throw CSVFault(line: opened, zh: "引号没有结束", en: "this quote is never closed")
        }

        private mutating func take(_ byte: UInt8) -> Bool {
            guard place < bytes.count, bytes[place] == byte else { return false }
            place += 1
            return true
        }

        private mutating func takeLineEnd() -> Bool {
            let returned = take(carriageReturn)
            guard take(lineFeed) || returned else { return false }
            line += 1
            return true
        }
    }
}
