import Foundation
import Testing

/// What a module may import: everything in the first list and nothing else, or anything but the second.
private enum Imports {
    case only([String])
    case anythingBut([String])

    func allow(_ module: String) -> Bool {
        switch self {
        case .only(let names): names.contains(module)
        case .anythingBut(let names): !names.contains(module)
        }
    }
}

/// What comes with the compiler: the C library under the names it has, and locks.
private let toolchain = ["Glibc", "Musl", "Synchronization"]

/// The rooms of ARCHITECTURE.md: the compiler guards them, this table guards the package description.
private let rooms: [String: Imports] = [
    // It can't ask the time, the disk or the wire.
    "HallRules": .only([]),
    // The wire doesn't know the law.
    "HallProto": .only(["CHallProto"] + toolchain),
    "HallProtoGen": .only(["CDescriptor", "CProtobufC"] + toolchain),
    "HallClient": .only(["HallProto", "CHallProto"] + toolchain),
    "HallDaemon": .anythingBut(["HallClient"]),
    "hallD": .anythingBut(["HallClient"]),
    // It prints, it never decides.
    "hallctl": .anythingBut(["HallRules", "HallDaemon", "GRDB", "GRDBSQLite", "NIO", "NIOCore", "NIOPosix"]),
]

@Suite struct ImportTests {
    @Test func `every module imports what its room allows`() throws {
        for source in try Source.modules(below: "Sources") {
            let room = try #require(rooms[source.module], "\(source.module) has no row in the table of rooms")
            for line in source.code {
                guard let name = imported(by: line.text) else { continue }
                #expect(room.allow(name), "\(source.path):\(line.number) imports \(name)")
            }
        }
    }

    /// A model that knew the rules would repeat their mistakes.
    @Test func `the simulation's model knows the wire and nothing else`() throws {
        let sources = try Source.all(below: "Tests/Simulation/Model")
        #expect(!sources.isEmpty)
        for source in sources {
            for line in source.code {
                guard let name = imported(by: line.text) else { continue }
                #expect(name == "HallProto", "\(source.path):\(line.number) imports \(name)")
            }
        }
    }

    /// C modules have no imports of Swift; a row without its module is a row forgotten.
    @Test func `every row of the table is a module`() throws {
        let modules = Set(try Source.modules(below: "Sources").map(\.module))
        #expect(Set(rooms.keys).subtracting(modules).isEmpty)
    }

    @Test(arguments: [
        ("import Foundation", "Foundation"), ("@testable import HallRules", "HallRules"), ("public import NIOCore", "NIOCore"),
        ("import struct Foundation.Date", "Foundation"), ("    @preconcurrency import GRDB", "GRDB"),
        ("let important = 1", nil), ("// import Foundation", nil), ("func imports()", nil),
    ])
    func `an import is found however it is written`(line: String, module: String?) {
        #expect(imported(by: Source(path: "Sources/A/B.swift", lines: [line]).code[0].text) == module)
    }

    private func imported(by line: String) -> String? {
        let words = line.split(separator: " ").map(String.init)
        let access = ["public", "package", "internal", "fileprivate", "private"]
        let rest = words.drop { $0.hasPrefix("@") || access.contains($0) }
        guard rest.first == "import" else { return nil }
        let kinds = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
        let path = rest.dropFirst().first { !kinds.contains($0) }
        return path?.split(separator: ".").first.map(String.init)
    }
}
