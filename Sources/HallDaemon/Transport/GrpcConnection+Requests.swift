import HallProto
import NIOCore
import NIOHPACK
import NIOHTTP2

/// From frames to calls.
extension GrpcConnection {
    func takeHeaders(_ streamID: HTTP2StreamID, _ headers: HPACKHeaders, isLast: Bool) {
        wire.traffic.framesIn += 1
        if let call = calls[streamID] {
            // Trailers of a request: nothing in them, but its end.
            guard GrpcFields.areSound(trailers: headers) else { return refuseMalformed(streamID) }
            if isLast { halfClose(call) }
            return
        }
        guard !isClosing else { return }
        guard calls.count < limits.streamsMax, !lane.isDraining else { return refuse(streamID) }
        lastStreamID = streamID
        let request = GrpcRequest(headers)
        guard !request.isMalformed else { return refuseMalformed(streamID) }
        let call = GrpcCall(streamID: streamID, route: GrpcRoute.find(request.path), request: request, connection: self)
        call.isHalfClosed = isLast
        calls[streamID] = call
        guard request.isPost else { return refuse(call, GrpcAnswer.notPost) }
        guard request.isGrpc else { return refuse(call, GrpcAnswer.notGrpc) }
        if request.isTimeoutUnreadable {
            note(.grpcRefused)
            return end(call, .failure(Failure(.internal, "grpc-timeout can't be read")))
        }
        if case .reflection = call.route.kind { converse(call) }
        if isLast { halfClose(call) }
    }

    func takeData(_ streamID: HTTP2StreamID, _ data: HTTP2Frame.FramePayload.Data) {
        wire.traffic.framesIn += 1
        guard let call = calls[streamID] else { return }
        call.receivedBytes += data.data.readableBytes
        if call.connection != nil, case .byteBuffer(let bytes) = data.data { take(bytes, call) }
        if data.endStream { halfClose(call) }
    }

    private func halfClose(_ call: GrpcCall) {
        call.isHalfClosed = true
        guard call.connection != nil else { return }
        if let length = call.request.contentLength, length != call.receivedBytes {
            return refuseMalformed(call.streamID)
        }
        takeEnd(of: call)
    }

    private func take(_ bytes: ByteBuffer, _ call: GrpcCall) {
        call.messages.append(bytes)
        takeMessages(call)
        guard call.connection != nil else { return }
        call.messages.settle()
        partialBytes += call.messages.waitingBytes - call.partialBytes
        call.partialBytes = call.messages.waitingBytes
        guard partialBytes > limits.partialBytesMax else { return }
        note(.callsInFlight)
        let text = "\(partialBytes) bytes of incomplete requests wait on this connection already"
        end(call, .failure(Failure(.resourceExhausted, text)))
    }

    private func takeMessages(_ call: GrpcCall) {
        while call.connection != nil, call.messages.waitingBytes > 0 {
            if call.payload != nil {
                note(.dataUnexpected)
                return end(call, .failure(.oneMessage))
            }
            switch call.messages.next(lengthMax: limits.requestBytesMax) {
            case .incomplete:
                return
            case .message(let message):
                guard let conversation = call.conversation else {
                    call.payload = message
                    continue
                }
                conversation.take(message)
            case .tooLong(let length):
                note(.frameTooLong)
                let text = "message of \(length) bytes, at most \(limits.requestBytesMax) are taken"
                return end(call, .failure(Failure(.resourceExhausted, text)))
            case .compressed:
                note(.grpcRefused)
                return refuseCompressed(call)
            }
        }
    }

    /// The client has said all: now it is known that the request is one whole message.
    private func takeEnd(of call: GrpcCall) {
        if let conversation = call.conversation {
            conversation.end()
        } else if call.messages.waitingBytes > 0 {
            note(.dataUnexpected)
            end(call, .failure(Failure(.internal, "the request ended within a message")))
        } else if let payload = call.payload {
            call.payload = nil
            start(call, payload)
        } else {
            note(.dataUnexpected)
            end(call, .failure(.oneMessage))
        }
    }

    // MARK: Starting

    private func start(_ call: GrpcCall, _ payload: [UInt8]) {
        if lane.isDraining { return end(call, .failure(.shuttingDown)) }
        let deadline = call.request.timeout.map { call.since + $0 }
        if let deadline, deadline <= lane.eventLoop.now {
            note(.deadlineExceeded)
            return end(call, .failure(Failure(.deadlineExceeded, "the deadline had passed before the call was sent")))
        }
        wire.traffic.calls += 1
        call.isStarted = true
        let running: (any RunningCall)?
        switch call.route.kind {
        case .dispatched:
            let request = Call(
                peer: peer, service: call.route.service, method: call.route.method, payload: payload, deadline: deadline,
                metadata: call.request.metadata)
            running = lane.dispatch(request, lane.number, call)
        case .healthCheck:
            call.finish(GrpcHealth.check(payload, lane))
            running = nil
        case .healthWatch:
            running = GrpcHealth.Watch(payload, lane, call)
        case .reflection:
            running = nil
        }
        guard call.connection != nil else { return }
        call.running = running
        guard context != nil else { return call.abandon() }
        count(call, until: deadline)
    }

    private func converse(_ call: GrpcCall) {
        wire.traffic.calls += 1
        call.isStarted = true
        call.conversation = GrpcReflection.Conversation(call)
        count(call, until: call.request.timeout.map { call.since + $0 })
    }

    private func count(_ call: GrpcCall, until deadline: NIODeadline?) {
        call.isCounted = true
        lane.callStarted()
        if let deadline, deadline != .distantFuture {
            call.deadlineTask = lane.eventLoop.assumeIsolated().scheduleTask(deadline: deadline) { self.expire(call) }
        }
    }

    private func expire(_ call: GrpcCall) {
        note(.deadlineExceeded)
        call.interrupt(
            Failure(.deadlineExceeded, "not answered in time; a write may still be done, the same request-id tells"))
        flushUnlessGathering()
    }

    // MARK: Waiting

    /// Once in every sweep: what has waited too long, for the rest of its request or for its reader.
    func look(at call: GrpcCall, _ now: NIODeadline) {
        if call.connection != nil, !call.isStarted, now - call.since >= limits.partialFrameWait {
            note(.frameLate)
            return end(call, .failure(Failure(.deadlineExceeded, "the request did not come to its end")))
        }
        (call.running as? GrpcHealth.Watch)?.look()
        guard call.heldBytes > 0, call.heldBytes == call.heldSeen, let since = call.heldSince else {
            call.heldSeen = call.heldBytes
            call.heldSince = call.heldBytes > 0 ? now : nil
            return
        }
        guard now - since >= limits.stalledReaderWait else { return }
        note(.readerStalled)
        // What waits is dropped with the stream; gRPC's clients read this code as RESOURCE_EXHAUSTED.
        write(.rstStream(.enhanceYourCalm), on: call.streamID)
    }
}

extension Failure {
    fileprivate static let oneMessage = Failure(.unimplemented, "this call takes exactly one message")
}
