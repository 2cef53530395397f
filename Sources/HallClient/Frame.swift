import HallProto

/// One ttrpc frame as it came.
struct Frame: Sendable {
    /// The greatest stream id used: half of what 32 bits hold, so that nobody has to think of the sign or the wrap.
    static let streamIDMax: UInt32 = 0x7FFF_FFFF

    let header: FrameHeader
    let body: [UInt8]

    var endsStream: Bool { header.kind == FrameHeader.Kind.response || header.flags.contains(.remoteClosed) }

    static func setStreamID(_ id: UInt32, in request: inout [UInt8]) {
        request.withUnsafeMutableBytes { $0.storeBytes(of: id.bigEndian, toByteOffset: 4, as: UInt32.self) }
    }
}

/// Cuts what arrives into frames, in whatever pieces it comes. Memory grows with what has come, not with what a header claims.
struct FrameReader: Sendable {
    /// A buffer that once held more than this goes back to the heap.
    private static let keptBytesMax = 1 << 17

    private var bytes: [UInt8] = []
    private var start = 0

    mutating func append(_ piece: UnsafeRawBufferPointer) {
        if start == bytes.count {
            bytes.removeAll(keepingCapacity: bytes.capacity <= FrameReader.keptBytesMax)
            start = 0
        }
        bytes.append(contentsOf: piece)
    }

    /// The next whole frame; nil when more has to come. Throws `garbled` on what no ttrpc peer sends.
    mutating func next() throws(Setback) -> Frame? {
        guard start < bytes.count else { return nil }
        guard bytes[start] == 0 else { throw .garbled }
        guard let header = bytes.withUnsafeBytes({ FrameHeader(UnsafeRawBufferPointer(rebasing: $0[start...])) }) else {
            return nil
        }
        guard !header.isTooLong else { throw .garbled }
        let body = start + FrameHeader.sizeBytes
        let end = body + Int(header.dataBytes)
        guard end <= bytes.count else { return nil }
        start = end
        return Frame(header: header, body: Array(bytes[body..<end]))
    }
}
