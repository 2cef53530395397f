// Generated from Protos/google/rpc/status.proto by HallProtoGen; do not edit.

import CHallProto

public struct RPCStatus: Message {
    public var code: Int32
    public var message: String
    public var details: [AnyMessage]

    public init() {
        self.code = 0
        self.message = ""
        self.details = []
    }

    public init(
        code: Int32 = 0,
        message: String = "",
        details: [AnyMessage] = []
    ) {
        self.code = code
        self.message = message
        self.details = details
    }
}

extension RPCStatus {
    public static var fullName: String { "google.rpc.Status" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension RPCStatus: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_GOOGLE_RPC_STATUS) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_GOOGLE_RPC_STATUS)
    }

    init(c: UnsafeMutablePointer<Google__Rpc__Status>) {
        self.code = c.pointee.code
        self.message = c.pointee.message.text
        self.details = wireMessages(c.pointee.details, c.pointee.n_details)
    }

    func fill(_ c: UnsafeMutablePointer<Google__Rpc__Status>, _ arena: Arena) {
        google__rpc__status__init(c)
        c.pointee.code = self.code
        c.pointee.message = arena.data(self.message)
        (c.pointee.details, c.pointee.n_details) = arena.list(self.details) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("code", self.code)
        json.field("message", self.message)
        json.field("details", self.details)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "code":
                guard try seen.first(0, value) else { continue }
                self.code = try value.read()
            case "message":
                guard try seen.first(1, value) else { continue }
                self.message = try value.read()
            case "details":
                guard try seen.first(2, value) else { continue }
                self.details = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
