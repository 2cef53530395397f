import HallProto

/// What reflection looks up in the embedded schema, by file, symbol and extension.
struct DescriptorIndex: Sendable {
    static let shared = DescriptorIndex(DescriptorSet.files.map(\.bytes) + [GrpcHealthFile.bytes])

    private var files: [[UInt8]] = []
    private var imports: [[String]] = []
    private(set) var fileNamed: [String: Int] = [:]
    /// Messages, their fields and oneofs, enums and their values, services and their methods, extensions.
    private(set) var fileOfSymbol: [String: Int] = [:]
    /// By the type that is extended, then by number.
    private(set) var extensions: [String: [UInt64: Int]] = [:]
    private(set) var services: [String] = GrpcReflection.services

    init(_ files: [[UInt8]]) {
        for file in files { add(file) }
        services.sort()
    }

    /// A file and all it imports, each once, itself first.
    func withImports(_ file: Int) -> [[UInt8]] {
        var order = [file]
        var next = 0
        while next < order.count {
            for name in imports[order[next]] {
                if let file = fileNamed[name], !order.contains(file) { order.append(file) }
            }
            next += 1
        }
        return order.map { files[$0] }
    }

    /// FileDescriptorProto: name 1, package 2, dependency 3, message_type 4, enum_type 5, service 6, extension 7.
    private mutating func add(_ bytes: [UInt8]) {
        let file = files.count
        files.append(bytes)
        let fields = ProtoFields.all(bytes[...]) ?? []
        func texts(_ number: Int) -> [String] { fields.filter { $0.number == number }.compactMap(\.value.text) }
        imports.append(texts(3))
        if let name = texts(1).last { fileNamed[name] = file }
        let package = texts(2).last ?? ""
        for field in fields {
            switch field.number {
            case 4: addMessage(field.value, package, file)
            case 5: addEnum(field.value, package, file)
            case 6:
                services.append(addNamed(field.value, [2], package, file))
            case 7: addExtension(field.value, package, file)
            case _: break
            }
        }
    }

    /// DescriptorProto: field 2, nested_type 3, enum_type 4, extension 6, oneof_decl 8.
    private mutating func addMessage(_ value: ProtoFields.Value, _ scope: String, _ file: Int) {
        let name = addNamed(value, [2, 8], scope, file)
        for field in value.fields {
            switch field.number {
            case 3: addMessage(field.value, name, file)
            case 4: addEnum(field.value, name, file)
            case 6: addExtension(field.value, name, file)
            case _: break
            }
        }
    }

    /// The values of an enum stand beside it, not in it.
    private mutating func addEnum(_ value: ProtoFields.Value, _ scope: String, _ file: Int) {
        _ = addNamed(value, [], scope, file)
        for field in value.fields where field.number == 2 { _ = addNamed(field.value, [], scope, file) }
    }

    /// FieldDescriptorProto: extendee 2, number 3.
    private mutating func addExtension(_ value: ProtoFields.Value, _ scope: String, _ file: Int) {
        _ = addNamed(value, [], scope, file)
        var type = ""
        var number: UInt64 = 0
        for field in value.fields {
            switch (field.number, field.value) {
            case (2, let value): type = String((value.text ?? "").drop { $0 == "." })
            case (3, .number(let value)): number = value
            case (_, _): break
            }
        }
        extensions[type, default: [:]][number] = file
    }

    /// Whatever has its name in field 1, and its parts in those fields.
    private mutating func addNamed(_ value: ProtoFields.Value, _ parts: Set<Int>, _ scope: String, _ file: Int) -> String {
        let fields = value.fields
        let name = fields.last { $0.number == 1 }?.value.text ?? ""
        let full = scope.isEmpty ? name : "\(scope).\(name)"
        fileOfSymbol[full] = file
        for field in fields where parts.contains(field.number) { _ = addNamed(field.value, [], full, file) }
        return full
    }
}

/// The schema of gRPC's health service as a FileDescriptorProto, so that whoever learns the schema by reflection can call it.
enum GrpcHealthFile {
    static let bytes: [UInt8] = {
        var file: [UInt8] = []
        file.addField(1, "grpc/health/v1/health.proto")
        file.addField(2, "grpc.health.v1")
        file.addField(4, message("HealthCheckRequest", field("service", label: 1, type: 9, typeName: nil)))
        file.addField(
            4,
            message(
                "HealthCheckResponse", field("status", label: 1, type: 14, typeName: ".grpc.health.v1.\(statusPath)"),
                servingStatus()))
        file.addField(6, service())
        file.addField(12, "proto3")
        return file
    }()

    private static let statusPath = "HealthCheckResponse.ServingStatus"

    private static func message(_ name: String, _ field: [UInt8], _ nested: [UInt8]? = nil) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.addField(1, name)
        bytes.addField(2, field)
        if let nested { bytes.addField(4, nested) }
        return bytes
    }

    private static func field(_ name: String, label: Int, type: Int, typeName: String?) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.addField(1, name)
        bytes.addField(3, 1)
        bytes.addField(4, label)
        bytes.addField(5, type)
        if let typeName { bytes.addField(6, typeName) }
        return bytes
    }

    private static func servingStatus() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.addField(1, "ServingStatus")
        for (number, name) in ["UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN"].enumerated() {
            var value: [UInt8] = []
            value.addField(1, name)
            value.addField(2, number)
            bytes.addField(2, value)
        }
        return bytes
    }

    private static func service() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.addField(1, "Health")
        for name in ["Check", "Watch"] {
            var method: [UInt8] = []
            method.addField(1, name)
            method.addField(2, ".grpc.health.v1.HealthCheckRequest")
            method.addField(3, ".grpc.health.v1.HealthCheckResponse")
            if name == "Watch" { method.addField(6, 1) }
            bytes.addField(2, method)
        }
        return bytes
    }
}
