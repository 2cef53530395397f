/// What the socket did not take at once, in order.
struct Unsent {
    private var bytes: [UInt8] = []
    private var start = 0
    /// Bytes ever handed over, sent or not.
    private(set) var total = 0

    var count: Int { bytes.count - start }
    var isEmpty: Bool { count == 0 }
    /// Bytes that are gone.
    var sent: Int { total - count }

    /// Sends what goes now and keeps the rest.
    mutating func send(_ request: [UInt8], on wire: Wire) throws(Setback) {
        var taken = 0
        if isEmpty {
            taken = try request.sendingFront(0, on: wire)
        }
        total += request.count
        if taken < request.count {
            bytes.append(contentsOf: request[taken...])
        }
    }

    mutating func sendOn(_ wire: Wire) throws(Setback) {
        start += try bytes.sendingFront(start, on: wire)
        if isEmpty {
            bytes = []
            start = 0
        }
    }
}

extension [UInt8] {
    fileprivate func sendingFront(_ start: Int, on wire: Wire) throws(Setback) -> Int {
        try withUnsafeBufferPointer { (all) throws(Setback) in
            try wire.send(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[start...])))
        }
    }
}
