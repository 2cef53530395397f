import HallProto

private let lineColumns: [Column] = [
    .text(.person), .text(.unit), .number(.sessionsToWork), .number(.present), .number(.late), .number(.early),
    .number(.missedMarks), .number(.unaccounted), .number(.absentSessions), .number(.onLeave), .number(.outingSessions),
    .number(.studySessions), .number(.extendedMinutes), .text(.lawLimit),
]

extension MonthLine {
    fileprivate func cells(_ look: Look) -> [Cell] {
        [
            Cell(personName), Cell(unitName), Cell("\(sessions)"), Cell("\(present)"), counted(late, lateMinutes),
            counted(early, earlyMinutes), Cell("\(missedMarks)", missedMarks > 0 ? .near : .plain),
            Cell("\(unaccounted)", unaccounted > 0 ? .near : .plain), Cell("\(absent)", absent > 0 ? .late : .plain),
            Cell("\(leave)"), Cell("\(outings)"), Cell("\(study)"), Cell("\(extendedMinutes)"), lawCell(look),
        ]
    }

    /// "2 (17′)".
    private func counted(_ times: Int32, _ minutes: Int32) -> Cell {
        times == 0 ? Cell("0") : Cell("\(times) (\(minutes)′)", .near)
    }

    private func lawCell(_ look: Look) -> Cell {
        switch law {
        case .near: Cell(look(.lawNear), .near)
        case .beyond: Cell(look(.lawBeyond), .late)
        case .clear, .unspecified, .unrecognized: Cell("")
        }
    }
}

extension MonthChange {
    /// "张三：旷工 2 → 0".
    func text(_ look: Look) -> String {
        let pairs: [(Phrase, KeyPath<MonthLine, Int32>)] = [
            (.sessionsToWork, \.sessions), (.present, \.present), (.late, \.late), (.lateMinutes, \.lateMinutes),
            (.early, \.early),
            (.earlyMinutes, \.earlyMinutes), (.missedMarks, \.missedMarks), (.unaccounted, \.unaccounted),
            (.absentSessions, \.absent), (.excusedSessions, \.excused), (.onLeave, \.leave), (.outingSessions, \.outings),
            (.studySessions, \.study), (.extendedMinutes, \.extendedMinutes),
        ]
        let (old, new) = (before ?? MonthLine(), after ?? MonthLine())
        let changes = pairs.filter { old[keyPath: $0.1] != new[keyPath: $0.1] }
            .map { "\(look($0.0)) \(old[keyPath: $0.1]) → \(new[keyPath: $0.1])" }
        return "  \(personName)  \(changes.joined(separator: look.comma))"
    }
}

/// A sheet, line by line; what a correction changed; what nobody has decided on.
func text(of found: MonthSheetInfo?, _ look: Look) -> String {
    guard let found else { return look(.nothingFound) }
    let head = found.revision == 0 ? look(.sheetIsPreview(found.month)) : look(.sheetRevision(found.month, found.revision))
    let seal: [(Phrase, Cell)] = [
        (.sealedBy, Cell(found.sealedByName)), (.sealedAt, Cell(look.clock.text(found.sealedAt))),
        (.reason, Cell(found.reason)), (.verdictBy, Cell(found.approvedByName)),
        (.sheetPapers, Cell(found.paperIDs.joined(separator: look.comma))),
    ]
    let undecided = found.lines.filter { !$0.undecided.isEmpty }.map { line in
        look(look(.undecided(line.personName, line.undecided.joined(separator: look.comma))), .near)
    }
    let missing = found.yearsMissing.map { look(look(.yearMissing($0)), .near) }
    let table = Table(lineColumns, found.lines.map { $0.cells(look) }).text(look)
    let parts = [head] + (found.revision == 0 ? [] : [sheet(seal, look)]) + [table] + found.changes.map { $0.text(look) }
    return (parts + undecided + missing).joined(separator: "\n")
}
