import HallProto

extension AbsenceInfo {
    func cells(_ look: Look) -> [Cell] {
        [
            Cell(number), stageCell(look), Cell(personName), Cell(date), Cell(hours), Cell(look.clock.text(explainUntil)),
            Cell(decidedByName),
        ]
    }

    fileprivate var hours: String { "\(starts)–\(ends)" }

    /// What may be decided on stands out, and what stands against the facts more so.
    fileprivate func stageCell(_ look: Look) -> Cell {
        let label = look(stage.label)
        if againstFacts { return Cell(look(.againstFacts(label)), .late) }
        return ready ? Cell(look(.readyToDecide(label)), .near) : Cell(label)
    }
}

/// An unaccounted session with everything it says.
func text(of found: AbsenceInfo?, _ look: Look) -> String {
    guard let found else { return look(.nothingFound) }
    let lines: [(Phrase, Cell)] = [
        (.stage, found.stageCell(look)), (.person, Cell("\(found.personName) (\(found.personID))")),
        (.day, Cell(found.date)), (.session, Cell(found.hours)),
        (.explainUntil, Cell(found.explainUntil.map { look.clock.text($0) } ?? look(.followsWithCalendar))),
        (.noticePaper, Cell(found.noticeID)), (.verdictBy, Cell(found.decidedByName)),
        (.verdictAt, Cell(look.clock.text(found.decidedAt))), (.reason, Cell(found.reason)),
        (.decisionPaper, Cell(found.decisionID)), (.version, Cell("\(found.version)")),
    ]
    let statements = found.statements.map { statement in
        let mark = statement.late ? look(look(.lateStatement), .late) : ""
        return "  \(look(.statement))  \(look.clock.text(statement.at))\(mark)  \(oneLine(statement.text))"
    }
    return ([found.number, sheet(lines, look)] + statements).joined(separator: "\n")
}

extension ListAbsencesReply: PagedReply {
    static let pageSizeMax = 200
    var count: Int { absences.count }
    mutating func append(_ other: Self) {
        absences += other.absences
        nextPageToken = other.nextPageToken
    }
}
