import HallProto
import Testing

@testable import HallClient

@Suite struct FrameReaderTests {
    private static let frames: [[UInt8]] = [[], [1], [UInt8](repeating: 2, count: 300), [], [3, 4]]

    @Test(arguments: 1...40)
    func anyPieces(size: Int) throws {
        var bytes: [UInt8] = []
        for (place, body) in FrameReaderTests.frames.enumerated() {
            bytes += FrameHeader.frame(streamID: UInt32(place), kind: FrameHeader.Kind.data, body)
        }
        var reader = FrameReader()
        var came: [[UInt8]] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            bytes[start..<min(start + size, bytes.count)].withUnsafeBytes { reader.append($0) }
            while let frame = try reader.next() {
                #expect(frame.header.streamID == UInt32(came.count))
                came.append(frame.body)
            }
        }
        #expect(came == FrameReaderTests.frames)
    }

    @Test(arguments: [[1], [0x50, 0x52, 0x49], [0, 0x40, 0, 1, 0, 0, 0, 1, 2, 0]] as [[UInt8]])
    func notTtrpc(bytes: [UInt8]) {
        var reader = FrameReader()
        bytes.withUnsafeBytes { reader.append($0) }
        #expect {
            _ = try reader.next()
        } throws: { error in
            if case .garbled = error as? Setback { true } else { false }
        }
    }
}
