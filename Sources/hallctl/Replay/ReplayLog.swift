import HallProto

/// One step of a permit desk's log, as its row says it. Instants are seconds since 1970.
struct ReplayRow: Sendable, Equatable {
    let caseName: String
    let channel: String
    let department: String
    let started: Int64
    let deadline: Int64
    /// Nil: the case was open when the log was taken.
    let ended: Int64?
    /// The group the actor worked in; empty where the log names none.
    let group: String
    let actor: String
    let responsible: String
    let at: Int64
    /// What the step was; empty where the log does not say.
    let activity: String

    /// What the applicant was told of the application had to be put right.
    var isAdjustment: Bool { activity.lowercased().contains("adjust confirmation") }

    var isAfterEnd: Bool { ended.map { at > $0 } ?? false }
    var isBeforeStart: Bool { at < started }
}

/// A log of cases and their steps, in the order of the file.
struct ReplayLog: Sendable {
    let rows: [ReplayRow]

    /// Everything or nothing: a row that can't be read is named, none is passed over. Throws `Trouble.usage`.
    init(_ bytes: [UInt8], path: String) throws {
        guard let table = CSV(bytes) else { throw Trouble.usage(.notALog(path, Self.columns)) }
        let missing = Self.columns.filter { !table.columns.contains($0) }
        guard missing.isEmpty else { throw Trouble.usage(.notALog(path, missing)) }
        guard !table.rows.isEmpty else { throw Trouble.usage(.emptyLog(path)) }
        rows = try table.rows.enumerated().map { index, fields in
            try ReplayRow(table, fields) { column in Trouble.usage(.badLogRow(path, row: index + 1, column)) }
        }
        try checkCases(path)
    }

    /// Each case by the indices of its rows in the order of their instants, those of one instant as they stand in the file; the
    /// cases in the order in which the file first names them.
    var cases: [[Int]] {
        var places: [String: Int] = [:]
        var result: [[Int]] = []
        for (index, row) in rows.enumerated() {
            if let place = places[row.caseName] {
                result[place].append(index)
            } else {
                places[row.caseName] = result.count
                result.append([index])
            }
        }
        return result.map { $0.sorted { (rows[$0].at, $0) < (rows[$1].at, $1) } }
    }

    /// What a case says of itself stands in each of its rows, and must be the same in all of them.
    private func checkCases(_ path: String) throws {
        for indices in cases {
            let first = rows[indices[0]]
            for index in indices where !rows[index].isOfSameCase(as: first) {
                throw Trouble.usage(.badLogRow(path, row: index + 1, "case"))
            }
        }
    }

    static let columns = [
        "case", "channel", "department", "responsible", "started", "deadline", "ended", "actor_group", "actor", "at",
    ]
}

extension ReplayRow {
    fileprivate init(_ table: CSV, _ fields: [String], bad: (_ column: String) -> Trouble) throws {
        func text(_ column: String) throws -> String {
            let text = table.field(fields, column)
            guard !text.isEmpty else { throw bad(column) }
            return text
        }
        func instant(_ column: String) throws -> Int64 {
            guard let instant = replayInstant(try text(column)) else { throw bad(column) }
            return instant
        }
        self.init(
            caseName: try text("case"), channel: try text("channel"), department: try text("department"),
            started: try instant("started"), deadline: try instant("deadline"),
            ended: table.field(fields, "ended").isEmpty ? nil : try instant("ended"),
            group: table.field(fields, "actor_group"), actor: try text("actor"), responsible: try text("responsible"),
            at: try instant("at"), activity: table.field(fields, "activity"))
    }

    fileprivate func isOfSameCase(as other: ReplayRow) -> Bool {
        channel == other.channel && department == other.department && started == other.started && deadline == other.deadline
            && ended == other.ended && responsible == other.responsible
    }
}

/// RFC 3339 as the wire's own JSON reads it; fractions of a second are dropped.
func replayInstant(_ text: String) -> Int64? {
    (try? AdvanceClockRequest(json: "{\"to\":\(quoted(text))}"))?.to?.seconds
}
