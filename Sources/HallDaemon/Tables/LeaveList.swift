import GRDB
import HallProto
import HallRules

/// LV-5. How leave is told on the wire, one or many.
struct LeaveList {
    private static let columns = """
        SELECT l.*, p.name AS person_name, d.name AS decided_name, s.kind AS slip_kind, s.year AS slip_year,
            s.serial AS slip_serial
        FROM leave l JOIN staff p ON p.id = l.person_id LEFT JOIN staff d ON d.id = l.decided_by
            LEFT JOIN paper s ON s.id = l.slip_id
        """

    let db: Database
    let house: House
    let now: Instant

    private var time: HallTime { house.clock.hallTime(now) }

    /// With everything it says.
    func info(number: String) throws -> LeaveInfo {
        let row = try Row.fetchOne(db.cachedStatement(sql: "\(Self.columns) WHERE l.number = ?"), arguments: [number])
        guard let row else { throw Failure.fault }
        return try info(row)
    }

    /// Which are wanted, and how far down the list one has got.
    struct Wanted {
        var stage: LeaveStage
        var person: String
        var days: ClosedRange<Day>?
        var troubles: Bool
        var before: Int64?
        /// LV-5. Whose alone may be seen; nil: everybody's.
        var ownOf: String?
    }

    /// The newest first.
    func list(_ wanted: Wanted, limit: Int) throws -> [LeaveInfo] {
        var conditions: [String] = []
        var arguments: StatementArguments = []
        func want(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
            guard let value else { return }
            conditions.append(condition)
            arguments += [value]
        }
        want("l.id < ?", wanted.before)
        want("l.person_id = ?", wanted.ownOf)
        want("l.person_id = ?", wanted.person.said)
        want("l.last_day >= ?", wanted.days?.lowerBound.number)
        want("l.first_day <= ?", wanted.days?.upperBound.number)
        if let stage = Self.condition(wanted.stage) { conditions.append(stage) }
        if wanted.troubles { conditions.append(Self.troubled) }
        let condition = conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
        let rows = try Row.fetchCursor(db, sql: "\(Self.columns) \(condition) ORDER BY l.id DESC", arguments: arguments)
        var found: [LeaveInfo] = []
        while found.count < limit, let row = try rows.next() {
            let info = try info(row)
            if !wanted.troubles || info.isTrouble { found.append(info) }
        }
        return found
    }

    /// The register of the leave of a year, in the order it was asked for.
    func year(_ year: Int) throws -> [LeaveInfo] {
        try Row.fetchAll(
            db.cachedStatement(sql: "\(Self.columns) WHERE l.last_day >= ? AND l.first_day <= ? ORDER BY l.id"),
            arguments: [Day.firstDay(ofYear: year).number, Day.lastDay(ofYear: year).number]
        ).map(info)
    }

    private static func condition(_ stage: LeaveStage) -> String? {
        switch stage {
        case .asked: "l.stage = 1"
        case .granted: "l.stage = 2 AND l.back < 3"
        case .refused: "l.stage = 3"
        case .withdrawn: "l.stage = 4"
        case .returned: "l.back = 3"
        case .unspecified, .unrecognized: nil
        }
    }

    /// What may want something done.
    private static let troubled = """
        (l.stage = 2 AND l.back < 3 OR l.word = 2
            OR l.stage = 2 AND EXISTS (SELECT 1 FROM leave_paper q WHERE q.leave_id = l.id AND q.handed_in_at IS NULL))
        """

    /// A page goes on after the number its token is.
    static func id(_ db: Database, token: String) throws -> Int64? {
        guard !token.isEmpty else { return nil }
        guard let id = try Int64.fetchOne(db, sql: "SELECT id FROM leave WHERE number = ?", arguments: [token]) else {
            throw Failure.noSuchPage
        }
        return id
    }

