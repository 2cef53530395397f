import GRDB
import HallProto
import HallRules

/// ST-4, ST-5. Studies as they are told: with what became of each for everybody the reader may see.
struct StudyReading {
    private let db: Database
    private let house: House
    private let now: Instant
    private let reader: StudyReader
    private let timetable: Timetable
    /// What is known of days somebody stayed away on, once it is asked for.
    private var days: [Day: DayFacts] = [:]

    private struct DayFacts {
        var spans: [CoverSpan]
        var hall: [WorkSession]
        var people: [String: AttendanceDay]
    }

    init(_ db: Database, _ house: House, reader: StudyReader, now: Instant) throws {
        self.db = db
        self.house = house
        self.reader = reader
        self.now = now
        timetable = try house.timetable(db)
    }

    private static let columns = """
        SELECT s.*, g.name AS group_name, r.name AS recorder_name, w.kind, w.year, w.serial,
            (SELECT count(*) FROM study_member m JOIN staff p ON p.id = m.person_id
                WHERE m.study_id = s.id AND (p.departed_on IS NULL OR p.departed_on > s.day)) AS planned
        FROM study s JOIN study_group g ON g.id = s.group_id LEFT JOIN staff r ON r.id = s.recorded_by
            LEFT JOIN paper w ON w.id = s.paper_id
        """

    /// Those who serve on its day.
    private static let members = """
        SELECT m.*, s.day, s.starts, s.ends, s.stage, s.number, p.name AS person_name, d.name AS decided_name
        FROM study s JOIN study_member m ON m.study_id = s.id JOIN staff p ON p.id = m.person_id
            LEFT JOIN staff d ON d.id = m.decided_by
        WHERE (p.departed_on IS NULL OR p.departed_on > s.day)
        """

