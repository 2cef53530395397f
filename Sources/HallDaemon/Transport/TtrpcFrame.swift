import HallProto
import NIOCore

extension FrameHeader {
    /// Nil while fewer than ten bytes are there. Takes nothing from the buffer.
    init?(peekingAt buffer: ByteBuffer) {
        guard let header = buffer.withUnsafeReadableBytes({ FrameHeader($0) }) else { return nil }
        self = header
    }

    var length: Int { Int(dataBytes) }

    /// A request says with one of these that it is not unary. Others, or both, do no harm: like Go's server, ours goes by the
    /// method.
    var opensStream: Bool { !flags.isDisjoint(with: [.remoteClosed, .remoteOpen]) }

    /// An empty frame without the flag is an empty message.
    var carriesMessage: Bool { length > 0 || !flags.contains(.noData) }
}

extension ByteBuffer {
    /// The end of a stream that went well: no data, and none to come.
    mutating func writeTtrpcEnd(_ streamID: UInt32) {
        writeTtrpcHeader(0, streamID, FrameHeader.Kind.data, [.remoteClosed, .noData])
    }

    mutating func writeTtrpcMessage(_ streamID: UInt32, _ message: [UInt8]) {
        writeTtrpcHeader(message.count, streamID, FrameHeader.Kind.data)
        writeBytes(message)
    }

    /// A reply: the envelope's one field `payload`, written here so that it is copied once. An empty one is no bytes at all.
    mutating func writeTtrpcReply(_ streamID: UInt32, _ payload: [UInt8]) {
        let length = Self.ttrpcReplyLength(payload.count)
        let header = FrameHeader(dataBytes: UInt32(length), streamID: streamID, kind: FrameHeader.Kind.response)
        writeWithUnsafeMutableBytes(minimumWritableBytes: FrameHeader.sizeBytes + length) { room in
            header.write(to: room)
            guard length > 0 else { return FrameHeader.sizeBytes }
            var end = FrameHeader.sizeBytes
            func put(_ byte: UInt8) {
                room[end] = byte
                end += 1
            }
            put(0x12)
            var rest = payload.count
            while rest >= 0x80 {
                put(UInt8(truncatingIfNeeded: rest) | 0x80)
                rest >>= 7
            }
            put(UInt8(rest))
            UnsafeMutableRawBufferPointer(rebasing: room[end...]).copyBytes(from: payload)
            return end + payload.count
        }
    }

    /// Length of the envelope around a payload: its tag, its length as a varint, itself.
    static func ttrpcReplyLength(_ payloadLength: Int) -> Int {
        guard payloadLength > 0 else { return 0 }
        let significantBits = Int.bitWidth - payloadLength.leadingZeroBitCount
        return 1 + (significantBits + 6) / 7 + payloadLength
    }

    mutating func writeTtrpcFailure(_ streamID: UInt32, _ failure: Failure, lengthMax: Int) {
        var body = TtrpcResponse(status: failure.status).encoded()
        if body.count > lengthMax {
            // Details as long as that are a mistake of ours; the code still goes through.
            body = TtrpcResponse(status: Failure(failure.code, "details left out: too long").status).encoded()
        }
        writeTtrpcHeader(body.count, streamID, FrameHeader.Kind.response)
        writeBytes(body)
    }

    private mutating func writeTtrpcHeader(
        _ length: Int, _ streamID: UInt32, _ kind: UInt8, _ flags: FrameHeader.Flags = []
    ) {
        writeMultipleIntegers(UInt32(length), streamID, kind, flags.rawValue)
    }
}

extension Metadata {
    /// Of several values for one key the first counts; keys are compared without case.
    init(_ pairs: [TtrpcKeyValue]) {
        self.init()
        for pair in pairs {
            // Nearly everyone writes them small, and small is quicker told than made.
            if !take(pair.key, pair.value) { _ = take(pair.key.lowercased(), pair.value) }
        }
    }

    /// False for a key that says nothing to us.
    mutating func take(_ key: String, _ value: String) -> Bool {
        switch key {
        case "request-id": requestID = requestID ?? value
        case "badge-session": badgeSession = badgeSession ?? value
        case "accept-language": acceptLanguage = acceptLanguage ?? value
        case _: return false
        }
        return true
    }
}
