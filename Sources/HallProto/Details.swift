/// Typed details travel as google.protobuf.Any under this prefix and the message's full name.
private let typeURLPrefix = "type.googleapis.com/"

extension AnyMessage {
    public init(packing message: some Message) {
        self.init(typeURL: typeURLPrefix + type(of: message).fullName, value: message.encoded())
    }

    /// The full name after the last slash, "hall.v1.Refusal".
    public var fullName: String {
        String(typeURL[(typeURL.lastIndex(of: "/").map(typeURL.index(after:)) ?? typeURL.startIndex)...])
    }

    /// The message inside; nil when it is another type or can't be read.
    public func unpacked<M: Message>(as type: M.Type) -> M? {
        guard fullName == M.fullName else { return nil }
        return try? M(decoding: value, limits: .reply)
    }
}

extension Failure {
    /// The first detail of that type.
    public func detail<M: Message>(_ type: M.Type) -> M? {
        for detail in details {
            if let message = detail.unpacked(as: type) { return message }
        }
        return nil
    }

    /// The status as ttrpc and gRPC carry it.
    public var status: RPCStatus {
        RPCStatus(code: code.rawValue, message: message, details: details)
    }

    /// The failure in a status; nil when it says OK. A code this build doesn't know is `unknown`.
    public init?(_ status: RPCStatus) {
        guard status.code != 0 else { return nil }
        self.init(StatusCode(rawValue: status.code) ?? .unknown, status.message, details: status.details)
    }
}
