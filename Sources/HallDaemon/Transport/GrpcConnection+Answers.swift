import HallProto
import NIOCore
import NIOHPACK
import NIOHTTP2

/// From outcomes to frames.
extension GrpcConnection {
    func write(_ message: [UInt8], of call: GrpcCall) {
        if !call.hasOpened {
            call.hasOpened = true
            write(.headers(.init(headers: GrpcAnswer.opening)), on: call.streamID)
        }
        var bytes = ByteBuffer()
        bytes.reserveCapacity(GrpcMessages.prefixBytes + message.count)
        bytes.writeMultipleIntegers(UInt8(0), UInt32(message.count))
        bytes.writeBytes(message)
        call.heldBytes += bytes.readableBytes
        heldBytes += bytes.readableBytes
        write(.data(.init(data: .byteBuffer(bytes))), on: call.streamID)
    }

    /// The last word of a call.
    func end(_ call: GrpcCall, _ outcome: Outcome) {
        call.isOver()
        switch outcome {
        case .reply(let payload):
            reply(payload, call)
        case .end:
            if !call.hasOpened { write(.headers(.init(headers: GrpcAnswer.opening)), on: call.streamID) }
            write(.headers(.init(headers: GrpcAnswer.ok, endStream: true)), on: call.streamID)
        case .failure(let failure):
            fail(call, failure)
        }
    }

    private func fail(_ call: GrpcCall, _ failure: Failure) {
        let headers = GrpcAnswer.failure(failure, alone: !call.hasOpened)
        write(.headers(.init(headers: headers, endStream: true)), on: call.streamID)
    }

    private func reply(_ payload: [UInt8], _ call: GrpcCall) {
        let length = GrpcMessages.prefixBytes + payload.count
        if payload.count > limits.replyBytesMax {
            note(.replyTooLong)
            fail(call, Failure(.resourceExhausted, "the reply has \(payload.count) bytes; ask for less at a time"))
        } else if outboundBytes + length > limits.outboundBytesMax {
            note(.outboundFull)
            fail(call, Failure(.resourceExhausted, "\(outboundBytes) bytes of answers wait to be read already"))
        } else {
            write(payload, of: call)
            write(.headers(.init(headers: GrpcAnswer.ok, endStream: true)), on: call.streamID)
        }
    }

    /// What waits for a window, for a flush, or for the peer to take it.
    private var outboundBytes: Int { heldBytes + wire.waitingBytes }

    /// An answer of HTTP's, for what is not gRPC.
    func refuse(_ call: GrpcCall, _ headers: HPACKHeaders) {
        note(.grpcRefused)
        call.isOver()
        write(.headers(.init(headers: headers, endStream: true)), on: call.streamID)
    }

    func refuseCompressed(_ call: GrpcCall) {
        guard let encoding = call.request.encoding else {
            return end(call, .failure(Failure(.internal, "a compressed message without grpc-encoding")))
        }
        call.isOver()
        let failure = Failure(.unimplemented, "grpc-encoding \(encoding) is not taken, only identity")
        var headers = GrpcAnswer.failure(failure, alone: !call.hasOpened)
        headers.add(name: "grpc-accept-encoding", value: "identity")
        write(.headers(.init(headers: headers, endStream: true)), on: call.streamID)
    }
}
