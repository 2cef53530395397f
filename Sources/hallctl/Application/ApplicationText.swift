import HallProto

/// An application with its materials and notices.
func text(of found: ApplicationInfo?, _ look: Look) -> String {
    guard let found else { return look(.nothingFound) }
    let materials = found.materials.map { material in
        let words = [material.defect, material.followsBy].filter { !$0.isEmpty }.joined(separator: look.comma)
        return [
            Cell(material.material), Cell(look(material.standing.label), material.standing.isSettled ? .plain : .near),
            Cell(words),
        ]
    }
    let notices = found.notices.map { notice in
        let lines = notice.lines.map { oneLine($0.demand.isEmpty ? $0.subject : "\($0.subject): \($0.demand)") }
        return "  \(look.clock.text(notice.givenAt))  \(oneLine(notice.paperNumber))  \(lines.joined(separator: look.comma))"
    }
    let table = Table([.text(.material), .text(.stage), .text(.note)], materials).text(look)
    let bearer = bearerLines(found, look)
    return
        ([text(of: found.case, look)] + (bearer.isEmpty ? [] : [sheet(bearer, look)]) + (materials.isEmpty ? [] : [table])
        + notices)
        .joined(separator: "\n")
}

private func bearerLines(_ found: ApplicationInfo, _ look: Look) -> [(Phrase, Cell)] {
    var lines: [(Phrase, Cell)] = []
    if let bearer = found.bearer, bearer.kind != .applicant, bearer.kind != .unspecified {
        let words = [look(bearer.kind.label), bearer.name, bearer.letter, bearer.relation, bearer.personID]
        lines.append((.bearer, Cell(words.filter { !$0.isEmpty }.joined(separator: " "))))
    }
    if !found.witness.isEmpty { lines.append((.witness, Cell(found.witness))) }
    return lines
}

/// How papers that were issued are printed.
func lines(of papers: [PaperInfo], _ look: Look) -> [String] {
    papers.map { "  \(look(.paperIssued($0.kind.label, $0.number, id: $0.id)))" }
}

/// Nothing where there are none.
func lines(ofDoubles numbers: [String], _ look: Look) -> [String] {
    numbers.isEmpty ? [] : [look(look(.possibleDoubles(numbers)), .near)]
}

extension MaterialStanding {
    fileprivate var isSettled: Bool {
        switch self {
        case .good, .promised, .follows: true
        case .unspecified, .missing, .defective, .unrecognized: false
        }
    }
}
