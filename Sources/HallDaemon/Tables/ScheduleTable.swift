import GRDB
import HallProto
import HallRules

/// ATT-3. When the hall works: schedules from a day on, and days on which it opens otherwise.
enum ScheduleTable {
    /// In order.
    static func list(_ db: Database) throws -> [ScheduleInfo] {
        let sessions = try sessions(db, "SELECT from_day AS day, starts, ends FROM work_session ORDER BY from_day, place")
        return try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM work_schedule ORDER BY from_day")).map { row in
            ScheduleInfo(
                from: Day(number: row["from_day"]).description, sessions: sessions[row["from_day"]] ?? [],
                marking: HallProto.Marking(rawValue: row["marking"]), graceMinutes: row["grace_minutes"],
                opensMinutes: row["opens_minutes"], settlesMinutes: row["settles_minutes"], version: row["version"])
        }
    }

    /// As rules know them, in order.
    static func schedules(_ db: Database) throws -> [WorkSchedule] { try list(db).map { try WorkSchedule($0) } }

    /// Puts a schedule in place of one from the same day. Refused with ATT-3 for sessions a day can't have.
    static func put(_ db: Database, _ schedule: ScheduleInfo, _ expected: Expected) throws -> Change<ScheduleInfo> {
        _ = try WorkSchedule(schedule).checked()
        let change = try Change(from: list(db).first { $0.from == schedule.from }, to: schedule, expected)
        try change.onChange { next in
            let day = try Day.required(next.from, field: "schedule.from").number
            try db.cachedStatement(
                sql: """
                    INSERT INTO work_schedule (from_day, marking, grace_minutes, opens_minutes, settles_minutes, version)
                    VALUES (?, ?, ?, ?, ?, ?)
                    ON CONFLICT (from_day) DO UPDATE SET marking = excluded.marking, grace_minutes = excluded.grace_minutes,
                        opens_minutes = excluded.opens_minutes, settles_minutes = excluded.settles_minutes,
                        version = excluded.version
                    """
            ).execute(arguments: [
                day, next.marking.rawValue, next.graceMinutes, next.opensMinutes, next.settlesMinutes, next.version,
            ])
            try db.cachedStatement(sql: "DELETE FROM work_session WHERE from_day = ?").execute(arguments: [day])
            try write(db, next.sessions, "INSERT INTO work_session (from_day, place, starts, ends) VALUES (?, ?, ?, ?)", day)
            try Meta.calendarVersion.set(db, Int64.random(in: 1...Int64.max))
        }
        return change
    }

    /// NOT_FOUND where none begins on that day, ABORTED when it is not in the version the caller has seen.
    static func remove(_ db: Database, _ request: RemoveScheduleRequest) throws {
        let current = try list(db).first { $0.from == request.from }
        try check(current?.version, request.from, seen: request.expectedVersion)
        try db.cachedStatement(sql: "DELETE FROM work_schedule WHERE from_day = ?")
            .execute(arguments: [Day.required(request.from, field: "from").number])
        try Meta.calendarVersion.set(db, Int64.random(in: 1...Int64.max))
    }

    private static func check(_ current: Int64?, _ date: String, seen: Int64) throws {
        guard let current else {
            throw Failure.missing(date, zh: "这一天没有安排，请核对", en: "there is none of that day; check it")
        }
        guard current == seen else { throw Failure.conflict(expected: seen, current: current) }
    }
}

extension ScheduleTable {
    /// Days on which the hall opens otherwise, in order.
    static func openings(_ db: Database, in days: ClosedRange<Day>) throws -> [OpeningInfo] {
        let (first, last) = (days.lowerBound.number, days.upperBound.number)
        let sessions = try sessions(
            db, "SELECT day, starts, ends FROM opening_session WHERE day BETWEEN ? AND ? ORDER BY day, place", [first, last])
        return try Row.fetchAll(
            db.cachedStatement(sql: "SELECT day, reason, version FROM opening WHERE day BETWEEN ? AND ? ORDER BY day"),
            arguments: [first, last]
        ).map { row in
            OpeningInfo(
                date: Day(number: row["day"]).description, sessions: sessions[row["day"]] ?? [], reason: row["reason"],
                version: row["version"])
        }
    }

