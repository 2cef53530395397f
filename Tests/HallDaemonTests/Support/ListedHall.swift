import GRDB
import HallProto
import HallRules
import Testing

@testable import HallDaemon

/// Cases by the hundred, as the daemon would have written them: copies of its first, each at a post and with a person, due some day.
/// The hall's time is Monday 2026-03-02, 09:00; yellow is what is due by Tuesday.
enum ListedHall {
    /// Which cases, and how many.
    struct Share {
        var kind: Kind
        var count: Int
        var handlers = ["S01", "S02", "S03", "S04", "S05"]
        var posts = ["P1", "P2", "P3", "P4"]
        var items = ["N1", "L1", "Y1"]
    }

    enum Kind: CaseIterable {
        case overdue, nearDue, onTime, paused, provisional, finished, finishedLate, annulled, received, receivedLate, awaiting
        case turnedDown
    }

    /// Window W1 has P1, P3 and P4, window W2 has P2.
    static func run(_ shares: [Share], _ body: (CasesHall) async throws -> Void) async throws {
        try await CasesHall.run { hall in
            _ = try await hall.accept("D1")
            try hall.restart { db in
                let posts = "('P3', '残联岗', 'W1', 'U1', 1), ('P4', '老龄岗', 'W1', 'U1', 1)"
                try db.execute(sql: "INSERT INTO post (id, name, window_id, unit_id, version) VALUES \(posts)")
                for share in shares { try add(share, db) }
            }
            try await body(hall)
        }
    }

    private static func add(_ share: Share, _ db: Database) throws {
        let (stage, closes) = columns(share.kind)
        let own = [
            "id": "base + i", "number": "printf('2026-%06d', base + i)", "stage": "\(stage)", "result": "\(stage == 3 ? 1 : 0)",
            "handler_id": pick(share.handlers, by: "i"), "post_id": pick(share.posts, by: "i / 2"),
            "item_code": pick(share.items, by: "i / 3"), "due_at": closes,
            "order_at": "coalesce(\(closes), \(CaseTable.endOfTime))",
            "near_at": share.kind == .provisional ? "at + 30 * day" : "\(closes) - day", "ended_at": ended(share.kind, closes),
            "accepted_at": stage > 4 ? "NULL" : "received_at", "accepted_on": stage > 4 ? "NULL" : "filed_on",
            "accepted_by": "NULL", "external_number": "''",
        ]
        let names = try db.columns(in: "case_file").map(\.name)
        try db.execute(
            sql: """
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(share.count)),
                    c AS (SELECT max(id) AS base, \(try CasesHall.instant("2026-03-02 17:30").milliseconds) AS at, 86400000 AS day
                        FROM case_file)
                INSERT INTO case_file (\(names.joined(separator: ", ")))
                SELECT \(names.map { own[$0] ?? "t.\($0)" }.joined(separator: ", ")) FROM n, c, case_file t WHERE t.id = 1
                """)
    }

    /// The stage, and when it is due; every day's cases at one instant.
    private static func columns(_ kind: Kind) -> (stage: Int, closes: String) {
        switch kind {
        case .overdue: (1, "at - (1 + i % 40) * day")
        case .nearDue: (1, "at + i % 2 * day")
        case .onTime: (1, "at + (2 + i % 20) * day")
        case .paused: (2, "NULL")
        case .provisional: (1, "NULL")
        case .finished, .finishedLate: (3, "at - i % 600 * day")
        case .annulled: (4, "at - i % 600 * day")
        case .received: (5, "at + i % 3 * day")
        case .receivedLate: (5, "at - (1 + i % 3) * day")
        case .awaiting: (6, "NULL")
        case .turnedDown: (7, "at - i % 600 * day")
        }
    }

    private static func ended(_ kind: Kind, _ closes: String) -> String {
        switch kind {
        case .finished, .annulled, .turnedDown: "\(closes) - day"
        case .finishedLate: "\(closes) + day"
        case .overdue, .nearDue, .onTime, .paused, .provisional, .received, .receivedLate, .awaiting: "NULL"
        }
    }

    private static func pick(_ words: [String], by number: String) -> String {
        let cases = words.enumerated().map { "WHEN \($0) THEN '\($1)'" }.joined(separator: " ")
        return "CASE (\(number)) % \(words.count) \(cases) END"
    }
}
