import HallProto
import NIOCore
import NIOHTTP2

/// How a connection comes to its end.
extension GrpcConnection {
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard error is any NIOHTTP2Error else {
            // ECONNRESET and its like: the peer has gone, which is nothing to report.
            return closeNow()
        }
        guard !wire.isParting else { return }
        note(error.isFlood ? .http2Flood : .http2Violation)
        // Else one stream was at fault, and has been reset.
        if isBroken || isClosing { breakOff() }
    }

    /// HTTP/2 goes no further on this connection: what has been written still gets there, nothing more is.
    private func breakOff() {
        isClosing = true
        for call in Array(calls.values) { call.abandon() }
        wire.part()
    }

    /// A stream that is not begun: the client may make the same call again, here later or elsewhere at once.
    func refuse(_ streamID: HTTP2StreamID) {
        write(.rstStream(.refusedStream), on: streamID)
        if !lane.isDraining { note(.callsInFlight) }
        countRefusal()
    }

    /// RFC 9113 §8.1.1: what is no request ends its stream alone.
    func refuseMalformed(_ streamID: HTTP2StreamID) {
        note(.http2Violation)
        write(.rstStream(.protocolError), on: streamID)
        countRefusal()
    }

    private func countRefusal() {
        let now = lane.eventLoop.now
        if now - refusalsSince >= limits.resetsWindow {
            refusals = 0
            refusalsSince = now
        }
        refusals += 1
        guard refusals > limits.resetsMax else { return }
        note(.http2Flood)
        write(.goAway(lastStreamID: lastStreamID, errorCode: .enhanceYourCalm, opaqueData: nil), on: .rootStream)
        breakOff()
    }
}

extension GrpcConnection: LaneConnection {
    func sweep(now: NIODeadline) {
        guard context != nil else { return }
        if wire.isPartingOverdue(now) { return closeNow() }
        if !hasSettings, now - since >= limits.firstByteWait {
            note(.firstByteLate)
            return closeNow()
        }
        if wire.isStalled(now) {
            note(.readerStalled)
            return closeNow()
        }
        for call in Array(calls.values) { look(at: call, now) }
        flushUnlessGathering()
    }

    /// Says that the end is near. Streams that are on their way by then are refused; those that run are answered.
    func drain() {
        guard !isClosing else { return }
        wire.sayGoAwayIsNear()
        for call in Array(calls.values) where call.connection != nil && call.isStream {
            (call.running as? GrpcHealth.Watch)?.look()
            call.interrupt(.shuttingDown)
        }
        flushUnlessGathering()
    }

    func flushUnlessGathering() {
        if !isGathering { settle() }
    }

    func closeWhenSent() {
        guard context != nil, !isClosing else { return }
        for call in Array(calls.values) where call.connection != nil {
            call.interrupt(call.isStarted ? .cutShort : .shuttingDown)
        }
        isClosing = true
        write(.goAway(lastStreamID: lastStreamID, errorCode: .noError, opaqueData: nil), on: .rootStream)
        settle()
    }

    func closeNow() {
        isClosing = true
        wire.closeNow()
    }
}
