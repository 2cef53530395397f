import HallProto
import NIOCore
import NIOHPACK

/// What a request's headers say. `:authority` is nothing to us: over a Unix socket every client makes up another one.
///
/// It also says whether the block is one that RFC 9113 §8 allows, in the one pass that reads it: the library would go over
/// every name and value once more, request and answer alike, at a tenth of what a quick call costs.
struct GrpcRequest {
    private(set) var path = ""
    private(set) var isPost = false
    private(set) var isGrpc = false
    private(set) var encoding: String?
    private(set) var metadata = Metadata()
    private(set) var timeout: TimeAmount?
    private(set) var isTimeoutUnreadable = false
    /// What the DATA will come to, where the client says so.
    private(set) var contentLength: Int?
    private var fields = GrpcFields()

    init(_ headers: HPACKHeaders) {
        for (name, value, _) in headers {
            switch name {
            case ":path":
                fields.meet(.path, value)
                path = value
            case ":method":
                fields.meet(.method, value)
                isPost = value == "POST"
            case ":scheme": fields.meet(.scheme, value)
            case ":authority": fields.meet(.authority, value)
            case "content-type":
                fields.meet(known: value)
                isGrpc = Self.isGrpc(value)
            case "grpc-timeout":
                fields.meet(known: value)
                timeout = GrpcTimeout.read(value)
                isTimeoutUnreadable = timeout == nil
            case "grpc-encoding":
                fields.meet(known: value)
                encoding = value == "identity" ? nil : value
            case "content-length":
                fields.meet(known: value)
                contentLength = Int(value) ?? -1
            case "te": fields.meet(te: value)
            case "user-agent", "grpc-accept-encoding": fields.meet(known: value)
            case _:
                fields.meet(name, value)
                _ = metadata.take(name, value)
            }
        }
    }

    /// RFC 9113 §8.1.1: not a request at all, whatever it asks for.
    var isMalformed: Bool { !fields.areSound || !fields.areARequests }

    /// "application/grpc", perhaps with "+proto" or a parameter after it.
    private static func isGrpc(_ type: String) -> Bool {
        let name = "application/grpc"
        guard type != name else { return true }
        guard type.lowercased().hasPrefix(name) else { return false }
        let rest = type.utf8.dropFirst(name.utf8.count).first
        return rest == nil || rest == UInt8(ascii: "+") || rest == UInt8(ascii: ";")
    }
}

/// gRPC's timeouts: up to eight digits and a unit.
enum GrpcTimeout {
    /// Longer is the same as for ever, and sums with it don't overflow.
    static let century = TimeAmount.hours(100 * 366 * 24)

    static func read(_ text: String) -> TimeAmount? {
        let digits = text.utf8.dropLast()
        guard let unit = text.utf8.last, (1...8).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        let number = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
        let one: TimeAmount
        switch unit {
        case UInt8(ascii: "H"): one = .hours(1)
        case UInt8(ascii: "M"): one = .minutes(1)
        case UInt8(ascii: "S"): one = .seconds(1)
        case UInt8(ascii: "m"): one = .milliseconds(1)
        case UInt8(ascii: "u"): one = .microseconds(1)
        case UInt8(ascii: "n"): one = .nanoseconds(1)
        case _: return nil
        }
        guard number <= century.nanoseconds / one.nanoseconds else { return century }
        return .nanoseconds(number * one.nanoseconds)
    }
}

/// Where a path leads.
struct GrpcRoute {
    enum Kind {
        /// To the dispatcher; `streams` as the schema says, which a drain goes by.
        case dispatched(streams: Bool)
        case healthCheck
        case healthWatch
        case reflection
    }

    let service: String
    let method: String
    let kind: Kind

    private static let known: [String: GrpcRoute] = {
        var routes: [String: GrpcRoute] = [:]
        func add(_ service: String, _ method: String, _ kind: Kind) {
            routes["/\(service)/\(method)"] = GrpcRoute(service: service, method: method, kind: kind)
        }
        for method in MethodTable.all { add(method.service, method.name, .dispatched(streams: method.streaming)) }
        add(GrpcHealth.service, "Check", .healthCheck)
        add(GrpcHealth.service, "Watch", .healthWatch)
        for service in GrpcReflection.services { add(service, "ServerReflectionInfo", .reflection) }
        return routes
    }()

    /// A path of no method of ours leads to the dispatcher as well, which says so as it does on ttrpc.
    static func find(_ path: String) -> GrpcRoute {
        if let route = known[path] { return route }
        let parts = path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: true)
        return GrpcRoute(
            service: parts.first.map(String.init) ?? "", method: parts.count > 1 ? String(parts[1]) : "",
            kind: .dispatched(streams: false))
    }
}
