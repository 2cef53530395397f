import CHallProto

/// What the generator prints for every message, so that the runtime can take it from bytes and put it into bytes.
protocol WireMessage: Message, JSONRepresentable {
    /// protobuf-c's struct.
    associatedtype C

    static var scanTable: UnsafePointer<hall_scan_message> { get }
    static var descriptor: UnsafePointer<ProtobufCMessageDescriptor> { get }

    /// Copies an unpacked struct.
    init(c: UnsafeMutablePointer<C>)
    /// Fills a struct whose parts live in the arena.
    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena)
}

extension WireMessage {
    static func unpacked(_ bytes: UnsafeRawBufferPointer, _ limits: DecodeLimits) throws(Failure) -> Self {
        guard let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
            return try unpacked(emptyInput, 0, limits)
        }
        return try unpacked(start, bytes.count, limits)
    }

    private static func unpacked(
        _ start: UnsafePointer<UInt8>, _ count: Int, _ limits: DecodeLimits
    ) throws(Failure) -> Self {
        var scan = limits.scan
        var result = hall_scan_result()
        guard hall_scan(scanTable, start, count, &scan, &result) else {
            throw Failure(scan: result, limits: limits)
        }
        let cap = hall_arena_cap(count, limits.arenaBaseBytes, limits.arenaFactor, limits.arenaMostBytes)
        guard let arena = hall_arena_begin(cap) else { throw .outOfMemory }
        defer { hall_arena_end(arena) }
        guard let message = protobuf_c_message_unpack(descriptor, &arena.pointee.allocator, count, start) else {
            throw arena.pointee.exhausted ? .outOfMemory : .unreadable(limits)
        }
        return Self(c: UnsafeMutableRawPointer(message).assumingMemoryBound(to: C.self))
    }

    func packed() -> [UInt8] {
        // Packing what already lies in memory needs about as much again; there is nothing to cap.
        guard let raw = hall_arena_begin(.max) else { preconditionFailure("no memory") }
        defer { hall_arena_end(raw) }
        let c = UnsafeMutableRawPointer(Arena(raw: raw).message(self)).assumingMemoryBound(to: ProtobufCMessage.self)
        let size = protobuf_c_message_get_packed_size(c)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = size == 0 ? 0 : protobuf_c_message_pack(c, buffer.baseAddress)
        }
    }
}

/// Something to point at where there is no input.
private nonisolated(unsafe) let emptyInput = UnsafePointer(UnsafeMutablePointer<UInt8>.allocate(capacity: 1))

/// Where the parts of a message live while it is packed.
struct Arena {
    let raw: UnsafeMutablePointer<hall_arena>

    private func room<T>(_ count: Int, _: T.Type) -> UnsafeMutablePointer<T> {
        guard let room = hall_arena_alloc(raw, count * MemoryLayout<T>.stride) else { preconditionFailure("no memory") }
        return room.bindMemory(to: T.self, capacity: count)
    }

    @inline(__always)
    func data(_ text: String) -> ProtobufCBinaryData {
        if text.isEmpty { return ProtobufCBinaryData() }
        // Every native string has its UTF-8 in one piece, and read like this it isn't copied first.
        if let data = text.utf8.withContiguousStorageIfAvailable({ data(UnsafeRawBufferPointer($0)) }) { return data }
        return data(Array(text.utf8))
    }

    @inline(__always)
    func data(_ bytes: [UInt8]) -> ProtobufCBinaryData {
        if bytes.isEmpty { return ProtobufCBinaryData() }
        return bytes.withUnsafeBytes(data)
    }

    private func data(_ bytes: UnsafeRawBufferPointer) -> ProtobufCBinaryData {
        let copy = room(bytes.count, UInt8.self)
        UnsafeMutableRawPointer(copy).copyMemory(from: bytes.baseAddress!, byteCount: bytes.count)
        return ProtobufCBinaryData(len: bytes.count, data: copy)
    }

    func message<M: WireMessage>(_ message: M) -> UnsafeMutablePointer<M.C> {
        let c = room(1, M.C.self)
        message.fill(c, self)
        return c
    }

    func list<T, U>(_ items: [T], _ convert: (T) -> U) -> (UnsafeMutablePointer<U>?, Int) {
        if items.isEmpty { return (nil, 0) }
        let start = room(items.count, U.self)
        // In place: a copy of each entry would retain and release every string in it.
        items.withUnsafeBufferPointer { items in
            for index in items.indices { (start + index).initialize(to: convert(items[index])) }
        }
        return (start, items.count)
    }
}

extension ProtobufCBinaryData {
    /// The scan has found it to be UTF-8.
    @inline(__always)
    var text: String { String(decoding: UnsafeBufferPointer(start: data, count: len), as: UTF8.self) }

    @inline(__always)
    var bytes: [UInt8] { [UInt8](UnsafeBufferPointer(start: data, count: len)) }
}

func wireList<T, U>(_ start: UnsafeMutablePointer<T>?, _ count: Int, _ convert: (T) -> U) -> [U] {
    UnsafeBufferPointer(start: start, count: count).map(convert)
}

func wireTexts(_ start: UnsafeMutablePointer<ProtobufCBinaryData>?, _ count: Int) -> [String] {
    wireList(start, count) { $0.text }
}

func wireByteStrings(_ start: UnsafeMutablePointer<ProtobufCBinaryData>?, _ count: Int) -> [[UInt8]] {
    wireList(start, count) { $0.bytes }
}

func wireBools(_ start: UnsafeMutablePointer<protobuf_c_boolean>?, _ count: Int) -> [Bool] {
    wireList(start, count) { $0 != 0 }
}

func wireNumbers<T>(_ start: UnsafeMutablePointer<T>?, _ count: Int) -> [T] {
    [T](UnsafeBufferPointer(start: start, count: count))
}

func wireMessages<M: WireMessage>(_ start: UnsafeMutablePointer<UnsafeMutablePointer<M.C>?>?, _ count: Int) -> [M] {
    wireList(start, count) { pointer in
        guard let pointer else { preconditionFailure("protobuf-c fills its lists") }
        return M(c: pointer)
    }
}
