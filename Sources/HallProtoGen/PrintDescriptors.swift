/// The public schema as bytes in C: a FileDescriptorSet, and where in it each file lies.
func printDescriptors(_ schema: Schema) -> String {
    var bytes: [UInt8] = []
    var files: [(name: String, offset: Int, length: Int)] = []
    for file in schema.files {
        // Field 1 of FileDescriptorSet, length-delimited.
        bytes.append(0x0a)
        bytes += varint(file.descriptor.count)
        files.append((name: file.path, offset: bytes.count, length: file.descriptor.count))
        bytes += file.descriptor
    }
    var out = "// Generated from Protos/ by HallProtoGen; do not edit.\n#include \"hall_generated.h\"\n\n"
    out += "const uint8_t hall_descriptor_set[] = {\n"
    for start in stride(from: 0, to: bytes.count, by: 24) {
        let row = bytes[start..<min(start + 24, bytes.count)].map { String($0) }.joined(separator: ",")
        out += "    \(row),\n"
    }
    out += "};\nconst size_t hall_descriptor_set_bytes = \(bytes.count);\n\n"
    out += "const struct hall_descriptor_file hall_descriptor_files[] = {\n"
    for file in files {
        out += "    {\"\(file.name)\", \(file.offset), \(file.length)},\n"
    }
    return out + "};\nconst size_t hall_descriptor_file_count = \(files.count);\n"
}

private func varint(_ value: Int) -> [UInt8] {
    var rest = value
    var result: [UInt8] = []
    while rest >= 0x80 {
        result.append(UInt8(rest & 0x7f) | 0x80)
        rest >>= 7
    }
    return result + [UInt8(rest)]
}
