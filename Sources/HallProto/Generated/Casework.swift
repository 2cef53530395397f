// Generated from Protos/hall/v1/casework.proto by HallProtoGen; do not edit.

import CHallProto

/// What the authority's head added to the law's limit.
public struct LimitExtension: Message {
    /// Working days.
    public var workingDays: Int32
    public var approvedBy: String
    /// As the applicant was told.
    public var reason: String
    /// The day it was entered.
    public var enteredOn: String

    public init() {
        self.workingDays = 0
        self.approvedBy = ""
        self.reason = ""
        self.enteredOn = ""
    }

    public init(
        workingDays: Int32 = 0,
        approvedBy: String = "",
        reason: String = "",
        enteredOn: String = ""
    ) {
        self.workingDays = workingDays
        self.approvedBy = approvedBy
        self.reason = reason
        self.enteredOn = enteredOn
    }
}

extension LimitExtension {
    public static var fullName: String { "hall.v1.LimitExtension" }

    public init(decoding bytes: UnsafeRawBufferPointer, limits: DecodeLimits) throws(Failure) {
        self = try Self.unpacked(bytes, limits)
    }

    public func encoded() -> [UInt8] { packed() }

    public func json() -> String { jsonText() }

    public init(json: String) throws(Failure) {
        self = try Self.parsed(json)
    }
}

extension LimitExtension: WireMessage {
    static var scanTable: UnsafePointer<hall_scan_message> { hall_scan_table(HALL_MESSAGE_HALL_V1_LIMIT_EXTENSION) }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> {
        hall_message_descriptor(HALL_MESSAGE_HALL_V1_LIMIT_EXTENSION)
    }

    init(c: UnsafeMutablePointer<Hall__V1__LimitExtension>) {
        self.workingDays = c.pointee.working_days
        self.approvedBy = c.pointee.approved_by.text
        self.reason = c.pointee.reason.text
        self.enteredOn = c.pointee.entered_on.text
    }

    func fill(_ c: UnsafeMutablePointer<Hall__V1__LimitExtension>, _ arena: Arena) {
        hall__v1__limit_extension__init(c)
        c.pointee.working_days = self.workingDays
        c.pointee.approved_by = arena.data(self.approvedBy)
        c.pointee.reason = arena.data(self.reason)
        c.pointee.entered_on = arena.data(self.enteredOn)
    }

    func write(to json: inout JSONWriter) {
        json.openObject()
        json.field("workingDays", self.workingDays)
        json.field("approvedBy", self.approvedBy)
        json.field("reason", self.reason)
        json.field("enteredOn", self.enteredOn)
        json.closeObject()
    }

    init(json node: JSONNode) throws(Failure) {
        self.init()
        var seen = JSONSeen()
        for (key, value) in try node.members() {
            switch key {
            case "workingDays", "working_days":
                guard try seen.first(0, value) else { continue }
                self.workingDays = try value.read()
            case "approvedBy", "approved_by":
                guard try seen.first(1, value) else { continue }
                self.approvedBy = try value.read()
            case "reason":
                guard try seen.first(2, value) else { continue }
                self.reason = try value.read()
            case "enteredOn", "entered_on":
                guard try seen.first(3, value) else { continue }
                self.enteredOn = try value.read()
            case _: throw value.unknownField()
            }
        }
    }
}
