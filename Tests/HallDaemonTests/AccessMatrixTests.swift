import Foundation
import HallProto
import Testing

@testable import HallDaemon

/// Who may call what, cell by cell: docs/access-matrix.md says it, the daemon must agree. With HALL_WRITE_ACCESS_MATRIX set the
/// test writes the file as the daemon has it, for somebody to read what has changed before it is kept.
@Suite struct AccessMatrixTests {
    static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "docs/access-matrix.md")

    @Test("every method has its request")
    func complete() {
        #expect(Set(AccessRequests.all.keys) == Set(MethodTable.all.map(\.path)))
    }

    @Test("BN-2, DI-1, AB-5, ATT-2 · every cell of the access matrix")
    func everyCell() async throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        var rows: [String] = []
        try await AccessHall.run { hall in
            for method in MethodTable.all { rows += try await Self.rows(of: method, hall) }
        }
        if ProcessInfo.processInfo.environment["HALL_WRITE_ACCESS_MATRIX"] != nil {
            let lines = text.components(separatedBy: "\n")
            let head = lines.prefix(through: lines.firstIndex { $0.hasPrefix("|---") } ?? lines.endIndex - 1)
            try (head + rows + [""]).joined(separator: "\n").write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let written = text.components(separatedBy: "\n").filter { $0.hasPrefix("| hall.v1.") }
        for row in rows where !written.contains(row) {
            let name = row.components(separatedBy: " | ")[0]
            let before = written.first { $0.hasPrefix(name + " |") } ?? "no row"
            Issue.record("the daemon says\n\(row)\nthe matrix says\n\(before)")
        }
        #expect(written.count == rows.count)
        #expect(text.contains(Self.header), "the columns are \(Self.header)")
    }

    /// The columns: who is no person, then people by role.
    private static let others: [(String, UInt32)] = [
        ("stranger", AccessHall.stranger), ("terminal", AccessHall.terminal), ("badge", AccessHall.badged),
        ("public", AccessHall.publicAccount), ("shipper", AccessHall.shipper),
        ("daemon", getuid()), ("delegate", AccessHall.delegate),
    ]

    private static var header: String {
        let roles = AccessHall.roles.map { $0.protoName.dropFirst("ROLE_".count).lowercased() }
        return "| method | relation | " + (others.map(\.0) + roles).joined(separator: " | ") + " |"
    }

    private static func rows(of method: HallProto.Method, _ hall: AccessHall) async throws -> [String] {
        guard let entry = AccessRequests.all[method.path] else { return [] }
        let relations: [AccessHall.Relation] =
            switch entry.subject {
            case .none: [.other]
            case .theCase: AccessHall.Relation.allCases
            case .person: [.own, .other]
            }
        var rows: [String] = []
        for relation in relations {
            var cells = [method.path, entry.subject.isNone ? "–" : relation.rawValue]
            for (_, uid) in others {
                let isOwn = entry.subject.isPerson && relation == .own && uid == AccessHall.badged
                let request = entry.request(hall, 0, isOwn ? AccessHall.person(0, .other) : "")
                cells.append(try await hall.outcome(method, request.encoded(), as: uid))
            }
            for place in AccessHall.roles.indices {
                // Who is asked about a person stands apart in their role, where the badges are.
                let standing = entry.subject.isPerson ? .other : relation
                let isNamed = !entry.subject.isPerson || relation == .own
                let caller = isNamed ? AccessHall.person(place, standing) : ""
                let request = entry.request(hall, place, caller)
                cells.append(try await hall.outcome(method, request.encoded(), as: AccessHall.uid(place, standing)))
            }
            rows.append("| " + cells.joined(separator: " | ") + " |")
        }
        return rows
    }
}

extension AccessRequests.Subject {
    fileprivate var isNone: Bool { if case .none = self { true } else { false } }
    fileprivate var isPerson: Bool { if case .person = self { true } else { false } }
}
