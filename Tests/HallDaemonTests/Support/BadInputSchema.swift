import HallProto

/// The schema as the embedded descriptor set has it, read by hand: what the tests hold the daemon against must not come through
/// the tables the daemon itself goes by.
struct BadInputSchema {
    struct Field {
        var number: UInt64 = 0
        var name = ""
        /// As google.protobuf.FieldDescriptorProto.Type numbers them.
        var type: UInt64 = 0
        var typeName = ""
        var isRepeated = false
        /// The oneof it is a member of; an `optional` field is a member of none.
        var oneof: UInt64?
        var hasPresence = false
        var law = Law()
    }

    /// hall.v1.FieldRules.
    struct Law {
        var isRequired = false
        var bytesMax: Int?
        var format: UInt64 = 0
        var bounds: ClosedRange<Int64>?
        var countMax: Int?
    }

    private(set) var messages: [String: [Field]] = [:]
    private(set) var enums: [String: Set<UInt64>] = [:]

    init() {
        for file in DescriptorSet.files {
            let records = WireRecord.records(file.bytes)
            let package = records.first(2)?.text ?? ""
            for message in records.all(4) { add(message: WireRecord.records(message.value), in: package) }
            for item in records.all(5) { add(enum: WireRecord.records(item.value), in: package) }
        }
        // Its .proto file states these in words alone.
        bound("google.protobuf.Timestamp", "seconds", -62_135_596_800...253_402_300_799)
        bound("google.protobuf.Timestamp", "nanos", 0...999_999_999)
    }

    private mutating func add(message records: [WireRecord], in scope: String) {
        let name = "\(scope).\(records.first(1)?.text ?? "")"
        messages[name] = records.all(2).map { Field(WireRecord.records($0.value)) }
        for nested in records.all(3) { add(message: WireRecord.records(nested.value), in: name) }
        for item in records.all(4) { add(enum: WireRecord.records(item.value), in: name) }
    }

    private mutating func add(enum records: [WireRecord], in scope: String) {
        let values = records.all(2).map { WireRecord.records($0.value).first(2)?.number64 ?? 0 }
        enums["\(scope).\(records.first(1)?.text ?? "")"] = Set(values)
    }

    private mutating func bound(_ message: String, _ field: String, _ bounds: ClosedRange<Int64>) {
        messages[message] = messages[message]?.map { one in
            var one = one
            if one.name == field { one.law.bounds = bounds }
            return one
        }
    }
}

extension BadInputSchema.Field {
    init(_ records: [WireRecord]) {
        number = records.first(3)?.number64 ?? 0
        name = records.first(1)?.text ?? ""
        type = records.first(5)?.number64 ?? 0
        // ".hall.v1.Applicant"
        typeName = String((records.first(6)?.text ?? "").dropFirst())
        isRepeated = records.first(4)?.number64 == 3
        let isOptional = records.first(17)?.number64 == 1
        hasPresence = records.first(9) != nil
        oneof = isOptional ? nil : records.first(9)?.number64
        let rules = records.first(8).flatMap { WireRecord.records($0.value).first(50_002) }
        law = rules.map { BadInputSchema.Law(WireRecord.records($0.value)) } ?? law
    }

    var isMessage: Bool { type == 11 }
    var isText: Bool { type == 9 }
    var isBytes: Bool { type == 12 }
    var isEnum: Bool { type == 14 }
    var isBool: Bool { type == 8 }
    var is32Bits: Bool { [5, 13, 14].contains(type) }
    var isNumber: Bool { !isMessage && !isText && !isBytes }

    var wireType: UInt64 {
        switch type {
        case 3, 4, 5, 8, 13, 14, 17, 18: WireRecord.varint
        case 1, 6, 16: WireRecord.fixed64
        case 2, 7, 15: WireRecord.fixed32
        case _: WireRecord.lengthPrefixed
        }
    }
}

extension BadInputSchema.Law {
    init(_ records: [WireRecord]) {
        isRequired = records.first(1)?.number64 == 1
        bytesMax = records.first(2).map { Int($0.number64) }
        format = records.first(3)?.number64 ?? 0
        if records.first(4)?.number64 == 1 {
            let least = Int64(bitPattern: records.first(5)?.number64 ?? 0)
            bounds = least...Int64(bitPattern: records.first(6)?.number64 ?? 0)
        }
        countMax = records.first(7).map { Int($0.number64) }
    }
}
