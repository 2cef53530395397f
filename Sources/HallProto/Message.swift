/// A message of the schema as a Swift value. What it means and what its fields must hold stands in its .proto file.
public protocol Message: Sendable, Hashable {
    init()

    /// The schema's name, "hall.v1.CaseStatusRequest".
    static var fullName: String { get }

    /// Looks at the bytes, then unpacks them.
    ///
    /// - Throws: what `DecodeLimits` says for input that can't be taken, with a `BadRequest` that names the field; or
    ///   `resourceExhausted` when unpacking would need more memory than the limits grant.
    init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure)

    /// The wire form, its fields in the order of their numbers.
    func encoded() -> [UInt8]

    /// proto3's canonical JSON: lowerCamelCase names, 64-bit numbers as strings, enums by name, defaults left out.
    func json() -> String

    /// Reads proto3's JSON; a field may be called by either of its names.
    ///
    /// - Throws: `invalidArgument` with a `BadRequest` that names the field.
    init(json: String) throws(Failure)
}

extension Message {
    @inlinable
    public init(decoding bytes: [UInt8], limits: DecodeLimits = .request) throws(Failure) {
        self = try bytes.withUnsafeBufferPointer { (buffer) throws(Failure) in
            try Self(decoding: UnsafeRawBufferPointer(buffer), limits: limits)
        }
    }
}

/// An enum of the schema. A value this build doesn't know survives as its number.
public protocol ProtoEnum: Sendable, Hashable {
    init(rawValue: Int32)
    var rawValue: Int32 { get }
    static var allKnown: [Self] { get }
    var protoName: String { get }
}
