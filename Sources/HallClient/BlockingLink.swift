import HallProto

/// A connection used by one thread for one call at a time: write, then read until the answer is there.
struct BlockingLink: Sendable {
    private let wire: Wire
    private var reader = FrameReader()
    private var nextID: UInt32 = 1
    private var heard = false

    init(_ address: Address) throws(Setback) {
        wire = try Wire.open(address)
    }

    var takesCalls: Bool { nextID <= Frame.streamIDMax }

    func end() {
        _ = wire.end(heard: true)
    }

    /// The body of the Response frame. After a throw the link is closed.
    mutating func ask(_ request: [UInt8], deadline: Moment) throws(Setback) -> [UInt8] {
        do throws(Setback) {
            let id = nextID
            nextID += 2
            var request = request
            Frame.setStreamID(id, in: &request)
            do throws(Setback) {
                try send(request, deadline)
            } catch .lost {
                // A peer that hangs up in the middle of a request may have said why.
            }
            return try answer(to: id, deadline)
        } catch {
            let ending = wire.end(heard: heard)
            if case .lost = error {
                throw ending
            }
            throw error
        }
    }

    private func send(_ request: [UInt8], _ deadline: Moment) throws(Setback) {
        var unsent = Unsent()
        try unsent.send(request, on: wire)
        while !unsent.isEmpty {
            guard Moment.now < deadline else { throw .late }
            _ = wire.wait(for: .write, until: deadline)
            try unsent.sendOn(wire)
        }
    }

    private mutating func answer(to id: UInt32, _ deadline: Moment) throws(Setback) -> [UInt8] {
        while true {
            while let frame = try reader.next() {
                guard frame.header.streamID == id else { continue }
                if frame.header.kind == FrameHeader.Kind.response {
                    return frame.body
                }
                guard frame.header.kind != FrameHeader.Kind.data else { throw .garbled }
            }
            guard Moment.now < deadline else { throw .late }
            if wire.wait(for: .read, until: deadline).contains(.read) {
                try receive()
            }
        }
    }

    private mutating func receive() throws(Setback) {
        heard = try withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 16) { (space) throws(Setback) in
            let count = try wire.receive(into: space)
            reader.append(UnsafeRawBufferPointer(rebasing: space[..<count]))
            return heard || count > 0
        }
    }
}
