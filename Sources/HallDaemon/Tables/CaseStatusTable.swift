import Foundation
import GRDB
import HallProto
import HallRules

/// ON-5. Where a case stands, for whoever holds its number and query code.
enum CaseStatusTable {
    static func status(
        _ db: Database, _ clock: Clock, number: String, code: String, now: Instant
    ) throws -> CaseStatusReply {
        let today = clock.hallTime(now).day
        let find = try QuickStatement(db, statement)
        try find.bind(1, number)
        let found = try find.first { row in
            try check(db, code, row, number, today: today)
            return reply(row, number, clock, now: now)
        }
        guard let found else { throw noMatch }
        return found
    }

    private static let statement = """
        SELECT c.query_code, c.guessed_on, c.guesses, c.item_name, c.stage, c.result, c.accepted_at, c.ended_at, c.near_at, c.due_at,
            w.name, c.filed_at
        FROM case_file c JOIN post p ON p.id = c.post_id JOIN window w ON w.id = p.window_id
        WHERE c.number = ?1
        """

    private static func reply(_ row: QuickRow, _ number: String, _ clock: Clock, now: Instant) -> CaseStatusReply {
        let stage = CaseStage(rawValue: Int32(row.integer(4)))
        let ended = row.optionalInteger(7)
        let due = row.optionalInteger(9)
        return CaseStatusReply(
            number: number, itemName: row.text(3), stage: stage, result: CaseResult(rawValue: Int32(row.integer(5))),
            acceptedAt: row.optionalInteger(6).map { Instant(milliseconds: $0).timestamp },
            // The due instant is the closing time of the due day.
            dueOn: due.map { clock.hallTime(Instant(milliseconds: $0)).day.description } ?? "",
            dueState: HallProto.DueState(stage, nearAt: row.optionalInteger(8), dueAt: due, endedAt: ended, now: now),
            windowName: row.text(10), finishedAt: ended.map { Instant(milliseconds: $0).timestamp },
            filedAt: Instant(milliseconds: row.integer(11)).timestamp)
    }

    /// The same words for a number that isn't there and a code that is wrong: a guesser learns nothing.
    static let noMatch = Failure.saying(
        .notFound, zh: "编号或查询码不对，请对照回执核对；回执丢失请到窗口查询",
        en: "the number or the query code is wrong; check them on your receipt, or ask at the window")

    private static let locked = Failure.saying(
        .resourceExhausted, zh: "这个办件今天输错查询码次数过多，请明天再查，或带证件到窗口查询",
        en: "too many wrong codes for this case today; try tomorrow, or ask at the window with your papers")

    /// A wrong code leaves a trace and is counted; past the day's measure even the right one has to wait.
    private static func check(_ db: Database, _ code: String, _ row: QuickRow, _ number: String, today: Day) throws {
        if row.integer(1) == today.number {
            guard try row.integer(2) < Setting.queryCodeGuessesPerDay.integer(db) else { throw locked }
        }
        guard row.text(0) != code else { return }
        throw JournalledRefusal(failure: noMatch) { context, method, call in
            let count = try countGuess(context.db, number, today)
            let actor = JournalActor(uid: call.peer.uid, terminalID: "", personID: "", method: method)
            try context.record(
                JournalNote(
                    .queryCodeGuessed(QueryCodeGuessed(number: number, guessesToday: count)), subject: "case/\(number)",
                    clauses: [.on5]), by: actor)
        }
    }

    private static func countGuess(_ db: Database, _ number: String, _ today: Day) throws -> Int32 {
        try Int32.fetchOne(
            db.cachedStatement(
                sql: """
                    UPDATE case_file SET guesses = iif(guessed_on = ?2, guesses, 0) + 1, guessed_on = ?2
                    WHERE number = ?1 RETURNING guesses
                    """), arguments: [number, today.number]) ?? 0
    }
}

extension HallProto.DueState {
    /// TL-5. The state from the instants kept beside a case: the same answer as the rule's, without its ledger. Closing time's
    /// own minute is still in time.
    init(_ stage: CaseStage, nearAt: Int64?, dueAt: Int64?, endedAt: Int64?, now: Instant) {
        let overdueFrom = dueAt.map { $0 + 60_000 } ?? .max
        switch stage {
        case .annulled: self = .annulled
        case .paused, .awaitingSupplement: self = .paused
        case .finished where dueAt == nil: self = endedAt ?? 0 < nearAt ?? .max ? .finishedOnTime : .provisional
        case .finished: self = endedAt ?? 0 < overdueFrom ? .finishedOnTime : .finishedLate
        // Answered in time or not, or with no day to be late for.
        case .notAccepted, .withdrawn: self = dueAt != nil && endedAt ?? 0 >= overdueFrom ? .finishedLate : .finishedOnTime
        case .inWork, .received, .unspecified, .unrecognized:
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
