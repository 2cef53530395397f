import HallProto

let breachColumns: [Column] = [
    .text(.breachNumber), .text(.stage), .text(.breachPerson), .text(.grounds), .text(.happenedAt), .text(.explainUntil),
    .text(.caseNumber), .text(.verdictBy),
]

func cells(of breach: BreachInfo, _ look: Look) -> [Cell] {
    [
        Cell(breach.number), stage(of: breach, look), Cell(breach.personName),
        Cell(breach.grounds.map(\.shortName).joined(separator: look.comma)), Cell(look.clock.text(breach.happenedAt)),
        Cell(look.clock.text(breach.explainUntil)), Cell(breach.caseNumber), Cell(breach.decidedByName),
    ]
}

/// A breach with everything it says.
func text(of found: BreachInfo?, _ look: Look) -> String {
    guard let found else { return look(.nothingFound) }
    let recorder = found.recordedBy.isEmpty ? look(.proposedByDaemon) : found.recordedByName
    let lines: [(Phrase, Cell)] = [
        (.stage, stage(of: found, look)), (.breachPerson, Cell("\(found.personName) (\(found.personID))")),
        (.happenedAt, Cell(look.clock.text(found.happenedAt))), (.facts, Cell(found.facts)),
        (.caseNumber, Cell(found.caseNumber)), (.enquiryNumber, Cell(found.enquiryNumber)),
        (.evidence, Cell(found.evidence.map(String.init).joined(separator: look.comma))), (.recordedBy, Cell(recorder)),
        (.recordedAt, Cell(look.clock.text(found.recordedAt))),
        (.explainUntil, Cell(found.explainUntil.map { look.clock.text($0) } ?? look(.followsWithCalendar))),
        (.verdictBy, Cell(found.decidedByName)), (.verdictAt, Cell(look.clock.text(found.decidedAt))),
        (.reason, Cell(found.reason)), (.version, Cell("\(found.version)")),
    ]
    let grounds = found.grounds.map { "  \($0.shortName)  \(look(Phrase(zh: $0.zh, en: $0.en)))" }
    let statements = found.statements.map { statement in
        let mark = statement.late ? look(look(.lateStatement), .late) : ""
        return "  \(look(.statement))  \(look.clock.text(statement.at))\(mark)  \(oneLine(statement.text))"
    }
    return ([found.number] + grounds + [sheet(lines, look)] + statements).joined(separator: "\n")
}

/// What may be decided on stands out.
private func stage(of breach: BreachInfo, _ look: Look) -> Cell {
    let label = look(breach.stage.label)
    return breach.ready ? Cell(look(.readyToDecide(label)), .near) : Cell(label)
}

extension BreachGround {
    /// The entry's code, or the clause that has none.
    fileprivate var shortName: String { code.isEmpty ? clause : code }
}

extension BreachStage: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .proposed: Phrase(zh: "待说明", en: "to be explained")
        case .explained: Phrase(zh: "已说明", en: "explained")
        case .confirmed: Phrase(zh: "已认定", en: "confirmed")
        case .setAside: Phrase(zh: "不予认定", en: "set aside")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension BreachVerdict: Choice {
    var label: Phrase {
        switch self {
        case .unspecified: .unspecified
        case .confirmed: Phrase(zh: "认定", en: "confirmed")
        case .setAside: Phrase(zh: "不予认定", en: "set aside")
        case .unrecognized(let value): .unrecognized(value)
        }
    }
}

extension ListBreachesReply: PagedReply {
    static let pageSizeMax = 200
    var count: Int { breaches.count }
    mutating func append(_ other: Self) {
        breaches += other.breaches
        nextPageToken = other.nextPageToken
    }
}
