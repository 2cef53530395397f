import CDescriptor

typealias CFile = Google__Protobuf__FileDescriptorProto
typealias CMessage = Google__Protobuf__DescriptorProto
typealias CField = Google__Protobuf__FieldDescriptorProto
typealias CEnum = Google__Protobuf__EnumDescriptorProto
typealias CService = Google__Protobuf__ServiceDescriptorProto
typealias CMethod = Google__Protobuf__MethodDescriptorProto

/// protobuf-c's counted array of pointers.
func pointers<T>(_ count: Int, _ start: UnsafeMutablePointer<UnsafeMutablePointer<T>?>?) -> [UnsafeMutablePointer<T>] {
    UnsafeBufferPointer(start: start, count: count).map { $0! }
}

func text(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
}

/// ".hall.v1.CaseInfo" as a full name.
private func typeName(_ pointer: UnsafePointer<CChar>?) -> String {
    String(text(pointer).drop { $0 == "." })
}

extension SchemaFile {
    init(_ file: UnsafeMutablePointer<CFile>) throws(Complaint) {
        let source = file.pointee
        let comments = Comments(source.source_code_info)
        let package = text(source.package)
        path = text(source.name)
        self.package = package
        dependencies = UnsafeBufferPointer(start: source.dependency, count: source.n_dependency).map { text($0) }
        messages = []
        for (index, message) in pointers(source.n_message_type, source.message_type).enumerated() {
            messages.append(try SchemaMessage(message.pointee, in: package, comments, at: [4, Int32(index)]))
        }
        enums = pointers(source.n_enum_type, source.enum_type).enumerated().map { index, item in
            SchemaEnum(item.pointee, in: package, comments, at: [5, Int32(index)])
        }
        services = []
        for (index, service) in pointers(source.n_service, source.service).enumerated() {
            services.append(try SchemaService(service.pointee, in: package, comments, at: [6, Int32(index)]))
        }
        descriptor = packedWithoutSource(file)
    }
}

extension SchemaMessage {
    fileprivate init(_ source: CMessage, in package: String, _ comments: Comments, at path: [Int32]) throws(Complaint) {
        fullName = "\(package).\(text(source.name))"
        comment = comments[path]
        let isDescriptor = package == "google.protobuf" && text(source.name) != "Timestamp" && text(source.name) != "Any"
        guard isDescriptor || source.n_nested_type == 0 && source.n_enum_type == 0 else {
            throw Complaint(
                text: "\(fullName): maps, nested messages and nested enums are not used here; declare them at the top")
        }
        oneofs = pointers(source.n_oneof_decl, source.oneof_decl).enumerated().map { index, oneof in
            SchemaOneof(index: index, name: text(oneof.pointee.name), comment: comments[path + [8, Int32(index)]])
        }
        fields = []
        for (index, field) in pointers(source.n_field, source.field).enumerated() {
            fields.append(try SchemaField(field.pointee, in: fullName, comments[path + [2, Int32(index)]]))
        }
    }
}

extension SchemaField {
    fileprivate init(_ source: CField, in message: String, _ comment: [String]) throws(Complaint) {
        name = text(source.name)
        jsonName = text(source.json_name)
        number = Int(source.number)
        guard let kind = Kind(rawValue: Int(source.type.rawValue)) else {
            throw Complaint(text: "\(message).\(name): its type \(source.type.rawValue) is unknown")
        }
        self.kind = kind
        typeName = HallProtoGen.typeName(source.type_name)
        isRepeated = source.label == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__LABEL__LABEL_REPEATED
        isOptional = source.proto3_optional != 0
        oneof = source.has_oneof_index != 0 ? Int(source.oneof_index) : nil
        rules = try FieldRules(source.options, of: "\(message).\(name)")
        self.comment = comment
    }
}

extension SchemaEnum {
    fileprivate init(_ source: CEnum, in package: String, _ comments: Comments, at path: [Int32]) {
        fullName = "\(package).\(text(source.name))"
        comment = comments[path]
        values = pointers(source.n_value, source.value).enumerated().map { index, value in
            Value(
                name: text(value.pointee.name), number: value.pointee.number, comment: comments[path + [2, Int32(index)]])
        }
    }
}

extension SchemaService {
    fileprivate init(_ source: CService, in package: String, _ comments: Comments, at path: [Int32]) throws(Complaint) {
        fullName = "\(package).\(text(source.name))"
        comment = comments[path]
        methods = []
        for (index, method) in pointers(source.n_method, source.method).enumerated() {
            methods.append(try SchemaMethod(method.pointee, in: fullName, comments[path + [2, Int32(index)]]))
        }
    }
}

extension SchemaMethod {
    fileprivate init(_ source: CMethod, in service: String, _ comment: [String]) throws(Complaint) {
        name = text(source.name)
        self.comment = comment
        request = typeName(source.input_type)
        reply = typeName(source.output_type)
        clientStreaming = source.client_streaming != 0
        serverStreaming = source.server_streaming != 0
        rules = try MethodRules(source.options, of: "\(service)/\(name)")
    }
}
