import CHallProto

/// The schema as its .proto files have it, comments left out: what gRPC's reflection hands out.
public enum DescriptorSet {
    public struct File: Sendable {
        /// "hall/v1/cases.proto"
        public let name: String
        /// Its google.protobuf.FileDescriptorProto.
        public let bytes: [UInt8]
    }

    /// A google.protobuf.FileDescriptorSet of all files.
    public static var bytes: [UInt8] {
        [UInt8](UnsafeBufferPointer(start: hall_descriptor_set_start(), count: hall_descriptor_set_bytes))
    }

    /// The files, each after those it imports.
    public static var files: [File] {
        (0..<hall_descriptor_file_count).map { index in
            let file = hall_descriptor_file_at(index).pointee
            let start = hall_descriptor_set_start() + file.offset
            return File(
                name: String(cString: file.name), bytes: [UInt8](UnsafeBufferPointer(start: start, count: file.length_bytes)))
        }
    }
}
