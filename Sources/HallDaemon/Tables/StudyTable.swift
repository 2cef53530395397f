import Foundation
import GRDB
import HallProto
import HallRules

/// ST-1, ST-4, ST-5. How studies are stored: what was planned for whom, who asked off, what was recorded.
enum StudyTable {
    struct Found {
        var id: Int64
        var number: String
        var groupID: String
        var study: Study
        var version: Int64
    }

    /// What a shift becomes a study with.
    struct Draft {
        var group: String
        var hours: StudyHours
        var topic: String
        var place: String
        var speaker: String
        var people: [Person.ID]
    }

    /// NOT_FOUND where there is none of that number.
    static func row(_ db: Database, _ number: String) throws -> Row {
        let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM study WHERE number = ?"), arguments: [number])
        guard let row else {
            throw Failure.missing(number, zh: "没有这个编号的学习，请核对", en: "there is no study of this number; check it")
        }
        return row
    }

    static func find(_ db: Database, number: String) throws -> Found {
        let row = try row(db, number)
        let hours = try hours(row)
        let due = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT m.person_id, p.departed_on FROM study_member m JOIN staff p ON p.id = m.person_id WHERE m.study_id = ?
                    """), arguments: [row["id"] as Int64]
        ).filter { row in (row["departed_on"] as Int?).map { hours.day.number < $0 } ?? true }
        let stage: Study.Stage =
            switch StudyStage(rawValue: row["stage"]) {
            case .recorded: .recorded(revision: row["revision"])
            case .cancelled: .cancelled
            case .planned, .unspecified, .unrecognized: .planned
            }
        return Found(
            id: row["id"], number: number, groupID: row["group_id"],
            study: Study(hours: hours, due: Set(due.map { Person.ID($0["person_id"]) }), stage: stage),
            version: row["version"])
    }

    /// ABORTED when it is not in the version the caller has seen.
    static func find(_ db: Database, number: String, seen: Int64) throws -> Found {
        let found = try find(db, number: number)
        guard found.version == seen else { throw Failure.conflict(expected: seen, current: found.version) }
        return found
    }

    static func hours(_ row: Row) throws -> StudyHours {
        guard let from = TimeOfDay(minuteOfDay: row["starts"]), let until = TimeOfDay(minuteOfDay: row["ends"]),
            let hours = StudyHours(day: Day(number: row["day"]), from: from, until: until)
        else { throw Failure.fault }
        return hours
    }

    /// Answers with its id and number.
    static func insert(_ db: Database, _ draft: Draft, year: Int) throws -> (id: Int64, number: String) {
        guard let number = StudyNumber(.study, year: year, serial: try Serials.next(db, .study, year: year)) else {
            throw Failure.fault
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO study (number, group_id, day, starts, ends, topic, place, speaker, stage, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, 1)
                """
        ).execute(arguments: [
            number.description, draft.group, draft.hours.day.number, draft.hours.from.minuteOfDay,
            draft.hours.until.minuteOfDay, draft.topic, draft.place, draft.speaker,
        ])
        let id = db.lastInsertedRowID
        for person in draft.people {
            try db.cachedStatement(sql: "INSERT INTO study_member (study_id, person_id) VALUES (?, ?)")
                .execute(arguments: [id, person.value])
        }
        return (id, number.description)
    }

    static func keep(_ db: Database, _ paper: IssuedPaper, of id: Int64) throws {
        try db.cachedStatement(sql: "UPDATE study SET paper_id = ? WHERE id = ?").execute(arguments: [paper.rowID, id])
    }

    static func cancel(_ db: Database, _ id: Int64, because reason: String) throws {
        try db.cachedStatement(sql: "UPDATE study SET stage = 3, cancel_reason = ?, version = version + 1 WHERE id = ?")
            .execute(arguments: [reason, id])
    }

    /// The studies each is to go to on these days, but those that were taken back.
    static func busy(_ db: Database, on days: Set<Day>) throws -> [Person.ID: [StudyHours]] {
        try days.reduce(into: [:]) { busy, day in
            let rows = try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT s.*, m.person_id FROM study s JOIN study_member m ON m.study_id = s.id
                        WHERE s.day = ? AND s.stage <> 3
                        """), arguments: [day.number])
            for row in rows { busy[Person.ID(row["person_id"]), default: []].append(try hours(row)) }
        }
    }
}

extension StudyTable {
    /// ATT-5. What of study is in order, by person, then day: planned for those who are not off it, until the record says who came.
    static func times(
        _ db: Database, of person: Person.ID?, in days: ClosedRange<Day>
    ) throws -> [String: [Int: [StudyTime]]] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT s.day, s.starts, s.ends, s.stage, m.person_id FROM study s JOIN study_member m ON m.study_id = s.id
                    WHERE s.day BETWEEN :first AND :last AND (:person IS NULL OR m.person_id = :person)
                        AND (s.stage = 1 AND m.ask_stage <> 2 OR s.stage = 2 AND m.present = 1)
                    ORDER BY s.day, s.starts, s.id
                    """),
            arguments: ["first": days.lowerBound.number, "last": days.upperBound.number, "person": person?.value]
        ).reduce(into: [:]) { times, row in
            times[row["person_id"], default: [:]][row["day"], default: []].append(
                StudyTime(try hours(row), row["stage"] == 1 ? .planned : .attended))
        }
    }

    /// ATT-5. The times off the post of a day, by person.
    static func absences(_ db: Database, _ clock: Clock, on day: Day) throws -> [String: [Absence]] {
        let times = try times(db, of: nil, in: day...day)
        let marks = try times.isEmpty ? [:] : MarkTable.signed(db, clock, of: nil, in: day...day)[day.number] ?? [:]
        return times.reduce(into: [:]) { absences, entry in
            absences[entry.key] = (entry.value[day.number] ?? []).compactMap { $0.absence(signed: marks[entry.key] ?? []) }
        }
    }
}

