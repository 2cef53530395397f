// Generated from Protos/ttrpc/ttrpc.proto by HallProtoGen; do not edit.

import CHallProto

public struct TtrpcRequest: Message {
    public var service: String
    public var method: String
    public var payload: [UInt8]
    /// Relative nanoseconds; 0: none; negative: already past.
    public var timeoutNano: Int64
    public var metadata: [TtrpcKeyValue]

    public init() {
        self.service = ""
        self.method = ""
        self.payload = []
        self.timeoutNano = 0
        self.metadata = []
    }

    public init(
        service: String = "",
        method: String = "",
        payload: [UInt8] = [],
        timeoutNano: Int64 = 0,
        metadata: [TtrpcKeyValue] = []
    ) {
        self.service = service
        self.method = method
        self.payload = payload
        self.timeoutNano = timeoutNano
        self.metadata = metadata
    }
}

extension TtrpcRequest {
    public static var fullName: String { "ttrpc.Request" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension TtrpcRequest: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_TTRPC_REQUEST) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_TTRPC_REQUEST)
    }

    init(c: UnsafeMutablePointer<Ttrpc__Request>) {
        self.service = c.pointee.service.text
        self.method = c.pointee.method.text
        self.payload = c.pointee.payload.bytes
        self.timeoutNano = c.pointee.timeout_nano
        self.metadata = wireMessages(c.pointee.metadata, c.pointee.n_metadata)
    }

    func fill(_ c: UnsafeMutablePointer<Ttrpc__Request>, _ arena: Arena) {
        ttrpc__request__init(c)
        c.pointee.service = arena.data(self.service)
        c.pointee.method = arena.data(self.method)
        c.pointee.payload = arena.data(self.payload)
        c.pointee.timeout_nano = self.timeoutNano
        (c.pointee.metadata, c.pointee.n_metadata) = arena.list(self.metadata) { Optional(arena.message($0)) }
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("service", self.service)
        json.field("method", self.method)
        json.field("payload", self.payload)
        json.field("timeoutNano", self.timeoutNano)
        json.field("metadata", self.metadata)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "service":
                guard try seen.first(0, value) else { continue }
                self.service = try value.read()
            case "method":
                guard try seen.first(1, value) else { continue }
                self.method = try value.read()
            case "payload":
                guard try seen.first(2, value) else { continue }
                self.payload = try value.read()
            case "timeoutNano", "timeout_nano":
                guard try seen.first(3, value) else { continue }
                self.timeoutNano = try value.read()
            case "metadata":
                guard try seen.first(4, value) else { continue }
                self.metadata = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

public struct TtrpcResponse: Message {
    public var status: RPCStatus?
    public var payload: [UInt8]

    public init() {
        self.status = nil
        self.payload = []
    }

    public init(
        status: RPCStatus? = nil,
        payload: [UInt8] = []
    ) {
        self.status = status
        self.payload = payload
    }
}

extension TtrpcResponse {
    public static var fullName: String { "ttrpc.Response" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension TtrpcResponse: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_TTRPC_RESPONSE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_TTRPC_RESPONSE)
    }

    init(c: UnsafeMutablePointer<Ttrpc__Response>) {
        self.status = c.pointee.status == nil ? nil : RPCStatus(c: c.pointee.status)
        self.payload = c.pointee.payload.bytes
    }

    func fill(_ c: UnsafeMutablePointer<Ttrpc__Response>, _ arena: Arena) {
        ttrpc__response__init(c)
        if let value = self.status { c.pointee.status = arena.message(value) }
        c.pointee.payload = arena.data(self.payload)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("status", self.status)
        json.field("payload", self.payload)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "status":
                guard try seen.first(0, value) else { continue }
                self.status = try value.read()
            case "payload":
                guard try seen.first(1, value) else { continue }
                self.payload = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}

public struct TtrpcKeyValue: Message {
    public var key: String
    public var value: String

    public init() {
        self.key = ""
        self.value = ""
    }

    public init(
        key: String = "",
        value: String = ""
    ) {
        self.key = key
        self.value = value
    }
}

extension TtrpcKeyValue {
    public static var fullName: String { "ttrpc.KeyValue" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension TtrpcKeyValue: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_TTRPC_KEY_VALUE) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_TTRPC_KEY_VALUE)
    }

    init(c: UnsafeMutablePointer<Ttrpc__KeyValue>) {
        self.key = c.pointee.key.text
        self.value = c.pointee.value.text
    }

    func fill(_ c: UnsafeMutablePointer<Ttrpc__KeyValue>, _ arena: Arena) {
        ttrpc__key_value__init(c)
        c.pointee.key = arena.data(self.key)
        c.pointee.value = arena.data(self.value)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("key", self.key)
        json.field("value", self.value)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "key":
                guard try seen.first(0, value) else { continue }
                self.key = try value.read()
            case "value":
                guard try seen.first(1, value) else { continue }
                self.value = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