    private func info(_ row: Row) throws -> LeaveInfo {
        let found = try LeaveTable.found(db, row, house.clock)
        let leave = found.leave
        let measure = try LeaveMeasure(db, house, of: leave)
        var info = LeaveInfo(
            number: found.number, stage: leave.wireStage, personID: row["person_id"], personName: row["person_name"],
            parts: leave.parts.map(LeavePart.init), kindNames: leave.parts.map(\.kind.name), reason: row["reason"],
            askedAt: Instant(milliseconds: row["asked_at"]).timestamp, registeredBy: row["registered_by"] ?? "",
            toldBy: row["told_by"], afterwards: row["afterwards"], halfDays: row["half_days"],
            chainedHalfDays: row["chained_half_days"], tier: LeaveTier(halfDays: row["chained_half_days"]).wire)
        info.tell(row)
        info.slipID = paper(row)
        info.awaitsWord = if case .awaited = leave.word { true } else { false }
        info.substitutes = try LeaveSubstituteTable.list(db, row["id"])
        info.cuts = leave.cuts.map(LeaveCut.init)
        info.papers = try papers(of: row["id"])
        info.returnedAt = leave.back.at.map { house.clock.instant($0).timestamp }
        info.returnUnconfirmed = if case .signedIn = leave.back { true } else { false }
        info.overdue = try leave.isOverdue(measure, now: time) && serves(leave.person)
        info.lateReturn = leave.cameLate(measure)
        info.takenHalfDays = leave.stands ? Int32(leave.worked(measure).count) : 0
        return info
    }

    private func serves(_ person: Person.ID) throws -> Bool {
        try StaffTable.person(db, person.value)?.isServing(on: time.day) ?? false
    }

    private func papers(of id: Int64) throws -> [LeavePaperInfo] {
        let calendar = try house.calendars.calendar(db)
        return try Row.fetchAll(
            db.cachedStatement(sql: "SELECT * FROM leave_paper WHERE leave_id = ? ORDER BY place"), arguments: [id]
        ).map { row in
            let due = LeavePapers.due(row["due_workdays"], after: Day(number: row["first_day"]), in: calendar)
            let handedIn = (row["handed_in_at"] as Int64?).map { Instant(milliseconds: $0) }
            let by = handedIn.map { house.clock.hallTime($0).day } ?? time.day
            return LeavePaperInfo(
                name: row["name"], dueOn: due.map { "\($0)" } ?? "", handedInAt: handedIn?.timestamp,
                overdue: due.map { $0 < by } ?? false)
        }
    }

    private func paper(_ row: Row) -> String {
        guard let raw = row["slip_kind"] as String?, let kind = HallRules.PaperKind(rawValue: raw) else { return "" }
        return PaperID(kind: kind, year: row["slip_year"], serial: row["slip_serial"])?.description ?? ""
    }
}

extension LeaveInfo {
    /// What was decided, and how.
    fileprivate mutating func tell(_ row: Row) {
        decidedBy = row["decided_by"] ?? ""
        decidedByName = row["decided_name"] ?? ""
        decidedAt = (row["decided_at"] as Int64?).map { Instant(milliseconds: $0).timestamp }
        answer = row["answer"]
        way = LeaveWay(rawValue: row["way"] ?? 0)
        recordedBy = row["recorded_by"] ?? ""
        waiver = row["waiver"]
        consent = row["consent"]
        version = row["version"]
    }

    /// Somebody has to do something about it.
    fileprivate var isTrouble: Bool {
        overdue || returnUnconfirmed || awaitsWord
            || [.granted, .returned].contains(stage) && papers.contains { $0.overdue && $0.handedInAt == nil }
    }
}

extension LeavePart {
    init(_ part: Leave.Part) {
        self.init(
            kindID: part.kind.id.value, from: part.days.first.day.description, fromHalf: part.days.first.half.wire,
            until: part.days.last.day.description, untilHalf: part.days.last.half.wire)
    }
}

extension LeaveCut {
    init(_ days: HalfDays) {
        self.init(
            from: days.first.day.description, fromHalf: days.first.half.wire, until: days.last.day.description,
            untilHalf: days.last.half.wire)
    }
}

extension HalfDay.Half {
    var wire: DayHalf {
        switch self {
        case .morning: .morning
        case .afternoon: .afternoon
        }
    }
}

extension HallRules.LeaveTier {
    var wire: HallProto.LeaveTier {
        switch self {
        case .director: .director
        case .principal: .principal
        }
    }
}

extension Leave {
    fileprivate var wireStage: LeaveStage {
        switch (stage, back) {
        case (.asked, _): .asked
        case (.granted, .returned): .returned
        case (.granted, .away), (.granted, .signedIn): .granted
        case (.refused, _): .refused
        case (.withdrawn, _): .withdrawn
        }
    }
}
