private let header = "// Generated from Protos/ by HallProtoGen; do not edit.\n"

/// The messages and enums that C knows: what only describes options isn't among them.
private func travelling(_ schema: Schema) -> [SchemaMessage] {
    schema.files.filter { !$0.isDescriptor && !$0.isOptions }.flatMap(\.messages)
}

/// The one header that brings in all that protoc-c printed, and names every message's row.
func printGeneratedHeader(_ schema: Schema) -> String {
    var out = header + "#ifndef HALL_GENERATED_H\n#define HALL_GENERATED_H\n\n#include \"hall_scan.h\"\n\n"
    for file in schema.files where !file.isDescriptor {
        out += "#include \"\(file.path.dropLast(".proto".count)).pb-c.h\"\n"
    }
    out += "\nenum hall_message {\n"
    for message in travelling(schema) {
        out += "    \(scanEnumCase(message)),\n"
    }
    out += "    HALL_MESSAGE_COUNT,\n};\n"
    out += """

        struct hall_message_row {
            const struct hall_scan_message *scan;
            const ProtobufCMessageDescriptor *descriptor;
        };

        extern const struct hall_message_row hall_messages[HALL_MESSAGE_COUNT];

        static inline const struct hall_scan_message *hall_scan_table(enum hall_message message) {
            return hall_messages[message].scan;
        }

        static inline const ProtobufCMessageDescriptor *hall_message_descriptor(enum hall_message message) {
            return hall_messages[message].descriptor;
        }

        // The schema as the .proto files have it, for reflection: a FileDescriptorSet without source info, its files in the order
        // of their imports, and where each file's FileDescriptorProto lies in it.
        struct hall_descriptor_file {
            const char *name;
            size_t offset;
            size_t length_bytes;
        };

        extern const uint8_t hall_descriptor_set[];
        extern const size_t hall_descriptor_set_bytes;
        extern const struct hall_descriptor_file hall_descriptor_files[];
        extern const size_t hall_descriptor_file_count;

        static inline const uint8_t *hall_descriptor_set_start(void) {
            return hall_descriptor_set;
        }

        static inline const struct hall_descriptor_file *hall_descriptor_file_at(size_t index) {
            return &hall_descriptor_files[index];
        }

        #endif

        """
    return out
}

func printScanTables(_ schema: Schema) -> String {
    var out = header + "#include \"hall_generated.h\"\n\n"
    let messages = travelling(schema)
    let enumsUsed = Set(messages.flatMap(\.fields).filter { $0.kind == .enum }.map(\.typeName))
    for item in schema.enums where enumsUsed.contains(item.fullName) {
        let values = item.values.map(\.number).sorted().map(String.init).joined(separator: ", ")
        out += "static const int32_t values_\(cName(item.fullName))[] = {\(values)};\n"
        out += "static const struct hall_scan_enum enum_\(cName(item.fullName)) = "
        out += "{values_\(cName(item.fullName)), \(item.values.count)};\n\n"
    }
    for message in messages {
        out += "static const struct hall_scan_message scan_\(cName(message.fullName));\n"
    }
    out += "\n"
    for message in messages {
        out += scanTable(message)
    }
    out += "const struct hall_message_row hall_messages[HALL_MESSAGE_COUNT] = {\n"
    for message in messages {
        let descriptor = "\(Names.cFunction(message.fullName))__descriptor"
        out += "    [\(scanEnumCase(message))] = {&scan_\(cName(message.fullName)), &\(descriptor)},\n"
    }
    return out + "};\n"
}

private func cName(_ fullName: String) -> String { Names.cFunction(fullName) }

private func scanTable(_ message: SchemaMessage) -> String {
    let name = cName(message.fullName)
    let fields = message.fieldsByNumber
    var out = ""
    if !fields.isEmpty {
        out += "static const struct hall_scan_field fields_\(name)[] = {\n"
        for field in fields { out += "    \(scanRow(field, of: message)),\n" }
        out += "};\n"
    }
    let pointer = fields.isEmpty ? "0" : "fields_\(name)"
    let checksAbsent = fields.contains { rules(of: $0, in: message).isRequired || rules(of: $0, in: message).isBounded }
    out += "static const struct hall_scan_message scan_\(name) = {\(pointer), \(fields.count), \(checksAbsent)};\n\n"
    return out
}

private func scanRow(_ field: SchemaField, of message: SchemaMessage) -> String {
    let rules = rules(of: field, in: message)
    var parts = [".number = \(field.number)", ".kind = HALL_KIND_\(String(describing: field.kind).uppercased())"]
    var flags: [String] = []
    if field.isRepeated { flags.append("HALL_FIELD_REPEATED") }
    if rules.isRequired { flags.append("HALL_FIELD_REQUIRED") }
    if rules.isBounded { flags.append("HALL_FIELD_BOUNDED") }
    if field.oneof != nil { flags.append("HALL_FIELD_PRESENCE") }
    if !flags.isEmpty { parts.append(".flags = \(flags.joined(separator: " | "))") }
    if rules.format != 0 { parts.append(".format = \(rules.format)") }
    if field.isOneofMember, let oneof = message.realOneofs.firstIndex(where: { $0.index == field.oneof }) {
        parts.append(".oneof = \(oneof + 1)")
    }
    if rules.bytesMax != 0 { parts.append(".bytes_max = \(rules.bytesMax)") }
    if rules.countMax != 0 { parts.append(".count_max = \(rules.countMax)") }
    if rules.isBounded {
        parts.append(".at_least = \(cLiteral(rules.atLeast))")
        parts.append(".at_most = \(cLiteral(rules.atMost))")
    }
    if field.kind == .message { parts.append(".message = &scan_\(cName(field.typeName))") }
    if field.kind == .enum { parts.append(".enumeration = &enum_\(cName(field.typeName))") }
    parts.append(".name = \"\(field.name)\"")
    return "{" + parts.joined(separator: ", ") + "}"
}

private func cLiteral(_ value: Int64) -> String {
    value == .min ? "INT64_MIN" : "INT64_C(\(value))"
}

/// A Timestamp says nothing of its bounds in its .proto file; its documentation does: years 1 to 9999, and nanoseconds.
private func rules(of field: SchemaField, in message: SchemaMessage) -> FieldRules {
    guard message.fullName == "google.protobuf.Timestamp" else { return field.rules }
    return field.name == "seconds"
        ? FieldRules(isBounded: true, atLeast: -62_135_596_800, atMost: 253_402_300_799)
        : FieldRules(isBounded: true, atLeast: 0, atMost: 999_999_999)
}
