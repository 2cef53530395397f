import HallProto

/// What became of a span's sessions, counted for each person.
struct PunchSheet: Sendable {
    struct Row: Sendable, Equatable {
        let name: String
        var sessions = 0
        var late = 0
        var lateMinutes = 0
        var early = 0
        var earlyMinutes = 0
        var unaccounted = 0
        var missingIn = 0
        var missingOut = 0
        /// Not settled; none after a good replay.
        var pending = 0

        fileprivate var figures: [Int] {
            [sessions, late, lateMinutes, early, earlyMinutes, unaccounted, missingIn, missingOut]
        }
    }

    /// In the order of the people.
    let rows: [Row]
    let total: Row
    private let records: [SessionRecordInfo]

    init(_ records: [SessionRecordInfo], of people: [ReplayHall.Clerk]) {
        let each = Dictionary(grouping: records, by: \.personID)
        rows = people.map { person in Row(named: person.name, each[person.id] ?? []) }
        total = Row(named: "", records)
        self.records = records
    }

    /// The sheet for a program.
    var csv: [UInt8] {
        Self.bytes(
            "employee,sessions,late,late_minutes,early,early_minutes,unaccounted,missing_in,missing_out",
            rows.map { [$0.name] + $0.figures.map { "\($0)" } })
    }

    /// The sessions it was counted from.
    var recordsCSV: [UInt8] {
        Self.bytes(
            "employee,date,standing,late_minutes,early_minutes,missing_in,missing_out",
            records.map { record in
                let figures = [
                    record.lateMinutes, record.earlyMinutes, record.missingSignIn ? 1 : 0, record.missingSignOut ? 1 : 0,
                ]
                return [record.personName, record.date, record.standing.shortName] + figures.map { "\($0)" }
            })
    }

    private static func bytes(_ head: String, _ rows: [[String]]) -> [UInt8] {
        let lines = [head] + rows.map { $0.map(csvField).joined(separator: ",") }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    func text(_ look: Look) -> String {
        let columns: [Column] = [
            .text(.person), .number(.punchSessions), .number(.punchLate), .number(.punchLateMinutes), .number(.punchEarly),
            .number(.punchEarlyMinutes), .number(.punchUnaccounted), .number(.missingSignIn), .number(.missingSignOut),
        ]
        let lines = rows.map { [Cell($0.name)] + $0.figures.map { Cell("\($0)") } }
        return Table(columns, lines + [[Cell(look(.punchTotal))] + total.figures.map { Cell("\($0)") }]).text(look)
    }

    var json: String {
        let rows = rows.map { row in
            "{\"employee\":\(quoted(row.name)),\"sessions\":\(row.sessions),\"late\":\(row.late),"
                + "\"lateMinutes\":\(row.lateMinutes),\"early\":\(row.early),\"earlyMinutes\":\(row.earlyMinutes),"
                + "\"unaccounted\":\(row.unaccounted),\"missingIn\":\(row.missingIn),\"missingOut\":\(row.missingOut)}"
        }
        return "[\(rows.joined(separator: ","))]"
    }
}

extension PunchSheet.Row {
    fileprivate init(named name: String, _ records: [SessionRecordInfo]) {
        self.init(
            name: name, sessions: records.count, late: records.count { $0.lateMinutes > 0 },
            lateMinutes: records.reduce(0) { $0 + Int($1.lateMinutes) }, early: records.count { $0.earlyMinutes > 0 },
            earlyMinutes: records.reduce(0) { $0 + Int($1.earlyMinutes) },
            unaccounted: records.count { $0.standing == .unaccounted }, missingIn: records.count(where: \.missingSignIn),
            missingOut: records.count(where: \.missingSignOut), pending: records.count { $0.standing == .pending })
    }
}
