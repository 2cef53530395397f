import CDescriptor
import Glibc

// HallProtoGen SET COPY C-OUT SWIFT-OUT
//
// Reads the FileDescriptorSet in SET, checks the schema, writes to COPY the set that protoc-c prints C from, to C-OUT the
// pre-scan tables and the embedded schema, and to SWIFT-OUT one file of messages a .proto file, one of each service, and
// the table of methods.

private func generate(_ arguments: [String]) throws(Complaint) {
    guard arguments.count == 5 else { throw Complaint(text: "usage: HallProtoGen SET COPY C-OUT SWIFT-OUT") }
    let bytes = try Files.read(arguments[1])
    guard let set = google__protobuf__file_descriptor_set__unpack(nil, bytes.count, bytes) else {
        throw Complaint(text: "\(arguments[1]) is no descriptor set")
    }
    var files: [SchemaFile] = []
    for file in pointers(set.pointee.n_file, set.pointee.file) {
        files.append(try SchemaFile(file))
    }
    let schema = Schema(files: files)
    try Lint.check(schema)

    BuildCopy.convert(set)
    let size = google__protobuf__file_descriptor_set__get_packed_size(set)
    let copy = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = google__protobuf__file_descriptor_set__pack(set, buffer.baseAddress)
    }
    try Files.write(copy, to: arguments[2])
    try writeC(schema, to: arguments[3])
    try writeSwift(schema, to: arguments[4])
}

private func writeC(_ schema: Schema, to directory: String) throws(Complaint) {
    try Files.write(printGeneratedHeader(schema), to: directory + "/hall_generated.h")
    try Files.write(printScanTables(schema), to: directory + "/hall_scan_tables.c")
    try Files.write(printDescriptors(schema), to: directory + "/hall_descriptor_set.c")
}

private func writeSwift(_ schema: Schema, to directory: String) throws(Complaint) {
    var firstIndex = 0
    for file in schema.files where !file.isDescriptor {
        let name = swiftFileName(file)
        try Files.write(printTypes(file), to: "\(directory)/\(name).swift")
        guard !file.services.isEmpty else { continue }
        var out = Printer.swiftHeader("Protos/\(file.path)")
        for (index, service) in file.services.enumerated() {
            if index > 0 { out.line() }
            printService(service, firstIndex: firstIndex, to: &out)
            firstIndex += service.methods.count
        }
        try Files.write(out.text, to: "\(directory)/\(name)Service.swift")
    }
    try Files.write(printMethodTable(schema), to: directory + "/MethodTable.swift")
    try Files.write(printRegistry(schema), to: directory + "/MessageRegistry.swift")
}

private func printTypes(_ file: SchemaFile) -> String {
    var out = Printer.swiftHeader(file.path.hasPrefix("google/protobuf/") ? file.path : "Protos/\(file.path)")
    out.line("import CHallProto")
    // What only describes options stays with the generator; roles, access and powers travel.
    for item in file.enums
    where !file.isOptions || ["hall.v1.Role", "hall.v1.Access", "hall.v1.ApprovalPower"].contains(item.fullName) {
        out.line()
        printEnum(item, to: &out)
    }
    for message in file.isOptions ? [] : file.messages {
        out.line()
        printMessage(message, to: &out)
        out.line()
        printCodec(message, to: &out)
    }
    return out.text
}

/// "hall/v1/cases.proto" is Cases; another package's files say where they come from.
private func swiftFileName(_ file: SchemaFile) -> String {
    let parts = file.path.dropLast(".proto".count).split(separator: "/")
    let base = Names.upperCamel(String(parts.last ?? ""))
    switch file.package {
    case "google.rpc": return "RPC" + base
    case "google.protobuf": return base == "Any" ? "AnyMessage" : base
    case _: return base
    }
}

/// Every message by its full name, for google.protobuf.Any.
private func printRegistry(_ schema: Schema) -> String {
    var out = Printer.swiftHeader("Protos/")
    out.line("/// Every message of the schema by its full name: what a google.protobuf.Any may hold.")
    out.block("public enum MessageRegistry") { out in
        out.block("public static let all: [any Message.Type] = [", tail: "]") { out in
            for file in schema.files where !file.isDescriptor && !file.isOptions {
                for message in file.messages { out.line("\(Names.swiftType(message.fullName)).self,") }
            }
        }
    }
    return out.text
}

do {
    try generate(CommandLine.arguments)
} catch {
    let text = Array("\(error.text)\n".utf8)
    _ = Glibc.write(STDERR_FILENO, text, text.count)
    exit(1)
}
