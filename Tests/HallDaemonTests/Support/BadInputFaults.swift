/// A request with one thing wrong, and the field that must be named for it.
struct BadInputFault {
    var path: String
    var what: String
    var payload: [UInt8]
}

/// Everything that can be wrong with the fields of one valid request, each by itself.
struct BadInputFaults {
    private typealias Field = BadInputSchema.Field

    private let schema: BadInputSchema
    private(set) var all: [BadInputFault] = []
    /// Messages the valid request leaves out, so that their fields would go untried.
    private(set) var untried: [String] = []

    init(_ schema: BadInputSchema, of message: String, valid request: [UInt8]) {
        self.schema = schema
        add(message, WireRecord.records(request), path: "") { $0.bytes }
    }

    /// `whole` makes the request around this message's records.
    private mutating func add(
        _ message: String, _ records: [WireRecord], path: String, whole: @escaping ([WireRecord]) -> [UInt8]
    ) {
        guard let fields = schema.messages[message] else { return untried.append(message) }
        for field in fields {
            let place = Place(field: field, records: records, name: path.isEmpty ? field.name : "\(path).\(field.name)")
            for (path, what, records) in faults(place) {
                all.append(BadInputFault(path: path, what: what, payload: whole(records)))
            }
            guard field.isMessage else { continue }
            guard let inner = records.first(field.number) else {
                // Of a oneof one branch alone can be there.
                let isOtherBranch = fields.contains {
                    $0.oneof != nil && $0.oneof == field.oneof && records.first($0.number) != nil
                }
                if !isOtherBranch { untried.append(place.name) }
                continue
            }
            let inside = field.isRepeated ? "\(place.name)[0]" : place.name
            add(field.typeName, WireRecord.records(inner.value), path: inside) { changed in
                whole(records.replacing(field.number, entry: 0, with: changed.bytes))
            }
        }
        for field in fields where field.oneof != nil { addContradiction(field, fields, records, path, whole) }
    }

    private mutating func addContradiction(
        _ field: Field, _ fields: [Field], _ records: [WireRecord], _ path: String, _ whole: ([WireRecord]) -> [UInt8]
    ) {
        let hasBranch = fields.contains { $0.oneof == field.oneof && records.first($0.number) != nil }
        guard hasBranch, records.first(field.number) == nil else { return }
        let second = records + [WireRecord(field.number, field.wireType, field.isNumber ? [0] : [])]
        let name = path.isEmpty ? field.name : "\(path).\(field.name)"
        all.append(BadInputFault(path: name, what: "two branches of a oneof", payload: whole(second)))
    }
}

extension BadInputFaults {
    private typealias Fault = (path: String, what: String, records: [WireRecord])

    /// A field in a message that is right as it stands.
    private struct Place {
        var field: BadInputSchema.Field
        var records: [WireRecord]
        var name: String

        /// What a value put there is named by: in a list it joins the end.
        var entry: String {
            field.isRepeated ? "\(name)[\(records.count(field.number, packable: field.isNumber))]" : name
        }

        func putting(_ wireType: UInt64, _ value: [UInt8]) -> [WireRecord] {
            (field.isRepeated ? records : records.without(field.number)) + [WireRecord(field.number, wireType, value)]
        }

