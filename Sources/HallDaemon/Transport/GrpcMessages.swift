import NIOCore

/// Takes gRPC's length-prefixed messages out of a request's DATA frames, whose borders mean nothing. What is too long is known
/// by its prefix, before any of it is kept.
struct GrpcMessages {
    /// One byte that says whether it is compressed, four of length.
    static let prefixBytes = 5

    enum Step {
        case message([UInt8])
        case incomplete
        case tooLong(Int)
        case compressed
    }

    private var bytes = ByteBuffer()
    /// Whether `bytes` is a copy of its own and not a part of what the channel has read.
    private var isOwn = false

    var waitingBytes: Int { bytes.readableBytes }

    mutating func append(_ more: ByteBuffer) {
        if bytes.readableBytes == 0 {
            bytes = more
            isOwn = false
        } else {
            var more = more
            bytes.writeBuffer(&more)
        }
    }

    mutating func next(lengthMax: Int) -> Step {
        guard let flag = bytes.getInteger(at: bytes.readerIndex, as: UInt8.self) else { return .incomplete }
        guard flag == 0 else { return .compressed }
        guard let stated = bytes.getInteger(at: bytes.readerIndex + 1, as: UInt32.self) else { return .incomplete }
        let length = Int(stated)
        guard length <= lengthMax else { return .tooLong(length) }
        guard bytes.readableBytes >= Self.prefixBytes + length else { return .incomplete }
        bytes.moveReaderIndex(forwardBy: Self.prefixBytes)
        return .message(bytes.readBytes(length: length) ?? [])
    }

    /// Lets go of the channel's buffer, which is many times the size of what is left of it here.
    mutating func settle() {
        guard !isOwn else { return }
        bytes = bytes.readableBytes == 0 ? ByteBuffer() : ByteBuffer(bytes: bytes.readableBytesView)
        isOwn = true
    }
}
