import Foundation
import GRDB
import HallProto
import HallRules

/// ATT-7. What extended service is read from.
enum ExtendedServiceTable {
    /// Enquiries of visitors who asked this person at the window on a day, and who wait for their answer: whoever was told until when a leader
    /// answers has gone.
    static func waiting(_ db: Database, _ clock: Clock, for person: Person.ID, on day: Day) throws -> [String] {
        let midnight = clock.instant(HallTime(day: day, time: .startOfDay))
        return try String.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT number FROM enquiry WHERE owner_id = ? AND stage <> 3 AND stage = ? AND channel = ?
                        AND opened_at >= ? ORDER BY opened_at, id
                    """),
            arguments: [person.value, EnquiryStage.open.rawValue, Channel.window.rawValue, midnight.milliseconds])
    }

    /// When who worked on an enquiry or a case between two minutes, both included, by person. What was entered later from paper was done at
    /// another time; what the calendar moved, nobody worked on.
    static func worked(
        _ db: Database, _ clock: Clock, from first: HallTime, through last: HallTime
    ) throws -> [String: [HallTime]] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT at, open FROM journal WHERE at >= ? AND at < ?
                        AND (subject GLOB 'case/*' OR subject GLOB 'enquiry/*')
                    """),
            arguments: [
                clock.instant(first).milliseconds, clock.instant(last.advanced(byMinutes: 1)).milliseconds,
            ])
        return try rows.reduce(into: [:]) { worked, row in
            let open = try JournalOpen(decoding: [UInt8](row["open"] as Data), limits: .reply)
            guard open.backEntered == nil, !open.personID.isEmpty, open.event?.event?.isWork ?? false else { return }
            worked[open.personID, default: []].append(clock.hallTime(Instant(milliseconds: row["at"])))
        }
    }
}

extension JournalEvent.Event {
    /// Whether somebody did something on what the entry is about.
    fileprivate var isWork: Bool {
        switch self {
        case .deadlineMoved, .caseLinked, .applicantRevealed, .queryCodeGuessed: false
        case _: true
        }
    }
}
