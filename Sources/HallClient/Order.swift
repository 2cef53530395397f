import HallProto

/// A call with everything settled that holds for all its tries: above all its request-id.
struct Order: Sendable {
    let method: Method
    let payload: [UInt8]
    let metadata: [TtrpcKeyValue]
    let deadline: Moment
    let language: Language
    /// The call carries a request-id, so an unknown outcome can be found out.
    let named: Bool

    init(_ method: Method, _ payload: [UInt8], _ call: CallOptions, _ connection: ConnectionOptions) {
        self.method = method
        self.payload = payload
        let badgeSession = call.badgeSession ?? connection.badgeSession
        let acceptLanguage = call.acceptLanguage ?? connection.acceptLanguage
        let requestID = call.requestID ?? (method.access.leavesTrace ? RequestID.next() : nil)
        metadata = [("request-id", requestID), ("badge-session", badgeSession), ("accept-language", acceptLanguage)]
            .compactMap { key, value in value.map { TtrpcKeyValue(key: key, value: $0) } }
        language = Language(acceptLanguage: acceptLanguage)
        named = requestID != nil
        if let timeout = call.timeout ?? (method.streaming ? nil : connection.timeout) {
            deadline = Moment.now.advanced(by: timeout)
        } else {
            deadline = .never
        }
    }

    /// The request's frame with the time that is left; its stream id is still 0.
    func frame() throws(Setback) -> [UInt8] {
        var left: Int64 = 0
        if deadline != .never {
            left = deadline.nanoseconds(since: .now)
            guard left > 0 else { throw .late }
        }
        let (service, name) = (method.service, method.name)
        let body = TtrpcRequest(service: service, method: name, payload: payload, timeoutNano: left, metadata: metadata)
            .encoded()
        guard body.count <= FrameHeader.dataBytesMax else { throw .tooLarge(bytes: body.count) }
        // Of a stream only the answers are one; the caller sends nothing after its request.
        let flags: FrameHeader.Flags = method.streaming ? .remoteClosed : []
        return FrameHeader.frame(streamID: 0, kind: FrameHeader.Kind.request, flags: flags, body)
    }

    /// The payload in a Response frame's body.
    static func payload(of body: [UInt8]) throws(Setback) -> [UInt8] {
        // OK with an empty reply is no bytes at all.
        guard !body.isEmpty else { return [] }
        let response: TtrpcResponse
        do {
            response = try TtrpcResponse(decoding: body, limits: .reply)
        } catch {
            throw .garbled
        }
        if let failure = response.status.flatMap(Failure.init) {
            throw .answered(failure)
        }
        return response.payload
    }
}

extension Access {
    /// Asking twice leaves two traces unless both go by one name.
    fileprivate var leavesTrace: Bool {
        switch self {
        case .write, .readJournalled: true
        case .unspecified, .read, .longRead, .unrecognized: false
        }
    }
}

/// How long one call goes on trying, and what its caller is told when it stops.
struct Patience {
    private let order: Order
    private let backoff: ClosedRange<Duration>
    private let until: Moment
    private var tries = 0
    private var doubtful = false

    init(_ order: Order, _ options: ConnectionOptions) {
        self.order = order
        backoff = options.backoff
        until = min(order.deadline, Moment.now.advanced(by: options.retryFor))
    }

    /// Nanoseconds to wait before the next try. Throws when there is none: the answer is final or the time is up.
    mutating func pause(after setback: Setback) throws(Failure) -> Int64 {
        doubtful = doubtful || (order.named && setback.leavesDoubt)
        let pause = jittered(tries)
        tries += 1
        guard setback.mayPass, Moment.now.nanoseconds + pause < until.nanoseconds else {
            throw setback.failure(order.language, doubtful: doubtful)
        }
        return pause
    }

    private func jittered(_ tries: Int) -> Int64 {
        Patience.pauseNanoseconds(tries, backoff)
    }

    /// Between half and the whole of a step that doubles; the upper half only, so that the pauses do grow, and at random, so
    /// that windows cut off together do not come back together.
    static func pauseNanoseconds(_ tries: Int, _ backoff: ClosedRange<Duration>) -> Int64 {
        let least = max(0, backoff.lowerBound.wholeNanoseconds)
        let most = max(least, backoff.upperBound.wholeNanoseconds)
        let (doubled, overflow) = least.multipliedReportingOverflow(by: 2 << Int64(min(tries, 30)))
        let step = overflow ? most : min(most, doubled)
        return Int64.random(in: max(least, step / 2)...max(least, step))
    }
}
