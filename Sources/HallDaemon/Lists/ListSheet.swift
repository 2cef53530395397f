import HallProto
import HallRules

/// A column of a list.
struct ListColumn: Sendable {
    /// The field's name in the schema.
    var name: String
    var need = Need.optional
    /// The list its ids are from.
    var refers: ListKind?

    enum Need: Sendable {
        /// The file can't do without it.
        case required
        /// Left out, a new row has the schema's default and an old one keeps what it has.
        case optional
    }

    static func required(_ name: String, refers: ListKind? = nil) -> ListColumn {
        ListColumn(name: name, need: .required, refers: refers)
    }

    static func optional(_ name: String, refers: ListKind? = nil) -> ListColumn {
        ListColumn(name: name, refers: refers)
    }
}

/// One row of a list, its cells by their columns' names.
struct ListRow {
    let line: Int
    fileprivate let places: [String: Int]
    fileprivate let cells: [String]

    /// Nil where the file has no such column.
    func cell(_ column: String) -> String? {
        places[column].map { $0 < cells.count ? cells[$0] : "" }
    }

    /// Text exactly as it stands.
    func text(_ column: String, else current: String = "") -> String { cell(column) ?? current }

    /// An identifier, a date, a word: spaces around it say nothing.
    func word(_ column: String, else current: String = "") -> String { cell(column).map(trimmed) ?? current }

    /// Identifiers between semicolons.
    func words(_ column: String, else current: [String] = []) -> [String] {
        cell(column).map { $0.split(separator: ";").map { trimmed(String($0)) }.filter { !$0.isEmpty } } ?? current
    }

    func number<Number: FixedWidthInteger>(_ column: String, else current: Number = 0) throws(Failure) -> Number {
        guard let text = cell(column).map(trimmed) else { return current }
        guard !text.isEmpty else { return 0 }
        guard let number = Number(text) else {
            throw Failure.malformed(column, zh: "“\(text)”不是整数", en: "“\(text)” is no whole number")
        }
        return number
    }

    func flag(_ column: String, else current: Bool) throws(Failure) -> Bool {
        guard let text = cell(column).map(trimmed) else { return current }
        switch text.lowercased() {
        case "true", "1", "是": return true
        case "false", "0", "否", "": return false
        case _:
            throw Failure.malformed(column, zh: "“\(text)”应为 是 或 否", en: "“\(text)” should be true or false")
        }
    }

    /// A value of an enum by its short name, "civil_servant"; an empty cell is UNSPECIFIED.
    func value<Value: ProtoEnum>(_ column: String, else current: Value) throws(Failure) -> Value {
        guard let text = cell(column).map(trimmed) else { return current }
        return try value(column, text)
    }

    /// Values of an enum between semicolons.
    func values<Value: ProtoEnum>(_ column: String, else current: [Value]) throws(Failure) -> [Value] {
        guard cell(column) != nil else { return current }
        var values: [Value] = []
        for word in words(column) { values.append(try value(column, word)) }
        return values
    }

    private func value<Value: ProtoEnum>(_ column: String, _ text: String) throws(Failure) -> Value {
        guard !text.isEmpty else { return Value(rawValue: 0) }
        guard let value = Value.allKnown.first(where: { $0.rawValue != 0 && $0.shortName == text.lowercased() }) else {
            let known = Value.allKnown.filter { $0.rawValue != 0 }.map(\.shortName).joined(separator: ", ")
            throw Failure.malformed(column, zh: "“\(text)”不认识；可用：\(known)", en: "“\(text)” is not known; there are: \(known)")
        }
        return value
    }

    private func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

extension ProtoEnum {
    /// The value without its type, in small letters: CIVIL_SERVANT is "civil_servant"; UNSPECIFIED is empty.
    var shortName: String {
        guard rawValue != 0 else { return "" }
        let prefix = Self(rawValue: 0).protoName.count - "UNSPECIFIED".count
        return protoName.dropFirst(prefix).lowercased()
    }
}

extension Bool {
    var cell: String { self ? "true" : "false" }
}

/// One file, its columns found.
struct ListSheet<Form: TableForm> {
    let form: Form
    let rows: [ListRow]

    /// Reads a file's bytes. What is wrong with it is noted; its rows are then none.
    init(_ bytes: [UInt8], _ form: Form, _ faults: inout ListFaults) {
        self.form = form
        rows = Self.rows(bytes, form, &faults)
    }

    private static func rows(_ bytes: [UInt8], _ form: Form, _ faults: inout ListFaults) -> [ListRow] {
        do throws(CSVFault) {
            let records = try CSV.records(bytes)
            guard let header = records.first else {
                throw CSVFault(line: 1, zh: "文件是空的", en: "the file is empty")
            }
            guard let places = places(header, form, &faults) else { return [] }
            return records.dropFirst().compactMap { row($0, places, width: header.cells.count, form, &faults) }
        } catch {
            faults.note(form, line: error.line, zh: error.zh, en: error.en)
            return []
        }
    }

    private static func row(
        _ record: CSVRecord, _ places: [String: Int], width: Int, _ form: Form, _ faults: inout ListFaults
    ) -> ListRow? {
        guard record.cells.count <= width || record.cells[width...].allSatisfy(\.isEmpty) else {
            faults.note(
                form, line: record.line, zh: "有 \(record.cells.count) 格，多于表头的 \(width) 格",
                en: "\(record.cells.count) cells, but the header has \(width)")
            return nil
        }
        return ListRow(line: record.line, places: places, cells: record.cells)
    }

    /// Nil when the header names what the list doesn't have, or lacks what it must.
    private static func places(_ header: CSVRecord, _ form: Form, _ faults: inout ListFaults) -> [String: Int]? {
        let names = header.cells.map { form.column(headed: $0.filter { !$0.isWhitespace }) }
        let before = faults.count
        var places: [String: Int] = [:]
        for (place, name) in names.enumerated() where !name.isEmpty {
            guard form.header.contains(name) else {
                faults.note(
                    form, line: header.line, column: name, zh: "没有这一列；可用：\(form.header.joined(separator: ", "))",
                    en: "there is no such column; there are: \(form.header.joined(separator: ", "))")
                continue
            }
            guard places.updateValue(place, forKey: name) == nil else {
                faults.note(form, line: header.line, column: name, zh: "这一列重复", en: "this column stands twice")
                continue
            }
        }
        for column in form.columns where column.need == .required && places[column.name] == nil {
            faults.note(form, line: header.line, column: column.name, zh: "缺少这一列", en: "this column is missing")
        }
        return faults.count == before ? places : nil
    }
}
