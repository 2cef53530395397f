import CHallProto
import Glibc
import Testing

@testable import HallProto

private let folder = getenv("HALL_INTEROP").map { String(cString: $0) }

/// Swift's half of Tests/Interop/protobuf_roundtrip.py; run-protobuf.sh names the folder the records lie in.
@Suite(.enabled(if: folder != nil, "run by Tests/Interop/run-protobuf.sh"))
struct InteropTests {
    @Test func readsWhatPythonWrote() throws {
        var rest = try read("from-python")[...]
        var names: Set<String> = []
        while !rest.isEmpty {
            let name = String(decoding: try text(&rest), as: UTF8.self)
            let bytes = try text(&rest)
            let json = String(decoding: try text(&rest), as: UTF8.self)
            let type = try #require(MessageRegistry.type(named: name), "\(name)")
            try compare(type, bytes, json)
            names.insert(name)
        }
        #expect(names == Set(MessageRegistry.all.map { $0.fullName }))
    }

    private func compare<M: Message>(_ type: M.Type, _ bytes: [UInt8], _ json: String) throws {
        let message = try M(decoding: bytes, limits: .lenient)
        #expect(message.encoded() == bytes, "\(M.fullName)")
        #expect(try M(json: json) == message, "\(M.fullName): \(json)")
        #expect(try M(json: message.json()) == message, "\(M.fullName): \(message.json())")
    }

    @Test func writesForPython() throws {
        var records: [UInt8] = []
        for seed in 0..<60 {
            for type in MessageRegistry.all {
                let wire = try #require(type as? any WireMessage.Type)
                var random = RandomBytes(seed: UInt64(seed))
                let message = try type.init(decoding: random.message(wire.scanTable), limits: .lenient)
                let json = holdsAny(wire.scanTable) ? "" : message.json()
                for part in [Array(type.fullName.utf8), message.encoded(), Array(json.utf8)] {
                    records += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: part.count >> $0) } + part
                }
            }
        }
        try write(records, "from-swift")
    }

    private func holdsAny(_ table: UnsafePointer<hall_scan_message>) -> Bool {
        if table == AnyMessage.scanTable { return true }
        return UnsafeBufferPointer(start: table.pointee.fields, count: Int(table.pointee.field_count)).contains { field in
            field.message.map(holdsAny) ?? false
        }
    }

    private func text(_ rest: inout ArraySlice<UInt8>) throws -> [UInt8] {
        try #require(rest.count >= 4)
        let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        rest = rest.dropFirst(4)
        try #require(rest.count >= count)
        defer { rest = rest.dropFirst(count) }
        return [UInt8](rest.prefix(count))
    }

    private func read(_ name: String) throws -> [UInt8] {
        let file = try #require(fopen("\(folder ?? "")/\(name)", "rb"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    private func write(_ bytes: [UInt8], _ name: String) throws {
        let file = try #require(fopen("\(folder ?? "")/\(name)", "wb"))
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
        #expect(fclose(file) == 0)
    }
}
