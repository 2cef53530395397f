import GRDB
import HallProto
import HallRules

/// LV-5. The register of leave.
enum LeaveTable {
    /// One as the rules know it, with its number, and which version of it the book holds.
    struct Found {
        var leave: Leave
        var number: String
        var consent: String
        /// When it was decided on; nil: it is not.
        var decided: HallTime?
        var version: Int64
    }

    /// What is known of a new one beside what rules know.
    struct Particulars {
        var reason: String
        var askedAt: Instant
        var registeredBy: Person.ID?
        var toldBy: String
        var account: LeaveAccount
    }

    /// How far from leave others may be that count together with it, in days.
    private static let reachDays = 400

    /// NOT_FOUND where there is none of that number, ABORTED when it is not in the version the caller has seen.
    static func find(_ db: Database, _ clock: Clock, number: String, seen: Int64? = nil) throws -> Found {
        let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM leave WHERE number = ?"), arguments: [number])
        guard let row else {
            throw Failure.missing(number, zh: "没有这个编号的请假，请核对", en: "there is no leave of this number; check it")
        }
        let found = try found(db, row, clock)
        guard seen.map({ $0 == found.version }) ?? true else {
            throw Failure.conflict(expected: seen ?? 0, current: found.version)
        }
        return found
    }

    /// Of one person, in the order they were asked for: those that may bear on leave on these days.
    static func of(_ person: Person.ID, _ db: Database, _ clock: Clock, around days: ClosedRange<Day>) throws -> [Found] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT * FROM leave WHERE person_id = ? AND last_day >= ? AND first_day <= ? ORDER BY id"),
            arguments: [person.value, (days.lowerBound - reachDays).number, (days.upperBound + reachDays).number]
        ).map { try found(db, $0, clock) }
    }

    /// Those granted that bear on these days, in the order they were asked for; or only those for which somebody was sent as a substitute.
    static func granted(
        _ db: Database, _ clock: Clock, of person: Person.ID?, in days: ClosedRange<Day>, withSubstitutes: Bool = false
    ) throws -> [Found] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT * FROM leave WHERE stage = 2 AND last_day >= :first AND first_day <= :last
                        AND (:person IS NULL OR person_id = :person)
                        AND (NOT :substitutes OR EXISTS (SELECT 1 FROM leave_substitute WHERE leave_id = leave.id)) ORDER BY id
                    """),
            arguments: [
                "first": days.lowerBound.number, "last": days.upperBound.number, "person": person?.value,
                "substitutes": withSubstitutes,
            ]
        ).map { try found(db, $0, clock) }
    }

    /// LV-5. Of one person, those granted from which nobody is back. Asked at every sign-in, and hardly ever any.
    static func notBack(_ db: Database, _ clock: Clock, of person: Person.ID) throws -> [Found] {
        try Int64.fetchAll(
            db.cachedStatement(sql: "SELECT id FROM leave WHERE person_id = ? AND stage = 2 AND back = 1 ORDER BY id"),
            arguments: [person.value]
        ).compactMap { id in
            try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM leave WHERE id = ?"), arguments: [id]).map {
                try found(db, $0, clock)
            }
        }
    }

    /// ATT-5. By person, the ways off the post that leave makes on these days.
    static func absences(
        _ db: Database, _ clock: Clock, _ plan: WorkPlan, of person: Person.ID?, in days: ClosedRange<Day>
    ) throws -> [String: [Absence]] {
        try granted(db, clock, of: person, in: days).reduce(into: [:]) {
            $0[$1.leave.person.value, default: []] += $1.leave.absences(plan)
        }
    }

    static func person(_ db: Database, number: String) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: "SELECT person_id FROM leave WHERE number = ?"), arguments: [number])
    }

    static func found(_ db: Database, _ row: Row, _ clock: Clock) throws -> Found {
        let id: Int64 = row["id"]
        let parts = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM leave_part WHERE leave_id = ? ORDER BY place"), arguments: [id])
        let cuts = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM leave_cut WHERE leave_id = ? ORDER BY place"), arguments: [id])
        let leave = Leave(
            id: Leave.ID(id), person: Person.ID(row["person_id"]), parts: parts.compactMap(part), stage: stage(row),
            cuts: cuts.compactMap(halves), back: back(row, clock), word: word(row))
        return Found(
            leave: leave, number: row["number"], consent: row["consent"],
            decided: (row["decided_at"] as Int64?).map { clock.hallTime(Instant(milliseconds: $0)) }, version: row["version"])
    }

    private static func part(_ row: Row) -> Leave.Part? {
        let kind = LeaveKind(
            id: LeaveKind.ID(row["kind_id"]), name: row["name"],
            standing: AbsenceKind(LeaveStanding(rawValue: row["standing"])),
            counting: row["counting"] == 2 ? .calendarDays : .workdays,
            allowance: LeaveKind.Allowance(LeaveAllowance(rawValue: row["allowance"]), days: row["days_max"]),
            onset: row["sudden"] ? .sudden : .planned, cover: row["waits"] ? .waits : .neverWaits)
        return halves(row).map { Leave.Part(kind, $0) }
    }

    private static func halves(_ row: Row) -> HalfDays? {
        HalfDays(HalfDay(number: row["first_half"]), HalfDay(number: row["last_half"]))
    }

    private static func stage(_ row: Row) -> Leave.Stage {
        switch row["stage"] as Int {
        case 1: .asked
        case 2: .granted
        case 3: .refused
        default: .withdrawn
        }
    }

    private static func back(_ row: Row, _ clock: Clock) -> Leave.Back {
        guard let at = (row["back_at"] as Int64?).map({ clock.hallTime(Instant(milliseconds: $0)) }) else { return .away }
        return row["back"] == 2 ? .signedIn(at) : .returned(at)
    }

    private static func word(_ row: Row) -> Leave.Word {
        switch row["word"] as Int {
        case 2: .awaited(Person.ID(row["decided_by"]))
        case 3: .disowned
        default: .given
        }
    }
}

extension LeaveTable {
    /// Answers with its number.
    static func insert(_ db: Database, _ clock: Clock, _ wish: LeaveWish, _ new: Particulars, at now: Instant) throws -> String
    {
        let year = clock.hallTime(now).day.year
        guard let number = LeaveNumber(year: year, serial: try Serials.next(db, .leave, year: year)),
            let first = wish.parts.first?.days.first, let last = wish.parts.last?.days.last
        else { throw Failure.fault }
        try db.cachedStatement(
            sql: """
                INSERT INTO leave (number, person_id, stage, reason, asked_at, registered_by, told_by, afterwards, first_day,
                    last_day, half_days, chained_half_days, version) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """
        ).execute(arguments: [
            number.description, wish.person.id.value, wish.reason, new.askedAt.milliseconds, new.registeredBy?.value,
            new.toldBy,
            new.account.isAfterwards, first.day.number, last.day.number, new.account.length.halfDays,
            new.account.chainedHalfDays,
        ])
        let id = db.lastInsertedRowID
        for (place, part) in wish.parts.enumerated() { try insert(db, part, at: place, of: id) }
        let needs = LeavePapers.needs(wish.parts)
        for (place, need) in needs.enumerated() {
            try db.cachedStatement(
                sql: "INSERT INTO leave_paper (leave_id, place, name, due_workdays, first_day) VALUES (?, ?, ?, ?, ?)"
            ).execute(arguments: [id, place, need.paper.name, need.paper.dueWorkdays, need.from.number])
        }
        return number.description
    }

    private static func insert(_ db: Database, _ part: Leave.Part, at place: Int, of id: Int64) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO leave_part (leave_id, place, kind_id, name, standing, counting, allowance, days_max, sudden, waits,
                    first_half, last_half) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            id, place, part.kind.id.value, part.kind.name, part.kind.standing.leaveStanding.rawValue,
            part.kind.counting.wire.rawValue, part.kind.allowance.wire.rawValue, part.kind.allowance.daysMax,
            part.kind.onset == .sudden, part.kind.cover == .waits, part.days.first.number, part.days.last.number,
        ])
    }

    /// What changed of it, as the next version.
    static func save(_ db: Database, _ clock: Clock, _ leave: Leave) throws {
        let backAt = leave.back.at.map { clock.instant($0).milliseconds }
        try db.cachedStatement(
            sql: "UPDATE leave SET stage = ?, word = ?, back = ?, back_at = ?, version = version + 1 WHERE id = ?"
        ).execute(arguments: [leave.stage.number, leave.word.number, leave.back.number, backAt, leave.id.value])
        for (place, cut) in leave.cuts.enumerated() {
            try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO leave_cut (leave_id, place, first_half, last_half) VALUES (?, ?, ?, ?)"
            ).execute(arguments: [leave.id.value, place, cut.first.number, cut.last.number])
        }
    }

    /// Who decided, and how it came to the book.
    struct Decision {
        var by: Person.ID
        var at: Instant
        var answer: String
        var waiver: String
        var way: LeaveWay?
        var recordedBy: Person.ID?
        var chainedHalfDays: Int
    }

    static func decide(_ db: Database, _ leave: Leave.ID, _ decision: Decision) throws {
        try db.cachedStatement(
            sql: """
                UPDATE leave SET decided_by = ?, decided_at = ?, answer = ?, waiver = ?, way = ?, recorded_by = ?,
                    chained_half_days = ? WHERE id = ?
                """
        ).execute(arguments: [
            decision.by.value, decision.at.milliseconds, decision.answer, decision.waiver, decision.way?.rawValue,
            decision.recordedBy?.value, decision.chainedHalfDays, leave.value,
        ])
    }

    /// The slip by which it was granted.
    static func keep(_ db: Database, _ slip: IssuedPaper, of leave: Leave.ID) throws {
        try db.cachedStatement(sql: "UPDATE leave SET slip_id = ? WHERE id = ?").execute(arguments: [slip.rowID, leave.value])
    }

    /// Who of the unit agreed, as the next version.
    static func consent(_ db: Database, _ leave: Leave.ID, _ consent: String) throws {
        try db.cachedStatement(sql: "UPDATE leave SET consent = ?, version = version + 1 WHERE id = ?")
            .execute(arguments: [consent, leave.value])
    }
}

extension Leave.Stage {
    fileprivate var number: Int {
        switch self {
        case .asked: 1
        case .granted: 2
        case .refused: 3
        case .withdrawn: 4
        }
    }
}

extension Leave.Word {
    fileprivate var number: Int {
        switch self {
        case .given: 1
        case .awaited: 2
        case .disowned: 3
        }
    }
}

extension Leave.Back {
    fileprivate var number: Int {
        switch self {
        case .away: 1
        case .signedIn: 2
        case .returned: 3
        }
    }
}
