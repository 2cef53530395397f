/// The ten bytes before every ttrpc message (containerd/ttrpc, PROTOCOL.md): data length and stream id as big-endian 32-bit
/// numbers, then message type and flags.
public struct FrameHeader: Sendable, Hashable {
    /// The length of a header.
    public static let sizeBytes = 10
    /// The most data a frame may carry. It keeps the first byte of every frame zero.
    public static let dataBytesMax = 4 << 20

    /// What a frame is; another number is for the future and is ignored.
    public enum Kind {
        public static let request: UInt8 = 1
        public static let response: UInt8 = 2
        public static let data: UInt8 = 3
    }

    public struct Flags: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// The sender sends no more on this stream.
        public static let remoteClosed = Flags(rawValue: 0x01)
        /// The sender keeps sending on this stream.
        public static let remoteOpen = Flags(rawValue: 0x02)
        /// The frame carries no message, not even an empty one.
        public static let noData = Flags(rawValue: 0x04)
    }

    /// Bytes after the header.
    public var dataBytes: UInt32
    /// Odd: begun by the client.
    public var streamID: UInt32
    public var kind: UInt8
    public var flags: Flags

    public init(dataBytes: UInt32, streamID: UInt32, kind: UInt8, flags: Flags = []) {
        self.dataBytes = dataBytes
        self.streamID = streamID
        self.kind = kind
        self.flags = flags
    }

    /// Reads a header from the front of the bytes; nil when there are fewer than ten. The length may be beyond what is allowed:
    /// the reader says so on the stream.
    public init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= Self.sizeBytes else { return nil }
        self.init(
            dataBytes: UInt32(bigEndian: bytes.loadUnaligned(as: UInt32.self)),
            streamID: UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)),
            kind: bytes[8], flags: Flags(rawValue: bytes[9]))
    }

    public init?(_ bytes: [UInt8]) {
        guard let header = bytes.withUnsafeBytes({ FrameHeader($0) }) else { return nil }
        self = header
    }

    public var isTooLong: Bool { dataBytes > UInt32(Self.dataBytesMax) }

    public func encoded() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: Self.sizeBytes) { buffer, count in
            write(to: UnsafeMutableRawBufferPointer(buffer))
            count = Self.sizeBytes
        }
    }

    /// Writes the ten bytes to the front of the buffer.
    public func write(to buffer: UnsafeMutableRawBufferPointer) {
        buffer.storeBytes(of: dataBytes.bigEndian, as: UInt32.self)
        buffer.storeBytes(of: streamID.bigEndian, toByteOffset: 4, as: UInt32.self)
        buffer[8] = kind
        buffer[9] = flags.rawValue
    }

    /// Header and data in one piece.
    public static func frame(streamID: UInt32, kind: UInt8, flags: Flags = [], _ data: [UInt8] = []) -> [UInt8] {
        let header = FrameHeader(dataBytes: UInt32(data.count), streamID: streamID, kind: kind, flags: flags)
        return header.encoded() + data
    }
}
