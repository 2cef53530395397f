import CDescriptor

/// The schema's own options are extensions; protobuf-c keeps them as the raw bytes of unknown fields.
private enum OptionNumber {
    static let method: UInt32 = 50_001
    static let field: UInt32 = 50_002
}

/// The bytes of the message in that unknown field, its length prefix taken off; nil when the option is absent.
private func optionBytes(
    _ options: ProtobufCMessage, _ number: UInt32, of place: String
) throws(Complaint) -> UnsafeBufferPointer<UInt8>? {
    let unknown = UnsafeBufferPointer(start: options.unknown_fields, count: Int(options.n_unknown_fields))
    let found = unknown.filter { $0.tag == number }
    guard let field = found.first else { return nil }
    guard found.count == 1, field.wire_type == PROTOBUF_C_WIRE_TYPE_LENGTH_PREFIXED else {
        throw Complaint(text: "\(place): its options are not as options.proto declares them")
    }
    let data = UnsafeBufferPointer(start: field.data, count: field.len)
    guard let last = data.firstIndex(where: { $0 & 0x80 == 0 }) else {
        throw Complaint(text: "\(place): its options are cut off")
    }
    return UnsafeBufferPointer(rebasing: data[(last + 1)...])
}

extension FieldRules {
    init(_ options: UnsafePointer<Google__Protobuf__FieldOptions>?, of place: String) throws(Complaint) {
        guard let options, let bytes = try optionBytes(options.pointee.base, OptionNumber.field, of: place) else {
            return
        }
        guard let unpacked = hall__v1__field_rules__unpack(nil, bytes.count, bytes.baseAddress) else {
            throw Complaint(text: "\(place): its (hall.v1.field) option can't be read")
        }
        defer { hall__v1__field_rules__free_unpacked(unpacked, nil) }
        isRequired = unpacked.pointee.required != 0
        bytesMax = unpacked.pointee.bytes_max
        format = Int(unpacked.pointee.format.rawValue)
        isBounded = unpacked.pointee.bounded != 0
        atLeast = unpacked.pointee.at_least
        atMost = unpacked.pointee.at_most
        countMax = unpacked.pointee.count_max
    }
}

extension MethodRules {
    init?(_ options: UnsafePointer<Google__Protobuf__MethodOptions>?, of place: String) throws(Complaint) {
        guard let options, let bytes = try optionBytes(options.pointee.base, OptionNumber.method, of: place) else {
            return nil
        }
        guard let unpacked = hall__v1__method_rules__unpack(nil, bytes.count, bytes.baseAddress) else {
            throw Complaint(text: "\(place): its (hall.v1.method) option can't be read")
        }
        defer { hall__v1__method_rules__free_unpacked(unpacked, nil) }
        let rules = unpacked.pointee
        access = Int32(rules.access.rawValue)
        roles = UnsafeBufferPointer(start: rules.roles, count: rules.n_roles).map { Int32($0.rawValue) }
        clauses = UnsafeBufferPointer(start: rules.clauses, count: rules.n_clauses).map { text($0) }
        secretReply = rules.secret_reply != 0
        power = Int32(rules.power.rawValue)
    }
}
