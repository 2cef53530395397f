import Foundation
import GRDB
import HallProto
import HallRules

/// ON-5. Where a case stands, for whoever holds its number and query code.
enum CaseStatusTable {
    static func status(_ db: Database, number: String, code: String, now: Instant, today: Day) throws -> CaseStatusReply {
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.query_code, c.id, coalesce(g.count, 0), c.item_name, c.stage, c.result, c.accepted_at, c.ended_at,
                    c.near_at, c.due_at, k.due_on, w.name
                FROM case_file c JOIN case_clock k ON k.case_id = c.id AND k.clock = 1
                    JOIN post p ON p.id = c.post_id JOIN window w ON w.id = p.window_id
                    LEFT JOIN code_guess g ON g.case_id = c.id AND g.day = ?2
                WHERE c.number = ?1
                """)
        let rows = try Row.fetchCursor(statement, arguments: [number, today.number])
        guard let row = try rows.next() else { throw noMatch }
        try check(code, row, number, today: today, limit: try Setting.queryCodeGuessesPerDay.integer(db))
        let stage = CaseStage(rawValue: row[4])
        let ended: Int64? = row[7]
        return CaseStatusReply(
            number: number, itemName: row[3], stage: stage, result: CaseResult(rawValue: row[5]),
            acceptedAt: Instant(milliseconds: row[6]).timestamp,
            dueOn: (row[10] as Int?).map { Day(number: $0).description } ?? "",
            dueState: HallProto.DueState(stage, nearAt: row[8], dueAt: row[9], endedAt: ended, now: now), windowName: row[11],
            finishedAt: ended.map { Instant(milliseconds: $0).timestamp })
    }

    /// The same words for a number that isn't there and a code that is wrong: a guesser learns nothing.
    static let noMatch = Failure.saying(
        .notFound, zh: "编号或查询码不对，请对照回执核对；回执丢失请到窗口查询",
        en: "the number or the query code is wrong; check them on your receipt, or ask at the window")

    private static let locked = Failure.saying(
        .resourceExhausted, zh: "这个办件今天输错查询码次数过多，请明天再查，或带证件到窗口查询",
        en: "too many wrong codes for this case today; try tomorrow, or ask at the window with your papers")

    /// A wrong code leaves a trace and is counted; past the day's measure even the right one has to wait.
    private static func check(_ code: String, _ row: Row, _ number: String, today: Day, limit: Int) throws {
        guard (row[2] as Int) < limit else { throw locked }
        guard (row[0] as String) != code else { return }
        let id: Int64 = row[1]
        throw JournalledRefusal(failure: noMatch) { context, method, call in
            let count = try countGuess(context.db, case: id, day: today)
            let actor = JournalActor(uid: call.peer.uid, terminalID: "", personID: "", method: method)
            try context.record(
                JournalNote(
                    .queryCodeGuessed(QueryCodeGuessed(number: number, guessesToday: count)), subject: "case/\(number)",
                    clauses: [.on5]), by: actor)
        }
    }

    private static func countGuess(_ db: Database, case id: Int64, day: Day) throws -> Int32 {
        try db.cachedStatement(
            sql: """
                INSERT INTO code_guess (case_id, day, count) VALUES (?, ?, 1)
                ON CONFLICT (case_id, day) DO UPDATE SET count = count + 1
                """
        ).execute(arguments: [id, day.number])
        return try Int32.fetchOne(
            db.cachedStatement(sql: "SELECT count FROM code_guess WHERE case_id = ? AND day = ?"),
            arguments: [id, day.number]) ?? 0
    }
}

extension HallProto.DueState {
    /// TL-5. The state from the instants kept beside a case: the same answer as the rule's, without its ledger. Closing time's
    /// own minute is still in time.
    init(_ stage: CaseStage, nearAt: Int64?, dueAt: Int64?, endedAt: Int64?, now: Instant) {
        let overdueFrom = dueAt.map { $0 + 60_000 } ?? .max
        switch stage {
        case .annulled: self = .annulled
        case .paused: self = .paused
        case .finished where dueAt == nil: self = endedAt ?? 0 < nearAt ?? .max ? .finishedOnTime : .provisional
        case .finished: self = endedAt ?? 0 < overdueFrom ? .finishedOnTime : .finishedLate
        case .inWork, .unspecified, .unrecognized:
            self =
                if dueAt == nil {
                    .provisional
                } else if now.milliseconds >= overdueFrom {
                    .overdue
                } else {
                    now.milliseconds >= nearAt ?? .max ? .nearDue : .onTime
                }
        }
    }
}
