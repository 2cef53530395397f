import CDescriptor

/// The file's own bytes without its source info, everything else as protoc wrote it.
func packedWithoutSource(_ file: UnsafeMutablePointer<CFile>) -> [UInt8] {
    let source = file.pointee.source_code_info
    file.pointee.source_code_info = nil
    defer { file.pointee.source_code_info = source }
    let size = google__protobuf__file_descriptor_proto__get_packed_size(file)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = google__protobuf__file_descriptor_proto__pack(file, buffer.baseAddress)
    }
}

/// Turns a descriptor set into the one protoc-c is to print C from. The public schema stays plain; this copy differs where C
/// needs it to:
///
/// - A string becomes bytes: the wire is the same, and C keeps a length beside the pointer, so that nothing is cut at a NUL.
///   (protobuf-c's own `string_as_bytes` gives such a field a default value of the wrong type, which its error path reads.)
/// - `optional` goes, its synthetic oneof stays: protoc-c refuses the one and prints the other.
/// - Services, comments, options and what only describes options go.
enum BuildCopy {
    static func convert(_ set: UnsafeMutablePointer<Google__Protobuf__FileDescriptorSet>) {
        var kept = 0
        for file in pointers(set.pointee.n_file, set.pointee.file) where text(file.pointee.name) != descriptorPath {
            convert(file)
            set.pointee.file[kept] = file
            kept += 1
        }
        set.pointee.n_file = kept
    }

    private static let descriptorPath = "google/protobuf/descriptor.proto"
    private static let optionsPath = "hall/v1/options.proto"

    private static func convert(_ file: UnsafeMutablePointer<CFile>) {
        file.pointee.n_service = 0
        file.pointee.n_extension = 0
        file.pointee.source_code_info = nil
        file.pointee.options = nil
        if text(file.pointee.name) == optionsPath {
            file.pointee.n_message_type = 0
            file.pointee.n_dependency = 0
        }
        for message in pointers(file.pointee.n_message_type, file.pointee.message_type) {
            for field in pointers(message.pointee.n_field, message.pointee.field) {
                convert(field)
            }
        }
    }

    private static func convert(_ field: UnsafeMutablePointer<CField>) {
        field.pointee.options = nil
        field.pointee.has_proto3_optional = 0
        field.pointee.proto3_optional = 0
        if field.pointee.type == GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_STRING {
            field.pointee.type = GOOGLE__PROTOBUF__FIELD_DESCRIPTOR_PROTO__TYPE__TYPE_BYTES
        }
    }
}