extension StudyTable {
    /// ST-4. How what somebody asked stands; nil: they have not.
    static func askOff(_ db: Database, _ id: Int64, of person: Person.ID) throws -> StudyAskOff.Stage? {
        let stage = try Int32.fetchOne(
            db.cachedStatement(sql: "SELECT ask_stage FROM study_member WHERE study_id = ? AND person_id = ?"),
            arguments: [id, person.value])
        return stage.flatMap { StudyAskOff.Stage(AskOffStage(rawValue: $0)) }
    }

    static func put(_ db: Database, _ askOff: StudyAskOff, because reason: String, _ id: Int64) throws {
        try db.cachedStatement(
            sql: """
                UPDATE study_member SET ask_stage = ?, ask_reason = ?, decided_by = NULL
                WHERE study_id = ? AND person_id = ?
                """
        ).execute(arguments: [askOff.stage.wire.rawValue, reason, id, askOff.person.value])
    }

    static func decide(_ db: Database, _ askOff: StudyAskOff, by person: Person.ID, _ id: Int64) throws {
        try db.cachedStatement(
            sql: "UPDATE study_member SET ask_stage = ?, decided_by = ? WHERE study_id = ? AND person_id = ?"
        ).execute(arguments: [askOff.stage.wire.rawValue, person.value, id, askOff.person.value])
    }

    /// ST-5. The record as it stands from now on, beside those there were.
    static func record(
        _ db: Database, _ found: Found, _ request: RecordStudyRequest, revision: Int, by person: Person.ID, at now: Instant
    ) throws {
        try db.cachedStatement(
            sql: """
                UPDATE study SET stage = 2, revision = ?1, recorded_by = coalesce(recorded_by, ?2),
                    recorded_at = coalesce(recorded_at, ?3), present = ?4, notes = ?5, correction_reason = ?6,
                    version = version + 1
                WHERE id = ?7
                """
        ).execute(arguments: [
            revision, person.value, now.milliseconds, request.present, request.notes,
            revision > 1 ? request.correctionReason : "", found.id,
        ])
        try db.cachedStatement(
            sql: "INSERT INTO study_record (study_id, revision, recorded_by, recorded_at, record) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [found.id, revision, person.value, now.milliseconds, Data(request.encoded())])
        let absent = Dictionary(request.absent.map { ($0.personID, $0) }) { first, _ in first }
        for member in found.study.due {
            let absentee = absent[member.value]
            try db.cachedStatement(
                sql: """
                    UPDATE study_member SET present = ?, reason = ?, reason_text = ? WHERE study_id = ? AND person_id = ?
                    """
            ).execute(arguments: [
                absentee == nil ? 1 : 0, absentee?.reason.rawValue ?? 0, absentee?.text ?? "", found.id, member.value,
            ])
        }
    }
}

extension StudyAskOff.Stage {
    /// Nil: has not asked off.
    init?(_ wire: AskOffStage) {
        switch wire {
        case .waiting: self = .waiting
        case .granted: self = .decided(.granted)
        case .rejected: self = .decided(.rejected)
        case .unspecified, .unrecognized: return nil
        }
    }

    var wire: AskOffStage {
        switch self {
        case .waiting: .waiting
        case .decided(.granted): .granted
        case .decided(.rejected): .rejected
        }
    }
}
