import HallProto

/// grpc.health.v1: whether the daemon takes calls. Every service of it stands and falls with the daemon.
enum GrpcHealth {
    static let service = "grpc.health.v1.Health"

    private enum Status: Int {
        case serving = 1
        case notServing = 2
        case serviceUnknown = 3

        var reply: [UInt8] {
            var bytes: [UInt8] = []
            bytes.addField(1, rawValue)
            return bytes
        }
    }

    private static let services = Set(MethodTable.all.map(\.service) + [service] + GrpcReflection.services)

    /// The one field of a request: the service's full name, or nothing for the daemon as a whole.
    private static func name(_ request: [UInt8]) -> String? {
        guard let fields = ProtoFields.all(request[...]) else { return nil }
        guard let field = fields.last(where: { $0.number == 1 }) else { return "" }
        return field.value.text
    }

    private static func status(_ name: String, _ lane: Lane) -> Status {
        guard name.isEmpty || services.contains(name) else { return .serviceUnknown }
        return lane.isServing() && !lane.isDraining ? .serving : .notServing
    }

    static func check(_ request: [UInt8], _ lane: Lane) -> Outcome {
        guard let name = name(request) else { return .failure(.unreadable) }
        let status = status(name, lane)
        return status == .serviceUnknown ? .failure(Failure(.notFound, "service \(name)")) : .reply(status.reply)
    }

    /// Tells the state at once and then every change of it, as the lane's sweep finds it. Touched on its lane's loop alone,
    /// which is why it may call itself Sendable.
    final class Watch: RunningCall, @unchecked Sendable {
        private let name: String
        private let lane: Lane
        private weak var sink: GrpcCall?
        private var told: Status?

        /// Nil when the request can't be read; the call has been told.
        init?(_ request: [UInt8], _ lane: Lane, _ sink: GrpcCall) {
            guard let name = GrpcHealth.name(request) else {
                sink.finish(.failure(.unreadable))
                return nil
            }
            self.name = name
            self.lane = lane
            self.sink = sink
            look()
        }

        func look() {
            let status = GrpcHealth.status(name, lane)
            guard status != told else { return }
            told = status
            _ = sink?.send(status.reply)
        }

        func cancel() {
            sink = nil
        }
    }
}

extension Failure {
    fileprivate static let unreadable = Failure(.invalidArgument, "the request is no grpc.health.v1.HealthCheckRequest")
}