    /// Puts a day on which the hall opens otherwise. Refused with ATT-3 for sessions a day can't have.
    static func put(_ db: Database, _ opening: OpeningInfo, _ expected: Expected) throws -> Change<OpeningInfo> {
        let day = try Day.required(opening.date, field: "opening.date")
        _ = try WorkSchedule.checked(opening.sessions.map { try WorkSchedule.Session($0) })
        let change = try Change(from: openings(db, in: day...day).first, to: opening, expected)
        try change.onChange { next in
            try db.cachedStatement(
                sql: """
                    INSERT INTO opening (day, reason, version) VALUES (?, ?, ?)
                    ON CONFLICT (day) DO UPDATE SET reason = excluded.reason, version = excluded.version
                    """
            ).execute(arguments: [day.number, next.reason, next.version])
            try db.cachedStatement(sql: "DELETE FROM opening_session WHERE day = ?").execute(arguments: [day.number])
            try write(
                db, next.sessions, "INSERT INTO opening_session (day, place, starts, ends) VALUES (?, ?, ?, ?)", day.number)
        }
        return change
    }

    /// NOT_FOUND where there is none of that day, ABORTED when it is not in the version the caller has seen.
    static func remove(_ db: Database, _ request: RemoveOpeningRequest) throws {
        let day = try Day.required(request.date, field: "date")
        try check(openings(db, in: day...day).first?.version, request.date, seen: request.expectedVersion)
        try db.cachedStatement(sql: "DELETE FROM opening WHERE day = ?").execute(arguments: [day.number])
    }

    private static func sessions(
        _ db: Database, _ sql: String, _ arguments: StatementArguments = []
    ) throws -> [Int: [SessionHours]] {
        try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).reduce(into: [:]) { days, row in
            days[row["day"], default: []].append(
                SessionHours(starts: minutes(row["starts"]), ends: minutes(row["ends"])))
        }
    }

    private static func minutes(_ minutes: Int) -> String { TimeOfDay(minuteOfDay: minutes)?.description ?? "" }

    private static func write(_ db: Database, _ sessions: [SessionHours], _ sql: String, _ day: Int) throws {
        for (place, session) in try sessions.map({ try WorkSchedule.Session($0) }).enumerated() {
            try db.cachedStatement(sql: sql)
                .execute(arguments: [day, place + 1, session.starts.minuteOfDay, session.ends.minuteOfDay])
        }
    }
}

extension ScheduleInfo: Versioned {}
extension OpeningInfo: Versioned {}

extension WorkSchedule.Session {
    /// What the pre-scan has looked at.
    init(_ hours: SessionHours) throws {
        guard let starts = TimeOfDay(hours.starts), let ends = TimeOfDay(hours.ends) else {
            throw Failure.malformed("sessions", zh: "请按 08:30 的格式填写时刻", en: "write a time of day as 08:30")
        }
        self.init(starts: starts, ends: ends)
    }
}

extension OpeningDay {
    init(_ info: OpeningInfo) throws {
        self.init(
            day: try Day.required(info.date, field: "date"), sessions: try info.sessions.map { try WorkSchedule.Session($0) })
    }
}

extension WorkSchedule {
    init(_ info: ScheduleInfo) throws {
        self.init(
            from: try Day.required(info.from, field: "schedule.from"),
            sessions: try info.sessions.map { try Session($0) },
            marking: try Marking(info.marking), graceMinutes: Int(info.graceMinutes), opensMinutes: Int(info.opensMinutes),
            settlesMinutes: Int(info.settlesMinutes))
    }

    /// When the hall opens and closes by it.
    var period: OpeningHours.Period? {
        guard let first = sessions.first, let last = sessions.last else { return nil }
        return OpeningHours.Period(from: from, opens: first.starts, closes: last.ends)
    }
}

extension WorkSchedule.Marking {
    init(_ marking: HallProto.Marking) throws(Failure) {
        switch marking {
        case .eachSession: self = .eachSession
        case .wholeDay: self = .wholeDay
        case .unspecified, .unrecognized:
            throw Failure.malformed("schedule.marking", zh: "请选择签名方式", en: "choose where marks are wanted")
        }
    }
}