        func bad(_ what: String, number: UInt64) -> Fault {
            let value = WireRecord.varint(number)
            let fixed = (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * UInt64($0))) }
            switch field.wireType {
            case WireRecord.fixed64: return (entry, what, putting(WireRecord.fixed64, fixed))
            case WireRecord.fixed32: return (entry, what, putting(WireRecord.fixed32, Array(fixed.prefix(4))))
            case _: return (entry, what, putting(WireRecord.varint, value))
            }
        }

        func bad(_ what: String, bytes: [UInt8]) -> Fault { (entry, what, putting(WireRecord.lengthPrefixed, bytes)) }
    }

    private func faults(_ place: Place) -> [Fault] {
        shapeFaults(place) + listFaults(place) + requiredFaults(place) + numberFaults(place) + textFaults(place)
    }

    private func shapeFaults(_ place: Place) -> [Fault] {
        let field = place.field
        let others = [WireRecord.varint, WireRecord.fixed64, WireRecord.lengthPrefixed, WireRecord.fixed32]
        var faults = others.filter { wireType in
            // A list of numbers may come packed.
            wireType != field.wireType && !(field.isRepeated && field.isNumber && wireType == WireRecord.lengthPrefixed)
        }.map { wireType in
            let value = [UInt8](repeating: 0, count: [0: 1, 1: 8, 2: 0, 5: 4][wireType] ?? 0)
            return (place.name, "wire type \(wireType)", place.putting(wireType, value)) as Fault
        }
        if !field.isRepeated {
            let one = WireRecord(field.number, field.wireType, place.records.first(field.number)?.value ?? zero(field))
            faults.append((place.name, "given twice", place.records.without(field.number) + [one, one]))
        }
        if field.wireType == WireRecord.varint {
            faults.append((place.entry, "a number without end", place.putting(0, [UInt8](repeating: 0xff, count: 11))))
        } else if field.wireType == WireRecord.lengthPrefixed {
            // Five bytes are said to follow, and the message ends.
            let key = WireRecord.varint(field.number << 3 | field.wireType)
            let others = field.isRepeated ? place.records : place.records.without(field.number)
            faults.append((place.entry, "cut off", others + [WireRecord(raw: key + [5])]))
        }
        return faults
    }

    private func zero(_ field: BadInputSchema.Field) -> [UInt8] {
        switch field.wireType {
        case WireRecord.varint: [0]
        case WireRecord.fixed64: [UInt8](repeating: 0, count: 8)
        case WireRecord.fixed32: [UInt8](repeating: 0, count: 4)
        case _: []
        }
    }

    private func listFaults(_ place: Place) -> [Fault] {
        let field = place.field
        guard field.isRepeated else { return [] }
        let most = field.law.countMax ?? 1_000
        let entry =
            field.isNumber
            ? WireRecord(field.number, varint: 1) : place.records.first(field.number) ?? WireRecord(field.number, text: "a")
        let crowd = place.records.without(field.number) + [WireRecord](repeating: entry, count: most + 1)
        let tooMany: Fault = ("\(place.name)[\(most)]", "\(most + 1) entries", crowd)
        if field.isText { return [tooMany, place.bad("an entry of nothing", bytes: [])] }
        return field.isEnum ? [tooMany, place.bad("an entry UNSPECIFIED", number: 0)] : [tooMany]
    }

    private func requiredFaults(_ place: Place) -> [Fault] {
        let field = place.field
        guard field.law.isRequired else { return [] }
        var faults: [Fault] = [(place.name, "missing", place.records.without(field.number))]
        if field.isText || field.isBytes { faults.append(place.bad("empty", bytes: [])) }
        if field.isText {
            for blank in [" ", "\u{3000}\u{3000}", " \u{a0}\u{2003}"] {
                faults.append(place.bad("blank", bytes: Array(blank.utf8)))
            }
        }
        if field.isEnum { faults.append(place.bad("UNSPECIFIED", number: 0)) }
        return faults
    }

    private func numberFaults(_ place: Place) -> [Fault] {
        let field = place.field
        var faults: [Fault] = []
        if field.isEnum, let values = schema.enums[field.typeName] {
            faults.append(place.bad("no such choice", number: (values.max() ?? 0) + 1))
            faults.append(place.bad("a choice below zero", number: UInt64.max))
        }
        if field.is32Bits { faults.append(place.bad("more than 32 bits", number: 1 << 40)) }
        if field.isBool { faults.append(place.bad("neither true nor false", number: 2)) }
        guard let bounds = field.law.bounds else { return faults }
        faults.append(place.bad("below \(bounds.lowerBound)", number: UInt64(bitPattern: bounds.lowerBound - 1)))
        faults.append(place.bad("above \(bounds.upperBound)", number: UInt64(bitPattern: bounds.upperBound + 1)))
        faults.append(place.bad("the least there is", number: UInt64(bitPattern: .min)))
        faults.append(place.bad("the most there is", number: UInt64(bitPattern: .max)))
        if !bounds.contains(0), !field.hasPresence, !field.isRepeated {
            faults.append((place.name, "missing", place.records.without(field.number)))
        }
        return faults
    }

    private func textFaults(_ place: Place) -> [Fault] {
        let field = place.field
        if field.isBytes {
            let most = field.law.bytesMax ?? 65_536
            return [place.bad("\(most + 1) bytes", bytes: [UInt8](repeating: 7, count: most + 1))]
        }
        guard field.isText else { return [] }
        let most = field.law.bytesMax ?? 256
        let long = [UInt8](repeating: UInt8(ascii: "1"), count: most + 1)
        let spoilt: [(String, [UInt8])] = [
            ("\(most + 1) bytes", long), ("NUL", [0x31, 0]), ("a control character", [0x31, 0x1b]), ("DEL", [0x7f]),
            ("a lone continuation byte", [0x80]), ("a cut-off character", [0xe4, 0xb8]),
            ("an overlong form", [0xc0, 0xaf]), ("a surrogate", [0xed, 0xa0, 0x80]),
            ("above U+10FFFF", [0xf5, 0x80, 0x80, 0x80]),
        ]
        let malformed = Self.malformed[field.law.format, default: []].map { ("malformed “\($0)”", Array($0.utf8)) }
        return (spoilt + malformed).map { place.bad($0.0, bytes: $0.1) }
    }

    /// The formats there is something malformed for.
    static var formats: Set<UInt64> { Set(malformed.keys) }

    /// By hall.v1.Format's numbers.
    private static let malformed: [UInt64: [String]] = [
        1: ["a\nb", "a\tb", "a\u{85}b", "a\u{2028}b", "a\u{2029}b"],
        2: [
            "2026-02-30", "2025-02-29", "20261122", "2026-1-02", "2026-11-22 ", "0000-01-01", "2026-13-01", "2026-00-10",
            "22.11.2026", "２０２６-11-22", "today",
        ],
        3: ["a b", "张三", "a/b", "a;b", " S01", String(repeating: "a", count: 65)],
        4: ["12345", "1234567890123", "12345a", "１２３４５６", "-123456", " 123456"],
        5: ["2026-12345", "2026-1234567", "202600000001", "2026-00000a", "0000-000001", "1"],
        6: ["2026-13", "2026-00", "2026-1", "202611", "2026-11-22"],
        7: ["24:00", "8:30", "08:60", "0830", "08:30:00", "-1:30"],
    ]
}
