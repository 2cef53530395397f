import HallProto
import NIOCore

/// What each frame means and how it is answered: ttrpc's state machine for unary calls and server streams, with the answers of
/// Go's server word for word where it has any, and one terminal answer for a stream id, never two.
extension TtrpcConnection {
    /// The header is read, its body is there in full. Types other than these two are left to the future, as PROTOCOL.md says.
    func take(_ header: FrameHeader) {
        switch header.kind {
        case FrameHeader.Kind.request: takeRequest(header)
        case FrameHeader.Kind.data: takeData(header)
        case _: skipBody(header)
        }
    }

    private func skipBody(_ header: FrameHeader) {
        inbound.moveReaderIndex(forwardBy: header.length)
    }

    /// A body longer than the limit would have to be read to its end to go on; up to 4 GiB of it would be a gift to whoever
    /// wants to keep the daemon busy.
    func tooLong(_ header: FrameHeader) {
        note(.frameTooLong)
        refuse(
            header.streamID,
            Failure(.resourceExhausted, "message of \(header.length) bytes, at most \(limits.requestBytesMax) are taken"))
        closeWhenSent()
    }

    // MARK: Requests

    private func takeRequest(_ header: FrameHeader) {
        if let fault = misnumbered(header) {
            skipBody(header)
            return refuse(header.streamID, fault)
        }
        lastStreamID = header.streamID
        isExhausted = header.streamID == .max
        defer { closeIfExhausted() }
        if let failure = turnedAway() {
            skipBody(header)
            return refuse(header.streamID, failure)
        }
        let envelope = inbound.withUnsafeReadableBytes { bytes in
            Result { () throws(Failure) -> TtrpcRequest in
                try TtrpcRequest(decoding: UnsafeRawBufferPointer(rebasing: bytes[..<header.length]), limits: .envelope)
            }
        }
        skipBody(header)
        switch envelope {
        case .success(let request): start(request, header)
        case .failure(let failure):
            note(.envelopeUnreadable)
            let message = "unmarshal request error: \(failure.message)"
            refuse(header.streamID, Failure(failure.code, message, details: failure.details))
        }
    }

    private func misnumbered(_ header: FrameHeader) -> Failure? {
        if header.streamID % 2 == 0 {
            note(.streamIDEven)
            return Failure(.invalidArgument, "StreamID must be odd for client initiated streams")
        }
        if header.streamID <= lastStreamID {
            note(.streamIDReused)
            return Failure(.invalidArgument, "StreamID cannot be re-used and must increment")
        }
        return nil
    }

    private func turnedAway() -> Failure? {
        if lane.isDraining { return .shuttingDown }
        guard calls.count < limits.callsInFlightMax else {
            note(.callsInFlight)
            return Failure(.resourceExhausted, "\(calls.count) calls wait on this connection already")
        }
        return nil
    }

    private func start(_ request: TtrpcRequest, _ header: FrameHeader) {
        guard request.timeoutNano >= 0 else {
            note(.deadlineExceeded)
            return refuse(header.streamID, Failure(.deadlineExceeded, "the deadline had passed before the call was sent"))
        }
        let deadline = request.timeoutNano > 0 ? lane.eventLoop.now + .nanoseconds(request.timeoutNano) : nil
        traffic.calls += 1
        let sink = TtrpcCall(streamID: header.streamID, isStream: header.opensStream, connection: self)
        let call = Call(
            peer: peer, service: request.service, method: request.method, payload: request.payload, deadline: deadline,
            metadata: Metadata(request.metadata))
        let running = lane.dispatch(call, lane.number, sink)
        guard sink.connection != nil else { return }
        sink.running = running
        guard context != nil else { return sink.abandon() }
        calls[header.streamID] = sink
        lane.callStarted()
        if let deadline, deadline != .distantFuture {
            sink.deadlineTask = lane.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.expire(sink) }
        }
    }

    private func expire(_ call: TtrpcCall) {
        note(.deadlineExceeded)
        call.interrupt(
            Failure(.deadlineExceeded, "not answered in time; a write may still be done, the same request-id tells"))
        flushUnlessGathering()
    }

    // MARK: Data

    /// No method takes a second message, so a client has nothing to send after its request but the end of its side. A message
    /// for a call that runs ends it here: its own answer, should it come, is dropped.
    private func takeData(_ header: FrameHeader) {
        skipBody(header)
        if header.streamID % 2 == 0 {
            note(.streamIDEven)
            refuse(header.streamID, Failure(.invalidArgument, "StreamID must be odd for client initiated streams"))
        } else if calls[header.streamID] == nil {
            note(.dataWithoutStream)
            refuse(header.streamID, Failure(.invalidArgument, "StreamID is no longer active"))
        } else if header.carriesMessage {
            note(.dataUnexpected)
            refuse(header.streamID, Failure(.invalidArgument, "this call takes one message, sent with the request"))
        }
    }

    // MARK: Answers

    /// Answers a stream id with a failure of the transport's own. A call that runs under that id ends with it.
    private func refuse(_ streamID: UInt32, _ failure: Failure) {
        if let call = calls[streamID] { return call.interrupt(failure) }
        outbound.writeTtrpcFailure(streamID, failure, lengthMax: limits.replyBytesMax)
        hasWritten()
    }

    func write(_ message: [UInt8], of call: TtrpcCall) {
        outbound.writeTtrpcMessage(call.streamID, message)
        hasWritten()
    }

    /// The last word of a call.
    func end(_ call: TtrpcCall, _ outcome: Outcome) {
        let streamID = call.streamID
        call.isOver()
        if calls.removeValue(forKey: streamID) != nil { lane.callEnded() }
        switch outcome {
        case .reply(let payload): reply(streamID, payload)
        case .end: outbound.writeTtrpcEnd(streamID)
        case .failure(let failure): outbound.writeTtrpcFailure(streamID, failure, lengthMax: limits.replyBytesMax)
        }
        hasWritten()
        closeIfExhausted()
    }

    private func reply(_ streamID: UInt32, _ payload: [UInt8]) {
        let length = ByteBuffer.ttrpcReplyLength(payload.count)
        if length > limits.replyBytesMax {
            note(.replyTooLong)
            let failure = Failure(.resourceExhausted, "the reply has \(length) bytes; ask for less at a time")
            outbound.writeTtrpcFailure(streamID, failure, lengthMax: limits.replyBytesMax)
        } else if outboundBytes + length > limits.outboundBytesMax {
            note(.outboundFull)
            let failure = Failure(.resourceExhausted, "\(outboundBytes) bytes of answers wait to be read already")
            outbound.writeTtrpcFailure(streamID, failure, lengthMax: limits.replyBytesMax)
        } else {
            outbound.writeTtrpcReply(streamID, payload)
        }
    }

    private func closeIfExhausted() {
        if isExhausted, calls.isEmpty { closeWhenSent() }
    }
}

extension Failure {
    static let shuttingDown = Failure(.unavailable, "shutting down, retry")
    static let cutShort = Failure(
        .unavailable, "the connection closes before the answer; the outcome is unknown, retry with the same request-id")
}