    /// With everybody of it whom the reader may see. NOT_FOUND where there is none of that number.
    mutating func study(_ number: String) throws -> StudyInfo {
        _ = try StudyTable.row(db, number)
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(Self.columns) WHERE s.number = ?"), arguments: [number])
        guard let row else { throw Failure.fault }
        var info = try info(row)
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "\(Self.members) AND s.number = ? ORDER BY m.person_id"), arguments: [number])
        for row in rows where reader.sees(Person.ID(row["person_id"])) { info.members.append(try member(row)) }
        return info
    }

    /// In the order they are, without who is to come; `own`: whose alone.
    func list(
        _ request: ListStudiesRequest, days: ClosedRange<Day>, own: Person.ID?, after: PageToken, limit: Int
    ) throws -> [(info: StudyInfo, place: PageToken)] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(Self.columns)
                    WHERE s.day BETWEEN :first AND :last AND (:group = '' OR s.group_id = :group)
                        AND (s.day * 1440 + s.starts, s.id) > (:order, :id)
                        AND (:own IS NULL OR EXISTS
                            (SELECT 1 FROM study_member m WHERE m.study_id = s.id AND m.person_id = :own))
                    ORDER BY s.day * 1440 + s.starts, s.id LIMIT :limit
                    """),
            arguments: [
                "first": days.lowerBound.number, "last": days.upperBound.number, "group": request.groupID,
                "order": after.order, "id": after.id, "own": own?.value, "limit": limit,
            ]
        ).map { row in
            let order: Int64 = (row["day"] as Int64) * 1440 + (row["starts"] as Int64)
            return (try info(row), PageToken(order: order, id: row["id"]))
        }
    }

    private func info(_ row: Row) throws -> StudyInfo {
        let clock = house.clock
        let study = try StudyTable.find(db, number: row["number"]).study
        let recorded = (row["recorded_at"] as Int64?).map { Instant(milliseconds: $0) }
        return StudyInfo(
            number: row["number"], stage: StudyStage(rawValue: row["stage"]), groupID: row["group_id"],
            groupName: row["group_name"], date: study.hours.day.description, from: study.hours.from.description,
            until: study.hours.until.description, topic: row["topic"], place: row["place"], speaker: row["speaker"],
            planned: row["planned"], present: row["present"],
            sheetID: (row["kind"] as String?).flatMap { _ in PaperTable.paperID(row) }?.description ?? "",
            recordDue: study.recordDue(in: timetable)?.day.description ?? "",
            recordLate: study.isRecordLate(
                recorded: recorded.map(clock.hallTime), now: clock.hallTime(now), in: timetable),
            recordedBy: row["recorded_by"] ?? "", recordedByName: row["recorder_name"] ?? "", recordedAt: recorded?.timestamp,
            revision: row["revision"], correctionReason: row["correction_reason"], notes: row["notes"],
            cancelReason: row["cancel_reason"], version: row["version"])
    }

    private mutating func member(_ row: Row) throws -> StudyMemberInfo {
        StudyMemberInfo(
            personID: row["person_id"], personName: row["person_name"], standing: try standing(row).wire,
            askOff: AskOffStage(rawValue: row["ask_stage"]), askOffReason: row["ask_reason"],
            decidedBy: row["decided_by"] ?? "", decidedByName: row["decided_name"] ?? "",
            reason: HallProto.StudyReason(rawValue: row["reason"]), reasonText: row["reason_text"])
    }

    /// One line of a study. NOT_FOUND where there is no such study.
    mutating func member(_ number: String, _ person: Person.ID) throws -> StudyMemberInfo {
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "\(Self.members) AND s.number = ? AND m.person_id = ?"),
            arguments: [number, person.value])
        guard let row else { throw Failure.fault }
        return try member(row)
    }

    /// Everybody's studies of these days but those that were taken back, with what became of each.
    mutating func standings(
        in days: ClosedRange<Day>, of person: Person.ID?
    ) throws -> [(person: String, hours: StudyHours, standing: HallRules.StudyStanding)] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    \(Self.members) AND s.day BETWEEN :first AND :last AND s.stage <> 3
                        AND (:person IS NULL OR m.person_id = :person) ORDER BY s.day, s.starts, s.id, m.person_id
                    """),
            arguments: ["first": days.lowerBound.number, "last": days.upperBound.number, "person": person?.value])
        var standings: [(person: String, hours: StudyHours, standing: HallRules.StudyStanding)] = []
        for row in rows { standings.append((row["person_id"], try StudyTable.hours(row), try standing(row))) }
        return standings
    }

    private mutating func standing(_ row: Row) throws -> HallRules.StudyStanding {
        let hours = try StudyTable.hours(row)
        let present: Bool? = row["present"]
        let record: HallRules.StudyStanding.Facts.Record = present.map { $0 ? .present : .absent } ?? .missing
        let askOff = StudyAskOff.Stage(AskOffStage(rawValue: row["ask_stage"]))
        let place = try record == .absent ? whereabouts(row["person_id"], hours) : (served: 0, away: 0)
        return HallRules.StudyStanding(
            .init(record, askOff: askOff, servedMinutes: place.served, awayMinutes: place.away), minutes: hours.minutes)
    }

    /// Minutes of it at a post, and away in order.
    private mutating func whereabouts(_ person: String, _ hours: StudyHours) throws -> (served: Int, away: Int) {
        let facts = try days[hours.day] ?? gather(hours.day)
        days[hours.day] = facts
        let own = facts.people[person]
        return (
            hours.served(by: Person.ID(person), facts.spans),
            own.map { hours.away($0.absences, duty: $0.duty, hall: facts.hall) } ?? 0
        )
    }

    private func gather(_ day: Day) throws -> DayFacts {
        let reading = try AttendanceReading(db, house, in: day...day, of: .everybody, now: now)
        let cover = try CoverReading.day(db, house, day, from: .marks, now: now)
        return DayFacts(
            spans: cover?.spans() ?? [], hall: reading.plan.sessions(on: day).value ?? [],
            people: try reading.attendance(on: day).reduce(into: [:]) { $0[$1.person.id] = $1.attendance })
    }
}

extension StudyReader {
    /// ST-4. Who asks, with whose they may see.
    init(_ db: Database, _ caller: Principal) throws {
        guard let id = caller.personID else { throw Failure.nobody }
        let seesAll = caller.holds(anyOf: [.partyBranch, .registrar, .director, .principal, .inspector])
        let person = Person.ID(id)
        self.init(person: person, reach: seesAll ? .everybody : .people(try StudyGroupTable.led(db, by: person)))
    }
}

extension HallRules.StudyStanding {
    fileprivate var wire: HallProto.StudyStanding {
        switch self {
        case .pending: .pending
        case .attended: .attended
        case .askedOff: .askedOff
        case .serving: .serving
        case .away: .away
        case .stayedAway: .stayedAway
        }
    }
}
