import GRDB
import HallProto
import HallRules

/// LV-1. Kinds of leave: those the hall has put, else those the program ships with.
enum LeaveKindTable {
    private static let shippedVersion: Int64 = 1

    /// In order of their ids.
    static func list(_ db: Database, withRetired: Bool) throws -> [LeaveKindInfo] {
        let put = try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM leave_kind")).map(info)
        let ids = Set(put.map(\.id))
        let all = put + LeaveKind.shipped.map(shipped).filter { !ids.contains($0.id) }
        return all.filter { withRetired || !$0.retired }.sorted { $0.id < $1.id }
    }

    static func find(_ db: Database, _ id: String) throws -> LeaveKindInfo? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM leave_kind WHERE id = ?"), arguments: [id]).map(info)
            ?? LeaveKind.shipped.first { $0.id.value == id }.map(shipped)
    }

    /// INVALID_ARGUMENT naming the field for a kind there is not, or not any more.
    static func required(_ db: Database, _ id: String, field: String) throws -> LeaveKind {
        guard let info = try find(db, id), !info.retired else {
            throw Failure.malformed(
                field, zh: "没有假别“\(id)”，请从假别表中选择", en: "there is no kind of leave “\(id)”; choose one of the list")
        }
        return LeaveKind(info)
    }

    static func put(_ db: Database, _ kind: LeaveKindInfo, _ expected: Expected) throws -> Change<LeaveKindInfo> {
        let change = try Change(from: find(db, kind.id), to: kind, expected)
        try change.onChange { kind in
            try db.cachedStatement(
                sql: """
                    INSERT OR REPLACE INTO leave_kind (id, name, basis, standing, counting, allowance, days_max, sudden, waits,
                        papers, retired, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """
            ).execute(arguments: [
                kind.id, kind.name, kind.basis, kind.standing.rawValue, kind.counting.rawValue, kind.allowance.rawValue,
                kind.daysMax, kind.sudden, kind.waitsForCover,
                kind.papers.map { "\($0.dueWorkdays) \($0.name)" }.joined(separator: "\n"), kind.retired, kind.version,
            ])
        }
        return change
    }

    private static func shipped(_ kind: LeaveKind) -> LeaveKindInfo {
        var info = LeaveKindInfo(kind)
        info.version = shippedVersion
        return info
    }

    private static func info(_ row: Row) -> LeaveKindInfo {
        let papers = (row["papers"] as String).split(separator: "\n").map { line in
            let words = line.split(separator: " ", maxSplits: 1)
            return LeavePaperNeed(name: String(words[1]), dueWorkdays: Int32(words[0]) ?? 0)
        }
        return LeaveKindInfo(
            id: row["id"], name: row["name"], basis: row["basis"], standing: LeaveStanding(rawValue: row["standing"]),
            counting: LeaveCounting(rawValue: row["counting"]), allowance: LeaveAllowance(rawValue: row["allowance"]),
            daysMax: row["days_max"], sudden: row["sudden"], waitsForCover: row["waits"], papers: papers,
            retired: row["retired"], version: row["version"])
    }
}

extension LeaveKindInfo: Versioned {}

extension LeaveKind {
    init(_ info: LeaveKindInfo) {
        self.init(
            id: ID(info.id), name: info.name, basis: info.basis, standing: AbsenceKind(info.standing),
            counting: info.counting == .calendarDays ? .calendarDays : .workdays,
            allowance: Allowance(info.allowance, days: Int(info.daysMax)), onset: info.sudden ? .sudden : .planned,
            cover: info.waitsForCover ? .waits : .neverWaits,
            papers: info.papers.map { Paper(name: $0.name, dueWorkdays: Int($0.dueWorkdays)) })
    }
}

extension LeaveKindInfo {
    init(_ kind: LeaveKind) {
        self.init(
            id: kind.id.value, name: kind.name, basis: kind.basis, standing: kind.standing.leaveStanding,
            counting: kind.counting.wire, allowance: kind.allowance.wire, daysMax: kind.allowance.daysMax,
            sudden: kind.onset == .sudden, waitsForCover: kind.cover == .waits,
            papers: kind.papers.map { LeavePaperNeed(name: $0.name, dueWorkdays: Int32($0.dueWorkdays)) })
    }
}

extension AbsenceKind {
    init(_ standing: LeaveStanding) {
        switch standing {
        case .outing: self = .outing
        case .study: self = .study
        case .leave, .unspecified, .unrecognized: self = .leave
        }
    }

    var leaveStanding: LeaveStanding {
        switch self {
        case .leave: .leave
        case .outing: .outing
        case .study: .study
        }
    }
}

extension LeaveKind.Counting {
    var wire: LeaveCounting {
        switch self {
        case .workdays: .workdays
        case .calendarDays: .calendarDays
        }
    }
}

extension LeaveKind.Allowance {
    init(_ allowance: LeaveAllowance, days: Int) {
        switch allowance {
        case .eachTime: self = .eachTime(days: days)
        case .eachYear: self = .eachYear(days: days)
        case .byService: self = .byService
        case .unbounded, .unspecified, .unrecognized: self = .unbounded
        }
    }

    var wire: LeaveAllowance {
        switch self {
        case .unbounded: .unbounded
        case .eachTime: .eachTime
        case .eachYear: .eachYear
        case .byService: .byService
        }
    }

    var daysMax: Int32 {
        switch self {
        case .unbounded, .byService: 0
        case .eachTime(let days), .eachYear(let days): Int32(days)
        }
    }
}
